// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/ids.h"

#include <QStringList>

namespace dialogist::shell {

/// Where on this computer the files and folders of a knowledge base lie. Kept in the person's settings: a project travels, and its
/// paths are nobody else's business.
QStringList sourcePlaces(model::KnowledgeBaseId base);
void rememberSourcePlaces(model::KnowledgeBaseId base, const QStringList &paths);
void forgetSourcePlaces(model::KnowledgeBaseId base, const QStringList &paths);

/// Whether the person wants text in pictures and scans recognised when the window reads files; they do until they say otherwise.
bool recognisesText();
void setRecognisesText(bool recognises);

} // namespace dialogist::shell
