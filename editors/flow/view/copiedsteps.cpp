// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/flow/view/copiedsteps.h"

using namespace Qt::StringLiterals;

namespace dialogist::editors::flow {

namespace {
const QString plainText = u"text/plain"_s;
} // namespace

CopiedSteps::CopiedSteps(const model::Project &project, model::FlowId flow, const QSet<model::NodeId> &nodes, const QString &language)
    : m_content(std::async(std::launch::async, [project, flow, nodes, language] {
        return Content {copied(project, flow, nodes), copiedText(project, flow, nodes, language)};
    }))
{
}

QStringList CopiedSteps::formats() const
{
    return {clipboardMime, plainText};
}

QVariant CopiedSteps::retrieveData(const QString &format, QMetaType type) const
{
    if (format == clipboardMime)
        return m_content.get().bytes;
    if (format == plainText)
        return m_content.get().text;
    return QMimeData::retrieveData(format, type);
}

} // namespace dialogist::editors::flow
