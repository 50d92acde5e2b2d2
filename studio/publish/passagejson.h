// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"
#include "studio/knowledge/retriever.h"

namespace dialogist::publish {

/// One line of knowledge/<id>.jsonl; empty fields are left out.
QJsonObject passageToJson(const knowledge::Passage &passage);
Result<knowledge::Passage> passageFromJson(const QJsonObject &json);
/// All lines of one knowledge file.
Result<QList<knowledge::Passage>> readPassages(const QByteArray &lines);

} // namespace dialogist::publish
