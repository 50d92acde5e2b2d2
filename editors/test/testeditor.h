// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/engine/testing/testrun.h"
#include "studio/ui/panel.h"

#include <QFutureWatcher>
#include <QPointer>

#include <atomic>
#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QProgressBar;
class QStackedWidget;
class QToolBar;
class QTreeView;

namespace dialogist::ui {
class Ask;
}

namespace dialogist::editors::test {

class CoverageView;
class ExpectationForm;
class FieldsForm;
class HappeningForm;
class PinsView;
class StepsModel;
class TestsModel;

/// The conversation tests of a bot: written, played and compared with what happened. Tests run on pool threads.
class TestEditor : public ui::Editor
{
    Q_OBJECT
public:
    TestEditor(commands::Document &document, const ui::Place &place, ui::Ask &ask, QWidget *parent = nullptr);
    ~TestEditor() override;

    ui::Place place() const override;
    QString title() const override;
    QIcon icon() const override;
    void reveal(const ui::Place &place) override; ///< a test
    QList<QAction *> editActions() const override { return m_actions; }

    /// Runs Code nodes; without it tests pin their answers.
    void setCodeRunner(const std::shared_ptr<engine::CodeRunner> &code) { m_code = code; }
    void runAll(); ///< nothing happens while tests run
    bool isRunning() const { return m_watcher.isRunning(); }
    const TestsModel &tests() const { return *m_tests; }

signals:
    /// How often the talks of the last run passed each node, for the canvas.
    void covered(const dialogist::engine::testing::Coverage &coverage);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    QToolBar *makeTools();
    QAction *addAction(QToolBar *bar, const QString &name, const QString &text, const QString &icon, const QKeySequence &key, void (TestEditor::*handler)());
    const model::Bot *bot() const;
    const model::ConversationTest *current() const;
    void reload();
    void showCurrent();
    void updateState();
    void push(const commands::Command &command);
    /// What is written again and again into one field is one step; everything else is a step of its own.
    void putTest(const model::ConversationTest &test, const QString &field = {});

    void runSelected();
    void run(const QList<model::ConversationTest> &tests);
    void stop();
    void onFinished();
    void newTest();
    void duplicateTest();
    void removeSelected();
    void toggleEnabled();
    void importTests();
    void exportTests();
    void acceptResults();
    void showMissed(); ///< or the steps of the test again
    void fillMissed();
    void showFields();
    void showVerdict();
    /// The form for that row; none where its cell is all there is.
    FieldsForm *fieldsOf(const QModelIndex &index) const;
    void addStep();
    void addAssertion();
    void addPin();
    void moveUp();
    void moveDown();
    void moveBy(int by);

    QPointer<commands::Document> m_document;
    ui::Place m_place;
    ui::Ask &m_ask;
    TestsModel *m_tests = nullptr;
    StepsModel *m_steps = nullptr;
    QTreeView *m_list = nullptr;
    QTreeView *m_script = nullptr;
    ExpectationForm *m_form = nullptr; ///< of what the current row expects
    HappeningForm *m_happening = nullptr; ///< of what happens at the current row
    PinsView *m_pins = nullptr; ///< what is answered in the test
    QToolBar *m_tools = nullptr;
    QStackedWidget *m_pages = nullptr;
    QStackedWidget *m_detail = nullptr;
    CoverageView *m_missed = nullptr;
    std::optional<engine::testing::Coverage> m_coverage; ///< of the last run
    QLineEdit *m_name = nullptr;
    QLineEdit *m_suite = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_verdict = nullptr; ///< what happened instead at the current row, in full
    QProgressBar *m_progress = nullptr;
    QList<QAction *> m_actions;
    QHash<QString, QAction *> m_byName;
    model::ConversationTestId m_current;
    QFutureWatcher<QList<engine::testing::TestResult>> m_watcher;
    std::shared_ptr<engine::CodeRunner> m_code;
    std::shared_ptr<std::atomic_bool> m_cancel;
    std::shared_ptr<std::atomic_int> m_done;
};

} // namespace dialogist::editors::test
