// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/simulator/answerform.h"

#include "studio/flow/catalogue.h"
#include "studio/ui/announce.h"
#include "studio/ui/growingtextedit.h"
#include "studio/ui/plaintip.h"
#include "studio/ui/theme.h"
#include "studio/ui/tint.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace dialogist::panels::simulator {

namespace {
constexpr int mostLines = 16; ///< of text that the fields are high together; beyond that they scroll
constexpr int fewestLines = 4; ///< that stay in sight

bool isWritten(const QJsonValue &value)
{
    return !value.isUndefined() && !value.isNull();
}

QString anyValue()
{
    return AnswerForm::tr("A text, a number, true or false, or a list or object in JSON. In quotes it is a text in any case.");
}

/// What a list around it makes a document: any JSON value.
QJsonValue fromJsonText(const QString &text, QString *why)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson('[' + text.toUtf8() + ']', &error);
    if (document.array().size() == 1)
        return document.array().first();
    if (why)
        *why = error.errorString();
    return QJsonValue::Undefined;
}
} // namespace

AnswerForm::AnswerForm(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"answerForm"_s);
    setAccessibleName(tr("The answer"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

bool AnswerForm::knows(const flow::Request &request, const QJsonObject &answer)
{
    static const QStringList kinds {u"generate"_s, u"agent"_s, u"classify"_s, u"extract"_s, u"http"_s, u"tool"_s, u"client"_s, u"code"_s};
    // One that fails has no fields; neither has a group that is none.
    const auto isGroup = [&answer](QStringView key) { return !isWritten(answer[key]) || answer[key].isObject(); };
    if (!kinds.contains(request.kind) || answer.contains(u"error"_s) || !isGroup(u"values") || !isGroup(u"outputs"))
        return false;
    // Where there are fields for the parts of what is wanted, it must have parts.
    return request.kind != u"generate" || request.data[u"schema"][u"properties"].toObject().isEmpty() || isGroup(u"json");
}

void AnswerForm::setAnswer(const flow::Request &request, const QJsonObject &answer)
{
    m_answer = answer;
    m_rows.clear();
    m_field = nullptr;
    m_problem.clear();
    if (QWidget *old = takeWidget()) { // one of its fields may be what asks for this
        old->hide();
        old->deleteLater();
    }
    auto *page = new QWidget;
    m_form = new QFormLayout(page);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(ui::space::tight);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const QString &kind = request.kind;
    if (kind == u"http") {
        addNumber(tr("Status"), {{}, u"status"_s}, 100, 599, 200, 1);
        addText(tr("Body"), {{}, isWritten(answer[u"json"]) ? u"json"_s : u"body"_s, QString()}, Kind::Body, tr("What the service sends: JSON, or any other text"), 3);
    } else if (kind == u"tool" || kind == u"client") {
        addText(tr("Result"), {{}, u"result"_s}, Kind::Value, anyValue(), 2);
    } else if (kind == u"code") {
        const QJsonArray outputs = request.data[u"outputs"].toArray();
        for (const QJsonValue &name : outputs)
            addText(name.toString(), {u"outputs"_s, name.toString()}, Kind::Value, anyValue());
        QList<std::pair<QString, QJsonObject>> ways {{tr("Next"), {}}};
        const QJsonArray ports = request.data[u"ports"].toArray();
        for (const QJsonValue &port : ports)
            ways.append({port.toString(), {{u"port"_s, port}}});
        if (ways.size() > 1)
            addChoice(tr("Leaves through"), u"port"_s, ways, {u"port"_s});
    } else {
        addModel(request);
    }
    if (m_rows.isEmpty())
        sayNothingIsAsked(kind == u"code" ? u"outputs"_s : u"fields"_s, kind);
    setWidget(page);
    page->show();
    page->installEventFilter(this);
    fit();
}

/// Values that a step does not name it does not take either: fields for more of them would promise too much.
void AnswerForm::sayNothingIsAsked(const QString &property, const QString &type)
{
    QString label = property;
    const flow::NodeSpec *spec = flow::specOf(type);
    for (const flow::PropertySpec &each : spec ? spec->properties : QList<flow::PropertySpec>()) {
        if (each.key == property)
            label = each.label;
    }
    auto *said = new QLabel(tr("There is nothing to fill in: the step names no values at “%1”. Answer, and the talk goes on.").arg(label), m_form->parentWidget());
    said->setObjectName(u"nothingAsked"_s);
    said->setTextFormat(Qt::PlainText);
    said->setWordWrap(true);
    ui::tint(said, ui::Token::Muted);
    m_form->addRow(said);
}

void AnswerForm::addModel(const flow::Request &request)
{
    if (request.kind == u"classify") {
        QList<std::pair<QString, QJsonObject>> classes;
        const QJsonArray offered = request.data[u"classes"].toArray();
        for (const QJsonValue &each : offered)
            classes.append({each[u"label"].toString(each[u"id"].toString()), {{u"class"_s, each[u"id"]}}});
        classes.append({tr("None of these"), {{u"class"_s, QString()}}});
        addChoice(tr("The model chooses"), u"class"_s, classes, {u"class"_s});
        return addNumber(tr("How sure it is, in percent"), {{}, u"confidence"_s}, 0, 100, 100, 100);
    }
    if (request.kind == u"extract") {
        const QJsonArray fields = request.data[u"fields"].toArray();
        for (const QJsonValue &field : fields) {
            const QString name = field[u"name"].toString();
            const QString type = field[u"type"].toString();
            const QString hint = field[u"description"].toString();
            if (type == u"boolean")
                addTruth(name, {u"values"_s, name});
            else
                addText(name, {u"values"_s, name}, type == u"number" ? Kind::Number : type == u"list" ? Kind::List : type == u"object" ? Kind::Object : Kind::Words,
                        hint.isEmpty() ? tr("Empty: not found") : tr("%1 (empty: not found)").arg(hint));
        }
        return;
    }
    if (request.kind == u"generate" && request.data[u"format"].toString() == u"json") {
        const QJsonObject parts = request.data[u"schema"][u"properties"].toObject();
        for (auto it = parts.begin(); it != parts.end(); ++it) {
            const QString type = (*it)[u"type"].toString();
            if (type == u"boolean")
                addTruth(it.key(), {u"json"_s, it.key()});
            else
                addText(it.key(), {u"json"_s, it.key(), QJsonValue::Undefined},
                        type == u"number" || type == u"integer" ? Kind::Number : type == u"string" ? Kind::Words : type == u"array" ? Kind::List
                            : type == u"object" ? Kind::Object : Kind::Value,
                        (*it)[u"description"].toString());
        }
        if (parts.isEmpty())
            addText(tr("The model gives"), {{}, u"json"_s}, Kind::Value, anyValue(), 3);
    } else {
        addText(tr("The model says"), {{}, request.kind == u"agent" ? u"say"_s : u"text"_s, QString()}, Kind::Words, {}, 2);
    }
    if (request.kind == u"generate")
        return addChoice(tr("Then"), u"refused"_s, {{tr("It answers"), {}}, {tr("It refuses to answer"), {{u"refused"_s, true}}}}, {u"refused"_s});
    const QJsonArray written = request.data[u"writes"].toArray();
    for (const QJsonValue &name : written)
        addText(name.toString(), {u"values"_s, name.toString(), QJsonValue::Undefined}, Kind::Value, tr("Empty: the model does not change it"));
    QList<std::pair<QString, QJsonObject>> ways {{tr("It goes on talking"), {}}};
    const QJsonArray exits = request.data[u"exits"].toArray();
    for (const QJsonValue &exit : exits) {
        const QString name = exit[u"name"].toString();
        ways.append({tr("Leaves through “%1”").arg(name.isEmpty() ? exit[u"id"].toString() : name), {{u"exit"_s, exit[u"id"]}}});
    }
    if (request.data[u"mayHandOff"].toBool())
        ways.append({tr("Hands over to a person"), {{u"handoff"_s, true}}});
    ways.append({tr("Comes to its limit"), {{u"limit"_s, true}}});
    addChoice(tr("Then"), u"exit"_s, ways, {u"exit"_s, u"handoff"_s, u"limit"_s});
}

void AnswerForm::addText(const QString &label, const Place &place, Kind kind, const QString &hint, int lines)
{
    auto *edit = new ui::GrowingTextEdit(m_form->parentWidget());
    edit->setLines(lines, 6);
    edit->setText(shownAs(valueAt(place), kind));
    const QString begun = edit->toPlainText(); // of a very long text, its beginning
    edit->setWhatsThis(hint); // comes back when what was wrong is put right
    edit->setToolTip(ui::plainTip(hint)); // a designer's words may look like HTML
    if (kind != Kind::Value && lines > 1)
        edit->setPlaceholderText(hint);
    if (!m_field)
        m_field = edit;
    addRow(label, place.key, edit, [edit, begun, place, kind](QJsonObject &answer) {
        if (edit->toPlainText() == begun) // "1.0" stays what it is, and so does what is not there
            return QString();
        QString wrong;
        const QJsonValue value = edit->toPlainText().trimmed().isEmpty() ? place.empty : read(edit->toPlainText(), kind, &wrong);
        if (wrong.isEmpty())
            putAt(answer, place, value);
        return wrong;
    });
    if (lines == 1)
        m_rows.last().hint = hint;
    connect(edit, &ui::GrowingTextEdit::edited, this, [this, edit] {
        for (const Row &row : std::as_const(m_rows)) {
            if (row.field == edit && ui::hasTrouble(edit)) {
                ui::showTrouble(edit, {});
                row.problem->hide();
            }
        }
    });
}

void AnswerForm::addTruth(const QString &label, const Place &place)
{
    auto *box = new QComboBox(m_form->parentWidget());
    box->addItem(tr("Not given"), QJsonValue(QJsonValue::Null));
    box->addItem(tr("Yes"), QJsonValue(true));
    box->addItem(tr("No"), QJsonValue(false));
    const QJsonValue value = valueAt(place);
    const int begun = !value.isBool() ? 0 : value.toBool() ? 1 : 2;
    box->setCurrentIndex(begun);
    addRow(label, place.key, box, [box, begun, place](QJsonObject &answer) {
        if (box->currentIndex() != begun)
            putAt(answer, place, box->currentData().toJsonValue());
        return QString();
    });
}

void AnswerForm::addNumber(const QString &label, const Place &place, int minimum, int maximum, int usual, int scale)
{
    auto *box = new QSpinBox(m_form->parentWidget());
    box->setRange(minimum, maximum);
    box->setValue(qRound(valueAt(place).toDouble(usual / double(scale)) * scale));
    const int begun = isWritten(valueAt(place)) ? box->value() : -1;
    addRow(label, place.key, box, [box, begun, place, scale](QJsonObject &answer) {
        if (box->value() != begun) // 0.555 stays what it is
            putAt(answer, place, scale == 1 ? QJsonValue(box->value()) : QJsonValue(box->value() / double(scale)));
        return QString();
    });
}

void AnswerForm::addChoice(const QString &label, const QString &id, const QList<std::pair<QString, QJsonObject>> &choices, const QStringList &keys)
{
    auto *box = new QComboBox(m_form->parentWidget());
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // names of exits are long
    for (const auto &[text, brings] : choices)
        box->addItem(text, brings);
    int begun = -1;
    for (int i = 0; i < choices.size(); ++i) {
        const QJsonObject &brings = choices.at(i).second;
        const bool isSaid = std::all_of(keys.begin(), keys.end(), [&](const QString &key) {
            const QJsonValue own = m_answer.value(key); // [] would write the key
            const bool isOff = !isWritten(own) || own == QJsonValue(false) || own == QJsonValue(QString());
            return brings.contains(key) ? own == brings[key] : isOff;
        });
        if (isSaid && begun < 0)
            begun = i;
    }
    box->setCurrentIndex(begun);
    addRow(label, id, box, [box, begun, keys](QJsonObject &answer) {
        if (box->currentIndex() == begun)
            return QString();
        for (const QString &key : keys)
            answer.remove(key);
        const QJsonObject brings = box->currentData().toJsonObject();
        for (auto it = brings.begin(); it != brings.end(); ++it)
            answer.insert(it.key(), *it);
        return QString();
    });
}

void AnswerForm::addRow(const QString &label, const QString &id, QWidget *field, const std::function<QString(QJsonObject &)> &put)
{
    field->setObjectName(u"answer."_s + id);
    field->setAccessibleName(label);
    auto *problem = new QLabel(m_form->parentWidget());
    problem->setObjectName(u"problem."_s + id);
    problem->setTextFormat(Qt::PlainText);
    problem->setWordWrap(true);
    problem->setFont(ui::smallFont(font()));
    problem->hide();
    auto *both = new QVBoxLayout;
    both->setSpacing(0);
    both->addWidget(field);
    both->addWidget(problem);
    auto *name = new QLabel(QString(label).replace(u'&', u"&&"_s), m_form->parentWidget());
    name->setBuddy(field);
    m_form->addRow(name, both);
    if (!m_field && !qobject_cast<QSpinBox *>(field) && m_rows.isEmpty())
        m_field = field;
    m_rows.append({field, problem, put, {}});
}

std::optional<QJsonObject> AnswerForm::answer()
{
    QJsonObject answer = m_answer;
    m_problem.clear();
    for (const Row &row : std::as_const(m_rows)) {
        const QString wrong = row.put(answer);
        row.problem->setText(wrong);
        row.problem->setVisible(!wrong.isEmpty());
        if (!wrong.isEmpty() || ui::hasTrouble(row.field))
            ui::showTrouble(row.field, wrong);
        if (wrong.isEmpty() || !m_problem.isEmpty())
            continue;
        m_problem = wrong;
        row.field->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(row.field);
    }
    return m_problem.isEmpty() ? std::optional(answer) : std::nullopt;
}

QJsonValue AnswerForm::valueAt(const Place &place) const
{
    return place.group.isEmpty() ? m_answer[place.key] : m_answer[place.group].toObject()[place.key];
}

void AnswerForm::putAt(QJsonObject &answer, const Place &place, const QJsonValue &value)
{
    if (place.group.isEmpty()) {
        answer.insert(place.key, value);
        return;
    }
    QJsonObject group = answer[place.group].toObject();
    if (value.isUndefined())
        group.remove(place.key);
    else
        group.insert(place.key, value);
    answer.insert(place.group, group);
}

QString AnswerForm::shownAs(const QJsonValue &value, Kind kind)
{
    if (!isWritten(value))
        return {};
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson()).trimmed();
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson()).trimmed();
    if (value.isString() && (kind == Kind::Words || kind == Kind::Body || read(value.toString(), kind, nullptr) == value))
        return value.toString();
    return QString::fromUtf8(QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
}

QJsonValue AnswerForm::read(const QString &text, Kind kind, QString *wrong)
{
    const QString trimmed = text.trimmed();
    const auto refuse = [wrong](const QString &why) {
        if (wrong)
            *wrong = why;
        return QJsonValue(QJsonValue::Undefined);
    };
    if (kind == Kind::Words)
        return text;
    if (trimmed.isEmpty())
        return QJsonValue::Null;
    if (kind == Kind::Number) {
        bool isNumber = false;
        double number = QLocale::c().toDouble(trimmed, &isNumber);
        if (!isNumber)
            number = QLocale().toDouble(trimmed, &isNumber);
        return isNumber ? QJsonValue(number) : refuse(tr("This must be a number."));
    }
    QString why;
    const QJsonValue value = fromJsonText(trimmed, &why);
    if (kind == Kind::List)
        return value.isArray() ? value : refuse(tr("This must be a list in JSON, like [\"red\", \"blue\"]."));
    if (kind == Kind::Object)
        return value.isObject() ? value : refuse(tr("This must be an object in JSON, like {\"city\": \"Ipoh\"}."));
    const bool looksLike = trimmed.startsWith(u'{') || trimmed.startsWith(u'[');
    if (value.isUndefined() && looksLike && kind != Kind::Body) // a service may send what breaks off
        return refuse(tr("This is no JSON yet: %1").arg(why));
    if (value.isUndefined() || (kind == Kind::Body && !looksLike))
        return text;
    return value;
}

/// As high as the fields are, within reason. Where there is less room they scroll.
void AnswerForm::fit()
{
    if (!widget())
        return;
    const int wanted = widget()->layout()->hasHeightForWidth() ? widget()->layout()->heightForWidth(std::max(60, viewport()->width())) : widget()->sizeHint().height();
    const int height = std::min(wanted, fontMetrics().lineSpacing() * mostLines) + 2;
    if (std::exchange(m_height, height) != height) {
        setMinimumHeight(std::min(height, fontMetrics().lineSpacing() * fewestLines));
        setMaximumHeight(height);
        updateGeometry();
    }
    // A hint that is longer than its line would go on in a second one, of which one sees the upper half.
    for (const Row &row : std::as_const(m_rows)) {
        auto *edit = qobject_cast<ui::GrowingTextEdit *>(row.field);
        if (!edit || row.hint.isEmpty())
            continue;
        const int room = edit->viewport()->width() - 2 * int(edit->document()->documentMargin());
        edit->setPlaceholderText(edit->fontMetrics().elidedText(row.hint, Qt::ElideRight, room));
    }
}

QSize AnswerForm::sizeHint() const
{
    return {QScrollArea::sizeHint().width(), m_height};
}

bool AnswerForm::eventFilter(QObject *watched, QEvent *event)
{
    const bool result = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        fit();
    return result;
}

} // namespace dialogist::panels::simulator
