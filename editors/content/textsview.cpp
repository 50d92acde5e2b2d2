// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/content/textsview.h"

#include "editors/content/cellblock.h"
#include "editors/content/textdelegate.h"
#include "editors/content/textsmodel.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace dialogist::editors::content {

namespace {

constexpr int wrappedCells = 900; ///< more cells than this are shown on one line each: measuring every one would stall

/// The name of a language, how many texts are left, and a bar of what is done.
class ProgressHeader : public QHeaderView
{
public:
    explicit ProgressHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true);
        setHighlightSections(false);
        setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    }
    QSize sizeHint() const override
    {
        return {QHeaderView::sizeHint().width(), fontMetrics().height() + QFontMetrics(ui::smallFont(font())).height() + 3 * ui::space::tight + 3};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const QVariant progress = model()->headerData(section, Qt::Horizontal, TextsModel::ProgressRole);
        if (!progress.isValid()) {
            QHeaderView::paintSection(painter, rect, section);
            return;
        }
        painter->save();
        QStyleOptionHeader option;
        initStyleOption(&option);
        option.rect = rect;
        option.section = section;
        style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
        const QRect inner = rect.adjusted(ui::space::close, ui::space::tight, -ui::space::close, -ui::space::tight);
        painter->setPen(palette().color(QPalette::ButtonText));
        const QString title = model()->headerData(section, Qt::Horizontal).toString();
        painter->drawText(inner, int(Qt::AlignLeading | Qt::AlignTop), fontMetrics().elidedText(title, Qt::ElideRight, inner.width()));
        painter->setFont(ui::smallFont(font()));
        painter->setPen(ui::colour(ui::Token::Muted, palette()));
        const QString summary = model()->headerData(section, Qt::Horizontal, TextsModel::SummaryRole).toString();
        const QRect second = inner.adjusted(0, fontMetrics().height(), 0, 0);
        painter->drawText(second, int(Qt::AlignLeading | Qt::AlignTop), painter->fontMetrics().elidedText(summary, Qt::ElideRight, second.width()));
        QRect bar(inner.left(), rect.bottom() - ui::space::tight - 1, inner.width(), 3);
        painter->setPen(Qt::NoPen);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(ui::colour(ui::Token::Hairline, palette()));
        painter->drawRoundedRect(bar, 1.5, 1.5);
        const int done = int(bar.width() * progress.toDouble());
        QRect filled = bar;
        layoutDirection() == Qt::RightToLeft ? filled.setLeft(bar.right() - done + 1) : filled.setWidth(done);
        painter->setBrush(ui::colour(progress.toDouble() >= 1 ? ui::Token::Good : ui::Token::Accent, palette()));
        if (done > 0)
            painter->drawRoundedRect(filled, 1.5, 1.5);
        painter->restore();
    }
};

} // namespace

TextsView::TextsView(TextsModel &model, TextsFilter &filter, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_filter(filter)
{
    setObjectName(u"texts"_s);
    setAccessibleName(tr("Texts by language"));
    setHorizontalHeader(new ProgressHeader(this));
    setModel(&filter);
    setItemDelegate(new TextDelegate(model, this));
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false); // the arrow keys go from cell to cell, Tab goes on
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + ui::space::close);
    setToolTip(tr("F2 edits a text, Ctrl+Enter keeps it"));
    addBlockAction(u"copy"_s, tr("Copy"), QKeySequence::Copy, &TextsView::copy);
    addBlockAction(u"paste"_s, tr("Paste"), QKeySequence::Paste, &TextsView::paste);
    addBlockAction(u"remove"_s, tr("Clear"), QKeySequence::Delete, &TextsView::clear);
    addBlockAction(u"check"_s, tr("Mark as Current"), QKeySequence(u"Ctrl+Shift+Return"_s), &TextsView::confirm);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() < TextsModel::FirstLanguage)
            emit placeWanted(index);
    });
}

QAction *TextsView::addBlockAction(const QString &icon, const QString &text, const QKeySequence &shortcut, void (TextsView::*run)())
{
    auto *action = new QAction(ui::icon(icon), text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    m_actions.append(action);
    return action;
}

QModelIndexList TextsView::selected() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty() && currentIndex().isValid())
        cells.append(currentIndex());
    std::sort(cells.begin(), cells.end());
    return cells;
}

void TextsView::copy()
{
    QList<QStringList> rows;
    int last = -1;
    for (const QModelIndex &index : selected()) {
        if (index.row() != last)
            rows.append(QStringList());
        last = index.row();
        rows.last().append(index.data(Qt::EditRole).toString());
    }
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(toClipboard(rows));
}

void TextsView::paste()
{
    const QModelIndexList cells = selected();
    const QList<QStringList> block = fromClipboard(QGuiApplication::clipboard()->text());
    if (cells.isEmpty() || block.isEmpty())
        return;
    QList<QPair<QModelIndex, QString>> edits;
    if (block.size() == 1 && block.first().size() == 1) { // one text into all that is selected
        for (const QModelIndex &index : cells)
            edits.append({m_filter.mapToSource(index), block.first().first()});
    } else {
        for (int row = 0; row < block.size(); ++row) {
            for (int column = 0; column < block.at(row).size(); ++column) {
                const QModelIndex index = m_filter.index(cells.first().row() + row, cells.first().column() + column);
                if (index.isValid())
                    edits.append({m_filter.mapToSource(index), block.at(row).at(column)});
            }
        }
    }
    m_model.setTexts(edits, u"PasteTexts"_s);
}

void TextsView::clear()
{
    QList<QPair<QModelIndex, QString>> edits;
    for (const QModelIndex &index : selected())
        edits.append({m_filter.mapToSource(index), QString()});
    m_model.setTexts(edits, u"TranslateTexts"_s);
}

void TextsView::confirm()
{
    QModelIndexList cells;
    for (const QModelIndex &index : selected())
        cells.append(m_filter.mapToSource(index));
    m_model.confirm(cells);
}

void TextsView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid())
        return;
    QMenu menu(this);
    menu.addAction(ui::icon(u"goto"_s), tr("Go to the Place"), this, [this, index = QPersistentModelIndex(index)] {
        if (index.isValid())
            emit placeWanted(index);
    });
    menu.addSeparator();
    menu.addActions(m_actions);
    menu.exec(event->globalPos());
}

void TextsView::fitRows()
{
    const bool wrap = m_filter.rowCount() * m_filter.columnCount() <= wrappedCells;
    setWordWrap(wrap);
    if (wrap) {
        resizeRowsToContents();
        return;
    }
    verticalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    // One height for all, without asking every cell.
    verticalHeader()->reset();
}

void TextsView::fitColumns()
{
    const QSignalBlocker quiet(horizontalHeader());
    horizontalHeader()->resizeSection(TextsModel::Where, 180);
    horizontalHeader()->resizeSection(TextsModel::What, 140);
    const int columns = m_filter.columnCount();
    const bool fits = columns - horizontalHeader()->hiddenSectionCount() - TextsModel::FirstLanguage <= 3;
    for (int column = TextsModel::FirstLanguage; column < columns; ++column) {
        horizontalHeader()->setSectionResizeMode(column, fits ? QHeaderView::Stretch : QHeaderView::Interactive);
        horizontalHeader()->resizeSection(column, 240);
    }
}

void TextsView::showOnly(const QString &language)
{
    const int only = m_model.columnOf(language);
    for (int column = TextsModel::FirstLanguage + 1; column < m_filter.columnCount(); ++column)
        setColumnHidden(column, only > TextsModel::FirstLanguage && column != only);
    fitColumns();
}

} // namespace dialogist::editors::content
