// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/flowlayout.h"

#include <QTest>
#include <QWidget>

using namespace dialogist;

class FlowLayoutTest : public QObject
{
    Q_OBJECT
private:
    struct Row : QWidget {
        Row()
        {
            layout = new ui::FlowLayout(this);
            layout->setContentsMargins(0, 0, 0, 0);
            layout->setSpacing(10);
            for (int i = 0; i < 3; ++i) {
                boxes.append(new QWidget);
                boxes.last()->setFixedSize(100, 20);
                layout->addWidget(boxes.last());
            }
        }
        ui::FlowLayout *layout;
        QList<QWidget *> boxes;
    };

private slots:
    void shouldStandInOneLine_whenThereIsRoom()
    {
        Row row;
        row.resize(320, 100);
        row.layout->activate();
        QCOMPARE(row.boxes[0]->pos(), QPoint(0, 0));
        QCOMPARE(row.boxes[2]->pos(), QPoint(220, 0));
        QCOMPARE(row.layout->sizeHint(), QSize(320, 20));
        QCOMPARE(row.layout->heightForWidth(320), 20);
    }

    void shouldGoOnInTheNextLine_whenThereIsNone()
    {
        Row row;
        row.resize(319, 100);
        row.layout->activate();
        QCOMPARE(row.boxes[1]->pos(), QPoint(110, 0));
        QCOMPARE(row.boxes[2]->pos(), QPoint(0, 30));
        QCOMPARE(row.layout->heightForWidth(319), 50);
        QCOMPARE(row.layout->heightForWidth(50), 80);
        QCOMPARE(row.layout->minimumSize(), QSize(100, 20));
    }

    void shouldLeaveOutWhatIsHidden()
    {
        Row row;
        row.boxes[0]->hide();
        row.resize(210, 100);
        row.layout->activate();
        QCOMPARE(row.boxes[1]->pos(), QPoint(0, 0));
        QCOMPARE(row.boxes[2]->pos(), QPoint(110, 0));
    }

    void shouldBeginAtTheRight_whenTextDoes()
    {
        Row row;
        row.setLayoutDirection(Qt::RightToLeft);
        row.resize(320, 100);
        row.layout->activate();
        QCOMPARE(row.boxes[0]->pos(), QPoint(220, 0));
        QCOMPARE(row.boxes[2]->pos(), QPoint(0, 0));
    }
};

QTEST_MAIN(FlowLayoutTest)
#include "tst_flowlayout.moc"
