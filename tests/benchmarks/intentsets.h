// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/nlu/intentmodel.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dialogist::benchmarks {

/// A public collection of what people say, with the intent of each text.
struct IntentSet {
    nlu::IntentExamples examples;
    QList<std::pair<QString, QString>> questions; ///< text, intent
    QStringList outOfScope; ///< texts that no intent is meant by
};

struct IntentQuality {
    double accuracy = 0; ///< of texts in scope: the first intent is right, whatever the threshold
    double accepted = 0; ///< of texts in scope: right and not rejected as out of scope
    double recall = 0; ///< of texts out of scope: rejected
    double auroc = 0; ///< how well the likelihood of scope tells the two apart
};

/// CLINC150 (small): 50 phrases of each of 150 intents, 100 out of scope.
inline IntentSet clincSet(const QString &corpora)
{
    IntentSet set;
    QFile file(corpora + QStringLiteral("/intents/clinc150/data_small.json"));
    if (!file.open(QIODevice::ReadOnly))
        return set;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue &row : json[QLatin1String("train")].toArray())
        set.examples.phrases[row[1].toString()].append(row[0].toString());
    for (const QJsonValue &row : json[QLatin1String("oos_train")].toArray())
        set.examples.outOfScope.append(row[0].toString());
    for (const QJsonValue &row : json[QLatin1String("test")].toArray())
        set.questions.append({row[0].toString(), row[1].toString()});
    for (const QJsonValue &row : json[QLatin1String("oos_test")].toArray())
        set.outOfScope.append(row[0].toString());
    return set;
}

/// Rows of a CSV file of two columns, without the heading.
inline QList<std::pair<QString, QString>> pairs(const QString &path)
{
    QFile file(path);
    QList<std::pair<QString, QString>> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    QStringList cells = {QString()};
    bool quoted = false;
    bool heading = true;
    for (const QChar c : QString::fromUtf8(file.readAll())) {
        if (c == u'"') {
            quoted = !quoted; // a doubled quote comes out as one or none: neither matters for intents
        } else if (quoted || (c != u',' && c != u'\n' && c != u'\r')) {
            cells.last() += c;
        } else if (c == u',') {
            cells.append(QString());
        } else if (c == u'\n') {
            if (!heading && cells.size() == 2)
                rows.append({cells[0].trimmed(), cells[1].trimmed()});
            heading = false;
            cells = {QString()};
        }
    }
    return rows;
}

/// BANKING77: 10,003 phrases of 77 intents that lie close together.
inline IntentSet bankingSet(const QString &corpora)
{
    IntentSet set;
    for (const auto &[text, intent] : pairs(corpora + QStringLiteral("/intents/banking77/train.csv")))
        set.examples.phrases[intent].append(text);
    set.questions = pairs(corpora + QStringLiteral("/intents/banking77/test.csv"));
    return set;
}

inline IntentQuality judge(const IntentSet &set, const nlu::IntentModel &model)
{
    IntentQuality quality;
    std::vector<std::pair<double, bool>> likelihoods;
    for (const auto &[text, intent] : set.questions) {
        const nlu::IntentGuess guess = model.classify(text);
        const bool right = !guess.ranked.isEmpty() && guess.ranked.first().intent == intent;
        quality.accuracy += right;
        quality.accepted += right && !guess.isOutOfScope;
        likelihoods.emplace_back(guess.inScope, true);
    }
    for (const QString &text : set.outOfScope) {
        const nlu::IntentGuess guess = model.classify(text);
        quality.recall += guess.isOutOfScope;
        likelihoods.emplace_back(guess.inScope, false);
    }
    const double inside = double(std::max<qsizetype>(1, set.questions.size()));
    const double outside = double(std::max<qsizetype>(1, set.outOfScope.size()));
    std::sort(likelihoods.begin(), likelihoods.end());
    double ranks = 0;
    for (size_t i = 0; i < likelihoods.size(); ++i)
        ranks += likelihoods[i].second ? double(i + 1) : 0;
    quality.auroc = (ranks - inside * (inside + 1) / 2) / (inside * outside);
    quality.accuracy /= inside;
    quality.accepted /= inside;
    quality.recall /= outside;
    return quality;
}

} // namespace dialogist::benchmarks
