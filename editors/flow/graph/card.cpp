// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/card.h"

#include "studio/ui/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPolygonF>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

QPointF Card::input() const
{
    return position + QPointF(0, std::min(20.0, size.height() / 2));
}

QPointF Card::output(const QString &name) const
{
    const CardPort *found = port(name);
    return position + (found ? found->at : QPointF(size.width(), size.height() - 4));
}

const CardPort *Card::port(const QString &name) const
{
    const auto found = std::find_if(ports.begin(), ports.end(), [&](const CardPort &p) { return p.name == name; });
    return found == ports.end() ? nullptr : &*found;
}

QString Card::spoken() const
{
    QStringList parts {caption};
    if (!name.isEmpty())
        parts.append(name);
    if (!summary.isEmpty())
        parts.append(summary);
    if (!personal.isEmpty())
        parts.append(QCoreApplication::translate("flow", "handles personal data"));
    if (findings > 0)
        parts.append(QCoreApplication::translate("flow", "%n finding(s)", nullptr, findings));
    return parts.join(u", "_s);
}

CardMetrics::CardMetrics(const QFont &base)
    : captionFont(ui::captionFont(base))
    , nameFont(base)
    , textFont(base)
    , portFont(ui::smallFont(base))
{
    nameFont.setWeight(QFont::DemiBold);
    captionHeight = std::ceil(std::max(16.0, QFontMetricsF(captionFont).height()));
    nameHeight = std::ceil(QFontMetricsF(nameFont).height());
    textHeight = std::ceil(QFontMetricsF(textFont).height());
    portHeight = std::ceil(QFontMetricsF(portFont).height() + 2);
}

namespace {

/// The ids of the data categories of the variables that this node writes or shows.
QStringList personalCategories(const model::Node &node, const model::Bot &bot)
{
    const catalogue::DataUse use = catalogue::dataUseOf(node);
    QStringList categories;
    for (const QString &name : use.collects + use.reads) {
        const model::Variable *variable = bot.variable(name);
        if (variable && !variable->category.isEmpty() && !categories.contains(variable->category))
            categories.append(variable->category);
    }
    return categories;
}

int linesOf(const QString &text, const QFont &font, double width, int most)
{
    if (text.isEmpty())
        return 0;
    const QRectF needed = QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e5), Qt::TextWordWrap, text);
    return std::clamp(int(std::ceil(needed.height() / QFontMetricsF(font).height() - 0.1)), 1, most);
}

void sizeNote(Card &card, const CardMetrics &metrics)
{
    const double inner = CardMetrics::noteWidth - 2 * CardMetrics::padding;
    const int lines = linesOf(card.summary, metrics.textFont, inner, 24);
    const double title = card.name.isEmpty() ? 0 : metrics.nameHeight + 2;
    const double height = 2 * CardMetrics::padding + title + std::max(1, lines) * metrics.textHeight;
    card.size = {CardMetrics::noteWidth, std::ceil(height / CardMetrics::grid) * CardMetrics::grid};
}

void sizeCard(Card &card, const CardMetrics &metrics)
{
    const double inner = CardMetrics::width - CardMetrics::textLeft - CardMetrics::padding;
    double y = CardMetrics::padding + metrics.captionHeight;
    if (!card.name.isEmpty())
        y += metrics.nameHeight;
    y += linesOf(card.summary, metrics.textFont, inner, 2) * metrics.textHeight;
    const bool single = card.ports.size() == 1;
    if (single) {
        card.ports.first().isLabelled = false;
        card.ports.first().at = {CardMetrics::width, 20};
    } else {
        for (CardPort &port : card.ports) {
            port.at = {CardMetrics::width, y + metrics.portHeight / 2 + 2};
            y += metrics.portHeight;
        }
    }
    card.size = {CardMetrics::width, std::ceil((y + CardMetrics::padding) / CardMetrics::grid) * CardMetrics::grid};
}

} // namespace

Card makeCard(const model::Node &node, const model::Bot &bot, const QString &language, const CardMetrics &metrics)
{
    Card card;
    card.id = node.id;
    card.position = node.position;
    card.type = node.type;
    card.name = node.name.simplified();
    const catalogue::NodeSpec *spec = catalogue::specOf(node.type);
    card.caption = spec ? spec->title : node.type;
    card.family = spec ? spec->family : catalogue::Family::Canvas;
    card.hasInput = spec && spec->hasInput && spec->executable;
    card.isNote = node.type == "note"_L1;
    card.summary = catalogue::summaryOf(node, bot, language);
    if (!card.isNote)
        card.summary = card.summary.simplified();
    for (const catalogue::Port &port : catalogue::portsOf(node))
        card.ports.append({port.name, port.label, {}, port.name == "error"_L1, true});
    card.personal = personalCategories(node, bot);
    if (card.isNote)
        sizeNote(card, metrics);
    else
        sizeCard(card, metrics);
    return card;
}

namespace {

double reach(const QPointF &from, const QPointF &to)
{
    const double across = to.x() - from.x();
    if (across >= 0)
        return std::clamp(across / 2, 24.0, 160.0);
    return std::clamp(-across / 2, 72.0, 200.0);
}

} // namespace

QPainterPath wirePath(const QPointF &from, const QPointF &to)
{
    const double d = reach(from, to);
    QPainterPath path(from);
    path.cubicTo(from + QPointF(d, 0), to - QPointF(d, 0), to);
    return path;
}

QPolygonF wirePoints(const QPointF &from, const QPointF &to)
{
    const double d = reach(from, to);
    const QPointF c1 = from + QPointF(d, 0);
    const QPointF c2 = to - QPointF(d, 0);
    constexpr int steps = 24;
    QPolygonF points;
    for (int i = 0; i <= steps; ++i) {
        const double t = double(i) / steps;
        const double s = 1 - t;
        points.append(s * s * s * from + 3 * s * s * t * c1 + 3 * s * t * t * c2 + t * t * t * to);
    }
    return points;
}

QPointF snapped(const QPointF &point)
{
    const auto snap = [](double at) { return std::round(at / CardMetrics::grid) * CardMetrics::grid; };
    return {snap(point.x()), snap(point.y())};
}

} // namespace dialogist::editors::flow
