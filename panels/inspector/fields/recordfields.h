// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "panels/inspector/fields/rowsfield.h"

class QToolButton;

namespace dialogist::panels::inspector {

/// One record of a list: a field for each column of the catalogue. Columns that another one makes useless are hidden, and what was
/// in them is kept; those that are seldom needed are made when they are asked for.
class RecordRow : public Row
{
    Q_OBJECT
public:
    RecordRow(const QList<dialogist::flow::PropertySpec> &columns, const FieldContext &context, const QString &kind = {});

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override { return m_value; }
    QString kind() const override { return m_kind; }
    void setLanguage(const QString &language) override;
    void refreshChoices() override;
    commands::Command takePending() override;

private:
    struct Cell {
        dialogist::flow::PropertySpec spec;
        PropertyField *field = nullptr;
        QWidget *line = nullptr;
    };
    void addCell(const dialogist::flow::PropertySpec &column);
    void openExtras();
    void showUseful();

    QList<dialogist::flow::PropertySpec> m_columns;
    FieldContext m_context;
    QString m_kind;
    QToolButton *m_more;
    bool m_captioned = false;
    bool m_extrasOpen = false;
    QList<Cell> m_cells;
    QJsonObject m_value;
    commands::Command m_pending;
};

/// A stable short id for a new row, so that its port keeps its wire when the row is renamed or moved.
QString newRowId();

} // namespace dialogist::panels::inspector
