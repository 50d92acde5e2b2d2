// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/explorer/explorermodel.h"

#include "panels/explorer/explorercommands.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QFont>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace dialogist::panels::explorer {

namespace {

const QString flowMime = u"application/x-dialogist-flow"_s;

constexpr int countsDelay = 250; // milliseconds
constexpr qsizetype manyChanges = 100;
constexpr int atATime = 2000; // changes, a few milliseconds

QIcon markIcon(const QString &mark)
{
    if (mark == u"warning"_s)
        return ui::icon(mark, ui::colour(ui::Token::Warning));
    if (mark == u"blocker"_s)
        return ui::icon(mark, ui::colour(ui::Token::Blocker));
    return ui::icon(mark);
}

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

struct ExplorerModel::Line {
    TreeItem item; ///< its own children stay empty
    Line *parent = nullptr;
    std::vector<std::unique_ptr<Line>> children;
    int row = 0;

    void renumber(int from = 0)
    {
        for (size_t i = size_t(from); i < children.size(); ++i)
            children[i]->row = int(i);
    }
};

ExplorerModel::ExplorerModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Line>())
    , m_later(new QTimer(this))
    , m_counting(new QTimer(this))
{
    for (QTimer *timer : {m_later, m_counting})
        timer->setSingleShot(true);
    connect(m_later, &QTimer::timeout, this, &ExplorerModel::rebuild);
    connect(m_counting, &QTimer::timeout, this, &ExplorerModel::rebuild);
}

ExplorerModel::~ExplorerModel() = default;

void ExplorerModel::setDocument(commands::Document *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    beginResetModel();
    m_document = document;
    m_missing = {};
    m_counts.clear();
    m_toForget.clear();
    m_root = std::make_unique<Line>();
    endResetModel();
    for (QTimer *timer : {m_later, m_counting})
        timer->stop();
    if (!document)
        return;
    m_missing.restart(document->project());
    connect(document, &commands::Document::changed, this, &ExplorerModel::onChanged);
    rebuild();
}

void ExplorerModel::onChanged(const QList<model::Change> &changes)
{
    // Moving a step or typing into it changes no line but the counts of missing texts; those may come a little later.
    bool linesChange = false;
    m_toForget += changes;
    for (const model::Change &change : changes) {
        const bool isNode = change.ref.kind == model::ObjectKind::Node;
        const bool comesOrGoes = change.before.isEmpty() || change.after.isEmpty();
        linesChange = linesChange || (isNode ? comesOrGoes : change.ref.kind != model::ObjectKind::Link);
    }
    // Nor need a thousand lines come within the event that brought them, in which everybody else does something too.
    const bool isLarge = changes.size() > manyChanges;
    if (linesChange && !isLarge)
        rebuild();
    else if (linesChange)
        m_later->start(0);
    else if (!m_later->isActive())
        m_later->start(countsDelay);
}

void ExplorerModel::rebuild()
{
    if (!m_document)
        return;
    count();
    sync(*m_root, treeOf(m_document->project(), [this](const model::Bot &bot) { return m_counts.value(bot.id); }));
}

/// The counts of missing texts: those of before as long as not all steps were looked at.
void ExplorerModel::count()
{
    using model::ObjectKind;
    bool restarts = false;
    for (int i = 0; i < atATime && !m_toForget.isEmpty(); ++i) {
        const model::Change change = m_toForget.takeLast();
        if (change.ref.kind == ObjectKind::Node)
            m_missing.forget(model::NodeId::fromString(change.ref.id));
        // What the first language is counts for all texts, and an intent may stand in for one.
        const bool comesOrGoes = change.before.isEmpty() || change.after.isEmpty();
        restarts = restarts || (change.ref.kind == ObjectKind::Intent && comesOrGoes)
            || (change.ref.kind == ObjectKind::Bot && change.before.value(u"languages"_s) != change.after.value(u"languages"_s));
    }
    const model::Project &project = m_document->project();
    if (restarts)
        m_missing.restart(project);
    if (!m_toForget.isEmpty() || !m_missing.look(project)) {
        m_counting->start(0);
        return;
    }
    m_counts.clear();
    for (const auto &[id, bot] : project.bots)
        m_counts.insert(id, m_missing.countsOf(bot));
}

/// Lines for the wanted items from row up to end, which are not here yet.
void ExplorerModel::insertLines(Line &line, int row, const TreeItem &wanted, int end)
{
    beginInsertRows(indexOf(&line), row, end - 1);
    std::vector<std::unique_ptr<Line>> fresh;
    for (int i = row; i < end; ++i) {
        auto child = std::make_unique<Line>();
        child->item = wanted.children[size_t(i)];
        child->item.children.clear();
        child->parent = &line;
        fresh.push_back(std::move(child));
    }
    line.children.insert(line.children.begin() + row, std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
    line.renumber(row);
    endInsertRows();
}

void ExplorerModel::sync(Line &line, const TreeItem &wanted)
{
    const QModelIndex parent = indexOf(&line);
    QSet<QString> keys;
    for (const TreeItem &item : wanted.children)
        keys.insert(item.key());
    const auto isGone = [&](int row) { return !keys.contains(line.children[size_t(row)]->item.key()); };
    for (int row = int(line.children.size()) - 1; row >= 0; --row) {
        if (!isGone(row))
            continue;
        const int last = row;
        while (row > 0 && isGone(row - 1))
            --row;
        beginRemoveRows(parent, row, last);
        line.children.erase(line.children.begin() + row, line.children.begin() + last + 1);
        line.renumber(row);
        endRemoveRows();
    }
    QSet<QString> present;
    for (const auto &child : line.children)
        present.insert(child->item.key());
    for (int row = 0; row < int(wanted.children.size()); ++row) {
        const TreeItem &item = wanted.children[size_t(row)];
        // An import brings a thousand lines at once: those that stand together come together.
        int last = row;
        for (; last < int(wanted.children.size()) && !present.contains(wanted.children[size_t(last)].key()); ++last)
            present.insert(wanted.children[size_t(last)].key());
        if (last > row)
            insertLines(line, row, wanted, last);
        auto found = std::find_if(line.children.begin() + row, line.children.end(),
                                  [key = item.key()](const auto &child) { return child->item.key() == key; });
        if (const int from = int(found - line.children.begin()); from != row) {
            beginMoveRows(parent, from, from, parent, row);
            std::rotate(line.children.begin() + row, found, found + 1);
            line.renumber();
            endMoveRows();
        }
        Line &child = *line.children[size_t(row)];
        if (!child.item.sameLine(item)) {
            child.item = item;
            child.item.children.clear();
            emit dataChanged(indexOf(&child), indexOf(&child).siblingAtColumn(Count));
        }
        sync(child, item);
    }
}

ExplorerModel::Line *ExplorerModel::lineOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Line *>(index.internalPointer()) : m_root.get();
}

QModelIndex ExplorerModel::indexOf(const Line *line) const
{
    return !line || !line->parent ? QModelIndex() : createIndex(line->row, Name, const_cast<Line *>(line));
}

const TreeItem &ExplorerModel::item(const QModelIndex &index) const
{
    return lineOf(index)->item;
}

QModelIndex ExplorerModel::find(ItemKind kind, const QString &id, model::BotId bot) const
{
    std::vector<const Line *> open {m_root.get()};
    while (!open.empty()) {
        const Line *line = open.back();
        open.pop_back();
        const TreeItem &item = line->item;
        if (line->parent && item.kind == kind && item.id == id && (bot.isNull() || item.bot == bot))
            return indexOf(line);
        for (const auto &child : line->children)
            open.push_back(child.get());
    }
    return {};
}

QModelIndex ExplorerModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, lineOf(parent)->children[size_t(row)].get());
}

QModelIndex ExplorerModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(lineOf(child)->parent) : QModelIndex();
}

int ExplorerModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(lineOf(parent)->children.size());
}

int ExplorerModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ExplorerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TreeItem &item = lineOf(index)->item;
    const bool isName = index.column() == Name;
    switch (role) {
    case Qt::DisplayRole:
        return isName ? item.text : item.count;
    case Qt::EditRole:
        return isName ? item.text : QString();
    case Qt::ToolTipRole:
        return item.tip.isEmpty() ? item.text : item.tip;
    case Qt::DecorationRole:
        if (isName)
            return item.icon.isEmpty() ? QVariant() : QVariant(ui::icon(item.icon));
        return item.mark.isEmpty() ? QVariant() : QVariant(markIcon(item.mark));
    case Qt::FontRole:
        if (isName && isGroup(item.kind)) {
            QFont font = QGuiApplication::font();
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::ForegroundRole:
        if (isName)
            return {};
        return ui::colour(item.mark == u"warning"_s && item.kind == ItemKind::Language ? ui::Token::Warning : ui::Token::Muted);
    case Qt::TextAlignmentRole:
        return int((isName ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return isName && !item.count.isEmpty() ? u"%1, %2"_s.arg(item.text, item.count) : QVariant(data(index, Qt::DisplayRole));
    case KindRole:
        return int(item.kind);
    case IdRole:
        return item.id;
    case BotRole:
        return item.bot.toString();
    default:
        return {};
    }
}

bool ExplorerModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !m_document)
        return false;
    const TreeItem &item = lineOf(index)->item;
    if (value.toString().simplified() == item.text)
        return false;
    const auto command = renaming(m_document->project(), item.kind, item.id, value.toString());
    const Status status = command.ok() ? m_document->push(*command) : Status(command.error());
    if (!status.ok())
        emit failed(status.error().message);
    return status.ok();
}

Qt::ItemFlags ExplorerModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const ItemKind kind = lineOf(index)->item.kind;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!m_document || m_document->isReadOnly())
        return flags;
    if (index.column() == Name && canRename(kind))
        flags |= Qt::ItemIsEditable;
    if (kind == ItemKind::Flow)
        flags |= Qt::ItemIsDragEnabled;
    if (kind == ItemKind::FlowGroup || kind == ItemKind::KnowledgeBase || kind == ItemKind::Source)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

Qt::DropActions ExplorerModel::supportedDropActions() const
{
    return Qt::MoveAction | Qt::CopyAction;
}

Qt::DropActions ExplorerModel::supportedDragActions() const
{
    return Qt::MoveAction;
}

QStringList ExplorerModel::mimeTypes() const
{
    return {flowMime, u"text/uri-list"_s};
}

QMimeData *ExplorerModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    for (const QModelIndex &index : indexes) {
        if (index.column() == Name && lineOf(index)->item.kind == ItemKind::Flow)
            data->setData(flowMime, lineOf(index)->item.id.toLatin1());
    }
    return data;
}

/// The knowledge base a drop here would feed; null when there is none.
const TreeItem *ExplorerModel::baseAt(const QModelIndex &index) const
{
    const Line *line = lineOf(index);
    while (line && line->item.kind != ItemKind::KnowledgeBase)
        line = line->parent;
    return line ? &line->item : nullptr;
}

bool ExplorerModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    if (!m_document || m_document->isReadOnly())
        return false;
    if (data->hasFormat(flowMime)) {
        const model::Flow *flow = m_document->project().flow(model::FlowId::fromString(QString::fromLatin1(data->data(flowMime))));
        const TreeItem &target = lineOf(parent)->item;
        return flow && target.kind == ItemKind::FlowGroup && target.bot == flow->bot;
    }
    return baseAt(parent) && !localFiles(data).isEmpty();
}

bool ExplorerModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    if (!data->hasFormat(flowMime)) {
        emit filesDropped(model::KnowledgeBaseId::fromString(baseAt(parent)->id), localFiles(data));
        return true;
    }
    const auto id = model::FlowId::fromString(QString::fromLatin1(data->data(flowMime)));
    const Status status = m_document->push(flowMove(m_document->project(), id, row));
    if (!status.ok())
        emit failed(status.error().message);
    return status.ok();
}

} // namespace dialogist::panels::explorer
