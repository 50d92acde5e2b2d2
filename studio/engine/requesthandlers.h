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

/// Where no people of the team are: nobody takes a talk over or decides, and its steps hear so at once instead of after a silence that
/// nobody ends.
class NobodyHandler : public RequestHandler
{
public:
    std::optional<QJsonObject> answer(const Bundle &bundle, const flow::State &state, const flow::Request &request) override;
};

/// Really asks web services, by the rules of net::HttpClient. Made only where the project is trusted and the run allows it; belongs to
/// one thread, which it holds until the answer is there. A request with effects carries an Idempotency-Key, the same for each try:
/// data["idempotencyKey"] if whoever keeps the talk has drawn one. It is tried again only as often as the step says.
class HttpHandler : public RequestHandler
{
public:
    /// The value of a secret by its name; none when it is not known here.
    using Secrets = std::function<std::optional<QByteArray>(const QString &name)>;
    /// With a control, what is on its way ends when that is cancelled: the answer is then an error "cancelled".
    explicit HttpHandler(Secrets secrets, QStringList allowedPrivate = {}, JobControl *control = nullptr);

    /// Whether asking twice does no more than asking once, so that nobody need know whether the first time arrived.
    static bool isSafe(const flow::Request &request);

    std::optional<QJsonObject> answer(const Bundle &bundle, const flow::State &state, const flow::Request &request) override;

private:
    Result<net::HttpRequest> requestOf(const QJsonObject &data) const;

    Secrets m_secrets;
    QStringList m_allowedPrivate;
    JobControl *m_control;
    net::HttpClient m_client;
};

} // namespace dialogist::engine
