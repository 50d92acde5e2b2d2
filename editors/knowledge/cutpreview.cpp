// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/cutpreview.h"

#include "studio/base/job.h"
#include "studio/knowledge/sourcetext.h"

namespace kb = dialogist::knowledge;

namespace dialogist::editors::knowledge {

namespace {
constexpr int restMs = 120;

bool isBefore(const DocumentLines::Position &a, const DocumentLines::Position &b)
{
    return a.line < b.line || (a.line == b.line && a.at < b.at);
}
} // namespace

/// A source's text, which stays the same however it is cut.
struct CutPreview::Text {
    QString key;
    kb::Document document;
    std::shared_ptr<const DocumentLines> lines;
    kb::CutFigures now;
};

CutPreview::CutPreview(commands::Document &document, QObject *parent) : QObject(parent), m_document(&document)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &CutPreview::start);
}

void CutPreview::set(const model::Source &source, int length, int overlap)
{
    m_source = source;
    m_length = length;
    m_overlap = overlap;
    m_rest.start();
}

void CutPreview::start()
{
    if (!m_document)
        return;
    m_isStale = m_isRunning;
    if (m_isRunning)
        return;
    struct Work {
        std::shared_ptr<const Text> text;
        Outcome outcome;
    };
    const auto work = std::make_shared<Work>();
    if (m_text && m_text->key == m_source.contentKey)
        work->text = m_text;
    auto run = [path = m_document->path(), readOnly = m_document->isReadOnly(), source = m_source, length = m_length, overlap = m_overlap,
                work](JobControl &) -> std::optional<Error> {
        if (!work->text) {
            auto file = readOnly ? storage::ProjectFile::open(path, true) : storage::ProjectFile::openForJob(path);
            if (!file.ok())
                return file.error();
            auto read = kb::sourceText(**file, {}, source);
            if (!read.ok())
                return read.error();
            auto text = std::make_shared<Text>();
            text->key = source.contentKey;
            text->now = kb::figuresOf(read->passages);
            text->document = std::move(read->document);
            text->lines = std::make_shared<const DocumentLines>(linesOf(text->document));
            work->text = text;
        }
        const DocumentLines &lines = *work->text->lines;
        QList<kb::TextRange> places;
        work->outcome.figures = kb::figuresOf(kb::cut(work->text->document, length, overlap, &places));
        work->outcome.now = work->text->now;
        work->outcome.lines = work->text->lines;
        QList<DocumentView::MarkedRange> repeated;
        DocumentLines::Position end;
        for (qsizetype i = 0; i < places.size(); ++i) {
            const auto from = lines.positionOf(places.at(i).firstBlock, places.at(i).from);
            const auto to = lines.positionOf(places.at(i).lastBlock, places.at(i).to);
            work->outcome.marks.append({from, to, i % 2 ? DocumentView::Mark::Odd : DocumentView::Mark::Even});
            if (i > 0 && isBefore(from, end))
                repeated.append({from, end, DocumentView::Mark::Repeated});
            end = to;
        }
        work->outcome.marks += repeated;
        return {};
    };
    m_isRunning = true;
    auto *job = new Job(tr("Try how a document is cut"), run, {}, this);
    connect(job, &Job::finished, this, [this, job, work] {
        job->deleteLater();
        m_isRunning = false;
        if (job->state() == Job::State::Done) {
            m_text = work->text;
            // Of a setting that has been left already nothing needs to be shown.
            if (!m_isStale)
                emit ready(work->outcome);
        } else if (job->state() == Job::State::Failed && !m_isStale) {
            emit failed(job->error().message);
        }
        if (m_isStale)
            start();
    });
    job->start();
}

} // namespace dialogist::editors::knowledge
