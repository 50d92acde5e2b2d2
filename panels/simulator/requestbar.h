// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/runtime.h"
#include "studio/model/bot.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace dialogist::panels::simulator {

class AnswerForm;

/// What the talk asks of the world, with a place to answer it by hand: as a model, a web service, or the colleague who has taken over.
/// The answer is written in fields, or as JSON by who prefers that and where there are no fields for it.
class RequestBar : public QWidget
{
    Q_OBJECT
public:
    explicit RequestBar(QWidget *parent = nullptr);

    /// Hides itself when there is none.
    void setRequest(const std::optional<flow::Request> &request, const model::Bot *bot);

    /// Where the answer is written or chosen; null when nothing is to be answered.
    QWidget *field() const;

    /// The shape of an answer to such a request, to begin with.
    static QJsonObject sampleAnswer(const flow::Request &request);

signals:
    void answered(const QJsonObject &answer, bool remember);
    void fieldChanged(); ///< another field() than before takes the answer to the same request

private:
    QWidget *makePeople();
    void fillActions(const flow::Request &request);
    void showAnswer(const QJsonObject &answer);
    void setJson(bool isJson);
    std::optional<QJsonObject> writtenAnswer();
    void sendAnswer();
    void sendError();

    std::optional<flow::Request> m_request;
    QLabel *m_title;
    QLabel *m_detail;
    AnswerForm *m_form;
    QPlainTextEdit *m_text; ///< the answer as JSON
    QCheckBox *m_json; ///< whether that is wanted; stays for the next request
    QCheckBox *m_remember;
    QPushButton *m_answer;
    QPushButton *m_fail;
    QLabel *m_problem;
    QWidget *m_people = nullptr; ///< for what a person of the team does: no JSON there
    QLineEdit *m_words = nullptr;
    QPushButton *m_say = nullptr;
    QWidget *m_actions = nullptr;
};

} // namespace dialogist::panels::simulator
