// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "panels/deploy/section.h"

#include <QVBoxLayout>

namespace dialogist::panels::deploy {

/// The part of the page that holds the map and the line that says in words what is current in it.
class MapSection : public Section
{
public:
    MapSection(const QString &heading, QWidget *map, QLabel *detail) : Section(heading)
    {
        detail->setMinimumWidth(1); // a long address must not widen the page
        body()->addWidget(map);
        body()->addWidget(detail);
    }
};

} // namespace dialogist::panels::deploy
