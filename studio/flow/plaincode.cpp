// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/plaincode.h"

#include "studio/flow/codetokens.h"
#include "studio/flow/rules/codescan.h"

#include <algorithm>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
const QSet<QString> &plainWords()
{
    static const QStringList words = QStringLiteral(
        "let const if else for of in while do return true false null undefined typeof new function switch case default break continue throw "
        "Array Boolean Date Error JSON Math Number Object RangeError String TypeError console isNaN isFinite parseFloat parseInt NaN Infinity").split(u' ');
    static const QSet<QString> set(words.begin(), words.end());
    return set;
}
} // namespace

bool isPlainCode(const QString &source, const QStringList &variables)
{
    const CodeScan scan = scanCode(source);
    if (!scan.open.isEmpty() || std::any_of(variables.begin(), variables.end(), [&scan](const QString &name) { return scan.declared.contains(name); }))
        return false;
    for (const QString &name : scan.names) {
        if (!plainWords().contains(name) && !scan.declared.contains(name) && !variables.contains(name))
            return false;
    }
    for (const QString &name : scan.declared) {
        if (name == u"async" || name == u"await" || name == u"yield")
            return false;
    }
    const QList<CodeToken> tokens = codeTokens(source);
    const auto text = [&](qsizetype at) { return at < tokens.size() ? QStringView(source).mid(tokens[at].at, tokens[at].size) : QStringView(); };
    const auto isNext = [&](qsizetype at) { return at + 1 < tokens.size() && tokens[at + 1].at == tokens[at].at + tokens[at].size; };
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind == CodeToken::Kind::Pattern)
            return false; // flags and groups came one by one
        // What is thrown has its line only when it is an error.
        if (tokens[i].kind == CodeToken::Kind::Name) {
            if ((text(i) == u"throw" && text(i + 1) != u"new") || text(i) == u"async" || text(i) == u"await")
                return false;
            continue;
        }
        if (tokens[i].kind != CodeToken::Kind::Sign)
            continue;
        const QStringView sign = text(i);
        const bool isDoubled = (sign == u"?" || sign == u"*") && isNext(i) && text(i + 1) == sign;
        const bool isAssignment = (sign == u"&" || sign == u"|") && isNext(i) && text(i + 1) == sign && isNext(i + 1) && text(i + 2) == u"=";
        const bool isOddNumber = sign.front().isDigit() && (sign.contains(u'_') || sign.endsWith(u'n'));
        const bool isGenerator = sign == u"*" && i > 0 && (text(i - 1) == u"function" || text(i - 1) == u"{" || text(i - 1) == u",");
        if (sign == u"..." || sign == u"?." || sign == u"#" || sign == u"@" || sign == u"\\" || isDoubled || isAssignment || isOddNumber || isGenerator)
            return false;
    }
    return true;
}

} // namespace dialogist::flow
