// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/announce.h"

#include "studio/ui/plaintip.h"
#include "studio/ui/tint.h"

#include <QAccessibleWidget>
#include <QTimer>
#include <QVariant>
#include <QWidget>

namespace dialogist::ui {

namespace {
constexpr int pauseMs = 800; ///< of typing, before its trouble is told
constexpr auto troubleProperty = "dialogistTrouble";
} // namespace

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
namespace {

/// Before Qt 6.8 there is no event for an announcement. Screen readers of Linux speak a notification when it is shown, so every
/// window keeps one that cannot be seen.
class Notification : public QWidget
{
public:
    using QWidget::QWidget;
    static constexpr auto name = "dialogist-notification";
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    return object->objectName() == QLatin1String(Notification::name) && object->isWidgetType()
        ? new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Notification)
        : nullptr;
}

} // namespace
#endif

void announce(QWidget *about, const QString &text)
{
    if (!about || text.isEmpty() || !QAccessible::isActive())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(about, text);
    QAccessible::updateAccessibility(&event);
#else
    QAccessible::installFactory(makeInterface); // installing the same one again does nothing
    auto *notification = about->window()->findChild<QWidget *>(QLatin1String(Notification::name), Qt::FindDirectChildrenOnly);
    if (!notification) {
        // Named before it has a parent: whoever asks what it is from then on gets the answer that is kept.
        notification = new Notification;
        notification->setObjectName(QLatin1String(Notification::name));
        notification->setAttribute(Qt::WA_TransparentForMouseEvents);
        notification->setGeometry(0, 0, 0, 0);
        notification->setParent(about->window());
        notification->show();
    }
    notification->setAccessibleName(text);
    QAccessibleEvent event(notification, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&event);
#endif
}

void showTrouble(QWidget *field, const QString &trouble)
{
    if (trouble.isEmpty())
        untint(field);
    else
        tint(field, Token::Blocker, QPalette::Text);
    const QString tip = trouble.isEmpty() ? field->whatsThis() : trouble;
    field->setToolTip(plainTip(tip));
    field->setAccessibleDescription(trouble.isEmpty() ? field->whatsThis() : trouble);
    announceTrouble(field, trouble);
}

bool hasTrouble(const QWidget *field)
{
    return !field->property(troubleProperty).toString().isEmpty();
}

void announceTrouble(QWidget *field, const QString &trouble)
{
    if (field->property(troubleProperty).toString() == trouble)
        return;
    field->setProperty(troubleProperty, trouble);
    if (trouble.isEmpty() || !QAccessible::isActive())
        return;
    QTimer::singleShot(pauseMs, field, [field, trouble] {
        if (field->hasFocus() && field->property(troubleProperty).toString() == trouble)
            announce(field, trouble);
    });
}

} // namespace dialogist::ui
