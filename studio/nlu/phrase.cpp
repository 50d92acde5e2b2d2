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

QList<Phrase::Piece> Phrase::pieces(const QString &written)
{
    static const QRegularExpression mark(u"\\[([^\\[\\]]+)\\](?:\\(([^()]+)\\)|(\\{[^{}]*\\}))"_s);
    QList<Piece> pieces;
    qsizetype from = 0;
    QRegularExpressionMatchIterator marks = mark.globalMatch(written);
    while (marks.hasNext()) {
        const QRegularExpressionMatch match = marks.next();
        const QString entity = entityOf(match);
        if (entity.isEmpty())
            continue;
        if (match.capturedStart() > from)
            pieces.append({{}, written.mid(from, match.capturedStart() - from), {}, {}});
        from = match.capturedEnd();
        pieces.append({u"["_s, match.captured(1), written.mid(match.capturedEnd(1), from - match.capturedEnd(1)), entity});
    }
    if (from < written.size())
        pieces.append({{}, written.mid(from), {}, {}});
    return pieces;
}

Phrase Phrase::parse(const QString &written)
{
    Phrase phrase;
    for (const Piece &piece : pieces(written)) {
        if (!piece.entity.isEmpty())
            phrase.entities.append({piece.entity, phrase.text.size(), phrase.text.size() + piece.words.size()});
        phrase.text += piece.words;
    }
    return phrase;
}

} // namespace dialogist::nlu
