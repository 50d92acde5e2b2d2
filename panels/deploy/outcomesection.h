// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "panels/deploy/livestate.h"
#include "panels/deploy/section.h"

#include <QMap>

class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace dialogist::panels::deploy {

/// What changes, what people will read, and what is live.
class OutcomeSection : public Section
{
    Q_OBJECT
public:
    explicit OutcomeSection(QWidget *parent = nullptr);
    void setChanges(const QStringList &changes);
    /// preferred: the language shown first.
    void setNotices(const QMap<QString, QString> &notices, const QString &preferred);
    void setLive(const LiveState &live);
    void setRunning(bool running);
    /// Shows that nothing is published at this service, whatever is live at another; empty = shows what is live.
    void setElsewhere(const QString &service);
    QWidget *liveBox() const { return m_liveBox; } ///< the address and what can be done with it

signals:
    void onlineWanted();
    void offlineWanted();
    void rollbackWanted(const QString &hash);

private:
    QWidget *makeNotice();
    QWidget *makeLive();
    void showNotice();
    void showChanges();

    QString m_elsewhere;
    QStringList m_changes;
    LiveState m_live;
    QLabel *m_changeList;
    QComboBox *m_language = nullptr;
    QLabel *m_notice = nullptr;
    QWidget *m_noticeBox = nullptr;
    QMap<QString, QString> m_notices;
    QWidget *m_liveBox = nullptr;
    QLabel *m_liveTitle = nullptr;
    QLineEdit *m_address = nullptr;
    QPushButton *m_open = nullptr;
    QLineEdit *m_embed = nullptr;
    QList<QWidget *> m_embedRow;
    QToolButton *m_back = nullptr;
    QMenu *m_backMenu = nullptr; ///< shown when there is more than one way back
    QLabel *m_offline = nullptr;
    QPushButton *m_online = nullptr;
    QPushButton *m_takeOffline = nullptr;
};

} // namespace dialogist::panels::deploy
