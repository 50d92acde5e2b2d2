// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/knowledgeeditor.h"

#include "editors/knowledge/sourcesmodel.h"
#include "studio/commands/projectcommands.h"
#include "studio/knowledge/leftoutfiles.h"
#include "studio/ui/ask.h"
#include "studio/ui/elidedlabel.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace dialogist;
using namespace dialogist::editors::knowledge;
using namespace Qt::StringLiterals;

/// What was removed from a knowledge base, and what could not be read into it.
class TestKnowledgeFailures : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<commands::Document> m_document;
    model::KnowledgeBaseId m_base;
    ui::SilentAsk m_ask;

    ui::Place place() const { return {ui::Place::Kind::KnowledgeBase, m_base.toString(), {}, {}, {}}; }

    model::Source source(const QString &title) const
    {
        model::Source source;
        source.id = model::SourceId::create();
        source.knowledgeBase = m_base;
        source.kind = u"file"_s;
        source.title = title;
        source.location = title + u".pdf"_s;
        return source;
    }

    static dialogist::knowledge::ImportRow row(const QString &location, const QString &code)
    {
        dialogist::knowledge::ImportRow row;
        row.path = u"/docs/"_s + location;
        row.location = location;
        row.ok = code.isEmpty();
        row.code = code;
        return row;
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

    void shouldOfferUndo_whenASourceWasRemoved()
    {
        KnowledgeEditor editor(*m_document, place(), m_ask);
        editor.show();
        QVERIFY(m_document->push(commands::setSources(m_document->project(), {source(u"Menu"_s), source(u"Prices"_s)})).ok());
        auto *notice = editor.findChild<QWidget *>(u"removedNotice"_s);
        QVERIFY(!notice->isVisible());
        table(editor)->selectRow(0);
        editor.findChild<QAction *>(u"removeSources"_s)->trigger();
        QVERIFY(notice->isVisible());
        QVERIFY(notice->findChild<QLabel *>(u"removedSentence"_s)->text().contains(u"Menu"_s));
        notice->findChild<QPushButton *>(u"undoRemove"_s)->click();
        QTRY_COMPARE(m_document->project().sources.size(), size_t(2));
        QVERIFY(!notice->isVisible());
    }

    void shouldTakeTheUndoAway_whenAnotherStepFollows()
    {
        KnowledgeEditor editor(*m_document, place(), m_ask);
        editor.show();
        QVERIFY(m_document->push(commands::setSources(m_document->project(), {source(u"Menu"_s), source(u"Prices"_s)})).ok());
        table(editor)->selectAll();
        editor.findChild<QAction *>(u"removeSources"_s)->trigger();
        auto *notice = editor.findChild<QWidget *>(u"removedNotice"_s);
        QVERIFY(notice->isVisible());
        QVERIFY(m_document->push(commands::renameProject(m_document->project(), u"Other"_s)).ok());
        QVERIFY(!notice->isVisible());
    }

    void shouldSayWhatIsSelected_andTheBaseWhenNothingIs()
    {
        QVERIFY(m_document->push(commands::setSources(m_document->project(), {source(u"Menu"_s), source(u"Prices"_s)})).ok());
        KnowledgeEditor editor(*m_document, place(), m_ask);
        QSignalSpy told(&editor, &KnowledgeEditor::placeChanged);
        table(editor)->selectRow(0);
        QCOMPARE(told.count(), 1);
        QCOMPARE(editor.currentPlace().kind, ui::Place::Kind::Source);
        QVERIFY(m_document->push(commands::setSources(m_document->project(), {source(u"Scan"_s)})).ok());
        QCOMPARE(told.count(), 1); // the same is selected
        editor.findChild<QAction *>(u"removeSources"_s)->trigger();
        QCOMPARE(told.last().at(0).value<ui::Place>(), place());
        QCOMPARE(editor.currentPlace(), place());
    }

    void shouldKeepAFileThatFailed_untilItIsForgotten()
    {
        QVERIFY(dialogist::knowledge::keepLeftOutFiles(m_document->file(), m_base, {row(u"scan.pdf"_s, u"no-text"_s), row(u"menu.pdf"_s, {})}).ok());
        KnowledgeEditor editor(*m_document, place(), m_ask);
        editor.resize(900, 600);
        editor.show();
        QAbstractItemModel *rows = table(editor)->model();
        QCOMPARE(rows->rowCount(), 1);
        QVERIFY(table(editor)->isVisible()); // instead of the page that says there is nothing
        QVERIFY(rows->index(0, SourcesModel::State).data().toString().size() > 8);
        QCOMPARE(rows->index(0, SourcesModel::Passages).data().toString(), QString());
        QVERIFY(editor.findChild<ui::ElidedLabel *>(u"summary"_s)->text().contains(u"1 not read"_s));
        QVERIFY(m_document->project().sources.empty()); // nothing searches or counts it
        auto *forget = editor.findChild<QAction *>(u"forgetFailed"_s);
        QVERIFY(!forget->isEnabled());
        table(editor)->selectRow(0);
        QVERIFY(!editor.findChild<QAction *>(u"removeSources"_s)->isEnabled());
        forget->trigger();
        QCOMPARE(rows->rowCount(), 0);
        QVERIFY(dialogist::knowledge::leftOutFiles(m_document->file(), m_base).isEmpty());
    }

    void shouldTryAgainFromWhereItCame()
    {
        QVERIFY(dialogist::knowledge::keepLeftOutFiles(m_document->file(), m_base, {row(u"scan.pdf"_s, u"no-text"_s)}).ok());
        KnowledgeEditor editor(*m_document, place(), m_ask);
        QSignalSpy import(&editor, &KnowledgeEditor::importRequested);
        QSignalSpy asked(&editor, &KnowledgeEditor::filesAgainRequested);
        table(editor)->selectRow(0);
        editor.findChild<QAction *>(u"tryAgain"_s)->trigger();
        QCOMPARE(asked.count(), 1); // nobody knows here where it is
        editor.setPlacesOf([](model::KnowledgeBaseId) { return QStringList {u"/other/menu.pdf"_s, u"/docs/scan.pdf"_s}; });
        editor.findChild<QAction *>(u"tryAgain"_s)->trigger();
        QCOMPARE(import.count(), 1);
        QCOMPARE(import.first().at(1).toStringList(), QStringList {u"/docs/scan.pdf"_s});
    }

    void shouldNameTheViewOfCutting_whereThereIsRoom()
    {
        QVERIFY(m_document->push(commands::setSources(m_document->project(), {source(u"Menu"_s)})).ok());
        KnowledgeEditor editor(*m_document, place(), m_ask);
        editor.resize(1000, 600);
        editor.show();
        const auto *button = editor.findChild<QToolButton *>(u"cutSettingsButton"_s);
        QVERIFY(button->isVisible());
        QVERIFY(!button->text().isEmpty());
        QCOMPARE(button->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    }
};

QTEST_MAIN(TestKnowledgeFailures)
#include "tst_knowledgefailures.moc"
