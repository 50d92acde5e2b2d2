// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/problems/problemsmodel.h"

#include "studio/flow/catalogue.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dialogist::panels::problems {

namespace {

QString nodeName(const model::Node &node)
{
    if (!node.name.isEmpty())
        return node.name;
    const flow::NodeSpec *spec = flow::specOf(node.type);
    return spec ? spec->title : node.type;
}

QString placeOf(const flow::Finding &finding, const model::Project *project)
{
    if (!project)
        return {};
    const model::Node *node = finding.nodes.isEmpty() ? nullptr : project->node(finding.nodes.last());
    const model::Flow *flow = project->flow(node ? node->flow : finding.flow);
    if (flow && node)
        return u"%1 › %2"_s.arg(flow->name, nodeName(*node));
    if (flow)
        return flow->name;
    if (const auto part = partOf(finding, *project))
        return part->name;
    if (const auto source = project->sources.find(finding.source); source != project->sources.end())
        return source->second.title.isEmpty() ? source->second.location : source->second.title;
    if (!finding.variable.isEmpty())
        return finding.variable;
    const model::Bot *bot = project->bot(finding.bot);
    return bot ? bot->name : QString();
}

/// Where each flow stands in the lists of the window, and behind them what belongs to none.
QHash<model::FlowId, int> orderOf(const model::Project *project)
{
    QHash<model::FlowId, int> order;
    if (!project)
        return order;
    for (const auto &[botId, bot] : project->bots) {
        QList<const model::Flow *> flows;
        for (const auto &[id, flow] : bot.flows)
            flows.append(&flow);
        std::stable_sort(flows.begin(), flows.end(), [](const model::Flow *a, const model::Flow *b) { return a->order < b->order; });
        for (const model::Flow *flow : std::as_const(flows))
            order.insert(flow->id, int(order.size()));
    }
    return order;
}

template<class Map> QString nameIn(const Map &map, const QString &id)
{
    const auto found = map.find(Map::key_type::fromString(id));
    return found == map.end() ? QString() : found->second.name;
}

QIcon severityIcon(flow::Severity severity)
{
    return ui::icon(ui::iconName(severity), ui::colour(severity, QGuiApplication::palette()));
}

} // namespace

QString severityText(flow::Severity severity)
{
    switch (severity) {
    case flow::Severity::Blocker:
        return ProblemsModel::tr("Blocker");
    case flow::Severity::Warning:
        return ProblemsModel::tr("Warning");
    case flow::Severity::Note:
        break;
    }
    return ProblemsModel::tr("Note");
}

std::optional<Part> partOf(const flow::Finding &finding, const model::Project &project)
{
    const model::Bot *bot = project.bot(finding.bot);
    Part part {finding.recipient.section(u'/', 0, 0), finding.recipient.section(u'/', 1), {}};
    if (!bot || part.id.isEmpty())
        return std::nullopt;
    if (part.kind == u"intent")
        part.name = nameIn(bot->intents, part.id);
    else if (part.kind == u"entity")
        part.name = nameIn(bot->entities, part.id);
    else if (part.kind == u"prompt")
        part.name = nameIn(bot->prompts, part.id);
    else if (part.kind == u"test")
        part.name = nameIn(bot->tests, part.id);
    return part.name.isEmpty() ? std::nullopt : std::optional(part);
}

bool ProblemsModel::setFindings(const QList<flow::Finding> &findings, const model::Project *project, const ListFixes &fixes)
{
    const QHash<model::FlowId, int> order = orderOf(project);
    QList<Row> rows;
    rows.reserve(findings.size());
    for (qsizetype i = 0; i < findings.size(); ++i)
        rows.append({i, placeOf(findings[i], project), order.value(findings[i].flow, int(order.size()))});
    std::stable_sort(rows.begin(), rows.end(), [&findings](const Row &left, const Row &right) {
        const flow::Severity severity = findings[left.finding].severity;
        const flow::Severity other = findings[right.finding].severity;
        return severity != other ? severity < other : left.order < right.order;
    });
    const bool isSame = rows.size() == m_rows.size() && std::equal(rows.begin(), rows.end(), m_rows.begin(), [&](const Row &a, const Row &b) {
        const flow::Finding &now = findings[a.finding];
        const flow::Finding &before = of(b);
        return now.fingerprint == before.fingerprint && now.severity == before.severity && now.message == before.message && a.place == b.place;
    });
    const bool resets = !isSame || !m_fixes != !fixes;
    if (resets)
        beginResetModel();
    m_findings = findings;
    m_rows = std::move(rows);
    m_fixes = fixes;
    if (resets)
        endResetModel();
    return resets;
}

int ProblemsModel::count(flow::Severity severity) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return of(row).severity == severity; }));
}

QString ProblemsModel::line(int row) const
{
    const Row &r = m_rows.at(row);
    return QStringList {severityText(of(r).severity), of(r).message, r.place}.join(u'\t');
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::text(const Row &row, int column) const
{
    switch (column) {
    case Severity:
        return severityText(of(row).severity);
    case Message:
        return of(row).message;
    case Place:
        return row.place;
    case Fix: {
        const QStringList fixes = fixesOf(row);
        if (fixes.isEmpty())
            return QString();
        return fixes.size() == 1 ? fixes.first() : tr("%1…").arg(fixes.first());
    }
    default:
        return {};
    }
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::DecorationRole:
        return index.column() == Severity ? QVariant(severityIcon(of(row).severity)) : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == Severity)
            return of(row).title;
        if (index.column() == Fix)
            return fixesOf(row).join(u'\n');
        // The rule's id is for whoever looks it up; the sentence is what is to be read.
        return index.column() == Message ? QVariant(of(row).message + u'\n' + tr("Rule %1").arg(of(row).rule)) : text(row, index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    case SeverityRole:
        return int(of(row).severity);
    case RuleRole:
        return of(row).rule;
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Severity:
        return tr("Severity");
    case Message:
        return tr("Problem");
    case Place:
        return tr("Place");
    case Fix:
        return tr("Quick fix");
    default:
        return {};
    }
}

ProblemsFilter::ProblemsFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void ProblemsFilter::setShown(flow::Severity severity, bool shown)
{
    if (shown)
        m_hidden.remove(int(severity));
    else
        m_hidden.insert(int(severity));
    invalidateFilter();
}

void ProblemsFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool ProblemsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex severity = sourceModel()->index(row, ProblemsModel::Severity, parent);
    if (m_hidden.contains(severity.data(ProblemsModel::SeverityRole).toInt()))
        return false;
    for (int column = 0; !m_text.isEmpty() && column < ProblemsModel::ColumnCount; ++column) {
        if (severity.siblingAtColumn(column).data().toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    }
    return m_text.isEmpty() || severity.data(ProblemsModel::RuleRole).toString().contains(m_text, Qt::CaseInsensitive);
}

bool ProblemsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() == ProblemsModel::Severity)
        return left.data(ProblemsModel::SeverityRole).toInt() < right.data(ProblemsModel::SeverityRole).toInt();
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace dialogist::panels::problems
