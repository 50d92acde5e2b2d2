// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"
#include "studio/knowledge/document.h"
#include "studio/knowledge/pageimage.h"
#include "studio/knowledge/readers/reader.h"

class QPdfDocument;

namespace dialogist::knowledge {

/// The page that request.draw asks for as a picture in shades of grey (a member that is PNG), at the resolution that text recognition
/// wants.
Result<Document> drawPdfPage(const ReadRequest &request);

/// The page that request.look asks for, drawn, with the words in question found on it. To be called in the reader process.
Result<PageImage> drawnPage(const ReadRequest &request);

/// Whether nothing at all is drawn on a page, from 0.
bool isBlankPage(QPdfDocument &pdf, int page);

} // namespace dialogist::knowledge
