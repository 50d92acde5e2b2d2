// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/storage/fileheader.h"
#include "studio/storage/projectfile.h"
#include "studio/storage/projectfile_p.h"

#include <QCoreApplication>
#include <QtEndian>

namespace dialogist::storage {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostDimensions = 16384; ///< of today's models the longest have 4,096
}

Status ProjectFile::putEmbeddings(const QString &contentKey, const QString &model, const Embeddings &embeddings)
{
    if (Status status = d->checkWritable(); !status)
        return status;
    return d->db->transaction([&]() -> Status {
        const Result<QVariant> passages = d->db->value(u"SELECT count(*) FROM passage WHERE content = ?"_s, {contentKey});
        if (!passages)
            return passages.error();
        const size_t expected = size_t(passages->toLongLong()) * size_t(std::max(0, embeddings.dimensions));
        if (embeddings.dimensions < 1 || embeddings.dimensions > mostDimensions || expected == 0 || embeddings.numbers.size() != expected) {
            return Error {ErrorCode::InvalidInput,
                          QCoreApplication::translate("storage", "The embedding model “%1” did not give one vector for each passage. Choose another model.").arg(model), {}};
        }
        QByteArray data(qsizetype(expected * sizeof(float)), Qt::Uninitialized);
        qToLittleEndian<float>(embeddings.numbers.data(), qsizetype(expected), data.data());
        return d->db->exec(u"INSERT INTO embedding (content, model, dimensions, data) VALUES (?, ?, ?, ?) ON CONFLICT (content, model) "
                           "DO UPDATE SET dimensions = excluded.dimensions, data = excluded.data"_s,
                           {contentKey, model, embeddings.dimensions, data});
    });
}

Result<Embeddings> ProjectFile::embeddings(const QString &contentKey, const QString &model)
{
    Embeddings found;
    bool fits = true;
    const Status status = d->db->query(
        u"SELECT dimensions, data, (SELECT count(*) FROM passage WHERE passage.content = embedding.content) FROM embedding "
        "WHERE content = ? AND model = ?"_s,
        {contentKey, model}, [&](const QVariantList &row) {
            const QByteArray data = row[1].toByteArray();
            const qint64 dimensions = row[0].toLongLong();
            fits = dimensions > 0 && dimensions <= mostDimensions
                && row[2].toLongLong() == data.size() / (dimensions * qint64(sizeof(float)))
                && data.size() % (dimensions * qint64(sizeof(float))) == 0;
            if (fits) {
                found.dimensions = int(dimensions);
                found.numbers.resize(size_t(data.size()) / sizeof(float));
                qFromLittleEndian<float>(data.constData(), qsizetype(found.numbers.size()), found.numbers.data());
            }
            return false;
        });
    if (!status)
        return status.error();
    if (!fits)
        return damagedFile(d->path, u"embedding"_s);
    return found;
}

} // namespace dialogist::storage
