// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/model/localizedtext.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace dialogist::model {

using namespace Qt::StringLiterals;

namespace {
/// Short: two source texts of one slot that agree in 48 bits are not to be met.
QString digest(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).first(6).toHex());
}
} // namespace

QString LocalizedText::best(const QString &language, const QString &fallback) const
{
    const QString base = language.section(QLatin1Char('-'), 0, 0);
    for (const QString &candidate : {language, base, fallback}) {
        const auto it = m_texts.constFind(candidate);
        if (it != m_texts.constEnd() && !it->isEmpty())
            return *it;
    }
    return m_texts.isEmpty() ? QString() : m_texts.first();
}

void LocalizedText::set(const QString &language, const QString &text)
{
    if (text.isEmpty())
        m_texts.remove(language);
    else
        m_texts.insert(language, text);
    if (text.isEmpty())
        m_from.remove(language);
}

void LocalizedText::setTranslation(const QString &language, const QString &text, const QString &sourceText)
{
    set(language, text);
    confirm(language, sourceText);
}

void LocalizedText::confirm(const QString &language, const QString &sourceText)
{
    if (!exact(language).isEmpty())
        m_from.insert(language, digest(sourceText));
}

void LocalizedText::edit(const QString &language, const QString &text, const QString &sourceLanguage)
{
    const QString source = exact(sourceLanguage);
    if (language != sourceLanguage) {
        setTranslation(language, text, source);
        return;
    }
    // Translations that remember nothing were good for the text that goes now.
    if (text != source && !source.isEmpty()) {
        const QStringList tags = m_texts.keys();
        for (const QString &tag : tags) {
            if (tag != sourceLanguage && !m_from.contains(tag))
                confirm(tag, source);
        }
    }
    set(language, text);
}

LocalizedText::State LocalizedText::state(const QString &language, const QString &sourceLanguage) const
{
    if (exact(language).isEmpty())
        return State::Missing;
    const QString from = m_from.value(language);
    if (language == sourceLanguage || from.isEmpty() || from == digest(exact(sourceLanguage)))
        return State::Current;
    return State::Stale;
}

bool LocalizedText::isText(const QJsonObject &json)
{
    // Languages of more than three letters are reserved, and "label" or "kind" would be one.
    static const QRegularExpression tag(u"^(?:[A-Za-z]{2,3}|[IiXx](?=-))(?:-[A-Za-z0-9]{1,8})*$"_s);
    const QStringList keys = json.keys();
    const auto fits = [&json](const QString &key) { return key == u"@from" ? json[key].isObject() : json[key].isString() && tag.match(key).hasMatch(); };
    return !keys.isEmpty() && keys != QStringList {u"@from"_s} && std::all_of(keys.begin(), keys.end(), fits);
}

QJsonValue LocalizedText::toJson() const
{
    QJsonObject json;
    for (auto it = m_texts.begin(); it != m_texts.end(); ++it)
        json.insert(it.key(), it.value());
    if (!m_from.isEmpty()) {
        QJsonObject from;
        for (auto it = m_from.begin(); it != m_from.end(); ++it)
            from.insert(it.key(), it.value());
        json.insert(u"@from"_s, from);
    }
    return json;
}

LocalizedText LocalizedText::fromJson(const QJsonValue &json, const QString &fallback)
{
    LocalizedText text;
    if (json.isString()) {
        text.set(fallback, json.toString());
    } else {
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it->isString())
                text.set(it.key(), it->toString());
        }
        const QJsonObject from = object[u"@from"].toObject();
        for (auto it = from.begin(); it != from.end(); ++it) {
            if (it->isString() && text.m_texts.contains(it.key()))
                text.m_from.insert(it.key(), it->toString());
        }
    }
    return text;
}

} // namespace dialogist::model
