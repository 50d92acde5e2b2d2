// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/flow/graph/arrange.h"
#include "editors/flow/graph/clipboard.h"
#include "editors/flow/graph/edits.h"
#include "editors/flow/view/canvasstate.h"
#include "studio/engine/breakpoints.h"
#include "studio/flow/checks.h"
#include "studio/ui/panel.h"

#include <QHash>
#include <QPointF>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QMenu;
class QToolBar;

namespace dialogist::ui {
class Ask;
class ElidedLabel;
class EmptyState;
}

namespace dialogist::editors::flow {

class BreadcrumbBar;
class Canvas;
class FindBar;
class FlowGraph;
class HeatLegendView;
class KeyHelp;
class MiniMap;
class OutlineView;

/// The tab in which one flow is drawn. Every wish of the canvas becomes one command on the document; the canvas then shows what the
/// document says.
class FlowEditor : public ui::Editor
{
    Q_OBJECT
public:
    FlowEditor(commands::Document &document, model::FlowId flow, ui::Ask &ask, QWidget *parent = nullptr);
    ~FlowEditor() override;

    ui::Place place() const override;
    QString title() const override;
    QIcon icon() const override;
    void reveal(const ui::Place &place) override;
    QList<QAction *> editActions() const override { return m_menu; }
    ui::Place currentPlace() const override;
    QVariantMap viewState() const override;
    void setViewState(const QVariantMap &state) override;

    void setFindings(const QList<dialogist::flow::Finding> &findings);
    /// The way of the simulator's talk and where it stands; empty and null = no talk.
    void setTrace(const QList<model::NodeId> &nodes, model::NodeId current);
    /// The language in which cards show their texts.
    void setLanguage(const QString &language);

    /// Where breakpoints are kept; null = they cannot be set here. Must outlive the editor or be taken away before.
    void setBreakpoints(engine::Breakpoints *breakpoints);
    /// Numbers on the cards, with what they mean: coverage of tests, visits of talks. None takes the heat map away.
    void setHeat(const QHash<model::NodeId, double> &heat, const HeatLegend &legend);
    /// Who decides about references that pasted steps miss; none = the person gives up. Tests answer instead of the dialog.
    using Repairer = std::function<std::optional<QList<Repair>>(const QList<Missing> &)>;
    void setRepairer(const Repairer &repairer) { m_repairer = repairer; }

    Canvas &canvas() const { return *m_canvas; }
    QList<model::NodeId> selectedNodes() const;

signals:
    /// The person wants to try the bot from this step on.
    void talkRequested(dialogist::model::NodeId node);
    /// The person has closed the heat map and wants it nowhere.
    void heatClosed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeWidgets();
    void makeActions();
    QAction *addAction(const QString &name, const QString &text, const QString &icon, const QList<QKeySequence> &keys,
                       const std::function<void()> &handler);
    QAction *addAction(const QString &name, const QString &text, const QString &icon, const QList<QKeySequence> &keys,
                       void (FlowEditor::*handler)());
    void connectCanvas();
    void updateState();
    void updateActions();
    void showHint();
    void showNotice(const QString &notice);
    void layOverlays();
    void firstLook();
    bool applyView();
    /// A large command is written later; then is called when it has become part of the flow.
    void push(const commands::Command &command, const std::function<void()> &then = {});
    /// The same for an edit of so many steps: the command for very many is built by the thread that writes it, too.
    using Maker = std::function<commands::Command(const model::Project &)>;
    void push(qsizetype steps, const Maker &make, const std::function<void()> &then = {});
    std::function<void(Status)> afterPush(const std::function<void()> &then);

    void onSelectionChanged();
    void onMove(const QHash<model::NodeId, QPointF> &places, model::LinkId wire);
    void onNudge(const QPointF &by);
    void onResize(const QPointF &by);
    void onStack(const QList<model::NodeId> &run, model::NodeId at, bool onTop, const QHash<model::NodeId, QPointF> &places);
    void onAdd(const QPointF &at, model::NodeId from, const QString &port);
    void onMenu(const QPoint &globalPosition, const QPointF &at);
    void addOfType(const QString &type, const QPointF &at, model::NodeId from, const QString &port);
    void startRename(model::NodeId id);
    void endRename(bool keep);
    void askForTarget(model::NodeId from, const QString &port);

    void addStepHere();
    void connectSelected();
    void renameSelected();
    void openSelected();
    void talkFromSelected();
    bool openCode(model::NodeId id);
    void removeSelected(Removal removal);
    void selectEverything();
    void copySelected();
    void cutSelected();
    void pasteHere();
    void duplicateSelected();
    void zoomIn();
    void zoomOut();
    void zoomNormal();
    void zoomFit();
    void tidyUp();
    void toggleMap();
    void toggleOutline();
    void tidySelection();
    void tidy(const QSet<model::NodeId> &only);
    void applyTidied(const Tidied &tidied);
    void align(Edge edge);
    void distribute(Qt::Orientation way);
    void toggleSnapping();

    void stackOnPrevious();
    void takeOutOfStack();
    void shiftInStack(int by);
    void frameSelection();
    void setFrameHue(const QString &hue);
    void nextWire();
    void addBend();
    void straighten();
    void extractSelected();

    void openFlowOf(model::NodeId id);
    void openCaller();
    void updateWay();
    void find();
    void findWords(const QString &words);
    void findStep(int by);
    void endFind();
    void showKeys();
    void toggleBreakpoint(model::NodeId id);
    void editCondition();
    void showBreakpoints();
    void makeArrangeActions();
    void makeMenu();
    void makeStepActions();
    void addMenus(QMenu &menu);
    void addProblems(QMenu &menu);
    std::optional<QList<Repair>> askForRepairs(const QList<Missing> &missing);
    void pasteLater(const std::function<QByteArray(const model::Project &)> &bytes, const QPointF &centre);
    void pasteContent(Pasted content);
    void makeRoom(Pasted &content, const QList<Repair> &repairs) const;

    commands::Document &m_document;
    model::FlowId m_flow;
    QList<dialogist::flow::Finding> m_problems; ///< of this flow
    ui::Ask &m_ask;
    FlowGraph *m_graph = nullptr;
    Canvas *m_canvas = nullptr;
    MiniMap *m_map = nullptr;
    OutlineView *m_outline = nullptr;
    ui::EmptyState *m_empty = nullptr;
    QToolBar *m_toolBar = nullptr;
    QLabel *m_zoomLabel = nullptr;
    ui::ElidedLabel *m_hint = nullptr;
    QString m_notice; ///< stands in place of the hint until something else is selected
    QLineEdit *m_nameField = nullptr;
    BreadcrumbBar *m_breadcrumbs = nullptr;
    FindBar *m_findBar = nullptr;
    HeatLegendView *m_heatLegend = nullptr;
    KeyHelp *m_keyHelp = nullptr;
    QPointer<engine::Breakpoints> m_breakpoints;
    Repairer m_repairer;
    QList<model::NodeId> m_found;
    model::NodeId m_foundAt;
    QTimer m_wayIsOld;
    model::NodeId m_renamed;
    QList<QAction *> m_actions;
    QList<QAction *> m_menu; ///< the same, in groups
    QHash<QString, QAction *> m_byName;
    QVariantMap m_view; ///< as it was left; empty = not known
    QPoint m_applied; ///< the scroll bars when it was put so last
    bool m_wasShown = false;
};

} // namespace dialogist::editors::flow
