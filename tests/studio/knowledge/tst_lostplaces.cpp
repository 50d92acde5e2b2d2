// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/lostplaces.h"

#include "studio/knowledge/document.h"
#include "studio/knowledge/filelist.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace dialogist;
using namespace dialogist::knowledge;
using namespace Qt::StringLiterals;

/// Sources of files of which it is not known any more where they lie.
class TestLostPlaces : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;

    QString at(const QString &name) const { return QDir(m_dir.path()).canonicalPath() + u'/' + name; }
    void write(const QString &name) const
    {
        QDir().mkpath(QFileInfo(at(name)).path());
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("text");
    }
    static model::Source source(const QString &location, const QString &site = {})
    {
        model::Source source;
        source.id = model::SourceId::create();
        source.kind = u"file"_s;
        source.location = location;
        source.site = site;
        return source;
    }

private slots:
    void shouldMissOnly_whatNoPlaceIsKnownOf()
    {
        write(u"docs/a.md"_s);
        write(u"old/sub/b.md"_s);
        const QList<model::Source> sources {source(u"a.md"_s, siteOf(at(u"docs"_s))), source(u"sub/b.md"_s), source(u"notes.txt › 0001.txt"_s),
                                            source(u"x/prices.csv"_s), source(u"c.md"_s, u"elsewhere#12345678"_s), source(u"alone.pdf"_s)};
        const QList<model::Source> lost = sourcesWithoutPlace(sources, {at(u"docs"_s), at(u"old"_s), at(u"notes.txt"_s), at(u"prices.csv"_s)});
        QCOMPARE(lost.size(), 2);
        QCOMPARE(lost.at(0).location, u"c.md"_s);
        QCOMPARE(lost.at(1).location, u"alone.pdf"_s);
        // a drive that is not there is a place all the same
        const QString away = at(u"away"_s);
        QVERIFY(sourcesWithoutPlace({source(u"a.md"_s, siteOf(away))}, {away}).isEmpty());
    }

    void shouldFindAgain_whatLiesWhereTheProjectDoes()
    {
        write(u"work/prices.csv"_s);
        write(u"work/docs/a.md"_s);
        write(u"manuals/b.md"_s);
        write(u"work/other/a.md"_s);
        const QList<model::Source> sources {source(u"prices.csv"_s), source(u"a.md"_s, siteOf(at(u"work/docs"_s))), source(u"b.md"_s, siteOf(at(u"manuals"_s))),
                                            source(u"a.md"_s, u"other#00000000"_s), source(u"nowhere.pdf"_s)};
        QCOMPARE(placesBeside(at(u"work"_s), sources), (QStringList {at(u"work/prices.csv"_s), at(u"work/docs"_s), at(u"manuals"_s)}));
    }

    void shouldNameAFileOnce_andSayThatItWasNotFound()
    {
        const QList<ImportRow> rows = rowsOfLost({source(u"notes.txt › 0001.txt"_s), source(u"notes.txt › 0002.txt"_s), source(u"a.md"_s, u"docs#1"_s), source(u"b.md"_s, u"docs#1"_s)});
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).location, u"notes.txt"_s);
        QCOMPARE(rows.at(1).location, u"docs"_s);
        QVERIFY(messageOf(rows.at(0).code).contains(u"Not found where it was"_s));
    }
};

QTEST_GUILESS_MAIN(TestLostPlaces)
#include "tst_lostplaces.moc"
