// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/coercion.h"
#include "studio/flow/nodes/requesting.h"
#include "studio/flow/talk.h"
#include "studio/flow/value.h"

#include <cmath>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
std::optional<Expression> optionalExpression(const QJsonValue &json)
{
    const QString source = json.toString().trimmed();
    return source.isEmpty() ? std::nullopt : std::optional<Expression>(Expression::parse(source));
}

/// The value of an expression, undefined with a problem when it fails.
QJsonValue valueOf(Talk &talk, const Expression &expression)
{
    const Result<QJsonValue> value = expression.evaluate(talk);
    if (value)
        return *value;
    talk.problem(u"expression"_s, value.error().message);
    return QJsonValue::Undefined;
}

class BranchBehaviour : public Behaviour
{
public:
    explicit BranchBehaviour(const QJsonObject &props)
        : m_value(optionalExpression(props[u"value"]))
    {
        for (const QJsonValue &value : props[u"cases"].toArray())
            m_cases.append({value[u"id"].toString(), value[u"kind"].toString(),
                Expression::parse(value[u"condition"].toString()), value[u"value"].toString()});
    }

    Outcome enter(Talk &talk) const override
    {
        // Worked out once, however many cases it is compared with.
        const QJsonValue value = m_value ? valueOf(talk, *m_value) : QJsonValue(QJsonValue::Undefined);
        for (const Case &each : m_cases) {
            if (!holds(talk, each, value))
                continue;
            talk.trace(u"branched"_s, each.id);
            return Outcome::leave(u"case:"_s + each.id);
        }
        talk.trace(u"branched"_s, u"else"_s);
        return Outcome::leave(u"else"_s);
    }

private:
    struct Case
    {
        QString id;
        QString kind;
        Expression condition;
        QString word;
    };

    bool holds(Talk &talk, const Case &each, const QJsonValue &value) const
    {
        if (each.kind == u"equals")
            return m_value && strictEquals(toValue(valueOf(talk, each.condition)), toValue(value));
        if (each.kind == u"open" || each.kind == u"closed")
            return isOpen(talk) == (each.kind == u"open");
        if (each.kind == u"channel")
            return talk.channel().compare(each.word, Qt::CaseInsensitive) == 0;
        if (each.kind == u"language") {
            const QString &language = talk.state().language;
            return language.compare(each.word, Qt::CaseInsensitive) == 0
                || language.section(u'-', 0, 0).compare(each.word, Qt::CaseInsensitive) == 0;
        }
        return talk.isTrue(each.condition);
    }

    std::optional<Expression> m_value;
    QList<Case> m_cases;
};

class SetBehaviour : public Behaviour
{
public:
    explicit SetBehaviour(const QJsonObject &props)
    {
        for (const QJsonValue &value : props[u"assignments"].toArray())
            m_assignments.append({value[u"variable"].toString(), value[u"operation"].toString(),
                Expression::parse(value[u"expression"].toString()), TextTemplate::parse(value[u"text"].toString())});
    }

    /// What fails leaves its variable as it was; the others are still set.
    Outcome enter(Talk &talk) const override
    {
        for (const Assignment &each : m_assignments) {
            if (!talk.isSpent())
                assign(talk, each);
        }
        return Outcome::leave(u"next"_s);
    }

private:
    struct Assignment
    {
        QString variable;
        QString operation;
        Expression expression;
        TextTemplate text;
    };

    static void assign(Talk &talk, const Assignment &each)
    {
        const QString &how = each.operation;
        if (how.isEmpty() || how == u"set") {
            const Result<QJsonValue> value = each.expression.evaluate(talk);
            if (value)
                talk.store(each.variable, *value);
            else
                talk.problem(u"expression"_s, value.error().message);
            return;
        }
        const QJsonValue before = talk.value(each.variable);
        if (how == u"delete") {
            talk.store(each.variable, QJsonValue::Undefined);
        } else if (how == u"clear") {
            talk.store(each.variable, emptied(before));
        } else if (how == u"template") {
            QStringList failures;
            const QString text = each.text.render(talk, &failures);
            for (const QString &failure : std::as_const(failures))
                talk.problem(u"expression"_s, failure);
            if (failures.isEmpty())
                talk.store(each.variable, text);
        } else if (how == u"sort" || how == u"reverse" || how == u"unique") {
            reorder(talk, each, before);
        } else {
            const Result<QJsonValue> value = each.expression.evaluate(talk);
            if (value)
                change(talk, each, before, *value);
            else
                talk.problem(u"expression"_s, value.error().message);
        }
    }

    static QJsonValue emptied(const QJsonValue &before)
    {
        if (before.isArray())
            return QJsonArray();
        if (before.isObject())
            return QJsonObject();
        return before.isString() ? QJsonValue(QString()) : before.isDouble() ? QJsonValue(0) : QJsonValue();
    }

    static void change(Talk &talk, const Assignment &each, const QJsonValue &before, const QJsonValue &value)
    {
        const bool nothing = before.isUndefined() || before.isNull();
        if (each.operation == u"coalesce") {
            if (nothing || (before.isString() && before.toString().isEmpty()))
                talk.store(each.variable, value);
            return;
        }
        if (each.operation == u"increment") {
            Evaluation evaluation(talk);
            const double sum = (nothing ? 0 : toNumber(toValue(before), evaluation)) + toNumber(toValue(value), evaluation);
            if (std::isfinite(sum))
                talk.store(each.variable, sum);
            else
                talk.problem(u"type"_s, u"“%1” and what is added to it are no numbers"_s.arg(each.variable));
            return;
        }
        if (!nothing && !before.isArray())
            return talk.problem(u"type"_s, u"“%1” is no list"_s.arg(each.variable));
        QJsonArray list = before.toArray();
        if (each.operation == u"append") {
            list.append(value);
        } else if (each.operation == u"prepend") {
            list.prepend(value);
        } else {
            QJsonArray kept;
            for (const QJsonValue &item : std::as_const(list)) {
                if (item != value)
                    kept.append(item);
            }
            list = kept;
        }
        talk.store(each.variable, list);
    }

    static void reorder(Talk &talk, const Assignment &each, const QJsonValue &before)
    {
        if (!before.isArray()) {
            if (!before.isUndefined() && !before.isNull())
                talk.problem(u"type"_s, u"“%1” is no list"_s.arg(each.variable));
            return;
        }
        QList<QJsonValue> items;
        QSet<QJsonValue> seen;
        for (const QJsonValue &item : before.toArray()) {
            if (each.operation == u"unique" && seen.contains(item))
                continue;
            items.append(item);
            seen.insert(item);
        }
        if (each.operation == u"reverse")
            std::reverse(items.begin(), items.end());
        if (each.operation == u"sort")
            std::stable_sort(items.begin(), items.end(), [](const QJsonValue &a, const QJsonValue &b) {
                if (a.isDouble() != b.isDouble())
                    return a.isDouble();
                return a.isDouble() ? a.toDouble() < b.toDouble() : toText(a) < toText(b);
            });
        QJsonArray list;
        for (const QJsonValue &item : items)
            list.append(item);
        talk.store(each.variable, list);
    }

    QList<Assignment> m_assignments;
};

/// Its rounds are entries of the frame's loops: {"node", "index", "items" or "times"}.
class LoopBehaviour : public Behaviour
{
public:
    explicit LoopBehaviour(const QJsonObject &props)
        : m_kind(props[u"kind"].toString(u"each"_s))
        , m_list(Expression::parse(props[u"list"].toString()))
        , m_times(Expression::parse(props[u"times"].toString()))
        , m_condition(Expression::parse(props[u"condition"].toString()))
        , m_item(props[u"item"].toString())
        , m_index(props[u"index"].toString())
        , m_maximum(qBound(1, props[u"maximum"].toInt(100), 10'000))
    {
    }

    Outcome enter(Talk &talk) const override
    {
        State &state = talk.state();
        const QString id = state.node.toString();
        qsizetype at = state.loops.size() - 1;
        while (at >= 0 && state.loops[at][u"node"].toString() != id)
            --at;
        if (at < 0) {
            constexpr qsizetype maximumNesting = 64;
            if (state.loops.size() >= maximumNesting)
                return talk.fail(u"too-deep"_s, u"more than %1 loops in each other"_s.arg(maximumNesting));
            QJsonObject round{{u"node"_s, id}, {u"index"_s, -1}};
            if (!begin(talk, round))
                return Outcome::leave(u"done"_s);
            state.loops.append(round);
            at = state.loops.size() - 1;
        }
        // Loops inside that were left by a wire are over.
        while (state.loops.size() > at + 1)
            state.loops.removeLast();
        return next(talk);
    }

private:
    bool begin(Talk &talk, QJsonObject &round) const
    {
        if (m_kind == u"each") {
            const QJsonValue list = valueOf(talk, m_list);
            if (!list.isArray() && !list.isUndefined() && !list.isNull())
                talk.problem(u"type"_s, u"what the loop goes through is no list"_s);
            QJsonArray items = list.toArray();
            if (items.size() > m_maximum)
                talk.trace(u"error"_s, u"the list has more than %1 items; the others are left out"_s.arg(m_maximum));
            while (items.size() > m_maximum)
                items.removeLast();
            talk.stored += sizeOf(items, maximumKept);
            round.insert(u"items"_s, items);
            return !items.isEmpty();
        }
        if (m_kind == u"count") {
            Evaluation evaluation(talk);
            const double times = toNumber(toValue(valueOf(talk, m_times)), evaluation);
            round.insert(u"times"_s, std::isfinite(times) ? qBound(0.0, std::floor(times), double(m_maximum)) : 0.0);
        }
        return true;
    }

    Outcome next(Talk &talk) const
    {
        State &state = talk.state();
        QJsonObject round = state.loops.last().toObject();
        const int index = round[u"index"].toInt() + 1;
        const QJsonArray items = round[u"items"].toArray();
        bool goesOn = index < m_maximum;
        if (m_kind == u"each")
            goesOn = index < items.size();
        else if (m_kind == u"count")
            goesOn = index < round[u"times"].toInt();
        else if (!goesOn)
            talk.problem(u"limit"_s, u"the loop ran %1 times and did not end"_s.arg(m_maximum));
        else
            goesOn = talk.isTrue(m_condition);
        if (!goesOn) {
            state.loops.removeLast();
            return Outcome::leave(u"done"_s);
        }
        round.insert(u"index"_s, index);
        state.loops.replace(state.loops.size() - 1, round);
        if (m_kind == u"each")
            talk.store(m_item, items[index]);
        talk.store(m_index, index);
        return Outcome::leave(u"body"_s);
    }

    QString m_kind;
    Expression m_list;
    Expression m_times;
    Expression m_condition;
    QString m_item;
    QString m_index;
    int m_maximum;
};

class SplitBehaviour : public Behaviour
{
public:
    SplitBehaviour(const QJsonObject &props, const QString &id)
        : m_isSticky(props[u"sticky"].toBool())
        , m_experiment(props[u"experiment"].toString())
    {
        if (m_experiment.isEmpty())
            m_experiment = id;
        for (const QJsonValue &row : props[u"variants"].toArray()) {
            const double weight = qBound(0.0, row[u"weight"].toDouble(), 1e6);
            m_variants.append({row[u"id"].toString(), weight});
            m_sum += weight;
        }
    }

    Outcome enter(Talk &talk) const override
    {
        if (m_variants.isEmpty())
            return talk.fail(u"no-variant"_s, u"the split has no ways to go"_s);
        // What a person got stays with what is known of the person, so that the next talk goes the same way.
        static const QString place = u"$experiments"_s;
        QJsonObject known = talk.state().user[place].toObject();
        QString chosen = m_isSticky ? known[m_experiment].toString() : QString();
        const bool exists = std::any_of(
            m_variants.begin(), m_variants.end(), [&](const auto &variant) { return variant.first == chosen; });
        if (!exists) {
            chosen = draw(talk);
            if (m_isSticky) {
                known.insert(m_experiment, chosen);
                talk.state().user.insert(place, known);
            }
        }
        talk.trace(u"branched"_s, chosen);
        talk.record(u"experiment"_s, {{u"experiment"_s, m_experiment}, {u"variant"_s, chosen}});
        return Outcome::leave(u"variant:"_s + chosen);
    }

private:
    QString draw(Talk &talk) const
    {
        constexpr double range = 9007199254740992.0; // 2^53: what a double counts exactly
        double point = double(talk.draw() >> 11) / range * m_sum;
        for (const auto &[id, weight] : m_variants) {
            if (point < weight)
                return id;
            point -= weight;
        }
        return m_variants.last().first;
    }

    bool m_isSticky;
    QString m_experiment;
    QList<std::pair<QString, double>> m_variants;
    double m_sum = 0;
};
} // namespace

std::unique_ptr<Behaviour> makeLogicBehaviour(const model::Node &node, const Program::Private &program)
{
    if (node.type == u"branch")
        return std::make_unique<BranchBehaviour>(node.props);
    if (node.type == u"set")
        return std::make_unique<SetBehaviour>(node.props);
    if (node.type == u"loop")
        return std::make_unique<LoopBehaviour>(node.props);
    if (node.type == u"split")
        return std::make_unique<SplitBehaviour>(node.props, node.id.toString());
    return nullptr;
}

} // namespace dialogist::flow
