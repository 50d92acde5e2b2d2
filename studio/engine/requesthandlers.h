// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/engine/talk.h"
#include "studio/net/httpclient.h"

namespace dialogist::engine {

/// Answers with what the designer wrote into the node for trying out. Never used where real people talk.
class MockHandler : public RequestHandler
{
public:
    std::optional<QJsonObject> answer(const Bundle &bundle, const flow::State &state, const flow::Request &request) override;
};

/// Really asks web services, by the rules of net::HttpClient. Made only where the project is trusted and the run allows it; belongs to
/// the thread of the talk, which it holds until the answer is there.
class HttpHandler : public RequestHandler
{
public:
    /// The value of a secret by its name; none when it is not known here.
    using Secrets = std::function<std::optional<QByteArray>(const QString &name)>;
    explicit HttpHandler(Secrets secrets, QStringList allowedPrivate = {});

    std::optional<QJsonObject> answer(const Bundle &bundle, const flow::State &state, const flow::Request &request) override;

private:
    Result<net::HttpRequest> requestOf(const QJsonObject &data) const;

    Secrets m_secrets;
    QStringList m_allowedPrivate;
    net::HttpClient m_client;
};

} // namespace dialogist::engine
