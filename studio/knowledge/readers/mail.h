// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/document.h"

namespace dialogist::knowledge {

/// An e-mail's subject and text; of several versions the plain one. Attachments are not read.
Result<Document> readMail(const QByteArray &bytes);

/// A web page saved whole, with its pictures, as one file (MHTML, RFC 2557): the page itself.
Result<Document> readWebArchive(const QByteArray &bytes);

} // namespace dialogist::knowledge
