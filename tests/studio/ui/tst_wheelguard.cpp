// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/wheelguard.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace dialogist;
using namespace Qt::StringLiterals;

class WheelGuardTest : public QObject
{
    Q_OBJECT
private:
    struct Form : QScrollArea {
        Form()
        {
            auto *inside = new QWidget;
            auto *column = new QVBoxLayout(inside);
            for (QWidget *field : {static_cast<QWidget *>(other), static_cast<QWidget *>(number), static_cast<QWidget *>(choice), static_cast<QWidget *>(slider)})
                column->addWidget(field);
            number->setRange(0, 100);
            number->setValue(50);
            choice->addItems({u"a"_s, u"b"_s, u"c"_s});
            choice->setCurrentIndex(1);
            slider->setValue(50);
            inside->setMinimumHeight(2000);
            setWidget(inside);
            setWidgetResizable(true);
            resize(300, 200);
            show();
        }
        QLineEdit *other = new QLineEdit;
        QSpinBox *number = new QSpinBox;
        QComboBox *choice = new QComboBox;
        QSlider *slider = new QSlider(Qt::Horizontal);
    };

    /// Whether the widget took it. What a program sends does not go on to what lies around, as the wheel of a person does.
    static bool turnWheel(QWidget *widget)
    {
        const QPointF middle = widget->rect().center();
        QWheelEvent event(middle, widget->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        event.ignore();
        QCoreApplication::sendEvent(widget, &event);
        return event.isAccepted();
    }

    ui::WheelGuard m_guard {qApp};

private slots:
    void shouldGoOn_whenTheFieldHasNoKeyboard()
    {
        Form form;
        form.other->setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        for (QWidget *field : {static_cast<QWidget *>(form.number), static_cast<QWidget *>(form.choice), static_cast<QWidget *>(form.slider)}) {
            QVERIFY2(!turnWheel(field), field->metaObject()->className());
        }
        QCOMPARE(form.number->value(), 50);
        QCOMPARE(form.choice->currentIndex(), 1);
        QCOMPARE(form.slider->value(), 50);
    }

    void shouldNotGetTheKeyboardByTheWheel()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        QVERIFY(!(form.number->focusPolicy() & ~Qt::StrongFocus));
        QVERIFY(!(form.choice->focusPolicy() & ~Qt::StrongFocus));
        QVERIFY(form.number->focusPolicy() & Qt::ClickFocus);
    }

    void shouldChangeTheValue_whenThePersonIsInTheField()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        form.activateWindow();
        form.number->setFocus();
        QTRY_VERIFY(form.number->hasFocus());
        QVERIFY(turnWheel(form.number));
        QCOMPARE(form.number->value(), 49);
    }

    void shouldScrollByTheBar()
    {
        Form form;
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        turnWheel(form.verticalScrollBar());
        QVERIFY(form.verticalScrollBar()->value() > 0);
    }
};

QTEST_MAIN(WheelGuardTest)
#include "tst_wheelguard.moc"
