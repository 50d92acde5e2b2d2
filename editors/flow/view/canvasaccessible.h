// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace dialogist::editors::flow {

class Canvas;

/// Lets screen readers see the steps on canvases as things with names, places and focus; call before the first one is shown.
void makeCanvasAccessible();
/// Tells them that the keyboard has come to another step.
void announceCurrent(Canvas &canvas);

} // namespace dialogist::editors::flow
