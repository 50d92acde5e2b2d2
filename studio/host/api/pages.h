// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/host/http/server.h"
#include "studio/host/releases/releasestore.h"

namespace dialogist::host {

/// The web chat: page, widget script and demo page of a bot, and the files they are made of, from the program's resources.
class Pages
{
public:
    explicit Pages(ReleaseStore &releases);
    HttpResponse handle(const HttpRequest &request) const;

private:
    HttpResponse page(const LiveRelease &release) const;
    HttpResponse demo(const LiveRelease &release) const;
    HttpResponse embed(const LiveRelease &release) const;
    HttpResponse theme(const LiveRelease &release) const;
    HttpResponse asset(const QString &name, const HttpRequest &request) const;
    HttpResponse help(const QString &name) const;
    HttpResponse home() const;

    ReleaseStore &m_releases;
    QHash<QString, QByteArray> m_files; ///< by name
    QHash<QString, QByteArray> m_help; ///< Dialogist's own site, by name
    QHash<QString, QByteArray> m_tags; ///< ETag by name
};

} // namespace dialogist::host
