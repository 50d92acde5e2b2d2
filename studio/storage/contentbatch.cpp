// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/storage/contentbatch.h"

#include "studio/storage/database.h"
#include "studio/storage/passagelinks.h"

namespace dialogist::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int quickly = 1; // the blocks of a page are small, and there are many

Status writeOne(Database &database, const PackedContent &content)
{
    if (Status status = database.exec(u"DELETE FROM content WHERE key = ?"_s, {content.key}); !status)
        return status;
    if (Status status = database.exec(u"INSERT INTO content (key, blocks) VALUES (?, ?)"_s, {content.key, content.packed}); !status)
        return status;
    for (const PassageRow &passage : content.passages) {
        const Status status = database.exec(
            u"INSERT INTO passage (content, ordinal, heading, page, anchor, language, text, links) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {content.key, passage.ordinal, passage.heading, passage.page, passage.anchor, passage.language, passage.text,
             linksToText(passage.links)});
        if (!status)
            return status;
    }
    return {};
}

} // namespace

PackedContent::PackedContent(QString contentKey, const QByteArray &blocks, QList<PassageRow> rows)
    : key(std::move(contentKey)), packed(qCompress(blocks, quickly)), passages(std::move(rows))
{
}

ContentBatch::ContentBatch(std::unique_ptr<Database> database) : m_database(std::move(database)) { }

ContentBatch::~ContentBatch() = default;

Result<std::unique_ptr<ContentBatch>> ContentBatch::open(const QString &projectPath)
{
    auto database = Database::open(projectPath, Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    return std::unique_ptr<ContentBatch>(new ContentBatch(database.take()));
}

Status ContentBatch::write(const std::vector<PackedContent> &contents)
{
    return m_database->transaction([&]() -> Status {
        for (const PackedContent &content : contents) {
            if (Status status = writeOne(*m_database, content); !status)
                return status;
        }
        return {};
    });
}

} // namespace dialogist::storage
