// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/content/texts.h"
#include "studio/commands/document.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QSortFilterProxyModel>

namespace dialogist::editors::content {

/// All texts of a bot side by side: where they stand, then one column per language, the source language first. Editing a cell
/// becomes a command.
class TextsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Where, What, FirstLanguage };
    enum Role { MissingRole = Qt::UserRole + 1 };

    TextsModel(commands::Document &document, model::BotId bot, QObject *parent = nullptr);
    const TextRow &row(int row) const { return m_rows.at(row); }
    QStringList languages() const { return m_languages; }
    int columnOf(const QString &language) const; ///< -1 when the bot does not speak it
    int missing(const QString &language) const;
    void reload();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void failed(const QString &message);

private:
    const model::Bot *bot() const;
    QString words(int row, int column) const;

    QPointer<commands::Document> m_document;
    model::BotId m_bot;
    QStringList m_languages;
    QList<TextRow> m_rows;
};

/// Shows the texts that hold some words, or lack a language.
class TextsFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setText(const QString &text);
    void setMissingOnly(bool missingOnly);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    bool m_missingOnly = false;
};

} // namespace dialogist::editors::content
