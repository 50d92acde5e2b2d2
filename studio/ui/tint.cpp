// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/tint.h"

#include <QEvent>
#include <QGuiApplication>
#include <QWidget>

namespace dialogist::ui {

namespace {

/// A child of the widget that it tints.
class Tint : public QObject
{
public:
    explicit Tint(QWidget *widget) : QObject(widget), m_widget(widget) { widget->installEventFilter(this); }

    static Tint *of(const QWidget *widget)
    {
        for (QObject *child : widget->children()) {
            if (auto *found = dynamic_cast<Tint *>(child))
                return found;
        }
        return nullptr;
    }

    void set(Token token, QPalette::ColorRole role)
    {
        m_token = token;
        m_role = role;
        apply();
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
            apply();
        return false;
    }

private:
    void apply()
    {
        // The colours around the widget say which theme it is in: its own may have the tint in them.
        const QWidget *around = m_widget->isWindow() ? nullptr : m_widget->parentWidget();
        const QColor wanted = colour(m_token, around ? around->palette() : QGuiApplication::palette());
        if (m_applied && m_widget->palette().color(QPalette::Active, m_role) == wanted)
            return;
        m_applied = true;
        QPalette own; // of this role alone, so that all others go on following
        own.setColor(m_role, wanted);
        m_widget->setPalette(own);
    }

    QWidget *m_widget;
    Token m_token = Token::Muted;
    QPalette::ColorRole m_role = QPalette::WindowText;
    bool m_applied = false;
};

} // namespace

void tint(QWidget *widget, Token token, QPalette::ColorRole role)
{
    Tint *kept = Tint::of(widget);
    (kept ? kept : new Tint(widget))->set(token, role);
}

void untint(QWidget *widget)
{
    delete Tint::of(widget);
    widget->setPalette(QPalette());
}

} // namespace dialogist::ui
