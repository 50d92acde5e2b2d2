// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/folderpoll.h"

#include "studio/shell/sourceplaces.h"

#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dialogist;
using namespace dialogist::shell;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestFolderPoll : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    model::KnowledgeBaseId m_base;

    void write(const QString &name, const QByteArray &text) const
    {
        QDir(m_folder->path()).mkpath(QFileInfo(name).path());
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("The file could not be written.");
    }
    /// So many looks must have passed in this time, even on a busy machine.
    static void letPass() { QTest::qWait(400); }

private slots:
    void initTestCase()
    {
        // The person's own settings are left alone.
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_base = model::KnowledgeBaseId::create();
        write(u"a.md"_s, "one");
        write(u"deep/down/b.md"_s, "two");
        rememberSourcePlaces(m_base, {m_folder->path()});
    }

    void shouldSayWhatChanged_whenItIsWatched_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("a file is new") << 0;
        QTest::newRow("a file deep down is another") << 1;
        QTest::newRow("a file is gone") << 2;
        QTest::newRow("a file has another name") << 3;
    }
    void shouldSayWhatChanged_whenItIsWatched()
    {
        QFETCH(int, what);
        FolderPoll poll;
        poll.setInterval(20ms);
        QSignalSpy changed(&poll, &FolderPoll::changed);
        FolderPoll::setWatched(m_base, true);
        poll.setBases({m_base});
        letPass();
        QCOMPARE(changed.size(), 0);
        switch (what) {
        case 0:
            write(u"new.md"_s, "three");
            break;
        case 1:
            write(u"deep/down/b.md"_s, "two and a half");
            break;
        case 2:
            QVERIFY(QFile::remove(m_folder->filePath(u"a.md"_s)));
            break;
        default:
            QVERIFY(QFile::rename(m_folder->filePath(u"a.md"_s), m_folder->filePath(u"c.md"_s)));
        }
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<model::KnowledgeBaseId>(), m_base);
        letPass();
        QCOMPARE(changed.size(), 1); // said once
    }

    void shouldSayNothing_whenNobodyAskedForIt()
    {
        FolderPoll poll;
        poll.setInterval(20ms);
        QSignalSpy changed(&poll, &FolderPoll::changed);
        poll.setBases({m_base});
        letPass();
        write(u"new.md"_s, "three");
        letPass();
        QCOMPARE(changed.size(), 0);
        QVERIFY(!FolderPoll::isWatched(m_base));
    }

    void shouldSayWhatChangedMeanwhile_whenTheStudioWasClosed()
    {
        FolderPoll::setWatched(m_base, true);
        {
            FolderPoll poll;
            poll.setInterval(20ms);
            poll.setBases({m_base});
            letPass();
        }
        write(u"new.md"_s, "three");
        FolderPoll poll;
        poll.setInterval(20ms);
        QSignalSpy changed(&poll, &FolderPoll::changed);
        poll.setBases({m_base});
        QTRY_COMPARE(changed.size(), 1);
    }

    void shouldWaitForTheEnd_whenAFileIsStillBeingWritten()
    {
        FolderPoll poll;
        poll.setInterval(400ms);
        QSignalSpy changed(&poll, &FolderPoll::changed);
        FolderPoll::setWatched(m_base, true);
        poll.setBases({m_base});
        QTest::qWait(1300);
        QByteArray text;
        for (int i = 0; i < 25; ++i) {
            write(u"long.md"_s, text += "more ");
            QTest::qWait(60);
            QVERIFY2(changed.isEmpty(), "said while it was being written");
        }
        QTRY_COMPARE(changed.size(), 1);
    }

    void shouldSayNothing_whenItIsSwitchedOffOrJustRead()
    {
        FolderPoll poll;
        poll.setInterval(20ms);
        QSignalSpy changed(&poll, &FolderPoll::changed);
        FolderPoll::setWatched(m_base, true);
        poll.setBases({m_base});
        letPass();
        FolderPoll::setWatched(m_base, false);
        write(u"new.md"_s, "three");
        letPass();
        QCOMPARE(changed.size(), 0);
        FolderPoll::setWatched(m_base, true);
        letPass();
        QCOMPARE(changed.size(), 0);
        poll.setBases({});
        write(u"newer.md"_s, "four");
        poll.forget(m_base);
        poll.setBases({m_base});
        letPass();
        QCOMPARE(changed.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestFolderPoll)

#include "tst_folderpoll.moc"
