// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/passagepages.h"

#include <QCoreApplication>
#include <QStringList>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostPageStarts = 1000;
}

QString pagesToAnchor(const QList<PageStart> &pages)
{
    if (pages.size() < 2)
        return {};
    QStringList later;
    for (const PageStart &start : pages.sliced(1, std::min(pages.size() - 1, mostPageStarts)))
        later.append(u"%1:%2"_s.arg(start.page).arg(start.at));
    return u"page=%1&at="_s.arg(pages.constFirst().page) + later.join(u',');
}

QList<PageStart> pagesFromAnchor(const QString &anchor, qsizetype characters)
{
    const qsizetype later = anchor.indexOf("&at="_L1);
    if (!anchor.startsWith("page="_L1) || later < 0)
        return {};
    QList<PageStart> pages {{anchor.mid(5, later - 5).toInt(), 0}};
    for (const QString &start : anchor.mid(later + 4).split(u',')) {
        const PageStart next {start.section(u':', 0, 0).toInt(), start.section(u':', 1).toLongLong()};
        if (next.page <= pages.constLast().page || next.at < pages.constLast().at || next.at > characters || pages.size() > mostPageStarts)
            return {};
        pages.append(next);
    }
    return pages.constFirst().page > 0 ? pages : QList<PageStart>();
}

int pageAt(const QList<PageStart> &pages, qsizetype at, int otherwise)
{
    for (const PageStart &start : pages) {
        if (start.at <= at)
            otherwise = start.page;
    }
    return otherwise;
}

QString pagesText(int page, const QList<PageStart> &pages)
{
    if (page <= 0)
        return {};
    if (pages.isEmpty() || pages.constLast().page <= page)
        return QCoreApplication::translate("knowledge", "p. %1").arg(page);
    return QCoreApplication::translate("knowledge", "pp. %1–%2", "first and last page").arg(page).arg(pages.constLast().page);
}

} // namespace dialogist::knowledge
