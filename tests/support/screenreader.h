// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>
#include <QStringList>

namespace tests {

/// Listens as a screen reader would, in this process; one at a time. Header only, as windows are not below the library of support.
class ScreenReader
{
public:
    ScreenReader()
    {
        said().clear();
        QAccessible::setActive(true);
        m_before = QAccessible::installUpdateHandler(&ScreenReader::hear);
    }
    ~ScreenReader()
    {
        QAccessible::installUpdateHandler(m_before);
        QAccessible::setActive(false);
    }
    Q_DISABLE_COPY_MOVE(ScreenReader)

    /// Some platforms (offscreen before Qt 6.8, a desktop without a bus for it) tell nobody anything, whoever listens.
    static bool isPossible() { return QAccessible::isActive(); }

    /// Everything announced so far, in order.
    QStringList heard() const { return said(); }

private:
    static QStringList &said()
    {
        static QStringList list;
        return list;
    }

    static void hear(QAccessibleEvent *event)
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        if (event->type() == QAccessible::Announcement)
            said().append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
#else
        const QAccessibleInterface *face = event->type() == QAccessible::ObjectShow ? event->accessibleInterface() : nullptr;
        if (face && face->role() == QAccessible::Notification && !face->text(QAccessible::Name).isEmpty())
            said().append(face->text(QAccessible::Name));
#endif
    }

    QAccessible::UpdateHandler m_before;
};

} // namespace tests
