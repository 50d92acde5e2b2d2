// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/code/codeeditor.h"

#include "editors/code/codetext.h"
#include "editors/code/variableusemodel.h"
#include "studio/commands/projectcommands.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace dialogist;
using namespace dialogist::editors::code;
using namespace Qt::StringLiterals;

class TestCodeEditor : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::shared_ptr<engine::CodeRunner> m_runner;
    std::unique_ptr<commands::Document> m_document;
    ui::Place m_place;

    const model::Node &node() const { return *m_document->project().node(model::NodeId::fromString(m_place.id)); }

private slots:
    void initTestCase() { m_runner = std::make_shared<engine::CodeRunner>(QStringLiteral(DIALOGIST_PROGRAM)); }
    void cleanupTestCase() { m_runner.reset(); }

    void init()
    {
        model::Project project;
        project.id = model::ProjectId::create();
        project.name = u"Shop"_s;
        model::Bot bot;
        bot.id = model::BotId::create();
        bot.name = u"Helper"_s;
        bot.slug = u"helper"_s;
        bot.languages = {u"en"_s};
        for (const QString &name : {u"price"_s, u"total"_s}) {
            model::Variable variable;
            variable.id = model::VariableId::create();
            variable.bot = bot.id;
            variable.name = name;
            variable.type = u"number"_s;
            bot.variables.insert_or_assign(variable.id, variable);
        }
        model::Flow flow;
        flow.id = model::FlowId::create();
        flow.bot = bot.id;
        flow.name = u"Main"_s;
        model::Node node;
        node.id = model::NodeId::create();
        node.flow = flow.id;
        node.type = u"code"_s;
        node.props = {{u"source"_s, u"total = price * 2"_s}, {u"inputs"_s, QJsonArray {u"price"_s}}, {u"outputs"_s, QJsonArray {u"total"_s}}};
        flow.nodes.insert_or_assign(node.id, node);
        bot.startFlow = flow.id;
        bot.flows.insert_or_assign(flow.id, flow);
        project.bots.insert_or_assign(bot.id, bot);
        m_place = {ui::Place::Kind::Code, node.id.toString(), bot.id, flow.id, {}};
        static int count = 0;
        auto created = commands::Document::create(m_folder.filePath(QString::number(++count) + u".dialogist"_s), project);
        QVERIFY(created.ok());
        m_document = created.take();
    }
    void cleanup() { m_document.reset(); }

    void shouldWriteWhatIsTyped_asOneStep()
    {
        CodeEditor editor(*m_document, m_place, m_runner);
        editor.text().moveCursor(QTextCursor::End);
        QTest::keyClicks(&editor.text(), u" + 1;"_s);
        QCOMPARE(node().props[u"source"_s].toString(), u"total = price * 2 + 1;"_s);
        QVERIFY(m_document->undo().ok());
        QCOMPARE(editor.text().toPlainText(), u"total = price * 2"_s);
        QVERIFY(!m_document->canUndo());
        QVERIFY(m_document->redo().ok());
        QCOMPARE(editor.text().toPlainText(), u"total = price * 2 + 1;"_s);
    }

    void shouldRunWithTheSamples()
    {
        CodeEditor editor(*m_document, m_place, m_runner);
        editor.show();
        editor.variables().setSample(u"price"_s, u"21"_s);
        editor.runOrStop();
        auto *outcome = editor.findChild<QPlainTextEdit *>(u"outcome"_s);
        QTRY_VERIFY_WITH_TIMEOUT(outcome->toPlainText().contains(u"total = 42"_s), 60'000);
        QVERIFY(editor.findChild<QLabel *>(u"summary"_s)->text().contains(u"next"_s));
    }

    void shouldShowTheLine_whenTheRunFails()
    {
        CodeEditor editor(*m_document, m_place, m_runner);
        editor.show();
        editor.text().setCode(u"\nthrow new Error('sold out')"_s);
        editor.runOrStop();
        QTRY_VERIFY_WITH_TIMEOUT(editor.findChild<QLabel *>(u"summary"_s)->text().contains(u"sold out"_s), 60'000);
        QCOMPARE(editor.text().textCursor().blockNumber(), 1);
    }

    void shouldUnderlineMistakes_whileTyping()
    {
        CodeEditor editor(*m_document, m_place, m_runner);
        editor.show();
        editor.text().setCode(u"total = (price"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!editor.text().issues().isEmpty(), 60'000);
        QCOMPARE(editor.text().issues().first().line, 1);
        editor.text().setCode(u"total = price"_s);
        QTRY_VERIFY_WITH_TIMEOUT(editor.text().issues().isEmpty(), 60'000);
    }

    void shouldKeepItsSignature_whenVariablesAndOutputsAreChosen()
    {
        CodeEditor editor(*m_document, m_place, m_runner);
        VariableUseModel &model = editor.variables();
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.setData(model.index(0, VariableUseModel::Out), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(node().props[u"outputs"_s].toArray(), (QJsonArray {u"price"_s, u"total"_s}));
        QVERIFY(model.setData(model.index(0, VariableUseModel::In), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(node().props[u"inputs"_s].toArray(), QJsonArray());

        auto *ports = editor.findChild<QLineEdit *>(u"ports"_s);
        ports->setText(u" paid, open ,paid, next"_s);
        emit ports->editingFinished();
        QCOMPARE(node().props[u"ports"_s].toArray(), (QJsonArray {u"paid"_s, u"open"_s}));
        QCOMPARE(ports->text(), u"paid, open"_s);
        QVERIFY(m_document->undo().ok());
        QVERIFY(node().props[u"ports"_s].toArray().isEmpty());
    }

    void shouldReadSamplesAsJson_orElseAsText()
    {
        VariableUseModel model;
        model.show(m_document->project().bot(m_place.bot), {u"price"_s, u"total"_s, u"gone"_s}, {});
        model.setSample(u"price"_s, u"{\"a\": [1]}"_s);
        model.setSample(u"total"_s, u"hello there"_s);
        QCOMPARE(model.samples(), (QJsonObject {{u"price"_s, QJsonObject {{u"a"_s, QJsonArray {1}}}}, {u"total"_s, u"hello there"_s}, {u"gone"_s, QJsonValue::Null}}));
    }
};

QTEST_MAIN(TestCodeEditor)
#include "tst_codeeditor.moc"
