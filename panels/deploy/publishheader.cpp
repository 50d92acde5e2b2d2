// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/publishheader.h"

#include "panels/deploy/exportbutton.h"
#include "panels/deploy/section.h"
#include "studio/ui/announce.h"
#include "studio/ui/theme.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dialogist::panels::deploy {

using namespace Qt::StringLiterals;

namespace {
constexpr int oneHeaderLineFrom = 800;

/// Room beside long words, too.
void fitWords(QPushButton *button)
{
    button->setMinimumWidth(0);
    button->setMinimumWidth(button->sizeHint().width() + ui::space::group);
}
} // namespace

PublishHeader::PublishHeader(QWidget *parent)
    : QWidget(parent), m_heading(new LineLabel), m_badge(new LineLabel), m_state(plainLabel()), m_readOnly(plainLabel()), m_error(plainLabel()),
      m_export(new ExportButton), m_publish(new QPushButton(tr("Publish Again"))), m_progress(new QProgressBar), m_progressText(plainLabel()),
      m_top(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_heading->setObjectName(u"heading"_s);
    QFont font = m_heading->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.4);
    m_heading->setFont(font);
    m_badge->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setObjectName(u"state"_s);
    m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_publish->setObjectName(u"publish"_s);
    m_publish->setDefault(true);
    m_progress->setObjectName(u"progress"_s);
    m_readOnly->setObjectName(u"readOnly"_s);
    m_readOnly->hide();
    m_error->setObjectName(u"error"_s);
    fitWords(m_export);
    fitWords(m_publish);
    connect(m_export, &ExportButton::exportWanted, this, &PublishHeader::exportWanted);
    connect(m_publish, &QPushButton::clicked, this, &PublishHeader::publishWanted);

    auto *column = new QVBoxLayout(this);
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
    m_top->setSpacing(ui::space::close);
    m_top->addLayout(line, 1);
    m_top->addLayout(buttons);
    column->addLayout(m_top);
    column->addWidget(m_progressText);
    column->addWidget(m_progress);
    column->addWidget(m_readOnly);
    column->addWidget(m_error);
}

void PublishHeader::setTitle(const QString &title)
{
    m_heading->setText(title);
}

void PublishHeader::setRelease(int number, bool isOffline)
{
    m_badge->setVisible(number > 0);
    m_badge->setText((isOffline ? tr("release %1, offline") : tr("release %1")).arg(number));
    setMuted(m_badge);
}

void PublishHeader::setReadOnly(const QString &why)
{
    m_why = why;
    m_readOnly->setText(why);
    m_readOnly->setVisible(!why.isEmpty());
    setColoured(m_readOnly, ui::colour(ui::Token::Warning, palette()));
}

void PublishHeader::setVerdict(const Verdict &verdict)
{
    m_verdict = verdict;
    showState();
    showButton();
}

void PublishHeader::showState()
{
    ui::Token token = ui::Token::Muted;
    if (m_verdict.isWaiting) {
        m_state->setText(tr("Reviewing…"));
    } else if (!m_verdict.isPublishable) {
        m_state->setText(tr("Review only")); // whatever is fixed
    } else if (m_verdict.blockers > 0) {
        m_state->setText(tr("%n blockers to fix", nullptr, m_verdict.blockers));
        token = ui::Token::Blocker;
    } else if (m_verdict.isUnchanged) {
        m_state->setText(tr("Nothing has changed since it was published"));
    } else {
        m_state->setText(tr("Ready to publish"));
        token = m_verdict.openWarnings > 0 ? ui::Token::Warning : ui::Token::Good;
    }
    setColoured(m_state, ui::colour(token, palette()));
}

void PublishHeader::showButton()
{
    // What the click will ask about is said before it.
    const bool asks = m_verdict.isPublishable && m_verdict.blockers == 0 && m_verdict.openWarnings > 0;
    const QString words = asks ? tr("Publish with %n open warnings…", nullptr, m_verdict.openWarnings)
        : m_verdict.isUnchanged ? tr("Publish Again")
                                : tr("Publish");
    if (m_publish->text() != words) {
        m_publish->setText(words);
        fitWords(m_publish);
    }
    m_publish->setEnabled(m_verdict.mayPublish());
    if (!m_why.isEmpty())
        m_publish->setToolTip(m_why);
    else if (!m_verdict.isPublishable)
        m_publish->setToolTip(tr("Publishing there is not available."));
    else
        m_publish->setToolTip(m_verdict.blockers > 0 ? tr("Fix the blockers first.") : QString());
    // What need not be done does not stand out.
    QPalette accent = palette();
    if (m_publish->isEnabled() && !m_verdict.isUnchanged) {
        accent.setColor(QPalette::Button, ui::colour(ui::Token::Accent, palette()));
        accent.setColor(QPalette::ButtonText, ui::colour(ui::Token::OnAccent, palette()));
    }
    m_publish->setPalette(accent);
}

void PublishHeader::setCanExport(bool can)
{
    m_export->setEnabled(can);
}

void PublishHeader::setProgress(bool running, const QString &text, qint64 done, qint64 total)
{
    if (running && m_progressText->text() != text)
        ui::announce(m_progress, text);
    m_progress->setVisible(running);
    m_progressText->setVisible(running && !text.isEmpty());
    m_progressText->setText(text);
    // The bar counts in thousandths: what is counted may be bytes.
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    m_progress->setValue(total > 0 ? int(std::clamp<qint64>(done * 1000 / total, 0, 1000)) : 0);
}

void PublishHeader::setError(const QString &message)
{
    m_error->setText(message);
    m_error->setVisible(!message.isEmpty());
    setColoured(m_error, ui::colour(ui::Token::Blocker, palette()));
    ui::announce(m_error, message);
}

void PublishHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_top->setDirection(width() >= oneHeaderLineFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace dialogist::panels::deploy
