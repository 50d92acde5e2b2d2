// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/importer.h"
#include "studio/knowledge/textentry.h"
#include "studio/knowledge/testset/testruns.h"

#include "studio/commands/projectcommands.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dialogist;
using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;
using State = QuestionResult::State;

namespace {

model::Source source(const QString &location, const QString &title = {})
{
    model::Source source;
    source.id = model::SourceId::create();
    source.kind = u"file"_s;
    source.location = location;
    source.title = title;
    return source;
}

Passage passage(const model::Source &source, const QString &text, const QString &heading = {}, int page = 0)
{
    Passage passage;
    passage.sourceId = source.id.toString();
    passage.location = source.location;
    passage.language = u"en"_s;
    passage.text = text;
    passage.heading = heading;
    passage.page = page;
    return passage;
}

model::KnowledgeQuestion question(const QString &text, const QList<model::ExpectedPlace> &expected)
{
    model::KnowledgeQuestion question;
    question.id = model::KnowledgeQuestionId::create();
    question.knowledgeBase = model::KnowledgeBaseId::create();
    question.question = text;
    question.expected = expected;
    return question;
}

model::ExpectedPlace at(const QString &location, const QString &heading = {}, int page = 0, const QString &phrase = {})
{
    return {location, {}, {}, heading, page, phrase};
}

QuestionResult ranked(const QString &id, const QList<int> &ranks, const QString &stamp = u"s"_s)
{
    QuestionResult result {id, stamp, State::NotFound, ranks, 0};
    if (result.rank() > 0)
        result.state = State::Found;
    return result;
}

TestRun run(const QString &knowledge, const QList<QuestionResult> &results)
{
    TestRun run;
    run.at = QDateTime::currentDateTimeUtc();
    run.knowledge = knowledge;
    run.results = results;
    run.figures = figuresOf(results);
    return run;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

} // namespace

class TestTestSet : public QObject
{
    Q_OBJECT
private:
    // Three sources that have three, two and one of the words "boiler", "pressure", "valve": in this order they are found.
    model::Source m_first = source(u"first.pdf"_s);
    model::Source m_second = source(u"second.pdf"_s);
    model::Source m_third = source(u"third.pdf"_s);
    QList<model::Source> m_sources {m_first, m_second, m_third};
    std::shared_ptr<const Index> m_index;

    QuestionResult resultOf(const model::KnowledgeQuestion &question)
    {
        JobControl control;
        const auto results = evaluate(*m_index, m_sources, {question}, control);
        return results && results->size() == 1 ? results->first() : QuestionResult();
    }

    static Result<TestRuns> ask(commands::Document &document, model::KnowledgeBaseId base)
    {
        JobControl control;
        std::shared_ptr<const Index> index;
        return runTestSet(document.file(), testInput(document, base), index, control);
    }

private slots:
    void init()
    {
        m_index = Index::build({passage(m_third, u"The boiler stands in the cellar beside the shelf with the jars."_s),
                                passage(m_first, u"The boiler pressure is let out at the valve under the lid."_s, u"Care › Steam"_s, 4),
                                passage(m_second, u"The boiler pressure is shown on the dial above the door."_s),
                                passage(m_first, u"Clean the lid with warm water and leave it to dry overnight."_s, u"Care › Cleaning"_s, 5)});
    }

    void shouldGiveTheFiguresReckonedByHand()
    {
        // given: the second of three; the first and the third of three; one that is gone; one of which nothing is known; one switched off
        model::KnowledgeQuestion off = question(u"boiler pressure valve"_s, {at(u"first.pdf"_s)});
        off.enabled = false;
        JobControl control;
        const auto results = evaluate(*m_index, m_sources,
                                      {question(u"boiler pressure valve"_s, {at(u"second.pdf"_s)}),
                                       question(u"boiler pressure valve"_s, {at(u"first.pdf"_s), at(u"third.pdf"_s)}),
                                       question(u"boiler pressure valve"_s, {at(u"removed.pdf"_s)}),
                                       question(u"boiler pressure valve"_s, {}), off},
                                      control);
        QVERIFY(results.ok());
        QCOMPARE(results->size(), 4);
        QCOMPARE(results->at(0).ranks, QList<int> {2});
        QCOMPARE(results->at(1).ranks, (QList<int> {1, 3}));
        QCOMPARE(results->at(2).state, State::SourceGone);
        QCOMPARE(results->at(3).state, State::NothingExpected);
        QVERIFY(results->at(0).score > 0 && results->at(0).score < results->at(1).score);

        const Figures figures = figuresOf(*results);
        QCOMPARE(figures.questions, 3);
        QVERIFY(isNear(figures.recall1, (0 + 0.5 + 0) / 3));
        QVERIFY(isNear(figures.recall3, (1 + 1 + 0) / 3.0));
        QVERIFY(isNear(figures.mrr, (0.5 + 1 + 0) / 3));
        // 1/log2(3) = 0.630930; (1 + 1/log2(4)) / (1 + 1/log2(3)) = 1.5 / 1.630930 = 0.919721; together 1.550651 / 3
        QVERIFY(std::abs(figures.ndcg10 - 0.516884) < 1e-6);
    }

    void shouldCountOnlyRanksWithinTheDepth()
    {
        const Figures figures = figuresOf({ranked(u"a"_s, {1}), ranked(u"b"_s, {4}), ranked(u"c"_s, {10}), ranked(u"d"_s, {20})});
        QCOMPARE(figures.recall1, 0.25);
        QCOMPARE(figures.recall3, 0.25);
        QCOMPARE(figures.recall5, 0.5);
        QCOMPARE(figures.recall10, 0.75);
        QVERIFY(isNear(figures.mrr, (1 + 0.25 + 0.1 + 0.05) / 4));
        QVERIFY(std::abs(figures.ndcg10 - (1 + 0.430677 + 0.289065 + 0) / 4) < 1e-6);
        QCOMPARE(figures.named(u"Recall@5"_s).value(), 0.5);
        QVERIFY(!figures.named(u"recall@7"_s));
        QCOMPARE(Figures::fromJson(figures.toJson()), figures);
        QCOMPARE(figuresOf({}), Figures());
    }

    void shouldNotPassOne_whenAPassageIsInTwoPlaces()
    {
        // The whole document and its page are the same passage, so both are found at rank 1.
        const QuestionResult result = resultOf(question(u"boiler pressure valve"_s, {at(u"first.pdf"_s), at(u"first.pdf"_s, {}, 4)}));
        QCOMPARE(result.ranks, (QList<int> {1, 1}));
        QCOMPARE(figuresOf({result}).ndcg10, 1.0);
    }

    void shouldMindHeadingPageAndWords()
    {
        const QString asked = u"boiler pressure valve lid"_s;
        QCOMPARE(resultOf(question(asked, {at(u"first.pdf"_s, u"steam"_s)})).rank(), 1);
        QCOMPARE(resultOf(question(asked, {at(u"first.pdf"_s, {}, 4)})).rank(), 1);
        QVERIFY(resultOf(question(asked, {at(u"first.pdf"_s, u"cleaning"_s)})).rank() > 1);
        QVERIFY(resultOf(question(asked, {at(u"first.pdf"_s, {}, 0, u"WARM  water"_s)})).rank() > 1);
    }

    void shouldTellWhyNothingWasFound()
    {
        const QString asked = u"boiler pressure valve"_s;
        QCOMPARE(resultOf(question(u"quantum chromodynamics"_s, {at(u"first.pdf"_s)})).state, State::NotFound);
        QCOMPARE(resultOf(question(asked, {at(u"first.pdf"_s, u"Warranty"_s)})).state, State::PlaceGone);
        QCOMPARE(resultOf(question(asked, {at(u"first.pdf"_s, {}, 9)})).state, State::PlaceGone);
        // It is there, and only this question does not find it.
        QCOMPARE(resultOf(question(u"dial"_s, {at(u"first.pdf"_s, u"Cleaning"_s)})).state, State::NotFound);
        QCOMPARE(resultOf(question(asked, {at(u"gone.pdf"_s)})).state, State::SourceGone);
        // One of two being there is enough to go on.
        QCOMPARE(resultOf(question(asked, {at(u"gone.pdf"_s), at(u"third.pdf"_s)})).ranks, (QList<int> {0, 3}));
    }

    void shouldStop_whenCancelled()
    {
        JobControl control;
        control.cancel();
        const auto results = evaluate(*m_index, m_sources, {question(u"boiler"_s, {at(u"first.pdf"_s)})}, control);
        QVERIFY(!results.ok());
        QCOMPARE(results.error().code, ErrorCode::Cancelled);
    }

    void shouldTellBetterFromWorse_andCompareOnlyWhatWasAskedBefore()
    {
        const TestRun before = run(u"k1"_s, {ranked(u"a"_s, {1}), ranked(u"b"_s, {5}), ranked(u"c"_s, {2}), ranked(u"d"_s, {0}), ranked(u"e"_s, {3}, u"old"_s)});
        const TestRun now = run(u"k2"_s, {ranked(u"a"_s, {0}), ranked(u"b"_s, {2}), ranked(u"c"_s, {2}), ranked(u"d"_s, {40}), ranked(u"e"_s, {1}, u"new"_s),
                                          ranked(u"f"_s, {1})});
        const RunComparison comparison = compareRuns(&before, now);
        QVERIFY(comparison.isThere);
        QCOMPARE(comparison.moves.value(u"a"_s), Move::Worse);
        QCOMPARE(comparison.moves.value(u"b"_s), Move::Better);
        QCOMPARE(comparison.moves.value(u"c"_s), Move::Same);
        QCOMPARE(comparison.moves.value(u"d"_s), Move::Better);
        QCOMPARE(comparison.moves.value(u"e"_s), Move::New);
        QCOMPARE(comparison.moves.value(u"f"_s), Move::New);
        QCOMPARE(comparison.better, 2);
        QCOMPARE(comparison.worse, 1);
        QCOMPARE(comparison.fresh, 2);
        QCOMPARE(comparison.now.questions, 4); // not the two that are new, which are at rank 1
        QCOMPARE(comparison.before.recall1, 0.25);
        QCOMPARE(comparison.now.recall1, 0.0);
        QVERIFY(!compareRuns(nullptr, now).isThere);
        QCOMPARE(compareRuns(nullptr, now).fresh, 6);
    }

    void shouldKeepTheRunBeforeTheLastChange_howeverOftenItIsAsked()
    {
        TestRuns runs;
        runs.add(run(u"k1"_s, {ranked(u"a"_s, {1})}));
        runs.add(run(u"k2"_s, {ranked(u"a"_s, {3})}));
        for (int i = 0; i < 5; ++i)
            runs.add(run(u"k2"_s, {ranked(u"a"_s, {3}), ranked(u"b"_s, {1})})); // another question came, knowledge did not change
        QCOMPARE(runs.runs().size(), 2);
        QCOMPARE(runs.comparison().worse, 1);
        QCOMPARE(runs.comparison().earlier.value(u"a"_s).rank(), 1);
        // The same documents found in another order, as after an update of the program, are a change too.
        runs.add(run(u"k2"_s, {ranked(u"a"_s, {2}), ranked(u"b"_s, {1})}));
        QCOMPARE(runs.runs().size(), 3);
        QCOMPARE(runs.comparison().better, 1);
        for (int i = 0; i < 100; ++i)
            runs.add(run(u"n%1"_s.arg(i), {ranked(u"a"_s, {2})}));
        QCOMPARE(runs.runs().size(), TestRuns::mostRuns);
        QVERIFY(runs.runs().first().results.isEmpty());
        QCOMPARE(runs.runs().first().figures.questions, 1);
        QVERIFY(runs.comparison().isThere);
    }

    void shouldSeeWhatAChangeDid_inAProject()
    {
        // given: a project with two answers and a question that finds one of them
        QTemporaryDir folder;
        model::Project project;
        project.id = model::ProjectId::create();
        project.name = u"Bakery"_s;
        model::KnowledgeBase base;
        base.id = model::KnowledgeBaseId::create();
        base.name = u"Answers"_s;
        project.knowledgeBases.emplace(base.id, base);
        auto document = commands::Document::create(folder.filePath(u"p.dialogist"_s), project).take();
        const auto milk = importText(document->file(), base, {u"Is there milk in the bread?"_s, u"No, the bread is made without milk."_s, true});
        const auto hours = importText(document->file(), base, {u"When are you open?"_s, u"From seven to six."_s, true});
        QVERIFY(document->push(commands::setSources(document->project(), {*milk, *hours})).ok());
        model::KnowledgeQuestion asked = question(u"bread without milk"_s, {model::ExpectedPlace::of(*milk)});
        asked.knowledgeBase = base.id;
        QVERIFY(document->push(commands::setQuestions(document->project(), {asked})).ok());
        const bool couldUndo = document->canUndo();
        const auto first = ask(*document, base.id);
        QVERIFY2(first.ok(), first.ok() ? "" : qPrintable(first.error().message));
        QCOMPARE(first->newest().figures.recall1, 1.0);
        QCOMPARE(first->newest().sources, 2);
        QVERIFY(!first->comparison().isThere);
        QCOMPARE(document->canUndo(), couldUndo);
        QVERIFY(isUpToDate(*first, testInput(*document, base.id)));

        // when: the answer is removed
        QVERIFY(document->push(commands::removeSources(document->project(), {milk->id})).ok());
        QVERIFY(!isUpToDate(*first, testInput(*document, base.id)));
        const auto second = ask(*document, base.id);
        QVERIFY(second.ok());
        QCOMPARE(second->newest().results.first().state, State::SourceGone);
        QCOMPARE(second->comparison().worse, 1);

        // then: also after it was closed and opened again; and when it comes back under another id, the question knows it
        const QString path = document->path();
        document.reset();
        document = commands::Document::open(path).take();
        QCOMPARE(TestRuns::load(document->file(), base.id).comparison().worse, 1);
        model::Source again = *milk;
        again.id = model::SourceId::create();
        QVERIFY(document->push(commands::setSources(document->project(), {again})).ok());
        const auto third = ask(*document, base.id);
        QVERIFY(third.ok());
        QCOMPARE(third->newest().figures.recall1, 1.0);
        QCOMPARE(third->comparison().better, 1);
        QCOMPARE(third->runs().size(), 3);

        // A question that is asked in another way, or added, has to be asked; a note changes nothing.
        asked.note = u"often"_s;
        QVERIFY(document->push(commands::setQuestions(document->project(), {asked})).ok());
        QVERIFY(isUpToDate(*third, testInput(*document, base.id)));
        asked.question = u"milk?"_s;
        QVERIFY(document->push(commands::setQuestions(document->project(), {asked})).ok());
        QVERIFY(!isUpToDate(*third, testInput(*document, base.id)));
        asked.enabled = false;
        QVERIFY(document->push(commands::setQuestions(document->project(), {asked})).ok());
        QVERIFY(!isUpToDate(*third, testInput(*document, base.id)));
    }

    void shouldAskAgain_whenSourcesCountOtherwise()
    {
        QTemporaryDir folder;
        model::Project project;
        project.id = model::ProjectId::create();
        project.name = u"Bakery"_s;
        model::KnowledgeBase base;
        base.id = model::KnowledgeBaseId::create();
        base.name = u"Answers"_s;
        project.knowledgeBases.emplace(base.id, base);
        auto document = commands::Document::create(folder.filePath(u"p.dialogist"_s), project).take();
        model::Source milk = importText(document->file(), base, {u"Is there milk in the bread?"_s, u"No, the bread is made without milk."_s, true}).take();
        QVERIFY(document->push(commands::setSources(document->project(), {milk})).ok());
        model::KnowledgeQuestion asked = question(u"bread without milk"_s, {model::ExpectedPlace::of(milk)});
        asked.knowledgeBase = base.id;
        QVERIFY(document->push(commands::setQuestions(document->project(), {asked})).ok());
        const auto isKnown = [&](const Result<TestRuns> &runs) { return isUpToDate(*runs, testInput(*document, base.id)); };
        auto runs = ask(*document, base.id);
        QVERIFY(runs.ok() && isKnown(runs));

        // A date alone changes nothing while age does not count.
        milk.modifiedAt = QDateTime::currentDateTimeUtc().addDays(-400);
        QVERIFY(document->push(commands::setSources(document->project(), {milk})).ok());
        QVERIFY(isKnown(runs));
        milk.weight = 2;
        QVERIFY(document->push(commands::setSources(document->project(), {milk})).ok());
        QVERIFY(!isKnown(runs));
        runs = ask(*document, base.id);
        QVERIFY(runs.ok() && isKnown(runs));
        base.freshnessDays = 30;
        QVERIFY(document->push(commands::setKnowledgeBase(document->project(), base)).ok());
        QVERIFY(!isKnown(runs));
        runs = ask(*document, base.id);
        QVERIFY(runs.ok() && isKnown(runs));
        milk.modifiedAt = QDateTime::currentDateTimeUtc();
        QVERIFY(document->push(commands::setSources(document->project(), {milk})).ok());
        QVERIFY(!isKnown(runs));
    }
};

QTEST_GUILESS_MAIN(TestTestSet)
#include "tst_testset.moc"
