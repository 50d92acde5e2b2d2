// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/nodes/statedwords.h"

#include "studio/flow/answers.h"
#include "studio/nlu/tokens.h"
#include "studio/nlu/wording.h"

#include <QRegularExpression>
#include <QSet>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
QSet<QString> plainSet(const QString &list)
{
    QSet<QString> words;
    for (const QString &word : list.split(u' '))
        words.insert(nlu::plainWording(word));
    return words;
}

/// Whether a name may begin there: behind a sign, a word such as "my", or one that only leads in. Behind others it is a part of a longer
/// name: "last name".
bool mayBegin(const QList<nlu::Token> &tokens, qsizetype at)
{
    static const QSet<QString> before = plainSet(u"my our the mein meine unser unsere der die das मेरा मेरी मेरे हमारा हमारी sorry actually no wait and but "
                                                 u"entschuldigung nein und aber doch maaf bukan tidak sebenarnya dan tapi नहीं और पर"_s);
    return at == 0 || tokens[at - 1].kind == nlu::Token::Sign || before.contains(tokens[at - 1].plain);
}

/// The stretch of the message behind the name that says what it is.
QString behindName(const QString &text, const QList<nlu::Token> &tokens, qsizetype next)
{
    static const QSet<QString> own = plainSet(u"saya aku kami"_s); // "nama saya Bob" needs no verb
    static const QSet<QString> verbs = plainSet(u"is ist lautet ialah adalah"_s);
    static const QSet<QString> lastVerbs = plainSet(u"है हैं"_s);
    const auto isOneOf = [&tokens](qsizetype at, const QSet<QString> &words) {
        return at < tokens.size() && tokens[at].kind == nlu::Token::Word && words.contains(tokens[at].plain);
    };
    qsizetype last = tokens.size() - 1;
    while (last > next && tokens[last].kind == nlu::Token::Sign)
        --last;
    if (last > next && isOneOf(last, lastVerbs))
        return text.mid(tokens[next].begin, tokens[last].begin - tokens[next].begin);
    const qsizetype begin = next;
    if (isOneOf(next, own))
        ++next;
    if (isOneOf(next, verbs) || (next < tokens.size() && (tokens[next].is(u":") || tokens[next].is(u"="))))
        ++next;
    return next == begin || next > last ? QString() : text.mid(tokens[next].begin, tokens[last].end - tokens[next].begin);
}
} // namespace

QString statedWords(const QString &text, const QString &name)
{
    constexpr qsizetype longest = 300;
    if (text.size() > longest || text.contains(u'?'))
        return {};
    const QList<nlu::Token> tokens = nlu::tokens(text);
    const QList<nlu::Token> wanted = nlu::tokens(name);
    if (wanted.isEmpty())
        return {};
    for (qsizetype at = 0; at + wanted.size() < tokens.size(); ++at) {
        const bool isName = std::equal(wanted.begin(), wanted.end(), tokens.begin() + at,
            [](const nlu::Token &a, const nlu::Token &b) { return a.plain == b.plain; });
        if (!isName || !mayBegin(tokens, at))
            continue;
        const QString words = behindName(text, tokens, at + wanted.size()).trimmed();
        const bool isMore = words.contains(u',') || words.contains(u';') || words.contains(u'\n');
        return isMore || negates(nlu::plainWording(words)) ? QString() : words;
    }
    return {};
}

QList<Clause> clausesOf(const QString &text)
{
    static const QString ends = u",;.!?।\n"_s;
    QList<Clause> clauses;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isLast = at + 1 == text.size();
        // "2.5" and "1,200" are one thing.
        const bool isEnd = ends.contains(text[at]) && (isLast || text[at] == u'\n' || text[at + 1].isSpace());
        if (!isEnd && !isLast)
            continue;
        if (!nlu::plainWording(text.mid(begin, at + 1 - begin)).isEmpty())
            clauses.append({text.mid(begin, at + 1 - begin), begin});
        begin = at + 1;
    }
    // The comma that ends a clause is none of its words, but a question mark says what it is.
    for (Clause &clause : clauses) {
        while (!clause.text.isEmpty() && clause.text.back() != u'?' && ends.contains(clause.text.back()))
            clause.text.chop(1);
    }
    return clauses;
}

QList<Joint> jointsIn(const QString &text)
{
    constexpr qsizetype longest = 300;
    constexpr qsizetype most = 5;
    static const QRegularExpression joint(u"\\s*[,;]\\s+(?:(and|und|dan|serta|और|&)\\s+)?|\\s+(and|und|dan|serta|और|&)\\s+"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<Joint> joints;
    if (text.size() > longest)
        return joints;
    for (auto it = joint.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        joints.append({match.capturedStart(), match.capturedEnd(), match.lastCapturedIndex() > 0});
    }
    return joints.size() > most ? QList<Joint>() : joints;
}

bool asksToChange(const QString &wording)
{
    static const QSet<QString> verbs = plainSet(u"change edit update modify ändern ändere ändre bearbeiten bearbeite korrigieren korrigiere anpassen ubah mengubah tukar "
                                                u"menukar ganti mengganti betulkan perbaiki pinda बदलो बदलें बदलना बदलिए बदल सुधारें सुधारो सुधारना"_s);
    static const QSet<QString> firstVerbs = plainSet(u"correct fix"_s); // "the age is correct" wants nothing, nor does "correct, the age is fine"
    static const QSet<QString> nothing = plainSet(u"nothing nichts tiada"_s);
    const QStringList words = wording.split(u' ', Qt::SkipEmptyParts);
    constexpr qsizetype few = 4;
    bool wants = !words.isEmpty() && words.size() <= few && firstVerbs.contains(words.first());
    for (const QString &word : words) {
        if (nothing.contains(word))
            return false;
        wants = wants || verbs.contains(word);
    }
    return wants && !negates(wording);
}

} // namespace dialogist::flow
