// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/search/replace.h"

#include <QAbstractItemModel>
#include <QSet>

namespace dialogist::panels::find {

/// What was found, by object; every match can be left out of a replacement.
class FindModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role { StartRole = Qt::UserRole + 1, LengthRole, LabelRole, ReplacementRole, ProblemRole, CountRole };

    using QAbstractItemModel::QAbstractItemModel;
    void setFound(const search::Found &found, const search::Query &query);
    /// Whether matches are to be replaced, and what comes for them.
    void setReplacement(bool replaces, const QString &replacement);
    /// What the plan for wantedHits() says of them: what is not possible cannot be ticked, and what would break is not until the person does it.
    void setProblems(const search::ReplacePlan &plan);
    /// What is ticked, and what would be if nothing spoke against it.
    QList<search::Hit> wantedHits() const;
    QList<search::Hit> checkedHits() const;
    int checkedCount() const;
    /// Matches that are not ticked because something speaks against it.
    int refusedCount() const;
    const search::Hit &hit(const QModelIndex &index) const;
    const search::Query &query() const { return m_query; }

    /// The next match after this one, or before it; wraps around. Invalid when nothing was found.
    QModelIndex step(const QModelIndex &from, bool forward) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void checkedChanged();

private:
    QVariant hitData(const search::Hit &hit, int row, int role) const;
    QVariant matchData(const QModelIndex &index, int role) const;
    Qt::CheckState checkOf(int hit) const;
    void forgetProblems();
    template<class Takes> QList<search::Hit> hitsThat(Takes takes) const;
    QPair<QString, int> fieldOf(int hit, int match) const;
    bool canBeChecked(int hit, int match) const;
    bool isChecked(int hit, int match) const;

    search::Found m_found;
    search::Query m_query;
    bool m_replaces = false;
    QString m_replacement;
    QList<QList<bool>> m_wanted;
    QSet<QPair<int, int>> m_evenBroken; ///< hit and match that the person has ticked though something would break
    QHash<QPair<QString, int>, QString> m_problems; ///< by object and field
    QSet<QPair<QString, int>> m_impossible; ///< those of them that are more than a warning
};

} // namespace dialogist::panels::find
