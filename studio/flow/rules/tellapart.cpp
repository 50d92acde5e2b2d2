// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/rules/facts.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
/// Rows are numbered as people count.
QString numbered(const QString &name, qsizetype index)
{
    const QString number = QString::number(index + 1);
    return name.isEmpty() ? QCoreApplication::translate("flow", "No. %1").arg(number) : u"%1 %2"_s.arg(name, number);
}

/// "assignments/1/expression" in the words of the inspector: "Assignments 2, Value".
QString pathInWords(const NodeSpec &spec, const QStringList &path)
{
    QStringList words;
    const QList<PropertySpec> *properties = &spec.properties;
    for (qsizetype i = 0; i < path.size(); ++i) {
        bool isIndex = false;
        const int index = path[i].toInt(&isIndex);
        if (isIndex) {
            const QString name = words.isEmpty() ? QString() : words.takeLast();
            words.append(numbered(name, index));
            continue;
        }
        const QString inner = path[i] + u'.' + path.value(i + 1);
        const auto known = std::find_if(properties->begin(), properties->end(), [&](const PropertySpec &each) { return each.key == path[i] || each.key == inner; });
        if (known == properties->end()) {
            words.append(path[i]); // a language
            continue;
        }
        i += known->key == inner;
        words.append(known->label);
        if (!known->columns.isEmpty())
            properties = &known->columns;
    }
    return words.join(u", "_s);
}

/// What people call the part of the node that a finding is about; empty when it has no name.
QString partInWords(const model::Node &node, const QString &part)
{
    const NodeSpec *spec = specOf(node.type);
    if (!spec || part.isEmpty())
        return {};
    const QString id = part.section(u':', -1); // the port "case:c1" is that of the row "c1"
    for (const PropertySpec &property : spec->properties) {
        if (property.columns.isEmpty() || id.isEmpty())
            continue;
        const QJsonArray rows = node.props[property.key].toArray();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (rows[i][u"id"].toString() == id)
                return numbered(property.label, i);
        }
    }
    const QStringList path = part.section(u' ', 0, 0).split(u'/');
    bool isNumber = false;
    path.first().toInt(&isNumber);
    const bool isPath = isNumber || std::any_of(spec->properties.begin(), spec->properties.end(),
        [&path](const PropertySpec &each) { return each.key == path.first() || each.key.startsWith(path.first() + u'.'); });
    return isPath ? pathInWords(*spec, path) : QString();
}
} // namespace

void tellApart(QList<Finding> &findings, const model::Node &node)
{
    if (findings.size() < 2)
        return;
    const auto said = [](const Finding &finding) { return finding.rule + u'|' + finding.message; };
    QHash<QString, int> times;
    QSet<QString> seen;
    QList<Finding> kept;
    kept.reserve(findings.size());
    for (const Finding &finding : std::as_const(findings)) {
        // Each language of a text has its own expressions: what is wrong in all of them is one thing.
        const QString mark = said(finding) + u'|' + finding.fingerprint;
        if (seen.contains(mark))
            continue;
        seen.insert(mark);
        ++times[said(finding)];
        kept.append(finding);
    }
    seen.clear();
    findings.clear();
    for (Finding &finding : kept) {
        const QString part = times.value(said(finding)) > 1 ? partInWords(node, finding.part) : QString();
        if (!part.isEmpty())
            finding.message = QCoreApplication::translate("flow", "%1: %2").arg(part, finding.message);
        // What nobody could tell apart is one thing to put right.
        if (!seen.contains(said(finding))) {
            seen.insert(said(finding));
            findings.append(finding);
        }
    }
}

} // namespace dialogist::flow
