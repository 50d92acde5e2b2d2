// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/find/findpanel.h"

#include "panels/find/findmodel.h"
#include "studio/commands/document.h"
#include "studio/commands/flowcommands.h"
#include "studio/commands/projectcommands.h"
#include "studio/ui/ask.h"
#include "tests/studio/texts/textbot.h"
#include "tests/support/bigproject.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace dialogist;
using namespace dialogist::panels::find;
using namespace Qt::StringLiterals;

class TestFindPanel : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<commands::Document> m_document;
    int m_count = 0;

    struct Answers : ui::SilentAsk {
        int asked = 0;
        std::optional<int> answer;
        std::optional<int> choose(QWidget *, const QString &, const QString &, const QStringList &) override
        {
            ++asked;
            return answer;
        }
    } m_ask;

    void open(const model::Project &project)
    {
        auto made = commands::Document::create(m_folder.filePath(u"p%1.dialogist"_s.arg(++m_count)), project);
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().message));
        m_document = made.take();
    }
    static int matches(const FindPanel &panel)
    {
        const auto *model = panel.findChild<FindModel *>();
        int count = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            count += model->rowCount(model->index(row, 0));
        return count;
    }
    const model::Bot &bot() const { return m_document->project().bots.begin()->second; }

private slots:
    void init()
    {
        m_ask.asked = 0;
        m_ask.answer.reset();
        open(tests::makeTextProject());
    }

    void shouldFindWhileTyping_andGoThere()
    {
        FindPanel panel(m_ask);
        QAbstractItemModelTester tester(panel.findChild<FindModel *>(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        panel.setDocument(m_document.get());
        auto *words = panel.findChild<QLineEdit *>(u"words"_s);
        QTest::keyClicks(words, u"bread"_s);
        QTRY_COMPARE(matches(panel), 5);
        QVERIFY(panel.title().contains(u'5'));
        QSignalSpy wishes(&panel, &ui::Panel::openRequested);
        panel.step(true);
        panel.step(true);
        QCOMPARE(wishes.size(), 2);
        const auto place = wishes.first().first().value<ui::Place>();
        QVERIFY(place.kind == ui::Place::Kind::Node || place.kind == ui::Place::Kind::Intent);
        panel.step(false);
        panel.step(false); // around
        QCOMPARE(wishes.size(), 4);
        panel.findChild<QToolButton *>(u"case"_s)->setChecked(true);
        QTRY_COMPARE(matches(panel), 4);
        words->setText(u"("_s);
        panel.findChild<QToolButton *>(u"regex"_s)->setChecked(true);
        QTRY_COMPARE(matches(panel), 0);
        QTRY_VERIFY(panel.findChild<QWidget *>(u"nothingFound"_s)->findChildren<QLabel *>().last()->text().contains(u"expression"_s));
    }

    void shouldFindWhatDocumentsSay_andOpenThemThere()
    {
        model::Project project = tests::makeTextProject();
        model::KnowledgeBase base;
        base.id = model::KnowledgeBaseId::create();
        project.knowledgeBases.emplace(base.id, base);
        open(project);
        model::Source source;
        source.id = model::SourceId::create();
        source.knowledgeBase = base.id;
        source.title = u"Allergens"_s;
        source.contentKey = QString(64, u'a');
        const QString rye = u"Rye: gluten, and more gluten."_s;
        QVERIFY(m_document->file().putContent(source.contentKey, "blocks", {{0, {}, 1, {}, {}, u"Spelt holds gluten."_s}, {1, {}, 4, {}, {}, rye}}).ok());
        QVERIFY(m_document->push(commands::setSources(m_document->project(), {source})).ok());

        FindPanel panel(m_ask);
        auto *model = panel.findChild<FindModel *>();
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        panel.setDocument(m_document.get());
        panel.findChild<QLineEdit *>(u"words"_s)->setText(u"gluten"_s);
        QTRY_COMPARE(matches(panel), 3);
        const QModelIndex top = model->index(0, 0);
        QCOMPARE(top.data().toString(), u"Allergens"_s);
        QCOMPARE(model->index(1, 0, top).data(FindModel::LabelRole).toString(), u"p. 4"_s);

        // each match leads to its own place
        QSignalSpy opened(&panel, &FindPanel::citationOpened);
        QSignalSpy wishes(&panel, &ui::Panel::openRequested);
        emit panel.findChild<QTreeView *>(u"matches"_s)->activated(model->index(2, 0, top));
        emit panel.findChild<QTreeView *>(u"matches"_s)->activated(top);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(wishes.size(), 0);
        QCOMPARE(opened.at(0).at(0).toString(), source.id.toString());
        const auto citation = opened.at(0).at(1).value<ui::Citation>();
        QCOMPARE(citation.passage, 1);
        QCOMPARE(citation.text, rye);
        QCOMPARE(citation.from, int(rye.lastIndexOf(u"gluten"_s)));
        QCOMPARE(citation.length, 6);
        QCOMPARE(opened.at(1).at(1).value<ui::Citation>().passage, 0);

        // documents are not rewritten
        panel.findChild<QCheckBox *>(u"replaces"_s)->setChecked(true);
        QCOMPARE(model->checkedCount(), 0);
        QVERIFY(!model->index(0, 0, top).data(FindModel::ProblemRole).toString().isEmpty());
        // and may be left out
        panel.findChild<QCheckBox *>(u"replaces"_s)->setChecked(false);
        for (QAction *action : panel.findChild<QToolButton *>(u"places"_s)->menu()->actions())
            action->setChecked(action->text() == search::partTitle(search::Part::Name));
        QTRY_COMPARE(matches(panel), 0);
    }

    void shouldFollowEditsAndUndo()
    {
        FindPanel panel(m_ask);
        panel.setDocument(m_document.get());
        panel.findChild<QLineEdit *>(u"words"_s)->setText(u"Greeting"_s);
        QTRY_COMPARE(matches(panel), 1);
        const auto &nodes = bot().flows.begin()->second.nodes;
        QVERIFY(m_document->push(commands::renameNode(m_document->project(), nodes.begin()->first, u"Salute"_s)).ok());
        QTRY_COMPARE(matches(panel), 0);
        QVERIFY(m_document->undo().ok());
        QTRY_COMPARE(matches(panel), 1);
    }

    void shouldReplaceWhatIsTicked_asOneStep()
    {
        FindPanel panel(m_ask);
        auto *model = panel.findChild<FindModel *>();
        panel.setDocument(m_document.get());
        panel.findChild<QLineEdit *>(u"words"_s)->setText(u"bread"_s);
        QTRY_COMPARE(matches(panel), 5);
        panel.findChild<QCheckBox *>(u"replaces"_s)->setChecked(true);
        panel.findChild<QLineEdit *>(u"replacement"_s)->setText(u"toast"_s);
        QCOMPARE(model->checkedCount(), 5);
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->hit(model->index(row, 0)).item->ref.kind == model::ObjectKind::Intent)
                QVERIFY(model->setData(model->index(0, 0, model->index(row, 0)), Qt::Unchecked, Qt::CheckStateRole));
        }
        QCOMPARE(model->checkedCount(), 4);
        QVERIFY(panel.findChild<QPushButton *>(u"replace"_s)->text().contains(u'4'));
        panel.findChild<QPushButton *>(u"replace"_s)->click();
        QTRY_COMPARE(matches(panel), 1);
        QCOMPARE(bot().intents.begin()->second.phrases.value(u"en"_s), (QStringList {u"I want bread"_s, u"toast please"_s}));
        QVERIFY(m_document->undo().ok());
        QVERIFY(!m_document->canUndo());
        QTRY_COMPARE(matches(panel), 5);
    }

    void shouldSayWhatItDid_whenAllIsReplaced()
    {
        FindPanel panel(m_ask);
        panel.setDocument(m_document.get());
        auto *words = panel.findChild<QLineEdit *>(u"words"_s);
        words->setText(u"bread"_s);
        QTRY_COMPARE(matches(panel), 5);
        auto *undo = panel.findChild<QPushButton *>(u"undoReplace"_s);
        QVERIFY(undo->isHidden());
        panel.findChild<QCheckBox *>(u"replaces"_s)->setChecked(true);
        panel.findChild<QLineEdit *>(u"replacement"_s)->setText(u"toast"_s);
        panel.findChild<QPushButton *>(u"replace"_s)->click();
        QTRY_COMPARE(matches(panel), 0);
        const auto said = [&panel] { return panel.findChild<QWidget *>(u"nothingFound"_s)->findChildren<QLabel *>().last()->text(); };
        QVERIFY2(said().contains(u"5 match"_s) && said().contains(u"replaced"_s), qPrintable(said()));
        QVERIFY(!undo->isHidden());

        undo->click();
        QTRY_COMPARE(matches(panel), 5);
        QVERIFY(!m_document->canUndo());
        QVERIFY(undo->isHidden());
        QVERIFY(!panel.findChild<QLabel *>(u"summary"_s)->text().contains(u"replaced"_s));

        panel.findChild<QPushButton *>(u"replace"_s)->click();
        QTRY_COMPARE(matches(panel), 0);
        words->setText(u"zebra"_s); // another question gets its own answer
        QTRY_VERIFY2(said().contains(u"zebra"_s), qPrintable(said()));
        QVERIFY(undo->isHidden());
    }

    /// The button is gone from under the pointer as little as another one comes there: a double click replaces once.
    void shouldReplaceOnce_whenTheButtonIsDoubleClicked_data()
    {
        QTest::addColumn<QString>("replacement");
        QTest::newRow("nothing is left") << u"toast"_s;
        QTest::newRow("as many are left") << u"bread rolls"_s;
    }
    void shouldReplaceOnce_whenTheButtonIsDoubleClicked()
    {
        QFETCH(const QString, replacement);
        FindPanel panel(m_ask);
        panel.resize(900, 300);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.setDocument(m_document.get());
        panel.findChild<QLineEdit *>(u"words"_s)->setText(u"bread"_s);
        QTRY_COMPARE(matches(panel), 5);
        panel.findChild<QCheckBox *>(u"replaces"_s)->setChecked(true);
        panel.findChild<QLineEdit *>(u"replacement"_s)->setText(replacement);
        QTest::qWait(200); // the preview
        auto *replace = panel.findChild<QPushButton *>(u"replace"_s);
        auto *undo = panel.findChild<QPushButton *>(u"undoReplace"_s);
        const QPoint spot = replace->mapTo(&panel, replace->rect().center());
        // through the window, so that whatever is under the pointer gets it
        const auto click = [&] { QTest::mouseClick(panel.windowHandle(), Qt::LeftButton, {}, spot); };
        click();
        QTRY_VERIFY(!undo->isHidden());
        QCoreApplication::processEvents(); // buttons find their places
        click();
        QTest::qWait(100);
        QCOMPARE(m_document->project().bots.begin()->second.intents.begin()->second.phrases.value(u"en"_s).first(), u"I want "_s + replacement);
        QVERIFY(!undo->isHidden());
        QVERIFY(!undo->geometry().contains(spot) && replace->geometry().contains(spot));
        QVERIFY(m_document->undo().ok());
        QVERIFY(!m_document->canUndo()); // it was one step
    }

    void shouldSayWhatItDid_besideWhatIsLeft()
    {
        FindPanel panel(m_ask);
        panel.setDocument(m_document.get());
        panel.findChild<QLineEdit *>(u"words"_s)->setText(u"bread"_s);
        QTRY_COMPARE(matches(panel), 5);
        panel.findChild<QCheckBox *>(u"replaces"_s)->setChecked(true);
        panel.findChild<QLineEdit *>(u"replacement"_s)->setText(u"bread rolls"_s);
        panel.findChild<QPushButton *>(u"replace"_s)->click();
        const auto *summary = panel.findChild<QLabel *>(u"summary"_s);
        QTRY_VERIFY2(summary->text().contains(u"replaced"_s), qPrintable(summary->text()));
        QTest::qWait(200); // the search that follows
        QCOMPARE(matches(panel), 5);
        QVERIFY2(summary->text().contains(u"replaced"_s), qPrintable(summary->text()));
    }

    /// One text may hold more matches than anybody wants to see; the list stays as long as it may be, and the count is true.
    void shouldStayBounded_whenOneTextHoldsVeryManyMatches()
    {
        model::Project project = tests::makeTextProject();
        model::Flow &flow = project.bots.begin()->second.flows.begin()->second;
        flow.nodes.begin()->second.props.insert(u"note"_s, u"<b>word</b> "_s.repeated(100'000));
        open(project);
        FindPanel panel(m_ask);
        panel.setDocument(m_document.get());
        panel.findChild<QLineEdit *>(u"words"_s)->setText(u"word"_s);
        QTRY_VERIFY_WITH_TIMEOUT(panel.title().contains(QLocale().toString(100'000)), 20000);
        QCOMPARE(matches(panel), search::mostMatches);
        const auto *model = panel.findChild<FindModel *>();
        int counted = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            counted += model->index(row, 0).data(FindModel::CountRole).toInt();
        QVERIFY(counted >= 100'000);
        const QModelIndex last = model->index(search::mostMatches - 1, 0, model->index(model->rowCount() - 1, 0));
        QVERIFY(last.data().toString().size() < 300);
        const QString shown = last.data().toString().mid(last.data(FindModel::StartRole).toInt(), last.data(FindModel::LengthRole).toInt());
        QCOMPARE(shown, u"word"_s);
    }

    void shouldAsk_beforeAnExpressionBreaks()
    {
        FindPanel panel(m_ask);
        panel.setDocument(m_document.get());
        panel.findChild<QLineEdit *>(u"words"_s)->setText(u"}}!"_s);
        QTRY_COMPARE(matches(panel), 2);
        panel.findChild<QCheckBox *>(u"replaces"_s)->setChecked(true);
        panel.findChild<QPushButton *>(u"replace"_s)->click();
        QTRY_COMPARE(m_ask.asked, 1); // and the person thinks better of it
        QVERIFY(!m_document->canUndo());
        auto *model = panel.findChild<FindModel *>();
        QTRY_COMPARE(model->checkedCount(), 0); // now that it is known what they would do
        QVERIFY(!panel.findChild<QPushButton *>(u"replace"_s)->isEnabled());
        m_ask.answer = 1;
        for (int row = 0; row < model->rowCount(); ++row)
            QVERIFY(model->setData(model->index(row, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model->checkedCount(), 2);
        panel.findChild<QPushButton *>(u"replace"_s)->click();
        QTRY_VERIFY(m_document->canUndo());
        QCOMPARE(m_ask.asked, 2);
    }

    /// What is counted, what the button says and what is done is the same number.
    void shouldCountOnlyWhatWillBeReplaced()
    {
        model::Project project = tests::makeTextProject();
        model::Bot &bot = project.bots.begin()->second;
        for (const QString &name : {u"breadKind"_s, u"toastKind"_s}) {
            model::Variable variable;
            variable.id = model::VariableId::create();
            variable.bot = bot.id;
            variable.name = name;
            bot.variables.emplace(variable.id, variable);
        }
        open(project);
        FindPanel panel(m_ask);
        auto *model = panel.findChild<FindModel *>();
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        panel.setDocument(m_document.get());
        panel.findChild<QLineEdit *>(u"words"_s)->setText(u"bread"_s);
        QTRY_COMPARE(matches(panel), 6);
        panel.findChild<QCheckBox *>(u"replaces"_s)->setChecked(true);
        panel.findChild<QLineEdit *>(u"replacement"_s)->setText(u"toast"_s); // there is a variable toastKind already
        const auto *button = panel.findChild<QPushButton *>(u"replace"_s);
        QTRY_COMPARE(model->checkedCount(), 5);
        QTRY_VERIFY2(button->text().contains(u'5'), qPrintable(button->text()));
        const QString summary = panel.findChild<QLabel *>(u"summary"_s)->text();
        QVERIFY2(summary.contains(u"6 match"_s) && summary.contains(u"1 cannot be replaced"_s), qPrintable(summary));
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex top = model->index(row, 0);
            if (model->hit(top).item->ref.kind != model::ObjectKind::Variable)
                continue;
            const QModelIndex name = model->index(0, 0, top);
            QVERIFY(!(model->flags(name) & Qt::ItemIsUserCheckable));
            model->setData(top, Qt::Checked, Qt::CheckStateRole);
            QCOMPARE(name.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        }
        QCOMPARE(model->checkedCount(), 5);
        panel.findChild<QPushButton *>(u"replace"_s)->click();
        QTRY_COMPARE(matches(panel), 1);
        QCOMPARE(m_ask.asked, 0);
    }

    void shouldShowAllOfTheSummary_inAnOrdinaryWindow()
    {
        FindPanel panel(m_ask);
        panel.resize(900, 300);
        panel.show();
        panel.setDocument(m_document.get());
        panel.findChild<QLineEdit *>(u"words"_s)->setText(u"bread"_s);
        QTRY_COMPARE(matches(panel), 5);
        panel.findChild<QCheckBox *>(u"replaces"_s)->setChecked(true);
        panel.findChild<QLineEdit *>(u"replacement"_s)->setText(u"bread rolls"_s);
        panel.findChild<QPushButton *>(u"replace"_s)->click();
        const auto *summary = panel.findChild<QLabel *>(u"summary"_s);
        QTRY_VERIFY2(summary->text().contains(u"replaced"_s), qPrintable(summary->text()));
        QTRY_VERIFY2(summary->isVisible() && summary->height() >= summary->heightForWidth(summary->width()), qPrintable(summary->text()));
        QVERIFY(summary->width() > 700); // beside the button
    }

    void shouldLetGoOfTheProject_whileSearching()
    {
        FindPanel panel(m_ask);
        panel.setDocument(m_document.get());
        panel.findChild<QLineEdit *>(u"words"_s)->setText(u"e"_s);
        QTest::qWait(100);
        panel.setDocument(nullptr);
        m_document.reset();
        QTest::qWait(50);
        QCOMPARE(matches(panel), 0);
    }

    /// The longest time that the window's thread was kept while somebody types into the search of a big project.
    void shouldNotStall_inABigProject()
    {
        open(tests::makeBigProject(3000));
        FindPanel panel(m_ask);
        panel.resize(900, 300);
        panel.show();
        panel.setDocument(m_document.get());
        auto *words = panel.findChild<QLineEdit *>(u"words"_s);
        qint64 longest = 0;
        QElapsedTimer beat;
        QTimer tick;
        connect(&tick, &QTimer::timeout, this, [&] { longest = std::max(longest, beat.restart()); });
        beat.start();
        tick.start(1);
        QElapsedTimer total;
        total.start();
        words->setText(u"qqqq"_s);
        QTest::qWait(200);
        words->setText(u"assistant"_s);
        QTRY_VERIFY_WITH_TIMEOUT(matches(panel) > 0, 30000);
        const qint64 first = total.restart();
        QTest::qWait(200);
        total.restart();
        words->setText(u"e"_s);
        QTRY_VERIFY_WITH_TIMEOUT(matches(panel) >= search::mostMatches, 30000);
        qInfo("3,000 steps: first answer with indexing %lld ms, %d matches %lld ms after the key, longest beat %lld ms", first, matches(panel), total.elapsed(), longest);
        QVERIFY(longest < 3000);
    }
};

QTEST_MAIN(TestFindPanel)
#include "tst_findpanel.moc"
