// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace dialogist::flow {

struct Token {
    enum class Kind { End, Number, Text, Backtick, Name, Sign, Broken };
    Kind kind = Kind::End;
    int position = 0;
    int length = 0;
    QString text; ///< the name, the sign, the text without quotes, or what is broken about it (translated)
    double number = 0;
};

/// Cuts the source of an expression into tokens, one at a time, so that the parser can step into template strings.
class Lexer
{
public:
    explicit Lexer(const QString &source) : m_source(source) { }
    Token next();
    int position() const { return m_position; }
    void setPosition(int position) { m_position = position; }
    /// The piece of a template string up to "${" or the closing backtick, which stay unread.
    Token templatePiece();

private:
    Token number(int start);
    Token quoted(int start, QChar quote);
    Token name(int start);
    Token sign(int start);
    Token broken(int start, const QString &message) const;
    /// Reads one escape behind the backslash; false when it is none.
    bool escape(QString &text);
    QChar at(int position) const { return position < m_source.size() ? m_source[position] : QChar(); }

    QString m_source;
    int m_position = 0;
};

bool isNameStart(QChar c);
bool isNamePart(QChar c);

} // namespace dialogist::flow
