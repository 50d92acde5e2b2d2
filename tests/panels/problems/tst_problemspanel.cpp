// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/problems/problemspanel.h"

#include "panels/problems/problemsmodel.h"
#include "studio/commands/projectcommands.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace dialogist;
using namespace dialogist::panels::problems;
using namespace Qt::StringLiterals;

class TestProblemsPanel : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<commands::Document> m_document;
    model::BotId m_bot;
    model::FlowId m_flow;
    model::NodeId m_node;

    static flow::Finding finding(flow::Severity severity, const QString &message)
    {
        flow::Finding finding;
        finding.rule = u"flow.test"_s;
        finding.severity = severity;
        finding.title = u"Title"_s;
        finding.message = message;
        finding.fingerprint = message;
        return finding;
    }

    QList<flow::Finding> mixed() const
    {
        flow::Finding warning = finding(flow::Severity::Warning, u"A way leads nowhere."_s);
        warning.bot = m_bot;
        warning.flow = m_flow;
        warning.nodes = {m_node};
        return {finding(flow::Severity::Note, u"A text is long."_s), warning, finding(flow::Severity::Blocker, u"There is no start."_s)};
    }

    static QTableView *table(ProblemsPanel &panel) { return panel.findChild<QTableView *>(u"problems"_s); }
    static QString cell(ProblemsPanel &panel, int row, int column)
    {
        return table(panel)->model()->index(row, column).data().toString();
    }

private slots:
    void initTestCase()
    {
        model::Project project;
        project.id = model::ProjectId::create();
        project.name = u"Shop"_s;
        model::Bot bot;
        bot.id = m_bot = model::BotId::create();
        bot.name = u"Helper"_s;
        bot.slug = u"helper"_s;
        model::Flow flow;
        flow.id = m_flow = model::FlowId::create();
        flow.bot = bot.id;
        flow.name = u"Welcome"_s;
        model::Node node {m_node = model::NodeId::create(), flow.id, u"message"_s, u"Greeting"_s, {}, {}};
        flow.nodes.emplace(node.id, node);
        bot.flows.emplace(flow.id, flow);
        bot.startFlow = flow.id;
        project.bots.emplace(bot.id, bot);
        auto document = commands::Document::create(m_folder.filePath(u"shop.dialogist"_s), project);
        QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().message));
        m_document = document.take();
    }

    void shouldOpenTheDocument_whereItWasFound()
    {
        model::Project project = m_document->project();
        model::KnowledgeBase base;
        base.id = model::KnowledgeBaseId::create();
        project.knowledgeBases.emplace(base.id, base);
        model::Source source;
        source.id = model::SourceId::create();
        source.knowledgeBase = base.id;
        source.title = u"Staff list"_s;
        project.sources.emplace(source.id, source);
        const auto document = commands::Document::create(m_folder.filePath(u"staff.dialogist"_s), project).take();
        flow::Finding personal = finding(flow::Severity::Warning, u"2 passages of “Staff list” contain an e-mail address."_s);
        personal.bot = m_bot;
        personal.source = source.id;
        personal.passages = {{3, 10, 15}, {7, 0, 12}};

        ProblemsPanel panel;
        panel.setDocument(document.get());
        panel.setFindings({personal});
        QCOMPARE(cell(panel, 0, ProblemsModel::Place), u"Staff list"_s);
        QSignalSpy opened(&panel, &ProblemsPanel::citationOpened);
        QSignalSpy wishes(&panel, &ui::Panel::openRequested);
        const auto activate = [&] { emit table(panel)->activated(table(panel)->model()->index(0, ProblemsModel::Message)); };
        activate();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(wishes.size(), 0);
        QCOMPARE(opened.at(0).at(0).toString(), source.id.toString());
        auto citation = opened.at(0).at(1).value<ui::Citation>();
        QCOMPARE(citation.passage, 3);
        QCOMPARE(citation.from, 10);
        QCOMPARE(citation.length, 15);
        // once more: the next passage, and then the first again
        activate();
        activate();
        QCOMPARE(opened.at(1).at(1).value<ui::Citation>().passage, 7);
        QCOMPARE(opened.at(2).at(1).value<ui::Citation>().passage, 3);

        // the document is gone: what is left is the bot
        personal.source = model::SourceId::create();
        panel.setFindings({personal});
        activate();
        QCOMPARE(opened.size(), 3);
        QCOMPARE(wishes.size(), 1);
        panel.setDocument(nullptr);
    }

    void shouldSayThatAllIsWell_whenThereAreNoFindings()
    {
        ProblemsPanel panel;
        panel.show();
        QVERIFY(panel.findChild<QWidget *>(u"noProblems"_s)->isVisible());
        QCOMPARE(panel.title(), u"Problems"_s);
    }

    void shouldShowWorstFirst_withTheirPlaces()
    {
        ProblemsPanel panel;
        QAbstractItemModelTester tester(table(panel)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        panel.setDocument(m_document.get());
        QSignalSpy titled(&panel, &ui::Panel::titleChanged);
        panel.setFindings(mixed());
        QCOMPARE(panel.count(), 3);
        QCOMPARE(panel.title(), u"Problems 3"_s);
        QCOMPARE(titled.count(), 1);
        QCOMPARE(cell(panel, 0, ProblemsModel::Message), u"There is no start."_s);
        QCOMPARE(cell(panel, 1, ProblemsModel::Place), u"Welcome › Greeting"_s);
        QCOMPARE(cell(panel, 2, ProblemsModel::Severity), u"Note"_s);
    }

    /// The list of before may be the only one that holds the sentences that are shown.
    void shouldStayAsItIs_whenTheSameFindingsComeInAnotherOrder()
    {
        ProblemsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.setFindings(mixed(), &m_document->project(), {}));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QList<flow::Finding> turned = mixed();
        std::reverse(turned.begin(), turned.end());
        QVERIFY(!model.setFindings(turned, &m_document->project(), {}));
        turned.clear();
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.finding(0).message, u"There is no start."_s);
        QCOMPARE(model.finding(1).nodes, QList<model::NodeId> {m_node});
        QCOMPARE(model.line(2), u"Note\tA text is long.\t"_s);
        QCOMPARE(model.count(flow::Severity::Warning), 1);
        turned = mixed();
        turned.last().message = u"There is no Start."_s;
        QVERIFY(model.setFindings(turned, &m_document->project(), {}));
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.finding(0).message, u"There is no Start."_s);
    }

    void shouldHideSeveritiesAndTexts_whenFiltered()
    {
        ProblemsPanel panel;
        panel.setFindings(mixed());
        panel.findChild<QToolButton *>(u"show-warning"_s)->click();
        QCOMPARE(table(panel)->model()->rowCount(), 2);
        panel.findChild<QToolButton *>(u"show-warning"_s)->click();
        panel.findChild<QLineEdit *>(u"filter"_s)->setText(u"NOWHERE"_s);
        QCOMPARE(table(panel)->model()->rowCount(), 1);
        QCOMPARE(cell(panel, 0, ProblemsModel::Message), u"A way leads nowhere."_s);
    }

    void shouldKeepTheRule_forWhoeverLooksItUp()
    {
        ProblemsModel model;
        model.setFindings(mixed(), &m_document->project(), {});
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < ProblemsModel::ColumnCount; ++column)
                QVERIFY(!model.index(row, column).data().toString().contains(u"flow.test"_s));
            QVERIFY(!model.line(row).contains(u"flow.test"_s));
            QCOMPARE(model.index(row, ProblemsModel::Message).data(Qt::ToolTipRole).toString(), model.finding(row).message + u"\nRule flow.test"_s);
        }
        ProblemsPanel panel;
        panel.setFindings(mixed());
        panel.findChild<QLineEdit *>(u"filter"_s)->setText(u"flow.test"_s);
        QCOMPARE(table(panel)->model()->rowCount(), 3);
    }

    void shouldAskForTheNode_whenAFindingIsActivated()
    {
        ProblemsPanel panel;
        panel.setDocument(m_document.get());
        panel.setFindings(mixed());
        QSignalSpy asked(&panel, &ui::Panel::openRequested);
        emit table(panel)->doubleClicked(table(panel)->model()->index(1, ProblemsModel::Message));
        QCOMPARE(asked.count(), 1);
        const auto place = asked.first().first().value<ui::Place>();
        QCOMPARE(place.kind, ui::Place::Kind::Node);
        QCOMPARE(place.id, m_node.toString());
        QCOMPARE(place.flow, m_flow);
    }

    void shouldApplyTheFix_whenItsLinkIsClicked()
    {
        ProblemsPanel panel;
        QStringList applied;
        panel.setFixes(
            [](const flow::Finding &finding) {
                QList<QPair<QString, QString>> fixes;
                if (finding.severity == flow::Severity::Warning)
                    fixes.append({u"connect"_s, u"Connect it"_s});
                return fixes;
            },
            [&](const flow::Finding &finding, const QString &id) -> Status {
                applied << id + u": "_s + finding.message;
                panel.setFindings({}); // as the workbench does when the checks run again
                return Error {ErrorCode::ReadOnly, u"The project is read-only."_s, {}};
            });
        panel.setFindings(mixed());
        QSignalSpy failed(&panel, &ui::Panel::failed);
        QCOMPARE(cell(panel, 1, ProblemsModel::Fix), u"Connect it"_s);
        QVERIFY(cell(panel, 0, ProblemsModel::Fix).isEmpty());
        emit table(panel)->clicked(table(panel)->model()->index(1, ProblemsModel::Fix));
        QCOMPARE(applied, QStringList {u"connect: A way leads nowhere."_s});
        QCOMPARE(failed.count(), 1);
        QCOMPARE(panel.count(), 0);
    }

    void shouldCopyTheSelectedLines()
    {
        ProblemsPanel panel;
        panel.setDocument(m_document.get());
        panel.setFindings(mixed());
        panel.show();
        table(panel)->setFocus();
        table(panel)->selectRow(1);
        for (QAction *action : table(panel)->actions()) {
            if (action->shortcut() == QKeySequence(QKeySequence::Copy))
                action->trigger();
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Warning\tA way leads nowhere.\tWelcome › Greeting"_s);
    }

    void shouldKeepTheRowThatIsLookedAt_whenOtherFindingsComeAndGo()
    {
        ProblemsPanel panel;
        panel.setDocument(m_document.get());
        panel.setFindings(mixed());
        table(panel)->setCurrentIndex(table(panel)->model()->index(1, ProblemsModel::Fix));
        QSignalSpy reset(table(panel)->model(), &QAbstractItemModel::modelReset);
        panel.setFindings(mixed());
        QCOMPARE(reset.count(), 0);
        panel.setFindings(QList<flow::Finding> {finding(flow::Severity::Blocker, u"Another."_s)} + mixed());
        QCOMPARE(reset.count(), 1);
        QCOMPARE(table(panel)->currentIndex().row(), 2);
        QCOMPARE(table(panel)->currentIndex().column(), int(ProblemsModel::Fix));
        QVERIFY(table(panel)->selectionModel()->isRowSelected(2));
    }

    void shouldLeadToTheIntent_whenAFindingIsAboutOne()
    {
        model::Intent intent;
        intent.id = model::IntentId::create();
        intent.bot = m_bot;
        intent.name = u"Order"_s;
        QVERIFY(m_document->push(commands::setIntent(m_document->project(), intent)).ok());
        flow::Finding about = finding(flow::Severity::Note, u"Few phrases."_s);
        about.bot = m_bot;
        about.recipient = u"intent/"_s + intent.id.toString();
        ProblemsPanel panel;
        panel.setDocument(m_document.get());
        panel.setFindings({about});
        QCOMPARE(cell(panel, 0, ProblemsModel::Place), u"Order"_s);
        QSignalSpy asked(&panel, &ui::Panel::openRequested);
        emit table(panel)->doubleClicked(table(panel)->model()->index(0, ProblemsModel::Message));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<ui::Place>().kind, ui::Place::Kind::Intent);
        QCOMPARE(asked.first().first().value<ui::Place>().id, intent.id.toString());
    }

    void shouldStayQuick_whenThereAreThousands()
    {
        ProblemsPanel panel;
        panel.resize(700, 200);
        panel.show();
        QList<flow::Finding> many;
        for (int i = 0; i < 5000; ++i)
            many.append(finding(flow::Severity(i % 3), u"Finding number %1 of many."_s.arg(i)));
        panel.setFindings(many);
        QCOMPARE(table(panel)->model()->rowCount(), 5000);
        QVERIFY(!table(panel)->wordWrap());
    }
};

QTEST_MAIN(TestProblemsPanel)
#include "tst_problemspanel.moc"
