// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/projectbundle.h"

#include <QJsonArray>

namespace dialogist::engine {

using namespace Qt::StringLiterals;

Result<Bundle> bundleFor(storage::ProjectFile &file, const model::Project &project, const model::Bot &bot)
{
    Bundle bundle;
    bundle.restricted = file.isRestricted();
    bundle.program = flow::Program::compile(bot);
    for (const auto &[flowId, flow] : bot.flows) {
        for (const auto &[nodeId, node] : flow.nodes) {
            for (const QJsonValue &value : node.props[u"knowledgeBases"].toArray()) {
                const QString id = value.toString();
                if (bundle.indexes.contains(id))
                    continue;
                auto passages = knowledge::loadPassages(file, project, {id});
                if (!passages)
                    return passages.error();
                bundle.indexes.insert(id, knowledge::Index::build(passages.take()));
            }
        }
    }
    return bundle;
}

} // namespace dialogist::engine
