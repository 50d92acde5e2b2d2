// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace dialogist::model {

enum class ObjectKind { Project, Bot, Flow, Node, Link, Variable, Intent, Prompt, Entity, Test, KnowledgeBase, Source, Question, Release };

/// The word stored in the project file ("node").
QString kindName(ObjectKind kind);
std::optional<ObjectKind> kindFromName(const QString &name);

/// Names one object of a project.
struct ObjectRef {
    ObjectKind kind = ObjectKind::Project;
    QString id; ///< UUID text

    friend bool operator==(const ObjectRef &, const ObjectRef &) = default;
};

/// An object as it lies in the project file. The parent is the object that must exist for this one to make sense.
struct StoredObject {
    ObjectRef ref;
    QString parent; ///< id of the parent; empty for the project itself
    QJsonObject body;
};

/// The id of the parent that a body names ("flow" of a node, "bot" of a flow, …); empty = hangs on the project.
QString parentOf(ObjectKind kind, const QJsonObject &body);

/// One object before and after an edit. An empty body means that the object is not there.
struct Change {
    ObjectRef ref;
    QJsonObject before;
    QJsonObject after;

    QJsonObject toJson() const;
    static Result<Change> fromJson(const QJsonObject &json);
    friend bool operator==(const Change &, const Change &) = default;
};

} // namespace dialogist::model
