// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/web/sitememory.h"

#include "studio/base/json.h"
#include "studio/knowledge/web/pagescan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAtOnce = 16;
constexpr qsizetype mostLeftOut = 1000;

/// Reasons of the site itself, and doubles: nothing is missing, so nothing is to be mended.
bool isWanted(const QString &code)
{
    static const QSet<QString> codes {u"robots"_s, u"noindex"_s, u"canonical"_s, u"duplicate"_s, u"off-host"_s, u"out-of-scope"_s, u"not-html"_s,
                                      u"cancelled"_s, u"delay-limit"_s};
    return codes.contains(code);
}

} // namespace

QString siteKey(SiteMemory what, const model::KnowledgeBaseId &base, const QUrl &start)
{
    const QString name = what == SiteMemory::Pages ? u"pages"_s : what == SiteMemory::Options ? u"options"_s : u"left-out"_s;
    return u"crawl/%1/%2/%3"_s.arg(name, base.toString(), sha256Hex(start.toEncoded()).left(16));
}

QList<LeftOutPage> leftOutPages(storage::ProjectFile &project, const model::KnowledgeBaseId &base, const QUrl &start)
{
    QList<LeftOutPage> pages;
    const auto kept = project.setting(siteKey(SiteMemory::LeftOut, base, normalisedUrl(start)));
    const QJsonArray list = kept ? QJsonDocument::fromJson(*kept).array() : QJsonArray();
    for (const QJsonValue &value : list) {
        if (pages.size() < mostLeftOut)
            pages.append({value[0].toString(), value[1].toString()});
    }
    return pages;
}

void keepLeftOut(storage::ProjectFile &project, const model::KnowledgeBaseId &base, const QUrl &start, const QList<ImportRow> &rows)
{
    QJsonArray list;
    for (const ImportRow &row : rows) {
        if (!row.ok && !isWanted(row.code) && list.size() < mostLeftOut)
            list.append(QJsonArray {row.path, row.code});
    }
    // Only shown: when it cannot be written, the report of the crawl still says it.
    (void)project.setSetting(siteKey(SiteMemory::LeftOut, base, normalisedUrl(start)), QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QJsonObject CrawlOptions::toJson() const
{
    QJsonArray also;
    for (const QUrl &url : alsoFrom)
        also.append(url.toString(QUrl::FullyEncoded));
    return {{u"alsoFrom"_s, also},
            {u"maxPages"_s, maxPages},
            {u"maxDepth"_s, maxDepth},
            {u"delayMs"_s, delayMs},
            {u"parallel"_s, parallel},
            {u"pageSeconds"_s, pageSeconds},
            {u"pageMegabytes"_s, pageMegabytes},
            {u"under"_s, under},
            {u"include"_s, QJsonArray::fromStringList(include)},
            {u"exclude"_s, QJsonArray::fromStringList(exclude)},
            {u"followLinks"_s, followLinks},
            {u"sitemaps"_s, sitemaps}};
}

CrawlOptions CrawlOptions::fromJson(const QJsonObject &json)
{
    CrawlOptions options;
    const auto number = [&json](const QString &name, int usual, int least, int most) {
        const int value = json[name].toInt(usual);
        return value >= least && value <= most ? value : usual;
    };
    const auto texts = [&json](const QString &name) {
        QStringList list;
        for (const QJsonValue &value : json[name].toArray())
            list.append(value.toString());
        return list;
    };
    for (const QString &url : texts(u"alsoFrom"_s))
        options.alsoFrom.append(QUrl(url));
    options.maxPages = number(u"maxPages"_s, options.maxPages, 1, 100'000);
    options.maxDepth = number(u"maxDepth"_s, options.maxDepth, 0, 1000);
    options.delayMs = number(u"delayMs"_s, options.delayMs, 0, 60'000);
    options.parallel = number(u"parallel"_s, options.parallel, 1, mostAtOnce);
    options.pageSeconds = number(u"pageSeconds"_s, options.pageSeconds, 1, 600);
    options.pageMegabytes = number(u"pageMegabytes"_s, options.pageMegabytes, 1, 100);
    options.under = json[u"under"_s].toString();
    options.include = texts(u"include"_s);
    options.exclude = texts(u"exclude"_s);
    options.followLinks = json[u"followLinks"_s].toBool(true);
    options.sitemaps = json[u"sitemaps"_s].toBool(true);
    return options;
}

CrawlOptions lastCrawlOptions(storage::ProjectFile &project, const model::KnowledgeBaseId &base, const QUrl &start)
{
    const auto kept = project.setting(siteKey(SiteMemory::Options, base, normalisedUrl(start)));
    return kept ? CrawlOptions::fromJson(QJsonDocument::fromJson(*kept).object()) : CrawlOptions();
}

Status keepCrawlOptions(storage::ProjectFile &project, const model::KnowledgeBaseId &base, const QUrl &start, const CrawlOptions &options)
{
    return project.setSetting(siteKey(SiteMemory::Options, base, normalisedUrl(start)), QJsonDocument(options.toJson()).toJson(QJsonDocument::Compact));
}

} // namespace dialogist::knowledge
