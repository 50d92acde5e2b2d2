// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QByteArray>
#include <QString>

namespace dialogist {
class JobControl;
}

namespace dialogist::knowledge {

/// Brings files of old office programs (DOC, XLS, PPT and such) into a form that is read here, by LibreOffice where the person has
/// installed it. It runs behind walls (studio/process/confine.h), with a profile of its own that is gone afterwards; macros do not run.
class OfficeConverter
{
public:
    /// launcher is the dialogist executable.
    explicit OfficeConverter(const QString &launcher);
    bool isAvailable() const { return !m_program.isEmpty(); }
    /// The same document as DOCX, XLSX or PPTX. Errors carry a stable code (readcodes.h).
    Result<QByteArray> convert(const QByteArray &bytes, JobControl &control) const;

private:
    QString m_launcher;
    QString m_program;
};

} // namespace dialogist::knowledge
