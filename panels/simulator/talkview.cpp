// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/simulator/talkview.h"

#include "studio/ui/contentlines.h"
#include "studio/ui/theme.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dialogist::panels::simulator {

namespace {
constexpr qsizetype maxBubbles = 200;
constexpr qsizetype mostReplies = 60;

/// The quick replies of the last message, and the buttons of cards that say something for the person, each once.
QList<flow::QuickReply> repliesOf(const QList<flow::Message> &messages)
{
    QList<flow::QuickReply> replies;
    QSet<QString> labels;
    for (const flow::Message &message : messages) {
        for (const ui::ContentLine &line : ui::contentLines(message.content)) {
            if (line.kind != ui::ContentLine::Kind::Reply || labels.contains(line.text) || replies.size() >= mostReplies)
                continue;
            labels.insert(line.text);
            replies.append({u"say:"_s + line.text, line.text, {}, {}});
        }
    }
    return messages.isEmpty() ? replies : replies + messages.last().quickReplies;
}

/// Whether a message is what the person wrote as the colleague who has taken over.
bool isOfColleague(const Exchange &exchange, const flow::Message &message)
{
    const flow::Input &input = exchange.input;
    return input.kind == flow::Input::Kind::Answer && input.text == u"handoff" && input.data[u"state"].toString() == u"message"
        && &message == &exchange.messages.first() && message.text == input.data[u"text"].toString();
}

/// What failed, as the trace says it: what a step has failed at stands behind the message that it says then.
class Failures
{
public:
    explicit Failures(const QList<flow::TraceEntry> &trace) : m_trace(trace) { }

    /// Those of steps before the one that says this.
    QStringList before(const flow::Message &message)
    {
        const qsizetype end = saidAt(message);
        qsizetype entered = end;
        while (entered > m_next && m_trace.at(entered - 1).what != u"entered")
            --entered;
        return upTo(entered);
    }
    /// Those of the step that says this, until it is said.
    QStringList upTo(const flow::Message &message) { return upTo(saidAt(message)); }
    QStringList rest() { return upTo(m_trace.size()); }

private:
    /// Behind the entry of a message; where there is none, nothing has been read on.
    qsizetype saidAt(const flow::Message &message) const
    {
        for (qsizetype i = m_next; i < m_trace.size(); ++i) {
            const flow::TraceEntry &entry = m_trace.at(i);
            if ((entry.what == u"said" || entry.what == u"asked") && entry.node == message.node && entry.detail == message.text)
                return i;
        }
        return m_next;
    }
    QStringList upTo(qsizetype end)
    {
        QStringList failures;
        for (; m_next < end; ++m_next) {
            const flow::TraceEntry &entry = m_trace.at(m_next);
            if (entry.what == u"error" && !entry.handled && !entry.detail.isEmpty())
                failures.append(entry.detail.at(0).toUpper() + entry.detail.mid(1));
        }
        return failures;
    }

    const QList<flow::TraceEntry> &m_trace;
    qsizetype m_next = 0; ///< the first entry that was not read
};
}

TalkView::TalkView(std::function<QImage(const QString &)> image, QWidget *parent)
    : QScrollArea(parent)
    , m_image(std::move(image))
    , m_content(new QWidget(this))
    , m_layout(new QVBoxLayout(m_content))
{
    m_layout->setContentsMargins(ui::space::close, ui::space::close, ui::space::close, ui::space::close);
    m_layout->setSpacing(ui::space::tight + 2);
    m_layout->addStretch(1);
    setWidget(m_content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    m_content->setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Talk"));
    setMinimumHeight(120);
    // Bubbles find their height late, and what stands below the talk comes and goes: its end stays in sight until the person looks elsewhere.
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int maximum) {
        if (m_follows)
            verticalScrollBar()->setValue(maximum);
    });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this,
            [this] { m_follows = verticalScrollBar()->sliderPosition() == verticalScrollBar()->maximum(); });
}

void TalkView::clear()
{
    qDeleteAll(m_bubbles);
    m_bubbles.clear();
    delete m_replies;
    m_replies = nullptr;
}

Bubble *TalkView::addBubble(Bubble::Side side)
{
    auto *bubble = new Bubble(side, m_content);
    connect(bubble, &Bubble::linkClicked, this, &TalkView::linkClicked);
    connect(bubble, &Bubble::citationClicked, this, &TalkView::citationClicked);
    connect(bubble, &Bubble::typed, this, &TalkView::typed);
    connect(bubble, &Bubble::stepRequested, this, [this, bubble](int by) { stepFrom(bubble, by); });
    // The Tab key comes to the newest one; from there the arrow keys go back. A stop at each would make a long talk a trap.
    if (!m_bubbles.isEmpty())
        m_bubbles.last()->setTabStop(false);
    bubble->setTabStop(true);
    m_layout->addWidget(bubble);
    m_bubbles.append(bubble);
    if (m_bubbles.size() > maxBubbles)
        delete m_bubbles.takeFirst();
    return bubble;
}

void TalkView::stepFrom(Bubble *bubble, int by)
{
    Bubble *next = m_bubbles.value(m_bubbles.indexOf(bubble) + by);
    if (!next)
        return;
    next->takeFocus();
    ensureWidgetVisible(next);
}

void TalkView::add(const Exchange &exchange)
{
    QStringList spoken;
    delete m_replies;
    m_replies = nullptr;
    const int width = viewport()->width() - 2 * ui::space::close;
    if (!exchange.said.isEmpty()) {
        Bubble *bubble = addBubble(Bubble::Side::Person);
        bubble->setPlain(exchange.said);
        bubble->fit(width);
    }
    Failures failures(exchange.trace);
    for (const flow::Message &message : exchange.messages) {
        addWarnings(failures.before(message), spoken);
        const QImage image = message.imageBlob.isEmpty() ? QImage() : m_image(message.imageBlob);
        Bubble *bubble = addBubble(isOfColleague(exchange, message) ? Bubble::Side::Colleague : Bubble::Side::Bot);
        bubble->setMessage(message, image);
        bubble->fit(width);
        spoken.append(bubble->spoken());
        addWarnings(failures.upTo(message), spoken);
    }
    addWarnings(failures.rest(), spoken);
    const QList<flow::QuickReply> replies = repliesOf(exchange.messages);
    showReplies(replies);
    QStringList offered;
    for (const flow::QuickReply &reply : replies)
        offered.append(reply.label);
    if (!offered.isEmpty())
        spoken.append(tr("Buttons: %1").arg(offered.join(u", "_s)));
    m_spoken = spoken.join(u'\n');
    m_follows = true;
    QTimer::singleShot(0, this, [this] { verticalScrollBar()->setValue(verticalScrollBar()->maximum()); });
}

void TalkView::addWarnings(const QStringList &warnings, QStringList &spoken)
{
    for (const QString &warning : warnings) {
        Bubble *bubble = addBubble(Bubble::Side::Warning);
        bubble->setObjectName(u"warning"_s);
        bubble->setPlain(warning);
        bubble->fit(viewport()->width() - 2 * ui::space::close);
        spoken.append(bubble->spoken());
    }
}

void TalkView::showReplies(const QList<flow::QuickReply> &replies)
{
    if (replies.isEmpty())
        return;
    m_replies = new QWidget(m_content);
    m_replies->setObjectName(u"replies"_s);
    for (const flow::QuickReply &reply : replies) {
        QString label = reply.label;
        auto *button = new QPushButton(label.replace(u'&', u"&&"_s), m_replies);
        button->setObjectName(u"reply-"_s + reply.id);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, reply] { emit replyChosen(reply.id, reply.label); });
    }
    m_layout->addWidget(m_replies);
    layOutReplies();
    m_replies->show();
}

void TalkView::setRepliesEnabled(bool enabled)
{
    if (m_replies)
        m_replies->setEnabled(enabled);
}

/// Buttons side by side, wrapped.
void TalkView::layOutReplies()
{
    if (!m_replies)
        return;
    const int width = viewport()->width() - 2 * ui::space::close;
    QPoint at;
    int lineHeight = 0;
    const QList<QPushButton *> buttons = m_replies->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
    for (QPushButton *button : buttons) {
        QSize size = button->sizeHint();
        size.setWidth(std::min(size.width(), width));
        if (at.x() > 0 && at.x() + size.width() > width)
            at = QPoint(0, at.y() + lineHeight + ui::space::tight);
        const int x = layoutDirection() == Qt::LeftToRight ? at.x() : width - at.x() - size.width();
        button->setGeometry(QRect(QPoint(x, at.y()), size));
        at.rx() += size.width() + ui::space::tight;
        lineHeight = std::max(lineHeight, size.height());
    }
    m_replies->setFixedHeight(at.y() + lineHeight);
}

void TalkView::fitAll()
{
    const int width = viewport()->width() - 2 * ui::space::close;
    for (Bubble *bubble : std::as_const(m_bubbles))
        bubble->fit(width);
    layOutReplies();
}

void TalkView::keyPressEvent(QKeyEvent *event)
{
    if (const QString characters = charactersOf(*event); !characters.isEmpty())
        emit typed(characters);
    else
        QScrollArea::keyPressEvent(event);
}

/// A talk that was there before the window was has bubbles for a width that nobody saw.
void TalkView::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    fitAll();
    if (m_follows)
        QTimer::singleShot(0, this, [this] { verticalScrollBar()->setValue(verticalScrollBar()->maximum()); });
}

void TalkView::resizeEvent(QResizeEvent *event)
{
    const bool atEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitAll();
    if (atEnd)
        QTimer::singleShot(0, this, [this] { verticalScrollBar()->setValue(verticalScrollBar()->maximum()); });
}

} // namespace dialogist::panels::simulator
