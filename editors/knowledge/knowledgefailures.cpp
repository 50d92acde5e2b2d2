// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
// What of a knowledge editor has to do with what is not in the knowledge base: removed, or never read.
#include "editors/knowledge/knowledgeeditor.h"

#include "editors/knowledge/removednotice.h"
#include "editors/knowledge/sourcesmodel.h"
#include "studio/commands/projectcommands.h"
#include "studio/knowledge/filelist.h"
#include "studio/knowledge/importer.h"
#include "studio/knowledge/leftoutfiles.h"
#include "studio/knowledge/web/sitememory.h"

#include <QFileInfo>
#include <QItemSelectionModel>
#include <QSet>
#include <QTableView>
#include <QUuid>

using namespace Qt::StringLiterals;
namespace kb = dialogist::knowledge;

namespace dialogist::editors::knowledge {

namespace {

/// A row for what could not be read. Its id is the same each time, so that a selection survives.
model::Source failure(model::KnowledgeBaseId base, const QString &kind, const QString &site, const QString &location, const QString &code)
{
    model::Source source;
    const QString place = kind == u"page"_s ? location : kind + u'\n' + site + u'\n' + location;
    source.id = model::SourceId::fromString(QUuid::createUuidV5(QUuid(base.toString()), place).toString(QUuid::WithoutBraces));
    source.knowledgeBase = base;
    source.kind = kind;
    source.location = location;
    source.site = site;
    source.status = u"failed"_s;
    source.message = code;
    return source;
}

} // namespace

/// What could not be read stands among the sources with the reason and what helps, but is not in the project.
QList<model::Source> KnowledgeEditor::leftOut(const QList<model::Source> &sources) const
{
    QStringList sites;
    QSet<QString> present;
    for (const model::Source &source : sources) {
        present.insert(source.location);
        if (source.kind == u"page"_s && !source.site.isEmpty() && !sites.contains(source.site))
            sites.append(source.site);
    }
    QList<model::Source> list;
    for (const QString &site : std::as_const(sites)) {
        for (const auto &[address, code] : kb::leftOutPages(m_document->file(), m_base, QUrl(site))) {
            if (!present.contains(address))
                list.append(failure(m_base, u"page"_s, site, address, code));
        }
    }
    // A file that was read before and cannot be any more has both rows: the old text counts on, and this says why it is old.
    for (const kb::LeftOutFile &file : kb::leftOutFiles(m_document->file(), m_base))
        list.append(failure(m_base, u"file"_s, file.site, file.location, file.code));
    return list;
}

void KnowledgeEditor::showLeftOut()
{
    showSources();
}

/// Files only: pages are read again with their website.
QList<model::Source> KnowledgeEditor::selectedFailures() const
{
    QList<model::Source> list;
    for (const model::Source &source : selected()) {
        if (source.kind == u"file"_s && m_document && m_document->project().sources.count(source.id) == 0)
            list.append(source);
    }
    return list;
}

/// The files and folders given that they came from are read again; what is known of them already is passed by quickly.
void KnowledgeEditor::tryAgain()
{
    const QStringList places = m_placesOf ? m_placesOf(m_base) : QStringList();
    QStringList paths;
    for (const model::Source &source : selectedFailures()) {
        const QString name = source.location.section(kb::memberSeparator, 0, 0);
        for (const QString &place : places) {
            const bool isIt = source.site.isEmpty() ? QFileInfo(place).fileName() == name : kb::siteOf(place) == source.site;
            if (isIt && !paths.contains(place))
                paths.append(place);
        }
    }
    if (paths.isEmpty())
        emit filesAgainRequested(m_base); // asks where they are
    else
        emit importRequested(m_base, paths);
}

void KnowledgeEditor::forgetFailures()
{
    QList<kb::LeftOutFile> files;
    for (const model::Source &source : selectedFailures())
        files.append({source.site, source.location, source.message});
    if (const Status status = kb::forgetLeftOut(m_document->file(), m_base, files); !status.ok())
        emit failed(status.error().message);
    showSources();
}

void KnowledgeEditor::removeSelected()
{
    QList<model::SourceId> ids;
    QString title;
    const QList<model::Source> sources = selected();
    for (const model::Source &source : sources) {
        if (m_document->project().sources.count(source.id) == 0)
            continue;
        ids.append(source.id);
        title = source.title.isEmpty() ? source.location : source.title;
    }
    if (ids.isEmpty())
        return;
    const Status status = m_document->push(commands::removeSources(m_document->project(), ids));
    if (!status.ok())
        emit failed(status.error().message);
    else
        m_removed->tell(ids.size() == 1 ? tr("“%1” was removed.").arg(title) : tr("%n source(s) were removed.", nullptr, int(ids.size())));
}

} // namespace dialogist::editors::knowledge
