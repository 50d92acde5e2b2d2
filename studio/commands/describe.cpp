// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/commands/command.h"

#include <array>

namespace dialogist::commands {

using namespace Qt::StringLiterals;

namespace {
struct Phrase {
    const char *type;
    const char *named; ///< with the thing's name
    const char *unnamed;
    const char *counted; ///< with a number of things; null when the type never means several
};

constexpr std::array phrases {
    Phrase {"AcceptResults", QT_TRANSLATE_NOOP("commands", "Accept what the tests of “%1” found"), QT_TRANSLATE_NOOP("commands", "Accept what the tests found"), nullptr},
    Phrase {"AddFlow", QT_TRANSLATE_NOOP("commands", "Add flow “%1”"), QT_TRANSLATE_NOOP("commands", "Add flow"), nullptr},
    Phrase {"AddBot", QT_TRANSLATE_NOOP("commands", "Add bot “%1”"), QT_TRANSLATE_NOOP("commands", "Add bot"), nullptr},
    Phrase {"AddEntity", QT_TRANSLATE_NOOP("commands", "Add entity “%1”"), QT_TRANSLATE_NOOP("commands", "Add entity"), nullptr},
    Phrase {"AddIntent", QT_TRANSLATE_NOOP("commands", "Add intent “%1”"), QT_TRANSLATE_NOOP("commands", "Add intent"), nullptr},
    Phrase {"AddKnowledgeBase", QT_TRANSLATE_NOOP("commands", "Add knowledge base “%1”"), QT_TRANSLATE_NOOP("commands", "Add knowledge base"), nullptr},
    Phrase {"AddNodes", QT_TRANSLATE_NOOP("commands", "Add step “%1”"), QT_TRANSLATE_NOOP("commands", "Add steps"), QT_TRANSLATE_N_NOOP("commands", "Add %n step(s)")},
    Phrase {"AddPrompt", QT_TRANSLATE_NOOP("commands", "Add prompt “%1”"), QT_TRANSLATE_NOOP("commands", "Add prompt"), nullptr},
    Phrase {"AddQuestions", QT_TRANSLATE_NOOP("commands", "Add test question “%1”"), QT_TRANSLATE_NOOP("commands", "Add test questions"), QT_TRANSLATE_N_NOOP("commands", "Add %n test question(s)")},
    Phrase {"AddRelease", QT_TRANSLATE_NOOP("commands", "Publish “%1”"), QT_TRANSLATE_NOOP("commands", "Publish"), nullptr},
    Phrase {"AddTest", QT_TRANSLATE_NOOP("commands", "Add test “%1”"), QT_TRANSLATE_NOOP("commands", "Add test"), nullptr},
    Phrase {"AddVariable", QT_TRANSLATE_NOOP("commands", "Add variable “%1”"), QT_TRANSLATE_NOOP("commands", "Add variable"), nullptr},
    Phrase {"ApproveFinding", QT_TRANSLATE_NOOP("commands", "Approve a finding of “%1”"), QT_TRANSLATE_NOOP("commands", "Approve a finding"), nullptr},
    Phrase {"BendWire", QT_TRANSLATE_NOOP("commands", "Bend a wire of “%1”"), QT_TRANSLATE_NOOP("commands", "Bend a wire"), nullptr},
    Phrase {"ChooseKnowledge", QT_TRANSLATE_NOOP("commands", "Answer from “%1”"), QT_TRANSLATE_NOOP("commands", "Choose the knowledge"), nullptr},
    Phrase {"ChooseRegion", QT_TRANSLATE_NOOP("commands", "Choose the region of “%1”"), QT_TRANSLATE_NOOP("commands", "Choose the region"), nullptr},
    Phrase {"ChooseStart", QT_TRANSLATE_NOOP("commands", "Start with “%1”"), QT_TRANSLATE_NOOP("commands", "Choose the first flow"), nullptr},
    Phrase {"ConfirmTexts", QT_TRANSLATE_NOOP("commands", "Confirm translations of “%1”"), QT_TRANSLATE_NOOP("commands", "Confirm translations"), QT_TRANSLATE_N_NOOP("commands", "Confirm translations of %n object(s)")},
    Phrase {"ConnectPort", QT_TRANSLATE_NOOP("commands", "Connect “%1”"), QT_TRANSLATE_NOOP("commands", "Connect steps"), nullptr},
    Phrase {"CrawlSite", QT_TRANSLATE_NOOP("commands", "Read the website “%1”"), QT_TRANSLATE_NOOP("commands", "Read a website"), QT_TRANSLATE_N_NOOP("commands", "Read %n page(s) of a website")},
    Phrase {"CutNodes", QT_TRANSLATE_NOOP("commands", "Cut step “%1”"), QT_TRANSLATE_NOOP("commands", "Cut steps"), QT_TRANSLATE_N_NOOP("commands", "Cut %n step(s)")},
    Phrase {"DisconnectPort", QT_TRANSLATE_NOOP("commands", "Disconnect “%1”"), QT_TRANSLATE_NOOP("commands", "Disconnect steps"), nullptr},
    Phrase {"DuplicateFlow", QT_TRANSLATE_NOOP("commands", "Duplicate flow “%1”"), QT_TRANSLATE_NOOP("commands", "Duplicate flow"), nullptr},
    Phrase {"DuplicateNodes", QT_TRANSLATE_NOOP("commands", "Duplicate step “%1”"), QT_TRANSLATE_NOOP("commands", "Duplicate steps"), QT_TRANSLATE_N_NOOP("commands", "Duplicate %n step(s)")},
    Phrase {"EditBot", QT_TRANSLATE_NOOP("commands", "Edit bot “%1”"), QT_TRANSLATE_NOOP("commands", "Edit bot"), nullptr},
    Phrase {"EditEntity", QT_TRANSLATE_NOOP("commands", "Edit entity “%1”"), QT_TRANSLATE_NOOP("commands", "Edit entity"), nullptr},
    Phrase {"EditIntent", QT_TRANSLATE_NOOP("commands", "Edit intent “%1”"), QT_TRANSLATE_NOOP("commands", "Edit intent"), nullptr},
    Phrase {"EditKnowledgeBase", QT_TRANSLATE_NOOP("commands", "Edit knowledge base “%1”"), QT_TRANSLATE_NOOP("commands", "Edit knowledge base"), nullptr},
    Phrase {"EditLanguages", QT_TRANSLATE_NOOP("commands", "Edit the languages of “%1”"), QT_TRANSLATE_NOOP("commands", "Edit the languages"), nullptr},
    Phrase {"EditNode", QT_TRANSLATE_NOOP("commands", "Edit step “%1”"), QT_TRANSLATE_NOOP("commands", "Edit step"), nullptr},
    Phrase {"EditPrivacy", QT_TRANSLATE_NOOP("commands", "Edit the privacy settings of “%1”"), QT_TRANSLATE_NOOP("commands", "Edit the privacy settings"), nullptr},
    Phrase {"EditPrompt", QT_TRANSLATE_NOOP("commands", "Edit prompt “%1”"), QT_TRANSLATE_NOOP("commands", "Edit prompt"), nullptr},
    Phrase {"EditQuestions", QT_TRANSLATE_NOOP("commands", "Edit test question “%1”"), QT_TRANSLATE_NOOP("commands", "Edit test questions"), QT_TRANSLATE_N_NOOP("commands", "Edit %n test question(s)")},
    Phrase {"EditSources", QT_TRANSLATE_NOOP("commands", "Edit document “%1”"), QT_TRANSLATE_NOOP("commands", "Edit documents"), QT_TRANSLATE_N_NOOP("commands", "Edit %n document(s)")},
    Phrase {"EditTest", QT_TRANSLATE_NOOP("commands", "Edit test “%1”"), QT_TRANSLATE_NOOP("commands", "Edit test"), nullptr},
    Phrase {"EditVariable", QT_TRANSLATE_NOOP("commands", "Edit variable “%1”"), QT_TRANSLATE_NOOP("commands", "Edit variable"), nullptr},
    Phrase {"EditWebChat", QT_TRANSLATE_NOOP("commands", "Edit the web chat of “%1”"), QT_TRANSLATE_NOOP("commands", "Edit the web chat"), nullptr},
    Phrase {"ExtractFlow", QT_TRANSLATE_NOOP("commands", "Extract “%1” to a flow of its own"), QT_TRANSLATE_NOOP("commands", "Extract steps to a flow of their own"), nullptr},
    Phrase {"FixFinding", QT_TRANSLATE_NOOP("commands", "Fix a finding in “%1”"), QT_TRANSLATE_NOOP("commands", "Fix a finding"), nullptr},
    Phrase {"ImportSources", QT_TRANSLATE_NOOP("commands", "Import “%1”"), QT_TRANSLATE_NOOP("commands", "Import documents"), QT_TRANSLATE_N_NOOP("commands", "Import %n document(s)")},
    Phrase {"ImportTexts", QT_TRANSLATE_NOOP("commands", "Import translations (%1)"), QT_TRANSLATE_NOOP("commands", "Import translations"), nullptr},
    Phrase {"ImportTests", QT_TRANSLATE_NOOP("commands", "Import test “%1”"), QT_TRANSLATE_NOOP("commands", "Import tests"), QT_TRANSLATE_N_NOOP("commands", "Import %n test(s)")},
    Phrase {"MoveFlow", QT_TRANSLATE_NOOP("commands", "Move flow “%1”"), QT_TRANSLATE_NOOP("commands", "Move flow"), nullptr},
    Phrase {"MoveNodes", QT_TRANSLATE_NOOP("commands", "Move step “%1”"), QT_TRANSLATE_NOOP("commands", "Move steps"), QT_TRANSLATE_N_NOOP("commands", "Move %n step(s)")},
    Phrase {"PasteNodes", QT_TRANSLATE_NOOP("commands", "Paste step “%1”"), QT_TRANSLATE_NOOP("commands", "Paste steps"), QT_TRANSLATE_N_NOOP("commands", "Paste %n step(s)")},
    Phrase {"PasteTexts", QT_TRANSLATE_NOOP("commands", "Paste texts of “%1”"), QT_TRANSLATE_NOOP("commands", "Paste texts"), QT_TRANSLATE_N_NOOP("commands", "Paste texts of %n object(s)")},
    Phrase {"Publish", QT_TRANSLATE_NOOP("commands", "Publish “%1”"), QT_TRANSLATE_NOOP("commands", "Publish"), nullptr},
    Phrase {"RemoveBot", QT_TRANSLATE_NOOP("commands", "Remove bot “%1”"), QT_TRANSLATE_NOOP("commands", "Remove bot"), nullptr},
    Phrase {"RemoveEntity", QT_TRANSLATE_NOOP("commands", "Remove entity “%1”"), QT_TRANSLATE_NOOP("commands", "Remove entity"), nullptr},
    Phrase {"RemoveFlow", QT_TRANSLATE_NOOP("commands", "Remove flow “%1”"), QT_TRANSLATE_NOOP("commands", "Remove flow"), nullptr},
    Phrase {"RemoveIntent", QT_TRANSLATE_NOOP("commands", "Remove intent “%1”"), QT_TRANSLATE_NOOP("commands", "Remove intent"), nullptr},
    Phrase {"RemoveKnowledgeBase", QT_TRANSLATE_NOOP("commands", "Remove knowledge base “%1”"), QT_TRANSLATE_NOOP("commands", "Remove knowledge base"), nullptr},
    Phrase {"RemoveNodes", QT_TRANSLATE_NOOP("commands", "Remove step “%1”"), QT_TRANSLATE_NOOP("commands", "Remove steps"), QT_TRANSLATE_N_NOOP("commands", "Remove %n step(s)")},
    Phrase {"RemovePrompt", QT_TRANSLATE_NOOP("commands", "Remove prompt “%1”"), QT_TRANSLATE_NOOP("commands", "Remove prompt"), nullptr},
    Phrase {"RemoveQuestions", QT_TRANSLATE_NOOP("commands", "Remove test question “%1”"), QT_TRANSLATE_NOOP("commands", "Remove test questions"), QT_TRANSLATE_N_NOOP("commands", "Remove %n test question(s)")},
    Phrase {"RemoveSources", QT_TRANSLATE_NOOP("commands", "Remove document “%1”"), QT_TRANSLATE_NOOP("commands", "Remove documents"), QT_TRANSLATE_N_NOOP("commands", "Remove %n document(s)")},
    Phrase {"RemoveTest", QT_TRANSLATE_NOOP("commands", "Remove test “%1”"), QT_TRANSLATE_NOOP("commands", "Remove test"), nullptr},
    Phrase {"RemoveVariable", QT_TRANSLATE_NOOP("commands", "Remove variable “%1”"), QT_TRANSLATE_NOOP("commands", "Remove variable"), nullptr},
    Phrase {"RenameBot", QT_TRANSLATE_NOOP("commands", "Rename bot “%1”"), QT_TRANSLATE_NOOP("commands", "Rename bot"), nullptr},
    Phrase {"RenameFlow", QT_TRANSLATE_NOOP("commands", "Rename flow “%1”"), QT_TRANSLATE_NOOP("commands", "Rename flow"), nullptr},
    Phrase {"RenameNode", QT_TRANSLATE_NOOP("commands", "Rename step “%1”"), QT_TRANSLATE_NOOP("commands", "Rename step"), nullptr},
    Phrase {"RenameProject", QT_TRANSLATE_NOOP("commands", "Rename project “%1”"), QT_TRANSLATE_NOOP("commands", "Rename project"), nullptr},
    Phrase {"RenameVariable", QT_TRANSLATE_NOOP("commands", "Rename variable “%1”"), QT_TRANSLATE_NOOP("commands", "Rename variable"), nullptr},
    Phrase {"ReplaceText", QT_TRANSLATE_NOOP("commands", "Replace “%1”"), QT_TRANSLATE_NOOP("commands", "Replace text"), nullptr},
    Phrase {"Merge", QT_TRANSLATE_NOOP("commands", "Merge “%1”"), QT_TRANSLATE_NOOP("commands", "Merge"), nullptr},
    Phrase {"PackFolder", QT_TRANSLATE_NOOP("commands", "Take over the folder “%1”"), QT_TRANSLATE_NOOP("commands", "Take over a folder"), nullptr},
    Phrase {"RestoreAll", QT_TRANSLATE_NOOP("commands", "Go back to “%1”"), QT_TRANSLATE_NOOP("commands", "Go back to an earlier version"), nullptr},
    Phrase {"RestoreObjects", QT_TRANSLATE_NOOP("commands", "Restore “%1”"), QT_TRANSLATE_NOOP("commands", "Restore something"), QT_TRANSLATE_N_NOOP("commands", "Restore %n thing(s)")},
    Phrase {"SetNodeProperty", QT_TRANSLATE_NOOP("commands", "Edit step “%1”"), QT_TRANSLATE_NOOP("commands", "Edit step"), nullptr},
    Phrase {"TranslateTexts", QT_TRANSLATE_NOOP("commands", "Edit texts of “%1”"), QT_TRANSLATE_NOOP("commands", "Edit texts"), QT_TRANSLATE_N_NOOP("commands", "Edit texts of %n object(s)")},
    Phrase {"ResizeFrame", QT_TRANSLATE_NOOP("commands", "Resize frame “%1”"), QT_TRANSLATE_NOOP("commands", "Resize a frame"), nullptr},
    Phrase {"StackNodes", QT_TRANSLATE_NOOP("commands", "Stack step “%1”"), QT_TRANSLATE_NOOP("commands", "Stack steps"), nullptr},
    Phrase {"TidyFlow", QT_TRANSLATE_NOOP("commands", "Tidy up flow “%1”"), QT_TRANSLATE_NOOP("commands", "Tidy up flow"), nullptr},
    Phrase {"WeighSource", QT_TRANSLATE_NOOP("commands", "Change how much “%1” counts"), QT_TRANSLATE_NOOP("commands", "Change how much sources count"), nullptr},
};
} // namespace

QString describe(const QString &type, const QString &subject)
{
    for (const Phrase &phrase : phrases) {
        if (type != QLatin1String(phrase.type))
            continue;
        bool isCount = false;
        const int count = subject.toInt(&isCount);
        if (phrase.counted && isCount)
            return QCoreApplication::translate("commands", phrase.counted, nullptr, count);
        if (subject.isEmpty())
            return QCoreApplication::translate("commands", phrase.unnamed);
        return QCoreApplication::translate("commands", phrase.named).arg(subject);
    }
    return subject.isEmpty() ? type : u"%1 “%2”"_s.arg(type, subject);
}

} // namespace dialogist::commands
