// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/test/coverageview.h"
#include "editors/test/expectationform.h"
#include "editors/test/happeningform.h"
#include "editors/test/pinsview.h"
#include "editors/test/stepsmodel.h"
#include "editors/test/testeditor.h"
#include "editors/test/testsmodel.h"

#include "studio/base/savefile.h"
#include "studio/base/workpool.h"
#include "studio/commands/projectcommands.h"
#include "studio/engine/projectbundle.h"
#include "studio/engine/testing/takeover.h"
#include "studio/engine/testing/testyaml.h"
#include "studio/ui/ask.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QTimer>
#include <QTreeView>
#include <QtConcurrent>

namespace dialogist::editors::test {

using namespace Qt::StringLiterals;
using namespace engine::testing;

void TestEditor::push(const commands::Command &command)
{
    if (!m_document)
        return;
    if (const Status status = m_document->push(command); !status)
        emit failed(status.error().message);
}

void TestEditor::putTest(const model::ConversationTest &test, const QString &field)
{
    if (!m_document)
        return;
    commands::Command command = commands::setTest(m_document->project(), test);
    command.mergeKey = field.isEmpty() ? QString() : u"EditTest:%1:%2"_s.arg(test.id.toString(), field);
    push(command);
}

void TestEditor::runAll()
{
    run(m_tests->allTests());
}

void TestEditor::runSelected()
{
    run(m_tests->testsAt(m_list->currentIndex()));
}

void TestEditor::run(const QList<model::ConversationTest> &tests)
{
    if (isRunning() || tests.isEmpty() || !bot())
        return;
    auto bundle = engine::bundleFor(m_document->file(), m_document->project(), *bot());
    if (!bundle)
        return emit failed(bundle.error().message);
    bundle->code = m_code;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_done = std::make_shared<std::atomic_int>(0);
    m_progress->setRange(0, int(tests.size()));
    m_progress->setValue(0);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, done = m_done] { m_progress->setValue(*done); });
    connect(&m_watcher, &QFutureWatcherBase::finished, timer, &QObject::deleteLater);
    timer->start(100);
    m_watcher.setFuture(QtConcurrent::run(workPool(), [bundle = bundle.take(), tests, cancel = m_cancel, done = m_done] {
        return runTests(bundle, tests, 0, [done](int count) { *done = count; }, cancel.get());
    }));
    updateState();
}

void TestEditor::stop()
{
    if (m_cancel)
        *m_cancel = true;
}

void TestEditor::onFinished()
{
    const QList<TestResult> results = m_watcher.result();
    m_tests->setResults(results);
    Coverage coverage;
    for (const TestResult &result : results)
        coverage.add(result.coverage);
    m_coverage = coverage;
    emit covered(coverage);
    showCurrent();
}

void TestEditor::showMissed()
{
    showCurrent();
}

/// Costs a look at each step of the bot, so only where somebody sees it.
void TestEditor::fillMissed()
{
    if (m_missed->isVisible() && bot())
        m_missed->showMissed(*bot(), m_coverage ? &*m_coverage : nullptr);
}

void TestEditor::showEvent(QShowEvent *event)
{
    Editor::showEvent(event);
    fillMissed();
}

void TestEditor::newTest()
{
    if (!bot())
        return;
    model::ConversationTest test;
    test.id = model::ConversationTestId::create();
    test.bot = m_place.bot;
    test.name = tr("New test");
    test.suite = current() ? current()->suite : QString();
    test.order = double(bot()->tests.size());
    test.steps = {QJsonObject {{u"user"_s, QString()}, {u"assertions"_s, QJsonArray {QJsonObject {{u"no_error"_s, true}}}}}};
    m_current = test.id;
    m_byName[u"showMissed"_s]->setChecked(false);
    putTest(test);
}

void TestEditor::duplicateTest()
{
    const model::ConversationTest *test = current();
    if (!test)
        return;
    model::ConversationTest copy = *test;
    copy.id = model::ConversationTestId::create();
    copy.name = tr("Copy of %1").arg(test->name);
    copy.order = test->order + 0.5;
    m_current = copy.id;
    m_byName[u"showMissed"_s]->setChecked(false);
    putTest(copy);
}

void TestEditor::toggleEnabled()
{
    if (const model::ConversationTest *test = current()) {
        model::ConversationTest fresh = *test;
        fresh.enabled = !fresh.enabled;
        putTest(fresh);
    }
}

void TestEditor::removeSelected()
{
    if (m_pins->isAtWork())
        return m_pins->removeCurrent();
    const QWidget *focus = QApplication::focusWidget();
    const bool inForm = m_form->isAncestorOf(focus) || m_happening->isAncestorOf(focus);
    if ((m_script->hasFocus() || inForm) && m_script->currentIndex().isValid()) {
        m_steps->remove(m_script->currentIndex());
        return;
    }
    commands::Command all {u"RemoveTest"_s, {}, {}, {}};
    const QList<model::ConversationTest> chosen = m_tests->testsAt(m_list->currentIndex());
    for (const model::ConversationTest &test : chosen)
        all.changes += commands::removeTest(m_document->project(), test.id).changes;
    if (chosen.size() == 1)
        all.subject = chosen.first().name;
    push(all);
}

void TestEditor::importTests()
{
    const QString path = m_ask.openFile(this, tr("Import tests"), tr("Tests (*.yml *.yaml);;All files (*)"));
    if (path.isEmpty() || !bot())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return emit failed(tr("“%1” cannot be read: %2").arg(path, file.errorString()));
    const auto taken = takeTests(m_document->project(), m_place.bot, file.read(64 * 1024 * 1024));
    if (!taken)
        return emit failed(taken.error().message);
    push(taken->command);
    if (!taken->remarks.isEmpty())
        m_ask.information(this, tr("Import tests"), taken->remarks.join(u'\n'));
}

void TestEditor::exportTests()
{
    const QString path = m_ask.saveFile(this, tr("Export tests"), u"tests.yml"_s, tr("Tests (*.yml *.yaml)"));
    if (path.isEmpty())
        return;
    if (const Status saved = saveFile(path, testsToYaml(m_tests->allTests())); !saved.ok())
        emit failed(tr("“%1” cannot be written: %2").arg(path, saved.error().message));
}

void TestEditor::acceptResults()
{
    const model::ConversationTest *test = current();
    const TestResult *result = m_tests->result(m_current);
    if (!test || !result || !bot())
        return;
    const bool sure = m_ask.confirm(this, tr("Accept what happened"),
                                    tr("What “%1” expects will be replaced by what happened in the last run. Undo brings it back.").arg(test->name), tr("Accept"));
    if (!sure)
        return;
    const AcceptedTest fresh = accepted(*bot(), *test, *result);
    commands::Command command = commands::setTest(m_document->project(), fresh.test);
    command.type = u"AcceptResults"_s;
    push(command);
    if (fresh.kept > 0)
        m_ask.information(this, tr("Accept what happened"), tr("%n expectation(s) could not be accepted and still fail: nothing happened that they could say.", nullptr, fresh.kept));
    runSelected();
}

void TestEditor::addStep()
{
    const QModelIndex added = m_steps->addStep(m_script->currentIndex(), u"user"_s);
    m_script->setFocus();
    m_script->setCurrentIndex(added);
    m_script->edit(added);
}

void TestEditor::addAssertion()
{
    const QModelIndex added = m_steps->addAssertion(m_script->currentIndex(), u"bot_uttered"_s);
    if (!added.isValid())
        return;
    m_script->expand(added.parent());
    m_script->setCurrentIndex(added);
    m_form->focusKind();
}

void TestEditor::addPin()
{
    m_pins->add();
}

/// The fields of what the current row expects, or of what happens there.
void TestEditor::showFields()
{
    const QModelIndex at = m_script->currentIndex();
    const QJsonValue assertion = m_steps->assertion(at);
    m_form->setAssertion(assertion);
    m_form->setVisible(!assertion.isUndefined());
    const auto [action, value] = m_steps->action(at);
    showVerdict();
    m_happening->setVisible(m_happening->setStep(action, value, u"%1 %2"_s.arg(m_current.toString()).arg(m_steps->isStep(at) ? at.row() : -1)));
}

/// The whole of what the cell may cut, or why the test could not be played at all.
void TestEditor::showVerdict()
{
    QString text = m_script->currentIndex().siblingAtColumn(StepsModel::Got).data(Qt::ToolTipRole).toString();
    const TestResult *result = m_tests->result(m_current);
    if (text.isEmpty() && result && result->brokenStep < 0)
        text = result->error;
    m_verdict->setText(text);
    m_verdict->setVisible(!text.isEmpty());
}

FieldsForm *TestEditor::fieldsOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (!m_steps->isStep(index))
        return m_form;
    return Happening::fromJson(m_steps->action(index).first, {}).action.isEmpty() ? nullptr : m_happening;
}

bool TestEditor::eventFilter(QObject *watched, QEvent *event)
{
    // Where a row cannot be edited in its place, the key for that leads to its fields.
    const QModelIndex at = watched == m_script && event->type() == QEvent::KeyPress ? m_script->currentIndex() : QModelIndex();
    if (at.isValid() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2 && at.column() != StepsModel::Word && fieldsOf(at)) {
        fieldsOf(at)->focusFirst();
        return true;
    }
    return Editor::eventFilter(watched, event);
}

void TestEditor::moveUp()
{
    moveBy(-1);
}

void TestEditor::moveDown()
{
    moveBy(1);
}

void TestEditor::moveBy(int by)
{
    if (m_pins->isAtWork())
        return m_pins->moveCurrent(by);
    const QModelIndex moved = m_steps->move(m_script->currentIndex(), by);
    if (moved.isValid())
        m_script->setCurrentIndex(moved);
}

} // namespace dialogist::editors::test
