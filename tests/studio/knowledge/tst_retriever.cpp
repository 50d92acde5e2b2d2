// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/retriever.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace dialogist;
using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

class TestRetriever : public QObject
{
    Q_OBJECT
private slots:
    void shouldQuoteTheSentenceThatAnswers_whenAPassageIsLong();
    void shouldSayThatNothingWasFound_whenTheSubjectIsMissing();
    void shouldAnswer_whenAllPassagesAreAboutOneSubject();
    void shouldQuoteOnce_whenPassagesRepeatEachOther();
    void shouldKeepQuotesShort_whenSentencesAreNot_data();
    void shouldKeepQuotesShort_whenSentencesAreNot();
    void shouldBringTheColumnNames_whenARowOfATableAnswers();
    void shouldQuoteTheAnswer_whenThePassageRepeatsTheQuestion();
    void shouldSayAnAnswerWhole_whenItWasGivenAsSuch();
    void shouldSurviveJson_whenAnAnswerIsStored();
    void shouldNameThePlace_whenThereIsOne();
    void shouldLoadPassagesOfTheBasesAskedFor_whenAProjectHasSeveral();
};

namespace {

Passage passage(const QString &id, const QString &text, const QString &heading = {})
{
    Passage passage;
    passage.sourceId = id;
    passage.sourceTitle = u"Manual"_s;
    passage.location = u"manual.pdf"_s;
    passage.language = u"en"_s;
    passage.text = text;
    passage.heading = heading;
    return passage;
}

const QString manual = u"The machine weighs nine kilograms and is made in one piece. Clean the filter every month with warm water. "
                       "Never put the filter into a dishwasher, because its frame melts. The cable is two metres long. "
                       "Spare parts can be ordered for ten years."_s;

} // namespace

void TestRetriever::shouldQuoteTheSentenceThatAnswers_whenAPassageIsLong()
{
    const auto index = Index::build({passage(u"a"_s, manual), passage(u"b"_s, u"Opening hours are nine to five on working days."_s)});

    const Answer found = answer(*index, u"Can I put the filter in the dishwasher?"_s);

    QVERIFY(found.found);
    QVERIFY(found.confidence >= defaultThreshold);
    QVERIFY(found.quotes.first().text.contains(u"Never put the filter into a dishwasher"_s));
    QVERIFY(!found.quotes.first().text.contains(u"nine kilograms"_s));
    QVERIFY(manual.contains(found.quotes.first().text));
    QCOMPARE(found.quotes.first().matchedTerms, (QStringList {u"put"_s, u"filter"_s, u"dishwasher"_s}));
}

void TestRetriever::shouldSayThatNothingWasFound_whenTheSubjectIsMissing()
{
    const auto index = Index::build({passage(u"a"_s, manual)});
    const Answer none = answer(*index, u"Which galaxies does the telescope observe at night?"_s);
    QVERIFY(!none.found);
    QVERIFY(none.confidence < defaultThreshold);
    QVERIFY(!answer(*Index::build({}), u"anything"_s).found);
}

void TestRetriever::shouldAnswer_whenAllPassagesAreAboutOneSubject()
{
    QList<Passage> passages;
    for (int number = 0; number < 60; ++number)
        passages.append(passage(u"lamp %1"_s.arg(number), u"The warranty for lamps lasts %1 years, the warranty for lamps is long."_s.arg(number + 3)));
    const auto index = Index::build(passages);
    // "How" is in none of them, and says nothing for all that.
    QVERIFY(answer(*index, u"How long is the warranty for lamps?"_s).found);
    QVERIFY(!answer(*index, u"Which colour do the lamps have?"_s).found);
}

void TestRetriever::shouldSayAnAnswerWhole_whenItWasGivenAsSuch()
{
    const QString written = manual + u"\n\n"_s + manual;
    Passage given = passage(u"a"_s, written, u"How do I clean the filter?"_s);
    given.isAnswer = true;
    const Answer found = answer(*Index::build({given, passage(u"b"_s, u"Opening hours are nine to five on working days."_s)}), u"How do I clean the filter?"_s);
    QVERIFY(found.found);
    QCOMPARE(found.quotes.first().text, written);
    // cited by its question, which is not followed by all other ways to ask it
    given.heading = u"How do I clean the filter? / Filter cleaning / Dirty filter"_s;
    const Answer again = answer(*Index::build({given, passage(u"b"_s, u"Opening hours are nine to five on working days."_s)}), u"dirty filter"_s);
    QVERIFY(!again.quotes.isEmpty());
    QCOMPARE(again.quotes.first().passage.heading, u"How do I clean the filter?"_s);
}

void TestRetriever::shouldQuoteOnce_whenPassagesRepeatEachOther()
{
    const auto index = Index::build({passage(u"a"_s, manual), passage(u"b"_s, manual), passage(u"c"_s, manual + u" That is all."_s),
                                     passage(u"d"_s, u"A filter costs four euros in the shop."_s)});
    const Answer found = answer(*index, u"filter"_s);
    QCOMPARE(found.quotes.size(), 2);
}

void TestRetriever::shouldKeepQuotesShort_whenSentencesAreNot_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one endless sentence") << u"word "_s.repeated(300) + u"the filter stands here "_s + u"more "_s.repeated(300);
    QTest::newRow("without blanks") << QString(2000, u'x') + u" filter "_s + QString(2000, u'y');
    QTest::newRow("list") << u"a filter item\n"_s.repeated(200);
}

void TestRetriever::shouldKeepQuotesShort_whenSentencesAreNot()
{
    QFETCH(QString, text);
    const Answer found = answer(*Index::build({passage(u"a"_s, text)}), u"filter"_s);
    QCOMPARE(found.quotes.size(), 1);
    QVERIFY(found.quotes.first().text.contains(u"filter"_s));
    QVERIFY(found.quotes.first().text.size() <= 410);
}

void TestRetriever::shouldBringTheColumnNames_whenARowOfATableAnswers()
{
    const auto index = Index::build({passage(u"a"_s, u"Country | Days | Price\nGermany | 2 | 4.90\nFrance | 3 | 7.90\nMalaysia | 9 | 19.90"_s)});
    const Answer found = answer(*index, u"price for France"_s);
    QVERIFY(found.quotes.first().text.contains(u"Country | Days | Price"_s));
    QVERIFY(found.quotes.first().text.contains(u"France | 3 | 7.90"_s));
}

void TestRetriever::shouldQuoteTheAnswer_whenThePassageRepeatsTheQuestion()
{
    const auto index = Index::build({passage(u"a"_s, u"How do I clean the filter? Rinse it under the tap and let it dry for a day."_s)});
    const Answer found = answer(*index, u"How do I clean the filter?"_s);
    QVERIFY(found.quotes.first().text.contains(u"Rinse it"_s));
}

void TestRetriever::shouldSurviveJson_whenAnAnswerIsStored()
{
    Passage cited = passage(u"a"_s, manual, u"Care › Filter"_s);
    cited.page = 7;
    cited.url = u"https://example.com/#filter"_s;
    cited.ordinal = 3;
    const Answer before = answer(*Index::build({cited}), u"clean the filter"_s);
    QVERIFY(before.found);

    const Answer after = Answer::fromJson(QJsonDocument::fromJson(QJsonDocument(before.toJson()).toJson()).object());

    QCOMPARE(after.toJson(), before.toJson());
    QCOMPARE(after.quotes.first().passage.text, manual);
    QCOMPARE(after.quotes.first().passage.page, 7);
    QCOMPARE(after.quotes.first().passage.url, cited.url);
    QVERIFY(!Answer::fromJson({}).found);
}

void TestRetriever::shouldNameThePlace_whenThereIsOne()
{
    Passage cited = passage(u"a"_s, manual, u"Care › Filter"_s);
    QCOMPARE(placeOf(cited), u"Care › Filter"_s);
    cited.page = 4;
    QCOMPARE(placeOf(cited), u"p. 4"_s);
    QCOMPARE(placeOf(passage(u"a"_s, manual)), QString());
}

void TestRetriever::shouldLoadPassagesOfTheBasesAskedFor_whenAProjectHasSeveral()
{
    const QTemporaryDir folder;
    model::Project project;
    project.id = model::ProjectId::create();
    project.name = u"P"_s;
    QStringList ids;
    for (int number = 0; number < 2; ++number) {
        model::KnowledgeBase base;
        base.id = model::KnowledgeBaseId::create();
        base.name = u"Base %1"_s.arg(number);
        project.knowledgeBases[base.id] = base;
        ids += base.id.toString();
        model::Source source;
        source.id = model::SourceId::create();
        source.knowledgeBase = base.id;
        source.kind = number == 0 ? u"page"_s : u"file"_s;
        source.title = u"Title"_s;
        source.location = number == 0 ? u"https://example.com/a"_s : u"a.txt"_s;
        source.language = u"de"_s;
        source.contentKey = QString(64, QChar(u'a' + number));
        project.sources[source.id] = source;
    }
    auto file = storage::ProjectFile::create(folder.filePath(u"p.dialogist"_s), project);
    QVERIFY(file);
    for (int number = 0; number < 2; ++number)
        QVERIFY((*file)->putContent(QString(64, QChar(u'a' + number)), "x", {{0, u"Heading"_s, 0, u"part"_s, {}, u"Text %1"_s.arg(number)}}));

    const Result<QList<Passage>> all = loadPassages(**file, project, {});
    const Result<QList<Passage>> one = loadPassages(**file, project, {ids[0]});

    QVERIFY(all && one);
    QCOMPARE(all->size(), 2);
    QCOMPARE(one->size(), 1);
    QCOMPARE(one->first().text, u"Text 0"_s);
    QCOMPARE(one->first().url, u"https://example.com/a#part"_s);
    QCOMPARE(one->first().language, u"de"_s);
    QCOMPARE(one->first().heading, u"Heading"_s);

    // More than can be searched is said, not tried.
    const Result<QList<Passage>> tooMuch = loadPassages(**file, project, {}, 800);
    QVERIFY(!tooMuch);
    QCOMPARE(tooMuch.error().code, ErrorCode::Limit);
    QVERIFY(loadPassages(**file, project, {ids[0]}, 800));

    // A PDF document of a website is opened at the page.
    model::Source &pdf = project.sources.begin()->second;
    pdf.kind = u"page"_s;
    pdf.location = u"https://example.com/a.pdf"_s;
    pdf.mime = u"application/pdf"_s;
    QVERIFY((*file)->putContent(pdf.contentKey, "x", {{0, u"Heading"_s, 7, {}, {}, u"Text"_s}}));
    const Result<QList<Passage>> paged = loadPassages(**file, project, {pdf.knowledgeBase.toString()});
    QVERIFY(paged);
    QCOMPARE(paged->first().url, u"https://example.com/a.pdf#page=7"_s);
}

QTEST_GUILESS_MAIN(TestRetriever)
#include "tst_retriever.moc"
