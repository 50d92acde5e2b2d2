// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/document.h"
#include "studio/knowledge/retriever.h"
#include "studio/ui/citation.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTableView;
class QToolButton;

namespace dialogist::editors::knowledge {

/// The passages found for a question, best first, with what speaks for each.
class HitsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// A hit with its passage, so that it outlives the index.
    struct Row {
        dialogist::knowledge::Passage passage;
        double score = 0;
        double bm25 = 0;
        QStringList matchedTerms;
    };
    enum Column { Source, Score, Bm25, Matched, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(QList<Row> rows, double threshold);
    const Row &row(int row) const { return m_rows.at(row); }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Row> m_rows;
    double m_threshold = 0;
};

/// "Try a question": the answer as the bot would give it without a model, and why. Works on a pool thread; the index is kept until
/// the sources change.
class TryBench : public QWidget
{
    Q_OBJECT
public:
    TryBench(commands::Document &document, model::KnowledgeBaseId base, QWidget *parent = nullptr);
    /// The sources have changed: the next question reads them anew.
    void forgetIndex();
    void ask();
    /// Of the sources as they are now; null when nobody has asked yet.
    std::shared_ptr<const dialogist::knowledge::Index> index() const { return m_index; }
    void takeIndex(const std::shared_ptr<const dialogist::knowledge::Index> &index) { m_index = index; }

signals:
    /// The person wants to read a hit in its document.
    void documentRequested(const QString &sourceId, const dialogist::ui::Citation &citation);
    /// The question shall go into the test set, with what was found as what is to be found.
    void testQuestionWanted(const QString &question, const dialogist::model::ExpectedPlace &place);
    void answered();
    void failed(const QString &message);

private:
    struct Work;
    void show(const Work &work);
    void openHit(const QModelIndex &index);
    void addToTestSet();

    QPointer<commands::Document> m_document;
    model::KnowledgeBaseId m_base;
    QLineEdit *m_question = nullptr;
    QToolButton *m_button = nullptr;
    QAction *m_keep = nullptr;
    QString m_asked; ///< what the passages shown were found for
    QLabel *m_verdict = nullptr;
    QPlainTextEdit *m_answer = nullptr;
    QTableView *m_table = nullptr;
    HitsModel *m_hits = nullptr;
    QToolButton *m_open = nullptr;
    QList<dialogist::knowledge::Quote> m_quotes; ///< of the answer shown
    std::shared_ptr<const dialogist::knowledge::Index> m_index;
    int m_indexGeneration = 0;
    int m_generation = 0;
};

} // namespace dialogist::editors::knowledge
