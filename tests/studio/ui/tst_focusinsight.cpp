// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/focusinsight.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

using namespace dialogist;
using namespace Qt::StringLiterals;

namespace {

QScrollArea *areaOf(QWidget *inner)
{
    auto *area = new QScrollArea;
    area->setWidget(inner);
    area->setWidgetResizable(true);
    return area;
}

QWidget *tall(QWidget *last)
{
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->addSpacing(1000);
    rows->addWidget(last);
    return page;
}

bool isInSight(const QWidget *widget)
{
    return !widget->visibleRegion().isEmpty();
}

} // namespace

class TestFocusInSight : public QObject
{
    Q_OBJECT
private slots:
    void shouldScrollToAField_alsoWithinAnAreaWithinAnArea()
    {
        auto *field = new QLineEdit;
        QScrollArea *inner = areaOf(tall(field));
        inner->setFixedHeight(150);
        QWidget window;
        auto *rows = new QVBoxLayout(&window);
        auto *start = new QLineEdit;
        rows->addWidget(start);
        rows->addWidget(areaOf(tall(inner)));
        window.resize(300, 300);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        start->setFocus();
        field->setFocus(Qt::OtherFocusReason);
        QVERIFY2(!isInSight(field), "the test would show nothing");
        start->setFocus();
        const ui::FocusInSight scroller(&window);
        field->setFocus(Qt::OtherFocusReason);
        QVERIFY(isInSight(field));
    }
};

QTEST_MAIN(TestFocusInSight)
#include "tst_focusinsight.moc"
