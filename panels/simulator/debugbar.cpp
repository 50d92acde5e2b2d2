// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/simulator/debugbar.h"

#include "panels/simulator/channels.h"
#include "panels/simulator/talkdifferences.h"
#include "panels/simulator/timedialog.h"
#include "panels/simulator/tracewords.h"
#include "studio/base/dates.h"
#include "studio/base/json.h"
#include "studio/base/savefile.h"
#include "studio/commands/projectcommands.h"
#include "studio/engine/projectbundle.h"
#include "studio/flow/catalogue.h"
#include "studio/ui/ask.h"
#include "studio/ui/icons.h"

#include <QActionGroup>
#include <QJsonDocument>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dialogist::panels::simulator {

DebugBar::DebugBar(TalkSession &session, ui::Ask &ask, QWidget *parent)
    : QToolBar(parent)
    , m_session(session)
    , m_ask(ask)
{
    setIconSize({16, 16});
    setAccessibleName(tr("Steps of the talk"));
    add(u"back"_s, tr("Back One Exchange"), u"undo"_s, {Qt::ALT | Qt::Key_Left}, [this] { m_session.rewind(int(m_session.exchanges().size()) - 1); });
    add(u"forward"_s, tr("Forward Again"), u"redo"_s, {Qt::ALT | Qt::Key_Right}, [this] { m_session.forward(); });
    m_exchanges = new QMenu(this);
    connect(m_exchanges, &QMenu::aboutToShow, this, &DebugBar::fillExchanges);
    if (auto *back = qobject_cast<QToolButton *>(widgetForAction(m_byName[u"back"_s]))) {
        back->setMenu(m_exchanges);
        back->setPopupMode(QToolButton::MenuButtonPopup);
    }
    addSeparator();
    add(u"pause"_s, tr("Hold Before Every Step"), u"pause"_s, {Qt::SHIFT | Qt::Key_F8}, [this] {
        m_session.setPausing(m_byName[u"pause"_s]->isChecked());
        emit conditionsChanged();
    });
    m_byName[u"pause"_s]->setCheckable(true);
    add(u"step"_s, tr("Run One Step"), u"step"_s, {Qt::Key_F10}, [this] { m_session.stepOn(); });
    add(u"goOn"_s, tr("Go On to the Next Breakpoint"), u"play"_s, {Qt::Key_F8}, [this] { m_session.goOn(); });
    m_ports = new QMenu(this);
    connect(m_ports, &QMenu::aboutToShow, this, &DebugBar::fillPorts);
    auto *force = new QToolButton(this);
    force->setObjectName(u"force"_s);
    force->setIcon(ui::icon(u"branch"_s));
    force->setToolTip(tr("Leave this step through a port of your choice"));
    force->setAccessibleName(force->toolTip());
    force->setPopupMode(QToolButton::InstantPopup);
    force->setMenu(m_ports);
    m_byName.insert(u"force"_s, addWidget(force));
    m_ports->setTitle(tr("Leave Through"));
    m_ports->setIcon(ui::icon(u"branch"_s));
    m_menuActions.append(m_ports->menuAction());
    addSeparator();
    auto *more = new QToolButton(this);
    more->setObjectName(u"simulate"_s);
    more->setIcon(ui::icon(u"more"_s));
    more->setToolTip(tr("Simulate, save and play talks"));
    more->setAccessibleName(more->toolTip());
    more->setPopupMode(QToolButton::InstantPopup);
    QMenu *menu = makeMenu();
    more->setMenu(menu);
    addWidget(more);
    auto *gap = new QAction(this);
    gap->setSeparator(true);
    m_menuActions.append(gap);
    m_menuActions.append(menu->actions());
    update();
}

QAction *DebugBar::add(const QString &name, const QString &text, const QString &icon, const QKeySequence &key, const std::function<void()> &run)
{
    auto *action = new QAction(ui::icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WindowShortcut);
    action->setToolTip(u"%1 (%2)"_s.arg(text, key.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    m_byName.insert(name, action);
    m_menuActions.append(action);
    return action;
}

QMenu *DebugBar::makeMenu()
{
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true); // they say why something is off
    const auto item = [&](const QString &name, const QString &text, auto handler) {
        QAction *action = menu->addAction(text, this, handler);
        action->setObjectName(name);
        m_byName.insert(name, action);
    };
    item(u"silence"_s, tr("Stay Silent Until Something Happens"), [this] { m_session.letTimePass(m_session.dueIn()); });
    addTimes(*menu);
    addChoices(*menu, tr("Opening Hours"), {{QString(), tr("As the Clock Says")}, {u"open"_s, tr("Open: People Are There")}, {u"closed"_s, tr("Closed: Nobody Is There")}},
               [this] { return m_session.hours(); }, [this](const QString &hours) { m_session.setHours(hours); });
    item(u"event"_s, tr("Something Happens…"), &DebugBar::sendEvent);
    addChannels(*menu);
    item(u"newPerson"_s, tr("New Talk with a New Person"), [this] {
        m_session.forgetPerson();
        m_session.restart();
    });
    menu->addSeparator();
    addChoices(*menu, tr("Requests"), {{u"ask"_s, tr("Ask Me")}, {u"pretend"_s, tr("Use the Answers to Pretend")}, {u"send"_s, tr("Really Send to Web Services")}},
               [this] { return m_session.answering() == Answering::Sent ? u"send"_s : m_session.answering() == Answering::Pretended ? u"pretend"_s : u"ask"_s; },
               [this](const QString &way) {
                   m_session.setAnswering(way == u"send" ? Answering::Sent : way == u"pretend" ? Answering::Pretended : Answering::ByHand);
               });
    item(u"keepAnswers"_s, tr("Keep Answers and Reuse Them"), [this] {
        m_session.setKeepingAnswers(m_byName[u"keepAnswers"_s]->isChecked());
        update();
    });
    m_byName[u"keepAnswers"_s]->setCheckable(true);
    item(u"forgetAnswers"_s, tr("Forget Remembered Answers"), [this] { m_session.forgetAnswers(); });
    menu->addSeparator();
    item(u"saveTest"_s, tr("Save as Test…"), &DebugBar::saveAsTest);
    item(u"saveTalk"_s, tr("Save Talk…"), &DebugBar::saveTalk);
    item(u"playTalk"_s, tr("Play a Saved Talk…"), &DebugBar::playTalk);
    item(u"compareTalk"_s, tr("Compare with a Saved Talk…"), &DebugBar::compareTalk);
    return menu;
}

/// A submenu with one of several ways chosen.
void DebugBar::addChoices(QMenu &menu, const QString &title, const QList<std::pair<QString, QString>> &choices, const std::function<QString()> &present,
                          const std::function<void(const QString &)> &choose)
{
    QMenu *sub = menu.addMenu(title);
    sub->setToolTipsVisible(true);
    auto *group = new QActionGroup(sub);
    for (const auto &[word, label] : choices) {
        QAction *action = sub->addAction(label, this, [this, choose, word = word] {
            choose(word);
            update();
            emit conditionsChanged();
        });
        action->setObjectName(word.isEmpty() ? u"clock"_s : word);
        action->setCheckable(true);
        group->addAction(action);
        m_byName.insert(action->objectName(), action);
        connect(sub, &QMenu::aboutToShow, action, [action, present, word = word] { action->setChecked(present() == word); });
    }
}

void DebugBar::update()
{
    const bool idle = !m_session.isBusy();
    const bool held = idle && m_session.isHeld();
    const bool started = m_session.isStarted();
    m_byName[u"back"_s]->setEnabled(idle && m_session.exchanges().size() > 1);
    m_byName[u"forward"_s]->setEnabled(idle && m_session.canForward());
    for (const QString &name : {u"step"_s, u"goOn"_s, u"force"_s})
        m_byName[name]->setEnabled(held);
    m_ports->menuAction()->setEnabled(held);
    for (const QString &name : {u"pass"_s, u"event"_s})
        m_byName[name]->setEnabled(idle && started && !m_session.isEnded());
    m_byName[u"silence"_s]->setEnabled(idle && started && m_session.dueIn() > 0);
    m_byName[u"silence"_s]->setToolTip(whySilenceIsOff());
    m_byName[u"silence"_s]->setStatusTip(whySilenceIsOff());
    QAction *back = m_byName[u"back"_s];
    const QString why = whyBackIsOff();
    back->setToolTip(why.isEmpty() ? u"%1 (%2)"_s.arg(back->text(), back->shortcut().toString(QKeySequence::NativeText)) : why);
    m_byName[u"send"_s]->setEnabled(!m_session.isRestricted());
    m_byName[u"send"_s]->setToolTip(m_session.isRestricted() ? tr("Trust the project first: it was made or changed on another computer.") : QString());
    for (const QString &name : {u"saveTalk"_s, u"compareTalk"_s})
        m_byName[name]->setEnabled(started);
    m_byName[u"saveTest"_s]->setEnabled(started && m_document && !m_document->isReadOnly());
    m_byName[u"forgetAnswers"_s]->setEnabled(m_session.rememberedAnswers() > 0);
}

/// Empty where the person can stay silent.
QString DebugBar::whySilenceIsOff() const
{
    if (!m_session.isStarted())
        return tr("Start a talk first.");
    if (m_session.isEnded())
        return tr("The talk has ended.");
    if (m_session.isHeld())
        return tr("The talk is held: let it go on first.");
    if (m_session.dueIn() > 0)
        return {};
    // An exit for silence is not enough: without a time, nothing ever leads to it.
    const model::Bot *present = bot();
    const model::Node *node = present ? present->node(m_session.state().node) : nullptr;
    const QList<flow::Port> ports = node ? flow::portsOf(*node, present) : QList<flow::Port>();
    const auto noReply = std::find_if(ports.begin(), ports.end(), [](const flow::Port &port) { return port.name == u"noReply"; });
    if (noReply != ports.end() && node->props[u"noReply"][u"seconds"].toInt() <= 0)
        return tr("“%1” waits as long as it takes: its “Silence after” is 0 seconds, so that its way “%2” is never taken.").arg(stepName(node), noReply->label);
    return tr("Nothing happens here by itself: the step that waits does not say what to do when the person is silent.");
}

/// Empty where one can go back.
QString DebugBar::whyBackIsOff() const
{
    if (!m_session.isStarted())
        return tr("Start a talk first.");
    return m_session.exchanges().size() > 1 ? QString() : tr("The talk is at its opening: there is nothing before it.");
}

const model::Bot *DebugBar::bot() const
{
    return m_document ? m_document->project().bot(m_session.bot()) : nullptr;
}

void DebugBar::fillPorts()
{
    m_ports->clear();
    const model::Node *node = m_document ? m_document->project().node(m_session.state().node) : nullptr;
    for (const flow::Port &port : node ? flow::portsOf(*node, m_document->project().bot(m_session.bot())) : QList<flow::Port>())
        m_ports->addAction(port.label.isEmpty() ? port.name : port.label, this, [this, name = port.name] { m_session.forcePort(name); });
}

/// The newest first, as one looks back.
void DebugBar::fillExchanges()
{
    constexpr int most = 25;
    m_exchanges->clear();
    const QList<Exchange> &exchanges = m_session.exchanges();
    for (int i = int(exchanges.size()) - 1; i >= 1 && i >= int(exchanges.size()) - most; --i) {
        const Exchange &exchange = exchanges.at(i);
        const QString said = exchange.said.simplified();
        QString what = tr("Before “%1”").arg(said.size() > 40 ? said.left(39) + u'…' : said);
        if (said.isEmpty() && exchange.input.kind == flow::Input::Kind::Answer)
            what = tr("Before the answer to a request");
        else if (said.isEmpty())
            what = exchange.input.text == u"timer" ? tr("Before time passed") : exchange.input.text == u"resume" ? tr("Before the step was let go")
                                                                                                               : tr("Before the event “%1”").arg(exchange.input.text);
        m_exchanges->addAction(what.replace(u'&', u"&&"_s), this, [this, i] { m_session.rewind(i); });
    }
}

/// The usual spans at a click, and any other.
void DebugBar::addTimes(QMenu &menu)
{
    constexpr qint64 minute = 60'000;
    QMenu *times = menu.addMenu(tr("Let Time Pass"));
    m_byName.insert(u"pass"_s, times->menuAction());
    const QList<std::pair<qint64, QString>> usual {
        {minute, tr("1 Minute")}, {5 * minute, tr("5 Minutes")}, {60 * minute, tr("1 Hour")}, {24 * 60 * minute, tr("1 Day")}};
    for (const auto &[span, label] : usual)
        times->addAction(label, this, [this, span = span] { m_session.letTimePass(span); })->setObjectName(u"pass-%1"_s.arg(span / minute));
    times->addSeparator();
    times->addAction(tr("Another Time…"), this, &DebugBar::letTimePass)->setObjectName(u"passOther"_s);
}

void DebugBar::letTimePass()
{
    const qint64 due = m_session.dueIn();
    auto *dialog = new TimeDialog(m_lastTime > 0 ? m_lastTime : due > 0 ? due : 5 * 60'000, window());
    connect(dialog, &TimeDialog::chosen, this, [this](qint64 milliseconds) {
        m_lastTime = milliseconds;
        m_session.letTimePass(milliseconds);
    });
    dialog->open();
}

void DebugBar::sendEvent()
{
    const auto given = m_ask.text(this, tr("Something Happens"), tr("Name of the event; what it brings may follow as JSON: order.shipped {\"id\": 7}"), QString());
    if (!given || given->trimmed().isEmpty())
        return;
    const QString name = given->trimmed().section(u' ', 0, 0);
    const QString rest = given->trimmed().section(u' ', 1).trimmed();
    const QJsonDocument data = QJsonDocument::fromJson(rest.toUtf8());
    if (!rest.isEmpty() && !data.isObject())
        return emit failed(tr("What the event brings must be a JSON object."));
    m_session.sendEvent(name, data.object());
}

void DebugBar::addChannels(QMenu &menu)
{
    m_channels = menu.addMenu(tr("Channel of the Next Talk"));
    m_channels->menuAction()->setObjectName(u"channel"_s);
    connect(m_channels, &QMenu::aboutToShow, this, &DebugBar::fillChannels);
}

/// Those that the bot names can be told from the others, where it does the same as anywhere.
void DebugBar::fillChannels()
{
    m_channels->clear();
    const model::Bot *present = bot();
    const QList<Channel> channels = present ? channelsOf(*present) : QList<Channel>();
    const QString chosen = m_session.channel().isEmpty() ? u"web"_s : m_session.channel();
    const auto add = [&](const QString &word, const QString &label) {
        QAction *action = m_channels->addAction(QString(label).replace(u'&', u"&&"_s), this, [this, word] { setChannel(word); });
        action->setObjectName(u"channel-"_s + word);
        action->setCheckable(true);
        action->setChecked(word.compare(chosen, Qt::CaseInsensitive) == 0);
        return action->isChecked();
    };
    bool isListed = false;
    for (const Channel &channel : channels)
        isListed = add(channel.word, channel.isNamed ? tr("%1 (named in the bot)").arg(channel.title) : channel.title) || isListed;
    if (!isListed)
        add(chosen, chosen);
    m_channels->addSeparator();
    m_channels->addAction(tr("Another Channel…"), this, &DebugBar::chooseChannel)->setObjectName(u"otherChannel"_s);
}

void DebugBar::chooseChannel()
{
    const auto given = m_ask.text(this, tr("Channel"), tr("The word for the channel, as conditions write it:"), m_session.channel());
    if (given)
        setChannel(given->trimmed());
}

void DebugBar::setChannel(const QString &channel)
{
    m_session.setChannel(channel == u"web" ? QString() : channel); // which it is anyway
    emit conditionsChanged();
}

void DebugBar::saveAsTest()
{
    const model::Bot *bot = m_document ? m_document->project().bot(m_session.bot()) : nullptr;
    if (!bot)
        return;
    const auto name = m_ask.text(this, tr("Save as Test"), tr("What the test shows:"), tr("Talk of %1").arg(shortMoment(QDateTime::currentDateTime())));
    if (!name || name->trimmed().isEmpty())
        return;
    model::ConversationTest test = m_session.asTest(*bot);
    test.name = name->trimmed();
    test.order = double(bot->tests.size());
    if (const Status status = m_document->push(commands::setTest(m_document->project(), test)); !status)
        return emit failed(status.error().message);
    if (m_session.wasChangedByHand()) {
        m_ask.information(this, tr("Save as Test"),
                          tr("In this talk values were changed or ways were forced by hand. A test plays it without that, so it may fail until you adapt it."));
    }
    emit testSaved(test);
}

void DebugBar::saveTalk()
{
    const QString path = m_ask.saveFile(this, tr("Save Talk"), u"talk.json"_s, tr("Talks (*.json)"));
    if (path.isEmpty())
        return;
    if (const Status saved = saveFile(path, QJsonDocument(m_session.recording().toJson()).toJson()); !saved.ok())
        emit failed(tr("“%1” cannot be written: %2").arg(path, saved.error().message));
}

Result<engine::Recording> DebugBar::readTalk(const QString &title)
{
    const QString path = m_ask.openFile(this, title, tr("Talks (*.json);;All files (*)"));
    if (path.isEmpty())
        return Error {ErrorCode::Cancelled, {}, {}};
    return engine::Recording::read(path);
}

void DebugBar::playTalk()
{
    const auto recording = readTalk(tr("Play a Saved Talk"));
    if (recording)
        m_session.play(*recording);
    else if (recording.error().code != ErrorCode::Cancelled)
        emit failed(recording.error().message);
}

void DebugBar::compareTalk()
{
    const model::Bot *bot = m_document ? m_document->project().bot(m_session.bot()) : nullptr;
    const auto recording = readTalk(tr("Compare with a Saved Talk"));
    if (!recording) {
        if (recording.error().code != ErrorCode::Cancelled)
            emit failed(recording.error().message);
        return;
    }
    const auto bundle = bot ? engine::bundleFor(m_document->file(), m_document->project(), *bot) : Result<engine::Bundle>(Error {ErrorCode::NotFound, tr("The bot is gone."), {}});
    if (!bundle)
        return emit failed(bundle.error().message);
    showDifferences(engine::compared(engine::replay(*bundle, *recording), m_session.spokenTurns()), bot, window());
}

} // namespace dialogist::panels::simulator
