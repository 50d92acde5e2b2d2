// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/commands/document.h"

#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "tests/studio/storage/sampleproject.h"
#include "tests/support/threadtime.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace dialogist;
using namespace dialogist::commands;
using namespace dialogist::model;
using namespace Qt::StringLiterals;

/// Large steps, which are written on a thread of their own.
class TestDocumentWriting : public QObject
{
    Q_OBJECT
private:
    TestFolder m_folder;

    std::unique_ptr<Document> newDocument() { return Document::create(m_folder.newPath(), sampleProject(4)).take(); }

    static Command sources(const Project &project, int count)
    {
        QList<Source> list;
        for (int i = 0; i < count; ++i) {
            Source source;
            source.id = SourceId::create();
            source.knowledgeBase = project.knowledgeBases.begin()->first;
            source.kind = u"file"_s;
            source.title = u"Page %1"_s.arg(i);
            list.append(source);
        }
        return setSources(project, list);
    }

    /// Fills in how it ended.
    static Document::Then into(std::optional<Status> &ended)
    {
        return [&ended](const Status &status) { ended = status; };
    }

private slots:
    void shouldBeOneStep_whenThousandsOfObjectsCome()
    {
        const auto document = newDocument();
        const Project before = document->project();
        QSignalSpy changed(document.get(), &Document::changed);
        QSignalSpy writing(document.get(), &Document::writingChanged);
        std::optional<Status> ended;
        document->pushLater([](const Project &project) { return sources(project, 3000); }, into(ended));
        QVERIFY(document->isWriting());
        QVERIFY(document->project() == before);
        QTRY_VERIFY(ended);
        QVERIFY(ended->ok());
        QVERIFY(!document->isWriting());
        QCOMPARE(writing.size(), 2);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(document->project().sources.size(), before.sources.size() + 3000);
        QVERIFY(*document->file().load() == document->project());
        QCOMPARE(document->file().history(10)->size(), 1);

        const Project after = document->project();
        document->undoLater();
        QVERIFY(document->isWriting());
        QTRY_VERIFY(!document->isWriting());
        QVERIFY(document->project() == before);
        QVERIFY(*document->file().load() == before);
        QVERIFY(!document->canUndo() && document->canRedo());
        document->redoLater();
        QTRY_VERIFY(!document->isWriting());
        QVERIFY(document->project() == after);
        QVERIFY(*document->file().load() == after);
        QCOMPARE(changed.size(), 3);
        QVERIFY(document->file().check().ok());
    }

    /// Neither copying a large project nor freeing what a step was made of keeps the window waiting.
    void shouldLeaveCopyingAndFreeingToTheOtherThread()
    {
        const auto document = newDocument();
        document->pushLater([](const Project &project) { return sources(project, 30'000); });
        QVERIFY(QTest::qWaitFor([&] { return !document->isWriting(); }, 60'000));
        double copying = ::tests::threadMs();
        const Project before = document->project();
        copying = ::tests::threadMs() - copying;

        std::atomic<QThread *> freedBy = nullptr;
        std::shared_ptr<int> held(new int(0), [&freedBy](int *value) {
            freedBy = QThread::currentThread();
            delete value;
        });
        double pushing = ::tests::threadMs();
        document->pushLater([held = std::move(held)](const Project &project) { return sources(project, 300); });
        pushing = ::tests::threadMs() - pushing;
        // The project is read there and here at once.
        while (document->isWriting()) {
            QVERIFY(document->project().sources.size() >= before.sources.size());
            QCoreApplication::processEvents();
        }
        QCOMPARE(document->project().sources.size(), before.sources.size() + 300);
        QVERIFY(freedBy && freedBy != QThread::currentThread());
        QVERIFY2(pushing < copying / 2, qPrintable(u"%1 ms, where a copy takes %2 ms"_s.arg(pushing).arg(copying)));
        double undoing = ::tests::threadMs();
        document->undoLater();
        undoing = ::tests::threadMs() - undoing;
        QVERIFY(QTest::qWaitFor([&] { return !document->isWriting(); }, 60'000));
        QVERIFY(document->project() == before);
        QVERIFY2(undoing < copying / 2, qPrintable(u"%1 ms, where a copy takes %2 ms"_s.arg(undoing).arg(copying)));
    }

    void shouldStayOurs_whenOtherStepsFollow()
    {
        auto document = newDocument();
        document->pushLater([](const Project &project) { return sources(project, 300); });
        QTRY_VERIFY(!document->isWriting());
        QVERIFY(document->push(renameProject(document->project(), u"Shop"_s)).ok());
        document->undoLater();
        document->undoLater();
        QVERIFY(document->push(renameProject(document->project(), u"Mill"_s)).ok());
        const QString path = document->path();
        const Project expected = document->project();
        document.reset();
        document = Document::open(path).take();
        QVERIFY(!document->file().isRestricted());
        QVERIFY(document->project() == expected);
        QVERIFY(!document->canRedo());
    }

    void shouldWait_whenAnotherEditComesMeanwhile()
    {
        const auto document = newDocument();
        const size_t had = document->project().sources.size();
        int ends = 0;
        document->pushLater([](const Project &project) { return sources(project, 1000); }, [&](const Status &status) { ends += status.ok() ? 1 : 0; });
        const NodeId id = document->project().bots.begin()->second.flows.begin()->second.nodes.begin()->first;
        QVERIFY(document->push(renameNode(document->project(), id, u"Greeting"_s)).ok());
        QCOMPARE(ends, 1);
        QCOMPARE(document->project().sources.size(), had + 1000);
        QCOMPARE(document->project().node(id)->name, u"Greeting"_s);
        document->pushLater([](const Project &project) { return sources(project, 1000); }, [&](const Status &status) { ends += status.ok() ? 1 : 0; });
        document->pushLater([](const Project &project) { return sources(project, 1000); }, [&](const Status &status) { ends += status.ok() ? 1 : 0; });
        QTRY_COMPARE(ends, 3);
        QCOMPARE(document->project().sources.size(), had + 3000);
        QCOMPARE(document->file().history(10)->size(), 4);
        QVERIFY(*document->file().load() == document->project());
    }

    /// What was pasted last week is not read again only because the project is opened; it can be undone all the same.
    void shouldBeUndoneAndRedone_whenALargeStepWasLeftOutAtOpening()
    {
        auto document = newDocument();
        const QString path = document->path();
        const Project before = document->project();
        document->pushLater([](const Project &project) { return sources(project, 3000); });
        QTRY_VERIFY(!document->isWriting());
        const Project after = document->project();
        QVERIFY(document->push(renameProject(document->project(), u"Mill"_s)).ok());
        const Project last = document->project();
        const auto reopen = [&] {
            document.reset();
            document = Document::open(path).take();
        };
        reopen();
        const auto steps = document->file().doneBefore(0, 10);
        QCOMPARE(steps->size(), 2);
        QVERIFY(!steps->first().isLeftOut);
        QVERIFY(steps->last().isLeftOut && steps->last().changes.isEmpty());
        QCOMPARE(document->file().entry(steps->last().sequence)->changes.size(), 3000);

        QVERIFY(document->undo().ok());
        QVERIFY(document->project() == after);
        document->undoLater(); // read, undone and written on the other thread
        QVERIFY(document->isWriting());
        QTRY_VERIFY(!document->isWriting());
        QVERIFY(document->project() == before);
        QVERIFY(!document->canUndo());
        reopen();
        QVERIFY(document->project() == before);
        QSignalSpy changed(document.get(), &Document::changed);
        document->redoLater();
        QTRY_VERIFY(!document->isWriting());
        QVERIFY(document->project() == after);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<QList<Change>>().size(), 3000); // who follows the edits hears of each
        QVERIFY(document->redo().ok());
        QVERIFY(document->project() == last);
        // And by the calls that wait.
        reopen();
        QVERIFY(document->undo().ok() && document->undo().ok());
        QVERIFY(document->project() == before);
        reopen();
        QVERIFY(document->redo().ok() && document->redo().ok());
        QVERIFY(document->project() == last);
        QVERIFY(*document->file().load() == last);
        QVERIFY(document->file().check().ok());
    }

    /// Somebody who takes back what is still being written need not look at a window that stands still.
    void shouldComeInTurn_whenUndoIsAskedForMeanwhile()
    {
        const auto document = newDocument();
        const Project before = document->project();
        const NodeId id = before.bots.begin()->second.flows.begin()->second.nodes.begin()->first;
        QStringList order;
        const auto note = [&order](const QString &what) { return [&order, what](const Status &status) { order.append(status.ok() ? what : u"failed"_s); }; };
        document->pushLater([](const Project &project) { return sources(project, 3000); }, note(u"import"_s));
        document->undoLater(note(u"undo"_s));
        document->pushLater(renameNode(document->project(), id, u"Greeting"_s), note(u"rename"_s));
        document->pushLater([](const Project &project) { return sources(project, 1000); }, note(u"import"_s));
        document->undoLater(note(u"undo"_s));
        document->redoLater(note(u"redo"_s));
        QVERIFY(document->isWriting());
        QVERIFY(order.isEmpty()); // nobody waited
        QTRY_COMPARE(order, (QStringList {u"import"_s, u"undo"_s, u"rename"_s, u"import"_s, u"undo"_s, u"redo"_s}));
        QVERIFY(!document->isWriting());
        QCOMPARE(document->project().sources.size(), before.sources.size() + 1000);
        QCOMPARE(document->project().node(id)->name, u"Greeting"_s);
        QVERIFY(*document->file().load() == document->project());
        QVERIFY(!document->canRedo());
        QVERIFY(document->undo().ok() && document->undo().ok() && !document->canUndo());
        QVERIFY(document->project() == before);
    }

    void shouldKeepTheOrder_whenAnEditWaitsForAllOfIt()
    {
        const auto document = newDocument();
        const size_t had = document->project().sources.size();
        document->pushLater([](const Project &project) { return sources(project, 1000); });
        document->undoLater();
        document->pushLater([](const Project &project) { return sources(project, 500); });
        QVERIFY(document->push(renameProject(document->project(), u"Mill"_s)).ok());
        QVERIFY(!document->isWriting());
        QCOMPARE(document->project().sources.size(), had + 500);
        QVERIFY(document->undo().ok());
        QVERIFY(document->undo().ok());
        QVERIFY(!document->canUndo());
        QCOMPARE(document->project().sources.size(), had);
        QVERIFY(*document->file().load() == document->project());
    }

    void shouldBeDoneInTheFile_whenTheDocumentIsClosedBeforeItsTurn()
    {
        auto document = newDocument();
        const QString path = document->path();
        const Project before = document->project();
        bool told = false;
        document->pushLater([](const Project &project) { return sources(project, 1000); }, [&](const Status &) { told = true; });
        document->undoLater([&](const Status &) { told = true; });
        document.reset();
        QCoreApplication::processEvents();
        QVERIFY(!told);
        document = Document::open(path).take();
        QVERIFY(document->project() == before);
        QVERIFY(document->canRedo());
    }

    /// Letters typed into something large: each is on its way to the file at once, and those that came meanwhile follow in one go.
    void shouldBeOneStep_whenLettersAreTypedWhileTheFirstIsWritten()
    {
        auto document = newDocument();
        const QString path = document->path();
        const Project before = document->project();
        std::atomic_int made = 0;
        int told = 0;
        const auto type = [&](const QString &name) {
            document->typeLater(
                u"name"_s,
                [&made, name](const Project &project) {
                    ++made;
                    return renameProject(project, name);
                },
                [&told](const Status &status) { told += status.ok() ? 1 : 0; });
        };
        QSignalSpy changed(document.get(), &Document::changed);
        type(u"S"_s);
        QVERIFY(document->isWriting());
        type(u"Sh"_s);
        type(u"Sho"_s);
        type(u"Shop"_s);
        QTRY_COMPARE(told, 4);
        QCOMPARE(made.load(), 2);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(document->project().name, u"Shop"_s);
        QCOMPARE(document->file().history(10)->size(), 1);
        QCOMPARE(document->file().history(10)->first().changes.size(), 1);
        // As with push(), which goes on with it too.
        Command more = renameProject(document->project(), u"Shops"_s);
        more.mergeKey = u"name"_s;
        QVERIFY(document->push(more).ok());
        QCOMPARE(document->file().history(10)->size(), 1);
        QVERIFY(*document->file().load() == document->project());
        document.reset();
        document = Document::open(path).take();
        QCOMPARE(document->project().name, u"Shops"_s);
        QVERIFY(document->undo().ok());
        QVERIFY(document->project() == before);
        QVERIFY(!document->canUndo());
        QVERIFY(document->redo().ok());
        QCOMPARE(document->project().name, u"Shops"_s);
        QVERIFY(document->file().check().ok());
    }

    void shouldBeAnotherStep_whenTheGestureEndedInBetween()
    {
        const auto document = newDocument();
        const auto type = [&](const QString &name) { document->typeLater(u"name"_s, [name](const Project &project) { return renameProject(project, name); }); };
        type(u"A"_s);
        type(u"AB"_s);
        document->endGesture();
        type(u"ABC"_s);
        QTRY_COMPARE(document->project().name, u"ABC"_s);
        QCOMPARE(document->file().history(10)->size(), 2);
        QVERIFY(document->undo().ok());
        QCOMPARE(document->project().name, u"AB"_s);
    }

    void shouldBeNoStep_whenTypingCameBackToTheBeginning()
    {
        const auto document = newDocument();
        const QString before = document->project().name;
        const auto type = [&](const QString &name) { document->typeLater(u"name"_s, [name](const Project &project) { return renameProject(project, name); }); };
        type(u"A"_s);
        type(before);
        QTRY_VERIFY(!document->isWriting());
        QCOMPARE(document->project().name, before);
        QVERIFY(!document->canUndo());
        QCOMPARE(document->file().history(10)->size(), 0);
        QVERIFY(*document->file().load() == document->project());
    }

    void shouldBeInTheFile_whenTheDocumentIsClosedWhileOneTypes()
    {
        auto document = newDocument();
        const QString path = document->path();
        for (const QString &name : {u"A"_s, u"AB"_s, u"ABC"_s})
            document->typeLater(u"name"_s, [name](const Project &project) { return renameProject(project, name); });
        document.reset();
        document = Document::open(path).take();
        QCOMPARE(document->project().name, u"ABC"_s);
    }

    void shouldPushAtOnce_whenTheCommandIsOfUsualSize()
    {
        const auto document = newDocument();
        std::optional<Status> ended;
        document->pushLater(sources(document->project(), 3), into(ended));
        QVERIFY(ended && ended->ok());
        ended.reset();
        document->undoLater(into(ended));
        QVERIFY(ended && ended->ok());
        QVERIFY(!document->canUndo());
        ended.reset();
        document->undoLater(into(ended)); // nothing left
        QVERIFY(ended && ended->ok());
    }

    void shouldChangeNothing_whenTheStepDoesNotFit()
    {
        const auto document = newDocument();
        const Project before = document->project();
        QSignalSpy changed(document.get(), &Document::changed);
        std::optional<Status> ended;
        document->pushLater(
            [](const Project &project) {
                Command command = sources(project, 300);
                command.changes.append(command.changes.constFirst()); // is there already
                return command;
            },
            into(ended));
        QTRY_VERIFY(ended);
        QCOMPARE(ended->error().code, ErrorCode::Conflict);
        QVERIFY(document->project() == before);
        QVERIFY(*document->file().load() == before);
        QVERIFY(!document->canUndo());
        ended.reset();
        document->pushLater([](const Project &) { return Command(); }, into(ended));
        QTRY_VERIFY(ended);
        QVERIFY(ended->ok());
        QVERIFY(!document->canUndo());
        QCOMPARE(changed.size(), 0);
    }

    void shouldBeInTheFile_whenTheDocumentIsClosedMeanwhile()
    {
        auto document = newDocument();
        const QString path = document->path();
        const size_t had = document->project().sources.size();
        bool told = false;
        document->pushLater([](const Project &project) { return sources(project, 1000); }, [&](const Status &) { told = true; });
        document.reset();
        QCoreApplication::processEvents();
        QVERIFY(!told);
        document = Document::open(path).take();
        QCOMPARE(document->project().sources.size(), had + 1000);
        QVERIFY(document->undo().ok());
        QCOMPARE(document->project().sources.size(), had);
    }

    void shouldChangeNothing_whenOpenForReading()
    {
        const QString path = newDocument()->path();
        const auto document = Document::open(path, true).take();
        std::optional<Status> ended;
        document->pushLater([](const Project &project) { return sources(project, 300); }, into(ended));
        QTRY_VERIFY(ended);
        QCOMPARE(ended->error().code, ErrorCode::ReadOnly);
        QVERIFY(!document->canUndo());
    }
};

QTEST_GUILESS_MAIN(TestDocumentWriting)
#include "tst_documentwriting.moc"
