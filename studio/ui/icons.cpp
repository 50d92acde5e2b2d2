// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/icons.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace dialogist::ui {

namespace {

QString fileOf(const QString &name)
{
    const QString built = u":/icons/%1.svg"_s.arg(name);
    return QFile::exists(built) ? built : u"icons:%1.svg"_s.arg(name);
}

QByteArray drawing(const QString &name)
{
    QFile file(fileOf(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Draws one SVG, replacing currentColor by the palette's colour for the mode.
class TintedEngine : public QIconEngine
{
public:
    TintedEngine(QString name, QByteArray svg, QColor fixed)
        : m_name(std::move(name))
        , m_svg(std::move(svg))
        , m_fixed(fixed)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor", tint(mode).name().toLatin1());
        QSvgRenderer renderer(svg);
        const int side = std::min(rect.width(), rect.height());
        const QRectF square(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0, side, side);
        if (mode == QIcon::Disabled && m_fixed.isValid())
            painter->setOpacity(painter->opacity() * 0.5);
        renderer.render(painter, square);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = u"dialogist/%1/%2/%3x%4/%5"_s.arg(m_name, tint(mode).name()).arg(size.width()).arg(size.height()).arg(mode);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine *clone() const override { return new TintedEngine(m_name, m_svg, m_fixed); }
    bool isNull() override { return m_svg.isEmpty(); }
    QString key() const override { return u"dialogist"_s; }

private:
    QColor tint(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (m_fixed.isValid() && mode != QIcon::Selected)
            return m_fixed;
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        return palette.color(QPalette::Active, QPalette::ButtonText);
    }

    QString m_name;
    QByteArray m_svg;
    QColor m_fixed;
};

} // namespace

QIcon icon(const QString &name)
{
    return icon(name, QColor());
}

QIcon icon(const QString &name, const QColor &colour)
{
    const QByteArray svg = drawing(name);
    return svg.isEmpty() ? QIcon() : QIcon(new TintedEngine(name, svg, colour));
}

QIcon appIcon()
{
    const QByteArray svg = drawing(u"dialogist"_s);
    return svg.isEmpty() ? QIcon() : QIcon(new TintedEngine(u"dialogist"_s, svg, QColor()));
}

QStringList iconNames()
{
    QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files);
    if (names.isEmpty())
        names = QDir(u"icons:"_s).entryList({u"*.svg"_s}, QDir::Files);
    for (QString &name : names)
        name.chop(4);
    return names;
}

} // namespace dialogist::ui
