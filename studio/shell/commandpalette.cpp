// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/commandpalette.h"

#include "studio/ui/announce.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostShown = 200;
constexpr int hintRole = Qt::UserRole + 1;

/// The name at the leading side, what it is or its key at the other, quieter.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString hint = index.data(hintRole).toString();
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
        const QRect room = item.rect.adjusted(ui::space::close, 0, -ui::space::close, 0);
        const int hintWidth = hint.isEmpty() ? 0 : std::min(item.fontMetrics.horizontalAdvance(hint), room.width() / 2) + ui::space::group;
        const QString text = std::exchange(item.text, QString());
        const QIcon icon = std::exchange(item.icon, QIcon());
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget); // the background of the row
        const bool selected = item.state & QStyle::State_Selected;
        const QPalette::ColorGroup group = item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
        const QColor ink = item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
        const auto place = [&](const QRect &rect) { return QStyle::visualRect(item.direction, item.rect, rect); };
        icon.paint(painter, place(QRect(room.left(), room.top() + (room.height() - 16) / 2, 16, 16)), Qt::AlignCenter,
                   selected ? QIcon::Selected : QIcon::Normal);
        painter->save();
        painter->setFont(item.font);
        painter->setPen(ink);
        const QRect words(room.left() + 24, room.top(), room.width() - 24 - hintWidth, room.height());
        painter->drawText(place(words), int(Qt::AlignVCenter | QStyle::visualAlignment(item.direction, Qt::AlignLeft)),
                          item.fontMetrics.elidedText(text, Qt::ElideRight, words.width()));
        painter->setPen(selected ? ink : ui::colour(ui::Token::Muted, item.palette));
        const QRect side(room.right() - hintWidth, room.top(), hintWidth, room.height());
        painter->drawText(place(side), int(Qt::AlignVCenter | QStyle::visualAlignment(item.direction, Qt::AlignRight)),
                          item.fontMetrics.elidedText(hint, Qt::ElideRight, side.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, option.fontMetrics.height() + ui::space::close};
    }
};

/// All words of the needle begin a word of the text, in any order.
bool matches(const QString &text, const QStringList &needles)
{
    return std::all_of(needles.begin(), needles.end(), [&](const QString &needle) { return text.contains(needle, Qt::CaseInsensitive); });
}
} // namespace

QList<PaletteEntry> projectEntries(const model::Project &project, const std::function<void(const ui::Place &)> &open)
{
    using Kind = ui::Place::Kind;
    QList<PaletteEntry> entries;
    const auto add = [&](const QString &name, const QString &hint, const QString &icon, const ui::Place &place) {
        entries.append({name, hint, ui::icon(icon), [open, place] { open(place); }});
    };
    for (const auto &[botId, bot] : project.bots) {
        add(bot.name, CommandPalette::tr("Bot"), u"bot"_s, {Kind::Bot, botId.toString(), botId, {}, {}});
        for (const auto &[flowId, flow] : bot.flows) {
            add(flow.name, CommandPalette::tr("Flow"), u"flow"_s, {Kind::Flow, flowId.toString(), botId, flowId, {}});
            for (const auto &[nodeId, node] : flow.nodes) {
                if (!node.name.isEmpty())
                    add(node.name, CommandPalette::tr("Step in %1").arg(flow.name), ui::nodeIconName(node.type),
                        {Kind::Node, nodeId.toString(), botId, flowId, {nodeId}});
            }
        }
        for (const auto &[id, variable] : bot.variables)
            add(variable.name, CommandPalette::tr("Variable"), u"variable"_s, {Kind::Variable, id.toString(), botId, {}, {}});
        for (const auto &[id, intent] : bot.intents)
            add(intent.name, CommandPalette::tr("Intent"), u"phrases"_s, {Kind::Intent, id.toString(), botId, {}, {}});
        for (const auto &[id, entity] : bot.entities)
            add(entity.name, CommandPalette::tr("Entity"), u"table"_s, {Kind::Entity, id.toString(), botId, {}, {}});
        for (const auto &[id, test] : bot.tests)
            add(test.name, CommandPalette::tr("Test"), u"check"_s, {Kind::Test, id.toString(), botId, {}, {}});
        for (const auto &[id, prompt] : bot.prompts)
            add(prompt.name, CommandPalette::tr("Instructions"), u"instructions"_s, {Kind::Prompt, id.toString(), botId, {}, {}});
    }
    for (const auto &[id, base] : project.knowledgeBases)
        add(base.name, CommandPalette::tr("Knowledge"), u"knowledge"_s, {Kind::KnowledgeBase, id.toString(), {}, {}, {}});
    for (const auto &[id, source] : project.sources)
        add(source.title.isEmpty() ? source.location : source.title, CommandPalette::tr("Document"), u"document"_s, {Kind::Source, id.toString(), {}, {}, {}});
    return entries;
}

CommandPalette::CommandPalette(QList<PaletteEntry> entries, QWidget *parent)
    : QDialog(parent), m_entries(std::move(entries)), m_edit(new QLineEdit), m_list(new QListWidget)
{
    setWindowTitle(tr("Find or Run a Command"));
    setMinimumSize(520, 380);
    m_edit->setPlaceholderText(tr("A command, flow, step, variable, test or document"));
    m_edit->setAccessibleName(windowTitle());
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    m_list->setAccessibleName(tr("Results"));
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::space::close, ui::space::close, ui::space::close, ui::space::close);
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::runCurrent);
    filter({});
}

void CommandPalette::filter(const QString &text)
{
    m_list->clear();
    const QStringList needles = text.split(u' ', Qt::SkipEmptyParts);
    // What begins with what was typed comes before what merely holds it.
    for (const bool begins : {true, false}) {
        for (qsizetype i = 0; i < m_entries.size() && m_list->count() < mostShown; ++i) {
            const PaletteEntry &entry = m_entries.at(i);
            if (entry.text.startsWith(text.trimmed(), Qt::CaseInsensitive) != begins || !matches(entry.text + u' ' + entry.hint + u' ' + entry.also, needles))
                continue;
            auto *item = new QListWidgetItem(entry.icon, entry.text, m_list);
            item->setData(hintRole, entry.hint);
            item->setData(Qt::AccessibleTextRole, entry.hint.isEmpty() ? entry.text : tr("%1, %2").arg(entry.text, entry.hint));
            item->setData(Qt::UserRole, i);
        }
    }
    if (m_list->count() > 0) {
        m_list->setCurrentRow(0);
    } else {
        auto *none = new QListWidgetItem(tr("Nothing has this name. Try another word."), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            const int step = key->key() == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
            if (const QListWidgetItem *item = m_list->currentItem()) // the keyboard stays in the line
                ui::announce(m_edit, item->data(Qt::AccessibleTextRole).toString());
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            runCurrent();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !item->data(Qt::UserRole).isValid())
        return;
    const auto run = m_entries.at(item->data(Qt::UserRole).toLongLong()).run;
    accept();
    run();
}

} // namespace dialogist::shell
