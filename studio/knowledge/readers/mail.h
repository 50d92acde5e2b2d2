// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/document.h"

namespace dialogist::knowledge {

/// An e-mail's subject and text; of several versions the plain one. Attachments are not read.
Result<Document> readMail(const QByteArray &bytes);

} // namespace dialogist::knowledge
