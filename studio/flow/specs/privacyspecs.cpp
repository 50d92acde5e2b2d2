// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/specs/specs.h"

#include <QCoreApplication>

namespace dialogist::flow::specs {

using namespace Qt::StringLiterals;

namespace {
NodeSpec consentSpec()
{
    NodeSpec spec{u"consent"_s, QCoreApplication::translate("flow", "Consent"),
        QCoreApplication::translate("flow", "Asks for an agreement and keeps the proof, or takes it back."), Family::Privacy, true, true, {}, {}};
    const auto asking = [](PropertySpec spec) { return shown(std::move(spec), u"mode"_s, {u"ask"_s, QString()}); };
    spec.properties = {choices(u"mode"_s, QCoreApplication::translate("flow", "Does"), {u"ask"_s, u"withdraw"_s},
                           {QCoreApplication::translate("flow", "Asks for it"), QCoreApplication::translate("flow", "Takes it back")}),
        required(property(u"notice"_s, QCoreApplication::translate("flow", "Notice"), Kind::LocalizedText,
            QCoreApplication::translate("flow", "What the person agrees to, in plain words."))),
        asking(property(u"url"_s, QCoreApplication::translate("flow", "Address of the whole notice"), Kind::Template)),
        property(u"version"_s, QCoreApplication::translate("flow", "Version of the notice"), Kind::PlainText,
            QCoreApplication::translate("flow", "Kept with the proof, such as 2026-11.")),
        property(u"purposes"_s, QCoreApplication::translate("flow", "For"), Kind::Purposes),
        asking(property(u"grant"_s, QCoreApplication::translate("flow", "Button that agrees"), Kind::LocalizedText)),
        asking(property(u"deny"_s, QCoreApplication::translate("flow", "Button that declines"), Kind::LocalizedText)),
        collecting(property(u"variable"_s, QCoreApplication::translate("flow", "Keep the decision in"), Kind::VariableName,
            QCoreApplication::translate("flow", "True or false. A variable of the person is still known next time."))),
        asking(property(u"keepKnown"_s, QCoreApplication::translate("flow", "Do not ask who has agreed before"), Kind::Boolean)),
        asking(number(u"retries"_s, QCoreApplication::translate("flow", "Ask again at most"), Kind::Integer, 0, 20))};
    spec.defaults = {{u"mode"_s, u"ask"_s}, {u"notice"_s, QJsonObject()}, {u"url"_s, QString()}, {u"version"_s, QString()},
        {u"purposes"_s, QJsonArray()}, {u"grant"_s, QJsonObject()}, {u"deny"_s, QJsonObject()}, {u"variable"_s, QString()},
        {u"keepKnown"_s, true}, {u"retries"_s, 1}};
    spec.waits = spec.speaks = true;
    spec.ports = [](const model::Node &node, const model::Bot *) -> QList<Port> {
        const bool withdraws = node.props[u"mode"].toString() == u"withdraw";
        return {port(u"granted"_s, QCoreApplication::translate("flow", "Agreed"), withdraws),
            port(u"denied"_s, QCoreApplication::translate("flow", "Declined"))};
    };
    spec.line = [](const model::Node &node, const model::Bot &, const QString &language) {
        const QString notice = spoken(node.props[u"notice"], language);
        return notice.isEmpty() ? QCoreApplication::translate("flow", "No notice yet") : notice;
    };
    spec.uses = [](const model::Node &, DataUse &use) { use.keepsProof = true; };
    return spec;
}

NodeSpec userDataSpec()
{
    NodeSpec spec{u"userdata"_s, QCoreApplication::translate("flow", "User Data"),
        QCoreApplication::translate("flow", "Lets people see, take along, correct or erase what the bot knows of them."), Family::Privacy, true,
        true, {}, {}};
    const QStringList asks = {u"show"_s, u"correct"_s, u"erase"_s};
    spec.properties = {
        choices(u"action"_s, QCoreApplication::translate("flow", "Does"),
            {u"show"_s, u"export"_s, u"correct"_s, u"erase"_s, u"forget"_s, u"stopLogging"_s},
            {QCoreApplication::translate("flow", "Shows what is known"), QCoreApplication::translate("flow", "Hands it out as a file"),
                QCoreApplication::translate("flow", "Has it corrected"), QCoreApplication::translate("flow", "Erases everything"),
                QCoreApplication::translate("flow", "Forgets some variables"), QCoreApplication::translate("flow", "Stops recording the talk")}),
        shown(property(u"variables"_s, QCoreApplication::translate("flow", "Variables"), Kind::VariableNames,
                  QCoreApplication::translate("flow", "None chosen means all that the person gave.")),
            u"action"_s, {u"show"_s, u"export"_s, u"correct"_s, u"forget"_s}),
        shown(property(u"question"_s, QCoreApplication::translate("flow", "Question, or words before it"), Kind::LocalizedText,
                  QCoreApplication::translate("flow", "Before erasing, the person is asked whether they mean it.")),
            u"action"_s, asks),
        shown(property(u"empty"_s, QCoreApplication::translate("flow", "When nothing is known"), Kind::LocalizedText), u"action"_s,
            {u"show"_s, u"correct"_s})};
    spec.defaults = {{u"action"_s, u"show"_s}, {u"variables"_s, QJsonArray()}, {u"question"_s, QJsonObject()}, {u"empty"_s, QJsonObject()}};
    spec.waits = spec.speaks = true;
    spec.ports = [](const model::Node &, const model::Bot *) -> QList<Port> {
        return {port(u"done"_s, QCoreApplication::translate("flow", "Done")), errorPort()};
    };
    spec.line = [](const model::Node &node, const model::Bot &, const QString &) {
        const NodeSpec *own = specOf(u"userdata"_s);
        const PropertySpec &action = own->properties.first();
        return action.choiceLabels.value(action.choices.indexOf(node.props[u"action"].toString(u"show"_s)));
    };
    spec.uses = [](const model::Node &node, DataUse &use) {
        const QString action = node.props[u"action"].toString(u"show"_s);
        for (const QString &name : namesIn(node.props[u"variables"])) {
            addName(use.reads, name);
            if (action == u"show" || action == u"correct" || action == u"export")
                addName(use.showsToPerson, name);
            if (action == u"correct")
                addName(use.collects, name);
        }
    };
    return spec;
}
} // namespace

void addPrivacySpecs(std::vector<NodeSpec> &specs)
{
    specs.push_back(consentSpec());
    specs.push_back(userDataSpec());
}

} // namespace dialogist::flow::specs
