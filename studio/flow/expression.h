// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace dialogist::flow {

/// Where an expression finds the values of variables. An undefined value means that there is none of that name.
class Scope
{
public:
    virtual ~Scope() = default;
    virtual QJsonValue value(const QString &name) const = 0;
    /// The steps that all expressions with this scope may still take together; evaluating counts them down. Null = each has its own
    /// limit only.
    virtual qint64 *stepsLeft() const { return nullptr; }
    /// Counts a text of so many characters that was made with values of this scope.
    void countText(qsizetype size) const;
};

/// The fields of an object as variables; the object must outlive it.
class ObjectScope : public Scope
{
public:
    explicit ObjectScope(const QJsonObject &variables) : m_variables(variables) { }
    QJsonValue value(const QString &name) const override { return m_variables.value(name); }

private:
    const QJsonObject &m_variables;
};

/// The bounded subset of JavaScript's expressions (ECMA-262): literals, arrays, objects, template strings, variables, member and index
/// access, unary - + ! typeof, * / % + - ** comparison, === !== == != && || ?? ?:, optional chaining, and calls of library
/// functions and of the listed methods of strings, arrays and numbers. No assignment, no loops, no functions of one's own, no
/// prototypes. Evaluation has a budget of steps, depth and produced bytes, and its result one of size; passing it is an Error with code
/// Limit.
struct ExpressionError {
    int position = 0; ///< offset in UTF-16 units
    int length = 0;
    QString message; ///< translated
};

class Expression
{
public:
    /// Never throws away the input: on an error, error() says where.
    static Expression parse(const QString &source);
    Expression();
    ~Expression();
    Expression(const Expression &);
    Expression &operator=(const Expression &);

    bool isValid() const;
    QString source() const;
    ExpressionError error() const; ///< meaningful when not valid
    /// Names read from outside, without library functions.
    QSet<QString> variables() const;
    /// Undefined names are undefined, as optional data should be; type errors are Errors with a translated message.
    Result<QJsonValue> evaluate(const QJsonObject &variables) const;
    Result<QJsonValue> evaluate(const Scope &scope) const;
    /// The same expression with every mention of the variable renamed.
    QString renamed(const QString &from, const QString &to) const;
    /// The names of a variable and its fields: "event", "entities" of event.entities or event["entities"]; empty when it is anything more.
    QStringList path() const;
    /// The same expression with a field renamed wherever it is one of what isOwner, asked with such a path, says yes to.
    using IsOwner = std::function<bool(const QStringList &path)>;
    QString withFieldRenamed(const IsOwner &isOwner, const QString &from, const QString &to) const;

    struct Node;

private:
    std::shared_ptr<const Node> m_root;
    QString m_source;
    ExpressionError m_error;
};

/// JavaScript's truthiness.
bool isTruthy(const QJsonValue &value);
/// How a value reads in a message: numbers without needless zeros, lists with commas, null and undefined as nothing.
QString toText(const QJsonValue &value);

/// Text with {{ expression }} inside. Used by every text of a bot. One that is too long, or has too many expressions, has an error there
/// and is read as plain text from there on.
class TextTemplate
{
public:
    static constexpr qsizetype maximumLength = 1'000'000;
    static constexpr qsizetype maximumExpressions = 10'000;

    static TextTemplate parse(const QString &source);
    QList<ExpressionError> errors() const { return m_errors; } ///< positions in the whole text
    QSet<QString> variables() const;
    /// The text cut into words and {{ expressions }}, which keep their braces; joined, they are the source again.
    struct Piece {
        bool isExpression = false;
        QString text;
    };
    QList<Piece> pieces() const;
    /// Parts that fail to evaluate read as nothing; the errors come back through failures if given. Ends where the text grows longer
    /// than maximumLength.
    QString render(const QJsonObject &variables, QStringList *failures = nullptr) const;
    /// How a value reads where its expression stands in the text; as toText() says unless given.
    using Wording = std::function<QString(const Expression &expression, const QJsonValue &value)>;
    QString render(const Scope &scope, QStringList *failures = nullptr, const Wording &wording = {}) const;
    QString renamed(const QString &from, const QString &to) const;
    QString withFieldRenamed(const Expression::IsOwner &isOwner, const QString &from, const QString &to) const;

private:
    QString withExpressions(const std::function<QString(const Expression &)> &fresh) const;
    struct Part {
        bool isExpression = false;
        QString text;
        Expression expression;
    };
    QList<Part> m_parts;
    QList<ExpressionError> m_errors;
};

} // namespace dialogist::flow
