// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QUuid>

namespace dialogist::flow {

/// Writes an object member by member as compact JSON in UTF-8: what QJsonDocument writes, without building the objects first, which
/// takes most of its time. Members come in the order in which they are put.
class JsonText
{
public:
    JsonText();

    void put(QLatin1StringView key, QStringView value);
    void put(QLatin1StringView key, qint64 value);
    void put(QLatin1StringView key, bool value);
    void put(QLatin1StringView key, const QUuid &value); ///< as text without braces
    void put(QLatin1StringView key, const void *value) = delete; ///< a literal text would become true
    void put(QLatin1StringView key, const QJsonObject &value);
    void put(QLatin1StringView key, const QJsonArray &value);

    // A list or an object in pieces.
    void open(QLatin1StringView key, char bracket);
    void open(char bracket); ///< as an item of a list
    void item(QStringView value); ///< a text in a list
    void item(const QUuid &value);
    void close(char bracket) { sign(bracket); }

    /// The whole; nothing can be put afterwards.
    QByteArray take();

private:
    /// A place for so many bytes at the end; m_size does not count them yet.
    char *room(qsizetype bytes);
    void sign(char c);
    void plain(QLatin1StringView text);
    void separate();
    void key(QLatin1StringView name);
    void text(QStringView value);
    void id(const QUuid &value);
    void value(const QJsonValue &value);
    void object(const QJsonObject &value);
    void list(const QJsonArray &value);

    QByteArray m_bytes; ///< longer than what is written
    qsizetype m_size = 0;
};

} // namespace dialogist::flow
