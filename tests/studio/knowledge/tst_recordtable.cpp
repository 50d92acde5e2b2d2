// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/recordtable.h"

#include "studio/base/job.h"
#include "studio/knowledge/passagestore.h"
#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readers/plain.h"
#include "studio/storage/projectfile.h"
#include "tests/studio/storage/sampleproject.h"

#include <QTest>

using namespace dialogist;
using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

/// The columns of a table, before somebody says what they are for.
class RecordTableTest : public QObject
{
    Q_OBJECT
private:
    TestFolder m_folder;
    std::unique_ptr<storage::ProjectFile> m_file;
    model::KnowledgeBase m_base;

    model::Source store(const Document &document, const QByteArray &original = {}, const QString &name = u"staff.csv"_s)
    {
        model::Source source;
        source.kind = u"file"_s;
        source.location = name;
        source.contentHash = original.isEmpty() ? QString(64, u'7') : m_file->putBlob(original).value();
        return storePassages(*m_file, m_base, document, source).take();
    }
    Result<RecordTable> table(const model::Source &source)
    {
        JobControl control;
        return recordTable(*m_file, source, QStringLiteral(DIALOGIST_PROGRAM), control);
    }
    static QStringList texts(const Document &document)
    {
        QStringList texts;
        for (const Block &block : document.blocks)
            texts.append(block.text);
        return texts;
    }

private slots:
    void init()
    {
        m_file = storage::ProjectFile::create(m_folder.newPath(), sampleProject()).take();
        m_base = {};
        m_base.id = model::KnowledgeBaseId::create();
    }

    void shouldNameTheColumns_withAnExampleOfEach()
    {
        const auto read = table(store(readCsv(u"Name,Room,Phone,Note\nAnna,,12,\nBudi,Kitchen,34,\n"_s)));
        QVERIFY(read.ok());
        QCOMPARE(read->columns, (QStringList {u"Name"_s, u"Room"_s, u"Phone"_s, u"Note"_s}));
        QCOMPARE(read->firstRows.size(), 2);
        QVERIFY(!read->isSheet);
        QCOMPARE(read->exampleOf(u"Name"_s), u"Anna"_s);
        QCOMPARE(read->exampleOf(u"Room"_s), u"Kitchen"_s); // the first row has none
        QCOMPARE(read->exampleOf(u"Note"_s), QString());
        QCOMPARE(read->exampleOf(u"Salary"_s), QString());
    }

    void shouldSayWhatIsInUse()
    {
        // as the names say
        const QString faq = u"Id,Question,Other questions,Answer\n1,Can I return it?,send back,Within 30 days.\n"_s;
        const auto named = table(store(readCsv(faq)));
        QCOMPARE(named->inUse.search, (QStringList {u"Question"_s, u"Other questions"_s}));
        QCOMPARE(named->inUse.answer, QStringList {u"Answer"_s});

        // what was chosen comes before that
        model::Source chosen = store(readCsv(faq));
        chosen.searchColumns = {u"Id"_s};
        chosen.answerColumns = {u"Question"_s, u"Answer"_s};
        const auto other = table(chosen);
        QCOMPARE(other->inUse.search, QStringList {u"Id"_s});
        QCOMPARE(other->inUse.answer, (QStringList {u"Question"_s, u"Answer"_s}));

        // read as text
        QVERIFY(table(store(readCsv(u"Name,Room\nAnna,Kitchen\n"_s)))->inUse.isEmpty());
    }

    /// Its text was read before columns were noted.
    void shouldLookAtTheOriginal_whereTheTextKnowsNoColumns()
    {
        Document old = readCsv(u"City,Price\nBerlin,4\n"_s);
        old.columns.clear();
        old.firstRows.clear();
        const auto read = table(store(old, "City,Price\nBerlin,4\n"));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
        QCOMPARE(read->columns, (QStringList {u"City"_s, u"Price"_s}));
        QCOMPARE(read->exampleOf(u"Price"_s), u"4"_s);
    }

    void shouldSayWhyThereAreNone()
    {
        QCOMPARE(readCode(table(store(readPlainText(u"Only words."_s), "Only words.", u"note.txt"_s)).error()), u"no-columns"_s);
        // neither text nor file is left
        Document old = readCsv(u"City,Price\nBerlin,4\n"_s);
        old.columns.clear();
        QCOMPARE(readCode(table(store(old)).error()), u"text-gone"_s);
        model::Source nothing;
        nothing.contentHash = QString(64, u'0');
        QCOMPARE(readCode(table(nothing).error()), u"text-gone"_s);
    }

    void shouldKnowWhichSourcesMayHaveRecords()
    {
        const auto may = [](const QString &kind, const QString &mime) {
            model::Source source;
            source.kind = kind;
            source.mime = mime;
            return mayHaveRecords(source);
        };
        QVERIFY(may(u"file"_s, u"text/csv"_s));
        QVERIFY(may(u"file"_s, u"application/json"_s));
        QVERIFY(may(u"file"_s, u"application/vnd.oasis.opendocument.spreadsheet"_s));
        QVERIFY(may(u"file"_s, u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s));
        QVERIFY(!may(u"file"_s, u"application/pdf"_s));
        QVERIFY(!may(u"page"_s, u"text/csv"_s));
        QVERIFY(!may(u"qa"_s, u"text/plain"_s));
    }

    void shouldShowTheFirstRowsAsTheyWouldBeRead()
    {
        const RecordTable staff {{u"Name"_s, u"Room"_s, u"Phone"_s}, {{u"Anna"_s, u"Kitchen"_s, u"12"_s}, {u"Budi"_s, {}, u"34"_s}}, false, {}};
        QCOMPARE(texts(preview(staff, {})), (QStringList {u"Name: Anna; Room: Kitchen; Phone: 12"_s, u"Name: Budi; Phone: 34"_s}));
        const Document chosen = preview(staff, {{u"Name"_s}, {u"Room"_s, u"Phone"_s}});
        QCOMPARE(texts(chosen), (QStringList {u"Anna"_s, u"Room: Kitchen\nPhone: 12"_s, u"Budi"_s, u"Phone: 34"_s}));
        QCOMPARE(chosen.blocks.first().kind, Block::Kind::Heading);
        QCOMPARE(texts(preview(staff, {{u"Name"_s}, {u"Phone"_s}})), (QStringList {u"Anna"_s, u"12"_s, u"Budi"_s, u"34"_s}));

        // a spreadsheet that holds no records stays a table
        RecordTable sheet = staff;
        sheet.isSheet = true;
        const Document plain = preview(sheet, {});
        QCOMPARE(plain.blocks.size(), 3);
        QCOMPARE(plain.blocks.first().kind, Block::Kind::TableRow);
        QCOMPARE(plain.blocks.first().text, u"Name | Room | Phone"_s);
        QCOMPARE(texts(preview(sheet, {{u"Name"_s}, {u"Phone"_s}})), (QStringList {u"Anna"_s, u"12"_s, u"Budi"_s, u"34"_s}));
    }
};

QTEST_MAIN(RecordTableTest)
#include "tst_recordtable.moc"
