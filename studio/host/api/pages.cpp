// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/host/api/pages.h"

#include "studio/base/json.h"
#include "studio/host/api/router.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

// The web chat is linked into the program as an object library, so its resources register themselves.

namespace dialogist::host {

using namespace Qt::StringLiterals;

namespace {
const QString folder = u":/webchat/"_s;

QByteArray typeOf(const QString &name)
{
    static const QHash<QString, QByteArray> types = {
        {u"html"_s, "text/html; charset=utf-8"},       {u"css"_s, "text/css; charset=utf-8"}, {u"js"_s, "text/javascript; charset=utf-8"},
        {u"mjs"_s, "text/javascript; charset=utf-8"}, {u"svg"_s, "image/svg+xml"},           {u"png"_s, "image/png"},
    };
    return types.value(QFileInfo(name).suffix());
}

/// Which web sites may show the chat in a frame.
QByteArray ancestors(const LiveRelease &release)
{
    const QStringList &origins = release.bot().webChat.allowedOrigins;
    if (origins.isEmpty())
        return "*";
    QByteArray list = "'self'";
    for (const QString &origin : origins) {
        static const QRegularExpression shape(u"^https?://[A-Za-z0-9.\\-*\\[\\]:]+\\z"_s);
        if (shape.match(origin).hasMatch())
            list += ' ' + origin.toLatin1();
    }
    return list;
}

QByteArray policy(const QByteArray &frameAncestors)
{
    return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; "
           "form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors "
        + frameAncestors;
}

QString titleOf(const LiveRelease &release)
{
    const model::Bot &bot = release.bot();
    return bot.webChat.title.isEmpty() ? bot.name : bot.webChat.title;
}

QString accentOf(const LiveRelease &release)
{
    static const QRegularExpression colour(u"^#[0-9a-fA-F]{6}$"_s);
    const QString wanted = release.bot().webChat.accent;
    return colour.match(wanted).hasMatch() ? wanted : u"#1d62d6"_s;
}

QByteArray filled(QByteArray page, const LiveRelease &release)
{
    page.replace("{{slug}}", release.slug.toUtf8());
    page.replace("{{language}}", release.bot().sourceLanguage().toHtmlEscaped().toUtf8());
    page.replace("{{title}}", titleOf(release).toHtmlEscaped().toUtf8());
    return page;
}

/// White or near-black, whichever reads better on the colour (WCAG 2 contrast).
QByteArray inkFor(const QString &accent)
{
    const auto channel = [&](int at) {
        const double c = accent.mid(at, 2).toInt(nullptr, 16) / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    const double light = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
    return 1.05 / (light + 0.05) >= (light + 0.05) / 0.058 ? "#ffffff" : "#14171c";
}
} // namespace

Pages::Pages(ReleaseStore &releases) : m_releases(releases)
{
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString name = file.fileName().mid(folder.size());
        m_files.insert(name, file.readAll());
        m_tags.insert(name, '"' + sha256Hex(m_files[name]).left(32).toLatin1() + '"');
    }
    QDirIterator site(u":/samples/site"_s, QDir::Files);
    while (site.hasNext()) {
        QFile file(site.next());
        if (file.open(QIODevice::ReadOnly))
            m_help.insert(site.fileName(), file.readAll());
    }
}

HttpResponse Pages::handle(const HttpRequest &request) const
{
    if (request.method != "GET" && request.method != "HEAD")
        return methodNotAllowed("GET, HEAD");
    const QStringList parts = QString::fromUtf8(request.path.mid(1)).split(u'/');
    if (request.path == "/")
        return home();
    if (request.path == "/health")
        return jsonResponse(200, {{u"status"_s, u"ok"_s}});
    if (parts.size() == 2 && parts[0] == u"webchat")
        return asset(parts[1], request);
    if (parts.size() == 2 && parts[0] == u"help" && m_help.contains(parts[1].isEmpty() ? u"index.html"_s : parts[1]))
        return help(parts[1].isEmpty() ? u"index.html"_s : parts[1]);
    const auto release = m_releases.live(parts[0]);
    if (!release || parts.size() > 2)
        return notFound();
    if (parts.size() == 1)
        return page(*release);
    if (parts[1] == u"demo")
        return demo(*release);
    if (parts[1] == u"theme.css")
        return theme(*release);
    return parts[1] == u"embed.js" ? embed(*release) : notFound();
}

/// The script that other web sites load, with the bot's colours and title in it.
HttpResponse Pages::embed(const LiveRelease &release) const
{
    const QString accent = accentOf(release);
    const QJsonObject theme {{u"accent"_s, accent}, {u"ink"_s, QString::fromLatin1(inkFor(accent))}, {u"title"_s, titleOf(release)}};
    QByteArray script = m_files.value(u"embed.js"_s);
    script.replace("{{theme}}", canonicalJson(theme));
    return {200, typeOf(u"embed.js"_s), script, {{"Cross-Origin-Resource-Policy", "cross-origin"}, {"Cache-Control", "no-cache"}}, false};
}

HttpResponse Pages::page(const LiveRelease &release) const
{
    return {200,
            typeOf(u"page.html"_s),
            filled(m_files.value(u"page.html"_s), release),
            {{"Content-Security-Policy", policy(ancestors(release))}, {"Cross-Origin-Resource-Policy", "cross-origin"}, {"Cache-Control", "no-cache"}},
            false};
}

HttpResponse Pages::demo(const LiveRelease &release) const
{
    return {200, typeOf(u"demo.html"_s), filled(m_files.value(u"demo.html"_s), release),
            {{"Content-Security-Policy", policy("'none'")}, {"Cache-Control", "no-cache"}}, false};
}

HttpResponse Pages::theme(const LiveRelease &release) const
{
    const QString accent = accentOf(release);
    const QByteArray css = ":root{--accent:" + accent.toLatin1() + ";--on-accent:" + inkFor(accent) + "}\n";
    return {200, "text/css; charset=utf-8", css, {{"Cache-Control", "no-cache"}}, false};
}

HttpResponse Pages::asset(const QString &name, const HttpRequest &request) const
{
    const auto file = m_files.find(name);
    if (file == m_files.end() || name.endsWith(u".html"_s) || typeOf(name).isEmpty())
        return notFound();
    const QByteArray tag = m_tags.value(name);
    if (request.header("if-none-match") == tag)
        return {304, {}, {}, {{"ETag", tag}, {"Cache-Control", "no-cache"}}, false};
    return {200, typeOf(name), *file, {{"ETag", tag}, {"Cache-Control", "no-cache"}}, false};
}

/// Dialogist's own small site; a bot called "help" keeps its page and its widget.
HttpResponse Pages::help(const QString &name) const
{
    return {200, typeOf(name), m_help.value(name), {{"Cache-Control", "no-cache"}}, false};
}

/// Which bots are here is nobody's business who does not know their addresses.
HttpResponse Pages::home() const
{
    return {200, "text/plain; charset=utf-8", QCoreApplication::translate("host", "This is a Dialogist host.").toUtf8() + '\n', {}, false};
}

} // namespace dialogist::host
