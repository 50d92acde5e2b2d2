// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/cli/command.h"

#include "studio/commands/projectcommands.h"
#include "studio/engine/projectbundle.h"
#include "studio/flow/checks.h"
#include "studio/host/host.h"
#include "studio/knowledge/web/crawlcodes.h"
#include "studio/net/httpclient.h"
#include "studio/publish/hereservice.h"
#include "studio/shell/cli/reviewtext.h"
#include "studio/shell/operations.h"
#include "studio/shell/publishing.h"
#include "studio/shell/sample.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTemporaryDir>
#include <QUuid>

#include <atomic>
#include <chrono>
#include <csignal>
#include <thread>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {
std::atomic_bool stopAsked {false};

extern "C" void onDemoStop(int)
{
    stopAsked = true;
}

/// The main job, told step by step. Each step does the real thing through the same calls as the other commands and the window.
class Demo
{
public:
    explicit Demo(Invocation &call) : m_call(call), m_console(call.console) { }

    int run()
    {
        for (const auto step : {&Demo::makeBot, &Demo::readDocuments, &Demo::startHost, &Demo::readWebsite, &Demo::check, &Demo::talk, &Demo::review,
                                &Demo::publish, &Demo::strangerTalks}) {
            if (const Status done = (this->*step)(); !done)
                return m_console.fail(done.error());
        }
        m_console.json(m_report);
        if (m_call.options.isSet(u"once"_s))
            return Fine;
        serve();
        return Fine;
    }

private:
    void step(const QString &title)
    {
        m_console.say();
        m_console.say(u"%1. %2"_s.arg(++m_step).arg(title));
    }

    Status makeBot()
    {
        step(QCoreApplication::translate("shell", "Make a bot from the template “support”"));
        auto created = commands::Document::create(m_folder.filePath(u"helper.dialogist"_s), sampleProject(u"en"_s));
        if (!created)
            return created.error();
        m_document = created.take();
        m_console.say(QCoreApplication::translate("shell", "   %1 with %2, all in one file").arg(bot().name, QCoreApplication::translate("shell", "%n step(s)", nullptr, int(flow().nodes.size()))));
        const auto base = knowledgeBaseFor(*m_document, {});
        if (!base)
            return base.error();
        m_base = *base;
        return {};
    }

    Status readDocuments()
    {
        step(QCoreApplication::translate("shell", "Give it documents, each read in a locked-down process"));
        const auto paths = writeSampleDocuments(m_folder.filePath(u"documents"_s));
        if (!paths)
            return paths.error();
        JobControl control;
        const auto output = knowledge::importFiles(importInput(*m_document, m_base, *paths), control);
        if (!output)
            return output.error();
        return store(*output, u"documents"_s);
    }

    Status startHost()
    {
        step(QCoreApplication::translate("shell", "Start the hosting service on this computer"));
        host::HostOptions options;
        options.port = 0;
        options.dataDir = m_folder.filePath(u"host"_s);
        m_host = std::make_unique<host::Host>(options);
        if (const Status started = m_host->start(); !started)
            return started;
        m_console.say(u"   "_s + m_host->url());
        return {};
    }

    Status readWebsite()
    {
        step(QCoreApplication::translate("shell", "Give it a website, keeping to robots.txt"));
        knowledge::CrawlInput input = crawlInput(*m_document, m_base, QUrl(m_host->url() + u"/help/index.html"_s));
        input.allowPrivate = true;
        JobControl control;
        const auto output = knowledge::crawl(input, control);
        if (!output)
            return output.error();
        return store(*output, u"pages"_s);
    }

    Status store(const knowledge::ImportOutput &output, const QString &what)
    {
        if (const Status stored = applyImport(*m_document, output); !stored)
            return stored;
        if (const Status used = useKnowledgeBase(*m_document, m_base); !used)
            return used;
        int passages = 0;
        for (const knowledge::ImportRow &row : output.rows) {
            passages += row.source.passages;
            m_console.say(u"   %1  %2"_s.arg(row.source.passages, 4).arg(row.code.isEmpty() ? row.source.title : row.path + u": "_s + knowledge::crawlMessageOf(row.code)));
        }
        m_console.say(u"   = "_s + QCoreApplication::translate("shell", "%n passage(s)", nullptr, passages));
        m_report.insert(what, int(output.sources.size()));
        if (output.sources.isEmpty())
            return Error {ErrorCode::Internal, QCoreApplication::translate("shell", "Nothing could be read."), {}};
        return {};
    }

    Status check()
    {
        step(QCoreApplication::translate("shell", "Look for mistakes"));
        const QList<flow::Finding> findings = flow::checkFlows(m_document->project(), bot());
        for (const QString &line : findingLines(findings, {}))
            m_console.say(u" "_s + line);
        m_console.say(u"   "_s + QCoreApplication::translate("shell", "%n finding(s)", nullptr, int(findings.size())));
        m_report.insert(u"findings"_s, int(findings.size()));
        return {};
    }

    Status talk()
    {
        step(QCoreApplication::translate("shell", "Talk to it, without any language model"));
        const auto bundle = engine::bundleFor(m_document->file(), m_document->project(), bot());
        if (!bundle)
            return bundle.error();
        QJsonArray answers;
        for (const QString &question : {u"Does the web chat set cookies?"_s, u"How do I go back to an earlier release?"_s, u"What does Dialogist cost?"_s}) {
            engine::Turn turn = engine::advance(*bundle, {}, engine::startInput(u"en"_s));
            turn = engine::advance(*bundle, turn.state, engine::textInput(question));
            m_console.say(u"   > "_s + question);
            answers.append(show(turn.messages));
        }
        m_report.insert(u"answers"_s, answers);
        return {};
    }

    /// The first message with a source, else the first.
    QString show(const QList<flow::Message> &messages)
    {
        QString answer;
        for (const flow::Message &message : messages) {
            if (!answer.isEmpty() && message.citations.isEmpty())
                continue;
            answer = message.text;
            m_console.say(u"     "_s + QString(message.text).replace(u'\n', u"\n     "_s));
            for (const flow::Citation &citation : message.citations)
                m_console.say(u"       — "_s + citation.title + (citation.place.isEmpty() ? QString() : u", "_s + citation.place));
        }
        return answer;
    }

    Status review()
    {
        step(QCoreApplication::translate("shell", "Review where its data goes"));
        auto plan = preparePublish(m_document->path(), m_document->project(), bot().id, u"here"_s, {});
        if (!plan)
            return plan.error();
        m_plan = plan.take();
        for (const QString &line : reviewLines(m_plan.review, changesSinceRelease(m_document->project(), m_plan.bot, m_plan.review.target, m_plan.bundle)))
            m_console.say(line.isEmpty() ? line : u"   "_s + line);
        m_report.insert(u"blockers"_s, m_plan.review.blockers());
        return mayPublish(m_plan);
    }

    Status publish()
    {
        step(QCoreApplication::translate("shell", "Publish it"));
        publish::HereService service({m_host->url(), m_host->adminToken(), 0});
        JobControl control;
        const auto live = service.publish(m_plan.bundle, control);
        if (!live)
            return live.error();
        m_address = live->address;
        m_console.say(u"   "_s + m_address);
        m_report.insert(u"address"_s, m_address);
        return keepRelease(*m_document, model::Project(m_document->project()), m_plan, *live);
    }

    Status strangerTalks()
    {
        step(QCoreApplication::translate("shell", "A stranger talks to it, as a browser would"));
        const auto opened = post(u"talks"_s, {{u"language"_s, u"en"_s}}, {});
        if (!opened)
            return opened.error();
        const QString question = u"Where is my project stored?"_s;
        const auto answered = post(u"messages"_s, {{u"text"_s, question}, {u"clientMessageId"_s, u"1"_s}}, (*opened)[u"session"].toString().toLatin1());
        if (!answered)
            return answered.error();
        QList<flow::Message> messages;
        for (const QJsonValue &value : (*answered)[u"messages"].toArray())
            messages.append(flow::Message::fromJson(value.toObject()));
        m_console.say(u"   > "_s + question);
        m_report.insert(u"stranger"_s, show(messages));
        return {};
    }

    Result<QJsonObject> post(const QString &what, const QJsonObject &body, const QByteArray &session)
    {
        net::HttpRequest request;
        request.url = QUrl(u"%1/api/chat/v1/bots/%2/%3"_s.arg(m_host->url(), m_plan.bundle.slug, what));
        request.method = "POST";
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        request.headers.emplaceBack("Content-Type", "application/json");
        if (!session.isEmpty())
            request.headers.emplaceBack("X-Dialogist-Session", session);
        request.allowedPrivate.append(u"%1:%2"_s.arg(request.url.host()).arg(request.url.port()));
        request.idempotencyKey = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        JobControl control;
        const auto response = net::HttpClient().fetch(request, control);
        if (!response)
            return response.error();
        if (response->status >= 400) {
            return Error {ErrorCode::Internal,
                          QCoreApplication::translate("shell", "The host answered %1.").arg(response->status), {}};
        }
        return QJsonDocument::fromJson(response->body).object();
    }

    void serve()
    {
        m_console.say();
        m_console.say(QCoreApplication::translate("shell", "The bot is at %1 until you press Ctrl-C.").arg(m_address));
        m_console.say(QCoreApplication::translate("shell", "A page with the widget is at %1/demo.").arg(m_address));
        std::signal(SIGINT, onDemoStop);
        std::signal(SIGTERM, onDemoStop);
        while (!stopAsked)
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }

    const model::Bot &bot() const { return m_document->project().bots.begin()->second; }
    const model::Flow &flow() const { return bot().flows.at(bot().startFlow); }

    Invocation &m_call;
    Console &m_console;
    QTemporaryDir m_folder;
    std::unique_ptr<commands::Document> m_document;
    std::unique_ptr<host::Host> m_host;
    model::KnowledgeBaseId m_base;
    PublishPlan m_plan;
    QString m_address;
    QJsonObject m_report;
    int m_step = 0;
};

int runDemo(Invocation &call)
{
    return Demo(call).run();
}
} // namespace

CliCommand demoCommand()
{
    return {u"demo"_s, {}, QCoreApplication::translate("shell", "Shows the main job from beginning to end, then serves the bot."), 0, 0,
            [](QCommandLineParser &parser) {
                parser.addOption({u"once"_s, QCoreApplication::translate("shell", "Ends after the last answer.")});
            },
            runDemo};
}

} // namespace dialogist::shell
