// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/exchange/textform/filenames.h"

#include <QRegularExpression>

namespace dialogist::exchange {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestName = 48;

bool isReserved(const QString &name)
{
    static const QRegularExpression reserved(u"^(con|prn|aux|nul|(com|lpt)[0-9])$"_s);
    return reserved.match(name).hasMatch();
}
} // namespace

QString plainFileName(const QString &name)
{
    QString plain;
    const QString decomposed = name.left(400).normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : decomposed) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            plain += c;
        else if (c == u'ß')
            plain += u"ss"_s;
        else if (!c.isMark() && !plain.isEmpty() && !plain.endsWith(u'-'))
            plain += u'-';
    }
    plain.truncate(longestName);
    while (plain.endsWith(u'-'))
        plain.chop(1);
    return isReserved(plain) ? plain + u"-x"_s : plain;
}

QString FileNames::take(const QString &name, const QString &id, const QString &fallback)
{
    const QString bare = QString(id).remove(u'-');
    QString plain = plainFileName(name);
    // A name without a letter that can stand in a file name is known by its id, so that others do not change it.
    QString candidate = plain.isEmpty() ? fallback + u'-' + bare.right(6) : plain;
    if (plain.isEmpty())
        plain = fallback;
    for (qsizetype digits = 6; m_taken.contains(candidate); digits += 6)
        candidate = plain + u'-' + (digits <= bare.size() ? bare.right(digits) : bare + QString::number(digits));
    m_taken.insert(candidate);
    return candidate;
}

bool isSafePath(const QString &path)
{
    static const QRegularExpression safe(u"^(?:[a-z0-9][a-z0-9_-]*/)*[a-z0-9][a-z0-9_-]*(?:\\.[a-z0-9]+)*\\z"_s);
    return path.size() <= 400 && safe.match(path).hasMatch();
}

} // namespace dialogist::exchange
