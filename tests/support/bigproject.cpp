// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/support/bigproject.h"

#include "studio/flow/catalogue.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTimeZone>

#include <array>

namespace dialogist::tests {

using namespace model;
using namespace Qt::StringLiterals;
using Kind = flow::PropertySpec::Kind;

namespace {
constexpr double columnWidth = 300;
constexpr double rowHeight = 180;

struct Topic {
    const char *en;
    const char *de;
};
constexpr std::array topics {Topic {"delivery", "Lieferung"}, Topic {"returns", "Rücksendung"}, Topic {"invoice", "Rechnung"},
                             Topic {"opening hours", "Öffnungszeiten"}, Topic {"warranty", "Garantie"}, Topic {"account", "Konto"},
                             Topic {"appointment", "Termin"}, Topic {"complaint", "Beschwerde"}, Topic {"voucher", "Gutschein"},
                             Topic {"payment", "Zahlung"}};
constexpr std::array sentences {
    Topic {"We look into your %1 at once.", "Wir sehen uns Ihre Frage zu %1 gleich an."},
    Topic {"Here is what you should know about %1, {{ customerName }}.", "Das sollten Sie über %1 wissen, {{ customerName }}."},
    Topic {"What would you like to know about %1?", "Was möchten Sie über %1 wissen?"},
    Topic {"Shall we go on with %1, or is that all for today?", "Machen wir mit %1 weiter, oder war das alles für heute?"},
    Topic {"Thank you. Your %1 has the number {{ orderNumber }}.", "Danke. %1 hat die Nummer {{ orderNumber }}."}};

struct VariableRow {
    const char *name;
    const char *type;
    const char *scope;
    const char *category;
};
constexpr std::array variableRows {VariableRow {"customerName", "text", "user", "name.full"}, VariableRow {"email", "email", "user", "contact.email"},
                                   VariableRow {"orderNumber", "text", "conversation", ""}, VariableRow {"orderCount", "number", "conversation", ""},
                                   VariableRow {"deliveryDate", "date", "conversation", ""}, VariableRow {"isCustomer", "boolean", "conversation", ""},
                                   VariableRow {"topics", "list", "conversation", ""}, VariableRow {"address", "object", "user", ""}};

/// Says the same things again for the same seed.
class Dice
{
public:
    explicit Dice(quint32 seed) : m_random(seed) { }
    int below(int limit) { return limit <= 1 ? 0 : m_random.bounded(limit); }
    bool chance(double probability) { return m_random.generateDouble() < probability; }

    /// Ids that sort by creation, as real ones do.
    template<class AnyId> AnyId id()
    {
        const quint64 time = 0x0190'0000'0000ULL + ++m_count;
        const quint64 random = m_random.generate64();
        QByteArray bytes(16, '\0');
        for (int i = 0; i < 6; ++i)
            bytes[i] = char(time >> (8 * (5 - i)));
        for (int i = 0; i < 8; ++i)
            bytes[8 + i] = char(random >> (8 * i));
        bytes[6] = 0x70;
        bytes[8] = char((uchar(bytes[8]) & 0x3f) | 0x80);
        return AnyId::fromString(QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces));
    }

private:
    QRandomGenerator m_random;
    quint64 m_count = 0;
};

class Builder
{
public:
    Builder(int nodes, const BigProjectOptions &options) : m_options(options), m_left(nodes), m_dice(options.seed) { }
    Project make();

private:
    void addParts(int nodes);
    void addFlow(int number, int size);
    Node newNode(const Flow &flow, const flow::NodeSpec &spec);
    QJsonValue valueOf(const QString &type, const flow::PropertySpec &property);
    QJsonObject text(bool question = false);
    QString topic(const QString &language);
    QString nextType();

    BigProjectOptions m_options;
    int m_left;
    Dice m_dice;
    Project m_project;
    Bot m_bot;
    QList<NodeId> m_starts;
    QStringList m_numbers; ///< names of variables by type
    QStringList m_texts;
    int m_topic = 0;
    size_t m_typeAt = 0;
};

QString Builder::topic(const QString &language)
{
    const Topic &chosen = topics[size_t(m_topic) % topics.size()];
    return QString::fromUtf8(language.startsWith(u"de") ? chosen.de : chosen.en);
}

QJsonObject Builder::text(bool question)
{
    m_topic = m_dice.below(int(topics.size()));
    const Topic &sentence = sentences[question ? size_t(2 + m_dice.below(2)) : size_t(m_dice.below(int(sentences.size())))];
    LocalizedText text;
    for (const QString &language : std::as_const(m_options.languages))
        text.set(language, QString::fromUtf8(language.startsWith(u"de") ? sentence.de : sentence.en).arg(topic(language)));
    return text.toJson().toObject();
}

/// What a designer would have filled in; undefined = the default is as good.
QJsonValue Builder::valueOf(const QString &type, const flow::PropertySpec &property)
{
    const auto label = [this] {
        m_topic = m_dice.below(int(topics.size()));
        LocalizedText text;
        for (const QString &language : std::as_const(m_options.languages))
            text.set(language, topic(language));
        return text.toJson();
    };
    if (property.key.contains(u'.'))
        return QJsonValue::Undefined;
    switch (property.kind) {
    case Kind::LocalizedText:
        return text(property.key == u"prompt");
    case Kind::Bubbles: {
        QJsonArray bubbles;
        for (int i = m_dice.below(2); i >= 0; --i) {
            QJsonArray variants {text()};
            if (m_dice.chance(0.2))
                variants.append(text());
            bubbles.append(QJsonObject {{u"kind"_s, u"text"_s}, {u"variants"_s, variants}});
        }
        return bubbles;
    }
    case Kind::Options: {
        QJsonArray options;
        for (int i = 1, count = 2 + m_dice.below(3); i <= count; ++i)
            options.append(QJsonObject {{u"id"_s, u"o%1"_s.arg(i)}, {u"label"_s, label()}, {u"synonyms"_s, label()}});
        return options;
    }
    case Kind::Cases: {
        QJsonArray cases;
        for (int i = 1, count = 1 + m_dice.below(3); i <= count; ++i) {
            const QString number = m_numbers.at(m_dice.below(int(m_numbers.size())));
            cases.append(QJsonObject {{u"id"_s, u"c%1"_s.arg(i)}, {u"label"_s, u"more than %1"_s.arg(10 * (count - i))},
                                      {u"condition"_s, u"%1 > %2"_s.arg(number).arg(10 * (count - i))}});
        }
        return cases;
    }
    case Kind::Assignments: {
        QJsonArray assignments;
        for (int i = m_dice.below(2); i >= 0; --i) {
            const QString number = m_numbers.at(m_dice.below(int(m_numbers.size())));
            assignments.append(QJsonObject {{u"variable"_s, number}, {u"expression"_s, u"%1 + %2"_s.arg(number).arg(i + 1)}});
        }
        return assignments;
    }
    case Kind::VariableName:
        return m_texts.at(m_dice.below(int(m_texts.size())));
    case Kind::Expression:
        return type == u"knowledge" ? QJsonValue(QJsonValue::Undefined) : QJsonValue(u"orderCount"_s);
    case Kind::KnowledgeBases:
        return QJsonArray {m_project.knowledgeBases.begin()->first.toString()};
    case Kind::NodeReference:
        return m_starts.at(m_dice.below(int(m_starts.size()))).toString();
    case Kind::PlainText:
        return type == u"note" ? QJsonValue(u"Ask the %1 team before changing this."_s.arg(topic(u"en"_s))) : QJsonValue(QJsonValue::Undefined);
    default:
        return QJsonValue::Undefined;
    }
}

Node Builder::newNode(const Flow &flow, const flow::NodeSpec &spec)
{
    Node node;
    node.id = m_dice.id<NodeId>();
    node.flow = flow.id;
    node.type = spec.type;
    node.props = spec.defaults;
    for (const flow::PropertySpec &property : spec.properties) {
        const QJsonValue value = valueOf(spec.type, property);
        if (!value.isUndefined())
            node.props.insert(property.key, value);
    }
    m_topic = m_dice.below(int(topics.size()));
    node.name = m_dice.chance(0.15) ? QString() : u"%1 %2"_s.arg(spec.title, topic(u"en"_s));
    return node;
}

/// Much talk, some logic, and every other type its turn.
QString Builder::nextType()
{
    static const std::array common {"message", "message", "ask", "choice", "set", "branch", "message"};
    if (m_dice.chance(0.6))
        return QLatin1String(common[size_t(m_dice.below(int(common.size())))]);
    const QList<const flow::NodeSpec *> all = flow::allSpecs();
    for (;;) {
        const flow::NodeSpec *spec = all.at(qsizetype(m_typeAt++ % size_t(all.size())));
        if (spec->type != u"start")
            return spec->type;
    }
}

void Builder::addFlow(int number, int size)
{
    Flow flow;
    flow.id = m_dice.id<FlowId>();
    flow.bot = m_bot.id;
    m_topic = number;
    flow.name = u"%1 %2"_s.arg(topic(u"en"_s)).arg(number);
    flow.order = number;

    struct OpenPort {
        NodeId node;
        QString port;
        int row = 0;
    };
    QList<OpenPort> open;
    QList<NodeId> questions;
    QList<NodeId> exits;
    std::map<NodeId, int> rows;
    QHash<int, int> lanes; // nodes in a row of the drawing
    const auto connect = [&](const OpenPort &from, NodeId to) {
        Link link;
        link.id = m_dice.id<LinkId>();
        link.flow = flow.id;
        link.from = from.node;
        link.port = from.port;
        link.to = to;
        flow.links.insert({link.id, link});
    };
    const auto place = [&](Node node, int row) {
        const int lane = lanes[row]++;
        node.position = {lane * columnWidth, row * rowHeight};
        if (node.type == u"ask" || node.type == u"choice")
            questions.append(node.id);
        if (node.type == u"exit")
            exits.append(node.id);
        if (node.type == u"start")
            m_starts.append(node.id);
        rows.insert({node.id, row});
        for (const flow::Port &port : flow::portsOf(node))
            open.append({node.id, port.name, row});
        flow.nodes.insert({node.id, std::move(node)});
    };

    place(newNode(flow, *flow::specOf(u"start"_s)), 0);
    const flow::NodeSpec *exitSpec = flow::specOf(u"exit"_s);
    for (int made = 1; made < size; ++made) {
        const bool last = made == size - 1;
        const flow::NodeSpec *spec = last ? exitSpec : flow::specOf(nextType());
        Node node = newNode(flow, *spec);
        // The only way forward must not end before the flow does.
        if (spec->hasInput && open.size() <= 1 && !last && flow::portsOf(node).isEmpty()) {
            spec = flow::specOf(u"message"_s);
            node = newNode(flow, *spec);
        }
        if (!spec->hasInput || open.isEmpty()) {
            place(std::move(node), spec->executable ? 0 : rows.rbegin()->second);
            continue;
        }
        // Mostly the newest port, so that the flow gets long; at times an older one, so that it branches.
        const qsizetype at = m_dice.chance(0.7) ? open.size() - 1 : m_dice.below(int(open.size()));
        const OpenPort from = open.takeAt(at);
        connect(from, node.id);
        const NodeId id = node.id;
        place(std::move(node), from.row + 1);
        // Branches join again.
        if (open.size() > 12) {
            const OpenPort joining = open.takeAt(m_dice.below(int(open.size()) / 2));
            if (joining.node != id)
                connect(joining, id);
            else
                open.append(joining);
        }
    }
    for (const OpenPort &port : std::as_const(open)) {
        const bool back = !questions.isEmpty() && m_dice.chance(0.3);
        const QList<NodeId> &targets = back ? questions : exits;
        if (!targets.isEmpty())
            connect(port, targets.at(m_dice.below(int(targets.size()))));
    }
    m_bot.flows.insert({flow.id, std::move(flow)});
}

void Builder::addParts(int nodes)
{
    KnowledgeBase base;
    base.id = m_dice.id<KnowledgeBaseId>();
    base.name = u"Help pages"_s;
    m_project.knowledgeBases.insert({base.id, base});
    for (int i = 0; i < 5; ++i) {
        Source page;
        page.id = m_dice.id<SourceId>();
        page.knowledgeBase = base.id;
        page.kind = u"page"_s;
        m_topic = i;
        page.title = topic(u"en"_s);
        page.location = u"https://shop.example/%1"_s.arg(i);
        page.importedAt = QDateTime(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::utc());
        m_project.sources.insert({page.id, page});
    }

    const int variables = std::max(int(variableRows.size()), nodes / 40);
    for (int i = 0; i < variables; ++i) {
        const VariableRow &row = variableRows[size_t(i) % variableRows.size()];
        Variable variable;
        variable.id = m_dice.id<VariableId>();
        variable.bot = m_bot.id;
        variable.name = QLatin1String(row.name);
        if (size_t(i) >= variableRows.size())
            variable.name += QString::number(size_t(i) / variableRows.size() + 1);
        variable.type = QLatin1String(row.type);
        variable.scope = QLatin1String(row.scope);
        variable.category = QLatin1String(row.category);
        variable.initial = variable.type == u"number" ? QJsonValue(0) : QJsonValue(QJsonValue::Null);
        if (variable.type == u"number")
            m_numbers.append(variable.name);
        if (variable.type == u"text")
            m_texts.append(variable.name);
        m_bot.variables.insert({variable.id, variable});
    }

    for (size_t i = 0; i < topics.size(); ++i) {
        Intent intent;
        intent.id = m_dice.id<IntentId>();
        intent.bot = m_bot.id;
        m_topic = int(i);
        intent.name = topic(u"en"_s);
        for (const QString &language : std::as_const(m_options.languages)) {
            for (int n = 0; n < 8; ++n) {
                const Topic &sentence = sentences[size_t(n) % sentences.size()];
                intent.phrases[language].append(u"%1 %2"_s.arg(topic(language), QString::fromUtf8(language.startsWith(u"de") ? sentence.de : sentence.en)));
            }
        }
        m_bot.intents.insert({intent.id, intent});
    }

    Prompt prompt;
    prompt.id = m_dice.id<PromptId>();
    prompt.bot = m_bot.id;
    prompt.name = u"Tone"_s;
    prompt.text = u"You are the assistant of a shop.\n\nBe brief. Be kind.\n"_s;
    m_bot.prompts.insert({prompt.id, prompt});
}

Project Builder::make()
{
    m_project.id = m_dice.id<ProjectId>();
    m_project.name = u"Big project"_s;
    m_bot.id = m_dice.id<BotId>();
    m_bot.name = u"Shop assistant"_s;
    m_bot.slug = u"shop-assistant"_s;
    m_bot.languages = m_options.languages;
    addParts(m_left);
    for (int number = 1; m_left > 0; ++number) {
        const int wish = m_options.oneFlow ? m_left : m_options.minimumFlow + m_dice.below(m_options.maximumFlow - m_options.minimumFlow + 1);
        // No flow is left too small to have a beginning and an end.
        const int size = m_left - wish < 2 ? m_left : wish;
        addFlow(number, size);
        m_left -= size;
    }
    for (const auto &[id, flow] : m_bot.flows) {
        if (flow.order == 1)
            m_bot.startFlow = id;
    }
    m_project.bots.insert({m_bot.id, m_bot});
    // As it would come out of a file, with the project's own tables made.
    return Project::fromObjects(m_project.objects()).take();
}
} // namespace

Project makeBigProject(int nodes, const BigProjectOptions &options)
{
    return Builder(nodes, options).make();
}

Project makeRandomProject(quint32 seed)
{
    static const QStringList names {u"Main"_s, u"main"_s, u"MAIN "_s, u"CON"_s, u"com1.txt"_s, u"a/b\\c"_s, u"../../up"_s, u"."_s, u""_s,
                                    u"Caf\u00e9"_s, u"Cafe\u0301"_s, u"Größe"_s, u"注文"_s, u"خدمة"_s, u"trailing. . "_s, u"a:b*c?\"<>|"_s,
                                    QString(300, u'x'), u"line\nbreak"_s, u"tab\there"_s, u"- --- :"_s, u"🍞 bread"_s, u"NUL"_s};
    QRandomGenerator random(seed);
    const auto name = [&] { return names.at(random.bounded(int(names.size()))); };
    BigProjectOptions options;
    options.seed = seed + 1000;
    options.minimumFlow = 4;
    options.maximumFlow = 30;
    Project project = makeBigProject(20 + random.bounded(80), options);
    project.name = name();
    // A bot has a name always; its parts may have any.
    for (auto &[id, bot] : project.bots) {
        bot.name = name() + u"bot"_s;
        bot.regions.insert(u"here"_s, u"EU"_s);
        bot.approvals.append({u"f"_s, u"rule"_s, name(), QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6, 7), QTimeZone::utc())});
        bot.privacy.minimumAge = random.bounded(2) ? std::optional<int>(16) : std::nullopt;
        for (auto &[flowId, flow] : bot.flows) {
            flow.name = name();
            flow.order = random.generateDouble() * 100;
            for (auto &[nodeId, node] : flow.nodes) {
                if (random.bounded(4) == 0)
                    node.name = name();
                if (random.bounded(6) == 0)
                    node.props.insert(u"odd"_s, QJsonArray {name(), 1e300, -0.1, 12345678901234LL, true, QJsonValue::Null, QJsonObject {{name(), name()}}, QJsonArray()});
                node.position = {random.generateDouble() * 1e4 - 5e3, double(random.bounded(4000))};
            }
        }
        for (auto &[promptId, prompt] : bot.prompts) {
            prompt.name = name();
            static const QStringList texts {u""_s, u"\n"_s, u"no end of line"_s, u"---\nfront: matter\n---\n"_s, u"\r\nwindows\r\n"_s, u"two\n\n\n"_s, u"<<<<<<< ours\n"_s, u"\ufeffmark"_s, u"\u2028sep\u0085nel\r"_s};
            prompt.text = texts.at(random.bounded(int(texts.size())));
        }
        for (auto &[intentId, intent] : bot.intents)
            intent.name = name();
    }
    for (auto &[id, base] : project.knowledgeBases)
        base.name = name();
    return Project::fromObjects(project.objects()).take();
}

} // namespace dialogist::tests
