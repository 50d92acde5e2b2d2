// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/nodetexts.h"
#include "studio/flow/rules/facts.h"
#include "studio/flow/syntaxtree.h"

#include <memory>

namespace dialogist::flow {

/// One node under inspection: its properties cut into slots and read once, for all rules that look at single nodes.
class NodeInspection
{
public:
    NodeInspection(const model::Node &node, const model::Bot &bot, const Environment &environment, Symbols &symbols);

    /// An expression that stands alone, or in the {{ }} of a text, with its syntax tree; null when it cannot be read.
    struct Read {
        QStringList path;
        QString source;
        QStringList locals;
        std::shared_ptr<const Expression::Node> tree;
        bool isText = false; ///< in a text or template
        bool isSpoken = false; ///< in a text for the person
        QString target; ///< of an assignment: the variable that takes it
    };

    const model::Node &node;
    const QJsonObject &props;
    const QString title; ///< what the person calls the node

    const QList<PropertySlot> &properties() const { return m_properties; }
    const QList<TextSlot> &texts() const { return m_texts; }
    const QList<Read> &expressions() const { return m_expressions; }
    const QStringList &languages() const { return m_languages; }
    QString source() const { return m_languages.value(0, QStringLiteral("en")); } ///< the bot's first language
    bool is(QLatin1StringView type) const { return node.type == type; }

    /// An answer of the environment; asking makes the report depend on it.
    QString ask(const QString &key);
    std::optional<VariableFacts> variable(const QString &name);
    void mention(const QString &name, bool reads, bool writes, bool collects = false);
    void refer(const QString &id) { m_report.references.append(id); }
    void setTrigger(const QString &trigger) { m_report.trigger = trigger; }

    /// The finding, for what else is known of it; it moves with the next one.
    Finding &add(const QString &rule, const QString &message, const QString &key = {}, const QString &variable = {},
        std::optional<Severity> severity = {});
    NodeReport take() { return std::move(m_report); }

private:
    void readExpressions();
    void readTemplate(const QStringList &path, const QString &text, const QStringList &locals, bool isSpoken, const QString &key);
    bool addRead(Read read, ExpressionError *error = nullptr);
    void reportUnreadable(const ExpressionError &error, const QString &source, const QString &key);

    const model::BotId m_bot;
    const Environment &m_environment;
    Symbols &m_symbols;
    NodeReport m_report;
    QList<PropertySlot> m_properties;
    QList<TextSlot> m_texts;
    QList<Read> m_expressions;
    QStringList m_languages;
};

// The groups of rules about single nodes.
void inspectFields(NodeInspection &inspection); ///< ids, missing values, ranges, words, references
void inspectKinds(NodeInspection &inspection); ///< what only one type of node knows
void inspectChoices(NodeInspection &inspection);
void inspectCases(NodeInspection &inspection);
void inspectRequests(NodeInspection &inspection);
void inspectTexts(NodeInspection &inspection);
void inspectMentions(NodeInspection &inspection);
void inspectTypes(NodeInspection &inspection);
void inspectCode(NodeInspection &inspection);

/// All of them.
NodeReport inspectNode(const model::Node &node, const model::Bot &bot, const Environment &environment, Symbols &symbols);

/// Whether the tree reads nothing that could change: no variable, and no function, since some tell the time or draw lots.
bool isConstant(const Expression::Node &tree);

/// What becomes of the cases of a Branch, from top to bottom: only those that are used can ever be taken.
enum class CaseState { Used, Empty, Repeated, Below };
QList<CaseState> caseStates(const QJsonArray &cases);

} // namespace dialogist::flow
