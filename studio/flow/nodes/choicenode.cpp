// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/nodes/talking.h"
#include "studio/flow/question.h"
#include "studio/flow/understanding.h"
#include "studio/nlu/botentities.h"

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype maximumOptions = 200;

/// One thing to choose, as it is in this talk.
struct Offered {
    QString id;
    QString label; ///< as the person reads it
    QStringList names; ///< how a person may call it
    QJsonValue value; ///< what is kept
    QString description;
    QJsonObject picture;
};

class ItemScope : public Scope
{
public:
    ItemScope(const Talk &talk, const QJsonValue &item, qsizetype index)
        : m_talk(talk)
        , m_item(item)
        , m_index(index)
    {
    }
    QJsonValue value(const QString &name) const override
    {
        return name == u"item" ? m_item : name == u"index" ? QJsonValue(double(m_index)) : m_talk.value(name);
    }

private:
    const Talk &m_talk;
    const QJsonValue &m_item;
    qsizetype m_index;
};

int indexOf(const QString &id, const QList<Offered> &offered)
{
    for (qsizetype i = 0; i < offered.size(); ++i) {
        if (offered[i].id == id)
            return int(i);
    }
    return -1;
}

/// The one option that the words name with a slip of the pen; -1 when there is none or several.
int misspelt(const QString &text, const QList<Offered> &offered)
{
    if (text.size() > 200)
        return -1;
    nlu::ListEntity list{u"option"_s, {}, true};
    for (const Offered &one : offered)
        list.values.append({one.id, one.names});
    QSet<QString> found;
    for (const nlu::EntityMatch &match : nlu::withoutOverlaps(nlu::BotEntities::compile({list}, {})->find(text)))
        found.insert(match.value.toString());
    return found.size() == 1 ? indexOf(*found.begin(), offered) : -1;
}

class ChoiceBehaviour : public Behaviour
{
public:
    ChoiceBehaviour(const QJsonObject &props, const Program::Private &program)
        : m_source(program.bot.sourceLanguage())
        , m_prompt(props[u"prompt"], m_source)
        , m_variable(props[u"variable"].toString())
        , m_isConfirm(props[u"preset"].toString() == u"confirm")
        , m_isMulti(props[u"multiple"].toBool())
        , m_isDynamic(props[u"dynamic"].toBool())
        , m_minimum(qMax(0, props[u"minimum"].toInt(1)))
        , m_maximum(qMax(0, props[u"maximum"].toInt(0)))
        , m_retries(qBound(0, props[u"retries"].toInt(1), 100))
        , m_patience(qBound(0, props[u"noReply"][u"seconds"].toInt(), 7 * 24 * 3600))
        , m_nudges(spokenTexts(props[u"noReply"][u"texts"], m_source))
        , m_interruptible(interruptibleBy(props))
    {
        if (const SpokenText first(props[u"invalid"], m_source); !first.isEmpty())
            m_again.append(first);
        m_again += spokenTexts(props[u"reprompts"], m_source);
        for (const QJsonValue &option : props[u"options"].toArray())
            m_options.append({option[u"id"].toString(), SpokenText(option[u"label"], m_source),
                SpokenText(option[u"synonyms"], m_source), SpokenText(option[u"description"], m_source),
                option[u"picture"].toObject()});
        if (!m_isDynamic)
            return;
        m_list = Expression::parse(props[u"list"].toString());
        if (const QString label = props[u"itemLabel"].toString().trimmed(); !label.isEmpty())
            m_itemLabel = Expression::parse(label);
        if (const QString value = props[u"itemValue"].toString().trimmed(); !value.isEmpty())
            m_itemValue = Expression::parse(value);
    }

    Outcome enter(Talk &talk) const override
    {
        const QList<Offered> offered = offers(talk);
        if (offered.isEmpty()) {
            talk.trace(u"invalid"_s, u"nothing to choose"_s);
            return Outcome::leave(u"other"_s);
        }
        pose(talk, m_prompt, offered);
        return Outcome::wait();
    }

    Outcome answer(Talk &talk, const Input &input) const override
    {
        if (talk.isConnected(u"cancelled"_s) && cancels(talk, input)) {
            talk.trace(u"cancelled"_s);
            return Outcome::leave(u"cancelled"_s);
        }
        const QList<Offered> offered = offers(talk);
        const QList<int> chosen = chosenFrom(talk, input, offered);
        if (m_isMulti ? isEnough(input, chosen, offered) : chosen.size() == 1)
            return take(talk, chosen, offered);
        talk.trace(u"invalid"_s, input.text);
        if (++talk.state().attempts > m_retries)
            return Outcome::leave(u"other"_s);
        const qsizetype at = qMin<qsizetype>(talk.state().attempts, m_again.size()) - 1;
        pose(talk, at >= 0 ? m_again[at] : m_prompt, offered);
        return Outcome::wait();
    }

    Outcome timeout(Talk &talk) const override
    {
        const int silence = talk.state().memory[u"silence"].toInt() + 1;
        talk.state().memory.insert(u"silence"_s, silence);
        if (silence > m_nudges.size())
            return Outcome::leave(u"noReply"_s);
        pose(talk, m_nudges[silence - 1], offers(talk));
        return Outcome::wait();
    }

    bool fits(Talk &talk, const Input &input) const override { return !chosenFrom(talk, input, offers(talk)).isEmpty(); }
    Interruptible interruptible() const override { return m_interruptible; }

private:
    struct Option {
        QString id;
        SpokenText label;
        SpokenText synonyms;
        SpokenText description;
        QJsonObject picture;
    };

    QList<Offered> offers(Talk &talk) const
    {
        if (m_isDynamic)
            return itemsOffered(talk);
        QList<Offered> offered;
        const PlainWords plain = plainWords(talk.state().language);
        for (const Option &option : m_options) {
            Offered one{option.id, talk.text(option.label), {}, {}, talk.text(option.description), option.picture};
            // A confirmation has words of its own where the designer gave none.
            if (m_isConfirm && one.label.isEmpty())
                one.label = option.id == u"yes" ? plain.yes : option.id == u"no" ? plain.no : QString();
            for (const auto &[language, label] : option.label.all()) // people mix languages
                one.names.append(talk.rendered(label));
            for (const auto &[language, synonyms] : option.synonyms.all())
                one.names.append(talk.rendered(synonyms).split(u',', Qt::SkipEmptyParts));
            one.names.append(one.label);
            // The same word whatever language the person speaks, so that conditions can rely on it.
            QStringList failures;
            one.value = m_isConfirm ? QJsonValue(option.id == u"yes") : QJsonValue(option.label.in(m_source).render(talk, &failures));
            for (const QString &failure : std::as_const(failures))
                talk.traceError(failure);
            offered.append(one);
        }
        return offered;
    }

    QList<Offered> itemsOffered(Talk &talk) const
    {
        const Result<QJsonValue> list = m_list.evaluate(talk);
        if (!list)
            talk.problem(u"expression"_s, list.error().message);
        const QJsonArray items = list ? list->toArray() : QJsonArray();
        QList<Offered> offered;
        for (qsizetype i = 0; i < qMin(items.size(), maximumOptions); ++i) {
            const QJsonValue item = items[i];
            const ItemScope scope(talk, item, i);
            const auto worth = [&](const std::optional<Expression> &expression) {
                if (!expression)
                    return item;
                const Result<QJsonValue> value = expression->evaluate(scope);
                if (!value)
                    talk.problem(u"expression"_s, value.error().message);
                return value ? *value : QJsonValue(QJsonValue::Null);
            };
            const QString label = toText(worth(m_itemLabel));
            if (!label.isEmpty())
                offered.append({QString::number(i), label, {label}, worth(m_itemValue), {}, {}});
        }
        return offered;
    }

    void pose(Talk &talk, const SpokenText &words, const QList<Offered> &offered) const
    {
        QList<QuickReply> replies;
        for (const Offered &one : offered)
            replies.append({one.id, one.label, one.description, one.picture});
        talk.ask(words, replies, u"choice"_s);
        if (m_isMulti)
            talk.offerSeveral(m_minimum, m_maximum > 0 ? m_maximum : int(offered.size()));
        talk.state().dueMs = m_patience > 0 ? talk.input().nowMs + qint64(m_patience) * 1000 : 0;
    }

    QList<int> chosenFrom(const Talk &talk, const Input &input, const QList<Offered> &offered) const
    {
        QList<int> chosen;
        const auto add = [&](int index) {
            if (index >= 0 && !chosen.contains(index))
                chosen.append(index);
        };
        if (input.kind == Input::Kind::Choice) {
            const QStringList ids = m_isMulti ? input.text.split(u',', Qt::SkipEmptyParts) : QStringList{input.text};
            for (const QString &id : ids)
                add(indexOf(id, offered));
            return chosen;
        }
        QList<QStringList> names;
        for (const Offered &one : offered)
            names.append(one.names);
        if (!m_isMulti) {
            int index = matchChoice(input.text, names);
            if (index < 0 && m_isConfirm) {
                if (const auto yes = readYesNo(input.text, talk.state().language))
                    index = indexOf(*yes ? u"yes"_s : u"no"_s, offered);
            }
            add(index >= 0 ? index : misspelt(input.text, offered));
            return chosen;
        }
        static const QRegularExpression between(u"[,;+&/\\n]|\\s(?:and|und|dan|serta|और|sowie|as well as)\\s"_s,
            QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
        for (const QString &part : input.text.split(between, Qt::SkipEmptyParts)) {
            const int index = matchChoice(part, names);
            add(index >= 0 ? index : misspelt(part, offered));
        }
        return chosen;
    }

    bool isEnough(const Input &input, const QList<int> &chosen, const QList<Offered> &offered) const
    {
        if (input.kind == Input::Kind::Text && chosen.isEmpty())
            return false;
        const qsizetype most = m_maximum > 0 ? m_maximum : offered.size();
        return chosen.size() >= m_minimum && chosen.size() <= most;
    }

    Outcome take(Talk &talk, const QList<int> &chosen, const QList<Offered> &offered) const
    {
        QStringList ids;
        QJsonArray values;
        for (const int index : chosen) {
            ids.append(offered[index].id);
            values.append(offered[index].value);
        }
        talk.trace(u"answered"_s, ids.join(u','));
        talk.store(m_variable, m_isMulti ? QJsonValue(values) : values.at(0));
        talk.remember();
        return Outcome::leave(m_isMulti || m_isDynamic ? u"answered"_s : u"option:"_s + ids.first());
    }

    QString m_source;
    SpokenText m_prompt;
    QList<SpokenText> m_again;
    QString m_variable;
    bool m_isConfirm;
    bool m_isMulti;
    bool m_isDynamic;
    int m_minimum;
    int m_maximum;
    int m_retries;
    int m_patience;
    QList<SpokenText> m_nudges;
    Interruptible m_interruptible;
    QList<Option> m_options;
    Expression m_list;
    std::optional<Expression> m_itemLabel;
    std::optional<Expression> m_itemValue;
};
} // namespace

std::unique_ptr<Behaviour> makeChoice(const QJsonObject &props, const Program::Private &program)
{
    return std::make_unique<ChoiceBehaviour>(props, program);
}

} // namespace dialogist::flow
