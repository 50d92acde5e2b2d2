// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace dialogist::host {

/// 256 random bits for a session or a token, in letters that fit a header (base64url).
QByteArray newSecret();
/// What the store keeps instead of the id itself.
QByteArray secretHash(const QByteArray &secret);
bool isSecret(const QByteArray &text);
/// Compares in a time that does not depend on where the texts differ.
bool equalSecrets(const QByteArray &a, const QByteArray &b);
/// Text as the store can hold it: lone surrogates become U+FFFD, control characters but tab and line ends go.
QString storableText(const QString &text);
/// "https://shop.example" from such an origin, else empty.
QString originOf(const QString &text);

} // namespace dialogist::host
