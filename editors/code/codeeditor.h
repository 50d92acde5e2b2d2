// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/job.h"
#include "studio/engine/code/coderunner.h"
#include "studio/ui/panel.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace dialogist::ui {
class CodeHighlight;
}

namespace dialogist::editors::code {

class CodeText;
class FindBar;
class VariableUseModel;

/// The tab in which the code of one Code node is written and tried: the text, the variables that go in and come out, the outputs it
/// may choose, and a run with samples. Typing is written through at once; checks and runs happen in other processes.
class CodeEditor : public ui::Editor
{
    Q_OBJECT
public:
    CodeEditor(commands::Document &document, const ui::Place &place, std::shared_ptr<engine::CodeRunner> runner, QWidget *parent = nullptr);
    ~CodeEditor() override;

    ui::Place place() const override { return m_place; }
    QString title() const override;
    QIcon icon() const override;
    /// Runs the code with the samples; while it runs, stops it.
    void runOrStop();
    CodeText &text() const { return *m_text; }
    VariableUseModel &variables() const { return *m_variables; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeWidgets();
    QWidget *makeSide();
    QWidget *makeOutcome();
    const model::Node *node() const;
    QStringList names(const QString &key) const;
    void refresh();
    void onTyped();
    void setProperty(const QString &key, const QJsonValue &value, bool typing);
    void writePorts();
    void startCheck();
    void showCheck();
    void showResult();

    QPointer<commands::Document> m_document;
    ui::Place m_place;
    std::shared_ptr<engine::CodeRunner> m_runner;
    CodeText *m_text;
    ui::CodeHighlight *m_colours = nullptr; ///< the document's
    FindBar *m_find;
    VariableUseModel *m_variables;
    QTableView *m_table = nullptr;
    QLineEdit *m_ports = nullptr;
    QPushButton *m_run = nullptr;
    QLabel *m_state = nullptr; ///< what the check says
    QLabel *m_summary = nullptr; ///< what the run says
    QPlainTextEdit *m_outcome = nullptr;
    QTimer m_checkSoon;
    QFutureWatcher<engine::CodeCheck> m_check;
    QFutureWatcher<engine::CodeResult> m_result;
    std::shared_ptr<JobControl> m_control; ///< of the present run
    bool m_checkAgain = false;
    bool m_showing = false;
};

} // namespace dialogist::editors::code
