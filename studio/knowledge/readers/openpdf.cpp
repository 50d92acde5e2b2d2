// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/openpdf.h"

#include <algorithm>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

QString failureCode(const QPdfDocument &pdf, bool hadPassword)
{
    switch (pdf.error()) {
    case QPdfDocument::Error::IncorrectPassword:
        return hadPassword ? u"wrong-password"_s : u"encrypted"_s;
    case QPdfDocument::Error::UnsupportedSecurityScheme:
        return u"encrypted"_s;
    default:
        return u"damaged"_s;
    }
}

} // namespace

OpenPdf::OpenPdf(const ReadRequest &request) : m_bytes(request.bytes)
{
    m_buffer.setBuffer(&m_bytes);
    m_buffer.open(QIODevice::ReadOnly);
    if (!request.password.isEmpty())
        m_pdf.setPassword(request.password);
    m_pdf.load(&m_buffer);
    // One broken page makes the whole document's state an error, though the others can be read.
    m_damaged = m_pdf.status() != QPdfDocument::Status::Ready;
    if (m_damaged && (m_pdf.pageCount() < 1 || m_pdf.error() != QPdfDocument::Error::None))
        m_code = failureCode(m_pdf, !request.password.isEmpty());
    else if (m_pdf.pageCount() < 1)
        m_code = u"damaged"_s;
}

int OpenPdf::pages() const
{
    return std::min(m_pdf.pageCount(), mostPages);
}

} // namespace dialogist::knowledge
