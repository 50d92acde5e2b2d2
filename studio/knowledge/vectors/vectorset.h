// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace dialogist::knowledge {

/// A vector that is near the one asked for.
struct Neighbour {
    quint32 row = 0; ///< in the order of adding
    float similarity = 0; ///< cosine, -1 to 1
};

/// Vectors of one length, all in memory; finds the nearest by looking at every one of them. One byte a number is looked at first, then
/// the exact numbers of the best. A plain scan is as fast as a graph up to a few hundred thousand vectors, misses nothing that a
/// byte can tell, takes filters at no cost and has nothing to build. Searching is safe from many threads, adding is not.
class VectorSet
{
public:
    explicit VectorSet(int dimensions);

    /// False, and nothing is added, when the length is another or a number is not finite: whoever asked a model for the vector
    /// knows which model to name. A vector of zeros is taken, and is near nothing.
    [[nodiscard]] bool add(std::span<const float> vector);
    void reserve(size_t count);

    int dimensions() const { return m_dimensions; }
    size_t size() const { return m_scales.size(); }
    size_t bytes() const;
    /// As it was added, but of length one.
    std::span<const float> vector(quint32 row) const;
    float similarity(quint32 one, quint32 other) const;

    struct Wish {
        int limit = 10;
        float atLeast = -1; ///< similarity below which a vector counts as not found
        const std::vector<bool> *letThrough = nullptr; ///< by row; null = all. Rows beyond its end are not let through.
    };
    /// Best first; those equally near in the order of adding. Nothing when the length is another or a number is not finite.
    std::vector<Neighbour> nearest(std::span<const float> question, const Wish &wish) const;

private:
    std::vector<Neighbour> roughlyNearest(const std::vector<float> &question, const Wish &wish) const;

    int m_dimensions;
    size_t m_stride; ///< bytes a vector, filled up with zeros so that the scan has no rest
    std::vector<qint8> m_bytes;
    std::vector<float> m_scales; ///< by row: what a byte is worth
    std::vector<float> m_exact;
};

} // namespace dialogist::knowledge
