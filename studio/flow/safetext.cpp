// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/safetext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
QString asJson(const QJsonValue &value)
{
    if (value.isUndefined())
        return u"null"_s;
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

/// The end of the expression that begins at from: the first "}}" up to which it can be read. An object in an object has some of its own.
qsizetype endOfExpression(const QString &source, qsizetype from)
{
    constexpr int mostTries = 20;
    constexpr qsizetype longest = 21'000; // no expression may be longer
    qsizetype first = -1;
    int tries = 0;
    for (qsizetype end = source.indexOf(u"}}"_s, from); end >= 0 && tries < mostTries; end = source.indexOf(u"}}"_s, end + 1), ++tries) {
        if (first < 0)
            first = end;
        if (end - from > longest)
            break;
        if (Expression::parse(source.mid(from, end - from).trimmed()).isValid())
            return end;
    }
    return first;
}

struct Hop {
    QString key;
    int index = 0;
    enum class Kind { Key, Index, All } kind = Kind::Key;
};

/// Null when the path cannot be read.
std::optional<QList<Hop>> hopsOf(const QString &path)
{
    QList<Hop> hops;
    qsizetype at = path.startsWith(u'$') ? 1 : 0;
    while (at < path.size()) {
        if (path[at] == u'[') {
            const bool quoted = at + 1 < path.size() && (path[at + 1] == u'\'' || path[at + 1] == u'"');
            const qsizetype end = quoted ? path.indexOf(QString(path[at + 1]) + u']', at + 2) : path.indexOf(u']', at);
            if (end < 0)
                return std::nullopt;
            if (quoted) {
                hops.append({path.mid(at + 2, end - at - 2), 0, Hop::Kind::Key});
                at = end + 2;
                continue;
            }
            const QString inside = path.mid(at + 1, end - at - 1).trimmed();
            bool isNumber = false;
            const int index = inside.toInt(&isNumber);
            if (inside == u"*")
                hops.append({{}, 0, Hop::Kind::All});
            else if (isNumber)
                hops.append({{}, index, Hop::Kind::Index});
            else
                return std::nullopt;
            at = end + 1;
            continue;
        }
        if (path[at] == u'.')
            ++at;
        else if (!hops.isEmpty() || path.startsWith(u'$'))
            return std::nullopt;
        qsizetype end = at;
        while (end < path.size() && path[end] != u'.' && path[end] != u'[')
            ++end;
        if (end == at)
            return std::nullopt;
        const QString key = path.mid(at, end - at);
        hops.append(key == u"*" ? Hop{{}, 0, Hop::Kind::All} : Hop{key, 0, Hop::Kind::Key});
        at = end;
    }
    return hops;
}

QJsonValue follow(const QJsonValue &json, const QList<Hop> &hops, qsizetype from)
{
    if (from == hops.size())
        return json;
    const Hop &hop = hops[from];
    if (hop.kind == Hop::Kind::Key)
        return json.isObject() ? follow(json[hop.key], hops, from + 1) : QJsonValue(QJsonValue::Undefined);
    const QJsonArray list = json.toArray();
    if (hop.kind == Hop::Kind::Index) {
        const qsizetype index = hop.index < 0 ? list.size() + hop.index : hop.index;
        return index >= 0 && index < list.size() ? follow(list[index], hops, from + 1) : QJsonValue(QJsonValue::Undefined);
    }
    QJsonArray found;
    for (const QJsonValue &item : list) {
        if (const QJsonValue value = follow(item, hops, from + 1); !value.isUndefined())
            found.append(value);
    }
    return found;
}
} // namespace

SafeText::SafeText(const QString &source, Use use)
    : m_use(use)
{
    bool quoted = false;
    const auto addLiteral = [&](const QString &literal) {
        if (literal.isEmpty())
            return;
        for (qsizetype i = 0; i < literal.size(); ++i) {
            if (literal[i] == u'\\' && quoted)
                ++i;
            else if (literal[i] == u'"')
                quoted = !quoted;
        }
        m_parts.append({literal, {}, false});
    };
    qsizetype at = 0;
    for (qsizetype open = source.indexOf(u"{{"_s); open >= 0; open = source.indexOf(u"{{"_s, at)) {
        if (m_parts.size() >= TextTemplate::maximumExpressions * 2 || open > TextTemplate::maximumLength)
            break;
        const qsizetype end = endOfExpression(source, open + 2);
        if (end < 0)
            break;
        addLiteral(source.mid(at, open - at));
        m_parts.append({{}, Expression::parse(source.mid(open + 2, end - open - 2).trimmed()), quoted});
        at = end + 2;
    }
    addLiteral(source.mid(at));
}

QSet<QString> SafeText::variables() const
{
    QSet<QString> names;
    for (const Part &part : m_parts)
        names |= part.expression.variables();
    return names;
}

QString SafeText::render(const Scope &scope, QStringList *failures) const
{
    QString result;
    for (const Part &part : m_parts) {
        if (result.size() > TextTemplate::maximumLength) {
            if (failures)
                failures->append(u"the text grows longer than %1 characters"_s.arg(TextTemplate::maximumLength));
            break;
        }
        if (!part.literal.isEmpty()) {
            result += part.literal;
            continue;
        }
        const Result<QJsonValue> value = valueInText(part.expression, scope);
        if (!value && failures)
            failures->append(value.error().message);
        const QJsonValue given = value ? *value : QJsonValue(QJsonValue::Undefined);
        if (m_use == Use::Json)
            result += part.quoted ? asJson(toText(given)).mid(1).chopped(1) : asJson(given);
        else if (m_use == Use::Address && m_parts.size() > 1)
            result += QString::fromLatin1(QUrl::toPercentEncoding(toText(given)));
        else
            result += toText(given);
    }
    scope.countText(result.size());
    return result;
}

bool isSafeAddress(const QString &address, bool alsoCalls)
{
    if (!isOneLine(address) || address.contains(u' '))
        return false;
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid())
        return false;
    if (url.scheme() == u"https")
        return !url.host().isEmpty() && url.userInfo().isEmpty();
    return alsoCalls && (url.scheme() == u"tel" || url.scheme() == u"mailto");
}

QUrl fixedService(const QString &address)
{
    const QString fixed = address.trimmed().section(u"{{"_s, 0, 0);
    const bool isWhole = fixed.size() == address.trimmed().size() || fixed.count(u'/') >= 3;
    return isWhole ? QUrl(fixed) : QUrl();
}

bool isOneLine(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

QJsonValue atJsonPath(const QJsonValue &json, const QString &path)
{
    const auto hops = hopsOf(path.trimmed());
    return hops ? follow(json, *hops, 0) : QJsonValue(QJsonValue::Undefined);
}

QString jsonPathError(const QString &path)
{
    return hopsOf(path.trimmed()) ? QString() : u"“%1” is no path such as $.items[0].name"_s.arg(path);
}

} // namespace dialogist::flow
