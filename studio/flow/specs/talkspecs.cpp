// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/specs/specs.h"

#include <QCoreApplication>

namespace dialogist::flow::specs {

using namespace Qt::StringLiterals;

namespace {
QString messageLine(const model::Node &node, const model::Bot &, const QString &language)
{
    for (const QJsonValue &bubble : node.props[u"bubbles"].toArray()) {
        if (bubble[u"kind"].toString() != u"image") {
            const QString text = spoken(bubble[u"variants"][0], language);
            if (!text.isEmpty())
                return text;
            continue;
        }
        const QString alt = spoken(bubble[u"alt"], language);
        return alt.isEmpty() ? QCoreApplication::translate("flow", "Image")
                             : QCoreApplication::translate("flow", "Image: %1").arg(alt);
    }
    return {};
}

QString promptLine(const model::Node &node, const model::Bot &, const QString &language)
{
    return spoken(node.props[u"prompt"], language);
}

NodeSpec messageSpec()
{
    NodeSpec spec{u"message"_s, QCoreApplication::translate("flow", "Message"),
        QCoreApplication::translate("flow", "Says something: texts and images."), Family::Talk, true, true, {}, {}};
    const QList<PropertySpec> columns = {
        choices(u"kind"_s, QCoreApplication::translate("flow", "Kind"), {u"text"_s, u"image"_s},
            {QCoreApplication::translate("flow", "Text"), QCoreApplication::translate("flow", "Image")}),
        required(shown(property(u"variants"_s, QCoreApplication::translate("flow", "Text"), Kind::LocalizedTexts),
            u"kind"_s, {u"text"_s, QString()})),
        shown(property(u"alt"_s, QCoreApplication::translate("flow", "Description"), Kind::LocalizedText), u"kind"_s,
            {u"image"_s})};
    spec.properties
        = {rows(u"bubbles"_s, QCoreApplication::translate("flow", "Bubbles"), columns,
               QCoreApplication::translate("flow", "Of several variants of a text, one is chosen each time."),
               Kind::Bubbles),
            choices(u"role"_s, QCoreApplication::translate("flow", "Role"),
                {u""_s, u"privacyNotice"_s, u"aiDisclosure"_s, u"handoverNotice"_s},
                {QCoreApplication::translate("flow", "None"), QCoreApplication::translate("flow", "Privacy notice"),
                    QCoreApplication::translate("flow", "Tells that this is a bot"),
                    QCoreApplication::translate("flow", "Announces a person")},
                QCoreApplication::translate("flow", "What the message is for in the eyes of the privacy review."))};
    const QJsonObject bubble{{u"kind"_s, u"text"_s}, {u"variants"_s, QJsonArray{QJsonObject()}}};
    spec.defaults = {{u"bubbles"_s, QJsonArray{bubble}}, {u"role"_s, QString()}};
    spec.speaks = true;
    spec.ports = nextOnly;
    spec.line = messageLine;
    return spec;
}

QList<Port> askPorts(const model::Node &, const model::Bot *)
{
    return {port(u"answered"_s, QCoreApplication::translate("flow", "Answered")),
        port(u"invalid"_s, QCoreApplication::translate("flow", "Did not fit"))};
}

NodeSpec askSpec()
{
    NodeSpec spec{u"ask"_s, QCoreApplication::translate("flow", "Ask"),
        QCoreApplication::translate("flow", "Asks a question and keeps the answer."), Family::Talk, true, true, {}, {}};
    spec.properties = {
        required(property(u"prompt"_s, QCoreApplication::translate("flow", "Question"), Kind::LocalizedText)),
        choices(u"answerType"_s, QCoreApplication::translate("flow", "Kind of answer"),
            {u"text"_s, u"number"_s, u"email"_s, u"date"_s},
            {QCoreApplication::translate("flow", "Text"), QCoreApplication::translate("flow", "Number"),
                QCoreApplication::translate("flow", "E-mail address"), QCoreApplication::translate("flow", "Date")},
            QCoreApplication::translate(
                "flow", "Numbers and dates are understood as people write them in their language.")),
        collecting(
            property(u"variable"_s, QCoreApplication::translate("flow", "Keep the answer in"), Kind::VariableName)),
        number(u"validation.minimum"_s, QCoreApplication::translate("flow", "Minimum"), Kind::Number, -1e15, 1e15,
            QCoreApplication::translate("flow", "The smallest number, or the shortest text.")),
        number(u"validation.maximum"_s, QCoreApplication::translate("flow", "Maximum"), Kind::Number, -1e15, 1e15,
            QCoreApplication::translate("flow", "The largest number, or the longest text.")),
        property(u"validation.pattern"_s, QCoreApplication::translate("flow", "Pattern"), Kind::PlainText,
            QCoreApplication::translate("flow", "A regular expression that the whole answer must match.")),
        knowing(property(u"validation.expression"_s, QCoreApplication::translate("flow", "Condition"), Kind::Expression,
                    QCoreApplication::translate("flow", "Must be true for the answer, which it calls “value”.")),
            {u"value"_s}),
        property(u"invalid"_s, QCoreApplication::translate("flow", "When the answer does not fit"), Kind::LocalizedText,
            QCoreApplication::translate("flow", "Without it, the question is asked again.")),
        number(u"retries"_s, QCoreApplication::translate("flow", "Ask again at most"), Kind::Integer, 0, 20),
        property(u"optional"_s, QCoreApplication::translate("flow", "May be skipped"), Kind::Boolean,
            QCoreApplication::translate("flow", "“Skip” counts as an answer without a value."))};
    spec.defaults = {{u"prompt"_s, QJsonObject()}, {u"answerType"_s, u"text"_s}, {u"variable"_s, QString()},
        {u"validation"_s, QJsonObject()}, {u"retries"_s, 2}, {u"invalid"_s, QJsonObject()}, {u"optional"_s, false}};
    spec.waits = spec.speaks = true;
    spec.ports = askPorts;
    spec.line = promptLine;
    return spec;
}

QList<Port> choicePorts(const model::Node &node, const model::Bot *)
{
    QList<Port> ports;
    for (const QJsonValue &option : node.props[u"options"].toArray()) {
        const auto label = model::LocalizedText::fromJson(option[u"label"]);
        const QString id = option[u"id"].toString();
        const QString name = label.best(u"en"_s, u"en"_s);
        ports.append(port(u"option:"_s + id, name.isEmpty() ? id : name));
    }
    ports.append(port(u"other"_s, QCoreApplication::translate("flow", "Something else")));
    return ports;
}

NodeSpec choiceSpec()
{
    NodeSpec spec{u"choice"_s, QCoreApplication::translate("flow", "Choice"),
        QCoreApplication::translate("flow", "Offers buttons and goes on by the one chosen."), Family::Talk, true, true,
        {}, {}};
    const QList<PropertySpec> columns
        = {required(property(u"label"_s, QCoreApplication::translate("flow", "Label"), Kind::LocalizedText)),
            property(u"synonyms"_s, QCoreApplication::translate("flow", "Synonyms"), Kind::LocalizedText)};
    spec.properties = {
        // A choice may put its buttons below the message before it, so it needs no question of its own.
        property(u"prompt"_s, QCoreApplication::translate("flow", "Question"), Kind::LocalizedText),
        rows(u"options"_s, QCoreApplication::translate("flow", "Options"), columns,
            QCoreApplication::translate("flow", "Typed words choose too: the label, its number, or a synonym."),
            Kind::Options),
        collecting(property(u"variable"_s, QCoreApplication::translate("flow", "Keep the choice in"),
            Kind::VariableName,
            QCoreApplication::translate("flow", "Keeps the label in the bot's first language; may stay empty."))),
        property(u"invalid"_s, QCoreApplication::translate("flow", "When the answer does not fit"), Kind::LocalizedText,
            QCoreApplication::translate("flow", "Without it, the question is asked again.")),
        number(u"retries"_s, QCoreApplication::translate("flow", "Ask again at most"), Kind::Integer, 0, 20)};
    const QJsonArray options{
        QJsonObject{{u"id"_s, u"o1"_s}, {u"label"_s, QJsonObject()}, {u"synonyms"_s, QJsonObject()}},
        QJsonObject{{u"id"_s, u"o2"_s}, {u"label"_s, QJsonObject()}, {u"synonyms"_s, QJsonObject()}}};
    spec.defaults = {{u"prompt"_s, QJsonObject()}, {u"options"_s, options}, {u"variable"_s, QString()},
        {u"retries"_s, 1}, {u"invalid"_s, QJsonObject()}};
    spec.waits = spec.speaks = true;
    spec.ports = choicePorts;
    spec.line = promptLine;
    return spec;
}
} // namespace

void addTalkSpecs(std::vector<NodeSpec> &specs)
{
    specs.push_back(messageSpec());
    specs.push_back(askSpec());
    specs.push_back(choiceSpec());
}

} // namespace dialogist::flow::specs
