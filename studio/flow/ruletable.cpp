// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/ruletable.h"

#include <QCoreApplication>
#include <QHash>

namespace dialogist::flow {

using namespace Qt::StringLiterals;

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("flow", text);
}

struct Row {
    const char *id;
    Severity severity;
    const char *title;
    const char *meaning;
};

constexpr Row rows[] = {
    // Ways
    {"flow.no-start", Severity::Blocker, QT_TRANSLATE_NOOP("flow", "No start"),
        QT_TRANSLATE_NOOP("flow", "The bot has no Start, so no talk can begin.")},
    {"flow.unknown-start-flow", Severity::Blocker, QT_TRANSLATE_NOOP("flow", "Start flow missing"),
        QT_TRANSLATE_NOOP("flow", "The flow that talks begin with is not in the bot.")},
    {"flow.several-starts", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Several starts"),
        QT_TRANSLATE_NOOP("flow", "A flow has more than one Start; only the oldest is used.")},
    {"flow.unconnected-port", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Not connected"),
        QT_TRANSLATE_NOOP("flow", "A way out of a step leads nowhere; when the bot has said nothing yet, publishing is blocked.")},
    {"flow.no-default", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Choice without default"),
        QT_TRANSLATE_NOOP("flow", "A Choice has no way for answers that fit none of its options.")},
    {"flow.dead-end", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Dead end"),
        QT_TRANSLATE_NOOP("flow", "The talk stops after a step without a word.")},
    {"flow.stale-link", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Connection without a port"),
        QT_TRANSLATE_NOOP("flow", "A connection leaves a step at a port that is no longer there.")},
    {"flow.unreachable", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Never reached"),
        QT_TRANSLATE_NOOP("flow", "No way leads from the start or from an event to the step.")},
    {"flow.unused-flow", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Flow is never run"),
        QT_TRANSLATE_NOOP("flow", "Nothing leads into the flow: it is not the start flow, has no event, and is not run or gone to.")},
    {"flow.event-without-steps", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Event does nothing"),
        QT_TRANSLATE_NOOP("flow", "An Event takes the word, and then nothing follows.")},
    {"flow.duplicate-event", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Event is never used"),
        QT_TRANSLATE_NOOP("flow", "Another Event waits for the same thing at the same place and always comes first.")},
    {"flow.goto-target", Severity::Blocker, QT_TRANSLATE_NOOP("flow", "Leads nowhere"),
        QT_TRANSLATE_NOOP("flow", "A Go To names no place, or one that is gone.")},
    {"flow.no-flow", Severity::Blocker, QT_TRANSLATE_NOOP("flow", "No flow to run"),
        QT_TRANSLATE_NOOP("flow", "A Run Flow names no flow, or one without a Start.")},
    {"flow.break-outside-loop", Severity::Warning, QT_TRANSLATE_NOOP("flow", "No loop to leave"),
        QT_TRANSLATE_NOOP("flow", "An Exit leaves a loop or begins its next round, but stands in none.")},
    {"flow.endless-loop", Severity::Blocker, QT_TRANSLATE_NOOP("flow", "Endless loop"),
        QT_TRANSLATE_NOOP("flow", "Steps lead round in a ring without a way out and without asking the person anything.")},
    {"flow.loop-without-input", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Loop without input"),
        QT_TRANSLATE_NOOP("flow", "Steps lead round in a ring that only a condition can end; the person is asked nothing on the way.")},
    {"flow.loop-never-ends", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Loop does not end"),
        QT_TRANSLATE_NOOP("flow", "A Loop goes on while a condition is true that nothing within it can change, and no step leaves it: it is broken off as an error.")},
    {"flow.recursion", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Flow runs itself"),
        QT_TRANSLATE_NOOP("flow", "A flow runs itself again before it has ended; 64 flows upon each other are an error.")},
    {"flow.unhandled-error", Severity::Note, QT_TRANSLATE_NOOP("flow", "Failure is not handled"),
        QT_TRANSLATE_NOOP("flow", "A step that may fail has no way for it, and the bot has no Event for errors: people get a bare apology and the talk ends.")},
    // Variables
    {"flow.undefined-variable", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Unknown variable"),
        QT_TRANSLATE_NOOP("flow", "A name is used that is no variable of the bot.")},
    {"flow.unused-variable", Severity::Note, QT_TRANSLATE_NOOP("flow", "Unused variable"),
        QT_TRANSLATE_NOOP("flow", "No step uses the variable.")},
    {"flow.never-set", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Never given a value"),
        QT_TRANSLATE_NOOP("flow", "A variable is read, but nothing gives it a value.")},
    {"flow.no-first-value", Severity::Warning, QT_TRANSLATE_NOOP("flow", "No value to begin with"),
        QT_TRANSLATE_NOOP("flow", "A variable is only computed from itself, with no value to begin with.")},
    {"flow.never-read", Severity::Note, QT_TRANSLATE_NOOP("flow", "Set, never read"),
        QT_TRANSLATE_NOOP("flow", "A variable is given values that nothing reads.")},
    {"flow.read-before-set", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Read before it is set"),
        QT_TRANSLATE_NOOP("flow", "A variable is read at a place where no way could have given it a value yet.")},
    {"flow.maybe-unset", Severity::Note, QT_TRANSLATE_NOOP("flow", "Not set on every way"),
        QT_TRANSLATE_NOOP("flow", "A text shows a variable that only some of the ways there have given a value; people read nothing or “undefined” in its place.")},
    {"flow.set-constant", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Value cannot change"),
        QT_TRANSLATE_NOOP("flow", "A step gives a value to a constant of the bot or to a secret.")},
    {"flow.secret-read", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Secrets cannot be read"),
        QT_TRANSLATE_NOOP("flow", "An expression or a text reads a secret, which only requests can use; it is always empty there.")},
    {"flow.variable-name", Severity::Blocker, QT_TRANSLATE_NOOP("flow", "Name cannot be used"),
        QT_TRANSLATE_NOOP("flow", "The name of a variable is no name in expressions.")},
    {"flow.duplicate-variable", Severity::Blocker, QT_TRANSLATE_NOOP("flow", "Two variables are one"),
        QT_TRANSLATE_NOOP("flow", "Two variables have the same name, or differ only in capitals.")},
    {"flow.initial-type", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Initial value does not fit"),
        QT_TRANSLATE_NOOP("flow", "The initial value of a variable is not of its type.")},
    {"flow.input-missing", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Input is not handed over"),
        QT_TRANSLATE_NOOP("flow", "A Run Flow does not hand over what the flow says it must be given.")},
    {"flow.input-unknown", Severity::Note, QT_TRANSLATE_NOOP("flow", "Input that nobody takes"),
        QT_TRANSLATE_NOOP("flow", "A Run Flow hands over something that the flow does not take.")},
    {"flow.output-never-set", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Output is never set"),
        QT_TRANSLATE_NOOP("flow", "A flow says that it gives back a variable, but never sets it.")},
    // Expressions
    {"flow.expression-error", Severity::Blocker, QT_TRANSLATE_NOOP("flow", "Expression cannot be read"),
        QT_TRANSLATE_NOOP("flow", "An expression or a {{ placeholder }} has a mistake: something is missing, or a function is not known.")},
    {"flow.type-mismatch", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Types do not go together"),
        QT_TRANSLATE_NOOP("flow", "Values of different types are compared or calculated with, so the result never changes.")},
    {"flow.unknown-member", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Nothing of that name"),
        QT_TRANSLATE_NOOP("flow", "An expression uses a property or a method that no value of the type has, such as “trim” of a number.")},
    {"flow.chained-comparison", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Comparison of a comparison"),
        QT_TRANSLATE_NOOP("flow", "“1 < n < 5” compares true or false with 5; two comparisons are joined with &&.")},
    {"flow.unknown-option", Severity::Warning, QT_TRANSLATE_NOOP("flow", "None of the options"),
        QT_TRANSLATE_NOOP("flow", "A variable that only Choices set is compared with a word that is none of their options.")},
    {"flow.date-arithmetic", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Calculating with a date"),
        QT_TRANSLATE_NOOP("flow", "Dates and times are texts, with which “+” and “-” do not count; addDays() and daysBetween() do.")},
    {"flow.object-in-text", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Object in a text"),
        QT_TRANSLATE_NOOP("flow", "An object is joined with a text, which cannot hold it; one of its fields is meant.")},
    {"flow.division-by-zero", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Division by zero"),
        QT_TRANSLATE_NOOP("flow", "An expression divides by 0, which gives no number.")},
    {"flow.wrong-type", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Value does not fit"),
        QT_TRANSLATE_NOOP("flow", "A variable is given a value that is not of its type; it is not stored.")},
    {"flow.answer-type", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Answer does not fit the variable"),
        QT_TRANSLATE_NOOP("flow", "A question asks for something that its variable cannot keep.")},
    {"flow.empty-condition", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Condition is missing"),
        QT_TRANSLATE_NOOP("flow", "A case has no condition, so it is never true.")},
    {"flow.constant-condition", Severity::Note, QT_TRANSLATE_NOOP("flow", "Condition never changes"),
        QT_TRANSLATE_NOOP("flow", "A condition reads nothing that could change, so it is always true or always false.")},
    {"flow.duplicate-case", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Case stands twice"),
        QT_TRANSLATE_NOOP("flow", "A case has the same condition as one above it, so it is never reached.")},
    {"flow.unreachable-case", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Case is never reached"),
        QT_TRANSLATE_NOOP("flow", "A case stands below one that is always true.")},
    {"flow.code-error", Severity::Blocker, QT_TRANSLATE_NOOP("flow", "Code cannot be read"),
        QT_TRANSLATE_NOOP("flow", "Brackets, quotes or comments in the code are not closed.")},
    {"flow.code-variable", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Code does not see the variable"),
        QT_TRANSLATE_NOOP("flow", "The code uses a variable that the step neither reads nor sets.")},
    // Nodes
    {"flow.unknown-type", Severity::Blocker, QT_TRANSLATE_NOOP("flow", "Unknown step"),
        QT_TRANSLATE_NOOP("flow", "This program does not know the type of the step.")},
    {"flow.foreign", Severity::Blocker, QT_TRANSLATE_NOOP("flow", "Step of another program"),
        QT_TRANSLATE_NOOP("flow", "A step was taken over from another program and cannot run here.")},
    {"flow.missing-value", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Something is not filled in"),
        QT_TRANSLATE_NOOP("flow", "A step lacks a value that it cannot work without, such as an address, a list or a name.")},
    {"flow.out-of-range", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Number out of range"),
        QT_TRANSLATE_NOOP("flow", "A number is no number, or outside of what the step allows.")},
    {"flow.unknown-word", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Choice is not known"),
        QT_TRANSLATE_NOOP("flow", "A setting has a value that is none of those to choose from.")},
    {"flow.duplicate-option", Severity::Blocker, QT_TRANSLATE_NOOP("flow", "Two options are one"),
        QT_TRANSLATE_NOOP("flow", "Two rows of a step share an id, or one has none.")},
    {"flow.empty-choice", Severity::Blocker, QT_TRANSLATE_NOOP("flow", "Choice without options"),
        QT_TRANSLATE_NOOP("flow", "A Choice offers nothing to choose.")},
    {"flow.empty-branch", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Branch without cases"),
        QT_TRANSLATE_NOOP("flow", "A Branch has no case, so it always goes on at “Else”.")},
    {"flow.duplicate-label", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Two options read the same"),
        QT_TRANSLATE_NOOP("flow", "People cannot tell two options of a Choice apart.")},
    {"flow.ambiguous-option", Severity::Note, QT_TRANSLATE_NOOP("flow", "Word fits two options"),
        QT_TRANSLATE_NOOP("flow", "A word that people may say fits two options of a Choice; the first one wins.")},
    {"flow.option-is-command", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Option is a command"),
        QT_TRANSLATE_NOOP("flow", "An option reads like a word by which people cancel, ask for help or call an Event.")},
    {"flow.many-options", Severity::Note, QT_TRANSLATE_NOOP("flow", "Many options"),
        QT_TRANSLATE_NOOP("flow", "More than ten options: most channels cannot show them all, and people do not read them.")},
    {"flow.ask-without-variable", Severity::Warning, QT_TRANSLATE_NOOP("flow", "The answer is lost"),
        QT_TRANSLATE_NOOP("flow", "A question keeps its answer nowhere.")},
    {"flow.retry-without-text", Severity::Note, QT_TRANSLATE_NOOP("flow", "Same question again"),
        QT_TRANSLATE_NOOP("flow", "When an answer does not fit, the same question is asked in the same words, without help.")},
    {"flow.invalid-pattern", Severity::Blocker, QT_TRANSLATE_NOOP("flow", "Pattern cannot be read"),
        QT_TRANSLATE_NOOP("flow", "A pattern is no regular expression.")},
    {"flow.impossible-range", Severity::Blocker, QT_TRANSLATE_NOOP("flow", "No answer can fit"),
        QT_TRANSLATE_NOOP("flow", "A minimum is above its maximum.")},
    {"flow.incomplete-assignment", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Nothing is set"),
        QT_TRANSLATE_NOOP("flow", "An assignment lacks its variable or its value.")},
    {"flow.knowledge-without-base", Severity::Blocker, QT_TRANSLATE_NOOP("flow", "No knowledge chosen"),
        QT_TRANSLATE_NOOP("flow", "A Knowledge step has nothing to answer from.")},
    {"flow.knowledge-missing", Severity::Blocker, QT_TRANSLATE_NOOP("flow", "Knowledge is missing"),
        QT_TRANSLATE_NOOP("flow", "A step names a knowledge base that is not in the project.")},
    {"flow.knowledge-empty", Severity::Note, QT_TRANSLATE_NOOP("flow", "Knowledge is empty"),
        QT_TRANSLATE_NOOP("flow", "A knowledge base that a step answers from has no text yet.")},
    {"flow.intent-missing", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Intent is missing"),
        QT_TRANSLATE_NOOP("flow", "A step names an intent that is not in the bot.")},
    {"flow.entity-missing", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Entity is missing"),
        QT_TRANSLATE_NOOP("flow", "A question names an entity that is not in the bot.")},
    {"flow.prompt-missing", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Instructions are missing"),
        QT_TRANSLATE_NOOP("flow", "A step names instructions that are not in the bot.")},
    {"flow.no-instructions", Severity::Warning, QT_TRANSLATE_NOOP("flow", "No instructions"),
        QT_TRANSLATE_NOOP("flow", "A language model is asked without any words on what to do.")},
    {"flow.agent-without-end", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Agent without an end"),
        QT_TRANSLATE_NOOP("flow", "An agent has no end that it could reach.")},
    {"flow.event-incomplete", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Event waits for nothing"),
        QT_TRANSLATE_NOOP("flow", "An Event does not say which intent, words, command or name it waits for.")},
    {"flow.unknown-language", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Language is not the bot’s"),
        QT_TRANSLATE_NOOP("flow", "A case or a condition asks for a language that the bot does not speak.")},
    {"flow.no-opening-hours", Severity::Note, QT_TRANSLATE_NOOP("flow", "No opening hours"),
        QT_TRANSLATE_NOOP("flow", "A step goes by opening hours, but the bot has none: it is always open.")},
    {"flow.split-weights", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Split has one way only"),
        QT_TRANSLATE_NOOP("flow", "At most one way of a Split has a weight, so nothing is compared.")},
    {"flow.long-wait", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Waits longer than the talk is kept"),
        QT_TRANSLATE_NOOP("flow", "A wait ends after the talk has been erased by the bot’s own privacy settings.")},
    {"flow.bad-address", Severity::Warning, QT_TRANSLATE_NOOP("flow", "No web address"),
        QT_TRANSLATE_NOOP("flow", "An address is none that a request could go to.")},
    {"flow.plain-http", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Address is not encrypted"),
        QT_TRANSLATE_NOOP("flow", "What goes to an http:// address can be read on the way.")},
    {"flow.get-with-body", Severity::Note, QT_TRANSLATE_NOOP("flow", "GET with content"),
        QT_TRANSLATE_NOOP("flow", "A GET request carries content, which services ignore or refuse.")},
    {"flow.body-not-json", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Content is no JSON"),
        QT_TRANSLATE_NOOP("flow", "The content of a request is said to be JSON, but is none.")},
    {"flow.answer-unused", Severity::Note, QT_TRANSLATE_NOOP("flow", "Answer is not kept"),
        QT_TRANSLATE_NOOP("flow", "A service is asked for something and its answer kept nowhere.")},
    // Texts
    {"flow.missing-text", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Text is missing"),
        QT_TRANSLATE_NOOP("flow", "A text has no words in the bot’s first language.")},
    {"flow.missing-image", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Image is missing"),
        QT_TRANSLATE_NOOP("flow", "An image, a sound, a video or a file is not chosen yet.")},
    {"flow.missing-description", Severity::Note, QT_TRANSLATE_NOOP("flow", "Image without words"),
        QT_TRANSLATE_NOOP("flow", "An image has no description for people who cannot see it.")},
    {"flow.missing-translation", Severity::Note, QT_TRANSLATE_NOOP("flow", "Translation is missing"),
        QT_TRANSLATE_NOOP("flow", "A text is not translated into every language of the bot.")},
    {"flow.program-words", Severity::Note, QT_TRANSLATE_NOOP("flow", "Sentences of the program in another language"),
        QT_TRANSLATE_NOOP("flow", "What the web chat and the program itself say is not there in a language of the bot.")},
    {"flow.stale-translation", Severity::Note, QT_TRANSLATE_NOOP("flow", "Translation is out of date"),
        QT_TRANSLATE_NOOP("flow", "The first language was changed after the text had been translated.")},
    {"flow.translation-placeholder", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Placeholder differs in a translation"),
        QT_TRANSLATE_NOOP("flow", "A translation lacks a {{ placeholder }} of the first language, or has one more.")},
    {"flow.leftover-translation", Severity::Note, QT_TRANSLATE_NOOP("flow", "Text in a language too many"),
        QT_TRANSLATE_NOOP("flow", "A text stands in a language that the bot does not speak.")},
    {"flow.identical-variants", Severity::Note, QT_TRANSLATE_NOOP("flow", "Same wording twice"),
        QT_TRANSLATE_NOOP("flow", "Two variants of a message are the same, so nothing varies.")},
    {"flow.text-too-long", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Text is too long to be said"),
        QT_TRANSLATE_NOOP("flow", "A text is longer than the 1,000,000 characters that a bot says in one step: it is not said, and the talk fails there.")},
    {"flow.long-message", Severity::Note, QT_TRANSLATE_NOOP("flow", "Long message"),
        QT_TRANSLATE_NOOP("flow", "A text is longer than 2,000 characters: some channels cut it, and few people read it.")},
    {"flow.long-label", Severity::Note, QT_TRANSLATE_NOOP("flow", "Long button"),
        QT_TRANSLATE_NOOP("flow", "A button is longer than 20 characters, which some channels cut.")},
    // Understanding
    {"flow.intent-unused", Severity::Note, QT_TRANSLATE_NOOP("flow", "Intent is never handled"),
        QT_TRANSLATE_NOOP("flow", "No Event and no Route waits for the intent.")},
    {"flow.intent-few-phrases", Severity::Note, QT_TRANSLATE_NOOP("flow", "Few phrases"),
        QT_TRANSLATE_NOOP("flow", "An intent has fewer than five phrases in the first language, so it is hard to recognise.")},
    {"flow.intent-untranslated", Severity::Note, QT_TRANSLATE_NOOP("flow", "Intent in one language only"),
        QT_TRANSLATE_NOOP("flow", "An intent has no phrases in one of the bot’s languages.")},
    {"flow.duplicate-phrase", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Phrase of two intents"),
        QT_TRANSLATE_NOOP("flow", "Two intents have the same phrase, so the bot cannot tell them apart.")},
    {"flow.repeated-phrase", Severity::Note, QT_TRANSLATE_NOOP("flow", "Phrase stands twice"),
        QT_TRANSLATE_NOOP("flow", "An intent has the same phrase twice.")},
    {"flow.phrase-entity", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Phrase marks an unknown entity"),
        QT_TRANSLATE_NOOP("flow", "A phrase marks a word as an entity that the bot does not have.")},
    {"flow.entity-unused", Severity::Note, QT_TRANSLATE_NOOP("flow", "Entity is never used"),
        QT_TRANSLATE_NOOP("flow", "No question, phrase or expression uses the entity.")},
    {"flow.entity-empty", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Entity without values"),
        QT_TRANSLATE_NOOP("flow", "An entity has no values or patterns, so it is never found.")},
    {"flow.entity-pattern", Severity::Blocker, QT_TRANSLATE_NOOP("flow", "Pattern of an entity cannot be read"),
        QT_TRANSLATE_NOOP("flow", "A pattern of an entity is no regular expression.")},
    {"flow.duplicate-synonym", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Word of two values"),
        QT_TRANSLATE_NOOP("flow", "Two values of an entity share a word, so the first one always wins.")},
    {"flow.prompt-unused", Severity::Note, QT_TRANSLATE_NOOP("flow", "Instructions are never used"),
        QT_TRANSLATE_NOOP("flow", "No step uses the instructions.")},
    // Tests
    {"flow.test-missing", Severity::Warning, QT_TRANSLATE_NOOP("flow", "Test names something missing"),
        QT_TRANSLATE_NOOP("flow", "A conversation test names a step, flow, variable or intent that is not in the bot.")},
    {"flow.test-empty", Severity::Note, QT_TRANSLATE_NOOP("flow", "Test asks for nothing"),
        QT_TRANSLATE_NOOP("flow", "A conversation test has no steps, so it checks nothing.")},
};
} // namespace

const QList<Rule> &allRules()
{
    static const QList<Rule> rules = [] {
        QList<Rule> list;
        for (const Row &row : rows)
            list.append({QString::fromLatin1(row.id), row.severity, tr(row.title), tr(row.meaning)});
        return list;
    }();
    return rules;
}

const Rule *ruleOf(const QString &id)
{
    static const QHash<QString, const Rule *> byId = [] {
        QHash<QString, const Rule *> table;
        for (const Rule &rule : allRules())
            table.insert(rule.id, &rule);
        return table;
    }();
    return byId.value(id);
}

} // namespace dialogist::flow
