// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/ui/expressionmarks.h"

#include "studio/flow/nodetexts.h"
#include "studio/flow/parser.h"
#include "studio/ui/theme.h"

#include <QRegularExpression>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace dialogist::ui {

ExpressionMarks::ExpressionMarks(QTextDocument *document, Content content)
    : QSyntaxHighlighter(document)
    , m_content(content)
{
}

bool ExpressionMarks::setVariables(const QList<CompletionEntry> &variables)
{
    QSet<QString> known;
    for (const CompletionEntry &variable : variables)
        known.insert(variable.name);
    if (m_known == known)
        return false;
    m_known = std::move(known);
    return true;
}

void ExpressionMarks::refresh(const QString &text, const QPalette &palette)
{
    m_palette = palette;
    m_marks.clear();
    m_message.clear();
    QList<flow::ExpressionError> errors;
    QList<flow::ExpressionError> unknown;
    if (m_content == Content::Expression) {
        markExpression(text, 0, int(text.size()));
        const flow::Expression expression = flow::Expression::parse(text);
        if (!text.trimmed().isEmpty() && !expression.isValid())
            errors.append(expression.error());
        unknown = unknownNames(text, 0);
    } else if (text.contains("{{"_L1)) {
        const flow::TextTemplate parsed = flow::TextTemplate::parse(text);
        int at = 0;
        const QList<flow::TextTemplate::Piece> pieces = parsed.pieces();
        for (const flow::TextTemplate::Piece &piece : pieces) {
            if (piece.isExpression) {
                QTextCharFormat braces;
                braces.setForeground(colour(Token::Accent, palette));
                m_marks.append({at, int(piece.text.size()), braces});
                markExpression(text, at + 2, int(piece.text.size()) - 4);
                unknown += unknownNames(piece.text.mid(2).chopped(2), at + 2);
            }
            at += int(piece.text.size());
        }
        errors = parsed.errors();
    }
    const int last = std::max(0, int(text.size()) - 1);
    for (const flow::ExpressionError &error : std::as_const(errors))
        underline(error, colour(Token::Blocker, palette), last);
    for (const flow::ExpressionError &error : std::as_const(unknown))
        underline(error, colour(Token::Warning, palette), last);
    rehighlight();
}

void ExpressionMarks::underline(const flow::ExpressionError &error, const QColor &colour, int last)
{
    if (m_message.isEmpty())
        m_message = error.message;
    QTextCharFormat wave;
    wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wave.setUnderlineColor(colour);
    // An error at the very end has no character of its own: the last one carries the mark.
    m_marks.append({std::min(error.position, last), std::max(1, error.length), wave});
}

/// Where an expression names what is no variable. None where it has a mistake: what it means is not known yet.
QList<flow::ExpressionError> ExpressionMarks::unknownNames(const QString &source, int from) const
{
    QList<flow::ExpressionError> errors;
    const auto tree = m_known && !source.trimmed().isEmpty() ? flow::Parser(source).parse() : nullptr;
    std::vector<const flow::Expression::Node *> open;
    if (tree)
        open.push_back(tree.get());
    while (!open.empty()) {
        const flow::Expression::Node *at = open.back();
        open.pop_back();
        for (auto child = at->children.rbegin(); child != at->children.rend(); ++child)
            open.push_back(child->get());
        if (at->kind != flow::Expression::Node::Kind::Variable || m_known->contains(at->name) || flow::builtInNames().contains(at->name))
            continue;
        errors.append({from + at->position, int(at->name.size()),
            tr("“%1” is no variable of this bot. Add the variable, or correct the name.").arg(at->name)});
    }
    return errors;
}

void ExpressionMarks::markExpression(const QString &text, int from, int length)
{
    static const QRegularExpression tokens(
        u"(\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*')|(\\b\\d+(?:\\.\\d+)?\\b|\\b(?:true|false|null|undefined)\\b)"_s);
    for (auto it = tokens.globalMatch(text.mid(from, length)); it.hasNext();) {
        const auto match = it.next();
        QTextCharFormat format;
        format.setForeground(colour(match.capturedLength(1) > 0 ? flow::Family::Privacy : flow::Family::Connect, m_palette));
        m_marks.append({from + int(match.capturedStart()), int(match.capturedLength()), format});
    }
}

void ExpressionMarks::highlightBlock(const QString &text)
{
    const int start = currentBlock().position();
    for (const Mark &mark : std::as_const(m_marks)) {
        const int from = std::max(mark.position - start, 0);
        const int to = std::min(mark.position + mark.length - start, int(text.size()));
        for (int i = from; i < to; ++i) {
            QTextCharFormat format = this->format(i);
            format.merge(mark.format);
            setFormat(i, 1, format);
        }
    }
}

} // namespace dialogist::ui
