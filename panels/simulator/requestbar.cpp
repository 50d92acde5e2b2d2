// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/simulator/requestbar.h"

#include "studio/base/json.h"
#include "studio/ui/announce.h"
#include "studio/ui/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace dialogist::panels::simulator {

RequestBar::RequestBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_remember(new QCheckBox(tr("Answer like this from now on"), this))
    , m_answer(new QPushButton(tr("Answer"), this))
    , m_fail(new QPushButton(tr("Fail"), this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"request"_s);
    for (QLabel *label : {m_title, m_detail, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_detail->setFont(ui::smallFont(font()));
    m_text->setObjectName(u"answer"_s);
    m_text->setAccessibleName(tr("The answer"));
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(fontMetrics().lineSpacing() * 5 + 12);
    m_answer->setObjectName(u"answerRequest"_s);
    m_fail->setObjectName(u"failRequest"_s);
    m_fail->setToolTip(tr("Answers with an error"));
    connect(m_answer, &QPushButton::clicked, this, &RequestBar::sendAnswer);
    connect(m_fail, &QPushButton::clicked, this, &RequestBar::sendError);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(ui::space::close);
    buttons->addWidget(m_remember, 1);
    buttons->addWidget(m_fail);
    buttons->addWidget(m_answer);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(ui::space::close, ui::space::close, ui::space::close, ui::space::close);
    column->setSpacing(ui::space::tight);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_title, m_detail, m_text, m_problem})
        column->addWidget(widget);
    column->addLayout(buttons);
    m_problem->hide();
    hide();
}

QJsonObject RequestBar::sampleAnswer(const flow::Request &request)
{
    const QJsonObject mock = request.data[u"mock"].toObject();
    if (!mock.isEmpty())
        return mock;
    if (request.kind == u"http")
        return {{u"status"_s, 200}, {u"body"_s, QJsonObject()}};
    if (request.kind == u"handoff")
        return {{u"outcome"_s, u"returned"_s}};
    if (request.kind == u"generate" || request.kind == u"agent")
        return {{u"text"_s, QString()}};
    if (request.kind == u"approval")
        return {{u"action"_s, QString()}};
    if (request.kind == u"code")
        return {{u"outputs"_s, QJsonObject()}};
    return {};
}

void RequestBar::setRequest(const std::optional<flow::Request> &request, const model::Bot *bot)
{
    if (request == m_request)
        return;
    m_request = request;
    setVisible(request.has_value());
    if (!request)
        return;
    const model::Node *node = bot ? bot->node(request->node) : nullptr;
    const QString name = node && !node->name.isEmpty() ? node->name : request->kind;
    m_title->setText(request->kind == u"handoff" ? tr("“%1” hands the talk over to a person").arg(name) : tr("“%1” asks for an answer (%2)").arg(name, request->kind));
    m_detail->setText(QString::fromUtf8(canonicalJson(request->data)).left(600));
    m_text->setPlainText(QString::fromUtf8(QJsonDocument(sampleAnswer(*request)).toJson(QJsonDocument::Indented)).trimmed());
    m_problem->hide();
}

void RequestBar::sendAnswer()
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(m_text->toPlainText().toUtf8(), &error);
    if (!document.isObject()) {
        m_problem->setText(tr("The answer must be a JSON object: %1").arg(error.errorString()));
        m_problem->show();
        ui::announce(m_text, m_problem->text());
        m_text->setFocus();
        return;
    }
    emit answered(document.object(), m_remember->isChecked());
}

void RequestBar::sendError()
{
    emit answered({{u"error"_s, QJsonObject {{u"code"_s, u"failed"_s}, {u"message"_s, tr("Failed by hand")}}}}, m_remember->isChecked());
}

} // namespace dialogist::panels::simulator
