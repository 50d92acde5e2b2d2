// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/specs/specs.h"

#include <QCoreApplication>

namespace dialogist::flow::specs {

using namespace Qt::StringLiterals;

namespace {
PropertySpec media(const QString &key, const QString &label, const QString &wanted)
{
    PropertySpec spec = property(key, label, Kind::Media);
    spec.choices = {wanted};
    spec.choiceLabels = {wanted};
    return spec;
}

PropertySpec extra(PropertySpec spec)
{
    spec.extra = true;
    return spec;
}

PropertySpec buttonRows()
{
    PropertySpec spec = rows(u"buttons"_s, QCoreApplication::translate("flow", "Buttons"),
        {required(property(u"label"_s, QCoreApplication::translate("flow", "What the button says"), Kind::LocalizedText)),
            choices(u"action"_s, QCoreApplication::translate("flow", "Does"), {u"say"_s, u"url"_s, u"call"_s},
                {QCoreApplication::translate("flow", "Says it"), QCoreApplication::translate("flow", "Opens an address"),
                    QCoreApplication::translate("flow", "Calls a number")}),
            shown(property(u"target"_s, QCoreApplication::translate("flow", "Address or number"), Kind::Template), u"action"_s, {u"url"_s, u"call"_s})});
    spec.hasIds = true;
    spec.addLabel = QCoreApplication::translate("flow", "Add button");
    return spec;
}

QList<PropertySpec> bubbleColumns()
{
    const auto of = [](PropertySpec spec, const QStringList &kinds) { return shown(std::move(spec), u"kind"_s, kinds); };
    const QString title = QCoreApplication::translate("flow", "Title");
    const QString text = QCoreApplication::translate("flow", "Text");
    const QString description = QCoreApplication::translate("flow", "What it shows, for those who cannot see it");
    PropertySpec cards = rows(u"cards"_s, QCoreApplication::translate("flow", "Cards"),
        {media(u"picture"_s, QCoreApplication::translate("flow", "Picture"), u"image"_s),
            property(u"alt"_s, description, Kind::LocalizedText), required(property(u"title"_s, title, Kind::LocalizedText)),
            property(u"subtitle"_s, text, Kind::LocalizedText), buttonRows()});
    cards.hasIds = true;
    cards.addLabel = QCoreApplication::translate("flow", "Add card");
    PropertySpec channels = property(u"channels"_s, QCoreApplication::translate("flow", "Only on"), Kind::Flags,
        QCoreApplication::translate("flow", "None = on all channels."));
    channels.choices = {u"web"_s, u"whatsapp"_s, u"telegram"_s, u"messenger"_s, u"slack"_s, u"teams"_s, u"email"_s, u"sms"_s, u"voice"_s};
    channels.choiceLabels = {QCoreApplication::translate("flow", "Web chat"), u"WhatsApp"_s, u"Telegram"_s, u"Messenger"_s, u"Slack"_s, u"Teams"_s,
        QCoreApplication::translate("flow", "E-mail"), u"SMS"_s, QCoreApplication::translate("flow", "Voice")};
    PropertySpec wordings = property(u"variants"_s, QCoreApplication::translate("flow", "What the bot says"), Kind::LocalizedTexts,
        QCoreApplication::translate("flow", "The bot picks one of the wordings each time."));
    PropertySpec kinds = choices(u"kind"_s, QCoreApplication::translate("flow", "Kind"),
        {u"text"_s, u"image"_s, u"audio"_s, u"video"_s, u"file"_s, u"card"_s, u"carousel"_s, u"location"_s, u"embed"_s},
        {text, QCoreApplication::translate("flow", "Image"), QCoreApplication::translate("flow", "Sound"),
            QCoreApplication::translate("flow", "Video"), QCoreApplication::translate("flow", "File"),
            QCoreApplication::translate("flow", "Card"), QCoreApplication::translate("flow", "Carousel of cards"),
            QCoreApplication::translate("flow", "Place on the map"), QCoreApplication::translate("flow", "Link with preview")});
    return {kinds, of(required(wordings), {u"text"_s, QString()}),
        of(media({}, QCoreApplication::translate("flow", "File"), {}), {u"image"_s, u"audio"_s, u"video"_s, u"file"_s, u"card"_s}),
        of(property(u"url"_s, QCoreApplication::translate("flow", "Address, https://…"), Kind::Template), {u"embed"_s}),
        of(property(u"alt"_s, description, Kind::LocalizedText), {u"image"_s, u"audio"_s, u"video"_s, u"file"_s, u"card"_s}),
        of(required(property(u"title"_s, title, Kind::LocalizedText)), {u"card"_s}),
        of(property(u"subtitle"_s, text, Kind::LocalizedText), {u"card"_s}), of(buttonRows(), {u"card"_s}), of(cards, {u"carousel"_s}),
        of(number(u"latitude"_s, QCoreApplication::translate("flow", "Latitude"), Kind::Number, 0, 0), {u"location"_s}),
        of(number(u"longitude"_s, QCoreApplication::translate("flow", "Longitude"), Kind::Number, 0, 0), {u"location"_s}),
        of(property(u"caption"_s, QCoreApplication::translate("flow", "Words beside it"), Kind::LocalizedText), {u"location"_s, u"embed"_s}),
        extra(number(u"delay"_s, QCoreApplication::translate("flow", "Pause before it"), Kind::Integer, 0, 10000,
            QCoreApplication::translate("flow", "Milliseconds for which the bot seems to be writing."))),
        extra(channels)};
}

QString messageLine(const model::Node &node, const model::Bot &, const QString &language)
{
    const QList<PropertySpec> &columns = specOf(u"message"_s)->properties.first().columns;
    for (const QJsonValue &bubble : node.props[u"bubbles"].toArray()) {
        const QString kind = bubble[u"kind"].toString(u"text"_s);
        if (kind == u"text") {
            const QString text = spoken(bubble[u"variants"][0], language);
            if (!text.isEmpty())
                return text;
            continue;
        }
        const QString title = columns.first().choiceLabels.value(columns.first().choices.indexOf(kind), kind);
        for (const QJsonValue &words : {bubble[u"title"], bubble[u"alt"], bubble[u"caption"], bubble[u"cards"][0][u"title"]}) {
            if (const QString said = spoken(words, language); !said.isEmpty())
                return QCoreApplication::translate("flow", "%1: %2", "kind of bubble, what it says").arg(title, said);
        }
        return title;
    }
    return {};
}

NodeSpec messageSpec()
{
    NodeSpec spec{u"message"_s, QCoreApplication::translate("flow", "Message"),
        QCoreApplication::translate("flow", "Says something: texts, pictures, files, cards, places."), Family::Talk, true, true, {}, {}};
    PropertySpec replies = rows(u"replies"_s, QCoreApplication::translate("flow", "Quick replies"),
        {required(property(u"label"_s, QCoreApplication::translate("flow", "What the button says"), Kind::LocalizedText))},
        QCoreApplication::translate("flow", "Suggestions below the last bubble; the person may as well write something else."));
    replies.hasIds = true;
    replies.addLabel = QCoreApplication::translate("flow", "Add suggestion");
    spec.properties = {rows(u"bubbles"_s, QCoreApplication::translate("flow", "Bubbles"), bubbleColumns(),
                           QCoreApplication::translate("flow", "Of several variants of a text, one is chosen each time."), Kind::Bubbles),
        in(QCoreApplication::translate("flow", "Quick replies"), replies),
        in(QCoreApplication::translate("flow", "Meaning"),
            choices(u"role"_s, QCoreApplication::translate("flow", "Role"), {u""_s, u"privacyNotice"_s, u"aiDisclosure"_s, u"handoverNotice"_s},
                {QCoreApplication::translate("flow", "None"), QCoreApplication::translate("flow", "Privacy notice"),
                    QCoreApplication::translate("flow", "Tells that this is a bot"), QCoreApplication::translate("flow", "Announces a person")},
                QCoreApplication::translate("flow", "What the message is for in the eyes of the privacy review.")))};
    const QJsonObject bubble{{u"kind"_s, u"text"_s}, {u"variants"_s, QJsonArray{QJsonObject()}}};
    spec.defaults = {{u"bubbles"_s, QJsonArray{bubble}}, {u"replies"_s, QJsonArray()}, {u"role"_s, QString()}};
    spec.speaks = true;
    spec.ports = nextOnly;
    spec.line = messageLine;
    return spec;
}

QString promptLine(const model::Node &node, const model::Bot &, const QString &language)
{
    return spoken(node.props[u"prompt"], language);
}

PropertySpec answerKind()
{
    return choices(u"answerType"_s, QCoreApplication::translate("flow", "Kind of answer"),
        {u"text"_s, u"number"_s, u"email"_s, u"phone"_s, u"url"_s, u"date"_s, u"time"_s, u"datetime"_s, u"money"_s, u"duration"_s, u"yesno"_s,
            u"rating"_s, u"file"_s, u"location"_s, u"entity"_s},
        {QCoreApplication::translate("flow", "Text"), QCoreApplication::translate("flow", "Number"),
            QCoreApplication::translate("flow", "E-mail address"), QCoreApplication::translate("flow", "Phone number"),
            QCoreApplication::translate("flow", "Web address"), QCoreApplication::translate("flow", "Date"),
            QCoreApplication::translate("flow", "Time of day"), QCoreApplication::translate("flow", "Date and time"),
            QCoreApplication::translate("flow", "Amount of money"), QCoreApplication::translate("flow", "Length of time"),
            QCoreApplication::translate("flow", "Yes or no"), QCoreApplication::translate("flow", "Rating"),
            QCoreApplication::translate("flow", "File"), QCoreApplication::translate("flow", "Place on the map"),
            QCoreApplication::translate("flow", "Entity of the bot")},
        QCoreApplication::translate("flow", "Numbers and dates are understood as people write them in their language."));
}

/// What an Ask and each field of a Form have in common, after the question and the variable.
QList<PropertySpec> answerProperties(bool inForm)
{
    const QString validation = inForm ? QString() : QCoreApplication::translate("flow", "What fits");
    const QString repair = inForm ? QString() : QCoreApplication::translate("flow", "When it does not fit");
    const auto tucked = [inForm](PropertySpec spec) {
        spec.extra = inForm;
        return spec;
    };
    return {shown(property(u"entity"_s, QCoreApplication::translate("flow", "Entity"), Kind::EntityReference), u"answerType"_s, {u"entity"_s}),
        shown(number(u"scale"_s, QCoreApplication::translate("flow", "Best rating"), Kind::Integer, 2, 10), u"answerType"_s, {u"rating"_s}),
        in(validation, tucked(shown(number(u"validation.minimum"_s, QCoreApplication::translate("flow", "Minimum"), Kind::Number, -1e15, 1e15,
            QCoreApplication::translate("flow", "The smallest number, or the shortest text.")), u"answerType"_s,
            {u"text"_s, u"number"_s, u"money"_s, u"duration"_s, u"file"_s}))),
        in(validation, tucked(shown(number(u"validation.maximum"_s, QCoreApplication::translate("flow", "Maximum"), Kind::Number, -1e15, 1e15,
            QCoreApplication::translate("flow", "The largest number, the longest text, or the largest file in MB.")), u"answerType"_s,
            {u"text"_s, u"number"_s, u"money"_s, u"duration"_s, u"file"_s}))),
        in(validation, tucked(shown(property(u"validation.pattern"_s, QCoreApplication::translate("flow", "Pattern"), Kind::Pattern,
            QCoreApplication::translate("flow", "A regular expression that the whole answer must match.")), u"answerType"_s,
            {u"text"_s, u"email"_s, u"phone"_s, u"url"_s, QString()}))),
        in(validation, tucked(knowing(property(u"validation.expression"_s, QCoreApplication::translate("flow", "Condition"), Kind::Expression,
            QCoreApplication::translate("flow", "Must be true for the answer, which it calls “value”.")), {u"value"_s}))),
        in(repair, tucked(property(u"invalid"_s, QCoreApplication::translate("flow", "Said first"), Kind::LocalizedText,
            QCoreApplication::translate("flow", "Without it, the question is asked again.")))),
        in(repair, tucked(property(u"reprompts"_s, QCoreApplication::translate("flow", "Said after that"), Kind::LocalizedTexts,
            QCoreApplication::translate("flow", "One for each further time; the last one stays.")))),
        in(repair, tucked(number(u"retries"_s, QCoreApplication::translate("flow", "Ask again at most"), Kind::Integer, 0, 20))),
        in(repair, tucked(property(u"default"_s, QCoreApplication::translate("flow", "Then take"), Kind::Expression,
            QCoreApplication::translate("flow", "The value when nothing fitted; empty = go on at “did not fit”.")))),
        property(u"optional"_s, QCoreApplication::translate("flow", "May be skipped"), Kind::Boolean,
            QCoreApplication::translate("flow", "“Skip” counts as an answer without a value."))};
}

QList<PropertySpec> silenceProperties()
{
    const QString section = QCoreApplication::translate("flow", "Silence and digressions");
    return {in(section, number(u"noReply.seconds"_s, QCoreApplication::translate("flow", "Silence after"), Kind::Integer, 0, 604800,
                QCoreApplication::translate("flow", "Seconds; 0 = it waits for ever."))),
        in(section, property(u"noReply.texts"_s, QCoreApplication::translate("flow", "Said to silence"), Kind::LocalizedTexts,
            QCoreApplication::translate("flow", "One each time; after the last it goes on at “no reply”."))),
        in(section, choices(u"interruptions"_s, QCoreApplication::translate("flow", "Something else comes up"),
            {u"whenUnfit"_s, u"always"_s, u"never"_s},
            {QCoreApplication::translate("flow", "Is followed when it is no answer"), QCoreApplication::translate("flow", "Is always followed"),
                QCoreApplication::translate("flow", "Is never followed")}))};
}

QJsonObject silenceDefaults()
{
    return {{u"noReply"_s, QJsonObject{{u"seconds"_s, 0}}}, {u"interruptions"_s, u"whenUnfit"_s}};
}

QJsonObject united(QJsonObject a, const QJsonObject &b)
{
    for (auto it = b.begin(); it != b.end(); ++it)
        a.insert(it.key(), *it);
    return a;
}

Port cancelledPort()
{
    return port(u"cancelled"_s, QCoreApplication::translate("flow", "Cancelled"), true);
}

Port noReplyPort(const model::Node &node)
{
    return port(u"noReply"_s, QCoreApplication::translate("flow", "No reply"), node.props[u"noReply"][u"seconds"].toInt() <= 0);
}

NodeSpec askSpec()
{
    NodeSpec spec{u"ask"_s, QCoreApplication::translate("flow", "Ask"),
        QCoreApplication::translate("flow", "Asks a question and keeps the answer."), Family::Talk, true, true, {}, {}};
    spec.properties = {required(property(u"prompt"_s, QCoreApplication::translate("flow", "Question"), Kind::LocalizedText)), answerKind(),
        collecting(property(u"variable"_s, QCoreApplication::translate("flow", "Keep the answer in"), Kind::VariableName))};
    spec.properties += answerProperties(false);
    spec.properties += silenceProperties();
    spec.defaults = united({{u"prompt"_s, QJsonObject()}, {u"answerType"_s, u"text"_s}, {u"variable"_s, QString()}, {u"entity"_s, QString()},
                               {u"scale"_s, 5}, {u"validation"_s, QJsonObject()}, {u"retries"_s, 2}, {u"invalid"_s, QJsonObject()},
                               {u"reprompts"_s, QJsonArray()}, {u"default"_s, QString()}, {u"optional"_s, false}},
        silenceDefaults());
    spec.waits = spec.speaks = true;
    spec.ports = [](const model::Node &node, const model::Bot *) -> QList<Port> {
        return {port(u"answered"_s, QCoreApplication::translate("flow", "Answered")),
            port(u"invalid"_s, QCoreApplication::translate("flow", "Did not fit"), !node.props[u"default"].toString().trimmed().isEmpty()),
            noReplyPort(node), cancelledPort()};
    };
    spec.line = promptLine;
    return spec;
}

QList<Port> choicePorts(const model::Node &node, const model::Bot *)
{
    QList<Port> ports;
    if (node.props[u"multiple"].toBool() || node.props[u"dynamic"].toBool()) {
        ports.append(port(u"answered"_s, QCoreApplication::translate("flow", "Answered")));
    } else {
        int number = 0;
        for (const QJsonValue &option : node.props[u"options"].toArray()) {
            const auto label = model::LocalizedText::fromJson(option[u"label"]);
            const QString id = option[u"id"].toString();
            QString name = label.best(u"en"_s, u"en"_s);
            if (name.isEmpty() && node.props[u"preset"].toString() == u"confirm" && (id == u"yes" || id == u"no"))
                name = id == u"yes" ? QCoreApplication::translate("flow", "Yes") : QCoreApplication::translate("flow", "No");
            ++number;
            ports.append(port(u"option:"_s + id, name.isEmpty() ? QCoreApplication::translate("flow", "Option %1").arg(number) : name));
        }
    }
    ports.append(port(u"other"_s, QCoreApplication::translate("flow", "Something else")));
    ports.append(noReplyPort(node));
    ports.append(cancelledPort());
    return ports;
}

NodeSpec choiceSpec()
{
    NodeSpec spec{u"choice"_s, QCoreApplication::translate("flow", "Choice"),
        QCoreApplication::translate("flow", "Offers buttons and goes on by the one chosen."), Family::Talk, true, true, {}, {}};
    const QString repair = QCoreApplication::translate("flow", "When it does not fit");
    const QList<PropertySpec> columns
        = {required(property(u"label"_s, QCoreApplication::translate("flow", "What the button says"), Kind::LocalizedText)),
            property(u"synonyms"_s, QCoreApplication::translate("flow", "Other words, with commas"), Kind::LocalizedText),
            extra(property(u"description"_s, QCoreApplication::translate("flow", "Small print"), Kind::LocalizedText)),
            extra(media(u"picture"_s, QCoreApplication::translate("flow", "Picture"), u"image"_s))};
    PropertySpec options = rows(u"options"_s, QCoreApplication::translate("flow", "Options"), columns,
        QCoreApplication::translate("flow", "Typed words choose too: the label, its number, or a synonym, slips of the pen forgiven."), Kind::Options);
    options.hasIds = true;
    const auto fromList = [](PropertySpec spec) { return shown(std::move(spec), u"dynamic"_s, {u"true"_s}); };
    spec.properties = {
        // A choice may put its buttons below the message before it, so it needs no question of its own.
        property(u"prompt"_s, QCoreApplication::translate("flow", "Question"), Kind::LocalizedText),
        property(u"dynamic"_s, QCoreApplication::translate("flow", "Options come from a list"), Kind::Boolean),
        shown(options, u"dynamic"_s, {u"false"_s, QString()}),
        fromList(property(u"list"_s, QCoreApplication::translate("flow", "List"), Kind::Expression)),
        fromList(knowing(property(u"itemLabel"_s, QCoreApplication::translate("flow", "Button of an item"), Kind::Expression,
            QCoreApplication::translate("flow", "Such as item.name; empty = the item itself.")), {u"item"_s, u"index"_s})),
        fromList(knowing(property(u"itemValue"_s, QCoreApplication::translate("flow", "What is kept of it"), Kind::Expression,
            QCoreApplication::translate("flow", "Such as item.id; empty = the item itself.")), {u"item"_s, u"index"_s})),
        property(u"multiple"_s, QCoreApplication::translate("flow", "Several may be chosen"), Kind::Boolean),
        shown(number(u"minimum"_s, QCoreApplication::translate("flow", "At least"), Kind::Integer, 0, 100), u"multiple"_s, {u"true"_s}),
        shown(number(u"maximum"_s, QCoreApplication::translate("flow", "At most"), Kind::Integer, 0, 100,
            QCoreApplication::translate("flow", "0 = all of them.")), u"multiple"_s, {u"true"_s}),
        collecting(property(u"variable"_s, QCoreApplication::translate("flow", "Keep the choice in"), Kind::VariableName,
            QCoreApplication::translate("flow", "Keeps the label in the bot's first language; may stay empty."))),
        choices(u"preset"_s, QCoreApplication::translate("flow", "Meaning"), {u""_s, u"confirm"_s},
            {QCoreApplication::translate("flow", "Any choice"), QCoreApplication::translate("flow", "Yes or no")},
            QCoreApplication::translate("flow", "Yes or no: options with the ids yes and no are understood in people's own words, and kept as true or false.")),
        in(repair, property(u"invalid"_s, QCoreApplication::translate("flow", "Said first"), Kind::LocalizedText,
            QCoreApplication::translate("flow", "Without it, the question is asked again."))),
        in(repair, property(u"reprompts"_s, QCoreApplication::translate("flow", "Said after that"), Kind::LocalizedTexts)),
        in(repair, number(u"retries"_s, QCoreApplication::translate("flow", "Ask again at most"), Kind::Integer, 0, 20))};
    spec.properties += silenceProperties();
    const QJsonArray two{QJsonObject{{u"id"_s, u"o1"_s}, {u"label"_s, QJsonObject()}, {u"synonyms"_s, QJsonObject()}},
        QJsonObject{{u"id"_s, u"o2"_s}, {u"label"_s, QJsonObject()}, {u"synonyms"_s, QJsonObject()}}};
    spec.defaults = united({{u"prompt"_s, QJsonObject()}, {u"dynamic"_s, false}, {u"options"_s, two}, {u"list"_s, QString()},
                               {u"itemLabel"_s, QString()}, {u"itemValue"_s, QString()}, {u"multiple"_s, false}, {u"minimum"_s, 1},
                               {u"maximum"_s, 0}, {u"variable"_s, QString()}, {u"preset"_s, QString()}, {u"retries"_s, 1},
                               {u"invalid"_s, QJsonObject()}, {u"reprompts"_s, QJsonArray()}},
        silenceDefaults());
    spec.waits = spec.speaks = true;
    spec.ports = choicePorts;
    spec.line = promptLine;
    return spec;
}

NodeSpec formSpec()
{
    NodeSpec spec{u"form"_s, QCoreApplication::translate("flow", "Form"),
        QCoreApplication::translate("flow", "Asks for several things, in any order, and has them confirmed."), Family::Talk, true, true, {}, {}};
    QList<PropertySpec> columns = {property(u"label"_s, QCoreApplication::translate("flow", "Name of the field"), Kind::LocalizedText),
        required(property(u"prompt"_s, QCoreApplication::translate("flow", "Question"), Kind::LocalizedText)), answerKind(),
        collecting(property(u"variable"_s, QCoreApplication::translate("flow", "Keep it in"), Kind::VariableName))};
    columns += answerProperties(true);
    PropertySpec fields = rows(u"fields"_s, QCoreApplication::translate("flow", "Fields"), columns);
    fields.hasIds = true;
    fields.addLabel = QCoreApplication::translate("flow", "Add field");
    const QString whole = QCoreApplication::translate("flow", "The whole form");
    spec.properties = {fields,
        in(whole, property(u"intro"_s, QCoreApplication::translate("flow", "Said before it"), Kind::LocalizedText)),
        in(whole, property(u"prefill"_s, QCoreApplication::translate("flow", "Fill in what the person said already"), Kind::Boolean)),
        in(whole, property(u"keepKnown"_s, QCoreApplication::translate("flow", "Do not ask what is known"), Kind::Boolean)),
        in(whole, property(u"confirm"_s, QCoreApplication::translate("flow", "Have it confirmed"), Kind::Boolean)),
        in(whole, property(u"summary"_s, QCoreApplication::translate("flow", "Summary"), Kind::LocalizedText,
            QCoreApplication::translate("flow", "Without it, a confirmation lists the fields."))),
        in(whole, shown(property(u"change"_s, QCoreApplication::translate("flow", "What should be changed?"), Kind::LocalizedText), u"confirm"_s, {u"true"_s}))};
    spec.properties += silenceProperties().mid(2);
    const QJsonArray one{QJsonObject{{u"id"_s, u"f1"_s}, {u"answerType"_s, u"text"_s}, {u"variable"_s, QString()}, {u"prompt"_s, QJsonObject()}}};
    spec.defaults = {{u"fields"_s, one}, {u"intro"_s, QJsonObject()}, {u"prefill"_s, true}, {u"keepKnown"_s, true}, {u"confirm"_s, true},
        {u"summary"_s, QJsonObject()}, {u"change"_s, QJsonObject()}, {u"interruptions"_s, u"whenUnfit"_s}};
    spec.waits = spec.speaks = true;
    spec.ports = [](const model::Node &, const model::Bot *) -> QList<Port> {
        return {port(u"complete"_s, QCoreApplication::translate("flow", "Complete")), cancelledPort(),
            port(u"failed"_s, QCoreApplication::translate("flow", "Given up"))};
    };
    spec.line = [](const model::Node &node, const model::Bot &, const QString &) {
        QStringList names;
        for (const QJsonValue &field : node.props[u"fields"].toArray())
            addName(names, field[u"variable"].toString());
        return names.isEmpty() ? QCoreApplication::translate("flow", "No fields yet")
                               : firstLine(QCoreApplication::translate("flow", "Asks for %1").arg(names.join(u", "_s)));
    };
    return spec;
}
} // namespace

void addTalkSpecs(std::vector<NodeSpec> &specs)
{
    specs.push_back(messageSpec());
    specs.push_back(askSpec());
    specs.push_back(choiceSpec());
    specs.push_back(formSpec());
}

} // namespace dialogist::flow::specs
