// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/knowledgeeditor.h"

#include "editors/knowledge/documentpage.h"
#include "editors/knowledge/passagebrowser.h"
#include "editors/knowledge/removednotice.h"
#include "editors/knowledge/sourcesmodel.h"
#include "editors/knowledge/testset/testsetpage.h"
#include "editors/knowledge/trybench.h"
#include "editors/knowledge/websitedialog.h"
#include "studio/commands/projectcommands.h"
#include "studio/ui/ask.h"
#include "studio/ui/emptystate.h"
#include "studio/ui/elidedlabel.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTabWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace dialogist::editors::knowledge {

namespace {

constexpr qsizetype manyChanges = 100;

model::KnowledgeBaseId baseOf(const commands::Document &document, const ui::Place &place)
{
    if (place.kind == ui::Place::Kind::Question) {
        const auto &questions = document.project().questions;
        const auto question = questions.find(model::KnowledgeQuestionId::fromString(place.id));
        return question == questions.end() ? model::KnowledgeBaseId() : question->second.knowledgeBase;
    }
    if (place.kind != ui::Place::Kind::Source)
        return model::KnowledgeBaseId::fromString(place.id);
    const auto &sources = document.project().sources;
    const auto source = sources.find(model::SourceId::fromString(place.id));
    return source == sources.end() ? model::KnowledgeBaseId() : source->second.knowledgeBase;
}

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

KnowledgeEditor::KnowledgeEditor(commands::Document &document, const ui::Place &place, ui::Ask &ask, QWidget *parent)
    : Editor(parent)
    , m_document(&document)
    , m_base(baseOf(document, place))
    , m_ask(ask)
    , m_sources(new SourcesModel(this))
    , m_filter(new SourcesFilter(this))
{
    setAcceptDrops(true);
    m_filter->setSourceModel(m_sources);
    makeActions();
    makeDocumentPage();

    auto *empty = new ui::EmptyState(u"knowledge"_s, tr("Add what your bot should answer from: drop files here, or add a website or a question."), this);
    empty->setObjectName(u"noSources"_s);
    for (QAction *action : {m_addFiles, m_addWebsite, m_addText})
        connect(empty->addAction(action->text()), &QPushButton::clicked, action, &QAction::trigger);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeSources());
    splitter->addWidget(makeDetails());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *full = new QWidget(this);
    auto *inner = new QVBoxLayout(full);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(makeTools());
    inner->addWidget(m_cutNotice);
    inner->addWidget(splitter, 1);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(empty);
    m_pages->addWidget(full);
    m_pages->addWidget(m_page);
    // On a small screen less of each is better than a window that is larger than the screen.
    m_table->setMinimumHeight(100);
    m_tabs->setMinimumHeight(80);
    m_page->setMinimumSize(300, 160);
    m_removed = new RemovedNotice(document, this);
    connect(m_removed, &RemovedNotice::failed, this, &Editor::failed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_removed);
    column->addWidget(m_pages, 1);
    m_told = this->place();

    connect(&document, &commands::Document::changed, this, &KnowledgeEditor::onChanged);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &KnowledgeEditor::showSources);
    refresh();
    onCurrentChanged();
    reveal(place);
}

ui::Place KnowledgeEditor::place() const
{
    ui::Place place;
    place.kind = ui::Place::Kind::KnowledgeBase;
    place.id = m_base.toString();
    return place;
}

/// The source that is selected alone.
ui::Place KnowledgeEditor::currentPlace() const
{
    const QList<model::Source> sources = selected();
    if (sources.size() != 1 || !m_document || m_document->project().sources.count(sources.first().id) == 0)
        return place();
    ui::Place place;
    place.kind = ui::Place::Kind::Source;
    place.id = sources.first().id.toString();
    return place;
}

QString KnowledgeEditor::title() const
{
    const model::KnowledgeBase *present = base();
    return present ? present->name : tr("Knowledge");
}

QIcon KnowledgeEditor::icon() const
{
    return ui::icon(u"knowledge"_s);
}

void KnowledgeEditor::reveal(const ui::Place &place)
{
    if (place.kind == ui::Place::Kind::Question) {
        leaveDocument();
        m_tabs->setCurrentWidget(m_testSet);
        m_testSet->select(model::KnowledgeQuestionId::fromString(place.id));
    }
    if (place.kind != ui::Place::Kind::Source)
        return;
    selectSource(model::SourceId::fromString(place.id));
    if (m_page->source() != model::SourceId::fromString(place.id))
        leaveDocument();
}

QList<QAction *> KnowledgeEditor::editActions() const
{
    return {m_addFiles, m_addFolder, m_addWebsite, m_addText, m_filesAgain, m_watch, m_recognise, m_again, m_allAgain, m_site, m_cut, m_read, m_edit, m_tryAgain, m_forget, m_copy, m_remove};
}

const model::KnowledgeBase *KnowledgeEditor::base() const
{
    if (!m_document)
        return nullptr;
    const auto &bases = m_document->project().knowledgeBases;
    const auto it = bases.find(m_base);
    return it == bases.end() ? nullptr : &it->second;
}

void KnowledgeEditor::setWatched(std::function<bool(model::KnowledgeBaseId)> watched)
{
    m_isWatched = std::move(watched);
    showWatched();
}

void KnowledgeEditor::showWatched()
{
    m_watch->setChecked(m_isWatched && m_isWatched(m_base));
}

QAction *KnowledgeEditor::makeAction(const QString &name, const QString &text, const QString &icon, void (KnowledgeEditor::*slot)())
{
    auto *action = new QAction(ui::icon(icon), text, this);
    action->setObjectName(name);
    action->setEnabled(!m_document->isReadOnly());
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void KnowledgeEditor::makeActions()
{
    m_addFiles = makeAction(u"addFiles"_s, tr("Add files…"), u"document"_s, &KnowledgeEditor::addFiles);
    m_addFolder = makeAction(u"addFolder"_s, tr("Add a folder…"), u"folder"_s, &KnowledgeEditor::addFolder);
    m_addWebsite = makeAction(u"addWebsite"_s, tr("Add a website…"), u"website"_s, &KnowledgeEditor::addWebsite);
    m_addText = makeAction(u"addText"_s, tr("Add a question and answer…"), u"question"_s, &KnowledgeEditor::askForText);
    m_filesAgain = makeAction(u"readFilesAgain"_s, tr("Read the files again"), u"import"_s, &KnowledgeEditor::readFilesAgain);
    m_watch = makeAction(u"watchFiles"_s, tr("Watch the files and folders"), u"watch"_s, &KnowledgeEditor::watchFiles);
    m_watch->setCheckable(true);
    m_recognise = new QAction(tr("Recognise text in pictures (OCR)"), this);
    m_recognise->setObjectName(u"recogniseText"_s);
    m_recognise->setToolTip(tr("Scanned pages and pictures are read with Tesseract, where it is installed. Many pages take a while."));
    m_recognise->setCheckable(true);
    m_recognise->setChecked(true);
    connect(m_recognise, &QAction::toggled, this, &KnowledgeEditor::recognitionChosen);
    m_again = makeAction(u"readAgain"_s, tr("Read the website again"), u"refresh"_s, &KnowledgeEditor::readAgain);
    m_allAgain = makeAction(u"readAllAgain"_s, tr("Read all websites again"), u"refresh"_s, &KnowledgeEditor::readAllAgain);
    m_site = makeAction(u"websiteSettings"_s, tr("Settings of the website…"), u"website"_s, &KnowledgeEditor::editWebsite);
    m_tryAgain = makeAction(u"tryAgain"_s, tr("Try again to read it"), u"refresh"_s, &KnowledgeEditor::tryAgain);
    m_forget = makeAction(u"forgetFailed"_s, tr("Forget what could not be read"), u"remove"_s, &KnowledgeEditor::forgetFailures);
    m_copy = makeAction(u"copySources"_s, tr("Copy"), u"copy"_s, &KnowledgeEditor::copySelected);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_copy->setEnabled(true);
    m_remove = makeAction(u"removeSources"_s, tr("Remove"), u"remove"_s, &KnowledgeEditor::removeSelected);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
}

QWidget *KnowledgeEditor::makeSources()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"sources"_s);
    m_table->setAccessibleName(tr("Sources"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_read, m_edit, m_filesAgain, m_watch, m_recognise, m_again, m_allAgain, m_site, m_tryAgain, m_forget, m_copy, m_remove});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + ui::space::close);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->resizeSection(SourcesModel::Title, 240);
    header->resizeSection(SourcesModel::Pages, 64);
    header->resizeSection(SourcesModel::Passages, 80);
    header->resizeSection(SourcesModel::Size, 80);
    header->resizeSection(SourcesModel::Imported, 130);
    fitStates();
    header->moveSection(SourcesModel::State, 1); // what went wrong must be seen without scrolling
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(SourcesModel::Title, Qt::AscendingOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &KnowledgeEditor::onCurrentChanged);
    connect(m_table, &QTableView::activated, this, &KnowledgeEditor::readDocument);
    return m_table;
}

/// The states take the room that their words need, up to a bound, until the person chooses another width.
void KnowledgeEditor::fitStates()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setResizeContentsPrecision(0); // what is in sight
    auto *fitting = new QTimer(m_table); // many documents come one by one
    fitting->setSingleShot(true);
    fitting->setInterval(0);
    connect(fitting, &QTimer::timeout, m_table, [this, header] {
        constexpr int least = 90;
        constexpr int most = 280;
        m_table->resizeColumnToContents(SourcesModel::State);
        header->resizeSection(SourcesModel::State, std::clamp(header->sectionSize(SourcesModel::State), least, most));
    });
    connect(header, &QHeaderView::sectionResized, fitting, [fitting](int section) {
        if (section == SourcesModel::State && (QGuiApplication::mouseButtons() & Qt::LeftButton))
            fitting->deleteLater();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, fitting, qOverload<>(&QTimer::start));
    connect(m_filter, &QAbstractItemModel::modelReset, fitting, qOverload<>(&QTimer::start));
    connect(m_filter, &QAbstractItemModel::dataChanged, fitting, qOverload<>(&QTimer::start));
    fitting->start();
}

QWidget *KnowledgeEditor::makeDetails()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_bench = new TryBench(*m_document, m_base, m_tabs);
    m_browser = new PassageBrowser(*m_document, m_tabs);
    // In a low window it is scrolled instead of pressed together.
    auto *scroll = new QScrollArea(m_tabs);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Try a question"));
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_bench);
    m_tabs->addTab(scroll, ui::icon(u"question"_s), tr("Try a question"));
    m_testSet = new TestSetPage(*m_document, m_base, m_ask, m_tabs);
    m_testSet->setIndexShare([this] { return m_bench->index(); }, [this](const auto &index) { m_bench->takeIndex(index); });
    m_tabs->addTab(m_testSet, ui::icon(u"check"_s), m_testSet->title());
    m_tabs->addTab(m_browser, ui::icon(u"document"_s), tr("Passages"));
    connect(m_bench, &TryBench::testQuestionWanted, m_testSet, &TestSetPage::addQuestion);
    connect(m_testSet, &TestSetPage::titleChanged, this, [this] { m_tabs->setTabText(m_tabs->indexOf(m_testSet), m_testSet->title()); });
    connect(m_testSet, &TestSetPage::failed, this, &Editor::failed);
    connect(m_testSet, &TestSetPage::expectedRequested, this, &KnowledgeEditor::showExpected);
    connect(m_bench, &TryBench::failed, this, &Editor::failed);
    connect(m_browser, &PassageBrowser::failed, this, &Editor::failed);
    connect(m_bench, &TryBench::documentRequested, this,
            [this](const QString &source, const ui::Citation &citation) { showDocument(model::SourceId::fromString(source), citation); });
    connect(m_browser, &PassageBrowser::documentRequested, this, [this](const ui::Citation &citation) {
        if (const QList<model::Source> sources = selected(); sources.size() == 1)
            showDocument(sources.first().id, citation);
    });
    return m_tabs;
}

void KnowledgeEditor::onChanged(const QList<model::Change> &changes)
{
    bool sources = false;
    bool bases = false;
    for (const model::Change &change : changes) {
        sources = sources || change.ref.kind == model::ObjectKind::Source;
        bases = bases || change.ref.kind == model::ObjectKind::KnowledgeBase;
    }
    if (bases) {
        emit titleChanged();
        m_bench->forgetIndex(); // it may rank by age now, or otherwise
        if (m_document)
            showCutNotice(m_document->project().sourcesOf(m_base));
    }
    if (!sources)
        return;
    m_bench->forgetIndex();
    // A thousand rows need not come within the event that brought them, in which everybody else does something too.
    if (changes.size() > manyChanges)
        m_soon.start(0);
    else
        showSources();
}

void KnowledgeEditor::showSources()
{
    m_soon.stop();
    refresh();
    onCurrentChanged();
}

void KnowledgeEditor::refresh()
{
    if (!m_document)
        return;
    QList<model::Source> sources;
    qint64 passages = 0;
    const QList<const model::Source *> all = m_document->project().sourcesOf(m_base);
    for (const model::Source *source : all) {
        sources.append(*source);
        passages += source->passages;
    }
    const bool hasFiles = std::any_of(sources.begin(), sources.end(), [](const model::Source &source) { return source.kind == u"file"_s; });
    m_filesAgain->setEnabled(hasFiles && !m_document->isReadOnly());
    const bool hasSites = std::any_of(sources.begin(), sources.end(), [](const model::Source &source) { return source.kind == u"page"_s && !source.site.isEmpty(); });
    m_allAgain->setEnabled(hasSites && !m_document->isReadOnly());
    const QList<model::Source> failures = leftOut(sources);
    m_sources->setSources(sources + failures);
    showCutNotice(all);
    if (m_pages->currentWidget() != m_page || m_document->project().sources.count(m_page->source()) == 0)
        m_pages->setCurrentIndex(sources.isEmpty() && failures.isEmpty() ? 0 : 1);
    QString summary = tr("%1, %2").arg(tr("%n source(s)", nullptr, int(sources.size())), tr("%n passage(s)", nullptr, int(passages)));
    if (!failures.isEmpty())
        summary = tr("%1, %2").arg(summary, tr("%n not read", nullptr, int(failures.size())));
    m_summary->setText(summary);
}

QList<QUrl> KnowledgeEditor::selectedSites() const
{
    QList<QUrl> sites;
    for (const model::Source &source : selected()) {
        if (source.kind == u"page"_s && !source.site.isEmpty() && !sites.contains(QUrl(source.site)))
            sites.append(QUrl(source.site));
    }
    return sites;
}

QList<model::Source> KnowledgeEditor::selected() const
{
    QList<model::Source> sources;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        sources.append(m_sources->source(m_filter->mapToSource(index).row()));
    return sources;
}

void KnowledgeEditor::onCurrentChanged()
{
    const QList<model::Source> sources = selected();
    m_browser->setSource(sources.size() == 1 ? &sources.first() : nullptr);
    const bool canEdit = m_document && !m_document->isReadOnly();
    const auto isInProject = [this](const model::Source &source) { return m_document && m_document->project().sources.count(source.id) > 0; };
    m_remove->setEnabled(canEdit && std::any_of(sources.begin(), sources.end(), isInProject));
    const QList<QUrl> sites = selectedSites();
    m_again->setEnabled(canEdit && !sites.isEmpty());
    m_site->setEnabled(canEdit && sites.size() == 1);
    m_read->setEnabled(sources.size() == 1 && !sources.first().contentKey.isEmpty());
    showEditable(sources.size() == 1 && isInProject(sources.first()) ? &sources.first() : nullptr);
    const QList<model::Source> failures = selectedFailures();
    m_tryAgain->setEnabled(canEdit && !failures.isEmpty());
    m_forget->setEnabled(canEdit && !failures.isEmpty());
    // Told when it is another one, and not with every change of the sources: the person may look at something else meanwhile.
    if (const ui::Place now = currentPlace(); now != m_told) {
        m_told = now;
        emit placeChanged(now);
    }
}

void KnowledgeEditor::selectSource(model::SourceId id)
{
    const QModelIndex index = m_filter->mapFromSource(m_sources->index(m_sources->rowOf(id), 0));
    if (!index.isValid())
        return;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void KnowledgeEditor::addFiles()
{
    const QString filter = tr("Documents (%1);;All files (*)").arg(u"*.pdf *.docx *.odt *.rtf *.pptx *.odp *.xlsx *.ods *.csv *.tsv *.epub *.html *.htm *.mhtml *.mht *.md *.txt *.json *.jsonl *.eml *.vtt *.srt *.zip *.tar *.tgz *.gz *.bz2 *.xz *.zst *.7z"_s);
    const QStringList paths = m_ask.openFiles(this, tr("Add files"), filter);
    if (!paths.isEmpty())
        emit importRequested(m_base, paths);
}

void KnowledgeEditor::addFolder()
{
    if (const QString folder = m_ask.openFolder(this, tr("Add a folder")); !folder.isEmpty())
        emit importRequested(m_base, {folder});
}

void KnowledgeEditor::addWebsite()
{
    auto *dialog = new WebsiteDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        emit crawlRequested(m_base, dialog->url(), dialog->options(), dialog->allowPrivate());
        emit scheduleRequested(m_base, dialog->url(), dialog->everyHours());
    });
    dialog->open();
}

void KnowledgeEditor::readAgain()
{
    if (const QList<QUrl> sites = selectedSites(); !sites.isEmpty())
        emit sitesAgainRequested(m_base, sites);
}

void KnowledgeEditor::readAllAgain()
{
    if (!m_document)
        return;
    QList<QUrl> sites;
    for (const model::Source *source : m_document->project().sourcesOf(m_base)) {
        if (source->kind == u"page"_s && !source->site.isEmpty() && !sites.contains(QUrl(source->site)))
            sites.append(QUrl(source->site));
    }
    if (!sites.isEmpty())
        emit sitesAgainRequested(m_base, sites);
}

void KnowledgeEditor::editWebsite()
{
    const QList<QUrl> sites = selectedSites();
    if (sites.size() != 1)
        return;
    auto *dialog = new WebsiteDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWebsite(sites.first(), dialogist::knowledge::lastCrawlOptions(m_document->file(), m_base, sites.first()),
                       m_hoursOf ? m_hoursOf(m_base, sites.first()) : 0);
    dialog->setAllowed(m_isAllowed && m_isAllowed(m_base, sites.first()));
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        emit scheduleRequested(m_base, dialog->url(), dialog->everyHours());
        emit siteAgainRequested(m_base, dialog->url(), dialog->options(), dialog->allowPrivate());
    });
    dialog->open();
}

void KnowledgeEditor::copySelected()
{
    QStringList lines;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        lines.append(m_sources->line(m_filter->mapToSource(index).row()));
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void KnowledgeEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_document || m_document->isReadOnly() || localFiles(event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    showDropTarget(true);
}

/// Makes room for the frame that says "drop here".
void KnowledgeEditor::showDropTarget(bool shown)
{
    m_isDropTarget = shown;
    const int frame = shown ? 3 : 0;
    layout()->setContentsMargins(frame, frame, frame, frame);
    update();
}

void KnowledgeEditor::dragLeaveEvent(QDragLeaveEvent *)
{
    showDropTarget(false);
}

void KnowledgeEditor::dropEvent(QDropEvent *event)
{
    showDropTarget(false);
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit importRequested(m_base, paths);
}

void KnowledgeEditor::paintEvent(QPaintEvent *event)
{
    Editor::paintEvent(event);
    if (!m_isDropTarget)
        return;
    QPainter painter(this);
    painter.setPen(QPen(ui::colour(ui::Token::Accent, palette()), 3));
    painter.drawRect(rect().adjusted(1, 1, -2, -2));
}

} // namespace dialogist::editors::knowledge
