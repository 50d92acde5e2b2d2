// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/process/keptpages.h"

#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#endif

using dialogist::process::KeptPages;

class TestKeptPages : public QObject
{
    Q_OBJECT

private slots:
    void shouldGiveZeros_whoeverClears_data();
    void shouldGiveZeros_whoeverClears();
};

void TestKeptPages::shouldGiveZeros_whoeverClears_data()
{
    QTest::addColumn<bool>("keep");
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<int>("pieces");
    QTest::newRow("a small piece stays") << true << qsizetype(16 * 1024) << 1;
    QTest::newRow("a large one goes back") << true << qsizetype(1024 * 1024) << 0;
    QTest::newRow("nobody keeps") << false << qsizetype(16 * 1024) << 0;
}

/// What the system promises of memory that was given back holds either way: it is there, and empty.
void TestKeptPages::shouldGiveZeros_whoeverClears()
{
#ifdef Q_OS_LINUX
    QFETCH(bool, keep);
    QFETCH(qsizetype, length);
    void *memory = mmap(nullptr, size_t(length), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    QVERIFY(memory != MAP_FAILED);
    memset(memory, 1, size_t(length));
    const long long before = KeptPages::kept();
    if (keep) {
        const KeptPages kept;
        QCOMPARE(madvise(memory, size_t(length), MADV_DONTNEED), 0);
    } else {
        QCOMPARE(madvise(memory, size_t(length), MADV_DONTNEED), 0);
    }
    QTEST(int(KeptPages::kept() - before), "pieces");
    QCOMPARE(QByteArray(static_cast<const char *>(memory), length), QByteArray(length, '\0'));
    munmap(memory, size_t(length));
#else
    QSKIP("Only Linux gives memory back in this way.");
#endif
}

QTEST_GUILESS_MAIN(TestKeptPages)
#include "tst_keptpages.moc"
