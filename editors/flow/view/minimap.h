// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QImage>
#include <QTimer>
#include <QWidget>

namespace dialogist::editors::flow {

class Canvas;

/// The whole flow in small, with a frame around what the canvas shows; drag the frame to go elsewhere. A large flow is drawn on a
/// thread of its own, and what was drawn before stays until then.
class MiniMap : public QWidget
{
    Q_OBJECT
public:
    explicit MiniMap(Canvas &canvas, QWidget *parent);
    ~MiniMap() override;
    QSize sizeHint() const override { return {132, 84}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

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

    Canvas &m_canvas;
    Drawn m_drawn;
    bool m_isOld = true;
    QTimer m_soon;
    QFutureWatcher<Drawn> m_drawing;
};

} // namespace dialogist::editors::flow
