// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/nodes/requesting.h"
#include "studio/flow/answers.h"
#include "studio/flow/safetext.h"

#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
/// A name in a protocol: letters, digits and what HTTP allows besides (RFC 9110, token).
bool isToken(const QString &text)
{
    static const QString marks = u"!#$%&'*+-.^_`|~"_s;
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || marks.contains(c)); });
}

/// Rows {"name", "value"} whose values are texts with {{ }}.
QList<std::pair<QString, SafeText>> textRows(const QJsonValue &rows)
{
    QList<std::pair<QString, SafeText>> list;
    for (const QJsonValue &row : rows.toArray()) {
        const QString name = row[u"name"].toString().trimmed();
        if (!name.isEmpty())
            list.append({name, SafeText(row[u"value"].toString(), SafeText::Use::Plain)});
    }
    return list;
}

class HttpBehaviour : public Behaviour
{
public:
    explicit HttpBehaviour(const QJsonObject &props)
        : m_method(props[u"method"].toString(u"GET"_s).toUpper())
        , m_url(props[u"url"].toString().trimmed(), SafeText::Use::Address)
        , m_query(textRows(props[u"query"]))
        , m_headers(textRows(props[u"headers"]))
        , m_bodyKind(props[u"bodyKind"].toString(u"none"_s))
        , m_body(props[u"body"].toString(), m_bodyKind == u"json" ? SafeText::Use::Json : SafeText::Use::Plain)
        , m_form(textRows(props[u"form"]))
        , m_auth(props[u"auth"].toObject())
        , m_user(props[u"auth"][u"user"].toString(), SafeText::Use::Plain)
        , m_timeout(qBound(1, props[u"timeout"].toInt(10), 120))
        , m_retries(qBound(0, props[u"retries"].toInt(0), 5))
        , m_mapping(props[u"mapping"])
        , m_saveTo(props[u"saveTo"].toString())
        , m_mock(props[u"mock"])
    {
        for (const SafeText *text : {&m_url, &m_body, &m_user})
            m_names |= text->variables();
        for (const auto *rows : {&m_query, &m_headers, &m_form}) {
            for (const auto &[name, value] : *rows)
                m_names |= value.variables();
        }
        // Values of the talk must not choose which part of a private network is asked.
        const QUrl service = props[u"private"].toBool() ? fixedService(props[u"url"].toString()) : QUrl();
        if (!service.host().isEmpty())
            m_private = service.adjusted(QUrl::RemoveUserInfo).authority(QUrl::FullyEncoded) + (service.port() < 0 ? (service.scheme() == u"https" ? u":443"_s : u":80"_s) : QString());
    }

    Outcome enter(Talk &talk) const override
    {
        QStringList failures;
        const auto refuse = [&](const QString &code, const QString &message) {
            tellFailures(talk, failures); // mostly they are the reason
            return talk.fail(code, message);
        };
        QUrl url(m_url.render(talk, &failures), QUrl::StrictMode);
        if (!url.isValid() || (url.scheme() != u"https" && url.scheme() != u"http") || url.host().isEmpty())
            return refuse(u"bad-address"_s, u"the address of the request is none: %1"_s.arg(url.toString(QUrl::RemoveQuery)));
        QUrlQuery query(url);
        for (const auto &[name, value] : m_query)
            query.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(name)),
                QString::fromLatin1(QUrl::toPercentEncoding(value.render(talk, &failures))));
        if (!query.isEmpty())
            url.setQuery(query);
        QJsonArray headers;
        for (const auto &[name, value] : m_headers) {
            const QString text = value.render(talk, &failures);
            if (!isToken(name) || !isOneLine(text))
                return refuse(u"unsafe-header"_s, u"the header “%1” has a value that does not fit on a line"_s.arg(name.left(80)));
            headers.append(QJsonObject{{u"name"_s, name}, {u"value"_s, text}});
        }
        QJsonObject data{{u"method"_s, m_method}, {u"url"_s, url.toString(QUrl::FullyEncoded)}, {u"headers"_s, headers},
            {u"timeoutMs"_s, m_timeout * 1000}, {u"retries"_s, m_retries}};
        if (!addBody(talk, data, &failures))
            return refuse(u"bad-body"_s, u"the body of the request is no JSON"_s);
        if (const QString kind = m_auth[u"kind"].toString(); !kind.isEmpty() && kind != u"none") {
            const QString user = m_user.render(talk, &failures);
            if (!isOneLine(user))
                return refuse(u"unsafe-header"_s, u"the user name does not fit on a line"_s);
            // Only the name of the secret: whoever sends the request has its value.
            data.insert(u"auth"_s,
                QJsonObject{{u"kind"_s, kind}, {u"secret"_s, m_auth[u"secret"]}, {u"user"_s, user}, {u"header"_s, m_auth[u"header"]}});
        }
        if (!m_private.isEmpty())
            data.insert(u"private"_s, m_private);
        if (const QJsonArray secrets = secretsNamed(talk); !secrets.isEmpty())
            data.insert(u"secrets"_s, secrets);
        if (m_mock.isObject())
            data.insert(u"mock"_s, m_mock);
        if (tellFailures(talk, failures))
            return talk.fail(u"expression"_s, failures.first());
        return talk.request(u"http"_s, data);
    }

    Outcome answer(Talk &talk, const Input &input) const override
    {
        const int status = input.data[u"status"].toInt();
        QJsonValue json = input.data[u"json"];
        if (json.isUndefined()) {
            const QJsonDocument read = QJsonDocument::fromJson(input.data[u"body"].toString().toUtf8());
            json = read.isObject() ? QJsonValue(read.object()) : read.isArray() ? QJsonValue(read.array()) : input.data[u"body"];
        }
        talk.trace(u"answered"_s, QString::number(status));
        talk.store(m_saveTo, QJsonObject{{u"status"_s, status}, {u"headers"_s, input.data[u"headers"].toObject()}, {u"body"_s, json}});
        const QString port = status >= 500 ? u"5xx"_s : status >= 400 ? u"4xx"_s : u"next"_s;
        if (port == u"next" && json.isString() && !json.toString().isEmpty() && !m_mapping.isEmpty())
            return talk.fail(u"no-json"_s, u"the service did not answer with JSON"_s);
        if (port == u"next")
            m_mapping.store(talk, json);
        if (port == u"next" || talk.isConnected(port))
            return Outcome::leave(port);
        return talk.fail(u"http-%1"_s.arg(status), u"the service answered with status %1"_s.arg(status));
    }

private:
    /// Secrets have no value in texts; whoever sends the request must know that something is missing there.
    QJsonArray secretsNamed(const Talk &talk) const
    {
        QJsonArray names;
        for (const auto &[id, variable] : talk.program().bot.variables) {
            if (variable.scope == u"secret" && m_names.contains(variable.name))
                names.append(variable.name);
        }
        return names;
    }

    bool addBody(Talk &talk, QJsonObject &data, QStringList *failures) const
    {
        if (m_method == u"GET" || m_bodyKind == u"none")
            return true;
        if (m_bodyKind == u"form") {
            QStringList pairs;
            for (const auto &[name, value] : m_form)
                pairs.append(QString::fromLatin1(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value.render(talk, failures))));
            data.insert(u"body"_s, pairs.join(u'&'));
            data.insert(u"contentType"_s, u"application/x-www-form-urlencoded"_s);
            return true;
        }
        const QString body = m_body.render(talk, failures);
        data.insert(u"body"_s, body);
        data.insert(u"contentType"_s, m_bodyKind == u"json" ? u"application/json"_s : u"text/plain; charset=utf-8"_s);
        return m_bodyKind != u"json" || !QJsonDocument::fromJson(u"[%1]"_s.arg(body).toUtf8()).isNull();
    }

    QString m_method;
    SafeText m_url;
    QList<std::pair<QString, SafeText>> m_query;
    QList<std::pair<QString, SafeText>> m_headers;
    QString m_bodyKind;
    SafeText m_body;
    QList<std::pair<QString, SafeText>> m_form;
    QJsonObject m_auth;
    SafeText m_user;
    int m_timeout;
    int m_retries;
    Mapping m_mapping;
    QString m_saveTo;
    QJsonValue m_mock;
    QSet<QString> m_names; ///< of variables in its texts
    QString m_private; ///< host and port that may be on a private network; empty = none
};

/// Its memory: "asked" while the person is asked whether it may.
class ToolBehaviour : public Behaviour
{
public:
    ToolBehaviour(const QJsonObject &props, const QString &source)
        : m_tool(props[u"tool"].toString())
        , m_arguments(props[u"arguments"])
        , m_confirms(props[u"confirm"].toBool())
        , m_question(props[u"question"], source)
        , m_timeout(qBound(1, props[u"timeout"].toInt(30), 600))
        , m_mapping(props[u"mapping"])
        , m_saveTo(props[u"saveTo"].toString())
        , m_mock(props[u"mock"])
    {
    }

    Outcome enter(Talk &talk) const override
    {
        if (!m_confirms)
            return call(talk);
        const PlainWords words = plainWords(talk.state().language);
        talk.ask(m_question, {{u"yes"_s, words.yes, {}, {}}, {u"no"_s, words.no, {}, {}}}, u"choice"_s);
        return Outcome::wait();
    }

    Outcome answer(Talk &talk, const Input &input) const override
    {
        if (input.kind == Input::Kind::Answer) {
            talk.trace(u"answered"_s);
            m_mapping.store(talk, input.data[u"result"]);
            talk.store(m_saveTo, input.data[u"result"]);
            return Outcome::leave(u"next"_s);
        }
        const auto yes = input.kind == Input::Kind::Choice ? std::optional(input.text == u"yes")
                                                           : readYesNo(input.text, talk.state().language);
        if (yes == true)
            return call(talk);
        if (yes == false || ++talk.state().attempts > 2) {
            talk.trace(u"cancelled"_s);
            return talk.isConnected(u"declined"_s) ? Outcome::leave(u"declined"_s)
                                                   : talk.fail(u"declined"_s, u"the person did not agree to the call"_s);
        }
        return enter(talk);
    }

    bool fits(Talk &talk, const Input &input) const override { return readYesNo(input.text, talk.state().language).has_value(); }

private:
    Outcome call(Talk &talk) const
    {
        QJsonObject data{{u"tool"_s, m_tool}, {u"arguments"_s, m_arguments.evaluate(talk)}, {u"timeoutMs"_s, m_timeout * 1000}};
        if (!m_mock.isUndefined() && !m_mock.isNull())
            data.insert(u"mock"_s, m_mock);
        return talk.request(u"tool"_s, data);
    }

    QString m_tool;
    NamedArguments m_arguments;
    bool m_confirms;
    SpokenText m_question;
    int m_timeout;
    Mapping m_mapping;
    QString m_saveTo;
    QJsonValue m_mock;
};

/// Something that happens where the person is. What it is comes with a message; whether it is done comes back as an answer.
class ClientBehaviour : public Behaviour
{
public:
    ClientBehaviour(const QJsonObject &props, const QString &source)
        : m_action(props[u"action"].toString(u"openUrl"_s))
        , m_label(props[u"label"], source)
        , m_url(props[u"url"].toString().trimmed(), SafeText::Use::Address)
        , m_event(props[u"event"].toString())
        , m_payload(props[u"payload"])
        , m_amount(props[u"amount"])
        , m_currency(props[u"currency"].toString())
        , m_waits(props[u"wait"].toBool())
        , m_timeout(qBound(1, props[u"timeout"].toInt(300), 7 * 24 * 3600))
        , m_saveTo(props[u"saveTo"].toString())
    {
    }

    Outcome enter(Talk &talk) const override
    {
        QJsonObject content{{u"kind"_s, u"action"_s}, {u"action"_s, m_action}};
        if (m_action == u"event" || m_action == u"pixel") {
            content.insert(u"event"_s, m_event);
            content.insert(u"payload"_s, m_payload.evaluate(talk));
        } else {
            QStringList failures;
            const QString address = m_url.render(talk, &failures);
            if (!failures.isEmpty())
                return talk.fail(u"expression"_s, failures.first());
            if (!isSafeAddress(address))
                return talk.fail(u"unsafe-address"_s, u"“%1” is no https address"_s.arg(address.left(200)));
            content.insert(u"url"_s, address);
        }
        if (m_action == u"payment")
            content.insert(u"amount"_s, QJsonObject{{u"amount"_s, m_amount.evaluate(talk, QJsonValue::Null)}, {u"currency"_s, m_currency}});
        Message message;
        message.content = content;
        message.content.insert(u"label"_s, talk.text(m_label));
        talk.say(std::move(message));
        if (!m_waits)
            return Outcome::leave(u"done"_s);
        return talk.request(u"client"_s, content, true, talk.input().nowMs + qint64(m_timeout) * 1000);
    }

    Outcome answer(Talk &talk, const Input &input) const override
    {
        talk.trace(u"answered"_s);
        talk.store(m_saveTo, input.data[u"result"]);
        return Outcome::leave(u"done"_s);
    }

private:
    QString m_action;
    SpokenText m_label;
    SafeText m_url;
    QString m_event;
    NamedArguments m_payload;
    OptionalExpression m_amount;
    QString m_currency;
    bool m_waits;
    int m_timeout;
    QString m_saveTo;
};

class TrackBehaviour : public Behaviour
{
public:
    explicit TrackBehaviour(const QJsonObject &props)
        : m_kind(props[u"kind"].toString(u"event"_s))
        , m_name(props[u"name"].toString(), SafeText::Use::Plain)
        , m_values(props[u"values"])
    {
    }

    Outcome enter(Talk &talk) const override
    {
        QStringList failures;
        talk.record(u"track"_s, {{u"kind"_s, m_kind}, {u"name"_s, m_name.render(talk, &failures)}, {u"values"_s, m_values.evaluate(talk)}});
        tellFailures(talk, failures);
        talk.trace(u"tracked"_s, m_kind);
        return Outcome::leave(u"next"_s);
    }

private:
    QString m_kind;
    SafeText m_name;
    NamedArguments m_values;
};
} // namespace

std::unique_ptr<Behaviour> makeConnectBehaviour(const model::Node &node, const Program::Private &program)
{
    const QString source = program.bot.sourceLanguage();
    if (node.type == u"http")
        return std::make_unique<HttpBehaviour>(node.props);
    if (node.type == u"tool")
        return std::make_unique<ToolBehaviour>(node.props, source);
    if (node.type == u"client")
        return std::make_unique<ClientBehaviour>(node.props, source);
    if (node.type == u"track")
        return std::make_unique<TrackBehaviour>(node.props);
    return nullptr;
}

} // namespace dialogist::flow
