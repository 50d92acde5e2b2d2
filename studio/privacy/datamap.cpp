// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/model/jsonread.h"
#include "studio/privacy/features.h"
#include "studio/privacy/places.h"
#include "studio/privacy/profiletexts.h"
#include "studio/privacy/reviewcontext.h"
#include "studio/privacy/vocab.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace dialogist::privacy {

using namespace Qt::StringLiterals;

namespace {
constexpr auto chat = "communication.chat"_L1;

QStringList united(QStringList a, const QStringList &b)
{
    for (const QString &item : b) {
        if (!a.contains(item))
            a.append(item);
    }
    return a;
}

/// The profile's own channel for web chats; empty when it names none.
QJsonObject webChannel(const Profile &profile)
{
    const QJsonArray channels = profile.facts[u"channels"].toArray();
    for (const QString &id : {u"web-widget"_s, u"widget"_s, u"website-chatbot"_s, u"bot-production"_s, u"live-chat"_s}) {
        for (const QJsonValue &channel : channels) {
            if (channel[u"id"].toString() == id)
                return channel.toObject();
        }
    }
    return {};
}

/// What a channel takes by itself. Names and addresses that people type are known from the bot, not from the channel.
QStringList takenByItself(const QJsonObject &channel)
{
    static const QStringList typed = {u"name."_s, u"contact."_s, u"communication.chat"_s, u"communication.content"_s, u"demographic.gender"_s};
    const QStringList optional = model::stringList(channel[u"optionalData"]);
    QStringList categories;
    for (const QString &category : model::stringList(channel[u"data"])) {
        const bool isTyped = std::any_of(typed.begin(), typed.end(), [&](const QString &t) { return category.startsWith(t); });
        if (!isTyped && !optional.contains(category))
            categories.append(category);
    }
    return categories;
}

/// The words a mechanism is "for" either name the receiver or the kind of receiver; without such words it holds for all.
bool mechanismCovers(const QJsonObject &mechanism, const QString &receiver, const QString &feature)
{
    const QString scope = mechanism[u"for"].toString();
    if (scope.isEmpty() || receiver.isEmpty())
        return true;
    if (feature == u"ai-answers" && scope.contains(u"model provider"))
        return true;
    const QStringList words = receiver.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.size() >= 4 && scope.contains(word); });
}

class MapMaker
{
public:
    MapMaker(const ReviewContext &context, Review &review) : m_context(context), m_review(review) { }
    void run();

private:
    void addPeopleAndHost();
    void addKnowledge();
    void addTeam();
    void addNamedReceivers();
    void listNamed(const QString &name, const DataFlow &sent);
    void addSubprocessors();
    void addUse(const QJsonObject &row, const RowUse &use, const QStringList &places, const QString &tool);
    DataFlow flow(const QString &from, const QString &to, const QStringList &categories) const;
    QString toolFor(const QStringList &places, const QString &receiver, const QString &feature) const;
    QStringList placesOf(const QJsonObject &row, const RowUse &use) const;
    bool isOutside(const QStringList &places) const
    {
        const QString &region = m_context.residency.region;
        return !places.isEmpty() && !region.isEmpty() && !isInside(places, region);
    }

    const ReviewContext &m_context;
    Review &m_review;
    QStringList m_collected; ///< what people give
    QStringList m_arriving; ///< with what the channel takes by itself
    QStringList m_purposes;
    QList<SubprocessorRow> m_named;
};

void MapMaker::run()
{
    m_collected = m_context.labels.categories();
    // A chat has a field to write in, whether the bot asks for anything or not.
    if (m_collected.isEmpty())
        m_collected = {QString(chat)};
    m_arriving = united(m_collected, takenByItself(webChannel(m_context.profile)));
    m_purposes = {u"service_provision"_s};
    for (const QString &name : m_context.personalVariables())
        m_purposes = united(m_purposes, m_context.variable(name)->purposes);
    addPeopleAndHost();
    addKnowledge();
    addTeam();
    addNamedReceivers();
    addSubprocessors();
    m_review.subprocessors += m_named;
}

DataFlow MapMaker::flow(const QString &from, const QString &to, const QStringList &categories) const
{
    DataFlow flow;
    flow.from = from;
    flow.to = to;
    flow.categories = categories;
    flow.purposes = m_purposes;
    QSet<model::NodeId> nodes;
    for (const QString &category : categories) {
        for (const model::NodeId &id : m_context.labels.stepsWith(category))
            nodes.insert(id);
    }
    flow.nodes = QList<model::NodeId>(nodes.begin(), nodes.end());
    std::sort(flow.nodes.begin(), flow.nodes.end());
    return flow;
}

void MapMaker::addPeopleAndHost()
{
    const QJsonObject channel = webChannel(m_context.profile);
    m_review.parties.append({u"person"_s, QCoreApplication::translate("privacy", "People who chat"), u"person"_s, {},
                             QCoreApplication::translate("privacy", "any country"), false});
    const QString channelName = profileText(channel[u"name"].toString());
    m_review.parties.append({u"channel"_s, channelName.isEmpty() ? QCoreApplication::translate("privacy", "Web chat") : channelName,
                             u"channel"_s, {},
                             channel.isEmpty() ? QCoreApplication::translate("privacy", "The profile names no web chat.")
                                               : QCoreApplication::translate("privacy", "in the browser of the person"),
                             false});
    const QStringList &places = m_context.residency.hostPlaces;
    m_review.parties.append({u"host"_s, m_context.profile.service, u"host"_s, places,
                             QCoreApplication::translate("privacy", "conversations: %1").arg(retentionText(m_context, u"conversations"_s)),
                             isOutside(places)});

    DataFlow typed = flow(u"person"_s, u"channel"_s, m_collected);
    typed.basis = QCoreApplication::translate("privacy", "What people type or choose in the chat.");
    m_review.flows.append(typed);
    DataFlow stored = flow(u"channel"_s, u"host"_s, m_arriving);
    stored.places = places;
    stored.transferTool = toolFor(places, {}, {});
    stored.retention = retentionText(m_context, u"conversations"_s);
    stored.outsideRegion = isOutside(places);
    stored.basis = QCoreApplication::translate("privacy", "The service runs the bot and keeps its conversations.");
    m_review.flows.append(stored);
}

void MapMaker::addKnowledge()
{
    QStringList names;
    for (const auto &[id, base] : m_context.project.knowledgeBases) {
        if (m_context.labels.knowledgeBases.contains(id.toString()))
            names.append(base.name);
    }
    if (names.isEmpty())
        return;
    const QStringList &places = m_context.residency.hostPlaces;
    m_review.parties.append({u"knowledge"_s, names.join(u", "_s), u"knowledge"_s, places,
                             QCoreApplication::translate("privacy", "searched on the host, without a language model"), isOutside(places)});
    DataFlow asked = flow(u"host"_s, u"knowledge"_s, {QString(chat)});
    asked.nodes = m_context.labels.knowledgeSteps;
    asked.places = places;
    asked.outsideRegion = isOutside(places);
    asked.transferTool = toolFor(places, {}, {});
    asked.retention = QCoreApplication::translate("privacy", "not kept by the search");
    asked.basis = QCoreApplication::translate("privacy", "The question is compared with your documents.");
    m_review.flows.append(asked);
}

void MapMaker::addTeam()
{
    if (!m_context.bot.privacy.storeTranscripts)
        return;
    const QString name = m_context.bot.owner.isEmpty() ? m_context.bot.privacy.controller : m_context.bot.owner;
    m_review.parties.append({u"team"_s, name.isEmpty() ? QCoreApplication::translate("privacy", "Your team") : name, u"people"_s, {},
                             QCoreApplication::translate("privacy", "decides about the data, can read conversations"), false});
    DataFlow read = flow(u"host"_s, u"team"_s, m_collected);
    read.purposes = united({u"customer_support"_s}, m_purposes);
    read.retention = retentionText(m_context, u"contacts"_s);
    read.basis = QCoreApplication::translate("privacy", "Stored conversations can be read by those who answer for the bot.");
    m_review.flows.append(read);
}

QString MapMaker::toolFor(const QStringList &places, const QString &receiver, const QString &feature) const
{
    const QStringList audience = m_context.audience();
    const bool needed = places.isEmpty() || std::any_of(places.begin(), places.end(), [&](const QString &place) {
        return std::any_of(audience.begin(), audience.end(), [&](const QString &a) { return !isFreeFor(a, place, {}); });
    });
    if (!needed)
        return {};
    // The host is the importer that a framework certifies; whoever it passes data on to is bound by clauses.
    static const QStringList forHost = {u"dpf_eu"_s, u"dpf_uk"_s, u"dpf_ch"_s, u"scc"_s};
    static const QStringList onward = {u"scc"_s, u"dpf_eu"_s, u"dpf_uk"_s, u"dpf_ch"_s};
    QStringList stated;
    for (const QJsonValue &row : m_context.profile.facts[u"transferMechanisms"].toArray()) {
        if (mechanismCovers(row.toObject(), receiver, feature))
            stated.append(row[u"id"].toString());
    }
    for (const QString &id : receiver.isEmpty() ? forHost : onward) {
        if (stated.contains(id))
            return id;
    }
    stated.removeAll(u"not_stated"_s);
    return stated.value(0, u"not_stated"_s);
}

/// Whom steps of the bot send data to by themselves. No profile of the hosting service knows them, so nothing is stated about them.
void MapMaker::addNamedReceivers()
{
    static const QHash<QString, const char *> words = {
        {u"http"_s, QT_TRANSLATE_NOOP("privacy", "Web service")},
        {u"model"_s, QT_TRANSLATE_NOOP("privacy", "Language model")},
        {u"tool"_s, QT_TRANSLATE_NOOP("privacy", "Tool")},
        {u"handoff"_s, QT_TRANSLATE_NOOP("privacy", "People who take over")},
        {u"approval"_s, QT_TRANSLATE_NOOP("privacy", "People who decide")},
        {u"track"_s, QT_TRANSLATE_NOOP("privacy", "Statistics")},
        {u"page"_s, QT_TRANSLATE_NOOP("privacy", "The page around the chat")}};
    for (const NamedReceiver &receiver : m_context.labels.receivers()) {
        const QString kind = words.contains(receiver.kind) ? QCoreApplication::translate("privacy", words.value(receiver.kind)) : receiver.kind;
        const bool isTeam = receiver.kind == u"handoff" || receiver.kind == u"approval";
        const QString id = u"named:%1:%2"_s.arg(receiver.kind, receiver.name);
        const bool isPrivate = std::any_of(receiver.nodes.begin(), receiver.nodes.end(), [this](const model::NodeId &node) {
            const model::Node *step = m_context.bot.node(node);
            return step && step->type == u"http" && step->props[u"private"].toBool();
        });
        m_review.parties.append({id, receiver.name.isEmpty() ? kind : QCoreApplication::translate("privacy", "%1: %2", "kind of receiver, its name").arg(kind, receiver.name),
                                 isTeam ? u"people"_s : u"receiver"_s, {},
                                 isPrivate ? QCoreApplication::translate("privacy", "named by the designer; may be in the host's own network")
                                           : QCoreApplication::translate("privacy", "named by the designer; the profile of the service does not know it"),
                                 false, receiver.kind, receiver.name});
        DataFlow sent = flow(receiver.kind == u"page" ? u"channel"_s : u"host"_s, id, receiver.categories);
        sent.nodes = receiver.nodes;
        sent.transferTool = isTeam || receiver.categories.isEmpty() ? QString() : u"not_stated"_s;
        sent.retention = QCoreApplication::translate("privacy", "not stated");
        sent.basis = receiver.kind == u"http"
            ? QCoreApplication::translate("privacy", "A step of the bot sends it there. Like every web service, it also sees the IP address of the host.")
            : QCoreApplication::translate("privacy", "A step of the bot sends it there.");
        m_review.flows.append(sent);
        if (!isTeam)
            listNamed(m_review.parties.constLast().name, sent);
    }
}

/// The row of a receiver that the profile cannot list: what is known of it is what the steps send.
void MapMaker::listNamed(const QString &name, const DataFlow &sent)
{
    SubprocessorRow row;
    row.name = name;
    row.purposes = sent.purposes;
    row.categories = sent.categories;
    row.transfer = sent.transferTool.isEmpty() ? u"none"_s : QString();
    row.scope = u"bot"_s;
    row.counts = false;
    row.usedByThisBot = true;
    row.why = QCoreApplication::translate("privacy", "Named by the designer; not known to the profile. It gets: %1.").arg(sent.dataText());
    row.party = sent.to;
    m_named.append(row);
}

QStringList MapMaker::placesOf(const QJsonObject &row, const RowUse &use) const
{
    if (const QString location = row[u"location"].toString(); !location.isEmpty())
        return placesIn(location);
    const QString host = m_context.profile.facts[u"hosting"][u"host"][u"name"].toString();
    const bool isHost = !host.isEmpty() && host.contains(row[u"name"].toString());
    return use.feature == u"hosting" && isHost ? m_context.residency.hostPlaces : QStringList();
}

void MapMaker::addUse(const QJsonObject &row, const RowUse &use, const QStringList &places, const QString &tool)
{
    const QString id = u"receiver:%1"_s.arg(m_review.parties.size());
    m_review.parties.append({id, row[u"name"].toString(), countsAsSubprocessor(row) ? u"subprocessor"_s : u"receiver"_s, places,
                             termLabels(Term::Purpose, model::stringList(row[u"purpose"])).join(u", "_s), isOutside(places)});
    const QStringList listed = model::stringList(row[u"dataCategories"]);
    QStringList categories;
    for (const QString &category : m_arriving) {
        if (listed.isEmpty() || listed.contains(category))
            categories.append(category);
    }
    DataFlow passed = flow(u"host"_s, id, categories.isEmpty() ? listed : categories);
    passed.purposes = model::stringList(row[u"purpose"]);
    passed.places = places;
    passed.transferTool = tool;
    passed.retention = QCoreApplication::translate("privacy", "not stated");
    passed.outsideRegion = isOutside(places);
    passed.basis = listed.isEmpty()
        ? QCoreApplication::translate("privacy", "%1 The profile does not itemise the data, so all of it is shown.").arg(use.why)
        : use.why;
    m_review.flows.append(passed);
}

void MapMaker::addSubprocessors()
{
    for (const QJsonValue &value : m_context.profile.facts[u"subprocessors"].toArray()) {
        const QJsonObject row = value.toObject();
        const RowUse use = useOf(row, m_context.features);
        const QStringList places = placesOf(row, use);
        const QString tool = toolFor(places, row[u"name"].toString(), use.feature);

        SubprocessorRow out;
        out.name = row[u"name"].toString();
        out.purposes = model::stringList(row[u"purpose"]);
        out.categories = model::stringList(row[u"dataCategories"]);
        out.location = row[u"location"].toString();
        if (out.location.isEmpty() && !places.isEmpty())
            out.location = places.join(u", "_s);
        out.transfer = tool.isEmpty() ? u"none"_s : (tool == u"not_stated" ? QString() : tool);
        out.role = roleOf(row);
        out.note = row[u"note"].toString();
        out.scope = row[u"scope"].toString();
        out.counts = countsAsSubprocessor(row);
        out.usedByThisBot = use.used;
        out.why = use.why;
        m_review.subprocessors.append(out);
        if (use.used)
            addUse(row, use, places, tool);
    }
}
} // namespace

void mapData(const ReviewContext &context, Review &review)
{
    MapMaker(context, review).run();
}

} // namespace dialogist::privacy
