// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/document.h"
#include "studio/model/ids.h"

#include <QIcon>
#include <QList>
#include <QVariantMap>
#include <QWidget>

namespace dialogist::ui {

/// What is selected, or where to go: the one word that panels and editors exchange through the workbench.
struct Place {
    enum class Kind { None, Bot, Flow, Node, Variable, Intent, Entity, Prompt, Test, KnowledgeBase, Source, Question, Language, Release, Code };
    Kind kind = Kind::None;
    QString id; ///< of the object; Language: the tag; Code: the node whose code it is
    model::BotId bot; ///< null for knowledge
    model::FlowId flow; ///< of nodes
    QList<model::NodeId> nodes; ///< Kind::Node: all that are selected

    friend bool operator==(const Place &, const Place &) = default;
};

/// A part of the window around the editors. Shows one document; null = none is open. Panels never include each other: they ask
/// for things with openRequested() and the workbench sees to it.
class Panel : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// A stable word for the saved layout, and what the person reads.
    virtual QString panelId() const = 0;
    virtual QString title() const = 0;
    virtual void setDocument(commands::Document *document) = 0;
    /// The selection elsewhere has changed.
    virtual void setPlace(const Place &) { }

signals:
    void openRequested(const dialogist::ui::Place &place);
    void titleChanged();
    /// Something went wrong that the person should read; the workbench shows it.
    void failed(const QString &message);
};

/// What fills a tab. One editor shows one object.
class Editor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual Place place() const = 0; ///< what this tab is about
    /// What is selected inside; what the tab is about where nothing is.
    virtual Place currentPlace() const { return place(); }
    virtual QString title() const = 0;
    virtual QIcon icon() const = 0;
    /// Brings a place inside this editor into view and selects it.
    virtual void reveal(const Place &) { }
    /// Cut, copy, paste, delete, select all, zoom: what the editor offers now; the workbench puts them into its menus.
    virtual QList<QAction *> editActions() const { return {}; }
    /// How the object is looked at (zoom, what part of it), to be found again when the project is opened the next time. Numbers and
    /// texts only; empty = as it opens.
    virtual QVariantMap viewState() const { return {}; }
    virtual void setViewState(const QVariantMap &) { }

signals:
    void placeChanged(const dialogist::ui::Place &place); ///< the selection inside
    void titleChanged();
    void openRequested(const dialogist::ui::Place &place);
    void failed(const QString &message);
};

} // namespace dialogist::ui
