// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <optional>

namespace dialogist::flow {

/// How formatDate() writes a day: a style with a name ("long", "short", "weekday", "month"), or a pattern such as "dd.MM.yyyy",
/// "EEEE, d MMMM" or "HH:mm" with the letters that Unicode and Qt share. Words in a pattern stand between single quotes.
class DateStyle
{
public:
    /// None where the text is neither.
    static std::optional<DateStyle> read(const QString &text);

    QString write(const QDateTime &moment, const QLocale &locale) const;
    /// Whether nothing of a day is written, so that a time without one will do.
    bool isTimeOnly() const { return m_isTimeOnly; }

private:
    QString m_name; ///< empty for a pattern
    QString m_pattern; ///< as QLocale reads it
    bool m_isTimeOnly = false;
};

} // namespace dialogist::flow
