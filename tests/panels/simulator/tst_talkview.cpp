// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/simulator/talkview.h"

#include "panels/simulator/talksession.h"

#include <QTest>
#include <QTextEdit>

using namespace dialogist;
using namespace dialogist::panels::simulator;
using namespace Qt::StringLiterals;

class TestTalkView : public QObject
{
    Q_OBJECT
private:
    static Exchange saying(const QString &text)
    {
        Exchange exchange;
        exchange.said = u"Ask"_s;
        flow::Message message;
        message.text = text;
        exchange.messages.append(message);
        return exchange;
    }

private slots:
    void shouldWrapWhatTheBotSays_inANarrowView_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::newRow("as it is") << 270 << 270;
        QTest::newRow("narrowed afterwards") << 600 << 270;
        QTest::newRow("widened afterwards") << 270 << 600;
    }

    void shouldWrapWhatTheBotSays_inANarrowView()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        TalkView view([](const QString &) { return QImage(); });
        view.resize(before, 160);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        for (int i = 0; i < 4; ++i) {
            view.add(saying(u"Is there anything else I can look up for you?"_s));
            QTest::qWait(20);
        }
        view.resize(after, 160);
        QTest::qWait(50);
        const QList<QTextEdit *> texts = view.findChildren<QTextEdit *>();
        QCOMPARE(texts.size(), 8);
        for (const QTextEdit *text : texts) {
            const int right = text->mapTo(&view, QPoint(text->width(), 0)).x();
            QVERIFY2(right <= view.viewport()->width() - 8, qPrintable(u"%1: %2 of %3"_s.arg(text->toPlainText()).arg(right).arg(view.viewport()->width())));
            QVERIFY(text->document()->size().width() <= text->width());
        }
    }
};

QTEST_MAIN(TestTalkView)
#include "tst_talkview.moc"
