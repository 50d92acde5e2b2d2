// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "panels/inspector/fields/propertyfield.h"

namespace dialogist::panels::inspector {

/// Asks for a file and puts it into the project: {"blob","mime","name"}. Empty when nothing came of it; what was wrong has been told.
/// wanted: image, audio, video, or empty for any file.
QJsonObject chooseMedia(const QString &wanted, const FieldContext &context, QWidget *parent);

/// What a person calls a kind of bubble.
QString bubbleTitle(const QString &kind);

} // namespace dialogist::panels::inspector
