// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/change.h"

#include <QStringList>

namespace dialogist::exchange {

/// Where and how objects of one kind stand in the text form. A kind that the table does not know gets a file of its own in a folder
/// named after it.
struct KindForm {
    enum class Shape {
        Single, ///< project.json and bot.json
        File, ///< a JSON file each
        Text, ///< a Markdown file each: the other properties stand in front
        Nested, ///< an element of a list in its parent's file
    };
    Shape shape = Shape::File;
    QString folder; ///< of files, below the bot's folder or the top; of bots
    QString list; ///< of nested ones: the parent's key
    QString suffix = QStringLiteral(".json");
    QString nameKey = QStringLiteral("name"); ///< the property that names the file
    QString textKey; ///< the property that is the text of a Text file
    QStringList layoutKeys; ///< properties that say only where it is drawn
};

const KindForm &formOf(model::ObjectKind kind);
QList<model::ObjectKind> allKinds();
/// The kind whose objects stand in that list of their parent's file.
std::optional<model::ObjectKind> nestedKind(const QString &list);
/// The key of a body that names the parent; empty for what hangs on the project.
QString parentKey(model::ObjectKind kind);

/// A body taken apart: what it is, and where it is drawn.
struct SplitBody {
    QJsonObject meaning;
    QJsonObject layout;
};
SplitBody splitLayout(model::ObjectKind kind, const QJsonObject &body);
QJsonObject joinLayout(const QJsonObject &meaning, const QJsonObject &layout);

} // namespace dialogist::exchange
