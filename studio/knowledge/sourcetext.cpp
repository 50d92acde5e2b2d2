// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/sourcetext.h"

#include "studio/knowledge/passagestore.h"

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

QString withoutBlanks(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace())
            result += c;
    }
    return result;
}

/// The words of a part of a document without blanks, in which a passage is found however its blocks were joined.
class DenseText
{
public:
    DenseText(const Document &document, const TextRange &within)
    {
        for (int block = within.firstBlock; block <= within.lastBlock && block < document.blocks.size(); ++block) {
            const QString &text = document.blocks.at(block).text;
            const qsizetype first = block == within.firstBlock ? within.from : 0;
            const qsizetype last = block == within.lastBlock ? std::min(within.to, text.size()) : text.size();
            for (qsizetype at = first; at < last; ++at) {
                if (text.at(at).isSpace())
                    continue;
                m_text += text.at(at);
                m_places.append({block, int(at)});
            }
        }
    }

    /// From a character of the dense text on; *start gets where it was found.
    TextRange find(const QString &words, qsizetype from, qsizetype *start = nullptr) const
    {
        const QString dense = withoutBlanks(words);
        const qsizetype at = dense.isEmpty() ? -1 : m_text.indexOf(dense, from);
        if (at < 0)
            return {};
        if (start)
            *start = at;
        return range(at, dense.size());
    }

    QStringView text() const { return m_text; }
    /// A piece of the dense text.
    TextRange range(qsizetype from, qsizetype length) const
    {
        const Place &first = m_places.at(from);
        const Place &last = m_places.at(from + length - 1);
        return {first.block, first.at, last.block, last.at + 1};
    }

private:
    struct Place {
        int block;
        int at;
    };
    QString m_text;
    QList<Place> m_places;
};

bool sameTexts(const QList<storage::PassageRow> &a, const QList<storage::PassageRow> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &x, const auto &y) { return x.text == y.text; });
}

} // namespace

TextRange wholeOf(const Document &document)
{
    if (document.blocks.isEmpty())
        return {};
    return {0, 0, int(document.blocks.size()) - 1, document.blocks.constLast().text.size()};
}

QList<TextRange> placesOf(const Document &document, const QList<storage::PassageRow> &passages, const model::KnowledgeBase &base)
{
    QList<TextRange> places;
    if (sameTexts(cut(document, base.passageLength, base.passageOverlap, &places), passages))
        return places;
    // Cut with other settings than those of today.
    places.clear();
    const DenseText text(document, wholeOf(document));
    qsizetype next = 0;
    for (const storage::PassageRow &passage : passages) {
        qsizetype start = -1;
        TextRange place = text.find(passage.text, next, &start);
        if (place.isEmpty()) // its first line may be the header row that it repeats
            place = text.find(passage.text.section(u'\n', 1), next, &start);
        if (!place.isEmpty())
            next = start + 1; // the next one may begin within this one
        places.append(place);
    }
    return places;
}

TextRange placeWithin(const Document &document, const QString &passage, qsizetype from, qsizetype length, const TextRange &place)
{
    if (from < 0 || length <= 0 || from + length > passage.size())
        return {};
    const DenseText text(document, place);
    const QString whole = withoutBlanks(passage);
    if (text.text().isEmpty() || !whole.endsWith(text.text()))
        return {};
    const qsizetype repeated = whole.size() - text.text().size();
    const qsizetype start = withoutBlanks(QStringView(passage).first(from)).size() - repeated;
    const qsizetype count = withoutBlanks(QStringView(passage).sliced(from, length)).size();
    return start < 0 || count == 0 ? TextRange() : text.range(start, count);
}

QList<TextRange> quotePlaces(const Document &document, const QString &quote, const TextRange &within)
{
    QString words = quote.trimmed();
    if (words.startsWith(u'…'))
        words.remove(0, 1);
    if (words.endsWith(u'…'))
        words.chop(1);
    const DenseText text(document, within);
    if (const TextRange place = text.find(words, 0); !place.isEmpty())
        return {place};
    QList<TextRange> places;
    qsizetype next = 0;
    for (const QString &line : words.split(u'\n', Qt::SkipEmptyParts)) {
        qsizetype start = -1;
        const TextRange place = text.find(line, next, &start);
        if (place.isEmpty())
            continue;
        next = start + 1;
        places.append(place);
    }
    return places;
}

Result<SourceText> sourceText(storage::ProjectFile &file, const model::KnowledgeBase &base, const model::Source &source)
{
    SourceText result;
    auto document = storedDocument(file, source.contentKey);
    if (!document.ok())
        return document.error();
    result.document = document.take();
    auto passages = file.passages(source.contentKey);
    if (!passages.ok())
        return passages.error();
    result.passages = passages.take();
    result.places = placesOf(result.document, result.passages, base);
    const auto original = file.hasBlob(source.contentHash);
    result.hasOriginal = source.kind == "file"_L1 && original.ok() && original.value();
    return result;
}

} // namespace dialogist::knowledge
