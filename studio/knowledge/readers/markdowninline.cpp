// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/markdown.h"

#include "studio/knowledge/readers/blocks.h"

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

// Both keep unclosed brackets from making the time quadratic.
constexpr qsizetype maxLookahead = 4000;
constexpr int maxFailures = 100;
constexpr qsizetype longestLabel = 999; // CommonMark 4.7

/// The index after "(target)" or "[reference]" that follows a link's text; the same index when there is none.
qsizetype afterTarget(const QString &text, qsizetype at, int &failures)
{
    if (failures > maxFailures || at >= text.size() || (text.at(at) != u'(' && text.at(at) != u'['))
        return at;
    const QChar open = text.at(at);
    const QChar close = open == u'(' ? u')' : u']';
    int depth = 0;
    for (qsizetype i = at; i < text.size() && i < at + maxLookahead; ++i) {
        if (text.at(i) == open)
            ++depth;
        else if (text.at(i) == close && --depth == 0)
            return i + 1;
    }
    ++failures;
    return at;
}

bool startsTag(const QString &text, qsizetype at)
{
    if (at + 1 >= text.size())
        return false;
    const QChar next = text.at(at + 1);
    return (next.unicode() < 0x80 && next.isLetter()) || next == u'/' || next == u'!';
}

/// The index after a script or a style that begins here with what is in it, which nobody sees; the same index when there is none.
qsizetype afterProgram(const QString &text, qsizetype at, int &failures)
{
    const QString closing = failures > maxFailures ? QString() : closingOfProgram(QStringView(text).mid(at));
    if (closing.isEmpty())
        return at;
    const qsizetype close = text.indexOf(closing, at, Qt::CaseInsensitive);
    const qsizetype end = close < 0 ? -1 : text.indexOf(u'>', close);
    failures += end < 0 ? 1 : 0;
    return end < 0 ? at : end + 1;
}

/// <https://example.org> keeps its address; a tag keeps nothing.
qsizetype readAngle(const QString &text, qsizetype at, QString &result)
{
    const qsizetype end = text.mid(at, maxLookahead).indexOf(u'>');
    if (end < 0 || !startsTag(text, at)) {
        result += text.at(at);
        return at + 1;
    }
    const QString inside = text.mid(at + 1, end - 1);
    if (inside.startsWith("http://"_L1) || inside.startsWith("https://"_L1) || (inside.contains(u'@') && !inside.contains(u' ')))
        result += inside;
    else if (inside.startsWith("br"_L1, Qt::CaseInsensitive))
        result += u' ';
    return at + end + 1;
}

QString entity(QStringView name)
{
    static const QHash<QString, QString> known {{u"amp"_s, u"&"_s}, {u"lt"_s, u"<"_s}, {u"gt"_s, u">"_s}, {u"quot"_s, u"\""_s},
                                                {u"nbsp"_s, u" "_s}, {u"copy"_s, u"©"_s}, {u"mdash"_s, u"—"_s}, {u"ndash"_s, u"–"_s},
                                                {u"hellip"_s, u"…"_s}, {u"apos"_s, u"'"_s}};
    return known.value(name.toString());
}

/// Where words lead: what "(address "title")" behind them says, or what stands elsewhere for "[label]" or for the words themselves.
QString addressIn(QStringView target, QStringView words, const LinkTargets &targets)
{
    if (!target.startsWith(u'(')) {
        const QStringView label = target.size() > 2 ? target.mid(1, target.size() - 2) : words;
        return targets.isEmpty() || label.size() > longestLabel ? QString() : targets.value(linkLabel(label.toString()));
    }
    target = target.mid(1, target.size() - 2).trimmed();
    if (target.startsWith(u'<'))
        return target.mid(1, std::max<qsizetype>(0, target.indexOf(u'>') - 1)).toString();
    const auto blank = std::find_if(target.begin(), target.end(), [](QChar c) { return c.isSpace(); });
    return QString(target.begin(), blank - target.begin());
}

bool isWordChar(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

} // namespace

QString linkLabel(const QString &label)
{
    return label.simplified().toCaseFolded();
}

QString closingOfProgram(QStringView text)
{
    for (const auto name : {"script"_L1, "style"_L1}) {
        const bool isNamed = text.startsWith(u'<') && text.mid(1, name.size()).compare(name, Qt::CaseInsensitive) == 0;
        if (isNamed && name.size() + 1 < text.size() && (text.at(name.size() + 1) == u'>' || text.at(name.size() + 1).isSpace()))
            return u"</"_s + name;
    }
    return {};
}

QString plainInline(const QString &text, const LinkTargets &targets)
{
    QString result;
    result.reserve(text.size());
    qsizetype i = 0;
    int failures = 0;
    bool isCode = false;
    struct Opened {
        qsizetype at; ///< in the result
        qsizetype from; ///< in the text
        bool isPicture;
    };
    QList<Opened> opened; ///< brackets
    qsizetype linkedUpTo = 0; ///< of the result
    while (i < text.size()) {
        const QChar c = text.at(i);
        if (c == u'\\' && i + 1 < text.size() && text.at(i + 1).isPunct()) {
            result += text.at(i + 1);
            i += 2;
        } else if (c == u'`' || c == u'*' || (c == u'~' && text.mid(i, 2) == "~~"_L1)) {
            // A lone star between blanks is a star.
            if (c == u'*' && (i == 0 || text.at(i - 1).isSpace()) && (i + 1 >= text.size() || text.at(i + 1).isSpace()))
                result += c;
            if (c == u'`' && (i == 0 || text.at(i - 1) != u'`'))
                isCode = !isCode;
            i += c == u'~' ? 2 : 1;
        } else if (c == u'_') {
            // Emphasis stands at the edge of a word; inside one (snake_case) it belongs to it.
            if (isWordChar(text, i - 1) && isWordChar(text, i + 1))
                result += c;
            ++i;
        } else if (c == u'!' && i + 1 < text.size() && text.at(i + 1) == u'[') {
            opened.append({result.size(), i + 2, true});
            i += 2;
        } else if (c == u'[') {
            opened.append({result.size(), i + 1, false});
            ++i;
        } else if (c == u']') {
            const qsizetype end = afterTarget(text, i + 1, failures);
            const Opened words = opened.isEmpty() ? Opened {result.size(), i, true} : opened.takeLast();
            const QStringView inside = QStringView(text).mid(words.from, i - words.from);
            const QString address = words.isPicture ? QString() : addressIn(QStringView(text).mid(i + 1, end - i - 1), inside, targets);
            // No link lies within a link, so those that were open before it are words.
            if (!address.isEmpty() && words.at >= linkedUpTo) {
                result.replace(words.at, result.size() - words.at, linked(result.mid(words.at), address));
                linkedUpTo = result.size();
            }
            i = end;
        } else if (c == u'<') {
            const qsizetype end = isCode ? i : afterProgram(text, i, failures);
            i = end > i ? end : readAngle(text, i, result);
        } else if (c == u'&') {
            const qsizetype end = text.mid(i + 1, 10).indexOf(u';');
            const QString replacement = end > 0 ? entity(QStringView(text).mid(i + 1, end)) : QString();
            result += replacement.isEmpty() ? QString(c) : replacement;
            i += replacement.isEmpty() ? 1 : end + 2;
        } else {
            result += c;
            ++i;
        }
    }
    return result;
}

} // namespace dialogist::knowledge
