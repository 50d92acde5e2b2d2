// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/json.h"

#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readers/blocks.h"
#include "studio/knowledge/readers/html.h"
#include "studio/knowledge/readers/records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <array>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 40;
constexpr qsizetype articleLength = 200; ///< a text this long is read, not looked up
constexpr std::array titleNames {u"title", u"name", u"heading", u"subject", u"headline", u"label", u"question"};

/// Something only a machine reads: an id, a hash, a date with time, a number in a string, the address of a picture.
bool isForMachines(const QString &text)
{
    if (text.contains(u' ') || text.size() < 12)
        return false;
    if (text.startsWith("data:"_L1))
        return true;
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return digits * 4 > text.size() && !text.startsWith("http"_L1) && text.size() >= 16;
}

QString scalarText(const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = value.toString();
        return isForMachines(text) ? QString() : text;
    }
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : QString();
}

/// A value as one cell: lists of plain values joined, objects as "name: value".
QString cellText(const QJsonValue &value, int depth = 0)
{
    if (depth > maxDepth)
        return {};
    QStringList parts;
    if (value.isArray()) {
        for (const QJsonValue item : value.toArray())
            parts.append(cellText(item, depth + 1));
        parts.removeAll(QString());
        return parts.join(u" | "_s);
    }
    if (!value.isObject())
        return scalarText(value);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const QString text = cellText(it.value(), depth + 1); !text.isEmpty())
            parts.append(it.key() + u": "_s + text);
    }
    return parts.join(u", "_s);
}

class JsonWriter
{
public:
    explicit JsonWriter(BlockSink &sink) : m_sink(sink) { }
    void write(const QJsonValue &value, const QString &path, int depth);

private:
    void writeRecords(const QJsonArray &items);
    void writeArticle(const QJsonObject &object);
    void writeText(const QString &text);

    BlockSink &m_sink;
};

bool isRecordList(const QJsonArray &items)
{
    return !items.isEmpty() && std::all_of(items.begin(), items.end(), [](const QJsonValue &item) { return item.isObject(); });
}

bool hasLongText(const QJsonObject &object)
{
    return std::any_of(object.begin(), object.end(), [](const QJsonValue &value) { return value.isString() && value.toString().size() > articleLength; });
}

/// A list within the records that holds records itself ("categories" of "articles") is walked into.
bool hasRecords(const QJsonObject &object)
{
    return std::any_of(object.begin(), object.end(), [](const QJsonValue &value) { return value.isArray() && isRecordList(value.toArray()); });
}

void JsonWriter::writeText(const QString &text)
{
    if (text.contains("</"_L1) || text.contains("<br"_L1) || text.contains("<p>"_L1)) {
        if (const auto page = readHtml(text.toUtf8(), u"utf-8"_s); page.ok()) {
            for (const Block &block : page->blocks)
                m_sink.add(block.kind, block.text, block.level);
            return;
        }
    }
    for (const QString &paragraph : text.split(u"\n\n"_s))
        m_sink.paragraph(paragraph);
}

void JsonWriter::writeArticle(const QJsonObject &object)
{
    QString title;
    QString titleKey;
    for (const char16_t *name : titleNames) {
        const QString key = QString::fromUtf16(name);
        if (title.isEmpty() && object[key].isString() && object[key].toString().size() <= articleLength) {
            title = object[key].toString();
            titleKey = key;
        }
    }
    m_sink.heading(2, title);
    QStringList facts;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == titleKey)
            continue;
        if (it->isString() && it->toString().size() > articleLength)
            writeText(it->toString());
        else if (const QString text = cellText(it.value()); !text.isEmpty())
            facts.append(it.key() + u": "_s + text);
    }
    m_sink.paragraph(facts.join(u"; "_s));
}

void JsonWriter::writeRecords(const QJsonArray &items)
{
    QStringList names;
    QSet<QString> known;
    for (const QJsonValue item : items) {
        for (const QString &key : item.toObject().keys()) {
            if (names.size() < 200 && !known.contains(key)) {
                known.insert(key);
                names.append(key);
            }
        }
    }
    const bool asked = !rolesOf(names, m_sink.records()).isEmpty();
    const bool articles = !asked && std::any_of(items.begin(), items.end(), [](const QJsonValue &item) { return hasLongText(item.toObject()); });
    QList<QStringList> rows;
    for (const QJsonValue item : items) {
        QStringList row;
        for (const QString &name : std::as_const(names))
            row.append(cellText(item.toObject()[name]));
        rows.append(row);
    }
    if (articles) {
        m_sink.noteRecords(names, rows);
        for (const QJsonValue item : items) {
            writeArticle(item.toObject());
            if (m_sink.isFull())
                return;
        }
        return;
    }
    addRecords(m_sink, names, rows);
}

void JsonWriter::write(const QJsonValue &value, const QString &path, int depth)
{
    if (depth > maxDepth || m_sink.isFull())
        return;
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        const bool nested = std::any_of(items.begin(), items.end(), [](const QJsonValue &item) { return hasRecords(item.toObject()); });
        if (isRecordList(items) && !nested) {
            writeRecords(items);
            return;
        }
        for (const QJsonValue item : items)
            write(item, path, depth + 1);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (depth > 0 && hasLongText(object) && !hasRecords(object)) {
            writeArticle(object);
            return;
        }
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it->isArray() && isRecordList(it->toArray()))
                m_sink.heading(1, it.key());
            write(it.value(), path.isEmpty() ? it.key() : path + u" › "_s + it.key(), depth + 1);
        }
    } else if (const QString text = scalarText(value); text.size() > articleLength) {
        writeText(text);
    } else if (!text.isEmpty()) {
        m_sink.paragraph(path.isEmpty() ? text : path + u": "_s + text);
    }
}

/// One value per line; a few damaged lines are left out.
QJsonArray valuesOfLines(const QString &text, int &bad)
{
    QJsonArray values;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument value = QJsonDocument::fromJson(line.toUtf8());
        if (value.isNull())
            ++bad;
        else
            values.append(value.isArray() ? QJsonValue(value.array()) : QJsonValue(value.object()));
    }
    return values;
}

} // namespace

Result<Document> readJson(const QString &text, const RecordColumns &columns)
{
    Document document;
    document.mime = u"application/json"_s;
    BlockSink sink(document, columns);
    JsonWriter writer(sink);
    const QJsonDocument whole = QJsonDocument::fromJson(text.toUtf8());
    if (!whole.isNull()) {
        writer.write(whole.isArray() ? QJsonValue(whole.array()) : QJsonValue(whole.object()), {}, 0);
        return document;
    }
    return readJsonLines(text, columns);
}

Result<Document> readJsonLines(const QString &text, const RecordColumns &columns)
{
    Document document;
    document.mime = u"application/json"_s;
    BlockSink sink(document, columns);
    int bad = 0;
    const QJsonArray values = valuesOfLines(text, bad);
    if (values.size() <= bad)
        return readError(text.trimmed().isEmpty() ? u"empty"_s : u"damaged"_s);
    JsonWriter(sink).write(values, {}, 0);
    if (bad > 0)
        document.warnings.append(u"damaged-pages"_s);
    return document;
}

bool isJsonLines(const QString &beginning)
{
    constexpr int enough = 2;
    int good = 0;
    qsizetype from = 0;
    for (qsizetype end = beginning.indexOf(u'\n'); end >= 0 && good < enough; end = beginning.indexOf(u'\n', from)) {
        const QStringView line = QStringView(beginning).sliced(from, end - from).trimmed();
        from = end + 1;
        if (!line.isEmpty() && QJsonDocument::fromJson(line.toUtf8()).isNull())
            return false;
        good += line.isEmpty() ? 0 : 1;
    }
    return good == enough;
}

} // namespace dialogist::knowledge
