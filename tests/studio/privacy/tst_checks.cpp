// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/privacy/review.h"

#include "tests/studio/privacy/samplebot.h"

#include <QDir>
#include <QTest>

using namespace dialogist;
using namespace dialogist::privacy;
using namespace dialogist::test;
using namespace Qt::StringLiterals;
using flow::Severity;

class TestChecks : public QObject
{
    Q_OBJECT
private:
    /// That the rule finds exactly one thing, of that severity, and that accepting it is possible exactly when it may be.
    static void expectOne(Maker &maker, const QString &rule, Severity severity, const QString &target = u"here"_s, const QString &region = {},
                          const ReviewOptions &options = {})
    {
        const Review before = maker.review(target, region, options);
        const auto found = findingsOf(before, rule);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].severity, severity);
        QVERIFY(!found[0].message.isEmpty() && !found[0].title.isEmpty() && !found[0].fingerprint.isEmpty());
        QVERIFY2(!found[0].message.contains(u'%'), qPrintable(found[0].message));
        maker.bot.approvals.append({found[0].fingerprint, rule, u"We know"_s, {}});
        const Review after = maker.review(target, region, options);
        maker.bot.approvals.clear();
        QVERIFY(after.isApproved(findingsOf(after, rule).first()));
        const bool counted = severity == Severity::Blocker;
        const bool lifted = counted && rule == u"DLG-P026";
        QCOMPARE(after.blockers(), before.blockers() - (lifted ? 1 : 0));
    }
    static qsizetype count(const Maker &maker, const QString &rule, const QString &target = u"here"_s, const QString &region = {})
    {
        return findingsOf(maker.review(target, region), rule).size();
    }

private slots:
    void initTestCase() { QDir::setSearchPaths(u"profiles"_s, {QStringLiteral(DIALOGIST_SOURCE_DIR "/resources/profiles")}); }

    void p001_shouldWantAWordAboutTheModel_onEveryPath()
    {
        Maker maker;
        const NodeId start = maker.start();
        const NodeId told = maker.message(u"I am a bot"_s, u"aiDisclosure"_s);
        const NodeId answer = maker.add(u"aiGenerate"_s);
        maker.wire(start, told);
        maker.wire(told, answer);
        maker.wire(answer, told); // a loop
        maker.bot.privacy.aiDisclosure = false;
        QCOMPARE(count(maker, u"DLG-P001"_s), 0);
        // when a second way in leads past it
        const NodeId other = maker.start();
        maker.wire(other, answer);
        expectOne(maker, u"DLG-P001"_s, Severity::Blocker);
        const auto finding = findingsOf(maker.review(), u"DLG-P001"_s).first();
        QCOMPARE(finding.nodes, (QList<NodeId> {other, answer}));
        // then the host may say it instead; where it is not stated that it does, a warning stays
        maker.bot.privacy.aiDisclosure = true;
        QCOMPARE(count(maker, u"DLG-P001"_s), 0);
        expectOne(maker, u"DLG-P001"_s, Severity::Warning, u"botpress"_s);
        maker.flow->nodes.erase(answer);
        QCOMPARE(count(maker, u"DLG-P001"_s, u"botpress"_s), 0);
    }

    void p002_shouldWantTheNotice_beforeTheFirstQuestion()
    {
        Maker maker = Maker::askingForMail();
        QCOMPARE(count(maker, u"DLG-P002"_s), 0); // this host shows the notice itself
        expectOne(maker, u"DLG-P002"_s, Severity::Blocker, u"botpress"_s);
        const auto finding = findingsOf(maker.review(u"botpress"_s), u"DLG-P002"_s).first();
        QCOMPARE(finding.nodes.size(), 2);
        QCOMPARE(finding.variable, u"email"_s);
        maker.bot.privacy.noticeUrl = u"https://bakery.example/privacy"_s;
        expectOne(maker, u"DLG-P002"_s, Severity::Warning, u"botpress"_s);
    }

    void p002_shouldFollowLoopsJumpsAndTwoWaysIn()
    {
        Maker maker;
        maker.variable(u"email"_s, u"contact.email"_s);
        const NodeId start = maker.start();
        const NodeId notice = maker.message(u"Our notice"_s, u"privacyNotice"_s);
        const NodeId choice = maker.add(u"choice"_s);
        const model::FlowId main = maker.flow->id;
        maker.addFlow(u"Contact"_s);
        const NodeId contactStart = maker.start();
        const NodeId ask = maker.ask(u"Your address?"_s, u"email"_s);
        const NodeId again = maker.goTo(choice);
        maker.wire(contactStart, ask);
        maker.wire(ask, again, u"answered"_s);
        maker.flow = &maker.bot.flows[main];
        const NodeId jump = maker.add(u"goto"_s, {{u"flow"_s, maker.bot.node(ask)->flow.toString()}});
        maker.wire(start, notice);
        maker.wire(notice, choice);
        maker.wire(choice, jump, u"other"_s);
        QCOMPARE(count(maker, u"DLG-P002"_s, u"botpress"_s), 0);
        // when another wire leads past the notice
        const NodeId second = maker.start();
        maker.wire(second, choice);
        const auto found = findingsOf(maker.review(u"botpress"_s), u"DLG-P002"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].nodes, (QList<NodeId> {second, choice, jump, contactStart, ask}));
    }

    void p003_shouldNameTheGaps_andBlockOnlyWithoutAController()
    {
        Maker maker = Maker::askingForMail();
        QCOMPARE(count(maker, u"DLG-P003"_s), 0);
        maker.bot.privacy.requestsContact.clear();
        expectOne(maker, u"DLG-P003"_s, Severity::Warning);
        maker.bot.privacy.controller.clear();
        expectOne(maker, u"DLG-P003"_s, Severity::Blocker, u"webchatagent"_s);
        // nobody but the designer reaches a bot on this computer
        expectOne(maker, u"DLG-P003"_s, Severity::Warning);
        QVERIFY(findingsOf(maker.review(), u"DLG-P003"_s)[0].message.contains(u"contact for requests"));
        // a service that is silent leaves gaps of its own
        Maker whole = Maker::askingForMail();
        QVERIFY(findingsOf(whole.review(u"messagebird"_s), u"DLG-P003"_s)[0].message.contains(u"names of some receivers"));
        // a bot that asks for nothing has nothing to notify
        Maker silent;
        silent.bot.privacy.controller.clear();
        silent.start();
        QCOMPARE(count(silent, u"DLG-P003"_s), 0);
    }

    void p006_shouldWantPurposeAndBasis_byAudience()
    {
        Maker maker = Maker::askingForMail();
        QCOMPARE(count(maker, u"DLG-P006"_s), 0);
        maker.bot.variables.begin()->second.legalBasis.clear();
        expectOne(maker, u"DLG-P006"_s, Severity::Warning); // nobody has said for whom
        maker.bot.privacy.audience = {u"UK"_s};
        expectOne(maker, u"DLG-P006"_s, Severity::Blocker);
        maker.bot.privacy.audience = {u"SG"_s};
        QCOMPARE(count(maker, u"DLG-P006"_s), 0);
    }

    void p014_shouldWantAUse()
    {
        Maker maker;
        maker.variable(u"phone"_s, u"contact.phone"_s).purposes = {u"service_provision"_s};
        const NodeId start = maker.start();
        const NodeId ask = maker.ask(u"Number?"_s, u"phone"_s);
        maker.wire(start, ask);
        expectOne(maker, u"DLG-P014"_s, Severity::Warning);
        maker.bot.variables.begin()->second.purposes = {u"lead_capture"_s};
        QCOMPARE(count(maker, u"DLG-P014"_s), 0);
        maker.bot.variables.begin()->second.purposes = {u"service_provision"_s};
        maker.wire(ask, maker.message(u"We call {{ phone }}"_s), u"answered"_s);
        QCOMPARE(count(maker, u"DLG-P014"_s), 0);
    }

    void p016_shouldKeepSecretsOutOfChats()
    {
        Maker maker;
        maker.variable(u"secret"_s);
        const NodeId start = maker.start();
        const NodeId ask = maker.ask(u"Please type your password"_s, u"secret"_s);
        maker.wire(start, ask);
        expectOne(maker, u"DLG-P016"_s, Severity::Warning);
        maker.bot.variables.begin()->second.category = u"account.password"_s;
        expectOne(maker, u"DLG-P016"_s, Severity::Blocker);
        Maker harmless = Maker::askingForMail();
        QCOMPARE(count(harmless, u"DLG-P016"_s), 0);
        // a message that warns of passwords asks for none
        harmless.wire(harmless.flow->nodes.begin()->first, harmless.message(u"Never send your password"_s), u"x"_s);
        QCOMPARE(count(harmless, u"DLG-P016"_s), 0);
    }

    void p017_shouldAskForACategory_whenTheNameSaysIt()
    {
        Maker maker;
        maker.variable(u"customerEmail"_s);
        const NodeId start = maker.start();
        maker.wire(start, maker.ask(u"Address?"_s, u"customerEmail"_s));
        expectOne(maker, u"DLG-P017"_s, Severity::Warning);
        maker.bot.variables.begin()->second.category = u"contact.email"_s;
        QCOMPARE(count(maker, u"DLG-P017"_s), 0);
        maker.bot.variables.begin()->second.category.clear();
        maker.bot.variables.begin()->second.name = u"cake"_s;
        QCOMPARE(count(maker, u"DLG-P017"_s), 0);
    }

    void p021_shouldFindWhatLiesInTheKnowledge()
    {
        Maker maker;
        const model::Source source = maker.knowledge(u"Staff list"_s);
        const NodeId start = maker.start();
        const NodeId node = maker.add(u"knowledge"_s, {{u"knowledgeBases"_s, QJsonArray {source.knowledgeBase.toString()}}});
        maker.wire(start, node);
        ReviewOptions options;
        QStringList texts {u"Bread costs 3 euros."_s};
        options.scan = [&texts](const model::Source &) { return std::optional(scanPassages(texts)); };
        QCOMPARE(findingsOf(maker.review(u"here"_s, {}, options), u"DLG-P021"_s).size(), 0);
        texts.append(u"Write to anna@bakery.example"_s);
        expectOne(maker, u"DLG-P021"_s, Severity::Warning, u"here"_s, {}, options);
        texts.append(u"ghp_"_s + QString(36, u'a'));
        expectOne(maker, u"DLG-P021"_s, Severity::Blocker, u"here"_s, {}, options);
        // and it leads to the words: the worse ones first
        const flow::Finding found = findingsOf(maker.review(u"here"_s, {}, options), u"DLG-P021"_s).first();
        QCOMPARE(found.source, source.id);
        QCOMPARE(found.passages.size(), 2);
        QCOMPARE(found.passages.first().passage, 2);
        QCOMPARE(found.passages.last().passage, 1);
        QCOMPARE(texts.at(1).mid(found.passages.last().from, found.passages.last().length), u"anna@bakery.example"_s);
        // unknown: a document that cannot be read is said not to be checked
        options.scan = [](const model::Source &) { return std::optional<SourceScan>(); };
        const Review unread = maker.review(u"here"_s, {}, options);
        QCOMPARE(findingsOf(unread, u"DLG-P021"_s).size(), 0);
        QVERIFY(unread.notChecked.contains(u"DLG-P021"_s));
        // knowledge that nothing searches reaches nobody
        texts = {u"anna@bakery.example"_s};
        options.scan = [&texts](const model::Source &) { return std::optional(scanPassages(texts)); };
        maker.flow->links.clear();
        QCOMPARE(findingsOf(maker.review(u"here"_s, {}, options), u"DLG-P021"_s).size(), 0);
    }

    void p025_shouldKeepPersonalDataOutOfAddresses()
    {
        Maker maker = Maker::askingForMail();
        const NodeId start = maker.flow->nodes.begin()->first;
        maker.wire(start, maker.message(u"See https://bakery.example/orders?day=1"_s));
        QCOMPARE(count(maker, u"DLG-P025"_s), 0);
        maker.wire(start, maker.message(u"See https://bakery.example/me?mail={{ email }}."_s));
        expectOne(maker, u"DLG-P025"_s, Severity::Blocker);
    }

    void p025_shouldFollowTheValue_throughAnAssignmentInALoop()
    {
        Maker maker = Maker::askingForMail();
        maker.variable(u"key"_s);
        const NodeId start = maker.flow->nodes.begin()->first;
        const NodeId link = maker.message(u"https://bakery.example/{{ key }}"_s);
        const NodeId set = maker.add(u"set"_s, {{u"assignments"_s, QJsonArray {QJsonObject {{u"variable"_s, u"key"_s}, {u"expression"_s, u"email"_s}}}}});
        maker.wire(start, link);
        maker.wire(link, set);
        maker.wire(set, link);
        expectOne(maker, u"DLG-P025"_s, Severity::Blocker);
    }

    void p026_shouldShowWhatLeavesTheChoice()
    {
        Maker maker = Maker::askingForMail();
        QCOMPARE(count(maker, u"DLG-P026"_s), 0);
        QCOMPARE(count(maker, u"DLG-P026"_s, u"botpress"_s), 0);
        QCOMPARE(count(maker, u"DLG-P026"_s, u"webchatagent"_s, u"DE"_s), 0);
        // the service and the provider it runs on
        const auto message = findingsOf(maker.review(u"webchatagent"_s, u"SG"_s), u"DLG-P026"_s);
        QCOMPARE(message.size(), 2);
        for (const flow::Finding &finding : message) {
            QCOMPARE(finding.severity, Severity::Blocker);
            QVERIFY(finding.message.contains(u"Singapore") && finding.message.contains(u"Germany"));
        }
        // unknown places are a warning, and only when somebody has chosen
        const auto unknown = findingsOf(maker.review(u"botsify"_s, u"DE"_s), u"DLG-P026"_s);
        QCOMPARE(unknown.size(), 3);
        for (const flow::Finding &finding : unknown)
            QCOMPARE(finding.severity, Severity::Warning);
        QCOMPARE(count(maker, u"DLG-P026"_s, u"botsify"_s), 0);
    }

    void p026_shouldTellTwoReceiversApart_andHoldAnExceptionForOneOnly()
    {
        Maker maker = Maker::askingForMail();
        const Review before = maker.review(u"webchatagent"_s, u"SG"_s);
        const auto found = findingsOf(before, u"DLG-P026"_s);
        QCOMPARE(found.size(), 2);
        QVERIFY(found[0].fingerprint != found[1].fingerprint);
        maker.bot.approvals = {{found[0].fingerprint, found[0].rule, u"Agreed with them"_s, {}}};
        const Review after = maker.review(u"webchatagent"_s, u"SG"_s);
        QCOMPARE(after.blockers(), before.blockers() - 1);
        QVERIFY(!after.isApproved(findingsOf(after, u"DLG-P026"_s)[1]));
    }

    void p027_shouldWantATransferTool_byAudience()
    {
        Maker maker = Maker::askingForMail();
        QCOMPARE(count(maker, u"DLG-P027"_s), 0);
        QCOMPARE(count(maker, u"DLG-P027"_s, u"botpress"_s), 0); // certified under the framework
        maker.bot.privacy.audience = {u"EU"_s};
        const auto faveo = findingsOf(maker.review(u"faveo"_s), u"DLG-P027"_s);
        QVERIFY(!faveo.isEmpty());
        QCOMPARE(faveo[0].severity, Severity::Blocker);
        const auto botsify = findingsOf(maker.review(u"botsify"_s), u"DLG-P027"_s);
        QVERIFY(!botsify.isEmpty());
        for (const flow::Finding &finding : botsify)
            QCOMPARE(finding.severity, Severity::Warning); // the place is not stated
        maker.bot.privacy.audience = {u"IN"_s};
        QCOMPARE(count(maker, u"DLG-P027"_s, u"faveo"_s), 0);
    }

    void p031_shouldWantALimit()
    {
        Maker maker = Maker::askingForMail();
        QCOMPARE(count(maker, u"DLG-P031"_s), 0);
        maker.bot.privacy.conversationDays = {};
        expectOne(maker, u"DLG-P031"_s, Severity::Warning);
        maker.bot.variables.begin()->second.scope = u"user"_s;
        maker.bot.privacy.contactDays = {};
        QCOMPARE(count(maker, u"DLG-P031"_s), 2);
        // a service that states nothing, or something without an end
        Maker fine = Maker::askingForMail();
        expectOne(fine, u"DLG-P031"_s, Severity::Warning, u"botsify"_s);
        QVERIFY(findingsOf(fine.review(u"botsify"_s), u"DLG-P031"_s)[0].message.contains(u"not stated"));
        expectOne(fine, u"DLG-P031"_s, Severity::Warning, u"messagebird"_s);
    }

    void p032_shouldWantSomewhereToTurnTo()
    {
        Maker maker = Maker::askingForMail();
        QCOMPARE(count(maker, u"DLG-P032"_s), 0);
        maker.bot.privacy.requestsContact.clear();
        expectOne(maker, u"DLG-P032"_s, Severity::Warning);
        maker.wire(maker.flow->nodes.begin()->first, maker.message(u"Type “my data”"_s, u"rights.erase"_s), u"x"_s);
        QCOMPARE(count(maker, u"DLG-P032"_s), 0);
    }

    void p034_shouldFindSecretsAnywhereInTheBot()
    {
        Maker maker = Maker::askingForMail();
        QCOMPARE(count(maker, u"DLG-P034"_s), 0);
        maker.message(u"Use glpat-"_s + QString(20, u'x')); // reachable or not
        expectOne(maker, u"DLG-P034"_s, Severity::Blocker);
        Maker likely = Maker::askingForMail();
        likely.bot.variables.begin()->second.initial = u"secret=9fQ2xLr81ZbTq7Wm3VnYc5Ka"_s;
        expectOne(likely, u"DLG-P034"_s, Severity::Warning);
        Maker prompt = Maker::askingForMail();
        model::Prompt words;
        words.id = model::PromptId::create();
        words.text = u"AKIAABCDEFGHIJ234567"_s;
        prompt.bot.prompts.emplace(words.id, words);
        expectOne(prompt, u"DLG-P034"_s, Severity::Blocker);
    }

    void p041_shouldNoteWhatIsOldOrUndated()
    {
        Maker maker = Maker::askingForMail();
        QCOMPARE(count(maker, u"DLG-P041"_s), 0);
        expectOne(maker, u"DLG-P041"_s, Severity::Note, u"botsify"_s);
        ReviewOptions then;
        then.today = QDate(2025, 10, 1);
        QCOMPARE(findingsOf(maker.review(u"botpress"_s, {}, then), u"DLG-P041"_s).size(), 0);
        then.today = QDate(2026, 10, 1);
        QCOMPARE(findingsOf(maker.review(u"botpress"_s, {}, then), u"DLG-P041"_s).size(), 1);
    }

    void shouldKeepFingerprints_overEditsElsewhere()
    {
        Maker maker = Maker::askingForMail();
        maker.bot.privacy.requestsContact.clear();
        const auto prints = [&] {
            QStringList list;
            for (const flow::Finding &finding : maker.review(u"faveo"_s, u"DE"_s).findings) {
                if (finding.rule.startsWith(u"DLG-"))
                    list.append(finding.fingerprint);
            }
            list.sort();
            return list;
        };
        const QStringList before = prints();
        QCOMPARE(QSet<QString>(before.begin(), before.end()).size(), before.size());
        maker.bot.name = u"Renamed"_s;
        maker.wire(maker.flow->nodes.begin()->first, maker.message(u"One more"_s), u"x"_s);
        QCOMPARE(prints(), before);
    }

    void shouldPutTheWorstFirst()
    {
        Maker maker = Maker::askingForMail();
        maker.bot.privacy.controller.clear();
        const Review review = maker.review(u"botsify"_s);
        for (qsizetype i = 1; i < review.findings.size(); ++i)
            QVERIFY(review.findings[i - 1].severity <= review.findings[i].severity);
        QVERIFY(review.blockers() > 0);
    }
};

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
