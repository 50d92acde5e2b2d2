// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/inspector/fields/choosing.h"

#include "studio/ui/icons.h"
#include "studio/ui/plaintip.h"
#include "studio/ui/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dialogist::panels::inspector {

BoxField::BoxField(const FieldContext &context, const QString &name)
    : PropertyField(context)
    , m_box(new QComboBox(this))
{
    m_box->setObjectName(name);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    layout()->addWidget(m_box);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, &BoxField::onActivated);
}

void BoxField::setValue(const QJsonValue &value)
{
    m_value = value.toString();
    refreshChoices();
}

void BoxField::refreshChoices()
{
    m_box->clear();
    m_box->addItem(noneText(), QString());
    const QList<Offer> offered = offers();
    for (const Offer &offer : offered)
        m_box->addItem(ui::icon(offer.icon), offer.text, offer.id);
    if (!m_value.isEmpty() && m_box->findData(m_value) < 0)
        m_box->addItem(ui::icon(u"warning"_s, ui::colour(ui::Token::Warning, palette())), goneText(m_value), m_value);
    if (!newText().isEmpty()) {
        m_box->insertSeparator(m_box->count());
        m_box->addItem(ui::icon(u"add"_s), newText());
    }
    m_box->setCurrentIndex(std::max(0, m_box->findData(m_value)));
}

void BoxField::onActivated(int index)
{
    std::optional<QString> chosen = m_box->itemData(index).toString();
    if (!newText().isEmpty() && index == m_box->count() - 1) {
        m_box->setCurrentIndex(std::max(0, m_box->findData(m_value)));
        chosen = makeNew();
    }
    if (!chosen)
        return;
    m_value = *chosen;
    emit edited(m_value, false);
}

TicksField::TicksField(const FieldContext &context, const QString &none)
    : PropertyField(context)
    , m_list(new QListWidget(this))
    , m_none(new QLabel(none, this))
{
    m_list->setObjectName(u"checks"_s);
    m_list->setIconSize({16, 16});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setWordWrap(true);
    layout()->addWidget(m_list);
    layout()->addWidget(m_none);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        if (!m_setting)
            emit edited(checked(), false);
    });
}

void TicksField::setValue(const QJsonValue &value)
{
    m_value = value.toArray();
    refreshChoices();
}

void TicksField::refreshChoices()
{
    QList<Offer> offered = offers();
    for (const QJsonValue &word : std::as_const(m_value)) {
        const QString id = word.toString();
        if (std::none_of(offered.begin(), offered.end(), [&](const Offer &offer) { return offer.id == id; }))
            offered.append(goneOffer(id));
    }
    m_setting = true;
    const int row = m_list->currentRow();
    m_list->clear();
    for (const Offer &offer : std::as_const(offered)) {
        auto *item = new QListWidgetItem(offer.text, m_list);
        if (!offer.icon.isEmpty())
            item->setIcon(ui::icon(offer.icon));
        item->setData(Qt::UserRole, offer.id);
        item->setToolTip(ui::plainTip(offer.text)); // long ones are cut
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_value.contains(offer.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(row);
    m_setting = false;
    m_list->setVisible(!offered.isEmpty());
    m_none->setVisible(offered.isEmpty());
    m_list->setFixedHeight(std::clamp(m_list->count(), 1, 6) * std::max(22, m_list->sizeHintForRow(0)) + 6);
}

QJsonArray TicksField::checked() const
{
    QJsonArray ids;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked)
            ids.append(m_list->item(i)->data(Qt::UserRole).toString());
    }
    return ids;
}

} // namespace dialogist::panels::inspector
