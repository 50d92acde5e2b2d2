// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/flow/catalogue.h"

#include <QJsonValue>

namespace dialogist::texts {

/// What a text of a node is, in words: "Option 2", "Text 1, variant 3", "Card 2 › Button 1", or the label of its property. Two texts
/// of one node never get the same words.
QString wordsFor(const flow::NodeSpec &spec, const QStringList &path);

/// The stable key of a text: kind, id and way, where list items that have ids are named by them, so that it stays when the list is
/// sorted anew. An XML name token.
QString keyOf(const QString &kind, const QString &id, const QStringList &path, const QJsonValue &root);
/// Letters, digits, '.' and '-' as they are; everything else as _hex_, so that two names never meet.
QString keyToken(const QString &text);

} // namespace dialogist::texts
