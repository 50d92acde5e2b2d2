// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "panels/inspector/fields/propertyfield.h"

#include <QJsonArray>

class QVBoxLayout;

namespace dialogist::ui {
class FlowLayout;
}

namespace dialogist::panels::inspector {

/// One row of a list: edits one object of the array and keeps what it does not know.
class Row : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void setValue(const QJsonValue &value) = 0;
    virtual QJsonValue value() const = 0;
    virtual void setLanguage(const QString &) { }
    virtual void refreshChoices() { }
    /// Rows of another kind cannot show each other's values ("image" and "text").
    virtual QString kind() const { return {}; }
    virtual commands::Command takePending() { return {}; }
    /// What stands beside its number; may be empty.
    QString title() const { return m_title; }
    void setTitle(const QString &title) { m_title = title; }

private:
    QString m_title;

signals:
    void edited(bool typing);
};

/// An array as rows that can be added, removed and put in another order: with buttons, by dragging the number, with Alt and the arrow
/// keys. Rows that stay keep their fields, and with them the caret.
class RowsField : public PropertyField
{
    Q_OBJECT
public:
    using MakeRow = std::function<Row *(const QString &kind, const FieldContext &context)>;
    RowsField(const FieldContext &context, MakeRow makeRow, std::function<QString(const QJsonValue &)> kindOf);

    /// A button that appends a row; blank may ask the person and give undefined to add nothing.
    void addButton(const QString &text, std::function<QJsonValue()> blank);
    /// Another way to add rows, beside the buttons.
    void addTool(QWidget *tool);
    /// As if the person had pressed a button that adds this row.
    void append(const QJsonValue &value);
    Row *firstRow() const { return m_rows.isEmpty() ? nullptr : m_rows.first().row; }
    void setValue(const QJsonValue &value) override;
    void setLanguage(const QString &language) override;
    void refreshChoices() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry {
        Row *row = nullptr;
        QWidget *frame = nullptr;
    };
    void insertRow(const QJsonValue &value);
    void removeRow(Row *row);
    void moveRow(Row *row, int by);
    void moveFrame(QWidget *frame, int by);
    void placeRow(int from, int to);
    int indexOf(Row *row) const;
    void tell(bool typing);
    void number();

    MakeRow m_makeRow;
    std::function<QString(const QJsonValue &)> m_kindOf;
    QList<Entry> m_rows;
    QVBoxLayout *m_rowsLayout;
    ui::FlowLayout *m_buttons;
    Row *m_dragged = nullptr;
    bool m_dragMoved = false;
};

} // namespace dialogist::panels::inspector
