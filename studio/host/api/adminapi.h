// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/host/http/server.h"
#include "studio/host/releases/releasestore.h"
#include "studio/host/store/commitqueue.h"

#include <functional>

namespace dialogist::host {

/// /api/admin/v1: publishing. Everything here asks for the token; big bodies are read only from who has it.
class AdminApi
{
public:
    static constexpr char prefix[] = "/api/admin/v1/";

    AdminApi(ReleaseStore &releases, CommitQueue &store, QByteArray token) : m_releases(releases), m_store(store), m_token(std::move(token)) { }
    void setUrl(const QString &url) { m_url = url; }
    /// Called on a thread of the server when who has the token wants the host to end.
    void setOnStop(std::function<void()> onStop) { m_onStop = std::move(onStop); }
    /// The refusal when the token is missing or wrong.
    std::optional<HttpResponse> refuse(const HttpRequest &request) const;
    HttpResponse handle(const HttpRequest &request);

private:
    HttpResponse stop() const;
    HttpResponse bots() const;
    HttpResponse describe(const QString &slug) const;
    HttpResponse stage(const QString &slug, const HttpRequest &request);
    HttpResponse activate(const QString &slug, const QString &hash, const HttpRequest &request);
    HttpResponse remove(const QString &slug);
    HttpResponse putBlob(const QString &hash, const HttpRequest &request);
    QJsonObject withAddress(QJsonObject bot) const;

    ReleaseStore &m_releases;
    CommitQueue &m_store;
    QByteArray m_token;
    QString m_url;
    std::function<void()> m_onStop;
};

} // namespace dialogist::host
