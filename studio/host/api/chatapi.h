// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/host/http/server.h"
#include "studio/host/talks/talkservice.h"

namespace dialogist::host {

/// /api/chat/v1: what the web chat and other clients speak. See chatapi.md beside this file.
class ChatApi
{
public:
    static constexpr char prefix[] = "/api/chat/v1/bots/";

    ChatApi(ReleaseStore &releases, TalkService &talks) : m_releases(releases), m_talks(talks) { }
    void handle(const HttpRequest &request, const HttpServer::Reply &reply);

private:
    void startTalk(const QString &slug, const HttpRequest &request, const HttpServer::Reply &reply);
    void say(const QString &slug, const HttpRequest &request, const HttpServer::Reply &reply);
    HttpResponse describe(const QString &slug) const;
    HttpResponse image(const QString &slug, const QString &hash) const;
    HttpResponse file(const QString &slug, const QString &hash) const;

    ReleaseStore &m_releases;
    TalkService &m_talks;
};

} // namespace dialogist::host
