// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/crawler.h"
#include "studio/knowledge/textentry.h"
#include "studio/ui/citation.h"
#include "studio/ui/panel.h"

#include <QPair>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QUrl>

class QLineEdit;
class QModelIndex;
class QStackedWidget;
class QTableView;
class QTabWidget;

namespace dialogist::ui {
class Ask;
class ElidedLabel;
}

namespace dialogist::editors::knowledge {

class DocumentPage;
class PassageBrowser;
class RemovedNotice;
class SourcesFilter;
class SourcesModel;
class TestSetPage;
class TryBench;

/// One knowledge base: its sources, their passages, and a bench to try questions on. Files may be dropped anywhere.
class KnowledgeEditor : public ui::Editor
{
    Q_OBJECT
public:
    /// place is a knowledge base, or a source, which is then selected.
    KnowledgeEditor(commands::Document &document, const ui::Place &place, ui::Ask &ask, QWidget *parent = nullptr);

    ui::Place place() const override;
    ui::Place currentPlace() const override;
    QString title() const override;
    QIcon icon() const override;
    void reveal(const ui::Place &place) override;
    QList<QAction *> editActions() const override;

    /// How many hours lie between two readings of a website; asked when its settings are shown.
    void setScheduleOf(std::function<int(model::KnowledgeBaseId, const QUrl &)> hours) { m_hoursOf = std::move(hours); }
    /// Whether a website may be read although it is on this computer or a private network; asked at the same time.
    void setAllowedOf(std::function<bool(model::KnowledgeBaseId, const QUrl &)> isAllowed) { m_isAllowed = std::move(isAllowed); }

    /// Whether the files of a knowledge base are watched; asked when the action for it is shown.
    void setWatched(std::function<bool(model::KnowledgeBaseId)> watched);
    void showWatched();
    /// Whether text in pictures and scans is recognised (OCR) when files are read.
    void setRecognisesText(bool recognises) { m_recognise->setChecked(recognises); }

    /// Where on this computer the files of a knowledge base lie; asked when the pages of a PDF shall be shown.
    void setPlacesOf(std::function<QStringList(model::KnowledgeBaseId)> places);

    /// What could not be read may be other files now.
    void showLeftOut();

    /// Shows how documents are cut into passages, to look at and to change.
    void editCut();

    /// Opens the document of a source, at a passage if one is cited.
    void showDocument(model::SourceId id, const std::optional<ui::Citation> &citation);

    /// Adds a question with its answer, or a note, as a source.
    /// replaced is what was written before, if anything.
    Status addText(const dialogist::knowledge::TextEntry &entry, const model::Source &replaced = {});

signals:
    /// Wishes that take long; the workbench carries them out as jobs.
    void importRequested(dialogist::model::KnowledgeBaseId base, const QStringList &paths);
    /// The files and folders this base was filled from shall be compared with what it holds.
    void filesAgainRequested(dialogist::model::KnowledgeBaseId base);
    /// From now on they shall be looked at from time to time, or not any more.
    void watchRequested(dialogist::model::KnowledgeBaseId base, bool watched);
    void recognitionChosen(bool recognises);
    void crawlRequested(dialogist::model::KnowledgeBaseId base, const QUrl &start, const dialogist::knowledge::CrawlOptions &options, bool allowPrivate);
    /// These websites shall be read again as they were read before, and compared with what the base holds.
    void sitesAgainRequested(dialogist::model::KnowledgeBaseId base, const QList<QUrl> &starts);
    /// The same for one, in another way from now on.
    void siteAgainRequested(dialogist::model::KnowledgeBaseId base, const QUrl &start, const dialogist::knowledge::CrawlOptions &options, bool allowPrivate);
    /// From now on this website shall be read again by itself when so many hours have passed; 0 = not.
    void scheduleRequested(dialogist::model::KnowledgeBaseId base, const QUrl &start, int hours);
    /// The passages of sources that are cut otherwise than the base says shall be cut anew.
    void cutRequested(dialogist::model::KnowledgeBaseId base);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeActions();
    QWidget *makeTools();
    QWidget *makeSources();
    void fitStates();
    QWidget *makeDetails();
    void makeDocumentPage();
    void leaveDocument();
    void readDocument();
    void showExpected(const model::KnowledgeQuestion &question);
    void showEditable(const model::Source *source);
    void editSource();
    void editText(const model::Source &source);
    void editColumns(const model::Source &source);
    void showCutNotice(const QList<const model::Source *> &sources);
    QAction *makeAction(const QString &name, const QString &text, const QString &icon, void (KnowledgeEditor::*slot)());
    void refresh();
    void showSources();
    void showDropTarget(bool shown);
    void onChanged(const QList<model::Change> &changes);
    void addFiles();
    void addFolder();
    void addWebsite();
    void askForText();
    void removeSelected();
    void readAgain();
    void readAllAgain();
    void editWebsite();
    QList<QUrl> selectedSites() const;
    void tryAgain();
    void forgetFailures();
    QList<model::Source> selectedFailures() const;
    QList<model::Source> leftOut(const QList<model::Source> &sources) const;
    void watchFiles() { emit watchRequested(m_base, m_watch->isChecked()); }
    void readFilesAgain() { emit filesAgainRequested(m_base); }
    void copySelected();
    void onCurrentChanged();
    void selectSource(model::SourceId id);
    QList<model::Source> selected() const;
    const model::KnowledgeBase *base() const;

    QPointer<commands::Document> m_document;
    model::KnowledgeBaseId m_base;
    QTimer m_soon; ///< shows what a large change brought
    ui::Ask &m_ask;
    SourcesModel *m_sources = nullptr;
    SourcesFilter *m_filter = nullptr;
    QStackedWidget *m_pages = nullptr;
    QTableView *m_table = nullptr;
    ui::ElidedLabel *m_summary = nullptr;
    QTabWidget *m_tabs = nullptr;
    PassageBrowser *m_browser = nullptr;
    DocumentPage *m_page = nullptr;
    QWidget *m_cutNotice = nullptr;
    RemovedNotice *m_removed = nullptr;
    ui::Place m_told; ///< what is selected, as was said last
    QSet<QString> m_cutAsSet; ///< keys of passages that are cut with these settings
    QPair<int, int> m_cutFor; ///< length and overlap
    QAction *m_read = nullptr;
    QAction *m_cut = nullptr;
    QAction *m_edit = nullptr; ///< what of a source was written or chosen by hand
    TryBench *m_bench = nullptr;
    TestSetPage *m_testSet = nullptr;
    QAction *m_addFiles = nullptr;
    QAction *m_addFolder = nullptr;
    QAction *m_addWebsite = nullptr;
    QAction *m_addText = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_filesAgain = nullptr;
    QAction *m_watch = nullptr;
    QAction *m_recognise = nullptr;
    QAction *m_again = nullptr;
    QAction *m_allAgain = nullptr;
    QAction *m_site = nullptr;
    QAction *m_tryAgain = nullptr;
    QAction *m_forget = nullptr;
    std::function<int(model::KnowledgeBaseId, const QUrl &)> m_hoursOf;
    std::function<bool(model::KnowledgeBaseId, const QUrl &)> m_isAllowed;
    std::function<bool(model::KnowledgeBaseId)> m_isWatched;
    std::function<QStringList(model::KnowledgeBaseId)> m_placesOf;
    QAction *m_copy = nullptr;
    bool m_isDropTarget = false;
};

} // namespace dialogist::editors::knowledge
