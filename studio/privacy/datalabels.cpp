// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/privacy/datalabels.h"

#include "studio/flow/expression.h"
#include "studio/flow/nodetexts.h"

#include <QJsonArray>

namespace dialogist::privacy {

using namespace Qt::StringLiterals;

namespace {
constexpr auto chat = "communication.chat"_L1;

/// What steps other than plain assignments put into variables.
void addMoved(StepData &step)
{
    const QJsonObject &props = step.node->props;
    if (step.node->type == u"loop")
        step.assigns.append({props[u"item"].toString(), flow::Expression::parse(props[u"list"].toString()).variables()});
    for (const QJsonValue &row : props[u"assignments"].toArray()) {
        if (row[u"operation"].toString() == u"template")
            step.assigns.append({row[u"variable"].toString(), flow::TextTemplate::parse(row[u"text"].toString()).variables()});
    }
    if (step.node->type == u"code") {
        QSet<QString> inputs;
        for (const QJsonValue &name : props[u"inputs"].toArray())
            inputs.insert(name.toString());
        for (const QJsonValue &name : props[u"outputs"].toArray())
            step.assigns.append({name.toString(), inputs});
    }
}

StepData dataOf(const model::Node &node)
{
    StepData step {&node, flow::dataUseOf(node), {}};
    addMoved(step);
    const flow::NodeSpec *spec = flow::specOf(node.type);
    if (!spec)
        return step;
    for (const flow::PropertySpec &property : spec->properties) {
        if (property.kind != flow::PropertySpec::Kind::Assignments)
            continue;
        for (const QJsonValue &row : node.props[property.key].toArray()) {
            const auto expression = flow::Expression::parse(row[u"expression"].toString());
            step.assigns.append({row[u"variable"].toString(), expression.variables()});
        }
    }
    // What comes back from somebody outside, or out of a guard, may hold what went there.
    if (!step.use.discloses.isEmpty() || node.type == u"guard") {
        QSet<QString> sent;
        for (const flow::Disclosure &disclosure : std::as_const(step.use.discloses)) {
            sent |= QSet<QString>(disclosure.variables.begin(), disclosure.variables.end());
            if (disclosure.lastMessage || disclosure.transcript)
                sent.insert(u"lastText"_s);
        }
        if (node.type == u"guard")
            sent |= QSet<QString>(step.use.reads.begin(), step.use.reads.end()) + QSet<QString> {u"lastText"_s};
        for (const flow::VariableSlot &slot : flow::variablesOf(node))
            step.assigns.append({slot.name, sent});
    }
    return step;
}

/// Assignments can feed each other in any order, so the labels grow until none changes any more.
void follow(DataLabels &labels)
{
    for (bool grown = true; grown;) {
        grown = false;
        for (const StepData &step : labels.steps) {
            for (const auto &[target, sources] : step.assigns) {
                QSet<QString> &into = labels.ofVariable[target];
                const qsizetype before = into.size();
                for (const QString &source : sources)
                    into |= QSet<QString>(labels.ofVariable.value(source));
                grown = grown || into.size() != before;
            }
        }
    }
}
} // namespace

DataLabels followData(const model::Bot &bot, const FlowGraph::Reach &reach)
{
    DataLabels labels;
    labels.ofVariable[u"lastText"_s].insert(chat);
    QHash<QString, const model::Variable *> declared;
    for (const auto &[id, variable] : bot.variables) {
        declared.insert(variable.name, &variable);
        if (!variable.category.isEmpty())
            labels.ofVariable[variable.name].insert(variable.category);
    }
    for (const model::Node *node : reach.nodes()) {
        StepData step = dataOf(*node);
        for (const QString &name : step.use.collects) {
            labels.ofCollecting[name].append(node->id);
            const model::Variable *variable = declared.value(name);
            if (!variable || (variable->category.isEmpty() && variable->type == u"text")) {
                labels.ofVariable[name].insert(chat);
                labels.freeText = true;
            }
        }
        for (const QString &name : step.use.reads)
            labels.readers[name].append(node->id);
        if (!step.use.knowledgeBases.isEmpty()) {
            labels.knowledgeSteps.append(node->id);
            for (const QString &base : step.use.knowledgeBases) {
                if (!labels.knowledgeBases.contains(base))
                    labels.knowledgeBases.append(base);
            }
        }
        labels.freeText = labels.freeText || step.use.usesLastMessage || !step.use.collects.isEmpty();
        labels.steps.append(std::move(step));
    }
    follow(labels);
    return labels;
}

QStringList DataLabels::categories() const
{
    QSet<QString> all;
    for (auto it = ofCollecting.begin(); it != ofCollecting.end(); ++it)
        all |= ofVariable.value(it.key());
    if (freeText)
        all.insert(chat);
    QStringList list(all.begin(), all.end());
    list.sort();
    return list;
}

QList<NamedReceiver> DataLabels::receivers() const
{
    QList<NamedReceiver> list;
    for (const StepData &step : steps) {
        for (const flow::Disclosure &disclosure : step.use.discloses) {
            auto found = std::find_if(list.begin(), list.end(),
                                      [&](const NamedReceiver &one) { return one.kind == disclosure.kind && one.name == disclosure.name; });
            if (found == list.end())
                found = list.insert(list.end(), {disclosure.kind, disclosure.name, {}, {}});
            QSet<QString> leaving(found->categories.begin(), found->categories.end());
            for (const QString &name : disclosure.variables)
                leaving |= ofVariable.value(name);
            if (disclosure.lastMessage)
                leaving.insert(chat);
            if (disclosure.transcript) {
                const QStringList all = categories();
                leaving |= QSet<QString>(all.begin(), all.end()) + QSet<QString> {QString(chat)};
            }
            found->categories = QStringList(leaving.begin(), leaving.end());
            found->categories.sort();
            if (!found->nodes.contains(step.node->id))
                found->nodes.append(step.node->id);
        }
    }
    return list;
}

QList<model::NodeId> DataLabels::stepsWith(const QString &category) const
{
    QList<model::NodeId> nodes;
    for (const StepData &step : steps) {
        QStringList names = step.use.collects + step.use.reads;
        for (const auto &[target, sources] : step.assigns)
            names.append(target);
        const bool has = std::any_of(names.begin(), names.end(),
                                     [&](const QString &name) { return ofVariable.value(name).contains(category); });
        if (has || (category == chat && (step.use.usesLastMessage || !step.use.collects.isEmpty())))
            nodes.append(step.node->id);
    }
    return nodes;
}

} // namespace dialogist::privacy
