// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/code/variableusemodel.h"

#include "studio/ui/icons.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dialogist::editors::code {

namespace {

QJsonValue sampleValue(const QString &text)
{
    if (text.trimmed().isEmpty())
        return QJsonValue::Null;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson('[' + text.toUtf8() + ']', &problem);
    return problem.error == QJsonParseError::NoError && document.array().size() == 1 ? document.array().first() : QJsonValue(text);
}

} // namespace

void VariableUseModel::show(const model::Bot *bot, const QStringList &inputs, const QStringList &outputs)
{
    QList<Row> rows;
    QStringList known;
    if (bot) {
        for (const auto &[id, variable] : bot->variables) {
            rows.append({variable.name, variable.type, inputs.contains(variable.name), outputs.contains(variable.name)});
            known.append(variable.name);
        }
    }
    for (const QString &name : inputs + outputs) {
        if (!known.contains(name))
            rows.append({name, {}, inputs.contains(name), outputs.contains(name)});
        known.append(name);
    }
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.name.localeAwareCompare(b.name) < 0; });
    if (rows == m_rows)
        return;
    const bool sameNames = rows.size() == m_rows.size()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const Row &a, const Row &b) { return a.name == b.name; });
    if (sameNames) {
        m_rows = rows;
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QStringList VariableUseModel::inputs() const
{
    QStringList names;
    for (const Row &row : m_rows) {
        if (row.in)
            names.append(row.name);
    }
    return names;
}

QStringList VariableUseModel::outputs() const
{
    QStringList names;
    for (const Row &row : m_rows) {
        if (row.out)
            names.append(row.name);
    }
    return names;
}

QJsonObject VariableUseModel::samples() const
{
    QJsonObject values;
    for (const Row &row : m_rows) {
        if (row.in)
            values.insert(row.name, sampleValue(m_samples.value(row.name)));
    }
    return values;
}

void VariableUseModel::setSample(const QString &name, const QString &text)
{
    m_samples.insert(name, text);
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).name == name)
            emit dataChanged(index(row, Sample), index(row, Sample));
    }
}

int VariableUseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int VariableUseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VariableUseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (index.column()) {
    case Name:
        if (role == Qt::DisplayRole)
            return row.name;
        if (role == Qt::ToolTipRole)
            return row.type.isEmpty() ? tr("The bot has no variable of this name.") : tr("Type: %1").arg(row.type);
        if (role == Qt::DecorationRole)
            return ui::icon(row.type.isEmpty() ? u"warning"_s : u"variable"_s);
        break;
    case In:
    case Out:
        if (role == Qt::CheckStateRole)
            return (index.column() == In ? row.in : row.out) ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::AccessibleTextRole)
            return index.column() == In ? tr("%1 goes in").arg(row.name) : tr("%1 comes out").arg(row.name);
        break;
    case Sample:
        if (role == Qt::DisplayRole || role == Qt::EditRole)
            return row.in ? m_samples.value(row.name) : QString();
        break;
    default:
        break;
    }
    return {};
}

QVariant VariableUseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const QStringList titles {tr("Variable"), tr("In"), tr("Out"), tr("Try with")};
    const QStringList tips {QString(), tr("The code can read it"), tr("The code can set it"), tr("A value to try the code with: a number, a text, or JSON. It is not stored.")};
    if (role == Qt::DisplayRole)
        return titles.value(section);
    if (role == Qt::ToolTipRole)
        return tips.value(section);
    return {};
}

Qt::ItemFlags VariableUseModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    if ((index.column() == In || index.column() == Out) && !m_readOnly)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == Sample && m_rows.at(index.row()).in)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool VariableUseModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Row &row = m_rows[index.row()];
    if (index.column() == Sample && role == Qt::EditRole) {
        m_samples.insert(row.name, value.toString());
        emit dataChanged(index, index);
        return true;
    }
    if (role != Qt::CheckStateRole || m_readOnly || (index.column() != In && index.column() != Out))
        return false;
    (index.column() == In ? row.in : row.out) = value.toInt() == Qt::Checked;
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    emit useChanged();
    return true;
}

} // namespace dialogist::editors::code
