// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/test/botnames.h"
#include "editors/test/fieldsform.h"
#include "editors/test/happening.h"

namespace dialogist::editors::test {

/// The fields of an event that happens or of the answer to a request: its name, whether it fails, and what it brings.
class HappeningForm : public FieldsForm
{
    Q_OBJECT
public:
    using BotSource = std::function<const model::Bot *()>;
    explicit HappeningForm(BotSource bot, QWidget *parent = nullptr);
    ~HappeningForm() override;

    /// What stands behind the action of a step; steps of other kinds have no fields. False then.
    bool setStep(const QString &action, const QJsonValue &value);
    /// Names in the bot may have changed.
    void forgetNames() { m_hasNames = false; }

signals:
    /// field is what is typed into; empty when fields come or go.
    void edited(const QJsonValue &value, const QString &field);

private:
    using Change = std::function<void(Happening &)>;
    using Read = std::function<QString(const Happening &)>;
    using Put = std::function<void(Happening &, const QString &)>;
    void write(const Change &change, const QString &field);
    void addFields();
    void addField(int at);
    QWidget *makeName();
    QWidget *makeText(const QString &id, const Read &read, const Put &put);
    void fillNames();

    BotSource m_bot;
    BotNames m_names;
    bool m_hasNames = false;
    Happening m_shown;
};

} // namespace dialogist::editors::test
