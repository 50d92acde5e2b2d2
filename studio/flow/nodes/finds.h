// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/question.h"

#include <QHash>

namespace dialogist::flow {

/// What questions find in one text. Those that look for the same look once, so that a form of thousands takes no time.
class Finds
{
public:
    struct Found {
        QJsonValue value;
        qsizetype begin = 0;
        qsizetype end = 0;
    };
    Finds(const Talk &talk, const QString &text) : m_talk(talk), m_text(text) { }
    const Found &of(const Question &question)
    {
        const auto known = m_known.constFind(question.wanted());
        if (known != m_known.constEnd())
            return *known;
        Found found;
        found.value = question.find(m_talk, m_text, &found.begin, &found.end);
        return *m_known.insert(question.wanted(), found);
    }
    /// That stretch is taken; the others are looked for in what is left.
    void blank(qsizetype begin, qsizetype end)
    {
        for (qsizetype i = begin; i < end; ++i)
            m_text[i] = u' ';
        m_known.clear();
    }

private:
    const Talk &m_talk;
    QString m_text;
    QHash<QString, Found> m_known;
};

} // namespace dialogist::flow
