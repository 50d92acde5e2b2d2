// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/exchange/compare/comparison.h"
#include "studio/flow/catalogue.h"

#include <QCoreApplication>

#include <array>

namespace dialogist::exchange {

using namespace Qt::StringLiterals;
using model::ObjectKind;

namespace {
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

bool isProse(const PropertyChange &change)
{
    return change.before.isString() && change.after.isString() && (change.before.toString().contains(u' ') || change.after.toString().contains(u' '));
}

} // namespace dialogist::exchange
