// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/findingsection.h"

#include "studio/privacy/fixes.h"
#include "studio/ui/flowlayout.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace dialogist::panels::deploy {

using namespace Qt::StringLiterals;
using flow::Severity;

namespace {
constexpr int shownAtFirst = 12;

QString severityWord(Severity severity)
{
    if (severity == Severity::Blocker)
        return FindingSection::tr("Blocker");
    return severity == Severity::Warning ? FindingSection::tr("Warning") : FindingSection::tr("Note");
}

QToolButton *linkButton(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return button;
}
} // namespace

FindingSection::FindingSection(QWidget *parent)
    : Section(tr("5  Findings"), parent), m_rows(new QVBoxLayout), m_none(plainLabel(tr("Nothing was found."), this)), m_more(new QPushButton(this))
{
    m_rows->setSpacing(ui::space::tight);
    m_more->setFlat(true);
    body()->addWidget(m_none);
    body()->addLayout(m_rows);
    body()->addWidget(m_more, 0, Qt::AlignLeft);
    body()->addStretch();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        build();
    });
}

void FindingSection::show(const privacy::Review &review, const QList<model::Approval> &approvals)
{
    m_review = review;
    m_reasons.clear();
    for (const model::Approval &approval : approvals)
        m_reasons.insert(approval.fingerprint, approval.reason);
    build();
}

void FindingSection::setEditable(bool editable)
{
    m_editable = editable;
}

void FindingSection::changeEvent(QEvent *event)
{
    Section::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_rows && m_rows->count() > 0)
        build();
}

void FindingSection::build()
{
    clearLayout(m_rows);
    const auto &findings = m_review.findings;
    const qsizetype shown = m_all ? findings.size() : std::min<qsizetype>(shownAtFirst, findings.size());
    for (qsizetype i = 0; i < shown; ++i)
        m_rows->addWidget(makeRow(findings[i]));
    m_none->setVisible(findings.isEmpty());
    m_more->setVisible(shown < findings.size());
    m_more->setText(tr("Show %n more", nullptr, int(findings.size() - shown)));
    setRemark(findings.isEmpty() ? QString() : tr("%n in all", nullptr, int(findings.size())));
}

QWidget *FindingSection::makeRow(const flow::Finding &finding)
{
    const bool approved = privacy::isApprovable(finding) && m_review.isApproved(finding);
    auto *row = new QWidget(this);
    row->setObjectName(u"finding"_s);
    row->setAccessibleName(tr("%1: %2").arg(severityWord(finding.severity), finding.message));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, ui::space::tight, 0, ui::space::tight);
    line->setSpacing(ui::space::close);

    auto *sign = new QLabel(row);
    const QColor colour = approved ? ui::colour(ui::Token::Good, palette()) : ui::colour(finding.severity, palette());
    sign->setPixmap(ui::icon(approved ? u"check"_s : ui::iconName(finding.severity), colour).pixmap(16, 16));
    sign->setToolTip(approved ? tr("Accepted with a reason") : severityWord(finding.severity));
    line->addWidget(sign, 0, Qt::AlignTop);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *message = plainLabel(finding.message, row);
    message->setMinimumWidth(1); // a name or an address without a space must not widen the page
    words->addWidget(message);
    // Who reads the page needs the words; who looks the rule up finds its code here and in what is exported.
    message->setToolTip(tr("Rule %1").arg(finding.rule));
    row->setAccessibleDescription(message->toolTip());
    auto *second = new QHBoxLayout;
    second->setSpacing(ui::space::close);
    if (approved) {
        auto *reason = plainLabel(tr("Accepted: %1").arg(m_reasons.value(finding.fingerprint)), row);
        reason->setObjectName(u"acceptedReason"_s);
        reason->setFont(ui::smallFont(font()));
        reason->setMinimumWidth(1);
        setMuted(reason);
        second->addWidget(reason, 1);
    }
    second->addWidget(makeActions(finding, approved), approved ? 0 : 1);
    words->addLayout(second);
    line->addLayout(words, 1);
    return row;
}

QWidget *FindingSection::makeActions(const flow::Finding &finding, bool approved)
{
    auto *actions = new QWidget(this);
    auto *line = new ui::FlowLayout(actions);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(ui::space::tight);
    const QList<privacy::Fix> fixes = privacy::fixesFor(finding);
    QPalette accent = palette();
    accent.setColor(QPalette::ButtonText, ui::colour(ui::Token::Accent, accent));
    if (fixes.size() == 1 && !approved) {
        auto *fix = linkButton(fixes.first().label, actions);
        fix->setObjectName(u"fix"_s);
        fix->setEnabled(m_editable);
        fix->setPalette(accent);
        connect(fix, &QToolButton::clicked, this, [this, finding, id = fixes.first().id] { emit fixWanted(finding, id); });
        line->addWidget(fix);
    } else if (!fixes.isEmpty() && !approved) {
        auto *fix = linkButton(tr("Fix") + u"\u2003"_s, actions); // the style draws the arrow of the menu over the end of the words
        fix->setObjectName(u"fix"_s);
        fix->setPopupMode(QToolButton::InstantPopup);
        fix->setEnabled(m_editable);
        auto *menu = new QMenu(fix);
        for (const privacy::Fix &way : fixes)
            connect(menu->addAction(way.label), &QAction::triggered, this, [this, finding, id = way.id] { emit fixWanted(finding, id); });
        fix->setMenu(menu);
        fix->setPalette(accent);
        line->addWidget(fix);
    }
    if (!finding.nodes.isEmpty() || !finding.variable.isEmpty() || !finding.source.isNull()) {
        auto *place = linkButton(tr("Show"), actions);
        place->setObjectName(u"place"_s);
        connect(place, &QToolButton::clicked, this, [this, finding] { emit placeWanted(finding); });
        line->addWidget(place);
    }
    if (privacy::isApprovable(finding) && finding.severity != Severity::Note) {
        auto *approve = linkButton(approved ? tr("Withdraw") : tr("Accept with a reason…"), actions);
        approve->setObjectName(approved ? u"withdraw"_s : u"approve"_s);
        approve->setEnabled(m_editable);
        connect(approve, &QToolButton::clicked, this, [this, finding, approved] {
            approved ? emit withdrawalWanted(finding) : emit approvalWanted(finding);
        });
        line->addWidget(approve);
    }
    actions->setVisible(line->count() > 0);
    return actions;
}

} // namespace dialogist::panels::deploy
