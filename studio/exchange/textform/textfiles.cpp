// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/exchange/textform/textfiles.h"

#include "studio/exchange/textform/filenames.h"
#include "studio/exchange/textform/kinds.h"
#include "studio/exchange/textform/prettyjson.h"
#include "studio/exchange/textform/unplaced.h"

#include <QCoreApplication>

#include <algorithm>

namespace dialogist::exchange {

using namespace Qt::StringLiterals;
using model::ObjectKind;
using model::ObjectRef;
using model::StoredObject;
using Shape = KindForm::Shape;

namespace {
QString nameOf(const StoredObject &object)
{
    if (object.ref.kind == ObjectKind::Release)
        return QString::number(object.body[u"number"].toInt()) + u'-' + object.body[u"target"].toString();
    if (object.ref.kind == ObjectKind::Bot && !object.body[u"slug"].toString().isEmpty())
        return object.body[u"slug"].toString();
    return object.body[formOf(object.ref.kind).nameKey].toString();
}

/// Writes the files of one project: gives every object its file, and puts nested ones into their parent's.
class Writer
{
public:
    explicit Writer(const QList<StoredObject> &objects);
    TextFiles files() const { return m_files; }

private:
    void write(const StoredObject &object);
    QString folderOf(const StoredObject &object);

    TextFiles m_files;
    std::map<QString, FileNames> m_names; ///< by folder
    QHash<QString, QString> m_botFolders; ///< by id
    QHash<QString, QList<const StoredObject *>> m_nested; ///< by parent
};

Writer::Writer(const QList<StoredObject> &objects)
{
    // By id, which is by time: the older object keeps the plain name.
    QList<const StoredObject *> sorted;
    for (const StoredObject &object : objects) {
        if (formOf(object.ref.kind).shape == Shape::Nested)
            m_nested[object.parent].append(&object);
        else
            sorted.append(&object);
    }
    std::sort(sorted.begin(), sorted.end(), [](const StoredObject *a, const StoredObject *b) {
        return std::pair(int(a->ref.kind), a->ref.id) < std::pair(int(b->ref.kind), b->ref.id);
    });
    for (const StoredObject *object : std::as_const(sorted))
        write(*object);
}

QString Writer::folderOf(const StoredObject &object)
{
    const QString bot = m_botFolders.value(object.parent);
    return (bot.isEmpty() ? QString() : bot + u'/') + formOf(object.ref.kind).folder;
}

void Writer::write(const StoredObject &object)
{
    const KindForm &form = formOf(object.ref.kind);
    TextContent content;
    content.owner = object.ref.id;
    content.objects.append({object.ref, {}, splitLayout(object.ref.kind, object.body).meaning, {}});
    TextContent layout;
    layout.isLayout = true;
    layout.owner = object.ref.id;
    for (const StoredObject *nested : m_nested.value(object.ref.id)) {
        SplitBody split = splitLayout(nested->ref.kind, nested->body);
        split.meaning.remove(parentKey(nested->ref.kind)); // the file says it
        content.objects.append({nested->ref, object.ref.id, split.meaning, {}});
        if (!split.layout.isEmpty())
            layout.objects.append({nested->ref, object.ref.id, {}, split.layout});
    }

    if (object.ref.kind == ObjectKind::Project) {
        m_files.insert({u"project.json"_s, writeTextFile(content)});
        return;
    }
    const QString folder = folderOf(object);
    const QString name = m_names[folder].take(nameOf(object), object.ref.id, model::kindName(object.ref.kind));
    if (object.ref.kind == ObjectKind::Bot) {
        const QString own = folder + u'/' + name;
        m_botFolders.insert(object.ref.id, own);
        m_files.insert({own + u"/bot.json"_s, writeTextFile(content)});
        return;
    }
    const QByteArray bytes = writeTextFile(content);
    const bool isMarkdown = form.shape == Shape::Text && bytes.startsWith("---\n");
    m_files.insert({folder + u'/' + name + (form.shape == Shape::Text && !isMarkdown ? u".json"_s : form.suffix), bytes});
    if (!layout.objects.isEmpty())
        m_files.insert({folder + u'/' + name + u".layout.json"_s, writeTextFile(layout)});
}

/// Where an object was read, for errors.
struct Origin {
    QString file;
    const QByteArray *bytes = nullptr;
};

int lineOfId(const Origin &origin, const QString &id, bool last = false)
{
    const QByteArray quoted = '"' + id.toUtf8() + '"';
    return lineAt(*origin.bytes, last ? origin.bytes->lastIndexOf(quoted) : origin.bytes->indexOf(quoted));
}

class Reader
{
public:
    Status read(const TextFiles &files);
    void placeAs(const model::Project &drawn);
    Result<model::Project> project();

private:
    Status add(const TextObject &object, const Origin &origin);
    Status checkParents() const;

    std::map<ObjectKind, Bodies> m_bodies;
    QHash<QString, Origin> m_origins; ///< by id; ids are unique over all kinds
    QHash<QString, QJsonObject> m_layouts;
};

Status Reader::read(const TextFiles &files)
{
    for (const auto &[path, bytes] : files) {
        const Result<TextContent> content = readTextFile(path, bytes);
        if (!content)
            return content.error();
        for (const TextObject &object : content->objects) {
            if (content->isLayout)
                m_layouts.insert(object.ref.id, object.layout);
            else if (Status status = add(object, {path, &bytes}); !status)
                return status;
        }
    }
    return {};
}

void Reader::placeAs(const model::Project &drawn)
{
    for (const ObjectKind kind : {ObjectKind::Node, ObjectKind::Link}) {
        for (const auto &[id, body] : m_bodies[kind]) {
            if (m_layouts.contains(id) || !splitLayout(kind, body).layout.isEmpty())
                continue;
            if (const QJsonObject layout = splitLayout(kind, drawn.body({kind, id})).layout; !layout.isEmpty())
                m_layouts.insert(id, layout);
        }
    }
}

Status Reader::add(const TextObject &object, const Origin &origin)
{
    const auto known = m_origins.constFind(object.ref.id);
    if (known != m_origins.constEnd()) {
        return textError(origin.file, lineOfId(origin, object.ref.id, true),
                         QCoreApplication::translate("exchange", "this id is in “%1” already (line %2). Keep one of the two.")
                             .arg(known->file)
                             .arg(lineOfId(*known, object.ref.id)));
    }
    m_origins.insert(object.ref.id, origin);
    QJsonObject body = object.meaning;
    if (!object.parent.isEmpty())
        body.insert(parentKey(object.ref.kind), object.parent);
    m_bodies[object.ref.kind].insert({object.ref.id, body});
    return {};
}

Status Reader::checkParents() const
{
    for (const auto &[kind, bodies] : m_bodies) {
        for (const auto &[id, body] : bodies) {
            const QString parent = model::parentOf(kind, body);
            if (parentKey(kind).isEmpty() || m_origins.contains(parent))
                continue;
            const Origin origin = m_origins.value(id);
            return textError(origin.file, lineOfId(origin, id),
                             QCoreApplication::translate("exchange", "what this belongs to (%1 “%2”) is not in the folder. Bring it back, or remove this too.")
                                 .arg(parentKey(kind), parent.left(60)));
        }
    }
    return {};
}

Result<model::Project> Reader::project()
{
    if (m_bodies[ObjectKind::Project].size() != 1) {
        return Error {ErrorCode::InvalidInput,
                      QCoreApplication::translate("exchange", "The folder holds no project: it must have one file “project.json” as “dialogist unpack” writes it."), {}};
    }
    if (Status status = checkParents(); !status)
        return status.error();
    const QHash<QString, QJsonObject> places = placesOfUnplaced(m_bodies[ObjectKind::Node], m_bodies[ObjectKind::Link], m_layouts);
    for (auto it = places.begin(); it != places.end(); ++it)
        m_layouts[it.key()] = joinLayout(m_layouts.value(it.key()), it.value());
    model::Project project;
    for (const auto &[kind, bodies] : m_bodies) { // parents first: the order of the kinds
        for (const auto &[id, body] : bodies) {
            const QJsonObject whole = joinLayout(body, m_layouts.value(id));
            if (const Status status = project.apply({{kind, id}, {}, whole}); !status) {
                const Origin origin = m_origins.value(id);
                return textError(origin.file, lineOfId(origin, id),
                                 QCoreApplication::translate("exchange", "something is missing or of the wrong kind here (%1).").arg(status.error().detail));
            }
        }
    }
    return project;
}
} // namespace

TextFiles toText(const model::Project &project)
{
    return Writer(project.objects()).files();
}

Result<model::Project> fromText(const TextFiles &files, const model::Project &drawn)
{
    Reader reader;
    if (Status status = reader.read(files); !status)
        return status.error();
    reader.placeAs(drawn);
    return reader.project();
}

} // namespace dialogist::exchange
