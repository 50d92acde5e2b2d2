// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/vectors/passagevectors.h"

#include "studio/base/job.h"
#include "studio/knowledge/embedder.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <deque>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t comparedPairs = 2000;

/// As the model sees a passage: what stands above it tells what it is about.
QString textOf(const storage::PassageRow &row, const model::Source &source)
{
    QStringList parts {row.heading.isEmpty() ? source.title : row.heading, row.text};
    parts.removeAll({});
    return parts.join(u'\n');
}

QList<const model::Source *> sourcesIn(const model::Project &project, const QStringList &bases)
{
    QList<const model::Source *> sources;
    for (const auto &[id, source] : project.sources) {
        if (!source.contentKey.isEmpty() && (bases.isEmpty() || bases.contains(source.knowledgeBase.toString())))
            sources.append(&source);
    }
    return sources;
}

Error badAnswer(const QString &model)
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("knowledge", "The embedding model “%1” gave an answer that is no list of vectors. Try again, or choose another model.").arg(model), {}};
}

/// Asks for many texts at once, whatever documents they are from, and gives every document its vectors back.
class Embedding
{
public:
    Embedding(storage::ProjectFile &file, Embedder &embedder, JobControl &control) : m_file(file), m_embedder(embedder), m_control(control) { }

    Status add(const QString &key, const QStringList &texts)
    {
        m_open.push_back({key, texts.size(), {}});
        for (const QString &text : texts) {
            m_texts.append(text);
            if (m_texts.size() >= std::max(1, m_embedder.mostAtOnce())) {
                if (Status status = ask(); !status)
                    return status;
            }
        }
        return {};
    }

    Status ask()
    {
        if (m_texts.isEmpty())
            return {};
        Result<QList<std::vector<float>>> vectors = m_embedder.embed(m_texts, Embedder::Kind::Passage, m_control);
        if (!vectors)
            return vectors.error();
        if (vectors->size() != m_texts.size())
            return badAnswer(m_embedder.model());
        m_texts.clear();
        for (const std::vector<float> &vector : std::as_const(*vectors)) {
            if (Status status = give(vector); !status)
                return status;
        }
        return {};
    }

    EmbedReport report;

private:
    struct Open {
        QString key;
        qsizetype missing = 0;
        storage::Embeddings found;
    };

    Status give(const std::vector<float> &vector)
    {
        if (m_dimensions == 0)
            m_dimensions = int(vector.size());
        // A vector set takes exactly what can be compared.
        if (vector.empty() || int(vector.size()) != m_dimensions || !VectorSet(m_dimensions).add(vector))
            return badAnswer(m_embedder.model());
        Open &open = m_open.front();
        open.found.dimensions = m_dimensions;
        open.found.numbers.insert(open.found.numbers.end(), vector.begin(), vector.end());
        ++report.passages;
        if (--open.missing > 0)
            return {};
        Status status = m_file.putEmbeddings(open.key, m_embedder.model(), open.found);
        m_open.pop_front();
        report.documents += status.ok();
        return status;
    }

    storage::ProjectFile &m_file;
    Embedder &m_embedder;
    JobControl &m_control;
    QStringList m_texts; ///< not yet asked for; the last ones of m_open
    std::deque<Open> m_open; ///< in the order of the texts
    int m_dimensions = 0;
};

} // namespace

double PassageVectors::sureness(float similarity) const
{
    return background < 1 ? std::clamp(double((similarity - background) / (1 - background)), 0.0, 1.0) : 0;
}

void PassageVectors::measureBackground()
{
    const size_t count = set.size();
    if (count < 2)
        return;
    // Far apart in the list, so mostly of different documents; the same pairs every time.
    double sum = 0;
    const size_t pairs = std::min(comparedPairs, count);
    for (size_t at = 0; at < pairs; ++at) {
        const size_t one = at * count / pairs;
        sum += set.similarity(quint32(one), quint32((one + count / 2) % count));
    }
    background = float(sum / double(pairs));
}

Result<EmbedReport> embedPassages(storage::ProjectFile &file, const model::Project &project, const QStringList &bases, Embedder &embedder,
                                  JobControl &control)
{
    Embedding embedding(file, embedder, control);
    const QList<const model::Source *> sources = sourcesIn(project, bases);
    QSet<QString> seen; // two sources may have the same content
    qsizetype done = 0;
    const auto finish = [&](Status status) -> Result<EmbedReport> {
        embedding.report.cancelled = control.isCancelled();
        if (!status && !control.isCancelled())
            return status.error();
        return embedding.report;
    };
    for (const model::Source *source : sources) {
        control.report(done++, sources.size(), source->title);
        if (control.isCancelled())
            return finish({});
        if (seen.contains(source->contentKey))
            continue;
        seen.insert(source->contentKey);
        const Result<storage::Embeddings> there = file.embeddings(source->contentKey, embedder.model());
        if (there && there->dimensions > 0) {
            ++embedding.report.before;
            continue;
        }
        const Result<QList<storage::PassageRow>> rows = file.passages(source->contentKey);
        if (!rows)
            return rows.error();
        QStringList texts;
        for (const storage::PassageRow &row : *rows)
            texts.append(textOf(row, *source));
        if (Status status = embedding.add(source->contentKey, texts); !status)
            return finish(status);
    }
    const Status status = embedding.ask();
    control.report(sources.size(), sources.size(), {});
    return finish(status);
}

Result<std::shared_ptr<const PassageVectors>> loadVectors(storage::ProjectFile &file, const model::Project &project, const QStringList &bases,
                                                          const QString &model)
{
    std::shared_ptr<PassageVectors> vectors;
    quint32 passage = 0;
    for (const model::Source *source : sourcesIn(project, bases)) {
        const Result<storage::Embeddings> found = file.embeddings(source->contentKey, model);
        if (!found)
            return found.error();
        if (found->dimensions == 0) {
            const Result<QList<storage::PassageRow>> rows = file.passages(source->contentKey);
            if (!rows)
                return rows.error();
            passage += quint32(rows->size());
            continue;
        }
        if (!vectors)
            vectors = std::make_shared<PassageVectors>(found->dimensions);
        const size_t length = size_t(found->dimensions);
        for (size_t start = 0; start < found->numbers.size(); start += length, ++passage) {
            // One of another length (the model was changed under the same name) is left out: words find its passage.
            if (vectors->set.add({found->numbers.data() + start, length}))
                vectors->passageOf.push_back(passage);
        }
    }
    if (vectors)
        vectors->measureBackground();
    return std::shared_ptr<const PassageVectors>(vectors);
}

} // namespace dialogist::knowledge
