// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <variant>

namespace dialogist::flow {

class Scope;

struct Undefined { };
struct Null { };

/// A value while an expression is worked out. Unlike QJsonValue it tells undefined from null and knows NaN.
using Value = std::variant<Undefined, Null, bool, double, QString, QJsonArray, QJsonObject>;

/// What one evaluation may still use, where it reads variables, and what went wrong in it.
struct Evaluation {
    static constexpr int maximumSteps = 100'000;
    static constexpr qint64 maximumBytes = 4'000'000;
    static constexpr int maximumDepth = 256;

    explicit Evaluation(const Scope &variables);
    ~Evaluation();
    Q_DISABLE_COPY_MOVE(Evaluation)

    const Scope &scope;
    int steps = maximumSteps;
    qint64 bytes = maximumBytes;
    int depth = 0;
    std::optional<Error> error;
    bool skipped = false; ///< an optional chain found nothing; its remaining links are passed over

    /// Counts units that are about to be produced; false, with an error set, when that is too much.
    bool produce(qint64 units);
    /// Counts that many steps; false, with an error set, when there are not so many left.
    bool step(qint64 count = 1);
    /// Counts what looking for a text in another may take at worst.
    bool search(qint64 units, qint64 wanted);
    Value fail(ErrorCode code, const QString &message);

private:
    qint64 *m_shared; ///< the steps that are left to all evaluations with this scope; null = nobody counts
};

Value toValue(const QJsonValue &json);
QJsonValue toJson(const Value &value);

bool isNullish(const Value &value);
bool isObject(const Value &value); ///< a list or an object
bool isTrue(const Value &value);
/// The conversions of ECMA-262: ToNumber, ToString, ToIntegerOrInfinity, Number::toString, StringToNumber.
double toNumber(const Value &value, Evaluation &evaluation);
QString toString(const Value &value, Evaluation &evaluation);
double toInteger(const Value &value, Evaluation &evaluation);
QString numberText(double number);
/// The number as people read it: 0.1 + 0.2 is 0.3, as only 15 digits of a fraction are sure. Whole numbers, which may count or name
/// something, stay as they are.
double readable(double number);
double textToNumber(QStringView text);
QStringView trimmed(QStringView text, bool start = true, bool end = true);

/// === for values of which at most one is a list or an object.
bool strictEquals(const Value &a, const Value &b);
bool looseEquals(const Value &a, const Value &b, Evaluation &evaluation);

} // namespace dialogist::flow
