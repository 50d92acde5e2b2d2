// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/benchmarks/questionsets.h"

#include <QElapsedTimer>
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

QTEST_GUILESS_MAIN(BenchmarkRetrieval)
#include "tst_retrieval.moc"
