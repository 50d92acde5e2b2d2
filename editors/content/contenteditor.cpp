// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/content/contenteditor.h"

#include "editors/content/parteditors.h"
#include "editors/content/textsmodel.h"
#include "studio/ui/emptystate.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace dialogist::editors::content {

namespace {

constexpr int wrappedRows = 300; ///< more texts than this are shown on one line each: measuring every one would stall

/// Texts have several lines: Enter makes one, Ctrl+Enter or leaving the cell keeps them, Escape drops them.
class TextDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->decorationAlignment = Qt::AlignLeading | Qt::AlignTop;
    }
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *edit = new QPlainTextEdit(parent);
        edit->setTabChangesFocus(true);
        edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        return edit;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *edit = static_cast<QPlainTextEdit *>(editor);
        const QString text = index.data(Qt::EditRole).toString();
        if (edit->toPlainText() != text)
            edit->setPlainText(text);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QPlainTextEdit *>(editor)->toPlainText());
    }
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        QRect rect = option.rect;
        rect.setHeight(std::max(rect.height(), option.fontMetrics.lineSpacing() * 4));
        editor->setGeometry(rect);
    }
};

} // namespace

ui::Editor *makeEditor(commands::Document &document, const ui::Place &place, ui::Ask &)
{
    const model::Bot *bot = document.project().bot(place.bot);
    switch (place.kind) {
    case ui::Place::Kind::Language:
        return bot ? new ContentEditor(document, place) : nullptr;
    case ui::Place::Kind::Intent:
        return bot && bot->intents.count(model::IntentId::fromString(place.id)) ? new IntentEditor(document, place) : nullptr;
    case ui::Place::Kind::Prompt:
        return bot && bot->prompts.count(model::PromptId::fromString(place.id)) ? new PromptEditor(document, place) : nullptr;
    default:
        return nullptr;
    }
}

ContentEditor::ContentEditor(commands::Document &document, const ui::Place &place, QWidget *parent)
    : Editor(parent)
    , m_document(&document)
    , m_place(place)
    , m_model(new TextsModel(document, place.bot, this))
    , m_filter(new TextsFilter(this))
    , m_pages(new QStackedWidget(this))
    , m_later(new QTimer(this))
{
    m_filter->setSourceModel(m_model);
    connect(m_model, &TextsModel::failed, this, &Editor::failed);
    m_later->setSingleShot(true);
    m_later->setInterval(60);
    connect(m_later, &QTimer::timeout, this, &ContentEditor::reload);
    connect(&document, &commands::Document::changed, m_later, qOverload<>(&QTimer::start));

    auto *full = new QWidget(this);
    auto *inner = new QVBoxLayout(full);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(makeTools());
    makeTable();
    inner->addWidget(m_table, 1);
    m_pages->addWidget(new ui::EmptyState(u"language"_s, tr("The texts of this bot will be listed here, one column for each language."), this));
    m_pages->addWidget(full);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    reload();
    reveal(place);
}

ui::Place ContentEditor::place() const
{
    return m_place;
}

QString ContentEditor::title() const
{
    const model::Bot *bot = m_document ? m_document->project().bot(m_place.bot) : nullptr;
    return bot && m_document->project().bots.size() > 1 ? tr("Texts of %1").arg(bot->name) : tr("Texts");
}

QIcon ContentEditor::icon() const
{
    return ui::icon(u"language"_s);
}

void ContentEditor::reveal(const ui::Place &place)
{
    if (place.kind == ui::Place::Kind::Node) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->row(row).place.node.toString() == place.id) {
                m_table->setCurrentIndex(m_filter->mapFromSource(m_model->index(row, TextsModel::FirstLanguage)));
                return;
            }
        }
    }
    const int column = place.kind == ui::Place::Kind::Language ? m_model->columnOf(place.id) : -1;
    if (column < 0)
        return;
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : 0;
    m_table->setCurrentIndex(m_filter->index(row, column));
}

QWidget *ContentEditor::makeTools()
{
    auto *tools = new QWidget(this);
    m_missingOnly = new QCheckBox(tr("Only what is missing"), tools);
    m_missingOnly->setObjectName(u"missingOnly"_s);
    connect(m_missingOnly, &QCheckBox::toggled, this, [this](bool on) {
        m_filter->setMissingOnly(on);
        reload();
    });
    m_summary = new QLabel(tools);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    auto *search = new QLineEdit(tools);
    search->setObjectName(u"filter"_s);
    search->setPlaceholderText(tr("Filter"));
    search->setAccessibleName(tr("Filter the texts"));
    search->setClearButtonEnabled(true);
    search->setMaximumWidth(260);
    connect(search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        reload();
    });
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(ui::space::close, ui::space::tight, ui::space::close, ui::space::tight);
    row->setSpacing(ui::space::close);
    row->addWidget(m_missingOnly);
    row->addWidget(m_summary, 1);
    row->addWidget(search, 1);
    return tools;
}

void ContentEditor::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"texts"_s);
    m_table->setAccessibleName(tr("Texts by language"));
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new TextDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setToolTip(tr("F2 edits a text, Ctrl+Enter keeps it"));
    connect(m_table, &QTableView::doubleClicked, this, &ContentEditor::openNode);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_later, qOverload<>(&QTimer::start));
}

void ContentEditor::reload()
{
    m_model->reload();
    m_pages->setCurrentIndex(m_model->rowCount() == 0 ? 0 : 1);
    if (m_shownColumns != m_model->columnCount()) {
        m_shownColumns = m_model->columnCount();
        const QSignalBlocker quiet(m_table->horizontalHeader());
        m_table->horizontalHeader()->resizeSection(TextsModel::Where, 180);
        m_table->horizontalHeader()->resizeSection(TextsModel::What, 100);
        // A few languages share the room; more of them scroll.
        const bool fits = m_shownColumns <= TextsModel::FirstLanguage + 3;
        for (int column = TextsModel::FirstLanguage; column < m_shownColumns; ++column) {
            m_table->horizontalHeader()->setSectionResizeMode(column, fits ? QHeaderView::Stretch : QHeaderView::Interactive);
            m_table->horizontalHeader()->resizeSection(column, 260);
        }
    }
    const bool wrap = m_filter->rowCount() <= wrappedRows;
    m_table->setWordWrap(wrap);
    if (wrap)
        m_table->resizeRowsToContents();
    showSummary();
}

void ContentEditor::showSummary()
{
    QStringList parts {tr("%n text(s)", nullptr, m_model->rowCount())};
    const QStringList languages = m_model->languages();
    for (const QString &language : languages) {
        if (const int missing = m_model->missing(language); missing > 0)
            parts << tr("%1: %n missing", nullptr, missing).arg(language);
    }
    m_summary->setText(parts.join(u" · "_s));
}

void ContentEditor::openNode(const QModelIndex &index)
{
    if (!index.isValid() || index.column() >= TextsModel::FirstLanguage || !m_document)
        return;
    const TextRow &row = m_model->row(m_filter->mapToSource(index).row());
    ui::Place place;
    place.kind = ui::Place::Kind::Node;
    place.id = row.place.node.toString();
    place.bot = m_place.bot;
    place.flow = row.place.flow;
    place.nodes = {row.place.node};
    emit openRequested(place);
}

} // namespace dialogist::editors::content
