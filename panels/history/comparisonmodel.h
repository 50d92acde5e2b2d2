// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/exchange/compare/comparison.h"

#include <QAbstractItemModel>
#include <QIcon>

#include <vector>

namespace dialogist::panels::history {

/// The objects that differ between two states, below what they hang on, in the order of the canvas.
class ComparisonModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role { RefRole = Qt::UserRole + 1 };

    explicit ComparisonModel(exchange::Comparison comparison, QObject *parent = nullptr);
    void setComparison(exchange::Comparison comparison);
    void setShowsMoves(bool shows); ///< also what was only moved on the canvas
    const exchange::ObjectChange *changeAt(const QModelIndex &index) const; ///< null for what did not change itself
    const exchange::Comparison &comparison() const { return m_comparison; }
    QModelIndex first() const; ///< the first that changed itself
    QModelIndexList indexesOf(const QList<model::ObjectRef> &refs) const; ///< of those that changed themselves

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Item {
        QString id;
        int change = -1; ///< in the comparison
        int parent = -1; ///< item
        int row = 0;
        std::vector<int> children;
    };
    void build();
    int itemFor(const QString &id, QHash<QString, int> &known);
    const Item &item(const QModelIndex &index) const { return m_items[size_t(index.internalId())]; }

    exchange::Comparison m_comparison;
    bool m_showsMoves = false;
    std::vector<Item> m_items;
    std::vector<int> m_roots;
};

/// What changed in an object, as rich text: old and new beside each other, words of texts marked. Colours follow the palette.
QString changeHtml(const exchange::ObjectChange &change, bool withLayout, const QPalette &palette);

} // namespace dialogist::panels::history
