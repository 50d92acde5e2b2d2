// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/view/minimap.h"

#include "editors/flow/view/canvas.h"
#include "studio/base/workpool.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QCursor>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

namespace {
constexpr size_t drawnAtOnce = 500; ///< fewer are drawn within a few milliseconds
constexpr double faded = 0.3; ///< how much of the map is seen while it lies over steps
}

MiniMap::MiniMap(Canvas &canvas, QWidget *parent)
    : QWidget(parent)
    , m_canvas(canvas)
    , m_close(new QToolButton(this))
{
    setObjectName(u"miniMap"_s);
    setAccessibleName(tr("Map of the flow"));
    setFixedSize(sizeHint());
    // For the pointer alone: the keyboard has the action.
    m_close->setObjectName(u"closeMap"_s);
    m_close->setIcon(ui::icon(u"close"_s));
    m_close->setIconSize({12, 12});
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::NoFocus);
    m_close->setToolTip(tr("Hide the map"));
    m_close->setAccessibleName(tr("Hide the map"));
    m_close->setGeometry(width() - 22, 2, 20, 20);
    m_close->hide();
    connect(m_close, &QToolButton::clicked, this, &MiniMap::closed);
    m_makeWay.setSingleShot(true);
    m_makeWay.setInterval(200);
    connect(&m_makeWay, &QTimer::timeout, this, [this] {
        // One that was moved away from under the pointer is told nothing of it.
        if (m_isPointedAt && !rect().contains(mapFromGlobal(QCursor::pos())))
            setPointedAt(false);
        if (isVisible() && !m_isPointedAt)
            makeWay();
    });
    // Counted from the last change, so that nothing jumps and nothing is looked up while the canvas is scrolled.
    const auto makeWayLater = [this] { m_makeWay.start(); };
    connect(&canvas, &Canvas::viewChanged, this, makeWayLater);
    connect(&canvas, &Canvas::selectionChanged, this, makeWayLater);
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
        m_makeWay.start();
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

void MiniMap::makeWay()
{
    QList<QRect> taken;
    for (const QWidget *neighbour : std::as_const(m_neighbours)) {
        if (neighbour->isVisible())
            taken.append(neighbour->geometry());
    }
    settle(overlayPlace(m_canvas, size(), m_place.corner, taken));
}

void MiniMap::goToCorner(OverlayCorner corner)
{
    settle(overlayIn(m_canvas, size(), corner));
}

void MiniMap::settle(const OverlayPlace &place)
{
    m_place = place;
    move(place.rect.topLeft());
    update();
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
    if (isOverSteps() && !m_isPointedAt)
        painter.setOpacity(faded);
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

void MiniMap::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setPointedAt(false); // whoever closed it pointed at it, and nothing tells that the pointer has left what is hidden
    m_makeWay.start();
}

void MiniMap::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    setPointedAt(true);
}

void MiniMap::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setPointedAt(false);
    m_makeWay.start();
}

void MiniMap::setPointedAt(bool on)
{
    m_isPointedAt = on;
    m_close->setVisible(on);
    update();
}

} // namespace dialogist::editors::flow
