// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/cli/console.h"

#include "studio/base/json.h"

#include <QCoreApplication>

#include <cstdio>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {
bool isTerminalHandle(int handle)
{
#ifdef Q_OS_WIN
    return _isatty(handle);
#else
    return isatty(handle);
#endif
}

/// Names come from files and web sites: what would steer the terminal or turn the line around is shown as a mark instead.
QString harmless(QString text)
{
    for (QChar &c : text) {
        const ushort code = c.unicode();
        const bool steers = (code < 0x20 && c != u'\n' && c != u'\t') || (code >= 0x7f && code < 0xa0);
        const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        if (steers || turns)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

/// A number, perhaps with unit or sign, reads better to the right.
bool looksNumeric(const QString &text)
{
    return !text.isEmpty() && text.at(0).isDigit();
}
} // namespace

Console::Console(bool json)
    : m_out(stdout)
    , m_err(stderr)
    , m_in(stdin)
    , m_json(json)
{
}

bool Console::isTerminal()
{
    return isTerminalHandle(0) && isTerminalHandle(1);
}

void Console::endProgress()
{
    if (m_onProgressLine) {
        m_err << "\r\033[K" << Qt::flush;
        m_onProgressLine = false;
    }
}

void Console::say(const QString &line)
{
    if (m_json)
        return;
    endProgress();
    m_out << harmless(line) << '\n' << Qt::flush;
}

void Console::json(const QJsonValue &value)
{
    if (m_json)
        m_out << QString::fromUtf8(canonicalJson(value)) << '\n' << Qt::flush;
}

void Console::complain(const QString &line)
{
    endProgress();
    m_err << harmless(line) << '\n' << Qt::flush;
}

int Console::fail(const Error &error)
{
    json(QJsonObject {{u"error"_s, QJsonObject {{u"code"_s, codeName(error.code)}, {u"message"_s, error.message}}}});
    complain(error.message);
    return InputProblem;
}

int Console::misuse(const QString &message)
{
    json(QJsonObject {{u"error"_s, QJsonObject {{u"code"_s, u"usage"_s}, {u"message"_s, message}}}});
    complain(message);
    return WrongUsage;
}

bool Console::showsProgress() const
{
    return !m_json && isTerminalHandle(2);
}

void Console::progress(const QString &line)
{
    if (!showsProgress())
        return;
    m_err << "\r\033[K" << harmless(line.left(100)) << Qt::flush;
    m_onProgressLine = true;
}

QString Console::readLine()
{
    QString line;
    return m_in.readLineInto(&line) ? (line.isNull() ? u""_s : line) : QString();
}

bool Console::confirm(const QString &question)
{
    if (!isTerminal())
        return false;
    m_out << question << ' ' << QCoreApplication::translate("shell", "[y/N]") << ' ' << Qt::flush;
    const QString answer = readLine().trimmed().toLower();
    return answer == u"y"_s || answer == u"yes"_s || answer == QCoreApplication::translate("shell", "yes").toLower();
}

void Console::table(const QStringList &header, const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    QList<bool> numeric(header.size(), true);
    for (const QString &cell : header)
        widths.append(cell.size());
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < header.size(); ++i) {
            widths[i] = std::max(widths[i], row.value(i).size());
            if (!row.value(i).isEmpty() && !looksNumeric(row.value(i)))
                numeric[i] = false;
        }
    }
    const auto write = [&](const QStringList &cells) {
        QString line;
        for (qsizetype i = 0; i < header.size(); ++i) {
            const QString cell = QString(cells.value(i)).replace(u'\n', u' ');
            line += numeric[i] ? cell.rightJustified(widths[i]) : cell.leftJustified(widths[i]);
            line += u"  "_s;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        say(line);
    };
    write(header);
    for (const QStringList &row : rows)
        write(row);
}

} // namespace dialogist::shell
