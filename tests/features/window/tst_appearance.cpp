// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/appearance.h"
#include "studio/shell/mainwindow.h"
#include "studio/shell/workbench.h"
#include "studio/ui/theme.h"
#include "tests/support/studiowindow.h"

#include <QPushButton>

using namespace dialogist;
using namespace Qt::StringLiterals;

/// The person chooses another appearance while the window is open.
class TestAppearance : public QObject
{
    Q_OBJECT
private slots:
    void shouldRepaintThePublishButton_whenTheAppearanceChanges()
    {
        shell::applyAppearance(u"light"_s);
        shell::MainWindow window;
        window.show();
        const auto *button = window.findChild<QPushButton *>(u"publishButton"_s);
        const auto ground = [button] { return button->palette().color(QPalette::Active, QPalette::Button); };
        const auto ink = [button] { return button->palette().color(QPalette::Active, QPalette::ButtonText); };
        for (const auto &[name, palette] : {std::pair(u"light"_s, ui::lightPalette()), std::pair(u"dark"_s, ui::darkPalette()), std::pair(u"light"_s, ui::lightPalette())}) {
            shell::applyAppearance(name);
            QTRY_COMPARE(ground(), ui::colour(ui::Token::Accent, palette));
            QCOMPARE(ink(), ui::colour(ui::Token::OnAccent, palette));
        }
    }
};

WINDOW_TEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
