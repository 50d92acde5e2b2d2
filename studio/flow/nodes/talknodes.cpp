// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/nodes/talking.h"

namespace dialogist::flow {

using namespace Qt::StringLiterals;

std::unique_ptr<Behaviour> makeTalkBehaviour(const model::Node &node, const Program::Private &program)
{
    if (node.type == u"message")
        return makeMessage(node.props, program);
    if (node.type == u"ask")
        return makeAsk(node.props, program);
    if (node.type == u"choice")
        return makeChoice(node.props, program);
    if (node.type == u"form")
        return makeForm(node.props, program);
    return nullptr;
}

} // namespace dialogist::flow
