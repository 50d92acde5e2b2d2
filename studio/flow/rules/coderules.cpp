// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/codefindings.h"
#include "studio/flow/rules/codescan.h"
#include "studio/flow/rules/nodeinspection.h"

#include <QCoreApplication>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

void inspectCode(NodeInspection &inspection)
{
    if (!inspection.is("code"_L1))
        return;
    const QString source = inspection.props[u"source"].toString();
    const CodeScan scan = scanCode(source);
    if (!scan.open.isEmpty()) {
        const qsizetype line = QStringView(source).left(scan.position).count(u'\n') + 1;
        inspection.add(u"flow.code-error"_s,
            QCoreApplication::translate("flow", "The code of “%1” cannot be read: “%2” in line %3 has no counterpart.").arg(inspection.title, scan.open, QString::number(line)));
        return;
    }
    QStringList known;
    for (const QString &key : {u"inputs"_s, u"outputs"_s}) {
        const QJsonArray names = inspection.props[key].toArray();
        for (const QJsonValue &name : names)
            known.append(name.toString());
    }
    QStringList names(scan.names.begin(), scan.names.end());
    names.sort();
    for (const QString &name : std::as_const(names)) {
        if (known.contains(name) || scan.declared.contains(name) || !inspection.variable(name))
            continue;
        inspection.add(u"flow.code-variable"_s,
            QCoreApplication::translate("flow", "The code of “%1” uses “%2”, which the step neither reads nor sets. Add it to what it reads.").arg(inspection.title, name),
            {}, name);
    }
}

Finding codeFinding(model::BotId bot, const model::Node &node, const QString &kind, int line, const QString &reason)
{
    return makeFinding(u"flow.code-error"_s, bot, {&node},
        QCoreApplication::translate("flow", "The code of “%1” cannot be read. Line %2: %3").arg(titleOf(node), QString::number(line), reason), u"source/"_s + kind, {}, {});
}

bool hasOpenCode(const QString &source)
{
    return !scanCode(source).open.isEmpty();
}

} // namespace dialogist::flow
