// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/nodes/talking.h"
#include "studio/flow/question.h"
#include "studio/nlu/wording.h"

namespace dialogist::flow {

using namespace Qt::StringLiterals;

Interruptible interruptibleBy(const QJsonObject &props)
{
    const QString word = props[u"interruptions"].toString();
    return word == u"never" ? Interruptible::Never : word == u"always" ? Interruptible::Always : Interruptible::WhenUnfit;
}

bool cancels(const Talk &talk, const Input &input)
{
    if (input.kind != Input::Kind::Text)
        return false;
    const QString wording = nlu::plainWording(input.text);
    const QStringList &words = cancelWords(talk.state().language);
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return nlu::plainWording(word) == wording; });
}

namespace {
class AskBehaviour : public Behaviour
{
public:
    AskBehaviour(const QJsonObject &props, const Program::Private &program)
        : m_question(props, program)
        , m_interruptible(interruptibleBy(props))
    {
    }

    Outcome enter(Talk &talk) const override
    {
        m_question.pose(talk);
        return Outcome::wait();
    }

    Outcome answer(Talk &talk, const Input &input) const override
    {
        if (m_question.skips(input))
            return take(talk, input, QJsonValue::Null);
        if (talk.isConnected(u"cancelled"_s) && cancels(talk, input)) {
            talk.trace(u"cancelled"_s);
            return Outcome::leave(u"cancelled"_s);
        }
        const QJsonValue value = valueOf(talk, input);
        if (!value.isUndefined() && m_question.isValid(talk, value))
            return take(talk, input, value);
        talk.trace(u"invalid"_s, input.text);
        if (++talk.state().attempts <= m_question.retries()) {
            m_question.poseAgain(talk, talk.state().attempts, value);
            return Outcome::wait();
        }
        const QJsonValue fallback = m_question.fallback(talk);
        return fallback.isUndefined() ? Outcome::leave(u"invalid"_s) : take(talk, input, fallback);
    }

    Outcome timeout(Talk &talk) const override
    {
        const int silence = talk.state().memory[u"silence"].toInt() + 1;
        talk.state().memory.insert(u"silence"_s, silence);
        return m_question.nudge(talk, silence) ? Outcome::wait() : Outcome::leave(u"noReply"_s);
    }

    bool fits(Talk &talk, const Input &input) const override
    {
        if (m_question.skips(input))
            return true;
        const QJsonValue value = valueOf(talk, input);
        return m_question.isPeriod(value) || (!value.isUndefined() && m_question.isValid(talk, value));
    }

    Interruptible interruptible() const override { return m_interruptible; }
    bool takesAnything() const override { return m_question.takesAnything(); }

    bool correct(Talk &talk, const Input &input) const override
    {
        QJsonValue value = m_question.read(talk, input);
        if (value.isUndefined())
            value = m_question.find(talk, input.text);
        if (value.isUndefined() || !m_question.isValid(talk, value) || !talk.store(m_question.variable(), value))
            return false;
        talk.sayPlain(Phrase::Corrected, m_question.spoken(talk, value));
        return true;
    }

private:
    QJsonValue valueOf(const Talk &talk, const Input &input) const
    {
        // The buttons of a yes or no, or of a rating, name the value.
        if (input.kind == Input::Kind::Choice && m_question.kind() == u"yesno" && (input.text == u"yes" || input.text == u"no"))
            return input.text == u"yes";
        return m_question.read(talk, input);
    }

    Outcome take(Talk &talk, const Input &input, const QJsonValue &value) const
    {
        talk.trace(u"answered"_s, input.text);
        talk.store(m_question.variable(), value);
        talk.remember();
        return Outcome::leave(u"answered"_s);
    }

    Question m_question;
    Interruptible m_interruptible;
};
} // namespace

std::unique_ptr<Behaviour> makeAsk(const QJsonObject &props, const Program::Private &program)
{
    return std::make_unique<AskBehaviour>(props, program);
}

} // namespace dialogist::flow
