// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/document.h"
#include "studio/knowledge/readers/zip.h"

namespace dialogist::knowledge {

/// The part that a package names as its main document, else the usual one.
QString mainPart(const ZipParts &parts, const QString &usual);

/// Relations of a part: id -> name of the target part.
QHash<QString, QString> relationsOf(const ZipParts &parts, const QString &part);

/// What links of a part lead to outside the package: id -> address.
QHash<QString, QString> linksOf(const ZipParts &parts, const QString &part);

/// Title and language from docProps/core.xml, where the document has none yet.
void readCoreProperties(const QByteArray &xml, Document &document);

} // namespace dialogist::knowledge
