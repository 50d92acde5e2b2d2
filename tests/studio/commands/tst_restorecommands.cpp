// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/commands/restorecommands.h"

#include "studio/commands/document.h"
#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "tests/studio/storage/sampleproject.h"
#include "tests/support/bigproject.h"

#include <QTest>

using namespace dialogist;
using namespace dialogist::commands;
using namespace Qt::StringLiterals;
using model::ObjectKind;

class TestRestoreCommands : public QObject
{
    Q_OBJECT
private:
    TestFolder m_folder;
    std::unique_ptr<Document> m_document;

    const model::Project &project() const { return m_document->project(); }
    const model::Flow &flow(int index = 0) const { return std::next(project().bots.begin()->second.flows.begin(), index)->second; }
    void push(const Command &command)
    {
        const Status pushed = m_document->push(command);
        QVERIFY2(pushed.ok(), pushed.ok() ? "" : qPrintable(pushed.error().message));
        m_document->endGesture();
    }

private slots:
    void init() { m_document = Document::create(m_folder.newPath(), tests::makeBigProject(400)).take(); }

    void shouldBringARemovedNodeBack_withItsConnections()
    {
        const model::Project then = project();
        const model::NodeId id = std::next(flow().nodes.begin(), 4)->first;
        push(removeNodes(project(), {id}));
        push(restoreObjects(project(), then, {{ObjectKind::Node, id.toString()}}));
        QVERIFY(project() == then);
        QVERIFY(m_document->undo().ok());
        QVERIFY(!project().node(id));
    }

    void shouldLeaveAPortAlone_thatLeadsElsewhereSince()
    {
        const model::Project then = project();
        const model::Link link = flow().links.begin()->second;
        push(removeNodes(project(), {link.to}));
        const model::NodeId other = flow().nodes.rbegin()->first;
        push(connectPort(project(), link.from, link.port, other));
        push(restoreObjects(project(), then, {{ObjectKind::Node, link.to.toString()}}));
        QVERIFY(project().node(link.to));
        QCOMPARE(flow().linkFrom(link.from, link.port)->to, other);
        QVERIFY(!project().link(link.id));
    }

    void shouldBringAFlowBack_asItWas()
    {
        const model::Project then = project();
        const model::FlowId id = flow(1).id;
        const QString other = flow(0).id.toString();
        push(removeFlow(project(), id));
        push(renameFlow(project(), flow(0).id, u"Renamed since"_s));
        push(restoreObjects(project(), then, {{ObjectKind::Flow, id.toString()}}));
        QVERIFY(*project().flow(id) == *then.flow(id));
        QCOMPARE(project().body({ObjectKind::Flow, other})[u"name"].toString(), u"Renamed since"_s);
    }

    void shouldBringTheFlowOfANodeBackToo_whenItIsGone()
    {
        const model::Project then = project();
        const model::FlowId id = flow(1).id;
        const model::NodeId node = flow(1).nodes.begin()->first;
        push(removeFlow(project(), id));
        push(restoreObjects(project(), then, {{ObjectKind::Node, node.toString()}}));
        QVERIFY(project().flow(id));
        QCOMPARE(project().flow(id)->nodes.size(), size_t(1));
    }

    void shouldRemoveWhatWasNotThere()
    {
        const model::Project then = project();
        model::Node node;
        node.id = model::NodeId::create();
        node.flow = flow().id;
        node.type = u"message"_s;
        push(addNodes(project(), {node}));
        push(connectPort(project(), node.id, u"next"_s, flow().nodes.begin()->first));
        push(restoreObjects(project(), then, {{ObjectKind::Node, node.id.toString()}}));
        QVERIFY(project() == then);
    }

    void shouldGoBackToEverything_butKeepTheRecordsOfPublications()
    {
        const model::Project then = project();
        push(removeFlow(project(), flow(1).id));
        push(renameProject(project(), u"Renamed"_s));
        model::ReleaseRecord record;
        record.id = model::ReleaseRecordId::create();
        record.bot = project().bots.begin()->first;
        push(addRelease(project(), record));
        push(restoreAll(project(), then, u"Monday"_s));
        QCOMPARE(project().releases.size(), size_t(1));
        QVERIFY(project().bots == then.bots);
        QCOMPARE(project().name, then.name);
        QCOMPARE(m_document->undoText(), describe(u"RestoreAll"_s, u"Monday"_s));
        QVERIFY(m_document->undo().ok());
        QCOMPARE(project().name, u"Renamed"_s);
        // A bot that is gone takes its records along, and brings them back.
        const model::Project withRecord = project();
        push(removeBot(project(), project().bots.begin()->first));
        push(restoreAll(project(), withRecord, u"Tuesday"_s));
        QVERIFY(project() == withRecord);
    }

    void shouldKeepTheRecordsOfPublications_whenThingsAreBroughtBack()
    {
        const model::Project then = project();
        model::ReleaseRecord record;
        record.id = model::ReleaseRecordId::create();
        record.bot = project().bots.begin()->first;
        push(addRelease(project(), record));
        push(renameProject(project(), u"Renamed"_s));
        push(restoreObjects(project(), then, {{ObjectKind::Bot, record.bot.toString()}, {ObjectKind::Release, record.id.toString()}}));
        QCOMPARE(project().releases.size(), size_t(1));
        QVERIFY(project().bots == then.bots);
    }

    void shouldMakeOneProjectOfAnyOther()
    {
        for (quint32 seed = 1; seed <= 6; ++seed) {
            const model::Project a = tests::makeRandomProject(seed);
            model::Project b = a;
            for (const model::Change &change : removeFlow(a, a.bots.begin()->second.flows.begin()->first).changes)
                QVERIFY(b.apply(change).ok());
            for (const auto &[from, to] : {std::pair {a, b}, std::pair {b, a}}) {
                model::Project made = from;
                const QList<model::Change> changes = changesBetween(from, to);
                for (const model::Change &change : changes)
                    QVERIFY(made.apply(change).ok());
                QVERIFY(made == to);
                for (auto it = changes.rbegin(); it != changes.rend(); ++it)
                    QVERIFY(made.apply(*it, false).ok());
                QVERIFY(made == from);
            }
        }
    }

    void shouldMoveANodeFromFlowToFlow_andBack()
    {
        const model::Project then = project();
        model::Node node = flow(0).nodes.rbegin()->second;
        const QJsonObject before = node.toJson();
        node.flow = flow(1).id;
        push({u"EditNode"_s, {}, {{{ObjectKind::Node, node.id.toString()}, before, node.toJson()}}, {}});
        QVERIFY(!flow(0).node(node.id));
        QVERIFY(flow(1).node(node.id));
        QVERIFY(m_document->undo().ok());
        QVERIFY(project() == then);
    }

    void shouldUndoFurtherThanWhatIsInMemory_afterARestart()
    {
        const model::Project then = project();
        for (int i = 0; i < 1200; ++i)
            push(renameProject(project(), u"Name %1"_s.arg(i)));
        const QString path = m_document->path();
        const auto reopen = [&] {
            m_document.reset();
            m_document = Document::open(path).take();
        };
        reopen();
        int undone = 0;
        for (; m_document->canUndo(); ++undone) {
            if (undone == 700)
                reopen();
            QVERIFY(m_document->undo().ok());
        }
        QCOMPARE(undone, 1200);
        QVERIFY(project() == then);
        reopen();
        int redone = 0;
        for (; m_document->canRedo(); ++redone)
            QVERIFY(m_document->redo().ok());
        QCOMPARE(redone, 1200);
        QCOMPARE(project().name, u"Name 1199"_s);
    }
};

QTEST_GUILESS_MAIN(TestRestoreCommands)
#include "tst_restorecommands.moc"
