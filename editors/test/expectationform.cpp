// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/test/expectationform.h"

#include "editors/test/namespick.h"
#include "editors/test/stepsmodel.h"
#include "studio/ui/caret.h"
#include "studio/ui/expressionedit.h"
#include "studio/ui/growingtextedit.h"
#include "studio/ui/taborder.h"
#include "studio/ui/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace dialogist::editors::test {

using namespace Qt::StringLiterals;
using Form = Expectation::Form;

namespace {
constexpr int mostTimes = 1000;
constexpr int usualPercent = 70; // as the matcher has it

int percentOf(const Comparison &comparison)
{
    return comparison.value.isObject() ? qRound(comparison.value[u"at_least"].toDouble(usualPercent / 100.0) * 100) : usualPercent;
}

QJsonValue likeText(const QString &text, int percent)
{
    return percent == usualPercent ? QJsonValue(text) : QJsonValue(QJsonObject {{u"text"_s, text}, {u"at_least"_s, percent / 100.0}});
}

/// What a bot has of the things that are ticked in a list: flows, intents, or what it can offer, which are intents and events.
QStringList groupNames(const model::Bot &bot, Form form)
{
    QStringList names;
    if (form != Form::Flows) {
        for (const auto &[id, intent] : bot.intents)
            names.append(intent.name);
    }
    for (const auto &[id, flow] : bot.flows) {
        if (form == Form::Flows)
            names.append(flow.name);
        for (const auto &[nodeId, node] : flow.nodes) {
            if (form == Form::Offers && node.type == u"event")
                names.append(node.name);
        }
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}
} // namespace

ExpectationForm::ExpectationForm(BotSource bot, QWidget *parent)
    : FieldsForm(u"expectation"_s, tr("What must be true"), std::move(bot), parent)
{
}

void ExpectationForm::setAssertion(const QJsonValue &assertion)
{
    const bool isEmpty = assertion.isUndefined();
    const Expectation given = isEmpty ? Expectation() : Expectation::fromJson(assertion);
    // Rows stay in the order in which they were made, whatever the order in which they lie in the test.
    if (isEmpty == m_isEmpty && given.word == m_shown.word && given.value() == m_shown.value())
        return;
    const bool sameFields = !isEmpty && !m_isEmpty && given.outline() == m_shown.outline();
    m_shown = given;
    m_isEmpty = isEmpty;
    if (!sameFields)
        return build();
    refresh();
}

void ExpectationForm::focusKind()
{
    if (auto *kind = findChild<QComboBox *>(u"kind"_s))
        kind->setFocus(Qt::OtherFocusReason);
}

void ExpectationForm::focusFirst()
{
    const QList<QWidget *> fields = widget() ? ui::tabOrder(widget()) : QList<QWidget *>();
    for (QWidget *field : fields) {
        if (field->objectName() != u"kind" && !qobject_cast<QComboBox *>(field) && !qobject_cast<QAbstractButton *>(field))
            return field->setFocus(Qt::OtherFocusReason);
    }
    for (QWidget *field : fields) {
        if (field->objectName() != u"kind")
            return field->setFocus(Qt::OtherFocusReason);
    }
    focusKind();
}

void ExpectationForm::write(const Change &change, const QString &field)
{
    Expectation fresh = m_shown;
    change(fresh);
    if (isReadOnly() || fresh == m_shown)
        return;
    const bool sameFields = fresh.outline() == m_shown.outline();
    m_shown = fresh;
    if (!sameFields)
        build();
    emit edited(m_shown.value(), sameFields ? field : QString());
}

std::function<void()> ExpectationForm::changing(const Change &change)
{
    return [this, change] { write(change, {}); };
}

void ExpectationForm::build()
{
    if (m_isEmpty)
        return rebuild({});
    rebuild([this] {
        addKind();
        addFields();
    });
}

QString ExpectationForm::numbered(const QString &label, int entry) const
{
    return m_shown.entries.size() < 2 ? label : tr("%1 %2", "a label and the number of the thing").arg(label, locale().toString(entry + 1));
}

void ExpectationForm::addKind()
{
    auto *kind = new QComboBox(page());
    kind->setObjectName(u"kind"_s);
    for (const QString &word : StepsModel::assertionWords())
        kind->addItem(StepsModel::assertionText(word), word);
    kind->setCurrentIndex(kind->findData(m_shown.word));
    connect(kind, &QComboBox::activated, this, [this, kind] {
        if (kind->currentData().toString() != m_shown.word)
            emit kindChosen(kind->currentData().toString());
    });
    addRow(tr("Kind of expectation"), kind);
}

void ExpectationForm::addFields()
{
    switch (m_shown.form) {
    case Form::Nothing:
        return;
    case Form::Utterance:
        return addUtterance();
    case Form::Grounding:
        addRow(tr("Least share of its words, in percent"), makeNumber(u"threshold"_s, 0, 100, [](const Expectation &shown) { return qRound(shown.threshold * 100); },
                                                                     [](Expectation &shown, int percent) { shown.threshold = percent / 100.0; }));
        addRow(tr("Or on this text"), makeText(u"truth"_s, [](const Expectation &shown) { return shown.text; }, [](Expectation &shown, const QString &text) { shown.text = text; }));
        return;
    case Form::Step:
        return addRow(tr("Step"), makeName(BotNames::Steps, u"text"_s, [](Expectation &shown) -> QString & { return shown.text; }));
    case Form::Ended:
        return addRow(tr("Then"), makeChoice(u"ended"_s, {tr("The talk has ended"), tr("The talk goes on")}, [](const Expectation &shown) { return shown.ended ? 0 : 1; },
                                             [](Expectation &shown, int choice) { shown.ended = choice == 0; }));
    case Form::Expression: {
        auto *edit = new ui::ExpressionEdit(page());
        edit->setObjectName(u"text"_s);
        if (const model::Bot *bot = this->bot())
            edit->setVariables(variableEntries(*bot));
        edit->setText(m_shown.text);
        connect(edit, &ui::ExpressionEdit::edited, this, [this](const QString &text) { write([text](Expectation &shown) { shown.text = text; }, u"text"_s); });
        onRefresh([this, edit] { edit->setText(m_shown.text); });
        return addRow(tr("Expression"), edit);
    }
    case Form::Raw: {
        QWidget *field = makeText(u"raw"_s, [](const Expectation &shown) { return StepsModel::valueText(shown.raw); },
                                  [](Expectation &shown, const QString &text) { shown.raw = StepsModel::valueOf(text); });
        field->setToolTip(tr("This is written in a way that there are no fields for. It stays as it is written."));
        return addRow(tr("As written"), field);
    }
    default:
        break;
    }
    if (m_shown.mayBeGroup())
        addGroup();
    if (!m_shown.group.isEmpty())
        return;
    for (int i = 0; i < m_shown.entries.size(); ++i)
        addEntry(i);
    const QString more = m_shown.form == Form::Values || m_shown.form == Form::NoValues ? tr("Add Variable")
        : m_shown.form == Form::Flows                                                   ? tr("Add Flow")
        : m_shown.form == Form::Offers                                                  ? tr("Add Offer")
        : m_shown.word == u"intent_was"                                                   ? tr("Add Intent")
        : m_shown.form == Form::Names                                                   ? tr("Add Step")
                                                                                          : tr("Add Call");
    addButton(u"addEntry"_s, more, changing([](Expectation &shown) { shown.entries.append(Expected()); }));
}

void ExpectationForm::addUtterance()
{
    const auto first = [](Expectation &shown) -> Expected & { return shown.entries.first(); };
    addComparisons(tr("Words"), u"said"_s, [first](Expectation &shown) -> QList<Comparison> & { return first(shown).comparisons; }, -1);
    QWidget *buttons = makeText(u"buttons"_s, [](const Expectation &shown) { return shown.entries.constFirst().buttons.join(u'\n'); },
                                [first](Expectation &shown, const QString &text) { first(shown).buttons = text.split(u'\n', Qt::SkipEmptyParts); });
    buttons->setToolTip(tr("Labels that are offered, one per line; empty = whatever"));
    addRow(tr("Buttons, one per line"), buttons);
    addRow(tr("In the step"), makeName(BotNames::Steps, u"name0"_s, [first](Expectation &shown) -> QString & { return first(shown).name; }));
    addRow(tr("Source"), makeChoice(u"cites"_s, {tr("Does not matter"), tr("Names a source"), tr("Names none")},
                                    [](const Expectation &shown) {
                                        const auto cites = shown.entries.constFirst().cites;
                                        return !cites ? 0 : *cites ? 1 : 2;
                                    },
                                    [first](Expectation &shown, int choice) { first(shown).cites = choice == 0 ? std::nullopt : std::optional(choice == 1); }));
}

void ExpectationForm::addGroup()
{
    const QStringList groups {QString(), u"all"_s, u"any"_s};
    QWidget *choice = makeChoice(u"group"_s, {tr("Each by itself"), tr("All of these"), tr("Any of these")},
                                 [groups](const Expectation &shown) { return int(groups.indexOf(shown.group)); },
                                 [groups](Expectation &shown, int choice) {
                                     shown.group = groups.value(choice);
                                     if (shown.group.isEmpty() && shown.entries.isEmpty() && shown.form != Form::Offers)
                                         shown.entries = {Expected()};
                                 });
    const bool isOffer = m_shown.form == Form::Offers;
    const bool isFlow = m_shown.form == Form::Flows;
    if (isFlow)
        choice->setToolTip(tr("Where each is written by itself, all of them are meant, and a step can be named at which a flow stood."));
    else if (isOffer)
        choice->setToolTip(tr("With “All of these” the bot may offer nothing else. Where each is written by itself it may."));
    addRow(isFlow ? tr("Which flows") : isOffer ? tr("Which offers") : tr("Which intents"), choice);
    if (m_shown.group.isEmpty())
        return;
    auto *list = new NamesPick(page());
    list->setObjectName(u"flows"_s);
    const auto show = [this, list] {
        list->showNames(bot() ? groupNames(*bot(), m_shown.form) : QStringList(), m_shown.names());
    };
    show();
    onRefresh(show);
    connect(list, &NamesPick::entered, this, show);
    connect(list, &NamesPick::picked, this, [this](const QStringList &names) {
        write([&names](Expectation &shown) {
            // What is known of those that stay, such as a step, is still there if each is to be written by itself again.
            QList<Expected> entries;
            for (const QString &name : names) {
                const auto old = std::find_if(shown.entries.begin(), shown.entries.end(), [&](const Expected &one) { return one.name == name; });
                entries.append(old == shown.entries.end() ? Expected {name, {}, {}, {}, {}, {}, {}} : *old);
            }
            shown.entries = entries;
        }, {});
    });
    addRow(isFlow ? tr("Flows") : isOffer ? tr("Offers") : tr("Intents"), list);
}

void ExpectationForm::addEntry(int entry)
{
    const Text name = [entry](Expectation &shown) -> QString & { return shown.entries[entry].name; };
    const QString id = u"name%1"_s.arg(entry);
    const auto add = [&](BotNames::Kind kind, const QString &label) {
        const QString text = numbered(label, entry);
        QWidget *field = makeName(kind, id, name);
        field->setAccessibleName(text);
        if (m_shown.entries.size() > 1 || m_shown.form == Form::Offers)
            field = withRemove(field, u"removeEntry%1"_s.arg(entry), tr("Remove “%1”").arg(text), changing([entry](Expectation &shown) { shown.entries.removeAt(entry); }));
        addRow(text, field);
    };
    const Comparisons list = [entry](Expectation &shown) -> QList<Comparison> & { return shown.entries[entry].comparisons; };
    switch (m_shown.form) {
    case Form::Values:
    case Form::NoValues:
        add(BotNames::Variables, tr("Variable"));
        return addComparisons(numbered(tr("Value"), entry), u"value%1"_s.arg(entry), list, entry);
    case Form::Flows:
        add(BotNames::Flows, tr("Flow"));
        return addRow(numbered(tr("At the step"), entry),
                      makeName(BotNames::Steps, u"step%1"_s.arg(entry), [entry](Expectation &shown) -> QString & { return shown.entries[entry].step; }));
    case Form::Offers:
        return add(BotNames::Offers, tr("Offers"));
    case Form::NoRequests:
        return add(BotNames::Requests, tr("Request or step"));
    case Form::Requests: {
        add(BotNames::Requests, tr("Request or step"));
        auto *times = static_cast<QSpinBox *>(makeNumber(u"times%1"_s.arg(entry), -1, mostTimes, [entry](const Expectation &shown) { return shown.entries.value(entry).times.value_or(-1); },
                                                         [entry](Expectation &shown, int count) { shown.entries[entry].times = count < 0 ? std::nullopt : std::optional(count); }));
        times->setSpecialValueText(tr("at least once"));
        addRow(numbered(tr("How often"), entry), times);
        return addParts(entry);
    }
    default:
        return add(m_shown.word == u"intent_was" ? BotNames::Intents : BotNames::Steps, m_shown.word == u"intent_was" ? tr("Intent") : tr("Step"));
    }
}

void ExpectationForm::addParts(int entry)
{
    for (int part = 0; part < m_shown.entries.at(entry).parts.size(); ++part) {
        const QString id = u"part%1.%2"_s.arg(entry).arg(part);
        auto *path = new QLineEdit(page());
        path->setObjectName(id);
        path->setText(m_shown.entries.at(entry).parts.at(part).path);
        path->setPlaceholderText(tr("body.items.0.city"));
        path->setAccessibleName(tr("Place in the request"));
        connect(path, &QLineEdit::textEdited, this,
                [this, entry, part, id](const QString &text) { write([=](Expectation &shown) { shown.entries[entry].parts[part].path = text.trimmed(); }, id); });
        onRefresh([this, path, entry, part] {
            const QString text = m_shown.entries.at(entry).parts.at(part).path;
            if (path->text().trimmed() != text)
                ui::replaceText(*path, text);
        });
        addRow(tr("Place in the request"),
               withRemove(path, id + u".remove"_s, tr("Remove this place"), changing([entry, part](Expectation &shown) { shown.entries[entry].parts.removeAt(part); })));
        addComparisons(tr("What stands there"), id, [entry, part](Expectation &shown) -> QList<Comparison> & { return shown.entries[entry].parts[part].comparisons; }, -1);
    }
    addButton(u"addPart%1"_s.arg(entry), tr("Add Place in the Request"), changing([entry](Expectation &shown) { shown.entries[entry].parts.append({{}, {{u"equals"_s, QString()}}}); }));
}

void ExpectationForm::addComparisons(const QString &label, const QString &id, const Comparisons &list, int entry)
{
    Expectation shown = m_shown;
    const QList<Comparison> &comparisons = list(shown);
    for (int at = 0; at < comparisons.size(); ++at)
        addRow(at == 0 ? label : QString(), makeComparison(label, id, list, entry, at));
    if (comparisons.size() >= m_shown.mostComparisons())
        return;
    addButton(id + u".add"_s, m_shown.form == Form::NoValues ? tr("Add Value") : tr("Add Condition"), changing([list](Expectation &shown) {
        QList<Comparison> &there = list(shown);
        const QList<Comparison> kinds = shown.form == Form::Utterance ? comparisonKinds() : QList<Comparison> {{u"equals"_s, QString()}} + comparisonKinds();
        for (const Comparison &kind : kinds) {
            const bool isUsed = std::any_of(there.begin(), there.end(), [&](const Comparison &other) { return other.word == kind.word; });
            if (!isUsed)
                return there.append(kind);
        }
    }));
}

QWidget *ExpectationForm::makeComparison(const QString &label, const QString &id, const Comparisons &list, int entry, int at)
{
    auto *line = new QWidget(page());
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(ui::space::tight);
    Expectation shown = m_shown;
    const QList<Comparison> comparisons = list(shown);
    const Comparison &own = comparisons.at(at);
    if (m_shown.mostComparisons() > 1) {
        auto *word = new QComboBox(line);
        word->setObjectName(u"%1.word%2"_s.arg(id).arg(at));
        word->setAccessibleName(tr("Condition for “%1”").arg(label));
        const QList<Comparison> kinds = comparisonKinds();
        for (int i = 0; i < kinds.size(); ++i) {
            const Comparison &kind = kinds.at(i);
            const bool isOwn = kind.word == own.word;
            const bool isUsed = std::any_of(comparisons.begin(), comparisons.end(), [&](const Comparison &other) { return other.word == kind.word; });
            if (isUsed && !isOwn)
                continue;
            word->addItem(comparisonText(kind), i);
            if (isOwn && (kind.word != u"is_set" || kind.value == own.value))
                word->setCurrentIndex(word->count() - 1);
        }
        connect(word, &QComboBox::activated, this, [this, word, list, entry, at] {
            const Comparison kind = comparisonKinds().at(word->currentData().toInt());
            write([this, kind, list, entry, at](Expectation &shown) {
                Comparison &here = list(shown)[at];
                if (kind.word != here.word || kind.word == u"is_set")
                    here = {kind.word, kind.word == u"is_set" ? kind.value : typed(entry, kind.word, here.word == u"is_set" ? QString() : comparedText(here))};
            }, {});
        });
        row->addWidget(word, 0, Qt::AlignTop);
    }
    if (own.word == u"is_set") {
        row->addStretch(1);
    } else {
        QWidget *value = makeCompared(u"%1.value%2"_s.arg(id).arg(at), list, entry, at);
        value->setAccessibleName(tr("%1: %2", "what is compared, and how").arg(label, comparisonText({own.word, {}})));
        row->addWidget(value, 1);
    }
    if (own.word == u"similar_to") {
        QWidget *share = makeNumber(u"%1.share%2"_s.arg(id).arg(at), 1, 100,
                                    [list, at](const Expectation &shown) {
                                        Expectation copy = shown;
                                        return percentOf(list(copy).value(at));
                                    },
                                    [list, at](Expectation &shown, int percent) { list(shown)[at].value = likeText(comparedText(list(shown).at(at)), percent); });
        share->setAccessibleName(tr("How much alike, in percent"));
        share->setToolTip(share->accessibleName());
        row->addWidget(share, 0, Qt::AlignTop);
    }
    return withRemove(line, u"%1.remove%2"_s.arg(id).arg(at), tr("Remove this condition"), changing([list, at](Expectation &shown) { list(shown).removeAt(at); }));
}

QWidget *ExpectationForm::makeCompared(const QString &id, const Comparisons &list, int entry, int at)
{
    const auto read = [list, at](const Expectation &shown) {
        Expectation copy = shown;
        return comparedText(list(copy).value(at));
    };
    const auto put = [this, list, entry, at](Expectation &shown, const QString &text) {
        Comparison &here = list(shown)[at];
        here.value = here.word == u"similar_to" ? likeText(text, percentOf(here)) : typed(entry, here.word, text);
    };
    if (m_shown.form == Form::Utterance)
        return makeText(id, read, put);
    auto *edit = new QLineEdit(page());
    edit->setObjectName(id);
    edit->setText(read(m_shown));
    connect(edit, &QLineEdit::textEdited, this, [this, put, id](const QString &text) { write([&](Expectation &shown) { put(shown, text); }, id); });
    onRefresh([this, edit, read] {
        ui::replaceText(*edit, read(m_shown));
    });
    return edit;
}

QJsonValue ExpectationForm::typed(int entry, const QString &word, const QString &text) const
{
    if (m_shown.form == Form::Utterance && word == u"equals")
        return text;
    const model::Bot *bot = entry < 0 ? nullptr : this->bot();
    const model::Variable *variable = bot ? bot->variable(m_shown.entries.value(entry).name) : nullptr;
    if (word == u"equals" && variable && variable->type == u"number") {
        bool isNumber = false;
        const double number = text.trimmed().toDouble(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(text);
    }
    if (word == u"equals" && variable && variable->type == u"text")
        return text;
    return comparedWith(word, text);
}

QWidget *ExpectationForm::makeName(BotNames::Kind kind, const QString &id, const Text &name)
{
    return makeNameField(
        kind, id,
        [this, name] {
            Expectation copy = m_shown;
            return name(copy);
        },
        [this, name, id](const QString &text) { write([&](Expectation &shown) { name(shown) = text; }, id); });
}

QWidget *ExpectationForm::makeText(const QString &id, const std::function<QString(const Expectation &)> &read, const std::function<void(Expectation &, const QString &)> &put)
{
    auto *edit = new ui::GrowingTextEdit(page());
    edit->setObjectName(id);
    edit->setLines(1, 6);
    edit->setText(read(m_shown));
    connect(edit, &ui::GrowingTextEdit::edited, this, [this, put, id](const QString &text) { write([&](Expectation &shown) { put(shown, text); }, id); });
    onRefresh([this, edit, read] { edit->setText(read(m_shown)); });
    return edit;
}

QWidget *ExpectationForm::makeChoice(const QString &id, const QStringList &choices, const std::function<int(const Expectation &)> &read,
                                     const std::function<void(Expectation &, int)> &put)
{
    auto *box = new QComboBox(page());
    box->setObjectName(id);
    box->addItems(choices);
    box->setCurrentIndex(read(m_shown));
    connect(box, &QComboBox::activated, this, [this, put](int choice) { write([&](Expectation &shown) { put(shown, choice); }, {}); });
    onRefresh([this, box, read] { box->setCurrentIndex(read(m_shown)); });
    return box;
}

QWidget *ExpectationForm::makeNumber(const QString &id, int minimum, int maximum, const std::function<int(const Expectation &)> &read,
                                     const std::function<void(Expectation &, int)> &put)
{
    auto *box = new QSpinBox(page());
    box->setObjectName(id);
    box->setRange(minimum, maximum);
    box->setValue(read(m_shown));
    connect(box, &QSpinBox::valueChanged, this, [this, put, id](int value) { write([&](Expectation &shown) { put(shown, value); }, id); });
    onRefresh([this, box, read] {
        const QSignalBlocker quiet(box);
        box->setValue(read(m_shown));
    });
    return box;
}

} // namespace dialogist::editors::test
