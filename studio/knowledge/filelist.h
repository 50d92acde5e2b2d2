// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace dialogist {
class JobControl;
}

namespace dialogist::knowledge {

struct FoundFile {
    QString path;
    QString location; ///< as a source names it: the file's name, below a given folder with the folders between
    QString site; ///< of the folder given in which it lies; empty for a file given by itself
    QString code; ///< why it cannot be read, known already
};

/// How sources name the folder they came from: its name, and something that tells it from another of that name. No path: the project
/// may travel.
QString siteOf(const QString &folder);

/// The files given and those in folders given, folders all the way down, by name; hidden ones are left out. What cannot be read
/// (pipes, links that lead nowhere, to other folders or to files outside of the folder given, names that are no text, locked folders) is listed with its reason. No
/// folder is entered twice, and two files never get the same location.
QList<FoundFile> listFiles(const QStringList &paths, const JobControl &control);

/// Another one when a name, a size or a date among these files is another; no content is read. Never empty.
QByteArray markOfFiles(const QStringList &paths, const JobControl &control);

} // namespace dialogist::knowledge
