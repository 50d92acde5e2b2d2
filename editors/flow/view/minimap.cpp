// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/view/minimap.h"

#include "editors/flow/view/canvas.h"
#include "studio/ui/theme.h"

#include <QElapsedTimer>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

MiniMap::MiniMap(Canvas &canvas, QWidget *parent)
    : QWidget(parent)
    , m_canvas(canvas)
{
    setObjectName(u"miniMap"_s);
    setAccessibleName(tr("Map of the flow"));
    setFixedSize(sizeHint());
    m_soon.setSingleShot(true);
    m_soon.setInterval(120);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_picture = {};
        update();
    });
    const auto later = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&canvas.graph(), &FlowGraph::repaintNeeded, this, later);
    connect(&canvas.graph(), &FlowGraph::reset, this, later);
    connect(&canvas, &Canvas::viewChanged, this, qOverload<>(&QWidget::update));
}

QTransform MiniMap::toMap() const
{
    const QRectF room = QRectF(rect()).adjusted(6, 6, -6, -6);
    const double scale = std::min({room.width() / m_drawn.width(), room.height() / m_drawn.height(), 0.2});
    QTransform transform;
    transform.translate(room.center().x(), room.center().y());
    transform.scale(scale, scale);
    transform.translate(-m_drawn.center().x(), -m_drawn.center().y());
    return transform;
}

void MiniMap::draw()
{
    m_drawn = m_canvas.graph().bounds();
    if (m_drawn.isEmpty())
        m_drawn = QRectF(0, 0, 400, 300);
    const double ratio = devicePixelRatioF();
    m_picture = QPixmap(size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::transparent);
    QElapsedTimer clock;
    clock.start();
    QPainter painter(&m_picture);
    GraphPainter overview(m_canvas.graph());
    overview.setPalette(palette());
    overview.paintOverview(painter, m_drawn.adjusted(-10, -10, 10, 10), toMap());
    // A large flow is drawn less often, so that the map never takes more than a small share of the time.
    m_soon.setInterval(std::clamp(int(clock.elapsed()) * 25, 120, 1000));
}

void MiniMap::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull())
        draw();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ui::colour(ui::Token::Hairline, palette()), 1));
    painter.setBrush(ui::colour(ui::Token::Card, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.drawPixmap(0, 0, m_picture);
    const QRectF frame = toMap().mapRect(m_canvas.visibleRect()).intersected(QRectF(rect()).adjusted(2, 2, -2, -2));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ui::colour(ui::Token::Accent, palette()), 1.2));
    painter.drawRect(frame);
}

void MiniMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        goTo(event->position());
}

void MiniMap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        goTo(event->position());
}

void MiniMap::goTo(const QPointF &at)
{
    if (!m_drawn.isEmpty())
        m_canvas.centerOn(toMap().inverted().map(at));
}

void MiniMap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_picture = {};
}

} // namespace dialogist::editors::flow
