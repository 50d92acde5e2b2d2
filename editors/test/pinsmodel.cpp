// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/test/pinsmodel.h"

#include "editors/test/expectation.h"
#include "editors/test/pinform.h"
#include "editors/test/stepsmodel.h"
#include "studio/engine/testing/facts.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

namespace dialogist::editors::test {

using namespace Qt::StringLiterals;

namespace {
bool hasStep(const model::Bot &bot, const QString &name)
{
    for (const auto &[id, flow] : bot.flows) {
        for (const auto &[nodeId, node] : flow.nodes) {
            if (engine::testing::isNamed(bot, nodeId, name))
                return true;
        }
    }
    return false;
}

/// What a request must be like for a pin, as a person reads it.
QString conditionText(const QJsonObject &match)
{
    QStringList texts;
    for (auto it = match.begin(); it != match.end(); ++it) {
        const auto comparisons = comparisonsOfValue(*it);
        texts.append(StepsModel::tr("%1 %2", "a place in a request and what stands there").arg(it.key(), comparisons ? describeComparisons(*comparisons) : StepsModel::valueText(*it)));
    }
    return texts.join(u"; "_s);
}
} // namespace

QString pinnedStep(const model::Bot *bot, const QJsonObject &pin)
{
    const QString stored = pin[u"node"].toString();
    const auto id = model::NodeId::fromString(stored);
    return bot && bot->node(id) ? engine::testing::nameOf(*bot, id) : stored;
}

QList<std::optional<bool>> usesOf(const QJsonArray &pins, const engine::testing::TestResult &result)
{
    using Outcome = engine::testing::TestResult::Outcome;
    QList<std::optional<bool>> uses(pins.size());
    if (result.outcome != Outcome::Passed && result.outcome != Outcome::Failed)
        return uses; // it might have come to them
    QList<bool> taken(result.usedPins.size(), false); // of two that are the same each is one
    for (qsizetype i = 0; i < pins.size(); ++i) {
        for (qsizetype played = 0; played < taken.size() && !uses[i]; ++played) {
            if (taken[played] || result.pins.at(played) != pins.at(i))
                continue;
            taken[played] = true;
            uses[i] = result.usedPins[played];
        }
    }
    return uses;
}

void PinsModel::setTest(const model::Bot &bot, const model::ConversationTest &test, const engine::testing::TestResult *result)
{
    const bool sameShape = test.id == m_test && test.pins.size() == m_pins.size();
    const QList<std::optional<bool>> uses = result ? usesOf(test.pins, *result) : QList<std::optional<bool>>(test.pins.size());
    QList<Row> rows;
    for (qsizetype i = 0; i < test.pins.size(); ++i) {
        const QJsonObject pin = test.pins.at(i).toObject();
        const QString step = pinnedStep(&bot, pin);
        rows.append({step.isEmpty() ? tr("Any step") : step, conditionText(pin[u"match"].toObject()), Happening::fromJson(u"answer"_s, happeningOf(pin)).describe(),
                     !step.isEmpty() && !hasStep(bot, pin[u"node"].toString()), uses.at(i)});
    }
    if (!sameShape)
        beginResetModel();
    m_test = test.id;
    m_pins = test.pins;
    m_rows = rows;
    m_pretended = result ? result->pretended : QStringList();
    if (!sameShape)
        endResetModel();
    else if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

QString PinsModel::remark() const
{
    QStringList lines;
    QStringList unused;
    for (const Row &row : m_rows) {
        if (row.isStepGone)
            lines.append(tr("The bot has no step “%1”: what is pinned for it is never used.").arg(row.step));
        else if (row.isUsed == false)
            unused.append(row.step);
    }
    lines.removeDuplicates();
    if (!unused.isEmpty())
        lines.append(tr("%n pinned answer(s) were used by no step in the last run: %1", nullptr, int(unused.size())).arg(unused.join(u", "_s)));
    if (!m_pretended.isEmpty())
        lines.append(tr("In the last run no pinned answer fitted, so these steps gave their own answer to pretend: %1").arg(m_pretended.join(u", "_s)));
    return lines.join(u'\n');
}

int PinsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PinsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PinsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isIdle = row.isStepGone || row.isUsed == false;
    if (role == Qt::DisplayRole) {
        if (index.column() == Step)
            return row.step;
        if (index.column() == Condition)
            return row.condition.left(400).simplified();
        if (index.column() == Answer)
            return row.answer.left(400).simplified();
        return row.isStepGone ? tr("No such step") : !row.isUsed ? QString() : *row.isUsed ? tr("Used") : tr("Not used");
    }
    if (role == Qt::ToolTipRole && index.column() == Condition && !row.condition.isEmpty())
        return row.condition.left(2000);
    if (role == Qt::ToolTipRole && index.column() == Answer)
        return row.answer.left(2000);
    if (role == Qt::DecorationRole && index.column() == Use && isIdle)
        return ui::icon(u"warning"_s, ui::colour(ui::Token::Warning));
    return {};
}

QVariant PinsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Step ? tr("Step") : section == Condition ? tr("Only if") : section == Answer ? tr("What is answered") : tr("In the last run");
}

} // namespace dialogist::editors::test
