// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/runninglines.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewPages = 5; ///< below, the same line on each page may well be what they say
constexpr qsizetype edgeRows = 2; ///< how deep into a page a header or footer reaches
constexpr qsizetype longestRunning = 120; ///< characters
constexpr double clearGap = 1.3; ///< of the usual distance of two rows: what sets a header apart
constexpr double samePlace = 12; ///< points

/// What may stand beside the number of a page.
bool isPageWord(const QString &word)
{
    static const QSet<QString> words {
        u"page"_s, u"p"_s, u"pg"_s, u"pp"_s, u"of"_s, u"seite"_s, u"s"_s, u"von"_s, u"de"_s, u"sur"_s, u"página"_s, u"pagina"_s, u"pág"_s, u"pag"_s, u"di"_s, u"van"_s,
        u"halaman"_s, u"hal"_s, u"dari"_s, u"strona"_s, u"str"_s, u"z"_s, u"strana"_s, u"sida"_s, u"side"_s, u"av"_s, u"af"_s, u"sivu"_s, u"sayfa"_s, u"trang"_s,
        u"oldal"_s, u"страница"_s, u"стр"_s, u"из"_s, u"сторінка"_s, u"з"_s, u"पृष्ठ"_s, u"صفحة"_s, u"من"_s, u"第"_s, u"页"_s, u"頁"_s, u"共"_s, u"ページ"_s, u"쪽"_s, u"페이지"_s,
        u"หน้า"_s};
    return words.contains(word);
}

/// "Page 3 of 10", "- 3 -", "3": the number, or 0 for another line.
int pageNumber(const QString &line)
{
    if (line.size() > 30)
        return 0;
    static const QRegularExpression parts(u"\\d+|\\p{Han}|[\\p{L}\\p{M}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression others(u"[^\\d\\p{L}\\p{M}\\s.,/|·•–—\\-\\[\\]()]"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (line.contains(others))
        return 0;
    int number = 0;
    int numbers = 0;
    for (auto it = parts.globalMatch(line); it.hasNext();) {
        const QString part = it.next().captured().toLower();
        if (part.at(0).isDigit()) {
            if (++numbers > 2 || part.size() > 4)
                return 0;
            if (numbers == 1)
                number = part.toInt();
        } else if (!isPageWord(part)) {
            return 0;
        }
    }
    return number;
}

/// A line of a page that may be none of its text.
struct Candidate {
    qsizetype page = 0;
    qsizetype line = 0;
    bool onTop = false;
    bool isKnownApart = false; ///< a gap parts it from the text
    double y = -1; ///< points; -1 = not known
};

/// The lines of a page from top to bottom, those side by side together. Without places, as they come.
QList<QList<qsizetype>> rowsOf(const PdfPage &page)
{
    QList<qsizetype> order(page.lines.size());
    std::iota(order.begin(), order.end(), 0);
    QList<QList<qsizetype>> rows;
    if (page.places.isEmpty()) {
        for (const qsizetype line : std::as_const(order))
            rows.append(QList<qsizetype> {line});
        return rows;
    }
    const auto y = [&page](qsizetype line) { return page.places.at(line).center().y(); };
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return y(a) < y(b); });
    for (const qsizetype line : std::as_const(order)) {
        const bool beside = !rows.isEmpty() && y(line) - y(rows.constLast().constFirst()) < 0.4 * page.places.at(line).height();
        if (beside)
            rows.last().append(line);
        else
            rows.append(QList<qsizetype> {line});
    }
    return rows;
}

class Edges
{
public:
    explicit Edges(const QList<PdfPage> &pages) : m_pages(pages)
    {
        for (qsizetype page = 0; page < pages.size(); ++page)
            addPage(page);
    }
    QList<Candidate> all; ///< of every edge from the outside in

private:
    void addPage(qsizetype page)
    {
        const PdfPage &lines = m_pages.at(page);
        const QList<QList<qsizetype>> rows = rowsOf(lines);
        const auto y = [&](qsizetype row) { return lines.places.isEmpty() ? -1 : lines.places.at(rows.at(row).constFirst()).center().y(); };
        QList<double> distances;
        for (qsizetype row = 1; row < rows.size(); ++row)
            distances.append(y(row) - y(row - 1));
        QList<double> sorted = distances;
        std::sort(sorted.begin(), sorted.end());
        const double usual = sorted.isEmpty() ? 0 : sorted.at(sorted.size() / 2);
        const auto isGap = [&](qsizetype distance) { return !lines.places.isEmpty() && distances.size() > 2 && distances.at(distance) > clearGap * usual; };
        const qsizetype depth = std::min(edgeRows, rows.size() - 1); // a page that holds nothing else says just that: it is no header
        for (const bool onTop : {true, false}) {
            for (qsizetype i = 0; i < depth; ++i) {
                const qsizetype row = onTop ? i : rows.size() - 1 - i;
                bool apart = false;
                for (qsizetype inside = i; inside < depth; ++inside)
                    apart = apart || isGap(onTop ? inside : distances.size() - 1 - inside);
                for (const qsizetype line : rows.at(row)) {
                    if (lines.lines.at(line).size() < longestRunning)
                        all.append({page, line, onTop, apart, y(row)});
                }
            }
        }
    }

    const QList<PdfPage> &m_pages;
};

class Running
{
public:
    explicit Running(QList<PdfPage> &pages) : m_pages(pages), m_edges(pages) { }

    int drop()
    {
        findNumbers();
        if (m_pages.size() >= fewPages)
            findSame();
        int dropped = 0;
        for (qsizetype page = 0; page < m_pages.size(); ++page)
            dropped += dropFrom(page);
        return dropped;
    }

private:
    const QString &textOf(const Candidate &candidate) const { return m_pages.at(candidate.page).lines.at(candidate.line); }

    /// Numbers count with the pages, from wherever: the 5 below a table does not.
    void findNumbers()
    {
        QHash<int, QSet<qsizetype>> pagesOfOffset;
        for (const Candidate &candidate : std::as_const(m_edges.all)) {
            if (const int number = pageNumber(textOf(candidate)); number > 0)
                pagesOfOffset[number - m_pages.at(candidate.page).number].insert(candidate.page);
        }
        for (const Candidate &candidate : std::as_const(m_edges.all)) {
            const int number = pageNumber(textOf(candidate));
            const int offset = number - m_pages.at(candidate.page).number;
            const qsizetype enough = std::max<qsizetype>(offset == 0 ? 2 : 3, m_pages.size() / 3);
            if (number > 0 && pagesOfOffset.value(offset).size() >= enough)
                m_numbers.insert({candidate.page, candidate.line});
        }
    }

    /// The same words, or words beside the number of the page: the 3 of "Handbook 3" stands for itself on page 3 only.
    QStringList keysOf(const Candidate &candidate) const
    {
        const QString edge = candidate.onTop ? u"^"_s : u"_"_s;
        const QString text = textOf(candidate).simplified();
        QStringList keys {edge + text};
        static const QRegularExpression number(u"\\d{1,4}"_s);
        const auto found = number.match(text);
        if (candidate.isKnownApart && found.hasMatch() && found.captured().toInt() == m_pages.at(candidate.page).number)
            keys.append(edge + text.left(found.capturedStart()) + u"\n"_s + text.mid(found.capturedEnd()));
        return keys;
    }

    void findSame()
    {
        QHash<QString, QList<Candidate>> byKey;
        for (const Candidate &candidate : std::as_const(m_edges.all)) {
            for (const QString &key : keysOf(candidate))
                byKey[key].append(candidate);
        }
        const qsizetype enough = std::max<qsizetype>(4, m_pages.size() * 2 / 5); // left and right pages may have headers of their own
        for (const QList<Candidate> &same : std::as_const(byKey)) {
            QList<Candidate> fitting;
            QSet<qsizetype> pages;
            for (const Candidate &candidate : same) {
                const bool isSentence = candidate.y < 0 && u".!?。！？।"_s.contains(textOf(candidate).back());
                if (candidate.y < 0 ? !isSentence : candidate.isKnownApart && std::abs(candidate.y - same.constFirst().y) < samePlace) {
                    fitting.append(candidate);
                    pages.insert(candidate.page);
                }
            }
            if (pages.size() < enough)
                continue;
            for (const Candidate &candidate : std::as_const(fitting))
                m_same.insert({candidate.page, candidate.line});
        }
    }

    int dropFrom(qsizetype number)
    {
        PdfPage &page = m_pages[number];
        int dropped = 0;
        for (qsizetype line = page.lines.size() - 1; line >= 0; --line) {
            const bool isSame = m_same.contains({number, line});
            if (!isSame && !m_numbers.contains({number, line}))
                continue;
            page.lines.removeAt(line);
            if (!page.places.isEmpty())
                page.places.removeAt(line);
            dropped += isSame && !m_numbers.contains({number, line}) ? 1 : 0;
        }
        return dropped;
    }

    QList<PdfPage> &m_pages;
    Edges m_edges;
    QSet<std::pair<qsizetype, qsizetype>> m_numbers; ///< page and line
    QSet<std::pair<qsizetype, qsizetype>> m_same;
};

} // namespace

int dropRunningLines(QList<PdfPage> &pages)
{
    return Running(pages).drop();
}

} // namespace dialogist::knowledge
