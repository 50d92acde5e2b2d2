// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"
#include "studio/model/bot.h"

namespace dialogist::engine {

struct Bundle;

/// A project made or changed elsewhere is open in restricted mode until the person trusts it: it can be read, edited and talked to,
/// but nothing in it runs as a program or reaches others. This is the one place that says what that means.

/// Whether a step of this type runs code or calls another service.
bool needsTrust(const QString &nodeType);
/// Ok, or, in a restricted bundle, why a step of this type is not carried out. Whoever performs a runtime's request asks here first.
Status mayRun(const Bundle &bundle, const QString &nodeType);
/// As above for the step with this id; fine for one that is not there.
Status mayRun(const Bundle &bundle, model::NodeId node);
/// The steps of a bot that are off while its project is restricted.
QList<const model::Node *> heldBack(const model::Bot &bot);

} // namespace dialogist::engine
