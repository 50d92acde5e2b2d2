// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/view/findbar.h"

#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

FindBar::FindBar(QWidget *parent)
    : QFrame(parent)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"findBar"_s);
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    m_field->setObjectName(u"findField"_s);
    m_field->setPlaceholderText(tr("Find in this flow"));
    m_field->setAccessibleName(tr("Find in this flow"));
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(200);
    m_field->installEventFilter(this);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(u"88 / 888"_s));
    m_count->setAlignment(Qt::AlignCenter);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(ui::space::tight, ui::space::tight, ui::space::tight, ui::space::tight);
    layout->setSpacing(ui::space::tight);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_count);
    const auto button = [&](const QString &icon, const QString &text, auto act) {
        auto *made = new QToolButton(this);
        made->setIcon(ui::icon(icon));
        made->setToolTip(text);
        made->setAccessibleName(text);
        made->setAutoRaise(true);
        connect(made, &QToolButton::clicked, this, act);
        layout->addWidget(made);
    };
    button(u"up"_s, tr("Previous (Shift+Enter)"), [this] { emit stepWanted(-1); });
    button(u"down"_s, tr("Next (Enter)"), [this] { emit stepWanted(1); });
    button(u"close"_s, tr("Close (Esc)"), [this] {
        hide();
        emit closed();
    });
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    hide();
}

void FindBar::open()
{
    show();
    raise();
    m_field->setFocus();
    m_field->selectAll();
    emit wordsChanged(m_field->text());
}

QString FindBar::words() const
{
    return m_field->text();
}

void FindBar::setCount(int at, int of)
{
    const bool searched = !m_field->text().trimmed().isEmpty();
    m_count->setText(!searched ? QString() : of == 0 ? tr("None") : tr("%1 / %2").arg(locale().toString(at), locale().toString(of)));
    m_field->setAccessibleDescription(!searched ? QString() : tr("%n step(s) found", nullptr, of));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // letters belong to the field, not to the canvas
        return true;
    }
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            emit stepWanted(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
            return true;
        case Qt::Key_Escape:
            hide();
            emit closed();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace dialogist::editors::flow
