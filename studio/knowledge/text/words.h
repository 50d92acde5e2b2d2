// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace dialogist::knowledge {

/// Walks over the words of a text in one normal spelling: compatibility forms, case and the accents of alphabetic scripts are
/// folded, and of the two ways to write a nasal in Devanagari (हिन्दी, हिंदी) one is left. Scripts without spaces between words
/// (Chinese, Japanese, Korean, Thai, Lao, Khmer, Burmese) give pairs of characters. Single letters joined by dots ("N.F.L.") are
/// one word without them. Latin text takes a path of its own that allocates nothing.
class WordScanner
{
public:
    explicit WordScanner(QStringView text);

    bool next();
    /// The normalised word; valid until next().
    QStringView word() const { return m_word; }
    qsizetype start() const { return m_start; } ///< in the text as given
    qsizetype length() const { return m_length; }
    bool isGram() const { return m_gram; } ///< a pair of characters rather than a word
    bool isAcronym() const { return m_acronym; } ///< written as single letters with dots; the last dot is not part of it

private:
    bool nextGram();
    void readWord();
    void readAcronym(qsizetype end);
    void readGrams();

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_start = 0;
    qsizetype m_length = 0;
    bool m_gram = false;
    bool m_acronym = false;
    QStringView m_word;
    QString m_buffer;
    QString m_grams; ///< the run of characters that pairs are being taken from
    qsizetype m_gramAt = -1;
    qsizetype m_gramStart = 0;
    qsizetype m_gramLength = 0;
    bool m_gramAligned = true; ///< places in m_grams are places in the text
};

/// One word in its normal spelling, as WordScanner gives it.
QString foldWord(QStringView word);

} // namespace dialogist::knowledge
