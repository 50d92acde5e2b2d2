// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "panels/deploy/section.h"
#include "studio/privacy/review.h"

class QComboBox;

namespace dialogist::panels::deploy {

/// Which service and which region, and what the choice means.
class WhereSection : public Section
{
    Q_OBJECT
public:
    explicit WhereSection(QWidget *parent = nullptr);
    void show(const privacy::Review &review);
    void setEditable(bool editable);

signals:
    void targetChosen(const QString &id);
    void regionChosen(const QString &region);
    void otherRegionWanted();

private:
    void fillServices();
    void showRegions(const privacy::Review &review);
    void showMeaning(const privacy::Review &review);

    QComboBox *m_service;
    QComboBox *m_region;
    QLabel *m_trial;
    QLabel *m_meaning;
    QLabel *m_outside;
    QLabel *m_always;
    QLabel *m_notStated; ///< topics on which the service is silent
    bool m_editable = true;
};

} // namespace dialogist::panels::deploy
