// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/columnsdialog.h"

#include "editors/knowledge/documentview.h"
#include "studio/base/job.h"
#include "studio/ui/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
namespace kb = dialogist::knowledge;

namespace dialogist::editors::knowledge {

namespace {
enum Column { Name, Example, Search, Answer };
} // namespace

ColumnsDialog::ColumnsDialog(commands::Document &document, const model::Source &source, QWidget *parent)
    : QDialog(parent), m_source(source)
{
    setWindowTitle(tr("Columns of “%1”").arg(source.title));
    m_preview = new DocumentView(this);
    m_preview->setObjectName(u"columnsPreview"_s);
    m_preview->setAccessibleName(tr("The first rows as they are read"));
    m_preview->setFrameShape(QFrame::StyledPanel);
    m_preview->setPlaceholderText(tr("The table is being read…"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_apply = buttons->button(QDialogButtonBox::Ok);
    m_apply->setText(tr("Apply and read anew"));
    m_apply->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *halves = new QSplitter(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(makeChoice());
    halves->addWidget(m_preview);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(ui::space::group);
    column->addWidget(halves, 1);
    column->addWidget(buttons);
    resize(980, 560);
    load(document.path(), document.isReadOnly());
}

QWidget *ColumnsDialog::makeChoice()
{
    auto *choice = new QWidget(this);
    m_byNames = new QRadioButton(tr("As the columns are &named"), choice);
    m_byNames->setObjectName(u"byNames"_s);
    m_chosen = new QRadioButton(tr("Each row is a &record with these columns:"), choice);
    m_chosen->setObjectName(u"chosen"_s);
    m_columns = new QTableWidget(0, 4, choice);
    m_columns->setObjectName(u"columns"_s);
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setHorizontalHeaderLabels({tr("Column"), tr("Example"), tr("Search"), tr("Answer")});
    m_columns->horizontalHeaderItem(Search)->setToolTip(tr("Questions are matched with this column"));
    m_columns->horizontalHeaderItem(Answer)->setToolTip(tr("The answer shows this column"));
    m_columns->verticalHeader()->hide();
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setSelectionMode(QAbstractItemView::SingleSelection);
    m_columns->setShowGrid(false);
    m_columns->setWordWrap(false);
    m_columns->setTabKeyNavigation(false);
    m_columns->horizontalHeader()->setHighlightSections(false);
    m_columns->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_columns->horizontalHeader()->setSectionResizeMode(Example, QHeaderView::Stretch);
    m_note = new QLabel(choice);
    m_note->setObjectName(u"columnsNote"_s);
    m_note->setWordWrap(true);
    m_note->setFont(ui::smallFont(font()));
    auto *column = new QVBoxLayout(choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::space::close);
    column->addWidget(m_byNames);
    column->addWidget(m_chosen);
    column->addWidget(m_columns, 1);
    column->addWidget(m_note);
    choice->setEnabled(false);
    connect(m_chosen, &QRadioButton::toggled, this, &ColumnsDialog::onChanged);
    connect(m_columns, &QTableWidget::itemChanged, this, &ColumnsDialog::onChanged);
    return choice;
}

void ColumnsDialog::load(const QString &path, bool readOnly)
{
    const auto table = std::make_shared<kb::RecordTable>();
    auto work = [path, readOnly, table, source = m_source, program = QCoreApplication::applicationFilePath()](JobControl &control) -> std::optional<Error> {
        auto file = readOnly ? storage::ProjectFile::open(path, true) : storage::ProjectFile::openForJob(path);
        if (!file.ok())
            return file.error();
        auto read = kb::recordTable(**file, source, program, control);
        if (!read.ok())
            return read.error();
        *table = read.take();
        return {};
    };
    auto *job = new Job(tr("Read the columns of a table"), work, {}, this);
    connect(job, &Job::finished, this, [this, job, table] {
        if (job->state() == Job::State::Done)
            fill(*table);
        else
            m_preview->setPlaceholderText(job->error().message);
        job->deleteLater();
    });
    job->start();
}

void ColumnsDialog::fill(const kb::RecordTable &table)
{
    m_table = table;
    m_isFilling = true;
    m_columns->setRowCount(int(table.columns.size()));
    for (int row = 0; row < table.columns.size(); ++row) {
        const QString &name = table.columns.at(row);
        const auto add = [&](int column, const QString &text) {
            auto *item = new QTableWidgetItem(text);
            item->setToolTip(text);
            m_columns->setItem(row, column, item);
            return item;
        };
        add(Name, name);
        add(Example, table.exampleOf(name).replace(u'\n', u' '))->setForeground(palette().brush(QPalette::PlaceholderText));
        for (const auto &[column, chosen] : {QPair(Search, table.inUse.search), QPair(Answer, table.inUse.answer)}) {
            QTableWidgetItem *item = add(column, {});
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(chosen.contains(name) ? Qt::Checked : Qt::Unchecked);
            item->setData(Qt::AccessibleTextRole, (column == Search ? tr("Search in %1") : tr("Answer with %1")).arg(name));
        }
    }
    m_columns->resizeColumnToContents(Name);
    m_columns->setColumnWidth(Name, std::min(m_columns->columnWidth(Name), 240));
    m_columns->resizeColumnToContents(Search);
    m_columns->resizeColumnToContents(Answer);
    m_columns->setCurrentCell(0, Search);
    (m_source.isRecords() ? m_chosen : m_byNames)->setChecked(true);
    m_byNames->parentWidget()->setEnabled(true);
    m_isFilling = false;
    onChanged();
    (m_source.isRecords() ? m_chosen : m_byNames)->setFocus();
    emit shown();
}

kb::RecordColumns ColumnsDialog::columns() const
{
    kb::RecordColumns columns;
    for (int row = 0; m_chosen->isChecked() && row < m_columns->rowCount(); ++row) {
        if (m_columns->item(row, Search)->checkState() == Qt::Checked)
            columns.search.append(m_table.columns.at(row));
        if (m_columns->item(row, Answer)->checkState() == Qt::Checked)
            columns.answer.append(m_table.columns.at(row));
    }
    return columns;
}

void ColumnsDialog::onChanged()
{
    if (m_isFilling)
        return;
    m_columns->setEnabled(m_chosen->isChecked());
    const kb::RecordColumns chosen = columns();
    const bool isWhole = !m_chosen->isChecked() || (!chosen.search.isEmpty() && !chosen.answer.isEmpty());
    m_note->setText(!m_chosen->isChecked() ? tr("Columns named like “Question” and “Answer” make questions with answers; other tables are read as text.")
                    : isWhole ? tr("On the right: the first rows, long cells shortened. Applying reads the table anew from the copy in the project.")
                    : tr("Tick at least one column to search in and one to answer with."));
    m_apply->setEnabled(isWhole && chosen != kb::RecordColumns {m_source.searchColumns, m_source.answerColumns});
    if (isWhole)
        m_preview->setLines(std::make_shared<const DocumentLines>(linesOf(kb::preview(m_table, chosen))));
}

} // namespace dialogist::editors::knowledge
