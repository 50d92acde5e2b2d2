// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/templates.h"

#include "studio/nlu/wording.h"
#include "studio/model/jsonread.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
/// Builds a project from a template, giving each symbolic id a fresh one.
class TemplateReader
{
public:
    TemplateReader(const QJsonObject &json, const QString &language) : m_json(json)
    {
        m_languages = model::stringList(json[u"languages"]);
        const QString base = language.section(u'-', 0, 0);
        m_language = m_languages.contains(language) ? language : m_languages.contains(base) ? base : u"en"_s;
        m_languages.removeAll(m_language);
        m_languages.prepend(m_language);
        if (json[u"onlyChosenLanguage"].toBool())
            m_languages = {m_language};
    }

    model::Project read(const QString &name)
    {
        model::Project project;
        project.id = model::ProjectId::create();
        project.name = name;
        for (const QJsonValue &value : m_json[u"knowledgeBases"].toArray()) {
            model::KnowledgeBase base;
            base.id = idOf<model::KnowledgeBaseId>(value[u"id"].toString());
            base.name = spoken(value[u"name"]);
            project.knowledgeBases.emplace(base.id, base);
        }
        const model::Bot bot = readBot(name);
        project.bots.emplace(bot.id, bot);
        return project;
    }

private:
    template<class Id> Id idOf(const QString &symbol)
    {
        QString &id = m_ids[symbol];
        if (id.isEmpty())
            id = Id::create().toString();
        return Id::fromString(id);
    }

    QString spoken(const QJsonValue &json) const { return model::LocalizedText::fromJson(json).best(m_language, u"en"_s); }

    model::Bot readBot(const QString &name)
    {
        model::Bot bot;
        bot.id = model::BotId::create();
        bot.name = name;
        bot.slug = slugOf(name);
        bot.languages = m_languages;
        for (QJsonObject json : objects(m_json[u"variables"])) {
            const auto id = model::VariableId::create();
            json.insert(u"bot"_s, bot.id.toString());
            if (const auto variable = model::Variable::fromJson(id, json))
                bot.variables.emplace(id, *variable);
        }
        double order = 0;
        for (const QJsonObject &json : objects(m_json[u"flows"])) {
            const model::Flow flow = readFlow(json, bot.id, order++);
            if (bot.startFlow.isNull())
                bot.startFlow = flow.id;
            bot.flows.emplace(flow.id, flow);
        }
        return bot;
    }

    model::Flow readFlow(const QJsonObject &json, model::BotId bot, double order)
    {
        model::Flow flow;
        flow.id = idOf<model::FlowId>(json[u"id"].toString());
        flow.bot = bot;
        flow.name = spoken(json[u"name"]);
        flow.order = order;
        for (const QJsonObject &value : objects(json[u"nodes"])) {
            model::Node node {idOf<model::NodeId>(value[u"id"].toString()), flow.id, value[u"type"].toString(), spoken(value[u"name"]),
                              QPointF(value[u"x"].toDouble(), value[u"y"].toDouble()), withIds(trimmed(value[u"props"]).toObject())};
            flow.nodes.emplace(node.id, node);
        }
        for (const QJsonObject &value : objects(json[u"links"])) {
            model::Link link {model::LinkId::create(), flow.id, idOf<model::NodeId>(value[u"from"].toString()), value[u"port"].toString(),
                              idOf<model::NodeId>(value[u"to"].toString())};
            flow.links.emplace(link.id, link);
        }
        return flow;
    }

    /// The texts in the bot's languages only: a bot of one language must not carry others that nobody sees or maintains.
    QJsonValue trimmed(const QJsonValue &json) const
    {
        if (json.isArray()) {
            QJsonArray list;
            for (const QJsonValue &item : json.toArray())
                list.append(trimmed(item));
            return list;
        }
        QJsonObject fields = json.toObject();
        if (!json.isObject())
            return json;
        const bool isText = fields.contains(u"en"_s);
        for (const QString &key : fields.keys()) {
            if (isText && !m_languages.contains(key))
                fields.remove(key);
            else
                fields[key] = trimmed(fields[key]);
        }
        return fields;
    }

    QJsonObject withIds(QJsonObject props)
    {
        if (props.contains(u"node"_s))
            props[u"node"] = idOf<model::NodeId>(props[u"node"].toString()).toString();
        if (props.contains(u"flow"_s))
            props[u"flow"] = idOf<model::FlowId>(props[u"flow"].toString()).toString();
        if (props.contains(u"knowledgeBases"_s)) {
            QJsonArray ids;
            for (const QJsonValue &symbol : props[u"knowledgeBases"].toArray())
                ids.append(idOf<model::KnowledgeBaseId>(symbol.toString()).toString());
            props[u"knowledgeBases"] = ids;
        }
        return props;
    }

    static QList<QJsonObject> objects(const QJsonValue &json)
    {
        QList<QJsonObject> list;
        for (const QJsonValue &value : json.toArray())
            list.append(value.toObject());
        return list;
    }

    QJsonObject m_json;
    QString m_language;
    QStringList m_languages;
    QHash<QString, QString> m_ids;
};
} // namespace

QList<TemplateInfo> templates()
{
    return {{u"support"_s, QCoreApplication::translate("flow", "Answer questions"),
             QCoreApplication::translate("flow", "Answers from your documents and pages, and takes an e-mail address when it finds nothing.")},
            {u"lead"_s, QCoreApplication::translate("flow", "Take enquiries"),
             QCoreApplication::translate("flow", "Asks for consent, name, e-mail address and what the person is looking for.")},
            {u"appointment"_s, QCoreApplication::translate("flow", "Arrange appointments"),
             QCoreApplication::translate("flow", "Asks for day, time, name and e-mail address, and has the person confirm them.")},
            {u"empty"_s, QCoreApplication::translate("flow", "Empty bot"), QCoreApplication::translate("flow", "A start and a greeting, nothing more.")}};
}

Result<model::Project> makeProject(const QString &templateId, const QString &name, const QString &language)
{
    const QList<TemplateInfo> all = templates();
    const bool known = std::any_of(all.begin(), all.end(), [&](const TemplateInfo &info) { return info.id == templateId; });
    if (!known)
        return Error {ErrorCode::NotFound, QCoreApplication::translate("flow", "There is no template “%1”. Choose one of the list.").arg(templateId), {}};
    QFile file(u":/templates/%1.json"_s.arg(templateId));
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorCode::Internal, QCoreApplication::translate("flow", "The template “%1” is missing in this program. Install it anew.").arg(templateId),
                      file.errorString()};
    return projectFromTemplate(file.readAll(), name, language);
}

Result<model::Project> projectFromTemplate(const QByteArray &json, const QString &name, const QString &language)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error {ErrorCode::Corrupt, QCoreApplication::translate("flow", "This template cannot be read."), u"template is no JSON object"_s};
    const QString title = name.trimmed().isEmpty() ? QCoreApplication::translate("flow", "New bot") : name.trimmed();
    const model::Project project = TemplateReader(document.object(), language).read(title);
    // Built anew from its objects, so that it is indexed like any project that was read.
    return model::Project::fromObjects(project.objects());
}

QString slugOf(const QString &name)
{
    // Letters that no accent can be taken off.
    static const QHash<QChar, QString> spelt {{u'ß', u"ss"_s}, {u'æ', u"ae"_s}, {u'ø', u"o"_s}, {u'œ', u"oe"_s}, {u'ł', u"l"_s}, {u'đ', u"d"_s}, {u'ı', u"i"_s}};
    QString plain;
    for (const QChar c : nlu::plainWording(name))
        plain += spelt.value(c, QString(c));
    QString slug;
    for (const QChar c : std::as_const(plain)) {
        const bool fits = c.unicode() < 0x80 && c.isLetterOrNumber();
        if (fits)
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    slug = slug.left(60);
    return slug.isEmpty() ? u"bot"_s : slug;
}

} // namespace dialogist::flow
