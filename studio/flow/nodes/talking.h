// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/talk.h"

namespace dialogist::flow {

// What the nodes that talk with the person share.

/// The property "interruptions": never, whenUnfit, always.
Interruptible interruptibleBy(const QJsonObject &props);
/// Whether the whole message is a word by which people cancel.
bool cancels(const Talk &talk, const Input &input);

std::unique_ptr<Behaviour> makeMessage(const QJsonObject &props, const Program::Private &program);
std::unique_ptr<Behaviour> makeAsk(const QJsonObject &props, const Program::Private &program);
std::unique_ptr<Behaviour> makeChoice(const QJsonObject &props, const Program::Private &program);
std::unique_ptr<Behaviour> makeForm(const QJsonObject &props, const Program::Private &program);

} // namespace dialogist::flow
