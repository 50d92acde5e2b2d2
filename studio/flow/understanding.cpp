// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/understanding.h"

#include "studio/flow/answers.h"
#include "studio/flow/positions.h"
#include "studio/nlu/wording.h"

#include <QSet>

#include <algorithm>

namespace dialogist::flow {

using namespace Qt::StringLiterals;
using nlu::plainWording;

bool isSkip(const QString &text)
{
    static const QSet<QString> words = [] {
        QSet<QString> set;
        for (const QString &word : {u"skip"_s, u"skip it"_s, u"no thanks"_s, u"none"_s, u"langkau"_s, u"lewati"_s,
                 u"tidak ada"_s, u"tiada"_s, u"छोड़ें"_s, u"छोड़ दें"_s, u"überspringen"_s, u"weiter"_s, u"keine angabe"_s})
            set.insert(plainWording(word));
        return set;
    }();
    const QString wording = plainWording(text);
    return wording.isEmpty() || words.contains(wording);
}

int matchChoice(const QString &text, const QList<QStringList> &choices)
{
    const QString wording = plainWording(text);
    if (wording.isEmpty())
        return -1;
    for (qsizetype i = 0; i < choices.size(); ++i) {
        for (const QString &name : choices[i]) {
            if (plainWording(name) == wording)
                return int(i);
        }
    }
    bool isNumber = false;
    const int number = wording.toInt(&isNumber);
    if (isNumber) {
        // "2" means “2 people” rather than the second one.
        QList<int> beginning;
        for (qsizetype i = 0; i < choices.size(); ++i) {
            if (std::any_of(choices[i].begin(), choices[i].end(), [&wording](const QString &name) { return plainWording(name).startsWith(wording + u' '); }))
                beginning.append(int(i));
        }
        if (!beginning.isEmpty())
            return beginning.size() == 1 ? beginning.first() : -1;
        return number >= 1 && number <= choices.size() ? number - 1 : -1;
    }
    if (wording.count(u' ') > 4)
        return choiceByPosition(text, choices);
    // A short sentence that names exactly one choice means that one.
    const QString padded = u' ' + wording + u' ';
    const bool isNegated = negates(wording);
    int found = -1;
    for (qsizetype i = 0; i < choices.size(); ++i) {
        const bool named = std::any_of(choices[i].begin(), choices[i].end(), [&padded, isNegated](const QString &name) {
            const QString plain = plainWording(name);
            return !plain.isEmpty() && padded.contains(u' ' + plain + u' ') && (!isNegated || negates(plain));
        });
        if (named && found >= 0)
            return -1;
        if (named)
            found = int(i);
    }
    return found >= 0 ? found : choiceByPosition(text, choices);
}

} // namespace dialogist::flow
