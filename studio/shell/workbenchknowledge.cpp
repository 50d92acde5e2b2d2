// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// What of a workbench has to do with knowledge: passwords, dropped files, and opening a source where it is cited.
#include "editors/knowledge/knowledgeeditor.h"
#include "editors/knowledge/syncdialog.h"
#include "studio/shell/editorarea.h"
#include "studio/shell/knowledgejobs.h"
#include "studio/shell/operations.h"
#include "studio/shell/workbench.h"

namespace dialogist::shell {

using namespace Qt::StringLiterals;

void Workbench::openCitation(const QString &sourceId, const ui::Citation &citation)
{
    const auto id = model::SourceId::fromString(sourceId);
    if (!m_document || m_document->project().sources.count(id) == 0) {
        emit status(tr("This source is not in the project any more."));
        return;
    }
    open({ui::Place::Kind::Source, sourceId, {}, {}, {}});
    if (auto *editor = qobject_cast<editors::knowledge::KnowledgeEditor *>(area->currentEditor()))
        editor->showDocument(id, citation);
}

void Workbench::askForPassword(model::KnowledgeBaseId base, const QStringList &paths, const QStringList &names, bool wasWrong)
{
    auto *dialog = new editors::knowledge::PasswordDialog(names, wasWrong, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, base, paths] { m_knowledge->importWith(base, paths, dialog->password()); });
    dialog->open();
}

void Workbench::addKnowledge(const QStringList &paths)
{
    if (!m_document || paths.isEmpty())
        return;
    const auto base = knowledgeBaseFor(*m_document, {});
    if (!base) {
        fail(base.error().message);
        return;
    }
    m_knowledge->importFiles(*base, paths);
    emit jobsWanted();
}

} // namespace dialogist::shell
