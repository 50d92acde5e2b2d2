// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "studio/flow/nodetexts.h"
#include "studio/flow/rules/fixers.h"
#include "studio/flow/rules/nodeinspection.h"

#include <QCoreApplication>
#include <QSet>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
using Kind = PropertySpec::Kind;

/// Sets the properties that change returns; nothing happens without a node.
template<class Change> void edit(const Fixing &fixing, const Change &change)
{
    if (fixing.node)
        fixing.steps.add(commands::setNodeProperties(fixing.steps.project(), fixing.node->id, change(fixing.node->props)));
}

/// The rows of a list with those taken out that are not wanted.
template<class Wanted> QJsonArray filtered(const QJsonArray &rows, const Wanted &wanted)
{
    QJsonArray kept;
    for (const QJsonValue &row : rows) {
        if (wanted(row))
            kept.append(row);
    }
    return kept;
}

QString freshId(const QSet<QString> &taken)
{
    for (int i = 1;; ++i) {
        const QString id = u"r%1"_s.arg(i);
        if (!taken.contains(id))
            return id;
    }
}
} // namespace

void giveIds(const Fixing &fixing)
{
    edit(fixing, [&](QJsonObject props) {
        const NodeSpec *spec = specOf(fixing.node->type);
        for (const PropertySpec &property : spec ? spec->properties : QList<PropertySpec>()) {
            if (!property.hasIds && property.kind != Kind::Options && property.kind != Kind::Cases)
                continue;
            QJsonArray rows = props[property.key].toArray();
            QSet<QString> taken;
            for (const QJsonValue &row : std::as_const(rows))
                taken.insert(row[u"id"].toString());
            QSet<QString> seen;
            for (qsizetype i = 0; i < rows.size(); ++i) {
                QJsonObject row = rows[i].toObject();
                QString id = row[u"id"].toString();
                if (id.isEmpty() || seen.contains(id)) {
                    id = freshId(taken);
                    row.insert(u"id"_s, id);
                    rows[i] = row;
                }
                taken.insert(id);
                seen.insert(id);
            }
            if (!rows.isEmpty())
                props.insert(property.key, rows);
        }
        return props;
    });
}

void clampNumbers(const Fixing &fixing)
{
    edit(fixing, [&](QJsonObject props) {
        for (const PropertySlot &slot : propertiesOf(*fixing.node)) {
            const bool isNumber = slot.spec->kind == Kind::Integer || slot.spec->kind == Kind::Number;
            if (!isNumber || !slot.isShown || slot.value.isUndefined() || slot.value.isNull())
                continue;
            double value = slot.value.isString() ? slot.value.toString().toDouble() : slot.value.toDouble();
            if (slot.spec->minimum != 0 || slot.spec->maximum != 0)
                value = qBound(slot.spec->minimum, value, slot.spec->maximum);
            props = withValueAt(props, slot.path, value);
        }
        return props;
    });
}

void chooseUsualWords(const Fixing &fixing)
{
    edit(fixing, [&](QJsonObject props) {
        const NodeSpec *spec = specOf(fixing.node->type);
        for (const PropertySlot &slot : propertiesOf(*fixing.node)) {
            const QString word = slot.value.toString();
            if (slot.spec->kind != Kind::Enumeration || word.isEmpty() || slot.spec->choices.contains(word))
                continue;
            const QString usual = slot.path.size() == 1 ? spec->defaults[slot.path.first()].toString() : QString();
            props = withValueAt(props, slot.path, slot.spec->choices.contains(usual) ? usual : slot.spec->choices.value(0));
        }
        return props;
    });
}

void swapLimits(const Fixing &fixing)
{
    const auto swapped = [](const QJsonValue &question) {
        QJsonObject limits = question[u"validation"].toObject();
        const QJsonValue least = limits[u"minimum"];
        if (least.isDouble() && limits[u"maximum"].isDouble() && least.toDouble() > limits[u"maximum"].toDouble()) {
            limits[u"minimum"] = limits[u"maximum"];
            limits[u"maximum"] = least;
        }
        return limits;
    };
    edit(fixing, [&](QJsonObject props) {
        if (props.contains(u"validation"))
            props[u"validation"] = swapped(props);
        QJsonArray fields = props[u"fields"].toArray();
        for (qsizetype i = 0; i < fields.size(); ++i) {
            QJsonObject field = fields[i].toObject();
            if (field.contains(u"validation"))
                field[u"validation"] = swapped(field);
            fields[i] = field;
        }
        if (!fields.isEmpty())
            props[u"fields"] = fields;
        return props;
    });
}

/// The cases that the finding is about, with their connections.
void deleteCases(const Fixing &fixing)
{
    if (!fixing.node)
        return;
    static const QHash<QString, CaseState> unwanted = {{u"flow.empty-condition"_s, CaseState::Empty}, {u"flow.duplicate-case"_s, CaseState::Repeated},
        {u"flow.unreachable-case"_s, CaseState::Below}};
    const CaseState gone = unwanted.value(fixing.finding.rule, CaseState::Empty);
    const QJsonArray cases = fixing.node->props[u"cases"].toArray();
    const QList<CaseState> states = caseStates(cases);
    QJsonArray kept;
    for (qsizetype i = 0; i < cases.size(); ++i) {
        if (states[i] != gone)
            kept.append(cases[i]);
        else
            fixing.steps.add(commands::disconnectPort(fixing.steps.project(), fixing.node->id, u"case:"_s + cases[i][u"id"].toString()));
    }
    fixing.steps.add(commands::setNodeProperty(fixing.steps.project(), fixing.node->id, u"cases"_s, kept));
}

void deleteEmptyAssignments(const Fixing &fixing)
{
    static const QStringList alone = {u"delete"_s, u"clear"_s, u"sort"_s, u"reverse"_s, u"unique"_s};
    edit(fixing, [&](QJsonObject props) {
        props[u"assignments"] = filtered(props[u"assignments"].toArray(), [](const QJsonValue &row) {
            const QString operation = row[u"operation"].toString();
            const QJsonValue what = operation == u"template" ? row[u"text"] : row[u"expression"];
            return !row[u"variable"].toString().isEmpty() && (alone.contains(operation) || !what.toString().trimmed().isEmpty());
        });
        return props;
    });
}

void forgetKnowledge(const Fixing &fixing)
{
    const auto &bases = fixing.steps.project().knowledgeBases;
    edit(fixing, [&](QJsonObject props) {
        props[u"knowledgeBases"] = filtered(props[u"knowledgeBases"].toArray(),
            [&bases](const QJsonValue &id) { return bases.contains(model::KnowledgeBaseId::fromString(id.toString())); });
        return props;
    });
}

/// The first one; a project that has none gets one, to be filled.
void giveKnowledge(const Fixing &fixing)
{
    if (fixing.steps.project().knowledgeBases.empty()) {
        model::KnowledgeBase base;
        base.id = model::KnowledgeBaseId::create();
        base.name = QCoreApplication::translate("flow", "Knowledge");
        fixing.steps.add(commands::setKnowledgeBase(fixing.steps.project(), base));
    }
    const auto &bases = fixing.steps.project().knowledgeBases;
    edit(fixing, [&](QJsonObject props) {
        if (!bases.empty())
            props[u"knowledgeBases"] = QJsonArray {bases.begin()->first.toString()};
        return props;
    });
}

void evenWeights(const Fixing &fixing)
{
    edit(fixing, [](QJsonObject props) {
        QJsonArray variants = props[u"variants"].toArray();
        for (qsizetype i = 0; i < variants.size(); ++i) {
            QJsonObject variant = variants[i].toObject();
            variant[u"weight"] = 1;
            variants[i] = variant;
        }
        props[u"variants"] = variants;
        return props;
    });
}

void encryptAddresses(const Fixing &fixing)
{
    edit(fixing, [&](QJsonObject props) {
        for (const PropertySlot &slot : propertiesOf(*fixing.node)) {
            const QString address = slot.value.toString();
            if (slot.spec->kind == Kind::Template && address.trimmed().startsWith(u"http://"_s, Qt::CaseInsensitive))
                props = withValueAt(props, slot.path, u"https://"_s + address.trimmed().mid(7));
        }
        return props;
    });
}

void sendNoContent(const Fixing &fixing)
{
    edit(fixing, [](QJsonObject props) {
        props[u"bodyKind"] = u"none"_s;
        return props;
    });
}

void handOverInput(const Fixing &fixing)
{
    edit(fixing, [&](QJsonObject props) {
        const QString &name = fixing.finding.variable;
        QJsonArray rows = props[u"inputs"].toArray();
        rows.append(QJsonObject {{u"variable"_s, name}, {u"expression"_s, name}});
        props[u"inputs"] = rows;
        return props;
    });
}

void keepBackInputs(const Fixing &fixing)
{
    edit(fixing, [&](QJsonObject props) {
        props[u"inputs"] = filtered(props[u"inputs"].toArray(), [&](const QJsonValue &row) { return row[u"variable"].toString() != fixing.finding.variable; });
        return props;
    });
}

void takeOutOutput(const Fixing &fixing)
{
    edit(fixing, [&](QJsonObject props) {
        props[u"outputs"] = filtered(props[u"outputs"].toArray(), [&](const QJsonValue &name) { return name.toString() != fixing.finding.variable; });
        return props;
    });
}

void letCodeRead(const Fixing &fixing)
{
    edit(fixing, [&](QJsonObject props) {
        QJsonArray names = props[u"inputs"].toArray();
        if (!names.contains(fixing.finding.variable))
            names.append(fixing.finding.variable);
        props[u"inputs"] = names;
        return props;
    });
}

void dropRepeatedVariants(const Fixing &fixing)
{
    edit(fixing, [&](QJsonObject props) {
        const QString language = fixing.bot.sourceLanguage();
        QJsonArray bubbles = props[u"bubbles"].toArray();
        for (qsizetype i = 0; i < bubbles.size(); ++i) {
            QJsonObject bubble = bubbles[i].toObject();
            QList<model::LocalizedText> seen;
            const QJsonArray variants = bubble[u"variants"].toArray();
            const QJsonArray kept = filtered(variants, [&](const QJsonValue &variant) {
                const auto text = model::LocalizedText::fromJson(variant, language);
                const bool isNew = text.isEmpty() || !seen.contains(text);
                seen.append(text);
                return isNew;
            });
            if (kept != variants)
                bubble[u"variants"] = kept;
            bubbles[i] = bubble;
        }
        props[u"bubbles"] = bubbles;
        return props;
    });
}

void confirmTranslations(const Fixing &fixing)
{
    const QString source = fixing.bot.sourceLanguage();
    edit(fixing, [&](QJsonObject props) {
        for (const TextSlot &slot : textsOf(*fixing.node, source)) {
            model::LocalizedText text = slot.text;
            for (const QString &language : fixing.bot.languages.mid(1)) {
                if (text.state(language, source) == model::LocalizedText::State::Stale)
                    text.confirm(language, text.exact(source));
            }
            if (!(text == slot.text))
                props = withValueAt(props, slot.path, text.toJson());
        }
        return props;
    });
}

void dropLeftovers(const Fixing &fixing)
{
    const QString source = fixing.bot.sourceLanguage();
    edit(fixing, [&](QJsonObject props) {
        for (const TextSlot &slot : textsOf(*fixing.node, source)) {
            model::LocalizedText text = slot.text;
            for (const QString &language : slot.text.all().keys()) {
                if (!fixing.bot.languages.contains(language))
                    text.set(language, QString());
            }
            if (!(text == slot.text))
                props = withValueAt(props, slot.path, text.toJson());
        }
        return props;
    });
}

} // namespace dialogist::flow
