// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/expression.h"
#include "studio/flow/runtime.h"

#include <QHash>

#include <vector>

namespace dialogist::flow {

/// One text of the bot in its languages, parsed.
class SpokenText
{
public:
    SpokenText() = default;
    SpokenText(const QJsonValue &json, const QString &sourceLanguage);
    bool isEmpty() const { return m_texts.isEmpty(); }
    /// As LocalizedText::best() chooses; an empty template when there is no text at all.
    const TextTemplate &in(const QString &language) const;
    const QList<std::pair<QString, TextTemplate>> &all() const { return m_texts; }

private:
    QList<std::pair<QString, TextTemplate>> m_texts; ///< by language
    QString m_source;
};

class Talk;

/// What happens after a node has done its part.
struct Outcome {
    enum class Kind {
        Leave, ///< through the port
        Jump, ///< to the node
        Wait, ///< for the person, or for the answer to a request
        End,
        Restart,
    };
    Kind kind = Kind::End;
    QString port;
    int node = -1;

    static Outcome leave(const QString &port) { return {Kind::Leave, port, -1}; }
    static Outcome wait() { return {Kind::Wait, {}, -1}; }
    static Outcome end() { return {Kind::End, {}, -1}; }
};

/// How one type of node behaves. One object per node of the program, made by compile(), never changed afterwards.
class Behaviour
{
public:
    virtual ~Behaviour() = default;
    /// Control arrives at the node.
    virtual Outcome enter(Talk &talk) const = 0;
    /// The answer to what enter() waited for.
    virtual Outcome answer(Talk &talk, const Input &input) const;
};

struct Program::Private {
    struct Step {
        const model::Node *node = nullptr;
        std::unique_ptr<Behaviour> behaviour; ///< null for a type that this program does not know
        std::vector<std::pair<QString, int>> exits; ///< port -> index of the step there
        int targetOf(const QString &port) const;
    };
    struct Declared {
        QString scope;
        QJsonValue initial;
    };

    model::Bot bot;
    std::vector<Step> steps;
    QHash<model::NodeId, int> indexOf;
    QHash<QString, Declared> variables;
    QList<QString> turnVariables;
    QList<QString> flowVariables;
    int start = -1;

    int stepOf(model::NodeId node) const { return indexOf.value(node, -1); }
    int startOf(model::FlowId flow) const; ///< the Start of a flow, or -1
};

/// The behaviour of a node; null when its type is unknown or not executable.
std::unique_ptr<Behaviour> makeBehaviour(const model::Node &node, const Program::Private &program);

// Per family of nodes, in the folder nodes.
std::unique_ptr<Behaviour> makeTalkBehaviour(const model::Node &node, const Program::Private &program);
std::unique_ptr<Behaviour> makeLogicBehaviour(const model::Node &node, const Program::Private &program);
std::unique_ptr<Behaviour> makeKnowledgeBehaviour(const model::Node &node, const Program::Private &program);

} // namespace dialogist::flow
