// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/passagestore.h"
#include "studio/knowledge/sourcetext.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace dialogist;
using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

namespace {

using Kind = Block::Kind;

Document sample()
{
    Document document;
    document.title = u"Allergens"_s;
    document.blocks = {{Kind::Heading, 1, u"Bread"_s, 1, {}},
                       {Kind::Paragraph, 0, u"The spelt bread is made  without milk.  It holds gluten. It may hold traces of nuts."_s, 1, {}},
                       {Kind::ListItem, 0, u"Rye: gluten."_s, 2, {}},
                       {Kind::TableRow, 1, u"Bread | Price"_s, 2, {}},
                       {Kind::TableRow, 0, u"Spelt | 4.20"_s, 2, {}},
                       {Kind::TableRow, 0, u"Rye | 3.90"_s, 2, {}},
                       {Kind::Code, 0, u"first line\n\n  second line"_s, 3, {}}};
    return document;
}

/// What a range holds, block by block.
QString textIn(const Document &document, const TextRange &range)
{
    QStringList parts;
    for (int block = range.firstBlock; block <= range.lastBlock; ++block) {
        const QString &text = document.blocks.at(block).text;
        const qsizetype from = block == range.firstBlock ? range.from : 0;
        const qsizetype to = block == range.lastBlock ? range.to : text.size();
        parts.append(text.mid(from, to - from));
    }
    return parts.join(u'\n');
}

QString dense(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

QString quoted(const Document &document, const QString &quote, const TextRange &within)
{
    QStringList parts;
    for (const TextRange &place : quotePlaces(document, quote, within))
        parts.append(textIn(document, place));
    return parts.join(u" + "_s);
}

} // namespace

class SourceTextTest : public QObject
{
    Q_OBJECT
private slots:
    void shouldSayWhereAPassageLies_whateverTheCut_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("overlap");
        QTest::newRow("one") << 2000 << 0;
        QTest::newRow("usual") << 900 << 120;
        QTest::newRow("short") << 80 << 40;
    }

    void shouldSayWhereAPassageLies_whateverTheCut()
    {
        QFETCH(int, length);
        QFETCH(int, overlap);
        QRandomGenerator random(7);
        for (int round = 0; round < 50; ++round) {
            Document document = sample();
            for (int i = 0; i < 30; ++i) {
                QString text;
                for (int w = random.bounded(1, 60); w > 0; --w)
                    text += random.bounded(6) == 0 ? u"short. "_s : random.bounded(40) == 0 ? u"x"_s.repeated(200) : u"wörd "_s;
                document.blocks.append({Kind(random.bounded(6)), random.bounded(2), text.trimmed(), 4, {}});
            }
            QList<TextRange> places;
            const auto passages = cut(document, length, overlap, &places);
            QCOMPARE(places.size(), passages.size());
            for (qsizetype i = 0; i < places.size(); ++i) {
                const QString there = dense(textIn(document, places.at(i)));
                const QString passage = dense(passages.at(i).text);
                // A passage may bring its table's header row, a title alone may be shortened.
                QVERIFY2(passage.endsWith(there) || there.startsWith(passage), qPrintable(passages.at(i).text + u"\n---\n"_s + textIn(document, places.at(i))));
                QVERIFY(!there.isEmpty());
            }
        }
    }

    void shouldMarkWhatIsRepeated_asPartOfBothPassages()
    {
        Document document;
        document.blocks = {{Kind::Paragraph, 0, u"One sentence of some words. Another sentence of some words. A third sentence of words. The fourth sentence has words."_s, 0, {}}};
        QList<TextRange> places;
        const auto passages = cut(document, 80, 40, &places);
        QVERIFY(passages.size() >= 2);
        QVERIFY(places.at(1).from < places.at(0).to);
        QCOMPARE(textIn(document, places.at(1)), passages.at(1).text);
    }

    void shouldFindThePassages_whenTheSettingsHaveChangedSince()
    {
        const Document document = sample();
        const auto passages = cut(document, 80, 0);
        QVERIFY(passages.size() > 2);
        model::KnowledgeBase today;
        today.passageLength = 900;
        const QList<TextRange> places = placesOf(document, passages, today);
        QCOMPARE(places.size(), passages.size());
        for (qsizetype i = 0; i < places.size(); ++i)
            QVERIFY2(dense(passages.at(i).text).endsWith(dense(textIn(document, places.at(i)))) && !places.at(i).isEmpty(), qPrintable(passages.at(i).text));
    }

    void shouldLeaveAPassageWithoutAPlace_whenItsWordsAreNotThere()
    {
        storage::PassageRow stranger;
        stranger.text = u"Words of another document."_s;
        const QList<TextRange> places = placesOf(sample(), {stranger}, {});
        QCOMPARE(places.size(), 1);
        QVERIFY(places.first().isEmpty());
    }

    void shouldMarkTheQuotedSentences_insideTheirPassage()
    {
        const Document document = sample();
        const TextRange all = wholeOf(document);
        // blanks are no matter; what an answer adds is looked past
        QCOMPARE(quoted(document, u"made without milk. It holds gluten."_s, all), u"made  without milk.  It holds gluten."_s);
        QCOMPARE(quoted(document, u"… It may hold traces of …"_s, all), u"It may hold traces of"_s);
        QCOMPARE(quoted(document, u"Bread | Price\nRye | 3.90"_s, all), u"Bread | Price + Rye | 3.90"_s);
        QCOMPARE(quoted(document, u"nowhere at all"_s, all), QString());
        // "gluten" stands twice: the one of the passage is meant
        const TextRange item {2, 0, 2, document.blocks.at(2).text.size()};
        const QList<TextRange> found = quotePlaces(document, u"gluten"_s, item);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().firstBlock, 2);
    }

    void shouldReadASource_andSayWhenItsTextIsGone()
    {
        QTemporaryDir folder;
        auto file = storage::ProjectFile::create(folder.filePath(u"p.dialogist"_s), model::Project()).take();
        model::KnowledgeBase base;
        base.id = model::KnowledgeBaseId::create();
        model::Source source;
        source.kind = u"file"_s;
        source.contentHash = file->putBlob("the file").value();
        source = storePassages(*file, base, sample(), source).take();

        auto text = sourceText(*file, base, source);
        QVERIFY(text.ok());
        QCOMPARE(text->document.blocks.size(), sample().blocks.size());
        QCOMPARE(text->passages.size(), qsizetype(source.passages));
        QCOMPARE(text->places.size(), text->passages.size());
        QVERIFY(text->hasOriginal);

        source.contentKey = u"0"_s.repeated(64);
        const auto gone = sourceText(*file, base, source);
        QVERIFY(!gone.ok());
        QCOMPARE(gone.error().detail, u"text-gone"_s);
    }

    void shouldStayQuick_whenTheDocumentIsLong()
    {
        Document document;
        for (int i = 0; i < 20'000; ++i)
            document.blocks.append({Kind::Paragraph, 0, u"Shelf %1 holds the spare parts of the pump number %1."_s.arg(i), 0, {}});
        const auto passages = cut(document, 500, 60);
        QElapsedTimer timer;
        timer.start();
        const QList<TextRange> places = placesOf(document, passages, {}); // other settings: by their words
        QCOMPARE(places.size(), passages.size());
        QVERIFY(std::none_of(places.begin(), places.end(), [](const TextRange &place) { return place.isEmpty(); }));
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }

    void shouldSayWhereWordsOfAPassageStand()
    {
        const Document document = sample();
        QList<TextRange> places;
        const auto passages = cut(document, 80, 40, &places);
        int repeated = 0;
        for (qsizetype i = 0; i < passages.size(); ++i) {
            // every piece of a passage, also where its table repeats the header row
            for (qsizetype from = 0; from < passages.at(i).text.size(); from += 3) {
                const QString words = passages.at(i).text.mid(from, 7);
                const TextRange place = placeWithin(document, passages.at(i).text, from, words.size(), places.at(i));
                if (place.isEmpty())
                    ++repeated;
                else
                    QCOMPARE(dense(textIn(document, place)), dense(words));
            }
            QVERIFY(placeWithin(document, passages.at(i).text, passages.at(i).text.size() - 1, 5, places.at(i)).isEmpty());
        }
        QVERIFY2(repeated < 10, qPrintable(QString::number(repeated)));
        // of two that are the same, the one that is meant
        const QString twice = u"It holds gluten. It may hold traces of nuts."_s;
        const TextRange within {1, document.blocks.at(1).text.indexOf(u"It holds"_s), 1, document.blocks.at(1).text.size()};
        QCOMPARE(textIn(document, within), twice);
        const TextRange second = placeWithin(document, twice, twice.lastIndexOf(u"hold"_s), 4, within);
        QCOMPARE(int(second.from), int(document.blocks.at(1).text.lastIndexOf(u"hold"_s)));
        QVERIFY(placeWithin(document, u"other words altogether"_s, 0, 5, within).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SourceTextTest)
#include "tst_sourcetext.moc"
