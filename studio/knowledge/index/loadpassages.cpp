// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/retriever.h"

#include "studio/knowledge/vectors/fusion.h"

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
    return row.anchor.isEmpty() ? source.location : source.location + u'#' + row.anchor;
}

/// Questions with answers that were written by hand, and rows of tables that are read as such.
bool isAnswer(const model::Source &source, const storage::PassageRow &row)
{
    return source.kind == "qa"_L1 || source.isRecords() || (source.mime == "text/csv"_L1 && !row.heading.isEmpty());
}

double weightOf(const model::Project &project, const model::Source &source, const QDateTime &newest)
{
    const auto base = project.knowledgeBases.find(source.knowledgeBase);
    if (base == project.knowledgeBases.end() || base->second.freshnessDays == 0 || !newest.isValid())
        return source.weight;
    return source.weight * freshness(double(source.date().secsTo(newest)) / 86400, base->second.freshnessDays);
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
} // namespace

Result<QList<Passage>> loadPassages(storage::ProjectFile &file, const model::Project &project, const QStringList &ids)
{
    QList<Passage> passages;
    const QHash<model::KnowledgeBaseId, QDateTime> newest = newestOf(project);
    for (const auto &[id, source] : project.sources) {
        if (source.contentKey.isEmpty() || (!ids.isEmpty() && !ids.contains(source.knowledgeBase.toString())))
            continue;
        Result<QList<storage::PassageRow>> rows = file.passages(source.contentKey);
        if (!rows)
            return rows.error();
        const double weight = weightOf(project, source, newest.value(source.knowledgeBase));
        for (const storage::PassageRow &row : std::as_const(*rows)) {
            const QString language = row.language.isEmpty() ? source.language : row.language;
            passages.append({id.toString(), source.title, source.location, addressOf(source, row), row.heading, row.page, language,
                             row.text, row.ordinal, weight, isAnswer(source, row), row.links});
        }
    }
    return passages;
}

} // namespace dialogist::knowledge
