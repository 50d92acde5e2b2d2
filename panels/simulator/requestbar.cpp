// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/simulator/requestbar.h"

#include "panels/simulator/answerform.h"
#include "panels/simulator/tracewords.h"
#include "panels/simulator/valuetext.h"
#include "studio/base/json.h"
#include "studio/engine/requesthandlers.h"
#include "studio/ui/announce.h"
#include "studio/ui/flowlayout.h"
#include "studio/ui/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace dialogist::panels::simulator {

namespace {
/// What a request asks, without all that was left empty in its step.
QJsonObject withoutEmpty(const QJsonObject &data)
{
    QJsonObject told;
    for (auto it = data.begin(); it != data.end(); ++it) {
        const QJsonValue value = *it;
        const bool isEmpty = value.isNull() || (value.isString() && value.toString().isEmpty()) || (value.isArray() && value.toArray().isEmpty())
            || (value.isObject() && value.toObject().isEmpty());
        if (!isEmpty)
            told.insert(it.key(), value);
    }
    return told;
}

/// What is to be known before answering; how long and how often it is tried is no part of it.
QString detailOf(const flow::Request &request)
{
    QJsonObject told = withoutEmpty(request.data);
    for (const QString &key : {u"mock"_s, u"timeoutMs"_s, u"retries"_s, u"idempotencyKey"_s})
        told.remove(key);
    if (request.kind != u"http")
        return told.isEmpty() ? QString() : valueLine(told);
    QStringList lines {u"%1 %2"_s.arg(told[u"method"].toString(), told[u"url"].toString()).trimmed()};
    const QJsonArray headers = told[u"headers"].toArray();
    for (const QJsonValue &header : headers)
        lines.append(u"%1: %2"_s.arg(header[u"name"].toString(), header[u"value"].toString()));
    if (told[u"auth"].isObject())
        lines.append(RequestBar::tr("Signs in with the secret “%1”").arg(told[u"auth"][u"secret"].toString()));
    if (told.contains(u"body"_s))
        lines.append(RequestBar::tr("Sends: %1").arg(spokenText(told[u"body"].toString().left(400).simplified())));
    lines.removeAll(QString());
    return lines.join(u'\n');
}
} // namespace

RequestBar::RequestBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_form(new AnswerForm(this))
    , m_text(new QPlainTextEdit(this))
    , m_json(new QCheckBox(tr("As JSON"), this))
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
    m_text->hide();
    m_json->setObjectName(u"asJson"_s);
    m_json->setToolTip(tr("Write the whole answer as a JSON object"));
    connect(m_json, &QCheckBox::clicked, this, &RequestBar::setJson);
    m_remember->setObjectName(u"rememberAnswer"_s);
    m_answer->setObjectName(u"answerRequest"_s);
    m_fail->setObjectName(u"failRequest"_s);
    m_fail->setToolTip(tr("Answers with an error"));
    connect(m_answer, &QPushButton::clicked, this, &RequestBar::sendAnswer);
    connect(m_fail, &QPushButton::clicked, this, &RequestBar::sendError);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(ui::space::close);
    buttons->addStretch(1);
    buttons->addWidget(m_fail);
    buttons->addWidget(m_answer);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(ui::space::close, ui::space::close, ui::space::close, ui::space::close);
    column->setSpacing(ui::space::tight);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_title, m_detail, m_form, m_text, m_problem})
        column->addWidget(widget);
    column->addWidget(makePeople());
    auto *options = new QHBoxLayout; // a line of their own: the panel is narrow
    options->setSpacing(ui::space::group);
    options->addWidget(m_remember, 1);
    options->addWidget(m_json);
    column->addLayout(options);
    column->addLayout(buttons);
    m_problem->hide();
    hide();
}

/// To play the colleague who takes over or decides.
QWidget *RequestBar::makePeople()
{
    m_people = new QWidget(this);
    m_words = new QLineEdit(m_people);
    m_words->setObjectName(u"agentWords"_s);
    m_words->setPlaceholderText(tr("Write as the colleague…"));
    m_words->setAccessibleName(tr("Write as the colleague"));
    m_say = new QPushButton(tr("Say"), m_people);
    m_say->setObjectName(u"agentSay"_s);
    const auto say = [this] {
        const QString words = m_words->text().trimmed();
        if (words.isEmpty())
            return;
        m_words->clear();
        emit answered({{u"state"_s, u"message"_s}, {u"text"_s, words}}, false);
    };
    connect(m_say, &QPushButton::clicked, this, say);
    connect(m_words, &QLineEdit::returnPressed, this, say);
    m_actions = new QWidget(m_people);
    auto *line = new QHBoxLayout;
    line->setSpacing(ui::space::close);
    line->addWidget(m_words, 1);
    line->addWidget(m_say);
    auto *column = new QVBoxLayout(m_people);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::space::tight);
    column->addLayout(line);
    column->addWidget(m_actions);
    return m_people;
}

void RequestBar::fillActions(const flow::Request &request)
{
    delete m_actions;
    m_actions = new QWidget(m_people);
    m_people->layout()->addWidget(m_actions);
    auto *row = new ui::FlowLayout(m_actions); // what a team can decide may be long
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(ui::space::close);
    const auto add = [&](const QString &label, const QString &name, const QJsonObject &answer) {
        auto *button = new QPushButton(QString(label).replace(u'&', u"&&"_s), m_actions);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, [this, answer] { emit answered(answer, false); });
        row->addWidget(button);
    };
    if (request.kind == u"approval") {
        const QJsonArray actions = request.data[u"actions"].toArray();
        for (const QJsonValue &action : actions) {
            const QString id = action[u"id"].toString();
            const QString label = action[u"label"].toString();
            add(label.isEmpty() ? id : label, u"action-"_s + id, {{u"action"_s, id}});
        }
    } else {
        add(tr("Take Over"), u"agentConnected"_s, {{u"state"_s, u"connected"_s}});
        add(tr("Give Back"), u"agentReturned"_s, {{u"state"_s, u"returned"_s}});
        add(tr("Nobody There"), u"agentNobody"_s, {{u"state"_s, u"unavailable"_s}});
    }
}

QJsonObject RequestBar::sampleAnswer(const flow::Request &request)
{
    engine::MockHandler pretended;
    if (const auto answer = pretended.answer({}, {}, request))
        return *answer;
    if (request.kind == u"http")
        return {{u"status"_s, 200}, {u"body"_s, QJsonObject()}};
    if (request.kind == u"generate")
        return request.data[u"format"].toString() == u"json" ? QJsonObject {{u"json"_s, QJsonObject()}} : QJsonObject {{u"text"_s, QString()}};
    if (request.kind == u"agent")
        return {{u"say"_s, QString()}};
    if (request.kind == u"extract") {
        QJsonObject values;
        const QJsonArray fields = request.data[u"fields"].toArray();
        for (const QJsonValue &field : fields)
            values.insert(field[u"name"].toString(), QJsonValue::Null);
        return {{u"values"_s, values}};
    }
    if (request.kind == u"classify")
        return {{u"class"_s, request.data[u"classes"][0][u"id"]}, {u"confidence"_s, 1}};
    if (request.kind == u"tool" || request.kind == u"client")
        return {{u"result"_s, QJsonValue::Null}};
    if (request.kind == u"code")
        return {{u"outputs"_s, QJsonObject()}};
    return {};
}

void RequestBar::setRequest(const std::optional<flow::Request> &request, const model::Bot *bot)
{
    if (request == m_request)
        return;
    m_request = request;
    // A wait is over by itself.
    setVisible(request.has_value() && request->kind != u"wait");
    if (!request)
        return;
    const bool ofPeople = request->kind == u"handoff" || request->kind == u"approval";
    m_people->setVisible(ofPeople);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_answer, m_fail, m_remember})
        widget->setVisible(!ofPeople);
    m_words->setVisible(request->kind == u"handoff");
    m_say->setVisible(request->kind == u"handoff");
    if (ofPeople)
        fillActions(*request);
    const model::Node *node = bot ? bot->node(request->node) : nullptr;
    const bool hasName = node && !node->name.isEmpty();
    const QString name = stepName(node, request->kind);
    if (request->kind == u"approval")
        m_title->setText(tr("“%1” asks the team to decide").arg(name));
    else if (request->kind == u"handoff")
        m_title->setText(tr("“%1” hands the talk over to a person").arg(name));
    else if (hasName)
        m_title->setText(tr("“%1” asks for an answer (%2)").arg(name, stepName(nullptr, node->type)));
    else
        m_title->setText(tr("“%1” asks for an answer").arg(name));
    QJsonObject shown = request->data;
    shown.remove(u"mock"_s);
    const QString detail = detailOf(*request);
    m_detail->setText(detail);
    m_detail->setHidden(detail.isEmpty());
    // Escaping alone would leave &quot; to be read: without a tag, a tooltip is taken for plain text.
    m_detail->setToolTip(shown.isEmpty() ? QString() : Qt::convertFromPlainText(QString::fromUtf8(canonicalJson(shown)).left(4000), Qt::WhiteSpaceNormal));
    m_problem->hide();
    if (!ofPeople)
        return showAnswer(sampleAnswer(*request));
    for (QWidget *widget : std::initializer_list<QWidget *> {m_form, m_text, m_json})
        widget->hide();
}

/// In fields where there are some and JSON is not asked for.
void RequestBar::showAnswer(const QJsonObject &answer)
{
    const bool hasFields = AnswerForm::knows(*m_request, answer);
    const bool isJson = !hasFields || m_json->isChecked();
    if (!isJson)
        m_form->setAnswer(*m_request, answer);
    else
        m_text->setPlainText(QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Indented)).trimmed());
    m_form->setVisible(!isJson);
    m_text->setVisible(isJson);
    m_json->setVisible(hasFields);
}

/// The answer goes over as it is written by then; what cannot be read stays where it is.
void RequestBar::setJson(bool isJson)
{
    m_json->setChecked(!isJson); // as it still is
    const auto answer = writtenAnswer();
    if (!answer)
        return;
    if (!isJson && !AnswerForm::knows(*m_request, *answer)) {
        m_problem->setText(tr("There are no fields for an answer like this."));
        m_problem->show();
        return;
    }
    m_json->setChecked(isJson);
    showAnswer(*answer);
    field()->setFocus();
    emit fieldChanged();
}

QWidget *RequestBar::field() const
{
    if (isHidden())
        return nullptr;
    if (m_people->isHidden())
        return !m_text->isHidden() ? m_text : m_form->field() ? m_form->field() : static_cast<QWidget *>(m_answer);
    return m_words->isHidden() ? static_cast<QWidget *>(m_actions->findChild<QPushButton *>()) : m_words;
}

/// Nothing while it cannot be read, which is said.
std::optional<QJsonObject> RequestBar::writtenAnswer()
{
    if (m_text->isHidden()) {
        m_problem->hide(); // fields say themselves what is wrong
        return m_form->answer();
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(m_text->toPlainText().toUtf8(), &error);
    m_problem->setVisible(!document.isObject());
    if (document.isObject())
        return document.object();
    m_problem->setText(tr("The answer must be a JSON object: %1").arg(error.errorString()));
    ui::announce(m_text, m_problem->text());
    m_text->setFocus();
    return std::nullopt;
}

void RequestBar::sendAnswer()
{
    if (const auto answer = writtenAnswer())
        emit answered(*answer, m_remember->isChecked());
}

void RequestBar::sendError()
{
    emit answered({{u"error"_s, QJsonObject {{u"code"_s, u"failed"_s}, {u"message"_s, tr("Failed by hand")}}}}, m_remember->isChecked());
}

} // namespace dialogist::panels::simulator
