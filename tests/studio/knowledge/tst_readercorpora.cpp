// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/job.h"
#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readerprocess.h"
#include "studio/knowledge/readers/textdecode.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

#include <unicode/ucnv.h>

#include <atomic>
#include <cstring>
#include <thread>

using namespace dialogist;
using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

namespace {

QString corpora()
{
    return QStringLiteral(DIALOGIST_CORPORA);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<Document> readFile(const QString &path)
{
    ReadRequest request;
    request.bytes = contentOf(path);
    request.name = QFileInfo(path).fileName();
    JobControl control;
    return readDocument(QCoreApplication::applicationFilePath(), request, control);
}

QString textOf(const Document &document)
{
    QString text;
    for (const Block &block : document.blocks)
        text += block.text + u'\n';
    return text;
}

/// Words as a person would count them: letters and digits, lower case; ideographs one by one.
QHash<QString, int> wordsOf(const QString &text)
{
    QHash<QString, int> words;
    QString word;
    const auto end = [&] {
        if (!word.isEmpty())
            ++words[std::exchange(word, QString())];
    };
    for (const QChar c : text) {
        if (c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana) {
            end();
            ++words[QString(c)];
        } else if (c.isLetterOrNumber() || c.isMark()) {
            word += c.toLower();
        } else {
            end();
        }
    }
    end();
    return words;
}

double tokenF1(const QString &found, const QString &expected)
{
    const auto a = wordsOf(found);
    const auto b = wordsOf(expected);
    double sumA = 0;
    double sumB = 0;
    double both = 0;
    for (auto it = a.cbegin(); it != a.cend(); ++it) {
        sumA += it.value();
        both += std::min(it.value(), b.value(it.key()));
    }
    for (const int n : b)
        sumB += n;
    if (sumA == 0 && sumB == 0)
        return 1;
    return sumA + sumB > 0 ? 2 * both / (sumA + sumB) : 0;
}

/// By the encoding in the file's name; empty when the library does not have it.
QString decodedAs(const QByteArray &bytes, const QString &fileName)
{
    QByteArray name = QFileInfo(fileName).completeBaseName().toLatin1();
    if (name == "utf-8" || name == "ascii")
        return QString::fromUtf8(bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes);
    name = name == "mac-centraleurope" ? "x-mac-centraleurroman" : name == "mac-cyrillic" ? "x-mac-cyrillic" : name;
    name = name == "utf-16" ? "utf-16be" : name == "utf-32" ? "utf-32le" : name;
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name.constData(), &status);
    if (U_FAILURE(status))
        return {};
    QString text(bytes.size() * 2 + 16, Qt::Uninitialized);
    text.truncate(ucnv_toUChars(converter, reinterpret_cast<UChar *>(text.data()), int32_t(text.size()), bytes.constData(), int32_t(bytes.size()), &status));
    ucnv_close(converter);
    return text.startsWith(QChar::ByteOrderMark) ? text.mid(1) : text;
}

} // namespace

class ReaderCorporaTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void shouldEndWithTextOrReason_data();
    void shouldEndWithTextOrReason();
    void shouldReadMostOfTheWords_whenTheTextIsKnown_data();
    void shouldReadMostOfTheWords_whenTheTextIsKnown();
    void shouldOpenWithThePassword();
    void shouldRecogniseEncodings();
};

void ReaderCorporaTest::initTestCase()
{
    if (!QFileInfo(corpora() + u"/docs-pdf"_s).isDir())
        QSKIP("The third-party documents are not on this machine.");
}

void ReaderCorporaTest::shouldEndWithTextOrReason_data()
{
    QTest::addColumn<int>("minimumWithText");
    QTest::newRow("docs-pdf") << 185;
    QTest::newRow("docs-office") << 110;
    QTest::newRow("docs-text") << 110;
    QTest::newRow("archives") << 0;
}

void ReaderCorporaTest::shouldEndWithTextOrReason()
{
    QFETCH(int, minimumWithText);
    // given: every file of the folder but the expected texts
    QStringList paths;
    QDirIterator it(corpora() + u'/' + QString::fromLatin1(QTest::currentDataTag()), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        paths.append(it.next());
    paths.sort();
    paths.removeIf([](const QString &path) { return path.contains("/expected/"_L1) || path.endsWith(".pdf.txt"_L1) || path.endsWith("-sorted.txt"_L1); });
    QVERIFY(!paths.isEmpty());

    // when: each is read by a process of its own, two at a time
    std::vector<QString> codes(size_t(paths.size()));
    std::vector<double> seconds(size_t(paths.size()));
    std::atomic_size_t next {0};
    const auto work = [&] {
        for (size_t i = next++; i < codes.size(); i = next++) {
            QElapsedTimer timer;
            timer.start();
            const auto result = readFile(paths.at(qsizetype(i)));
            codes[i] = result.ok() ? u"text"_s : readCode(result.error());
            seconds[i] = double(timer.elapsed()) / 1000;
        }
    };
    std::thread other(work);
    work();
    other.join();

    // then
    QMap<QString, QStringList> byCode;
    for (size_t i = 0; i < codes.size(); ++i) {
        const QString path = paths.at(qsizetype(i));
        byCode[codes[i]].append(QFileInfo(path).fileName());
        QVERIFY2(seconds[i] < 30, qPrintable(path));
        QVERIFY2(codes[i] == "text"_L1 || isReadCode(codes[i]), qPrintable(path));
        QVERIFY2(codes[i] != "reader-missing"_L1, qPrintable(path));
    }
    for (auto code = byCode.cbegin(); code != byCode.cend(); ++code)
        qInfo().noquote() << code.key() << code.value().size() << (code.key() == "text"_L1 ? QString() : code.value().join(u' ').left(1500));
    QVERIFY2(byCode.value(u"text"_s).size() >= minimumWithText, qPrintable(QString::number(byCode.value(u"text"_s).size())));
}

void ReaderCorporaTest::shouldReadMostOfTheWords_whenTheTextIsKnown_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<double>("least");
    QTest::newRow("pdf with markdown beside") << u"docs-pdf/docling/pdf"_s << u".pdf"_s << 0.85;
    QTest::newRow("pdf with text beside") << u"docs-pdf/pdfbox"_s << u".pdf"_s << 0.9;
    QTest::newRow("docx") << u"docs-office/docling/docx"_s << u".docx"_s << 0.85;
    QTest::newRow("odf") << u"docs-office/docling/odf"_s << u".od"_s << 0.85;
    QTest::newRow("pptx") << u"docs-office/docling/pptx"_s << u".pptx"_s << 0.7;
    QTest::newRow("xlsx") << u"docs-office/docling/xlsx"_s << u".xlsx"_s << 0.6;
    QTest::newRow("html") << u"docs-text/docling/html"_s << u".html"_s << 0.8;
    QTest::newRow("csv") << u"docs-text/docling/csv"_s << u".csv"_s << 0.5;
    QTest::newRow("md") << u"docs-text/docling/md"_s << u".md"_s << 0.8;
    QTest::newRow("vtt") << u"docs-text/docling/webvtt"_s << u".vtt"_s << 0.6;
    QTest::newRow("epub") << u"docs-text/docling/epub"_s << u".epub"_s << 0.8;
    QTest::newRow("asciidoc") << u"docs-text/docling/asciidoc"_s << u".asciidoc"_s << 0.7;
}

void ReaderCorporaTest::shouldReadMostOfTheWords_whenTheTextIsKnown()
{
    QFETCH(QString, folder);
    QFETCH(QString, suffix);
    QFETCH(double, least);
    const QDir dir(corpora() + u'/' + folder);
    double sum = 0;
    int count = 0;
    for (const QFileInfo &info : dir.entryInfoList(QDir::Files, QDir::Name)) {
        if (!info.fileName().contains(suffix))
            continue;
        QString expected = dir.filePath(u"expected/"_s + info.fileName() + u".md"_s);
        if (!QFileInfo::exists(expected))
            expected = info.filePath() + u".txt"_s;
        if (!QFileInfo::exists(expected))
            continue;
        const auto result = readFile(info.filePath());
        const double f1 = tokenF1(result.ok() ? textOf(*result) : QString(), decodeText(contentOf(expected)));
        if (f1 < 0.8)
            qInfo().noquote() << info.fileName() << f1 << (result.ok() ? QString() : readCode(result.error()));
        sum += f1;
        ++count;
    }
    QVERIFY(count > 0);
    qInfo() << "token F1" << sum / count << "of" << count << "files";
    QVERIFY2(sum / count >= least, qPrintable(QString::number(sum / count)));
}

void ReaderCorporaTest::shouldOpenWithThePassword()
{
    // given: a document whose password is in its name
    const QString path = corpora() + u"/docs-pdf/qpdf/enc-R2,V1,U=view,O=master.pdf"_s;
    if (!QFileInfo::exists(path))
        QSKIP("The document is not on this machine.");
    ReadRequest request;
    request.bytes = contentOf(path);
    JobControl control;
    const QString program = QCoreApplication::applicationFilePath();
    // when, then
    QCOMPARE(readCode(readDocument(program, request, control).error()), u"encrypted"_s);
    request.password = u"wrong"_s;
    QCOMPARE(readCode(readDocument(program, request, control).error()), u"wrong-password"_s);
    request.password = u"view"_s;
    QVERIFY(readDocument(program, request, control).ok());
}

void ReaderCorporaTest::shouldRecogniseEncodings()
{
    // given: texts in encodings that their names tell
    int exact = 0;
    int all = 0;
    QStringList wrong;
    QDirIterator it(corpora() + u"/docs-text/encodings"_s, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QFileInfo info(it.next());
        const QByteArray bytes = contentOf(info.filePath());
        const QString expected = decodedAs(bytes, info.fileName());
        if (expected.isEmpty())
            continue;
        // when
        const bool same = decodeText(bytes) == expected;
        ++all;
        exact += same ? 1 : 0;
        if (!same)
            wrong.append(info.dir().dirName() + u'/' + info.fileName());
    }
    // then
    qInfo().noquote() << "exact" << exact << "of" << all << "wrong:" << wrong.join(u' ');
    QVERIFY(all >= 40);
    QVERIFY(exact * 10 >= all * 9);
}

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "reader") == 0)
        return readerMain(argc, argv);
    QCoreApplication application(argc, argv);
    ReaderCorporaTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_readercorpora.moc"
