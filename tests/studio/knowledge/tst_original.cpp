// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/original.h"

#include "studio/base/job.h"
#include "studio/base/json.h"
#include "studio/knowledge/filelist.h"
#include "studio/knowledge/readcodes.h"
#include "studio/storage/projectfile.h"
#include "tests/studio/storage/sampleproject.h"

#include <QTest>

using namespace dialogist;
using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

class OriginalTest : public QObject
{
    Q_OBJECT
private:
    TestFolder m_folder;
    std::unique_ptr<storage::ProjectFile> m_file;
    const QByteArray m_bytes = "%PDF-1.4 as it was read";

    model::Source source(const QString &location, const QString &site = {}) const
    {
        model::Source source;
        source.kind = u"file"_s;
        source.location = location;
        source.site = site;
        source.contentHash = sha256Hex(m_bytes);
        return source;
    }
    Result<QByteArray> original(const model::Source &source, const QStringList &places) const
    {
        const JobControl control;
        return originalOf(*m_file, source, places, control);
    }

private slots:
    void init() { m_file = storage::ProjectFile::create(m_folder.newPath(), sampleProject()).take(); }

    void shouldGiveWhatTheProjectKeeps_whateverBecameOfTheFile()
    {
        QVERIFY(m_file->putBlob(m_bytes).ok());
        QCOMPARE(*original(source(u"prices.pdf"_s), {}), m_bytes);
        QVERIFY(writeFile(m_folder.path(u"prices.pdf"_s), "another one"));
        QCOMPARE(*original(source(u"prices.pdf"_s), {m_folder.path(u"prices.pdf"_s)}), m_bytes);
    }

    void shouldGiveTheFile_whereTheProjectKeepsNone()
    {
        const QString path = m_folder.path(u"menu.pdf"_s);
        QVERIFY(writeFile(path, m_bytes));
        QCOMPARE(*original(source(u"menu.pdf"_s), {m_folder.path(u"elsewhere.pdf"_s), path}), m_bytes);

        const QString folder = m_folder.path(u"manuals"_s);
        QVERIFY(QDir().mkpath(folder + u"/old"_s));
        QVERIFY(writeFile(folder + u"/old/oven.pdf"_s, m_bytes));
        const QList<FoundFile> listed = listFiles({folder}, JobControl());
        QCOMPARE(listed.size(), 1);
        QCOMPARE(*original(source(listed.first().location, listed.first().site), {path, folder}), m_bytes);
    }

    void shouldSayThatTheFileHasChanged_orIsGone()
    {
        const QString path = m_folder.path(u"rules.pdf"_s);
        QCOMPARE(readCode(original(source(u"rules.pdf"_s), {path}).error()), u"original-gone"_s);
        QVERIFY(writeFile(path, m_bytes + " and more"));
        const auto changed = original(source(u"rules.pdf"_s), {path});
        QCOMPARE(readCode(changed.error()), u"original-changed"_s);
        QVERIFY(!changed.error().message.isEmpty());
        // one of that name in another folder is another file
        QCOMPARE(readCode(original(source(u"rules.pdf"_s, u"manuals 1"_s), {path}).error()), u"original-gone"_s);
        QCOMPARE(readCode(original(source(u"lists.zip › rules.pdf"_s), {path}).error()), u"original-gone"_s);
    }
};

QTEST_MAIN(OriginalTest)
#include "tst_original.moc"
