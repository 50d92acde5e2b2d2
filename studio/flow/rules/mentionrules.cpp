// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/rules/expressionflaws.h"

#include <QCoreApplication>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
/// Properties that name variables to read; all other names of variables in properties are written to.
bool isRead(const model::Node &node, const QString &key)
{
    static const QHash<QString, QString> reading = {{u"agent"_s, u"reads"_s}, {u"code"_s, u"inputs"_s}, {u"handoff"_s, u"variables"_s},
        {u"userdata"_s, u"variables"_s}, {u"start"_s, u"outputs"_s}};
    return reading.value(node.type) == key;
}

/// Some operations of Set read what is there before they write.
bool readsItself(const model::Node &node, const QStringList &path)
{
    static const QStringList reading = {u"append"_s, u"prepend"_s, u"remove"_s, u"increment"_s, u"sort"_s, u"reverse"_s, u"unique"_s};
    return node.type == u"set" && path.size() == 3
        && reading.contains(node.props[u"assignments"].toArray().at(path[1].toLongLong())[u"operation"].toString());
}

void reportUndefined(NodeInspection &inspection, const QString &name)
{
    const QString similar = mostSimilar(inspection.ask(u"names"_s).split(u'\n', Qt::SkipEmptyParts), name);
    const QString message = similar.isEmpty()
        ? QCoreApplication::translate("flow", "“%1” uses “%2”, which is no variable of this bot. Add the variable, or correct the name.").arg(inspection.title, name)
        : QCoreApplication::translate("flow", "“%1” uses “%2”, which is no variable of this bot. Write “%3”, which is most similar, or add the variable.")
              .arg(inspection.title, name, similar);
    Finding &finding = inspection.add(u"flow.undefined-variable"_s, message, {}, name);
    finding.name = name;
    finding.suggestion = similar;
}

void checkSecret(NodeInspection &inspection, const QString &name)
{
    inspection.add(u"flow.secret-read"_s,
        QCoreApplication::translate("flow", "“%1” reads the secret “%2”, which is always empty there: only requests can use it. Take it out.").arg(inspection.title, name),
        {}, name);
}

void checkConstant(NodeInspection &inspection, const QString &name)
{
    inspection.add(u"flow.set-constant"_s,
        QCoreApplication::translate("flow", "“%1” gives a value to “%2”, which cannot change in a talk. Choose another variable, or change its scope.").arg(inspection.title, name),
        {}, name);
}
} // namespace

void inspectMentions(NodeInspection &inspection)
{
    QSet<QString> read;
    QSet<QString> written;
    QSet<QString> other; // named as a secret: neither
    for (const NodeInspection::Read &expression : inspection.expressions()) {
        std::vector<const Expression::Node *> open {expression.tree.get()};
        while (!open.empty()) {
            const Expression::Node *at = open.back();
            open.pop_back();
            if (at->kind == Expression::Node::Kind::Variable && !expression.locals.contains(at->name))
                read.insert(at->name);
            for (const auto &child : at->children)
                open.push_back(child.get());
        }
    }
    for (const QString &name : builtInNames())
        read.remove(name);
    QSet<QString> collected;
    for (const VariableSlot &slot : variablesOf(inspection.node)) {
        const QString &key = slot.path.first();
        if (slot.path == QStringList {u"auth"_s, u"secret"_s}) {
            other.insert(slot.name);
        } else if (isRead(inspection.node, key)) {
            read.insert(slot.name);
            if (inspection.is("userdata"_L1) && inspection.props[u"action"].toString() == u"correct")
                written.insert(slot.name);
        } else {
            written.insert(slot.name);
            if (slot.collects)
                collected.insert(slot.name);
            // A Consent looks whether the person has agreed before, and a Choice goes its ways by what it keeps.
            if (readsItself(inspection.node, slot.path) || inspection.is("consent"_L1) || inspection.is("choice"_L1))
                read.insert(slot.name);
        }
    }
    const QSet<QString> mentioned = read + written + other;
    QStringList names(mentioned.begin(), mentioned.end());
    names.sort();
    for (const QString &name : names) {
        inspection.mention(name, read.contains(name), written.contains(name), collected.contains(name));
        const auto variable = inspection.variable(name);
        if (!variable) {
            if (!builtInNames().contains(name))
                reportUndefined(inspection, name);
            continue;
        }
        if (read.contains(name) && variable->scope == u"secret")
            checkSecret(inspection, name);
        if (written.contains(name) && (variable->scope == u"secret" || variable->scope == u"bot"))
            checkConstant(inspection, name);
    }
}

} // namespace dialogist::flow
