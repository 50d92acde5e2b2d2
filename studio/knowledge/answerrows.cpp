// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/answerrows.h"

#include <QCoreApplication>
#include <QStringList>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

const QString prefix = u"answer-rows/"_s;
constexpr qsizetype shownLines = 3; ///< a code is short
constexpr int mostRows = 1'000'000;

/// "u12-3+7+9": twelve of this kind, the first on these lines.
QString partOf(QChar kind, const QList<int> &rows, const QList<int> &lines)
{
    QStringList shown;
    for (const int row : rows.mid(0, shownLines))
        shown.append(QString::number(lines.value(row)));
    return kind + QString::number(rows.size()) + u'-' + shown.join(u'+');
}

QString sentence(QChar kind, int count)
{
    if (kind == u'u')
        return QCoreApplication::translate("knowledge", "%n question(s) without an answer, left out: line %1.", nullptr, count);
    if (kind == u'n')
        return QCoreApplication::translate("knowledge", "%n answer(s) without a question, found only by their own words: line %1.", nullptr, count);
    return QCoreApplication::translate("knowledge", "%n question(s) that stand there already with another answer: line %1.", nullptr, count);
}

} // namespace

QString AnswerRows::code(const QList<int> &lines) const
{
    QStringList parts;
    for (const auto &[kind, rows] : {std::pair {u'u', &unanswered}, {u'n', &unasked}, {u'c', &contradicting}}) {
        if (!rows->isEmpty())
            parts.append(partOf(kind, *rows, lines));
    }
    return parts.isEmpty() ? QString() : prefix + parts.join(u'/');
}

std::optional<QString> answerRowsMessage(const QString &code)
{
    if (!code.startsWith(prefix))
        return std::nullopt;
    QStringList sentences;
    for (const QString &part : code.mid(prefix.size()).split(u'/', Qt::SkipEmptyParts)) {
        const int count = std::clamp(part.mid(1).section(u'-', 0, 0).toInt(), 0, mostRows);
        QStringList lines = part.section(u'-', 1).split(u'+', Qt::SkipEmptyParts);
        if (count > lines.size())
            lines.append(u"…"_s);
        sentences.append(sentence(part.at(0), count).arg(lines.join(u", "_s)));
    }
    return sentences.join(u' ');
}

bool isOnlyDoubtful(const QString &code)
{
    return code.startsWith(prefix) && !code.startsWith(prefix + u'u');
}

} // namespace dialogist::knowledge
