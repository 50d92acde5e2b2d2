// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/test/fieldsform.h"
#include "editors/test/happening.h"

namespace dialogist::editors::test {

/// The fields of an event that happens or of the answer to a request: its name, whether it fails, and what it brings.
class HappeningForm : public FieldsForm
{
    Q_OBJECT
public:
    explicit HappeningForm(BotSource bot, QWidget *parent = nullptr);

    /// What stands behind the action of a step; steps of other kinds have no fields. False then. place tells steps from each other: what
    /// was begun in the fields of one is not shown for another.
    bool setStep(const QString &action, const QJsonValue &value, const QString &place);

signals:
    /// field is what is typed into; empty when fields come or go.
    void edited(const QJsonValue &value, const QString &field);

protected:
    /// Fields that stand before those of what happens.
    virtual void addFirst() {}
    void remake(); ///< all fields, as others are to stand there than before

private:
    using Change = std::function<void(Happening &)>;
    using Read = std::function<QString(const Happening &)>;
    using Put = std::function<void(Happening &, const QString &)>;
    void write(const Change &change, const QString &field);
    void addFields();
    void addField(int at);
    QWidget *makeText(const QString &id, const Read &read, const Put &put);

    Happening m_shown;
    QString m_place;
};

} // namespace dialogist::editors::test
