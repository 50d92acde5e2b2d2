// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/nlu/phrase.h"
#include "studio/nlu/scope.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <memory>

namespace dialogist {
class JobControl;
}

namespace dialogist::nlu {

/// What a classifier learns from: phrases by intent, as the designer wrote them, and phrases that no intent is meant by.
struct IntentExamples {
    QMap<QString, QStringList> phrases;
    QStringList outOfScope;
    int languages = 1; ///< in how many the phrases are written
    QString language = {}; ///< BCP 47, whose inflection is known; empty = several, or not told
    friend bool operator==(const IntentExamples &, const IntentExamples &) = default;
};

struct IntentSettings {
    double threshold = 0.4; ///< what is less sure is out of scope
    double margin = 0.1; ///< two intents whose confidence is closer than that are ambiguous
    friend bool operator==(const IntentSettings &, const IntentSettings &) = default;
};

struct RankedIntent {
    QString intent;
    double confidence = 0; ///< 0 to 1
};

/// What a text means: the likely intents, the likeliest first, also when it is out of scope.
struct IntentGuess {
    QList<RankedIntent> ranked;
    double inScope = 0; ///< how sure it is that any intent is meant, 0 to 1
    IntentEvidence evidence;
    bool isOutOfScope = true;
    bool isAmbiguous = false; ///< the first two are too close to choose: better ask

    /// The one intent that is meant; empty when out of scope.
    QString intent() const { return isOutOfScope || ranked.isEmpty() ? QString() : ranked.first().intent; }
};

/// A linear classifier over character and word n-grams of one language. Trained once, never changed, so any thread may ask it.
/// The same phrases give the same model, in whatever order they come.
class IntentModel
{
public:
    /// Cancelled, the model is empty.
    static std::shared_ptr<const IntentModel> train(
        const IntentExamples &examples, const IntentSettings &settings = {}, const JobControl *control = nullptr);
    ~IntentModel();

    bool isEmpty() const; ///< nothing to tell apart: every text is out of scope
    QStringList intents() const;

    /// Entities found in the text help where phrases mark such entities.
    IntentGuess classify(const QString &text, const QList<MarkedEntity> &entities = {}) const;

    /// The learnt numbers, for comparing two models.
    QByteArray toBytes() const;

private:
    struct Data;
    explicit IntentModel(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m;
};

} // namespace dialogist::nlu
