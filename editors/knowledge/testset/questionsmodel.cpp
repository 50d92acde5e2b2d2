// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/testset/questionsmodel.h"

#include "studio/knowledge/testset/questiontable.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QLocale>

using namespace Qt::StringLiterals;
namespace kb = dialogist::knowledge;
using State = kb::QuestionResult::State;

namespace dialogist::editors::knowledge {

namespace {

bool isFigure(int column)
{
    return column == QuestionsModel::Rank || column == QuestionsModel::Before;
}

QString rankText(int rank)
{
    return rank > 0 ? QLocale().toString(rank) : u"–"_s;
}

} // namespace

void QuestionsModel::setQuestions(QList<model::KnowledgeQuestion> questions, const QList<const model::Source *> &sources)
{
    QHash<QString, QList<const model::Source *>> byLocation;
    for (const model::Source *source : sources)
        byLocation[source->location].append(source);
    QList<Row> rows;
    rows.reserve(questions.size());
    for (model::KnowledgeQuestion &question : questions) {
        QStringList places;
        for (const model::ExpectedPlace &place : std::as_const(question.expected))
            places.append(kb::placeTitle(place, byLocation.value(place.location)));
        rows.append({std::move(question), places.join(u"; "_s)});
    }
    const auto isSame = [](const Row &a, const Row &b) { return a.question.id == b.question.id; };
    if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), isSame)) {
        m_rows = std::move(rows); // the selection and an open field stay
        if (!m_rows.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void QuestionsModel::setRun(const kb::TestRun &run, const kb::RunComparison &comparison)
{
    m_results.clear();
    for (const kb::QuestionResult &result : run.results)
        m_results.insert(result.question, result);
    m_comparison = comparison;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int QuestionsModel::rowOf(model::KnowledgeQuestionId id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).question.id == id)
            return row;
    }
    return -1;
}

QString QuestionsModel::line(int row) const
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells.append(text(m_rows.at(row), column).simplified());
    return cells.join(u'\t');
}

int QuestionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int QuestionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const kb::QuestionResult *QuestionsModel::resultOf(const Row &row) const
{
    const auto it = m_results.constFind(row.question.id.toString());
    const bool isOfThis = row.question.enabled && it != m_results.constEnd() && it->stamp == kb::stampOf(row.question);
    return isOfThis ? &*it : nullptr;
}

kb::Move QuestionsModel::moveOf(const Row &row) const
{
    return resultOf(row) ? m_comparison.moves.value(row.question.id.toString()) : kb::Move::New;
}

QString QuestionsModel::text(const Row &row, int column) const
{
    const kb::QuestionResult *result = resultOf(row);
    switch (column) {
    case Question:
        return row.question.question;
    case Expected:
        return row.expected;
    case Rank:
        return result && result->counts() ? rankText(result->rank()) : QString();
    case Before: {
        const auto earlier = m_comparison.earlier.constFind(row.question.id.toString());
        return result && earlier != m_comparison.earlier.constEnd() ? rankText(earlier->rank()) : QString();
    }
    default:
        break;
    }
    if (row.question.expected.isEmpty())
        return tr("Say what is to be found");
    if (!row.question.enabled)
        return tr("Not asked");
    if (!result)
        return {};
    switch (result->state) {
    case State::NotFound: {
        const int depth = kb::searchDepth;
        return tr("Not among the first %n passage(s)", nullptr, depth);
    }
    case State::PlaceGone:
        return tr("The source has no such passage any more");
    case State::SourceGone:
        return tr("The source is not in this base any more");
    default:
        return row.question.note;
    }
}

QVariant QuestionsModel::sortValue(const Row &row, int column) const
{
    const auto order = [](const kb::QuestionResult *result) { return !result || !result->counts() ? 1000 : result->rank() > 0 ? result->rank() : 500; };
    if (column == Rank)
        return order(resultOf(row));
    if (column == Before) {
        const auto earlier = m_comparison.earlier.constFind(row.question.id.toString());
        return order(earlier == m_comparison.earlier.constEnd() ? nullptr : &*earlier);
    }
    return text(row, column);
}

QVariant QuestionsModel::decoration(const Row &row, int column) const
{
    if (column == Rank) {
        const kb::Move move = moveOf(row);
        if (move == kb::Move::Better)
            return ui::icon(u"up"_s, ui::colour(ui::Token::Good));
        if (move == kb::Move::Worse)
            return ui::icon(u"down"_s, ui::colour(ui::Token::Blocker));
    }
    if (column != Remark)
        return {};
    const kb::QuestionResult *result = resultOf(row);
    if (row.question.enabled && row.question.expected.isEmpty())
        return ui::icon(u"info"_s, ui::colour(ui::Token::Note));
    if (!result || result->state == State::Found || result->state == State::NothingExpected)
        return {};
    return result->state == State::NotFound ? ui::icon(u"blocker"_s, ui::colour(ui::Token::Blocker)) : ui::icon(u"warning"_s, ui::colour(ui::Token::Warning));
}

QString QuestionsModel::hint(const Row &row, int column) const
{
    const kb::QuestionResult *result = resultOf(row);
    const kb::Move move = moveOf(row);
    if (column == Rank && result && result->state == State::Found && (move == kb::Move::Better || move == kb::Move::Worse)) {
        const int before = m_comparison.earlier.value(row.question.id.toString()).rank();
        const QString then = before > 0 ? tr("Before: %1").arg(rankText(before)) : tr("Before: not found");
        return (move == kb::Move::Better ? tr("Better than before the last change") : tr("Worse than before the last change")) + u'\n' + then;
    }
    return text(row, column);
}

QVariant QuestionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return text(row, index.column()).simplified();
    case Qt::EditRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return hint(row, index.column());
    case Qt::AccessibleTextRole: {
        const QString shown = text(row, index.column());
        const kb::Move move = index.column() == Rank ? moveOf(row) : kb::Move::Same;
        return move == kb::Move::Better ? tr("%1, better").arg(shown) : move == kb::Move::Worse ? tr("%1, worse").arg(shown) : shown;
    }
    case Qt::DecorationRole:
        return decoration(row, index.column());
    case Qt::CheckStateRole:
        return index.column() == Question ? QVariant(row.question.enabled ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ForegroundRole:
        return row.question.enabled && index.column() != Before ? QVariant() : QVariant(ui::colour(ui::Token::Muted));
    case Qt::TextAlignmentRole:
        return int((isFigure(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case SortRole:
        return sortValue(row, index.column());
    default:
        return {};
    }
}

QVariant QuestionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(section) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == Rank)
        return tr("Where among the passages found the first expected one stands");
    if (role == Qt::ToolTipRole && section == Before)
        return tr("Where it stood before the last change of the sources or of the settings");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Question:
        return tr("Question");
    case Expected:
        return tr("Expected source");
    case Rank:
        return tr("Rank");
    case Before:
        return tr("Before");
    default:
        return tr("Remark");
    }
}

Qt::ItemFlags QuestionsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Question && m_isEditable)
        flags |= Qt::ItemIsEditable | Qt::ItemIsUserCheckable;
    return flags;
}

bool QuestionsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Question || !m_isEditable)
        return false;
    model::KnowledgeQuestion question = m_rows.at(index.row()).question;
    if (role == Qt::CheckStateRole)
        question.enabled = value.toInt() == Qt::Checked;
    else if (role == Qt::EditRole && !value.toString().trimmed().isEmpty())
        question.question = value.toString().trimmed();
    else
        return false;
    emit edited(question); // the document changes the row
    return true;
}

} // namespace dialogist::editors::knowledge
