// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/test/pinform.h"

#include "editors/test/pinsmodel.h"
#include "studio/base/json.h"
#include "studio/ui/announce.h"
#include "studio/ui/growingtextedit.h"
#include "studio/ui/undokeys.h"

#include <QCheckBox>
#include <QJsonDocument>

#include <utility>

namespace dialogist::editors::test {

using namespace Qt::StringLiterals;

PinForm::PinForm(BotSource bot, QWidget *parent)
    : HappeningForm(std::move(bot), parent)
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
    const bool isThere = std::exchange(m_at, place) == place;
    const bool hasMatch = !pin[u"match"].toObject().isEmpty() || (isThere && m_hasMatch);
    if (std::exchange(m_hasMatch, hasMatch) != hasMatch)
        setStep({}, QJsonValue::Undefined, {}); // other fields than before
    setStep(u"answer"_s, happeningOf(pin), place);
    refresh();
}

void PinForm::put(const QJsonObject &pin, const QString &field)
{
    if (isReadOnly() || pin == m_pin)
        return;
    m_pin = pin;
    emit pinEdited(pin, field);
}

void PinForm::addFirst()
{
    const auto with = [this](const QString &key, const QJsonValue &value) {
        QJsonObject pin = m_pin;
        if (value.isUndefined())
            pin.remove(key);
        else
            pin.insert(key, value);
        return pin;
    };
    QWidget *step = makeNameField(
        BotNames::Steps, u"step"_s, [this] { return pinnedStep(bot(), m_pin); },
        [this, with](const QString &text) { put(with(u"node"_s, text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text)), u"step"_s); });
    step->setToolTip(tr("The step whose request gets this answer; empty: any step that asks this"));
    addRow(tr("Answers the step"), step);
    auto *repeats = new QCheckBox(tr("Every time, not only once"), page());
    repeats->setObjectName(u"repeat"_s);
    repeats->setChecked(m_pin.value(u"repeat"_s).toBool());
    connect(repeats, &QCheckBox::clicked, this, [this, with](bool on) { put(with(u"repeat"_s, on ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined)), {}); });
    onRefresh([this, repeats] { repeats->setChecked(m_pin.value(u"repeat"_s).toBool()); });
    addRow(QString(), repeats);
    if (!m_hasMatch)
        return;
    auto *match = new ui::GrowingTextEdit(page());
    match->setObjectName(u"match"_s);
    match->setLines(1, 6);
    match->setWhatsThis(tr("Places in the request with what must stand there, as JSON. Empty: whatever is asked."));
    match->setToolTip(match->whatsThis());
    const auto written = [match] { return QJsonDocument::fromJson(match->toPlainText().toUtf8()); };
    const auto show = [this, match, written] {
        const QJsonObject stored = m_pin.value(u"match"_s).toObject();
        if (!match->hasFocus() || (!ui::hasTrouble(match) && written().object() != stored)) // what is being written stays
            match->setText(stored.isEmpty() ? QString() : QString::fromUtf8(canonicalJson(stored)));
    };
    show();
    onRefresh(show);
    connect(match, &ui::GrowingTextEdit::edited, this, [this, match, written, with](const QString &text) {
        const bool isEmpty = text.trimmed().isEmpty();
        const bool isGood = isEmpty || written().isObject();
        ui::showTrouble(match, isGood ? QString() : tr("This is no JSON yet, so it is not kept."));
        ui::setUndoneByProject(match, isGood);
        if (isGood)
            put(with(u"match"_s, isEmpty ? QJsonValue(QJsonValue::Undefined) : QJsonValue(written().object())), u"match"_s);
    });
    addRow(tr("Only if"), match);
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
