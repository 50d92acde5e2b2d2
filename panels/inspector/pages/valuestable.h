// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace dialogist::panels::inspector {

/// A table that is written in as in a spreadsheet: Enter ends a line, and what is typed next goes into the line below.
class ValuesTable : public QTableView
{
public:
    using QTableView::QTableView;

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override
    {
        QTableView::closeEditor(editor, hint);
        if (hint == QAbstractItemDelegate::SubmitModelCache && currentIndex().row() + 1 < model()->rowCount())
            setCurrentIndex(model()->index(currentIndex().row() + 1, 0));
    }
};

} // namespace dialogist::panels::inspector
