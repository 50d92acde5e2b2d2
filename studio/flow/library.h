// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/value.h"

#include <QDate>
#include <QList>
#include <QString>

namespace dialogist::flow {

/// A function that expressions can call; expressions.md describes each.
struct Function {
    using Call = Value (*)(const QList<Value> &arguments, Evaluation &evaluation);
    QString name; ///< "formatDate", "Math.round"
    QString signature; ///< "formatDate(date, style)", for completion
    int minimumArguments = 0;
    Call call = nullptr;
};

/// A method of texts, lists or numbers.
struct Method {
    using Call = Value (*)(const Value &object, const QList<Value> &arguments, Evaluation &evaluation);
    QString name;
    QString signature; ///< "slice(from, to)"
    Call ofText = nullptr; ///< null where that kind of value has no such method
    Call ofList = nullptr;
    Call ofNumber = nullptr;
};

const QList<Function> &functions();
const QList<Method> &methods();
const Function *functionNamed(const QString &name);
const Method *methodNamed(const QString &name);
/// The names in front of the dot of some functions: Math, Number, Array, Object.
bool isNamespace(const QString &name);

// The parts of the library; functions() and methods() put them together.
QList<Function> numberFunctions();
QList<Function> textFunctions();
QList<Function> dateFunctions();
QList<Function> listFunctions();
QList<Method> textMethods();
QList<Method> listMethods();
QList<Method> numberMethods();

/// The argument at a place; undefined when there is none.
Value argument(const QList<Value> &arguments, qsizetype at);
/// A relative index as slice() and at() understand it: from the end when negative, kept within 0 … size.
qsizetype clampedIndex(const Value &value, qsizetype size, qsizetype fallback, Evaluation &evaluation);
/// The day that it is in a time zone ("Asia/Kuala_Lumpur"); UTC when the zone is empty or not known to this system.
QDate dayIn(const QString &timeZone, qint64 milliseconds);
/// The language of the talk, from the variable "language".
QString languageOf(const Evaluation &evaluation);

} // namespace dialogist::flow
