// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/document.h"
#include "studio/knowledge/passagestore.h"
#include "studio/knowledge/recut.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dialogist;
using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

class RecutTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<storage::ProjectFile> m_file;
    model::KnowledgeBase m_base;
    int m_count = 0;

    model::Source store(int number)
    {
        Document document;
        document.title = u"Shelf %1"_s.arg(number);
        document.mime = u"text/plain"_s;
        for (int i = 0; i < 30; ++i)
            document.blocks.append({Block::Kind::Paragraph, 0, u"Shelf %1 holds box %2 with the spare parts of the pump."_s.arg(number).arg(i), 0, {}});
        model::Source source;
        source.kind = u"file"_s;
        source.location = u"shelf-%1.txt"_s.arg(number);
        source.contentHash = u"%1"_s.arg(number, 64, 10, QChar(u'0'));
        source = storePassages(*m_file, m_base, document, source).take();
        source.title = u"My own title"_s;
        source.importedAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC);
        return source;
    }

    ImportOutput recut(const QList<model::Source> &sources, JobControl &control)
    {
        RecutInput input;
        input.projectPath = m_file->path();
        input.base = m_base;
        input.sources = sources;
        input.readerProgram = QStringLiteral(DIALOGIST_PROGRAM);
        auto output = cutAnew(input, control);
        return output.ok() ? output.take() : ImportOutput();
    }

private slots:
    void init()
    {
        m_base = {};
        m_base.id = model::KnowledgeBaseId::create();
        m_file = storage::ProjectFile::create(m_folder.filePath(u"p%1.dialogist"_s.arg(++m_count)), model::Project()).take();
    }

    void shouldCutFromTheStoredText_andKeepWhatIsNoMatterOfCutting()
    {
        const QList<model::Source> before {store(1), store(2)};
        for (const model::Source &source : before)
            QVERIFY(isCutAsSet(m_base, source));
        m_base.passageLength = 200;
        QVERIFY(!isCutAsSet(m_base, before.first()));

        JobControl control;
        const ImportOutput output = recut(before, control);

        QCOMPARE(output.sources.size(), 2);
        for (qsizetype i = 0; i < 2; ++i) {
            const model::Source &after = output.sources.at(i);
            QVERIFY(isCutAsSet(m_base, after));
            QVERIFY(after.passages > before.at(i).passages);
            QCOMPARE(m_file->passages(after.contentKey)->size(), qsizetype(after.passages));
            // the old ones stay for whoever goes back
            QCOMPARE(m_file->passages(before.at(i).contentKey)->size(), qsizetype(before.at(i).passages));
            model::Source same = after;
            same.contentKey = before.at(i).contentKey;
            same.passages = before.at(i).passages;
            QCOMPARE(same, before.at(i));
        }
    }

    void shouldDoNothing_whenAllAreCutAsSet()
    {
        JobControl control;
        const ImportOutput output = recut({store(1)}, control);
        QVERIFY(output.rows.isEmpty());
        QVERIFY(output.sources.isEmpty());
    }

    void shouldKeepASource_whenItsTextIsGone()
    {
        model::Source source = store(1);
        source.contentKey = u"f"_s.repeated(64);
        m_base.passageLength = 200;
        JobControl control;
        const ImportOutput output = recut({source, store(2)}, control);
        QCOMPARE(output.rows.size(), 1); // the second one was stored with the new settings
        QVERIFY(!output.rows.first().ok);
        QCOMPARE(output.rows.first().code, u"text-gone"_s);
        QVERIFY(output.sources.isEmpty());
    }

    void shouldReadTheOriginal_whenOnlyThatIsLeft()
    {
        const QByteArray bytes = QByteArray("You may return goods within thirty days. ").repeated(40);
        model::Source source = store(1);
        source.location = u"returns.txt"_s;
        source.contentHash = m_file->putBlob(bytes).value();
        source.contentKey = u"f"_s.repeated(64);
        JobControl control;
        const ImportOutput output = recut({source}, control);
        QCOMPARE(output.sources.size(), 1);
        QVERIFY(m_file->passages(output.sources.first().contentKey)->first().text.contains(u"thirty"_s));
    }

    void shouldLoseNothing_whenCancelled()
    {
        QList<model::Source> sources;
        for (int i = 0; i < 50; ++i)
            sources.append(store(i));
        m_base.passageLength = 200;
        JobControl control;
        control.cancel();
        const ImportOutput stopped = recut(sources, control);
        QVERIFY(stopped.cancelled);
        QVERIFY(stopped.sources.isEmpty());
        for (const model::Source &source : std::as_const(sources))
            QCOMPARE(m_file->passages(source.contentKey)->size(), qsizetype(source.passages));
        // and the next try does all of it
        JobControl again;
        QCOMPARE(recut(sources, again).sources.size(), 50);
    }

    void shouldNotBringBack_whatWasRemovedOrReadAnewMeanwhile()
    {
        model::Project project;
        model::Source stays = store(1), changed = store(2), gone = store(3);
        project.sources.emplace(stays.id, stays);
        model::Source newer = changed;
        newer.contentHash = u"e"_s.repeated(64);
        project.sources.emplace(changed.id, newer);
        m_base.passageLength = 200;
        JobControl control;
        const ImportOutput output = recut({stays, changed, gone}, control);
        QCOMPARE(output.sources.size(), 3);
        const QList<model::Source> fitting = recutSources(project, output.sources);
        QCOMPARE(fitting.size(), 1);
        QCOMPARE(fitting.first().id, stays.id);
        QVERIFY(isCutAsSet(m_base, fitting.first()));
    }

    void shouldTellHowLongPassagesAre()
    {
        QCOMPARE(figuresOf({}).count, 0);
        QList<storage::PassageRow> passages(3);
        passages[0].text = u"aaaa"_s;
        passages[1].text = u"a"_s;
        passages[2].text = u"aaaaaaaaa"_s;
        const CutFigures figures = figuresOf(passages);
        QCOMPARE(figures.count, 3);
        QCOMPARE(figures.shortest, 1);
        QCOMPARE(figures.median, 4);
        QCOMPARE(figures.longest, 9);
    }
};

QTEST_GUILESS_MAIN(RecutTest)
#include "tst_recut.moc"
