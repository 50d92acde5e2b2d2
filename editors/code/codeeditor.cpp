// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/code/codeeditor.h"

#include "editors/code/codetext.h"
#include "editors/code/findbar.h"
#include "editors/code/variableusemodel.h"
#include "studio/base/workpool.h"
#include "studio/commands/flowcommands.h"
#include "studio/model/jsonread.h"
#include "studio/ui/codehighlight.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace dialogist::editors::code {

namespace {

constexpr int checkDelay = 300; ///< milliseconds after the last letter

QLabel *caption(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(ui::captionFont(label->font()));
    return label;
}

QString jsonText(const QJsonValue &value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Indented)).trimmed();
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Indented)).trimmed();
    const QByteArray list = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

/// Boxes to tick, in the middle of their column and with an outline that shows in every palette.
class TickDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static QRect boxIn(const QRect &cell)
    {
        constexpr int side = 14;
        return {cell.center().x() - side / 2, cell.center().y() - side / 2, side, side};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected)
            painter->fillRect(option.rect, option.palette.highlight());
        const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        const QRectF box = QRectF(boxIn(option.rect)).adjusted(0.5, 0.5, -0.5, -0.5);
        painter->setPen(QPen(selected ? ink : ui::colour(ui::Token::Muted, option.palette), 1));
        painter->drawRoundedRect(box, 2, 2);
        if (index.data(Qt::CheckStateRole).toInt() == Qt::Checked) {
            painter->setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter->drawPolyline(QPolygonF({box.topLeft() + QPointF(3, 7), box.topLeft() + QPointF(5.5, 9.5), box.topLeft() + QPointF(10, 3.5)}));
        }
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index).expandedTo({30, 22});
    }
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override
    {
        const bool pressed = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
        const bool clicked = event->type() == QEvent::MouseButtonRelease && option.rect.contains(static_cast<QMouseEvent *>(event)->position().toPoint());
        if (!(index.flags() & Qt::ItemIsUserCheckable) || (!pressed && !clicked))
            return false;
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
};

} // namespace

CodeEditor::CodeEditor(commands::Document &document, const ui::Place &place, std::shared_ptr<engine::CodeRunner> runner, QWidget *parent)
    : Editor(parent)
    , m_document(&document)
    , m_place(place)
    , m_runner(std::move(runner))
    , m_text(new CodeText(this))
    , m_find(new FindBar(m_text, this))
    , m_variables(new VariableUseModel(this))
{
    m_text->setReadOnly(document.isReadOnly());
    m_variables->setReadOnly(document.isReadOnly());
    makeWidgets();
    refresh();
    {
        // Colouring counts as a change of the document, which must not be taken for typing.
        const QSignalBlocker quiet(m_text);
        m_colours = new ui::CodeHighlight(m_text->document(), u"JavaScript"_s, ui::isDark(palette()));
    }
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(checkDelay);
    connect(&m_checkSoon, &QTimer::timeout, this, &CodeEditor::startCheck);
    connect(&m_check, &QFutureWatcherBase::finished, this, &CodeEditor::showCheck);
    connect(&m_result, &QFutureWatcherBase::finished, this, &CodeEditor::showResult);
    connect(m_text, &QPlainTextEdit::textChanged, this, &CodeEditor::onTyped);
    connect(m_text, &CodeText::findRequested, m_find, &FindBar::open);
    connect(m_text, &CodeText::runRequested, this, &CodeEditor::runOrStop);
    connect(m_variables, &VariableUseModel::useChanged, this, [this] {
        // Ticks for both kinds come through here; what has not changed makes no command.
        setProperty(u"inputs"_s, QJsonArray::fromStringList(m_variables->inputs()), false);
        setProperty(u"outputs"_s, QJsonArray::fromStringList(m_variables->outputs()), false);
    });
    connect(&document, &commands::Document::changed, this, [this] { refresh(); });
    m_runner->warm();
    m_checkSoon.start();
}

CodeEditor::~CodeEditor()
{
    if (m_control)
        m_control->cancel();
    m_result.waitForFinished();
    m_check.waitForFinished();
}

void CodeEditor::makeWidgets()
{
    m_text->setObjectName(u"code"_s);
    m_text->setAccessibleName(tr("Code"));
    m_text->setPlaceholderText(tr("// Read what goes in, set what comes out:\n// total = price * count\n// return \"paid\""));
    m_run = new QPushButton(ui::icon(u"play"_s), tr("Run"), this);
    m_run->setObjectName(u"run"_s);
    m_run->setToolTip(tr("Runs the code with the values to try (Ctrl+Return)"));
    connect(m_run, &QPushButton::clicked, this, &CodeEditor::runOrStop);
    auto *find = new QPushButton(ui::icon(u"search"_s), tr("Find"), this);
    find->setToolTip(tr("Find and replace in the code (%1)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    connect(find, &QPushButton::clicked, m_find, &FindBar::open);
    m_state = new QLabel(this);
    m_state->setObjectName(u"state"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(ui::space::close, ui::space::close, ui::space::close, ui::space::close);
    tools->setSpacing(ui::space::close);
    tools->addWidget(m_state, 1);
    tools->addWidget(find);
    tools->addWidget(m_run);

    auto *writing = new QWidget(this);
    auto *column = new QVBoxLayout(writing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_find);
    column->addWidget(m_text, 1);

    auto *across = new QSplitter(Qt::Horizontal, this);
    across->addWidget(writing);
    across->addWidget(makeSide());
    across->setStretchFactor(0, 1);
    across->setSizes({640, 300});
    across->setChildrenCollapsible(false);
    auto *down = new QSplitter(Qt::Vertical, this);
    down->addWidget(across);
    down->addWidget(makeOutcome());
    down->setStretchFactor(0, 1);
    down->setSizes({520, 170});
    down->setChildrenCollapsible(false);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(tools);
    all->addWidget(down, 1);
    setFocusProxy(m_text);
}

QWidget *CodeEditor::makeSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(ui::space::close, ui::space::tight, ui::space::close, ui::space::close);
    column->setSpacing(ui::space::tight);
    column->addWidget(caption(tr("Variables"), side));
    m_table = new QTableView(side);
    m_table->setObjectName(u"variables"_s);
    m_table->setAccessibleName(tr("Variables that the code uses"));
    m_table->setModel(m_variables);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->setTabKeyNavigation(false);
    for (const int column : {VariableUseModel::In, VariableUseModel::Out})
        m_table->setItemDelegateForColumn(column, new TickDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSectionResizeMode(VariableUseModel::Name, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(VariableUseModel::In, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(VariableUseModel::Out, QHeaderView::ResizeToContents);
    column->addWidget(m_table, 1);
    column->addSpacing(ui::space::close);
    column->addWidget(caption(tr("Outputs the code can choose"), side));
    m_ports = new QLineEdit(side);
    m_ports->setObjectName(u"ports"_s);
    m_ports->setReadOnly(m_document->isReadOnly());
    m_ports->setAccessibleName(tr("Names of the outputs, with commas between them"));
    m_ports->setPlaceholderText(tr("paid, open"));
    m_ports->setToolTip(tr("return \"paid\" goes on at the output of that name; without return it goes on at “next”."));
    connect(m_ports, &QLineEdit::editingFinished, this, &CodeEditor::writePorts);
    column->addWidget(m_ports);
    return side;
}

QWidget *CodeEditor::makeOutcome()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(ui::space::close, ui::space::close, ui::space::close, ui::space::close);
    column->setSpacing(ui::space::tight);
    m_summary = new QLabel(tr("Run the code to see here what it sets, writes and chooses."), box);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_outcome = new QPlainTextEdit(box);
    m_outcome->setObjectName(u"outcome"_s);
    m_outcome->setAccessibleName(tr("What the run gave"));
    m_outcome->setReadOnly(true);
    m_outcome->setFont(m_text->font());
    m_outcome->setTabChangesFocus(true);
    column->addWidget(m_summary);
    column->addWidget(m_outcome, 1);
    return box;
}

const model::Node *CodeEditor::node() const
{
    return m_document ? m_document->project().node(model::NodeId::fromString(m_place.id)) : nullptr;
}

QStringList CodeEditor::names(const QString &key) const
{
    return node() ? model::stringList(node()->props.value(key)) : QStringList();
}

QString CodeEditor::title() const
{
    return node() && !node()->name.isEmpty() ? node()->name : tr("Code");
}

QIcon CodeEditor::icon() const
{
    return ui::icon(ui::nodeIconName(u"code"_s));
}

void CodeEditor::refresh()
{
    setEnabled(node() != nullptr); // undo may bring it back
    if (!node())
        return;
    const bool before = std::exchange(m_showing, true);
    m_text->setCode(node()->props.value(u"source"_s).toString());
    const model::Bot *bot = m_document->project().bot(m_place.bot);
    m_variables->show(bot, names(u"inputs"_s), names(u"outputs"_s));
    if (!m_ports->hasFocus() || !m_ports->isModified())
        m_ports->setText(names(u"ports"_s).join(u", "_s));
    QList<ui::CompletionEntry> offered;
    const QStringList used = names(u"inputs"_s) + names(u"outputs"_s);
    for (const QString &name : QSet<QString>(used.begin(), used.end())) {
        const model::Variable *variable = bot ? bot->variable(name) : nullptr;
        offered.append({name, variable ? variable->type : tr("variable")});
    }
    m_text->setNames(offered, engine::CodeRunner::libraryNames());
    m_showing = before;
    m_checkSoon.start();
    emit titleChanged();
}

void CodeEditor::onTyped()
{
    if (!m_showing)
        setProperty(u"source"_s, m_text->toPlainText(), true);
}

void CodeEditor::setProperty(const QString &key, const QJsonValue &value, bool typing)
{
    if (!node() || node()->props.value(key) == value || (node()->props.value(key).isUndefined() && value.toArray().isEmpty() && value.isArray()))
        return;
    commands::Command command = commands::setNodeProperty(m_document->project(), node()->id, key, value);
    if (typing)
        command.mergeKey = u"code/"_s + m_place.id;
    else
        m_document->endGesture();
    if (const Status status = m_document->push(command); !status) {
        emit failed(status.error().message);
        refresh();
    }
}

void CodeEditor::writePorts()
{
    static const QRegularExpression separators(u"[,;\\n]"_s);
    QStringList ports;
    const QStringList parts = m_ports->text().split(separators);
    for (const QString &part : parts) {
        const QString name = part.simplified();
        if (!name.isEmpty() && name != "next"_L1 && name != "error"_L1 && !ports.contains(name))
            ports.append(name);
    }
    m_ports->setModified(false);
    setProperty(u"ports"_s, QJsonArray::fromStringList(ports), false);
    m_ports->setText(names(u"ports"_s).join(u", "_s));
}

void CodeEditor::startCheck()
{
    if (m_check.isRunning()) {
        m_checkAgain = true;
        return;
    }
    QStringList variables = names(u"inputs"_s) + names(u"outputs"_s);
    variables.sort();
    variables.removeDuplicates();
    m_check.setFuture(QtConcurrent::run(workPool(), [runner = m_runner, source = m_text->toPlainText(), variables] { return runner->check(source, variables); }));
}

void CodeEditor::showCheck()
{
    if (std::exchange(m_checkAgain, false)) {
        startCheck();
        return;
    }
    const engine::CodeCheck check = m_check.result();
    m_text->setIssues(check.issues);
    const auto first = std::find_if(check.issues.begin(), check.issues.end(), [](const engine::CodeIssue &issue) { return issue.isError; });
    const engine::CodeIssue *shown = first != check.issues.end() ? &*first : check.issues.isEmpty() ? nullptr : &check.issues.first();
    if (check.failure)
        m_state->setText(check.failure->message);
    else if (shown)
        m_state->setText(tr("Line %1: %2").arg(shown->line).arg(shown->message));
    else
        m_state->setText(engine::codeSandboxDescription());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, ui::colour(shown && shown->isError ? ui::Token::Blocker : shown ? ui::Token::Warning : ui::Token::Muted, palette()));
    m_state->setPalette(colours);
    m_text->setAccessibleDescription(shown ? m_state->text() : QString());
}

void CodeEditor::runOrStop()
{
    if (m_result.isRunning()) {
        m_control->cancel();
        return;
    }
    if (m_document->file().isRestricted()) {
        m_summary->setText(tr("This project is not trusted on this computer: its code can be read and changed, but does not run."));
        return;
    }
    engine::CodeTask task;
    task.source = m_text->toPlainText();
    task.inputs = m_variables->samples();
    task.outputs = m_variables->outputs();
    task.ports = names(u"ports"_s);
    m_control = std::make_shared<JobControl>();
    m_run->setText(tr("Stop"));
    m_run->setIcon(ui::icon(u"stop"_s));
    m_summary->setText(tr("Running…"));
    m_result.setFuture(QtConcurrent::run(workPool(), [runner = m_runner, control = m_control, task] { return runner->run(task, control.get()); }));
}

void CodeEditor::showResult()
{
    const engine::CodeResult result = m_result.result();
    m_run->setText(tr("Run"));
    m_run->setIcon(ui::icon(u"play"_s));
    QStringList lines;
    if (result.error) {
        m_summary->setText(result.error->line > 0 ? tr("Line %1: %2").arg(result.error->line).arg(result.error->message) : result.error->message);
        if (result.error->line > 0)
            m_text->goTo(result.error->line);
    } else {
        const QString time = QLocale().toString(result.milliseconds, 'f', 1);
        m_summary->setText(tr("Done in %1 ms. It goes on at “%2”.").arg(time, result.port.isEmpty() ? u"next"_s : result.port));
        for (auto it = result.outputs.begin(); it != result.outputs.end(); ++it)
            lines.append(u"%1 = %2"_s.arg(it.key(), jsonText(it.value())));
    }
    QPalette colours = palette();
    if (result.error)
        colours.setColor(QPalette::WindowText, ui::colour(ui::Token::Blocker, palette()));
    m_summary->setPalette(colours);
    if (!result.log.isEmpty()) {
        if (!lines.isEmpty())
            lines.append(QString());
        lines.append(tr("console.log:"));
        lines += result.log;
    }
    m_outcome->setPlainText(lines.join(u'\n'));
}

void CodeEditor::changeEvent(QEvent *event)
{
    Editor::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_colours) {
        const bool before = std::exchange(m_showing, true);
        m_colours->setDark(ui::isDark(palette()));
        m_showing = before;
    }
}

} // namespace dialogist::editors::code
