// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/knowledgeeditor.h"

#include "editors/knowledge/knowledgedialogs.h"
#include "editors/knowledge/passagebrowser.h"
#include "editors/knowledge/sourcesmodel.h"
#include "editors/knowledge/trybench.h"
#include "editors/knowledge/websitedialog.h"
#include "studio/commands/projectcommands.h"
#include "studio/knowledge/web/sitememory.h"
#include "studio/ui/ask.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace dialogist;
using namespace dialogist::editors::knowledge;
using namespace Qt::StringLiterals;

class TestKnowledgeEditor : public QObject
{
    Q_OBJECT
private:
    class FilesAsk : public ui::SilentAsk
    {
    public:
        QStringList openFiles(QWidget *, const QString &, const QString &) override { return {u"/docs/menu.pdf"_s}; }
        QString openFolder(QWidget *, const QString &) override { return u"/docs"_s; }
    };

    QTemporaryDir m_folder;
    std::unique_ptr<commands::Document> m_document;
    model::KnowledgeBaseId m_base;
    FilesAsk m_ask;

    ui::Place place() const
    {
        ui::Place place;
        place.kind = ui::Place::Kind::KnowledgeBase;
        place.id = m_base.toString();
        return place;
    }

    model::Source source(const QString &title, qint64 bytes, const QString &status = u"ok"_s, const QString &message = {}) const
    {
        model::Source source;
        source.id = model::SourceId::create();
        source.knowledgeBase = m_base;
        source.kind = u"file"_s;
        source.title = title;
        source.location = title + u".pdf"_s;
        source.language = u"de"_s;
        source.bytes = bytes;
        source.status = status;
        source.message = message;
        source.importedAt = QDateTime::currentDateTimeUtc();
        return source;
    }

    static QTableView *table(KnowledgeEditor &editor) { return editor.findChild<QTableView *>(u"sources"_s); }

private slots:
    void init()
    {
        model::Project project;
        project.id = model::ProjectId::create();
        project.name = u"Bakery"_s;
        model::KnowledgeBase base;
        base.id = m_base = model::KnowledgeBaseId::create();
        base.name = u"House answers"_s;
        project.knowledgeBases.emplace(base.id, base);
        static int count = 0;
        auto document = commands::Document::create(m_folder.filePath(u"p%1.dialogist"_s.arg(++count)), project);
        QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().message));
        m_document = document.take();
    }

    void shouldSayWhatToDo_whenThereIsNothing()
    {
        KnowledgeEditor editor(*m_document, place(), m_ask);
        editor.show();
        QCOMPARE(editor.title(), u"House answers"_s);
        auto *empty = editor.findChild<QWidget *>(u"noSources"_s);
        QVERIFY(empty->isVisible());
        QSignalSpy wanted(&editor, &KnowledgeEditor::importRequested);
        empty->findChildren<QPushButton *>().first()->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().at(0).value<model::KnowledgeBaseId>(), m_base);
        QCOMPARE(wanted.first().at(1).toStringList(), QStringList {u"/docs/menu.pdf"_s});
    }

    void shouldAddAFolder()
    {
        KnowledgeEditor editor(*m_document, place(), m_ask);
        QSignalSpy wanted(&editor, &KnowledgeEditor::importRequested);
        editor.findChild<QAction *>(u"addFolder"_s)->trigger();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().at(1).toStringList(), QStringList {u"/docs"_s});
    }

    void shouldShowSources_withReasonsAndRightSorting()
    {
        KnowledgeEditor editor(*m_document, place(), m_ask);
        QAbstractItemModelTester tester(table(editor)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(m_document->push(commands::setSources(m_document->project(), {
            source(u"Menu"_s, 9'000), source(u"Prices"_s, 120'000), source(u"Scan"_s, 50, u"failed"_s, u"no-text"_s)})).ok());
        QAbstractItemModel *model = table(editor)->model();
        QCOMPARE(model->rowCount(), 3);
        table(editor)->sortByColumn(SourcesModel::Size, Qt::DescendingOrder);
        QCOMPARE(model->index(0, SourcesModel::Title).data().toString(), u"Prices"_s);
        QCOMPARE(model->index(2, SourcesModel::Title).data().toString(), u"Scan"_s);
        QVERIFY(!model->index(2, SourcesModel::State).data().toString().contains(u"no-text"_s));
        QVERIFY(model->index(2, SourcesModel::State).data().toString().size() > 8);
        editor.findChild<QLineEdit *>(u"filter"_s)->setText(u"prices.PDF"_s);
        QCOMPARE(model->rowCount(), 1);
    }

    void shouldRemoveTheSelected_andBringThemBack()
    {
        KnowledgeEditor editor(*m_document, place(), m_ask);
        QVERIFY(m_document->push(commands::setSources(m_document->project(), {source(u"Menu"_s, 1), source(u"Prices"_s, 2)})).ok());
        table(editor)->selectRow(0);
        editor.findChild<QAction *>(u"removeSources"_s)->trigger();
        QCOMPARE(table(editor)->model()->rowCount(), 1);
        QVERIFY(m_document->undo().ok());
        QCOMPARE(table(editor)->model()->rowCount(), 2);
    }

    void shouldChangeAQuestionThatWasWritten_andFindItHoweverItIsAsked()
    {
        KnowledgeEditor editor(*m_document, place(), m_ask);
        editor.show();
        QVERIFY(editor.addText({u"May I bring the bread back?"_s, u"Within a day, in its bag."_s, true}).ok());
        auto *edit = editor.findChild<QAction *>(u"editSource"_s);
        QVERIFY(edit->isEnabled());
        const model::SourceId id = m_document->project().sources.begin()->first;
        model::Source weighty = m_document->project().sources.at(id);
        weighty.weight = 2;
        QVERIFY(m_document->push(commands::setSources(m_document->project(), {weighty})).ok());

        edit->trigger();
        auto *dialog = editor.findChild<TextDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->entry().title, u"May I bring the bread back?"_s);
        QCOMPARE(dialog->entry().text, u"Within a day, in its bag."_s);
        auto *ways = dialog->findChild<QPlainTextEdit *>(u"otherWays"_s);
        ways->setPlainText(u"Can I return a loaf?\n\n  refund / money back  "_s);
        dialog->findChild<QPlainTextEdit *>(u"text"_s)->setPlainText(u"Within two days, in its bag."_s);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QCOMPARE(m_document->project().sources.size(), 1);
        const model::Source changed = m_document->project().sources.at(id);
        QCOMPARE(changed.weight, 2.0);
        const auto passages = m_document->file().passages(changed.contentKey);
        QVERIFY(passages.ok());
        QCOMPARE(passages->first().heading, u"May I bring the bread back? / Can I return a loaf? / refund / money back"_s);
        QCOMPARE(passages->first().text, u"Within two days, in its bag."_s);

        // Shown again, each way has a line of its own; and it can be undone.
        edit->trigger();
        dialog = editor.findChildren<TextDialog *>().constLast();
        QCOMPARE(dialog->entry().otherWays, (QStringList {u"Can I return a loaf?"_s, u"refund"_s, u"money back"_s}));
        dialog->reject();
        QVERIFY(m_document->undo().ok());
        QCOMPARE(m_document->file().passages(m_document->project().sources.at(id).contentKey)->first().text, u"Within a day, in its bag."_s);
    }

    void shouldKeepManyWaysToAsk_andAnswerOnce()
    {
        KnowledgeEditor editor(*m_document, place(), m_ask);
        QStringList ways;
        for (int i = 0; i < 20; ++i)
            ways.append(u"In way number %1 somebody asks after the lamp of the cellar"_s.arg(i));
        const dialogist::knowledge::TextEntry entry {u"Where is the lamp?"_s, u"On the shelf."_s, true, ways};
        QVERIFY(editor.addText(entry).ok());
        const model::Source source = m_document->project().sources.begin()->second;
        QVERIFY(source.passages > 1);
        const auto again = dialogist::knowledge::textEntryOf(m_document->file(), source);
        QVERIFY(again.ok());
        QVERIFY(*again == entry);
    }

    void shouldAnswerAQuestion_andExplainTheScore()
    {
        KnowledgeEditor editor(*m_document, place(), m_ask);
        editor.resize(900, 700);
        editor.show();
        QVERIFY(editor.addText({u"Does the spelt bread contain milk?"_s, u"No. The spelt bread is made without milk."_s, true}).ok());
        QVERIFY(editor.addText({u"When are you open?"_s, u"From seven in the morning to six in the evening."_s, true}).ok());
        QCOMPARE(table(editor)->model()->rowCount(), 2);

        auto *bench = editor.findChild<TryBench *>();
        QSignalSpy answered(bench, &TryBench::answered);
        editor.findChild<QLineEdit *>(u"question"_s)->setText(u"Is there milk in the spelt bread?"_s);
        editor.findChild<QToolButton *>(u"ask"_s)->click();
        QVERIFY(answered.wait(5000));
        QVERIFY(editor.findChild<QPlainTextEdit *>(u"answer"_s)->toPlainText().contains(u"without milk"_s));
        QVERIFY(editor.findChild<QLabel *>(u"verdict"_s)->text().contains(QLocale().toString(0.35, 'f', 2)));
        auto *hits = editor.findChild<QTableView *>(u"hits"_s)->model();
        QAbstractItemModelTester tester(hits, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(hits->rowCount() >= 1);
        QVERIFY(hits->index(0, HitsModel::Matched).data().toString().contains(u"milk"_s));
        QVERIFY(hits->index(0, HitsModel::Bm25).data().toString().toDouble() > 0);

        // when: a third source comes, the same bench knows it
        QVERIFY(editor.addText({u"Is parking free?"_s, u"Parking in the yard is free for guests."_s, true}).ok());
        editor.findChild<QLineEdit *>(u"question"_s)->setText(u"free parking"_s);
        bench->ask();
        QVERIFY(answered.wait(5000));
        QVERIFY(editor.findChild<QPlainTextEdit *>(u"answer"_s)->toPlainText().contains(u"yard"_s));
    }

    void shouldShowThePassages_ofTheSelectedSource()
    {
        KnowledgeEditor editor(*m_document, place(), m_ask);
        editor.show();
        QVERIFY(editor.addText({u"When are you open?"_s, u"From seven to six."_s, true}).ok());
        auto *list = editor.findChild<QListView *>(u"passages"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QVERIFY(editor.findChild<QPlainTextEdit *>(u"passageText"_s)->toPlainText().contains(u"seven"_s));
        table(editor)->clearSelection();
        QCOMPARE(list->model()->rowCount(), 0);
    }

    void shouldAskForAnImport_whenFilesAreDropped()
    {
        KnowledgeEditor editor(*m_document, place(), m_ask);
        QSignalSpy wanted(&editor, &KnowledgeEditor::importRequested);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/docs/a.docx"_s)});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&editor, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&editor, &drop);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().at(1).toStringList(), QStringList {u"/docs/a.docx"_s});
    }

    void shouldTellPrivateAddresses_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isPrivate");
        QTest::newRow("name") << u"www.example.com"_s << false;
        QTest::newRow("localhost") << u"LocalHost"_s << true;
        QTest::newRow("intranet") << u"wiki"_s << true;
        QTest::newRow("mdns") << u"printer.local"_s << true;
        QTest::newRow("loopback") << u"127.0.0.1"_s << true;
        QTest::newRow("ten") << u"10.1.2.3"_s << true;
        QTest::newRow("172.16") << u"172.20.0.1"_s << true;
        QTest::newRow("172.32") << u"172.32.0.1"_s << false;
        QTest::newRow("192.168") << u"192.168.1.1"_s << true;
        QTest::newRow("link local") << u"169.254.1.1"_s << true;
        QTest::newRow("v6 loopback") << u"::1"_s << true;
        QTest::newRow("v6 unique local") << u"fd00::1"_s << true;
        QTest::newRow("public") << u"93.184.216.34"_s << false;
    }

    void shouldTellPrivateAddresses()
    {
        QFETCH(QString, host);
        QFETCH(bool, isPrivate);
        QCOMPARE(isPrivateHost(host), isPrivate);
    }

    void shouldCheckTheAddress_whileItIsTyped()
    {
        WebsiteDialog dialog;
        auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!ok->isEnabled());
        dialog.setAddress(u"www.example.com/help"_s);
        QVERIFY(ok->isEnabled());
        QCOMPARE(dialog.url(), QUrl(u"https://www.example.com/help"_s));
        for (const QString &bad : {u"ftp://example.com"_s, u"https://"_s, u"https://me:secret@example.com"_s, u"file:///etc"_s}) {
            dialog.setAddress(bad);
            QVERIFY2(!ok->isEnabled(), qPrintable(bad));
        }
        dialog.setAddress(u"http://127.0.0.1:8080/"_s);
        QVERIFY(!ok->isEnabled());
        dialog.findChild<QCheckBox *>(u"allowPrivate"_s)->setChecked(true);
        QVERIFY(ok->isEnabled());
        QVERIFY(dialog.allowPrivate());
        dialog.setAddress(u"https://www.example.com"_s);
        QVERIFY(!dialog.allowPrivate()); // the leave was for the other address
    }

    void shouldComeToTheFieldsAsTheyStand_byTab()
    {
        WebsiteDialog dialog;
        dialog.setAddress(u"http://127.0.0.1:8080/"_s);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        dialog.findChild<QToolButton *>(u"more"_s)->setChecked(true);
        dialog.findChild<QLineEdit *>(u"address"_s)->setFocus();
        QStringList names;
        for (int i = 0; i < 7; ++i) {
            names.append(dialog.focusWidget()->objectName());
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(names, QStringList({u"address"_s, u"maxPages"_s, u"every"_s, u"allowPrivate"_s, u"more"_s, u"alsoFrom"_s, u"under"_s}));
        QVERIFY(dialog.findChild<QCheckBox *>(u"allowPrivate"_s)->text().contains(u'&'));
    }

    void shouldBePolite_butNotToOnesOwnComputer()
    {
        WebsiteDialog dialog;
        dialog.setAddress(u"https://www.example.com/"_s);
        QCOMPARE(dialog.options().delayMs, 250);
        QCOMPARE(dialog.options().parallel, 2);
        dialog.setAddress(u"http://127.0.0.1:8080/"_s);
        QCOMPARE(dialog.options().delayMs, 0);
        QCOMPARE(dialog.options().parallel, 4);
        // what the person says stays
        dialog.findChild<QSpinBox *>(u"delay"_s)->setValue(700);
        dialog.setAddress(u"https://www.example.com/"_s);
        QCOMPARE(dialog.options().delayMs, 700);
    }

    void shouldKnowWhatWasAllowed_whenAWebsiteIsShownAgain()
    {
        WebsiteDialog dialog;
        dialog.setWebsite(QUrl(u"http://127.0.0.1:8080/"_s), {}, 0);
        QVERIFY(!dialog.allowPrivate());
        dialog.setAllowed(true);
        QVERIFY(dialog.allowPrivate());
        QVERIFY(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    }

    void shouldAskBeforeTypedTextIsGivenUp()
    {
        struct WayAsk : ui::SilentAsk {
            std::optional<int> choose(QWidget *, const QString &, const QString &, const QStringList &ways) override
            {
                offered = ways;
                return way;
            }
            QStringList offered;
            std::optional<int> way;
        } ask;
        TextDialog dialog;
        dialog.setAsk(ask);
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible() && ask.offered.isEmpty()); // nothing was typed

        dialog.show();
        dialog.findChild<QLineEdit *>(u"title"_s)->setText(u"When do you open?"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        QCOMPARE(ask.offered.size(), 1); // half of it cannot be saved
        dialog.findChild<QPlainTextEdit *>(u"text"_s)->setPlainText(u"At nine."_s);
        ask.way = 0;
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(ask.offered.size(), 2);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(accepted.count(), 1);

        dialog.show();
        ask.way = 1;
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(accepted.count(), 1);
    }

    void shouldKeepEverySetting_whenAWebsiteIsShownAgain()
    {
        dialogist::knowledge::CrawlOptions options;
        options.alsoFrom = {QUrl(u"https://docs.example.com/"_s)};
        options.maxPages = 1234;
        options.maxDepth = 3;
        options.delayMs = 500;
        options.parallel = 2;
        options.pageSeconds = 12;
        options.pageMegabytes = 4;
        options.under = u"/help"_s;
        options.include = QStringList {u"/help/*"_s, u"*.html$"_s};
        options.exclude = QStringList {u"print=1"_s};
        options.sitemaps = false;
        WebsiteDialog dialog;
        dialog.setWebsite(QUrl(u"https://www.example.com/help"_s), options, 24);
        QCOMPARE(dialog.options().toJson(), options.toJson());
        QCOMPARE(dialog.everyHours(), 24);
        QVERIFY(dialog.findChild<QLineEdit *>(u"address"_s)->isReadOnly());
        dialog.findChild<QSpinBox *>(u"depth"_s)->setValue(7);
        QCOMPARE(dialog.options().maxDepth, 7);
    }

    void shouldSayWhatIsWrong_whenARuleCannotBeUsed()
    {
        WebsiteDialog dialog;
        dialog.setAddress(u"https://www.example.com/"_s);
        auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        auto *hint = dialog.findChild<QLabel *>(u"hint"_s);
        dialog.findChild<QLineEdit *>(u"under"_s)->setText(u"help"_s);
        QVERIFY(!ok->isEnabled());
        QVERIFY(hint->text().contains(u"/help"_s));
        dialog.findChild<QLineEdit *>(u"under"_s)->setText(u"/help"_s);
        QVERIFY(ok->isEnabled());
        dialog.findChild<QPlainTextEdit *>(u"alsoFrom"_s)->setPlainText(u"ftp://files.example.com/"_s);
        QVERIFY(!ok->isEnabled());
        QVERIFY(hint->text().contains(u"ftp://files.example.com/"_s));
        // Another start on a private network needs leave as the first one does.
        dialog.findChild<QPlainTextEdit *>(u"alsoFrom"_s)->setPlainText(u"http://192.168.0.7/"_s);
        QVERIFY(!ok->isEnabled());
        dialog.findChild<QCheckBox *>(u"allowPrivate"_s)->setChecked(true);
        QVERIFY(ok->isEnabled());
    }

    model::Source page(const QString &location, const QString &site) const
    {
        model::Source page = source(location, 100);
        page.kind = u"page"_s;
        page.location = location;
        page.site = site;
        return page;
    }

    void shouldNamePagesThatCouldNotBeRead_amongTheSources()
    {
        const QString site = u"https://www.example.com/"_s;
        dialogist::knowledge::ImportRow broken;
        broken.path = site + u"broken"_s;
        broken.code = u"http-500"_s;
        dialogist::knowledge::ImportRow wanted;
        wanted.path = site + u"private"_s;
        wanted.code = u"robots"_s;
        dialogist::knowledge::keepLeftOut(m_document->file(), m_base, QUrl(site), {broken, wanted});
        QVERIFY(m_document->push(commands::setSources(m_document->project(), {page(site, site)})).ok());
        KnowledgeEditor editor(*m_document, place(), m_ask);
        QAbstractItemModel *rows = table(editor)->model();
        QCOMPARE(rows->rowCount(), 2);
        const int row = rows->index(0, SourcesModel::Title).data().toString() == broken.path ? 0 : 1;
        QVERIFY(rows->index(row, SourcesModel::State).data().toString().contains(u"500"_s));
        // It is not in the project: it cannot be removed, and reading again means its website.
        table(editor)->selectRow(row);
        QVERIFY(!editor.findChild<QAction *>(u"removeSources"_s)->isEnabled());
        QSignalSpy again(&editor, &KnowledgeEditor::sitesAgainRequested);
        editor.findChild<QAction *>(u"readAgain"_s)->trigger();
        QCOMPARE(again.count(), 1);
        QCOMPARE(again.first().at(1).value<QList<QUrl>>(), QList<QUrl> {QUrl(site)});
    }

    void shouldReadAllWebsitesAgain_byOneClick()
    {
        const QString one = u"https://one.example.com/"_s;
        const QString two = u"https://two.example.com/"_s;
        QVERIFY(m_document->push(commands::setSources(m_document->project(), {page(one, one), page(one + u"a"_s, one), page(two, two), source(u"Menu"_s, 1)})).ok());
        KnowledgeEditor editor(*m_document, place(), m_ask);
        QSignalSpy again(&editor, &KnowledgeEditor::sitesAgainRequested);
        editor.findChild<QAction *>(u"readAllAgain"_s)->trigger();
        QCOMPARE(again.count(), 1);
        QList<QUrl> sites = again.first().at(1).value<QList<QUrl>>();
        std::sort(sites.begin(), sites.end());
        QCOMPARE(sites, (QList<QUrl> {QUrl(one), QUrl(two)}));
    }
};

QTEST_MAIN(TestKnowledgeEditor)
#include "tst_knowledgeeditor.moc"
