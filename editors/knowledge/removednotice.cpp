// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/removednotice.h"

#include "studio/ui/announce.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dialogist::editors::knowledge {

RemovedNotice::RemovedNotice(commands::Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(&document)
    , m_sentence(new QLabel(this))
{
    setObjectName(u"removedNotice"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    hide();
    m_sentence->setObjectName(u"removedSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto *undo = new QPushButton(ui::icon(u"undo"_s), tr("Undo"), this);
    undo->setObjectName(u"undoRemove"_s);
    undo->setToolTip(tr("Bring back what was just removed"));
    undo->setAutoDefault(false);
    auto *close = new QToolButton(this);
    close->setIcon(ui::icon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close this notice"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(ui::space::close, ui::space::tight, ui::space::close, ui::space::tight);
    row->addWidget(m_sentence, 1);
    row->addWidget(undo);
    row->addWidget(close);
    connect(undo, &QPushButton::clicked, this, &RemovedNotice::undo);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&document, &commands::Document::changed, this, &QWidget::hide);
}

void RemovedNotice::tell(const QString &sentence)
{
    m_sentence->setText(sentence);
    show();
    ui::announce(this, sentence);
}

void RemovedNotice::undo()
{
    if (!m_document)
        return;
    hide(); // a second click would undo what was done before
    m_document->undoLater([self = QPointer(this)](const Status &status) {
        if (self && !status)
            emit self->failed(status.error().message);
    });
}

} // namespace dialogist::editors::knowledge
