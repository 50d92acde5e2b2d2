// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/test/coverageview.h"

#include "studio/ui/emptystate.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace dialogist::editors::test {

using namespace Qt::StringLiterals;
using engine::testing::CoverageShare;
using engine::testing::MissedWay;
using engine::testing::stepPath;

namespace {
enum Role { NodeRole = Qt::UserRole + 1 };

QStandardItem *makeItem(const QString &text, const model::NodeId &node)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(node.toString(), NodeRole);
    return item;
}
} // namespace

CoverageView::CoverageView(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedWidget(this))
    , m_nothing(new ui::EmptyState(u"check"_s, QString(), this))
    , m_summary(new QLabel(this))
    , m_tree(new QTreeView(this))
    , m_rows(new QStandardItemModel(this))
{
    setObjectName(u"coverage"_s);
    m_summary->setObjectName(u"coverageSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(ui::space::close, ui::space::close, ui::space::close, ui::space::close);
    m_tree->setObjectName(u"missed"_s);
    m_tree->setAccessibleName(tr("Steps and ways that no test came by"));
    m_tree->setModel(m_rows);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setHeaderHidden(true);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const auto node = model::NodeId::fromString(index.data(NodeRole).toString());
        if (!node.isNull())
            emit stepWanted(node);
    });
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_summary);
    column->addWidget(m_tree, 1);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(list);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);
}

void CoverageView::showMissed(const model::Bot &bot, const engine::testing::Coverage *coverage)
{
    if (!coverage) {
        m_nothing->setSentence(tr("Run the tests to see which steps none of them reaches, and which ways out none takes."));
        return m_pages->setCurrentIndex(0);
    }
    const CoverageShare share = shareOf(*coverage, bot);
    if (share.missed.isEmpty() && share.missedWays.isEmpty()) {
        m_nothing->setSentence(tr("The tests of the last run reached every step and took every way out."));
        return m_pages->setCurrentIndex(0);
    }
    const auto number = [](int count) { return QLocale().toString(count); };
    m_summary->setText(tr("The last run reached %1 of %2 steps and took %3 of %4 ways out of them. Here is what it left out.")
                           .arg(number(share.visited), number(share.nodes), number(share.taken), number(share.ports)));
    fill(bot, share);
    m_pages->setCurrentIndex(1);
}

void CoverageView::fill(const model::Bot &bot, const CoverageShare &share)
{
    m_rows->clear();
    const auto addGroup = [this](const QString &title) {
        QStandardItem *group = makeItem(title, {});
        QFont font = m_tree->font();
        font.setBold(true);
        group->setFont(font);
        group->setSelectable(false);
        m_rows->appendRow(group);
        return group;
    };
    const auto addStep = [&bot](QStandardItem &group, const model::NodeId &id) {
        const model::Node *node = bot.node(id);
        QStandardItem *step = makeItem(stepPath(bot, id), id);
        step->setIcon(ui::icon(ui::nodeIconName(node ? node->type : QString())));
        group.appendRow(step);
        return step;
    };
    if (!share.missed.isEmpty()) {
        QStandardItem *group = addGroup(tr("%n step(s) not reached", nullptr, int(share.missed.size())));
        for (const model::NodeId &id : share.missed)
            addStep(*group, id);
    }
    if (!share.missedWays.isEmpty()) {
        QStandardItem *group = addGroup(tr("%n way(s) out not taken", nullptr, int(share.missedWays.size())));
        QStandardItem *step = nullptr;
        model::NodeId last;
        for (const MissedWay &way : share.missedWays) {
            if (way.node != last)
                step = addStep(*group, way.node);
            last = way.node;
            step->appendRow(makeItem(way.label, way.node));
        }
    }
    m_tree->expandAll();
    m_tree->setCurrentIndex(m_rows->index(0, 0, m_rows->index(0, 0)));
}

} // namespace dialogist::editors::test
