// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/model/jsonread.h"
#include "studio/privacy/profiletexts.h"
#include "studio/privacy/reviewcontext.h"
#include "studio/privacy/vocab.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace dialogist::privacy {

using namespace Qt::StringLiterals;

namespace {
/// "P6M" as words.
QString durationText(const QString &iso)
{
    static const QRegularExpression shape(u"^P(\\d{1,4})([DWMY])$"_s);
    const auto match = shape.match(iso);
    if (!match.hasMatch())
        return iso;
    const int count = match.captured(1).toInt();
    switch (match.captured(2)[0].unicode()) {
    case 'D':
        return QCoreApplication::translate("privacy", "%n days", nullptr, count);
    case 'W':
        return QCoreApplication::translate("privacy", "%n weeks", nullptr, count);
    case 'M':
        return QCoreApplication::translate("privacy", "%n months", nullptr, count);
    default:
        return QCoreApplication::translate("privacy", "%n years", nullptr, count);
    }
}

/// A sentence that is put in brackets within another.
QString withoutFullStop(const QString &sentence)
{
    return sentence.endsWith(u'.') || sentence.endsWith(QChar(0x0964)) ? sentence.chopped(1) : sentence; // 0964: the danda of Hindi
}
} // namespace

QString statedRetention(const Profile &profile, const QString &records)
{
    QStringList texts;
    for (const QJsonValue &row : profile.facts[u"retention"].toArray()) {
        if (!model::stringList(row[u"records"]).contains(records) || row[u"rule"].toString() == u"not_stated")
            continue;
        const QString duration = row[u"duration"].toString();
        QString text = termLabel(Term::RetentionRule, row[u"rule"].toString());
        if (!duration.isEmpty())
            text = QCoreApplication::translate("privacy", "%1: %2").arg(text, durationText(duration));
        if (const QString note = row[u"note"].toString(); !note.isEmpty())
            text = QCoreApplication::translate("privacy", "%1 (%2)").arg(text, withoutFullStop(profileText(note)));
        texts.append(text);
    }
    return texts.join(u"; "_s);
}

QString retentionText(const ReviewContext &context, const QString &records)
{
    const bool contacts = records == u"contacts";
    const QString setting = contacts ? u"contactDays"_s : u"conversationDays"_s;
    const model::PrivacySettings &privacy = context.bot.privacy;
    if (context.enforced(setting) == u"yes") {
        if (!contacts && !privacy.storeTranscripts)
            return QCoreApplication::translate("privacy", "not kept");
        const std::optional<int> days = contacts ? privacy.contactDays : privacy.conversationDays;
        return days ? QCoreApplication::translate("privacy", "%n days", nullptr, *days)
                    : QCoreApplication::translate("privacy", "until erased by hand");
    }
    const QString stated = statedRetention(context.profile, records);
    return stated.isEmpty() ? QCoreApplication::translate("privacy", "not stated") : stated;
}

} // namespace dialogist::privacy
