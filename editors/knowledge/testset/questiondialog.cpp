// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/testset/questiondialog.h"

#include "studio/knowledge/testset/questiontable.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
namespace kb = dialogist::knowledge;

namespace dialogist::editors::knowledge {

QuestionDialog::QuestionDialog(const model::KnowledgeQuestion &question, const QList<model::Source> &sources, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
    , m_sources(sources)
    , m_places(question.expected)
    , m_text(new QLineEdit(question.question, this))
    , m_language(new QLineEdit(question.language, this))
    , m_note(new QLineEdit(question.note, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    const bool isNew = question.question.isEmpty();
    setWindowTitle(isNew ? tr("Add a test question") : tr("Edit the test question"));
    setMinimumWidth(520);
    std::sort(m_sources.begin(), m_sources.end(), [](const model::Source &a, const model::Source &b) { return QString::localeAwareCompare(a.title, b.title) < 0; });
    m_text->setObjectName(u"questionText"_s);
    m_text->setPlaceholderText(tr("As a customer would ask"));
    m_language->setObjectName(u"questionLanguage"_s);
    m_language->setPlaceholderText(tr("For example en or pt-BR; may stay empty"));
    m_note->setObjectName(u"questionNote"_s);
    m_buttons->button(QDialogButtonBox::Ok)->setText(isNew ? tr("Add") : tr("Keep"));

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(ui::space::tight);
    form->addRow(tr("&Question:"), m_text);
    auto *rest = new QFormLayout;
    rest->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rest->setVerticalSpacing(ui::space::tight);
    rest->addRow(tr("&Language:"), m_language);
    rest->addRow(tr("&Note:"), m_note);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(ui::space::close);
    column->addLayout(form);
    column->addWidget(makePlaces(), 1);
    column->addLayout(rest);
    column->addWidget(m_buttons);
    connect(m_text, &QLineEdit::textChanged, this, &QuestionDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    if (m_places.isEmpty())
        m_places.append(model::ExpectedPlace());
    for (const model::ExpectedPlace &place : std::as_const(m_places))
        m_list->addItem(titleOf(place));
    m_list->setCurrentRow(0);
    m_text->setFocus();
    check();
}

QWidget *QuestionDialog::makePlaces()
{
    auto *box = new QWidget(this);
    m_list = new QListWidget(box);
    m_list->setObjectName(u"places"_s);
    m_list->setAccessibleName(tr("Expected sources"));
    m_list->setMaximumHeight(fontMetrics().height() * 5);
    const auto makeButton = [this, box](const QString &name, const QString &icon, const QString &text, void (QuestionDialog::*slot)()) {
        auto *button = new QToolButton(box);
        button->setObjectName(name);
        button->setIcon(ui::icon(icon));
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, slot);
        return button;
    };
    m_add = makeButton(u"addPlace"_s, u"add"_s, tr("Expect another source too"), &QuestionDialog::addPlace);
    m_remove = makeButton(u"removePlace"_s, u"remove"_s, tr("Do not expect this source"), &QuestionDialog::removePlace);

    m_source = new QComboBox(box);
    m_source->setObjectName(u"placeSource"_s);
    m_source->setEditable(true);
    m_source->setInsertPolicy(QComboBox::NoInsert);
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->completer()->setFilterMode(Qt::MatchContains);
    m_source->completer()->setCompletionMode(QCompleter::PopupCompletion);
    for (const model::Source &source : std::as_const(m_sources))
        m_source->addItem(source.title.isEmpty() ? source.location : source.title, source.location);
    m_source->lineEdit()->setPlaceholderText(tr("Title, file name or address"));
    m_heading = new QLineEdit(box);
    m_heading->setObjectName(u"placeHeading"_s);
    m_heading->setPlaceholderText(tr("Any heading"));
    m_page = new QSpinBox(box);
    m_page->setObjectName(u"placePage"_s);
    m_page->setRange(0, 100'000);
    m_page->setSpecialValueText(tr("Any"));
    m_phrase = new QLineEdit(box);
    m_phrase->setObjectName(u"placePhrase"_s);
    m_phrase->setPlaceholderText(tr("Any words"));
    connect(m_list, &QListWidget::currentRowChanged, this, &QuestionDialog::showPlace);
    connect(m_source, &QComboBox::currentTextChanged, this, &QuestionDialog::readPlace);
    connect(m_heading, &QLineEdit::textChanged, this, &QuestionDialog::readPlace);
    connect(m_page, &QSpinBox::valueChanged, this, &QuestionDialog::readPlace);
    connect(m_phrase, &QLineEdit::textChanged, this, &QuestionDialog::readPlace);

    auto *label = new QLabel(tr("&Expected, each of these:"), box);
    label->setBuddy(m_list);
    auto *head = new QHBoxLayout;
    head->addWidget(label, 1);
    head->addWidget(m_add);
    head->addWidget(m_remove);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(ui::space::tight);
    form->addRow(tr("&Source:"), m_source);
    form->addRow(tr("Below the &heading:"), m_heading);
    form->addRow(tr("On the &page:"), m_page);
    form->addRow(tr("With the &words:"), m_phrase);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::space::tight);
    column->addLayout(head);
    column->addWidget(m_list);
    column->addLayout(form);
    return box;
}

QList<const model::Source *> QuestionDialog::known() const
{
    QList<const model::Source *> list;
    for (const model::Source &source : m_sources)
        list.append(&source);
    return list;
}

QString QuestionDialog::titleOf(const model::ExpectedPlace &place) const
{
    const QString title = place.location.isEmpty() && place.title.isEmpty() ? QString() : kb::placeTitle(place, known());
    return title.isEmpty() ? tr("No source yet") : title;
}

void QuestionDialog::showPlace(int row)
{
    const bool isThere = row >= 0 && row < m_places.size();
    const model::ExpectedPlace place = isThere ? m_places.at(row) : model::ExpectedPlace();
    m_isShowing = true;
    const auto source = std::find_if(m_sources.begin(), m_sources.end(), [&place](const model::Source &source) { return place.isOf(source); });
    if (source != m_sources.end())
        m_source->setCurrentIndex(int(source - m_sources.begin()));
    else
        m_source->setCurrentIndex(-1);
    if (source == m_sources.end())
        m_source->setEditText(place.location.isEmpty() ? place.title : place.location);
    m_heading->setText(place.heading);
    m_page->setValue(place.page);
    m_phrase->setText(place.phrase);
    m_isShowing = false;
    for (QWidget *field : std::initializer_list<QWidget *> {m_source, m_heading, m_page, m_phrase})
        field->setEnabled(isThere);
}

void QuestionDialog::readPlace()
{
    const int row = m_list->currentRow();
    if (m_isShowing || row < 0 || row >= m_places.size())
        return;
    const QString named = m_source->currentText().trimmed();
    model::ExpectedPlace place;
    // What was chosen from the list is meant itself; several sources may have one title.
    const int chosen = m_source->currentIndex();
    if (chosen >= 0 && chosen < m_sources.size() && m_source->itemText(chosen) == m_source->currentText())
        place = model::ExpectedPlace::of(m_sources.at(chosen));
    else if (!named.isEmpty())
        place = kb::placeNamed(named, known());
    place.heading = m_heading->text().trimmed();
    place.page = m_page->value();
    place.phrase = m_phrase->text().trimmed();
    m_places[row] = place;
    m_list->item(row)->setText(titleOf(place));
    check();
}

void QuestionDialog::addPlace()
{
    m_places.append(model::ExpectedPlace());
    m_list->addItem(titleOf(m_places.constLast()));
    m_list->setCurrentRow(m_list->count() - 1);
    m_source->setFocus();
    check();
}

void QuestionDialog::removePlace()
{
    const int row = m_list->currentRow();
    if (row < 0 || m_places.size() < 2)
        return;
    m_places.removeAt(row);
    delete m_list->takeItem(row);
    showPlace(m_list->currentRow());
    check();
}

void QuestionDialog::check()
{
    m_remove->setEnabled(m_places.size() > 1);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_text->text().trimmed().isEmpty());
}

model::KnowledgeQuestion QuestionDialog::question() const
{
    model::KnowledgeQuestion question = m_question;
    question.question = m_text->text().trimmed();
    question.language = m_language->text().trimmed();
    question.note = m_note->text().trimmed();
    question.expected.clear();
    for (const model::ExpectedPlace &place : m_places) {
        const bool isNamed = !place.location.isEmpty() || !place.title.isEmpty();
        if (isNamed && !question.expected.contains(place))
            question.expected.append(place);
    }
    return question;
}

} // namespace dialogist::editors::knowledge
