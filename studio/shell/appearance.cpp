// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/appearance.h"

#include "studio/shell/settings.h"
#include "studio/ui/clearstyle.h"
#include "studio/ui/theme.h"

#include <QApplication>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

QString storedAppearance()
{
    return settings().value(u"appearance"_s, u"system"_s).toString();
}

void storeAppearance(const QString &appearance)
{
    settings().setValue(u"appearance"_s, appearance);
}

void applyAppearance(const QString &appearance)
{
    static const QPalette systemPalette = QApplication::palette();
    // Asked for once: the style may be ours later.
    static const bool isFusion = QApplication::style()->name() == u"fusion"_s;
    static const bool isBare = isFusion && systemPalette == QApplication::style()->standardPalette();
    if (appearance == u"light"_s || appearance == u"dark"_s) {
        QApplication::setStyle(new ui::ClearStyle);
        QApplication::setPalette(appearance == u"dark"_s ? ui::darkPalette() : ui::lightPalette());
        return;
    }
    if (isFusion)
        QApplication::setStyle(new ui::ClearStyle);
    // Where no desktop brings colours of its own, Fusion's plain grey would stand in for them.
    QApplication::setPalette(!isBare ? systemPalette : ui::isDark(systemPalette) ? ui::darkPalette() : ui::lightPalette());
}

} // namespace dialogist::shell
