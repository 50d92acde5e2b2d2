// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "studio/commands/command.h"
#include "studio/model/project.h"

#include <QStringList>

#include <optional>

namespace dialogist::texts {

/// Where a text of the bot lies: an object, and the way inside it. Node: keys and indexes in its properties ("options", "0",
/// "label"). Intent: empty. Entity: the index of the value. Bot: the key of a sentence of the program (studio/flow/ownwords.h).
struct TextPlace {
    model::ObjectRef object;
    QStringList path;

    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

/// What a row of the table is about.
enum class TextKind {
    Text, ///< what the bot says
    Label, ///< a button: short
    Words, ///< other words that people may use for something, with commas
    Phrases, ///< what people write, one phrase a line; every language has its own
};

/// One text of the string table, with the words that say what it is.
struct TextRow {
    TextPlace place;
    QString key; ///< stable: kind, object and way, where list items that have ids are named by them; an XML name token
    TextKind kind = TextKind::Text;
    model::FlowId flow; ///< of a node
    QString group; ///< name of the flow, "Intents", "Entities", "Web chat" or "Said by the program"
    QString where; ///< "Welcome › Greeting"
    QString what; ///< "Text", "Option 2"
    model::LocalizedText text; ///< with what is said in its place where nothing is written
    model::LocalizedText builtIn; ///< that: a name, or what the program says; mostly empty
    bool mayBeEmpty = false; ///< nothing is missing while the first language has no words either
    int advisedLength = 0; ///< longer texts are cut or wrapped by some channels; 0 = any

    /// Phrases are written anew in each language, so they are missing or there, and never stale.
    model::LocalizedText::State state(const QString &language, const QString &source) const;
    /// The program says it, in both languages, as long as the bot has no words of its own: nothing for a translator.
    bool isOnlyBuiltIn(const QString &language, const QString &source) const;
};

/// How far the texts of a bot are in one language.
struct TextCounts {
    int current = 0;
    int stale = 0;
    int missing = 0;
    int builtIn = 0; ///< said by the program itself in both languages; in none of the others, as exportTexts() leaves them out, too

    int total() const { return current + stale + missing; } ///< without what the program says by itself
};
/// Of rows as textsOf() gives them. Counts what exportTexts() writes; in the language that is translated from, what is to be written in it.
TextCounts countTexts(const QList<TextRow> &rows, const QString &language, const QString &source);
/// Whether the text is one for a translator into the language, done or not: there is something to translate, and the program does not
/// say it by itself.
bool isForTranslators(const TextRow &row, const QString &language, const QString &source);

/// All texts that people who talk to the bot read, written in at least one language, and what they write: flow by flow, then intents
/// and entities, then what the web chat and the program itself say.
QList<TextRow> textsOf(const model::Bot &bot);
/// The texts of one object of the bot; empty when it is not there or has none.
QList<TextRow> textsOf(const model::Bot &bot, const model::ObjectRef &object);

/// New words for one text in one language.
struct TextEdit {
    TextPlace place;
    QString language;
    QString words;
    /// The source text that the words translate, when that is not the present one: they then count as stale.
    std::optional<QString> translatedFrom = {};
};

/// All edits as one step; obsolete when nothing changes. what names it: "TranslateTexts", "ImportTexts", "PasteTexts".
commands::Command textEdits(const model::Project &project, model::BotId bot, const QList<TextEdit> &edits,
                            const QString &what = QStringLiteral("TranslateTexts"));
/// A text in one language.
struct TextCell {
    TextPlace place;
    QString language;
};
/// Says of these translations that they fit the source texts as they are.
commands::Command confirmTexts(const model::Project &project, model::BotId bot, const QList<TextCell> &cells);

/// The text, with what is said anyway where it has no words.
model::LocalizedText withBuiltIn(model::LocalizedText text, const model::LocalizedText &builtIn);

/// The lines or comma-separated words of a cell, without blanks around them and empty ones.
QStringList itemsIn(const QString &text, TextKind kind);

} // namespace dialogist::texts
