// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/readers/reader.h"

#include <QBuffer>
#include <QPdfDocument>

namespace dialogist::knowledge {

/// A PDF in memory, as far as it can be opened. For the reader process.
class OpenPdf
{
public:
    static constexpr int mostPages = 5000; ///< later ones are left out

    explicit OpenPdf(const ReadRequest &request);
    QString code() const { return m_code; } ///< why it cannot be read; empty = it can
    bool isDamaged() const { return m_damaged; }
    int pages() const; ///< at most mostPages
    QPdfDocument &pdf() { return m_pdf; }

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfDocument m_pdf;
    QString m_code;
    bool m_damaged = false;
};

} // namespace dialogist::knowledge
