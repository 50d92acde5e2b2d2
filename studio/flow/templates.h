// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"
#include "studio/model/project.h"

#include <QList>
#include <QString>

namespace dialogist::flow {

struct TemplateInfo {
    QString id; ///< "support"
    QString title; ///< translated
    QString description; ///< translated; one sentence
};

/// The bots a person can begin with, from the resources :/templates.
QList<TemplateInfo> templates();

/// A new project with one bot made from a template, with ids of its own. The language becomes the bot's first one when the
/// template speaks it, else English does.
Result<model::Project> makeProject(const QString &templateId, const QString &name, const QString &language);

/// The same from the bytes of a template.
Result<model::Project> projectFromTemplate(const QByteArray &json, const QString &name, const QString &language);

/// A text as it can stand in a web address: "Café Süd" gives "cafe-sud"; "bot" when nothing is left.
QString slugOf(const QString &name);

} // namespace dialogist::flow
