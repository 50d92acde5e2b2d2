// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/flow/floweditor.h"
#include "editors/flow/graph/clipboard.h"
#include "editors/flow/graph/flowgraph.h"
#include "editors/flow/view/canvas.h"
#include "editors/flow/view/chooser.h"
#include "editors/flow/view/minimap.h"
#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "studio/ui/ask.h"
#include "studio/ui/theme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

namespace tests {

using namespace dialogist;
using namespace dialogist::editors::flow;
using namespace Qt::StringLiterals;
using model::NodeId;

/// Says yes to the first thing offered, types what is laid ready, and remembers what was asked.
class CreatingAsk : public ui::SilentAsk
{
public:
    std::optional<int> choose(QWidget *, const QString &, const QString &text, const QStringList &) override
    {
        asked = text;
        return 0;
    }
    std::optional<QString> text(QWidget *, const QString &, const QString &label, const QString &initial) override
    {
        labels.append(label);
        initials.append(initial);
        return typed.isEmpty() ? std::nullopt : std::optional(typed.takeFirst());
    }
    QString asked;
    QStringList typed;
    QStringList labels;
    QStringList initials;
};

/// A small bot in a file of its own, with its main flow open in an editor on the screen. Header only, as the editor is not below the
/// library of support.
class FlowEditorFixture
{
protected:
    QTemporaryDir m_folder;
    std::unique_ptr<commands::Document> m_document;
    std::unique_ptr<FlowEditor> m_editor;
    CreatingAsk m_ask;
    model::FlowId m_flow;
    model::BotId m_bot;
    NodeId m_start;
    NodeId m_hello;
    NodeId m_askEmail;
    NodeId m_choice;
    int m_files = 0;

    static QJsonObject text(const QString &words)
    {
        return {{u"bubbles"_s, QJsonArray {QJsonObject {{u"kind"_s, u"text"_s}, {u"variants"_s, QJsonArray {QJsonObject {{u"en"_s, words}}}}}}}};
    }

    model::Node node(NodeId &id, const QString &type, const QString &name, const QPointF &at, const QJsonObject &props = {}) const
    {
        id = NodeId::create();
        QJsonObject all = flow::specOf(type)->defaults;
        for (auto it = props.begin(); it != props.end(); ++it)
            all.insert(it.key(), it.value());
        return {id, m_flow, type, name, at, all};
    }

    void makeDocument()
    {
        model::Project project;
        project.id = model::ProjectId::create();
        project.name = u"Bakery"_s;
        model::Bot bot;
        bot.id = m_bot = model::BotId::create();
        bot.name = u"Helper"_s;
        bot.slug = u"helper"_s;
        model::Flow main;
        main.id = m_flow = model::FlowId::create();
        main.bot = bot.id;
        main.name = u"Main"_s;
        const model::Node nodes[] {
            node(m_start, u"start"_s, {}, {0, 0}),
            node(m_hello, u"message"_s, u"Hello"_s, {320, 0}, text(u"Good morning. I am the bakery's assistant."_s)),
            node(m_askEmail, u"ask"_s, u"E-mail"_s, {640, 0}, {{u"variable"_s, u"email"_s}}),
            node(m_choice, u"choice"_s, u"How can I help?"_s, {320, 240},
                 {{u"options"_s, QJsonArray {QJsonObject {{u"id"_s, u"o1"_s}, {u"label"_s, QJsonObject {{u"en"_s, u"Order bread"_s}}}},
                                             QJsonObject {{u"id"_s, u"o2"_s}, {u"label"_s, QJsonObject {{u"en"_s, u"Allergens"_s}}}}}}}),
        };
        for (const model::Node &n : nodes)
            main.nodes.emplace(n.id, n);
        const model::Link link {model::LinkId::create(), m_flow, m_start, flow::portsOf(nodes[0]).first().name, m_hello};
        main.links.emplace(link.id, link);
        bot.startFlow = main.id;
        bot.flows.emplace(main.id, main);
        model::Variable variable;
        variable.id = model::VariableId::create();
        variable.bot = bot.id;
        variable.name = u"email"_s;
        variable.category = u"contact.email"_s;
        bot.variables.emplace(variable.id, variable);
        project.bots.emplace(bot.id, bot);
        auto whole = model::Project::fromObjects(project.objects());
        QVERIFY(whole.ok());
        auto document = commands::Document::create(m_folder.filePath(u"%1.dialogist"_s.arg(++m_files)), *whole);
        QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().message));
        m_document = document.take();
    }

    void openEditor()
    {
        m_editor = std::make_unique<FlowEditor>(*m_document, m_flow, m_ask);
        m_editor->resize(1100, 700);
        m_editor->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_editor.get()));
        QCoreApplication::processEvents();
        canvas().setZoom(1);
        canvas().centerOn(430, 200);
        canvas().setFocus();
    }

    Canvas &canvas() const { return m_editor->canvas(); }
    FlowGraph &graph() const { return canvas().graph(); }
    QPoint at(const QPointF &scene) const { return canvas().mapFromScene(scene); }
    QPointF middle(NodeId id) const { return graph().card(id)->rect().center(); }
    QPointF head(NodeId id) const { return graph().card(id)->position + QPointF(60, 12); }
    const model::Flow &shown() const { return *m_document->project().flow(m_flow); }
    qsizetype steps() const { return qsizetype(shown().nodes.size()); }
    QAction *action(const QString &name) const { return m_editor->findChild<QAction *>(name); }

    void drag(const QPointF &from, const QPointF &to)
    {
        QTest::mousePress(canvas().viewport(), Qt::LeftButton, {}, at(from));
        for (int i = 1; i <= 5; ++i)
            QTest::mouseMove(canvas().viewport(), at(from + (to - from) * i / 5.0));
        QTest::mouseRelease(canvas().viewport(), Qt::LeftButton, {}, at(to));
    }

    void choose(const QString &search)
    {
        QTRY_VERIFY(m_editor->findChild<Chooser *>());
        auto *chooser = m_editor->findChild<Chooser *>();
        auto *field = chooser->findChild<QLineEdit *>();
        QTest::keyClicks(field, search);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!m_editor->findChild<Chooser *>());
    }

    void prepare()
    {
        QDir::setSearchPaths(u"icons"_s, {QStringLiteral(DIALOGIST_SOURCE_DIR) + u"/resources/icons"_s});
        QApplication::setPalette(ui::lightPalette());
        QApplication::setStyle(u"Fusion"_s);
        QVERIFY(m_folder.isValid());
    }
    void begin()
    {
        makeDocument();
        openEditor();
    }
    void end()
    {
        m_editor.reset();
        m_document.reset();
    }
};

} // namespace tests
