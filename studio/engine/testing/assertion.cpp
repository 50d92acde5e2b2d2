// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/testing/assertion.h"

#include "studio/engine/testing/asked.h"
#include "studio/engine/testing/shapes.h"
#include "studio/flow/expression.h"

#include <QCoreApplication>
#include <QSet>

namespace dialogist::engine::testing {

using namespace Qt::StringLiterals;

namespace {
Verdict verdict(bool ok, const QString &message, const QJsonValue &expected, const QJsonValue &got)
{
    return {ok, ok ? QString() : message, expected, got};
}

QJsonArray saidIn(const Turn &turn)
{
    QJsonArray said;
    for (const flow::Message &message : turn.messages)
        said.append(message.text);
    return said;
}

QString listed(const QJsonArray &items)
{
    QStringList texts;
    for (const QJsonValue &item : items)
        texts.append(u'“' + flow::toText(item) + u'”');
    return texts.isEmpty() ? QCoreApplication::translate("engine", "nothing") : texts.join(u", "_s);
}

QJsonArray namesOf(const Checked &checked, Fact::Kind kind)
{
    QJsonArray names;
    QSet<QString> known;
    for (const Fact &fact : checked.facts) {
        if (fact.kind != kind || known.contains(fact.name))
            continue;
        known.insert(fact.name);
        names.append(fact.name);
    }
    return names;
}

/// A message of the bot as an assertion describes it.
struct Utterance {
    std::optional<Matcher> words;
    QString node;
    QStringList buttons;
    std::optional<bool> cites;

    bool fits(const Checked &checked, const flow::Message &message) const
    {
        if (words && !words->matches(message.text))
            return false;
        if (!node.isEmpty() && !isNamed(checked.bot, message.node, node))
            return false;
        if (cites && message.citations.isEmpty() == *cites)
            return false;
        return std::all_of(buttons.begin(), buttons.end(), [&](const QString &label) {
            return std::any_of(message.quickReplies.begin(), message.quickReplies.end(), [&](const flow::QuickReply &reply) { return reply.label == label; });
        });
    }

    QString describe() const
    {
        QStringList parts;
        if (words)
            parts.append(words->describe());
        if (!node.isEmpty())
            parts.append(QCoreApplication::translate("engine", "is of the step “%1”").arg(node));
        if (!buttons.isEmpty())
            parts.append(QCoreApplication::translate("engine", "offers %1").arg(listed(QJsonArray::fromStringList(buttons))));
        if (cites)
            parts.append(*cites ? QCoreApplication::translate("engine", "names a source") : QCoreApplication::translate("engine", "names no source"));
        return parts.join(u", "_s);
    }
};

Result<Utterance> readUtterance(const QJsonValue &json)
{
    Utterance wanted;
    if (!json.isObject()) {
        auto words = Matcher::fromJson(json, true);
        if (!words)
            return words.error();
        wanted.words = *words;
        return wanted;
    }
    QJsonObject rest = json.toObject();
    if (Status status = onlyKeysOf(rest, QStringList {u"node"_s, u"utter_name"_s, u"buttons"_s, u"cites"_s} + Matcher::words()); !status)
        return status.error();
    for (const QString &key : {u"node"_s, u"utter_name"_s}) {
        const QString name = rest.take(key).toString();
        if (!name.isEmpty())
            wanted.node = name;
    }
    const QJsonValue buttons = rest.take(u"buttons"_s);
    for (const QJsonValue &button : buttons.isArray() || buttons.isUndefined() ? buttons.toArray() : QJsonArray {buttons}) {
        const QString label = button.isObject() ? button[u"title"].toString(button[u"label"].toString()) : flow::toText(button);
        if (label.isEmpty())
            return Error {ErrorCode::InvalidInput, QCoreApplication::translate("engine", "A button has no label. Write it as a text, or with a “title”."), {}};
        wanted.buttons.append(label);
    }
    if (rest.contains(u"cites"_s))
        wanted.cites = rest.take(u"cites"_s).toBool();
    if (!rest.isEmpty()) {
        auto words = Matcher::fromJson(rest);
        if (!words)
            return words.error();
        wanted.words = *words;
    }
    return wanted;
}

/// Whether an utterance is described by nothing, so that whatever the bot says would do.
bool isVague(const QJsonValue &json, const Utterance &wanted)
{
    const QJsonObject object = json.toObject();
    const auto saysSomething = [](const QString &key, const QJsonValue &value) {
        const QString word = Matcher::ownWord(key);
        return Matcher::words().contains(word) && !((word == u"contains" || word == u"matches") && flow::toText(value).isEmpty());
    };
    bool compares = !json.isObject() && !flow::toText(json).isEmpty();
    for (auto it = object.begin(); it != object.end(); ++it)
        compares = compares || saysSomething(it.key(), *it);
    return !compares && wanted.node.isEmpty() && wanted.buttons.isEmpty() && !wanted.cites;
}

/// A variable, and what its value is compared with; none when it is only to have one.
using WantedValue = std::pair<QString, std::optional<Matcher>>;

Result<QList<WantedValue>> readValues(const QJsonValue &json)
{
    const auto all = askedIn(json, variableKeys());
    if (!all)
        return all.error();
    QList<WantedValue> wanted;
    for (const auto &[name, with] : *all) {
        if (with.isEmpty()) {
            wanted.append({name, std::nullopt});
            continue;
        }
        auto matcher = Matcher::fromJson(with.size() == 1 && with.contains(u"value"_s) ? with[u"value"] : QJsonValue(with));
        if (!matcher)
            return matcher.error();
        wanted.append({name, *matcher});
    }
    return wanted;
}

/// Reads each word into the check it stands for.
class AssertionReader
{
public:
    using Check = std::function<Verdict(const Checked &)>;
    using Reader = Result<Check> (*)(const QJsonValue &);

    static const QMap<QString, Reader> &readers()
    {
        static const QMap<QString, Reader> all = {{u"bot_uttered"_s, uttered}, {u"bot_did_not_utter"_s, notUttered},
            {u"variable_was_set"_s, set}, {u"variable_was_not_set"_s, notSet},
            {u"flow_started"_s, fact<Fact::Kind::FlowStarted>}, {u"flow_completed"_s, fact<Fact::Kind::FlowCompleted>}, {u"flow_cancelled"_s, fact<Fact::Kind::FlowCancelled>},
            {u"requested"_s, requested}, {u"not_requested"_s, notRequested}, {u"clarified"_s, clarified}, {u"grounded"_s, grounded},
            {u"intent_was"_s, fact<Fact::Kind::IntentFound>}, {u"node_visited"_s, visited}, {u"node_not_visited"_s, notVisited},
            {u"waits_at"_s, waits}, {u"talk_ended"_s, ended}, {u"no_error"_s, noError}, {u"expression"_s, expression}};
        return all;
    }

private:
    static Result<Check> uttered(const QJsonValue &json)
    {
        auto wanted = readUtterance(json);
        if (!wanted)
            return wanted.error();
        if (isVague(json, *wanted))
            return Error {ErrorCode::InvalidInput, QCoreApplication::translate("engine", "It is not said what the bot is to say."), {}};
        return Check([wanted = *wanted, json](const Checked &checked) {
            const auto &messages = checked.turn.messages;
            const bool ok = std::any_of(messages.begin(), messages.end(), [&](const flow::Message &message) { return wanted.fits(checked, message); });
            return verdict(ok, QCoreApplication::translate("engine", "The bot was to say something that %1; it said %2.").arg(wanted.describe(), listed(saidIn(checked.turn))), json, saidIn(checked.turn));
        });
    }

    static Result<Check> notUttered(const QJsonValue &json)
    {
        auto wanted = readUtterance(json);
        if (!wanted)
            return wanted.error();
        return Check([wanted = *wanted, json](const Checked &checked) {
            for (const flow::Message &message : checked.turn.messages) {
                if (wanted.fits(checked, message))
                    return verdict(false, QCoreApplication::translate("engine", "The bot was not to say something that %1; it said “%2”.").arg(wanted.describe(), message.text), json, message.text);
            }
            return Verdict();
        });
    }

    static Result<Check> set(const QJsonValue &json)
    {
        auto wanted = readValues(json);
        if (!wanted)
            return wanted.error();
        return Check([wanted = *wanted, json](const Checked &checked) {
            for (const auto &[name, matcher] : wanted) {
                const QJsonValue value = valueOf(checked.bot, checked.turn.state, name);
                const bool isSet = !value.isUndefined() && !value.isNull();
                const auto setsIt = [&](const Fact &fact) { return fact.kind == Fact::Kind::VariableSet && fact.name == name; };
                if (checked.inOrder && isSet && std::none_of(checked.facts.begin(), checked.facts.end(), setsIt))
                    return verdict(false, QCoreApplication::translate("engine", "“%1” was to get a value here; it got none.").arg(name), json, value);
                if (!matcher && !isSet)
                    return verdict(false, QCoreApplication::translate("engine", "“%1” was to get a value; it has none.").arg(name), json, value);
                if (matcher && !matcher->matches(value)) {
                    return verdict(false, QCoreApplication::translate("engine", "“%1” was to be a value that %2; it is %3.").arg(name, matcher->describe(), isSet ? u'“' + flow::toText(value) + u'”' : QCoreApplication::translate("engine", "nothing")),
                                   json, value);
                }
            }
            return Verdict();
        });
    }

    static Result<Check> notSet(const QJsonValue &json)
    {
        auto wanted = readValues(json);
        if (!wanted)
            return wanted.error();
        return Check([wanted = *wanted, json](const Checked &checked) {
            for (const auto &[name, matcher] : wanted) {
                const QJsonValue value = valueOf(checked.bot, checked.turn.state, name);
                const bool isSet = !value.isUndefined() && !value.isNull();
                const bool wrong = matcher ? matcher->matches(value) : isSet;
                if (wrong)
                    return verdict(false, QCoreApplication::translate("engine", "“%1” was not to be “%2”.").arg(name, flow::toText(value)), json, value);
            }
            return Verdict();
        });
    }

    template<Fact::Kind kind> static Result<Check> fact(const QJsonValue &json)
    {
        const auto wanted = askedGroupIn(json, flowKeys());
        if (!wanted)
            return wanted.error();
        return Check([wanted = *wanted, json](const Checked &checked) {
            const auto happened = [&](const Asked &one) {
                const QString step = one.with[u"flow_step_id"].toString();
                return std::any_of(checked.facts.begin(), checked.facts.end(), [&](const Fact &fact) {
                    return fact.kind == kind && fact.name.compare(one.name, Qt::CaseInsensitive) == 0 && (step.isEmpty() || isNamed(checked.bot, fact.node, step));
                });
            };
            const QJsonArray got = namesOf(checked, kind);
            if (wanted.anyOne)
                return verdict(std::any_of(wanted.all.begin(), wanted.all.end(), happened), sentence(kind).arg(anyOf(wanted.all), listed(got)), json, got);
            const auto missing = std::find_if_not(wanted.all.begin(), wanted.all.end(), happened);
            return missing == wanted.all.end() ? Verdict() : verdict(false, sentence(kind).arg(missing->name, listed(got)), json, got);
        });
    }

    /// The names of which one would do; the sentence around it has the outer quotes.
    static QString anyOf(const QList<Asked> &all)
    {
        QStringList names;
        for (const Asked &one : all)
            names.append(one.name);
        return names.join(QCoreApplication::translate("engine", "” or “"));
    }

    static QString sentence(Fact::Kind kind)
    {
        switch (kind) {
        case Fact::Kind::FlowStarted:
            return QCoreApplication::translate("engine", "The flow “%1” was to start; started: %2.");
        case Fact::Kind::FlowCompleted:
            return QCoreApplication::translate("engine", "The flow “%1” was to come to its end; ended: %2.");
        case Fact::Kind::FlowCancelled:
            return QCoreApplication::translate("engine", "The flow “%1” was to be cancelled; cancelled: %2.");
        default:
            return QCoreApplication::translate("engine", "The intent was to be “%1”; found: %2.");
        }
    }

    /// A request by its kind ("http") or by the name of the step that made it.
    static bool isRequest(const Checked &checked, const Fact &fact, const QString &name)
    {
        return fact.kind == Fact::Kind::Requested
            && (fact.name.compare(name, Qt::CaseInsensitive) == 0 || isNamed(checked.bot, fact.node, name) || fact.value[u"tool"].toString() == name);
    }

    static Result<Check> requested(const QJsonValue &json)
    {
        struct Wanted {
            QString name;
            std::optional<int> times;
            QList<std::pair<QString, Matcher>> parameters;
        };
        QList<Wanted> wanted;
        const auto all = askedIn(json, requestKeys(true));
        if (!all)
            return all.error();
        for (const auto &[name, with] : *all) {
            Wanted one {name, std::nullopt, {}};
            if (with.contains(u"times"_s))
                one.times = with[u"times"].toInt();
            const QJsonObject parameters = with[u"params"].toObject();
            for (auto it = parameters.begin(); it != parameters.end(); ++it) {
                auto matcher = Matcher::fromJson(*it);
                if (!matcher)
                    return matcher.error();
                one.parameters.append({it.key(), *matcher});
            }
            wanted.append(one);
        }
        return Check([wanted, json](const Checked &checked) {
            for (const Wanted &one : wanted) {
                int times = 0;
                for (const Fact &fact : checked.facts) {
                    const bool fits = isRequest(checked, fact, one.name)
                        && std::all_of(one.parameters.begin(), one.parameters.end(), [&](const auto &parameter) { return parameter.second.matches(askedAt(fact.value, parameter.first)); });
                    times += fits;
                }
                if (one.times ? times != *one.times : times == 0) {
                    const QJsonArray got = namesOf(checked, Fact::Kind::Requested);
                    return verdict(false, QCoreApplication::translate("engine", "“%1” was to be called as described; called: %2.").arg(one.name, listed(got)), json, got);
                }
            }
            return Verdict();
        });
    }

    static Result<Check> notRequested(const QJsonValue &json)
    {
        const auto wanted = askedIn(json, requestKeys(false));
        if (!wanted)
            return wanted.error();
        return Check([wanted = *wanted, json](const Checked &checked) {
            for (const auto &[name, with] : wanted) {
                for (const Fact &fact : checked.facts) {
                    if (isRequest(checked, fact, name))
                        return verdict(false, QCoreApplication::translate("engine", "“%1” was not to be called.").arg(name), json, fact.value);
                }
            }
            return Verdict();
        });
    }

    static Result<Check> clarified(const QJsonValue &json)
    {
        // Without a name it only asks whether the bot asked at all.
        const bool namesNone = json.isBool() || (json.isArray() && json.toArray().isEmpty());
        const auto wanted = namesNone ? Result(AskedGroup()) : askedGroupIn(json, offerKeys());
        if (!wanted)
            return wanted.error();
        // As Rasa has it, "all" stands for what is offered, no more and no less; a list may leave some out.
        const bool isWhole = isAskedGroup(json) && !wanted->anyOne;
        return Check([wanted = *wanted, isWhole, json](const Checked &checked) {
            QJsonArray offered;
            for (const Fact &fact : checked.facts) {
                if (fact.kind == Fact::Kind::Clarified)
                    offered = fact.value.toArray();
            }
            const auto missing = [&](const QString &names) {
                return verdict(false, QCoreApplication::translate("engine", "The bot was to ask whether “%1” is meant; it offered %2.").arg(names, listed(offered)), json, offered);
            };
            const auto isOffered = [&](const Asked &one) { return offered.contains(one.name); };
            if (wanted.anyOne && std::none_of(wanted.all.begin(), wanted.all.end(), isOffered))
                return missing(anyOf(wanted.all));
            const auto first = std::find_if_not(wanted.all.begin(), wanted.all.end(), isOffered);
            if (!wanted.anyOne && first != wanted.all.end())
                return missing(first->name);
            const auto isWanted = [&](const QJsonValue &offer) { return std::any_of(wanted.all.begin(), wanted.all.end(), [&](const Asked &one) { return one.name == offer.toString(); }); };
            if (isWhole && !std::all_of(offered.begin(), offered.end(), isWanted))
                return verdict(false, QCoreApplication::translate("engine", "The bot was to offer nothing else; it offered %1.").arg(listed(offered)), json, offered);
            return verdict(!offered.isEmpty(), QCoreApplication::translate("engine", "The bot was to ask what is meant."), json, offered);
        });
    }

    static Result<Check> grounded(const QJsonValue &json)
    {
        // Rasa's name the utterance and its source, too; here every answer of the turn is looked at.
        if (Status status = onlyKeysOf(json.toObject(), {u"threshold"_s, u"ground_truth"_s, u"utter_name"_s, u"utter_source"_s}); !status)
            return status.error();
        const double threshold = json[u"threshold"].toDouble(0.5);
        const QString truth = json[u"ground_truth"].toString();
        return Check([threshold, truth, json](const Checked &checked) {
            double best = 0;
            bool any = false;
            for (const flow::Message &message : checked.turn.messages) {
                QStringList sources;
                for (const flow::Citation &citation : message.citations)
                    sources.append(citation.quote);
                if (!truth.isEmpty())
                    sources.append(truth);
                if (sources.isEmpty())
                    continue;
                any = true;
                best = std::max(best, groundedShare(message.text, sources));
            }
            if (!any)
                return verdict(false, QCoreApplication::translate("engine", "No answer of this turn names a source."), json, saidIn(checked.turn));
            return verdict(best >= threshold, QCoreApplication::translate("engine", "Only %1 % of the answer's words stand in its sources; %2 % were asked for.").arg(qRound(best * 100)).arg(qRound(threshold * 100)), json, best);
        });
    }

    static Result<Check> visited(const QJsonValue &json)
    {
        return visits(json, true);
    }
    static Result<Check> notVisited(const QJsonValue &json)
    {
        return visits(json, false);
    }
    static Result<Check> visits(const QJsonValue &json, bool wanted)
    {
        const auto names = askedIn(json, stepKeys());
        if (!names)
            return names.error();
        return Check([names = *names, wanted, json](const Checked &checked) {
            for (const auto &[name, with] : names) {
                const bool there = std::any_of(checked.facts.begin(), checked.facts.end(),
                                               [&](const Fact &fact) { return fact.kind == Fact::Kind::NodeVisited && isNamed(checked.bot, fact.node, name); });
                if (there != wanted) {
                    const QString sentence = wanted ? QCoreApplication::translate("engine", "The talk was to pass “%1”; it passed %2.") : QCoreApplication::translate("engine", "The talk was not to pass “%1”; it passed %2.");
                    const QJsonArray got = namesOf(checked, Fact::Kind::NodeVisited);
                    return verdict(false, sentence.arg(name, listed(got)), json, got);
                }
            }
            return Verdict();
        });
    }

    static Result<Check> waits(const QJsonValue &json)
    {
        const auto steps = askedIn(json, stepKeys());
        if (!steps)
            return steps.error();
        return Check([name = steps->first().name, json](const Checked &checked) {
            const QString got = nameOf(checked.bot, checked.turn.state.node);
            return verdict(isNamed(checked.bot, checked.turn.state.node, name), QCoreApplication::translate("engine", "The talk was to wait at “%1”; it waits at “%2”.").arg(name, got), json, got);
        });
    }

    static Result<Check> ended(const QJsonValue &json)
    {
        const bool wanted = json.toBool(true);
        return Check([wanted, json](const Checked &checked) {
            return verdict(checked.turn.state.ended == wanted, wanted ? QCoreApplication::translate("engine", "The talk was to end; it goes on.") : QCoreApplication::translate("engine", "The talk was to go on; it ended."), json, checked.turn.state.ended);
        });
    }

    static Result<Check> noError(const QJsonValue &json)
    {
        return Check([json](const Checked &checked) {
            for (const Fact &fact : checked.facts) {
                if (fact.kind == Fact::Kind::Failed)
                    return verdict(false, QCoreApplication::translate("engine", "Nothing was to fail; “%1” did: %2.").arg(nameOf(checked.bot, fact.node), fact.name), json, fact.name);
            }
            return Verdict();
        });
    }

    static Result<Check> expression(const QJsonValue &json)
    {
        const flow::Expression parsed = flow::Expression::parse(json.toString());
        if (!parsed.isValid())
            return Error {ErrorCode::InvalidInput, QCoreApplication::translate("engine", "The expression “%1” cannot be read: %2").arg(json.toString(), parsed.error().message), {}};
        return Check([parsed, json](const Checked &checked) {
            QJsonObject variables = constantsOf(checked.bot);
            for (const QJsonObject *place : {&checked.turn.state.user, &checked.turn.state.variables, &checked.turn.state.local}) {
                for (auto it = place->begin(); it != place->end(); ++it)
                    variables.insert(it.key(), *it);
            }
            const auto value = parsed.evaluate(variables);
            if (!value)
                return verdict(false, value.error().message, json, QJsonValue());
            return verdict(flow::isTruthy(*value), QCoreApplication::translate("engine", "“%1” was to be true; it is %2.").arg(json.toString(), flow::toText(*value)), json, *value);
        });
    }
};

/// The words of Rasa, and those that are more common elsewhere, by which the own ones go as well.
const QMap<QString, QString> &otherSpellings()
{
    static const QMap<QString, QString> all = {{u"slot_was_set"_s, u"variable_was_set"_s}, {u"slot_was_not_set"_s, u"variable_was_not_set"_s},
        {u"action_executed"_s, u"requested"_s}, {u"tool_called"_s, u"requested"_s}, {u"action_not_executed"_s, u"not_requested"_s},
        {u"tool_not_called"_s, u"not_requested"_s}, {u"pattern_clarification_contains"_s, u"clarified"_s}, {u"generative_response_is_grounded"_s, u"grounded"_s}};
    return all;
}

/// Says all words that may stand there, also those of Rasa, and which of them may be meant.
QString noAssertion(const QString &word)
{
    const QStringList words = Assertion::allWords() + otherSpellings().keys();
    QString text = QCoreApplication::translate("engine", "“%1” is no assertion.").arg(word);
    if (const QString nearest = nearestOf(word, words); !nearest.isEmpty())
        text += u' ' + QCoreApplication::translate("engine", "Did you mean “%1”?").arg(nearest);
    return text + u' ' + QCoreApplication::translate("engine", "There are: %1. As in Rasa also: %2.").arg(Assertion::allWords().join(u", "_s), QStringList(otherSpellings().keys()).join(u", "_s));
}
} // namespace

Result<Assertion> Assertion::fromJson(const QJsonValue &json)
{
    const QJsonObject object = json.isString() ? QJsonObject {{json.toString(), true}} : json.toObject();
    if (object.size() != 1)
        return Error {ErrorCode::InvalidInput, QCoreApplication::translate("engine", "An assertion is one word with what it asks, such as “bot_uttered: Hello”."), {}};
    Assertion assertion;
    assertion.m_json = object;
    assertion.m_word = ownWord(object.begin().key());
    const auto reader = AssertionReader::readers().value(assertion.m_word);
    if (!reader)
        return Error {ErrorCode::InvalidInput, noAssertion(object.begin().key()), {}};
    if (Status status = assertionIsShaped(object.begin().key(), *object.begin()); !status)
        return status.error();
    auto check = reader(*object.begin());
    if (!check)
        return Error {check.error().code, object.begin().key() + u": "_s + check.error().message, check.error().detail};
    assertion.m_check = *check;
    return assertion;
}

Verdict Assertion::check(const Checked &checked) const
{
    return m_check(checked);
}

QStringList Assertion::allWords()
{
    return AssertionReader::readers().keys();
}

QString Assertion::ownWord(const QString &word)
{
    return otherSpellings().value(word, word);
}

} // namespace dialogist::engine::testing
