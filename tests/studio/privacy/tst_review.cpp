// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/privacy/review.h"

#include "studio/base/json.h"
#include "studio/privacy/exports.h"
#include "studio/privacy/places.h"
#include "tests/studio/privacy/samplebot.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace dialogist;
using namespace dialogist::privacy;
using namespace dialogist::test;
using namespace Qt::StringLiterals;

class TestReview : public QObject
{
    Q_OBJECT
private:
    static const Party *party(const Review &review, const QString &id)
    {
        for (const Party &p : review.parties) {
            if (p.id == id)
                return &p;
        }
        return nullptr;
    }
    static const DataFlow *flowTo(const Review &review, const QString &to)
    {
        for (const DataFlow &f : review.flows) {
            if (f.to == to)
                return &f;
        }
        return nullptr;
    }

private slots:
    void initTestCase() { QDir::setSearchPaths(u"profiles"_s, {QStringLiteral(DIALOGIST_SOURCE_DIR "/resources/profiles")}); }

    void shouldKeepEverythingOnThisComputer_whenPublishedHere()
    {
        const Review review = Maker::askingForMail().review();
        QCOMPARE(review.region, thisComputer);
        QVERIFY(!review.regionClosedReason.isEmpty());
        QCOMPARE(review.subprocessors.size(), 0);
        QVERIFY(party(review, u"person"_s) && party(review, u"channel"_s) && party(review, u"host"_s) && party(review, u"team"_s));
        QVERIFY(flowTo(review, u"host"_s)->categories.contains(u"contact.email"_s));
        QVERIFY(flowTo(review, u"host"_s)->categories.contains(u"device.session_id"_s));
        QCOMPARE(flowTo(review, u"host"_s)->transferTool, QString());
        for (const DataFlow &flow : review.flows)
            QVERIFY(!flow.outsideRegion);
        QCOMPARE(review.blockers(), 0);
    }

    void shouldSayThatPeopleMayWrite_whenTheBotAsksForNothing()
    {
        Maker maker;
        maker.wire(maker.start(), maker.message(u"We are closed."_s));
        const Review review = maker.review();
        for (const DataFlow &flow : review.flows)
            QVERIFY2(flow.categories.contains(u"communication.chat"_s), qPrintable(flow.from + u" to "_s + flow.to));
    }

    void shouldSayThatAServiceMayBeInThePrivateNetwork()
    {
        Maker maker = Maker::askingForMail();
        const NodeId http = maker.add(u"http"_s, {{u"url"_s, u"http://10.0.0.7/{{ email }}"_s}, {u"private"_s, true}});
        maker.wire(maker.bot.flows.begin()->second.nodes.begin()->first, http, u"also"_s);
        const Review review = maker.review();
        QVERIFY(party(review, u"named:http:10.0.0.7"_s));
        QVERIFY(party(review, u"named:http:10.0.0.7"_s)->note.contains(u"own network"_s));
    }

    void shouldListAWebService_thatAStepNames()
    {
        // given a step that sends nothing of the person, and one that sends the address
        Maker maker = Maker::askingForMail();
        const NodeId start = maker.bot.flows.begin()->second.nodes.begin()->first;
        maker.wire(start, maker.add(u"http"_s, {{u"url"_s, u"https://api.example.org/hours"_s}, {u"saveTo"_s, u"hours"_s}}), u"also"_s);
        maker.wire(start, maker.add(u"http"_s, {{u"url"_s, u"https://crm.example.com/{{ email }}"_s}, {u"saveTo"_s, u"customer"_s}}), u"too"_s);
        maker.wire(start, maker.add(u"handoff"_s, {{u"queue"_s, u"support"_s}}), u"third"_s);
        const auto rowOf = [](const Review &review, const QString &id) {
            return std::find_if(review.subprocessors.begin(), review.subprocessors.end(), [&](const SubprocessorRow &row) { return row.party == id; });
        };
        const Review review = maker.review();
        QCOMPARE(review.subprocessors.size(), 2); // people of the own team are none
        const auto silent = rowOf(review, u"named:http:api.example.org"_s);
        QVERIFY(silent != review.subprocessors.end());
        QCOMPARE(silent->name, u"Web service: api.example.org"_s);
        QVERIFY(silent->usedByThisBot && !silent->counts);
        QCOMPARE(silent->dataText(), u"nothing about the person"_s);
        QCOMPARE(silent->transfer, u"none"_s);
        QVERIFY(silent->why.contains(u"not known to the profile"_s) && silent->why.contains(u"nothing about the person"_s));
        QVERIFY(flowTo(review, silent->party)->basis.contains(u"IP address of the host"_s));
        QCOMPARE(flowTo(review, silent->party)->dataText(), u"nothing about the person"_s);
        const auto told = rowOf(review, u"named:http:crm.example.com"_s);
        QVERIFY(told->categories.contains(u"contact.email"_s));
        QCOMPARE(told->transfer, QString()); // not stated
        QCOMPARE(told->location, QString());
        // then it stands beside the whole list of a service, too
        QCOMPARE(maker.review(u"botpress"_s).subprocessors.size(), Maker::askingForMail().review(u"botpress"_s).subprocessors.size() + 2);
    }

    void shouldMarkANamedService_onlyWhenItIsNew()
    {
        Maker maker = Maker::askingForMail();
        const NodeId start = maker.bot.flows.begin()->second.nodes.begin()->first;
        maker.wire(start, maker.add(u"http"_s, {{u"url"_s, u"https://api.example.org/hours"_s}}), u"also"_s);
        const auto after = [&maker](const QJsonObject &before) { return privacy::review(maker.project, maker.bot, profileOf(u"here"_s), {}, before).subprocessors.value(0); };
        QJsonObject before = maker.review().toJson();
        QVERIFY(!after(before).isNew && !after(before).changed);
        // given a review in other words, and one of before such rows were listed
        QJsonObject row = before[u"subprocessors"][0].toObject();
        row[u"name"] = u"Webdienst: api.example.org"_s;
        before[u"subprocessors"] = QJsonArray {row};
        QVERIFY(!after(before).isNew);
        before[u"subprocessors"] = QJsonArray();
        QVERIFY(!after(before).isNew);
        QVERIFY(after(Maker::askingForMail().review().toJson()).isNew);
        row[u"categories"] = QJsonArray {u"contact.email"_s};
        before[u"subprocessors"] = QJsonArray {row};
        QVERIFY(after(before).changed);
    }

    void shouldShowWhomStepsSendDataTo()
    {
        Maker maker = Maker::askingForMail();
        const NodeId http = maker.add(u"http"_s, {{u"url"_s, u"https://crm.example.com/{{ email }}"_s}, {u"saveTo"_s, u"customer"_s}});
        const NodeId model = maker.add(u"generate"_s, {{u"model"_s, u"fast"_s}, {u"instructions"_s, u"Greet {{ customer }}"_s}, {u"memory"_s, 5}});
        const NodeId handoff = maker.add(u"handoff"_s, {{u"queue"_s, u"support"_s}, {u"transcript"_s, u"never"_s}});
        maker.wire(maker.bot.flows.begin()->second.nodes.begin()->first, http, u"also"_s);
        maker.wire(http, model);
        maker.wire(model, handoff);
        const Review review = maker.review();
        const DataFlow *toService = flowTo(review, u"named:http:crm.example.com"_s);
        QVERIFY(toService && toService->categories.contains(u"contact.email"_s));
        QVERIFY(!party(review, u"named:http:crm.example.com"_s)->note.contains(u"network"_s));
        QCOMPARE(toService->nodes, QList<NodeId> {http});
        const DataFlow *toModel = flowTo(review, u"named:model:fast"_s);
        QVERIFY(toModel && toModel->categories.contains(u"communication.chat"_s));
        QVERIFY2(toModel->categories.contains(u"contact.email"_s), "what the service gave back may hold what it got");
        QVERIFY(flowTo(review, u"named:handoff:support"_s));
        QCOMPARE(party(review, u"named:handoff:support"_s)->kind, u"people"_s);
    }

    void shouldUseTheDefaultAndSayThatNobodyChose_whenNoRegionIsGiven()
    {
        const Review review = Maker::askingForMail().review(u"botpress"_s);
        QCOMPARE(review.region, u"US"_s);
        QVERIFY(!review.regionChosen);
        QVERIFY(review.regionIsFree);
        QVERIFY(review.regionClosedReason.isEmpty());
        QVERIFY(review.regionOptions.first().isDefault);
    }

    void shouldKeepTheRegionPerBotAndTarget()
    {
        Maker maker = Maker::askingForMail();
        maker.bot.regions[u"botpress"_s] = u"DE"_s;
        const Review review = maker.review(u"botpress"_s);
        QCOMPARE(review.region, u"DE"_s);
        QVERIFY(review.regionChosen);
        QCOMPARE(party(review, u"host"_s)->places, QStringList {u"DE"_s});
        QCOMPARE(maker.review(u"botpress"_s, u"SG"_s).region, u"SG"_s);
        QCOMPARE(Maker::askingForMail().review(u"botpress"_s).region, u"US"_s);
    }

    void shouldListWhatIgnoresTheChoice_besideIt()
    {
        const Review review = Maker::askingForMail().review(u"botpress"_s, u"EEA"_s);
        QCOMPARE(review.outsideTheChoice.size(), 2);
        QVERIFY(review.outsideTheChoice[0].where.contains(u"Google"));
    }

    void shouldCloseTheChoiceWithAReason_whenTheProfileStatesNoPlace()
    {
        const Review review = Maker::askingForMail().review(u"botsify"_s);
        QCOMPARE(review.region, QString());
        QVERIFY(review.regionOptions.isEmpty());
        QVERIFY(review.regionClosedReason.contains(u"Botsify"));
        QVERIFY(flowTo(review, u"host"_s)->places.isEmpty());
        QCOMPARE(flowTo(review, u"host"_s)->transferTool, u"not_stated"_s);
        QCOMPARE(flowTo(review, u"host"_s)->retention, u"not stated"_s);
    }

    void shouldShowFixedAndJointPlaces()
    {
        const Review fixed = Maker::askingForMail().review(u"webchatagent"_s);
        QCOMPARE(fixed.region, u"DE"_s);
        QVERIFY(fixed.regionClosedReason.contains(u"Germany"));
        QCOMPARE(flowTo(fixed, u"host"_s)->transferTool, QString());
        const Review joint = Maker::askingForMail().review(u"faveo"_s);
        QCOMPARE(party(joint, u"host"_s)->places, (QStringList {u"US"_s, u"EEA"_s}));
        QVERIFY(!joint.regionClosedReason.isEmpty());
    }

    void shouldTurnRed_whenTheChosenRegionIsLeft()
    {
        const Review review = Maker::askingForMail().review(u"faveo"_s, u"DE"_s);
        QVERIFY(party(review, u"host"_s)->outsideRegion);
        QVERIFY(flowTo(review, u"host"_s)->outsideRegion);
    }

    void shouldCountOnlyTheServiceRows_whenACompanyIsListedTwice()
    {
        const Review review = Maker::askingForMail().review(u"botpress"_s);
        int hotjar = 0;
        for (const SubprocessorRow &row : review.subprocessors) {
            if (row.name != u"Hotjar")
                continue;
            ++hotjar;
            QVERIFY(!row.usedByThisBot);
            QCOMPARE(row.counts, row.scope == u"service");
        }
        QCOMPARE(hotjar, 2);
    }

    void shouldHaveTheModelProviderExactlyWhileAStepNeedsIt()
    {
        Maker maker = Maker::askingForMail();
        const auto openAi = [](const Review &review) {
            return std::any_of(review.subprocessors.begin(), review.subprocessors.end(),
                               [](const SubprocessorRow &row) { return row.name == u"OpenAI" && row.usedByThisBot; });
        };
        QVERIFY(!openAi(maker.review(u"botpress"_s)));
        const NodeId node = maker.add(u"aiGenerate"_s);
        QVERIFY(openAi(maker.review(u"botpress"_s)));
        maker.flow->nodes.erase(node);
        QVERIFY(!openAi(maker.review(u"botpress"_s)));
    }

    void shouldFollowDataThroughAssignments()
    {
        Maker maker = Maker::askingForMail();
        maker.variable(u"copy"_s);
        maker.variable(u"again"_s);
        const NodeId start = maker.flow->nodes.begin()->first;
        const NodeId second = maker.add(u"set"_s, {{u"assignments"_s, QJsonArray {QJsonObject {{u"variable"_s, u"again"_s}, {u"expression"_s, u"copy"_s}}}}});
        const NodeId first = maker.add(u"set"_s, {{u"assignments"_s, QJsonArray {QJsonObject {{u"variable"_s, u"copy"_s}, {u"expression"_s, u"email + \"\""_s}}}}});
        maker.wire(start, second);
        maker.wire(second, first);
        maker.wire(first, second);
        // then the flow with the e-mail address is backed by the steps that hold it, in a loop and against the order of the nodes
        const Review review = maker.review();
        QVERIFY(flowTo(review, u"host"_s)->nodes.contains(first));
        QVERIFY(flowTo(review, u"host"_s)->nodes.contains(second));
    }

    void shouldShowKnowledge_onlyWhenAReachableStepSearchesIt()
    {
        Maker maker = Maker::askingForMail();
        const model::Source &source = maker.knowledge(u"Prices.pdf"_s);
        const NodeId node = maker.add(u"knowledge"_s, {{u"knowledgeBases"_s, QJsonArray {source.knowledgeBase.toString()}}});
        QVERIFY(!party(maker.review(), u"knowledge"_s));
        const NodeId start = maker.flow->nodes.begin()->first;
        maker.wire(start, node);
        const Review review = maker.review();
        QCOMPARE(party(review, u"knowledge"_s)->name, u"Shop papers"_s);
        QCOMPARE(flowTo(review, u"knowledge"_s)->categories, QStringList {u"communication.chat"_s});
        QVERIFY(review.notChecked.contains(u"DLG-P021"_s));
    }

    void shouldListEveryKindOfContent()
    {
        Maker maker = Maker::askingForMail();
        model::Source &source = maker.knowledge(u"Prices.pdf"_s);
        maker.add(u"knowledge"_s, {{u"knowledgeBases"_s, QJsonArray {source.knowledgeBase.toString()}}});
        model::Source page = source;
        page.id = model::SourceId::create();
        page.kind = u"page"_s;
        model::Source answer = source;
        answer.id = model::SourceId::create();
        answer.kind = u"qa"_s;
        maker.project.sources.emplace(page.id, page);
        maker.project.sources.emplace(answer.id, answer);
        maker.add(u"message"_s, {{u"bubbles"_s, QJsonArray {QJsonObject {{u"kind"_s, u"image"_s}}}}});
        model::Intent intent;
        intent.id = model::IntentId::create();
        intent.phrases[u"en"_s] = {u"hello"_s, u"hi"_s};
        maker.bot.intents.emplace(intent.id, intent);
        model::Prompt prompt;
        prompt.id = model::PromptId::create();
        maker.bot.prompts.emplace(prompt.id, prompt);
        QStringList kinds;
        for (const InventoryRow &row : maker.review().inventory)
            kinds.append(row.kind + u':' + QString::number(row.count));
        QCOMPARE(kinds, (QStringList {u"text:2"_s, u"image:1"_s, u"instructions:1"_s, u"answers:1"_s, u"phrases:2"_s, u"document:1"_s,
                                      u"page:1"_s, u"variable:1"_s}));
    }

    void shouldSayWhatTheHostEnforces()
    {
        const auto state = [](const Review &review, const QString &key) {
            for (const SettingRow &row : review.settings) {
                if (row.key == key)
                    return row.enforced;
            }
            return QString();
        };
        const Maker maker = Maker::askingForMail();
        QCOMPARE(state(maker.review(), u"conversationDays"_s), u"yes"_s);
        QCOMPARE(state(maker.review(u"botpress"_s), u"conversationDays"_s), u"not_stated"_s);
        QCOMPARE(state(maker.review(u"webchatagent"_s), u"pseudonymiseBeforeModel"_s), u"yes"_s);
    }

    void shouldTellWhatAHostEnforcesInPart_fromWhatItEnforces()
    {
        QFile file(QStringLiteral(DIALOGIST_SOURCE_DIR "/resources/profiles/here.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject facts = QJsonDocument::fromJson(file.readAll()).object();
        QJsonObject enforces = facts[u"enforces"].toObject();
        enforces[u"truncateIp"] = QJsonObject {{u"state"_s, u"partly"_s}};
        facts[u"enforces"] = enforces;
        const auto profile = Profile::fromJson(u"here"_s, QJsonDocument(facts).toJson());
        QVERIFY2(profile.ok(), profile.ok() ? "" : qPrintable(profile.error().message));
        const Maker maker = Maker::askingForMail();
        const Review made = review(maker.project, maker.bot, *profile);
        for (const SettingRow &row : made.settings)
            QCOMPARE(row.enforced == u"partly", row.key == u"truncateIp");
        QVERIFY(reviewHtml(maker.bot, made).contains(u">partly<"_s));
    }

    void shouldCountAWarningAsOpen_untilItIsAccepted()
    {
        Maker maker = Maker::askingForMail();
        const QList<flow::Finding> open = maker.review().openWarnings();
        QVERIFY(!open.isEmpty());
        for (const flow::Finding &finding : open)
            QCOMPARE(finding.severity, flow::Severity::Warning);
        maker.bot.approvals.append({open.first().fingerprint, open.first().rule, u"Agreed"_s, {}});
        QCOMPARE(maker.review().openWarnings().size(), open.size() - 1);
    }

    void shouldWriteANotice_inEveryLanguageOfTheBotThatHasTexts()
    {
        Maker maker = Maker::askingForMail();
        maker.bot.languages = {u"en"_s, u"ms"_s, u"id"_s, u"hi"_s, u"de-AT"_s, u"fi"_s};
        const Review review = maker.review();
        QCOMPARE(review.notices.keys(), (QStringList {u"de-AT"_s, u"en"_s, u"hi"_s, u"id"_s, u"ms"_s}));
        for (const QString &notice : review.notices) {
            QVERIFY(notice.contains(u"Bakery Ltd"));
            QVERIFY(notice.contains(u"privacy@bakery.example"));
            QVERIFY(notice.contains(u"90"));
            QVERIFY(!notice.contains(u'{'));
        }
        QVERIFY(review.notices[u"en"_s].contains(u"e-mail address"));
        QVERIFY(review.notices[u"de-AT"_s].contains(u"E-Mail-Adresse"));
    }

    void shouldPromiseNothing_whenTheHostDoesNotEnforceIt()
    {
        const QString notice = Maker::askingForMail().review(u"botsify"_s).notices[u"en"_s];
        QVERIFY(!notice.contains(u"90 days"));
        QVERIFY(notice.contains(u"not stated"));
        QVERIFY(notice.contains(u"DigitalOcean"));
        QVERIFY(!notice.contains(u"compliant"));
    }

    void shouldMarkNewAndChangedReceivers_sinceTheLastApproval()
    {
        const Maker maker = Maker::askingForMail();
        QJsonObject before = maker.review(u"botpress"_s).toJson();
        QJsonArray rows = before[u"subprocessors"].toArray();
        QJsonObject aws;
        for (qsizetype i = rows.size(); i-- > 0;) {
            if (rows[i].toObject()[u"name"].toString() == u"OpenAI")
                rows.removeAt(i);
            else if (rows[i].toObject()[u"name"].toString() == u"Amazon Web Services") {
                aws = rows[i].toObject();
                aws[u"location"] = u"Mars"_s;
                rows[i] = aws;
            }
        }
        before[u"subprocessors"] = rows;
        const Review after = privacy::review(maker.project, maker.bot, profileOf(u"botpress"_s), {}, before);
        for (const SubprocessorRow &row : after.subprocessors) {
            QCOMPARE(row.isNew, row.name == u"OpenAI");
            QCOMPARE(row.changed, row.name == u"Amazon Web Services");
        }
    }

    void shouldStopOnlyForBlockers_andTakeAnExceptionWithReason()
    {
        Maker maker = Maker::askingForMail();
        maker.bot.privacy.noticeUrl = u"https://bakery.example/privacy"_s;
        Review review = maker.review(u"faveo"_s, u"DE"_s);
        const auto outside = findingsOf(review, u"DLG-P026"_s);
        QVERIFY(!outside.isEmpty());
        const int before = review.blockers();
        QVERIFY(before > 0);
        for (const flow::Finding &finding : review.findings) {
            QCOMPARE(isApprovable(finding), finding.severity != flow::Severity::Blocker || finding.rule == u"DLG-P026");
            maker.bot.approvals.append({finding.fingerprint, finding.rule, u"known"_s, {}});
        }
        review = maker.review(u"faveo"_s, u"DE"_s);
        int hard = 0;
        for (const flow::Finding &finding : review.findings)
            hard += finding.severity == flow::Severity::Blocker && finding.rule != u"DLG-P026";
        QCOMPARE(review.blockers(), hard);
        // then an exception for one region is none for another
        QVERIFY(maker.review(u"faveo"_s, u"SG"_s).blockers() > hard);
    }

    void shouldGiveTheSameJson_forTheSameBot()
    {
        const Maker maker = Maker::askingForMail();
        const QByteArray one = canonicalJson(maker.review(u"messagebird"_s).toJson());
        QCOMPARE(canonicalJson(maker.review(u"messagebird"_s).toJson()), one);
        QFile keys(QStringLiteral(DIALOGIST_SOURCE_DIR "/studio/privacy/review.md"));
        QVERIFY(keys.open(QIODevice::ReadOnly));
        const QString documented = QString::fromUtf8(keys.readAll());
        const QJsonObject json = maker.review(u"messagebird"_s).toJson();
        for (auto it = json.begin(); it != json.end(); ++it) {
            QVERIFY2(documented.contains(u'`' + it.key() + u'`'), qPrintable(it.key()));
            const QJsonObject row = it.value().toArray().first().toObject();
            for (auto key = row.begin(); key != row.end(); ++key)
                QVERIFY2(documented.contains(u'`' + key.key() + u'`'), qPrintable(it.key() + u'.' + key.key()));
        }
    }

    void shouldBeQuick_whenABotHasTenThousandSteps()
    {
        Maker maker = Maker::askingForMail();
        NodeId last = maker.start();
        for (int i = 0; i < 10000; ++i) {
            const NodeId next = maker.message(u"Step with some words"_s);
            maker.wire(last, next);
            last = next;
        }
        QElapsedTimer timer;
        timer.start();
        const Review review = maker.review(u"botpress"_s);
        qInfo("review of 10,000 steps: %lld ms", timer.elapsed());
        QVERIFY(!review.flows.isEmpty());
        QVERIFY(timer.elapsed() < 20000);
    }
};

QTEST_GUILESS_MAIN(TestReview)
#include "tst_review.moc"
