// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/explorer/explorerpanel.h"

#include "panels/explorer/explorercommands.h"
#include "panels/explorer/explorermodel.h"
#include "studio/texts/languages.h"
#include "studio/ui/ask.h"
#include "studio/ui/emptystate.h"
#include "studio/ui/icons.h"
#include "studio/ui/languageask.h"
#include "studio/ui/localizedtextedit.h"
#include "studio/ui/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace dialogist::panels::explorer {

namespace {

/// A group that is open shows its lines; only a closed one needs its number.
class CountDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font = ui::smallFont(option->font);
        option->decorationPosition = QStyleOptionViewItem::Left;
        if (isGroup(ItemKind(index.data(ExplorerModel::KindRole).toInt())) && option->state.testFlag(QStyle::State_Open))
            option->text.clear();
    }
};

ui::Place placeOf(const TreeItem &item)
{
    using Kind = ui::Place::Kind;
    static const QMap<ItemKind, Kind> kinds {
        {ItemKind::Bot, Kind::Bot}, {ItemKind::Flow, Kind::Flow}, {ItemKind::KnowledgeBase, Kind::KnowledgeBase},
        {ItemKind::Source, Kind::Source}, {ItemKind::Prompt, Kind::Prompt}, {ItemKind::Intent, Kind::Intent},
        {ItemKind::Variable, Kind::Variable}, {ItemKind::Language, Kind::Language}, {ItemKind::Release, Kind::Release},
        {ItemKind::Entity, Kind::Entity}, {ItemKind::Test, Kind::Test}};
    ui::Place place;
    place.kind = kinds.value(item.kind, Kind::None);
    place.id = item.id;
    place.bot = item.bot;
    if (item.kind == ItemKind::Flow)
        place.flow = model::FlowId::fromString(item.id);
    return place;
}

ItemKind kindOf(ui::Place::Kind kind)
{
    using Kind = ui::Place::Kind;
    static const QMap<Kind, ItemKind> kinds {
        {Kind::Bot, ItemKind::Bot}, {Kind::Flow, ItemKind::Flow}, {Kind::Node, ItemKind::Flow},
        {Kind::KnowledgeBase, ItemKind::KnowledgeBase}, {Kind::Source, ItemKind::Source}, {Kind::Prompt, ItemKind::Prompt},
        {Kind::Intent, ItemKind::Intent}, {Kind::Variable, ItemKind::Variable}, {Kind::Language, ItemKind::Language},
        {Kind::Release, ItemKind::Release}, {Kind::Entity, ItemKind::Entity}, {Kind::Test, ItemKind::Test}};
    return kinds.value(kind, ItemKind::Root);
}

} // namespace

ExplorerPanel::ExplorerPanel(ui::Ask &ask, QWidget *parent)
    : Panel(parent)
    , m_ask(ask)
    , m_model(new ExplorerModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_pages(new QStackedWidget(this))
{
    m_filter->setSourceModel(m_model);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setAutoAcceptChildRows(true);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    connect(m_model, &ExplorerModel::failed, this, &Panel::failed);
    connect(m_model, &ExplorerModel::filesDropped, this, &ExplorerPanel::filesDropped);
    makeTree();
    makeActions();

    auto *full = new QWidget(this);
    auto *column = new QVBoxLayout(full);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(m_tree, 1);
    m_pages->addWidget(new ui::EmptyState(u"explorer"_s, tr("No project is open. Make a new bot or open one."), this));
    m_pages->addWidget(full);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
}

QString ExplorerPanel::panelId() const
{
    return u"explorer"_s;
}

QString ExplorerPanel::title() const
{
    return tr("Explorer");
}

void ExplorerPanel::setDocument(commands::Document *document)
{
    m_document = document;
    m_bot = {};
    m_search->clear();
    m_model->setDocument(document);
    m_pages->setCurrentIndex(document ? 1 : 0);
    if (!document)
        return;
    if (const model::Bot *bot = document->project().botByName({}))
        m_bot = bot->id;
    expandDefaults();
}

void ExplorerPanel::setPlace(const ui::Place &place)
{
    if (!m_document || place.kind == ui::Place::Kind::None)
        return;
    if (!place.bot.isNull())
        m_bot = place.bot;
    const QString id = place.kind == ui::Place::Kind::Node ? place.flow.toString() : place.id;
    select(m_model->find(kindOf(place.kind), id, place.kind == ui::Place::Kind::Language ? place.bot : model::BotId()));
}

void ExplorerPanel::makeTree()
{
    m_tree = new QTreeView(this);
    m_tree->setObjectName(u"tree"_s);
    m_tree->setAccessibleName(tr("Project"));
    m_tree->setModel(m_filter);
    m_tree->setItemDelegateForColumn(ExplorerModel::Count, new CountDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(ui::space::group);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->setDropIndicatorShown(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(24);
    m_tree->setMinimumWidth(18 * fontMetrics().averageCharWidth()); // names stay readable beside a wide editor
    m_tree->header()->setSectionResizeMode(ExplorerModel::Name, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(ExplorerModel::Count, QHeaderView::ResizeToContents);
    connect(m_tree, &QTreeView::activated, this, &ExplorerPanel::open);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &ExplorerPanel::showMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        const TreeItem &item = m_model->item(currentSource());
        if (!item.bot.isNull())
            m_bot = item.bot;
        const ui::Place place = placeOf(item);
        if (!m_showing && m_tree->hasFocus() && place.kind != ui::Place::Kind::None && place.kind != ui::Place::Kind::Release)
            emit placeChosen(place);
    });
}

void ExplorerPanel::makeActions()
{
    const auto make = [this](const QString &text, const QString &icon, const QKeySequence &key, auto slot) {
        auto *action = new QAction(ui::icon(icon), text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_tree->addAction(action);
        return action;
    };
    m_rename = make(tr("Rename"), u"rename"_s, QKeySequence(Qt::Key_F2), &ExplorerPanel::renameCurrent);
    m_duplicate = make(tr("Duplicate"), u"copy"_s, QKeySequence(Qt::CTRL | Qt::Key_D), &ExplorerPanel::duplicateCurrent);
    m_remove = make(tr("Delete"), u"remove"_s, QKeySequence::Delete, &ExplorerPanel::removeCurrent);
    make(tr("Add"), u"add"_s, QKeySequence(Qt::Key_Insert), [this] {
        QMenu menu(this);
        fillAddMenu(menu);
        const QRect row = m_tree->visualRect(m_tree->currentIndex());
        menu.exec(m_tree->viewport()->mapToGlobal(row.isValid() ? row.bottomLeft() : QPoint()));
    });
    m_rename->setObjectName(u"rename"_s);
    m_duplicate->setObjectName(u"duplicate"_s);
    m_remove->setObjectName(u"remove"_s);
}

QWidget *ExplorerPanel::makeTools()
{
    auto *tools = new QWidget(this);
    m_search = new QLineEdit(tools);
    m_search->setObjectName(u"filter"_s);
    m_search->setPlaceholderText(tr("Filter"));
    m_search->setAccessibleName(tr("Filter the project"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &ExplorerPanel::applyFilter);
    auto *add = new QToolButton(tools);
    add->setObjectName(u"add"_s);
    add->setIcon(ui::icon(u"add"_s));
    add->setToolTip(tr("Add a flow, knowledge, a variable…"));
    add->setAccessibleName(tr("Add"));
    add->setAutoRaise(true);
    add->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(add);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillAddMenu(*menu);
    });
    add->setMenu(menu);
    add->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(ui::space::close, ui::space::tight, ui::space::tight, ui::space::tight);
    row->setSpacing(ui::space::tight);
    row->addWidget(m_search, 1);
    row->addWidget(add);
    return tools;
}

void ExplorerPanel::applyFilter(const QString &text)
{
    m_filter->setFilterFixedString(text.trimmed());
    if (!text.trimmed().isEmpty())
        m_tree->expandAll();
    else
        expandDefaults();
}

void ExplorerPanel::expandDefaults()
{
    m_tree->collapseAll();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex top = m_filter->index(row, 0);
        m_tree->expand(top);
        const ItemKind kind = ItemKind(top.data(ExplorerModel::KindRole).toInt());
        if (kind == ItemKind::VariableGroup || kind == ItemKind::ReleaseGroup || kind == ItemKind::IntentGroup
            || kind == ItemKind::EntityGroup || kind == ItemKind::TestGroup)
            m_tree->collapse(top);
        if (kind == ItemKind::Bot)
            m_tree->expand(m_filter->index(0, 0, top));
    }
    select(m_filter->mapToSource(m_tree->currentIndex()));
}

void ExplorerPanel::open(const QModelIndex &index)
{
    const TreeItem &item = m_model->item(m_filter->mapToSource(index));
    ui::Place place = placeOf(item);
    if (item.kind == ItemKind::TestGroup && item.children.empty())
        place = {ui::Place::Kind::Test, {}, item.bot, {}, {}}; // says how tests come to be
    if (place.kind != ui::Place::Kind::None)
        emit openRequested(place);
}

void ExplorerPanel::fillAddMenu(QMenu &menu)
{
    const model::Bot *bot = m_document ? m_document->project().bot(m_bot) : nullptr;
    if (!bot || m_document->isReadOnly())
        return;
    const model::BotId id = bot->id;
    const auto offer = [&](ItemKind group, const QString &icon, const QString &text, auto fresh) {
        const model::BotId owner = group == ItemKind::KnowledgeGroup ? model::BotId() : id;
        menu.addAction(ui::icon(icon), text, this, [this, group, owner, fresh] { add(group, owner, fresh().toString()); })->setData(int(group));
    };
    offer(ItemKind::FlowGroup, u"flow"_s, tr("Flow"), &model::FlowId::create);
    offer(ItemKind::KnowledgeGroup, u"knowledge"_s, tr("Knowledge"), &model::KnowledgeBaseId::create);
    offer(ItemKind::PromptGroup, u"instructions"_s, tr("Instructions"), &model::PromptId::create);
    offer(ItemKind::IntentGroup, u"phrases"_s, tr("Intent"), &model::IntentId::create);
    offer(ItemKind::EntityGroup, u"table"_s, tr("Entity"), &model::EntityId::create);
    offer(ItemKind::TestGroup, u"check"_s, tr("Test"), &model::ConversationTestId::create);
    offer(ItemKind::VariableGroup, u"variable"_s, tr("Variable"), &model::VariableId::create);
    QMenu *languages = menu.addMenu(ui::icon(u"language"_s), tr("Language"));
    addLanguages(*languages, *bot);
    languages->menuAction()->setData(int(ItemKind::LanguageGroup));
}

/// What the group itself is made of comes first in its menu.
void ExplorerPanel::addToGroup(QMenu &menu, ItemKind group)
{
    auto *all = new QMenu(&menu);
    fillAddMenu(*all);
    for (QAction *action : all->actions()) {
        if (!action->data().isValid() || action->data().toInt() != int(group))
            continue;
        action->setText(tr("Add %1").arg(action->text()));
        menu.addAction(action);
    }
}

void ExplorerPanel::addLanguages(QMenu &menu, const model::Bot &bot)
{
    static const QStringList offered {u"en"_s, u"ms"_s, u"id"_s, u"hi"_s, u"de"_s, u"ar"_s, u"bn"_s, u"es"_s, u"fr"_s, u"it"_s, u"ja"_s,
                                      u"ko"_s, u"nl"_s, u"pl"_s, u"pt"_s, u"ta"_s, u"th"_s, u"tr"_s, u"uk"_s, u"vi"_s, u"zh"_s};
    for (const QString &tag : offered) {
        if (!bot.languages.contains(tag))
            menu.addAction(ui::languageTitle(tag), this,
                           [this, tag, id = bot.id] { add(ItemKind::LanguageGroup, id, tag); });
    }
    menu.addSeparator();
    menu.addAction(tr("Other language…"), this, [this, id = bot.id] { askForLanguage(id); });
}

void ExplorerPanel::askForLanguage(model::BotId bot)
{
    const std::optional<QString> answer
        = m_ask.text(this, tr("Add a language"), tr("Language tag, such as “sv” or “pt-BR”:"), {});
    if (!answer || answer->trimmed().isEmpty())
        return;
    const QString tag = texts::languageTag(*answer);
    if (tag.isEmpty())
        emit failed(tr("“%1” is not the tag of a language. Write it like “sv” or “pt-BR”.").arg(answer->trimmed()));
    else
        add(ItemKind::LanguageGroup, bot, tag);
}

void ExplorerPanel::add(ItemKind group, model::BotId bot, const QString &id)
{
    static const QMap<ItemKind, ItemKind> kinds {
        {ItemKind::FlowGroup, ItemKind::Flow}, {ItemKind::KnowledgeGroup, ItemKind::KnowledgeBase},
        {ItemKind::PromptGroup, ItemKind::Prompt}, {ItemKind::IntentGroup, ItemKind::Intent},
        {ItemKind::VariableGroup, ItemKind::Variable}, {ItemKind::LanguageGroup, ItemKind::Language},
        {ItemKind::EntityGroup, ItemKind::Entity}, {ItemKind::TestGroup, ItemKind::Test}};
    m_search->clear(); // else the new line may be hidden
    push(group == ItemKind::LanguageGroup ? ui::addingLanguage(m_ask, this, m_document->project(), bot, id)
                                          : addition(m_document->project(), group, bot, id));
    const QModelIndex index = m_model->find(kinds.value(group), id, bot);
    if (!index.isValid())
        return;
    select(index);
    emit openRequested(placeOf(m_model->item(index)));
    if (group != ItemKind::LanguageGroup) {
        m_tree->setFocus();
        renameCurrent();
    }
}

void ExplorerPanel::renameCurrent()
{
    const QModelIndex index = m_tree->currentIndex().siblingAtColumn(ExplorerModel::Name);
    if (index.flags().testFlag(Qt::ItemIsEditable))
        m_tree->edit(index);
}

void ExplorerPanel::duplicateCurrent()
{
    const TreeItem item = m_model->item(currentSource());
    if (!canCopy(item.kind) || !m_document || m_document->isReadOnly())
        return;
    const model::FlowId copy = model::FlowId::create(); // ids of all kinds are written alike
    if (item.kind == ItemKind::Flow)
        push(flowCopy(m_document->project(), model::FlowId::fromString(item.id), copy));
    else
        push(partCopy(m_document->project(), item.kind, item.id, copy.toString()));
    select(m_model->find(item.kind, copy.toString()));
}

void ExplorerPanel::removeCurrent()
{
    const TreeItem item = m_model->item(currentSource());
    if (!m_document || m_document->isReadOnly() || !canRemove(m_document->project(), item.kind, item.id, item.bot))
        return;
    if (item.kind == ItemKind::Language)
        push(ui::removingLanguage(m_ask, this, m_document->project(), item.bot, item.id));
    else
        push(removal(m_document->project(), item.kind, item.id));
}

void ExplorerPanel::showMenu(const QPoint &position)
{
    QMenu menu(this);
    const QModelIndex index = m_tree->indexAt(position);
    if (index.isValid() && m_document) {
        const TreeItem item = m_model->item(m_filter->mapToSource(index));
        if (placeOf(item).kind != ui::Place::Kind::None) {
            menu.setDefaultAction(menu.addAction(ui::icon(u"open"_s), tr("Open"), this, [this, index] { open(index); }));
            menu.addSeparator();
        }
        if (isGroup(item.kind))
            addToGroup(menu, item.kind);
        if (index.siblingAtColumn(ExplorerModel::Name).flags().testFlag(Qt::ItemIsEditable))
            menu.addAction(m_rename);
        if (canCopy(item.kind) && !m_document->isReadOnly())
            menu.addAction(m_duplicate);
        if (!m_document->isReadOnly() && canRemove(m_document->project(), item.kind, item.id, item.bot))
            menu.addAction(m_remove);
        menu.addSeparator();
    }
    QMenu *add = menu.addMenu(ui::icon(u"add"_s), tr("Add"));
    fillAddMenu(*add);
    menu.exec(m_tree->viewport()->mapToGlobal(position));
}

void ExplorerPanel::select(const QModelIndex &source)
{
    const QModelIndex index = m_filter->mapFromSource(source);
    if (!index.isValid() || m_tree->currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0))
        return;
    m_showing = true;
    m_tree->setCurrentIndex(index);
    m_showing = false;
    m_tree->scrollTo(index);
}

QModelIndex ExplorerPanel::currentSource() const
{
    return m_filter->mapToSource(m_tree->currentIndex());
}

/// Removing a knowledge base or a large flow takes a while: that is not waited for.
void ExplorerPanel::push(const commands::Command &command)
{
    m_document->pushLater(command, [self = QPointer(this)](const Status &status) {
        if (self && !status.ok())
            emit self->failed(status.error().message);
    });
}

} // namespace dialogist::panels::explorer
