// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/search/replace.h"
#include "studio/ui/citation.h"
#include "studio/ui/panel.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTimer;
class QToolButton;
class QTreeView;

namespace dialogist::ui {
class Ask;
class EmptyState;
}

namespace dialogist::panels::find {

class FindModel;
class Searcher;

/// Finds words everywhere in a project while they are typed, goes to them, and replaces them after a look at each.
class FindPanel : public ui::Panel
{
    Q_OBJECT
public:
    explicit FindPanel(ui::Ask &ask, QWidget *parent = nullptr);

    QString panelId() const override;
    QString title() const override; ///< with the count
    void setDocument(commands::Document *document) override;
    /// The person wants to search: the field gets the focus, with these words if there are any.
    void begin(const QString &words = {});
    /// Goes to the next match, or the one before.
    void step(bool forward);

signals:
    /// A match in a document: it is to be opened there.
    void citationOpened(const QString &sourceId, const dialogist::ui::Citation &citation);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTools();
    QTreeView *makeTree();
    QToolButton *makeOption(const QString &name, const QString &text, const QString &tip, const QKeySequence &shortcut);
    QToolButton *makePlaces();
    search::Query query() const;
    void searchLater();
    void searchNow();
    void onFound(const search::Found &found, const search::Query &query);
    void onPlanned(const search::ReplacePlan &plan);
    void previewLater();
    void replace();
    void goTo(const QModelIndex &index);
    void showSummary();
    void showReplaced(const search::ReplacePlan &plan);
    void forgetReplaced();

    ui::Ask &m_ask;
    commands::Document *m_document = nullptr;
    Searcher *m_searcher;
    FindModel *m_model;
    QLineEdit *m_words = nullptr;
    QLineEdit *m_replacement = nullptr;
    QToolButton *m_case = nullptr;
    QToolButton *m_whole = nullptr;
    QToolButton *m_regex = nullptr;
    QToolButton *m_places = nullptr;
    QCheckBox *m_replaces = nullptr;
    QPushButton *m_replace = nullptr;
    QPushButton *m_undo = nullptr; ///< of the replacement just made
    QLabel *m_summary = nullptr;
    QTreeView *m_tree = nullptr;
    QStackedWidget *m_pages;
    ui::EmptyState *m_empty = nullptr;
    QTimer *m_typing;
    QTimer *m_preview;
    QTimer *m_settling; ///< runs as long as a second click may belong to a replacement just made
    QSet<search::Part> m_parts;
    search::Found m_found;
    QString m_replaced; ///< what was just replaced, until something else happens
    enum class Wish { Preview, Apply } m_wish = Wish::Preview;
    bool m_evenBroken = false;
};

} // namespace dialogist::panels::find
