// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QMap>
#include <QString>

namespace dialogist::model {

/// One text of the bot in its languages (BCP 47 tag to text). In JSON an object {"en": "…", "ms": "…"}; inside a node's
/// properties every text a person can read is stored in this form.
class LocalizedText
{
public:
    LocalizedText() = default;
    LocalizedText(const QString &language, const QString &text) { set(language, text); }

    /// The text of that language, else of its base language ("pt" for "pt-BR"), else of the fallback, else any, else empty.
    QString best(const QString &language, const QString &fallback) const;
    QString exact(const QString &language) const { return m_texts.value(language); }
    void set(const QString &language, const QString &text);
    bool isEmpty() const { return m_texts.isEmpty(); }
    const QMap<QString, QString> &all() const { return m_texts; }

    QJsonValue toJson() const;
    /// A plain string is taken as the text of the fallback language; anything else that is no object gives an empty text.
    static LocalizedText fromJson(const QJsonValue &json, const QString &fallback = {});

    friend bool operator==(const LocalizedText &a, const LocalizedText &b) { return a.m_texts == b.m_texts; }

private:
    QMap<QString, QString> m_texts;
};

} // namespace dialogist::model
