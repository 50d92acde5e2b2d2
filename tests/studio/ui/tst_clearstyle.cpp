// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/clearstyle.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <functional>

using namespace dialogist;
using namespace Qt::StringLiterals;

class TestClearStyle : public QObject
{
    Q_OBJECT
private:
    static constexpr QRect field {0, 0, 200, 40};

    static QImage drawn(const std::function<void(QPainter &)> &draw)
    {
        QImage image(field.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(QApplication::font());
        painter.setPen(Qt::black);
        draw(painter);
        return image;
    }
    static QImage inField(const QString &text, int flags = Qt::AlignLeft | Qt::AlignVCenter)
    {
        return drawn([&](QPainter &painter) {
            const ui::ClearStyle style;
            style.drawItemText(&painter, field, flags, QPalette(Qt::black, Qt::white), true, text);
        });
    }
    /// The first row of pixels with anything in it.
    static int topOf(const QImage &image)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) < 200)
                    return y;
            }
        }
        return -1;
    }
    /// Where the text begins when it stands on the line that Latin letters stand on, as it does in line edits.
    static int topOnTheLine(const QString &text)
    {
        return topOf(drawn([&](QPainter &painter) {
            const QFontMetrics metrics(painter.font());
            painter.drawText(0, (field.height() - metrics.height() + 1) / 2 + metrics.ascent(), text);
        }));
    }

private slots:
    void shouldPutEveryScriptOnTheSameLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("English") << u"Send"_s;
        QTest::newRow("Hindi") << u"भेजें"_s;
        QTest::newRow("Hindi and a number") << u"कमल 12"_s;
    }
    void shouldPutEveryScriptOnTheSameLine()
    {
        QFETCH(QString, text);
        const int top = topOf(inField(text));
        QVERIFY(top > 0);
        QVERIFY2(std::abs(top - topOnTheLine(text)) <= 1, qPrintable(u"%1, not %2"_s.arg(top).arg(topOnTheLine(text))));
    }

    void shouldLeaveAloneWhatStandsAtTheTop()
    {
        const QString text = u"कमल"_s;
        const QImage plain = drawn([&](QPainter &painter) { painter.drawText(field, Qt::AlignLeft | Qt::AlignTop, text); });
        QCOMPARE(topOf(inField(text, Qt::AlignLeft | Qt::AlignTop)), topOf(plain));
    }
};

QTEST_MAIN(TestClearStyle)
#include "tst_clearstyle.moc"
