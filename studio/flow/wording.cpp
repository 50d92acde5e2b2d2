// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/wording.h"

namespace dialogist::flow {

namespace {
/// The combining marks that Latin, Greek and Cyrillic accents decompose into.
bool isAccent(QChar c)
{
    return c.unicode() >= 0x0300 && c.unicode() <= 0x036f;
}
} // namespace

QString withPlainDigits(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (c.unicode() > 0x7f && c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    return result;
}

QString plainWording(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : decomposed) {
        if (isAccent(c) || c == u'\'' || c == QChar(0x2019))
            continue;
        if (c.isDigit())
            folded += QChar(u'0' + c.digitValue());
        else if (c.isLetter() || c.isMark() || c.isSurrogate() || c.unicode() == 0x200d)
            folded += c;
        else
            folded += u' ';
    }
    return folded.simplified();
}

} // namespace dialogist::flow
