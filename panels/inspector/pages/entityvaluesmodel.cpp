// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/inspector/pages/entityvaluesmodel.h"

#include "studio/ui/theme.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dialogist::panels::inspector {

namespace {

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const QString &word : text.split(u',')) {
        if (!word.trimmed().isEmpty() && !words.contains(word.trimmed()))
            words.append(word.trimmed());
    }
    return words;
}

} // namespace

void EntityValuesModel::setValues(const QList<model::EntityValue> &values, const QString &language)
{
    if (m_values == values && m_language == language)
        return;
    const int before = int(m_values.size());
    const bool grows = values.size() == before + 1 && std::equal(m_values.begin(), m_values.end(), values.begin());
    if (grows || values.size() == before) {
        // What is being written in goes on: a new empty line comes behind the one that becomes a value.
        if (grows) {
            beginInsertRows({}, before + 1, before + 1);
            m_emptyLines = 2;
            endInsertRows();
        }
        m_values = values;
        m_emptyLines = 1;
        m_language = language;
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        return;
    }
    beginResetModel();
    m_values = values;
    m_language = language;
    endResetModel();
}

int EntityValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_values.size()) + m_emptyLines;
}

int EntityValuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant EntityValuesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool blank = index.row() >= m_values.size();
    if (role == Qt::ForegroundRole && blank)
        return ui::colour(ui::Token::Muted);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (blank)
        return role == Qt::DisplayRole && index.column() == Value ? tr("New value") : QString();
    const model::EntityValue &value = m_values.at(index.row());
    return index.column() == Value ? value.value : value.synonyms.value(m_language).join(u", "_s);
}

bool EntityValuesModel::setData(const QModelIndex &index, const QVariant &given, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    QList<model::EntityValue> values = m_values;
    const QString text = given.toString().simplified();
    if (index.row() >= values.size()) {
        if (index.column() != Value || text.isEmpty())
            return false;
        values.append({text, {}});
    } else if (index.column() == Value) {
        if (text.isEmpty() || values.at(index.row()).value == text)
            return false;
        values[index.row()].value = text;
    } else {
        const QStringList words = wordsOf(text);
        if (values.at(index.row()).synonyms.value(m_language) == words)
            return false;
        if (words.isEmpty())
            values[index.row()].synonyms.remove(m_language);
        else
            values[index.row()].synonyms.insert(m_language, words);
    }
    emit edited(values);
    return true;
}

QVariant EntityValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return section == Value ? tr("Value") : tr("Other words (%1)").arg(m_language);
}

Qt::ItemFlags EntityValuesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool blank = index.row() >= m_values.size();
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!blank || index.column() == Value)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QList<model::EntityValue> EntityValuesModel::withLines(const QString &text) const
{
    static const QRegularExpression between(u"[\\t:]"_s);
    QList<model::EntityValue> values = m_values;
    QHash<QString, qsizetype> known;
    for (qsizetype i = 0; i < values.size(); ++i)
        known.insert(values.at(i).value, i);
    for (const QString &line : text.split(u'\n')) {
        const QString name = line.section(between, 0, 0).simplified();
        if (name.isEmpty())
            continue;
        if (!known.contains(name)) {
            known.insert(name, values.size());
            values.append({name, {}});
        }
        QStringList words = values.at(known.value(name)).synonyms.value(m_language);
        for (const QString &word : wordsOf(line.section(between, 1).replace(u'\t', u','))) {
            if (!words.contains(word))
                words.append(word);
        }
        if (!words.isEmpty())
            values[known.value(name)].synonyms.insert(m_language, words);
    }
    return values;
}

QList<model::EntityValue> EntityValuesModel::without(QList<int> rows) const
{
    QList<model::EntityValue> values = m_values;
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows)) {
        if (row >= 0 && row < values.size())
            values.removeAt(row);
    }
    return values;
}

} // namespace dialogist::panels::inspector
