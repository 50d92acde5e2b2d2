// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

namespace dialogist::engine {

/// The answer to a request "guard": looks for personal data, secrets and unwanted words in data["text"], with the detector of
/// studio/privacy and nobody else. {"flagged", "found": kinds, "text": with what was found blotted out}.
QJsonObject guardAnswer(const QJsonObject &data);

} // namespace dialogist::engine
