// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/receiversection.h"

#include "panels/deploy/receivermodel.h"
#include "panels/deploy/wrapdelegate.h"
#include "panels/deploy/wrappedtext.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <numeric>

using namespace dialogist;
using namespace dialogist::panels::deploy;
using namespace Qt::StringLiterals;

namespace {
privacy::SubprocessorRow row(const QString &name)
{
    privacy::SubprocessorRow made;
    made.name = name;
    made.purposes = {u"Bereitstellung der Infrastruktur"_s, u"Kundenbetreuung"_s};
    made.categories = {u"Kommunikationsinhalte"_s, u"IP-Adresse"_s, u"Sitzungskennung"_s};
    made.location = u"Vereinigte Staaten"_s;
    made.transfer = u"Standardvertragsklauseln"_s;
    made.why = u"Der Dienst läuft immer dort."_s;
    made.usedByThisBot = true;
    return made;
}

privacy::Review reviewWith(int rows)
{
    privacy::Review review;
    review.service = u"Service"_s;
    for (int i = 0; i < rows; ++i)
        review.subprocessors.append(row(u"Amazon Web Services EMEA %1"_s.arg(i)));
    return review;
}

struct Stage {
    ReceiverSection section;
    QTableView *table = section.findChild<QTableView *>(u"receivers"_s);

    explicit Stage(const privacy::Review &review, int width)
    {
        section.resize(width, 700);
        section.show(review);
        section.QWidget::show();
    }

    /// The first text that is not to be read as a whole; empty = all are.
    QString cutText() const
    {
        for (int c = 0; c < ReceiverModel::ColumnCount; ++c) {
            if (table->isColumnHidden(c))
                continue;
            if (table->columnWidth(c) < table->horizontalHeader()->sectionSizeHint(c))
                return table->model()->headerData(c, Qt::Horizontal).toString();
            for (int r = 0; r < table->model()->rowCount(); ++r) {
                const QString text = table->model()->index(r, c).data().toString();
                const int room = table->columnWidth(c) - WrapDelegate::besideWords(table->style(), table);
                const WrappedText words = WrappedText::of(text, table->font(), room, WrapDelegate::mostLines);
                if (words.isCut || words.size.height() > table->rowHeight(r))
                    return text;
            }
        }
        return {};
    }
};
} // namespace

class TestReceiverSection : public QObject
{
    Q_OBJECT
private slots:
    void shouldShowEveryColumnWhole_onAUsualPage()
    {
        Stage stage(reviewWith(3), 1000 * QFontMetrics(QApplication::font()).averageCharWidth() / 7);
        QVERIFY(QTest::qWaitForWindowExposed(&stage.section));
        QTRY_COMPARE(stage.cutText(), QString());
        QCOMPARE(stage.table->horizontalScrollBar()->maximum(), 0);
        QVERIFY(stage.table->rowHeight(0) > 2 * stage.table->fontMetrics().height());
    }

    void shouldFollowTheWidthOfThePage()
    {
        Stage stage(reviewWith(3), 900);
        QVERIFY(QTest::qWaitForWindowExposed(&stage.section));
        for (const int width : {1240, 1000, 1240}) {
            stage.section.resize(width, 700);
            QTRY_COMPARE(stage.table->horizontalHeader()->length(), stage.table->viewport()->width());
            int rows = 0;
            for (int r = 0; r < 3; ++r)
                rows += stage.table->rowHeight(r);
            // All rows are seen at once.
            QTRY_VERIFY(stage.table->viewport()->height() >= rows);
        }
    }

    void shouldBoundTheLines_ofACellWithoutEnd()
    {
        privacy::Review review = reviewWith(1);
        review.subprocessors[0].why = u"weil es so ist, "_s.repeated(80);
        Stage stage(review, 1000);
        QVERIFY(QTest::qWaitForWindowExposed(&stage.section));
        QTRY_VERIFY(stage.table->rowHeight(0) > stage.table->fontMetrics().height());
        QVERIFY(stage.table->rowHeight(0) < 6 * stage.table->fontMetrics().lineSpacing());
        const QModelIndex why = stage.table->model()->index(0, ReceiverModel::Why);
        QVERIFY(why.data(Qt::ToolTipRole).toString().count(u"weil es so ist,"_s) == 80);
    }

    void shouldLeaveOutSince_whenThereIsNothingToSay()
    {
        privacy::Review review = reviewWith(2);
        Stage stage(review, 1000);
        QVERIFY(stage.table->isColumnHidden(ReceiverModel::Since));
        review.subprocessors[1].isNew = true;
        stage.section.show(review);
        QVERIFY(!stage.table->isColumnHidden(ReceiverModel::Since));
    }

    void shouldCountWhomTheBotNames_besideThoseOfTheService()
    {
        privacy::Review review = reviewWith(2);
        review.subprocessors[1].usedByThisBot = false;
        privacy::SubprocessorRow named;
        named.name = u"Web service: api.example.org"_s;
        named.party = u"named:http:api.example.org"_s;
        named.usedByThisBot = true;
        review.subprocessors.append(named);
        Stage stage(review, 1000);
        QCOMPARE(stage.table->model()->rowCount(), 2);
        QCOMPARE(stage.table->model()->index(1, ReceiverModel::Data).data().toString(), u"nothing about the person"_s);
        const auto says = [&stage](const QString &words) {
            const auto labels = stage.section.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return !label->isHidden() && label->text().contains(words); });
        };
        QVERIFY(says(u"1 of 2 receivers of this service"_s));
        QVERIFY(says(u"1 named by this bot"_s));
        // where the service itself passes data on to nobody, nothing is counted of it
        review.subprocessors.remove(0, 2);
        stage.section.show(review);
        QCOMPARE(stage.table->model()->rowCount(), 1);
        QVERIFY(!says(u"of this service"_s) && !says(u"to nobody"_s));
    }

    void shouldKeepTheWidths_thatAPersonChose()
    {
        Stage stage(reviewWith(2), 1000);
        QVERIFY(QTest::qWaitForWindowExposed(&stage.section));
        QTRY_COMPARE(stage.table->horizontalHeader()->length(), stage.table->viewport()->width());
        stage.table->setColumnWidth(ReceiverModel::Who, 222);
        stage.section.resize(1100, 700);
        QTest::qWait(20);
        QCOMPARE(stage.table->columnWidth(ReceiverModel::Who), 222);
    }

    void shouldShareTheRoom_withoutBreakingWordsWherePossible()
    {
        const QList<ColumnNeed> needs {{40, 100, 200}, {60, 60, 60}, {50, 150, 400}};
        const auto total = [](const QList<int> &widths) { return std::accumulate(widths.begin(), widths.end(), 0); };
        for (const int room : {150, 200, 309, 310, 400, 660, 1000}) {
            const QList<int> widths = shareWidth(needs, room);
            QCOMPARE(total(widths), room);
            for (qsizetype i = 0; i < needs.size(); ++i)
                QVERIFY(widths[i] >= (room >= 310 ? needs[i].word : needs[i].least));
        }
        QCOMPARE(shareWidth(needs, 80), (QList<int> {40, 60, 50})); // to be scrolled
        QVERIFY(shareWidth({}, 100).isEmpty());
    }
};

QTEST_MAIN(TestReceiverSection)
#include "tst_receiversection.moc"
