// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/mnemonics.h"

#include <QAction>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace dialogist::ui {

namespace {

/// Where the underlined letter stands in a text whose marks are taken out; -1: nowhere.
qsizetype takeMark(QString &text)
{
    qsizetype at = -1;
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'&' || i + 1 == text.size()) {
            plain += text.at(i);
        } else if (text.at(i + 1) == u'&') {
            plain += u"&&"_s;
            ++i;
        } else if (at < 0) {
            at = plain.size();
        }
    }
    text = plain;
    return at;
}

/// Where letters join into syllables or ligatures, an underlined one would be torn out of them.
bool standsAlone(QChar c)
{
    const QChar::Script script = c.script();
    return c.isLetter() && (script == QChar::Script_Latin || script == QChar::Script_Greek || script == QChar::Script_Cyrillic);
}

QString withMark(QString plain, qsizetype at)
{
    return at < 0 ? plain : plain.insert(at, u'&');
}

} // namespace

QString plainText(const QString &text)
{
    // Scripts without such letters put a Latin one in brackets.
    static const QRegularExpression bracketed(u"\\s*\\(&[^&)]\\)"_s);
    QString plain = text;
    plain.remove(bracketed);
    takeMark(plain);
    return plain.replace(u"&&"_s, u"&"_s);
}

QStringList distinctMnemonics(const QStringList &texts)
{
    QStringList plain = texts;
    QList<qsizetype> marks;
    QSet<QChar> taken;
    for (QString &text : plain) {
        qsizetype at = takeMark(text);
        if (at >= 0 && taken.contains(text.at(at).toCaseFolded()))
            at = -1;
        if (at >= 0)
            taken.insert(text.at(at).toCaseFolded());
        marks.append(at);
    }
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QString &text = plain.at(i);
        for (const bool beginnings : {true, false}) {
            for (qsizetype at = 0; at < text.size() && marks.at(i) < 0; ++at) {
                const bool begins = at == 0 || text.at(at - 1).isSpace();
                if (begins != beginnings || !standsAlone(text.at(at)) || taken.contains(text.at(at).toCaseFolded()))
                    continue;
                marks[i] = at;
                taken.insert(text.at(at).toCaseFolded());
            }
        }
    }
    QStringList result;
    for (qsizetype i = 0; i < plain.size(); ++i)
        result.append(withMark(plain.at(i), marks.at(i)));
    return result;
}

void distinguishMnemonics(const QList<QAction *> &actions)
{
    QList<QAction *> shown;
    QStringList texts;
    for (QAction *action : actions) {
        if (action->isVisible() && !action->isSeparator()) {
            shown.append(action);
            texts.append(action->text());
        }
    }
    const QStringList distinct = distinctMnemonics(texts);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (shown.at(i)->text() != distinct.at(i))
            shown.at(i)->setText(distinct.at(i));
    }
}

} // namespace dialogist::ui
