// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/documentfinder.h"

#include <QElapsedTimer>

namespace dialogist::editors::knowledge {

namespace {
constexpr qint64 sliceMs = 8;
}

DocumentFinder::DocumentFinder(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &DocumentFinder::look);
}

void DocumentFinder::setLines(std::shared_ptr<const DocumentLines> lines)
{
    m_lines = std::move(lines);
    m_start = 0;
    begin();
}

void DocumentFinder::setText(const QString &text)
{
    m_text = text;
    begin();
}

void DocumentFinder::begin()
{
    m_hits.clear();
    m_current = -1;
    m_next = 0;
    if (m_lines && !m_text.isEmpty())
        m_timer.start();
    else
        m_timer.stop();
    emit changed();
    emit currentChanged();
}

void DocumentFinder::look()
{
    QElapsedTimer clock;
    clock.start();
    const qsizetype before = m_hits.size();
    for (; m_next < m_lines->lines.size() && m_hits.size() < mostHits && clock.elapsed() < sliceMs; ++m_next) {
        const QString &text = m_lines->lines.at(m_next).text;
        for (qsizetype at = text.indexOf(m_text, 0, Qt::CaseInsensitive); at >= 0 && m_hits.size() < mostHits;
             at = text.indexOf(m_text, at + m_text.size(), Qt::CaseInsensitive))
            m_hits.append({int(m_next), int(at), int(at + m_text.size())});
    }
    if (m_next >= m_lines->lines.size() || m_hits.size() >= mostHits)
        m_timer.stop();
    if (m_current < 0) {
        // The first hit from where the person reads; without one below, the first of all.
        for (qsizetype i = before; i < m_hits.size() && m_current < 0; ++i)
            m_current = m_hits.at(i).line >= m_start ? int(i) : -1;
        if (m_current < 0 && !m_timer.isActive() && !m_hits.isEmpty())
            m_current = 0;
        if (m_current >= 0)
            emit currentChanged();
    }
    if (m_hits.size() != before || !m_timer.isActive())
        emit changed();
}

void DocumentFinder::step(int by)
{
    if (m_hits.isEmpty())
        return;
    const int count = int(m_hits.size());
    m_current = m_current < 0 ? 0 : (m_current + by % count + count) % count;
    emit currentChanged();
}

} // namespace dialogist::editors::knowledge
