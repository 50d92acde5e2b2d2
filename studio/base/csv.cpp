// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/csv.h"

namespace dialogist {

using namespace Qt::StringLiterals;

namespace {
const QString dangerous = u"=+-@\t\r＝＋－＠"_s; ///< what table programs take for the start of a formula

bool isGuarded(const QString &field)
{
    return field.size() > 1 && field[0] == u'\'' && (field[1] == u'\'' || dangerous.contains(field[1]));
}
} // namespace

QString csvLine(const QStringList &fields, QChar delimiter)
{
    QStringList cells;
    for (const QString &field : fields) {
        const bool guards = !field.isEmpty() && (dangerous.contains(field[0]) || isGuarded(field));
        QString cell = guards ? u'\'' + field : field;
        const bool quote = cell.contains(delimiter) || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
        cells.append(quote ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell);
    }
    return cells.join(delimiter) + u"\r\n"_s;
}

QString csvUnguarded(const QString &field)
{
    return isGuarded(field) ? field.mid(1) : field;
}

} // namespace dialogist
