// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "panels/inspector/inspectorpanel.h"

#include "panels/inspector/fields/propertyfield.h"
#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "studio/ui/ask.h"
#include "studio/ui/expressionedit.h"
#include "studio/ui/growingtextedit.h"
#include "studio/ui/localizedtextedit.h"
#include "studio/ui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

namespace dialogist::tests {

using namespace dialogist::panels::inspector;
using namespace Qt::StringLiterals;
using model::NodeId;

/// Answers what a test has laid ready.
class ScriptedAsk : public ui::SilentAsk
{
public:
    std::optional<QString> text(QWidget *, const QString &, const QString &, const QString &) override { return answer; }
    QString openFile(QWidget *, const QString &, const QString &) override { return file; }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return true; }
    std::optional<QString> answer;
    QString file;
};

/// An inspector on a bot that has a step of every type and one of everything else.
class InspectorBench : public QObject
{
protected:
    QTemporaryDir m_folder;
    std::unique_ptr<commands::Document> m_document;
    std::unique_ptr<InspectorPanel> m_panel;
    ScriptedAsk m_ask;
    model::BotId m_bot;
    model::FlowId m_flow;
    model::VariableId m_variable;
    model::IntentId m_intent;
    model::PromptId m_prompt;
    model::KnowledgeBaseId m_base;
    model::SourceId m_source;
    QHash<QString, NodeId> m_nodes; ///< by type
    int m_files = 0;

    void makeDocument()
    {
        model::Project project;
        project.id = model::ProjectId::create();
        project.name = u"Bakery"_s;
        model::Bot bot;
        bot.id = m_bot = model::BotId::create();
        bot.name = u"Helper"_s;
        bot.slug = u"helper"_s;
        bot.languages = {u"en"_s, u"de"_s};
        model::Flow main;
        main.id = m_flow = model::FlowId::create();
        main.bot = m_bot;
        main.name = u"Main"_s;
        bot.startFlow = m_flow;
        double x = 0;
        for (const flow::NodeSpec *spec : flow::allSpecs()) {
            const model::Node node {NodeId::create(), m_flow, spec->type, u"A "_s + spec->type, {x += 300, 0}, spec->defaults};
            m_nodes.insert(spec->type, node.id);
            main.nodes.emplace(node.id, node);
        }
        bot.flows.emplace(main.id, main);
        model::Variable variable;
        variable.id = m_variable = model::VariableId::create();
        variable.bot = m_bot;
        variable.name = u"email"_s;
        variable.category = u"contact.email"_s;
        bot.variables.emplace(variable.id, variable);
        model::Intent intent {m_intent = model::IntentId::create(), m_bot, u"order"_s, {{u"en"_s, {u"I want bread"_s}}}};
        bot.intents.emplace(intent.id, intent);
        model::Prompt prompt {m_prompt = model::PromptId::create(), m_bot, u"Manners"_s, u"instructions"_s, u"Be kind."_s};
        bot.prompts.emplace(prompt.id, prompt);
        project.bots.emplace(bot.id, bot);
        model::KnowledgeBase base {m_base = model::KnowledgeBaseId::create(), u"House"_s, 900, 120};
        project.knowledgeBases.emplace(base.id, base);
        model::Source source;
        source.id = m_source = model::SourceId::create();
        source.knowledgeBase = base.id;
        source.kind = u"file"_s;
        source.title = u"Allergens"_s;
        project.sources.emplace(source.id, source);
        auto whole = model::Project::fromObjects(project.objects());
        QVERIFY(whole.ok());
        auto document = commands::Document::create(m_folder.filePath(u"%1.dialogist"_s.arg(++m_files)), *whole);
        QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().message));
        m_document = document.take();
    }

    const model::Project &project() const { return m_document->project(); }
    const model::Bot &bot() const { return *project().bot(m_bot); }
    QJsonObject props(const QString &type) const { return project().node(m_nodes.value(type))->props; }

    /// A dot in the key leads into an object.
    QJsonValue prop(const QString &type, const QString &key) const
    {
        QJsonValue value = props(type);
        for (const QString &part : key.split(u'.'))
            value = value.toObject().value(part);
        return value;
    }

    void show(ui::Place::Kind kind, const QString &id)
    {
        ui::Place place;
        place.kind = kind;
        place.id = id;
        if (kind != ui::Place::Kind::KnowledgeBase && kind != ui::Place::Kind::Source)
            place.bot = m_bot;
        m_panel->setPlace(place);
        QCoreApplication::processEvents();
    }
    void showNode(const QString &type)
    {
        ui::Place place;
        place.kind = ui::Place::Kind::Node;
        place.id = m_nodes.value(type).toString();
        place.bot = m_bot;
        place.flow = m_flow;
        place.nodes = {m_nodes.value(type)};
        m_panel->setPlace(place);
        QCoreApplication::processEvents();
    }

    /// The first field of that kind in any type of step, shown.
    std::pair<QString, PropertyField *> fieldOf(flow::PropertySpec::Kind kind, QString *key)
    {
        for (const flow::NodeSpec *spec : flow::allSpecs()) {
            for (const auto &property : spec->properties) {
                if (property.kind != kind)
                    continue;
                showNode(spec->type);
                *key = property.key;
                return {spec->type, m_panel->findChild<PropertyField *>(property.key)};
            }
        }
        return {};
    }
    template<class W> W *child(const QString &name) const { return m_panel->findChild<W *>(name); }
    static void press(QWidget *parent, const QString &text)
    {
        for (auto *button : parent->findChildren<QAbstractButton *>()) {
            if (button->text() == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(u"no button "_s + text));
    }

    void undoRestores(const model::Project &before)
    {
        QVERIFY(m_document->canUndo());
        QVERIFY(m_document->undo().ok());
        QVERIFY(project() == before);
    }

    void prepareAll()
    {
        QDir::setSearchPaths(u"icons"_s, {QStringLiteral(DIALOGIST_SOURCE_DIR) + u"/resources/icons"_s});
        QApplication::setStyle(u"Fusion"_s);
        QApplication::setPalette(ui::lightPalette());
    }
    void prepare()
    {
        makeDocument();
        m_ask = {};
        m_panel = std::make_unique<InspectorPanel>(m_ask);
        m_panel->setDocument(m_document.get());
        m_panel->resize(340, 800);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void finish()
    {
        m_panel.reset();
        m_document.reset();
    }
};

} // namespace dialogist::tests
