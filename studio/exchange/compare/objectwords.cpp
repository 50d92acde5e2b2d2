// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/exchange/compare/objectwords.h"

#include "studio/base/dates.h"
#include "studio/flow/catalogue.h"
#include "studio/model/localizedtext.h"
#include "studio/privacy/vocab.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QLocale>
#include <QUuid>

#include <algorithm>

namespace dialogist::exchange {

using namespace Qt::StringLiterals;
using model::LocalizedText;
using model::ObjectKind;

namespace {
constexpr qsizetype longestValue = 120;
constexpr qsizetype longestRowName = 40;
const QString translatedFrom = QStringLiteral("@from");

/// The properties that are not the catalogue's and that people meet most.
QString wordOf(const QString &key)
{
    static const QHash<QString, const char *> words {{u"name"_s, QT_TRANSLATE_NOOP("exchange", "Name")},
                                                     {u"label"_s, QT_TRANSLATE_NOOP("exchange", "Label")},
                                                     {u"synonyms"_s, QT_TRANSLATE_NOOP("exchange", "Synonyms")},
                                                     {u"phrases"_s, QT_TRANSLATE_NOOP("exchange", "Phrases")},
                                                     {u"text"_s, QT_TRANSLATE_NOOP("exchange", "Text")},
                                                     {u"type"_s, QT_TRANSLATE_NOOP("exchange", "Type")},
                                                     {u"scope"_s, QT_TRANSLATE_NOOP("exchange", "Scope")},
                                                     {u"category"_s, QT_TRANSLATE_NOOP("exchange", "Data category")},
                                                     {u"purposes"_s, QT_TRANSLATE_NOOP("exchange", "Purposes")},
                                                     {u"legalBasis"_s, QT_TRANSLATE_NOOP("exchange", "Legal basis")},
                                                     {u"initial"_s, QT_TRANSLATE_NOOP("exchange", "Initial value")},
                                                     {u"description"_s, QT_TRANSLATE_NOOP("exchange", "Description")},
                                                     {u"languages"_s, QT_TRANSLATE_NOOP("exchange", "Languages")},
                                                     {u"startFlow"_s, QT_TRANSLATE_NOOP("exchange", "First flow")},
                                                     {u"privacy"_s, QT_TRANSLATE_NOOP("exchange", "Privacy")},
                                                     {u"webChat"_s, QT_TRANSLATE_NOOP("exchange", "Web chat")},
                                                     {u"words"_s, QT_TRANSLATE_NOOP("exchange", "Sentences of the program")},
                                                     {u"openingHours"_s, QT_TRANSLATE_NOOP("exchange", "Opening hours")},
                                                     {u"timeZone"_s, QT_TRANSLATE_NOOP("exchange", "Time zone")},
                                                     {u"regions"_s, QT_TRANSLATE_NOOP("exchange", "Regions")},
                                                     {u"approvals"_s, QT_TRANSLATE_NOOP("exchange", "Accepted findings")},
                                                     {u"reason"_s, QT_TRANSLATE_NOOP("exchange", "Reason")},
                                                     {u"rule"_s, QT_TRANSLATE_NOOP("exchange", "Rule")},
                                                     {u"at"_s, QT_TRANSLATE_NOOP("exchange", "Date")},
                                                     {u"order"_s, QT_TRANSLATE_NOOP("exchange", "Order")},
                                                     {u"question"_s, QT_TRANSLATE_NOOP("exchange", "Question")},
                                                     {u"expected"_s, QT_TRANSLATE_NOOP("exchange", "Expected source")},
                                                     {u"location"_s, QT_TRANSLATE_NOOP("exchange", "File or address")},
                                                     {u"contentHash"_s, QT_TRANSLATE_NOOP("exchange", "Content")},
                                                     {u"contentKey"_s, QT_TRANSLATE_NOOP("exchange", "Passages")},
                                                     {u"passages"_s, QT_TRANSLATE_NOOP("exchange", "Number of passages")},
                                                     {u"pages"_s, QT_TRANSLATE_NOOP("exchange", "Pages")},
                                                     {u"pagesWithoutText"_s, QT_TRANSLATE_NOOP("exchange", "Pages without text")},
                                                     {u"bytes"_s, QT_TRANSLATE_NOOP("exchange", "Size")},
                                                     {u"importedAt"_s, QT_TRANSLATE_NOOP("exchange", "Read on")},
                                                     {u"modifiedAt"_s, QT_TRANSLATE_NOOP("exchange", "Date of the document")},
                                                     {u"status"_s, QT_TRANSLATE_NOOP("exchange", "State")},
                                                     {u"weight"_s, QT_TRANSLATE_NOOP("exchange", "Weight")},
                                                     {u"knowledgeBase"_s, QT_TRANSLATE_NOOP("exchange", "Knowledge base")},
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
                                                     {u"values"_s, QT_TRANSLATE_NOOP("exchange", "Values")},
                                                     {u"patterns"_s, QT_TRANSLATE_NOOP("exchange", "Patterns")},
                                                     {u"suite"_s, QT_TRANSLATE_NOOP("exchange", "Suite")},
                                                     {u"steps"_s, QT_TRANSLATE_NOOP("exchange", "Steps")},
                                                     {u"pins"_s, QT_TRANSLATE_NOOP("exchange", "Pinned answers")},
                                                     {u"blob"_s, QT_TRANSLATE_NOOP("exchange", "File")},
                                                     {u"#order"_s, QT_TRANSLATE_NOOP("exchange", "Order")}};
    const char *word = words.value(key);
    return word ? QCoreApplication::translate("exchange", word) : key;
}

bool isNumber(const QString &key)
{
    bool is = false;
    key.toInt(&is);
    return is;
}

/// The key that says what a value is: of the elements of a list, the list's.
QString keyOf(const QStringList &path)
{
    const auto it = std::find_if_not(path.crbegin(), path.crend(), isNumber);
    return it == path.crend() ? QString() : *it;
}

QJsonValue valueAt(const QJsonObject &body, const QStringList &path)
{
    QJsonValue value = body;
    for (const QString &key : path) {
        if (value.isArray())
            value = key.startsWith(u'#') ? elementOf(value.toArray(), key.mid(1)) : value.toArray().at(key.toInt());
        else
            value = value[key];
    }
    return value;
}

QString dateText(const QString &stored)
{
    const QDateTime date = QDateTime::fromString(stored, Qt::ISODateWithMs);
    return date.isValid() ? shortMoment(date) : stored;
}

/// What a row is called by what it says.
QString rowName(const QJsonValue &row)
{
    for (const QString &key : {u"label"_s, u"name"_s, u"title"_s, u"question"_s, u"variable"_s, u"key"_s, u"text"_s, u"value"_s, u"condition"_s}) {
        const QString name = row[key].isString() ? row[key].toString().simplified() : LocalizedText::fromJson(row[key]).best({}, {}).simplified();
        if (!name.isEmpty())
            return name.size() > longestRowName ? name.left(longestRowName - 1) + u'…' : name;
    }
    return {};
}

QString hoursText(const QJsonArray &hours)
{
    const auto time = [](const QJsonValue &minute) { return QLocale().toString(QTime(0, 0).addSecs(minute.toInt() % (24 * 60) * 60), QLocale::ShortFormat); };
    return u"%1 %2–%3"_s.arg(QLocale().standaloneDayName(std::clamp(hours[0].toInt(), 1, 7), QLocale::ShortFormat), time(hours[1]), time(hours[2]));
}

/// A property whose rows have columns; null for other keys.
const flow::PropertySpec *columnOf(const flow::PropertySpec *property, const QString &key)
{
    if (!property)
        return nullptr;
    const auto column = std::find_if(property->columns.begin(), property->columns.end(), [&](const flow::PropertySpec &each) { return each.key == key; });
    return column == property->columns.end() ? nullptr : &*column;
}

QString columnTitle(const flow::PropertySpec *property, const QString &key)
{
    const flow::PropertySpec *column = columnOf(property, key);
    return column && !column->label.isEmpty() ? column->label : wordOf(key);
}
} // namespace

ObjectWords::ObjectWords(const model::ObjectRef &ref, const QList<QJsonObject> &bodies, NameOf nameOf)
    : m_ref(ref)
    , m_bodies(bodies)
    , m_nameOf(std::move(nameOf))
{
}

/// taken: how many steps of the path its label stands for.
const flow::PropertySpec *ObjectWords::propertyOf(const QStringList &path, qsizetype &taken) const
{
    taken = 0;
    if (m_ref.kind != ObjectKind::Node || path.size() < 2 || path.constFirst() != u"props")
        return nullptr;
    taken = 1;
    const flow::NodeSpec *spec = m_bodies.isEmpty() ? nullptr : flow::specOf(m_bodies.constFirst()[u"type"].toString());
    if (!spec)
        return nullptr;
    const QString two = path.value(1) + u'.' + path.value(2);
    for (const flow::PropertySpec &property : spec->properties) {
        if (property.key != path.at(1) && property.key != two)
            continue;
        taken = property.key == two ? 3 : 2;
        return &property;
    }
    return nullptr;
}

QString ObjectWords::rowTitle(const QStringList &path) const
{
    const QString &key = path.constLast();
    if (!key.startsWith(u'#'))
        return QLocale().toString(key.toInt() + 1);
    for (const QJsonObject &body : m_bodies) {
        const QString name = rowName(valueAt(body, path));
        if (!name.isEmpty())
            return u'“' + name + u'”';
    }
    for (const QJsonObject &body : m_bodies) {
        const qsizetype at = idsOf(valueAt(body, path.first(path.size() - 1)).toArray()).indexOf(key.mid(1));
        if (at >= 0)
            return QLocale().toString(at + 1);
    }
    return QCoreApplication::translate("exchange", "something that is gone");
}

QString ObjectWords::title(const QStringList &path, const QString &language) const
{
    QStringList rest = path;
    rest.removeAll(translatedFrom); // it is the translation that it tells about
    if (!language.isEmpty() && !rest.isEmpty() && rest.constLast() == language)
        rest.removeLast();
    qsizetype taken = 0;
    const flow::PropertySpec *property = propertyOf(path, taken);
    QStringList words;
    if (property)
        words.append(property->label);
    for (qsizetype i = taken; i < rest.size(); ++i) {
        const QString &key = rest.at(i);
        if (key != u"#order" && (isNumber(key) || key.startsWith(u'#'))) {
            words.append(rowTitle(rest.first(i + 1)));
            continue;
        }
        words.append(columnTitle(property, key));
    }
    const QString text = words.join(u" › "_s);
    return language.isEmpty() ? text : QCoreApplication::translate("exchange", "%1 (%2)").arg(text, language);
}

QString ObjectWords::text(const QStringList &path, const QString &stored, const QJsonObject &body) const
{
    const QString key = keyOf(path);
    if (key == u"contentHash" && !stored.isEmpty())
        return QCoreApplication::translate("exchange", "as read on %1").arg(dateText(body[u"importedAt"].toString()));
    if (key == u"contentKey" && !stored.isEmpty())
        return QCoreApplication::translate("exchange", "%n passage(s)", nullptr, body[u"passages"].toInt());
    if (key == u"blob" && !stored.isEmpty()) {
        const QString name = valueAt(body, path.first(path.size() - 1))[u"name"].toString();
        return name.isEmpty() ? QCoreApplication::translate("exchange", "a file") : name;
    }
    if (key == u"importedAt" || key == u"modifiedAt" || key == u"publishedAt" || key == u"at")
        return dateText(stored);
    if (m_ref.kind == ObjectKind::Variable || m_ref.kind == ObjectKind::Entity) {
        if (key == u"category")
            return privacy::termLabel(privacy::Term::Category, stored);
        if (key == u"purposes")
            return privacy::termLabel(privacy::Term::Purpose, stored);
        if (key == u"legalBasis")
            return privacy::termLabel(privacy::Term::LegalBasis, stored);
    }
    if (stored.size() == 36 && !QUuid(stored).isNull()) {
        const QString name = m_nameOf ? m_nameOf(stored) : QString();
        return name.isEmpty() ? QCoreApplication::translate("exchange", "something that is gone") : name;
    }
    qsizetype taken = 0;
    if (const flow::PropertySpec *property = propertyOf(path, taken)) {
        const flow::PropertySpec *column = columnOf(property, key);
        const flow::PropertySpec &spec = column ? *column : *property;
        const QString label = spec.choiceLabels.value(spec.choices.indexOf(stored));
        if (!label.isEmpty())
            return label;
    }
    return stored;
}

QString ObjectWords::list(const QStringList &path, const QJsonArray &items, const QJsonObject &body) const
{
    const bool isHours = m_ref.kind == ObjectKind::Bot && path.value(0) == u"openingHours";
    if (isHours && path.size() > 1)
        return hoursText(items);
    QStringList texts;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (path.value(path.size() - 1) == u"#order") {
            QStringList row = path;
            row.last() = u'#' + items.at(i).toString();
            texts.append(rowTitle(row));
        } else {
            texts.append(value(path + QStringList {QString::number(i)}, items.at(i), body));
        }
    }
    texts.removeAll(QString());
    return texts.join(u", "_s);
}

QString ObjectWords::fields(const QStringList &path, const QJsonObject &object, const QJsonObject &body) const
{
    QStringList texts;
    if (LocalizedText::isText(object)) {
        const LocalizedText text = LocalizedText::fromJson(object);
        for (auto it = text.all().begin(); it != text.all().end(); ++it)
            texts.append(text.all().size() == 1 ? it.value() : u"%1: %2"_s.arg(it.key(), it.value()));
        return texts.join(u", "_s);
    }
    static const QStringList internal {u"id"_s, u"fingerprint"_s, translatedFrom};
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QStringList inner = path + QStringList {it.key()};
        const QString text = internal.contains(it.key()) ? QString() : value(inner, *it, body);
        if (text.isEmpty() || (it.key() == u"blob" && object.contains(u"name"_s)))
            continue;
        qsizetype taken = 0;
        texts.append(u"%1: %2"_s.arg(columnTitle(propertyOf(inner, taken), it.key()), text));
    }
    return texts.join(u"; "_s);
}

QString ObjectWords::value(const QStringList &path, const QJsonValue &value, const QJsonObject &body) const
{
    if (const qsizetype from = path.indexOf(translatedFrom); from >= 0 && value.isString()) {
        const LocalizedText text = LocalizedText::fromJson(valueAt(body, path.first(from)));
        const QString language = path.constLast();
        const QStringList others = text.all().keys();
        const bool fits = std::any_of(others.begin(), others.end(), [&](const QString &other) {
            return other != language && text.state(language, other) == LocalizedText::State::Current;
        });
        return fits ? QCoreApplication::translate("exchange", "made from the text as it is") : QCoreApplication::translate("exchange", "made from an older text");
    }
    switch (value.type()) {
    case QJsonValue::String:
        return text(path, value.toString(), body);
    case QJsonValue::Bool:
        return value.toBool() ? QCoreApplication::translate("exchange", "yes") : QCoreApplication::translate("exchange", "no");
    case QJsonValue::Double:
        return keyOf(path) == u"bytes" ? QLocale().formattedDataSize(value.toInteger()) : QLocale().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    case QJsonValue::Array:
        return list(path, value.toArray(), body);
    case QJsonValue::Object:
        return fields(path, value.toObject(), body);
    default:
        return {};
    }
}

bool ObjectWords::isInternal(const PropertyChange &change, const QList<PropertyChange> &all)
{
    const auto isThere = [&](const QStringList &path) {
        return std::any_of(all.begin(), all.end(), [&](const PropertyChange &other) { return other.path == path; });
    };
    if (const qsizetype from = change.path.indexOf(translatedFrom); from >= 0)
        return isThere(change.path.first(from) + change.path.sliced(from + 1)); // the translation itself was written anew
    const QString key = keyOf(change.path);
    if (key == u"contentKey")
        return isThere({u"contentHash"_s});
    return key == u"fingerprint";
}

QString onOneLine(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > longestValue ? line.left(longestValue - 1) + u'…' : line;
}

} // namespace dialogist::exchange
