// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/texts/exchange.h"

#include "studio/base/job.h"
#include "studio/flow/expression.h"
#include "studio/nlu/phrase.h"

#include <QXmlStreamWriter>

namespace dialogist::texts {

using namespace Qt::StringLiterals;
using State = model::LocalizedText::State;

namespace {

struct Inline {
    enum class Kind { Words, Placeholder, Control, MarkStart, MarkEnd };
    Kind kind = Kind::Words;
    QString text;
    QString end = {}; ///< of a MarkStart: what closes it

    bool isCode() const { return kind == Kind::Placeholder || kind == Kind::MarkStart || kind == Kind::MarkEnd; }
    QString identity() const { return text + end; } ///< what makes two codes the same
};

/// Whether XML 1.0 cannot hold it, or its line ends would not come back as they were.
bool isControl(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate())
        return at + 1 >= text.size() || !text[at + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return at == 0 || !text[at - 1].isHighSurrogate();
    return (c.unicode() < 0x20 && c != u'\t' && c != u'\n') || c.unicode() >= 0xfffe;
}

QList<Inline> cut(const QString &text, TextKind kind)
{
    QList<Inline> parts;
    const auto words = [&parts](const QString &piece) {
        for (qsizetype i = 0; i < piece.size(); ++i) {
            if (isControl(piece, i))
                parts.append({Inline::Kind::Control, QString(piece[i])});
            else if (parts.isEmpty() || parts.last().kind != Inline::Kind::Words)
                parts.append({Inline::Kind::Words, QString(piece[i])});
            else
                parts.last().text += piece[i];
        }
    };
    if (kind == TextKind::Words) {
        words(text);
        return parts;
    }
    if (kind == TextKind::Phrases) {
        const QList<nlu::Phrase::Piece> pieces = nlu::Phrase::pieces(text);
        for (const nlu::Phrase::Piece &piece : pieces) {
            if (!piece.entity.isEmpty())
                parts.append({Inline::Kind::MarkStart, piece.before, piece.after});
            words(piece.words);
            if (!piece.entity.isEmpty())
                parts.append({Inline::Kind::MarkEnd, piece.after});
        }
        return parts;
    }
    const QList<flow::TextTemplate::Piece> pieces = flow::TextTemplate::parse(text).pieces();
    for (const flow::TextTemplate::Piece &piece : pieces) {
        if (piece.isExpression)
            parts.append({Inline::Kind::Placeholder, piece.text});
        else
            words(piece.text);
    }
    return parts;
}

/// Units stand on lines of their own, so that a comparison of two files reads well.
void newLine(QXmlStreamWriter &xml)
{
    xml.writeCharacters(u"\n"_s);
}

/// What an attribute can carry of a placeholder.
QString shown(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isControl(text, i))
            text[i] = u' ';
    }
    return text;
}

/// Numbers the placeholders of a text; those of a translation get the numbers they have in the source.
class Numbering
{
public:
    explicit Numbering(const QList<Inline> &source)
    {
        for (const Inline &part : source) {
            if (part.kind == Inline::Kind::Placeholder || part.kind == Inline::Kind::MarkStart)
                m_known.append(part.identity());
        }
        m_next = int(m_known.size());
    }
    void begin() { m_used.clear(); }
    int numberOf(const Inline &part)
    {
        const QString placeholder = part.identity();
        for (int i = 0; i < m_known.size(); ++i) {
            if (m_known.at(i) == placeholder && !m_used.contains(i)) {
                m_used.insert(i);
                return i + 1;
            }
        }
        return ++m_next;
    }

private:
    QStringList m_known;
    QSet<int> m_used;
    int m_next = 0;
};

/// Placeholders of source and target, each once: what <data> elements hold.
QStringList dataOf(const QList<Inline> &source, const QList<Inline> &target)
{
    QStringList data;
    for (const QList<Inline> &parts : {source, target}) {
        for (const Inline &part : parts) {
            if (part.isCode() && !data.contains(part.text))
                data.append(part.text);
        }
    }
    return data;
}

void writeControl2(QXmlStreamWriter &xml, QChar c)
{
    xml.writeEmptyElement(u"cp"_s);
    xml.writeAttribute(u"hex"_s, u"%1"_s.arg(int(c.unicode()), 4, 16, QLatin1Char('0')).toUpper());
}

void writeContent2(QXmlStreamWriter &xml, const QString &element, const QList<Inline> &parts, Numbering &numbering, const QStringList &data)
{
    xml.writeStartElement(element);
    xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
    numbering.begin();
    const auto reference = [&data](const QString &text) { return u"d%1"_s.arg(data.indexOf(text) + 1); };
    for (const Inline &part : parts) {
        if (part.kind == Inline::Kind::Words) {
            xml.writeCharacters(part.text);
        } else if (part.kind == Inline::Kind::Control) {
            writeControl2(xml, part.text.front());
        } else if (part.kind == Inline::Kind::MarkEnd) {
            xml.writeEndElement();
        } else if (part.kind == Inline::Kind::MarkStart) {
            xml.writeStartElement(u"pc"_s);
            xml.writeAttribute(u"id"_s, QString::number(numbering.numberOf(part)));
            xml.writeAttribute(u"dataRefStart"_s, reference(part.text));
            xml.writeAttribute(u"dataRefEnd"_s, reference(part.end));
            xml.writeAttribute(u"dispStart"_s, shown(part.text));
            xml.writeAttribute(u"dispEnd"_s, shown(part.end));
        } else {
            xml.writeEmptyElement(u"ph"_s);
            xml.writeAttribute(u"id"_s, QString::number(numbering.numberOf(part)));
            xml.writeAttribute(u"dataRef"_s, reference(part.text));
            xml.writeAttribute(u"disp"_s, shown(part.text));
            xml.writeAttribute(u"equiv"_s, shown(part.text.mid(2, part.text.size() - 4).trimmed()));
            xml.writeAttribute(u"canDelete"_s, u"no"_s);
        }
    }
    xml.writeEndElement();
}

void writeUnit2(QXmlStreamWriter &xml, const TextRow &row, const QStringList &notes, const QString &source, const QString &language)
{
    const QList<Inline> sourceParts = cut(row.text.exact(source), row.kind);
    const QList<Inline> targetParts = cut(row.text.exact(language), row.kind);
    const QStringList data = dataOf(sourceParts, targetParts);
    newLine(xml);
    xml.writeStartElement(u"unit"_s);
    xml.writeAttribute(u"id"_s, row.key);
    xml.writeAttribute(u"name"_s, shown(row.where + u" · "_s + row.what));
    newLine(xml);
    xml.writeStartElement(u"notes"_s);
    for (const QString &note : notes) {
        xml.writeStartElement(u"note"_s);
        xml.writeAttribute(u"category"_s, u"context"_s);
        xml.writeCharacters(shown(note));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    if (!data.isEmpty()) {
        newLine(xml);
        xml.writeStartElement(u"originalData"_s);
        for (qsizetype i = 0; i < data.size(); ++i) {
            xml.writeStartElement(u"data"_s);
            xml.writeAttribute(u"id"_s, u"d%1"_s.arg(i + 1));
            for (qsizetype c = 0; c < data.at(i).size(); ++c) {
                if (isControl(data.at(i), c))
                    writeControl2(xml, data.at(i)[c]);
                else
                    xml.writeCharacters(data.at(i).mid(c, data.at(i)[c].isHighSurrogate() ? 2 : 1));
                c += data.at(i)[c].isHighSurrogate() && !isControl(data.at(i), c) ? 1 : 0;
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    const State state = row.state(language, source);
    newLine(xml);
    xml.writeStartElement(u"segment"_s);
    xml.writeAttribute(u"state"_s, state == State::Current ? u"translated"_s : u"initial"_s);
    if (state == State::Stale)
        xml.writeAttribute(u"subState"_s, u"dialogist:stale"_s);
    Numbering numbering(sourceParts);
    writeContent2(xml, u"source"_s, sourceParts, numbering, data);
    if (state != State::Missing)
        writeContent2(xml, u"target"_s, targetParts, numbering, data);
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeContent1(QXmlStreamWriter &xml, const QList<Inline> &parts, Numbering &numbering)
{
    numbering.begin();
    int controls = 0;
    int open = 0;
    for (const Inline &part : parts) {
        if (part.kind == Inline::Kind::Words) {
            xml.writeCharacters(part.text);
        } else if (part.kind == Inline::Kind::Control) {
            xml.writeEmptyElement(u"x"_s);
            xml.writeAttribute(u"id"_s, u"c%1"_s.arg(++controls));
            xml.writeAttribute(u"ctype"_s, u"x-cp-%1"_s.arg(int(part.text.front().unicode()), 4, 16, QLatin1Char('0')));
        } else if (part.kind == Inline::Kind::Placeholder) {
            xml.writeStartElement(u"ph"_s);
            xml.writeAttribute(u"id"_s, QString::number(numbering.numberOf(part)));
            xml.writeAttribute(u"ctype"_s, u"x-expression"_s);
            xml.writeAttribute(u"equiv-text"_s, shown(part.text));
            xml.writeCharacters(shown(part.text));
            xml.writeEndElement();
        } else {
            const bool starts = part.kind == Inline::Kind::MarkStart;
            open = starts ? numbering.numberOf(part) : open; // marks are never nested
            xml.writeStartElement(starts ? u"bpt"_s : u"ept"_s);
            xml.writeAttribute(u"id"_s, QString::number(open));
            if (starts)
                xml.writeAttribute(u"ctype"_s, u"x-entity"_s);
            xml.writeCharacters(shown(part.text));
            xml.writeEndElement();
        }
    }
}

void writeUnit1(QXmlStreamWriter &xml, const TextRow &row, const QStringList &notes, const QString &source, const QString &language)
{
    const QList<Inline> sourceParts = cut(row.text.exact(source), row.kind);
    newLine(xml);
    xml.writeStartElement(u"trans-unit"_s);
    xml.writeAttribute(u"id"_s, row.key);
    xml.writeAttribute(u"resname"_s, shown(row.where + u" · "_s + row.what));
    if (row.advisedLength > 0) {
        xml.writeAttribute(u"maxwidth"_s, QString::number(row.advisedLength));
        xml.writeAttribute(u"size-unit"_s, u"char"_s);
    }
    xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
    Numbering numbering(sourceParts);
    xml.writeStartElement(u"source"_s);
    writeContent1(xml, sourceParts, numbering);
    xml.writeEndElement();
    const State state = row.state(language, source);
    xml.writeStartElement(u"target"_s);
    xml.writeAttribute(u"state"_s, state == State::Missing ? u"needs-translation"_s
                           : state == State::Stale         ? u"needs-review-translation"_s
                                                           : u"translated"_s);
    writeContent1(xml, cut(row.text.exact(language), row.kind), numbering);
    xml.writeEndElement();
    for (const QString &note : notes) {
        xml.writeStartElement(u"note"_s);
        xml.writeAttribute(u"from"_s, u"dialogist"_s);
        xml.writeAttribute(u"annotates"_s, u"source"_s);
        xml.writeCharacters(shown(note));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

/// Each run of rows of one group, for a <group>.
template<class Write>
void byGroup(QXmlStreamWriter &xml, const QList<TextRow> &rows, const QString &nameAttribute, JobControl *control, Write write)
{
    QHash<QString, QList<TextRow>> ofObject;
    for (const TextRow &row : rows)
        ofObject[row.place.object.id].append(row);
    for (qsizetype i = 0, group = 0; i < rows.size(); ++group) {
        const auto sameGroup = [&rows, i](qsizetype other) { return rows.at(other).group == rows.at(i).group && rows.at(other).flow == rows.at(i).flow; };
        newLine(xml);
        xml.writeStartElement(u"group"_s);
        xml.writeAttribute(u"id"_s, u"g%1"_s.arg(group + 1));
        xml.writeAttribute(nameAttribute, shown(rows.at(i).group));
        qsizetype end = i;
        for (; end < rows.size() && sameGroup(end) && mayGoOn(control, end, rows.size()); ++end)
            write(rows.at(end), notesFor(rows.at(end), ofObject.value(rows.at(end).place.object.id)));
        xml.writeEndElement();
        if (control && control->isCancelled())
            return;
        i = end;
    }
}

} // namespace

QByteArray writeXliff2(const model::Bot &bot, const QList<TextRow> &rows, const QString &language, JobControl *control)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeCharacters(u"\n"_s);
    xml.writeStartElement(u"xliff"_s);
    xml.writeDefaultNamespace(u"urn:oasis:names:tc:xliff:document:2.0"_s);
    xml.writeAttribute(u"version"_s, u"2.0"_s);
    xml.writeAttribute(u"srcLang"_s, bot.sourceLanguage());
    xml.writeAttribute(u"trgLang"_s, language);
    newLine(xml);
    xml.writeStartElement(u"file"_s);
    xml.writeAttribute(u"id"_s, u"bot-"_s + bot.id.toString());
    xml.writeAttribute(u"original"_s, shown(bot.name));
    byGroup(xml, rows, u"name"_s, control,
            [&](const TextRow &row, const QStringList &notes) { writeUnit2(xml, row, notes, bot.sourceLanguage(), language); });
    if (rows.isEmpty()) { // a file must hold something
        xml.writeEmptyElement(u"group"_s);
        xml.writeAttribute(u"id"_s, u"g1"_s);
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray writeXliff1(const model::Bot &bot, const QList<TextRow> &rows, const QString &language, JobControl *control)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeCharacters(u"\n"_s);
    xml.writeStartElement(u"xliff"_s);
    xml.writeDefaultNamespace(u"urn:oasis:names:tc:xliff:document:1.2"_s);
    xml.writeAttribute(u"version"_s, u"1.2"_s);
    newLine(xml);
    xml.writeStartElement(u"file"_s);
    xml.writeAttribute(u"original"_s, u"bot-"_s + bot.id.toString());
    xml.writeAttribute(u"source-language"_s, bot.sourceLanguage());
    xml.writeAttribute(u"target-language"_s, language);
    xml.writeAttribute(u"datatype"_s, u"plaintext"_s);
    xml.writeStartElement(u"body"_s);
    byGroup(xml, rows, u"resname"_s, control,
            [&](const TextRow &row, const QStringList &notes) { writeUnit1(xml, row, notes, bot.sourceLanguage(), language); });
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace dialogist::texts
