// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/knowledge/documentlines.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace dialogist::editors::knowledge {

/// Finds words in a document, in slices: a long one never keeps the window waiting. Capitals are no matter.
class DocumentFinder : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype mostHits = 5000;
    struct Hit {
        int line = 0;
        int from = 0;
        int to = 0;
    };

    explicit DocumentFinder(QObject *parent = nullptr);
    void setLines(std::shared_ptr<const DocumentLines> lines);
    void setText(const QString &text);
    /// Where the person reads: the search begins there.
    void setStart(int line) { m_start = line; }
    const QList<Hit> &hits() const { return m_hits; }
    int current() const { return m_current; } ///< -1 = none
    bool isLooking() const { return m_timer.isActive(); }
    void step(int by); ///< to a hit further down or up, from the end to the start again

signals:
    void changed(); ///< more has been found, or all
    void currentChanged();

private:
    void look();
    void begin();

    std::shared_ptr<const DocumentLines> m_lines;
    QString m_text;
    QTimer m_timer;
    qsizetype m_next = 0;
    int m_start = 0;
    QList<Hit> m_hits;
    int m_current = -1;
};

} // namespace dialogist::editors::knowledge
