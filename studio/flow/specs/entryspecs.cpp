// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/specs/specs.h"

#include <QCoreApplication>

namespace dialogist::flow::specs {

using namespace Qt::StringLiterals;

namespace {
NodeSpec startSpec()
{
    NodeSpec spec{u"start"_s, QCoreApplication::translate("flow", "Start"),
        QCoreApplication::translate("flow", "Where the talk begins."), Family::Entry, true, false, {}, {}};
    spec.ports = nextOnly;
    return spec;
}
} // namespace

void addEntrySpecs(std::vector<NodeSpec> &specs)
{
    specs.push_back(startSpec());
}

} // namespace dialogist::flow::specs
