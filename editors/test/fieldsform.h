// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/test/botnames.h"

#include <QScrollArea>

#include <functional>

class QFormLayout;

namespace dialogist::editors::test {

/// Labelled fields that come and go with what they show. The caret stays in the field that it is in, where that is still there.
class FieldsForm : public QScrollArea
{
    Q_OBJECT
public:
    using BotSource = std::function<const model::Bot *()>;
    FieldsForm(const QString &name, const QString &accessibleName, BotSource bot, QWidget *parent);
    ~FieldsForm() override;

    /// Names in the bot may have changed.
    void forgetNames() { m_hasNames = false; }

    void setReadOnly(bool isReadOnly);
    bool isReadOnly() const { return m_isReadOnly; }
    virtual void focusFirst(); ///< the first field to write in

signals:
    void left(); ///< by Escape

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /// Makes new fields by calling fill, or none at all.
    void rebuild(const std::function<void()> &fill);
    /// Shows again what has another value now.
    void refresh() const;
    void onRefresh(std::function<void()> show) { m_refresh.append(std::move(show)); }
    QWidget *page() const; ///< the parent of the fields that are being made
    void addRow(const QString &label, QWidget *field);
    void addButton(const QString &id, const QString &text, const std::function<void()> &clicked);
    /// A line that offers what the bot has of that kind.
    QWidget *makeNameField(BotNames::Kind kind, const QString &id, const std::function<QString()> &read, const std::function<void(const QString &)> &put);
    const model::Bot *bot() const { return m_bot(); }
    QWidget *withRemove(QWidget *field, const QString &id, const QString &text, const std::function<void()> &clicked);

private:
    void fillNames();

    BotSource m_bot;
    BotNames m_names;
    bool m_hasNames = false;
    bool m_isReadOnly = false;
    QFormLayout *m_form = nullptr; ///< of the fields at hand
    QList<std::function<void()>> m_refresh;
};

} // namespace dialogist::editors::test
