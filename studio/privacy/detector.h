// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace dialogist::privacy {

/// What looks like data about a person or like a secret in a text. Kinds are stable words: email, phone, card, iban;
/// private-key, jwt, api-key, and likely-secret, which rests on a word beside it and on looking random.
struct Detection {
    QString kind;
    qsizetype position = 0;
    qsizetype length = 0;
};

/// E-mail addresses, telephone numbers written in the international form, card numbers (Luhn) and IBANs (mod 97).
QList<Detection> findPersonalData(const QString &text);
/// Keys with a known beginning, JSON Web Tokens, private keys, and long random words beside "key", "token" or "secret".
QList<Detection> findSecrets(const QString &text);
QString detectionLabel(const QString &kind); ///< translated

} // namespace dialogist::privacy
