// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/content/textsmodel.h"

#include "studio/ui/icons.h"
#include "studio/ui/localizedtextedit.h"
#include "studio/ui/theme.h"

using namespace Qt::StringLiterals;

namespace dialogist::editors::content {

TextsModel::TextsModel(commands::Document &document, model::BotId bot, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(&document)
    , m_bot(bot)
{
    reload();
}

const model::Bot *TextsModel::bot() const
{
    return m_document ? m_document->project().bot(m_bot) : nullptr;
}

void TextsModel::reload()
{
    const model::Bot *present = bot();
    const QStringList languages = present ? present->languages : QStringList();
    QList<TextRow> rows = present ? textsOf(*present) : QList<TextRow>();
    const bool samePlaces = languages == m_languages && rows.size() == m_rows.size()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(),
                      [](const TextRow &a, const TextRow &b) { return a.place == b.place; });
    if (!samePlaces) {
        beginResetModel();
        m_languages = languages;
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (int row = 0; row < m_rows.size(); ++row) {
        const bool same = m_rows.at(row).text == rows.at(row).text && m_rows.at(row).where == rows.at(row).where
            && m_rows.at(row).what == rows.at(row).what;
        if (same)
            continue;
        m_rows[row] = rows.at(row);
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

int TextsModel::columnOf(const QString &language) const
{
    const int at = int(m_languages.indexOf(language));
    return at < 0 ? -1 : FirstLanguage + at;
}

int TextsModel::missing(const QString &language) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [&](const TextRow &row) { return row.text.exact(language).isEmpty(); }));
}

int TextsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TextsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstLanguage + int(m_languages.size());
}

QString TextsModel::words(int row, int column) const
{
    const TextRow &r = m_rows.at(row);
    if (column == Where)
        return r.where;
    return column == What ? r.what : r.text.exact(m_languages.at(column - FirstLanguage));
}

QVariant TextsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString text = words(index.row(), index.column());
    const bool isMissing = index.column() >= FirstLanguage && text.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return isMissing ? tr("missing") : text;
    case Qt::EditRole:
        return text;
    case Qt::ToolTipRole:
        return isMissing ? tr("Not translated yet. Press F2 to write it.") : text;
    case Qt::DecorationRole:
        return isMissing ? QVariant(ui::icon(u"warning"_s, ui::colour(ui::Token::Warning))) : QVariant();
    case Qt::ForegroundRole:
        if (isMissing)
            return ui::colour(ui::Token::Warning);
        return index.column() < FirstLanguage ? QVariant(ui::colour(ui::Token::Muted)) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeading | Qt::AlignTop);
    case MissingRole:
        return isMissing;
    default:
        return {};
    }
}

bool TextsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() < FirstLanguage || !m_document)
        return false;
    const QString language = m_languages.at(index.column() - FirstLanguage);
    const commands::Command command
        = textEdit(m_document->project(), m_rows.at(index.row()).place, language, value.toString());
    if (command.isObsolete())
        return false;
    const Status status = m_document->push(command);
    if (!status.ok())
        emit failed(status.error().message);
    return status.ok();
}

Qt::ItemFlags TextsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() >= FirstLanguage && m_document && !m_document->isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant TextsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= columnCount())
        return {};
    if (section == Where)
        return tr("Place");
    return section == What ? tr("Text") : ui::languageTitle(m_languages.at(section - FirstLanguage));
}

void TextsFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void TextsFilter::setMissingOnly(bool missingOnly)
{
    m_missingOnly = missingOnly;
    invalidateFilter();
}

bool TextsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    bool hasText = m_text.isEmpty();
    bool lacks = !m_missingOnly;
    for (int column = 0; column < sourceModel()->columnCount(parent) && !(hasText && lacks); ++column) {
        const QModelIndex index = sourceModel()->index(row, column, parent);
        hasText = hasText || index.data(Qt::EditRole).toString().contains(m_text, Qt::CaseInsensitive);
        lacks = lacks || index.data(TextsModel::MissingRole).toBool();
    }
    return hasText && lacks;
}

} // namespace dialogist::editors::content
