// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/test/nameedit.h"

#include "studio/ui/caret.h"
#include "studio/ui/completiondelegate.h"
#include "studio/ui/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace dialogist::editors::test {

using namespace Qt::StringLiterals;

NameEdit::NameEdit(QStandardItemModel &names, QWidget *parent)
    : QLineEdit(parent)
{
    auto *completer = new QCompleter(&names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->popup()->setItemDelegate(new ui::CompletionDelegate(completer));
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &NameEdit::edited);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &NameEdit::edited);
    QAction *arrow = addAction(ui::icon(u"down"_s), TrailingPosition);
    arrow->setToolTip(tr("Show all (Down)"));
    connect(arrow, &QAction::triggered, this, &NameEdit::offerAll);
}

void NameEdit::showName(const QString &name)
{
    ui::replaceText(*this, name);
}

void NameEdit::focusInEvent(QFocusEvent *event)
{
    emit entered();
    QLineEdit::focusInEvent(event);
}

void NameEdit::offerAll()
{
    setFocus();
    completer()->setCompletionPrefix({});
    completer()->complete();
}

void NameEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !isReadOnly() && !completer()->popup()->isVisible())
        return offerAll();
    QLineEdit::keyPressEvent(event);
}

} // namespace dialogist::editors::test
