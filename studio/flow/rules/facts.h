// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/catalogue.h"
#include "studio/flow/checks.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace dialogist::flow {

/// Names of variables as numbers, so that what thousands of nodes mention is added up quickly. Numbers are never given back.
class Symbols
{
public:
    int of(const QString &name);
    const QString &name(int symbol) const { return m_names[size_t(symbol)]; }
    int count() const { return int(m_names.size()); }

private:
    QHash<QString, int> m_numbers;
    std::vector<QString> m_names;
};

/// What a rule about one node may know of the bot around it, as short texts by key. Every question is written down with its
/// answer, so that a node is looked at again when one of its answers changes, and only then.
class Environment
{
public:
    Environment() = default;
    explicit Environment(const model::Project &project, const model::Bot &bot);

    QString value(const QString &key) const { return m_values.value(key); } ///< null = there is none
    /// The keys whose values are not the same in the other one.
    QSet<QString> differences(const Environment &other) const;

private:
    void readParts(const model::Project &project, const model::Bot &bot);
    void readNodes(const model::Bot &bot);
    void readOptions(const model::Bot &bot);

    QHash<QString, QString> m_values;
};

struct VariableFacts {
    QString type;
    QString scope;
    bool hasInitial = false;
};
/// Read from the environment's answer about a variable; none when there is no such variable.
std::optional<VariableFacts> variableIn(const QString &answer);

/// One mention of a variable by a node.
struct Mention {
    int symbol = 0;
    bool reads = false;
    bool writes = false;
    bool collects = false; ///< takes what the person says
    bool shows = false; ///< puts it into a text for the person as if it had a value

    friend bool operator==(const Mention &, const Mention &) = default;
};

/// A way on from a Branch that is taken only when a variable has no value there.
struct EmptyWay {
    QString port;
    int symbol = 0;

    friend bool operator==(const EmptyWay &, const EmptyWay &) = default;
};

/// What the ways between the nodes say about one of them; while that stays the same, so do its findings.
struct WayState {
    QStringList open; ///< ports that lead nowhere but should
    QStringList stale; ///< ports of links that are no ports of the node
    QStringList unset; ///< variables read here that no way has set before
    QStringList maybeUnset; ///< variables shown here that some way has not set before
    bool isSilent = false; ///< the talk would end there before the bot has said anything
    bool ends = false; ///< an end here is a return
    bool isUnreachable = false;
    bool isUnused = false; ///< a second event for the same thing
    bool leavesNoLoop = false;
    bool failsUnseen = false;
    bool leadsNowhere = false; ///< a Go To without a place

    friend bool operator==(const WayState &, const WayState &) = default;
};

/// Everything that follows from one node and the answers of its environment. Kept until either changes.
struct NodeReport {
    model::Node node; ///< as it was looked at
    std::vector<std::pair<QString, QString>> asked; ///< of the environment: keys and answers
    QList<Finding> findings;
    QList<Port> ports;
    std::vector<Mention> mentions;
    std::vector<EmptyWay> emptyWays; ///< of a Branch
    QStringList members; ///< words behind a dot in its expressions
    QStringList references; ///< ids of intents, entities and instructions
    QString trigger; ///< of an event: what it waits for; empty when that is not complete
    bool waits = false;
    bool speaks = false;
    bool isExecutable = false;
    bool mayFail = false; ///< has a port for errors

    WayState ways;
    QList<Finding> wayFindings; ///< made of ways
    bool hasWays = false;
};

/// A finding with its fingerprint. key tells findings of one rule at one place apart, by the path of a property, the id of a row or a port
/// where there is one; it must not depend on the interface's language.
Finding makeFinding(const QString &rule, model::BotId bot, const QList<const model::Node *> &nodes, const QString &message,
    const QString &key = {}, const QString &variable = {}, std::optional<Severity> severity = {});

/// Finds the variables that the texts of the node show without a word on what to say when there is no value.
void markShown(NodeReport &report, const QString &sourceLanguage, const Symbols &symbols);

/// Finds the ways on from a Branch that its conditions open only where a variable has no value: “name == null”, or what is left when
/// “name” did not hold.
void markEmptyWays(NodeReport &report, const Symbols &symbols);

/// Says of findings of one node that read the same which part of it each is about, and leaves out what is said twice of one place.
void tellApart(QList<Finding> &findings, const model::Node &node);

/// What the person calls the node: its name, else its kind.
QString titleOf(const model::Node &node);

/// Which of the start nodes of a flow begins it: the oldest. Null when there is none.
const model::Node *startOf(const model::Flow &flow);

/// The words that people may say for something, in one language: "yes, sure" gives two, in plain wording.
QStringList wordsOf(const QString &list);

} // namespace dialogist::flow
