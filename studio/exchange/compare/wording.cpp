// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/base/json.h"
#include "studio/exchange/compare/comparison.h"
#include "studio/flow/catalogue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <array>

namespace dialogist::exchange {

using namespace Qt::StringLiterals;
using model::ObjectKind;

namespace {
constexpr qsizetype longestValue = 120;

struct KindTitle {
    const char *kind; ///< stored word
    const char *title;
};
constexpr std::array kindTitles {KindTitle {"project", QT_TRANSLATE_NOOP("exchange", "Project")},
                                 KindTitle {"bot", QT_TRANSLATE_NOOP("exchange", "Bot")},
                                 KindTitle {"flow", QT_TRANSLATE_NOOP("exchange", "Flow")},
                                 KindTitle {"link", QT_TRANSLATE_NOOP("exchange", "Connection")},
                                 KindTitle {"variable", QT_TRANSLATE_NOOP("exchange", "Variable")},
                                 KindTitle {"intent", QT_TRANSLATE_NOOP("exchange", "Intent")},
                                 KindTitle {"prompt", QT_TRANSLATE_NOOP("exchange", "Prompt")},
                                 KindTitle {"entity", QT_TRANSLATE_NOOP("exchange", "Entity")},
                                 KindTitle {"test", QT_TRANSLATE_NOOP("exchange", "Test")},
                                 KindTitle {"knowledgebase", QT_TRANSLATE_NOOP("exchange", "Knowledge base")},
                                 KindTitle {"source", QT_TRANSLATE_NOOP("exchange", "Document")},
                                 KindTitle {"question", QT_TRANSLATE_NOOP("exchange", "Test question")},
                                 KindTitle {"release", QT_TRANSLATE_NOOP("exchange", "Release")}};

QString kindTitle(ObjectKind kind)
{
    const QString word = model::kindName(kind);
    for (const KindTitle &row : kindTitles) {
        if (word == QLatin1String(row.kind))
            return QCoreApplication::translate("exchange", row.title);
    }
    return word;
}

QString wordOf(const QString &key)
{
    // The properties that are not the catalogue's and that people meet most.
    static const QHash<QString, const char *> words {{u"name"_s, QT_TRANSLATE_NOOP("exchange", "Name")},
                                                     {u"label"_s, QT_TRANSLATE_NOOP("exchange", "Label")},
                                                     {u"synonyms"_s, QT_TRANSLATE_NOOP("exchange", "Synonyms")},
                                                     {u"phrases"_s, QT_TRANSLATE_NOOP("exchange", "Phrases")},
                                                     {u"text"_s, QT_TRANSLATE_NOOP("exchange", "Text")},
                                                     {u"type"_s, QT_TRANSLATE_NOOP("exchange", "Type")},
                                                     {u"scope"_s, QT_TRANSLATE_NOOP("exchange", "Scope")},
                                                     {u"category"_s, QT_TRANSLATE_NOOP("exchange", "Data category")},
                                                     {u"purposes"_s, QT_TRANSLATE_NOOP("exchange", "Purposes")},
                                                     {u"initial"_s, QT_TRANSLATE_NOOP("exchange", "Initial value")},
                                                     {u"description"_s, QT_TRANSLATE_NOOP("exchange", "Description")},
                                                     {u"languages"_s, QT_TRANSLATE_NOOP("exchange", "Languages")},
                                                     {u"startFlow"_s, QT_TRANSLATE_NOOP("exchange", "First flow")},
                                                     {u"privacy"_s, QT_TRANSLATE_NOOP("exchange", "Privacy")},
                                                     {u"webChat"_s, QT_TRANSLATE_NOOP("exchange", "Web chat")},
                                                     {u"words"_s, QT_TRANSLATE_NOOP("exchange", "Sentences of the program")},
                                                     {u"order"_s, QT_TRANSLATE_NOOP("exchange", "Order")},
                                                     {u"question"_s, QT_TRANSLATE_NOOP("exchange", "Question")},
                                                     {u"expected"_s, QT_TRANSLATE_NOOP("exchange", "Expected source")},
                                                     {u"location"_s, QT_TRANSLATE_NOOP("exchange", "File or address")},
                                                     {u"heading"_s, QT_TRANSLATE_NOOP("exchange", "Heading")},
                                                     {u"page"_s, QT_TRANSLATE_NOOP("exchange", "Page")},
                                                     {u"phrase"_s, QT_TRANSLATE_NOOP("exchange", "Words of the passage")},
                                                     {u"language"_s, QT_TRANSLATE_NOOP("exchange", "Language")},
                                                     {u"note"_s, QT_TRANSLATE_NOOP("exchange", "Note")},
                                                     {u"enabled"_s, QT_TRANSLATE_NOOP("exchange", "Switched on")},
                                                     {u"title"_s, QT_TRANSLATE_NOOP("exchange", "Title")},
                                                     {u"variants"_s, QT_TRANSLATE_NOOP("exchange", "Variants")},
                                                     {u"condition"_s, QT_TRANSLATE_NOOP("exchange", "Condition")},
                                                     {u"expression"_s, QT_TRANSLATE_NOOP("exchange", "Expression")},
                                                     {u"variable"_s, QT_TRANSLATE_NOOP("exchange", "Variable")},
                                                     {u"#order"_s, QT_TRANSLATE_NOOP("exchange", "Order")},
                                                     {u"@from"_s, QT_TRANSLATE_NOOP("exchange", "Translated from")}};
    const char *word = words.value(key);
    return word ? QCoreApplication::translate("exchange", word) : key;
}
} // namespace

QString titleOf(const model::ObjectRef &ref, const QJsonObject &body)
{
    QString kind = kindTitle(ref.kind);
    if (ref.kind == ObjectKind::Node) {
        const flow::NodeSpec *spec = flow::specOf(body[u"type"].toString());
        kind = spec ? spec->title : body[u"type"].toString();
    }
    QString name = body[u"name"].toString();
    if (name.isEmpty())
        name = body[u"title"].toString();
    if (ref.kind == ObjectKind::Question)
        name = body[u"question"].toString();
    if (ref.kind == ObjectKind::Release)
        name = QString::number(body[u"number"].toInt());
    name = name.simplified();
    if (name.size() > 60)
        name = name.left(59) + u'…';
    return name.isEmpty() ? kind : QCoreApplication::translate("exchange", "%1 “%2”").arg(kind, name);
}

QString propertyTitle(const model::ObjectRef &ref, const QString &nodeType, const PropertyChange &change)
{
    QStringList path = change.path;
    QStringList words;
    if (ref.kind == ObjectKind::Node && path.size() > 1 && path.constFirst() == u"props") {
        path.removeFirst();
        const flow::NodeSpec *spec = flow::specOf(nodeType);
        const QString first = path.value(0);
        const QString two = path.value(0) + u'.' + path.value(1);
        for (const flow::PropertySpec &property : spec ? spec->properties : QList<flow::PropertySpec>()) {
            if (property.key != first && property.key != two)
                continue;
            words.append(property.label);
            path.remove(0, property.key == two ? 2 : 1);
            break;
        }
    }
    if (!change.language.isEmpty() && !path.isEmpty() && path.constLast() == change.language)
        path.removeLast();
    for (const QString &key : std::as_const(path)) {
        bool isNumber = false;
        const int number = key.toInt(&isNumber);
        words.append(isNumber ? QLocale().toString(number + 1) : key.startsWith(u'#') && key != u"#order" ? key.mid(1) : wordOf(key));
    }
    const QString text = words.join(u" › "_s);
    return change.language.isEmpty() ? text : QCoreApplication::translate("exchange", "%1 (%2)").arg(text, change.language);
}

QString valueText(const QJsonValue &value)
{
    QString text;
    if (value.isString())
        text = value.toString().simplified();
    else if (value.isBool())
        text = value.toBool() ? QCoreApplication::translate("exchange", "yes") : QCoreApplication::translate("exchange", "no");
    else if (!value.isUndefined() && !value.isNull())
        text = QString::fromUtf8(canonicalJson(value));
    return text.size() > longestValue ? text.left(longestValue - 1) + u'…' : text;
}

bool isProse(const PropertyChange &change)
{
    return change.before.isString() && change.after.isString() && (change.before.toString().contains(u' ') || change.after.toString().contains(u' '));
}

} // namespace dialogist::exchange
