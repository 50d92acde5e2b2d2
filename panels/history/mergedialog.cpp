// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/history/mergedialog.h"

#include "studio/exchange/compare/objectwords.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeWidget>

#include <numeric>

using namespace Qt::StringLiterals;

namespace dialogist::panels::history {

using exchange::MergeConflict;
using exchange::MergeSide;

namespace {
enum Column { Place, Mine, Theirs, ColumnCount };

QString valueOf(const MergeConflict &conflict, const QJsonValue &value, const QString &text)
{
    return value.isUndefined() ? MergeDialog::tr("removed") : conflict.path.isEmpty() ? MergeDialog::tr("edited") : text;
}
} // namespace

MergeDialog::MergeDialog(const QString &theirName, QList<MergeConflict> conflicts, const QStringList &notes, QWidget *parent)
    : QDialog(parent)
    , m_conflicts(std::move(conflicts))
{
    setObjectName(u"mergeDialog"_s);
    setWindowTitle(tr("Merge"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(860, 520);
    makeWidgets(theirName, notes);
}

void MergeDialog::makeWidgets(const QString &theirName, const QStringList &notes)
{
    auto *heading = new QLabel(m_conflicts.isEmpty()
                                   ? tr("The edits of both sides go together.")
                                   : tr("%n thing(s) were changed on both sides. Choose for each which one to keep.", nullptr, int(m_conflicts.size())),
                               this);
    heading->setWordWrap(true);

    m_list = new QTreeWidget(this);
    m_list->setObjectName(u"conflicts"_s);
    m_list->setAccessibleName(tr("What both sides changed"));
    m_list->setHeaderLabels({tr("Where"), tr("Mine"), theirName});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    for (const MergeConflict &conflict : std::as_const(m_conflicts)) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(Place, conflict.place.isEmpty() ? conflict.title : conflict.title + u" › "_s + conflict.place);
        item->setToolTip(Place, item->text(Place));
        item->setText(Mine, exchange::onOneLine(valueOf(conflict, conflict.mine, conflict.mineText)));
        item->setText(Theirs, exchange::onOneLine(valueOf(conflict, conflict.theirs, conflict.theirsText)));
        showRow(m_list->topLevelItemCount() - 1);
    }
    // A click on a value takes it.
    connect(m_list, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item, int column) {
        if (column != Place)
            take(column == Mine ? MergeSide::Mine : MergeSide::Theirs, {m_list->indexOfTopLevelItem(item)});
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &MergeDialog::showChosen);
    m_list->setVisible(!m_conflicts.isEmpty());

    m_details = new QTextBrowser(this);
    m_details->setObjectName(u"details"_s);
    m_details->setAccessibleName(tr("The two values"));
    m_details->setOpenLinks(false);
    m_details->setMaximumHeight(150);
    m_details->setVisible(!m_conflicts.isEmpty());

    auto *mine = new QPushButton(tr("Take &Mine"), this);
    mine->setObjectName(u"takeMine"_s);
    auto *theirs = new QPushButton(tr("Take &Theirs"), this);
    theirs->setObjectName(u"takeTheirs"_s);
    for (QPushButton *button : {mine, theirs}) {
        button->setToolTip(tr("For the selected rows; for all when none is selected"));
        button->setAutoDefault(false);
        button->setVisible(!m_conflicts.isEmpty());
    }
    connect(mine, &QPushButton::clicked, this, [this] { take(MergeSide::Mine, selectedRows()); });
    connect(theirs, &QPushButton::clicked, this, [this] { take(MergeSide::Theirs, selectedRows()); });
    auto *sides = new QHBoxLayout;
    sides->setSpacing(ui::space::close);
    sides->addWidget(mine);
    sides->addWidget(theirs);
    sides->addStretch(1);

    auto *note = new QLabel(notes.join(u'\n'), this);
    note->setObjectName(u"notes"_s);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    note->setVisible(!notes.isEmpty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"merge"_s);
    go->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit mergeRequested(choices());
        accept();
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::space::group, ui::space::group, ui::space::group, ui::space::group);
    layout->setSpacing(ui::space::close);
    layout->addWidget(heading);
    layout->addWidget(m_list, 1);
    layout->addLayout(sides);
    layout->addWidget(m_details);
    layout->addWidget(note);
    layout->addWidget(buttons);
    if (!m_conflicts.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

/// The value that is taken has a tick and is bold.
void MergeDialog::showRow(int row)
{
    QTreeWidgetItem *item = m_list->topLevelItem(row);
    for (const Column column : {Mine, Theirs}) {
        const bool taken = (m_conflicts.at(row).taken == MergeSide::Mine) == (column == Mine);
        item->setIcon(column, taken ? ui::icon(u"check"_s) : QIcon());
        QFont font = m_list->font();
        font.setBold(taken);
        item->setFont(column, font);
        item->setData(column, Qt::AccessibleDescriptionRole, taken ? tr("taken") : QString());
        item->setForeground(column, taken ? palette().brush(QPalette::Text) : QBrush(ui::colour(ui::Token::Muted, palette())));
    }
}

QList<int> MergeDialog::selectedRows() const
{
    QList<int> rows;
    for (QTreeWidgetItem *item : m_list->selectedItems())
        rows.append(m_list->indexOfTopLevelItem(item));
    if (rows.isEmpty()) {
        rows.resize(m_conflicts.size());
        std::iota(rows.begin(), rows.end(), 0);
    }
    return rows;
}

void MergeDialog::take(MergeSide side, const QList<int> &rows)
{
    for (const int row : rows) {
        m_conflicts[row].taken = side;
        showRow(row);
    }
}

void MergeDialog::showChosen()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    const MergeConflict &conflict = m_conflicts.at(row);
    const QString muted = ui::colour(ui::Token::Muted, palette()).name();
    QString text;
    const auto add = [&](const QString &title, const QString &value) {
        text += u"<p style=\"margin:0 0 6px 0\"><span style=\"color:%1\">%2</span><br>%3</p>"_s.arg(muted, title.toHtmlEscaped(), value.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    };
    if (!conflict.base.isUndefined())
        add(tr("Before"), valueOf(conflict, conflict.base, conflict.baseText));
    add(tr("Mine"), valueOf(conflict, conflict.mine, conflict.mineText));
    add(tr("Theirs"), valueOf(conflict, conflict.theirs, conflict.theirsText));
    m_details->setHtml(text);
}

exchange::MergeChoices MergeDialog::choices() const
{
    exchange::MergeChoices choices;
    for (const MergeConflict &conflict : m_conflicts)
        choices.byConflict.insert(conflict.key(), conflict.taken);
    return choices;
}

} // namespace dialogist::panels::history
