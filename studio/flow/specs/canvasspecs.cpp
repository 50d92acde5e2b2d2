// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/specs/specs.h"

#include <QCoreApplication>

namespace dialogist::flow::specs {

using namespace Qt::StringLiterals;

namespace {
QString noteLine(const model::Node &node, const model::Bot &, const QString &)
{
    return node.props[u"text"].toString();
}

NodeSpec noteSpec()
{
    NodeSpec spec{u"note"_s, QCoreApplication::translate("flow", "Note"),
        QCoreApplication::translate("flow", "A note for those who build the bot. The bot does not read it."),
        Family::Canvas, false, false, {}, {}};
    spec.properties = {prose(property(u"text"_s, QCoreApplication::translate("flow", "Text"), Kind::PlainText))};
    spec.defaults = {{u"text"_s, QString()}};
    spec.line = noteLine;
    return spec;
}

QString frameLine(const model::Node &node, const model::Bot &, const QString &)
{
    return node.props[u"title"].toString();
}

NodeSpec frameSpec()
{
    NodeSpec spec{u"frame"_s, QCoreApplication::translate("flow", "Frame"),
        QCoreApplication::translate("flow", "A region of the canvas with a title. The bot does not read it."),
        Family::Canvas, false, false, {}, {}};
    spec.properties = {property(u"title"_s, QCoreApplication::translate("flow", "Title"), Kind::PlainText),
        number(u"width"_s, QCoreApplication::translate("flow", "Width"), Kind::Integer, 80, 100'000),
        number(u"height"_s, QCoreApplication::translate("flow", "Height"), Kind::Integer, 60, 100'000)};
    spec.defaults = {{u"title"_s, QString()}, {u"width"_s, 480}, {u"height"_s, 320}};
    spec.line = frameLine;
    return spec;
}

QList<Port> foreignPorts(const model::Node &node, const model::Bot *)
{
    QList<Port> ports;
    for (const QJsonValue &name : node.props[u"ports"].toArray())
        ports.append(port(name.toString(), name.toString(), true));
    return ports;
}

QString foreignLine(const model::Node &node, const model::Bot &, const QString &)
{
    const QString format = node.props[u"format"].toString();
    const QString kind = node.props[u"kind"].toString();
    return format.isEmpty() ? kind : QCoreApplication::translate("flow", "%1 of %2").arg(kind, format);
}

NodeSpec foreignSpec()
{
    NodeSpec spec{u"foreign"_s, QCoreApplication::translate("flow", "Foreign"),
        QCoreApplication::translate("flow", "A step of another program that has no counterpart here. Replace it before publishing."),
        Family::Canvas, true, true, {}, {}};
    spec.properties = {property(u"format"_s, QCoreApplication::translate("flow", "Program"), Kind::PlainText),
        property(u"kind"_s, QCoreApplication::translate("flow", "Kind of step"), Kind::PlainText),
        property(u"ports"_s, QCoreApplication::translate("flow", "Ports"), Kind::Words),
        property(u"origin"_s, QCoreApplication::translate("flow", "As it was"), Kind::Json)};
    spec.defaults = {{u"format"_s, QString()}, {u"kind"_s, QString()}, {u"ports"_s, QJsonArray()}, {u"origin"_s, QJsonObject()}};
    spec.ports = foreignPorts;
    spec.line = foreignLine;
    return spec;
}
} // namespace

void addCanvasSpecs(std::vector<NodeSpec> &specs)
{
    specs.push_back(noteSpec());
    specs.push_back(frameSpec());
    specs.push_back(foreignSpec());
}

} // namespace dialogist::flow::specs
