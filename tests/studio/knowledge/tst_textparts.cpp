// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/textparts.h"

#include "studio/base/job.h"
#include "studio/knowledge/readcodes.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

using namespace dialogist;
using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

namespace {

const TextKind plain {u"text/plain"_s, u"UTF-8"_s, {}, false};
const TextKind table {u"text/csv"_s, u"UTF-8"_s, u',', true};

/// A text that says how much of it was looked at at once.
class WatchedBuffer : public QBuffer
{
public:
    qint64 most = 0;

protected:
    qint64 readData(char *data, qint64 size) override
    {
        most = std::max(most, size);
        return QBuffer::readData(data, size);
    }
};

struct Cut {
    TextParts text;
    QList<QByteArray> pieces;
};

/// Cuts, and checks what holds for every text: nothing lost, nothing twice, in order, no part too long.
Cut cut(const QByteArray &bytes, const TextKind &kind, qint64 partBytes, qint64 mark = 0)
{
    QByteArray copy = bytes;
    QBuffer file(&copy);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const JobControl control;
    auto found = findParts(file, kind, partBytes, control);
    if (!found.ok()) {
        QTest::qFail(qPrintable(found.error().detail), __FILE__, __LINE__);
        return {};
    }
    Cut result {found.take(), {}};
    qint64 at = mark + result.text.header.size();
    for (const TextPart &part : std::as_const(result.text.parts)) {
        if (part.at != at || part.length < 1 || part.length > 2 * partBytes + 4)
            QTest::qFail("a part overlaps, leaves a gap or is too long", __FILE__, __LINE__);
        at += part.length;
        result.pieces.append(bytes.mid(part.at, part.length));
    }
    if (at != bytes.size())
        QTest::qFail("the end is missing", __FILE__, __LINE__);
    return result;
}

} // namespace

class TextPartsTest : public QObject
{
    Q_OBJECT
private slots:
    void shouldCutBetweenParagraphs();
    void shouldCutBetweenLines_whenThereAreNoParagraphs();
    void shouldCutBetweenWords_whenThereAreNoLines();
    void shouldNotCutACharacter_whenThereIsNoBlank();
    void shouldRepeatTheHeaderAndKeepRecordsWhole();
    void shouldGoOn_whenAQuoteIsNeverClosed();
    void shouldCutWideCharacters();
    void shouldCutTheSameWay_whenSomethingIsAppended();
    void shouldBoundTheLinesOfAPart();
    void shouldHoldALittleOfTheFileOnly();
    void shouldStop_whenCancelled();
};

void TextPartsTest::shouldCutBetweenParagraphs()
{
    QByteArray bytes;
    for (int i = 0; i < 200; ++i)
        bytes += "First line of paragraph " + QByteArray::number(i) + "\nand its second line.\n\n";
    const Cut result = cut(bytes, plain, 1000);
    QVERIFY(result.pieces.size() > 5);
    for (const QByteArray &piece : result.pieces)
        QVERIFY(piece.startsWith("First line") && piece.endsWith("second line.\n\n"));
}

void TextPartsTest::shouldCutBetweenLines_whenThereAreNoParagraphs()
{
    QByteArray bytes;
    for (int i = 0; i < 200; ++i)
        bytes += "2026-01-01 entry " + QByteArray::number(i) + " of a log\r\n";
    const Cut result = cut(bytes, plain, 1000);
    QVERIFY(result.pieces.size() > 3);
    for (const QByteArray &piece : result.pieces)
        QVERIFY(piece.startsWith("2026") && piece.endsWith("of a log\r\n"));
}

void TextPartsTest::shouldCutBetweenWords_whenThereAreNoLines()
{
    const Cut result = cut(QByteArray("word ").repeated(1000), plain, 500);
    QVERIFY(result.pieces.size() > 3);
    for (const QByteArray &piece : result.pieces)
        QVERIFY(piece.startsWith("word") && piece.endsWith(' '));
}

void TextPartsTest::shouldNotCutACharacter_whenThereIsNoBlank()
{
    const QByteArray bytes = u"知識の文章"_s.repeated(500).toUtf8();
    const Cut result = cut(bytes, plain, 500);
    QVERIFY(result.pieces.size() > 3);
    for (const QByteArray &piece : result.pieces)
        QVERIFY(QUtf8StringView(piece).isValidUtf8());
}

void TextPartsTest::shouldRepeatTheHeaderAndKeepRecordsWhole()
{
    QByteArray bytes = "\xef\xbb\xbf" "Name,\"What is\nsaid\"\r\n";
    for (int i = 0; i < 300; ++i)
        bytes += QByteArray::number(i) + ",\"a line\nand \"\"another\"\"\n\nend\"\r\n";
    const Cut result = cut(bytes, table, 1000, 3);
    QCOMPARE(result.text.header, "Name,\"What is\nsaid\"\r\n");
    QVERIFY(result.pieces.size() > 5);
    for (const QByteArray &piece : result.pieces)
        QVERIFY(piece.at(0) >= '0' && piece.at(0) <= '9' && piece.endsWith("end\"\r\n"));
}

void TextPartsTest::shouldGoOn_whenAQuoteIsNeverClosed()
{
    QByteArray bytes = "Name,Text\n1,\"never closed\n";
    for (int i = 2; i < 500; ++i)
        bytes += QByteArray::number(i) + ",a plain record\n";
    const Cut result = cut(bytes, table, 1000);
    QVERIFY(result.pieces.size() > 4);
    for (const QByteArray &piece : result.pieces)
        QVERIFY(piece.endsWith('\n'));
}

void TextPartsTest::shouldCutWideCharacters()
{
    QString text;
    for (int i = 0; i < 300; ++i)
        text += u"Ein Satz mit Umlauten äöü, Nummer %1.\n"_s.arg(i);
    for (const auto &[encoding, name] : {std::pair {QStringConverter::Utf16LE, u"UTF-16LE"_s}, {QStringConverter::Utf16BE, u"UTF-16BE"_s},
                                         {QStringConverter::Utf32LE, u"UTF-32LE"_s}}) {
        QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encode.encode(text);
        const int unit = name.startsWith("UTF-32"_L1) ? 4 : 2;
        const Cut result = cut(bytes, {u"text/plain"_s, name, {}, false}, 2000, unit);
        QVERIFY(result.pieces.size() > 5);
        for (const QByteArray &piece : result.pieces) {
            QStringDecoder decode(encoding);
            const QString words = decode.decode(piece);
            QVERIFY(words.startsWith("Ein Satz"_L1) && words.endsWith(".\n"_L1));
        }
    }
}

void TextPartsTest::shouldCutTheSameWay_whenSomethingIsAppended()
{
    QByteArray bytes;
    for (int i = 0; i < 300; ++i)
        bytes += "Paragraph number " + QByteArray::number(i) + " says something.\n\n";
    const QList<TextPart> before = cut(bytes, plain, 1000).text.parts;
    const QList<TextPart> after = cut(bytes + "One more paragraph.\n\n", plain, 1000).text.parts;
    QCOMPARE(after.first(before.size() - 1), before.first(before.size() - 1));
}

void TextPartsTest::shouldBoundTheLinesOfAPart()
{
    const Cut result = cut(QByteArray("a\n\n").repeated(200'000), plain, 4'000'000);
    for (const QByteArray &piece : result.pieces)
        QVERIFY(piece.count('\n') < 100'000);
}

void TextPartsTest::shouldHoldALittleOfTheFileOnly()
{
    WatchedBuffer file;
    file.setData(QByteArray("A line of a long text that goes on and on.\n").repeated(200'000)); // 8 MB
    QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    const JobControl control;
    const auto found = findParts(file, plain, 1'000'000, control);
    QVERIFY(found.ok());
    QVERIFY(found->parts.size() >= 6);
    QVERIFY2(file.most <= 1024 * 1024, qPrintable(QString::number(file.most)));
}

void TextPartsTest::shouldStop_whenCancelled()
{
    QByteArray bytes = QByteArray("word ").repeated(1000);
    QBuffer file(&bytes);
    QVERIFY(file.open(QIODevice::ReadOnly));
    JobControl control;
    control.cancel();
    const auto found = findParts(file, plain, 500, control);
    QVERIFY(!found.ok());
    QCOMPARE(readCode(found.error()), u"cancelled"_s);
}

QTEST_GUILESS_MAIN(TextPartsTest)

#include "tst_textparts.moc"
