// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/pageimage.h"

#include "studio/base/job.h"
#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readerprocess.h"
#include "studio/knowledge/readerprotocol.h"
#include "tests/support/pdf.h"

#include <QCborArray>
#include <QCborMap>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QTest>

#include <cmath>
#include <limits>

using namespace dialogist;
using namespace dialogist::knowledge;
using tests::pdfOf;
using namespace Qt::StringLiterals;

namespace {

/// One line at a known place of a page that has something special.
QByteArray pageWith(const QByteArray &special)
{
    const QByteArray content = "BT /A 24 Tf 150 600 Td (Hello wide world) Tj ET";
    return "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
           "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]"
        + special + "/Contents 4 0 R/Resources<</Font<</A<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>\nendobj\n4 0 obj\n<</Length "
        + QByteArray::number(content.size()) + ">>\nstream\n" + content + "\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n";
}

QImage pictureOf(const PageImage &image)
{
    return QImage(reinterpret_cast<const uchar *>(image.dots.constData()), image.size.width(), image.size.height(), image.size.width() * 4, QImage::Format_RGB32).copy();
}

QRect placeOf(const QRectF &mark, const PageImage &image)
{
    return QRectF(mark.x() * image.size.width(), mark.y() * image.size.height(), mark.width() * image.size.width(), mark.height() * image.size.height()).toAlignedRect();
}

/// The smallest rectangle around what is dark within a part of a page.
QRect inkIn(const QImage &picture, const QRect &part)
{
    QRect ink;
    for (int y = std::max(0, part.top()); y <= std::min(part.bottom(), picture.height() - 1); ++y) {
        for (int x = std::max(0, part.left()); x <= std::min(part.right(), picture.width() - 1); ++x) {
            if (qGray(picture.pixel(x, y)) < 128)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

const QString milk = u"The spelt bread is made without milk. It holds gluten, and it may hold traces of nuts, as other loaves are baked in the same oven on the same days."_s;

} // namespace

class PageImageTest : public QObject
{
    Q_OBJECT
private:
    Result<PageImage> look(const QByteArray &bytes, const PageWish &wish, const QString &password = {})
    {
        ReadRequest request;
        request.bytes = bytes;
        request.name = u"a.pdf"_s;
        request.password = password;
        request.look = wish;
        JobControl control;
        return lookAtPage(QStringLiteral(DIALOGIST_PROGRAM), request, control);
    }

private slots:
    void shouldDrawAPage_withTheWordsMarkedWhereTheyStand()
    {
        const auto image = look(pdfOf({u"Rye: gluten."_s, milk}), {2, 800, 1, {u"and it may hold traces of nuts, as other loaves are baked in the same oven on"_s}});
        QVERIFY2(image.ok(), image.ok() ? "" : qPrintable(readCode(image.error())));
        QCOMPARE(image->page, 2);
        QCOMPARE(image->pages, 2);
        QCOMPARE(image->size.width(), 800);
        QVERIFY(std::abs(image->points.height() / image->points.width() - 1.414) < 0.01);
        QVERIFY2(image->marks.size() == 2 || image->marks.size() == 3, qPrintable(QString::number(image->marks.size()))); // it goes over the ends of lines
        const QImage picture = pictureOf(*image);
        QRect all;
        for (const QRectF &mark : image->marks) {
            const QRect place = placeOf(mark, *image);
            const QRect ink = inkIn(picture, place.adjusted(-3, -3, 3, 3));
            // What is marked is as long as the words: neither shifted nor with its neighbours.
            QVERIFY2(std::abs(ink.left() - place.left()) < 8 && std::abs(ink.right() - place.right()) < 8, qPrintable(u"%1 %2 – %3 %4"_s.arg(ink.left()).arg(ink.right()).arg(place.left()).arg(place.right())));
            QVERIFY(ink.height() > 5);
            all |= place;
        }
        const QRect text = inkIn(picture, picture.rect());
        QVERIFY(text.contains(all.center()));
        QVERIFY(all.height() < text.height()); // the rest is not marked
    }

    void shouldFindTheWords_howeverTheyAreSpaced()
    {
        const QByteArray pdf = pdfOf({milk});
        QVERIFY(!look(pdf, {1, 400, 1, {u"It  holds\ngluten ,"_s}})->marks.isEmpty());
        QVERIFY(look(pdf, {1, 400, 1, {u"It holds marzipan"_s}})->marks.isEmpty());
        QVERIFY(look(pdf, {1, 400, 1, {u"e"_s}})->marks.isEmpty()); // which stands everywhere
        QVERIFY(look(pdf, {1, 400, 1, {}})->marks.isEmpty());
    }

    void shouldMarkTheSameWordsEachAtItsOwnPlace()
    {
        const auto image = look(pdfOf({u"gluten first\n\n\n\ngluten second"_s}), {1, 800, 1, {u"gluten"_s, u"gluten"_s}});
        QVERIFY(image.ok());
        QCOMPARE(image->marks.size(), 2);
        QVERIFY(image->marks.at(1).top() > image->marks.at(0).bottom());
    }

    void shouldDrawNoMoreThanFits_whateverIsAskedFor()
    {
        const QByteArray pdf = pdfOf({milk});
        for (const PageWish &wish : {PageWish {1, 100'000, 1, {}}, PageWish {1, 0, 1000, {}}, PageWish {1, 0, 0, {}}, PageWish {1, 0, std::numeric_limits<double>::quiet_NaN(), {}}}) {
            const auto image = look(pdf, wish);
            QVERIFY2(image.ok(), image.ok() ? "" : qPrintable(readCode(image.error())));
            QVERIFY(image->size.width() >= 1 && std::max(image->size.width(), image->size.height()) <= PageImage::longestSide);
            QVERIFY(qint64(image->size.width()) * image->size.height() < PageImage::mostDots * 1.01);
        }
    }

    void shouldGiveTheLastPage_whenALaterOneIsAskedFor()
    {
        const auto image = look(pdfOf({u"one page"_s, u"another page"_s}), {40, 200, 1, {}});
        QVERIFY(image.ok());
        QCOMPARE(image->page, 2);
    }

    /// The coordinates of a page that is turned or cut are not those of its content.
    void shouldMarkNothingWrongly_whenAPageIsTurnedOrCut_data()
    {
        QTest::addColumn<QByteArray>("special");
        QTest::addColumn<bool>("surely"); ///< it is marked, with every version of Qt
        QTest::newRow("as it is") << QByteArray() << true;
        QTest::newRow("not turned") << QByteArray("/Rotate 0") << true;
        QTest::newRow("not cut") << QByteArray("/CropBox[0 0 612 792]") << true;
        QTest::newRow("turned") << QByteArray("/Rotate 90") << false;
        QTest::newRow("upside down") << QByteArray("/Rotate 180") << false;
        QTest::newRow("cut") << QByteArray("/CropBox[50 50 500 750]") << false;
    }

    void shouldMarkNothingWrongly_whenAPageIsTurnedOrCut()
    {
        QFETCH(QByteArray, special);
        QFETCH(bool, surely);
        const auto image = look(pageWith(special), {1, 0, 2, {u"Hello wide world"_s}});
        QVERIFY(image.ok());
        if (surely)
            QVERIFY(!image->marks.isEmpty());
        for (const QRectF &mark : image->marks) {
            // All that is on the page is marked.
            const QRect place = placeOf(mark, *image).adjusted(-6, -6, 6, 6);
            const QImage picture = pictureOf(*image);
            QVERIFY(place.contains(inkIn(picture, picture.rect())));
            QVERIFY(std::min(place.width(), place.height()) < 100);
        }
    }

    void shouldSayWhatIsWrong_withSomethingElse()
    {
        QCOMPARE(readCode(look("no pdf at all", {1, 100, 1, {}}).error()), u"damaged"_s);
        QFile locked(QStringLiteral(DIALOGIST_CORPORA "/docs-pdf/qpdf/enc-XI-R6,V5,U=wwwww,O=wwwww.pdf"));
        if (!locked.open(QIODevice::ReadOnly))
            QSKIP("There are no documents to try.");
        const QByteArray bytes = locked.readAll();
        QCOMPARE(readCode(look(bytes, {1, 100, 1, {}}).error()), u"encrypted"_s);
        QCOMPARE(readCode(look(bytes, {1, 100, 1, {}}, u"guess"_s).error()), u"wrong-password"_s);
        QVERIFY(look(bytes, {1, 100, 1, {}}, u"wwwww"_s).ok());
    }

    /// What answers may have been taken over by the document that it draws.
    void shouldNotBelieveTheReader()
    {
        PageImage honest {1, 3, {100, 200}, {10, 20}, QByteArray(800, 'x'), {{0.1, 0.2, 0.3, 0.1}}};
        QVERIFY(decodePage(encodePage(honest)).ok());
        QCOMPARE(decodePage(encodePage(honest))->marks, honest.marks);
        const auto isRefused = [&honest](auto &&change) {
            PageImage other = honest;
            change(other);
            const auto decoded = decodePage(encodePage(other));
            return !decoded.ok() && readCode(decoded.error()) == u"crashed"_s;
        };
        QVERIFY(isRefused([](PageImage &image) { image.page = 0; }));
        QVERIFY(isRefused([](PageImage &image) { image.page = 4; }));
        QVERIFY(isRefused([](PageImage &image) { image.pages = 1'000'000'000; }));
        QVERIFY(isRefused([](PageImage &image) { image.dots.chop(1); })); // less than the size says
        QVERIFY(isRefused([](PageImage &image) { image.size = {100'000, 100'000}; }));
        QVERIFY(isRefused([](PageImage &image) { image.size = {-10, -20}; }));
        QVERIFY(isRefused([](PageImage &image) { image.size = {0, 0}; }));
        QVERIFY(isRefused([](PageImage &image) { image.points = {std::numeric_limits<double>::infinity(), 1}; }));
        QVERIFY(isRefused([](PageImage &image) { image.points = {0, 0}; }));
        QVERIFY(isRefused([](PageImage &image) { image.marks = {{std::numeric_limits<double>::quiet_NaN(), 0, 0.1, 0.1}}; }));
        QVERIFY(isRefused([](PageImage &image) { image.marks = {{0, 0, 1e9, 1e9}}; }));
        QVERIFY(isRefused([](PageImage &image) { image.marks = QList<QRectF>(100'000, {0, 0, 0.1, 0.1}); }));
        QCOMPARE(readCode(decodePage("nonsense").error()), u"crashed"_s);
        QCOMPARE(readCode(decodePage(QCborMap {{0, u"<b>my own message</b>"_s}}.toCborValue().toCbor()).error()), u"crashed"_s);
    }

    /// What is drawn or refused with a reason; the studio has nothing to fear from either.
    void shouldDrawOrSayWhyNot_whateverTheFile()
    {
        const QString folder = QStringLiteral(DIALOGIST_CORPORA "/docs-pdf");
        if (!QFileInfo(folder).isDir())
            QSKIP("There is no corpus of PDF documents.");
        int drawn = 0;
        int refused = 0;
        QDirIterator it(folder, {u"*.pdf"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const auto image = look(file.readAll(), {1, 400, 1, {u"the"_s}});
            if (image.ok())
                QVERIFY2(!image->size.isEmpty() && image->page == 1, qPrintable(file.fileName()));
            else
                QVERIFY2(isReadCode(readCode(image.error())) && readCode(image.error()) != u"crashed"_s, qPrintable(file.fileName() + u" "_s + readCode(image.error())));
            ++(image.ok() ? drawn : refused);
        }
        qInfo().noquote() << drawn << "drawn," << refused << "refused";
        QVERIFY(drawn > refused);
    }

    void shouldEndInTime_whenAPageIsABomb()
    {
        QByteArray pdf = "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                         "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>\nendobj\n";
        const auto stream = [](int number, const QByteArray &dictionary) {
            const QByteArray content = QByteArray("/F Do ").repeated(10);
            return QByteArray::number(number) + " 0 obj\n<<" + dictionary + "/Length " + QByteArray::number(content.size()) + ">>\nstream\n" + content + "\nendstream\nendobj\n";
        };
        pdf += stream(4, {});
        for (int i = 5; i < 17; ++i)
            pdf += stream(i, "/Type/XObject/Subtype/Form/BBox[0 0 100 100]/Resources<</XObject<</F " + QByteArray::number(i + 1) + " 0 R>>>>");
        pdf += "trailer\n<</Root 1 0 R>>\n%%EOF\n";
        QElapsedTimer timer;
        timer.start();
        const auto image = look(pdf, {1, 500, 1, {}});
        qInfo().noquote() << (image.ok() ? u"drawn"_s : readCode(image.error())) << timer.elapsed() << "ms";
        QVERIFY2(timer.elapsed() < 21'500, qPrintable(QString::number(timer.elapsed())));
        if (!image.ok())
            QVERIFY2((QStringList {u"timeout"_s, u"out-of-memory"_s, u"crashed"_s, u"damaged"_s}).contains(readCode(image.error())), qPrintable(readCode(image.error())));
    }
};

QTEST_MAIN(PageImageTest)
#include "tst_pageimage.moc"
