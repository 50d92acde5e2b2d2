// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/talk.h"

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestAddress = 1900; // characters; what every reader of messages still takes for a link
constexpr qsizetype longestLinkedWords = 480;

/// "p. 4" in the person's language, else the heading.
QString placeOf(const QJsonObject &quote, const QString &language)
{
    const int page = quote[u"page"].toInt();
    if (page <= 0)
        return quote[u"heading"].toString();
    static const QHash<QString, QString> forms
        = {{u"de"_s, u"S. %1"_s}, {u"ms"_s, u"hlm. %1"_s}, {u"id"_s, u"hlm. %1"_s}, {u"hi"_s, u"पृ. %1"_s}};
    return forms.value(language.section(u'-', 0, 0), u"p. %1"_s).arg(page);
}

QString webAddress(const QString &url)
{
    const bool open
        = url.startsWith(u"https://", Qt::CaseInsensitive) || url.startsWith(u"http://", Qt::CaseInsensitive);
    return open ? url : QString();
}

bool leadsSomewhere(const QString &address)
{
    return !webAddress(address).isEmpty() || address.startsWith(u"mailto:"_s) || address.startsWith(u"tel:"_s);
}

/// The quote with its links in the Markdown of messages. Words and addresses that its signs would break stay words.
QString withLinks(const QJsonObject &quote)
{
    QString text = quote[u"text"].toString();
    const QJsonArray links = quote[u"links"].toArray();
    for (qsizetype i = links.size() - 1; i >= 0; --i) { // from the end, so that places stay true
        const QJsonValue link = links.at(i);
        const qsizetype at = link[u"at"].toInt(-1);
        const qsizetype length = link[u"length"].toInt();
        QString address = link[u"url"].toString();
        address.replace(u'(', u"%28"_s).replace(u')', u"%29"_s);
        if (at < 0 || length < 1 || length > text.size() - at || address.size() > longestAddress || !leadsSomewhere(address))
            continue;
        const QString words = text.mid(at, length);
        const bool plain = std::none_of(words.begin(), words.end(), [](QChar c) { return c == u'[' || c == u']' || c == u'\n'; });
        if (plain && words != address && length <= longestLinkedWords)
            text.replace(at, length, u"[%1](%2)"_s.arg(words, address));
    }
    return text;
}

class KnowledgeBehaviour : public Behaviour
{
public:
    KnowledgeBehaviour(const QJsonObject &props, const QString &source)
        : m_saveTo(props[u"saveTo"].toString())
        , m_intro(props[u"intro"], source)
    {
        for (const QJsonValue &id : props[u"knowledgeBases"].toArray())
            m_bases.append(id.toString());
        for (const QJsonValue &word : props[u"filters"].toArray())
            m_filters.append(word.toString());
        m_inLanguage = props[u"language"].toString() == u"talk";
        m_searches = props[u"mode"].toString() == u"search";
        m_citations = props[u"citations"].toString();
        m_maxPassages = qBound(1, props[u"maxPassages"].toInt(3), 20);
        m_threshold = qBound(0.0, props[u"threshold"].toDouble(0.35), 1.0);
        if (const QString question = props[u"question"].toString().trimmed(); !question.isEmpty())
            m_question = Expression::parse(question);
    }

    Outcome enter(Talk &talk) const override
    {
        QString asked = talk.state().lastText;
        if (m_question) {
            const Result<QJsonValue> question = m_question->evaluate(talk);
            if (question)
                asked = toText(*question);
            else
                talk.problem(u"expression"_s, question.error().message);
        }
        return talk.request(u"knowledge"_s,
            {{u"question"_s, asked}, {u"knowledgeBases"_s, QJsonArray::fromStringList(m_bases)},
                {u"maxPassages"_s, m_maxPassages}, {u"threshold"_s, m_threshold}, {u"filters"_s, QJsonArray::fromStringList(m_filters)},
                {u"language"_s, m_inLanguage ? talk.state().language : QString()}});
    }

    Outcome answer(Talk &talk, const Input &input) const override
    {
        const QJsonArray quotes = input.data[u"quotes"].toArray();
        if (!input.data[u"found"].toBool() || quotes.isEmpty()) {
            talk.trace(u"answered"_s, u"noAnswer"_s);
            return Outcome::leave(u"noAnswer"_s);
        }
        talk.trace(u"answered"_s, u"answered"_s);
        if (m_searches)
            talk.store(m_saveTo, found(talk, quotes));
        else
            say(talk, quotes);
        return Outcome::leave(u"answered"_s);
    }

private:
    static QJsonArray found(const Talk &talk, const QJsonArray &quotes)
    {
        QJsonArray passages;
        for (const QJsonValue &value : quotes) {
            const QJsonObject quote = value.toObject();
            passages.append(QJsonObject{{u"title"_s, quote[u"title"]}, {u"text"_s, quote[u"text"]}, {u"url"_s, webAddress(quote[u"url"].toString())},
                {u"place"_s, placeOf(quote, talk.state().language)}, {u"score"_s, quote[u"score"]}});
        }
        return passages;
    }

    void say(Talk &talk, const QJsonArray &quotes) const
    {
        QStringList paragraphs;
        QStringList said;
        Message message;
        for (const QJsonValue &value : quotes) {
            const QJsonObject quote = value.toObject();
            const QString title = quote[u"title"].toString();
            const QString mark = m_citations == u"inline" ? u" [%1]"_s.arg(paragraphs.size() + 1) : QString();
            paragraphs.append(quote[u"text"].toString() + mark);
            said.append(withLinks(quote) + mark);
            if (m_citations == u"none")
                continue;
            const QString place = placeOf(quote, talk.state().language);
            message.citations.append(
                {title.isEmpty() ? quote[u"location"].toString() : title, place == title ? QString() : place, // a question is its own title
                    webAddress(quote[u"url"].toString()), quote[u"text"].toString(), quote[u"source"].toString(), quote[u"ordinal"].toInt()});
        }
        talk.store(m_saveTo, paragraphs.join(u"\n\n"_s)); // plain words, for other services and comparisons
        const QString intro = talk.text(m_intro);
        message.text = (intro.isEmpty() ? QString() : intro + u"\n\n"_s) + said.join(u"\n\n"_s);
        talk.say(std::move(message));
    }

    QStringList m_bases;
    QStringList m_filters;
    bool m_searches = false;
    bool m_inLanguage = false;
    QString m_citations;
    int m_maxPassages = 3;
    double m_threshold = 0;
    std::optional<Expression> m_question;
    QString m_saveTo;
    SpokenText m_intro;
};
} // namespace

std::unique_ptr<Behaviour> makeUnderstandBehaviour(const model::Node &node, const Program::Private &program)
{
    if (node.type == u"knowledge")
        return std::make_unique<KnowledgeBehaviour>(node.props, program.bot.sourceLanguage());
    return nullptr;
}

} // namespace dialogist::flow
