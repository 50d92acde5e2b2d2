// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/functionsdialog.h"

#include "studio/flow/libraryhelp.h"

#include <QLineEdit>
#include <QTest>
#include <QTreeWidget>

using namespace dialogist;
using namespace Qt::StringLiterals;

class TestFunctionsDialog : public QObject
{
    Q_OBJECT
private slots:
    void shouldShowAllFunctions_andThoseThatAreSearched()
    {
        shell::FunctionsDialog dialog;
        auto *list = dialog.findChild<QTreeWidget *>(u"functions"_s);
        QCOMPARE(list->topLevelItemCount(), int(flow::libraryHelp().size()));
        dialog.findChild<QLineEdit *>(u"search"_s)->setText(u"touppercase"_s);
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(0), u"text.toUpperCase()"_s);
        QVERIFY(list->topLevelItem(0)->text(2).contains(u"ABC"_s));
    }
};

QTEST_MAIN(TestFunctionsDialog)
#include "tst_functionsdialog.moc"
