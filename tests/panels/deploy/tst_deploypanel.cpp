// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/deploypanel.h"

#include "panels/deploy/datamapview.h"
#include "panels/deploy/findingsection.h"
#include "panels/deploy/settingsection.h"
#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "studio/ui/theme.h"
#include "tests/panels/deploy/deploystage.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace dialogist;
using namespace dialogist::panels::deploy;
using namespace dialogist::test;
using namespace Qt::StringLiterals;

class TestDeployPanel : public QObject
{
    Q_OBJECT
private:
    static QToolButton *buttonOf(const Stage &stage, const QString &name)
    {
        for (QToolButton *button : stage.panel->findChildren<QToolButton *>(name)) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        QDir::setSearchPaths(u"profiles"_s, {QStringLiteral(DIALOGIST_SOURCE_DIR "/resources/profiles")});
        QDir::setSearchPaths(u"icons"_s, {QStringLiteral(DIALOGIST_SOURCE_DIR "/resources/icons")});
    }

    void shouldInviteToOpenAProject_whenThereIsNone()
    {
        ui::SilentAsk ask;
        DeployPanel panel(ask);
        panel.resize(800, 600);
        panel.show();
        QVERIFY(!panel.findChild<QPushButton *>(u"publish"_s)->isVisible());
    }

    void shouldBeReadyToPublishHere_whenNothingBlocks()
    {
        Stage stage(settled(Maker::askingForMail()));
        QVERIFY2(stage.panel->review().blockers() == 0, qPrintable(stage.panel->review().findings.value(0).message));
        QSignalSpy wanted(stage.panel.get(), &DeployPanel::publishRequested);
        stage.child<QPushButton>(u"publish"_s)->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].toString(), u"here"_s);
    }

    void shouldCountEverySetting_andNameWhatTheHostCannotEnforce()
    {
        Stage stage(Maker::askingForMail());
        const auto says = [&](const QString &text) {
            const auto labels = stage.panel->findChild<SettingSection *>()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == text; });
        };
        QVERIFY(says(u"8 of 9 enforced by this host; cannot be enforced: Minimum age"_s));
        QCOMPARE(stage.child<QLabel>(u"enforced-minimumAge"_s)->text(), u"cannot be enforced"_s);
        stage.settle([&] { stage.child<QSpinBox>(u"minimumAge"_s)->setValue(16); });
        QCOMPARE(stage.child<QLabel>(u"enforced-minimumAge"_s)->text(), u"✗ not enforced"_s);
        QVERIFY(says(u"8 of 9 enforced by this host; cannot be enforced: Minimum age"_s)); // whatever is switched on
        stage.settle([&] { stage.panel->setTarget(u"botsify"_s); });
        QVERIFY(says(u"0 of 9 enforced by this host; not stated: 9"_s));
    }

    void shouldSayWhatIsWrong_notTheCodeOfTheRule()
    {
        Stage stage(Maker::askingForMail());
        stage.settle([&] { stage.panel->setTarget(u"faveo"_s); });
        const auto labels = stage.panel->findChild<FindingSection *>()->findChildren<QLabel *>();
        for (const flow::Finding &finding : stage.panel->review().findings) {
            for (const QLabel *label : labels)
                QVERIFY2(!label->text().contains(finding.rule), qPrintable(label->text()));
        }
        const flow::Finding &worst = stage.panel->review().findings.first();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == worst.message && label->toolTip().contains(worst.rule); }));
    }

    void shouldNotPublish_whenTheServiceIsOnlyForTrying()
    {
        Stage stage(Maker::askingForMail());
        stage.settle([&] { stage.panel->setTarget(u"webchatagent"_s); });
        QVERIFY(!stage.child<QPushButton>(u"publish"_s)->isEnabled());
        QVERIFY(!stage.child<QComboBox>(u"region"_s)->isEnabled());
        QCOMPARE(stage.child<QComboBox>(u"region"_s)->currentText(), u"Germany"_s);
    }

    void shouldSayNothingOfAnotherService_untilItIsReviewed()
    {
        Stage stage(settled(Maker::askingForMail()));
        const auto *state = stage.child<QLabel>(u"state"_s);
        const auto *publish = stage.child<QPushButton>(u"publish"_s);
        QCOMPARE(state->text(), u"Ready to publish"_s);
        QVERIFY(publish->isEnabled());
        stage.settle([&] {
            stage.panel->setTarget(u"botpress"_s);
            QCOMPARE(state->text(), u"Reviewing…"_s);
            QVERIFY(!publish->isEnabled());
            QCOMPARE(publish->text(), u"Publish"_s); // without the other one's warnings
            QVERIFY(!stage.child<QPushButton>(u"export"_s)->isEnabled()); // the papers would be of the other one
            const QPalette before = QApplication::palette();
            QApplication::setPalette(ui::darkPalette()); // shows what there is again, which is not of this service
            QCoreApplication::sendPostedEvents();
            QVERIFY(!publish->isEnabled());
            QApplication::setPalette(before);
        });
        QCOMPARE(stage.panel->review().target, u"botpress"_s);
        QVERIFY(state->text() != u"Reviewing…");
        // Back again before the review has come: what is known of the first one is shown at once.
        stage.panel->setTarget(u"botsify"_s);
        stage.panel->setTarget(u"botpress"_s);
        QVERIFY(state->text() != u"Reviewing…");
        QSignalSpy reviewed(stage.panel.get(), &DeployPanel::reviewed);
        QVERIFY(reviewed.wait(20000));
        QCOMPARE(stage.panel->review().target, u"botpress"_s);
    }

    void shouldNotPublish_whileSomethingBlocks()
    {
        // given data of people in Europe without a legal basis
        Maker maker = Maker::askingForMail();
        maker.bot.privacy.audience = {u"EU"_s};
        for (auto &[id, variable] : maker.bot.variables)
            variable.legalBasis.clear();
        Stage stage(maker);
        QVERIFY(!stage.child<QPushButton>(u"publish"_s)->isEnabled());
        // when the designer names one
        model::Variable variable = stage.bot().variables.begin()->second;
        variable.legalBasis = u"legitimate_interest"_s;
        stage.settle([&] { QVERIFY(stage.document->push(commands::setVariable(stage.document->project(), variable)).ok()); });
        // then nothing blocks any more, until the edit is undone
        QVERIFY(stage.child<QPushButton>(u"publish"_s)->isEnabled());
        stage.settle([&] { QVERIFY(stage.document->undo().ok()); });
        QVERIFY(!stage.child<QPushButton>(u"publish"_s)->isEnabled());
    }

    void shouldStoreWhoIsResponsible_asOneUndoableStep()
    {
        Maker maker = Maker::askingForMail();
        maker.bot.privacy.controller.clear();
        Stage stage(maker);
        auto *line = stage.child<QLineEdit>(u"controller"_s);
        line->setText(u"Bakery Ltd"_s);
        stage.settle([&] { emit line->editingFinished(); });
        QCOMPARE(stage.bot().privacy.controller, u"Bakery Ltd"_s);
        stage.settle([&] { QVERIFY(stage.document->undo().ok()); });
        QCOMPARE(stage.bot().privacy.controller, QString());
        QCOMPARE(line->text(), QString());
    }

    void shouldChangeEverySetting_asACommand()
    {
        Stage stage(Maker::askingForMail());
        stage.settle([&] { stage.child<QSpinBox>(u"conversationDays"_s)->setValue(30); });
        QCOMPARE(stage.bot().privacy.conversationDays, 30);
        stage.settle([&] { stage.child<QSpinBox>(u"conversationDays"_s)->setValue(0); });
        QVERIFY(!stage.bot().privacy.conversationDays);
        QCOMPARE(stage.child<QLabel>(u"enforced-conversationDays"_s)->text(), u"can be enforced"_s); // nothing is asked of the host
        stage.settle([&] { stage.child<QSpinBox>(u"conversationDays"_s)->setValue(30); });
        stage.settle([&] { stage.child<QCheckBox>(u"endSessionErases"_s)->setChecked(true); });
        QVERIFY(stage.bot().privacy.endSessionErases);
        stage.settle([&] { stage.child<QCheckBox>(u"audience-SG"_s)->setChecked(true); });
        QCOMPARE(stage.bot().privacy.audience, QStringList {u"SG"_s});
        QCOMPARE(stage.child<QLabel>(u"enforced-conversationDays"_s)->text(), u"✓ enforced"_s);
        stage.settle([&] { stage.panel->setTarget(u"botsify"_s); });
        QVERIFY(stage.child<QLabel>(u"enforced-conversationDays"_s)->text().contains(u"not stated"));
    }

    void shouldKeepTheChosenRegion_andShowWhatItMeans()
    {
        Stage stage(Maker::askingForMail());
        stage.settle([&] { stage.panel->setTarget(u"botpress"_s); });
        auto *region = stage.child<QComboBox>(u"region"_s);
        QVERIFY(region->isEnabled());
        QVERIFY(stage.child<QLabel>(u"meaning"_s)->text().contains(u"default"));
        QVERIFY(stage.child<QLabel>(u"always"_s)->text().contains(u"Google"));
        const int germany = region->findData(u"DE"_s);
        stage.settle([&] { emit region->activated(germany); });
        QCOMPARE(stage.bot().regions[u"botpress"_s], u"DE"_s);
        QCOMPARE(region->currentData().toString(), u"DE"_s);
        QVERIFY(stage.child<QLabel>(u"meaning"_s)->text().contains(u"GDPR"));
        // when another country is named
        stage.ask.answer = u"fr"_s;
        stage.settle([&] { emit region->activated(region->count() - 1); });
        QCOMPARE(stage.bot().regions[u"botpress"_s], u"FR"_s);
        stage.ask.answer = u"nowhere"_s;
        emit region->activated(region->count() - 1);
        QCOMPARE(stage.bot().regions[u"botpress"_s], u"FR"_s);
        QVERIFY(stage.child<QLabel>(u"error"_s)->isVisible());
    }

    void shouldShowOnlyTheReceiversUsed_untilAllAreWanted()
    {
        Stage stage(Maker::askingForMail());
        stage.settle([&] { stage.panel->setTarget(u"botpress"_s); });
        auto *table = stage.child<QTableView>(u"receivers"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        stage.child<QPushButton>(u"showAll"_s)->click();
        QCOMPARE(table->model()->rowCount(), 16);
        table->sortByColumn(0, Qt::AscendingOrder);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"Amazon Web Services"_s);
    }

    void shouldTakeAReason_andForgetItWithUndo()
    {
        Stage stage(Maker::askingForMail());
        stage.settle([&] { stage.panel->setTarget(u"botsify"_s); });
        QTRY_VERIFY(buttonOf(stage, u"approve"_s));
        buttonOf(stage, u"approve"_s)->click();
        auto *dialog = stage.child<QDialog>(u"reasonDialog"_s);
        QVERIFY(dialog && dialog->isVisible());
        auto *accept = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        auto *reason = dialog->findChild<QLineEdit *>(u"reason"_s);
        // Without a reason, there is no going on.
        QVERIFY(!accept->isEnabled());
        QTest::keyClicks(reason, u"   "_s);
        QVERIFY(!accept->isEnabled());
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QCOMPARE(stage.bot().approvals.size(), 0);
        QTest::keyClicks(reason, u"We asked them "_s);
        QVERIFY(accept->isEnabled());
        stage.settle([&] { accept->click(); });
        QCOMPARE(stage.bot().approvals.size(), 1);
        QCOMPARE(stage.bot().approvals[0].reason, u"We asked them"_s);
        QTRY_VERIFY(buttonOf(stage, u"withdraw"_s));
        stage.settle([&] { QVERIFY(stage.document->undo().ok()); });
        QCOMPARE(stage.bot().approvals.size(), 0);
    }

    void shouldAcceptNothing_whenTheReasonIsCancelled()
    {
        Stage stage(Maker::askingForMail());
        stage.settle([&] { stage.panel->setTarget(u"botsify"_s); });
        QTRY_VERIFY(buttonOf(stage, u"approve"_s));
        buttonOf(stage, u"approve"_s)->click();
        auto *dialog = stage.child<QDialog>(u"reasonDialog"_s);
        dialog->findChild<QLineEdit *>(u"reason"_s)->setText(u"We asked them"_s);
        dialog->reject();
        QCOMPARE(stage.bot().approvals.size(), 0);
    }

    void shouldSayThatNothingHasChanged_untilSomethingIsEdited()
    {
        Stage stage(settled(Maker::askingForMail()));
        const auto *state = stage.child<QLabel>(u"state"_s);
        auto *publish = stage.child<QPushButton>(u"publish"_s);
        QCOMPARE(state->text(), u"Ready to publish"_s);
        LiveState live;
        live.address = u"http://127.0.0.1:8460/helper"_s;
        live.number = 2;
        live.hash = u"abc"_s;
        live.earlier = {{1, u"def"_s, {}}};
        stage.panel->setLive(live);
        QCOMPARE(state->text(), u"Ready to publish"_s); // what has changed is not known yet
        stage.panel->setChanges({});
        QCOMPARE(state->text(), u"Nothing has changed since it was published"_s);
        QCOMPARE(publish->text(), u"Publish Again"_s);
        QSignalSpy wanted(stage.panel.get(), &DeployPanel::publishRequested);
        publish->click();
        QCOMPARE(wanted.count(), 1);
        // when something is edited, and the edit is one that people would notice
        stage.settle([&] { stage.child<QSpinBox>(u"conversationDays"_s)->setValue(30); });
        QCOMPARE(state->text(), u"Ready to publish"_s);
        stage.panel->setChanges({u"Privacy settings changed"_s});
        QCOMPARE(state->text(), u"Ready to publish"_s);
        QCOMPARE(publish->text(), u"Publish"_s);
        // when it is taken back
        stage.settle([&] { QVERIFY(stage.document->undo().ok()); });
        stage.panel->setChanges({});
        QCOMPARE(state->text(), u"Nothing has changed since it was published"_s);
        // when an earlier release is live, publishing brings the last one back
        live.number = 1;
        live.hash = u"def"_s;
        live.earlier = {{2, u"abc"_s, {}}};
        stage.panel->setLive(live);
        QCOMPARE(state->text(), u"Ready to publish"_s);
        QCOMPARE(stage.child<QLabel>(u"changes"_s)->text(), u"Nothing has changed since release 2."_s);
    }

    void shouldGiveWhatItFoundInDocuments_onlyWhileNoReviewIsBeingMade()
    {
        Stage stage(Maker::askingForMail());
        QVERIFY(stage.panel->knownScans());
        const privacy::KnownScans copy = stage.panel->knownScans();
        QVERIFY(copy != stage.panel->knownScans()); // nobody else touches it
    }

    void shouldPublishAtOnce_whenTheReviewIsOfTheProjectAsItIs()
    {
        Stage stage(settled(Maker::askingForMail()));
        QSignalSpy reviewed(stage.panel.get(), &DeployPanel::reviewed);
        QSignalSpy wanted(stage.panel.get(), &DeployPanel::publishRequested);
        stage.child<QPushButton>(u"publish"_s)->click();
        QCOMPARE(wanted.count(), 1);
        QTest::qWait(300);
        QCOMPARE(reviewed.count(), 0); // no other was made for it
    }

    void shouldWaitForTheReviewOfTheLastEdit_beforePublishing()
    {
        Stage stage(settled(Maker::askingForMail()));
        QSignalSpy wanted(stage.panel.get(), &DeployPanel::publishRequested);
        auto *publish = stage.child<QPushButton>(u"publish"_s);
        // given an edit that changes nothing of the review
        const model::NodeId node = stage.bot().flows.begin()->second.nodes.begin()->first;
        stage.settle([&] {
            QVERIFY(stage.document->push(commands::moveNodes(stage.document->project(), {{node, QPointF(400, 300)}})).ok());
            publish->click();
            QCOMPARE(wanted.count(), 0);
            QVERIFY(!publish->isEnabled());
        });
        QCOMPARE(wanted.count(), 1);
        QVERIFY(publish->isEnabled());
        // given one that does: it has to be read first
        stage.settle([&] {
            stage.child<QSpinBox>(u"conversationDays"_s)->setValue(30);
            publish->click();
        });
        QCOMPARE(wanted.count(), 1);
        QVERIFY(stage.child<QLabel>(u"error"_s)->isVisible());
        publish->click();
        QCOMPARE(wanted.count(), 2);
    }

    void shouldPublishNothingLater_whenItWasEditedOrHiddenAfterTheClick()
    {
        Stage stage(settled(Maker::askingForMail()));
        QSignalSpy wanted(stage.panel.get(), &DeployPanel::publishRequested);
        auto *publish = stage.child<QPushButton>(u"publish"_s);
        const model::NodeId node = stage.bot().flows.begin()->second.nodes.begin()->first;
        const auto move = [&](double x) { return stage.document->push(commands::moveNodes(stage.document->project(), {{node, QPointF(x, 300)}})).ok(); };
        stage.settle([&] {
            QVERIFY(move(400));
            publish->click();
            QVERIFY(move(500));
        });
        QCOMPARE(wanted.count(), 0);
        stage.settle([&] {
            QVERIFY(move(600));
            publish->click();
            stage.panel->hide();
            stage.panel->show();
        });
        QCOMPARE(wanted.count(), 0);
        publish->click();
        QCOMPARE(wanted.count(), 1);
    }

    void shouldFixAFinding_withOneClick()
    {
        Maker maker = Maker::askingForMail();
        maker.bot.privacy.conversationDays = {};
        Stage stage(maker);
        const auto limit = [&stage]() -> QToolButton * {
            for (QToolButton *button : stage.panel->findChildren<QToolButton *>(u"fix"_s)) {
                if (button->text().contains(u"Set a limit"_s))
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY(limit());
        stage.settle([&] { limit()->click(); });
        QCOMPARE(stage.bot().privacy.conversationDays, 90);
    }

    void shouldLeadToThePlace_ofAFinding()
    {
        Maker maker = Maker::askingForMail();
        maker.bot.privacy.audience = {u"EU"_s};
        maker.bot.variables.begin()->second.legalBasis.clear();
        Stage stage(maker);
        QSignalSpy opened(stage.panel.get(), &ui::Panel::openRequested);
        QTRY_VERIFY(buttonOf(stage, u"place"_s));
        buttonOf(stage, u"place"_s)->click();
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].value<ui::Place>().kind, ui::Place::Kind::Node);
    }

    void shouldShowProgressAndWhatIsLive()
    {
        Stage stage(Maker::askingForMail());
        stage.panel->setPublishing(true, u"Uploading"_s, 5, 10);
        QVERIFY(stage.child<QProgressBar>(u"progress"_s)->isVisible());
        QCOMPARE(stage.child<QProgressBar>(u"progress"_s)->value(), 500);
        QVERIFY(!stage.child<QPushButton>(u"publish"_s)->isEnabled());
        stage.panel->setPublishing(false, {}, 0, 0);
        LiveState live {u"http://127.0.0.1:8080/bots/helper"_s, false, u"<script src=\"http://127.0.0.1:8080/widget.js\"></script>"_s, 13, u"abc"_s,
                        {{12, u"def"_s, {}}}};
        stage.panel->setLive(live);
        QCOMPARE(stage.child<QLineEdit>(u"address"_s)->text(), live.address);
        stage.child<QPushButton>(u"copyEmbed"_s)->click();
        QCOMPARE(QApplication::clipboard()->text(), live.embed);
        QSignalSpy back(stage.panel.get(), &DeployPanel::rollbackRequested);
        QVERIFY(!stage.child<QToolButton>(u"back"_s)->menu()); // one way back is no choice
        stage.child<QToolButton>(u"back"_s)->click();
        QCOMPARE(back.count(), 1);
        QCOMPARE(back[0][0].toString(), u"def"_s);
        // an address of a service that is no web address cannot be opened
        live.address = u"file:///etc/passwd"_s;
        stage.panel->setLive(live);
        QVERIFY(!stage.child<QPushButton>(u"open"_s)->isEnabled());
    }

    void shouldOfferToGoOn_whenTheReleaseIsOffline()
    {
        Stage stage(Maker::askingForMail());
        LiveState live;
        live.address = u"http://127.0.0.1:8460/helper"_s;
        live.number = 2;
        live.isOffline = true;
        stage.panel->setLive(live);
        stage.panel->setChanges({});
        QCOMPARE(stage.child<QLineEdit>(u"address"_s)->text(), live.address);
        QVERIFY(!stage.child<QPushButton>(u"open"_s)->isEnabled());
        QVERIFY(stage.child<QLabel>(u"offline"_s)->isVisible());
        QVERIFY(!stage.child<QLineEdit>(u"embed"_s)->isVisible());
        QCOMPARE(stage.child<QLabel>(u"changes"_s)->text(), u"Nothing has changed since release 2."_s);
        auto *online = stage.child<QPushButton>(u"putOnline"_s);
        QVERIFY(online->isVisible());
        QVERIFY(!stage.child<QPushButton>(u"takeOffline"_s)->isVisible());
        QSignalSpy wanted(stage.panel.get(), &DeployPanel::onlineRequested);
        online->click();
        QCOMPARE(wanted.count(), 1);
        // when it is live again
        live.isOffline = false;
        live.hash = u"abc"_s;
        stage.panel->setLive(live);
        QVERIFY(!online->isVisible() && !stage.child<QLabel>(u"offline"_s)->isVisible());
        auto *offline = stage.child<QPushButton>(u"takeOffline"_s);
        QVERIFY(offline->isVisible());
        QSignalSpy offlineWanted(stage.panel.get(), &DeployPanel::offlineRequested);
        offline->click();
        QCOMPARE(offlineWanted.count(), 1);
        QVERIFY(stage.child<QPushButton>(u"open"_s)->isEnabled());
        QVERIFY(stage.child<QLabel>(u"changes"_s)->text().contains(u"that is live"_s));
    }

    void shouldNotPublish_whenTheProjectIsOpenForReadingOnly()
    {
        Stage stage(Maker::askingForMail());
        QVERIFY(stage.child<QPushButton>(u"publish"_s)->isEnabled());
        QVERIFY(!stage.child<QLabel>(u"readOnly"_s)->isVisible());
        const QString path = stage.document->path();
        stage.panel->setDocument(nullptr);
        stage.document.reset();
        stage.document = commands::Document::open(path, true).take();
        stage.settle([&] { stage.panel->setDocument(stage.document.get()); });
        const auto *publish = stage.child<QPushButton>(u"publish"_s);
        QVERIFY(!publish->isEnabled());
        QCOMPARE(publish->toolTip(), stage.document->file().readOnlyMessage());
        const auto *reason = stage.child<QLabel>(u"readOnly"_s);
        QVERIFY(reason->isVisible());
        QCOMPARE(reason->text(), stage.document->file().readOnlyMessage());
    }

    void shouldWalkTheMapByKeys_andSayWhatIsThere()
    {
        Stage stage(Maker::askingForMail());
        auto *map = stage.child<DataMapView>(u"dataMap"_s);
        QCOMPARE(map->elementCount(), int(stage.panel->review().parties.size() + stage.panel->review().flows.size()));
        map->setCurrent(0);
        for (int i = 1; i < map->elementCount(); ++i) {
            QTest::keyClick(map, Qt::Key_Right);
            QCOMPARE(map->current(), i);
            QVERIFY(!map->descriptionOf(i).isEmpty());
            QCOMPARE(map->accessibleDescription(), map->descriptionOf(i));
        }
        QTest::keyClick(map, Qt::Key_Right);
        QCOMPARE(map->current(), 0);
        QTest::keyClick(map, Qt::Key_Left);
        QSignalSpy opened(stage.panel.get(), &ui::Panel::openRequested);
        QTest::keyClick(map, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
    }

    void shouldWriteTheMapAsADrawing()
    {
        Stage stage(Maker::askingForMail());
        QXmlStreamReader xml(stage.panel->mapSvg());
        int texts = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"text")
                ++texts;
        }
        QVERIFY(!xml.hasError());
        QVERIFY(texts >= int(stage.panel->review().parties.size()));
    }

    void shouldStackTheColumns_whenThePageIsNarrow()
    {
        Stage stage(Maker::askingForMail());
        const auto beside = [&] {
            const QPoint settings = stage.panel->findChild<SettingSection *>()->mapTo(stage.panel.get(), QPoint());
            const QPoint findings = stage.panel->findChild<FindingSection *>()->mapTo(stage.panel.get(), QPoint());
            return findings.x() > settings.x() + 200;
        };
        /// The numbers of the parts as people read them: line by line.
        const auto order = [&] {
            QMap<QPair<int, int>, QString> places;
            for (const Section *section : stage.panel->findChildren<Section *>()) {
                const QPoint place = section->mapTo(stage.panel.get(), QPoint());
                places.insert({place.y(), place.x()}, section->findChild<QLabel *>()->text().left(1));
            }
            return QStringList(places.values()).join(QString());
        };
        QVERIFY(beside());
        QCOMPARE(order(), u"123456"_s);
        stage.panel->resize(720, 900);
        QTRY_VERIFY(!beside());
        QCOMPARE(order(), u"123456"_s);
    }

    void shouldNotReadNamesAsMarkup()
    {
        Maker maker = Maker::askingForMail();
        maker.bot.name = u"<b>Bold</b>"_s;
        Stage stage(maker);
        QVERIFY(stage.child<QLabel>(u"heading"_s)->text().contains(u"<b>Bold</b>"));
        for (QLabel *label : stage.panel->findChildren<QLabel *>()) {
            if (label->text().contains(u'<'))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }

    void shouldLookRight_inLightAndDark()
    {
        const QString folder = qEnvironmentVariable("DIALOGIST_SCREENSHOTS");
        if (folder.isEmpty())
            QSKIP("Set DIALOGIST_SCREENSHOTS to a folder to get pictures to look at.");
        Maker maker = Maker::askingForMail();
        maker.bot.name = u"Bakery support"_s;
        maker.bot.languages = {u"en"_s, u"de"_s, u"hi"_s};
        maker.bot.privacy.conversationDays = {};
        maker.bot.variables.begin()->second.legalBasis.clear();
        maker.bot.regions[u"faveo"_s] = u"DE"_s;
        Stage stage(maker);
        stage.panel->setLive({u"http://127.0.0.1:8080/bots/helper"_s, false, u"<script src=\"http://127.0.0.1:8080/widget.js\" data-bot=\"helper\"></script>"_s, 13, u"abc"_s, {{12, u"def"_s, {}}}});
        stage.panel->setChanges({u"Flow “Main”: 2 steps more, 1 text changed"_s, u"Knowledge “Shop papers”: 1 page replaced, 5 passages"_s});
        for (const bool dark : {false, true}) {
            QApplication::setPalette(dark ? ui::darkPalette() : ui::lightPalette());
            for (const QString &target : {u"here"_s, u"botpress"_s, u"faveo"_s, u"messagebird"_s}) {
                if (stage.panel->target() != target)
                    stage.settle([&] { stage.panel->setTarget(target); });
                QTest::qWait(200);
                auto *content = stage.panel->findChild<QScrollArea *>()->widget();
                stage.panel->resize(1240, 900);
                QTest::qWait(50);
                stage.panel->resize(1240, content->sizeHint().height() + 120);
                QTest::qWait(100);
                stage.panel->grab().save(u"%1/deploy-%2-%3.png"_s.arg(folder, target, dark ? u"dark"_s : u"light"_s));
            }
        }
        stage.panel->resize(720, 1500);
        QTest::qWait(200);
        stage.panel->grab().save(folder + u"/deploy-narrow.png"_s);
    }
};

QTEST_MAIN(TestDeployPanel)
#include "tst_deploypanel.moc"
