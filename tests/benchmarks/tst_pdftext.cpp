// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include <QElapsedTimer>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QTest>

#include <cstdio>

/// The peer of the import of PDF documents: Qt's own text of every page of DIALOGIST_PDF and nothing else. Prints pages and seconds.
class BenchmarkPdfText : public QObject
{
    Q_OBJECT
private slots:
    void shouldReadEveryPage()
    {
        const QString path = qEnvironmentVariable("DIALOGIST_PDF");
        if (path.isEmpty())
            QSKIP("DIALOGIST_PDF names no document");
        QElapsedTimer timer;
        timer.start();
        QPdfDocument pdf;
        pdf.load(path);
        qsizetype characters = 0;
        for (int page = 0; page < pdf.pageCount(); ++page)
            characters += pdf.getAllText(page).text().size();
        QVERIFY(characters > 0);
        std::printf("pages %d seconds %.3f\n", pdf.pageCount(), double(timer.elapsed()) / 1000);
    }
};

QTEST_GUILESS_MAIN(BenchmarkPdfText)

#include "tst_pdftext.moc"
