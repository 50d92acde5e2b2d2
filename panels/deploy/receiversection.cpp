// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/receiversection.h"

#include "panels/deploy/receivermodel.h"
#include "panels/deploy/wrapdelegate.h"
#include "panels/deploy/wrappedtext.h"
#include "studio/ui/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace dialogist::panels::deploy {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostRows = 9;
constexpr int widestWordLetters = 26; ///< a longer one breaks
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
    m_table->setWordWrap(true); // rows as tall as their words
    m_table->setItemDelegate(new WrapDelegate(m_table));
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
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
    body()->addWidget(m_none);
    body()->addWidget(m_table);
    connect(m_all, &QPushButton::toggled, this, [this](bool all) {
        m_filter->setShowAll(all);
        refresh();
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (m_fitting)
            return;
        // The last one follows the width of the table by itself.
        m_hasOwnWidths = m_hasOwnWidths || (column != ReceiverModel::Why && m_table->isVisible());
        fitRows();
    });
    m_table->viewport()->installEventFilter(this);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ReceiverSection::fitRows, Qt::QueuedConnection);
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
    const auto named = std::count_if(rows.begin(), rows.end(), [](const auto &row) { return row.isNamed(); });
    QStringList remarks;
    if (rows.size() > named)
        remarks.append(tr("%1 of %2 receivers of this service").arg(used - named).arg(rows.size() - named));
    if (named > 0)
        remarks.append(tr("%n named by this bot", nullptr, int(named)));
    setRemark(remarks.join(tr(", ", "between two remarks")));
    m_all->setVisible(used < rows.size());
    m_all->setText(m_filter->showsAll() ? tr("Show only those used") : tr("Show all"));
    m_none->setVisible(m_filter->rowCount() == 0);
    m_none->setText(rows.isEmpty() ? tr("%1 passes data on to nobody.").arg(m_service) : tr("None of the receivers of this service gets data of this bot."));
    m_table->setVisible(m_filter->rowCount() > 0);
    // Nothing to say is no column.
    m_fitting = true;
    m_table->setColumnHidden(ReceiverModel::Since, std::none_of(rows.begin(), rows.end(), [](const auto &row) { return row.isNew || row.changed; }));
    m_table->setVerticalScrollBarPolicy(m_filter->rowCount() > mostRows ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    fit();
}

void ReceiverSection::fit()
{
    m_fitting = true;
    if (!m_hasOwnWidths)
        fitColumns();
    m_fitting = false;
    fitRows();
}

void ReceiverSection::fitColumns()
{
    const QFontMetrics metrics(m_table->font());
    const int beside = WrapDelegate::besideWords(m_table->style(), m_table) + 2 * ui::space::tight;
    const int mostWord = widestWordLetters * metrics.averageCharWidth();
    QList<int> columns;
    QList<ColumnNeed> needs;
    for (int column = 0; column < ReceiverModel::ColumnCount; ++column) {
        if (m_table->isColumnHidden(column))
            continue;
        ColumnNeed need;
        need.least = m_table->horizontalHeader()->sectionSizeHint(column);
        need.word = need.least;
        need.whole = need.least;
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            const QString text = m_filter->index(row, column).data().toString();
            const int word = std::min(mostWord, int(widestWord(text, m_table->font())));
            const int line = metrics.horizontalAdvance(text);
            need.word = std::max(need.word, word + beside);
            // Two lines are as good as one, and leave more for the others; a line may end a word short of the middle.
            need.whole = std::max(need.whole, std::min(line, line / 2 + word) + beside);
        }
        need.whole = std::max(need.word, need.whole);
        columns.append(column);
        needs.append(need);
    }
    const int room = m_table->viewport()->width();
    const QList<int> widths = shareWidth(needs, room);
    // Where the table has to be scrolled, the last column would be squeezed.
    m_table->horizontalHeader()->setStretchLastSection(std::accumulate(widths.begin(), widths.end(), 0) <= room);
    for (qsizetype i = 0; i < columns.size(); ++i)
        m_table->setColumnWidth(columns[i], widths[i]);
}

void ReceiverSection::fitRows()
{
    m_table->resizeRowsToContents();
    const int rows = std::min(mostRows, m_filter->rowCount());
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    for (int row = 0; row < rows; ++row)
        height += m_table->rowHeight(row);
    const bool scrolls = m_table->horizontalHeader()->length() > m_table->viewport()->width();
    m_table->setFixedHeight(height + (scrolls ? m_table->horizontalScrollBar()->sizeHint().height() : 0));
}

void ReceiverSection::changeEvent(QEvent *event)
{
    Section::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

bool ReceiverSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        const auto *resized = static_cast<QResizeEvent *>(event);
        if (resized->size().width() != resized->oldSize().width())
            fit();
    }
    return Section::eventFilter(watched, event);
}

} // namespace dialogist::panels::deploy
