// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/document.h"

#include <QDateTime>
#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QUrl>

namespace dialogist::shell {

/// When websites are to be read again by themselves while the studio runs, and which private hosts the person allows. Both are kept in the
/// person's settings on this computer: a project that comes from elsewhere starts nothing.
class SiteSchedule : public QObject
{
    Q_OBJECT
public:
    explicit SiteSchedule(QObject *parent = nullptr);
    void setDocument(commands::Document *document);

    int hours(model::KnowledgeBaseId base, const QUrl &start) const; ///< between two readings; 0 = only when asked
    void setHours(model::KnowledgeBaseId base, const QUrl &start, int hours);
    /// This website has just been read, by whomever.
    void noteReading(model::KnowledgeBaseId base, const QUrl &start, const QDateTime &now = QDateTime::currentDateTimeUtc());
    bool isAllowed(model::KnowledgeBaseId base, const QUrl &start) const; ///< although it is on this computer or a private network
    void setAllowed(model::KnowledgeBaseId base, const QUrl &start, bool allowed);

    /// The websites of the open project whose time has come, by base.
    QHash<model::KnowledgeBaseId, QList<QUrl>> due(const QDateTime &now) const;

signals:
    void readingDue(dialogist::model::KnowledgeBaseId base, const QList<QUrl> &starts);

private:
    void look();

    QPointer<commands::Document> m_document;
    QTimer m_timer;
};

} // namespace dialogist::shell
