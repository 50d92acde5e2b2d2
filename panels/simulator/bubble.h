// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "panels/simulator/markup.h"
#include "studio/flow/runtime.h"

#include <QTextEdit>

namespace dialogist::panels::simulator {

/// What a key writes; empty for commands and keys without a character.
QString charactersOf(const QKeyEvent &event);

/// A text of the talk: selectable, never taken as HTML. Fits itself to its text.
class BubbleText : public QTextEdit
{
    Q_OBJECT
public:
    explicit BubbleText(QWidget *parent = nullptr);
    void setMessage(const flow::Message &message);
    void setPlain(const QString &text);
    void setWarning(const QString &text);
    void setColour(const QColor &colour);
    /// Takes the room its text needs, at most this width.
    void fit(int maxWidth);

signals:
    void linkClicked(const QString &url);
    void citationClicked(const dialogist::flow::Citation &citation); ///< of a source of the project
    void stepRequested(int by); ///< the arrow keys have left the text
    void typed(const QString &characters); ///< which a bubble cannot take
    void focusChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    QString linkAtHand() const;
    void append(class QTextCursor &cursor, const QList<Line> &lines);
    void appendCitation(class QTextCursor &cursor, qsizetype number);
    void follow(const QString &link);

    QList<flow::Citation> m_citations;
};

/// One bubble of the talk: the bot's at the leading side, the person's at the trailing side. A colleague who has taken over speaks from
/// the bot's side, in another tint and under a heading; so does a warning for whoever builds the bot, which nobody else sees.
class Bubble : public QWidget
{
    Q_OBJECT
public:
    enum class Side { Bot, Person, Colleague, Warning };
    Bubble(Side side, QWidget *parent = nullptr);
    void setMessage(const flow::Message &message, const QImage &image);
    void setPlain(const QString &text); ///< of the person, or of a warning
    void fit(int width);
    /// Whether the Tab key comes to it; the arrow keys and the pointer always do.
    void setTabStop(bool stop);
    void takeFocus();
    QString spoken() const; ///< as a screen reader says it

signals:
    void linkClicked(const QString &url);
    void citationClicked(const dialogist::flow::Citation &citation);
    void stepRequested(int by);
    void typed(const QString &characters);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    QString heading() const;
    void applyColours();
    QColor fill() const;

    Side m_side;
    BubbleText *m_text;
    QImage m_image;
    QRect m_body;
    QRect m_imageRect;
    int m_width = 0;
};

} // namespace dialogist::panels::simulator
