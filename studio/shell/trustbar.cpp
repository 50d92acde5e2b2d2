// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/trustbar.h"

#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

TrustBar::TrustBar(QWidget *parent) : QFrame(parent), m_icon(new QLabel(this))
{
    setObjectName(u"trustBar"_s);
    setAutoFillBackground(true);
    auto *text = new QLabel(tr("This bot was made or changed on another computer. Until you trust it, code and calls to other services are off."), this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    setAccessibleName(text->text());
    auto *details = new QPushButton(tr("Details…"), this);
    details->setObjectName(u"trustDetails"_s);
    details->setAccessibleDescription(text->text());
    auto *trust = new QPushButton(ui::icon(u"unlock"_s), tr("Trust"), this);
    trust->setObjectName(u"trust"_s);
    trust->setAccessibleDescription(text->text());
    connect(details, &QPushButton::clicked, this, &TrustBar::detailsRequested);
    connect(trust, &QPushButton::clicked, this, &TrustBar::trustRequested);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(ui::space::close, ui::space::tight, ui::space::close, ui::space::tight);
    row->setSpacing(ui::space::close);
    row->addWidget(m_icon);
    row->addWidget(text, 1);
    row->addWidget(details);
    row->addWidget(trust);
    paintBar();
}

void TrustBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        paintBar();
}

/// The window's own colour with a breath of the warning's, so that the text keeps its contrast.
void TrustBar::paintBar()
{
    QPalette own = palette();
    const QPalette base = parentWidget() ? parentWidget()->palette() : QPalette();
    own.setColor(QPalette::Window, ui::mixed(base.color(QPalette::Window), ui::colour(ui::Token::Warning, base), 0.14));
    setPalette(own);
    m_icon->setPixmap(ui::icon(u"lock"_s).pixmap(16, 16));
}

} // namespace dialogist::shell
