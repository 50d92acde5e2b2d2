// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/privacy/profilecheck.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>

namespace dialogist::privacy {

using namespace Qt::StringLiterals;

namespace {
enum class Shape { Text, Bool, Number, Texts, Object, Rows };

struct Rule {
    const char *path; ///< "a.b" inside an object, "a[].b" inside the rows of a list
    Shape shape;
    bool required = false;
};

constexpr Rule rules[] = {
    {"service", Shape::Text, true},
    {"reach", Shape::Text},
    {"document", Shape::Object},
    {"document.title", Shape::Text},
    {"document.language", Shape::Text},
    {"document.dated", Shape::Text},
    {"document.seeAlso", Shape::Text},
    {"operator", Shape::Object},
    {"operator.legalName", Shape::Text},
    {"operator.tradeName", Shape::Text},
    {"operator.country", Shape::Text},
    {"operator.address", Shape::Text},
    {"operator.contacts", Shape::Rows},
    {"roles", Shape::Rows},
    {"actors", Shape::Rows},
    {"actors[].actor", Shape::Text, true},
    {"actors[].scope", Shape::Text},
    {"actors[].data", Shape::Texts},
    {"channels", Shape::Rows},
    {"channels[].id", Shape::Text, true},
    {"channels[].name", Shape::Text},
    {"channels[].data", Shape::Texts},
    {"channels[].optionalData", Shape::Texts},
    {"hosting", Shape::Object},
    {"hosting.customerMayChoose", Shape::Bool},
    {"hosting.regions", Shape::Rows},
    {"hosting.regions[].where", Shape::Text, true},
    {"hosting.regions[].default", Shape::Bool},
    {"hosting.regions[].what", Shape::Text},
    {"hosting.other", Shape::Rows},
    {"hosting.other[].where", Shape::Text, true},
    {"hosting.other[].what", Shape::Text},
    {"hosting.host", Shape::Object},
    {"hosting.host.name", Shape::Text},
    {"transferMechanisms", Shape::Rows},
    {"transferMechanisms[].id", Shape::Text, true},
    {"transferMechanisms[].for", Shape::Text},
    {"transferMechanisms[].claimed", Shape::Text},
    {"subprocessors", Shape::Rows},
    {"subprocessors[].name", Shape::Text, true},
    {"subprocessors[].purpose", Shape::Texts},
    {"subprocessors[].dataCategories", Shape::Texts},
    {"subprocessors[].scope", Shape::Text},
    {"subprocessors[].location", Shape::Text},
    {"subprocessors[].role", Shape::Text},
    {"subprocessors[].feature", Shape::Text},
    {"subprocessors[].transfer", Shape::Text},
    {"recipients", Shape::Rows},
    {"recipients[].who", Shape::Text, true},
    {"modelProviders", Shape::Rows},
    {"modelProviders[].name", Shape::Text, true},
    {"modelProviders[].selfHosted", Shape::Bool},
    {"retention", Shape::Rows},
    {"retention[].what", Shape::Text, true},
    {"retention[].rule", Shape::Text},
    {"retention[].duration", Shape::Text},
    {"retention[].records", Shape::Texts},
    {"legalBases", Shape::Rows},
    {"purposes", Shape::Rows},
    {"rights", Shape::Rows},
    {"minimumAge", Shape::Object},
    {"minimumAge.years", Shape::Number},
    {"training", Shape::Rows},
    {"enforces", Shape::Object},
    {"contradictions", Shape::Rows},
    {"contradictions[].text", Shape::Text, true},
    {"notStated", Shape::Texts},
};

bool isTexts(const QJsonValue &value)
{
    if (!value.isArray())
        return false;
    for (const QJsonValue &item : value.toArray()) {
        if (!item.isString())
            return false;
    }
    return true;
}

bool isRows(const QJsonValue &value)
{
    if (!value.isArray())
        return false;
    for (const QJsonValue &item : value.toArray()) {
        if (!item.isObject())
            return false;
    }
    return true;
}

bool fits(const QJsonValue &value, Shape shape)
{
    switch (shape) {
    case Shape::Text:
        return value.isString();
    case Shape::Bool:
        return value.isBool();
    case Shape::Number:
        return value.isDouble();
    case Shape::Texts:
        return isTexts(value);
    case Shape::Object:
        return value.isObject();
    case Shape::Rows:
        return isRows(value);
    }
    return false;
}

QString shapeName(Shape shape)
{
    switch (shape) {
    case Shape::Text:
        return QCoreApplication::translate("privacy", "a text");
    case Shape::Bool:
        return QCoreApplication::translate("privacy", "true or false");
    case Shape::Number:
        return QCoreApplication::translate("privacy", "a number");
    case Shape::Texts:
        return QCoreApplication::translate("privacy", "a list of texts");
    case Shape::Object:
        return QCoreApplication::translate("privacy", "an object");
    case Shape::Rows:
        return QCoreApplication::translate("privacy", "a list of objects");
    }
    return {};
}

/// The values a path names; parents that are missing give none.
QList<QJsonValue> valuesAt(const QJsonObject &facts, const QStringList &steps, int from)
{
    const bool list = steps[from].endsWith(u"[]");
    const QJsonValue value = facts[list ? steps[from].chopped(2) : steps[from]];
    if (from + 1 == steps.size())
        return {value};
    QList<QJsonValue> values;
    if (list) {
        for (const QJsonValue &row : value.toArray())
            values += valuesAt(row.toObject(), steps, from + 1);
    } else if (value.isObject()) {
        values = valuesAt(value.toObject(), steps, from + 1);
    }
    return values;
}

Status checkRule(const QJsonObject &facts, const Rule &rule)
{
    const QString path = QString::fromLatin1(rule.path);
    for (const QJsonValue &value : valuesAt(facts, path.split(u'.'), 0)) {
        if (value.isUndefined() && !rule.required)
            continue;
        if (value.isUndefined() || (rule.required && value.isString() && value.toString().trimmed().isEmpty()))
            return profileError(QCoreApplication::translate("privacy", "“%1” is missing").arg(path));
        if (!fits(value, rule.shape))
            return profileError(QCoreApplication::translate("privacy", "“%1” must be %2").arg(path, shapeName(rule.shape)));
    }
    return {};
}

Status checkText(const QString &text)
{
    if (text.size() > ProfileLimits::characters)
        return profileError(QCoreApplication::translate("privacy", "a text in it has more than %n characters", nullptr,
                                                        ProfileLimits::characters));
    for (const QChar c : text) {
        // Marks that turn the direction of writing can make a text read as something else.
        const bool turns = (c.unicode() >= 0x202a && c.unicode() <= 0x202e) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
        if (turns || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'))
            return profileError(QCoreApplication::translate("privacy", "a text in it contains invisible control characters"));
    }
    return {};
}

Status checkSizes(const QJsonValue &value, int depth)
{
    if (depth > ProfileLimits::depth)
        return profileError(QCoreApplication::translate("privacy", "it is nested more than %n levels deep", nullptr, ProfileLimits::depth));
    if (value.isString())
        return checkText(value.toString());
    if (value.isArray()) {
        const QJsonArray rows = value.toArray();
        if (rows.size() > ProfileLimits::rows)
            return profileError(QCoreApplication::translate("privacy", "a list in it has more than %n entries", nullptr, ProfileLimits::rows));
        for (const QJsonValue &row : rows) {
            if (Status status = checkSizes(row, depth + 1); !status)
                return status;
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (Status status = checkText(it.key()); !status)
                return status;
            if (Status status = checkSizes(it.value(), depth + 1); !status)
                return status;
        }
    }
    return {};
}

Status checkEnforces(const QJsonObject &enforces)
{
    static const QStringList states = {u"yes"_s, u"partly"_s, u"no"_s, u"not_stated"_s};
    for (auto it = enforces.begin(); it != enforces.end(); ++it) {
        if (!it.value().isObject() || !states.contains(it.value()[u"state"].toString()))
            return profileError(QCoreApplication::translate("privacy", "“enforces.%1.state” must be one of: %2")
                                    .arg(it.key(), states.join(u", "_s)));
    }
    return {};
}
} // namespace

Error profileError(const QString &why)
{
    return {ErrorCode::InvalidInput, QCoreApplication::translate("privacy", "This hosting profile cannot be used: %1.").arg(why),
            u"hosting profile refused"_s};
}

Status checkProfile(const QJsonObject &facts)
{
    if (Status status = checkSizes(facts, 0); !status)
        return status;
    if (facts[u"format"].toString() != u"dialogist-hosting-profile" || facts[u"version"].toInt() != 1)
        return profileError(
            QCoreApplication::translate("privacy", "it is not of format dialogist-hosting-profile, version 1"));
    for (const Rule &rule : rules) {
        if (Status status = checkRule(facts, rule); !status)
            return status;
    }
    const QString dated = facts[u"document"][u"dated"].toString();
    if (!dated.isEmpty() && !QDate::fromString(dated, Qt::ISODate).isValid())
        return profileError(QCoreApplication::translate("privacy", "“document.dated” is no date like 2026-01-31"));
    return checkEnforces(facts[u"enforces"].toObject());
}

} // namespace dialogist::privacy
