// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/host/talks/hostturn.h"

#include "studio/engine/requesthandlers.h"

namespace dialogist::host {

using namespace Qt::StringLiterals;

engine::Turn takeTurn(const engine::Bundle &bundle, flow::State state, const flow::Input &input)
{
    engine::NobodyHandler nobody;
    engine::TurnOptions options;
    options.handlers = {&nobody};
    options.leaves = {u"http"_s};
    return engine::advance(bundle, std::move(state), input, options);
}

} // namespace dialogist::host
