// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/view/farmap.h"

#include "studio/base/workpool.h"

#include <QPainter>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace dialogist::editors::flow {

namespace {
constexpr int mostPixels = 4'000'000;
constexpr int longestSide = 4096;
constexpr int restMs = 300;
} // namespace

FarMap::FarMap(std::function<Sheet()> sheet, QObject *parent)
    : QObject(parent)
    , m_sheet(std::move(sheet))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &FarMap::begin);
    connect(&m_drawing, &QFutureWatcherBase::finished, this, &FarMap::take);
}

FarMap::~FarMap()
{
    m_drawing.waitForFinished(); // it draws what only this program knows how to draw
}

void FarMap::outdate()
{
    m_isOld = true;
    if (!m_drawing.isRunning())
        m_rest.start();
}

void FarMap::clear()
{
    m_picture = {};
    outdate();
}

void FarMap::begin()
{
    m_isOld = false;
    const Sheet sheet = m_sheet();
    if (sheet.bounds.isEmpty()) {
        m_picture = {};
        return;
    }
    m_drawing.setFuture(QtConcurrent::run(workPool(), [sheet] {
        const QRectF &bounds = sheet.bounds;
        const double area = bounds.width() * bounds.height();
        const double scale = std::min({1.0, std::sqrt(mostPixels / area), longestSide / bounds.width(), longestSide / bounds.height()});
        Drawn drawn {QImage((bounds.size() * scale).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied), bounds};
        drawn.picture.fill(Qt::transparent);
        QPainter painter(&drawn.picture);
        sheet.draw(painter, QTransform::fromScale(scale, scale).translate(-bounds.x(), -bounds.y()));
        return drawn;
    }));
}

void FarMap::take()
{
    Drawn drawn = m_drawing.result();
    m_picture = std::move(drawn.picture);
    m_bounds = drawn.bounds;
    if (m_isOld)
        m_rest.start();
}

void FarMap::paint(QPainter &painter, const QRectF &exposed, const QTransform &toView) const
{
    const QRectF place = toView.mapRect(m_bounds);
    const QRectF shown = place & exposed;
    if (shown.isEmpty())
        return;
    const double across = m_picture.width() / place.width();
    const double down = m_picture.height() / place.height();
    const QRectF source((shown.x() - place.x()) * across, (shown.y() - place.y()) * down, shown.width() * across, shown.height() * down);
    painter.drawImage(shown, m_picture, source);
}

} // namespace dialogist::editors::flow
