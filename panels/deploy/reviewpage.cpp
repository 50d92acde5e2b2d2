// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/reviewpage.h"

#include "panels/deploy/datamapview.h"
#include "panels/deploy/findingsection.h"
#include "panels/deploy/mapsection.h"
#include "panels/deploy/outcomesection.h"
#include "panels/deploy/receiversection.h"
#include "panels/deploy/settingsection.h"
#include "panels/deploy/wheresection.h"
#include "studio/ui/theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace dialogist::panels::deploy {

using namespace Qt::StringLiterals;

namespace {
constexpr int twoColumnsFrom = 940;
constexpr int settlingMs = 1500; ///< a review and the layout after it

/// What stands below the map while nothing on it is chosen.
QString noDetail()
{
    return ReviewPage::tr("Choose a box or an arrow to read what it stands for.");
}
} // namespace

ReviewPage::ReviewPage(QWidget *parent)
    : QScrollArea(parent), m_where(new WhereSection), m_map(new DataMapView), m_mapDetail(plainLabel(noDetail())), m_receivers(new ReceiverSection),
      m_settings(new SettingSection), m_findings(new FindingSection), m_outcome(new OutcomeSection), m_reveal(new QTimer(this)),
      m_pair(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_mapDetail->setObjectName(u"mapDetail"_s);
    auto *content = new QWidget;
    content->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(ui::space::group, ui::space::close, ui::space::group, ui::space::group);
    column->setSpacing(ui::space::group);
    m_pair->setSpacing(2 * ui::space::group);
    m_pair->addWidget(m_settings, 1);
    m_pair->addWidget(m_findings, 1);
    column->addWidget(m_where);
    column->addWidget(new MapSection(tr("2  What goes where"), m_map, m_mapDetail));
    column->addWidget(m_receivers);
    column->addLayout(m_pair);
    column->addWidget(m_outcome);
    column->addStretch();

    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("Review before publishing"));
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setWidget(content);
    connect(m_map, &DataMapView::currentChanged, m_mapDetail, &QLabel::setText);
    m_reveal->setSingleShot(true);
    // The page grows and shrinks some more after a release; a person who scrolls goes where they want.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ReviewPage::keepLiveInView, Qt::QueuedConnection);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, m_reveal, &QTimer::stop);
}

void ReviewPage::show(const privacy::Review &review, const model::Bot &bot, bool isEditable)
{
    m_where->setEditable(isEditable);
    m_settings->setEditable(isEditable);
    m_findings->setEditable(isEditable);
    m_where->show(review);
    m_map->setReview(review);
    m_receivers->show(review);
    m_settings->show(review, bot.privacy);
    m_findings->show(review, bot.approvals);
    m_outcome->setNotices(review.notices, bot.sourceLanguage());
    setMuted(m_mapDetail);
    // The keyboard begins there, and what came above it would push its heading out of sight.
    if (m_where->isAncestorOf(QApplication::focusWidget()) && !m_reveal->isActive())
        verticalScrollBar()->setValue(0);
}

void ReviewPage::forgetCurrent()
{
    m_map->forgetCurrent();
    m_mapDetail->setText(noDetail());
    m_reveal->stop();
}

void ReviewPage::revealLive()
{
    m_reveal->start(settlingMs);
    QTimer::singleShot(0, this, &ReviewPage::keepLiveInView);
}

void ReviewPage::keepLiveInView()
{
    if (m_reveal->isActive() && m_outcome->liveBox()->isVisible())
        ensureWidgetVisible(m_outcome->liveBox(), 0, ui::space::group);
}

void ReviewPage::arrange(int width)
{
    // Words of some languages need more room than others.
    const int needed = m_settings->minimumSizeHint().width() + m_findings->minimumSizeHint().width() + m_pair->spacing() + 4 * ui::space::group;
    const auto direction = width >= std::max(twoColumnsFrom, needed) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction != m_pair->direction())
        m_pair->setDirection(direction);
}

} // namespace dialogist::panels::deploy
