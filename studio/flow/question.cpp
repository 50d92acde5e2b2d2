// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/question.h"

#include "studio/flow/coercion.h"
#include "studio/flow/understanding.h"
#include "studio/nlu/boundedpattern.h"
#include "studio/nlu/entities.h"

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
/// The talk's variables and the answer that is being judged, as "value".
class AnswerScope : public Scope
{
public:
    AnswerScope(const Talk &talk, const QJsonValue &answer)
        : m_talk(talk)
        , m_answer(answer)
    {
    }
    QJsonValue value(const QString &name) const override { return name == u"value" ? m_answer : m_talk.value(name); }
    qint64 *stepsLeft() const override { return m_talk.stepsLeft(); }

private:
    const Talk &m_talk;
    const QJsonValue &m_answer;
};

constexpr int maximumRating = 10;
} // namespace

QList<SpokenText> spokenTexts(const QJsonValue &list, const QString &sourceLanguage)
{
    QList<SpokenText> texts;
    for (const QJsonValue &text : list.toArray()) {
        SpokenText spoken(text, sourceLanguage);
        if (!spoken.isEmpty())
            texts.append(spoken);
    }
    return texts;
}

std::shared_ptr<const nlu::BotEntities> entityOf(const model::Bot &bot, const QString &id)
{
    const auto found = bot.entities.find(model::EntityId::fromString(id));
    if (found == bot.entities.end())
        return nullptr;
    const model::Entity &entity = found->second;
    if (entity.kind == u"pattern")
        return nlu::BotEntities::compile({}, {{entity.name, entity.patterns}});
    nlu::ListEntity list{entity.name, {}, entity.fuzzy};
    for (const model::EntityValue &value : entity.values) {
        QStringList words;
        for (const QStringList &synonyms : value.synonyms) // people mix languages
            words += synonyms;
        list.values.append({value.value, words});
    }
    return nlu::BotEntities::compile({list}, {});
}

Question::Question(const QJsonObject &props, const Program::Private &program)
    : m_prompt(props[u"prompt"], program.bot.sourceLanguage())
    , m_nudges(spokenTexts(props[u"noReply"][u"texts"], program.bot.sourceLanguage()))
    , m_kind(props[u"answerType"].toString(u"text"_s))
    , m_wanted(m_kind == u"entity" ? u"entity "_s + props[u"entity"].toString() : m_kind == u"rating" ? u"rating "_s + QString::number(props[u"scale"].toInt(5)) : m_kind)
    , m_variable(props[u"variable"].toString())
    , m_retries(qBound(0, props[u"retries"].toInt(2), 100))
    , m_patience(qBound(0, props[u"noReply"][u"seconds"].toInt(), 7 * 24 * 3600))
    , m_scale(qBound(2, props[u"scale"].toInt(5), maximumRating))
    , m_optional(props[u"optional"].toBool())
{
    const QString source = program.bot.sourceLanguage();
    if (const model::Variable *variable = program.bot.variable(m_variable))
        m_type = variable->type;
    if (const SpokenText first(props[u"invalid"], source); !first.isEmpty())
        m_again.append(first);
    m_again += spokenTexts(props[u"reprompts"], source);
    if (m_kind == u"entity")
        m_entity = entityOf(program.bot, props[u"entity"].toString());
    const QJsonObject validation = props[u"validation"].toObject();
    m_minimum = validation[u"minimum"];
    m_maximum = validation[u"maximum"];
    if (const QString pattern = validation[u"pattern"].toString(); !pattern.isEmpty()) {
        m_pattern = nlu::boundedPattern(QRegularExpression::anchoredPattern(pattern));
        m_pattern->optimize();
    }
    if (const QString condition = validation[u"expression"].toString().trimmed(); !condition.isEmpty())
        m_condition = Expression::parse(condition);
    if (const QString value = props[u"default"].toString().trimmed(); !value.isEmpty())
        m_default = Expression::parse(value);
}

AnswerContext Question::context(const Talk &talk, const QJsonObject &data) const
{
    // What o'clock it is takes longer to find out than most answers take to be read, and no plain text asks for it.
    return {talk.state().language, m_kind == u"text" ? QDateTime() : talk.now(), data, m_scale};
}

QJsonValue Question::read(const Talk &talk, const Input &input) const
{
    if (m_kind == u"entity")
        return find(talk, input.text);
    const auto value = readAnswer(m_kind, input.text, context(talk, input.data));
    return value.value_or(QJsonValue::Undefined);
}

QJsonValue Question::find(const Talk &talk, const QString &text, qsizetype *begin, qsizetype *end) const
{
    QList<nlu::EntityMatch> matches;
    if (m_entity)
        matches = nlu::withoutOverlaps(m_entity->find(text));
    else if (nlu::systemEntityKinds().contains(m_kind))
        matches = nlu::findEntities(text, talk.state().language, {talk.now(), {}}, {m_kind});
    if (matches.size() != 1)
        return QJsonValue::Undefined;
    if (begin)
        *begin = matches.first().begin;
    if (end)
        *end = matches.first().end;
    if (m_entity)
        return matches.first().value;
    // In the form in which an answer of that kind is kept.
    return readAnswer(m_kind, matches.first().text, context(talk, {})).value_or(matches.first().value);
}

bool Question::isWithin(const QJsonValue &value) const
{
    if (m_kind == u"date" || m_kind == u"time" || m_kind == u"datetime") {
        // Written so that the order of the texts is that of time.
        const QString written = value.toString();
        return (!m_minimum.isString() || written >= m_minimum.toString())
            && (!m_maximum.isString() || written <= m_maximum.toString());
    }
    const bool measured = value.isDouble() || m_kind == u"text" || m_kind == u"money" || m_kind == u"file";
    if (!measured)
        return true;
    const double size = value.isDouble() ? value.toDouble()
        : m_kind == u"money"             ? value[u"amount"].toDouble()
        : m_kind == u"file"              ? value[u"size"].toDouble() / 1'000'000
                                         : double(value.toString().size());
    return (!m_minimum.isDouble() || size >= m_minimum.toDouble()) && (!m_maximum.isDouble() || size <= m_maximum.toDouble());
}

bool Question::isValid(Talk &talk, const QJsonValue &value) const
{
    if (isPeriod(value) || !isWithin(value))
        return false;
    // What the variable cannot keep is no answer.
    if (!m_type.isEmpty() && !fitted(value, m_type))
        return false;
    if (m_pattern && m_pattern->isValid() && value.isString() && !m_pattern->match(value.toString()).hasMatch())
        return false;
    if (!m_condition)
        return true;
    const Result<QJsonValue> verdict = m_condition->evaluate(AnswerScope(talk, value));
    if (!verdict)
        talk.problem(u"expression"_s, verdict.error().message);
    return verdict && isTruthy(*verdict);
}

bool Question::isPeriod(const QJsonValue &value) const
{
    // A variable that keeps objects was made for both ends.
    const bool asksForTime = m_kind == u"date" || m_kind == u"time" || m_kind == u"datetime";
    return asksForTime && value.isObject() && m_type != u"object";
}

bool Question::skips(const Input &input) const
{
    if (!m_optional || input.data.contains(u"file"_s) || input.data.contains(u"location"_s))
        return false;
    return input.kind == Input::Kind::Choice ? input.text == u"skip" : isSkip(input.text);
}

QList<QuickReply> Question::replies(const Talk &talk) const
{
    QList<QuickReply> replies;
    const bool isYesNo = m_kind == u"yesno";
    if (!isYesNo && !m_optional && m_kind != u"rating")
        return replies;
    const PlainWords words = plainWords(talk.state().language);
    if (isYesNo)
        replies = {{u"yes"_s, words.yes, {}, {}}, {u"no"_s, words.no, {}, {}}};
    for (int i = 1; m_kind == u"rating" && i <= m_scale; ++i)
        replies.append({QString::number(i), QString::number(i), {}, {}});
    if (m_optional)
        replies.append({u"skip"_s, words.skip, {}, {}});
    return replies;
}

void Question::pose(Talk &talk) const
{
    talk.ask(m_prompt, replies(talk), u"text"_s);
    talk.state().dueMs = m_patience > 0 ? talk.input().nowMs + qint64(m_patience) * 1000 : 0;
}

void Question::poseAgain(Talk &talk, int attempt, const QJsonValue &answer) const
{
    const qsizetype at = qMin<qsizetype>(attempt, m_again.size()) - 1;
    if (isPeriod(answer)) {
        Message message;
        message.text = talk.words(m_kind == u"date" ? Phrase::WhichDay : Phrase::WhichTime, spoken(talk, answer));
        message.quickReplies = replies(talk);
        talk.say(std::move(message));
        talk.state().waitingFor = u"text"_s;
    } else {
        talk.ask(at >= 0 ? m_again[at] : m_prompt, replies(talk), u"text"_s);
    }
    talk.state().dueMs = m_patience > 0 ? talk.input().nowMs + qint64(m_patience) * 1000 : 0;
}

QJsonValue Question::fallback(Talk &talk) const
{
    if (!m_default)
        return QJsonValue::Undefined;
    const Result<QJsonValue> value = m_default->evaluate(talk);
    if (!value)
        talk.problem(u"expression"_s, value.error().message);
    return value ? *value : QJsonValue(QJsonValue::Undefined);
}

QString Question::spoken(const Talk &talk, const QJsonValue &value) const
{
    return spokenValue(value, m_kind, talk.state().language);
}

bool Question::nudge(Talk &talk, int silence) const
{
    if (silence < 1 || silence > m_nudges.size())
        return false;
    talk.ask(m_nudges[silence - 1], replies(talk), u"text"_s);
    talk.state().dueMs = m_patience > 0 ? talk.input().nowMs + qint64(m_patience) * 1000 : 0;
    return true;
}

} // namespace dialogist::flow
