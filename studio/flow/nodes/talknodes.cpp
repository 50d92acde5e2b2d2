// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/library.h"
#include "studio/flow/talk.h"
#include "studio/flow/understanding.h"
#include "studio/nlu/contacts.h"
#include "studio/nlu/dates.h"
#include "studio/nlu/numbers.h"

#include <QRegularExpression>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
class MessageBehaviour : public Behaviour
{
public:
    MessageBehaviour(const QJsonObject &props, const QString &source)
    {
        for (const QJsonValue &bubble : props[u"bubbles"].toArray()) {
            Bubble parsed;
            if (bubble[u"kind"].toString() == u"image") {
                parsed.blob = bubble[u"blob"].toString();
                parsed.mime = bubble[u"mime"].toString();
                parsed.alt = SpokenText(bubble[u"alt"], source);
            } else {
                for (const QJsonValue &variant : bubble[u"variants"].toArray())
                    parsed.variants.append(SpokenText(variant, source));
            }
            m_bubbles.append(parsed);
        }
    }

    Outcome enter(Talk &talk) const override
    {
        for (const Bubble &bubble : m_bubbles) {
            Message message;
            if (!bubble.variants.isEmpty())
                message.text = talk.text(bubble.variants[talk.choose(int(bubble.variants.size()))]);
            message.imageBlob = bubble.blob;
            message.imageMime = bubble.mime;
            if (!bubble.blob.isEmpty())
                message.imageAlt = talk.text(bubble.alt);
            talk.say(std::move(message));
        }
        return Outcome::leave(u"next"_s);
    }

private:
    struct Bubble
    {
        QList<SpokenText> variants;
        QString blob;
        QString mime;
        SpokenText alt;
    };
    QList<Bubble> m_bubbles;
};

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

private:
    const Talk &m_talk;
    const QJsonValue &m_answer;
};

class AskBehaviour : public Behaviour
{
public:
    AskBehaviour(const QJsonObject &props, const QString &source)
        : m_prompt(props[u"prompt"], source)
        , m_invalid(props[u"invalid"], source)
        , m_type(props[u"answerType"].toString(u"text"_s))
        , m_variable(props[u"variable"].toString())
        , m_retries(qBound(0, props[u"retries"].toInt(2), 100))
        , m_optional(props[u"optional"].toBool())
    {
        const QJsonObject validation = props[u"validation"].toObject();
        m_minimum = validation[u"minimum"];
        m_maximum = validation[u"maximum"];
        if (const QString pattern = validation[u"pattern"].toString(); !pattern.isEmpty()) {
            m_pattern.emplace(
                QRegularExpression::anchoredPattern(pattern), QRegularExpression::UseUnicodePropertiesOption);
            m_pattern->optimize();
        }
        if (const QString condition = validation[u"expression"].toString().trimmed(); !condition.isEmpty())
            m_condition = Expression::parse(condition);
    }

    Outcome enter(Talk &talk) const override
    {
        talk.ask(m_prompt, {}, u"text"_s);
        return Outcome::wait();
    }

    Outcome answer(Talk &talk, const Input &input) const override
    {
        if (m_optional && isSkip(input.text)) {
            talk.trace(u"answered"_s);
            talk.store(m_variable, QJsonValue::Null);
            return Outcome::leave(u"answered"_s);
        }
        const QJsonValue value = understood(talk, input);
        if (!value.isUndefined() && isValid(talk, value)) {
            talk.trace(u"answered"_s, input.text);
            talk.store(m_variable, value);
            talk.remember();
            return Outcome::leave(u"answered"_s);
        }
        talk.trace(u"invalid"_s, input.text);
        if (++talk.state().attempts > m_retries)
            return Outcome::leave(u"invalid"_s);
        talk.ask(m_invalid.isEmpty() ? m_prompt : m_invalid, {}, u"text"_s);
        return Outcome::wait();
    }

    bool fits(Talk &talk, const Input &input) const override
    {
        if (m_optional && isSkip(input.text))
            return true;
        const QJsonValue value = understood(talk, input);
        return !value.isUndefined() && isValid(talk, value);
    }

    bool takesAnything() const override { return m_type == u"text" && !m_pattern && !m_condition; }

    bool correct(Talk &talk, const Input &input) const override
    {
        const QJsonValue value = understood(talk, input);
        if (value.isUndefined() || !isValid(talk, value) || !talk.store(m_variable, value))
            return false;
        talk.sayPlain(Phrase::Corrected, toText(value));
        return true;
    }

private:
    QJsonValue understood(const Talk &talk, const Input &input) const
    {
        const QString &language = talk.state().language;
        if (m_type == u"number") {
            const auto number = nlu::readNumber(input.text, language);
            return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Undefined);
        }
        if (m_type == u"date") {
            const auto day = nlu::readDate(input.text, language, talk.now().date());
            return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Undefined);
        }
        if (m_type == u"email") {
            const auto address = nlu::readEmail(input.text);
            return address ? QJsonValue(*address) : QJsonValue(QJsonValue::Undefined);
        }
        const QString text = input.text.trimmed();
        return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
    }

    /// Minimum and maximum bound a number, or the length of a text.
    bool isWithin(const QJsonValue &value) const
    {
        const double size = value.isDouble() ? value.toDouble() : double(value.toString().size());
        const bool measured = value.isDouble() || m_type == u"text";
        return !measured
            || ((!m_minimum.isDouble() || size >= m_minimum.toDouble())
                && (!m_maximum.isDouble() || size <= m_maximum.toDouble()));
    }

    bool isValid(Talk &talk, const QJsonValue &value) const
    {
        if (!isWithin(value))
            return false;
        if (m_pattern && m_pattern->isValid() && value.isString() && !m_pattern->match(value.toString()).hasMatch())
            return false;
        if (!m_condition)
            return true;
        const Result<QJsonValue> verdict = m_condition->evaluate(AnswerScope(talk, value));
        if (!verdict)
            talk.trace(u"error"_s, verdict.error().message);
        return verdict && isTruthy(*verdict);
    }

    SpokenText m_prompt;
    SpokenText m_invalid;
    QString m_type;
    QString m_variable;
    int m_retries;
    bool m_optional;
    QJsonValue m_minimum;
    QJsonValue m_maximum;
    std::optional<QRegularExpression> m_pattern;
    std::optional<Expression> m_condition;
};

class ChoiceBehaviour : public Behaviour
{
public:
    ChoiceBehaviour(const QJsonObject &props, const QString &source)
        : m_prompt(props[u"prompt"], source)
        , m_invalid(props[u"invalid"], source)
        , m_variable(props[u"variable"].toString())
        , m_retries(qBound(0, props[u"retries"].toInt(1), 100))
        , m_source(source)
    {
        for (const QJsonValue &option : props[u"options"].toArray())
            m_options.append({option[u"id"].toString(), SpokenText(option[u"label"], source),
                SpokenText(option[u"synonyms"], source)});
    }

    Outcome enter(Talk &talk) const override
    {
        talk.ask(m_prompt, replies(talk), u"choice"_s);
        return Outcome::wait();
    }

    Outcome answer(Talk &talk, const Input &input) const override
    {
        const int chosen
            = input.kind == Input::Kind::Choice ? indexOf(input.text) : matchChoice(input.text, names(talk));
        if (chosen >= 0) {
            talk.trace(u"answered"_s, m_options[chosen].id);
            // The same word whatever language the person speaks, so that conditions can rely on it.
            talk.store(m_variable, m_options[chosen].label.in(m_source).render(talk));
            talk.remember();
            return Outcome::leave(u"option:"_s + m_options[chosen].id);
        }
        talk.trace(u"invalid"_s, input.text);
        if (++talk.state().attempts > m_retries)
            return Outcome::leave(u"other"_s);
        talk.ask(m_invalid.isEmpty() ? m_prompt : m_invalid, replies(talk), u"choice"_s);
        return Outcome::wait();
    }

private:
    struct Option
    {
        QString id;
        SpokenText label;
        SpokenText synonyms;
    };

    QList<QuickReply> replies(Talk &talk) const
    {
        QList<QuickReply> replies;
        for (const Option &option : m_options)
            replies.append({option.id, talk.text(option.label)});
        return replies;
    }

    int indexOf(const QString &id) const
    {
        for (qsizetype i = 0; i < m_options.size(); ++i) {
            if (m_options[i].id == id)
                return int(i);
        }
        return -1;
    }

    /// Labels and synonyms in all languages: people mix them.
    QList<QStringList> names(const Talk &talk) const
    {
        QList<QStringList> all;
        for (const Option &option : m_options) {
            QStringList names;
            for (const auto &[language, label] : option.label.all())
                names.append(label.render(talk));
            for (const auto &[language, synonyms] : option.synonyms.all())
                names.append(synonyms.render(talk).split(u',', Qt::SkipEmptyParts));
            all.append(names);
        }
        return all;
    }

    SpokenText m_prompt;
    SpokenText m_invalid;
    QString m_variable;
    int m_retries;
    QString m_source;
    QList<Option> m_options;
};
} // namespace

std::unique_ptr<Behaviour> makeTalkBehaviour(const model::Node &node, const Program::Private &program)
{
    const QString source = program.bot.sourceLanguage();
    if (node.type == u"message")
        return std::make_unique<MessageBehaviour>(node.props, source);
    if (node.type == u"ask")
        return std::make_unique<AskBehaviour>(node.props, source);
    if (node.type == u"choice")
        return std::make_unique<ChoiceBehaviour>(node.props, source);
    return nullptr;
}

} // namespace dialogist::flow
