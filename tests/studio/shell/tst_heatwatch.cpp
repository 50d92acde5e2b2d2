// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/heatwatch.h"

#include "editors/flow/floweditor.h"
#include "editors/flow/view/canvas.h"
#include "panels/simulator/simulatorpanel.h"
#include "panels/simulator/talksession.h"
#include "studio/commands/document.h"
#include "studio/shell/editorarea.h"
#include "studio/ui/ask.h"
#include "tests/studio/flow/botbuilder.h"

#include <QAction>
#include <QFile>
#include <QFrame>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace dialogist;
using namespace dialogist::shell;
using namespace Qt::StringLiterals;
using editors::flow::Canvas;
using editors::flow::FlowEditor;
using Source = HeatWatch::Source;

/// A bot that asks for a size again and again, its flow in a tab, and the simulator beside it.
class TestHeatWatch : public QObject
{
    Q_OBJECT
private:
    class FilesAsk : public ui::SilentAsk
    {
    public:
        QStringList files;
        QStringList openFiles(QWidget *, const QString &, const QString &) override { return files; }
    };

    QTemporaryDir m_folder;
    FilesAsk m_ask;
    std::unique_ptr<commands::Document> m_document;
    std::unique_ptr<panels::simulator::SimulatorPanel> m_simulator;
    std::unique_ptr<EditorArea> m_area;
    std::unique_ptr<HeatWatch> m_heat;
    model::NodeId m_start;
    model::NodeId m_size;
    int m_count = 0;

    panels::simulator::TalkSession &session() { return m_simulator->session(); }
    QHash<model::NodeId, double> shown() const
    {
        const auto *editor = qobject_cast<FlowEditor *>(m_area->editors().value(0));
        const auto *canvas = editor ? editor->findChild<Canvas *>() : nullptr;
        return canvas ? canvas->state().heat : QHash<model::NodeId, double>();
    }
    QString title() const { return m_area->editors().constFirst()->findChild<Canvas *>()->state().legend.title; }
    void choose(const QString &name)
    {
        for (QAction *action : m_heat->actions()) {
            if (action->objectName() == name)
                return action->trigger();
        }
        QFAIL(qPrintable(name));
    }
    void talk(const QStringList &said)
    {
        session().restart();
        QTRY_VERIFY(!session().isBusy() && session().exchanges().size() == 1);
        for (const QString &words : said) {
            const qsizetype before = session().exchanges().size();
            session().say(words);
            QTRY_VERIFY(!session().isBusy() && session().exchanges().size() == before + 1);
        }
    }
    QString saved(const QString &name)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(QJsonDocument(session().recording().toJson()).toJson());
        return file.fileName();
    }

private slots:
    void init()
    {
        flow::test::BotBuilder bot;
        bot.variable(u"size"_s).node(u"s"_s, u"start"_s).node(u"size"_s, u"ask"_s, QByteArray(R"({"prompt":{"en":"How big?"},"variable":"size"})"));
        bot.link(u"s"_s, u"next"_s, u"size"_s).link(u"size"_s, u"answered"_s, u"size"_s);
        m_start = bot.id(u"s"_s);
        m_size = bot.id(u"size"_s);
        auto document = commands::Document::create(m_folder.filePath(u"p%1.dialogist"_s.arg(++m_count)), bot.project());
        QVERIFY(document.ok());
        m_document = document.take();
        m_simulator = std::make_unique<panels::simulator::SimulatorPanel>(m_ask);
        m_area = std::make_unique<EditorArea>(new QWidget, new QWidget);
        m_heat = std::make_unique<HeatWatch>(*m_simulator, *m_area, m_ask, nullptr);
        m_area->setFactory([this](const ui::Place &place) -> ui::Editor * {
            auto *editor = new FlowEditor(*m_document, model::FlowId::fromString(place.id), m_ask);
            m_heat->attach(*editor);
            return editor;
        });
        m_simulator->setDocument(m_document.get());
        m_heat->setDocument(m_document.get());
        m_area->setHasProject(true);
        const model::Bot &made = m_document->project().bots.begin()->second;
        const ui::Place place {ui::Place::Kind::Flow, made.startFlow.toString(), made.id, made.startFlow, {}};
        m_area->open(place, place);
        QCOMPARE(m_area->editors().size(), 1);
    }
    void cleanup()
    {
        m_heat.reset();
        m_area.reset();
        m_simulator.reset();
        m_document.reset();
    }

    void shouldShowTheTests_unlessSomethingElseIsChosen()
    {
        engine::testing::Coverage coverage;
        coverage.visits = {{m_start, 2}};
        m_heat->setTests(coverage);
        QCOMPARE(shown(), (QHash<model::NodeId, double> {{m_start, 2}}));
        choose(u"heatNothing"_s);
        QVERIFY(shown().isEmpty());
        m_heat->setTests(coverage);
        QVERIFY(shown().isEmpty());
        choose(u"heatTests"_s);
        QCOMPARE(shown().value(m_start), 2.0);
    }

    void shouldStayOffEverywhere_whenItsLegendIsClosed()
    {
        engine::testing::Coverage coverage;
        coverage.visits = {{m_start, 2}};
        m_heat->setTests(coverage);
        auto *editor = qobject_cast<FlowEditor *>(m_area->editors().value(0));
        editor->findChild<QFrame *>(u"heatLegend"_s)->findChild<QToolButton *>()->click();
        QVERIFY(shown().isEmpty());
        QVERIFY(m_heat->actions().at(int(Source::Nothing))->isChecked());
        m_heat->setTests(coverage); // the tests are run again
        QVERIFY(shown().isEmpty());
        m_area->closeAll();
        const model::Bot &bot = m_document->project().bots.begin()->second;
        const ui::Place place {ui::Place::Kind::Flow, bot.startFlow.toString(), bot.id, bot.startFlow, {}};
        m_area->open(place, place); // a flow is opened anew
        QVERIFY(shown().isEmpty());
        m_heat->setDocument(m_document.get()); // as is a project
        m_heat->setTests(coverage);
        QVERIFY(shown().isEmpty());
        choose(u"heatTests"_s);
        QCOMPARE(shown().value(m_start), 2.0);
    }

    void shouldFollowTheTalkInTheSimulator()
    {
        QSignalSpy told(m_heat.get(), &HeatWatch::told);
        choose(u"heatTalk"_s);
        QCOMPARE(told.size(), 1); // that there is no talk yet
        talk({u"small"_s});
        QCOMPARE(shown(), (QHash<model::NodeId, double> {{m_start, 1}, {m_size, 2}}));
        session().say(u"big"_s);
        QTRY_COMPARE(shown().value(m_size), 3.0);
        session().rewind(1);
        QTRY_COMPARE(shown().value(m_size), 1.0);
    }

    /// What is kept of a talk in the project has no steps: they come from playing it again.
    void shouldCountATalkThatWasBroughtBack()
    {
        talk({u"small"_s, u"big"_s});
        session().setBot(session().bot());
        QCOMPARE(session().exchanges().size(), 3);
        QVERIFY(!session().exchanges().constFirst().trace.isEmpty()); // it can be gone back in as before
        choose(u"heatTalk"_s);
        QTRY_COMPARE(shown(), (QHash<model::NodeId, double> {{m_start, 1}, {m_size, 3}}));
    }

    void shouldCountSavedTalks()
    {
        talk({u"small"_s});
        const QString one = saved(u"one.json"_s);
        talk({u"small"_s, u"big"_s, u"huge"_s});
        const QString other = saved(u"other.json"_s);
        m_ask.files = {one, other};
        choose(u"heatSavedTalks"_s);
        QTRY_COMPARE(shown(), (QHash<model::NodeId, double> {{m_start, 2}, {m_size, 6}}));
        QVERIFY2(title().contains(u'2'), qPrintable(title()));
        talk({u"another"_s}); // the talk at hand is none of them
        QCOMPARE(shown().value(m_size), 6.0);

        // What is no talk changes nothing, but is told.
        QFile wrong(m_folder.filePath(u"wrong.json"_s));
        QVERIFY(wrong.open(QIODevice::WriteOnly));
        wrong.write("{}");
        wrong.close();
        QSignalSpy failed(m_heat.get(), &HeatWatch::failed);
        m_ask.files = {wrong.fileName()};
        choose(u"heatSavedTalks"_s);
        QCOMPARE(failed.size(), 1);
        QTRY_VERIFY(!m_heat->isCounting());
        QCOMPARE(m_heat->source(), Source::SavedTalks);
        QCOMPARE(shown().value(m_size), 6.0);
        m_ask.files.clear(); // cancelled
        choose(u"heatTests"_s);
        choose(u"heatSavedTalks"_s);
        QCOMPARE(m_heat->source(), Source::Tests);
        QVERIFY(m_heat->actions().at(int(Source::Tests))->isChecked());
    }
};

QTEST_MAIN(TestHeatWatch)
#include "tst_heatwatch.moc"
