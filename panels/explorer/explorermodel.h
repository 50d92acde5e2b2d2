// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "panels/explorer/missingtexts.h"
#include "panels/explorer/projecttree.h"
#include "studio/commands/document.h"

#include <QAbstractItemModel>
#include <QPointer>

class QTimer;

namespace dialogist::panels::explorer {

/// The project as a tree. An edit moves, adds and changes only the lines it touches, so that views keep what is open and
/// selected. Renaming and dropping become commands on the document.
class ExplorerModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Count, ColumnCount };
    enum Role { KindRole = Qt::UserRole + 1, IdRole, BotRole };

    explicit ExplorerModel(QObject *parent = nullptr);
    ~ExplorerModel() override;

    void setDocument(commands::Document *document);
    const TreeItem &item(const QModelIndex &index) const; ///< without children; the root for an invalid index
    /// The line of an object; groups have no id and are found by their bot. Invalid when it is not there.
    QModelIndex find(ItemKind kind, const QString &id, model::BotId bot = {}) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override;
    Qt::DropActions supportedDragActions() const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

signals:
    void failed(const QString &message);
    void filesDropped(dialogist::model::KnowledgeBaseId base, const QStringList &paths);

private:
    struct Line;
    void onChanged(const QList<model::Change> &changes);
    void rebuild();
    void count();
    void sync(Line &line, const TreeItem &wanted);
    void insertLines(Line &line, int row, const TreeItem &wanted, int end);
    Line *lineOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Line *line) const;
    const TreeItem *baseAt(const QModelIndex &index) const;

    QPointer<commands::Document> m_document;
    std::unique_ptr<Line> m_root;
    MissingTexts m_missing;
    QHash<model::BotId, QHash<QString, int>> m_counts; ///< of missing texts by language, as shown
    QList<model::Change> m_toForget; ///< of the counts, before they are taken again
    QTimer *m_later = nullptr; ///< counts of missing texts need not follow every keystroke
    QTimer *m_counting = nullptr; ///< nor be there within one event when there are many
};

} // namespace dialogist::panels::explorer
