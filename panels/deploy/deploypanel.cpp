// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/deploypanel.h"

#include "panels/deploy/botedits.h"
#include "panels/deploy/datamapview.h"
#include "panels/deploy/findingsection.h"
#include "panels/deploy/outcomesection.h"
#include "panels/deploy/publishheader.h"
#include "panels/deploy/reasondialog.h"
#include "panels/deploy/reviewpage.h"
#include "panels/deploy/reviewrunner.h"
#include "panels/deploy/settingsection.h"
#include "panels/deploy/warningsdialog.h"
#include "panels/deploy/wheresection.h"
#include "studio/privacy/places.h"
#include "studio/ui/ask.h"
#include "studio/ui/emptystate.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace dialogist::panels::deploy {

using namespace Qt::StringLiterals;

DeployPanel::DeployPanel(ui::Ask &ask, QWidget *parent)
    : ui::Panel(parent), m_ask(ask), m_runner(new ReviewRunner(this)), m_edits(new BotEdits(this)), m_pages(new QStackedWidget(this)),
      m_header(new PublishHeader), m_page(new ReviewPage)
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
    headerLine->setContentsMargins(0, 0, m_page->verticalScrollBar()->sizeHint().width(), 0);
    m_header->setMaximumWidth(ReviewPage::widest);
    headerLine->addStretch(1);
    headerLine->addWidget(m_header, 1000);
    headerLine->addStretch(1);
    pageColumn->addLayout(headerLine);
    pageColumn->addWidget(m_page, 1);
    m_pages->addWidget(page);
    setFocusProxy(m_page->where()); // where the keyboard begins
    connectPage();
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

void DeployPanel::connectPage()
{
    connect(m_runner, &ReviewRunner::ready, this, &DeployPanel::showReview);
    connect(m_runner, &ReviewRunner::failed, this, [this](const QString &message) {
        forgetWish();
        updateHeader();
        setError(message);
    });
    connect(m_edits, &BotEdits::pushed, this, &DeployPanel::setError);
    connect(m_header, &PublishHeader::exportWanted, this, &DeployPanel::exportRequested);
    connect(m_header, &PublishHeader::publishWanted, this, &DeployPanel::wantPublishing);
    connect(m_page->where(), &WhereSection::targetChosen, this, &DeployPanel::setTarget);
    connect(m_page->where(), &WhereSection::regionChosen, this, [this](const QString &region) { m_edits->setRegion(bot(), m_target, region); });
    connect(m_page->where(), &WhereSection::otherRegionWanted, this, &DeployPanel::askForRegion);
    connect(m_page->settings(), &SettingSection::edited, this,
            [this](const model::PrivacySettings &settings) { m_edits->setSettings(bot(), settings); });
    const FindingSection *findings = m_page->findings();
    connect(findings, &FindingSection::fixWanted, m_edits, &BotEdits::fix);
    connect(findings, &FindingSection::approvalWanted, this, [this](const flow::Finding &finding) { askForReason({finding}); });
    connect(findings, &FindingSection::withdrawalWanted, this, [this](const flow::Finding &finding) { m_edits->withdraw(bot(), finding); });
    connect(findings, &FindingSection::placeWanted, this, &DeployPanel::goTo);
    connect(m_page->map(), &DataMapView::nodesWanted, this, [this](const QList<model::NodeId> &nodes) {
        const model::Node *node = nodes.isEmpty() || !m_document ? nullptr : m_document->project().node(nodes.first());
        if (node)
            emit openRequested({ui::Place::Kind::Node, node->id.toString(), bot(), node->flow, nodes});
    });
    const OutcomeSection *outcome = m_page->outcome();
    connect(outcome, &OutcomeSection::onlineWanted, this, &DeployPanel::onlineRequested);
    connect(outcome, &OutcomeSection::offlineWanted, this, &DeployPanel::offlineRequested);
    connect(outcome, &OutcomeSection::rollbackWanted, this, &DeployPanel::rollbackRequested);
}

void DeployPanel::setDocument(commands::Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_runner->setDocument(document);
    m_edits->setDocument(document);
    m_bot = {};
    m_review = {};
    forgetWish();
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
    forgetWish();
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
    forgetWish();
    m_page->forgetCurrent();
    setError({});
    showOutcome();
    updateHeader(); // what was said of the service before holds no more
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
    forgetWish(); // what was edited after the click was not meant by it
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
    forgetWish(); // nothing goes out later, behind the person's back
}

void DeployPanel::showReview(const privacy::Review &review)
{
    const model::Bot *bot = currentBot();
    if (!bot || review.target != m_target)
        return;
    m_review = review;
    m_reviewed = bot->id;
    m_page->show(review, *bot, !m_document->isReadOnly());
    m_page->arrange(width());
    showOutcome();
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
    if (!isAsRead || !m_header->verdict().mayPublish()) {
        setError(tr("The last edit has changed the review. Read it again, then publish."));
        return;
    }
    if (const QList<flow::Finding> open = m_review.openWarnings(); !open.isEmpty())
        askAbout(open);
    else
        publishNow();
}

void DeployPanel::publishNow()
{
    emit publishRequested(m_target, m_review.regionChosen ? m_review.region : QString());
}

void DeployPanel::forgetWish()
{
    m_wanted.reset();
    if (m_question)
        m_question->reject();
}

void DeployPanel::askAbout(const QList<flow::Finding> &openWarnings)
{
    auto *dialog = new WarningsDialog(openWarnings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        if (m_header->verdict().mayPublish())
            publishNow();
    });
    connect(dialog, &WarningsDialog::reasonWanted, this, [this, openWarnings] { askForReason(openWarnings); });
    m_question = dialog;
    dialog->open();
}

void DeployPanel::askForReason(const QList<flow::Finding> &findings)
{
    auto *dialog = new ReasonDialog(findings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, findings, id = bot()] { m_edits->approve(id, findings, dialog->reason()); });
    dialog->open();
}

void DeployPanel::askForRegion()
{
    const auto text = m_ask.text(this, tr("Another country"), tr("Two-letter code of the country (for example FR):"), {});
    const QString code = text ? text->trimmed().toUpper() : QString();
    if (text && !privacy::isRegion(code))
        setError(tr("“%1” is no country code. Use two letters, such as FR for France.").arg(*text));
    else if (text)
        m_edits->setRegion(bot(), m_target, code);
    m_page->where()->show(m_review);
}

bool DeployPanel::isReviewed() const
{
    return m_review.target == m_target && m_reviewed == bot();
}

void DeployPanel::updateHeader()
{
    const auto profile = privacy::Profile::builtIn(m_target);
    const QString readOnly = m_document ? m_document->file().readOnlyMessage() : QString();
    Verdict verdict;
    verdict.isWaiting = !isReviewed() || m_wanted;
    verdict.isPublishable = profile && profile->publishable && readOnly.isEmpty();
    if (isReviewed()) {
        verdict.blockers = m_review.blockers();
        verdict.openWarnings = int(m_review.openWarnings().size());
        verdict.isUnchanged = verdict.isPublishable && verdict.blockers == 0 && isUnchanged();
    }
    verdict.isRunning = m_running;
    m_header->setTitle(title());
    m_header->setRelease(isPublishedThere() ? m_live.number : 0, m_live.isOffline);
    m_header->setReadOnly(readOnly);
    m_header->setVerdict(verdict);
    m_header->setCanExport(isReviewed());
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
    m_header->setProgress(running, text, done, total);
    m_page->outcome()->setRunning(running);
    updateHeader();
}

void DeployPanel::setLive(const LiveState &live)
{
    const bool isNews = m_isAwaited && !m_running && !live.hash.isEmpty();
    m_isAwaited = m_isAwaited && m_running;
    m_live = live;
    m_page->outcome()->setLive(live);
    showOutcome();
    updateHeader();
    // What was just published is what the person wants to see: its address.
    if (isNews)
        m_page->revealLive();
}

void DeployPanel::showOutcome()
{
    const auto profile = privacy::Profile::builtIn(m_target);
    m_page->outcome()->setElsewhere(isPublishedThere() || !profile ? QString() : profile->service);
}

void DeployPanel::setChanges(const QStringList &changes)
{
    m_changes = changes;
    m_page->outcome()->setChanges(changes);
    updateHeader();
}

void DeployPanel::setError(const QString &message)
{
    m_header->setError(message);
}

QByteArray DeployPanel::mapSvg() const
{
    return m_page->map()->toSvg();
}

void DeployPanel::resizeEvent(QResizeEvent *event)
{
    ui::Panel::resizeEvent(event);
    m_page->arrange(width());
}

void DeployPanel::changeEvent(QEvent *event)
{
    ui::Panel::changeEvent(event);
    // Colours that mean something are set by hand and follow the theme when everything is shown again.
    if (event->type() == QEvent::PaletteChange && isReviewed())
        showReview(m_review);
}

} // namespace dialogist::panels::deploy
