// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/textentry.h"

#include "studio/knowledge/passagestore.h"
#include "studio/knowledge/readcodes.h"
#include "studio/storage/projectfile.h"
#include "tests/studio/storage/sampleproject.h"

#include <QTest>

using namespace dialogist;
using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

/// What a person writes by hand: kept, found by each way to ask it, and there to be edited again.
class TextEntryTest : public QObject
{
    Q_OBJECT
private:
    TestFolder m_folder;
    std::unique_ptr<storage::ProjectFile> m_file;
    model::KnowledgeBase m_base;

    QList<storage::PassageRow> passages(const model::Source &source) { return m_file->passages(source.contentKey).take(); }

private slots:
    void init()
    {
        m_file = storage::ProjectFile::create(m_folder.newPath(), sampleProject()).take();
        m_base = {};
        m_base.id = model::KnowledgeBaseId::create();
    }

    void shouldGiveBackWhatWasWritten_data()
    {
        QTest::addColumn<TextEntry>("entry");
        QTest::newRow("answer") << TextEntry {u"When do you open?"_s, u"At nine.\nNot on Sundays."_s, true, {}};
        QTest::newRow("asked in other ways") << TextEntry {u"When do you open?"_s, u"At nine."_s, true, {u"What are your hours?"_s, u"Open on Sundays?"_s}};
        QTest::newRow("in very many ways") << TextEntry {u"When do you open?"_s, u"At nine."_s, true, {u"a way "_s.repeated(20).trimmed(), u"another "_s.repeated(20).trimmed(), u"a third "_s.repeated(20).trimmed()}};
        QTest::newRow("note") << TextEntry {u"Keys"_s, u"The keeper has them.\n\nAsk at the gate."_s, false, {}};
        QTest::newRow("note without a title") << TextEntry {QString(), u"The keeper has them."_s, false, {}};
        QTest::newRow("another script") << TextEntry {u"आप कब खुलते हैं?"_s, u"सुबह नौ बजे।"_s, true, {u"खुलने का समय?"_s}};
    }
    void shouldGiveBackWhatWasWritten()
    {
        QFETCH(TextEntry, entry);
        const auto source = importText(*m_file, m_base, entry);
        QVERIFY2(source.ok(), source.ok() ? "" : qPrintable(source.error().message));
        QCOMPARE(source->kind, entry.isAnswer ? u"qa"_s : u"text"_s);
        QCOMPARE(source->knowledgeBase, m_base.id);
        QVERIFY(source->passages > 0);
        const auto again = textEntryOf(*m_file, *source);
        QVERIFY(again.ok());
        QCOMPARE(again->title, entry.title);
        QCOMPARE(again->text, entry.text);
        QCOMPARE(again->otherWays, entry.otherWays);
        QCOMPARE(again->isAnswer, entry.isAnswer);
    }

    void shouldFindTheAnswerUnderEachWayToAsk()
    {
        const auto source = importText(*m_file, m_base, {u"When do you open?"_s, u"At nine."_s, true, {u"What are your hours?"_s, u" "_s, u"When do you open?"_s, u"What are  your hours?"_s}});
        QCOMPARE(passages(*source).size(), 1);
        QCOMPARE(passages(*source).first().heading, u"When do you open? / What are your hours?"_s); // once each
        QVERIFY(passages(*source).first().text.contains(u"At nine."_s));

        // more than fits over one passage
        QStringList ways;
        for (int i = 0; i < 12; ++i)
            ways.append(u"This is the way number %1 to ask about the hours of the shop"_s.arg(i));
        const auto many = importText(*m_file, m_base, {u"When do you open?"_s, u"At nine."_s, true, ways});
        const QList<storage::PassageRow> rows = passages(*many);
        QVERIFY(rows.size() > 1);
        for (const QString &way : std::as_const(ways)) {
            const bool isThere = std::any_of(rows.begin(), rows.end(), [&way](const storage::PassageRow &row) { return row.heading.contains(way) && row.text.contains(u"At nine."_s); });
            QVERIFY2(isThere, qPrintable(way));
        }
    }

    void shouldPutTogetherTheWaysThatFit()
    {
        QCOMPARE(askedHeadings({u"a"_s}), QStringList {u"a"_s});
        QCOMPARE(askedHeadings({u"a"_s, u"b"_s, u"c"_s}), QStringList {u"a / b / c"_s});
        const QString longOne = u"x"_s.repeated(200);
        // each heading begins with the first way
        QCOMPARE(askedHeadings({u"a"_s, longOne, u"y"_s.repeated(200)}), (QStringList {u"a / "_s + longOne, u"a / "_s + u"y"_s.repeated(200)}));
        for (const QString &heading : askedHeadings({u"z"_s.repeated(1000), u"y"_s.repeated(1000), u"b"_s}))
            QVERIFY(!heading.isEmpty() && heading.size() <= 280);
        QCOMPARE(askedHeadings({}), QStringList {QString()});
        QCOMPARE(firstWayOf(u"a / b / c"_s), u"a"_s);
        QCOMPARE(firstWayOf(u"Fees / Prices › How long? / How much?"_s), u"Fees / Prices › How long?"_s);
        QCOMPARE(firstWayOf(u"How long?"_s), u"How long?"_s);
    }

    void shouldKeepIdAndWeight_whenItIsWrittenAnew()
    {
        auto first = importText(*m_file, m_base, {u"When do you open?"_s, u"At nine."_s, true, {}}).take();
        first.weight = 3;
        const auto second = importText(*m_file, m_base, {u"When do you open?"_s, u"At ten."_s, true, {}}, first);
        QCOMPARE(second->id, first.id);
        QCOMPARE(second->weight, 3.0);
        QVERIFY(second->contentHash != first.contentHash);
        QVERIFY(second->contentKey != first.contentKey);
        QCOMPARE(textEntryOf(*m_file, first)->text, u"At nine."_s); // for undo
        // another way to ask is a change too
        const auto third = importText(*m_file, m_base, {u"When do you open?"_s, u"At ten."_s, true, {u"Hours?"_s}}, *second);
        QVERIFY(third->contentKey != second->contentKey);
        QVERIFY(!importText(*m_file, m_base, {u"When do you open?"_s, u"At ten."_s, true, {}})->id.isNull());
    }

    void shouldRefuseNothing()
    {
        const auto nothing = importText(*m_file, m_base, {u" "_s, u"\n\n"_s, true, {}});
        QVERIFY(!nothing.ok());
        QCOMPARE(nothing.error().code, ErrorCode::InvalidInput);
        QVERIFY(!nothing.error().message.isEmpty());
    }

    void shouldSayWhenItsTextIsGone()
    {
        model::Source source = importText(*m_file, m_base, {u"Keys"_s, u"The keeper has them."_s, false, {}}).take();
        source.contentKey = QString(64, u'e');
        QCOMPARE(readCode(textEntryOf(*m_file, source).error()), u"text-gone"_s);
    }
};

QTEST_MAIN(TextEntryTest)
#include "tst_textentry.moc"
