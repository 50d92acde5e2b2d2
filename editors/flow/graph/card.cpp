// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/graph/card.h"

#include "studio/ui/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>

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

bool Card::isHeldAt(const QPointF &at) const
{
    if (!isFrame())
        return rect().contains(at);
    constexpr double edge = 5;
    return rect().contains(at)
        && (at.y() < position.y() + CardMetrics::frameTitle || !rect().adjusted(edge, edge, -edge, -edge).contains(at));
}

QString Card::spoken() const
{
    QStringList parts {caption};
    if (!name.isEmpty() && name != caption)
        parts.append(name);
    if (!summary.isEmpty())
        parts.append(summary);
    if (joinsAbove)
        parts.append(QCoreApplication::translate("flow", "in a stack"));
    if (!personal.isEmpty())
        parts.append(QCoreApplication::translate("flow", "handles personal data"));
    if (findings > 0)
        parts.append(QCoreApplication::translate("flow", "%n finding(s)", nullptr, findings));
    return parts.join(u", "_s);
}

bool Card::looksLike(const Card &other) const
{
    return size == other.size && type == other.type && caption == other.caption && name == other.name && summary == other.summary
        && family == other.family && kind == other.kind && ports == other.ports && hue == other.hue && opens == other.opens
        && personal == other.personal && joinsAbove == other.joinsAbove && joinsBelow == other.joinsBelow
        && findings == other.findings && worst == other.worst;
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
    const QFontMetricsF text(textFont);
    for (size_t i = 0; i < textAdvances.size(); ++i)
        textAdvances[i] = text.horizontalAdvance(QChar(char16_t(i)));
}

namespace {

bool needsTwoLines(const QString &text, const CardMetrics &metrics, double width)
{
    // Nothing that is drawn is narrower than this on average, so long texts need not be measured.
    constexpr double leastAdvance = 2.2;
    if (text.size() * leastAdvance > width)
        return true;
    // Letter by letter is far quicker than laying the text out, and not right only where it is close.
    constexpr double close = 0.06;
    double sum = 0;
    const bool isSimple = std::all_of(text.begin(), text.end(), [&](QChar letter) {
        if (letter.unicode() >= metrics.textAdvances.size())
            return false;
        sum += metrics.textAdvances[letter.unicode()];
        return true;
    });
    if (isSimple && std::abs(sum - width) > close * width)
        return sum > width;
    return QFontMetricsF(metrics.textFont).horizontalAdvance(text) > width;
}

void sizeNote(Card &card, const CardMetrics &metrics)
{
    constexpr int most = 24;
    const double inner = CardMetrics::noteWidth - 2 * CardMetrics::padding;
    const QRectF needed
        = QFontMetricsF(metrics.textFont).boundingRect(QRectF(0, 0, inner, 1e5), Qt::TextWordWrap, card.summary.left(4000));
    const int lines = std::clamp(int(std::ceil(needed.height() / metrics.textHeight - 0.1)), 1, most);
    const double title = card.name.isEmpty() ? 0 : metrics.nameHeight + 2;
    const double height = 2 * CardMetrics::padding + title + lines * metrics.textHeight;
    card.size = {CardMetrics::noteWidth, std::ceil(height / CardMetrics::grid) * CardMetrics::grid};
}

void sizeStep(Card &card, const CardMetrics &metrics)
{
    const double inner = CardMetrics::width - CardMetrics::textLeft - CardMetrics::padding;
    double y = CardMetrics::padding + metrics.captionHeight;
    if (!card.name.isEmpty())
        y += metrics.nameHeight;
    if (!card.summary.isEmpty())
        y += (needsTwoLines(card.summary, metrics, inner) ? 2 : 1) * metrics.textHeight;
    if (card.ports.size() == 1) {
        card.ports.first().isLabelled = false;
        card.ports.first().at = {CardMetrics::width, 20};
    } else {
        for (CardPort &port : card.ports) {
            port.at = {CardMetrics::width, y + metrics.portHeight / 2 + 2};
            y += metrics.portHeight;
        }
    }
    constexpr double step = 8; // cards of one kind are of one height, whatever the fonts
    card.size = {CardMetrics::width, std::ceil((y + CardMetrics::padding) / step) * step};
}

/// The ids of the data categories of the variables that this node writes or shows.
QStringList personalCategories(const QStringList &variables, const model::Bot &bot)
{
    QStringList categories;
    for (const QString &name : variables) {
        const model::Variable *variable = bot.variable(name);
        if (variable && !variable->category.isEmpty() && !categories.contains(variable->category))
            categories.append(variable->category);
    }
    return categories;
}

Card::Kind kindOf(const QString &type, const catalogue::NodeSpec *spec)
{
    if (type == "note"_L1)
        return Card::Kind::Note;
    if (type == "frame"_L1)
        return Card::Kind::Frame;
    return !spec || type == "foreign"_L1 ? Card::Kind::Foreign : Card::Kind::Step;
}

} // namespace

Card makeCard(const model::Node &node, const model::Bot &bot, const QString &language, const CardMetrics &metrics)
{
    const catalogue::NodeSpec *spec = catalogue::specOf(node.type);
    Card card;
    card.id = node.id;
    card.position = node.position;
    card.type = node.type;
    card.kind = kindOf(node.type, spec);
    card.name = node.name.simplified();
    card.caption = spec ? spec->title : node.type;
    card.family = spec ? spec->family : catalogue::Family::Canvas;
    card.hasInput = spec ? spec->hasInput && spec->executable : !node.type.isEmpty() && !card.isFrame();
    if (card.isFrame()) {
        const QString title = node.props.value("title"_L1).toString().simplified();
        if (!title.isEmpty())
            card.name = title;
        if (!spec)
            card.caption = QCoreApplication::translate("flow", "Frame");
        card.hue = node.props.value("colour"_L1).toString();
        card.size = frameSize(node.props);
        card.hasInput = false;
        return card;
    }
    card.summary = catalogue::summaryOf(node, bot, language);
    if (card.isNote()) {
        sizeNote(card, metrics);
        return card;
    }
    card.summary = card.summary.simplified();
    for (const catalogue::Port &port : catalogue::portsOf(node, &bot))
        card.ports.append({port.name, port.label.simplified(), {}, port.name == "error"_L1, true});
    card.opens = flowRunBy(node);
    const catalogue::DataUse use = catalogue::dataUseOf(node);
    card.variables = use.collects + use.reads;
    card.personal = personalCategories(card.variables, bot);
    sizeStep(card, metrics);
    return card;
}

namespace {

/// The name of a first port if it is the plain way on, else nothing.
QString ifPlain(const QString &first)
{
    // Options, cases and exits ("option:o1") are several ways of equal standing, and so are the two of a loop.
    const bool isOneOfMany = first.contains(u':') || first == "body"_L1;
    return first == "error"_L1 || isOneOfMany ? QString() : first;
}

} // namespace

QString stackPort(const model::Node &node)
{
    const auto ports = catalogue::portsOf(node);
    return ports.isEmpty() ? QString() : ifPlain(ports.first().name);
}

QString plainPort(const Card &card)
{
    return card.ports.isEmpty() ? QString() : ifPlain(card.ports.first().name);
}

bool isStackLink(const model::Link &link, const model::Node *from)
{
    return link.stacked && from && link.port == stackPort(*from);
}

model::FlowId flowRunBy(const model::Node &node)
{
    // A step that names a flow and has ways on comes back from it; one that has none only leads there, which is worth opening too.
    return model::FlowId::fromString(node.props.value("flow"_L1).toString());
}

QSizeF frameSize(const QJsonObject &props)
{
    const double width = props.value("width"_L1).toDouble(480);
    const double height = props.value("height"_L1).toDouble(320);
    return {std::clamp(width, CardMetrics::leastFrame, 100000.0), std::clamp(height, CardMetrics::leastFrame, 100000.0)};
}

QStringList frameHues()
{
    return {u"grey"_s, u"blue"_s, u"violet"_s, u"teal"_s, u"green"_s, u"amber"_s, u"orange"_s, u"pink"_s};
}

QPointF snapped(const QPointF &point)
{
    const auto snap = [](double at) { return std::round(at / CardMetrics::grid) * CardMetrics::grid; };
    return {snap(point.x()), snap(point.y())};
}

} // namespace dialogist::editors::flow
