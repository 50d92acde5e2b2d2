// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/nodes/requesting.h"
#include "studio/flow/answers.h"
#include "studio/flow/safetext.h"
#include "studio/flow/understanding.h"

#include <QCryptographicHash>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
/// Asks for an agreement and keeps the proof of what was agreed to: version and digest of the notice as it was shown.
class ConsentBehaviour : public Behaviour
{
public:
    ConsentBehaviour(const QJsonObject &props, const QString &source)
        : m_withdraws(props[u"mode"].toString() == u"withdraw")
        , m_notice(props[u"notice"], source)
        , m_grant(props[u"grant"], source)
        , m_deny(props[u"deny"], source)
        , m_url(props[u"url"].toString().trimmed(), SafeText::Use::Address)
        , m_version(props[u"version"].toString())
        , m_purposes(wordsOf(props[u"purposes"]))
        , m_variable(props[u"variable"].toString())
        , m_keeps(props[u"keepKnown"].toBool(true))
        , m_retries(qBound(0, props[u"retries"].toInt(1), 20))
    {
    }

    Outcome enter(Talk &talk) const override
    {
        if (m_withdraws) {
            prove(talk, u"withdrawn"_s, {});
            talk.store(m_variable, false);
            talk.say(m_notice);
            return Outcome::leave(u"denied"_s);
        }
        if (m_keeps && talk.value(m_variable) == QJsonValue(true)) {
            talk.trace(u"answered"_s, u"granted before"_s);
            return Outcome::leave(u"granted"_s);
        }
        pose(talk);
        return Outcome::wait();
    }

    Outcome answer(Talk &talk, const Input &input) const override
    {
        const std::optional<bool> yes = verdict(talk, input);
        if (!yes && ++talk.state().attempts <= m_retries) {
            pose(talk);
            return Outcome::wait();
        }
        // No answer is no agreement.
        const bool granted = yes.value_or(false);
        prove(talk, granted ? u"granted"_s : u"denied"_s, talk.text(m_notice));
        talk.store(m_variable, granted);
        talk.trace(u"answered"_s, granted ? u"granted"_s : u"denied"_s);
        return Outcome::leave(granted ? u"granted"_s : u"denied"_s);
    }

    bool fits(Talk &talk, const Input &input) const override { return verdict(talk, input).has_value(); }

private:
    std::optional<bool> verdict(Talk &talk, const Input &input) const
    {
        if (input.kind == Input::Kind::Choice)
            return input.text == u"grant" ? std::optional(true) : input.text == u"deny" ? std::optional(false) : std::nullopt;
        const int chosen = matchChoice(input.text, {{talk.text(m_grant)}, {talk.text(m_deny)}});
        if (chosen >= 0)
            return chosen == 0;
        return readYesNo(input.text, talk.state().language);
    }

    void pose(Talk &talk) const
    {
        const PlainWords words = plainWords(talk.state().language);
        const QString grant = talk.text(m_grant);
        const QString deny = talk.text(m_deny);
        Message message;
        message.text = talk.text(m_notice);
        QStringList failures;
        const QString address = m_url.render(talk, &failures);
        for (const QString &failure : std::as_const(failures))
            talk.problem(u"expression"_s, failure);
        if (failures.isEmpty() && !address.isEmpty() && isSafeAddress(address))
            message.text += u"\n\n"_s + address;
        message.quickReplies = {{u"grant"_s, grant.isEmpty() ? words.yes : grant, {}, {}}, {u"deny"_s, deny.isEmpty() ? words.no : deny, {}, {}}};
        talk.say(std::move(message));
        talk.state().waitingFor = u"choice"_s;
    }

    void prove(Talk &talk, const QString &decision, const QString &shown) const
    {
        const QByteArray digest = QCryptographicHash::hash(shown.toUtf8(), QCryptographicHash::Sha256).toHex();
        talk.record(u"consent"_s,
            {{u"decision"_s, decision}, {u"version"_s, m_version}, {u"purposes"_s, QJsonArray::fromStringList(m_purposes)},
                {u"notice"_s, shown.isEmpty() ? QString() : QString::fromLatin1(digest)}, {u"language"_s, talk.state().language},
                {u"at"_s, talk.input().nowMs}});
    }

    bool m_withdraws;
    SpokenText m_notice;
    SpokenText m_grant;
    SpokenText m_deny;
    SafeText m_url;
    QString m_version;
    QStringList m_purposes;
    QString m_variable;
    bool m_keeps;
    int m_retries;
};

/// What people may do with their data: see, take along, correct, erase, forget, no longer record. Its memory: "stage", "field".
class UserDataBehaviour : public Behaviour
{
public:
    UserDataBehaviour(const QJsonObject &props, const Program::Private &program)
        : m_action(props[u"action"].toString(u"show"_s))
        , m_names(wordsOf(props[u"variables"]))
        , m_question(props[u"question"], program.bot.sourceLanguage())
        , m_empty(props[u"empty"], program.bot.sourceLanguage())
    {
        for (const auto &[id, variable] : program.bot.variables)
            m_declared.insert(variable.name, {variable.scope, variable.type, variable.description, !variable.category.isEmpty()});
        for (const auto &[flowId, flow] : program.bot.flows) {
            for (const auto &[id, node] : flow.nodes)
                addRequested(node);
        }
    }

    Outcome enter(Talk &talk) const override
    {
        if (m_action == u"show")
            return show(talk);
        if (m_action == u"forget")
            return forget(talk);
        if (m_action == u"stopLogging")
            return talk.request(u"userdata"_s, {{u"action"_s, m_action}});
        if (m_action == u"export")
            return talk.request(u"userdata"_s, {{u"action"_s, m_action}, {u"values"_s, valuesOf(talk, names(talk))}});
        if (m_action == u"correct")
            return askWhich(talk);
        const PlainWords words = plainWords(talk.state().language);
        talk.ask(m_question, {{u"yes"_s, words.yes, {}, {}}, {u"no"_s, words.no, {}, {}}}, u"choice"_s);
        return Outcome::wait();
    }

    Outcome answer(Talk &talk, const Input &input) const override
    {
        if (input.kind == Input::Kind::Answer)
            return performed(talk, input.data);
        return m_action == u"correct" ? corrected(talk, input) : confirmed(talk, input);
    }

    bool fits(Talk &talk, const Input &input) const override
    {
        return m_action == u"correct" || readYesNo(input.text, talk.state().language).has_value();
    }

private:
    struct Declared {
        QString scope;
        QString type;
        QString description;
        bool isPersonal = false; ///< it has a data category
    };

    /// What the node keeps of the answer of a service or a model, which tells more of that than of the person.
    void addRequested(const model::Node &node)
    {
        static const QStringList types = {u"http"_s, u"tool"_s, u"client"_s, u"knowledge"_s, u"generate"_s, u"agent"_s};
        if (!types.contains(node.type))
            return;
        m_requested.insert(node.props[u"saveTo"].toString());
        for (const QJsonValue &row : node.props[u"mapping"].toArray())
            m_requested.insert(row[u"variable"].toString());
    }

    /// What is about the person and can be read by them: what has a data category, and simple values that came from no service.
    QStringList tellableNames(const Talk &talk) const
    {
        QStringList tellable = names(talk);
        if (!m_names.isEmpty())
            return tellable;
        tellable.removeIf([&](const QString &name) {
            static const QStringList plainObjects = {u"money"_s, u"date"_s, u"time"_s, u"datetime"_s, u"duration"_s, u"file"_s, u"location"_s};
            const Declared declared = m_declared.value(name);
            const QJsonValue value = talk.value(name);
            const bool isSimple = !(value.isObject() || value.isArray()) || (value.isObject() && plainObjects.contains(declared.type));
            return !declared.isPersonal && (m_requested.contains(name) || !isSimple);
        });
        return tellable;
    }

    /// The chosen variables, else all that hold something the person gave.
    QStringList names(const Talk &talk) const
    {
        if (!m_names.isEmpty())
            return m_names;
        QStringList names;
        for (auto it = m_declared.begin(); it != m_declared.end(); ++it) {
            if (it->scope == u"user" || it->scope == u"conversation")
                names.append(it.key());
        }
        return valuesOf(talk, names).keys();
    }

    QString titleOf(const QString &name) const
    {
        const QString description = m_declared.value(name).description;
        return description.isEmpty() ? name : description;
    }

    Outcome show(Talk &talk) const
    {
        QStringList lines;
        const QJsonObject values = valuesOf(talk, tellableNames(talk));
        for (auto it = values.begin(); it != values.end(); ++it)
            lines.append(u"- %1: %2"_s.arg(titleOf(it.key()), spokenValue(*it, m_declared.value(it.key()).type, talk.state().language)));
        talk.say(lines.isEmpty() ? m_empty : m_question);
        Message message;
        message.text = lines.join(u'\n');
        talk.say(std::move(message));
        return Outcome::leave(u"done"_s);
    }

    Outcome forget(Talk &talk) const
    {
        for (const QString &name : names(talk))
            talk.store(name, QJsonValue::Undefined);
        return talk.request(u"userdata"_s, {{u"action"_s, u"forget"_s}, {u"variables"_s, QJsonArray::fromStringList(names(talk))}});
    }

    Outcome confirmed(Talk &talk, const Input &input) const
    {
        const auto yes = input.kind == Input::Kind::Choice ? std::optional(input.text == u"yes")
                                                           : readYesNo(input.text, talk.state().language);
        if (yes == true)
            return talk.request(u"userdata"_s, {{u"action"_s, m_action}});
        if (!yes && ++talk.state().attempts <= 1)
            return enter(talk);
        talk.trace(u"cancelled"_s);
        return Outcome::leave(u"done"_s);
    }

    Outcome performed(Talk &talk, const QJsonObject &data) const
    {
        if (m_action == u"erase") {
            talk.state().user = {};
            for (auto it = m_declared.begin(); it != m_declared.end(); ++it) {
                if (it->scope == u"conversation" || it->scope == u"flow" || it->scope == u"turn")
                    talk.store(it.key(), QJsonValue::Undefined);
            }
            talk.state().lastText.clear();
        }
        if (m_action == u"export") {
            const QString address = data[u"url"].toString();
            Message message;
            message.content = {{u"kind"_s, u"file"_s}, {u"name"_s, data[u"name"].toString(u"data.json"_s)}};
            if (isSafeAddress(address))
                message.content.insert(u"url"_s, address);
            else
                message.content.insert(u"text"_s, data[u"text"].toString());
            talk.say(std::move(message));
        }
        talk.trace(u"answered"_s, m_action);
        return Outcome::leave(u"done"_s);
    }

    Outcome askWhich(Talk &talk) const
    {
        QList<QuickReply> replies;
        for (const QString &name : tellableNames(talk))
            replies.append({name, titleOf(name), {}, {}});
        if (replies.isEmpty()) {
            talk.say(m_empty);
            return Outcome::leave(u"done"_s);
        }
        talk.state().memory.insert(u"stage"_s, u"which"_s);
        talk.ask(m_question, replies, u"choice"_s);
        return Outcome::wait();
    }

    Outcome corrected(Talk &talk, const Input &input) const
    {
        QJsonObject &memory = talk.state().memory;
        const QStringList known = tellableNames(talk);
        if (memory[u"stage"].toString() == u"which") {
            QList<QStringList> words;
            for (const QString &name : known)
                words.append({name, titleOf(name)});
            const qsizetype at = input.kind == Input::Kind::Choice ? known.indexOf(input.text) : matchChoice(input.text, words);
            if (at < 0)
                return ++talk.state().attempts <= 2 ? askWhich(talk) : Outcome::leave(u"done"_s);
            memory.insert(u"stage"_s, u"value"_s);
            memory.insert(u"field"_s, known[at]);
            Message message;
            message.text = titleOf(known[at]) + u'?';
            talk.say(std::move(message));
            talk.state().waitingFor = u"text"_s;
            return Outcome::wait();
        }
        const QString name = memory[u"field"].toString();
        const QString type = m_declared.value(name).type;
        const QString kind = answerKinds().contains(type) ? type : type == u"boolean" ? u"yesno"_s : u"text"_s;
        const auto value = readAnswer(kind, input.text, {talk.state().language, talk.now(), input.data, 5});
        if (!value || !talk.store(name, *value)) {
            if (++talk.state().attempts > 2)
                return talk.fail(u"no-value"_s, u"the correction is no value of the variable"_s);
            Message message;
            message.text = titleOf(name) + u'?';
            talk.say(std::move(message));
            return Outcome::wait();
        }
        talk.sayPlain(Phrase::Corrected, spokenValue(*value, kind, talk.state().language));
        return Outcome::leave(u"done"_s);
    }

    QString m_action;
    QStringList m_names;
    SpokenText m_question;
    SpokenText m_empty;
    QMap<QString, Declared> m_declared;
    QSet<QString> m_requested; ///< variables that keep what a service answered
};
} // namespace

std::unique_ptr<Behaviour> makePrivacyBehaviour(const model::Node &node, const Program::Private &program)
{
    if (node.type == u"consent")
        return std::make_unique<ConsentBehaviour>(node.props, program.bot.sourceLanguage());
    if (node.type == u"userdata")
        return std::make_unique<UserDataBehaviour>(node.props, program);
    return nullptr;
}

} // namespace dialogist::flow
