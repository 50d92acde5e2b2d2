// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/section.h"

#include "studio/ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLayout>
#include <QVBoxLayout>

namespace dialogist::panels::deploy {

Section::Section(const QString &heading, QWidget *parent)
    : QWidget(parent), m_heading(new LineLabel(heading, this)), m_remark(new LineLabel({}, this)), m_body(new QVBoxLayout)
{
    QFont font = m_heading->font();
    font.setBold(true);
    m_heading->setFont(font);
    m_remark->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setAccessibleName(heading);

    auto *line = new QHBoxLayout;
    line->setSpacing(ui::space::close);
    line->addWidget(m_heading);
    line->addWidget(m_remark);
    line->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::space::close);
    column->addLayout(line);
    column->addLayout(m_body);
    m_body->setSpacing(ui::space::close);
    tint();
}

void Section::setRemark(const QString &text)
{
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
}

void Section::addBesideHeading(QWidget *widget)
{
    auto *line = static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout());
    line->insertWidget(2, widget);
}

void Section::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void Section::tint()
{
    setMuted(m_remark);
}

LineLabel::LineLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

QSize LineLabel::sizeHint() const
{
    const QSize line = fontMetrics().size(Qt::TextSingleLine, text());
    const QMargins around = contentsMargins();
    return line + QSize(around.left() + around.right() + 2 * margin() + 2, around.top() + around.bottom() + 2 * margin());
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setColoured(QWidget *widget, const QColor &colour)
{
    QPalette palette = widget->palette();
    if (palette.color(QPalette::WindowText) == colour)
        return;
    palette.setColor(QPalette::WindowText, colour);
    palette.setColor(QPalette::Text, colour);
    widget->setPalette(palette);
}

void setMuted(QLabel *label)
{
    setColoured(label, ui::colour(ui::Token::Muted, label->parentWidget() ? label->parentWidget()->palette() : label->palette()));
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        if (QLayout *inner = item->layout())
            clearLayout(inner);
        delete item;
    }
}

} // namespace dialogist::panels::deploy
