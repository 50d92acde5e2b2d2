// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/knowledge/pageviewer.h"

#include "editors/knowledge/pagecanvas.h"
#include "studio/base/job.h"
#include "studio/commands/document.h"
#include "studio/knowledge/original.h"
#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readerprocess.h"
#include "studio/ui/announce.h"
#include "studio/ui/elidedlabel.h"
#include "studio/ui/emptystate.h"
#include "studio/ui/icons.h"
#include "studio/ui/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
namespace kb = dialogist::knowledge;

namespace dialogist::editors::knowledge {

namespace {

constexpr double zoomStep = 1.25;
constexpr double leastZoom = 0.25;
constexpr double greatestZoom = 5;
constexpr int sharpenMs = 150; ///< after a size has changed: while it goes on changing, the old picture is stretched

} // namespace

struct LoadedPage {
    QByteArray bytes;
    kb::PageImage image;
};

PageViewer::PageViewer(QWidget *parent) : QWidget(parent), m_program(QCoreApplication::applicationFilePath())
{
    setObjectName(u"pageViewer"_s);
    m_canvas = new PageCanvas;
    m_canvas->setObjectName(u"pageCanvas"_s);
    m_area = new PageScroll(this);
    m_area->setObjectName(u"pageArea"_s);
    m_area->setAccessibleName(tr("Page of the PDF"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setBackgroundRole(QPalette::Mid);
    m_area->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes and goes would change what fits
    m_area->setWidget(m_canvas);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_area);
    m_stack->addWidget(makeProblem());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(m_stack, 1);
    setFocusProxy(m_area);

    m_sharper.setSingleShot(true);
    m_sharper.setInterval(sharpenMs);
    connect(&m_sharper, &QTimer::timeout, this, &PageViewer::load);
    connect(m_area, &PageScroll::turned, this, [this](int by) { goTo(m_page + by, by < 0 ? Scroll::Bottom : Scroll::Top); });
    connect(m_area, &PageScroll::jumped, this, [this](bool toEnd) { goTo(toEnd ? m_pages : 1, Scroll::Top); });
    connect(m_area, &PageScroll::zoomed, this, [this](bool in) { setZoom(in ? m_zoom * zoomStep : m_zoom / zoomStep); });
    connect(m_area, &PageScroll::resized, this, &PageViewer::layOut);
    showWhere();
}

QToolButton *PageViewer::makeButton(const QString &name, const QString &text, const QString &icon, const QKeySequence &keys)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(ui::icon(icon));
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
    button->setAutoRaise(true);
    connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, button, &QToolButton::click);
    return button;
}

QWidget *PageViewer::makeTools()
{
    auto *tools = new QWidget(this);
    m_previous = makeButton(u"previousPage"_s, tr("Previous page"), u"up"_s, QKeySequence(Qt::ALT | Qt::Key_PageUp));
    m_next = makeButton(u"nextPage"_s, tr("Next page"), u"down"_s, QKeySequence(Qt::ALT | Qt::Key_PageDown));
    m_zoomOut = makeButton(u"zoomOutPage"_s, tr("Smaller"), u"zoom-out"_s, QKeySequence(QKeySequence::ZoomOut));
    m_zoomIn = makeButton(u"zoomInPage"_s, tr("Larger"), u"zoom-in"_s, QKeySequence(QKeySequence::ZoomIn));
    // Where + is on an upper row, the key that has it is pressed without Shift.
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Equal), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, m_zoomIn, &QToolButton::click);
    m_fit = makeButton(u"fitPage"_s, tr("As wide as the window"), u"zoom-fit"_s, QKeySequence(Qt::CTRL | Qt::Key_0));
    m_where = new QLabel(tools);
    m_where->setObjectName(u"pageWhere"_s);
    m_where->setTextFormat(Qt::PlainText);
    m_note = new ui::ElidedLabel({}, tools);
    m_note->setObjectName(u"pageNote"_s);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_percent = new QLabel(tools);
    m_percent->setObjectName(u"pageZoom"_s);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { setZoom(m_zoom / zoomStep); });
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { setZoom(m_zoom * zoomStep); });
    connect(m_fit, &QToolButton::clicked, this, &PageViewer::fitWidth);

    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(ui::space::close, 0, ui::space::close, ui::space::tight);
    row->setSpacing(ui::space::tight);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_where);
    row->addSpacing(ui::space::close);
    row->addWidget(m_note, 1);
    row->addWidget(m_percent);
    for (QToolButton *button : {m_zoomOut, m_zoomIn, m_fit})
        row->addWidget(button);
    return tools;
}

QWidget *PageViewer::makeProblem()
{
    auto *page = new QWidget;
    m_problem = new ui::EmptyState(u"document"_s, {}, page);
    m_problem->setObjectName(u"pageProblem"_s);
    m_passwordField = new QLineEdit(page);
    m_passwordField->setObjectName(u"pagePassword"_s);
    m_passwordField->setEchoMode(QLineEdit::Password);
    m_passwordField->setPlaceholderText(tr("Password"));
    m_passwordField->setAccessibleName(tr("Password of the PDF"));
    m_passwordField->setMaximumWidth(260);
    connect(m_passwordField, &QLineEdit::returnPressed, this, [this] {
        m_password = m_passwordField->text();
        if (!m_password.isEmpty())
            load();
    });
    auto *column = new QVBoxLayout(page);
    column->addStretch(1);
    column->addWidget(m_problem);
    column->addWidget(m_passwordField, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return page;
}

void PageViewer::open(const Original &original, int page)
{
    if (original.source.contentHash != m_original.source.contentHash)
        clear();
    m_original = original;
    m_page = 0;
    goTo(std::max(1, page), Scroll::Marks);
}

void PageViewer::clear()
{
    if (m_job)
        m_job->cancel();
    m_job = nullptr;
    m_sharper.stop();
    m_original = {};
    m_bytes.clear();
    m_password.clear();
    m_passwordField->clear();
    m_page = 0;
    m_pages = 0;
    m_canvas->setImage({});
    showWhere();
}

void PageViewer::step(int by)
{
    goTo(m_page + by, Scroll::Marks);
}

void PageViewer::goTo(int page, Scroll scroll)
{
    const int wanted = m_pages > 0 ? std::clamp(page, 1, m_pages) : std::max(1, page);
    if (wanted == m_page)
        return;
    m_page = wanted;
    m_scroll = scroll;
    load();
}

void PageViewer::load()
{
    if (m_page < 1)
        return;
    if (m_job)
        m_job->cancel(); // what it finds is not wanted any more
    m_sharper.stop();
    auto loaded = std::make_shared<LoadedPage>();
    loaded->bytes = m_bytes;
    kb::ReadRequest request;
    request.name = m_original.source.location;
    request.password = m_password;
    request.look.page = m_page;
    request.look.words = m_original.words.value(m_page);
    if (m_fits)
        request.look.width = int(std::ceil(m_area->viewport()->width() * devicePixelRatioF()));
    else
        request.look.scale = m_zoom * dotsPerPoint() * devicePixelRatioF();
    auto work = [loaded, request, program = m_program, path = m_original.project, readOnly = m_original.readOnly, source = m_original.source,
                 places = m_original.places](JobControl &control) -> std::optional<Error> {
        if (loaded->bytes.isEmpty()) {
            auto file = readOnly ? storage::ProjectFile::open(path, true) : storage::ProjectFile::openForJob(path);
            if (!file.ok())
                return file.error();
            auto bytes = kb::originalOf(**file, source, places, control);
            if (!bytes.ok())
                return bytes.error();
            loaded->bytes = bytes.take();
        }
        kb::ReadRequest asked = request;
        asked.bytes = loaded->bytes;
        auto image = kb::lookAtPage(program, asked, control);
        if (!image.ok())
            return image.error();
        loaded->image = image.take();
        return {};
    };
    auto *job = new Job(tr("Show a page"), work, {}, this);
    m_job = job;
    connect(job, &Job::finished, this, [this, job, loaded] {
        job->deleteLater();
        if (m_job == job)
            onLoaded(*job, loaded);
    });
    job->start();
    showWhere();
}

void PageViewer::onLoaded(Job &job, const std::shared_ptr<LoadedPage> &loaded)
{
    m_job = nullptr;
    m_bytes = loaded->bytes;
    if (job.state() != Job::State::Done) {
        showProblem(kb::readCode(job.error()), job.error().message);
        emit shown();
        return;
    }
    m_pages = loaded->image.pages;
    m_page = loaded->image.page; // there may be fewer than were thought
    m_passwordField->clear();
    const bool hadFocus = m_stack->currentIndex() != 0 && m_stack->currentWidget()->isAncestorOf(focusWidget());
    m_stack->setCurrentIndex(0);
    if (hadFocus)
        m_area->setFocus();
    m_canvas->setImage(loaded->image);
    layOut();
    scroll();
    showWhere();
    m_canvas->setAccessibleName(m_where->text());
    m_canvas->setAccessibleDescription(m_original.textOf ? m_original.textOf(m_page) : QString());
    m_area->setAccessibleName(tr("Page of the PDF: %1").arg(m_where->text()));
    ui::announce(m_area, m_note->text().isEmpty() ? m_where->text() : tr("%1. %2").arg(m_where->text(), m_note->text()));
    emit shown();
}

void PageViewer::showProblem(const QString &code, const QString &message)
{
    const bool wantsPassword = code == "encrypted"_L1 || code == "wrong-password"_L1;
    const QString sentence = code == "encrypted"_L1 ? tr("The PDF is protected by a password. Enter it to see its pages; it is kept nowhere.")
                             : wantsPassword        ? tr("That password does not open the PDF.")
                                                    : message;
    m_problem->setSentence(sentence);
    m_passwordField->setVisible(wantsPassword);
    m_stack->setCurrentIndex(1);
    if (wantsPassword) {
        m_passwordField->selectAll();
        m_passwordField->setFocus();
    }
    showWhere();
    ui::announce(m_problem, sentence);
}

void PageViewer::showWhere()
{
    const bool isThere = m_pages > 0 && m_stack->currentIndex() == 0;
    const kb::PageImage &image = m_canvas->image();
    m_previous->setEnabled(m_pages > 0 && m_page > 1); // also past a page that cannot be drawn
    m_next->setEnabled(m_page < m_pages);
    for (QToolButton *button : {m_zoomIn, m_zoomOut, m_fit})
        button->setEnabled(isThere);
    m_where->setText(m_pages > 0 ? tr("Page %1 of %2").arg(locale().toString(m_page), locale().toString(m_pages)) : QString());
    m_percent->setText(isThere ? tr("%1%").arg(locale().toString(int(std::lround(m_zoom * 100)))) : QString());
    // In a scan there are no words, and in some files nobody can say where they are.
    const bool lacksMarks = isThere && image.page == m_page && image.marks.isEmpty() && !m_original.words.value(m_page).isEmpty();
    m_note->setText(m_job && image.page != m_page ? tr("The page is being drawn…") : lacksMarks ? tr("The words cannot be marked on this page.") : QString());
}

void PageViewer::setZoom(double zoom)
{
    m_fits = false;
    m_zoom = std::clamp(zoom, leastZoom, greatestZoom);
    m_scroll = Scroll::Stay;
    layOut();
}

void PageViewer::fitWidth()
{
    m_fits = true;
    m_scroll = Scroll::Stay;
    layOut();
}

double PageViewer::dotsPerPoint() const
{
    return logicalDpiX() / 72.0;
}

double PageViewer::fittingZoom() const
{
    return std::max(0.05, m_area->viewport()->width() / (m_canvas->image().points.width() * dotsPerPoint()));
}

/// Gives the page its size, and has it drawn anew where its picture is too coarse or far too fine for it.
void PageViewer::layOut()
{
    const kb::PageImage &image = m_canvas->image();
    if (image.size.isEmpty())
        return;
    if (m_fits)
        m_zoom = fittingZoom();
    const double middle = m_canvas->height() > 0 ? (m_area->verticalScrollBar()->value() + m_area->viewport()->height() / 2.0) / m_canvas->height() : 0;
    m_canvas->setFixedSize((image.points * m_zoom * dotsPerPoint()).toSize().expandedTo({1, 1}));
    if (m_scroll == Scroll::Stay)
        m_area->verticalScrollBar()->setValue(int(middle * m_canvas->height() - m_area->viewport()->height() / 2.0));
    showWhere();
    const double longest = std::max(image.points.width(), image.points.height());
    const double finest = std::min(kb::PageImage::longestSide / longest, std::sqrt(kb::PageImage::mostDots / (image.points.width() * image.points.height())));
    const double wanted = std::min(m_canvas->width() * devicePixelRatioF(), finest * image.points.width());
    if (wanted > image.size.width() * 1.05 || wanted < image.size.width() * 0.6)
        m_sharper.start();
}

/// To what is marked, with some of what stands before it, or to an edge.
void PageViewer::scroll()
{
    QScrollBar *bar = m_area->verticalScrollBar();
    const Scroll scroll = std::exchange(m_scroll, Scroll::Stay);
    const QList<QRectF> &marks = m_canvas->image().marks;
    if (scroll == Scroll::Marks && !marks.isEmpty()) {
        const QRect first = m_canvas->placeOf(marks.constFirst());
        bar->setValue(first.top() - m_area->viewport()->height() / 5);
        m_area->ensureVisible(first.center().x(), first.center().y());
    } else if (scroll != Scroll::Stay) {
        bar->setValue(scroll == Scroll::Bottom ? bar->maximum() : bar->minimum());
    }
}

} // namespace dialogist::editors::knowledge
