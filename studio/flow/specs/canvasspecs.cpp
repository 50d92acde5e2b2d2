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
    spec.properties = {property(u"text"_s, QCoreApplication::translate("flow", "Text"), Kind::PlainText)};
    spec.defaults = {{u"text"_s, QString()}};
    spec.line = noteLine;
    return spec;
}
} // namespace

void addCanvasSpecs(std::vector<NodeSpec> &specs)
{
    specs.push_back(noteSpec());
}

} // namespace dialogist::flow::specs
