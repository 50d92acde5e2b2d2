// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/test/stepsmodel.h"

#include "editors/test/expectation.h"
#include "editors/test/happening.h"
#include "studio/base/json.h"
#include "studio/base/yaml.h"
#include "studio/engine/testing/assertion.h"
#include "studio/engine/testing/script.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QBrush>

namespace dialogist::editors::test {

using namespace Qt::StringLiterals;

namespace {
constexpr quintptr stepLevel = std::numeric_limits<quintptr>::max();
const QString looks = QStringLiteral("look"); ///< a step that does nothing; it has no word in the stored form
} // namespace

QStringList StepsModel::actions()
{
    return {u"user"_s, u"choice"_s, u"wait"_s, u"event"_s, u"answer"_s, looks};
}

QString StepsModel::actionText(const QString &action)
{
    if (action == u"user")
        return tr("The person says");
    if (action == u"choice")
        return tr("The person presses");
    if (action == u"wait")
        return tr("Time passes");
    if (action == u"event")
        return tr("It happens");
    if (action == u"answer")
        return tr("A request is answered");
    return tr("Then");
}

QStringList StepsModel::assertionWords()
{
    const QStringList all = engine::testing::Assertion::allWords();
    QStringList words {u"bot_uttered"_s, u"bot_did_not_utter"_s, u"variable_was_set"_s, u"variable_was_not_set"_s, u"flow_started"_s, u"flow_completed"_s,
                       u"flow_cancelled"_s, u"node_visited"_s, u"node_not_visited"_s, u"waits_at"_s, u"intent_was"_s, u"clarified"_s, u"requested"_s,
                       u"not_requested"_s, u"grounded"_s, u"talk_ended"_s, u"no_error"_s, u"expression"_s};
    for (const QString &word : all) {
        if (!words.contains(word))
            words.append(word);
    }
    words.removeIf([&all](const QString &word) { return !all.contains(word); });
    return words;
}

QString StepsModel::assertionText(const QString &word)
{
    static const QHash<QString, const char *> texts = {{u"bot_uttered"_s, QT_TR_NOOP("the bot says")}, {u"bot_did_not_utter"_s, QT_TR_NOOP("the bot does not say")},
        {u"variable_was_set"_s, QT_TR_NOOP("the variable is")}, {u"slot_was_set"_s, QT_TR_NOOP("the variable is")},
        {u"variable_was_not_set"_s, QT_TR_NOOP("the variable is not")}, {u"slot_was_not_set"_s, QT_TR_NOOP("the variable is not")},
        {u"flow_started"_s, QT_TR_NOOP("the flow starts")}, {u"flow_completed"_s, QT_TR_NOOP("the flow ends")}, {u"flow_cancelled"_s, QT_TR_NOOP("the flow is cancelled")},
        {u"requested"_s, QT_TR_NOOP("is called")}, {u"action_executed"_s, QT_TR_NOOP("is called")}, {u"tool_called"_s, QT_TR_NOOP("is called")}, {u"not_requested"_s, QT_TR_NOOP("is not called")},
        {u"clarified"_s, QT_TR_NOOP("the bot asks what is meant")}, {u"pattern_clarification_contains"_s, QT_TR_NOOP("the bot asks what is meant")},
        {u"grounded"_s, QT_TR_NOOP("the answer rests on its sources")}, {u"generative_response_is_grounded"_s, QT_TR_NOOP("the answer rests on its sources")},
        {u"intent_was"_s, QT_TR_NOOP("the intent is")}, {u"node_visited"_s, QT_TR_NOOP("the talk passes")}, {u"node_not_visited"_s, QT_TR_NOOP("the talk does not pass")},
        {u"waits_at"_s, QT_TR_NOOP("the talk waits at")}, {u"talk_ended"_s, QT_TR_NOOP("the talk has ended")}, {u"no_error"_s, QT_TR_NOOP("nothing fails")}, {u"expression"_s, QT_TR_NOOP("is true")}};
    const char *found = texts.value(word);
    return found ? tr(found) : word;
}

QString StepsModel::valueText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.isArray() || value.isObject())
        return QString::fromUtf8(canonicalJson(value)); // JSON is YAML on one line
    return QString::fromUtf8(toYaml(value)).trimmed();
}

QJsonValue StepsModel::valueOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (!trimmed.startsWith(u'{') && !trimmed.startsWith(u'[') && trimmed != u"true" && trimmed != u"false")
        return text;
    const auto value = fromYaml(trimmed.toUtf8());
    return value ? *value : QJsonValue(text);
}

void StepsModel::setTest(const model::ConversationTest &test)
{
    if (test == m_test)
        return;
    const QJsonArray shown = engine::testing::withChecksAsAssertions(test.steps);
    // Only texts changed: the view keeps its place and its open rows.
    bool sameShape = test.id == m_test.id && test.steps.size() == m_test.steps.size();
    for (int row = 0; sameShape && row < test.steps.size(); ++row)
        sameShape = shown[row][u"assertions"].toArray().size() == assertions(row).size();
    if (!sameShape)
        beginResetModel();
    m_test = test;
    m_shown = shown;
    m_result.reset();
    m_problems.clear();
    if (!sameShape)
        return endResetModel();
    for (int row = 0; row < m_test.steps.size(); ++row) {
        const QModelIndex at = index(row, 0);
        emit dataChanged(at, at.siblingAtColumn(ColumnCount - 1));
        if (const int count = rowCount(at); count > 0)
            emit dataChanged(index(0, 0, at), index(count - 1, ColumnCount - 1, at));
    }
}

void StepsModel::setResult(const engine::testing::TestResult *result, const QStringList &problems)
{
    m_result = result ? std::optional(*result) : std::nullopt;
    m_problems = problems;
    for (int row = 0; row < m_test.steps.size(); ++row) {
        const QModelIndex at = index(row, 0);
        emit dataChanged(at, at.siblingAtColumn(ColumnCount - 1));
        if (const int count = rowCount(at); count > 0)
            emit dataChanged(index(0, 0, at), index(count - 1, ColumnCount - 1, at));
    }
}

bool StepsModel::isStep(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == stepLevel;
}

QString StepsModel::actionOf(int row) const
{
    const QJsonObject json = step(row);
    for (const QString &action : actions()) {
        if (json.contains(action))
            return action;
    }
    return looks;
}

void StepsModel::put(const QJsonArray &steps, const QString &field)
{
    model::ConversationTest test = m_test;
    test.steps = steps;
    emit edited(test, field);
}

void StepsModel::putStep(int row, const QJsonObject &step, const QString &field)
{
    QJsonArray steps = m_test.steps;
    steps[row] = step;
    put(steps, field);
}

void StepsModel::putAssertions(int row, const QJsonArray &list, const QString &field)
{
    QJsonObject json = step(row);
    json.insert(u"assertions"_s, list);
    putStep(row, json, field);
}

QModelIndex StepsModel::addStep(const QModelIndex &after, const QString &action)
{
    const QModelIndex at = isStep(after) ? after : after.parent();
    const int row = at.isValid() ? at.row() + 1 : int(m_test.steps.size());
    QJsonArray steps = m_test.steps;
    QJsonObject fresh {{u"assertions"_s, QJsonArray()}};
    if (action != looks)
        fresh.insert(action, action == u"wait" ? u"PT1M"_s : QString());
    steps.insert(row, fresh);
    put(steps);
    return index(row, What);
}

QModelIndex StepsModel::addAssertion(const QModelIndex &at, const QString &word)
{
    const QModelIndex stepIndex = isStep(at) ? at : at.parent();
    if (!stepIndex.isValid())
        return {};
    const int row = stepIndex.row();
    QJsonArray list = assertions(row);
    const int place = isStep(at) ? int(list.size()) : at.row() + 1;
    list.insert(place, QJsonObject {{word, freshExpectation(word).value()}});
    putAssertions(row, list);
    return index(place, What, index(row, 0));
}

void StepsModel::remove(const QModelIndex &at)
{
    if (!at.isValid())
        return;
    if (isStep(at)) {
        QJsonArray steps = m_test.steps;
        steps.removeAt(at.row());
        put(steps);
    } else {
        QJsonArray list = assertions(at.parent().row());
        list.removeAt(at.row());
        putAssertions(at.parent().row(), list);
    }
}

QJsonValue StepsModel::assertion(const QModelIndex &at) const
{
    return at.isValid() && !isStep(at) ? assertions(int(at.internalId())).at(at.row()) : QJsonValue(QJsonValue::Undefined);
}

void StepsModel::setAssertionValue(const QModelIndex &at, const QJsonValue &value, const QString &field)
{
    if (!at.isValid() || isStep(at))
        return;
    const int row = int(at.internalId());
    QJsonArray list = assertions(row);
    const QString word = assertionData(row, at.row(), Word, Qt::EditRole).toString();
    if (word.isEmpty())
        return;
    list[at.row()] = QJsonObject {{word, value}};
    putAssertions(row, list, field.isEmpty() ? QString() : u"step %1 %2 %3"_s.arg(row).arg(at.row()).arg(field));
}

std::pair<QString, QJsonValue> StepsModel::action(const QModelIndex &at) const
{
    if (!isStep(at))
        return {looks, QJsonValue::Undefined};
    const QString word = actionOf(at.row());
    return {word, step(at.row())[word]};
}

void StepsModel::setActionValue(const QModelIndex &at, const QJsonValue &value, const QString &field)
{
    const QString word = action(at).first;
    if (word == looks)
        return;
    QJsonObject json = step(at.row());
    json.insert(word, value);
    putStep(at.row(), json, field.isEmpty() ? QString() : u"step %1 %2"_s.arg(at.row()).arg(field));
}

QModelIndex StepsModel::move(const QModelIndex &at, int by)
{
    if (!at.isValid())
        return {};
    const int target = at.row() + by;
    if (target < 0 || target >= rowCount(at.parent()))
        return at;
    const int parentRow = at.parent().row();
    QJsonArray list = isStep(at) ? m_test.steps : assertions(parentRow);
    const QJsonValue moved = list.takeAt(at.row());
    list.insert(target, moved);
    if (isStep(at))
        put(list);
    else
        putAssertions(parentRow, list);
    return index(target, What, parentRow < 0 ? QModelIndex() : index(parentRow, 0));
}

QModelIndex StepsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : stepLevel);
}

QModelIndex StepsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == stepLevel)
        return {};
    return createIndex(int(child.internalId()), 0, stepLevel);
}

int StepsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_test.steps.size());
    return isStep(parent) && parent.column() == 0 ? int(assertions(parent.row()).size()) : 0;
}

int StepsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const engine::testing::Failure *StepsModel::failureOf(int row, int at) const
{
    if (!m_result)
        return nullptr;
    for (const auto &failure : m_result->failures) {
        if (failure.step == row && failure.assertion == at)
            return &failure;
    }
    return nullptr;
}

QVariant StepsModel::stepData(int row, int column, int role) const
{
    const QString action = actionOf(row);
    if (role == WordsRole)
        return column == Word ? QVariant(actions()) : QVariant();
    if (role == Qt::DisplayRole || role == Qt::EditRole) {
        if (column == Word)
            return role == Qt::EditRole ? action : actionText(action);
        if (column == What) {
            const QJsonValue value = step(row)[action];
            const Happening happening = Happening::fromJson(action, value);
            if (happening.action.isEmpty() || !happening.raw.isUndefined())
                return valueText(value);
            return role == Qt::EditRole ? happening.name : happening.describe(); // what it brings has fields of its own
        }
        if (m_result && m_result->brokenStep == row)
            return m_result->error;
        for (const QString &problem : m_problems) {
            if (problem.contains(QString::number(row + 1) + u':'))
                return problem;
        }
        return {};
    }
    if (role == Qt::DecorationRole && column == Word) {
        static const QHash<QString, QString> icons = {{u"user"_s, u"person"_s}, {u"choice"_s, u"choice"_s}, {u"wait"_s, u"pause"_s}, {u"event"_s, u"start"_s}, {u"answer"_s, u"server"_s}};
        return ui::icon(icons.value(action, u"search"_s));
    }
    if (role == Qt::DecorationRole && column == Got && !stepData(row, Got, Qt::DisplayRole).toString().isEmpty())
        return ui::icon(u"warning"_s);
    if (role == Qt::ToolTipRole && column == Got)
        return stepData(row, Got, Qt::DisplayRole);
    return {};
}

/// The cell holds only so much: what was got is what the person looks for there. The whole sentence is in the tooltip.
QString StepsModel::gotText(const QString &word, const engine::testing::Verdict &verdict)
{
    const QString own = engine::testing::Assertion::ownWord(word);
    const bool isValue = own == u"variable_was_set" || own == u"bot_did_not_utter" || own == u"waits_at";
    if (!verdict.got.isArray() && !isValue)
        return verdict.message;
    QStringList texts;
    for (const QJsonValue &item : verdict.got.isArray() ? verdict.got.toArray() : QJsonArray {verdict.got}) {
        if (const QString text = valueText(item); !text.isEmpty())
            texts.append(tr("“%1”").arg(text));
    }
    return texts.isEmpty() ? tr("Nothing") : texts.join(u", "_s);
}

QVariant StepsModel::assertionData(int row, int at, int column, int role) const
{
    const QJsonValue item = assertions(row)[at];
    const QJsonObject object = item.isString() ? QJsonObject {{item.toString(), true}} : item.toObject();
    const QString word = object.isEmpty() ? QString() : object.begin().key();
    const engine::testing::Failure *failure = failureOf(row, at);
    if (role == WordsRole)
        return column == Word ? QVariant(assertionWords()) : QVariant();
    if (role == Qt::DisplayRole || role == Qt::EditRole) {
        if (column == Word)
            return role == Qt::EditRole ? word : assertionText(word);
        if (column == What && role == Qt::DisplayRole)
            return Expectation::fromJson(item).describe();
        if (column == What)
            return object.isEmpty() ? QString() : valueText(*object.begin());
        return failure ? gotText(word, failure->verdict) : QString();
    }
    if (role == Qt::ToolTipRole && column == Got && failure)
        return failure->verdict.message;
    const bool played = m_result && row < int(m_test.steps.size()) && m_result->outcome != engine::testing::TestResult::Outcome::Skipped
        && (m_result->brokenStep < 0 || row < m_result->brokenStep) && m_result->error.isEmpty();
    if (role == Qt::DecorationRole && column == Word && (failure || played))
        return ui::icon(failure ? u"blocker"_s : u"check"_s);
    return {};
}

QVariant StepsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isStep(index))
        return stepData(index.row(), index.column(), role);
    return assertionData(int(index.internalId()), index.row(), index.column(), role);
}

bool StepsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.data(Qt::EditRole) == value)
        return false;
    const QString text = value.toString();
    if (isStep(index)) {
        QJsonObject json = step(index.row());
        const QString action = actionOf(index.row());
        const QJsonValue old = json.take(action);
        const QString word = index.column() == Word ? text : action;
        Happening happening = Happening::fromJson(action, old);
        const bool becomesAlike = index.column() == Word && happening.raw.isUndefined() && !happening.action.isEmpty() && (word == u"event" || word == u"answer");
        happening.action = word;
        if (word != looks) {
            json.insert(word, becomesAlike                 ? happening.value()
                            : index.column() == Word      ? (old.isUndefined() ? QJsonValue(QString()) : old)
                            : word == u"user"             ? QJsonValue(text)
                                                          : valueOf(text));
        }
        putStep(index.row(), json, index.column() == Word ? QString() : u"step %1"_s.arg(index.row()));
        return true;
    }
    const int row = int(index.internalId());
    if (index.column() == What) {
        setAssertionValue(index, valueOf(text), u"what"_s);
        return true;
    }
    // Of another kind: what both kinds know stays.
    const Expectation old = Expectation::fromJson(assertion(index));
    Expectation fresh = freshExpectation(text);
    const bool isAlike = fresh.form == old.form;
    if (isAlike) {
        fresh = old;
        fresh.word = text;
    } else if (fresh.hasSeveral() && old.hasSeveral() && !old.entries.isEmpty()) {
        fresh.entries.clear();
        for (const Expected &one : old.entries) {
            Expected named;
            named.name = one.name;
            fresh.entries.append(named);
        }
    }
    QJsonArray list = assertions(row);
    list[index.row()] = QJsonObject {{text, fresh.value()}};
    putAssertions(row, list);
    return true;
}

Qt::ItemFlags StepsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    // What an expectation is about has a form of its own, and so has what happens.
    const bool isText = isStep(index) && QStringList {u"user"_s, u"choice"_s, u"wait"_s}.contains(actionOf(index.row()));
    if (index.column() == Word || (index.column() == What && isText))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant StepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Word:
        return tr("Step");
    case What:
        return tr("What");
    default:
        return tr("What happened instead");
    }
}

} // namespace dialogist::editors::test
