// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/knowledge/documentlines.h"

#include <QPlainTextEdit>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>

namespace dialogist::editors::knowledge {

class DocumentLayout;

/// A document to be read, with parts of it marked. However long it is, it comes in slices, so that the window stays awake.
class DocumentView : public QPlainTextEdit
{
    Q_OBJECT
public:
    using Position = DocumentLines::Position;
    enum class Mark {
        Passage,
        Quote, ///< within a passage: what an answer rests on
        Hit, ///< of a search
        CurrentHit,
        Even, ///< passages in turn
        Odd,
        Repeated, ///< at the end of one passage and the start of the next
    };
    struct MarkedRange {
        Position from;
        Position to;
        Mark mark = Mark::Passage;
    };

    explicit DocumentView(QWidget *parent = nullptr);

    /// Shows another document from its start; null = none.
    void setLines(const std::shared_ptr<const DocumentLines> &lines);
    bool isComplete() const { return !m_lines || m_next == m_lines->lines.size(); }
    /// The lines of the document that stand in the window already.
    qsizetype filled() const { return m_next; }
    /// Later ones are painted over earlier ones.
    void setMarks(QList<MarkedRange> marks);
    const QList<MarkedRange> &marks() const { return m_marks; }
    /// Brings a place into sight, with some of what stands before it; when it has come, if it is still on its way.
    void goTo(const Position &position);

signals:
    void completed();
    /// The first line in sight is another one.
    void scrolledTo(int line);
    /// A link of the document was clicked.
    void linkActivated(const QUrl &address);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void fill();
    void forgetLayoutOfOne();
    void goWhenPossible();
    std::optional<int> cellPositionAt(const QPoint &point) const;
    QString linkAt(const QPoint &point) const;

    DocumentLayout *m_layout;
    std::shared_ptr<const DocumentLines> m_lines;
    QTimer m_filling;
    qsizetype m_next = 0; ///< the first line that has not come yet
    std::optional<Position> m_wanted;
    QList<MarkedRange> m_marks;
    QString m_pressedLink; ///< under the pointer when it was pressed
    bool m_selectsCells = false; ///< the pointer was pressed in a row of a table
};

} // namespace dialogist::editors::knowledge
