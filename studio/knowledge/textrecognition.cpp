// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/textrecognition.h"

#include "studio/base/job.h"
#include "studio/knowledge/readcodes.h"
#include "studio/process/confine.h"

#include <QDir>
#include <QHash>
#include <QMutex>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageMs = 90'000;
constexpr int pageSeconds = 120; ///< of the processor
constexpr qint64 memoryBytes = 2'000'000'000;
constexpr int mostLanguages = 3; ///< each takes its own time

/// Tesseract names languages by ISO 639-2; those that people write bots in.
QString codeOf(const QString &language)
{
    static const QHash<QString, QString> codes {
        {u"en"_s, u"eng"_s}, {u"ms"_s, u"msa"_s}, {u"id"_s, u"ind"_s}, {u"hi"_s, u"hin"_s}, {u"de"_s, u"deu"_s}, {u"fr"_s, u"fra"_s}, {u"es"_s, u"spa"_s},
        {u"it"_s, u"ita"_s}, {u"pt"_s, u"por"_s}, {u"nl"_s, u"nld"_s}, {u"pl"_s, u"pol"_s}, {u"ru"_s, u"rus"_s}, {u"uk"_s, u"ukr"_s}, {u"tr"_s, u"tur"_s},
        {u"ar"_s, u"ara"_s}, {u"he"_s, u"heb"_s}, {u"fa"_s, u"fas"_s}, {u"th"_s, u"tha"_s}, {u"vi"_s, u"vie"_s}, {u"ta"_s, u"tam"_s}, {u"bn"_s, u"ben"_s},
        {u"ja"_s, u"jpn"_s}, {u"ko"_s, u"kor"_s}, {u"sv"_s, u"swe"_s}, {u"da"_s, u"dan"_s}, {u"no"_s, u"nor"_s}, {u"nb"_s, u"nor"_s}, {u"fi"_s, u"fin"_s},
        {u"cs"_s, u"ces"_s}, {u"sk"_s, u"slk"_s}, {u"hu"_s, u"hun"_s}, {u"ro"_s, u"ron"_s}, {u"bg"_s, u"bul"_s}, {u"el"_s, u"ell"_s}, {u"fil"_s, u"fil"_s}};
    const QString base = language.section(u'-', 0, 0).toLower();
    if (base == "zh"_L1)
        return language.contains("hant"_L1, Qt::CaseInsensitive) || language.endsWith("TW"_L1) ? u"chi_tra"_s : u"chi_sim"_s;
    return codes.value(base);
}

/// Run once a program: what is installed changes seldom, and to ask takes as long as to start it.
QStringList installedLanguages(const QString &launcher, const QString &program)
{
    static QMutex mutex;
    static QHash<QString, QStringList> known;
    const QMutexLocker lock(&mutex);
    if (const auto found = known.constFind(program); found != known.constEnd())
        return *found;
    const QTemporaryDir folder;
    JobControl control;
    const process::ConfinedAnswer answer
        = process::runConfined({launcher, program, {u"--list-langs"_s}, folder.path(), {}, {}, {memoryBytes, pageSeconds}, 10'000}, control);
    QStringList languages = QString::fromUtf8(answer.output).split(u'\n', Qt::SkipEmptyParts);
    languages.removeIf([](const QString &line) { return line.contains(u' ') || line == "osd"_L1 || line == "equ"_L1; });
    known.insert(program, languages);
    return languages;
}

} // namespace

TextRecognition::TextRecognition(const QString &launcher, const QStringList &languages)
    : m_launcher(launcher), m_program(QStandardPaths::findExecutable(u"tesseract"_s)), m_languages(languages)
{
}

QStringList TextRecognition::used() const
{
    if (m_program.isEmpty())
        return {};
    const QStringList installed = installedLanguages(m_launcher, m_program);
    QStringList used;
    for (const QString &language : m_languages) {
        const QString code = codeOf(language);
        if (installed.contains(code) && !used.contains(code))
            used.append(code);
    }
    if (used.isEmpty())
        used = installed.contains(u"eng"_s) ? QStringList {u"eng"_s} : installed;
    return used.mid(0, mostLanguages);
}

Result<QString> TextRecognition::read(const QByteArray &picture, JobControl &control) const
{
    using End = process::ConfinedAnswer::End;
    const QTemporaryDir folder; // it writes nothing there, but has to have a place
    const QStringList languages = used();
    if (languages.isEmpty() || !folder.isValid())
        return readError(u"no-text"_s);
    const process::ConfinedAnswer answer = process::runConfined({m_launcher, m_program, {u"stdin"_s, u"stdout"_s, u"-l"_s, languages.join(u'+')}, folder.path(), {},
                                                                 picture, {memoryBytes, pageSeconds}, pageMs},
                                                                control);
    switch (answer.end) {
    case End::Finished:
        return QString::fromUtf8(answer.output).remove(u'\f').trimmed();
    case End::Cancelled:
        return readError(u"cancelled"_s);
    case End::TimedOut:
        return readError(u"timeout"_s);
    default:
        return readError(u"damaged"_s);
    }
}

} // namespace dialogist::knowledge
