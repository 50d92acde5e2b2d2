// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/exchange/textform/kinds.h"

#include <map>

namespace dialogist::exchange {

using namespace Qt::StringLiterals;
using model::ObjectKind;
using Shape = KindForm::Shape;

namespace {
QString plural(const QString &name)
{
    return name.endsWith(u'y') ? name.chopped(1) + u"ies"_s : name + u's';
}

KindForm file(const QString &folder)
{
    KindForm form;
    form.folder = folder;
    return form;
}

KindForm nested(const QString &list, const QStringList &layoutKeys = {})
{
    KindForm form;
    form.shape = Shape::Nested;
    form.list = list;
    form.layoutKeys = layoutKeys;
    return form;
}

std::map<ObjectKind, KindForm> makeForms()
{
    std::map<ObjectKind, KindForm> forms;
    for (int kind = 0; kind <= int(ObjectKind::Release); ++kind)
        forms.insert({ObjectKind(kind), file(plural(model::kindName(ObjectKind(kind))))});
    forms[ObjectKind::Project].shape = Shape::Single;
    forms[ObjectKind::Project].folder.clear();
    forms[ObjectKind::Bot].shape = Shape::Single;
    forms[ObjectKind::Flow].suffix = u".flow.json"_s;
    // Sizes belong to frames and notes, which have them among their properties.
    forms[ObjectKind::Node] = nested(u"nodes"_s, {u"x"_s, u"y"_s, u"props.width"_s, u"props.height"_s});
    forms[ObjectKind::Link] = nested(u"links"_s, {u"bends"_s, u"stacked"_s});
    forms[ObjectKind::Prompt].shape = Shape::Text;
    forms[ObjectKind::Prompt].suffix = u".md"_s;
    forms[ObjectKind::Prompt].textKey = u"text"_s;
    forms[ObjectKind::KnowledgeBase].folder = u"knowledge"_s;
    forms[ObjectKind::Source] = nested(u"sources"_s);
    forms[ObjectKind::Question] = nested(u"questions"_s);
    forms[ObjectKind::Release].nameKey = u"target"_s;
    return forms;
}

const std::map<ObjectKind, KindForm> &forms()
{
    static const std::map<ObjectKind, KindForm> table = makeForms();
    return table;
}
} // namespace

const KindForm &formOf(ObjectKind kind)
{
    return forms().at(kind);
}

QList<ObjectKind> allKinds()
{
    QList<ObjectKind> kinds;
    for (const auto &[kind, form] : forms())
        kinds.append(kind);
    return kinds;
}

std::optional<ObjectKind> nestedKind(const QString &list)
{
    for (const auto &[kind, form] : forms()) {
        if (form.shape == Shape::Nested && form.list == list)
            return kind;
    }
    return std::nullopt;
}

QString parentKey(ObjectKind kind)
{
    // The model says whose child a body is, not under which key; asked with one body for each likely key.
    for (const QString &key : {u"bot"_s, u"flow"_s, u"knowledgeBase"_s}) {
        if (model::parentOf(kind, {{key, u"?"_s}}) == u"?")
            return key;
    }
    return {};
}

SplitBody splitLayout(ObjectKind kind, const QJsonObject &body)
{
    SplitBody split {body, {}};
    const QString type = body[u"type"].toString();
    const bool isCanvasNode = kind == ObjectKind::Node && (type == u"note" || type == u"frame");
    for (const QString &key : formOf(kind).layoutKeys) {
        const qsizetype dot = key.indexOf(u'.');
        if (dot < 0) {
            if (split.meaning.contains(key))
                split.layout.insert(key, split.meaning.take(key));
            continue;
        }
        // Only what is drawn and never run has a size of its own.
        QJsonObject inner = split.meaning.value(key.left(dot)).toObject();
        if (isCanvasNode && inner.contains(key.mid(dot + 1))) {
            split.layout.insert(key, inner.take(key.mid(dot + 1)));
            split.meaning.insert(key.left(dot), inner);
        }
    }
    return split;
}

QJsonObject joinLayout(const QJsonObject &meaning, const QJsonObject &layout)
{
    QJsonObject body = meaning;
    for (auto it = layout.begin(); it != layout.end(); ++it) {
        const qsizetype dot = it.key().indexOf(u'.');
        if (dot < 0) {
            body.insert(it.key(), it.value());
            continue;
        }
        QJsonObject inner = body.value(it.key().left(dot)).toObject();
        inner.insert(it.key().mid(dot + 1), it.value());
        body.insert(it.key().left(dot), inner);
    }
    return body;
}

} // namespace dialogist::exchange
