// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/officeconverter.h"

#include "studio/base/job.h"
#include "studio/knowledge/readcodes.h"
#include "studio/process/confine.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr int documentMs = 60'000;
constexpr int documentSeconds = 90; ///< of the processor
constexpr qint64 memoryBytes = 6'000'000'000; ///< of addresses: most of them are never filled
constexpr int exitStartAgain = 81; // a new profile wants that
constexpr qint64 longestResult = 200LL * 1024 * 1024;

/// By the streams that the file's own table of contents names (MS-CFB: names in UTF-16). Empty: it is none of these, and LibreOffice
/// would take it for text.
QString kindOf(const QByteArray &bytes)
{
    const auto names = [&bytes](const char16_t *stream) {
        const QString name = QString::fromUtf16(stream);
        return bytes.contains(QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2));
    };
    if (names(u"PowerPoint Document"))
        return u"pptx"_s;
    if (names(u"WordDocument"))
        return u"docx"_s;
    return names(u"Workbook") || names(u"Book") ? u"xlsx"_s : QString();
}

/// By the flag in the head of a Word document (MS-DOC, FibBase), which begins at a sector of the file.
bool isEncrypted(const QByteArray &bytes)
{
    for (qsizetype at = 512; at + 12 < bytes.size(); at += 512) {
        if (uchar(bytes[at]) == 0xec && uchar(bytes[at + 1]) == 0xa5)
            return uchar(bytes[at + 11]) & 1;
    }
    return false;
}

const QString socketFolder = u"/tmp"_s; // it insists on that place

/// By which a second one with the same profile would find it; it may make it, but not take it away.
QString socketOf(const QString &profile)
{
    const QByteArray bytes(reinterpret_cast<const char *>(profile.utf16()), profile.size() * 2);
    QString name;
    for (const char byte : QCryptographicHash::hash(bytes, QCryptographicHash::Md5))
        name += QString::number(uchar(byte), 16);
#ifdef Q_OS_UNIX
    return socketFolder + u"/OSL_PIPE_%1_SingleOfficeIPC_%2"_s.arg(getuid()).arg(name);
#else
    return name;
#endif
}

QString findOffice()
{
    for (const char *name : {"soffice", "libreoffice"}) {
        const QString found = QStandardPaths::findExecutable(QString::fromLatin1(name));
        // A script that watches over the program itself, which stands beside it.
        const QString itself = QFileInfo(QFileInfo(found).canonicalFilePath()).absolutePath() + u"/soffice.bin"_s;
        if (!found.isEmpty())
            return QFileInfo(itself).isExecutable() ? itself : found;
    }
#if defined(Q_OS_MACOS)
    return QStandardPaths::findExecutable(u"soffice"_s, {u"/Applications/LibreOffice.app/Contents/MacOS"_s});
#elif defined(Q_OS_WIN)
    return QStandardPaths::findExecutable(u"soffice"_s, {qEnvironmentVariable("ProgramFiles") + u"/LibreOffice/program"_s});
#else
    return {};
#endif
}

} // namespace

OfficeConverter::OfficeConverter(const QString &launcher) : m_launcher(launcher), m_program(findOffice()) { }

Result<QByteArray> OfficeConverter::convert(const QByteArray &bytes, JobControl &control) const
{
    using End = process::ConfinedAnswer::End;
    if (isEncrypted(bytes))
        return readError(u"encrypted"_s);
    const QTemporaryDir folder;
    const QString kind = kindOf(bytes);
    if (isAvailable() && kind.isEmpty())
        return readError(u"damaged"_s);
    const QString from = folder.filePath(u"document"_s);
    QFile file(from);
    if (!isAvailable() || !folder.isValid() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return readError(u"unsupported-legacy"_s);
    file.close();
    const QString profile = QUrl::fromLocalFile(folder.filePath(u"profile"_s)).toString();
    const QStringList arguments {u"-env:UserInstallation="_s + profile,
                                 u"--headless"_s,
                                 u"--norestore"_s,
                                 u"--convert-to"_s,
                                 kind,
                                 u"--outdir"_s,
                                 folder.filePath(u"made"_s),
                                 from};
    process::ConfinedAnswer answer;
    for (int start = 0; start == 0 || (start == 1 && answer.exitCode == exitStartAgain); ++start) {
        answer = process::runConfined({m_launcher, m_program, arguments, folder.path(), socketFolder, {}, {memoryBytes, documentSeconds}, documentMs}, control);
        QFile::remove(socketOf(profile));
    }
    if (answer.end == End::Cancelled)
        return readError(u"cancelled"_s);
    if (answer.end == End::TimedOut)
        return readError(u"timeout"_s);
    // It says that all went well also when nothing came of it.
    QFile made(folder.filePath(u"made/document."_s + kind));
    if (!made.open(QIODevice::ReadOnly))
        return readError(u"damaged"_s);
    if (made.size() > longestResult)
        return readError(u"too-large"_s);
    return made.readAll();
}

} // namespace dialogist::knowledge
