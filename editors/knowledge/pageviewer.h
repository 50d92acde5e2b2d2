// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/knowledge/pageimage.h"
#include "studio/model/parts.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace dialogist {
class Job;
}

namespace dialogist::ui {
class ElidedLabel;
class EmptyState;
}

namespace dialogist::editors::knowledge {

class PageCanvas;
class PageScroll;
struct LoadedPage;

/// The pages of a PDF as they look, one at a time, with the words in question marked. Each is drawn by the reader process: nothing of
/// a file is interpreted in this one.
class PageViewer : public QWidget
{
    Q_OBJECT
public:
    struct Original {
        QString project; ///< path of the project file
        bool readOnly = false;
        model::Source source;
        QStringList places; ///< where on this computer the files of its base lie
        QHash<int, QStringList> words; ///< to be marked, by page
        std::function<QString(int page)> textOf; ///< what a page says, for those who do not see it
    };

    explicit PageViewer(QWidget *parent = nullptr);
    /// Whose argument "reader" draws; this program itself unless somebody says otherwise.
    void setReaderProgram(const QString &program) { m_program = program; }

    void open(const Original &original, int page);
    void clear();
    int page() const { return m_page; } ///< 1-based
    int pages() const { return m_pages; } ///< 0 = not known yet
    void step(int by);
    PageCanvas *canvas() const { return m_canvas; }

signals:
    void shown(); ///< a page is there, or why it is not

private:
    enum class Scroll { Top, Bottom, Marks, Stay };

    QWidget *makeTools();
    QWidget *makeProblem();
    QToolButton *makeButton(const QString &name, const QString &text, const QString &icon, const QKeySequence &keys);
    void goTo(int page, Scroll scroll);
    void load();
    void onLoaded(Job &job, const std::shared_ptr<LoadedPage> &loaded);
    void showProblem(const QString &code, const QString &message);
    void showWhere();
    void setZoom(double zoom);
    void fitWidth();
    void layOut();
    double dotsPerPoint() const; ///< of the screen, at full size
    double fittingZoom() const;
    void scroll();

    QString m_program;
    Original m_original;
    QByteArray m_bytes; ///< of the original; empty = not read yet
    QString m_password; ///< as it was typed; kept nowhere else
    int m_page = 0;
    int m_pages = 0;
    double m_zoom = 1;
    bool m_fits = true; ///< the width of the page is that of the window
    Scroll m_scroll = Scroll::Marks; ///< where to look once the page is there
    QPointer<Job> m_job;
    QTimer m_sharper; ///< the size has changed: the picture is drawn anew for it
    PageScroll *m_area = nullptr;
    PageCanvas *m_canvas = nullptr;
    QStackedWidget *m_stack = nullptr;
    ui::EmptyState *m_problem = nullptr;
    QLineEdit *m_passwordField = nullptr;
    QLabel *m_where = nullptr;
    ui::ElidedLabel *m_note = nullptr;
    QLabel *m_percent = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_zoomIn = nullptr;
    QToolButton *m_zoomOut = nullptr;
    QToolButton *m_fit = nullptr;
};

} // namespace dialogist::editors::knowledge
