// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/code/codefindings.h"

#include "studio/base/job.h"
#include "studio/flow/codefindings.h"
#include "studio/model/jsonread.h"

#include <algorithm>

namespace dialogist::engine {

using namespace Qt::StringLiterals;

QList<CodeStep> codeSteps(const model::Bot &bot)
{
    QList<CodeStep> steps;
    QStringList names;
    for (const auto &[id, variable] : bot.variables)
        names.append(variable.name);
    for (const auto &[flowId, flow] : bot.flows) {
        for (const auto &[id, node] : flow.nodes) {
            if (node.type == u"code")
                steps.append({bot.id, node, names});
        }
    }
    return steps;
}

QList<flow::Finding> codeFindings(CodeRunner &runner, const QList<CodeStep> &steps, const JobControl *control)
{
    QList<flow::Finding> findings;
    for (const CodeStep &step : steps) {
        if (control && control->isCancelled())
            return {};
        const QString source = step.node.props[u"source"].toString();
        if (source.trimmed().isEmpty() || flow::hasOpenCode(source))
            continue;
        const QStringList variables = model::stringList(step.node.props[u"inputs"]) + model::stringList(step.node.props[u"outputs"]);
        if (runner.isFine(source, variables, control))
            continue;
        const CodeCheck check = runner.check(source, variables, control);
        const auto first = std::find_if(check.issues.begin(), check.issues.end(), [&step](const CodeIssue &issue) {
            // Of a variable that the step does not name, the flow checks speak.
            return issue.isError && !(issue.kind == "undeclared"_L1 && step.botVariables.contains(issue.name));
        });
        if (first != check.issues.end())
            findings.append(flow::codeFinding(step.bot, step.node, first->kind, first->line, first->message));
    }
    return findings;
}

} // namespace dialogist::engine
