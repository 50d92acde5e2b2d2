// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/vectors/passagevectors.h"

#include "studio/base/job.h"
#include "studio/base/json.h"
#include "studio/knowledge/embedder.h"
#include "studio/knowledge/retriever.h"
#include "studio/storage/database.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace dialogist;
using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

namespace {

/// Knows a few subjects by their words: a stand-in for a model, which knows that "sofa" and "couch" are one thing.
class SubjectEmbedder : public Embedder
{
public:
    QString model() const override { return name; }
    int mostAtOnce() const override { return 3; }
    Result<QList<std::vector<float>>> embed(const QStringList &texts, Kind kind, JobControl &control) override
    {
        ++calls;
        kinds.insert(int(kind));
        if (failsAt == calls)
            return Error {ErrorCode::InvalidInput, u"The model is gone."_s, {}};
        if (cancelsAt == calls)
            control.cancel();
        QList<std::vector<float>> vectors;
        for (const QString &text : texts) {
            asked.append(text);
            vectors.append(vectorOf(text));
        }
        if (answersOneTooFew)
            vectors.removeLast();
        return vectors;
    }
    std::vector<float> vectorOf(const QString &text) const
    {
        if (givesNonsense)
            return {1, std::numeric_limits<float>::quiet_NaN(), 0, 0, 0};
        static const QList<QStringList> subjects {{u"sofa"_s, u"couch"_s}, {u"warranty"_s, u"guarantee"_s}, {u"parcel"_s, u"shipment"_s}, {u"return"_s, u"send back"_s}};
        std::vector<float> vector(5, 0.2F);
        for (int at = 0; at < subjects.size(); ++at) {
            for (const QString &word : subjects[at])
                vector[size_t(at)] += float(text.count(word, Qt::CaseInsensitive));
        }
        return vector;
    }

    QString name = u"subjects"_s;
    int calls = 0;
    int failsAt = -1;
    int cancelsAt = -1;
    bool answersOneTooFew = false;
    bool givesNonsense = false;
    QStringList asked;
    QSet<int> kinds;
};

} // namespace

class TestPassageVectors : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<storage::ProjectFile> m_file;
    model::Project m_project;
    model::KnowledgeBaseId m_base = model::KnowledgeBaseId::create();

    model::SourceId addSource(const QString &title, const QStringList &texts)
    {
        model::Source source;
        source.id = model::SourceId::create();
        source.knowledgeBase = m_base;
        source.title = title;
        source.contentKey = sha256Hex(texts.join(u'\n').toUtf8());
        source.importedAt = QDateTime::currentDateTimeUtc();
        QList<storage::PassageRow> rows;
        for (const QString &text : texts)
            rows.append({int(rows.size()), {}, 0, {}, u"en"_s, text});
        if (!m_file->putContent(source.contentKey, "blocks", rows))
            qFatal("The passages could not be stored.");
        m_project.sources[source.id] = source;
        return source.id;
    }

    std::shared_ptr<const Index> index(const QString &model = u"subjects"_s)
    {
        return Index::build(*loadPassages(*m_file, m_project, {}), *loadVectors(*m_file, m_project, {}, model));
    }

private slots:
    void init()
    {
        m_project = {};
        m_project.id = model::ProjectId::create();
        model::KnowledgeBase base;
        base.id = m_base;
        base.name = u"Help"_s;
        m_project.knowledgeBases[m_base] = base;
        static int number = 0;
        m_file = storage::ProjectFile::create(m_folder.filePath(u"%1.dialogist"_s.arg(++number)), m_project).take();
        addSource(u"Furniture"_s, {u"The couch comes in grey and blue."_s, u"Every couch has a guarantee of five years."_s});
        addSource(u"Post"_s, {u"A shipment takes three days."_s, u"You may send back what you do not like."_s, u"Lamps are wrapped twice."_s});
    }

    void shouldFindWhatIsMeant_whenNoWordIsShared()
    {
        SubjectEmbedder embedder;
        JobControl control;
        const Result<EmbedReport> report = embedPassages(*m_file, m_project, {}, embedder, control);
        QVERIFY(report.ok());
        QCOMPARE(report->documents, 2);
        QCOMPARE(report->passages, 5);
        QCOMPARE(embedder.kinds, QSet<int> {int(Embedder::Kind::Passage)});
        QVERIFY(embedder.asked.contains(u"Post\nA shipment takes three days."_s));

        const auto index = this->index();
        QVERIFY(index->hasVectors());
        const QString question = u"How long is the warranty of the sofa?"_s;
        QVERIFY(!answer(*index, question).found);
        const Question asked(question, embedder.vectorOf(question));
        const QList<Hit> hits = index->search(asked, 3);
        QVERIFY(!hits.isEmpty());
        QCOMPARE(hits.first().passage->text, u"Every couch has a guarantee of five years."_s);
        QCOMPARE(hits.first().placeByVectors, 1);
        QVERIFY(hits.first().similarity > 0.9);
        QVERIFY(answer(*index, asked).found);
        QCOMPARE(answer(*index, asked).quotes.first().text, u"Every couch has a guarantee of five years."_s);
    }

    void shouldPutFirstWhatBothFind_whenWordsAndVectorsDisagree()
    {
        SubjectEmbedder embedder;
        JobControl control;
        QVERIFY(embedPassages(*m_file, m_project, {}, embedder, control).ok());
        const QString question = u"Which couch has a warranty?"_s;
        const auto index = this->index(); // hits point into it
        const QList<Hit> hits = index->search({question, embedder.vectorOf(question)}, 5);
        QCOMPARE(hits.first().passage->text, u"Every couch has a guarantee of five years."_s);
        QVERIFY(hits.first().placeByWords > 0 && hits.first().placeByVectors > 0);
    }

    void shouldBeUnsure_whenTheQuestionIsAboutNothingHere()
    {
        SubjectEmbedder embedder;
        JobControl control;
        QVERIFY(embedPassages(*m_file, m_project, {}, embedder, control).ok());
        const QString question = u"Who won the chess tournament?"_s;
        const auto index = this->index();
        for (const Hit &hit : index->search({question, {0, 0, 0, 0, 1}}, 5))
            QVERIFY2(hit.score < defaultThreshold, qPrintable(hit.passage->text));
    }

    void shouldLetThroughOnlyTheFiltersSources_whenFoundByVectors()
    {
        SubjectEmbedder embedder;
        JobControl control;
        QVERIFY(embedPassages(*m_file, m_project, {}, embedder, control).ok());
        const auto index = this->index();
        SearchFilter filter;
        filter.sources = index->sourcesNamed({u"Post"_s});
        const QList<Hit> hits = index->search({u"sofa"_s, embedder.vectorOf(u"sofa shipment"_s)}, 5, filter);
        QCOMPARE(hits.first().passage->text, u"A shipment takes three days."_s);
        for (const Hit &hit : hits)
            QCOMPARE(hit.passage->sourceTitle, u"Post"_s);
    }

    void shouldAskNothingTwice_whenRunAgain()
    {
        SubjectEmbedder embedder;
        JobControl control;
        QVERIFY(embedPassages(*m_file, m_project, {}, embedder, control).ok());
        embedder.asked.clear();
        addSource(u"New"_s, {u"We also sell chairs."_s});
        const auto report = embedPassages(*m_file, m_project, {}, embedder, control);
        QCOMPARE(report->before, 2);
        QCOMPARE(report->documents, 1);
        QCOMPARE(embedder.asked, QStringList {u"New\nWe also sell chairs."_s});
        // Another model's are others.
        embedder.name = u"another"_s;
        QCOMPARE(embedPassages(*m_file, m_project, {}, embedder, control)->documents, 3);
    }

    void shouldKeepWhatIsDone_whenTheModelFailsOnTheWay()
    {
        SubjectEmbedder embedder;
        embedder.failsAt = 2;
        JobControl control;
        const auto report = embedPassages(*m_file, m_project, {}, embedder, control);
        QVERIFY(!report.ok());
        QCOMPARE(report.error().message, u"The model is gone."_s);
        const auto index = this->index();
        QVERIFY(index->hasVectors()); // the first document's
        embedder.failsAt = -1;
        const auto again = embedPassages(*m_file, m_project, {}, embedder, control);
        QCOMPARE(again->before, 1);
        QCOMPARE(again->documents, 1);
    }

    void shouldKeepWhatIsDone_whenCancelled()
    {
        SubjectEmbedder embedder;
        embedder.cancelsAt = 1;
        JobControl control;
        const auto report = embedPassages(*m_file, m_project, {}, embedder, control);
        QVERIFY(report.ok());
        QVERIFY(report->cancelled);
        JobControl next;
        QCOMPARE(embedPassages(*m_file, m_project, {}, embedder, next)->documents + report->documents, 2);
    }

    void shouldNameTheModel_whenItAnswersNonsense()
    {
        JobControl control;
        SubjectEmbedder short1;
        short1.answersOneTooFew = true;
        const auto tooFew = embedPassages(*m_file, m_project, {}, short1, control);
        QVERIFY(!tooFew.ok());
        QVERIFY(tooFew.error().message.contains(u"subjects"_s));
        SubjectEmbedder broken;
        broken.givesNonsense = true;
        QVERIFY(!embedPassages(*m_file, m_project, {}, broken, control).ok());
        QVERIFY(!loadVectors(*m_file, m_project, {}, u"subjects"_s).value());
    }

    void shouldAnswerByWordsAlone_whenTheQuestionsVectorIsAnotherModels()
    {
        SubjectEmbedder embedder;
        JobControl control;
        QVERIFY(embedPassages(*m_file, m_project, {}, embedder, control).ok());
        const auto index = this->index();
        const QList<Hit> hits = index->search({u"couch grey"_s, {1, 2}}, 3);
        QCOMPARE(hits.first().passage->text, u"The couch comes in grey and blue."_s);
        QCOMPARE(hits.first().placeByVectors, 0);
    }

    void shouldLoseTheVectors_whenTheirPassagesAreReadAnew()
    {
        SubjectEmbedder embedder;
        JobControl control;
        QVERIFY(embedPassages(*m_file, m_project, {}, embedder, control).ok());
        const QString key = m_project.sources.begin()->second.contentKey;
        QCOMPARE(m_file->embeddings(key, u"subjects"_s)->dimensions, 5);
        QVERIFY(m_file->putContent(key, "blocks", {{0, {}, 0, {}, {}, u"Other words."_s}}).ok());
        QCOMPARE(m_file->embeddings(key, u"subjects"_s)->dimensions, 0);
    }

    void shouldSayThatTheFileIsDamaged_whenVectorsAreCutShort()
    {
        SubjectEmbedder embedder;
        JobControl control;
        QVERIFY(embedPassages(*m_file, m_project, {}, embedder, control).ok());
        const QString path = m_file->path();
        m_file.reset();
        {
            auto database = storage::Database::open(path, storage::Database::Mode::ReadWrite).take();
            QVERIFY(database->exec(u"UPDATE embedding SET data = substr(data, 1, 7)"_s).ok());
        }
        m_file = storage::ProjectFile::open(path).take();
        const auto vectors = loadVectors(*m_file, m_project, {}, u"subjects"_s);
        QVERIFY(!vectors.ok());
        QVERIFY(vectors.error().message.contains(path.section(u'/', -1)));
    }

    void shouldPutTheWeightierSourceFirst_whenBothFitEqually()
    {
        const auto draft = addSource(u"Draft"_s, {u"Opening hours are nine to five."_s});
        const auto policy = addSource(u"Policy"_s, {u"Opening hours are ten to six."_s});
        const auto first = [this] { return index()->search(u"opening hours"_s, 1).first().passage->sourceTitle; };
        m_project.sources[draft].weight = 2;
        QCOMPARE(first(), u"Draft"_s);
        m_project.sources[policy].weight = 3;
        QCOMPARE(first(), u"Policy"_s);
    }

    void shouldPutTheNewerSourceFirst_whenAgeCounts()
    {
        const auto old = addSource(u"Old"_s, {u"Opening hours are nine to five."_s});
        const auto fresh = addSource(u"Fresh"_s, {u"Opening hours are ten to six."_s});
        m_project.sources[fresh].modifiedAt = QDateTime::currentDateTimeUtc();
        m_project.sources[old].modifiedAt = QDateTime::currentDateTimeUtc().addDays(-400);
        m_project.sources[old].weight = 1.2;
        const auto first = [this] { return index()->search(u"opening hours"_s, 1).first().passage->sourceTitle; };
        QCOMPARE(first(), u"Old"_s);
        m_project.knowledgeBases[m_base].freshnessDays = 100;
        QCOMPARE(first(), u"Fresh"_s);
        // Counted from the newest document of the base, so that the same project ranks the same next year.
        m_project.sources[fresh].modifiedAt = QDateTime::currentDateTimeUtc().addDays(-4000);
        m_project.sources[old].modifiedAt = m_project.sources[fresh].modifiedAt.addDays(-1);
        for (auto &[id, source] : m_project.sources) {
            if (id != old && id != fresh)
                source.importedAt = m_project.sources[fresh].modifiedAt;
        }
        QCOMPARE(first(), u"Old"_s);
    }
};

QTEST_GUILESS_MAIN(TestPassageVectors)

#include "tst_passagevectors.moc"
