// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/textparts.h"

#include "studio/base/job.h"
#include "studio/knowledge/readcodes.h"

#include <QIODevice>

#include <algorithm>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 windowBytes = 1024 * 1024; // a multiple of every unit's size
constexpr qint64 mostLines = 50'000; ///< of a part: each may become a passage
constexpr qint64 longestHeader = 64 * 1024; ///< bytes
constexpr qsizetype mostParts = 10'000;
constexpr qint64 mostRepeated = 4 * 1024 * 1024; ///< bytes of column names in the records of one part: each record brings them along

/// Reads a file unit by unit (bytes, or the 16 or 32 bits of its encoding).
class Units
{
public:
    Units(QIODevice &file, const QString &charset)
        : m_file(file)
        , m_size(charset.startsWith("UTF-16"_L1) ? 2 : charset.startsWith("UTF-32"_L1) ? 4 : 1)
        , m_isBigEndian(charset.endsWith("BE"_L1))
        , m_end(file.size())
    {
    }
    int size() const { return m_size; }
    qint64 end() const { return m_end; }
    bool hasFailed() const { return m_hasFailed; }

    bool has(qint64 at) const { return at + m_size <= m_end; }
    /// Loads what is needed; 0 where the file could not be read.
    quint32 at(qint64 at)
    {
        if (at < m_from || at + m_size > m_from + m_window.size())
            load(at);
        if (m_hasFailed)
            return 0;
        const auto *bytes = reinterpret_cast<const uchar *>(m_window.constData()) + (at - m_from);
        quint32 unit = 0;
        for (int i = 0; i < m_size; ++i)
            unit |= quint32(bytes[i]) << (8 * (m_isBigEndian ? m_size - 1 - i : i));
        return unit;
    }

private:
    void load(qint64 at)
    {
        m_from = at;
        m_hasFailed = !m_file.seek(at);
        m_window = m_hasFailed ? QByteArray() : m_file.read(windowBytes);
        m_hasFailed = m_window.size() < m_size;
    }

    QIODevice &m_file;
    const int m_size;
    const bool m_isBigEndian;
    const qint64 m_end;
    QByteArray m_window;
    qint64 m_from = 0;
    bool m_hasFailed = false;
};

class PartFinder
{
public:
    PartFinder(QIODevice &file, const TextKind &kind, qint64 partBytes)
        : m_units(file, kind.charset)
        , m_kind(kind)
        , m_wished(std::max<qint64>(partBytes, 16))
    {
    }
    Result<TextParts> find(const JobControl &control);

private:
    enum class Border { None, Line, Record, Paragraph };
    Border step(quint32 unit);
    void begin(qint64 at);
    void cutAt(qint64 at);
    bool isDue(Border border, qint64 after) const;
    qint64 emergencyBorder(qint64 after);
    bool isWithinCharacter(qint64 at);
    qint64 markSize();

    Units m_units;
    const TextKind &m_kind;
    const qint64 m_wished;
    qint64 m_mostLines = mostLines;
    TextParts m_found;

    // Of the part at hand.
    qint64 m_start = 0;
    qint64 m_lines = 0;
    qint64 m_lastRecord = 0; ///< where the newest border is: of a record,
    qint64 m_lastLine = 0; ///< of any line, in quotes as well,
    qint64 m_lastBlank = 0; ///< behind a blank
    bool m_lineIsBlank = true;
    // As the reader of records sees it.
    bool m_isQuoted = false;
    bool m_sawQuote = false; ///< within quotes: their end, or the first of two
    bool m_fieldIsBlank = true;
};

qint64 PartFinder::markSize()
{
    if (m_units.size() > 1)
        return m_units.has(0) && m_units.at(0) == 0xfeff ? m_units.size() : 0;
    return m_units.has(2) && m_units.at(0) == 0xef && m_units.at(1) == 0xbb && m_units.at(2) == 0xbf ? 3 : 0;
}

void PartFinder::begin(qint64 at)
{
    m_start = m_lastRecord = m_lastLine = m_lastBlank = at;
    m_lines = 0;
    m_lineIsBlank = m_fieldIsBlank = true;
    // Each part is read by itself: quotes that were never closed end with theirs.
    m_isQuoted = m_sawQuote = false;
}

void PartFinder::cutAt(qint64 at)
{
    m_found.parts.append({m_start, at - m_start});
    begin(at);
}

/// What ends with this unit.
PartFinder::Border PartFinder::step(quint32 unit)
{
    const bool isSpace = unit == ' ' || unit == '\t' || unit == '\r' || unit == '\v' || unit == '\f';
    const bool isSeparator = !m_kind.separator.isNull() && unit == m_kind.separator.unicode();
    if (!m_kind.separator.isNull()) {
        if (m_isQuoted && m_sawQuote) {
            m_sawQuote = false;
            if (unit == '"')
                return Border::None;
            m_isQuoted = false;
        } else if (m_isQuoted) {
            m_sawQuote = unit == '"';
            return unit == '\n' ? Border::Line : Border::None;
        } else if (unit == '"' && m_fieldIsBlank) {
            m_isQuoted = true;
            m_fieldIsBlank = m_lineIsBlank = false;
            return Border::None;
        }
    }
    if (unit != '\n') {
        m_fieldIsBlank = isSeparator || (m_fieldIsBlank && isSpace);
        m_lineIsBlank = m_lineIsBlank && isSpace && !isSeparator;
        return Border::None;
    }
    const bool isParagraph = m_lineIsBlank;
    m_lineIsBlank = m_fieldIsBlank = true;
    return isParagraph ? Border::Paragraph : Border::Record;
}

/// A line within a paragraph is no good border: a little further there may be a better one. Records have no paragraphs.
bool PartFinder::isDue(Border border, qint64 after) const
{
    const bool waits = m_kind.mime == "text/plain"_L1 && border == Border::Record;
    const qint64 length = waits ? (after - m_start) * 4 / 5 : after - m_start;
    const qint64 lines = waits ? m_lines * 4 / 5 : m_lines;
    return length >= m_wished || lines >= m_mostLines;
}

bool PartFinder::isWithinCharacter(qint64 at)
{
    if (!m_units.has(at))
        return false;
    const quint32 unit = m_units.at(at);
    return m_units.size() == 1 ? (m_kind.charset.isEmpty() || m_kind.charset == "UTF-8"_L1) && (unit & 0xc0) == 0x80
                               : m_units.size() == 2 && unit >= 0xdc00 && unit < 0xe000;
}

/// Where a text without any border is cut.
qint64 PartFinder::emergencyBorder(qint64 after)
{
    if (m_lastRecord > m_start)
        return m_lastRecord;
    for (const qint64 border : {m_lastLine, m_lastBlank}) {
        if (border >= m_start + m_wished)
            return border;
    }
    constexpr int longestCharacter = 4; // in units: no loop of stray bytes
    qint64 at = after;
    for (int i = 1; i < longestCharacter && isWithinCharacter(at); ++i)
        at -= m_units.size();
    return isWithinCharacter(at) ? after : at;
}

Result<TextParts> PartFinder::find(const JobControl &control)
{
    const qint64 unit = m_units.size();
    bool isHeader = m_kind.hasHeader;
    begin(markSize());
    for (qint64 at = m_start; m_units.has(at);) {
        if (at % windowBytes < unit && control.isCancelled())
            return readError(u"cancelled"_s);
        if (m_found.parts.size() >= mostParts)
            return readError(u"too-large"_s);
        const quint32 value = m_units.at(at);
        if (m_units.hasFailed())
            return readError(u"unreadable"_s);
        const Border border = step(value);
        at += unit;
        if (isHeader) {
            if (at - m_start > longestHeader)
                return readError(u"too-large"_s);
            if (border == Border::Record) { // a blank line before it is none
                m_found.header.resize(at - m_start);
                isHeader = false;
                m_mostLines = std::max<qint64>(1, std::min(mostLines, mostRepeated / m_found.header.size()));
                begin(at);
            }
            continue;
        }
        if (border != Border::None) {
            ++m_lines;
            m_lastLine = at;
            if (border != Border::Line)
                m_lastRecord = at;
        } else if (value == ' ' || value == '\t' || value == '\r') {
            m_lastBlank = at;
        }
        if (border >= Border::Record && isDue(border, at)) {
            cutAt(at);
        } else if (at - m_start >= 2 * m_wished) {
            cutAt(emergencyBorder(at));
            at = m_start; // what came after the border is gone over again: it belongs to the next part
        }
    }
    if (m_start < m_units.end())
        cutAt(m_units.end());
    return std::move(m_found);
}

} // namespace

Result<TextParts> findParts(QIODevice &file, const TextKind &kind, qint64 partBytes, const JobControl &control)
{
    auto found = PartFinder(file, kind, partBytes).find(control);
    if (!found.ok() || found->header.isEmpty() || found->parts.isEmpty())
        return found;
    const qint64 length = found->header.size();
    if (!file.seek(found->parts.constFirst().at - length))
        return readError(u"unreadable"_s);
    found->header = file.read(length);
    return found;
}

QString suffixOf(const TextKind &kind)
{
    return kind.mime == "text/csv"_L1 ? u"csv"_s : kind.mime == "application/json"_L1 ? u"jsonl"_s : u"txt"_s;
}

} // namespace dialogist::knowledge
