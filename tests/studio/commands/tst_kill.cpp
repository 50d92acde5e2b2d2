// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// Kills a program in the middle of its edits and looks whether every edit it was sure of is in the file. DIALOGIST_KILLS says
// how often; DIALOGIST_KILL_FIGURES names a file for the figures (one line of JSON).
#include "studio/commands/document.h"
#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "tests/studio/storage/sampleproject.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <cstdio>

using namespace dialogist;
using namespace dialogist::commands;
using namespace dialogist::model;
using namespace Qt::StringLiterals;

namespace {
const Flow &mainFlow(const Document &document)
{
    return document.project().bots.begin()->second.flows.begin()->second;
}

/// The number of the last edit, which every edit writes into the project's name together with its own change.
int editNumber(const Project &project)
{
    return project.name.toInt();
}

/// The n-th edit of the script: adds, moves, links, removes; always with the number, so that a torn edit shows.
Command edit(const Document &document, int number)
{
    const Project &project = document.project();
    const Flow &flow = mainFlow(document);
    Command command;
    if (flow.nodes.size() < 5 || number % 3 == 0) {
        const Node node {NodeId::create(), flow.id, u"message"_s, u"Edit %1"_s.arg(number), {number * 1.0, 0}, {{u"text"_s, QString(number % 900, u'é')}}};
        command = addNodes(project, {node}, {{LinkId::create(), flow.id, flow.nodes.begin()->first, u"next"_s, node.id}});
    } else if (number % 3 == 1) {
        command = moveNodes(project, {{flow.nodes.rbegin()->first, QPointF(number, number)}});
    } else {
        command = removeNodes(project, {std::next(flow.nodes.begin())->first});
    }
    command.changes += renameProject(project, QString::number(number)).changes;
    command.mergeKey.clear();
    return command;
}

int editUntilKilled(const QString &path)
{
    auto opened = Document::open(path);
    if (!opened || opened.value()->isReadOnly())
        return 3;
    const auto document = opened.take();
    for (int number = editNumber(document->project()) + 1;; ++number) {
        Status done = document->push(edit(*document, number));
        // Now and then back and forth, as people do; the number tells which.
        if (done && number % 7 == 0) {
            done = document->undo();
            if (done)
                done = document->redo();
        }
        if (!done)
            return 4;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}
} // namespace

class TestKill : public QObject
{
    Q_OBJECT
private:
    TestFolder m_folder;

private slots:
    void shouldKeepEveryAcknowledgedEdit_whenKilled()
    {
        bool given = false;
        int kills = qEnvironmentVariableIntValue("DIALOGIST_KILLS", &given);
        kills = given ? kills : 25;
        const QString path = m_folder.newPath();
        Project project = sampleProject();
        project.name = u"0"_s;
        QVERIFY(Document::create(path, project).ok());

        int lost = 0;
        int failing = 0;
        int torn = 0;
        int silent = 0; // killed before the first edit
        int acknowledged = 0;
        int known = 0;
        QRandomGenerator random = given ? QRandomGenerator::securelySeeded() : QRandomGenerator(11);
        QElapsedTimer timer;
        timer.start();
        for (int kill = 0; kill < kills; ++kill) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {u"--edit"_s, path});
            QVERIFY(child.waitForStarted());
            // Not before it edits, or most kills would hit a program that is still starting.
            if (kill % 10 != 0)
                QVERIFY2(child.waitForReadyRead(20000), qPrintable(u"exit code %1"_s.arg(child.exitCode())));
            QThread::usleep(random.bounded(60000u));
            child.kill();
            QVERIFY(child.waitForFinished());
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);

            const QByteArray output = child.readAllStandardOutput();
            const qsizetype end = output.lastIndexOf('\n');
            const int last = end < 0 ? known : output.left(end).mid(output.left(end).lastIndexOf('\n') + 1).toInt();
            silent += end < 0 ? 1 : 0;
            acknowledged += last - known;

            auto document = Document::open(path);
            if (!document || !document.value()->file().check() || document.value()->isReadOnly()) {
                ++failing;
                continue;
            }
            const int found = editNumber(document.value()->project());
            lost += qMax(0, last - found);
            // One edit may have been committed without its word getting out, never two; and the undo steps fit what is there.
            torn += found > last + 1 ? 1 : 0;
            known = found;
            if (kill % 10 == 0 && document.value()->canUndo()) {
                const Project before = document.value()->project();
                if (!document.value()->undo() || !document.value()->redo() || !(document.value()->project() == before))
                    ++torn;
            }
        }
        const QJsonObject figures {{u"figure"_s, u"edits lost"_s},    {u"value"_s, lost},          {u"kills"_s, kills},
                                   {u"acknowledged"_s, acknowledged}, {u"files failing"_s, failing}, {u"torn"_s, torn},
                                   {u"killed before an edit"_s, silent}, {u"seconds"_s, double(timer.elapsed()) / 1000}};
        const QByteArray line = QJsonDocument(figures).toJson(QJsonDocument::Compact) + '\n';
        qInfo("%s", line.constData());
        if (qEnvironmentVariableIsSet("DIALOGIST_KILL_FIGURES"))
            QVERIFY(writeFile(qEnvironmentVariable("DIALOGIST_KILL_FIGURES"), line));
        QCOMPARE(lost, 0);
        QCOMPARE(failing, 0);
        QCOMPARE(torn, 0);
        QVERIFY(acknowledged > kills);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--edit") == 0)
        return editUntilKilled(QString::fromLocal8Bit(argv[2]));
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
