// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/ui/citation.h"
#include "studio/ui/panel.h"

#include <QPointer>

class QAction;
class QComboBox;
class QImage;
class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;
class QTableView;
class QTabWidget;
class QToolButton;

namespace dialogist::ui {
class Ask;
}

namespace dialogist::panels::simulator {

class DebugBar;
struct EarlierTurn;
class LanguageBox;
class PassagesModel;
class RequestBar;
class StepsModel;
class TalkSession;
class TalkView;
class VariablesModel;

/// Talk to the bot and see how it comes to its answers: steps, variables, passages.
class SimulatorPanel : public ui::Panel
{
    Q_OBJECT
public:
    explicit SimulatorPanel(ui::Ask &ask, QWidget *parent = nullptr);

    QString panelId() const override;
    QString title() const override;
    void setDocument(commands::Document *document) override;
    void setPlace(const ui::Place &place) override;
    TalkSession &session() { return *m_session; }
    /// Begins a talk and takes the keyboard to it, and what else can be done with one: for the menus of the window.
    QAction *startAction() const { return m_start; }
    QList<QAction *> talkActions() const;

public slots:
    void restart();
    /// A talk that begins at a node, with the values of the present one.
    void startAt(dialogist::model::NodeId node);

signals:
    /// A talk was kept as a test.
    void testSaved(const dialogist::model::ConversationTest &test);
    /// The steps of the last turn, and where the talk waits now (null when it has ended); empty when there is no talk.
    void traceChanged(const QList<dialogist::model::NodeId> &path, dialogist::model::NodeId current);

    /// The person wants to read a passage in its document.
    void citationOpened(const QString &sourceId, const dialogist::ui::Citation &citation);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTools();
    QWidget *makeTalk();
    QWidget *makeDetails();
    void fillBots();
    void fillLanguages();
    void showTalk();
    void showTurn();
    QList<EarlierTurn> earlierTurns() const;
    void updateInput();
    void placeKeyboard(bool talking);
    void onDocumentChanged(const QList<model::Change> &changes);
    void openStep(const class QModelIndex &index);
    void showStepMenu(const QPoint &at);
    QString nextChannel() const;
    void showConditions();
    void openPassage(const class QModelIndex &index);
    void openLink(const QString &url);
    QImage image(const QString &hash);
    const model::Bot *bot() const;

    ui::Ask &m_ask;
    QPointer<commands::Document> m_document;
    TalkSession *m_session = nullptr;
    DebugBar *m_debug = nullptr;
    RequestBar *m_request = nullptr;
    TalkView *m_talk = nullptr;
    QStackedWidget *m_pages = nullptr;
    QComboBox *m_bots = nullptr;
    LanguageBox *m_languages = nullptr;
    QAction *m_start = nullptr;
    QToolButton *m_restart = nullptr;
    QLineEdit *m_input = nullptr;
    QToolButton *m_send = nullptr;
    bool m_takesKeys = false; ///< as soon as the talk that begins or goes on lets it
    bool m_wasTyping = false; ///< the keyboard was in the input line when that was switched off
    QLabel *m_summary = nullptr;
    QLabel *m_conditions = nullptr; ///< what of the world is not as it is; hidden when all is
    QTabWidget *m_tabs = nullptr;
    QListView *m_stepList = nullptr;
    StepsModel *m_steps = nullptr;
    VariablesModel *m_variables = nullptr;
    PassagesModel *m_passages = nullptr;
};

} // namespace dialogist::panels::simulator
