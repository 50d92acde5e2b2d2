// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/catalogue.h"

#include <QCoreApplication>

namespace dialogist::flow {

using namespace Qt::StringLiterals;
using Kind = PropertySpec::Kind;

namespace {
PropertySpec property(const QString &key, const QString &label, Kind kind, const QString &help = {})
{
    PropertySpec spec;
    spec.key = key;
    spec.label = label;
    spec.kind = kind;
    spec.help = help;
    return spec;
}

PropertySpec number(
    const QString &key, const QString &label, Kind kind, double minimum, double maximum, const QString &help = {})
{
    PropertySpec spec = property(key, label, kind, help);
    spec.minimum = minimum;
    spec.maximum = maximum;
    return spec;
}

PropertySpec choices(const QString &key, const QString &label, const QStringList &words, const QStringList &labels,
    const QString &help = {})
{
    PropertySpec spec = property(key, label, Kind::Enumeration, help);
    spec.choices = words;
    spec.choiceLabels = labels;
    return spec;
}

NodeSpec startSpec()
{
    return {u"start"_s, QCoreApplication::translate("flow", "Start"),
        QCoreApplication::translate("flow", "Where the talk begins."), Family::Entry, true, false, {}, {}};
}

NodeSpec messageSpec()
{
    NodeSpec spec{u"message"_s, QCoreApplication::translate("flow", "Message"),
        QCoreApplication::translate("flow", "Says something: texts and images."), Family::Talk, true, true, {}, {}};
    spec.properties
        = {property(u"bubbles"_s, QCoreApplication::translate("flow", "Bubbles"), Kind::Bubbles,
               QCoreApplication::translate("flow", "Of several variants of a text, one is chosen each time.")),
            choices(u"role"_s, QCoreApplication::translate("flow", "Role"),
                {u""_s, u"privacyNotice"_s, u"aiDisclosure"_s, u"handoverNotice"_s},
                {QCoreApplication::translate("flow", "None"), QCoreApplication::translate("flow", "Privacy notice"),
                    QCoreApplication::translate("flow", "Tells that this is a bot"),
                    QCoreApplication::translate("flow", "Announces a person")},
                QCoreApplication::translate("flow", "What the message is for in the eyes of the privacy review."))};
    const QJsonObject bubble{{u"kind"_s, u"text"_s}, {u"variants"_s, QJsonArray{QJsonObject()}}};
    spec.defaults = {{u"bubbles"_s, QJsonArray{bubble}}, {u"role"_s, QString()}};
    return spec;
}

NodeSpec askSpec()
{
    NodeSpec spec{u"ask"_s, QCoreApplication::translate("flow", "Ask"),
        QCoreApplication::translate("flow", "Asks a question and keeps the answer."), Family::Talk, true, true, {}, {}};
    spec.properties = {property(u"prompt"_s, QCoreApplication::translate("flow", "Question"), Kind::LocalizedText),
        choices(u"answerType"_s, QCoreApplication::translate("flow", "Kind of answer"),
            {u"text"_s, u"number"_s, u"email"_s, u"date"_s},
            {QCoreApplication::translate("flow", "Text"), QCoreApplication::translate("flow", "Number"),
                QCoreApplication::translate("flow", "E-mail address"), QCoreApplication::translate("flow", "Date")},
            QCoreApplication::translate(
                "flow", "Numbers and dates are understood as people write them in their language.")),
        property(u"variable"_s, QCoreApplication::translate("flow", "Keep the answer in"), Kind::VariableName),
        number(u"validation.minimum"_s, QCoreApplication::translate("flow", "Minimum"), Kind::Number, -1e15, 1e15,
            QCoreApplication::translate("flow", "The smallest number, or the shortest text.")),
        number(u"validation.maximum"_s, QCoreApplication::translate("flow", "Maximum"), Kind::Number, -1e15, 1e15,
            QCoreApplication::translate("flow", "The largest number, or the longest text.")),
        property(u"validation.pattern"_s, QCoreApplication::translate("flow", "Pattern"), Kind::PlainText,
            QCoreApplication::translate("flow", "A regular expression that the whole answer must match.")),
        property(u"validation.expression"_s, QCoreApplication::translate("flow", "Condition"), Kind::Expression,
            QCoreApplication::translate("flow", "Must be true for the answer, which it calls “value”.")),
        property(u"invalid"_s, QCoreApplication::translate("flow", "When the answer does not fit"), Kind::LocalizedText,
            QCoreApplication::translate("flow", "Without it, the question is asked again.")),
        number(u"retries"_s, QCoreApplication::translate("flow", "Ask again at most"), Kind::Integer, 0, 20),
        property(u"optional"_s, QCoreApplication::translate("flow", "May be skipped"), Kind::Boolean,
            QCoreApplication::translate("flow", "“Skip” counts as an answer without a value."))};
    spec.defaults = {{u"prompt"_s, QJsonObject()}, {u"answerType"_s, u"text"_s}, {u"variable"_s, QString()},
        {u"validation"_s, QJsonObject()}, {u"retries"_s, 2}, {u"invalid"_s, QJsonObject()}, {u"optional"_s, false}};
    return spec;
}

NodeSpec choiceSpec()
{
    NodeSpec spec{u"choice"_s, QCoreApplication::translate("flow", "Choice"),
        QCoreApplication::translate("flow", "Offers buttons and goes on by the one chosen."), Family::Talk, true, true,
        {}, {}};
    spec.properties = {property(u"prompt"_s, QCoreApplication::translate("flow", "Question"), Kind::LocalizedText),
        property(u"options"_s, QCoreApplication::translate("flow", "Options"), Kind::Options,
            QCoreApplication::translate("flow", "Typed words choose too: the label, its number, or a synonym.")),
        property(u"variable"_s, QCoreApplication::translate("flow", "Keep the choice in"), Kind::VariableName,
            QCoreApplication::translate("flow", "Keeps the label in the bot's first language; may stay empty.")),
        property(u"invalid"_s, QCoreApplication::translate("flow", "When the answer does not fit"), Kind::LocalizedText,
            QCoreApplication::translate("flow", "Without it, the question is asked again.")),
        number(u"retries"_s, QCoreApplication::translate("flow", "Ask again at most"), Kind::Integer, 0, 20)};
    const QJsonArray options{
        QJsonObject{{u"id"_s, u"o1"_s}, {u"label"_s, QJsonObject()}, {u"synonyms"_s, QJsonObject()}},
        QJsonObject{{u"id"_s, u"o2"_s}, {u"label"_s, QJsonObject()}, {u"synonyms"_s, QJsonObject()}}};
    spec.defaults = {{u"prompt"_s, QJsonObject()}, {u"options"_s, options}, {u"variable"_s, QString()},
        {u"retries"_s, 1}, {u"invalid"_s, QJsonObject()}};
    return spec;
}

NodeSpec branchSpec()
{
    NodeSpec spec{u"branch"_s, QCoreApplication::translate("flow", "Branch"),
        QCoreApplication::translate("flow", "Goes on by the first condition that is true."), Family::Logic, true, true,
        {}, {}};
    spec.properties = {property(u"cases"_s, QCoreApplication::translate("flow", "Cases"), Kind::Cases,
        QCoreApplication::translate("flow", "Tried from top to bottom."))};
    spec.defaults = {{u"cases"_s,
        QJsonArray{QJsonObject{{u"id"_s, u"c1"_s}, {u"label"_s, QString()}, {u"condition"_s, QString()}}}}};
    return spec;
}

NodeSpec setSpec()
{
    NodeSpec spec{u"set"_s, QCoreApplication::translate("flow", "Set"),
        QCoreApplication::translate("flow", "Gives variables a value."), Family::Logic, true, true, {}, {}};
    spec.properties = {property(u"assignments"_s, QCoreApplication::translate("flow", "Assignments"), Kind::Assignments,
        QCoreApplication::translate("flow", "Done from top to bottom."))};
    spec.defaults
        = {{u"assignments"_s, QJsonArray{QJsonObject{{u"variable"_s, QString()}, {u"expression"_s, QString()}}}}};
    return spec;
}

NodeSpec knowledgeSpec()
{
    NodeSpec spec{u"knowledge"_s, QCoreApplication::translate("flow", "Knowledge"),
        QCoreApplication::translate("flow", "Answers with passages of your documents, and says where they stand."),
        Family::Understand, true, true, {}, {}};
    spec.properties
        = {property(u"knowledgeBases"_s, QCoreApplication::translate("flow", "Knowledge"), Kind::KnowledgeBases),
            property(u"question"_s, QCoreApplication::translate("flow", "Question"), Kind::Expression,
                QCoreApplication::translate("flow", "Without it, the person's last message is looked up.")),
            number(u"maxPassages"_s, QCoreApplication::translate("flow", "Passages at most"), Kind::Integer, 1, 20),
            number(u"threshold"_s, QCoreApplication::translate("flow", "Surety needed"), Kind::Number, 0, 1,
                QCoreApplication::translate("flow", "From 0 to 1; below it, the talk goes on at “no answer”.")),
            property(u"intro"_s, QCoreApplication::translate("flow", "Said before the answer"), Kind::LocalizedText),
            property(u"saveTo"_s, QCoreApplication::translate("flow", "Keep the answer in"), Kind::VariableName)};
    spec.defaults = {{u"knowledgeBases"_s, QJsonArray()}, {u"question"_s, QString()}, {u"maxPassages"_s, 3},
        {u"threshold"_s, 0.35}, {u"saveTo"_s, QString()}, {u"intro"_s, QJsonObject()}};
    return spec;
}

NodeSpec gotoSpec()
{
    NodeSpec spec{u"goto"_s, QCoreApplication::translate("flow", "Go to"),
        QCoreApplication::translate("flow", "Goes on at another node or at the start of another flow."), Family::Logic,
        true, true, {}, {}};
    spec.properties = {property(u"node"_s, QCoreApplication::translate("flow", "Go to"), Kind::NodeReference,
        QCoreApplication::translate("flow", "A node of any flow of this bot."))};
    spec.defaults = {{u"node"_s, QString()}};
    return spec;
}

NodeSpec exitSpec()
{
    NodeSpec spec{u"exit"_s, QCoreApplication::translate("flow", "Exit"),
        QCoreApplication::translate("flow", "Ends the talk, or starts it again."), Family::Logic, true, true, {}, {}};
    spec.properties = {
        choices(u"outcome"_s, QCoreApplication::translate("flow", "Then"), {u"end"_s, u"restart"_s},
            {QCoreApplication::translate("flow", "End the talk"), QCoreApplication::translate("flow", "Start again")}),
        property(u"message"_s, QCoreApplication::translate("flow", "Last words"), Kind::LocalizedText)};
    spec.defaults = {{u"outcome"_s, u"end"_s}, {u"message"_s, QJsonObject()}};
    return spec;
}

NodeSpec noteSpec()
{
    NodeSpec spec{u"note"_s, QCoreApplication::translate("flow", "Note"),
        QCoreApplication::translate("flow", "A note for those who build the bot. The bot does not read it."),
        Family::Canvas, false, false, {}, {}};
    spec.properties = {property(u"text"_s, QCoreApplication::translate("flow", "Text"), Kind::PlainText)};
    spec.defaults = {{u"text"_s, QString()}};
    return spec;
}

/// Built once, in the language the program speaks then: the interface's language changes with a restart only.
const std::vector<NodeSpec> &specs()
{
    static const std::vector<NodeSpec> all = {startSpec(), messageSpec(), askSpec(), choiceSpec(), branchSpec(),
        setSpec(), knowledgeSpec(), gotoSpec(), exitSpec(), noteSpec()};
    return all;
}
} // namespace

const NodeSpec *specOf(const QString &type)
{
    for (const NodeSpec &spec : specs()) {
        if (spec.type == type)
            return &spec;
    }
    return nullptr;
}

QList<const NodeSpec *> allSpecs()
{
    QList<const NodeSpec *> all;
    for (const NodeSpec &spec : specs())
        all.append(&spec);
    return all;
}

} // namespace dialogist::flow
