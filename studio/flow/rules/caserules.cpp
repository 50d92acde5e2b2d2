// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/evaluator.h"
#include "studio/flow/parser.h"
#include "studio/flow/rules/expressionflaws.h"

#include <QCoreApplication>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
std::optional<bool> truthOf(const Expression::Node &tree)
{
    if (!isConstant(tree))
        return std::nullopt;
    const QJsonObject nothing;
    const ObjectScope scope(nothing);
    Evaluation evaluation(scope);
    const Value value = evaluateTree(tree, evaluation);
    return evaluation.error ? std::nullopt : std::optional<bool>(isTrue(value));
}

std::optional<bool> truthOf(const QString &condition)
{
    const std::unique_ptr<Expression::Node> tree = Parser(condition).parse();
    return tree ? truthOf(*tree) : std::nullopt;
}

void reportConstant(NodeInspection &inspection, bool truth, const QString &key)
{
    const QString message = truth
        ? QCoreApplication::translate("flow", "A condition of “%1” is always true. Compare a variable, or do without the condition.")
        : QCoreApplication::translate("flow", "A condition of “%1” is never true. Compare a variable, or remove it.");
    inspection.add(u"flow.constant-condition"_s, message.arg(inspection.title), key);
}

void checkConstants(NodeInspection &inspection)
{
    static const QList<QStringList> conditions = {{u"condition"_s}, {u"validation"_s, u"expression"_s}};
    for (const NodeInspection::Read &read : inspection.expressions()) {
        const auto truth = !read.isText && conditions.contains(read.path) ? truthOf(*read.tree) : std::nullopt;
        if (truth)
            reportConstant(inspection, *truth, read.path.join(u'/'));
    }
}

void checkLanguageCase(NodeInspection &inspection, const QJsonValue &row, const QString &id)
{
    const QString language = row[u"value"].toString().trimmed();
    if (!language.isEmpty() && !speaks(inspection.languages(), language))
        inspection.add(u"flow.unknown-language"_s,
            QCoreApplication::translate("flow", "“%1” asks for the language “%2”, which the bot does not speak. Add the language, or remove the case.")
                .arg(inspection.title, language.left(40)),
            id);
}

void checkCases(NodeInspection &inspection)
{
    const QJsonArray cases = inspection.props[u"cases"].toArray();
    if (cases.isEmpty())
        inspection.add(u"flow.empty-branch"_s,
            QCoreApplication::translate("flow", "“%1” has no case, so it always goes on at “Else”. Add a case, or delete it.").arg(inspection.title));
    const QList<CaseState> states = caseStates(cases);
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const QString kind = cases[i][u"kind"].toString();
        const QString id = cases[i][u"id"].toString();
        if (kind == u"language")
            checkLanguageCase(inspection, cases[i], id);
        if (states[i] == CaseState::Empty)
            inspection.add(u"flow.empty-condition"_s,
                QCoreApplication::translate("flow", "A case of “%1” has no condition, so it is never true. Write one, or remove the case.").arg(inspection.title), id);
        else if (states[i] == CaseState::Below)
            inspection.add(u"flow.unreachable-case"_s,
                QCoreApplication::translate("flow", "A case of “%1” stands below one that is always true, so it is never reached. Move it up, or remove it.").arg(inspection.title), id);
        else if (states[i] == CaseState::Repeated)
            inspection.add(u"flow.duplicate-case"_s,
                QCoreApplication::translate("flow", "Two cases of “%1” are the same, so the lower one is never reached. Change one, or remove it.").arg(inspection.title), id);
        else if (const auto truth = kind.isEmpty() ? truthOf(cases[i][u"condition"].toString()) : std::nullopt)
            reportConstant(inspection, *truth, id);
    }
}
} // namespace

QList<CaseState> caseStates(const QJsonArray &cases)
{
    QList<CaseState> states;
    QSet<QString> seen;
    bool isDecided = false;
    for (const QJsonValue &row : cases) {
        const QString kind = row[u"kind"].toString();
        const bool isCondition = kind.isEmpty() || kind == u"equals";
        const QString condition = row[u"condition"].toString().simplified();
        const QString sameAs = kind + u'|' + (isCondition ? condition : row[u"value"].toString().trimmed().toLower());
        const bool isRepeated = seen.contains(sameAs);
        states.append(isCondition && condition.isEmpty() ? CaseState::Empty : isDecided ? CaseState::Below : isRepeated ? CaseState::Repeated : CaseState::Used);
        seen.insert(sameAs);
        isDecided = isDecided || (kind.isEmpty() && truthOf(condition).value_or(false));
    }
    return states;
}

void inspectCases(NodeInspection &inspection)
{
    checkConstants(inspection);
    if (inspection.is("branch"_L1))
        checkCases(inspection);
}

} // namespace dialogist::flow
