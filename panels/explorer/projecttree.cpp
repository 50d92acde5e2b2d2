// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/explorer/projecttree.h"

#include "studio/base/dates.h"
#include "studio/knowledge/document.h"
#include "studio/ui/localizedtextedit.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dialogist::panels::explorer {

namespace {


QString number(qint64 n)
{
    return QLocale().toString(n);
}

TreeItem group(ItemKind kind, model::BotId bot, const QString &text)
{
    TreeItem item;
    item.kind = kind;
    item.bot = bot;
    item.text = text;
    return item;
}

template<class Part> TreeItem leaf(ItemKind kind, model::BotId bot, const Part &part, const QString &icon)
{
    TreeItem item;
    item.kind = kind;
    item.id = part.id.toString();
    item.bot = bot;
    item.text = part.name;
    item.icon = icon;
    return item;
}

void sortByName(std::vector<TreeItem> &items)
{
    std::stable_sort(items.begin(), items.end(),
                     [](const TreeItem &a, const TreeItem &b) { return a.text.localeAwareCompare(b.text) < 0; });
}

TreeItem counted(TreeItem item)
{
    item.count = number(qint64(item.children.size()));
    return item;
}

TreeItem flowsOf(const model::Bot &bot)
{
    TreeItem items = group(ItemKind::FlowGroup, bot.id, QCoreApplication::translate("panels/explorer", "Flows"));
    std::vector<const model::Flow *> flows;
    for (const auto &[id, flow] : bot.flows)
        flows.push_back(&flow);
    std::stable_sort(flows.begin(), flows.end(), [](const auto *a, const auto *b) { return a->order < b->order; });
    for (const model::Flow *flow : flows) {
        TreeItem item = leaf(ItemKind::Flow, bot.id, *flow, bot.startFlow == flow->id ? u"start"_s : u"flow"_s);
        item.count = number(qint64(flow->nodes.size()));
        item.tip = QCoreApplication::translate("panels/explorer", "%n step(s)", nullptr, int(flow->nodes.size()));
        items.children.push_back(item);
    }
    return counted(items);
}

QString sourceIcon(const model::Source &source)
{
    if (source.kind == u"page"_s)
        return u"website"_s;
    if (source.kind == u"qa"_s)
        return u"question"_s;
    return source.kind == u"text"_s ? u"note"_s : u"document"_s;
}

TreeItem itemOf(const model::Source &source)
{
    TreeItem item;
    item.kind = ItemKind::Source;
    item.id = source.id.toString();
    item.text = source.title.isEmpty() ? source.location : source.title;
    item.icon = sourceIcon(source);
    item.tip = source.location;
    if (source.status == u"ok"_s) {
        item.count = number(source.passages);
        return item;
    }
    item.mark = source.status == u"failed"_s ? u"blocker"_s : u"warning"_s;
    item.count = source.status == u"failed"_s ? QString() : number(source.passages);
    item.tip = source.location + u'\n' + knowledge::messageOf(source.message);
    return item;
}

TreeItem knowledgeOf(const model::Project &project)
{
    TreeItem items = group(ItemKind::KnowledgeGroup, {}, QCoreApplication::translate("panels/explorer", "Knowledge"));
    std::map<QString, std::vector<TreeItem>> sources;
    std::map<QString, qint64> passages;
    for (const auto &[id, source] : project.sources) {
        const QString base = source.knowledgeBase.toString();
        sources[base].push_back(itemOf(source));
        passages[base] += source.passages;
    }
    for (const auto &[id, base] : project.knowledgeBases) {
        TreeItem item = leaf(ItemKind::KnowledgeBase, {}, base, u"knowledge"_s);
        item.children = std::move(sources[item.id]);
        const qint64 count = passages[item.id];
        item.count = number(count);
        item.tip = QCoreApplication::translate("panels/explorer", "%n passage(s)", nullptr, int(count));
        sortByName(item.children);
        items.children.push_back(std::move(item));
    }
    sortByName(items.children);
    return counted(std::move(items));
}

TreeItem promptsOf(const model::Bot &bot)
{
    TreeItem items = group(ItemKind::PromptGroup, bot.id, QCoreApplication::translate("panels/explorer", "Instructions"));
    for (const auto &[id, prompt] : bot.prompts)
        items.children.push_back(leaf(ItemKind::Prompt, bot.id, prompt, u"instructions"_s));
    sortByName(items.children);
    return counted(items);
}

TreeItem intentsOf(const model::Bot &bot)
{
    TreeItem items = group(ItemKind::IntentGroup, bot.id, QCoreApplication::translate("panels/explorer", "Intents"));
    for (const auto &[id, intent] : bot.intents) {
        TreeItem item = leaf(ItemKind::Intent, bot.id, intent, u"phrases"_s);
        qsizetype phrases = 0;
        for (const QStringList &list : intent.phrases)
            phrases += list.size();
        item.count = number(phrases);
        item.tip = QCoreApplication::translate("panels/explorer", "%n phrase(s)", nullptr, int(phrases));
        items.children.push_back(item);
    }
    sortByName(items.children);
    return counted(items);
}

TreeItem variablesOf(const model::Bot &bot)
{
    TreeItem items = group(ItemKind::VariableGroup, bot.id, QCoreApplication::translate("panels/explorer", "Variables"));
    for (const auto &[id, variable] : bot.variables) {
        TreeItem item = leaf(ItemKind::Variable, bot.id, variable, u"variable"_s);
        item.tip = variable.description;
        if (!variable.category.isEmpty()) {
            item.mark = u"lock"_s;
            item.tip = QCoreApplication::translate("panels/explorer", "Personal data");
        }
        items.children.push_back(item);
    }
    sortByName(items.children);
    return counted(items);
}

TreeItem entitiesOf(const model::Bot &bot)
{
    TreeItem items = group(ItemKind::EntityGroup, bot.id, QCoreApplication::translate("panels/explorer", "Entities"));
    for (const auto &[id, entity] : bot.entities) {
        TreeItem item = leaf(ItemKind::Entity, bot.id, entity, entity.kind == u"pattern" ? u"search"_s : u"table"_s);
        const qsizetype parts = entity.kind == u"pattern" ? entity.patterns.size() : entity.values.size();
        item.count = number(parts);
        item.tip = entity.kind == u"pattern" ? QCoreApplication::translate("panels/explorer", "%n pattern(s)", nullptr, int(parts))
                                             : QCoreApplication::translate("panels/explorer", "%n value(s)", nullptr, int(parts));
        if (!entity.category.isEmpty())
            item.mark = u"lock"_s;
        items.children.push_back(item);
    }
    sortByName(items.children);
    return counted(items);
}

TreeItem testsOf(const model::Bot &bot)
{
    TreeItem items = group(ItemKind::TestGroup, bot.id, QCoreApplication::translate("panels/explorer", "Tests"));
    std::vector<const model::ConversationTest *> tests;
    for (const auto &[id, test] : bot.tests)
        tests.push_back(&test);
    std::stable_sort(tests.begin(), tests.end(), [](const auto *a, const auto *b) {
        return a->suite == b->suite ? a->order < b->order : a->suite.localeAwareCompare(b->suite) < 0;
    });
    for (const model::ConversationTest *test : tests) {
        TreeItem item = leaf(ItemKind::Test, bot.id, *test, test->enabled ? u"check"_s : u"pause"_s);
        item.count = number(qint64(test->steps.size()));
        item.tip = test->suite.isEmpty() ? test->description
                                         : QCoreApplication::translate("panels/explorer", "Suite: %1").arg(test->suite);
        items.children.push_back(item);
    }
    return counted(items);
}

QString languageName(const QString &tag)
{
    return ui::languageTitle(tag);
}

TreeItem languagesOf(const model::Bot &bot, const QHash<QString, int> &missing)
{
    TreeItem items = group(ItemKind::LanguageGroup, bot.id, QCoreApplication::translate("panels/explorer", "Languages"));
    for (const QString &tag : bot.languages) {
        TreeItem item;
        item.kind = ItemKind::Language;
        item.id = tag;
        item.bot = bot.id;
        item.icon = u"language"_s;
        item.text = languageName(tag);
        if (tag == bot.sourceLanguage())
            item.text = QCoreApplication::translate("panels/explorer", "%1 (source)").arg(item.text);
        if (const int n = missing.value(tag); n > 0) {
            item.count = number(n); // the mark and the tooltip say of what
            item.tip = QCoreApplication::translate("panels/explorer", "%n text(s) have no translation yet, or one of an older text.", nullptr, n);
            item.mark = u"warning"_s;
        }
        items.children.push_back(item);
    }
    return counted(items);
}

TreeItem releasesOf(const model::Project &project, const model::Bot &bot)
{
    TreeItem items = group(ItemKind::ReleaseGroup, bot.id, QCoreApplication::translate("panels/explorer", "Releases"));
    const QList<const model::ReleaseRecord *> releases = project.releasesOf(bot.id);
    for (const model::ReleaseRecord *release : releases) {
        TreeItem item;
        item.kind = ItemKind::Release;
        item.id = release->id.toString();
        item.bot = bot.id;
        item.icon = u"release"_s;
        const QString target = release->target == u"here"_s ? QCoreApplication::translate("panels/explorer", "this computer")
                                                             : release->target;
        item.text = QCoreApplication::translate("panels/explorer", "%1 on %2").arg(number(release->number), target);
        item.count = shortDate(release->publishedAt.toLocalTime().date());
        item.tip = release->address;
        items.children.insert(items.children.begin(), item);
    }
    return counted(items);
}

} // namespace

bool isGroup(ItemKind kind)
{
    switch (kind) {
    case ItemKind::FlowGroup:
    case ItemKind::KnowledgeGroup:
    case ItemKind::PromptGroup:
    case ItemKind::IntentGroup:
    case ItemKind::VariableGroup:
    case ItemKind::LanguageGroup:
    case ItemKind::ReleaseGroup:
    case ItemKind::EntityGroup:
    case ItemKind::TestGroup:
        return true;
    default:
        return false;
    }
}

QString TreeItem::key() const
{
    return QString::number(int(kind)) + u'/' + (isGroup(kind) ? bot.toString() : id);
}

bool TreeItem::sameLine(const TreeItem &other) const
{
    return text == other.text && count == other.count && tip == other.tip && icon == other.icon && mark == other.mark;
}

TreeItem treeOf(const model::Project &project, const std::function<QHash<QString, int>(const model::Bot &)> &missing)
{
    TreeItem root;
    std::vector<const model::Bot *> bots;
    for (const auto &[id, bot] : project.bots)
        bots.push_back(&bot);
    std::stable_sort(bots.begin(), bots.end(), [](const auto *a, const auto *b) { return a->order < b->order; });
    for (const model::Bot *bot : bots) {
        std::vector<TreeItem> groups {flowsOf(*bot), promptsOf(*bot), intentsOf(*bot), entitiesOf(*bot), variablesOf(*bot),
                                      languagesOf(*bot, missing(*bot)), testsOf(*bot), releasesOf(project, *bot)};
        if (bots.size() == 1) {
            root.children = std::move(groups);
            break;
        }
        TreeItem item = leaf(ItemKind::Bot, bot->id, *bot, u"bot"_s);
        item.tip = bot->owner;
        item.children = std::move(groups);
        root.children.push_back(std::move(item));
    }
    // Knowledge is shared by all bots; with a single one it reads best right after the flows.
    const auto place = bots.size() == 1 ? root.children.begin() + 1 : root.children.end();
    root.children.insert(place, knowledgeOf(project));
    return root;
}

} // namespace dialogist::panels::explorer
