// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/commands/document.h"
#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "studio/flow/templates.h"
#include "studio/knowledge/importer.h"
#include "studio/knowledge/textentry.h"
#include "studio/privacy/review.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace dialogist;
using namespace Qt::StringLiterals;

/// A bot holds text replies, images, instructions, questions with answers, training phrases, documents and web pages. One of each
/// is added; all are there after the project was closed and opened again, and each is a line in the inventory of the bot's data.
class TestContents : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(u"bot.dialogist"_s); }

    static QByteArray png()
    {
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }

    static model::Source page(model::KnowledgeBaseId base)
    {
        model::Source source;
        source.id = model::SourceId::create();
        source.knowledgeBase = base;
        source.kind = u"page"_s;
        source.title = u"Opening hours"_s;
        source.location = u"https://bakery.example/hours"_s;
        source.site = u"https://bakery.example/"_s;
        source.importedAt = QDateTime::currentDateTimeUtc();
        return source;
    }

    static const privacy::InventoryRow *row(const privacy::Review &review, const QString &kind)
    {
        for (const privacy::InventoryRow &row : review.inventory) {
            if (row.kind == kind)
                return &row;
        }
        return nullptr;
    }

private slots:
    void shouldTakeOneOfEach()
    {
        auto project = flow::makeProject(u"support"_s, u"Bakery"_s, u"en"_s);
        QVERIFY(project.ok());
        auto created = commands::Document::create(path(), *project);
        QVERIFY2(created.ok(), created.ok() ? "" : qPrintable(created.error().message));
        commands::Document &document = **created;
        const model::Bot &bot = document.project().bots.begin()->second;

        model::Prompt prompt;
        prompt.id = model::PromptId::create();
        prompt.bot = bot.id;
        prompt.name = u"Tone"_s;
        prompt.text = u"Be brief."_s;
        QVERIFY(document.push(commands::setPrompt(document.project(), prompt)).ok());

        model::Intent intent;
        intent.id = model::IntentId::create();
        intent.bot = bot.id;
        intent.name = u"order"_s;
        intent.phrases.insert(u"en"_s, {u"I want bread"_s, u"Can I order rolls?"_s});
        QVERIFY(document.push(commands::setIntent(document.project(), intent)).ok());

        const auto blob = document.file().putBlob(png());
        QVERIFY(blob.ok());
        const model::Flow &flow = bot.flows.at(bot.startFlow);
        model::Node message {model::NodeId::create(), flow.id, u"message"_s, u"Picture"_s, {900, 900}, {}};
        message.props = {{u"bubbles"_s,
                          QJsonArray {QJsonObject {{u"kind"_s, u"text"_s}, {u"variants"_s, QJsonArray {QJsonObject {{u"en"_s, u"Our rye bread"_s}}}}},
                                      QJsonObject {{u"kind"_s, u"image"_s},
                                                   {u"blob"_s, *blob},
                                                   {u"mime"_s, u"image/png"_s},
                                                   {u"alt"_s, QJsonObject {{u"en"_s, u"A loaf of rye bread"_s}}}}}}};
        QVERIFY(document.push(commands::addNodes(document.project(), {message})).ok());

        model::KnowledgeBase base = document.project().knowledgeBases.empty() ? model::KnowledgeBase() : document.project().knowledgeBases.begin()->second;
        if (base.id.isNull()) {
            base.id = model::KnowledgeBaseId::create();
            base.name = u"Bread"_s;
            QVERIFY(document.push(commands::setKnowledgeBase(document.project(), base)).ok());
        }
        const auto answer = knowledge::importText(document.file(), base, {u"Do you bake on Sundays?"_s, u"Yes, from eight to eleven."_s, true});
        QVERIFY(answer.ok());
        QVERIFY(document.push(commands::setSources(document.project(), {*answer, page(base.id)})).ok());

        knowledge::ImportInput input;
        input.projectPath = path();
        input.base = base;
        input.paths = {QStringLiteral(DIALOGIST_SOURCE_DIR "/resources/samples/docs/knowledge.md")};
        input.readerProgram = QStringLiteral(DIALOGIST_PROGRAM);
        JobControl control;
        const auto output = knowledge::importFiles(input, control);
        QVERIFY(output.ok());
        QCOMPARE(output->sources.size(), 1);
        QVERIFY(document.push(commands::setSources(document.project(), output->sources)).ok());
    }

    void shouldHaveThemAll_afterTheProjectWasOpenedAgain()
    {
        auto opened = commands::Document::open(path());
        QVERIFY(opened.ok());
        const model::Project &project = (*opened)->project();
        const model::Bot &bot = project.bots.begin()->second;
        QCOMPARE(bot.prompts.begin()->second.text, u"Be brief."_s);
        QCOMPARE(bot.intents.begin()->second.phrases.value(u"en"_s).size(), 2);
        QCOMPARE(project.sources.size(), size_t(3));
        for (const auto &[id, node] : bot.flows.at(bot.startFlow).nodes) {
            if (node.name == u"Picture"_s) {
                const QString hash = node.props[u"bubbles"].toArray().at(1)[u"blob"].toString();
                const auto bytes = (*opened)->file().blob(hash);
                QVERIFY(bytes.ok());
                QCOMPARE(*bytes, png());
            }
        }
    }

    void shouldListEachInTheInventory()
    {
        auto opened = commands::Document::open(path(), true);
        QVERIFY(opened.ok());
        const auto profile = privacy::Profile::builtIn(u"here"_s);
        QVERIFY(profile.ok());
        const privacy::Review review = privacy::review((*opened)->project(), (*opened)->project().bots.begin()->second, *profile);
        for (const QString &kind : {u"text"_s, u"image"_s, u"instructions"_s, u"answers"_s, u"phrases"_s, u"document"_s, u"page"_s}) {
            const privacy::InventoryRow *line = row(review, kind);
            QVERIFY2(line, qPrintable(kind));
            QVERIFY2(line->count >= 1, qPrintable(kind));
            QVERIFY2(!line->label.isEmpty(), qPrintable(kind));
        }
        QCOMPARE(row(review, u"document"_s)->count, 1);
        QCOMPARE(row(review, u"page"_s)->items, QStringList {u"Opening hours"_s});
    }
};

QTEST_GUILESS_MAIN(TestContents)
#include "tst_contents.moc"
