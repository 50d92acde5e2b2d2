// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/command.h"
#include "studio/model/project.h"

namespace dialogist::commands {

/// Several commands as one: each is made against the project as the ones before leave it.
class Steps
{
public:
    Steps(const model::Project &project, const QString &type, const QString &subject) : m_project(project)
    {
        m_command.type = type;
        m_command.subject = subject;
    }
    const model::Project &project() const { return m_project; }
    void add(const Command &command)
    {
        for (const model::Change &change : command.changes) {
            if (m_project.apply(change))
                m_command.changes.append(change);
        }
    }
    Command take() { return m_command; }

private:
    model::Project m_project;
    Command m_command;
};

} // namespace dialogist::commands
