// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/parser.h"

#include "studio/flow/libraryhelp.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
constexpr int maximumLength = 20'000;
constexpr int maximumNesting = 100;

using Node = Expression::Node;

struct Operator
{
    QStringView sign;
    int precedence;
    Node::Op op;
};

const Operator *binaryOperator(const Token &token)
{
    static constexpr Operator operators[] = {
        {u"??", 1, Node::Op::Coalesce},
        {u"||", 1, Node::Op::Or},
        {u"&&", 2, Node::Op::And},
        {u"===", 3, Node::Op::StrictEqual},
        {u"!==", 3, Node::Op::StrictNotEqual},
        {u"==", 3, Node::Op::Equal},
        {u"!=", 3, Node::Op::NotEqual},
        {u"<", 4, Node::Op::Less},
        {u"<=", 4, Node::Op::LessEqual},
        {u">", 4, Node::Op::Greater},
        {u">=", 4, Node::Op::GreaterEqual},
        {u"+", 5, Node::Op::Add},
        {u"-", 5, Node::Op::Subtract},
        {u"*", 6, Node::Op::Multiply},
        {u"/", 6, Node::Op::Divide},
        {u"%", 6, Node::Op::Remainder},
    };
    if (token.kind != Token::Kind::Sign)
        return nullptr;
    for (const Operator &entry : operators) {
        if (token.text == entry.sign)
            return &entry;
    }
    return nullptr;
}

bool isLogical(Node::Op op)
{
    return op == Node::Op::And || op == Node::Op::Or || op == Node::Op::Coalesce;
}

/// Words of JavaScript that are no names here.
bool isForbiddenWord(const QString &name)
{
    static const QSet<QString> words
        = {u"await"_s, u"break"_s, u"case"_s, u"catch"_s, u"class"_s, u"const"_s, u"continue"_s, u"debugger"_s,
            u"default"_s, u"delete"_s, u"do"_s, u"else"_s, u"enum"_s, u"export"_s, u"extends"_s, u"finally"_s, u"for"_s,
            u"function"_s, u"if"_s, u"import"_s, u"in"_s, u"instanceof"_s, u"let"_s, u"new"_s, u"return"_s, u"super"_s,
            u"switch"_s, u"this"_s, u"throw"_s, u"try"_s, u"var"_s, u"void"_s, u"while"_s, u"with"_s, u"yield"_s};
    return words.contains(name);
}

/// Counts one nesting for as long as it lives.
struct Nesting
{
    explicit Nesting(int &counter)
        : depth(counter)
    {
        ++depth;
    }
    ~Nesting() { --depth; }
    Q_DISABLE_COPY_MOVE(Nesting)
    int &depth;
};
} // namespace

Parser::Parser(const QString &source)
    : m_source(source)
    , m_lexer(source)
{
}

std::unique_ptr<Expression::Node> Parser::parse()
{
    if (m_source.size() > maximumLength)
        return fail(0, int(m_source.size()),
            QCoreApplication::translate("flow", "This expression is longer than %1 characters.").arg(maximumLength));
    advance();
    if (m_token.kind == Token::Kind::End)
        return fail(0, 1, QCoreApplication::translate("flow", "The expression is empty."));
    NodePtr root = conditional();
    if (root && m_token.kind != Token::Kind::End)
        return unexpected();
    return root;
}

void Parser::advance()
{
    m_end = m_token.position + m_token.length;
    m_token = m_lexer.next();
    if (m_token.kind == Token::Kind::Broken)
        fail(m_token.position, m_token.length, m_token.text);
}

bool Parser::isSign(QStringView sign) const
{
    return m_token.kind == Token::Kind::Sign && m_token.text == sign;
}

bool Parser::accept(QStringView sign)
{
    if (!isSign(sign))
        return false;
    advance();
    return true;
}

bool Parser::expect(QStringView sign)
{
    if (accept(sign))
        return true;
    if (m_token.kind == Token::Kind::End)
        fail(m_token.position, 1, QCoreApplication::translate("flow", "“%1” is missing at the end.").arg(sign));
    else
        unexpected();
    return false;
}

Parser::NodePtr Parser::fail(int position, int length, const QString &message)
{
    if (!m_failed)
        m_error = {position, length, message};
    m_failed = true;
    return nullptr;
}

Parser::NodePtr Parser::unexpected()
{
    const Token &token = m_token;
    if (token.kind == Token::Kind::End)
        return fail(token.position, 1, QCoreApplication::translate("flow", "The expression ends too early."));
    if (token.kind == Token::Kind::Sign && token.text == u"=")
        return fail(token.position, token.length,
            QCoreApplication::translate("flow", "“=” would assign. To compare, write “===”."));
    if (token.kind == Token::Kind::Sign && token.text == u"=>")
        return fail(token.position, token.length,
            QCoreApplication::translate("flow", "Functions of your own cannot be written here."));
    return fail(token.position, token.length,
        QCoreApplication::translate("flow", "“%1” cannot stand here.")
            .arg(m_source.mid(token.position, qMin(token.length, 40))));
}

Parser::NodePtr Parser::make(Node::Kind kind, int position)
{
    auto node = std::make_unique<Node>();
    node->kind = kind;
    node->position = position;
    return node;
}

Parser::NodePtr Parser::finish(NodePtr node)
{
    if (m_failed)
        return nullptr;
    node->length = m_end - node->position;
    for (const NodePtr &child : node->children)
        node->depth = qMax(node->depth, child->depth + 1);
    if (node->depth > Evaluation::maximumDepth)
        return fail(
            node->position, node->length, QCoreApplication::translate("flow", "This expression is nested too deeply."));
    return node;
}

Parser::NodePtr Parser::constant(Value value)
{
    NodePtr node = make(Node::Kind::Constant, m_token.position);
    node->constant = std::move(value);
    advance();
    return finish(std::move(node));
}

Parser::NodePtr Parser::conditional()
{
    const Nesting nesting(m_depth);
    if (m_depth > maximumNesting)
        return fail(m_token.position, 1, QCoreApplication::translate("flow", "This expression is nested too deeply."));
    NodePtr condition = binary(0);
    if (!condition || !isSign(u"?"))
        return condition;
    advance();
    NodePtr node = make(Node::Kind::Conditional, condition->position);
    NodePtr yes = conditional();
    if (!yes || !expect(u":"))
        return nullptr;
    NodePtr no = conditional();
    if (!no)
        return nullptr;
    node->children.push_back(std::move(condition));
    node->children.push_back(std::move(yes));
    node->children.push_back(std::move(no));
    return finish(std::move(node));
}

Parser::NodePtr Parser::binary(int minimumPrecedence)
{
    NodePtr left = unary();
    while (left) {
        const Operator *entry = binaryOperator(m_token);
        if (!entry || entry->precedence <= minimumPrecedence)
            break;
        const Token sign = m_token;
        advance();
        NodePtr right = binary(entry->precedence);
        if (!right)
            return nullptr;
        for (const Node *side : {left.get(), right.get()}) {
            // ECMA-262 asks for parentheses here, because nobody remembers which would bind tighter.
            const bool mixes = isLogical(entry->op) && isLogical(side->op) && !side->parenthesised
                && (entry->op == Node::Op::Coalesce) != (side->op == Node::Op::Coalesce);
            if (mixes)
                return fail(sign.position, sign.length,
                    QCoreApplication::translate("flow", "Put parentheses around “??” or around “&&” and “||”."));
        }
        NodePtr node = make(isLogical(entry->op) ? Node::Kind::Logical : Node::Kind::Binary, left->position);
        node->op = entry->op;
        node->children.push_back(std::move(left));
        node->children.push_back(std::move(right));
        left = finish(std::move(node));
    }
    return left;
}

Parser::NodePtr Parser::unary()
{
    const Nesting nesting(m_depth);
    if (m_depth > maximumNesting * 2)
        return fail(m_token.position, 1, QCoreApplication::translate("flow", "This expression is nested too deeply."));
    const bool typeOf = m_token.kind == Token::Kind::Name && m_token.text == u"typeof";
    if (typeOf || isSign(u"!") || isSign(u"-") || isSign(u"+")) {
        NodePtr node = make(Node::Kind::Unary, m_token.position);
        node->op = typeOf  ? Node::Op::TypeOf
            : isSign(u"!") ? Node::Op::Not
            : isSign(u"-") ? Node::Op::Minus
                           : Node::Op::Plus;
        advance();
        NodePtr operand = unary();
        if (!operand)
            return nullptr;
        if (operand->op == Node::Op::Power && !operand->parenthesised)
            return fail(node->position, 1,
                QCoreApplication::translate("flow", "Put parentheses around what stands before “**”."));
        node->children.push_back(std::move(operand));
        return finish(std::move(node));
    }
    NodePtr base = postfix();
    if (!base || !isSign(u"**"))
        return base;
    advance();
    NodePtr node = make(Node::Kind::Binary, base->position);
    node->op = Node::Op::Power;
    NodePtr exponent = unary();
    if (!exponent)
        return nullptr;
    node->children.push_back(std::move(base));
    node->children.push_back(std::move(exponent));
    return finish(std::move(node));
}

Parser::NodePtr Parser::postfix()
{
    NodePtr node = primary();
    bool chained = false;
    while (node && !m_failed) {
        if (accept(u".")) {
            node = member(std::move(node), false);
        } else if (accept(u"?.")) {
            chained = true;
            node = accept(u"[") ? index(std::move(node), true) : member(std::move(node), true);
        } else if (accept(u"[")) {
            node = index(std::move(node), false);
        } else {
            break;
        }
    }
    if (isSign(u"("))
        return fail(m_token.position, 1,
            QCoreApplication::translate("flow", "Only functions of the library and methods can be called."));
    if (!node || !chained)
        return node;
    NodePtr chain = make(Node::Kind::Chain, node->position);
    chain->children.push_back(std::move(node));
    return finish(std::move(chain));
}

Parser::NodePtr Parser::member(NodePtr object, bool optional)
{
    if (m_token.kind != Token::Kind::Name)
        return unexpected();
    const Token name = m_token;
    NodePtr node = make(Node::Kind::Member, object->position);
    node->name = name.text;
    node->optional = optional;
    node->children.push_back(std::move(object));
    advance();
    if (!isSign(u"("))
        return finish(std::move(node));
    node->kind = Node::Kind::MethodCall;
    node->method = methodNamed(name.text);
    if (!node->method)
        return unknownMethod(name);
    return arguments(*node) ? finish(std::move(node)) : nullptr;
}

Parser::NodePtr Parser::unknownMethod(const Token &name)
{
    static const QSet<QString> perItem {u"map"_s, u"filter"_s, u"find"_s, u"forEach"_s, u"reduce"_s, u"some"_s, u"every"_s};
    const QString meant = perItem.contains(name.text) ? QString() : meantInstead(name.text, true);
    QString hint;
    if (perItem.contains(name.text))
        hint = u' ' + QCoreApplication::translate("flow", "An expression does nothing item by item; use a Code step or a Loop.");
    else if (!meant.isEmpty())
        hint = u' ' + QCoreApplication::translate("flow", "Perhaps “%1” is meant.").arg(meant);
    return fail(name.position, name.length, QCoreApplication::translate("flow", "There is no method “%1”.").arg(name.text.left(60)) + hint);
}

Parser::NodePtr Parser::index(NodePtr object, bool optional)
{
    NodePtr node = make(Node::Kind::Index, object->position);
    node->optional = optional;
    NodePtr key = conditional();
    if (!key || !expect(u"]"))
        return nullptr;
    node->children.push_back(std::move(object));
    node->children.push_back(std::move(key));
    return finish(std::move(node));
}

bool Parser::arguments(Node &call)
{
    if (!expect(u"("))
        return false;
    while (!m_failed && !isSign(u")")) {
        NodePtr value = conditional();
        if (!value)
            return false;
        call.children.push_back(std::move(value));
        if (!accept(u","))
            break;
    }
    return expect(u")");
}

Parser::NodePtr Parser::primary()
{
    if (m_failed)
        return nullptr;
    switch (m_token.kind) {
    case Token::Kind::Number:
        return constant(m_token.number);
    case Token::Kind::Text:
        return constant(m_token.text);
    case Token::Kind::Backtick:
        return templateText();
    case Token::Kind::Name:
        return nameOrCall();
    default:
        break;
    }
    if (isSign(u"("))
        return parenthesised();
    if (isSign(u"["))
        return list();
    if (isSign(u"{"))
        return object();
    return unexpected();
}

Parser::NodePtr Parser::parenthesised()
{
    advance();
    NodePtr node = conditional();
    if (!node || !expect(u")"))
        return nullptr;
    node->parenthesised = true;
    return node;
}

Parser::NodePtr Parser::nameOrCall()
{
    const Token name = m_token;
    if (name.text == u"true" || name.text == u"false")
        return constant(name.text == u"true");
    if (name.text == u"null")
        return constant(Null{});
    if (name.text == u"undefined")
        return constant(Undefined{});
    if (name.text == u"NaN")
        return constant(std::nan(""));
    if (name.text == u"Infinity")
        return constant(std::numeric_limits<double>::infinity());
    if (isForbiddenWord(name.text))
        return unexpected();
    advance();
    if (isNamespace(name.text) && isSign(u"."))
        return namespaceMember(name);
    if (isSign(u"("))
        return functionCall(name.text, name.position, name.length);
    NodePtr node = make(Node::Kind::Variable, name.position);
    node->name = name.text;
    return finish(std::move(node));
}

Parser::NodePtr Parser::namespaceMember(const Token &name)
{
    advance();
    if (m_token.kind != Token::Kind::Name)
        return unexpected();
    const Token member = m_token;
    const QString whole = name.text + u'.' + member.text;
    if (whole == u"Math.PI")
        return constant(3.141592653589793);
    advance();
    return functionCall(whole, name.position, member.position + member.length - name.position);
}

Parser::NodePtr Parser::functionCall(const QString &name, int position, int length)
{
    NodePtr node = make(Node::Kind::Call, position);
    node->function = functionNamed(name);
    if (!node->function)
        return unknownFunction(name, position, length);
    if (!arguments(*node))
        return nullptr;
    if (int(node->children.size()) < node->function->minimumArguments)
        return fail(position, length,
            QCoreApplication::translate("flow", "Something is missing in the parentheses: %1.")
                .arg(node->function->signature));
    return finish(std::move(node));
}

/// Reads on to the end of the call: whoever forgot its bracket should hear of both mistakes.
Parser::NodePtr Parser::unknownFunction(const QString &name, int position, int length)
{
    if (m_failed)
        return nullptr;
    NodePtr call = make(Node::Kind::Call, position);
    const bool isUnclosed = isSign(u"(") && !arguments(*call) && m_token.kind == Token::Kind::End;
    m_failed = false; // what is wrong within comes second
    const QString meant = meantInstead(name, false);
    const QString hint = meant.isEmpty() ? QString() : u' ' + QCoreApplication::translate("flow", "Perhaps “%1” is meant.").arg(meant);
    return fail(position, length,
        (isUnclosed ? QCoreApplication::translate("flow", "There is no function “%1”, and “)” is missing at the end.")
                    : QCoreApplication::translate("flow", "There is no function “%1”."))
                .arg(name.left(60))
            + hint);
}

Parser::NodePtr Parser::list()
{
    NodePtr node = make(Node::Kind::List, m_token.position);
    advance();
    while (!m_failed && !isSign(u"]")) {
        NodePtr item = conditional();
        if (!item)
            return nullptr;
        node->children.push_back(std::move(item));
        if (!accept(u","))
            break;
    }
    return expect(u"]") ? finish(std::move(node)) : nullptr;
}

Parser::NodePtr Parser::object()
{
    NodePtr node = make(Node::Kind::Object, m_token.position);
    advance();
    while (!m_failed && !isSign(u"}")) {
        if (!objectEntry(*node))
            return nullptr;
        if (!accept(u","))
            break;
    }
    return expect(u"}") ? finish(std::move(node)) : nullptr;
}

bool Parser::objectEntry(Node &object)
{
    const Token key = m_token;
    NodePtr keyNode;
    if (key.kind == Token::Kind::Name || key.kind == Token::Kind::Text) {
        keyNode = constant(key.text);
    } else if (key.kind == Token::Kind::Number) {
        keyNode = constant(numberText(key.number));
    } else if (accept(u"[")) {
        keyNode = conditional();
        if (!keyNode || !expect(u"]"))
            return false;
    } else {
        unexpected();
    }
    if (!keyNode)
        return false;
    object.children.push_back(std::move(keyNode));
    if (accept(u":")) {
        object.children.push_back(conditional());
        return object.children.back() != nullptr;
    }
    if (key.kind != Token::Kind::Name || isForbiddenWord(key.text)) {
        unexpected();
        return false;
    }
    NodePtr value = make(Node::Kind::Variable, key.position);
    value->name = key.text;
    value->length = key.length;
    value->shorthand = true;
    object.children.push_back(std::move(value));
    return !m_failed;
}

Parser::NodePtr Parser::templateText()
{
    NodePtr node = make(Node::Kind::Template, m_token.position);
    m_lexer.setPosition(m_token.position + 1);
    for (;;) {
        const Token piece = m_lexer.templatePiece();
        if (piece.kind == Token::Kind::Broken)
            return fail(piece.position, piece.length, piece.text);
        NodePtr text = make(Node::Kind::Constant, piece.position);
        text->constant = piece.text;
        text->length = piece.length;
        node->children.push_back(std::move(text));
        if (m_source[m_lexer.position()] == u'`')
            break;
        m_lexer.setPosition(m_lexer.position() + 2);
        advance();
        NodePtr value = conditional();
        if (!value)
            return nullptr;
        if (!isSign(u"}"))
            return unexpected();
        node->children.push_back(std::move(value));
        // What follows the brace is text again, so the lexer steps back to right behind it.
        m_lexer.setPosition(m_token.position + 1);
    }
    m_token = {Token::Kind::Backtick, m_lexer.position(), 1, {}, 0};
    m_lexer.setPosition(m_lexer.position() + 1);
    advance();
    return finish(std::move(node));
}

} // namespace dialogist::flow
