// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/talk.h"

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
class StartBehaviour : public Behaviour
{
public:
    Outcome enter(Talk &) const override { return Outcome::leave(u"next"_s); }
};
} // namespace

std::unique_ptr<Behaviour> makeEntryBehaviour(const model::Node &node, const Program::Private &)
{
    if (node.type == u"start")
        return std::make_unique<StartBehaviour>();
    return nullptr;
}

} // namespace dialogist::flow
