// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/dates.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace dialogist {

using namespace Qt::StringLiterals;

QString shortDate(const QDate &date)
{
    // The long form without the day of the week and with the month's short name.
    static const QRegularExpression weekday(u"^\\W*d{3,4}\\W*\\s|[\\s,،]*d{3,4}(?:\\s*'[^']*')?$"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString format = QLocale().dateFormat(QLocale::LongFormat);
    format.remove(weekday).replace("MMMM"_L1, "MMM"_L1);
    return date.isValid() ? QLocale().toString(date, format.trimmed()) : QString();
}

QString shortMoment(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    return local.isValid() ? shortDate(local.date()) + u' ' + QLocale().toString(local.time(), QLocale::ShortFormat) : QString();
}

} // namespace dialogist
