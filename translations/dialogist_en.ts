<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>base</name>
    <message>
        <source>The work ended unexpectedly. Try it again.</source>
        <translation>The work ended unexpectedly. Try it again.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, then try again.</source>
        <translation>There is not enough memory for this. Close other programs, then try again.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Add flow “%1”</source>
        <translation>Add flow “%1”</translation>
    </message>
    <message>
        <source>Add flow</source>
        <translation>Add flow</translation>
    </message>
    <message>
        <source>Add bot “%1”</source>
        <translation>Add bot “%1”</translation>
    </message>
    <message>
        <source>Add bot</source>
        <translation>Add bot</translation>
    </message>
    <message>
        <source>Add intent “%1”</source>
        <translation>Add intent “%1”</translation>
    </message>
    <message>
        <source>Add intent</source>
        <translation>Add intent</translation>
    </message>
    <message>
        <source>Add knowledge base “%1”</source>
        <translation>Add knowledge base “%1”</translation>
    </message>
    <message>
        <source>Add knowledge base</source>
        <translation>Add knowledge base</translation>
    </message>
    <message>
        <source>Add node “%1”</source>
        <translation>Add node “%1”</translation>
    </message>
    <message>
        <source>Add nodes</source>
        <translation>Add nodes</translation>
    </message>
    <message numerus="yes">
        <source>Add %n node(s)</source>
        <translation>
            <numerusform>Add %n node</numerusform>
            <numerusform>Add %n nodes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add prompt “%1”</source>
        <translation>Add prompt “%1”</translation>
    </message>
    <message>
        <source>Add prompt</source>
        <translation>Add prompt</translation>
    </message>
    <message>
        <source>Add variable “%1”</source>
        <translation>Add variable “%1”</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Add variable</translation>
    </message>
    <message>
        <source>Approve a finding of “%1”</source>
        <translation>Approve a finding of “%1”</translation>
    </message>
    <message>
        <source>Approve a finding</source>
        <translation>Approve a finding</translation>
    </message>
    <message>
        <source>Answer from “%1”</source>
        <translation>Answer from “%1”</translation>
    </message>
    <message>
        <source>Choose the knowledge</source>
        <translation>Choose the knowledge</translation>
    </message>
    <message>
        <source>Choose the region of “%1”</source>
        <translation>Choose the region of “%1”</translation>
    </message>
    <message>
        <source>Choose the region</source>
        <translation>Choose the region</translation>
    </message>
    <message>
        <source>Start with “%1”</source>
        <translation>Start with “%1”</translation>
    </message>
    <message>
        <source>Choose the first flow</source>
        <translation>Choose the first flow</translation>
    </message>
    <message>
        <source>Connect “%1”</source>
        <translation>Connect “%1”</translation>
    </message>
    <message>
        <source>Connect nodes</source>
        <translation>Connect nodes</translation>
    </message>
    <message>
        <source>Read the website “%1”</source>
        <translation>Read the website “%1”</translation>
    </message>
    <message>
        <source>Read a website</source>
        <translation>Read a website</translation>
    </message>
    <message numerus="yes">
        <source>Read %n page(s) of a website</source>
        <translation>
            <numerusform>Read %n page of a website</numerusform>
            <numerusform>Read %n pages of a website</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut node “%1”</source>
        <translation>Cut node “%1”</translation>
    </message>
    <message>
        <source>Cut nodes</source>
        <translation>Cut nodes</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n node(s)</source>
        <translation>
            <numerusform>Cut %n node</numerusform>
            <numerusform>Cut %n nodes</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect “%1”</source>
        <translation>Disconnect “%1”</translation>
    </message>
    <message>
        <source>Disconnect nodes</source>
        <translation>Disconnect nodes</translation>
    </message>
    <message>
        <source>Duplicate flow “%1”</source>
        <translation>Duplicate flow “%1”</translation>
    </message>
    <message>
        <source>Duplicate flow</source>
        <translation>Duplicate flow</translation>
    </message>
    <message>
        <source>Duplicate node “%1”</source>
        <translation>Duplicate node “%1”</translation>
    </message>
    <message>
        <source>Duplicate nodes</source>
        <translation>Duplicate nodes</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n node(s)</source>
        <translation>
            <numerusform>Duplicate %n node</numerusform>
            <numerusform>Duplicate %n nodes</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit bot “%1”</source>
        <translation>Edit bot “%1”</translation>
    </message>
    <message>
        <source>Edit bot</source>
        <translation>Edit bot</translation>
    </message>
    <message>
        <source>Edit intent “%1”</source>
        <translation>Edit intent “%1”</translation>
    </message>
    <message>
        <source>Edit intent</source>
        <translation>Edit intent</translation>
    </message>
    <message>
        <source>Edit knowledge base “%1”</source>
        <translation>Edit knowledge base “%1”</translation>
    </message>
    <message>
        <source>Edit knowledge base</source>
        <translation>Edit knowledge base</translation>
    </message>
    <message>
        <source>Edit the languages of “%1”</source>
        <translation>Edit the languages of “%1”</translation>
    </message>
    <message>
        <source>Edit the languages</source>
        <translation>Edit the languages</translation>
    </message>
    <message>
        <source>Edit node “%1”</source>
        <translation>Edit node “%1”</translation>
    </message>
    <message>
        <source>Edit node</source>
        <translation>Edit node</translation>
    </message>
    <message>
        <source>Edit the privacy settings of “%1”</source>
        <translation>Edit the privacy settings of “%1”</translation>
    </message>
    <message>
        <source>Edit the privacy settings</source>
        <translation>Edit the privacy settings</translation>
    </message>
    <message>
        <source>Edit prompt “%1”</source>
        <translation>Edit prompt “%1”</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Edit prompt</translation>
    </message>
    <message>
        <source>Edit document “%1”</source>
        <translation>Edit document “%1”</translation>
    </message>
    <message>
        <source>Edit documents</source>
        <translation>Edit documents</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n document(s)</source>
        <translation>
            <numerusform>Edit %n document</numerusform>
            <numerusform>Edit %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit variable “%1”</source>
        <translation>Edit variable “%1”</translation>
    </message>
    <message>
        <source>Edit variable</source>
        <translation>Edit variable</translation>
    </message>
    <message>
        <source>Edit the web chat of “%1”</source>
        <translation>Edit the web chat of “%1”</translation>
    </message>
    <message>
        <source>Edit the web chat</source>
        <translation>Edit the web chat</translation>
    </message>
    <message>
        <source>Fix a finding in “%1”</source>
        <translation>Fix a finding in “%1”</translation>
    </message>
    <message>
        <source>Fix a finding</source>
        <translation>Fix a finding</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Import “%1”</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>Import documents</translation>
    </message>
    <message numerus="yes">
        <source>Import %n document(s)</source>
        <translation>
            <numerusform>Import %n document</numerusform>
            <numerusform>Import %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Move flow “%1”</source>
        <translation>Move flow “%1”</translation>
    </message>
    <message>
        <source>Move flow</source>
        <translation>Move flow</translation>
    </message>
    <message>
        <source>Move node “%1”</source>
        <translation>Move node “%1”</translation>
    </message>
    <message>
        <source>Move nodes</source>
        <translation>Move nodes</translation>
    </message>
    <message numerus="yes">
        <source>Move %n node(s)</source>
        <translation>
            <numerusform>Move %n node</numerusform>
            <numerusform>Move %n nodes</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste node “%1”</source>
        <translation>Paste node “%1”</translation>
    </message>
    <message>
        <source>Paste nodes</source>
        <translation>Paste nodes</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n node(s)</source>
        <translation>
            <numerusform>Paste %n node</numerusform>
            <numerusform>Paste %n nodes</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>Publish “%1”</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Remove bot “%1”</source>
        <translation>Remove bot “%1”</translation>
    </message>
    <message>
        <source>Remove bot</source>
        <translation>Remove bot</translation>
    </message>
    <message>
        <source>Remove flow “%1”</source>
        <translation>Remove flow “%1”</translation>
    </message>
    <message>
        <source>Remove flow</source>
        <translation>Remove flow</translation>
    </message>
    <message>
        <source>Remove intent “%1”</source>
        <translation>Remove intent “%1”</translation>
    </message>
    <message>
        <source>Remove intent</source>
        <translation>Remove intent</translation>
    </message>
    <message>
        <source>Remove knowledge base “%1”</source>
        <translation>Remove knowledge base “%1”</translation>
    </message>
    <message>
        <source>Remove knowledge base</source>
        <translation>Remove knowledge base</translation>
    </message>
    <message>
        <source>Remove node “%1”</source>
        <translation>Remove node “%1”</translation>
    </message>
    <message>
        <source>Remove nodes</source>
        <translation>Remove nodes</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n node(s)</source>
        <translation>
            <numerusform>Remove %n node</numerusform>
            <numerusform>Remove %n nodes</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove prompt “%1”</source>
        <translation>Remove prompt “%1”</translation>
    </message>
    <message>
        <source>Remove prompt</source>
        <translation>Remove prompt</translation>
    </message>
    <message>
        <source>Remove document “%1”</source>
        <translation>Remove document “%1”</translation>
    </message>
    <message>
        <source>Remove documents</source>
        <translation>Remove documents</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n document(s)</source>
        <translation>
            <numerusform>Remove %n document</numerusform>
            <numerusform>Remove %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove variable “%1”</source>
        <translation>Remove variable “%1”</translation>
    </message>
    <message>
        <source>Remove variable</source>
        <translation>Remove variable</translation>
    </message>
    <message>
        <source>Rename bot “%1”</source>
        <translation>Rename bot “%1”</translation>
    </message>
    <message>
        <source>Rename bot</source>
        <translation>Rename bot</translation>
    </message>
    <message>
        <source>Rename flow “%1”</source>
        <translation>Rename flow “%1”</translation>
    </message>
    <message>
        <source>Rename flow</source>
        <translation>Rename flow</translation>
    </message>
    <message>
        <source>Rename node “%1”</source>
        <translation>Rename node “%1”</translation>
    </message>
    <message>
        <source>Rename node</source>
        <translation>Rename node</translation>
    </message>
    <message>
        <source>Rename project “%1”</source>
        <translation>Rename project “%1”</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Rename project</translation>
    </message>
    <message>
        <source>Rename variable “%1”</source>
        <translation>Rename variable “%1”</translation>
    </message>
    <message>
        <source>Rename variable</source>
        <translation>Rename variable</translation>
    </message>
    <message>
        <source>Tidy up flow “%1”</source>
        <translation>Tidy up flow “%1”</translation>
    </message>
    <message>
        <source>Tidy up flow</source>
        <translation>Tidy up flow</translation>
    </message>
    <message>
        <source>This was changed in the meantime. Look at it again, then repeat the edit.</source>
        <translation>This was changed in the meantime. Look at it again, then repeat the edit.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::ContentEditor</name>
    <message>
        <source>The texts of this bot will be listed here, one column for each language.</source>
        <translation>The texts of this bot will be listed here, one column for each language.</translation>
    </message>
    <message>
        <source>Texts of %1</source>
        <translation>Texts of %1</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Only what is missing</source>
        <translation>Only what is missing</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the texts</source>
        <translation>Filter the texts</translation>
    </message>
    <message>
        <source>Texts by language</source>
        <translation>Texts by language</translation>
    </message>
    <message>
        <source>F2 edits a text, Ctrl+Enter keeps it</source>
        <translation>F2 edits a text, Ctrl+Enter keeps it</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n missing</source>
        <translation>
            <numerusform>%1: %n missing</numerusform>
            <numerusform>%1: %n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::IntentEditor</name>
    <message>
        <source>Language of the phrases</source>
        <translation>Language of the phrases</translation>
    </message>
    <message>
        <source>Training phrases</source>
        <translation>Training phrases</translation>
    </message>
    <message>
        <source>One phrase a line, as people would write it.</source>
        <translation>One phrase a line, as people would write it.</translation>
    </message>
    <message>
        <source>What people write when they want this, one phrase a line.</source>
        <translation>What people write when they want this, one phrase a line.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::PromptEditor</name>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>You are the helper of our shop. Answer briefly and kindly…</source>
        <translation>You are the helper of our shop. Answer briefly and kindly…</translation>
    </message>
    <message>
        <source>Words for a language model. Nothing is sent anywhere until a step of a flow uses them.</source>
        <translation>Words for a language model. Nothing is sent anywhere until a step of a flow uses them.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::TextsModel</name>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>Not translated yet. Press F2 to write it.</source>
        <translation>Not translated yet. Press F2 to write it.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::FlowEditor</name>
    <message>
        <source>Removed flow</source>
        <translation>Removed flow</translation>
    </message>
    <message>
        <source>This flow has no steps yet. Add the first one.</source>
        <translation>This flow has no steps yet. Add the first one.</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Add step</translation>
    </message>
    <message>
        <source>Steps of this flow</source>
        <translation>Steps of this flow</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Name of the step</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>Flow %1, %n step(s)</source>
        <translation>
            <numerusform>Flow %1, %n step</numerusform>
            <numerusform>Flow %1, %n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; selected: %2</source>
        <translation>%1; selected: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n selected</source>
        <translation>
            <numerusform>%1; %n selected</numerusform>
            <numerusform>%1; %n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;Step…</source>
        <translation>Add &amp;Step…</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>C&amp;onnect…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>&amp;Properties</source>
        <translation>&amp;Properties</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicate</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Select &amp;All</translation>
    </message>
    <message>
        <source>Tidy &amp;Up</source>
        <translation>Tidy &amp;Up</translation>
    </message>
    <message>
        <source>Put all steps in columns from left to right, in the order they have.</source>
        <translation>Put all steps in columns from left to right, in the order they have.</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom &amp;In</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom &amp;Out</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>&amp;Normal Size</translation>
    </message>
    <message>
        <source>&amp;Fit Flow in Window</source>
        <translation>&amp;Fit Flow in Window</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Map</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>Out&amp;line</translation>
    </message>
    <message>
        <source>Add Step Here…</source>
        <translation>Add Step Here…</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Add a step</translation>
    </message>
    <message>
        <source>Which way on?</source>
        <translation>Which way on?</translation>
    </message>
    <message>
        <source>New step…</source>
        <translation>New step…</translation>
    </message>
    <message>
        <source>Add a step and lead there.</source>
        <translation>Add a step and lead there.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Disconnect</translation>
    </message>
    <message>
        <source>Lead nowhere.</source>
        <translation>Lead nowhere.</translation>
    </message>
    <message>
        <source>Lead to</source>
        <translation>Lead to</translation>
    </message>
    <message>
        <source>Where does it lead?</source>
        <translation>Where does it lead?</translation>
    </message>
    <message>
        <source>Paste Steps</source>
        <translation>Paste Steps</translation>
    </message>
    <message numerus="yes">
        <source>This bot does not have these variables yet: %1.</source>
        <translation>
            <numerusform>This bot does not have this variable yet: %1.</numerusform>
            <numerusform>This bot does not have these variables yet: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create Them</source>
        <translation>Create Them</translation>
    </message>
    <message>
        <source>Paste Without</source>
        <translation>Paste Without</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to knowledge or steps of the other project could not be kept. The steps are marked: choose anew what they use.</source>
        <translation>
            <numerusform>%n reference to knowledge or steps of the other project could not be kept. The steps are marked: choose anew what they use.</numerusform>
            <numerusform>%n references to knowledge or steps of the other project could not be kept. The steps are marked: choose anew what they use.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::MiniMap</name>
    <message>
        <source>Map of the flow</source>
        <translation>Map of the flow</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::OutlineModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 leads to %2</source>
        <translation>%1 leads to %2</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 is not connected</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::HitsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From 0 to 1: how sure it is that the passage is about the question</source>
        <translation>From 0 to 1: how sure it is that the passage is about the question</translation>
    </message>
    <message>
        <source>The weight of the matching words: rare words and short passages count more</source>
        <translation>The weight of the matching words: rare words and short passages count more</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>BM25</source>
        <translation>BM25</translation>
    </message>
    <message>
        <source>Matched words</source>
        <translation>Matched words</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::KnowledgeEditor</name>
    <message>
        <source>Add what your bot should answer from: drop files here, or add a website or a question.</source>
        <translation>Add what your bot should answer from: drop files here, or add a website or a question.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>Add a website…</source>
        <translation>Add a website…</translation>
    </message>
    <message>
        <source>Add a question and answer…</source>
        <translation>Add a question and answer…</translation>
    </message>
    <message>
        <source>Read the website again</source>
        <translation>Read the website again</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Files…</translation>
    </message>
    <message>
        <source>Website…</source>
        <translation>Website…</translation>
    </message>
    <message>
        <source>Question…</source>
        <translation>Question…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the sources</source>
        <translation>Filter the sources</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Try a question</source>
        <translation>Try a question</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents (%1);;All files (*)</source>
        <translation>Documents (%1);;All files (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Add files</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::PassageBrowser</name>
    <message>
        <source>Passages of the selected source</source>
        <translation>Passages of the selected source</translation>
    </message>
    <message>
        <source>Text of the passage</source>
        <translation>Text of the passage</translation>
    </message>
    <message>
        <source>Select a source to see its passages.</source>
        <translation>Select a source to see its passages.</translation>
    </message>
    <message>
        <source>“%1” has no passages.</source>
        <translation>“%1” has no passages.</translation>
    </message>
    <message>
        <source>Reading the passages of “%1”…</source>
        <translation>Reading the passages of “%1”…</translation>
    </message>
    <message>
        <source>Read passages</source>
        <translation>Read passages</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of “%1”</source>
        <translation>
            <numerusform>%n passage of “%1”</numerusform>
            <numerusform>%n passages of “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::PassagesModel</name>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>Passage %1</source>
        <translation>Passage %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::SourcesModel</name>
    <message>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>Question and answer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) without text: scanned.</source>
        <translation>
            <numerusform>%n page without text: scanned.</numerusform>
            <numerusform>%n pages without text: scanned.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Could not be read</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::TextDialog</name>
    <message>
        <source>A &amp;question and its answer</source>
        <translation>A &amp;question and its answer</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Add a text</translation>
    </message>
    <message>
        <source>A &amp;note</source>
        <translation>A &amp;note</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Q&amp;uestion:</source>
        <translation>Q&amp;uestion:</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>T&amp;itle:</translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation>&amp;Answer:</translation>
    </message>
    <message>
        <source>T&amp;ext:</source>
        <translation>T&amp;ext:</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::TryBench</name>
    <message>
        <source>Ask as a customer would</source>
        <translation>Ask as a customer would</translation>
    </message>
    <message>
        <source>Question to try</source>
        <translation>Question to try</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Try</translation>
    </message>
    <message>
        <source>Passages need a score of at least %1 to be an answer.</source>
        <translation>Passages need a score of at least %1 to be an answer.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>The answer, in the words of your documents, with its source.</source>
        <translation>The answer, in the words of your documents, with its source.</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Passages found</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>Try a question</source>
        <translation>Try a question</translation>
    </message>
    <message>
        <source>“%1”
— %2</source>
        <translation>“%1”
— %2</translation>
    </message>
    <message>
        <source>Answered: confidence %1, threshold %2, %3 ms.</source>
        <translation>Answered: confidence %1, threshold %2, %3 ms.</translation>
    </message>
    <message>
        <source>No answer: no passage has any of these words. %1 ms.</source>
        <translation>No answer: no passage has any of these words. %1 ms.</translation>
    </message>
    <message>
        <source>No answer: the best passage reaches %1, the threshold is %2. %3 ms.</source>
        <translation>No answer: the best passage reaches %1, the threshold is %2. %3 ms.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::WebsiteDialog</name>
    <message>
        <source>This address is on this computer or a private network: allow it</source>
        <translation>This address is on this computer or a private network: allow it</translation>
    </message>
    <message>
        <source>Add a website</source>
        <translation>Add a website</translation>
    </message>
    <message>
        <source>Read the website</source>
        <translation>Read the website</translation>
    </message>
    <message>
        <source>Pages of the same host are read, as far as its robots.txt allows.</source>
        <translation>Pages of the same host are read, as far as its robots.txt allows.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Address:</translation>
    </message>
    <message>
        <source>At most:</source>
        <translation>At most:</translation>
    </message>
    <message numerus="yes">
        <source> page(s)</source>
        <translation>
            <numerusform> page</numerusform>
            <numerusform> pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Write an address that begins with https:// or http://, without a user name.</source>
        <translation>Write an address that begins with https:// or http://, without a user name.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::DataMapView</name>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>times</source>
        <translation>times</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>session id</translation>
    </message>
    <message>
        <source>country or town</source>
        <translation>country or town</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>visits</translation>
    </message>
    <message>
        <source>channel id</source>
        <translation>channel id</translation>
    </message>
    <message>
        <source> +%1</source>
        <translation> +%1</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>What goes where</translation>
    </message>
    <message>
        <source> Outside the region.</source>
        <translation> Outside the region.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. Place: %3.</source>
        <translation>%1: %2. Place: %3.</translation>
    </message>
    <message>
        <source>%1 to %2: %3.</source>
        <translation>%1 to %2: %3.</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Kept: %1.</translation>
    </message>
    <message>
        <source>Transfer tool: %1.</source>
        <translation>Transfer tool: %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::DeployPanel</name>
    <message>
        <source>Open a project to see where its data would go.</source>
        <translation>Open a project to see where its data would go.</translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>Publish “%1”</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Whole review (PDF)…</source>
        <translation>Whole review (PDF)…</translation>
    </message>
    <message>
        <source>Privacy notice (HTML)…</source>
        <translation>Privacy notice (HTML)…</translation>
    </message>
    <message>
        <source>Privacy notice (Markdown)…</source>
        <translation>Privacy notice (Markdown)…</translation>
    </message>
    <message>
        <source>Record of processing (CSV)…</source>
        <translation>Record of processing (CSV)…</translation>
    </message>
    <message>
        <source>Subprocessors (CSV)…</source>
        <translation>Subprocessors (CSV)…</translation>
    </message>
    <message>
        <source>Subprocessors (JSON)…</source>
        <translation>Subprocessors (JSON)…</translation>
    </message>
    <message>
        <source>Data map (SVG)…</source>
        <translation>Data map (SVG)…</translation>
    </message>
    <message>
        <source>Choose a box or an arrow to read what it stands for.</source>
        <translation>Choose a box or an arrow to read what it stands for.</translation>
    </message>
    <message>
        <source>2  What goes where</source>
        <translation>2  What goes where</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Another country</translation>
    </message>
    <message>
        <source>Two-letter code of the country (for example FR):</source>
        <translation>Two-letter code of the country (for example FR):</translation>
    </message>
    <message>
        <source>“%1” is no country code. Use two letters, such as FR for France.</source>
        <translation>“%1” is no country code. Use two letters, such as FR for France.</translation>
    </message>
    <message>
        <source>release %1</source>
        <translation>release %1</translation>
    </message>
    <message>
        <source>Reviewing…</source>
        <translation>Reviewing…</translation>
    </message>
    <message numerus="yes">
        <source>%n blockers to fix</source>
        <translation>
            <numerusform>%n blocker to fix</numerusform>
            <numerusform>%n blockers to fix</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to publish</source>
        <translation>Ready to publish</translation>
    </message>
    <message>
        <source>Review only</source>
        <translation>Review only</translation>
    </message>
    <message>
        <source>Fix the blockers first.</source>
        <translation>Fix the blockers first.</translation>
    </message>
    <message>
        <source>Publishing there is not available.</source>
        <translation>Publishing there is not available.</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Accept a finding</translation>
    </message>
    <message>
        <source>Why is this acceptable? The reason is kept with every release.</source>
        <translation>Why is this acceptable? The reason is kept with every release.</translation>
    </message>
    <message>
        <source>A finding is accepted only with a reason.</source>
        <translation>A finding is accepted only with a reason.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::FindingSection</name>
    <message>
        <source>Blocker</source>
        <translation>Blocker</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>5  Findings</source>
        <translation>5  Findings</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nothing was found.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Accepted with a reason</source>
        <translation>Accepted with a reason</translation>
    </message>
    <message>
        <source>%1 · accepted: %2</source>
        <translation>%1 · accepted: %2</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Fix</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Accept with a reason…</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::OutcomeSection</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>6  What changes</source>
        <translation>6  What changes</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>Language of the notice</translation>
    </message>
    <message>
        <source>What people will read</source>
        <translation>What people will read</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>For your web site</source>
        <translation>For your web site</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Nothing has changed since the release that is live.</source>
        <translation>Nothing has changed since the release that is live.</translation>
    </message>
    <message>
        <source>Nothing is live yet: everything is new.</source>
        <translation>Nothing is live yet: everything is new.</translation>
    </message>
    <message>
        <source>Release %1 is live</source>
        <translation>Release %1 is live</translation>
    </message>
    <message>
        <source>Release %1, %2</source>
        <translation>Release %1, %2</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Release %1</translation>
    </message>
    <message>
        <source>Go back to release %1</source>
        <translation>Go back to release %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::ReceiverModel</name>
    <message>
        <source>not itemised</source>
        <translation>not itemised</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>none needed</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>For what</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Which data</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Since you approved</source>
        <translation>Since you approved</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::ReceiverSection</name>
    <message>
        <source>3  Subprocessors this bot uses</source>
        <translation>3  Subprocessors this bot uses</translation>
    </message>
    <message>
        <source>Subprocessors</source>
        <translation>Subprocessors</translation>
    </message>
    <message>
        <source>%1 of %2 receivers of this service</source>
        <translation>%1 of %2 receivers of this service</translation>
    </message>
    <message>
        <source>Show only those used</source>
        <translation>Show only those used</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>%1 passes data on to nobody.</source>
        <translation>%1 passes data on to nobody.</translation>
    </message>
    <message>
        <source>None of the receivers of this service gets data of this bot.</source>
        <translation>None of the receivers of this service gets data of this bot.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::ReviewRunner</name>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::SettingSection</name>
    <message>
        <source>4  Privacy settings</source>
        <translation>4  Privacy settings</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Who is responsible</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Name and address</translation>
    </message>
    <message>
        <source>Contact for requests</source>
        <translation>Contact for requests</translation>
    </message>
    <message>
        <source>E-mail address or page</source>
        <translation>E-mail address or page</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Privacy notice</translation>
    </message>
    <message>
        <source>Address of your own; else one is generated</source>
        <translation>Address of your own; else one is generated</translation>
    </message>
    <message>
        <source>Erase conversations after</source>
        <translation>Erase conversations after</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source> days</source>
        <translation> days</translation>
    </message>
    <message>
        <source>Erase contact data after</source>
        <translation>Erase contact data after</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Minimum age</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source> years</source>
        <translation> years</translation>
    </message>
    <message>
        <source>Keep what was said</source>
        <translation>Keep what was said</translation>
    </message>
    <message>
        <source>Say that it is an automated assistant</source>
        <translation>Say that it is an automated assistant</translation>
    </message>
    <message>
        <source>Ask for consent before the chat starts</source>
        <translation>Ask for consent before the chat starts</translation>
    </message>
    <message>
        <source>Closing the chat erases it</source>
        <translation>Closing the chat erases it</translation>
    </message>
    <message>
        <source>Shorten IP addresses</source>
        <translation>Shorten IP addresses</translation>
    </message>
    <message>
        <source>Mask personal data before a language model</source>
        <translation>Mask personal data before a language model</translation>
    </message>
    <message>
        <source>Offered to people in</source>
        <translation>Offered to people in</translation>
    </message>
    <message>
        <source>✓ enforced</source>
        <translation>✓ enforced</translation>
    </message>
    <message>
        <source>✗ not enforced</source>
        <translation>✗ not enforced</translation>
    </message>
    <message>
        <source>? not stated</source>
        <translation>? not stated</translation>
    </message>
    <message>
        <source>%1 of %2 enforced by this host</source>
        <translation>%1 of %2 enforced by this host</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::WhereSection</name>
    <message>
        <source>1  Where</source>
        <translation>1  Where</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Keep data in</source>
        <translation>Keep data in</translation>
    </message>
    <message>
        <source>%1 – try the review only</source>
        <translation>%1 – try the review only</translation>
    </message>
    <message>
        <source>The review shows what publishing at %1 would mean. Publishing there is not available.</source>
        <translation>The review shows what publishing at %1 would mean. Publishing there is not available.</translation>
    </message>
    <message>
        <source>Another country…</source>
        <translation>Another country…</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Nobody has chosen a region: the default of the service is used.</source>
        <translation>Nobody has chosen a region: the default of the service is used.</translation>
    </message>
    <message numerus="yes">
        <source>%n receivers are outside this region.</source>
        <translation>
            <numerusform>%n receiver is outside this region.</numerusform>
            <numerusform>%n receivers are outside this region.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Whatever you choose, some data goes to: %1.</source>
        <translation>Whatever you choose, some data goes to: %1.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::explorer::ExplorerPanel</name>
    <message>
        <source>No project is open. Make a new bot or open one.</source>
        <translation>No project is open. Make a new bot or open one.</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the project</source>
        <translation>Filter the project</translation>
    </message>
    <message>
        <source>Add a flow, knowledge, a variable…</source>
        <translation>Add a flow, knowledge, a variable…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Training phrases</source>
        <translation>Training phrases</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Other language…</source>
        <translation>Other language…</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Add a language</translation>
    </message>
    <message>
        <source>Language tag, such as “sv” or “pt-BR”:</source>
        <translation>Language tag, such as “sv” or “pt-BR”:</translation>
    </message>
    <message>
        <source>“%1” is not the tag of a language. Write it like “sv” or “pt-BR”.</source>
        <translation>“%1” is not the tag of a language. Write it like “sv” or “pt-BR”.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::history::HistoryModel</name>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>yesterday, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first change</source>
        <translation>Before the first change</translation>
    </message>
    <message>
        <source>The project as it was when it was made</source>
        <translation>The project as it was when it was made</translation>
    </message>
    <message>
        <source>Undone. Click to redo up to here. %1</source>
        <translation>Undone. Click to redo up to here. %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>present state</source>
        <translation>present state</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::history::HistoryPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Filter the history</translation>
    </message>
    <message>
        <source>Show older changes</source>
        <translation>Show older changes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Click a change to go to the state right after it</source>
        <translation>Click a change to go to the state right after it</translation>
    </message>
    <message>
        <source>Every change will be listed here, and you can go back to any of them.</source>
        <translation>Every change will be listed here, and you can go back to any of them.</translation>
    </message>
    <message>
        <source>Read the history</source>
        <translation>Read the history</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::AssignmentRow</name>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value, such as count + 1</source>
        <translation>Value, such as count + 1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::BotPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Web name</source>
        <translation>Web name</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and '-': the bot's place in web addresses.</source>
        <translation>Lower-case letters, digits and '-': the bot's place in web addresses.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Whom the bot belongs to.</source>
        <translation>Whom the bot belongs to.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Language tags with commas, such as en, de, pt-BR. The first one is the source of translations.</source>
        <translation>Language tags with commas, such as en, de, pt-BR. The first one is the source of translations.</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Starts with</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Web chat</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Sites that may embed it, one per line</source>
        <translation>Sites that may embed it, one per line</translation>
    </message>
    <message>
        <source>Any site. Or one per line: https://shop.example</source>
        <translation>Any site. Or one per line: https://shop.example</translation>
    </message>
    <message>
        <source>May be embedded by</source>
        <translation>May be embedded by</translation>
    </message>
    <message>
        <source>Bot – %1</source>
        <translation>Bot – %1</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Choose a colour</translation>
    </message>
    <message>
        <source>Colour of the web chat</source>
        <translation>Colour of the web chat</translation>
    </message>
    <message>
        <source>The web name takes lower-case letters, digits and single '-' between them.</source>
        <translation>The web name takes lower-case letters, digits and single '-' between them.</translation>
    </message>
    <message>
        <source>Write language tags with commas, such as en, de, pt-BR.</source>
        <translation>Write language tags with commas, such as en, de, pt-BR.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::CaseRow</name>
    <message>
        <source>Name of this way</source>
        <translation>Name of this way</translation>
    </message>
    <message>
        <source>Condition, such as age &gt;= 18</source>
        <translation>Condition, such as age &gt;= 18</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::FlowPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Flow – %1</source>
        <translation>Flow – %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::ImageBubble</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>What the image shows</source>
        <translation>What the image shows</translation>
    </message>
    <message>
        <source>What the image shows, for those who cannot see it</source>
        <translation>What the image shows, for those who cannot see it</translation>
    </message>
    <message>
        <source>The image cannot be shown.</source>
        <translation>The image cannot be shown.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::InspectorPanel</name>
    <message>
        <source>Language of texts</source>
        <translation>Language of texts</translation>
    </message>
    <message>
        <source>The language in which texts are shown and written.</source>
        <translation>The language in which texts are shown and written.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Select a step, a variable or a document to see and change it here.</source>
        <translation>Select a step, a variable or a document to see and change it here.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::IntentPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phrases, one per line</source>
        <translation>Phrases, one per line</translation>
    </message>
    <message>
        <source>One phrase per line: what a person may write.</source>
        <translation>One phrase per line: what a person may write.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Intent – %1</source>
        <translation>Intent – %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::KnowledgeBasePage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Aimed length of a passage, in characters.</source>
        <translation>Aimed length of a passage, in characters.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Overlap</translation>
    </message>
    <message>
        <source>Characters repeated from the passage before.</source>
        <translation>Characters repeated from the passage before.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Knowledge – %1</source>
        <translation>Knowledge – %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::KnowledgeField</name>
    <message>
        <source>This project has no knowledge base yet.</source>
        <translation>This project has no knowledge base yet.</translation>
    </message>
    <message>
        <source>Removed knowledge base</source>
        <translation>Removed knowledge base</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::NodeField</name>
    <message>
        <source>Not chosen</source>
        <translation>Not chosen</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Removed step</source>
        <translation>Removed step</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::NodePage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Data it handles</source>
        <translation>Data it handles</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Collects: %1</source>
        <translation>Collects: %1</translation>
    </message>
    <message>
        <source>Uses: %1</source>
        <translation>Uses: %1</translation>
    </message>
    <message>
        <source>Shows to the person: %1</source>
        <translation>Shows to the person: %1</translation>
    </message>
    <message>
        <source>Looks up what the person wrote in the knowledge.</source>
        <translation>Looks up what the person wrote in the knowledge.</translation>
    </message>
    <message>
        <source>No data about people.</source>
        <translation>No data about people.</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personal data</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::NodesPage</name>
    <message>
        <source>Align left edges</source>
        <translation>Align left edges</translation>
    </message>
    <message>
        <source>Align top edges</source>
        <translation>Align top edges</translation>
    </message>
    <message>
        <source>Delete these steps</source>
        <translation>Delete these steps</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::OptionRow</name>
    <message>
        <source>What the button says</source>
        <translation>What the button says</translation>
    </message>
    <message>
        <source>Other words, with commas</source>
        <translation>Other words, with commas</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::PromptPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Snippet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Prompt – %1</source>
        <translation>Prompt – %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::RowsField</name>
    <message>
        <source>Choose an Image</source>
        <translation>Choose an Image</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is still there and that you may open it.</source>
        <translation>“%1” cannot be read. Check that it is still there and that you may open it.</translation>
    </message>
    <message>
        <source>“%1” is larger than 4 MB. Make it smaller and choose it again.</source>
        <translation>“%1” is larger than 4 MB. Make it smaller and choose it again.</translation>
    </message>
    <message>
        <source>“%1” is no PNG, JPEG, GIF or WebP image.</source>
        <translation>“%1” is no PNG, JPEG, GIF or WebP image.</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Add text</translation>
    </message>
    <message>
        <source>Add image…</source>
        <translation>Add image…</translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation>Add answer</translation>
    </message>
    <message>
        <source>Add case</source>
        <translation>Add case</translation>
    </message>
    <message>
        <source>Add assignment</source>
        <translation>Add assignment</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Row %1 of %2</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::SourcePage</name>
    <message>
        <source>Remove this source…</source>
        <translation>Remove this source…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Remove Source</source>
        <translation>Remove Source</translation>
    </message>
    <message>
        <source>The bot will no longer answer from “%1”. You can undo this.</source>
        <translation>The bot will no longer answer from “%1”. You can undo this.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>The format has none.</source>
        <translation>The format has none.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without text</source>
        <translation>
            <numerusform>%1, %n without text</numerusform>
            <numerusform>%1, %n without text</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Read in part</source>
        <translation>Read in part</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Could not be read</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Not recognised</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::TextBubble</name>
    <message>
        <source>Another wording</source>
        <translation>Another wording</translation>
    </message>
    <message>
        <source>The bot picks one of the wordings each time.</source>
        <translation>The bot picks one of the wordings each time.</translation>
    </message>
    <message>
        <source>Wording %1</source>
        <translation>Wording %1</translation>
    </message>
    <message>
        <source>What the bot says</source>
        <translation>What the bot says</translation>
    </message>
    <message>
        <source>Remove this wording</source>
        <translation>Remove this wording</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::VariableField</name>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1 (does not exist)</translation>
    </message>
    <message>
        <source>New variable…</source>
        <translation>New variable…</translation>
    </message>
    <message>
        <source>New Variable</source>
        <translation>New Variable</translation>
    </message>
    <message>
        <source>Name of the variable:</source>
        <translation>Name of the variable:</translation>
    </message>
    <message>
        <source>“%1” cannot be a name. Use letters, digits and _, and begin with a letter.</source>
        <translation>“%1” cannot be a name. Use letters, digits and _, and begin with a letter.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::VariablePage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Yes or no</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Kept for</translation>
    </message>
    <message>
        <source>One turn</source>
        <translation>One turn</translation>
    </message>
    <message>
        <source>The flow</source>
        <translation>The flow</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>The conversation</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>The person</translation>
    </message>
    <message>
        <source>The whole bot</source>
        <translation>The whole bot</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Kind of data</translation>
    </message>
    <message>
        <source>Not personal</source>
        <translation>Not personal</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Not chosen</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Purposes</translation>
    </message>
    <message>
        <source>Variable – %1</source>
        <translation>Variable – %1</translation>
    </message>
    <message>
        <source>Use letters, digits and _, and begin with a letter.</source>
        <translation>Use letters, digits and _, and begin with a letter.</translation>
    </message>
    <message>
        <source>There is a variable of this name already.</source>
        <translation>There is a variable of this name already.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::jobs::JobRow</name>
    <message>
        <source>Progress of “%1”</source>
        <translation>Progress of “%1”</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show what became of every file</source>
        <translation>Show what became of every file</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>Cancel “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or page(s) read</source>
        <translation>
            <numerusform>%n file or page read</numerusform>
            <numerusform>%n files or pages read</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Waiting for its turn</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Cancelled: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::jobs::JobsPanel</name>
    <message>
        <source>Imports, crawls and publications show up here while they run.</source>
        <translation>Imports, crawls and publications show up here while they run.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Jobs %1</source>
        <translation>Jobs %1</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Clear finished</translation>
    </message>
    <message>
        <source>Take finished jobs off the list</source>
        <translation>Take finished jobs off the list</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>All jobs</translation>
    </message>
    <message>
        <source>Back to the list of jobs</source>
        <translation>Back to the list of jobs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all of them</source>
        <translation>Copy the selected rows, or all of them</translation>
    </message>
    <message>
        <source>What became of every file</source>
        <translation>What became of every file</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::jobs::ReportModel</name>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Read in part</source>
        <translation>Read in part</translation>
    </message>
    <message>
        <source>File or page</source>
        <translation>File or page</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::problems::ProblemsModel</name>
    <message>
        <source>Blocker</source>
        <translation>Blocker</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>Quick fix</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::problems::ProblemsPanel</name>
    <message>
        <source>No problems found.</source>
        <translation>No problems found.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Problems %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>Filter the problems</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>Quick fix</translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s)</source>
        <translation>
            <numerusform>%n blocker</numerusform>
            <numerusform>%n blockers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what must be fixed before publishing</source>
        <translation>Show what must be fixed before publishing</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation>Show warnings</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Show notes</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>Go to the place</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::Bubble</name>
    <message>
        <source>Picture: %1</source>
        <translation>Picture: %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::BubbleText</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Bot: %1</source>
        <translation>Bot: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>You: %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::PassagesModel</name>
    <message>
        <source>%1
Matched: %2</source>
        <translation>%1
Matched: %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Matched</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::SimulatorPanel</name>
    <message>
        <source>Simulator</source>
        <translation>Simulator</translation>
    </message>
    <message>
        <source>Bot to talk to</source>
        <translation>Bot to talk to</translation>
    </message>
    <message>
        <source>Language of the talk</source>
        <translation>Language of the talk</translation>
    </message>
    <message>
        <source>Language of the talk. Changing it starts a new one.</source>
        <translation>Language of the talk. Changing it starts a new one.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Restart</translation>
    </message>
    <message>
        <source>Start a new talk</source>
        <translation>Start a new talk</translation>
    </message>
    <message>
        <source>Talk to your bot as a customer would.</source>
        <translation>Talk to your bot as a customer would.</translation>
    </message>
    <message>
        <source>Start a talk</source>
        <translation>Start a talk</translation>
    </message>
    <message>
        <source>Write as the customer…</source>
        <translation>Write as the customer…</translation>
    </message>
    <message>
        <source>Write as the customer</source>
        <translation>Write as the customer</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Send (Enter)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Steps of the last turn</source>
        <translation>Steps of the last turn</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Variables of the talk</source>
        <translation>Variables of the talk</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Passages of the last turn</source>
        <translation>Passages of the last turn</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Variables %1</source>
        <translation>Variables %1</translation>
    </message>
    <message>
        <source>Passages %1</source>
        <translation>Passages %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s), best %1</source>
        <translation>
            <numerusform>%n passage, best %1</numerusform>
            <numerusform>%n passages, best %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>the talk has ended</source>
        <translation>the talk has ended</translation>
    </message>
    <message>
        <source>The steps of the last turn show up here.</source>
        <translation>The steps of the last turn show up here.</translation>
    </message>
    <message>
        <source>The talk has ended. Restart to begin a new one.</source>
        <translation>The talk has ended. Restart to begin a new one.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Open link</translation>
    </message>
    <message>
        <source>This opens in your browser:
%1</source>
        <translation>This opens in your browser:
%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::StepsModel</name>
    <message>
        <source>a step that is gone</source>
        <translation>a step that is gone</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>Came to %1</source>
        <translation>Came to %1</translation>
    </message>
    <message>
        <source>Said something</source>
        <translation>Said something</translation>
    </message>
    <message>
        <source>Said: %1</source>
        <translation>Said: %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Asked: %1</translation>
    </message>
    <message>
        <source>Stored the answer</source>
        <translation>Stored the answer</translation>
    </message>
    <message>
        <source>Stored %1</source>
        <translation>Stored %1</translation>
    </message>
    <message>
        <source>Chose a way</source>
        <translation>Chose a way</translation>
    </message>
    <message>
        <source>Took the way “%1”</source>
        <translation>Took the way “%1”</translation>
    </message>
    <message>
        <source>Set a variable</source>
        <translation>Set a variable</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Set %1</translation>
    </message>
    <message>
        <source>Looked it up in the knowledge</source>
        <translation>Looked it up in the knowledge</translation>
    </message>
    <message>
        <source>Looked up: %1</source>
        <translation>Looked up: %1</translation>
    </message>
    <message>
        <source>Found no answer</source>
        <translation>Found no answer</translation>
    </message>
    <message>
        <source>Found an answer</source>
        <translation>Found an answer</translation>
    </message>
    <message>
        <source>Got an answer</source>
        <translation>Got an answer</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Answer: %1</translation>
    </message>
    <message>
        <source>The answer did not fit</source>
        <translation>The answer did not fit</translation>
    </message>
    <message>
        <source>The answer did not fit: %1</source>
        <translation>The answer did not fit: %1</translation>
    </message>
    <message>
        <source>Went on elsewhere</source>
        <translation>Went on elsewhere</translation>
    </message>
    <message>
        <source>Went to %1</source>
        <translation>Went to %1</translation>
    </message>
    <message>
        <source>The talk ended</source>
        <translation>The talk ended</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::TalkSession</name>
    <message>
        <source>Answer in the simulator</source>
        <translation>Answer in the simulator</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::TalkView</name>
    <message>
        <source>Talk</source>
        <translation>Talk</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::VariablesModel</name>
    <message>
        <source>Personal data</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::CommandPalette</name>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>Step in %1</source>
        <translation>Step in %1</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Training phrases</source>
        <translation>Training phrases</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>Find or Run a Command</source>
        <translation>Find or Run a Command</translation>
    </message>
    <message>
        <source>A command, flow, step, variable or knowledge base</source>
        <translation>A command, flow, step, variable or knowledge base</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::EditorArea</name>
    <message>
        <source>Open editors</source>
        <translation>Open editors</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::KnowledgeJobs</name>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the website %1</source>
        <translation>Read the website %1</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;New Bot</source>
        <translation>&amp;New Bot</translation>
    </message>
    <message>
        <source>Support with Knowledge</source>
        <translation>Support with Knowledge</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Open &amp;Recent</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Bot</source>
        <translation>Open the &amp;Sample Bot</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>Save a &amp;Copy…</translation>
    </message>
    <message>
        <source>C&amp;lose Project</source>
        <translation>C&amp;lose Project</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Find or Run a Command…</source>
        <translation>&amp;Find or Run a Command…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>&amp;Close Tab</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>&amp;Reset Layout</translation>
    </message>
    <message>
        <source>The layout is back to normal the next time Dialogist starts.</source>
        <translation>The layout is back to normal the next time Dialogist starts.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>Like the System</source>
        <translation>Like the System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>The language changes the next time Dialogist starts.</source>
        <translation>The language changes the next time Dialogist starts.</translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation>&amp;Bot</translation>
    </message>
    <message>
        <source>&amp;Add Documents…</source>
        <translation>&amp;Add Documents…</translation>
    </message>
    <message>
        <source>Add Documents</source>
        <translation>Add Documents</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>&amp;Review and Publish…</source>
        <translation>&amp;Review and Publish…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Ask the &amp;Sample Bot</source>
        <translation>Ask the &amp;Sample Bot</translation>
    </message>
    <message>
        <source>&amp;About Dialogist</source>
        <translation>&amp;About Dialogist</translation>
    </message>
    <message>
        <source>About Dialogist</source>
        <translation>About Dialogist</translation>
    </message>
    <message>
        <source>Dialogist %1

Write chatbots offline, see where their data goes, publish them.

Free software under the MIT licence. It uses Qt, Boost, libarchive, gumbo, ICU, uchardet and libseccomp.</source>
        <translation>Dialogist %1

Write chatbots offline, see where their data goes, publish them.

Free software under the MIT licence. It uses Qt, Boost, libarchive, gumbo, ICU, uchardet and libseccomp.</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Main</translation>
    </message>
    <message>
        <source>Find or run a command   Ctrl+K</source>
        <translation>Find or run a command   Ctrl+K</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publish…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation>No recent projects</translation>
    </message>
    <message>
        <source>Work Is Still Going On</source>
        <translation>Work Is Still Going On</translation>
    </message>
    <message>
        <source>Closing Dialogist now cancels it. What was read so far is kept.</source>
        <translation>Closing Dialogist now cancels it. What was read so far is kept.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::Publisher</name>
    <message>
        <source>Publish “%1”</source>
        <translation>Publish “%1”</translation>
    </message>
    <message>
        <source>Go back to an earlier release of “%1”</source>
        <translation>Go back to an earlier release of “%1”</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Not published yet</translation>
    </message>
    <message>
        <source>Release %1 on this computer</source>
        <translation>Release %1 on this computer</translation>
    </message>
    <message>
        <source>Release %1 on this computer · changed since</source>
        <translation>Release %1 on this computer · changed since</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::WelcomePage</name>
    <message>
        <source>Write a chatbot. See where its data goes. Then publish.</source>
        <translation>Write a chatbot. See where its data goes. Then publish.</translation>
    </message>
    <message>
        <source>Everything here works without a network. Nothing leaves this computer until you publish.</source>
        <translation>Everything here works without a network. Nothing leaves this computer until you publish.</translation>
    </message>
    <message>
        <source>Start a new bot</source>
        <translation>Start a new bot</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Open a project…</translation>
    </message>
    <message>
        <source>A .dialogist file on this computer</source>
        <translation>A .dialogist file on this computer</translation>
    </message>
    <message>
        <source>Open the sample bot</source>
        <translation>Open the sample bot</translation>
    </message>
    <message>
        <source>A helper for Dialogist itself, with its help pages as knowledge</source>
        <translation>A helper for Dialogist itself, with its help pages as knowledge</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::Workbench</name>
    <message>
        <source>Choose a flow or a knowledge base on the left to work on it.</source>
        <translation>Choose a flow or a knowledge base on the left to work on it.</translation>
    </message>
    <message>
        <source>%1 of %2 documents were read.</source>
        <translation>%1 of %2 documents were read.</translation>
    </message>
    <message>
        <source>The Project Cannot Be Opened</source>
        <translation>The Project Cannot Be Opened</translation>
    </message>
    <message>
        <source>The Sample Cannot Be Made</source>
        <translation>The Sample Cannot Be Made</translation>
    </message>
    <message>
        <source>Where to Keep the New Bot</source>
        <translation>Where to Keep the New Bot</translation>
    </message>
    <message>
        <source>My bot</source>
        <translation>My bot</translation>
    </message>
    <message>
        <source>Dialogist projects</source>
        <translation>Dialogist projects</translation>
    </message>
    <message>
        <source>The Bot Cannot Be Made</source>
        <translation>The Bot Cannot Be Made</translation>
    </message>
    <message>
        <source>The file “%1” is in the way and cannot be moved to the trash. Choose another name.</source>
        <translation>The file “%1” is in the way and cannot be moved to the trash. Choose another name.</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>Open a Project</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Save a Copy</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 copy</translation>
    </message>
    <message>
        <source>The Copy Cannot Be Written</source>
        <translation>The Copy Cannot Be Written</translation>
    </message>
    <message>
        <source>The copy is %1.</source>
        <translation>The copy is %1.</translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>Publish “%1”</translation>
    </message>
    <message>
        <source>That Did Not Work</source>
        <translation>That Did Not Work</translation>
    </message>
</context>
<context>
    <name>dialogist::ui::LocalizedTextEdit</name>
    <message>
        <source>Language of this text</source>
        <translation>Language of this text</translation>
    </message>
    <message>
        <source>Text in %1</source>
        <translation>Text in %1</translation>
    </message>
    <message>
        <source>Not translated yet.</source>
        <translation>Not translated yet.</translation>
    </message>
    <message>
        <source>Not translated yet: %1.</source>
        <translation>Not translated yet: %1.</translation>
    </message>
</context>
<context>
    <name>editors/content</name>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>Other words for option %1</source>
        <translation>Other words for option %1</translation>
    </message>
    <message>
        <source>Description of picture %1</source>
        <translation>Description of picture %1</translation>
    </message>
    <message>
        <source>Text %1, variant %2</source>
        <translation>Text %1, variant %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>There is no knowledge to look up the question in. Choose a knowledge base for this node.</source>
        <translation>There is no knowledge to look up the question in. Choose a knowledge base for this node.</translation>
    </message>
    <message>
        <source>The bot looked things up too often in one turn.</source>
        <translation>The bot looked things up too often in one turn.</translation>
    </message>
</context>
<context>
    <name>flow</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Where the talk begins.</source>
        <translation>Where the talk begins.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Says something: texts and images.</source>
        <translation>Says something: texts and images.</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>Bubbles</translation>
    </message>
    <message>
        <source>Of several variants of a text, one is chosen each time.</source>
        <translation>Of several variants of a text, one is chosen each time.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Privacy notice</translation>
    </message>
    <message>
        <source>Tells that this is a bot</source>
        <translation>Tells that this is a bot</translation>
    </message>
    <message>
        <source>Announces a person</source>
        <translation>Announces a person</translation>
    </message>
    <message>
        <source>What the message is for in the eyes of the privacy review.</source>
        <translation>What the message is for in the eyes of the privacy review.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Asks a question and keeps the answer.</source>
        <translation>Asks a question and keeps the answer.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Kind of answer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Numbers and dates are understood as people write them in their language.</source>
        <translation>Numbers and dates are understood as people write them in their language.</translation>
    </message>
    <message>
        <source>Keep the answer in</source>
        <translation>Keep the answer in</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>The smallest number, or the shortest text.</source>
        <translation>The smallest number, or the shortest text.</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>The largest number, or the longest text.</source>
        <translation>The largest number, or the longest text.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Pattern</translation>
    </message>
    <message>
        <source>A regular expression that the whole answer must match.</source>
        <translation>A regular expression that the whole answer must match.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Must be true for the answer, which it calls “value”.</source>
        <translation>Must be true for the answer, which it calls “value”.</translation>
    </message>
    <message>
        <source>When the answer does not fit</source>
        <translation>When the answer does not fit</translation>
    </message>
    <message>
        <source>Without it, the question is asked again.</source>
        <translation>Without it, the question is asked again.</translation>
    </message>
    <message>
        <source>Ask again at most</source>
        <translation>Ask again at most</translation>
    </message>
    <message>
        <source>May be skipped</source>
        <translation>May be skipped</translation>
    </message>
    <message>
        <source>“Skip” counts as an answer without a value.</source>
        <translation>“Skip” counts as an answer without a value.</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Offers buttons and goes on by the one chosen.</source>
        <translation>Offers buttons and goes on by the one chosen.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Typed words choose too: the label, its number, or a synonym.</source>
        <translation>Typed words choose too: the label, its number, or a synonym.</translation>
    </message>
    <message>
        <source>Keep the choice in</source>
        <translation>Keep the choice in</translation>
    </message>
    <message>
        <source>Keeps the label in the bot's first language; may stay empty.</source>
        <translation>Keeps the label in the bot's first language; may stay empty.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Goes on by the first condition that is true.</source>
        <translation>Goes on by the first condition that is true.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Tried from top to bottom.</source>
        <translation>Tried from top to bottom.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Gives variables a value.</source>
        <translation>Gives variables a value.</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Done from top to bottom.</source>
        <translation>Done from top to bottom.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>Answers with passages of your documents, and says where they stand.</source>
        <translation>Answers with passages of your documents, and says where they stand.</translation>
    </message>
    <message>
        <source>Without it, the person's last message is looked up.</source>
        <translation>Without it, the person's last message is looked up.</translation>
    </message>
    <message>
        <source>Passages at most</source>
        <translation>Passages at most</translation>
    </message>
    <message>
        <source>Surety needed</source>
        <translation>Surety needed</translation>
    </message>
    <message>
        <source>From 0 to 1; below it, the talk goes on at “no answer”.</source>
        <translation>From 0 to 1; below it, the talk goes on at “no answer”.</translation>
    </message>
    <message>
        <source>Said before the answer</source>
        <translation>Said before the answer</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Goes on at another node or at the start of another flow.</source>
        <translation>Goes on at another node or at the start of another flow.</translation>
    </message>
    <message>
        <source>A node of any flow of this bot.</source>
        <translation>A node of any flow of this bot.</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>Ends the talk, or starts it again.</source>
        <translation>Ends the talk, or starts it again.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>End the talk</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Last words</source>
        <translation>Last words</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A note for those who build the bot. The bot does not read it.</source>
        <translation>A note for those who build the bot. The bot does not read it.</translation>
    </message>
    <message>
        <source>Two lists or objects cannot be compared; compare what is in them.</source>
        <translation>Two lists or objects cannot be compared; compare what is in them.</translation>
    </message>
    <message>
        <source>There is no “%1”, because what stands before it has no value. Write “?.” where a value may be missing.</source>
        <translation>There is no “%1”, because what stands before it has no value. Write “?.” where a value may be missing.</translation>
    </message>
    <message>
        <source>A value of the type %1 has no method “%2”.</source>
        <translation>A value of the type %1 has no method “%2”.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>This is not a number.</translation>
    </message>
    <message>
        <source>This escape is not known. Write \\ for a backslash.</source>
        <translation>This escape is not known. Write \\ for a backslash.</translation>
    </message>
    <message>
        <source>The closing %1 is missing.</source>
        <translation>The closing %1 is missing.</translation>
    </message>
    <message>
        <source>“%1” cannot stand here.</source>
        <translation>“%1” cannot stand here.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Else</source>
        <translation>Else</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Image: %1</translation>
    </message>
    <message>
        <source>No knowledge chosen yet</source>
        <translation>No knowledge chosen yet</translation>
    </message>
    <message>
        <source>Looks up what the person said</source>
        <translation>Looks up what the person said</translation>
    </message>
    <message>
        <source>Looks up %1</source>
        <translation>Looks up %1</translation>
    </message>
    <message>
        <source>To the start of %1</source>
        <translation>To the start of %1</translation>
    </message>
    <message>
        <source>No place chosen yet</source>
        <translation>No place chosen yet</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>To %1</translation>
    </message>
    <message>
        <source>Starts the talk again</source>
        <translation>Starts the talk again</translation>
    </message>
    <message>
        <source>Ends the talk</source>
        <translation>Ends the talk</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Did not fit</source>
        <translation>Did not fit</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>This program does not know the node type “%1”.</source>
        <translation>This program does not know the node type “%1”.</translation>
    </message>
    <message>
        <source>toFixed() takes 0 to 100 digits.</source>
        <translation>toFixed() takes 0 to 100 digits.</translation>
    </message>
    <message>
        <source>This expression is longer than %1 characters.</source>
        <translation>This expression is longer than %1 characters.</translation>
    </message>
    <message>
        <source>The expression is empty.</source>
        <translation>The expression is empty.</translation>
    </message>
    <message>
        <source>“%1” is missing at the end.</source>
        <translation>“%1” is missing at the end.</translation>
    </message>
    <message>
        <source>The expression ends too early.</source>
        <translation>The expression ends too early.</translation>
    </message>
    <message>
        <source>“=” would assign. To compare, write “===”.</source>
        <translation>“=” would assign. To compare, write “===”.</translation>
    </message>
    <message>
        <source>Functions of your own cannot be written here.</source>
        <translation>Functions of your own cannot be written here.</translation>
    </message>
    <message>
        <source>This expression is nested too deeply.</source>
        <translation>This expression is nested too deeply.</translation>
    </message>
    <message>
        <source>Put parentheses around “??” or around “&amp;&amp;” and “||”.</source>
        <translation>Put parentheses around “??” or around “&amp;&amp;” and “||”.</translation>
    </message>
    <message>
        <source>Put parentheses around what stands before “**”.</source>
        <translation>Put parentheses around what stands before “**”.</translation>
    </message>
    <message>
        <source>Only functions of the library and methods can be called.</source>
        <translation>Only functions of the library and methods can be called.</translation>
    </message>
    <message>
        <source>There is no method “%1”.</source>
        <translation>There is no method “%1”.</translation>
    </message>
    <message>
        <source>There is no function “%1”.</source>
        <translation>There is no function “%1”.</translation>
    </message>
    <message>
        <source>Something is missing in the parentheses: %1.</source>
        <translation>Something is missing in the parentheses: %1.</translation>
    </message>
    <message>
        <source>No start</source>
        <translation>No start</translation>
    </message>
    <message>
        <source>The bot has no Start, so no talk can begin. Add one and connect it.</source>
        <translation>The bot has no Start, so no talk can begin. Add one and connect it.</translation>
    </message>
    <message>
        <source>Several starts</source>
        <translation>Several starts</translation>
    </message>
    <message>
        <source>This flow has several Starts; only the oldest is used. Delete the others.</source>
        <translation>This flow has several Starts; only the oldest is used. Delete the others.</translation>
    </message>
    <message>
        <source>The talk ends in silence</source>
        <translation>The talk ends in silence</translation>
    </message>
    <message>
        <source>“%2” of “%1” leads nowhere, so the talk ends before the bot has said anything. Connect it.</source>
        <translation>“%2” of “%1” leads nowhere, so the talk ends before the bot has said anything. Connect it.</translation>
    </message>
    <message>
        <source>Dead end</source>
        <translation>Dead end</translation>
    </message>
    <message>
        <source>The talk ends after “%1” without a word. Connect it, or let it lead to an Exit.</source>
        <translation>The talk ends after “%1” without a word. Connect it, or let it lead to an Exit.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Not connected</translation>
    </message>
    <message>
        <source>“%2” of “%1” leads nowhere, so the talk ends there. Connect it.</source>
        <translation>“%2” of “%1” leads nowhere, so the talk ends there. Connect it.</translation>
    </message>
    <message>
        <source>Connection without a port</source>
        <translation>Connection without a port</translation>
    </message>
    <message>
        <source>A connection leaves “%1” at a port that is no longer there. Delete it, or draw it anew.</source>
        <translation>A connection leaves “%1” at a port that is no longer there. Delete it, or draw it anew.</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>Never reached</translation>
    </message>
    <message>
        <source>No way leads from the start to “%1”. Connect it, or delete it.</source>
        <translation>No way leads from the start to “%1”. Connect it, or delete it.</translation>
    </message>
    <message>
        <source>Loop without input</source>
        <translation>Loop without input</translation>
    </message>
    <message>
        <source>The loop at “%1” runs without the person saying anything. Make sure that its condition ends it, or put a question into it.</source>
        <translation>The loop at “%1” runs without the person saying anything. Make sure that its condition ends it, or put a question into it.</translation>
    </message>
    <message>
        <source>Endless loop</source>
        <translation>Endless loop</translation>
    </message>
    <message>
        <source>The loop at “%1” never ends and never asks the person anything. Put a question into it, or a way out.</source>
        <translation>The loop at “%1” never ends and never asks the person anything. Put a question into it, or a way out.</translation>
    </message>
    <message>
        <source>Two options are one</source>
        <translation>Two options are one</translation>
    </message>
    <message>
        <source>Two entries of “%1” share an id, or one has none, so they cannot lead to different places. Delete one and add it anew.</source>
        <translation>Two entries of “%1” share an id, or one has none, so they cannot lead to different places. Delete one and add it anew.</translation>
    </message>
    <message>
        <source>Choice without options</source>
        <translation>Choice without options</translation>
    </message>
    <message>
        <source>“%1” offers nothing to choose. Add an option.</source>
        <translation>“%1” offers nothing to choose. Add an option.</translation>
    </message>
    <message>
        <source>Branch without cases</source>
        <translation>Branch without cases</translation>
    </message>
    <message>
        <source>“%1” has no case, so it always goes on at “Else”. Add a case, or delete it.</source>
        <translation>“%1” has no case, so it always goes on at “Else”. Add a case, or delete it.</translation>
    </message>
    <message>
        <source>The answer is lost</source>
        <translation>The answer is lost</translation>
    </message>
    <message>
        <source>“%1” asks, but keeps the answer nowhere. Choose a variable for it.</source>
        <translation>“%1” asks, but keeps the answer nowhere. Choose a variable for it.</translation>
    </message>
    <message>
        <source>Pattern cannot be read</source>
        <translation>Pattern cannot be read</translation>
    </message>
    <message>
        <source>The pattern of “%1” is no regular expression. Correct it, or clear it.</source>
        <translation>The pattern of “%1” is no regular expression. Correct it, or clear it.</translation>
    </message>
    <message>
        <source>No answer can fit</source>
        <translation>No answer can fit</translation>
    </message>
    <message>
        <source>The minimum of “%1” is above its maximum. Correct one of them.</source>
        <translation>The minimum of “%1” is above its maximum. Correct one of them.</translation>
    </message>
    <message>
        <source>No knowledge chosen</source>
        <translation>No knowledge chosen</translation>
    </message>
    <message>
        <source>“%1” has nothing to answer from. Choose a knowledge base.</source>
        <translation>“%1” has nothing to answer from. Choose a knowledge base.</translation>
    </message>
    <message>
        <source>Knowledge is missing</source>
        <translation>Knowledge is missing</translation>
    </message>
    <message>
        <source>“%1” names a knowledge base that is not in this project. Choose another.</source>
        <translation>“%1” names a knowledge base that is not in this project. Choose another.</translation>
    </message>
    <message>
        <source>Knowledge is empty</source>
        <translation>Knowledge is empty</translation>
    </message>
    <message>
        <source>“%2”, from which “%1” answers, has no text yet. Import documents or pages into it.</source>
        <translation>“%2”, from which “%1” answers, has no text yet. Import documents or pages into it.</translation>
    </message>
    <message>
        <source>Nothing is set</source>
        <translation>Nothing is set</translation>
    </message>
    <message>
        <source>“%1” lacks a variable or its value. Fill in both, or delete it.</source>
        <translation>“%1” lacks a variable or its value. Fill in both, or delete it.</translation>
    </message>
    <message>
        <source>Unknown node</source>
        <translation>Unknown node</translation>
    </message>
    <message>
        <source>This program does not know the node type “%1”. Replace the node, or open the project with the program that made it.</source>
        <translation>This program does not know the node type “%1”. Replace the node, or open the project with the program that made it.</translation>
    </message>
    <message>
        <source>Leads nowhere</source>
        <translation>Leads nowhere</translation>
    </message>
    <message>
        <source>“%1” names no place to go to, or one that is gone. Choose a node.</source>
        <translation>“%1” names no place to go to, or one that is gone. Choose a node.</translation>
    </message>
    <message>
        <source>Text is missing</source>
        <translation>Text is missing</translation>
    </message>
    <message>
        <source>“%1” has a text without words in the bot's first language. Write it, or remove it.</source>
        <translation>“%1” has a text without words in the bot's first language. Write it, or remove it.</translation>
    </message>
    <message>
        <source>Image is missing</source>
        <translation>Image is missing</translation>
    </message>
    <message>
        <source>“%1” shows an image that is not chosen yet. Choose one, or remove it.</source>
        <translation>“%1” shows an image that is not chosen yet. Choose one, or remove it.</translation>
    </message>
    <message>
        <source>Image without words</source>
        <translation>Image without words</translation>
    </message>
    <message>
        <source>Say in words what the image of “%1” shows, for people who cannot see it.</source>
        <translation>Say in words what the image of “%1” shows, for people who cannot see it.</translation>
    </message>
    <message>
        <source>Translation is missing</source>
        <translation>Translation is missing</translation>
    </message>
    <message>
        <source>“%1” is not translated yet (%2); people see another language instead. Translate it.</source>
        <translation>“%1” is not translated yet (%2); people see another language instead. Translate it.</translation>
    </message>
    <message>
        <source>Expression cannot be read</source>
        <translation>Expression cannot be read</translation>
    </message>
    <message>
        <source>An expression of “%1” cannot be read. %2</source>
        <translation>An expression of “%1” cannot be read. %2</translation>
    </message>
    <message>
        <source>Condition is missing</source>
        <translation>Condition is missing</translation>
    </message>
    <message>
        <source>A case of “%1” has no condition, so it is never true. Write one, or remove the case.</source>
        <translation>A case of “%1” has no condition, so it is never true. Write one, or remove the case.</translation>
    </message>
    <message>
        <source>Unknown variable</source>
        <translation>Unknown variable</translation>
    </message>
    <message>
        <source>“%1” uses “%2”, which is no variable of this bot. Add the variable, or correct the name.</source>
        <translation>“%1” uses “%2”, which is no variable of this bot. Add the variable, or correct the name.</translation>
    </message>
    <message>
        <source>Unused variable</source>
        <translation>Unused variable</translation>
    </message>
    <message>
        <source>No node uses the variable “%1”. Use it, or delete it.</source>
        <translation>No node uses the variable “%1”. Use it, or delete it.</translation>
    </message>
    <message>
        <source>The stored state of this talk cannot be read. Start the talk anew.</source>
        <translation>The stored state of this talk cannot be read. Start the talk anew.</translation>
    </message>
    <message>
        <source>This talk was stored by a newer version of the program. Update the program.</source>
        <translation>This talk was stored by a newer version of the program. Update the program.</translation>
    </message>
    <message>
        <source>This is no input of a talk: its kind is not known.</source>
        <translation>This is no input of a talk: its kind is not known.</translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation>Answer questions</translation>
    </message>
    <message>
        <source>Answers from your documents and pages, and takes an e-mail address when it finds nothing.</source>
        <translation>Answers from your documents and pages, and takes an e-mail address when it finds nothing.</translation>
    </message>
    <message>
        <source>Take enquiries</source>
        <translation>Take enquiries</translation>
    </message>
    <message>
        <source>Asks for consent, name, e-mail address and what the person is looking for.</source>
        <translation>Asks for consent, name, e-mail address and what the person is looking for.</translation>
    </message>
    <message>
        <source>Arrange appointments</source>
        <translation>Arrange appointments</translation>
    </message>
    <message>
        <source>Asks for day, time, name and e-mail address, and has the person confirm them.</source>
        <translation>Asks for day, time, name and e-mail address, and has the person confirm them.</translation>
    </message>
    <message>
        <source>Empty bot</source>
        <translation>Empty bot</translation>
    </message>
    <message>
        <source>A start and a greeting, nothing more.</source>
        <translation>A start and a greeting, nothing more.</translation>
    </message>
    <message>
        <source>There is no template “%1”. Choose one of the list.</source>
        <translation>There is no template “%1”. Choose one of the list.</translation>
    </message>
    <message>
        <source>The template “%1” is missing in this program. Install it anew.</source>
        <translation>The template “%1” is missing in this program. Install it anew.</translation>
    </message>
    <message>
        <source>This template cannot be read.</source>
        <translation>This template cannot be read.</translation>
    </message>
    <message>
        <source>New bot</source>
        <translation>New bot</translation>
    </message>
    <message>
        <source>repeat() needs a count that is not below zero.</source>
        <translation>repeat() needs a count that is not below zero.</translation>
    </message>
    <message>
        <source>matches() takes texts of up to %1 characters.</source>
        <translation>matches() takes texts of up to %1 characters.</translation>
    </message>
    <message>
        <source>The pattern of matches() is not a regular expression.</source>
        <translation>The pattern of matches() is not a regular expression.</translation>
    </message>
    <message>
        <source>The closing “}}” is missing.</source>
        <translation>The closing “}}” is missing.</translation>
    </message>
    <message>
        <source>Lists are nested too deeply here.</source>
        <translation>Lists are nested too deeply here.</translation>
    </message>
    <message>
        <source>The result of this expression grows too large.</source>
        <translation>The result of this expression grows too large.</translation>
    </message>
    <message>
        <source>This expression takes too many steps.</source>
        <translation>This expression takes too many steps.</translation>
    </message>
    <message>
        <source>handles personal data</source>
        <translation>handles personal data</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty note.</source>
        <translation>An empty note.</translation>
    </message>
</context>
<context>
    <name>host</name>
    <message>
        <source>Publishing asks for the token of this host.</source>
        <translation>Publishing asks for the token of this host.</translation>
    </message>
    <message>
        <source>Activating a release asks for an Idempotency-Key header.</source>
        <translation>Activating a release asks for an Idempotency-Key header.</translation>
    </message>
    <message>
        <source>A part of a file asks for its offset and the size of the whole.</source>
        <translation>A part of a file asks for its offset and the size of the whole.</translation>
    </message>
    <message>
        <source>The request names no conversation. Start a new one.</source>
        <translation>The request names no conversation. Start a new one.</translation>
    </message>
    <message numerus="yes">
        <source>The message is too long. Send it in parts of at most %n characters.</source>
        <translation>
            <numerusform>The message is too long. Send it in parts of at most %n characters.</numerusform>
            <numerusform>The message is too long. Send it in parts of at most %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>The message is empty.</translation>
    </message>
    <message>
        <source>The id of the message is not valid.</source>
        <translation>The id of the message is not valid.</translation>
    </message>
    <message>
        <source>There is no bot at this address.</source>
        <translation>There is no bot at this address.</translation>
    </message>
    <message>
        <source>This host does not answer under that name.</source>
        <translation>This host does not answer under that name.</translation>
    </message>
    <message>
        <source>Other web sites may not talk to this host.</source>
        <translation>Other web sites may not talk to this host.</translation>
    </message>
    <message>
        <source>This is a Dialogist host.</source>
        <translation>This is a Dialogist host.</translation>
    </message>
    <message>
        <source>This address does not take such requests.</source>
        <translation>This address does not take such requests.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>There is nothing at this address.</translation>
    </message>
    <message>
        <source>Send JSON, with the content type application/json.</source>
        <translation>Send JSON, with the content type application/json.</translation>
    </message>
    <message>
        <source>The request is no valid JSON object.</source>
        <translation>The request is no valid JSON object.</translation>
    </message>
    <message>
        <source>Other programs could not be told about this host.</source>
        <translation>Other programs could not be told about this host.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Choose another one with --data.</source>
        <translation>The folder “%1” cannot be made. Choose another one with --data.</translation>
    </message>
    <message>
        <source>A host already runs on the folder “%1”. Stop it, or choose another folder with --data.</source>
        <translation>A host already runs on the folder “%1”. Stop it, or choose another folder with --data.</translation>
    </message>
    <message>
        <source>Dialogist host at %1. Stop it with Ctrl-C.</source>
        <translation>Dialogist host at %1. Stop it with Ctrl-C.</translation>
    </message>
    <message>
        <source>The release of “%1” is damaged and not live. Publish the bot again.</source>
        <translation>The release of “%1” is damaged and not live. Publish the bot again.</translation>
    </message>
    <message>
        <source>The host has stopped.</source>
        <translation>The host has stopped.</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2. Another program may be using it; choose another port.</source>
        <translation>Cannot listen on %1, port %2. Another program may be using it; choose another port.</translation>
    </message>
    <message>
        <source>This part of a file does not fit into the file.</source>
        <translation>This part of a file does not fit into the file.</translation>
    </message>
    <message>
        <source>The host cannot write to its folder. Check free space and permissions.</source>
        <translation>The host cannot write to its folder. Check free space and permissions.</translation>
    </message>
    <message>
        <source>A part of the file before this one is missing.</source>
        <translation>A part of the file before this one is missing.</translation>
    </message>
    <message>
        <source>A file arrived damaged. It has to be sent again.</source>
        <translation>A file arrived damaged. It has to be sent again.</translation>
    </message>
    <message>
        <source>A file of a release is damaged. Publish the bot again.</source>
        <translation>A file of a release is damaged. Publish the bot again.</translation>
    </message>
    <message>
        <source>A file of a release is missing.</source>
        <translation>A file of a release is missing.</translation>
    </message>
    <message>
        <source>A file of a release is too large.</source>
        <translation>A file of a release is too large.</translation>
    </message>
    <message>
        <source>Another release of this bot went live in the meantime. Look at what changed and publish again.</source>
        <translation>Another release of this bot went live in the meantime. Look at what changed and publish again.</translation>
    </message>
    <message>
        <source>The bot could not start a conversation, so what is live stays live. Try it in the simulator.</source>
        <translation>The bot could not start a conversation, so what is live stays live. Try it in the simulator.</translation>
    </message>
    <message>
        <source>This release belongs to another bot.</source>
        <translation>This release belongs to another bot.</translation>
    </message>
    <message>
        <source>The host does not have this release. Publish it again.</source>
        <translation>The host does not have this release. Publish it again.</translation>
    </message>
    <message>
        <source>This release is damaged. Publish the bot again.</source>
        <translation>This release is damaged. Publish the bot again.</translation>
    </message>
    <message>
        <source>Files of this release are missing or damaged. Publish the bot again.</source>
        <translation>Files of this release are missing or damaged. Publish the bot again.</translation>
    </message>
    <message>
        <source>This request was already used for something else.</source>
        <translation>This request was already used for something else.</translation>
    </message>
    <message>
        <source>There is no such image.</source>
        <translation>There is no such image.</translation>
    </message>
    <message>
        <source>Too much is going on at the moment. Try again in a few seconds.</source>
        <translation>Too much is going on at the moment. Try again in a few seconds.</translation>
    </message>
    <message>
        <source>The conversations in this folder were stored by a newer version of Dialogist. Update this program.</source>
        <translation>The conversations in this folder were stored by a newer version of Dialogist. Update this program.</translation>
    </message>
    <message>
        <source>This conversation is not known here. Start a new one.</source>
        <translation>This conversation is not known here. Start a new one.</translation>
    </message>
    <message>
        <source>That was a lot at once. Wait a moment and send it again.</source>
        <translation>That was a lot at once. Wait a moment and send it again.</translation>
    </message>
    <message>
        <source>The conversation could not be stored. Try again.</source>
        <translation>The conversation could not be stored. Try again.</translation>
    </message>
    <message>
        <source>This conversation has ended. Start a new one.</source>
        <translation>This conversation has ended. Start a new one.</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>This is no number.</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>There is no text to keep. Type something first.</source>
        <translation>There is no text to keep. Type something first.</translation>
    </message>
    <message>
        <source>The document is protected by a password. Import it again with its password, or save a copy without one.</source>
        <translation>The document is protected by a password. Import it again with its password, or save a copy without one.</translation>
    </message>
    <message>
        <source>The password does not open this document. Check the password and import it again.</source>
        <translation>The password does not open this document. Check the password and import it again.</translation>
    </message>
    <message>
        <source>The document holds no text, only pictures: it was probably scanned. Run text recognition (OCR) over it and import the result.</source>
        <translation>The document holds no text, only pictures: it was probably scanned. Run text recognition (OCR) over it and import the result.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>The document is empty.</translation>
    </message>
    <message>
        <source>The document is damaged or incomplete. Open it in the program that made it, save it again and import the new copy.</source>
        <translation>The document is damaged or incomplete. Open it in the program that made it, save it again and import the new copy.</translation>
    </message>
    <message>
        <source>The document is too large, or unpacks to far more than its size. Split it into smaller documents.</source>
        <translation>The document is too large, or unpacks to far more than its size. Split it into smaller documents.</translation>
    </message>
    <message>
        <source>The document is built in a way that is too deep or too intricate to be read safely. Save it anew, or as plain text, and import that.</source>
        <translation>The document is built in a way that is too deep or too intricate to be read safely. Save it anew, or as plain text, and import that.</translation>
    </message>
    <message>
        <source>Reading the document took more memory than a document may. Split it into smaller documents.</source>
        <translation>Reading the document took more memory than a document may. Split it into smaller documents.</translation>
    </message>
    <message>
        <source>Reading the document took too long and was stopped. Split it into smaller documents, or save it in another format.</source>
        <translation>Reading the document took too long and was stopped. Split it into smaller documents, or save it in another format.</translation>
    </message>
    <message>
        <source>The document could not be read: its reader stopped unexpectedly. It is probably damaged; save it again and import the new copy.</source>
        <translation>The document could not be read: its reader stopped unexpectedly. It is probably damaged; save it again and import the new copy.</translation>
    </message>
    <message>
        <source>The document holds parts that a harmless document does not need (such as file paths that leave it, or entity declarations), so it was not read.</source>
        <translation>The document holds parts that a harmless document does not need (such as file paths that leave it, or entity declarations), so it was not read.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read. Save it as PDF, DOCX, ODT, HTML, Markdown, text or CSV and import that.</source>
        <translation>This kind of file cannot be read. Save it as PDF, DOCX, ODT, HTML, Markdown, text or CSV and import that.</translation>
    </message>
    <message>
        <source>This is a file of an old office program (DOC, XLS, PPT and the like). Open it in a current one, save it as DOCX, XLSX, PPTX or PDF, and import that.</source>
        <translation>This is a file of an old office program (DOC, XLS, PPT and the like). Open it in a current one, save it as DOCX, XLSX, PPTX or PDF, and import that.</translation>
    </message>
    <message>
        <source>This file holds no text that a person could read.</source>
        <translation>This file holds no text that a person could read.</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and import the documents in it.</source>
        <translation>This is an archive. Unpack it and import the documents in it.</translation>
    </message>
    <message>
        <source>This is a picture, sound or film. Only text can become knowledge.</source>
        <translation>This is a picture, sound or film. Only text can become knowledge.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>The file is not there any more.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you may read it and that no other program has locked it.</source>
        <translation>The file cannot be opened. Check that you may read it and that no other program has locked it.</translation>
    </message>
    <message>
        <source>The document reader could not be started. Reinstall Dialogist.</source>
        <translation>The document reader could not be started. Reinstall Dialogist.</translation>
    </message>
    <message>
        <source>The document was read, but its text could not be written to the project file. Check the free space of the disk and try again.</source>
        <translation>The document was read, but its text could not be written to the project file. Check the free space of the disk and try again.</translation>
    </message>
    <message>
        <source>Some pages hold no text, only pictures: they were probably scanned. The other pages were imported.</source>
        <translation>Some pages hold no text, only pictures: they were probably scanned. The other pages were imported.</translation>
    </message>
    <message>
        <source>Some parts of the document are damaged and were left out. The rest was imported.</source>
        <translation>Some parts of the document are damaged and were left out. The rest was imported.</translation>
    </message>
    <message>
        <source>The document is very long: only its first part was imported. Split it into smaller documents.</source>
        <translation>The document is very long: only its first part was imported. Split it into smaller documents.</translation>
    </message>
    <message>
        <source>Tables within tables were imported as plain text.</source>
        <translation>Tables within tables were imported as plain text.</translation>
    </message>
    <message>
        <source>Stopped before this file was read.</source>
        <translation>Stopped before this file was read.</translation>
    </message>
    <message>
        <source>The document could not be read.</source>
        <translation>The document could not be read.</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>Each document is read in a process of its own that can open no file, start no program and reach no network, with limits on time and memory.</source>
        <translation>Each document is read in a process of its own that can open no file, start no program and reach no network, with limits on time and memory.</translation>
    </message>
    <message>
        <source>Each document is read in a process of its own that can make no system call to open a file, start a program or reach a network, with limits on time and memory. This system has no Landlock as a second wall.</source>
        <translation>Each document is read in a process of its own that can make no system call to open a file, start a program or reach a network, with limits on time and memory. This system has no Landlock as a second wall.</translation>
    </message>
    <message>
        <source>Each document is read in a process of its own with limits on time and memory. On this system that process is not cut off from files and network.</source>
        <translation>Each document is read in a process of its own with limits on time and memory. On this system that process is not cut off from files and network.</translation>
    </message>
    <message>
        <source>Each document is read in a process of its own with a limit on time. On this system that process is not cut off from files and network.</source>
        <translation>Each document is read in a process of its own with a limit on time. On this system that process is not cut off from files and network.</translation>
    </message>
    <message>
        <source>The site asks robots to stay away from this page (robots.txt).</source>
        <translation>The site asks robots to stay away from this page (robots.txt).</translation>
    </message>
    <message>
        <source>The site's rules for robots (robots.txt) could not be read, so it was left alone. Try again later.</source>
        <translation>The site's rules for robots (robots.txt) could not be read, so it was left alone. Try again later.</translation>
    </message>
    <message>
        <source>This is neither a web page nor a document that can be read.</source>
        <translation>This is neither a web page nor a document that can be read.</translation>
    </message>
    <message>
        <source>The same text was found at another address.</source>
        <translation>The same text was found at another address.</translation>
    </message>
    <message>
        <source>The page names another address as its own; that one is used.</source>
        <translation>The page names another address as its own; that one is used.</translation>
    </message>
    <message>
        <source>The page asks not to be indexed.</source>
        <translation>The page asks not to be indexed.</translation>
    </message>
    <message>
        <source>The page shows its text only with JavaScript, so there was nothing to read. Save it from a browser and import the file.</source>
        <translation>The page shows its text only with JavaScript, so there was nothing to read. Save it from a browser and import the file.</translation>
    </message>
    <message>
        <source>The address leads to another host, which is not part of this crawl.</source>
        <translation>The address leads to another host, which is not part of this crawl.</translation>
    </message>
    <message>
        <source>The server sends the request on again and again.</source>
        <translation>The server sends the request on again and again.</translation>
    </message>
    <message>
        <source>The page could not be fetched: the connection broke off.</source>
        <translation>The page could not be fetched: the connection broke off.</translation>
    </message>
    <message>
        <source>The address is on this computer or a private network. Allow this host if you trust it.</source>
        <translation>The address is on this computer or a private network. Allow this host if you trust it.</translation>
    </message>
    <message>
        <source>The server did not send the page in time.</source>
        <translation>The server did not send the page in time.</translation>
    </message>
    <message>
        <source>The site has more pages than the limit of this crawl. Raise the limit to read on.</source>
        <translation>The site has more pages than the limit of this crawl. Raise the limit to read on.</translation>
    </message>
    <message>
        <source>The page does not exist (404).</source>
        <translation>The page does not exist (404).</translation>
    </message>
    <message>
        <source>The page asks for a login (401).</source>
        <translation>The page asks for a login (401).</translation>
    </message>
    <message>
        <source>The server does not let us read the page (403).</source>
        <translation>The server does not let us read the page (403).</translation>
    </message>
    <message>
        <source>The server asks to be visited less often (429). Set a longer delay.</source>
        <translation>The server asks to be visited less often (429). Set a longer delay.</translation>
    </message>
    <message>
        <source>The server answered with error %1.</source>
        <translation>The server answered with error %1.</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>The project holds a damaged object (%1: %2). Restore a backup or an earlier copy.</source>
        <translation>The project holds a damaged object (%1: %2). Restore a backup or an earlier copy.</translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>%1 did not answer completely in time. Try again later.</source>
        <translation>%1 did not answer completely in time. Try again later.</translation>
    </message>
    <message>
        <source>%1 is on this computer or a private network. Allow this host if you trust it.</source>
        <translation>%1 is on this computer or a private network. Allow this host if you trust it.</translation>
    </message>
    <message>
        <source>The host %1 was not found. Check the address and your connection.</source>
        <translation>The host %1 was not found. Check the address and your connection.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time. Try again later.</source>
        <translation>%1 could not be reached in time. Try again later.</translation>
    </message>
    <message>
        <source>%1 sent more than is accepted.</source>
        <translation>%1 sent more than is accepted.</translation>
    </message>
    <message>
        <source>%1 refused the connection. Check address and port.</source>
        <translation>%1 refused the connection. Check address and port.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: its certificate is not accepted.</source>
        <translation>No secure connection to %1 could be made: its certificate is not accepted.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off. Try again.</source>
        <translation>The connection to %1 broke off. Try again.</translation>
    </message>
    <message>
        <source>No connection can be made from this computer.</source>
        <translation>No connection can be made from this computer.</translation>
    </message>
    <message>
        <source>%1 sends the request on again and again.</source>
        <translation>%1 sends the request on again and again.</translation>
    </message>
    <message>
        <source>This is not a complete web address. Check it for missing parts.</source>
        <translation>This is not a complete web address. Check it for missing parts.</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// can be opened.</source>
        <translation>Only addresses that begin with http:// or https:// can be opened.</translation>
    </message>
    <message>
        <source>The address holds a user name or password. Remove it from the address.</source>
        <translation>The address holds a user name or password. Remove it from the address.</translation>
    </message>
    <message>
        <source>The address names port 0, which does not exist.</source>
        <translation>The address names port 0, which does not exist.</translation>
    </message>
    <message>
        <source>This kind of request is not supported.</source>
        <translation>This kind of request is not supported.</translation>
    </message>
    <message>
        <source>A header of the request has characters or a name that are not allowed.</source>
        <translation>A header of the request has characters or a name that are not allowed.</translation>
    </message>
    <message>
        <source>The server answered with an address that is not encrypted, which is not followed.</source>
        <translation>The server answered with an address that is not encrypted, which is not followed.</translation>
    </message>
    <message>
        <source>The server wants the data sent to another host (%1), which is not done.</source>
        <translation>The server wants the data sent to another host (%1), which is not done.</translation>
    </message>
</context>
<context>
    <name>panels/explorer</name>
    <message>
        <source>“%1” cannot be the name of a variable. Use letters, digits and _, and begin with a letter.</source>
        <translation>“%1” cannot be the name of a variable. Use letters, digits and _, and begin with a letter.</translation>
    </message>
    <message>
        <source>There is already a variable “%1”. Choose another name.</source>
        <translation>There is already a variable “%1”. Choose another name.</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>A name cannot be empty.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>New knowledge</source>
        <translation>New knowledge</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>New flow</translation>
    </message>
    <message>
        <source>New instructions</source>
        <translation>New instructions</translation>
    </message>
    <message>
        <source>New intent</source>
        <translation>New intent</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flows</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Knowledge</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Training phrases</source>
        <translation>Training phrases</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s)</source>
        <translation>
            <numerusform>%n phrase</numerusform>
            <numerusform>%n phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>%1 (source)</source>
        <translation>%1 (source)</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) have no translation yet.</source>
        <translation>
            <numerusform>%n text has no translation yet.</numerusform>
            <numerusform>%n texts have no translation yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>this computer</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 on %2</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages of “%1” contain %2; anyone who chats can get them. Remove them from the document and import it again.</source>
        <translation>
            <numerusform>%n passage of “%1” contains %2; anyone who chats can get them. Remove them from the document and import it again.</numerusform>
            <numerusform>%n passages of “%1” contain %2; anyone who chats can get them. Remove them from the document and import it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages of “%1” contain %2; anyone who chats can get them. Remove them, or accept it with a reason.</source>
        <translation>
            <numerusform>%n passage of “%1” contains %2; anyone who chats can get them. Remove them, or accept it with a reason.</numerusform>
            <numerusform>%n passages of “%1” contain %2; anyone who chats can get them. Remove them, or accept it with a reason.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal data or secrets in the knowledge</source>
        <translation>Personal data or secrets in the knowledge</translation>
    </message>
    <message>
        <source>Personal data in an address</source>
        <translation>Personal data in an address</translation>
    </message>
    <message>
        <source>“%1” puts %2 into the address of a link, where logs and other sites can read it. Leave it out of the address.</source>
        <translation>“%1” puts %2 into the address of a link, where logs and other sites can read it. Leave it out of the address.</translation>
    </message>
    <message>
        <source>Secret stored in the bot</source>
        <translation>Secret stored in the bot</translation>
    </message>
    <message>
        <source>“%1” contains what looks like %2. Remove it, and revoke it where it came from.</source>
        <translation>“%1” contains what looks like %2. Remove it, and revoke it where it came from.</translation>
    </message>
    <message>
        <source>“%1” is stored, but it has neither a purpose nor a legal basis. Choose both for the variable.</source>
        <translation>“%1” is stored, but it has neither a purpose nor a legal basis. Choose both for the variable.</translation>
    </message>
    <message>
        <source>“%1” is stored, but it has no purpose. Choose one for the variable.</source>
        <translation>“%1” is stored, but it has no purpose. Choose one for the variable.</translation>
    </message>
    <message>
        <source>“%1” is stored, but it has no legal basis. Choose one for the variable.</source>
        <translation>“%1” is stored, but it has no legal basis. Choose one for the variable.</translation>
    </message>
    <message>
        <source>No purpose or no legal basis</source>
        <translation>No purpose or no legal basis</translation>
    </message>
    <message>
        <source>Collected, never used</source>
        <translation>Collected, never used</translation>
    </message>
    <message>
        <source>“%1” is asked for, but nothing reads it. Remove the question, or give the variable a purpose that people of your team use it for.</source>
        <translation>“%1” is asked for, but nothing reads it. Remove the question, or give the variable a purpose that people of your team use it for.</translation>
    </message>
    <message>
        <source>Question invites a secret</source>
        <translation>Question invites a secret</translation>
    </message>
    <message>
        <source>“%1” stores what must never be typed into a chat: %2. Use a link for signing in or paying, or ask for the last four digits.</source>
        <translation>“%1” stores what must never be typed into a chat: %2. Use a link for signing in or paying, or ask for the last four digits.</translation>
    </message>
    <message>
        <source>The question at “%1” will make people type %2 into a plain text answer. Ask for less, or use a link.</source>
        <translation>The question at “%1” will make people type %2 into a plain text answer. Ask for less, or use a link.</translation>
    </message>
    <message>
        <source>Looks personal, has no category</source>
        <translation>Looks personal, has no category</translation>
    </message>
    <message>
        <source>“%1” looks like “%2”, but is marked as not personal. Set its category.</source>
        <translation>“%1” looks like “%2”, but is marked as not personal. Set its category.</translation>
    </message>
    <message>
        <source>European Economic Area</source>
        <translation>European Economic Area</translation>
    </message>
    <message>
        <source>You chose %1; %2 also go to %3 (%4). Choose another region or service, or accept the exception with a reason.</source>
        <translation>You chose %1; %2 also go to %3 (%4). Choose another region or service, or accept the exception with a reason.</translation>
    </message>
    <message>
        <source>By default data is kept in %1; %2 also go to %3 (%4).</source>
        <translation>By default data is kept in %1; %2 also go to %3 (%4).</translation>
    </message>
    <message>
        <source>Outside your residency choice</source>
        <translation>Outside your residency choice</translation>
    </message>
    <message>
        <source>Cannot be shown to be inside your choice</source>
        <translation>Cannot be shown to be inside your choice</translation>
    </message>
    <message>
        <source>You chose %1; where %2 keeps %3 is not stated. Ask %2, or accept it with a reason.</source>
        <translation>You chose %1; where %2 keeps %3 is not stated. Ask %2, or accept it with a reason.</translation>
    </message>
    <message>
        <source>%1 leave the region “%2” for %3 (%4); no transfer tool is named. Choose another service, or ask %4 for one.</source>
        <translation>%1 leave the region “%2” for %3 (%4); no transfer tool is named. Choose another service, or ask %4 for one.</translation>
    </message>
    <message>
        <source>%1 go to %2; neither the place nor a transfer tool is stated. Ask %2 for both.</source>
        <translation>%1 go to %2; neither the place nor a transfer tool is stated. Ask %2 for both.</translation>
    </message>
    <message>
        <source>Transfer without a tool</source>
        <translation>Transfer without a tool</translation>
    </message>
    <message>
        <source>Retention missing or contradicted</source>
        <translation>Retention missing or contradicted</translation>
    </message>
    <message>
        <source>Conversations are kept without a limit. Set one in the privacy settings.</source>
        <translation>Conversations are kept without a limit. Set one in the privacy settings.</translation>
    </message>
    <message>
        <source>Contact data is kept without a limit. Set one in the privacy settings.</source>
        <translation>Contact data is kept without a limit. Set one in the privacy settings.</translation>
    </message>
    <message>
        <source>How long %1 keeps conversations is not stated. Ask for a time, or accept it with a reason.</source>
        <translation>How long %1 keeps conversations is not stated. Ask for a time, or accept it with a reason.</translation>
    </message>
    <message>
        <source>%1 keeps conversations as follows: %2. It is not stated that your own limit is kept to.</source>
        <translation>%1 keeps conversations as follows: %2. It is not stated that your own limit is kept to.</translation>
    </message>
    <message>
        <source>Profile incomplete or old</source>
        <translation>Profile incomplete or old</translation>
    </message>
    <message>
        <source>What is known about %1 comes from a document without a date. Check that it still holds.</source>
        <translation>What is known about %1 comes from a document without a date. Check that it still holds.</translation>
    </message>
    <message>
        <source>What is known about %1 is of %2. Check that it still holds.</source>
        <translation>What is known about %1 is of %2. Check that it still holds.</translation>
    </message>
    <message>
        <source>People reach the answer of a language model at “%1”. Whether %2 tells them so is not stated; say it in a message before.</source>
        <translation>People reach the answer of a language model at “%1”. Whether %2 tells them so is not stated; say it in a message before.</translation>
    </message>
    <message>
        <source>People reach the answer of a language model at “%1” without being told that they talk to an AI. Say it in a message before.</source>
        <translation>People reach the answer of a language model at “%1” without being told that they talk to an AI. Say it in a message before.</translation>
    </message>
    <message>
        <source>No AI disclosure</source>
        <translation>No AI disclosure</translation>
    </message>
    <message>
        <source>The bot asks for “%1” at “%2”. Whether the chat of %3 shows your privacy notice before is not stated; put a notice before the question.</source>
        <translation>The bot asks for “%1” at “%2”. Whether the chat of %3 shows your privacy notice before is not stated; put a notice before the question.</translation>
    </message>
    <message>
        <source>The bot asks for “%1” at “%2” before it shows where the privacy notice is. Put a notice before the question.</source>
        <translation>The bot asks for “%1” at “%2” before it shows where the privacy notice is. Put a notice before the question.</translation>
    </message>
    <message>
        <source>No privacy notice before the first question</source>
        <translation>No privacy notice before the first question</translation>
    </message>
    <message>
        <source>who is responsible</source>
        <translation>who is responsible</translation>
    </message>
    <message>
        <source>a contact for requests</source>
        <translation>a contact for requests</translation>
    </message>
    <message>
        <source>the purpose of some data</source>
        <translation>the purpose of some data</translation>
    </message>
    <message>
        <source>the legal basis of some data</source>
        <translation>the legal basis of some data</translation>
    </message>
    <message>
        <source>the names of some receivers</source>
        <translation>the names of some receivers</translation>
    </message>
    <message>
        <source>how data is protected in other countries</source>
        <translation>how data is protected in other countries</translation>
    </message>
    <message>
        <source>how long conversations are kept</source>
        <translation>how long conversations are kept</translation>
    </message>
    <message>
        <source>Notice has gaps</source>
        <translation>Notice has gaps</translation>
    </message>
    <message>
        <source>The privacy notice of this bot lacks: %1. Fill in what is yours in the privacy settings.</source>
        <translation>The privacy notice of this bot lacks: %1. Fill in what is yours in the privacy settings.</translation>
    </message>
    <message>
        <source>No route for rights</source>
        <translation>No route for rights</translation>
    </message>
    <message>
        <source>People cannot ask this bot to show, correct or erase their data. Give a contact for requests in the privacy settings.</source>
        <translation>People cannot ask this bot to show, correct or erase their data. Give a contact for requests in the privacy settings.</translation>
    </message>
    <message>
        <source>People who chat</source>
        <translation>People who chat</translation>
    </message>
    <message>
        <source>any country</source>
        <translation>any country</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Web chat</translation>
    </message>
    <message>
        <source>The profile names no web chat.</source>
        <translation>The profile names no web chat.</translation>
    </message>
    <message>
        <source>in the browser of the person</source>
        <translation>in the browser of the person</translation>
    </message>
    <message>
        <source>conversations: %1</source>
        <translation>conversations: %1</translation>
    </message>
    <message>
        <source>What people type or choose in the chat.</source>
        <translation>What people type or choose in the chat.</translation>
    </message>
    <message>
        <source>The service runs the bot and keeps its conversations.</source>
        <translation>The service runs the bot and keeps its conversations.</translation>
    </message>
    <message>
        <source>searched on the host, without a language model</source>
        <translation>searched on the host, without a language model</translation>
    </message>
    <message>
        <source>not kept by the search</source>
        <translation>not kept by the search</translation>
    </message>
    <message>
        <source>The question is compared with your documents.</source>
        <translation>The question is compared with your documents.</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Your team</translation>
    </message>
    <message>
        <source>decides about the data, can read conversations</source>
        <translation>decides about the data, can read conversations</translation>
    </message>
    <message>
        <source>Stored conversations can be read by those who answer for the bot.</source>
        <translation>Stored conversations can be read by those who answer for the bot.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>%1 The profile does not itemise the data, so all of it is shown.</source>
        <translation>%1 The profile does not itemise the data, so all of it is shown.</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>e-mail addresses</translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation>telephone numbers</translation>
    </message>
    <message>
        <source>card numbers</source>
        <translation>card numbers</translation>
    </message>
    <message>
        <source>bank account numbers</source>
        <translation>bank account numbers</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>a private key</translation>
    </message>
    <message>
        <source>a sign-in token</source>
        <translation>a sign-in token</translation>
    </message>
    <message>
        <source>an API key</source>
        <translation>an API key</translation>
    </message>
    <message>
        <source>a key or token</source>
        <translation>a key or token</translation>
    </message>
    <message>
        <source>people who chat</source>
        <translation>people who chat</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>the person</translation>
    </message>
    <message>
        <source>not itemised</source>
        <translation>not itemised</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>none needed</translation>
    </message>
    <message>
        <source>The bot answers from documents, which this company helps to index or search.</source>
        <translation>The bot answers from documents, which this company helps to index or search.</translation>
    </message>
    <message>
        <source>A step of the bot lets a language model answer.</source>
        <translation>A step of the bot lets a language model answer.</translation>
    </message>
    <message>
        <source>The profile does not say for what, so it is counted.</source>
        <translation>The profile does not say for what, so it is counted.</translation>
    </message>
    <message>
        <source>Every bot needs it: the service runs on it.</source>
        <translation>Every bot needs it: the service runs on it.</translation>
    </message>
    <message>
        <source>Not used: no step of this bot lets a language model answer.</source>
        <translation>Not used: no step of this bot lets a language model answer.</translation>
    </message>
    <message>
        <source>Not used: this bot looks nothing up on web sites while it talks.</source>
        <translation>Not used: this bot looks nothing up on web sites while it talks.</translation>
    </message>
    <message>
        <source>Not used: this bot answers from no documents.</source>
        <translation>Not used: this bot answers from no documents.</translation>
    </message>
    <message>
        <source>Not used: this bot is reached by web chat, not by a messenger or telephone.</source>
        <translation>Not used: this bot is reached by web chat, not by a messenger or telephone.</translation>
    </message>
    <message>
        <source>Not used: this bot hands nobody over to a person.</source>
        <translation>Not used: this bot hands nobody over to a person.</translation>
    </message>
    <message>
        <source>Not used: this bot books nothing in a calendar.</source>
        <translation>Not used: this bot books nothing in a calendar.</translation>
    </message>
    <message>
        <source>Not used for people who chat: it concerns your own payments.</source>
        <translation>Not used for people who chat: it concerns your own payments.</translation>
    </message>
    <message>
        <source>Not used for people who chat: it concerns your own account.</source>
        <translation>Not used for people who chat: it concerns your own account.</translation>
    </message>
    <message>
        <source>Not used for people who chat: it concerns how you use the service.</source>
        <translation>Not used for people who chat: it concerns how you use the service.</translation>
    </message>
    <message>
        <source>Not used for people who chat: it concerns the marketing of the service.</source>
        <translation>Not used for people who chat: it concerns the marketing of the service.</translation>
    </message>
    <message>
        <source>Not used: this bot does nothing that needs it.</source>
        <translation>Not used: this bot does nothing that needs it.</translation>
    </message>
    <message>
        <source>Not counted: it concerns only visitors of the service's own web site.</source>
        <translation>Not counted: it concerns only visitors of the service's own web site.</translation>
    </message>
    <message>
        <source>This is a bot</source>
        <translation>This is a bot</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Privacy notice</translation>
    </message>
    <message>
        <source>Insert a message</source>
        <translation>Insert a message</translation>
    </message>
    <message>
        <source>Let the chat say so</source>
        <translation>Let the chat say so</translation>
    </message>
    <message>
        <source>Insert notice</source>
        <translation>Insert notice</translation>
    </message>
    <message>
        <source>Purpose: answer requests</source>
        <translation>Purpose: answer requests</translation>
    </message>
    <message>
        <source>Purpose: get back to people</source>
        <translation>Purpose: get back to people</translation>
    </message>
    <message>
        <source>Basis: contract</source>
        <translation>Basis: contract</translation>
    </message>
    <message>
        <source>Basis: consent</source>
        <translation>Basis: consent</translation>
    </message>
    <message>
        <source>Basis: legitimate interests</source>
        <translation>Basis: legitimate interests</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>Remove the question</translation>
    </message>
    <message>
        <source>Our team reads it</source>
        <translation>Our team reads it</translation>
    </message>
    <message>
        <source>Set the category</source>
        <translation>Set the category</translation>
    </message>
    <message>
        <source>Remove the document</source>
        <translation>Remove the document</translation>
    </message>
    <message>
        <source>Set a limit</source>
        <translation>Set a limit</translation>
    </message>
    <message>
        <source>Texts the bot says</source>
        <translation>Texts the bot says</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Instructions for a model</source>
        <translation>Instructions for a model</translation>
    </message>
    <message>
        <source>Questions with answers</source>
        <translation>Questions with answers</translation>
    </message>
    <message>
        <source>Training phrases</source>
        <translation>Training phrases</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Web pages</translation>
    </message>
    <message>
        <source>Variables with personal data</source>
        <translation>Variables with personal data</translation>
    </message>
    <message>
        <source>the security code of a card</source>
        <translation>the security code of a card</translation>
    </message>
    <message>
        <source>a card number</source>
        <translation>a card number</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>a password</translation>
    </message>
    <message>
        <source>a PIN</source>
        <translation>a PIN</translation>
    </message>
    <message>
        <source>a passport number</source>
        <translation>a passport number</translation>
    </message>
    <message>
        <source>an identity number</source>
        <translation>an identity number</translation>
    </message>
    <message>
        <source>a diagnosis</source>
        <translation>a diagnosis</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>this computer</translation>
    </message>
    <message>
        <source>other countries, not named</source>
        <translation>other countries, not named</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Germany</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>United States</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>United Kingdom</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ireland</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapore</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Data stays on this computer; nobody else receives it.</source>
        <translation>Data stays on this computer; nobody else receives it.</translation>
    </message>
    <message>
        <source>The GDPR applies; no transfer tool is needed for people in the EEA.</source>
        <translation>The GDPR applies; no transfer tool is needed for people in the EEA.</translation>
    </message>
    <message>
        <source>No general privacy law; for people in the EEA, the UK or Switzerland the importer must be certified under the Data Privacy Framework, or use standard clauses.</source>
        <translation>No general privacy law; for people in the EEA, the UK or Switzerland the importer must be certified under the Data Privacy Framework, or use standard clauses.</translation>
    </message>
    <message>
        <source>The UK GDPR applies; an adequacy decision covers data from the EEA.</source>
        <translation>The UK GDPR applies; an adequacy decision covers data from the EEA.</translation>
    </message>
    <message>
        <source>An adequacy decision covers data from the EEA.</source>
        <translation>An adequacy decision covers data from the EEA.</translation>
    </message>
    <message>
        <source>Data from the EEA or the UK needs a transfer tool, such as standard clauses.</source>
        <translation>Data from the EEA or the UK needs a transfer tool, such as standard clauses.</translation>
    </message>
    <message>
        <source>There is no hosting service “%1”. Choose one of: %2.</source>
        <translation>There is no hosting service “%1”. Choose one of: %2.</translation>
    </message>
    <message>
        <source>The facts about “%1” are missing from this program. Install it anew.</source>
        <translation>The facts about “%1” are missing from this program. Install it anew.</translation>
    </message>
    <message>
        <source>it is no JSON (at byte %1)</source>
        <translation>it is no JSON (at byte %1)</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>it is no JSON object</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>a list of texts</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>an object</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>a list of objects</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>“%1” is missing</translation>
    </message>
    <message>
        <source>“%1” must be %2</source>
        <translation>“%1” must be %2</translation>
    </message>
    <message>
        <source>a text in it contains invisible control characters</source>
        <translation>a text in it contains invisible control characters</translation>
    </message>
    <message>
        <source>“enforces.%1.state” must be one of: %2</source>
        <translation>“enforces.%1.state” must be one of: %2</translation>
    </message>
    <message>
        <source>This hosting profile cannot be used: %1.</source>
        <translation>This hosting profile cannot be used: %1.</translation>
    </message>
    <message>
        <source>it is not of format dialogist-hosting-profile, version 1</source>
        <translation>it is not of format dialogist-hosting-profile, version 1</translation>
    </message>
    <message>
        <source>“document.dated” is no date like 2026-01-31</source>
        <translation>“document.dated” is no date like 2026-01-31</translation>
    </message>
    <message>
        <source> and </source>
        <translation> and </translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (default)</translation>
    </message>
    <message>
        <source>%1 (to be agreed with %2)</source>
        <translation>%1 (to be agreed with %2)</translation>
    </message>
    <message>
        <source>Data stays on this computer, so there is nothing to choose.</source>
        <translation>Data stays on this computer, so there is nothing to choose.</translation>
    </message>
    <message>
        <source>%1 does not state where data is kept, so no region can be chosen.</source>
        <translation>%1 does not state where data is kept, so no region can be chosen.</translation>
    </message>
    <message>
        <source>%1 keeps data in %2 together and states no choice.</source>
        <translation>%1 keeps data in %2 together and states no choice.</translation>
    </message>
    <message>
        <source>%1 keeps data in %2 and states no choice.</source>
        <translation>%1 keeps data in %2 and states no choice.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>not kept</translation>
    </message>
    <message>
        <source>until erased by hand</source>
        <translation>until erased by hand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Service: %1. Its facts are of: %2.</source>
        <translation>Service: %1. Its facts are of: %2.</translation>
    </message>
    <message>
        <source>Region: %1.</source>
        <translation>Region: %1.</translation>
    </message>
    <message>
        <source>Whatever region is chosen: %1 – %2.</source>
        <translation>Whatever region is chosen: %1 – %2.</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>What goes where</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>For what</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Subprocessors this bot uses</source>
        <translation>Subprocessors this bot uses</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>None.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Which data</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Privacy settings</source>
        <translation>Privacy settings</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Enforced by this host</source>
        <translation>Enforced by this host</translation>
    </message>
    <message>
        <source>blocker</source>
        <translation>blocker</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Accepted because</source>
        <translation>Accepted because</translation>
    </message>
    <message>
        <source>Review of “%1” for %2</source>
        <translation>Review of “%1” for %2</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>Erase conversations after</source>
        <translation>Erase conversations after</translation>
    </message>
    <message>
        <source>Erase contact data after</source>
        <translation>Erase contact data after</translation>
    </message>
    <message>
        <source>Keep what was said</source>
        <translation>Keep what was said</translation>
    </message>
    <message>
        <source>Mask personal data before a language model</source>
        <translation>Mask personal data before a language model</translation>
    </message>
    <message>
        <source>Shorten IP addresses</source>
        <translation>Shorten IP addresses</translation>
    </message>
    <message>
        <source>Closing the chat erases it</source>
        <translation>Closing the chat erases it</translation>
    </message>
    <message>
        <source>Ask for consent before the chat starts</source>
        <translation>Ask for consent before the chat starts</translation>
    </message>
    <message>
        <source>Say that it is an automated assistant</source>
        <translation>Say that it is an automated assistant</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Minimum age</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Who is responsible</translation>
    </message>
    <message>
        <source>Contact for requests</source>
        <translation>Contact for requests</translation>
    </message>
    <message>
        <source>Address of the privacy notice</source>
        <translation>Address of the privacy notice</translation>
    </message>
    <message>
        <source>the generated one</source>
        <translation>the generated one</translation>
    </message>
    <message>
        <source>Offered to people in</source>
        <translation>Offered to people in</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>not chosen</translation>
    </message>
</context>
<context>
    <name>publish</name>
    <message>
        <source>The bot “%1” has no web address that can be used. Give it a short name of lower-case letters, digits and hyphens.</source>
        <translation>The bot “%1” has no web address that can be used. Give it a short name of lower-case letters, digits and hyphens.</translation>
    </message>
    <message>
        <source>This release is damaged. Publish the bot again.</source>
        <translation>This release is damaged. Publish the bot again.</translation>
    </message>
    <message>
        <source>The flow “%1” is new.</source>
        <translation>The flow “%1” is new.</translation>
    </message>
    <message>
        <source>The flow “%1” is gone.</source>
        <translation>The flow “%1” is gone.</translation>
    </message>
    <message>
        <source>The flow “%1” is now called “%2”.</source>
        <translation>The flow “%1” is now called “%2”.</translation>
    </message>
    <message>
        <source>The connections in “%1” changed.</source>
        <translation>The connections in “%1” changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) were added to “%1”.</source>
        <translation>
            <numerusform>%n node was added to “%1”.</numerusform>
            <numerusform>%n nodes were added to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) were removed from “%1”.</source>
        <translation>
            <numerusform>%n node was removed from “%1”.</numerusform>
            <numerusform>%n nodes were removed from “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) work differently in “%1”.</source>
        <translation>
            <numerusform>%n node works differently in “%1”.</numerusform>
            <numerusform>%n nodes work differently in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts of %n node(s) changed in “%1”.</source>
        <translation>
            <numerusform>The texts of %n node changed in “%1”.</numerusform>
            <numerusform>The texts of %n nodes changed in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were added to “%1”.</source>
        <translation>
            <numerusform>%n document was added to “%1”.</numerusform>
            <numerusform>%n documents were added to “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to “%1”: %2.</source>
        <translation>Added to “%1”: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were removed from “%1”.</source>
        <translation>
            <numerusform>%n document was removed from “%1”.</numerusform>
            <numerusform>%n documents were removed from “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from “%1”: %2.</source>
        <translation>Removed from “%1”: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) changed in “%1”.</source>
        <translation>
            <numerusform>%n document changed in “%1”.</numerusform>
            <numerusform>%n documents changed in “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed in “%1”: %2.</source>
        <translation>Changed in “%1”: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The bot now answers from “%1” (%n document(s)).</source>
        <translation>
            <numerusform>The bot now answers from “%1” (%n document).</numerusform>
            <numerusform>The bot now answers from “%1” (%n documents).</numerusform>
        </translation>
    </message>
    <message>
        <source>The bot no longer answers from “%1”.</source>
        <translation>The bot no longer answers from “%1”.</translation>
    </message>
    <message>
        <source>The variable “%1” is new.</source>
        <translation>The variable “%1” is new.</translation>
    </message>
    <message>
        <source>The variable “%1” is gone.</source>
        <translation>The variable “%1” is gone.</translation>
    </message>
    <message>
        <source>The variable “%1” changed.</source>
        <translation>The variable “%1” changed.</translation>
    </message>
    <message>
        <source>The intent “%1” is new.</source>
        <translation>The intent “%1” is new.</translation>
    </message>
    <message>
        <source>The intent “%1” is gone.</source>
        <translation>The intent “%1” is gone.</translation>
    </message>
    <message>
        <source>The intent “%1” changed.</source>
        <translation>The intent “%1” changed.</translation>
    </message>
    <message>
        <source>The prompt “%1” is new.</source>
        <translation>The prompt “%1” is new.</translation>
    </message>
    <message>
        <source>The prompt “%1” is gone.</source>
        <translation>The prompt “%1” is gone.</translation>
    </message>
    <message>
        <source>The prompt “%1” changed.</source>
        <translation>The prompt “%1” changed.</translation>
    </message>
    <message>
        <source>how long conversations are kept</source>
        <translation>how long conversations are kept</translation>
    </message>
    <message>
        <source>how long contact data is kept</source>
        <translation>how long contact data is kept</translation>
    </message>
    <message>
        <source>storing what was said</source>
        <translation>storing what was said</translation>
    </message>
    <message>
        <source>pseudonyms before a model</source>
        <translation>pseudonyms before a model</translation>
    </message>
    <message>
        <source>shortening IP addresses</source>
        <translation>shortening IP addresses</translation>
    </message>
    <message>
        <source>erasing when the chat ends</source>
        <translation>erasing when the chat ends</translation>
    </message>
    <message>
        <source>consent before the start</source>
        <translation>consent before the start</translation>
    </message>
    <message>
        <source>saying that it is an automated assistant</source>
        <translation>saying that it is an automated assistant</translation>
    </message>
    <message>
        <source>the minimum age</source>
        <translation>the minimum age</translation>
    </message>
    <message>
        <source>who is responsible for the data</source>
        <translation>who is responsible for the data</translation>
    </message>
    <message>
        <source>the contact for requests</source>
        <translation>the contact for requests</translation>
    </message>
    <message>
        <source>the address of the privacy notice</source>
        <translation>the address of the privacy notice</translation>
    </message>
    <message>
        <source>where the bot is offered</source>
        <translation>where the bot is offered</translation>
    </message>
    <message>
        <source>the title of the web chat</source>
        <translation>the title of the web chat</translation>
    </message>
    <message>
        <source>the colour of the web chat</source>
        <translation>the colour of the web chat</translation>
    </message>
    <message>
        <source>the web sites that may show the chat</source>
        <translation>the web sites that may show the chat</translation>
    </message>
    <message>
        <source>clearing local data on close</source>
        <translation>clearing local data on close</translation>
    </message>
    <message>
        <source>The bot is now called “%1”.</source>
        <translation>The bot is now called “%1”.</translation>
    </message>
    <message>
        <source>The languages of the bot changed.</source>
        <translation>The languages of the bot changed.</translation>
    </message>
    <message>
        <source>The bot starts with another flow.</source>
        <translation>The bot starts with another flow.</translation>
    </message>
    <message>
        <source>The region changed from “%1” to “%2”.</source>
        <translation>The region changed from “%1” to “%2”.</translation>
    </message>
    <message>
        <source>Privacy settings changed: %1.</source>
        <translation>Privacy settings changed: %1.</translation>
    </message>
    <message>
        <source>Settings of the web chat changed: %1.</source>
        <translation>Settings of the web chat changed: %1.</translation>
    </message>
    <message numerus="yes">
        <source>This is the first release here, with %n node(s).</source>
        <translation>
            <numerusform>This is the first release here, with %n node.</numerusform>
            <numerusform>This is the first release here, with %n nodes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publishing was stopped. What is live stays live.</source>
        <translation>Publishing was stopped. What is live stays live.</translation>
    </message>
    <message>
        <source>The host answered with status %1.</source>
        <translation>The host answered with status %1.</translation>
    </message>
    <message>
        <source>The host's answer was not understood.</source>
        <translation>The host's answer was not understood.</translation>
    </message>
    <message>
        <source>The upload did not fit together. Publish again.</source>
        <translation>The upload did not fit together. Publish again.</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Uploading</translation>
    </message>
    <message>
        <source>Comparing with the host</source>
        <translation>Comparing with the host</translation>
    </message>
    <message>
        <source>The host asks for a file that this release does not have.</source>
        <translation>The host asks for a file that this release does not have.</translation>
    </message>
    <message>
        <source>Trying the bot, then making it live</source>
        <translation>Trying the bot, then making it live</translation>
    </message>
    <message>
        <source>No host runs on this computer. Start it with “dialogist host”.</source>
        <translation>No host runs on this computer. Start it with “dialogist host”.</translation>
    </message>
    <message>
        <source>The host on this computer did not start. Run “dialogist host” to see why.</source>
        <translation>The host on this computer did not start. Run “dialogist host” to see why.</translation>
    </message>
    <message>
        <source>The list of files of this release is not valid. Publish the bot again.</source>
        <translation>The list of files of this release is not valid. Publish the bot again.</translation>
    </message>
    <message>
        <source>This release was made by a newer version of Dialogist. Update this program.</source>
        <translation>This release was made by a newer version of Dialogist. Update this program.</translation>
    </message>
    <message>
        <source>The knowledge of this release is damaged. Publish the bot again.</source>
        <translation>The knowledge of this release is damaged. Publish the bot again.</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Dialogist %1: write chatbots offline, see where their data goes, publish them.</source>
        <translation>Dialogist %1: write chatbots offline, see where their data goes, publish them.</translation>
    </message>
    <message>
        <source>Usage: dialogist [studio] [FILE]      opens the window</source>
        <translation>Usage: dialogist [studio] [FILE]      opens the window</translation>
    </message>
    <message>
        <source>       dialogist COMMAND …            works without a window</source>
        <translation>       dialogist COMMAND …            works without a window</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Every command knows --help and --json. Exit codes: 0 fine, 1 findings or no answer, 2 wrong usage, 3 a problem with input, network or system.</source>
        <translation>Every command knows --help and --json. Exit codes: 0 fine, 1 findings or no answer, 2 wrong usage, 3 a problem with input, network or system.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Shows this help.</translation>
    </message>
    <message>
        <source>Prints JSON for scripts.</source>
        <translation>Prints JSON for scripts.</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>Usage: %1 [options]</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Something is missing.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1” is one argument too many.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “dialogist --help” lists them.</source>
        <translation>There is no command “%1”. “dialogist --help” lists them.</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <translation>[y/N]</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>Make a bot from the template “support”</source>
        <translation>Make a bot from the template “support”</translation>
    </message>
    <message>
        <source>   %1 with %2, all in one file</source>
        <translation>   %1 with %2, all in one file</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it documents, each read in a locked-down process</source>
        <translation>Give it documents, each read in a locked-down process</translation>
    </message>
    <message>
        <source>Start the hosting service on this computer</source>
        <translation>Start the hosting service on this computer</translation>
    </message>
    <message>
        <source>Give it a website, keeping to robots.txt</source>
        <translation>Give it a website, keeping to robots.txt</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be read.</source>
        <translation>Nothing could be read.</translation>
    </message>
    <message>
        <source>Look for mistakes</source>
        <translation>Look for mistakes</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message>
        <source>Talk to it, without any language model</source>
        <translation>Talk to it, without any language model</translation>
    </message>
    <message>
        <source>Review where its data goes</source>
        <translation>Review where its data goes</translation>
    </message>
    <message>
        <source>Publish it</source>
        <translation>Publish it</translation>
    </message>
    <message>
        <source>A stranger talks to it, as a browser would</source>
        <translation>A stranger talks to it, as a browser would</translation>
    </message>
    <message>
        <source>The host answered %1.</source>
        <translation>The host answered %1.</translation>
    </message>
    <message>
        <source>The bot is at %1 until you press Ctrl-C.</source>
        <translation>The bot is at %1 until you press Ctrl-C.</translation>
    </message>
    <message>
        <source>A page with the widget is at %1/demo.</source>
        <translation>A page with the widget is at %1/demo.</translation>
    </message>
    <message>
        <source>Shows the main job from beginning to end, then serves the bot.</source>
        <translation>Shows the main job from beginning to end, then serves the bot.</translation>
    </message>
    <message>
        <source>Ends after the last answer.</source>
        <translation>Ends after the last answer.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>%1 of %2 read, %3.</source>
        <translation>%1 of %2 read, %3.</translation>
    </message>
    <message>
        <source>The password file “%1” cannot be read.</source>
        <translation>The password file “%1” cannot be read.</translation>
    </message>
    <message>
        <source>“%1” is no http or https address.</source>
        <translation>“%1” is no http or https address.</translation>
    </message>
    <message>
        <source>There is no knowledge base “%1” in this project.</source>
        <translation>There is no knowledge base “%1” in this project.</translation>
    </message>
    <message>
        <source>This project has no knowledge yet. “dialogist import FILE PATH…” adds documents.</source>
        <translation>This project has no knowledge yet. “dialogist import FILE PATH…” adds documents.</translation>
    </message>
    <message>
        <source>Nothing in the knowledge answers this surely enough. The nearest passages:</source>
        <translation>Nothing in the knowledge answers this surely enough. The nearest passages:</translation>
    </message>
    <message>
        <source>    — %1 (score %2)</source>
        <translation>    — %1 (score %2)</translation>
    </message>
    <message>
        <source>The knowledge base; the first one if not given.</source>
        <translation>The knowledge base; the first one if not given.</translation>
    </message>
    <message>
        <source>Reads documents and folders into a knowledge base.</source>
        <translation>Reads documents and folders into a knowledge base.</translation>
    </message>
    <message>
        <source>A file with the password of encrypted documents; - reads it from standard input.</source>
        <translation>A file with the password of encrypted documents; - reads it from standard input.</translation>
    </message>
    <message>
        <source>Reads a website into a knowledge base.</source>
        <translation>Reads a website into a knowledge base.</translation>
    </message>
    <message>
        <source>At most so many pages.</source>
        <translation>At most so many pages.</translation>
    </message>
    <message>
        <source>At most so many links away from the start.</source>
        <translation>At most so many links away from the start.</translation>
    </message>
    <message>
        <source>Milliseconds between two requests.</source>
        <translation>Milliseconds between two requests.</translation>
    </message>
    <message>
        <source>Allows this host although it is on this computer or a private network.</source>
        <translation>Allows this host although it is on this computer or a private network.</translation>
    </message>
    <message>
        <source>Answers a question from the knowledge, quoting the sources.</source>
        <translation>Answers a question from the knowledge, quoting the sources.</translation>
    </message>
    <message>
        <source>At most so many passages.</source>
        <translation>At most so many passages.</translation>
    </message>
    <message>
        <source>How sure an answer must be, 0 to 1.</source>
        <translation>How sure an answer must be, 0 to 1.</translation>
    </message>
    <message>
        <source>There is no template “%1”. There are: %2.</source>
        <translation>There is no template “%1”. There are: %2.</translation>
    </message>
    <message>
        <source>“%1” is ready: %2</source>
        <translation>“%1” is ready: %2</translation>
    </message>
    <message>
        <source>  Bot “%1” (%2): %3, %4, languages %5</source>
        <translation>  Bot “%1” (%2): %3, %4, languages %5</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n flow</numerusform>
            <numerusform>%n flows</numerusform>
        </translation>
    </message>
    <message>
        <source>  Knowledge: %1, %2</source>
        <translation>  Knowledge: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>  Release %1 on “%2”, %3: %4</source>
        <translation>  Release %1 on “%2”, %3: %4</translation>
    </message>
    <message>
        <source>Makes a project with a bot from a template.</source>
        <translation>Makes a project with a bot from a template.</translation>
    </message>
    <message>
        <source>The template: %1.</source>
        <translation>The template: %1.</translation>
    </message>
    <message>
        <source>The bot's name; the file's name if not given.</source>
        <translation>The bot's name; the file's name if not given.</translation>
    </message>
    <message>
        <source>The bot's main language, such as en, ms, id, hi or de.</source>
        <translation>The bot's main language, such as en, ms, id, hi or de.</translation>
    </message>
    <message>
        <source>Shows what a project holds.</source>
        <translation>Shows what a project holds.</translation>
    </message>
    <message>
        <source>Publish “%1” now?</source>
        <translation>Publish “%1” now?</translation>
    </message>
    <message>
        <source>Nothing was published. --yes publishes without asking.</source>
        <translation>Nothing was published. --yes publishes without asking.</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Published: %1</translation>
    </message>
    <message>
        <source>“%1” is no address and port, such as 127.0.0.1:8460.</source>
        <translation>“%1” is no address and port, such as 127.0.0.1:8460.</translation>
    </message>
    <message>
        <source>Publishes a bot after the review.</source>
        <translation>Publishes a bot after the review.</translation>
    </message>
    <message>
        <source>The hosting service; “here” is this computer.</source>
        <translation>The hosting service; “here” is this computer.</translation>
    </message>
    <message>
        <source>Where the data shall stay; the bot's choice if not given.</source>
        <translation>Where the data shall stay; the bot's choice if not given.</translation>
    </message>
    <message>
        <source>The bot; the first one if not given.</source>
        <translation>The bot; the first one if not given.</translation>
    </message>
    <message>
        <source>Publishes without asking.</source>
        <translation>Publishes without asking.</translation>
    </message>
    <message>
        <source>The folder of the host on this computer.</source>
        <translation>The folder of the host on this computer.</translation>
    </message>
    <message>
        <source>Runs the hosting service until it is stopped.</source>
        <translation>Runs the hosting service until it is stopped.</translation>
    </message>
    <message>
        <source>Address and port; port 0 takes 8460 if it is free, else any.</source>
        <translation>Address and port; port 0 takes 8460 if it is free, else any.</translation>
    </message>
    <message>
        <source>The folder for bots and conversations.</source>
        <translation>The folder for bots and conversations.</translation>
    </message>
    <message>
        <source>Further host names to answer to, separated by commas.</source>
        <translation>Further host names to answer to, separated by commas.</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>No problems found.</translation>
    </message>
    <message>
        <source>Looks for mistakes in the flows.</source>
        <translation>Looks for mistakes in the flows.</translation>
    </message>
    <message>
        <source>Shows what data would go where if the bot were published.</source>
        <translation>Shows what data would go where if the bot were published.</translation>
    </message>
    <message>
        <source>The hosting service: %1.</source>
        <translation>The hosting service: %1.</translation>
    </message>
    <message>
        <source>BLOCKER</source>
        <translation>BLOCKER</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>1 Where</source>
        <translation>1 Where</translation>
    </message>
    <message>
        <source>  Service: %1 (facts of %2)</source>
        <translation>  Service: %1 (facts of %2)</translation>
    </message>
    <message>
        <source>  Data stays in: %1</source>
        <translation>  Data stays in: %1</translation>
    </message>
    <message>
        <source>  Data stays in: %1 (the service's default; nothing was chosen)</source>
        <translation>  Data stays in: %1 (the service's default; nothing was chosen)</translation>
    </message>
    <message>
        <source>2 What goes where</source>
        <translation>2 What goes where</translation>
    </message>
    <message>
        <source>OUTSIDE YOUR CHOICE</source>
        <translation>OUTSIDE YOUR CHOICE</translation>
    </message>
    <message>
        <source>3 Subprocessors this bot uses (%1 of %2)</source>
        <translation>3 Subprocessors this bot uses (%1 of %2)</translation>
    </message>
    <message>
        <source>  None.</source>
        <translation>  None.</translation>
    </message>
    <message>
        <source>(approved)</source>
        <translation>(approved)</translation>
    </message>
    <message>
        <source>4 Privacy settings</source>
        <translation>4 Privacy settings</translation>
    </message>
    <message>
        <source>enforced by this host</source>
        <translation>enforced by this host</translation>
    </message>
    <message>
        <source>NOT enforced by this host</source>
        <translation>NOT enforced by this host</translation>
    </message>
    <message>
        <source>enforcement not stated</source>
        <translation>enforcement not stated</translation>
    </message>
    <message>
        <source>5 Findings</source>
        <translation>5 Findings</translation>
    </message>
    <message>
        <source>  No problems found.</source>
        <translation>  No problems found.</translation>
    </message>
    <message>
        <source>Not stated by this service</source>
        <translation>Not stated by this service</translation>
    </message>
    <message>
        <source>  [image: %1]</source>
        <translation>  [image: %1]</translation>
    </message>
    <message>
        <source>The script “%1” cannot be read.</source>
        <translation>The script “%1” cannot be read.</translation>
    </message>
    <message>
        <source>(write, and press Enter; Ctrl-D ends)</source>
        <translation>(write, and press Enter; Ctrl-D ends)</translation>
    </message>
    <message>
        <source>Talks to the bot in the terminal.</source>
        <translation>Talks to the bot in the terminal.</translation>
    </message>
    <message>
        <source>Reads what the person says from a file, one line each.</source>
        <translation>Reads what the person says from a file, one line each.</translation>
    </message>
    <message>
        <source>The language the person speaks.</source>
        <translation>The language the person speaks.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>This project holds no bot yet.</source>
        <translation>This project holds no bot yet.</translation>
    </message>
    <message>
        <source>There is no bot “%1” in this project. It holds: %2.</source>
        <translation>There is no bot “%1” in this project. It holds: %2.</translation>
    </message>
    <message>
        <source>The bot is no longer there.</source>
        <translation>The bot is no longer there.</translation>
    </message>
    <message>
        <source>Publishing to %1 is not available; the review can be tried. Choose this computer to publish.</source>
        <translation>Publishing to %1 is not available; the review can be tried. Choose this computer to publish.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) must be fixed before this bot can be published.</source>
        <translation>
            <numerusform>%n finding must be fixed before this bot can be published.</numerusform>
            <numerusform>%n findings must be fixed before this bot can be published.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review before publishing</source>
        <translation>Review before publishing</translation>
    </message>
    <message>
        <source>This cannot be written as a file.</source>
        <translation>This cannot be written as a file.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the folder's permissions and the space on the disk.</source>
        <translation>“%1” cannot be written. Check the folder's permissions and the space on the disk.</translation>
    </message>
    <message>
        <source>Dialogist helper</source>
        <translation>Dialogist helper</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Check its permissions.</source>
        <translation>The folder “%1” cannot be made. Check its permissions.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Check the space on the disk.</source>
        <translation>The file “%1” cannot be written. Check the space on the disk.</translation>
    </message>
    <message>
        <source>The window in which chatbots are written.</source>
        <translation>The window in which chatbots are written.</translation>
    </message>
    <message>
        <source>Opens the sample bot.</source>
        <translation>Opens the sample bot.</translation>
    </message>
    <message>
        <source>Ends once the window answers.</source>
        <translation>Ends once the window answers.</translation>
    </message>
    <message>
        <source>The project to open.</source>
        <translation>The project to open.</translation>
    </message>
    <message>
        <source>How many messages one person may send in a minute; 0 sets no limit.</source>
        <translation>How many messages one person may send in a minute; 0 sets no limit.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 takes a whole number from %2 to %3.</translation>
    </message>
    <message>
        <source>--threshold takes a number from 0 to 1, such as 0.35.</source>
        <translation>--threshold takes a number from 0 to 1, such as 0.35.</translation>
    </message>
    <message>
        <source>Nothing in the knowledge is near this question.</source>
        <translation>Nothing in the knowledge is near this question.</translation>
    </message>
    <message>
        <source>The templates speak %1. Further languages can be added to the bot afterwards.</source>
        <translation>The templates speak %1. Further languages can be added to the bot afterwards.</translation>
    </message>
    <message>
        <source>Published. No host is running now: start one with “dialogist host”, then the bot is at %1.</source>
        <translation>Published. No host is running now: start one with “dialogist host”, then the bot is at %1.</translation>
    </message>
    <message>
        <source>Published. No host is running now: start one with “dialogist host --data %2”, then the bot is at %1.</source>
        <translation>Published. No host is running now: start one with “dialogist host --data %2”, then the bot is at %1.</translation>
    </message>
    <message>
        <source>The bot could not go on: %1. “dialogist check” tells more.</source>
        <translation>The bot could not go on: %1. “dialogist check” tells more.</translation>
    </message>
    <message>
        <source>“%1” is no region that this program knows. Name a country such as DE or SG, EEA, or one of: %2.</source>
        <translation>“%1” is no region that this program knows. Name a country such as DE or SG, EEA, or one of: %2.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>“%1” is cut short: its end is missing. Copy it again, or restore a backup.</source>
        <translation>“%1” is cut short: its end is missing. Copy it again, or restore a backup.</translation>
    </message>
    <message>
        <source>“%1” is empty. Copy it again, or restore a backup.</source>
        <translation>“%1” is empty. Copy it again, or restore a backup.</translation>
    </message>
    <message>
        <source>“%1” holds nothing but zeros, as after a drive failure. Restore a backup.</source>
        <translation>“%1” holds nothing but zeros, as after a drive failure. Restore a backup.</translation>
    </message>
    <message>
        <source>“%1” is a text file, not a Dialogist project. Import it as a document instead.</source>
        <translation>“%1” is a text file, not a Dialogist project. Import it as a document instead.</translation>
    </message>
    <message>
        <source>“%1” is not there. Check the name and the folder.</source>
        <translation>“%1” is not there. Check the name and the folder.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose a Dialogist project.</source>
        <translation>“%1” is not a file. Choose a Dialogist project.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may read it.</source>
        <translation>“%1” cannot be read. Check that you may read it.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Dialogist project.</source>
        <translation>“%1” is a database of another program, not a Dialogist project.</translation>
    </message>
    <message>
        <source>“%1” is not a Dialogist project.</source>
        <translation>“%1” is not a Dialogist project.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore a backup or an earlier copy.</source>
        <translation>“%1” is damaged. Restore a backup or an earlier copy.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check that you may write in its folder.</source>
        <translation>“%1” cannot be written. Check that you may write in its folder.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name.</source>
        <translation>There is a file “%1” already. Choose another name.</translation>
    </message>
    <message>
        <source>“%1” was not closed properly, and its folder cannot be written. Copy it, together with the file “%1-wal”, to a folder you can write to, and open it there.</source>
        <translation>“%1” was not closed properly, and its folder cannot be written. Copy it, together with the file “%1-wal”, to a folder you can write to, and open it there.</translation>
    </message>
    <message>
        <source>“%1” was made by an older Dialogist and must be brought up to date first. Open it once where it can be written.</source>
        <translation>“%1” was made by an older Dialogist and must be brought up to date first. Open it once where it can be written.</translation>
    </message>
    <message>
        <source>The document is no longer in the project. Import it again.</source>
        <translation>The document is no longer in the project. Import it again.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only.</source>
        <translation>“%1” is open for reading only.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Dialogist, so it is open for reading only. Update Dialogist to edit it.</source>
        <translation>“%1” was made by a newer Dialogist, so it is open for reading only. Update Dialogist to edit it.</translation>
    </message>
    <message>
        <source>“%1” is being edited in another window on %2, so it is open for reading only here. Close it there, then open it again.</source>
        <translation>“%1” is being edited in another window on %2, so it is open for reading only here. Close it there, then open it again.</translation>
    </message>
    <message>
        <source>“%1” is being edited in another window, so it is open for reading only here. Close it there, then open it again.</source>
        <translation>“%1” is being edited in another window, so it is open for reading only here. Close it there, then open it again.</translation>
    </message>
    <message>
        <source>You may not write “%1” or its folder, so it is open for reading only. Save a copy elsewhere to edit it.</source>
        <translation>You may not write “%1” or its folder, so it is open for reading only. Save a copy elsewhere to edit it.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only. Save a copy elsewhere to edit it.</source>
        <translation>“%1” is open for reading only. Save a copy elsewhere to edit it.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there, then try again.</source>
        <translation>“%1” is in use by another program. Close it there, then try again.</translation>
    </message>
    <message>
        <source>“%1” was changed in the meantime. Open the project again, then repeat the edit.</source>
        <translation>“%1” was changed in the meantime. Open the project again, then repeat the edit.</translation>
    </message>
    <message>
        <source>There is no room left on the drive that holds “%1”. Free some space, then try again.</source>
        <translation>There is no room left on the drive that holds “%1”. Free some space, then try again.</translation>
    </message>
    <message>
        <source>“%1” cannot be read or written: the drive reports an error. Check the drive, then try again.</source>
        <translation>“%1” cannot be read or written: the drive reports an error. Check the drive, then try again.</translation>
    </message>
    <message>
        <source>“%1” can only be read. Save a copy in a folder you can write to.</source>
        <translation>“%1” can only be read. Save a copy in a folder you can write to.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that you may read and write it and its folder.</source>
        <translation>“%1” cannot be opened. Check that you may read and write it and its folder.</translation>
    </message>
    <message>
        <source>There is not enough memory for “%1”. Close other programs, then try again.</source>
        <translation>There is not enough memory for “%1”. Close other programs, then try again.</translation>
    </message>
    <message>
        <source>This is too big for “%1”. Split it into smaller parts.</source>
        <translation>This is too big for “%1”. Split it into smaller parts.</translation>
    </message>
    <message>
        <source>“%1” does not fit this change any more. Open the project again, then repeat it.</source>
        <translation>“%1” does not fit this change any more. Open the project again, then repeat it.</translation>
    </message>
    <message>
        <source>“%1” cannot hold this value.</source>
        <translation>“%1” cannot hold this value.</translation>
    </message>
    <message>
        <source>Dialogist made a mistake with “%1”. Nothing was changed.</source>
        <translation>Dialogist made a mistake with “%1”. Nothing was changed.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be stored. Remove it, or type the text anew.</source>
        <translation>The text holds a character that cannot be stored. Remove it, or type the text anew.</translation>
    </message>
    <message>
        <source>The value is nested too deeply to be stored. Make it flatter.</source>
        <translation>The value is nested too deeply to be stored. Make it flatter.</translation>
    </message>
    <message>
        <source>The value is not a number that can be stored.</source>
        <translation>The value is not a number that can be stored.</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>Understand</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Logic</source>
        <translation>Logic</translation>
    </message>
    <message>
        <source>Answers and AI</source>
        <translation>Answers and AI</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>On the canvas</translation>
    </message>
</context>
<context>
    <name>vocab</name>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telephone number</translation>
    </message>
    <message>
        <source>Postal or business address</source>
        <translation>Postal or business address</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Billing address</translation>
    </message>
    <message>
        <source>Profile or web address</source>
        <translation>Profile or web address</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>API key, token or other secret</source>
        <translation>API key, token or other secret</translation>
    </message>
    <message>
        <source>Identifier of an external login account</source>
        <translation>Identifier of an external login account</translation>
    </message>
    <message>
        <source>Channel or platform scoped user id</source>
        <translation>Channel or platform scoped user id</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Preferred channel</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Age or age range</source>
        <translation>Age or age range</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Language or locale</source>
        <translation>Language or locale</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interests</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Operating system</translation>
    </message>
    <message>
        <source>Device language</source>
        <translation>Device language</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP address</translation>
    </message>
    <message>
        <source>Random session id</source>
        <translation>Random session id</translation>
    </message>
    <message>
        <source>Country, region, city or post code</source>
        <translation>Country, region, city or post code</translation>
    </message>
    <message>
        <source>Position of a device</source>
        <translation>Position of a device</translation>
    </message>
    <message>
        <source>Pages seen, visits, session length and dates</source>
        <translation>Pages seen, visits, session length and dates</translation>
    </message>
    <message>
        <source>Service usage or usage statistics</source>
        <translation>Service usage or usage statistics</translation>
    </message>
    <message>
        <source>Online presence</source>
        <translation>Online presence</translation>
    </message>
    <message>
        <source>Chat messages in both directions</source>
        <translation>Chat messages in both directions</translation>
    </message>
    <message>
        <source>Content of messages</source>
        <translation>Content of messages</translation>
    </message>
    <message>
        <source>Media or file attachment</source>
        <translation>Media or file attachment</translation>
    </message>
    <message>
        <source>Prompt sent to a language model</source>
        <translation>Prompt sent to a language model</translation>
    </message>
    <message>
        <source>Traffic data: routing, time, duration, delivery and read state</source>
        <translation>Traffic data: routing, time, duration, delivery and read state</translation>
    </message>
    <message>
        <source>Content sent to the operator, for instance a support request</source>
        <translation>Content sent to the operator, for instance a support request</translation>
    </message>
    <message>
        <source>Answers to a survey</source>
        <translation>Answers to a survey</translation>
    </message>
    <message>
        <source>Knowledge base entries</source>
        <translation>Knowledge base entries</translation>
    </message>
    <message>
        <source>Uploaded documents</source>
        <translation>Uploaded documents</translation>
    </message>
    <message>
        <source>Linked or crawled web pages</source>
        <translation>Linked or crawled web pages</translation>
    </message>
    <message>
        <source>Appointment: start, end, attendee, description</source>
        <translation>Appointment: start, end, attendee, description</translation>
    </message>
    <message>
        <source>Job title, role or seniority</source>
        <translation>Job title, role or seniority</translation>
    </message>
    <message>
        <source>Employer or company</source>
        <translation>Employer or company</translation>
    </message>
    <message>
        <source>Full card number</source>
        <translation>Full card number</translation>
    </message>
    <message>
        <source>IBAN, BIC or bank account</source>
        <translation>IBAN, BIC or bank account</translation>
    </message>
    <message>
        <source>Transaction id, authorisation or invoice</source>
        <translation>Transaction id, authorisation or invoice</translation>
    </message>
    <message>
        <source>National identification number</source>
        <translation>National identification number</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Passport number</translation>
    </message>
    <message>
        <source>Vehicle registration</source>
        <translation>Vehicle registration</translation>
    </message>
    <message>
        <source>Health data</source>
        <translation>Health data</translation>
    </message>
    <message>
        <source>Data about a child</source>
        <translation>Data about a child</translation>
    </message>
    <message>
        <source>Anything else a person chooses to send</source>
        <translation>Anything else a person chooses to send</translation>
    </message>
    <message>
        <source>Provide the service asked for</source>
        <translation>Provide the service asked for</translation>
    </message>
    <message>
        <source>Keep the context of a conversation</source>
        <translation>Keep the context of a conversation</translation>
    </message>
    <message>
        <source>Generate answers with a language model</source>
        <translation>Generate answers with a language model</translation>
    </message>
    <message>
        <source>Index customer content for retrieval</source>
        <translation>Index customer content for retrieval</translation>
    </message>
    <message>
        <source>Route and deliver messages</source>
        <translation>Route and deliver messages</translation>
    </message>
    <message>
        <source>Offer, create and cancel appointments</source>
        <translation>Offer, create and cancel appointments</translation>
    </message>
    <message>
        <source>Answer requests and give support</source>
        <translation>Answer requests and give support</translation>
    </message>
    <message>
        <source>Show people in a live chat and hand over to a human</source>
        <translation>Show people in a live chat and hand over to a human</translation>
    </message>
    <message>
        <source>Set up and run accounts</source>
        <translation>Set up and run accounts</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Verify identity</source>
        <translation>Verify identity</translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation>Take payments</translation>
    </message>
    <message>
        <source>Service messages</source>
        <translation>Service messages</translation>
    </message>
    <message>
        <source>Own marketing messages</source>
        <translation>Own marketing messages</translation>
    </message>
    <message>
        <source>Newsletter by e-mail</source>
        <translation>Newsletter by e-mail</translation>
    </message>
    <message>
        <source>Advertising to an audience at a third party</source>
        <translation>Advertising to an audience at a third party</translation>
    </message>
    <message>
        <source>Sales, leads and customer records</source>
        <translation>Sales, leads and customer records</translation>
    </message>
    <message>
        <source>Improve products from usage</source>
        <translation>Improve products from usage</translation>
    </message>
    <message>
        <source>Usage analytics</source>
        <translation>Usage analytics</translation>
    </message>
    <message>
        <source>Personalise service or site</source>
        <translation>Personalise service or site</translation>
    </message>
    <message>
        <source>Keep systems and accounts safe</source>
        <translation>Keep systems and accounts safe</translation>
    </message>
    <message>
        <source>Detect and stop misuse</source>
        <translation>Detect and stop misuse</translation>
    </message>
    <message>
        <source>Detect and stop fraud</source>
        <translation>Detect and stop fraud</translation>
    </message>
    <message>
        <source>Find and repair faults</source>
        <translation>Find and repair faults</translation>
    </message>
    <message>
        <source>Meet legal duties</source>
        <translation>Meet legal duties</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Surveys</translation>
    </message>
    <message>
        <source>Capture leads in a chat</source>
        <translation>Capture leads in a chat</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Explicit consent (Art. 9)</source>
        <translation>Explicit consent (Art. 9)</translation>
    </message>
    <message>
        <source>Contract or steps before it</source>
        <translation>Contract or steps before it</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Legal obligation</translation>
    </message>
    <message>
        <source>Vital interests</source>
        <translation>Vital interests</translation>
    </message>
    <message>
        <source>Public interest</source>
        <translation>Public interest</translation>
    </message>
    <message>
        <source>Legitimate interests</source>
        <translation>Legitimate interests</translation>
    </message>
    <message>
        <source>Adequacy decision</source>
        <translation>Adequacy decision</translation>
    </message>
    <message>
        <source>EU-US Data Privacy Framework (adequacy for certified importers)</source>
        <translation>EU-US Data Privacy Framework (adequacy for certified importers)</translation>
    </message>
    <message>
        <source>UK Extension to the EU-US DPF</source>
        <translation>UK Extension to the EU-US DPF</translation>
    </message>
    <message>
        <source>Swiss-US DPF</source>
        <translation>Swiss-US DPF</translation>
    </message>
    <message>
        <source>Commission standard clauses 2021/914, module not stated</source>
        <translation>Commission standard clauses 2021/914, module not stated</translation>
    </message>
    <message>
        <source>Other mechanism approved by an authority</source>
        <translation>Other mechanism approved by an authority</translation>
    </message>
    <message>
        <source>Decides purposes and means</source>
        <translation>Decides purposes and means</translation>
    </message>
    <message>
        <source>Acts on the instructions of the controller</source>
        <translation>Acts on the instructions of the controller</translation>
    </message>
    <message>
        <source>Processor engaged by a processor</source>
        <translation>Processor engaged by a processor</translation>
    </message>
    <message>
        <source>Recipient that is a controller of its own</source>
        <translation>Recipient that is a controller of its own</translation>
    </message>
    <message>
        <source>Only transmits content, neither controller nor processor for it</source>
        <translation>Only transmits content, neither controller nor processor for it</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Third party</translation>
    </message>
</context>
</TS>
