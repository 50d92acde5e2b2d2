// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/privacy/exports.h"
#include "studio/privacy/noticetexts.h"

#include <QSet>

namespace dialogist::privacy {

using namespace Qt::StringLiterals;

namespace {
/// A notice before it is written in a format: plain text throughout.
struct Section {
    QString heading;
    QStringList paragraphs;
    QStringList items;
};

class NoticeWriter
{
public:
    NoticeWriter(const model::Bot &bot, const Profile &profile, const Review &review, const NoticeTexts &texts)
        : m_bot(bot), m_profile(profile), m_review(review), m_texts(texts)
    {
    }

    QList<Section> sections() const
    {
        QList<Section> list {responsible(), data(), purposes(), recipients(), transfers(), retention()};
        list.append({m_texts.say(u"hRights"_s), {m_texts.say(u"rightsText"_s), contact()}, {}});
        list.append({m_texts.say(u"hMust"_s), {m_texts.say(u"must"_s)}, {}});
        list.append({m_texts.say(u"hDecisions"_s), {m_texts.say(u"decisions"_s)}, {}});
        return list;
    }

private:
    QString contact() const
    {
        const QString &address = m_bot.privacy.requestsContact;
        return address.isEmpty() ? m_texts.say(u"rightsNone"_s) : m_texts.say(u"rights"_s, {{u"contact"_s, address}});
    }

    Section responsible() const
    {
        const QString &who = m_bot.privacy.controller;
        Section section {m_texts.say(u"hController"_s), {}, {}};
        section.paragraphs.append(who.isEmpty() ? m_texts.say(u"noController"_s) : m_texts.say(u"responsible"_s, {{u"controller"_s, who}}));
        if (m_bot.privacy.aiDisclosure)
            section.paragraphs.append(m_texts.say(u"automated"_s));
        if (m_bot.privacy.minimumAge)
            section.paragraphs.append(m_texts.say(u"age"_s, {{u"years"_s, QString::number(*m_bot.privacy.minimumAge)}}));
        return section;
    }

    Section data() const
    {
        Section section {m_texts.say(u"hData"_s), {}, {}};
        for (const DataFlow &flow : m_review.flows) {
            if (flow.to != u"host")
                continue;
            for (const QString &category : flow.categories)
                section.items.append(m_texts.category(category));
        }
        return section;
    }

    Section purposes() const
    {
        Section section {m_texts.say(u"hPurposes"_s), {}, {}};
        section.items.append(m_texts.purpose(u"service_provision"_s));
        for (const auto &[id, variable] : m_bot.variables) {
            if (variable.category.isEmpty())
                continue;
            QStringList words;
            for (const QString &purpose : variable.purposes)
                words.append(m_texts.purpose(purpose));
            const QString basis = variable.legalBasis.isEmpty() ? m_texts.say(u"notStated"_s) : m_texts.legalBasis(variable.legalBasis);
            section.items.append(u"%1: %2 (%3: %4)"_s.arg(m_texts.category(variable.category),
                                                          words.isEmpty() ? m_texts.say(u"notStated"_s) : words.join(u", "_s),
                                                          m_texts.say(u"hBases"_s), basis));
        }
        section.items.removeDuplicates();
        return section;
    }

    Section recipients() const
    {
        Section section {m_texts.say(u"hRecipients"_s), {}, {}};
        for (const Party &party : m_review.parties) {
            if (party.kind == u"host" && m_profile.id != u"here")
                section.items.append(party.name);
            if (party.kind == u"subprocessor" || party.kind == u"receiver")
                section.items.append(m_texts.receiver(party));
        }
        if (section.items.isEmpty())
            section.paragraphs.append(m_texts.say(u"noRecipients"_s));
        return section;
    }

    Section transfers() const
    {
        Section section {m_texts.say(u"hTransfers"_s), {}, {}};
        for (const DataFlow &flow : m_review.flows) {
            if (flow.transferTool.isEmpty() || (flow.to != u"host" && !flow.to.startsWith(u"receiver:")))
                continue;
            const QString tool = flow.transferTool == u"not_stated" ? m_texts.say(u"notStated"_s) : m_texts.transferMechanism(flow.transferTool);
            section.items.append(m_texts.say(u"transferTo"_s, {{u"name"_s, nameOf(flow.to)}, {u"places"_s, m_texts.places(flow.places)}, {u"tool"_s, tool}}));
        }
        if (section.items.isEmpty())
            section.paragraphs.append(m_texts.say(u"transfersNone"_s));
        return section;
    }

    Section retention() const
    {
        Section section {m_texts.say(u"hRetention"_s), {}, {}};
        bool enforced = false;
        for (const SettingRow &row : m_review.settings)
            enforced = enforced || (row.key == u"conversationDays" && row.enforced == u"yes");
        const model::PrivacySettings &privacy = m_bot.privacy;
        if (!enforced) {
            section.paragraphs.append(m_texts.say(u"keptNotStated"_s));
            return section;
        }
        if (!privacy.storeTranscripts)
            section.paragraphs.append(m_texts.say(u"notKept"_s));
        else
            section.paragraphs.append(privacy.conversationDays
                                          ? m_texts.say(u"keptDays"_s, {{u"days"_s, QString::number(*privacy.conversationDays)}})
                                          : m_texts.say(u"keptForever"_s));
        section.paragraphs.append(privacy.contactDays ? m_texts.say(u"contactDays"_s, {{u"days"_s, QString::number(*privacy.contactDays)}})
                                                      : m_texts.say(u"contactForever"_s));
        return section;
    }

    QString nameOf(const QString &party) const
    {
        for (const Party &p : m_review.parties) {
            if (p.id == party)
                return m_texts.receiver(p);
        }
        return party;
    }

    const model::Bot &m_bot;
    const Profile &m_profile;
    const Review &m_review;
    const NoticeTexts &m_texts;
};

/// Markdown's marks as plain characters.
QString escapedMarkdown(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (u"\\`*_[]<>#|"_s.contains(c))
            out += u'\\';
        out += c == u'\n' ? u' ' : c;
    }
    return out;
}
} // namespace

QString noticeMarkdown(const model::Bot &bot, const Profile &profile, const Review &review, const QString &language)
{
    const NoticeTexts texts(language);
    if (!texts.isValid())
        return {};
    QString out = u"# %1 – %2\n"_s.arg(texts.say(u"title"_s), escapedMarkdown(bot.name));
    for (const Section &section : NoticeWriter(bot, profile, review, texts).sections()) {
        out += u"\n## "_s + section.heading + u"\n\n"_s;
        for (const QString &paragraph : section.paragraphs)
            out += escapedMarkdown(paragraph) + u"\n\n"_s;
        for (const QString &item : section.items)
            out += u"- "_s + escapedMarkdown(item) + u'\n';
    }
    return out;
}

QString noticeHtml(const model::Bot &bot, const Profile &profile, const Review &review, const QString &language)
{
    const NoticeTexts texts(language);
    if (!texts.isValid())
        return {};
    const QString title = (texts.say(u"title"_s) + u" – "_s + bot.name).toHtmlEscaped();
    QString out = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\"><title>%2</title></head>\n<body>\n<h1>%2</h1>\n"_s
                      .arg(language.toHtmlEscaped(), title);
    for (const Section &section : NoticeWriter(bot, profile, review, texts).sections()) {
        out += u"<h2>"_s + section.heading.toHtmlEscaped() + u"</h2>\n"_s;
        for (const QString &paragraph : section.paragraphs)
            out += u"<p>"_s + paragraph.toHtmlEscaped() + u"</p>\n"_s;
        if (section.items.isEmpty())
            continue;
        out += u"<ul>\n"_s;
        for (const QString &item : section.items)
            out += u"<li>"_s + item.toHtmlEscaped() + u"</li>\n"_s;
        out += u"</ul>\n"_s;
    }
    return out + u"</body>\n</html>\n"_s;
}

} // namespace dialogist::privacy
