// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "panels/explorer/projecttree.h"
#include "studio/ui/panel.h"

#include <QPointer>

class QLineEdit;
class QMenu;
class QModelIndex;
class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace dialogist::ui {
class Ask;
}

namespace dialogist::panels::explorer {

class ExplorerModel;

/// Everything in the open project as a tree: find, open, add, rename, duplicate, delete, reorder.
class ExplorerPanel : public ui::Panel
{
    Q_OBJECT
public:
    explicit ExplorerPanel(ui::Ask &ask, QWidget *parent = nullptr);

    QString panelId() const override;
    QString title() const override;
    void setDocument(commands::Document *document) override;
    void setPlace(const ui::Place &place) override;
    /// What can be added to the bot that is worked on; nothing where nothing may be changed.
    void fillAddMenu(QMenu &menu);

signals:
    /// Somebody went to a line of the tree, without opening it.
    void placeChosen(const dialogist::ui::Place &place);
    /// Files were dropped onto a knowledge base; the workbench imports them.
    void filesDropped(dialogist::model::KnowledgeBaseId base, const QStringList &paths);

private:
    void makeTree();
    void makeActions();
    QWidget *makeTools();
    void applyFilter(const QString &text);
    void expandDefaults();
    void open(const QModelIndex &index);
    void addToGroup(QMenu &menu, ItemKind group);
    void addLanguages(QMenu &menu, const model::Bot &bot);
    void askForLanguage(model::BotId bot);
    void add(ItemKind group, model::BotId bot, const QString &id);
    void renameCurrent();
    void duplicateCurrent();
    void removeCurrent();
    void showMenu(const QPoint &position);
    void select(const QModelIndex &source);
    QModelIndex currentSource() const;
    void push(const commands::Command &command);

    ui::Ask &m_ask;
    QPointer<commands::Document> m_document;
    model::BotId m_bot; ///< where new things go
    ExplorerModel *m_model = nullptr;
    QSortFilterProxyModel *m_filter = nullptr;
    QTreeView *m_tree = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLineEdit *m_search = nullptr;
    QAction *m_rename = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_remove = nullptr;
    bool m_showing = false; ///< the line that belongs to what is selected elsewhere
};

} // namespace dialogist::panels::explorer
