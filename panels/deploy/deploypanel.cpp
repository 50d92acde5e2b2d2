// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/deploypanel.h"

#include "panels/deploy/datamapview.h"
#include "panels/deploy/exportbutton.h"
#include "panels/deploy/findingsection.h"
#include "panels/deploy/mapsection.h"
#include "panels/deploy/outcomesection.h"
#include "panels/deploy/reasondialog.h"
#include "panels/deploy/receiversection.h"
#include "panels/deploy/reviewrunner.h"
#include "panels/deploy/settingsection.h"
#include "panels/deploy/wheresection.h"
#include "studio/commands/projectcommands.h"
#include "studio/privacy/fixes.h"
#include "studio/privacy/places.h"
#include "studio/ui/announce.h"
#include "studio/ui/ask.h"
#include "studio/ui/emptystate.h"
#include "studio/ui/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace dialogist::panels::deploy {

using namespace Qt::StringLiterals;

namespace {
constexpr int twoColumnsFrom = 940;
constexpr int oneHeaderLineFrom = 800;
constexpr int widestPage = 1240;
constexpr int settlingMs = 1500; ///< a review and the layout after it
} // namespace

DeployPanel::DeployPanel(ui::Ask &ask, QWidget *parent) : ui::Panel(parent), m_ask(ask), m_runner(new ReviewRunner(this)), m_pages(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    m_pages->addWidget(new ui::EmptyState(u"publish"_s, tr("Open a project to see where its data would go."), this));
    auto *page = new QWidget(this);
    auto *pageColumn = new QVBoxLayout(page);
    pageColumn->setContentsMargins(0, 0, 0, 0);
    pageColumn->setSpacing(0);
    // As wide as the page below it, so that both begin at the same edge.
    auto *headerLine = new QHBoxLayout;
    QWidget *header = makeHeader();
    header->setMaximumWidth(widestPage);
    headerLine->addStretch(1);
    headerLine->addWidget(header, 1000);
    headerLine->addStretch(1);
    pageColumn->addLayout(headerLine);
    pageColumn->addWidget(makePage(), 1);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    headerLine->setContentsMargins(0, 0, m_scroll->verticalScrollBar()->sizeHint().width(), 0);
    m_pages->addWidget(page);
    connectSections();
    setError({});
    setPublishing(false, {}, 0, 0);
}

DeployPanel::~DeployPanel() = default;

QString DeployPanel::panelId() const
{
    return u"deploy"_s;
}

QString DeployPanel::title() const
{
    const model::Bot *bot = currentBot();
    return bot ? tr("Publish “%1”").arg(bot->name) : tr("Publish");
}

QWidget *DeployPanel::makeHeader()
{
    m_heading = new LineLabel;
    m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_heading->setObjectName(u"heading"_s);
    QFont font = m_heading->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.4);
    m_heading->setFont(font);
    m_badge = new LineLabel;
    m_badge->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state = plainLabel();
    m_state->setObjectName(u"state"_s);
    m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_export = new ExportButton;
    connect(m_export, &ExportButton::exportWanted, this, &DeployPanel::exportRequested);
    m_publish = new QPushButton(tr("Publish Again")); // the longer of its texts
    m_publish->setObjectName(u"publish"_s);
    m_publish->setDefault(true);
    connect(m_publish, &QPushButton::clicked, this, &DeployPanel::wantPublishing);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"progress"_s);
    m_progressText = plainLabel();
    m_readOnly = plainLabel();
    m_readOnly->setObjectName(u"readOnly"_s);
    m_readOnly->hide();
    m_error = plainLabel();
    m_error->setObjectName(u"error"_s);

    for (QPushButton *button : {static_cast<QPushButton *>(m_export), m_publish}) // room beside long words, too
        button->setMinimumWidth(button->sizeHint().width() + ui::space::group);

    auto *header = new QWidget;
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(ui::space::group, ui::space::group, ui::space::group, ui::space::close);
    column->setSpacing(ui::space::close);
    auto *line = new QHBoxLayout;
    line->setSpacing(ui::space::close);
    line->addWidget(m_heading);
    line->addWidget(m_badge);
    line->addWidget(m_state, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(ui::space::close);
    buttons->addStretch(1);
    buttons->addWidget(m_export);
    buttons->addWidget(m_publish);
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->setSpacing(ui::space::close);
    m_top->addLayout(line, 1);
    m_top->addLayout(buttons);
    column->addLayout(m_top);
    column->addWidget(m_progressText);
    column->addWidget(m_progress);
    column->addWidget(m_readOnly);
    column->addWidget(m_error);
    return header;
}

QString DeployPanel::noDetail()
{
    return tr("Choose a box or an arrow to read what it stands for.");
}

QWidget *DeployPanel::makePage()
{
    m_where = new WhereSection;
    setFocusProxy(m_where); // where the keyboard begins
    m_settings = new SettingSection;
    m_map = new DataMapView;
    m_mapDetail = plainLabel(noDetail());
    m_mapDetail->setObjectName(u"mapDetail"_s);
    m_receivers = new ReceiverSection;
    m_findings = new FindingSection;
    m_outcome = new OutcomeSection;

    auto *content = new QWidget;
    content->setMaximumWidth(widestPage);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(ui::space::group, ui::space::close, ui::space::group, ui::space::group);
    column->setSpacing(ui::space::group);
    m_pair = new QBoxLayout(QBoxLayout::LeftToRight);
    m_pair->setSpacing(2 * ui::space::group);
    m_pair->addWidget(m_settings, 1);
    m_pair->addWidget(m_findings, 1);
    column->addWidget(m_where);
    column->addWidget(new MapSection(tr("2  What goes where"), m_map, m_mapDetail));
    column->addWidget(m_receivers);
    column->addLayout(m_pair);
    column->addWidget(m_outcome);
    column->addStretch();

    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("Review before publishing"));
    m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll->setWidget(content);
    m_reveal = new QTimer(this);
    m_reveal->setSingleShot(true);
    // The page grows and shrinks some more after a release; a person who scrolls goes where they want.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &DeployPanel::reveal, Qt::QueuedConnection);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::actionTriggered, m_reveal, &QTimer::stop);
    return m_scroll;
}

void DeployPanel::connectSections()
{
    connect(m_runner, &ReviewRunner::ready, this, &DeployPanel::showReview);
    connect(m_runner, &ReviewRunner::failed, this, [this](const QString &message) {
        m_wanted.reset();
        updateHeader();
        setError(message);
    });
    connect(m_where, &WhereSection::targetChosen, this, &DeployPanel::setTarget);
    connect(m_where, &WhereSection::regionChosen, this, &DeployPanel::setRegion);
    connect(m_where, &WhereSection::otherRegionWanted, this, [this] {
        const auto text = m_ask.text(this, tr("Another country"), tr("Two-letter code of the country (for example FR):"), {});
        const QString code = text ? text->trimmed().toUpper() : QString();
        if (text && !privacy::isRegion(code))
            setError(tr("“%1” is no country code. Use two letters, such as FR for France.").arg(*text));
        else if (text)
            setRegion(code);
        m_where->show(m_review);
    });
    connect(m_settings, &SettingSection::edited, this, [this](const model::PrivacySettings &settings) {
        if (const model::Bot *bot = currentBot()) {
            model::Bot changed = *bot;
            changed.privacy = settings;
            push(commands::setBot(m_document->project(), changed, u"EditPrivacy"_s));
        }
    });
    connect(m_findings, &FindingSection::fixWanted, this, &DeployPanel::applyFix);
    connect(m_findings, &FindingSection::approvalWanted, this, &DeployPanel::approve);
    connect(m_findings, &FindingSection::withdrawalWanted, this, &DeployPanel::withdraw);
    connect(m_findings, &FindingSection::placeWanted, this, &DeployPanel::goTo);
    connect(m_map, &DataMapView::currentChanged, m_mapDetail, &QLabel::setText);
    connect(m_map, &DataMapView::nodesWanted, this, [this](const QList<model::NodeId> &nodes) {
        const model::Node *node = nodes.isEmpty() || !m_document ? nullptr : m_document->project().node(nodes.first());
        if (node)
            emit openRequested({ui::Place::Kind::Node, node->id.toString(), bot(), node->flow, nodes});
    });
    connect(m_outcome, &OutcomeSection::onlineWanted, this, &DeployPanel::onlineRequested);
    connect(m_outcome, &OutcomeSection::offlineWanted, this, &DeployPanel::offlineRequested);
    connect(m_outcome, &OutcomeSection::rollbackWanted, this, &DeployPanel::rollbackRequested);
}

void DeployPanel::setDocument(commands::Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_runner->setDocument(document);
    m_bot = {};
    m_review = {};
    m_wanted.reset();
    if (document)
        connect(document, &commands::Document::changed, this, &DeployPanel::refresh);
    m_pages->setCurrentIndex(document ? 1 : 0);
    setLive({});
    setChanges({});
    m_changes.reset();
    setError({});
    updateHeader();
    askForReview(0);
}

void DeployPanel::setPlace(const ui::Place &place)
{
    if (place.bot.isNull() || place.bot == m_bot)
        return;
    m_bot = place.bot;
    m_wanted.reset();
    // What is live, and what changed since, is told anew for this bot.
    setLive({});
    setChanges({});
    m_changes.reset();
    updateHeader();
    emit titleChanged();
    askForReview(0);
}

void DeployPanel::setTarget(const QString &id)
{
    if (id == m_target || !privacy::Profile::builtInIds().contains(id))
        return;
    m_target = id;
    m_wanted.reset();
    // What was chosen on the map of one service says nothing about another.
    m_map->forgetCurrent();
    m_mapDetail->setText(noDetail());
    m_reveal->stop();
    setError({});
    showOutcome();
    askForReview(0);
    emit targetChanged(id);
}

model::BotId DeployPanel::bot() const
{
    const model::Bot *bot = currentBot();
    return bot ? bot->id : model::BotId();
}

const model::Bot *DeployPanel::currentBot() const
{
    if (!m_document)
        return nullptr;
    if (const model::Bot *bot = m_document->project().bot(m_bot))
        return bot;
    return m_document->project().botByName({});
}

void DeployPanel::refresh()
{
    m_changes.reset(); // whether this edit is one more of them, the shell says
    m_wanted.reset(); // what was edited after the click was not meant by it
    updateHeader();
    askForReview(ReviewRunner::usualDelay);
}

/// Not for nobody: in a large project a review takes a processor for a second.
void DeployPanel::askForReview(int delayMs)
{
    m_isOld = !isVisible();
    if (m_document && !m_isOld)
        m_runner->request(bot(), m_target, delayMs);
}

void DeployPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (m_isOld)
        askForReview(0);
}

void DeployPanel::hideEvent(QHideEvent *event)
{
    Panel::hideEvent(event);
    m_wanted.reset(); // nothing goes out later, behind the person's back
}

void DeployPanel::showReview(const privacy::Review &review)
{
    const model::Bot *bot = currentBot();
    if (!bot || review.target != m_target)
        return;
    m_review = review;
    const bool editable = !m_document->isReadOnly();
    m_where->setEditable(editable);
    m_settings->setEditable(editable);
    m_findings->setEditable(editable);
    m_where->show(review);
    m_map->setReview(review);
    m_receivers->show(review);
    m_settings->show(review, bot->privacy);
    m_findings->show(review, bot->approvals);
    m_outcome->setNotices(review.notices, bot->sourceLanguage());
    // The keyboard begins there, and what came above it would push its heading out of sight.
    if (m_where->isAncestorOf(QApplication::focusWidget()) && !m_reveal->isActive())
        m_scroll->verticalScrollBar()->setValue(0);
    arrange();
    showOutcome();
    setMuted(m_mapDetail);
    updateHeader();
    emit reviewed();
    publishIfWanted();
}

privacy::KnownScans DeployPanel::knownScans() const
{
    return m_runner->known();
}

/// What goes out is what was read: when something was edited after the review that is shown, that of the edits is waited for.
void DeployPanel::wantPublishing()
{
    m_wanted = m_review.toJson();
    if (!m_runner->isCurrent())
        askForReview(0);
    publishIfWanted();
    updateHeader();
}

void DeployPanel::publishIfWanted()
{
    if (!m_wanted || !m_runner->isCurrent())
        return;
    const bool isAsRead = *m_wanted == m_review.toJson();
    m_wanted.reset();
    updateHeader();
    if (isAsRead && m_publish->isEnabled())
        emit publishRequested(m_target, m_review.regionChosen ? m_review.region : QString());
    else
        setError(tr("The last edit has changed the review. Read it again, then publish."));
}

void DeployPanel::updateHeader()
{
    m_heading->setText(title());
    m_badge->setVisible(m_live.number > 0 && isPublishedThere());
    m_badge->setText((m_live.isOffline ? tr("release %1, offline") : tr("release %1")).arg(m_live.number));
    setMuted(m_badge);
    const auto profile = privacy::Profile::builtIn(m_target);
    const QString readOnly = m_document ? m_document->file().readOnlyMessage() : QString();
    m_readOnly->setText(readOnly);
    m_readOnly->setVisible(!readOnly.isEmpty());
    setColoured(m_readOnly, ui::colour(ui::Token::Warning, palette()));
    showVerdict(profile && profile->publishable && readOnly.isEmpty());
    if (!readOnly.isEmpty())
        m_publish->setToolTip(readOnly);
    m_export->setEnabled(!m_review.target.isEmpty());
}

bool DeployPanel::isPublishedThere() const
{
    const auto releases = m_document ? m_document->project().releasesOf(bot()) : QList<const model::ReleaseRecord *>();
    const QString target = releases.isEmpty() ? QString() : releases.constLast()->target;
    return m_target == (target.isEmpty() ? u"here"_s : target);
}

bool DeployPanel::isUnchanged() const
{
    // After going back to an earlier release, the last one is not what is live.
    const bool isLast = m_live.number > 0 && (m_live.earlier.isEmpty() || m_live.earlier.first().number < m_live.number);
    return isLast && m_changes && m_changes->isEmpty() && isPublishedThere();
}

void DeployPanel::showVerdict(bool publishable)
{
    const int blockers = m_review.blockers();
    const bool isWaiting = m_review.target.isEmpty() || m_wanted;
    const bool unchanged = publishable && blockers == 0 && isUnchanged();
    ui::Token token = ui::Token::Muted;
    if (isWaiting) {
        m_state->setText(tr("Reviewing…"));
    } else if (!publishable) {
        m_state->setText(tr("Review only")); // whatever is fixed
    } else if (blockers > 0) {
        m_state->setText(tr("%n blockers to fix", nullptr, blockers));
        token = ui::Token::Blocker;
    } else if (unchanged) {
        m_state->setText(tr("Nothing has changed since it was published"));
    } else {
        m_state->setText(tr("Ready to publish"));
        token = ui::Token::Good;
    }
    setColoured(m_state, ui::colour(token, palette()));
    m_publish->setText(unchanged ? tr("Publish Again") : tr("Publish"));
    m_publish->setEnabled(!isWaiting && blockers == 0 && publishable && !m_running);
    m_publish->setToolTip(!publishable ? tr("Publishing there is not available.") : blockers > 0 ? tr("Fix the blockers first.") : QString());
    // What need not be done does not stand out.
    QPalette accent = palette();
    if (m_publish->isEnabled() && !unchanged) {
        accent.setColor(QPalette::Button, ui::colour(ui::Token::Accent, palette()));
        accent.setColor(QPalette::ButtonText, ui::colour(ui::Token::OnAccent, palette()));
    }
    m_publish->setPalette(accent);
}

void DeployPanel::push(const commands::Command &command)
{
    if (!m_document || command.isObsolete())
        return;
    if (const Status status = m_document->push(command); !status)
        setError(status.error().message);
    else
        setError({});
}

void DeployPanel::setRegion(const QString &region)
{
    const model::Bot *bot = currentBot();
    if (!bot || !privacy::isRegion(region))
        return;
    model::Bot changed = *bot;
    changed.regions[m_target] = region;
    push(commands::setBot(m_document->project(), changed, u"ChooseRegion"_s));
}

void DeployPanel::approve(const flow::Finding &finding)
{
    auto *dialog = new ReasonDialog(finding.message, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, finding, id = bot()] {
        const model::Bot *bot = m_document ? m_document->project().bot(id) : nullptr;
        if (!bot)
            return;
        model::Bot changed = *bot;
        changed.approvals.append({finding.fingerprint, finding.rule, dialog->reason(), QDateTime::currentDateTimeUtc()});
        push(commands::setBot(m_document->project(), changed, u"ApproveFinding"_s));
    });
    dialog->open();
}

void DeployPanel::withdraw(const flow::Finding &finding)
{
    const model::Bot *bot = currentBot();
    if (!bot)
        return;
    model::Bot changed = *bot;
    changed.approvals.removeIf([&](const model::Approval &approval) { return approval.fingerprint == finding.fingerprint; });
    push(commands::setBot(m_document->project(), changed, u"ApproveFinding"_s));
}

void DeployPanel::applyFix(const flow::Finding &finding, const QString &id)
{
    if (m_document)
        push(privacy::makeFix(m_document->project(), finding, id));
}

void DeployPanel::goTo(const flow::Finding &finding)
{
    const model::Bot *bot = currentBot();
    if (!bot)
        return;
    if (!finding.source.isNull()) {
        const flow::PassagePlace place = finding.passages.value(0);
        emit citationOpened(finding.source.toString(), {place.passage, {}, {}, place.from, place.length});
    } else if (!finding.nodes.isEmpty()) {
        emit openRequested({ui::Place::Kind::Node, finding.nodes.last().toString(), bot->id, finding.flow, {finding.nodes.last()}});
    } else if (const model::Variable *variable = bot->variable(finding.variable)) {
        emit openRequested({ui::Place::Kind::Variable, variable->id.toString(), bot->id, {}, {}});
    }
}

void DeployPanel::setPublishing(bool running, const QString &text, qint64 done, qint64 total)
{
    m_running = running;
    m_isAwaited = m_isAwaited || running;
    if (running && m_progressText->text() != text)
        ui::announce(m_progress, text);
    m_progress->setVisible(running);
    m_progressText->setVisible(running && !text.isEmpty());
    m_progressText->setText(text);
    // The bar counts in thousandths: what is counted may be bytes.
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    m_progress->setValue(total > 0 ? int(std::clamp<qint64>(done * 1000 / total, 0, 1000)) : 0);
    m_outcome->setRunning(running);
    updateHeader();
}

void DeployPanel::setLive(const LiveState &live)
{
    const bool isNews = m_isAwaited && !m_running && !live.hash.isEmpty();
    m_isAwaited = m_isAwaited && m_running;
    m_live = live;
    m_outcome->setLive(live);
    showOutcome();
    updateHeader();
    // What was just published is what the person wants to see: its address.
    if (isNews) {
        m_reveal->start(settlingMs);
        QTimer::singleShot(0, this, &DeployPanel::reveal);
    }
}

void DeployPanel::reveal()
{
    if (m_reveal->isActive() && m_outcome->liveBox()->isVisible())
        m_scroll->ensureWidgetVisible(m_outcome->liveBox(), 0, ui::space::group);
}

void DeployPanel::showOutcome()
{
    const auto profile = privacy::Profile::builtIn(m_target);
    m_outcome->setElsewhere(isPublishedThere() || !profile ? QString() : profile->service);
}

void DeployPanel::setChanges(const QStringList &changes)
{
    m_changes = changes;
    m_outcome->setChanges(changes);
    updateHeader();
}

void DeployPanel::setError(const QString &message)
{
    m_error->setText(message);
    m_error->setVisible(!message.isEmpty());
    setColoured(m_error, ui::colour(ui::Token::Blocker, palette()));
    ui::announce(m_error, message);
}

QByteArray DeployPanel::mapSvg() const
{
    return m_map->toSvg();
}

void DeployPanel::arrange()
{
    // Words of some languages need more room than others.
    const int needed = m_settings->minimumSizeHint().width() + m_findings->minimumSizeHint().width() + m_pair->spacing() + 4 * ui::space::group;
    m_top->setDirection(width() >= oneHeaderLineFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const bool wide = width() >= std::max(twoColumnsFrom, needed);
    if (wide == m_wide)
        return;
    m_wide = wide;
    m_pair->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void DeployPanel::resizeEvent(QResizeEvent *event)
{
    ui::Panel::resizeEvent(event);
    arrange();
}

void DeployPanel::changeEvent(QEvent *event)
{
    ui::Panel::changeEvent(event);
    // Colours that mean something are set by hand and follow the theme when everything is shown again.
    if (event->type() == QEvent::PaletteChange && m_outcome && !m_review.target.isEmpty())
        showReview(m_review);
}

} // namespace dialogist::panels::deploy
