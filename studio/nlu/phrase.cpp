// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/phrase.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace dialogist::nlu {

using namespace Qt::StringLiterals;

namespace {
QString entityOf(const QRegularExpressionMatch &match)
{
    if (!match.captured(2).isEmpty())
        return match.captured(2).section(u':', 0, 0).trimmed();
    return QJsonDocument::fromJson(match.captured(3).toUtf8()).object().value(u"entity"_s).toString();
}
} // namespace

Phrase Phrase::parse(const QString &written)
{
    static const QRegularExpression mark(u"\\[([^\\[\\]]+)\\](?:\\(([^()]+)\\)|(\\{[^{}]*\\}))"_s);
    Phrase phrase;
    qsizetype from = 0;
    QRegularExpressionMatchIterator marks = mark.globalMatch(written);
    while (marks.hasNext()) {
        const QRegularExpressionMatch match = marks.next();
        const QString entity = entityOf(match);
        if (entity.isEmpty())
            continue;
        phrase.text += QStringView(written).mid(from, match.capturedStart() - from);
        const qsizetype begin = phrase.text.size();
        phrase.text += match.captured(1);
        phrase.entities.append({entity, begin, phrase.text.size()});
        from = match.capturedEnd();
    }
    phrase.text += QStringView(written).mid(from);
    return phrase;
}

} // namespace dialogist::nlu
