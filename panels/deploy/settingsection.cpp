// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/settingsection.h"

#include "studio/privacy/profiletexts.h"
#include "studio/ui/flowlayout.h"
#include "studio/ui/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSpinBox>
#include <QVBoxLayout>

namespace dialogist::panels::deploy {

using namespace Qt::StringLiterals;
using model::PrivacySettings;

namespace {
/// The words of a check box, which breaks no lines itself.
class SwitchWords : public LineLabel
{
public:
    SwitchWords(const QString &text, QCheckBox *box, QWidget *parent) : LineLabel(text, parent), m_box(box) { }

protected:
    void mousePressEvent(QMouseEvent *event) override { event->setAccepted(event->button() == Qt::LeftButton); }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
            m_box->click();
    }

private:
    QCheckBox *m_box;
};
} // namespace

SettingSection::SettingSection(QWidget *parent) : Section(tr("4  Privacy settings"), parent), m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(ui::space::close);
    m_grid->setVerticalSpacing(ui::space::tight);
    m_grid->setColumnStretch(1, 1);
    body()->addLayout(m_grid);
    body()->addStretch();

    addText(u"controller"_s, tr("Who is responsible"), tr("Name and address"), &PrivacySettings::controller);
    addText(u"requestsContact"_s, tr("Contact for requests"), tr("E-mail address or page"), &PrivacySettings::requestsContact);
    addText(u"noticeUrl"_s, tr("Privacy notice"), tr("Address of your own; else one is generated"), &PrivacySettings::noticeUrl);
    addAudience();
    addNumber(u"conversationDays"_s, tr("Erase conversations after"), tr("no limit"), 0, 3650, &PrivacySettings::conversationDays)
        ->setSuffix(tr(" days"));
    addNumber(u"contactDays"_s, tr("Erase contact data after"), tr("no limit"), 0, 3650, &PrivacySettings::contactDays)->setSuffix(tr(" days"));
    addNumber(u"minimumAge"_s, tr("Minimum age"), tr("none"), 0, 21, &PrivacySettings::minimumAge)->setSuffix(tr(" years"));
    addSwitch(u"storeTranscripts"_s, tr("Keep what was said"), &PrivacySettings::storeTranscripts);
    addSwitch(u"aiDisclosure"_s, tr("Say that it is an automated assistant"), &PrivacySettings::aiDisclosure);
    addSwitch(u"consentBeforeStart"_s, tr("Ask for consent before the chat starts"), &PrivacySettings::consentBeforeStart);
    addSwitch(u"endSessionErases"_s, tr("Closing the chat erases it"), &PrivacySettings::endSessionErases);
    addSwitch(u"truncateIp"_s, tr("Shorten IP addresses"), &PrivacySettings::truncateIp);
    addSwitch(u"pseudonymiseBeforeModel"_s, tr("Mask personal data before a language model"), &PrivacySettings::pseudonymiseBeforeModel);
}

void SettingSection::addRow(const QString &key, const QString &label, QWidget *field)
{
    const int row = m_grid->rowCount();
    field->setObjectName(key);
    auto *mark = new LineLabel({}, this);
    mark->setTextInteractionFlags(Qt::TextSelectableByMouse);
    mark->setObjectName(u"enforced-"_s + key);
    if (label.isEmpty()) {
        m_grid->addWidget(field, row, 0, 1, 2);
    } else {
        auto *name = new LineLabel(label, this);
        name->setBuddy(field);
        field->setAccessibleName(label);
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(field, row, 1);
    }
    m_grid->addWidget(mark, row, 2);
    m_fields.insert(key, field);
    m_marks.insert(key, mark);
}

QSpinBox *SettingSection::addNumber(const QString &key, const QString &label, const QString &none, int minimum, int maximum,
                                    std::optional<int> PrivacySettings::*field)
{
    auto *box = new QSpinBox(this);
    box->setRange(minimum, maximum);
    box->setSpecialValueText(none);
    box->setKeyboardTracking(false);
    addRow(key, label, box);
    m_readers.append([this, box, field] { box->setValue((m_settings.*field).value_or(0)); });
    connect(box, &QSpinBox::valueChanged, this, [this, field](int value) {
        PrivacySettings settings = m_settings;
        settings.*field = value > 0 ? std::optional<int>(value) : std::nullopt;
        change(settings);
    });
    return box;
}

void SettingSection::addSwitch(const QString &key, const QString &label, bool PrivacySettings::*field)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(ui::space::tight);
    auto *box = new QCheckBox(row);
    box->setAccessibleName(label);
    line->addWidget(box);
    line->addWidget(new SwitchWords(label, box, row), 1);
    row->setFocusProxy(box);
    addRow(key, {}, row);
    box->setObjectName(key);
    row->setObjectName(u"row-"_s + key);
    m_readers.append([this, box, field] { box->setChecked(m_settings.*field); });
    connect(box, &QCheckBox::toggled, this, [this, field](bool on) {
        PrivacySettings settings = m_settings;
        settings.*field = on;
        change(settings);
    });
}

void SettingSection::addText(const QString &key, const QString &label, const QString &placeholder, QString PrivacySettings::*field)
{
    auto *line = new QLineEdit(this);
    line->setPlaceholderText(placeholder);
    addRow(key, label, line);
    m_readers.append([this, line, field] {
        // What is being typed is not taken away by a review that comes in between.
        if (!line->hasFocus() || !line->isModified())
            line->setText(m_settings.*field);
    });
    connect(line, &QLineEdit::editingFinished, this, [this, line, field] {
        PrivacySettings settings = m_settings;
        settings.*field = line->text().trimmed();
        line->setModified(false);
        change(settings);
    });
}

void SettingSection::addAudience()
{
    auto *row = new QWidget(this);
    auto *line = new ui::FlowLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(ui::space::close);
    for (const QString &region : {u"EU"_s, u"UK"_s, u"US"_s, u"SG"_s, u"MY"_s, u"ID"_s, u"IN"_s}) {
        auto *box = new QCheckBox(region, row);
        box->setObjectName(u"audience-"_s + region);
        line->addWidget(box);
        m_readers.append([this, box, region] { box->setChecked(m_settings.audience.contains(region)); });
        connect(box, &QCheckBox::toggled, this, [this, region](bool on) {
            PrivacySettings settings = m_settings;
            settings.audience.removeAll(region);
            if (on)
                settings.audience.append(region);
            change(settings);
        });
    }
    addRow(u"audience"_s, tr("Offered to people in"), row);
}

void SettingSection::change(const PrivacySettings &settings)
{
    if (m_showing || settings == m_settings)
        return;
    m_settings = settings;
    emit edited(settings);
}

void SettingSection::show(const privacy::Review &review, const PrivacySettings &settings)
{
    m_showing = true;
    m_settings = settings;
    for (const auto &read : m_readers)
        read();
    m_showing = false;
    for (const privacy::SettingRow &row : review.settings) {
        if (QLabel *mark = m_marks.value(row.key))
            showMark(row, mark);
    }
    setRemark(summary(review));
    tintMarks();
}

QString SettingSection::summary(const privacy::Review &review)
{
    int all = 0;
    int enforced = 0;
    int notStated = 0;
    QStringList partly;
    QStringList cannot;
    for (const privacy::SettingRow &row : review.settings) {
        if (!row.isForHost)
            continue;
        ++all;
        if (row.enforced == u"yes")
            ++enforced;
        else if (row.enforced == u"partly")
            partly.append(row.label);
        else if (row.enforced == u"no")
            cannot.append(row.label);
        else
            ++notStated;
    }
    QStringList parts {tr("%1 of %2 enforced by this host").arg(enforced).arg(all)};
    if (!partly.isEmpty())
        parts.append(tr("partly enforced: %1").arg(partly.join(u", "_s)));
    if (!cannot.isEmpty())
        parts.append(tr("cannot be enforced: %1").arg(cannot.join(u", "_s)));
    if (notStated > 0)
        parts.append(tr("not stated: %1").arg(notStated));
    return parts.join(u"; "_s);
}

void SettingSection::showMark(const privacy::SettingRow &row, QLabel *mark)
{
    QWidget *field = m_fields.value(row.key);
    if (!row.isForHost) {
        field->setToolTip(tr("You state this; the host has nothing to enforce."));
        mark->clear();
        mark->setToolTip({});
        m_states.remove(row.key);
        return;
    }
    // What is switched off asks nothing of the host; whether switching it on would help is worth knowing before.
    field->setToolTip(row.isAsked ? QString() : tr("As it is set, the host is asked for nothing here."));
    if (row.enforced == u"yes")
        mark->setText(row.isAsked ? tr("✓ enforced") : tr("can be enforced"));
    else if (row.enforced == u"partly")
        mark->setText(row.isAsked ? tr("~ partly enforced") : tr("can be partly enforced"));
    else if (row.enforced == u"no")
        mark->setText(row.isAsked ? tr("✗ not enforced") : tr("cannot be enforced"));
    else
        mark->setText(tr("? not stated"));
    mark->setToolTip(row.note.isEmpty() ? QString() : Qt::convertFromPlainText(privacy::profileText(row.note), Qt::WhiteSpaceNormal));
    m_states.insert(row.key, row.isAsked ? row.enforced : u"off"_s);
}

void SettingSection::tintMarks()
{
    for (auto it = m_marks.begin(); it != m_marks.end(); ++it) {
        const QString state = m_states.value(it.key());
        const ui::Token token = state == u"yes" ? ui::Token::Good
            : state == u"no"                    ? ui::Token::Blocker
            : state == u"off"                   ? ui::Token::Muted
                                                : ui::Token::Warning;
        setColoured(it.value(), ui::colour(token, palette()));
    }
}

void SettingSection::setEditable(bool editable)
{
    for (QWidget *field : m_fields)
        field->setEnabled(editable);
}

void SettingSection::focusSetting(const QString &key)
{
    if (QWidget *field = m_fields.value(key))
        field->setFocus(Qt::OtherFocusReason);
}

} // namespace dialogist::panels::deploy
