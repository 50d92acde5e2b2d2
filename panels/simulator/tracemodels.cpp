// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/simulator/tracemodels.h"

#include "panels/simulator/tracewords.h"
#include "panels/simulator/valuetext.h"
#include "studio/flow/catalogue.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QFont>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dialogist::panels::simulator {

namespace {

constexpr int start = int(Qt::AlignLeading | Qt::AlignVCenter);
constexpr int end = int(Qt::AlignTrailing | Qt::AlignVCenter);

constexpr QLatin1StringView heading("turn"); ///< the word of rows that begin an earlier turn

} // namespace

QString sourceLine(const QString &title, const QString &place)
{
    return place.isEmpty() || place == title ? title : StepsModel::tr("%1, %2").arg(title, place);
}

void StepsModel::setTrace(const QList<flow::TraceEntry> &trace, const model::Bot *bot, const QList<EarlierTurn> &earlier)
{
    beginResetModel();
    m_rows.clear();
    append(trace, bot, -1);
    m_lastTurn = int(m_rows.size());
    for (const EarlierTurn &turn : earlier) {
        m_rows.append({{}, turn.heading, heading, {}, false, 0, {}, turn.exchange});
        append(turn.trace, bot, turn.exchange);
    }
    endResetModel();
}

void StepsModel::append(const QList<flow::TraceEntry> &trace, const model::Bot *bot, int exchange)
{
    int entered = 0;
    for (const flow::TraceEntry &entry : trace) {
        if (entry.what == u"left" || entry.what == u"intent") // the next row says where the talk goes on
            continue;
        const model::Node *node = bot ? bot->node(entry.node) : nullptr;
        const QString sentence = traceSentence(entry, node, bot).simplified();
        if (entry.what == u"entered")
            ++entered;
        const QString text = sentence.isEmpty() ? entry.what + u": "_s + entry.detail : sentence;
        m_rows.append({entry.node, entry.handled ? tr("%1 (handled)", "a failure that the bot takes care of").arg(text) : text, entry.what,
                       node ? node->type : QString(), entry.handled, entry.what == u"entered" ? entered : 0,
                       spokenText(entry.detail) == entry.detail ? QString() : entry.detail, exchange});
    }
}

int StepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant StepsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::ToolTipRole:
        return (row.raw.isEmpty() ? row.text : row.text + u'\n' + row.raw).left(1000);
    case Qt::FontRole: {
        if (row.what != heading)
            return {};
        QFont bold = QGuiApplication::font();
        bold.setBold(true);
        return bold;
    }
    case Qt::DecorationRole: {
        if (row.what == heading)
            return {};
        if (row.what == u"error"_s || row.what == u"invalid"_s)
            return ui::icon(u"warning"_s, ui::colour(row.handled ? ui::Token::Muted : ui::Token::Warning));
        const flow::NodeSpec *spec = flow::specOf(row.type);
        if (!spec)
            return ui::icon(u"step"_s, ui::colour(ui::Token::Muted));
        return ui::icon(ui::nodeIconName(row.type), ui::colour(spec->family, QGuiApplication::palette()));
    }
    case NodeRole:
        return row.node.toString();
    default:
        return {};
    }
}

void VariablesModel::setVariables(const QJsonObject &variables, const model::Bot *bot)
{
    beginResetModel();
    m_rows.clear();
    const auto add = [&](const QString &name, const model::Variable *variable) {
        const QJsonValue value = variables[name];
        const bool isText = value.isString() || (variable && QStringList {u"text"_s, u"email"_s, u"phone"_s, u"url"_s, u"date"_s, u"time"_s, u"datetime"_s}.contains(variable->type));
        m_rows.append({name, valueText(value), valueLine(value), variable && !variable->category.isEmpty(), !value.isUndefined() && !value.isNull(), isText});
    };
    for (auto it = variables.begin(); it != variables.end(); ++it)
        add(it.key(), bot ? bot->variable(it.key()) : nullptr);
    if (bot) {
        for (const auto &[id, variable] : bot->variables) {
            const bool isInTalk = variable.scope != u"bot" && variable.scope != u"secret";
            if (isInTalk && !variables.contains(variable.name))
                add(variable.name, &variable);
        }
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) { return a.isSet > b.isSet; });
    endResetModel();
}

int VariablesModel::valueCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.isSet; }));
}

Qt::ItemFlags VariablesModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.column() == 1 ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool VariablesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != 1)
        return false;
    const Row &row = m_rows.at(index.row());
    const QString text = value.toString();
    if (text == row.value)
        return false;
    QJsonValue made = text;
    if (text.isEmpty())
        made = QJsonValue::Null;
    else if (!row.isText) {
        // A list around it makes any JSON value a document.
        const QJsonDocument document = QJsonDocument::fromJson('[' + text.toUtf8() + ']');
        if (document.isArray() && document.array().size() == 1)
            made = document.array().first();
    }
    emit edited(row.name, made);
    return true;
}

int VariablesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int VariablesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant VariablesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return index.column() == 0 ? row.name : row.shown;
    if (role == Qt::EditRole)
        return index.column() == 0 ? row.name : row.value;
    if (role == Qt::ToolTipRole)
        return index.column() == 0 && row.isPersonal ? tr("Personal data") : row.value.left(1000);
    if (role == Qt::DecorationRole && index.column() == 0)
        return ui::icon(row.isPersonal ? u"lock"_s : u"variable"_s);
    return {};
}

QVariant VariablesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Variable") : tr("Value");
}

void PassagesModel::setAnswers(const QList<knowledge::Answer> &answers)
{
    beginResetModel();
    m_rows.clear();
    for (const knowledge::Answer &answer : answers)
        m_rows += answer.quotes;
    endResetModel();
}

double PassagesModel::best() const
{
    double best = 0;
    for (const knowledge::Quote &quote : m_rows)
        best = std::max(best, quote.score);
    return best;
}

int PassagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PassagesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant PassagesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const knowledge::Quote &quote = m_rows.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return index.column() == 1 ? end : start;
    if (role == Qt::ToolTipRole)
        return tr("%1\nMatched: %2\nDouble-click to read it in its document.").arg(quote.passage.text.left(1500), quote.matchedTerms.join(u", "_s));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case 0:
        return sourceLine(quote.passage.sourceTitle, knowledge::placeOf(quote.passage));
    case 1:
        return QLocale().toString(quote.score, 'f', 2);
    default:
        return quote.matchedTerms.join(u", "_s);
    }
}

QVariant PassagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == 1 ? end : start;
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Source") : section == 1 ? tr("Score") : tr("Matched");
}

} // namespace dialogist::panels::simulator
