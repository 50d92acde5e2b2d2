// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/publish/hostfinder.h"
#include "studio/publish/hostingservice.h"
#include "studio/publish/retrypolicy.h"

#include <memory>

namespace dialogist::net {
class HttpClient;
struct HttpRequest;
struct HttpResponse;
}

namespace dialogist::publish {

/// The host on this computer, spoken to over its admin API. Uploads in parts, goes on where it stopped, and repeats only what may be
/// repeated.
class HereService : public HostingService
{
public:
    explicit HereService(HostAddress host);
    ~HereService() override;

    QString id() const override;
    Result<LiveBot> live(const QString &slug) override;
    Result<LiveBot> publish(const Bundle &bundle, JobControl &control) override;
    Result<LiveBot> activate(const QString &slug, const QString &releaseHash) override;

    /// The names of all bots that people reach through this host.
    Result<QStringList> botNames();
    /// Asks the host to end, once. It may be gone before it can answer: whoever must know looks whether it is.
    Status stopHost();

    /// Whether publish() may put a bot in the place of another one that has its web name.
    void setReplacesOthers(bool replaces) { m_replacesOthers = replaces; }
    void setRetryPolicy(const RetryPolicy &policy) { m_retry = policy; }

private:
    /// Any answer below 400, else an error with the host's own words. Retried by the policy.
    Result<QJsonObject> call(net::HttpRequest request, JobControl &control, int *status = nullptr);
    Result<QJsonObject> pause(int attempt, const QByteArray &retryAfter, JobControl &control, const Error &reason, qint64 spentMs);
    net::HttpRequest request(const QByteArray &method, const QString &path) const;
    Status uploadBlob(const QString &hash, const QByteArray &bytes, qint64 offset, JobControl &control, qint64 &done, qint64 total);
    Result<LiveBot> activateFrom(const QString &slug, const QString &hash, const QString &from, JobControl &control);

    HostAddress m_host;
    RetryPolicy m_retry;
    bool m_replacesOthers = false;
};

} // namespace dialogist::publish
