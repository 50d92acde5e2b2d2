// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/readers/markdown.h"

#include "studio/knowledge/readers/blocks.h"

#include <optional>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

int indentOf(const QString &line)
{
    int width = 0;
    for (const QChar c : line) {
        if (c == u' ')
            ++width;
        else if (c == u'\t')
            width += 4 - width % 4;
        else
            break;
    }
    return width;
}

bool isOnly(const QString &trimmed, QStringView allowed, int least)
{
    return trimmed.size() >= least && std::all_of(trimmed.begin(), trimmed.end(), [allowed](QChar c) { return allowed.contains(c); });
}

/// The marker's length of a list item ("- ", "12. "), else 0.
qsizetype listMarker(const QString &trimmed)
{
    if (trimmed.size() > 1 && QStringLiteral("-*+").contains(trimmed.at(0)) && trimmed.at(1).isSpace())
        return 2;
    qsizetype digits = 0;
    while (digits < trimmed.size() && digits < 9 && trimmed.at(digits).isDigit())
        ++digits;
    if (digits > 0 && digits + 1 < trimmed.size() && (trimmed.at(digits) == u'.' || trimmed.at(digits) == u')') && trimmed.at(digits + 1).isSpace())
        return digits + 2;
    return 0;
}

/// "[label]: address "title"" on a line of its own: where a reference leads. A footnote is none.
std::optional<std::pair<QString, QString>> definition(const QString &line)
{
    const QString trimmed = line.trimmed();
    const qsizetype end = trimmed.startsWith(u'[') && indentOf(line) < 4 ? trimmed.indexOf("]:"_L1) : -1;
    if (end < 2 || end > 1000 || trimmed.at(1) == u'^')
        return std::nullopt;
    const QString label = linkLabel(trimmed.mid(1, end - 1));
    QStringView target = QStringView(trimmed).mid(end + 2).trimmed();
    if (label.isEmpty() || label.contains(u'[') || target.isEmpty())
        return std::nullopt;
    const bool inAngles = target.startsWith(u'<');
    const auto isEnd = [inAngles](QChar c) { return inAngles ? c == u'>' : c.isSpace(); };
    const qsizetype size = std::find_if(target.begin(), target.end(), isEnd) - target.begin();
    const QStringView title = target.mid(size + 1).trimmed();
    if (!title.isEmpty() && !QStringView(u"\"'(").contains(title.front()))
        return std::nullopt;
    return std::pair(label, target.mid(inAngles ? 1 : 0, inAngles ? size - 1 : size).toString());
}

QStringList tableCells(QString line, const LinkTargets &targets)
{
    line = line.trimmed();
    if (line.startsWith(u'|'))
        line.remove(0, 1);
    if (line.endsWith(u'|') && !line.endsWith("\\|"_L1))
        line.chop(1);
    QStringList cells;
    QString cell;
    bool code = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == u'\\' && i + 1 < line.size() && line.at(i + 1) == u'|') {
            cell += u'|';
            ++i;
        } else if (c == u'|' && !code) {
            cells.append(plainInline(std::exchange(cell, QString()), targets));
        } else {
            code = c == u'`' ? !code : code;
            cell += c;
        }
    }
    cells.append(plainInline(cell, targets));
    return cells;
}

bool isTableRule(const QString &line)
{
    const QString trimmed = line.trimmed();
    return trimmed.contains(u'-') && trimmed.contains(u'|') && isOnly(trimmed, u"|-: \t", 3);
}

class MarkdownReader
{
public:
    explicit MarkdownReader(const QString &text);
    Document read();

private:
    void collectTargets();
    qsizetype readFrontMatter();
    qsizetype readFence(qsizetype at);
    qsizetype readTable(qsizetype at);
    qsizetype readComment(qsizetype at);
    qsizetype readProgram(qsizetype at);
    void readLine(const QString &line);
    bool readHeading(const QString &trimmed);
    void flush();

    QStringList m_lines;
    LinkTargets m_targets;
    Document m_document;
    BlockSink m_sink;
    QString m_text;
    Block::Kind m_kind = Block::Kind::Paragraph;
    int m_level = 0;
    bool m_afterBlank = true;
    bool m_hasEndlessProgram = false; ///< a script without an end: those behind it have none either
};

MarkdownReader::MarkdownReader(const QString &text) : m_sink(m_document)
{
    QString normal = text;
    normal.replace("\r\n"_L1, "\n"_L1);
    normal.replace(u'\r', u'\n');
    m_lines = normal.split(u'\n');
    m_document.mime = u"text/markdown"_s;
    collectTargets();
}

/// They may stand behind the words that they are for. Their lines are no text.
void MarkdownReader::collectTargets()
{
    bool isCode = false;
    for (QString &line : m_lines) {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith("```"_L1) || trimmed.startsWith("~~~"_L1))
            isCode = !isCode;
        const auto found = isCode ? std::nullopt : definition(line);
        if (!found)
            continue;
        if (!m_targets.contains(found->first))
            m_targets.insert(found->first, found->second);
        line.clear();
    }
}

void MarkdownReader::flush()
{
    m_sink.add(m_kind, plainInline(m_text, m_targets), m_level);
    m_text.clear();
    m_kind = Block::Kind::Paragraph;
    m_level = 0;
}

/// "---" lines around "key: value" lines on top of a page: only title and language are of use.
qsizetype MarkdownReader::readFrontMatter()
{
    if (m_lines.value(0).trimmed() != "---"_L1)
        return 0;
    for (qsizetype i = 1; i < std::min<qsizetype>(m_lines.size(), 200); ++i) {
        const QString line = m_lines.at(i).trimmed();
        if (line == "---"_L1 || line == "..."_L1)
            return i + 1;
        const qsizetype colon = line.indexOf(u':');
        QString value = line.mid(colon + 1).trimmed();
        if (value.size() > 1 && (value.startsWith(u'"') || value.startsWith(u'\'')) && value.endsWith(value.at(0)))
            value = value.mid(1, value.size() - 2);
        if (line.left(colon) == "title"_L1)
            m_document.title = value;
        else if (line.left(colon) == "lang"_L1 || line.left(colon) == "language"_L1)
            m_document.language = value;
    }
    m_document.title.clear();
    m_document.language.clear();
    return 0;
}

qsizetype MarkdownReader::readFence(qsizetype at)
{
    const QString opening = m_lines.at(at).trimmed();
    const QChar mark = opening.at(0);
    qsizetype width = 0;
    while (width < opening.size() && opening.at(width) == mark)
        ++width;
    flush();
    QString code;
    qsizetype i = at + 1;
    for (; i < m_lines.size(); ++i) {
        const QString trimmed = m_lines.at(i).trimmed();
        if (trimmed.size() >= width && isOnly(trimmed, QStringView(&mark, 1), 3))
            break;
        code += m_lines.at(i) + u'\n';
    }
    m_sink.add(Block::Kind::Code, code);
    return i + 1;
}

qsizetype MarkdownReader::readTable(qsizetype at)
{
    flush();
    QList<QStringList> rows {tableCells(m_lines.at(at), m_targets)};
    qsizetype i = at + 2;
    for (; i < m_lines.size() && m_lines.at(i).contains(u'|'); ++i)
        rows.append(tableCells(m_lines.at(i), m_targets));
    addTable(m_sink, rows);
    return i;
}

qsizetype MarkdownReader::readComment(qsizetype at)
{
    for (qsizetype i = at; i < m_lines.size(); ++i) {
        if (m_lines.at(i).contains("-->"_L1))
            return i + 1;
    }
    return at + 1;
}

/// The index of the next line when a script or style begins here, which nobody sees; the same index otherwise.
qsizetype MarkdownReader::readProgram(qsizetype at)
{
    const QString closing = m_hasEndlessProgram ? QString() : closingOfProgram(QStringView(m_lines.at(at)).trimmed());
    if (closing.isEmpty())
        return at;
    for (qsizetype i = at; i < m_lines.size(); ++i) {
        const qsizetype close = m_lines.at(i).indexOf(closing, 0, Qt::CaseInsensitive);
        if (close < 0)
            continue;
        const qsizetype end = m_lines.at(i).indexOf(u'>', close);
        if (end >= 0 && !QStringView(m_lines.at(i)).mid(end + 1).trimmed().isEmpty())
            readLine(m_lines.at(i).mid(end + 1));
        return i + 1;
    }
    m_hasEndlessProgram = true;
    return at;
}

bool MarkdownReader::readHeading(const QString &trimmed)
{
    qsizetype level = 0;
    while (level < trimmed.size() && trimmed.at(level) == u'#')
        ++level;
    if (level < 1 || level > 6 || (level < trimmed.size() && !trimmed.at(level).isSpace()))
        return false;
    flush();
    QString text = trimmed.mid(level).trimmed();
    while (text.endsWith(u'#'))
        text.chop(1);
    QString anchor;
    if (const qsizetype brace = text.lastIndexOf("{#"_L1); brace > 0 && text.endsWith(u'}')) {
        anchor = text.mid(brace + 2, text.size() - brace - 3);
        text.truncate(brace);
    }
    m_sink.heading(int(level), plainInline(text, m_targets), anchor);
    return true;
}

void MarkdownReader::readLine(const QString &line)
{
    QString trimmed = line.trimmed();
    const bool afterBlank = std::exchange(m_afterBlank, trimmed.isEmpty());
    if (trimmed.isEmpty()) {
        flush();
        return;
    }
    if (readHeading(trimmed))
        return;
    if (m_kind == Block::Kind::Paragraph && !m_text.isEmpty() && (isOnly(trimmed, u"=", 2) || isOnly(trimmed, u"-", 2))) {
        const QString title = plainInline(std::exchange(m_text, QString()), m_targets);
        m_sink.heading(trimmed.startsWith(u'=') ? 1 : 2, title);
        return;
    }
    if (isOnly(trimmed, u"-*_ ", 3) && !trimmed.contains(u' '))
        return flush();
    if (const qsizetype marker = listMarker(trimmed)) {
        flush();
        m_kind = Block::Kind::ListItem;
        m_level = std::min(indentOf(line) / 2, 9);
        m_text = trimmed.mid(marker);
        return;
    }
    if (trimmed.startsWith(u'>')) {
        if (m_kind != Block::Kind::Quote)
            flush();
        m_kind = Block::Kind::Quote;
        qsizetype marks = 0;
        while (marks < trimmed.size() && (trimmed.at(marks) == u'>' || trimmed.at(marks).isSpace()))
            ++marks;
        trimmed.remove(0, marks);
    } else if (m_kind == Block::Kind::Paragraph && m_text.isEmpty() && afterBlank && indentOf(line) >= 4
               && (m_document.blocks.isEmpty() || m_document.blocks.constLast().kind != Block::Kind::ListItem)) {
        m_sink.add(Block::Kind::Code, line);
        return;
    }
    if (!m_text.isEmpty())
        m_text += u' ';
    m_text += trimmed;
}

Document MarkdownReader::read()
{
    qsizetype i = readFrontMatter();
    while (i < m_lines.size() && !m_sink.isFull()) {
        const QString trimmed = m_lines.at(i).trimmed();
        if (trimmed.startsWith("```"_L1) || trimmed.startsWith("~~~"_L1))
            i = readFence(i);
        else if (trimmed.contains(u'|') && i + 1 < m_lines.size() && isTableRule(m_lines.at(i + 1)))
            i = readTable(i);
        else if (trimmed.startsWith("<!--"_L1))
            i = readComment(i);
        else if (const qsizetype next = readProgram(i); next > i)
            i = next;
        else
            readLine(m_lines.at(i++));
    }
    flush();
    if (m_document.title.isEmpty() && !m_document.blocks.isEmpty() && m_document.blocks.constFirst().kind == Block::Kind::Heading)
        m_document.title = m_document.blocks.constFirst().text;
    return std::move(m_document);
}

} // namespace

Document readMarkdown(const QString &text)
{
    return MarkdownReader(text).read();
}

} // namespace dialogist::knowledge
