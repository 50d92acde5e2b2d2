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

/// A word for the picture, where the label of the vocabulary is a sentence.
QString shortLabel(const QString &category)
{
    if (category == u"communication.chat" || category == u"communication.content")
        return DataMapView::tr("messages");
    if (category == u"communication.metadata")
        return DataMapView::tr("times");
    if (category == u"device.session_id")
        return DataMapView::tr("session id");
    if (category == u"location.coarse")
        return DataMapView::tr("country or town");
    if (category == u"behaviour.navigation")
        return DataMapView::tr("visits");
    if (category == u"channel.user_id")
        return DataMapView::tr("channel id");
    return privacy::termLabel(Term::Category, category);
}

/// What people give of themselves first, then what they write, then what a channel takes by itself.
int rankOf(const QString &category)
{
    if (category.startsWith(u"communication."))
        return category == u"communication.metadata" ? 3 : 1;
    return category.startsWith(u"device.") || category.startsWith(u"behaviour.") || category.startsWith(u"channel.") || category.startsWith(u"location.") ? 2 : 0;
}

/// As many labels as fit, and how many more there are.
QString shortLabels(QStringList categories, const QFontMetricsF &metrics, qreal width)
{
    std::stable_sort(categories.begin(), categories.end(), [](const QString &a, const QString &b) { return rankOf(a) < rankOf(b); });
    QStringList labels;
    for (const QString &category : categories)
        labels.append(shortLabel(category));
    if (labels.isEmpty())
        labels.append(DataMapView::tr("no personal data"));
    for (qsizetype n = labels.size(); n > 0; --n) {
        const QString rest = n < labels.size() ? DataMapView::tr(" +%1").arg(labels.size() - n) : QString();
        const QString text = labels.mid(0, n).join(u", "_s) + rest;
        if (metrics.horizontalAdvance(text) <= width)
            return text;
        if (n == 1)
            return metrics.elidedText(labels.first(), Qt::ElideRight, width - metrics.horizontalAdvance(rest)) + rest;
    }
    return {};
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
    for (int i = int(m_layout.boxes.size()); i < elementCount(); ++i)
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
    m_layout = MapLayout::of(m_review, width(), QFontMetricsF(font()));
    setMinimumHeight(std::max(lowestHeight, int(m_layout.size.height()) + 2));
}

QSize DataMapView::sizeHint() const
{
    return {900, std::max(lowestHeight, int(m_layout.size.height()))};
}

QSize DataMapView::minimumSizeHint() const
{
    return {560, std::max(lowestHeight, int(m_layout.size.height()))};
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
    for (qsizetype i = 0; i < layout.arrows.size(); ++i)
        paintArrow(painter, layout.arrows[i], palette, isCurrent(layout.boxes.size() + i));
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
    const QPointF tip = arrow.path.currentPosition() + QPointF(5, 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF {tip, tip + QPointF(-7, -4), tip + QPointF(-7, 4)});
}

void DataMapView::paintLabel(QPainter &painter, const MapLayout::Arrow &arrow, const QPalette &palette) const
{
    const privacy::DataFlow &flow = m_review.flows[arrow.flow];
    const QFont small = ui::smallFont(font());
    const QFontMetricsF metrics(small);
    const QString text = shortLabels(flow.categories, metrics, arrow.label.width());
    // Other arrows may pass behind the words.
    const qreal width = metrics.horizontalAdvance(text);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ui::colour(ui::Token::Canvas, palette));
    painter.drawRect(QRectF(arrow.label.right() - width - 3, arrow.label.top() + 1, width + 4, arrow.label.height() - 2));
    painter.setFont(small);
    painter.setPen(flow.outsideRegion ? ui::colour(ui::Token::Blocker, palette) : ui::colour(ui::Token::Muted, palette));
    painter.drawText(arrow.label, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
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

    QRectF words = box.rect.adjusted(14, 6, -8, -6);
    if (party.outsideRegion) {
        // Never by colour alone.
        const QRectF sign(words.right() - 16, words.top() + 2, 16, 16);
        ui::icon(u"blocker"_s, ui::colour(ui::Token::Blocker, palette)).paint(&painter, sign.toRect());
        words.setRight(sign.left() - 4);
    }
    const QFont base = font();
    QFont bold = base;
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    painter.setFont(bold);
    painter.setPen(palette.color(QPalette::WindowText));
    painter.drawText(QRectF(words.left(), words.top(), words.width(), words.height() / 2), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(party.shownName(), Qt::ElideRight, words.width()));
    const bool placeless = party.kind == u"person" || party.kind == u"channel" || party.kind == u"people" || party.kind == u"knowledge";
    const QString second = placeless ? party.note : tr("%1 · %2").arg(privacy::placeNames(party.places), party.note);
    const QFont small = ui::smallFont(base);
    painter.setFont(small);
    painter.setPen(party.outsideRegion ? ui::colour(ui::Token::Blocker, palette) : ui::colour(ui::Token::Muted, palette));
    const qreal width = box.rect.right() - 8 - words.left();
    painter.drawText(QRectF(words.left(), words.center().y(), width, words.height() / 2), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(small).elidedText(second, Qt::ElideRight, width));
}

QByteArray DataMapView::toSvg() const
{
    const MapLayout layout = MapLayout::of(m_review, 1100, QFontMetricsF(font()));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
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
    QToolTip::showText(help->globalPos(), text.isEmpty() ? QString() : Qt::convertFromPlainText(text), this);
    return true;
}

} // namespace dialogist::panels::deploy
