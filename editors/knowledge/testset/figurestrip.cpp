// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/testset/figurestrip.h"

#include "studio/ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;
namespace kb = dialogist::knowledge;

namespace dialogist::editors::knowledge {

namespace {

constexpr double smallestChange = 0.005; ///< what two decimals can show

QString fixed(double value)
{
    return QLocale().toString(value, 'f', 2);
}

QString explanation(const QString &figure)
{
    if (figure == u"mrr")
        return FigureStrip::tr("Mean reciprocal rank: 1 when the expected passage is always the first, 0.5 when it is the second");
    if (figure == u"ndcg@10")
        return FigureStrip::tr("How near to the top of the first ten passages the expected ones stand; 1 is the best order");
    const int depth = figure.section(u'@', 1).toInt();
    return FigureStrip::tr("The share of the expected places among the first %n passage(s)", nullptr, depth);
}

} // namespace

FigureStrip::FigureStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"figures"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(ui::space::group);
    for (const QString &figure : {u"recall@5"_s, u"ndcg@10"_s, u"recall@1"_s, u"mrr"_s, u"recall@3"_s, u"recall@10"_s}) {
        Tile tile {figure, new QWidget(this), nullptr, nullptr, nullptr, false};
        tile.frame->setObjectName(u"figure-"_s + figure);
        tile.frame->setToolTip(explanation(figure));
        tile.title = new QLabel(kb::figureTitle(figure), tile.frame);
        tile.value = new QLabel(tile.frame);
        tile.value->setObjectName(u"value"_s);
        tile.change = new QLabel(tile.frame);
        tile.change->setObjectName(u"change"_s);
        auto *line = new QHBoxLayout;
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(ui::space::tight);
        line->addWidget(tile.value, 0, Qt::AlignBaseline);
        line->addWidget(tile.change, 0, Qt::AlignBaseline);
        line->addStretch(1);
        auto *column = new QVBoxLayout(tile.frame);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(tile.title);
        column->addLayout(line);
        row->addWidget(tile.frame);
        m_tiles.append(tile);
    }
    row->addStretch(1);
    setRun(nullptr, {});
}

void FigureStrip::setRun(const kb::TestRun *run, const kb::RunComparison &comparison)
{
    for (Tile &tile : m_tiles) {
        const bool hasValue = run && run->figures.questions > 0;
        const QString value = hasValue ? fixed(run->figures.named(tile.figure).value_or(0)) : u"–"_s;
        const double difference = comparison.now.named(tile.figure).value_or(0) - comparison.before.named(tile.figure).value_or(0);
        const bool moved = hasValue && comparison.isThere && comparison.now.questions > 0 && std::abs(difference) >= smallestChange;
        tile.isUp = difference > 0;
        tile.value->setText(value);
        tile.change->setText(moved ? (difference > 0 ? u"▲ +"_s : u"▼ −"_s) + fixed(std::abs(difference)) : QString());
        const QString said = !moved ? value : difference > 0 ? tr("%1, up by %2").arg(value, fixed(difference)) : tr("%1, down by %2").arg(value, fixed(-difference));
        tile.value->setAccessibleName(u"%1: %2"_s.arg(kb::figureTitle(tile.figure), said));
    }
    dress();
    makeRoom();
}

/// Those that matter less give way where there is no room.
void FigureStrip::makeRoom()
{
    int used = 0;
    for (const Tile &tile : std::as_const(m_tiles)) {
        used += tile.frame->sizeHint().width();
        tile.frame->setVisible(used <= width() || tile.frame == m_tiles.constFirst().frame);
        used += ui::space::group;
    }
}

QSize FigureStrip::minimumSizeHint() const
{
    return {m_tiles.constFirst().frame->sizeHint().width(), m_tiles.constFirst().frame->sizeHint().height()};
}

void FigureStrip::dress()
{
    for (const Tile &tile : std::as_const(m_tiles)) {
        tile.title->setFont(ui::smallFont(font()));
        QPalette muted = palette();
        muted.setColor(QPalette::WindowText, ui::colour(ui::Token::Muted, palette()));
        tile.title->setPalette(muted);
        QPalette moved = palette();
        moved.setColor(QPalette::WindowText, ui::colour(tile.isUp ? ui::Token::Good : ui::Token::Blocker, palette()));
        tile.change->setPalette(moved);
        QFont large = font();
        large.setPointSizeF(large.pointSizeF() * 1.4);
        large.setBold(true);
        tile.value->setFont(large);
    }
}

/// A figure that got longer needs its room only now.
bool FigureStrip::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        makeRoom();
    return done;
}

void FigureStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void FigureStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

} // namespace dialogist::editors::knowledge
