// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/expression.h"
#include "studio/flow/library.h"
#include "studio/flow/value.h"

#include <vector>

namespace dialogist::flow {

/// A node of an expression's syntax tree. Built by the parser, then never changed.
struct Expression::Node {
    enum class Kind {
        Constant,
        Variable, ///< name
        List,
        Object, ///< children: key, value, key, value …
        Template, ///< children are joined as text
        Unary,
        Binary,
        Logical, ///< && || ??
        Conditional,
        Member, ///< children: object; name
        Index, ///< children: object, index
        Call, ///< function; children: arguments
        MethodCall, ///< method; children: object, arguments
        Chain, ///< the end of an optional chain
    };
    enum class Op {
        None, Not, Plus, Minus, TypeOf, Multiply, Divide, Remainder, Power, Add, Subtract, Less, LessEqual, Greater,
        GreaterEqual, StrictEqual, StrictNotEqual, Equal, NotEqual, And, Or, Coalesce,
    };
    Kind kind = Kind::Constant;
    Op op = Op::None;
    int position = 0;
    int length = 0;
    int depth = 1;
    bool parenthesised = false;
    bool optional = false; ///< behind "?."
    bool shorthand = false; ///< {name} for {name: name}
    Value constant;
    QString name;
    const Function *function = nullptr;
    const Method *method = nullptr;
    std::vector<std::unique_ptr<Node>> children;
};

} // namespace dialogist::flow
