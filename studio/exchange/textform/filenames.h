// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QString>

namespace dialogist::exchange {

/// A name of small Latin letters, digits and '-' that every file system takes the same way: no reserved name, no case, no accents,
/// no dots. Empty when nothing of the name is left.
QString plainFileName(const QString &name);

/// Gives things of one folder names that no other thing there has. Ask in the order of creation: the older one keeps the plain
/// name, so that adding a thing renames no file.
class FileNames
{
public:
    QString take(const QString &name, const QString &id, const QString &fallback);

private:
    QSet<QString> m_taken;
};

/// Whether a relative path stays below its folder and is spelt as this room spells them: plain names joined by '/'.
bool isSafePath(const QString &path);

} // namespace dialogist::exchange
