// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/nodes/talking.h"
#include "studio/flow/question.h"
#include "studio/flow/safetext.h"

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestPause = 10'000; // milliseconds

/// A file of the project or an address.
struct Media {
    Media() = default;
    explicit Media(const QJsonValue &json)
        : blob(json[u"blob"].toString())
        , mime(json[u"mime"].toString())
        , name(json[u"name"].toString())
        , url(json[u"url"].toString(), SafeText::Use::Address)
    {
    }

    /// {"blob"|"url","mime","name"}; empty when there is nothing that may be shown.
    QJsonObject show(Talk &talk) const
    {
        QJsonObject shown;
        if (!blob.isEmpty()) {
            shown = {{u"blob"_s, blob}, {u"mime"_s, mime}};
        } else if (!url.isEmpty()) {
            QStringList failures;
            const QString address = url.render(talk, &failures);
            if (!failures.isEmpty()) { // half an address leads somewhere else
                talk.problem(u"expression"_s, failures.first());
                return {};
            }
            if (!isSafeAddress(address)) {
                talk.problem(u"unsafe-address"_s, u"“%1” is no https address"_s.arg(address.left(200)));
                return {};
            }
            shown = {{u"url"_s, address}};
        } else {
            return {};
        }
        if (!name.isEmpty())
            shown.insert(u"name"_s, name);
        return shown;
    }

    QString blob;
    QString mime;
    QString name;
    SafeText url;
};

struct Button {
    QString id;
    SpokenText label;
    QString action;
    SafeText target;
};

struct Card {
    Card(const QJsonValue &json, const QJsonValue &picture, const QString &source)
        : title(json[u"title"], source)
        , subtitle(json[u"subtitle"], source)
        , alt(json[u"alt"], source)
        , media(picture)
    {
        for (const QJsonValue &button : json[u"buttons"].toArray())
            buttons.append({button[u"id"].toString(), SpokenText(button[u"label"], source),
                button[u"action"].toString(u"say"_s), SafeText(button[u"target"].toString(), SafeText::Use::Address)});
    }

    QJsonObject show(Talk &talk) const
    {
        QJsonObject shown{{u"title"_s, talk.text(title)}};
        if (const QString text = talk.text(subtitle); !text.isEmpty())
            shown.insert(u"text"_s, text);
        if (QJsonObject picture = media.show(talk); !picture.isEmpty()) {
            picture.insert(u"alt"_s, talk.text(alt));
            shown.insert(u"picture"_s, picture);
        }
        QJsonArray list;
        for (const Button &button : buttons) {
            QJsonObject one{{u"id"_s, button.id}, {u"label"_s, talk.text(button.label)}};
            if (button.action != u"say") {
                QStringList failures;
                QString target = button.target.render(talk, &failures);
                if (!failures.isEmpty()) {
                    talk.problem(u"expression"_s, failures.first());
                    continue;
                }
                if (button.action == u"call" && !target.startsWith(u"tel:"))
                    target.prepend(u"tel:"_s).replace(u' ', u"-"_s);
                if (!isSafeAddress(target, true)) {
                    talk.problem(u"unsafe-address"_s, u"“%1” is no address for a button"_s.arg(target.left(200)));
                    continue;
                }
                one.insert(u"url"_s, target);
            }
            list.append(one);
        }
        if (!list.isEmpty())
            shown.insert(u"buttons"_s, list);
        return shown;
    }

    SpokenText title;
    SpokenText subtitle;
    SpokenText alt;
    Media media;
    QList<Button> buttons;
};

struct Bubble {
    QString kind;
    QList<SpokenText> variants;
    Media media;
    SpokenText alt;
    SpokenText caption;
    QList<Card> cards;
    double latitude = 0;
    double longitude = 0;
    int pause = 0;
    QStringList channels;
};

class MessageBehaviour : public Behaviour
{
public:
    MessageBehaviour(const QJsonObject &props, const Program::Private &program)
    {
        const QString source = program.bot.sourceLanguage();
        for (const QJsonValue &json : props[u"bubbles"].toArray())
            m_bubbles.append(bubbleOf(json, source));
        for (const QJsonValue &reply : props[u"replies"].toArray())
            m_replies.append(SpokenText(reply[u"label"], source));
    }

    Outcome enter(Talk &talk) const override
    {
        const QString channel = talk.channel();
        qsizetype last = -1;
        for (qsizetype i = 0; i < m_bubbles.size(); ++i) {
            if (isFor(m_bubbles[i], channel))
                last = i;
        }
        for (qsizetype i = 0; i <= last; ++i) {
            if (!isFor(m_bubbles[i], channel))
                continue;
            Message message = say(talk, m_bubbles[i]);
            for (const SpokenText &label : m_replies) {
                const QString words = i == last ? talk.text(label) : QString();
                if (!words.isEmpty())
                    message.quickReplies.append({u"say:"_s + words, words, {}, {}});
            }
            talk.say(std::move(message));
        }
        return Outcome::leave(u"next"_s);
    }

private:
    static Bubble bubbleOf(const QJsonValue &json, const QString &source)
    {
        Bubble bubble;
        bubble.kind = json[u"kind"].toString(u"text"_s);
        for (const QJsonValue &variant : json[u"variants"].toArray())
            bubble.variants.append(SpokenText(variant, source));
        bubble.media = Media(json);
        bubble.alt = SpokenText(json[u"alt"], source);
        bubble.caption = SpokenText(json[u"caption"], source);
        if (bubble.kind == u"card")
            bubble.cards.append(Card(json, json, source));
        for (const QJsonValue &card : json[u"cards"].toArray())
            bubble.cards.append(Card(card, card[u"picture"], source));
        bubble.latitude = json[u"latitude"].toDouble();
        bubble.longitude = json[u"longitude"].toDouble();
        bubble.pause = qBound(0, json[u"delay"].toInt(), longestPause);
        for (const QJsonValue &channel : json[u"channels"].toArray())
            bubble.channels.append(channel.toString());
        return bubble;
    }

    /// A channel that nobody has named is the web chat.
    static bool isFor(const Bubble &bubble, const QString &channel)
    {
        return bubble.channels.isEmpty() || bubble.channels.contains(channel, Qt::CaseInsensitive);
    }

    static Message say(Talk &talk, const Bubble &bubble)
    {
        Message message;
        message.pauseMs = bubble.pause;
        if (bubble.kind == u"text") {
            if (!bubble.variants.isEmpty())
                message.text = talk.text(bubble.variants[talk.choose(int(bubble.variants.size()))]);
            return message;
        }
        if (bubble.kind == u"image" && !bubble.media.blob.isEmpty()) {
            message.imageBlob = bubble.media.blob;
            message.imageMime = bubble.media.mime;
            message.imageAlt = talk.text(bubble.alt);
            return message;
        }
        message.content = contentOf(talk, bubble);
        if (!message.content.isEmpty())
            message.content.insert(u"kind"_s, bubble.kind);
        return message;
    }

    static QJsonObject contentOf(Talk &talk, const Bubble &bubble)
    {
        if (bubble.kind == u"card")
            return bubble.cards.first().show(talk);
        if (bubble.kind == u"carousel") {
            QJsonArray cards;
            for (const Card &card : bubble.cards)
                cards.append(card.show(talk));
            return cards.isEmpty() ? QJsonObject() : QJsonObject{{u"cards"_s, cards}};
        }
        if (bubble.kind == u"location")
            return {{u"latitude"_s, bubble.latitude}, {u"longitude"_s, bubble.longitude}, {u"text"_s, talk.text(bubble.caption)}};
        QJsonObject shown = bubble.media.show(talk);
        if (shown.isEmpty())
            return {};
        const QString words = talk.text(bubble.kind == u"embed" ? bubble.caption : bubble.alt);
        if (!words.isEmpty())
            shown.insert(bubble.kind == u"embed" ? u"text"_s : u"alt"_s, words);
        return shown;
    }

    QList<Bubble> m_bubbles;
    QList<SpokenText> m_replies;
};
} // namespace

std::unique_ptr<Behaviour> makeMessage(const QJsonObject &props, const Program::Private &program)
{
    return std::make_unique<MessageBehaviour>(props, program);
}

} // namespace dialogist::flow
