// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/simulator/talkview.h"

#include "panels/simulator/talksession.h"

#include <QJsonArray>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

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
    void shouldUseTheWholeWidth_ofATalkThatWasThereBeforeTheWindow()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *pages = new QStackedWidget(&window);
        layout->addWidget(pages);
        pages->addWidget(new QWidget(pages));
        auto *view = new TalkView([](const QString &) { return QImage(); }, pages);
        pages->addWidget(view);
        pages->setCurrentIndex(1);
        for (int i = 0; i < 4; ++i)
            view->add(saying(u"Is there anything else I can look up for you?"_s));
        window.resize(300, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTest::qWait(20);
        int widest = 0;
        const QList<QTextEdit *> texts = view->findChildren<QTextEdit *>();
        for (const QTextEdit *text : texts)
            widest = std::max(widest, text->width());
        QVERIFY2(widest > 160, qPrintable(QString::number(widest)));
    }

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

    void shouldShowWhatItIs_whenAMessageIsNoText()
    {
        TalkView view([](const QString &) { return QImage(); });
        view.resize(400, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy opened(&view, &TalkView::linkClicked);
        Exchange exchange;
        flow::Message action;
        action.content = {{u"kind"_s, u"action"_s}, {u"action"_s, u"openUrl"_s}, {u"label"_s, u"Your account"_s}, {u"url"_s, u"https://example.com/me"_s}};
        flow::Message card;
        card.content = {{u"kind"_s, u"card"_s},
                        {u"title"_s, u"Rye"_s},
                        {u"buttons"_s, QJsonArray {QJsonObject {{u"label"_s, u"Order"_s}}, QJsonObject {{u"label"_s, u"Call"_s}, {u"url"_s, u"tel:+49-30-1"_s}}}}};
        exchange.messages = {action, card};
        view.add(exchange);
        const QList<QTextEdit *> texts = view.findChildren<QTextEdit *>();
        QCOMPARE(texts.size(), 2);
        QTRY_VERIFY(texts.at(0)->isVisible());
        QCOMPARE(texts.at(0)->toPlainText(), u"Your account – https://example.com/me"_s);
        QVERIFY(view.spokenLast().contains(u"Your account"_s));
        QCOMPARE(texts.at(1)->toPlainText(), u"Rye\n[Order]\nCall – tel:+49-30-1"_s);
        QCOMPARE(opened.size(), 0); // nothing opens by itself
        QTest::keyClick(texts.at(0), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), u"https://example.com/me"_s);
        QTest::keyClick(texts.at(1), Qt::Key_Return); // what is no page on the web is only told
        QCOMPARE(opened.size(), 1);
        QSignalSpy chosen(&view, &TalkView::replyChosen);
        QTest::mouseClick(view.findChild<QPushButton *>(u"reply-say:Order"_s), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toString(), u"say:Order"_s);
    }

    void shouldWarnBesideTheMessage_ofWhatNothingTakesCareOf()
    {
        TalkView view([](const QString &) { return QImage(); });
        view.resize(300, 400);
        const auto set = model::NodeId::create();
        const auto tell = model::NodeId::create();
        Exchange exchange;
        flow::Message first;
        first.text = u"It costs ."_s;
        first.node = tell;
        flow::Message second;
        second.text = u"Anything else?"_s;
        second.node = tell;
        exchange.messages = {first, second};
        flow::TraceEntry handled {set, u"error"_s, u"the service is away"_s};
        handled.handled = true;
        exchange.trace = {{set, u"entered"_s, {}}, handled, {set, u"error"_s, u"no number"_s}, {tell, u"entered"_s, {}},
                          {tell, u"error"_s, u"{{ total }} could not be worked out: why"_s}, {tell, u"said"_s, first.text}, {tell, u"asked"_s, second.text}};
        view.add(exchange);
        QStringList shown;
        for (const Bubble *bubble : view.findChildren<Bubble *>())
            shown.append(bubble->spoken());
        QCOMPARE(shown, (QStringList {u"Warning: No number"_s, u"Bot: It costs ."_s, u"Warning: {{ total }} could not be worked out: why"_s, u"Bot: Anything else?"_s}));
        QCOMPARE(view.spokenLast().split(u'\n'), shown);
    }
};

QTEST_MAIN(TestTalkView)
#include "tst_talkview.moc"
