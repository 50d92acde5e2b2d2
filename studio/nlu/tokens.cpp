// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/tokens.h"

#include "studio/nlu/wording.h"

namespace dialogist::nlu {

namespace {
bool isOfWord(QChar c)
{
    return c.isLetter() || c.isMark() || c.isSurrogate() || c.unicode() == 0x200d || c.unicode() == 0x200c;
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c.unicode() == 0x2019;
}

qsizetype endOfWord(const QString &text, qsizetype at)
{
    while (at < text.size()
        && (isOfWord(text[at]) || (isApostrophe(text[at]) && at + 1 < text.size() && isOfWord(text[at + 1]))))
        ++at;
    return at;
}

qsizetype endOfDigits(const QString &text, qsizetype at)
{
    while (at < text.size() && text[at].isDigit())
        ++at;
    return at;
}

void addWord(const QString &text, qsizetype begin, qsizetype end, bool isSpaceBefore, QList<Token> *list)
{
    const QString word = text.mid(begin, end - begin);
    for (const auto &[from, to] : wordsWithin(word)) {
        const QString plain = plainWording(word.mid(from, to - from)).remove(u' ');
        const bool first = from == 0;
        list->append({plain.isEmpty() ? Token::Sign : Token::Word, begin + from, begin + to,
            plain.isEmpty() ? word.mid(from, to - from) : plain, first && isSpaceBefore});
    }
}
} // namespace

QList<Token> tokens(const QString &text)
{
    QList<Token> list;
    bool isSpaceBefore = true;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (c.isSpace() || c.unicode() == 0x200b) {
            isSpaceBefore = true;
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        if (c.isDigit()) {
            end = endOfDigits(text, at);
            list.append({Token::Digits, at, end, withPlainDigits(text.mid(at, end - at)), isSpaceBefore});
        } else if (isOfWord(c)) {
            end = endOfWord(text, at);
            addWord(text, at, end, isSpaceBefore, &list);
        } else {
            list.append({Token::Sign, at, end, QString(c), isSpaceBefore});
        }
        isSpaceBefore = false;
        at = end;
    }
    return list;
}

} // namespace dialogist::nlu
