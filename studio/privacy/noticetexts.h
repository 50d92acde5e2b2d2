// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/privacy/review.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace dialogist::privacy {

/// The sentences of a privacy notice in one language (resources/profiles/notices.json). They speak to the people who chat, so they follow
/// the bot's languages, not the language of this program.
class NoticeTexts
{
public:
    static QStringList languages(); ///< en, de, ms, id, hi
    /// Of the language or its base language ("de-AT" reads as "de"); invalid when there are none.
    explicit NoticeTexts(const QString &language);
    bool isValid() const { return !m_texts.isEmpty(); }

    /// The sentence with {name} replaced by the value.
    QString say(const QString &key, const QList<std::pair<QString, QString>> &values = {}) const;
    QString category(const QString &id) const { return label(QStringLiteral("categories"), id); }
    QString purpose(const QString &id) const { return label(QStringLiteral("purposes"), id); }
    QString legalBasis(const QString &id) const { return label(QStringLiteral("legalBases"), id); }
    QString transferMechanism(const QString &id) const { return label(QStringLiteral("transferMechanisms"), id); }
    /// Who gets data, in that language: what a step sends to is called by what it is, and what a service describes without naming it
    /// ("cloud hosts") is translated; names stay names.
    QString receiver(const Party &party) const;
    /// Countries in that language.
    QString places(const QStringList &codes) const;

private:
    QString label(const QString &kind, const QString &id) const;
    QString m_language;
    QJsonObject m_texts;
};

} // namespace dialogist::privacy
