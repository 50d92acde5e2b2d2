// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/testing/junit.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

namespace dialogist::engine::testing {

using namespace Qt::StringLiterals;

namespace {
int countOf(const QList<const TestResult *> &results, TestResult::Outcome outcome)
{
    return int(std::count_if(results.begin(), results.end(), [&](const TestResult *result) { return result->outcome == outcome; }));
}

/// XML 1.0 cannot hold control characters at all.
QString clean(QString text)
{
    for (QChar &c : text) {
        if ((c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0xfffe) || c == QChar(0xffff))
            c = QChar(QChar::ReplacementCharacter);
    }
    return QString::fromUtf8(text.toUtf8());
}

QString seconds(double milliseconds)
{
    return QString::number(milliseconds / 1000, 'f', 3);
}

void writeCase(QXmlStreamWriter &xml, const QString &botName, const TestResult &result)
{
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"name"_s, clean(result.name));
    // Readers of this format leave out, or refuse, a case without a class.
    xml.writeAttribute(u"classname"_s, clean(result.suite.isEmpty() ? botName : result.suite));
    xml.writeAttribute(u"time"_s, seconds(result.milliseconds));
    if (result.outcome == TestResult::Outcome::Skipped)
        xml.writeEmptyElement(u"skipped"_s);
    if (result.outcome == TestResult::Outcome::Broken) {
        xml.writeStartElement(u"error"_s);
        xml.writeAttribute(u"message"_s, clean(result.error));
        xml.writeEndElement();
    }
    for (const Failure &failure : result.failures) {
        xml.writeStartElement(u"failure"_s);
        xml.writeAttribute(u"message"_s, clean(failure.verdict.message));
        xml.writeAttribute(u"type"_s, u"step %1"_s.arg(failure.step + 1));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}
} // namespace

QByteArray junitXml(const QString &botName, const QList<TestResult> &results)
{
    QMap<QString, QList<const TestResult *>> suites;
    QList<const TestResult *> all;
    for (const TestResult &result : results) {
        suites[result.suite].append(&result);
        all.append(&result);
    }
    const auto counts = [](QXmlStreamWriter &xml, const QList<const TestResult *> &list) {
        double time = 0;
        for (const TestResult *result : list)
            time += result->milliseconds;
        xml.writeAttribute(u"tests"_s, QString::number(list.size()));
        xml.writeAttribute(u"failures"_s, QString::number(countOf(list, TestResult::Outcome::Failed)));
        xml.writeAttribute(u"errors"_s, QString::number(countOf(list, TestResult::Outcome::Broken)));
        xml.writeAttribute(u"skipped"_s, QString::number(countOf(list, TestResult::Outcome::Skipped)));
        xml.writeAttribute(u"time"_s, seconds(time));
    };
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    xml.writeAttribute(u"name"_s, clean(botName));
    counts(xml, all);
    for (auto suite = suites.begin(); suite != suites.end(); ++suite) {
        xml.writeStartElement(u"testsuite"_s);
        xml.writeAttribute(u"name"_s, clean(suite.key().isEmpty() ? botName : suite.key()));
        counts(xml, *suite);
        for (const TestResult *result : *suite)
            writeCase(xml, botName, *result);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QJsonObject coverageJson(const model::Bot &bot, const CoverageShare &share)
{
    QJsonArray missed;
    for (const model::NodeId &node : share.missed)
        missed.append(QJsonObject {{u"id"_s, node.toString()}, {u"name"_s, nameOf(bot, node)}, {u"place"_s, stepPath(bot, node)}});
    QJsonArray ways;
    for (const MissedWay &way : share.missedWays) {
        ways.append(QJsonObject {{u"id"_s, way.node.toString()}, {u"name"_s, nameOf(bot, way.node)}, {u"place"_s, stepPath(bot, way.node)},
                                 {u"port"_s, way.port}, {u"label"_s, way.label}});
    }
    return {{u"nodes"_s, share.nodes}, {u"visited"_s, share.visited}, {u"ports"_s, share.ports},
            {u"taken"_s, share.taken}, {u"missed"_s, missed}, {u"missedWays"_s, ways}};
}

QJsonObject resultsJson(const model::Bot &bot, const QList<TestResult> &results, const Coverage &others)
{
    QJsonArray tests;
    QMap<QString, int> counts {{u"passed"_s, 0}, {u"failed"_s, 0}, {u"broken"_s, 0}, {u"skipped"_s, 0}};
    Coverage coverage = others;
    for (const TestResult &result : results) {
        ++counts[outcomeName(result.outcome)];
        coverage.add(result.coverage);
        QJsonArray failures;
        for (const Failure &failure : result.failures) {
            failures.append(QJsonObject {{u"step"_s, failure.step + 1}, {u"message"_s, failure.verdict.message},
                                         {u"expected"_s, failure.verdict.expected}, {u"got"_s, failure.verdict.got}});
        }
        QJsonObject test {{u"id"_s, result.id.toString()}, {u"suite"_s, result.suite}, {u"name"_s, result.name}, {u"outcome"_s, outcomeName(result.outcome)},
                          {u"milliseconds"_s, result.milliseconds}, {u"failures"_s, failures}};
        if (!result.error.isEmpty())
            test.insert(u"error"_s, result.error);
        if (!result.pretended.isEmpty())
            test.insert(u"pretended"_s, QJsonArray::fromStringList(result.pretended));
        tests.append(test);
    }
    QJsonObject json {{u"tests"_s, tests}, {u"coverage"_s, coverageJson(bot, shareOf(coverage, bot))}};
    for (auto it = counts.begin(); it != counts.end(); ++it)
        json.insert(it.key(), *it);
    return json;
}

QString describe(const model::ConversationTest &test, const TestResult &, const Failure &failure)
{
    const QJsonObject step = test.steps[failure.step].toObject();
    const QString said = step[u"user"].toString(step[u"choice"].toString());
    if (said.isEmpty())
        return QCoreApplication::translate("engine", "Step %1: %2").arg(failure.step + 1).arg(failure.verdict.message);
    return QCoreApplication::translate("engine", "Step %1, after “%2”: %3").arg(failure.step + 1).arg(said, failure.verdict.message);
}

} // namespace dialogist::engine::testing
