// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QMap>
#include <QString>

namespace dialogist::model {

/// One text of the bot in its languages (BCP 47 tag to text). In JSON an object {"en": "…", "ms": "…"}; inside a node's
/// properties every text a person can read is stored in this form.
///
/// A translation may remember which source text it was made from ("@from" in JSON: tag to digest). Whether it is stale follows from
/// that and is never marked by hand.
class LocalizedText
{
public:
    LocalizedText() = default;
    LocalizedText(const QString &language, const QString &text) { set(language, text); }

    /// The text of that language, else of its base language ("pt" for "pt-BR"), else of the fallback, else any, else empty.
    QString best(const QString &language, const QString &fallback) const;
    QString exact(const QString &language) const { return m_texts.value(language); }
    void set(const QString &language, const QString &text);
    /// As set(), and remembers the source text that this translates.
    void setTranslation(const QString &language, const QString &text, const QString &sourceText);
    /// Says that the translation fits the source text as it is now.
    void confirm(const QString &language, const QString &sourceText);

    /// What editing one language means: a translation is confirmed against the source text as it is; a new source text leaves the
    /// translations remembering the one they were made from, so that they read as stale.
    void edit(const QString &language, const QString &text, const QString &sourceLanguage);

    enum class State { Missing, Stale, Current };
    /// Of a language, against the text of the source language. A translation that remembers no source counts as current.
    State state(const QString &language, const QString &sourceLanguage) const;

    bool isEmpty() const { return m_texts.isEmpty(); }
    const QMap<QString, QString> &all() const { return m_texts; }

    /// Whether an object is such a text, and not a row of a list that has an "id": all of its keys are languages, of which Indonesian
    /// is "id", and all values are strings. An object with nothing but an "id" is a text in Indonesian, as a bot has them that speaks
    /// no other language; a blank row looks the same, so look at its neighbours as well, or at the way to it where that says more.
    static bool isText(const QJsonObject &json);
    QJsonValue toJson() const;
    /// A plain string is taken as the text of the fallback language; anything else that is no object gives an empty text.
    static LocalizedText fromJson(const QJsonValue &json, const QString &fallback = {});

    friend bool operator==(const LocalizedText &a, const LocalizedText &b)
    {
        return a.m_texts == b.m_texts && a.m_from == b.m_from;
    }

private:
    QMap<QString, QString> m_texts;
    QMap<QString, QString> m_from; ///< language to digest of the source text
};

} // namespace dialogist::model
