// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/json.h"
#include "studio/exchange/textform/kinds.h"
#include "studio/exchange/textform/prettyjson.h"
#include "studio/exchange/textform/textfiles.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>
#include <QUuid>

#include <algorithm>

namespace dialogist::exchange {

using namespace Qt::StringLiterals;
using model::ObjectKind;

namespace {
const QString idKey = u"$id"_s;
const QString kindKey = u"$kind"_s;
const QString layoutKey = u"$layout"_s;
const QByteArray fence = "---\n";

bool isId(const QString &text)
{
    const QUuid id = QUuid::fromString(text);
    return !id.isNull() && id.toString(QUuid::WithoutBraces) == text;
}

Error badId(const QString &file, const QByteArray &bytes, const QString &id)
{
    const int line = id.isEmpty() ? 1 : lineAt(bytes, bytes.indexOf(id.toUtf8()));
    return textError(file, line, QCoreApplication::translate("exchange", "“%1” is no id. Take the id from the other version of the file.").arg(id.left(60)));
}

/// A text that a Markdown file gives back exactly as it was, also after a checkout that changes the ends of lines.
bool fitsMarkdown(const QString &text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) {
        const char16_t unit = c.unicode();
        return (unit >= 0x20 || unit == u'\n' || unit == u'\t') && unit != 0xfeff && unit < 0xfffe && (unit < 0x7f || unit >= 0xa0);
    });
    return plain && text.isValidUtf16() && conflictMarkerLine(text.toUtf8()) == 0;
}

QByteArray writeMarkdown(const QJsonObject &head, const QString &text)
{
    QByteArray out = fence;
    for (auto it = head.begin(); it != head.end(); ++it)
        out += it.key().toUtf8() + ": " + canonicalJson(QJsonValue(it.value())) + '\n';
    return out + fence + text.toUtf8() + '\n';
}

/// The properties in front of the text, with the text among them.
Result<QJsonObject> readMarkdown(const QByteArray &raw, const QString &file)
{
    QByteArray bytes = raw.startsWith("\xef\xbb\xbf") ? raw.mid(3) : raw;
    bytes.replace("\r\n", "\n");
    if (const int line = conflictMarkerLine(bytes); line > 0)
        return conflictError(file, line);
    const qsizetype end = bytes.indexOf("\n" + fence, fence.size() - 1);
    if (!bytes.startsWith(fence) || end < 0) {
        return textError(file, 1, QCoreApplication::translate("exchange", "the text must begin with its properties between two lines “---”."));
    }
    QJsonObject head;
    int line = 1;
    for (const QByteArray &row : bytes.sliced(fence.size(), std::max<qsizetype>(0, end - fence.size())).split('\n')) {
        ++line;
        if (row.trimmed().isEmpty())
            continue;
        const qsizetype colon = row.indexOf(':');
        const QJsonDocument value = QJsonDocument::fromJson('[' + row.mid(colon + 1) + ']');
        if (colon <= 0 || !value.isArray() || value.array().size() != 1)
            return textError(file, line, QCoreApplication::translate("exchange", "a name, a colon and a JSON value are expected here."));
        const QString key = QString::fromUtf8(row.left(colon)).trimmed();
        if (head.contains(key))
            return textError(file, line, QCoreApplication::translate("exchange", "“%1” is there twice.").arg(key.left(60)));
        head.insert(key, value.array().at(0));
    }
    QByteArray text = bytes.mid(end + 1 + fence.size());
    if (text.endsWith('\n'))
        text.chop(1);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(text);
    if (decoder.hasError())
        return textError(file, line + 2, QCoreApplication::translate("exchange", "this is not written in UTF-8. Save it as UTF-8."));
    const std::optional<ObjectKind> kind = model::kindFromName(head[kindKey].toString());
    head.insert(kind ? formOf(*kind).textKey : u"text"_s, decoded);
    return head;
}

/// The elements of the lists of nested objects, taken out of the file's own body.
Result<QList<TextObject>> takeNested(QJsonObject &body, const QString &owner, std::optional<ObjectKind> ownKind, const QString &file,
                                     const QByteArray &bytes)
{
    const bool isLayout = !ownKind;
    QList<TextObject> objects;
    for (const QString &key : body.keys()) {
        const std::optional<ObjectKind> kind = nestedKind(key);
        if (!kind || (ownKind && parentKey(*kind).toLower() != model::kindName(*ownKind)))
            continue; // a property that is called so
        const QJsonValue list = body.take(key);
        const int line = lineAt(bytes, bytes.indexOf("\"" + key.toUtf8() + "\":"));
        if (!list.isArray())
            return textError(file, line, QCoreApplication::translate("exchange", "“%1” must be a list.").arg(key));
        for (const QJsonValue &value : list.toArray()) {
            if (!value.isObject())
                return textError(file, line, QCoreApplication::translate("exchange", "“%1” holds something that is no object.").arg(key));
            QJsonObject object = value.toObject();
            const QString id = object.take(idKey).toString();
            if (!isId(id))
                return badId(file, bytes, id);
            if (isLayout)
                objects.append({{*kind, id}, owner, {}, object});
            else
                objects.append({{*kind, id}, owner, object, {}});
        }
    }
    return objects;
}
} // namespace

Result<TextContent> readTextFile(const QString &path, const QByteArray &bytes)
{
    const Result<QJsonObject> read = path.endsWith(u".md") ? readMarkdown(bytes, path) : readPrettyJson(bytes, path);
    if (!read)
        return read.error();
    QJsonObject body = *read;
    TextContent content;
    content.isLayout = body.contains(layoutKey);
    content.owner = content.isLayout ? body.take(layoutKey).toString() : body.take(idKey).toString();
    if (!isId(content.owner))
        return badId(path, bytes, content.owner);
    const QString kindText = body.take(kindKey).toString();
    const std::optional<ObjectKind> kind = model::kindFromName(kindText);
    if (!content.isLayout && !kind) {
        return textError(path, lineAt(bytes, std::max<qsizetype>(0, bytes.indexOf("$kind"))),
                         QCoreApplication::translate("exchange", "this program does not know what “%1” is. Update Dialogist, or remove the file.").arg(kindText.left(60)));
    }
    const Result<QList<TextObject>> nested = takeNested(body, content.owner, content.isLayout ? std::nullopt : kind, path, bytes);
    if (!nested)
        return nested.error();
    if (!content.isLayout)
        content.objects.append({{*kind, content.owner}, {}, body, {}});
    content.objects += *nested;
    return content;
}

QByteArray writeTextFile(const TextContent &content)
{
    QList<TextObject> objects = content.objects;
    std::stable_sort(objects.begin(), objects.end(), [](const TextObject &a, const TextObject &b) { return a.ref.id < b.ref.id; });
    QJsonObject body;
    std::map<QString, QJsonArray> lists;
    const KindForm *own = nullptr;
    for (const TextObject &object : std::as_const(objects)) {
        const KindForm &form = formOf(object.ref.kind);
        if (form.shape != KindForm::Shape::Nested) {
            body = object.meaning;
            body.insert(idKey, object.ref.id);
            body.insert(kindKey, model::kindName(object.ref.kind));
            own = &form;
            continue;
        }
        QJsonObject element = content.isLayout ? object.layout : object.meaning;
        if (content.isLayout && element.isEmpty())
            continue;
        element.insert(idKey, object.ref.id);
        lists[form.list].append(element);
    }
    if (content.isLayout)
        body.insert(layoutKey, content.owner);
    for (const auto &[key, list] : lists)
        body.insert(key, list);
    if (own && own->shape == KindForm::Shape::Text && fitsMarkdown(body[own->textKey].toString())) {
        const QString text = body.take(own->textKey).toString();
        return writeMarkdown(body, text);
    }
    return prettyJson(body);
}

} // namespace dialogist::exchange
