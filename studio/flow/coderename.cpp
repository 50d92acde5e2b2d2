// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/coderename.h"

#include "studio/flow/codetokens.h"

#include <QSet>

#include <vector>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
/// Finds the places where a name means what stands around the code, by its tokens: which braces are objects, and where the code has
/// something of its own by that name.
class CodeRenamer
{
public:
    CodeRenamer(const QString &source, const QString &from, const QString &to)
        : m_source(source)
        , m_from(from)
        , m_to(to)
        , m_tokens(codeTokens(source))
        , m_partner(size_t(m_tokens.size()), -1)
        , m_around(size_t(m_tokens.size()), -1)
        , m_brace(size_t(m_tokens.size()), Brace::Block)
    {
    }

    QString run()
    {
        matchBrackets();
        for (qsizetype i = 0; i < count(); ++i) {
            if (is(i, u"{"))
                m_brace[size_t(i)] = braceOf(i);
        }
        for (qsizetype i = 0; i < count(); ++i)
            readDeclaration(i);
        QString result;
        qsizetype copied = 0;
        for (qsizetype i = 0; i < count(); ++i) {
            if (!isName(i) || text(i) != m_from || isMember(i) || isKey(i) || isLabel(i) || isShadowed(i))
                continue;
            result += QStringView(m_source).mid(copied, m_tokens[i].at - copied);
            result += isShorthand(i) ? m_from + u": "_s + m_to : m_to;
            copied = m_tokens[i].at + m_tokens[i].size;
        }
        result += QStringView(m_source).mid(copied);
        return result;
    }

private:
    enum class Brace { Block, Object, Class };
    using Kind = CodeToken::Kind;

    qsizetype count() const { return m_tokens.size(); }
    bool has(qsizetype i) const { return i >= 0 && i < count(); }
    QStringView text(qsizetype i) const { return has(i) ? QStringView(m_source).mid(m_tokens[i].at, m_tokens[i].size) : QStringView(); }
    bool isName(qsizetype i) const { return has(i) && m_tokens[i].kind == Kind::Name; }
    bool is(qsizetype i, QStringView sign) const { return has(i) && m_tokens[i].kind == Kind::Sign && text(i) == sign; }
    /// A word of the language; as the name of a member it is none.
    bool isWord(qsizetype i, QStringView word) const { return isName(i) && text(i) == word && !isMember(i); }
    bool isMember(qsizetype i) const { return is(i - 1, u".") || is(i - 1, u"?.") || is(i - 1, u"#"); }
    bool opens(qsizetype i) const { return is(i, u"{") || is(i, u"(") || is(i, u"["); }
    /// Behind the bracket that closes this one; the end of the code when none does.
    qsizetype behind(qsizetype open) const { return m_partner[size_t(open)] < 0 ? count() : m_partner[size_t(open)] + 1; }
    bool isBrace(qsizetype i, Brace kind) const { return is(i, u"{") && m_brace[size_t(i)] == kind; }

    void matchBrackets()
    {
        std::vector<qsizetype> open;
        for (qsizetype i = 0; i < count(); ++i) {
            const bool closes = is(i, u"}") || is(i, u")") || is(i, u"]");
            if (closes && !open.empty()) {
                m_partner[size_t(i)] = open.back();
                m_partner[size_t(open.back())] = i;
                open.pop_back();
            }
            m_around[size_t(i)] = open.empty() ? -1 : open.back();
            if (opens(i))
                open.push_back(i);
        }
    }

    /// What a brace begins: the braces around it are known already.
    Brace braceOf(qsizetype i) const
    {
        static const QSet<QString> blocks = {u"else"_s, u"try"_s, u"finally"_s, u"do"_s, u"catch"_s};
        static const QSet<QString> values = {u"return"_s, u"typeof"_s, u"let"_s, u"const"_s, u"var"_s, u"in"_s, u"of"_s, u"new"_s, u"case"_s, u"void"_s,
                                             u"delete"_s, u"throw"_s, u"yield"_s, u"await"_s, u"default"_s};
        const qsizetype before = i - 1;
        if (!has(before))
            return Brace::Block;
        if (isName(before) && !isMember(before)) {
            if (blocks.contains(text(before).toString()))
                return Brace::Block;
            if (values.contains(text(before).toString()))
                return Brace::Object;
        }
        if (isClassHead(before))
            return Brace::Class;
        if (m_tokens[before].kind != Kind::Sign)
            return m_tokens[before].kind == Kind::Insertion ? Brace::Object : Brace::Block;
        if (is(before, u":"))
            return isCaseOrLabel(before) ? Brace::Block : Brace::Object;
        static const QSet<QString> ends = {u")"_s, u"]"_s, u"}"_s, u";"_s, u"{"_s, u"=>"_s};
        return ends.contains(text(before).toString()) ? Brace::Block : Brace::Object;
    }

    /// "class A extends b.C(d)" up to here.
    bool isClassHead(qsizetype last) const
    {
        for (qsizetype at = last; at >= 0; --at) {
            if (isWord(at, u"class"))
                return true;
            if ((is(at, u")") || is(at, u"]")) && m_partner[size_t(at)] >= 0)
                at = m_partner[size_t(at)];
            else if (!isName(at) && !is(at, u"."))
                return false;
        }
        return false;
    }

    /// Whether this colon ends "case …", "default" or the name of a loop, and is not that of an object or of "? :".
    bool isCaseOrLabel(qsizetype colon) const
    {
        if (isBrace(m_around[size_t(colon)], Brace::Object))
            return false;
        for (qsizetype at = colon - 1; at >= 0; --at) {
            if (is(at, u"?"))
                return false;
            if (isWord(at, u"case") || isWord(at, u"default"))
                return true;
            if (is(at, u";") || is(at, u"{"))
                return at == colon - 2;
            if ((is(at, u")") || is(at, u"]") || is(at, u"}")) && m_partner[size_t(at)] >= 0)
                at = m_partner[size_t(at)];
        }
        return colon == 1;
    }

    bool beginsEntry(qsizetype i) const { return is(i - 1, u"{") || is(i - 1, u","); }

    bool isKey(qsizetype i) const
    {
        const qsizetype open = m_around[size_t(i)];
        static const QSet<QString> modifiers = {u"get"_s, u"set"_s, u"async"_s, u"static"_s};
        const bool isModified = (isName(i - 1) && modifiers.contains(text(i - 1).toString())) || is(i - 1, u"*");
        if (isBrace(open, Brace::Object))
            return (beginsEntry(i) && (is(i + 1, u":") || is(i + 1, u"("))) || (isModified && is(i + 1, u"(") && (beginsEntry(i - 1) || beginsEntry(i - 2)));
        if (!isBrace(open, Brace::Class))
            return false;
        return isModified || is(i - 1, u"{") || is(i - 1, u"}") || is(i - 1, u";") || (isNewLine(i) && !is(i - 1, u"="));
    }

    bool isLabel(qsizetype i) const
    {
        if ((isWord(i - 1, u"break") || isWord(i - 1, u"continue")) && !isNewLine(i))
            return true;
        const bool beginsStatement = i == 0 || is(i - 1, u";") || is(i - 1, u"{") || is(i - 1, u"}") || is(i - 1, u")") || isNewLine(i);
        return is(i + 1, u":") && beginsStatement && isCaseOrLabel(i + 1) && !isWord(i - 1, u"case");
    }

    bool isShorthand(qsizetype i) const
    {
        const bool ends = is(i + 1, u",") || is(i + 1, u"}") || (is(i + 1, u"=") && !is(i + 2, u"="));
        return isBrace(m_around[size_t(i)], Brace::Object) && beginsEntry(i) && ends;
    }

    bool isNewLine(qsizetype i) const
    {
        if (!has(i) || i == 0)
            return true;
        const qsizetype end = m_tokens[i - 1].at + m_tokens[i - 1].size;
        return QStringView(m_source).mid(end, m_tokens[i].at - end).contains(u'\n');
    }

    bool isShadowed(qsizetype i) const
    {
        return std::any_of(m_shadows.begin(), m_shadows.end(), [i](const auto &range) { return i >= range.first && i < range.second; });
    }

    void shadow(qsizetype from, qsizetype to) { m_shadows.push_back({from, to}); }

    /// Whether the brace holds the code of a function; else it is a loop's, a condition's or stands for itself.
    bool isFunctionBody(qsizetype brace) const
    {
        static const QSet<QString> others = {u"if"_s, u"for"_s, u"while"_s, u"switch"_s, u"with"_s, u"catch"_s};
        if (is(brace - 1, u"=>"))
            return true;
        const qsizetype open = is(brace - 1, u")") ? m_partner[size_t(brace - 1)] : -1;
        return open >= 0 && !(isName(open - 1) && others.contains(text(open - 1).toString()) && !isMember(open - 1));
    }

    /// The block that what is declared here belongs to: its brace, or -1 for all of the code.
    qsizetype blockAround(qsizetype i, bool ofFunction) const
    {
        qsizetype open = m_around[size_t(i)];
        while (open >= 0 && (!isBrace(open, Brace::Block) || (ofFunction && !isFunctionBody(open))))
            open = m_around[size_t(open)];
        return open;
    }

    void shadowBlock(qsizetype i, bool ofFunction)
    {
        // What is declared in the head of a loop belongs to the loop.
        const qsizetype open = m_around[size_t(i)];
        if (!ofFunction && is(open, u"(") && (isWord(open - 1, u"for") || (isWord(open - 1, u"await") && isWord(open - 2, u"for"))))
            return shadow(open, endOfStatement(behind(open)));
        const qsizetype block = blockAround(i, ofFunction);
        shadow(block < 0 ? 0 : block, block < 0 ? count() : behind(block));
    }

    qsizetype endOfStatement(qsizetype at) const
    {
        while ((isWord(at, u"if") || isWord(at, u"for") || isWord(at, u"while")) && is(at + 1, u"("))
            at = behind(at + 1);
        if (is(at, u"{"))
            return behind(at);
        at = endOfExpression(at);
        while (is(at, u","))
            at = endOfExpression(at + 1);
        return at;
    }

    /// Behind the expression that is all an arrow function does.
    qsizetype endOfExpression(qsizetype at) const
    {
        const qsizetype start = at;
        while (has(at) && !is(at, u",") && !is(at, u";") && !is(at, u")") && !is(at, u"]") && !is(at, u"}")) {
            if (m_tokens[at].kind == Kind::Insertion) {
                if (text(at) == u"}")
                    return at;
                at = behindInsertion(at);
                continue;
            }
            // No sign leads over from the line above: another statement.
            const bool wasValue = at > start && (m_tokens[at - 1].kind != Kind::Sign || is(at - 1, u")") || is(at - 1, u"]") || is(at - 1, u"}") || text(at - 1).front().isDigit());
            if (wasValue && isName(at) && isNewLine(at) && text(at) != u"in" && text(at) != u"instanceof")
                return at;
            at = opens(at) ? behind(at) : at + 1;
        }
        return at;
    }

    qsizetype behindInsertion(qsizetype at) const
    {
        int depth = 0;
        for (; at < count(); ++at) {
            if (m_tokens[at].kind != Kind::Insertion)
                continue;
            depth += text(at) == u"}" ? -1 : 1;
            if (depth == 0)
                return at + 1;
        }
        return at;
    }

    /// Whether a pattern or a list of parameters between these tokens gives the name to something.
    bool binds(qsizetype from, qsizetype to) const
    {
        for (qsizetype i = from; i < to; ++i) {
            if (is(i, u"=")) { // what is there when nothing is given
                for (++i; i < to && !is(i, u",") && !is(i, u")") && !is(i, u"]") && !is(i, u"}");)
                    i = opens(i) ? behind(i) : i + 1;
                continue;
            }
            if (is(i, u"[") && beginsEntry(i) && isBrace(m_around[size_t(i)], Brace::Object)) { // a key that is worked out
                i = behind(i) - 1;
                continue;
            }
            const bool isKeyHere = is(i + 1, u":") && isBrace(m_around[size_t(i)], Brace::Object);
            if (isName(i) && text(i) == m_from && !isKeyHere)
                return true;
        }
        return false;
    }

    /// All that "let", "const" or "var" declares: up to where the statement ends.
    void readDeclared(qsizetype word)
    {
        const bool isVar = text(word) == u"var";
        qsizetype at = word + 1;
        while (has(at)) {
            const qsizetype end = opens(at) ? behind(at) : at + 1;
            if (binds(at, end))
                shadowBlock(word, isVar);
            at = is(end, u"=") ? endOfExpression(end + 1) : end;
            if (!is(at, u","))
                return;
            ++at;
        }
    }

    void readParameters(qsizetype open)
    {
        static const QSet<QString> others = {u"if"_s, u"for"_s, u"while"_s, u"switch"_s, u"with"_s};
        const qsizetype end = behind(open);
        // "if (x) {" has none; "catch (x) {" has.
        const bool isOther = isName(open - 1) && others.contains(text(open - 1).toString()) && !isMember(open - 1) && !isKey(open - 1);
        if (isOther || !(is(end, u"=>") || is(end, u"{")) || !binds(open + 1, end - 1))
            return;
        const qsizetype body = is(end, u"=>") ? end + 1 : end;
        shadow(open, is(body, u"{") ? behind(body) : endOfExpression(body));
    }

    void readDeclaration(qsizetype i)
    {
        if (isWord(i, u"let") || isWord(i, u"const") || isWord(i, u"var")) {
            if (!isKey(i) && !isShorthand(i))
                readDeclared(i);
        } else if (isWord(i, u"function") || isWord(i, u"class")) {
            const qsizetype name = is(i + 1, u"*") ? i + 2 : i + 1;
            if (isName(name) && text(name) == m_from)
                shadowBlock(i, false);
        } else if (is(i, u"(")) {
            readParameters(i);
        } else if (isName(i) && text(i) == m_from && is(i + 1, u"=>")) {
            shadow(i, is(i + 2, u"{") ? behind(i + 2) : endOfExpression(i + 2));
        }
    }

    const QString &m_source;
    const QString &m_from;
    const QString &m_to;
    const QList<CodeToken> m_tokens;
    std::vector<qsizetype> m_partner; ///< of each bracket the one that goes with it; -1 = none
    std::vector<qsizetype> m_around; ///< of each token the innermost bracket around it; -1 = none
    std::vector<Brace> m_brace;
    std::vector<std::pair<qsizetype, qsizetype>> m_shadows; ///< from, to: where the name is the code's own
};
} // namespace

QString renamedInCode(const QString &source, const QString &from, const QString &to)
{
    if (!source.contains(from))
        return source;
    return CodeRenamer(source, from, to).run();
}

} // namespace dialogist::flow
