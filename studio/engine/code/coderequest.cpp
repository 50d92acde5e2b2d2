// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/code/coderequest.h"

#include "studio/model/jsonread.h"

#include <QJsonArray>

#include <algorithm>

namespace dialogist::engine {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRun = 10'000; ///< milliseconds that a step may ask for

} // namespace

QJsonObject answerCodeRequest(CodeRunner &runner, const QJsonObject &data, const JobControl *control)
{
    CodeTask task;
    task.source = data[u"source"_s].toString();
    task.inputs = data[u"inputs"_s].toObject();
    task.outputs = model::stringList(data[u"outputs"_s]);
    task.ports = model::stringList(data[u"ports"_s]);
    task.milliseconds = std::clamp(data[u"milliseconds"_s].toInt(1000), 10, longestRun);
    const CodeResult result = runner.run(task, control);
    QJsonObject answer {{u"log"_s, QJsonArray::fromStringList(result.log)}, {u"milliseconds"_s, result.milliseconds}};
    if (result.error) {
        QJsonObject error {{u"code"_s, result.error->kind}, {u"message"_s, result.error->message}};
        if (result.error->line > 0)
            error.insert(u"line"_s, result.error->line);
        answer.insert(u"error"_s, error);
        return answer;
    }
    answer.insert(u"outputs"_s, result.outputs);
    answer.insert(u"port"_s, result.port);
    return answer;
}

void prepareCode(CodeRunner &runner, const model::Bot &bot)
{
    QList<CodeRunner::Source> sources;
    for (const auto &[flowId, flow] : bot.flows) {
        for (const auto &[id, node] : flow.nodes) {
            if (node.type == u"code")
                sources.append({node.props[u"source"].toString(), model::stringList(node.props[u"inputs"]) + model::stringList(node.props[u"outputs"])});
        }
    }
    runner.prepare(sources);
}

} // namespace dialogist::engine
