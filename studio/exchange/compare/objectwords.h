// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/exchange/compare/jsondiff.h"
#include "studio/model/change.h"

#include <functional>

namespace dialogist::flow {
struct PropertySpec;
}

namespace dialogist::exchange {

/// Says what stands in the body of one object in the words of a designer: names instead of ids, labels instead of stored words, and
/// neither digests nor JSON. All of its answers are for reading and nothing else.
class ObjectWords
{
public:
    /// What people call the object with that id; empty when there is none.
    using NameOf = std::function<QString(const QString &id)>;

    /// The bodies are versions of the object, the one that titles come from first.
    ObjectWords(const model::ObjectRef &ref, const QList<QJsonObject> &bodies, NameOf nameOf = {});

    /// "Question (de)", "Options › “Yes” › Synonyms": the property as the inspector calls it, where it has a name there.
    QString title(const QStringList &path, const QString &language = {}) const;
    /// A value that stands at the path of the body; empty for one that is not there.
    QString value(const QStringList &path, const QJsonValue &value, const QJsonObject &body) const;
    /// Nothing but the program needs to know of it, or it always comes with another one of these changes, which says it better.
    static bool isInternal(const PropertyChange &change, const QList<PropertyChange> &all);

private:
    const flow::PropertySpec *propertyOf(const QStringList &path, qsizetype &taken) const;
    QString rowTitle(const QStringList &path) const;
    QString text(const QStringList &path, const QString &stored, const QJsonObject &body) const;
    QString list(const QStringList &path, const QJsonArray &items, const QJsonObject &body) const;
    QString fields(const QStringList &path, const QJsonObject &object, const QJsonObject &body) const;

    model::ObjectRef m_ref;
    QList<QJsonObject> m_bodies;
    NameOf m_nameOf;
};

/// On one line, shortened.
QString onOneLine(const QString &text);

} // namespace dialogist::exchange
