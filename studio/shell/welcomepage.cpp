// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/welcomepage.h"

#include "studio/flow/templates.h"
#include "studio/ui/icons.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dialogist::shell {

using namespace Qt::StringLiterals;

namespace {
QLabel *heading(const QString &text, double scale)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

/// A card that Enter presses as the space bar does, though this is no dialog.
QCommandLinkButton *card(const QString &title, const QString &description, const QString &icon)
{
    auto *button = new QCommandLinkButton(title, description);
    button->setIcon(ui::icon(icon));
    button->setAutoDefault(true);
    return button;
}

QString templateIcon(const QString &id)
{
    if (id == u"support"_s)
        return u"knowledge"_s;
    if (id == u"lead"_s)
        return u"person"_s;
    if (id == u"appointment"_s)
        return u"history"_s;
    return u"flow"_s;
}
} // namespace

WelcomePage::WelcomePage(QWidget *parent) : QWidget(parent)
{
    auto *content = new QWidget;
    content->setMaximumWidth(900);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(8);
    column->addWidget(heading(tr("Write a chatbot. See where its data goes. Then publish."), 1.7));
    auto *lead = new QLabel(tr("Everything here works without a network. Nothing leaves this computer until you publish."));
    lead->setWordWrap(true);
    column->addWidget(lead);
    column->addSpacing(16);

    column->addWidget(heading(tr("Start a new bot"), 1.15));
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    int cell = 0;
    for (const flow::TemplateInfo &info : flow::templates()) {
        auto *button = card(info.title, info.description, templateIcon(info.id));
        button->setObjectName(u"template-"_s + info.id);
        button->setIconSize({24, 24});
        connect(button, &QAbstractButton::clicked, this, [this, id = info.id] { emit newRequested(id); });
        grid->addWidget(button, cell / 2, cell % 2);
        if (cell == 0)
            setFocusProxy(button); // where the keyboard begins
        ++cell;
    }
    column->addLayout(grid);
    column->addSpacing(16);

    column->addWidget(heading(tr("Open"), 1.15));
    auto *openRow = new QGridLayout;
    openRow->setSpacing(8);
    auto *open = card(tr("Open a project…"), tr("A .dialogist file on this computer"), u"folder"_s);
    open->setObjectName(u"open"_s);
    connect(open, &QAbstractButton::clicked, this, [this] { emit openRequested({}); });
    auto *sample = card(tr("Open the sample bot"), tr("A helper for Dialogist itself, with its help pages as knowledge"), u"document"_s);
    sample->setObjectName(u"sample"_s);
    connect(sample, &QAbstractButton::clicked, this, &WelcomePage::sampleRequested);
    openRow->addWidget(open, 0, 0);
    openRow->addWidget(sample, 0, 1);
    column->addLayout(openRow);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(0);
    column->addLayout(m_recent);
    column->addStretch();

    auto *outer = new QWidget;
    auto *centre = new QHBoxLayout(outer);
    centre->addStretch(1);
    centre->addWidget(content, 20);
    centre->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Welcome"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // the buttons take the keys
    scroll->setWidget(outer);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

void WelcomePage::setRecent(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &path : paths) {
        auto *button = card(QFileInfo(path).completeBaseName(), QDir::toNativeSeparators(QFileInfo(path).absolutePath()), u"history"_s);
        connect(button, &QAbstractButton::clicked, this, [this, path] { emit openRequested(path); });
        m_recent->addWidget(button);
    }
}

} // namespace dialogist::shell
