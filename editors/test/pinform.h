// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/test/happeningform.h"

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
    void put(const QJsonObject &pin, const QString &field);

    QJsonObject m_pin;
    QString m_at; ///< the place that is shown
    bool m_hasMatch = false; ///< there is a field for the condition; it stays while it is emptied
};

/// A pin's answer as that of a step at which a request is answered, and back.
QJsonObject happeningOf(const QJsonObject &pin);
QJsonObject pinWith(QJsonObject pin, const QJsonObject &happening);

} // namespace dialogist::editors::test
