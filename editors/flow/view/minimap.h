// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace dialogist::editors::flow {

class Canvas;

/// The whole flow in small, with a frame around what the canvas shows; drag the frame to go elsewhere.
class MiniMap : public QWidget
{
    Q_OBJECT
public:
    explicit MiniMap(Canvas &canvas, QWidget *parent);
    QSize sizeHint() const override { return {132, 84}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QTransform toMap() const;
    void goTo(const QPointF &at);
    void draw();

    Canvas &m_canvas;
    QPixmap m_picture;
    QRectF m_drawn; ///< the part of the canvas that the picture shows
    QTimer m_soon;
};

} // namespace dialogist::editors::flow
