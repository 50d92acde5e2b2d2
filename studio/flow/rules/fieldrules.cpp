// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/rules/nodeinspection.h"

#include "studio/nlu/boundedpattern.h"

#include <QCoreApplication>
#include <QLocale>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
using Kind = PropertySpec::Kind;

/// What a node cannot work without, texts aside: they have rules of their own.
struct Needed {
    const char *type;
    const char *key;
    const char *when; ///< a neighbour that decides; null = always
    const char *word; ///< the neighbour's value that needs it
};

constexpr Needed needed[] = {
    {"http", "url", nullptr, nullptr},
    {"tool", "tool", nullptr, nullptr},
    {"client", "url", "action", "openUrl"},
    {"client", "url", "action", "payment"},
    {"client", "amount", "action", "payment"},
    {"client", "event", "action", "event"},
    {"client", "event", "action", "pixel"},
    {"track", "name", nullptr, nullptr},
    {"wait", "seconds", "kind", "delay"},
    {"wait", "until", "kind", "until"},
    {"wait", "event", "kind", "event"},
    {"loop", "list", "kind", "each"},
    {"loop", "times", "kind", "count"},
    {"loop", "condition", "kind", "while"},
    {"code", "source", nullptr, nullptr},
    {"choice", "list", "dynamic", "true"},
    {"approval", "title", nullptr, nullptr},
};

QString wordOf(const QJsonValue &value)
{
    return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : value.toString();
}

void checkNeeded(NodeInspection &inspection)
{
    for (const Needed &row : needed) {
        if (!inspection.is(QLatin1StringView(row.type)))
            continue;
        const QString key = QLatin1StringView(row.key);
        if (row.when && wordOf(inspection.props[QLatin1StringView(row.when)]) != QLatin1StringView(row.word))
            continue;
        if (!inspection.props[key].toString().trimmed().isEmpty())
            continue;
        QString label = key;
        for (const PropertySlot &slot : inspection.properties()) {
            if (slot.path == QStringList {key})
                label = slot.spec->label;
        }
        inspection.add(u"flow.missing-value"_s,
            QCoreApplication::translate("flow", "“%1” of “%2” is empty, and it cannot work without. Fill it in.").arg(label, inspection.title), key);
    }
}

/// Rows with ids need one each, since ports and answers are known by them.
void checkIds(NodeInspection &inspection)
{
    const NodeSpec *spec = specOf(inspection.node.type);
    for (const PropertySpec &property : spec->properties) {
        const bool hasIds = property.hasIds || property.kind == Kind::Options || property.kind == Kind::Cases;
        if (!hasIds)
            continue;
        QSet<QString> seen;
        const QJsonArray rows = inspection.props[property.key].toArray();
        for (const QJsonValue &row : rows) {
            const QString id = row[u"id"].toString();
            if (!id.isEmpty() && !seen.contains(id)) {
                seen.insert(id);
                continue;
            }
            inspection.add(u"flow.duplicate-option"_s,
                QCoreApplication::translate("flow",
                    "Two entries of “%1” share an id, or one has none, so they cannot lead to different places. "
                    "Delete one and add it anew.")
                    .arg(inspection.title),
                id);
        }
    }
}

void checkNumber(NodeInspection &inspection, const PropertySlot &slot)
{
    const QString key = slot.path.join(u'/');
    if (!slot.value.isDouble()) {
        inspection.add(u"flow.out-of-range"_s,
            QCoreApplication::translate("flow", "“%1” of “%2” is no number. Correct it.").arg(slot.spec->label, inspection.title), key);
        return;
    }
    const double value = slot.value.toDouble();
    const bool isLimited = slot.spec->minimum != 0 || slot.spec->maximum != 0;
    if (!isLimited || (value >= slot.spec->minimum && value <= slot.spec->maximum))
        return;
    const QLocale locale;
    inspection.add(u"flow.out-of-range"_s,
        QCoreApplication::translate("flow", "“%1” of “%2” is %3, but can be %4 to %5 only. Correct it.")
            .arg(slot.spec->label, inspection.title, locale.toString(value), locale.toString(slot.spec->minimum), locale.toString(slot.spec->maximum)),
        key);
}

void checkReference(NodeInspection &inspection, const PropertySlot &slot)
{
    const QString id = slot.value.toString();
    if (id.isEmpty())
        return;
    inspection.refer(id);
    const QString key = slot.path.join(u'/');
    if (slot.spec->kind == Kind::IntentReference && inspection.ask(u"intent/"_s + id).isEmpty())
        inspection.add(u"flow.intent-missing"_s,
            QCoreApplication::translate("flow", "“%1” names an intent that is not in this bot. Choose another.").arg(inspection.title), key);
    else if (slot.spec->kind == Kind::EntityReference && inspection.ask(u"entity/"_s + id).isEmpty())
        inspection.add(u"flow.entity-missing"_s,
            QCoreApplication::translate("flow", "“%1” names an entity that is not in this bot. Choose another.").arg(inspection.title), key);
    else if (slot.spec->kind == Kind::PromptReference && inspection.ask(u"prompt/"_s + id).isEmpty())
        inspection.add(u"flow.prompt-missing"_s,
            QCoreApplication::translate("flow", "“%1” names instructions that are not in this bot. Choose others.").arg(inspection.title), key);
}

void checkWord(NodeInspection &inspection, const PropertySlot &slot)
{
    const QString word = slot.value.toString();
    if (slot.spec->choices.isEmpty() || slot.spec->choices.contains(word) || word.isEmpty())
        return;
    inspection.add(u"flow.unknown-word"_s,
        QCoreApplication::translate("flow", "“%1” of “%2” is “%3”, which is none of its choices. Choose one.").arg(slot.spec->label, inspection.title, word.left(40)),
        slot.path.join(u'/'));
}
} // namespace

void inspectFields(NodeInspection &inspection)
{
    checkIds(inspection);
    checkNeeded(inspection);
    for (const PropertySlot &slot : inspection.properties()) {
        if (slot.value.isUndefined() || slot.value.isNull())
            continue;
        switch (slot.spec->kind) {
        case Kind::Integer:
        case Kind::Number:
            if (slot.isShown)
                checkNumber(inspection, slot);
            break;
        case Kind::Enumeration:
            checkWord(inspection, slot);
            break;
        case Kind::Pattern:
            if (slot.isShown && !nlu::boundedPattern(slot.value.toString()).isValid())
                inspection.add(u"flow.invalid-pattern"_s,
                    QCoreApplication::translate("flow", "The pattern of “%1” is no regular expression. Correct it, or clear it.").arg(inspection.title),
                    slot.path.size() > 2 ? slot.path.join(u'/') : QString());
            break;
        case Kind::IntentReference:
        case Kind::EntityReference:
        case Kind::PromptReference:
            if (slot.isShown)
                checkReference(inspection, slot);
            break;
        default:
            break;
        }
    }
}

} // namespace dialogist::flow
