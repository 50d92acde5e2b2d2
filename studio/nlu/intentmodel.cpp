// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/intentmodel.h"

#include "studio/nlu/linearmodel.h"
#include "studio/nlu/vocabulary.h"
#include "studio/nlu/wording.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace dialogist::nlu {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestText = 1000; ///< what a person wants stands in the first sentences
constexpr double mostWeights = 3.3e7; ///< features times classes: 130 MB while learning
constexpr qsizetype mostFeatures = 1 << 18;
constexpr qsizetype mostNeighbours = 64; ///< phrases of an intent that are kept to compare with
constexpr qsizetype mostRanked = 10;

/// Cosine of two texts; what is not in the vocabulary counts as difference.
float similarity(const SparseVector &a, const SparseVector &b)
{
    float sum = 0;
    size_t j = 0;
    for (size_t i = 0; i < a.features.size(); ++i) {
        while (j < b.features.size() && b.features[j] < a.features[i])
            ++j;
        if (j < b.features.size() && b.features[j] == a.features[i])
            sum += a.weights[i] * b.weights[j];
    }
    return sum * std::sqrt(a.known);
}

Phrase shortened(const QString &text, const QList<MarkedEntity> &entities)
{
    Phrase phrase {text.left(longestText), {}};
    qsizetype from = 0;
    for (const MarkedEntity &entity : entities) {
        if (entity.begin >= from && entity.end > entity.begin && entity.end <= phrase.text.size()) {
            phrase.entities.append(entity);
            from = entity.end;
        }
    }
    return phrase;
}
} // namespace

struct IntentModel::Data {
    IntentSettings settings;
    QStringList intents; ///< the number of a class is its place; one more class, if any, is "none of them"
    Vocabulary vocabulary;
    LinearModel linear;
    std::vector<std::vector<SparseVector>> neighbours; ///< by class
    QHash<QString, int> exact; ///< plain wording of a phrase -> class; -1 = of several
};

IntentModel::IntentModel(std::unique_ptr<Data> data)
    : m(std::move(data))
{
}

IntentModel::~IntentModel() = default;

std::shared_ptr<const IntentModel> IntentModel::train(const IntentExamples &examples, const IntentSettings &settings)
{
    auto data = std::make_unique<Data>();
    data->settings = settings;
    std::vector<std::vector<Ngram>> ngramsOf;
    std::vector<int> labels;
    const auto add = [&](QStringList phrases, int label) {
        std::sort(phrases.begin(), phrases.end()); // the order in which phrases were written must not matter
        phrases.erase(std::unique(phrases.begin(), phrases.end()), phrases.end());
        bool any = false;
        for (const QString &written : std::as_const(phrases)) {
            const Phrase parsed = Phrase::parse(written.left(4 * longestText));
            const QString wording = plainWording(parsed.text.left(longestText));
            if (wording.isEmpty())
                continue;
            const auto known = data->exact.find(wording);
            if (known == data->exact.end())
                data->exact.insert(wording, label);
            else if (*known != label)
                *known = -1;
            ngramsOf.push_back(ngrams(shortened(parsed.text, parsed.entities)));
            labels.push_back(label);
            any = true;
        }
        return any;
    };
    for (auto it = examples.phrases.cbegin(); it != examples.phrases.cend(); ++it) {
        if (add(it.value(), int(data->intents.size())))
            data->intents.append(it.key());
    }
    if (data->intents.isEmpty())
        return std::shared_ptr<const IntentModel>(new IntentModel(std::move(data)));
    const int intents = int(data->intents.size());
    const int classes = add(examples.outOfScope, intents) ? intents + 1 : intents;
    data->vocabulary = Vocabulary::build(ngramsOf, std::min(mostFeatures, qsizetype(mostWeights / classes)));
    std::vector<SparseVector> rows;
    rows.reserve(ngramsOf.size());
    for (const std::vector<Ngram> &ngrams : ngramsOf)
        rows.push_back(data->vocabulary.vector(ngrams));
    data->linear = LinearModel::train(rows, labels, classes, data->vocabulary.size());
    data->neighbours.resize(size_t(classes));
    std::vector<qsizetype> sizes(size_t(classes), 0);
    for (const int label : labels)
        ++sizes[size_t(label)];
    std::vector<qsizetype> seen(size_t(classes), 0);
    for (size_t i = 0; i < rows.size(); ++i) {
        const size_t k = size_t(labels[i]);
        // Of very many phrases every n-th stands for the others.
        const qsizetype each = (sizes[k] + mostNeighbours - 1) / mostNeighbours;
        if (seen[k]++ % each == 0)
            data->neighbours[k].push_back(std::move(rows[i]));
    }
    return std::shared_ptr<const IntentModel>(new IntentModel(std::move(data)));
}

bool IntentModel::isEmpty() const
{
    return m->intents.isEmpty();
}

QStringList IntentModel::intents() const
{
    return m->intents;
}

IntentGuess IntentModel::classify(const QString &text, const QList<MarkedEntity> &entities) const
{
    IntentGuess guess;
    const QString wording = plainWording(text.left(longestText));
    if (isEmpty() || wording.isEmpty())
        return guess;
    const SparseVector vector = m->vocabulary.vector(ngrams(shortened(text, entities)));
    const std::vector<float> shares = softmax(m->linear.scores(vector));
    const auto intents = size_t(m->intents.size());
    std::vector<int> order(intents);
    for (size_t k = 0; k < intents; ++k)
        order[k] = int(k);
    const auto count = std::min<size_t>(intents, mostRanked);
    std::partial_sort(order.begin(), order.begin() + qsizetype(count), order.end(), [&shares](int a, int b) {
        return shares[size_t(a)] != shares[size_t(b)] ? shares[size_t(a)] > shares[size_t(b)] : a < b;
    });
    float nearest = 0;
    for (size_t i = 0; i < std::min<size_t>(count, 3); ++i) {
        for (const SparseVector &phrase : m->neighbours[size_t(order[i])])
            nearest = std::max(nearest, similarity(vector, phrase));
    }
    const double share = shares[size_t(order[0])];
    const double second = count > 1 ? shares[size_t(order[1])] : 0;
    const double none = shares.size() > intents ? shares[intents] : 0;
    const double sum = -5.0 + 2.5 * share + 1.0 * (share - second) + 4.0 * nearest + 1.5 * vector.known + 1.0 * vector.knownWords - 4.0 * none;
    guess.inScope = 1 / (1 + std::exp(-sum));
    const int exact = m->exact.value(wording, -1);
    for (size_t i = 0; i < count; ++i)
        guess.ranked.append({m->intents[order[i]], guess.inScope * shares[size_t(order[i])] / std::max(1e-6, 1 - none)});
    if (exact >= 0) {
        // The designer's own words mean what the designer said.
        guess.inScope = exact < int(intents) ? 1 : 0;
        if (exact < int(intents)) {
            guess.ranked.removeIf([&](const RankedIntent &ranked) { return ranked.intent == m->intents[exact]; });
            for (RankedIntent &ranked : guess.ranked)
                ranked.confidence = std::min(ranked.confidence, 0.3);
            guess.ranked.prepend({m->intents[exact], 1});
        }
    }
    guess.isOutOfScope = guess.inScope < m->settings.threshold;
    guess.isAmbiguous = !guess.isOutOfScope && guess.ranked.size() > 1
        && guess.ranked[0].confidence - guess.ranked[1].confidence < m->settings.margin;
    return guess;
}

QByteArray IntentModel::toBytes() const
{
    QByteArray bytes = m->intents.join(u'\n').toUtf8();
    m->vocabulary.writeTo(&bytes);
    m->linear.writeTo(&bytes);
    return bytes;
}

} // namespace dialogist::nlu
