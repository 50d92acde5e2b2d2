// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/privacy/exports.h"

#include "studio/privacy/fixes.h"
#include "studio/privacy/noticetexts.h"
#include "studio/privacy/vocab.h"
#include "tests/studio/privacy/samplebot.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QXmlStreamReader>

using namespace dialogist;
using namespace dialogist::privacy;
using namespace dialogist::test;
using namespace Qt::StringLiterals;

class TestExports : public QObject
{
    Q_OBJECT
private:
    static Maker hostile()
    {
        Maker maker = Maker::askingForMail();
        maker.bot.name = u"<img src=x onerror=alert(1)>"_s;
        maker.bot.privacy.controller = u"=cmd|'/c calc'!A1 & \"Co\", <b>Ltd</b>"_s;
        return maker;
    }
    /// A project that holds the maker's bot, as commands need it.
    static model::Project whole(const Maker &maker)
    {
        model::Project project = maker.project;
        const auto put = [&](model::ObjectKind kind, const QString &id, const QJsonObject &json) {
            QVERIFY(project.apply({{kind, id}, {}, json}).ok());
        };
        put(model::ObjectKind::Bot, maker.bot.id.toString(), maker.bot.toJson());
        for (const auto &[id, flow] : maker.bot.flows) {
            put(model::ObjectKind::Flow, id.toString(), flow.toJson());
            for (const auto &[nodeId, node] : flow.nodes)
                put(model::ObjectKind::Node, nodeId.toString(), node.toJson());
            for (const auto &[linkId, link] : flow.links)
                put(model::ObjectKind::Link, linkId.toString(), link.toJson());
        }
        for (const auto &[id, variable] : maker.bot.variables)
            put(model::ObjectKind::Variable, id.toString(), variable.toJson());
        return project;
    }
    /// Makes the fix and reviews again.
    static Review fixed(model::Project &project, const QString &rule, const QString &fix, const QString &target)
    {
        const Profile profile = profileOf(target);
        const Review before = privacy::review(project, project.bots.begin()->second, profile);
        const auto found = findingsOf(before, rule);
        if (found.isEmpty())
            return before;
        const commands::Command command = makeFix(project, found.first(), fix);
        for (const model::Change &change : command.changes)
            [&] { QVERIFY(project.apply(change).ok()); }();
        return privacy::review(project, project.bots.begin()->second, profile);
    }

private slots:
    void initTestCase() { QDir::setSearchPaths(u"profiles"_s, {QStringLiteral(DIALOGIST_SOURCE_DIR "/resources/profiles")}); }

    void shouldWriteTheNotice_inEveryLanguageThereAreTextsFor()
    {
        const Maker maker = Maker::askingForMail();
        for (const QString &target : Profile::builtInIds()) {
            const Review review = maker.review(target);
            for (const QString &language : NoticeTexts::languages()) {
                const QString html = noticeHtml(maker.bot, profileOf(target), review, language);
                QXmlStreamReader xml(QString(html).replace(u"<!DOCTYPE html>"_s, QString()).replace(u"<meta charset=\"utf-8\">"_s, QString()));
                while (!xml.atEnd())
                    xml.readNext();
                QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
                const QString markdown = noticeMarkdown(maker.bot, profileOf(target), review, language);
                QCOMPARE(markdown.count(u"\n## "), 9);
                QVERIFY(!markdown.contains(u'{'));
                QVERIFY(!html.contains(u"compliant"));
            }
        }
        QVERIFY(noticeHtml(maker.bot, profileOf(u"here"_s), maker.review(), u"fi"_s).isEmpty());
    }

    void shouldSayNotStated_whereAFactIsMissing()
    {
        const Maker maker = Maker::askingForMail();
        const QString notice = noticeMarkdown(maker.bot, profileOf(u"botsify"_s), maker.review(u"botsify"_s), u"en"_s);
        QVERIFY(notice.contains(u"not stated"));
        QVERIFY(notice.contains(u"DigitalOcean"));
        QVERIFY(!notice.contains(u"Stripe"));
    }

    void shouldEscapeEverything()
    {
        const Maker maker = hostile();
        const Review review = maker.review(u"botpress"_s);
        for (const QString &html : {noticeHtml(maker.bot, profileOf(u"botpress"_s), review, u"en"_s), reviewHtml(maker.bot, review)}) {
            QVERIFY(!html.contains(u"<img"));
            QVERIFY(!html.contains(u"<b>"));
            QVERIFY(html.contains(u"&lt;"));
        }
        QVERIFY(!noticeMarkdown(maker.bot, profileOf(u"botpress"_s), review, u"en"_s).contains(u" <b>"));
    }

    void shouldQuoteCells_andDefuseFormulas()
    {
        const Maker maker = hostile();
        const QByteArray record = recordCsv(maker.bot, profileOf(u"here"_s), maker.review());
        QVERIFY(!record.contains(",=cmd"));
        QVERIFY(record.contains("\"'=cmd"));
    }

    void shouldRecordBothRoles()
    {
        const Maker maker = Maker::askingForMail();
        const QList<QByteArray> lines = recordCsv(maker.bot, profileOf(u"botpress"_s), maker.review(u"botpress"_s)).trimmed().split('\n');
        const qsizetype columns = lines.first().count(',') + 1;
        QVERIFY(columns >= 20);
        QCOMPARE(lines.size(), 5); // a header, and service_provision and customer_support for both roles
        const QString all = QString::fromUtf8(lines.join('\n'));
        QVERIFY(all.contains(u",controller,") && all.contains(u",processor,"));
        QVERIFY(all.contains(u"Amazon Web Services"));
    }

    void shouldListReceivers()
    {
        const Review review = Maker::askingForMail().review(u"botpress"_s);
        QCOMPARE(subprocessorsCsv(review).count("\r\n"), 17);
        const QJsonObject json = QJsonDocument::fromJson(subprocessorsJson(review)).object();
        QCOMPARE(json[u"subprocessors"].toArray().size(), 16);
        QCOMPARE(json[u"profileHash"].toString().size(), 64);
    }

    void shouldListAServiceThatAStepNames_andSayWhatItGets()
    {
        Maker maker = Maker::askingForMail();
        maker.wire(maker.bot.flows.begin()->second.nodes.begin()->first, maker.add(u"http"_s, {{u"url"_s, u"https://api.example.org/hours"_s}}), u"also"_s);
        const Review review = maker.review();
        const QString csv = QString::fromUtf8(subprocessorsCsv(review));
        QCOMPARE(csv.count(u"\r\n"_s), 2);
        QVERIFY(csv.contains(u"Web service: api.example.org"_s) && csv.contains(u"nothing about the person"_s));
        const QJsonArray rows = QJsonDocument::fromJson(subprocessorsJson(review)).object()[u"subprocessors"].toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][u"party"].toString(), u"named:http:api.example.org"_s);
        QCOMPARE(rows[0][u"scope"].toString(), u"bot"_s);
        const QString html = reviewHtml(maker.bot, review);
        QCOMPARE(html.count(u"<td>Web service: api.example.org</td>"_s), 2); // as an arrow of the map, and as a receiver
        QCOMPARE(html.count(u"<td>nothing about the person</td>"_s), 2);
        QVERIFY(!html.contains(u"api.example.org</td><td></td>"_s));
    }

    void shouldInsertANotice_onEveryWayToTheQuestion()
    {
        Maker maker = Maker::askingForMail();
        maker.bot.languages = {u"en"_s, u"ms"_s};
        const NodeId second = maker.start();
        for (const auto &[id, node] : maker.flow->nodes) {
            if (node.type == u"ask") {
                maker.wire(second, id);
                break;
            }
        }
        model::Project project = whole(maker);
        const Review after = fixed(project, u"DLG-P002"_s, u"insert-notice"_s, u"botpress"_s);
        QVERIFY(findingsOf(after, u"DLG-P002"_s).isEmpty());
        int notices = 0;
        for (const auto &[id, node] : project.bots.begin()->second.flows.begin()->second.nodes) {
            if (node.props[u"role"].toString() != u"privacyNotice")
                continue;
            ++notices;
            QCOMPARE(node.props[u"bubbles"][0][u"variants"][0].toObject().keys(), (QStringList {u"en"_s, u"ms"_s}));
        }
        QCOMPARE(notices, 1);
    }

    void shouldMakeEveryFix_soThatTheFindingIsGone_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("fix");
        QTest::newRow("limit") << u"DLG-P031"_s << u"limit-retention"_s;
        QTest::newRow("question") << u"DLG-P014"_s << u"remove-question"_s;
        QTest::newRow("use") << u"DLG-P014"_s << u"purpose:lead_capture"_s;
        QTest::newRow("category") << u"DLG-P017"_s << u"set-category"_s;
        QTest::newRow("disclosure") << u"DLG-P001"_s << u"insert-disclosure"_s;
        QTest::newRow("disclosure by the chat") << u"DLG-P001"_s << u"disclose-ai"_s;
        QTest::newRow("basis") << u"DLG-P006"_s << u"basis:contract"_s;
    }
    void shouldMakeEveryFix_soThatTheFindingIsGone()
    {
        QFETCH(QString, rule);
        QFETCH(QString, fix);
        // given a bot with all of these faults
        Maker maker;
        maker.bot.privacy.conversationDays = {};
        maker.bot.privacy.aiDisclosure = false;
        maker.variable(u"phone"_s, u"contact.phone"_s).purposes = {u"service_provision"_s};
        maker.variable(u"email"_s);
        for (auto &[id, variable] : maker.bot.variables)
            variable.legalBasis.clear();
        const NodeId start = maker.start();
        const NodeId phone = maker.ask(u"Number?"_s, u"phone"_s);
        const NodeId mail = maker.ask(u"Address?"_s, u"email"_s);
        const NodeId answer = maker.add(u"aiGenerate"_s);
        maker.wire(start, phone);
        maker.wire(phone, mail, u"answered"_s);
        maker.wire(mail, answer, u"answered"_s);
        model::Project project = whole(maker);
        const Review before = privacy::review(project, project.bots.begin()->second, profileOf(u"here"_s));
        const auto found = findingsOf(before, rule);
        QCOMPARE(found.size(), 1);
        const QList<Fix> offered = fixesFor(found[0]);
        QVERIFY(std::any_of(offered.begin(), offered.end(), [&](const Fix &f) { return f.id == fix && !f.label.isEmpty(); }));
        // when it is fixed
        model::Project copy = project;
        const Review after = fixed(project, rule, fix, u"here"_s);
        // then the finding is gone, nothing hangs loose, and undoing gives the project back
        for (const flow::Finding &finding : findingsOf(after, rule))
            QVERIFY(finding.fingerprint != found[0].fingerprint);
        QVERIFY(!(project == copy));
        const commands::Command again = makeFix(copy, found[0], fix);
        QVERIFY(!again.type.isEmpty());
        model::Project there = copy;
        for (const model::Change &change : again.changes)
            QVERIFY(there.apply(change).ok());
        for (qsizetype i = again.changes.size(); i-- > 0;)
            QVERIFY(there.apply(again.changes[i], false).ok());
        QVERIFY(there == copy);
    }

    void shouldDoNothing_whenTheThingIsGone()
    {
        model::Project project = whole(Maker::askingForMail());
        flow::Finding finding;
        finding.rule = u"DLG-P002"_s;
        QVERIFY(makeFix(project, finding, u"insert-notice"_s).isObsolete());
        finding.bot = project.bots.begin()->first;
        finding.nodes = {NodeId::create()};
        finding.variable = u"gone"_s;
        for (const QString &fix : {u"insert-notice"_s, u"remove-question"_s, u"set-category"_s, u"no-such-fix"_s})
            QVERIFY(makeFix(project, finding, fix).isObsolete());
    }

    void shouldSpeakToPeopleInTheirLanguage_whateverIsNamed()
    {
        const QJsonObject texts = builtInJson(u"notices.json"_s)[u"languages"].toObject();
        const QJsonObject vocab = builtInJson(u"vocab.json"_s);
        for (const QString &language : NoticeTexts::languages()) {
            const std::pair<QString, QString> lists[] = {{u"categories"_s, u"dataCategories"_s}, {u"purposes"_s, u"purposes"_s},
                                                         {u"legalBases"_s, u"legalBases"_s}, {u"transferMechanisms"_s, u"transferMechanisms"_s}};
            for (const auto &[own, list] : lists) {
                for (const QJsonValue &row : vocab[list].toArray()) {
                    const QString id = row[u"id"].toString();
                    QVERIFY2(id == u"not_stated" || !texts[language][own][id].toString().isEmpty(), qPrintable(language + u' ' + id));
                }
            }
            const NoticeTexts notice(language);
            const Party service {u"named:http:api.example.com"_s, u"?"_s, u"receiver"_s, {}, {}, false, u"http"_s, u"api.example.com"_s};
            const QString webService = texts[language][u"receiverKinds"][u"http"].toString();
            QVERIFY2(!webService.isEmpty() && notice.receiver(service) == webService + u": api.example.com"_s, qPrintable(language));
            for (const QString &profile : {u"botpress"_s, u"botsify"_s, u"messagebird"_s, u"webchatagent"_s, u"faveo"_s}) {
                for (const QJsonValue &row : builtInJson(profile + u".json"_s)[u"subprocessors"].toArray()) {
                    const QString name = row[u"name"].toString();
                    QVERIFY2(!name.contains(u"not named"_s) || language == u"en" || notice.receiver({u"receiver:1"_s, name, u"subprocessor"_s, {}, {}, false}) != name, qPrintable(language + u' ' + name));
                }
            }
        }
        QCOMPARE(NoticeTexts(u"de"_s).places({u"FR"_s, u"US"_s}), u"Frankreich, Vereinigte Staaten"_s);
        QCOMPARE(NoticeTexts(u"hi"_s).places({u"FR"_s}), u"फ़्रांस"_s);
    }
};

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
