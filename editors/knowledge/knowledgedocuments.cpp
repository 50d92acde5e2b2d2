// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// What of a knowledge editor has to do with whole documents: reading one, and how all of them are cut.
#include "editors/knowledge/cutdialog.h"
#include "editors/knowledge/documentpage.h"
#include "editors/knowledge/documentview.h"
#include "editors/knowledge/knowledgeeditor.h"
#include "studio/commands/projectcommands.h"
#include "studio/knowledge/recut.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace dialogist::editors::knowledge {

void KnowledgeEditor::makeDocumentPage()
{
    m_read = makeAction(u"readDocument"_s, tr("Read the document"), u"document"_s, &KnowledgeEditor::readDocument);
    m_cut = makeAction(u"cutSettings"_s, tr("How documents are cut…"), u"split"_s, &KnowledgeEditor::editCut);
    m_page = new DocumentPage(*m_document, m_ask, this);
    connect(m_page, &DocumentPage::backRequested, this, &KnowledgeEditor::leaveDocument);
    connect(m_page, &DocumentPage::failed, this, &Editor::failed);

    m_cutNotice = new QWidget(this);
    m_cutNotice->setObjectName(u"cutNotice"_s);
    m_cutNotice->setAutoFillBackground(true);
    m_cutNotice->setBackgroundRole(QPalette::AlternateBase);
    m_cutNotice->hide();
    auto *sentence = new QLabel(m_cutNotice);
    sentence->setObjectName(u"cutSentence"_s);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    auto *again = new QPushButton(tr("Cut anew"), m_cutNotice);
    again->setObjectName(u"cutAgain"_s);
    again->setAutoDefault(false);
    connect(again, &QPushButton::clicked, this, [this] { emit cutRequested(m_base); });
    auto *row = new QHBoxLayout(m_cutNotice);
    row->setContentsMargins(ui::space::close, ui::space::tight, ui::space::close, ui::space::tight);
    row->addWidget(sentence, 1);
    row->addWidget(again);
}

void KnowledgeEditor::showDocument(model::SourceId id, const std::optional<ui::Citation> &citation)
{
    if (!m_document)
        return;
    const auto found = m_document->project().sources.find(id);
    if (found == m_document->project().sources.end())
        return;
    selectSource(id);
    m_page->open(found->second, citation);
    m_pages->setCurrentWidget(m_page);
    m_page->view()->setFocus();
}

void KnowledgeEditor::leaveDocument()
{
    if (m_pages->currentWidget() != m_page)
        return;
    m_page->clear();
    m_pages->setCurrentIndex(m_document && !m_document->project().sourcesOf(m_base).isEmpty() ? 1 : 0);
    m_table->setFocus();
}

void KnowledgeEditor::readDocument()
{
    const QList<model::Source> sources = selected();
    if (sources.size() == 1 && !sources.first().contentKey.isEmpty())
        showDocument(sources.first().id, {});
}

void KnowledgeEditor::editCut()
{
    const model::KnowledgeBase *present = base();
    if (!present)
        return;
    const QList<model::Source> chosen = selected();
    auto *dialog = new CutDialog(*m_document, m_base, chosen.isEmpty() ? model::SourceId() : chosen.first().id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CutDialog::failed, this, &Editor::failed);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const model::KnowledgeBase *now = base();
        if (!now)
            return;
        model::KnowledgeBase changed = *now;
        changed.passageLength = dialog->length();
        changed.passageOverlap = dialog->overlap();
        if (changed != *now) {
            if (const Status status = m_document->push(commands::setKnowledgeBase(m_document->project(), changed)); !status.ok()) {
                emit failed(status.error().message);
                return;
            }
        }
        emit cutRequested(m_base);
    });
    dialog->open();
}

/// The settings may be changed elsewhere too, and undone; what is cut otherwise is then said here, with what helps.
void KnowledgeEditor::showCutNotice(const QList<const model::Source *> &sources)
{
    const model::KnowledgeBase *present = base();
    if (!present)
        return;
    const QPair<int, int> settings {present->passageLength, present->passageOverlap};
    if (m_cutFor != settings)
        m_cutAsSet.clear();
    m_cutFor = settings;
    int others = 0;
    for (const model::Source *source : sources) {
        if (m_cutAsSet.contains(source->contentKey))
            continue;
        if (dialogist::knowledge::isCutAsSet(*present, *source))
            m_cutAsSet.insert(source->contentKey);
        else
            ++others;
    }
    m_cut->setEnabled(!m_document->isReadOnly() && !sources.isEmpty());
    m_cutNotice->findChild<QLabel *>(u"cutSentence"_s)->setText(tr("%n source(s) are cut into passages otherwise than the settings say.", nullptr, others));
    m_cutNotice->setVisible(others > 0 && !m_document->isReadOnly());
}

} // namespace dialogist::editors::knowledge
