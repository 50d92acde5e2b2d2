// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/simulator/tracewords.h"

#include "panels/simulator/tracemodels.h"
#include "panels/simulator/valuetext.h"
#include "studio/flow/catalogue.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace dialogist::panels::simulator {

namespace {
/// One thing that happened, with what it takes to name it.
struct Happened {
    const flow::TraceEntry &entry;
    const model::Node *node;
    const model::Bot *bot;

    QString name() const
    {
        if (!node)
            return StepsModel::tr("a step that is gone");
        const flow::NodeSpec *spec = flow::specOf(node->type);
        const QString title = spec ? spec->title : node->type;
        return node->name.isEmpty() ? title : StepsModel::tr("%1 “%2”").arg(title, node->name);
    }
    bool is(const QString &type) const { return node && node->type == type; }
    QString property(const QString &key) const { return node ? node->props[key].toString() : QString(); }
    QString with(const QString &plain, const QString &detailed) const { return entry.detail.isEmpty() ? plain : detailed.arg(spokenText(entry.detail)); }

    /// What a person reads at a way out of the step, by its name or by the id that its name ends with.
    QString wayLabel(const QString &way) const
    {
        for (const flow::Port &port : node ? flow::portsOf(*node, bot) : QList<flow::Port>()) {
            if (port.name == way || port.name.section(u':', 1) == way)
                return port.label.isEmpty() ? port.name : port.label;
        }
        return way;
    }
};

/// The words that a property's choice has in the inspector.
QString choiceLabel(const QString &type, const QString &property, const QString &word)
{
    const flow::NodeSpec *spec = flow::specOf(type);
    for (const flow::PropertySpec &each : spec ? spec->properties : QList<flow::PropertySpec>()) {
        if (each.key == property && each.choices.contains(word))
            return each.choiceLabels.value(each.choices.indexOf(word), word);
    }
    return word;
}

QString requested(const Happened &it)
{
    const QString &kind = it.entry.detail;
    if (kind == u"tool") {
        const QString tool = it.property(u"tool"_s);
        return tool.isEmpty() ? StepsModel::tr("Called a tool") : StepsModel::tr("Called the tool “%1”").arg(tool);
    }
    if (kind == u"event")
        return StepsModel::tr("Waits for the event “%1”").arg(it.property(u"event"_s));
    static const QHash<QString, const char *> words = {
        {u"knowledge"_s, QT_TRANSLATE_NOOP("dialogist::panels::simulator::StepsModel", "Looked it up in the knowledge")},
        {u"http"_s, QT_TRANSLATE_NOOP("dialogist::panels::simulator::StepsModel", "Asked a web service")},
        {u"generate"_s, QT_TRANSLATE_NOOP("dialogist::panels::simulator::StepsModel", "Asked a language model for an answer")},
        {u"agent"_s, QT_TRANSLATE_NOOP("dialogist::panels::simulator::StepsModel", "Let a language model talk")},
        {u"extract"_s, QT_TRANSLATE_NOOP("dialogist::panels::simulator::StepsModel", "Had a language model read values out")},
        {u"classify"_s, QT_TRANSLATE_NOOP("dialogist::panels::simulator::StepsModel", "Asked a language model what is meant")},
        {u"code"_s, QT_TRANSLATE_NOOP("dialogist::panels::simulator::StepsModel", "Ran its code")},
        {u"guard"_s, QT_TRANSLATE_NOOP("dialogist::panels::simulator::StepsModel", "Looked for what must not go on")},
        {u"userdata"_s, QT_TRANSLATE_NOOP("dialogist::panels::simulator::StepsModel", "Asked for what is known of the person")},
        {u"client"_s, QT_TRANSLATE_NOOP("dialogist::panels::simulator::StepsModel", "Waits until the person has done it")},
        {u"handoff"_s, QT_TRANSLATE_NOOP("dialogist::panels::simulator::StepsModel", "Handed the talk over to a person")},
        {u"approval"_s, QT_TRANSLATE_NOOP("dialogist::panels::simulator::StepsModel", "Asked the team to decide")},
        {u"wait"_s, QT_TRANSLATE_NOOP("dialogist::panels::simulator::StepsModel", "Waits for some time")}};
    const char *word = words.value(kind);
    return word ? StepsModel::tr(word) : StepsModel::tr("Asked for something: %1").arg(kind);
}

QString answered(const Happened &it)
{
    const QString &detail = it.entry.detail;
    if (detail == u"timeout")
        return it.is(u"wait"_s) ? StepsModel::tr("The wait was over") : StepsModel::tr("No answer came in time");
    if (it.is(u"knowledge"_s))
        return detail == u"noAnswer" ? StepsModel::tr("Found no answer") : StepsModel::tr("Found an answer");
    if (it.is(u"http"_s))
        return StepsModel::tr("The service answered with status %1").arg(detail);
    if (it.is(u"guard"_s))
        return detail == u"flagged" ? StepsModel::tr("Found something that must not go on") : StepsModel::tr("Found nothing that must not go on");
    if (it.is(u"extract"_s))
        return it.with(StepsModel::tr("Found all values"), StepsModel::tr("Did not find %1"));
    if (it.is(u"generate"_s))
        return detail == u"refused" ? StepsModel::tr("The model refused to answer") : StepsModel::tr("The model answered");
    if (it.is(u"agent"_s))
        return StepsModel::tr("The model ended its part: %1").arg(it.wayLabel(detail));
    if (it.is(u"handoff"_s)) {
        if (detail == u"closed")
            return StepsModel::tr("It is outside the opening hours");
        if (detail == u"connected")
            return StepsModel::tr("A person took over");
        return detail == u"returned" ? StepsModel::tr("The person gave the talk back") : StepsModel::tr("Nobody was there");
    }
    if (it.is(u"approval"_s))
        return StepsModel::tr("The team decided: %1").arg(it.wayLabel(detail));
    if (it.is(u"consent"_s)) {
        if (detail == u"granted before")
            return StepsModel::tr("The person had agreed before");
        return detail == u"granted" ? StepsModel::tr("The person agreed") : StepsModel::tr("The person did not agree");
    }
    if (it.is(u"userdata"_s))
        return StepsModel::tr("Done: %1").arg(choiceLabel(u"userdata"_s, u"action"_s, detail));
    if (it.is(u"choice"_s)) {
        QStringList labels;
        for (const QString &id : detail.split(u',', Qt::SkipEmptyParts))
            labels.append(it.wayLabel(id));
        return StepsModel::tr("Chosen: %1").arg(labels.join(u", "_s));
    }
    return it.with(StepsModel::tr("Got an answer"), StepsModel::tr("Answer: %1"));
}

QString tracked(const Happened &it)
{
    if (it.entry.detail == u"goal")
        return StepsModel::tr("Noted that a goal was reached");
    return it.entry.detail == u"log" ? StepsModel::tr("Wrote a line in the log") : StepsModel::tr("Counted an event");
}

QString returned(const Happened &it)
{
    return it.entry.detail.isEmpty() ? StepsModel::tr("Came back from the other flow") : StepsModel::tr("Came back from the other flow: %1").arg(it.wayLabel(it.entry.detail));
}

QString branched(const Happened &it)
{
    return it.entry.detail.isEmpty() ? StepsModel::tr("Chose a way") : StepsModel::tr("Took the way “%1”").arg(it.wayLabel(it.entry.detail));
}

QString clarified(const Happened &it)
{
    return StepsModel::tr("Asked which is meant: %1").arg(it.entry.detail.split(u'\n').join(u", "_s));
}

using Sentence = QString (*)(const Happened &);

const QHash<QString, Sentence> &sentences()
{
    static const QHash<QString, Sentence> all = {
        {u"entered"_s, [](const Happened &it) { return StepsModel::tr("Came to %1").arg(it.name()); }},
        {u"left"_s, [](const Happened &it) { return StepsModel::tr("Left through “%1”").arg(it.wayLabel(it.entry.detail)); }},
        {u"said"_s, [](const Happened &it) { return it.with(StepsModel::tr("Said something"), StepsModel::tr("Said: %1")); }},
        {u"asked"_s, [](const Happened &it) { return it.with(StepsModel::tr("Asked"), StepsModel::tr("Asked: %1")); }},
        {u"stored"_s, [](const Happened &it) { return it.with(StepsModel::tr("Stored the answer"), StepsModel::tr("Stored %1")); }},
        {u"branched"_s, branched},
        {u"requested"_s, requested},
        {u"answered"_s, answered},
        {u"invalid"_s, [](const Happened &it) { return it.with(StepsModel::tr("The answer did not fit"), StepsModel::tr("The answer did not fit: %1")); }},
        {u"jumped"_s, [](const Happened &) { return StepsModel::tr("Went on elsewhere"); }},
        {u"called"_s, [](const Happened &it) { return StepsModel::tr("Ran another flow: %1").arg(it.name()); }},
        {u"returned"_s, returned},
        {u"interrupted"_s, [](const Happened &it) { return StepsModel::tr("Put %1 aside for it").arg(it.name()); }},
        {u"resumed"_s, [](const Happened &it) { return StepsModel::tr("Came back to %1").arg(it.name()); }},
        {u"corrected"_s, [](const Happened &it) { return it.with(StepsModel::tr("The person corrected an answer"), StepsModel::tr("The person corrected an answer: %1")); }},
        {u"cancelled"_s, [](const Happened &it) { return it.node ? StepsModel::tr("Was cancelled: %1").arg(it.name()) : StepsModel::tr("Everything was cancelled"); }},
        {u"clarified"_s, clarified},
        {u"intent"_s, [](const Happened &it) { return StepsModel::tr("Understood: %1").arg(it.entry.detail); }},
        {u"event"_s, [](const Happened &it) { return StepsModel::tr("Event: %1").arg(choiceLabel(u"event"_s, u"event"_s, it.entry.detail)); }},
        {u"forwarded"_s, [](const Happened &) { return StepsModel::tr("Passed the words on to the person who has taken over"); }},
        {u"tracked"_s, tracked},
        {u"held"_s, [](const Happened &it) { return StepsModel::tr("Held before %1").arg(it.name()); }},
        {u"unconnected"_s, [](const Happened &it) { return StepsModel::tr("Nothing is connected to “%1” of %2").arg(it.wayLabel(it.entry.detail), it.name()); }},
        {u"ended"_s, [](const Happened &) { return StepsModel::tr("The talk ended"); }},
        {u"error"_s, [](const Happened &it) { return it.with(StepsModel::tr("Something went wrong"), StepsModel::tr("Error: %1")); }},
    };
    return all;
}
} // namespace

QString stepName(const model::Node *node, const QString &type)
{
    if (node && !node->name.isEmpty())
        return node->name;
    const QString &kind = node ? node->type : type;
    const flow::NodeSpec *spec = flow::specOf(kind);
    return spec ? spec->title : kind;
}

QString traceSentence(const flow::TraceEntry &entry, const model::Node *node, const model::Bot *bot)
{
    const Sentence sentence = sentences().value(entry.what);
    return sentence ? sentence({entry, node, bot}) : QString();
}

} // namespace dialogist::panels::simulator
