// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/code/coderunner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace dialogist;
using namespace dialogist::engine;
using namespace Qt::StringLiterals;

namespace {

struct Feature {
    QString name;
    QString code;
    bool refused = false;
};

QList<Feature> features()
{
    QFile file(QStringLiteral(DIALOGIST_SOURCE_DIR "/tests/studio/engine/modernfeatures.js"));
    QList<Feature> list;
    if (!file.open(QIODevice::ReadOnly))
        return list;
    static const QRegularExpression head(u"^//([#!]) (.*)$"_s);
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const auto match = head.match(line);
        if (match.hasMatch())
            list.append({match.captured(2), {}, match.captured(1) == u"!"_s});
        else if (!list.isEmpty())
            list.last().code += line + u'\n';
    }
    return list;
}

/// What node makes of each: r as JSON, by name.
QJsonObject nodeResults(const QString &node, const QList<Feature> &list)
{
    QJsonArray codes;
    for (const Feature &feature : list) {
        if (!feature.refused)
            codes.append(QJsonArray {feature.name, feature.code});
    }
    const QByteArray script = R"(
        const AsyncFunction = (async () => {}).constructor;
        (async () => {
            const out = {};
            for (const [name, code] of )" + QJsonDocument(codes).toJson(QJsonDocument::Compact) + R"() {
                try { out[name] = JSON.stringify(await new AsyncFunction('"use strict"; let r;' + code + '\n;return r')()); }
                catch (error) { out[name] = "failed: " + error; }
            }
            console.log(JSON.stringify(out));
        })();)";
    QProcess process;
    process.start(node, {u"-"_s});
    process.write(script);
    process.closeWriteChannel();
    process.waitForFinished(20'000);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

} // namespace

/// Holds the code that designers may write today against what a current engine makes of it.
class TestModernJs : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_runner = std::make_unique<CodeRunner>(QStringLiteral(DIALOGIST_PROGRAM));
        const CodeCheck check = m_runner->check(u"r = 2n"_s, {u"r"_s});
        if (check.issues.isEmpty() || !check.issues.first().message.contains(u"10n"_s))
            QSKIP("This program was built without Babel: code is limited to ECMAScript 2016.");
    }

    void cleanupTestCase() { m_runner.reset(); }

    void shouldGiveWhatNodeGives()
    {
        const QString node = QStandardPaths::findExecutable(u"node"_s);
        if (node.isEmpty())
            QSKIP("node is not installed.");
        const QList<Feature> list = features();
        const QJsonObject expected = nodeResults(node, list);
        int right = 0;
        int all = 0;
        for (const Feature &feature : list) {
            if (feature.refused)
                continue;
            ++all;
            CodeTask task {feature.code, {}, {u"r"_s}, {}, 1000};
            const CodeResult result = m_runner->run(task);
            const QString wanted = expected[feature.name].toString();
            QVERIFY2(!wanted.isEmpty() && !wanted.startsWith(u"failed: "_s), qPrintable(feature.name + u' ' + wanted));
            const QJsonValue wantedValue = QJsonDocument::fromJson('[' + wanted.toUtf8() + ']').array().first();
            if (!result.error && result.outputs[u"r"_s] == wantedValue) {
                ++right;
                continue;
            }
            qWarning().noquote() << feature.name << "| wanted" << wanted << "| got"
                                 << (result.error ? result.error->message + u" line "_s + QString::number(result.error->line)
                                                  : QString::fromUtf8(QJsonDocument(QJsonArray {result.outputs[u"r"_s]}).toJson(QJsonDocument::Compact)));
        }
        qInfo("%d of %d features as in node", right, all);
        QVERIFY(all >= 60);
        QVERIFY(right * 100 >= all * 95);
    }

    void shouldNameWithItsLine_whenSomethingCannotBeHad()
    {
        int refused = 0;
        const QList<Feature> list = features();
        for (const Feature &feature : list) {
            if (!feature.refused)
                continue;
            ++refused;
            const CodeCheck check = m_runner->check(feature.code, {u"r"_s});
            const int lastLine = int(feature.code.trimmed().count(u'\n')) + 1;
            const bool named = std::any_of(check.issues.begin(), check.issues.end(), [&](const CodeIssue &issue) {
                return issue.isError && issue.line == lastLine && issue.message.size() > 10;
            });
            QVERIFY2(named, qPrintable(feature.name));
            QVERIFY(check.lowered.isEmpty());
        }
        QVERIFY(refused >= 12);
    }

private:
    std::unique_ptr<CodeRunner> m_runner;
};

QTEST_GUILESS_MAIN(TestModernJs)
#include "tst_modernjs.moc"
