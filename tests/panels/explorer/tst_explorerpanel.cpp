// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/explorer/explorerpanel.h"

#include "panels/explorer/explorercommands.h"
#include "panels/explorer/explorermodel.h"
#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "studio/ui/ask.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>

using namespace dialogist;
using namespace dialogist::panels::explorer;
using namespace Qt::StringLiterals;

class TestExplorerPanel : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<commands::Document> m_document;
    ui::SilentAsk m_ask;
    model::BotId m_bot;
    model::FlowId m_welcome;
    model::FlowId m_complaint;
    model::FlowId m_hours;
    model::VariableId m_email;
    model::KnowledgeBaseId m_base;
    model::SourceId m_source;

    model::Project sample()
    {
        model::Project project;
        project.id = model::ProjectId::create();
        project.name = u"Shop"_s;
        model::Bot bot;
        bot.id = m_bot = model::BotId::create();
        bot.name = u"Helper"_s;
        bot.slug = u"helper"_s;
        bot.languages = {u"en"_s, u"de"_s};
        const auto addFlow = [&](const QString &name, double order) {
            model::Flow flow;
            flow.id = model::FlowId::create();
            flow.bot = bot.id;
            flow.name = name;
            flow.order = order;
            bot.flows.emplace(flow.id, flow);
            return flow.id;
        };
        m_welcome = addFlow(u"Welcome"_s, 0);
        m_complaint = addFlow(u"Complaint"_s, 1);
        m_hours = addFlow(u"Opening hours"_s, 2);
        bot.startFlow = m_welcome;
        model::Flow &welcome = bot.flows.at(m_welcome);
        model::Node start {model::NodeId::create(), m_welcome, u"start"_s, {}, {}, {}};
        model::Node ask {model::NodeId::create(), m_welcome, u"ask"_s, u"Mail"_s, {}, {{u"prompt"_s, QJsonObject {{u"en"_s, u"Your mail?"_s}}}}};
        model::Node jump {model::NodeId::create(), m_welcome, u"goto"_s, {}, {}, {{u"node"_s, ask.id.toString()}}};
        welcome.nodes = {{start.id, start}, {ask.id, ask}, {jump.id, jump}};
        model::Link link {model::LinkId::create(), m_welcome, ask.id, u"answered"_s, jump.id};
        model::Link first {model::LinkId::create(), m_welcome, start.id, u"next"_s, ask.id};
        welcome.links = {{link.id, link}, {first.id, first}};
        model::Variable email;
        email.id = m_email = model::VariableId::create();
        email.bot = bot.id;
        email.name = u"email"_s;
        email.category = u"contact.email"_s;
        bot.variables.emplace(email.id, email);
        project.bots.emplace(bot.id, bot);
        model::KnowledgeBase base;
        base.id = m_base = model::KnowledgeBaseId::create();
        base.name = u"Allergens"_s;
        project.knowledgeBases.emplace(base.id, base);
        model::Source source;
        source.id = m_source = model::SourceId::create();
        source.knowledgeBase = base.id;
        source.kind = u"file"_s;
        source.title = u"Allergens.pdf"_s;
        source.passages = 412;
        project.sources.emplace(source.id, source);
        return project;
    }

    static QTreeView *tree(ExplorerPanel &panel) { return panel.findChild<QTreeView *>(u"tree"_s); }

    /// The line with this text, anywhere in the tree.
    static QModelIndex line(QAbstractItemModel *model, const QString &text)
    {
        const QModelIndexList found = model->match(model->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    }

private slots:
    void shouldSayWhatAPersonGoesTo_andNotWhatIsShownToThem()
    {
        ExplorerPanel panel(m_ask);
        panel.setDocument(m_document.get());
        panel.resize(300, 500);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.activateWindow();
        QTreeView *view = tree(panel);
        view->expandAll();
        view->setFocus();
        QTRY_VERIFY(view->hasFocus());
        QSignalSpy chosen(&panel, &ExplorerPanel::placeChosen);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(line(view->model(), u"Allergens.pdf"_s)).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<ui::Place>().id, m_source.toString());
        QTest::keyClick(view, Qt::Key_Up);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen.last().first().value<ui::Place>().id, m_base.toString());
        panel.setPlace({ui::Place::Kind::Flow, m_welcome.toString(), m_bot, m_welcome, {}});
        QCOMPARE(chosen.size(), 2);
    }

    void init()
    {
        static int count = 0;
        auto document = commands::Document::create(m_folder.filePath(u"p%1.dialogist"_s.arg(++count)), sample());
        QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().message));
        m_document = document.take();
    }

    void shouldShowEverythingWithCounts()
    {
        ExplorerModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDocument(m_document.get());
        QStringList groups;
        for (int row = 0; row < model.rowCount(); ++row)
            groups << model.index(row, 0).data().toString();
        QCOMPARE(groups, (QStringList {u"Flows"_s, u"Knowledge"_s, u"Instructions"_s, u"Intents"_s, u"Entities"_s, u"Variables"_s, u"Languages"_s, u"Tests"_s, u"Releases"_s}));
        QCOMPARE(line(&model, u"Welcome"_s).siblingAtColumn(1).data().toString(), u"3"_s);
        QCOMPARE(line(&model, u"Allergens"_s).siblingAtColumn(1).data().toString(), u"412"_s);
        QVERIFY(!line(&model, u"email"_s).siblingAtColumn(1).data(Qt::DecorationRole).isNull());
        QCOMPARE(line(&model, u"Deutsch (de)"_s).siblingAtColumn(1).data().toString().section(u' ', 0, 0), u"1"_s); // one text lacks German
    }

    void shouldPutGroupsUnderTheBots_whenThereAreSeveral()
    {
        ExplorerModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDocument(m_document.get());
        model::Bot second;
        second.id = model::BotId::create();
        second.name = u"Second"_s;
        second.slug = u"second"_s;
        QVERIFY(m_document->push(commands::addBot(m_document->project(), second)).ok());
        QCOMPARE(model.rowCount(), 3); // two bots and the knowledge they share
        QCOMPARE(line(&model, u"Flows"_s).parent().data().toString(), u"Helper"_s);
        QVERIFY(m_document->undo().ok());
        QCOMPARE(model.rowCount(), 9);
    }

    void shouldKeepWhatIsOpenAndSelected_whenSomethingElseChanges()
    {
        ExplorerPanel panel(m_ask);
        panel.setDocument(m_document.get());
        QAbstractItemModel *model = tree(panel)->model();
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tree(panel)->expand(line(model, u"Variables"_s));
        tree(panel)->setCurrentIndex(line(model, u"Opening hours"_s));
        QVERIFY(m_document->push(commands::renameFlow(m_document->project(), m_complaint, u"Complaints"_s)).ok());
        QVERIFY(m_document->push(addition(m_document->project(), ItemKind::FlowGroup, m_bot, model::FlowId::create().toString())).ok());
        QVERIFY(line(model, u"Complaints"_s).isValid());
        QVERIFY(line(model, u"New flow"_s).isValid());
        QVERIFY(tree(panel)->isExpanded(line(model, u"Variables"_s)));
        QCOMPARE(tree(panel)->currentIndex().data().toString(), u"Opening hours"_s);
    }

    void shouldRenameInPlace_andSayWhyNot()
    {
        ExplorerModel model;
        model.setDocument(m_document.get());
        QSignalSpy failed(&model, &ExplorerModel::failed);
        QVERIFY(model.setData(line(&model, u"Complaint"_s), u"  Trouble "_s));
        QCOMPARE(m_document->project().flow(m_complaint)->name, u"Trouble"_s);
        QVERIFY(!model.setData(line(&model, u"email"_s), u"not a name"_s));
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed.first().first().toString().contains(u"not a name"_s));
        QVERIFY(!model.setData(line(&model, u"Trouble"_s), u"   "_s));
        QCOMPARE(failed.count(), 2);
        QVERIFY(!model.setData(line(&model, u"email"_s), u"true"_s));
        QVERIFY(failed.last().first().toString().contains(u"reserved"_s));
        QVERIFY(!model.flags(line(&model, u"Flows"_s)).testFlag(Qt::ItemIsEditable));
        QVERIFY(m_document->undo().ok());
        QCOMPARE(m_document->project().flow(m_complaint)->name, u"Complaint"_s);
    }

    void shouldDeleteWithoutAsking_andBringItBack()
    {
        ExplorerPanel panel(m_ask);
        panel.setDocument(m_document.get());
        QAbstractItemModel *model = tree(panel)->model();
        const model::Project before = m_document->project();
        tree(panel)->setCurrentIndex(line(model, u"Complaint"_s));
        panel.findChild<QAction *>(u"remove"_s)->trigger();
        QVERIFY(!m_document->project().flow(m_complaint));
        QVERIFY(!line(model, u"Complaint"_s).isValid());
        QVERIFY(m_document->undo().ok());
        QVERIFY(m_document->project() == before);
        QVERIFY(line(model, u"Complaint"_s).isValid());
        // the flow where every talk begins stays
        tree(panel)->setCurrentIndex(line(model, u"Welcome"_s));
        panel.findChild<QAction *>(u"remove"_s)->trigger();
        QVERIFY(m_document->project().flow(m_welcome));
    }

    void shouldAddRenameCopyAndRemove_entitiesAndTests()
    {
        const QString entity = model::EntityId::create().toString();
        const QString test = model::ConversationTestId::create().toString();
        const auto push = [this](const commands::Command &command) { return m_document->push(command).ok(); };
        QVERIFY(push(addition(m_document->project(), ItemKind::EntityGroup, m_bot, entity)));
        QVERIFY(push(addition(m_document->project(), ItemKind::TestGroup, m_bot, test)));
        ExplorerModel model;
        model.setDocument(m_document.get());
        QSignalSpy failed(&model, &ExplorerModel::failed);
        QVERIFY(model.setData(model.find(ItemKind::Entity, entity), u"city"_s));
        QVERIFY(!model.setData(model.find(ItemKind::Entity, entity), u"two words"_s));
        QCOMPARE(failed.count(), 1);
        QVERIFY(model.setData(model.find(ItemKind::Test, test), u"Orders bread"_s));
        const QString copy = model::EntityId::create().toString();
        QVERIFY(push(partCopy(m_document->project(), ItemKind::Entity, entity, copy)));
        QCOMPARE(model.item(model.find(ItemKind::Entity, copy)).text, u"city_2"_s);
        const QString second = model::ConversationTestId::create().toString();
        QVERIFY(push(partCopy(m_document->project(), ItemKind::Test, test, second)));
        QCOMPARE(model.item(model.find(ItemKind::Test, second)).text, u"Orders bread (copy)"_s);
        QVERIFY(canRemove(m_document->project(), ItemKind::Test, test, m_bot));
        QVERIFY(push(removal(m_document->project(), ItemKind::Test, test)));
        QVERIFY(!model.find(ItemKind::Test, test).isValid());
        QVERIFY(push(removal(m_document->project(), ItemKind::Entity, copy)));
        QVERIFY(!model.find(ItemKind::Entity, copy).isValid());
    }

    void shouldCopyAFlowWithNewIds_whenDuplicated()
    {
        const auto copyId = model::FlowId::create();
        QVERIFY(m_document->push(flowCopy(m_document->project(), m_welcome, copyId)).ok());
        const model::Flow *copy = m_document->project().flow(copyId);
        QVERIFY(copy);
        QCOMPARE(copy->name, u"Welcome (copy)"_s);
        QVERIFY(copy->order > 0 && copy->order < 1);
        QCOMPARE(int(copy->nodes.size()), 2); // the start belongs to the original
        QCOMPARE(int(copy->links.size()), 1);
        for (const auto &[id, node] : copy->nodes) {
            QVERIFY(!m_document->project().flow(m_welcome)->node(id));
            if (node.type == u"goto"_s)
                QVERIFY(copy->node(model::NodeId::fromString(node.props[u"node"_s].toString())));
        }
        QVERIFY(m_document->undo().ok());
        QVERIFY(!m_document->project().flow(copyId));
    }

    /// A test calls things by name; whoever finds a better one need not go through the tests.
    void shouldTakeTestsAlong_whenSomethingIsRenamed()
    {
        const auto test = [this]() -> const model::ConversationTest & { return m_document->project().bot(m_bot)->tests.begin()->second; };
        const auto assertion = [&](int step, int number) { return test().steps[step][u"assertions"].toArray()[number].toObject(); };
        const auto rename = [&](ItemKind kind, const QString &id, const QString &name) {
            const auto command = renaming(m_document->project(), kind, id, name);
            return command.ok() && m_document->push(*command).ok();
        };
        model::Intent intent {model::IntentId::create(), m_bot, u"Complains"_s, {}};
        QVERIFY(m_document->push(commands::setIntent(m_document->project(), intent)).ok());
        model::ConversationTest talk;
        talk.id = model::ConversationTestId::create();
        talk.bot = m_bot;
        talk.name = u"Mail"_s;
        talk.given = {{u"variables"_s, QJsonObject {{u"email"_s, u"a@b.example"_s}}}};
        talk.steps = {QJsonObject {{u"user"_s, u"email"_s},
            {u"assertions"_s, QJsonArray {QJsonObject {{u"variable_was_set"_s, u"email"_s}}, QJsonObject {{u"expression"_s, u"email !== ''"_s}},
                                          QJsonObject {{u"flow_started"_s, u"Complaint"_s}}, QJsonObject {{u"intent_was"_s, u"Complains"_s}}}}}};
        QVERIFY(m_document->push(commands::setTest(m_document->project(), talk)).ok());
        const model::Project before = m_document->project();

        QVERIFY(rename(ItemKind::Variable, m_email.toString(), u"mail"_s));
        QCOMPARE(test().given[u"variables"].toObject().keys(), QStringList {u"mail"_s});
        QCOMPARE(assertion(0, 0)[u"variable_was_set"].toString(), u"mail"_s);
        QCOMPARE(assertion(0, 1)[u"expression"].toString(), u"mail !== ''"_s);
        QCOMPARE(test().steps[0][u"user"].toString(), u"email"_s);
        QVERIFY(m_document->undo().ok());
        QVERIFY(m_document->project() == before);

        QVERIFY(rename(ItemKind::Flow, m_complaint.toString(), u"Grievance"_s));
        QCOMPARE(assertion(0, 2)[u"flow_started"].toString(), u"Grievance"_s);
        QVERIFY(m_document->undo().ok());
        QVERIFY(m_document->project() == before);

        QVERIFY(rename(ItemKind::Intent, intent.id.toString(), u"Grumbles"_s));
        QCOMPARE(assertion(0, 3)[u"intent_was"].toString(), u"Grumbles"_s);
        QVERIFY(m_document->undo().ok());
        QVERIFY(m_document->project() == before);
    }

    void shouldReorderFlows_whenOneIsDropped()
    {
        ExplorerModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDocument(m_document.get());
        const QModelIndex group = line(&model, u"Flows"_s);
        const std::unique_ptr<QMimeData> data(model.mimeData({line(&model, u"Opening hours"_s)}));
        QVERIFY(model.canDropMimeData(data.get(), Qt::MoveAction, 0, 0, group));
        QVERIFY(!model.canDropMimeData(data.get(), Qt::MoveAction, 0, 0, line(&model, u"Variables"_s)));
        QVERIFY(model.dropMimeData(data.get(), Qt::MoveAction, 0, 0, group));
        QCOMPARE(model.index(0, 0, group).data().toString(), u"Opening hours"_s);
        QCOMPARE(model.index(2, 0, group).data().toString(), u"Complaint"_s);
        QVERIFY(m_document->undo().ok());
        QCOMPARE(model.index(2, 0, group).data().toString(), u"Opening hours"_s);
    }

    void shouldPassFilesOn_whenDroppedOntoKnowledge()
    {
        ExplorerModel model;
        model.setDocument(m_document.get());
        QSignalSpy dropped(&model, &ExplorerModel::filesDropped);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/docs/menu.pdf"_s), QUrl(u"https://shop.example"_s)});
        QVERIFY(!model.dropMimeData(&data, Qt::CopyAction, -1, -1, line(&model, u"Flows"_s)));
        QVERIFY(model.dropMimeData(&data, Qt::CopyAction, -1, -1, line(&model, u"Allergens.pdf"_s)));
        QCOMPARE(dropped.count(), 1);
        QCOMPARE(dropped.first().at(0).value<model::KnowledgeBaseId>(), m_base);
        QCOMPARE(dropped.first().at(1).toStringList(), QStringList {u"/docs/menu.pdf"_s});
    }

    void shouldAskToOpen_whenALineIsActivated()
    {
        ExplorerPanel panel(m_ask);
        panel.setDocument(m_document.get());
        QSignalSpy opened(&panel, &ui::Panel::openRequested);
        emit tree(panel)->activated(line(tree(panel)->model(), u"Complaint"_s));
        emit tree(panel)->activated(line(tree(panel)->model(), u"Flows"_s)); // a group is no place
        QCOMPARE(opened.count(), 1);
        const auto place = opened.first().first().value<ui::Place>();
        QCOMPARE(place.kind, ui::Place::Kind::Flow);
        QCOMPARE(place.flow, m_complaint);
        QCOMPARE(place.bot, m_bot);
    }

    void shouldAddAndSelect_fromTheMenu()
    {
        ExplorerPanel panel(m_ask);
        panel.resize(260, 500);
        panel.show();
        panel.setDocument(m_document.get());
        QMenu *menu = panel.findChild<QToolButton *>(u"add"_s)->menu();
        emit menu->aboutToShow();
        QVERIFY(menu->actions().size() >= 6);
        menu->actions().constFirst()->trigger();
        QCOMPARE(m_document->project().bot(m_bot)->flows.size(), size_t(4));
        QCOMPARE(tree(panel)->currentIndex().data().toString(), u"New flow"_s);
        QVERIFY(m_document->undo().ok());
        QCOMPARE(m_document->project().bot(m_bot)->flows.size(), size_t(3));
    }

    void shouldShowOnlyMatches_whenFiltered()
    {
        ExplorerPanel panel(m_ask);
        panel.setDocument(m_document.get());
        panel.findChild<QLineEdit *>(u"filter"_s)->setText(u"compl"_s);
        QAbstractItemModel *model = tree(panel)->model();
        QCOMPARE(model->rowCount(), 1);
        QVERIFY(line(model, u"Complaint"_s).isValid());
        QVERIFY(!line(model, u"Welcome"_s).isValid());
        panel.findChild<QLineEdit *>(u"filter"_s)->clear();
        QCOMPARE(model->rowCount(), 9);
    }

    void shouldFollowTheEditors_whenThePlaceChanges()
    {
        ExplorerPanel panel(m_ask);
        panel.setDocument(m_document.get());
        ui::Place place;
        place.kind = ui::Place::Kind::Node;
        place.bot = m_bot;
        place.flow = m_hours;
        place.id = model::NodeId::create().toString();
        QSignalSpy opened(&panel, &ui::Panel::openRequested);
        panel.setPlace(place);
        QCOMPARE(tree(panel)->currentIndex().data().toString(), u"Opening hours"_s);
        QCOMPARE(opened.count(), 0);
    }
};

QTEST_MAIN(TestExplorerPanel)
#include "tst_explorerpanel.moc"
