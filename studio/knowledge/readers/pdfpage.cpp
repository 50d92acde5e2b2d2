// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/pdfpage.h"

#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readers/openpdf.h"

#include <QBuffer>
#include <QImage>
#include <QPdfSelection>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <optional>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr double blankSide = 400; ///< dots: enough to see whether there is anything
constexpr double drawnDpi = 300;
constexpr double longestDrawn = 5000; ///< dots: of a poster less is enough
constexpr qsizetype mostMarks = 2000;
constexpr double leastScale = 0.02;
constexpr qsizetype fewestLetters = 3; ///< a shorter piece stands everywhere on a page

/// A dot of a drawn page on white paper. Qt's own conversion starts threads, which this process may not.
QRgb onWhite(QRgb dot)
{
    const int alpha = qAlpha(dot);
    const auto over = [alpha](int part) { return (part * alpha + 255 * (255 - alpha)) / 255; };
    return qRgb(over(qRed(dot)), over(qGreen(dot)), over(qBlue(dot)));
}

QByteArray dotsOf(const QImage &drawn)
{
    QByteArray dots(qsizetype(drawn.width()) * drawn.height() * qsizetype(sizeof(QRgb)), Qt::Uninitialized);
    auto *to = reinterpret_cast<QRgb *>(dots.data());
    for (int y = 0; y < drawn.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(drawn.constScanLine(y));
        to = std::transform(from, from + drawn.width(), to, onWhite);
    }
    return dots;
}

QImage inGrey(const QImage &drawn)
{
    QImage grey(drawn.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(drawn.constScanLine(y));
        std::transform(from, from + grey.width(), grey.scanLine(y), [](QRgb dot) { return uchar(qGray(onWhite(dot))); });
    }
    return grey;
}

/// What can be seen of a text. Where a word is parted at a line's end, a sign stands for the hyphen that nobody has written.
bool isSeen(QChar c)
{
    return c.isPrint() && !c.isSpace();
}

QString seenOf(const QString &text)
{
    QString seen;
    for (const QChar c : text) {
        if (isSeen(c))
            seen += c;
    }
    return seen;
}

/// Finds words among those of a page, however both are spaced and parted into lines.
class PageWords
{
public:
    explicit PageWords(const QString &text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (!isSeen(text.at(i)))
                continue;
            m_seen += text.at(i);
            m_places.append(int(i));
        }
    }
    struct Found {
        int from = -1;
        int length = 0;
    };
    /// After those of before if possible.
    Found find(const QString &seen)
    {
        qsizetype at = m_seen.indexOf(seen, m_next);
        if (at < 0)
            at = m_seen.indexOf(seen);
        if (at < 0)
            return {};
        m_next = at + seen.size();
        return {m_places.at(at), m_places.at(m_next - 1) + 1 - m_places.at(at)};
    }

private:
    QString m_seen;
    QList<int> m_places;
    qsizetype m_next = 0;
};

/// Whether selections have the coordinates of a page as it is seen. Before Qt 6.5 they had those of its content, which are others
/// when the page is turned or cut. Asked of a page that is turned.
bool mapsSelections()
{
    static const bool maps = [] {
        const QByteArray words = "BT /A 24 Tf 50 400 Td (word) Tj ET";
        ReadRequest request;
        request.bytes = "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                        "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 500]/Rotate 90/Contents 4 0 R"
                        "/Resources<</Font<</A<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>\nendobj\n4 0 obj\n<</Length "
            + QByteArray::number(words.size()) + ">>\nstream\n" + words + "\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n";
        OpenPdf open(request);
        const QRectF place = open.pdf().getAllText(0).boundingRectangle();
        return place.isValid() && QRectF(QPointF(), open.pdf().pagePointSize(0)).contains(place);
    }();
    return maps;
}

void skipBlanks(const QByteArray &text, qsizetype &at)
{
    while (at < text.size() && QByteArrayView(" \t\r\n\f").contains(text.at(at)))
        ++at;
}

/// The number at a place, which is moved behind it; none where something else stands there.
std::optional<double> numberAt(const QByteArray &text, qsizetype &at)
{
    skipBlanks(text, at);
    const qsizetype from = at;
    while (at < text.size() && QByteArrayView("+-.0123456789").contains(text.at(at)))
        ++at;
    bool isNumber = false;
    const double number = text.mid(from, at - from).toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

bool hasPlainBoxes(const QByteArray &part)
{
    for (const char *key : {"/MediaBox", "/CropBox"}) {
        for (qsizetype at = part.indexOf(key); at >= 0; at = part.indexOf(key, at)) {
            at += qsizetype(std::strlen(key));
            skipBlanks(part, at);
            if (at >= part.size() || part.at(at++) != '[' || numberAt(part, at) != 0.0 || numberAt(part, at) != 0.0)
                return false;
        }
    }
    for (qsizetype at = part.indexOf("/Rotate"); at >= 0; at = part.indexOf("/Rotate", at)) {
        at += 7;
        if (const auto angle = numberAt(part, at); !angle || std::fmod(*angle, 360) != 0)
            return false;
    }
    return true;
}

/// Whether no page of a file is turned or has its corner elsewhere than at 0, 0. False also where that cannot be told.
bool hasPlainPages(const QByteArray &bytes)
{
    if (!hasPlainBoxes(bytes))
        return false;
    for (qsizetype at = bytes.indexOf("/ObjStm"); at >= 0; at = bytes.indexOf("/ObjStm", at + 1)) {
        qsizetype from = bytes.indexOf("stream", at);
        if (from < 0)
            return false;
        from += 6;
        from += bytes.mid(from, 2) == "\r\n" ? 2 : 1;
        const qsizetype to = bytes.indexOf("endstream", from);
        constexpr char guess[4] {0, 4, 0, 0}; // how long it may become, as qUncompress wants it before the content
        const QByteArray objects = qUncompress(QByteArray(guess, 4) + bytes.mid(from, to < 0 ? -1 : to - from));
        if (objects.isEmpty() || !hasPlainBoxes(objects))
            return false;
    }
    return true;
}

/// One rectangle for what stands on one line: some files place every letter by itself.
QList<QRectF> linesOf(const QPdfSelection &selection)
{
    QList<QRectF> lines;
    for (const QPolygonF &polygon : selection.bounds()) {
        const QRectF rect = polygon.boundingRect();
        QRectF *last = lines.isEmpty() ? nullptr : &lines.last();
        const double height = last ? std::max(last->height(), rect.height()) : 0;
        const bool goesOn = last && std::abs(last->center().y() - rect.center().y()) < height / 2 && rect.left() - last->right() < height && last->left() - rect.right() < height;
        if (goesOn)
            *last |= rect;
        else
            lines.append(rect);
    }
    return lines;
}

QList<QRectF> marksOn(QPdfDocument &pdf, const ReadRequest &request, int page, const QSizeF &points)
{
    QList<QRectF> marks;
    if (request.look.words.isEmpty() || (!mapsSelections() && !hasPlainPages(request.bytes)))
        return marks;
    PageWords words(pdf.getAllText(page).text());
    const QRectF whole(0, 0, 1, 1);
    for (const QString &wanted : request.look.words) {
        const QString seen = seenOf(wanted);
        const PageWords::Found found = seen.size() < fewestLetters ? PageWords::Found() : words.find(seen);
        if (found.from < 0)
            continue;
        const QPdfSelection selection = pdf.getSelectionAtIndex(page, found.from, found.length);
        if (seenOf(selection.text()) != seen)
            continue; // in some damaged texts the characters are counted otherwise
        for (const QRectF &rect : linesOf(selection)) {
            const QRectF part = QRectF(rect.x() / points.width(), rect.y() / points.height(), rect.width() / points.width(), rect.height() / points.height()).intersected(whole);
            if (!part.isEmpty() && marks.size() < mostMarks)
                marks.append(part);
        }
    }
    return marks;
}

} // namespace

Result<Document> drawPdfPage(const ReadRequest &request)
{
    OpenPdf open(request);
    if (!open.code().isEmpty())
        return readError(open.code());
    Document document;
    document.mime = u"application/pdf"_s;
    document.pages = open.pages();
    if (request.draw > document.pages)
        return document;
    const QSizeF points = open.pdf().pagePointSize(request.draw - 1);
    const double longest = std::max(points.width(), points.height());
    if (longest <= 0)
        return readError(u"damaged"_s);
    const double scale = std::min(drawnDpi / 72.0, longestDrawn / longest);
    const QImage drawn = open.pdf().render(request.draw - 1, (points * scale).toSize());
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    if (drawn.isNull() || drawn.depth() != 32 || !inGrey(drawn).save(&png, "PNG"))
        return readError(u"damaged"_s);
    document.members.append({u"page.png"_s, {}, png.data()});
    return document;
}

Result<PageImage> drawnPage(const ReadRequest &request)
{
    OpenPdf open(request);
    if (!open.code().isEmpty())
        return readError(open.code());
    PageImage image;
    image.pages = open.pages();
    image.page = std::clamp(request.look.page, 1, image.pages);
    image.points = open.pdf().pagePointSize(image.page - 1);
    const double longest = std::max(image.points.width(), image.points.height());
    const double area = image.points.width() * image.points.height();
    if (!(area > 0))
        return readError(u"damaged"_s);
    const double wanted = request.look.width > 0 ? request.look.width / image.points.width() : request.look.scale;
    const double scale = std::min({wanted > leastScale ? wanted : leastScale, PageImage::longestSide / longest, std::sqrt(PageImage::mostDots / area)});
    const QSize size = (image.points * scale).toSize().expandedTo({1, 1}).boundedTo({PageImage::longestSide, PageImage::longestSide});
    const QImage drawn = open.pdf().render(image.page - 1, size);
    if (drawn.isNull() || drawn.depth() != 32)
        return readError(u"damaged"_s);
    image.size = drawn.size();
    image.dots = dotsOf(drawn);
    image.marks = marksOn(open.pdf(), request, image.page - 1, image.points);
    return image;
}

bool isBlankPage(QPdfDocument &pdf, int page)
{
    const QSizeF points = pdf.pagePointSize(page);
    const double longest = std::max(points.width(), points.height());
    if (!(longest > 0))
        return false;
    const QImage drawn = pdf.render(page, (points * (blankSide / longest)).toSize().expandedTo({1, 1}));
    if (drawn.isNull() || drawn.depth() != 32)
        return false;
    for (int y = 0; y < drawn.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(drawn.constScanLine(y));
        if (std::any_of(from, from + drawn.width(), [](QRgb dot) { return qGray(onWhite(dot)) < 252; }))
            return false;
    }
    return true;
}

} // namespace dialogist::knowledge
