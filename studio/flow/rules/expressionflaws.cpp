// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/rules/expressionflaws.h"

#include "studio/base/editdistance.h"
#include "studio/flow/datestyle.h"
#include "studio/flow/rules/valuetypes.h"
#include "studio/nlu/boundedpattern.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>
#include <vector>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

bool speaks(const QStringList &languages, const QString &language)
{
    return std::any_of(languages.begin(), languages.end(), [&language](const QString &own) {
        return own.compare(language, Qt::CaseInsensitive) == 0 || own.startsWith(language + u'-', Qt::CaseInsensitive)
            || language.startsWith(own + u'-', Qt::CaseInsensitive);
    });
}

int lettersApart(const QString &a, const QString &b)
{
    constexpr int most = 100;
    return editDistance(a.left(most).toCaseFolded(), b.left(most).toCaseFolded(), most);
}

QString mostSimilar(const QStringList &names, const QString &name)
{
    QString best;
    int least = int(qMax<qsizetype>(2, name.size() / 3)) + 1;
    for (const QString &each : names) {
        const int apart = lettersApart(name, each);
        // Of a short name nearly all would have to change to become another one: that is no slip.
        if (apart * 2 <= name.size() && apart < least) {
            least = apart;
            best = each;
        }
    }
    return best;
}

namespace {
using Tree = Expression::Node;
constexpr int shownCharacters = 60; ///< of an expression, in a sentence

/// How many more parentheses are closed than opened, outside of texts in quotes.
int unmatchedIn(QStringView source)
{
    int unmatched = 0;
    QChar quote;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar c = source[i];
        if (!quote.isNull()) {
            if (c == u'\\')
                ++i;
            else if (c == quote)
                quote = QChar();
        } else if (c == u'\'' || c == u'"' || c == u'`') {
            quote = c;
        } else {
            unmatched += c == u')' ? 1 : c == u'(' ? -1 : 0;
        }
    }
    return unmatched;
}

/// One expression under the eye of all the checks below.
class FlawFinder
{
public:
    FlawFinder(NodeInspection &inspection, const NodeInspection::Read &read) : m_inspection(inspection), m_read(read), m_types(inspection, read) { }

    QList<ExpressionFlaw> find()
    {
        std::vector<const Tree *> open {m_read.tree.get()};
        while (!open.empty()) {
            const Tree &at = *open.back();
            open.pop_back();
            look(at);
            for (const auto &child : at.children)
                open.push_back(child.get());
        }
        return std::move(m_flaws);
    }

    /// The whole expression compared with a word that stands elsewhere.
    std::optional<ExpressionFlaw> compare(const QString &word)
    {
        checkOption(*m_read.tree, word, nullptr);
        return m_flaws.isEmpty() ? std::nullopt : std::optional<ExpressionFlaw>(m_flaws.first());
    }

private:
    void look(const Tree &at)
    {
        switch (at.kind) {
        case Tree::Kind::Binary:
            checkChain(at);
            checkComparison(at);
            checkDates(at);
            checkZero(at);
            if (at.op == Tree::Op::Add)
                checkObjects(at);
            break;
        case Tree::Kind::Template:
            checkObjects(at);
            break;
        case Tree::Kind::Member:
            checkMember(at);
            break;
        case Tree::Kind::MethodCall:
            checkMethod(at);
            break;
        case Tree::Kind::Call:
            checkPattern(at);
            checkDateStyle(at);
            break;
        default:
            break;
        }
    }

    void checkChain(const Tree &at);
    void checkComparison(const Tree &at);
    void checkDates(const Tree &at);
    void checkZero(const Tree &at);
    void checkObjects(const Tree &at);
    void checkMember(const Tree &at);
    void checkMethod(const Tree &at);
    void checkPattern(const Tree &at);
    void checkDateStyle(const Tree &at);
    void checkOption(const Tree &value, const QString &word, const Tree *written);
    QString memberInstead(const Tree &at, ValueType type);

    struct Range {
        int position = 0;
        int length = 0;
    };
    /// Where a part stands. A parenthesis in front of its first part belongs to it when it is closed within.
    Range rangeOf(const Tree &at) const
    {
        Range range {at.position, at.length};
        for (int unmatched = unmatchedIn(QStringView(m_read.source).mid(at.position, at.length)); unmatched > 0; --unmatched) {
            const int before = range.position > 0 ? int(m_read.source.lastIndexOf(u'(', range.position - 1)) : -1;
            if (before < 0)
                break;
            range = {before, range.length + range.position - before};
        }
        return range;
    }
    QString sourceOf(const Tree &at) const
    {
        const Range range = rangeOf(at);
        const QString text = m_read.source.mid(range.position, range.length).trimmed();
        return at.parenthesised ? u'(' + text + u')' : text;
    }
    QString shown(const Tree &at) const
    {
        const Range range = rangeOf(at);
        return m_read.source.mid(range.position, qMin(range.length, shownCharacters)).trimmed();
    }
    void add(const QString &rule, const Tree &at, const QString &message, const QString &replacement = {}, const QString &variable = {})
    {
        const Range range = rangeOf(at);
        m_flaws.append({rule, message, range.position, range.length, replacement, variable});
    }

    NodeInspection &m_inspection;
    const NodeInspection::Read &m_read;
    TypeReader m_types;
    QList<ExpressionFlaw> m_flaws;
};

bool isOrder(Tree::Op op)
{
    return op == Tree::Op::Less || op == Tree::Op::LessEqual || op == Tree::Op::Greater || op == Tree::Op::GreaterEqual;
}

bool isEquality(Tree::Op op)
{
    return op == Tree::Op::Equal || op == Tree::Op::NotEqual || op == Tree::Op::StrictEqual || op == Tree::Op::StrictNotEqual;
}

bool isComparison(const Tree &tree)
{
    return tree.kind == Tree::Kind::Binary && (isOrder(tree.op) || isEquality(tree.op));
}

/// “1 < n < 5” and “a == b == 3”: the outer one compares true or false. “a > 1 == isLarge” may be meant. With “===” the types clash.
void FlawFinder::checkChain(const Tree &at)
{
    const Tree &left = *at.children[0];
    const Tree &right = *at.children[1];
    const auto isChained = [&](const Tree &side, const Tree &other) {
        if (!isComparison(side))
            return false;
        const ValueType type = m_types.of(other);
        const bool isLoose = at.op == Tree::Op::Equal || at.op == Tree::Op::NotEqual;
        return isOrder(at.op) || (isLoose && !side.parenthesised && (type == ValueType::Number || type == ValueType::Text));
    };
    if (!isComparison(at) || (!isChained(left, right) && !isChained(right, left)))
        return;
    const bool canSplit = isComparison(left) && !left.parenthesised && !left.children[1]->parenthesised && !isComparison(right) && !isComparison(*left.children[0]);
    if (!canSplit) {
        add(u"flow.chained-comparison"_s, at,
            QCoreApplication::translate("flow", "“%2” in “%1” compares the outcome of another comparison, which is only ever true or false. Join two comparisons with &&.")
                .arg(m_inspection.title, shown(at)));
        return;
    }
    const Tree &middle = *left.children[1];
    const int middleEnd = rangeOf(middle).position + rangeOf(middle).length;
    const Range whole = rangeOf(at);
    QString better = sourceOf(left) + u" && "_s + sourceOf(middle) + m_read.source.mid(middleEnd, whole.position + whole.length - middleEnd);
    if (&at != m_read.tree.get() && !at.parenthesised)
        better = u'(' + better + u')';
    add(u"flow.chained-comparison"_s, at,
        QCoreApplication::translate("flow", "“%2” in “%1” compares the outcome of another comparison, which is only ever true or false. Write “%3”.")
            .arg(m_inspection.title, shown(at), better.left(2 * shownCharacters)),
        better);
}

void FlawFinder::checkComparison(const Tree &at)
{
    if (!isEquality(at.op))
        return;
    for (const bool isTurned : {false, true}) {
        const Tree &value = *at.children[isTurned ? 1 : 0];
        const Tree &written = *at.children[isTurned ? 0 : 1];
        const QString *word = written.kind == Tree::Kind::Constant ? std::get_if<QString>(&written.constant) : nullptr;
        if (!word || word->isEmpty() || value.kind != Tree::Kind::Variable)
            continue;
        if (m_types.isBuiltIn(value, "language"_L1) && !speaks(m_inspection.languages(), *word))
            add(u"flow.unknown-language"_s, written,
                QCoreApplication::translate("flow", "“%1” asks for the language “%2”, which the bot does not speak. Add the language, or correct the comparison.")
                    .arg(m_inspection.title, word->left(40)));
        checkOption(value, *word, &written);
    }
}

void FlawFinder::checkOption(const Tree &value, const QString &word, const Tree *written)
{
    if (m_types.declared(value) != u"text" || word.isEmpty())
        return;
    const QString kept = m_inspection.ask(u"options/"_s + value.name);
    if (kept.isEmpty())
        return;
    const QStringList options = kept.split(u'\n').mid(1);
    if (options.isEmpty()) { // of a confirmation
        bool isNumber = false;
        word.trimmed().toDouble(&isNumber); // in JavaScript true == "1"
        if (isNumber)
            return;
        add(u"flow.unknown-option"_s, written ? *written : value,
            QCoreApplication::translate("flow", "“%1” compares “%2” with “%3”, but the question keeps true or false there. Compare it with true or false.")
                .arg(m_inspection.title, value.name, word.left(40)),
            {}, value.name);
        return;
    }
    if (options.contains(word))
        return;
    const QString *best = nullptr;
    int least = int(qMax<qsizetype>(2, word.size() / 3)) + 1;
    for (const QString &option : options) {
        const int apart = lettersApart(word, option);
        // Of a short word nearly all would have to change to become another one: that is no slip.
        const bool isSlip = apart * 2 < word.size() || word.compare(option, Qt::CaseInsensitive) == 0;
        if (isSlip && apart < least) {
            least = apart;
            best = &option;
        }
    }
    constexpr qsizetype listed = 5;
    const QString names = options.mid(0, listed).join(u", "_s) + (options.size() > listed ? u", …"_s : QString());
    const QChar quote = written ? m_read.source.at(written->position) : u'\'';
    const bool canWrite = best && written && !best->contains(quote) && !best->contains(u'\\');
    add(u"flow.unknown-option"_s, written ? *written : value,
        QCoreApplication::translate("flow", "“%1” compares “%2” with “%3”, which is none of the options that are kept there (%4), so they are never alike. Correct the word.")
            .arg(m_inspection.title, value.name, word.left(40), names),
        canWrite ? QString(quote) + *best + quote : QString(), value.name);
}

/// A date is a text: to “day + 1” and “day - 1” there is no day.
void FlawFinder::checkDates(const Tree &at)
{
    const Tree &left = *at.children[0];
    const Tree &right = *at.children[1];
    const QString first = m_types.momentOf(left);
    const QString second = m_types.momentOf(right);
    const bool adds = at.op == Tree::Op::Add && ((!first.isEmpty() && m_types.of(right) == ValueType::Number) || (!second.isEmpty() && m_types.of(left) == ValueType::Number));
    const bool calculates = at.op == Tree::Op::Subtract || at.op == Tree::Op::Multiply || at.op == Tree::Op::Divide || at.op == Tree::Op::Remainder || at.op == Tree::Op::Power;
    if (!adds && !(calculates && (!first.isEmpty() || !second.isEmpty())))
        return;
    QString better;
    if (at.op == Tree::Op::Subtract && first == u"date" && second == u"date") {
        better = u"daysBetween(%1, %2)"_s.arg(sourceOf(right), sourceOf(left));
    } else if (at.op == Tree::Op::Subtract && first == u"date" && m_types.of(right) == ValueType::Number) {
        const bool isSimple = right.kind == Tree::Kind::Constant || right.kind == Tree::Kind::Variable || right.parenthesised;
        better = (isSimple ? u"addDays(%1, -%2)"_s : u"addDays(%1, -(%2))"_s).arg(sourceOf(left), sourceOf(right));
    } else if (adds && (first == u"date" || second == u"date")) {
        better = first == u"date" ? u"addDays(%1, %2)"_s.arg(sourceOf(left), sourceOf(right)) : u"addDays(%1, %2)"_s.arg(sourceOf(right), sourceOf(left));
    }
    if (better.isNull())
        add(u"flow.date-arithmetic"_s, at,
            QCoreApplication::translate("flow", "“%2” in “%1” does not count with dates and times, which are texts. Use functions such as addDays() and daysBetween().")
                .arg(m_inspection.title, shown(at)));
    else
        add(u"flow.date-arithmetic"_s, at,
            QCoreApplication::translate("flow", "“%2” in “%1” does not count with dates, which are texts. Write “%3”.").arg(m_inspection.title, shown(at), better.left(2 * shownCharacters)),
            better);
}

void FlawFinder::checkZero(const Tree &at)
{
    if (at.op != Tree::Op::Divide && at.op != Tree::Op::Remainder)
        return;
    const std::optional<Value> by = constantOf(*at.children[1]);
    const double *number = by ? std::get_if<double>(&*by) : nullptr;
    if (!number || *number != 0)
        return;
    add(u"flow.division-by-zero"_s, at,
        QCoreApplication::translate("flow", "“%2” in “%1” divides by zero, which gives no number that could be used. Divide by something else.").arg(m_inspection.title, shown(at)));
}

void FlawFinder::checkObjects(const Tree &at)
{
    if (at.kind == Tree::Kind::Binary && m_types.of(at) != ValueType::Text)
        return;
    for (const auto &child : at.children) {
        if (m_types.of(*child) != ValueType::Object)
            continue;
        add(u"flow.object-in-text"_s, at,
            QCoreApplication::translate("flow", "“%2” in “%1” puts the object “%3” into a text, which cannot hold it. Take one of its fields.")
                .arg(m_inspection.title, shown(at), shown(*child)));
        return;
    }
}

/// What a value of the type is called in a sentence.
QString nameOf(ValueType type)
{
    switch (type) {
    case ValueType::Number:
        return QCoreApplication::translate("flow", "a number");
    case ValueType::Boolean:
        return QCoreApplication::translate("flow", "true or false");
    case ValueType::List:
        return QCoreApplication::translate("flow", "a list");
    case ValueType::Object:
        return QCoreApplication::translate("flow", "an object");
    default:
        return QCoreApplication::translate("flow", "a text");
    }
}

Method::Call methodFor(const Method &method, ValueType type)
{
    return type == ValueType::Text ? method.ofText : type == ValueType::List ? method.ofList : type == ValueType::Number ? method.ofNumber : nullptr;
}

bool isLikeLength(const QString &name)
{
    return name.size() >= 4 && lettersApart(name, u"length"_s) <= 2;
}

/// What was probably meant by a member that no value of the type has; null when nobody knows.
QString FlawFinder::memberInstead(const Tree &at, ValueType type)
{
    const QString object = sourceOf(*at.children[0]);
    const QString dot = at.optional ? u"?."_s : u"."_s;
    const bool hasLength = type == ValueType::Text || type == ValueType::List;
    if (hasLength && (isLikeLength(at.name) || at.name == u"size" || at.name == u"count"))
        return object + dot + u"length"_s;
    const Method *method = methodNamed(at.name);
    if (method && methodFor(*method, type) && method->signature.endsWith(u"()"))
        return object + dot + at.name + u"()"_s;
    const Function *function = functionNamed(at.name);
    return function && function->minimumArguments == 1 && !at.optional ? u"%1(%2)"_s.arg(at.name, object) : QString();
}

void FlawFinder::checkMember(const Tree &at)
{
    const Tree &object = *at.children[0];
    ValueType type = m_types.of(object);
    // A variable of type text may keep anything, so only what nobody calls a field of their own is a mistake there, unless nothing but
    // questions fills it.
    const bool isPlainText = m_types.declared(object) == u"text";
    if (isPlainText && !m_inspection.ask(u"answer/"_s + object.name).isEmpty()) {
        type = ValueType::Text;
    } else if (isPlainText) {
        const bool isMeant = at.name != u"length" && isLikeLength(at.name);
        const Method *method = methodNamed(at.name);
        const bool isMethod = method && method->ofText && (at.name == u"trim" || at.name.toLower() != at.name);
        if (!isMeant && !isMethod)
            return;
        type = ValueType::Text;
    }
    const bool hasLength = type == ValueType::Text || type == ValueType::List;
    if (type == ValueType::Unknown || type == ValueType::Object || (hasLength && at.name == u"length"))
        return;
    const QString better = memberInstead(at, type);
    const QString message = better.isNull()
        ? QCoreApplication::translate("flow", "“%2” in “%1” reads “%3” of %4, which has none, so there is never a value. Correct the name, or take another variable.")
              .arg(m_inspection.title, shown(at), at.name.left(40), nameOf(type))
        : QCoreApplication::translate("flow", "“%2” in “%1” reads “%3” of %4, which has none, so there is never a value. Write “%5” instead.")
              .arg(m_inspection.title, shown(at), at.name.left(40), nameOf(type), better.left(shownCharacters));
    add(u"flow.unknown-member"_s, at, message, better);
}

void FlawFinder::checkMethod(const Tree &at)
{
    const Tree &object = *at.children[0];
    const ValueType type = m_types.of(object);
    if (type == ValueType::Unknown || !at.method || methodFor(*at.method, type))
        return;
    // Numbers and truths read as texts, so there the method can be had.
    const bool canConvert = at.method->ofText && (type == ValueType::Number || type == ValueType::Boolean) && !at.optional;
    const Range whole = rangeOf(at);
    const Range inner = rangeOf(object);
    int end = inner.position + inner.length;
    if (object.parenthesised)
        end = int(m_read.source.indexOf(u')', end)) + 1;
    const QString better = canConvert ? u"String(%1)"_s.arg(m_read.source.mid(inner.position, inner.length).trimmed()) + m_read.source.mid(end, whole.position + whole.length - end)
                                      : QString();
    const QString message = better.isNull()
        ? QCoreApplication::translate("flow", "“%2” in “%1” cannot be worked out: %4 has no method “%3”. Take another method, or another variable.")
              .arg(m_inspection.title, shown(at), at.name, nameOf(type))
        : QCoreApplication::translate("flow", "“%2” in “%1” cannot be worked out: %4 has no method “%3”. Write “%5” instead.")
              .arg(m_inspection.title, shown(at), at.name, nameOf(type), better.left(shownCharacters));
    add(u"flow.unknown-member"_s, at, message, better);
}

void FlawFinder::checkPattern(const Tree &at)
{
    if (at.function->name != u"matches" || at.children.size() < 2 || at.children[1]->kind != Tree::Kind::Constant)
        return;
    const QString *pattern = std::get_if<QString>(&at.children[1]->constant);
    if (!pattern || nlu::boundedPattern(*pattern).isValid())
        return;
    add(u"flow.invalid-pattern"_s, at,
        QCoreApplication::translate("flow", "The pattern “%2” in “%1” is no regular expression, so the expression fails. Correct it.").arg(m_inspection.title, pattern->left(shownCharacters)));
}

void FlawFinder::checkDateStyle(const Tree &at)
{
    if (at.function->name != u"formatDate" || at.children.size() < 2)
        return;
    const std::optional<Value> style = constantOf(*at.children[1]);
    const QString *text = style ? std::get_if<QString>(&*style) : nullptr;
    if (!text || DateStyle::read(*text))
        return;
    add(u"flow.invalid-pattern"_s, at,
        QCoreApplication::translate("flow",
            "In “%1” formatDate() is given the style “%2”, which there is not, so the expression fails. Take \"long\", \"short\", \"weekday\", \"month\" or a pattern such as \"dd.MM.yyyy\".")
            .arg(m_inspection.title, text->left(shownCharacters)));
}
} // namespace

QList<ExpressionFlaw> flawsOf(NodeInspection &inspection, const NodeInspection::Read &read)
{
    return FlawFinder(inspection, read).find();
}

std::optional<ExpressionFlaw> flawOfOption(NodeInspection &inspection, const NodeInspection::Read &value, const QString &word)
{
    return FlawFinder(inspection, value).compare(word);
}

} // namespace dialogist::flow
