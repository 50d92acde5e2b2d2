// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/storage/objectrows.h"

#include "studio/base/workpool.h"
#include "studio/storage/database.h"
#include "studio/storage/fileheader.h"

#include <QJsonDocument>
#include <QThreadPool>

#include <memory>

namespace dialogist::storage {

using namespace Qt::StringLiterals;

namespace {
QJsonDocument parsed(const QByteArray &body)
{
    const QJsonDocument json = QJsonDocument::fromJson(body);
    // One byte of a text that the disk has spoilt costs that character, not the project.
    return json.isNull() ? QJsonDocument::fromJson(QString::fromUtf8(body).toUtf8()) : json;
}
} // namespace

Result<std::vector<ObjectRow>> readObjects(Database &database)
{
    std::vector<ObjectRow> rows;
    // As bytes: they are summed up and parsed as such, and to make UTF-16 of them and bytes again takes as long as the reading.
    const Status read = database.query(u"SELECT id, kind, parent, CAST(body AS BLOB) FROM object"_s, {}, [&rows](const QVariantList &row) {
        rows.push_back({row[0].toString(), row[1].toString(), row[2].isNull() ? QString() : row[2].toString(), row[3].toByteArray()});
        return true;
    });
    if (!read)
        return read.error();
    return rows;
}

Result<model::Project> projectOf(const std::vector<ObjectRow> &rows, const QString &path)
{
    const auto objects = std::make_shared<QList<model::StoredObject>>();
    objects->reserve(qsizetype(rows.size()));
    int roots = 0;
    for (const ObjectRow &row : rows) {
        const std::optional<model::ObjectKind> kind = model::kindFromName(row.kind);
        const QJsonDocument body = parsed(row.body);
        if (!kind || !body.isObject() || (*kind == model::ObjectKind::Project) != row.parent.isNull())
            return damagedFile(path, u"object"_s);
        roots += *kind == model::ObjectKind::Project ? 1 : 0;
        objects->append({{*kind, row.id}, row.parent, body.object()});
    }
    if (roots != 1)
        return damagedFile(path, u"project object"_s);
    Result<model::Project> project = model::Project::fromObjects(*objects);
    // Who opens a large project need not wait until the memory of all these is given back.
    workPool()->start([gone = objects]() mutable { gone.reset(); });
    return project;
}

} // namespace dialogist::storage
