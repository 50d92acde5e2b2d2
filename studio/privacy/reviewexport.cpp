// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/privacy/exports.h"
#include "studio/privacy/places.h"
#include "studio/privacy/profiletexts.h"
#include "studio/privacy/vocab.h"

#include <QCoreApplication>

namespace dialogist::privacy {

using namespace Qt::StringLiterals;

namespace {
QString row(const QStringList &cells, const QString &tag = QStringLiteral("td"))
{
    QString out = u"<tr>"_s;
    for (const QString &cell : cells)
        out += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
    return out + u"</tr>\n"_s;
}

QString table(const QStringList &header, const QList<QStringList> &rows)
{
    QString out = u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\" border=\"1\">\n"_s + row(header, u"th"_s);
    for (const QStringList &cells : rows)
        out += row(cells);
    return out + u"</table>\n"_s;
}

QString heading(const QString &text)
{
    return u"<h2>"_s + text.toHtmlEscaped() + u"</h2>\n"_s;
}

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : u"<p>"_s + text.toHtmlEscaped() + u"</p>\n"_s;
}

QString orNotStated(const QString &text)
{
    return text.isEmpty() ? QCoreApplication::translate("privacy", "not stated") : text;
}

QString whereSection(const Review &review)
{
    QString out = heading(QCoreApplication::translate("privacy", "Where"));
    out += paragraph(QCoreApplication::translate("privacy", "Service: %1. Its facts are of: %2.").arg(review.service, orNotStated(review.profileDated)));
    out += paragraph(QCoreApplication::translate("privacy", "Region: %1.").arg(placeNames(review.region.split(u'+', Qt::SkipEmptyParts))));
    out += paragraph(review.regionMeaning) + paragraph(review.regionClosedReason);
    for (const OutsideRow &outside : review.outsideTheChoice)
        out += paragraph(QCoreApplication::translate("privacy", "Whatever region is chosen: %1 – %2.").arg(profilePlace(outside.where), profileText(outside.what)));
    if (!review.notStated.isEmpty())
        out += paragraph(QCoreApplication::translate("privacy", "%1 does not state: %2.").arg(review.service, profileTextsJoined(review.notStated)));
    return out;
}

QString flowsSection(const Review &review)
{
    QHash<QString, QString> names;
    for (const Party &party : review.parties)
        names.insert(party.id, party.shownName());
    QList<QStringList> rows;
    for (const DataFlow &flow : review.flows) {
        const QString tool = flow.transferTool.isEmpty() ? QCoreApplication::translate("privacy", "none needed")
                                                         : termLabel(Term::TransferMechanism, flow.transferTool);
        rows.append({names.value(flow.from), names.value(flow.to), flow.dataText(),
                     termLabels(Term::Purpose, flow.purposes).join(u", "_s), placeNames(flow.places), tool, orNotStated(flow.retention)});
    }
    return heading(QCoreApplication::translate("privacy", "What goes where"))
        + table({QCoreApplication::translate("privacy", "From"), QCoreApplication::translate("privacy", "To"), QCoreApplication::translate("privacy", "Data"),
                 QCoreApplication::translate("privacy", "For what"), QCoreApplication::translate("privacy", "Where"),
                 QCoreApplication::translate("privacy", "Transfer"), QCoreApplication::translate("privacy", "Kept")},
                rows);
}

QString subprocessorSection(const Review &review)
{
    QList<QStringList> rows;
    for (const SubprocessorRow &s : review.subprocessors) {
        if (s.usedByThisBot)
            rows.append({profileText(s.name), termLabels(Term::Purpose, s.purposes).join(u", "_s), s.dataText(),
                         orNotStated(profilePlace(s.location)), s.why});
    }
    QString out = heading(QCoreApplication::translate("privacy", "Subprocessors this bot uses"));
    if (rows.isEmpty())
        return out + paragraph(QCoreApplication::translate("privacy", "None."));
    return out
        + table({QCoreApplication::translate("privacy", "Who"), QCoreApplication::translate("privacy", "For what"), QCoreApplication::translate("privacy", "Which data"),
                 QCoreApplication::translate("privacy", "Where"), QCoreApplication::translate("privacy", "Why")},
                rows);
}

QString settingsSection(const Review &review)
{
    QList<QStringList> rows;
    for (const SettingRow &s : review.settings) {
        const QString enforced = s.enforced == u"yes" ? QCoreApplication::translate("privacy", "yes")
            : s.enforced == u"partly"                 ? QCoreApplication::translate("privacy", "partly")
            : s.enforced == u"no"                     ? QCoreApplication::translate("privacy", "no")
                                                      : QCoreApplication::translate("privacy", "not stated");
        rows.append({s.label, s.value, enforced});
    }
    return heading(QCoreApplication::translate("privacy", "Privacy settings"))
        + table({QCoreApplication::translate("privacy", "Setting"), QCoreApplication::translate("privacy", "Value"),
                 QCoreApplication::translate("privacy", "Enforced by this host")},
                rows);
}

QString findingsSection(const model::Bot &bot, const Review &review)
{
    QHash<QString, QString> reasons;
    for (const model::Approval &approval : bot.approvals)
        reasons.insert(approval.fingerprint, approval.reason);
    QList<QStringList> rows;
    for (const flow::Finding &f : review.findings) {
        const QString severity = f.severity == flow::Severity::Blocker ? QCoreApplication::translate("privacy", "blocker")
            : f.severity == flow::Severity::Warning                    ? QCoreApplication::translate("privacy", "warning")
                                                                       : QCoreApplication::translate("privacy", "note");
        rows.append({severity, f.rule, f.message, isApprovable(f) ? reasons.value(f.fingerprint) : QString()});
    }
    QString out = heading(QCoreApplication::translate("privacy", "Findings"));
    if (rows.isEmpty())
        return out + paragraph(QCoreApplication::translate("privacy", "None."));
    return out
        + table({QCoreApplication::translate("privacy", "Severity"), QCoreApplication::translate("privacy", "Rule"), QCoreApplication::translate("privacy", "Finding"),
                 QCoreApplication::translate("privacy", "Accepted because")},
                rows);
}
} // namespace

QString reviewHtml(const model::Bot &bot, const Review &review)
{
    const QString title = QCoreApplication::translate("privacy", "Review of “%1” for %2").arg(bot.name, review.service);
    QString out = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title></head><body>\n<h1>%1</h1>\n"_s.arg(title.toHtmlEscaped());
    out += whereSection(review) + flowsSection(review) + subprocessorSection(review) + settingsSection(review) + findingsSection(bot, review);
    out += heading(QCoreApplication::translate("privacy", "Notices"));
    for (auto it = review.notices.begin(); it != review.notices.end(); ++it)
        out += u"<h3>"_s + it.key().toHtmlEscaped() + u"</h3>\n"_s + paragraph(it.value());
    return out + u"</body></html>\n"_s;
}

} // namespace dialogist::privacy
