// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/document.h"

#include <QHash>
#include <QJsonObject>

#include <functional>
#include <optional>

namespace dialogist::engine {

/// Where a talk in the simulator stops before the step is done.
struct Breakpoint {
    QString condition; ///< an expression; empty = always
    bool enabled = true;

    friend bool operator==(const Breakpoint &, const Breakpoint &) = default;
};

/// The breakpoints of one open project. Kept as a setting in its file, apart from the bot and its undo: they belong to whoever looks
/// for a mistake, not to what is published. The canvas sets them, the simulator reads them. Main thread.
class Breakpoints : public QObject
{
    Q_OBJECT
public:
    explicit Breakpoints(commands::Document &document, QObject *parent = nullptr);

    QHash<model::NodeId, Breakpoint> all() const { return m_all; }
    std::optional<Breakpoint> at(model::NodeId node) const;
    bool isEmpty() const { return m_all.isEmpty(); }

    void set(model::NodeId node, const Breakpoint &breakpoint);
    void remove(model::NodeId node);
    /// Sets a plain one, or takes away what is there.
    void toggle(model::NodeId node);
    void clear();

    /// Whether a talk with these variables stops here. A condition that fails to evaluate stops too: better once too often.
    bool stopsAt(model::NodeId node, const QJsonObject &variables) const;

signals:
    void changed();

private:
    void load();
    void keep();

    commands::Document &m_document;
    QHash<model::NodeId, Breakpoint> m_all;
};

} // namespace dialogist::engine
