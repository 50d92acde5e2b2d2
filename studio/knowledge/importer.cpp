// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/importer.h"

#include "studio/base/json.h"
#include "studio/knowledge/document.h"
#include "studio/knowledge/filelist.h"
#include "studio/knowledge/longtext.h"
#include "studio/knowledge/passagestore.h"
#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/wholereader.h"
#include "studio/storage/contentkeys.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <list>
#include <mutex>
#include <thread>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr int readersAtOnce = 4; ///< at once: one thread writes what they have read
constexpr int readAhead = 8; ///< so many read files may wait to be written
constexpr int partsAhead = 3; ///< the same of parts of long texts, which are all of some size
constexpr int maxArchiveDepth = 3; ///< archives within archives
constexpr qint64 maxUnpackedBytes = 1024LL * 1024 * 1024; ///< of one archive with all that it nests
constexpr qint64 keptBytes = 50LL * 1024 * 1024; ///< originals up to here are kept in the project, to be cut or read anew

/// A file on its way: read by one of the reader threads, written by the importing one.
struct Item {
    FoundFile file;
    QByteArray bytes;
    QString hash;
    bool hasMore = false; ///< than was read of it the last time
    bool known = false; ///< the project has the passages of this content already
    std::optional<Result<Document>> document;
    double seconds = 0;
    bool taken = false; ///< by a reader
    bool done = false;
    RecordColumns columns; ///< of a table, chosen when it was read before
    int depth = 0; ///< in how many archives it lies
    std::shared_ptr<std::atomic<qint64>> unpacked; ///< counted over the outermost archive; null outside
    bool expanded = false; ///< an archive or a long text: its members or parts follow as items of their own
    std::shared_ptr<LongText> whole; ///< of which this is a part; null = a file of its own
    TextPart part;
};

/// An archive's members come in one answer.
ReadLimits limitsFor(const Item &item)
{
    ReadLimits limits;
    limits.outputBytes = item.depth < maxArchiveDepth ? 4 * limits.outputBytes : limits.outputBytes;
    return limits;
}

/// What the base has, to tell new from known.
class KnownSources
{
public:
    explicit KnownSources(const QList<model::Source> &sources)
    {
        for (const model::Source &source : sources)
            insert(source);
    }
    void insert(const model::Source &source)
    {
        m_byPlace.insert(keyOf(source.site, source.location), source);
        if (source.status != "failed"_L1)
            m_byHash.insert(source.contentHash, source);
    }
    const model::Source *at(const FoundFile &file) const
    {
        auto it = m_byPlace.constFind(keyOf(file.site, file.location));
        // Sources of folders did not always say so.
        if (it == m_byPlace.constEnd())
            it = m_byPlace.constFind(keyOf({}, file.location));
        return it == m_byPlace.constEnd() ? nullptr : &it.value();
    }
    const model::Source *withHash(const QString &hash) const
    {
        const auto it = m_byHash.constFind(hash);
        return it == m_byHash.constEnd() ? nullptr : &it.value();
    }

private:
    static QString keyOf(const QString &site, const QString &location) { return site + u'\n' + location; }
    QHash<QString, model::Source> m_byPlace;
    QHash<QString, model::Source> m_byHash;
};

/// The one whose passages this file has already, or null. A place that held something else is written anew even when its new
/// content is known from elsewhere.
const model::Source *unchangedSource(const KnownSources &known, const Item &item, const model::KnowledgeBase &base)
{
    const model::Source *here = known.at(item.file);
    const model::Source *same = here && here->contentHash == item.hash ? here : nullptr;
    // A part whose text is known as another part: that one may have other text by now.
    if (!here && !item.whole)
        same = known.withHash(item.hash);
    return same && isReadAndStoredAs(*same, base) ? same : nullptr;
}

/// Pages whose pictures were not read the last time can be read now.
bool hasMoreToRead(const KnownSources &known, const Item &item, const WholeReader &reader)
{
    const model::Source *here = known.at(item.file);
    return here && here->contentHash == item.hash && here->message == "pages-without-text"_L1 && reader.recognisesText();
}

ImportRow rowFor(const Item &item)
{
    ImportRow row;
    row.path = item.file.path;
    row.location = item.file.location;
    row.site = item.file.site;
    return row;
}

class Import
{
public:
    Import(const ImportInput &input, JobControl &control) : m_input(input), m_control(control), m_known(input.existing) { }
    Result<ImportOutput> run();

private:
    void readNext();
    Item *nextToRead();
    Item *nextToWrite();
    void readItem(Item &item, WholeReader &reader);
    QString load(Item &item) const;
    const model::Source *columnsFrom(const Item &item) const;
    void expand(Item &item, const Document &archive);
    bool expandText(Item &item, WholeReader &reader);
    void putAfter(Item &item, std::vector<Item> members);
    bool mayRead() const;
    void waitFor(Item &item);
    ImportRow store(storage::ProjectFile &project, Item &item, WholeReader &reader);
    void addRow(ImportRow row);
    void addPart(LongText &whole, ImportRow row);
    ImportRow storeDocument(storage::ProjectFile &project, Item &item, ImportRow row);
    void takeUp(storage::ProjectFile &project, Item &item);
    QString storedKey(const Item &item) const;
    void leaveOutRest(const QString &code);
    void reportProgress(const Item *next, const QString &detail = {});
    bool isStopped() const { return m_stopped || m_control.isCancelled(); }

    const ImportInput &m_input;
    JobControl &m_control;
    KnownSources m_known;
    QSet<QString> m_stored; ///< keys of the passages that were there when the import began
    std::list<Item> m_items; ///< in the order of the report; an archive's members are put in after it
    std::deque<Item *> m_unread; ///< in the same order
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_reading = 0; ///< an archive being read may bring more to read
    int m_open = 0; ///< read, or being read, and not yet written
    Item *m_awaited = nullptr; ///< what the writing waits for
    qsizetype m_written = 0;
    QHash<QString, qsizetype> m_place; ///< of a source in the output, by id: the last file at a location wins
    bool m_stopped = false; ///< the drive is full
    ImportOutput m_output;
};

ReadRequest requestFor(const Item &item, const QString &password)
{
    ReadRequest request;
    request.bytes = item.bytes;
    request.name = item.file.location;
    request.password = password;
    request.unpack = true;
    request.records = item.columns;
    if (item.whole)
        request.part = item.whole->kind;
    return request;
}

/// Gets the bytes of a file or of a part of one; returns why not.
QString Import::load(Item &item) const
{
    if (item.depth > 0 || !item.file.code.isEmpty())
        return item.file.code;
    if (item.whole) {
        auto bytes = item.whole->read(item.part);
        if (bytes.ok())
            item.bytes = bytes.take();
        return bytes.ok() ? QString() : readCode(bytes.error());
    }
    QFile file(item.file.path);
    if (file.size() > ReadLimits().inputBytes)
        return u"too-large"_s;
    if (!file.open(QIODevice::ReadOnly))
        return file.exists() ? u"unreadable"_s : u"not-found"_s;
    item.bytes = file.readAll();
    return {};
}

/// The source that says what the columns are for: a new part is read as the first one is, or as its text was before it grew long.
const model::Source *Import::columnsFrom(const Item &item) const
{
    const model::Source *source = m_known.at(item.file);
    if (!source && item.whole)
        source = m_known.at(item.whole->nameOf(0));
    return source || !item.whole ? source : m_known.at(item.whole->file);
}

void Import::readItem(Item &item, WholeReader &reader)
{
    QElapsedTimer timer;
    timer.start();
    if (expandText(item, reader) || (item.whole && item.whole->hasFailed))
        return;
    if (const QString code = load(item); !code.isEmpty()) {
        item.document = readError(code);
    } else {
        item.hash = sha256Hex(item.bytes);
        {
            const std::lock_guard lock(m_mutex);
            if (const model::Source *old = columnsFrom(item))
                item.columns = columnsOf(*old);
            item.hasMore = hasMoreToRead(m_known, item, reader);
            item.known = !item.hasMore && (unchangedSource(m_known, item, m_input.base) != nullptr || !storedKey(item).isEmpty());
        }
        // A scan of many pages takes its time; that it goes on must be seen.
        reader.setOnPage([this, &item](int page, int of) {
            reportProgress(&item, QCoreApplication::translate("knowledge", "%1: recognising the text of page %2 of %3")
                                         .arg(item.file.location, QString::number(page), QString::number(of)));
        });
        if (!item.known)
            item.document = reader.read(requestFor(item, m_input.password), m_control, limitsFor(item));
        if (item.document && item.document->ok() && !item.document->value().members.isEmpty())
            expand(item, item.document->value());
    }
    item.seconds = double(timer.elapsed()) / 1000;
}

/// What lies in an archive goes the way of every file: a reader process for each, a row for each.
void Import::expand(Item &item, const Document &archive)
{
    if (item.depth >= maxArchiveDepth) {
        item.document = readError(u"archive-depth"_s);
        return;
    }
    const auto unpacked = item.unpacked ? item.unpacked : std::make_shared<std::atomic<qint64>>(0);
    std::vector<Item> members;
    for (const Member &member : archive.members) {
        Item inner;
        inner.file = {item.file.path + memberSeparator + member.name, item.file.location + memberSeparator + member.name, item.file.site, member.code};
        inner.depth = item.depth + 1;
        inner.unpacked = unpacked;
        if (unpacked->fetch_add(member.bytes.size()) + member.bytes.size() > maxUnpackedBytes)
            inner.file.code = u"archive-limit"_s;
        else
            inner.bytes = member.bytes;
        members.push_back(std::move(inner));
    }
    // The archive itself has a row only when part of it could not be unpacked.
    const QString code = archive.warnings.value(0);
    item.expanded = code.isEmpty();
    item.document = readError(code);
    item.bytes.clear();
    putAfter(item, std::move(members));
}

/// A long text goes on as its parts. False: the file is to be read as it is.
bool Import::expandText(Item &item, WholeReader &reader)
{
    if (item.depth > 0 || item.whole || !item.file.code.isEmpty() || QFileInfo(item.file.path).size() <= m_input.longText)
        return false;
    auto cut = cutLongText(item.file, m_input.partBytes, reader, m_control);
    if (!cut.ok()) {
        item.document = cut.error();
        return true;
    }
    if (!*cut)
        return false;
    const std::shared_ptr<LongText> whole = cut.take();
    std::vector<Item> parts;
    for (const TextPart &part : whole->text.parts) {
        Item one;
        one.file = whole->nameOf(qsizetype(parts.size()));
        one.whole = whole;
        one.part = part;
        parts.push_back(std::move(one));
    }
    item.expanded = true;
    putAfter(item, std::move(parts));
    return true;
}

void Import::putAfter(Item &item, std::vector<Item> members)
{
    const std::lock_guard lock(m_mutex);
    const auto place = std::find_if(m_items.begin(), m_items.end(), [&item](const Item &other) { return &other == &item; });
    auto next = std::next(place);
    const auto first = m_items.insert(next, std::make_move_iterator(members.begin()), std::make_move_iterator(members.end()));
    std::deque<Item *> unread;
    for (auto it = first; it != next; ++it)
        unread.push_back(&*it);
    m_unread.insert(m_unread.begin(), unread.begin(), unread.end());
}

bool Import::mayRead() const
{
    return m_open < (m_unread.front()->whole ? partsAhead : readAhead) || (m_awaited && !m_awaited->taken);
}

/// Takes files in order, but never runs far ahead of the writing, so that few documents lie in memory. What the writing waits for is
/// always let through: it may be a member of an archive that was opened late.
Item *Import::nextToRead()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return isStopped() || (m_unread.empty() ? m_reading == 0 : mayRead()); });
    if (isStopped() || m_unread.empty())
        return nullptr;
    auto at = m_unread.begin();
    if (m_awaited && !m_awaited->taken)
        at = std::find(m_unread.begin(), m_unread.end(), m_awaited);
    Item *item = *at;
    m_unread.erase(at);
    item->taken = true;
    ++m_open;
    ++m_reading;
    return item;
}

void Import::readNext()
{
    WholeReader reader(m_input.readerProgram, m_input.languages, m_input.recogniseText);
    while (Item *item = nextToRead()) {
        readItem(*item, reader);
        const std::lock_guard lock(m_mutex);
        item->done = true;
        --m_reading;
        m_changed.notify_all();
    }
}

Item *Import::nextToWrite()
{
    const std::lock_guard lock(m_mutex);
    return m_items.empty() || isStopped() ? nullptr : &m_items.front();
}

void Import::waitFor(Item &item)
{
    std::unique_lock lock(m_mutex);
    m_awaited = &item;
    m_changed.notify_all();
    while (!item.done && !m_control.isCancelled())
        m_changed.wait_for(lock, std::chrono::milliseconds(100));
}

ImportRow Import::storeDocument(storage::ProjectFile &project, Item &item, ImportRow row)
{
    const Document &document = item.document->value();
    model::Source source;
    const model::Source *old = m_known.at(item.file);
    // A text that has grown long goes on in its first part: it would be there twice otherwise.
    if (!old && item.whole && item.part == item.whole->text.parts.constFirst())
        old = m_known.at(item.whole->file);
    if (old) {
        source.id = old->id;
        source.weight = old->weight;
    }
    if (item.depth == 0)
        source.modifiedAt = QFileInfo(item.whole ? item.whole->file.path : item.file.path).lastModified().toUTC();
    source.searchColumns = item.columns.search;
    source.answerColumns = item.columns.answer;
    source.kind = u"file"_s;
    source.location = item.file.location;
    source.site = item.file.site;
    source.contentHash = item.hash;
    source.bytes = item.bytes.size();
    auto stored = storePassages(project, m_input.base, document, source);
    if (!stored.ok()) {
        row.code = readCode(stored.error());
        return row;
    }
    const bool isKept = item.whole ? item.whole->bytes <= keptBytes && item.whole->standsAlone() : item.bytes.size() <= keptBytes;
    if (isKept) {
        if (const auto blob = project.putBlob(item.bytes); !blob.ok()) {
            row.code = blob.error().code == ErrorCode::DiskFull ? u"disk-full"_s : u"not-stored"_s;
            return row;
        }
    }
    row.ok = true;
    row.source = stored.take();
    row.code = row.source.message;
    const std::lock_guard lock(m_mutex);
    if (!item.whole) // a part counts when all are there
        m_known.insert(row.source);
    return row;
}

/// Of the passages that were there when the import began, the ones of this content; recognised text is more than none. Empty = none.
QString Import::storedKey(const Item &item) const
{
    for (const bool recognised : {true, false}) {
        if (const QString key = contentKeyOf(item.hash, m_input.base, recognised, item.columns); m_stored.contains(key))
            return key;
    }
    return {};
}

/// What an earlier import had read before it was stopped. Where it is damaged the file is read anew.
void Import::takeUp(storage::ProjectFile &project, Item &item)
{
    if (auto document = storedDocument(project, storedKey(item)); document.ok())
        item.document = std::move(document);
}

/// The rest is not tried: why is the same for all of them.
void Import::leaveOutRest(const QString &code)
{
    const LongText *told = nullptr;
    for (const Item &item : m_items) {
        if (item.expanded || (item.whole && item.whole.get() == told))
            continue;
        told = item.whole.get();
        if (told) {
            m_output.rows.append(told->failedRow(code));
            continue;
        }
        ImportRow row = rowFor(item);
        row.code = code;
        m_output.rows.append(row);
    }
}

ImportRow Import::store(storage::ProjectFile &project, Item &item, WholeReader &reader)
{
    ImportRow row = rowFor(item);
    row.seconds = item.seconds;
    if (!item.hash.isEmpty() && !item.hasMore) {
        // Asked again here: the same content may have been written from another file of this import meanwhile.
        const std::lock_guard lock(m_mutex);
        if (const model::Source *same = unchangedSource(m_known, item, m_input.base)) {
            const auto there = project.hasContent(same->contentKey);
            if (there.ok() && there.value()) {
                row.ok = row.unchanged = true;
                row.source = *same;
                row.code = same->message;
                return row;
            }
        }
    }
    if (!item.document && !storedKey(item).isEmpty())
        takeUp(project, item);
    if (!item.document && !m_control.isCancelled()) {
        // Known by its hash, but its passages are gone from the file.
        item.document = reader.read(requestFor(item, m_input.password), m_control, limitsFor(item));
    }
    if (!item.document || !item.document->ok()) {
        row.code = item.document ? readCode(item.document->error()) : u"cancelled"_s;
        return row;
    }
    return storeDocument(project, item, std::move(row));
}

void Import::reportProgress(const Item *next, const QString &detail)
{
    qsizetype written = 0;
    qsizetype total = 0;
    {
        const std::lock_guard lock(m_mutex);
        written = m_written;
        total = m_written + qsizetype(m_items.size());
    }
    m_control.report(written, total, !detail.isEmpty() ? detail : next ? next->file.location : QString());
}

void Import::addRow(ImportRow row)
{
    if (row.ok && !row.unchanged) {
        const QString id = row.source.id.toString();
        if (const auto at = m_place.constFind(id); at != m_place.constEnd()) {
            m_output.sources[*at] = row.source;
        } else {
            m_place.insert(id, m_output.sources.size());
            m_output.sources.append(row.source);
        }
    }
    m_output.rows.append(std::move(row));
}

/// Nothing of a long text is told before all of it is there.
void Import::addPart(LongText &whole, ImportRow row)
{
    if (!whole.take(std::move(row)))
        return;
    if (whole.hasFailed) {
        addRow(whole.failedRow({}));
        return;
    }
    for (ImportRow &part : whole.rows) {
        {
            const std::lock_guard lock(m_mutex);
            m_known.insert(part.source);
        }
        addRow(std::move(part));
    }
    whole.rows.clear();
}

Result<ImportOutput> Import::run()
{
    auto project = storage::ProjectFile::openForJob(m_input.projectPath);
    if (!project.ok())
        return project.error();
    if ((*project)->isReadOnly())
        return Error {ErrorCode::ReadOnly, (*project)->readOnlyMessage(), {}};
    if (auto keys = storage::contentKeys(m_input.projectPath); keys.ok())
        m_stored = keys.take();
    for (FoundFile &file : listFiles(m_input.paths, m_control)) {
        m_items.emplace_back().file = std::move(file);
        m_unread.push_back(&m_items.back());
    }
    std::vector<std::thread> readers;
    // On one processor a second reader would only take time to start.
    for (int i = 0; i < std::clamp(QThread::idealThreadCount(), 1, readersAtOnce); ++i)
        readers.emplace_back([this] { readNext(); });
    WholeReader again(m_input.readerProgram, m_input.languages, m_input.recogniseText);
    while (Item *front = nextToWrite()) {
        Item &item = *front;
        reportProgress(&item);
        waitFor(item);
        if (m_control.isCancelled())
            break;
        bool full = false;
        if (!item.expanded) {
            ImportRow row = item.whole && item.whole->hasFailed ? rowFor(item) : store(**project, item, again);
            full = row.code == "disk-full"_L1;
            if (item.whole)
                addPart(*item.whole, std::move(row));
            else
                addRow(std::move(row));
        }
        const std::lock_guard lock(m_mutex);
        m_awaited = nullptr;
        m_items.pop_front();
        ++m_written;
        --m_open;
        m_stopped = full;
        m_changed.notify_all();
    }
    m_changed.notify_all();
    for (std::thread &reader : readers)
        reader.join();
    m_output.cancelled = m_control.isCancelled();
    leaveOutRest(m_output.cancelled ? u"cancelled"_s : u"disk-full"_s);
    m_items.clear();
    reportProgress(nullptr);
    return std::move(m_output);
}

} // namespace

Result<ImportOutput> importFiles(const ImportInput &input, JobControl &control)
{
    return Import(input, control).run();
}

} // namespace dialogist::knowledge
