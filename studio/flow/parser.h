// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/lexer.h"
#include "studio/flow/syntaxtree.h"

namespace dialogist::flow {

/// Reads an expression into its syntax tree by operator precedence (Pratt 1973). Depth and size are limited, so that no
/// source can exhaust the stack. Reading stops at the first mistake.
class Parser
{
public:
    explicit Parser(const QString &source);
    /// Null on a mistake; error() then says which.
    std::unique_ptr<Expression::Node> parse();
    ExpressionError error() const { return m_error; }

private:
    using Node = Expression::Node;
    using NodePtr = std::unique_ptr<Node>;

    NodePtr conditional();
    NodePtr binary(int minimumPrecedence);
    NodePtr unary();
    NodePtr postfix();
    NodePtr primary();
    NodePtr nameOrCall();
    NodePtr namespaceMember(const Token &name);
    NodePtr list();
    NodePtr object();
    bool objectEntry(Node &object);
    NodePtr templateText();
    NodePtr parenthesised();
    NodePtr member(NodePtr object, bool optional);
    NodePtr index(NodePtr object, bool optional);
    NodePtr functionCall(const QString &name, int position, int length);
    NodePtr unknownMethod(const Token &name);
    NodePtr unknownFunction(const QString &name, int position, int length);
    bool arguments(Node &call);

    NodePtr make(Node::Kind kind, int position);
    NodePtr finish(NodePtr node); ///< sets length and depth; null when too deep
    NodePtr constant(Value value);
    void advance();
    bool isSign(QStringView sign) const;
    bool accept(QStringView sign);
    bool expect(QStringView sign);
    NodePtr fail(int position, int length, const QString &message);
    NodePtr unexpected();

    QString m_source;
    Lexer m_lexer;
    Token m_token;
    int m_end = 0; ///< behind the last token taken
    int m_depth = 0;
    bool m_failed = false;
    ExpressionError m_error;
};

} // namespace dialogist::flow
