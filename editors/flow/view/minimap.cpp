// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/view/minimap.h"

#include "editors/flow/view/canvas.h"
#include "studio/base/workpool.h"
#include "studio/ui/theme.h"

#include <QElapsedTimer>
#include <QMouseEvent>
#include <QPainter>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

namespace {
constexpr size_t drawnAtOnce = 500; ///< fewer are drawn within a few milliseconds
}

MiniMap::MiniMap(Canvas &canvas, QWidget *parent)
    : QWidget(parent)
    , m_canvas(canvas)
{
    setObjectName(u"miniMap"_s);
    setAccessibleName(tr("Map of the flow"));
    setFixedSize(sizeHint());
    m_soon.setSingleShot(true);
    m_soon.setInterval(120);
    const auto outdate = [this] {
        m_isOld = true;
        update();
    };
    connect(&m_soon, &QTimer::timeout, this, outdate);
    connect(&m_drawing, &QFutureWatcherBase::finished, this, [this] {
        take(m_drawing.result());
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

MiniMap::~MiniMap()
{
    m_drawing.waitForFinished(); // it draws what only this program knows how to draw
}

QTransform MiniMap::toMap(const QRectF &bounds) const
{
    const QRectF room = QRectF(rect()).adjusted(6, 6, -6, -6);
    const double scale = std::min({room.width() / bounds.width(), room.height() / bounds.height(), 0.2});
    QTransform transform;
    transform.translate(room.center().x(), room.center().y());
    transform.scale(scale, scale);
    transform.translate(-bounds.center().x(), -bounds.center().y());
    return transform;
}

void MiniMap::draw()
{
    m_isOld = false;
    const FlowGraph &graph = m_canvas.graph();
    GraphPainter painter(graph);
    painter.setPalette(palette());
    const FarMap::Sheet sheet = painter.overview();
    const auto work = [sheet, toMap = toMap(sheet.bounds), size = size(), ratio = devicePixelRatioF()] {
        QElapsedTimer clock;
        clock.start();
        Drawn drawn {QImage((QSizeF(size) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied), sheet.bounds, 0};
        drawn.picture.setDevicePixelRatio(ratio);
        drawn.picture.fill(Qt::transparent);
        QPainter onPicture(&drawn.picture);
        sheet.draw(onPicture, toMap);
        drawn.milliseconds = clock.elapsed();
        return drawn;
    };
    if (graph.cards().size() < drawnAtOnce)
        take(work());
    else
        m_drawing.setFuture(QtConcurrent::run(workPool(), work));
}

void MiniMap::take(const Drawn &drawn)
{
    m_drawn = drawn;
    // A large flow is drawn less often, so that the map never takes more than a small share of the time.
    m_soon.setInterval(std::clamp(int(drawn.milliseconds) * 25, 120, 1000));
}

void MiniMap::paintEvent(QPaintEvent *)
{
    if (m_isOld && !m_drawing.isRunning())
        draw();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ui::colour(ui::Token::Hairline, palette()), 1));
    painter.setBrush(ui::colour(ui::Token::Card, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (m_drawn.picture.isNull())
        return;
    painter.drawImage(0, 0, m_drawn.picture);
    const QRectF frame = toMap(m_drawn.bounds).mapRect(m_canvas.visibleRect()).intersected(QRectF(rect()).adjusted(2, 2, -2, -2));
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
    if (!m_drawn.bounds.isEmpty())
        m_canvas.centerOn(toMap(m_drawn.bounds).inverted().map(at));
}

void MiniMap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_isOld = true;
}

} // namespace dialogist::editors::flow
