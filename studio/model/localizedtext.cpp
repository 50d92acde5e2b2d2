// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/model/localizedtext.h"

#include <QJsonObject>

namespace dialogist::model {

QString LocalizedText::best(const QString &language, const QString &fallback) const
{
    const QString base = language.section(QLatin1Char('-'), 0, 0);
    for (const QString &candidate : {language, base, fallback}) {
        const auto it = m_texts.constFind(candidate);
        if (it != m_texts.constEnd() && !it->isEmpty())
            return *it;
    }
    return m_texts.isEmpty() ? QString() : m_texts.first();
}

void LocalizedText::set(const QString &language, const QString &text)
{
    if (text.isEmpty())
        m_texts.remove(language);
    else
        m_texts.insert(language, text);
}

QJsonValue LocalizedText::toJson() const
{
    QJsonObject json;
    for (auto it = m_texts.begin(); it != m_texts.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

LocalizedText LocalizedText::fromJson(const QJsonValue &json, const QString &fallback)
{
    LocalizedText text;
    if (json.isString()) {
        text.set(fallback, json.toString());
    } else {
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it->isString())
                text.set(it.key(), it->toString());
        }
    }
    return text;
}

} // namespace dialogist::model
