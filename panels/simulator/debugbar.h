// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "panels/simulator/talksession.h"

#include <QToolBar>

class QMenu;

namespace dialogist::ui {
class Ask;
}

namespace dialogist::panels::simulator {

/// The buttons that take a talk back and forth, hold it and simulate what happens around it.
class DebugBar : public QToolBar
{
    Q_OBJECT
public:
    DebugBar(TalkSession &session, ui::Ask &ask, QWidget *parent = nullptr);

    void setDocument(commands::Document *document) { m_document = document; }
    void update();
    /// Everything that can be done here, for a menu of the window.
    QList<QAction *> menuActions() const { return m_menuActions; }

signals:
    void conditionsChanged(); ///< under which the talk goes on
    void failed(const QString &message);
    void testSaved(const dialogist::model::ConversationTest &test);

private:
    QAction *add(const QString &name, const QString &text, const QString &icon, const QKeySequence &key, const std::function<void()> &run);
    void fillPorts();
    QString whySilenceIsOff() const;
    QString whyBackIsOff() const;
    const model::Bot *bot() const;
    void fillExchanges();
    void addChoices(QMenu &menu, const QString &title, const QList<std::pair<QString, QString>> &choices, const std::function<QString()> &present,
                    const std::function<void(const QString &)> &choose);
    QMenu *makeMenu();
    void addTimes(QMenu &menu);
    void letTimePass();
    void sendEvent();
    void addChannels(QMenu &menu);
    void fillChannels();
    void chooseChannel();
    void setChannel(const QString &channel);
    void saveAsTest();
    void saveTalk();
    void playTalk();
    void compareTalk();
    Result<engine::Recording> readTalk(const QString &title);

    TalkSession &m_session;
    ui::Ask &m_ask;
    QPointer<commands::Document> m_document;
    QHash<QString, QAction *> m_byName;
    QList<QAction *> m_menuActions;
    QMenu *m_ports = nullptr;
    QMenu *m_exchanges = nullptr;
    QMenu *m_channels = nullptr;
    qint64 m_lastTime = 0; ///< that was let pass by number and unit, in milliseconds; 0 = none yet
};

} // namespace dialogist::panels::simulator
