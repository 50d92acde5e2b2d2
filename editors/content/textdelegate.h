// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/content/textsmodel.h"

#include <QStyledItemDelegate>

namespace dialogist::editors::content {

/// The cells of the table of texts. Texts have several lines: Enter makes one, Ctrl+Enter or leaving the cell keeps them, Escape drops
/// them. In {{ braces }} the bot's variables are offered, and names that it does not have are underlined.
class TextDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    TextDelegate(const TextsModel &model, QObject *parent);

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    const TextsModel &m_model;
};

} // namespace dialogist::editors::content
