// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/commands/command.h"

namespace dialogist::commands {

void appendChange(QList<model::Change> &changes, model::ObjectRef ref, const QJsonObject &before, const QJsonObject &after)
{
    if (before != after)
        changes.append({std::move(ref), before, after});
}

} // namespace dialogist::commands
