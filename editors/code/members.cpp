// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "editors/code/members.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace dialogist::editors::code {

QStringList membersOf(const QString &owner)
{
    static const QHash<QString, QString> members {
        {u"Math"_s, u"E PI abs ceil cbrt exp floor hypot log log10 log2 max min pow random round sign sqrt trunc"_s},
        {u"JSON"_s, u"parse stringify"_s},
        {u"console"_s, u"debug error info log warn"_s},
        {u"Object"_s, u"assign create entries freeze fromEntries groupBy hasOwn is keys values"_s},
        {u"Array"_s, u"from isArray of"_s},
        {u"Number"_s, u"EPSILON MAX_SAFE_INTEGER MIN_SAFE_INTEGER isFinite isInteger isNaN isSafeInteger parseFloat parseInt"_s},
        {u"String"_s, u"fromCharCode fromCodePoint raw"_s},
        {u"Date"_s, u"UTC now parse"_s},
        {u"Promise"_s, u"all allSettled any race reject resolve withResolvers"_s},
        {u"Map"_s, u"groupBy"_s},
        {u"Symbol"_s, u"asyncIterator for iterator"_s},
        {u"Reflect"_s, u"apply construct get has ownKeys set"_s},
        {QString(), u"add at catch charAt clear codePointAt concat delete endsWith entries every filter finally find findIndex findLast flat flatMap forEach get "
                    "getTime getUTCDate getUTCDay getUTCFullYear getUTCHours getUTCMonth has includes indexOf join keys lastIndexOf length localeCompare map match matchAll "
                    "normalize padEnd padStart pop push reduce reduceRight repeat replace replaceAll reverse search set shift size slice some sort splice split "
                    "startsWith substring test then toFixed toISOString toLowerCase toReversed toSorted toSpliced toString toUpperCase trim trimEnd trimStart unshift values with"_s}};
    const auto it = members.constFind(owner);
    return (it != members.constEnd() ? *it : members.value(QString())).split(u' ');
}

} // namespace dialogist::editors::code
