// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/test/pinform.h"

#include "editors/test/nameedit.h"
#include "editors/test/pinsmodel.h"
#include "studio/base/json.h"
#include "studio/ui/announce.h"
#include "studio/ui/caret.h"
#include "studio/ui/growingtextedit.h"
#include "studio/ui/theme.h"
#include "studio/ui/undokeys.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QStandardItemModel>

#include <utility>

namespace dialogist::editors::test {

using namespace Qt::StringLiterals;

PinForm::PinForm(BotSource bot, QWidget *parent)
    : HappeningForm(std::move(bot), parent)
    , m_places(new QStandardItemModel(this))
{
    setObjectName(u"pinnedAnswer"_s);
    setAccessibleName(tr("Pinned answer"));
    connect(this, &HappeningForm::edited, this, [this](const QJsonValue &value, const QString &field) {
        if (value.isObject()) // else it is on its way to become one
            put(pinWith(m_pin, value.toObject()), field);
    });
}

void PinForm::setPin(const QJsonObject &pin, const QString &place)
{
    m_pin = pin;
    m_hasPlaces = false; // another kind of request has others
    const bool isThere = std::exchange(m_at, place) == place;
    const QString before = outline();
    const auto given = conditionsOf(pin[u"match"].toObject());
    m_isWritten = !given || (isThere && m_isWritten);
    // Rows stay in the order in which they were made, also those that are not in the test yet.
    if (m_isWritten || !isThere || matchOf(*given) != matchOf(m_conditions))
        m_conditions = m_isWritten ? QList<PinCondition>() : *given;
    setStep(u"answer"_s, happeningOf(pin), place);
    if (outline() != before)
        remake();
    refresh();
}

void PinForm::put(const QJsonObject &pin, const QString &field)
{
    if (isReadOnly() || pin == m_pin)
        return;
    m_pin = pin;
    emit pinEdited(pin, field);
}

QJsonObject PinForm::with(const QString &key, const QJsonValue &value) const
{
    QJsonObject pin = m_pin;
    if (value.isUndefined())
        pin.remove(key);
    else
        pin.insert(key, value);
    return pin;
}

void PinForm::addFirst()
{
    QWidget *step = makeNameField(
        BotNames::Steps, u"step"_s, [this] { return pinnedStep(bot(), m_pin); },
        [this](const QString &text) { put(with(u"node"_s, text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text)), u"step"_s); });
    step->setToolTip(tr("The step whose request gets this answer; empty: any step that asks this"));
    addRow(tr("Answers the step"), step);
    auto *repeats = new QCheckBox(tr("Every time, not only once"), page());
    repeats->setObjectName(u"repeat"_s);
    repeats->setChecked(m_pin.value(u"repeat"_s).toBool());
    connect(repeats, &QCheckBox::clicked, this, [this](bool on) { put(with(u"repeat"_s, on ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined)), {}); });
    onRefresh([this, repeats] { repeats->setChecked(m_pin.value(u"repeat"_s).toBool()); });
    addRow(QString(), repeats);
    if (m_isWritten)
        addWritten();
    else
        addConditions();
}

QString PinForm::outline() const
{
    QString outline = m_isWritten ? u"written"_s : QString();
    for (const PinCondition &condition : m_conditions)
        outline += u'/' + comparisonText({condition.comparison.word, condition.comparison.word == u"is_set" ? condition.comparison.value : QJsonValue()});
    return outline;
}

void PinForm::writeConditions(const Change &change, const QString &field)
{
    if (isReadOnly())
        return;
    const QString before = outline();
    change(m_conditions);
    const bool sameFields = outline() == before;
    if (sameFields)
        refresh();
    else
        remake();
    const QJsonObject match = matchOf(m_conditions);
    put(with(u"match"_s, match.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(match)), sameFields ? field : QString());
}

void PinForm::addConditions()
{
    for (int at = 0; at < m_conditions.size(); ++at) {
        addRow(at == 0 ? tr("Only when") : tr("And when"),
               withRemove(makePlace(at), u"removeCondition%1"_s.arg(at), tr("Remove this condition"), [this, at] { writeConditions([at](auto &list) { list.removeAt(at); }, {}); }));
        addRow(QString(), makeComparison(at));
    }
    addButton(u"addCondition"_s, m_conditions.isEmpty() ? tr("Only When…") : tr("And When…"), [this] {
        writeConditions([](auto &list) { list.append(PinCondition()); }, {});
        if (auto *place = findChild<NameEdit *>(u"place%1"_s.arg(m_conditions.size() - 1)))
            place->setFocus(Qt::OtherFocusReason);
    });
}

QWidget *PinForm::makePlace(int at)
{
    auto *place = new NameEdit(*m_places, page());
    const QString id = u"place%1"_s.arg(at);
    place->setObjectName(id);
    place->setAccessibleName(tr("Place in the request"));
    place->setPlaceholderText(tr("Place in the request, such as body.city"));
    const auto show = [this, place, at] {
        const QString own = m_conditions.value(at).place;
        if (place->text().trimmed() != own)
            place->showName(own);
        const bool isTwice = isSaidBefore(m_conditions, at);
        ui::showTrouble(place, isTwice ? tr("Another condition is about this place already: that one counts.") : QString());
        ui::setUndoneByProject(place, !isTwice); // what the test does not have is taken back by the field alone
    };
    show();
    onRefresh(show);
    connect(place, &NameEdit::entered, this, [this] {
        if (const model::Bot *bot = m_hasPlaces ? nullptr : this->bot()) {
            ui::setEntries(*m_places, placesOf(*bot, m_pin));
            m_hasPlaces = true;
        }
    });
    connect(place, &NameEdit::edited, this, [this, at, id](const QString &text) { writeConditions([&](auto &list) { list[at].place = text.trimmed(); }, id); });
    return place;
}

QWidget *PinForm::makeComparison(int at)
{
    auto *line = new QWidget(page());
    const Comparison &own = m_conditions.at(at).comparison;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(ui::space::tight);
    auto *word = new QComboBox(line);
    word->setObjectName(u"word%1"_s.arg(at));
    word->setAccessibleName(tr("How it is compared"));
    const QList<Comparison> kinds = comparisonKinds();
    for (const Comparison &kind : kinds) {
        word->addItem(comparisonText(kind));
        if (kind.word == own.word && (kind.word != u"is_set" || kind.value == own.value))
            word->setCurrentIndex(word->count() - 1);
    }
    connect(word, &QComboBox::activated, this, [this, at, kinds](int chosen) {
        writeConditions([&](auto &list) {
            Comparison &here = list[at].comparison;
            const Comparison &kind = kinds.at(chosen);
            if (kind.word == u"is_set")
                here = kind;
            else if (kind.word != here.word)
                here = {kind.word, comparedWith(kind.word, here.word == u"is_set" ? QString() : comparedText(here))};
        }, {});
    });
    row->addWidget(word);
    if (own.word == u"is_set") {
        row->addStretch(1);
        return line;
    }
    auto *value = new QLineEdit(line);
    const QString id = u"compared%1"_s.arg(at);
    value->setObjectName(id);
    value->setAccessibleName(tr("What it is compared with"));
    const auto show = [this, value, at] {
        const PinCondition condition = m_conditions.value(at);
        const QString text = comparedText(condition.comparison);
        // While one types, "1" and "1.0" and "1." are the same number: what is written stays.
        if (value->text() != text && !(value->hasFocus() && comparedWith(condition.comparison.word, value->text()) == condition.comparison.value))
            ui::replaceText(*value, text);
        ui::setUndoneByProject(value, !condition.place.isEmpty() && !isSaidBefore(m_conditions, at));
    };
    show();
    onRefresh(show);
    connect(value, &QLineEdit::textEdited, this, [this, at, id](const QString &text) {
        writeConditions([&](auto &list) {
            Comparison &here = list[at].comparison;
            QJsonObject likeness = here.value.toObject();
            likeness.insert(u"text"_s, text);
            here.value = here.word == u"similar_to" && here.value.isObject() ? QJsonValue(likeness) : comparedWith(here.word, text);
        }, id);
    });
    row->addWidget(value, 1);
    return line;
}

void PinForm::addWritten()
{
    auto *match = new ui::GrowingTextEdit(page());
    match->setObjectName(u"match"_s);
    match->setLines(1, 6);
    match->setWhatsThis(tr("Places in the request with what must stand there, as JSON. Empty: whatever is asked."));
    match->setToolTip(match->whatsThis());
    match->setAccessibleName(tr("Only when"));
    const auto written = [match] { return QJsonDocument::fromJson(match->toPlainText().toUtf8()); };
    const auto show = [this, match, written] {
        const QJsonObject stored = m_pin.value(u"match"_s).toObject();
        if (!match->hasFocus() || (!ui::hasTrouble(match) && written().object() != stored)) // what is being written stays
            match->setText(stored.isEmpty() ? QString() : QString::fromUtf8(canonicalJson(stored)));
    };
    show();
    onRefresh(show);
    connect(match, &ui::GrowingTextEdit::edited, this, [this, match, written](const QString &text) {
        const bool isEmpty = text.trimmed().isEmpty();
        const bool isGood = isEmpty || written().isObject();
        ui::showTrouble(match, isGood ? QString() : tr("This is no JSON yet, so it is not kept."));
        ui::setUndoneByProject(match, isGood);
        if (isGood)
            put(with(u"match"_s, isEmpty ? QJsonValue(QJsonValue::Undefined) : QJsonValue(written().object())), u"match"_s);
    });
    addRow(tr("Only when"), withRemove(match, u"removeMatch"_s, tr("Remove the conditions"), [this] {
        m_isWritten = false;
        writeConditions([](auto &list) { list.clear(); }, {});
        remake(); // fields instead of the one
    }));
}

QJsonObject happeningOf(const QJsonObject &pin)
{
    QJsonObject happening {{u"kind"_s, pin[u"kind"].toString()}};
    if (pin[u"error"].isObject())
        happening.insert(u"error"_s, pin[u"error"]);
    else
        happening.insert(u"data"_s, pin.contains(u"answer"_s) ? pin[u"answer"] : QJsonValue(QJsonObject()));
    return happening;
}

QJsonObject pinWith(QJsonObject pin, const QJsonObject &happening)
{
    const QJsonValue kind = happening[u"kind"];
    if (kind.toString().isEmpty())
        pin.remove(u"kind"_s);
    else
        pin.insert(u"kind"_s, kind);
    const bool fails = happening[u"error"].isObject();
    pin.remove(fails ? u"answer"_s : u"error"_s);
    if (fails)
        pin.insert(u"error"_s, happening[u"error"]);
    else
        pin.insert(u"answer"_s, happening[u"data"]);
    return pin;
}

} // namespace dialogist::editors::test
