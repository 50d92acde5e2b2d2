// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/library.h"

#include "studio/flow/expression.h"

#include <QHash>

#include <cmath>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

const QList<Function> &functions()
{
    static const QList<Function> all = numberFunctions() + textFunctions() + dateFunctions() + listFunctions();
    return all;
}

const QList<Method> &methods()
{
    static const QList<Method> all = [] {
        QList<Method> merged = textMethods();
        for (const Method &method : listMethods() + numberMethods()) {
            const auto same
                = std::find_if(merged.begin(), merged.end(), [&](const Method &m) { return m.name == method.name; });
            if (same == merged.end()) {
                merged.append(method);
                continue;
            }
            if (method.ofList)
                same->ofList = method.ofList;
            if (method.ofNumber)
                same->ofNumber = method.ofNumber;
        }
        return merged;
    }();
    return all;
}

const Function *functionNamed(const QString &name)
{
    static const QHash<QString, const Function *> byName = [] {
        QHash<QString, const Function *> map;
        for (const Function &function : functions())
            map.insert(function.name, &function);
        return map;
    }();
    return byName.value(name);
}

const Method *methodNamed(const QString &name)
{
    static const QHash<QString, const Method *> byName = [] {
        QHash<QString, const Method *> map;
        for (const Method &method : methods())
            map.insert(method.name, &method);
        return map;
    }();
    return byName.value(name);
}

bool isNamespace(const QString &name)
{
    return name == u"Math" || name == u"Number" || name == u"Array" || name == u"Object";
}

Value argument(const QList<Value> &arguments, qsizetype at)
{
    return at < arguments.size() ? arguments[at] : Value(Undefined{});
}

qsizetype clampedIndex(const Value &value, qsizetype size, qsizetype fallback, Evaluation &evaluation)
{
    if (value.index() == 0)
        return fallback;
    const double index = toInteger(value, evaluation);
    if (index < 0)
        return qsizetype(std::max(0.0, double(size) + index));
    return qsizetype(std::min(double(size), index));
}

QString languageOf(const Evaluation &evaluation)
{
    return evaluation.scope.value(u"language"_s).toString(u"en"_s);
}

} // namespace dialogist::flow
