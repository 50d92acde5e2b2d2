// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readcodes.h"

#include "studio/knowledge/answerrows.h"
#include "studio/knowledge/document.h"

#include <QCoreApplication>

#include <array>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

struct Code {
    const char *code;
    ErrorCode error;
    const char *message;
};

constexpr std::array codes {
    Code {"encrypted", ErrorCode::Encrypted,
          QT_TRANSLATE_NOOP("knowledge", "The document is protected by a password. Import it again with its password, or save a copy without one.")},
    Code {"wrong-password", ErrorCode::Encrypted,
          QT_TRANSLATE_NOOP("knowledge", "The password does not open this document. Check the password and import it again.")},
    Code {"no-text", ErrorCode::InvalidInput,
          QT_TRANSLATE_NOOP("knowledge", "The document holds no text, only pictures: it was probably scanned. Install Tesseract, and Dialogist recognises the text (OCR) when you import it again.")},
    Code {"recognition-off", ErrorCode::InvalidInput,
          QT_TRANSLATE_NOOP("knowledge", "The document holds no text, only pictures, and recognising text in pictures (OCR) was switched off. Switch it on and import the document again.")},
    Code {"picture-recognition-off", ErrorCode::Unsupported,
          QT_TRANSLATE_NOOP("knowledge", "This is a picture, and recognising text in pictures (OCR) was switched off. Switch it on and import the picture again if it holds text.")},
    Code {"no-text-in-slides", ErrorCode::InvalidInput,
          QT_TRANSLATE_NOOP("knowledge", "The slides hold no text, only pictures. Save the presentation as PDF and import that: text in the pictures of a PDF is recognised (OCR) when Tesseract is installed.")},
    Code {"slides-without-text", ErrorCode::InvalidInput,
          QT_TRANSLATE_NOOP("knowledge", "Some slides hold no text, only pictures. The others were imported.")},
    Code {"nothing-recognised", ErrorCode::InvalidInput,
          QT_TRANSLATE_NOOP("knowledge", "The document holds no text, and none was recognised in its pictures.")},
    Code {"empty", ErrorCode::InvalidInput, QT_TRANSLATE_NOOP("knowledge", "The document is empty.")},
    Code {"damaged", ErrorCode::Corrupt,
          QT_TRANSLATE_NOOP("knowledge", "The document is damaged or incomplete. Open it in the program that made it, save it again and import the new copy.")},
    Code {"too-large", ErrorCode::Limit,
          QT_TRANSLATE_NOOP("knowledge", "The document is too large, or unpacks to far more than its size. Split it into smaller documents.")},
    Code {"too-complex", ErrorCode::Limit,
          QT_TRANSLATE_NOOP("knowledge", "The document is built in a way that is too deep or too intricate to be read safely. Save it anew, or as plain text, and import that.")},
    Code {"out-of-memory", ErrorCode::Limit,
          QT_TRANSLATE_NOOP("knowledge", "Reading the document took more memory than a document may. Split it into smaller documents.")},
    Code {"timeout", ErrorCode::Timeout,
          QT_TRANSLATE_NOOP("knowledge", "Reading the document took too long and was stopped. Split it into smaller documents, or save it in another format.")},
    Code {"crashed", ErrorCode::Corrupt,
          QT_TRANSLATE_NOOP("knowledge", "The document could not be read: its reader stopped unexpectedly. It is probably damaged; save it again and import the new copy.")},
    Code {"unsafe", ErrorCode::Denied,
          QT_TRANSLATE_NOOP("knowledge", "The document holds parts that a harmless document does not need (such as file paths that leave it, or entity declarations), so it was not read.")},
    Code {"unsupported", ErrorCode::Unsupported,
          QT_TRANSLATE_NOOP("knowledge", "This kind of file cannot be read. Save it as PDF, DOCX, ODT, HTML, Markdown, text or CSV and import that.")},
    Code {"unsupported-legacy", ErrorCode::Unsupported,
          QT_TRANSLATE_NOOP("knowledge", "This is a file of an old office program (DOC, XLS, PPT and the like). Install LibreOffice, and Dialogist reads it with its help; or save it as DOCX, XLSX, PPTX or PDF and import that.")},
    Code {"binary", ErrorCode::Unsupported,
          QT_TRANSLATE_NOOP("knowledge", "This file holds no text that a person could read.")},
    Code {"archive", ErrorCode::Unsupported,
          QT_TRANSLATE_NOOP("knowledge", "This is an archive. Unpack it and import the documents in it.")},
    Code {"unsafe-member", ErrorCode::Denied,
          QT_TRANSLATE_NOOP("knowledge", "Its name leads out of the archive, it is only a link, or there is another of the same name, so it was not read. Unpack the archive and import what you need.")},
    Code {"archive-limit", ErrorCode::Limit,
          QT_TRANSLATE_NOOP("knowledge", "The archive holds too much, or unpacks to far more than its size; the rest of it was not read. Unpack it and import the documents in it.")},
    Code {"archive-depth", ErrorCode::Limit,
          QT_TRANSLATE_NOOP("knowledge", "This is an archive within archives, too deep to be unpacked here. Unpack it and import the documents in it.")},
    Code {"image", ErrorCode::Unsupported,
          QT_TRANSLATE_NOOP("knowledge", "This is a picture, sound or film in which no text was found. Only text can become knowledge; text in pictures is recognised when Tesseract is installed.")},
    Code {"not-found", ErrorCode::NotFound, QT_TRANSLATE_NOOP("knowledge", "There is no file or folder of this name. Check the name; perhaps it was moved, renamed or deleted.")},
    Code {"unreadable", ErrorCode::Denied,
          QT_TRANSLATE_NOOP("knowledge", "The file cannot be opened. Check that you may read it and that no other program has locked it.")},
    Code {"changed-meanwhile", ErrorCode::Denied,
          QT_TRANSLATE_NOOP("knowledge", "The file was changed while it was being read, so nothing of it was imported. Import it again when no program writes to it any more.")},
    Code {"unreadable-folder", ErrorCode::Denied,
          QT_TRANSLATE_NOOP("knowledge", "The folder cannot be opened, so nothing in it was read. Check that you may read it.")},
    Code {"bad-name", ErrorCode::InvalidInput,
          QT_TRANSLATE_NOOP("knowledge", "The name of this file is no valid text, so it cannot be opened safely. Rename the file and import it again.")},
    Code {"not-a-file", ErrorCode::Unsupported,
          QT_TRANSLATE_NOOP("knowledge", "This is no file but a pipe, a socket or a device. Only files can be read.")},
    Code {"dangling-link", ErrorCode::NotFound,
          QT_TRANSLATE_NOOP("knowledge", "This link leads to a file that is not there. Correct the link, or import the file itself.")},
    Code {"folder-link", ErrorCode::Unsupported,
          QT_TRANSLATE_NOOP("knowledge", "This is a link to another folder and was not followed. Import that folder itself if you want what it holds.")},
    Code {"file-link", ErrorCode::Denied,
          QT_TRANSLATE_NOOP("knowledge", "This is a link to a file outside of the folder and was not read. Import that file itself if you want what it holds.")},
    Code {"place-unknown", ErrorCode::NotFound,
          QT_TRANSLATE_NOOP("knowledge", "Not found where it was, so it was not read again. Import it again from where it lies now.")},
    Code {"reader-missing", ErrorCode::Internal,
          QT_TRANSLATE_NOOP("knowledge", "The document reader could not be started. Reinstall Dialogist.")},
    Code {"not-stored", ErrorCode::Internal,
          QT_TRANSLATE_NOOP("knowledge", "The document was read, but its text could not be written to the project file. Check the free space of the disk and try again.")},
    Code {"disk-full", ErrorCode::DiskFull,
          QT_TRANSLATE_NOOP("knowledge", "There is no room left on the drive that holds the project. Free some space and import the file again.")},
    Code {"pages-without-text", ErrorCode::InvalidInput,
          QT_TRANSLATE_NOOP("knowledge", "Some pages hold no text, only pictures: they were probably scanned. The other pages were imported. Their text is recognised (OCR) when Tesseract is installed and recognition is switched on.")},
    Code {"text-recognised", ErrorCode::InvalidInput,
          QT_TRANSLATE_NOOP("knowledge", "The text of pictures was recognised (OCR): read over what was understood before you rely on it.")},
    Code {"running-lines", ErrorCode::InvalidInput,
          QT_TRANSLATE_NOOP("knowledge", "Headers and footers that are the same on most pages were left out.")},
    Code {"damaged-pages", ErrorCode::Corrupt,
          QT_TRANSLATE_NOOP("knowledge", "Some parts of the document are damaged and were left out. The rest was imported.")},
    Code {"truncated", ErrorCode::Limit,
          QT_TRANSLATE_NOOP("knowledge", "The document is very long: only its first part was imported. Split it into smaller documents.")},
    Code {"text-gone", ErrorCode::NotFound,
          QT_TRANSLATE_NOOP("knowledge", "The text of this document is not in the project any more. Read the document again.")},
    Code {"original-gone", ErrorCode::NotFound,
          QT_TRANSLATE_NOOP("knowledge", "The file itself is neither in the project nor where it was imported from. Import it again to see its pages.")},
    Code {"original-changed", ErrorCode::NotFound,
          QT_TRANSLATE_NOOP("knowledge", "The file has changed since it was read, so its pages may say something else. Read the files again, and text and pages are the same.")},
    Code {"no-columns", ErrorCode::InvalidInput,
          QT_TRANSLATE_NOOP("knowledge", "This document has no columns with names. Name the columns of the table in its first row, and import it again.")},
    Code {"tables-flattened", ErrorCode::InvalidInput,
          QT_TRANSLATE_NOOP("knowledge", "Tables within tables were imported as plain text.")},
    Code {"cancelled", ErrorCode::Cancelled, QT_TRANSLATE_NOOP("knowledge", "Stopped before this file was read.")},
};

const Code *find(const QString &code)
{
    for (const Code &entry : codes) {
        if (code == QLatin1StringView(entry.code))
            return &entry;
    }
    return nullptr;
}

} // namespace

Error readError(const QString &code)
{
    const Code *entry = find(code);
    return Error {entry ? entry->error : ErrorCode::Internal, messageOf(code), code};
}

QString readCode(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return u"cancelled"_s;
    return isReadCode(error.detail) ? error.detail : u"unreadable"_s;
}

bool isReadCode(const QString &code)
{
    return find(code) != nullptr;
}

QString messageOf(const QString &code)
{
    if (code.isEmpty())
        return {};
    if (const auto rows = answerRowsMessage(code))
        return *rows;
    const Code *entry = find(code);
    return QCoreApplication::translate("knowledge", entry ? entry->message : QT_TRANSLATE_NOOP("knowledge", "The document could not be read."));
}

} // namespace dialogist::knowledge
