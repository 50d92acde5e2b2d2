// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/texts/importplan.h"

#include "studio/base/job.h"
#include "studio/flow/expression.h"
#include "studio/flow/placeholders.h"
#include "studio/nlu/phrase.h"
#include "studio/texts/languages.h"

#include <QCoreApplication>

namespace dialogist::texts {

using namespace Qt::StringLiterals;
using State = model::LocalizedText::State;

namespace {

bool isTemplate(TextKind kind)
{
    return kind == TextKind::Text || kind == TextKind::Label;
}

/// The entities that training phrases mark. broken is set when what looks like a mark is none.
QStringList marksIn(const QString &phrases, bool *broken = nullptr)
{
    QStringList names;
    const QList<nlu::Phrase::Piece> pieces = nlu::Phrase::pieces(phrases);
    for (const nlu::Phrase::Piece &piece : pieces) {
        if (!piece.entity.isEmpty())
            names.append(piece.entity);
        else if (broken && (piece.words.contains(u"]("_s) || piece.words.contains(u"]{"_s)))
            *broken = true;
    }
    names.removeDuplicates();
    return names;
}

/// Phrases are written anew in each language, but what they mark must stay what the bot looks for.
QString damageOfMarks(const ExchangeUnit &unit, const TextRow &row, const QString &source)
{
    bool broken = false;
    const QStringList present = marksIn(unit.target, &broken);
    if (broken)
        return QCoreApplication::translate("texts", "The mark of an entity is broken. Write it like [Berlin](city).");
    for (const QString &wanted : marksIn(unit.source)) {
        if (!present.contains(wanted))
            return QCoreApplication::translate("texts", "No phrase of the translation marks “%1” any more.").arg(wanted);
    }
    const QStringList known = marksIn(row.text.exact(source));
    for (const QString &name : present) {
        if (!known.contains(name))
            return QCoreApplication::translate("texts", "The translation marks “%1”, which the text does not.").arg(name.left(60));
    }
    return {};
}

/// Why these words cannot stand for the text; empty when they can.
QString damageOf(const ExchangeUnit &unit, const TextRow &row, const QString &source)
{
    if (!unit.problem.isEmpty())
        return unit.problem;
    if (row.kind == TextKind::Phrases)
        return damageOfMarks(unit, row, source);
    if (!isTemplate(row.kind))
        return {};
    const flow::PlaceholderDifference lost = flow::comparePlaceholders(unit.source, unit.target);
    if (!lost.missing.isEmpty())
        return QCoreApplication::translate("texts", "The translation lost %1.").arg(lost.missing.join(u", "_s));
    // Held against the text as it is now: a file must not bring in expressions that nobody wrote here.
    const flow::PlaceholderDifference more = flow::comparePlaceholders(row.text.exact(source), unit.target);
    if (!more.extra.isEmpty())
        return QCoreApplication::translate("texts", "The translation has %1, which the text does not have.").arg(more.extra.join(u", "_s));
    const bool breaks = !flow::TextTemplate::parse(unit.target).errors().isEmpty() && flow::TextTemplate::parse(unit.source).errors().isEmpty();
    return breaks ? QCoreApplication::translate("texts", "A placeholder of the translation is broken.") : QString();
}

ImportRow rowFor(const ExchangeUnit &unit, const TextRow &text, const QString &source, const QString &language, bool isTable)
{
    ImportRow row;
    row.key = unit.key;
    row.where = text.where + u" · "_s + text.what;
    row.source = text.text.exact(source);
    row.before = text.text.exact(language);
    row.after = unit.target;
    if (unit.target.trimmed().isEmpty() && unit.problem.isEmpty()) {
        row.outcome = Outcome::Open;
        row.after = row.before;
        return row;
    }
    row.problem = damageOf(unit, text, source);
    if (!row.problem.isEmpty()) {
        row.outcome = Outcome::Damaged;
        return row;
    }
    const bool same = isTemplate(text.kind) ? row.before == row.after : itemsIn(row.before, text.kind) == itemsIn(row.after, text.kind);
    const bool moved = unit.source != row.source;
    // In a table the state is a word that nobody keeps up; new words there mean new work.
    const bool open = unit.needsWork && (same || !isTable);
    if (same && (open || moved || text.state(language, source) == State::Current)) {
        row.outcome = Outcome::Unchanged;
        return row;
    }
    row.outcome = open || moved ? Outcome::Stale : Outcome::Changed;
    if (moved)
        row.problem = QCoreApplication::translate("texts", "The source text has changed since the export.");
    else if (open)
        row.problem = QCoreApplication::translate("texts", "The file says that this still needs work.");
    row.edit = {text.place, language, row.after};
    if (moved)
        row.edit.translatedFrom = unit.source;
    else if (open)
        row.edit.translatedFrom = QString();
    return row;
}

/// Units that stand twice in the file with different words: nobody can say which is meant.
QSet<QString> ambiguous(const ExchangeFile &file)
{
    QHash<QString, QString> seen;
    QSet<QString> found;
    for (const ExchangeUnit &unit : file.units) {
        const auto it = seen.constFind(unit.key);
        if (it == seen.cend())
            seen.insert(unit.key, unit.target);
        else if (*it != unit.target)
            found.insert(unit.key);
    }
    return found;
}

Result<QString> languageOf(const model::Bot &bot, const ExchangeFile &file, const QString &wanted)
{
    const QString tag = wanted.isEmpty() ? file.targetLanguage : wanted;
    if (tag.isEmpty())
        return Error {ErrorCode::InvalidInput, QCoreApplication::translate("texts", "The file does not say which language it holds. Say it when importing."), {}};
    const auto sameAs = [](const QString &a) { return [a](const QString &b) { return languageTag(a).compare(languageTag(b), Qt::CaseInsensitive) == 0 || a == b; }; };
    const bool otherSource = !file.sourceLanguage.isEmpty() && !sameAs(file.sourceLanguage)(bot.sourceLanguage());
    if (otherSource)
        return Error {ErrorCode::InvalidInput, QCoreApplication::translate("texts", "The file translates from “%1”, but “%2” is written in “%3”. Export it anew from this bot.")
                                                   .arg(file.sourceLanguage.left(40), bot.name, bot.sourceLanguage()), {}};
    const auto found = std::find_if(bot.languages.begin(), bot.languages.end(), sameAs(tag));
    if (found == bot.languages.end())
        return Error {ErrorCode::InvalidInput, QCoreApplication::translate("texts", "The file holds “%1”, which “%2” does not speak (%3). Add the language first.")
                                                   .arg(tag.left(40), bot.name, bot.languages.join(u", "_s)), {}};
    if (*found == bot.sourceLanguage())
        return Error {ErrorCode::InvalidInput, QCoreApplication::translate("texts", "“%1” is the language that “%2” is translated from. Import a translation.")
                                                   .arg(*found, bot.name), {}};
    return *found;
}

} // namespace

int ImportPlan::count(Outcome outcome) const
{
    return int(std::count_if(rows.begin(), rows.end(), [outcome](const ImportRow &row) { return row.outcome == outcome; }));
}

QString outcomeName(Outcome outcome)
{
    static const QStringList names {u"changed"_s, u"stale"_s, u"unchanged"_s, u"open"_s, u"damaged"_s, u"unknown"_s};
    return names.at(int(outcome));
}

Result<ImportPlan> planImport(const model::Bot &bot, const ExchangeFile &file, const QString &wanted, JobControl *control)
{
    const Result<QString> language = languageOf(bot, file, wanted);
    if (!language)
        return language.error();
    QHash<QString, TextRow> known;
    const QList<TextRow> rows = textsOf(bot);
    for (const TextRow &row : rows)
        known.insert(row.key, row);
    const QSet<QString> unclear = ambiguous(file);
    ImportPlan plan {*language, {}};
    QSet<QString> done;
    for (const ExchangeUnit &unit : file.units) {
        if (!mayGoOn(control, plan.rows.size(), file.units.size()))
            return Error {ErrorCode::Cancelled, {}, {}};
        if (done.contains(unit.key))
            continue;
        done.insert(unit.key);
        const auto it = known.constFind(unit.key);
        ImportRow row;
        if (it == known.cend()) {
            row.key = unit.key.left(200);
            row.outcome = Outcome::Unknown;
            row.after = unit.target;
            row.problem = QCoreApplication::translate("texts", "The bot no longer has this text.");
        } else {
            row = rowFor(unit, *it, bot.sourceLanguage(), *language, file.format == ExchangeFormat::Csv);
        }
        if (unclear.contains(unit.key)) {
            row.outcome = Outcome::Damaged;
            row.problem = QCoreApplication::translate("texts", "It stands more than once in the file, with different words.");
        }
        plan.rows.append(row);
    }
    return plan;
}

commands::Command importTexts(const model::Project &project, model::BotId bot, const ImportPlan &plan)
{
    QList<TextEdit> edits;
    for (const ImportRow &row : plan.rows) {
        if (row.outcome == Outcome::Changed || row.outcome == Outcome::Stale)
            edits.append(row.edit);
    }
    commands::Command command = textEdits(project, bot, edits, u"ImportTexts"_s);
    command.subject = plan.language;
    return command;
}

} // namespace dialogist::texts
