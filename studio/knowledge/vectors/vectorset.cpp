// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/vectors/vectorset.h"

#include <algorithm>
#include <cmath>
#include <optional>

// The compiler makes the scan twice, with and without AVX2, and the loader chooses, where both can do that.
#if defined(__x86_64__) && defined(__linux__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#    define DIALOGIST_FOR_THIS_PROCESSOR __attribute__((target_clones("avx2", "default")))
#else
#    define DIALOGIST_FOR_THIS_PROCESSOR
#endif

namespace dialogist::knowledge {

namespace {

constexpr size_t block = 32;
constexpr float largest = 127;
constexpr int candidatesAtLeast = 64; ///< looked at exactly
constexpr int candidatesForEach = 4;

/// Products of whole numbers, two bytes each, summed in four: what every processor since 2000 has an instruction for. A sum of
/// 65,000 dimensions still fits.
DIALOGIST_FOR_THIS_PROCESSOR
void multiplyAll(const qint8 *rows, size_t count, size_t stride, const qint16 *question, qint32 *products)
{
    for (size_t row = 0; row < count; ++row) {
        const qint8 *numbers = rows + row * stride;
        qint32 sum = 0;
        for (size_t at = 0; at < stride; ++at)
            sum += qint32(qint16(numbers[at])) * qint32(question[at]);
        products[row] = sum;
    }
}

float product(const float *one, const float *other, size_t count)
{
    // In a fixed order, eight sums side by side: the same on every processor, and still vector code.
    float sums[8] = {};
    size_t at = 0;
    for (; at + 8 <= count; at += 8) {
        for (size_t lane = 0; lane < 8; ++lane)
            sums[lane] += one[at + lane] * other[at + lane];
    }
    for (; at < count; ++at)
        sums[0] += one[at] * other[at];
    return ((sums[0] + sums[1]) + (sums[2] + sums[3])) + ((sums[4] + sums[5]) + (sums[6] + sums[7]));
}

std::optional<std::vector<float>> ofLengthOne(std::span<const float> vector)
{
    double sum = 0;
    for (const float number : vector) {
        if (!std::isfinite(number))
            return std::nullopt;
        sum += double(number) * double(number);
    }
    std::vector<float> result(vector.begin(), vector.end());
    const double length = std::sqrt(sum);
    for (float &number : result)
        number = length > 0 ? float(double(number) / length) : 0;
    return result;
}

float largestOf(const std::vector<float> &numbers)
{
    float most = 0;
    for (const float number : numbers)
        most = std::max(most, std::abs(number));
    return most;
}

bool isBefore(const Neighbour &one, const Neighbour &other)
{
    return one.similarity != other.similarity ? one.similarity > other.similarity : one.row < other.row;
}

} // namespace

VectorSet::VectorSet(int dimensions)
    : m_dimensions(std::max(1, dimensions))
    , m_stride((size_t(m_dimensions) + block - 1) / block * block)
{
}

bool VectorSet::add(std::span<const float> vector)
{
    if (vector.size() != size_t(m_dimensions))
        return false;
    const std::optional<std::vector<float>> exact = ofLengthOne(vector);
    if (!exact)
        return false;
    const float most = largestOf(*exact);
    const float scale = most > 0 ? most / largest : 0;
    m_bytes.resize(m_bytes.size() + m_stride, 0);
    qint8 *bytes = m_bytes.data() + m_bytes.size() - m_stride;
    for (size_t at = 0; scale > 0 && at < exact->size(); ++at)
        bytes[at] = qint8(std::lround((*exact)[at] / scale));
    m_scales.push_back(scale);
    m_exact.insert(m_exact.end(), exact->begin(), exact->end());
    return true;
}

void VectorSet::reserve(size_t count)
{
    m_bytes.reserve(count * m_stride);
    m_scales.reserve(count);
    m_exact.reserve(count * size_t(m_dimensions));
}

size_t VectorSet::bytes() const
{
    return m_bytes.capacity() + (m_scales.capacity() + m_exact.capacity()) * sizeof(float);
}

std::span<const float> VectorSet::vector(quint32 row) const
{
    return {m_exact.data() + size_t(row) * size_t(m_dimensions), size_t(m_dimensions)};
}

float VectorSet::similarity(quint32 one, quint32 other) const
{
    return product(vector(one).data(), vector(other).data(), size_t(m_dimensions));
}

std::vector<Neighbour> VectorSet::nearest(std::span<const float> question, const Wish &wish) const
{
    if (question.size() != size_t(m_dimensions) || wish.limit <= 0 || m_scales.empty())
        return {};
    const std::optional<std::vector<float>> exact = ofLengthOne(question);
    if (!exact || largestOf(*exact) == 0)
        return {};
    std::vector<Neighbour> found = roughlyNearest(*exact, wish);
    for (Neighbour &each : found)
        each.similarity = product(exact->data(), vector(each.row).data(), size_t(m_dimensions));
    std::erase_if(found, [&wish](const Neighbour &each) { return each.similarity < wish.atLeast; });
    std::sort(found.begin(), found.end(), isBefore);
    if (found.size() > size_t(wish.limit))
        found.resize(size_t(wish.limit));
    return found;
}

/// A few times as many as wished for, so that the rounding to bytes does not decide who is among them.
std::vector<Neighbour> VectorSet::roughlyNearest(const std::vector<float> &question, const Wish &wish) const
{
    const float scale = largestOf(question) / largest;
    std::vector<qint16> rounded(m_stride, 0);
    for (size_t at = 0; at < question.size(); ++at)
        rounded[at] = qint16(std::lround(question[at] / scale));

    const size_t room = std::min(m_scales.size(), std::max<size_t>(candidatesAtLeast, size_t(wish.limit) * candidatesForEach));
    std::vector<Neighbour> heap; // the least near of the best is on top
    heap.reserve(room + 1);
    constexpr size_t chunk = 256; // its bytes stay in the cache while they are weighed
    qint32 products[chunk];
    for (size_t start = 0; start < m_scales.size(); start += chunk) {
        const size_t count = std::min(chunk, m_scales.size() - start);
        multiplyAll(m_bytes.data() + start * m_stride, count, m_stride, rounded.data(), products);
        for (size_t at = 0; at < count; ++at) {
            const Neighbour each {quint32(start + at), float(products[at]) * m_scales[start + at] * scale};
            if (heap.size() == room && !isBefore(each, heap.front()))
                continue;
            if (wish.letThrough && (each.row >= wish.letThrough->size() || !(*wish.letThrough)[each.row]))
                continue;
            if (m_scales[each.row] == 0)
                continue; // a vector of zeros
            heap.push_back(each);
            std::push_heap(heap.begin(), heap.end(), isBefore);
            if (heap.size() > room) {
                std::pop_heap(heap.begin(), heap.end(), isBefore);
                heap.pop_back();
            }
        }
    }
    return heap;
}

} // namespace dialogist::knowledge
