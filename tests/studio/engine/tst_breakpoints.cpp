// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/breakpoints.h"

#include "studio/commands/flowcommands.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dialogist;
using namespace dialogist::engine;
using namespace Qt::StringLiterals;

class TestBreakpoints : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<commands::Document> m_document;
    model::NodeId m_node;
    int m_files = 0;

    void reopen()
    {
        const QString path = m_document->path();
        m_document.reset();
        auto opened = commands::Document::open(path);
        QVERIFY(opened.ok());
        m_document = opened.take();
    }

private slots:
    void init()
    {
        model::Project project;
        project.id = model::ProjectId::create();
        model::Bot bot;
        bot.id = model::BotId::create();
        bot.name = u"Helper"_s;
        bot.slug = u"helper"_s;
        model::Flow flow;
        flow.id = model::FlowId::create();
        flow.bot = bot.id;
        m_node = model::NodeId::create();
        flow.nodes.emplace(m_node, model::Node {m_node, flow.id, u"message"_s, u"Hello"_s, {}, {}});
        bot.startFlow = flow.id;
        bot.flows.emplace(flow.id, flow);
        project.bots.emplace(bot.id, bot);
        auto whole = model::Project::fromObjects(project.objects());
        QVERIFY(whole.ok());
        auto document = commands::Document::create(m_folder.filePath(u"%1.dialogist"_s.arg(++m_files)), *whole);
        QVERIFY(document.ok());
        m_document = document.take();
    }

    void shouldBeThereAgain_whenTheProjectIsOpenedAgain()
    {
        {
            Breakpoints breakpoints(*m_document);
            breakpoints.set(m_node, {u"age > 17"_s, false});
        }
        reopen();
        const Breakpoints breakpoints(*m_document);
        QCOMPARE(breakpoints.at(m_node), std::optional(Breakpoint({u"age > 17"_s, false})));
        QVERIFY(!m_document->canUndo());
    }

    void shouldForgetStepsThatAreGone_whenTheProjectIsOpenedAgain()
    {
        {
            Breakpoints breakpoints(*m_document);
            breakpoints.toggle(m_node);
            QVERIFY(m_document->push(commands::removeNodes(m_document->project(), {m_node})).ok());
            QVERIFY(breakpoints.at(m_node));
        }
        reopen();
        QVERIFY(Breakpoints(*m_document).isEmpty());
    }

    void shouldTellOnce_whenSomethingChanges()
    {
        Breakpoints breakpoints(*m_document);
        QSignalSpy told(&breakpoints, &Breakpoints::changed);
        breakpoints.toggle(m_node);
        breakpoints.set(m_node, {});
        QCOMPARE(told.size(), 1);
        breakpoints.toggle(m_node);
        breakpoints.remove(m_node);
        breakpoints.clear();
        QCOMPARE(told.size(), 2);
        QVERIFY(breakpoints.isEmpty());
    }

    void shouldStop_whenTheConditionHolds()
    {
        Breakpoints breakpoints(*m_document);
        QVERIFY(!breakpoints.stopsAt(m_node, {}));
        breakpoints.set(m_node, {u"age > 17"_s, true});
        QVERIFY(breakpoints.stopsAt(m_node, {{u"age"_s, 18}}));
        QVERIFY(!breakpoints.stopsAt(m_node, {{u"age"_s, 17}}));
        breakpoints.set(m_node, {u"age > 17"_s, false});
        QVERIFY(!breakpoints.stopsAt(m_node, {{u"age"_s, 18}}));
        breakpoints.set(m_node, {u"age >"_s, true});
        QVERIFY(breakpoints.stopsAt(m_node, {}));
    }
};

QTEST_GUILESS_MAIN(TestBreakpoints)
#include "tst_breakpoints.moc"
