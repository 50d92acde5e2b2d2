// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/commands/steps.h"

#include "tests/support/bigproject.h"

#include <QTest>

using namespace dialogist;
using namespace dialogist::commands;
using namespace Qt::StringLiterals;
using model::Change;
using model::ObjectKind;

class TestSteps : public QObject
{
    Q_OBJECT
private:
    model::Project m_project;

    const model::Node &node(int at = 0) const { return std::next(m_project.bots.begin()->second.flows.begin()->second.nodes.begin(), at)->second; }
    static Change renamed(const model::Node &node, const QString &name)
    {
        model::Node after = node;
        after.name = name;
        return {{ObjectKind::Node, node.id.toString()}, node.toJson(), after.toJson()};
    }

private slots:
    void init() { m_project = dialogist::tests::makeBigProject(60); }

    void shouldDoAll_orNothing()
    {
        const model::Project before = m_project;
        const Change good = renamed(node(0), u"Good"_s);
        Change stale = renamed(node(1), u"Stale"_s);
        stale.before.insert(u"name"_s, u"somebody else's"_s);
        const auto failed = perform(m_project, {good, stale});
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::Conflict);
        QVERIFY(m_project == before);
        const auto done = perform(m_project, {good, renamed(node(1), u"Fresh"_s)});
        QVERIFY(done);
        QCOMPARE(done->size(), 2);
        QCOMPARE(node(0).name, u"Good"_s);
        takeBack(m_project, *done, done->size(), true);
        QVERIFY(m_project == before);
    }

    /// Undo brings back what the change names; what hangs on the erased thing would be gone for good.
    void shouldRefuse_whenWhatHangsOnItWouldGoAlong()
    {
        const model::Project before = m_project;
        const model::Bot &bot = m_project.bots.begin()->second;
        const model::Flow &flow = bot.flows.begin()->second;
        QVERIFY(!perform(m_project, {{{ObjectKind::Flow, flow.id.toString()}, flow.toJson(), {}}}));
        QVERIFY(!perform(m_project, {{{ObjectKind::Bot, bot.id.toString()}, bot.toJson(), {}}}));
        QVERIFY(m_project == before);
    }

    void shouldTakeBackOnlyWhatWasDone()
    {
        const model::Project before = m_project;
        const QList<Change> changes {renamed(node(0), u"One"_s), renamed(node(1), u"Two"_s), {{ObjectKind::Link, u"none"_s}, {}, {{u"flow"_s, u"nowhere"_s}}}};
        QVERIFY(!applyAll(m_project, changes, true));
        QVERIFY(m_project == before);
    }

    void shouldComeBack_whenUndoneInReverse()
    {
        const model::Project before = m_project;
        const model::Node first = node(0);
        model::Node other = first;
        other.name = u"Second"_s;
        // One thing twice, each from where the one before left it.
        const QList<Change> changes {renamed(first, u"Second"_s), renamed(other, u"Third"_s)};
        QVERIFY(applyAll(m_project, changes, true));
        QCOMPARE(node(0).name, u"Third"_s);
        QVERIFY(applyAll(m_project, changes, false));
        QVERIFY(m_project == before);
    }

    void shouldLeaveOut_whatChangesNothing()
    {
        const auto done = perform(m_project, {renamed(node(0), node(0).name)});
        QVERIFY(done);
        QVERIFY(done->isEmpty());
    }

    void shouldBeOneStep_whenTwoAreMerged()
    {
        const model::Node a = node(0);
        model::Node second = a;
        second.name = u"Second"_s;
        const QList<Change> once = merged({renamed(a, u"Second"_s)}, {renamed(second, u"Third"_s), renamed(node(1), u"New"_s)});
        QCOMPARE(once.size(), 2);
        QCOMPARE(once.first().before, a.toJson());
        QCOMPARE(once.first().after.value(u"name"_s).toString(), u"Third"_s);
        // Back at the start there is nothing left of it.
        Change back = renamed(second, a.name);
        QVERIFY(merged({renamed(a, u"Second"_s)}, {back}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSteps)
#include "tst_steps.moc"
