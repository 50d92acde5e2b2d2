// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/find/findpanel.h"

#include "panels/find/findmodel.h"
#include "panels/find/matchdelegate.h"
#include "panels/find/searcher.h"
#include "studio/ui/announce.h"
#include "studio/ui/ask.h"
#include "studio/ui/emptystate.h"
#include "studio/ui/icons.h"
#include "studio/ui/plaintip.h"
#include "studio/ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace dialogist::panels::find {

namespace {

constexpr int typingPause = 80; ///< ms

ui::Place placeOf(const search::Item &item)
{
    using model::ObjectKind;
    using Kind = ui::Place::Kind;
    static const QHash<int, Kind> kinds {{int(ObjectKind::Bot), Kind::Bot},           {int(ObjectKind::Flow), Kind::Flow},
                                         {int(ObjectKind::Node), Kind::Node},         {int(ObjectKind::Variable), Kind::Variable},
                                         {int(ObjectKind::Intent), Kind::Intent},     {int(ObjectKind::Entity), Kind::Entity},
                                         {int(ObjectKind::Prompt), Kind::Prompt},     {int(ObjectKind::Test), Kind::Test},
                                         {int(ObjectKind::KnowledgeBase), Kind::KnowledgeBase}, {int(ObjectKind::Source), Kind::Source},
                                         {int(ObjectKind::Question), Kind::Question}};
    ui::Place place;
    place.kind = kinds.value(int(item.ref.kind), Kind::None);
    place.id = item.ref.id;
    place.bot = item.bot;
    place.flow = item.ref.kind == ObjectKind::Flow ? model::FlowId::fromString(item.ref.id) : item.flow;
    if (place.kind == Kind::Node)
        place.nodes = {model::NodeId::fromString(item.ref.id)};
    return place;
}

} // namespace

FindPanel::FindPanel(ui::Ask &ask, QWidget *parent)
    : Panel(parent)
    , m_ask(ask)
    , m_searcher(new Searcher(this))
    , m_model(new FindModel(this))
    , m_pages(new QStackedWidget(this))
    , m_typing(new QTimer(this))
    , m_preview(new QTimer(this))
    , m_settling(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTools());
    m_empty = new ui::EmptyState(u"search"_s, {}, this);
    m_empty->setObjectName(u"nothingFound"_s);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeTree());
    column->addWidget(m_pages, 1);
    for (QTimer *timer : {m_typing, m_preview}) {
        timer->setSingleShot(true);
        timer->setInterval(typingPause);
    }
    m_settling->setSingleShot(true);
    connect(m_settling, &QTimer::timeout, this, &FindPanel::showSummary);
    connect(m_typing, &QTimer::timeout, this, &FindPanel::searchNow);
    connect(m_preview, &QTimer::timeout, this, [this] {
        m_wish = Wish::Preview;
        m_searcher->plan(m_model->wantedHits(), m_model->query(), m_replacement->text(), false);
    });
    connect(m_searcher, &Searcher::found, this, &FindPanel::onFound);
    connect(m_searcher, &Searcher::planned, this, &FindPanel::onPlanned);
    connect(m_searcher, &Searcher::outdated, this, [this] {
        forgetReplaced();
        searchLater();
    });
    connect(m_model, &FindModel::checkedChanged, this, &FindPanel::previewLater);
    showSummary();
}

QString FindPanel::panelId() const
{
    return u"find"_s;
}

QString FindPanel::title() const
{
    return m_found.matches == 0 ? tr("Find") : tr("Find %1").arg(locale().toString(m_found.matches) + (m_found.isCut ? u"+"_s : QString()));
}

void FindPanel::setDocument(commands::Document *document)
{
    m_document = document;
    m_searcher->setDocument(document);
    forgetReplaced();
    onFound({}, {});
    if (document && !m_words->text().isEmpty())
        searchLater();
}

void FindPanel::begin(const QString &words)
{
    if (!words.isEmpty())
        m_words->setText(words);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

QToolButton *FindPanel::makeOption(const QString &name, const QString &text, const QString &tip, const QKeySequence &shortcut)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolTip(tip + u" ("_s + shortcut.toString(QKeySequence::NativeText) + u')');
    button->setAccessibleName(tip);
    button->setMinimumWidth(button->sizeHint().height());
    auto *keys = new QShortcut(shortcut, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, button, &QToolButton::toggle);
    connect(button, &QToolButton::toggled, this, &FindPanel::searchLater);
    return button;
}

QToolButton *FindPanel::makePlaces()
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"places"_s);
    button->setText(tr("Everywhere"));
    button->setAccessibleName(tr("Where to look"));
    button->setToolTip(tr("Where to look"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(ui::icon(u"filter"_s));
    auto *menu = new QMenu(button);
    for (int i = 0; i < search::partCount; ++i) {
        const auto part = search::Part(i);
        QAction *action = menu->addAction(search::partTitle(part));
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this, part](bool on) {
            on ? (void)m_parts.insert(part) : (void)m_parts.remove(part);
            m_places->setText(m_parts.isEmpty() ? tr("Everywhere")
                              : m_parts.size() == 1 ? search::partTitle(*m_parts.begin())
                                                    : tr("%n kind(s)", nullptr, int(m_parts.size())));
            searchLater();
        });
    }
    button->setMenu(menu);
    return button;
}

QWidget *FindPanel::makeTools()
{
    auto *tools = new QWidget(this);
    m_words = new QLineEdit(tools);
    m_words->setObjectName(u"words"_s);
    m_words->setPlaceholderText(tr("Find in the whole project"));
    m_words->setAccessibleName(tr("What to find"));
    m_words->setClearButtonEnabled(true);
    m_case = makeOption(u"case"_s, u"Aa"_s, tr("Match capital and small letters"), QKeySequence(u"Alt+C"_s));
    m_whole = makeOption(u"word"_s, u"|ab|"_s, tr("Only whole words"), QKeySequence(u"Alt+W"_s));
    m_regex = makeOption(u"regex"_s, u".*"_s, tr("Regular expression"), QKeySequence(u"Alt+R"_s));
    m_places = makePlaces();
    m_summary = new QLabel(tools);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // makes no window wider
    m_replaces = new QCheckBox(tr("Replace"), tools);
    m_replaces->setObjectName(u"replaces"_s);
    m_replacement = new QLineEdit(tools);
    m_replacement->setObjectName(u"replacement"_s);
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("What to put in its place"));
    m_replace = new QPushButton(tr("Replace"), tools);
    m_replace->setObjectName(u"replace"_s);
    m_undo = new QPushButton(ui::icon(u"undo"_s), tr("Undo"), tools);
    m_undo->setObjectName(u"undoReplace"_s);
    m_undo->setToolTip(tr("Take back what was just replaced"));

    auto *column = new QVBoxLayout(tools);
    column->setContentsMargins(ui::space::close, ui::space::tight, ui::space::close, ui::space::tight);
    column->setSpacing(ui::space::tight);
    auto *row = new QHBoxLayout;
    row->setSpacing(ui::space::tight);
    row->addWidget(m_words, 1);
    row->addWidget(m_case);
    row->addWidget(m_whole);
    row->addWidget(m_regex);
    row->addWidget(m_places);
    row->addSpacing(ui::space::close);
    row->addWidget(m_replaces);
    auto *below = new QHBoxLayout;
    below->setSpacing(ui::space::tight);
    below->addWidget(m_replacement, 1);
    below->addWidget(m_replace);
    auto *said = new QHBoxLayout; // a line of its own: beside the fields it would be cut off in most windows
    said->setSpacing(ui::space::tight);
    said->addWidget(m_undo, 0, Qt::AlignLeft); // comes and goes where it moves no other button
    said->addWidget(m_summary, 1);
    column->addLayout(row);
    column->addLayout(below);
    column->addLayout(said);

    connect(m_words, &QLineEdit::textChanged, this, &FindPanel::searchLater);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { step(true); });
    const auto onReplaces = [this](bool on) {
        m_replacement->setVisible(on);
        m_replace->setVisible(on);
        m_model->setReplacement(on, m_replacement->text());
        m_tree->expandAll();
    };
    connect(m_replaces, &QCheckBox::toggled, this, onReplaces);
    connect(m_replaces, &QCheckBox::toggled, this, [this](bool on) {
        if (on)
            m_replacement->setFocus();
    });
    connect(m_replacement, &QLineEdit::textChanged, this, [this](const QString &text) { m_model->setReplacement(m_replaces->isChecked(), text); });
    connect(m_replacement, &QLineEdit::returnPressed, this, &FindPanel::replace);
    connect(m_replace, &QPushButton::clicked, this, &FindPanel::replace);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_settling->stop();
        m_words->setFocus(); // the button goes away
        m_document->undoLater([self = QPointer(this)](const Status &status) {
            if (self && !status)
                emit self->failed(status.error().message);
        });
    });
    m_replacement->hide();
    m_replace->hide();
    m_undo->hide();
    return tools;
}

QTreeView *FindPanel::makeTree()
{
    m_tree = new QTreeView(this);
    m_tree->setObjectName(u"matches"_s);
    m_tree->setAccessibleName(tr("Matches"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new MatchDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setIndentation(ui::space::group);
    connect(m_tree, &QTreeView::clicked, this, &FindPanel::goTo);
    connect(m_tree, &QTreeView::activated, this, &FindPanel::goTo);
    return m_tree;
}

void FindPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_tree)
        m_tree->viewport()->update();
}

search::Query FindPanel::query() const
{
    return {m_words->text(), m_case->isChecked(), m_whole->isChecked(), m_regex->isChecked(), m_parts};
}

void FindPanel::searchLater()
{
    m_typing->start();
}

void FindPanel::searchNow()
{
    const search::Query wanted = query();
    if (!m_document || wanted.text.isEmpty()) {
        onFound({}, {});
        return;
    }
    if (const Status fine = search::checkQuery(wanted); !fine) {
        onFound({}, wanted);
        m_empty->setSentence(fine.error().message);
        return;
    }
    m_searcher->search(wanted);
}

void FindPanel::onFound(const search::Found &found, const search::Query &query)
{
    // The place in the list stays when the same is asked again after an edit.
    const QModelIndex current = m_tree->currentIndex();
    const bool same = query == m_model->query() && current.isValid();
    const int hit = current.parent().isValid() ? current.parent().row() : current.row();
    const int match = current.parent().isValid() ? current.row() : -1;
    if (query != m_model->query())
        forgetReplaced();
    m_found = found;
    m_wish = Wish::Preview;
    m_model->setFound(found, query);
    m_tree->expandAll();
    if (same) {
        const QModelIndex top = m_model->index(std::min(hit, m_model->rowCount() - 1), 0);
        const QModelIndex index = match < 0 ? top : m_model->index(std::min(match, m_model->rowCount(top) - 1), 0, top);
        m_tree->setCurrentIndex(index);
    }
    m_pages->setCurrentIndex(found.matches == 0 ? 0 : 1);
    m_empty->setSentence(!m_replaced.isEmpty() ? m_replaced
                         : query.text.isEmpty() ? tr("Finds texts, names, variables, expressions, code, prompts, phrases, settings, ids, and what documents say.")
                         : found.isUnfinished ? tr("Looking through the documents…")
                                              : tr("“%1” is nowhere in this project.").arg(query.text.left(60)));
    showSummary();
    emit titleChanged();
}

void FindPanel::showSummary()
{
    QStringList parts;
    if (!m_replaced.isEmpty() && m_found.matches > 0) // else it stands where matches would
        parts.append(m_replaced);
    if (m_found.matches > 0)
        parts.append(m_found.isCut ? tr("more than %n match(es)", nullptr, m_found.matches) : tr("%n match(es)", nullptr, m_found.matches));
    if (m_found.hits.size() > 0)
        parts.append(tr("%n object(s)", nullptr, int(m_found.hits.size())));
    if (m_found.isUnfinished)
        parts.append(tr("looking through the documents…"));
    if (!m_found.trouble.isEmpty())
        parts.append(m_found.trouble);
    if (m_found.tooHard)
        parts.append(tr("some texts were too hard for the expression"));
    if (const int refused = m_replaces->isChecked() ? m_model->refusedCount() : 0; refused > 0)
        parts.append(tr("%n cannot be replaced safely", nullptr, refused));
    m_summary->setText(parts.join(u" · "_s));
    m_summary->setToolTip(ui::plainTip(m_summary->text()));
    m_summary->setVisible(!parts.isEmpty());
    m_undo->setVisible(!m_replaced.isEmpty());
    const int checked = m_model->checkedCount();
    m_replace->setText(tr("Replace %n", nullptr, checked));
    m_replace->setEnabled(checked > 0 && m_document && !m_document->isReadOnly() && !m_settling->isActive());
}

void FindPanel::previewLater()
{
    showSummary();
    if (m_replaces->isChecked() && m_wish == Wish::Preview && !m_model->wantedHits().isEmpty())
        m_preview->start();
}

void FindPanel::replace()
{
    if (!m_document || m_document->isReadOnly() || m_model->checkedCount() == 0 || m_settling->isActive())
        return;
    m_preview->stop();
    m_wish = Wish::Apply;
    m_evenBroken = false;
    m_replace->setEnabled(false);
    m_searcher->plan(m_model->checkedHits(), m_model->query(), m_replacement->text(), false);
}

void FindPanel::onPlanned(const search::ReplacePlan &plan)
{
    if (m_wish == Wish::Preview || !m_document) {
        m_model->setProblems(plan);
        showSummary();
        return;
    }
    const auto breaks = std::count_if(plan.fields.begin(), plan.fields.end(), [](const search::Replacement &field) { return field.breaks; });
    if (breaks > 0 && !m_evenBroken) {
        const auto way = m_ask.choose(this, tr("Some Expressions Would Break"),
                                      tr("%n text(s) or expression(s) would no longer work after the replacement.", nullptr, int(breaks)),
                                      {tr("Leave Those Alone"), tr("Replace Them Too")});
        if (!way) {
            m_wish = Wish::Preview;
            previewLater();
            return;
        }
        if (*way == 1) {
            m_evenBroken = true;
            m_searcher->plan(m_model->checkedHits(), m_model->query(), m_replacement->text(), true);
            return;
        }
    }
    m_wish = Wish::Preview;
    const Status done = m_document->push(plan.command);
    if (!done)
        emit failed(done.error().message);
    if (done && plan.replaced > 0 && !plan.command.isObsolete())
        showReplaced(plan);
    else
        previewLater(); // nothing changes: what speaks against it is to be seen
}

/// Says what was done; what is left of the words is searched anew beside that.
void FindPanel::showReplaced(const search::ReplacePlan &plan)
{
    QSet<QString> objects;
    for (const search::Replacement &field : plan.fields) {
        if (field.possible && (!field.breaks || m_evenBroken))
            objects.insert(field.object.id);
    }
    m_settling->start(QApplication::doubleClickInterval()); // the second click of a double one replaces nothing more
    //: %1 is "12 matches replaced", %2 is "in 5 objects"
    m_replaced = tr("%1 %2. Undo takes that back.").arg(tr("%n match(es) replaced", nullptr, plan.replaced), tr("in %n object(s)", nullptr, int(objects.size())));
    ui::announce(this, m_replaced);
    showSummary();
}

void FindPanel::forgetReplaced()
{
    m_replaced.clear();
    m_undo->hide();
}

void FindPanel::goTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const search::Hit &hit = m_model->hit(index);
    // The row of a document that only says the words leads to the first of them.
    const search::Match &match = hit.matches.at(index.parent().isValid() ? index.row() : 0);
    const search::Field &field = hit.item->fields.at(match.field);
    if (field.passage >= 0) {
        emit citationOpened(hit.item->ref.id, {field.passage, field.text, {}, match.start, match.length});
        return;
    }
    const ui::Place place = placeOf(*hit.item);
    if (place.kind != ui::Place::Kind::None)
        emit openRequested(place);
}

void FindPanel::step(bool forward)
{
    const QModelIndex next = m_model->step(m_tree->currentIndex(), forward);
    if (!next.isValid())
        return;
    m_tree->setCurrentIndex(next);
    m_tree->scrollTo(next);
    goTo(next);
}

} // namespace dialogist::panels::find
