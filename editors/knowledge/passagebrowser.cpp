// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/passagebrowser.h"

#include "studio/base/job.h"
#include "studio/knowledge/passagepages.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dialogist::editors::knowledge {

namespace {

QString whereOf(const storage::PassageRow &passage)
{
    const QString page = dialogist::knowledge::pagesText(passage.page, dialogist::knowledge::pagesFromAnchor(passage.anchor, passage.text.size()));
    if (passage.heading.isEmpty())
        return page.isEmpty() ? PassagesModel::tr("Passage %1").arg(QLocale().toString(passage.ordinal + 1)) : page;
    return page.isEmpty() ? passage.heading : PassagesModel::tr("%1, %2").arg(page, passage.heading);
}

} // namespace

void PassagesModel::setPassages(QList<storage::PassageRow> passages)
{
    beginResetModel();
    m_passages = std::move(passages);
    endResetModel();
}

int PassagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_passages.size());
}

QVariant PassagesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const storage::PassageRow &passage = m_passages.at(index.row());
    if (role == Qt::DisplayRole)
        return tr("%1: %2").arg(whereOf(passage), passage.text.left(160).simplified());
    if (role == Qt::ToolTipRole)
        return whereOf(passage);
    return {};
}

PassageBrowser::PassageBrowser(commands::Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(&document)
    , m_model(new PassagesModel(this))
    , m_title(new QLabel(this))
    , m_open(new QToolButton(this))
    , m_list(new QListView(this))
    , m_text(new QPlainTextEdit(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_list->setObjectName(u"passages"_s);
    m_list->setAccessibleName(tr("Passages of the selected source"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setObjectName(u"passageText"_s);
    m_text->setAccessibleName(tr("Text of the passage"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_open->setObjectName(u"openPassage"_s);
    m_open->setIcon(ui::icon(u"document"_s));
    m_open->setText(tr("Show in the document"));
    m_open->setToolTip(tr("Show this passage in its document (double click)"));
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_open->setAutoRaise(true);
    m_open->setEnabled(false);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        m_text->setPlainText(index.isValid() ? m_model->passage(index.row()).text : QString());
        m_open->setEnabled(index.isValid());
    });
    connect(m_list, &QListView::activated, this, &PassageBrowser::open);
    connect(m_open, &QToolButton::clicked, this, [this] { open(m_list->currentIndex()); });

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_text);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(ui::space::close, ui::space::close, ui::space::close, ui::space::close);
    column->setSpacing(ui::space::tight);
    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_open);
    column->addLayout(row);
    column->addWidget(splitter, 1);
    setSource(nullptr);
}

void PassageBrowser::setSource(const model::Source *source)
{
    const QString key = source ? source->contentKey : QString();
    if (!key.isEmpty() && key == m_key)
        return;
    m_key = key;
    m_name = !source ? QString() : source->title.isEmpty() ? source->location : source->title;
    const int generation = ++m_generation;
    m_wanted = 0;
    m_model->setPassages({});
    m_text->clear();
    m_open->setEnabled(false);
    m_title->setText(!source ? tr("Select a source to see its passages.")
                     : key.isEmpty() ? tr("“%1” has no passages.").arg(m_name)
                                     : tr("Reading the passages of “%1”…").arg(m_name));
    if (key.isEmpty() || !m_document)
        return;

    auto rows = std::make_shared<QList<storage::PassageRow>>();
    auto work = [path = m_document->path(), readOnly = m_document->isReadOnly(), key, rows](JobControl &) -> std::optional<Error> {
        auto file = readOnly ? storage::ProjectFile::open(path, true) : storage::ProjectFile::openForJob(path);
        if (!file.ok())
            return file.error();
        auto passages = (*file)->passages(key);
        if (!passages.ok())
            return passages.error();
        *rows = passages.take();
        return {};
    };
    auto *job = new Job(tr("Read passages"), work, {}, this);
    connect(job, &Job::finished, this, [this, job, generation, rows] {
        job->deleteLater();
        if (generation != m_generation)
            return;
        if (job->state() == Job::State::Done)
            show(*rows);
        else
            emit failed(job->error().message);
    });
    job->start();
}

void PassageBrowser::show(const QList<storage::PassageRow> &passages)
{
    m_model->setPassages(passages);
    m_title->setText(tr("%n passage(s) of “%1”", nullptr, int(passages.size())).arg(m_name));
    select(m_wanted);
}

void PassageBrowser::open(const QModelIndex &index)
{
    if (index.isValid())
        emit documentRequested({m_model->passage(index.row()).ordinal, m_model->passage(index.row()).text});
}

void PassageBrowser::select(int ordinal)
{
    m_wanted = ordinal;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->passage(row).ordinal == ordinal) {
            m_list->setCurrentIndex(m_model->index(row));
            return;
        }
    }
}

} // namespace dialogist::editors::knowledge
