// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/announce.h"
#include "studio/ui/tint.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace dialogist;
using namespace dialogist::ui;

class TestTint : public QObject
{
    Q_OBJECT
private slots:
    void init() { QApplication::setPalette(lightPalette()); }

    void shouldFollowThePalette_whenTheThemeChanges()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *label = new QLabel(&window);
        layout->addWidget(label);
        tint(label, Token::Muted);
        window.show();
        QTRY_COMPARE(label->palette().color(QPalette::WindowText), colour(Token::Muted, lightPalette()));
        QApplication::setPalette(darkPalette());
        QTRY_COMPARE(label->palette().color(QPalette::WindowText), colour(Token::Muted, darkPalette()));
        QCOMPARE(label->palette().color(QPalette::Base), darkPalette().color(QPalette::Base));
        tint(label, Token::Good);
        QCOMPARE(label->palette().color(QPalette::WindowText), colour(Token::Good, darkPalette()));
        QApplication::setPalette(lightPalette());
        QTRY_COMPARE(label->palette().color(QPalette::WindowText), colour(Token::Good, lightPalette()));
    }

    void shouldFollowThePalette_whenAFieldHasTrouble()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *edit = new QLineEdit(&window);
        layout->addWidget(edit);
        window.show();
        showTrouble(edit, QStringLiteral("This is no number."));
        QTRY_COMPARE(edit->palette().color(QPalette::Text), colour(Token::Blocker, lightPalette()));
        QApplication::setPalette(darkPalette());
        QTRY_COMPARE(edit->palette().color(QPalette::Text), colour(Token::Blocker, darkPalette()));
        showTrouble(edit, {});
        QCOMPARE(edit->palette().color(QPalette::Text), darkPalette().color(QPalette::Text));
        QApplication::setPalette(lightPalette());
        QTRY_COMPARE(edit->palette().color(QPalette::Text), lightPalette().color(QPalette::Text));
    }
};

QTEST_MAIN(TestTint)
#include "tst_tint.moc"
