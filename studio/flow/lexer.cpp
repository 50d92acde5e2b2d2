// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/lexer.h"

#include "studio/flow/value.h"

#include <QCoreApplication>

#include <cmath>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

bool isNameStart(QChar c)
{
    return c.isLetter() || c == u'_' || c == u'$';
}

bool isNamePart(QChar c)
{
    return isNameStart(c) || c.isDigit() || c.isMark() || c == QChar(0x200c) || c == QChar(0x200d);
}

Token Lexer::broken(int start, const QString &message) const
{
    return {Token::Kind::Broken, start, qMax(1, m_position - start), message, 0};
}

Token Lexer::next()
{
    const QStringView rest = QStringView(m_source).mid(m_position);
    m_position += int(rest.size() - trimmed(rest, true, false).size());
    const int start = m_position;
    if (start >= m_source.size())
        return {Token::Kind::End, start, 0, {}, 0};
    const QChar c = m_source[start];
    if ((c >= u'0' && c <= u'9') || (c == u'.' && at(start + 1) >= u'0' && at(start + 1) <= u'9'))
        return number(start);
    if (c == u'"' || c == u'\'')
        return quoted(start, c);
    if (isNameStart(c))
        return name(start);
    if (c == u'`') {
        ++m_position;
        return {Token::Kind::Backtick, start, 1, u"`"_s, 0};
    }
    return sign(start);
}

Token Lexer::number(int start)
{
    const auto isPart = [this](int i) {
        const QChar c = at(i);
        const bool signOfExponent = (c == u'+' || c == u'-') && (at(i - 1) == u'e' || at(i - 1) == u'E')
            && !(at(m_position) == u'0' && (at(m_position + 1) == u'x' || at(m_position + 1) == u'X'));
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'.' || c == u'_' || signOfExponent;
    };
    int end = start;
    while (end < m_source.size() && isPart(end))
        ++end;
    QString digits = m_source.mid(start, end - start);
    m_position = end;
    const bool badSeparator = digits.startsWith(u'_') || digits.endsWith(u'_') || digits.contains(u"__"_s)
        || digits.contains(u"._"_s) || digits.contains(u"_."_s) || digits.startsWith(u"0_"_s);
    const bool oldOctal = digits.size() > 1 && digits[0] == u'0' && digits[1].isDigit();
    const double value = badSeparator || oldOctal ? std::nan("") : textToNumber(digits.remove(u'_'));
    if (std::isnan(value))
        return broken(start, QCoreApplication::translate("flow", "This is not a number."));
    return {Token::Kind::Number, start, end - start, {}, value};
}

bool Lexer::escape(QString &text)
{
    const QChar c = at(m_position++);
    static constexpr QStringView letters = u"nrtbfv0";
    static constexpr char16_t meanings[] = {u'\n', u'\r', u'\t', u'\b', u'\f', u'\v', u'\0'};
    const qsizetype known = letters.indexOf(c);
    if (known >= 0) {
        if (c == u'0' && at(m_position).isDigit())
            return false;
        text += QChar(meanings[known]);
        return true;
    }
    if (c != u'x' && c != u'u') {
        if (c.isDigit())
            return false;
        if (c != u'\n') // a line continuation stands for nothing
            text += c;
        return true;
    }
    QStringView digits = QStringView(m_source).mid(m_position, c == u'x' ? 2 : 4);
    qsizetype width = c == u'x' ? 2 : 4;
    if (c == u'u' && at(m_position) == u'{') {
        const qsizetype close = m_source.indexOf(u'}', m_position);
        if (close < 0)
            return false;
        digits = QStringView(m_source).mid(m_position + 1, close - m_position - 1);
        width = digits.size();
        m_position += 2;
    }
    bool ok = false;
    const uint code = digits.toUInt(&ok, 16);
    if (!ok || digits.size() != width || code > 0x10ffff || !digits.front().isLetterOrNumber())
        return false;
    m_position += int(width);
    if (code > 0xffff)
        text += QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
    else
        text += QChar(char16_t(code));
    return true;
}

Token Lexer::quoted(int start, QChar quote)
{
    QString text;
    ++m_position;
    while (m_position < m_source.size() && at(m_position) != quote && at(m_position) != u'\n') {
        const int before = m_position;
        const QChar c = at(m_position++);
        if (c != u'\\')
            text += c;
        else if (m_position >= m_source.size() || !escape(text))
            return broken(
                before, QCoreApplication::translate("flow", "This escape is not known. Write \\\\ for a backslash."));
    }
    if (at(m_position) != quote || m_position >= m_source.size())
        return broken(start, QCoreApplication::translate("flow", "The closing %1 is missing.").arg(quote));
    ++m_position;
    return {Token::Kind::Text, start, m_position - start, text, 0};
}

Token Lexer::templatePiece()
{
    const int start = m_position;
    QString text;
    while (m_position < m_source.size() && at(m_position) != u'`'
        && !(at(m_position) == u'$' && at(m_position + 1) == u'{')) {
        const int before = m_position;
        const QChar c = at(m_position++);
        if (c != u'\\')
            text += c;
        else if (m_position >= m_source.size() || !escape(text))
            return broken(
                before, QCoreApplication::translate("flow", "This escape is not known. Write \\\\ for a backslash."));
    }
    if (m_position >= m_source.size())
        return broken(start, QCoreApplication::translate("flow", "The closing %1 is missing.").arg(u'`'));
    return {Token::Kind::Text, start, m_position - start, text, 0};
}

Token Lexer::name(int start)
{
    int end = start + 1;
    while (end < m_source.size() && isNamePart(m_source[end]))
        ++end;
    m_position = end;
    return {Token::Kind::Name, start, end - start, m_source.mid(start, end - start), 0};
}

Token Lexer::sign(int start)
{
    static const QStringList signs = {u"==="_s, u"!=="_s, u"**="_s, u"&&="_s, u"||="_s, u"?\?="_s, u"..."_s, u"=="_s,
        u"!="_s, u"<="_s, u">="_s, u"&&"_s, u"||"_s, u"??"_s, u"**"_s, u"=>"_s, u"++"_s, u"--"_s, u"+="_s, u"-="_s,
        u"*="_s, u"/="_s, u"<<"_s, u">>"_s};
    const QStringView rest = QStringView(m_source).mid(start);
    // "a ?.5 : b" is a condition, not a chain.
    if (rest.startsWith(u"?.") && !(rest.size() > 2 && rest[2].isDigit())) {
        m_position = start + 2;
        return {Token::Kind::Sign, start, 2, u"?."_s, 0};
    }
    for (const QString &sign : signs) {
        if (rest.startsWith(sign)) {
            m_position = start + int(sign.size());
            return {Token::Kind::Sign, start, int(sign.size()), sign, 0};
        }
    }
    m_position = start + 1;
    if (!QStringView(u"+-*/%<>=!?:.,;()[]{}&|^~").contains(rest.front()))
        return broken(start, QCoreApplication::translate("flow", "“%1” cannot stand here.").arg(rest.front()));
    return {Token::Kind::Sign, start, 1, QString(rest.front()), 0};
}

} // namespace dialogist::flow
