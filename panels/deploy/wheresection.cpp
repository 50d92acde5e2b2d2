// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/wheresection.h"

#include "studio/privacy/places.h"
#include "studio/privacy/profiletexts.h"
#include "studio/ui/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace dialogist::panels::deploy {

using namespace Qt::StringLiterals;

namespace {
/// A combo that never asks for more width than the page has.
QComboBox *makeCombo(const QString &name, const QString &accessible)
{
    auto *combo = new QComboBox;
    combo->setObjectName(name);
    combo->setAccessibleName(accessible);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(18);
    combo->setMaximumWidth(480); // two words in a box across the page read as a bar
    return combo;
}
} // namespace

WhereSection::WhereSection(QWidget *parent)
    : Section(tr("1  Where"), parent), m_service(makeCombo(u"service"_s, tr("Service"))), m_region(makeCombo(u"region"_s, tr("Keep data in"))),
      m_trial(plainLabel({}, this)), m_meaning(plainLabel({}, this)), m_outside(plainLabel({}, this)), m_always(plainLabel({}, this)), m_notStated(plainLabel({}, this))
{
    auto *form = new QFormLayout;
    form->setSpacing(ui::space::close);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Service"), m_service);
    form->addRow(tr("Keep data in"), m_region);
    body()->addLayout(form);
    m_outside->setObjectName(u"outside"_s);
    m_meaning->setObjectName(u"meaning"_s);
    m_always->setObjectName(u"always"_s);
    m_notStated->setObjectName(u"notStated"_s);
    for (QLabel *label : {m_trial, m_meaning, m_outside, m_always, m_notStated})
        body()->addWidget(label);
    body()->addStretch();
    setFocusProxy(m_service);
    fillServices();
    connect(m_service, &QComboBox::activated, this, [this](int index) { emit targetChosen(m_service->itemData(index).toString()); });
    connect(m_region, &QComboBox::activated, this, [this](int index) {
        const QString region = m_region->itemData(index).toString();
        if (region.isEmpty())
            emit otherRegionWanted();
        else
            emit regionChosen(region);
    });
}

void WhereSection::fillServices()
{
    for (const QString &id : privacy::Profile::builtInIds()) {
        const auto profile = privacy::Profile::builtIn(id);
        if (!profile)
            continue;
        m_service->addItem(profile->publishable ? profile->service : tr("%1 – try the review only").arg(profile->service), id);
    }
}

void WhereSection::setEditable(bool editable)
{
    m_editable = editable;
}

void WhereSection::show(const privacy::Review &review)
{
    m_service->setCurrentIndex(m_service->findData(review.target));
    const bool here = review.target == u"here";
    m_trial->setVisible(!here);
    m_trial->setText(tr("The review shows what publishing at %1 would mean. Publishing there is not available.").arg(review.service));
    showRegions(review);
    showMeaning(review);
}

void WhereSection::showRegions(const privacy::Review &review)
{
    m_region->clear();
    for (const privacy::RegionOption &option : review.regionOptions)
        m_region->addItem(option.label, option.id);
    if (!review.region.isEmpty() && m_region->findData(review.region) < 0) {
        QStringList names;
        for (const QString &part : review.region.split(u'+'))
            names.append(privacy::placeName(part));
        m_region->addItem(names.join(u", "_s), review.region);
    }
    if (review.regionIsFree)
        m_region->addItem(tr("Another country…"), QString());
    if (m_region->count() == 0)
        m_region->addItem(tr("not stated"), u"-"_s);
    m_region->setCurrentIndex(std::max(0, m_region->findData(review.region)));
    // A region asked for where there is none to choose can be taken back.
    m_region->setEnabled(m_editable && (review.regionClosedReason.isEmpty() || (review.regionChosen && m_region->count() > 1)));
}

void WhereSection::showMeaning(const privacy::Review &review)
{
    QStringList meaning;
    if (!review.regionClosedReason.isEmpty())
        meaning.append(review.regionClosedReason);
    else if (!review.regionChosen)
        meaning.append(tr("Nobody has chosen a region: the default of the service is used."));
    // On this computer the two sentences say the same.
    if (review.target != u"here")
        meaning.append(review.regionMeaning);
    meaning.removeAll(QString());
    m_meaning->setText(meaning.join(u' '));
    setMuted(m_meaning);
    setMuted(m_trial);

    const auto outside = std::count_if(review.parties.begin(), review.parties.end(), [](const privacy::Party &p) { return p.outsideRegion; });
    m_outside->setVisible(outside > 0);
    m_outside->setText(tr("%n receivers are outside this region.", nullptr, int(outside)));
    QFont bold = m_outside->font();
    bold.setBold(true);
    m_outside->setFont(bold);
    setColoured(m_outside, ui::colour(ui::Token::Blocker, palette()));

    QStringList always;
    for (const privacy::OutsideRow &row : review.outsideTheChoice)
        always.append(row.what.isEmpty() ? privacy::profilePlace(row.where) : tr("%1 (%2)").arg(privacy::profilePlace(row.where), privacy::profileText(row.what)));
    m_always->setVisible(!always.isEmpty());
    m_always->setText(tr("Whatever you choose, some data goes to: %1.").arg(always.join(u"; "_s)));
    setMuted(m_always);

    // What a service is silent on is a fact about it, too.
    m_notStated->setVisible(!review.notStated.isEmpty());
    m_notStated->setText(tr("%1 does not state: %2.").arg(review.service, privacy::profileTextsJoined(review.notStated)));
    setMuted(m_notStated);
}

} // namespace dialogist::panels::deploy
