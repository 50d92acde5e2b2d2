// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/inspector/pages/page.h"

#include "studio/ui/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace dialogist::panels::inspector {

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
}

bool Page::push(commands::Command command, const QString &field, bool typing)
{
    if (typing)
        command.mergeKey = QStringLiteral("inspect %1 %2").arg(m_place.id, field);
    else
        m_context.document->endGesture();
    const Status status = m_context.document->push(command);
    if (!status.ok())
        m_context.fail(status.error().message);
    return status.ok();
}

void Page::addRow(const QString &label, QWidget *field, const QString &help)
{
    if (!help.isEmpty()) {
        field->setToolTip(help.toHtmlEscaped());
        field->setAccessibleDescription(help);
    }
    if (label.isEmpty()) {
        m_form->addRow(field);
        return;
    }
    auto *caption = new QLabel(label, this);
    caption->setTextFormat(Qt::PlainText);
    caption->setWordWrap(true);
    caption->setMinimumWidth(76);
    caption->setMaximumWidth(110);
    caption->setContentsMargins(0, 3, 0, 0);
    caption->setBuddy(field);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, ui::colour(ui::Token::Muted, quiet));
    caption->setPalette(quiet);
    m_form->addRow(caption, field);
}

void Page::addSection(const QString &title)
{
    auto *caption = new QLabel(title, this);
    caption->setTextFormat(Qt::PlainText);
    caption->setFont(ui::captionFont(font()));
    caption->setContentsMargins(0, ui::space::close, 0, 0);
    m_form->addRow(caption);
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
    if (line->text() == text)
        return;
    const int caret = line->hasFocus() ? line->cursorPosition() : int(text.size());
    line->setText(text);
    line->setCursorPosition(std::min(caret, int(text.size())));
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
