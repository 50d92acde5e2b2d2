// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "panels/deploy/section.h"
#include "studio/privacy/review.h"

class QPushButton;
class QTableView;

namespace dialogist::panels::deploy {

class ReceiverFilter;
class ReceiverModel;

/// The table of subprocessors and other receivers.
class ReceiverSection : public Section
{
    Q_OBJECT
public:
    explicit ReceiverSection(QWidget *parent = nullptr);
    void show(const privacy::Review &review);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; ///< the width of the table

private:
    void refresh();
    void fit();
    void fitColumns();
    void fitRows();

    ReceiverModel *m_model;
    ReceiverFilter *m_filter;
    QTableView *m_table;
    QPushButton *m_all;
    QLabel *m_none;
    QString m_service;
    bool m_fitting = false;
    bool m_hasOwnWidths = false; ///< the person has moved the edge of a column
};

} // namespace dialogist::panels::deploy
