// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// What of a knowledge editor has to do with single documents: reading one, writing one by hand, and how they are cut.
#include "editors/knowledge/columnsdialog.h"
#include "editors/knowledge/cutdialog.h"
#include "editors/knowledge/documentpage.h"
#include "editors/knowledge/documentview.h"
#include "editors/knowledge/knowledgedialogs.h"
#include "editors/knowledge/knowledgeeditor.h"
#include "editors/knowledge/sourcesmodel.h"
#include "studio/base/job.h"
#include "studio/commands/projectcommands.h"
#include "studio/knowledge/recordtable.h"
#include "studio/knowledge/recut.h"
#include "studio/knowledge/textentry.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;
namespace kb = dialogist::knowledge;

namespace dialogist::editors::knowledge {

void KnowledgeEditor::makeDocumentPage()
{
    m_read = makeAction(u"readDocument"_s, tr("Read the document"), u"document"_s, &KnowledgeEditor::readDocument);
    m_cut = makeAction(u"cutSettings"_s, tr("How documents are cut…"), u"split"_s, &KnowledgeEditor::editCut);
    m_edit = makeAction(u"editSource"_s, tr("Edit…"), u"rename"_s, &KnowledgeEditor::editSource);
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

void KnowledgeEditor::setPlacesOf(std::function<QStringList(model::KnowledgeBaseId)> places)
{
    m_placesOf = places;
    m_page->setPlacesOf(std::move(places));
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
    m_pages->setCurrentIndex(m_document && m_sources->rowCount() > 0 ? 1 : 0);
    m_table->setFocus();
}

void KnowledgeEditor::readDocument()
{
    const QList<model::Source> sources = selected();
    if (sources.size() == 1 && !sources.first().contentKey.isEmpty())
        showDocument(sources.first().id, {});
}

/// The first of the places of a question of the test set that there is.
void KnowledgeEditor::showExpected(const model::KnowledgeQuestion &question)
{
    if (!m_document)
        return;
    struct Found {
        model::SourceId source;
        std::optional<ui::Citation> citation;
    };
    const auto found = std::make_shared<Found>();
    QList<QPair<model::ExpectedPlace, model::Source>> wanted;
    for (const model::ExpectedPlace &place : question.expected) {
        for (const model::Source *source : m_document->project().sourcesOf(m_base)) {
            if (place.isOf(*source) && !source->contentKey.isEmpty())
                wanted.append({place, *source});
        }
    }
    auto work = [found, wanted, path = m_document->path(), readOnly = m_document->isReadOnly()](JobControl &) -> std::optional<Error> {
        auto file = readOnly ? storage::ProjectFile::open(path, true) : storage::ProjectFile::openForJob(path);
        if (!file.ok())
            return file.error();
        for (const auto &[place, source] : wanted) {
            const auto passages = (*file)->passages(source.contentKey);
            if (!passages.ok())
                return passages.error();
            const auto fits = [&place = place](const storage::PassageRow &row) { return place.fits(row.heading, row.page, row.text); };
            const auto row = std::find_if(passages->begin(), passages->end(), fits);
            if (row == passages->end())
                continue;
            found->source = source.id;
            if (place.isWholeSource())
                return {};
            found->citation = ui::Citation {row->ordinal, row->text};
            if (const qsizetype at = row->text.indexOf(place.phrase, 0, Qt::CaseInsensitive); at >= 0) {
                found->citation->from = int(at);
                found->citation->length = int(place.phrase.size());
            }
            return {};
        }
        return Error {ErrorCode::NotFound, tr("What this question expects is not in the knowledge base any more."), {}};
    };
    auto *job = new Job(tr("Look for a place in a document"), work, {}, this);
    connect(job, &Job::finished, this, [this, job, found] {
        job->deleteLater();
        if (job->state() == Job::State::Done)
            showDocument(found->source, found->citation);
        else if (job->state() == Job::State::Failed)
            emit failed(job->error().message);
    });
    job->start();
}

void KnowledgeEditor::askForText()
{
    auto *dialog = new TextDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAsk(m_ask);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const Status status = addText(dialog->entry()); !status.ok())
            emit failed(status.error().message);
    });
    dialog->open();
}

Status KnowledgeEditor::addText(const kb::TextEntry &entry, const model::Source &replaced)
{
    const model::KnowledgeBase *present = base();
    if (!present)
        return {};
    const auto source = kb::importText(m_document->file(), *present, entry, replaced);
    if (!source.ok())
        return source.error();
    const Status status = m_document->push(commands::setSources(m_document->project(), {*source}));
    if (status.ok())
        selectSource(source->id);
    return status;
}

/// What there is to edit depends on what is selected, and so does the name of it.
void KnowledgeEditor::showEditable(const model::Source *source)
{
    const bool isAnswer = source && source->kind == u"qa"_s;
    const bool isNote = source && source->kind == u"text"_s;
    const bool isTable = source && kb::mayHaveRecords(*source);
    m_edit->setEnabled(m_document && !m_document->isReadOnly() && (isAnswer || isNote || isTable));
    m_edit->setText(isAnswer ? tr("Edit the question and answer…") : isNote ? tr("Edit the note…") : isTable ? tr("Columns of the table…") : tr("Edit…"));
}

void KnowledgeEditor::editSource()
{
    const QList<model::Source> sources = selected();
    if (sources.size() != 1)
        return;
    if (kb::mayHaveRecords(sources.first()))
        editColumns(sources.first());
    else
        editText(sources.first());
}

void KnowledgeEditor::editText(const model::Source &source)
{
    const auto entry = kb::textEntryOf(m_document->file(), source);
    if (!entry.ok()) {
        emit failed(entry.error().message);
        return;
    }
    auto *dialog = new TextDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAsk(m_ask);
    dialog->setEntry(*entry);
    connect(dialog, &QDialog::accepted, this, [this, dialog, source, before = *entry] {
        if (dialog->entry() == before)
            return;
        if (const Status status = addText(dialog->entry(), source); !status.ok())
            emit failed(status.error().message);
    });
    dialog->open();
}

/// The choice is one step, reading the table that way another, which takes its time.
void KnowledgeEditor::editColumns(const model::Source &source)
{
    auto *dialog = new ColumnsDialog(*m_document, source, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = source.id] {
        const auto &sources = m_document->project().sources;
        const auto present = sources.find(id);
        if (present == sources.end())
            return;
        model::Source changed = present->second;
        changed.searchColumns = dialog->columns().search;
        changed.answerColumns = dialog->columns().answer;
        if (const Status status = m_document->push(commands::setSources(m_document->project(), {changed})); !status.ok())
            emit failed(status.error().message);
        else
            emit cutRequested(m_base);
    });
    dialog->open();
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
        // The same passages are not those of a table that shall be read otherwise.
        const QString key = source->contentKey + source->searchColumns.join(u'\t') + u'\n' + source->answerColumns.join(u'\t');
        if (m_cutAsSet.contains(key))
            continue;
        if (kb::isCutAsSet(*present, *source))
            m_cutAsSet.insert(key);
        else
            ++others;
    }
    m_cut->setEnabled(!m_document->isReadOnly() && !sources.isEmpty());
    m_cutNotice->findChild<QLabel *>(u"cutSentence"_s)->setText(tr("%n source(s) are cut into passages otherwise than the settings say.", nullptr, others));
    m_cutNotice->setVisible(others > 0 && !m_document->isReadOnly());
}

} // namespace dialogist::editors::knowledge
