// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/siteschedule.h"

#include "studio/commands/projectcommands.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace dialogist;
using namespace dialogist::shell;
using namespace Qt::StringLiterals;

class TestSiteSchedule : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<commands::Document> m_document;
    model::KnowledgeBaseId m_base = model::KnowledgeBaseId::create();
    const QUrl m_site {u"https://www.example.com/"_s};

private slots:
    void initTestCase()
    {
        // The person's own settings are left alone.
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        model::Project project;
        project.id = model::ProjectId::create();
        model::KnowledgeBase base;
        base.id = m_base;
        base.name = u"Help"_s;
        project.knowledgeBases.emplace(base.id, base);
        auto document = commands::Document::create(m_folder.filePath(u"p.dialogist"_s), project);
        QVERIFY(document.ok());
        m_document = document.take();
        QList<model::Source> pages;
        for (const QString &path : {u""_s, u"a"_s, u"b"_s}) {
            model::Source page;
            page.id = model::SourceId::create();
            page.knowledgeBase = m_base;
            page.kind = u"page"_s;
            page.site = m_site.toString();
            page.location = page.site + path;
            pages.append(page);
        }
        QVERIFY(m_document->push(commands::setSources(m_document->project(), pages)).ok());
    }

    void shouldReadNothingByItself_untilThePersonSaysSo()
    {
        SiteSchedule schedule;
        schedule.setDocument(m_document.get());
        QCOMPARE(schedule.hours(m_base, m_site), 0);
        QVERIFY(schedule.due(QDateTime::currentDateTimeUtc()).isEmpty());
        QVERIFY(!schedule.isAllowed(m_base, m_site));
    }

    void shouldNameAWebsiteOnce_whenItsTimeHasCome()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        SiteSchedule schedule;
        schedule.setDocument(m_document.get());
        schedule.setHours(m_base, m_site, 24);
        QCOMPARE(schedule.due(now).value(m_base), QList<QUrl> {m_site});
        schedule.noteReading(m_base, m_site, now);
        QVERIFY(schedule.due(now.addSecs(23 * 3600)).isEmpty());
        QCOMPARE(schedule.due(now.addSecs(24 * 3600)).value(m_base), QList<QUrl> {m_site});
        // The clock was set back: it is read rather than never again.
        QCOMPARE(schedule.due(now.addDays(-400)).value(m_base), QList<QUrl> {m_site});
        // It outlives the window, and goes when it is taken back.
        SiteSchedule next;
        next.setDocument(m_document.get());
        QCOMPARE(next.hours(m_base, m_site), 24);
        next.setHours(m_base, m_site, 0);
        QVERIFY(next.due(now.addDays(9)).isEmpty());
        next.setDocument(nullptr);
        QVERIFY(next.due(now.addDays(9)).isEmpty());
    }

    void shouldRememberWhichPrivateHostsAreAllowed_onThisComputerOnly()
    {
        SiteSchedule schedule;
        schedule.setAllowed(m_base, m_site, true);
        QVERIFY(schedule.isAllowed(m_base, m_site));
        QVERIFY(!schedule.isAllowed(m_base, QUrl(u"https://other.example.com/"_s)));
        schedule.setAllowed(m_base, m_site, false);
        QVERIFY(!schedule.isAllowed(m_base, m_site));
    }
};

QTEST_GUILESS_MAIN(TestSiteSchedule)
#include "tst_siteschedule.moc"
