// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/base/result.h"
#include "studio/model/project.h"
#include "studio/storage/database.h"

#include <QDateTime>

#include <memory>
#include <vector>

namespace dialogist::storage {

class ContentMark;
struct SchemaVersion;
using Schema = std::vector<SchemaVersion>;

/// One entry of the project's history, undone or not. The storage does not look into the changes.
struct HistoryEntry {
    qint64 sequence = 0; ///< counts up; given by the file
    QDateTime at; ///< UTC
    QString type; ///< the command's name ("RenameNode")
    int version = 1; ///< version of that command's stored form
    QString subject; ///< the name of the thing, as it was
    QList<model::Change> changes;
    bool undone = false;
    bool isLeftOut = false; ///< the changes are very many and were not read along; entry() has them

    /// What happened outside of the project, such as a release that went live: undo and redo step over it. The name is in the files.
    static constexpr char16_t factType[] = u"Publish";
    bool isFact() const { return type == factType; }
};

/// The whole project as it was at one time, kept under a name. The parts that versions have in common lie in the file once.
struct Version {
    QString id; ///< UUID text
    QString name;
    QString note;
    QDateTime at; ///< UTC
    qint64 sequence = 0; ///< of the newest entry of the history that it holds; 0 = none
    bool automatic = false; ///< made by the program, at a publication
};

/// Vectors of equal length, one after the other. In the file they are what the model gave: 32-bit floats, little-endian.
struct Embeddings {
    int dimensions = 0;
    std::vector<float> numbers;
};

/// Words of a passage that lead somewhere.
struct PassageLink {
    int at = 0; ///< in characters of the passage's text
    int length = 0;
    QString address; ///< http, https, mailto or tel
    friend bool operator==(const PassageLink &, const PassageLink &) = default;
};

/// One piece of a document as it is found again. Text is what a person reads; the heading path is joined with " › ".
struct PassageRow {
    int ordinal = 0;
    QString heading;
    int page = 0; ///< 1-based; 0 = the format has no pages
    QString anchor; ///< fragment of the address, if any
    QString language;
    QString text;
    QList<PassageLink> links = {}; ///< words that lead somewhere, in order
};

/// The project file (*.dialogist): an SQLite database with one row per object, the history, document bytes and passages.
/// Every edit is one transaction that is durable when commit() returns. Opens foreign and damaged files with a clear error
/// and leaves them untouched. All calls on the thread that opened it; jobs open the file themselves with openForJob().
class ProjectFile
{
public:
    /// Why a file is open for reading only; None when it is writable.
    enum class ReadOnlyReason { None, Asked, NewerVersion, OtherProgram, FilePermissions };

    static constexpr int schemaVersion = 4;
    static constexpr quint32 applicationId = 0x44474c54; // "DGLT"

    /// Writes a new file with these objects, whole or not at all; refuses to replace an existing one.
    static Result<std::unique_ptr<ProjectFile>> create(const QString &path, const model::Project &project);
    static Result<std::unique_ptr<ProjectFile>> open(const QString &path, bool readOnly = false);
    /// As open(), for a program that knows these versions of the file.
    static Result<std::unique_ptr<ProjectFile>> openAs(const Schema &schema, const QString &path, bool readOnly = false);
    ~ProjectFile();

    QString path() const;
    bool isReadOnly() const;
    ReadOnlyReason readOnlyReason() const;
    /// A sentence for the person about readOnlyReason(); empty when writable.
    QString readOnlyMessage() const;
    /// True when the file was made on another machine and the person has not said yet that they trust it.
    bool isRestricted() const;
    Status trust();

    Result<model::Project> load();

    /// Writes the changes (forward) and the entry in one transaction; entries that were undone are dropped, unless it is a fact.
    /// Returns its sequence.
    Result<qint64> commit(const HistoryEntry &entry);
    /// One gesture goes on: replaces the newest entry by this one (before of the first, after of the last) and writes its
    /// changes. What only the former entry had changed goes back; without any change left the entry itself goes.
    Status amend(qint64 sequence, const HistoryEntry &merged);
    /// Moves an entry into or out of the undone state and writes its changes that way, in one transaction. What has to go along is put
    /// where it goes first.
    Status setUndone(qint64 sequence, bool undone, const QList<model::Change> &along = {});
    /// Newest first.
    Result<QList<HistoryEntry>> history(int limit);
    /// As history(), without what changed and without facts: a list of ten thousand is read at once.
    Result<QList<HistoryEntry>> historyHeads(int limit);
    Result<HistoryEntry> entry(qint64 sequence);
    /// The next steps to undo: those done before an entry, newest first; 0 = from the newest on. Very large ones come without what
    /// changed, which takes longer to read than anybody should wait for a list.
    Result<QList<HistoryEntry>> doneBefore(qint64 sequence, int limit);
    /// The next steps to redo, in the same way: those undone after an entry, oldest first; 0 = from the oldest on.
    Result<QList<HistoryEntry>> undoneAfter(qint64 sequence, int limit);

    /// The project as it was right after that entry; 0 = before the first one.
    Result<model::Project> loadAt(qint64 sequence);

    /// Keeps the objects as they are in the file now, or as they are in a copy of the project. Versions are no part of the history:
    /// neither undone nor redone.
    Result<Version> addVersion(const QString &name, const QString &note = {}, bool automatic = false, const model::Project *copy = nullptr);
    Result<QList<Version>> versions(); ///< newest first
    Status renameVersion(const QString &id, const QString &name, const QString &note);
    Status removeVersion(const QString &id);
    Result<model::Project> loadVersion(const QString &id);

    /// Document bytes, addressed by their SHA-256. Never changed; unreferenced ones go with compact().
    Result<QString> putBlob(const QByteArray &bytes);
    Result<QByteArray> blob(const QString &hash);
    Result<bool> hasBlob(const QString &hash);

    /// The passages of one document, addressed by content and chunk settings (Source::contentKey). blocks is the document as
    /// read (compressed by the file), so that it can be cut anew.
    Status putContent(const QString &contentKey, const QByteArray &blocks, const QList<PassageRow> &passages);
    Result<bool> hasContent(const QString &contentKey);
    Result<QList<PassageRow>> passages(const QString &contentKey);
    Result<QByteArray> contentBlocks(const QString &contentKey);

    /// Vectors of all passages of one document, in their order, made by one model (whatever names it and its settings). Those of before
    /// are replaced. Fails with InvalidInput unless there is exactly one vector of that length for each passage.
    Status putEmbeddings(const QString &contentKey, const QString &model, const Embeddings &embeddings);
    /// Empty (dimensions 0) when that model has made none for this document.
    Result<Embeddings> embeddings(const QString &contentKey, const QString &model);

    /// Small facts of the project that are no part of the bot and not undoable (window layout, publish journal).
    Status setSetting(const QString &key, const QByteArray &value);
    Result<QByteArray> setting(const QString &key);

    /// A complete copy through SQLite's own backup; refuses to replace an existing file unless told to.
    Status saveCopy(const QString &path, bool replace = false);
    /// integrity_check and foreign_key_check; slow on big files.
    Status check();
    /// Drops document bytes and passages that neither an object nor the history nor a version names.
    Status compact();

    /// For jobs: a handle to the same file on the calling thread, without taking the writer lock anew; writable when this
    /// process holds that lock. Opens as open() does when nothing here has the file open.
    static Result<std::unique_ptr<ProjectFile>> openForJob(const QString &path);

    /// What this handle knows of the file's rows, for another handle that takes the writing over: it need not read them all again.
    using Mark = std::shared_ptr<const ContentMark>;
    Mark mark() const;
    void setMark(const Mark &mark);

private:
    ProjectFile();
    Result<QList<HistoryEntry>> entries(const QString &columns, const QString &where, const QVariantList &parameters);
    static Result<std::unique_ptr<ProjectFile>> share(const QString &path, Database::Mode mode);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dialogist::storage
