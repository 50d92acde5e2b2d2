// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/test/testeditor.h"

#include "editors/test/coverageview.h"
#include "editors/test/expectationform.h"
#include "editors/test/happeningform.h"
#include "editors/test/pinsview.h"
#include "editors/test/stepsmodel.h"
#include "editors/test/testsmodel.h"
#include "editors/test/worddelegate.h"
#include "studio/ui/emptystate.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

namespace dialogist::editors::test {

using namespace Qt::StringLiterals;

namespace {
QTreeView *makeTree(const QString &name, const QString &accessibleName, QAbstractItemModel *model, QWidget *parent)
{
    auto *tree = new QTreeView(parent);
    tree->setObjectName(name);
    tree->setAccessibleName(accessibleName);
    tree->setModel(model);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setUniformRowHeights(true);
    tree->header()->setHighlightSections(false);
    tree->header()->setStretchLastSection(false);
    return tree;
}
} // namespace

TestEditor::TestEditor(commands::Document &document, const ui::Place &place, ui::Ask &ask, QWidget *parent)
    : Editor(parent)
    , m_document(&document)
    , m_place(place)
    , m_ask(ask)
    , m_tests(new TestsModel(this))
    , m_steps(new StepsModel(this))
{
    m_place.id.clear(); // one tab for all tests of a bot
    m_pages = new QStackedWidget(this);
    auto *empty = new ui::EmptyState(u"play"_s, tr("A conversation test is a talk that must go as written down. Save a talk of the simulator as a test, or write one."), this);
    connect(empty->addAction(tr("New test"), u"add"_s), &QPushButton::clicked, this, &TestEditor::newTest);
    connect(empty->addAction(tr("Import…"), u"import"_s), &QPushButton::clicked, this, &TestEditor::importTests);
    auto *split = new QSplitter(this);
    split->addWidget(makeLeft());
    split->addWidget(makeRight());
    split->setStretchFactor(1, 1);
    split->setSizes({380, 640}); // names of tests are sentences
    split->setChildrenCollapsible(false);
    m_pages->addWidget(empty);
    m_pages->addWidget(split);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tools = makeTools();
    column->addWidget(m_tools);
    column->addWidget(m_pages, 1);

    connect(m_steps, &StepsModel::edited, this, &TestEditor::putTest);
    connect(&document, &commands::Document::changed, this, [this](const QList<model::Change> &changes) {
        const auto concerns = [](const model::Change &change) { return change.ref.kind == model::ObjectKind::Test || change.ref.kind == model::ObjectKind::Bot; };
        if (std::any_of(changes.begin(), changes.end(), concerns))
            reload();
        else
            fillMissed(); // steps have other names now, or other ways out
        if (std::any_of(changes.begin(), changes.end(), [](const model::Change &change) { return change.ref.kind != model::ObjectKind::Test; })) {
            m_form->forgetNames();
            m_happening->forgetNames();
            m_pins->forgetNames();
        }
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &TestEditor::onFinished);
    reload();
    reveal(place);
}

TestEditor::~TestEditor()
{
    stop();
    m_watcher.waitForFinished();
}

ui::Place TestEditor::place() const
{
    return m_place;
}

QString TestEditor::title() const
{
    return m_document && m_document->project().bots.size() > 1 && bot() ? tr("Tests of %1").arg(bot()->name) : tr("Tests");
}

QIcon TestEditor::icon() const
{
    return ui::icon(u"play"_s);
}

void TestEditor::reveal(const ui::Place &place)
{
    const QModelIndex index = m_tests->indexOf(model::ConversationTestId::fromString(place.id));
    if (index.isValid())
        m_list->setCurrentIndex(index);
}

const model::Bot *TestEditor::bot() const
{
    return m_document ? m_document->project().bot(m_place.bot) : nullptr;
}

const model::ConversationTest *TestEditor::current() const
{
    const model::Bot *owner = bot();
    const auto it = owner ? owner->tests.find(m_current) : decltype(owner->tests.find(m_current))();
    return owner && it != owner->tests.end() ? &it->second : nullptr;
}

QWidget *TestEditor::makeLeft()
{
    m_list = makeTree(u"tests"_s, tr("Conversation tests"), m_tests, this);
    m_list->header()->setSectionResizeMode(TestsModel::Name, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(TestsModel::Result, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(TestsModel::Time, QHeaderView::ResizeToContents);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const model::ConversationTest *test = m_tests->test(index);
        if (test && test->id != m_current) {
            m_current = test->id;
            m_byName[u"showMissed"_s]->setChecked(false);
            emit placeChanged({ui::Place::Kind::Test, m_current.toString(), m_place.bot, {}, {}});
        }
        showCurrent();
    });
    return m_list;
}

QWidget *TestEditor::makeRight()
{
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"testName"_s);
    m_name->setAccessibleName(tr("Name of the test"));
    m_name->setPlaceholderText(tr("Name"));
    m_suite = new QLineEdit(this);
    m_suite->setObjectName(u"testSuite"_s);
    m_suite->setAccessibleName(tr("Suite"));
    m_suite->setPlaceholderText(tr("Suite"));
    m_suite->setMaximumWidth(200);
    const auto keep = [this] {
        const model::ConversationTest *test = current();
        if (!test)
            return;
        model::ConversationTest fresh = *test;
        fresh.name = m_name->text().trimmed();
        fresh.suite = m_suite->text().trimmed();
        putTest(fresh); // when the field is left: each is a step of its own
    };
    connect(m_name, &QLineEdit::editingFinished, this, keep);
    connect(m_suite, &QLineEdit::editingFinished, this, keep);

    m_script = makeTree(u"script"_s, tr("Steps of the test"), m_steps, this);
    m_script->setItemDelegate(new WordDelegate(m_script));
    m_script->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_script->setAlternatingRowColors(false);
    m_script->header()->resizeSection(StepsModel::Word, 190);
    m_script->header()->setSectionResizeMode(StepsModel::What, QHeaderView::Stretch);
    m_script->header()->setSectionResizeMode(StepsModel::Got, QHeaderView::Stretch);
    m_script->installEventFilter(this);
    m_form = new ExpectationForm([this] { return bot(); }, this);
    m_form->hide();
    connect(m_steps, &QAbstractItemModel::modelReset, m_script, &QTreeView::expandAll);
    connect(m_steps, &QAbstractItemModel::modelReset, this, &TestEditor::showFields);
    connect(m_steps, &QAbstractItemModel::dataChanged, this, &TestEditor::showFields);
    connect(m_script->selectionModel(), &QItemSelectionModel::currentChanged, this, &TestEditor::updateState);
    connect(m_script->selectionModel(), &QItemSelectionModel::currentChanged, this, &TestEditor::showFields);
    connect(m_script, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (FieldsForm *form = fieldsOf(index))
            form->focusFirst();
    });
    connect(m_form, &ExpectationForm::kindChosen, this,
            [this](const QString &word) { m_steps->setData(m_script->currentIndex().siblingAtColumn(StepsModel::Word), word); });
    connect(m_form, &ExpectationForm::edited, this,
            [this](const QJsonValue &value, const QString &field) { m_steps->setAssertionValue(m_script->currentIndex(), value, field); });
    m_happening = new HappeningForm([this] { return bot(); }, this);
    m_happening->hide();
    connect(m_happening, &HappeningForm::edited, this,
            [this](const QJsonValue &value, const QString &field) { m_steps->setActionValue(m_script->currentIndex(), value, field); });
    for (FieldsForm *form : {static_cast<FieldsForm *>(m_form), static_cast<FieldsForm *>(m_happening)})
        connect(form, &FieldsForm::left, m_script, [this] { m_script->setFocus(); });
    m_pins = new PinsView([this] { return bot(); }, this);
    m_pins->hide();
    connect(m_pins, &PinsView::left, m_script, [this] { m_script->setFocus(); });
    connect(m_pins, &PinsView::currentChanged, this, &TestEditor::updateState);
    connect(m_pins, &PinsView::edited, this, [this](const QJsonArray &pins, const QString &field) {
        const model::ConversationTest *test = current();
        if (!test)
            return;
        model::ConversationTest fresh = *test;
        fresh.pins = pins;
        putTest(fresh, field);
    });

    auto *names = new QHBoxLayout;
    names->setContentsMargins(ui::space::close, ui::space::close, ui::space::close, ui::space::close);
    names->setSpacing(ui::space::close);
    names->addWidget(m_name, 1);
    names->addWidget(m_suite);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *split = new QSplitter(Qt::Vertical, page);
    split->addWidget(m_script);
    split->addWidget(m_form);
    split->addWidget(m_happening);
    split->addWidget(m_pins);
    split->setStretchFactor(0, 1);
    split->setSizes({400, 220, 220, 260});
    split->setChildrenCollapsible(false);
    column->addLayout(names);
    column->addWidget(split, 1);
    m_verdict = new QLabel(page);
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_verdict->setContentsMargins(ui::space::close, ui::space::close, ui::space::close, ui::space::close);
    m_verdict->hide();
    column->addWidget(m_verdict);
    m_detail = new QStackedWidget(this);
    m_detail->addWidget(new ui::EmptyState(u"play"_s, tr("Choose a test to see its steps."), this));
    m_detail->addWidget(page);
    m_missed = new CoverageView(this);
    connect(m_missed, &CoverageView::stepWanted, this, [this](const model::NodeId &id) {
        if (const model::Node *node = bot() ? bot()->node(id) : nullptr)
            emit openRequested({ui::Place::Kind::Node, id.toString(), m_place.bot, node->flow, {id}});
    });
    m_detail->addWidget(m_missed);
    return m_detail;
}

QAction *TestEditor::addAction(QToolBar *bar, const QString &name, const QString &text, const QString &icon, const QKeySequence &key, void (TestEditor::*handler)())
{
    auto *action = new QAction(ui::icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(key.isEmpty() ? text : u"%1 (%2)"_s.arg(text, key.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, handler);
    QWidget::addAction(action);
    bar->addAction(action);
    m_actions.append(action);
    m_byName.insert(name, action);
    return action;
}

QToolBar *TestEditor::makeTools()
{
    auto *bar = new QToolBar(this);
    bar->setIconSize({16, 16});
    addAction(bar, u"runAll"_s, tr("Run All"), u"play"_s, {Qt::CTRL | Qt::Key_Return}, &TestEditor::runAll);
    addAction(bar, u"runSelected"_s, tr("Run What Is Selected"), u"step"_s, {Qt::SHIFT | Qt::CTRL | Qt::Key_Return}, &TestEditor::runSelected);
    addAction(bar, u"stop"_s, tr("Stop"), u"stop"_s, {}, &TestEditor::stop);
    addAction(bar, u"showMissed"_s, tr("What No Test Came By"), u"map"_s, {}, &TestEditor::showMissed)->setCheckable(true);
    bar->addSeparator();
    addAction(bar, u"newTest"_s, tr("New Test"), u"add"_s, {}, &TestEditor::newTest);
    addAction(bar, u"duplicateTest"_s, tr("Duplicate Test"), u"copy"_s, {}, &TestEditor::duplicateTest);
    addAction(bar, u"toggleEnabled"_s, tr("Switch Test On or Off"), u"pause"_s, {}, &TestEditor::toggleEnabled);
    addAction(bar, u"remove"_s, tr("Remove"), u"remove"_s, QKeySequence::Delete, &TestEditor::removeSelected);
    bar->addSeparator();
    addAction(bar, u"addStep"_s, tr("Add Step"), u"person"_s, {Qt::Key_Insert}, &TestEditor::addStep);
    addAction(bar, u"addAssertion"_s, tr("Add What Must Be True"), u"add"_s, {Qt::SHIFT | Qt::Key_Insert}, &TestEditor::addAssertion);
    addAction(bar, u"addPin"_s, tr("Add Pinned Answer"), u"server"_s, {}, &TestEditor::addPin);
    addAction(bar, u"moveUp"_s, tr("Move Up"), u"up"_s, {Qt::ALT | Qt::Key_Up}, &TestEditor::moveUp);
    addAction(bar, u"moveDown"_s, tr("Move Down"), u"down"_s, {Qt::ALT | Qt::Key_Down}, &TestEditor::moveDown);
    bar->addSeparator();
    addAction(bar, u"accept"_s, tr("Accept What Happened"), u"redo"_s, {}, &TestEditor::acceptResults);
    addAction(bar, u"importTests"_s, tr("Import Tests…"), u"import"_s, {}, &TestEditor::importTests);
    addAction(bar, u"exportTests"_s, tr("Export Tests…"), u"export"_s, {}, &TestEditor::exportTests);
    // What is reached for most says what it is; the others have their tooltips and the Edit menu.
    for (const QString &name : {u"runAll"_s, u"newTest"_s, u"addStep"_s}) {
        if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(m_byName.value(name))))
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    m_progress = new QProgressBar(bar);
    m_progress->setMaximumWidth(120);
    m_progress->setAccessibleName(tr("Progress of the tests"));
    m_summary = new QLabel(bar);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setContentsMargins(ui::space::close, 0, ui::space::close, 0);
    bar->addWidget(m_summary);
    m_progress->hide();
    bar->addWidget(m_progress);
    return bar;
}

void TestEditor::reload()
{
    const model::Bot *owner = bot();
    const QSignalBlocker quiet(m_list->selectionModel());
    m_tests->setTests(owner ? owner->tests : std::map<model::ConversationTestId, model::ConversationTest>());
    m_list->expandAll();
    const QModelIndex index = m_tests->indexOf(m_current);
    if (index.isValid())
        m_list->setCurrentIndex(index);
    m_pages->setCurrentIndex(m_tests->rowCount() == 0 ? 0 : 1);
    m_tools->setVisible(m_tests->rowCount() > 0); // the empty page has what there is to do
    showCurrent();
}

void TestEditor::showCurrent()
{
    const model::ConversationTest *test = current();
    m_detail->setCurrentIndex(m_byName[u"showMissed"_s]->isChecked() ? 2 : test ? 1 : 0);
    fillMissed();
    if (test) {
        if (!m_name->hasFocus() || m_name->text().trimmed() != test->name)
            m_name->setText(test->name);
        if (!m_suite->hasFocus() || m_suite->text().trimmed() != test->suite)
            m_suite->setText(test->suite);
        m_steps->setTest(*test);
        m_steps->setResult(m_tests->result(test->id), engine::testing::problemsOf(*bot(), *test));
        const auto *result = m_tests->result(test->id);
        m_pins->setTest(*test, result);
        m_pins->setVisible(!test->pins.isEmpty() || (result && !result->pretended.isEmpty()));
        showVerdict();
    }
    updateState();
}

void TestEditor::updateState()
{
    using Outcome = engine::testing::TestResult::Outcome;
    const bool writable = m_document && !m_document->isReadOnly();
    const bool running = isRunning();
    const bool any = m_tests->rowCount() > 0;
    const QModelIndex step = m_script->currentIndex();
    const auto *result = m_tests->result(m_current);
    m_byName[u"runAll"_s]->setEnabled(any && !running);
    m_byName[u"runSelected"_s]->setEnabled(m_list->currentIndex().isValid() && !running);
    m_byName[u"stop"_s]->setEnabled(running);
    m_byName[u"showMissed"_s]->setEnabled(any);
    for (const QString &name : {u"newTest"_s, u"importTests"_s})
        m_byName[name]->setEnabled(writable);
    const bool showsSteps = current() && !m_byName[u"showMissed"_s]->isChecked();
    for (const QString &name : {u"duplicateTest"_s, u"toggleEnabled"_s, u"remove"_s})
        m_byName[name]->setEnabled(writable && current());
    for (const QString &name : {u"addStep"_s, u"addPin"_s})
        m_byName[name]->setEnabled(writable && showsSteps);
    m_byName[u"addAssertion"_s]->setEnabled(writable && showsSteps && step.isValid());
    for (const QString &name : {u"moveUp"_s, u"moveDown"_s})
        m_byName[name]->setEnabled(writable && showsSteps && (step.isValid() || m_pins->hasCurrent()));
    m_pins->setReadOnly(!writable);
    m_form->setReadOnly(!writable);
    m_happening->setReadOnly(!writable);
    m_byName[u"accept"_s]->setEnabled(writable && result && result->outcome == Outcome::Failed);
    m_byName[u"exportTests"_s]->setEnabled(any);
    m_progress->setVisible(running);
    const int wrong = m_tests->count(Outcome::Failed) + m_tests->count(Outcome::Broken);
    const int passed = m_tests->count(Outcome::Passed);
    if (running)
        m_summary->setText(tr("Running…"));
    else if (wrong + passed > 0)
        m_summary->setText(wrong == 0 ? tr("%n test(s) passed", nullptr, passed) : tr("%1 passed, %2 failed").arg(passed).arg(wrong));
    else
        m_summary->clear();
}

} // namespace dialogist::editors::test
