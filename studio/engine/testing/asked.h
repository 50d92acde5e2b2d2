// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace dialogist::engine::testing {

/// One thing that an assertion names, and what it asks of it beside its name.
struct Asked {
    QString name;
    QJsonObject with;
};

/// The keys that an assertion's objects may have.
struct AskedKeys {
    QStringList names; ///< under which the name stands
    QStringList others;
    bool valuesByName = false; ///< {"email": "a@b.c"} names a variable and its value at once
};

/// What the words ask about variables, flows, steps, requests, offers.
AskedKeys variableKeys();
AskedKeys flowKeys();
AskedKeys stepKeys();
AskedKeys requestKeys(bool counted); ///< counted: with how often and with which parameters
AskedKeys offerKeys();

/// The names in "x", {"name": "x", …} or a list of such. Fails on a key that is none of these, and where a name is missing or the list is
/// empty: an assertion that asks nothing would always hold.
Result<QList<Asked>> askedIn(const QJsonValue &json, const AskedKeys &keys);

/// Names of which all must be meant, or one.
struct AskedGroup {
    QList<Asked> all;
    bool anyOne = false;
};
/// The names as askedIn() reads them, or Rasa's {"operator": "all" or "any", "flow_ids": […]}.
Result<AskedGroup> askedGroupIn(const QJsonValue &json, const AskedKeys &keys);
bool isAskedGroup(const QJsonValue &json); ///< whether it is written with operator and flow_ids

/// The first key of an object that is not among those known, as an error that lists them.
Status onlyKeysOf(const QJsonObject &object, const QStringList &known);

} // namespace dialogist::engine::testing
