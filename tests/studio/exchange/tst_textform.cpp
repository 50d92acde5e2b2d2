// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/json.h"
#include "studio/commands/document.h"
#include "studio/commands/flowcommands.h"
#include "studio/exchange/textform/filenames.h"
#include "studio/exchange/textform/folder.h"
#include "studio/exchange/textform/prettyjson.h"
#include "studio/exchange/textform/projectfolder.h"
#include "tests/studio/storage/sampleproject.h"
#include "tests/support/bigproject.h"

#include <QJsonArray>
#include <QTest>

using namespace dialogist;
using namespace dialogist::exchange;
using namespace Qt::StringLiterals;

namespace {
/// Every file below a folder with its bytes, hidden ones too.
std::map<QString, QByteArray> contentOf(const QString &folder)
{
    std::map<QString, QByteArray> content;
    QStringList open {QString()};
    while (!open.isEmpty()) {
        const QString at = open.takeFirst();
        for (const QFileInfo &entry : QDir(folder + u'/' + at).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
            const QString path = at.isEmpty() ? entry.fileName() : at + u'/' + entry.fileName();
            if (entry.isDir())
                open.append(path);
            else
                content.insert({path, fileBytes(entry.filePath())});
        }
    }
    return content;
}

QString onlyFile(const TextFiles &files, const QString &suffix)
{
    for (const auto &[path, bytes] : files) {
        if (path.endsWith(suffix))
            return path;
    }
    return {};
}

void write(const QString &folder, const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(folder + u'/' + path).path()));
    QVERIFY(writeFile(folder + u'/' + path, bytes));
}

void writeAll(const QString &folder, const TextFiles &files)
{
    for (const auto &[path, bytes] : files)
        write(folder, path, bytes);
}

const QByteArray documentBytes("bytes\0of a document", 19);
} // namespace

class TestTextForm : public QObject
{
    Q_OBJECT
private:
    TestFolder m_folder;
    int m_count = 0;
    QString newFolder() { return m_folder.path(u"folder %1"_s.arg(++m_count)); }

private slots:
    void shouldComeBackEqual_andWithTheSameBytes_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 25; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void shouldComeBackEqual_andWithTheSameBytes()
    {
        QFETCH(quint32, seed);
        const model::Project project = tests::makeRandomProject(seed);
        const TextFiles files = toText(project);
        QSet<QString> folded;
        for (const auto &[path, bytes] : files) {
            QVERIFY2(isSafePath(path), qPrintable(path));
            QVERIFY(bytes.endsWith('\n') && !bytes.contains('\r') && bytes.isValidUtf8());
            folded.insert(path.toLower());
        }
        QCOMPARE(size_t(folded.size()), files.size());

        const Result<model::Project> back = fromText(files);
        QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().message));
        QVERIFY(*back == project);
        QVERIFY(toText(*back) == files);
    }

    void shouldKeepTheTestSet_inTheFileOfItsKnowledgeBase()
    {
        model::Project project = tests::makeRandomProject(4);
        const model::KnowledgeBaseId base = project.knowledgeBases.begin()->first;
        model::KnowledgeQuestion first;
        first.id = model::KnowledgeQuestionId::create();
        first.knowledgeBase = base;
        first.question = u"Where is \"my\" parcel?\nIt is late."_s;
        first.expected = {model::ExpectedPlace::of(project.sources.begin()->second), {u"returns.pdf"_s, {}, {}, u"Late parcels"_s, 7, u"within three days"_s}};
        first.language = u"en"_s;
        first.note = u"from the inbox"_s;
        first.order = 1;
        model::KnowledgeQuestion second = first;
        second.id = model::KnowledgeQuestionId::create();
        second.question = u"Wo ist mein Paket?"_s;
        second.expected.clear();
        second.enabled = false;
        for (const model::KnowledgeQuestion &question : {first, second})
            QVERIFY(project.apply({{model::ObjectKind::Question, question.id.toString()}, {}, question.toJson()}).ok());
        const TextFiles files = toText(project);
        QCOMPARE(files.size(), toText(tests::makeRandomProject(4)).size()); // no file of their own
        const Result<model::Project> back = fromText(files);
        QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().message));
        QVERIFY(*back == project);
        QVERIFY(toText(*back) == files);
    }

    void shouldSurviveACheckoutWithOtherLineEnds()
    {
        const model::Project project = tests::makeRandomProject(3);
        TextFiles files = toText(project);
        for (auto &[path, bytes] : files)
            bytes.replace("\n", "\r\n");
        const Result<model::Project> back = fromText(files);
        QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().message));
        QVERIFY(*back == project);
    }

    void shouldGoThroughAFolder_withDocuments()
    {
        model::Project project = sampleProject();
        model::Source source;
        source.id = model::SourceId::create();
        source.knowledgeBase = project.knowledgeBases.begin()->first;
        source.title = u"Prices"_s;
        source.contentHash = sha256Hex(documentBytes);
        source.contentKey = sha256Hex("passages");
        project.sources.insert({source.id, source});
        auto file = storage::ProjectFile::create(m_folder.newPath(), project).take();
        QVERIFY(file->putBlob(documentBytes).ok());
        QVERIFY(file->putContent(source.contentKey, "blocks", {{0, u"Bread"_s, 2, u"a"_s, u"en"_s, u"It costs 3 euros."_s}}).ok());

        const QString folder = newFolder();
        const auto report = unpack(*file, folder);
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));
        QVERIFY(report->written > 5);
        const auto first = contentOf(folder);

        const QString copy = m_folder.newPath();
        const auto packed = pack(folder, copy);
        QVERIFY2(packed.ok(), packed.ok() ? "" : qPrintable(packed.error().message));
        QVERIFY(packed->created);
        QCOMPARE(packed->missingDocuments, 0);
        auto second = storage::ProjectFile::open(copy).take();
        QVERIFY(*second->load() == *file->load());
        QCOMPARE(*second->contentBlocks(source.contentKey), QByteArray("blocks"));
        QCOMPARE(second->passages(source.contentKey)->constFirst().text, u"It costs 3 euros."_s);
        QCOMPARE(*second->blob(source.contentHash), documentBytes);

        const QString again = newFolder();
        QVERIFY(unpack(*second, again).ok());
        QVERIFY(contentOf(again) == first);

        const QString bare = newFolder();
        QVERIFY(unpack(*file, bare, false).ok());
        QVERIFY(!QFileInfo::exists(bare + u"/blobs"_s));
        QCOMPARE(pack(bare, m_folder.newPath())->missingDocuments, 1);

        write(folder, u"blobs/"_s + source.contentHash + u".bin"_s, "another document");
        const QString never = m_folder.newPath();
        QCOMPARE(pack(folder, never).error().code, ErrorCode::InvalidInput);
        QVERIFY(!QFile::exists(never));
    }

    void shouldTouchOnlyWhatChanged_andRemoveWhatIsStale_butNothingForeign()
    {
        auto document = commands::Document::create(m_folder.newPath(), tests::makeRandomProject(5)).take();
        const QString folder = newFolder();
        write(folder, u".git/config"_s, "git");
        write(folder, u"README.md"_s, "mine");
        QVERIFY(unpack(document->file(), folder).ok());
        write(folder, u"bots/notes.txt"_s, "mine");
        QCOMPARE(unpack(document->file(), folder)->written, 0);

        const model::Bot &bot = document->project().bots.begin()->second;
        const model::FlowId flow = bot.flows.begin()->first;
        QVERIFY(document->push(commands::renameNode(document->project(), bot.flows.rbegin()->second.nodes.begin()->first, u"Another name"_s)).ok());
        QCOMPARE(unpack(document->file(), folder)->written, 1);
        const qsizetype before = qsizetype(contentOf(folder).size());
        QVERIFY(document->push(commands::removeFlow(document->project(), flow)).ok());
        QVERIFY(unpack(document->file(), folder)->removed >= 2); // the flow and its layout
        QVERIFY(qsizetype(contentOf(folder).size()) <= before - 2);
        QCOMPARE(fileBytes(folder + u"/.git/config"_s), QByteArray("git"));
        QCOMPARE(fileBytes(folder + u"/README.md"_s), QByteArray("mine"));
        QCOMPARE(fileBytes(folder + u"/bots/notes.txt"_s), QByteArray("mine"));
        QVERIFY(*fromText(*readFolder(folder)) == document->project());
    }

    void shouldNotWriteOverForeignFiles_orThroughLinks()
    {
        auto file = storage::ProjectFile::create(m_folder.newPath(), sampleProject()).take();
        const QString folder = newFolder();
        write(folder, u"project.json"_s, "{\"name\": \"somebody's\"}");
        QCOMPARE(unpack(*file, folder).error().code, ErrorCode::Conflict);
        QCOMPARE(fileBytes(folder + u"/project.json"_s), QByteArray("{\"name\": \"somebody's\"}"));

        const QString linked = newFolder();
        const QString elsewhere = newFolder();
        QVERIFY(QDir().mkpath(linked) && QDir().mkpath(elsewhere));
        QVERIFY(QFile::link(elsewhere, linked + u"/bots"_s));
        QCOMPARE(unpack(*file, linked).error().code, ErrorCode::Denied);
        QVERIFY(contentOf(elsewhere).empty());
    }

    void shouldKeepAFileThatTheListNamesElsewhere()
    {
        auto file = storage::ProjectFile::create(m_folder.newPath(), sampleProject()).take();
        const QString folder = newFolder();
        const QString outside = m_folder.path(u"outside.json"_s);
        QVERIFY(writeFile(outside, "mine"));
        write(folder, FolderWriter::listName(), "../outside.json\n/etc/passwd\n<<<<<<< ours\nbots/../../outside.json\n");
        QVERIFY(unpack(*file, folder).ok());
        QCOMPARE(fileBytes(outside), QByteArray("mine"));
    }

    void shouldBringAFileUpToDate_asOneStep()
    {
        const QString path = m_folder.newPath();
        const QString folder = newFolder();
        const model::Project before = tests::makeRandomProject(9);
        {
            auto file = storage::ProjectFile::create(path, before).take();
            QVERIFY(unpack(*file, folder).ok());
        }
        TextFiles files = *readFolder(folder);
        const QString flow = onlyFile(files, u".flow.json"_s);
        QJsonObject json = *readPrettyJson(files.at(flow), flow);
        json.insert(u"name"_s, u"Edited in a text editor"_s);
        write(folder, flow, prettyJson(json));
        const auto report = pack(folder, path);
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));
        QVERIFY(!report->created);
        QCOMPARE(report->changes, 1);
        auto document = commands::Document::open(path).take();
        QVERIFY(!(document->project() == before));
        QVERIFY(document->undo().ok());
        QVERIFY(document->project() == before);
    }

    void shouldRefuseAnotherProjectsFile()
    {
        const QString path = m_folder.newPath();
        storage::ProjectFile::create(path, sampleProject()).take().reset();
        const QString folder = newFolder();
        writeAll(folder, toText(sampleProject()));
        QCOMPARE(pack(folder, path).error().code, ErrorCode::Conflict);
    }

    void shouldNameFileAndLine_whenAFolderIsBad_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QByteArray>("put");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const QString &suffix, const char *find, const char *put, const QString &line) {
            QTest::newRow(name) << suffix << QByteArray(find) << QByteArray(put) << line;
        };
        row("merge marks", u".flow.json"_s, "  \"links\"", "<<<<<<< ours\n  \"links\"", u"line 5"_s);
        row("cut short", u".flow.json"_s, "\n  ],", "", u"line"_s);
        row("no list", u".flow.json"_s, "\"nodes\": [", "\"nodes\": 7, \"old\": [", u"line"_s);
        row("no object in a list", u".flow.json"_s, "\"nodes\": [", "\"nodes\": [7,", u"line"_s);
        row("bad id", u"bot.json"_s, "\"$id\": \"", "\"$id\": \"../", u"line 2"_s);
        row("unknown kind", u"bot.json"_s, "\"$kind\": \"bot\"", "\"$kind\": \"robot\"", u"line 3"_s);
        row("no name", u"bot.json"_s, "\"name\": \"Helper\"", "\"name\": 5", u"line 2"_s);
        row("no object", u"bot.json"_s, "{", "[{", u"line"_s);
        row("lost parent", u".flow.json"_s, "\"bot\": \"0", "\"bot\": \"1", u"line 2"_s);
    }
    void shouldNameFileAndLine_whenAFolderIsBad()
    {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, find);
        QFETCH(QByteArray, put);
        QFETCH(QString, line);
        TextFiles files = toText(sampleProject());
        const QString path = onlyFile(files, suffix);
        QVERIFY(!path.isEmpty());
        QByteArray &bytes = files.at(path);
        QVERIFY2(bytes.contains(find), bytes.constData());
        bytes.replace(bytes.indexOf(find), find.size(), put);
        const Result<model::Project> read = fromText(files);
        QVERIFY(!read.ok());
        QVERIFY2(read.error().message.startsWith(path + u", "_s) && read.error().message.contains(line), qPrintable(read.error().message));
    }

    void shouldNameBothPlaces_whenAnIdIsThereTwice()
    {
        TextFiles files = toText(sampleProject());
        const QString path = onlyFile(files, u".flow.json"_s);
        files.insert({u"bots/helper/flows/copy.flow.json"_s, files.at(path)});
        const Result<model::Project> read = fromText(files);
        QVERIFY(!read.ok());
        QVERIFY2(read.error().message.contains(path) && read.error().message.contains(u"copy.flow.json"_s), qPrintable(read.error().message));
    }

    void shouldRefuseLinksAndGiants()
    {
        const QString folder = newFolder();
        writeAll(folder, toText(sampleProject()));
        const QString secret = m_folder.path(u"secret.json"_s);
        QVERIFY(writeFile(secret, "{}"));
        QVERIFY(QFile::link(secret, folder + u"/bots/link.json"_s));
        QCOMPARE(readFolder(folder).error().code, ErrorCode::Denied);
        QVERIFY(QFile::remove(folder + u"/bots/link.json"_s));
        QVERIFY(readFolder(folder).ok());

        QFile giant(folder + u"/bots/giant.json"_s);
        QVERIFY(giant.open(QIODevice::WriteOnly) && giant.resize(qint64(1) << 31));
        giant.close();
        QCOMPARE(readFolder(folder).error().code, ErrorCode::Limit);
        QVERIFY(giant.remove());

        QCOMPARE(pack(m_folder.path(u"no folder"_s), m_folder.newPath()).error().code, ErrorCode::NotFound);
        QVERIFY(QDir().mkpath(m_folder.path(u"empty"_s)));
        QCOMPARE(pack(m_folder.path(u"empty"_s), m_folder.newPath()).error().code, ErrorCode::InvalidInput);
    }

    void shouldDoWithoutALayout()
    {
        const model::Project project = sampleProject();
        TextFiles files = toText(project);
        files.erase(onlyFile(files, u".layout.json"_s));
        const Result<model::Project> read = fromText(files);
        QVERIFY(read.ok());
        QCOMPARE(read->objects().size(), project.objects().size());
        // Drawn from left to right, none on another.
        const model::Flow &flow = read->bots.begin()->second.flows.begin()->second;
        QSet<QPair<qreal, qreal>> places;
        for (const auto &[id, node] : flow.nodes)
            places.insert({node.position.x(), node.position.y()});
        QCOMPARE(places.size(), qsizetype(flow.nodes.size()));
        QVERIFY(!flow.links.empty());
        for (const auto &[id, link] : flow.links)
            QVERIFY(flow.nodes.at(link.from).position.x() < flow.nodes.at(link.to).position.x());
    }

    void shouldLeaveThingsWhereTheyWereDrawn_whenAFolderHasNoLayout()
    {
        const model::Project project = sampleProject();
        const QString path = m_folder.newPath();
        QVERIFY(commands::Document::create(path, project).ok());
        const QString folder = m_folder.path(u"without layout"_s);
        TextFiles files = toText(project);
        files.erase(onlyFile(files, u".layout.json"_s));
        writeAll(folder, files);
        const Result<PackReport> report = pack(folder, path);
        QVERIFY2(report.ok(), report ? "" : qPrintable(report.error().message));
        QVERIFY(commands::Document::open(path).value()->project() == project);
    }

    void shouldDrawAStepBelowTheOthers_whenItWasAddedByHand()
    {
        const model::Project project = sampleProject();
        TextFiles files = toText(project);
        const QString layout = onlyFile(files, u".layout.json"_s);
        TextContent content = readTextFile(layout, files.at(layout)).take();
        const model::ObjectRef added = content.objects.takeLast().ref;
        files[layout] = writeTextFile(content);
        const Result<model::Project> read = fromText(files);
        QVERIFY(read.ok());
        const QPointF place = read->node(model::NodeId::fromString(added.id))->position;
        const model::Flow &flow = read->bots.begin()->second.flows.begin()->second;
        for (const auto &[id, node] : flow.nodes)
            QVERIFY(node.id.toString() == added.id || node.position.y() < place.y());
    }
};

QTEST_GUILESS_MAIN(TestTextForm)
#include "tst_textform.moc"
