// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/expressionhelp.h"

#include "studio/flow/library.h"
#include "studio/flow/libraryhelp.h"

#include <QList>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dialogist::ui {

namespace {

/// The name in front of a parenthesis, with its namespace: "Math.round", ".slice" for a method.
QString nameBefore(const QString &text, qsizetype parenthesis)
{
    qsizetype start = parenthesis;
    while (start > 0 && (text.at(start - 1).isLetterOrNumber() || text.at(start - 1) == u'_' || text.at(start - 1) == u'.'))
        --start;
    return text.mid(start, parenthesis - start);
}

QString signatureOf(const QString &name)
{
    if (const flow::Function *function = flow::functionNamed(name))
        return function->signature;
    const qsizetype dot = name.lastIndexOf(u'.');
    const flow::Method *method = dot >= 0 ? flow::methodNamed(name.mid(dot + 1)) : nullptr;
    return method ? method->signature : QString();
}

} // namespace

CallAtCaret callAtCaret(const QString &expression, int caret)
{
    struct Open {
        qsizetype place;
        int commas;
    };
    QList<Open> open;
    QChar quote;
    for (qsizetype i = 0; i < std::min<qsizetype>(caret, expression.size()); ++i) {
        const QChar c = expression.at(i);
        if (!quote.isNull()) {
            if (c == u'\\')
                ++i;
            else if (c == quote)
                quote = {};
        } else if (c == u'"' || c == u'\'' || c == u'`') {
            quote = c;
        } else if (c == u'(' || c == u'[' || c == u'{') {
            open.append({i, 0});
        } else if ((c == u')' || c == u']' || c == u'}') && !open.isEmpty()) {
            open.removeLast();
        } else if (c == u',' && !open.isEmpty()) {
            ++open.last().commas;
        }
    }
    for (; !open.isEmpty(); open.removeLast()) {
        if (expression.at(open.last().place) != u'(')
            continue;
        const QString signature = signatureOf(nameBefore(expression, open.last().place));
        if (!signature.isEmpty())
            return {signature, open.last().commas};
    }
    return {};
}

bool isInQuotes(const QString &expression, int caret)
{
    QChar quote;
    int templates = 0; // computed parts of templates that are open
    for (qsizetype i = 0; i < std::min<qsizetype>(caret, expression.size()); ++i) {
        const QChar c = expression.at(i);
        if (!quote.isNull()) {
            if (c == u'\\') {
                ++i;
            } else if (c == quote) {
                quote = {};
            } else if (quote == u'`' && c == u'$' && i + 1 < caret && expression.at(i + 1) == u'{') {
                quote = {};
                ++templates;
                ++i;
            }
        } else if (c == u'"' || c == u'\'' || c == u'`') {
            quote = c;
        } else if (c == u'}' && templates > 0) {
            --templates;
            quote = u'`';
        }
    }
    return !quote.isNull();
}

QString signatureText(const CallAtCaret &call)
{
    const qsizetype start = call.signature.indexOf(u'(');
    const qsizetype end = call.signature.lastIndexOf(u')');
    if (start < 0 || end < start)
        return call.signature.toHtmlEscaped();
    QStringList arguments = call.signature.mid(start + 1, end - start - 1).split(u", "_s);
    // "…" stands for any number more.
    const qsizetype at = std::min<qsizetype>(call.argument, arguments.size() - 1);
    for (qsizetype i = 0; i < arguments.size(); ++i)
        arguments[i] = i == at ? u"<b>"_s + arguments.at(i).toHtmlEscaped() + u"</b>"_s : arguments.at(i).toHtmlEscaped();
    const QString shown = u"<nobr>"_s + call.signature.left(start + 1).toHtmlEscaped() + arguments.join(u", "_s) + u")</nobr>"_s;
    const QString summary = flow::summaryOf(call.signature);
    return summary.isEmpty() ? shown : shown + u"<br>"_s + summary.toHtmlEscaped();
}

bool isAfterDot(const QString &expression, int wordStart)
{
    return wordStart > 0 && expression.at(wordStart - 1) == u'.' && !(wordStart > 1 && expression.at(wordStart - 2).isDigit());
}

} // namespace dialogist::ui
