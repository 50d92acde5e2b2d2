// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/guard.h"

#include "studio/nlu/wording.h"
#include "studio/privacy/detector.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace dialogist::engine {

using namespace Qt::StringLiterals;

namespace {
/// Where an unwanted word stands as a word of its own, whatever its case.
QList<privacy::Detection> findWord(const QString &text, const QString &word)
{
    QList<privacy::Detection> found;
    const QRegularExpression pattern(u"(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])"_s.arg(QRegularExpression::escape(word.trimmed())),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (auto it = pattern.globalMatch(text); !word.trimmed().isEmpty() && it.hasNext();) {
        const auto match = it.next();
        found.append({u"word"_s, match.capturedStart(), match.capturedLength()});
    }
    return found;
}
} // namespace

QJsonObject guardAnswer(const QJsonObject &data)
{
    const QString text = data[u"text"].toString();
    const QJsonArray wanted = data[u"detect"].toArray();
    QList<privacy::Detection> found;
    for (const privacy::Detection &detection : privacy::findPersonalData(text)) {
        if (wanted.contains(detection.kind))
            found.append(detection);
    }
    if (wanted.contains(u"secret"_s)) {
        for (privacy::Detection detection : privacy::findSecrets(text)) {
            detection.kind = u"secret"_s;
            found.append(detection);
        }
    }
    for (const QJsonValue &word : data[u"blocklist"].toArray())
        found += findWord(text, word.toString());

    QString clean = text;
    QStringList kinds;
    // From the end, so that earlier places stay where they are; what overlaps is blotted out once.
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.position > b.position; });
    qsizetype from = clean.size();
    for (const privacy::Detection &detection : std::as_const(found)) {
        if (!kinds.contains(detection.kind))
            kinds.append(detection.kind);
        const qsizetype end = qMin(detection.position + detection.length, from);
        if (end > detection.position)
            clean.replace(detection.position, end - detection.position, u"[%1]"_s.arg(detection.kind));
        from = qMin(from, detection.position);
    }
    kinds.sort();
    return {{u"flagged"_s, !found.isEmpty()}, {u"found"_s, QJsonArray::fromStringList(kinds)}, {u"text"_s, clean}};
}

} // namespace dialogist::engine
