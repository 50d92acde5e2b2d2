// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/nlu/intentmodel.h"

#include <QFile>

namespace dialogist::tests {

/// A shop's intents in one language: intents/XX.txt, written for these tests. "= intent" begins one, "? " a question that is not
/// learnt; the questions of "none" mean no intent. intents/dev-XX.txt holds other questions: what is learnt is changed with an eye on
/// these, and judged by the first.
struct Shop {
    nlu::IntentExamples examples;
    QList<std::pair<QString, QString>> questions; ///< text, intent
    QStringList outOfScope;
};

inline void readShop(const QString &name, Shop *shop)
{
    using namespace Qt::StringLiterals;
    QFile file(QStringLiteral(DIALOGIST_SOURCE_DIR "/tests/studio/nlu/intents/%1.txt").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QString intent;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u"= "))
            intent = line.mid(2);
        else if (!line.startsWith(u"? "))
            shop->examples.phrases[intent].append(line);
        else if (intent == u"none")
            shop->outOfScope.append(line.mid(2));
        else
            shop->questions.append({line.mid(2), intent});
    }
}

inline Shop shop(const QString &language)
{
    Shop shop;
    shop.examples.language = language;
    readShop(language, &shop);
    return shop;
}

/// The same phrases with the questions for development.
inline Shop developmentShop(const QString &language)
{
    Shop shop = tests::shop(language);
    shop.questions.clear();
    shop.outOfScope.clear();
    readShop(QStringLiteral("dev-") + language, &shop);
    return shop;
}

} // namespace dialogist::tests
