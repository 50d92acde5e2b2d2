// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/specs/specs.h"

#include <QCoreApplication>

namespace dialogist::flow::specs {

using namespace Qt::StringLiterals;

namespace {
QString startLine(const model::Node &node, const model::Bot &, const QString &)
{
    QStringList names;
    for (const QJsonValue &row : node.props[u"inputs"].toArray())
        names.append(row[u"variable"].toString());
    names.removeAll(QString());
    return names.isEmpty() ? QCoreApplication::translate("flow", "Where the talk begins.")
                           : QCoreApplication::translate("flow", "Takes %1").arg(names.join(u", "_s));
}

NodeSpec startSpec()
{
    NodeSpec spec{u"start"_s, QCoreApplication::translate("flow", "Start"),
        QCoreApplication::translate("flow", "Where the talk begins."), Family::Entry, true, false, {}, {}};
    const QList<PropertySpec> columns
        = {property(u"variable"_s, QCoreApplication::translate("flow", "Variable"), Kind::VariableName),
            property(u"required"_s, QCoreApplication::translate("flow", "Must be given"), Kind::Boolean)};
    spec.properties = {rows(u"inputs"_s, QCoreApplication::translate("flow", "Takes"), columns,
                           QCoreApplication::translate("flow", "What a Run Flow hands to this flow.")),
        property(u"outputs"_s, QCoreApplication::translate("flow", "Gives back"), Kind::VariableNames,
            QCoreApplication::translate("flow", "What a Run Flow may take over when this flow has ended."))};
    spec.defaults = {{u"inputs"_s, QJsonArray()}, {u"outputs"_s, QJsonArray()}};
    spec.ports = nextOnly;
    spec.line = startLine;
    return spec;
}

const QStringList &eventWords()
{
    static const QStringList words = {u"intent"_s, u"keyword"_s, u"command"_s, u"started"_s, u"cancel"_s, u"help"_s,
        u"correction"_s, u"clarification"_s, u"noMatch"_s, u"noReply"_s, u"inactivity"_s, u"error"_s, u"handoffEnded"_s,
        u"fileReceived"_s, u"schedule"_s, u"webhook"_s, u"custom"_s};
    return words;
}

const QStringList &eventLabels()
{
    static const QStringList labels = {QCoreApplication::translate("flow", "The person wants something (intent)"),
        QCoreApplication::translate("flow", "The person uses a keyword"),
        QCoreApplication::translate("flow", "The person gives a command"),
        QCoreApplication::translate("flow", "A talk begins"),
        QCoreApplication::translate("flow", "The person wants to cancel"),
        QCoreApplication::translate("flow", "The person wants help"),
        QCoreApplication::translate("flow", "The person corrects an answer"),
        QCoreApplication::translate("flow", "Several things may be meant"),
        QCoreApplication::translate("flow", "Nothing fits what the person says"),
        QCoreApplication::translate("flow", "The person does not reply"),
        QCoreApplication::translate("flow", "The person is gone"), QCoreApplication::translate("flow", "Something fails"),
        QCoreApplication::translate("flow", "A person hands back to the bot"),
        QCoreApplication::translate("flow", "The person sends a file"),
        QCoreApplication::translate("flow", "A point in time comes"),
        QCoreApplication::translate("flow", "Another service calls"), QCoreApplication::translate("flow", "Another event")};
    return labels;
}

QString eventLine(const model::Node &node, const model::Bot &bot, const QString &language)
{
    const QString event = node.props[u"event"].toString(u"intent"_s);
    const QString label = eventLabels().value(eventWords().indexOf(event), event);
    QString what = node.props[u"name"].toString();
    if (event == u"intent") {
        const auto found = bot.intents.find(model::IntentId::fromString(node.props[u"intent"].toString()));
        what = found == bot.intents.end() ? QString() : found->second.name;
    } else if (event == u"keyword") {
        what = spoken(node.props[u"keywords"], language);
    }
    return what.isEmpty() ? label : QCoreApplication::translate("flow", "%1: %2").arg(label, what);
}

NodeSpec eventSpec()
{
    NodeSpec spec{u"event"_s, QCoreApplication::translate("flow", "Event"),
        QCoreApplication::translate("flow", "Takes the word when something happens, whatever the talk is at."),
        Family::Entry, true, false, {}, {}};
    spec.properties = {choices(u"event"_s, QCoreApplication::translate("flow", "When"), eventWords(), eventLabels()),
        shown(property(u"intent"_s, QCoreApplication::translate("flow", "Intent"), Kind::IntentReference), u"event"_s,
            {u"intent"_s}),
        shown(property(u"offered"_s, QCoreApplication::translate("flow", "Offered as"), Kind::LocalizedText,
                  QCoreApplication::translate("flow", "What people read when they are asked which of several things they mean. Without it, the name.")),
            u"event"_s, {u"intent"_s}),
        shown(property(u"keywords"_s, QCoreApplication::translate("flow", "Words"), Kind::LocalizedText,
                  QCoreApplication::translate("flow", "With commas between them.")),
            u"event"_s, {u"keyword"_s, u"command"_s, u"cancel"_s, u"help"_s}),
        shown(property(u"name"_s, QCoreApplication::translate("flow", "Name"), Kind::PlainText,
                  QCoreApplication::translate("flow", "The command without “/”, or the name of the event.")),
            u"event"_s, {u"command"_s, u"schedule"_s, u"webhook"_s, u"custom"_s}),
        shown(number(u"count"_s, QCoreApplication::translate("flow", "How often in a row"), Kind::Integer, 0, 100,
                  QCoreApplication::translate("flow", "0 = each time.")),
            u"event"_s, {u"noMatch"_s, u"noReply"_s}),
        shown(number(u"minutes"_s, QCoreApplication::translate("flow", "After minutes"), Kind::Integer, 1, 100'000),
            u"event"_s, {u"inactivity"_s}),
        choices(u"where"_s, QCoreApplication::translate("flow", "Where"),
            {u"anywhere"_s, u"thisFlow"_s, u"idle"_s},
            {QCoreApplication::translate("flow", "Anywhere in the bot"),
                QCoreApplication::translate("flow", "While this flow runs"),
                QCoreApplication::translate("flow", "Only while nothing is asked")}),
        choices(u"afterwards"_s, QCoreApplication::translate("flow", "Afterwards"), {u"resume"_s, u"takeOver"_s},
            {QCoreApplication::translate("flow", "Go back to what was asked"),
                QCoreApplication::translate("flow", "Give that up")}),
        property(u"condition"_s, QCoreApplication::translate("flow", "Only if"), Kind::Expression),
        collecting(property(u"saveTo"_s, QCoreApplication::translate("flow", "Keep what it brings in"),
            Kind::VariableName,
            QCoreApplication::translate("flow", "An object: the text, the entities, or the data of the event.")))};
    spec.defaults = {{u"event"_s, u"intent"_s}, {u"intent"_s, QString()}, {u"offered"_s, QJsonObject()}, {u"keywords"_s, QJsonObject()},
        {u"name"_s, QString()}, {u"count"_s, 0}, {u"minutes"_s, 30}, {u"where"_s, u"anywhere"_s},
        {u"afterwards"_s, u"resume"_s}, {u"condition"_s, QString()}, {u"saveTo"_s, QString()}};
    spec.ports = nextOnly;
    spec.line = eventLine;
    return spec;
}
} // namespace

void addEntrySpecs(std::vector<NodeSpec> &specs)
{
    specs.push_back(startSpec());
    specs.push_back(eventSpec());
}

} // namespace dialogist::flow::specs
