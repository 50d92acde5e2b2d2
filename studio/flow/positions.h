// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace dialogist::flow {

/// Which of the choices a typed text means by its place: "second", "the last one", "number three", "der zweite", "yang kedua", "nomor 2",
/// "दूसरी वाला", in any of the five languages. Nothing else may be said. A choice whose own names hold that word ("Second floor") is meant
/// before a place is. From 0 on; -1 when it is none or not clear.
int choiceByPosition(const QString &text, const QList<QStringList> &choices);

} // namespace dialogist::flow
