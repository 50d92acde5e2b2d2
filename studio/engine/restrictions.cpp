// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/restrictions.h"

#include "studio/engine/talk.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dialogist::engine {

namespace {
/// Of steps and of their requests: code, calls to web services and tools, and everything that sends text to a model of the project's choice.
constexpr std::array typesThatReachOut {"code", "http", "tool", "client", "generate", "agent", "extract", "guard", "classify"};
} // namespace

bool needsTrust(const QString &nodeType)
{
    return std::any_of(typesThatReachOut.begin(), typesThatReachOut.end(),
                       [&nodeType](const char *type) { return nodeType == QLatin1StringView(type); });
}

Status mayRun(const Bundle &bundle, const QString &nodeType)
{
    if (!bundle.restricted || !needsTrust(nodeType))
        return {};
    return Error {ErrorCode::Denied,
                  QCoreApplication::translate("engine", "This step runs code or calls another service, and the bot was made or changed on another computer. "
                                                        "Look at the step, then trust the project."),
                  QStringLiteral("restricted")};
}

Status mayRun(const Bundle &bundle, model::NodeId id)
{
    const model::Node *node = bundle.program ? bundle.program->bot().node(id) : nullptr;
    return node ? mayRun(bundle, node->type) : Status();
}

QList<const model::Node *> heldBack(const model::Bot &bot)
{
    QList<const model::Node *> nodes;
    for (const auto &[flowId, flow] : bot.flows) {
        for (const auto &[nodeId, node] : flow.nodes) {
            if (needsTrust(node.type))
                nodes.append(&node);
        }
    }
    return nodes;
}

} // namespace dialogist::engine
