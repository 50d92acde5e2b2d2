// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "editors/flow/graph/clipboard.h"

#include <QMimeData>

#include <future>

namespace dialogist::editors::flow {

/// Very many steps on the clipboard: what was copied is written down on a thread of its own, from a copy of the project. Who asks for
/// it before it is ready waits.
class CopiedSteps : public QMimeData
{
public:
    CopiedSteps(const model::Project &project, model::FlowId flow, const QSet<model::NodeId> &nodes, const QString &language);

    struct Content {
        QByteArray bytes;
        QString text;
    };
    std::shared_future<Content> content() const { return m_content; }
    QStringList formats() const override;

protected:
    QVariant retrieveData(const QString &format, QMetaType type) const override;

private:
    std::shared_future<Content> m_content;
};

} // namespace dialogist::editors::flow
