// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/expression.h"

#include <QCoreApplication>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
/// Where the expression that starts at from ends: at the first "}}" outside quotes. An object's own "}}" needs a blank.
qsizetype closingOf(const QString &source, qsizetype from)
{
    QChar quote;
    for (qsizetype i = from; i + 1 < source.size(); ++i) {
        const QChar c = source[i];
        if (!quote.isNull()) {
            if (c == u'\\')
                ++i;
            else if (c == quote)
                quote = QChar();
        } else if (c == u'"' || c == u'\'' || c == u'`') {
            quote = c;
        } else if (c == u'}' && source[i + 1] == u'}') {
            return i;
        }
    }
    return -1;
}

} // namespace

TextTemplate TextTemplate::parse(const QString &source)
{
    TextTemplate result;
    qsizetype at = 0;
    while (at < source.size()) {
        const qsizetype open = source.indexOf(u"{{"_s, at);
        if (open < 0)
            break;
        if (open > at)
            result.m_parts.append({false, source.mid(at, open - at), {}});
        qsizetype close = closingOf(source, open + 2);
        // A quote that is never closed must not swallow the rest of the text.
        if (close < 0)
            close = source.indexOf(u"}}"_s, open + 2);
        if (close < 0) {
            result.m_errors.append({int(open), 2, QCoreApplication::translate("flow", "The closing “}}” is missing.")});
            at = open;
            break;
        }
        Part part{true, source.mid(open, close + 2 - open), Expression::parse(source.mid(open + 2, close - open - 2))};
        if (!part.expression.isValid()) {
            ExpressionError error = part.expression.error();
            error.position += int(open) + 2;
            result.m_errors.append(error);
        }
        result.m_parts.append(part);
        at = close + 2;
    }
    if (at < source.size())
        result.m_parts.append({false, source.mid(at), {}});
    return result;
}

QSet<QString> TextTemplate::variables() const
{
    QSet<QString> names;
    for (const Part &part : m_parts) {
        if (part.isExpression)
            names.unite(part.expression.variables());
    }
    return names;
}

QList<TextTemplate::Piece> TextTemplate::pieces() const
{
    QList<Piece> pieces;
    for (const Part &part : m_parts)
        pieces.append({part.isExpression, part.text});
    return pieces;
}

QString TextTemplate::render(const QJsonObject &variables, QStringList *failures) const
{
    return render(ObjectScope(variables), failures);
}

QString TextTemplate::render(const Scope &scope, QStringList *failures) const
{
    if (m_parts.size() == 1 && !m_parts.first().isExpression)
        return m_parts.first().text;
    QString text;
    for (const Part &part : m_parts) {
        if (!part.isExpression) {
            text += part.text;
            continue;
        }
        const Result<QJsonValue> value = part.expression.evaluate(scope);
        if (value)
            text += toText(*value);
        else if (failures)
            failures->append(value.error().message);
    }
    return text;
}

QString TextTemplate::renamed(const QString &from, const QString &to) const
{
    QString text;
    for (const Part &part : m_parts) {
        const bool renames = part.isExpression && part.expression.isValid();
        text += renames ? u"{{"_s + part.expression.renamed(from, to) + u"}}"_s : part.text;
    }
    return text;
}

} // namespace dialogist::flow
