// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/inspector/fields/mediafile.h"
#include "panels/inspector/fields/recordfields.h"
#include "studio/ui/icons.h"

#include <QJsonArray>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace dialogist::panels::inspector {

namespace {

using Spec = dialogist::flow::PropertySpec;

/// A bubble without a kind is a text, as the first projects wrote them.
QString kindOf(const QJsonValue &value)
{
    const QString kind = value.toObject().value("kind"_L1).toString();
    return kind.isEmpty() ? u"text"_s : kind;
}

/// The columns that a kind of bubble has. Without the condition on the kind, which no longer changes here.
QList<Spec> columnsOf(const Spec &spec, const QString &kind)
{
    QList<Spec> columns;
    for (Spec column : spec.columns) {
        if (column.shownIf == u"kind") {
            if (!column.shownValues.contains(kind))
                continue;
            column.shownIf.clear();
        }
        if (column.key == u"kind")
            continue;
        if (column.kind == Spec::Kind::Media)
            column.choices = {kind == u"file" ? QString() : kind == u"card" ? u"image"_s : kind};
        columns.append(column);
    }
    return columns;
}

} // namespace

PropertyField *makeBubblesField(const Spec &spec, const FieldContext &context)
{
    auto *field = new RowsField(
        context,
        [spec](const QString &kind, const FieldContext &c) -> Row * {
            auto *row = new RecordRow(columnsOf(spec, kind), c, kind);
            row->setTitle(bubbleTitle(kind));
            return row;
        },
        kindOf);
    field->addButton(RowsField::tr("Add text"), [] {
        return QJsonObject {{u"kind"_s, u"text"_s}, {u"variants"_s, QJsonArray {QJsonObject()}}};
    });
    field->addButton(RowsField::tr("Add image…"), [context, field]() -> QJsonValue {
        const QJsonObject file = chooseMedia(u"image"_s, context, field);
        if (file.isEmpty())
            return QJsonValue::Undefined;
        QJsonObject bubble = file;
        bubble.insert("kind"_L1, u"image"_s);
        bubble.insert("alt"_L1, QJsonObject());
        return bubble;
    });
    auto *more = new QPushButton(RowsField::tr("More"), field);
    more->setObjectName(u"addOther"_s);
    more->setAutoDefault(false);
    auto *menu = new QMenu(more);
    for (const QString &kind : {u"image"_s, u"audio"_s, u"video"_s, u"file"_s, u"card"_s, u"carousel"_s, u"location"_s, u"embed"_s}) {
        QAction *action = menu->addAction(ui::icon(kind == u"image" ? u"image"_s : kind == u"location" ? u"map"_s : kind == u"embed" ? u"link"_s : u"document"_s),
                                          kind == u"image" ? RowsField::tr("Image from an address") : bubbleTitle(kind));
        QObject::connect(action, &QAction::triggered, field, [field, kind] {
            QJsonObject bubble {{u"kind"_s, kind}};
            if (kind == u"carousel")
                bubble.insert("cards"_L1, QJsonArray {QJsonObject {{u"id"_s, newRowId()}}});
            field->append(bubble);
        });
    }
    more->setMenu(menu);
    field->addTool(more);
    return field;
}

QString bubbleTitle(const QString &kind)
{
    if (kind == u"text")
        return RowsField::tr("Text");
    if (kind == u"image")
        return RowsField::tr("Image");
    if (kind == u"audio")
        return RowsField::tr("Sound");
    if (kind == u"video")
        return RowsField::tr("Video");
    if (kind == u"file")
        return RowsField::tr("File");
    if (kind == u"card")
        return RowsField::tr("Card");
    if (kind == u"carousel")
        return RowsField::tr("Carousel of cards");
    if (kind == u"location")
        return RowsField::tr("Place on the map");
    if (kind == u"embed")
        return RowsField::tr("Link with preview");
    return kind;
}

} // namespace dialogist::panels::inspector
