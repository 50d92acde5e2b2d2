// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/commands/document.h"

#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace dialogist;
using namespace dialogist::commands;
using namespace dialogist::model;
using namespace Qt::StringLiterals;

namespace {
Project sample()
{
    Project project;
    project.id = ProjectId::create();
    project.name = u"Bakery"_s;
    Bot bot;
    bot.id = BotId::create();
    bot.name = u"Helper"_s;
    bot.slug = u"helper"_s;
    Flow flow;
    flow.id = FlowId::create();
    flow.bot = bot.id;
    flow.name = u"Main"_s;
    for (int i = 0; i < 4; ++i) {
        const Node node {NodeId::create(), flow.id, u"message"_s, u"Step %1"_s.arg(i), {i * 200.0, 20}, {}};
        flow.nodes.insert({node.id, node});
    }
    bot.flows = {{flow.id, flow}};
    bot.startFlow = flow.id;
    project.bots = {{bot.id, bot}};
    return Project::fromObjects(project.objects()).take();
}

const Flow &firstFlow(const Document &document)
{
    return document.project().bots.begin()->second.flows.begin()->second;
}

NodeId firstNode(const Document &document)
{
    return firstFlow(document).nodes.begin()->first;
}
} // namespace

class TestDocument : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    int m_count = 0;
    QString newPath() { return m_folder.filePath(u"project %1.dialogist"_s.arg(++m_count)); }

    std::unique_ptr<Document> newDocument()
    {
        auto document = Document::create(newPath(), sample());
        return document ? document.take() : nullptr;
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void shouldWriteEachEditToTheFile_beforeTellingAboutIt()
    {
        const auto document = newDocument();
        QVERIFY(document);
        const NodeId id = firstNode(*document);
        QString inFile;
        connect(document.get(), &Document::changed, this, [&] {
            auto other = storage::ProjectFile::open(document->path(), true);
            QVERIFY(other.ok());
            const auto project = other.value()->load();
            QVERIFY(project.ok());
            inFile = project->node(id)->name;
        });
        const Status pushed = document->push(renameNode(document->project(), id, u"Greeting"_s));
        QVERIFY(pushed.ok());
        QCOMPARE(inFile, u"Greeting"_s);
        QCOMPARE(document->project().node(id)->name, u"Greeting"_s);
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
