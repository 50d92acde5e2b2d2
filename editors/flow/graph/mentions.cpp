// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/mentions.h"

#include "studio/flow/catalogue.h"
#include "studio/flow/nodetexts.h"

#include <QJsonArray>
#include <QSet>

namespace dialogist::editors::flow {

namespace {

void collectTexts(const QJsonValue &value, QSet<QString> &texts)
{
    if (value.isString()) {
        texts.insert(value.toString());
    } else if (value.isArray()) {
        for (const QJsonValue &entry : value.toArray())
            collectTexts(entry, texts);
    } else if (value.isObject()) {
        for (const QJsonValue &entry : value.toObject())
            collectTexts(entry, texts);
    }
}

} // namespace

void Mentions::add(const model::Node &node)
{
    QSet<QString> own;
    collectTexts(node.props, own);
    for (const QString &text : std::as_const(own))
        ++texts[text];
    const dialogist::flow::DataUse use = dialogist::flow::dataUseOf(node);
    QStringList names = use.collects + use.reads;
    for (const dialogist::flow::VariableSlot &slot : dialogist::flow::variablesOf(node)) {
        if (!slot.name.isEmpty())
            names.append(slot.name);
    }
    names.removeDuplicates();
    for (const QString &name : std::as_const(names))
        ++variables[name];
}

} // namespace dialogist::editors::flow
