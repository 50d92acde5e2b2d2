// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/privacy/noticetexts.h"
#include "studio/privacy/places.h"
#include "studio/privacy/reviewcontext.h"

namespace dialogist::privacy {

using namespace Qt::StringLiterals;

namespace {
QString retentionSentences(const ReviewContext &context, const NoticeTexts &texts)
{
    const model::PrivacySettings &privacy = context.bot.privacy;
    const bool contacts = !context.personalVariables().isEmpty();
    // A promise that the service does not keep for us is none.
    if (context.enforced(u"conversationDays"_s) != u"yes")
        return texts.say(u"keptNotStated"_s);
    QStringList sentences;
    if (!privacy.storeTranscripts)
        sentences.append(texts.say(u"notKept"_s));
    else if (privacy.conversationDays)
        sentences.append(texts.say(u"keptDays"_s, {{u"days"_s, QString::number(*privacy.conversationDays)}}));
    else
        sentences.append(texts.say(u"keptForever"_s));
    if (contacts && privacy.contactDays)
        sentences.append(texts.say(u"contactDays"_s, {{u"days"_s, QString::number(*privacy.contactDays)}}));
    else if (contacts)
        sentences.append(texts.say(u"contactForever"_s));
    return sentences.join(u' ');
}

QString shortNotice(const ReviewContext &context, const Review &review, const NoticeTexts &texts)
{
    const model::PrivacySettings &privacy = context.bot.privacy;
    QStringList lines;
    if (privacy.aiDisclosure)
        lines.append(texts.say(u"automated"_s));
    lines.append(privacy.controller.isEmpty() ? texts.say(u"noController"_s)
                                              : texts.say(u"responsible"_s, {{u"controller"_s, privacy.controller}}));
    QStringList categories;
    QStringList receivers;
    for (const DataFlow &flow : review.flows) {
        if (flow.to == u"host") {
            for (const QString &category : flow.categories)
                categories.append(texts.category(category));
        }
    }
    for (const Party &party : review.parties) {
        if (party.kind == u"subprocessor" || party.kind == u"receiver")
            receivers.append(texts.receiver(party));
    }
    lines.append(texts.say(u"used"_s, {{u"categories"_s, categories.join(u", "_s)}}));
    const bool here = context.residency.hostPlaces == QStringList {thisComputer};
    lines.append(here ? texts.say(u"whereHere"_s)
                      : texts.say(u"where"_s, {{u"service"_s, context.profile.service},
                                               {u"places"_s, texts.places(context.residency.hostPlaces)}}));
    if (!receivers.isEmpty())
        lines.append(texts.say(u"recipients"_s, {{u"names"_s, receivers.join(u", "_s)}}));
    else if (here)
        lines.append(texts.say(u"noRecipients"_s));
    lines.append(retentionSentences(context, texts));
    lines.append(privacy.requestsContact.isEmpty() ? texts.say(u"rightsNone"_s)
                                                   : texts.say(u"rights"_s, {{u"contact"_s, privacy.requestsContact}}));
    if (privacy.minimumAge)
        lines.append(texts.say(u"age"_s, {{u"years"_s, QString::number(*privacy.minimumAge)}}));
    if (!privacy.noticeUrl.isEmpty())
        lines.append(texts.say(u"more"_s, {{u"url"_s, privacy.noticeUrl}}));
    return lines.join(u' ');
}
} // namespace

QMap<QString, QString> shortNotices(const ReviewContext &context, const Review &review)
{
    QMap<QString, QString> notices;
    for (const QString &language : context.bot.languages) {
        const NoticeTexts texts(language);
        if (texts.isValid())
            notices.insert(language, shortNotice(context, review, texts));
    }
    return notices;
}

} // namespace dialogist::privacy
