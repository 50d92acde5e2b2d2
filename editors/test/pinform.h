// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/test/happeningform.h"
#include "editors/test/pincondition.h"

class QStandardItemModel;

namespace dialogist::editors::test {

/// The fields of one pinned answer: for which step, under which condition, how often, and what is answered.
class PinForm : public HappeningForm
{
    Q_OBJECT
public:
    explicit PinForm(BotSource bot, QWidget *parent = nullptr);

    /// place tells pins from each other.
    void setPin(const QJsonObject &pin, const QString &place);

signals:
    /// field is what is typed into; empty when fields come or go.
    void pinEdited(const QJsonObject &pin, const QString &field);

protected:
    void addFirst() override;

private:
    using Change = std::function<void(QList<PinCondition> &)>;
    void put(const QJsonObject &pin, const QString &field);
    QJsonObject with(const QString &key, const QJsonValue &value) const; ///< the pin; undefined takes the key away
    void writeConditions(const Change &change, const QString &field);
    QString outline() const; ///< differs when other fields are needed for the conditions
    void addConditions();
    QWidget *makePlace(int at);
    QWidget *makeComparison(int at);
    void addWritten();

    QJsonObject m_pin;
    QString m_at; ///< the place that is shown
    QList<PinCondition> m_conditions; ///< also those that are not in the test yet
    bool m_isWritten = false; ///< the conditions are in one field, as they are written; it stays while it is emptied
    QStandardItemModel *m_places; ///< that a condition can be about
    bool m_hasPlaces = false;
};

/// A pin's answer as that of a step at which a request is answered, and back.
QJsonObject happeningOf(const QJsonObject &pin);
QJsonObject pinWith(QJsonObject pin, const QJsonObject &happening);

} // namespace dialogist::editors::test
