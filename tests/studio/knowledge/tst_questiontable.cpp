// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/testset/questiontable.h"

#include <QStringEncoder>
#include <QTest>

using namespace dialogist;
using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

class TestQuestionTable : public QObject
{
    Q_OBJECT
private:
    model::Project m_project;
    model::KnowledgeBaseId m_base;

    void addSource(const QString &title, const QString &location, const QString &site = {})
    {
        model::Source source;
        source.id = model::SourceId::create();
        source.knowledgeBase = m_base;
        source.title = title;
        source.location = location;
        source.site = site;
        m_project.sources.emplace(source.id, source);
    }
    Result<QuestionTable> read(const QByteArray &bytes) const { return readQuestionTable(bytes, m_project, m_base); }
    void take(const QuestionTable &table)
    {
        for (const model::KnowledgeQuestion &question : table.questions)
            QVERIFY(m_project.apply({{model::ObjectKind::Question, question.id.toString()}, {}, question.toJson()}).ok());
    }

private slots:
    void init()
    {
        m_project = {};
        m_project.id = model::ProjectId::create();
        model::KnowledgeBase base;
        base.id = m_base = model::KnowledgeBaseId::create();
        m_project.knowledgeBases.emplace(base.id, base);
        addSource(u"Price list"_s, u"prices.pdf"_s);
        addSource(u"Opening hours"_s, u"https://shop.example/hours"_s, u"https://shop.example/"_s);
        addSource(u"Is Sunday free?"_s, {});
    }

    void shouldFindTheSource_byFileAddressOrTitle()
    {
        const auto table = read("question,expected,language\n"
                                "What does it cost?,prices.pdf,en\n"
                                "When are you open?,https://shop.example/hours,en-GB\n"
                                "Sunday?,Is Sunday free?,\n"
                                "How much?,PRICE LIST,\n");
        QVERIFY2(table.ok(), table.ok() ? "" : qPrintable(table.error().message));
        QCOMPARE(table->added, 4);
        QVERIFY(table->remarks.isEmpty());
        QCOMPARE(table->questions.at(0).expected.first().location, u"prices.pdf"_s);
        QCOMPARE(table->questions.at(0).language, u"en"_s);
        QCOMPARE(table->questions.at(1).expected.first().site, u"https://shop.example/"_s);
        QVERIFY(table->questions.at(2).expected.first().location.isEmpty());
        QCOMPARE(table->questions.at(2).expected.first().title, u"Is Sunday free?"_s);
        QCOMPARE(table->questions.at(3).expected.first().location, u"prices.pdf"_s);
        QVERIFY(table->questions.at(0).order < table->questions.at(3).order);
    }

    void shouldReadWhatTableProgramsWrite_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"Expected;Question;Note\r\nprices.pdf;\"Größe; was \"\"M\"\" heißt\nund L\";x\r\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with mark") << "\xef\xbb\xbf" + text.toUtf8();
        QTest::newRow("Latin-1") << text.toLatin1();
        QTest::newRow("UTF-16") << QByteArray(QStringEncoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)(text));
        QTest::newRow("tabulators") << u"Expected\tQuestion\tNote\nprices.pdf\t\"Größe; was \"\"M\"\" heißt\nund L\"\tx\n"_s.toUtf8();
    }
    void shouldReadWhatTableProgramsWrite()
    {
        QFETCH(QByteArray, bytes);
        const auto table = read(bytes);
        QVERIFY2(table.ok(), table.ok() ? "" : qPrintable(table.error().message));
        QCOMPARE(table->questions.size(), 1);
        QCOMPARE(table->questions.first().question, u"Größe; was \"M\" heißt\nund L"_s);
        QCOMPARE(table->questions.first().expected.first().location, u"prices.pdf"_s);
        QCOMPARE(table->questions.first().note, u"x"_s);
    }

    void shouldNameTheLines_whenSomethingIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("no question") << QByteArray("question,expected\na,prices.pdf\n\n,prices.pdf\n") << QStringList {u"Line 4"_s};
        QTest::newRow("page") << QByteArray("question,expected,page\na,prices.pdf,two\nb,prices.pdf,0\nc,prices.pdf,-1\nd,prices.pdf,3\n")
                              << QStringList {u"Line 2"_s, u"“two”"_s, u"Line 3"_s, u"Line 4"_s};
        QTest::newRow("language") << QByteArray("question,expected,language\n\"a\nb\",prices.pdf,en\nc,prices.pdf,English language\n")
                                  << QStringList {u"Line 4"_s, u"English language"_s};
        QTest::newRow("no columns") << QByteArray("What does it cost?,prices.pdf\n") << QStringList {u"“question”"_s, u"“expected”"_s};
        QTest::newRow("empty") << QByteArray() << QStringList {u"“question”"_s};
        QTest::newRow("quote") << QByteArray("question,expected\na,prices.pdf\n\"b,prices.pdf\n") << QStringList {u"Line 3"_s};
        QTest::newRow("no text") << QByteArray("PK\x03\x04\0\0question", 14) << QStringList {u"CSV"_s};
        QTest::newRow("too long") << "question,expected\n" + QByteArray(5000, 'x') + ",prices.pdf\n" << QStringList {u"Line 2"_s};
    }
    void shouldNameTheLines_whenSomethingIsWrong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, parts);
        const auto table = read(bytes);
        QVERIFY(!table.ok());
        for (const QString &part : std::as_const(parts))
            QVERIFY2(table.error().message.contains(part), qPrintable(table.error().message));
        QVERIFY(!table.error().message.contains(u"Line 5"_s));
    }

    void shouldSayHowManyMore_whenEverythingIsWrong()
    {
        const auto table = read("question,expected\n" + QByteArray(",prices.pdf\n").repeated(30));
        QVERIFY(!table.ok());
        QCOMPARE(table.error().message.count(u'\n'), 10);
        QVERIFY(table.error().message.contains(u"20"_s));
    }

    void shouldTakeAQuestion_whoseSourceIsNotThere_andSayIt()
    {
        const auto table = read("question,expected\nWhat?,later.pdf\nWho?,\n");
        QVERIFY(table.ok());
        QCOMPARE(table->added, 2);
        QCOMPARE(table->questions.first().expected.first().location, u"later.pdf"_s);
        QVERIFY(table->questions.last().expected.isEmpty());
        QCOMPARE(table->remarks.size(), 2);
        QVERIFY(table->remarks.first().contains(u"Line 2"_s) && table->remarks.first().contains(u"later.pdf"_s));
        QVERIFY(table->remarks.last().contains(u"Line 3"_s));
    }

    void shouldComeBackTheSame_whenWrittenAndRead()
    {
        const auto first = read("question,expected,language,heading,page,phrase,note\n"
                                "=1+1 is what?,prices.pdf,en,Sizes,3,\"from, to\",often\n"
                                "=1+1 is what?,Is Sunday free?,,,,,\n"
                                "When?,https://shop.example/hours,de,,,,\n"
                                "Who?,,,,,,\n");
        QVERIFY(first.ok());
        QCOMPARE(first->added, 3);
        QCOMPARE(first->questions.first().expected.size(), 2);
        QCOMPARE(first->questions.first().expected.first().page, 3);
        take(*first);
        const QByteArray written = writeQuestionTable(m_project, m_base);
        QVERIFY(!written.contains("\n=1")); // no table program runs it
        const auto again = read(written);
        QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().message));
        QCOMPARE(again->same, 3);
        QVERIFY(again->questions.isEmpty());

        // A row that was edited in the table changes its question and makes no second one.
        const auto edited = read(QByteArray(written).replace("Sizes", "Colours"));
        QVERIFY(edited.ok());
        QCOMPARE(edited->changed, 1);
        QCOMPARE(edited->added, 0);
        QCOMPARE(edited->questions.first().id, first->questions.first().id);
        QCOMPARE(edited->questions.first().expected.first().heading, u"Colours"_s);
    }

    void shouldNameAPlace_byItsTitleNow()
    {
        const auto sources = m_project.sourcesOf(m_base);
        QCOMPARE(placeTitle({u"prices.pdf"_s, {}, u"Old title"_s, {}, 4, {}}, sources), u"Price list, p. 4"_s);
        QCOMPARE(placeTitle({u"gone.pdf"_s, {}, {}, u"Sizes"_s, 0, u"from"_s}, sources), u"gone.pdf › Sizes: “from”"_s);
        QCOMPARE(placeTitle({{}, {}, u"Is Sunday free?"_s, {}, 0, {}}, sources), u"Is Sunday free?"_s);
    }
};

QTEST_GUILESS_MAIN(TestQuestionTable)
#include "tst_questiontable.moc"
