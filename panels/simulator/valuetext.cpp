// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/simulator/valuetext.h"

#include "panels/simulator/tracemodels.h"
#include "studio/flow/expression.h"
#include "studio/flow/quantitytext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dialogist::panels::simulator {

namespace {
constexpr int longestLine = 300; ///< characters; nobody reads more on one line
constexpr int deepest = 4; ///< levels in each other

QString language()
{
    return QLocale().bcp47Name();
}

/// Only what is sure to be one: in a talk, "P1" is no length of time.
QString duration(const QString &text)
{
    return text.startsWith(u'P') && flow::secondsOf(text) ? flow::durationText(text, language()) : QString();
}

QString line(const QJsonValue &value, int depth)
{
    if (value.isString()) {
        const QString text = value.toString();
        const QString length = duration(text);
        return length.isEmpty() ? text.left(longestLine + 1).simplified() : length;
    }
    if (value.isBool())
        return value.toBool() ? StepsModel::tr("yes") : StepsModel::tr("no");
    if (!value.isArray() && !value.isObject())
        return flow::toText(value);
    if (flow::isMoney(value))
        return flow::moneyText(value[u"amount"].toDouble(), value[u"currency"].toString(), language());
    if (depth >= deepest)
        return u"…"_s;
    QStringList parts;
    qsizetype length = 0;
    const auto add = [&](const QString &part) {
        parts.append(part);
        length += part.size();
        return length <= longestLine;
    };
    const auto inner = [depth](const QJsonValue &each) {
        const QString text = line(each, depth + 1);
        const bool isGroup = (each.isObject() && !flow::isMoney(each)) || each.isArray();
        return isGroup ? u"(%1)"_s.arg(text) : text;
    };
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &each : list) {
            if (!add(inner(each)))
                break;
        }
    } else {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!add(StepsModel::tr("%1: %2", "a field and its value").arg(it.key(), inner(*it))))
                break;
        }
    }
    return parts.isEmpty() ? StepsModel::tr("empty") : parts.join(u", "_s);
}
} // namespace

QString valueLine(const QJsonValue &value)
{
    const QString text = line(value, 0);
    return text.size() > longestLine ? text.left(longestLine) + u'…' : text;
}

QString spokenText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.startsWith(u'{') || trimmed.startsWith(u'[')) {
        const QJsonDocument document = QJsonDocument::fromJson(trimmed.toUtf8());
        if (!document.isNull())
            return valueLine(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    }
    const QString length = duration(trimmed);
    return length.isEmpty() ? text : length;
}

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return flow::toText(value);
}

} // namespace dialogist::panels::simulator
