// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/nodes/joinedanswers.h"

#include "studio/flow/nodes/finds.h"
#include "studio/flow/nodes/statedwords.h"
#include "studio/nlu/entities.h"

#include <algorithm>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
using Other = JoinedAnswers::Other;

class JoinedReader
{
public:
    JoinedReader(Talk &talk, const QList<const Question *> &open) : m_talk(talk), m_open(open) { }

    /// All values in "joe@example.org and tomorrow"; false where anything else stands there.
    bool takesAll(QString words, bool isWord, QList<Other> *all) const
    {
        static const QString ends = u".! ।"_s;
        while (!words.isEmpty() && ends.contains(words.back()))
            words.chop(1);
        const auto isNew = [all](const Other &one) {
            return std::none_of(all->cbegin(), all->cend(), [&one](const Other &other) { return other.question == one.question; });
        };
        if (const auto one = exactly(words, isWord)) {
            const bool isTaken = isNew(*one);
            if (isTaken)
                all->append(*one);
            return isTaken;
        }
        for (const Joint &joint : jointsIn(words)) {
            const auto head = exactly(words.left(joint.begin), isWord);
            if (!head || !isNew(*head))
                continue;
            all->append(*head);
            if (takesAll(words.mid(joint.end), joint.isWord, all))
                return true;
            all->removeLast();
        }
        return false;
    }

private:
    /// The words are nothing but the value of one question and of no other. A number behind a mere comma may be a part of the words
    /// before it: "High Street, 12".
    std::optional<Other> exactly(const QString &words, bool isWord) const
    {
        std::optional<Other> only;
        Finds finds(m_talk, words);
        for (const Question *question : m_open) {
            if (!nlu::systemEntityKinds().contains(question->kind()))
                continue;
            const auto found = finds.of(*question);
            if (found.value.isUndefined() || found.begin != 0 || found.end != words.size() || !question->isValid(m_talk, found.value))
                continue;
            if (only || (question->kind() == u"number" && !isWord))
                return std::nullopt;
            only = {question, found.value};
        }
        return only;
    }

    Talk &m_talk;
    const QList<const Question *> &m_open;
};
} // namespace

std::optional<JoinedAnswers> joinedAnswers(Talk &talk, const Question &asked, const Input &input, const QList<const Question *> &open)
{
    if (input.kind != Input::Kind::Text || asked.kind() != u"text" || open.isEmpty())
        return std::nullopt;
    const JoinedReader reader(talk, open);
    for (const Joint &joint : jointsIn(input.text)) {
        JoinedAnswers answers;
        Input own = input;
        own.text = input.text.left(joint.begin).trimmed();
        if (own.text.isEmpty() || !reader.takesAll(input.text.mid(joint.end), joint.isWord, &answers.others))
            continue;
        const bool holdsDigits = std::any_of(own.text.cbegin(), own.text.cend(), [](QChar c) { return c.isDigit(); });
        const bool mayBelong = holdsDigits // "rooms 12 and 14"
            && std::any_of(answers.others.cbegin(), answers.others.cend(), [](const Other &other) { return other.question->kind() == u"number"; });
        answers.own = asked.read(talk, own);
        if (!mayBelong && !answers.own.isUndefined() && asked.isValid(talk, answers.own))
            return answers;
    }
    return std::nullopt;
}

} // namespace dialogist::flow
