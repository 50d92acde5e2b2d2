// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/index/searchroom.h"
#include "studio/knowledge/retriever.h"
#include "studio/knowledge/vectors/fusion.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {
QString addressOf(const model::Source &source, const storage::PassageRow &row)
{
    const QUrl url(source.location);
    if (source.kind != u"page"_s || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return {};
    // Browsers open a PDF document at its page (RFC 8118).
    if (source.mime == "application/pdf"_L1 && row.page > 0)
        return source.location + u"#page=%1"_s.arg(row.page);
    const bool isPages = row.page > 0 && row.anchor.startsWith("page="_L1);
    return row.anchor.isEmpty() || isPages ? source.location : source.location + u'#' + row.anchor;
}

/// Questions with answers that were written by hand, and rows of tables that are read as such.
bool isAnswer(const model::Source &source, const storage::PassageRow &row)
{
    return source.kind == "qa"_L1 || source.isRecords() || (source.mime == "text/csv"_L1 && !row.heading.isEmpty());
}

double freshnessOf(const model::Project &project, const model::Source &source, const QDateTime &newest)
{
    const auto base = project.knowledgeBases.find(source.knowledgeBase);
    if (base == project.knowledgeBases.end() || base->second.freshnessDays == 0 || !newest.isValid())
        return 1;
    return freshness(double(source.date().secsTo(newest)) / 86400, base->second.freshnessDays);
}

/// When each knowledge base's newest document is from. Age is counted from there and not from today: the same project ranks the same
/// tomorrow, and a base that nobody adds to does not fade.
QHash<model::KnowledgeBaseId, QDateTime> newestOf(const model::Project &project)
{
    QHash<model::KnowledgeBaseId, QDateTime> newest;
    for (const auto &[id, source] : project.sources) {
        QDateTime &date = newest[source.knowledgeBase];
        if (const QDateTime own = source.date(); !date.isValid() || own > date)
            date = own;
    }
    return newest;
}

/// Said when it is seen that there is too much, from what was loaded until then.
Error tooMuchToSearch(qint64 expected, qint64 room)
{
    const QLocale locale;
    const QString message = QCoreApplication::translate("knowledge",
        "There is too much text to be searched on this computer: it would take about %1 of memory, and %2 are there for it. Take documents out of the knowledge base, or spread them over several bases that are not searched together.");
    const auto size = [&locale](qint64 bytes) { return locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); };
    return {ErrorCode::Limit, message.arg(size(expected), size(room)), {}};
}
} // namespace

Result<QList<Passage>> loadPassages(storage::ProjectFile &file, const model::Project &project, const QStringList &ids, qint64 room)
{
    QList<Passage> passages;
    qint64 count = 0;
    for (const auto &[id, source] : project.sources) {
        if (!source.contentKey.isEmpty() && (ids.isEmpty() || ids.contains(source.knowledgeBase.toString())))
            count += source.passages;
    }
    room = room > 0 ? room : searchRoom();
    qint64 cost = 0;
    const QHash<model::KnowledgeBaseId, QDateTime> newest = newestOf(project);
    for (const auto &[id, source] : project.sources) {
        if (source.contentKey.isEmpty() || (!ids.isEmpty() && !ids.contains(source.knowledgeBase.toString())))
            continue;
        Result<QList<storage::PassageRow>> rows = file.passages(source.contentKey);
        if (!rows)
            return rows.error();
        for (const storage::PassageRow &row : std::as_const(*rows))
            cost += searchCost(row.text.size() + row.heading.size());
        const qint64 loaded = passages.size() + rows->size();
        if (cost > room)
            return tooMuchToSearch(qint64(double(cost) * double(std::max(count, loaded)) / double(loaded)), room);
        const QString sourceId = id.toString(); // one for all of them
        const double fresh = freshnessOf(project, source, newest.value(source.knowledgeBase));
        const double weight = source.weight * fresh;
        for (const storage::PassageRow &row : std::as_const(*rows)) {
            const bool isSame = row.language.isEmpty() || row.language == source.language;
            const QString language = isSame ? source.language : row.language; // one text for all of them
            passages.append({sourceId, source.title, source.location, addressOf(source, row), row.heading, row.page, language,
                             row.text, row.ordinal, weight, isAnswer(source, row), row.links, fresh,
                             row.page > 0 ? pagesFromAnchor(row.anchor, row.text.size()) : QList<PageStart>()});
        }
    }
    return passages;
}

} // namespace dialogist::knowledge
