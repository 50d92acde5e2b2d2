<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Bubble</name>
    <message>
        <source>Picture: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BubbleText</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or Run a Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command, flow, step, variable or knowledge base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentEditor</name>
    <message>
        <source>The texts of this bot will be listed here, one column for each language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts by language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 edits a text, Ctrl+Enter keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataMapView</name>
    <message>
        <source>messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country or town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> +%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Outside the region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Place: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer tool: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeployPanel</name>
    <message>
        <source>Open a project to see where its data would go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole review (PDF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy notice (HTML)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy notice (Markdown)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of processing (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subprocessors (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subprocessors (JSON)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data map (SVG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a box or an arrow to read what it stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  What goes where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-letter code of the country (for example FR):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no country code. Use two letters, such as FR for France.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n blockers to fix</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix the blockers first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing there is not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this acceptable? The reason is kept with every release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finding is accepted only with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorArea</name>
    <message>
        <source>Open editors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplorerPanel</name>
    <message>
        <source>No project is open. Make a new bot or open one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a flow, knowledge, a variable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other language…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language tag, such as “sv” or “pt-BR”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the tag of a language. Write it like “sv” or “pt-BR”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingSection</name>
    <message>
        <source>Blocker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5  Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · accepted: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlowEditor</name>
    <message>
        <source>Removed flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This flow has no steps yet. Add the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of this flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Flow %1, %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1; selected: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1; %n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;Step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all steps in columns from left to right, in the order they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit Flow in Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Step Here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step and lead there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does it lead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This bot does not have these variables yet: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Create Them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste Without</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to knowledge or steps of the other project could not be kept. The steps are marked: choose anew what they use.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project as it was when it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone. Click to redo up to here. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a change to go to the state right after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change will be listed here, and you can go back to any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0 to 1: how sure it is that the passage is about the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight of the matching words: rare words and short passages count more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BM25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>Language of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language in which texts are shown and written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a step, a variable or a document to see and change it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntentEditor</name>
    <message>
        <source>Language of the phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One phrase a line, as people would write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people write when they want this, one phrase a line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Progress of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what became of every file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or page(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobsPanel</name>
    <message>
        <source>Imports, crawls and publications show up here while they run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take finished jobs off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list of jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows, or all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of every file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnowledgeEditor</name>
    <message>
        <source>Add what your bot should answer from: drop files here, or add a website or a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a website…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question and answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the website again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Documents (%1);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnowledgeJobs</name>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read the website %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalizedTextEdit</name>
    <message>
        <source>Language of this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not translated yet.</source>
        <extracomment>%1 is a list of language tags</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not translated yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support with Knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;Sample Bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find or Run a Command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout is back to normal the next time Dialogist starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes the next time Dialogist starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review and Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the &amp;Sample Bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Dialogist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Dialogist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogist %1

Write chatbots offline, see where their data goes, publish them.

Free software under the MIT licence. It uses Qt, Boost, libarchive, gumbo, ICU, uchardet and libseccomp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or run a command   Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work Is Still Going On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing Dialogist now cancels it. What was read so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MiniMap</name>
    <message>
        <source>Map of the flow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeSection</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6  What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people will read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since the release that is live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is live yet: everything is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release %1 is live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to release %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassageBrowser</name>
    <message>
        <source>Passages of the selected source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a source to see its passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the passages of “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassagesModel</name>
    <message>
        <source>p. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Matched: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>Blocker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>No problems found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show what must be fixed before publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are the helper of our shop. Answer briefly and kindly…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for a language model. Nothing is sent anywhere until a step of a flow uses them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Publisher</name>
    <message>
        <source>Publish “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to an earlier release of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release %1 on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release %1 on this computer · changed since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiverModel</name>
    <message>
        <source>not itemised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since you approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiverSection</name>
    <message>
        <source>3  Subprocessors this bot uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subprocessors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 receivers of this service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only those used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passes data on to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the receivers of this service gets data of this bot.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewRunner</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsField</name>
    <message>
        <source>Choose an Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is still there and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than 4 MB. Make it smaller and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no PNG, JPEG, GIF or WebP image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingSection</name>
    <message>
        <source>4  Privacy settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact for requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address or page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of your own; else one is generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase conversations after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase contact data after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that it is an automated assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for consent before the chat starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the chat erases it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten IP addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask personal data before a language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered to people in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ enforced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ not enforced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 enforced by this host</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimulatorPanel</name>
    <message>
        <source>Simulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot to talk to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the talk. Changing it starts a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to your bot as a customer would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as the customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the last turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables of the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages of the last turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s), best %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the talk has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of the last turn show up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk has ended. Restart to begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This opens in your browser:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesModel</name>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) without text: scanned.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>a step that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chose a way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the way “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked it up in the knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer did not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer did not fit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went on elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalkSession</name>
    <message>
        <source>Answer in the simulator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TalkView</name>
    <message>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>A &amp;question and its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q&amp;uestion:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ext:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextsModel</name>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not translated yet. Press F2 to write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TryBench</name>
    <message>
        <source>Ask as a customer would</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages need a score of at least %1 to be an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer, in the words of your documents, with its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”
— %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered: confidence %1, threshold %2, %3 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer: no passage has any of these words. %1 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer: the best passage reaches %1, the threshold is %2. %3 ms.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VariablesModel</name>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WebsiteDialog</name>
    <message>
        <source>This address is on this computer or a private network: allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the same host are read, as far as its robots.txt allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write an address that begins with https:// or http://, without a user name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Write a chatbot. See where its data goes. Then publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here works without a network. Nothing leaves this computer until you publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .dialogist file on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A helper for Dialogist itself, with its help pages as knowledge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhereSection</name>
    <message>
        <source>1  Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep data in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – try the review only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review shows what publishing at %1 would mean. Publishing there is not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another country…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has chosen a region: the default of the service is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n receivers are outside this region.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you choose, some data goes to: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Choose a flow or a knowledge base on the left to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 documents were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Project Cannot Be Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Sample Cannot Be Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to Keep the New Bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogist projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Bot Cannot Be Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” is in the way and cannot be moved to the trash. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Copy Cannot Be Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That Did Not Work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>The work ended unexpectedly. Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Add flow “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add bot “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add intent “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add knowledge base “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add knowledge base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add node “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add prompt “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add variable “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve a finding of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer from “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the region of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the first flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the website “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a website</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read %n page(s) of a website</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cut node “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cut %n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate flow “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate node “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Edit bot “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit intent “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit knowledge base “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit knowledge base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the languages of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit node “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the privacy settings of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the privacy settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit prompt “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit document “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Edit %n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Edit variable “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the web chat of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the web chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix a finding in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move flow “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move node “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paste node “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paste %n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove bot “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove flow “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove intent “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove knowledge base “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove knowledge base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove node “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n node(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove prompt “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove document “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n document(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove variable “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename bot “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename flow “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename node “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename project “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename variable “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy up flow “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy up flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed in the meantime. Look at it again, then repeat the edit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::AssignmentRow</name>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value, such as count + 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::BotPage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower-case letters, digits and &apos;-&apos;: the bot&apos;s place in web addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the bot belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language tags with commas, such as en, de, pt-BR. The first one is the source of translations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites that may embed it, one per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any site. Or one per line: https://shop.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be embedded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the web chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web name takes lower-case letters, digits and single &apos;-&apos; between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write language tags with commas, such as en, de, pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::CaseRow</name>
    <message>
        <source>Name of this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition, such as age &gt;= 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::FlowPage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow – %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::ImageBubble</name>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the image shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the image shows, for those who cannot see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::IntentPage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases, one per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One phrase per line: what a person may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent – %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::KnowledgeBasePage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aimed length of a passage, in characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters repeated from the passage before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge – %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::KnowledgeField</name>
    <message>
        <source>This project has no knowledge base yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed knowledge base</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::NodeField</name>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::NodePage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data it handles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collects: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows to the person: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks up what the person wrote in the knowledge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data about people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::NodesPage</name>
    <message>
        <source>Align left edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align top edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete these steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::OptionRow</name>
    <message>
        <source>What the button says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words, with commas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::PromptPage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt – %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::SourcePage</name>
    <message>
        <source>Remove this source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot will no longer answer from “%1”. You can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::TextBubble</name>
    <message>
        <source>Another wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot picks one of the wordings each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the bot says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this wording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::VariableField</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (does not exist)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New variable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the variable:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be a name. Use letters, digits and _, and begin with a letter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::VariablePage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters, digits and _, and begin with a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a variable of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>editors/content</name>
    <message>
        <source>Option %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words for option %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of picture %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text %1, variant %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>There is no knowledge to look up the question in. Choose a knowledge base for this node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot looked things up too often in one turn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flow</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the talk begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says something: texts and images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of several variants of a text, one is chosen each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells that this is a bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announces a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the message is for in the eyes of the privacy review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks a question and keeps the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and dates are understood as people write them in their language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the answer in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest number, or the shortest text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest number, or the longest text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression that the whole answer must match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be true for the answer, which it calls “value”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the answer does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, the question is asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Skip” counts as an answer without a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers buttons and goes on by the one chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed words choose too: the label, its number, or a synonym.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the choice in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the label in the bot&apos;s first language; may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on by the first condition that is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried from top to bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives variables a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done from top to bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers with passages of your documents, and says where they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, the person&apos;s last message is looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surety needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0 to 1; below it, the talk goes on at “no answer”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said before the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on at another node or at the start of another flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node of any flow of this bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the talk, or starts it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for those who build the bot. The bot does not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lists or objects cannot be compared; compare what is in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “%1”, because what stands before it has no value. Write “?.” where a value may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of the type %1 has no method “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This escape is not known. Write \\ for a backslash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No knowledge chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks up what the person said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the start of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts the talk again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not know the node type “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toFixed() takes 0 to 100 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This expression is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expression ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“=” would assign. To compare, write “===”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions of your own cannot be written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This expression is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put parentheses around “??” or around “&amp;&amp;” and “||”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put parentheses around what stands before “**”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only functions of the library and methods can be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no method “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no function “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing in the parentheses: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot has no Start, so no talk can begin. Add one and connect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This flow has several Starts; only the oldest is used. Delete the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk ends in silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” of “%1” leads nowhere, so the talk ends before the bot has said anything. Connect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk ends after “%1” without a word. Connect it, or let it lead to an Exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” of “%1” leads nowhere, so the talk ends there. Connect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection without a port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection leaves “%1” at a port that is no longer there. Delete it, or draw it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way leads from the start to “%1”. Connect it, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop without input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loop at “%1” runs without the person saying anything. Make sure that its condition ends it, or put a question into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endless loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loop at “%1” never ends and never asks the person anything. Put a question into it, or a way out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two options are one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two entries of “%1” share an id, or one has none, so they cannot lead to different places. Delete one and add it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice without options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” offers nothing to choose. Add an option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch without cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no case, so it always goes on at “Else”. Add a case, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” asks, but keeps the answer nowhere. Choose a variable for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern of “%1” is no regular expression. Correct it, or clear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer can fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minimum of “%1” is above its maximum. Correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No knowledge chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has nothing to answer from. Choose a knowledge base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names a knowledge base that is not in this project. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2”, from which “%1” answers, has no text yet. Import documents or pages into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lacks a variable or its value. Fill in both, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not know the node type “%1”. Replace the node, or open the project with the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no place to go to, or one that is gone. Choose a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a text without words in the bot&apos;s first language. Write it, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” shows an image that is not chosen yet. Choose one, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in words what the image of “%1” shows, for people who cannot see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not translated yet (%2); people see another language instead. Translate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expression of “%1” cannot be read. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case of “%1” has no condition, so it is never true. Write one, or remove the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” uses “%2”, which is no variable of this bot. Add the variable, or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node uses the variable “%1”. Use it, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored state of this talk cannot be read. Start the talk anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This talk was stored by a newer version of the program. Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no input of a talk: its kind is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers from your documents and pages, and takes an e-mail address when it finds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take enquiries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for consent, name, e-mail address and what the person is looking for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for day, time, name and e-mail address, and has the person confirm them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A start and a greeting, nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “%1”. Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “%1” is missing in this program. Install it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This template cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeat() needs a count that is not below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches() takes texts of up to %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern of matches() is not a regular expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing “}}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists are nested too deeply here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of this expression grows too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This expression takes too many steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handles personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An empty note.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>host</name>
    <message>
        <source>Publishing asks for the token of this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activating a release asks for an Idempotency-Key header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of a file asks for its offset and the size of the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request names no conversation. Start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The message is too long. Send it in parts of at most %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of the message is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bot at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host does not answer under that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other web sites may not talk to this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a Dialogist host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address does not take such requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send JSON, with the content type application/json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is no valid JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs could not be told about this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Choose another one with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host already runs on the folder “%1”. Stop it, or choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogist host at %1. Stop it with Ctrl-C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release of “%1” is damaged and not live. Publish the bot again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2. Another program may be using it; choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part of a file does not fit into the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host cannot write to its folder. Check free space and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file before this one is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file arrived damaged. It has to be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of a release is damaged. Publish the bot again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of a release is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of a release is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another release of this bot went live in the meantime. Look at what changed and publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot could not start a conversation, so what is live stays live. Try it in the simulator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This release belongs to another bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host does not have this release. Publish it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This release is damaged. Publish the bot again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this release are missing or damaged. Publish the bot again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request was already used for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much is going on at the moment. Try again in a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversations in this folder were stored by a newer version of Dialogist. Update this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation is not known here. Start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was a lot at once. Wait a moment and send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation could not be stored. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation has ended. Start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>There is no text to keep. Type something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is protected by a password. Import it again with its password, or save a copy without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password does not open this document. Check the password and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document holds no text, only pictures: it was probably scanned. Run text recognition (OCR) over it and import the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is damaged or incomplete. Open it in the program that made it, save it again and import the new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is too large, or unpacks to far more than its size. Split it into smaller documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is built in a way that is too deep or too intricate to be read safely. Save it anew, or as plain text, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the document took more memory than a document may. Split it into smaller documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the document took too long and was stopped. Split it into smaller documents, or save it in another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be read: its reader stopped unexpectedly. It is probably damaged; save it again and import the new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document holds parts that a harmless document does not need (such as file paths that leave it, or entity declarations), so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file cannot be read. Save it as PDF, DOCX, ODT, HTML, Markdown, text or CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file of an old office program (DOC, XLS, PPT and the like). Open it in a current one, save it as DOCX, XLSX, PPTX or PDF, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no text that a person could read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and import the documents in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a picture, sound or film. Only text can become knowledge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you may read it and that no other program has locked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document reader could not be started. Reinstall Dialogist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document was read, but its text could not be written to the project file. Check the free space of the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some pages hold no text, only pictures: they were probably scanned. The other pages were imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some parts of the document are damaged and were left out. The rest was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is very long: only its first part was imported. Split it into smaller documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables within tables were imported as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before this file was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each document is read in a process of its own that can open no file, start no program and reach no network, with limits on time and memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each document is read in a process of its own that can make no system call to open a file, start a program or reach a network, with limits on time and memory. This system has no Landlock as a second wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each document is read in a process of its own with limits on time and memory. On this system that process is not cut off from files and network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each document is read in a process of its own with a limit on time. On this system that process is not cut off from files and network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site asks robots to stay away from this page (robots.txt).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site&apos;s rules for robots (robots.txt) could not be read, so it was left alone. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither a web page nor a document that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same text was found at another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page names another address as its own; that one is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page asks not to be indexed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page shows its text only with JavaScript, so there was nothing to read. Save it from a browser and import the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address leads to another host, which is not part of this crawl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends the request on again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be fetched: the connection broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is on this computer or a private network. Allow this host if you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not send the page in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site has more pages than the limit of this crawl. Raise the limit to read on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page does not exist (404).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page asks for a login (401).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let us read the page (403).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks to be visited less often (429). Set a longer delay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with error %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>The project holds a damaged object (%1: %2). Restore a backup or an earlier copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer completely in time. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on this computer or a private network. Allow this host if you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host %1 was not found. Check the address and your connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached in time. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent more than is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection. Check address and port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: its certificate is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 broke off. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection can be made from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends the request on again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a complete web address. Check it for missing parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a user name or password. Remove it from the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address names port 0, which does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of request is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header of the request has characters or a name that are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with an address that is not encrypted, which is not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants the data sent to another host (%1), which is not done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels/explorer</name>
    <message>
        <source>“%1” cannot be the name of a variable. Use letters, digits and _, and begin with a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a variable “%1”. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (source)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) have no translation yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages of “%1” contain %2; anyone who chats can get them. Remove them from the document and import it again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages of “%1” contain %2; anyone who chats can get them. Remove them, or accept it with a reason.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Personal data or secrets in the knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data in an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” puts %2 into the address of a link, where logs and other sites can read it. Leave it out of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret stored in the bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” contains what looks like %2. Remove it, and revoke it where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is stored, but it has neither a purpose nor a legal basis. Choose both for the variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is stored, but it has no purpose. Choose one for the variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is stored, but it has no legal basis. Choose one for the variable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No purpose or no legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected, never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is asked for, but nothing reads it. Remove the question, or give the variable a purpose that people of your team use it for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question invites a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stores what must never be typed into a chat: %2. Use a link for signing in or paying, or ask for the last four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question at “%1” will make people type %2 into a plain text answer. Ask for less, or use a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks personal, has no category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” looks like “%2”, but is marked as not personal. Set its category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European Economic Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose %1; %2 also go to %3 (%4). Choose another region or service, or accept the exception with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By default data is kept in %1; %2 also go to %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside your residency choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be shown to be inside your choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose %1; where %2 keeps %3 is not stated. Ask %2, or accept it with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leave the region “%2” for %3 (%4); no transfer tool is named. Choose another service, or ask %4 for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 go to %2; neither the place nor a transfer tool is stated. Ask %2 for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer without a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention missing or contradicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations are kept without a limit. Set one in the privacy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact data is kept without a limit. Set one in the privacy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long %1 keeps conversations is not stated. Ask for a time, or accept it with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps conversations as follows: %2. It is not stated that your own limit is kept to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile incomplete or old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known about %1 comes from a document without a date. Check that it still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known about %1 is of %2. Check that it still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People reach the answer of a language model at “%1”. Whether %2 tells them so is not stated; say it in a message before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People reach the answer of a language model at “%1” without being told that they talk to an AI. Say it in a message before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No AI disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot asks for “%1” at “%2”. Whether the chat of %3 shows your privacy notice before is not stated; put a notice before the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot asks for “%1” at “%2” before it shows where the privacy notice is. Put a notice before the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No privacy notice before the first question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a contact for requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the purpose of some data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the legal basis of some data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the names of some receivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how data is protected in other countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long conversations are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice has gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The privacy notice of this bot lacks: %1. Fill in what is yours in the privacy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No route for rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People cannot ask this bot to show, correct or erase their data. Give a contact for requests in the privacy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile names no web chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the browser of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversations: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people type or choose in the chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service runs the bot and keeps its conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searched on the host, without a language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept by the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is compared with your documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decides about the data, can read conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored conversations can be read by those who answer for the bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The profile does not itemise the data, so all of it is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank account numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sign-in token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people who chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not itemised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot answers from documents, which this company helps to index or search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of the bot lets a language model answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile does not say for what, so it is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every bot needs it: the service runs on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: no step of this bot lets a language model answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: this bot looks nothing up on web sites while it talks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: this bot answers from no documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: this bot is reached by web chat, not by a messenger or telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: this bot hands nobody over to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: this bot books nothing in a calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used for people who chat: it concerns your own payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used for people who chat: it concerns your own account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used for people who chat: it concerns how you use the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used for people who chat: it concerns the marketing of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: this bot does nothing that needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: it concerns only visitors of the service&apos;s own web site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the chat say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose: answer requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose: get back to people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis: contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis: consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis: legitimate interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our team reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts the bot says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions for a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions with answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables with personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the security code of a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a passport number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other countries, not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data stays on this computer; nobody else receives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The GDPR applies; no transfer tool is needed for people in the EEA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No general privacy law; for people in the EEA, the UK or Switzerland the importer must be certified under the Data Privacy Framework, or use standard clauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The UK GDPR applies; an adequacy decision covers data from the EEA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An adequacy decision covers data from the EEA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data from the EEA or the UK needs a transfer tool, such as standard clauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no hosting service “%1”. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts about “%1” are missing from this program. Install it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no JSON (at byte %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in it contains invisible control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“enforces.%1.state” must be one of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hosting profile cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not of format dialogist-hosting-profile, version 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“document.dated” is no date like 2026-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (to be agreed with %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data stays on this computer, so there is nothing to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not state where data is kept, so no region can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps data in %2 together and states no choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps data in %2 and states no choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until erased by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service: %1. Its facts are of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever region is chosen: %1 – %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subprocessors this bot uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enforced by this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of “%1” for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase conversations after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase contact data after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask personal data before a language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten IP addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the chat erases it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for consent before the chat starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that it is an automated assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact for requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the privacy notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the generated one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered to people in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>publish</name>
    <message>
        <source>The bot “%1” has no web address that can be used. Give it a short name of lower-case letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This release is damaged. Publish the bot again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow “%1” is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow “%1” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flow “%1” is now called “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connections in “%1” changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) were added to “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) were removed from “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) work differently in “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts of %n node(s) changed in “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were added to “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Added to “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were removed from “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) changed in “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changed in “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The bot now answers from “%1” (%n document(s)).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The bot no longer answers from “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable “%1” is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable “%1” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable “%1” changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The intent “%1” is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The intent “%1” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The intent “%1” changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt “%1” is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt “%1” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt “%1” changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long conversations are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long contact data is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storing what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pseudonyms before a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortening IP addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erasing when the chat ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saying that it is an automated assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the minimum age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is responsible for the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contact for requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address of the privacy notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the bot is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title of the web chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the colour of the web chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the web sites that may show the chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearing local data on close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot is now called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The languages of the bot changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot starts with another flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region changed from “%1” to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy settings changed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the web chat changed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This is the first release here, with %n node(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Publishing was stopped. What is live stays live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host answered with status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s answer was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload did not fit together. Publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host asks for a file that this release does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the bot, then making it live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host runs on this computer. Start it with “dialogist host”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host on this computer did not start. Run “dialogist host” to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of files of this release is not valid. Publish the bot again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This release was made by a newer version of Dialogist. Update this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knowledge of this release is damaged. Publish the bot again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Dialogist %1: write chatbots offline, see where their data goes, publish them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: dialogist [studio] [FILE]      opens the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>       dialogist COMMAND …            works without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command knows --help and --json. Exit codes: 0 fine, 1 findings or no answer, 2 wrong usage, 3 a problem with input, network or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints JSON for scripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. “dialogist --help” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[y/N]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a bot from the template “support”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   %1 with %2, all in one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Give it documents, each read in a locked-down process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the hosting service on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a website, keeping to robots.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Talk to it, without any language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review where its data goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stranger talks to it, as a browser would</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host answered %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot is at %1 until you press Ctrl-C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page with the widget is at %1/demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the main job from beginning to end, then serves the bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends after the last answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 read, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password file “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no http or https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no knowledge base “%1” in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has no knowledge yet. “dialogist import FILE PATH…” adds documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the knowledge answers this surely enough. The nearest passages:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    — %1 (score %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The knowledge base; the first one if not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads documents and folders into a knowledge base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with the password of encrypted documents; - reads it from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads a website into a knowledge base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many links away from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds between two requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allows this host although it is on this computer or a private network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers a question from the knowledge, quoting the sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure an answer must be, 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is ready: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Bot “%1” (%2): %3, %4, languages %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>  Knowledge: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Release %1 on “%2”, %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a project with a bot from a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot&apos;s name; the file&apos;s name if not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot&apos;s main language, such as en, ms, id, hi or de.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what a project holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish “%1” now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was published. --yes publishes without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host is running now. “dialogist host” starts it, and the bot answers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no address and port, such as 127.0.0.1:8460.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishes a bot after the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hosting service; “here” is this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the data shall stay; the bot&apos;s choice if not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot; the first one if not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishes without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the host on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the hosting service until it is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address and port; port 0 takes 8460 if it is free, else any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for bots and conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further host names to answer to, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for mistakes in the flows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what data would go where if the bot were published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hosting service: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BLOCKER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Service: %1 (facts of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Data stays in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Data stays in: %1 (the service&apos;s default; nothing was chosen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 What goes where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUTSIDE YOUR CHOICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Subprocessors this bot uses (%1 of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(approved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 Privacy settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enforced by this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT enforced by this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enforcement not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  No problems found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated by this service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  [image: %1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(write, and press Enter; Ctrl-D ends)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks to the bot in the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads what the person says from a file, one line each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language the person speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project holds no bot yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bot “%1” in this project. It holds: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing to %1 is not available; the review can be tried. Choose this computer to publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) must be fixed before this bot can be published.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Review before publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be written as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the folder&apos;s permissions and the space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogist helper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Check the space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window in which chatbots are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the sample bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends once the window answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>“%1” is cut short: its end is missing. Copy it again, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty. Copy it again, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds nothing but zeros, as after a drive failure. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a text file, not a Dialogist project. Import it as a document instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not there. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose a Dialogist project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Dialogist project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Dialogist project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore a backup or an earlier copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check that you may write in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not closed properly, and its folder cannot be written. Copy it, together with the file “%1-wal”, to a folder you can write to, and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by an older Dialogist and must be brought up to date first. Open it once where it can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is no longer in the project. Import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by a newer Dialogist, so it is open for reading only. Update Dialogist to edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is being edited in another window on %2, so it is open for reading only here. Close it there, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is being edited in another window, so it is open for reading only here. Close it there, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not write “%1” or its folder, so it is open for reading only. Save a copy elsewhere to edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open for reading only. Save a copy elsewhere to edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed in the meantime. Open the project again, then repeat the edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the drive that holds “%1”. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read or written: the drive reports an error. Check the drive, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can only be read. Save a copy in a folder you can write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that you may read and write it and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for “%1”. Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too big for “%1”. Split it into smaller parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not fit this change any more. Open the project again, then repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot hold this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogist made a mistake with “%1”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a character that cannot be stored. Remove it, or type the text anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is nested too deeply to be stored. Make it flatter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is not a number that can be stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers and AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vocab</name>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal or business address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile or web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key, token or other secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of an external login account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel or platform scoped user id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age or age range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language or locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random session id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, region, city or post code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position of a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages seen, visits, session length and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service usage or usage statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat messages in both directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content of messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media or file attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt sent to a language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic data: routing, time, duration, delivery and read state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content sent to the operator, for instance a support request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to a survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knowledge base entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked or crawled web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment: start, end, attendee, description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title, role or seniority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer or company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IBAN, BIC or bank account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction id, authorisation or invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National identification number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data about a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else a person chooses to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provide the service asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the context of a conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate answers with a language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index customer content for retrieval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route and deliver messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer, create and cancel appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer requests and give support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show people in a live chat and hand over to a human</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up and run accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own marketing messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newsletter by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertising to an audience at a third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales, leads and customer records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improve products from usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage analytics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personalise service or site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep systems and accounts safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect and stop misuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect and stop fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and repair faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet legal duties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture leads in a chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explicit consent (Art. 9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract or steps before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vital interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legitimate interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adequacy decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EU-US Data Privacy Framework (adequacy for certified importers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UK Extension to the EU-US DPF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swiss-US DPF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commission standard clauses 2021/914, module not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other mechanism approved by an authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides purposes and means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts on the instructions of the controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor engaged by a processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient that is a controller of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only transmits content, neither controller nor processor for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third party</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
