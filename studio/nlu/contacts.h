// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace dialogist::nlu {

/// The one e-mail address in a text, with its domain in lower case.
std::optional<QString> readEmail(const QString &text);

} // namespace dialogist::nlu
