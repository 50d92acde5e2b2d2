// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/test/happeningform.h"

#include "editors/test/nameedit.h"
#include "editors/test/stepsmodel.h"
#include "studio/ui/theme.h"

#include <QBoxLayout>
#include <QComboBox>

namespace dialogist::editors::test {

using namespace Qt::StringLiterals;

HappeningForm::HappeningForm(BotSource bot, QWidget *parent)
    : FieldsForm(u"happening"_s, tr("What happens"), parent)
    , m_bot(std::move(bot))
{
}

HappeningForm::~HappeningForm()
{
    delete takeWidget(); // its fields offer names of ours
}

bool HappeningForm::setStep(const QString &action, const QJsonValue &value)
{
    const Happening given = Happening::fromJson(action, value);
    // Fields stay in the order in which they were made, whatever the order in which they lie in the test.
    if (given.action == m_shown.action && given.value() == m_shown.value())
        return !given.action.isEmpty();
    const bool sameFields = given.outline() == m_shown.outline();
    m_shown = given;
    if (sameFields)
        refresh();
    else if (given.action.isEmpty())
        rebuild({});
    else
        rebuild([this] { addFields(); });
    return !given.action.isEmpty();
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
    if (!sameFields)
        rebuild([this] { addFields(); });
    if (!sameValue)
        emit edited(m_shown.value(), sameFields ? field : QString());
}

void HappeningForm::addFields()
{
    if (!m_shown.raw.isUndefined()) {
        QWidget *field = makeText(u"raw"_s, [](const Happening &it) { return StepsModel::valueText(it.raw); },
                                  [](Happening &it, const QString &text) { it.raw = StepsModel::valueOf(text); });
        field->setToolTip(tr("This is written in a way that there are no fields for. It stays as it is written."));
        return addRow(tr("As written"), field);
    }
    addRow(m_shown.action == u"event" ? tr("Event") : tr("Kind of request"), makeName());
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

QWidget *HappeningForm::makeName()
{
    auto *edit = new NameEdit(m_names.models[m_shown.action == u"event" ? BotNames::Events : BotNames::RequestKinds], page());
    edit->setObjectName(u"name"_s);
    const auto show = [this, edit] {
        if (edit->text().trimmed() != m_shown.name)
            edit->showName(m_shown.name);
    };
    show();
    connect(edit, &NameEdit::entered, this, &HappeningForm::fillNames);
    connect(edit, &NameEdit::edited, this, [this](const QString &text) { write([&text](Happening &it) { it.name = text.trimmed(); }, u"name"_s); });
    onRefresh(show);
    return edit;
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
            edit->setText(read(m_shown));
    });
    return edit;
}

void HappeningForm::fillNames()
{
    const model::Bot *bot = m_hasNames ? nullptr : m_bot();
    if (bot)
        m_names.fill(*bot);
    m_hasNames = m_hasNames || bot;
}

} // namespace dialogist::editors::test
