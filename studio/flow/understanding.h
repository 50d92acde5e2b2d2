// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace dialogist::flow {

/// Whether the person would rather not say: "skip", "überspringen", "-".
bool isSkip(const QString &text);

/// Which of the choices a typed text means, by name, number, the one name it contains, or its place ("the second one"); each choice has
/// several names.
/// -1 when it is none or not clear.
int matchChoice(const QString &text, const QList<QStringList> &choices);

} // namespace dialogist::flow
