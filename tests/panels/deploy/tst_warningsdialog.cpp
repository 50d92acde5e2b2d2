// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/warningsdialog.h"

#include "tests/panels/deploy/deploystage.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>

using namespace dialogist;
using namespace dialogist::panels::deploy;
using namespace dialogist::test;
using namespace Qt::StringLiterals;

/// A bot goes out with open warnings only when somebody has said so.
class TestWarningsDialog : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QDir::setSearchPaths(u"profiles"_s, {QStringLiteral(DIALOGIST_SOURCE_DIR "/resources/profiles")});
        QDir::setSearchPaths(u"icons"_s, {QStringLiteral(DIALOGIST_SOURCE_DIR "/resources/icons")});
    }

    void shouldAskOnce_whenWarningsAreOpen()
    {
        Stage stage(Maker::askingForMail());
        const QList<flow::Finding> open = stage.panel->review().openWarnings();
        QVERIFY(!open.isEmpty());
        auto *publish = stage.child<QPushButton>(u"publish"_s);
        QCOMPARE(publish->text(), u"Publish with %1 open warnings…"_s.arg(open.size()));
        QSignalSpy wanted(stage.panel.get(), &DeployPanel::publishRequested);
        publish->click();
        // Every one is named, and what is done without thinking publishes nothing.
        QPointer<QDialog> dialog = stage.child<QDialog>(u"warningsDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        const QString named = dialog->findChild<QLabel *>(u"warnings"_s)->text();
        for (const flow::Finding &warning : open)
            QVERIFY2(named.contains(warning.message), qPrintable(warning.message));
        QVERIFY(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->isDefault());
        QTest::keyClick(dialog.data(), Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QCOMPARE(wanted.count(), 0);
        publish->click();
        dialog = stage.child<QDialog>(u"warningsDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QPushButton *>(u"publishAnyway"_s)->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].toString(), u"here"_s);
        QCOMPARE(stage.bot().approvals.size(), 0); // gone out with them is not the same as accepted
    }

    void shouldPublishUnasked_whenTheWarningsWereAcceptedTogether()
    {
        Stage stage(Maker::askingForMail());
        const qsizetype open = stage.panel->review().openWarnings().size();
        auto *publish = stage.child<QPushButton>(u"publish"_s);
        publish->click();
        stage.child<QDialog>(u"warningsDialog"_s)->findChild<QPushButton *>(u"acceptAll"_s)->click();
        auto *reason = stage.child<QDialog>(u"reasonDialog"_s);
        QVERIFY(reason && reason->isVisible());
        reason->findChild<QLineEdit *>(u"reason"_s)->setText(u"Only for the fair"_s);
        stage.settle([&] { reason->accept(); });
        QCOMPARE(stage.bot().approvals.size(), open);
        QCOMPARE(publish->text(), u"Publish"_s);
        QSignalSpy wanted(stage.panel.get(), &DeployPanel::publishRequested);
        publish->click();
        QCOMPARE(wanted.count(), 1);
        // It was one step.
        stage.settle([&] { QVERIFY(stage.document->undo().ok()); });
        QCOMPARE(stage.bot().approvals.size(), 0);
        QVERIFY(publish->text().contains(u"open warnings"_s));
    }

    void shouldTakeTheQuestionBack_whenTheBotIsEditedMeanwhile()
    {
        Stage stage(Maker::askingForMail());
        QSignalSpy wanted(stage.panel.get(), &DeployPanel::publishRequested);
        stage.child<QPushButton>(u"publish"_s)->click();
        const QPointer<QDialog> dialog = stage.child<QDialog>(u"warningsDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        stage.settle([&] { stage.child<QSpinBox>(u"conversationDays"_s)->setValue(30); });
        QVERIFY(!dialog || !dialog->isVisible());
        QCOMPARE(wanted.count(), 0);
    }

    void shouldShowAllOfThem_whenTheyAreMany()
    {
        flow::Finding finding;
        finding.severity = flow::Severity::Warning;
        finding.message = u"Whoever writes at night waits until the morning for an answer. Say so in the greeting."_s;
        WarningsDialog few({finding});
        few.show();
        const auto *list = few.findChild<QScrollArea *>();
        QTRY_COMPARE(list->verticalScrollBar()->maximum(), 0);
        WarningsDialog many(QList<flow::Finding>(60, finding));
        many.show();
        list = many.findChild<QScrollArea *>();
        QTRY_VERIFY(list->verticalScrollBar()->maximum() > 0);
        QVERIFY(many.height() < 40 * many.fontMetrics().lineSpacing());
    }
};

QTEST_MAIN(TestWarningsDialog)
#include "tst_warningsdialog.moc"
