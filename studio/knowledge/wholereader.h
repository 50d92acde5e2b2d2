// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/officeconverter.h"
#include "studio/knowledge/readerprocess.h"
#include "studio/knowledge/textrecognition.h"

#include <functional>

namespace dialogist::knowledge {

/// Reads documents as DocumentReader does, and what that leaves over with the help of programs that the person has installed: pages
/// and pictures without text by Tesseract, files of old office programs by LibreOffice. To be used on the thread that made it.
class WholeReader
{
public:
    /// languages (BCP 47): those that the documents are probably in.
    WholeReader(const QString &readerProgram, const QStringList &languages, bool recognisesText);
    Result<Document> read(const ReadRequest &request, JobControl &control, const ReadLimits &limits = {});
    Result<TextKind> survey(const ReadRequest &beginning, JobControl &control) { return m_reader.survey(beginning, control); }
    /// Called for each page before its text is recognised: the how manieth, of how many. On the thread that reads.
    void setOnPage(std::function<void(int page, int of)> onPage) { m_onPage = std::move(onPage); }
    bool recognisesText() const { return m_recognises && m_recognition.isAvailable(); }

private:
    Result<Document> withConverted(const ReadRequest &request, JobControl &control, const ReadLimits &limits);
    Result<Document> withRecognised(const ReadRequest &request, const QList<int> &pages, JobControl &control, const ReadLimits &limits);
    Result<Document> fromPicture(const ReadRequest &request, JobControl &control);

    DocumentReader m_reader;
    TextRecognition m_recognition;
    OfficeConverter m_office;
    bool m_recognises = true;
    std::function<void(int, int)> m_onPage;
};

} // namespace dialogist::knowledge
