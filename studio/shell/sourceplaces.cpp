// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/sourceplaces.h"

#include "studio/shell/settings.h"

#include <QDir>
#include <QFileInfo>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype most = 2000;
const QString recognitionKey = u"recogniseText"_s;

/// The same place has one name, from wherever it was given.
QString nameOf(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

QString keyOf(model::KnowledgeBaseId base)
{
    return u"sources/"_s + base.toString();
}

void store(model::KnowledgeBaseId base, const QStringList &places)
{
    QSettings kept = settings();
    if (places.isEmpty())
        kept.remove(keyOf(base));
    else
        kept.setValue(keyOf(base), places);
}

} // namespace

QStringList sourcePlaces(model::KnowledgeBaseId base)
{
    return settings().value(keyOf(base)).toStringList();
}

void rememberSourcePlaces(model::KnowledgeBaseId base, const QStringList &paths)
{
    QStringList places = sourcePlaces(base);
    for (const QString &path : paths) {
        const QString absolute = nameOf(path);
        if (!places.contains(absolute) && places.size() < most)
            places.append(absolute);
    }
    store(base, places);
}

void forgetSourcePlaces(model::KnowledgeBaseId base, const QStringList &paths)
{
    QStringList places = sourcePlaces(base);
    for (const QString &path : paths)
        places.removeIf([name = nameOf(path)](const QString &place) { return nameOf(place) == name; });
    store(base, places);
}

bool recognisesText()
{
    return settings().value(recognitionKey, true).toBool();
}

void setRecognisesText(bool recognises)
{
    settings().setValue(recognitionKey, recognises);
}

} // namespace dialogist::shell
