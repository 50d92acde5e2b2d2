// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/inspector/fields/exitsfield.h"

#include "studio/commands/flowcommands.h"
#include "studio/ui/flowlayout.h"
#include "studio/ui/plaintip.h"
#include "studio/ui/theme.h"
#include "studio/ui/tint.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dialogist::panels::inspector {

namespace {

bool isNamedExit(const QString &port)
{
    return port.startsWith("exit:"_L1);
}

QString nameOf(const QString &port)
{
    return port.section(u':', 1);
}

/// The wire goes on from another port, with its bends.
commands::Command moved(const model::Project &project, model::NodeId from, const QString &port, const QString &to)
{
    commands::Command command = commands::disconnectPort(project, from, port);
    if (command.isObsolete())
        return {};
    const model::Link *lost = project.flow(project.node(from)->flow)->linkFrom(from, port);
    model::Link link = *lost;
    link.port = to;
    command.type = u"ConnectPort"_s;
    const model::ObjectRef ref = command.changes.first().ref;
    command.changes.clear();
    commands::appendChange(command.changes, ref, lost->toJson(), link.toJson());
    return command;
}

QLabel *words(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ExitsField::ExitsField(const dialogist::flow::PropertySpec &spec, const FieldContext &context, model::NodeId node)
    : PropertyField(context)
    , m_node(node)
    , m_said(words(this))
    , m_typed(inspector::makeField(spec, context))
    , m_lost(new QVBoxLayout)
{
    m_said->setObjectName(u"exitsSaid"_s);
    ui::tint(m_said, ui::Token::Muted);
    m_lost->setSpacing(ui::space::close);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_said);
    column->addWidget(m_typed);
    column->addLayout(m_lost);
    connect(m_typed, &PropertyField::edited, this, &PropertyField::edited);
    refreshChoices();
}

void ExitsField::setValue(const QJsonValue &value)
{
    m_typed->setValue(value);
}

void ExitsField::setLabel(const QString &label)
{
    PropertyField::setLabel(label);
    m_typed->setLabel(label);
}

/// Also when the other flow was edited: its exits are read from there each time.
void ExitsField::refreshChoices()
{
    const model::Node *node = m_context.document->project().node(m_node);
    if (!node)
        return;
    const QString id = node->props.value("flow"_L1).toString();
    const auto &flows = m_context.owner().flows;
    const auto called = flows.find(model::FlowId::fromString(id));
    // Only of a flow that is not in the bot must somebody say how it may end.
    const bool isElsewhere = !id.isEmpty() && called == flows.end();
    QStringList names;
    QStringList ports;
    for (const auto &port : dialogist::flow::portsOf(*node, &m_context.owner())) {
        if (!isNamedExit(port.name))
            continue;
        ports.append(port.name);
        names.append(tr("“%1”").arg(port.label));
    }
    const bool returns = node->props.value("mode"_L1).toString() != "replace"_L1;
    if (!returns)
        m_said->setText(tr("The talk does not come back here, so there are no exits."));
    else if (isElsewhere)
        m_said->setText(tr("That flow is not in this bot. Its named exits, as far as they are known:"));
    else if (id.isEmpty())
        m_said->setText(tr("Choose a flow. Its named exits become exits of this step."));
    else if (names.isEmpty())
        m_said->setText(tr("“%1” has no named exits: the talk goes on at “Next”.").arg(called->second.name));
    else //: %2 is a list of names
        m_said->setText(tr("Exits of “%1”: %2.").arg(called->second.name, names.join(u", "_s)));
    m_typed->setVisible(returns && isElsewhere);
    showLost(*node, ports);
}

void ExitsField::showLost(const model::Node &node, const QStringList &ports)
{
    const model::Flow *flow = m_context.document->project().flow(node.flow);
    QStringList lost;
    QStringList free = ports;
    for (const auto &[id, link] : flow->links) {
        if (link.from != node.id)
            continue;
        free.removeOne(link.port);
        if (isNamedExit(link.port) && !ports.contains(link.port))
            lost.append(link.port);
    }
    lost.sort();
    if (const QStringList shown = lost + QStringList {QString()} + free; std::exchange(m_shown, shown) == shown)
        return; // a button may be the one that is speaking
    for (QWidget *notice : std::exchange(m_notices, {})) {
        notice->hide();
        notice->deleteLater();
    }
    for (const QString &port : std::as_const(lost))
        addNotice(port, free);
}

void ExitsField::addNotice(const QString &port, const QStringList &free)
{
    auto *notice = new QWidget(this);
    notice->setObjectName(u"lostExit"_s);
    auto *column = new QVBoxLayout(notice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::space::tight);
    QLabel *said = words(notice);
    said->setText(tr("A connection leaves from “%1”, which is no exit any more. The bot never takes it.").arg(nameOf(port)));
    ui::tint(said, ui::Token::Warning);
    column->addWidget(said);
    auto *buttons = new ui::FlowLayout;
    buttons->setSpacing(ui::space::close);
    column->addLayout(buttons);
    const auto addButton = [&](const QString &name, const QString &text, const QString &tip, const std::function<commands::Command()> &make) {
        auto *button = new QPushButton(QString(text).replace(u'&', u"&&"_s), notice);
        button->setObjectName(name);
        button->setToolTip(ui::plainTip(tip));
        button->setAccessibleName(tip.isEmpty() ? text : tip);
        button->setAutoDefault(false);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, make] { emit repairWanted(make()); });
    };
    const auto project = [this]() -> const model::Project & { return m_context.document->project(); };
    // A button is as wide as its words: a long name would push all fields of the page out of sight.
    const int longest = 16 * fontMetrics().averageCharWidth();
    const auto moveTo = [](const QString &name) { return tr("Move it to “%1”").arg(name); };
    for (const QString &to : free)
        addButton(u"moveExit"_s, moveTo(fontMetrics().elidedText(nameOf(to), Qt::ElideRight, longest)), moveTo(nameOf(to)), [this, project, port, to] { return moved(project(), m_node, port, to); });
    addButton(u"dropExit"_s, tr("Remove the connection"), {}, [this, project, port] { return commands::disconnectPort(project(), m_node, port); });
    m_lost->addWidget(notice);
    m_notices.append(notice);
}

} // namespace dialogist::panels::inspector
