// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/project.h"

#include <QHash>

namespace dialogist::panels::explorer {

/// How many texts of a bot lack each of its languages, or have a translation of an older text there, as the table of texts counts them. Remembers each step, so that an edit costs
/// one step; those that it does not know yet it looks at a few at a time, as a large project brings ten thousand at once.
class MissingTexts
{
public:
    /// Knows no step of the project any more.
    void restart(const model::Project &project);
    /// The step is another, is new or is gone.
    void forget(model::NodeId node);
    /// Looks at some of the steps that it does not know; true when it knows all of them now.
    bool look(const model::Project &project);
    /// Of the steps that it knows, and of all that is no step.
    QHash<QString, int> countsOf(const model::Bot &bot) const;

private:
    using Languages = QStringList; ///< those in which a text is written and needs no work
    struct Step {
        model::BotId bot;
        QList<Languages> texts; ///< empty ones do not count as missing anything
    };
    struct Sum {
        int texts = 0;
        QHash<QString, int> written; ///< by language
    };
    void add(const Step &step, int sign);

    QHash<model::NodeId, Step> m_steps;
    QHash<model::BotId, Sum> m_sums; ///< over m_steps
    QList<model::NodeId> m_unknown;
};

} // namespace dialogist::panels::explorer
