// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/expression.h"
#include "studio/privacy/checks.h"
#include "studio/privacy/detector.h"
#include "studio/privacy/vocab.h"
#include "studio/storage/projectfile.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace dialogist::privacy {

using namespace Qt::StringLiterals;
using flow::Severity;

namespace {
constexpr qsizetype mostPlaces = 50; ///< of one document that are remembered

QString kindsText(const QStringList &kinds)
{
    QStringList labels;
    for (const QString &kind : kinds)
        labels.append(detectionLabel(kind));
    return labels.join(u", "_s);
}

/// P021: whoever chats can be shown any passage.
void checkKnowledge(const ReviewContext &context, Review &review, Findings &findings)
{
    if (context.labels.knowledgeBases.isEmpty())
        return;
    if (!context.options.scan) {
        review.notChecked.append(u"DLG-P021"_s);
        return;
    }
    for (const auto &[id, source] : context.project.sources) {
        if (!context.labels.knowledgeBases.contains(source.knowledgeBase.toString()) || source.contentKey.isEmpty())
            continue;
        const std::optional<SourceScan> scan = context.options.scan(source);
        if (!scan && !review.notChecked.contains(u"DLG-P021"))
            review.notChecked.append(u"DLG-P021"_s);
        if (!scan || (scan->personal == 0 && scan->secrets == 0))
            continue;
        const QString message = scan->secrets > 0
            ? QCoreApplication::translate("privacy", "%n passages of “%1” contain %2; anyone who chats can get them. Remove them from the document and import it again.", nullptr,
                                          scan->secrets + scan->personal)
            : QCoreApplication::translate("privacy", "%n passages of “%1” contain %2; anyone who chats can get them. Remove them, or accept it with a reason.", nullptr, scan->personal);
        flow::Finding &finding
            = findings.add(u"DLG-P021"_s, scan->secrets > 0 ? Severity::Blocker : Severity::Warning,
                           QCoreApplication::translate("privacy", "Personal data or secrets in the knowledge"),
                           message.arg(source.title, kindsText(scan->kinds)),
                           {source.id.toString() + u' ' + source.contentHash + u' ' + scan->kinds.join(u','), {}, {}, source.title});
        finding.source = source.id;
        finding.passages = scan->places;
    }
}

/// P025: a link that carries personal data in its address.
void checkAddresses(const ReviewContext &context, Findings &findings)
{
    static const QRegularExpression address(u"https?://(?:\\{\\{.*?\\}\\}|[^\\s)\\]\"<>])+"_s);
    for (const StepData &step : context.labels.steps) {
        QSet<QString> carried;
        for (const QString &text : textsOf(step.node->props)) {
            for (auto it = address.globalMatch(text); it.hasNext();) {
                for (const QString &name : flow::TextTemplate::parse(it.next().captured()).variables()) {
                    for (const QString &category : context.labels.ofVariable.value(name)) {
                        if (sensitivityOf(category) >= 1)
                            carried.insert(category);
                    }
                }
            }
        }
        if (carried.isEmpty())
            continue;
        QStringList categories(carried.begin(), carried.end());
        categories.sort();
        findings.add(u"DLG-P025"_s, Severity::Blocker, QCoreApplication::translate("privacy", "Personal data in an address"),
                     QCoreApplication::translate("privacy", "“%1” puts %2 into the address of a link, where logs and other sites can read it. Leave it out of the address.")
                         .arg(stepName(*step.node), categoryWords(categories)),
                     {step.node->id.toString() + u' ' + categories.join(u','), context.reach.pathTo(step.node->id), {}, {}});
    }
}

void addSecret(Findings &findings, const QString &where, const QString &key, const QStringList &texts, const QList<model::NodeId> &nodes,
               const QString &variable)
{
    for (const QString &text : texts) {
        const QList<Detection> found = findSecrets(text);
        if (found.isEmpty())
            continue;
        const QString kind = found.first().kind;
        // By its beginning a key is known for certain; by its looks it is only likely.
        findings.add(u"DLG-P034"_s, kind == u"likely-secret" ? Severity::Warning : Severity::Blocker,
                     QCoreApplication::translate("privacy", "Secret stored in the bot"),
                     QCoreApplication::translate("privacy", "“%1” contains what looks like %2. Remove it, and revoke it where it came from.")
                         .arg(where, detectionLabel(kind)),
                     {key + u' ' + kind, nodes, variable, {}});
        return;
    }
}

/// P034, in every step, reachable or not: a secret is published with the bot all the same.
void checkSecrets(const ReviewContext &context, Findings &findings)
{
    for (const auto &[flowId, flow] : context.bot.flows) {
        for (const auto &[id, node] : flow.nodes)
            addSecret(findings, stepName(node), id.toString(), textsOf(node.props), {id}, {});
    }
    for (const auto &[id, variable] : context.bot.variables)
        addSecret(findings, variable.name, id.toString(), textsOf(variable.initial) + QStringList {variable.description}, {}, variable.name);
    for (const auto &[id, prompt] : context.bot.prompts)
        addSecret(findings, prompt.name, id.toString(), {prompt.text}, {}, {});
}
} // namespace

SourceScan scanPassages(const QStringList &texts)
{
    SourceScan scan;
    const auto note = [&](const QList<Detection> &found) {
        for (const Detection &detection : found) {
            if (!scan.kinds.contains(detection.kind))
                scan.kinds.append(detection.kind);
        }
    };
    QList<flow::PassagePlace> others;
    for (int passage = 0; passage < texts.size(); ++passage) {
        const QString &text = texts.at(passage);
        QList<Detection> secrets = findSecrets(text);
        // Documents are full of words beside "key"; only keys that are known by their beginning count here.
        secrets.removeIf([](const Detection &d) { return d.kind == u"likely-secret"; });
        const QList<Detection> personal = findPersonalData(text);
        scan.secrets += secrets.isEmpty() ? 0 : 1;
        scan.personal += personal.isEmpty() || !secrets.isEmpty() ? 0 : 1;
        note(secrets);
        note(personal);
        const QList<Detection> &worse = secrets.isEmpty() ? personal : secrets;
        QList<flow::PassagePlace> &places = secrets.isEmpty() ? others : scan.places;
        if (!worse.isEmpty() && places.size() < mostPlaces)
            places.append({passage, int(worse.constFirst().position), int(worse.constFirst().length)});
    }
    scan.places = (scan.places + others).mid(0, mostPlaces);
    scan.kinds.sort();
    return scan;
}

namespace {
bool isOfAPage(const storage::PassageLink &link)
{
    return link.address.startsWith(u"http"_s);
}

/// Links are published with their words, and "write to us" leads to somebody's address. The addresses of pages are no personal data,
/// though their numbers look like some.
QString textWithAddresses(const storage::PassageRow &row)
{
    QString text = row.text;
    for (const storage::PassageLink &link : row.links) {
        if (!isOfAPage(link))
            text += u'\n' + link.address;
    }
    return text;
}

/// What was found in an address stands in the text as the words of the link, of which the first are as good as any.
void keepWithin(SourceScan &scan, const QList<storage::PassageRow> &rows)
{
    for (flow::PassagePlace &place : scan.places) {
        const storage::PassageRow &row = rows.at(place.passage);
        if (place.from < row.text.size())
            continue;
        const auto link = std::find_if_not(row.links.begin(), row.links.end(), isOfAPage);
        place.from = link == row.links.end() ? 0 : link->at;
        place.length = link == row.links.end() ? 0 : link->length;
    }
}
} // namespace

SourceScanner scannerFor(storage::ProjectFile &file)
{
    auto known = std::make_shared<QHash<QString, SourceScan>>();
    return [&file, known](const model::Source &source) -> std::optional<SourceScan> {
        if (const auto found = known->constFind(source.contentKey); found != known->constEnd())
            return *found;
        const auto rows = file.passages(source.contentKey);
        if (!rows)
            return std::nullopt;
        QStringList texts;
        for (const storage::PassageRow &row : *rows)
            texts.append(textWithAddresses(row));
        SourceScan scan = scanPassages(texts);
        keepWithin(scan, *rows);
        return *known->insert(source.contentKey, scan);
    };
}

SourceScanner scannerFor(const QString &projectPath, KnownScans known)
{
    struct Connection {
        std::unique_ptr<storage::ProjectFile> file;
        bool refused = false;
    };
    auto connection = std::make_shared<Connection>();
    return [projectPath, known = std::move(known), connection](const model::Source &source) -> std::optional<SourceScan> {
        if (const auto found = known->constFind(source.contentKey); found != known->constEnd())
            return *found;
        if (!connection->file && !connection->refused) {
            auto opened = storage::ProjectFile::openForJob(projectPath);
            connection->refused = !opened.ok();
            if (opened)
                connection->file = opened.take();
        }
        if (!connection->file)
            return std::nullopt;
        const auto scan = scannerFor(*connection->file)(source);
        if (scan)
            known->insert(source.contentKey, *scan);
        return scan;
    };
}

void checkContent(const ReviewContext &context, Review &review, Findings &findings)
{
    checkKnowledge(context, review, findings);
    checkAddresses(context, findings);
    checkSecrets(context, findings);
}

} // namespace dialogist::privacy
