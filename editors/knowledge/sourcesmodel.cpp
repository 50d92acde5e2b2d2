// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/sourcesmodel.h"

#include "studio/base/dates.h"
#include "studio/knowledge/web/crawlcodes.h"
#include "studio/ui/icons.h"
#include "studio/ui/localizedtextedit.h"
#include "studio/ui/theme.h"

#include <QHash>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace dialogist::editors::knowledge {

namespace {

QString kindText(const QString &kind)
{
    if (kind == u"page"_s)
        return SourcesModel::tr("Web page");
    if (kind == u"qa"_s)
        return SourcesModel::tr("Question and answer");
    return kind == u"text"_s ? SourcesModel::tr("Note") : SourcesModel::tr("File");
}

QString kindIcon(const QString &kind)
{
    if (kind == u"page"_s)
        return u"website"_s;
    if (kind == u"qa"_s)
        return u"question"_s;
    return kind == u"text"_s ? u"note"_s : u"document"_s;
}

QString languageText(const QString &tag)
{
    if (tag.isEmpty())
        return {};
    return ui::languageTitle(tag);
}

QIcon stateIcon(const QString &status)
{
    if (status == u"failed"_s)
        return ui::icon(u"blocker"_s, ui::colour(ui::Token::Blocker));
    if (status == u"partial"_s)
        return ui::icon(u"warning"_s, ui::colour(ui::Token::Warning));
    return ui::icon(u"check"_s, ui::colour(ui::Token::Good));
}

bool isNumber(int column)
{
    return column == SourcesModel::Pages || column == SourcesModel::Passages || column == SourcesModel::Size;
}

} // namespace

QString reasonOf(const model::Source &source)
{
    if (source.pagesWithoutText > 0 && source.pages > 0 && source.passages > 0 && source.message != u"slides-without-text"_s)
        return SourcesModel::tr("%n page(s) without text: scanned.", nullptr, source.pagesWithoutText);
    return source.message.isEmpty() ? QString() : dialogist::knowledge::crawlMessageOf(source.message);
}

void SourcesModel::setSources(QList<model::Source> sources)
{
    // A crawl brings thousands at once; row by row is for the few of an edit.
    if (std::abs(sources.size() - m_sources.size()) > 50) {
        beginResetModel();
        m_sources = std::move(sources);
        endResetModel();
        return;
    }
    QSet<model::SourceId> wanted;
    for (const model::Source &source : std::as_const(sources))
        wanted.insert(source.id);
    for (int row = int(m_sources.size()) - 1; row >= 0; --row) {
        if (!wanted.contains(m_sources.at(row).id)) {
            beginRemoveRows({}, row, row);
            m_sources.removeAt(row);
            endRemoveRows();
        }
    }
    QHash<model::SourceId, int> rows;
    for (int row = 0; row < int(m_sources.size()); ++row)
        rows.insert(m_sources.at(row).id, row);
    for (const model::Source &source : std::as_const(sources)) {
        const int row = rows.value(source.id, -1);
        if (row < 0) {
            beginInsertRows({}, int(m_sources.size()), int(m_sources.size()));
            m_sources.append(source);
            endInsertRows();
        } else if (!(m_sources.at(row) == source)) {
            m_sources[row] = source;
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

int SourcesModel::rowOf(model::SourceId id) const
{
    for (int row = 0; row < m_sources.size(); ++row) {
        if (m_sources.at(row).id == id)
            return row;
    }
    return -1;
}

QString SourcesModel::line(int row) const
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells << text(m_sources.at(row), column);
    return cells.join(u'\t');
}

int SourcesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sources.size());
}

int SourcesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SourcesModel::text(const model::Source &source, int column) const
{
    const QLocale locale;
    switch (column) {
    case Title:
        return source.title.isEmpty() ? source.location : source.title;
    case Kind:
        return kindText(source.kind);
    case Language:
        return languageText(source.language);
    case Pages:
        return source.pages > 0 ? locale.toString(source.pages) : QString();
    case Passages:
        return source.status == u"failed"_s ? QString() : locale.toString(source.passages);
    case Size:
        return source.status == u"failed"_s && source.bytes == 0 ? QString() : locale.formattedDataSize(source.bytes, 1);
    case Imported:
        return source.importedAt.isValid() ? shortMoment(source.importedAt) : QString();
    case State: {
        const QString reason = reasonOf(source);
        if (source.status == u"ok"_s)
            return reason.isEmpty() ? tr("Read") : reason;
        return reason.isEmpty() ? tr("Could not be read") : reason;
    }
    default:
        return {};
    }
}

QVariant SourcesModel::sortValue(const model::Source &source, int column) const
{
    switch (column) {
    case Pages:
        return source.pages;
    case Passages:
        return source.passages;
    case Size:
        return source.bytes;
    case Imported:
        return source.importedAt;
    case State:
        return source.status == u"failed"_s ? 0 : source.status == u"partial"_s ? 1 : 2;
    default:
        return text(source, column);
    }
}

QVariant SourcesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const model::Source &source = m_sources.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(source, index.column());
    case Qt::ToolTipRole:
        return index.column() == Title ? source.location : text(source, index.column());
    case Qt::DecorationRole:
        if (index.column() == Title)
            return ui::icon(kindIcon(source.kind));
        return index.column() == State ? QVariant(stateIcon(source.status)) : QVariant();
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case SortRole:
        return sortValue(source, index.column());
    case IdRole:
        return source.id.toString();
    default:
        return {};
    }
}

QVariant SourcesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Title");
    case Kind:
        return tr("Kind");
    case Language:
        return tr("Language");
    case Pages:
        return tr("Pages");
    case Passages:
        return tr("Passages");
    case Size:
        return tr("Size");
    case Imported:
        return tr("Read on");
    case State:
        return tr("State");
    default:
        return {};
    }
}

SourcesFilter::SourcesFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SourcesModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
}

void SourcesFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool SourcesFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_text.isEmpty())
        return true;
    const QModelIndex title = sourceModel()->index(row, SourcesModel::Title, parent);
    return title.data().toString().contains(m_text, Qt::CaseInsensitive)
        || title.data(Qt::ToolTipRole).toString().contains(m_text, Qt::CaseInsensitive)
        || title.siblingAtColumn(SourcesModel::Kind).data().toString().contains(m_text, Qt::CaseInsensitive)
        || title.siblingAtColumn(SourcesModel::State).data().toString().contains(m_text, Qt::CaseInsensitive);
}

} // namespace dialogist::editors::knowledge
