// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/id.h"

#include <QDateTime>
#include <QSet>
#include <QTest>

#include <mutex>
#include <thread>
#include <type_traits>
#include <vector>

using namespace dialogist;
using namespace Qt::StringLiterals;

using AppleId = Id<struct AppleTag>;
using PearId = Id<struct PearTag>;
static_assert(!std::is_convertible_v<AppleId, PearId>);
static_assert(!std::is_constructible_v<AppleId, PearId>);

class TestId : public QObject
{
    Q_OBJECT
private slots:
    void shouldBeAVersionSevenUuid_withTheTimeInFront()
    {
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const QUuid uuid = newUuidV7();
        QCOMPARE(int(uuid.variant()), int(QUuid::DCE));
        const QByteArray bytes = uuid.toRfc4122();
        QCOMPARE(uchar(bytes[6]) >> 4, 7);
        qint64 time = 0;
        for (int i = 0; i < 6; ++i)
            time = time << 8 | uchar(bytes[i]);
        QVERIFY(time >= before && time <= QDateTime::currentMSecsSinceEpoch() + 1000);
    }

    void shouldSortByCreation_whenMadeInOneThread()
    {
        AppleId last;
        QSet<AppleId> all;
        for (int i = 0; i < 100000; ++i) {
            const AppleId id = AppleId::create();
            QVERIFY(last < id);
            all.insert(id);
            last = id;
        }
        QCOMPARE(all.size(), 100000);
    }

    void shouldNeverRepeat_whenMadeInSeveralThreads()
    {
        QSet<QUuid> all;
        std::mutex mutex;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&] {
                QSet<QUuid> own;
                for (int i = 0; i < 20000; ++i)
                    own.insert(newUuidV7());
                const std::lock_guard lock(mutex);
                all.unite(own);
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(all.size(), 80000);
    }

    void shouldSortByBytes_whenIdsAreOfAnyVersionOrVariant()
    {
        const QStringList inOrder = {u"00000000-0000-0000-0000-000000000001"_s, u"00000000-0000-0001-0000-000000000000"_s,
                                     u"00000000-0001-0000-c000-000000000046"_s, u"00000001-0000-0000-0000-000000000000"_s,
                                     u"7fffffff-0000-4000-8000-000000000000"_s, u"80000000-0000-4000-0000-000000000000"_s,
                                     u"80000000-0000-4000-8000-00000000007f"_s, u"80000000-0000-4000-8000-000000000080"_s,
                                     u"80000000-0000-f000-0000-000000000000"_s, u"ffffffff-ffff-ffff-ffff-ffffffffffff"_s};
        for (int i = 0; i < inOrder.size(); ++i) {
            for (int j = 0; j < inOrder.size(); ++j)
                QCOMPARE(AppleId::fromString(inOrder[i]) < AppleId::fromString(inOrder[j]), i < j);
        }
    }

    void shouldComeBack_whenWrittenAsText()
    {
        const AppleId id = AppleId::create();
        QCOMPARE(id.toString().size(), 36);
        QVERIFY(AppleId::fromString(id.toString()) == id);
        QVERIFY(AppleId::fromString(u"no id"_s).isNull());
        QVERIFY(AppleId::fromString(QString()).isNull());
        QVERIFY(AppleId().toString().isEmpty());
        QVERIFY(!id.isNull());
    }
};

QTEST_GUILESS_MAIN(TestId)
#include "tst_id.moc"
