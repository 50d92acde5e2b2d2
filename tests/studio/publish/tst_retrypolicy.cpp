// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/publish/retrypolicy.h"

#include <QTest>

using namespace dialogist::publish;
using namespace Qt::StringLiterals;

class TestRetryPolicy : public QObject
{
    Q_OBJECT
private slots:
    void shouldTryAgain_onlyWhatMayPass()
    {
        for (const int status : {408, 425, 429, 500, 502, 503, 504})
            QVERIFY(RetryPolicy::mayRetry(status));
        for (const int status : {200, 301, 400, 401, 403, 404, 409, 413, 422, 501})
            QVERIFY(!RetryPolicy::mayRetry(status));
    }

    void shouldWaitLongerEachTime_upToALimit()
    {
        const RetryPolicy policy;
        const QDateTime now(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);
        QCOMPARE(policy.waitMs(0, 0.5, {}, now), 250);
        QCOMPARE(policy.waitMs(3, 0.5, {}, now), 2000);
        QCOMPARE(policy.waitMs(60, 0.5, {}, now), policy.capMs / 2);
        QCOMPARE(policy.waitMs(5, 0, {}, now), 0);
    }

    void shouldFollowTheService_inSecondsOrToADate()
    {
        const RetryPolicy policy;
        const QDateTime now(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);
        QCOMPARE(policy.waitMs(0, 0.5, "7", now), 7000);
        QCOMPARE(policy.waitMs(0, 0.5, " 7 ", now), 7000);
        QCOMPARE(policy.waitMs(0, 0.5, "99999999999999", now), policy.retryAfterCapMs);
        QCOMPARE(policy.waitMs(0, 0.5, "Thu, 26 Nov 2026 12:00:30 GMT", now), 30'000);
        QCOMPARE(policy.waitMs(0, 0.5, "Thu, 26 Nov 2026 11:00:00 GMT", now), 0); // is over
        QCOMPARE(policy.waitMs(0, 0.5, "soon", now), 250); // no word of HTTP
        QCOMPARE(policy.waitMs(0, 0.5, "-5", now), 250);
    }
};

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
