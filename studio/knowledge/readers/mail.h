// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/document.h"

namespace dialogist::knowledge {

/// An e-mail's subject, sender, date and text; of several versions the plain one. What is attached and can be read follows under its
/// name, other messages too; of what cannot be read the name is kept. Text without an e-mail's fields is read as text.
Result<Document> readMail(const QByteArray &bytes);

/// A web page saved whole, with its pictures, as one file (MHTML, RFC 2557): the page itself. Text that only begins like
/// one is read as text.
Result<Document> readWebArchive(const QByteArray &bytes);

} // namespace dialogist::knowledge
