// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/codefields.h"

#include "studio/flow/codetokens.h"

#include <QHash>
#include <QMap>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
class FieldRenamer
{
public:
    FieldRenamer(const QString &source, const Expression::IsOwner &isOwner, const QString &from, const QString &to)
        : m_source(source)
        , m_isOwner(isOwner)
        , m_from(from)
        , m_to(to)
        , m_tokens(codeTokens(source))
    {
    }

    QString run()
    {
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            if (isName(i) && !isMember(i))
                readPath(i);
            else if (isSign(i, u"=") && !isSign(i + 1, u"=") && !isSign(i + 1, u">"))
                readAssignment(i);
        }
        QString text = m_source;
        for (auto it = m_places.end(); it != m_places.begin();) {
            --it;
            text.replace(it.key(), m_from.size(), it.value());
        }
        return text;
    }

private:
    bool isName(qsizetype i) const { return i >= 0 && i < m_tokens.size() && m_tokens[i].kind == CodeToken::Kind::Name; }
    bool isText(qsizetype i) const { return i >= 0 && i < m_tokens.size() && m_tokens[i].kind == CodeToken::Kind::Text; }
    bool isSign(qsizetype i, QStringView sign) const
    {
        return i >= 0 && i < m_tokens.size() && m_tokens[i].kind == CodeToken::Kind::Sign && textOf(i) == sign;
    }
    bool isDot(qsizetype i) const { return isSign(i, u".") || isSign(i, u"?."); }
    bool isMember(qsizetype i) const { return isDot(i - 1); }
    QStringView textOf(qsizetype i) const { return QStringView(m_source).mid(m_tokens[i].at, m_tokens[i].size); }
    QString nameOf(qsizetype i) const { return textOf(i).toString(); }

    /// Notes that a field of an owner is named here.
    void note(const QStringList &above, const QString &name, qsizetype at, const QString &fresh)
    {
        if (name == m_from && m_isOwner(above))
            m_places.insert(at, fresh);
    }

    struct Way {
        QStringList path;
        qsizetype end = 0; ///< the token behind it
    };

    /// The fields from a name on, as far as they are written down.
    Way readPath(qsizetype i)
    {
        const QString root = nameOf(i);
        Way way {m_aliases.value(root, {root}), i + 1};
        while (true) {
            qsizetype at = way.end;
            if (isDot(at) && isName(at + 1)) {
                note(way.path, nameOf(at + 1), m_tokens[at + 1].at, m_to);
                way.path.append(nameOf(at + 1));
                way.end = at + 2;
                continue;
            }
            at += isSign(at, u"?.") ? 1 : 0;
            if (!isSign(at, u"[") || !isText(at + 1) || !isSign(at + 2, u"]"))
                return way;
            const QString key = nameOf(at + 1).mid(1).chopped(1);
            note(way.path, key, m_tokens[at + 1].at + 1, m_to);
            way.path.append(key);
            way.end = at + 3;
        }
    }

    /// "name = path" and "{ names } = path" give what stands there other names.
    void readAssignment(qsizetype equals)
    {
        if (!isName(equals + 1))
            return;
        const Way way = readPath(equals + 1);
        const bool isWhole = way.end >= m_tokens.size() || isSign(way.end, u";") || isSign(way.end, u",") || isSign(way.end, u")")
            || QStringView(m_source).mid(m_tokens[way.end - 1].at, m_tokens[way.end].at - m_tokens[way.end - 1].at).contains(u'\n');
        if (!isWhole)
            return;
        if (isName(equals - 1) && !isMember(equals - 1)) {
            m_aliases.insert(nameOf(equals - 1), way.path);
        } else if (isSign(equals - 1, u"}")) {
            qsizetype open = equals - 1;
            for (int depth = 0; open >= 0; --open) {
                depth += isSign(open, u"}") ? 1 : isSign(open, u"{") ? -1 : 0;
                if (depth == 0)
                    break;
            }
            if (open >= 0)
                readPattern(open, way.path);
        }
    }

    /// The token behind the pattern that begins with this brace.
    qsizetype readPattern(qsizetype open, const QStringList &path)
    {
        qsizetype at = open + 1;
        while (at < m_tokens.size() && !isSign(at, u"}")) {
            const bool isKey = isName(at) && (isSign(at - 1, u"{") || isSign(at - 1, u","));
            if (!isKey) {
                ++at;
                continue;
            }
            const QString key = nameOf(at);
            const QStringList inner = path + QStringList {key};
            const bool hasTarget = isSign(at + 1, u":");
            note(path, key, m_tokens[at].at, hasTarget ? m_to : m_to + u": "_s + key);
            if (hasTarget && isSign(at + 2, u"{")) {
                at = readPattern(at + 2, inner);
                continue;
            }
            m_aliases.insert(hasTarget && isName(at + 2) ? nameOf(at + 2) : key, inner);
            at += hasTarget ? 3 : 1;
        }
        return at + 1;
    }

    const QString &m_source;
    const Expression::IsOwner &m_isOwner;
    const QString &m_from;
    const QString &m_to;
    const QList<CodeToken> m_tokens;
    QHash<QString, QStringList> m_aliases; ///< other names for what stands at a path
    QMap<qsizetype, QString> m_places; ///< where the old name stands, and what comes for it
};
} // namespace

QString withFieldRenamedInCode(const QString &source, const Expression::IsOwner &isOwner, const QString &from, const QString &to)
{
    return FieldRenamer(source, isOwner, from, to).run();
}

} // namespace dialogist::flow
