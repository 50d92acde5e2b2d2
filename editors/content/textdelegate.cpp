// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/content/textdelegate.h"

#include "studio/ui/announce.h"
#include "studio/ui/expressionmarks.h"
#include "studio/ui/growingtextedit.h"
#include "studio/ui/tint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QTextDocument>
#include <QTextOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dialogist::editors::content {

namespace {
constexpr int fewestLines = 4; ///< of a text that is edited
constexpr int mostLines = 12;

Qt::LayoutDirection directionOf(const QString &language)
{
    return language.isEmpty() ? QGuiApplication::layoutDirection() : QLocale(QString(language).replace(u'-', u'_')).textDirection();
}

/// What every expression knows, and the variables of the bot.
QList<ui::CompletionEntry> known(const model::Bot &bot)
{
    QList<ui::CompletionEntry> entries {{u"lastText"_s, u"text"_s}, {u"language"_s, u"text"_s}, {u"now"_s, u"number"_s}, {u"turn"_s, u"number"_s}};
    for (const auto &[id, variable] : bot.variables)
        entries.append({variable.name, variable.type});
    return entries;
}

void mark(ui::GrowingTextEdit &edit, ui::ExpressionMarks &marks)
{
    marks.refresh(edit.toPlainText(), edit.palette());
    ui::showTrouble(&edit, marks.message());
    ui::untint(&edit); // what is wrong is underlined; the rest keeps its colour
}
} // namespace

TextDelegate::TextDelegate(const TextsModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void TextDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->decorationAlignment = Qt::AlignLeading | Qt::AlignTop;
    option->direction = directionOf(index.data(TextsModel::LanguageRole).toString());
    option->displayAlignment = QStyle::visualAlignment(option->direction, Qt::AlignLeading | Qt::AlignTop) | Qt::AlignAbsolute;
    // A long text on one line ends where its first line does.
    if (!option->features.testFlag(QStyleOptionViewItem::WrapText))
        option->text = option->text.left(400).replace(u'\n', u' ');
}

QWidget *TextDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new ui::GrowingTextEdit(parent);
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    QTextOption option = edit->document()->defaultTextOption();
    option.setTextDirection(directionOf(index.data(TextsModel::LanguageRole).toString()));
    edit->document()->setDefaultTextOption(option);
    auto *marks = new ui::ExpressionMarks(edit->document(), ui::ExpressionMarks::Content::Template);
    if (const model::Bot *bot = m_model.bot()) {
        const QList<ui::CompletionEntry> entries = known(*bot);
        edit->setVariables(entries);
        marks->setVariables(entries);
    }
    connect(edit, &ui::GrowingTextEdit::edited, marks, [edit, marks] { mark(*edit, *marks); });
    return edit;
}

void TextDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = static_cast<ui::GrowingTextEdit *>(editor);
    edit->setText(index.data(Qt::EditRole).toString());
    if (auto *marks = edit->document()->findChild<ui::ExpressionMarks *>())
        mark(*edit, *marks);
}

void TextDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *edit = static_cast<ui::GrowingTextEdit *>(editor);
    if (edit->tooLong().isEmpty()) // else it shows only the beginning
        model->setData(index, edit->toPlainText());
}

void TextDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    auto *edit = static_cast<ui::GrowingTextEdit *>(editor);
    edit->setGeometry(option.rect);
    const int lines = std::max(fewestLines, option.rect.height() / std::max(1, option.fontMetrics.lineSpacing()));
    edit->setLines(lines, std::max(lines, mostLines)); // which says how high it is
}

bool TextDelegate::eventFilter(QObject *editor, QEvent *event)
{
    // The list of what can be completed takes the keyboard for a while: the cell is not left by that.
    if (event->type() == QEvent::FocusOut && (static_cast<QFocusEvent *>(event)->reason() == Qt::PopupFocusReason || QApplication::activePopupWidget()))
        return false;
    // Where Enter makes a line, Qt keeps the text at no key at all.
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    auto *edit = qobject_cast<QWidget *>(editor);
    if (key && edit && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers().testFlag(Qt::ControlModifier)) {
        emit commitData(edit);
        emit closeEditor(edit);
        return true;
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace dialogist::editors::content
