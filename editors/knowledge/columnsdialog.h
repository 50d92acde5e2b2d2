// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/document.h"
#include "studio/knowledge/recordtable.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QRadioButton;
class QTableWidget;

namespace dialogist::editors::knowledge {

class DocumentView;

/// What the columns of a table are for, with its first rows as they are read then. Changes nothing by itself.
class ColumnsDialog : public QDialog
{
    Q_OBJECT
public:
    ColumnsDialog(commands::Document &document, const model::Source &source, QWidget *parent = nullptr);
    /// Both empty = the names of the columns decide.
    dialogist::knowledge::RecordColumns columns() const;

signals:
    void shown(); ///< the columns are there

private:
    QWidget *makeChoice();
    void load(const QString &path, bool readOnly);
    void fill(const dialogist::knowledge::RecordTable &table);
    void onChanged();

    model::Source m_source;
    dialogist::knowledge::RecordTable m_table;
    QRadioButton *m_byNames = nullptr;
    QRadioButton *m_chosen = nullptr;
    QTableWidget *m_columns = nullptr;
    QLabel *m_note = nullptr;
    DocumentView *m_preview = nullptr;
    QPushButton *m_apply = nullptr;
    bool m_isFilling = false;
};

} // namespace dialogist::editors::knowledge
