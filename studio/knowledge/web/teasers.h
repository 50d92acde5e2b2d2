// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <gumbo.h>

namespace dialogist::knowledge {

/// Whether a short text over a block says that what follows is no part of this page's own text: "Related articles", "Mehr zum Thema",
/// "Baca juga". Knows such words in the languages that most pages are written in.
bool announcesOthers(QStringView heading);

/// Whether a word of a class or id names surroundings although it is written together with others ("relatedposts", "mostpopular").
bool isSurroundingCompound(QStringView name);

/// Whether an element is a row of at least three short items that each lead to another page: a picture, a headline, a few words.
bool isRowOfTeasers(const GumboNode *element);

} // namespace dialogist::knowledge
