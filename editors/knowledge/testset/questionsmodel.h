// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/testset/testruns.h"

#include <QAbstractTableModel>

namespace dialogist::editors::knowledge {

/// The questions of a test set, with where search finds what is expected and where it found it before.
class QuestionsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Question, Expected, Rank, Before, Remark, ColumnCount };
    enum Role { SortRole = Qt::UserRole, TextRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setQuestions(QList<model::KnowledgeQuestion> questions, const QList<const model::Source *> &sources);
    void setRun(const dialogist::knowledge::TestRun &run, const dialogist::knowledge::RunComparison &comparison);
    const model::KnowledgeQuestion &question(int row) const { return m_rows.at(row).question; }
    int rowOf(model::KnowledgeQuestionId id) const; ///< -1 = there is none
    QString line(int row) const; ///< with tabulators, for the clipboard

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    void setEditable(bool editable) { m_isEditable = editable; }

signals:
    /// A wish: the words or whether it is asked were changed in the table.
    void edited(const dialogist::model::KnowledgeQuestion &question);

private:
    struct Row {
        model::KnowledgeQuestion question;
        QString expected; ///< as it reads
    };
    /// Of the last run, if it asked this question in these words; null else.
    const dialogist::knowledge::QuestionResult *resultOf(const Row &row) const;
    dialogist::knowledge::Move moveOf(const Row &row) const;
    QString text(const Row &row, int column) const;
    QVariant sortValue(const Row &row, int column) const;
    QVariant decoration(const Row &row, int column) const;
    QString hint(const Row &row, int column) const;

    QList<Row> m_rows;
    QHash<QString, dialogist::knowledge::QuestionResult> m_results; ///< by question
    dialogist::knowledge::RunComparison m_comparison;
    bool m_isEditable = true;
};

} // namespace dialogist::editors::knowledge
