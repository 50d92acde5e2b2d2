// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
document.getElementById("origin").textContent = location.origin;
