// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/model/project.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

/// A folder for a test's files and for its settings, so that the person's own stay untouched. Children inherit the latter.
class TestFolder
{
public:
    TestFolder() { qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.filePath(QStringLiteral("settings")))); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString newPath() { return m_folder.filePath(QStringLiteral("project %1.dialogist").arg(++m_count)); }
    QString settings() const { return m_folder.filePath(QStringLiteral("settings/dialogist/machine")); }

private:
    QTemporaryDir m_folder;
    int m_count = 0;
};

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Everything in the folder of a file, hidden ones too.
inline QStringList neighbours(const QString &path)
{
    return QFileInfo(path).absoluteDir().entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

inline dialogist::model::Project sampleProject(int nodes = 3)
{
    using namespace dialogist::model;
    using namespace Qt::StringLiterals;
    Project project;
    project.id = ProjectId::create();
    project.name = u"Bakery"_s;
    Bot bot;
    bot.id = BotId::create();
    bot.name = u"Helper"_s;
    bot.slug = u"helper"_s;
    Flow flow;
    flow.id = FlowId::create();
    flow.bot = bot.id;
    flow.name = u"Main"_s;
    NodeId last;
    for (int i = 0; i < nodes; ++i) {
        const Node node {NodeId::create(), flow.id, u"message"_s, u"Step %1"_s.arg(i), {i * 200.0, 20}, {{u"n"_s, i}}};
        flow.nodes.insert({node.id, node});
        if (!last.isNull()) {
            const Link link {LinkId::create(), flow.id, last, u"next"_s, node.id};
            flow.links.insert({link.id, link});
        }
        last = node.id;
    }
    Variable variable;
    variable.id = VariableId::create();
    variable.bot = bot.id;
    variable.name = u"email"_s;
    variable.initial = QJsonValue::Null;
    bot.variables = {{variable.id, variable}};
    bot.flows = {{flow.id, flow}};
    bot.startFlow = flow.id;
    project.bots = {{bot.id, bot}};
    KnowledgeBase base;
    base.id = KnowledgeBaseId::create();
    base.name = u"Help"_s;
    project.knowledgeBases = {{base.id, base}};
    return Project::fromObjects(project.objects()).take();
}
