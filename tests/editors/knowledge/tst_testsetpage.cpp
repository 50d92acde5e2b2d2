// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/testset/testsetpage.h"

#include "editors/knowledge/documentpage.h"
#include "editors/knowledge/documentview.h"
#include "editors/knowledge/knowledgeeditor.h"
#include "editors/knowledge/testset/questiondialog.h"
#include "editors/knowledge/testset/questionsmodel.h"
#include "editors/knowledge/trybench.h"
#include "studio/commands/projectcommands.h"
#include "studio/knowledge/importer.h"
#include "studio/knowledge/passagestore.h"
#include "studio/knowledge/textentry.h"
#include "studio/ui/ask.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace dialogist;
using namespace dialogist::editors::knowledge;
using namespace Qt::StringLiterals;

class TestTestSetPage : public QObject
{
    Q_OBJECT
private:
    class TableAsk : public ui::SilentAsk
    {
    public:
        QString path;
        QStringList said;
        QString openFile(QWidget *, const QString &, const QString &) override { return path; }
        QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return path; }
        void information(QWidget *, const QString &, const QString &text) override { said.append(text); }
    };

    QTemporaryDir m_folder;
    std::unique_ptr<commands::Document> m_document;
    model::KnowledgeBase m_base;
    TableAsk m_ask;

    ui::Place place() const { return {ui::Place::Kind::KnowledgeBase, m_base.id.toString(), {}, {}, {}}; }
    model::Source addAnswer(const QString &title, const QString &text)
    {
        const auto source = dialogist::knowledge::importText(m_document->file(), m_base, {title, text, true});
        if (!source.ok() || !m_document->push(commands::setSources(m_document->project(), {*source})).ok())
            qFatal("the answer cannot be added");
        return *source;
    }
    void ask(const QString &text, const QList<model::ExpectedPlace> &expected)
    {
        model::KnowledgeQuestion question;
        question.id = model::KnowledgeQuestionId::create();
        question.knowledgeBase = m_base.id;
        question.question = text;
        question.expected = expected;
        question.order = double(m_document->project().questions.size());
        QVERIFY(m_document->push(commands::setQuestions(m_document->project(), {question})).ok());
    }
    static QTableView *table(QWidget &page) { return page.findChild<QTableView *>(u"questions"_s); }
    static QString cell(QWidget &page, int row, int column) { return table(page)->model()->index(row, column).data().toString(); }
    static QString figure(QWidget &page, const QString &name, const QString &part)
    {
        return page.findChild<QWidget *>(u"figure-"_s + name)->findChild<QLabel *>(part)->text();
    }
    static QString fixed(double value) { return QLocale().toString(value, 'f', 2); }

private slots:
    void init()
    {
        model::Project project;
        project.id = model::ProjectId::create();
        project.name = u"Bakery"_s;
        m_base = {};
        m_base.id = model::KnowledgeBaseId::create();
        m_base.name = u"House answers"_s;
        project.knowledgeBases.emplace(m_base.id, m_base);
        static int count = 0;
        auto document = commands::Document::create(m_folder.filePath(u"p%1.dialogist"_s.arg(++count)), project);
        QVERIFY(document.ok());
        m_document = document.take();
        m_ask = {};
    }

    void shouldSayWhatToDo_whenThereIsNoQuestion()
    {
        TestSetPage page(*m_document, m_base.id, m_ask);
        page.show();
        QVERIFY(page.findChild<QWidget *>(u"noQuestions"_s)->isVisible());
        QVERIFY(!page.isRunning());
        QCOMPARE(page.title(), u"Test set"_s);
        page.findChild<QWidget *>(u"noQuestions"_s)->findChildren<QPushButton *>().first()->click();
        QVERIFY(page.findChild<QuestionDialog *>());
    }

    void shouldShowFiguresAndRanks_andWhatAChangeDid()
    {
        // given: one of two questions finds its answer at once
        const model::Source milk = addAnswer(u"Is there milk in the bread?"_s, u"No, the spelt bread is made without milk."_s);
        const model::Source hours = addAnswer(u"When are you open?"_s, u"From seven in the morning to six."_s);
        ask(u"spelt bread without milk"_s, {model::ExpectedPlace::of(milk)});
        ask(u"open in the morning"_s, {model::ExpectedPlace::of(hours)});
        TestSetPage page(*m_document, m_base.id, m_ask);
        QSignalSpy evaluated(&page, &TestSetPage::evaluated);
        page.resize(900, 400);
        page.show();
        QAbstractItemModelTester tester(table(page)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(evaluated.wait(5000));
        QCOMPARE(page.title(), u"Test set (2)"_s);
        QCOMPARE(cell(page, 0, QuestionsModel::Expected), u"Is there milk in the bread?"_s);
        QCOMPARE(cell(page, 0, QuestionsModel::Rank), u"1"_s);
        QCOMPARE(cell(page, 0, QuestionsModel::Before), QString());
        QCOMPARE(figure(page, u"recall@5"_s, u"value"_s), fixed(1));
        QCOMPARE(figure(page, u"recall@5"_s, u"change"_s), QString());

        // when: an answer goes, nobody has to ask for it
        QVERIFY(m_document->push(commands::removeSources(m_document->project(), {milk.id})).ok());
        QVERIFY(evaluated.wait(5000));

        // then
        QCOMPARE(cell(page, 0, QuestionsModel::Rank), u"–"_s);
        QCOMPARE(cell(page, 0, QuestionsModel::Before), u"1"_s);
        QVERIFY(cell(page, 0, QuestionsModel::Remark).contains(u"not in this base"_s));
        QVERIFY(!table(page)->model()->index(0, QuestionsModel::Rank).data(Qt::DecorationRole).isNull());
        QVERIFY(table(page)->model()->index(0, QuestionsModel::Rank).data(Qt::AccessibleTextRole).toString().contains(u"worse"_s));
        QVERIFY(table(page)->model()->index(1, QuestionsModel::Rank).data(Qt::DecorationRole).isNull());
        QCOMPARE(figure(page, u"recall@5"_s, u"value"_s), fixed(0.5));
        QVERIFY(figure(page, u"recall@5"_s, u"change"_s).contains(fixed(0.5)));
        QVERIFY(page.findChild<QLabel *>(u"value"_s)->accessibleName().contains(u"down"_s));

        // and when it is undone, it is better again; a page opened later knows it without asking
        QVERIFY(m_document->undo().ok());
        QVERIFY(evaluated.wait(5000));
        QCOMPARE(cell(page, 0, QuestionsModel::Rank), u"1"_s);
        QCOMPARE(cell(page, 0, QuestionsModel::Before), u"–"_s);
        TestSetPage later(*m_document, m_base.id, m_ask);
        QSignalSpy known(&later, &TestSetPage::evaluated);
        QVERIFY(known.wait(5000));
        QCOMPARE(cell(later, 0, QuestionsModel::Before), u"–"_s);
    }

    void shouldEditInTheTable_andTakeItBack()
    {
        ask(u"open when"_s, {{u"a.pdf"_s, {}, {}, {}, 0, {}}});
        ask(u"where to park"_s, {{u"b.pdf"_s, {}, {}, {}, 0, {}}});
        TestSetPage page(*m_document, m_base.id, m_ask);
        QAbstractItemModel *model = table(page)->model();
        QVERIFY(model->setData(model->index(0, 0), u"When are you open?"_s, Qt::EditRole));
        QVERIFY(!model->setData(model->index(0, 0), u"  "_s, Qt::EditRole));
        QCOMPARE(cell(page, 0, 0), u"When are you open?"_s);
        QVERIFY(model->setData(model->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(cell(page, 1, QuestionsModel::Remark).size() > 3);
        QVERIFY(m_document->undo().ok());
        QVERIFY(m_document->undo().ok());
        QCOMPARE(cell(page, 0, 0), u"open when"_s);

        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        table(page)->selectAll();
        table(page)->setFocus();
        QTest::keyClick(table(page), Qt::Key_Delete);
        QCOMPARE(model->rowCount(), 0);
        QVERIFY(page.findChild<QWidget *>(u"noQuestions"_s)->isVisible());
        QVERIFY(m_document->undo().ok()); // one step
        QCOMPARE(model->rowCount(), 2);
    }

    void shouldOpenTheDocument_whereTheAnswerIsExpected()
    {
        dialogist::knowledge::Document document;
        document.title = u"Allergens"_s;
        using Kind = dialogist::knowledge::Block::Kind;
        document.blocks = {{Kind::Heading, 1, u"Bread"_s, 0, {}}, {Kind::Paragraph, 0, u"The spelt bread is made without milk."_s, 0, {}},
                           {Kind::Heading, 1, u"Cake"_s, 0, {}}, {Kind::Paragraph, 0, u"All cakes hold milk and eggs, and some hold nuts."_s, 0, {}}};
        model::Source source;
        source.kind = u"file"_s;
        source.location = u"allergens.md"_s;
        source.contentHash = QString(64, u'a');
        source = dialogist::knowledge::storePassages(m_document->file(), m_base, document, source).take();
        QVERIFY(m_document->push(commands::setSources(m_document->project(), {source})).ok());
        model::ExpectedPlace cake = model::ExpectedPlace::of(source);
        cake.phrase = u"Milk and EGGS"_s;
        model::ExpectedPlace gone = model::ExpectedPlace::of(source);
        gone.heading = u"Biscuits"_s;
        ask(u"eggs?"_s, {gone, cake}); // the first one that there is
        ask(u"biscuits?"_s, {gone});
        ask(u"anything?"_s, {});

        KnowledgeEditor editor(*m_document, place(), m_ask);
        editor.resize(900, 700);
        editor.show();
        auto *show = editor.findChild<QAction *>(u"showExpected"_s);
        auto *page = editor.findChild<DocumentPage *>();
        QVERIFY(!show->isEnabled());
        table(editor)->selectRow(0);
        QVERIFY(show->isEnabled());
        QSignalSpy opened(page, &DocumentPage::opened);
        show->trigger();
        QVERIFY(opened.wait(10'000));
        QTRY_VERIFY(page->view()->isComplete());
        QCOMPARE(page->source(), source.id);
        QCOMPARE(page->passage(), 1);
        const auto &marks = page->view()->marks();
        const auto quote = std::find_if(marks.begin(), marks.end(), [](const auto &range) { return range.mark == DocumentView::Mark::Quote; });
        QVERIFY(quote != marks.end());
        QCOMPARE(quote->from.at, int(document.blocks.last().text.indexOf(u"milk"_s)));
        QCOMPARE(quote->to.at - quote->from.at, int(cake.phrase.size()));
        emit page->backRequested();

        QSignalSpy failed(&editor, &ui::Editor::failed);
        table(editor)->selectRow(1);
        show->trigger();
        QVERIFY(failed.wait(10'000));
        QVERIFY(!page->isVisible());
        table(editor)->selectRow(2);
        QVERIFY(!show->isEnabled()); // nobody has said what is expected
    }

    void shouldAskWhatIsExpected_inADialog()
    {
        const model::Source milk = addAnswer(u"Is there milk in the bread?"_s, u"No, the bread is made without milk."_s);
        TestSetPage page(*m_document, m_base.id, m_ask);
        page.findChild<QAction *>(u"addQuestion"_s)->trigger();
        auto *dialog = page.findChild<QuestionDialog *>();
        auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!ok->isEnabled());
        dialog->findChild<QLineEdit *>(u"questionText"_s)->setText(u"Milk?"_s);
        dialog->findChild<QComboBox *>(u"placeSource"_s)->setCurrentIndex(0);
        dialog->findChild<QLineEdit *>(u"placePhrase"_s)->setText(u"without milk"_s);
        dialog->findChild<QToolButton *>(u"addPlace"_s)->click();
        dialog->findChild<QComboBox *>(u"placeSource"_s)->setEditText(u"later.pdf"_s);
        QCOMPARE(dialog->findChild<QListWidget *>(u"places"_s)->count(), 2);
        QVERIFY(ok->isEnabled());
        ok->click();
        QCOMPARE(m_document->project().questions.size(), size_t(1));
        const model::KnowledgeQuestion &made = m_document->project().questions.begin()->second;
        QCOMPARE(made.question, u"Milk?"_s);
        QCOMPARE(made.expected.size(), 2);
        QCOMPARE(made.expected.at(0).title, milk.title);
        QCOMPARE(made.expected.at(0).phrase, u"without milk"_s);
        QCOMPARE(made.expected.at(1).location, u"later.pdf"_s);

        // What was written comes back as it was, when it is edited and nothing changed.
        QuestionDialog again(made, {milk});
        QCOMPARE(again.question(), made);
    }

    void shouldTakeATable_andSayWhatIsOddAboutIt()
    {
        addAnswer(u"When are you open?"_s, u"From seven."_s);
        m_ask.path = m_folder.filePath(u"questions.csv"_s);
        QFile file(m_ask.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("question,expected\nopen?,When are you open?\npark?,nowhere.pdf\n");
        file.close();
        TestSetPage page(*m_document, m_base.id, m_ask);
        page.findChild<QAction *>(u"importQuestions"_s)->trigger();
        QCOMPARE(table(page)->model()->rowCount(), 2);
        QCOMPARE(m_ask.said.size(), 1);
        QVERIFY(m_ask.said.first().contains(u"nowhere.pdf"_s));
        QVERIFY(m_document->undo().ok());
        QCOMPARE(table(page)->model()->rowCount(), 0);

        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("question,expected\n,x.pdf\n");
        file.close();
        QSignalSpy failed(&page, &TestSetPage::failed);
        page.findChild<QAction *>(u"importQuestions"_s)->trigger();
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed.first().first().toString().contains(u"Line 2"_s));
    }

    void shouldKeepAQuestionThatWasTried_withThePassageChosen()
    {
        addAnswer(u"Is there milk in the bread?"_s, u"No, the spelt bread is made without milk."_s);
        addAnswer(u"Which bread is there?"_s, u"Spelt bread and rye bread."_s);
        KnowledgeEditor editor(*m_document, place(), m_ask);
        editor.resize(900, 700);
        editor.show();
        auto *bench = editor.findChild<TryBench *>();
        auto *page = editor.findChild<TestSetPage *>();
        auto *keep = editor.findChild<QAction *>(u"addToTestSet"_s);
        QVERIFY(!keep->isEnabled());
        QSignalSpy answered(bench, &TryBench::answered);
        editor.findChild<QLineEdit *>(u"question"_s)->setText(u"Is milk in the spelt bread?"_s);
        bench->ask();
        QVERIFY(answered.wait(5000));
        QVERIFY(keep->isEnabled());
        auto *hits = editor.findChild<QTableView *>(u"hits"_s);
        QVERIFY(hits->model()->rowCount() >= 2);
        hits->setCurrentIndex(hits->model()->index(1, 0));
        keep->trigger();
        QCOMPARE(table(*page)->model()->rowCount(), 1);
        QCOMPARE(cell(*page, 0, QuestionsModel::Question), u"Is milk in the spelt bread?"_s);
        QCOMPARE(cell(*page, 0, QuestionsModel::Expected), u"Which bread is there?"_s);
        auto *tabs = editor.findChild<QTabWidget *>();
        QCOMPARE(tabs->tabText(tabs->indexOf(page)), u"Test set (1)"_s);
        QTRY_COMPARE(cell(*page, 0, QuestionsModel::Rank), u"2"_s);

        // Another passage for the same question joins it.
        hits->setCurrentIndex(hits->model()->index(0, 0));
        keep->trigger();
        QCOMPARE(table(*page)->model()->rowCount(), 1);
        QCOMPARE(m_document->project().questions.begin()->second.expected.size(), 2);
        QTRY_COMPARE(cell(*page, 0, QuestionsModel::Rank), u"1"_s);
    }

    void shouldCloseAtOnce_whileItAsks()
    {
        for (int i = 0; i < 40; ++i)
            addAnswer(u"Question number %1"_s.arg(i), u"Answer number %1 about bread."_s.arg(i));
        for (int i = 0; i < 40; ++i)
            ask(u"Which bread has number %1?"_s.arg(i), {{u"a.pdf"_s, {}, {}, {}, 0, {}}});
        auto page = std::make_unique<TestSetPage>(*m_document, m_base.id, m_ask);
        QTRY_VERIFY(page->isRunning());
        QCoreApplication::processEvents();
        page.reset();
        m_document.reset();
        QTest::qWait(50); // what it left behind ends by itself
    }

    void shouldOpenAtAQuestion_thatFindLedTo()
    {
        addAnswer(u"When are you open?"_s, u"From seven."_s);
        ask(u"first"_s, {});
        ask(u"second"_s, {});
        const model::KnowledgeQuestionId id = m_document->project().questionsOf(m_base.id).last()->id;
        KnowledgeEditor editor(*m_document, {ui::Place::Kind::Question, id.toString(), {}, {}, {}}, m_ask);
        QCOMPARE(editor.place(), place());
        auto *page = editor.findChild<TestSetPage *>();
        QCOMPARE(editor.findChild<QTabWidget *>()->currentWidget(), page);
        QCOMPARE(table(*page)->currentIndex().data().toString(), u"second"_s);
    }
};

QTEST_MAIN(TestTestSetPage)
#include "tst_testsetpage.moc"
