// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/checks.h"
#include "studio/flow/nodetexts.h"
#include "studio/flow/runtime.h"
#include "studio/flow/templates.h"

#include <QFile>
#include <QTest>

using namespace dialogist;
using namespace dialogist::flow;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 noon = 1'795'694'400'000; // 26 November 2026, 12:00 UTC

/// Talks to a bot, answering its retrievals with what the test wants.
class Visitor
{
public:
    explicit Visitor(const model::Bot &bot)
        : m_program(Program::compile(bot))
    {
    }

    QStringList open(const QString &language)
    {
        return take({Input::Kind::Start, {}, {{u"language"_s, language}}, noon, 1});
    }
    QStringList type(const QString &text) { return take({Input::Kind::Text, text, {}, noon, 1}); }
    QStringList press(const QString &option) { return take({Input::Kind::Choice, option, {}, noon, 1}); }
    const State &state() const { return m_state; }
    bool knows = true;

private:
    QStringList take(const Input &input)
    {
        QStringList said;
        StepResult result = step(*m_program, m_state, input);
        for (int i = 0; i < 5; ++i) {
            for (const Message &message : result.messages)
                said.append(message.text);
            if (!result.request)
                break;
            const QJsonObject quote{{u"text"_s, u"Quoted."_s}, {u"title"_s, u"Guide"_s}, {u"page"_s, 4}};
            const QJsonObject data{{u"found"_s, knows}, {u"quotes"_s, QJsonArray{quote}}};
            result = step(*m_program, result.state, {Input::Kind::Answer, u"knowledge"_s, data, noon, 2});
        }
        m_state = result.state;
        for (const TraceEntry &entry : result.trace) {
            if (entry.what == u"error")
                said.append(u"ERROR "_s + entry.detail);
        }
        return said;
    }

    std::shared_ptr<const Program> m_program;
    State m_state;
};
} // namespace

class TestTemplates : public QObject
{
    Q_OBJECT
private:
    static model::Project make(const QString &id, const QString &language)
    {
        QFile file(QStringLiteral(DIALOGIST_SOURCE_DIR) + u"/resources/templates/%1.json"_s.arg(id));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a template is missing");
        auto project = projectFromTemplate(file.readAll(), u"Bäckerei Süd"_s, language);
        if (!project)
            qFatal("a template cannot be read");
        return project.take();
    }

    static void eachTemplateInEachLanguage()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("language");
        for (const TemplateInfo &info : templates()) {
            for (const QString &language : {u"en"_s, u"ms"_s, u"id"_s, u"hi"_s, u"de"_s})
                QTest::addRow("%s-%s", qPrintable(info.id), qPrintable(language)) << info.id << language;
        }
    }

    static void eachLanguage()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "ms", "id", "hi", "de"})
            QTest::addRow("%s", language) << QString::fromLatin1(language);
    }

private slots:
    void shouldHaveNoBlockerAndNoWarning_data() { eachTemplateInEachLanguage(); }
    void shouldHaveNoBlockerAndNoWarning()
    {
        QFETCH(QString, id);
        QFETCH(QString, language);
        const model::Project project = make(id, language);
        QCOMPARE(project.bots.size(), size_t(1));
        const model::Bot &bot = project.bots.begin()->second;
        QCOMPARE(bot.sourceLanguage(), language);
        QCOMPARE(bot.slug, u"backerei-sud"_s);
        for (const Finding &finding : checkFlows(project, bot)) {
            QVERIFY2(finding.severity == Severity::Note, qPrintable(finding.rule + u": "_s + finding.message));
            QVERIFY2(finding.rule == u"flow.knowledge-empty", qPrintable(finding.rule + u": "_s + finding.message));
        }
    }

    void shouldGiveEachVariableAPurposeAndBasis_whenItIsPersonal()
    {
        for (const TemplateInfo &info : templates()) {
            const model::Project project = make(info.id, u"en"_s);
            for (const auto &[id, variable] : project.bots.begin()->second.variables)
                QVERIFY(
                    variable.category.isEmpty() || (!variable.purposes.isEmpty() && !variable.legalBasis.isEmpty()));
        }
    }

    void shouldSayWhatItIsAndWhatHappensToData_beforeTheFirstQuestion()
    {
        for (const QString &id : {u"support"_s, u"lead"_s, u"appointment"_s}) {
            const model::Project project = make(id, u"en"_s);
            QStringList roles;
            for (const auto &[nodeId, node] : project.bots.begin()->second.flows.begin()->second.nodes)
                roles.append(node.props[u"role"].toString());
            QVERIFY(roles.contains(u"aiDisclosure"_s) && roles.contains(u"privacyNotice"_s));
        }
    }

    void shouldLeaveRoomBetweenCards()
    {
        for (const TemplateInfo &info : templates()) {
            const model::Project project = make(info.id, u"en"_s);
            const auto &nodes = project.bots.begin()->second.flows.begin()->second.nodes;
            for (const auto &[a, first] : nodes) {
                for (const auto &[b, second] : nodes) {
                    if (a != b)
                        QVERIFY(qAbs(first.position.x() - second.position.x()) >= 280
                            || qAbs(first.position.y() - second.position.y()) >= 220);
                }
            }
        }
    }

    void shouldMakeFreshIds_eachTime()
    {
        const model::Project one = make(u"support"_s, u"en"_s);
        const model::Project two = make(u"support"_s, u"en"_s);
        QVERIFY(one.id != two.id);
        QVERIFY(one.bots.begin()->first != two.bots.begin()->first);
        QVERIFY(one.knowledgeBases.begin()->first != two.knowledgeBases.begin()->first);
        QCOMPARE(one.knowledgeBases.size(), size_t(1));
    }

    void shouldSayNo_whenTheTemplateIsUnknown()
    {
        const auto project = makeProject(u"nonsense"_s, u"x"_s, u"en"_s);
        QVERIFY(!project.ok());
        QCOMPARE(project.error().code, ErrorCode::NotFound);
        QVERIFY(!projectFromTemplate("not json", u"x"_s, u"en"_s).ok());
    }

    void shouldTalkSupportToItsEnd_inEveryLanguage_data() { eachLanguage(); }
    void shouldTalkSupportToItsEnd_inEveryLanguage()
    {
        QFETCH(QString, language);
        const model::Project project = make(u"support"_s, u"en"_s);
        Visitor visitor(project.bots.begin()->second);
        QCOMPARE(visitor.open(language).size(), 3);
        const QStringList answer = visitor.type(u"How long is the warranty?"_s);
        QVERIFY(answer.first().contains(u"Quoted."_s));
        visitor.press(u"yes"_s);
        visitor.knows = false;
        visitor.type(u"Where are you?"_s);
        visitor.press(u"mail"_s);
        const QStringList end = visitor.type(u"mia@example.org"_s);
        QVERIFY2(end.first().contains(u"mia@example.org"_s) && end.first().contains(u"Where are you?"_s),
            qPrintable(end.join(u'|')));
        QVERIFY(visitor.state().ended);
        QVERIFY(!end.join(u'|').contains(u"ERROR"_s));
    }

    void shouldTakeATypedAddress_whenSupportOffersAColleague()
    {
        const model::Project project = make(u"support"_s, u"en"_s);
        for (const QString &typed : {u"mia@example.org"_s, u"Yes, write to mia@example.org please"_s, u"But where is it?"_s}) {
            Visitor visitor(project.bots.begin()->second);
            visitor.open(u"en"_s);
            visitor.knows = false;
            visitor.type(u"Where are you?"_s);
            const QStringList end = visitor.type(typed);
            // an address alone is the answer; one within a sentence is asked for; anything else is the next question
            QCOMPARE(visitor.state().ended, typed == u"mia@example.org"_s);
            QCOMPARE(visitor.state().variables[u"email"].toString(), typed == u"mia@example.org"_s ? typed : QString());
            QCOMPARE(visitor.state().variables[u"question"].toString(), typed.contains(u'@') ? u"Where are you?"_s : typed);
            if (typed.startsWith(u"Yes"_s))
                QVERIFY2(end.join(u'|').contains(u"To which e-mail address"_s), qPrintable(end.join(u'|')));
        }
    }

    void shouldTakeTypedWordsAsTheNextQuestion_whenSupportAsksForMore()
    {
        const model::Project project = make(u"support"_s, u"en"_s);
        Visitor visitor(project.bots.begin()->second);
        visitor.open(u"en"_s);
        visitor.type(u"How long is the warranty?"_s);
        const QStringList answer = visitor.type(u"And how do I return a broken lamp to you?"_s);
        QVERIFY(answer.first().contains(u"Quoted."_s));
        QCOMPARE(visitor.state().variables[u"question"].toString(), u"And how do I return a broken lamp to you?"_s);
    }

    void shouldTalkLeadToItsEnd_inEveryLanguage_data() { eachLanguage(); }
    void shouldTalkLeadToItsEnd_inEveryLanguage()
    {
        QFETCH(QString, language);
        const model::Project project = make(u"lead"_s, u"en"_s);
        const model::Bot &bot = project.bots.begin()->second;
        Visitor visitor(bot);
        visitor.open(language);
        visitor.type(u"1"_s);
        visitor.type(u"Mia"_s);
        visitor.type(u"that is private"_s);
        visitor.type(u"mia@Example.org"_s);
        const QStringList end = visitor.type(u"A cake"_s);
        QVERIFY2(end.first().contains(u"Mia"_s) && end.first().contains(u"mia@example.org"_s)
                && end.first().contains(u"A cake"_s),
            qPrintable(end.first()));
        QVERIFY(visitor.state().ended);
    }

    void shouldKeepNothing_whenLeadHasNoConsent()
    {
        const model::Project project = make(u"lead"_s, u"en"_s);
        Visitor visitor(project.bots.begin()->second);
        visitor.open(u"en"_s);
        visitor.type(u"No!"_s);
        QVERIFY(visitor.state().ended);
        QVERIFY(!visitor.state().variables.contains(u"name"_s));
    }

    void shouldTalkAppointmentToItsEnd_inEveryLanguage_data() { eachLanguage(); }
    void shouldTalkAppointmentToItsEnd_inEveryLanguage()
    {
        QFETCH(QString, language);
        const QHash<QString, QString> tomorrow = {{u"en"_s, u"tomorrow"_s}, {u"ms"_s, u"esok"_s}, {u"id"_s, u"besok"_s},
            {u"hi"_s, u"कल"_s}, {u"de"_s, u"morgen"_s}};
        const model::Project project = make(u"appointment"_s, u"en"_s);
        Visitor visitor(project.bots.begin()->second);
        visitor.open(language);
        visitor.type(u"2020-01-01"_s); // not in the past
        visitor.type(tomorrow.value(language));
        QCOMPARE(visitor.state().variables[u"appointmentDay"].toString(), u"2026-11-27"_s);
        visitor.type(u"10:30"_s);
        visitor.type(u"Mia"_s);
        const QStringList summary = visitor.type(u"mia@example.org"_s);
        QVERIFY2(
            summary.first().contains(u"2026"_s) && summary.first().contains(u"10:30"_s), qPrintable(summary.first()));
        const QStringList end = visitor.press(u"yes"_s);
        QVERIFY(end.first().contains(u"Mia"_s));
        QVERIFY(visitor.state().ended);
    }

    void shouldMakeSlugs_fromAnyName()
    {
        QCOMPARE(slugOf(u"Café Süd & Co."_s), u"cafe-sud-co"_s);
        QCOMPARE(slugOf(u"Größe in Łódź"_s), u"grosse-in-lodz"_s);
        QCOMPARE(slugOf(u"सहायता"_s), u"bot"_s);
        QCOMPARE(slugOf(u"--A  B--"_s), u"a-b"_s);
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
