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
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fit();

    ReceiverModel *m_model;
    ReceiverFilter *m_filter;
    QTableView *m_table;
    QPushButton *m_all;
    QLabel *m_none;
    QString m_service;
};

} // namespace dialogist::panels::deploy
