// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/web/crawlcodes.h"

#include "studio/knowledge/document.h"

#include <QCoreApplication>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

QString crawlMessageOf(const QString &code)
{
    static const QHash<QString, const char *> sentences {
        {u"robots"_s, QT_TRANSLATE_NOOP("knowledge", "The site asks robots to stay away from this page (robots.txt).")},
        {u"robots-unreachable"_s,
         QT_TRANSLATE_NOOP("knowledge", "The site's rules for robots (robots.txt) could not be read, so it was left alone. Try again later.")},
        {u"not-html"_s, QT_TRANSLATE_NOOP("knowledge", "This is neither a web page nor a document that can be read.")},
        {u"duplicate"_s, QT_TRANSLATE_NOOP("knowledge", "The same text was found at another address.")},
        {u"canonical"_s, QT_TRANSLATE_NOOP("knowledge", "The page names another address as its own; that one is used.")},
        {u"noindex"_s, QT_TRANSLATE_NOOP("knowledge", "The page asks not to be indexed.")},
        {u"needs-javascript"_s,
         QT_TRANSLATE_NOOP("knowledge", "The page shows its text only with JavaScript, so there was nothing to read. Save it from a browser and import the file.")},
        {u"off-host"_s, QT_TRANSLATE_NOOP("knowledge", "The address leads to another host, which is not part of this crawl.")},
        {u"redirects"_s, QT_TRANSLATE_NOOP("knowledge", "The server sends the request on again and again. Exclude the address, or tell whoever runs the site.")},
        {u"unreachable"_s, QT_TRANSLATE_NOOP("knowledge", "The page could not be fetched: the connection broke off. Read the website again later.")},
        {u"bad-encoding"_s,
         QT_TRANSLATE_NOOP("knowledge", "The server sent the page packed in a way that cannot be undone (Content-Encoding). Tell whoever runs the site.")},
        {u"refused-address"_s,
         QT_TRANSLATE_NOOP("knowledge", "The address is on this computer or a private network. Allow this host if you trust it.")},
        {u"page-timeout"_s, QT_TRANSLATE_NOOP("knowledge", "The server did not send the page in time. Allow more time for a page, or read the website again later.")},
        {u"page-limit"_s, QT_TRANSLATE_NOOP("knowledge", "The site has more pages than the limit of this crawl. Raise the limit to read on.")},
        {u"depth-limit"_s, QT_TRANSLATE_NOOP("knowledge", "Some pages of the site lie more links away from the start than this crawl follows. Raise the depth to read them.")},
        {u"delay-limit"_s,
         QT_TRANSLATE_NOOP("knowledge", "The site asks for more than 30 seconds between two requests (Crawl-delay in robots.txt). They were 30 seconds apart.")},
        {u"out-of-scope"_s, QT_TRANSLATE_NOOP("knowledge", "The address is not among those this crawl is to read; only its links were used.")},
        {u"no-list"_s, QT_TRANSLATE_NOOP("knowledge", "This should be a sitemap, but holds none that can be read.")},
        {u"empty-list"_s, QT_TRANSLATE_NOOP("knowledge", "This sitemap or feed names no pages.")},
        {u"list-limit"_s, QT_TRANSLATE_NOOP("knowledge", "This sitemap names more than 50,000 pages; the rest of it was not read.")},
        {u"http-404"_s, QT_TRANSLATE_NOOP("knowledge", "The page does not exist (404). Check the address, or the link or sitemap that names it.")},
        {u"http-401"_s, QT_TRANSLATE_NOOP("knowledge", "The page asks for a login (401). Save it from a browser and import the file.")},
        {u"http-403"_s, QT_TRANSLATE_NOOP("knowledge", "The server does not let us read the page (403). Save it from a browser and import the file.")},
        {u"http-429"_s, QT_TRANSLATE_NOOP("knowledge", "The server asks to be visited less often (429). Set a longer delay.")},
    };
    if (const auto found = sentences.constFind(code); found != sentences.constEnd())
        return QCoreApplication::translate("knowledge", *found);
    if (code.startsWith("http-5"_L1))
        return QCoreApplication::translate("knowledge", "The server is in trouble (error %1). Read the website again later.").arg(code.mid(5));
    if (code.startsWith("http-"_L1))
        return QCoreApplication::translate("knowledge", "The server answered with error %1.").arg(code.mid(5));
    return messageOf(code);
}

bool isLimit(const QString &code)
{
    return code == "page-limit"_L1 || code == "depth-limit"_L1 || code == "delay-limit"_L1;
}

} // namespace dialogist::knowledge
