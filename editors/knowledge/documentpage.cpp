// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/documentpage.h"

#include "editors/knowledge/documentview.h"
#include "editors/knowledge/pageviewer.h"
#include "studio/base/job.h"
#include "studio/knowledge/passagepages.h"
#include "studio/ui/announce.h"
#include "studio/ui/ask.h"
#include "studio/ui/elidedlabel.h"
#include "studio/ui/emptystate.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
namespace kb = dialogist::knowledge;

namespace dialogist::editors::knowledge {

namespace {

constexpr qsizetype mostHeadings = 2000;
constexpr int narrow = 640; ///< pixels: with less, the text has the room of the outline too

using Marked = DocumentView::MarkedRange;

Marked marked(const DocumentLines &lines, const kb::TextRange &range, DocumentView::Mark mark)
{
    return {lines.positionOf(range.firstBlock, range.from), lines.positionOf(range.lastBlock, range.to), mark};
}

Result<std::unique_ptr<storage::ProjectFile>> openFor(const QString &path, bool readOnly)
{
    return readOnly ? storage::ProjectFile::open(path, true) : storage::ProjectFile::openForJob(path);
}

} // namespace

DocumentPage::DocumentPage(commands::Document &document, ui::Ask &ask, QWidget *parent)
    : QWidget(parent), m_document(&document), m_ask(ask), m_finder(new DocumentFinder(this))
{
    setObjectName(u"documentPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(makeTools());
    column->addWidget(makeText(), 1);

    connect(m_view, &DocumentView::scrolledTo, this, &DocumentPage::followScrolling);
    connect(m_view, &DocumentView::linkActivated, this, [this](const QUrl &target) { openAddress(target.toString(QUrl::FullyEncoded)); });
    connect(&document, &commands::Document::changed, this, &DocumentPage::onChanged);
    connect(m_find, &QLineEdit::textChanged, m_finder, &DocumentFinder::setText);
    connect(m_finder, &DocumentFinder::changed, this, &DocumentPage::showMarks);
    connect(m_finder, &DocumentFinder::currentChanged, this, [this] {
        showMarks();
        if (m_finder->current() >= 0) {
            const DocumentFinder::Hit &hit = m_finder->hits().at(m_finder->current());
            m_view->goTo({hit.line, hit.from});
        }
    });
    const auto key = [this](const QKeySequence &keys, auto &&does) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, does);
    };
    key(QKeySequence::Find, [this] {
        showText();
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    const auto stepHit = [this](int by) {
        showText();
        m_finder->step(by);
    };
    key(QKeySequence(Qt::Key_F3), [stepHit] { stepHit(1); });
    key(QKeySequence(Qt::SHIFT | Qt::Key_F3), [stepHit] { stepHit(-1); });
    const auto step = [this](int by) { showsPdf() ? m_viewer->step(by) : stepPassage(by); };
    key(QKeySequence(Qt::ALT | Qt::Key_Up), [step] { step(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Down), [step] { step(1); });
    key(QKeySequence(Qt::Key_Escape), [this] {
        // Escape goes back one step at a time: from the pages to the text, from the search to reading, out of the document.
        if (showsPdf()) {
            showText();
            return;
        }
        if (m_find->text().isEmpty())
            emit backRequested();
        m_find->clear();
        m_view->setFocus();
    });
}

QToolButton *DocumentPage::makeButton(const QString &name, const QString &text, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(ui::icon(icon));
    button->setText(text);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

QWidget *DocumentPage::makeHeader()
{
    auto *header = new QWidget(this);
    m_back = makeButton(u"backToSources"_s, tr("Back to the sources"), u"back"_s);
    m_back->setToolTip(tr("Back to the sources (Esc)"));
    m_title = new ui::ElidedLabel({}, header);
    m_title->setObjectName(u"documentTitle"_s);
    m_place = new ui::ElidedLabel({}, header);
    m_place->setObjectName(u"documentPlace"_s);
    m_place->setElideMode(Qt::ElideMiddle);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    dress();
    m_openPage = makeButton(u"openPage"_s, tr("Open in the browser…"), u"website"_s);
    m_save = makeButton(u"saveOriginal"_s, tr("Save the original…"), u"save"_s);
    m_save->setToolTip(tr("Save the file as it was imported"));
    m_showPdf = makeButton(u"showPdf"_s, {}, u"document"_s);
    for (QToolButton *button : {m_showPdf, m_openPage, m_save})
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_back, &QToolButton::clicked, this, &DocumentPage::backRequested);
    connect(m_showPdf, &QToolButton::clicked, this, [this] { showsPdf() ? showText() : showPdf(); });
    connect(m_openPage, &QToolButton::clicked, this, [this] { openAddress(address()); });
    connect(m_save, &QToolButton::clicked, this, &DocumentPage::saveOriginal);

    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_title);
    names->addWidget(m_place);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(ui::space::close, ui::space::tight, ui::space::close, ui::space::tight);
    row->setSpacing(ui::space::close);
    row->addWidget(m_back);
    row->addLayout(names, 1);
    row->addWidget(m_showPdf);
    row->addWidget(m_openPage);
    row->addWidget(m_save);
    return header;
}

QWidget *DocumentPage::makeTools()
{
    m_tools = new QWidget(this);
    QWidget *tools = m_tools;
    m_previous = makeButton(u"previousPassage"_s, tr("Previous passage"), u"up"_s);
    m_previous->setToolTip(tr("Previous passage (%1)").arg(QKeySequence(Qt::ALT | Qt::Key_Up).toString(QKeySequence::NativeText)));
    m_next = makeButton(u"nextPassage"_s, tr("Next passage"), u"down"_s);
    m_next->setToolTip(tr("Next passage (%1)").arg(QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText)));
    m_where = new QLabel(tools);
    m_where->setObjectName(u"documentWhere"_s);
    m_where->setTextFormat(Qt::PlainText);
    m_find = new QLineEdit(tools);
    m_find->setObjectName(u"findInDocument"_s);
    m_find->setPlaceholderText(tr("Find in this document"));
    m_find->setAccessibleName(tr("Find in this document"));
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(120);
    m_find->setMaximumWidth(240);
    m_found = new QLabel(tools);
    m_found->setObjectName(u"foundInDocument"_s);
    m_found->setTextFormat(Qt::PlainText);
    m_findPrevious = makeButton(u"findPrevious"_s, tr("Previous hit"), u"up"_s);
    m_findNext = makeButton(u"findNext"_s, tr("Next hit"), u"down"_s);
    connect(m_previous, &QToolButton::clicked, this, [this] { stepPassage(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { stepPassage(1); });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { m_finder->step(1); });
    connect(m_findPrevious, &QToolButton::clicked, this, [this] { m_finder->step(-1); });
    connect(m_findNext, &QToolButton::clicked, this, [this] { m_finder->step(1); });

    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(ui::space::close, 0, ui::space::close, ui::space::tight);
    row->setSpacing(ui::space::tight);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_where);
    row->addStretch(1);
    row->addWidget(m_found);
    row->addWidget(m_find, 1);
    row->addWidget(m_findPrevious);
    row->addWidget(m_findNext);
    return tools;
}

QWidget *DocumentPage::makeText()
{
    m_pages = new QStackedWidget(this);
    m_outline = new QTreeWidget;
    m_outline->setObjectName(u"documentOutline"_s);
    m_outline->setAccessibleName(tr("Headings of the document"));
    m_outline->setHeaderHidden(true);
    m_outline->setFrameShape(QFrame::NoFrame);
    m_outline->setIndentation(12);
    m_outline->setTextElideMode(Qt::ElideRight);
    m_outline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto go = [this](QTreeWidgetItem *item) { m_view->goTo({item->data(0, Qt::UserRole).toInt(), 0}); };
    connect(m_outline, &QTreeWidget::itemClicked, this, go);
    connect(m_outline, &QTreeWidget::itemActivated, this, go);
    m_view = new DocumentView;
    m_view->setAccessibleName(tr("Text of the document"));
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_outline);
    splitter->addWidget(m_view);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({200, 600});
    m_nothing = new ui::EmptyState(u"document"_s, {});
    m_nothing->setObjectName(u"documentMissing"_s);
    m_viewer = new PageViewer;
    m_pages->addWidget(splitter);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(m_viewer);
    return m_pages;
}

void DocumentPage::open(const model::Source &source, const std::optional<ui::Citation> &citation)
{
    const bool same = m_loaded && m_source.id == source.id && m_source.contentKey == source.contentKey;
    m_source = source;
    m_title->setText(source.title.isEmpty() ? source.location : source.title);
    m_place->setText(source.location == m_title->text() ? QString() : source.location);
    m_place->setVisible(!m_place->text().isEmpty());
    m_openPage->setVisible(!address().isEmpty());
    showText();
    if (!same) {
        m_loaded.reset();
        m_passage = -1;
        m_target = {};
        m_view->setLines(nullptr);
        m_finder->setLines(nullptr);
        m_outline->clear();
        m_outline->hide();
        m_save->hide();
        m_pages->setCurrentIndex(0);
    }
    offerPdf();
    showWhere();
    load(citation);
}

/// Read or cut anew, the document stays open at its place.
void DocumentPage::onChanged(const QList<model::Change> &changes)
{
    const bool isTouched = std::any_of(changes.begin(), changes.end(), [this](const model::Change &change) {
        return change.ref.kind == model::ObjectKind::Source && change.ref.id == m_source.id.toString();
    });
    const auto &sources = m_document->project().sources;
    const auto present = sources.find(m_source.id);
    if (!isTouched || present == sources.end() || present->second.contentKey == m_source.contentKey)
        return;
    std::optional<ui::Citation> citation = m_cited;
    if (m_loaded && m_passage >= 0) {
        if (!citation || citation->passage != m_passage)
            citation = ui::Citation {m_passage};
        citation->text = m_loaded->text.passages.at(m_passage).text;
    }
    const int line = m_topLine;
    open(present->second, citation);
    if (!citation)
        m_view->goTo({line, 0}); // once it is there
}

void DocumentPage::clear()
{
    ++m_generation;
    showText();
    m_viewer->clear();
    m_find->clear();
    m_loaded.reset();
    m_source = {};
    m_finder->setLines(nullptr);
    m_view->setLines(nullptr);
    m_outline->clear();
}

/// Reads the source, unless that has been done, and looks up the citation.
void DocumentPage::load(const std::optional<ui::Citation> &citation)
{
    if (!m_document)
        return;
    m_cited = citation;
    struct Outcome {
        std::shared_ptr<const Loaded> loaded;
        Target target;
    };
    const auto &bases = m_document->project().knowledgeBases;
    const auto base = bases.find(m_source.knowledgeBase);
    const auto outcome = std::make_shared<Outcome>();
    outcome->loaded = m_loaded;
    auto work = [path = m_document->path(), readOnly = m_document->isReadOnly(), source = m_source,
                 settings = base == bases.end() ? model::KnowledgeBase() : base->second, citation, outcome](JobControl &) -> std::optional<Error> {
        if (!outcome->loaded) {
            auto file = openFor(path, readOnly);
            if (!file.ok())
                return file.error();
            auto text = kb::sourceText(**file, settings, source);
            if (!text.ok())
                return text.error();
            auto loaded = std::make_shared<Loaded>();
            loaded->text = text.take();
            loaded->lines = std::make_shared<const DocumentLines>(linesOf(loaded->text.document));
            outcome->loaded = loaded;
        }
        outcome->target = targetOf(*outcome->loaded, citation);
        return {};
    };
    auto *job = new Job(tr("Open a document"), work, {}, this);
    connect(job, &Job::finished, this, [this, job, outcome, generation = ++m_generation] {
        job->deleteLater();
        if (generation != m_generation)
            return;
        if (job->state() != Job::State::Done) {
            m_nothing->setSentence(job->error().message);
            m_pages->setCurrentIndex(1);
            return;
        }
        if (m_loaded != outcome->loaded) {
            m_loaded = outcome->loaded;
            m_view->setLines(m_loaded->lines);
            m_finder->setLines(m_loaded->lines);
            m_save->setVisible(m_loaded->text.hasOriginal);
            showOutline();
        }
        showTarget(outcome->target);
        emit opened();
    });
    job->start();
}

DocumentPage::Target DocumentPage::targetOf(const Loaded &loaded, const std::optional<ui::Citation> &citation)
{
    Target target;
    if (!citation)
        return target;
    const QList<storage::PassageRow> &passages = loaded.text.passages;
    // A talk keeps the words that it quoted, and not the whole passage.
    const auto holdsQuote = [&](qsizetype i) { return citation->quotes.isEmpty() || !kb::quotePlaces(loaded.text.document, citation->quotes.constFirst(), loaded.text.places.at(i)).isEmpty(); };
    const auto fits = [&](qsizetype i) { return i >= 0 && i < passages.size() && (citation->text.isEmpty() ? holdsQuote(i) : passages.at(i).text == citation->text); };
    if (fits(citation->passage)) {
        target.passage = citation->passage;
    } else {
        for (qsizetype i = 0; i < passages.size() && target.passage < 0; ++i)
            target.passage = fits(i) ? int(i) : -1;
    }
    kb::TextRange within = kb::wholeOf(loaded.text.document);
    if (target.passage >= 0 && !loaded.text.places.at(target.passage).isEmpty()) {
        within = loaded.text.places.at(target.passage);
        target.ranges = {within};
    } else if (target.passage < 0) {
        // The source was cut anew since: the words are what counts.
        target.ranges = kb::quotePlaces(loaded.text.document, citation->text, within);
        if (target.ranges.size() == 1)
            within = target.ranges.constFirst();
    }
    for (const QString &quote : citation->quotes)
        target.quotes += kb::quotePlaces(loaded.text.document, quote, within);
    if (citation->length > 0) {
        const QString passage = target.passage >= 0 ? passages.at(target.passage).text : citation->text;
        if (const kb::TextRange place = kb::placeWithin(loaded.text.document, passage, citation->from, citation->length, within); !place.isEmpty())
            target.quotes.append(place);
        else
            target.quotes += kb::quotePlaces(loaded.text.document, passage.mid(citation->from, citation->length), within);
    }
    return target;
}

void DocumentPage::showTarget(const Target &target)
{
    m_target = target;
    m_passage = target.passage;
    showMarks();
    showWhere();
    const QList<kb::TextRange> &places = target.quotes.isEmpty() ? target.ranges : target.quotes;
    if (!places.isEmpty())
        m_view->goTo(m_loaded->lines->positionOf(places.constFirst().firstBlock, places.constFirst().from));
    if (m_passage >= 0)
        ui::announce(m_view, m_where->text());
    offerPdf();
}

void DocumentPage::showMarks()
{
    const QList<DocumentFinder::Hit> &hits = m_finder->hits();
    const bool isSearching = !m_find->text().isEmpty();
    m_found->setText(!isSearching ? QString()
                     : hits.isEmpty() ? (m_finder->isLooking() ? tr("Looking…") : tr("Not found"))
                     : hits.size() >= DocumentFinder::mostHits ? tr("%1 of more than %2").arg(locale().toString(m_finder->current() + 1), locale().toString(hits.size()))
                                                               : tr("%1 of %2").arg(locale().toString(m_finder->current() + 1), locale().toString(hits.size())));
    m_findPrevious->setEnabled(!hits.isEmpty());
    m_findNext->setEnabled(!hits.isEmpty());
    if (!m_loaded)
        return;
    QList<Marked> marks;
    for (const kb::TextRange &range : std::as_const(m_target.ranges))
        marks.append(marked(*m_loaded->lines, range, DocumentView::Mark::Passage));
    for (const kb::TextRange &range : std::as_const(m_target.quotes))
        marks.append(marked(*m_loaded->lines, range, DocumentView::Mark::Quote));
    for (qsizetype i = 0; i < hits.size(); ++i)
        marks.append({{hits.at(i).line, hits.at(i).from}, {hits.at(i).line, hits.at(i).to},
                      i == m_finder->current() ? DocumentView::Mark::CurrentHit : DocumentView::Mark::Hit});
    m_view->setMarks(std::move(marks));
}

void DocumentPage::showWhere()
{
    const int count = m_loaded ? int(m_loaded->text.passages.size()) : 0;
    m_previous->setEnabled(m_passage > 0);
    m_next->setEnabled(m_passage + 1 < count);
    if (m_passage < 0) {
        m_where->setText(!m_loaded ? tr("Reading the document…") : m_target.ranges.isEmpty() ? tr("%n passage(s)", nullptr, count) : tr("A passage as it was cut before"));
        return;
    }
    const storage::PassageRow &row = m_loaded->text.passages.at(m_passage);
    const QString text = tr("Passage %1 of %2").arg(locale().toString(m_passage + 1), locale().toString(count));
    const QString pages = kb::pagesText(row.page, kb::pagesFromAnchor(row.anchor, row.text.size()));
    m_where->setText(pages.isEmpty() ? text : tr("%1 · %2", "which passage, and its pages").arg(text, pages));
}

void DocumentPage::stepPassage(int by)
{
    const int next = m_passage + by;
    if (!m_loaded || next < 0 || next >= m_loaded->text.passages.size())
        return;
    Target target;
    target.passage = next;
    if (const kb::TextRange &range = m_loaded->text.places.at(next); !range.isEmpty())
        target.ranges = {range};
    showTarget(target);
}

void DocumentPage::showOutline()
{
    const DocumentLines &lines = *m_loaded->lines;
    QList<QTreeWidgetItem *> tops;
    QList<QPair<int, QTreeWidgetItem *>> open; // the headings above, with their levels
    for (const int number : lines.headings.mid(0, mostHeadings)) {
        const DocumentLines::Line &line = lines.lines.at(number);
        while (!open.isEmpty() && open.constLast().first >= line.level)
            open.removeLast();
        auto *item = open.isEmpty() ? new QTreeWidgetItem : new QTreeWidgetItem(open.constLast().second);
        item->setText(0, line.text.simplified());
        item->setToolTip(0, line.text.simplified());
        item->setData(0, Qt::UserRole, number);
        if (open.isEmpty())
            tops.append(item);
        open.append({line.level, item});
    }
    m_outline->clear();
    m_outline->addTopLevelItems(tops);
    m_outline->expandAll();
    m_outline->setVisible(lines.headings.size() > 1 && width() >= narrow);
}

/// The outline shows where one is.
void DocumentPage::followScrolling(int line)
{
    if (!m_loaded)
        return;
    m_topLine = line;
    m_finder->setStart(line);
    offerPdf();
    QTreeWidgetItem *here = nullptr;
    for (QTreeWidgetItemIterator it(m_outline); *it && (*it)->data(0, Qt::UserRole).toInt() <= line + 1; ++it)
        here = *it;
    if (here != m_outline->currentItem())
        m_outline->setCurrentItem(here);
}

/// Fonts that are not those of the window.
void DocumentPage::dress()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_place->setFont(ui::smallFont(font()));
}

void DocumentPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_place)
        dress();
}

void DocumentPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_outline->setVisible(m_loaded && m_loaded->lines->headings.size() > 1 && width() >= narrow);
    const auto style = width() >= narrow ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    for (QToolButton *button : {m_showPdf, m_openPage, m_save})
        button->setToolButtonStyle(style);
}

} // namespace dialogist::editors::knowledge
