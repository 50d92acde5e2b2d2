// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/privacy/places.h"

#include "studio/privacy/vocab.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <unicode/uloc.h>

namespace dialogist::privacy {

using namespace Qt::StringLiterals;

namespace {
struct Adequacy {
    QSet<QString> eea;
    QSet<QString> decided;
};

const Adequacy &adequacy()
{
    static const Adequacy result = [] {
        Adequacy a;
        const QJsonObject json = builtInJson(u"adequacy.json"_s);
        for (const QJsonValue &code : json[u"eea"].toArray())
            a.eea.insert(code.toString());
        for (const QJsonValue &row : json[u"decisions"].toArray())
            a.decided.insert(row[u"code"].toString());
        return a;
    }();
    return result;
}

bool isCountry(const QString &code)
{
    static const QRegularExpression shape(u"^[A-Z]{2}$"_s);
    return shape.match(code).hasMatch() && QLocale::codeToTerritory(code) != QLocale::AnyTerritory;
}
} // namespace

QStringList placesIn(const QString &words)
{
    if (words.contains(u"(address)"_s))
        return {};
    if (words.trimmed().compare(u"this computer"_s, Qt::CaseInsensitive) == 0)
        return {thisComputer};
    static const QRegularExpression code(u"\\b(?:[A-Z]{2}|EEA)\\b"_s);
    static const QRegularExpression open(u"worldwide|global|(?:other|third) countr"_s, QRegularExpression::CaseInsensitiveOption);
    QStringList places;
    for (auto it = code.globalMatch(words); it.hasNext();) {
        QString place = it.next().captured();
        if (place == u"EU")
            place = u"EEA"_s;
        if (place == u"UK")
            place = u"GB"_s;
        if ((place == u"EEA" || isCountry(place)) && !places.contains(place))
            places.append(place);
    }
    if (open.match(words).hasMatch())
        places.append(elsewhere);
    return places;
}

bool isRegion(const QString &text)
{
    const QStringList parts = text.split(u'+');
    return std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        return part == u"EEA" || part == thisComputer || isCountry(part);
    });
}

QString regionIn(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u'+')) {
        const QString word = part.trimmed();
        const bool isHere = word.compare(thisComputer, Qt::CaseInsensitive) == 0 || word.compare(u"this computer"_s, Qt::CaseInsensitive) == 0;
        parts.append(isHere ? thisComputer : word.toUpper());
    }
    const QString region = parts.join(u'+');
    return isRegion(region) ? region : QString();
}

QString countryName(const QString &code, const QString &language)
{
    if (!isCountry(code))
        return code;
    constexpr int longest = 200;
    UChar name[longest];
    UErrorCode error = U_ZERO_ERROR;
    const int length = uloc_getDisplayCountry(("und_" + code.toLatin1()).constData(), language.toLatin1().constData(), name, longest, &error);
    return U_FAILURE(error) || length <= 0 || length > longest ? code : QString::fromUtf16(name, length);
}

QString placeName(const QString &code)
{
    if (code == thisComputer)
        return QCoreApplication::translate("privacy", "this computer");
    if (code == elsewhere)
        return QCoreApplication::translate("privacy", "other countries, not named");
    if (code == u"EEA")
        return QCoreApplication::translate("privacy", "European Economic Area");
    //: The code of the language you translate into: en, ms, id, hi, de. Countries are named in it.
    return countryName(code, QCoreApplication::translate("privacy", "en"));
}

QString placeNames(const QStringList &codes)
{
    if (codes.isEmpty())
        return QCoreApplication::translate("privacy", "not stated");
    QStringList names;
    for (const QString &code : codes)
        names.append(placeName(code));
    return names.join(u", "_s);
}

bool isInEea(const QString &country)
{
    return country == u"EEA" || adequacy().eea.contains(country);
}

bool isInside(const QStringList &places, const QString &region)
{
    const QStringList parts = region.split(u'+');
    return std::all_of(places.begin(), places.end(), [&](const QString &place) {
        return parts.contains(place) || (parts.contains(u"EEA"_s) && isInEea(place));
    });
}

bool isFreeFor(const QString &audience, const QString &place, const QStringList &mechanisms)
{
    if (place == thisComputer)
        return true;
    if (audience == u"EU") {
        if (place == u"US")
            return mechanisms.contains(u"dpf_eu"_s);
        return isInEea(place) || adequacy().decided.contains(place);
    }
    if (audience == u"UK") {
        if (place == u"US")
            return mechanisms.contains(u"dpf_uk"_s);
        return isInEea(place) || place == u"GB" || adequacy().decided.contains(place);
    }
    if (audience == u"SG" || audience == u"MY")
        return place == audience;
    return true;
}

QString placeMeaning(const QString &code)
{
    if (code == thisComputer)
        return QCoreApplication::translate("privacy", "Data stays on this computer; nobody else receives it.");
    if (isInEea(code))
        return QCoreApplication::translate("privacy", "The GDPR applies; no transfer tool is needed for people in the EEA.");
    if (code == u"US")
        return QCoreApplication::translate("privacy",
                                           "No general privacy law; for people in the EEA, the UK or Switzerland the importer must be "
                                           "certified under the Data Privacy Framework, or use standard clauses.");
    if (code == u"GB")
        return QCoreApplication::translate("privacy", "The UK GDPR applies; an adequacy decision covers data from the EEA.");
    if (adequacy().decided.contains(code))
        return QCoreApplication::translate("privacy", "An adequacy decision covers data from the EEA.");
    return QCoreApplication::translate("privacy", "Data from the EEA or the UK needs a transfer tool, such as standard clauses.");
}

} // namespace dialogist::privacy
