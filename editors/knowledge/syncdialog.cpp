// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/syncdialog.h"

#include "studio/knowledge/web/crawlcodes.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dialogist::editors::knowledge {

namespace {

constexpr qsizetype shownNames = 6;

QStringList linesOf(const QList<model::Source> &sources)
{
    QStringList lines;
    for (const model::Source &source : sources)
        lines.append(source.location);
    return lines;
}

/// "sub/beta.txt → moved.txt"
QStringList linesOf(const QList<dialogist::knowledge::MovedSource> &sources)
{
    QStringList lines;
    for (const dialogist::knowledge::MovedSource &source : sources)
        lines.append(SyncDialog::tr("%1 → %2").arg(source.before.location, source.after.location));
    return lines;
}

} // namespace

SyncDialog::SyncDialog(const dialogist::knowledge::SyncDiff &diff, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("What Has Changed"));
    resize(560, 420);
    auto *summary = new QLabel(this);
    summary->setObjectName(u"summary"_s);
    summary->setWordWrap(true);
    QStringList parts {tr("%n new", nullptr, int(diff.added.size())), tr("%n changed", nullptr, int(diff.changed.size())),
                       tr("%n not there any more", nullptr, int(diff.gone.size())), tr("%n as before", nullptr, diff.unchanged)};
    if (!diff.moved.isEmpty())
        parts.insert(2, tr("%n moved", nullptr, int(diff.moved.size())));
    const auto isPage = [](const model::Source &source) { return source.kind == u"page"_s; };
    const bool pages = std::any_of(diff.added.begin(), diff.added.end(), isPage) || std::any_of(diff.changed.begin(), diff.changed.end(), isPage)
        || std::any_of(diff.gone.begin(), diff.gone.end(), isPage) || std::any_of(diff.failed.begin(), diff.failed.end(), [](const auto &row) { return row.path.contains(u"://"_s); });
    summary->setText((pages ? tr("The website was read again: %1. Nothing counts until you say so.")
                            : tr("The files were read again: %1. Nothing counts until you say so.")).arg(parts.join(u", "_s)));

    auto *tree = new QTreeWidget(this);
    tree->setObjectName(u"changes"_s);
    tree->setAccessibleName(tr("Changes"));
    tree->setHeaderHidden(true);
    tree->setColumnCount(2);
    tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree->setUniformRowHeights(true);
    tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    addGroup(*tree, tr("New"), u"add"_s, linesOf(diff.added));
    addGroup(*tree, tr("Changed"), u"refresh"_s, linesOf(diff.changed));
    addGroup(*tree, tr("Moved or renamed"), u"document"_s, linesOf(diff.moved));
    addGroup(*tree, tr("Not there any more"), u"remove"_s, linesOf(diff.gone));
    QStringList failed;
    QStringList reasons;
    for (const dialogist::knowledge::ImportRow &row : diff.failed) {
        failed.append(row.location);
        reasons.append(dialogist::knowledge::crawlMessageOf(row.code));
    }
    addGroup(*tree, tr("Could not be read; what is known of them stays"), u"warning"_s, failed, reasons);
    tree->expandAll();

    m_remove = new QCheckBox(tr("&Remove what is not there any more, with all its passages"), this);
    m_remove->setObjectName(u"removeGone"_s);
    m_remove->setChecked(true);
    m_remove->setVisible(!diff.gone.isEmpty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Take Over"));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(!diff.isEmpty());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(ui::space::close);
    column->addWidget(summary);
    column->addWidget(tree, 1);
    column->addWidget(m_remove);
    column->addWidget(buttons);
}

void SyncDialog::addGroup(QTreeWidget &tree, const QString &title, const QString &icon, const QStringList &lines, const QStringList &reasons)
{
    if (lines.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(&tree, {tr("%1 (%2)").arg(title).arg(lines.size())});
    group->setIcon(0, ui::icon(icon));
    group->setFirstColumnSpanned(true);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        auto *item = new QTreeWidgetItem(group, {lines.at(i), reasons.value(i)});
        item->setToolTip(0, lines.at(i));
        item->setToolTip(1, reasons.value(i));
    }
}

bool SyncDialog::removesGone() const
{
    return m_remove->isChecked();
}

PasswordDialog::PasswordDialog(const QStringList &names, bool wasWrong, QWidget *parent) : QDialog(parent), m_password(new QLineEdit(this))
{
    setWindowTitle(tr("Documents with a Password"));
    setMinimumWidth(420);
    auto *text = new QLabel(this);
    text->setObjectName(u"names"_s);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    QStringList shown = names.mid(0, shownNames);
    if (names.size() > shown.size())
        shown.append(tr("and %n more", nullptr, int(names.size() - shown.size())));
    text->setText((wasWrong ? tr("That password does not open these documents:") : tr("These documents are protected by a password:")) + u"\n\n"_s + shown.join(u'\n'));
    m_password->setObjectName(u"password"_s);
    m_password->setEchoMode(QLineEdit::Password);
    auto *label = new QLabel(tr("&Password:"), this);
    label->setBuddy(m_password);
    auto *note = new QLabel(tr("It is used once and kept nowhere."), this);
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Read Them"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Leave Them Out"));
    buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    connect(m_password, &QLineEdit::textChanged, this,
            [buttons](const QString &typed) { buttons->button(QDialogButtonBox::Ok)->setEnabled(!typed.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(ui::space::close);
    column->addWidget(text);
    column->addWidget(label);
    column->addWidget(m_password);
    column->addWidget(note);
    column->addWidget(buttons);
    m_password->setFocus();
}

QString PasswordDialog::password() const
{
    return m_password->text();
}

} // namespace dialogist::editors::knowledge
