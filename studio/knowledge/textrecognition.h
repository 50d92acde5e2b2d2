// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace dialogist {
class JobControl;
}

namespace dialogist::knowledge {

/// Text recognition (OCR) by Tesseract 4 or newer, where the person has installed it: nothing is sent anywhere.
class TextRecognition
{
public:
    /// launcher is the dialogist executable, which runs Tesseract behind walls; languages (BCP 47) are those the documents are
    /// probably in: the ones that are installed are used, or any that are when none of them is.
    TextRecognition(const QString &launcher, const QStringList &languages);
    /// The first call starts Tesseract to ask what it has and waits for it, 10 s at most: ask only when there is something to
    /// recognise, and not on the thread of the window. Any thread may.
    bool isAvailable() const { return !used().isEmpty(); }
    /// The text of a picture (PNG, JPEG, TIFF and what else Leptonica reads), lines as they stand. Errors carry a stable code
    /// (readcodes.h).
    Result<QString> read(const QByteArray &picture, JobControl &control) const;

private:
    /// The languages to recognise, as Tesseract names them; none without Tesseract.
    QStringList used() const;

    QString m_launcher;
    QString m_program;
    QStringList m_languages;
};

} // namespace dialogist::knowledge
