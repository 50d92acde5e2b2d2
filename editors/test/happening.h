// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace dialogist::editors::test {

/// A step at which an event happens or a request is answered, taken apart for a form and put together again. Fields stay in the order
/// in which they are shown.
struct Happening {
    QString action; ///< "event" or "answer"; empty = a step of another kind
    QString name; ///< of the event, or the kind of the request
    bool fails = false; ///< the request is answered with a failure
    QString code; ///< of the failure
    QString message;
    QList<std::pair<QString, QJsonValue>> fields; ///< of what it brings
    QJsonValue raw = QJsonValue::Undefined; ///< written in a way that there are no fields for: it stays as it is

    /// value is what stands behind the action.
    static Happening fromJson(const QString &action, const QJsonValue &value);
    QJsonValue value() const;
    /// "order_ready, city: Ipoh", as a person reads it behind the words for the action.
    QString describe() const;
    /// Differs when a form for it needs other fields.
    QString outline() const;

    friend bool operator==(const Happening &, const Happening &) = default;
};

/// A value as it is written in a field, and back: texts are written as they are, unless they look like something else.
QString fieldText(const QJsonValue &value);
QJsonValue fieldValue(const QString &text);

} // namespace dialogist::editors::test
