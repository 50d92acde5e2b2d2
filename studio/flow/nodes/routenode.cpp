// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/nodes/requesting.h"
#include "studio/flow/nodetexts.h"
#include "studio/flow/talk.h"
#include "studio/flow/understanding.h"
#include "studio/nlu/boundedpattern.h"
#include "studio/nlu/understanding.h"
#include "studio/nlu/wording.h"

#include <QRegularExpression>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
class RouteBehaviour : public Behaviour
{
public:
    RouteBehaviour(const QJsonObject &props, const Program::Private &program)
        : m_engine(props[u"engine"].toString(u"local"_s))
        , m_threshold(qBound(0.0, props[u"threshold"].toDouble(), 1.0))
        , m_margin(program.bot.understanding.margin)
        , m_clarify(props[u"clarify"], program.bot.sourceLanguage())
        , m_model(props[u"model"].toString())
        , m_instructions(TextTemplate::parse(props[u"instructions"].toString()))
        , m_saveTo(props[u"saveTo"].toString())
    {
        if (m_threshold == 0)
            m_threshold = program.bot.understanding.threshold;
        if (const QString input = props[u"input"].toString().trimmed(); !input.isEmpty())
            m_input = Expression::parse(input);
        for (const QJsonValue &row : props[u"classes"].toArray())
            m_classes.append(classIn(row, program.bot));
    }

    Outcome enter(Talk &talk) const override
    {
        QString text = talk.state().lastText;
        if (m_input) {
            const Result<QJsonValue> value = m_input->evaluate(talk);
            if (!value)
                return talk.fail(u"expression"_s, value.error().message);
            text = toText(*value);
        }
        return route(talk, text);
    }

    Outcome answer(Talk &talk, const Input &input) const override
    {
        if (input.kind == Input::Kind::Answer)
            return takeModel(talk, input.data);
        const QJsonArray offered = talk.state().memory[u"offered"].toArray();
        QList<QStringList> names;
        for (const QJsonValue &id : offered) {
            const int at = indexOf(id.toString());
            if (input.kind == Input::Kind::Choice && input.text == id.toString())
                return leave(talk, at, 1, {});
            names.append(at < 0 ? QStringList() : QStringList{m_classes[at].label, talk.text(m_classes[at].offered)});
        }
        if (input.kind == Input::Kind::Choice) // "none of these"
            return leave(talk, -1, 0, {});
        const int chosen = matchChoice(input.text, names);
        if (chosen >= 0)
            return leave(talk, indexOf(offered[chosen].toString()), 1, {});
        ++talk.state().attempts; // what the person says now is taken as it is
        return route(talk, input.text);
    }

private:
    struct Class
    {
        QString id;
        QString label;
        QString intent;
        QStringList words;
        QRegularExpression pattern;
        QString description;
        SpokenText offered; ///< what a person reads when several are meant
    };

    static Class classIn(const QJsonValue &row, const model::Bot &bot)
    {
        Class made{row[u"id"].toString(), row[u"label"].toString(), {}, {}, {}, row[u"description"].toString(), {}};
        const auto intent = bot.intents.find(model::IntentId::fromString(row[u"intent"].toString()));
        if (intent != bot.intents.end())
            made.intent = intent->second.name;
        if (made.label.isEmpty())
            made.label = made.intent;
        made.offered = SpokenText(offeredAs(row.toObject(), made.label, bot.sourceLanguage()).toJson(), bot.sourceLanguage());
        const auto words = model::LocalizedText::fromJson(row[u"words"], bot.sourceLanguage());
        for (const QString &list : words.all()) {
            for (const QString &word : list.split(u',', Qt::SkipEmptyParts))
                made.words.append(nlu::plainWording(word));
        }
        made.words.removeAll(QString());
        if (const QString pattern = row[u"pattern"].toString(); !pattern.isEmpty()) {
            made.pattern = nlu::boundedPattern(pattern, QRegularExpression::CaseInsensitiveOption);
            made.pattern.optimize();
        }
        return made;
    }

    int indexOf(const QString &id) const
    {
        for (qsizetype i = 0; i < m_classes.size(); ++i) {
            if (m_classes[i].id == id)
                return int(i);
        }
        return -1;
    }

    Outcome route(Talk &talk, const QString &text) const
    {
        if (const int ruled = byRules(text); ruled >= 0)
            return leave(talk, ruled, 1, {});
        if (m_engine == u"model")
            return askModel(talk, text);
        if (m_engine != u"local")
            return leave(talk, -1, 0, {});
        const nlu::Understanding *understanding = talk.program().understanding();
        if (!understanding)
            return leave(talk, -1, 0, {});
        const nlu::Understood found = understanding->understand(text, talk.state().language, {talk.now(), {}});
        QJsonObject entities;
        for (const nlu::EntityMatch &match : found.entities) {
            if (!entities.contains(match.name))
                entities.insert(match.name, match.value);
        }
        return byIntents(talk, found.intents, entities);
    }

    /// The likeliest classes that are sure enough; several when they are too close to choose.
    Outcome byIntents(Talk &talk, const nlu::IntentGuess &guess, const QJsonObject &entities) const
    {
        QList<std::pair<int, double>> close;
        for (const nlu::RankedIntent &ranked : guess.ranked) {
            if (guess.isOutOfScope || ranked.confidence < m_threshold)
                break;
            if (!close.isEmpty() && close.first().second - ranked.confidence > m_margin)
                break;
            for (qsizetype i = 0; i < m_classes.size(); ++i) {
                if (m_classes[i].intent == ranked.intent)
                    close.append({int(i), ranked.confidence});
            }
        }
        if (close.isEmpty())
            return leave(talk, -1, 0, entities);
        if (close.size() == 1 || talk.state().attempts > 0) {
            talk.trace(u"intent"_s, m_classes[close.first().first].intent);
            return leave(talk, close.first().first, close.first().second, entities);
        }
        QStringList names;
        QList<QuickReply> replies;
        QJsonArray offered;
        for (const auto &[at, confidence] : close) {
            names.append(m_classes[at].label);
            replies.append({m_classes[at].id, talk.text(m_classes[at].offered)});
            offered.append(m_classes[at].id);
        }
        talk.trace(u"clarified"_s, names.join(u'\n'));
        replies.append({u"none"_s, talk.words(Phrase::NoneOfThese)});
        talk.state().memory.insert(u"offered"_s, offered);
        Message question;
        question.text = talk.text(m_clarify);
        if (question.text.isEmpty())
            question.text = talk.words(Phrase::WhichOne);
        question.quickReplies = replies;
        talk.say(std::move(question));
        talk.state().waitingFor = u"choice"_s;
        return Outcome::wait();
    }

    int byRules(const QString &text) const
    {
        const QString padded = u' ' + nlu::plainWording(text) + u' ';
        for (qsizetype i = 0; i < m_classes.size(); ++i) {
            const Class &each = m_classes[i];
            if (!each.pattern.pattern().isEmpty() && each.pattern.isValid() && each.pattern.match(text).hasMatch())
                return int(i);
            for (const QString &word : each.words) {
                if (padded.contains(u' ' + word + u' '))
                    return int(i);
            }
        }
        return -1;
    }

    Outcome askModel(Talk &talk, const QString &text) const
    {
        QJsonArray classes;
        for (const Class &each : m_classes)
            classes.append(
                QJsonObject{{u"id"_s, each.id}, {u"label"_s, each.label}, {u"description"_s, each.description}});
        QStringList failures;
        const QString instructions = m_instructions.render(talk, &failures);
        if (tellFailures(talk, failures))
            return talk.fail(u"expression"_s, failures.first());
        return talk.request(u"classify"_s,
            {{u"text"_s, text}, {u"classes"_s, classes}, {u"model"_s, m_model}, {u"instructions"_s, instructions}});
    }

    Outcome takeModel(Talk &talk, const QJsonObject &answer) const
    {
        const double confidence = answer[u"confidence"].toDouble(1);
        const int at = confidence < m_threshold ? -1 : indexOf(answer[u"class"].toString());
        return leave(talk, at, confidence, answer[u"entities"].toObject());
    }

    Outcome leave(Talk &talk, int at, double confidence, const QJsonObject &entities) const
    {
        const QString id = at < 0 ? QString() : m_classes[at].id;
        talk.trace(u"branched"_s, at < 0 ? u"none"_s : id);
        if (!m_saveTo.isEmpty())
            talk.store(m_saveTo,
                QJsonObject{{u"class"_s, at < 0 ? QString() : m_classes[at].label}, {u"confidence"_s, confidence},
                    {u"entities"_s, entities}});
        return Outcome::leave(at < 0 ? u"none"_s : u"class:"_s + id);
    }

    QString m_engine;
    double m_threshold;
    double m_margin;
    SpokenText m_clarify;
    QString m_model;
    TextTemplate m_instructions;
    QString m_saveTo;
    std::optional<Expression> m_input;
    QList<Class> m_classes;
};
} // namespace

std::unique_ptr<Behaviour> makeRouteBehaviour(const model::Node &node, const Program::Private &program)
{
    if (node.type == u"route")
        return std::make_unique<RouteBehaviour>(node.props, program);
    return nullptr;
}

} // namespace dialogist::flow
