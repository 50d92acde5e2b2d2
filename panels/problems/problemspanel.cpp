// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/problems/problemspanel.h"

#include "panels/problems/problemsmodel.h"
#include "studio/ui/emptystate.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dialogist::panels::problems {

namespace {

constexpr int wrappedRows = 300; ///< more rows than this are shown on one line each: measuring every sentence would stall

/// Draws the quick fix like a link, so that it reads as something to press.
class LinkDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->palette.setColor(QPalette::Text, ui::colour(ui::Token::Accent, option->palette));
        option->font.setUnderline(option->state.testFlag(QStyle::State_MouseOver));
    }
};

/// Air beside a short word, and between sentences of several lines.
class AirDelegate : public QStyledItemDelegate
{
public:
    AirDelegate(const QSize &air, QObject *parent) : QStyledItemDelegate(parent), m_air(air) { }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + m_air;
    }

private:
    QSize m_air;
};

ui::Place placeOf(const flow::Finding &finding)
{
    ui::Place place;
    place.bot = finding.bot;
    place.flow = finding.flow;
    place.nodes = finding.nodes;
    if (!finding.nodes.isEmpty()) {
        place.kind = ui::Place::Kind::Node;
        place.id = finding.nodes.last().toString();
    } else if (!finding.flow.isNull()) {
        place.kind = ui::Place::Kind::Flow;
        place.id = finding.flow.toString();
    } else if (!finding.bot.isNull()) {
        place.kind = ui::Place::Kind::Bot;
        place.id = finding.bot.toString();
    }
    return place;
}

/// A finding about a variable, an intent or the like leads there.
ui::Place placeIn(const flow::Finding &finding, const model::Project &project)
{
    const model::Bot *bot = project.bot(finding.bot);
    if (const auto part = finding.nodes.isEmpty() ? partOf(finding, project) : std::nullopt) {
        static const QHash<QString, ui::Place::Kind> kinds = {{u"intent"_s, ui::Place::Kind::Intent}, {u"entity"_s, ui::Place::Kind::Entity},
                                                              {u"prompt"_s, ui::Place::Kind::Prompt}, {u"test"_s, ui::Place::Kind::Test}};
        ui::Place place;
        place.kind = kinds.value(part->kind);
        place.id = part->id;
        place.bot = finding.bot;
        return place;
    }
    const model::Variable *variable = bot && finding.nodes.isEmpty() ? bot->variable(finding.variable) : nullptr;
    if (!variable)
        return placeOf(finding);
    ui::Place place;
    place.kind = ui::Place::Kind::Variable;
    place.id = variable->id.toString();
    place.bot = bot->id;
    return place;
}


constexpr int widestPlace = 180;
constexpr int widestFix = 150;
} // namespace

ProblemsPanel::ProblemsPanel(QWidget *parent)
    : Panel(parent)
    , m_model(new ProblemsModel(this))
    , m_filter(new ProblemsFilter(this))
    , m_pages(new QStackedWidget(this))
{
    m_filter->setSourceModel(m_model);
    auto *full = new QWidget(this);
    auto *column = new QVBoxLayout(full);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(makeTable(), 1);

    auto *empty = new ui::EmptyState(u"check"_s, tr("No problems found."), this);
    empty->setObjectName(u"noProblems"_s);
    m_pages->addWidget(empty);
    m_pages->addWidget(full);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    refresh();
}

QString ProblemsPanel::panelId() const
{
    return u"problems"_s;
}

QString ProblemsPanel::title() const
{
    return m_findings.isEmpty() ? tr("Problems") : tr("Problems %1").arg(locale().toString(m_findings.size()));
}

void ProblemsPanel::setDocument(commands::Document *document)
{
    m_document = document;
    setFindings({});
}

void ProblemsPanel::setFixes(ListFixes list, ApplyFix apply)
{
    m_listFixes = std::move(list);
    m_applyFix = std::move(apply);
    refresh();
}

void ProblemsPanel::setFindings(const QList<flow::Finding> &findings)
{
    m_findings = findings;
    refresh();
}

void ProblemsPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_table)
        m_table->viewport()->update();
}

QWidget *ProblemsPanel::makeTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(ui::space::close, ui::space::tight, ui::space::close, ui::space::tight);
    row->setSpacing(ui::space::tight);
    for (const flow::Severity severity : {flow::Severity::Blocker, flow::Severity::Warning, flow::Severity::Note}) {
        auto *button = new QToolButton(tools);
        button->setObjectName(u"show-"_s + flow::severityName(severity));
        button->setCheckable(true);
        button->setChecked(true);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(ui::icon(ui::iconName(severity), ui::colour(severity, palette())));
        connect(button, &QToolButton::toggled, this, [this, severity](bool shown) {
            m_filter->setShown(severity, shown);
            fitRows();
        });
        m_severityButtons.append(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    auto *search = new QLineEdit(tools);
    search->setObjectName(u"filter"_s);
    search->setPlaceholderText(tr("Filter"));
    search->setAccessibleName(tr("Filter the problems"));
    search->setClearButtonEnabled(true);
    search->setMaximumWidth(260);
    connect(search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        fitRows();
    });
    row->addWidget(search, 1);
    return tools;
}

/// The sentence is what must be read: in a narrow window the other columns give way.
void ProblemsPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    if (event->oldSize().width() == width())
        return;
    m_table->horizontalHeader()->resizeSection(ProblemsModel::Place, std::clamp(width() / 5, 80, widestPlace));
    m_table->horizontalHeader()->resizeSection(ProblemsModel::Fix, std::clamp(width() / 6, 80, widestFix));
}

QTableView *ProblemsPanel::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"problems"_s);
    m_table->setAccessibleName(tr("Problems"));
    m_table->setModel(m_filter);
    m_table->setItemDelegateForColumn(ProblemsModel::Severity, new AirDelegate({ui::space::group, 0}, m_table));
    m_table->setItemDelegateForColumn(ProblemsModel::Message, new AirDelegate({0, ui::space::tight}, m_table));
    m_table->setItemDelegateForColumn(ProblemsModel::Fix, new LinkDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setMouseTracking(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(ProblemsModel::Severity, QHeaderView::ResizeToContents);
    header->setResizeContentsPrecision(0); // of the rows that are seen: measuring all of thousands stalls
    header->setSectionResizeMode(ProblemsModel::Message, QHeaderView::Stretch);
    header->resizeSection(ProblemsModel::Place, widestPlace);
    header->resizeSection(ProblemsModel::Fix, widestFix);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    connect(header, &QHeaderView::sectionResized, this, [this](int section) {
        if (section != ProblemsModel::Severity)
            QTimer::singleShot(0, this, &ProblemsPanel::fitRows);
    });
    connect(m_table, &QTableView::clicked, this, &ProblemsPanel::onClicked);
    connect(m_table, &QTableView::activated, this, &ProblemsPanel::onActivated);
    connect(m_table, &QTableView::doubleClicked, this, &ProblemsPanel::onActivated);
    connect(m_table, &QTableView::customContextMenuRequested, this, &ProblemsPanel::showMenu);

    auto *copy = new QAction(tr("Copy"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, this, &ProblemsPanel::copySelected);
    m_table->addAction(copy);
    auto *quickFix = new QAction(tr("Quick fix"), m_table);
    quickFix->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Period));
    quickFix->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(quickFix, &QAction::triggered, this, [this] {
        const QModelIndex index = m_table->currentIndex();
        if (index.isValid())
            offerFixes(sourceRow(index), m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft()));
    });
    m_table->addAction(quickFix);
    return m_table;
}

void ProblemsPanel::refresh()
{
    const auto labels = [this](const flow::Finding &finding) {
        QStringList labels;
        if (m_listFixes) {
            const QList<QPair<QString, QString>> fixes = m_listFixes(finding);
            for (const auto &fix : fixes)
                labels.append(fix.second);
        }
        return labels;
    };
    // While somebody types, the row that is looked at stays where it is.
    const QModelIndex current = m_table->currentIndex();
    const QString kept = current.isValid() ? m_model->finding(sourceRow(current)).fingerprint : QString();
    const int column = current.column();
    const int scrolled = m_table->verticalScrollBar()->value();
    if (m_model->setFindings(m_findings, m_document ? &m_document->project() : nullptr, labels)) {
        fitRows();
        selectAgain(kept, column);
        m_table->verticalScrollBar()->setValue(scrolled);
    }
    m_pages->setCurrentIndex(m_findings.isEmpty() ? 0 : 1);
    updateTitles();
    emit titleChanged();
}

void ProblemsPanel::selectAgain(const QString &fingerprint, int column)
{
    for (int row = 0; !fingerprint.isEmpty() && row < m_model->rowCount(); ++row) {
        if (m_model->finding(row).fingerprint != fingerprint)
            continue;
        const QModelIndex index = m_filter->mapFromSource(m_model->index(row, column));
        if (index.isValid())
            m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return;
    }
}

void ProblemsPanel::updateTitles()
{
    const int blockers = m_model->count(flow::Severity::Blocker);
    const int warnings = m_model->count(flow::Severity::Warning);
    const int notes = m_model->count(flow::Severity::Note);
    const QStringList texts {tr("%n blocker(s)", nullptr, blockers), tr("%n warning(s)", nullptr, warnings), tr("%n note(s)", nullptr, notes)};
    const QStringList tips {tr("Show what must be fixed before publishing"), tr("Show warnings"), tr("Show notes")};
    for (int i = 0; i < m_severityButtons.size(); ++i) {
        m_severityButtons[i]->setText(texts[i]);
        m_severityButtons[i]->setToolTip(tips[i]);
    }
}

void ProblemsPanel::fitRows()
{
    const bool wrap = m_filter->rowCount() <= wrappedRows;
    m_table->setWordWrap(wrap);
    if (wrap)
        m_table->resizeRowsToContents();
}

int ProblemsPanel::sourceRow(const QModelIndex &index) const
{
    return m_filter->mapToSource(index).row();
}

void ProblemsPanel::onClicked(const QModelIndex &index)
{
    if (index.column() == ProblemsModel::Fix)
        offerFixes(sourceRow(index), QCursor::pos());
}

void ProblemsPanel::onActivated(const QModelIndex &index)
{
    if (!index.isValid() || index.column() == ProblemsModel::Fix)
        return;
    const flow::Finding &finding = m_model->finding(sourceRow(index));
    if (openDocument(finding))
        return;
    const ui::Place place = m_document ? placeIn(finding, m_document->project()) : placeOf(finding);
    if (place.kind != ui::Place::Kind::None)
        emit openRequested(place);
}

/// Chosen again, a finding in several passages leads to the next of them.
bool ProblemsPanel::openDocument(const flow::Finding &finding)
{
    if (finding.source.isNull() || !m_document || !m_document->project().sources.contains(finding.source))
        return false;
    const bool again = finding.fingerprint == m_walked;
    m_walked = finding.fingerprint;
    m_passage = again && m_passage + 1 < finding.passages.size() ? m_passage + 1 : 0;
    ui::Citation citation;
    if (!finding.passages.isEmpty()) {
        const flow::PassagePlace &place = finding.passages.at(m_passage);
        citation = {place.passage, {}, {}, place.from, place.length};
    }
    emit citationOpened(finding.source.toString(), citation);
    return true;
}

void ProblemsPanel::showMenu(const QPoint &position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        return;
    QMenu menu(this);
    const flow::Finding finding = m_model->finding(sourceRow(index));
    const QString go = finding.passages.size() > 1 && finding.fingerprint == m_walked
        ? tr("Go to the next passage (%1 of %2)").arg(locale().toString((m_passage + 1) % finding.passages.size() + 1), locale().toString(finding.passages.size()))
        : tr("Go to the place");
    menu.addAction(go, this, [this, index] { onActivated(index.siblingAtColumn(ProblemsModel::Message)); });
    if (m_listFixes) {
        const QList<QPair<QString, QString>> fixes = m_listFixes(finding);
        for (const auto &[id, label] : fixes)
            menu.addAction(label, this, [this, finding, id = id] { fix(finding, id); });
    }
    menu.addSeparator();
    menu.addAction(ui::icon(u"copy"_s), tr("Copy"), this, &ProblemsPanel::copySelected);
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

void ProblemsPanel::offerFixes(int row, const QPoint &globalPosition)
{
    if (!m_listFixes || row < 0)
        return;
    const flow::Finding finding = m_model->finding(row); // a copy: fixing brings new findings
    const QList<QPair<QString, QString>> fixes = m_listFixes(finding);
    if (fixes.size() == 1) {
        fix(finding, fixes.first().first);
    } else if (!fixes.isEmpty()) {
        QMenu menu(this);
        for (const auto &[id, label] : fixes)
            menu.addAction(label, this, [this, finding, id = id] { fix(finding, id); });
        menu.exec(globalPosition);
    }
}

void ProblemsPanel::fix(const flow::Finding &finding, const QString &id)
{
    if (!m_applyFix)
        return;
    const Status status = m_applyFix(finding, id);
    if (!status.ok() && status.error().code != ErrorCode::Cancelled)
        emit failed(status.error().message);
}

void ProblemsPanel::copySelected()
{
    QStringList lines;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        lines.append(m_model->line(sourceRow(index)));
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace dialogist::panels::problems
