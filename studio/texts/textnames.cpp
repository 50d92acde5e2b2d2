// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/texts/textnames.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace dialogist::texts {

using namespace Qt::StringLiterals;
using flow::PropertySpec;

namespace {

QString number(const QString &index)
{
    return QLocale().toString(index.toInt() + 1);
}

/// One row of a list, in the singular.
QString rowTitle(const PropertySpec &spec, const QString &at)
{
    static const QHash<QString, const char *> titles {{u"options"_s, QT_TRANSLATE_NOOP("texts", "Option %1")},
                                                      {u"replies"_s, QT_TRANSLATE_NOOP("texts", "Quick reply %1")},
                                                      {u"buttons"_s, QT_TRANSLATE_NOOP("texts", "Button %1")},
                                                      {u"cards"_s, QT_TRANSLATE_NOOP("texts", "Card %1")},
                                                      {u"bubbles"_s, QT_TRANSLATE_NOOP("texts", "Bubble %1")},
                                                      {u"fields"_s, QT_TRANSLATE_NOOP("texts", "Field %1")},
                                                      {u"classes"_s, QT_TRANSLATE_NOOP("texts", "Way %1")}};
    const char *title = titles.value(spec.key);
    return title ? QCoreApplication::translate("texts", title).arg(at) : QCoreApplication::translate("texts", "%1 %2").arg(spec.label, at);
}

/// Words for the texts that people meet most; empty for all others.
QString shortWords(const PropertySpec &rows, const QString &at, const QStringList &inside)
{
    const QString first = inside.value(0);
    if (rows.kind == PropertySpec::Kind::Options && first == u"synonyms")
        return QCoreApplication::translate("texts", "Other words for option %1").arg(at);
    if (rows.kind == PropertySpec::Kind::Bubbles && first == u"variants" && inside.size() == 2)
        return QCoreApplication::translate("texts", "Text %1, variant %2").arg(at, number(inside.at(1)));
    if (rows.kind == PropertySpec::Kind::Bubbles && first == u"alt")
        return QCoreApplication::translate("texts", "Description of picture %1").arg(at);
    // What a button says is the button.
    const bool isButton = first == u"label" && (rows.key == u"options" || rows.key == u"replies" || rows.key == u"buttons");
    return isButton ? rowTitle(rows, at) : QString();
}

const PropertySpec *propertyAt(const QList<PropertySpec> &properties, const QStringList &path, qsizetype at)
{
    for (const PropertySpec &spec : properties) {
        if (spec.key == path.at(at) || (at + 1 < path.size() && spec.key == path.at(at) + u'.' + path.at(at + 1)))
            return &spec;
    }
    return nullptr;
}

} // namespace

QString wordsFor(const flow::NodeSpec &spec, const QStringList &path)
{
    QStringList parts;
    const QList<PropertySpec> *level = &spec.properties;
    for (qsizetype i = 0; i < path.size() && level;) {
        const PropertySpec *property = propertyAt(*level, path, i);
        if (!property) {
            parts.append(path.mid(i).join(u'/'));
            break;
        }
        i += property->key.count(u'.') + 1;
        level = property->columns.isEmpty() ? nullptr : &property->columns;
        if (i >= path.size()) {
            parts.append(property->label);
        } else if (!level) { // one of several wordings
            parts.append(QCoreApplication::translate("texts", "%1 %2").arg(property->label, number(path.at(i))));
        } else {
            const QString at = number(path.at(i++));
            const QString known = shortWords(*property, at, path.mid(i));
            parts.append(known.isEmpty() ? rowTitle(*property, at) : known);
            if (!known.isEmpty())
                break;
        }
    }
    return parts.join(u" › "_s);
}

QString keyToken(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-';
        result += plain ? QString(c) : u'_' + QString::number(c.unicode(), 16) + u'_';
    }
    return result;
}

QString keyOf(const QString &kind, const QString &id, const QStringList &path, const QJsonValue &root)
{
    QStringList steps {kind, keyToken(id)};
    QJsonValue at = root;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const QString &step = path.at(i);
        if (at.isArray()) {
            at = at.toArray().at(step.toLongLong());
            // Where the way ends stands the text itself, and its "id" is Indonesian.
            const QString itemId = i + 1 < path.size() ? at[u"id"].toString() : QString();
            steps.append(itemId.isEmpty() ? keyToken(step) : u"id-"_s + keyToken(itemId));
        } else {
            at = at.toObject().value(step);
            steps.append(keyToken(step));
        }
    }
    return steps.join(u':');
}

} // namespace dialogist::texts
