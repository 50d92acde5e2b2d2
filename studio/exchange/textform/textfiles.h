// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"
#include "studio/model/project.h"

#include <QByteArray>
#include <QHash>

#include <map>

namespace dialogist::exchange {

/// The text form of a project: relative path ("bots/helper/flows/main.flow.json") to bytes.
using TextFiles = std::map<QString, QByteArray>;

/// Equal projects give equal files.
TextFiles toText(const model::Project &project);
/// The project that the files describe. Paths say nothing but where an error is; each file tells what it holds. What no layout file
/// places is where drawn has it, else to the right of what leads there.
Result<model::Project> fromText(const TextFiles &files, const model::Project &drawn = {});

/// One object as it stands in a text file. A layout file holds only where things are drawn.
struct TextObject {
    model::ObjectRef ref;
    QString parent; ///< of a nested one: the object whose file it stands in
    QJsonObject meaning;
    QJsonObject layout;
};

/// What one file of the text form holds, for readers and for merging a single file.
struct TextContent {
    bool isLayout = false;
    QList<TextObject> objects; ///< the file's own object first, then the nested ones; of a layout file only the nested ones
    QString owner; ///< of a layout file: the id of the object whose parts it places
};
Result<TextContent> readTextFile(const QString &path, const QByteArray &bytes);
/// The bytes of a file with that content, in the same form as the path tells.
QByteArray writeTextFile(const TextContent &content);

} // namespace dialogist::exchange
