// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/rules/codescan.h"

#include "studio/flow/lexer.h"

#include <algorithm>
#include <vector>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
struct Word {
    QString text; ///< a name, a sign, or "0" for a literal
    bool isName = false;
};

class Scanner
{
public:
    explicit Scanner(const QString &source) : m_source(source) { }

    CodeScan run()
    {
        while (m_at < m_source.size() && m_scan.open.isEmpty())
            step();
        if (m_scan.open.isEmpty() && !m_brackets.empty())
            fail(m_brackets.back().first, m_brackets.back().second);
        collectNames();
        return m_scan;
    }

private:
    QChar peek(qsizetype offset = 0) const { return m_at + offset < m_source.size() ? m_source[m_at + offset] : QChar(); }

    void fail(QChar sign, qsizetype position)
    {
        m_scan.open = sign;
        m_scan.position = int(position);
    }

    void step()
    {
        const QChar c = peek();
        if (c.isSpace()) {
            ++m_at;
        } else if (c == u'/' && (peek(1) == u'/' || peek(1) == u'*')) {
            skipComment();
        } else if (c == u'"' || c == u'\'') {
            skipQuoted(c);
        } else if (c == u'`') {
            skipTemplate();
        } else if (c == u'/' && beginsPattern()) {
            skipPattern();
        } else if (isNameStart(c)) {
            const qsizetype start = m_at;
            while (m_at < m_source.size() && isNamePart(m_source[m_at]))
                ++m_at;
            m_words.push_back({m_source.mid(start, m_at - start), true});
        } else if (c.isDigit()) {
            while (m_at < m_source.size() && (isNamePart(m_source[m_at]) || m_source[m_at] == u'.'))
                ++m_at;
            m_words.push_back({u"0"_s, false});
        } else {
            takeSign(c);
        }
    }

    void skipComment()
    {
        const bool isLine = peek(1) == u'/';
        const qsizetype end = m_source.indexOf(isLine ? u"\n"_s : u"*/"_s, m_at + 2);
        if (end < 0 && !isLine)
            return fail(u'*', m_at);
        m_at = end < 0 ? m_source.size() : end + (isLine ? 1 : 2);
    }

    void skipQuoted(QChar quote)
    {
        const qsizetype start = m_at++;
        while (m_at < m_source.size() && peek() != quote && peek() != u'\n')
            m_at += peek() == u'\\' ? 2 : 1;
        if (peek() != quote)
            return fail(quote, start);
        ++m_at;
        m_words.push_back({u"0"_s, false});
    }

    /// The words of ${ } are read as code; the brace is on the stack until its end, where the text goes on.
    void skipTemplate()
    {
        const qsizetype start = m_at++;
        readTemplate(start);
    }

    void readTemplate(qsizetype start)
    {
        while (m_at < m_source.size()) {
            if (peek() == u'\\') {
                m_at += 2;
            } else if (peek() == u'`') {
                ++m_at;
                m_words.push_back({u"0"_s, false});
                return;
            } else if (peek() == u'$' && peek(1) == u'{') {
                m_at += 2;
                m_brackets.push_back({u'`', start});
                m_words.push_back({u"("_s, false});
                return;
            } else {
                ++m_at;
            }
        }
        fail(u'`', start);
    }

    /// A slash divides behind a value, and begins a pattern elsewhere.
    bool beginsPattern() const
    {
        static const QSet<QString> before = {u"return"_s, u"typeof"_s, u"case"_s, u"in"_s, u"of"_s, u"void"_s, u"delete"_s};
        if (m_words.empty())
            return true;
        const Word &last = m_words.back();
        if (last.isName)
            return before.contains(last.text);
        return last.text != u"0" && last.text != u")" && last.text != u"]" && last.text != u"}";
    }

    void skipPattern()
    {
        const qsizetype start = m_at++;
        bool inClass = false;
        while (m_at < m_source.size() && peek() != u'\n' && (inClass || peek() != u'/')) {
            inClass = peek() == u'[' || (inClass && peek() != u']');
            m_at += peek() == u'\\' ? 2 : 1;
        }
        if (peek() != u'/')
            return fail(u'/', start);
        ++m_at;
        while (m_at < m_source.size() && peek().isLetter())
            ++m_at;
        m_words.push_back({u"0"_s, false});
    }

    void takeSign(QChar c)
    {
        if (c == u'(' || c == u'[' || c == u'{') {
            m_brackets.push_back({c, m_at});
        } else if (c == u')' || c == u']' || c == u'}') {
            const QChar wanted = c == u')' ? u'(' : c == u']' ? u'[' : u'{';
            if (c == u'}' && !m_brackets.empty() && m_brackets.back().first == u'`') {
                const qsizetype start = m_brackets.back().second;
                m_brackets.pop_back();
                ++m_at;
                m_words.push_back({u")"_s, false});
                return readTemplate(start);
            }
            if (m_brackets.empty() || m_brackets.back().first != wanted)
                return fail(c, m_at);
            m_brackets.pop_back();
        }
        const QString pair = m_source.mid(m_at, 2);
        const bool isPair = pair == u"=>" || pair == u"?.";
        m_words.push_back({isPair ? pair : QString(c), false});
        m_at += isPair ? 2 : 1;
    }

    const QString &textAt(qsizetype at) const
    {
        static const QString none;
        return at >= 0 && at < qsizetype(m_words.size()) ? m_words[size_t(at)].text : none;
    }

    /// For each opening bracket the place behind the one that closes it, in one go: to look for each of a hundred thousand anew would
    /// take minutes.
    std::vector<qsizetype> placesBehind() const
    {
        std::vector<qsizetype> behind(m_words.size(), qsizetype(m_words.size()));
        std::vector<size_t> open;
        for (size_t at = 0; at < m_words.size(); ++at) {
            const QString &text = m_words[at].text;
            if (text == u"(" || text == u"[" || text == u"{") {
                open.push_back(at);
            } else if (!open.empty() && (text == u")" || text == u"]" || text == u"}")) {
                behind[open.back()] = qsizetype(at) + 1;
                open.pop_back();
            }
        }
        return behind;
    }

    /// The calls come from the left; what lies within a former one is declared already.
    void declareWithin(qsizetype from, qsizetype to)
    {
        for (qsizetype at = std::max(from, m_declaredTo); at < to; ++at) {
            if (m_words[size_t(at)].isName)
                m_scan.declared.insert(m_words[size_t(at)].text);
        }
        m_declaredTo = std::max(m_declaredTo, to);
    }

    void collectNames()
    {
        static const QSet<QString> declaring = {u"let"_s, u"const"_s, u"var"_s, u"function"_s, u"class"_s};
        static const QSet<QString> testing = {u"if"_s, u"while"_s, u"for"_s, u"switch"_s, u"with"_s};
        const std::vector<qsizetype> behind = placesBehind();
        for (qsizetype at = 0; at < qsizetype(m_words.size()); ++at) {
            const Word &word = m_words[size_t(at)];
            const QString &before = textAt(at - 1);
            const QString &after = textAt(at + 1);
            if (word.isName && before != u"." && before != u"?.") {
                const bool isKey = (before == u"{" || before == u",") && after == u":";
                if (!isKey)
                    m_scan.names.insert(word.text);
                if (declaring.contains(before) || after == u"=>")
                    m_scan.declared.insert(word.text);
            }
            if ((word.text == u"{" || word.text == u"[") && declaring.contains(before))
                declareWithin(at, behind[size_t(at)]);
            // Parameters: of an arrow function, of a function, of a method, of catch.
            if (word.text == u"(" && !word.isName && !testing.contains(before)) {
                const qsizetype end = behind[size_t(at)];
                if (textAt(end) == u"=>" || textAt(end) == u"{")
                    declareWithin(at, end);
            }
        }
    }

    const QString m_source;
    qsizetype m_at = 0;
    std::vector<Word> m_words;
    std::vector<std::pair<QChar, qsizetype>> m_brackets;
    CodeScan m_scan;
    qsizetype m_declaredTo = 0;
};
} // namespace

CodeScan scanCode(const QString &source)
{
    return Scanner(source).run();
}

} // namespace dialogist::flow
