// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/inspector/fields/phrasemarks.h"
#include "panels/inspector/pages/entityvaluesmodel.h"
#include "panels/inspector/pages/page.h"
#include "panels/inspector/pages/valuestable.h"

#include "studio/commands/projectcommands.h"
#include "studio/flow/entityrename.h"
#include "studio/flow/refactor.h"
#include "studio/nlu/botentities.h"
#include "studio/nlu/entities.h"
#include "studio/privacy/vocab.h"
#include "studio/ui/announce.h"
#include "studio/ui/growingtextedit.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"
#include "studio/ui/tint.h"
#include "studio/ui/undokeys.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dialogist::panels::inspector {

namespace {

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

/// What a person may want: the phrases that show it, language by language, with the entities in them.
class IntentPage : public Page
{
    Q_OBJECT
public:
    IntentPage(const FieldContext &context, const ui::Place &place)
        : Page(context, place)
        , m_id(model::IntentId::fromString(place.id))
        , m_phrases(new ui::GrowingTextEdit(this))
        , m_marks(new PhraseMarks(m_phrases->document()))
        , m_mark(new QToolButton(this))
        , m_facts(new QLabel(this))
        , m_later(new QTimer(this))
    {
        m_name = addLine(u"name"_s, tr("Name"), [this](const QString &text) {
            // Tests follow every letter, but could not come back from no name at all.
            if (text.trimmed().isEmpty())
                return;
            finishWriting();
            push(dialogist::flow::renameIntent(project(), m_id, text), u"name"_s, true);
        });
        connect(m_name, &QLineEdit::editingFinished, this, [this] {
            if (const model::Intent *shown = intent())
                show(m_name, shown->name);
        });
        m_phrases->setObjectName(u"phrases"_s);
        m_phrases->setAccessibleName(tr("Phrases, one per line"));
        m_phrases->setPlaceholderText(tr("One phrase per line: what a person may write."));
        m_phrases->setLines(6, 24);
        m_phrases->setLongest(5'000'000); // many short lines, which cost little each
        addSection(tr("Phrases"));
        addRow({}, m_phrases);
        connect(m_phrases, &ui::GrowingTextEdit::edited, this, [this](const QString &text) { writePhrases(text); });

        m_mark->setObjectName(u"markEntity"_s);
        m_mark->setText(tr("Mark as entity"));
        m_mark->setIcon(ui::icon(u"table"_s));
        m_mark->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_mark->setPopupMode(QToolButton::InstantPopup);
        m_mark->setToolTip(tr("Select what fills the entity, such as “Berlin”, then say which entity it is (Ctrl+E)."));
        auto *menu = new QMenu(m_mark);
        m_mark->setMenu(menu);
        connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(*menu); });
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), m_phrases);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, m_mark, &QToolButton::showMenu);
        addRow({}, m_mark);
        m_facts->setObjectName(u"facts"_s);
        m_facts->setTextFormat(Qt::PlainText);
        m_facts->setWordWrap(true);
        m_facts->setFont(ui::smallFont(font()));
        addRow({}, m_facts);
        m_later->setSingleShot(true);
        m_later->setInterval(300);
        connect(m_later, &QTimer::timeout, this, [this] {
            if (const model::Intent *shown = intent())
                showFacts(*shown);
        });
    }
    bool exists() const override { return intent(); }
    bool hasTexts() const override { return true; }
    QString heading() const override { return tr("Intent – %1").arg(intent()->name); }
    QIcon headingIcon() const override { return ui::icon(u"phrases"_s); }
    void setLanguage(const QString &language) override
    {
        Page::setLanguage(language);
        refresh();
    }
    void refresh() override
    {
        const model::Intent *shown = intent();
        if (!m_isWaiting)
            show(m_name, shown->name);
        const QStringList phrases = m_onTheWay.value(m_context.language, shown->phrases.value(m_context.language));
        // Blank lines and blanks at the end are the person's own while they write.
        // What this page has just written need not be read back: ten thousand lines take their time.
        if (phrases != m_written && linesOf(m_phrases->toPlainText()) != phrases)
            m_phrases->setText(phrases.join(u'\n'));
        m_written = phrases;
        m_mark->setEnabled(m_phrases->tooLong().isEmpty());
        const QStringList names = entityNames();
        m_marks->setEntities(QSet<QString>(names.begin(), names.end()), palette());
        if (phrases.size() > manyPhrases)
            m_later->start(); // once they are there
        else
            showFacts(*shown);
    }

private:
    const model::Intent *intent() const
    {
        const model::Bot *bot = project().bot(m_place.bot);
        if (!bot)
            return nullptr;
        const auto found = bot->intents.find(m_id);
        return found == bot->intents.end() ? nullptr : &found->second;
    }
    /// For when the intent is not yet what it will be.
    void finishWriting()
    {
        if (m_onTheWay.isEmpty())
            return;
        const QScopedValueRollback waiting(m_isWaiting, true);
        m_context.document->finishWriting();
    }
    template<class Change> void write(const QString &field, Change change)
    {
        finishWriting();
        model::Intent changed = *intent();
        change(changed);
        push(commands::setIntent(project(), changed), field, true);
    }
    /// Makes the command when its turn has come, on whatever thread.
    template<class Change> std::function<commands::Command(const model::Project &)> madeBy(Change change) const
    {
        return [change, id = m_id, owner = m_place.bot](const model::Project &project) {
            const model::Bot *bot = project.bot(owner);
            const auto found = bot ? bot->intents.find(id) : decltype(bot->intents.end())();
            if (!bot || found == bot->intents.end())
                return commands::Command();
            model::Intent changed = found->second;
            change(changed);
            return commands::setIntent(project, changed);
        };
    }
    void writePhrases(const QString &text)
    {
        const QString language = m_context.language;
        const qsizetype before = m_written.size();
        m_written = linesOf(text);
        const QString field = u"phrases "_s + language;
        const auto change = [language, phrases = m_written](model::Intent &intent) { intent.phrases.insert(language, phrases); };
        if (std::max(before, m_written.size()) <= manyPhrases && m_onTheWay.isEmpty()) {
            write(field, change);
            return;
        }
        // Writing so many takes longer than a key may take. What is typed meanwhile follows in one go.
        m_onTheWay.insert(language, m_written);
        typeLater(field, madeBy(change), [this, language, phrases = m_written] {
            if (m_onTheWay.value(language) == phrases)
                m_onTheWay.remove(language);
        });
    }

    QStringList entityNames() const
    {
        QStringList names;
        for (const auto &[id, entity] : m_context.owner().entities)
            names.append(entity.name);
        names.sort(Qt::CaseInsensitive);
        return names + nlu::systemEntityKinds();
    }

    /// The mark around the caret, as places in the whole text.
    std::optional<dialogist::flow::EntityMark> markAtCaret() const
    {
        const QTextCursor caret = m_phrases->textCursor();
        const int line = caret.block().position();
        for (dialogist::flow::EntityMark mark : dialogist::flow::entityMarksOf(caret.block().text())) {
            if (caret.position() - line >= mark.begin && caret.position() - line <= mark.end) {
                mark.begin += line;
                mark.end += line;
                return mark;
            }
        }
        return {};
    }

    void fillMenu(QMenu &menu)
    {
        menu.clear();
        const auto inside = markAtCaret();
        const QTextCursor caret = m_phrases->textCursor();
        const QString selected = caret.selectedText();
        const bool usable = inside || (!selected.trimmed().isEmpty() && !selected.contains(QChar::ParagraphSeparator) && !selected.contains(u'[')
                                       && !selected.contains(u']'));
        if (!usable) {
            menu.addAction(tr("Select the words first"))->setEnabled(false);
            return;
        }
        if (inside) {
            menu.addAction(ui::icon(u"close"_s), tr("Is no entity"), this, [this, mark = *inside] { replace(mark.begin, mark.end, mark.text); });
            menu.addSeparator();
        }
        const qsizetype own = qsizetype(m_context.owner().entities.size());
        const QStringList names = entityNames();
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (i == own && i > 0)
                menu.addSeparator();
            menu.addAction(ui::icon(i < own ? u"table"_s : u"search"_s), names.at(i), this, [this, name = names.at(i), inside] {
                const QTextCursor caret = m_phrases->textCursor();
                const QString text = inside ? inside->text : caret.selectedText().trimmed();
                const QString marked = u"[%1](%2)"_s.arg(text, name);
                if (inside)
                    replace(inside->begin, inside->end, marked);
                else
                    replace(caret.selectionStart(), caret.selectionEnd(), marked);
            });
        }
    }

    void replace(qsizetype begin, qsizetype end, const QString &text)
    {
        m_context.document->endGesture(); // a mark is a step of its own
        QTextCursor cursor(m_phrases->document());
        cursor.setPosition(int(begin));
        cursor.setPosition(int(end), QTextCursor::KeepAnchor);
        cursor.insertText(text);
        m_context.document->endGesture();
        m_phrases->setFocus();
    }

    void showFacts(const model::Intent &shown)
    {
        QStringList lines;
        const qsizetype count = shown.phrases.value(m_context.language).size();
        lines.append(tr("%n phrase(s) in this language", nullptr, int(count)));
        if (count > 0 && count < 5)
            lines.append(tr("Five or more different phrases make it surer."));
        QStringList unknown;
        QSet<QString> seen;
        QStringList doubles;
        const QStringList names = entityNames();
        for (const QString &phrase : shown.phrases.value(m_context.language)) {
            const bool isMarked = phrase.contains(u'['); // of ten thousand phrases most are not
            const auto marks = isMarked ? dialogist::flow::entityMarksOf(phrase) : decltype(dialogist::flow::entityMarksOf(phrase))();
            for (const auto &mark : marks) {
                if (!names.contains(mark.entity) && !unknown.contains(mark.entity))
                    unknown.append(mark.entity);
            }
            const QString plain = (isMarked ? dialogist::flow::withoutMarks(phrase) : phrase).toCaseFolded();
            if (seen.contains(plain))
                doubles.append(phrase);
            seen.insert(plain);
        }
        if (!unknown.isEmpty())
            lines.append(tr("No entity of this name: %1").arg(unknown.join(u", "_s)));
        if (!doubles.isEmpty())
            lines.append(tr("Written twice: %1").arg(doubles.first()));
        m_facts->setText(lines.join(u'\n'));
        ui::tint(m_facts, unknown.isEmpty() && doubles.isEmpty() ? ui::Token::Muted : ui::Token::Warning);
    }

    static constexpr qsizetype manyPhrases = 500;
    model::IntentId m_id;
    QLineEdit *m_name;
    ui::GrowingTextEdit *m_phrases;
    QStringList m_written; ///< the phrases as they were last shown or written
    QHash<QString, QStringList> m_onTheWay; ///< by language, what is being written on another thread
    bool m_isWaiting = false; ///< for that
    PhraseMarks *m_marks;
    QToolButton *m_mark;
    QLabel *m_facts;
    QTimer *m_later; ///< tells the facts of very many phrases
};

/// A kind of thing that only this bot knows: its values and their other words, or its patterns, tried out at once.
class EntityPage : public Page
{
    Q_OBJECT
public:
    EntityPage(const FieldContext &context, const ui::Place &place)
        : Page(context, place)
        , m_id(model::EntityId::fromString(place.id))
        , m_error(new QLabel(this))
        , m_fuzzy(new QCheckBox(tr("Forgives slips of the pen"), this))
        , m_values(new EntityValuesModel(this))
        , m_table(new ValuesTable(this))
        , m_patterns(new ui::GrowingTextEdit(this))
        , m_wrong(new QLabel(this))
        , m_try(new QLineEdit(this))
        , m_found(new QLabel(this))
    {
        m_name = addLine(u"name"_s, tr("Name"), [this](const QString &text) { rename(text); });
        for (QLabel *label : {m_error, m_wrong, m_found}) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
        }
        m_error->setObjectName(u"nameError"_s);
        ui::tint(m_error, ui::Token::Blocker);
        m_error->hide();
        form()->addRow(QString(), m_error);
        m_kind = addBox(u"kind"_s, tr("Is known by"), {{u"list"_s, tr("A list of values")}, {u"pattern"_s, tr("Patterns")}},
                        [this](const QString &id) { write(u"kind"_s, false, [&](auto &entity) { entity.kind = id; }); });
        QList<QPair<QString, QString>> categories {{QString(), tr("Not personal")}};
        for (const QString &id : privacy::termIds(privacy::Term::Category))
            categories.append({id, privacy::termLabel(privacy::Term::Category, id)});
        m_category = addBox(u"category"_s, tr("Kind of data"), categories,
                            [this](const QString &id) { write(u"category"_s, false, [&](auto &entity) { entity.category = id; }); });
        makeValues();
        makePatterns();
        addSection(tr("Try it"));
        m_try->setObjectName(u"try"_s);
        ui::setUndoneByProject(m_try, false);
        m_try->setPlaceholderText(tr("What a person might write"));
        m_try->setAccessibleName(tr("A message to try"));
        addRow({}, m_try);
        m_found->setObjectName(u"found"_s);
        addRow({}, m_found);
        connect(m_try, &QLineEdit::textChanged, this, &EntityPage::tryIt);
    }

    bool exists() const override { return entity(); }
    bool hasTexts() const override { return true; }
    QString heading() const override { return tr("Entity – %1").arg(entity()->name); }
    QIcon headingIcon() const override { return ui::icon(entity()->kind == u"pattern" ? u"search"_s : u"table"_s); }
    void setLanguage(const QString &language) override
    {
        Page::setLanguage(language);
        refresh();
    }

    void refresh() override
    {
        const model::Entity *shown = entity();
        if (m_error->isHidden() || !m_name->hasFocus()) {
            show(m_name, shown->name);
            m_error->hide();
        }
        show(m_kind, shown->kind);
        show(m_category, shown->category);
        m_fuzzy->setChecked(shown->fuzzy);
        m_values->setValues(shown->values, m_context.language);
        m_table->setFixedHeight(std::clamp(m_values->rowCount(), 3, 12) * m_table->verticalHeader()->defaultSectionSize()
                                + m_table->horizontalHeader()->sizeHint().height() + 4);
        if (linesOf(m_patterns->toPlainText()) != shown->patterns)
            m_patterns->setText(shown->patterns.join(u'\n'));
        const bool list = shown->kind != u"pattern";
        for (QWidget *widget : std::initializer_list<QWidget *> {m_table, m_tools, m_fuzzy})
            setRowShown(widget, list);
        for (QWidget *widget : std::initializer_list<QWidget *> {m_patterns, m_wrong})
            setRowShown(widget, !list);
        checkPatterns(shown->patterns);
        tryIt();
    }

private:
    const model::Entity *entity() const
    {
        const model::Bot *bot = project().bot(m_place.bot);
        if (!bot)
            return nullptr;
        const auto found = bot->entities.find(m_id);
        return found == bot->entities.end() ? nullptr : &found->second;
    }
    template<class Change> void write(const QString &field, bool typing, Change change)
    {
        model::Entity changed = *entity();
        change(changed);
        push(commands::setEntity(project(), changed), field, typing);
    }

    void makeValues()
    {
        addSection(tr("Values"));
        m_table->setObjectName(u"values"_s);
        m_table->setAccessibleName(tr("Values and their other words"));
        m_table->setModel(m_values);
        m_table->verticalHeader()->hide();
        m_table->verticalHeader()->setDefaultSectionSize(26);
        m_table->horizontalHeader()->setSectionResizeMode(EntityValuesModel::Value, QHeaderView::ResizeToContents);
        m_table->horizontalHeader()->setSectionResizeMode(EntityValuesModel::Synonyms, QHeaderView::Stretch);
        m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
        m_table->setTabKeyNavigation(false);
        m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
        addRow({}, m_table);
        connect(m_values, &EntityValuesModel::edited, this, [this](const QList<model::EntityValue> &values) { writeValues(values); });
        auto *tools = new QWidget(this);
        auto *row = new QHBoxLayout(tools);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(ui::space::close);
        auto *paste = new QPushButton(ui::icon(u"paste"_s), tr("Paste values"), tools);
        paste->setObjectName(u"pasteValues"_s);
        paste->setAutoDefault(false);
        paste->setToolTip(tr("One value per line; other words after a tab or a colon, with commas. As a spreadsheet copies them."));
        auto *remove = new QPushButton(ui::icon(u"remove"_s), tr("Remove"), tools);
        remove->setObjectName(u"removeValues"_s);
        remove->setAutoDefault(false);
        row->addWidget(paste);
        row->addWidget(remove);
        row->addStretch(1);
        m_tools = tools;
        addRow({}, tools);
        const auto pasteNow = [this] { writeValues(m_values->withLines(QApplication::clipboard()->text())); };
        const auto removeNow = [this] {
            QList<int> rows;
            for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
                rows.append(index.row());
            writeValues(m_values->without(rows));
        };
        connect(paste, &QPushButton::clicked, this, pasteNow);
        connect(remove, &QPushButton::clicked, this, removeNow);
        const auto onTable = [this](const QKeySequence &key, auto slot) {
            auto *shortcut = new QShortcut(key, m_table);
            shortcut->setContext(Qt::WidgetShortcut);
            connect(shortcut, &QShortcut::activated, this, slot);
        };
        onTable(QKeySequence::Paste, pasteNow);
        onTable(QKeySequence::Delete, removeNow);
        m_fuzzy->setObjectName(u"fuzzy"_s);
        m_fuzzy->setToolTip(tr("“Berlni” counts as “Berlin”."));
        addRow({}, m_fuzzy);
        connect(m_fuzzy, &QCheckBox::clicked, this, [this](bool on) { write(u"fuzzy"_s, false, [&](auto &entity) { entity.fuzzy = on; }); });
    }

    void makePatterns()
    {
        addSection(tr("Patterns"));
        m_patterns->setObjectName(u"patterns"_s);
        m_patterns->setAccessibleName(tr("Regular expressions, one per line"));
        m_patterns->setPlaceholderText(tr("One regular expression per line, such as [A-Z]{2}-\\d{5}"));
        m_patterns->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        m_patterns->setLines(3, 12);
        addRow({}, m_patterns);
        m_wrong->setObjectName(u"patternError"_s);
        ui::tint(m_wrong, ui::Token::Blocker);
        addRow({}, m_wrong);
        connect(m_patterns, &ui::GrowingTextEdit::edited, this, [this](const QString &text) {
            write(u"patterns"_s, true, [&](auto &entity) { entity.patterns = linesOf(text); });
        });
    }

    void writeValues(const QList<model::EntityValue> &values)
    {
        write(u"values"_s, false, [&](auto &entity) { entity.values = values; });
    }

    void rename(const QString &text)
    {
        const QString name = text.trimmed();
        const auto &entities = m_context.owner().entities;
        const bool taken
            = std::any_of(entities.begin(), entities.end(), [&](const auto &entry) { return entry.second.name == name && entry.first != m_id; });
        if (dialogist::flow::isReservedWord(name)) {
            m_error->setText(tr("“%1” is a reserved word of expressions. Choose another name.").arg(name));
        } else if (!dialogist::flow::isVariableName(name)) {
            m_error->setText(tr("Use letters, digits and _, and begin with a letter."));
        } else if (taken || nlu::systemEntityKinds().contains(name)) {
            m_error->setText(tr("There is an entity of this name already."));
        } else {
            m_error->hide();
            ui::setUndoneByProject(m_name);
            m_name->setAccessibleDescription({});
            ui::announceTrouble(m_name, {});
            if (name != entity()->name)
                push(dialogist::flow::renameEntity(project(), m_id, name), u"name"_s, true);
            return;
        }
        m_error->show();
        ui::setUndoneByProject(m_name, false); // the project knows nothing of it
        m_name->setAccessibleDescription(m_error->text());
        ui::announceTrouble(m_name, m_error->text());
    }

    void checkPatterns(const QStringList &patterns)
    {
        QStringList wrong;
        for (const QString &pattern : patterns) {
            const QRegularExpression expression(pattern);
            if (!expression.isValid())
                wrong.append(tr("“%1” is no regular expression: %2.").arg(pattern, expression.errorString()));
        }
        m_wrong->setText(wrong.join(u'\n'));
        if (wrong.isEmpty())
            m_wrong->clear();
    }

    void tryIt()
    {
        const QString text = m_try->text();
        if (text.trimmed().isEmpty()) {
            m_found->clear();
            return;
        }
        const model::Entity *shown = entity();
        QList<nlu::ListEntity> lists;
        QList<nlu::PatternEntity> patterns;
        if (shown->kind == u"pattern") {
            patterns.append({shown->name, shown->patterns});
        } else {
            nlu::ListEntity list {shown->name, {}, shown->fuzzy};
            for (const model::EntityValue &value : shown->values)
                list.values.append({value.value, value.synonyms.value(m_context.language)});
            lists.append(list);
        }
        QStringList lines;
        const auto compiled = nlu::BotEntities::compile(lists, patterns);
        for (const nlu::EntityMatch &match : nlu::withoutOverlaps(compiled->find(text)))
            lines.append(tr("“%1” is %2").arg(match.text, match.value.toVariant().toString()));
        m_found->setText(lines.isEmpty() ? tr("Nothing of it found.") : lines.join(u'\n'));
        ui::tint(m_found, lines.isEmpty() ? ui::Token::Muted : ui::Token::Good);
    }

    model::EntityId m_id;
    QLineEdit *m_name;
    QLabel *m_error;
    QComboBox *m_kind;
    QComboBox *m_category;
    QCheckBox *m_fuzzy;
    EntityValuesModel *m_values;
    QTableView *m_table;
    QWidget *m_tools = nullptr;
    ui::GrowingTextEdit *m_patterns;
    QLabel *m_wrong;
    QLineEdit *m_try;
    QLabel *m_found;
};

} // namespace

Page *makeIntentPage(const FieldContext &context, const ui::Place &place)
{
    return new IntentPage(context, place);
}

Page *makeEntityPage(const FieldContext &context, const ui::Place &place)
{
    return new EntityPage(context, place);
}

} // namespace dialogist::panels::inspector

#include "understandingpages.moc"
