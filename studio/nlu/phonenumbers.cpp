// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/phonenumbers.h"

#include <QHash>

#include <phonenumbers/phonenumbermatch.h>
#include <phonenumbers/phonenumbermatcher.h>
#include <phonenumbers/phonenumberutil.h>

#include <string>

namespace dialogist::nlu {

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberMatch;
using i18n::phonenumbers::PhoneNumberMatcher;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {
QString written(const PhoneNumber &number)
{
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(number, PhoneNumberUtil::E164, &text);
    return QString::fromStdString(text);
}
} // namespace

QList<PhoneMatch> findPhoneNumbers(const QString &text, const QString &region)
{
    QList<PhoneMatch> list;
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (digits < 5)
        return list; // spares most texts the search
    const std::string bytes = text.toStdString();
    PhoneNumberMatcher matcher(*PhoneNumberUtil::GetInstance(), bytes, region.toUpper().toStdString(), PhoneNumberMatcher::VALID, 50);
    PhoneNumberMatch match;
    while (matcher.HasNext() && matcher.Next(&match)) {
        // The library counts bytes.
        const qsizetype begin = QString::fromUtf8(bytes.data(), match.start()).size();
        const qsizetype size = QString::fromStdString(match.raw_string()).size();
        list.append({begin, begin + size, written(match.number())});
    }
    return list;
}

std::optional<QString> readPhoneNumber(const QString &text, const QString &region)
{
    if (text.size() > 60)
        return std::nullopt;
    PhoneNumber number;
    const PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
    const auto error = util->Parse(text.trimmed().toStdString(), region.toUpper().toStdString(), &number);
    if (error != PhoneNumberUtil::NO_PARSING_ERROR || !util->IsValidNumber(number))
        return std::nullopt;
    return written(number);
}

QString regionOf(const QString &language)
{
    static const QHash<QString, QString> usual = {{u"en"_s, u"US"_s}, {u"de"_s, u"DE"_s}, {u"ms"_s, u"MY"_s}, {u"id"_s, u"ID"_s},
        {u"hi"_s, u"IN"_s}, {u"fr"_s, u"FR"_s}, {u"es"_s, u"ES"_s}, {u"it"_s, u"IT"_s}, {u"nl"_s, u"NL"_s}, {u"pt"_s, u"PT"_s},
        {u"ta"_s, u"IN"_s}, {u"bn"_s, u"BD"_s}, {u"zh"_s, u"CN"_s}, {u"ja"_s, u"JP"_s}, {u"ko"_s, u"KR"_s}, {u"th"_s, u"TH"_s},
        {u"vi"_s, u"VN"_s}, {u"tr"_s, u"TR"_s}, {u"pl"_s, u"PL"_s}, {u"ru"_s, u"RU"_s}};
    const QStringList parts = language.split(u'-');
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (parts[i].size() == 2)
            return parts[i].toUpper();
    }
    return usual.value(parts.value(0).toLower());
}

} // namespace dialogist::nlu
