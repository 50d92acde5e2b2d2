// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "panels/inspector/fields/propertyfield.h"

#include <QJsonArray>

#include <optional>

class QComboBox;
class QLabel;
class QListWidget;

namespace dialogist::panels::inspector {

/// One thing to choose.
struct Offer {
    QString id;
    QString text;
    QString icon; ///< may be empty
};

/// One of what there is, none, or perhaps a new one. What is chosen and no longer there stays in sight.
class BoxField : public PropertyField
{
    Q_OBJECT
public:
    void setValue(const QJsonValue &value) override;
    void refreshChoices() override;

protected:
    BoxField(const FieldContext &context, const QString &name);
    virtual QList<Offer> offers() const = 0;
    virtual QString noneText() const { return tr("Not chosen"); }
    /// How something is called that is no longer there.
    virtual QString goneText(const QString &) const { return tr("Removed"); }
    /// The line that makes a new one; empty where that is not offered.
    virtual QString newText() const { return {}; }
    /// Asks for it and keeps the command that makes it; none when the person cancels.
    virtual std::optional<QString> makeNew() { return {}; }

private:
    void onActivated(int index);

    QComboBox *m_box;
    QString m_value;
};

/// Several of what there is, as boxes to tick. What is ticked and no longer there stays in sight.
class TicksField : public PropertyField
{
    Q_OBJECT
public:
    void setValue(const QJsonValue &value) override;
    void refreshChoices() override;

protected:
    /// none is what stands there when there is nothing to choose from.
    TicksField(const FieldContext &context, const QString &none);
    virtual QList<Offer> offers() const = 0;
    virtual Offer goneOffer(const QString &id) const = 0;

private:
    QJsonArray checked() const;

    QListWidget *m_list;
    QLabel *m_none;
    QJsonArray m_value;
    bool m_setting = false;
};

} // namespace dialogist::panels::inspector
