// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/simulator/timedialog.h"

#include "studio/ui/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dialogist::panels::simulator {

TimeDialog::TimeDialog(qint64 proposed, QWidget *parent)
    : QDialog(parent)
    , m_count(new QSpinBox(this))
    , m_unit(new QComboBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"timeDialog"_s);
    setWindowTitle(tr("Let Time Pass"));
    auto *label = new QLabel(tr("So much time passes in the talk:"), this);
    label->setBuddy(m_count);
    m_count->setObjectName(u"count"_s);
    m_count->setRange(1, 99'999);
    m_unit->setObjectName(u"unit"_s);
    m_unit->setAccessibleName(tr("Unit"));
    constexpr qint64 second = 1000;
    m_unit->addItem(tr("seconds"), second);
    m_unit->addItem(tr("minutes"), 60 * second);
    m_unit->addItem(tr("hours"), 3600 * second);
    m_unit->addItem(tr("days"), 24 * 3600 * second);
    // The largest unit that leaves no rest; a second that has begun passes whole.
    const qint64 whole = std::max<qint64>(second, (proposed + second - 1) / second * second);
    int unit = m_unit->count() - 1;
    while (unit > 0 && whole % m_unit->itemData(unit).toLongLong() != 0)
        --unit;
    m_unit->setCurrentIndex(unit);
    m_count->setValue(int(std::min<qint64>(whole / m_unit->itemData(unit).toLongLong(), m_count->maximum())));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *pass = buttons->addButton(tr("Let It Pass"), QDialogButtonBox::AcceptRole);
    pass->setObjectName(u"letPass"_s);
    pass->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { emit chosen(m_count->value() * m_unit->currentData().toLongLong()); });

    auto *row = new QHBoxLayout;
    row->setSpacing(ui::space::close);
    row->addWidget(m_count, 1);
    row->addWidget(m_unit, 1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addLayout(row);
    column->addWidget(buttons);
    m_count->setFocus();
    m_count->selectAll();
}

} // namespace dialogist::panels::simulator
