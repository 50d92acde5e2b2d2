// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/nodetexts.h"
#include "studio/flow/parser.h"
#include "studio/flow/rules/facts.h"
#include "studio/flow/syntaxtree.h"

#include <algorithm>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
struct ShownNames {
    QSet<QString> bare; ///< as they are, or joined with other words
    QSet<QString> guarded; ///< where the text asks for a value, or says what to do without one
};

bool isNumber(const Expression::Node &tree)
{
    return tree.kind == Expression::Node::Kind::Constant && std::holds_alternative<double>(tree.constant);
}

/// Conditions, “??”, “||”, “?.” and functions that ask whether there is something know that there may be nothing. What is counted
/// begins at 0.
bool isGuard(const Expression::Node &tree)
{
    using Tree = Expression::Node;
    switch (tree.kind) {
    case Tree::Kind::Logical:
    case Tree::Kind::Conditional:
    case Tree::Kind::Chain:
    case Tree::Kind::Unary:
        return true;
    case Tree::Kind::Binary:
        return tree.op != Tree::Op::Add || isNumber(*tree.children[0]) || isNumber(*tree.children[1]);
    case Tree::Kind::Call:
        return !tree.function->name.startsWith(u"format"_s) && tree.function->name != u"capitalize" && tree.function->name != u"String";
    default:
        return false;
    }
}

void readNames(const Expression::Node &tree, const QStringList &locals, bool isGuarded, ShownNames &names)
{
    if (tree.kind == Expression::Node::Kind::Variable && !locals.contains(tree.name))
        (isGuarded ? names.guarded : names.bare).insert(tree.name);
    for (const auto &child : tree.children)
        readNames(*child, locals, isGuarded || isGuard(tree), names);
}
} // namespace

void markShown(NodeReport &report, const QString &sourceLanguage, const Symbols &symbols)
{
    const auto isShowable = [](const Mention &mention) { return mention.reads && !mention.writes; };
    if (std::none_of(report.mentions.begin(), report.mentions.end(), isShowable))
        return;
    ShownNames names;
    const QList<TextSlot> texts = textsOf(report.node, sourceLanguage);
    for (const TextSlot &slot : texts) {
        const auto &all = slot.text.all();
        for (const QString &text : all) {
            if (!text.contains(u"{{"_s))
                continue;
            const QList<TextTemplate::Piece> pieces = TextTemplate::parse(text).pieces();
            for (const TextTemplate::Piece &piece : pieces) {
                const auto tree = piece.isExpression && piece.text.size() >= 4 ? Parser(piece.text.mid(2, piece.text.size() - 4)).parse() : nullptr;
                if (tree)
                    readNames(*tree, slot.locals, false, names);
            }
        }
    }
    for (Mention &mention : report.mentions) {
        const QString &name = symbols.name(mention.symbol);
        mention.shows = isShowable(mention) && names.bare.contains(name) && !names.guarded.contains(name);
    }
}

} // namespace dialogist::flow
