// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/editorarea.h"

#include "studio/shell/panes.h"

#include <QApplication>
#include <QTabBar>
#include <QTabWidget>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

EditorArea::EditorArea(QWidget *welcome, QWidget *empty, QWidget *parent)
    : QStackedWidget(parent), m_welcome(welcome), m_empty(empty), m_tabs(new QTabWidget)
{
    m_tabs->setObjectName(u"editorTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(true);
    m_tabs->setAccessibleName(tr("Open editors"));
    addWidget(m_welcome);
    addWidget(m_empty);
    addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::tabCloseRequested, this, &EditorArea::closeTab);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (const ui::Editor *editor = currentEditor())
            emit placeChanged(editor->currentPlace());
        emit currentChanged();
    });
    showRightPage();
}

ui::Editor *EditorArea::find(const ui::Place &tab) const
{
    for (ui::Editor *editor : editors()) {
        const ui::Place shown = editor->place();
        // One tab has all texts of a bot, and one all its tests.
        const bool holdsAll = tab.kind == ui::Place::Kind::Language || tab.kind == ui::Place::Kind::Test;
        if (shown.kind == tab.kind && (tab.bot.isNull() || shown.bot.isNull() || shown.bot == tab.bot) && (holdsAll || shown.id == tab.id))
            return editor;
    }
    return nullptr;
}

ui::Editor *EditorArea::make(const ui::Place &tab)
{
    ui::Editor *editor = m_factory ? m_factory(tab) : nullptr;
    if (!editor)
        return nullptr;
    // Those behind follow the project too, and their selections change with it; the place of the window is that of the one in front.
    connect(editor, &ui::Editor::placeChanged, this, [this, editor](const ui::Place &place) {
        if (editor == currentEditor())
            emit placeChanged(place);
    });
    connect(editor, &ui::Editor::openRequested, this, &EditorArea::openRequested);
    connect(editor, &ui::Editor::failed, this, &EditorArea::failed);
    connect(editor, &ui::Editor::titleChanged, this, [this, editor] {
        m_tabs->setTabText(m_tabs->indexOf(editor), editor->title());
    });
    return editor;
}

void EditorArea::open(const ui::Place &place, const ui::Place &tab)
{
    if (ui::Editor *shown = find(tab)) {
        m_tabs->setCurrentWidget(shown);
        shown->reveal(place);
        return;
    }
    ui::Editor *editor = make(tab);
    if (!editor)
        return;
    m_tabs->setCurrentIndex(m_tabs->addTab(editor, editor->icon(), editor->title()));
    showRightPage();
    editor->reveal(place);
    editor->setFocus();
}

ui::Editor *EditorArea::openBehind(const ui::Place &tab, int index)
{
    ui::Editor *editor = find(tab) ? nullptr : make(tab);
    if (!editor)
        return nullptr;
    m_tabs->insertTab(index, editor, editor->icon(), editor->title());
    showRightPage();
    return editor;
}

void EditorArea::openPage(QWidget *page, const QIcon &icon, const QString &title)
{
    int index = m_tabs->indexOf(page);
    if (index < 0)
        index = m_tabs->addTab(page, icon, title);
    m_tabs->setCurrentIndex(index);
    showRightPage();
}

void EditorArea::retitlePage(QWidget *page, const QString &title)
{
    if (const int index = m_tabs->indexOf(page); index >= 0)
        m_tabs->setTabText(index, title);
}

void EditorArea::closePage(QWidget *page)
{
    if (const int index = m_tabs->indexOf(page); index >= 0)
        closeTab(index);
}

void EditorArea::closeTab(int index)
{
    QWidget *page = m_tabs->widget(index);
    const bool hadFocus = page->isAncestorOf(QApplication::focusWidget());
    m_tabs->removeTab(index);
    // Pages that are no editors belong to somebody else and come back.
    if (qobject_cast<ui::Editor *>(page))
        page->deleteLater();
    else
        page->hide();
    showRightPage();
    // The keyboard stays here, on what comes up, instead of falling to whatever is first in the window.
    if (hadFocus && !focusPane(m_tabs->currentWidget()))
        focusPane(currentWidget());
    emit currentChanged();
}

void EditorArea::closeCurrent()
{
    if (m_tabs->currentIndex() >= 0)
        closeTab(m_tabs->currentIndex());
}

void EditorArea::stepTab(int by)
{
    if (m_tabs->count() == 0)
        return;
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + m_tabs->count()) % m_tabs->count());
    m_tabs->currentWidget()->setFocus();
}

void EditorArea::closeAll()
{
    while (m_tabs->count() > 0)
        closeTab(m_tabs->count() - 1);
}

void EditorArea::setHasProject(bool has)
{
    m_hasProject = has;
    showRightPage();
}

void EditorArea::showRightPage()
{
    setCurrentWidget(m_tabs->count() > 0 ? static_cast<QWidget *>(m_tabs) : m_hasProject ? m_empty : m_welcome);
}

ui::Editor *EditorArea::currentEditor() const
{
    return qobject_cast<ui::Editor *>(m_tabs->currentWidget());
}

QWidget *EditorArea::currentPage() const
{
    return currentWidget() == m_tabs ? m_tabs->currentWidget() : nullptr;
}

QList<ui::Editor *> EditorArea::editors() const
{
    QList<ui::Editor *> list;
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (auto *editor = qobject_cast<ui::Editor *>(m_tabs->widget(i)))
            list.append(editor);
    }
    return list;
}

} // namespace dialogist::shell
