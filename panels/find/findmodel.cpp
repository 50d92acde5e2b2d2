// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/find/findmodel.h"

#include "studio/search/excerpt.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace dialogist::panels::find {

namespace {

constexpr quintptr noParent = ~quintptr(0); ///< the id of objects; a match has its object's row

constexpr int before = 40; ///< characters shown before a match
constexpr int after = 160;

search::Excerpt excerpt(const QString &text, const search::Match &match)
{
    return search::excerptOf(text, match, before, after);
}

} // namespace

void FindModel::setFound(const search::Found &found, const search::Query &query)
{
    beginResetModel();
    m_found = found;
    m_query = query;
    forgetProblems();
    m_wanted.clear();
    for (const search::Hit &hit : m_found.hits) {
        QList<bool> wanted;
        for (const search::Match &match : hit.matches)
            wanted.append(hit.item->fields.at(match.field).replaceable);
        m_wanted.append(wanted);
    }
    endResetModel();
    emit checkedChanged();
}

void FindModel::setReplacement(bool replaces, const QString &replacement)
{
    const bool turns = m_replaces != replaces;
    if (turns)
        beginResetModel(); // check boxes come or go
    m_replaces = replaces;
    m_replacement = replacement;
    forgetProblems();
    if (turns)
        endResetModel();
    else
        setProblems({});
    emit checkedChanged();
}

void FindModel::forgetProblems()
{
    m_problems.clear();
    m_impossible.clear();
    m_evenBroken.clear();
}

void FindModel::setProblems(const search::ReplacePlan &plan)
{
    m_problems.clear();
    m_impossible.clear();
    for (const search::Replacement &field : plan.fields) {
        if (!field.problem.isEmpty())
            m_problems.insert({field.object.id, field.field}, field.problem);
        if (!field.possible)
            m_impossible.insert({field.object.id, field.field});
    }
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex parent = index(row, 0);
        emit dataChanged(parent, parent, {Qt::CheckStateRole});
        emit dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent));
    }
}

template<class Takes> QList<search::Hit> FindModel::hitsThat(Takes takes) const
{
    QList<search::Hit> hits;
    for (int i = 0; i < m_found.hits.size(); ++i) {
        search::Hit hit {m_found.hits.at(i).item, {}, 0};
        for (int k = 0; k < m_wanted.at(i).size(); ++k) {
            if (takes(i, k))
                hit.matches.append(m_found.hits.at(i).matches.at(k));
        }
        if (!hit.matches.isEmpty())
            hits.append(hit);
    }
    return hits;
}

QList<search::Hit> FindModel::wantedHits() const
{
    return hitsThat([this](int hit, int match) { return m_wanted.at(hit).at(match); });
}

QList<search::Hit> FindModel::checkedHits() const
{
    return hitsThat([this](int hit, int match) { return isChecked(hit, match); });
}

int FindModel::checkedCount() const
{
    int count = 0;
    for (int i = 0; i < m_wanted.size(); ++i) {
        for (int k = 0; k < m_wanted.at(i).size(); ++k)
            count += isChecked(i, k) ? 1 : 0;
    }
    return count;
}

int FindModel::refusedCount() const
{
    int count = 0;
    for (int i = 0; i < m_wanted.size(); ++i) {
        for (int k = 0; k < m_wanted.at(i).size(); ++k)
            count += !canBeChecked(i, k) || (m_wanted.at(i).at(k) && !isChecked(i, k)) ? 1 : 0;
    }
    return count;
}

QPair<QString, int> FindModel::fieldOf(int hit, int match) const
{
    const search::Hit &of = m_found.hits.at(hit);
    return {of.item->ref.id, of.matches.at(match).field};
}

bool FindModel::canBeChecked(int hit, int match) const
{
    const search::Hit &of = m_found.hits.at(hit);
    return of.item->fields.at(of.matches.at(match).field).replaceable && !m_impossible.contains(fieldOf(hit, match));
}

bool FindModel::isChecked(int hit, int match) const
{
    return m_wanted.at(hit).at(match) && canBeChecked(hit, match)
        && (m_evenBroken.contains({hit, match}) || !m_problems.contains(fieldOf(hit, match)));
}

const search::Hit &FindModel::hit(const QModelIndex &index) const
{
    return m_found.hits.at(index.internalId() == noParent ? index.row() : qsizetype(index.internalId()));
}

QModelIndex FindModel::step(const QModelIndex &from, bool forward) const
{
    const int hits = rowCount();
    if (hits == 0)
        return {};
    if (!from.isValid())
        return forward ? index(0, 0, index(0, 0)) : index(rowCount(index(hits - 1, 0)) - 1, 0, index(hits - 1, 0));
    const bool isMatch = from.parent().isValid();
    const int hit = isMatch ? from.parent().row() : from.row();
    const int next = isMatch ? from.row() + (forward ? 1 : -1) : (forward ? 0 : -1);
    const QModelIndex own = index(hit, 0);
    if (next >= 0 && next < rowCount(own))
        return index(next, 0, own);
    const QModelIndex other = index((hit + (forward ? 1 : hits - 1)) % hits, 0);
    return index(forward ? 0 : rowCount(other) - 1, 0, other);
}

QModelIndex FindModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : noParent);
}

QModelIndex FindModel::parent(const QModelIndex &index) const
{
    return !index.isValid() || index.internalId() == noParent ? QModelIndex() : createIndex(int(index.internalId()), 0, noParent);
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_found.hits.size());
    return parent.internalId() == noParent ? int(m_found.hits.at(parent.row()).matches.size()) : 0;
}

int FindModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::CheckState FindModel::checkOf(int hit) const
{
    int can = 0;
    int are = 0;
    for (int k = 0; k < m_wanted.at(hit).size(); ++k) {
        can += canBeChecked(hit, k) ? 1 : 0;
        are += isChecked(hit, k) ? 1 : 0;
    }
    return are == 0 ? Qt::Unchecked : are == can ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant FindModel::hitData(const search::Hit &hit, int row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return hit.item->title;
    case Qt::AccessibleTextRole:
        return tr("%1, %n match(es)", nullptr, int(hit.matches.size()) + hit.more).arg(hit.item->title);
    case Qt::DecorationRole:
        return ui::icon(hit.item->ref.kind == model::ObjectKind::Node ? ui::nodeIconName(hit.item->icon) : hit.item->icon);
    case Qt::CheckStateRole:
        return !m_replaces ? QVariant() : checkOf(row);
    case CountRole:
        return int(hit.matches.size()) + hit.more;
    default:
        return {};
    }
}

QVariant FindModel::matchData(const QModelIndex &index, int role) const
{
    const search::Hit &hit = this->hit(index);
    const search::Match &match = hit.matches.at(index.row());
    const search::Field &field = hit.item->fields.at(match.field);
    switch (role) {
    case Qt::DisplayRole:
        return excerpt(field.text, match).text;
    case StartRole:
        return excerpt(field.text, match).start;
    case LengthRole:
        return excerpt(field.text, match).length;
    case LabelRole:
        if (field.passage >= 0)
            return field.page > 0 ? tr("p. %1").arg(QLocale().toString(field.page)) : tr("Passage %1").arg(QLocale().toString(field.passage + 1));
        return field.language.isEmpty() ? search::partTitle(field.part) : u"%1 · %2"_s.arg(search::partTitle(field.part), field.language);
    case ReplacementRole:
        return !m_replaces || !field.replaceable ? QVariant() : search::wordsFor(field.text, match, m_query, m_replacement);
    case ProblemRole:
        if (m_replaces && !field.replaceable)
            return tr("This cannot be replaced here.");
        return m_problems.value({hit.item->ref.id, match.field});
    case Qt::ToolTipRole: {
        const QString problem = matchData(index, ProblemRole).toString();
        return problem.isEmpty() ? field.text.mid(std::max(0, match.start - 300), 1000) : problem;
    }
    case Qt::CheckStateRole:
        return !m_replaces ? QVariant() : isChecked(int(index.internalId()), index.row()) ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return index.internalId() == noParent ? hitData(m_found.hits.at(index.row()), index.row(), role) : matchData(index, role);
}

bool FindModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !m_replaces || !index.isValid())
        return false;
    const bool on = value.toInt() == Qt::Checked;
    const int at = index.internalId() == noParent ? index.row() : int(index.internalId());
    for (int i = 0; i < m_wanted.at(at).size(); ++i) {
        if (!canBeChecked(at, i) || (index.internalId() != noParent && i != index.row()))
            continue;
        m_wanted[at][i] = on;
        if (on && m_problems.contains(fieldOf(at, i)))
            m_evenBroken.insert({at, i});
        else
            m_evenBroken.remove({at, i});
    }
    const QModelIndex top = this->index(at, 0);
    emit dataChanged(top, top, {Qt::CheckStateRole});
    emit dataChanged(this->index(0, 0, top), this->index(rowCount(top) - 1, 0, top), {Qt::CheckStateRole});
    emit checkedChanged();
    return true;
}

Qt::ItemFlags FindModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && m_replaces && (index.internalId() == noParent || canBeChecked(int(index.internalId()), index.row())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace dialogist::panels::find
