// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/publish/bundle.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringList>

namespace dialogist::publish {

using namespace Qt::StringLiterals;

namespace {
constexpr int namedSources = 5; ///< so many are named one by one; more are counted

struct Difference {
    QStringList added;
    QStringList removed;
    QStringList common;
};

Difference compare(const QJsonObject &before, const QJsonObject &after)
{
    Difference difference;
    for (auto it = after.begin(); it != after.end(); ++it)
        (before.contains(it.key()) ? difference.common : difference.added).append(it.key());
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (!after.contains(it.key()))
            difference.removed.append(it.key());
    }
    return difference;
}

QString nameIn(const QJsonObject &objects, const QString &id)
{
    return objects[id][u"name"].toString();
}

void flowChanges(const QJsonObject &before, const QJsonObject &after, QStringList &out)
{
    const Difference flows = compare(before, after);
    for (const QString &id : flows.added)
        out.append(QCoreApplication::translate("publish", "The flow “%1” is new.").arg(nameIn(after, id)));
    for (const QString &id : flows.removed)
        out.append(QCoreApplication::translate("publish", "The flow “%1” is gone.").arg(nameIn(before, id)));
    for (const QString &id : flows.common) {
        const QString name = nameIn(after, id);
        if (nameIn(before, id) != name)
            out.append(QCoreApplication::translate("publish", "The flow “%1” is now called “%2”.").arg(nameIn(before, id), name));
        if (before[id][u"links"] != after[id][u"links"])
            out.append(QCoreApplication::translate("publish", "The connections in “%1” changed.").arg(name));
    }
}

/// Nodes of flows that are there on both sides; a new or removed flow is told as a whole.
void nodeChanges(const QJsonObject &before, const QJsonObject &after, QStringList &out)
{
    struct Count {
        int added = 0;
        int removed = 0;
        int changed = 0;
        int texts = 0;
    };
    QMap<QString, Count> counts;
    const QJsonObject nodesBefore = before[u"nodes"].toObject();
    const QJsonObject nodesAfter = after[u"nodes"].toObject();
    const Difference nodes = compare(nodesBefore, nodesAfter);
    for (const QString &id : nodes.added)
        ++counts[nodesAfter[id][u"flow"].toString()].added;
    for (const QString &id : nodes.removed)
        ++counts[nodesBefore[id][u"flow"].toString()].removed;
    for (const QString &id : nodes.common) {
        Count &count = counts[nodesAfter[id][u"flow"].toString()];
        count.changed += nodesBefore[id][u"logic"] != nodesAfter[id][u"logic"];
        count.texts += nodesBefore[id][u"texts"] != nodesAfter[id][u"texts"];
    }
    const QJsonObject flowsBefore = before[u"flows"].toObject();
    const QJsonObject flowsAfter = after[u"flows"].toObject();
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        if (!flowsBefore.contains(it.key()) || !flowsAfter.contains(it.key()))
            continue;
        const QString flow = nameIn(flowsAfter, it.key());
        if (it->added)
            out.append(QCoreApplication::translate("publish", "%n step(s) were added to “%1”.", nullptr, it->added).arg(flow));
        if (it->removed)
            out.append(QCoreApplication::translate("publish", "%n step(s) were removed from “%1”.", nullptr, it->removed).arg(flow));
        if (it->changed)
            out.append(QCoreApplication::translate("publish", "%n step(s) work differently in “%1”.", nullptr, it->changed).arg(flow));
        if (it->texts)
            out.append(QCoreApplication::translate("publish", "The texts of %n step(s) changed in “%1”.", nullptr, it->texts).arg(flow));
    }
}

void sourceChanges(const QString &base, const QJsonObject &before, const QJsonObject &after, QStringList &out)
{
    const Difference sources = compare(before, after);
    const auto titles = [](const QJsonObject &objects, const QStringList &ids) {
        QStringList list;
        for (const QString &id : ids)
            list.append(objects[id][u"title"].toString());
        return list.join(u", "_s);
    };
    QStringList changed;
    for (const QString &id : sources.common) {
        if (before[id][u"hash"] != after[id][u"hash"])
            changed.append(id);
    }
    if (sources.added.size() > namedSources)
        out.append(QCoreApplication::translate("publish", "%n document(s) were added to “%1”.", nullptr, int(sources.added.size())).arg(base));
    else if (!sources.added.isEmpty())
        out.append(QCoreApplication::translate("publish", "Added to “%1”: %2.").arg(base, titles(after, sources.added)));
    if (sources.removed.size() > namedSources)
        out.append(QCoreApplication::translate("publish", "%n document(s) were removed from “%1”.", nullptr, int(sources.removed.size())).arg(base));
    else if (!sources.removed.isEmpty())
        out.append(QCoreApplication::translate("publish", "Removed from “%1”: %2.").arg(base, titles(before, sources.removed)));
    if (changed.size() > namedSources)
        out.append(QCoreApplication::translate("publish", "%n document(s) changed in “%1”.", nullptr, int(changed.size())).arg(base));
    else if (!changed.isEmpty())
        out.append(QCoreApplication::translate("publish", "Changed in “%1”: %2.").arg(base, titles(after, changed)));
}

void knowledgeChanges(const QJsonObject &before, const QJsonObject &after, QStringList &out)
{
    const Difference bases = compare(before, after);
    for (const QString &id : bases.added) {
        const int count = int(after[id][u"sources"].toObject().size());
        out.append(QCoreApplication::translate("publish", "The bot now answers from “%1” (%n document(s)).", nullptr, count).arg(nameIn(after, id)));
    }
    for (const QString &id : bases.removed)
        out.append(QCoreApplication::translate("publish", "The bot no longer answers from “%1”.").arg(nameIn(before, id)));
    for (const QString &id : bases.common)
        sourceChanges(nameIn(after, id), before[id][u"sources"].toObject(), after[id][u"sources"].toObject(), out);
}

struct PartWords {
    QString key;
    QString added;
    QString removed;
    QString changed;
};

QList<PartWords> partWords()
{
    return {{u"variables"_s, QCoreApplication::translate("publish", "The variable “%1” is new."),
             QCoreApplication::translate("publish", "The variable “%1” is gone."),
             QCoreApplication::translate("publish", "The variable “%1” changed.")},
            {u"intents"_s, QCoreApplication::translate("publish", "The intent “%1” is new."),
             QCoreApplication::translate("publish", "The intent “%1” is gone."),
             QCoreApplication::translate("publish", "The intent “%1” changed.")},
            {u"entities"_s, QCoreApplication::translate("publish", "The entity “%1” is new."),
             QCoreApplication::translate("publish", "The entity “%1” is gone."),
             QCoreApplication::translate("publish", "The entity “%1” changed.")},
            {u"prompts"_s, QCoreApplication::translate("publish", "The prompt “%1” is new."),
             QCoreApplication::translate("publish", "The prompt “%1” is gone."),
             QCoreApplication::translate("publish", "The prompt “%1” changed.")}};
}

void partChanges(const QJsonObject &before, const QJsonObject &after, QStringList &out)
{
    for (const PartWords &words : partWords()) {
        if (!before.contains(words.key))
            continue; // of an older program, which did not note these
        const QJsonObject partsBefore = before[words.key].toObject();
        const QJsonObject partsAfter = after[words.key].toObject();
        const Difference parts = compare(partsBefore, partsAfter);
        for (const QString &id : parts.added)
            out.append(words.added.arg(nameIn(partsAfter, id)));
        for (const QString &id : parts.removed)
            out.append(words.removed.arg(nameIn(partsBefore, id)));
        for (const QString &id : parts.common) {
            if (partsBefore[id][u"hash"] != partsAfter[id][u"hash"])
                out.append(words.changed.arg(nameIn(partsAfter, id)));
        }
    }
}

/// How a setting is called where the person set it.
QString settingLabel(const QString &key)
{
    const QHash<QString, QString> labels = {
        {u"conversationDays"_s, QCoreApplication::translate("publish", "how long conversations are kept")},
        {u"contactDays"_s, QCoreApplication::translate("publish", "how long contact data is kept")},
        {u"storeTranscripts"_s, QCoreApplication::translate("publish", "storing what was said")},
        {u"pseudonymiseBeforeModel"_s, QCoreApplication::translate("publish", "pseudonyms before a model")},
        {u"truncateIp"_s, QCoreApplication::translate("publish", "shortening IP addresses")},
        {u"endSessionErases"_s, QCoreApplication::translate("publish", "erasing when the chat ends")},
        {u"consentBeforeStart"_s, QCoreApplication::translate("publish", "consent before the start")},
        {u"aiDisclosure"_s, QCoreApplication::translate("publish", "saying that it is an automated assistant")},
        {u"minimumAge"_s, QCoreApplication::translate("publish", "the minimum age")},
        {u"controller"_s, QCoreApplication::translate("publish", "who is responsible for the data")},
        {u"requestsContact"_s, QCoreApplication::translate("publish", "the contact for requests")},
        {u"noticeUrl"_s, QCoreApplication::translate("publish", "the address of the privacy notice")},
        {u"audience"_s, QCoreApplication::translate("publish", "where the bot is offered")},
        {u"title"_s, QCoreApplication::translate("publish", "the title of the web chat")},
        {u"accent"_s, QCoreApplication::translate("publish", "the colour of the web chat")},
        {u"allowedOrigins"_s, QCoreApplication::translate("publish", "the web sites that may show the chat")},
        {u"closeClearsData"_s, QCoreApplication::translate("publish", "clearing local data on close")},
    };
    return labels.value(key, key);
}

void settingChanges(const QJsonObject &before, const QJsonObject &after, QStringList &out)
{
    if (before[u"name"] != after[u"name"])
        out.append(QCoreApplication::translate("publish", "The bot is now called “%1”.").arg(after[u"name"].toString()));
    if (before[u"languages"] != after[u"languages"])
        out.append(QCoreApplication::translate("publish", "The languages of the bot changed."));
    if (before[u"startFlow"] != after[u"startFlow"])
        out.append(QCoreApplication::translate("publish", "The bot starts with another flow."));
    if (before[u"region"] != after[u"region"])
        out.append(QCoreApplication::translate("publish", "The region changed from “%1” to “%2”.").arg(before[u"region"].toString(), after[u"region"].toString()));
    if (before[u"words"].toObject() != after[u"words"].toObject())
        out.append(QCoreApplication::translate("publish", "What the web chat and the program itself say to people changed."));
    for (const QString &group : {u"privacy"_s, u"webChat"_s}) {
        const QJsonObject groupBefore = before[group].toObject();
        const QJsonObject groupAfter = after[group].toObject();
        QStringList labels;
        for (auto it = groupAfter.begin(); it != groupAfter.end(); ++it) {
            if (groupBefore[it.key()] != it.value())
                labels.append(settingLabel(it.key()));
        }
        if (labels.isEmpty())
            continue;
        const QString text = group == u"privacy" ? QCoreApplication::translate("publish", "Privacy settings changed: %1.") : QCoreApplication::translate("publish", "Settings of the web chat changed: %1.");
        out.append(text.arg(labels.join(u", "_s)));
    }
}
} // namespace

QStringList changesBetween(const QJsonObject &before, const QJsonObject &after)
{
    QStringList out;
    if (before.isEmpty()) {
        const int nodes = int(after[u"nodes"].toObject().size());
        out.append(QCoreApplication::translate("publish", "This is the first release here, with %n step(s).", nullptr, nodes));
        return out;
    }
    flowChanges(before[u"flows"].toObject(), after[u"flows"].toObject(), out);
    nodeChanges(before, after, out);
    knowledgeChanges(before[u"knowledge"].toObject(), after[u"knowledge"].toObject(), out);
    partChanges(before, after, out);
    settingChanges(before[u"settings"].toObject(), after[u"settings"].toObject(), out);
    if (before.contains(u"others"_s) && before[u"others"] != after[u"others"])
        out.append(QCoreApplication::translate("publish", "Other settings of the bot changed, such as its opening hours."));
    return out;
}

} // namespace dialogist::publish
