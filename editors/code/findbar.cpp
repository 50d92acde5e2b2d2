// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/code/findbar.h"

#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dialogist::editors::code {

FindBar::FindBar(QPlainTextEdit *text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_find(new QLineEdit(this))
    , m_replace(new QLineEdit(this))
    , m_case(new QCheckBox(tr("Match case"), this))
    , m_report(new QLabel(this))
{
    m_find->setObjectName(u"find"_s);
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find in the code"));
    m_find->setClearButtonEnabled(true);
    m_replace->setObjectName(u"replace"_s);
    m_replace->setPlaceholderText(tr("Replace with"));
    m_replace->setAccessibleName(tr("Replace with"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(ui::space::close, ui::space::tight, ui::space::close, ui::space::tight);
    row->setSpacing(ui::space::tight);
    const auto tool = [this](const QString &icon, const QString &name) {
        auto *button = new QToolButton(this);
        button->setIcon(ui::icon(icon));
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setAutoRaise(true);
        return button;
    };
    auto *previous = tool(u"up"_s, tr("Find previous (Shift+Return)"));
    auto *next = tool(u"down"_s, tr("Find next (Return)"));
    auto *one = new QPushButton(tr("Replace"), this);
    auto *all = new QPushButton(tr("Replace All"), this);
    all->setObjectName(u"replaceAll"_s);
    auto *shut = tool(u"close"_s, tr("Close (Escape)"));
    row->addWidget(m_find, 2);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(m_case);
    row->addSpacing(ui::space::close);
    row->addWidget(m_replace, 2);
    row->addWidget(one);
    row->addWidget(all);
    row->addWidget(m_report, 1);
    row->addWidget(shut);
    connect(m_find, &QLineEdit::textEdited, this, [this] {
        // Typing goes on from the start of what is found, so that a longer word may be the same place.
        QTextCursor cursor = m_text->textCursor();
        cursor.setPosition(cursor.selectionStart());
        m_text->setTextCursor(cursor);
        findNext();
    });
    connect(previous, &QToolButton::clicked, this, [this] { findNext(true); });
    connect(next, &QToolButton::clicked, this, [this] { findNext(); });
    connect(one, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(all, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(shut, &QToolButton::clicked, this, [this] {
        hide();
        m_text->setFocus();
    });
    one->setEnabled(!text->isReadOnly());
    all->setEnabled(!text->isReadOnly());
    hide();
}

void FindBar::open()
{
    const QString selected = m_text->textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_find->setText(selected);
    report({});
    show();
    m_find->setFocus();
    m_find->selectAll();
}

bool FindBar::findNext(bool back)
{
    const QString wanted = m_find->text();
    if (wanted.isEmpty()) {
        report({});
        return false;
    }
    QTextDocument::FindFlags flags;
    flags.setFlag(QTextDocument::FindBackward, back);
    flags.setFlag(QTextDocument::FindCaseSensitively, m_case->isChecked());
    if (m_text->find(wanted, flags)) {
        report({});
        return true;
    }
    // Once around, from the other end.
    const QTextCursor before = m_text->textCursor();
    QTextCursor cursor = before;
    cursor.movePosition(back ? QTextCursor::End : QTextCursor::Start);
    m_text->setTextCursor(cursor);
    if (m_text->find(wanted, flags)) {
        report(tr("From the other end"));
        return true;
    }
    m_text->setTextCursor(before);
    report(tr("Not found"));
    return false;
}

void FindBar::replaceOne()
{
    QTextCursor cursor = m_text->textCursor();
    const auto sensitivity = m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    if (!m_find->text().isEmpty() && cursor.selectedText().compare(m_find->text(), sensitivity) == 0)
        cursor.insertText(m_replace->text());
    findNext();
}

int FindBar::replaceAll()
{
    const QString wanted = m_find->text();
    if (wanted.isEmpty() || m_text->isReadOnly())
        return 0;
    const auto sensitivity = m_case->isChecked() ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const int count = int(m_text->toPlainText().count(wanted, sensitivity));
    if (count > 0) {
        const QString changed = m_text->toPlainText().replace(wanted, m_replace->text(), sensitivity);
        QTextCursor cursor(m_text->document());
        cursor.select(QTextCursor::Document);
        cursor.insertText(changed);
    }
    report(tr("%n replaced", nullptr, count));
    return count;
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        m_text->setFocus();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        findNext(event->modifiers() == Qt::ShiftModifier);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FindBar::report(const QString &message)
{
    m_report->setText(message);
}

} // namespace dialogist::editors::code
