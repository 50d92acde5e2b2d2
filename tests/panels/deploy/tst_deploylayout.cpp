// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/deploypanel.h"

#include "panels/deploy/section.h"
#include "tests/panels/deploy/deploystage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTranslator>

using namespace dialogist;
using namespace dialogist::panels::deploy;
using namespace dialogist::test;
using namespace Qt::StringLiterals;

namespace {
/// A language whose sentences are half as long again as the English ones.
class LongTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        const bool isOurs = QByteArray(context).startsWith("dialogist::panels::deploy") || QByteArray(context) == "privacy";
        return isOurs && text.size() > 5 ? text + u' ' + text.left(text.size() / 2).remove(u'%') : QString();
    }
};

/// A bot with findings, a web service, and names without an end.
Maker talkative()
{
    Maker maker = Maker::askingForMail();
    maker.bot.name = u"Freundlicher Helfer der Bäckerei am Marktplatz"_s;
    maker.bot.privacy.audience = {u"EU"_s};
    maker.bot.privacy.conversationDays = {};
    maker.bot.privacy.contactDays = 30;
    maker.bot.privacy.truncateIp = true;
    maker.bot.privacy.consentBeforeStart = true;
    maker.bot.variables.begin()->second.legalBasis.clear();
    const NodeId last = maker.bot.flows.begin()->second.nodes.begin()->first;
    maker.wire(last, maker.add(u"http"_s, {{u"url"_s, u"https://bestellungen.kundendienst.baeckerei-am-marktplatz.example.org/{{ email }}"_s}}), u"also"_s);
    return maker;
}

LiveState liveHere()
{
    LiveState live;
    live.address = u"http://127.0.0.1:8460/helper"_s;
    live.embed = u"<script src=\"http://127.0.0.1:8460/helper/embed.js\" async></script>"_s;
    live.number = 1;
    live.hash = u"abc"_s;
    return live;
}
} // namespace

class TestDeployLayout : public QObject
{
    Q_OBJECT
private:
    static bool isInView(const Stage &stage, const QWidget *widget)
    {
        const QWidget *viewport = stage.panel->findChild<QScrollArea *>()->viewport();
        return widget->isVisible() && viewport->rect().contains(QRect(widget->mapTo(viewport, QPoint()), widget->size()));
    }

private slots:
    void initTestCase()
    {
        QDir::setSearchPaths(u"profiles"_s, {QStringLiteral(DIALOGIST_SOURCE_DIR "/resources/profiles")});
        QDir::setSearchPaths(u"icons"_s, {QStringLiteral(DIALOGIST_SOURCE_DIR "/resources/icons")});
    }

    void shouldNeverScrollSideways_whereWordsAreLong_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("target");
        for (const int width : {1000, 520}) {
            for (const QString &target : {u"here"_s, u"botpress"_s, u"faveo"_s})
                QTest::addRow("%d %s", width, qPrintable(target)) << width << target;
        }
    }
    void shouldNeverScrollSideways_whereWordsAreLong()
    {
        QFETCH(int, width);
        QFETCH(QString, target);
        LongTranslator longer;
        QVERIFY(QCoreApplication::installTranslator(&longer));
        Stage stage(talkative());
        stage.panel->setLive(liveHere());
        if (target != u"here")
            stage.settle([&] { stage.panel->setTarget(target); });
        // The width of letters differs from one computer to another; a usual one is of seven pixels.
        const int wanted = width * std::max(7, stage.panel->fontMetrics().averageCharWidth()) / 7;
        stage.panel->resize(wanted, 700);
        QTRY_COMPARE(stage.panel->width(), wanted);
        const auto *scroll = stage.panel->findChild<QScrollArea *>();
        QTRY_COMPARE(scroll->horizontalScrollBar()->maximum(), 0);
        QVERIFY2(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width(), qPrintable(QString::number(scroll->widget()->minimumSizeHint().width())));
        QVERIFY(stage.panel->minimumSizeHint().width() <= wanted);
        for (const Section *section : stage.panel->findChildren<Section *>())
            QVERIFY2(section->minimumSizeHint().width() <= section->width(), qPrintable(section->accessibleName()));
        QCoreApplication::removeTranslator(&longer);
    }

    void shouldShowTheHeadWhole_whenThePageIsNarrow()
    {
        Stage stage(talkative());
        stage.panel->setLive(liveHere());
        stage.panel->resize(620, 900);
        const auto *heading = stage.child<QLabel>(u"heading"_s);
        const auto *publish = stage.child<QPushButton>(u"publish"_s);
        QTRY_VERIFY(publish->mapTo(stage.panel.get(), QPoint()).y() > heading->mapTo(stage.panel.get(), QPoint()).y() + heading->height() / 2);
        QTRY_VERIFY(publish->height() >= publish->sizeHint().height());
        QTRY_VERIFY(publish->width() >= publish->sizeHint().width());
        QTRY_VERIFY(heading->height() >= heading->heightForWidth(heading->width()));
    }

    void shouldSwitchASetting_byItsWords()
    {
        Stage stage(Maker::askingForMail());
        auto *box = stage.child<QCheckBox>(u"truncateIp"_s);
        const bool before = box->isChecked();
        auto *words = box->parentWidget()->findChild<QLabel *>();
        QCOMPARE(words->text(), box->accessibleName());
        stage.settle([&] { QTest::mouseClick(words, Qt::LeftButton); });
        QCOMPARE(box->isChecked(), !before);
        QCOMPARE(stage.bot().privacy.truncateIp, !before);
    }

    void shouldSayOfEverySetting_whatTheHostHasToDoWithIt()
    {
        Stage stage(Maker::askingForMail());
        for (const privacy::SettingRow &row : stage.panel->review().settings) {
            const auto *mark = stage.child<QLabel>(u"enforced-"_s + row.key);
            QVERIFY2(mark, qPrintable(row.key));
            const auto *field = stage.child<QWidget>(u"row-"_s + row.key);
            if (!field)
                field = stage.child<QWidget>(row.key);
            QVERIFY2(field && (!mark->text().isEmpty() || !field->toolTip().isEmpty()), qPrintable(row.key));
            QVERIFY2(row.isForHost != mark->text().isEmpty(), qPrintable(row.key));
        }
    }

    void shouldBringTheAddressIntoView_whenSomethingWasPublished()
    {
        Stage stage(talkative());
        stage.panel->resize(1024, 600);
        stage.child<QComboBox>(u"service"_s)->setFocus();
        const auto *address = stage.child<QLineEdit>(u"address"_s);
        const auto *bar = stage.panel->findChild<QScrollArea *>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        // given a release of before: opening the page moves nothing
        stage.panel->setLive(liveHere());
        QTest::qWait(50);
        QCOMPARE(bar->value(), 0);
        stage.panel->setPublishing(true, u"Uploading"_s, 5, 10);
        // when it is done, and a longer list of what it was comes after
        stage.panel->setPublishing(false, {}, 0, 0);
        LiveState next = liveHere();
        next.number = 2;
        next.hash = u"def"_s;
        stage.panel->setLive(next);
        stage.panel->setChanges(QStringList(30, u"A step more"_s));
        QTRY_VERIFY(isInView(stage, address));
        QTRY_VERIFY(isInView(stage, stage.child<QPushButton>(u"open"_s)));
        QTRY_VERIFY(isInView(stage, stage.child<QPushButton>(u"copyAddress"_s)));
        QTest::qWait(200); // and stays there
        QVERIFY(isInView(stage, address));
    }

    void shouldTellWhatIsLive_onlyOfTheServiceItIsLiveAt()
    {
        Stage stage(Maker::askingForMail());
        stage.panel->setLive(liveHere());
        stage.panel->setChanges({});
        const auto *changes = stage.child<QLabel>(u"changes"_s);
        const auto *address = stage.child<QLineEdit>(u"address"_s);
        QVERIFY(changes->text().startsWith(u"Nothing has changed"_s));
        QVERIFY(address->isVisible());
        // when another service is looked at
        stage.settle([&] { stage.panel->setTarget(u"botpress"_s); });
        QVERIFY2(changes->text().contains(u"everything would be new"_s) && changes->text().contains(u"Botpress"_s), qPrintable(changes->text()));
        QVERIFY(!address->isVisible());
        stage.panel->setChanges({u"A step more"_s});
        QVERIFY(!changes->text().contains(u"A step more"_s));
        // when the person comes back
        stage.settle([&] { stage.panel->setTarget(u"here"_s); });
        QVERIFY(changes->text().contains(u"A step more"_s));
        QVERIFY(address->isVisible());
    }
};

QTEST_MAIN(TestDeployLayout)
#include "tst_deploylayout.moc"
