// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "panels/deploy/section.h"
#include "studio/model/bot.h"
#include "studio/privacy/review.h"

class QPushButton;

namespace dialogist::panels::deploy {

/// The findings, worst first: what is wrong in plain words, how to fix it, and, where it may be, accepting it with a reason.
class FindingSection : public Section
{
    Q_OBJECT
public:
    explicit FindingSection(QWidget *parent = nullptr);
    void show(const privacy::Review &review, const QList<model::Approval> &approvals);
    void setEditable(bool editable);

signals:
    void fixWanted(const dialogist::flow::Finding &finding, const QString &fixId);
    void approvalWanted(const dialogist::flow::Finding &finding);
    void withdrawalWanted(const dialogist::flow::Finding &finding);
    void placeWanted(const dialogist::flow::Finding &finding);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *makeRow(const flow::Finding &finding);
    QWidget *makeActions(const flow::Finding &finding, bool approved);

    privacy::Review m_review;
    QHash<QString, QString> m_reasons; ///< by fingerprint
    QVBoxLayout *m_rows;
    QLabel *m_none;
    QPushButton *m_more;
    bool m_all = false;
    bool m_editable = true;
};

} // namespace dialogist::panels::deploy
