// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/document.h"
#include "studio/knowledge/testset/testruns.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QAction;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace dialogist {
class Job;
}

namespace dialogist::ui {
class Ask;
class ElidedLabel;
}

namespace dialogist::editors::knowledge {

class FigureStrip;
class QuestionsModel;

/// The test set of a knowledge base: its questions, how good search is on them, and what the last change did to it. Asks them by
/// itself, on a pool thread, when sources, settings or questions have changed.
class TestSetPage : public QWidget
{
    Q_OBJECT
public:
    using IndexPointer = std::shared_ptr<const dialogist::knowledge::Index>;

    TestSetPage(commands::Document &document, model::KnowledgeBaseId base, ui::Ask &ask, QWidget *parent = nullptr);
    ~TestSetPage() override;

    /// An index of the base as it is now, if somebody has one; and who is glad of the one that was made here.
    void setIndexShare(std::function<IndexPointer()> take, std::function<void(const IndexPointer &)> give);
    /// Adds a question with one expected place, or the place to a question that is there in the same words.
    void addQuestion(const QString &text, const model::ExpectedPlace &place);
    void select(model::KnowledgeQuestionId id);
    /// What the tab is called: with the number of questions.
    QString title() const;
    bool isRunning() const { return m_job != nullptr || m_soon.isActive(); }

signals:
    void titleChanged();
    void failed(const QString &message);
    /// Figures and ranks are those of the project as it is now.
    void evaluated();
    /// The document is to be opened where the answer to this question is expected.
    void expectedRequested(const dialogist::model::KnowledgeQuestion &question);

private:
    struct Work;
    QAction *makeAction(const QString &name, const QString &text, const QString &icon, void (TestSetPage::*slot)());
    QWidget *makeTools();
    QWidget *makeTable();
    void onChanged(const QList<model::Change> &changes);
    void showQuestions();
    void updateActions();
    void askSoon(int milliseconds);
    void askNow();
    void askAgain();
    void stop();
    void onFinished(Job *job, const std::shared_ptr<Work> &work);
    void showRuns(const dialogist::knowledge::TestRuns &runs);
    void push(const commands::Command &command);
    void newQuestion();
    void editCurrent();
    void showExpected();
    void removeSelected();
    void copySelected();
    void importTable();
    void exportTable();
    QList<int> selectedRows() const;

    QPointer<commands::Document> m_document;
    model::KnowledgeBaseId m_base;
    ui::Ask &m_ask;
    QuestionsModel *m_model = nullptr;
    QSortFilterProxyModel *m_sorted = nullptr;
    QStackedWidget *m_pages = nullptr;
    QTableView *m_table = nullptr;
    FigureStrip *m_figures = nullptr;
    ui::ElidedLabel *m_verdict = nullptr;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_show = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_again = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    std::function<IndexPointer()> m_takeIndex;
    std::function<void(const IndexPointer &)> m_giveIndex;
    QTimer m_soon;
    QPointer<Job> m_job;
    bool m_isAskedFor = false; ///< the person wants it, whether or not anything changed
};

} // namespace dialogist::editors::knowledge
