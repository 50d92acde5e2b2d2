// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/taborder.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

using namespace dialogist;
using namespace Qt::StringLiterals;

namespace {

/// A window whose Tab key goes as that of the studio.
class Window : public QWidget
{
public:
    bool focusNextPrevChild(bool next) override { return ui::moveFocus(this, next); }
};

QLineEdit *line(const QString &name, QWidget *parent = nullptr)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    return edit;
}

QStringList names(const QWidget &part)
{
    QStringList names;
    for (const QWidget *stop : ui::tabOrder(&part))
        names.append(stop->objectName());
    return names;
}

} // namespace

class TestTabOrder : public QObject
{
    Q_OBJECT
private slots:
    void shouldReadARowThatCameLater_whereItStands()
    {
        Window window;
        auto *rows = new QVBoxLayout(&window);
        rows->addWidget(line(u"first"_s));
        rows->addWidget(line(u"last"_s));
        rows->insertWidget(1, line(u"late"_s));
        window.show();
        QCOMPARE(names(window), (QStringList {u"first"_s, u"late"_s, u"last"_s}));
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.findChild<QWidget *>(u"first"_s)->setFocus();
        QStringList went;
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            went.append(QApplication::focusWidget()->objectName());
        }
        QCOMPARE(went, (QStringList {u"late"_s, u"last"_s, u"first"_s}));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"last"_s);
    }

    void shouldJumpOverNothing_whereAPartHandsTheKeyboardOn()
    {
        Window window;
        auto *all = new QVBoxLayout(&window);
        auto *part = new QWidget;
        auto *inside = new QVBoxLayout(part);
        inside->addWidget(line(u"above"_s));
        inside->addWidget(line(u"main"_s));
        part->setFocusProxy(part->findChild<QWidget *>(u"main"_s));
        all->addWidget(line(u"before"_s));
        all->addWidget(part);
        window.show();
        QCOMPARE(names(window), (QStringList {u"before"_s, u"above"_s, u"main"_s}));
    }

    void shouldGoByPlace_whereThereIsNoLayout()
    {
        Window window;
        window.resize(400, 300);
        line(u"below"_s, &window)->setGeometry(0, 100, 80, 20);
        line(u"right"_s, &window)->setGeometry(200, 5, 80, 20);
        line(u"left"_s, &window)->setGeometry(0, 0, 80, 30);
        window.show();
        QCOMPARE(names(window), (QStringList {u"left"_s, u"right"_s, u"below"_s}));
        window.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(names(window), (QStringList {u"right"_s, u"left"_s, u"below"_s}));
    }

    void shouldLeaveOut_whatIsHiddenOrOff()
    {
        Window window;
        auto *rows = new QVBoxLayout(&window);
        rows->addWidget(new QLabel(u"only read"_s));
        auto *hidden = line(u"hidden"_s);
        auto *off = line(u"off"_s);
        rows->addWidget(hidden);
        rows->addWidget(off);
        hidden->hide();
        off->setEnabled(false);
        window.show();
        QVERIFY(names(window).isEmpty());
        QVERIFY(!ui::moveFocus(&window, true));
        off->setEnabled(true);
        QCOMPARE(names(window), QStringList {u"off"_s});
    }

    void shouldStopAtAnArea_onlyWhereNothingIsInsideToStopAt()
    {
        Window window;
        auto *rows = new QVBoxLayout(&window);
        for (QWidget *inner : std::initializer_list<QWidget *> {line(u"inside"_s), new QLabel(u"only read"_s)}) {
            auto *area = new QScrollArea;
            area->setObjectName(u"area of "_s + QString::fromLatin1(inner->metaObject()->className()));
            area->setWidget(inner);
            rows->addWidget(area);
        }
        window.show();
        QCOMPARE(names(window), (QStringList {u"inside"_s, u"area of QLabel"_s}));
    }

    void shouldGoOnFromAClick_atWhatStandsThere()
    {
        Window window;
        auto *rows = new QVBoxLayout(&window);
        rows->addWidget(line(u"first"_s));
        auto *box = new QWidget;
        auto *inside = new QVBoxLayout(box);
        auto *clicked = new QLabel(u"click"_s);
        clicked->setFocusPolicy(Qt::ClickFocus);
        inside->addWidget(clicked);
        inside->addWidget(line(u"near"_s));
        rows->addWidget(box);
        rows->addWidget(line(u"last"_s));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        clicked->setFocus();
        QVERIFY(ui::moveFocus(&window, true));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"near"_s);
        clicked->setFocus();
        QVERIFY(ui::moveFocus(&window, false));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"first"_s);
    }
};

QTEST_MAIN(TestTabOrder)
#include "tst_taborder.moc"
