// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/document.h"
#include "studio/knowledge/pageimage.h"
#include "studio/knowledge/textkind.h"

#include <QMap>

namespace dialogist::knowledge {

/// What a reader is given. Plain data: readers open nothing themselves.
struct ReadRequest {
    QByteArray bytes;
    QString name; ///< file name or address; only a hint, the content decides
    QString mime; ///< as a server stated it; only a hint
    QString charset; ///< as a server stated it
    QString password;
    int draw = 0; ///< a page (1-based) of a PDF is wanted as a picture (PNG), its only member; 0 = none
    PageWish look; ///< a page is wanted to look at, and nothing else: the answer is a PageImage
    QMap<int, QString> recognised; ///< the text of pages (1-based) of a PDF that have none themselves
    RecordColumns records; ///< of a table, where somebody said what its columns are for
    bool survey = false; ///< the bytes are how a long text begins, and nothing else is wanted than its kind: the answer is a TextKind
    TextKind part; ///< the bytes are a part of a long text of this kind, after its header
    bool unpack = false; ///< an archive's members are wanted; otherwise an archive is an error
};

/// Recognises the format and reads the document; errors carry a stable code (readcodes.h). To be called in the reader process.
Result<Document> readBytes(const ReadRequest &request);

/// What a text is that begins with the request's bytes; not in parts where only all of it would make sense. In the reader process.
TextKind textKindOf(const ReadRequest &beginning);

} // namespace dialogist::knowledge
