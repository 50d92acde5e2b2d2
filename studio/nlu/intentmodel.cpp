// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/nlu/intentmodel.h"

#include "studio/nlu/linearmodel.h"
#include "studio/nlu/stems.h"
#include "studio/nlu/vocabulary.h"
#include "studio/nlu/wording.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numeric>

namespace dialogist::nlu {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestText = 1000; ///< what a person wants stands in the first sentences
constexpr double mostWeights = 3.3e7; ///< features times classes, a byte each
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
    QString language;
    QStringList intents; ///< the number of a class is its place; one more class, if any, is "none of them"
    Vocabulary vocabulary;
    LinearModel linear;
    std::vector<std::vector<SparseVector>> neighbours; ///< by class
    double phrasesPerIntent = 1;
    QHash<QString, QList<int>> exact; ///< plain wording of a phrase -> its classes

    IntentEvidence evidence(const SparseVector &vector, const std::vector<float> &scores, const std::vector<int> &order) const;
    bool hasNone() const { return linear.classes() > intents.size(); }
    void takeExact(const QList<int> &classes, IntentGuess *guess) const;
};

IntentEvidence IntentModel::Data::evidence(
    const SparseVector &vector, const std::vector<float> &scores, const std::vector<int> &order) const
{
    IntentEvidence evidence;
    evidence.score = scores[size_t(order[0])];
    evidence.lead = order.size() > 1 ? evidence.score - scores[size_t(order[1])] : evidence.score + 1;
    evidence.none = hasNone() ? scores.back() : -1;
    evidence.phrasesPerIntent = phrasesPerIntent;
    evidence.isInflected = hasStems(language);
    evidence.known = vector.known;
    evidence.knownWords = vector.knownWords;
    std::array<float, 3> best {0, 0, 0};
    for (size_t i = 0; i < std::min<size_t>(order.size(), 3); ++i) {
        for (const SparseVector &phrase : neighbours[size_t(order[i])]) {
            const float similar = similarity(vector, phrase);
            if (similar > best[2]) {
                best[2] = similar;
                std::sort(best.begin(), best.end(), std::greater<>());
            }
        }
    }
    evidence.near = (best[0] + best[1] + best[2]) / 3;
    return evidence;
}

/// The designer's own words mean what the designer said.
void IntentModel::Data::takeExact(const QList<int> &classes, IntentGuess *guess) const
{
    QStringList meant;
    for (const int k : classes) {
        if (k < intents.size())
            meant.append(intents[k]);
    }
    guess->inScope = meant.isEmpty() ? 0 : 1;
    guess->ranked.removeIf([&meant](const RankedIntent &ranked) { return meant.contains(ranked.intent); });
    for (RankedIntent &ranked : guess->ranked)
        ranked.confidence = std::min(ranked.confidence, 0.3) / double(std::max<qsizetype>(1, meant.size()));
    for (qsizetype i = meant.size() - 1; i >= 0; --i)
        guess->ranked.prepend({meant[i], 1.0 / double(meant.size())});
}

IntentModel::IntentModel(std::unique_ptr<Data> data)
    : m(std::move(data))
{
}

IntentModel::~IntentModel() = default;

std::shared_ptr<const IntentModel> IntentModel::train(const IntentExamples &examples, const IntentSettings &settings, const JobControl *control)
{
    auto data = std::make_unique<Data>();
    data->settings = settings;
    data->language = examples.language;
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
            QList<int> &classes = data->exact[wording];
            if (!classes.contains(label))
                classes.append(label);
            ngramsOf.push_back(ngrams(shortened(parsed.text, parsed.entities), examples.language));
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
    data->phrasesPerIntent = std::min(100.0, double(labels.size()) / intents / std::max(1, examples.languages));
    const int classes = add(examples.outOfScope, intents) ? intents + 1 : intents;
    data->vocabulary = Vocabulary::build(ngramsOf, std::min(mostFeatures, qsizetype(mostWeights / classes)));
    std::vector<SparseVector> rows;
    rows.reserve(ngramsOf.size());
    for (const std::vector<Ngram> &ngrams : ngramsOf)
        rows.push_back(data->vocabulary.vector(ngrams));
    data->linear = LinearModel::train(rows, labels, classes, data->vocabulary.size(), control);
    if (data->linear.classes() == 0) {
        data->intents.clear();
        return std::shared_ptr<const IntentModel>(new IntentModel(std::move(data)));
    }
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
    const SparseVector vector = m->vocabulary.vector(ngrams(shortened(text, entities), m->language));
    const std::vector<float> scores = m->linear.scores(vector);
    const auto intents = size_t(m->intents.size());
    std::vector<int> order(intents);
    std::iota(order.begin(), order.end(), 0);
    const auto count = std::min<size_t>(intents, mostRanked);
    std::partial_sort(order.begin(), order.begin() + qsizetype(count), order.end(), [&scores](int a, int b) {
        return scores[size_t(a)] != scores[size_t(b)] ? scores[size_t(a)] > scores[size_t(b)] : a < b;
    });
    guess.evidence = m->evidence(vector, scores, order);
    guess.inScope = Scope::likelihood(guess.evidence);
    const std::vector<float> shares
        = softmax({scores.begin(), scores.begin() + qsizetype(intents)}, Scope::sharpness);
    for (size_t i = 0; i < count; ++i)
        guess.ranked.append({m->intents[order[i]], guess.inScope * shares[size_t(order[i])]});
    if (const auto exact = m->exact.constFind(wording); exact != m->exact.cend())
        m->takeExact(*exact, &guess);
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
