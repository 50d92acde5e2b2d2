// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/setup/pch/widgets.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
