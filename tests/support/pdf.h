// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QStringList>

namespace tests {

/// A document with a page for each text, broken into lines as a text processor would. Where on the page: 144 dots an inch.
inline QByteArray pdfOf(const QStringList &pages, const QRect &where = {100, 300, 700, 900})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(144);
        QPainter painter(&writer);
        painter.setFont(QFont(QStringLiteral("DejaVu Sans"), 12));
        for (qsizetype number = 0; number < pages.size(); ++number) {
            if (number > 0)
                writer.newPage();
            painter.drawText(where, Qt::TextWordWrap, pages.at(number));
        }
    }
    return buffer.data();
}

} // namespace tests
