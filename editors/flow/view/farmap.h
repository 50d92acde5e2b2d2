// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFutureWatcher>
#include <QImage>
#include <QObject>
#include <QRectF>
#include <QTimer>

#include <functional>

class QPainter;

namespace dialogist::editors::flow {

/// A picture of a whole large flow as it looks from far away, drawn on a thread of its own while nothing else is to be done. It stands
/// in for the ten thousand blocks and lines of the flow as long as the person zooms, and may be a moment old. At most 16 MB.
/// Lives on the window's thread.
class FarMap : public QObject
{
    Q_OBJECT
public:
    /// What is needed to draw it, taken on the window's thread; drawn elsewhere. bounds null = nothing worth a picture.
    struct Sheet {
        QRectF bounds;
        std::function<void(QPainter &, const QTransform &toMap)> draw;
    };
    explicit FarMap(std::function<Sheet()> sheet, QObject *parent = nullptr);
    ~FarMap() override;

    void outdate(); ///< a new picture follows when things have come to rest
    void clear();
    bool isThere() const { return !m_picture.isNull(); }
    /// exposed in pixels of the view.
    void paint(QPainter &painter, const QRectF &exposed, const QTransform &toView) const;

private:
    void begin();
    void take();

    struct Drawn {
        QImage picture;
        QRectF bounds;
    };
    std::function<Sheet()> m_sheet;
    QTimer m_rest;
    QFutureWatcher<Drawn> m_drawing;
    QImage m_picture;
    QRectF m_bounds;
    bool m_isOld = false;
};

} // namespace dialogist::editors::flow
