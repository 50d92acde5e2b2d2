// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// What of a knowledge editor stands above its sources.
#include "editors/knowledge/knowledgeeditor.h"

#include "editors/knowledge/sourcesmodel.h"
#include "studio/ui/elidedlabel.h"
#include "studio/ui/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dialogist::editors::knowledge {

QWidget *KnowledgeEditor::makeTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(ui::space::close, ui::space::tight, ui::space::close, ui::space::tight);
    row->setSpacing(ui::space::tight);
    // Short here; the menu and the tooltip say it whole.
    m_addFiles->setIconText(tr("Files…"));
    m_addFolder->setIconText(tr("Folder…"));
    m_addWebsite->setIconText(tr("Website…"));
    m_addText->setIconText(tr("Question…"));
    m_cut->setIconText(tr("Cutting…"));
    // What finds no room stands behind the bar's » button.
    auto *bar = new QToolBar(tools);
    bar->setObjectName(u"sourceTools"_s);
    bar->setIconSize({16, 16});
    for (QAction *action : {m_addFiles, m_addFolder, m_addWebsite, m_addText, m_cut, m_filesAgain, m_watch, m_again, m_site, m_edit, m_remove}) {
        bar->addAction(action);
        auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action));
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setFocusPolicy(Qt::TabFocus);
        if (action == m_addFiles || action == m_addFolder || action == m_addWebsite || action == m_addText || action == m_cut)
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    m_summary = new ui::ElidedLabel({}, tools);
    m_summary->setObjectName(u"summary"_s);
    auto *search = new QLineEdit(tools);
    search->setObjectName(u"filter"_s);
    search->setPlaceholderText(tr("Filter"));
    search->setAccessibleName(tr("Filter the sources"));
    search->setClearButtonEnabled(true);
    search->setMinimumWidth(110);
    search->setMaximumWidth(220);
    connect(search, &QLineEdit::textChanged, m_filter, &SourcesFilter::setText);
    row->addWidget(bar);
    row->addStretch(1);
    row->addWidget(m_summary, 2);
    row->addWidget(search, 1);
    return tools;
}

void KnowledgeEditor::resizeEvent(QResizeEvent *event)
{
    Editor::resizeEvent(event);
    // In a narrow tab the filter needs the room more; the explorer and the inspector say the numbers too.
    m_summary->setVisible(width() >= 600);
}

} // namespace dialogist::editors::knowledge
