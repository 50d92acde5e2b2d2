// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/retriever.h"

#include <QUrl>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {
QString addressOf(const model::Source &source, const storage::PassageRow &row)
{
    const QUrl url(source.location);
    if (source.kind != u"page"_s || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return {};
    return row.anchor.isEmpty() ? source.location : source.location + u'#' + row.anchor;
}
} // namespace

Result<QList<Passage>> loadPassages(storage::ProjectFile &file, const model::Project &project, const QStringList &ids)
{
    QList<Passage> passages;
    for (const auto &[id, source] : project.sources) {
        if (source.contentKey.isEmpty() || (!ids.isEmpty() && !ids.contains(source.knowledgeBase.toString())))
            continue;
        Result<QList<storage::PassageRow>> rows = file.passages(source.contentKey);
        if (!rows)
            return rows.error();
        for (const storage::PassageRow &row : std::as_const(*rows)) {
            const QString language = row.language.isEmpty() ? source.language : row.language;
            passages.append({id.toString(), source.title, source.location, addressOf(source, row), row.heading, row.page, language,
                             row.text, row.ordinal});
        }
    }
    return passages;
}

} // namespace dialogist::knowledge
