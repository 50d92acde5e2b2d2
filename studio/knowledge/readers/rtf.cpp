// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/rtf.h"

#include "studio/knowledge/readcodes.h"
#include "studio/knowledge/readers/blocks.h"
#include "studio/knowledge/readers/textdecode.h"

#include <QSet>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxGroups = 1000;
constexpr qsizetype longestInstruction = 4000;

/// Groups that hold what the document is made with, not what it says.
bool isHiddenGroup(const QByteArray &word)
{
    static const QSet<QByteArray> words {"fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr", "headerf",
                                         "footer", "footerl", "footerr", "footerf", "fldinst", "themedata", "colorschememapping", "datastore",
                                         "latentstyles", "listtable", "listoverridetable", "rsidtbl", "generator", "xmlnstbl", "pntext", "listtext",
                                         "bkmkstart", "bkmkend", "filetbl", "revtbl", "nonshppict", "template", "annotation"};
    return words.contains(word);
}

class RtfReader
{
public:
    explicit RtfReader(const QByteArray &bytes) : m_bytes(bytes), m_sink(m_document) { }
    Result<Document> read();

private:
    struct Group {
        bool hidden = false;
        bool isInstruction = false; ///< of a field: what it does
        bool endsLink = false;
        bool invisible = false; ///< text that the writer has hidden
        int skipAfterUnicode = 1;
    };
    void readControl();
    void onWord(const QByteArray &word, int number, bool hasNumber);
    void putByte(char byte);
    void put(const QString &text);
    void flushBytes();
    void endParagraph();
    void openGroup();
    void closeGroup();
    QString fieldAddress() const;

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    Document m_document;
    BlockSink m_sink;
    QList<Group> m_groups {Group()};
    qsizetype m_deeper = 0; ///< groups that are open within the last one
    bool m_isTooDeep = false;
    QByteArray m_pending; ///< bytes of the document's own charset
    QString m_charset = u"windows-1252"_s;
    QString m_text;
    QByteArray m_instruction; ///< of the field at hand
    QStringList m_cells;
    int m_toSkip = 0;
};

void RtfReader::flushBytes()
{
    if (!m_pending.isEmpty())
        m_text += decodeText(std::exchange(m_pending, QByteArray()), m_charset);
}

void RtfReader::put(const QString &text)
{
    if (m_groups.constLast().hidden || m_groups.constLast().invisible)
        return;
    flushBytes();
    m_text += text;
}

void RtfReader::putByte(char byte)
{
    if (m_toSkip > 0)
        --m_toSkip;
    else if (!m_groups.constLast().hidden && !m_groups.constLast().invisible)
        m_pending += byte;
    else if (m_groups.constLast().isInstruction && m_instruction.size() < longestInstruction)
        m_instruction += byte;
}

/// Of HYPERLINK "address"; a link to a place in the document has none.
QString RtfReader::fieldAddress() const
{
    const QByteArray instruction = m_instruction.trimmed();
    const qsizetype begin = instruction.indexOf('"');
    const qsizetype end = instruction.indexOf('"', begin + 1);
    if (!instruction.startsWith("HYPERLINK") || begin < 0 || end < 0 || instruction.left(begin).contains('\\'))
        return {};
    return decodeText(instruction.mid(begin + 1, end - begin - 1), m_charset);
}

void RtfReader::openGroup()
{
    if (m_groups.size() >= maxGroups) {
        ++m_deeper;
        m_isTooDeep = true;
        return;
    }
    Group inner = m_groups.constLast();
    inner.endsLink = false;
    m_groups.append(inner);
}

void RtfReader::closeGroup()
{
    flushBytes();
    if (m_deeper > 0) {
        --m_deeper;
        return;
    }
    if (m_groups.constLast().endsLink)
        m_text += linkEnd();
    if (m_groups.size() > 1)
        m_groups.removeLast();
}

void RtfReader::endParagraph()
{
    flushBytes();
    if (m_cells.isEmpty())
        m_sink.paragraph(std::exchange(m_text, QString()));
    else
        m_text += u' ';
}

void RtfReader::onWord(const QByteArray &word, int number, bool hasNumber)
{
    Group &group = m_groups.last();
    if (isHiddenGroup(word))
        group.hidden = true;
    if (word == "fldinst") {
        group.isInstruction = true;
        m_instruction.clear();
    }
    if (group.hidden)
        return;
    if (word == "fldrslt") {
        if (const QString start = linkStart(fieldAddress()); !start.isEmpty()) {
            put(start);
            group.endsLink = true;
        }
        return;
    }
    if (word == "par" || word == "sect" || word == "page") {
        endParagraph();
    } else if (word == "v") {
        flushBytes();
        group.invisible = !hasNumber || number != 0;
    } else if (word == "plain") {
        flushBytes();
        group.invisible = false;
    } else if (word == "line") {
        put(u"\n"_s);
    } else if (word == "tab" || word == "emspace" || word == "enspace") {
        put(u" "_s);
    } else if (word == "cell") {
        flushBytes();
        m_cells.append(std::exchange(m_text, QString()));
    } else if (word == "row") {
        flushBytes();
        m_sink.row(std::exchange(m_cells, QStringList()), false);
    } else if (word == "uc" && hasNumber) {
        group.skipAfterUnicode = std::clamp(number, 0, 8);
    } else if (word == "u" && hasNumber) {
        put(QString(QChar(ushort(number))));
        m_toSkip = group.skipAfterUnicode;
    } else if (word == "ansicpg" && hasNumber) {
        m_charset = u"windows-%1"_s.arg(number);
    } else {
        static const QHash<QByteArray, QString> signs {{"emdash", u"—"_s}, {"endash", u"–"_s}, {"lquote", u"‘"_s}, {"rquote", u"’"_s},
                                                       {"ldblquote", u"“"_s}, {"rdblquote", u"”"_s}, {"bullet", u"•"_s}};
        if (const auto sign = signs.constFind(word); sign != signs.cend())
            put(sign.value());
    }
}

void RtfReader::readControl()
{
    if (m_at >= m_bytes.size())
        return;
    const char c = m_bytes.at(m_at);
    if (c == '\'') {
        putByte(char(m_bytes.mid(m_at + 1, 2).toInt(nullptr, 16)));
        m_at += 3;
        return;
    }
    if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
        ++m_at;
        if (c == '\\' || c == '{' || c == '}')
            putByte(c);
        else if (c == '~')
            put(u" "_s);
        else if (c == '_')
            put(u"-"_s);
        else if (c == '*')
            m_groups.last().hidden = true;
        else if (c == '\n' || c == '\r')
            endParagraph();
        return;
    }
    QByteArray word;
    while (m_at < m_bytes.size() && word.size() < 40 && ((m_bytes.at(m_at) >= 'a' && m_bytes.at(m_at) <= 'z') || (m_bytes.at(m_at) >= 'A' && m_bytes.at(m_at) <= 'Z')))
        word += m_bytes.at(m_at++);
    QByteArray digits;
    if (m_at < m_bytes.size() && m_bytes.at(m_at) == '-')
        digits += m_bytes.at(m_at++);
    while (m_at < m_bytes.size() && digits.size() < 10 && m_bytes.at(m_at) >= '0' && m_bytes.at(m_at) <= '9')
        digits += m_bytes.at(m_at++);
    if (m_at < m_bytes.size() && m_bytes.at(m_at) == ' ')
        ++m_at;
    if (word == "bin") {
        m_at += std::clamp<qsizetype>(digits.toInt(), 0, m_bytes.size() - m_at);
        return;
    }
    onWord(word, digits.toInt(), !digits.isEmpty());
}

Result<Document> RtfReader::read()
{
    m_document.mime = u"application/rtf"_s;
    while (m_at < m_bytes.size() && !m_sink.isFull()) {
        const char c = m_bytes.at(m_at++);
        if (c == '{') {
            openGroup();
        } else if (c == '}') {
            closeGroup();
        } else if (c == '\\') {
            readControl();
        } else if (c != '\n' && c != '\r') {
            putByte(c);
        }
    }
    endParagraph();
    m_sink.row(m_cells, false);
    // Without its end, or deeper than anybody writes, a document may still say something; when it says nothing, that is why.
    if (m_document.blocks.isEmpty() && (m_groups.size() > 1 || m_isTooDeep))
        return readError(u"damaged"_s);
    return std::move(m_document);
}

} // namespace

Result<Document> readRtf(const QByteArray &bytes)
{
    return RtfReader(bytes).read();
}

} // namespace dialogist::knowledge
