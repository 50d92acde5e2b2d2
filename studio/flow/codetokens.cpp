// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/codetokens.h"

#include "studio/flow/lexer.h"

#include <QSet>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
class CodeLexer
{
public:
    explicit CodeLexer(const QString &source) : m_source(source) { }

    QList<CodeToken> read()
    {
        while (m_at < m_source.size())
            next();
        return m_tokens;
    }

private:
    using Kind = CodeToken::Kind;

    QStringView ahead(qsizetype size) const { return QStringView(m_source).mid(m_at, size); }

    void add(Kind kind, qsizetype size)
    {
        m_tokens.append({kind, m_at, size});
        m_at += size;
    }

    void skipTo(const QString &end)
    {
        const qsizetype found = m_source.indexOf(end, m_at + 2);
        m_at = found < 0 ? m_source.size() : found + (end == u"\n" ? 0 : end.size());
    }

    void readText()
    {
        const QChar quote = m_source[m_at];
        qsizetype end = m_at + 1;
        while (end < m_source.size() && m_source[end] != quote && m_source[end] != u'\n')
            end += m_source[end] == u'\\' ? 2 : 1;
        add(Kind::Text, std::min(m_source.size(), end + 1) - m_at);
    }

    /// On to the end of the text in backquotes, or to more code in it.
    void readTemplate()
    {
        while (m_at < m_source.size()) {
            if (ahead(2) == u"${") {
                add(Kind::Insertion, 2);
                m_templates.append(0);
                return;
            }
            if (m_source[m_at] == u'`')
                return add(Kind::Template, 1);
            m_at += m_source[m_at] == u'\\' ? 2 : 1;
        }
    }

    /// A slash divides behind a value, and begins a pattern elsewhere.
    bool beginsPattern() const
    {
        static const QSet<QString> before = {u"return"_s, u"typeof"_s, u"case"_s, u"in"_s, u"of"_s, u"void"_s, u"delete"_s, u"throw"_s, u"else"_s, u"do"_s};
        if (m_tokens.isEmpty())
            return true;
        const CodeToken &last = m_tokens.last();
        const QStringView text = QStringView(m_source).mid(last.at, last.size);
        switch (last.kind) {
        case Kind::Name:
            return before.contains(text.toString());
        case Kind::Insertion:
            return true;
        case Kind::Sign:
            return text != u")" && text != u"]" && text != u"}" && !text.front().isDigit();
        default:
            return false;
        }
    }

    /// False when the line ends before it does.
    bool readPattern()
    {
        bool inClass = false;
        qsizetype end = m_at + 1;
        while (end < m_source.size() && m_source[end] != u'\n' && (inClass || m_source[end] != u'/')) {
            inClass = m_source[end] == u'[' || (inClass && m_source[end] != u']');
            end += m_source[end] == u'\\' ? 2 : 1;
        }
        if (end >= m_source.size() || m_source[end] != u'/')
            return false;
        ++end;
        while (end < m_source.size() && isNamePart(m_source[end]))
            ++end;
        add(Kind::Pattern, end - m_at);
        return true;
    }

    void next()
    {
        const QChar c = m_source[m_at];
        if (c.isSpace()) {
            ++m_at;
        } else if (ahead(2) == u"//" || ahead(2) == u"/*") {
            skipTo(ahead(2) == u"//" ? u"\n"_s : u"*/"_s);
        } else if (c == u'"' || c == u'\'') {
            readText();
        } else if (c == u'`') {
            ++m_at;
            readTemplate();
        } else if (c == u'}' && !m_templates.isEmpty() && m_templates.last() == 0) {
            m_templates.removeLast();
            add(Kind::Insertion, 1);
            readTemplate();
        } else if (c == u'/' && beginsPattern() && readPattern()) {
            return;
        } else if (isNameStart(c) || c.isDigit()) {
            qsizetype end = m_at + 1;
            while (end < m_source.size() && isNamePart(m_source[end]))
                ++end;
            add(c.isDigit() ? Kind::Sign : Kind::Name, end - m_at);
        } else {
            if (!m_templates.isEmpty())
                m_templates.last() += c == u'{' ? 1 : c == u'}' ? -1 : 0;
            // "a?.5:b" is a question and a number.
            const bool isPair = ahead(2) == u"=>" || (ahead(2) == u"?." && !(m_at + 2 < m_source.size() && m_source[m_at + 2].isDigit()));
            add(Kind::Sign, ahead(3) == u"..." ? 3 : isPair ? 2 : 1);
        }
    }

    const QString &m_source;
    qsizetype m_at = 0;
    QList<int> m_templates; ///< open braces within the code of each
    QList<CodeToken> m_tokens;
};
} // namespace

QList<CodeToken> codeTokens(const QString &source)
{
    return CodeLexer(source).read();
}

} // namespace dialogist::flow
