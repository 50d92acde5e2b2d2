// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/search/documentsearch.h"

#include "studio/search/matcher.h"
#include "studio/storage/projectfile.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QLocale>

namespace dialogist::search {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostDocumentMilliseconds = 10'000; ///< other matches are shown already
} // namespace

DocumentSearch::DocumentSearch(QString projectPath, bool readOnly) : m_path(std::move(projectPath)), m_readOnly(readOnly) { }

void DocumentSearch::find(const QList<model::Source> &sources, const Query &query, Found &found, const std::atomic_bool *cancelled, int limit)
{
    if (!wants(query) || !checkQuery(query))
        return;
    if (query != m_query)
        m_known.clear();
    m_query = query;
    Matcher matcher(query);
    const QDeadlineTimer deadline(mostDocumentMilliseconds);
    std::unique_ptr<storage::ProjectFile> file;
    for (const model::Source &source : sources) {
        if (source.contentKey.isEmpty())
            continue;
        if (found.matches >= limit || (cancelled && *cancelled) || deadline.hasExpired()) {
            found.isCut = true;
            break;
        }
        auto known = m_known.constFind(source.contentKey);
        if (known == m_known.constEnd()) {
            if (!file) {
                auto opened = m_readOnly ? storage::ProjectFile::open(m_path, true) : storage::ProjectFile::openForJob(m_path);
                if (!opened) {
                    found.trouble = opened.error().message;
                    break;
                }
                file = opened.take();
            }
            const auto rows = file->passages(source.contentKey);
            if (!rows) {
                found.trouble = rows.error().message;
                continue;
            }
            known = m_known.insert(source.contentKey, matchesIn(*rows, matcher, limit));
        }
        if (!known->matches.isEmpty())
            add(source, *known, found, limit - found.matches);
    }
    found.tooHard = found.tooHard || matcher.tooHard();
}

DocumentSearch::Passages DocumentSearch::matchesIn(const QList<storage::PassageRow> &rows, Matcher &matcher, int limit)
{
    Passages passages;
    for (const storage::PassageRow &row : rows) {
        const qsizetype before = passages.matches.size();
        const int count = matcher.find(row.text, int(passages.fields.size()), passages.matches, limit - int(before));
        passages.more += count - int(passages.matches.size() - before);
        if (passages.matches.size() > before) {
            const QString label = QCoreApplication::translate("search", "passage %1").arg(QLocale().toString(row.ordinal + 1));
            passages.fields.append({Part::Passage, label, row.text, {}, {}, false, row.ordinal, row.page});
        }
    }
    return passages;
}

void DocumentSearch::add(const model::Source &source, const Passages &passages, Found &found, int room)
{
    const QString id = source.id.toString();
    auto hit = std::find_if(found.hits.begin(), found.hits.end(), [&id](const Hit &one) { return one.item->ref.kind == model::ObjectKind::Source && one.item->ref.id == id; });
    if (hit == found.hits.end()) {
        auto item = std::make_shared<Item>();
        item->ref = {model::ObjectKind::Source, id};
        item->title = source.title.isEmpty() ? source.location : source.title;
        item->icon = u"document"_s;
        found.hits.append(Hit {std::move(item), {}, 0});
        hit = std::prev(found.hits.end());
    }
    auto item = std::make_shared<Item>(*hit->item);
    const int before = int(item->fields.size());
    item->fields += passages.fields;
    hit->item = std::move(item);
    const qsizetype listed = std::min<qsizetype>(passages.matches.size(), room);
    for (Match match : passages.matches.first(listed)) {
        match.field += before;
        hit->matches.append(match);
    }
    const int count = int(passages.matches.size()) + passages.more;
    hit->more += count - int(listed);
    found.isCut = found.isCut || listed < count;
    found.matches += count;
}

} // namespace dialogist::search
