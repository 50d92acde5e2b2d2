// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/view/keyhelp.h"

#include "studio/ui/mnemonics.h"
#include "studio/ui/theme.h"

#include <QAction>
#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

namespace {

using Row = QPair<QString, QString>;
constexpr qsizetype mostColumns = 4;
constexpr int edge = 12; ///< left free around it, so that its border is seen on all sides

QString table(const QList<Row> &rows)
{
    QString html = u"<table cellspacing='0' cellpadding='2'>"_s;
    for (const auto &[keys, what] : rows)
        html += u"<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2&nbsp;&nbsp;&nbsp;&nbsp;</td></tr>"_s.arg(keys.toHtmlEscaped(), what.toHtmlEscaped());
    return html + u"</table>"_s;
}

} // namespace

KeyHelp::KeyHelp(QWidget *parent)
    : QFrame(parent)
    , m_scroll(new QScrollArea(this))
    , m_text(new QLabel)
{
    setObjectName(u"keyHelp"_s);
    setFrameStyle(Box | Plain); // of a styled panel some styles draw no border
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    m_text->setTextFormat(Qt::RichText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::space::group, ui::space::group, ui::space::group, ui::space::group);
    layout->addWidget(m_scroll);
    m_scroll->setFrameShape(NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_text);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    parent->installEventFilter(this);
    hide();
}

void KeyHelp::open(const QList<QAction *> &actions)
{
    const auto keys = [](int key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    const QString arrows = tr("Arrows");
    QList<Row> rows {{arrows, tr("Walk along the wires and to neighbours")},
                     {tr("Shift+Arrows"), tr("Walk and select more")},
                     {tr("Alt+Arrows"), tr("Move what is selected; a frame takes along what lies in it")},
                     {tr("Alt+Shift+Arrows"), tr("Make the selected frame larger or smaller")},
                     {tr("Tab"), tr("Next step in reading order")},
                     {tr("Home, End"), tr("First and last step")},
                     {keys(Qt::Key_Space), tr("Hold and drag to move the view")},
                     {tr("Ctrl+Wheel"), tr("Zoom at the pointer")},
                     {keys(Qt::Key_Menu), tr("Menu of what is selected")},
                     {keys(Qt::Key_Escape), tr("Give up what you do; then select nothing")}};
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            rows.append({action->shortcut().toString(QKeySequence::NativeText), ui::plainText(action->text()).remove(u'…')});
    }
    QStringList spoken;
    for (const auto &[key, what] : std::as_const(rows))
        spoken.append(tr("%1: %2").arg(key, what));
    setAccessibleName(tr("Keys of the canvas"));
    setAccessibleDescription(spoken.join(u"; "_s));
    m_rows = rows;
    fit();
    m_scroll->verticalScrollBar()->setValue(0);
    show();
    raise();
    setFocus();
}

/// In as many columns as it takes to fit into the canvas; what does not fit at all can be scrolled.
void KeyHelp::fit()
{
    const QSize room = parentWidget()->size() - QSize(2 * edge, 2 * edge);
    const QMargins around = layout()->contentsMargins();
    const QSize rim(around.left() + around.right() + 2 * frameWidth(), around.top() + around.bottom() + 2 * frameWidth());
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    QSize wanted;
    for (qsizetype columns = 2; columns <= mostColumns; ++columns) {
        const qsizetype each = (m_rows.size() + columns - 1) / columns;
        QString cells;
        for (qsizetype from = 0; from < m_rows.size(); from += each)
            cells += u"<td>%1</td>"_s.arg(table(m_rows.mid(from, each)));
        const QString narrower = m_text->text();
        m_text->setText(u"<h3>%1</h3><table cellspacing='0' cellpadding='0'><tr>%2</tr></table>"_s.arg(tr("Keys of the canvas").toHtmlEscaped(), cells));
        const QSize size = m_text->sizeHint() + rim;
        if (columns > 2 && size.width() > room.width()) {
            m_text->setText(narrower);
            break;
        }
        wanted = size;
        if (wanted.height() <= room.height())
            break;
    }
    if (wanted.height() > room.height())
        wanted.rwidth() += bar;
    resize(wanted.boundedTo(room));
    move(std::max(0, (parentWidget()->width() - width()) / 2), std::max(0, (parentWidget()->height() - height()) / 2));
}

bool KeyHelp::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        fit();
    return QFrame::eventFilter(watched, event);
}

void KeyHelp::close()
{
    if (!isVisible())
        return;
    hide();
    emit closed();
}

void KeyHelp::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    static const QHash<int, QAbstractSlider::SliderAction> moves {{Qt::Key_Down, QAbstractSlider::SliderSingleStepAdd}, {Qt::Key_Up, QAbstractSlider::SliderSingleStepSub},
                                                                  {Qt::Key_PageDown, QAbstractSlider::SliderPageStepAdd}, {Qt::Key_PageUp, QAbstractSlider::SliderPageStepSub},
                                                                  {Qt::Key_Home, QAbstractSlider::SliderToMinimum}, {Qt::Key_End, QAbstractSlider::SliderToMaximum}};
    if (bar->maximum() > 0 && moves.contains(event->key()))
        bar->triggerAction(moves.value(event->key()));
    else
        close();
}

void KeyHelp::mousePressEvent(QMouseEvent *)
{
    close();
}

void KeyHelp::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    hide();
}

} // namespace dialogist::editors::flow
