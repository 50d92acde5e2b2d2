// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/rules/nodeinspection.h"

#include <QCoreApplication>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
void checkAnswers(NodeInspection &inspection, const QJsonValue &question, const QString &key)
{
    const QJsonValue least = question[u"validation"][u"minimum"];
    const QJsonValue most = question[u"validation"][u"maximum"];
    if (least.isDouble() && most.isDouble() && least.toDouble() > most.toDouble())
        inspection.add(u"flow.impossible-range"_s,
            QCoreApplication::translate("flow", "The minimum of “%1” is above its maximum. Correct one of them.").arg(inspection.title), key);
    const bool helps = !model::LocalizedText::fromJson(question[u"invalid"]).isEmpty() || !question[u"reprompts"].toArray().isEmpty();
    const bool mayFail = question[u"answerType"].toString(u"text"_s) != u"text" || !question[u"validation"].toObject().isEmpty();
    if (mayFail && !helps && question[u"retries"].toInt() > 0)
        inspection.add(u"flow.retry-without-text"_s,
            QCoreApplication::translate("flow", "When an answer does not fit, “%1” asks again in the same words. Say what would fit.").arg(inspection.title), key);
}

void checkAsk(NodeInspection &inspection)
{
    if (inspection.props[u"variable"].toString().isEmpty())
        inspection.add(u"flow.ask-without-variable"_s,
            QCoreApplication::translate("flow", "“%1” asks, but keeps the answer nowhere. Choose a variable for it.").arg(inspection.title));
    checkAnswers(inspection, inspection.props, {});
}

void checkForm(NodeInspection &inspection)
{
    const QJsonArray fields = inspection.props[u"fields"].toArray();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (fields[i][u"variable"].toString().isEmpty())
            inspection.add(u"flow.ask-without-variable"_s,
                QCoreApplication::translate("flow", "A field of “%1” keeps its answer nowhere. Choose a variable for it.").arg(inspection.title),
                u"fields/%1"_s.arg(i));
        checkAnswers(inspection, fields[i], u"fields/%1"_s.arg(i));
    }
}

void checkKnowledge(NodeInspection &inspection)
{
    const QJsonArray ids = inspection.props[u"knowledgeBases"].toArray();
    if (ids.isEmpty() && inspection.is("knowledge"_L1))
        inspection.add(u"flow.knowledge-without-base"_s,
            QCoreApplication::translate("flow", "“%1” has nothing to answer from. Choose a knowledge base.").arg(inspection.title));
    for (const QJsonValue &value : ids) {
        const QString base = inspection.ask(u"base/"_s + value.toString());
        if (base.isEmpty())
            inspection.add(u"flow.knowledge-missing"_s,
                QCoreApplication::translate("flow", "“%1” names a knowledge base that is not in this project. Choose another.").arg(inspection.title),
                value.toString());
        else if (base.startsWith(u'-'))
            inspection.add(u"flow.knowledge-empty"_s,
                QCoreApplication::translate("flow", "“%2”, from which “%1” answers, has no text yet. Import documents or pages into it.")
                    .arg(inspection.title, base.mid(1)),
                value.toString());
    }
}

void checkSet(NodeInspection &inspection)
{
    static const QStringList alone = {u"delete"_s, u"clear"_s, u"sort"_s, u"reverse"_s, u"unique"_s};
    const QJsonArray assignments = inspection.props[u"assignments"].toArray();
    const bool incomplete = std::any_of(assignments.begin(), assignments.end(), [](const QJsonValue &value) {
        const QString operation = value[u"operation"].toString();
        const QJsonValue what = operation == u"template" ? value[u"text"] : value[u"expression"];
        return value[u"variable"].toString().isEmpty() || (!alone.contains(operation) && what.toString().trimmed().isEmpty());
    });
    if (assignments.isEmpty() || incomplete)
        inspection.add(u"flow.incomplete-assignment"_s,
            QCoreApplication::translate("flow", "“%1” lacks a variable or its value. Fill in both, or delete it.").arg(inspection.title));
}

void checkSplit(NodeInspection &inspection)
{
    const QJsonArray variants = inspection.props[u"variants"].toArray();
    const auto taken = std::count_if(variants.begin(), variants.end(), [](const QJsonValue &row) { return row[u"weight"].toDouble() > 0; });
    if (taken < 2)
        inspection.add(u"flow.split-weights"_s,
            QCoreApplication::translate("flow", "“%1” cannot choose: fewer than two of its ways have a weight above 0. Give them weights.").arg(inspection.title));
}

/// Nothing tells a model what to do: neither words of this step nor instructions with words.
void checkModel(NodeInspection &inspection)
{
    const QString prompt = inspection.props[u"prompt"].toString();
    const bool hasOwn = !inspection.props[u"instructions"].toString().trimmed().isEmpty();
    const QString shared = prompt.isEmpty() ? QString() : inspection.ask(u"prompt/"_s + prompt);
    if (!hasOwn && (prompt.isEmpty() || shared == u"empty"))
        inspection.add(u"flow.no-instructions"_s,
            QCoreApplication::translate("flow", "“%1” asks a language model without saying what it shall do. Choose instructions, or write some.").arg(inspection.title));
    if (inspection.is("agent"_L1) && inspection.props[u"exits"].toArray().isEmpty())
        inspection.add(u"flow.agent-without-end"_s,
            QCoreApplication::translate("flow", "“%1” has no end that it could reach, so it talks until its limit. Add one.").arg(inspection.title));
}

/// Events with the same text here come at the same time, and only the first of them does.
QString triggerOf(const QJsonObject &props, const QString &event)
{
    QString what = props[u"name"].toString().trimmed().toLower();
    if (event == u"intent")
        what = props[u"intent"].toString();
    if (event == u"keyword" || event == u"cancel" || event == u"help" || event == u"command") {
        const QStringList texts = model::LocalizedText::fromJson(props[u"keywords"]).all().values();
        QStringList words = wordsOf(texts.join(u','));
        words.sort();
        what += u'|' + words.join(u',');
    }
    const bool counts = event == u"noMatch" || event == u"noReply";
    return QStringList {props[u"where"].toString(), event, what, counts ? QString::number(props[u"count"].toInt()) : QString()}.join(u'|');
}

void checkEvent(NodeInspection &inspection)
{
    const QString event = inspection.props[u"event"].toString(u"intent"_s);
    const QJsonObject &props = inspection.props;
    const bool hasWords = !model::LocalizedText::fromJson(props[u"keywords"]).isEmpty();
    const bool hasName = !props[u"name"].toString().trimmed().isEmpty();
    bool isComplete = true;
    if (event == u"intent")
        isComplete = !props[u"intent"].toString().isEmpty();
    else if (event == u"keyword")
        isComplete = hasWords;
    else if (event == u"command")
        isComplete = hasWords || hasName;
    else if (event == u"schedule" || event == u"webhook" || event == u"custom")
        isComplete = hasName;
    if (!isComplete)
        inspection.add(u"flow.event-incomplete"_s,
            QCoreApplication::translate("flow", "“%1” does not say what it waits for, so it never comes. Fill it in, or delete it.").arg(inspection.title));
    else if (props[u"condition"].toString().trimmed().isEmpty())
        inspection.setTrigger(triggerOf(props, event));
}

void checkRunFlow(NodeInspection &inspection)
{
    const QString flow = inspection.props[u"flow"].toString();
    if (inspection.ask(u"flow/"_s + flow).isEmpty()) {
        inspection.add(u"flow.no-flow"_s,
            QCoreApplication::translate("flow", "“%1” names no flow, or one without a Start. Choose a flow.").arg(inspection.title));
        return;
    }
    QStringList given;
    const QJsonArray rows = inspection.props[u"inputs"].toArray();
    for (const QJsonValue &row : rows)
        given.append(row[u"variable"].toString());
    given.removeAll(QString());
    QStringList taken;
    for (const QString &input : inspection.ask(u"inputs/"_s + flow).split(u',', Qt::SkipEmptyParts)) {
        const bool isRequired = input.endsWith(u'!');
        taken.append(isRequired ? input.chopped(1) : input);
        if (isRequired && !given.contains(taken.last()))
            inspection.add(u"flow.input-missing"_s,
                QCoreApplication::translate("flow", "“%1” does not hand over “%2”, which the flow must be given. Add it.").arg(inspection.title, taken.last()), {}, taken.last());
    }
    for (const QString &name : std::as_const(given)) {
        if (!taken.contains(name))
            inspection.add(u"flow.input-unknown"_s,
                QCoreApplication::translate("flow", "“%1” hands over “%2”, which the flow does not take. Take it out, or add it to the flow's Start.").arg(inspection.title, name), {},
                name);
    }
}

/// What outlasts the talk itself goes on with nothing.
void checkWaits(NodeInspection &inspection)
{
    bool isNumber = false;
    const double kept = inspection.ask(u"retention"_s).toDouble(&isNumber) * 86400;
    if (!isNumber)
        return;
    const auto tooLong = [&](double seconds) {
        if (seconds > kept)
            inspection.add(u"flow.long-wait"_s,
                QCoreApplication::translate("flow", "“%1” waits longer than talks are kept, so it never goes on. Shorten it, or keep talks longer.").arg(inspection.title));
        return seconds > kept;
    };
    const QJsonObject &props = inspection.props;
    if (inspection.is("wait"_L1)) {
        const QString kind = props[u"kind"].toString(u"delay"_s);
        bool isConstantNumber = false;
        const double seconds = props[u"seconds"].toString().trimmed().toDouble(&isConstantNumber);
        if (kind == u"delay" && isConstantNumber)
            tooLong(seconds);
        else if (kind == u"event" || kind == u"message")
            tooLong(props[u"timeout"].toDouble());
    } else if (inspection.is("approval"_L1) || inspection.is("handoff"_L1)) {
        tooLong(props[u"timeout"].toDouble() * 60);
    } else if (inspection.is("ask"_L1) || inspection.is("choice"_L1) || inspection.is("form"_L1)) {
        tooLong(props[u"noReply"][u"seconds"].toDouble());
    }
}

void checkHours(NodeInspection &inspection)
{
    bool needs = inspection.is("handoff"_L1) && inspection.props[u"onlyOpen"].toBool();
    const QJsonArray cases = inspection.is("branch"_L1) ? inspection.props[u"cases"].toArray() : QJsonArray();
    for (const QJsonValue &row : cases)
        needs = needs || row[u"kind"].toString() == u"open" || row[u"kind"].toString() == u"closed";
    if (needs && inspection.ask(u"hours"_s).isEmpty())
        inspection.add(u"flow.no-opening-hours"_s,
            QCoreApplication::translate("flow", "“%1” goes by opening hours, but the bot has none and counts as always open. Set them in the bot's settings.").arg(inspection.title));
}
} // namespace

void inspectKinds(NodeInspection &inspection)
{
    if (inspection.is("ask"_L1))
        checkAsk(inspection);
    else if (inspection.is("form"_L1))
        checkForm(inspection);
    else if (inspection.is("set"_L1))
        checkSet(inspection);
    else if (inspection.is("split"_L1))
        checkSplit(inspection);
    else if (inspection.is("event"_L1))
        checkEvent(inspection);
    else if (inspection.is("runflow"_L1))
        checkRunFlow(inspection);
    else if (inspection.is("generate"_L1) || inspection.is("agent"_L1))
        checkModel(inspection);
    else if (inspection.is("foreign"_L1))
        inspection.add(u"flow.foreign"_s,
            QCoreApplication::translate("flow", "“%1” was taken over from another program and cannot run here. Replace it.").arg(inspection.title));
    checkKnowledge(inspection);
    checkWaits(inspection);
    checkHours(inspection);
}

} // namespace dialogist::flow
