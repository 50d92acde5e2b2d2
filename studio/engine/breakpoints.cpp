// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/engine/breakpoints.h"

#include "studio/base/json.h"
#include "studio/flow/expression.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dialogist::engine {

using model::NodeId;

namespace {
const QString settingKey = u"breakpoints"_s;
} // namespace

Breakpoints::Breakpoints(commands::Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    load();
}

std::optional<Breakpoint> Breakpoints::at(NodeId node) const
{
    const auto found = m_all.constFind(node);
    return found == m_all.constEnd() ? std::nullopt : std::optional(*found);
}

void Breakpoints::set(NodeId node, const Breakpoint &breakpoint)
{
    if (node.isNull() || at(node) == breakpoint)
        return;
    m_all.insert(node, breakpoint);
    keep();
}

void Breakpoints::remove(NodeId node)
{
    if (m_all.remove(node))
        keep();
}

void Breakpoints::toggle(NodeId node)
{
    if (m_all.contains(node))
        remove(node);
    else
        set(node, {});
}

void Breakpoints::clear()
{
    if (m_all.isEmpty())
        return;
    m_all.clear();
    keep();
}

bool Breakpoints::stopsAt(NodeId node, const QJsonObject &variables) const
{
    const auto found = m_all.constFind(node);
    if (found == m_all.constEnd() || !found->enabled)
        return false;
    if (found->condition.trimmed().isEmpty())
        return true;
    const auto value = dialogist::flow::Expression::parse(found->condition).evaluate(variables);
    return !value.ok() || dialogist::flow::isTruthy(*value);
}

void Breakpoints::load()
{
    const auto kept = m_document.file().setting(settingKey);
    if (!kept.ok())
        return;
    const QJsonObject json = QJsonDocument::fromJson(*kept).object();
    for (auto it = json.begin(); it != json.end(); ++it) {
        const NodeId node = NodeId::fromString(it.key());
        const QJsonObject entry = it.value().toObject();
        // What was removed for good is forgotten here; while the project is open, undo may bring it back.
        if (m_document.project().node(node))
            m_all.insert(node, {entry.value("condition"_L1).toString(), entry.value("enabled"_L1).toBool(true)});
    }
}

/// On a file that cannot be written they last as long as it is open, which is enough for what they are for.
void Breakpoints::keep()
{
    if (!m_document.isReadOnly()) {
        QJsonObject json;
        for (auto it = m_all.cbegin(); it != m_all.cend(); ++it)
            json.insert(it.key().toString(), QJsonObject {{u"condition"_s, it->condition}, {u"enabled"_s, it->enabled}});
        [[maybe_unused]] const Status kept = m_document.file().setSetting(settingKey, canonicalJson(json));
    }
    emit changed();
}

} // namespace dialogist::engine
