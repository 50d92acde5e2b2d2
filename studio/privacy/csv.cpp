// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/privacy/csv.h"

namespace dialogist::privacy {

using namespace Qt::StringLiterals;

QByteArray csvLine(const QStringList &fields)
{
    QStringList cells;
    for (QString field : fields) {
        if (!field.isEmpty() && u"=+-@\t\r"_s.contains(field[0]))
            field.prepend(u'\'');
        const bool quote = field.contains(u',') || field.contains(u'"') || field.contains(u'\n') || field.contains(u'\r');
        cells.append(quote ? u'"' + field.replace(u'"', u"\"\""_s) + u'"' : field);
    }
    return cells.join(u',').toUtf8() + "\r\n";
}

} // namespace dialogist::privacy
