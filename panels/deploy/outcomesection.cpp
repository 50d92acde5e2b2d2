// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/outcomesection.h"

#include "studio/base/dates.h"
#include "studio/ui/localizedtextedit.h"
#include "studio/ui/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace dialogist::panels::deploy {

using namespace Qt::StringLiterals;

namespace {
QLabel *subheading(const QString &text)
{
    auto *label = new LineLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLineEdit *readOnlyLine(const QString &name, const QString &accessible)
{
    auto *line = new QLineEdit;
    line->setReadOnly(true);
    line->setObjectName(name);
    line->setAccessibleName(accessible);
    return line;
}

QPushButton *copyButton(QLineEdit *line, const QString &name)
{
    auto *button = new QPushButton(OutcomeSection::tr("Copy"));
    button->setObjectName(name);
    button->setAccessibleDescription(line->accessibleName()); // there are two of them
    QObject::connect(button, &QPushButton::clicked, line, [line] { QGuiApplication::clipboard()->setText(line->text()); });
    return button;
}
} // namespace

OutcomeSection::OutcomeSection(QWidget *parent) : Section(tr("6  What changes"), parent), m_changeList(plainLabel({}, this))
{
    m_changeList->setObjectName(u"changes"_s);
    m_changeList->setMinimumWidth(1); // a long name or address must not widen the page
    body()->addWidget(m_changeList);
    body()->addSpacing(ui::space::close);
    body()->addWidget(makeNotice());
    body()->addWidget(makeLive());
    body()->addStretch();
    setLive({});
}

QWidget *OutcomeSection::makeNotice()
{
    m_noticeBox = new QWidget;
    auto *column = new QVBoxLayout(m_noticeBox);
    column->setContentsMargins(0, 0, 0, 0);
    auto *line = new QHBoxLayout;
    m_language = new QComboBox;
    m_language->setObjectName(u"noticeLanguage"_s);
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_language->setAccessibleName(tr("Language of the notice"));
    m_language->setToolTip(m_language->accessibleName());
    line->addWidget(subheading(tr("What people will read")));
    line->addStretch();
    line->addWidget(m_language);
    m_notice = plainLabel();
    m_notice->setObjectName(u"notice"_s);
    m_notice->setMinimumWidth(1);
    column->addLayout(line);
    column->addWidget(m_notice);
    connect(m_language, &QComboBox::currentIndexChanged, this, &OutcomeSection::showNotice);
    return m_noticeBox;
}

QWidget *OutcomeSection::makeLive()
{
    m_liveBox = new QWidget;
    auto *grid = new QGridLayout(m_liveBox);
    grid->setContentsMargins(0, ui::space::close, 0, 0);
    grid->setSpacing(ui::space::close);
    m_liveTitle = subheading({});
    m_back = new QToolButton;
    m_back->setObjectName(u"back"_s);
    m_backMenu = new QMenu(m_back);
    m_offline = plainLabel(tr("No host runs on this computer, so nobody reaches it. The release is kept and can go on at the same address."));
    m_offline->setObjectName(u"offline"_s);
    m_online = new QPushButton(tr("Put Online Again"));
    m_online->setObjectName(u"putOnline"_s);
    connect(m_online, &QPushButton::clicked, this, &OutcomeSection::onlineWanted);
    m_takeOffline = new QPushButton(tr("Take Offline…"));
    m_takeOffline->setObjectName(u"takeOffline"_s);
    connect(m_takeOffline, &QPushButton::clicked, this, &OutcomeSection::offlineWanted);
    auto *head = new QHBoxLayout;
    head->addWidget(m_liveTitle);
    head->addStretch();
    head->addWidget(m_back);
    head->addWidget(m_takeOffline);
    head->addWidget(m_online);
    m_address = readOnlyLine(u"address"_s, tr("Address"));
    m_embed = readOnlyLine(u"embed"_s, tr("For your web site"));
    m_open = new QPushButton(tr("Open"));
    m_open->setObjectName(u"open"_s);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl(m_address->text())); });
    grid->addLayout(head, 0, 0, 1, 4);
    grid->addWidget(m_offline, 1, 0, 1, 4);
    grid->addWidget(new LineLabel(tr("Address")), 2, 0);
    grid->addWidget(m_address, 2, 1);
    grid->addWidget(m_open, 2, 2);
    grid->addWidget(copyButton(m_address, u"copyAddress"_s), 2, 3);
    m_embedRow = {new LineLabel(tr("For your web site")), m_embed, copyButton(m_embed, u"copyEmbed"_s)};
    grid->addWidget(m_embedRow[0], 3, 0);
    grid->addWidget(m_embedRow[1], 3, 1, 1, 2);
    grid->addWidget(m_embedRow[2], 3, 3);
    return m_liveBox;
}

void OutcomeSection::setChanges(const QStringList &changes)
{
    m_changes = changes;
    showChanges();
}

void OutcomeSection::showChanges()
{
    if (!m_elsewhere.isEmpty()) {
        m_changeList->setText(tr("Nothing is published at %1: everything would be new.").arg(m_elsewhere));
        return;
    }
    QStringList lines;
    for (const QString &change : std::as_const(m_changes))
        lines.append(tr("• %1").arg(change));
    if (lines.isEmpty() && m_live.address.isEmpty()) {
        lines.append(tr("Nothing is live yet: everything is new."));
    } else if (lines.isEmpty()) {
        // The changes are those since the last release, which is not the one that is live after going back.
        const int last = std::max(m_live.number, m_live.earlier.isEmpty() ? 0 : m_live.earlier.first().number);
        lines.append(m_live.isOffline || last != m_live.number ? tr("Nothing has changed since release %1.").arg(last)
                                                               : tr("Nothing has changed since the release that is live."));
    }
    m_changeList->setText(lines.join(u'\n'));
}

void OutcomeSection::setNotices(const QMap<QString, QString> &notices, const QString &preferred)
{
    const QString shown = m_language->currentData().toString();
    const QString kept = shown.isEmpty() ? preferred : shown;
    m_notices = notices;
    const QSignalBlocker blocker(m_language);
    m_language->clear();
    for (auto it = notices.begin(); it != notices.end(); ++it) {
        m_language->addItem(ui::languageTitle(it.key()), it.key());
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(kept)));
    m_language->setVisible(notices.size() > 1);
    m_noticeBox->setVisible(!notices.isEmpty());
    showNotice();
}

void OutcomeSection::showNotice()
{
    m_notice->setText(m_notices.value(m_language->currentData().toString()));
}

void OutcomeSection::setLive(const LiveState &live)
{
    m_live = live;
    showChanges();
    m_liveBox->setVisible(!live.address.isEmpty() && m_elsewhere.isEmpty());
    m_liveTitle->setText((live.isOffline ? tr("Release %1 is offline") : tr("Release %1 is live")).arg(live.number));
    m_offline->setVisible(live.isOffline);
    m_online->setVisible(live.isOffline);
    m_takeOffline->setVisible(!live.isOffline);
    for (QWidget *widget : std::as_const(m_embedRow))
        widget->setVisible(!live.embed.isEmpty());
    m_address->setText(live.address);
    m_address->setCursorPosition(0);
    m_embed->setText(live.embed);
    m_embed->setCursorPosition(0);
    // Only web addresses are opened: the answer comes from a service.
    m_open->setEnabled(!live.isOffline && (live.address.startsWith(u"http://") || live.address.startsWith(u"https://")));
    m_backMenu->clear();
    for (const LiveState::Release &release : live.earlier) {
        const QString text = release.at.isValid()
            ? tr("Release %1, %2").arg(release.number).arg(shortMoment(release.at))
            : tr("Release %1").arg(release.number);
        connect(m_backMenu->addAction(text), &QAction::triggered, this, [this, hash = release.hash] { emit rollbackWanted(hash); });
    }
    m_back->setVisible(!live.earlier.isEmpty());
    m_back->setText(live.earlier.isEmpty() ? QString() : tr("Go back to release %1").arg(live.earlier.first().number));
    // One way back needs no menu to choose from, and no arrow over its words.
    m_back->setMenu(live.earlier.size() > 1 ? m_backMenu : nullptr);
    m_back->setPopupMode(live.earlier.size() > 1 ? QToolButton::MenuButtonPopup : QToolButton::DelayedPopup);
    m_back->disconnect(this);
    if (!live.earlier.isEmpty())
        connect(m_back, &QToolButton::clicked, this, [this, hash = live.earlier.first().hash] { emit rollbackWanted(hash); });
}

void OutcomeSection::setElsewhere(const QString &service)
{
    m_elsewhere = service;
    m_liveBox->setVisible(!m_live.address.isEmpty() && service.isEmpty());
    showChanges();
}

void OutcomeSection::setRunning(bool running)
{
    m_back->setEnabled(!running);
    m_online->setEnabled(!running);
    m_takeOffline->setEnabled(!running);
}

} // namespace dialogist::panels::deploy
