// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/contentlines.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace dialogist::ui {

namespace {

using Kind = ContentLine::Kind;

QString said(const QString &first, const QString &otherwise)
{
    return first.isEmpty() ? otherwise : first;
}

/// A file of the bot itself has no address before it is published.
ContentLine mediaLine(const QString &kind, const QJsonObject &media)
{
    const QString address = media["url"_L1].toString();
    const QString name = said(media["alt"_L1].toString(), said(media["name"_L1].toString(), QUrl(address).host()));
    QString words = QCoreApplication::translate("ui", "File: %1");
    if (kind == "image"_L1)
        words = QCoreApplication::translate("ui", "Picture: %1");
    else if (kind == "audio"_L1)
        words = QCoreApplication::translate("ui", "Sound: %1");
    else if (kind == "video"_L1)
        words = QCoreApplication::translate("ui", "Video: %1");
    return {address.isEmpty() ? Kind::Text : Kind::Link, words.arg(said(name, u"…"_s)), address};
}

QList<ContentLine> cardLines(const QJsonObject &card)
{
    QList<ContentLine> lines;
    if (const QJsonObject picture = card["picture"_L1].toObject(); !picture.isEmpty())
        lines.append(mediaLine(u"image"_s, picture));
    if (const QString title = card["title"_L1].toString(); !title.isEmpty())
        lines.append({Kind::Title, title});
    for (const QString &line : card["text"_L1].toString().split(u'\n', Qt::SkipEmptyParts))
        lines.append({Kind::Text, line});
    for (const QJsonValue &button : card["buttons"_L1].toArray()) {
        const QString address = button["url"_L1].toString();
        lines.append({address.isEmpty() ? Kind::Reply : Kind::Link, button["label"_L1].toString(), address});
    }
    return lines;
}

QList<ContentLine> placeLines(const QJsonObject &content)
{
    const QString latitude = QString::number(content["latitude"_L1].toDouble(), 'f', 5);
    const QString longitude = QString::number(content["longitude"_L1].toDouble(), 'f', 5);
    const QString words = said(content["text"_L1].toString(), QCoreApplication::translate("ui", "Place on the map"));
    return {{Kind::Link, words, u"https://www.openstreetmap.org/?mlat=%1&mlon=%2#map=16/%1/%2"_s.arg(latitude, longitude)},
            {Kind::Text, latitude + u", "_s + longitude}};
}

QList<ContentLine> actionLines(const QJsonObject &content)
{
    const QString action = content["action"_L1].toString();
    if (action == "event"_L1 || action == "pixel"_L1) {
        const QString event = content["event"_L1].toString();
        const QString told = action == "pixel"_L1 ? QCoreApplication::translate("ui", "Counted by the page around the chat: %1").arg(event)
                                                  : QCoreApplication::translate("ui", "Told to the page around the chat: %1").arg(event);
        QList<ContentLine> lines {{Kind::Text, told}};
        if (const QJsonObject payload = content["payload"_L1].toObject(); !payload.isEmpty())
            lines.append({Kind::Text, QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact))});
        return lines;
    }
    QList<ContentLine> lines;
    const QJsonObject amount = content["amount"_L1].toObject();
    if (amount["amount"_L1].isDouble())
        lines.append({Kind::Text, (QLocale().toString(amount["amount"_L1].toDouble(), 'f', 2) + u' ' + amount["currency"_L1].toString()).trimmed()});
    const QString usual = action == "payment"_L1 ? QCoreApplication::translate("ui", "Pay") : QCoreApplication::translate("ui", "Open");
    lines.append({Kind::Link, said(content["label"_L1].toString(), usual), content["url"_L1].toString()});
    return lines;
}

} // namespace

QList<ContentLine> contentLines(const QJsonObject &content)
{
    const QString kind = content["kind"_L1].toString();
    if (kind.isEmpty())
        return {};
    if (kind == "image"_L1 || kind == "audio"_L1 || kind == "video"_L1 || kind == "file"_L1)
        return {mediaLine(kind, content)};
    if (kind == "card"_L1)
        return cardLines(content);
    if (kind == "location"_L1)
        return placeLines(content);
    if (kind == "action"_L1)
        return actionLines(content);
    if (kind == "embed"_L1) {
        const QString address = content["url"_L1].toString();
        return {{Kind::Link, said(content["text"_L1].toString(), QUrl(address).host()), address}};
    }
    QList<ContentLine> lines;
    for (const QJsonValue &card : content["cards"_L1].toArray())
        lines.append(cardLines(card.toObject()));
    if (lines.isEmpty() && kind != "carousel"_L1) // of a newer version
        lines.append({Kind::Text, QCoreApplication::translate("ui", "Content of the kind “%1”").arg(kind)});
    return lines;
}

} // namespace dialogist::ui
