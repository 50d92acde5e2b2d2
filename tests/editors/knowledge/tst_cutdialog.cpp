// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/cutdialog.h"
#include "editors/knowledge/documentview.h"
#include "editors/knowledge/knowledgeeditor.h"
#include "studio/commands/projectcommands.h"
#include "studio/knowledge/passagestore.h"
#include "studio/ui/ask.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace dialogist;
using namespace dialogist::editors::knowledge;
using namespace Qt::StringLiterals;
using dialogist::knowledge::Block;
using Mark = DocumentView::Mark;

class TestCutDialog : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<commands::Document> m_document;
    model::KnowledgeBase m_base;
    ui::SilentAsk m_ask;

    model::Source store(const QString &title, int sentences)
    {
        dialogist::knowledge::Document document;
        document.title = title;
        QString text;
        for (int i = 0; i < sentences; ++i)
            text += u"Shelf %1 holds the spare parts of the pump. "_s.arg(i);
        document.blocks = {{Block::Kind::Paragraph, 0, text.trimmed(), 0, {}}};
        model::Source source;
        source.kind = u"file"_s;
        source.location = title + u".txt"_s;
        source.contentHash = title.leftJustified(64, u'0');
        source = dialogist::knowledge::storePassages(m_document->file(), m_base, document, source).take();
        if (!m_document->push(commands::setSources(m_document->project(), {source})).ok())
            qFatal("not stored");
        return source;
    }

    static int number(QDialog &dialog, const QString &name) { return QLocale().toInt(dialog.findChild<QLabel *>(name)->text()); }
    static int count(const DocumentView &view, QList<Mark> marks)
    {
        return int(std::count_if(view.marks().begin(), view.marks().end(), [&](const auto &range) { return marks.contains(range.mark); }));
    }

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

    void shouldShowHowTheDocumentIsCut_whileTheSettingsMove()
    {
        const model::Source stock = store(u"Stock"_s, 100);
        store(u"Another"_s, 2);
        CutDialog dialog(*m_document, m_base.id, stock.id);
        dialog.show();
        QSignalSpy previewed(&dialog, &CutDialog::previewed);
        QVERIFY(previewed.wait(5000));
        auto *view = dialog.findChild<DocumentView *>();
        QCOMPARE(dialog.findChild<QComboBox *>(u"cutSource"_s)->currentText(), u"Stock"_s);
        QCOMPARE(number(dialog, u"cutNow0"_s), stock.passages);
        QCOMPARE(number(dialog, u"cutThen0"_s), stock.passages);
        QCOMPARE(count(*view, {Mark::Even, Mark::Odd}), stock.passages);
        auto *apply = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!apply->isEnabled());

        // when: shorter, without overlap
        dialog.findChild<QSlider *>(u"cutLengthSlider"_s)->setValue(300);
        dialog.findChild<QSpinBox *>(u"cutOverlap"_s)->setValue(0);
        QVERIFY(previewed.wait(5000));
        QCOMPARE(dialog.length(), 300);
        QVERIFY(number(dialog, u"cutThen0"_s) > 2 * stock.passages);
        QVERIFY(number(dialog, u"cutThen3"_s) <= 300);
        QVERIFY(number(dialog, u"cutThen1"_s) <= number(dialog, u"cutThen2"_s));
        QCOMPARE(number(dialog, u"cutNow0"_s), stock.passages);
        QCOMPARE(count(*view, {Mark::Even, Mark::Odd}), number(dialog, u"cutThen0"_s));
        QCOMPARE(count(*view, {Mark::Repeated}), 0);
        QVERIFY(apply->isEnabled());

        // when: with overlap, it is seen
        dialog.findChild<QSpinBox *>(u"cutOverlap"_s)->setValue(120);
        QVERIFY(previewed.wait(5000));
        QCOMPARE(count(*view, {Mark::Repeated}), number(dialog, u"cutThen0"_s) - 1);

        // when: another document
        auto *sources = dialog.findChild<QComboBox *>(u"cutSource"_s);
        sources->setCurrentIndex(sources->findText(u"Another"_s));
        QVERIFY(previewed.wait(5000));
        QCOMPARE(number(dialog, u"cutThen0"_s), 1);
        // nothing of all that has changed the project
        QCOMPARE(m_document->project().knowledgeBases.at(m_base.id), m_base);
    }

    void shouldKeepTheOverlapThatWasAskedFor_whenTheLengthComesBack()
    {
        store(u"Stock"_s, 10);
        CutDialog dialog(*m_document, m_base.id, {});
        auto *length = dialog.findChild<QSpinBox *>(u"cutLength"_s);
        dialog.findChild<QSpinBox *>(u"cutOverlap"_s)->setValue(400);
        length->setValue(300);
        QCOMPARE(dialog.overlap(), 150);
        length->setValue(900);
        QCOMPARE(dialog.overlap(), 400);
    }

    void shouldSetTheBase_inOneStep_andAskForTheCutting()
    {
        store(u"Stock"_s, 100);
        KnowledgeEditor editor(*m_document, {ui::Place::Kind::KnowledgeBase, m_base.id.toString(), {}, {}, {}}, m_ask);
        editor.show();
        QSignalSpy wanted(&editor, &KnowledgeEditor::cutRequested);
        auto *notice = editor.findChild<QWidget *>(u"cutNotice"_s);
        QVERIFY(!notice->isVisible());
        editor.findChild<QAction *>(u"cutSettings"_s)->trigger();
        auto *dialog = editor.findChild<CutDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QSpinBox *>(u"cutLength"_s)->setValue(500);
        dialog->findChild<QSpinBox *>(u"cutOverlap"_s)->setValue(60);
        dialog->accept();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(m_document->project().knowledgeBases.at(m_base.id).passageLength, 500);
        QCOMPARE(m_document->project().knowledgeBases.at(m_base.id).passageOverlap, 60);
        // until that has been done, the editor says so, and offers it
        QVERIFY(notice->isVisible());
        editor.findChild<QPushButton *>(u"cutAgain"_s)->click();
        QCOMPARE(wanted.count(), 2);
        // one step back is all of it
        QVERIFY(m_document->undo().ok());
        QCOMPARE(m_document->project().knowledgeBases.at(m_base.id), m_base);
        QVERIFY(!notice->isVisible());
    }
};

QTEST_MAIN(TestCutDialog)
#include "tst_cutdialog.moc"
