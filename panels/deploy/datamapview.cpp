// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/datamapview.h"

#include "studio/privacy/places.h"
#include "studio/privacy/vocab.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QAccessible>
#include <QBuffer>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPathStroker>
#include <QSvgGenerator>
#include <QToolTip>

namespace dialogist::panels::deploy {

using namespace Qt::StringLiterals;
using privacy::Term;

namespace {
constexpr int lowestHeight = 132;

QColor stripeOf(const privacy::Party &party, const QPalette &palette)
{
    if (party.outsideRegion)
        return ui::colour(ui::Token::Blocker, palette);
    if (party.kind == u"person" || party.kind == u"people")
        return ui::colour(flow::Family::People, palette);
    if (party.kind == u"host" || party.kind == u"channel")
        return ui::colour(flow::Family::Privacy, palette);
    return party.kind == u"knowledge" ? ui::colour(flow::Family::Understand, palette) : ui::colour(flow::Family::Connect, palette);
}
} // namespace

DataMapView::DataMapView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"dataMap"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("What goes where"));
}

void DataMapView::setReview(const privacy::Review &review)
{
    m_review = review;
    m_current = std::min(m_current, int(review.parties.size() + review.flows.size()) - 1);
    layOut();
    QStringList words;
    for (int i = 0; i < elementCount(); ++i)
        words.append(descriptionOf(i));
    setAccessibleDescription(words.join(u'\n'));
    updateGeometry();
    update();
}

void DataMapView::forgetCurrent()
{
    m_current = -1;
    update();
}

void DataMapView::layOut()
{
    // The order of the boxes follows the arrangement: the current one is to be the same party.
    const bool isBox = m_current >= 0 && m_current < m_layout.boxes.size();
    const bool isArrow = !isBox && m_current >= 0 && m_current - m_layout.boxes.size() < m_layout.arrows.size();
    const int about = isBox ? m_layout.boxes.at(m_current).party : isArrow ? m_layout.arrows.at(m_current - m_layout.boxes.size()).flow : -1;
    m_layout = MapLayout::of(m_review, width(), font());
    for (int i = 0; isBox && i < m_layout.boxes.size(); ++i) {
        if (m_layout.boxes.at(i).party == about)
            m_current = i;
    }
    for (int i = 0; isArrow && i < m_layout.arrows.size(); ++i) {
        if (m_layout.arrows.at(i).flow == about)
            m_current = int(m_layout.boxes.size()) + i;
    }
    setMinimumHeight(std::max(lowestHeight, int(m_layout.size.height()) + 2));
}

QSize DataMapView::sizeHint() const
{
    return {900, std::max(lowestHeight, int(m_layout.size.height()))};
}

QSize DataMapView::minimumSizeHint() const
{
    return {int(MapLayout::leastWidth(font())), std::max(lowestHeight, int(m_layout.size.height()))};
}

QString DataMapView::descriptionOf(int index) const
{
    if (index < 0 || index >= elementCount())
        return {};
    if (index < m_layout.boxes.size()) {
        const privacy::Party &party = m_review.parties[m_layout.boxes[index].party];
        const QString outside = party.outsideRegion ? tr(" Outside the region.") : QString();
        if (party.kind == u"person" || party.kind == u"channel" || party.kind == u"people")
            return tr("%1: %2.").arg(party.shownName(), party.note) + outside;
        return tr("%1: %2. Place: %3.").arg(party.shownName(), party.note, privacy::placeNames(party.places)) + outside;
    }
    const privacy::DataFlow &flow = m_review.flows[m_layout.arrows[index - m_layout.boxes.size()].flow];
    QString from;
    QString to;
    for (const privacy::Party &party : m_review.parties) {
        from = party.id == flow.from ? party.shownName() : from;
        to = party.id == flow.to ? party.shownName() : to;
    }
    const QString what = flow.categories.isEmpty() ? tr("no personal data") : privacy::termLabels(Term::Category, flow.categories).join(u", "_s);
    QString text = tr("%1 to %2: %3.").arg(from, to, what) + u' ' + flow.basis;
    if (!flow.retention.isEmpty())
        text += u' ' + tr("Kept: %1.").arg(flow.retention);
    if (flow.outsideRegion)
        text += tr(" Outside the region.");
    if (!flow.transferTool.isEmpty())
        text += u' ' + tr("Transfer tool: %1.").arg(privacy::termLabel(Term::TransferMechanism, flow.transferTool));
    return text;
}

void DataMapView::setCurrent(int index)
{
    index = std::clamp(index, -1, elementCount() - 1);
    if (index == m_current)
        return;
    m_current = index;
    update();
    const QString description = descriptionOf(index);
    setAccessibleDescription(description);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    emit currentChanged(description);
}

void DataMapView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ui::colour(ui::Token::Hairline, palette()));
    painter.setBrush(ui::colour(ui::Token::Canvas, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.translate(0, (height() - m_layout.size.height()) / 2);
    paint(painter, m_layout, palette(), hasFocus());
}

void DataMapView::paint(QPainter &painter, const MapLayout &layout, const QPalette &palette, bool withFocus) const
{
    const auto isCurrent = [&](qsizetype index) { return withFocus && index == m_current; };
    for (qsizetype i = 0; i < layout.arrows.size(); ++i) {
        if (!isCurrent(layout.boxes.size() + i))
            paintArrow(painter, layout.arrows[i], palette, false);
    }
    // Arrows from one box share their way at first: the current one lies on top.
    for (qsizetype i = 0; i < layout.arrows.size(); ++i) {
        if (isCurrent(layout.boxes.size() + i))
            paintArrow(painter, layout.arrows[i], palette, true);
    }
    for (const MapLayout::Arrow &arrow : layout.arrows)
        paintLabel(painter, arrow, palette);
    for (qsizetype i = 0; i < layout.boxes.size(); ++i)
        paintBox(painter, layout.boxes[i], palette, isCurrent(i));
}

void DataMapView::paintArrow(QPainter &painter, const MapLayout::Arrow &arrow, const QPalette &palette, bool isCurrent) const
{
    const privacy::DataFlow &flow = m_review.flows[arrow.flow];
    const QColor colour = flow.outsideRegion ? ui::colour(ui::Token::Blocker, palette)
                                             : (isCurrent ? ui::colour(ui::Token::Accent, palette) : ui::colour(ui::Token::Wire, palette));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, isCurrent ? 2.5 : 1.5));
    painter.drawPath(arrow.path);
    const QPointF end = arrow.path.currentPosition();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    if (arrow.pointsDown)
        painter.drawPolygon(QPolygonF {end + QPointF(0, 5), end + QPointF(-4, -2), end + QPointF(4, -2)});
    else
        painter.drawPolygon(QPolygonF {end + QPointF(5, 0), end + QPointF(-2, -4), end + QPointF(-2, 4)});
}

void DataMapView::paintLabel(QPainter &painter, const MapLayout::Arrow &arrow, const QPalette &palette) const
{
    const privacy::DataFlow &flow = m_review.flows[arrow.flow];
    painter.setPen(Qt::NoPen);
    painter.setBrush(ui::colour(ui::Token::Canvas, palette));
    painter.drawRect(arrow.label);
    painter.setFont(ui::smallFont(font()));
    painter.setPen(flow.outsideRegion ? ui::colour(ui::Token::Blocker, palette) : ui::colour(ui::Token::Muted, palette));
    arrow.words.draw(painter, arrow.label.topLeft() + QPointF((arrow.label.width() - arrow.words.size.width()) / 2, 0));
}

void DataMapView::paintBox(QPainter &painter, const MapLayout::Box &box, const QPalette &palette, bool isCurrent) const
{
    const privacy::Party &party = m_review.parties[box.party];
    painter.setPen(isCurrent ? QPen(ui::colour(ui::Token::Accent, palette), 2) : QPen(ui::colour(ui::Token::Hairline, palette), 1));
    painter.setBrush(ui::colour(ui::Token::Card, palette));
    painter.drawRoundedRect(box.rect, 6, 6);
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(box.rect, 6, 6);
    painter.setClipPath(shape);
    painter.fillRect(QRectF(box.rect.topLeft(), QSizeF(4, box.rect.height())), stripeOf(party, palette));
    painter.restore();

    // Never by colour alone.
    if (!box.sign.isEmpty())
        ui::icon(u"blocker"_s, ui::colour(ui::Token::Blocker, palette)).paint(&painter, box.sign.toRect());
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette.color(QPalette::WindowText));
    box.title.draw(painter, box.titleAt);
    painter.setFont(ui::smallFont(font()));
    painter.setPen(party.outsideRegion ? ui::colour(ui::Token::Blocker, palette) : ui::colour(ui::Token::Muted, palette));
    box.note.draw(painter, box.noteAt);
}

QByteArray DataMapView::toSvg() const
{
    const MapLayout layout = MapLayout::of(m_review, 1240, font());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(logicalDpiX()); // else its letters are not as large as those that were measured
    generator.setSize(layout.size.toSize());
    generator.setViewBox(QRectF(QPointF(), layout.size));
    generator.setTitle(tr("What goes where"));
    QPainter painter(&generator);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), layout.size), ui::colour(ui::Token::Canvas, ui::lightPalette()));
    paint(painter, layout, ui::lightPalette(), false);
    painter.end();
    return bytes;
}

int DataMapView::elementAt(QPointF position) const
{
    position -= QPointF(0, (height() - m_layout.size.height()) / 2);
    for (qsizetype i = 0; i < m_layout.boxes.size(); ++i) {
        if (m_layout.boxes[i].rect.contains(position))
            return int(i);
    }
    QPainterPathStroker stroker;
    stroker.setWidth(12);
    for (qsizetype i = 0; i < m_layout.arrows.size(); ++i) {
        const MapLayout::Arrow &arrow = m_layout.arrows[i];
        if (arrow.label.contains(position) || stroker.createStroke(arrow.path).contains(position))
            return int(m_layout.boxes.size() + i);
    }
    return -1;
}

void DataMapView::open(int index)
{
    if (index >= m_layout.boxes.size() && index < elementCount())
        emit nodesWanted(m_review.flows[m_layout.arrows[index - m_layout.boxes.size()].flow].nodes);
}

void DataMapView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return setCurrent(m_current + 1 < elementCount() ? m_current + 1 : 0);
    case Qt::Key_Left:
    case Qt::Key_Up:
        return setCurrent(m_current > 0 ? m_current - 1 : elementCount() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return open(m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

void DataMapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setCurrent(elementAt(event->position()));
}

void DataMapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    open(elementAt(event->position()));
}

void DataMapView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0)
        setCurrent(0);
    update();
}

void DataMapView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void DataMapView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
    update();
}

bool DataMapView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const QString text = descriptionOf(elementAt(help->pos()));
    QToolTip::showText(help->globalPos(), text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal), this);
    return true;
}

} // namespace dialogist::panels::deploy
