// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace dialogist::privacy {

/// The words that profiles, variables and the data map use (resources/profiles/vocab.json). Ids that are not in it read as themselves.
enum class Term { Category, Purpose, LegalBasis, TransferMechanism, Role, RetentionRule };

/// Translated; the English label where no translation is loaded.
QString termLabel(Term term, const QString &id);
QStringList termLabels(Term term, const QStringList &ids);
QStringList termIds(Term term);
bool isTerm(Term term, const QString &id);
/// 0 (no person behind it) to 3 (secrets, official numbers, special categories); 1 for ids that are not in the vocabulary.
int sensitivityOf(const QString &category);
/// Special category of GDPR Art. 9.
bool isSpecialCategory(const QString &category);

/// The English labels that translators see.
QStringList translatableLabels();

/// A file of resources/profiles by its name. It lies in the program under :/profiles; where that is not linked (tests), the Qt search
/// path "profiles" is used. Empty when it is in neither.
QByteArray builtInFile(const QString &name);
QJsonObject builtInJson(const QString &name);

} // namespace dialogist::privacy
