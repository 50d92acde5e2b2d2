// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

#include <array>

namespace dialogist::fuzz {

/// Damages inputs: the same number gives the same damage everywhere, so a failing one can be repeated.
class Mutator
{
public:
    /// words are pieces that mean something to the format; longest bounds the result.
    Mutator(QList<QByteArray> seeds, QList<QByteArray> words, qsizetype longest)
        : m_seeds(std::move(seeds)), m_words(std::move(words)), m_longest(longest)
    {
    }

    QByteArray input(quint64 number)
    {
        m_state = (number + 1) * 0x9e3779b97f4a7c15ULL;
        QByteArray bytes = m_seeds.at(below(m_seeds.size())).left(m_longest);
        for (qsizetype i = below(6); i > 0; --i)
            damage(bytes);
        return bytes.left(m_longest);
    }

private:
    /// splitmix64
    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    qsizetype below(qsizetype limit) { return limit > 0 ? qsizetype(next() % quint64(limit)) : 0; }

    void damage(QByteArray &bytes)
    {
        constexpr std::array<char, 10> telling {'\0', '\xff', '\x7f', '\n', '\r', '"', '<', '\\', '=', '\x80'};
        const qsizetype at = below(bytes.size() + 1);
        const qsizetype length = below(std::min<qsizetype>(bytes.size() - at, 1 + below(64)) + 1);
        switch (below(9)) {
        case 0:
            if (at < bytes.size())
                bytes[at] = char(bytes.at(at) ^ (1 << below(8)));
            break;
        case 1:
            if (at < bytes.size())
                bytes[at] = telling[size_t(below(telling.size()))];
            break;
        case 2:
            bytes.remove(at, length);
            break;
        case 3:
            bytes.insert(at, bytes.mid(at, length).repeated(1 + below(50)));
            break;
        case 4:
            bytes.truncate(at);
            break;
        case 5: {
            const QByteArray other = m_seeds.at(below(m_seeds.size())).left(m_longest);
            bytes = bytes.left(at) + other.mid(below(other.size()));
            break;
        }
        case 6: {
            // Nesting and repetition are what parsers run out of stack and time with.
            if (!m_words.isEmpty())
                bytes.insert(at, m_words.at(below(m_words.size())).repeated(1 + below(2000)));
            break;
        }
        default:
            if (!m_words.isEmpty())
                bytes.insert(at, m_words.at(below(m_words.size())));
        }
    }

    QList<QByteArray> m_seeds;
    QList<QByteArray> m_words;
    qsizetype m_longest;
    quint64 m_state = 0;
};

} // namespace dialogist::fuzz
