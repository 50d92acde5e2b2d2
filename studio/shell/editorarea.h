// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/ui/panel.h"

#include <QStackedWidget>

#include <functional>

class QTabWidget;

namespace dialogist::shell {

/// The middle of the window: one tab per open object, and the welcome page while there is none.
class EditorArea : public QStackedWidget
{
    Q_OBJECT
public:
    using Factory = std::function<ui::Editor *(const ui::Place &)>;
    /// welcome fills the area while no project is open; empty while a project has no tab.
    EditorArea(QWidget *welcome, QWidget *empty, QWidget *parent = nullptr);
    void setFactory(Factory factory) { m_factory = std::move(factory); }

    /// Brings a place into view in the tab that shows it; tab says what that one is about (the flow of a node), and is opened if needed.
    void open(const ui::Place &place, const ui::Place &tab);
    /// Adds the tab at that place among the tabs, without bringing it to the front. Null: it is open already, or there is none.
    ui::Editor *openBehind(const ui::Place &tab, int index);
    /// Shows a page that is no editor (the deploy review) as a tab.
    void openPage(QWidget *page, const QIcon &icon, const QString &title);
    void retitlePage(QWidget *page, const QString &title);
    void closePage(QWidget *page);
    void closeAll();
    void closeCurrent();
    void stepTab(int by); ///< to the next or previous tab, round and round
    void setHasProject(bool has);

    ui::Editor *currentEditor() const;
    QWidget *currentPage() const; ///< editor or page in front; null when there is none
    QList<ui::Editor *> editors() const;

signals:
    void placeChanged(const dialogist::ui::Place &place);
    void openRequested(const dialogist::ui::Place &place);
    void failed(const QString &message);
    void currentChanged();

private:
    ui::Editor *find(const ui::Place &tab) const;
    ui::Editor *make(const ui::Place &tab);
    void closeTab(int index);
    void showRightPage();

    QWidget *m_welcome;
    QWidget *m_empty;
    QTabWidget *m_tabs;
    Factory m_factory;
    bool m_hasProject = false;
};

} // namespace dialogist::shell
