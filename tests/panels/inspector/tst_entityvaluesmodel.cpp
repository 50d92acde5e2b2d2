// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/inspector/pages/entityvaluesmodel.h"
#include "panels/inspector/pages/valuestable.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace dialogist;
using namespace dialogist::panels::inspector;
using namespace Qt::StringLiterals;

class TestEntityValuesModel : public QObject
{
    Q_OBJECT
private:
    EntityValuesModel m_model;

private slots:
    void init()
    {
        disconnect(&m_model, &EntityValuesModel::edited, nullptr, nullptr);
        m_model.setValues({{u"Berlin"_s, {{u"de"_s, {u"Hauptstadt"_s}}}}, {u"Bonn"_s, {}}}, u"de"_s);
        connect(&m_model, &EntityValuesModel::edited, this, [this](const auto &values) { m_model.setValues(values, u"de"_s); });
    }

    void shouldBeAModel()
    {
        const QAbstractItemModelTester tester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(m_model.setData(m_model.index(2, 0), u"Ulm"_s));
        QCOMPARE(m_model.rowCount(), 4);
    }

    void shouldAddAValue_inTheEmptyLine()
    {
        QVERIFY(m_model.setData(m_model.index(2, EntityValuesModel::Value), u"  Ulm "_s));
        QCOMPARE(m_model.values().size(), 3);
        QCOMPARE(m_model.values().last().value, u"Ulm"_s);
        QVERIFY(!m_model.setData(m_model.index(3, EntityValuesModel::Value), u"  "_s));
        QVERIFY(!m_model.flags(m_model.index(3, EntityValuesModel::Synonyms)).testFlag(Qt::ItemIsEditable));
    }

    void shouldGoOnToTheOtherWords_whenTabIsPressedInANewValue()
    {
        ValuesTable table;
        table.setModel(&m_model);
        table.setTabKeyNavigation(false);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        table.setCurrentIndex(m_model.index(2, EntityValuesModel::Value));
        table.edit(table.currentIndex());
        const auto editor = [&table] { return table.viewport()->findChild<QLineEdit *>(); };
        QTest::keyClicks(editor(), u"Ulm"_s);
        QTest::keyClick(editor(), Qt::Key_Tab);
        QCOMPARE(table.currentIndex(), m_model.index(2, EntityValuesModel::Synonyms));
        QTRY_VERIFY(editor() && editor()->isVisible());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::keyClicks(editor(), u"Muensterstadt"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(m_model.values().last().synonyms.value(u"de"_s), QStringList {u"Muensterstadt"_s});
        // Enter goes on with the next value.
        QTRY_COMPARE(table.currentIndex(), m_model.index(3, EntityValuesModel::Value));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::keyClicks(&table, u"H"_s);
        QTRY_VERIFY(editor());
        QTest::keyClicks(editor(), u"of"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(m_model.values().last().value, u"Hof"_s);
        QCOMPARE(m_model.values().at(2).synonyms.value(u"de"_s), QStringList {u"Muensterstadt"_s});
    }

    void shouldWriteOtherWords_inTheLanguageShown()
    {
        QVERIFY(m_model.setData(m_model.index(1, EntityValuesModel::Synonyms), u"Bundesstadt, , Bundesstadt, B."_s));
        QCOMPARE(m_model.values()[1].synonyms.value(u"de"_s), (QStringList {u"Bundesstadt"_s, u"B."_s}));
        m_model.setValues(m_model.values(), u"en"_s);
        QVERIFY(m_model.data(m_model.index(1, EntityValuesModel::Synonyms)).toString().isEmpty());
    }

    void shouldTakeLines_asASpreadsheetCopiesThem()
    {
        const auto values = m_model.withLines(u"Berlin\tSpree-Athen, Hauptstadt\nUlm: Münsterstadt\n\nHof"_s);
        QCOMPARE(values.size(), 4);
        QCOMPARE(values[0].synonyms.value(u"de"_s), (QStringList {u"Hauptstadt"_s, u"Spree-Athen"_s}));
        QCOMPARE(values[2].synonyms.value(u"de"_s), QStringList {u"Münsterstadt"_s});
        QVERIFY(values[3].synonyms.isEmpty());
        QCOMPARE(m_model.without({0, 9}).size(), 1);
    }
};

QTEST_MAIN(TestEntityValuesModel)
#include "tst_entityvaluesmodel.moc"
