// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/text/sentences.h"

#include <unicode/ubrk.h>

#include <memory>

namespace dialogist::knowledge {

namespace {

struct CloseIterator {
    void operator()(UBreakIterator *iterator) const { ubrk_close(iterator); }
};

/// Abbreviations after which a full stop ends no sentence; the Unicode rules know none of them.
bool endsInAbbreviation(QStringView sentence)
{
    static constexpr const char16_t *known[] = {u"e.g.", u"i.e.", u"etc.", u"cf.", u"vs.", u"No.", u"Nr.", u"Dr.", u"Mr.", u"Mrs.",
                                                u"Ms.", u"Prof.", u"St.", u"approx.", u"z.B.", u"z. B.", u"d.h.", u"bzw.", u"ca.",
                                                u"usw.", u"Abs.", u"Art.", u"dll.", u"dsb.", u"Jl.", u"Sdn.", u"Bhd.", u"p.ej.", u"Sr."};
    const QStringView trimmed = sentence.trimmed();
    for (const char16_t *abbreviation : known) {
        const QStringView view(abbreviation);
        if (trimmed.endsWith(view)
            && (trimmed.size() == view.size() || !trimmed[trimmed.size() - view.size() - 1].isLetterOrNumber()))
            return true;
    }
    return false;
}

/// The marks of notes behind a full stop ("…uncommon.[41][42] The…") belong to the sentence that they prove. The Unicode rules break
/// behind their first bracket, as if it closed something.
qsizetype behindNoteMarks(const QString &text, qsizetype end)
{
    if (end == 0 || text[end - 1] != u'[')
        return end;
    qsizetype at = end;
    while (at < text.size()) {
        constexpr qsizetype longest = 20;
        const qsizetype close = text.indexOf(u']', at);
        if (close <= at || close - at > longest || QStringView(text).mid(at, close - at).contains(u'\n'))
            break;
        end = close + 1;
        if (end >= text.size() || text[end] != u'[')
            break;
        at = end + 1;
    }
    return end;
}

void addTrimmed(QList<TextSpan> *spans, const QString &text, qsizetype start, qsizetype end)
{
    while (start < end && text[start].isSpace())
        ++start;
    while (end > start && text[end - 1].isSpace())
        --end;
    if (end > start)
        spans->append({start, end - start});
}

} // namespace

QList<TextSpan> sentences(const QString &text, const QString &language)
{
    QList<TextSpan> spans;
    UErrorCode status = U_ZERO_ERROR;
    const auto *characters = reinterpret_cast<const UChar *>(text.utf16());
    const std::unique_ptr<UBreakIterator, CloseIterator> iterator(
        ubrk_open(UBRK_SENTENCE, language.toLatin1().constData(), characters, int32_t(text.size()), &status));
    if (U_FAILURE(status) || !iterator) {
        addTrimmed(&spans, text, 0, text.size());
        return spans;
    }
    qsizetype start = 0;
    for (int32_t found = ubrk_next(iterator.get()); found != UBRK_DONE; found = ubrk_next(iterator.get())) {
        const qsizetype end = behindNoteMarks(text, found);
        if (end <= start)
            continue; // within what was taken along
        const bool lineEnd = end > 0 && text[end - 1] == u'\n';
        if (end < text.size() && !lineEnd && endsInAbbreviation(QStringView(text).mid(start, end - start)))
            continue;
        addTrimmed(&spans, text, start, end);
        start = end;
    }
    addTrimmed(&spans, text, start, text.size());
    return spans;
}

} // namespace dialogist::knowledge
