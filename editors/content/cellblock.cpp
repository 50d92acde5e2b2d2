// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/content/cellblock.h"

using namespace Qt::StringLiterals;

namespace dialogist::editors::content {

QString toClipboard(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (QString cell : row) {
            const bool quote = cell.contains(u'\t') || cell.contains(u'\n') || cell.startsWith(u'"');
            cells.append(quote ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell);
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

QList<QStringList> fromClipboard(const QString &clipboard)
{
    QString text = clipboard;
    text.replace(u"\r\n"_s, u"\n"_s);
    if (text.endsWith(u'\n'))
        text.chop(1);
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        // A quotation mark opens a cell only when another one closes it right before the next cell.
        if (c == u'"' && cell.isEmpty() && (i == 0 || text[i - 1] == u'\t' || text[i - 1] == u'\n')) {
            QString quoted;
            qsizetype k = i + 1;
            for (; k < text.size(); ++k) {
                if (text[k] != u'"')
                    quoted += text[k];
                else if (k + 1 < text.size() && text[k + 1] == u'"')
                    quoted += text[++k];
                else
                    break;
            }
            const bool closes = k < text.size() && (k + 1 == text.size() || text[k + 1] == u'\t' || text[k + 1] == u'\n');
            cell += closes ? quoted : QString(c);
            i = closes ? k : i;
        } else if (c == u'\t') {
            row.append(std::exchange(cell, {}));
        } else if (c == u'\n') {
            rows.append(row << std::exchange(cell, {}));
            row.clear();
        } else {
            cell += c;
        }
    }
    rows.append(row << cell);
    return rows;
}

} // namespace dialogist::editors::content
