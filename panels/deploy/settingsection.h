// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "panels/deploy/section.h"
#include "studio/model/bot.h"
#include "studio/privacy/review.h"

#include <QHash>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace dialogist::panels::deploy {

/// The bot's privacy settings, each with whether the host enforces it. Shows values and says what the person wants; does not change
/// anything itself.
class SettingSection : public Section
{
    Q_OBJECT
public:
    explicit SettingSection(QWidget *parent = nullptr);
    void show(const privacy::Review &review, const model::PrivacySettings &settings);
    void setEditable(bool editable);
    void focusSetting(const QString &key);

signals:
    void edited(const dialogist::model::PrivacySettings &settings);

private:
    QSpinBox *addNumber(const QString &key, const QString &label, const QString &none, int minimum, int maximum, std::optional<int> model::PrivacySettings::*field);
    void addSwitch(const QString &key, const QString &label, bool model::PrivacySettings::*field);
    void addText(const QString &key, const QString &label, const QString &placeholder, QString model::PrivacySettings::*field);
    void addAudience();
    void addRow(const QString &key, const QString &label, QWidget *field);
    void change(const model::PrivacySettings &settings);
    void showMark(const privacy::SettingRow &row, QLabel *mark);
    static QString summary(const privacy::Review &review); ///< how many of them the host enforces, and which it cannot
    void tintMarks();

    QGridLayout *m_grid;
    model::PrivacySettings m_settings;
    QHash<QString, QWidget *> m_fields;
    QHash<QString, QLabel *> m_marks;
    QHash<QString, QString> m_states;
    QList<std::function<void()>> m_readers; ///< put the settings into the fields
    bool m_showing = false;
};

} // namespace dialogist::panels::deploy
