// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/inspector/inspectorpanel.h"

#include "panels/inspector/fields/propertyfield.h"
#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "studio/ui/ask.h"
#include "studio/ui/expressionedit.h"
#include "studio/ui/growingtextedit.h"
#include "studio/ui/localizedtextedit.h"
#include "studio/ui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

using namespace dialogist;
using namespace dialogist::panels::inspector;
using namespace Qt::StringLiterals;
using model::NodeId;

namespace {

class ScriptedAsk : public ui::SilentAsk
{
public:
    std::optional<QString> text(QWidget *, const QString &, const QString &, const QString &) override { return answer; }
    QString openFile(QWidget *, const QString &, const QString &) override { return file; }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return true; }
    std::optional<QString> answer;
    QString file;
};

} // namespace

class TestInspectorPanel : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<commands::Document> m_document;
    std::unique_ptr<InspectorPanel> m_panel;
    ScriptedAsk m_ask;
    model::BotId m_bot;
    model::FlowId m_flow;
    model::VariableId m_variable;
    model::IntentId m_intent;
    model::PromptId m_prompt;
    model::KnowledgeBaseId m_base;
    model::SourceId m_source;
    QHash<QString, NodeId> m_nodes; ///< by type
    int m_files = 0;

    void makeDocument()
    {
        model::Project project;
        project.id = model::ProjectId::create();
        project.name = u"Bakery"_s;
        model::Bot bot;
        bot.id = m_bot = model::BotId::create();
        bot.name = u"Helper"_s;
        bot.slug = u"helper"_s;
        bot.languages = {u"en"_s, u"de"_s};
        model::Flow main;
        main.id = m_flow = model::FlowId::create();
        main.bot = m_bot;
        main.name = u"Main"_s;
        bot.startFlow = m_flow;
        double x = 0;
        for (const flow::NodeSpec *spec : flow::allSpecs()) {
            const model::Node node {NodeId::create(), m_flow, spec->type, u"A "_s + spec->type, {x += 300, 0}, spec->defaults};
            m_nodes.insert(spec->type, node.id);
            main.nodes.emplace(node.id, node);
        }
        bot.flows.emplace(main.id, main);
        model::Variable variable;
        variable.id = m_variable = model::VariableId::create();
        variable.bot = m_bot;
        variable.name = u"email"_s;
        variable.category = u"contact.email"_s;
        bot.variables.emplace(variable.id, variable);
        model::Intent intent {m_intent = model::IntentId::create(), m_bot, u"order"_s, {{u"en"_s, {u"I want bread"_s}}}};
        bot.intents.emplace(intent.id, intent);
        model::Prompt prompt {m_prompt = model::PromptId::create(), m_bot, u"Manners"_s, u"instructions"_s, u"Be kind."_s};
        bot.prompts.emplace(prompt.id, prompt);
        project.bots.emplace(bot.id, bot);
        model::KnowledgeBase base {m_base = model::KnowledgeBaseId::create(), u"House"_s, 900, 120};
        project.knowledgeBases.emplace(base.id, base);
        model::Source source;
        source.id = m_source = model::SourceId::create();
        source.knowledgeBase = base.id;
        source.kind = u"file"_s;
        source.title = u"Allergens"_s;
        project.sources.emplace(source.id, source);
        auto whole = model::Project::fromObjects(project.objects());
        QVERIFY(whole.ok());
        auto document = commands::Document::create(m_folder.filePath(u"%1.dialogist"_s.arg(++m_files)), *whole);
        QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().message));
        m_document = document.take();
    }

    const model::Project &project() const { return m_document->project(); }
    const model::Bot &bot() const { return *project().bot(m_bot); }
    QJsonObject props(const QString &type) const { return project().node(m_nodes.value(type))->props; }

    /// A dot in the key leads into an object.
    QJsonValue prop(const QString &type, const QString &key) const
    {
        QJsonValue value = props(type);
        for (const QString &part : key.split(u'.'))
            value = value.toObject().value(part);
        return value;
    }

    void show(ui::Place::Kind kind, const QString &id)
    {
        ui::Place place;
        place.kind = kind;
        place.id = id;
        if (kind != ui::Place::Kind::KnowledgeBase && kind != ui::Place::Kind::Source)
            place.bot = m_bot;
        m_panel->setPlace(place);
        QCoreApplication::processEvents();
    }
    void showNode(const QString &type)
    {
        ui::Place place;
        place.kind = ui::Place::Kind::Node;
        place.id = m_nodes.value(type).toString();
        place.bot = m_bot;
        place.flow = m_flow;
        place.nodes = {m_nodes.value(type)};
        m_panel->setPlace(place);
        QCoreApplication::processEvents();
    }

    /// The first field of that kind in any type of step, shown.
    std::pair<QString, PropertyField *> fieldOf(flow::PropertySpec::Kind kind, QString *key)
    {
        for (const flow::NodeSpec *spec : flow::allSpecs()) {
            for (const auto &property : spec->properties) {
                if (property.kind != kind)
                    continue;
                showNode(spec->type);
                *key = property.key;
                return {spec->type, m_panel->findChild<PropertyField *>(property.key)};
            }
        }
        return {};
    }
    template<class W> W *child(const QString &name) const { return m_panel->findChild<W *>(name); }
    static void press(QWidget *parent, const QString &text)
    {
        for (auto *button : parent->findChildren<QAbstractButton *>()) {
            if (button->text() == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(u"no button "_s + text));
    }

    void undoRestores(const model::Project &before)
    {
        QVERIFY(m_document->canUndo());
        QVERIFY(m_document->undo().ok());
        QVERIFY(project() == before);
    }

private slots:
    void initTestCase()
    {
        QDir::setSearchPaths(u"icons"_s, {QStringLiteral(DIALOGIST_SOURCE_DIR) + u"/resources/icons"_s});
        QApplication::setStyle(u"Fusion"_s);
        QApplication::setPalette(ui::lightPalette());
    }
    void init()
    {
        makeDocument();
        m_ask = {};
        m_panel = std::make_unique<InspectorPanel>(m_ask);
        m_panel->setDocument(m_document.get());
        m_panel->resize(340, 800);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void cleanup()
    {
        m_panel.reset();
        m_document.reset();
    }

    void shouldShowAFieldForEveryProperty_ofEveryType()
    {
        for (const flow::NodeSpec *spec : flow::allSpecs()) {
            showNode(spec->type);
            for (const auto &property : spec->properties)
                QVERIFY2(m_panel->findChild<PropertyField *>(property.key), qPrintable(spec->type + u'.' + property.key));
            QVERIFY(child<QLabel>(u"data"_s));
        }
        QVERIFY2(!m_document->canUndo(), "showing is not editing");
    }

    void shouldMakeOneStep_whenAWordIsTyped()
    {
        showNode(u"message"_s);
        const model::Project before = project();
        auto *name = child<QLineEdit>(u"name"_s);
        name->selectAll();
        QTest::keyClicks(name, u"Greeting"_s);
        QCOMPARE(project().node(m_nodes.value(u"message"_s))->name, u"Greeting"_s);
        undoRestores(before);
        QCOMPARE(name->text(), u"A message"_s);
        QVERIFY(!m_document->canUndo());
    }

    void shouldWriteBubbles_inTheLanguageChosen()
    {
        QString key;
        const auto [type, field] = fieldOf(flow::PropertySpec::Kind::Bubbles, &key);
        QVERIFY(field);
        press(field, u"Add text"_s);
        auto edits = field->findChildren<ui::LocalizedTextEdit *>();
        QVERIFY(!edits.isEmpty());
        auto *text = edits.last()->findChild<ui::GrowingTextEdit *>();
        QTest::keyClicks(text, u"Hello"_s);
        m_panel->setLanguage(u"de"_s);
        QTest::keyClicks(text, u"Hallo"_s);
        const QJsonArray bubbles = props(type).value(key).toArray();
        const QJsonObject words = bubbles.last().toObject().value("variants"_L1).toArray().at(0).toObject();
        QCOMPARE(words.value("en"_L1).toString(), u"Hello"_s);
        QCOMPARE(words.value("de"_L1).toString(), u"Hallo"_s);
    }

    void shouldKeepTheCaret_whenUndoComesFromElsewhere()
    {
        QString key;
        const auto [type, field] = fieldOf(flow::PropertySpec::Kind::Bubbles, &key);
        press(field, u"Add text"_s);
        auto *text = field->findChildren<ui::GrowingTextEdit *>().last();
        QTest::keyClicks(text, u"One two"_s);
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(3);
        text->setTextCursor(cursor);
        QVERIFY(m_document->push(commands::renameNode(project(), m_nodes.value(type), u"Other"_s)).ok());
        QVERIFY(m_document->undo().ok());
        QCOMPARE(text->toPlainText(), u"One two"_s);
        QCOMPARE(text->textCursor().position(), 3);
    }

    void shouldPutAnImageIntoTheProject_andRefuseWhatIsNone()
    {
        QString key;
        const auto [type, field] = fieldOf(flow::PropertySpec::Kind::Bubbles, &key);
        const qsizetype before = props(type).value(key).toArray().size();
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        m_ask.file = m_folder.filePath(u"red.png"_s);
        QVERIFY(image.save(m_ask.file));
        press(field, u"Add image…"_s);
        const QJsonObject bubble = props(type).value(key).toArray().last().toObject();
        QCOMPARE(bubble.value("kind"_L1).toString(), u"image"_s);
        QCOMPARE(bubble.value("mime"_L1).toString(), u"image/png"_s);
        QVERIFY(m_document->file().blob(bubble.value("blob"_L1).toString()).ok());

        QFile broken(m_folder.filePath(u"text.png"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("this is no image");
        broken.close();
        m_ask.file = broken.fileName();
        QSignalSpy failures(m_panel.get(), &ui::Panel::failed);
        press(field, u"Add image…"_s);
        QCOMPARE(failures.count(), 1);
        QCOMPARE(props(type).value(key).toArray().size(), before + 1);
    }

    void shouldAddMoveAndRemoveRows_ofOptions()
    {
        QString key;
        const auto [type, field] = fieldOf(flow::PropertySpec::Kind::Options, &key);
        while (!props(type).value(key).toArray().isEmpty())
            QTest::mouseClick(field->findChild<QToolButton *>(u"remove"_s), Qt::LeftButton), QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (const QString &words : {u"Bread"_s, u"Cake"_s}) {
            press(field, u"Add answer"_s);
            QCoreApplication::processEvents();
            const auto edits = field->findChildren<ui::GrowingTextEdit *>();
            QTest::keyClicks(edits.at(edits.size() - 2), words);
        }
        const auto label = [&](int i) {
            return props(type).value(key).toArray().at(i).toObject().value("label"_L1).toObject().value("en"_L1).toString();
        };
        QCOMPARE(label(0), u"Bread"_s);
        QCOMPARE(label(1), u"Cake"_s);
        const QString id = props(type).value(key).toArray().at(0).toObject().value("id"_L1).toString();
        QVERIFY(!id.isEmpty());
        const model::Project before = project();
        QTest::mouseClick(field->findChildren<QToolButton *>(u"down"_s).first(), Qt::LeftButton);
        QCOMPARE(label(0), u"Cake"_s);
        QCOMPARE(props(type).value(key).toArray().at(1).toObject().value("id"_L1).toString(), id);
        undoRestores(before);
        QTest::mouseClick(field->findChildren<QToolButton *>(u"remove"_s).first(), Qt::LeftButton);
        QCOMPARE(props(type).value(key).toArray().size(), 1);
        undoRestores(before);
    }

    void shouldKeepWhatIsWrong_inACondition()
    {
        QString key;
        const auto [type, field] = fieldOf(flow::PropertySpec::Kind::Cases, &key);
        press(field, u"Add case"_s);
        auto *condition = field->findChildren<ui::ExpressionEdit *>().last();
        QTest::keyClicks(condition, u"age >= "_s);
        QCOMPARE(props(type).value(key).toArray().last().toObject().value("condition"_L1).toString(), u"age >= "_s);
        QVERIFY(!condition->errorMessage().isEmpty());
    }

    void shouldMakeTheVariableInTheSameStep_whenANewOneIsAsked()
    {
        QString key;
        const auto [type, field] = fieldOf(flow::PropertySpec::Kind::VariableName, &key);
        QVERIFY(field);
        const model::Project before = project();
        m_ask.answer = u"phone"_s;
        auto *box = field->findChild<QComboBox *>(u"variable"_s);
        box->setCurrentIndex(box->count() - 1);
        emit box->activated(box->count() - 1);
        QCOMPARE(props(type).value(key).toString(), u"phone"_s);
        QVERIFY(bot().variable(u"phone"_s));
        undoRestores(before);
        QVERIFY(!m_document->canUndo());
    }

    void shouldRefuseABadName_forANewVariable()
    {
        QString key;
        const auto [type, field] = fieldOf(flow::PropertySpec::Kind::VariableName, &key);
        m_ask.answer = u"not a name"_s;
        auto *box = field->findChild<QComboBox *>(u"variable"_s);
        emit box->activated(box->count() - 1);
        QVERIFY(!m_document->canUndo());
    }

    void shouldWriteAssignments()
    {
        QString key;
        const auto [type, field] = fieldOf(flow::PropertySpec::Kind::Assignments, &key);
        press(field, u"Add assignment"_s);
        QTest::keyClicks(field->findChildren<ui::ExpressionEdit *>().last(), u"1 + 1"_s);
        auto *box = field->findChildren<QComboBox *>(u"variable"_s).last();
        box->setCurrentIndex(box->findData(u"email"_s));
        emit box->activated(box->currentIndex());
        const QJsonObject row = props(type).value(key).toArray().last().toObject();
        QCOMPARE(row.value("variable"_L1).toString(), u"email"_s);
        QCOMPARE(row.value("expression"_L1).toString(), u"1 + 1"_s);
    }

    void shouldWriteChoicesNumbersAndTicks()
    {
        using Kind = flow::PropertySpec::Kind;
        QString key;
        for (const Kind kind : {Kind::Enumeration, Kind::Integer, Kind::Number, Kind::Boolean, Kind::KnowledgeBases, Kind::NodeReference}) {
            const auto [type, field] = fieldOf(kind, &key);
            if (!field)
                continue; // no type of step has such a property
            const model::Project before = project();
            const QJsonValue old = prop(type, key);
            if (kind == Kind::Enumeration || kind == Kind::NodeReference) {
                auto *box = field->findChild<QComboBox *>();
                box->setCurrentIndex(box->currentIndex() == 1 ? 0 : 1);
                emit box->activated(box->currentIndex());
            } else if (kind == Kind::Boolean) {
                field->findChild<QCheckBox *>()->click();
            } else if (kind == Kind::KnowledgeBases) {
                QListWidgetItem *item = field->findChild<QListWidget *>()->item(0);
                item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
            } else if (auto *line = field->findChild<QLineEdit *>(); line && !field->findChild<QDoubleSpinBox *>()) {
                QTest::keyClicks(line, u"7"_s);
                QCOMPARE(prop(type, key).toDouble(), 7.0);
            } else {
                auto *box = field->findChild<QDoubleSpinBox *>();
                QTest::keyClick(box, box->value() < box->maximum() ? Qt::Key_Up : Qt::Key_Down);
            }
            QVERIFY2(prop(type, key) != old, qPrintable(type + u'.' + key));
            QVERIFY2(!props(type).contains(key) || !key.contains(u'.'), "a dotted key is a path");
            undoRestores(before);
            QCOMPARE(prop(type, key), old);
        }
    }

    void shouldShowAndNotWrite_whenALimitIsNoNumber()
    {
        showNode(u"ask"_s);
        auto *field = m_panel->findChild<PropertyField *>(u"validation.minimum"_s);
        QVERIFY(field);
        auto *line = field->findChild<QLineEdit *>();
        line->setFocus();
        QTest::keyClicks(line, u"3"_s);
        QCOMPARE(props(u"ask"_s).value("validation"_L1).toObject().value("minimum"_L1).toDouble(), 3.0);
        QTest::keyClicks(line, u"x"_s);
        QCOMPARE(line->text(), u"3x"_s);
        QVERIFY(!line->toolTip().isEmpty());
        QCOMPARE(prop(u"ask"_s, u"validation.minimum"_s).toDouble(), 3.0);
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QVERIFY(prop(u"ask"_s, u"validation.minimum"_s).isUndefined());
    }

    void shouldNameTheDataAStepHandles()
    {
        QVERIFY(m_document->push(commands::setNodeProperty(project(), m_nodes.value(u"ask"_s), u"variable"_s, u"email"_s)).ok());
        showNode(u"ask"_s);
        QVERIFY2(child<QLabel>(u"data"_s)->text().contains("email ("_L1), qPrintable(child<QLabel>(u"data"_s)->text()));
    }

    void shouldRenameEverywhere_andKeepABadNameInTheField()
    {
        QVERIFY(m_document->push(commands::setNodeProperty(project(), m_nodes.value(u"ask"_s), u"variable"_s, u"email"_s)).ok());
        show(ui::Place::Kind::Variable, m_variable.toString());
        auto *name = child<QLineEdit>(u"name"_s);
        name->setFocus();
        QTest::keyClicks(name, u"Address"_s);
        QVERIFY(bot().variable(u"emailAddress"_s));
        QCOMPARE(props(u"ask"_s).value("variable"_L1).toString(), u"emailAddress"_s);
        QTest::keyClicks(name, u" !"_s);
        QCOMPARE(name->text(), u"emailAddress !"_s);
        QVERIFY(child<QLabel>(u"nameError"_s)->isVisible());
        QVERIFY(bot().variable(u"emailAddress"_s));
    }

    void shouldEditTheOtherThings()
    {
        show(ui::Place::Kind::Intent, m_intent.toString());
        auto *phrases = child<ui::GrowingTextEdit>(u"phrases"_s);
        phrases->moveCursor(QTextCursor::End);
        QTest::keyClick(phrases, Qt::Key_Return);
        QTest::keyClicks(phrases, u"bread please "_s);
        QCOMPARE(bot().intents.at(m_intent).phrases.value(u"en"_s), (QStringList {u"I want bread"_s, u"bread please"_s}));
        QVERIFY2(phrases->toPlainText().endsWith(u' '), "the blank stays while one types");

        show(ui::Place::Kind::Prompt, m_prompt.toString());
        auto *prompt = child<ui::GrowingTextEdit>(u"promptText"_s);
        prompt->moveCursor(QTextCursor::End);
        QTest::keyClicks(prompt, u" Always."_s);
        QCOMPARE(bot().prompts.at(m_prompt).text, u"Be kind. Always."_s);

        show(ui::Place::Kind::Flow, m_flow.toString());
        QTest::keyClicks(child<QLineEdit>(u"name"_s), u" flow"_s);
        QCOMPARE(project().flow(m_flow)->name, u"Main flow"_s);

        show(ui::Place::Kind::KnowledgeBase, m_base.toString());
        child<QSpinBox>(u"passageLength"_s)->stepUp();
        QCOMPARE(project().knowledgeBases.at(m_base).passageLength, 950);

        show(ui::Place::Kind::Source, m_source.toString());
        QTest::mouseClick(child<QPushButton>(u"remove"_s), Qt::LeftButton);
        QVERIFY(project().sources.empty());
        QVERIFY(m_document->undo().ok());
        QVERIFY(!project().sources.empty());
        QVERIFY2(child<QPushButton>(u"remove"_s), "what comes back is shown again");
    }

    void shouldCheckWhatIsTyped_forABot()
    {
        show(ui::Place::Kind::Bot, m_bot.toString());
        auto *slug = child<QLineEdit>(u"slug"_s);
        slug->setFocus();
        QTest::keyClicks(slug, u" Nice"_s);
        QVERIFY(child<QLabel>(u"error"_s)->isVisible());
        QCOMPARE(bot().slug, u"helper"_s);
        slug->selectAll();
        QTest::keyClicks(slug, u"help-2"_s);
        QVERIFY(!child<QLabel>(u"error"_s)->isVisible());
        QCOMPARE(bot().slug, u"help-2"_s);
        auto *languages = child<QLineEdit>(u"botLanguages"_s);
        QTest::keyClicks(languages, u", ms"_s);
        QCOMPARE(bot().languages, (QStringList {u"en"_s, u"de"_s, u"ms"_s}));
    }

    void shouldAlignSeveralSteps_inOneStep()
    {
        const model::Project before = project();
        ui::Place place;
        place.kind = ui::Place::Kind::Node;
        place.bot = m_bot;
        place.flow = m_flow;
        place.nodes = {m_nodes.value(u"message"_s), m_nodes.value(u"ask"_s)};
        place.id = place.nodes.first().toString();
        m_panel->setPlace(place);
        QTest::mouseClick(child<QPushButton>(u"alignLeft"_s), Qt::LeftButton);
        QCOMPARE(project().node(place.nodes.at(0))->position.x(), project().node(place.nodes.at(1))->position.x());
        undoRestores(before);
    }

    void shouldMarkWordsAsAnEntity()
    {
        model::Entity product {model::EntityId::create(), m_bot, u"product"_s};
        QVERIFY(m_document->push(commands::setEntity(project(), product)).ok());
        show(ui::Place::Kind::Intent, m_intent.toString());
        auto *phrases = child<ui::GrowingTextEdit>(u"phrases"_s);
        QTextCursor cursor = phrases->textCursor();
        cursor.setPosition(7);
        cursor.setPosition(12, QTextCursor::KeepAnchor); // bread
        phrases->setTextCursor(cursor);
        auto *menu = child<QToolButton>(u"markEntity"_s)->menu();
        const auto choose = [&](const QString &text) {
            emit menu->aboutToShow();
            for (QAction *action : menu->actions()) {
                if (action->text() == text)
                    return action->trigger();
            }
            QFAIL(qPrintable(u"no "_s + text));
        };
        choose(u"product"_s);
        QCOMPARE(bot().intents.at(m_intent).phrases.value(u"en"_s), QStringList {u"I want [bread](product)"_s});
        cursor = phrases->textCursor();
        cursor.setPosition(10);
        phrases->setTextCursor(cursor);
        choose(u"Is no entity"_s);
        QCOMPARE(bot().intents.at(m_intent).phrases.value(u"en"_s), QStringList {u"I want bread"_s});
    }

    void shouldEditAnEntity_andTryIt()
    {
        model::Entity city {model::EntityId::create(), m_bot, u"city"_s};
        city.values = {{u"Berlin"_s, {{u"en"_s, {u"the capital"_s}}}}};
        QVERIFY(m_document->push(commands::setEntity(project(), city)).ok());
        show(ui::Place::Kind::Entity, city.id.toString());
        auto *table = child<QTableView>(u"values"_s);
        QVERIFY(table->model()->setData(table->model()->index(1, 0), u"Bonn"_s));
        QCOMPARE(bot().entities.at(city.id).values.size(), 2);
        auto *attempt = child<QLineEdit>(u"try"_s);
        attempt->setText(u"to the capital"_s);
        QVERIFY2(child<QLabel>(u"found"_s)->text().contains("Berlin"_L1), qPrintable(child<QLabel>(u"found"_s)->text()));
        auto *kind = child<QComboBox>(u"kind"_s);
        kind->setCurrentIndex(1);
        emit kind->activated(1);
        auto *patterns = child<ui::GrowingTextEdit>(u"patterns"_s);
        QTest::keyClicks(patterns, u"[A-Z"_s);
        QVERIFY(!child<QLabel>(u"patternError"_s)->text().isEmpty());
        QTest::keyClicks(patterns, u"]\\d+"_s);
        QVERIFY(child<QLabel>(u"patternError"_s)->text().isEmpty());
        attempt->setText(u"order B77 please"_s);
        QVERIFY(child<QLabel>(u"found"_s)->text().contains("B77"_L1));
    }

    void shouldWriteOpeningHoursAndTimeZone()
    {
        show(ui::Place::Kind::Bot, m_bot.toString());
        auto *hours = m_panel->findChild<PropertyField *>(u"openingHours"_s);
        press(hours, u"Monday to Friday"_s);
        QCOMPARE(bot().openingHours.size(), 5);
        QCOMPARE(bot().openingHours.first().fromMinute, 9 * 60);
        auto *to = hours->findChild<QTimeEdit *>(u"to"_s);
        to->setTime(QTime(0, 0));
        QCOMPARE(bot().openingHours.first().toMinute, 24 * 60);
        auto *zone = child<QLineEdit>(u"timeZone"_s);
        QTest::keyClicks(zone, u"Europe/Ber"_s);
        QCOMPARE(bot().timeZone, QString());
        QVERIFY(!zone->toolTip().isEmpty());
        QTest::keyClicks(zone, u"lin"_s);
        QCOMPARE(bot().timeZone, u"Europe/Berlin"_s);
    }

    void shouldHideWhatIsOfNoUse_andFoldSections()
    {
        showNode(u"ask"_s);
        auto *scale = m_panel->findChild<PropertyField *>(u"scale"_s);
        QVERIFY(!scale->isVisible());
        QVERIFY(m_document->push(commands::setNodeProperty(project(), m_nodes.value(u"ask"_s), u"answerType"_s, u"rating"_s)).ok());
        QVERIFY(scale->isVisible());
        QToolButton *section = nullptr;
        for (auto *button : m_panel->findChildren<QToolButton *>(u"section"_s)) {
            if (button->isVisible() && !section)
                section = button;
        }
        QVERIFY(section);
        auto *retries = m_panel->findChild<PropertyField *>(u"retries"_s);
        QVERIFY(retries->isVisible());
        for (auto *button : m_panel->findChildren<QToolButton *>(u"section"_s))
            button->setChecked(false);
        QVERIFY(!retries->isVisible());
        showNode(u"message"_s);
        showNode(u"ask"_s);
        QVERIFY2(!m_panel->findChild<PropertyField *>(u"retries"_s)->isVisible(), "folded stays folded");
    }

    void shouldEditTheFieldsOfAForm()
    {
        showNode(u"form"_s);
        auto *fields = m_panel->findChild<PropertyField *>(u"fields"_s);
        press(fields, u"Add field"_s);
        const QJsonArray rows = props(u"form"_s).value("fields"_L1).toArray();
        QCOMPARE(rows.size(), 2);
        QVERIFY(!rows.at(1).toObject().value("id"_L1).toString().isEmpty());
        QCOMPARE(rows.at(1).toObject().value("answerType"_L1).toString(), u"text"_s);
        QVERIFY2(!fields->findChild<PropertyField *>(u"validation.pattern"_s), "seldom needed fields are made when asked for");
        QTest::mouseClick(fields->findChild<QToolButton *>(u"more"_s), Qt::LeftButton);
        auto *pattern = fields->findChild<PropertyField *>(u"validation.pattern"_s);
        QVERIFY(pattern);
        QTest::keyClicks(pattern->findChild<ui::GrowingTextEdit *>(), u"a("_s);
        QCOMPARE(props(u"form"_s).value("fields"_L1).toArray().at(0).toObject().value("validation"_L1).toObject().value("pattern"_L1).toString(), u"a("_s);
        QVERIFY(!pattern->findChild<ui::GrowingTextEdit *>()->toolTip().isEmpty());
    }

    void shouldMoveARow_withTheKeyboard()
    {
        showNode(u"choice"_s);
        auto *options = m_panel->findChild<PropertyField *>(u"options"_s);
        const QString first = props(u"choice"_s).value("options"_L1).toArray().at(0).toObject().value("id"_L1).toString();
        m_panel->activateWindow();
        auto *edit = options->findChild<ui::GrowingTextEdit *>();
        edit->setFocus();
        if (QApplication::focusWidget() != edit)
            QSKIP("this platform gives no focus");
        QTest::keyClick(edit, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(props(u"choice"_s).value("options"_L1).toArray().at(1).toObject().value("id"_L1).toString(), first);
    }

    void shouldKeepJson_onlyWhenItIsSome()
    {
        showNode(u"http"_s);
        auto *mock = m_panel->findChild<PropertyField *>(u"mock"_s);
        auto *edit = mock->findChild<ui::GrowingTextEdit *>();
        QTest::keyClicks(edit, u"{\"status\": 200"_s);
        QVERIFY(!props(u"http"_s).value("mock"_L1).isObject());
        QVERIFY(!edit->toolTip().isEmpty());
        QTest::keyClicks(edit, u"}"_s);
        QCOMPARE(props(u"http"_s).value("mock"_L1).toObject().value("status"_L1).toInt(), 200);
    }

    void shouldSayWhatLeaves()
    {
        QVERIFY(m_document->push(commands::setNodeProperty(project(), m_nodes.value(u"http"_s), u"url"_s, u"https://api.example.com/{{ email }}"_s)).ok());
        showNode(u"http"_s);
        QVERIFY2(child<QLabel>(u"data"_s)->text().contains("Leaves for api.example.com: email ("_L1), qPrintable(child<QLabel>(u"data"_s)->text()));
    }

    void shouldSayWhatToDo_whenNothingIsSelected()
    {
        m_panel->setPlace({});
        QVERIFY(!child<QLineEdit>(u"name"_s));
        showNode(u"message"_s);
        QVERIFY(child<QLineEdit>(u"name"_s));
        QVERIFY(m_document->push(commands::removeNodes(project(), {m_nodes.value(u"message"_s)})).ok());
        QVERIFY(!child<QLineEdit>(u"name"_s));
        m_panel->setDocument(nullptr);
    }
};

QTEST_MAIN(TestInspectorPanel)
#include "tst_inspectorpanel.moc"
