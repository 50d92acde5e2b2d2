// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/nodes/requesting.h"
#include "studio/flow/safetext.h"

namespace dialogist::flow {

using namespace Qt::StringLiterals;

NamedArguments::NamedArguments(const QJsonValue &rows, const QString &valueKey)
{
    for (const QJsonValue &row : rows.toArray()) {
        const QString name = row[u"name"].toString().trimmed();
        if (!name.isEmpty())
            m_rows.append({name, Expression::parse(row[valueKey].toString())});
    }
}

QJsonObject NamedArguments::evaluate(Talk &talk) const
{
    QJsonObject values;
    for (const auto &[name, expression] : m_rows) {
        const Result<QJsonValue> value = expression.evaluate(talk);
        if (!value)
            talk.problem(u"expression"_s, value.error().message);
        else if (!value->isUndefined())
            values.insert(name, *value);
    }
    return values;
}

Mapping::Mapping(const QJsonValue &rows)
{
    for (const QJsonValue &row : rows.toArray()) {
        if (const QString variable = row[u"variable"].toString(); !variable.isEmpty())
            m_rows.append({variable, row[u"path"].toString()});
    }
}

void Mapping::store(Talk &talk, const QJsonValue &answer) const
{
    for (const auto &[variable, path] : m_rows) {
        const QJsonValue value = atJsonPath(answer, path);
        talk.store(variable, value.isUndefined() ? QJsonValue(QJsonValue::Null) : value);
    }
}

OptionalExpression::OptionalExpression(const QJsonValue &source)
{
    if (const QString text = source.toString().trimmed(); !text.isEmpty())
        m_expression = Expression::parse(text);
}

QJsonValue OptionalExpression::evaluate(Talk &talk, const QJsonValue &fallback) const
{
    if (!m_expression)
        return fallback;
    const Result<QJsonValue> value = m_expression->evaluate(talk);
    if (!value)
        talk.problem(u"expression"_s, value.error().message);
    return value ? *value : fallback;
}

bool tellFailures(Talk &talk, const QStringList &failures)
{
    for (const QString &failure : failures)
        talk.problem(u"expression"_s, failure);
    return !failures.isEmpty() && talk.isConnected(u"error"_s);
}

bool isOpen(const Talk &talk)
{
    if (!talk.input().hours.isEmpty())
        return talk.input().hours == u"open";
    const QList<model::OpeningHours> &hours = talk.program().bot.openingHours;
    if (hours.isEmpty())
        return true;
    const QDateTime now = talk.now();
    const int minute = now.time().hour() * 60 + now.time().minute();
    return std::any_of(hours.begin(), hours.end(), [&](const model::OpeningHours &span) {
        return span.weekday == now.date().dayOfWeek() && minute >= span.fromMinute && minute < span.toMinute;
    });
}

QJsonObject valuesOf(const Talk &talk, const QStringList &names)
{
    QJsonObject values;
    for (const QString &name : names) {
        const QJsonValue value = talk.value(name);
        if (!value.isUndefined() && !value.isNull())
            values.insert(name, value);
    }
    return values;
}

QStringList wordsOf(const QJsonValue &list)
{
    QStringList words;
    for (const QJsonValue &word : list.toArray()) {
        if (!word.toString().isEmpty())
            words.append(word.toString());
    }
    return words;
}

} // namespace dialogist::flow
