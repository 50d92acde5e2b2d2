// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/view/breadcrumbbar.h"

#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

namespace {
bool isSame(const QList<Crumb> &a, const QList<Crumb> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Crumb &x, const Crumb &y) {
        return x.flow == y.flow && x.step == y.step && x.name == y.name;
    });
}
} // namespace

BreadcrumbBar::BreadcrumbBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"breadcrumbs"_s);
    setAccessibleName(tr("Flows that lead here"));
    m_row->setContentsMargins(ui::space::close, 0, ui::space::close, 0);
    m_row->setSpacing(0);
    hide();
}

Crumb BreadcrumbBar::back() const
{
    if (m_way.size() > 1)
        return m_way.at(m_way.size() - 2);
    return m_callers.value(0);
}

void BreadcrumbBar::setWay(const QList<Crumb> &way, const QList<Crumb> &callers)
{
    if (isSame(way, m_way) && isSame(callers, m_callers))
        return;
    m_way = way;
    m_callers = callers;
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setVisible(m_way.size() > 1 || !m_callers.isEmpty());
    const auto button = [this](const QString &text, const QString &icon) {
        auto *made = new QToolButton(this);
        made->setText(text);
        made->setAutoRaise(true);
        if (!icon.isEmpty()) {
            made->setIcon(ui::icon(icon));
            made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        }
        made->setFocusPolicy(Qt::TabFocus);
        m_row->addWidget(made);
        return made;
    };
    const auto go = [this](const Crumb &crumb) { return [this, crumb] { emit openWanted(crumb.flow, crumb.step); }; };
    for (qsizetype i = 0; i + 1 < m_way.size(); ++i) {
        connect(button(m_way.at(i).name, i == 0 ? u"flow"_s : QString()), &QToolButton::clicked, this, go(m_way.at(i)));
        auto *arrow = new QLabel(isRightToLeft() ? u"‹"_s : u"›"_s, this);
        arrow->setContentsMargins(ui::space::tight, 0, ui::space::tight, 0);
        m_row->addWidget(arrow);
    }
    if (!m_way.isEmpty()) {
        auto *here = new QLabel(m_way.last().name, this);
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        here->setFont(bold);
        m_row->addWidget(here);
    }
    m_row->addStretch(1);
    if (m_callers.size() > 1 || (m_way.size() <= 1 && !m_callers.isEmpty())) {
        auto *others = button(tr("Used by %n step(s)", nullptr, int(m_callers.size())), {});
        auto *menu = new QMenu(others);
        for (const Crumb &caller : std::as_const(m_callers))
            connect(menu->addAction(caller.name), &QAction::triggered, this, go(caller));
        others->setMenu(menu);
        others->setPopupMode(QToolButton::InstantPopup);
    }
}

} // namespace dialogist::editors::flow
