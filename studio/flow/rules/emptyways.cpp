// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/parser.h"
#include "studio/flow/rules/facts.h"
#include "studio/flow/syntaxtree.h"

#include <QJsonArray>

#include <algorithm>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
using Tree = Expression::Node;

bool isNullConstant(const Tree &tree)
{
    return tree.kind == Tree::Kind::Constant && isNullish(tree.constant);
}

/// The variable of "name == null" and the like, from either side; empty when it is something else.
QString comparedWithNothing(const Tree &tree)
{
    for (const size_t side : {0, 1}) {
        if (tree.children[side]->kind == Tree::Kind::Variable && isNullConstant(*tree.children[1 - side]))
            return tree.children[side]->name;
    }
    return {};
}

/// Which variables have no value for sure when the condition came out like that. What is not understood says nothing.
void readEmpty(const Tree &tree, bool holds, QStringList &names)
{
    switch (tree.kind) {
    case Tree::Kind::Variable:
        if (!holds)
            names.append(tree.name);
        break;
    case Tree::Kind::Unary:
        if (tree.op == Tree::Op::Not)
            readEmpty(*tree.children[0], !holds, names);
        break;
    case Tree::Kind::Logical:
        if (tree.op == (holds ? Tree::Op::And : Tree::Op::Or)) {
            readEmpty(*tree.children[0], holds, names);
            readEmpty(*tree.children[1], holds, names);
        }
        break;
    case Tree::Kind::Binary: {
        const bool asksEqual = tree.op == Tree::Op::Equal || tree.op == Tree::Op::StrictEqual;
        const bool asksOther = tree.op == Tree::Op::NotEqual || tree.op == Tree::Op::StrictNotEqual;
        if (const QString name = (asksEqual && holds) || (asksOther && !holds) ? comparedWithNothing(tree) : QString(); !name.isEmpty())
            names.append(name);
        break;
    }
    case Tree::Kind::Call:
        if (holds && tree.function->name == u"isEmpty" && tree.children.size() == 1 && tree.children[0]->kind == Tree::Kind::Variable)
            names.append(tree.children[0]->name);
        break;
    default:
        break;
    }
}
} // namespace

void markEmptyWays(NodeReport &report, const Symbols &symbols)
{
    if (report.node.type != u"branch")
        return;
    const auto add = [&](const QString &port, const QStringList &names) {
        for (const Mention &mention : report.mentions) {
            if (names.contains(symbols.name(mention.symbol)))
                report.emptyWays.push_back({port, mention.symbol});
        }
    };
    QStringList left; // once no case so far has held
    const QJsonArray cases = report.node.props[u"cases"].toArray();
    for (const QJsonValue &each : cases) {
        const bool isCondition = each[u"kind"].toString().isEmpty();
        const auto tree = isCondition ? Parser(each[u"condition"].toString()).parse() : nullptr;
        QStringList taken = left;
        if (tree)
            readEmpty(*tree, true, taken);
        add(u"case:"_s + each[u"id"].toString(), taken);
        if (tree)
            readEmpty(*tree, false, left);
    }
    add(u"else"_s, left);
}

} // namespace dialogist::flow
