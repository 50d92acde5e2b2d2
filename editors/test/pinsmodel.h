// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/engine/testing/testrun.h"
#include "studio/model/bot.h"

#include <QAbstractTableModel>

#include <optional>

namespace dialogist::editors::test {

/// The pinned answers of one test, in the order in which they are used: for which step, what is answered and when, and whether the last
/// run used them. Shows only; edits are made from pins().
class PinsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Step, Answer, Condition, Use, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTest(const model::Bot &bot, const model::ConversationTest &test, const engine::testing::TestResult *result);
    const QJsonArray &pins() const { return m_pins; }
    QJsonObject pin(int row) const { return m_pins.at(row).toObject(); }
    /// What is to be said about answers that nothing uses, and about steps that had none, a sentence a line; empty when nothing is known to be wrong.
    QString remark() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString step;
        QString condition; ///< what the request must be like; empty = whatever it asks
        QString answer;
        bool isStepGone = false; ///< names one that the bot does not have
        std::optional<bool> isUsed; ///< in the last run; not known while there is none that was played to its end
    };
    model::ConversationTestId m_test;
    QJsonArray m_pins;
    QList<Row> m_rows;
    QStringList m_pretended; ///< steps that gave an answer of their own in the last run
};

/// What a pin calls its step, as a person reads it: recorded ones have the id. Empty = any step.
QString pinnedStep(const model::Bot *bot, const QJsonObject &pin);

/// Whether a run used each of the pins. Not known of those that were written since, nor of any where it did not come to its end.
QList<std::optional<bool>> usesOf(const QJsonArray &pins, const engine::testing::TestResult &result);

} // namespace dialogist::editors::test
