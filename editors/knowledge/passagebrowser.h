// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/document.h"
#include "studio/ui/citation.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QWidget>

class QLabel;
class QListView;
class QPlainTextEdit;
class QToolButton;

namespace dialogist::editors::knowledge {

/// The passages of a source as lines: where it stands and how it begins.
class PassagesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setPassages(QList<storage::PassageRow> passages);
    const storage::PassageRow &passage(int row) const { return m_passages.at(row); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<storage::PassageRow> m_passages;
};

/// Shows what was made of one source: its passages, as the retriever sees them. They are read on a pool thread.
class PassageBrowser : public QWidget
{
    Q_OBJECT
public:
    explicit PassageBrowser(commands::Document &document, QWidget *parent = nullptr);
    void setSource(const model::Source *source); ///< null = none is selected
    void select(int ordinal);

signals:
    /// The person wants to read the passage in its document.
    void documentRequested(const dialogist::ui::Citation &citation);
    void failed(const QString &message);

private:
    void show(const QList<storage::PassageRow> &passages);
    void open(const QModelIndex &index);

    QPointer<commands::Document> m_document;
    PassagesModel *m_model = nullptr;
    QLabel *m_title = nullptr;
    QToolButton *m_open = nullptr;
    QListView *m_list = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QString m_key; ///< content shown or on its way
    QString m_name;
    int m_wanted = 0;
    int m_generation = 0;
};

} // namespace dialogist::editors::knowledge
