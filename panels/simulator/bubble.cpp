// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/simulator/bubble.h"

#include "studio/ui/contentlines.h"
#include "studio/ui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocumentFragment>

#include <cmath>

using namespace Qt::StringLiterals;

namespace dialogist::panels::simulator {

namespace {
constexpr int padding = 10;
constexpr int radius = 8;
const QString citationScheme = u"citation:"_s; ///< before the number of a citation; no text of a talk makes such a link
constexpr int maxImageWidth = 240;
constexpr int maxShown = 20'000; ///< characters of one bubble; laying out more would be felt
constexpr int maxLines = 200; ///< of what is no text

/// A link says where it leads, as the talk may have filled in its address.
QList<Line> linesOf(const QJsonObject &content)
{
    using Kind = ui::ContentLine::Kind;
    QList<Line> lines;
    for (const ui::ContentLine &shown : ui::contentLines(content).mid(0, maxLines)) {
        Line line;
        const QString words = shown.text.left(maxShown);
        line.spans.append({shown.kind == Kind::Reply ? u"[%1]"_s.arg(words) : words, shown.kind == Kind::Title, false, safeUrl(shown.address)});
        if (!shown.address.isEmpty())
            line.spans.append({u" – "_s + shown.address.left(500), false, false, {}});
        lines.append(line);
    }
    return lines;
}
}

QString charactersOf(const QKeyEvent &event)
{
    const bool isCommand = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return isCommand || event.text().isEmpty() || !event.text().at(0).isPrint() ? QString() : event.text();
}

BubbleText::BubbleText(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    setTabChangesFocus(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
}

void BubbleText::append(QTextCursor &cursor, const QList<Line> &lines)
{
    bool first = true;
    for (const Line &line : lines) {
        if (!first)
            cursor.insertBlock();
        first = false;
        QTextBlockFormat block;
        block.setLeftMargin(line.marker.isEmpty() ? 0 : 16);
        block.setTextIndent(line.marker.isEmpty() ? 0 : -12);
        cursor.setBlockFormat(block);
        if (!line.marker.isEmpty())
            cursor.insertText(line.marker + u' ', QTextCharFormat());
        for (const Span &span : line.spans) {
            QTextCharFormat format;
            if (span.bold)
                format.setFontWeight(QFont::Bold);
            format.setFontItalic(span.italic);
            if (!span.url.isEmpty()) {
                format.setAnchor(true);
                format.setAnchorHref(span.url);
                format.setFontUnderline(true);
                format.setToolTip(span.url);
            }
            cursor.insertText(span.text, format);
        }
    }
}

void BubbleText::appendCitation(QTextCursor &cursor, qsizetype number)
{
    const flow::Citation &citation = m_citations.at(number);
    QTextCharFormat format;
    format.setForeground(ui::colour(ui::Token::Muted)); // of the application: this palette has no base colour
    format.setFontPointSize(ui::smallFont(font()).pointSizeF());
    format.setToolTip(citation.quote.left(500));
    const QString url = safeUrl(citation.url);
    const bool isOfProject = !citation.source.isEmpty();
    if (isOfProject || !url.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(isOfProject ? citationScheme + QString::number(number) : url);
        format.setFontUnderline(isOfProject);
    }
    if (!document()->isEmpty())
        cursor.insertBlock(QTextBlockFormat());
    const bool sayPlace = !citation.place.isEmpty() && citation.place != citation.title;
    const QString line = !sayPlace ? citation.title : tr("%1, %2").arg(citation.title, citation.place);
    cursor.insertText(isOfProject || url.isEmpty() ? line : line + u" ↗"_s, format);
}

void BubbleText::setMessage(const flow::Message &message)
{
    clear();
    QTextCursor cursor(document());
    append(cursor, parseMarkup(message.text.left(maxShown)) + linesOf(message.content));
    m_citations = message.citations;
    for (qsizetype i = 0; i < m_citations.size(); ++i)
        appendCitation(cursor, i);
    setAccessibleName(tr("Bot: %1").arg(toPlainText()));
}

void BubbleText::setPlain(const QString &text)
{
    setPlainText(text.left(maxShown));
    setAccessibleName(tr("You: %1").arg(text.left(maxShown)));
}

void BubbleText::setWarning(const QString &text)
{
    setPlainText(text.left(maxShown));
    setAccessibleName(tr("Warning: %1").arg(text.left(maxShown)));
}

void BubbleText::setColour(const QColor &colour)
{
    QPalette p = palette();
    p.setColor(QPalette::Text, colour);
    p.setColor(QPalette::Base, Qt::transparent);
    setPalette(p);
}

void BubbleText::fit(int maxWidth)
{
    // What the document itself calls its ideal width may be that of an earlier, wider room.
    document()->setTextWidth(-1);
    const int width = std::min(maxWidth, int(std::ceil(document()->idealWidth())) + 1);
    document()->setTextWidth(width);
    setFixedSize(width, int(std::ceil(document()->size().height())));
}

/// The link that the caret stands in, else the only one there is.
QString BubbleText::linkAtHand() const
{
    if (const QString here = textCursor().charFormat().anchorHref(); !here.isEmpty())
        return here;
    QStringList links;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QString href = it.fragment().charFormat().anchorHref();
            if (!href.isEmpty() && !links.contains(href))
                links.append(href);
        }
    }
    return links.size() == 1 ? links.first() : QString();
}

void BubbleText::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    QTextCursor cursor = textCursor();
    if (plain && event->key() == Qt::Key_Up && !cursor.movePosition(QTextCursor::Up))
        emit stepRequested(-1);
    else if (plain && event->key() == Qt::Key_Down && !cursor.movePosition(QTextCursor::Down))
        emit stepRequested(1);
    else if (const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter; enter && !linkAtHand().isEmpty())
        follow(linkAtHand());
    else if (const QString characters = charactersOf(*event); !characters.isEmpty())
        emit typed(characters);
    else
        QTextEdit::keyPressEvent(event);
}

void BubbleText::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    emit focusChanged();
}

void BubbleText::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    // Whoever comes back to the simulator wants to write, not to read on in this bubble: no parent remembers it as its place of the keyboard.
    if (const QWidget *now = QApplication::focusWidget(); now && now != this && now->window() == window())
        clearFocus();
    emit focusChanged();
}

void BubbleText::mouseReleaseEvent(QMouseEvent *event)
{
    const QString url = event->button() == Qt::LeftButton && !textCursor().hasSelection() ? anchorAt(event->pos()) : QString();
    QTextEdit::mouseReleaseEvent(event);
    if (!url.isEmpty())
        follow(url);
}

void BubbleText::follow(const QString &link)
{
    if (link.startsWith(citationScheme))
        emit citationClicked(m_citations.value(link.mid(citationScheme.size()).toInt()));
    else
        emit linkClicked(link);
}

void BubbleText::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(anchorAt(event->pos()).isEmpty() ? Qt::IBeamCursor : Qt::PointingHandCursor);
    QTextEdit::mouseMoveEvent(event);
}

void BubbleText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the talk scrolls, not the bubble
}

QMimeData *BubbleText::createMimeDataFromSelection() const
{
    auto *data = new QMimeData;
    data->setText(textCursor().selection().toPlainText());
    return data;
}

QVariant BubbleText::loadResource(int, const QUrl &)
{
    return {}; // nothing in a talk may fetch anything
}

Bubble::Bubble(Side side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
    , m_text(new BubbleText(this))
{
    connect(m_text, &BubbleText::linkClicked, this, &Bubble::linkClicked);
    connect(m_text, &BubbleText::citationClicked, this, &Bubble::citationClicked);
    connect(m_text, &BubbleText::stepRequested, this, &Bubble::stepRequested);
    connect(m_text, &BubbleText::typed, this, &Bubble::typed);
    connect(m_text, &BubbleText::focusChanged, this, qOverload<>(&QWidget::update));
    setTabStop(false);
    applyColours();
}

void Bubble::setMessage(const flow::Message &message, const QImage &image)
{
    m_image = image;
    flow::Message shown = message;
    if (image.isNull() && !message.imageAlt.isEmpty())
        shown.text = message.text.isEmpty() ? tr("Picture: %1").arg(message.imageAlt) : message.text;
    m_text->setMessage(shown);
    if (m_side == Side::Colleague)
        m_text->setAccessibleName(tr("Colleague: %1").arg(m_text->toPlainText()));
    m_text->setVisible(!m_text->toPlainText().isEmpty());
    setToolTip(image.isNull() ? QString() : message.imageAlt);
}

void Bubble::setPlain(const QString &text)
{
    if (m_side == Side::Warning)
        m_text->setWarning(text);
    else
        m_text->setPlain(text);
}

void Bubble::setTabStop(bool stop)
{
    m_text->setFocusPolicy(stop ? Qt::StrongFocus : Qt::ClickFocus);
}

void Bubble::takeFocus()
{
    m_text->moveCursor(QTextCursor::Start);
    m_text->setFocus(Qt::OtherFocusReason);
}

QString Bubble::spoken() const
{
    return m_text->accessibleName();
}

void Bubble::fit(int width)
{
    m_width = width;
    place();
}

void Bubble::place()
{
    if (m_width <= 0)
        return;
    const int room = std::max(60, int(m_width * 0.84) - 2 * padding);
    int contentWidth = 0;
    int height = padding;
    if (!heading().isEmpty()) {
        const QFontMetrics metrics(ui::smallFont(font()));
        contentWidth = std::min(room, metrics.horizontalAdvance(heading()));
        height += metrics.height();
    }
    if (!m_image.isNull()) {
        const QSize size = m_image.size().scaled(std::min(room, maxImageWidth), 400, Qt::KeepAspectRatio);
        m_imageRect = QRect(QPoint(padding, height), size);
        contentWidth = std::max(contentWidth, size.width());
        height += size.height() + (m_text->isVisibleTo(this) ? ui::space::tight : 0);
    }
    if (m_text->isVisibleTo(this)) {
        m_text->fit(room);
        contentWidth = std::max(contentWidth, m_text->width());
        height += m_text->height();
    }
    const bool trailing = (m_side == Side::Person) == (layoutDirection() == Qt::LeftToRight);
    const int left = trailing ? m_width - contentWidth - 2 * padding : 0;
    m_body = QRect(left, 0, contentWidth + 2 * padding, height + padding);
    m_imageRect.moveLeft(left + padding);
    m_text->move(left + padding, height - (m_text->isVisibleTo(this) ? m_text->height() : 0));
    setFixedHeight(m_body.height());
    update();
}

/// Who speaks, where the side does not tell.
QString Bubble::heading() const
{
    if (m_side == Side::Warning)
        return tr("Only you see this");
    return m_side == Side::Colleague ? tr("Colleague") : QString();
}

QColor Bubble::fill() const
{
    if (m_side == Side::Colleague)
        return ui::mixed(palette().color(QPalette::Base), ui::colour(ui::Token::Accent, palette()), 0.16);
    if (m_side == Side::Warning)
        return ui::mixed(palette().color(QPalette::Base), ui::colour(ui::Token::Warning, palette()), 0.16);
    if (m_side == Side::Person)
        return ui::colour(ui::Token::Accent, palette());
    return ui::mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.08);
}

void Bubble::applyColours()
{
    m_text->setColour(m_side == Side::Person ? ui::colour(ui::Token::OnAccent, palette()) : palette().color(QPalette::Text));
}

void Bubble::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill());
    painter.drawRoundedRect(m_body, radius, radius);
    if (!heading().isEmpty()) {
        painter.setFont(ui::smallFont(font()));
        painter.setPen(palette().color(QPalette::Text));
        const QRect line(m_body.left() + padding, padding / 2, m_body.width() - 2 * padding, painter.fontMetrics().height());
        painter.drawText(line, int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine, painter.fontMetrics().elidedText(heading(), Qt::ElideRight, line.width()));
        painter.setPen(Qt::NoPen);
    }
    if (m_text->hasFocus()) { // the text itself has no frame that could show it
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_side == Side::Person ? ui::colour(ui::Token::OnAccent, palette()) : ui::colour(ui::Token::Accent, palette()), 2));
        painter.drawRoundedRect(QRectF(m_body).adjusted(2, 2, -2, -2), radius - 2, radius - 2);
    }
    if (!m_image.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(m_imageRect, m_image);
    }
}

void Bubble::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        place();
}

} // namespace dialogist::panels::simulator
