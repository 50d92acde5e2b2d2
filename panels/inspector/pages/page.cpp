// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/inspector/pages/page.h"

#include "panels/inspector/fields/rowsfield.h"
#include "panels/inspector/pages/sectionbutton.h"
#include "studio/ui/caret.h"
#include "studio/ui/plaintip.h"
#include "studio/ui/theme.h"
#include "studio/ui/tint.h"
#include "studio/ui/undokeys.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dialogist::panels::inspector {

namespace {
/// What takes the keys in a field; in rows that is the first one, before the buttons that move it. Null: nothing does, or it is out of sight.
QWidget *stopIn(QWidget *field, const QWidget *page)
{
    const auto takesKeys = [page](const QWidget *widget) {
        return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isVisibleTo(page) && widget->isEnabledTo(page);
    };
    const auto *rows = qobject_cast<const RowsField *>(field);
    QWidget *first = rows && rows->firstRow() ? rows->firstRow() : field;
    while (first->focusProxy())
        first = first->focusProxy();
    if (takesKeys(first))
        return first;
    const QList<QWidget *> inside = field->findChildren<QWidget *>();
    const auto found = std::find_if(inside.begin(), inside.end(), takesKeys);
    return found == inside.end() ? nullptr : *found;
}
} // namespace

Page::Page(FieldContext context, ui::Place place)
    : m_context(std::move(context))
    , m_place(std::move(place))
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(12, ui::space::close, 12, ui::space::group);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(ui::space::close);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    ui::setUndoneByProject(this); // what is typed is written at once
}

bool Page::push(commands::Command command, const QString &field, bool typing)
{
    command.mergeKey = typing ? QStringLiteral("inspect %1 %2").arg(m_place.id, field) : QString();
    if (!typing)
        m_context.document->endGesture();
    const Status status = m_context.document->push(command);
    if (!status.ok())
        m_context.fail(status.error().message);
    return status.ok();
}

void Page::typeLater(const QString &field, std::function<commands::Command(const model::Project &)> make, std::function<void()> then)
{
    m_context.document->typeLater(u"inspect %1 %2"_s.arg(m_place.id, field), std::move(make), [self = QPointer(this), then = std::move(then)](const Status &status) {
        if (!self)
            return;
        if (then)
            then();
        if (!status.ok())
            self->m_context.fail(status.error().message);
    });
}

void Page::addRow(const QString &label, QWidget *field, const QString &help)
{
    if (!help.isEmpty()) {
        field->setToolTip(ui::plainTip(help));
        field->setAccessibleDescription(help);
        field->setWhatsThis(help);
        // What takes the keys is what is read out; its own troubles stand in for the help while there are some.
        if (QWidget *inner = field->focusProxy()) {
            inner->setWhatsThis(help);
            inner->setAccessibleDescription(help);
        }
    }
    addLineWidget(field);
    if (label.isEmpty()) {
        m_form->addRow(field);
        return;
    }
    auto *caption = new QLabel(label, this);
    caption->setTextFormat(Qt::PlainText);
    caption->setWordWrap(true);
    caption->setMinimumWidth(92);
    caption->setMaximumWidth(110);
    caption->setContentsMargins(0, 3, 0, 0);
    caption->setMinimumHeight(caption->heightForWidth(caption->minimumWidth())); // the form asks the field alone
    // The buddy is what takes the keys: that is how screen readers know the name of a box.
    caption->setBuddy(field->focusProxy() ? field->focusProxy() : field);
    ui::tint(caption, ui::Token::Muted);
    m_form->addRow(caption, field);
}

void Page::addLineWidget(QWidget *field)
{
    m_lines.append({field, m_section, true});
    if (m_section >= 0 && m_sections.at(m_section).folded)
        QMetaObject::invokeMethod(this, [this] { showLines(); }, Qt::QueuedConnection); // once it has its row
}

void Page::addSection(const QString &title)
{
    if (title.isEmpty()) {
        m_section = -1;
        return;
    }
    auto *button = new SectionButton(title, this);
    button->setObjectName(u"section"_s);
    button->setAccessibleName(tr("Section %1").arg(title));
    const int number = int(m_sections.size());
    const bool folded = m_context.folded && m_context.folded->contains(title);
    m_sections.append({button, folded});
    m_section = number;
    button->setChecked(!folded);
    m_form->addRow(button);
    connect(button, &QToolButton::toggled, this, [this, number, title](bool open) {
        m_sections[number].folded = !open;
        if (m_context.folded && open)
            m_context.folded->remove(title);
        else if (m_context.folded)
            m_context.folded->insert(title);
        showLines();
    });
}

void Page::setRowShown(QWidget *field, bool shown)
{
    for (Line &line : m_lines) {
        if (line.field == field && line.shown != shown) {
            line.shown = shown;
            showLines();
            return;
        }
    }
}

void Page::showLines()
{
    for (const Line &line : std::as_const(m_lines)) {
        const bool visible = line.shown && (line.section < 0 || !m_sections.at(line.section).folded);
        if (m_form->indexOf(line.field) >= 0 && m_form->isRowVisible(line.field) != visible)
            m_form->setRowVisible(line.field, visible);
    }
    // A heading with nothing below it is none.
    for (int i = 0; i < m_sections.size(); ++i) {
        bool any = false;
        bool empty = true;
        for (const Line &line : std::as_const(m_lines)) {
            any = any || (line.section == i && line.shown);
            empty = empty && line.section != i;
        }
        m_sections.at(i).button->setVisible(any || empty);
    }
    emit rowsShown();
}

QWidget *Page::firstStop() const
{
    for (const bool passes : {true, false}) {
        for (const Line &line : m_lines) {
            if (passes && m_passedOver.contains(line.field))
                continue;
            if (QWidget *stop = stopIn(line.field, this))
                return stop;
        }
    }
    return nullptr;
}

QLineEdit *Page::addLine(const QString &name, const QString &label, std::function<void(const QString &)> write, const QString &help)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(name);
    line->setAccessibleName(label);
    addRow(label, line, help);
    connect(line, &QLineEdit::textEdited, this, std::move(write));
    return line;
}

QComboBox *Page::addBox(const QString &name, const QString &label, const QList<QPair<QString, QString>> &choices,
                        std::function<void(const QString &)> write, const QString &help)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto &[id, text] : choices)
        box->addItem(text, id);
    addRow(label, box, help);
    connect(box, &QComboBox::activated, this, [box, write = std::move(write)] { write(box->currentData().toString()); });
    return box;
}

void Page::show(QLineEdit *line, const QString &text)
{
    ui::replaceText(*line, text);
}

void Page::show(QComboBox *box, const QString &id)
{
    int index = box->findData(id);
    if (index < 0 && !id.isEmpty()) {
        box->addItem(id, id);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

} // namespace dialogist::panels::inspector
