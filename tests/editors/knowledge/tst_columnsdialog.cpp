// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/columnsdialog.h"

#include "editors/knowledge/documentview.h"
#include "editors/knowledge/knowledgeeditor.h"
#include "studio/commands/projectcommands.h"
#include "studio/knowledge/passagestore.h"
#include "studio/knowledge/readers/plain.h"
#include "studio/ui/ask.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace dialogist;
using namespace dialogist::editors::knowledge;
using namespace Qt::StringLiterals;

class TestColumnsDialog : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<commands::Document> m_document;
    model::KnowledgeBase m_base;
    model::Source m_source;
    ui::SilentAsk m_ask;

    void store(const QString &csv)
    {
        m_source = {};
        m_source.kind = u"file"_s;
        m_source.location = u"staff.csv"_s;
        m_source.contentHash = QString(64, u'7');
        m_source = dialogist::knowledge::storePassages(m_document->file(), m_base, dialogist::knowledge::readCsv(csv), m_source).take();
        QVERIFY(m_document->push(commands::setSources(m_document->project(), {m_source})).ok());
    }
    static void tick(QTableWidget *columns, int row, int column) { columns->item(row, column)->setCheckState(Qt::Checked); }

private slots:
    void init()
    {
        model::Project project;
        project.id = model::ProjectId::create();
        m_base = {};
        m_base.id = model::KnowledgeBaseId::create();
        m_base.name = u"House answers"_s;
        project.knowledgeBases.emplace(m_base.id, m_base);
        static int files = 0;
        m_document = commands::Document::create(m_folder.filePath(u"p%1.dialogist"_s.arg(++files)), project).take();
    }

    void shouldShowTheRowsAsTheyWouldBeRead_whileColumnsAreChosen()
    {
        store(u"Name,Room,Phone\nAnna,Kitchen,12\nBudi,,34\n"_s);
        ColumnsDialog dialog(*m_document, m_source);
        dialog.show();
        QSignalSpy shown(&dialog, &ColumnsDialog::shown);
        QVERIFY(shown.wait(5000));
        auto *columns = dialog.findChild<QTableWidget *>(u"columns"_s);
        auto *view = dialog.findChild<DocumentView *>();
        auto *apply = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QCOMPARE(columns->rowCount(), 3);
        QCOMPARE(columns->item(1, 1)->text(), u"Kitchen"_s);
        QVERIFY(dialog.findChild<QRadioButton *>(u"byNames"_s)->isChecked());
        QTRY_VERIFY(view->toPlainText().contains(u"Name: Anna; Room: Kitchen; Phone: 12"_s));
        QVERIFY(!apply->isEnabled());

        dialog.findChild<QRadioButton *>(u"chosen"_s)->setChecked(true);
        QVERIFY(!apply->isEnabled()); // nothing is ticked yet
        QVERIFY(dialog.findChild<QLabel *>(u"columnsNote"_s)->text().contains(u"Tick"_s));
        tick(columns, 0, 2);
        tick(columns, 1, 3);
        tick(columns, 2, 3);
        QVERIFY(apply->isEnabled());
        QTRY_COMPARE(view->toPlainText().split(u'\n').first(), u"Anna"_s);
        QTRY_VERIFY2(view->toPlainText().contains(u"Phone: 34"_s), qPrintable(view->toPlainText()));
        QVERIFY(!view->toPlainText().contains(u"Room: \n"_s));
        QCOMPARE(dialog.columns().search, QStringList {u"Name"_s});
        QCOMPARE(dialog.columns().answer, (QStringList {u"Room"_s, u"Phone"_s}));
    }

    void shouldBeginWithWhatTheNamesSay()
    {
        store(u"Frage,Varianten,Antwort\nWo?,Wohin?,Hier.\n"_s);
        ColumnsDialog dialog(*m_document, m_source);
        QSignalSpy shown(&dialog, &ColumnsDialog::shown);
        QVERIFY(shown.wait(5000));
        auto *columns = dialog.findChild<QTableWidget *>(u"columns"_s);
        QCOMPARE(columns->item(0, 2)->checkState(), Qt::Checked);
        QCOMPARE(columns->item(1, 2)->checkState(), Qt::Checked);
        QCOMPARE(columns->item(2, 3)->checkState(), Qt::Checked);
        QVERIFY(dialog.columns().isEmpty());
    }

    void shouldMakeTheChoiceAStep_andAskForReading()
    {
        store(u"Name,Room\nAnna,Kitchen\nBudi,Shop\n"_s);
        ui::Place place;
        place.kind = ui::Place::Kind::Source;
        place.id = m_source.id.toString();
        KnowledgeEditor editor(*m_document, place, m_ask);
        editor.show();
        QSignalSpy wanted(&editor, &KnowledgeEditor::cutRequested);
        auto *edit = editor.findChild<QAction *>(u"editSource"_s);
        QVERIFY(edit->isEnabled());
        QVERIFY(edit->text().contains(u"Columns"_s));
        edit->trigger();
        auto *dialog = editor.findChild<ColumnsDialog *>();
        QVERIFY(dialog);
        QSignalSpy shown(dialog, &ColumnsDialog::shown);
        QVERIFY(shown.wait(5000));
        dialog->findChild<QRadioButton *>(u"chosen"_s)->setChecked(true);
        tick(dialog->findChild<QTableWidget *>(u"columns"_s), 0, 2);
        tick(dialog->findChild<QTableWidget *>(u"columns"_s), 1, 3);
        QVERIFY(!editor.findChild<QWidget *>(u"cutNotice"_s)->isVisible());
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QCOMPARE(m_document->project().sources.at(m_source.id).searchColumns, QStringList {u"Name"_s});
        QCOMPARE(wanted.count(), 1);
        QVERIFY(editor.findChild<QWidget *>(u"cutNotice"_s)->isVisible()); // until it has been read
        QVERIFY(m_document->undo().ok());
        QVERIFY(!m_document->project().sources.at(m_source.id).isRecords());
        QVERIFY(!editor.findChild<QWidget *>(u"cutNotice"_s)->isVisible());
    }

    void shouldSayWhyNot_whenTheTableIsGone()
    {
        m_source = {};
        m_source.id = model::SourceId::create();
        m_source.knowledgeBase = m_base.id;
        m_source.kind = u"file"_s;
        m_source.mime = u"text/csv"_s;
        m_source.contentKey = QString(64, u'1');
        QVERIFY(m_document->push(commands::setSources(m_document->project(), {m_source})).ok());
        ColumnsDialog dialog(*m_document, m_source);
        auto *view = dialog.findChild<DocumentView *>();
        QTRY_VERIFY2(view->placeholderText().contains(u"not in the project any more"_s), qPrintable(view->placeholderText()));
        QVERIFY(!dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    }
};

QTEST_MAIN(TestColumnsDialog)
#include "tst_columnsdialog.moc"
