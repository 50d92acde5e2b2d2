// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/flow/view/overlaycorner.h"

#include <QFutureWatcher>
#include <QImage>
#include <QTimer>
#include <QWidget>

class QToolButton;

namespace dialogist::editors::flow {

class Canvas;

/// The whole flow in small, with a frame around what the canvas shows; drag the frame to go elsewhere. A large flow is drawn on a
/// thread of its own, and what was drawn before stays until then. It lies in a corner of the canvas where no steps are; where there is
/// none it lets them shine through.
class MiniMap : public QWidget
{
    Q_OBJECT
public:
    explicit MiniMap(Canvas &canvas, QWidget *parent);
    ~MiniMap() override;
    QSize sizeHint() const override { return {132, 84}; }

    /// Other widgets on the canvas that it does not lie under; they outlive it.
    void setNeighbours(const QList<QWidget *> &neighbours) { m_neighbours = neighbours; }
    /// Goes to the corner where it covers least. It does so by itself soon after anything has changed, but not below the pointer.
    void makeWay();
    void goToCorner(OverlayCorner corner);
    bool isOverSteps() const { return m_place.covered != Covered::Nothing; }

signals:
    void closed(); ///< the person wants it away

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Drawn {
        QImage picture;
        QRectF bounds; ///< the part of the canvas that the picture shows
        qint64 milliseconds = 0; ///< that it took
    };
    QTransform toMap(const QRectF &bounds) const;
    void goTo(const QPointF &at);
    void draw();
    void take(const Drawn &drawn);
    void settle(const OverlayPlace &place);
    void setPointedAt(bool on);

    Canvas &m_canvas;
    Drawn m_drawn;
    bool m_isOld = true;
    QTimer m_soon;
    QTimer m_makeWay;
    QToolButton *m_close;
    OverlayPlace m_place;
    QList<QWidget *> m_neighbours;
    bool m_isPointedAt = false;
    QFutureWatcher<Drawn> m_drawing;
};

} // namespace dialogist::editors::flow
