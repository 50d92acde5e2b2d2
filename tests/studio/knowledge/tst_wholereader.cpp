// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/wholereader.h"

#include "studio/base/job.h"
#include "studio/knowledge/importer.h"
#include "studio/knowledge/readcodes.h"
#include "tests/studio/storage/sampleproject.h"
#include "tests/support/sanitized.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace dialogist;
using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

namespace {

/// A page as a scanner would bring it.
QImage pageWith(const QStringList &lines)
{
    QImage page(1240, 1754, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(40);
    painter.setFont(font);
    for (int line = 0; line < lines.size(); ++line)
        painter.drawText(100, 200 + 70 * line, lines[line]);
    return page;
}

/// Each page a picture, or, where it begins with "text:", real text.
QByteArray pdfOf(const QList<QStringList> &pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(150);
        QPainter painter(&writer);
        for (qsizetype number = 0; number < pages.size(); ++number) {
            if (number > 0)
                writer.newPage();
            if (pages[number].value(0) == "text:"_L1)
                painter.drawText(QRect(100, 100, 900, 900), Qt::TextWordWrap, pages[number].mid(1).join(u'\n'));
            else
                painter.drawImage(QRect(0, 0, 1100, 1550), pageWith(pages[number]));
        }
    }
    return buffer.data();
}

const QStringList warranty {u"The warranty for the Aurora lamp lasts seven years."_s, u"Keep the receipt in a safe place."_s};

QString textOf(const Document &document)
{
    QString text;
    for (const Block &block : document.blocks)
        text += block.text + u'\n';
    return text;
}

} // namespace

class TestWholeReader : public QObject
{
    Q_OBJECT
private:
    QString m_program = QStringLiteral(DIALOGIST_PROGRAM);

    Result<Document> read(const QByteArray &bytes, const QString &name, bool recognises = true)
    {
        ReadRequest request;
        request.bytes = bytes;
        request.name = name;
        JobControl control;
        return WholeReader(m_program, {u"en"_s}, recognises).read(request, control);
    }
    bool hasTesseract() const { return !::tests::isSanitized && TextRecognition(m_program, {u"en"_s}).isAvailable(); }

private slots:
    void shouldReadWhatWasScanned()
    {
        if (!hasTesseract())
            QSKIP("Tesseract is not installed.");
        const auto document = read(pdfOf({warranty}), u"scan.pdf"_s);
        QVERIFY2(document.ok(), qPrintable(document.ok() ? QString() : document.error().message));
        QVERIFY2(textOf(*document).contains(u"Aurora lamp lasts seven years"_s), qPrintable(textOf(*document)));
        QCOMPARE(document->warnings, QStringList {u"text-recognised"_s});
        QCOMPARE(document->blocks.constFirst().page, 1);
        QVERIFY(document->pagesWithoutText.isEmpty());
    }

    void shouldReadTheScannedPagesAmongOthers()
    {
        if (!hasTesseract())
            QSKIP("Tesseract is not installed.");
        const auto document = read(pdfOf({{u"text:"_s, u"Opening hours are nine to five on working days, and ten to two on Saturdays."_s}, warranty, {}}), u"mixed.pdf"_s);
        QVERIFY(document.ok());
        QVERIFY(textOf(*document).contains(u"Opening hours are nine to five"_s));
        QVERIFY(document->pagesWithoutText.isEmpty()); // the third is blank, and lacks none
        const auto found = std::find_if(document->blocks.begin(), document->blocks.end(), [](const Block &block) { return block.text.contains(u"Aurora"_s); });
        QVERIFY(found != document->blocks.end());
        QCOMPARE(found->page, 2);
    }

    void shouldTellEachPageThatItRecognises()
    {
        if (!hasTesseract())
            QSKIP("Tesseract is not installed.");
        ReadRequest request;
        request.bytes = pdfOf({warranty, {u"text:"_s, u"Opening hours are nine to five on working days."_s}, warranty});
        request.name = u"mixed.pdf"_s;
        QStringList told;
        WholeReader reader(m_program, {u"en"_s}, true);
        reader.setOnPage([&told](int page, int of) { told.append(u"%1/%2"_s.arg(page).arg(of)); });
        JobControl control;
        QVERIFY(reader.read(request, control).ok());
        QCOMPARE(told, (QStringList {u"1/2"_s, u"2/2"_s}));
    }

    void shouldReadAPictureOfText()
    {
        if (!hasTesseract())
            QSKIP("Tesseract is not installed.");
        QBuffer png;
        png.open(QIODevice::WriteOnly);
        QVERIFY(pageWith(warranty).save(&png, "PNG"));
        const auto document = read(png.data(), u"photo.png"_s);
        QVERIFY(document.ok());
        QVERIFY(textOf(*document).contains(u"seven years"_s));
        QImage blank(400, 400, QImage::Format_RGB32);
        blank.fill(Qt::darkGreen);
        QBuffer nothing;
        nothing.open(QIODevice::WriteOnly);
        QVERIFY(blank.save(&nothing, "PNG"));
        QCOMPARE(readCode(read(nothing.data(), u"green.png"_s).error()), u"image"_s);
    }

    void shouldSayThatThereIsNoText_whenNothingIsRecognised()
    {
        const QByteArray scan = pdfOf({warranty});
        // Who has Tesseract is not told to install it.
        const bool isInstalled = TextRecognition(m_program, {u"en"_s}).isAvailable();
        QCOMPARE(readCode(read(scan, u"scan.pdf"_s, false).error()), isInstalled ? u"recognition-off"_s : u"no-text"_s);
        if (!hasTesseract())
            QSKIP("Tesseract is not installed.");
        QCOMPARE(readCode(read(pdfOf({{}}), u"blank.pdf"_s).error()), u"nothing-recognised"_s);
    }

    void shouldReadTheScannedPagesLater_whenTheyWereLeftOut()
    {
        if (!hasTesseract())
            QSKIP("Tesseract is not installed.");
        TestFolder folder;
        const QString path = folder.newPath();
        model::Project project;
        model::KnowledgeBase base;
        base.id = model::KnowledgeBaseId::create();
        base.name = u"Docs"_s;
        project.id = model::ProjectId::create();
        project.knowledgeBases.emplace(base.id, base);
        QVERIFY(storage::ProjectFile::create(path, project).ok());
        const QString file = folder.newPath() + u".pdf"_s;
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::WriteOnly) && pdf.write(pdfOf({{u"text:"_s, u"Opening hours are nine to five."_s}, warranty})) > 0);
        pdf.close();
        ImportInput input {path, base, {}, {file}, m_program, {}, {u"en"_s}, false};
        JobControl control;
        const auto without = importFiles(input, control);
        QVERIFY(without.ok());
        QCOMPARE(without->sources.size(), 1);
        QCOMPARE(without->sources.first().message, u"pages-without-text"_s);

        input.existing = without->sources;
        input.recogniseText = true;
        const auto with = importFiles(input, control);
        QVERIFY(with.ok());
        QCOMPARE(with->sources.size(), 1);
        QCOMPARE(with->sources.first().id, without->sources.first().id); // the same document, not a second one
        QCOMPARE(with->sources.first().message, u"text-recognised"_s);
        QCOMPARE(with->sources.first().status, u"ok"_s);

        input.existing = with->sources;
        const auto again = importFiles(input, control);
        QVERIFY(again.ok());
        QVERIFY(again->rows.first().unchanged); // and it is not recognised a second time
    }

    void shouldEndAtOnce_whenCancelled()
    {
        JobControl control;
        control.cancel();
        ReadRequest request;
        request.bytes = pdfOf({warranty});
        request.name = u"scan.pdf"_s;
        QCOMPARE(readCode(WholeReader(m_program, {u"en"_s}, true).read(request, control).error()), u"cancelled"_s);
    }

    void shouldReadFilesOfOldOfficePrograms()
    {
        const QString corpora = QStringLiteral(DIALOGIST_CORPORA) + u"/docs-office/docling/"_s;
        if (::tests::isSanitized || !OfficeConverter(m_program).isAvailable())
            QSKIP("LibreOffice is not installed.");
        if (!QFile::exists(corpora))
            QSKIP("The collection of office documents is not here.");
        for (const QString &name : {u"doc/legacy_sample.doc"_s, u"ppt/legacy_sample.ppt"_s}) {
            QFile file(corpora + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto document = read(file.readAll(), name);
            QVERIFY2(document.ok(), qPrintable(name));
            QVERIFY(textOf(*document).size() > 100);
        }
    }

    void shouldSayWhatIsDamaged_whenAnOldFileIsCutShort()
    {
        if (::tests::isSanitized || !OfficeConverter(m_program).isAvailable())
            QSKIP("LibreOffice is not installed.");
        const QByteArray stump = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(2000, '\xff');
        QCOMPARE(readCode(read(stump, u"stump.doc"_s).error()), u"damaged"_s);
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv); // pictures of pages are drawn with fonts
    TestWholeReader test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_wholereader.moc"
