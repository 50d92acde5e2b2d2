// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include <QElapsedTimer>
#include <QFile>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QTest>

#include <cstdio>

/// The peer of the import of PDF documents: Qt's own text of every page of the documents and nothing else.
/// DIALOGIST_PDF names a file that lists them, one a line. Prints pages and seconds.
class BenchmarkPdfText : public QObject
{
    Q_OBJECT
private slots:
    void shouldReadEveryPage()
    {
        const QString list = qEnvironmentVariable("DIALOGIST_PDF");
        if (list.isEmpty())
            QSKIP("DIALOGIST_PDF names no list of documents");
        QFile file(list);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QElapsedTimer timer;
        timer.start();
        int pages = 0;
        qsizetype characters = 0;
        for (const QByteArray &path : file.readAll().split('\n')) {
            QPdfDocument pdf;
            pdf.load(QString::fromUtf8(path));
            for (int page = 0; page < pdf.pageCount(); ++page)
                characters += pdf.getAllText(page).text().size();
            pages += pdf.pageCount();
        }
        QVERIFY(characters > 0);
        std::printf("pages %d seconds %.3f\n", pages, double(timer.elapsed()) / 1000);
    }
};

QTEST_GUILESS_MAIN(BenchmarkPdfText)

#include "tst_pdftext.moc"
