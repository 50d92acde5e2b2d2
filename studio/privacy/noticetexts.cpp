// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/privacy/noticetexts.h"

#include "studio/privacy/places.h"
#include "studio/privacy/vocab.h"

namespace dialogist::privacy {

using namespace Qt::StringLiterals;

namespace {
const QJsonObject &allTexts()
{
    static const QJsonObject texts = builtInJson(u"notices.json"_s)[u"languages"].toObject();
    return texts;
}

Term termOf(const QString &kind)
{
    if (kind == u"categories")
        return Term::Category;
    if (kind == u"purposes")
        return Term::Purpose;
    return kind == u"legalBases" ? Term::LegalBasis : Term::TransferMechanism;
}
} // namespace

QStringList NoticeTexts::languages()
{
    return allTexts().keys();
}

NoticeTexts::NoticeTexts(const QString &language) : m_language(language.section(u'-', 0, 0)), m_texts(allTexts()[m_language].toObject())
{
}

QString NoticeTexts::say(const QString &key, const QList<std::pair<QString, QString>> &values) const
{
    const QString sentence = m_texts[key].toString();
    QString result;
    // One pass, so that a value with braces in it is not taken for a place holder.
    for (qsizetype at = 0; at < sentence.size();) {
        const qsizetype open = sentence.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : sentence.indexOf(u'}', open);
        if (close < 0)
            return result + sentence.mid(at);
        result += sentence.mid(at, open - at);
        const QString name = sentence.mid(open + 1, close - open - 1);
        for (const auto &[key, value] : values) {
            if (key == name)
                result += value;
        }
        at = close + 1;
    }
    return result;
}

QString NoticeTexts::label(const QString &kind, const QString &id) const
{
    const QString own = m_texts[kind][id].toString();
    return own.isEmpty() ? termLabel(termOf(kind), id) : own;
}

QString NoticeTexts::receiver(const Party &party) const
{
    const QString means = m_texts[u"receiverKinds"][party.means].toString();
    if (!means.isEmpty())
        return party.ownName.isEmpty() ? means : u"%1: %2"_s.arg(means, party.ownName);
    const QString own = m_texts[u"receivers"][party.name].toString();
    return own.isEmpty() ? party.name : own;
}

QString NoticeTexts::places(const QStringList &codes) const
{
    if (codes.isEmpty())
        return say(u"notStated"_s);
    QStringList names;
    for (const QString &code : codes) {
        const QString own = m_texts[u"places"][code].toString();
        names.append(own.isEmpty() ? countryName(code, m_language) : own);
    }
    return names.join(u", "_s);
}

} // namespace dialogist::privacy
