// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/catalogue.h"

#include "studio/flow/nodetexts.h"
#include "studio/flow/specs/specs.h"

#include <QCoreApplication>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
/// Built once, in the language the program speaks then: the interface's language changes with a restart only.
const std::vector<NodeSpec> &allTypes()
{
    static const std::vector<NodeSpec> all = [] {
        std::vector<NodeSpec> list;
        specs::addEntrySpecs(list);
        specs::addTalkSpecs(list);
        specs::addUnderstandSpecs(list);
        specs::addLogicSpecs(list);
        specs::addControlSpecs(list);
        specs::addAiSpecs(list);
        specs::addConnectSpecs(list);
        specs::addPeopleSpecs(list);
        specs::addPrivacySpecs(list);
        specs::addCanvasSpecs(list);
        return list;
    }();
    return all;
}

void addUnique(QStringList &list, const QString &name)
{
    if (!name.isEmpty() && !list.contains(name))
        list.append(name);
}
} // namespace

const NodeSpec *specOf(const QString &type)
{
    static const QHash<QString, const NodeSpec *> byType = [] {
        QHash<QString, const NodeSpec *> map;
        for (const NodeSpec &spec : allTypes())
            map.insert(spec.type, &spec);
        return map;
    }();
    return byType.value(type);
}

QList<const NodeSpec *> allSpecs()
{
    QList<const NodeSpec *> all;
    for (const NodeSpec &spec : allTypes())
        all.append(&spec);
    return all;
}

QList<Port> portsOf(const model::Node &node, const model::Bot *bot)
{
    const NodeSpec *spec = specOf(node.type);
    return spec && spec->ports ? spec->ports(node, bot) : QList<Port>();
}

DataUse dataUseOf(const model::Node &node)
{
    DataUse use;
    const auto read = [&use](const QSet<QString> &names, const QStringList &locals) {
        for (const QString &name : names) {
            if (!builtInNames().contains(name) && !locals.contains(name))
                addUnique(use.reads, name);
        }
    };
    for (const TextSlot &slot : textsOf(node)) {
        for (const auto &text : slot.text.all()) {
            const QSet<QString> names = TextTemplate::parse(text).variables();
            read(names, slot.locals);
            for (const QString &name : names) {
                if (!builtInNames().contains(name) && !slot.locals.contains(name))
                    addUnique(use.showsToPerson, name);
            }
        }
    }
    for (const ExpressionSlot &slot : expressionsOf(node)) {
        const QSet<QString> names = Expression::parse(slot.source).variables();
        read(names, slot.locals);
        // A variable beside an expression that reads what the person said takes it.
        if (!slot.target.isEmpty() && names.contains(u"lastText"_s))
            addUnique(use.collects, slot.target);
    }
    for (const ExpressionSlot &slot : templatesOf(node))
        read(TextTemplate::parse(slot.source).variables(), slot.locals);
    for (const VariableSlot &slot : variablesOf(node)) {
        if (slot.collects)
            addUnique(use.collects, slot.name);
    }
    if (const NodeSpec *spec = specOf(node.type); spec && spec->uses)
        spec->uses(node, use);
    use.reads.sort();
    use.showsToPerson.sort();
    return use;
}

QString summaryOf(const model::Node &node, const model::Bot &bot, const QString &language)
{
    const NodeSpec *spec = specOf(node.type);
    if (!spec)
        return QCoreApplication::translate("flow", "This program does not know the step type “%1”.").arg(node.type);
    return spec->line ? specs::firstLine(spec->line(node, bot, language)) : spec->summary;
}

} // namespace dialogist::flow
