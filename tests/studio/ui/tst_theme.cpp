// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/clearstyle.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QDir>
#include <QPainter>
#include <QStyleOption>
#include <QTest>

#include <functional>

using namespace dialogist;
using namespace dialogist::ui;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT
private:
    static QList<flow::Family> families()
    {
        return {flow::Family::Entry,   flow::Family::Understand, flow::Family::Talk,    flow::Family::Logic, flow::Family::Ai,
                flow::Family::Connect, flow::Family::People,     flow::Family::Privacy, flow::Family::Canvas};
    }

private slots:
    void initTestCase() { QDir::setSearchPaths(u"icons"_s, {QStringLiteral(DIALOGIST_SOURCE_DIR) + u"/resources/icons"_s}); }

    void shouldKnowBlackOnWhite_whenContrastIsMeasured()
    {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    }

    void shouldBeLegible_inLightAndDark_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
        QPalette grey(QColor(0xefefef));
        grey.setColor(QPalette::Base, Qt::white);
        QTest::newRow("a platform's light grey") << grey;
    }

    void shouldBeLegible_inLightAndDark()
    {
        QFETCH(QPalette, palette);
        const QList<QColor> grounds {palette.color(QPalette::Base), palette.color(QPalette::Window), colour(Token::Card, palette),
                                     colour(Token::Canvas, palette)};
        QList<QColor> texts {colour(Token::Accent, palette), colour(Token::Blocker, palette), colour(Token::Warning, palette),
                             colour(Token::Note, palette),   colour(Token::Good, palette),    colour(Token::Muted, palette)};
        for (const flow::Family family : families())
            texts.append(colour(family, palette));
        for (const QColor &ground : grounds) {
            for (const QColor &text : texts)
                QVERIFY2(contrastRatio(text, ground) >= 4.5, qPrintable(text.name() + u" on "_s + ground.name()));
            QVERIFY(contrastRatio(colour(Token::Wire, palette), ground) >= 3);
        }
        QVERIFY(contrastRatio(colour(Token::OnAccent, palette), colour(Token::Accent, palette)) >= 4.5);
        QVERIFY(contrastRatio(palette.color(QPalette::Text), colour(Token::StickyNote, palette)) >= 4.5);
        QVERIFY(contrastRatio(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
    }

    void shouldGiveEveryFamilyItsOwnHue()
    {
        for (const QPalette &palette : {lightPalette(), darkPalette()}) {
            QSet<QRgb> seen;
            for (const flow::Family family : families())
                seen.insert(colour(family, palette).rgb());
            QCOMPARE(seen.size(), families().size());
        }
        QVERIFY(isDark(darkPalette()));
        QVERIFY(!isDark(lightPalette()));
    }

    void shouldDrawEveryIcon_inTheColourAskedFor()
    {
        const QStringList names = iconNames();
        QVERIFY2(names.size() >= 45, qPrintable(QString::number(names.size())));
        for (const QString &name : names) {
            const QImage image = icon(name, Qt::red).pixmap(QSize(24, 24), 2.0).toImage();
            QCOMPARE(image.width(), 48);
            int painted = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    painted += qAlpha(image.pixel(x, y)) > 128 && (name == "dialogist"_L1 || qRed(image.pixel(x, y)) > 200);
            QVERIFY2(painted > 40, qPrintable(name));
            QVERIFY2(painted < 48 * 48 * 9 / 10, qPrintable(name));
        }
        QVERIFY(icon(u"no such drawing"_s).isNull());
        QVERIFY(!appIcon().isNull());
    }

    void shouldHaveADrawing_forEveryNodeTypeAndSeverity()
    {
        for (const auto severity : {flow::Severity::Blocker, flow::Severity::Warning, flow::Severity::Note})
            QVERIFY(!icon(iconName(severity)).isNull());
        QSet<QString> names;
        for (const flow::NodeSpec *spec : flow::allSpecs()) {
            const QString name = nodeIconName(spec->type);
            QVERIFY2(!icon(name).isNull(), qPrintable(spec->type));
            QVERIFY2(!names.contains(name), qPrintable(spec->type)); // so that it can be told from every other
            names.insert(name);
        }
        QVERIFY(!icon(nodeIconName(u"not yet known"_s)).isNull());
    }

    void shouldKeepASheetOfAllIcons_whenAPictureIsAskedFor()
    {
        const QString folder = qEnvironmentVariable("DIALOGIST_PICTURES");
        if (folder.isEmpty())
            QSKIP("Set DIALOGIST_PICTURES to a folder to get a sheet of all icons.");
        const QStringList names = iconNames();
        QImage sheet(1240, 760, QImage::Format_ARGB32);
        QPainter painter(&sheet);
        for (const bool dark : {false, true}) {
            painter.fillRect(dark ? 620 : 0, 0, 620, 760, dark ? QColor(0x1b1d20) : Qt::white);
            painter.setPen(dark ? Qt::white : Qt::black);
            for (int i = 0; i < names.size(); ++i) {
                const QPoint at((dark ? 620 : 0) + 12 + (i % 8) * 76, 8 + (i / 8) * 74);
                painter.drawPixmap(at, icon(names.at(i), painter.pen().color()).pixmap(32, 32));
                painter.drawPixmap(at + QPoint(40, 8), icon(names.at(i), painter.pen().color()).pixmap(16, 16));
                painter.setFont(QFont(u"Noto Sans"_s, 7));
                painter.drawText(at + QPoint(0, 48), names.at(i));
            }
        }
        QVERIFY(sheet.save(folder + u"/icons.png"_s));
    }

    void shouldShowWhereTheKeyboardIs_onALinkWithADescription()
    {
        ClearStyle style;
        QStyleOptionButton option;
        option.palette = lightPalette();
        option.rect = QRect(0, 0, 80, 40);
        option.features = QStyleOptionButton::Flat | QStyleOptionButton::CommandLinkButton;
        const auto drawn = [&](QStyle::State state) {
            QImage image(80, 40, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            option.state = state;
            style.drawControl(QStyle::CE_PushButtonBevel, &option, &painter, nullptr);
            return image;
        };
        QVERIFY(drawn(QStyle::State_Enabled | QStyle::State_HasFocus) != drawn(QStyle::State_Enabled));
    }

    void shouldBeReadable_onTheButtonOfThePage_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<int>("more");
        for (const auto &[name, palette] : {std::pair {"light", lightPalette()}, {"dark", darkPalette()}}) {
            QTest::addRow("%s", name) << palette << 0;
            QTest::addRow("%s, pointer over it", name) << palette << int(QStyle::State_MouseOver);
            QTest::addRow("%s, pressed", name) << palette << int(QStyle::State_MouseOver | QStyle::State_Sunken);
            QTest::addRow("%s, with the keyboard", name) << palette << int(QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange);
        }
    }

    void shouldBeReadable_onTheButtonOfThePage()
    {
        QFETCH(QPalette, palette);
        QFETCH(int, more);
        ClearStyle style;
        QStyleOptionButton option; // without words: what is left is the face
        option.palette = palette;
        option.palette.setColor(QPalette::Button, colour(Token::Accent, palette));
        option.palette.setColor(QPalette::ButtonText, colour(Token::OnAccent, palette));
        option.rect = QRect(0, 0, 120, 30);
        option.state = QStyle::State_Enabled | QStyle::State_Active | QStyle::State(more);
        if (!(more & QStyle::State_Sunken))
            option.state |= QStyle::State_Raised;
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(palette.color(QPalette::Window));
        QPainter painter(&image);
        style.drawControl(QStyle::CE_PushButton, &option, &painter, nullptr);
        painter.end();
        const QColor words = colour(Token::OnAccent, palette);
        const QRect face = option.rect.adjusted(6, 6, -6, -6); // within the ring that shows where the keyboard is
        double worst = 21;
        for (int y = face.top(); y <= face.bottom(); ++y) {
            for (int x = face.left(); x <= face.right(); ++x)
                worst = std::min(worst, contrastRatio(image.pixelColor(x, y), words));
        }
        QVERIFY2(worst >= 4.5, qPrintable(QString::number(worst)));
        QVERIFY2(contrastRatio(image.pixelColor(face.center()), palette.color(QPalette::Window)) >= 3, "and the button is seen");
    }

    void shouldShowEmptyBoxes_inTheDark_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }

    void shouldShowEmptyBoxes_inTheDark()
    {
        QFETCH(QPalette, palette);
        ClearStyle style;
        QStyleOptionButton option;
        option.palette = palette;
        option.rect = QRect(4, 4, 14, 14);
        option.state = QStyle::State_Enabled | QStyle::State_Off;
        for (const auto element : {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorRadioButton, QStyle::PE_IndicatorItemViewItemCheck}) {
            QImage image(22, 22, QImage::Format_RGB32);
            image.fill(palette.color(QPalette::Window));
            QPainter painter(&image);
            style.drawPrimitive(element, &option, &painter, nullptr);
            painter.end();
            double best = 1;
            for (int x = 0; x < image.width(); ++x)
                best = std::max(best, contrastRatio(image.pixelColor(x, 11), palette.color(QPalette::Window)));
            // WCAG 1.4.11 asks 3 of what one must see to use it; light boxes of the style itself stay a little below.
            QVERIFY2(best >= (isDark(palette) ? 3.0 : 1.5), qPrintable(QString::number(best)));
        }
    }

    void shouldShowTheEdgeOfAField_inTheDark_data()
    {
        QTest::addColumn<bool>("focus");
        QTest::newRow("at rest") << false;
        QTest::newRow("with the keyboard in it") << true;
    }

    void shouldShowTheEdgeOfAField_inTheDark()
    {
        QFETCH(bool, focus);
        const QPalette palette = darkPalette();
        ClearStyle style;
        const auto edge = [&](const std::function<void(QPainter &)> &draw) {
            QImage image(100, 30, QImage::Format_RGB32);
            image.fill(palette.color(QPalette::Window));
            QPainter painter(&image);
            draw(painter);
            painter.end();
            double best = 1;
            for (int x = 0; x < 6; ++x)
                best = std::max(best, contrastRatio(image.pixelColor(x, 15), palette.color(QPalette::Window)));
            return best;
        };
        const auto prepare = [&](QStyleOption &option) {
            option.palette = palette;
            option.rect = QRect(2, 2, 96, 26);
            option.state = QStyle::State_Enabled | (focus ? QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange : QStyle::State_None);
        };
        const double least = focus ? 3.0 : 1.8;
        QStyleOptionFrame line;
        prepare(line);
        line.lineWidth = 1;
        const double ofLine = edge([&](QPainter &painter) { style.drawPrimitive(QStyle::PE_FrameLineEdit, &line, &painter, nullptr); });
        QVERIFY2(ofLine >= least, qPrintable(QString::number(ofLine)));
        QStyleOptionSpinBox spin;
        prepare(spin);
        spin.frame = true;
        spin.subControls = QStyle::SC_SpinBoxFrame | QStyle::SC_SpinBoxUp | QStyle::SC_SpinBoxDown;
        const double ofSpin = edge([&](QPainter &painter) { style.drawComplexControl(QStyle::CC_SpinBox, &spin, &painter, nullptr); });
        QVERIFY2(ofSpin >= least, qPrintable(QString::number(ofSpin)));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
