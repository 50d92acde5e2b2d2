// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/leftoutfiles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dialogist;
using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

class TestLeftOutFiles : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    static ImportRow row(const QString &site, const QString &location, const QString &code)
    {
        ImportRow row;
        row.path = u"/docs/"_s + location;
        row.site = site;
        row.location = location;
        row.ok = code.isEmpty();
        row.code = code;
        return row;
    }

private slots:
    void shouldKeepWhatFailed_untilItIsRead()
    {
        model::Project project;
        project.id = model::ProjectId::create();
        project.name = u"Bakery"_s;
        auto file = storage::ProjectFile::create(m_folder.filePath(u"p.dialogist"_s), project);
        QVERIFY(file.ok());
        const auto base = model::KnowledgeBaseId::create();
        const auto other = model::KnowledgeBaseId::create();
        ImportRow page = row({}, u"https://www.example.com/a"_s, u"http-500"_s);
        page.path = page.location;
        QVERIFY(keepLeftOutFiles(**file, base, {row({}, u"a.pdf"_s, u"no-text"_s), row(u"docs#1"_s, u"a.pdf"_s, u"damaged"_s), row({}, u"b.txt"_s, {}),
                                                row({}, u"gone.txt"_s, u"not-found"_s), row({}, u"c.txt"_s, u"cancelled"_s), page}).ok());
        QCOMPARE(leftOutFiles(**file, base), (QList<LeftOutFile> {{{}, u"a.pdf"_s, u"no-text"_s}, {u"docs#1"_s, u"a.pdf"_s, u"damaged"_s}}));
        QVERIFY(leftOutFiles(**file, other).isEmpty());
        // Another reason, and one that can be read now; the file of that name elsewhere is another one.
        QVERIFY(keepLeftOutFiles(**file, base, {row({}, u"a.pdf"_s, {}), row(u"docs#1"_s, u"a.pdf"_s, u"encrypted"_s)}).ok());
        QCOMPARE(leftOutFiles(**file, base), (QList<LeftOutFile> {{u"docs#1"_s, u"a.pdf"_s, u"encrypted"_s}}));
        QVERIFY(forgetLeftOut(**file, base, {{u"docs#1"_s, u"a.pdf"_s, {}}}).ok());
        QVERIFY(leftOutFiles(**file, base).isEmpty());
        // An archive that could not be opened is read once something of it was.
        QVERIFY(keepLeftOutFiles(**file, base, {row({}, u"a.zip"_s, u"encrypted"_s)}).ok());
        QVERIFY(keepLeftOutFiles(**file, base, {row({}, u"a.zip › b.txt"_s, {})}).ok());
        QVERIFY(leftOutFiles(**file, base).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLeftOutFiles)
#include "tst_leftoutfiles.moc"
