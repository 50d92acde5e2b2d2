// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "tests/panels/inspector/inspectorbench.h"

using namespace dialogist;
using namespace dialogist::tests;
using namespace Qt::StringLiterals;

/// The page of a knowledge base.
class TestKnowledgePage : public InspectorBench
{
    Q_OBJECT
private:
    int length() const { return project().knowledgeBases.at(m_base).passageLength; }
    int overlap() const { return project().knowledgeBases.at(m_base).passageOverlap; }

private slots:
    void initTestCase() { prepareAll(); }
    void init() { prepare(); }
    void cleanup() { finish(); }

    void shouldBringTheOverlapBack_whenTheLengthAllowsIt()
    {
        show(ui::Place::Kind::KnowledgeBase, m_base.toString());
        const auto *limit = child<QLabel>(u"overlapLimit"_s);
        QVERIFY2(limit->text().contains(u"450"_s), qPrintable(limit->text()));
        child<QSpinBox>(u"passageLength"_s)->setValue(200);
        QCOMPARE(overlap(), 100);
        QCOMPARE(child<QSpinBox>(u"passageOverlap"_s)->value(), 100);
        QVERIFY2(limit->text().contains(u"100"_s) && limit->text().contains(u"120"_s), qPrintable(limit->text()));
        child<QSpinBox>(u"passageLength"_s)->setValue(400);
        QCOMPARE(overlap(), 120);
        QCOMPARE(child<QSpinBox>(u"passageOverlap"_s)->value(), 120);
        QVERIFY2(!limit->text().contains(u"120"_s), qPrintable(limit->text()));
    }

    void shouldKeepWhatIsChosen_afterTheLengthWasShort()
    {
        show(ui::Place::Kind::KnowledgeBase, m_base.toString());
        child<QSpinBox>(u"passageLength"_s)->setValue(200);
        child<QSpinBox>(u"passageOverlap"_s)->setValue(50);
        child<QSpinBox>(u"passageLength"_s)->setValue(600);
        QCOMPARE(overlap(), 50);
        // Whoever sets it elsewhere is right, too.
        model::KnowledgeBase base = project().knowledgeBases.at(m_base);
        base.passageOverlap = 10;
        QVERIFY(m_document->push(commands::setKnowledgeBase(project(), base)).ok());
        child<QSpinBox>(u"passageLength"_s)->setValue(700);
        QCOMPARE(overlap(), 10);
        QCOMPARE(length(), 700);
    }

    void shouldLeadToTheViewOfCutting()
    {
        show(ui::Place::Kind::KnowledgeBase, m_base.toString());
        QSignalSpy wanted(m_panel.get(), &InspectorPanel::cutRequested);
        QTest::mouseClick(child<QPushButton>(u"seeCut"_s), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().at(0).value<model::KnowledgeBaseId>(), m_base);
    }
};

QTEST_MAIN(TestKnowledgePage)
#include "tst_knowledgepage.moc"
