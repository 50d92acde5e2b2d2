// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/document.h"
#include "studio/texts/stringtable.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QSortFilterProxyModel>

#include <array>

namespace dialogist::editors::content {

/// All texts of a bot side by side: where they stand, then one column per language, the source language first. Editing a cell
/// becomes a command. Follows the document object by object, so that an edit costs the same in any project.
class TextsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using State = model::LocalizedText::State;
    enum Column { Where, What, FirstLanguage };
    enum Role { MissingRole = Qt::UserRole + 1, StateRole, LanguageRole, ProgressRole, SummaryRole };

    TextsModel(commands::Document &document, model::BotId bot, QObject *parent = nullptr);
    const model::Bot *bot() const; ///< null when it is gone
    const texts::TextRow &row(int row) const { return m_rows.at(row); }
    QStringList languages() const { return m_languages; }
    int columnOf(const QString &language) const; ///< -1 when the bot does not speak it
    int count(const QString &language, State state) const;
    int missing(const QString &language) const { return count(language, State::Missing); }
    State stateAt(int row, int column) const;
    /// The groups that rows belong to, in order: flows, intents, entities.
    QStringList groups() const;
    /// Puts these words into cells, as one step. Cells that are no texts of a language are passed over.
    void setTexts(const QList<QPair<QModelIndex, QString>> &cells, const QString &what);
    /// Translations in these cells fit their source texts.
    void confirm(const QModelIndexList &cells);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

public slots:
    void reload(); ///< everything anew

signals:
    void failed(const QString &message);
    void countsChanged();

private:
    void onChanged(const QList<model::Change> &changes);
    bool refreshObject(const model::ObjectRef &ref);
    void countRow(int row, int sign);
    QList<char> statesOf(const texts::TextRow &row) const;
    QString words(int row, int column) const;
    QString hint(int row, int column) const;
    void push(const commands::Command &command);

    QPointer<commands::Document> m_document;
    model::BotId m_bot;
    QStringList m_languages;
    QList<texts::TextRow> m_rows;
    QList<QList<char>> m_states; ///< of each row, by language
    QHash<QString, int> m_firstRow; ///< of an object
    QList<std::array<int, 3>> m_counts; ///< by language and state
};

/// Shows the texts that hold some words, belong to a group, or are in a state in a language.
class TextsFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    enum class Show { All, Open, Missing, Stale, Current };
    void setText(const QString &text);
    void setShow(Show show);
    void setLanguage(const QString &language); ///< that the state is asked of; empty = any
    void setGroup(const QString &group); ///< empty = all

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool fits(TextsModel::State state) const;
    QString m_text;
    QString m_group;
    QString m_language;
    Show m_show = Show::All;
};

} // namespace dialogist::editors::content
