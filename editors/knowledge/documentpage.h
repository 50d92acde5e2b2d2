// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/knowledge/documentfinder.h"
#include "editors/knowledge/documentlines.h"
#include "studio/commands/document.h"
#include "studio/knowledge/sourcetext.h"
#include "studio/ui/citation.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;
class QTreeWidget;

namespace dialogist::ui {
class Ask;
class ElidedLabel;
class EmptyState;
}

namespace dialogist::editors::knowledge {

class DocumentView;
class PageViewer;

/// A source to be read as a whole: its text with one passage marked, the words that an answer quotes marked more strongly, search,
/// the passages one after another, an outline. Loads on a pool thread; nothing is fetched from anywhere.
class DocumentPage : public QWidget
{
    Q_OBJECT
public:
    DocumentPage(commands::Document &document, ui::Ask &ask, QWidget *parent = nullptr);

    /// Without a citation the document opens at its start.
    void open(const model::Source &source, const std::optional<ui::Citation> &citation);
    void clear(); ///< the document is left
    model::SourceId source() const { return m_source.id; }
    int passage() const { return m_passage; } ///< the marked one, counted from 0; -1 = none
    DocumentView *view() const { return m_view; }
    PageViewer *viewer() const { return m_viewer; } ///< of the pages of a PDF
    /// Where on this computer the files of a knowledge base lie; asked when the pages of a PDF shall be shown.
    void setPlacesOf(std::function<QStringList(model::KnowledgeBaseId)> places) { m_placesOf = std::move(places); }

signals:
    void backRequested();
    void opened(); ///< the document is there and marked; its end may still be on its way
    void failed(const QString &message);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Loaded {
        dialogist::knowledge::SourceText text;
        std::shared_ptr<const DocumentLines> lines;
    };
    /// Where a citation lies.
    struct Target {
        int passage = -1;
        QList<dialogist::knowledge::TextRange> ranges; ///< of the passage
        QList<dialogist::knowledge::TextRange> quotes;
    };
    static Target targetOf(const Loaded &loaded, const std::optional<ui::Citation> &citation);

    QWidget *makeHeader();
    void dress();
    QWidget *makeTools();
    QWidget *makeText();
    QToolButton *makeButton(const QString &name, const QString &text, const QString &icon);
    void load(const std::optional<ui::Citation> &citation);
    void showTarget(const Target &target);
    void showMarks();
    void showOutline();
    void showWhere();
    void followScrolling(int line);
    void onChanged(const QList<model::Change> &changes);
    void stepPassage(int by);
    bool showsPdf() const;
    int pageInQuestion() const;
    void offerPdf();
    void showPdf();
    void showText();
    void openAddress(const QString &target);
    void saveOriginal();
    QString address() const;

    QPointer<commands::Document> m_document;
    ui::Ask &m_ask;
    model::Source m_source;
    std::shared_ptr<const Loaded> m_loaded;
    std::optional<ui::Citation> m_cited; ///< what it was opened at
    int m_topLine = 0; ///< in sight
    int m_generation = 0; ///< of what is being loaded
    int m_passage = -1;
    Target m_target;
    int m_pdfPage = 0; ///< that was asked for first
    std::function<QStringList(model::KnowledgeBaseId)> m_placesOf;
    DocumentFinder *m_finder;
    DocumentView *m_view = nullptr;
    PageViewer *m_viewer = nullptr;
    QWidget *m_tools = nullptr;
    ui::ElidedLabel *m_title = nullptr;
    ui::ElidedLabel *m_place = nullptr;
    QLabel *m_where = nullptr;
    QLineEdit *m_find = nullptr;
    QLabel *m_found = nullptr;
    QStackedWidget *m_pages = nullptr;
    ui::EmptyState *m_nothing = nullptr;
    QTreeWidget *m_outline = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_showPdf = nullptr;
    QToolButton *m_openPage = nullptr;
    QToolButton *m_save = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_findPrevious = nullptr;
    QToolButton *m_findNext = nullptr;
};

} // namespace dialogist::editors::knowledge
