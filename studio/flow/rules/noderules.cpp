// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/catalogue.h"
#include "studio/flow/rules/inspection.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
void checkIds(Inspection &inspection, const model::Node &node, const QJsonArray &entries)
{
    QSet<QString> seen;
    for (const QJsonValue &entry : entries) {
        const QString id = entry[u"id"].toString();
        if (!id.isEmpty() && !seen.contains(id)) {
            seen.insert(id);
            continue;
        }
        inspection.add(u"flow.duplicate-option"_s, Severity::Blocker,
            QCoreApplication::translate("flow", "Two options are one"),
            QCoreApplication::translate("flow",
                "Two entries of “%1” share an id, or one has none, so they cannot lead to different places. "
                "Delete one and add it anew.")
                .arg(Inspection::titleOf(node)),
            {&node}, id);
    }
}

void checkChoice(Inspection &inspection, const model::Node &node)
{
    const QJsonArray options = node.props[u"options"].toArray();
    if (options.isEmpty())
        inspection.add(u"flow.empty-choice"_s, Severity::Blocker,
            QCoreApplication::translate("flow", "Choice without options"),
            QCoreApplication::translate("flow", "“%1” offers nothing to choose. Add an option.")
                .arg(Inspection::titleOf(node)),
            {&node});
    checkIds(inspection, node, options);
}

void checkBranch(Inspection &inspection, const model::Node &node)
{
    const QJsonArray cases = node.props[u"cases"].toArray();
    if (cases.isEmpty())
        inspection.add(u"flow.empty-branch"_s, Severity::Warning,
            QCoreApplication::translate("flow", "Branch without cases"),
            QCoreApplication::translate(
                "flow", "“%1” has no case, so it always goes on at “Else”. Add a case, or delete it.")
                .arg(Inspection::titleOf(node)),
            {&node});
    checkIds(inspection, node, cases);
}

void checkAsk(Inspection &inspection, const model::Node &node)
{
    if (node.props[u"variable"].toString().isEmpty())
        inspection.add(u"flow.ask-without-variable"_s, Severity::Warning,
            QCoreApplication::translate("flow", "The answer is lost"),
            QCoreApplication::translate("flow", "“%1” asks, but keeps the answer nowhere. Choose a variable for it.")
                .arg(Inspection::titleOf(node)),
            {&node});
    const QJsonValue validation = node.props[u"validation"];
    const QString pattern = validation[u"pattern"].toString();
    if (!pattern.isEmpty() && !QRegularExpression(pattern).isValid())
        inspection.add(u"flow.invalid-pattern"_s, Severity::Blocker,
            QCoreApplication::translate("flow", "Pattern cannot be read"),
            QCoreApplication::translate(
                "flow", "The pattern of “%1” is no regular expression. Correct it, or clear it.")
                .arg(Inspection::titleOf(node)),
            {&node});
    const QJsonValue least = validation[u"minimum"];
    const QJsonValue most = validation[u"maximum"];
    if (least.isDouble() && most.isDouble() && least.toDouble() > most.toDouble())
        inspection.add(u"flow.impossible-range"_s, Severity::Blocker,
            QCoreApplication::translate("flow", "No answer can fit"),
            QCoreApplication::translate("flow", "The minimum of “%1” is above its maximum. Correct one of them.")
                .arg(Inspection::titleOf(node)),
            {&node});
}

void checkKnowledge(Inspection &inspection, const model::Node &node)
{
    const QJsonArray ids = node.props[u"knowledgeBases"].toArray();
    const QString name = Inspection::titleOf(node);
    if (ids.isEmpty())
        inspection.add(u"flow.knowledge-without-base"_s, Severity::Blocker,
            QCoreApplication::translate("flow", "No knowledge chosen"),
            QCoreApplication::translate("flow", "“%1” has nothing to answer from. Choose a knowledge base.").arg(name),
            {&node});
    for (const QJsonValue &value : ids) {
        const auto id = model::KnowledgeBaseId::fromString(value.toString());
        const auto base = inspection.project().knowledgeBases.find(id);
        if (base == inspection.project().knowledgeBases.end()) {
            inspection.add(u"flow.knowledge-missing"_s, Severity::Blocker,
                QCoreApplication::translate("flow", "Knowledge is missing"),
                QCoreApplication::translate(
                    "flow", "“%1” names a knowledge base that is not in this project. Choose another.")
                    .arg(name),
                {&node}, value.toString());
            continue;
        }
        const auto sources = inspection.project().sourcesOf(id);
        const bool hasPassages = std::any_of(
            sources.begin(), sources.end(), [](const model::Source *source) { return source->passages > 0; });
        if (!hasPassages)
            inspection.add(u"flow.knowledge-empty"_s, Severity::Note,
                QCoreApplication::translate("flow", "Knowledge is empty"),
                QCoreApplication::translate(
                    "flow", "“%2”, from which “%1” answers, has no text yet. Import documents or pages into it.")
                    .arg(name, base->second.name),
                {&node}, value.toString());
    }
}

void checkSet(Inspection &inspection, const model::Node &node)
{
    const QJsonArray assignments = node.props[u"assignments"].toArray();
    const bool incomplete = std::any_of(assignments.begin(), assignments.end(), [](const QJsonValue &value) {
        static const QStringList alone = {u"delete"_s, u"clear"_s, u"sort"_s, u"reverse"_s, u"unique"_s};
        const QString operation = value[u"operation"].toString();
        const QJsonValue what = operation == u"template" ? value[u"text"] : value[u"expression"];
        return value[u"variable"].toString().isEmpty()
            || (!alone.contains(operation) && what.toString().trimmed().isEmpty());
    });
    if (assignments.isEmpty() || incomplete)
        inspection.add(u"flow.incomplete-assignment"_s, Severity::Warning,
            QCoreApplication::translate("flow", "Nothing is set"),
            QCoreApplication::translate("flow", "“%1” lacks a variable or its value. Fill in both, or delete it.")
                .arg(Inspection::titleOf(node)),
            {&node});
}
} // namespace

void inspectNodes(Inspection &inspection)
{
    for (const Inspection::Place &place : inspection.places()) {
        const model::Node &node = *place.node;
        if (!specOf(node.type))
            inspection.add(u"flow.unknown-type"_s, Severity::Blocker,
                QCoreApplication::translate("flow", "Unknown node"),
                QCoreApplication::translate("flow",
                    "This program does not know the node type “%1”. Replace the node, or open the "
                    "project with the program that made it.")
                    .arg(node.type),
                {&node});
        else if (node.type == u"choice")
            checkChoice(inspection, node);
        else if (node.type == u"branch")
            checkBranch(inspection, node);
        else if (node.type == u"ask")
            checkAsk(inspection, node);
        else if (node.type == u"knowledge")
            checkKnowledge(inspection, node);
        else if (node.type == u"set")
            checkSet(inspection, node);
        else if (node.type == u"foreign")
            inspection.add(u"flow.foreign"_s, Severity::Blocker,
                QCoreApplication::translate("flow", "Step of another program"),
                QCoreApplication::translate(
                    "flow", "“%1” was taken over from another program and cannot run here. Replace it.")
                    .arg(Inspection::titleOf(node)),
                {&node});
        else if (node.type == u"runflow"
            && inspection.startOf(model::FlowId::fromString(node.props[u"flow"].toString())) < 0)
            inspection.add(u"flow.no-flow"_s, Severity::Blocker, QCoreApplication::translate("flow", "No flow to run"),
                QCoreApplication::translate("flow", "“%1” names no flow, or one without a Start. Choose a flow.")
                    .arg(Inspection::titleOf(node)),
                {&node});
        else if (node.type == u"goto" && inspection.targetOf(node) < 0)
            inspection.add(u"flow.goto-target"_s, Severity::Blocker,
                QCoreApplication::translate("flow", "Leads nowhere"),
                QCoreApplication::translate("flow", "“%1” names no place to go to, or one that is gone. Choose a node.")
                    .arg(Inspection::titleOf(node)),
                {&node});
    }
}

} // namespace dialogist::flow
