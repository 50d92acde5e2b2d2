// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/simulator/exchangewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace dialogist::panels::simulator {

QString beginningOf(const Exchange &exchange)
{
    const QString said = exchange.said.simplified();
    if (!said.isEmpty())
        return QCoreApplication::translate("panels/simulator", "“%1”").arg(said.size() > 40 ? said.left(39) + u'…' : said);
    const flow::Input &input = exchange.input;
    if (input.kind == flow::Input::Kind::Start)
        return QCoreApplication::translate("panels/simulator", "the opening");
    if (input.kind == flow::Input::Kind::Answer)
        return QCoreApplication::translate("panels/simulator", "the answer to a request");
    if (exchange.isResumed())
        return QCoreApplication::translate("panels/simulator", "a step was let go");
    return input.text == u"timer" ? QCoreApplication::translate("panels/simulator", "time passed")
                                  : QCoreApplication::translate("panels/simulator", "the event “%1”").arg(input.text);
}

} // namespace dialogist::panels::simulator
