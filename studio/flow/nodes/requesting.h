// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/talk.h"

namespace dialogist::flow {

// What nodes share that end in a request to the world.

/// Rows {"name", "value"} whose values are expressions.
class NamedArguments
{
public:
    NamedArguments() = default;
    explicit NamedArguments(const QJsonValue &rows, const QString &valueKey = QStringLiteral("value"));
    QJsonObject evaluate(Talk &talk) const;

private:
    QList<std::pair<QString, Expression>> m_rows;
};

/// Rows {"variable", "path"}: what of an answer goes into which variable. An empty path means all of it.
class Mapping
{
public:
    Mapping() = default;
    explicit Mapping(const QJsonValue &rows);
    bool isEmpty() const { return m_rows.isEmpty(); }
    void store(Talk &talk, const QJsonValue &answer) const;

private:
    QList<std::pair<QString, QString>> m_rows;
};

/// An expression that may be missing; what it is worth then is the fallback.
class OptionalExpression
{
public:
    OptionalExpression() = default;
    explicit OptionalExpression(const QJsonValue &source);
    QJsonValue evaluate(Talk &talk, const QJsonValue &fallback) const;

private:
    std::optional<Expression> m_expression;
};

/// Tells what failed in the texts of the node at hand: true when its own port for errors is there for that, so that nothing is sent.
bool tellFailures(Talk &talk, const QStringList &failures);
/// Whether the bot's opening hours hold now; always where it has none.
bool isOpen(const Talk &talk);
/// The values of the variables that are not empty, by name.
QJsonObject valuesOf(const Talk &talk, const QStringList &names);
QStringList wordsOf(const QJsonValue &list);

std::unique_ptr<Behaviour> makeAiBehaviour(const model::Node &node, const Program::Private &program);
std::unique_ptr<Behaviour> makeConnectBehaviour(const model::Node &node, const Program::Private &program);
std::unique_ptr<Behaviour> makePeopleBehaviour(const model::Node &node, const Program::Private &program);
std::unique_ptr<Behaviour> makePrivacyBehaviour(const model::Node &node, const Program::Private &program);

} // namespace dialogist::flow
