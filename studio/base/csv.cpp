// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/csv.h"

#include <QStringDecoder>

#include <algorithm>
#include <utility>

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

CsvTable readCsvTable(const QString &text, QChar delimiter, qsizetype mostRows)
{
    CsvTable table;
    CsvRow row;
    QString field;
    bool quoted = false;
    bool touched = false;
    int line = 1;
    int quotedSince = 0;
    row.line = line;
    const auto endRow = [&] {
        if (touched || !row.fields.isEmpty() || !field.isEmpty()) {
            row.fields.append(field);
            table.rows.append(row);
        }
        row = {line, {}};
        field.clear();
        touched = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair = c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
        line += (c == u'\n' || c == u'\r') && !isPair;
        if (quoted) {
            if (c != u'"')
                field += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                field += text[++i];
            else
                quoted = false;
        } else if (c == u'"' && field.isEmpty()) {
            quoted = touched = true;
            quotedSince = line;
        } else if (c == delimiter) {
            row.fields.append(std::exchange(field, {}));
            touched = true;
        } else if (c == u'\n' || c == u'\r') {
            if (isPair) {
                ++i;
                ++line;
            }
            endRow();
        } else {
            field += c;
        }
        table.isTooLarge = table.rows.size() > mostRows || row.fields.size() > 1000;
        if (table.isTooLarge)
            return table;
    }
    endRow();
    table.openQuote = quoted ? quotedSince : 0;
    return table;
}

QString csvDecoded(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    const QString text = decoder(bytes);
    if (decoder.hasError() && !encoding)
        return QString::fromLatin1(bytes); // what older table programs write; wrong letters are seen at once
    return text.startsWith(QChar(0xfeff)) ? text.mid(1) : text;
}

QChar csvDelimiter(const QString &text)
{
    const QString head = text.left(text.indexOf(u'\n') < 0 ? text.size() : text.indexOf(u'\n'));
    const QString candidates = u",;\t|"_s;
    const auto fewer = [&head](QChar a, QChar b) { return head.count(a) < head.count(b); };
    return *std::max_element(candidates.begin(), candidates.end(), fewer);
}

} // namespace dialogist
