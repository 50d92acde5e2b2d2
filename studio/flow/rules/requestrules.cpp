// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/rules/nodeinspection.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUrl>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
bool isThisComputer(const QString &host)
{
    return host == u"localhost" || host == u"127.0.0.1" || host == u"::1" || host.endsWith(u".localhost");
}

/// An address with every {{ placeholder }} replaced by a plain word; null when it begins with one, so that nothing is known.
QString filledIn(const QString &address)
{
    QString text;
    const QList<TextTemplate::Piece> pieces = TextTemplate::parse(address).pieces();
    for (const TextTemplate::Piece &piece : pieces) {
        if (piece.isExpression && text.isEmpty())
            return {};
        text += piece.isExpression ? u"x"_s : piece.text;
    }
    return text;
}

void checkAddress(NodeInspection &inspection, const QString &address, const QString &key, bool mayBeOther)
{
    const QString text = filledIn(address.trimmed());
    if (text.isEmpty())
        return;
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    const bool isOther = mayBeOther && url.isValid() && (url.scheme() == u"mailto" || url.scheme() == u"tel" || url.scheme() == u"sms");
    if (isOther)
        return;
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        inspection.add(u"flow.bad-address"_s,
            QCoreApplication::translate("flow", "“%2” of “%1” is no web address. Write it with https:// and a host.").arg(inspection.title, address.left(80)), key);
    else if (url.scheme() == u"http" && !isThisComputer(url.host()))
        inspection.add(u"flow.plain-http"_s,
            QCoreApplication::translate("flow", "“%1” uses http://%2 without encryption. Use https://.").arg(inspection.title, url.host()), key);
}

/// As the runtime fills it in: a placeholder alone becomes a JSON value, one within quotes a part of a text.
bool isJson(const QString &body)
{
    QString text;
    bool isQuoted = false;
    const QList<TextTemplate::Piece> pieces = TextTemplate::parse(body).pieces();
    for (const TextTemplate::Piece &piece : pieces) {
        if (piece.isExpression) {
            text += isQuoted ? u"x"_s : u"0"_s;
            continue;
        }
        for (qsizetype i = 0; i < piece.text.size(); ++i) {
            if (piece.text[i] == u'\\')
                ++i;
            else if (piece.text[i] == u'"')
                isQuoted = !isQuoted;
        }
        text += piece.text;
    }
    // Alone, a value is JSON as well, which Qt reads only within a list.
    QJsonParseError error;
    QJsonDocument::fromJson((u'[' + text + u']').toUtf8(), &error);
    return error.error == QJsonParseError::NoError;
}

void checkHttp(NodeInspection &inspection)
{
    const QJsonObject &props = inspection.props;
    checkAddress(inspection, props[u"url"].toString(), u"url"_s, false);
    const QString method = props[u"method"].toString(u"GET"_s).toUpper();
    const QString bodyKind = props[u"bodyKind"].toString(u"none"_s);
    const QString body = props[u"body"].toString();
    if (method == u"GET" && bodyKind != u"none")
        inspection.add(u"flow.get-with-body"_s,
            QCoreApplication::translate("flow", "“%1” sends content with GET, which services ignore or refuse. Use POST, or send none.").arg(inspection.title));
    if (bodyKind == u"json" && !body.trimmed().isEmpty() && !isJson(body))
        inspection.add(u"flow.body-not-json"_s,
            QCoreApplication::translate("flow", "The content of “%1” is no JSON, so nothing is sent. Check its brackets, commas and quotes.").arg(inspection.title));
    if (method == u"GET" && props[u"mapping"].toArray().isEmpty() && props[u"saveTo"].toString().isEmpty())
        inspection.add(u"flow.answer-unused"_s,
            QCoreApplication::translate("flow", "“%1” asks a service and keeps nothing of the answer. Choose a variable for it.").arg(inspection.title));
}
} // namespace

void inspectRequests(NodeInspection &inspection)
{
    if (inspection.is("http"_L1)) {
        checkHttp(inspection);
    } else if (inspection.is("client"_L1)) {
        const QString action = inspection.props[u"action"].toString(u"openUrl"_s);
        if (action == u"openUrl" || action == u"payment")
            checkAddress(inspection, inspection.props[u"url"].toString(), u"url"_s, action == u"openUrl");
    } else if (inspection.is("consent"_L1)) {
        checkAddress(inspection, inspection.props[u"url"].toString(), u"url"_s, false);
    } else if (inspection.is("message"_L1)) {
        for (const PropertySlot &slot : inspection.properties()) {
            const bool isAddress = slot.spec->kind == PropertySpec::Kind::Template && slot.isShown && slot.path.size() > 2;
            const bool isCall = slot.path.last() == u"target" && !slot.value.toString().contains(u':');
            if (isAddress && !isCall)
                checkAddress(inspection, slot.value.toString(), slot.path.join(u'/'), true);
        }
    }
}

} // namespace dialogist::flow
