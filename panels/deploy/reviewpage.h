// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/bot.h"
#include "studio/privacy/review.h"

#include <QScrollArea>

class QBoxLayout;
class QLabel;
class QTimer;

namespace dialogist::panels::deploy {

class DataMapView;
class FindingSection;
class OutcomeSection;
class ReceiverSection;
class SettingSection;
class WhereSection;

/// The six parts of the review, one below the other, or side by side where there is room. Shows what it is given and changes nothing:
/// what the person wants, each part says with its own signals.
class ReviewPage : public QScrollArea
{
    Q_OBJECT
public:
    static constexpr int widest = 1240; ///< of what is in it, in pixels

    explicit ReviewPage(QWidget *parent = nullptr);

    void show(const privacy::Review &review, const model::Bot &bot, bool isEditable);
    /// What was chosen on the map says nothing about another service, nor is the address of a release looked for any more.
    void forgetCurrent();
    /// Shows the address of what was just published as soon as it is there, and keeps it in view while the page settles.
    void revealLive();
    void arrange(int width); ///< of the panel

    WhereSection *where() const { return m_where; }
    DataMapView *map() const { return m_map; }
    SettingSection *settings() const { return m_settings; }
    FindingSection *findings() const { return m_findings; }
    OutcomeSection *outcome() const { return m_outcome; }

private:
    void keepLiveInView();

    WhereSection *m_where;
    DataMapView *m_map;
    QLabel *m_mapDetail;
    ReceiverSection *m_receivers;
    SettingSection *m_settings;
    FindingSection *m_findings;
    OutcomeSection *m_outcome;
    QTimer *m_reveal; ///< while it runs, the address that is new is kept in view
    QBoxLayout *m_pair; ///< settings and findings: side by side when there is room
};

} // namespace dialogist::panels::deploy
