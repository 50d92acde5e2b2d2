// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/test/happeningform.h"

#include "editors/test/stepsmodel.h"
#include "studio/ui/caret.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"
#include "studio/ui/undokeys.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace dialogist::editors::test {

using namespace Qt::StringLiterals;

HappeningForm::HappeningForm(BotSource bot, QWidget *parent)
    : FieldsForm(u"happening"_s, tr("What happens"), std::move(bot), parent)
{
}

bool HappeningForm::setStep(const QString &action, const QJsonValue &value, const QString &place)
{
    const Happening given = Happening::fromJson(action, value);
    // Fields stay in the order in which they were made, whatever the order in which they lie in the test.
    const bool isThere = place == m_place && given.action == m_shown.action;
    if (isThere && given.value() == m_shown.value())
        return !given.action.isEmpty();
    const bool sameFields = isThere && given.outline() == m_shown.outline();
    m_shown = given;
    m_place = place;
    if (sameFields)
        refresh();
    else if (given.action.isEmpty())
        rebuild({});
    else
        remake();
    return !given.action.isEmpty();
}

void HappeningForm::remake()
{
    rebuild([this] { addFields(); });
}

void HappeningForm::write(const Change &change, const QString &field)
{
    Happening fresh = m_shown;
    change(fresh);
    if (isReadOnly() || fresh == m_shown)
        return;
    const bool sameFields = fresh.outline() == m_shown.outline();
    const bool sameValue = fresh.value() == m_shown.value(); // a field without a name yet is not in the test
    m_shown = fresh;
    if (sameFields)
        refresh();
    else
        remake();
    if (!sameValue)
        emit edited(m_shown.value(), sameFields ? field : QString());
}

void HappeningForm::addFields()
{
    addFirst();
    if (!m_shown.raw.isUndefined()) {
        QWidget *field = makeText(u"raw"_s, [](const Happening &it) { return StepsModel::valueText(it.raw); },
                                  [](Happening &it, const QString &text) { it.raw = StepsModel::valueOf(text); });
        field->setToolTip(tr("This is written in a way that there are no fields for. It stays as it is written."));
        return addRow(tr("As written"), field);
    }
    addRow(m_shown.action == u"event" ? tr("Event") : tr("Kind of request"),
           makeNameField(m_shown.action == u"event" ? BotNames::Events : BotNames::RequestKinds, u"name"_s, [this] { return m_shown.name; },
                         [this](const QString &text) { write([&text](Happening &it) { it.name = text; }, u"name"_s); }));
    if (m_shown.action == u"answer") {
        auto *outcome = new QComboBox(page());
        outcome->setObjectName(u"outcome"_s);
        outcome->addItems({tr("It answers"), tr("It fails")});
        outcome->setCurrentIndex(m_shown.fails ? 1 : 0);
        connect(outcome, &QComboBox::activated, this, [this](int choice) { write([choice](Happening &it) { it.fails = choice == 1; }, {}); });
        addRow(tr("Outcome"), outcome);
    }
    if (m_shown.fails) {
        addRow(tr("Code of the failure"), makeText(u"code"_s, [](const Happening &it) { return it.code; }, [](Happening &it, const QString &text) { it.code = text; }));
        return addRow(tr("Message"), makeText(u"message"_s, [](const Happening &it) { return it.message; }, [](Happening &it, const QString &text) { it.message = text; }));
    }
    for (int i = 0; i < m_shown.fields.size(); ++i)
        addField(i);
    addButton(u"addField"_s, tr("Add Field"), [this] { write([](Happening &it) { it.fields.append({QString(), QString()}); }, {}); });
}

void HappeningForm::addField(int at)
{
    auto *line = new QWidget(page());
    QWidget *name = makeText(u"field%1"_s.arg(at), [at](const Happening &it) { return it.fields.value(at).first; },
                             [at](Happening &it, const QString &text) { it.fields[at].first = text.trimmed(); });
    QWidget *value = makeText(u"value%1"_s.arg(at), [at](const Happening &it) { return fieldText(it.fields.value(at).second); },
                              [at](Happening &it, const QString &text) { it.fields[at].second = fieldValue(text); });
    QAction *twice = static_cast<QLineEdit *>(name)->addAction(ui::icon(u"warning"_s, ui::colour(ui::Token::Warning)), QLineEdit::TrailingPosition);
    twice->setToolTip(tr("Another field has this name already: that one counts."));
    const auto showTwice = [this, twice, name, value, at] {
        const QString own = m_shown.fields.value(at).first;
        const auto end = m_shown.fields.begin() + std::min<qsizetype>(at, m_shown.fields.size());
        const bool isTwice = !own.isEmpty() && std::any_of(m_shown.fields.begin(), end, [&own](const auto &other) { return other.first == own; });
        twice->setVisible(isTwice);
        // What the test does not have is taken back by the field alone.
        ui::setUndoneByProject(name, !isTwice);
        ui::setUndoneByProject(value, !isTwice && !own.isEmpty());
    };
    showTwice();
    onRefresh(showTwice);
    name->setAccessibleName(tr("Name of field %1").arg(at + 1));
    value->setAccessibleName(tr("Value of field %1").arg(at + 1));
    value->setToolTip(tr("A text, a number, true or false, or a list or object in JSON. In quotes it is a text in any case."));
    static_cast<QLineEdit *>(name)->setPlaceholderText(tr("Name"));
    static_cast<QLineEdit *>(value)->setPlaceholderText(tr("Value"));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(ui::space::tight);
    row->addWidget(name, 1);
    row->addWidget(value, 2);
    addRow(at == 0 ? tr("Brings") : QString(),
           withRemove(line, u"removeField%1"_s.arg(at), tr("Remove this field"), [this, at] { write([at](Happening &it) { it.fields.removeAt(at); }, {}); }));
}

QWidget *HappeningForm::makeText(const QString &id, const Read &read, const Put &put)
{
    auto *edit = new QLineEdit(page());
    edit->setObjectName(id);
    edit->setText(read(m_shown));
    connect(edit, &QLineEdit::textEdited, this, [this, put, id](const QString &text) { write([&](Happening &it) { put(it, text); }, id); });
    onRefresh([this, edit, read] {
        // While one types, "1" and "1.0" and "1." are the same number: what is written stays.
        if (edit->text() != read(m_shown) && !(edit->hasFocus() && fieldValue(edit->text()) == fieldValue(read(m_shown))))
            ui::replaceText(*edit, read(m_shown));
    });
    return edit;
}

} // namespace dialogist::editors::test
