// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/content/contenteditor.h"

#include "editors/content/cellblock.h"
#include "editors/content/importpreview.h"
#include "editors/content/parteditors.h"
#include "editors/content/textsmodel.h"
#include "editors/content/textsview.h"
#include "studio/commands/projectcommands.h"
#include "studio/texts/languages.h"
#include "studio/ui/ask.h"
#include "tests/support/bigproject.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace dialogist;
using namespace dialogist::editors::content;
using namespace Qt::StringLiterals;

class TestContentEditor : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<commands::Document> m_document;
    ui::SilentAsk m_ask;
    model::BotId m_bot;
    model::NodeId m_message;
    model::NodeId m_choice;
    model::IntentId m_intent;
    model::PromptId m_prompt;

    ui::Place place(ui::Place::Kind kind, const QString &id) const
    {
        ui::Place place;
        place.kind = kind;
        place.id = id;
        place.bot = m_bot;
        return place;
    }

    const model::Bot &bot() const { return *m_document->project().bot(m_bot); }

private slots:
    void init()
    {
        model::Project project;
        project.id = model::ProjectId::create();
        project.name = u"Bakery"_s;
        model::Bot bot;
        bot.id = m_bot = model::BotId::create();
        bot.name = u"Helper"_s;
        bot.slug = u"helper"_s;
        bot.languages = {u"en"_s, u"de"_s};
        model::Flow flow;
        flow.id = model::FlowId::create();
        flow.bot = bot.id;
        flow.name = u"Welcome"_s;
        const QJsonArray variants {QJsonObject {{u"en"_s, u"Hello!"_s}, {u"de"_s, u"Hallo!"_s}}, QJsonObject {{u"en"_s, u"Hi!"_s}}};
        model::Node message {m_message = model::NodeId::create(), flow.id, u"message"_s, u"Greeting"_s, {},
                             {{u"bubbles"_s, QJsonArray {QJsonObject {{u"kind"_s, u"text"_s}, {u"variants"_s, variants}}}}}};
        const QJsonArray options {QJsonObject {{u"id"_s, u"o1"_s}, {u"label"_s, QJsonObject {{u"en"_s, u"Bread"_s}}}}};
        model::Node choice {m_choice = model::NodeId::create(), flow.id, u"choice"_s, {}, {},
                            {{u"prompt"_s, QJsonObject {{u"en"_s, u"What?"_s}, {u"de"_s, u"Was?"_s}}}, {u"options"_s, options}}};
        flow.nodes = {{message.id, message}, {choice.id, choice}};
        bot.startFlow = flow.id;
        bot.flows.emplace(flow.id, flow);
        model::Intent intent;
        intent.id = m_intent = model::IntentId::create();
        intent.bot = bot.id;
        intent.name = u"Order"_s;
        intent.phrases = {{u"en"_s, {u"I want bread"_s}}};
        bot.intents.emplace(intent.id, intent);
        model::Prompt prompt;
        prompt.id = m_prompt = model::PromptId::create();
        prompt.bot = bot.id;
        prompt.name = u"Politeness"_s;
        prompt.text = u"Be kind."_s;
        bot.prompts.emplace(prompt.id, prompt);
        project.bots.emplace(bot.id, bot);
        static int count = 0;
        auto document = commands::Document::create(m_folder.filePath(u"p%1.dialogist"_s.arg(++count)), project);
        QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().message));
        m_document = document.take();
    }

    void shouldShowTextsSideBySide_andMarkTheMissing()
    {
        TextsModel model(*m_document, m_bot);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QStringList groups = model.groups();
        QCOMPARE(groups.last(), u"Said by the program"_s); // what nobody wrote into a step
        int own = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            own += model.row(row).place.object.kind == model::ObjectKind::Bot ? 0 : 1;
        QCOMPARE(own, 5); // with the phrases of the intent
        QCOMPARE(model.columnCount(), 4);
        QCOMPARE(model.index(0, TextsModel::Where).data().toString(), u"Welcome › Greeting"_s);
        QCOMPARE(model.index(0, 2).data().toString(), u"Hello!"_s);
        QCOMPARE(model.index(0, 3).data().toString(), u"Hallo!"_s);
        QVERIFY(model.index(1, 3).data(TextsModel::MissingRole).toBool());
        QVERIFY(!model.index(1, 3).data(Qt::DecorationRole).isNull()); // never colour alone
        QCOMPARE(model.missing(u"de"_s), 3);
        QCOMPARE(model.missing(u"en"_s), 0);
    }

    void shouldWriteWhatTheProgramSays_inTheBotsOwnWords()
    {
        TextsModel model(*m_document, m_bot);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        int at = 0;
        while (model.row(at).place.path != QStringList {u"say.trouble"_s})
            ++at;
        QCOMPARE(model.index(at, 3).data().toString(), u"Entschuldigung, hier ist etwas schiefgegangen."_s);
        const int stale = model.count(u"de"_s, TextsModel::State::Stale);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QVERIFY(model.setData(model.index(at, 2), u"Oh dear."_s));
        QCOMPARE(model.count(u"de"_s, TextsModel::State::Stale), stale + 1);
        QVERIFY(model.setData(model.index(at, 3), u"Oje."_s));
        QCOMPARE(m_document->project().bot(m_bot)->words.value(u"say.trouble"_s).exact(u"de"_s), u"Oje."_s);
        QCOMPARE(model.count(u"de"_s, TextsModel::State::Stale), stale);
        QVERIFY(m_document->undo().ok());
        QVERIFY(m_document->undo().ok());
        QCOMPARE(model.index(at, 2).data().toString(), u"Sorry, something went wrong here."_s);
        QCOMPARE(resets.count(), 0); // an edit costs the same in any bot
    }

    void shouldWriteATranslation_andUndoIt()
    {
        ContentEditor editor(*m_document, place(ui::Place::Kind::Language, u"de"_s), m_ask);
        QAbstractItemModel *model = editor.findChild<QTableView *>(u"texts"_s)->model();
        QVERIFY(model->setData(model->index(1, 3), u"Servus!"_s));
        const QJsonArray variants = m_document->project().node(m_message)->props[u"bubbles"_s][0][u"variants"_s].toArray();
        QCOMPARE(variants[1][u"de"_s].toString(), u"Servus!"_s);
        QCOMPARE(variants[1][u"en"_s].toString(), u"Hi!"_s);
        QCOMPARE(variants[0][u"de"_s].toString(), u"Hallo!"_s);
        QTRY_VERIFY(!model->index(1, 3).data(TextsModel::MissingRole).toBool());
        QVERIFY(m_document->undo().ok());
        QTRY_VERIFY(model->index(1, 3).data(TextsModel::MissingRole).toBool());
        QVERIFY(!model->setData(model->index(0, 3), u"Hallo!"_s)); // the same words are no edit
    }

    void shouldShowOnlyWhatIsMissing_whenAsked()
    {
        ContentEditor editor(*m_document, place(ui::Place::Kind::Language, u"de"_s), m_ask);
        QAbstractItemModel *model = editor.findChild<QTableView *>(u"texts"_s)->model();
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto *state = editor.findChild<QComboBox *>(u"state"_s);
        state->setCurrentIndex(int(TextsFilter::Show::Missing));
        QCOMPARE(model->rowCount(), 3);
        auto *language = editor.findChild<QComboBox *>(u"language"_s);
        language->setCurrentIndex(language->findData(u"en"_s));
        QCOMPARE(model->rowCount(), 0);
        language->setCurrentIndex(0);
        auto *group = editor.findChild<QComboBox *>(u"group"_s);
        group->setCurrentIndex(group->findData(u"Welcome"_s));
        QCOMPARE(model->rowCount(), 2);
        editor.findChild<QLineEdit *>(u"filter"_s)->setText(u"bread"_s);
        QCOMPARE(model->rowCount(), 1);
        QVERIFY(editor.findChild<QLabel *>(u"summary"_s)->text().contains(u'1'));
    }

    void shouldGainAColumn_whenALanguageIsAdded()
    {
        ContentEditor editor(*m_document, place(ui::Place::Kind::Language, u"de"_s), m_ask);
        auto *table = editor.findChild<QTableView *>(u"texts"_s);
        QCOMPARE(table->currentIndex().column(), 3);
        model::Bot changed = bot();
        changed.languages.append(u"ms"_s);
        QVERIFY(m_document->push(commands::setBot(m_document->project(), changed, u"EditLanguages"_s)).ok());
        QTRY_COMPARE(table->model()->columnCount(), 5);
        // One language is chosen: it stands beside the source alone, until another is asked for.
        auto *language = editor.findChild<QComboBox *>(u"language"_s);
        language->setCurrentIndex(language->findData(u"de"_s));
        QVERIFY(!table->isColumnHidden(2));
        QVERIFY(!table->isColumnHidden(3));
        QTRY_VERIFY(table->isColumnHidden(4));
        editor.reveal(place(ui::Place::Kind::Language, u"ms"_s));
        QCOMPARE(table->currentIndex().column(), 4);
        QVERIFY(!table->isColumnHidden(4));
    }

    void shouldOfferVariablesInBraces_andMarkThoseTheBotDoesNotHave()
    {
        model::Variable city;
        city.id = model::VariableId::create();
        city.bot = m_bot;
        city.name = u"city"_s;
        QVERIFY(m_document->push(commands::setVariable(m_document->project(), city)).ok());
        ContentEditor editor(*m_document, place(ui::Place::Kind::Language, {}), m_ask);
        editor.resize(900, 500);
        editor.show();
        auto *table = editor.findChild<QTableView *>(u"texts"_s);
        int row = 0;
        while (row < table->model()->rowCount() && table->model()->index(row, TextsModel::FirstLanguage + 1).data(Qt::EditRole).toString() != u"Hallo!")
            ++row;
        const QPersistentModelIndex cell = table->model()->index(row, TextsModel::FirstLanguage + 1);
        QVERIFY(cell.isValid());
        table->setCurrentIndex(cell);
        table->edit(cell);
        auto *text = table->viewport()->findChild<QPlainTextEdit *>();
        QVERIFY(text);
        text->moveCursor(QTextCursor::End);
        QTest::keyClicks(text, u" {{ci"_s);
        auto *completer = text->findChild<QCompleter *>();
        QVERIFY(completer && completer->popup()->isVisible());
        QCOMPARE(completer->currentCompletion(), u"city"_s);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QCOMPARE(text->toPlainText(), u"Hallo! {{city}}"_s); // the cell is still open
        QVERIFY(text->toolTip().isEmpty());
        QTest::keyClicks(text, u" {{town"_s);
        completer->popup()->hide();
        QTest::keyClicks(text, u"}}"_s);
        QVERIFY2(text->toolTip().contains(u"town"_s), qPrintable(text->toolTip()));
        const QString written = text->toPlainText();
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier); // keeps it, though nobody knows that name
        QCOMPARE(cell.data(Qt::EditRole).toString(), written);
        QVERIFY(written.startsWith(u"Hallo! {{city}}"_s));
    }

    void shouldEditPhrasesByLanguage_oneALine()
    {
        const std::unique_ptr<ui::Editor> editor(makeEditor(*m_document, place(ui::Place::Kind::Intent, m_intent.toString()), m_ask));
        QVERIFY(editor);
        QCOMPARE(editor->title(), u"Order"_s);
        auto *text = editor->findChild<QPlainTextEdit *>(u"text"_s);
        QCOMPARE(text->toPlainText(), u"I want bread"_s);
        text->setPlainText(u"I want bread\n\n  bread   please \n"_s);
        QCOMPARE(bot().intents.at(m_intent).phrases.value(u"en"_s), (QStringList {u"I want bread"_s, u"bread please"_s}));
        QCOMPARE(text->toPlainText(), u"I want bread\n\n  bread   please \n"_s); // what is typed is not taken away
        auto *languages = editor->findChild<QComboBox *>(u"languages"_s);
        languages->setCurrentIndex(languages->findData(u"de"_s));
        QVERIFY(text->toPlainText().isEmpty());
        text->setPlainText(u"Ich möchte Brot"_s);
        QCOMPARE(bot().intents.at(m_intent).phrases.value(u"de"_s), QStringList {u"Ich möchte Brot"_s});
        QVERIFY(m_document->undo().ok());
        QVERIFY(text->toPlainText().isEmpty());
    }

    void shouldKeepTheCaretAtItsWords_whenOtherLinesChangeElsewhere()
    {
        const std::unique_ptr<ui::Editor> editor(makeEditor(*m_document, place(ui::Place::Kind::Intent, m_intent.toString()), m_ask));
        auto *text = editor->findChild<QPlainTextEdit *>(u"text"_s);
        const auto set = [&](const QStringList &phrases) {
            model::Intent intent = bot().intents.at(m_intent);
            intent.phrases.insert(u"en"_s, phrases);
            QVERIFY(m_document->push(commands::setIntent(m_document->project(), intent)).ok());
            QCOMPARE(text->toPlainText(), phrases.join(u'\n'));
        };
        set({u"one"_s, u"two"_s, u"three"_s, u"two"_s});
        QTextCursor caret = text->textCursor();
        caret.setPosition(int(text->toPlainText().indexOf(u"three"_s)) + 2);
        text->setTextCursor(caret);
        const auto line = [&] { return text->textCursor().block().text().insert(text->textCursor().positionInBlock(), u'|'); };
        QCOMPARE(line(), u"th|ree"_s);
        set({u"zero"_s, u"one"_s, u"two"_s, u"three"_s, u"two"_s});
        QCOMPARE(line(), u"th|ree"_s);
        set({u"zero"_s, u"three"_s, u"two"_s});
        QCOMPARE(line(), u"th|ree"_s);
        set({u"zero"_s, u"other words"_s, u"two"_s});
        QCOMPARE(line(), u"ot|her words"_s);
        set({u"zero"_s, u"😁"_s});
        set({u"😁"_s, u"😀"_s});
        set({});
        set({u"one"_s});
    }

    void shouldStoreLongTextsWhileTheyAreTyped_andUndoThemAsOneStep()
    {
        const std::unique_ptr<ui::Editor> editor(makeEditor(*m_document, place(ui::Place::Kind::Intent, m_intent.toString()), m_ask));
        auto *text = editor->findChild<QPlainTextEdit *>(u"text"_s);
        const auto phrases = [&] { return bot().intents.at(m_intent).phrases.value(u"en"_s); };
        QStringList lines;
        for (int i = 0; i < 5'000; ++i)
            lines.append(u"please bring %1 loaves to the house"_s.arg(i));
        text->selectAll();
        text->insertPlainText(lines.join(u'\n'));
        QVERIFY(m_document->isWriting());
        QTest::keyClicks(text, u" now"_s); // while it is written
        lines.last() += u" now"_s;
        QCOMPARE(text->toPlainText(), lines.join(u'\n'));
        m_document->finishWriting();
        QCOMPARE(phrases(), lines);
        QCOMPARE(text->toPlainText(), lines.join(u'\n'));
        QTest::keyClick(text, Qt::Key_Backspace); // and back to what is stored
        QTest::keyClick(text, u'w');
        m_document->finishWriting();
        QCOMPARE(phrases(), lines);

        // Another language does not wait for what was typed in this one, nor lose it.
        QTest::keyClicks(text, u"!"_s);
        lines.last() += u'!';
        auto *languages = editor->findChild<QComboBox *>(u"languages"_s);
        languages->setCurrentIndex(languages->findData(u"de"_s));
        QVERIFY(text->toPlainText().isEmpty());
        QCOMPARE(phrases(), lines);
        languages->setCurrentIndex(languages->findData(u"en"_s));
        QCOMPARE(text->toPlainText(), lines.join(u'\n'));
        QVERIFY(m_document->undo().ok());
        QCOMPARE(phrases(), QStringList {u"I want bread"_s});
        QCOMPARE(text->toPlainText(), u"I want bread"_s);
    }

    void shouldUndoTypingAsOneStep_inAPrompt()
    {
        const std::unique_ptr<ui::Editor> editor(makeEditor(*m_document, place(ui::Place::Kind::Prompt, m_prompt.toString()), m_ask));
        auto *text = editor->findChild<QPlainTextEdit *>(u"text"_s);
        text->moveCursor(QTextCursor::End);
        QTest::keyClicks(text, u" And brief."_s);
        QCOMPARE(bot().prompts.at(m_prompt).text, u"Be kind. And brief."_s);
        QVERIFY(m_document->undo().ok());
        QCOMPARE(bot().prompts.at(m_prompt).text, u"Be kind."_s);
        QCOMPARE(text->toPlainText(), u"Be kind."_s);
    }

    void shouldMarkTranslationsStale_andConfirmThem()
    {
        TextsModel model(*m_document, m_bot);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.setData(model.index(0, 2), u"Good day!"_s));
        QCOMPARE(model.stateAt(0, 3), TextsModel::State::Stale);
        QCOMPARE(model.count(u"de"_s, TextsModel::State::Stale), 1);
        QVERIFY(model.headerData(3, Qt::Horizontal, TextsModel::SummaryRole).toString().contains(u"1 stale"_s));
        model.confirm({model.index(0, 3), model.index(1, 3)});
        QCOMPARE(model.stateAt(0, 3), TextsModel::State::Current);
        QVERIFY(m_document->undo().ok());
        QCOMPARE(model.stateAt(0, 3), TextsModel::State::Stale);
        QVERIFY(m_document->undo().ok());
        QCOMPARE(model.stateAt(0, 3), TextsModel::State::Current);
    }

    void shouldCopyAndPasteBlocks_asOneStep()
    {
        const QList<QStringList> block {{u"a\tb"_s, u"\"q\""_s}, {u"two\nlines"_s, QString()}};
        QCOMPARE(fromClipboard(toClipboard(block)), block);
        QCOMPARE(fromClipboard(u"\"Yes\", she said\tno\r\n"_s), (QList<QStringList> {{u"\"Yes\", she said"_s, u"no"_s}}));

        ContentEditor editor(*m_document, place(ui::Place::Kind::Language, u"de"_s), m_ask);
        auto *table = editor.findChild<TextsView *>(u"texts"_s);
        QGuiApplication::clipboard()->setText(u"Hey!\tHe!\nHi there!\t\"Na\ndu!\"\n"_s);
        table->setCurrentIndex(table->model()->index(0, 2));
        table->paste();
        const QJsonArray variants = m_document->project().node(m_message)->props[u"bubbles"_s][0][u"variants"_s].toArray();
        QCOMPARE(variants[0][u"en"_s].toString(), u"Hey!"_s);
        QCOMPARE(variants[1][u"de"_s].toString(), u"Na\ndu!"_s);
        QVERIFY(m_document->undo().ok());
        QCOMPARE(m_document->project().node(m_message)->props[u"bubbles"_s][0][u"variants"_s][0][u"en"_s].toString(), u"Hello!"_s);
        QVERIFY(!m_document->canUndo());
        table->selectAll();
        table->copy();
        QCOMPARE(fromClipboard(QGuiApplication::clipboard()->text()).size(), table->model()->rowCount());
        table->clearSelection();
        table->setCurrentIndex(table->model()->index(0, 3));
        table->clear();
        QVERIFY(m_document->project().node(m_message)->props[u"bubbles"_s][0][u"variants"_s][0][u"de"_s].isUndefined());
    }

    void shouldShowWhatAnImportWillDo_andDoItAsOneStep()
    {
        ContentEditor editor(*m_document, place(ui::Place::Kind::Language, u"de"_s), m_ask);
        QByteArray bytes = texts::exportTexts(bot(), {texts::ExchangeFormat::Csv, u"de"_s, u',', true, false}).take();
        bytes.replace("Hallo!", "Servus!");
        QFile file(m_folder.filePath(u"back.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        editor.importFile(file.fileName());
        QTRY_VERIFY(editor.findChild<ImportPreview *>());
        auto *preview = editor.findChild<ImportPreview *>();
        QCOMPARE(preview->findChild<QTableView *>(u"changes"_s)->model()->rowCount(), 1);
        QCOMPARE(m_document->project().node(m_message)->props[u"bubbles"_s][0][u"variants"_s][0][u"de"_s].toString(), u"Hallo!"_s);
        preview->accept();
        QTRY_COMPARE(m_document->project().node(m_message)->props[u"bubbles"_s][0][u"variants"_s][0][u"de"_s].toString(), u"Servus!"_s);
        QVERIFY(m_document->undo().ok());
        QVERIFY(!m_document->canUndo());
    }

    void shouldAddAndRemoveALanguage_afterTellingWhatGoes()
    {
        struct Answers : ui::SilentAsk {
            QString told;
            bool confirm(QWidget *, const QString &, const QString &text, const QString &) override
            {
                told = text;
                return true;
            }
            std::optional<QString> text(QWidget *, const QString &, const QString &, const QString &) override { return u"ar"_s; }
        } answers;
        ContentEditor editor(*m_document, place(ui::Place::Kind::Language, u"de"_s), answers);
        editor.addLanguage();
        QCOMPARE(bot().languages.last(), u"ar"_s);
        QTRY_COMPARE(editor.findChild<QTableView *>(u"texts"_s)->model()->columnCount(), 5);
        editor.removeLanguage(u"de"_s);
        QVERIFY(answers.told.contains(u'2'));
        QCOMPARE(bot().languages, (QStringList {u"en"_s, u"ar"_s}));
        QVERIFY(m_document->project().node(m_message)->props[u"bubbles"_s][0][u"variants"_s][0][u"de"_s].isUndefined());
        QVERIFY(m_document->undo().ok());
        QCOMPARE(m_document->project().node(m_message)->props[u"bubbles"_s][0][u"variants"_s][0][u"de"_s].toString(), u"Hallo!"_s);
    }

    void shouldWriteTheFileBesideTheWindow_andTellWhere()
    {
        struct Answers : ui::SilentAsk {
            QString path;
            QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return path; }
        } answers;
        answers.path = m_folder.filePath(u"out.xlf"_s);
        ContentEditor editor(*m_document, place(ui::Place::Kind::Language, u"de"_s), answers);
        editor.show();
        editor.exportTexts(texts::ExchangeFormat::Xliff2, u"de"_s);
        QTRY_VERIFY(editor.findChild<QLabel *>(u"work"_s)->text().contains(u"out.xlf"_s));
        QFile file(answers.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), *texts::exportTexts(bot(), {texts::ExchangeFormat::Xliff2, u"de"_s, u',', false, false}));
    }

    void shouldAddTestTexts_andUpdateThem_asOneStepEach()
    {
        QVERIFY(m_document->push(texts::addPseudoLanguage(m_document->project(), m_bot)).ok());
        ContentEditor editor(*m_document, place(ui::Place::Kind::Language, texts::pseudoLanguage()), m_ask);
        auto *table = editor.findChild<TextsView *>(u"texts"_s);
        QCOMPARE(table->model()->columnCount(), 5);
        QVERIFY(table->model()->index(0, 4).data().toString().startsWith(u'['));
        QVERIFY(table->model()->setData(table->model()->index(0, 2), u"Welcome!"_s));
        QCOMPARE(table->model()->index(0, 4).data(TextsModel::StateRole).toInt(), int(TextsModel::State::Stale));
        QVERIFY(m_document->push(texts::addPseudoLanguage(m_document->project(), m_bot)).ok());
        QCOMPARE(table->model()->index(0, 4).data(TextsModel::StateRole).toInt(), int(TextsModel::State::Current));
        QVERIFY(m_document->undo().ok() && m_document->undo().ok() && m_document->undo().ok());
        QCOMPARE(bot().languages, (QStringList {u"en"_s, u"de"_s}));
        QVERIFY(!m_document->canUndo());
    }

    /// 2,000 texts in 20 languages: opening, an edit, filtering.
    void shouldStayQuick_withManyLanguages()
    {
        tests::BigProjectOptions options;
        options.languages.clear();
        for (const char *tag : {"en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "ru", "uk", "ar", "hi", "id", "ms", "ja"})
            options.languages.append(QString::fromLatin1(tag));
        auto made = commands::Document::create(m_folder.filePath(u"big.dialogist"_s), tests::makeBigProject(1050, options));
        QVERIFY(made.ok());
        commands::Document &document = **made;
        ui::Place where;
        where.kind = ui::Place::Kind::Language;
        where.bot = document.project().bots.begin()->first;
        QElapsedTimer timer;
        timer.start();
        ContentEditor editor(document, where, m_ask);
        editor.resize(1200, 700);
        editor.show();
        const qint64 opened = timer.restart();
        QCoreApplication::processEvents();
        const qint64 shown = timer.restart();
        auto *table = editor.findChild<QTableView *>(u"texts"_s);
        QVERIFY(table->model()->setData(table->model()->index(5, 4), u"Bonjour"_s));
        const qint64 edited = timer.restart();
        editor.findChild<QLineEdit *>(u"filter"_s)->setText(u"bonjour"_s);
        const qint64 filtered = timer.restart();
        editor.findChild<QLineEdit *>(u"filter"_s)->clear();
        qInfo("%d texts in 20 languages: opened in %lld ms, painted in %lld ms, one edit %lld ms, filtered in %lld ms", table->model()->rowCount(), opened, shown, edited, filtered);
        QVERIFY(opened + edited + filtered < 10'000);
    }

    void shouldMakeNoEditor_forWhatIsGone()
    {
        QVERIFY(!makeEditor(*m_document, place(ui::Place::Kind::Prompt, model::PromptId::create().toString()), m_ask));
        QVERIFY(!makeEditor(*m_document, place(ui::Place::Kind::Flow, {}), m_ask));
    }
};

QTEST_MAIN(TestContentEditor)
#include "tst_contenteditor.moc"
