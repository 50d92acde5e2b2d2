// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/bot.h"

#include <QHash>

namespace dialogist::panels::explorer {

/// How many texts of a bot lack each of its languages, as the table of texts counts them. Remembers the answer per node, so that an edit costs one node.
class MissingTexts
{
public:
    QHash<QString, int> countsOf(const model::Bot &bot);
    void forget(model::NodeId node) { m_texts.remove(node); }
    void clear() { m_texts.clear(); }

private:
    /// For each text of a node the languages it is written in; empty texts do not count as missing anything.
    QHash<model::NodeId, QList<QStringList>> m_texts;
};

} // namespace dialogist::panels::explorer
