// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/content/parteditors.h"

#include "studio/commands/projectcommands.h"
#include "studio/ui/codehighlight.h"
#include "studio/ui/icons.h"
#include "studio/ui/localizedtextedit.h"
#include "studio/ui/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace dialogist::editors::content {

namespace {

constexpr qsizetype longText = 60'000; ///< characters; a longer one is stored beside the window

/// One phrase a line, without blanks around it and without empty lines.
QStringList phrasesIn(const QString &text)
{
    QStringList phrases;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (const QString phrase = line.simplified(); !phrase.isEmpty())
            phrases.append(phrase);
    }
    return phrases;
}

} // namespace

TextEditor::TextEditor(commands::Document &document, const ui::Place &place, QWidget *parent)
    : Editor(parent)
    , m_document(&document)
    , m_place(place)
    , m_hint(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_tools(new QHBoxLayout)
{
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_text->setObjectName(u"text"_s);
    m_text->setReadOnly(document.isReadOnly());
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setUndoRedoEnabled(false); // there is one undo stack, the project's
    m_text->document()->setDocumentMargin(ui::space::close);
    m_tools->setContentsMargins(ui::space::close, ui::space::close, ui::space::close, ui::space::close);
    m_tools->setSpacing(ui::space::close);
    m_tools->addWidget(m_hint, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_tools);
    column->addWidget(m_text, 1);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TextEditor::onTyped);
    connect(&document, &commands::Document::changed, this, &TextEditor::onChanged);
}

const model::Project &TextEditor::project() const
{
    return m_document->project();
}

const model::Bot *TextEditor::bot() const
{
    return m_document ? project().bot(m_place.bot) : nullptr;
}

void TextEditor::refresh()
{
    const QString stored = storedText();
    const QString shown = m_text->toPlainText();
    if (shown == stored)
        return;
    // Only where they differ: to lay out ten thousand lines anew for each key takes longer than a key may take. The caret stays at its
    // words, or where it was when these are gone.
    const auto differ = std::mismatch(shown.begin(), shown.end(), stored.begin(), stored.end());
    const auto same = std::mismatch(std::make_reverse_iterator(shown.end()), std::make_reverse_iterator(differ.first), std::make_reverse_iterator(stored.end()), std::make_reverse_iterator(differ.second));
    const int begin = int(differ.first - shown.begin());
    const int end = int(same.first.base() - shown.begin());
    const QSignalBlocker quiet(m_text);
    QTextCursor caret = m_text->textCursor();
    const int at = caret.position();
    QTextCursor cursor(m_text->document());
    cursor.setPosition(begin);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.insertText(QString(differ.second, same.second.base() - differ.second));
    if (at > begin && at < end) {
        caret.setPosition(std::min(at, int(stored.size())));
        m_text->setTextCursor(caret);
    }
}

void TextEditor::onTyped()
{
    const QString text = m_text->toPlainText();
    if (!m_document || (!m_onTheWay && text == storedText()))
        return;
    const Make make = edit(text);
    const QString mergeKey = u"text/"_s + m_place.id;
    if (text.size() <= longText && !m_onTheWay) {
        commands::Command command = make(project());
        command.mergeKey = mergeKey;
        if (const Status status = m_document->push(command); !status.ok())
            emit failed(status.error().message);
        return;
    }
    m_onTheWay = text;
    m_document->typeLater(mergeKey, make, [self = QPointer(this), text](const Status &status) {
        if (!self)
            return;
        if (self->m_onTheWay == text)
            self->m_onTheWay.reset();
        if (!status.ok())
            emit self->failed(status.error().message);
    });
}

void TextEditor::onChanged()
{
    if (!m_onTheWay) // else what is stored is older than what is shown
        refresh();
}

void TextEditor::finishTyping()
{
    if (m_document && m_onTheWay)
        m_document->finishWriting();
}

IntentEditor::IntentEditor(commands::Document &document, const ui::Place &place, QWidget *parent)
    : TextEditor(document, place, parent)
    , m_languages(new QComboBox(this))
{
    m_languages->setObjectName(u"languages"_s);
    m_languages->setAccessibleName(tr("Language of the phrases"));
    m_languages->setToolTip(m_languages->accessibleName());
    m_tools->addWidget(m_languages);
    m_text->setAccessibleName(tr("Training phrases"));
    m_text->setPlaceholderText(tr("One phrase a line, as people would write it."));
    m_hint->setText(tr("What people write when they want this, one phrase a line."));
    fillLanguages();
    connect(m_languages, &QComboBox::currentIndexChanged, this, [this] {
        finishTyping();
        m_document->endGesture();
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(storedText());
    });
    refresh();
}

const model::Intent *IntentEditor::intent() const
{
    const model::Bot *present = bot();
    if (!present)
        return nullptr;
    const auto it = present->intents.find(model::IntentId::fromString(m_place.id));
    return it == present->intents.end() ? nullptr : &it->second;
}

void IntentEditor::fillLanguages()
{
    const QStringList wanted = bot() ? bot()->languages : QStringList();
    QStringList present;
    for (int i = 0; i < m_languages->count(); ++i)
        present << m_languages->itemData(i).toString();
    if (wanted == present)
        return;
    const QString current = m_languages->currentData().toString();
    const QSignalBlocker quiet(m_languages);
    m_languages->clear();
    for (const QString &tag : wanted)
        m_languages->addItem(ui::languageTitle(tag), tag);
    m_languages->setCurrentIndex(std::max(0, m_languages->findData(current)));
    m_languages->setVisible(m_languages->count() > 1);
}

QString IntentEditor::title() const
{
    return intent() ? intent()->name : tr("Training phrases");
}

QIcon IntentEditor::icon() const
{
    return ui::icon(u"phrases"_s);
}

QString IntentEditor::storedText() const
{
    return intent() ? intent()->phrases.value(m_languages->currentData().toString()).join(u'\n') : QString();
}

TextEditor::Make IntentEditor::edit(const QString &text) const
{
    return [language = m_languages->currentData().toString(), phrases = phrasesIn(text), owner = m_place.bot,
            id = model::IntentId::fromString(m_place.id)](const model::Project &project) -> commands::Command {
        const model::Bot *present = project.bot(owner);
        if (!present || present->intents.count(id) == 0)
            return {};
        model::Intent changed = present->intents.at(id);
        if (phrases.isEmpty())
            changed.phrases.remove(language);
        else
            changed.phrases.insert(language, phrases);
        return commands::setIntent(project, changed);
    };
}

void IntentEditor::refresh()
{
    fillLanguages();
    emit titleChanged();
    // Blank lines while typing are no phrases, and no reason to take the text away.
    if (intent() && phrasesIn(m_text->toPlainText()) != intent()->phrases.value(m_languages->currentData().toString()))
        TextEditor::refresh();
}

PromptEditor::PromptEditor(commands::Document &document, const ui::Place &place, QWidget *parent)
    : TextEditor(document, place, parent)
{
    m_text->setAccessibleName(tr("Instructions"));
    m_text->setPlaceholderText(tr("You are the helper of our shop. Answer briefly and kindly…"));
    m_hint->setText(tr("Words for a language model. Nothing is sent anywhere until a step of a flow uses them."));
    refresh();
    // Colouring counts as a change of the document, which must not be taken for typing.
    const QSignalBlocker quiet(m_text);
    m_colours = new ui::CodeHighlight(m_text->document(), u"Markdown"_s, ui::isDark(palette()));
}

const model::Prompt *PromptEditor::prompt() const
{
    const model::Bot *present = bot();
    if (!present)
        return nullptr;
    const auto it = present->prompts.find(model::PromptId::fromString(m_place.id));
    return it == present->prompts.end() ? nullptr : &it->second;
}

void PromptEditor::changeEvent(QEvent *event)
{
    TextEditor::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_colours)
        m_colours->setDark(ui::isDark(palette()));
}

QString PromptEditor::title() const
{
    return prompt() ? prompt()->name : tr("Instructions");
}

QIcon PromptEditor::icon() const
{
    return ui::icon(u"instructions"_s);
}

QString PromptEditor::storedText() const
{
    return prompt() ? prompt()->text : QString();
}

TextEditor::Make PromptEditor::edit(const QString &text) const
{
    return [text, owner = m_place.bot, id = model::PromptId::fromString(m_place.id)](const model::Project &project) -> commands::Command {
        const model::Bot *present = project.bot(owner);
        if (!present || present->prompts.count(id) == 0)
            return {};
        model::Prompt changed = present->prompts.at(id);
        changed.text = text;
        return commands::setPrompt(project, changed);
    };
}

void PromptEditor::refresh()
{
    TextEditor::refresh();
    emit titleChanged();
}

} // namespace dialogist::editors::content
