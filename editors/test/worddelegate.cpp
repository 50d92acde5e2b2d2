// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/test/worddelegate.h"

#include "editors/test/stepsmodel.h"
#include "studio/ui/theme.h"

#include <QComboBox>

namespace dialogist::editors::test {

using namespace Qt::StringLiterals;

QWidget *WordDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStringList words = index.data(StepsModel::WordsRole).toStringList();
    if (words.isEmpty()) {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        editor->setAccessibleName(index.siblingAtColumn(StepsModel::Word).data().toString());
        return editor;
    }
    auto *box = new QComboBox(parent);
    box->setAccessibleName(tr("Kind of step"));
    const bool isStep = !index.parent().isValid();
    for (const QString &word : words)
        box->addItem(isStep ? StepsModel::actionText(word) : StepsModel::assertionText(word), word);
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *self = const_cast<WordDelegate *>(this);
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    return box;
}

void WordDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    if (!box)
        return QStyledItemDelegate::setEditorData(editor, index);
    const QString word = index.data(Qt::EditRole).toString();
    const int at = box->findData(word);
    // Another tool's word for the same shows as ours.
    box->setCurrentIndex(at >= 0 ? at : box->findText(index.data(Qt::DisplayRole).toString()));
}

void WordDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *box = qobject_cast<QComboBox *>(editor);
    if (!box)
        return QStyledItemDelegate::setModelData(editor, model, index);
    if (box->currentIndex() >= 0 && box->currentText() != index.data(Qt::DisplayRole).toString())
        model->setData(index, box->currentData());
}

QSize WordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + 2 * ui::space::tight));
    return size;
}

} // namespace dialogist::editors::test
