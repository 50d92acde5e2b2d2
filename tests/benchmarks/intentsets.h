// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/nlu/intentmodel.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

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
    double calibration = 0; ///< expected calibration error in ten steps: how far confidence is from how often it is right
};

/// CLINC150 (small): 50 phrases of each of 150 intents, 100 out of scope. The questions are those of its part "test" or "val".
inline IntentSet clincSet(const QString &corpora, QLatin1String part = QLatin1String("test"))
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
    for (const QJsonValue &row : json[part].toArray())
        set.questions.append({row[0].toString(), row[1].toString()});
    for (const QJsonValue &row : json[QLatin1String("oos_") + part].toArray())
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

/// Expected calibration error (Naeini, Cooper, Hauskrecht 2015) over ten steps of confidence.
class CalibrationError
{
public:
    void add(double confidence, bool isRight)
    {
        Step &step = m_steps[size_t(std::clamp(int(confidence * 10), 0, 9))];
        step.confidence += confidence;
        step.right += isRight;
        ++m_count;
    }
    double value() const
    {
        double sum = 0;
        for (const Step &step : m_steps)
            sum += std::abs(step.confidence - step.right);
        return m_count > 0 ? sum / m_count : 0;
    }

private:
    struct Step {
        double confidence = 0;
        double right = 0;
    };
    std::array<Step, 10> m_steps;
    int m_count = 0;
};

/// Every third intent with at most sixty of its phrases, and half of what is out of scope: builds without optimisation are slow.
inline IntentSet everyThird(IntentSet set)
{
    QMap<QString, QStringList> kept;
    int number = 0;
    for (auto it = set.examples.phrases.cbegin(); it != set.examples.phrases.cend(); ++it) {
        if (number++ % 3 == 0)
            kept.insert(it.key(), it.value().mid(0, 60));
    }
    set.examples.phrases = kept;
    set.questions.removeIf([&kept](const auto &question) { return !kept.contains(question.second); });
    set.outOfScope = set.outOfScope.mid(0, 500);
    return set;
}

inline IntentQuality judge(const IntentSet &set, const nlu::IntentModel &model)
{
    IntentQuality quality;
    std::vector<std::pair<double, bool>> likelihoods;
    CalibrationError calibration;
    for (const auto &[text, intent] : set.questions) {
        const nlu::IntentGuess guess = model.classify(text);
        const bool right = !guess.ranked.isEmpty() && guess.ranked.first().intent == intent;
        quality.accuracy += right;
        quality.accepted += right && !guess.isOutOfScope;
        likelihoods.emplace_back(guess.inScope, true);
        calibration.add(guess.ranked.isEmpty() ? 0 : guess.ranked.first().confidence, right);
    }
    for (const QString &text : set.outOfScope) {
        const nlu::IntentGuess guess = model.classify(text);
        quality.recall += guess.isOutOfScope;
        likelihoods.emplace_back(guess.inScope, false);
        calibration.add(guess.ranked.isEmpty() ? 0 : guess.ranked.first().confidence, false);
    }
    const double inside = double(std::max<qsizetype>(1, set.questions.size()));
    const double outside = double(std::max<qsizetype>(1, set.outOfScope.size()));
    std::sort(likelihoods.begin(), likelihoods.end());
    double ranks = 0;
    for (size_t i = 0; i < likelihoods.size(); ++i)
        ranks += likelihoods[i].second ? double(i + 1) : 0;
    quality.auroc = (ranks - inside * (inside + 1) / 2) / (inside * outside);
    quality.calibration = calibration.value();
    quality.accuracy /= inside;
    quality.accepted /= inside;
    quality.recall /= outside;
    return quality;
}

} // namespace dialogist::benchmarks
