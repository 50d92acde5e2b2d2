// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/expression.h"
#include "studio/flow/specs/specs.h"

#include <QCoreApplication>

namespace dialogist::flow::specs {

using namespace Qt::StringLiterals;

namespace {
QList<Port> knowledgePorts(const model::Node &, const model::Bot *)
{
    return {port(u"answered"_s, QCoreApplication::translate("flow", "Answered")),
        port(u"noAnswer"_s, QCoreApplication::translate("flow", "No answer")), errorPort()};
}

QString knowledgeLine(const model::Node &node, const model::Bot &, const QString &)
{
    const QString question = node.props[u"question"].toString();
    if (node.props[u"knowledgeBases"].toArray().isEmpty())
        return QCoreApplication::translate("flow", "No knowledge chosen yet");
    return question.isEmpty() ? QCoreApplication::translate("flow", "Looks up what the person said")
                              : QCoreApplication::translate("flow", "Looks up %1").arg(firstLine(question));
}

void knowledgeUses(const model::Node &node, DataUse &use)
{
    const QString question = node.props[u"question"].toString().trimmed();
    use.usesLastMessage
        = question.isEmpty() || Expression::parse(question).variables().contains(u"lastText"_s);
    for (const QJsonValue &id : node.props[u"knowledgeBases"].toArray()) {
        if (!id.toString().isEmpty() && !use.knowledgeBases.contains(id.toString()))
            use.knowledgeBases.append(id.toString());
    }
}

NodeSpec knowledgeSpec()
{
    NodeSpec spec{u"knowledge"_s, QCoreApplication::translate("flow", "Knowledge"),
        QCoreApplication::translate("flow", "Answers with passages of your documents, and says where they stand."),
        Family::Understand, true, true, {}, {}};
    spec.properties
        = {property(u"knowledgeBases"_s, QCoreApplication::translate("flow", "Knowledge"), Kind::KnowledgeBases),
            property(u"question"_s, QCoreApplication::translate("flow", "Question"), Kind::Expression,
                QCoreApplication::translate("flow", "Without it, the person's last message is looked up.")),
            number(u"maxPassages"_s, QCoreApplication::translate("flow", "Passages at most"), Kind::Integer, 1, 20),
            number(u"threshold"_s, QCoreApplication::translate("flow", "Surety needed"), Kind::Number, 0, 1,
                QCoreApplication::translate("flow", "From 0 to 1; below it, the talk goes on at “no answer”.")),
            property(u"intro"_s, QCoreApplication::translate("flow", "Said before the answer"), Kind::LocalizedText),
            property(u"saveTo"_s, QCoreApplication::translate("flow", "Keep the answer in"), Kind::VariableName)};
    spec.defaults = {{u"knowledgeBases"_s, QJsonArray()}, {u"question"_s, QString()}, {u"maxPassages"_s, 3},
        {u"threshold"_s, 0.35}, {u"saveTo"_s, QString()}, {u"intro"_s, QJsonObject()}};
    spec.speaks = true;
    spec.ports = knowledgePorts;
    spec.line = knowledgeLine;
    spec.uses = knowledgeUses;
    return spec;
}
} // namespace

void addUnderstandSpecs(std::vector<NodeSpec> &specs)
{
    specs.push_back(knowledgeSpec());
}

} // namespace dialogist::flow::specs
