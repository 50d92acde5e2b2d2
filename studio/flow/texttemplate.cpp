// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/safetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
/// Where the expression that starts at from ends: at the first "}}" outside quotes that closes nothing opened in it. No expression may be
/// longer than what is looked through.
qsizetype closingOf(const QString &source, qsizetype from)
{
    constexpr qsizetype longest = 21'000;
    const qsizetype end = std::min(source.size(), from + longest);
    QChar quote;
    QList<int> templates; // braces that were open where each computed part of a text in backquotes began
    int braces = 0;
    qsizetype first = -1; // the first "}}" outside quotes, for when braces do not fit
    for (qsizetype i = from; i + 1 < end; ++i) {
        const QChar c = source[i];
        if (!quote.isNull()) {
            if (c == u'\\')
                ++i;
            else if (c == quote)
                quote = QChar();
            else if (quote == u'`' && c == u'$' && source[i + 1] == u'{') {
                quote = QChar();
                templates.append(++braces);
                ++i;
            }
        } else if (c == u'"' || c == u'\'' || c == u'`') {
            quote = c;
        } else if (c == u'{') {
            if (first >= 0 && source[i + 1] == u'{') // the next expression
                return first;
            ++braces;
        } else if (c == u'}' && !templates.isEmpty() && templates.last() == braces) {
            templates.removeLast();
            --braces;
            quote = u'`';
        } else if (c == u'}' && source[i + 1] == u'}') {
            if (braces == 0)
                return i;
            first = first < 0 ? i : first;
            --braces;
        } else if (c == u'}') {
            braces = std::max(0, braces - 1);
        }
    }
    return first;
}

} // namespace

Result<QJsonValue> valueInText(const Expression &expression, const Scope &scope)
{
    Result<QJsonValue> value = expression.evaluate(scope);
    if (value && value->isDouble() && !std::isfinite(value->toDouble()))
        return Error {ErrorCode::InvalidInput,
            QCoreApplication::translate("flow", "What is calculated here is no number: a value is missing, is no number, or something is divided by 0."), {}};
    return value;
}

TextTemplate TextTemplate::parse(const QString &source)
{
    TextTemplate result;
    qsizetype at = 0;
    qsizetype expressions = 0;
    int unclosed = 0;
    while (at < source.size()) {
        const qsizetype open = source.indexOf(u"{{"_s, at);
        if (open < 0)
            break;
        if (open > maximumLength || expressions == maximumExpressions) {
            result.m_errors.append({int(open), 2,
                open > maximumLength
                    ? QCoreApplication::translate("flow", "This text is longer than %1 characters. Shorten it.").arg(maximumLength)
                    : QCoreApplication::translate("flow", "This text has more than %1 expressions. Split it.").arg(maximumExpressions)});
            break;
        }
        ++expressions;
        if (open > at)
            result.m_parts.append({false, source.mid(at, open - at), {}});
        // A quote that is never closed must not swallow the rest of the text. Whoever forgot many is not searched for long.
        constexpr int bearable = 100;
        qsizetype close = unclosed < bearable ? closingOf(source, open + 2) : -1;
        if (close < 0) {
            ++unclosed;
            close = source.indexOf(u"}}"_s, open + 2);
        }
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

QString TextTemplate::render(const Scope &scope, QStringList *failures, const Wording &wording) const
{
    if (m_parts.size() == 1 && !m_parts.first().isExpression)
        return m_parts.first().text;
    QString text;
    for (const Part &part : m_parts) {
        if (text.size() > maximumLength) {
            if (failures)
                failures->append(QCoreApplication::translate("flow", "This text grows longer than %1 characters.").arg(maximumLength));
            break;
        }
        if (!part.isExpression) {
            text += part.text;
            continue;
        }
        const Result<QJsonValue> value = valueInText(part.expression, scope);
        if (value)
            text += wording ? wording(part.expression, *value) : toText(*value);
        else if (failures)
            failures->append(value.error().message);
    }
    scope.countText(text.size());
    return text;
}

QString TextTemplate::withExpressions(const std::function<QString(const Expression &)> &fresh) const
{
    QString text;
    for (const Part &part : m_parts)
        text += part.isExpression && part.expression.isValid() ? u"{{"_s + fresh(part.expression) + u"}}"_s : part.text;
    return text;
}

QString TextTemplate::renamed(const QString &from, const QString &to) const
{
    return withExpressions([&](const Expression &expression) { return expression.renamed(from, to); });
}

QString TextTemplate::withFieldRenamed(const Expression::IsOwner &isOwner, const QString &from, const QString &to) const
{
    return withExpressions([&](const Expression &expression) { return expression.withFieldRenamed(isOwner, from, to); });
}

} // namespace dialogist::flow
