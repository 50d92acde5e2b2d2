// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/html.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cstdio>

using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

/// Reads every page that DIALOGIST_PAGES names (one on a line) as the crawler does; prints for each one line of
/// JSON with its text and the milliseconds the best of three readings took. The script beside this judges them.
class BenchmarkExtraction : public QObject
{
    Q_OBJECT
private slots:
    void shouldReadPages();
};

void BenchmarkExtraction::shouldReadPages()
{
    const QStringList files = qEnvironmentVariable("DIALOGIST_PAGES").split(u'\n', Qt::SkipEmptyParts);
    if (files.isEmpty())
        QSKIP("DIALOGIST_PAGES names no pages.");
    for (const QString &path : files) {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
        const QByteArray bytes = file.readAll();
        double best = 1e9;
        QString text;
        for (int round = 0; round < 3; ++round) {
            QElapsedTimer clock;
            clock.start();
            const auto document = readHtml(bytes);
            best = std::min(best, double(clock.nsecsElapsed()) / 1e6);
            text.clear();
            if (document) {
                for (const Block &block : document.value().blocks)
                    text += block.text + u'\n';
            }
        }
        const QJsonObject json {{u"page"_s, path}, {u"text"_s, text}, {u"ms"_s, best}};
        std::printf("%s\n", QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
    }
}

QTEST_GUILESS_MAIN(BenchmarkExtraction)
#include "tst_extraction.moc"
