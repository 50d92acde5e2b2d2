// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/history/comparisonmodel.h"

#include "studio/exchange/compare/objectwords.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QPalette>

using namespace Qt::StringLiterals;

namespace dialogist::panels::history {

using exchange::ObjectChange;
using exchange::PropertyChange;
using exchange::TextPiece;
using Kind = ObjectChange::Kind;

namespace {
QString kindWord(const ObjectChange &change)
{
    switch (change.kind) {
    case Kind::Added:
        return ComparisonModel::tr("new");
    case Kind::Removed:
        return ComparisonModel::tr("removed");
    case Kind::Changed:
        break;
    }
    return change.isLayoutOnly() ? ComparisonModel::tr("moved") : ComparisonModel::tr("changed");
}

ui::Token tokenOf(const ObjectChange &change)
{
    switch (change.kind) {
    case Kind::Added:
        return ui::Token::Good;
    case Kind::Removed:
        return ui::Token::Blocker;
    case Kind::Changed:
        break;
    }
    return change.isLayoutOnly() ? ui::Token::Muted : ui::Token::Note;
}

QString iconOf(const ObjectChange &change)
{
    switch (change.kind) {
    case Kind::Added:
        return u"add"_s;
    case Kind::Removed:
        return u"remove"_s;
    case Kind::Changed:
        break;
    }
    return change.isLayoutOnly() ? u"tidy"_s : u"rename"_s;
}

QString html(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

/// Marked by colour and by a line, never by colour alone.
QString marked(const QString &text, bool added, const QPalette &palette)
{
    const QColor ink = ui::colour(added ? ui::Token::Good : ui::Token::Blocker, palette);
    const QColor ground = ui::mixed(palette.color(QPalette::Base), ink, 0.16);
    return u"<span style=\"background-color:%1;text-decoration:%2\">%3</span>"_s.arg(ground.name(), added ? u"underline"_s : u"line-through"_s, html(text));
}

QString wordsHtml(const PropertyChange &property, const QPalette &palette)
{
    QString text;
    for (const TextPiece &piece : exchange::compareWords(property.before.toString(), property.after.toString()))
        text += piece.kind == TextPiece::Kind::Same ? html(piece.text) : marked(piece.text, piece.kind == TextPiece::Kind::Added, palette);
    return text;
}

QString propertyHtml(const PropertyChange &property, const QPalette &palette)
{
    QString value;
    if (exchange::isProse(property)) {
        value = wordsHtml(property, palette);
    } else {
        if (!property.before.isUndefined())
            value += marked(exchange::onOneLine(property.was), false, palette);
        if (!property.before.isUndefined() && !property.after.isUndefined())
            value += u" → "_s;
        if (!property.after.isUndefined())
            value += marked(exchange::onOneLine(property.now), true, palette);
    }
    return u"<p style=\"margin-top:10px;margin-bottom:0\"><span style=\"color:%1\">%2</span><br>%3</p>"_s
        .arg(ui::colour(ui::Token::Muted, palette).name(), html(property.title), value);
}
} // namespace

ComparisonModel::ComparisonModel(exchange::Comparison comparison, QObject *parent)
    : QAbstractItemModel(parent)
    , m_comparison(std::move(comparison))
{
    build();
}

void ComparisonModel::setComparison(exchange::Comparison comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    build();
    endResetModel();
}

void ComparisonModel::setShowsMoves(bool shows)
{
    if (m_showsMoves == shows)
        return;
    beginResetModel();
    m_showsMoves = shows;
    build();
    endResetModel();
}

int ComparisonModel::itemFor(const QString &id, QHash<QString, int> &known)
{
    const auto there = known.constFind(id);
    if (there != known.constEnd())
        return *there;
    const QString above = m_comparison.parents.value(id);
    const int parent = above.isEmpty() || !m_comparison.titles.contains(above) ? -1 : itemFor(above, known);
    const int made = int(m_items.size());
    std::vector<int> &siblings = parent < 0 ? m_roots : m_items[size_t(parent)].children;
    const int row = int(siblings.size());
    siblings.push_back(made);
    m_items.push_back({id, -1, parent, row, {}});
    known.insert(id, made);
    return made;
}

void ComparisonModel::build()
{
    m_items.clear();
    m_roots.clear();
    QHash<QString, int> known;
    for (int i = 0; i < m_comparison.changes.size(); ++i) {
        const ObjectChange &change = m_comparison.changes.at(i);
        if (!change.isLayoutOnly() || m_showsMoves)
            m_items[size_t(itemFor(change.ref.id, known))].change = i;
    }
}

const ObjectChange *ComparisonModel::changeAt(const QModelIndex &index) const
{
    return index.isValid() && item(index).change >= 0 ? &m_comparison.changes.at(item(index).change) : nullptr;
}

QModelIndexList ComparisonModel::indexesOf(const QList<model::ObjectRef> &refs) const
{
    QModelIndexList indexes;
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].change >= 0 && refs.contains(m_comparison.changes.at(m_items[i].change).ref))
            indexes.append(createIndex(m_items[i].row, 0, quintptr(i)));
    }
    return indexes;
}

QModelIndex ComparisonModel::first() const
{
    QModelIndex at = index(0, 0);
    while (at.isValid() && !changeAt(at))
        at = index(0, 0, at);
    return at;
}

QModelIndex ComparisonModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const std::vector<int> &siblings = parent.isValid() ? item(parent).children : m_roots;
    return createIndex(row, column, quintptr(siblings[size_t(row)]));
}

QModelIndex ComparisonModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || item(child).parent < 0)
        return {};
    const int above = item(child).parent;
    return createIndex(m_items[size_t(above)].row, 0, quintptr(above));
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return int(parent.isValid() ? item(parent).children.size() : m_roots.size());
}

int ComparisonModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ObjectChange *change = changeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return m_comparison.titles.value(item(index).id);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString title = m_comparison.titles.value(item(index).id);
        return change ? tr("%1: %2").arg(kindWord(*change), title) : title;
    }
    case Qt::DecorationRole:
        return change ? QVariant(ui::icon(iconOf(*change), ui::colour(tokenOf(*change)))) : QVariant();
    case Qt::ForegroundRole:
        return change ? QVariant() : QVariant(ui::colour(ui::Token::Muted));
    default:
        return {};
    }
}

QString changeHtml(const ObjectChange &change, bool withLayout, const QPalette &palette)
{
    QString text = u"<p style=\"margin:0\"><b>%1</b><br><span style=\"color:%2\">%3</span></p>"_s
                       .arg(html(change.title), ui::colour(tokenOf(change), palette).name(), html(kindWord(change)));
    for (const PropertyChange &property : change.readable(withLayout || change.isLayoutOnly()))
        text += propertyHtml(property, palette);
    return text;
}

} // namespace dialogist::panels::history
