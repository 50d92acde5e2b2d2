// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/floweditor.h"

#include "editors/flow/view/canvas.h"
#include "studio/privacy/fixes.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QMenu>

namespace dialogist::editors::flow {

namespace catalogue = dialogist::flow;

/// What is wrong with the step under the menu, worst first, each with the ways out that the program can take by itself.
void FlowEditor::addProblems(QMenu &menu)
{
    const model::NodeId current = m_canvas->state().current;
    QList<catalogue::Finding> here;
    for (const catalogue::Finding &finding : std::as_const(m_problems)) {
        if (finding.nodes.last() == current)
            here.append(finding);
    }
    if (here.isEmpty())
        return;
    QMenu *problems = menu.addMenu(ui::icon(ui::iconName(here.first().severity), ui::colour(here.first().severity, palette())), tr("Pro&blems"));
    problems->setObjectName(QStringLiteral("problems"));
    for (const catalogue::Finding &finding : std::as_const(here)) {
        QString message = finding.message;
        message.replace(u'&', QStringLiteral("&&"));
        const QIcon icon = ui::icon(ui::iconName(finding.severity), ui::colour(finding.severity, palette()));
        const QList<privacy::Fix> fixes = m_document.isReadOnly() ? QList<privacy::Fix>() : privacy::fixesFor(finding);
        if (fixes.isEmpty()) {
            // Where the program knows no way out, the person finds one among the properties.
            connect(problems->addAction(icon, message), &QAction::triggered, m_byName.value(QStringLiteral("properties")), &QAction::trigger);
            continue;
        }
        QMenu *ways = problems->addMenu(icon, message);
        for (const privacy::Fix &fix : fixes) {
            connect(ways->addAction(fix.label), &QAction::triggered, this,
                    [this, finding, id = fix.id] { push(privacy::makeFix(m_document.project(), finding, id)); });
        }
    }
}

} // namespace dialogist::editors::flow
