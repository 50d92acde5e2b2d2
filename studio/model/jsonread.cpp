// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/model/jsonread.h"

#include <QCoreApplication>

namespace dialogist::model {

Error badObject(const QString &kind, const QString &what)
{
    return {ErrorCode::Corrupt,
            QCoreApplication::translate("model", "The project holds a damaged object (%1: %2). Restore a backup or an earlier copy.")
                .arg(kind, what),
            kind + QLatin1Char('/') + what};
}

QStringList stringList(const QJsonValue &json)
{
    QStringList list;
    for (const QJsonValue &value : json.toArray())
        list.append(value.toString());
    return list;
}

} // namespace dialogist::model
