// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/job.h"
#include "studio/model/project.h"
#include "studio/storage/projectfile.h"

#include <QStringList>

namespace dialogist::knowledge {

/// Stands between an archive's name and the name of what lies in it, and between a long text's name and that of its part.
inline const QString memberSeparator = QStringLiteral(" › ");

/// One line of an import's report.
struct ImportRow {
    QString path; ///< as given, or the path of a file found in a folder given; "a.zip › b/c.md" for a member of an archive
    QString location; ///< as a source of this file names it
    QString site; ///< the folder given in which it lies (siteOf); empty for a file given by itself
    bool ok = false; ///< passages were made
    bool unchanged = false; ///< the same content was there already
    QString code; ///< why not, or what was left out (see messageOf); empty = all well
    model::Source source; ///< as it will be stored; null id when nothing is
    double seconds = 0;
};

struct ImportInput {
    QString projectPath;
    model::KnowledgeBase base;
    QList<model::Source> existing; ///< of that base, to replace instead of doubling
    QStringList paths; ///< files and folders
    QString readerProgram; ///< the dialogist executable
    QString password; ///< for encrypted documents; empty = none
    QStringList languages; ///< BCP 47: those that the documents are probably in, for recognising text in pictures
    bool recogniseText = true; ///< in pictures and scanned pages, where Tesseract is installed
    qint64 longText = 20'000'000; ///< bytes: plain text, separated values and JSON lines above that are imported in parts
    qint64 partBytes = 4'000'000; ///< about so many each
};

struct ImportOutput {
    QList<ImportRow> rows;
    QList<model::Source> sources; ///< to be stored with one setSources command
    bool cancelled = false; ///< stopped on the way: rows and sources are those read before
    bool isShallower = false; ///< a website of which fewer links were followed than the last time
};

/// Reads every file in its own limited process, cuts passages and writes them (content-addressed) to the project file; goes on
/// after a file that fails; stops where it is when cancelled or when the drive is full. Passages that an import which never came to
/// its end left behind are taken up without reading the file again. A long text becomes several sources, its parts, which come together
/// or not at all; memory does not grow with it. Pool thread. The sources are not in the project until the
/// caller pushes setSources(output.sources).
Result<ImportOutput> importFiles(const ImportInput &input, JobControl &control);

} // namespace dialogist::knowledge
