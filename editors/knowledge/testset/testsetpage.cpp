// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/testset/testsetpage.h"

#include "editors/knowledge/testset/figurestrip.h"
#include "editors/knowledge/testset/questiondialog.h"
#include "editors/knowledge/testset/questionsmodel.h"
#include "studio/base/dates.h"
#include "studio/base/job.h"
#include "studio/base/savefile.h"
#include "studio/commands/projectcommands.h"
#include "studio/knowledge/testset/questiontable.h"
#include "studio/ui/announce.h"
#include "studio/ui/ask.h"
#include "studio/ui/elidedlabel.h"
#include "studio/ui/emptystate.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
namespace kb = dialogist::knowledge;

namespace dialogist::editors::knowledge {

namespace {
constexpr int afterAnEdit = 600; ///< ms: an import or some typing is over then
constexpr qint64 largestTable = 64 * 1024 * 1024;
} // namespace

/// One asking of the test set, with all that it needs.
struct TestSetPage::Work {
    kb::TestInput input;
    bool always = false;
    IndexPointer index;
    kb::TestRuns runs;

    std::optional<Error> run(JobControl &control)
    {
        auto file = input.readOnly ? storage::ProjectFile::open(input.path, true) : storage::ProjectFile::openForJob(input.path);
        if (!file.ok())
            return file.error();
        runs = kb::TestRuns::load(**file, input.base.id);
        if (!always && kb::isUpToDate(runs, input))
            return {};
        auto asked = kb::runTestSet(**file, input, index, control);
        if (!asked.ok())
            return asked.error();
        runs = asked.take();
        return {};
    }
};

TestSetPage::TestSetPage(commands::Document &document, model::KnowledgeBaseId base, ui::Ask &ask, QWidget *parent)
    : QWidget(parent)
    , m_document(&document)
    , m_base(base)
    , m_ask(ask)
    , m_model(new QuestionsModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_pages(new QStackedWidget(this))
{
    m_add = makeAction(u"addQuestion"_s, tr("Add a question…"), u"add"_s, &TestSetPage::newQuestion);
    m_edit = makeAction(u"editQuestion"_s, tr("Edit…"), u"rename"_s, &TestSetPage::editCurrent);
    m_show = makeAction(u"showExpected"_s, tr("Show where the answer stands"), u"document"_s, &TestSetPage::showExpected);
    m_remove = makeAction(u"removeQuestions"_s, tr("Remove"), u"remove"_s, &TestSetPage::removeSelected);
    m_remove->setShortcut(QKeySequence::Delete);
    m_copy = makeAction(u"copyQuestions"_s, tr("Copy"), u"copy"_s, &TestSetPage::copySelected);
    m_copy->setShortcut(QKeySequence::Copy);
    m_add->setShortcut(QKeySequence(Qt::Key_Insert));
    m_again = makeAction(u"askAgain"_s, tr("Ask all again"), u"refresh"_s, &TestSetPage::askAgain);
    m_import = makeAction(u"importQuestions"_s, tr("Import questions…"), u"import"_s, &TestSetPage::importTable);
    m_export = makeAction(u"exportQuestions"_s, tr("Export the questions…"), u"export"_s, &TestSetPage::exportTable);

    auto *empty = new ui::EmptyState(
        u"check"_s, tr("Write down questions with the source that answers them, and see after every change how good search is. Add one here, import a table, or try a question and add it from there."), this);
    empty->setObjectName(u"noQuestions"_s);
    for (QAction *action : {m_add, m_import})
        connect(empty->addAction(action->text()), &QPushButton::clicked, action, &QAction::trigger);
    auto *full = new QWidget(this);
    auto *inner = new QVBoxLayout(full);
    inner->setContentsMargins(ui::space::close, ui::space::close, ui::space::close, 0);
    inner->setSpacing(ui::space::tight);
    inner->addWidget(makeTools());
    inner->addWidget(makeTable(), 1);
    m_pages->addWidget(empty);
    m_pages->addWidget(full);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);

    m_model->setEditable(!document.isReadOnly());
    connect(m_model, &QuestionsModel::edited, this, [this](const model::KnowledgeQuestion &question) {
        if (m_document)
            push(commands::setQuestions(m_document->project(), {question}));
    });
    connect(&document, &commands::Document::changed, this, &TestSetPage::onChanged);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &TestSetPage::askNow);
    showQuestions();
    askSoon(0);
}

TestSetPage::~TestSetPage()
{
    stop();
}

void TestSetPage::setIndexShare(std::function<IndexPointer()> take, std::function<void(const IndexPointer &)> give)
{
    m_takeIndex = std::move(take);
    m_giveIndex = std::move(give);
}

QString TestSetPage::title() const
{
    const int count = m_model->rowCount();
    return count > 0 ? tr("Test set (%1)").arg(QLocale().toString(count)) : tr("Test set");
}

QAction *TestSetPage::makeAction(const QString &name, const QString &text, const QString &icon, void (TestSetPage::*slot)())
{
    auto *action = new QAction(ui::icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

QWidget *TestSetPage::makeTools()
{
    auto *tools = new QWidget(this);
    m_figures = new FigureStrip(tools);
    m_verdict = new ui::ElidedLabel({}, tools);
    m_verdict->setObjectName(u"testSetVerdict"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(ui::space::tight);
    row->addWidget(m_figures, 1);
    for (QAction *action : {m_add, m_edit, m_show, m_remove, m_again, m_import, m_export}) {
        auto *button = new QToolButton(tools);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setAutoRaise(true);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    auto *column = new QVBoxLayout(tools);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::space::tight);
    column->addLayout(row);
    column->addWidget(m_verdict);
    return tools;
}

QWidget *TestSetPage::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"questions"_s);
    m_table->setAccessibleName(tr("Test questions"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(QuestionsModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortLocaleAware(true);
    m_table->setModel(m_sorted);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_add, m_edit, m_show, m_copy, m_remove, m_again});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + ui::space::close);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->resizeSection(QuestionsModel::Question, 320);
    header->resizeSection(QuestionsModel::Expected, 240);
    // Wide enough for the heading in every language.
    for (const int column : {int(QuestionsModel::Rank), int(QuestionsModel::Before)})
        header->resizeSection(column, std::max(64, header->sectionSizeHint(column)));
    m_table->setSortingEnabled(true);
    header->setSortIndicatorClearable(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as they were written down, until somebody wants another order
    connect(m_table, &QTableView::activated, this, &TestSetPage::editCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TestSetPage::updateActions);
    return m_table;
}

void TestSetPage::onChanged(const QList<model::Change> &changes)
{
    using model::ObjectKind;
    bool questions = false;
    bool knowledge = false;
    for (const model::Change &change : changes) {
        questions = questions || change.ref.kind == ObjectKind::Question;
        knowledge = knowledge || change.ref.kind == ObjectKind::Source || change.ref.kind == ObjectKind::KnowledgeBase;
    }
    if (!questions && !knowledge)
        return;
    stop(); // what it found would be of the knowledge before
    showQuestions();
    askSoon(afterAnEdit);
}

void TestSetPage::showQuestions()
{
    if (!m_document)
        return;
    const int count = m_model->rowCount();
    QList<model::KnowledgeQuestion> questions;
    for (const model::KnowledgeQuestion *question : m_document->project().questionsOf(m_base))
        questions.append(*question);
    m_model->setQuestions(questions, questions.isEmpty() ? QList<const model::Source *>() : m_document->project().sourcesOf(m_base));
    m_pages->setCurrentIndex(questions.isEmpty() ? 0 : 1);
    updateActions();
    if (count != m_model->rowCount())
        emit titleChanged();
}

void TestSetPage::updateActions()
{
    const bool canEdit = m_document && !m_document->isReadOnly();
    const qsizetype selected = selectedRows().size();
    m_add->setEnabled(canEdit);
    m_import->setEnabled(canEdit);
    m_edit->setEnabled(canEdit && selected == 1);
    m_show->setEnabled(selected == 1 && !m_model->question(selectedRows().first()).expected.isEmpty());
    m_remove->setEnabled(canEdit && selected > 0);
    m_copy->setEnabled(selected > 0);
    m_export->setEnabled(m_model->rowCount() > 0);
    m_again->setEnabled(m_model->rowCount() > 0);
}

QList<int> TestSetPage::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(m_sorted->mapToSource(index).row());
    return rows;
}

void TestSetPage::select(model::KnowledgeQuestionId id)
{
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(m_model->rowOf(id), 0));
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->selectRow(index.row());
    m_table->scrollTo(index);
}

void TestSetPage::askSoon(int milliseconds)
{
    if (m_model->rowCount() > 0)
        m_soon.start(milliseconds);
    else
        m_soon.stop();
}

void TestSetPage::askAgain()
{
    m_isAskedFor = true;
    askSoon(0);
}

/// Work that is stopped ends by itself: nobody waits for it here.
void TestSetPage::stop()
{
    m_soon.stop();
    if (!m_job)
        return;
    Job *job = m_job;
    m_job = nullptr;
    job->disconnect(this);
    job->setParent(qApp);
    connect(job, &Job::finished, job, &QObject::deleteLater);
    job->cancel();
}

void TestSetPage::askNow()
{
    if (!m_document)
        return;
    if (m_document->isWriting()) {
        m_soon.start(afterAnEdit);
        return;
    }
    stop();
    auto work = std::make_shared<Work>();
    work->input = kb::testInput(*m_document, m_base);
    work->always = std::exchange(m_isAskedFor, false);
    work->index = m_takeIndex ? m_takeIndex() : nullptr;
    m_verdict->setText(tr("Asking the questions…"));
    m_job = new Job(tr("Ask the test set"), [work](JobControl &control) { return work->run(control); }, {}, this);
    connect(m_job, &Job::finished, this, [this, job = m_job.data(), work] { onFinished(job, work); });
    m_job->start();
}

void TestSetPage::onFinished(Job *job, const std::shared_ptr<Work> &work)
{
    job->deleteLater();
    m_job = nullptr;
    if (job->state() != Job::State::Done) {
        m_verdict->setText(job->state() == Job::State::Failed ? job->error().message : QString());
        return;
    }
    if (work->index && m_giveIndex)
        m_giveIndex(work->index);
    showRuns(work->runs);
    emit evaluated();
}

void TestSetPage::showRuns(const kb::TestRuns &runs)
{
    if (runs.isEmpty())
        return;
    const kb::RunComparison comparison = runs.comparison();
    m_model->setRun(runs.newest(), comparison);
    m_figures->setRun(&runs.newest(), comparison);
    QStringList parts {tr("%n question(s) asked", nullptr, runs.newest().figures.questions)};
    if (comparison.isThere) {
        const QString since = shortMoment(comparison.at);
        if (comparison.better == 0 && comparison.worse == 0)
            parts.append(tr("none better or worse than on %1").arg(since));
        else
            parts.append(tr("%1 and %2 than on %3").arg(tr("%n better", nullptr, comparison.better), tr("%n worse", nullptr, comparison.worse), since));
    }
    const QString verdict = parts.join(u", "_s) + u'.';
    m_verdict->setText(verdict);
    if (comparison.worse > 0)
        ui::announce(m_table, verdict);
}

void TestSetPage::push(const commands::Command &command)
{
    const Status status = m_document->push(command);
    if (!status.ok())
        emit failed(status.error().message);
}

void TestSetPage::addQuestion(const QString &text, const model::ExpectedPlace &place)
{
    if (!m_document || m_document->isReadOnly() || text.trimmed().isEmpty())
        return;
    model::KnowledgeQuestion question;
    double order = 0;
    for (const model::KnowledgeQuestion *known : m_document->project().questionsOf(m_base)) {
        order = std::max(order, known->order);
        if (known->question.compare(text.trimmed(), Qt::CaseInsensitive) == 0)
            question = *known;
    }
    if (question.id.isNull()) {
        question.id = model::KnowledgeQuestionId::create();
        question.knowledgeBase = m_base;
        question.question = text.trimmed();
        question.order = order + 1;
    }
    if (!question.expected.contains(place))
        question.expected.append(place);
    push(commands::setQuestions(m_document->project(), {question}));
    select(question.id);
}

void TestSetPage::newQuestion()
{
    if (!m_document)
        return;
    model::KnowledgeQuestion question;
    question.id = model::KnowledgeQuestionId::create();
    question.knowledgeBase = m_base;
    for (const model::KnowledgeQuestion *known : m_document->project().questionsOf(m_base))
        question.order = std::max(question.order, known->order + 1);
    auto *dialog = new QuestionDialog(question, kb::testInput(*m_document, m_base).sources, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const model::KnowledgeQuestion made = dialog->question();
        if (!m_document)
            return;
        push(commands::setQuestions(m_document->project(), {made}));
        select(made.id);
    });
    dialog->open();
}

void TestSetPage::editCurrent()
{
    const QList<int> rows = selectedRows();
    if (!m_document || m_document->isReadOnly() || rows.size() != 1)
        return;
    auto *dialog = new QuestionDialog(m_model->question(rows.first()), kb::testInput(*m_document, m_base).sources, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (!m_document)
            return;
        m_document->endGesture();
        push(commands::setQuestions(m_document->project(), {dialog->question()}));
    });
    dialog->open();
}

void TestSetPage::showExpected()
{
    if (const QList<int> rows = selectedRows(); rows.size() == 1)
        emit expectedRequested(m_model->question(rows.first()));
}

void TestSetPage::removeSelected()
{
    QList<model::KnowledgeQuestionId> ids;
    for (const int row : selectedRows())
        ids.append(m_model->question(row).id);
    if (!ids.isEmpty() && m_document && !m_document->isReadOnly())
        push(commands::removeQuestions(m_document->project(), ids));
}

void TestSetPage::copySelected()
{
    QStringList lines;
    for (const int row : selectedRows())
        lines.append(m_model->line(row));
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void TestSetPage::importTable()
{
    const QString path = m_ask.openFile(this, tr("Import questions"), tr("Tables (%1);;All files (*)").arg(u"*.csv *.tsv *.txt"_s));
    if (path.isEmpty() || !m_document)
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit failed(tr("“%1” cannot be read: %2").arg(path, file.errorString()));
        return;
    }
    const QByteArray bytes = file.read(largestTable);
    const auto table = file.atEnd() ? kb::readQuestionTable(bytes, m_document->project(), m_base)
                                    : Result<kb::QuestionTable>(Error {ErrorCode::Limit, tr("The file is too large for a table of questions."), {}});
    if (!table) {
        emit failed(table.error().message);
        return;
    }
    push(commands::setQuestions(m_document->project(), table->questions));
    constexpr qsizetype mostRemarks = 8;
    QString said = tr("%1 new, %2 changed, %3 as before.").arg(table->added).arg(table->changed).arg(table->same);
    if (!table->remarks.isEmpty())
        said += u"\n\n"_s + table->remarks.mid(0, mostRemarks).join(u'\n');
    if (table->remarks.size() > mostRemarks)
        said += u'\n' + tr("And %n more.", nullptr, int(table->remarks.size() - mostRemarks));
    m_ask.information(this, tr("Questions imported"), said);
}

void TestSetPage::exportTable()
{
    if (!m_document)
        return;
    const QString path = m_ask.saveFile(this, tr("Export the questions"), u"questions.csv"_s, tr("Tables (%1)").arg(u"*.csv"_s));
    if (path.isEmpty())
        return;
    const QByteArray bytes = kb::writeQuestionTable(m_document->project(), m_base);
    if (const Status saved = saveFile(path, bytes); !saved.ok())
        emit failed(tr("“%1” cannot be written: %2").arg(path, saved.error().message));
}

} // namespace dialogist::editors::knowledge
