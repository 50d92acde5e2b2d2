// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/receiversection.h"

#include "panels/deploy/receivermodel.h"
#include "studio/ui/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace dialogist::panels::deploy {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostRows = 9;
}

ReceiverSection::ReceiverSection(QWidget *parent)
    : Section(tr("3  Subprocessors this bot uses"), parent), m_model(new ReceiverModel(this)), m_filter(new ReceiverFilter(this)),
      m_table(new QTableView(this)), m_all(new QPushButton(this)), m_none(plainLabel({}, this))
{
    m_filter->setSourceModel(m_model);
    m_filter->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(u"receivers"_s);
    m_table->setAccessibleName(tr("Subprocessors"));
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_all->setObjectName(u"showAll"_s);
    m_all->setFlat(true);
    m_all->setCheckable(true);
    addBesideHeading(m_all);
    const QList<int> shares {190, 180, 210, 120, 150, 130};
    for (int column = 0; column < shares.size(); ++column)
        m_table->setColumnWidth(column, shares[column] * fontMetrics().averageCharWidth() / 7);
    body()->addWidget(m_none);
    body()->addWidget(m_table);
    connect(m_all, &QPushButton::toggled, this, [this](bool all) {
        m_filter->setShowAll(all);
        refresh();
    });
}

void ReceiverSection::show(const privacy::Review &review)
{
    m_service = review.service;
    m_model->setRows(review.subprocessors);
    refresh();
}

void ReceiverSection::refresh()
{
    const auto &rows = m_model->rows();
    const auto used = std::count_if(rows.begin(), rows.end(), [](const auto &row) { return row.usedByThisBot; });
    setRemark(rows.isEmpty() ? QString() : tr("%1 of %2 receivers of this service").arg(used).arg(rows.size()));
    m_all->setVisible(used < rows.size());
    m_all->setText(m_filter->showsAll() ? tr("Show only those used") : tr("Show all"));
    m_none->setVisible(m_filter->rowCount() == 0);
    m_none->setText(rows.isEmpty() ? tr("%1 passes data on to nobody.").arg(m_service) : tr("None of the receivers of this service gets data of this bot."));
    m_table->setVisible(m_filter->rowCount() > 0);
    fit();
}

void ReceiverSection::fit()
{
    const int rows = std::min(mostRows, m_filter->rowCount());
    const bool scrolls = m_table->horizontalHeader()->length() > m_table->viewport()->width();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * m_table->verticalHeader()->defaultSectionSize()
                            + 2 * m_table->frameWidth() + (scrolls ? m_table->horizontalScrollBar()->sizeHint().height() : 0));
}

void ReceiverSection::resizeEvent(QResizeEvent *event)
{
    Section::resizeEvent(event);
    fit();
}

} // namespace dialogist::panels::deploy
