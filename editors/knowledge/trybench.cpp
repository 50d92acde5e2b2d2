// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/trybench.h"

#include "studio/base/job.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QAction>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
namespace kb = dialogist::knowledge;

namespace dialogist::editors::knowledge {

namespace {

constexpr int shownHits = 20;

QString sourceOf(const kb::Passage &passage)
{
    const QString place = kb::placeOf(passage);
    const QString title = passage.sourceTitle.isEmpty() ? passage.location : passage.sourceTitle;
    return place.isEmpty() || place == title ? title : HitsModel::tr("%1, %2").arg(title, place);
}

QString fixed(double value)
{
    return QLocale().toString(value, 'f', 2);
}

} // namespace

void HitsModel::setRows(QList<Row> rows, double threshold)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_threshold = threshold;
    endResetModel();
}

int HitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HitsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HitsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isNumber = index.column() == Score || index.column() == Bm25;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Source:
            return sourceOf(row.passage);
        case Score:
            return fixed(row.score);
        case Bm25:
            return fixed(row.bm25);
        default:
            return row.matchedTerms.join(u", "_s);
        }
    case Qt::ToolTipRole:
        return row.passage.text.left(1500);
    case Qt::ForegroundRole:
        return row.score < m_threshold ? QVariant(ui::colour(ui::Token::Muted)) : QVariant();
    case Qt::TextAlignmentRole:
        return int((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant HitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isNumber = section == Score || section == Bm25;
    if (role == Qt::TextAlignmentRole)
        return int((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Score)
        return tr("From 0 to 1: how sure it is that the passage is about the question");
    if (role == Qt::ToolTipRole && section == Bm25)
        return tr("The weight of the matching words: rare words and short passages count more");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Source:
        return tr("Passage");
    case Score:
        return tr("Score");
    case Bm25:
        return tr("BM25");
    default:
        return tr("Matched words");
    }
}

struct TryBench::Work {
    model::Project knowledge; ///< only bases and sources; empty when the index is there
    QString path;
    bool readOnly = false;
    QString base;
    QString question;
    std::shared_ptr<const kb::Index> index;

    kb::Answer answer;
    QList<HitsModel::Row> hits;
    double milliseconds = 0;

    std::optional<Error> run()
    {
        if (!index) {
            auto file = readOnly ? storage::ProjectFile::open(path, true) : storage::ProjectFile::openForJob(path);
            if (!file.ok())
                return file.error();
            auto passages = kb::loadPassages(**file, knowledge, {base});
            if (!passages.ok())
                return passages.error();
            index = kb::Index::build(passages.take());
        }
        QElapsedTimer clock;
        clock.start();
        answer = kb::answer(*index, question);
        milliseconds = double(clock.nsecsElapsed()) / 1e6;
        const QList<kb::Hit> found = index->search(question, shownHits);
        for (const kb::Hit &hit : found)
            hits.append({*hit.passage, hit.score, hit.bm25, hit.matchedTerms});
        return {};
    }
};

TryBench::TryBench(commands::Document &document, model::KnowledgeBaseId base, QWidget *parent)
    : QWidget(parent)
    , m_document(&document)
    , m_base(base)
    , m_question(new QLineEdit(this))
    , m_button(new QToolButton(this))
    , m_verdict(new QLabel(this))
    , m_answer(new QPlainTextEdit(this))
    , m_table(new QTableView(this))
    , m_hits(new HitsModel(this))
{
    m_question->setObjectName(u"question"_s);
    m_question->setPlaceholderText(tr("Ask as a customer would"));
    m_question->setAccessibleName(tr("Question to try"));
    m_question->setClearButtonEnabled(true);
    m_button->setObjectName(u"ask"_s);
    m_button->setIcon(ui::icon(u"search"_s));
    m_button->setText(tr("Try"));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_question, &QLineEdit::returnPressed, this, &TryBench::ask);
    connect(m_button, &QToolButton::clicked, this, &TryBench::ask);

    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setText(tr("Passages need a score of at least %1 to be an answer.").arg(fixed(kb::defaultThreshold)));
    m_answer->setObjectName(u"answer"_s);
    m_answer->setAccessibleName(tr("Answer"));
    m_answer->setReadOnly(true);
    m_answer->setTabChangesFocus(true);
    m_answer->setPlaceholderText(tr("The answer, in the words of your documents, with its source."));
    m_table->setObjectName(u"hits"_s);
    m_table->setAccessibleName(tr("Passages found"));
    m_table->setModel(m_hits);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + ui::space::close);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->resizeSection(HitsModel::Source, 190);
    // Wide enough for the heading in every language.
    for (const int column : {int(HitsModel::Score), int(HitsModel::Bm25)})
        m_table->horizontalHeader()->resizeSection(column, std::max(60, m_table->horizontalHeader()->sectionSizeHint(column)));
    connect(m_table, &QTableView::activated, this, &TryBench::openHit);
    m_open = new QToolButton(this);
    m_open->setObjectName(u"openHit"_s);
    m_open->setIcon(ui::icon(u"document"_s));
    m_open->setText(tr("Show in the document"));
    m_open->setToolTip(tr("Show the selected passage in its document (double click)"));
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_open->setAutoRaise(true);
    m_open->setEnabled(false);
    connect(m_open, &QToolButton::clicked, this, [this] { openHit(m_table->currentIndex()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) { m_open->setEnabled(index.isValid()); });

    m_keep = new QAction(ui::icon(u"check"_s), tr("Add to the test set"), this);
    m_keep->setObjectName(u"addToTestSet"_s);
    m_keep->setToolTip(tr("Expects the selected passage for this question from now on; without a selection, the first one"));
    m_keep->setEnabled(false);
    connect(m_keep, &QAction::triggered, this, &TryBench::addToTestSet);
    m_table->addAction(m_keep);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *keep = new QToolButton(this);
    keep->setDefaultAction(m_keep);
    keep->setObjectName(u"addToTestSetButton"_s);
    keep->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *line = new QHBoxLayout;
    line->setSpacing(ui::space::tight);
    line->addWidget(m_question, 1);
    line->addWidget(m_button);
    line->addWidget(keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(ui::space::close, ui::space::close, ui::space::close, ui::space::close);
    column->setSpacing(ui::space::tight);
    column->addLayout(line);
    auto *verdict = new QHBoxLayout;
    verdict->addWidget(m_verdict, 1);
    verdict->addWidget(m_open);
    column->addLayout(verdict);
    column->addWidget(m_answer, 2);
    column->addWidget(m_table, 3);
}

void TryBench::forgetIndex()
{
    m_index.reset();
    ++m_indexGeneration;
}

void TryBench::ask()
{
    const QString question = m_question->text().trimmed();
    if (question.isEmpty() || !m_document)
        return;
    auto work = std::make_shared<Work>();
    work->path = m_document->path();
    work->readOnly = m_document->isReadOnly();
    work->base = m_base.toString();
    work->question = question;
    work->index = m_index;
    if (!m_index) {
        work->knowledge.knowledgeBases = m_document->project().knowledgeBases;
        work->knowledge.sources = m_document->project().sources;
    }
    m_verdict->setText(tr("Looking…"));
    auto *job = new Job(tr("Try a question"), [work](JobControl &) { return work->run(); }, {}, this);
    connect(job, &Job::finished, this,
            [this, job, work, generation = ++m_generation, indexGeneration = m_indexGeneration] {
                job->deleteLater();
                if (generation != m_generation)
                    return; // a newer question is on its way
                if (job->state() != Job::State::Done) {
                    m_verdict->clear();
                    emit failed(job->error().message);
                    return;
                }
                if (indexGeneration == m_indexGeneration)
                    m_index = work->index;
                show(*work);
            });
    job->start();
}

void TryBench::addToTestSet()
{
    if (!m_document || m_hits->rowCount() == 0)
        return;
    const kb::Passage &passage = m_hits->row(std::max(0, m_table->currentIndex().row())).passage;
    const auto &sources = m_document->project().sources;
    const auto source = sources.find(model::SourceId::fromString(passage.sourceId));
    if (source == sources.end())
        return; // removed meanwhile
    model::ExpectedPlace place = model::ExpectedPlace::of(source->second);
    // A page or heading stays when the document is cut into passages anew; where one stands for the whole document it says nothing.
    place.page = passage.page;
    if (passage.page == 0 && source->second.passages > 1)
        place.heading = passage.heading;
    emit testQuestionWanted(m_asked, place);
    m_verdict->setText(tr("Added to the test set: “%1” finds %2.").arg(m_asked, sourceOf(passage)));
}

void TryBench::show(const Work &work)
{
    m_hits->setRows(work.hits, kb::defaultThreshold);
    m_quotes = work.answer.found ? work.answer.quotes : QList<kb::Quote>();
    m_table->setCurrentIndex(m_hits->index(0, 0)); // the best one, for who wants to read on
    m_open->setEnabled(!work.hits.isEmpty());
    m_asked = work.question;
    m_keep->setEnabled(!work.hits.isEmpty() && m_document && !m_document->isReadOnly());
    const QString time = QLocale().toString(work.milliseconds, 'f', 1);
    const QString confidence = fixed(work.answer.confidence);
    const QString threshold = fixed(kb::defaultThreshold);
    QStringList parts;
    if (work.answer.found) {
        for (const kb::Quote &quote : work.answer.quotes)
            parts << tr("“%1”\n— %2").arg(quote.text, sourceOf(quote.passage));
        m_verdict->setText(tr("Answered: confidence %1, threshold %2, %3 ms.").arg(confidence, threshold, time));
    } else if (work.hits.isEmpty()) {
        m_verdict->setText(tr("No answer: no passage has any of these words. %1 ms.").arg(time));
    } else {
        m_verdict->setText(tr("No answer: the best passage reaches %1, the threshold is %2. %3 ms.").arg(confidence, threshold, time));
    }
    m_answer->setPlainText(parts.join(u"\n\n"_s));
    emit answered();
}

void TryBench::openHit(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const kb::Passage &passage = m_hits->row(index.row()).passage;
    ui::Citation citation {passage.ordinal, passage.text};
    for (const kb::Quote &quote : std::as_const(m_quotes)) {
        if (quote.passage.sourceId == passage.sourceId && quote.passage.ordinal == passage.ordinal)
            citation.quotes.append(quote.text);
    }
    emit documentRequested(passage.sourceId, citation);
}

} // namespace dialogist::editors::knowledge
