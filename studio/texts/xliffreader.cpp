// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/texts/exchange.h"

#include "studio/base/job.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace dialogist::texts {

using namespace Qt::StringLiterals;

namespace {

/// Reads XLIFF 1.2 and 2.x: what both call source and target, whatever stands around them.
class XliffReader
{
public:
    XliffReader(const QByteArray &bytes, JobControl *control)
        : m_xml(bytes)
        , m_control(control)
    {
        // The elements are known by their names; prefixes and modules of others are passed over.
        m_xml.setEntityExpansionLimit(0);
    }
    Result<ExchangeFile> read();

private:
    struct Unit {
        ExchangeUnit unit;
        QHash<QString, QString> data; ///< <data> by id
        QHash<QString, QString> placeholders; ///< of the source, by id
        QHash<QString, std::pair<QString, QString>> marks; ///< of the source, by id
        QString lowestState;
        bool hasTarget = false;
    };

    void advance();
    void fail(ErrorCode code, const QString &message);
    void start();
    void readRoot();
    void readFile();
    void readUnit();
    void readData(Unit &unit);
    void readSegment(Unit &unit);
    void readTarget(Unit &unit, const QString &state);
    QString content(Unit &unit, bool isTarget);
    QString placeholder(Unit &unit, bool isTarget);
    std::pair<QString, QString> mark(Unit &unit, bool isTarget);
    QString attribute(const QString &name) const { return m_xml.attributes().value(name).toString(); }

    QXmlStreamReader m_xml;
    JobControl *m_control;
    ExchangeFile m_file;
    bool m_isTwo = false;
    int m_depth = 0;
    std::optional<Error> m_error;
};

/// From not begun to done. Unknown words of others count as translated, as their text is there.
int rankOf(const QString &state)
{
    static const QStringList open {u"initial"_s, u"new"_s, u"needs-translation"_s, u"needs-l10n"_s, u"needs-adaptation"_s,
                                   u"needs-review-translation"_s, u"needs-review-l10n"_s, u"needs-review-adaptation"_s};
    return open.contains(state) ? 0 : 1;
}

void XliffReader::fail(ErrorCode code, const QString &message)
{
    if (!m_error)
        m_error = Error {code, message, {}};
}

/// One token further; what must not be in the file ends the reading.
void XliffReader::advance()
{
    m_xml.readNext();
    if (m_xml.isDTD() || m_xml.isEntityReference())
        fail(ErrorCode::Denied, QCoreApplication::translate("texts", "The file declares a document type or entities, which can hide anything. "
                                                                     "Ask for a file without a DOCTYPE."));
    else if (m_xml.hasError())
        fail(ErrorCode::Corrupt, QCoreApplication::translate("texts", "The file is no complete XML: %1 (line %2). Ask for it again.")
                                     .arg(m_xml.errorString())
                                     .arg(m_xml.lineNumber()));
    if (m_xml.isStartElement() && ++m_depth > 100)
        fail(ErrorCode::Limit, QCoreApplication::translate("texts", "The file is nested more than 100 elements deep."));
    if (m_xml.isEndElement())
        --m_depth;
}

Result<ExchangeFile> XliffReader::read()
{
    while (!m_xml.atEnd() && !m_error) {
        advance();
        if (m_control && m_control->isCancelled())
            fail(ErrorCode::Cancelled, {});
        if (!m_error && m_xml.isStartElement())
            start();
    }
    if (!m_error && m_xml.hasError())
        fail(ErrorCode::Corrupt, m_xml.errorString());
    if (m_error)
        return *m_error;
    return m_file;
}

void XliffReader::start()
{
    const auto name = m_xml.name();
    if (m_depth == 1)
        readRoot();
    else if (name == u"file")
        readFile();
    else if (name == u"unit" || name == u"trans-unit")
        readUnit();
}

void XliffReader::readRoot()
{
    if (m_xml.name() != u"xliff") {
        fail(ErrorCode::Foreign, QCoreApplication::translate("texts", "This is XML, but no XLIFF: it begins with <%1>.").arg(m_xml.name().left(60)));
        return;
    }
    const QString version = attribute(u"version"_s);
    m_isTwo = version.startsWith(u"2."_s);
    if (!m_isTwo && version != u"1.2")
        fail(ErrorCode::Unsupported, QCoreApplication::translate("texts", "XLIFF %1 is not known. Ask for version 1.2 or 2.0.").arg(version.left(20)));
    m_file.format = m_isTwo ? ExchangeFormat::Xliff2 : ExchangeFormat::Xliff1;
    m_file.sourceLanguage = attribute(u"srcLang"_s);
    m_file.targetLanguage = attribute(u"trgLang"_s);
}

void XliffReader::readFile()
{
    if (m_isTwo)
        return;
    const QString source = attribute(u"source-language"_s);
    const QString target = attribute(u"target-language"_s);
    const bool differs = (!m_file.sourceLanguage.isEmpty() && source != m_file.sourceLanguage)
        || (!m_file.targetLanguage.isEmpty() && target != m_file.targetLanguage);
    if (differs)
        fail(ErrorCode::InvalidInput, QCoreApplication::translate("texts", "The file holds several languages. Ask for one file for each."));
    m_file.sourceLanguage = source;
    m_file.targetLanguage = target;
}

void XliffReader::readUnit()
{
    constexpr int most = Limits::units;
    if (m_file.units.size() >= most) {
        fail(ErrorCode::Limit, QCoreApplication::translate("texts", "The file holds more than %n text(s).", nullptr, most));
        return;
    }
    Unit unit;
    unit.unit.key = attribute(u"id"_s);
    const int depth = m_depth;
    while (!m_error && !m_xml.atEnd()) {
        advance();
        if (m_error || (m_xml.isEndElement() && m_depth < depth))
            break;
        if (!m_xml.isStartElement())
            continue;
        const auto name = m_xml.name();
        if (name == u"data")
            readData(unit);
        else if (name == u"segment" || name == u"ignorable")
            readSegment(unit);
        else if (!m_isTwo && name == u"source")
            unit.unit.source = content(unit, false);
        else if (!m_isTwo && name == u"target")
            readTarget(unit, attribute(u"state"_s));
        else if (name != u"originalData") {
            // Notes, other people's suggestions, histories: none of ours.
            const int inner = m_depth;
            while (!m_error && !m_xml.atEnd() && m_depth >= inner)
                advance();
        }
    }
    unit.unit.needsWork = unit.hasTarget && rankOf(unit.lowestState) == 0 && !unit.lowestState.isEmpty();
    if (unit.unit.source.size() > Limits::textLength || unit.unit.target.size() > Limits::textLength) {
        unit.unit.problem = QCoreApplication::translate("texts", "The text is too long.");
        unit.unit.source.truncate(1000);
        unit.unit.target.clear();
    }
    m_file.units.append(unit.unit);
    (void)mayReadOn(m_control, m_file.units.size()); // read() asks whether it may
}

void XliffReader::readData(Unit &unit)
{
    const QString id = attribute(u"id"_s);
    unit.data.insert(id, content(unit, false));
}

void XliffReader::readSegment(Unit &unit)
{
    const bool isSegment = m_xml.name() == u"segment";
    const QString state = isSegment ? attribute(u"state"_s) : u"final"_s;
    const int depth = m_depth;
    QString source;
    bool translated = false;
    while (!m_error && !m_xml.atEnd()) {
        advance();
        if (m_error || (m_xml.isEndElement() && m_depth < depth))
            break;
        if (m_xml.isStartElement() && m_xml.name() == u"source") {
            source = content(unit, false);
        } else if (m_xml.isStartElement() && m_xml.name() == u"target") {
            readTarget(unit, state);
            translated = true;
        }
    }
    // What stands between sentences needs no translation; an untranslated sentence leaves the whole unit open.
    if (!translated && !isSegment)
        unit.unit.target += source;
    if (!translated && isSegment)
        unit.lowestState = u"initial"_s;
    unit.unit.source += source;
}

void XliffReader::readTarget(Unit &unit, const QString &state)
{
    if (unit.lowestState.isEmpty() || rankOf(state) < rankOf(unit.lowestState))
        unit.lowestState = state;
    unit.hasTarget = true;
    unit.unit.target += content(unit, true);
}

/// The text up to the end of the element, with placeholders as they were.
QString XliffReader::content(Unit &unit, bool isTarget)
{
    const int depth = m_depth;
    QString text;
    QList<std::pair<int, QString>> open; ///< marks: how deep they stand, and what closes them
    while (!m_error && !m_xml.atEnd()) {
        advance();
        if (m_error || (m_xml.isEndElement() && m_depth < depth))
            break;
        if (m_xml.isCharacters()) {
            text += m_xml.text();
        } else if (m_xml.isEndElement() && !open.isEmpty() && open.last().first == m_depth + 1) {
            text += open.takeLast().second;
        } else if (m_xml.isStartElement()) {
            const auto name = m_xml.name();
            if (name == u"pc") {
                const auto [start, end] = mark(unit, isTarget);
                text += start;
                open.append({m_depth, end});
            } else if (name == u"ph" || name == u"x" || name == u"bpt" || name == u"ept")
                text += placeholder(unit, isTarget);
            else if (name == u"cp")
                text += QChar(char16_t(attribute(u"hex"_s).toUInt(nullptr, 16)));
            else if (name != u"mrk" && name != u"sm" && name != u"em" && unit.unit.problem.isEmpty())
                unit.unit.problem = QCoreApplication::translate("texts", "It holds <%1>, which was not in the exported text.").arg(name.left(40));
        }
    }
    return text;
}

QString XliffReader::placeholder(Unit &unit, bool isTarget)
{
    const bool isHalf = m_xml.name() == u"bpt" || m_xml.name() == u"ept";
    const QString id = isHalf ? m_xml.name().toString() + attribute(u"id"_s) : attribute(u"id"_s);
    const QString reference = attribute(u"dataRef"_s);
    const QString type = attribute(u"ctype"_s);
    const QString shown = attribute(m_isTwo ? u"disp"_s : u"equiv-text"_s);
    QString own = m_isTwo ? QString() : content(unit, isTarget);
    if (type.startsWith(u"x-cp-"_s))
        return QString(QChar(char16_t(type.mid(5).toUInt(nullptr, 16))));
    if (own.isEmpty())
        own = unit.data.value(reference);
    if (!isTarget) {
        const QString text = own.isEmpty() ? shown : own;
        unit.placeholders.insert(id, text);
        return text;
    }
    // The number is what translators and their tools keep; the words inside may have been touched.
    if (unit.placeholders.contains(id))
        return unit.placeholders.value(id);
    if (!own.isEmpty())
        return own;
    if (unit.unit.problem.isEmpty())
        unit.unit.problem = QCoreApplication::translate("texts", "It holds a placeholder “%1” that the exported text did not have.").arg(id.left(40));
    return {};
}

/// What stands before and behind the words of a <pc>.
std::pair<QString, QString> XliffReader::mark(Unit &unit, bool isTarget)
{
    const QString id = attribute(u"id"_s);
    std::pair<QString, QString> own {unit.data.value(attribute(u"dataRefStart"_s)), unit.data.value(attribute(u"dataRefEnd"_s))};
    if (own.second.isEmpty())
        own = {attribute(u"dispStart"_s), attribute(u"dispEnd"_s)};
    if (!isTarget)
        unit.marks.insert(id, own);
    else if (unit.marks.contains(id))
        return unit.marks.value(id);
    if (own.second.isEmpty() && unit.unit.problem.isEmpty())
        unit.unit.problem = QCoreApplication::translate("texts", "It holds a mark “%1” that the exported text did not have.").arg(id.left(40));
    return own;
}

} // namespace

Result<ExchangeFile> readXliff(const QByteArray &bytes, JobControl *control)
{
    return XliffReader(bytes, control).read();
}

} // namespace dialogist::texts
