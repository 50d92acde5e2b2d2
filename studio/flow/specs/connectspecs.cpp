// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/specs/specs.h"

#include "studio/flow/safetext.h"

#include <QCoreApplication>

namespace dialogist::flow::specs {

using namespace Qt::StringLiterals;

namespace {
PropertySpec textRowsOf(const QString &key, const QString &label, const QString &add)
{
    PropertySpec spec = rows(key, label,
        {property(u"name"_s, QCoreApplication::translate("flow", "Name"), Kind::PlainText),
            property(u"value"_s, QCoreApplication::translate("flow", "Value, {{ }} puts in variables"), Kind::Template)});
    spec.addLabel = add;
    return spec;
}

PropertySpec valueRowsOf(const QString &key, const QString &label, const QString &add)
{
    PropertySpec spec = rows(key, label,
        {property(u"name"_s, QCoreApplication::translate("flow", "Name"), Kind::PlainText),
            property(u"value"_s, QCoreApplication::translate("flow", "Value"), Kind::Expression)});
    spec.addLabel = add;
    return spec;
}

PropertySpec mappingRows()
{
    PropertySpec spec = rows(u"mapping"_s, QCoreApplication::translate("flow", "Keep of the answer"),
        {property(u"variable"_s, QCoreApplication::translate("flow", "Variable"), Kind::VariableName),
            property(u"path"_s, QCoreApplication::translate("flow", "Path, such as $.items[0].name"), Kind::PlainText)});
    spec.addLabel = QCoreApplication::translate("flow", "Add value");
    return spec;
}

QList<Port> httpPorts(const model::Node &, const model::Bot *)
{
    return {nextPort(), port(u"4xx"_s, QCoreApplication::translate("flow", "Refused (4xx)"), true),
        port(u"5xx"_s, QCoreApplication::translate("flow", "Broken (5xx)"), true), errorPort()};
}

NodeSpec httpSpec()
{
    NodeSpec spec{u"http"_s, QCoreApplication::translate("flow", "HTTP Request"),
        QCoreApplication::translate("flow", "Asks a web service, and keeps what it answers."), Family::Connect, true, true, {}, {}};
    const QString request = QCoreApplication::translate("flow", "Headers and body");
    const QString access = QCoreApplication::translate("flow", "Access");
    const QString tries = QCoreApplication::translate("flow", "Patience");
    const QString trial = QCoreApplication::translate("flow", "In the simulator");
    const auto withBody = [](PropertySpec spec, const QString &kind) { return shown(std::move(spec), u"bodyKind"_s, {kind}); };
    spec.properties = {
        choices(u"method"_s, QCoreApplication::translate("flow", "Method"),
            {u"GET"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s}, {u"GET"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s}),
        property(u"url"_s, QCoreApplication::translate("flow", "Address"), Kind::Template,
            QCoreApplication::translate("flow", "https://…; values from {{ }} are encoded so that they cannot change the address.")),
        textRowsOf(u"query"_s, QCoreApplication::translate("flow", "Query"), QCoreApplication::translate("flow", "Add parameter")),
        in(request, textRowsOf(u"headers"_s, QCoreApplication::translate("flow", "Headers"), QCoreApplication::translate("flow", "Add header"))),
        in(request, choices(u"bodyKind"_s, QCoreApplication::translate("flow", "Body"), {u"none"_s, u"json"_s, u"form"_s, u"text"_s},
            {QCoreApplication::translate("flow", "None"), u"JSON"_s, QCoreApplication::translate("flow", "Form"),
                QCoreApplication::translate("flow", "Text")})),
        in(request, shown(prose(property(u"body"_s, QCoreApplication::translate("flow", "Content"), Kind::Template,
            QCoreApplication::translate("flow", "In JSON, {{ name }} becomes a JSON value, and “{{ name }}” a part of a text."))),
            u"bodyKind"_s, {u"json"_s, u"text"_s})),
        in(request, withBody(textRowsOf(u"form"_s, QCoreApplication::translate("flow", "Fields"), QCoreApplication::translate("flow", "Add field")), u"form"_s)),
        in(access, choices(u"auth.kind"_s, QCoreApplication::translate("flow", "Signs in with"), {u"none"_s, u"bearer"_s, u"basic"_s, u"header"_s},
            {QCoreApplication::translate("flow", "Nothing"), QCoreApplication::translate("flow", "Bearer token"),
                QCoreApplication::translate("flow", "User and password"), QCoreApplication::translate("flow", "A header of its own")})),
        in(access, shown(property(u"auth.secret"_s, QCoreApplication::translate("flow", "Secret"), Kind::SecretName,
            QCoreApplication::translate("flow", "Only its name is in the project; the value is kept where the bot runs.")),
            u"auth.kind"_s, {u"bearer"_s, u"basic"_s, u"header"_s})),
        in(access, shown(property(u"auth.user"_s, QCoreApplication::translate("flow", "User"), Kind::Template), u"auth.kind"_s, {u"basic"_s})),
        in(access, shown(property(u"auth.header"_s, QCoreApplication::translate("flow", "Header"), Kind::PlainText), u"auth.kind"_s, {u"header"_s})),
        in(access, property(u"private"_s, QCoreApplication::translate("flow", "May be in a private network"), Kind::Boolean,
            QCoreApplication::translate("flow", "For a service of your own. Without it, addresses of the bot's own computer and its network are refused."))),
        mappingRows(),
        property(u"saveTo"_s, QCoreApplication::translate("flow", "Keep the whole answer in"), Kind::VariableName,
            QCoreApplication::translate("flow", "An object with status, headers and body.")),
        in(tries, number(u"timeout"_s, QCoreApplication::translate("flow", "Seconds at most"), Kind::Integer, 1, 120)),
        in(tries, number(u"retries"_s, QCoreApplication::translate("flow", "Tries again"), Kind::Integer, 0, 5,
            QCoreApplication::translate("flow", "When the service cannot be reached or is overloaded."))),
        in(trial, property(u"mock"_s, QCoreApplication::translate("flow", "Answer to pretend"), Kind::Json,
            QCoreApplication::translate("flow", "Such as {\"status\": 200, \"json\": {\"price\": 12}}; used where no real call may be made.")))};
    spec.defaults = {{u"method"_s, u"GET"_s}, {u"url"_s, QString()}, {u"query"_s, QJsonArray()}, {u"headers"_s, QJsonArray()},
        {u"bodyKind"_s, u"none"_s}, {u"body"_s, QString()}, {u"form"_s, QJsonArray()}, {u"auth"_s, QJsonObject{{u"kind"_s, u"none"_s}}}, {u"private"_s, false},
        {u"mapping"_s, QJsonArray()}, {u"saveTo"_s, QString()}, {u"timeout"_s, 10}, {u"retries"_s, 0}, {u"mock"_s, QJsonValue::Null}};
    spec.ports = httpPorts;
    spec.line = [](const model::Node &node, const model::Bot &, const QString &) {
        const QString url = node.props[u"url"].toString();
        return url.isEmpty() ? QCoreApplication::translate("flow", "No address yet") : firstLine(node.props[u"method"].toString() + u' ' + url);
    };
    spec.uses = [](const model::Node &node, DataUse &use) {
        use.discloses.append({u"http"_s, fixedService(node.props[u"url"].toString()).host(), leavingNames(node), leavesLastMessage(node), false});
    };
    return spec;
}

NodeSpec toolSpec()
{
    NodeSpec spec{u"tool"_s, QCoreApplication::translate("flow", "Call Tool"),
        QCoreApplication::translate("flow", "Has a tool do something: a plug-in, a table, an e-mail, an MCP server."), Family::Connect, true,
        true, {}, {}};
    spec.properties = {property(u"tool"_s, QCoreApplication::translate("flow", "Tool"), Kind::PlainText,
                           QCoreApplication::translate("flow", "Its name, such as calendar.book.")),
        valueRowsOf(u"arguments"_s, QCoreApplication::translate("flow", "Arguments"), QCoreApplication::translate("flow", "Add argument")),
        property(u"confirm"_s, QCoreApplication::translate("flow", "Ask the person first"), Kind::Boolean),
        shown(required(property(u"question"_s, QCoreApplication::translate("flow", "Question"), Kind::LocalizedText)), u"confirm"_s, {u"true"_s}),
        mappingRows(), property(u"saveTo"_s, QCoreApplication::translate("flow", "Keep the whole answer in"), Kind::VariableName),
        number(u"timeout"_s, QCoreApplication::translate("flow", "Seconds at most"), Kind::Integer, 1, 600),
        in(QCoreApplication::translate("flow", "In the simulator"),
            property(u"mock"_s, QCoreApplication::translate("flow", "Answer to pretend"), Kind::Json,
                QCoreApplication::translate("flow", "Used where the tool may not really be called.")))};
    spec.defaults = {{u"tool"_s, QString()}, {u"arguments"_s, QJsonArray()}, {u"confirm"_s, false}, {u"question"_s, QJsonObject()},
        {u"mapping"_s, QJsonArray()}, {u"saveTo"_s, QString()}, {u"timeout"_s, 30}, {u"mock"_s, QJsonValue::Null}};
    spec.ports = [](const model::Node &node, const model::Bot *) {
        QList<Port> ports{nextPort()};
        if (node.props[u"confirm"].toBool())
            ports.append(port(u"declined"_s, QCoreApplication::translate("flow", "Declined"), true));
        ports.append(errorPort());
        return ports;
    };
    spec.line = [](const model::Node &node, const model::Bot &, const QString &) {
        const QString tool = node.props[u"tool"].toString();
        return tool.isEmpty() ? QCoreApplication::translate("flow", "No tool chosen yet") : firstLine(QCoreApplication::translate("flow", "Calls %1").arg(tool));
    };
    spec.uses = [](const model::Node &node, DataUse &use) {
        use.discloses.append({u"tool"_s, node.props[u"tool"].toString(), leavingNames(node), leavesLastMessage(node), false});
    };
    return spec;
}

NodeSpec clientSpec()
{
    NodeSpec spec{u"client"_s, QCoreApplication::translate("flow", "Client Action"),
        QCoreApplication::translate("flow", "Does something where the person is: opens a page, tells the page around the chat, asks for a payment."),
        Family::Connect, true, true, {}, {}};
    const QStringList addressed = {u"openUrl"_s, u"payment"_s};
    const QStringList told = {u"event"_s, u"pixel"_s};
    spec.properties = {
        choices(u"action"_s, QCoreApplication::translate("flow", "Does"), {u"openUrl"_s, u"event"_s, u"payment"_s, u"pixel"_s},
            {QCoreApplication::translate("flow", "Offers a page to open"), QCoreApplication::translate("flow", "Tells the page around the chat"),
                QCoreApplication::translate("flow", "Offers a payment page"), QCoreApplication::translate("flow", "Tells the page's counter")}),
        shown(required(property(u"label"_s, QCoreApplication::translate("flow", "What the button says"), Kind::LocalizedText)), u"action"_s, addressed),
        shown(property(u"url"_s, QCoreApplication::translate("flow", "Address"), Kind::Template), u"action"_s, addressed),
        shown(property(u"event"_s, QCoreApplication::translate("flow", "Name of the event"), Kind::PlainText), u"action"_s, told),
        shown(valueRowsOf(u"payload"_s, QCoreApplication::translate("flow", "With these values"), QCoreApplication::translate("flow", "Add value")), u"action"_s, told),
        shown(property(u"amount"_s, QCoreApplication::translate("flow", "Amount"), Kind::Expression), u"action"_s, {u"payment"_s}),
        shown(property(u"currency"_s, QCoreApplication::translate("flow", "Currency"), Kind::PlainText), u"action"_s, {u"payment"_s}),
        property(u"wait"_s, QCoreApplication::translate("flow", "Wait until it is done"), Kind::Boolean),
        shown(number(u"timeout"_s, QCoreApplication::translate("flow", "Seconds at most"), Kind::Integer, 1, 604800), u"wait"_s, {u"true"_s}),
        shown(property(u"saveTo"_s, QCoreApplication::translate("flow", "Keep the answer in"), Kind::VariableName), u"wait"_s, {u"true"_s})};
    spec.defaults = {{u"action"_s, u"openUrl"_s}, {u"label"_s, QJsonObject()}, {u"url"_s, QString()}, {u"event"_s, QString()},
        {u"payload"_s, QJsonArray()}, {u"amount"_s, QString()}, {u"currency"_s, u"EUR"_s}, {u"wait"_s, false}, {u"timeout"_s, 300},
        {u"saveTo"_s, QString()}};
    spec.speaks = true;
    spec.ports = [](const model::Node &node, const model::Bot *) -> QList<Port> {
        return {port(u"done"_s, QCoreApplication::translate("flow", "Done")),
            port(u"timeout"_s, QCoreApplication::translate("flow", "Too late"), !node.props[u"wait"].toBool()), errorPort()};
    };
    spec.line = [](const model::Node &node, const model::Bot &, const QString &language) {
        const QString label = spoken(node.props[u"label"], language);
        return label.isEmpty() ? firstLine(node.props[u"event"].toString() + node.props[u"url"].toString()) : label;
    };
    spec.uses = [](const model::Node &node, DataUse &use) {
        const QString action = node.props[u"action"].toString(u"openUrl"_s);
        const bool leaves = action == u"openUrl" || action == u"payment";
        use.discloses.append({leaves ? u"http"_s : u"page"_s, leaves ? fixedService(node.props[u"url"].toString()).host() : QString(), leavingNames(node),
            leavesLastMessage(node), false});
    };
    return spec;
}

NodeSpec trackSpec()
{
    NodeSpec spec{u"track"_s, QCoreApplication::translate("flow", "Track"),
        QCoreApplication::translate("flow", "Counts that the talk came this far."), Family::Connect, true, true, {}, {}};
    spec.properties = {choices(u"kind"_s, QCoreApplication::translate("flow", "As"), {u"event"_s, u"goal"_s, u"log"_s},
                           {QCoreApplication::translate("flow", "Event"), QCoreApplication::translate("flow", "Goal reached"),
                               QCoreApplication::translate("flow", "Line in the log")}),
        property(u"name"_s, QCoreApplication::translate("flow", "Name"), Kind::Template),
        valueRowsOf(u"values"_s, QCoreApplication::translate("flow", "With these values"), QCoreApplication::translate("flow", "Add value"))};
    spec.defaults = {{u"kind"_s, u"event"_s}, {u"name"_s, QString()}, {u"values"_s, QJsonArray()}};
    spec.ports = nextOnly;
    spec.line = [](const model::Node &node, const model::Bot &, const QString &) { return firstLine(node.props[u"name"].toString()); };
    spec.uses = [](const model::Node &node, DataUse &use) {
        if (!leavingNames(node).isEmpty() || leavesLastMessage(node))
            use.discloses.append({u"track"_s, QString(), leavingNames(node), leavesLastMessage(node), false});
    };
    return spec;
}
} // namespace

void addConnectSpecs(std::vector<NodeSpec> &specs)
{
    specs.push_back(httpSpec());
    specs.push_back(toolSpec());
    specs.push_back(clientSpec());
    specs.push_back(trackSpec());
}

} // namespace dialogist::flow::specs
