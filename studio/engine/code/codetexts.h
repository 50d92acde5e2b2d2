// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/engine/code/coderesult.h"

namespace dialogist::engine {

/// What a person reads about an issue of the check, by its stable word.
QString codeIssueText(const QString &code, const QString &name);
/// The error of a kind, with what the running code said about it.
CodeError codeError(const QString &kind, const QJsonObject &failure = {});

} // namespace dialogist::engine
