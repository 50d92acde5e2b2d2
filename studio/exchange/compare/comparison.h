// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/exchange/compare/jsondiff.h"
#include "studio/exchange/compare/worddiff.h"
#include "studio/model/project.h"

namespace dialogist::exchange {

/// What happened to one object between two states of a project.
struct ObjectChange {
    enum class Kind { Added, Removed, Changed };
    model::ObjectRef ref;
    QString parent; ///< id; empty: hangs on the project
    Kind kind = Kind::Changed;
    QString title; ///< 'Message “Greeting”'; of a link, where it leads: 'Ask “E-mail” › Answered now leads to Message “Thanks”'
    QString nodeType; ///< of nodes
    QList<PropertyChange> properties; ///< what it means; of a step, variable, intent, entity or prompt that is new or gone, what it says in the bot's first language
    QList<PropertyChange> layout; ///< where it is drawn; of a changed one only

    /// What there is to read of it: nothing internal.
    QList<PropertyChange> readable(bool withLayout) const;

    /// Nothing but its place on the canvas is different.
    bool isLayoutOnly() const { return kind == Kind::Changed && properties.isEmpty(); }
};

/// Two states of one project, or of two made from one: objects are the same when their ids are.
struct Comparison {
    QList<ObjectChange> changes; ///< bots with their parts and flows, flows from top to bottom of the canvas; always in this order
    QHash<QString, QString> titles; ///< of the changed objects and all they hang on, by id
    QHash<QString, QString> parents; ///< of these, by id
    int added = 0;
    int removed = 0;
    int changed = 0;
    int moved = 0; ///< on the canvas only

    bool isSame() const { return changes.isEmpty(); }
    QJsonObject toJson() const;
    /// For a terminal: a line per object, indented lines per property.
    QStringList toLines(bool layout) const;
};

Comparison compare(const model::Project &before, const model::Project &after);

/// 'Message “Greeting”', 'Flow “Main”', 'Variable “email”'.
QString titleOf(const model::ObjectRef &ref, const QJsonObject &body);
/// Both sides hold words that are worth comparing one by one.
bool isProse(const PropertyChange &change);

} // namespace dialogist::exchange
