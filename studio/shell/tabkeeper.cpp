// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/tabkeeper.h"

#include "studio/shell/editorarea.h"
#include "studio/shell/settings.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace dialogist::shell {

using namespace Qt::StringLiterals;
using Kind = ui::Place::Kind;

namespace {

constexpr int mostProjects = 40;
constexpr int mostTabs = 30;

QString keyOf(const QString &path)
{
    const QByteArray name = QFileInfo(path).absoluteFilePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).first(12).toHex());
}

// The kinds by words: their numbers may change from one version of the program to the next.
const QList<QPair<Kind, QString>> &kinds()
{
    static const QList<QPair<Kind, QString>> all {
        {Kind::Flow, u"flow"_s},     {Kind::KnowledgeBase, u"knowledge"_s}, {Kind::Language, u"texts"_s}, {Kind::Test, u"tests"_s},
        {Kind::Intent, u"intent"_s}, {Kind::Prompt, u"prompt"_s},           {Kind::Code, u"code"_s},
    };
    return all;
}

QVariantMap toRow(const ui::Place &place, const QVariantMap &view)
{
    QString word;
    for (const auto &[kind, name] : kinds()) {
        if (kind == place.kind)
            word = name;
    }
    return {{u"kind"_s, word}, {u"id"_s, place.id}, {u"bot"_s, place.bot.toString()}, {u"flow"_s, place.flow.toString()}, {u"view"_s, view}};
}

ui::Place toPlace(const QVariantMap &row)
{
    Kind word = Kind::None;
    for (const auto &[kind, name] : kinds()) {
        if (name == row.value(u"kind"_s).toString())
            word = kind;
    }
    return {word, row.value(u"id"_s).toString(), model::BotId::fromString(row.value(u"bot"_s).toString()),
            model::FlowId::fromString(row.value(u"flow"_s).toString()), {}};
}

bool isThere(const model::Project &project, const ui::Place &place)
{
    if (place.kind == Kind::KnowledgeBase)
        return project.knowledgeBases.contains(model::KnowledgeBaseId::fromString(place.id));
    const model::Bot *bot = project.bot(place.bot);
    if (!bot)
        return false;
    if (place.kind == Kind::Flow)
        return bot->flows.contains(model::FlowId::fromString(place.id));
    if (place.kind == Kind::Intent)
        return bot->intents.contains(model::IntentId::fromString(place.id));
    if (place.kind == Kind::Prompt)
        return bot->prompts.contains(model::PromptId::fromString(place.id));
    if (place.kind == Kind::Code) {
        const auto flow = bot->flows.find(place.flow);
        return flow != bot->flows.end() && flow->second.nodes.contains(model::NodeId::fromString(place.id));
    }
    return place.kind == Kind::Language || place.kind == Kind::Test;
}

/// Of projects that were not opened for long nothing is kept.
void prune(QSettings &stored)
{
    stored.beginGroup(u"tabs"_s);
    QStringList keys = stored.childGroups();
    std::sort(keys.begin(), keys.end(), [&stored](const QString &left, const QString &right) {
        return stored.value(left + u"/at"_s).toLongLong() > stored.value(right + u"/at"_s).toLongLong();
    });
    for (const QString &key : keys.mid(std::min<qsizetype>(mostProjects, keys.size())))
        stored.remove(key);
    stored.endGroup();
}

} // namespace

TabKeeper::TabKeeper(EditorArea &area, QObject *parent) : QObject(parent), m_area(area) { }

void TabKeeper::save(const QString &path, bool hasReview) const
{
    QList<Tab> tabs;
    int front = -1;
    for (const ui::Editor *editor : m_area.editors()) {
        if (editor == m_area.currentEditor())
            front = int(tabs.size());
        tabs.append({editor->place(), editor->viewState()});
    }
    // What waited to be opened was open, too.
    for (const auto &[index, tab] : m_waiting) {
        tabs.insert(std::min<qsizetype>(index, tabs.size()), tab);
        if (index <= front)
            ++front;
    }
    QVariantList rows;
    for (const Tab &tab : std::as_const(tabs))
        rows.append(toRow(tab.place, tab.view));
    QSettings stored = settings();
    const QString group = u"tabs/"_s + keyOf(path);
    stored.setValue(group + u"/open"_s, rows.mid(0, mostTabs));
    stored.setValue(group + u"/front"_s, front);
    stored.setValue(group + u"/review"_s, hasReview);
    stored.setValue(group + u"/at"_s, QDateTime::currentSecsSinceEpoch());
    prune(stored);
}

TabKeeper::Restored TabKeeper::restore(const QString &path, const model::Project &project)
{
    stop();
    const QSettings stored = settings();
    const QString group = u"tabs/"_s + keyOf(path);
    const int front = stored.value(group + u"/front"_s, -1).toInt();
    QList<Tab> tabs;
    int inFront = -1;
    const QVariantList list = stored.value(group + u"/open"_s).toList();
    for (int i = 0; i < list.size() && i < mostTabs; ++i) {
        const QVariantMap row = list.at(i).toMap();
        const ui::Place place = toPlace(row);
        if (!isThere(project, place))
            continue;
        if (i == front)
            inFront = int(tabs.size());
        tabs.append({place, row.value(u"view"_s).toMap()});
    }
    Restored restored {!tabs.isEmpty(), stored.value(group + u"/review"_s).toBool()};
    if (tabs.isEmpty())
        return restored;
    inFront = std::max(inFront, 0);
    m_area.open(tabs.at(inFront).place, tabs.at(inFront).place);
    if (ui::Editor *editor = m_area.currentEditor())
        editor->setViewState(tabs.at(inFront).view);
    for (int i = 0; i < tabs.size(); ++i) {
        if (i != inFront)
            m_waiting.append({i, tabs.at(i)});
    }
    QTimer::singleShot(0, this, [this, asked = m_stopped] {
        if (asked == m_stopped)
            openNext();
    });
    return restored;
}

void TabKeeper::stop()
{
    ++m_stopped;
    m_waiting.clear();
}

void TabKeeper::openNext()
{
    if (m_waiting.isEmpty())
        return;
    const auto [index, tab] = m_waiting.takeFirst();
    if (ui::Editor *editor = m_area.openBehind(tab.place, index))
        editor->setViewState(tab.view);
    QTimer::singleShot(0, this, [this, asked = m_stopped] {
        if (asked == m_stopped)
            openNext();
    });
}

} // namespace dialogist::shell
