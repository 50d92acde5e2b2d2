// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/commands/flowcommands.h"
#include "studio/flow/rules/expressionflaws.h"
#include "studio/flow/rules/fixers.h"

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
QJsonValue valueAt(const QJsonObject &props, const QStringList &path)
{
    QJsonValue value = props;
    for (const QString &key : path)
        value = value.isArray() ? value[key.toLongLong()] : value[key];
    return value;
}

/// In every text of a tree, so that a translation and what it was made from change together.
QJsonValue replacedIn(const QJsonValue &tree, const QString &before, const QString &after)
{
    if (tree.isString())
        return tree.toString().replace(before, after);
    QJsonObject fields = tree.toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        *it = replacedIn(*it, before, after);
    return tree.isObject() ? QJsonValue(fields) : tree;
}

/// The first flaw of the rule that has a better wording, put right; false when there is none.
bool correctOne(const Fixing &fixing, const Environment &environment, model::Node &node)
{
    Symbols symbols;
    NodeInspection inspection(node, fixing.bot, environment, symbols);
    for (const NodeInspection::Read &read : inspection.expressions()) {
        const QList<ExpressionFlaw> flaws = flawsOf(inspection, read);
        for (const ExpressionFlaw &flaw : flaws) {
            if (flaw.rule != fixing.finding.rule || flaw.replacement.isNull())
                continue;
            // The one that the person has read about.
            if (read.path.join(u'/') + u' ' + read.source.mid(flaw.position, flaw.length) != fixing.finding.part)
                continue;
            QString fresh = read.source;
            fresh.replace(flaw.position, flaw.length, flaw.replacement);
            const QJsonValue value = read.isText ? replacedIn(valueAt(node.props, read.path), u"{{"_s + read.source + u"}}"_s, u"{{"_s + fresh + u"}}"_s) : QJsonValue(fresh);
            const QJsonObject changed = withValueAt(node.props, read.path, value);
            if (changed == node.props)
                continue;
            node.props = changed; // what the inspection looks at is gone now
            return true;
        }
    }
    return false;
}
} // namespace

void correctExpressions(const Fixing &fixing)
{
    if (!fixing.node)
        return;
    const Environment environment(fixing.steps.project(), fixing.bot);
    model::Node node = *fixing.node;
    if (correctOne(fixing, environment, node))
        fixing.steps.add(commands::setNodeProperties(fixing.steps.project(), node.id, node.props));
}

} // namespace dialogist::flow
