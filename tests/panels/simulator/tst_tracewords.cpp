// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/simulator/tracewords.h"
#include "panels/simulator/valuetext.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace dialogist;
using namespace dialogist::panels::simulator;
using namespace Qt::StringLiterals;

class TestTraceWords : public QObject
{
    Q_OBJECT
private:
    /// Every match of a pattern's first group in the sources of the runtime and the engine.
    static QSet<QString> found(const QString &pattern)
    {
        QSet<QString> words;
        const QRegularExpression expression(pattern);
        for (const QString &room : {u"/studio/flow"_s, u"/studio/engine"_s}) {
            QDirIterator files(QStringLiteral(DIALOGIST_SOURCE_DIR) + room, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (!file.open(QIODevice::ReadOnly))
                    continue;
                const QString source = QString::fromUtf8(file.readAll());
                for (auto it = expression.globalMatch(source); it.hasNext();)
                    words.insert(it.next().captured(1));
            }
        }
        return words;
    }

    static QString sentenceFor(const QString &what, const QString &detail, const QString &type)
    {
        const model::Node node {model::NodeId::create(), model::FlowId::create(), type, u"Order"_s, {}, {}};
        return traceSentence({node.id, what, detail}, &node, nullptr);
    }

private slots:
    void shouldSayEveryWordThatTheRuntimeCanTrace()
    {
        const QSet<QString> words = found(uR"re(trace(?:\.append)?\((?:\{[^,]*, )?u"([A-Za-z]+)"_s)re"_s);
        QVERIFY2(words.size() >= 24, qPrintable(QString::number(words.size())));
        QVERIFY(words.contains(u"held"_s) && words.contains(u"unconnected"_s) && words.contains(u"error"_s));
        for (const QString &word : words) {
            for (const QString &detail : {QString(), u"x"_s}) {
                const QString sentence = sentenceFor(word, detail, u"ask"_s);
                QVERIFY2(!sentence.isEmpty(), qPrintable(word + u" has no sentence"_s));
                QVERIFY2(sentence.front().isUpper() && sentence.contains(u' ') | (sentence.size() > 4), qPrintable(word + u": "_s + sentence));
                QVERIFY2(!sentence.contains(u"%1"_s), qPrintable(word + u": "_s + sentence));
            }
        }
        // Nothing is traced under a word that is put together at run time, where this test could not see it.
        QVERIFY(found(uR"re((?<![a-zA-Z:])trace\(([^u)][^)]*)\))re"_s).isEmpty());
        QVERIFY(traceSentence({{}, u"something new"_s, {}}, nullptr, nullptr).isEmpty());
    }

    void shouldSayEveryKindOfRequest()
    {
        const QSet<QString> kinds = found(uR"re(request\(\s*u"([a-z]+)"_s)re"_s);
        QVERIFY2(kinds.size() >= 14, qPrintable(QString::number(kinds.size())));
        for (const QString &kind : kinds) {
            const QString sentence = sentenceFor(u"requested"_s, kind, kind);
            QVERIFY2(!sentence.isEmpty() && !sentence.startsWith(u"Asked for something"_s), qPrintable(kind + u": "_s + sentence));
        }
    }

    void shouldSayDurationsAndObjectsInWords()
    {
        QCOMPARE(sentenceFor(u"answered"_s, u"PT5M"_s, u"ask"_s), u"Answer: 5 minutes"_s);
        QCOMPARE(sentenceFor(u"answered"_s, u"{\"city\":\"Ipoh\",\"due\":\"PT2H\"}"_s, u"ask"_s), u"Answer: city: Ipoh, due: 2 hours"_s);
        QCOMPARE(sentenceFor(u"answered"_s, u"P1"_s, u"ask"_s), u"Answer: P1"_s); // words are words
        QCOMPARE(valueLine(QJsonObject {{u"amount"_s, 12.5}, {u"currency"_s, u"EUR"_s}}), u"€12.50"_s);
        QCOMPARE(valueLine(QJsonObject()), u"empty"_s);
        QVERIFY(valueLine(QJsonArray {QString(5000, u'x')}).size() < 400);
    }

    void shouldNameTheThing()
    {
        model::Node node {model::NodeId::create(), model::FlowId::create(), u"choice"_s, u"Topic"_s, {},
                          {{u"options"_s, QJsonArray {QJsonObject {{u"id"_s, u"o1"_s}, {u"label"_s, QJsonObject {{u"en"_s, u"Bread"_s}}}}}}}};
        QCOMPARE(traceSentence({node.id, u"entered"_s, {}}, &node, nullptr), u"Came to Choice “Topic”"_s);
        QCOMPARE(traceSentence({node.id, u"answered"_s, u"o1"_s}, &node, nullptr), u"Chosen: Bread"_s);
        node.type = u"http"_s;
        QCOMPARE(traceSentence({node.id, u"answered"_s, u"404"_s}, &node, nullptr), u"The service answered with status 404"_s);
        QCOMPARE(traceSentence({node.id, u"unconnected"_s, u"4xx"_s}, &node, nullptr), u"Nothing is connected to “Refused (4xx)” of HTTP Request “Topic”"_s);
        node.type = u"wait"_s;
        QCOMPARE(traceSentence({node.id, u"answered"_s, u"timeout"_s}, &node, nullptr), u"The wait was over"_s);
        QCOMPARE(traceSentence({{}, u"event"_s, u"noReply"_s}, nullptr, nullptr), u"Event: The person does not reply"_s);
    }
};

QTEST_MAIN(TestTraceWords)
#include "tst_tracewords.moc"
