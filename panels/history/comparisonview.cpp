// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/history/comparisonview.h"

#include "panels/history/comparisonmodel.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace dialogist::panels::history {

namespace {
QString summary(const exchange::Comparison &comparison)
{
    QStringList parts;
    if (comparison.added > 0)
        parts.append(ComparisonView::tr("%n new", nullptr, comparison.added));
    if (comparison.removed > 0)
        parts.append(ComparisonView::tr("%n removed", nullptr, comparison.removed));
    if (comparison.changed > 0)
        parts.append(ComparisonView::tr("%n changed", nullptr, comparison.changed));
    if (comparison.moved > 0)
        parts.append(ComparisonView::tr("%n moved on the canvas", nullptr, comparison.moved));
    return parts.isEmpty() ? ComparisonView::tr("No difference") : parts.join(u" · "_s);
}
} // namespace

ComparisonView::ComparisonView(const QString &before, const QString &after, exchange::Comparison comparison, bool canRestore, QWidget *parent)
    : QDialog(parent)
    , m_model(new ComparisonModel(std::move(comparison), this))
    , m_canRestore(canRestore)
{
    setObjectName(u"comparison"_s);
    setWindowTitle(tr("Compare"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(940, 600);
    makeWidgets(before, after);
    showCounts();
    fill();
}

void ComparisonView::setComparison(exchange::Comparison comparison)
{
    const QList<model::ObjectRef> kept = chosen();
    m_model->setComparison(std::move(comparison));
    showCounts();
    expandAll();
    // What was chosen stays chosen as long as it differs; nothing else is chosen in its place.
    for (const QModelIndex &index : m_model->indexesOf(kept)) {
        if (!m_tree->currentIndex().isValid())
            m_tree->setCurrentIndex(index);
        m_tree->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    showChosen();
}

void ComparisonView::showCounts()
{
    m_counts->setText(summary(m_model->comparison()));
    m_moves->setVisible(m_model->comparison().moved > 0);
    m_restoreAll->setEnabled(!m_model->comparison().isSame());
}

void ComparisonView::makeWidgets(const QString &before, const QString &after)
{
    auto *heading = new QLabel(tr("From <b>%1</b> to <b>%2</b>").arg(before.toHtmlEscaped(), after.toHtmlEscaped()), this);
    heading->setTextFormat(Qt::RichText);
    heading->setWordWrap(true);
    m_counts = new QLabel(this);
    m_counts->setObjectName(u"counts"_s);
    m_counts->setForegroundRole(QPalette::PlaceholderText);

    m_tree = new QTreeView(this);
    m_tree->setObjectName(u"changes"_s);
    m_tree->setAccessibleName(tr("What differs"));
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_details = new QTextBrowser(this);
    m_details->setObjectName(u"details"_s);
    m_details->setAccessibleName(tr("Old and new"));
    m_details->setOpenLinks(false);
    m_details->document()->setDocumentMargin(ui::space::group - ui::space::tight);
    auto *halves = new QSplitter(Qt::Horizontal, this);
    halves->addWidget(m_tree);
    halves->addWidget(m_details);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 3);
    halves->setChildrenCollapsible(false);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ComparisonView::showChosen);

    m_moves = new QCheckBox(tr("Show what was only &moved on the canvas"), this);
    m_moves->setObjectName(u"moves"_s);
    connect(m_moves, &QCheckBox::toggled, this, [this](bool on) {
        m_model->setShowsMoves(on);
        fill();
    });
    m_restore = new QPushButton(ui::icon(u"undo"_s), tr("&Restore Selected"), this);
    m_restore->setObjectName(u"restore"_s);
    m_restore->setToolTip(tr("Brings what is selected back as it is in “%1”; undo takes it back").arg(before));
    m_restore->setVisible(m_canRestore);
    m_restore->setAutoDefault(false);
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreRequested(chosen()); });
    m_restoreAll = new QPushButton(tr("Restore &Everything"), this);
    m_restoreAll->setObjectName(u"restoreAll"_s);
    m_restoreAll->setToolTip(tr("Brings the whole project back as it is in “%1”; undo takes it back").arg(before));
    m_restoreAll->setVisible(m_canRestore);
    m_restoreAll->setAutoDefault(false);
    connect(m_restoreAll, &QPushButton::clicked, this, &ComparisonView::restoreAllRequested);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(ui::space::close);
    buttons->addWidget(m_moves);
    buttons->addStretch(1);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_restoreAll);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::space::group, ui::space::group, ui::space::group, ui::space::group);
    layout->setSpacing(ui::space::close);
    layout->addWidget(heading);
    layout->addWidget(m_counts);
    layout->addWidget(halves, 1);
    layout->addLayout(buttons);
}

void ComparisonView::expandAll()
{
    // Only what has something below it: the view remembers each one that is expanded.
    QModelIndexList open {QModelIndex()};
    while (!open.isEmpty()) {
        const QModelIndex parent = open.takeLast();
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex child = m_model->index(row, 0, parent);
            if (m_model->rowCount(child) == 0)
                continue;
            m_tree->expand(child);
            open.append(child);
        }
    }
}

void ComparisonView::fill()
{
    expandAll();
    if (m_model->rowCount() == 0 && m_model->comparison().moved > 0 && !m_moves->isChecked()) {
        m_moves->setChecked(true); // nothing else is different
        return;
    }
    m_tree->setCurrentIndex(m_model->first());
    showChosen();
}

QList<model::ObjectRef> ComparisonView::chosen() const
{
    QList<model::ObjectRef> refs;
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows()) {
        if (const exchange::ObjectChange *change = m_model->changeAt(index))
            refs.append(change->ref);
    }
    return refs;
}

void ComparisonView::showChosen()
{
    m_restore->setEnabled(!chosen().isEmpty());
    if (m_model->comparison().isSame()) {
        m_details->setHtml(tr("The two are the same."));
        return;
    }
    const exchange::ObjectChange *change = m_model->changeAt(m_tree->currentIndex());
    m_details->setHtml(change ? changeHtml(*change, m_moves->isChecked(), palette()) : QString());
}

void ComparisonView::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_details)
        showChosen();
}

} // namespace dialogist::panels::history
