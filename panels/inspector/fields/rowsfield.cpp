// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/inspector/fields/rowsfield.h"

#include "studio/ui/flowlayout.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"
#include "studio/ui/tint.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dialogist::panels::inspector {

RowsField::RowsField(const FieldContext &context, MakeRow makeRow, std::function<QString(const QJsonValue &)> kindOf)
    : PropertyField(context)
    , m_makeRow(std::move(makeRow))
    , m_kindOf(std::move(kindOf))
    , m_rowsLayout(new QVBoxLayout)
    , m_buttons(new ui::FlowLayout)
{
    m_rowsLayout->setSpacing(ui::space::close);
    auto *outer = static_cast<QVBoxLayout *>(layout());
    outer->setSpacing(ui::space::close);
    outer->addLayout(m_rowsLayout);
    m_buttons->setSpacing(ui::space::close);
    outer->addLayout(m_buttons);
}

void RowsField::addButton(const QString &text, std::function<QJsonValue()> blank)
{
    auto *button = new QPushButton(ui::icon(u"add"_s), text, this);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, blank = std::move(blank)] {
        append(blank());
    });
}

void RowsField::addTool(QWidget *tool)
{
    m_buttons->addWidget(tool);
}

void RowsField::append(const QJsonValue &value)
{
    if (value.isUndefined())
        return;
    insertRow(value);
    m_rows.last().row->setFocus();
    tell(false);
}

void RowsField::setValue(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    bool same = array.size() == m_rows.size();
    for (qsizetype i = 0; same && i < m_rows.size(); ++i)
        same = m_rows.at(i).row->kind() == m_kindOf(array.at(i));
    if (same) {
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            if (m_rows.at(i).row->value() != array.at(i))
                m_rows.at(i).row->setValue(array.at(i));
        }
        return;
    }
    for (const Entry &entry : std::exchange(m_rows, {})) {
        entry.frame->hide();
        entry.frame->deleteLater(); // it may be the one that is speaking
    }
    for (const QJsonValue &entry : array)
        insertRow(entry);
}

void RowsField::setLanguage(const QString &language)
{
    PropertyField::setLanguage(language);
    for (const Entry &entry : std::as_const(m_rows))
        entry.row->setLanguage(language);
}

void RowsField::refreshChoices()
{
    for (const Entry &entry : std::as_const(m_rows))
        entry.row->refreshChoices();
}

void RowsField::insertRow(const QJsonValue &value)
{
    Entry entry;
    entry.frame = new QWidget(this);
    entry.row = m_makeRow(m_kindOf(value), m_context);
    entry.row->setValue(value);
    Row *row = entry.row;
    auto *column = new QVBoxLayout(entry.frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(0);
    auto *place = new QLabel(entry.frame);
    place->setObjectName(u"place"_s);
    place->setFont(ui::smallFont(font()));
    ui::tint(place, ui::Token::Muted);
    place->setCursor(Qt::SizeVerCursor);
    place->setToolTip(tr("Drag to move it"));
    place->setProperty("row", QVariant::fromValue(static_cast<QObject *>(row)));
    place->installEventFilter(this);
    tools->addWidget(place);
    tools->addStretch(1);
    column->addLayout(tools);
    column->addWidget(row);
    const auto tool = [&](const QString &name, const QString &icon, const QString &text, auto handler) {
        auto *button = new QToolButton(entry.frame);
        button->setObjectName(name);
        button->setAutoRaise(true);
        button->setIcon(ui::icon(icon));
        button->setIconSize({14, 14});
        button->setToolTip(text);
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, this, handler);
        return button;
    };
    tools->addWidget(tool(u"up"_s, u"up"_s, tr("Move up"), [this, row] { moveRow(row, -1); }));
    tools->addWidget(tool(u"down"_s, u"down"_s, tr("Move down"), [this, row] { moveRow(row, 1); }));
    tools->addWidget(tool(u"remove"_s, u"close"_s, tr("Remove"), [this, row] { removeRow(row); }));
    connect(row, &Row::edited, this, [this, row](bool typing) {
        m_pending = row->takePending();
        tell(typing);
    });
    entry.frame->setProperty("rows", QVariant::fromValue(static_cast<QObject *>(this)));
    for (const auto &[key, by] : {std::pair(Qt::ALT | Qt::Key_Up, -1), std::pair(Qt::ALT | Qt::Key_Down, 1)}) {
        auto *shortcut = new QShortcut(QKeySequence(key), entry.frame);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        const auto move = [by = by] {
            // Lists stand in lists: the innermost row around the focus is meant.
            for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
                if (auto *rows = static_cast<RowsField *>(widget->property("rows").value<QObject *>())) {
                    rows->moveFrame(widget, by);
                    return;
                }
            }
        };
        connect(shortcut, &QShortcut::activated, this, move);
        connect(shortcut, &QShortcut::activatedAmbiguously, this, move);
    }
    m_rowsLayout->addWidget(entry.frame);
    m_rows.append(entry);
    number();
}

bool RowsField::eventFilter(QObject *watched, QEvent *event)
{
    auto *row = static_cast<Row *>(watched->property("row").value<QObject *>());
    if (!row || indexOf(row) < 0)
        return PropertyField::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonPress && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
        m_dragged = row;
        m_dragMoved = false;
        return true;
    }
    if (event->type() == QEvent::MouseMove && m_dragged == row) {
        const int y = mapFromGlobal(static_cast<QMouseEvent *>(event)->globalPosition().toPoint()).y();
        const int from = indexOf(row);
        // Past the middle of a neighbour it takes its place.
        int to = from;
        while (to > 0 && y < m_rows.at(to - 1).frame->geometry().center().y())
            --to;
        while (to + 1 < m_rows.size() && y > m_rows.at(to + 1).frame->geometry().center().y())
            ++to;
        if (to != from) {
            placeRow(from, to);
            m_dragMoved = true;
        }
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease && m_dragged == row) {
        m_dragged = nullptr;
        if (std::exchange(m_dragMoved, false))
            tell(false);
        return true;
    }
    return PropertyField::eventFilter(watched, event);
}

void RowsField::removeRow(Row *row)
{
    const int index = indexOf(row);
    if (index < 0)
        return;
    const Entry entry = m_rows.takeAt(index);
    entry.frame->hide();
    entry.frame->deleteLater();
    number();
    tell(false);
}

void RowsField::moveRow(Row *row, int by)
{
    const int index = indexOf(row);
    const int to = index + by;
    if (index < 0 || to < 0 || to >= m_rows.size())
        return;
    placeRow(index, to);
    tell(false);
}

void RowsField::moveFrame(QWidget *frame, int by)
{
    for (const Entry &entry : std::as_const(m_rows)) {
        if (entry.frame == frame) {
            QWidget *focus = QApplication::focusWidget();
            moveRow(entry.row, by);
            if (focus)
                focus->setFocus();
            return;
        }
    }
}

void RowsField::placeRow(int from, int to)
{
    m_rows.move(from, to);
    m_rowsLayout->removeWidget(m_rows.at(to).frame);
    m_rowsLayout->insertWidget(to, m_rows.at(to).frame);
    number();
}

int RowsField::indexOf(Row *row) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).row == row)
            return i;
    }
    return -1;
}

void RowsField::number()
{
    for (int i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i).frame->setAccessibleName(tr("Row %1 of %2").arg(i + 1).arg(m_rows.size()));
        const QString place = locale().toString(i + 1);
        const QString title = m_rows.at(i).row->title();
        m_rows.at(i).frame->findChild<QLabel *>(u"place"_s, Qt::FindDirectChildrenOnly)->setText(title.isEmpty() ? place : place + u"  "_s + title);
        m_rows.at(i).frame->findChild<QToolButton *>(u"up"_s, Qt::FindDirectChildrenOnly)->setEnabled(i > 0);
        m_rows.at(i).frame->findChild<QToolButton *>(u"down"_s, Qt::FindDirectChildrenOnly)->setEnabled(i + 1 < m_rows.size());
    }
}

void RowsField::tell(bool typing)
{
    QJsonArray array;
    for (const Entry &entry : std::as_const(m_rows))
        array.append(entry.row->value());
    emit edited(array, typing);
}

} // namespace dialogist::panels::inspector
