// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/model/change.h"

#include "studio/model/jsonread.h"

#include <array>

namespace dialogist::model {

using namespace Qt::StringLiterals;

namespace {
struct KindRow {
    ObjectKind kind;
    const char *name;
    const char *parentKey; ///< empty: hangs on the project
};
constexpr std::array<KindRow, 14> kinds {{{ObjectKind::Project, "project", ""},
                                          {ObjectKind::Bot, "bot", ""},
                                          {ObjectKind::Flow, "flow", "bot"},
                                          {ObjectKind::Node, "node", "flow"},
                                          {ObjectKind::Link, "link", "flow"},
                                          {ObjectKind::Variable, "variable", "bot"},
                                          {ObjectKind::Intent, "intent", "bot"},
                                          {ObjectKind::Prompt, "prompt", "bot"},
                                          {ObjectKind::Entity, "entity", "bot"},
                                          {ObjectKind::Test, "test", "bot"},
                                          {ObjectKind::KnowledgeBase, "knowledgebase", ""},
                                          {ObjectKind::Source, "source", "knowledgeBase"},
                                          {ObjectKind::Question, "question", "knowledgeBase"},
                                          {ObjectKind::Release, "release", "bot"}}};
} // namespace

QString kindName(ObjectKind kind)
{
    return QLatin1String(kinds[size_t(kind)].name);
}

std::optional<ObjectKind> kindFromName(const QString &name)
{
    for (const KindRow &row : kinds) {
        if (name == QLatin1String(row.name))
            return row.kind;
    }
    return std::nullopt;
}

QString parentOf(ObjectKind kind, const QJsonObject &body)
{
    const QLatin1String key(kinds[size_t(kind)].parentKey);
    return key.isEmpty() ? QString() : body[key].toString();
}

QJsonObject Change::toJson() const
{
    QJsonObject json {{u"kind"_s, kindName(ref.kind)}, {u"id"_s, ref.id}};
    if (!before.isEmpty())
        json.insert(u"before"_s, before);
    if (!after.isEmpty())
        json.insert(u"after"_s, after);
    return json;
}

Result<Change> Change::fromJson(const QJsonObject &json)
{
    const std::optional<ObjectKind> kind = kindFromName(json[u"kind"].toString());
    const QString id = json[u"id"].toString();
    if (!kind || id.isEmpty())
        return badObject(u"change"_s, u"kind or id"_s);
    return Change {{*kind, id}, json[u"before"].toObject(), json[u"after"].toObject()};
}

} // namespace dialogist::model
