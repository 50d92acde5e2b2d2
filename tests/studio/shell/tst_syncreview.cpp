// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/syncreview.h"

#include "editors/knowledge/syncdialog.h"
#include "panels/jobs/jobspanel.h"
#include "studio/base/job.h"
#include "studio/commands/projectcommands.h"
#include "studio/shell/knowledgejobs.h"

#include <QCheckBox>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace dialogist;
using namespace dialogist::shell;
using namespace Qt::StringLiterals;
using editors::knowledge::SyncDialog;

/// What reading sources again would change: shown first, and taken over only when the person says so.
class TestSyncReview : public QObject
{
    Q_OBJECT
private:
    struct Stage {
        QTemporaryDir folder;
        std::unique_ptr<commands::Document> document;
        model::KnowledgeBaseId base = model::KnowledgeBaseId::create();
        JobQueue queue;
        KnowledgeJobs jobs {queue};
        panels::jobs::JobsPanel list {queue};
        QWidget window;
        SyncReview *review = nullptr;
        int taken = 0;

        Stage()
        {
            model::Project project;
            project.id = model::ProjectId::create();
            model::KnowledgeBase house;
            house.id = base;
            house.name = u"House"_s;
            project.knowledgeBases.emplace(base, house);
            document = commands::Document::create(folder.filePath(u"house.dialogist"_s), project).take();
            jobs.setDocument(document.get());
            review = new SyncReview(jobs, list, &window);
            review->setDocument(document.get());
            window.show();
            list.show();
        }
        model::Source source(const QString &location) const
        {
            model::Source source;
            source.id = model::SourceId::create();
            source.knowledgeBase = base;
            source.kind = u"file"_s;
            source.location = location;
            source.title = location;
            return source;
        }
        SyncDialog *dialog() const { return window.findChild<SyncDialog *>(); }
        QStringList locations() const
        {
            QStringList locations;
            for (const auto &[id, source] : document->project().sources)
                locations.append(source.location);
            locations.sort();
            return locations;
        }
        Job *addJob()
        {
            Job *job = queue.add(std::make_unique<Job>(u"Read again"_s, [](JobControl &) { return std::optional<Error>(); }));
            if (!QTest::qWaitFor([job] { return job->state() == Job::State::Done; }))
                qFatal("The job does not end.");
            return job;
        }
        std::function<void()> note()
        {
            return [this] { ++taken; };
        }
    };

private slots:
    void shouldCountOnly_whenItIsTakenOver()
    {
        Stage stage;
        knowledge::SyncDiff diff;
        diff.added = {stage.source(u"new.md"_s)};
        stage.review->show(diff, stage.note());
        QVERIFY(stage.dialog());
        QVERIFY(stage.dialog()->isVisible());
        QVERIFY(stage.locations().isEmpty());
        stage.dialog()->reject();
        QTRY_VERIFY(!stage.dialog());
        QVERIFY(stage.locations().isEmpty());
        QCOMPARE(stage.taken, 0);

        stage.review->show(diff, stage.note());
        stage.dialog()->accept();
        QTRY_COMPARE(stage.locations(), QStringList {u"new.md"_s});
        QCOMPARE(stage.taken, 1);
        QTRY_VERIFY(!stage.dialog());
        // one step, which can be taken back
        QTRY_VERIFY(!stage.document->isWriting());
        QVERIFY(stage.document->undo().ok());
        QVERIFY(stage.locations().isEmpty());
    }

    void shouldRemoveWhatIsGone_unlessThePersonWantsItKept()
    {
        for (const bool removes : {true, false}) {
            Stage stage;
            const model::Source old = stage.source(u"old.md"_s);
            QVERIFY(stage.document->push(commands::setSources(stage.document->project(), {old})).ok());
            knowledge::SyncDiff diff;
            diff.gone = {old};
            diff.added = {stage.source(u"new.md"_s)};
            stage.review->show(diff);
            auto *box = stage.dialog()->findChild<QCheckBox *>(u"removeGone"_s);
            QVERIFY(box->isVisible());
            box->setChecked(removes);
            stage.dialog()->accept();
            QTRY_COMPARE(stage.locations(), removes ? QStringList {u"new.md"_s} : (QStringList {u"new.md"_s, u"old.md"_s}));
        }
    }

    void shouldGiveAMovedFileItsNewName_andItsTestQuestionToo()
    {
        Stage stage;
        knowledge::MovedSource moved {stage.source(u"sub/beta.txt"_s), {}};
        moved.after = moved.before;
        moved.after.location = u"moved.txt"_s;
        QVERIFY(stage.document->push(commands::setSources(stage.document->project(), {moved.before})).ok());
        model::KnowledgeQuestion question;
        question.id = model::KnowledgeQuestionId::create();
        question.knowledgeBase = stage.base;
        question.question = u"What does beta say?"_s;
        question.expected = {model::ExpectedPlace::of(moved.before)};
        QVERIFY(stage.document->push(commands::setQuestions(stage.document->project(), {question})).ok());
        knowledge::SyncDiff diff;
        diff.moved = {moved};
        stage.review->show(diff);
        QVERIFY(stage.dialog()->findChild<QLabel *>(u"summary"_s)->text().contains(u"1 moved"_s));
        stage.dialog()->accept();
        QTRY_COMPARE(stage.locations(), QStringList {u"moved.txt"_s});
        QCOMPARE(stage.document->project().questions.at(question.id).expected.constFirst().location, u"moved.txt"_s);
    }

    void shouldShowNothing_whenNothingHasChanged()
    {
        Stage stage;
        knowledge::SyncDiff diff;
        diff.unchanged = 12;
        stage.review->show(diff, stage.note());
        QVERIFY(!stage.dialog());
        // what could not be read is worth a look, though there is nothing to take over
        knowledge::ImportRow row;
        row.location = u"broken.pdf"_s;
        row.code = u"damaged"_s;
        diff.failed = {row};
        stage.review->show(diff);
        QVERIFY(stage.dialog());
    }

    /// Nothing opens over somebody's work.
    void shouldWaitInTheListOfJobs_whenItCameByItself()
    {
        Stage stage;
        knowledge::SyncDiff diff;
        diff.changed = {stage.source(u"prices.md"_s)};
        Job *job = stage.addJob();
        stage.review->keep(job, diff, stage.note());
        QVERIFY(!stage.dialog());
        auto *look = stage.list.findChild<QToolButton *>(u"review"_s);
        QVERIFY(look && look->isVisible());
        look->click();
        QVERIFY(stage.dialog());
        QVERIFY(stage.dialog()->findChild<QLabel *>(u"summary"_s)->text().contains(u"1 changed"_s));
        stage.dialog()->accept();
        QTRY_COMPARE(stage.locations(), QStringList {u"prices.md"_s});
        QCOMPARE(stage.taken, 1);
        // it was looked at: asking once more shows nothing
        QTRY_VERIFY(!stage.dialog());
        emit stage.list.reviewRequested(job);
        QVERIFY(!stage.dialog());
    }

    void shouldForgetWhatWaits_whenAnotherProjectIsOpened()
    {
        Stage stage;
        Stage other;
        knowledge::SyncDiff diff;
        diff.added = {stage.source(u"new.md"_s)};
        Job *job = stage.addJob();
        stage.review->keep(job, diff, stage.note());
        stage.review->show(diff, stage.note()); // this one is open meanwhile
        SyncDialog *dialog = stage.dialog();
        QVERIFY(dialog);
        stage.review->setDocument(other.document.get());
        stage.jobs.setDocument(other.document.get());
        dialog->accept();
        QTest::qWait(50);
        QVERIFY(other.locations().isEmpty());
        QVERIFY(stage.locations().isEmpty());
        QCOMPARE(stage.taken, 0);
        QTRY_VERIFY(!stage.dialog());
        emit stage.list.reviewRequested(job);
        QVERIFY(!stage.dialog());
    }
};

QTEST_MAIN(TestSyncReview)
#include "tst_syncreview.moc"
