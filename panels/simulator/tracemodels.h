// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/engine/talk.h"
#include "studio/model/bot.h"

#include <QAbstractTableModel>

namespace dialogist::panels::simulator {

/// Steps of a turn before the last one.
struct EarlierTurn {
    int exchange = 0; ///< in the talk
    QString heading;
    QList<flow::TraceEntry> trace;
};

/// The steps of the last turn in words, and below them, each under a heading, those of earlier turns.
class StepsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { NodeRole = Qt::UserRole + 1 };
    using QAbstractListModel::QAbstractListModel;
    void setTrace(const QList<flow::TraceEntry> &trace, const model::Bot *bot, const QList<EarlierTurn> &earlier = {});
    int lastTurnCount() const { return m_lastTurn; } ///< rows of the last turn
    /// Which exchange of the talk the row belongs to; -1 = the last one.
    int exchange(int row) const { return m_rows.at(row).exchange; }
    model::NodeId node(int row) const { return m_rows.at(row).node; }
    /// Which step of the turn the row came to, counted from 1; 0 where it tells something else.
    int entered(int row) const { return m_rows.at(row).entered; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        model::NodeId node;
        QString text;
        QString what;
        QString type; ///< of the node; empty when it is gone
        bool handled = false; ///< of a failure: the bot takes care of it
        int entered = 0; ///< so many steps had been come to with this one; 0 = the row is something else
        QString raw; ///< what it is about as the talk has it, where the text says it in words; else empty
        int exchange = -1;
    };
    void append(const QList<flow::TraceEntry> &trace, const model::Bot *bot, int exchange);

    QList<Row> m_rows;
    int m_lastTurn = 0;
};

/// The variables of the bot with their values in the talk, those without one too. Editing a value asks for it with edited().
class VariablesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setVariables(const QJsonObject &variables, const model::Bot *bot);
    int valueCount() const; ///< variables that have a value
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void edited(const QString &variable, const QJsonValue &value);

private:
    struct Row {
        QString name;
        QString value; ///< as it is edited
        QString shown; ///< as it is read
        bool isPersonal = false;
        bool isSet = false;
        bool isText = true; ///< what is typed is a text, whatever it looks like
    };
    QList<Row> m_rows;
};

/// The passages that the last turn retrieved, with how sure the search was and why.
class PassagesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setAnswers(const QList<knowledge::Answer> &answers);
    double best() const;
    const knowledge::Quote &quote(int row) const { return m_rows.at(row); }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<knowledge::Quote> m_rows;
};

/// "Allergens.pdf, p. 4"
QString sourceLine(const QString &title, const QString &place);

} // namespace dialogist::panels::simulator
