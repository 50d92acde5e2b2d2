// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmarks/questionsets.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace dialogist::benchmarks;
using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

/// How well questions of third-party collections are answered; prints one JSON line for each.
class BenchmarkRetrieval : public QObject
{
    Q_OBJECT
private slots:
    void shouldNotFallBehindOthers_whenQuestionsHaveKnownAnswers();
    void shouldAbstain_whenQuestionsAreOfAnotherCollection();
    void shouldAnswerAtOnce_data();
    void shouldAnswerAtOnce();
};

namespace {

/// The best figure of others on that set: SQLite FTS5 (unicode61, porter, trigram) and MiniSearch; nDCG at ten, or the share of
/// questions answered by the first passage where only that is known.
const QHash<QString, double> &bestOfOthers()
{
    static const QHash<QString, double> figures {
        {u"cranfield"_s, 0.435},   {u"adi"_s, 0.489},         {u"postgresql-index"_s, 0.724}, {u"debian-faq"_s, 0.574},
        {u"handbook-en"_s, 0.565}, {u"handbook-id"_s, 0.506}, {u"handbook-es"_s, 0.505},      {u"handbook-ja"_s, 0.526},
        {u"xquad-en"_s, 0.919},    {u"xquad-de"_s, 0.893},    {u"xquad-hi"_s, 0.905},         {u"xquad-zh"_s, 0.829},
        {u"idk-mrc-id"_s, 0.887}};
    return figures;
}

/// Where other programs are to find the same passages and questions; empty = they are not asked for.
QString folderForPeers()
{
    return qEnvironmentVariable("DIALOGIST_SETS");
}

void writeForPeers(const QString &name, const QList<Passage> &passages, const QJsonArray &questions)
{
    if (folderForPeers().isEmpty())
        return;
    QJsonArray documents;
    for (const Passage &passage : passages)
        documents.append(QJsonArray {passage.sourceId, passage.heading.isEmpty() ? passage.text : passage.heading + u'\n' + passage.text});
    QFile file(folderForPeers() + u'/' + name + u".json"_s);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.fileName()));
    file.write(QJsonDocument(QJsonObject {{u"documents"_s, documents}, {u"questions"_s, questions}}).toJson(QJsonDocument::Compact));
}

QJsonArray questionsOf(const QuestionSet &set)
{
    QJsonArray questions;
    for (const auto &[question, gains] : set.questions) {
        QJsonObject relevant;
        for (auto gain = gains.begin(); gain != gains.end(); ++gain)
            relevant.insert(gain.key(), gain.value());
        questions.append(QJsonArray {question, relevant});
    }
    return questions;
}

/// As many passages of ninety words as asked for: the real ones first, then each made of the halves of two others.
QList<Passage> manyPassages(const QList<QuestionSet> &sets, int count)
{
    QList<QStringList> chunks;
    for (const QuestionSet &set : sets) {
        if (set.language != "en"_L1)
            continue;
        for (const Passage &passage : set.passages) {
            const QStringList words = passage.text.simplified().split(u' ');
            for (qsizetype at = 0; at + 45 <= words.size(); at += 90)
                chunks.append(words.mid(at, 90));
        }
    }
    const qsizetype real = chunks.size();
    QRandomGenerator random(7);
    QList<Passage> passages;
    for (int number = 0; number < count; ++number) {
        QStringList words = chunks[number % real];
        if (number >= real)
            words = words.mid(0, 45) + chunks[random.bounded(int(real))].mid(45);
        // Ten passages to a document; one document in ten is of another language, so that filters have something to do.
        Passage passage = passageOf(QString::number(number / 10), {}, words.join(u' '), number / 10 % 10 == 0 ? u"de"_s : u"en"_s);
        passage.ordinal = number % 10;
        passages.append(passage);
    }
    return passages;
}

void print(const QJsonObject &json)
{
    std::printf("%s\n", QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

void BenchmarkRetrieval::shouldNotFallBehindOthers_whenQuestionsHaveKnownAnswers()
{
    const QString corpora = QStringLiteral(DIALOGIST_CORPORA);
    if (!QFile::exists(corpora + u"/retrieval/cran/cran.qry"_s))
        QSKIP("The collections of questions are not here.");
    for (const QuestionSet &set : allSets(corpora)) {
        QElapsedTimer clock;
        clock.start();
        const auto index = Index::build(set.passages);
        const double build = double(clock.restart()) / 1000;
        const Quality quality = judge(set, *index);
        writeForPeers(set.name, set.passages, questionsOf(set));
        print({{u"set"_s, set.name}, {u"questions"_s, quality.questions}, {u"ndcg10"_s, quality.ndcg}, {u"recall10"_s, quality.recall},
               {u"mrr10"_s, quality.mrr}, {u"hit1"_s, quality.first}, {u"build_s"_s, build},
               {u"ms_a_question"_s, double(clock.elapsed()) / std::max(1, quality.questions)}});
        const bool byFirst = set.name.startsWith(u"xquad"_s) || set.name.startsWith(u"idk"_s);
        QVERIFY2((byFirst ? quality.first : quality.ndcg) > bestOfOthers().value(set.name), qPrintable(set.name));
    }
}

void BenchmarkRetrieval::shouldAbstain_whenQuestionsAreOfAnotherCollection()
{
    const QString corpora = QStringLiteral(DIALOGIST_CORPORA);
    if (!QFile::exists(corpora + u"/retrieval/cran/cran.qry"_s))
        QSKIP("The collections of questions are not here.");
    QHash<QString, QuestionSet> sets;
    for (const QuestionSet &set : allSets(corpora))
        sets.insert(set.name, set);
    const auto answered = [&](const QString &questions, const QString &passages) {
        const auto index = Index::build(sets[passages].passages);
        int count = 0;
        for (const auto &[question, gains] : sets[questions].questions) {
            const QList<Hit> hits = index->search(question, 1);
            count += !hits.isEmpty() && hits.first().score >= defaultThreshold;
        }
        const double share = double(count) / double(std::max<qsizetype>(1, sets[questions].questions.size()));
        print({{u"questions_of"_s, questions}, {u"passages_of"_s, passages}, {u"answered"_s, share}});
        return share;
    };
    QVERIFY(answered(u"cranfield"_s, u"handbook-en"_s) < 0.1);
    QVERIFY(answered(u"cranfield"_s, u"debian-faq"_s) < 0.1);
    QVERIFY(answered(u"xquad-en"_s, u"debian-faq"_s) < 0.15);
    QVERIFY(answered(u"xquad-en"_s, u"xquad-en"_s) > 0.9);
    QVERIFY(answered(u"debian-faq"_s, u"debian-faq"_s) > 0.85);
    QVERIFY(answered(u"idk-mrc-id"_s, u"idk-mrc-id"_s) > 0.9);
}

void BenchmarkRetrieval::shouldAnswerAtOnce_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("ten thousand") << 10'000;
    if (qEnvironmentVariableIsSet("DIALOGIST_BENCHMARK"))
        QTest::newRow("hundred thousand") << 100'000;
}

void BenchmarkRetrieval::shouldAnswerAtOnce()
{
    QFETCH(int, count);
    const QString corpora = QStringLiteral(DIALOGIST_CORPORA);
    if (!QFile::exists(corpora + u"/retrieval/cran/cran.qry"_s))
        QSKIP("The collections of questions are not here.");
    const QList<QuestionSet> sets = allSets(corpora);
    const QList<Passage> passages = manyPassages(sets, count);
    QJsonArray questions;
    for (const QuestionSet &set : sets) {
        if (set.name != "xquad-en"_L1 && set.name != "cranfield"_L1)
            continue;
        for (qsizetype at = 0; at < set.questions.size(); at += set.questions.size() / 200 + 1)
            questions.append(QJsonArray {set.questions[at].first, QJsonObject()});
    }
    const QString name = u"speed-%1"_s.arg(count);
    writeForPeers(name, passages, questions);
    qint64 textBytes = 0;
    for (const Passage &passage : passages)
        textBytes += passage.text.toUtf8().size();
    QElapsedTimer clock;
    clock.start();
    const auto index = Index::build(passages);
    print({{u"set"_s, name}, {u"build_s"_s, double(clock.elapsed()) / 1000}, {u"index_mb_a_mb"_s, double(index->bytes()) / double(textBytes)}});
    int found = 0;
    const auto time = [&](const char *what, const SearchFilter &filter) {
        std::vector<double> milliseconds;
        for (const QJsonValue &question : questions) {
            const QString text = question.toArray()[0].toString();
            clock.restart();
            found += int(index->search(text, 10, filter).size());
            milliseconds.push_back(double(clock.nsecsElapsed()) / 1e6);
        }
        const double cold = milliseconds.front();
        std::sort(milliseconds.begin(), milliseconds.end());
        print({{u"set"_s, name}, {u"search"_s, QString::fromLatin1(what)}, {u"first_ms"_s, cold}, {u"p50_ms"_s, milliseconds[milliseconds.size() / 2]},
               {u"p99_ms"_s, milliseconds[milliseconds.size() * 99 / 100]}});
    };
    time("cold", {});
    time("warm", {});
    SearchFilter filter {QSet<QString>(), u"en"_s};
    for (int source = 0; source < count / 20; ++source)
        filter.sources->insert(QString::number(source)); // half of them
    time("filtered", filter);
    QVERIFY(found > questions.size() * 10);
}

QTEST_GUILESS_MAIN(BenchmarkRetrieval)
#include "tst_retrieval.moc"
