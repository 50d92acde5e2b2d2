// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/simulator/simulatorpanel.h"

#include "panels/simulator/channels.h"
#include "panels/simulator/debugbar.h"
#include "panels/simulator/exchangewords.h"
#include "panels/simulator/languagebox.h"
#include "panels/simulator/markup.h"
#include "panels/simulator/requestbar.h"
#include "panels/simulator/talksession.h"
#include "panels/simulator/talkview.h"
#include "panels/simulator/tracemodels.h"
#include "panels/simulator/tracewords.h"
#include "studio/ui/announce.h"
#include "studio/ui/ask.h"
#include "studio/ui/emptystate.h"
#include "studio/ui/icons.h"
#include "studio/ui/localizedtextedit.h"
#include "studio/ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPersistentModelIndex>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace dialogist::panels::simulator {

namespace {

constexpr qsizetype maxImageBytes = 4 * 1024 * 1024; ///< bigger ones show their alternative text
constexpr int maxImagePixels = 16'000'000;

QTableView *makeTable(QAbstractItemModel *model, const QString &name)
{
    auto *table = new QTableView;
    table->setModel(model);
    table->setAccessibleName(name);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + ui::space::close);
    table->setIconSize(QSize(16, 16));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

} // namespace

SimulatorPanel::SimulatorPanel(ui::Ask &ask, QWidget *parent)
    : Panel(parent)
    , m_ask(ask)
    , m_session(new TalkSession(this))
    , m_steps(new StepsModel(this))
    , m_variables(new VariablesModel(this))
    , m_passages(new PassagesModel(this))
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(makeTalk());
    splitter->addWidget(makeDetails());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({420, 150}); // the talk is what this is for

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTools());
    layout->addWidget(splitter, 1);

    connect(m_session, &TalkSession::talkChanged, this, &SimulatorPanel::showTalk);
    connect(m_session, &TalkSession::exchangeAdded, this, [this] {
        m_pages->setCurrentIndex(1);
        m_talk->add(m_session->exchanges().last());
        showTurn();
        ui::announce(m_talk, m_talk->spokenLast() + (m_session->isEnded() ? u'\n' + tr("The talk has ended.") : QString()));
    });
    connect(m_session, &TalkSession::busyChanged, this, &SimulatorPanel::updateInput);
    connect(m_session, &TalkSession::failed, this, &Panel::failed);
    updateInput();
}

QString SimulatorPanel::panelId() const
{
    return u"simulator"_s;
}

QString SimulatorPanel::title() const
{
    return tr("Simulator");
}

QList<QAction *> SimulatorPanel::talkActions() const
{
    return m_debug->menuActions();
}

QWidget *SimulatorPanel::makeTools()
{
    auto *tools = new QWidget(this);
    m_bots = new QComboBox(tools);
    m_bots->setObjectName(u"bots"_s);
    m_bots->setAccessibleName(tr("Bot to talk to"));
    m_bots->setToolTip(tr("Bot to talk to"));
    m_languages = new LanguageBox(tools);
    m_languages->setObjectName(u"languages"_s);
    m_languages->setAccessibleName(tr("Language of the talk"));
    m_restart = new QToolButton(tools);
    m_restart->setObjectName(u"restart"_s);
    m_restart->setIcon(ui::icon(u"restart"_s));
    m_restart->setText(tr("Restart"));
    m_restart->setToolTip(tr("Start a new talk"));
    m_restart->setAccessibleName(tr("Start a new talk"));
    m_restart->setAutoRaise(true);
    connect(m_restart, &QToolButton::clicked, this, &SimulatorPanel::restart);
    m_start = new QAction(ui::icon(u"restart"_s), tr("Start a New Talk"), this);
    connect(m_start, &QAction::triggered, this, &SimulatorPanel::restart);
    connect(m_bots, &QComboBox::activated, this, [this] {
        m_session->setBot(model::BotId::fromString(m_bots->currentData().toString()));
    });
    connect(m_languages, &QComboBox::activated, this, [this] {
        m_session->setLanguage(m_languages->currentData().toString());
        restart();
    });
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(ui::space::close, ui::space::tight, ui::space::tight, ui::space::tight);
    row->setSpacing(ui::space::tight);
    row->addWidget(m_bots, 1);
    row->addWidget(m_languages, 2);
    row->addWidget(m_restart);
    m_debug = new DebugBar(*m_session, m_ask, tools);
    connect(m_debug, &DebugBar::failed, this, &Panel::failed);
    connect(m_debug, &DebugBar::testSaved, this, &SimulatorPanel::testSaved);
    connect(m_debug, &DebugBar::conditionsChanged, this, &SimulatorPanel::showConditions);
    row->addWidget(m_debug);
    return tools;
}

QWidget *SimulatorPanel::makeTalk()
{
    auto *page = new QWidget(this);
    m_pages = new QStackedWidget(page);
    auto *empty = new ui::EmptyState(u"message"_s, tr("Talk to your bot as a customer would."), m_pages);
    connect(empty->addAction(tr("Start a talk"), u"play"_s), &QPushButton::clicked, this, &SimulatorPanel::restart);
    m_talk = new TalkView([this](const QString &hash) { return image(hash); }, m_pages);
    m_talk->setObjectName(u"talk"_s);
    connect(m_talk, &TalkView::replyChosen, m_session, &TalkSession::choose);
    connect(m_talk, &TalkView::typed, this, [this](const QString &characters) {
        if (!m_input->isEnabled())
            return;
        m_input->setFocus();
        m_input->insert(characters);
    });
    connect(m_talk, &TalkView::linkClicked, this, &SimulatorPanel::openLink);
    connect(m_talk, &TalkView::citationClicked, this, [this](const flow::Citation &citation) {
        emit citationOpened(citation.source, {citation.passage, {}, {citation.quote}});
    });
    m_pages->addWidget(empty);
    m_pages->addWidget(m_talk);

    m_input = new QLineEdit(page);
    m_input->setObjectName(u"input"_s);
    m_input->setPlaceholderText(tr("Write as the customer…"));
    m_input->setAccessibleName(tr("Write as the customer"));
    setFocusProxy(m_input);
    m_send = new QToolButton(page);
    m_send->setObjectName(u"send"_s);
    m_send->setIcon(ui::icon(u"send"_s));
    m_send->setToolTip(tr("Send (Enter)"));
    m_send->setAccessibleName(tr("Send"));
    m_send->setAutoRaise(true);
    const auto send = [this] {
        if (m_session->isBusy() || m_input->text().trimmed().isEmpty())
            return;
        m_session->say(m_input->text());
        m_input->clear();
    };
    connect(m_input, &QLineEdit::returnPressed, this, send);
    connect(m_send, &QToolButton::clicked, this, send);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(ui::space::close, ui::space::tight, ui::space::tight, ui::space::close);
    line->setSpacing(ui::space::tight);
    line->addWidget(m_input, 1);
    line->addWidget(m_send);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_request = new RequestBar(page);
    connect(m_request, &RequestBar::fieldChanged, this, [this] { setFocusProxy(m_request->field()); });
    connect(m_request, &RequestBar::answered, this, [this](const QJsonObject &answer, bool remember) {
        m_session->answerPending(answer, remember);
        m_takesKeys = true; // the place that has the keyboard goes away
    });
    m_conditions = new QLabel(page);
    m_conditions->setObjectName(u"conditions"_s);
    m_conditions->setTextFormat(Qt::PlainText);
    m_conditions->setWordWrap(true);
    m_conditions->setFont(ui::smallFont(font()));
    m_conditions->setContentsMargins(ui::space::close, ui::space::tight, ui::space::close, 0);
    m_conditions->hide();
    column->addWidget(m_pages, 1);
    column->addWidget(m_request);
    column->addWidget(m_conditions);
    column->addLayout(line);
    return page;
}

QWidget *SimulatorPanel::makeDetails()
{
    auto *page = new QWidget(this);
    m_summary = new QLabel(page);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(ui::space::close, ui::space::tight, ui::space::close, ui::space::tight);
    m_tabs = new QTabWidget(page);
    m_tabs->setDocumentMode(true);
    m_stepList = new QListView(m_tabs);
    m_stepList->setObjectName(u"steps"_s);
    m_stepList->setAccessibleName(tr("Steps of the last turn, and below them of those before"));
    m_stepList->setModel(m_steps);
    m_stepList->setFrameShape(QFrame::NoFrame);
    m_stepList->setUniformItemSizes(true);
    m_stepList->setIconSize(QSize(16, 16));
    m_stepList->setTextElideMode(Qt::ElideRight);
    connect(m_stepList, &QListView::clicked, this, &SimulatorPanel::openStep);
    connect(m_stepList, &QListView::activated, this, &SimulatorPanel::openStep);
    m_stepList->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_stepList, &QListView::customContextMenuRequested, this, &SimulatorPanel::showStepMenu);
    m_tabs->addTab(m_stepList, tr("Steps"));
    QTableView *variables = makeTable(m_variables, tr("Variables of the talk"));
    variables->setObjectName(u"variables"_s);
    variables->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    connect(m_variables, &VariablesModel::edited, m_session, &TalkSession::setVariable, Qt::QueuedConnection);
    m_tabs->addTab(variables, tr("Variables"));
    QTableView *passages = makeTable(m_passages, tr("Passages of the last turn"));
    passages->setObjectName(u"passages"_s);
    passages->horizontalHeader()->resizeSection(0, 170);
    passages->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents); // “Score” is longer in other languages
    connect(passages, &QTableView::activated, this, &SimulatorPanel::openPassage);
    auto *show = new QAction(ui::icon(u"document"_s), tr("Show in the Document"), passages);
    show->setObjectName(u"showPassage"_s);
    connect(show, &QAction::triggered, this, [this, passages] { openPassage(passages->currentIndex()); });
    passages->addAction(show);
    passages->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tabs->addTab(passages, tr("Passages"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_summary);
    column->addWidget(m_tabs, 1);
    return page;
}

void SimulatorPanel::setDocument(commands::Document *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    m_session->setDocument(document);
    m_debug->setDocument(document);
    fillBots();
    if (!document)
        return;
    connect(document, &commands::Document::changed, this, &SimulatorPanel::onDocumentChanged);
    if (const model::Bot *first = document->project().botByName({}))
        m_session->setBot(first->id);
}

void SimulatorPanel::setPlace(const ui::Place &place)
{
    if (m_document && !place.bot.isNull() && place.bot != m_session->bot() && m_document->project().bot(place.bot))
        m_session->setBot(place.bot);
}

void SimulatorPanel::restart()
{
    m_session->restart();
    m_takesKeys = true;
}

void SimulatorPanel::startAt(model::NodeId node)
{
    m_session->startAt(node);
    m_takesKeys = true;
}

const model::Bot *SimulatorPanel::bot() const
{
    return m_document ? m_document->project().bot(m_session->bot()) : nullptr;
}

void SimulatorPanel::onDocumentChanged(const QList<model::Change> &changes)
{
    const bool botsChanged = std::any_of(changes.begin(), changes.end(),
                                         [](const model::Change &change) { return change.ref.kind == model::ObjectKind::Bot; });
    if (!botsChanged)
        return;
    fillBots();
    if (!bot()) {
        const model::Bot *first = m_document->project().botByName({});
        m_session->setBot(first ? first->id : model::BotId());
    }
    fillLanguages();
}

void SimulatorPanel::fillBots()
{
    m_bots->clear();
    if (m_document) {
        for (const auto &[id, bot] : m_document->project().bots)
            m_bots->addItem(ui::icon(u"bot"_s), bot.name, id.toString());
    }
    m_bots->setCurrentIndex(m_bots->findData(m_session->bot().toString()));
    m_bots->setVisible(m_bots->count() > 1);
}

void SimulatorPanel::fillLanguages()
{
    m_languages->clear();
    const model::Bot *present = bot();
    for (const QString &tag : present ? present->languages : QStringList())
        m_languages->addItem(ui::languageTitle(tag), tag);
    m_languages->setCurrentIndex(m_languages->findData(m_session->language()));
    m_languages->setVisible(m_languages->count() > 1);
    const QString hint = tr("Language of the talk. Changing it starts a new one.");
    m_languages->setToolTip(m_languages->currentIndex() < 0 ? hint : m_languages->currentText() + u'\n' + hint);
}

void SimulatorPanel::showTalk()
{
    m_talk->clear();
    const QList<Exchange> &exchanges = m_session->exchanges();
    for (const Exchange &exchange : exchanges)
        m_talk->add(exchange);
    m_pages->setCurrentIndex(exchanges.isEmpty() && !m_session->isBusy() ? 0 : 1);
    m_bots->setCurrentIndex(m_bots->findData(m_session->bot().toString()));
    fillLanguages();
    showTurn();
}

void SimulatorPanel::showTurn()
{
    const engine::Turn &turn = m_session->lastTurn();
    const model::Bot *present = bot();
    m_steps->setTrace(turn.trace, present, earlierTurns());
    m_stepList->scrollToTop();
    m_variables->setVariables(m_session->state().values(), present);
    m_passages->setAnswers(turn.answers);
    const int passages = m_passages->rowCount();
    m_tabs->setTabText(1, m_variables->valueCount() > 0 ? tr("Variables %1").arg(locale().toString(m_variables->valueCount())) : tr("Variables"));
    m_tabs->setTabText(2, passages > 0 ? tr("Passages %1").arg(locale().toString(passages)) : tr("Passages"));

    QStringList parts;
    if (!turn.trace.isEmpty()) {
        parts << tr("%n step(s)", nullptr, m_steps->lastTurnCount());
        if (passages > 0)
            parts << tr("%n passage(s), best %1", nullptr, passages).arg(locale().toString(m_passages->best(), 'f', 2));
        if (m_session->lastMilliseconds() > 0)
            parts << tr("%1 ms").arg(locale().toString(m_session->lastMilliseconds(), 'f', 1));
    }
    if (m_session->isEnded())
        parts << tr("the talk has ended");
    if (m_session->isHeld())
        parts << tr("held before “%1”").arg(stepName(present ? present->node(m_session->state().node) : nullptr));
    m_summary->setText(parts.isEmpty() ? tr("The steps of the last turn show up here.") : parts.join(u" · "_s));
    updateInput();

    QList<model::NodeId> path;
    for (const flow::TraceEntry &entry : turn.trace) {
        if (!entry.node.isNull() && (path.isEmpty() || path.last() != entry.node))
            path.append(entry.node);
    }
    emit traceChanged(path, m_session->state().node);
}

/// The newest first, as one looks back.
QList<EarlierTurn> SimulatorPanel::earlierTurns() const
{
    constexpr qsizetype most = 25;
    const QList<Exchange> &exchanges = m_session->exchanges();
    QList<EarlierTurn> turns;
    for (qsizetype i = exchanges.size() - 2; i >= 0 && turns.size() < most; --i) {
        const Exchange &exchange = exchanges.at(i);
        if (!exchange.trace.isEmpty())
            turns.append({int(i), tr("Earlier: %1").arg(beginningOf(exchange)), exchange.trace});
    }
    return turns;
}

void SimulatorPanel::updateInput()
{
    const bool talking = m_session->isStarted() && !m_session->isEnded() && !m_session->isHeld();
    if (!m_session->isBusy()) // what is typed there stays while the answer is taken
        m_request->setRequest(m_session->pending(), bot());
    m_debug->update();
    placeKeyboard(talking);
    m_send->setEnabled(talking && !m_session->isBusy());
    m_restart->setEnabled(bot());
    m_talk->setRepliesEnabled(talking && !m_session->isBusy());
    m_input->setPlaceholderText(m_session->isEnded() ? tr("The talk has ended. Restart to begin a new one.") : tr("Write as the customer…"));
    showConditions();
}

/// The keyboard belongs to the input line, or to the field of a request that waits.
void SimulatorPanel::placeKeyboard(bool talking)
{
    if (!talking && m_input->hasFocus()) {
        m_talk->setFocus(); // not whatever comes next in the order of the Tab key
        m_wasTyping = true;
    }
    m_input->setEnabled(talking); // stays usable while the bot answers, so that what is typed meanwhile is kept
    QWidget *field = m_request->field();
    QWidget *place = field ? field : m_input;
    setFocusProxy(place);
    // The line is off until the first answer of a new talk: only then it can take the keyboard.
    if (m_session->isBusy() || !place->isEnabled())
        return;
    const bool isAtTalk = m_talk->hasFocus() || m_talk->isAncestorOf(QApplication::focusWidget());
    const bool givesBack = std::exchange(m_wasTyping, false) && isAtTalk;
    if (std::exchange(m_takesKeys, false) || givesBack)
        place->setFocus();
}

/// A word that was typed wrong would lead the talk the usual way, and nobody would know why.
QString SimulatorPanel::nextChannel() const
{
    const QList<Channel> channels = bot() ? channelsOf(*bot()) : QList<Channel>();
    for (const Channel &channel : channels) {
        if (channel.word.compare(m_session->channel(), Qt::CaseInsensitive) == 0 && channel.isNamed)
            return tr("Next talk over “%1”").arg(channel.title);
        if (channel.word.compare(m_session->channel(), Qt::CaseInsensitive) == 0)
            return tr("Next talk over “%1”, which the bot does not name: it talks as anywhere").arg(channel.title);
    }
    return tr("Next talk over “%1”, which the bot does not name: it talks as anywhere").arg(m_session->channel());
}

void SimulatorPanel::showConditions()
{
    QStringList parts;
    if (m_session->answering() == Answering::Sent)
        parts << (m_session->isRestricted() ? tr("Requests are not sent: the project is not trusted") : tr("Requests to web services are really sent"));
    if (m_session->answering() == Answering::Pretended)
        parts << tr("Requests get the answers to pretend");
    if (m_session->hours() == u"open")
        parts << tr("Open, whatever the clock says");
    if (m_session->hours() == u"closed")
        parts << tr("Closed, whatever the clock says");
    if (!m_session->channel().isEmpty())
        parts << nextChannel();
    if (m_session->isPausing() && m_session->isHeld())
        parts << tr("Held before every step");
    m_conditions->setText(parts.join(u" · "_s));
    m_conditions->setVisible(!parts.isEmpty());
}

void SimulatorPanel::showStepMenu(const QPoint &at)
{
    const QModelIndex index = m_stepList->indexAt(at).isValid() ? m_stepList->indexAt(at) : m_stepList->currentIndex();
    if (!index.isValid())
        return;
    const int step = m_steps->entered(index.row());
    const int exchange = m_steps->exchange(index.row());
    QMenu menu(this);
    QAction *back = menu.addAction(tr("Go Back to Before This Step"), this, [this, step, exchange] { m_session->rewindToStep(step, exchange); });
    back->setObjectName(u"backToStep"_s);
    back->setEnabled(step > 0 && !m_session->isBusy());
    menu.addAction(tr("Show on the Canvas"), this, [this, index = QPersistentModelIndex(index)] { openStep(index); })->setEnabled(!m_steps->node(index.row()).isNull());
    menu.exec(m_stepList->viewport()->mapToGlobal(at));
}

void SimulatorPanel::openStep(const QModelIndex &index)
{
    const model::NodeId id = m_steps->node(index.row());
    const model::Node *node = m_document ? m_document->project().node(id) : nullptr;
    if (!node)
        return;
    ui::Place place;
    place.kind = ui::Place::Kind::Node;
    place.id = id.toString();
    place.bot = m_session->bot();
    place.flow = node->flow;
    place.nodes = {id};
    emit openRequested(place);
}

void SimulatorPanel::openPassage(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const knowledge::Quote &quote = m_passages->quote(index.row());
    emit citationOpened(quote.passage.sourceId, {quote.passage.ordinal, quote.passage.text, {quote.text}});
}

void SimulatorPanel::openLink(const QString &url)
{
    const QString safe = safeUrl(url);
    if (!safe.isEmpty() && m_ask.confirm(this, tr("Open link"), tr("This opens in your browser:\n%1").arg(safe), tr("Open")))
        QDesktopServices::openUrl(QUrl(safe));
}

QImage SimulatorPanel::image(const QString &hash)
{
    const auto bytes = m_document ? m_document->file().blob(hash) : Result<QByteArray>(QByteArray());
    if (!bytes.ok() || bytes->isEmpty() || bytes->size() > maxImageBytes)
        return {};
    QByteArray data = *bytes;
    QBuffer buffer(&data);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > maxImagePixels)
        return {};
    reader.setScaledSize(size.scaled(QSize(480, 800).boundedTo(size), Qt::KeepAspectRatio));
    return reader.read();
}

void SimulatorPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_talk)
        showTalk(); // citations carry their colour in the text
}

} // namespace dialogist::panels::simulator
