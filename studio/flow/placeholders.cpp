// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/placeholders.h"

#include "studio/flow/expression.h"

#include <QMap>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
/// What the placeholder reads, to the placeholder as it is written.
QMap<QString, QString> placeholdersIn(const QString &text)
{
    QMap<QString, QString> found;
    if (!text.contains(u"{{"_s))
        return found;
    const QList<TextTemplate::Piece> pieces = TextTemplate::parse(text).pieces();
    for (const TextTemplate::Piece &piece : pieces) {
        if (!piece.isExpression)
            continue;
        const QString inner = piece.text.mid(2, piece.text.size() - 4).trimmed();
        const QSet<QString> variables = Expression::parse(inner).variables();
        QStringList names(variables.begin(), variables.end());
        names.sort();
        found.insert(names.isEmpty() ? u"="_s + inner : names.join(u','), piece.text);
    }
    return found;
}
} // namespace

PlaceholderDifference comparePlaceholders(const QString &source, const QString &translation)
{
    const QMap<QString, QString> wanted = placeholdersIn(source);
    const QMap<QString, QString> present = placeholdersIn(translation);
    PlaceholderDifference difference;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (!present.contains(it.key()))
            difference.missing.append(it.value());
    }
    for (auto it = present.begin(); it != present.end(); ++it) {
        if (!wanted.contains(it.key()))
            difference.extra.append(it.value());
    }
    return difference;
}

} // namespace dialogist::flow
