// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/test/fieldsform.h"

#include "editors/test/nameedit.h"
#include "studio/ui/icons.h"
#include "studio/ui/taborder.h"
#include "studio/ui/theme.h"
#include "studio/ui/undokeys.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace dialogist::editors::test {

using namespace Qt::StringLiterals;

FieldsForm::FieldsForm(const QString &name, const QString &accessibleName, BotSource bot, QWidget *parent)
    : QScrollArea(parent)
    , m_bot(std::move(bot))
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    ui::setUndoneByProject(this); // what is typed is an edit of the test at once
}

FieldsForm::~FieldsForm()
{
    delete takeWidget(); // its fields offer names of ours
}

void FieldsForm::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    if (widget())
        widget()->setEnabled(!isReadOnly);
}

void FieldsForm::focusFirst()
{
    const QList<QWidget *> fields = widget() ? ui::tabOrder(widget()) : QList<QWidget *>();
    for (QWidget *field : fields) {
        if (!qobject_cast<QComboBox *>(field) && !qobject_cast<QAbstractButton *>(field))
            return field->setFocus(Qt::OtherFocusReason);
    }
    if (!fields.isEmpty())
        fields.first()->setFocus(Qt::OtherFocusReason);
}

void FieldsForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return emit left();
    QScrollArea::keyPressEvent(event);
}

void FieldsForm::rebuild(const std::function<void()> &fill)
{
    const QWidget *focus = QApplication::focusWidget();
    const QString focused = focus && widget() && widget()->isAncestorOf(focus) ? focus->objectName() : QString();
    m_refresh.clear();
    m_form = nullptr;
    if (QWidget *old = takeWidget()) { // one of its fields may be what asks for this
        old->hide();
        old->deleteLater();
    }
    if (!fill)
        return;
    auto *page = new QWidget;
    m_form = new QFormLayout(page);
    m_form->setContentsMargins(ui::space::close, ui::space::close, ui::space::close, ui::space::close);
    m_form->setSpacing(ui::space::tight);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    fill();
    page->setEnabled(!m_isReadOnly);
    setWidget(page);
    page->show();
    if (focused.isEmpty())
        return;
    if (auto *again = page->findChild<QWidget *>(focused))
        again->setFocus(Qt::OtherFocusReason);
    else
        focusFirst();
}

void FieldsForm::refresh() const
{
    for (const auto &show : m_refresh)
        show();
}

QWidget *FieldsForm::page() const
{
    return m_form->parentWidget();
}

void FieldsForm::addRow(const QString &label, QWidget *field)
{
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    if (label.isEmpty())
        m_form->addRow(QString(), field);
    else
        m_form->addRow(label, field);
}

void FieldsForm::addButton(const QString &id, const QString &text, const std::function<void()> &clicked)
{
    auto *button = new QPushButton(ui::icon(u"add"_s), text, page());
    button->setObjectName(id);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, clicked);
    auto *line = new QHBoxLayout;
    line->addWidget(button);
    line->addStretch(1);
    m_form->addRow(QString(), line);
}

QWidget *FieldsForm::makeNameField(BotNames::Kind kind, const QString &id, const std::function<QString()> &read, const std::function<void(const QString &)> &put)
{
    auto *edit = new NameEdit(m_names.models[kind], page());
    edit->setObjectName(id);
    const auto show = [edit, read] {
        if (edit->text().trimmed() != read())
            edit->showName(read());
    };
    show();
    connect(edit, &NameEdit::entered, this, &FieldsForm::fillNames);
    connect(edit, &NameEdit::edited, this, [put](const QString &text) { put(text.trimmed()); });
    onRefresh(show);
    return edit;
}

void FieldsForm::fillNames()
{
    const model::Bot *bot = m_hasNames ? nullptr : m_bot();
    if (bot)
        m_names.fill(*bot);
    m_hasNames = m_hasNames || bot;
}

QWidget *FieldsForm::withRemove(QWidget *field, const QString &id, const QString &text, const std::function<void()> &clicked)
{
    auto *line = new QWidget(page());
    auto *button = new QToolButton(line);
    button->setObjectName(id);
    button->setIcon(ui::icon(u"remove"_s));
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, clicked);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(ui::space::tight);
    row->addWidget(field, 1);
    row->addWidget(button, 0, Qt::AlignTop);
    return line;
}

} // namespace dialogist::editors::test
