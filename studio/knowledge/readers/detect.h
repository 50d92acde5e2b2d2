// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace dialogist::knowledge {

enum class Format {
    Empty, Pdf, Docx, Pptx, Xlsx, OpenDocument, Epub, Html, Markdown, Text, Csv, Subtitles, Rtf, Mail, WebArchive, Json,
    OfficeLegacy, OfficeEncrypted, Archive, Image, Binary, Unsupported,
};

/// What the bytes are: their content decides, the name only between kinds of plain text.
Format detectFormat(const QByteArray &bytes, const QString &name, const QString &mime);

/// Whether a text begins with "Name: value" lines, as e-mails do.
bool beginsWithFields(const QByteArray &bytes);

} // namespace dialogist::knowledge
