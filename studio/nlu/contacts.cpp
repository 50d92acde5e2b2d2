// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/contacts.h"

#include "studio/nlu/entityfinders.h"
#include "studio/nlu/phonenumbers.h"

#include <QRegularExpression>

namespace dialogist::nlu {

using namespace Qt::StringLiterals;

namespace {
const QRegularExpression &emailForm()
{
    static const QRegularExpression form(
        u"(?<![\\p{L}\\p{N}._%+-])([\\p{L}\\p{N}._%+'-]{1,64})@((?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+\\p{L}{2,24})(?![\\p{L}\\p{N}@])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return form;
}

bool isAddress(const QRegularExpressionMatch &match)
{
    const QString local = match.captured(1);
    return !local.startsWith(u'.') && !local.endsWith(u'.') && !local.contains(u".."_s);
}

QString addressOf(const QRegularExpressionMatch &match)
{
    return match.captured(1) + u'@' + match.captured(2).toLower();
}

/// With a scheme, with "www.", or a bare name under a top level domain that is no word of the languages.
const QRegularExpression &urlForm()
{
    static const QRegularExpression form(
        u"(?<![\\p{L}\\p{N}@._/-])(?:(https?)://[^\\s<>\"“”]{1,1000}|www\\.[^\\s<>\"“”]{1,1000}"
        "|(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.){1,4}(?:com|org|net|info|biz|edu|gov|io|dev|app|eu|de|my|id|in|sg|uk|example)"
        "(?![\\p{L}\\p{N}@-])(?:[/?#][^\\s<>\"“”]{0,1000})?)"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return form;
}

/// Signs that end the sentence around an address rather than the address.
QString withoutSentenceEnd(QString address)
{
    while (!address.isEmpty()) {
        const QChar last = address.back();
        const bool unpaired = (last == u')' && address.count(u'(') < address.count(u')')) || (last == u']' && !address.contains(u'['));
        if (!unpaired && !u".,;:!?'’।"_s.contains(last))
            break;
        address.chop(1);
    }
    return address;
}
} // namespace

std::optional<QString> readEmail(const QString &text)
{
    if (text.size() > 1000)
        return std::nullopt;
    QRegularExpressionMatchIterator found = emailForm().globalMatch(text);
    if (!found.hasNext())
        return std::nullopt;
    const QRegularExpressionMatch match = found.next();
    return found.hasNext() || !isAddress(match) ? std::nullopt : std::optional(addressOf(match));
}

void findContacts(const FinderInput &input, QList<EntityMatch> *matches)
{
    QRegularExpressionMatchIterator emails = emailForm().globalMatch(input.text);
    while (emails.hasNext()) {
        const QRegularExpressionMatch match = emails.next();
        if (isAddress(match))
            matches->append({u"email"_s, {}, match.capturedStart(), match.capturedEnd(), addressOf(match), {}});
    }
    QRegularExpressionMatchIterator urls = urlForm().globalMatch(input.text);
    while (urls.hasNext()) {
        const QRegularExpressionMatch match = urls.next();
        const QString address = withoutSentenceEnd(match.captured());
        const bool hasScheme = !match.captured(1).isEmpty();
        if (address.size() > (hasScheme ? 8 : 4))
            matches->append({u"url"_s, {}, match.capturedStart(), match.capturedStart() + address.size(),
                hasScheme ? address : u"https://"_s + address, {}});
    }
    const QString region = input.context.region.isEmpty() ? regionOf(input.language) : input.context.region;
    for (const PhoneMatch &match : findPhoneNumbers(input.text, region))
        matches->append({u"phone"_s, {}, match.begin, match.end, match.number, {}});
}

} // namespace dialogist::nlu
