// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/test/namespick.h"

#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <algorithm>
#include <utility>

namespace dialogist::editors::test {

using namespace Qt::StringLiterals;

NamesPick::NamesPick(QWidget *parent)
    : QListWidget(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListWidget::itemChanged, this, &NamesPick::onItemChanged);
}

void NamesPick::showNames(const QStringList &known, const QStringList &picked)
{
    if (known == m_known && picked == m_picked)
        return;
    m_known = known;
    m_picked = picked;
    const QString current = currentItem() ? currentItem()->text() : QString();
    QStringList strangers;
    for (const QString &name : picked) {
        if (!known.contains(name, Qt::CaseInsensitive) && !strangers.contains(name, Qt::CaseInsensitive))
            strangers.append(name);
    }
    QStringList names = known + strangers;
    names.sort(Qt::CaseInsensitive);
    m_isShowing = true;
    clear();
    for (const QString &name : std::as_const(names)) {
        auto *item = new QListWidgetItem(name, this);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(picked.contains(name, Qt::CaseInsensitive) ? Qt::Checked : Qt::Unchecked);
        if (strangers.contains(name)) {
            item->setIcon(ui::icon(u"warning"_s, ui::colour(ui::Token::Warning)));
            item->setToolTip(tr("The bot has nothing of this name."));
            item->setData(Qt::AccessibleDescriptionRole, item->toolTip());
        }
    }
    setCurrentRow(std::max(0, int(names.indexOf(current))));
    m_isShowing = false;
    updateGeometry();
}

void NamesPick::onItemChanged(QListWidgetItem *item)
{
    if (m_isShowing)
        return;
    const QString name = item->text();
    m_isShowing = true;
    for (QListWidgetItem *same : findItems(name, Qt::MatchFixedString))
        same->setCheckState(item->checkState());
    m_isShowing = false;
    m_picked.removeIf([&name](const QString &other) { return other.compare(name, Qt::CaseInsensitive) == 0; });
    if (item->checkState() == Qt::Checked)
        m_picked.append(name);
    emit picked(m_picked);
}

QSize NamesPick::sizeHint() const
{
    const int rows = std::clamp(count(), 2, 8);
    const int row = count() > 0 ? sizeHintForRow(0) : fontMetrics().lineSpacing();
    return {QListWidget::sizeHint().width(), rows * row + 2 * frameWidth()};
}

QSize NamesPick::minimumSizeHint() const
{
    return {QListWidget::minimumSizeHint().width(), sizeHint().height()};
}

void NamesPick::focusInEvent(QFocusEvent *event)
{
    emit entered();
    QListWidget::focusInEvent(event);
}

void NamesPick::enterEvent(QEnterEvent *event)
{
    emit entered();
    QListWidget::enterEvent(event);
}

} // namespace dialogist::editors::test
