// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/text/stemmer.h"

#include <QHash>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

/// The steps of Porter's second stemming algorithm on one word; 'Y' stands for a y that is a consonant.
class English
{
public:
    explicit English(QString word) : m_word(std::move(word)) { }

    QString run()
    {
        markConsonantY();
        findRegions();
        step0and1a();
        step1b();
        step1c();
        step2();
        step3();
        step4();
        step5();
        return m_word.toLower();
    }

private:
    bool vowelAt(qsizetype at) const { return QStringView(u"aeiouy").contains(m_word[at]); }
    bool ends(QLatin1StringView ending) const { return m_word.endsWith(ending); }
    bool inR1(QLatin1StringView ending) const { return m_word.size() - ending.size() >= m_r1; }
    bool inR2(QLatin1StringView ending) const { return m_word.size() - ending.size() >= m_r2; }
    bool hasVowelBefore(qsizetype end) const
    {
        for (qsizetype at = 0; at < end; ++at) {
            if (vowelAt(at))
                return true;
        }
        return false;
    }

    void markConsonantY()
    {
        for (qsizetype at = 0; at < m_word.size(); ++at) {
            if (m_word[at] == u'y' && (at == 0 || vowelAt(at - 1)))
                m_word[at] = u'Y';
        }
    }

    qsizetype regionAfter(qsizetype from) const
    {
        for (qsizetype at = from + 1; at < m_word.size(); ++at) {
            if (!vowelAt(at) && vowelAt(at - 1))
                return at + 1;
        }
        return m_word.size();
    }

    void findRegions()
    {
        m_r1 = regionAfter(0);
        for (const QLatin1StringView start : {"gener"_L1, "commun"_L1, "arsen"_L1}) {
            if (m_word.startsWith(start))
                m_r1 = start.size();
        }
        m_r2 = regionAfter(m_r1);
    }

    bool endsInShortSyllable(qsizetype size) const
    {
        if (size == 2)
            return vowelAt(0) && !vowelAt(1);
        if (size < 3)
            return false;
        const QChar last = m_word[size - 1];
        return !vowelAt(size - 1) && last != u'w' && last != u'x' && last != u'Y' && vowelAt(size - 2) && !vowelAt(size - 3);
    }

    bool isShort() const { return m_r1 >= m_word.size() && endsInShortSyllable(m_word.size()); }

    void step0and1a()
    {
        if (ends("sses"_L1)) {
            m_word.chop(2);
        } else if (ends("ied"_L1) || ends("ies"_L1)) {
            m_word.chop(m_word.size() > 4 ? 2 : 1);
        } else if (ends("us"_L1) || ends("ss"_L1)) {
            return;
        } else if (ends("s"_L1) && m_word.size() > 2 && hasVowelBefore(m_word.size() - 2)) {
            m_word.chop(1);
        }
    }

    void step1b()
    {
        for (const QLatin1StringView ending : {"eedly"_L1, "eed"_L1}) {
            if (ends(ending)) {
                if (inR1(ending))
                    m_word = m_word.chopped(ending.size()) + "ee"_L1;
                return;
            }
        }
        for (const QLatin1StringView ending : {"ingly"_L1, "edly"_L1, "ing"_L1, "ed"_L1}) {
            if (!ends(ending))
                continue;
            if (!hasVowelBefore(m_word.size() - ending.size()))
                return;
            m_word.chop(ending.size());
            repairAfter1b();
            return;
        }
    }

    void repairAfter1b()
    {
        if (ends("at"_L1) || ends("bl"_L1) || ends("iz"_L1)) {
            m_word += u'e';
            return;
        }
        const qsizetype size = m_word.size();
        const bool doubled = size > 2 && m_word[size - 1] == m_word[size - 2];
        if (doubled && QStringView(u"bdfgmnprt").contains(m_word[size - 1]))
            m_word.chop(1);
        else if (isShort())
            m_word += u'e';
    }

    void step1c()
    {
        const qsizetype size = m_word.size();
        if (size > 2 && (m_word[size - 1] == u'y' || m_word[size - 1] == u'Y') && !vowelAt(size - 2))
            m_word[size - 1] = u'i';
    }

    struct Rule {
        QLatin1StringView ending;
        QLatin1StringView instead;
    };

    void step2()
    {
        static constexpr Rule rules[] = {
            {"ational"_L1, "ate"_L1}, {"ization"_L1, "ize"_L1}, {"fulness"_L1, "ful"_L1}, {"ousness"_L1, "ous"_L1},
            {"iveness"_L1, "ive"_L1}, {"tional"_L1, "tion"_L1}, {"biliti"_L1, "ble"_L1},  {"lessli"_L1, "less"_L1},
            {"entli"_L1, "ent"_L1},   {"ation"_L1, "ate"_L1},   {"alism"_L1, "al"_L1},    {"aliti"_L1, "al"_L1},
            {"ousli"_L1, "ous"_L1},   {"iviti"_L1, "ive"_L1},   {"fulli"_L1, "ful"_L1},   {"enci"_L1, "ence"_L1},
            {"anci"_L1, "ance"_L1},   {"abli"_L1, "able"_L1},   {"izer"_L1, "ize"_L1},    {"ator"_L1, "ate"_L1},
            {"alli"_L1, "al"_L1},     {"bli"_L1, "ble"_L1}};
        for (const Rule &rule : rules) {
            if (ends(rule.ending)) {
                if (inR1(rule.ending))
                    m_word = m_word.chopped(rule.ending.size()) + rule.instead;
                return;
            }
        }
        const qsizetype size = m_word.size();
        if (ends("ogi"_L1)) {
            if (inR1("ogi"_L1) && size > 3 && m_word[size - 4] == u'l')
                m_word.chop(1);
        } else if (ends("li"_L1) && inR1("li"_L1) && size > 2 && QStringView(u"cdeghkmnrt").contains(m_word[size - 3])) {
            m_word.chop(2);
        }
    }

    void step3()
    {
        static constexpr Rule rules[] = {{"ational"_L1, "ate"_L1}, {"tional"_L1, "tion"_L1}, {"alize"_L1, "al"_L1},
                                         {"icate"_L1, "ic"_L1},    {"iciti"_L1, "ic"_L1},    {"ical"_L1, "ic"_L1},
                                         {"ness"_L1, ""_L1},       {"ful"_L1, ""_L1}};
        for (const Rule &rule : rules) {
            if (ends(rule.ending)) {
                if (inR1(rule.ending))
                    m_word = m_word.chopped(rule.ending.size()) + rule.instead;
                return;
            }
        }
        if (ends("ative"_L1) && inR2("ative"_L1))
            m_word.chop(5);
    }

    void step4()
    {
        static constexpr QLatin1StringView endings[] = {
            "ement"_L1, "ance"_L1, "ence"_L1, "able"_L1, "ible"_L1, "ment"_L1, "ant"_L1, "ent"_L1, "ism"_L1,
            "ate"_L1,   "iti"_L1,  "ous"_L1,  "ive"_L1,  "ize"_L1,  "al"_L1,   "er"_L1,  "ic"_L1};
        for (const QLatin1StringView ending : endings) {
            if (ends(ending)) {
                if (inR2(ending))
                    m_word.chop(ending.size());
                return;
            }
        }
        const qsizetype size = m_word.size();
        if (ends("ion"_L1) && inR2("ion"_L1) && size > 3 && (m_word[size - 4] == u's' || m_word[size - 4] == u't'))
            m_word.chop(3);
    }

    void step5()
    {
        const qsizetype size = m_word.size();
        if (ends("e"_L1)) {
            if (inR2("e"_L1) || (inR1("e"_L1) && !endsInShortSyllable(size - 1)))
                m_word.chop(1);
        } else if (ends("ll"_L1) && inR2("l"_L1)) {
            m_word.chop(1);
        }
    }

    QString m_word;
    qsizetype m_r1 = 0;
    qsizetype m_r2 = 0;
};

} // namespace

QString stemmers::english(QString word)
{
    static const QHash<QString, QString> exceptions {
        {u"skis"_s, u"ski"_s},     {u"skies"_s, u"sky"_s},   {u"dying"_s, u"die"_s},       {u"lying"_s, u"lie"_s},
        {u"tying"_s, u"tie"_s},    {u"news"_s, u"news"_s},   {u"inning"_s, u"inning"_s},   {u"outing"_s, u"outing"_s},
        {u"howe"_s, u"howe"_s},    {u"atlas"_s, u"atlas"_s}, {u"cosmos"_s, u"cosmos"_s},   {u"bias"_s, u"bias"_s},
        {u"andes"_s, u"andes"_s},  {u"only"_s, u"onli"_s},   {u"early"_s, u"earli"_s},     {u"gently"_s, u"gentl"_s},
        {u"singly"_s, u"singl"_s}, {u"ugly"_s, u"ugli"_s},   {u"exceed"_s, u"exceed"_s},   {u"proceed"_s, u"proceed"_s},
        {u"succeed"_s, u"succeed"_s}, {u"herring"_s, u"herring"_s}, {u"earring"_s, u"earring"_s}, {u"idly"_s, u"idl"_s}};
    if (word.size() < 3)
        return word;
    const auto found = exceptions.constFind(word);
    return found != exceptions.constEnd() ? *found : English(std::move(word)).run();
}

} // namespace dialogist::knowledge
