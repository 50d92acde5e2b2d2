// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/privacy/reviewcontext.h"

#include <QCoreApplication>

namespace dialogist::privacy {

using namespace Qt::StringLiterals;

namespace {
QString onOff(bool on)
{
    return on ? QCoreApplication::translate("privacy", "yes") : QCoreApplication::translate("privacy", "no");
}

QString days(const std::optional<int> &count)
{
    return count ? QCoreApplication::translate("privacy", "%n days", nullptr, *count)
                 : QCoreApplication::translate("privacy", "no limit");
}

QString orNotGiven(const QString &text)
{
    return text.isEmpty() ? QCoreApplication::translate("privacy", "not given") : text;
}
} // namespace

QList<SettingRow> settingRows(const ReviewContext &context)
{
    const model::PrivacySettings &p = context.bot.privacy;
    QList<SettingRow> rows;
    const auto append = [&](const QString &key, bool isAsked, bool isForHost, const QString &label, const QString &value) {
        rows.append({key, label, value, context.enforced(key), context.profile.facts[u"enforces"][key][u"note"].toString(), isAsked, isForHost});
    };
    const auto add = [&](const QString &key, bool isAsked, const QString &label, const QString &value) { append(key, isAsked, true, label, value); };
    const auto state = [&](const QString &key, const QString &label, const QString &value) { append(key, false, false, label, value); };
    add(u"conversationDays"_s, p.conversationDays.has_value(), QCoreApplication::translate("privacy", "Erase conversations after"), days(p.conversationDays));
    add(u"contactDays"_s, p.contactDays.has_value(), QCoreApplication::translate("privacy", "Erase contact data after"), days(p.contactDays));
    add(u"storeTranscripts"_s, !p.storeTranscripts, QCoreApplication::translate("privacy", "Keep what was said"), onOff(p.storeTranscripts));
    add(u"pseudonymiseBeforeModel"_s, p.pseudonymiseBeforeModel, QCoreApplication::translate("privacy", "Mask personal data before a language model"),
        onOff(p.pseudonymiseBeforeModel));
    add(u"truncateIp"_s, p.truncateIp, QCoreApplication::translate("privacy", "Shorten IP addresses"), onOff(p.truncateIp));
    add(u"endSessionErases"_s, p.endSessionErases, QCoreApplication::translate("privacy", "Closing the chat erases it"), onOff(p.endSessionErases));
    add(u"consentBeforeStart"_s, p.consentBeforeStart, QCoreApplication::translate("privacy", "Ask for consent before the chat starts"), onOff(p.consentBeforeStart));
    add(u"aiDisclosure"_s, p.aiDisclosure, QCoreApplication::translate("privacy", "Say that it is an automated assistant"), onOff(p.aiDisclosure));
    add(u"minimumAge"_s, p.minimumAge.has_value(), QCoreApplication::translate("privacy", "Minimum age"),
        p.minimumAge ? QCoreApplication::translate("privacy", "%n years", nullptr, *p.minimumAge)
                     : QCoreApplication::translate("privacy", "none"));
    state(u"controller"_s, QCoreApplication::translate("privacy", "Who is responsible"), orNotGiven(p.controller));
    state(u"requestsContact"_s, QCoreApplication::translate("privacy", "Contact for requests"), orNotGiven(p.requestsContact));
    state(u"noticeUrl"_s, QCoreApplication::translate("privacy", "Address of the privacy notice"),
          p.noticeUrl.isEmpty() ? QCoreApplication::translate("privacy", "the generated one") : p.noticeUrl);
    state(u"audience"_s, QCoreApplication::translate("privacy", "Offered to people in"),
          p.audience.isEmpty() ? QCoreApplication::translate("privacy", "not chosen") : p.audience.join(u", "_s));
    return rows;
}

} // namespace dialogist::privacy
