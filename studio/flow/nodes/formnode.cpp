// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/nodes/finds.h"
#include "studio/flow/nodes/joinedanswers.h"
#include "studio/flow/nodes/statedwords.h"
#include "studio/flow/nodes/talking.h"
#include "studio/flow/question.h"
#include "studio/flow/stepping.h"
#include "studio/nlu/wording.h"

#include <QHash>
#include <QSet>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
/// Several questions as one: answered in any order, corrected at any time, shown once more before they count. Its memory: "filled",
/// ids of fields; "field", the one asked; "stage", "" while asking, "confirm", "change"; "unheard", while the person has not said
/// anything yet.
class FormBehaviour : public Behaviour
{
public:
    FormBehaviour(const QJsonObject &props, const Program::Private &program)
        : m_intro(props[u"intro"], program.bot.sourceLanguage())
        , m_summary(props[u"summary"], program.bot.sourceLanguage())
        , m_change(props[u"change"], program.bot.sourceLanguage())
        , m_confirms(props[u"confirm"].toBool())
        , m_prefills(props[u"prefill"].toBool(true))
        , m_keeps(props[u"keepKnown"].toBool(true))
        , m_interruptible(interruptibleBy(props))
    {
        for (const QJsonValue &field : props[u"fields"].toArray()) {
            const model::Variable *variable = program.bot.variable(field[u"variable"].toString());
            m_fields.append({field[u"id"].toString(), SpokenText(field[u"label"], program.bot.sourceLanguage()),
                variable ? variable->description : QString(), Question(field.toObject(), program)});
        }
    }

    Outcome enter(Talk &talk) const override
    {
        for (const Field &field : m_fields) {
            const QJsonValue known = talk.value(field.question.variable());
            if (m_keeps && !known.isUndefined() && !known.isNull())
                setFilled(talk, field.id);
        }
        if (m_prefills)
            fillFrom(talk, talk.state().lastText, {});
        const Input::Kind cause = talk.input().kind;
        if (cause == Input::Kind::Start || (cause != Input::Kind::Choice && talk.state().lastText.isEmpty()))
            talk.state().memory.insert(u"unheard"_s, true);
        talk.say(m_intro);
        return next(talk);
    }

    Outcome answer(Talk &talk, const Input &input) const override
    {
        if (talk.isConnected(u"cancelled"_s) && cancels(talk, input)) {
            talk.trace(u"cancelled"_s);
            return Outcome::leave(u"cancelled"_s);
        }
        if (stage(talk) == u"confirm")
            return confirmed(talk, input);
        if (stage(talk) == u"change")
            return chooseChange(talk, input);
        const Field *field = current(talk);
        if (!field)
            return next(talk);
        if (field->question.skips(input))
            return skip(talk, *field);
        if (correctsField(talk, input, field))
            return next(talk);
        if (saysWhatIsWanted(talk, input, *field)) {
            fillFrom(talk, input.text, {}); // the one asked too, where the message calls it by its name
            return next(talk);
        }
        if (takesWithOthers(talk, *field, input))
            return next(talk);
        QJsonValue value = valueOf(talk, *field, input);
        const bool isWhole = !value.isUndefined();
        // "Two of us, on Friday": the value stands in a longer message, and others may stand there too.
        if (!isWhole)
            value = field->question.find(talk, input.text);
        if (!value.isUndefined() && field->question.isValid(talk, value)) {
            keep(talk, *field, value);
            if (!isWhole || !field->question.takesAnything())
                fillFrom(talk, input.text, field->id);
            return next(talk);
        }
        if (fillFrom(talk, input.text, field->id))
            return next(talk);
        return tryAgain(talk, *field, input, value);
    }

    Outcome timeout(Talk &talk) const override
    {
        const Field *field = current(talk);
        const int silence = talk.state().memory[u"silence"].toInt() + 1;
        talk.state().memory.insert(u"silence"_s, silence);
        return field && field->question.nudge(talk, silence) ? Outcome::wait() : Outcome::leave(u"failed"_s);
    }

    Outcome again(Talk &talk) const override { return next(talk); }

    bool fits(Talk &talk, const Input &input) const override
    {
        if (!stage(talk).isEmpty())
            return readYesNo(input.text, talk.state().language).has_value() || correctsField(talk, input, nullptr, true) || toChange(talk, input);
        const Field *field = current(talk);
        if (!field)
            return false;
        if (field->question.skips(input))
            return true;
        const QJsonValue value = valueOf(talk, *field, input);
        if (!value.isUndefined() && field->question.isValid(talk, value))
            return true;
        if (correctsField(talk, input, field, true))
            return true;
        return findsAny(talk, input.text) || !statedOpen(talk, input.text, field->id).isEmpty();
    }

    Interruptible interruptible() const override { return m_interruptible; }

private:
    struct Field {
        QString id;
        SpokenText label;
        QString description; ///< of the variable
        Question question;
    };

    static QString stage(const Talk &talk) { return talk.state().memory[u"stage"].toString(); }
    static QSet<QString> filledIn(const Talk &talk)
    {
        QSet<QString> ids;
        for (const QJsonValue &id : talk.state().memory[u"filled"].toArray())
            ids.insert(id.toString());
        return ids;
    }
    static void setFilled(Talk &talk, const QString &id)
    {
        QJsonArray filled = talk.state().memory[u"filled"].toArray();
        if (!filled.contains(id))
            filled.append(id);
        talk.state().memory.insert(u"filled"_s, filled);
    }
    static void setOpen(Talk &talk, const QString &id)
    {
        QJsonArray filled;
        for (const QJsonValue &one : talk.state().memory[u"filled"].toArray()) {
            if (one.toString() != id)
                filled.append(one);
        }
        talk.state().memory.insert(u"filled"_s, filled);
    }

    const Field *current(const Talk &talk) const
    {
        const QString id = talk.state().memory[u"field"].toString();
        const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&](const Field &field) { return field.id == id; });
        return found == m_fields.end() ? nullptr : &*found;
    }

    static QJsonValue valueOf(const Talk &talk, const Field &field, const Input &input)
    {
        if (input.kind == Input::Kind::Choice && field.question.kind() == u"yesno" && (input.text == u"yes" || input.text == u"no"))
            return input.text == u"yes";
        return field.question.read(talk, input);
    }

    static void keep(Talk &talk, const Field &field, const QJsonValue &value)
    {
        talk.trace(u"answered"_s, field.question.variable());
        talk.store(field.question.variable(), value);
        setFilled(talk, field.id);
    }

    bool findsAny(const Talk &talk, const QString &text) const
    {
        Finds finds(talk, text);
        return std::any_of(m_fields.begin(), m_fields.end(),
            [&](const Field &field) { return !finds.of(field.question).value.isUndefined(); });
    }

    /// What a message says about a field that takes words, and where.
    struct Stated {
        const Field *field = nullptr;
        QString words;
        qsizetype clause = 0; ///< its number
        qsizetype begin = 0; ///< in the message
    };

    /// Where the message calls the field by its name: none where it does so twice, or where it is not plain which words are meant.
    std::optional<Stated> statedBy(Talk &talk, const Field &field, const QList<Clause> &clauses) const
    {
        const QString label = talk.text(field.label);
        std::optional<Stated> found;
        for (qsizetype i = 0; i < clauses.size(); ++i) {
            QString words = statedWords(clauses[i].text, label);
            if (words.isEmpty())
                words = statedWords(clauses[i].text, field.question.variable());
            if (words.isEmpty())
                continue;
            if (found)
                return std::nullopt;
            found = {&field, words, i, clauses[i].begin + clauses[i].text.lastIndexOf(words)};
        }
        if (!found)
            return std::nullopt;
        constexpr qsizetype most = 4;
        const qsizetype count = nlu::plainWording(found->words).split(u' ', Qt::SkipEmptyParts).size();
        const bool holdsMore = count > most || (count > 1 && findsAny(talk, found->words)); // "Ann and two seats"
        return holdsMore ? std::nullopt : found;
    }

    /// "My name is Ann, two seats tomorrow": the fields still open that take words and that the message calls by their names. A bare word
    /// is never one. What goes on behind a comma must be about another field, or it may belong to the words: "12 High Street, Leeds".
    QList<Stated> statedOpen(Talk &talk, const QString &text, const QString &except) const
    {
        constexpr qsizetype longest = 300;
        QList<Stated> found;
        const QList<Clause> clauses = text.size() > longest ? QList<Clause>() : clausesOf(text);
        if (clauses.isEmpty())
            return found;
        const QSet<QString> filled = filledIn(talk);
        const QString plain = u' ' + nlu::plainWording(text) + u' ';
        QHash<qsizetype, int> taken; // how many fields each clause is about
        for (const Field &field : m_fields) {
            if (field.id == except || filled.contains(field.id) || field.question.kind() != u"text" || !isNamedIn(talk, field, plain))
                continue;
            if (const auto stated = statedBy(talk, field, clauses)) {
                found.append(*stated);
                ++taken[stated->clause];
            }
        }
        found.removeIf([&](const Stated &each) {
            const qsizetype after = each.clause + 1;
            const bool goesOn = after < clauses.size() && !taken.contains(after) && !findsAny(talk, clauses[after].text);
            return taken.value(each.clause) > 1 || goesOn;
        });
        return found;
    }

    /// Puts what the message says into fields that are still open; each stretch of it once. Those that any words fit are only taken when
    /// the message calls them by their names. How many fields that are; onlyLook leaves them as they are.
    int fillFrom(Talk &talk, const QString &text, const QString &except, bool onlyLook = false) const
    {
        Finds finds(talk, text);
        int count = 0;
        for (const Stated &stated : statedOpen(talk, text, except)) {
            Input words = talk.input();
            words.kind = Input::Kind::Text;
            words.text = stated.words;
            words.data = {};
            const QJsonValue value = valueOf(talk, *stated.field, words);
            if (value.isUndefined() || !stated.field->question.isValid(talk, value))
                continue;
            if (!onlyLook)
                keep(talk, *stated.field, value);
            finds.blank(stated.begin, stated.begin + stated.words.size());
            ++count;
        }
        const QSet<QString> filled = filledIn(talk);
        for (const Field &field : m_fields) {
            if (field.id == except || filled.contains(field.id))
                continue;
            const auto found = finds.of(field.question);
            if (found.value.isUndefined() || !field.question.isValid(talk, found.value))
                continue;
            if (!onlyLook)
                keep(talk, field, found.value);
            finds.blank(found.begin, found.end);
            ++count;
        }
        return count;
    }

    /// "I want a table for two tomorrow" is no name, though a form that opens the talk asked for one: from somebody who has not said yet
    /// what they want, words for which an event leads here, or that tell several of the other things, are that and no answer to a question
    /// that takes any words. Whoever says the like once more means it.
    bool saysWhatIsWanted(Talk &talk, const Input &input, const Field &asked) const
    {
        const bool isFirst = input.kind == Input::Kind::Text && talk.state().memory.take(u"unheard"_s).toBool();
        if (!isFirst || asked.question.kind() != u"text")
            return false;
        return fillFrom(talk, input.text, asked.id, true) > 1 || leadsHere(talk, input.text);
    }

    /// "Joe and joe@example.org" to a question that takes any words fills the other field too.
    bool takesWithOthers(Talk &talk, const Field &asked, const Input &input) const
    {
        QList<const Question *> open;
        const QSet<QString> filled = filledIn(talk);
        for (const Field &field : m_fields) {
            if (&field != &asked && !filled.contains(field.id))
                open.append(&field.question);
        }
        const auto answers = joinedAnswers(talk, asked.question, input, open);
        if (!answers)
            return false;
        keep(talk, asked, answers->own);
        for (const Field &field : m_fields) {
            for (const JoinedAnswers::Other &other : answers->others) {
                if (other.question == &field.question)
                    keep(talk, field, other.value);
            }
        }
        return true;
    }

    static bool names(Talk &talk, const Field &field, const QString &text) { return isNamedIn(talk, field, u' ' + nlu::plainWording(text) + u' '); }
    static bool isNamedIn(Talk &talk, const Field &field, const QString &plain)
    {
        const QString label = nlu::plainWording(talk.text(field.label));
        const auto holds = [&plain](const QString &name) { return !name.isEmpty() && plain.contains(u' ' + name + u' '); };
        return holds(label) || holds(QString(label).remove(u' ')) // "email" for "E-mail"
            || plain.contains(u' ' + nlu::plainWording(field.question.variable()) + u' ');
    }

    struct Corrected {
        const Field *field = nullptr;
        QJsonValue value;
    };

    /// "Sorry, my name is Bob": a filled field that takes any words, called by its name. Where any words are asked for, only what begins
    /// as a correction is one.
    Corrected statedField(Talk &talk, const Input &input, const Field *asked, bool isMarked) const
    {
        Corrected found;
        const QString opening = input.text.section(u' ', 0, 2); // "sorry, my name": how it goes on, statedWords() judges
        if (asked && asked->question.takesAnything() && !isMarked && correctionIn(opening, talk.state().language).text.isEmpty())
            return found;
        const QSet<QString> filled = filledIn(talk);
        for (const Field &field : m_fields) {
            if (&field == asked || field.question.kind() != u"text" || !filled.contains(field.id))
                continue;
            Input stated = input;
            stated.text = statedWords(input.text, talk.text(field.label));
            if (stated.text.isEmpty())
                stated.text = statedWords(input.text, field.question.variable());
            if (stated.text.isEmpty())
                continue;
            if (found.field)
                return {};
            found = {&field, valueOf(talk, field, stated)};
        }
        return found;
    }

    /// "No, the date is Friday": the field that is named, or else the only one that the value fits.
    bool correctsField(Talk &talk, const Input &input, const Field *asked, bool onlyLook = false) const
    {
        if (input.kind != Input::Kind::Text)
            return false;
        const QString &language = talk.state().language;
        const QString marked = correctionIn(input.text, language).text;
        const bool isMarked = !marked.isEmpty() || readYesNo(input.text.section(u',', 0, 0), language) == false;
        const QString text = marked.isEmpty() ? input.text : marked;
        if (const Corrected stated = statedField(talk, input, asked, isMarked); stated.field)
            return corrects(talk, stated, onlyLook);
        const Field *corrected = nullptr;
        int candidates = 0;
        Finds finds(talk, text);
        const QSet<QString> filled = filledIn(talk);
        for (const Field &field : m_fields) {
            if (&field == asked || !filled.contains(field.id) || finds.of(field.question).value.isUndefined())
                continue;
            if (names(talk, field, input.text)) {
                corrected = &field;
                candidates = 1;
                break;
            }
            if (isMarked || !asked) {
                corrected = &field;
                ++candidates;
            }
        }
        return candidates == 1 && corrects(talk, {corrected, finds.of(corrected->question).value}, onlyLook);
    }

    static bool corrects(Talk &talk, const Corrected &corrected, bool onlyLook)
    {
        const Question &question = corrected.field->question;
        if (corrected.value.isUndefined() || !question.isValid(talk, corrected.value))
            return false;
        if (onlyLook)
            return true;
        keep(talk, *corrected.field, corrected.value);
        talk.trace(u"corrected"_s, question.variable());
        talk.sayPlain(Phrase::Corrected, question.spoken(talk, corrected.value));
        return true;
    }

    Outcome next(Talk &talk) const
    {
        QJsonObject &memory = talk.state().memory;
        memory.remove(u"silence"_s);
        const QSet<QString> filled = filledIn(talk);
        for (const Field &field : m_fields) {
            if (filled.contains(field.id))
                continue;
            memory.insert(u"field"_s, field.id);
            memory.remove(u"stage"_s);
            talk.state().attempts = 0;
            field.question.pose(talk);
            return Outcome::wait();
        }
        memory.remove(u"field"_s);
        talk.state().attempts = 0;
        if (m_confirms) {
            memory.insert(u"stage"_s, u"confirm"_s);
            askWhetherRight(talk);
            return Outcome::wait();
        }
        talk.say(m_summary);
        return Outcome::leave(u"complete"_s);
    }

    QString labelOf(Talk &talk, const Field &field) const
    {
        const QString label = talk.text(field.label);
        return !label.isEmpty() ? label : field.description.isEmpty() ? field.question.variable() : field.description;
    }

    void askWhetherRight(Talk &talk) const
    {
        const PlainWords words = plainWords(talk.state().language);
        const QList<QuickReply> replies = {{u"yes"_s, words.yes, {}, {}}, {u"no"_s, words.no, {}, {}}};
        if (!m_summary.isEmpty()) {
            talk.ask(m_summary, replies, u"choice"_s);
            return;
        }
        Message message;
        QStringList lines;
        for (const Field &field : m_fields) {
            const QJsonValue value = talk.value(field.question.variable());
            if (!value.isUndefined() && !value.isNull())
                lines.append(u"- %1: %2"_s.arg(labelOf(talk, field), field.question.spoken(talk, value)));
        }
        if (!lines.isEmpty())
            message.text = lines.join(u'\n') + u"\n\n"_s;
        message.text += talk.words(Phrase::IsThisRight);
        message.quickReplies = replies;
        talk.say(std::move(message));
        talk.state().waitingFor = u"choice"_s;
    }

    Outcome confirmed(Talk &talk, const Input &input) const
    {
        if (correctsField(talk, input, nullptr))
            return next(talk);
        if (const Field *field = toChange(talk, input)) {
            setOpen(talk, field->id);
            return next(talk);
        }
        std::optional<bool> yes = readYesNo(input.text, talk.state().language);
        if (input.kind == Input::Kind::Choice)
            yes = input.text == u"yes" ? std::optional(true) : input.text == u"no" ? std::optional(false) : std::nullopt;
        if (yes == true)
            return Outcome::leave(u"complete"_s);
        if (yes == false || (!yes && asksToChange(nlu::plainWording(input.text))))
            return askWhatToChange(talk);
        if (++talk.state().attempts > 2)
            return Outcome::leave(u"failed"_s);
        askWhetherRight(talk);
        return Outcome::wait();
    }

    /// The field that "change the age" is about, or whose name is all that is said.
    const Field *toChange(Talk &talk, const Input &input) const
    {
        if (input.kind != Input::Kind::Text)
            return nullptr;
        const QString plain = nlu::plainWording(input.text);
        const bool asks = asksToChange(plain);
        const Field *named = nullptr;
        qsizetype longest = 0;
        for (const Field &field : m_fields) {
            const QString label = nlu::plainWording(labelOf(talk, field));
            const bool isNamed = names(talk, field, input.text) || (u' ' + plain + u' ').contains(u' ' + label + u' ');
            if ((plain != label && !(asks && isNamed)) || label.size() < longest)
                continue;
            named = label.size() == longest ? nullptr : &field; // of "name" and "last name" the longer one
            longest = label.size();
        }
        return named;
    }

    Outcome askWhatToChange(Talk &talk) const
    {
        talk.state().memory.insert(u"stage"_s, u"change"_s);
        QList<QuickReply> replies;
        for (const Field &field : m_fields)
            replies.append({field.id, labelOf(talk, field), {}, {}});
        if (m_change.isEmpty()) {
            Message message;
            message.text = talk.words(Phrase::WhatToChange);
            message.quickReplies = replies;
            talk.say(std::move(message));
            talk.state().waitingFor = u"choice"_s;
        } else {
            talk.ask(m_change, replies, u"choice"_s);
        }
        return Outcome::wait();
    }

    Outcome chooseChange(Talk &talk, const Input &input) const
    {
        if (correctsField(talk, input, nullptr))
            return next(talk);
        if (const Field *field = toChange(talk, input)) {
            setOpen(talk, field->id);
            return next(talk);
        }
        for (const Field &field : m_fields) {
            if (input.kind == Input::Kind::Choice ? input.text != field.id : !names(talk, field, input.text))
                continue;
            setOpen(talk, field.id);
            return next(talk);
        }
        return ++talk.state().attempts > 2 ? Outcome::leave(u"failed"_s) : askWhatToChange(talk);
    }

    Outcome skip(Talk &talk, const Field &field) const
    {
        talk.store(field.question.variable(), QJsonValue::Null);
        setFilled(talk, field.id);
        return next(talk);
    }

    Outcome tryAgain(Talk &talk, const Field &field, const Input &input, const QJsonValue &value) const
    {
        talk.trace(u"invalid"_s, input.text);
        if (++talk.state().attempts <= field.question.retries()) {
            field.question.poseAgain(talk, talk.state().attempts, value);
            return Outcome::wait();
        }
        const QJsonValue fallback = field.question.fallback(talk);
        if (!fallback.isUndefined()) {
            keep(talk, field, fallback);
            return next(talk);
        }
        return field.question.isOptional() ? skip(talk, field) : Outcome::leave(u"failed"_s);
    }

    SpokenText m_intro;
    SpokenText m_summary;
    SpokenText m_change;
    bool m_confirms;
    bool m_prefills;
    bool m_keeps;
    Interruptible m_interruptible;
    QList<Field> m_fields;
};
} // namespace

std::unique_ptr<Behaviour> makeForm(const QJsonObject &props, const Program::Private &program)
{
    return std::make_unique<FormBehaviour>(props, program);
}

} // namespace dialogist::flow
