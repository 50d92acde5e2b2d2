// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/commandpalette.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace dialogist::shell;
using namespace Qt::StringLiterals;

class TestCommandPalette : public QObject
{
    Q_OBJECT
private slots:
    void shouldFindACommand_byOtherWordsForIt()
    {
        QString ran;
        CommandPalette palette({{u"Add: Flow"_s, {}, {}, [&ran] { ran = u"flow"_s; }, u"new create"_s},
                                {u"New Project…"_s, {}, {}, [&ran] { ran = u"project"_s; }},
                                {u"Refund"_s, u"Flow"_s, {}, [&ran] { ran = u"refund"_s; }}});
        auto *edit = palette.findChild<QLineEdit *>();
        auto *list = palette.findChild<QListWidget *>();
        edit->setText(u"new flow"_s);
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->text(), u"Add: Flow"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(ran, u"flow"_s);
        // The words themselves come first.
        edit->setText(u"new"_s);
        QCOMPARE(list->item(0)->text(), u"New Project…"_s);
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
