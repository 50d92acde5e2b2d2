// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/host/http/message.h"

#include <string>

namespace dialogist::host {

/// The answer as it goes over the wire, with the security headers that the handler did not set itself.
std::string responseText(const HttpResponse &response, bool isHead, bool keepAlive);

} // namespace dialogist::host
