// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/search/documentsearch.h"

#include "studio/search/replace.h"
#include "studio/storage/projectfile.h"
#include "tests/studio/storage/sampleproject.h"

#include <QTest>

using namespace dialogist;
using namespace dialogist::search;
using namespace Qt::StringLiterals;

/// Finding words in what documents say.
class TestDocumentSearch : public QObject
{
    Q_OBJECT
private:
    TestFolder m_folder;
    QString m_path;
    std::unique_ptr<storage::ProjectFile> m_file;
    QList<model::Source> m_sources;

    void add(const QString &title, const QList<storage::PassageRow> &passages)
    {
        model::Source source;
        source.id = model::SourceId::create();
        source.title = title;
        source.location = title.toLower() + u".pdf"_s;
        source.contentKey = QString(64, QChar(u'a' + int(m_sources.size())));
        QVERIFY(m_file->putContent(source.contentKey, "blocks", passages).ok());
        m_sources.append(source);
    }
    static storage::PassageRow passage(int ordinal, const QString &text, int page = 0) { return {ordinal, {}, page, {}, {}, text}; }
    static QString words(const Hit &hit, qsizetype match)
    {
        const Match &at = hit.matches.at(match);
        return hit.item->fields.at(at.field).text.mid(at.start, at.length);
    }

private slots:
    void init()
    {
        m_sources.clear();
        m_path = m_folder.newPath();
        m_file = storage::ProjectFile::create(m_path, sampleProject()).take();
        add(u"Bread"_s, {passage(0, u"Spelt bread holds gluten."_s, 1), passage(1, u"Rye: Gluten, and gluten again."_s, 2), passage(2, u"Nothing."_s, 3)});
        add(u"Opening hours"_s, {passage(0, u"We open at nine."_s)});
    }

    void shouldFindThePassages_andSayWhereTheWordsStand()
    {
        DocumentSearch search(m_path, false);
        Found found;
        search.find(m_sources, {u"gluten"_s, false, false, false, {}}, found);
        QCOMPARE(found.matches, 3);
        QCOMPARE(found.hits.size(), 1);
        const Hit &hit = found.hits.first();
        QCOMPARE(hit.item->ref.id, m_sources.first().id.toString());
        QCOMPARE(hit.item->ref.kind, model::ObjectKind::Source);
        QCOMPARE(hit.item->title, u"Bread"_s);
        QCOMPARE(words(hit, 0), u"gluten"_s);
        QCOMPARE(words(hit, 1), u"Gluten"_s);
        const Field &second = hit.item->fields.at(hit.matches.at(2).field);
        QCOMPARE(second.part, Part::Passage);
        QCOMPARE(second.passage, 1);
        QCOMPARE(second.page, 2);
        QVERIFY(!second.replaceable); // documents are not rewritten
        QVERIFY(found.trouble.isEmpty() && !found.isCut);
    }

    void shouldMindHowTheQueryIsWritten()
    {
        DocumentSearch search(m_path, true);
        const auto matches = [&](const Query &query) {
            Found found;
            search.find(m_sources, query, found);
            return found.matches;
        };
        QCOMPARE(matches({u"Gluten"_s, true, false, false, {}}), 1);
        QCOMPARE(matches({u"glu"_s, false, true, false, {}}), 0);
        QCOMPARE(matches({u"o[pq]en"_s, false, false, true, {}}), 1);
        QCOMPARE(matches({u"gluten"_s, false, false, false, {Part::Text, Part::Name}}), 0); // documents are not asked for
        QCOMPARE(matches({u"gluten"_s, false, false, false, {Part::Passage}}), 3);
        QCOMPARE(matches({u""_s, false, false, false, {}}), 0);
    }

    void shouldStandBehindWhatWasFoundOfTheSameSource()
    {
        model::Project project;
        project.id = model::ProjectId::create();
        model::KnowledgeBase base;
        base.id = model::KnowledgeBaseId::create();
        project.knowledgeBases.emplace(base.id, base);
        for (model::Source &source : m_sources) {
            source.knowledgeBase = base.id;
            project.sources.emplace(source.id, source);
        }
        const Query query {u"bread"_s, false, false, false, {}};
        Found found = search::find(SearchIndex::build(project), query);
        const int before = found.matches;
        QVERIFY(before > 0); // title and file name
        DocumentSearch(m_path, false).find(m_sources, query, found);
        QCOMPARE(found.hits.size(), 1);
        QCOMPARE(found.matches, before + 1);
        const Hit &hit = found.hits.first();
        QCOMPARE(hit.item->fields.at(hit.matches.last().field).part, Part::Passage);
        QCOMPARE(words(hit, 0).toLower(), u"bread"_s);
        QCOMPARE(words(hit, hit.matches.size() - 1), u"bread"_s);
        // and what can be replaced is still found at its own place
        const ReplacePlan plan = planReplace(project, {hit}, query, u"toast"_s);
        for (const Replacement &field : plan.fields)
            QVERIFY(hit.item->fields.at(field.field).text == field.before);
    }

    /// The passages of a key never change: after an edit elsewhere the same search reads nothing.
    void shouldRememberWhatItRead()
    {
        DocumentSearch search(m_path, false);
        const Query query {u"gluten"_s, false, false, false, {}};
        Found first;
        search.find(m_sources, query, first);
        m_file.reset();
        QVERIFY(QFile::remove(m_path));
        Found again;
        search.find(m_sources, query, again);
        QCOMPARE(again.matches, first.matches);
        QVERIFY(again.trouble.isEmpty());
        Found other;
        search.find(m_sources, {u"nine"_s, false, false, false, {}}, other);
        QCOMPARE(other.matches, 0);
        QVERIFY(!other.trouble.isEmpty()); // and says so when it cannot read
    }

    void shouldEndEarly()
    {
        std::atomic_bool cancelled = true;
        Found none;
        DocumentSearch(m_path, false).find(m_sources, {u"gluten"_s, false, false, false, {}}, none, &cancelled);
        QCOMPARE(none.matches, 0);
        QVERIFY(none.isCut);
        Found some;
        DocumentSearch(m_path, false).find(m_sources, {u"e"_s, false, false, false, {}}, some, nullptr, 1);
        QVERIFY(some.matches >= 1 && some.isCut);
        QCOMPARE(some.hits.size(), 1);
    }
};

QTEST_MAIN(TestDocumentSearch)
#include "tst_documentsearch.moc"
