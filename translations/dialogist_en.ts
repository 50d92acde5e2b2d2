<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Select All</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Step up</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Step &amp;down</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Displays help on commandline options.</translation>
    </message>
    <message>
        <source>Displays help, including generic Qt options.</source>
        <translation>Displays help, including generic Qt options.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Unknown option &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Unknown options: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Missing value after &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Unexpected value after &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[options]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments:</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Displays help including Qt specific options.</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation>Float</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Undocks and re-attaches the dock widget</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Closes the dock widget</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Look in:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Go forward</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Parent Directory</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Go to the parent directory</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Create New Folder</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Create a New Folder</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>List View</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Change to list view mode</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detail View</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Change to detail view mode</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidebar</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>List of places and bookmarks</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Directories</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Files of type:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Directory:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>File &amp;name:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choose</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Save As</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Find Directory</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Show </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Show &amp;hidden files</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;New Folder</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>New Folder</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Recent Places</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>All Files (*)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Directory not found.
Please verify the correct directory name was given.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 already exists.
Do you want to replace it?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
File not found.
Please verify the correct file name was given.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Are you sure you want to delete &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Could not delete directory.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Date Modified</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
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
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Show Details...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Hide Details...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Yes</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Yes to &amp;All</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restore Defaults</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Save All</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;o to All</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abort</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
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
        <source>Copy &amp;Link Location</source>
        <translation>Copy &amp;Link Location</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
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
    <message>
        <source>Line %1 of the YAML text: %2</source>
        <translation>Line %1 of the YAML text: %2</translation>
    </message>
    <message>
        <source>nested too deeply.</source>
        <translation>nested too deeply.</translation>
    </message>
    <message>
        <source>more values than can be read.</source>
        <translation>more values than can be read.</translation>
    </message>
    <message>
        <source>a key that is no text.</source>
        <translation>a key that is no text.</translation>
    </message>
    <message>
        <source>The YAML text is larger than 32 MB.</source>
        <translation>The YAML text is larger than 32 MB.</translation>
    </message>
    <message>
        <source>The YAML text is nested too deeply.</source>
        <translation>The YAML text is nested too deeply.</translation>
    </message>
    <message>
        <source>The YAML text holds several documents; one is expected.</source>
        <translation>The YAML text holds several documents; one is expected.</translation>
    </message>
    <message>
        <source>The YAML text cannot be read.</source>
        <translation>The YAML text cannot be read.</translation>
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
        <source>Add step “%1”</source>
        <translation>Add step “%1”</translation>
    </message>
    <message>
        <source>Add steps</source>
        <translation>Add steps</translation>
    </message>
    <message numerus="yes">
        <source>Add %n step(s)</source>
        <translation>
            <numerusform>Add %n step</numerusform>
            <numerusform>Add %n steps</numerusform>
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
        <source>Connect steps</source>
        <translation>Connect steps</translation>
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
        <source>Cut step “%1”</source>
        <translation>Cut step “%1”</translation>
    </message>
    <message>
        <source>Cut steps</source>
        <translation>Cut steps</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n step(s)</source>
        <translation>
            <numerusform>Cut %n step</numerusform>
            <numerusform>Cut %n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect “%1”</source>
        <translation>Disconnect “%1”</translation>
    </message>
    <message>
        <source>Disconnect steps</source>
        <translation>Disconnect steps</translation>
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
        <source>Duplicate step “%1”</source>
        <translation>Duplicate step “%1”</translation>
    </message>
    <message>
        <source>Duplicate steps</source>
        <translation>Duplicate steps</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n step(s)</source>
        <translation>
            <numerusform>Duplicate %n step</numerusform>
            <numerusform>Duplicate %n steps</numerusform>
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
        <source>Edit step “%1”</source>
        <translation>Edit step “%1”</translation>
    </message>
    <message>
        <source>Edit step</source>
        <translation>Edit step</translation>
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
        <source>Move step “%1”</source>
        <translation>Move step “%1”</translation>
    </message>
    <message>
        <source>Move steps</source>
        <translation>Move steps</translation>
    </message>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>Move %n step</numerusform>
            <numerusform>Move %n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste step “%1”</source>
        <translation>Paste step “%1”</translation>
    </message>
    <message>
        <source>Paste steps</source>
        <translation>Paste steps</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n step(s)</source>
        <translation>
            <numerusform>Paste %n step</numerusform>
            <numerusform>Paste %n steps</numerusform>
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
        <source>Remove step “%1”</source>
        <translation>Remove step “%1”</translation>
    </message>
    <message>
        <source>Remove steps</source>
        <translation>Remove steps</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n step(s)</source>
        <translation>
            <numerusform>Remove %n step</numerusform>
            <numerusform>Remove %n steps</numerusform>
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
        <source>Rename step “%1”</source>
        <translation>Rename step “%1”</translation>
    </message>
    <message>
        <source>Rename step</source>
        <translation>Rename step</translation>
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
    <message>
        <source>Accept what the tests of “%1” found</source>
        <translation>Accept what the tests of “%1” found</translation>
    </message>
    <message>
        <source>Accept what the tests found</source>
        <translation>Accept what the tests found</translation>
    </message>
    <message>
        <source>Add entity “%1”</source>
        <translation>Add entity “%1”</translation>
    </message>
    <message>
        <source>Add entity</source>
        <translation>Add entity</translation>
    </message>
    <message>
        <source>Add test “%1”</source>
        <translation>Add test “%1”</translation>
    </message>
    <message>
        <source>Add test</source>
        <translation>Add test</translation>
    </message>
    <message>
        <source>Bend a wire of “%1”</source>
        <translation>Bend a wire of “%1”</translation>
    </message>
    <message>
        <source>Bend a wire</source>
        <translation>Bend a wire</translation>
    </message>
    <message>
        <source>Confirm translations of “%1”</source>
        <translation>Confirm translations of “%1”</translation>
    </message>
    <message>
        <source>Confirm translations</source>
        <translation>Confirm translations</translation>
    </message>
    <message numerus="yes">
        <source>Confirm translations of %n object(s)</source>
        <translation>
            <numerusform>Confirm translations of %n object</numerusform>
            <numerusform>Confirm translations of %n objects</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit entity “%1”</source>
        <translation>Edit entity “%1”</translation>
    </message>
    <message>
        <source>Edit entity</source>
        <translation>Edit entity</translation>
    </message>
    <message>
        <source>Edit test “%1”</source>
        <translation>Edit test “%1”</translation>
    </message>
    <message>
        <source>Edit test</source>
        <translation>Edit test</translation>
    </message>
    <message>
        <source>Extract “%1” to a flow of its own</source>
        <translation>Extract “%1” to a flow of its own</translation>
    </message>
    <message>
        <source>Extract steps to a flow of their own</source>
        <translation>Extract steps to a flow of their own</translation>
    </message>
    <message>
        <source>Import translations (%1)</source>
        <translation>Import translations (%1)</translation>
    </message>
    <message>
        <source>Import translations</source>
        <translation>Import translations</translation>
    </message>
    <message>
        <source>Import test “%1”</source>
        <translation>Import test “%1”</translation>
    </message>
    <message>
        <source>Import tests</source>
        <translation>Import tests</translation>
    </message>
    <message numerus="yes">
        <source>Import %n test(s)</source>
        <translation>
            <numerusform>Import %n test</numerusform>
            <numerusform>Import %n tests</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste texts of “%1”</source>
        <translation>Paste texts of “%1”</translation>
    </message>
    <message>
        <source>Paste texts</source>
        <translation>Paste texts</translation>
    </message>
    <message numerus="yes">
        <source>Paste texts of %n object(s)</source>
        <translation>
            <numerusform>Paste texts of %n object</numerusform>
            <numerusform>Paste texts of %n objects</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove entity “%1”</source>
        <translation>Remove entity “%1”</translation>
    </message>
    <message>
        <source>Remove entity</source>
        <translation>Remove entity</translation>
    </message>
    <message>
        <source>Remove test “%1”</source>
        <translation>Remove test “%1”</translation>
    </message>
    <message>
        <source>Remove test</source>
        <translation>Remove test</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>Replace “%1”</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Replace text</translation>
    </message>
    <message>
        <source>Merge “%1”</source>
        <translation>Merge “%1”</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Take over the folder “%1”</source>
        <translation>Take over the folder “%1”</translation>
    </message>
    <message>
        <source>Take over a folder</source>
        <translation>Take over a folder</translation>
    </message>
    <message>
        <source>Go back to “%1”</source>
        <translation>Go back to “%1”</translation>
    </message>
    <message>
        <source>Go back to an earlier version</source>
        <translation>Go back to an earlier version</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Restore “%1”</translation>
    </message>
    <message>
        <source>Restore something</source>
        <translation>Restore something</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n thing(s)</source>
        <translation>
            <numerusform>Restore %n thing</numerusform>
            <numerusform>Restore %n things</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit texts of “%1”</source>
        <translation>Edit texts of “%1”</translation>
    </message>
    <message>
        <source>Edit texts</source>
        <translation>Edit texts</translation>
    </message>
    <message numerus="yes">
        <source>Edit texts of %n object(s)</source>
        <translation>
            <numerusform>Edit texts of %n object</numerusform>
            <numerusform>Edit texts of %n objects</numerusform>
        </translation>
    </message>
    <message>
        <source>Resize frame “%1”</source>
        <translation>Resize frame “%1”</translation>
    </message>
    <message>
        <source>Resize a frame</source>
        <translation>Resize a frame</translation>
    </message>
    <message>
        <source>Stack step “%1”</source>
        <translation>Stack step “%1”</translation>
    </message>
    <message>
        <source>Stack steps</source>
        <translation>Stack steps</translation>
    </message>
    <message>
        <source>Change how much “%1” counts</source>
        <translation>Change how much “%1” counts</translation>
    </message>
    <message>
        <source>Change how much sources count</source>
        <translation>Change how much sources count</translation>
    </message>
    <message>
        <source>Add test question “%1”</source>
        <translation>Add test question “%1”</translation>
    </message>
    <message>
        <source>Add test questions</source>
        <translation>Add test questions</translation>
    </message>
    <message numerus="yes">
        <source>Add %n test question(s)</source>
        <translation>
            <numerusform>Add %n test question</numerusform>
            <numerusform>Add %n test questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit test question “%1”</source>
        <translation>Edit test question “%1”</translation>
    </message>
    <message>
        <source>Edit test questions</source>
        <translation>Edit test questions</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n test question(s)</source>
        <translation>
            <numerusform>Edit %n test question</numerusform>
            <numerusform>Edit %n test questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove test question “%1”</source>
        <translation>Remove test question “%1”</translation>
    </message>
    <message>
        <source>Remove test questions</source>
        <translation>Remove test questions</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n test question(s)</source>
        <translation>
            <numerusform>Remove %n test question</numerusform>
            <numerusform>Remove %n test questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::code::CodeEditor</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>// Read what goes in, set what comes out:
// total = price * count
// return &quot;paid&quot;</source>
        <translation>// Read what goes in, set what comes out:
// total = price * count
// return &quot;paid&quot;</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Runs the code with the values to try (Ctrl+Return)</source>
        <translation>Runs the code with the values to try (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find and replace in the code (%1)</source>
        <translation>Find and replace in the code (%1)</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Variables that the code uses</source>
        <translation>Variables that the code uses</translation>
    </message>
    <message>
        <source>Outputs the code can choose</source>
        <translation>Outputs the code can choose</translation>
    </message>
    <message>
        <source>Names of the outputs, with commas between them</source>
        <translation>Names of the outputs, with commas between them</translation>
    </message>
    <message>
        <source>paid, open</source>
        <translation>paid, open</translation>
    </message>
    <message>
        <source>return &quot;paid&quot; goes on at the output of that name; without return it goes on at “next”.</source>
        <translation>return &quot;paid&quot; goes on at the output of that name; without return it goes on at “next”.</translation>
    </message>
    <message>
        <source>Run the code to see here what it sets, writes and chooses.</source>
        <translation>Run the code to see here what it sets, writes and chooses.</translation>
    </message>
    <message>
        <source>What the run gave</source>
        <translation>What the run gave</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>This project is not trusted on this computer: its code can be read and changed, but does not run.</source>
        <translation>This project is not trusted on this computer: its code can be read and changed, but does not run.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Running…</translation>
    </message>
    <message>
        <source>Done in %1 ms. It goes on at “%2”.</source>
        <translation>Done in %1 ms. It goes on at “%2”.</translation>
    </message>
    <message>
        <source>console.log:</source>
        <translation>console.log:</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::code::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Match case</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find in the code</source>
        <translation>Find in the code</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <source>Find previous (Shift+Return)</source>
        <translation>Find previous (Shift+Return)</translation>
    </message>
    <message>
        <source>Find next (Return)</source>
        <translation>Find next (Return)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Replace All</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Close (Escape)</translation>
    </message>
    <message>
        <source>From the other end</source>
        <translation>From the other end</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::code::VariableUseModel</name>
    <message>
        <source>The bot has no variable of this name.</source>
        <translation>The bot has no variable of this name.</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Type: %1</translation>
    </message>
    <message>
        <source>%1 goes in</source>
        <translation>%1 goes in</translation>
    </message>
    <message>
        <source>%1 comes out</source>
        <translation>%1 comes out</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Try with</source>
        <translation>Try with</translation>
    </message>
    <message>
        <source>The code can read it</source>
        <translation>The code can read it</translation>
    </message>
    <message>
        <source>The code can set it</source>
        <translation>The code can set it</translation>
    </message>
    <message>
        <source>A value to try the code with: a number, a text, or JSON. It is not stored.</source>
        <translation>A value to try the code with: a number, a text, or JSON. It is not stored.</translation>
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
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the texts</source>
        <translation>Filter the texts</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message>
        <source>Which texts to show</source>
        <translation>Which texts to show</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>All texts</translation>
    </message>
    <message>
        <source>Missing or stale</source>
        <translation>Missing or stale</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Stale</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>In which language</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Translate</translation>
    </message>
    <message>
        <source>Languages, and files for translators</source>
        <translation>Languages, and files for translators</translation>
    </message>
    <message>
        <source>Export XLIFF 2.0…</source>
        <translation>Export XLIFF 2.0…</translation>
    </message>
    <message>
        <source>Export XLIFF 1.2…</source>
        <translation>Export XLIFF 1.2…</translation>
    </message>
    <message>
        <source>Export a Table (CSV)…</source>
        <translation>Export a Table (CSV)…</translation>
    </message>
    <message>
        <source>Import Translations…</source>
        <translation>Import Translations…</translation>
    </message>
    <message>
        <source>Import Translations</source>
        <translation>Import Translations</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Translations</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>Mark as Current</source>
        <translation>Mark as Current</translation>
    </message>
    <message>
        <source>Add a Language…</source>
        <translation>Add a Language…</translation>
    </message>
    <message>
        <source>Remove a Language</source>
        <translation>Remove a Language</translation>
    </message>
    <message>
        <source>In any language</source>
        <translation>In any language</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n text(s)</source>
        <translation>
            <numerusform>%1 of %n text</numerusform>
            <numerusform>%1 of %n texts</numerusform>
        </translation>
    </message>
    <message>
        <source>Export for Translation</source>
        <translation>Export for Translation</translation>
    </message>
    <message>
        <source>Which language shall be translated into?</source>
        <translation>Which language shall be translated into?</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>“%1” cannot be written: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” cannot be read: %2.</translation>
    </message>
    <message>
        <source>Add a Language</source>
        <translation>Add a Language</translation>
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
        <source>The Texts Cannot Be Exchanged</source>
        <translation>The Texts Cannot Be Exchanged</translation>
    </message>
    <message>
        <source>Update the Test Texts</source>
        <translation>Update the Test Texts</translation>
    </message>
    <message>
        <source>Add Test Texts (Longer, With Accents)</source>
        <translation>Add Test Texts (Longer, With Accents)</translation>
    </message>
    <message>
        <source>A language to try the bot with before it is translated: every text is longer and has accents.</source>
        <translation>A language to try the bot with before it is translated: every text is longer and has accents.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>The texts are in “%1”.</source>
        <translation>The texts are in “%1”.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) imported</source>
        <translation>
            <numerusform>%n text imported</numerusform>
            <numerusform>%n texts imported</numerusform>
        </translation>
    </message>
    <message>
        <source>From where</source>
        <translation>From where</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>All places</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::ImportModel</name>
    <message>
        <source>Not taken</source>
        <translation>Not taken</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Stale</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::ImportPreview</name>
    <message>
        <source>Import Translations</source>
        <translation>Import Translations</translation>
    </message>
    <message>
        <source>%1 from “%2”</source>
        <translation>%1 from “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) will change</source>
        <translation>
            <numerusform>%n text will change</numerusform>
            <numerusform>%n texts will change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will need another look</source>
        <translation>
            <numerusform>%n will need another look</numerusform>
            <numerusform>%n will need another look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as they were</source>
        <translation>
            <numerusform>%n is as it was</numerusform>
            <numerusform>%n are as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not translated in the file</source>
        <translation>
            <numerusform>%n is not translated in the file</numerusform>
            <numerusform>%n are not translated in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are damaged and are not taken</source>
        <translation>
            <numerusform>%n is damaged and is not taken</numerusform>
            <numerusform>%n are damaged and are not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are no longer in the bot</source>
        <translation>
            <numerusform>%n is no longer in the bot</numerusform>
            <numerusform>%n are no longer in the bot</numerusform>
        </translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>What the import changes</translation>
    </message>
    <message numerus="yes">
        <source>Import %n Text(s)</source>
        <translation>
            <numerusform>Import %n Text</numerusform>
            <numerusform>Import %n Texts</numerusform>
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
    <message>
        <source>The source text has changed since this was translated. Translate it anew, or mark it as current.</source>
        <translation>The source text has changed since this was translated. Translate it anew, or mark it as current.</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters that fit on a button everywhere.</source>
        <translation>%1 of at most %2 characters that fit on a button everywhere.</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>stale</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n stale</numerusform>
            <numerusform>%n stale</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n text(s) current</source>
        <translation>
            <numerusform>%1: %2 of %n text current</numerusform>
            <numerusform>%1: %2 of %n texts current</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::TextsView</name>
    <message>
        <source>Texts by language</source>
        <translation>Texts by language</translation>
    </message>
    <message>
        <source>F2 edits a text, Ctrl+Enter keeps it</source>
        <translation>F2 edits a text, Ctrl+Enter keeps it</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Mark as Current</source>
        <translation>Mark as Current</translation>
    </message>
    <message>
        <source>Go to the Place</source>
        <translation>Go to the Place</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: cancelled</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::BreadcrumbBar</name>
    <message>
        <source>Flows that lead here</source>
        <translation>Flows that lead here</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n step(s)</source>
        <translation>
            <numerusform>Used by %n step</numerusform>
            <numerusform>Used by %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::Canvas</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Talks in the simulator stop here.</source>
        <translation>Talks in the simulator stop here.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::Chooser</name>
    <message numerus="yes">
        <source>… and %n more: type a word of their name</source>
        <translation>
            <numerusform>… and %n more: type a word of its name</numerusform>
            <numerusform>… and %n more: type a word of their name</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Nothing is called so</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::FindBar</name>
    <message>
        <source>Find in this flow</source>
        <translation>Find in this flow</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Previous (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Next (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) found</source>
        <translation>
            <numerusform>%n step found</numerusform>
            <numerusform>%n steps found</numerusform>
        </translation>
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
        <source>Tal&amp;k from Here</source>
        <translation>Tal&amp;k from Here</translation>
    </message>
    <message>
        <source>&amp;Find in Flow</source>
        <translation>&amp;Find in Flow</translation>
    </message>
    <message>
        <source>&amp;Back to Caller</source>
        <translation>&amp;Back to Caller</translation>
    </message>
    <message>
        <source>&amp;Keys of the Canvas</source>
        <translation>&amp;Keys of the Canvas</translation>
    </message>
    <message>
        <source>Open Its F&amp;low</source>
        <translation>Open Its F&amp;low</translation>
    </message>
    <message>
        <source>&amp;Breakpoint</source>
        <translation>&amp;Breakpoint</translation>
    </message>
    <message>
        <source>Breakpoint Con&amp;dition…</source>
        <translation>Breakpoint Con&amp;dition…</translation>
    </message>
    <message>
        <source>Remove All Breakpoints</source>
        <translation>Remove All Breakpoints</translation>
    </message>
    <message>
        <source>&amp;Stack Below Previous Step</source>
        <translation>&amp;Stack Below Previous Step</translation>
    </message>
    <message>
        <source>Ta&amp;ke Out of Stack</source>
        <translation>Ta&amp;ke Out of Stack</translation>
    </message>
    <message>
        <source>Move Up in Stack</source>
        <translation>Move Up in Stack</translation>
    </message>
    <message>
        <source>Move Down in Stack</source>
        <translation>Move Down in Stack</translation>
    </message>
    <message>
        <source>&amp;Frame</source>
        <translation>&amp;Frame</translation>
    </message>
    <message>
        <source>E&amp;xtract to a Flow…</source>
        <translation>E&amp;xtract to a Flow…</translation>
    </message>
    <message>
        <source>Next &amp;Wire</source>
        <translation>Next &amp;Wire</translation>
    </message>
    <message>
        <source>Add &amp;Bend to Wire</source>
        <translation>Add &amp;Bend to Wire</translation>
    </message>
    <message>
        <source>&amp;Straighten Wire</source>
        <translation>&amp;Straighten Wire</translation>
    </message>
    <message>
        <source>Tidy Up Selection</source>
        <translation>Tidy Up Selection</translation>
    </message>
    <message>
        <source>Align &amp;Left Edges</source>
        <translation>Align &amp;Left Edges</translation>
    </message>
    <message>
        <source>Align &amp;Centres</source>
        <translation>Align &amp;Centres</translation>
    </message>
    <message>
        <source>Align &amp;Right Edges</source>
        <translation>Align &amp;Right Edges</translation>
    </message>
    <message>
        <source>Align &amp;Top Edges</source>
        <translation>Align &amp;Top Edges</translation>
    </message>
    <message>
        <source>Align &amp;Middles</source>
        <translation>Align &amp;Middles</translation>
    </message>
    <message>
        <source>Align &amp;Bottom Edges</source>
        <translation>Align &amp;Bottom Edges</translation>
    </message>
    <message>
        <source>Distribute &amp;Horizontally</source>
        <translation>Distribute &amp;Horizontally</translation>
    </message>
    <message>
        <source>Distribute &amp;Vertically</source>
        <translation>Distribute &amp;Vertically</translation>
    </message>
    <message>
        <source>&amp;Snap While Dragging</source>
        <translation>&amp;Snap While Dragging</translation>
    </message>
    <message>
        <source>Dragged steps snap to the grid and to their neighbours. Hold Alt to do the opposite for a moment.</source>
        <translation>Dragged steps snap to the grid and to their neighbours. Hold Alt to do the opposite for a moment.</translation>
    </message>
    <message>
        <source>Arra&amp;nge</source>
        <translation>Arra&amp;nge</translation>
    </message>
    <message>
        <source>S&amp;tack</source>
        <translation>S&amp;tack</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Colour</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grey</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Teal</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Amber</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Pink</translation>
    </message>
    <message>
        <source>Breakpoint</source>
        <translation>Breakpoint</translation>
    </message>
    <message>
        <source>Stop at “%1” when this is true; empty = always</source>
        <translation>Stop at “%1” when this is true; empty = always</translation>
    </message>
    <message>
        <source>Extract to a Flow</source>
        <translation>Extract to a Flow</translation>
    </message>
    <message>
        <source>Name of the new flow</source>
        <translation>Name of the new flow</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>New flow</translation>
    </message>
    <message>
        <source>&amp;Wire</source>
        <translation>&amp;Wire</translation>
    </message>
    <message>
        <source>&amp;Breakpoints</source>
        <translation>&amp;Breakpoints</translation>
    </message>
    <message>
        <source>&amp;Zoom and View</source>
        <translation>&amp;Zoom and View</translation>
    </message>
    <message>
        <source>This project can only be looked at.</source>
        <translation>This project can only be looked at.</translation>
    </message>
    <message>
        <source>%1 removes the wire, %2 bends it</source>
        <translation>%1 removes the wire, %2 bends it</translation>
    </message>
    <message>
        <source>Double-click or press %1 to add a step, drag from a port to connect</source>
        <translation>Double-click or press %1 to add a step, drag from a port to connect</translation>
    </message>
    <message>
        <source>%1 connects, %2 renames, %3 talks from here, F1 lists all keys</source>
        <translation>%1 connects, %2 renames, %3 talks from here, F1 lists all keys</translation>
    </message>
    <message>
        <source>Drag or Alt+Arrows move, %1 frames, %2 makes a flow of them</source>
        <translation>Drag or Alt+Arrows move, %1 frames, %2 makes a flow of them</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>Pro&amp;blems</translation>
    </message>
    <message>
        <source>Tidy Up</source>
        <translation>Tidy Up</translation>
    </message>
    <message>
        <source>This cannot be read: %1</source>
        <extracomment>under the question for a condition; %1 is what is wrong with what was typed</extracomment>
        <translation>This cannot be read: %1</translation>
    </message>
    <message>
        <source>Remove what is selected. What led to a removed step leads to the one after it, where there is one way on.</source>
        <translation>Remove what is selected. What led to a removed step leads to the one after it, where there is one way on.</translation>
    </message>
    <message>
        <source>Delete Without &amp;Joining</source>
        <translation>Delete Without &amp;Joining</translation>
    </message>
    <message>
        <source>Remove the selected steps with all their wires. The steps around them are not connected.</source>
        <translation>Remove the selected steps with all their wires. The steps around them are not connected.</translation>
    </message>
    <message>
        <source>The copied Start was left out: this flow has one.</source>
        <translation>The copied Start was left out: this flow has one.</translation>
    </message>
    <message>
        <source>The copied Start was left out: this flow has one. It led to “%1”, which is selected.</source>
        <translation>The copied Start was left out: this flow has one. It led to “%1”, which is selected.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::HeatLegendView</name>
    <message>
        <source>Hide the heat map</source>
        <translation>Hide the heat map</translation>
    </message>
    <message>
        <source>Heat map: %1, up to %2</source>
        <translation>Heat map: %1, up to %2</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::KeyHelp</name>
    <message>
        <source>Arrows</source>
        <translation>Arrows</translation>
    </message>
    <message>
        <source>Walk along the wires and to neighbours</source>
        <translation>Walk along the wires and to neighbours</translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <translation>Shift+Arrows</translation>
    </message>
    <message>
        <source>Walk and select more</source>
        <translation>Walk and select more</translation>
    </message>
    <message>
        <source>Alt+Arrows</source>
        <translation>Alt+Arrows</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Next step in reading order</source>
        <translation>Next step in reading order</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>First and last step</source>
        <translation>First and last step</translation>
    </message>
    <message>
        <source>Hold and drag to move the view</source>
        <translation>Hold and drag to move the view</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+Wheel</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom at the pointer</translation>
    </message>
    <message>
        <source>Menu of what is selected</source>
        <translation>Menu of what is selected</translation>
    </message>
    <message>
        <source>Give up what you do; then select nothing</source>
        <translation>Give up what you do; then select nothing</translation>
    </message>
    <message>
        <source>Keys of the canvas</source>
        <translation>Keys of the canvas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move what is selected; a frame takes along what lies in it</source>
        <translation>Move what is selected; a frame takes along what lies in it</translation>
    </message>
    <message>
        <source>Alt+Shift+Arrows</source>
        <translation>Alt+Shift+Arrows</translation>
    </message>
    <message>
        <source>Make the selected frame larger or smaller</source>
        <translation>Make the selected frame larger or smaller</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::MiniMap</name>
    <message>
        <source>Map of the flow</source>
        <translation>Map of the flow</translation>
    </message>
    <message>
        <source>Hide the map</source>
        <translation>Hide the map</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::OutlineModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 leads to %2</source>
        <translation>%1 leads to %2</translation>
    </message>
    <message>
        <source>Leads to %1, which stands elsewhere</source>
        <translation>Leads to %1, which stands elsewhere</translation>
    </message>
    <message>
        <source>%1 leads to %2, which stands elsewhere</source>
        <translation>%1 leads to %2, which stands elsewhere</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::OutlineView</name>
    <message>
        <source>Steps of this flow</source>
        <translation>Steps of this flow</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::RepairDialog</name>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intent</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entity</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Knowledge</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Paste Steps</source>
        <translation>Paste Steps</translation>
    </message>
    <message numerus="yes">
        <source>The steps refer to %n thing(s) that this bot does not have. What shall they use?</source>
        <translation>
            <numerusform>The steps refer to %n thing that this bot does not have. What shall they use?</numerusform>
            <numerusform>The steps refer to %n things that this bot does not have. What shall they use?</numerusform>
        </translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(without a name)</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n step(s)</source>
        <translation>
            <numerusform>Used by %n step</numerusform>
            <numerusform>Used by %n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: what to use</source>
        <translation>%1 %2: what to use</translation>
    </message>
    <message>
        <source>Create it</source>
        <translation>Create it</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>Leave it: the checks will name the steps</source>
        <translation>Leave it: the checks will name the steps</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message numerus="yes">
        <source>Bring it along with its %n step(s)</source>
        <translation>
            <numerusform>Bring it along with its %n step</numerusform>
            <numerusform>Bring it along with its %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::ColumnsDialog</name>
    <message>
        <source>Columns of “%1”</source>
        <translation>Columns of “%1”</translation>
    </message>
    <message>
        <source>The first rows as they are read</source>
        <translation>The first rows as they are read</translation>
    </message>
    <message>
        <source>The table is being read…</source>
        <translation>The table is being read…</translation>
    </message>
    <message>
        <source>Apply and read anew</source>
        <translation>Apply and read anew</translation>
    </message>
    <message>
        <source>Each row is a &amp;record with these columns:</source>
        <translation>Each row is a &amp;record with these columns:</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Questions are matched with this column</source>
        <translation>Questions are matched with this column</translation>
    </message>
    <message>
        <source>The answer shows this column</source>
        <translation>The answer shows this column</translation>
    </message>
    <message>
        <source>Read the columns of a table</source>
        <translation>Read the columns of a table</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Search in %1</translation>
    </message>
    <message>
        <source>Answer with %1</source>
        <translation>Answer with %1</translation>
    </message>
    <message>
        <source>On the right: the first rows, long cells shortened. Applying reads the table anew from the copy in the project.</source>
        <translation>On the right: the first rows, long cells shortened. Applying reads the table anew from the copy in the project.</translation>
    </message>
    <message>
        <source>Tick at least one column to search in and one to answer with.</source>
        <translation>Tick at least one column to search in and one to answer with.</translation>
    </message>
    <message>
        <source>As the columns are &amp;named</source>
        <translation>As the columns are &amp;named</translation>
    </message>
    <message>
        <source>Columns named like “Question” and “Answer” make questions with answers; other tables are read as text.</source>
        <translation>Columns named like “Question” and “Answer” make questions with answers; other tables are read as text.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::CutDialog</name>
    <message>
        <source>How Documents Are Cut</source>
        <translation>How Documents Are Cut</translation>
    </message>
    <message>
        <source>The document as it would be cut</source>
        <translation>The document as it would be cut</translation>
    </message>
    <message>
        <source>Apply and cut anew</source>
        <translation>Apply and cut anew</translation>
    </message>
    <message>
        <source>&amp;Try it on:</source>
        <translation>&amp;Try it on:</translation>
    </message>
    <message>
        <source>&amp;Length of a passage:</source>
        <translation>&amp;Length of a passage:</translation>
    </message>
    <message>
        <source>At most so many characters; passages end with a sentence where they can</source>
        <translation>At most so many characters; passages end with a sentence where they can</translation>
    </message>
    <message>
        <source>&amp;Overlap:</source>
        <translation>&amp;Overlap:</translation>
    </message>
    <message>
        <source>So many characters, in whole sentences, are repeated from the passage before</source>
        <translation>So many characters, in whole sentences, are repeated from the passage before</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Shortest</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Longest</translation>
    </message>
    <message>
        <source>passages in turn</source>
        <translation>passages in turn</translation>
    </message>
    <message>
        <source>in both passages</source>
        <translation>in both passages</translation>
    </message>
    <message numerus="yes">
        <source>Applying cuts %n source(s) anew, from their text as it was read. Nothing is read or loaded again.</source>
        <translation>
            <numerusform>Applying cuts %n source anew, from its text as it was read. Nothing is read or loaded again.</numerusform>
            <numerusform>Applying cuts %n sources anew, from their text as it was read. Nothing is read or loaded again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::CutPreview</name>
    <message>
        <source>Try how a document is cut</source>
        <translation>Try how a document is cut</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::DocumentPage</name>
    <message>
        <source>Back to the sources</source>
        <translation>Back to the sources</translation>
    </message>
    <message>
        <source>Back to the sources (Esc)</source>
        <translation>Back to the sources (Esc)</translation>
    </message>
    <message>
        <source>Open in the browser…</source>
        <translation>Open in the browser…</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>Save the original…</translation>
    </message>
    <message>
        <source>Save the file as it was imported</source>
        <translation>Save the file as it was imported</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Previous passage</translation>
    </message>
    <message>
        <source>Previous passage (%1)</source>
        <translation>Previous passage (%1)</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Next passage</translation>
    </message>
    <message>
        <source>Next passage (%1)</source>
        <translation>Next passage (%1)</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Find in this document</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Previous hit</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Next hit</translation>
    </message>
    <message>
        <source>Headings of the document</source>
        <translation>Headings of the document</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Text of the document</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Open a document</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 of more than %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Reading the document…</source>
        <translation>Reading the document…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>A passage as it was cut before</source>
        <translation>A passage as it was cut before</translation>
    </message>
    <message>
        <source>Passage %1 of %2</source>
        <translation>Passage %1 of %2</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Open the page</translation>
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
    <message>
        <source>Save the Original</source>
        <translation>Save the Original</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2</source>
        <translation>The file “%1” cannot be written: %2</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Save the original</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Show the text</translation>
    </message>
    <message>
        <source>Show page %1 in the PDF</source>
        <translation>Show page %1 in the PDF</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Open the link</translation>
    </message>
    <message>
        <source>This opens in your mail or telephone program:
%1</source>
        <translation>This opens in your mail or telephone program:
%1</translation>
    </message>
    <message>
        <source>No program could be opened for %1.</source>
        <translation>No program could be opened for %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>which passage, and its pages</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::DocumentView</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::FigureStrip</name>
    <message>
        <source>Mean reciprocal rank: 1 when the expected passage is always the first, 0.5 when it is the second</source>
        <translation>Mean reciprocal rank: 1 when the expected passage is always the first, 0.5 when it is the second</translation>
    </message>
    <message>
        <source>How near to the top of the first ten passages the expected ones stand; 1 is the best order</source>
        <translation>How near to the top of the first ten passages the expected ones stand; 1 is the best order</translation>
    </message>
    <message numerus="yes">
        <source>The share of the expected places among the first %n passage(s)</source>
        <translation>
            <numerusform>The share of the expected places in the first %n passage</numerusform>
            <numerusform>The share of the expected places among the first %n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, up by %2</source>
        <translation>%1, up by %2</translation>
    </message>
    <message>
        <source>%1, down by %2</source>
        <translation>%1, down by %2</translation>
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
    <message>
        <source>Read the files again</source>
        <translation>Read the files again</translation>
    </message>
    <message>
        <source>Read all websites again</source>
        <translation>Read all websites again</translation>
    </message>
    <message>
        <source>Settings of the website…</source>
        <translation>Settings of the website…</translation>
    </message>
    <message>
        <source>Read the document</source>
        <translation>Read the document</translation>
    </message>
    <message>
        <source>How documents are cut…</source>
        <translation>How documents are cut…</translation>
    </message>
    <message>
        <source>Cut anew</source>
        <translation>Cut anew</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are cut into passages otherwise than the settings say.</source>
        <translation>
            <numerusform>%n source is cut into passages otherwise than the settings say.</numerusform>
            <numerusform>%n sources are cut into passages otherwise than the settings say.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch the files and folders</source>
        <translation>Watch the files and folders</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Edit the question and answer…</source>
        <translation>Edit the question and answer…</translation>
    </message>
    <message>
        <source>Edit the note…</source>
        <translation>Edit the note…</translation>
    </message>
    <message>
        <source>Columns of the table…</source>
        <translation>Columns of the table…</translation>
    </message>
    <message>
        <source>Recognise text in pictures (OCR)</source>
        <translation>Recognise text in pictures (OCR)</translation>
    </message>
    <message>
        <source>Scanned pages and pictures are read with Tesseract, where it is installed. Many pages take a while.</source>
        <translation>Scanned pages and pictures are read with Tesseract, where it is installed. Many pages take a while.</translation>
    </message>
    <message>
        <source>What this question expects is not in the knowledge base any more.</source>
        <translation>What this question expects is not in the knowledge base any more.</translation>
    </message>
    <message>
        <source>Look for a place in a document</source>
        <translation>Look for a place in a document</translation>
    </message>
    <message>
        <source>Try again to read it</source>
        <translation>Try again to read it</translation>
    </message>
    <message>
        <source>Forget what could not be read</source>
        <translation>Forget what could not be read</translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n not read</numerusform>
            <numerusform>%n not read</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1” was removed.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) were removed.</source>
        <translation>
            <numerusform>%n source was removed.</numerusform>
            <numerusform>%n sources were removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cutting…</source>
        <translation>Cutting…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Add a folder…</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Add a folder</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Folder…</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::PageViewer</name>
    <message>
        <source>Page of the PDF</source>
        <translation>Page of the PDF</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>As wide as the window</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password of the PDF</source>
        <translation>Password of the PDF</translation>
    </message>
    <message>
        <source>Show a page</source>
        <translation>Show a page</translation>
    </message>
    <message>
        <source>Page of the PDF: %1</source>
        <translation>Page of the PDF: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The PDF is protected by a password. Enter it to see its pages; it is kept nowhere.</source>
        <translation>The PDF is protected by a password. Enter it to see its pages; it is kept nowhere.</translation>
    </message>
    <message>
        <source>That password does not open the PDF.</source>
        <translation>That password does not open the PDF.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The page is being drawn…</source>
        <translation>The page is being drawn…</translation>
    </message>
    <message>
        <source>The words cannot be marked on this page.</source>
        <translation>The words cannot be marked on this page.</translation>
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
    <message>
        <source>Show in the document</source>
        <translation>Show in the document</translation>
    </message>
    <message>
        <source>Show this passage in its document (double click)</source>
        <translation>Show this passage in its document (double click)</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::PassagesModel</name>
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
    <name>dialogist::editors::knowledge::PasswordDialog</name>
    <message>
        <source>Documents with a Password</source>
        <translation>Documents with a Password</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>That password does not open these documents:</source>
        <translation>That password does not open these documents:</translation>
    </message>
    <message>
        <source>These documents are protected by a password:</source>
        <translation>These documents are protected by a password:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Password:</translation>
    </message>
    <message>
        <source>It is used once and kept nowhere.</source>
        <translation>It is used once and kept nowhere.</translation>
    </message>
    <message>
        <source>Read Them</source>
        <translation>Read Them</translation>
    </message>
    <message>
        <source>Leave Them Out</source>
        <translation>Leave Them Out</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::QuestionDialog</name>
    <message>
        <source>Add a test question</source>
        <translation>Add a test question</translation>
    </message>
    <message>
        <source>Edit the test question</source>
        <translation>Edit the test question</translation>
    </message>
    <message>
        <source>As a customer would ask</source>
        <translation>As a customer would ask</translation>
    </message>
    <message>
        <source>For example en or pt-BR; may stay empty</source>
        <translation>For example en or pt-BR; may stay empty</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>&amp;Question:</source>
        <translation>&amp;Question:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Language:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Note:</translation>
    </message>
    <message>
        <source>Expected sources</source>
        <translation>Expected sources</translation>
    </message>
    <message>
        <source>Expect another source too</source>
        <translation>Expect another source too</translation>
    </message>
    <message>
        <source>Do not expect this source</source>
        <translation>Do not expect this source</translation>
    </message>
    <message>
        <source>Title, file name or address</source>
        <translation>Title, file name or address</translation>
    </message>
    <message>
        <source>Any heading</source>
        <translation>Any heading</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>Any words</source>
        <translation>Any words</translation>
    </message>
    <message>
        <source>&amp;Expected, each of these:</source>
        <translation>&amp;Expected, each of these:</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Source:</translation>
    </message>
    <message>
        <source>Below the &amp;heading:</source>
        <translation>Below the &amp;heading:</translation>
    </message>
    <message>
        <source>On the &amp;page:</source>
        <translation>On the &amp;page:</translation>
    </message>
    <message>
        <source>With the &amp;words:</source>
        <translation>With the &amp;words:</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>No source yet</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::QuestionsModel</name>
    <message>
        <source>Say what is to be found</source>
        <translation>Say what is to be found</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Not asked</translation>
    </message>
    <message numerus="yes">
        <source>Not among the first %n passage(s)</source>
        <translation>
            <numerusform>Not among the first %n passage</numerusform>
            <numerusform>Not among the first %n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>The source has no such passage any more</source>
        <translation>The source has no such passage any more</translation>
    </message>
    <message>
        <source>The source is not in this base any more</source>
        <translation>The source is not in this base any more</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>Before: not found</source>
        <translation>Before: not found</translation>
    </message>
    <message>
        <source>Better than before the last change</source>
        <translation>Better than before the last change</translation>
    </message>
    <message>
        <source>Worse than before the last change</source>
        <translation>Worse than before the last change</translation>
    </message>
    <message>
        <source>%1, better</source>
        <translation>%1, better</translation>
    </message>
    <message>
        <source>%1, worse</source>
        <translation>%1, worse</translation>
    </message>
    <message>
        <source>Where among the passages found the first expected one stands</source>
        <translation>Where among the passages found the first expected one stands</translation>
    </message>
    <message>
        <source>Where it stood before the last change of the sources or of the settings</source>
        <translation>Where it stood before the last change of the sources or of the settings</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Expected source</source>
        <translation>Expected source</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::RemovedNotice</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Bring back what was just removed</source>
        <translation>Bring back what was just removed</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Close this notice</translation>
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
    <name>dialogist::editors::knowledge::SyncDialog</name>
    <message>
        <source>What Has Changed</source>
        <translation>What Has Changed</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there any more</source>
        <translation>
            <numerusform>%n not there any more</numerusform>
            <numerusform>%n not there any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n as before</numerusform>
            <numerusform>%n as before</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were read again: %1. Nothing counts until you say so.</source>
        <translation>The files were read again: %1. Nothing counts until you say so.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Not there any more</translation>
    </message>
    <message>
        <source>Could not be read; what is known of them stays</source>
        <translation>Could not be read; what is known of them stays</translation>
    </message>
    <message>
        <source>&amp;Remove what is not there any more, with all its passages</source>
        <translation>&amp;Remove what is not there any more, with all its passages</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Take Over</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The website was read again: %1. Nothing counts until you say so.</source>
        <translation>The website was read again: %1. Nothing counts until you say so.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved or renamed</source>
        <translation>Moved or renamed</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::TestSetPage</name>
    <message>
        <source>Add a question…</source>
        <translation>Add a question…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Ask all again</source>
        <translation>Ask all again</translation>
    </message>
    <message>
        <source>Import questions…</source>
        <translation>Import questions…</translation>
    </message>
    <message>
        <source>Export the questions…</source>
        <translation>Export the questions…</translation>
    </message>
    <message>
        <source>Write down questions with the source that answers them, and see after every change how good search is. Add one here, import a table, or try a question and add it from there.</source>
        <translation>Write down questions with the source that answers them, and see after every change how good search is. Add one here, import a table, or try a question and add it from there.</translation>
    </message>
    <message>
        <source>Test set (%1)</source>
        <translation>Test set (%1)</translation>
    </message>
    <message>
        <source>Test set</source>
        <translation>Test set</translation>
    </message>
    <message>
        <source>Test questions</source>
        <translation>Test questions</translation>
    </message>
    <message>
        <source>Asking the questions…</source>
        <translation>Asking the questions…</translation>
    </message>
    <message>
        <source>Ask the test set</source>
        <translation>Ask the test set</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) asked</source>
        <translation>
            <numerusform>%n question asked</numerusform>
            <numerusform>%n questions asked</numerusform>
        </translation>
    </message>
    <message>
        <source>none better or worse than on %1</source>
        <translation>none better or worse than on %1</translation>
    </message>
    <message>
        <source>%1 and %2 than on %3</source>
        <translation>%1 and %2 than on %3</translation>
    </message>
    <message numerus="yes">
        <source>%n better</source>
        <translation>
            <numerusform>%n better</numerusform>
            <numerusform>%n better</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worse</source>
        <translation>
            <numerusform>%n worse</numerusform>
            <numerusform>%n worse</numerusform>
        </translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>Import questions</translation>
    </message>
    <message>
        <source>Tables (%1);;All files (*)</source>
        <translation>Tables (%1);;All files (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” cannot be read: %2</translation>
    </message>
    <message>
        <source>The file is too large for a table of questions.</source>
        <translation>The file is too large for a table of questions.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before.</source>
        <translation>%1 new, %2 changed, %3 as before.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions imported</source>
        <translation>Questions imported</translation>
    </message>
    <message>
        <source>Export the questions</source>
        <translation>Export the questions</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tables (%1)</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>“%1” cannot be written: %2</translation>
    </message>
    <message>
        <source>Show where the answer stands</source>
        <translation>Show where the answer stands</translation>
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
    <message>
        <source>&amp;Other ways to ask it, one in a line:</source>
        <translation>&amp;Other ways to ask it, one in a line:</translation>
    </message>
    <message>
        <source>Question and Answer</source>
        <translation>Question and Answer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Save What You Typed?</source>
        <translation>Save What You Typed?</translation>
    </message>
    <message>
        <source>What you typed here is not saved yet.</source>
        <translation>What you typed here is not saved yet.</translation>
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
    <message>
        <source>Show in the document</source>
        <translation>Show in the document</translation>
    </message>
    <message>
        <source>Show the selected passage in its document (double click)</source>
        <translation>Show the selected passage in its document (double click)</translation>
    </message>
    <message>
        <source>Add to the test set</source>
        <translation>Add to the test set</translation>
    </message>
    <message>
        <source>Expects the selected passage for this question from now on; without a selection, the first one</source>
        <translation>Expects the selected passage for this question from now on; without a selection, the first one</translation>
    </message>
    <message>
        <source>Added to the test set: “%1” finds %2.</source>
        <translation>Added to the test set: “%1” finds %2.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::WebsiteDialog</name>
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
    <message>
        <source>A page, a sitemap or a feed</source>
        <translation>A page, a sitemap or a feed</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Only when I say so</translation>
    </message>
    <message>
        <source>Every hour while the studio runs</source>
        <translation>Every hour while the studio runs</translation>
    </message>
    <message>
        <source>Every day while the studio runs</source>
        <translation>Every day while the studio runs</translation>
    </message>
    <message>
        <source>Every week while the studio runs</source>
        <translation>Every week while the studio runs</translation>
    </message>
    <message>
        <source>M&amp;ore settings</source>
        <translation>M&amp;ore settings</translation>
    </message>
    <message>
        <source>At &amp;most:</source>
        <translation>At &amp;most:</translation>
    </message>
    <message>
        <source>Read a&amp;gain:</source>
        <translation>Read a&amp;gain:</translation>
    </message>
    <message>
        <source>Pages of these hosts are read too.</source>
        <translation>Pages of these hosts are read too.</translation>
    </message>
    <message>
        <source>* stands for any run of characters, $ at the end for the end of the address.</source>
        <translation>* stands for any run of characters, $ at the end for the end of the address.</translation>
    </message>
    <message>
        <source>&amp;Follow links</source>
        <translation>&amp;Follow links</translation>
    </message>
    <message>
        <source>Otherwise only the addresses above are read, and those that sitemaps and feeds among them name.</source>
        <translation>Otherwise only the addresses above are read, and those that sitemaps and feeds among them name.</translation>
    </message>
    <message>
        <source>Read the &amp;sitemaps that robots.txt names</source>
        <translation>Read the &amp;sitemaps that robots.txt names</translation>
    </message>
    <message>
        <source>Links away from the address</source>
        <translation>Links away from the address</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Between two requests to a host; what robots.txt asks for counts when it is longer.</source>
        <translation>Between two requests to a host; what robots.txt asks for counts when it is longer.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>A&amp;lso from:</source>
        <translation>A&amp;lso from:</translation>
    </message>
    <message>
        <source>Only &amp;below:</source>
        <translation>Only &amp;below:</translation>
    </message>
    <message>
        <source>Only addresses &amp;like:</source>
        <translation>Only addresses &amp;like:</translation>
    </message>
    <message>
        <source>&amp;Not addresses like:</source>
        <translation>&amp;Not addresses like:</translation>
    </message>
    <message>
        <source>&amp;Depth of links:</source>
        <translation>&amp;Depth of links:</translation>
    </message>
    <message>
        <source>&amp;Wait between requests:</source>
        <translation>&amp;Wait between requests:</translation>
    </message>
    <message>
        <source>Requests at the same &amp;time:</source>
        <translation>Requests at the same &amp;time:</translation>
    </message>
    <message>
        <source>Time for a page:</source>
        <translation>Time for a page:</translation>
    </message>
    <message>
        <source>Size of a page:</source>
        <translation>Size of a page:</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>More settings</translation>
    </message>
    <message>
        <source>Settings of the website</source>
        <translation>Settings of the website</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Read it again</translation>
    </message>
    <message>
        <source>“%1” is no address that begins with https:// or http://.</source>
        <translation>“%1” is no address that begins with https:// or http://.</translation>
    </message>
    <message>
        <source>“Only below” takes a path that begins with a slash, such as /help.</source>
        <translation>“Only below” takes a path that begins with a slash, such as /help.</translation>
    </message>
    <message>
        <source>This address is on this computer or a &amp;private network: allow it</source>
        <translation>This address is on this computer or a &amp;private network: allow it</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::CoverageView</name>
    <message>
        <source>Steps and ways that no test came by</source>
        <translation>Steps and ways that no test came by</translation>
    </message>
    <message>
        <source>Run the tests to see which steps none of them reaches, and which ways out none takes.</source>
        <translation>Run the tests to see which steps none of them reaches, and which ways out none takes.</translation>
    </message>
    <message>
        <source>The tests of the last run reached every step and took every way out.</source>
        <translation>The tests of the last run reached every step and took every way out.</translation>
    </message>
    <message>
        <source>The last run reached %1 of %2 steps and took %3 of %4 ways out of them. Here is what it left out.</source>
        <translation>The last run reached %1 of %2 steps and took %3 of %4 ways out of them. Here is what it left out.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) not reached</source>
        <translation>
            <numerusform>%n step not reached</numerusform>
            <numerusform>%n steps not reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) out not taken</source>
        <translation>
            <numerusform>%n way out not taken</numerusform>
            <numerusform>%n ways out not taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::ExpectationForm</name>
    <message>
        <source>What must be true</source>
        <translation>What must be true</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a label and the number of the thing</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Kind of expectation</source>
        <translation>Kind of expectation</translation>
    </message>
    <message>
        <source>Least share of its words, in percent</source>
        <translation>Least share of its words, in percent</translation>
    </message>
    <message>
        <source>Or on this text</source>
        <translation>Or on this text</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>The talk has ended</source>
        <translation>The talk has ended</translation>
    </message>
    <message>
        <source>The talk goes on</source>
        <translation>The talk goes on</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>This is written in a way that there are no fields for. It stays as it is written.</source>
        <translation>This is written in a way that there are no fields for. It stays as it is written.</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>As written</translation>
    </message>
    <message>
        <source>Add Variable</source>
        <translation>Add Variable</translation>
    </message>
    <message>
        <source>Add Flow</source>
        <translation>Add Flow</translation>
    </message>
    <message>
        <source>Add Offer</source>
        <translation>Add Offer</translation>
    </message>
    <message>
        <source>Add Intent</source>
        <translation>Add Intent</translation>
    </message>
    <message>
        <source>Add Step</source>
        <translation>Add Step</translation>
    </message>
    <message>
        <source>Add Call</source>
        <translation>Add Call</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Labels that are offered, one per line; empty = whatever</source>
        <translation>Labels that are offered, one per line; empty = whatever</translation>
    </message>
    <message>
        <source>Buttons, one per line</source>
        <translation>Buttons, one per line</translation>
    </message>
    <message>
        <source>In the step</source>
        <translation>In the step</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Does not matter</source>
        <translation>Does not matter</translation>
    </message>
    <message>
        <source>Names a source</source>
        <translation>Names a source</translation>
    </message>
    <message>
        <source>Names none</source>
        <translation>Names none</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Remove “%1”</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>At the step</source>
        <translation>At the step</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offers</translation>
    </message>
    <message>
        <source>Request or step</source>
        <translation>Request or step</translation>
    </message>
    <message>
        <source>at least once</source>
        <translation>at least once</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intent</translation>
    </message>
    <message>
        <source>body.items.0.city</source>
        <translation>body.items.0.city</translation>
    </message>
    <message>
        <source>Place in the request</source>
        <translation>Place in the request</translation>
    </message>
    <message>
        <source>Remove this place</source>
        <translation>Remove this place</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>What stands there</translation>
    </message>
    <message>
        <source>Add Place in the Request</source>
        <translation>Add Place in the Request</translation>
    </message>
    <message>
        <source>Add Value</source>
        <translation>Add Value</translation>
    </message>
    <message>
        <source>Add Condition</source>
        <translation>Add Condition</translation>
    </message>
    <message>
        <source>Condition for “%1”</source>
        <translation>Condition for “%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is compared, and how</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How much alike, in percent</source>
        <translation>How much alike, in percent</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Remove this condition</translation>
    </message>
    <message>
        <source>Each by itself</source>
        <translation>Each by itself</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>All of these</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Any of these</translation>
    </message>
    <message>
        <source>Where each is written by itself, all of them are meant, and a step can be named at which a flow stood.</source>
        <translation>Where each is written by itself, all of them are meant, and a step can be named at which a flow stood.</translation>
    </message>
    <message>
        <source>With “All of these” the bot may offer nothing else. Where each is written by itself it may.</source>
        <translation>With “All of these” the bot may offer nothing else. Where each is written by itself it may.</translation>
    </message>
    <message>
        <source>Which flows</source>
        <translation>Which flows</translation>
    </message>
    <message>
        <source>Which offers</source>
        <translation>Which offers</translation>
    </message>
    <message>
        <source>Which intents</source>
        <translation>Which intents</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flows</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Intents</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::HappeningForm</name>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>This is written in a way that there are no fields for. It stays as it is written.</source>
        <translation>This is written in a way that there are no fields for. It stays as it is written.</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>As written</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Kind of request</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>It answers</translation>
    </message>
    <message>
        <source>It fails</source>
        <translation>It fails</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Code of the failure</source>
        <translation>Code of the failure</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Add Field</source>
        <translation>Add Field</translation>
    </message>
    <message>
        <source>Name of field %1</source>
        <translation>Name of field %1</translation>
    </message>
    <message>
        <source>Value of field %1</source>
        <translation>Value of field %1</translation>
    </message>
    <message>
        <source>A text, a number, true or false, or a list or object in JSON. In quotes it is a text in any case.</source>
        <translation>A text, a number, true or false, or a list or object in JSON. In quotes it is a text in any case.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Brings</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Remove this field</translation>
    </message>
    <message>
        <source>Another field has this name already: that one counts.</source>
        <translation>Another field has this name already: that one counts.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::NameEdit</name>
    <message>
        <source>Show all (Down)</source>
        <translation>Show all (Down)</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::NamesPick</name>
    <message>
        <source>The bot has nothing of this name.</source>
        <translation>The bot has nothing of this name.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::PinForm</name>
    <message>
        <source>Pinned answer</source>
        <translation>Pinned answer</translation>
    </message>
    <message>
        <source>The step whose request gets this answer; empty: any step that asks this</source>
        <translation>The step whose request gets this answer; empty: any step that asks this</translation>
    </message>
    <message>
        <source>Answers the step</source>
        <translation>Answers the step</translation>
    </message>
    <message>
        <source>Every time, not only once</source>
        <translation>Every time, not only once</translation>
    </message>
    <message>
        <source>Places in the request with what must stand there, as JSON. Empty: whatever is asked.</source>
        <translation>Places in the request with what must stand there, as JSON. Empty: whatever is asked.</translation>
    </message>
    <message>
        <source>This is no JSON yet, so it is not kept.</source>
        <translation>This is no JSON yet, so it is not kept.</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>Only when</translation>
    </message>
    <message>
        <source>And when</source>
        <translation>And when</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Remove this condition</translation>
    </message>
    <message>
        <source>Only When…</source>
        <translation>Only When…</translation>
    </message>
    <message>
        <source>And When…</source>
        <translation>And When…</translation>
    </message>
    <message>
        <source>Place in the request</source>
        <translation>Place in the request</translation>
    </message>
    <message>
        <source>Place in the request, such as body.city</source>
        <translation>Place in the request, such as body.city</translation>
    </message>
    <message>
        <source>Another condition is about this place already: that one counts.</source>
        <translation>Another condition is about this place already: that one counts.</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>How it is compared</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>What it is compared with</translation>
    </message>
    <message>
        <source>Remove the conditions</source>
        <translation>Remove the conditions</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::PinsModel</name>
    <message>
        <source>Any step</source>
        <translation>Any step</translation>
    </message>
    <message>
        <source>The bot has no step “%1”: what is pinned for it is never used.</source>
        <translation>The bot has no step “%1”: what is pinned for it is never used.</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned answer(s) were used by no step in the last run: %1</source>
        <translation>
            <numerusform>%n pinned answer was used by no step in the last run: %1</numerusform>
            <numerusform>%n pinned answers were used by no step in the last run: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No such step</source>
        <translation>No such step</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>What is answered</translation>
    </message>
    <message>
        <source>In the last run</source>
        <translation>In the last run</translation>
    </message>
    <message>
        <source>In the last run no pinned answer fitted, so these steps gave their own answer to pretend: %1</source>
        <translation>In the last run no pinned answer fitted, so these steps gave their own answer to pretend: %1</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Only if</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::PinsView</name>
    <message>
        <source>Pinned answers: what models, services and actions answer in this test, in this order</source>
        <translation>Pinned answers: what models, services and actions answer in this test, in this order</translation>
    </message>
    <message>
        <source>Pinned answers</source>
        <translation>Pinned answers</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::StepsModel</name>
    <message>
        <source>The person says</source>
        <translation>The person says</translation>
    </message>
    <message>
        <source>The person presses</source>
        <translation>The person presses</translation>
    </message>
    <message>
        <source>Time passes</source>
        <translation>Time passes</translation>
    </message>
    <message>
        <source>It happens</source>
        <translation>It happens</translation>
    </message>
    <message>
        <source>A request is answered</source>
        <translation>A request is answered</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>the bot says</source>
        <translation>the bot says</translation>
    </message>
    <message>
        <source>the bot does not say</source>
        <translation>the bot does not say</translation>
    </message>
    <message>
        <source>the variable is</source>
        <translation>the variable is</translation>
    </message>
    <message>
        <source>the variable is not</source>
        <translation>the variable is not</translation>
    </message>
    <message>
        <source>the flow starts</source>
        <translation>the flow starts</translation>
    </message>
    <message>
        <source>the flow ends</source>
        <translation>the flow ends</translation>
    </message>
    <message>
        <source>the flow is cancelled</source>
        <translation>the flow is cancelled</translation>
    </message>
    <message>
        <source>is called</source>
        <translation>is called</translation>
    </message>
    <message>
        <source>is not called</source>
        <translation>is not called</translation>
    </message>
    <message>
        <source>the bot asks what is meant</source>
        <translation>the bot asks what is meant</translation>
    </message>
    <message>
        <source>the answer rests on its sources</source>
        <translation>the answer rests on its sources</translation>
    </message>
    <message>
        <source>the intent is</source>
        <translation>the intent is</translation>
    </message>
    <message>
        <source>the talk passes</source>
        <translation>the talk passes</translation>
    </message>
    <message>
        <source>the talk does not pass</source>
        <translation>the talk does not pass</translation>
    </message>
    <message>
        <source>the talk waits at</source>
        <translation>the talk waits at</translation>
    </message>
    <message>
        <source>the talk has ended</source>
        <translation>the talk has ended</translation>
    </message>
    <message>
        <source>nothing fails</source>
        <translation>nothing fails</translation>
    </message>
    <message>
        <source>is true</source>
        <translation>is true</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What happened instead</source>
        <translation>What happened instead</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>a comparison and what with</comment>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>with the buttons %1</source>
        <translation>with the buttons %1</translation>
    </message>
    <message>
        <source>in the step “%1”</source>
        <translation>in the step “%1”</translation>
    </message>
    <message>
        <source>with a source</source>
        <translation>with a source</translation>
    </message>
    <message>
        <source>without a source</source>
        <translation>without a source</translation>
    </message>
    <message>
        <source>at the step “%1”</source>
        <translation>at the step “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a place in a request and what stands there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>to %1 %</source>
        <translation>to %1 %</translation>
    </message>
    <message>
        <source>%1, or on “%2”</source>
        <comment>a share of the answer, and a text it may rest on</comment>
        <translation>%1, or on “%2”</translation>
    </message>
    <message>
        <source>no, it goes on</source>
        <translation>no, it goes on</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contains</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>is exactly</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>matches the pattern</translation>
    </message>
    <message>
        <source>is much like</source>
        <translation>is much like</translation>
    </message>
    <message>
        <source>to %1 % is like</source>
        <translation>to %1 % is like</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>is at least</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>is at most</translation>
    </message>
    <message>
        <source>has the length</source>
        <translation>has the length</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>has a value</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>has no value</translation>
    </message>
    <message>
        <source>%1: fails</source>
        <comment>kind of a request</comment>
        <translation>%1: fails</translation>
    </message>
    <message>
        <source>%1: fails with “%2”</source>
        <comment>kind of a request, why</comment>
        <translation>%1: fails with “%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>any of: %1</source>
        <comment>a list of flows</comment>
        <translation>any of: %1</translation>
    </message>
    <message>
        <source>all of: %1</source>
        <comment>a list of flows</comment>
        <translation>all of: %1</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::TestEditor</name>
    <message>
        <source>A conversation test is a talk that must go as written down. Save a talk of the simulator as a test, or write one.</source>
        <translation>A conversation test is a talk that must go as written down. Save a talk of the simulator as a test, or write one.</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>New test</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Tests of %1</source>
        <translation>Tests of %1</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Conversation tests</source>
        <translation>Conversation tests</translation>
    </message>
    <message>
        <source>Name of the test</source>
        <translation>Name of the test</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>Steps of the test</translation>
    </message>
    <message>
        <source>Choose a test to see its steps.</source>
        <translation>Choose a test to see its steps.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Accept what happened</source>
        <translation>Accept what happened</translation>
    </message>
    <message>
        <source>Progress of the tests</source>
        <translation>Progress of the tests</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Running…</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) passed</source>
        <translation>
            <numerusform>%n test passed</numerusform>
            <numerusform>%n tests passed</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 passed, %2 failed</source>
        <translation>%1 passed, %2 failed</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copy of %1</translation>
    </message>
    <message>
        <source>Import tests</source>
        <translation>Import tests</translation>
    </message>
    <message>
        <source>Tests (*.yml *.yaml);;All files (*)</source>
        <translation>Tests (*.yml *.yaml);;All files (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” cannot be read: %2</translation>
    </message>
    <message>
        <source>Export tests</source>
        <translation>Export tests</translation>
    </message>
    <message>
        <source>Tests (*.yml *.yaml)</source>
        <translation>Tests (*.yml *.yaml)</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>“%1” cannot be written: %2</translation>
    </message>
    <message>
        <source>What “%1” expects will be replaced by what happened in the last run. Undo brings it back.</source>
        <translation>What “%1” expects will be replaced by what happened in the last run. Undo brings it back.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Run All</source>
        <translation>Run All</translation>
    </message>
    <message>
        <source>Run What Is Selected</source>
        <translation>Run What Is Selected</translation>
    </message>
    <message>
        <source>New Test</source>
        <translation>New Test</translation>
    </message>
    <message>
        <source>Duplicate Test</source>
        <translation>Duplicate Test</translation>
    </message>
    <message>
        <source>Switch Test On or Off</source>
        <translation>Switch Test On or Off</translation>
    </message>
    <message>
        <source>Add Step</source>
        <translation>Add Step</translation>
    </message>
    <message>
        <source>Add What Must Be True</source>
        <translation>Add What Must Be True</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Move Up</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Move Down</translation>
    </message>
    <message>
        <source>Accept What Happened</source>
        <translation>Accept What Happened</translation>
    </message>
    <message>
        <source>Import Tests…</source>
        <translation>Import Tests…</translation>
    </message>
    <message>
        <source>Export Tests…</source>
        <translation>Export Tests…</translation>
    </message>
    <message>
        <source>What No Test Came By</source>
        <translation>What No Test Came By</translation>
    </message>
    <message numerus="yes">
        <source>%n expectation(s) could not be accepted and still fail: nothing happened that they could say.</source>
        <translation>
            <numerusform>%n expectation could not be accepted and still fails: nothing happened that it could say.</numerusform>
            <numerusform>%n expectations could not be accepted and still fail: nothing happened that they could say.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add Pinned Answer</source>
        <translation>Add Pinned Answer</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::TestsModel</name>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Cannot be played</source>
        <translation>Cannot be played</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Switched off</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Test without a name</source>
        <translation>Test without a name</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::WordDelegate</name>
    <message>
        <source>Kind of step</source>
        <translation>Kind of step</translation>
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
    <message>
        <source>no personal data</source>
        <translation>no personal data</translation>
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
        <source>The last edit has changed the review. Read it again, then publish.</source>
        <translation>The last edit has changed the review. Read it again, then publish.</translation>
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
    <message>
        <source>Rule %1</source>
        <translation>Rule %1</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Accepted: %1</translation>
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
    <message>
        <source>No host runs on this computer, so nobody reaches it. The release is kept and can go on at the same address.</source>
        <translation>No host runs on this computer, so nobody reaches it. The release is kept and can go on at the same address.</translation>
    </message>
    <message>
        <source>Put Online Again</source>
        <translation>Put Online Again</translation>
    </message>
    <message>
        <source>Nothing has changed since release %1.</source>
        <translation>Nothing has changed since release %1.</translation>
    </message>
    <message>
        <source>Release %1 is offline</source>
        <translation>Release %1 is offline</translation>
    </message>
    <message>
        <source>Take Offline…</source>
        <translation>Take Offline…</translation>
    </message>
    <message>
        <source>Nothing is published at %1: everything would be new.</source>
        <translation>Nothing is published at %1: everything would be new.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::PublishHeader</name>
    <message>
        <source>Publish Again</source>
        <translation>Publish Again</translation>
    </message>
    <message>
        <source>release %1, offline</source>
        <translation>release %1, offline</translation>
    </message>
    <message>
        <source>release %1</source>
        <translation>release %1</translation>
    </message>
    <message>
        <source>Reviewing…</source>
        <translation>Reviewing…</translation>
    </message>
    <message>
        <source>Review only</source>
        <translation>Review only</translation>
    </message>
    <message numerus="yes">
        <source>%n blockers to fix</source>
        <translation>
            <numerusform>%n blocker to fix</numerusform>
            <numerusform>%n blockers to fix</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since it was published</source>
        <translation>Nothing has changed since it was published</translation>
    </message>
    <message>
        <source>Ready to publish</source>
        <translation>Ready to publish</translation>
    </message>
    <message numerus="yes">
        <source>Publish with %n open warnings…</source>
        <translation>
            <numerusform>Publish with %n open warning…</numerusform>
            <numerusform>Publish with %n open warnings…</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Publishing there is not available.</source>
        <translation>Publishing there is not available.</translation>
    </message>
    <message>
        <source>Fix the blockers first.</source>
        <translation>Fix the blockers first.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::ReasonDialog</name>
    <message>
        <source>Accept a finding</source>
        <translation>Accept a finding</translation>
    </message>
    <message>
        <source>&amp;Why is this acceptable? The reason is kept with every release.</source>
        <translation>&amp;Why is this acceptable? The reason is kept with every release.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Accept findings</source>
        <translation>Accept findings</translation>
    </message>
    <message numerus="yes">
        <source>%n findings are accepted for one reason.</source>
        <translation>
            <numerusform>%n finding is accepted for one reason.</numerusform>
            <numerusform>%n findings are accepted for one reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::ReceiverModel</name>
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
    <message numerus="yes">
        <source>%n named by this bot</source>
        <translation>
            <numerusform>%n named by this bot</numerusform>
            <numerusform>%n named by this bot</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two remarks</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::ReviewPage</name>
    <message>
        <source>Choose a box or an arrow to read what it stands for.</source>
        <translation>Choose a box or an arrow to read what it stands for.</translation>
    </message>
    <message>
        <source>2  What goes where</source>
        <translation>2  What goes where</translation>
    </message>
    <message>
        <source>Review before publishing</source>
        <translation>Review before publishing</translation>
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
    <message>
        <source>You state this; the host has nothing to enforce.</source>
        <translation>You state this; the host has nothing to enforce.</translation>
    </message>
    <message>
        <source>As it is set, the host is asked for nothing here.</source>
        <translation>As it is set, the host is asked for nothing here.</translation>
    </message>
    <message>
        <source>partly enforced: %1</source>
        <translation>partly enforced: %1</translation>
    </message>
    <message>
        <source>cannot be enforced: %1</source>
        <translation>cannot be enforced: %1</translation>
    </message>
    <message>
        <source>not stated: %1</source>
        <translation>not stated: %1</translation>
    </message>
    <message>
        <source>can be enforced</source>
        <translation>can be enforced</translation>
    </message>
    <message>
        <source>~ partly enforced</source>
        <translation>~ partly enforced</translation>
    </message>
    <message>
        <source>can be partly enforced</source>
        <translation>can be partly enforced</translation>
    </message>
    <message>
        <source>cannot be enforced</source>
        <translation>cannot be enforced</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::WarningsDialog</name>
    <message>
        <source>Publish with Open Warnings</source>
        <translation>Publish with Open Warnings</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Open warnings</source>
        <translation>Open warnings</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Accept with a reason…</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has fixed or accepted these %n warnings:</source>
        <translation>
            <numerusform>Nobody has fixed or accepted %n warning:</numerusform>
            <numerusform>Nobody has fixed or accepted these %n warnings:</numerusform>
        </translation>
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
    <message>
        <source>%1 does not state: %2.</source>
        <translation>%1 does not state: %2.</translation>
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
    <message>
        <source>Intent</source>
        <translation>Intent</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entity</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::find::FindModel</name>
    <message numerus="yes">
        <source>%1, %n match(es)</source>
        <translation>
            <numerusform>%1, %n match</numerusform>
            <numerusform>%1, %n matches</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be replaced here.</source>
        <translation>This cannot be replaced here.</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>Passage %1</source>
        <translation>Passage %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::find::FindPanel</name>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>Find %1</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Where to look</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the whole project</source>
        <translation>Find in the whole project</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>What to find</translation>
    </message>
    <message>
        <source>Match capital and small letters</source>
        <translation>Match capital and small letters</translation>
    </message>
    <message>
        <source>Only whole words</source>
        <translation>Only whole words</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regular expression</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <source>What to put in its place</source>
        <translation>What to put in its place</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Matches</translation>
    </message>
    <message>
        <source>“%1” is nowhere in this project.</source>
        <translation>“%1” is nowhere in this project.</translation>
    </message>
    <message numerus="yes">
        <source>more than %n match(es)</source>
        <translation>
            <numerusform>more than %n match</numerusform>
            <numerusform>more than %n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
    <message>
        <source>some texts were too hard for the expression</source>
        <translation>some texts were too hard for the expression</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be replaced safely</source>
        <translation>
            <numerusform>%n cannot be replaced safely</numerusform>
            <numerusform>%n cannot be replaced safely</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n</source>
        <translation>
            <numerusform>Replace %n</numerusform>
            <numerusform>Replace %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Some Expressions Would Break</source>
        <translation>Some Expressions Would Break</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) or expression(s) would no longer work after the replacement.</source>
        <translation>
            <numerusform>%n text or expression would no longer work after the replacement.</numerusform>
            <numerusform>%n texts or expressions would no longer work after the replacement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave Those Alone</source>
        <translation>Leave Those Alone</translation>
    </message>
    <message>
        <source>Replace Them Too</source>
        <translation>Replace Them Too</translation>
    </message>
    <message>
        <source>Finds texts, names, variables, expressions, code, prompts, phrases, settings, ids, and what documents say.</source>
        <translation>Finds texts, names, variables, expressions, code, prompts, phrases, settings, ids, and what documents say.</translation>
    </message>
    <message>
        <source>Looking through the documents…</source>
        <translation>Looking through the documents…</translation>
    </message>
    <message>
        <source>looking through the documents…</source>
        <translation>looking through the documents…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Take back what was just replaced</source>
        <translation>Take back what was just replaced</translation>
    </message>
    <message>
        <source>%1 %2. Undo takes that back.</source>
        <extracomment>%1 is &quot;12 matches replaced&quot;, %2 is &quot;in 5 objects&quot;</extracomment>
        <translation>%1 %2. Undo takes that back.</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n match replaced</numerusform>
            <numerusform>%n matches replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n object(s)</source>
        <translation>
            <numerusform>in %n object</numerusform>
            <numerusform>in %n objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::panels::history::ComparisonModel</name>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::history::ComparisonView</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved on the canvas</source>
        <translation>
            <numerusform>%n moved on the canvas</numerusform>
            <numerusform>%n moved on the canvas</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>No difference</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>From &lt;b&gt;%1&lt;/b&gt; to &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>From &lt;b&gt;%1&lt;/b&gt; to &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>Old and new</translation>
    </message>
    <message>
        <source>Show what was only &amp;moved on the canvas</source>
        <translation>Show what was only &amp;moved on the canvas</translation>
    </message>
    <message>
        <source>&amp;Restore Selected</source>
        <translation>&amp;Restore Selected</translation>
    </message>
    <message>
        <source>Brings what is selected back as it is in “%1”; undo takes it back</source>
        <translation>Brings what is selected back as it is in “%1”; undo takes it back</translation>
    </message>
    <message>
        <source>Restore &amp;Everything</source>
        <translation>Restore &amp;Everything</translation>
    </message>
    <message>
        <source>Brings the whole project back as it is in “%1”; undo takes it back</source>
        <translation>Brings the whole project back as it is in “%1”; undo takes it back</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>The two are the same.</translation>
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
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>version kept at a publication</source>
        <translation>version kept at a publication</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>Undone. Double-click to redo up to here. %1</source>
        <translation>Undone. Double-click to redo up to here. %1</translation>
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
        <source>Every change will be listed here, and you can go back to any of them.</source>
        <translation>Every change will be listed here, and you can go back to any of them.</translation>
    </message>
    <message>
        <source>Read the history</source>
        <translation>Read the history</translation>
    </message>
    <message>
        <source>&amp;Compare the Two</source>
        <translation>&amp;Compare the Two</translation>
    </message>
    <message>
        <source>&amp;Compare with Now</source>
        <translation>&amp;Compare with Now</translation>
    </message>
    <message>
        <source>Name This Version</source>
        <translation>Name This Version</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Rename Version</source>
        <translation>Rename Version</translation>
    </message>
    <message>
        <source>Delete Version</source>
        <translation>Delete Version</translation>
    </message>
    <message>
        <source>Delete the version “%1”? This cannot be undone. The project itself stays as it is.</source>
        <translation>Delete the version “%1”? This cannot be undone. The project itself stays as it is.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Read a version</source>
        <translation>Read a version</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Merge With Another Copy</source>
        <translation>Merge With Another Copy</translation>
    </message>
    <message>
        <source>Dialogist projects (*.dialogist)</source>
        <translation>Dialogist projects (*.dialogist)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>“%1” holds nothing that is not here already.</source>
        <translation>“%1” holds nothing that is not here already.</translation>
    </message>
    <message>
        <source>&amp;Name This Version…</source>
        <translation>&amp;Name This Version…</translation>
    </message>
    <message>
        <source>Keeps the project as it is now under a name</source>
        <translation>Keeps the project as it is now under a name</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Compare</translation>
    </message>
    <message>
        <source>&amp;Go Back to This</source>
        <translation>&amp;Go Back to This</translation>
    </message>
    <message>
        <source>&amp;Rename Version…</source>
        <translation>&amp;Rename Version…</translation>
    </message>
    <message>
        <source>&amp;Delete Version…</source>
        <translation>&amp;Delete Version…</translation>
    </message>
    <message>
        <source>&amp;Merge With Another Copy…</source>
        <translation>&amp;Merge With Another Copy…</translation>
    </message>
    <message>
        <source>Brings in what was edited in another copy of this project file</source>
        <translation>Brings in what was edited in another copy of this project file</translation>
    </message>
    <message>
        <source>Double-click a change to go to the state right after it; select two to compare them</source>
        <translation>Double-click a change to go to the state right after it; select two to compare them</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::history::MergeDialog</name>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>edited</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>The edits of both sides go together.</source>
        <translation>The edits of both sides go together.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were changed on both sides. Choose for each which one to keep.</source>
        <translation>
            <numerusform>%n thing was changed on both sides. Choose which one to keep.</numerusform>
            <numerusform>%n things were changed on both sides. Choose for each which one to keep.</numerusform>
        </translation>
    </message>
    <message>
        <source>What both sides changed</source>
        <translation>What both sides changed</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>The two values</source>
        <translation>The two values</translation>
    </message>
    <message>
        <source>Take &amp;Mine</source>
        <translation>Take &amp;Mine</translation>
    </message>
    <message>
        <source>Take &amp;Theirs</source>
        <translation>Take &amp;Theirs</translation>
    </message>
    <message>
        <source>For the selected rows; for all when none is selected</source>
        <translation>For the selected rows; for all when none is selected</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Theirs</translation>
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
        <source>Lower-case letters, digits and &apos;-&apos;: the bot&apos;s place in web addresses.</source>
        <translation>Lower-case letters, digits and &apos;-&apos;: the bot&apos;s place in web addresses.</translation>
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
        <source>The web name takes lower-case letters, digits and single &apos;-&apos; between them.</source>
        <translation>The web name takes lower-case letters, digits and single &apos;-&apos; between them.</translation>
    </message>
    <message>
        <source>Write language tags with commas, such as en, de, pt-BR.</source>
        <translation>Write language tags with commas, such as en, de, pt-BR.</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>Understanding</translation>
    </message>
    <message>
        <source>Surety needed</source>
        <translation>Surety needed</translation>
    </message>
    <message>
        <source>From 0 to 1: below it, a message is of no intent.</source>
        <translation>From 0 to 1: below it, a message is of no intent.</translation>
    </message>
    <message>
        <source>Asks back below</source>
        <translation>Asks back below</translation>
    </message>
    <message>
        <source>Two intents closer to each other than this are ambiguous: the bot asks which one is meant.</source>
        <translation>Two intents closer to each other than this are ambiguous: the bot asks which one is meant.</translation>
    </message>
    <message>
        <source>Time and opening hours</source>
        <translation>Time and opening hours</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Such as Europe/Berlin; empty is UTC. “Tomorrow” and opening hours are meant there.</source>
        <translation>Such as Europe/Berlin; empty is UTC. “Tomorrow” and opening hours are meant there.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>When people are there to answer. Without any, they always are.</source>
        <translation>When people are there to answer. Without any, they always are.</translation>
    </message>
    <message>
        <source>No time zone has this name. Write it like Asia/Kuala_Lumpur.</source>
        <translation>No time zone has this name. Write it like Asia/Kuala_Lumpur.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Privacy Settings and Review…</source>
        <translation>Privacy Settings and Review…</translation>
    </message>
    <message>
        <source>How long talks are kept, who is responsible, what is masked: the review shows it beside where the data goes.</source>
        <translation>How long talks are kept, who is responsible, what is masked: the review shows it beside where the data goes.</translation>
    </message>
    <message>
        <source>Write a colour like #1d5fd1, or choose one below.</source>
        <translation>Write a colour like #1d5fd1, or choose one below.</translation>
    </message>
    <message>
        <source>To remove %1, use Delete in the explorer: it tells what goes with it.</source>
        <translation>To remove %1, use Delete in the explorer: it tells what goes with it.</translation>
    </message>
    <message>
        <source>The bot still has texts in %1. Add it in the explorer, which asks what to do with them.</source>
        <translation>The bot still has texts in %1. Add it in the explorer, which asks what to do with them.</translation>
    </message>
    <message>
        <source>In the bot&apos;s first language. The other languages, the greeting and all else that the chat says are in the texts.</source>
        <translation>In the bot&apos;s first language. The other languages, the greeting and all else that the chat says are in the texts.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::BoxField</name>
    <message>
        <source>Not chosen</source>
        <translation>Not chosen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
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
    <name>dialogist::panels::inspector::ChecksField</name>
    <message>
        <source>There is no variable yet.</source>
        <translation>There is no variable yet.</translation>
    </message>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1 (does not exist)</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::EntityPage</name>
    <message>
        <source>Forgives slips of the pen</source>
        <translation>Forgives slips of the pen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Is known by</source>
        <translation>Is known by</translation>
    </message>
    <message>
        <source>A list of values</source>
        <translation>A list of values</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patterns</translation>
    </message>
    <message>
        <source>Not personal</source>
        <translation>Not personal</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Kind of data</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>What a person might write</source>
        <translation>What a person might write</translation>
    </message>
    <message>
        <source>A message to try</source>
        <translation>A message to try</translation>
    </message>
    <message>
        <source>Entity – %1</source>
        <translation>Entity – %1</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Values and their other words</source>
        <translation>Values and their other words</translation>
    </message>
    <message>
        <source>Paste values</source>
        <translation>Paste values</translation>
    </message>
    <message>
        <source>One value per line; other words after a tab or a colon, with commas. As a spreadsheet copies them.</source>
        <translation>One value per line; other words after a tab or a colon, with commas. As a spreadsheet copies them.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>“Berlni” counts as “Berlin”.</source>
        <translation>“Berlni” counts as “Berlin”.</translation>
    </message>
    <message>
        <source>Regular expressions, one per line</source>
        <translation>Regular expressions, one per line</translation>
    </message>
    <message>
        <source>One regular expression per line, such as [A-Z]{2}-\d{5}</source>
        <translation>One regular expression per line, such as [A-Z]{2}-\d{5}</translation>
    </message>
    <message>
        <source>Use letters, digits and _, and begin with a letter.</source>
        <translation>Use letters, digits and _, and begin with a letter.</translation>
    </message>
    <message>
        <source>There is an entity of this name already.</source>
        <translation>There is an entity of this name already.</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>“%1” is no regular expression: %2.</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>“%1” is %2</translation>
    </message>
    <message>
        <source>Nothing of it found.</source>
        <translation>Nothing of it found.</translation>
    </message>
    <message>
        <source>“%1” is a reserved word of expressions. Choose another name.</source>
        <translation>“%1” is a reserved word of expressions. Choose another name.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::EntityValuesModel</name>
    <message>
        <source>New value</source>
        <translation>New value</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Other words (%1)</source>
        <translation>Other words (%1)</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::ExitsField</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The talk does not come back here, so there are no exits.</source>
        <translation>The talk does not come back here, so there are no exits.</translation>
    </message>
    <message>
        <source>That flow is not in this bot. Its named exits, as far as they are known:</source>
        <translation>That flow is not in this bot. Its named exits, as far as they are known:</translation>
    </message>
    <message>
        <source>Choose a flow. Its named exits become exits of this step.</source>
        <translation>Choose a flow. Its named exits become exits of this step.</translation>
    </message>
    <message>
        <source>“%1” has no named exits: the talk goes on at “Next”.</source>
        <translation>“%1” has no named exits: the talk goes on at “Next”.</translation>
    </message>
    <message>
        <source>Exits of “%1”: %2.</source>
        <extracomment>%2 is a list of names</extracomment>
        <translation>Exits of “%1”: %2.</translation>
    </message>
    <message>
        <source>A connection leaves from “%1”, which is no exit any more. The bot never takes it.</source>
        <translation>A connection leaves from “%1”, which is no exit any more. The bot never takes it.</translation>
    </message>
    <message>
        <source>Move it to “%1”</source>
        <translation>Move it to “%1”</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Remove the connection</translation>
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
    <message>
        <source>Properties</source>
        <translation>Properties</translation>
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
    <message>
        <source>Mark as entity</source>
        <translation>Mark as entity</translation>
    </message>
    <message>
        <source>Select what fills the entity, such as “Berlin”, then say which entity it is (Ctrl+E).</source>
        <translation>Select what fills the entity, such as “Berlin”, then say which entity it is (Ctrl+E).</translation>
    </message>
    <message>
        <source>Select the words first</source>
        <translation>Select the words first</translation>
    </message>
    <message>
        <source>Is no entity</source>
        <translation>Is no entity</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) in this language</source>
        <translation>
            <numerusform>%n phrase in this language</numerusform>
            <numerusform>%n phrases in this language</numerusform>
        </translation>
    </message>
    <message>
        <source>Five or more different phrases make it surer.</source>
        <translation>Five or more different phrases make it surer.</translation>
    </message>
    <message>
        <source>No entity of this name: %1</source>
        <translation>No entity of this name: %1</translation>
    </message>
    <message>
        <source>Written twice: %1</source>
        <translation>Written twice: %1</translation>
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
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Knowledge – %1</source>
        <translation>Knowledge – %1</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>Half-life</translation>
    </message>
    <message>
        <source>A source that is so much older than the newest one counts half as much. Its date is that of its file or web page.</source>
        <translation>A source that is so much older than the newest one counts half as much. Its date is that of its file or web page.</translation>
    </message>
    <message>
        <source>Age does not count</source>
        <translation>Age does not count</translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
    <message>
        <source>See how documents are cut…</source>
        <translation>See how documents are cut…</translation>
    </message>
    <message>
        <source>Characters repeated from the passage before, at most half the length.</source>
        <translation>Characters repeated from the passage before, at most half the length.</translation>
    </message>
    <message>
        <source>At most half the length: %1. It becomes %2 again when the length allows.</source>
        <translation>At most half the length: %1. It becomes %2 again when the length allows.</translation>
    </message>
    <message>
        <source>At most half the length: %1.</source>
        <translation>At most half the length: %1.</translation>
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
    <name>dialogist::panels::inspector::MediaField</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Choose image…</source>
        <translation>Choose image…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Take the file away</source>
        <translation>Take the file away</translation>
    </message>
    <message>
        <source>or an address: https://…</source>
        <translation>or an address: https://…</translation>
    </message>
    <message>
        <source>Address of the file</source>
        <translation>Address of the file</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// are shown to people.</source>
        <translation>Only addresses that begin with https:// are shown to people.</translation>
    </message>
    <message>
        <source>The image cannot be shown.</source>
        <translation>The image cannot be shown.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::NodeField</name>
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
    <message>
        <source>Edit the Code</source>
        <translation>Edit the Code</translation>
    </message>
    <message>
        <source>a web service</source>
        <translation>a web service</translation>
    </message>
    <message>
        <source>a language model</source>
        <translation>a language model</translation>
    </message>
    <message>
        <source>a tool</source>
        <translation>a tool</translation>
    </message>
    <message>
        <source>a person of the team</source>
        <translation>a person of the team</translation>
    </message>
    <message>
        <source>the statistics</source>
        <translation>the statistics</translation>
    </message>
    <message>
        <source>the page around the chat</source>
        <translation>the page around the chat</translation>
    </message>
    <message>
        <source>what the person wrote</source>
        <translation>what the person wrote</translation>
    </message>
    <message>
        <source>the talk so far</source>
        <translation>the talk so far</translation>
    </message>
    <message>
        <source>Leaves for %1: %2</source>
        <translation>Leaves for %1: %2</translation>
    </message>
    <message>
        <source>Keeps a proof of what the person decided.</source>
        <translation>Keeps a proof of what the person decided.</translation>
    </message>
    <message>
        <source>An expression has a mistake, so what it uses is not known.</source>
        <translation>An expression has a mistake, so what it uses is not known.</translation>
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
    <name>dialogist::panels::inspector::Page</name>
    <message>
        <source>Section %1</source>
        <translation>Section %1</translation>
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
        <source>Instructions – %1</source>
        <translation>Instructions – %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::PropertyField</name>
    <message>
        <source>Choose an Image</source>
        <translation>Choose an Image</translation>
    </message>
    <message>
        <source>Choose a Sound</source>
        <translation>Choose a Sound</translation>
    </message>
    <message>
        <source>Choose a Video</source>
        <translation>Choose a Video</translation>
    </message>
    <message>
        <source>Choose a File</source>
        <translation>Choose a File</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Sounds (*.mp3 *.ogg *.opus *.wav *.m4a *.flac)</source>
        <translation>Sounds (*.mp3 *.ogg *.opus *.wav *.m4a *.flac)</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.webm)</source>
        <translation>Videos (*.mp4 *.webm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>“%1” is no PNG, JPEG, GIF or WebP image.</source>
        <translation>“%1” is no PNG, JPEG, GIF or WebP image.</translation>
    </message>
    <message>
        <source>“%1” is no MP3, Ogg, WAV, M4A or FLAC sound.</source>
        <translation>“%1” is no MP3, Ogg, WAV, M4A or FLAC sound.</translation>
    </message>
    <message>
        <source>“%1” is no MP4 or WebM video.</source>
        <translation>“%1” is no MP4 or WebM video.</translation>
    </message>
    <message>
        <source>“%1” is a program or a page, which a chat does not hand out. Put it into an archive, or link to it.</source>
        <translation>“%1” is a program or a page, which a chat does not hand out. Put it into an archive, or link to it.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is still there and that you may open it.</source>
        <translation>“%1” cannot be read. Check that it is still there and that you may open it.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Make it smaller and choose it again.</source>
        <translation>“%1” is larger than %2 MB. Make it smaller and choose it again.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::RecordRow</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::ReferenceField</name>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1 (does not exist)</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>New secret…</translation>
    </message>
    <message>
        <source>New Secret</source>
        <translation>New Secret</translation>
    </message>
    <message>
        <source>Name of the secret; its value is entered where the bot runs:</source>
        <translation>Name of the secret; its value is entered where the bot runs:</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a new secret. Use letters, digits and _, begin with a letter, and take a name that is free.</source>
        <translation>“%1” cannot be the name of a new secret. Use letters, digits and _, begin with a letter, and take a name that is free.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::RowsField</name>
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
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Image from an address</source>
        <translation>Image from an address</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Carousel of cards</source>
        <translation>Carousel of cards</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Place on the map</translation>
    </message>
    <message>
        <source>Link with preview</source>
        <translation>Link with preview</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Add hours</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Monday to Friday</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Drag to move it</source>
        <translation>Drag to move it</translation>
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
    <message>
        <source>Counts</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>A quarter</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Half</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>As usual</translation>
    </message>
    <message>
        <source>Half more</source>
        <translation>Half more</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Double</translation>
    </message>
    <message>
        <source>Of two passages that fit a question equally, the one that counts more comes first.</source>
        <translation>Of two passages that fit a question equally, the one that counts more comes first.</translation>
    </message>
    <message>
        <source>× %1</source>
        <translation>× %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::SpanRow</name>
    <message>
        <source>Ends before it begins.</source>
        <translation>Ends before it begins.</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Day of the week</translation>
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
        <source>00:00 is the end of the day.</source>
        <translation>00:00 is the end of the day.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::TestPage</name>
    <message>
        <source>Is run with the others</source>
        <translation>Is run with the others</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Tests of one suite stand together.</source>
        <translation>Tests of one suite stand together.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Test – %1</source>
        <translation>Test – %1</translation>
    </message>
    <message>
        <source>The bot&apos;s first</source>
        <translation>The bot&apos;s first</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::TextsField</name>
    <message>
        <source>Another wording</source>
        <translation>Another wording</translation>
    </message>
    <message>
        <source>Wording %1</source>
        <translation>Wording %1</translation>
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
    <message>
        <source>language (of the talk)</source>
        <translation>language (of the talk)</translation>
    </message>
    <message>
        <source>“%1” is a reserved word of expressions. Choose another name.</source>
        <translation>“%1” is a reserved word of expressions. Choose another name.</translation>
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
    <message>
        <source>Time of day</source>
        <translation>Time of day</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date and time</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>Length of time</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Amount of money</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Web address</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Place on the map</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>The whole bot (a constant)</source>
        <translation>The whole bot (a constant)</translation>
    </message>
    <message>
        <source>Nobody: a secret of the host</source>
        <translation>Nobody: a secret of the host</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>First value</translation>
    </message>
    <message>
        <source>What it holds before anything is stored; empty = nothing. Lists and objects are written as JSON.</source>
        <translation>What it holds before anything is stored; empty = nothing. Lists and objects are written as JSON.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Write true or false.</translation>
    </message>
    <message>
        <source>This is no JSON of that type yet, so it is not kept.</source>
        <translation>This is no JSON of that type yet, so it is not kept.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>This is no number.</translation>
    </message>
    <message>
        <source>“%1” is a reserved word of expressions. Choose another name.</source>
        <translation>“%1” is a reserved word of expressions. Choose another name.</translation>
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
    <message>
        <source>Review changes…</source>
        <translation>Review changes…</translation>
    </message>
    <message>
        <source>See what has changed; nothing counts until you say so</source>
        <translation>See what has changed; nothing counts until you say so</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was read, %n left out</source>
        <translation>
            <numerusform>Nothing was read, %n left out</numerusform>
            <numerusform>Nothing was read, %n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold(s) the same text as another and was not added twice</source>
        <translation>
            <numerusform>%n of them holds the same text as another and was not added twice</numerusform>
            <numerusform>%n of them hold the same text as another and were not added twice</numerusform>
        </translation>
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
        <source>List of jobs</source>
        <translation>List of jobs</translation>
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
    <message>
        <source>Same text</source>
        <translation>Same text</translation>
    </message>
    <message>
        <source>Holds the same text as “%1” and was not added twice.</source>
        <translation>Holds the same text as “%1” and was not added twice.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::jobs::ReportPage</name>
    <message>
        <source>What became of every file</source>
        <translation>What became of every file</translation>
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
        <source>Show rows of one outcome</source>
        <translation>Show rows of one outcome</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the rows by name or reason</source>
        <translation>Filter the rows by name or reason</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop here; what was read is kept</source>
        <translation>Stop here; what was read is kept</translation>
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
        <source>%1: %2 of %3</source>
        <translation>%1: %2 of %3</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>All (%1)</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation>Left out (%1)</translation>
    </message>
    <message>
        <source>Read in part (%1)</source>
        <translation>Read in part (%1)</translation>
    </message>
    <message>
        <source>Read (%1)</source>
        <translation>Read (%1)</translation>
    </message>
    <message>
        <source>Unchanged (%1)</source>
        <translation>Unchanged (%1)</translation>
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
    <message>
        <source>Rule %1</source>
        <translation>Rule %1</translation>
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
    <message>
        <source>Go to the next passage (%1 of %2)</source>
        <translation>Go to the next passage (%1 of %2)</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::AnswerForm</name>
    <message>
        <source>A text, a number, true or false, or a list or object in JSON. In quotes it is a text in any case.</source>
        <translation>A text, a number, true or false, or a list or object in JSON. In quotes it is a text in any case.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>The answer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>What the service sends: JSON, or any other text</source>
        <translation>What the service sends: JSON, or any other text</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Leaves through</source>
        <translation>Leaves through</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>None of these</translation>
    </message>
    <message>
        <source>The model chooses</source>
        <translation>The model chooses</translation>
    </message>
    <message>
        <source>How sure it is, in percent</source>
        <translation>How sure it is, in percent</translation>
    </message>
    <message>
        <source>Empty: not found</source>
        <translation>Empty: not found</translation>
    </message>
    <message>
        <source>%1 (empty: not found)</source>
        <translation>%1 (empty: not found)</translation>
    </message>
    <message>
        <source>The model gives</source>
        <translation>The model gives</translation>
    </message>
    <message>
        <source>The model says</source>
        <translation>The model says</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>It answers</translation>
    </message>
    <message>
        <source>It refuses to answer</source>
        <translation>It refuses to answer</translation>
    </message>
    <message>
        <source>It goes on talking</source>
        <translation>It goes on talking</translation>
    </message>
    <message>
        <source>Leaves through “%1”</source>
        <translation>Leaves through “%1”</translation>
    </message>
    <message>
        <source>Hands over to a person</source>
        <translation>Hands over to a person</translation>
    </message>
    <message>
        <source>Comes to its limit</source>
        <translation>Comes to its limit</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>This must be a number.</translation>
    </message>
    <message>
        <source>This must be a list in JSON, like [&quot;red&quot;, &quot;blue&quot;].</source>
        <translation>This must be a list in JSON, like [&quot;red&quot;, &quot;blue&quot;].</translation>
    </message>
    <message>
        <source>This must be an object in JSON, like {&quot;city&quot;: &quot;Ipoh&quot;}.</source>
        <translation>This must be an object in JSON, like {&quot;city&quot;: &quot;Ipoh&quot;}.</translation>
    </message>
    <message>
        <source>This is no JSON yet: %1</source>
        <translation>This is no JSON yet: %1</translation>
    </message>
    <message>
        <source>There is nothing to fill in: the step names no values at “%1”. Answer, and the talk goes on.</source>
        <translation>There is nothing to fill in: the step names no values at “%1”. Answer, and the talk goes on.</translation>
    </message>
    <message>
        <source>Empty: the model does not change it</source>
        <translation>Empty: the model does not change it</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::Bubble</name>
    <message>
        <source>Picture: %1</source>
        <translation>Picture: %1</translation>
    </message>
    <message>
        <source>Colleague: %1</source>
        <translation>Colleague: %1</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Colleague</translation>
    </message>
    <message>
        <source>Only you see this</source>
        <translation>Only you see this</translation>
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
    <message>
        <source>Warning: %1</source>
        <translation>Warning: %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::DebugBar</name>
    <message>
        <source>Steps of the talk</source>
        <translation>Steps of the talk</translation>
    </message>
    <message>
        <source>Leave this step through a port of your choice</source>
        <translation>Leave this step through a port of your choice</translation>
    </message>
    <message>
        <source>Simulate, save and play talks</source>
        <translation>Simulate, save and play talks</translation>
    </message>
    <message>
        <source>Name of the event; what it brings may follow as JSON: order.shipped {&quot;id&quot;: 7}</source>
        <translation>Name of the event; what it brings may follow as JSON: order.shipped {&quot;id&quot;: 7}</translation>
    </message>
    <message>
        <source>What the event brings must be a JSON object.</source>
        <translation>What the event brings must be a JSON object.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>What the test shows:</source>
        <translation>What the test shows:</translation>
    </message>
    <message>
        <source>Talk of %1</source>
        <translation>Talk of %1</translation>
    </message>
    <message>
        <source>Talks (*.json)</source>
        <translation>Talks (*.json)</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>“%1” cannot be written: %2</translation>
    </message>
    <message>
        <source>Talks (*.json);;All files (*)</source>
        <translation>Talks (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>The bot is gone.</source>
        <translation>The bot is gone.</translation>
    </message>
    <message>
        <source>Back One Exchange</source>
        <translation>Back One Exchange</translation>
    </message>
    <message>
        <source>Forward Again</source>
        <translation>Forward Again</translation>
    </message>
    <message>
        <source>Hold Before Every Step</source>
        <translation>Hold Before Every Step</translation>
    </message>
    <message>
        <source>Run One Step</source>
        <translation>Run One Step</translation>
    </message>
    <message>
        <source>Go On to the Next Breakpoint</source>
        <translation>Go On to the Next Breakpoint</translation>
    </message>
    <message>
        <source>Leave Through</source>
        <translation>Leave Through</translation>
    </message>
    <message>
        <source>Stay Silent Until Something Happens</source>
        <translation>Stay Silent Until Something Happens</translation>
    </message>
    <message>
        <source>Opening Hours</source>
        <translation>Opening Hours</translation>
    </message>
    <message>
        <source>As the Clock Says</source>
        <translation>As the Clock Says</translation>
    </message>
    <message>
        <source>Open: People Are There</source>
        <translation>Open: People Are There</translation>
    </message>
    <message>
        <source>Closed: Nobody Is There</source>
        <translation>Closed: Nobody Is There</translation>
    </message>
    <message>
        <source>Something Happens…</source>
        <translation>Something Happens…</translation>
    </message>
    <message>
        <source>New Talk with a New Person</source>
        <translation>New Talk with a New Person</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Ask Me</source>
        <translation>Ask Me</translation>
    </message>
    <message>
        <source>Use the Answers to Pretend</source>
        <translation>Use the Answers to Pretend</translation>
    </message>
    <message>
        <source>Really Send to Web Services</source>
        <translation>Really Send to Web Services</translation>
    </message>
    <message>
        <source>Keep Answers and Reuse Them</source>
        <translation>Keep Answers and Reuse Them</translation>
    </message>
    <message>
        <source>Forget Remembered Answers</source>
        <translation>Forget Remembered Answers</translation>
    </message>
    <message>
        <source>Save as Test…</source>
        <translation>Save as Test…</translation>
    </message>
    <message>
        <source>Save Talk…</source>
        <translation>Save Talk…</translation>
    </message>
    <message>
        <source>Play a Saved Talk…</source>
        <translation>Play a Saved Talk…</translation>
    </message>
    <message>
        <source>Compare with a Saved Talk…</source>
        <translation>Compare with a Saved Talk…</translation>
    </message>
    <message>
        <source>Trust the project first: it was made or changed on another computer.</source>
        <translation>Trust the project first: it was made or changed on another computer.</translation>
    </message>
    <message>
        <source>Before “%1”</source>
        <translation>Before “%1”</translation>
    </message>
    <message>
        <source>Before the answer to a request</source>
        <translation>Before the answer to a request</translation>
    </message>
    <message>
        <source>Before time passed</source>
        <translation>Before time passed</translation>
    </message>
    <message>
        <source>Before the step was let go</source>
        <translation>Before the step was let go</translation>
    </message>
    <message>
        <source>Before the event “%1”</source>
        <translation>Before the event “%1”</translation>
    </message>
    <message>
        <source>Let Time Pass</source>
        <translation>Let Time Pass</translation>
    </message>
    <message>
        <source>Something Happens</source>
        <translation>Something Happens</translation>
    </message>
    <message>
        <source>Save as Test</source>
        <translation>Save as Test</translation>
    </message>
    <message>
        <source>Save Talk</source>
        <translation>Save Talk</translation>
    </message>
    <message>
        <source>Play a Saved Talk</source>
        <translation>Play a Saved Talk</translation>
    </message>
    <message>
        <source>Compare with a Saved Talk</source>
        <translation>Compare with a Saved Talk</translation>
    </message>
    <message>
        <source>In this talk values were changed or ways were forced by hand. A test plays it without that, so it may fail until you adapt it.</source>
        <translation>In this talk values were changed or ways were forced by hand. A test plays it without that, so it may fail until you adapt it.</translation>
    </message>
    <message>
        <source>Start a talk first.</source>
        <translation>Start a talk first.</translation>
    </message>
    <message>
        <source>The talk has ended.</source>
        <translation>The talk has ended.</translation>
    </message>
    <message>
        <source>The talk is held: let it go on first.</source>
        <translation>The talk is held: let it go on first.</translation>
    </message>
    <message>
        <source>Nothing happens here by itself: the step that waits does not say what to do when the person is silent.</source>
        <translation>Nothing happens here by itself: the step that waits does not say what to do when the person is silent.</translation>
    </message>
    <message>
        <source>“%1” waits as long as it takes: its “Silence after” is 0 seconds, so that its way “%2” is never taken.</source>
        <translation>“%1” waits as long as it takes: its “Silence after” is 0 seconds, so that its way “%2” is never taken.</translation>
    </message>
    <message>
        <source>The talk is at its opening: there is nothing before it.</source>
        <translation>The talk is at its opening: there is nothing before it.</translation>
    </message>
    <message>
        <source>1 Minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>5 Minutes</source>
        <translation>5 Minutes</translation>
    </message>
    <message>
        <source>1 Hour</source>
        <translation>1 Hour</translation>
    </message>
    <message>
        <source>1 Day</source>
        <translation>1 Day</translation>
    </message>
    <message>
        <source>Another Time…</source>
        <translation>Another Time…</translation>
    </message>
    <message>
        <source>Channel of the Next Talk</source>
        <translation>Channel of the Next Talk</translation>
    </message>
    <message>
        <source>%1 (named in the bot)</source>
        <translation>%1 (named in the bot)</translation>
    </message>
    <message>
        <source>Another Channel…</source>
        <translation>Another Channel…</translation>
    </message>
    <message>
        <source>The word for the channel, as conditions write it:</source>
        <translation>The word for the channel, as conditions write it:</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::PassagesModel</name>
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
    <message>
        <source>%1
Matched: %2
Double-click to read it in its document.</source>
        <translation>%1
Matched: %2
Double-click to read it in its document.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::RequestBar</name>
    <message>
        <source>Answer like this from now on</source>
        <translation>Answer like this from now on</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>The answer</translation>
    </message>
    <message>
        <source>Answers with an error</source>
        <translation>Answers with an error</translation>
    </message>
    <message>
        <source>“%1” hands the talk over to a person</source>
        <translation>“%1” hands the talk over to a person</translation>
    </message>
    <message>
        <source>“%1” asks for an answer (%2)</source>
        <translation>“%1” asks for an answer (%2)</translation>
    </message>
    <message>
        <source>The answer must be a JSON object: %1</source>
        <translation>The answer must be a JSON object: %1</translation>
    </message>
    <message>
        <source>Failed by hand</source>
        <translation>Failed by hand</translation>
    </message>
    <message>
        <source>Write as the colleague…</source>
        <translation>Write as the colleague…</translation>
    </message>
    <message>
        <source>Write as the colleague</source>
        <translation>Write as the colleague</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Say</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Take Over</translation>
    </message>
    <message>
        <source>Give Back</source>
        <translation>Give Back</translation>
    </message>
    <message>
        <source>Nobody There</source>
        <translation>Nobody There</translation>
    </message>
    <message>
        <source>“%1” asks the team to decide</source>
        <translation>“%1” asks the team to decide</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>As JSON</translation>
    </message>
    <message>
        <source>Write the whole answer as a JSON object</source>
        <translation>Write the whole answer as a JSON object</translation>
    </message>
    <message>
        <source>There are no fields for an answer like this.</source>
        <translation>There are no fields for an answer like this.</translation>
    </message>
    <message>
        <source>Signs in with the secret “%1”</source>
        <translation>Signs in with the secret “%1”</translation>
    </message>
    <message>
        <source>Sends: %1</source>
        <translation>Sends: %1</translation>
    </message>
    <message>
        <source>“%1” asks for an answer</source>
        <translation>“%1” asks for an answer</translation>
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
    <message>
        <source>held before “%1”</source>
        <translation>held before “%1”</translation>
    </message>
    <message>
        <source>The talk has ended.</source>
        <translation>The talk has ended.</translation>
    </message>
    <message>
        <source>Start a New Talk</source>
        <translation>Start a New Talk</translation>
    </message>
    <message>
        <source>Requests are not sent: the project is not trusted</source>
        <translation>Requests are not sent: the project is not trusted</translation>
    </message>
    <message>
        <source>Requests to web services are really sent</source>
        <translation>Requests to web services are really sent</translation>
    </message>
    <message>
        <source>Requests get the answers to pretend</source>
        <translation>Requests get the answers to pretend</translation>
    </message>
    <message>
        <source>Open, whatever the clock says</source>
        <translation>Open, whatever the clock says</translation>
    </message>
    <message>
        <source>Closed, whatever the clock says</source>
        <translation>Closed, whatever the clock says</translation>
    </message>
    <message>
        <source>Next talk over “%1”</source>
        <translation>Next talk over “%1”</translation>
    </message>
    <message>
        <source>Held before every step</source>
        <translation>Held before every step</translation>
    </message>
    <message>
        <source>Go Back to Before This Step</source>
        <translation>Go Back to Before This Step</translation>
    </message>
    <message>
        <source>Show on the Canvas</source>
        <translation>Show on the Canvas</translation>
    </message>
    <message>
        <source>Show in the Document</source>
        <translation>Show in the Document</translation>
    </message>
    <message>
        <source>Steps of the last turn, and below them of those before</source>
        <translation>Steps of the last turn, and below them of those before</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Earlier: %1</translation>
    </message>
    <message>
        <source>Next talk over “%1”, which the bot does not name: it talks as anywhere</source>
        <translation>Next talk over “%1”, which the bot does not name: it talks as anywhere</translation>
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
        <source>Looked it up in the knowledge</source>
        <translation>Looked it up in the knowledge</translation>
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
    <message>
        <source>Called a tool</source>
        <translation>Called a tool</translation>
    </message>
    <message>
        <source>Called the tool “%1”</source>
        <translation>Called the tool “%1”</translation>
    </message>
    <message>
        <source>Waits for the event “%1”</source>
        <translation>Waits for the event “%1”</translation>
    </message>
    <message>
        <source>Asked a web service</source>
        <translation>Asked a web service</translation>
    </message>
    <message>
        <source>Asked a language model for an answer</source>
        <translation>Asked a language model for an answer</translation>
    </message>
    <message>
        <source>Let a language model talk</source>
        <translation>Let a language model talk</translation>
    </message>
    <message>
        <source>Had a language model read values out</source>
        <translation>Had a language model read values out</translation>
    </message>
    <message>
        <source>Asked a language model what is meant</source>
        <translation>Asked a language model what is meant</translation>
    </message>
    <message>
        <source>Ran its code</source>
        <translation>Ran its code</translation>
    </message>
    <message>
        <source>Looked for what must not go on</source>
        <translation>Looked for what must not go on</translation>
    </message>
    <message>
        <source>Asked for what is known of the person</source>
        <translation>Asked for what is known of the person</translation>
    </message>
    <message>
        <source>Waits until the person has done it</source>
        <translation>Waits until the person has done it</translation>
    </message>
    <message>
        <source>Handed the talk over to a person</source>
        <translation>Handed the talk over to a person</translation>
    </message>
    <message>
        <source>Asked the team to decide</source>
        <translation>Asked the team to decide</translation>
    </message>
    <message>
        <source>Waits for some time</source>
        <translation>Waits for some time</translation>
    </message>
    <message>
        <source>The wait was over</source>
        <translation>The wait was over</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>No answer came in time</translation>
    </message>
    <message>
        <source>The service answered with status %1</source>
        <translation>The service answered with status %1</translation>
    </message>
    <message>
        <source>Found something that must not go on</source>
        <translation>Found something that must not go on</translation>
    </message>
    <message>
        <source>Found nothing that must not go on</source>
        <translation>Found nothing that must not go on</translation>
    </message>
    <message>
        <source>Found all values</source>
        <translation>Found all values</translation>
    </message>
    <message>
        <source>Did not find %1</source>
        <translation>Did not find %1</translation>
    </message>
    <message>
        <source>The model refused to answer</source>
        <translation>The model refused to answer</translation>
    </message>
    <message>
        <source>The model answered</source>
        <translation>The model answered</translation>
    </message>
    <message>
        <source>The model ended its part: %1</source>
        <translation>The model ended its part: %1</translation>
    </message>
    <message>
        <source>It is outside the opening hours</source>
        <translation>It is outside the opening hours</translation>
    </message>
    <message>
        <source>A person took over</source>
        <translation>A person took over</translation>
    </message>
    <message>
        <source>The person gave the talk back</source>
        <translation>The person gave the talk back</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation>Nobody was there</translation>
    </message>
    <message>
        <source>The team decided: %1</source>
        <translation>The team decided: %1</translation>
    </message>
    <message>
        <source>The person had agreed before</source>
        <translation>The person had agreed before</translation>
    </message>
    <message>
        <source>The person agreed</source>
        <translation>The person agreed</translation>
    </message>
    <message>
        <source>The person did not agree</source>
        <translation>The person did not agree</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Chosen: %1</translation>
    </message>
    <message>
        <source>Noted that a goal was reached</source>
        <translation>Noted that a goal was reached</translation>
    </message>
    <message>
        <source>Wrote a line in the log</source>
        <translation>Wrote a line in the log</translation>
    </message>
    <message>
        <source>Counted an event</source>
        <translation>Counted an event</translation>
    </message>
    <message>
        <source>Came back from the other flow</source>
        <translation>Came back from the other flow</translation>
    </message>
    <message>
        <source>Came back from the other flow: %1</source>
        <translation>Came back from the other flow: %1</translation>
    </message>
    <message>
        <source>Asked which is meant: %1</source>
        <translation>Asked which is meant: %1</translation>
    </message>
    <message>
        <source>Left through “%1”</source>
        <translation>Left through “%1”</translation>
    </message>
    <message>
        <source>Ran another flow: %1</source>
        <translation>Ran another flow: %1</translation>
    </message>
    <message>
        <source>Put %1 aside for it</source>
        <translation>Put %1 aside for it</translation>
    </message>
    <message>
        <source>Came back to %1</source>
        <translation>Came back to %1</translation>
    </message>
    <message>
        <source>The person corrected an answer</source>
        <translation>The person corrected an answer</translation>
    </message>
    <message>
        <source>The person corrected an answer: %1</source>
        <translation>The person corrected an answer: %1</translation>
    </message>
    <message>
        <source>Was cancelled: %1</source>
        <translation>Was cancelled: %1</translation>
    </message>
    <message>
        <source>Everything was cancelled</source>
        <translation>Everything was cancelled</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>Understood: %1</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Event: %1</translation>
    </message>
    <message>
        <source>Passed the words on to the person who has taken over</source>
        <translation>Passed the words on to the person who has taken over</translation>
    </message>
    <message>
        <source>Held before %1</source>
        <translation>Held before %1</translation>
    </message>
    <message>
        <source>Nothing is connected to “%1” of %2</source>
        <translation>Nothing is connected to “%1” of %2</translation>
    </message>
    <message>
        <source>%1 (handled)</source>
        <comment>a failure that the bot takes care of</comment>
        <translation>%1 (handled)</translation>
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
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::StepsModel::StepsModel</name>
    <message>
        <source>Asked for something: %1</source>
        <translation>Asked for something: %1</translation>
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
    <message>
        <source>Buttons: %1</source>
        <translation>Buttons: %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::TimeDialog</name>
    <message>
        <source>Let Time Pass</source>
        <translation>Let Time Pass</translation>
    </message>
    <message>
        <source>So much time passes in the talk:</source>
        <translation>So much time passes in the talk:</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>seconds</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>Let It Pass</source>
        <translation>Let It Pass</translation>
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
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intent</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing has this name. Try another word.</source>
        <translation>Nothing has this name. Try another word.</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entity</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>A command, flow, step, variable, test or document</source>
        <translation>A command, flow, step, variable, test or document</translation>
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
    <name>dialogist::shell::FilesWatch</name>
    <message>
        <source>Where Are the Files of This Knowledge Base?</source>
        <translation>Where Are the Files of This Knowledge Base?</translation>
    </message>
    <message>
        <source>The files and folders of this knowledge base are watched while Dialogist runs. What changes is shown before it counts.</source>
        <translation>The files and folders of this knowledge base are watched while Dialogist runs. What changes is shown before it counts.</translation>
    </message>
    <message>
        <source>The files and folders of this knowledge base are not watched any more.</source>
        <translation>The files and folders of this knowledge base are not watched any more.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed: %n source(s) as before.</source>
        <translation>
            <numerusform>Nothing has changed: %n source as before.</numerusform>
            <numerusform>Nothing has changed: %n sources as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read again. The list of jobs says why.</source>
        <translation>
            <numerusform>%n file could not be read again. The list of jobs says why.</numerusform>
            <numerusform>%n files could not be read again. The list of jobs says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files have changed: %n source(s). Review it in the list of jobs.</source>
        <translation>
            <numerusform>Files have changed: %n source. Review it in the list of jobs.</numerusform>
            <numerusform>Files have changed: %n sources. Review it in the list of jobs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::shell::FunctionsDialog</name>
    <message>
        <source>Expression Functions</source>
        <translation>Expression Functions</translation>
    </message>
    <message>
        <source>Search by name or by what it does</source>
        <translation>Search by name or by what it does</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Functions</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Copy Example</source>
        <translation>Copy Example</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::HeatWatch</name>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Off</translation>
    </message>
    <message>
        <source>Last Run of the &amp;Tests</source>
        <translation>Last Run of the &amp;Tests</translation>
    </message>
    <message>
        <source>Talk in the &amp;Simulator</source>
        <translation>Talk in the &amp;Simulator</translation>
    </message>
    <message>
        <source>Sa&amp;ved Talks…</source>
        <translation>Sa&amp;ved Talks…</translation>
    </message>
    <message>
        <source>Talks that were saved in the simulator. Of talks with a published bot nobody keeps which steps they passed.</source>
        <translation>Talks that were saved in the simulator. Of talks with a published bot nobody keeps which steps they passed.</translation>
    </message>
    <message>
        <source>No tests have been run yet. Run them to see which steps they pass.</source>
        <translation>No tests have been run yet. Run them to see which steps they pass.</translation>
    </message>
    <message>
        <source>There is no talk yet. What it passes shows as soon as one begins.</source>
        <translation>There is no talk yet. What it passes shows as soon as one begins.</translation>
    </message>
    <message>
        <source>Saved Talks</source>
        <translation>Saved Talks</translation>
    </message>
    <message>
        <source>Talks (*.json);;All files (*)</source>
        <translation>Talks (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>Times that the talk passed a step</source>
        <translation>Times that the talk passed a step</translation>
    </message>
    <message numerus="yes">
        <source>Times that %n saved talk(s) passed a step</source>
        <translation>
            <numerusform>Times that %n saved talk passed a step</numerusform>
            <numerusform>Times that %n saved talks passed a step</numerusform>
        </translation>
    </message>
    <message>
        <source>Times that tests passed a step</source>
        <translation>Times that tests passed a step</translation>
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
    <message numerus="yes">
        <source>Compare %n file(s) and folder(s)</source>
        <translation>
            <numerusform>Compare %n file or folder</numerusform>
            <numerusform>Compare %n files and folders</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the website %1 again</source>
        <translation>Read the website %1 again</translation>
    </message>
    <message numerus="yes">
        <source>Read %n website(s) again</source>
        <translation>
            <numerusform>Read %n website again</numerusform>
            <numerusform>Read %n websites again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n source(s) anew</source>
        <translation>
            <numerusform>Cut %n source anew</numerusform>
            <numerusform>Cut %n sources anew</numerusform>
        </translation>
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
    <message>
        <source>Find and &amp;Replace Everywhere…</source>
        <translation>Find and &amp;Replace Everywhere…</translation>
    </message>
    <message>
        <source>&amp;Next Match</source>
        <translation>&amp;Next Match</translation>
    </message>
    <message>
        <source>&amp;Previous Match</source>
        <translation>&amp;Previous Match</translation>
    </message>
    <message>
        <source>Writing to the project file…</source>
        <translation>Writing to the project file…</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation>Show or hide: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Next Tab</source>
        <translation>&amp;Next Tab</translation>
    </message>
    <message>
        <source>&amp;Previous Tab</source>
        <translation>&amp;Previous Tab</translation>
    </message>
    <message>
        <source>&amp;Go To</source>
        <translation>&amp;Go To</translation>
    </message>
    <message>
        <source>&amp;Editor</source>
        <translation>&amp;Editor</translation>
    </message>
    <message>
        <source>&amp;Next Part of the Window</source>
        <translation>&amp;Next Part of the Window</translation>
    </message>
    <message>
        <source>&amp;Previous Part of the Window</source>
        <translation>&amp;Previous Part of the Window</translation>
    </message>
    <message>
        <source>&amp;Settings of the Bot</source>
        <translation>&amp;Settings of the Bot</translation>
    </message>
    <message>
        <source>&amp;Texts and Languages</source>
        <translation>&amp;Texts and Languages</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>Add &amp;Documents…</source>
        <translation>Add &amp;Documents…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>Conversation &amp;Tests</source>
        <translation>Conversation &amp;Tests</translation>
    </message>
    <message>
        <source>&amp;Run All Tests</source>
        <translation>&amp;Run All Tests</translation>
    </message>
    <message>
        <source>&amp;Heat Map</source>
        <translation>&amp;Heat Map</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (read only)</translation>
    </message>
    <message>
        <source>new create make</source>
        <extracomment>other words for “Add”, separated by blanks, that people may look for: add a flow, new flow</extracomment>
        <translation>new create make</translation>
    </message>
    <message>
        <source>&amp;Expression Functions</source>
        <translation>&amp;Expression Functions</translation>
    </message>
    <message>
        <source>Add a &amp;Folder of Documents…</source>
        <translation>Add a &amp;Folder of Documents…</translation>
    </message>
    <message>
        <source>Add a Folder of Documents</source>
        <translation>Add a Folder of Documents</translation>
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
    <message>
        <source>Put “%1” online again</source>
        <translation>Put “%1” online again</translation>
    </message>
    <message>
        <source>This computer does not keep that release any more. Publish the bot again.</source>
        <translation>This computer does not keep that release any more. Publish the bot again.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 runs on this computer. Once Dialogist is closed, people cannot reach it any more, unless you keep it running.</source>
        <translation>%1 runs on this computer. Once Dialogist is closed, people cannot reach it any more, unless you keep it running.</translation>
    </message>
    <message>
        <source>%1 run on this computer. Once Dialogist is closed, people cannot reach them any more, unless you keep them running.</source>
        <translation>%1 run on this computer. Once Dialogist is closed, people cannot reach them any more, unless you keep them running.</translation>
    </message>
    <message>
        <source>Published Bots Are Online</source>
        <translation>Published Bots Are Online</translation>
    </message>
    <message>
        <source>Keep Running</source>
        <translation>Keep Running</translation>
    </message>
    <message>
        <source>Take Offline and Quit</source>
        <translation>Take Offline and Quit</translation>
    </message>
    <message>
        <source>The Host Cannot Be Kept Running</source>
        <translation>The Host Cannot Be Kept Running</translation>
    </message>
    <message>
        <source>Release %1, offline</source>
        <translation>Release %1, offline</translation>
    </message>
    <message>
        <source>People cannot reach the bot until it is put online again. The release and the talks are kept.</source>
        <translation>People cannot reach the bot until it is put online again. The release and the talks are kept.</translation>
    </message>
    <message>
        <source>All bots on this computer go offline, until one of them is put online again: %1. Their releases and talks are kept.</source>
        <translation>All bots on this computer go offline, until one of them is put online again: %1. Their releases and talks are kept.</translation>
    </message>
    <message>
        <source>Take Offline</source>
        <translation>Take Offline</translation>
    </message>
    <message>
        <source>Take the bots on this computer offline</source>
        <translation>Take the bots on this computer offline</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Export “%1”</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::TrustBar</name>
    <message>
        <source>This bot was made or changed on another computer. Until you trust it, code and calls to other services are off.</source>
        <translation>This bot was made or changed on another computer. Until you trust it, code and calls to other services are off.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Trust</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::WebsiteWatch</name>
    <message>
        <source>Allow This Address?</source>
        <translation>Allow This Address?</translation>
    </message>
    <message>
        <source>%1 is on this computer or a private network. Read it only if you trust it.</source>
        <translation>%1 is on this computer or a private network. Read it only if you trust it.</translation>
    </message>
    <message>
        <source>Allow and Read</source>
        <translation>Allow and Read</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed: %n page(s) as before.</source>
        <translation>
            <numerusform>Nothing has changed: %n page as before.</numerusform>
            <numerusform>Nothing has changed: %n pages as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read again. The list of jobs says why.</source>
        <translation>
            <numerusform>%n page could not be read again. The list of jobs says why.</numerusform>
            <numerusform>%n pages could not be read again. The list of jobs says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A website has changed: %n page(s). Review it in the list of jobs.</source>
        <translation>
            <numerusform>A website has changed: %n page. Review it in the list of jobs.</numerusform>
            <numerusform>A website has changed: %n pages. Review it in the list of jobs.</numerusform>
        </translation>
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
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
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
    <message>
        <source>Trust and Publish This Bot?</source>
        <translation>Trust and Publish This Bot?</translation>
    </message>
    <message>
        <source>It was made or changed on another computer. Once published, its code and its calls to other services run.</source>
        <translation>It was made or changed on another computer. Once published, its code and its calls to other services run.</translation>
    </message>
    <message>
        <source>Trust and Publish</source>
        <translation>Trust and Publish</translation>
    </message>
    <message>
        <source>No step of this project runs code or calls another service. Publishing it asks you first.</source>
        <translation>No step of this project runs code or calls another service. Publishing it asks you first.</translation>
    </message>
    <message>
        <source>These steps run code or call another service, and are off:</source>
        <translation>These steps run code or call another service, and are off:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them before you trust the project. Publishing it asks you first, too.</source>
        <translation>Look at them before you trust the project. Publishing it asks you first, too.</translation>
    </message>
    <message>
        <source>You can read, edit and talk to the bot all the same. If the project is changed elsewhere again, you are asked again.</source>
        <translation>You can read, edit and talk to the bot all the same. If the project is changed elsewhere again, you are asked again.</translation>
    </message>
    <message>
        <source>Made or Changed on Another Computer</source>
        <translation>Made or Changed on Another Computer</translation>
    </message>
    <message>
        <source>This fix has nothing to change here. Mend it at its place.</source>
        <translation>This fix has nothing to change here. Mend it at its place.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) have been cut anew.</source>
        <translation>
            <numerusform>%n source has been cut anew.</numerusform>
            <numerusform>%n sources have been cut anew.</numerusform>
        </translation>
    </message>
    <message>
        <source>This source is not in the project any more.</source>
        <translation>This source is not in the project any more.</translation>
    </message>
    <message>
        <source>Ask the Sample Bot</source>
        <translation>Ask the Sample Bot</translation>
    </message>
    <message>
        <source>The sample bot answers questions about Dialogist. “%1” is closed for it; everything in it is saved.</source>
        <translation>The sample bot answers questions about Dialogist. “%1” is closed for it; everything in it is saved.</translation>
    </message>
    <message>
        <source>Open the Sample Bot</source>
        <translation>Open the Sample Bot</translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold(s) the same text as another and was not added twice.</source>
        <translation>
            <numerusform>%n of them holds the same text as another and was not added twice.</numerusform>
            <numerusform>%n of them hold the same text as another and were not added twice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::ui::ExpressionMarks</name>
    <message>
        <source>“%1” is no variable of this bot. Add the variable, or correct the name.</source>
        <translation>“%1” is no variable of this bot. Add the variable, or correct the name.</translation>
    </message>
</context>
<context>
    <name>dialogist::ui::FileDialog</name>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>dialogist::ui::GrowingTextEdit</name>
    <message>
        <source>Not pasted: the text has %1 characters, and a field takes up to %2.</source>
        <translation>Not pasted: the text has %1 characters, and a field takes up to %2.</translation>
    </message>
    <message>
        <source>This text has %1 characters. Up to %2 can be edited here. Select all and press Delete to empty the field.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>This text has %1 characters. Up to %2 can be edited here. Select all and press Delete to empty the field.</translation>
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
        <extracomment>%1 is a list of language tags</extracomment>
        <translation>Not translated yet.</translation>
    </message>
    <message>
        <source>Not translated yet: %1.</source>
        <translation>Not translated yet: %1.</translation>
    </message>
    <message>
        <source>Test texts (%1)</source>
        <translation>Test texts (%1)</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>There is no knowledge to look up the question in. Choose a knowledge base for this step.</source>
        <translation>There is no knowledge to look up the question in. Choose a knowledge base for this step.</translation>
    </message>
    <message>
        <source>The bot looked things up too often in one turn.</source>
        <translation>The bot looked things up too often in one turn.</translation>
    </message>
    <message>
        <source>Code runs in a process of its own that can open no file, start no program and reach no network, with limits on time and memory.</source>
        <translation>Code runs in a process of its own that can open no file, start no program and reach no network, with limits on time and memory.</translation>
    </message>
    <message>
        <source>Code runs in a process of its own that can make no system call to open a file, start a program or reach a network, with limits on time and memory.</source>
        <translation>Code runs in a process of its own that can make no system call to open a file, start a program or reach a network, with limits on time and memory.</translation>
    </message>
    <message>
        <source>Code runs in a process of its own with a limit on time. On this system that process is not cut off from files and network.</source>
        <translation>Code runs in a process of its own with a limit on time. On this system that process is not cut off from files and network.</translation>
    </message>
    <message>
        <source>The code cannot be read: %1</source>
        <translation>The code cannot be read: %1</translation>
    </message>
    <message>
        <source>The code took too long and was stopped. Look for a loop that does not end, or do less at once.</source>
        <translation>The code took too long and was stopped. Look for a loop that does not end, or do less at once.</translation>
    </message>
    <message>
        <source>The code used too much memory and was stopped. Work on smaller pieces of data.</source>
        <translation>The code used too much memory and was stopped. Work on smaller pieces of data.</translation>
    </message>
    <message>
        <source>The code was stopped because it broke its process: it may have nested something too deeply or used too much memory.</source>
        <translation>The code was stopped because it broke its process: it may have nested something too deeply or used too much memory.</translation>
    </message>
    <message>
        <source>The values handed to the code are larger than 1 MB together. Hand over less.</source>
        <translation>The values handed to the code are larger than 1 MB together. Hand over less.</translation>
    </message>
    <message>
        <source>What the code gives back is larger than 1 MB. Give back less.</source>
        <translation>What the code gives back is larger than 1 MB. Give back less.</translation>
    </message>
    <message>
        <source>What the code gives back is nested too deeply to be kept in a variable.</source>
        <translation>What the code gives back is nested too deeply to be kept in a variable.</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be kept in a variable: %2</source>
        <translation>The value of “%1” cannot be kept in a variable: %2</translation>
    </message>
    <message>
        <source>The code returned “%1”, but the step has no output of that name. Add it, or return another one.</source>
        <translation>The code returned “%1”, but the step has no output of that name. Add it, or return another one.</translation>
    </message>
    <message>
        <source>The code returned a value of type %1. Return the name of an output as text, or nothing; values go into variables.</source>
        <translation>The code returned a value of type %1. Return the name of an output as text, or nothing; values go into variables.</translation>
    </message>
    <message>
        <source>The code waits for something that never comes: a promise is never resolved.</source>
        <translation>The code waits for something that never comes: a promise is never resolved.</translation>
    </message>
    <message>
        <source>The code did not get its turn because other code was running. Try again.</source>
        <translation>The code did not get its turn because other code was running. Try again.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>The run was cancelled.</translation>
    </message>
    <message>
        <source>The code was not run, because this project is not trusted on this computer.</source>
        <translation>The code was not run, because this project is not trusted on this computer.</translation>
    </message>
    <message>
        <source>The process that runs code could not be started. Install Dialogist anew.</source>
        <translation>The process that runs code could not be started. Install Dialogist anew.</translation>
    </message>
    <message>
        <source>“%1” is already a variable of this step. Write %1 = … without let, const or var.</source>
        <translation>“%1” is already a variable of this step. Write %1 = … without let, const or var.</translation>
    </message>
    <message>
        <source>BigInt numbers such as 10n are not available. Use ordinary numbers.</source>
        <translation>BigInt numbers such as 10n are not available. Use ordinary numbers.</translation>
    </message>
    <message>
        <source>Lookbehind, (?&lt;=…) and (?&lt;!…), is not available in regular expressions. Match what stands before and use a group.</source>
        <translation>Lookbehind, (?&lt;=…) and (?&lt;!…), is not available in regular expressions. Match what stands before and use a group.</translation>
    </message>
    <message>
        <source>The flag d is not available in regular expressions.</source>
        <translation>The flag d is not available in regular expressions.</translation>
    </message>
    <message>
        <source>Modifiers such as (?i:…) are not available in regular expressions. Use a flag for the whole expression.</source>
        <translation>Modifiers such as (?i:…) are not available in regular expressions. Use a flag for the whole expression.</translation>
    </message>
    <message>
        <source>Only general categories such as \p{L}, \p{Lu} or \p{Nd} are available in regular expressions.</source>
        <translation>Only general categories such as \p{L}, \p{Lu} or \p{Nd} are available in regular expressions.</translation>
    </message>
    <message>
        <source>Nothing can be imported: the code must stand by itself.</source>
        <translation>Nothing can be imported: the code must stand by itself.</translation>
    </message>
    <message>
        <source>Nothing can be exported. Set a variable of the step instead.</source>
        <translation>Nothing can be exported. Set a variable of the step instead.</translation>
    </message>
    <message>
        <source>%1 is not available in code.</source>
        <translation>%1 is not available in code.</translation>
    </message>
    <message>
        <source>%1 is not available: code reaches no network, no files and no timers. Use a step of the flow for that.</source>
        <translation>%1 is not available: code reaches no network, no files and no timers. Use a step of the flow for that.</translation>
    </message>
    <message>
        <source>“%1” is not declared. Add it to the step&apos;s variables, or write let %1 = …</source>
        <translation>“%1” is not declared. Add it to the step&apos;s variables, or write let %1 = …</translation>
    </message>
    <message>
        <source>“%1” is not known here. Add it to what goes in if it is a variable of the bot.</source>
        <translation>“%1” is not known here. Add it to what goes in if it is a variable of the bot.</translation>
    </message>
    <message>
        <source>The variable “%1” cannot be used in code, because JavaScript does not allow this name. Rename it.</source>
        <translation>The variable “%1” cannot be used in code, because JavaScript does not allow this name. Rename it.</translation>
    </message>
    <message>
        <source>The code is longer than 100,000 characters. Divide it into several steps.</source>
        <translation>The code is longer than 100,000 characters. Divide it into several steps.</translation>
    </message>
    <message>
        <source>The code cannot be read.</source>
        <translation>The code cannot be read.</translation>
    </message>
    <message>
        <source>This file holds no talk.</source>
        <translation>This file holds no talk.</translation>
    </message>
    <message>
        <source>This talk was saved by a newer version of Dialogist.</source>
        <translation>This talk was saved by a newer version of Dialogist.</translation>
    </message>
    <message>
        <source>This file holds no talk that can be played.</source>
        <translation>This file holds no talk that can be played.</translation>
    </message>
    <message>
        <source>The value of the secret “%1” is not known here. Enter it where the bot runs.</source>
        <translation>The value of the secret “%1” is not known here. Enter it where the bot runs.</translation>
    </message>
    <message>
        <source>The service answered with more than a megabyte.</source>
        <translation>The service answered with more than a megabyte.</translation>
    </message>
    <message>
        <source>This step runs code or calls another service, and the bot was made or changed on another computer. Look at the step, then trust the project.</source>
        <translation>This step runs code or calls another service, and the bot was made or changed on another computer. Look at the step, then trust the project.</translation>
    </message>
    <message>
        <source>Nothing here answers requests of the kind “%1”.</source>
        <translation>Nothing here answers requests of the kind “%1”.</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Step %1: %2</translation>
    </message>
    <message>
        <source>Step %1, after “%2”: %3</source>
        <translation>Step %1, after “%2”: %3</translation>
    </message>
    <message>
        <source>is “%1”</source>
        <translation>is “%1”</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>contains “%1”</translation>
    </message>
    <message>
        <source>matches “%1”</source>
        <translation>matches “%1”</translation>
    </message>
    <message>
        <source>is much like “%1”</source>
        <translation>is much like “%1”</translation>
    </message>
    <message>
        <source>is at least %1</source>
        <translation>is at least %1</translation>
    </message>
    <message>
        <source>is at most %1</source>
        <translation>is at most %1</translation>
    </message>
    <message>
        <source>has the length %1</source>
        <translation>has the length %1</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>has a value</translation>
    </message>
    <message>
        <source>“%1” is no comparison. There are: %2.</source>
        <translation>“%1” is no comparison. There are: %2.</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>“%1” is no regular expression: %2.</translation>
    </message>
    <message>
        <source>No people are set up here to take over or to decide.</source>
        <translation>No people are set up here to take over or to decide.</translation>
    </message>
    <message>
        <source>“%1” is a secret, and the texts of a request cannot hold one. Put it in with “Signs in with”.</source>
        <translation>“%1” is a secret, and the texts of a request cannot hold one. Put it in with “Signs in with”.</translation>
    </message>
    <message>
        <source>No language model is set up where this bot runs.</source>
        <translation>No language model is set up where this bot runs.</translation>
    </message>
    <message>
        <source>The tool “%1” is not set up where this bot runs.</source>
        <translation>The tool “%1” is not set up where this bot runs.</translation>
    </message>
    <message>
        <source>Requests to web services are not sent here.</source>
        <translation>Requests to web services are not sent here.</translation>
    </message>
    <message>
        <source>“%1” is no state of the opening hours. Write open, closed or clock.</source>
        <translation>“%1” is no state of the opening hours. Write open, closed or clock.</translation>
    </message>
    <message>
        <source>The bot is gone. Choose another one.</source>
        <translation>The bot is gone. Choose another one.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>is of the step “%1”</source>
        <translation>is of the step “%1”</translation>
    </message>
    <message>
        <source>offers %1</source>
        <translation>offers %1</translation>
    </message>
    <message>
        <source>names a source</source>
        <translation>names a source</translation>
    </message>
    <message>
        <source>names no source</source>
        <translation>names no source</translation>
    </message>
    <message>
        <source>The bot was to say something that %1; it said %2.</source>
        <translation>The bot was to say something that %1; it said %2.</translation>
    </message>
    <message>
        <source>The bot was not to say something that %1; it said “%2”.</source>
        <translation>The bot was not to say something that %1; it said “%2”.</translation>
    </message>
    <message>
        <source>“%1” was to get a value; it has none.</source>
        <translation>“%1” was to get a value; it has none.</translation>
    </message>
    <message>
        <source>“%1” was to be a value that %2; it is %3.</source>
        <translation>“%1” was to be a value that %2; it is %3.</translation>
    </message>
    <message>
        <source>“%1” was not to be “%2”.</source>
        <translation>“%1” was not to be “%2”.</translation>
    </message>
    <message>
        <source>The flow “%1” was to start; started: %2.</source>
        <translation>The flow “%1” was to start; started: %2.</translation>
    </message>
    <message>
        <source>The flow “%1” was to come to its end; ended: %2.</source>
        <translation>The flow “%1” was to come to its end; ended: %2.</translation>
    </message>
    <message>
        <source>The flow “%1” was to be cancelled; cancelled: %2.</source>
        <translation>The flow “%1” was to be cancelled; cancelled: %2.</translation>
    </message>
    <message>
        <source>The intent was to be “%1”; found: %2.</source>
        <translation>The intent was to be “%1”; found: %2.</translation>
    </message>
    <message>
        <source>“%1” was to be called as described; called: %2.</source>
        <translation>“%1” was to be called as described; called: %2.</translation>
    </message>
    <message>
        <source>“%1” was not to be called.</source>
        <translation>“%1” was not to be called.</translation>
    </message>
    <message>
        <source>The bot was to ask whether “%1” is meant; it offered %2.</source>
        <translation>The bot was to ask whether “%1” is meant; it offered %2.</translation>
    </message>
    <message>
        <source>The bot was to ask what is meant.</source>
        <translation>The bot was to ask what is meant.</translation>
    </message>
    <message>
        <source>No answer of this turn names a source.</source>
        <translation>No answer of this turn names a source.</translation>
    </message>
    <message>
        <source>Only %1 % of the answer&apos;s words stand in its sources; %2 % were asked for.</source>
        <translation>Only %1 % of the answer&apos;s words stand in its sources; %2 % were asked for.</translation>
    </message>
    <message>
        <source>The talk was to pass “%1”; it passed %2.</source>
        <translation>The talk was to pass “%1”; it passed %2.</translation>
    </message>
    <message>
        <source>The talk was not to pass “%1”; it passed %2.</source>
        <translation>The talk was not to pass “%1”; it passed %2.</translation>
    </message>
    <message>
        <source>The talk was to wait at “%1”; it waits at “%2”.</source>
        <translation>The talk was to wait at “%1”; it waits at “%2”.</translation>
    </message>
    <message>
        <source>The talk was to end; it goes on.</source>
        <translation>The talk was to end; it goes on.</translation>
    </message>
    <message>
        <source>The talk was to go on; it ended.</source>
        <translation>The talk was to go on; it ended.</translation>
    </message>
    <message>
        <source>Nothing was to fail; “%1” did: %2.</source>
        <translation>Nothing was to fail; “%1” did: %2.</translation>
    </message>
    <message>
        <source>The expression “%1” cannot be read: %2</source>
        <translation>The expression “%1” cannot be read: %2</translation>
    </message>
    <message>
        <source>“%1” was to be true; it is %2.</source>
        <translation>“%1” was to be true; it is %2.</translation>
    </message>
    <message>
        <source>An assertion is one word with what it asks, such as “bot_uttered: Hello”.</source>
        <translation>An assertion is one word with what it asks, such as “bot_uttered: Hello”.</translation>
    </message>
    <message>
        <source>“%1” is no duration. Write it like PT5M (five minutes) or P1D (a day).</source>
        <translation>“%1” is no duration. Write it like PT5M (five minutes) or P1D (a day).</translation>
    </message>
    <message>
        <source>“%1” says nothing.</source>
        <translation>“%1” says nothing.</translation>
    </message>
    <message>
        <source>does two things at once.</source>
        <translation>does two things at once.</translation>
    </message>
    <message>
        <source>“%1” is nothing a step can do. There are: %2.</source>
        <translation>“%1” is nothing a step can do. There are: %2.</translation>
    </message>
    <message>
        <source>The test begins at “%1”, which is not there.</source>
        <translation>The test begins at “%1”, which is not there.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it like 2026-12-24T10:00:00Z.</source>
        <translation>“%1” is no time. Write it like 2026-12-24T10:00:00Z.</translation>
    </message>
    <message>
        <source>A test has at most %1 steps.</source>
        <translation>A test has at most %1 steps.</translation>
    </message>
    <message>
        <source>There is no button “%1” to press.</source>
        <translation>There is no button “%1” to press.</translation>
    </message>
    <message>
        <source>(waits %1)</source>
        <translation>(waits %1)</translation>
    </message>
    <message>
        <source>“%1”: there is no fixture “%2”.</source>
        <translation>“%1”: there is no fixture “%2”.</translation>
    </message>
    <message>
        <source>There are no tests in this file: it should hold a list “test_cases”.</source>
        <translation>There are no tests in this file: it should hold a list “test_cases”.</translation>
    </message>
    <message>
        <source>There are more than %1 tests in this file.</source>
        <translation>There are more than %1 tests in this file.</translation>
    </message>
    <message>
        <source>Entry %1 is no test.</source>
        <translation>Entry %1 is no test.</translation>
    </message>
    <message>
        <source>“%1” was left out: pin answers to requests instead.</source>
        <translation>“%1” was left out: pin answers to requests instead.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” cannot be read.</translation>
    </message>
    <message>
        <source>%1: the bot has no “%2”, so this would always hold. Correct the name.</source>
        <translation>%1: the bot has no “%2”, so this would always hold. Correct the name.</translation>
    </message>
    <message>
        <source>“%1” is not known here. There are: %2.</source>
        <translation>“%1” is not known here. There are: %2.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>A name is missing.</translation>
    </message>
    <message>
        <source>It is not said what the bot is to say.</source>
        <translation>It is not said what the bot is to say.</translation>
    </message>
    <message>
        <source>The test has no steps, so it checks nothing.</source>
        <translation>The test has no steps, so it checks nothing.</translation>
    </message>
    <message>
        <source>“%1”: a test has no “%2”. There are: %3.</source>
        <translation>“%1”: a test has no “%2”. There are: %3.</translation>
    </message>
    <message>
        <source>Write all or any as the “operator” of “flow_ids”.</source>
        <translation>Write all or any as the “operator” of “flow_ids”.</translation>
    </message>
    <message>
        <source>“%1” was to get a value here; it got none.</source>
        <translation>“%1” was to get a value here; it got none.</translation>
    </message>
    <message>
        <source>” or “</source>
        <translation>” or “</translation>
    </message>
    <message>
        <source>The bot was to offer nothing else; it offered %1.</source>
        <translation>The bot was to offer nothing else; it offered %1.</translation>
    </message>
    <message>
        <source>“%1” is no comparison. Did you mean “%2”? An object that is to be just that stands behind “equals”.</source>
        <translation>“%1” is no comparison. Did you mean “%2”? An object that is to be just that stands behind “equals”.</translation>
    </message>
    <message>
        <source>Pin %1: %2</source>
        <translation>Pin %1: %2</translation>
    </message>
    <message>
        <source>The assertions of this step are checked in their order.</source>
        <translation>The assertions of this step are checked in their order.</translation>
    </message>
    <message>
        <source>A button has no label. Write it as a text, or with a “title”.</source>
        <translation>A button has no label. Write it as a text, or with a “title”.</translation>
    </message>
    <message>
        <source>“%1” is no assertion.</source>
        <translation>“%1” is no assertion.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Did you mean “%1”?</translation>
    </message>
    <message>
        <source>There are: %1. As in Rasa also: %2.</source>
        <translation>There are: %1. As in Rasa also: %2.</translation>
    </message>
    <message>
        <source>An answer to “%1” says one or more of: %2.</source>
        <translation>An answer to “%1” says one or more of: %2.</translation>
    </message>
    <message>
        <source>It is not said for which request it is: “kind” or “node” is missing.</source>
        <translation>It is not said for which request it is: “kind” or “node” is missing.</translation>
    </message>
    <message>
        <source>“%1” is no kind of request. There are: %2.</source>
        <translation>“%1” is no kind of request. There are: %2.</translation>
    </message>
    <message>
        <source>It is not said what comes back: “answer” or “error” is missing.</source>
        <translation>It is not said what comes back: “answer” or “error” is missing.</translation>
    </message>
    <message>
        <source>Either an “answer” comes back or an “error”, not both.</source>
        <translation>Either an “answer” comes back or an “error”, not both.</translation>
    </message>
    <message>
        <source>Write it like %1</source>
        <translation>Write it like %1</translation>
    </message>
    <message>
        <source>is no step. A step says what is done or checked, such as “user: Hello”.</source>
        <translation>is no step. A step says what is done or checked, such as “user: Hello”.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>a whole number, 0 or more</source>
        <translation>a whole number, 0 or more</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>a list (a dash before each entry)</source>
        <translation>a list (a dash before each entry)</translation>
    </message>
    <message>
        <source>an object (lines of “key: value”)</source>
        <translation>an object (lines of “key: value”)</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between the things that a value may be</comment>
        <translation> or </translation>
    </message>
    <message>
        <source>“%1” is to be %2.</source>
        <translation>“%1” is to be %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be false.</source>
        <translation>“%1” cannot be false.</translation>
    </message>
    <message>
        <source>The step&apos;s own answer to pretend, as no pinned one fits</source>
        <translation>The step&apos;s own answer to pretend, as no pinned one fits</translation>
    </message>
    <message>
        <source>The step “%1” asks for “%2”, and the test has no answer. Pin one, such as %3</source>
        <translation>The step “%1” asks for “%2”, and the test has no answer. Pin one, such as %3</translation>
    </message>
    <message>
        <source>In the step “%1”: %2</source>
        <translation>In the step “%1”: %2</translation>
    </message>
    <message>
        <source>A file of tests has no “%1”. There are: %2.</source>
        <translation>A file of tests has no “%1”. There are: %2.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>something that is gone</source>
        <translation>something that is gone</translation>
    </message>
    <message>
        <source>%1 no longer leads to %2</source>
        <translation>%1 no longer leads to %2</translation>
    </message>
    <message>
        <source>%1 now leads to %2</source>
        <translation>%1 now leads to %2</translation>
    </message>
    <message>
        <source>%1 leads to %2</source>
        <translation>%1 leads to %2</translation>
    </message>
    <message>
        <source>%1 now leads to %2 instead of %3</source>
        <translation>%1 now leads to %2 instead of %3</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intent</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entity</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation>Knowledge base</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonyms</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Data category</source>
        <translation>Data category</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Purposes</translation>
    </message>
    <message>
        <source>Initial value</source>
        <translation>Initial value</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>First flow</source>
        <translation>First flow</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Web chat</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variants</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
        <source>“%1” and “%2” have no state in common, so nobody can tell who changed what. Merge copies of one file.</source>
        <translation>“%1” and “%2” have no state in common, so nobody can tell who changed what. Merge copies of one file.</translation>
    </message>
    <message>
        <source>%1 was dropped: what it belongs to is gone.</source>
        <translation>%1 was dropped: what it belongs to is gone.</translation>
    </message>
    <message>
        <source>%1 now starts with another flow: the one it started with is gone.</source>
        <translation>%1 now starts with another flow: the one it started with is gone.</translation>
    </message>
    <message>
        <source>The connection between %1 and %2 was dropped: %2 is gone.</source>
        <translation>The connection between %1 and %2 was dropped: %2 is gone.</translation>
    </message>
    <message>
        <source>These are two different projects. Only versions of one project can be merged.</source>
        <translation>These are two different projects. Only versions of one project can be merged.</translation>
    </message>
    <message>
        <source>“%1” holds different things on the two sides. Rename one of them.</source>
        <translation>“%1” holds different things on the two sides. Rename one of them.</translation>
    </message>
    <message>
        <source>“%1” is a link to somewhere else. Put the file itself there; links are not followed.</source>
        <translation>“%1” is a link to somewhere else. Put the file itself there; links are not followed.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is a file that you may read.</source>
        <translation>“%1” cannot be read. Check that it is a file that you may read.</translation>
    </message>
    <message>
        <source>“%1” is too big for a project in text form. Remove it from the folder.</source>
        <translation>“%1” is too big for a project in text form. Remove it from the folder.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check that you may write it and that there is room on the drive.</source>
        <translation>“%1” cannot be written. Check that you may write it and that there is room on the drive.</translation>
    </message>
    <message>
        <source>“%1” is not in the folder.</source>
        <translation>“%1” is not in the folder.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Check its name.</source>
        <translation>There is no folder “%1”. Check its name.</translation>
    </message>
    <message>
        <source>“%1” is a file. Choose a folder.</source>
        <translation>“%1” is a file. Choose a folder.</translation>
    </message>
    <message>
        <source>“%1” is a folder where a file must be. Remove it.</source>
        <translation>“%1” is a folder where a file must be. Remove it.</translation>
    </message>
    <message>
        <source>There is a file “%1” that is no part of a project. Move it, or choose another folder.</source>
        <translation>There is a file “%1” that is no part of a project. Move it, or choose another folder.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, line %2</translation>
    </message>
    <message>
        <source>a merge was not finished here. Choose one of the two sides, remove the marks, then try again.</source>
        <translation>a merge was not finished here. Choose one of the two sides, remove the marks, then try again.</translation>
    </message>
    <message>
        <source>this is no JSON (%1).</source>
        <translation>this is no JSON (%1).</translation>
    </message>
    <message>
        <source>an object in braces is expected here.</source>
        <translation>an object in braces is expected here.</translation>
    </message>
    <message>
        <source>this is not the document that its name promises. Unpack the project again.</source>
        <translation>this is not the document that its name promises. Unpack the project again.</translation>
    </message>
    <message>
        <source>“%1” holds another project than the folder. Choose another file.</source>
        <translation>“%1” holds another project than the folder. Choose another file.</translation>
    </message>
    <message>
        <source>“%1” is no id. Take the id from the other version of the file.</source>
        <translation>“%1” is no id. Take the id from the other version of the file.</translation>
    </message>
    <message>
        <source>the text must begin with its properties between two lines “---”.</source>
        <translation>the text must begin with its properties between two lines “---”.</translation>
    </message>
    <message>
        <source>a name, a colon and a JSON value are expected here.</source>
        <translation>a name, a colon and a JSON value are expected here.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>“%1” is there twice.</translation>
    </message>
    <message>
        <source>this is not written in UTF-8. Save it as UTF-8.</source>
        <translation>this is not written in UTF-8. Save it as UTF-8.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>“%1” must be a list.</translation>
    </message>
    <message>
        <source>“%1” holds something that is no object.</source>
        <translation>“%1” holds something that is no object.</translation>
    </message>
    <message>
        <source>this program does not know what “%1” is. Update Dialogist, or remove the file.</source>
        <translation>this program does not know what “%1” is. Update Dialogist, or remove the file.</translation>
    </message>
    <message>
        <source>this id is in “%1” already (line %2). Keep one of the two.</source>
        <translation>this id is in “%1” already (line %2). Keep one of the two.</translation>
    </message>
    <message>
        <source>what this belongs to (%1 “%2”) is not in the folder. Bring it back, or remove this too.</source>
        <translation>what this belongs to (%1 “%2”) is not in the folder. Bring it back, or remove this too.</translation>
    </message>
    <message>
        <source>The folder holds no project: it must have one file “project.json” as “dialogist unpack” writes it.</source>
        <translation>The folder holds no project: it must have one file “project.json” as “dialogist unpack” writes it.</translation>
    </message>
    <message>
        <source>something is missing or of the wrong kind here (%1).</source>
        <translation>something is missing or of the wrong kind here (%1).</translation>
    </message>
    <message>
        <source>Sentences of the program</source>
        <translation>Sentences of the program</translation>
    </message>
    <message>
        <source>Test question</source>
        <translation>Test question</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Expected source</source>
        <translation>Expected source</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>File or address</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Words of the passage</source>
        <translation>Words of the passage</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Switched on</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (changed)</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Accepted findings</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Number of passages</source>
        <translation>Number of passages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages without text</source>
        <translation>Pages without text</translation>
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
        <source>Date of the document</source>
        <translation>Date of the document</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patterns</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Pinned answers</source>
        <translation>Pinned answers</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>as read on %1</source>
        <translation>as read on %1</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>a file</translation>
    </message>
    <message>
        <source>made from the text as it is</source>
        <translation>made from the text as it is</translation>
    </message>
    <message>
        <source>made from an older text</source>
        <translation>made from an older text</translation>
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
        <source>Keep the choice in</source>
        <translation>Keep the choice in</translation>
    </message>
    <message>
        <source>Keeps the label in the bot&apos;s first language; may stay empty.</source>
        <translation>Keeps the label in the bot&apos;s first language; may stay empty.</translation>
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
        <source>Without it, the person&apos;s last message is looked up.</source>
        <translation>Without it, the person&apos;s last message is looked up.</translation>
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
        <source>Goes on at another step or at the start of another flow.</source>
        <translation>Goes on at another step or at the start of another flow.</translation>
    </message>
    <message>
        <source>A step of any flow of this bot.</source>
        <translation>A step of any flow of this bot.</translation>
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
        <source>This program does not know the step type “%1”.</source>
        <translation>This program does not know the step type “%1”.</translation>
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
        <source>Connection without a port</source>
        <translation>Connection without a port</translation>
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
        <source>Unknown step</source>
        <translation>Unknown step</translation>
    </message>
    <message>
        <source>This program does not know the step type “%1”. Replace the step, or open the project with the program that made it.</source>
        <translation>This program does not know the step type “%1”. Replace the step, or open the project with the program that made it.</translation>
    </message>
    <message>
        <source>Leads nowhere</source>
        <translation>Leads nowhere</translation>
    </message>
    <message>
        <source>“%1” names no place to go to, or one that is gone. Choose a step.</source>
        <translation>“%1” names no place to go to, or one that is gone. Choose a step.</translation>
    </message>
    <message>
        <source>Text is missing</source>
        <translation>Text is missing</translation>
    </message>
    <message>
        <source>“%1” has a text without words in the bot&apos;s first language. Write it, or remove it.</source>
        <translation>“%1” has a text without words in the bot&apos;s first language. Write it, or remove it.</translation>
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
        <source>No step uses the variable “%1”. Use it, or delete it.</source>
        <translation>No step uses the variable “%1”. Use it, or delete it.</translation>
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
    <message>
        <source>Start flow missing</source>
        <translation>Start flow missing</translation>
    </message>
    <message>
        <source>The flow that talks begin with is not in this bot. Choose one of its flows as the start flow.</source>
        <translation>The flow that talks begin with is not in this bot. Choose one of its flows as the start flow.</translation>
    </message>
    <message>
        <source>Step of another program</source>
        <translation>Step of another program</translation>
    </message>
    <message>
        <source>“%1” was taken over from another program and cannot run here. Replace it.</source>
        <translation>“%1” was taken over from another program and cannot run here. Replace it.</translation>
    </message>
    <message>
        <source>No flow to run</source>
        <translation>No flow to run</translation>
    </message>
    <message>
        <source>“%1” names no flow, or one without a Start. Choose a flow.</source>
        <translation>“%1” names no flow, or one without a Start. Choose a flow.</translation>
    </message>
    <message>
        <source>“%1” in %2 has %3, which the first language does not have. Take it out, or add it there.</source>
        <translation>“%1” in %2 has %3, which the first language does not have. Take it out, or add it there.</translation>
    </message>
    <message>
        <source>“%1” in %2 lacks %3, which the first language has. Put it in.</source>
        <translation>“%1” in %2 lacks %3, which the first language has. Put it in.</translation>
    </message>
    <message>
        <source>Placeholder differs in a translation</source>
        <translation>Placeholder differs in a translation</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Model profile</source>
        <translation>Model profile</translation>
    </message>
    <message>
        <source>Which model answers; its name in the project. Without it, the project&apos;s usual one.</source>
        <translation>Which model answers; its name in the project. Without it, the project&apos;s usual one.</translation>
    </message>
    <message>
        <source>Messages it sees</source>
        <translation>Messages it sees</translation>
    </message>
    <message>
        <source>How many of the last messages of the talk go along; 0 = none.</source>
        <translation>How many of the last messages of the talk go along; 0 = none.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperature</translation>
    </message>
    <message>
        <source>0 is steady, 1 is inventive; empty is the profile&apos;s own.</source>
        <translation>0 is steady, 1 is inventive; empty is the profile&apos;s own.</translation>
    </message>
    <message>
        <source>Tokens at most</source>
        <translation>Tokens at most</translation>
    </message>
    <message>
        <source>Of the answer; empty is the profile&apos;s own.</source>
        <translation>Of the answer; empty is the profile&apos;s own.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>One of the bot&apos;s instructions.</source>
        <translation>One of the bot&apos;s instructions.</translation>
    </message>
    <message>
        <source>And for this step</source>
        <translation>And for this step</translation>
    </message>
    <message>
        <source>Words for the model; {{ }} puts in values, which then leave for the model.</source>
        <translation>Words for the model; {{ }} puts in values, which then leave for the model.</translation>
    </message>
    <message>
        <source>No instructions yet</source>
        <translation>No instructions yet</translation>
    </message>
    <message>
        <source>AI Generate</source>
        <translation>AI Generate</translation>
    </message>
    <message>
        <source>Has a language model write an answer.</source>
        <translation>Has a language model write an answer.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Without it, the person&apos;s last message.</source>
        <translation>Without it, the person&apos;s last message.</translation>
    </message>
    <message>
        <source>With knowledge</source>
        <translation>With knowledge</translation>
    </message>
    <message>
        <source>Answers with</source>
        <translation>Answers with</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>JSON schema</translation>
    </message>
    <message>
        <source>Say the answer</source>
        <translation>Say the answer</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>AI Agent</source>
        <translation>AI Agent</translation>
    </message>
    <message>
        <source>Has a language model talk with the person until something is reached.</source>
        <translation>Has a language model talk with the person until something is reached.</translation>
    </message>
    <message>
        <source>What it may use</source>
        <translation>What it may use</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Ends when</source>
        <translation>Ends when</translation>
    </message>
    <message>
        <source>Name of this end</source>
        <translation>Name of this end</translation>
    </message>
    <message>
        <source>In words: when the person has …</source>
        <translation>In words: when the person has …</translation>
    </message>
    <message>
        <source>The model judges by these words whether it is done.</source>
        <translation>The model judges by these words whether it is done.</translation>
    </message>
    <message>
        <source>Add an end</source>
        <translation>Add an end</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Variables it may read</source>
        <translation>Variables it may read</translation>
    </message>
    <message>
        <source>Variables it may set</source>
        <translation>Variables it may set</translation>
    </message>
    <message>
        <source>May ask for a person</source>
        <translation>May ask for a person</translation>
    </message>
    <message>
        <source>Turns at most</source>
        <translation>Turns at most</translation>
    </message>
    <message>
        <source>Steps in a turn</source>
        <translation>Steps in a turn</translation>
    </message>
    <message>
        <source>How often it may call tools before it answers.</source>
        <translation>How often it may call tools before it answers.</translation>
    </message>
    <message>
        <source>Cost at most</source>
        <translation>Cost at most</translation>
    </message>
    <message>
        <source>Of this step in one talk, in the currency of the model&apos;s prices; empty = no limit.</source>
        <translation>Of this step in one talk, in the currency of the model&apos;s prices; empty = no limit.</translation>
    </message>
    <message>
        <source>Wants a person</source>
        <translation>Wants a person</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Limit reached</translation>
    </message>
    <message>
        <source>AI Extract</source>
        <translation>AI Extract</translation>
    </message>
    <message>
        <source>Has a language model read values out of a text.</source>
        <translation>Has a language model read values out of a text.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Into</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Yes or no</translation>
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
        <source>What it is, in words</source>
        <translation>What it is, in words</translation>
    </message>
    <message>
        <source>Must be there</source>
        <translation>Must be there</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>Add value</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Something is missing</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>No values yet</translation>
    </message>
    <message>
        <source>Reads %1</source>
        <translation>Reads %1</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Guard</translation>
    </message>
    <message>
        <source>Finds personal data, secrets and unwanted words in a text, on this computer or the host.</source>
        <translation>Finds personal data, secrets and unwanted words in a text, on this computer or the host.</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Looks for</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-mail addresses</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Phone numbers</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Card numbers</translation>
    </message>
    <message>
        <source>Bank accounts (IBAN)</source>
        <translation>Bank accounts (IBAN)</translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation>Keys and passwords</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>The text</translation>
    </message>
    <message>
        <source>comes from the person</source>
        <translation>comes from the person</translation>
    </message>
    <message>
        <source>goes to the person or a model</source>
        <translation>goes to the person or a model</translation>
    </message>
    <message>
        <source>Unwanted words</source>
        <translation>Unwanted words</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>And then</translation>
    </message>
    <message>
        <source>Goes on at “flagged”</source>
        <translation>Goes on at “flagged”</translation>
    </message>
    <message>
        <source>Blots it out</source>
        <translation>Blots it out</translation>
    </message>
    <message>
        <source>Keep the clean text in</source>
        <translation>Keep the clean text in</translation>
    </message>
    <message>
        <source>Without it, what comes from the person is cleaned in place.</source>
        <translation>Without it, what comes from the person is cleaned in place.</translation>
    </message>
    <message>
        <source>Keep what was found in</source>
        <translation>Keep what was found in</translation>
    </message>
    <message>
        <source>A list of kinds, such as email; never the data itself.</source>
        <translation>A list of kinds, such as email; never the data itself.</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Passes</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Flagged</translation>
    </message>
    <message>
        <source>Blots out what must not go on</source>
        <translation>Blots out what must not go on</translation>
    </message>
    <message>
        <source>Looks for what must not go on</source>
        <translation>Looks for what must not go on</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>A region of the canvas with a title. The bot does not read it.</source>
        <translation>A region of the canvas with a title. The bot does not read it.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>Foreign</translation>
    </message>
    <message>
        <source>A step of another program that has no counterpart here. Replace it before publishing.</source>
        <translation>A step of another program that has no counterpart here. Replace it before publishing.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Kind of step</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>As it was</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value, {{ }} puts in variables</source>
        <translation>Value, {{ }} puts in variables</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Keep of the answer</source>
        <translation>Keep of the answer</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Path, such as $.items[0].name</source>
        <translation>Path, such as $.items[0].name</translation>
    </message>
    <message>
        <source>Refused (4xx)</source>
        <translation>Refused (4xx)</translation>
    </message>
    <message>
        <source>Broken (5xx)</source>
        <translation>Broken (5xx)</translation>
    </message>
    <message>
        <source>HTTP Request</source>
        <translation>HTTP Request</translation>
    </message>
    <message>
        <source>Asks a web service, and keeps what it answers.</source>
        <translation>Asks a web service, and keeps what it answers.</translation>
    </message>
    <message>
        <source>Headers and body</source>
        <translation>Headers and body</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>In the simulator</source>
        <translation>In the simulator</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>https://…; values from {{ }} are encoded so that they cannot change the address.</source>
        <translation>https://…; values from {{ }} are encoded so that they cannot change the address.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Add parameter</source>
        <translation>Add parameter</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Add header</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>In JSON, {{ name }} becomes a JSON value, and “{{ name }}” a part of a text.</source>
        <translation>In JSON, {{ name }} becomes a JSON value, and “{{ name }}” a part of a text.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Add field</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Signs in with</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer token</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>User and password</translation>
    </message>
    <message>
        <source>A header of its own</source>
        <translation>A header of its own</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Only its name is in the project; the value is kept where the bot runs.</source>
        <translation>Only its name is in the project; the value is kept where the bot runs.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Keep the whole answer in</source>
        <translation>Keep the whole answer in</translation>
    </message>
    <message>
        <source>An object with status, headers and body.</source>
        <translation>An object with status, headers and body.</translation>
    </message>
    <message>
        <source>Seconds at most</source>
        <translation>Seconds at most</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Tries again</translation>
    </message>
    <message>
        <source>When the service cannot be reached or is overloaded.</source>
        <translation>When the service cannot be reached or is overloaded.</translation>
    </message>
    <message>
        <source>Answer to pretend</source>
        <translation>Answer to pretend</translation>
    </message>
    <message>
        <source>Such as {&quot;status&quot;: 200, &quot;json&quot;: {&quot;price&quot;: 12}}; used where no real call may be made.</source>
        <translation>Such as {&quot;status&quot;: 200, &quot;json&quot;: {&quot;price&quot;: 12}}; used where no real call may be made.</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>No address yet</translation>
    </message>
    <message>
        <source>Call Tool</source>
        <translation>Call Tool</translation>
    </message>
    <message>
        <source>Has a tool do something: a plug-in, a table, an e-mail, an MCP server.</source>
        <translation>Has a tool do something: a plug-in, a table, an e-mail, an MCP server.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>Its name, such as calendar.book.</source>
        <translation>Its name, such as calendar.book.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Add argument</source>
        <translation>Add argument</translation>
    </message>
    <message>
        <source>Ask the person first</source>
        <translation>Ask the person first</translation>
    </message>
    <message>
        <source>Used where the tool may not really be called.</source>
        <translation>Used where the tool may not really be called.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>No tool chosen yet</source>
        <translation>No tool chosen yet</translation>
    </message>
    <message>
        <source>Calls %1</source>
        <translation>Calls %1</translation>
    </message>
    <message>
        <source>Client Action</source>
        <translation>Client Action</translation>
    </message>
    <message>
        <source>Does something where the person is: opens a page, tells the page around the chat, asks for a payment.</source>
        <translation>Does something where the person is: opens a page, tells the page around the chat, asks for a payment.</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Does</translation>
    </message>
    <message>
        <source>Offers a page to open</source>
        <translation>Offers a page to open</translation>
    </message>
    <message>
        <source>Tells the page around the chat</source>
        <translation>Tells the page around the chat</translation>
    </message>
    <message>
        <source>Offers a payment page</source>
        <translation>Offers a payment page</translation>
    </message>
    <message>
        <source>Tells the page&apos;s counter</source>
        <translation>Tells the page&apos;s counter</translation>
    </message>
    <message>
        <source>What the button says</source>
        <translation>What the button says</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Name of the event</translation>
    </message>
    <message>
        <source>With these values</source>
        <translation>With these values</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Wait until it is done</source>
        <translation>Wait until it is done</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Too late</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Track</translation>
    </message>
    <message>
        <source>Counts that the talk came this far.</source>
        <translation>Counts that the talk came this far.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>As</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Goal reached</translation>
    </message>
    <message>
        <source>Line in the log</source>
        <translation>Line in the log</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Until %1</translation>
    </message>
    <message>
        <source>Until “%1” happens</source>
        <translation>Until “%1” happens</translation>
    </message>
    <message>
        <source>Until the person says something</source>
        <translation>Until the person says something</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 seconds</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>Goes on later: after a while, at a time, or when something happens.</source>
        <translation>Goes on later: after a while, at a time, or when something happens.</translation>
    </message>
    <message>
        <source>A while</source>
        <translation>A while</translation>
    </message>
    <message>
        <source>Until a time</source>
        <translation>Until a time</translation>
    </message>
    <message>
        <source>For an event</source>
        <translation>For an event</translation>
    </message>
    <message>
        <source>For a message of the person</source>
        <translation>For a message of the person</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Seconds</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>“&apos;09:00&apos;”, “&apos;2026-12-24T18:00&apos;”, or milliseconds as of now.</source>
        <translation>“&apos;09:00&apos;”, “&apos;2026-12-24T18:00&apos;”, or milliseconds as of now.</translation>
    </message>
    <message>
        <source>Keep what it brings in</source>
        <translation>Keep what it brings in</translation>
    </message>
    <message>
        <source>At most seconds</source>
        <translation>At most seconds</translation>
    </message>
    <message>
        <source>0 = as long as it takes.</source>
        <translation>0 = as long as it takes.</translation>
    </message>
    <message>
        <source>No flow chosen yet</source>
        <translation>No flow chosen yet</translation>
    </message>
    <message>
        <source>Runs another flow and goes on when that has ended.</source>
        <translation>Runs another flow and goes on when that has ended.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>Come back here</source>
        <translation>Come back here</translation>
    </message>
    <message>
        <source>Do not come back</source>
        <translation>Do not come back</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Variables of that flow, with values as they are here.</source>
        <translation>Variables of that flow, with values as they are here.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Variables of this flow, with values as they are there at its end.</source>
        <translation>Variables of this flow, with values as they are there at its end.</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Exits</translation>
    </message>
    <message>
        <source>By which that flow may end; known by itself while the flow is in this bot.</source>
        <translation>By which that flow may end; known by itself while the flow is in this bot.</translation>
    </message>
    <message>
        <source>End this flow</source>
        <translation>End this flow</translation>
    </message>
    <message>
        <source>Wait for whatever comes next</source>
        <translation>Wait for whatever comes next</translation>
    </message>
    <message>
        <source>Leave the loop</source>
        <translation>Leave the loop</translation>
    </message>
    <message>
        <source>Go on with the next round of the loop</source>
        <translation>Go on with the next round of the loop</translation>
    </message>
    <message>
        <source>Give up everything that runs</source>
        <translation>Give up everything that runs</translation>
    </message>
    <message>
        <source>Ends this flow: %1</source>
        <translation>Ends this flow: %1</translation>
    </message>
    <message>
        <source>Name of the exit</source>
        <translation>Name of the exit</translation>
    </message>
    <message>
        <source>A Run Flow has a port for each of them.</source>
        <translation>A Run Flow has a port for each of them.</translation>
    </message>
    <message>
        <source>Set before</source>
        <translation>Set before</translation>
    </message>
    <message>
        <source>What this flow gives back.</source>
        <translation>What this flow gives back.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Runs JavaScript that reads and sets variables.</source>
        <translation>Runs JavaScript that reads and sets variables.</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Reads</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sets</translation>
    </message>
    <message>
        <source>Names that the code may return to say where to go on.</source>
        <translation>Names that the code may return to say where to go on.</translation>
    </message>
    <message>
        <source>At most milliseconds</source>
        <translation>At most milliseconds</translation>
    </message>
    <message>
        <source>Takes %1</source>
        <translation>Takes %1</translation>
    </message>
    <message>
        <source>Must be given</source>
        <translation>Must be given</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>What a Run Flow hands to this flow.</source>
        <translation>What a Run Flow hands to this flow.</translation>
    </message>
    <message>
        <source>Gives back</source>
        <translation>Gives back</translation>
    </message>
    <message>
        <source>What a Run Flow may take over when this flow has ended.</source>
        <translation>What a Run Flow may take over when this flow has ended.</translation>
    </message>
    <message>
        <source>The person wants something (intent)</source>
        <translation>The person wants something (intent)</translation>
    </message>
    <message>
        <source>The person uses a keyword</source>
        <translation>The person uses a keyword</translation>
    </message>
    <message>
        <source>The person gives a command</source>
        <translation>The person gives a command</translation>
    </message>
    <message>
        <source>A talk begins</source>
        <translation>A talk begins</translation>
    </message>
    <message>
        <source>The person wants to cancel</source>
        <translation>The person wants to cancel</translation>
    </message>
    <message>
        <source>The person wants help</source>
        <translation>The person wants help</translation>
    </message>
    <message>
        <source>The person corrects an answer</source>
        <translation>The person corrects an answer</translation>
    </message>
    <message>
        <source>Several things may be meant</source>
        <translation>Several things may be meant</translation>
    </message>
    <message>
        <source>Nothing fits what the person says</source>
        <translation>Nothing fits what the person says</translation>
    </message>
    <message>
        <source>The person does not reply</source>
        <translation>The person does not reply</translation>
    </message>
    <message>
        <source>The person is gone</source>
        <translation>The person is gone</translation>
    </message>
    <message>
        <source>Something fails</source>
        <translation>Something fails</translation>
    </message>
    <message>
        <source>A person hands back to the bot</source>
        <translation>A person hands back to the bot</translation>
    </message>
    <message>
        <source>The person sends a file</source>
        <translation>The person sends a file</translation>
    </message>
    <message>
        <source>A point in time comes</source>
        <translation>A point in time comes</translation>
    </message>
    <message>
        <source>Another service calls</source>
        <translation>Another service calls</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Another event</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Takes the word when something happens, whatever the talk is at.</source>
        <translation>Takes the word when something happens, whatever the talk is at.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intent</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>With commas between them.</translation>
    </message>
    <message>
        <source>The command without “/”, or the name of the event.</source>
        <translation>The command without “/”, or the name of the event.</translation>
    </message>
    <message>
        <source>How often in a row</source>
        <translation>How often in a row</translation>
    </message>
    <message>
        <source>0 = each time.</source>
        <translation>0 = each time.</translation>
    </message>
    <message>
        <source>After minutes</source>
        <translation>After minutes</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Anywhere in the bot</source>
        <translation>Anywhere in the bot</translation>
    </message>
    <message>
        <source>While this flow runs</source>
        <translation>While this flow runs</translation>
    </message>
    <message>
        <source>Only while nothing is asked</source>
        <translation>Only while nothing is asked</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Afterwards</translation>
    </message>
    <message>
        <source>Go back to what was asked</source>
        <translation>Go back to what was asked</translation>
    </message>
    <message>
        <source>Give that up</source>
        <translation>Give that up</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Only if</translation>
    </message>
    <message>
        <source>An object: the text, the entities, or the data of the event.</source>
        <translation>An object: the text, the entities, or the data of the event.</translation>
    </message>
    <message>
        <source>If</source>
        <translation>If</translation>
    </message>
    <message>
        <source>A condition is true</source>
        <translation>A condition is true</translation>
    </message>
    <message>
        <source>The value is</source>
        <translation>The value is</translation>
    </message>
    <message>
        <source>Within opening hours</source>
        <translation>Within opening hours</translation>
    </message>
    <message>
        <source>Outside opening hours</source>
        <translation>Outside opening hours</translation>
    </message>
    <message>
        <source>The channel is</source>
        <translation>The channel is</translation>
    </message>
    <message>
        <source>The language is</source>
        <translation>The language is</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>The channel (“web”) or the language (“de”).</source>
        <translation>The channel (“web”) or the language (“de”).</translation>
    </message>
    <message>
        <source>What cases of the kind “the value is” are compared with.</source>
        <translation>What cases of the kind “the value is” are compared with.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>List: add at the end</source>
        <translation>List: add at the end</translation>
    </message>
    <message>
        <source>List: add in front</source>
        <translation>List: add in front</translation>
    </message>
    <message>
        <source>List: take out</source>
        <translation>List: take out</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Add to it</translation>
    </message>
    <message>
        <source>Becomes, if it has no value</source>
        <translation>Becomes, if it has no value</translation>
    </message>
    <message>
        <source>Becomes a text</source>
        <translation>Becomes a text</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Empty it</translation>
    </message>
    <message>
        <source>List: sort</source>
        <translation>List: sort</translation>
    </message>
    <message>
        <source>List: turn round</source>
        <translation>List: turn round</translation>
    </message>
    <message>
        <source>List: each once</source>
        <translation>List: each once</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>Each time</translation>
    </message>
    <message>
        <source>While %1</source>
        <translation>While %1</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 times</translation>
    </message>
    <message>
        <source>For each of %1</source>
        <translation>For each of %1</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>Repeats the steps behind it: for each of a list, so many times, or while a condition is true.</source>
        <translation>Repeats the steps behind it: for each of a list, so many times, or while a condition is true.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>For each of a list</source>
        <translation>For each of a list</translation>
    </message>
    <message>
        <source>So many times</source>
        <translation>So many times</translation>
    </message>
    <message>
        <source>While a condition is true</source>
        <translation>While a condition is true</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Keep the item in</source>
        <translation>Keep the item in</translation>
    </message>
    <message>
        <source>Keep the number in</source>
        <translation>Keep the number in</translation>
    </message>
    <message>
        <source>0 the first time.</source>
        <translation>0 the first time.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Goes one of several ways by chance, to compare them.</source>
        <translation>Goes one of several ways by chance, to compare them.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Ways</translation>
    </message>
    <message>
        <source>The same way for the same person</source>
        <translation>The same way for the same person</translation>
    </message>
    <message>
        <source>Name of the experiment</source>
        <translation>Name of the experiment</translation>
    </message>
    <message>
        <source>Splits of one experiment send a person the same way.</source>
        <translation>Splits of one experiment send a person the same way.</translation>
    </message>
    <message>
        <source>Human Handoff</source>
        <translation>Human Handoff</translation>
    </message>
    <message>
        <source>Hands the talk to a person; the bot is silent while they talk.</source>
        <translation>Hands the talk to a person; the bot is silent while they talk.</translation>
    </message>
    <message>
        <source>What the person of the team gets</source>
        <translation>What the person of the team gets</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>What is said</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Who takes it, such as support-de.</source>
        <translation>Who takes it, such as support-de.</translation>
    </message>
    <message>
        <source>Only within opening hours</source>
        <translation>Only within opening hours</translation>
    </message>
    <message>
        <source>Outside of the bot&apos;s opening hours it goes on at “unavailable” at once.</source>
        <translation>Outside of the bot&apos;s opening hours it goes on at “unavailable” at once.</translation>
    </message>
    <message>
        <source>Minutes to wait</source>
        <translation>Minutes to wait</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>The talk so far</source>
        <translation>The talk so far</translation>
    </message>
    <message>
        <source>If the one who chats agrees</source>
        <translation>If the one who chats agrees</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Always</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Question about it</source>
        <translation>Question about it</translation>
    </message>
    <message>
        <source>While somebody is looked for</source>
        <translation>While somebody is looked for</translation>
    </message>
    <message>
        <source>When somebody is there</source>
        <translation>When somebody is there</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>Nobody there</translation>
    </message>
    <message>
        <source>Nobody in time</source>
        <translation>Nobody in time</translation>
    </message>
    <message>
        <source>Back to the bot</source>
        <translation>Back to the bot</translation>
    </message>
    <message>
        <source>Looks for somebody who takes over</source>
        <translation>Looks for somebody who takes over</translation>
    </message>
    <message>
        <source>Human Approval</source>
        <translation>Human Approval</translation>
    </message>
    <message>
        <source>Asks somebody of the team, and goes on by what they decide.</source>
        <translation>Asks somebody of the team, and goes on by what they decide.</translation>
    </message>
    <message>
        <source>They can</source>
        <translation>They can</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Add action</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>What is to be decided</translation>
    </message>
    <message>
        <source>What they should know</source>
        <translation>What they should know</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Who is asked</translation>
    </message>
    <message>
        <source>Said to the one who chats</source>
        <translation>Said to the one who chats</translation>
    </message>
    <message>
        <source>Keep their comment in</source>
        <translation>Keep their comment in</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Nothing to decide yet</source>
        <translation>Nothing to decide yet</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Asks for an agreement and keeps the proof, or takes it back.</source>
        <translation>Asks for an agreement and keeps the proof, or takes it back.</translation>
    </message>
    <message>
        <source>Asks for it</source>
        <translation>Asks for it</translation>
    </message>
    <message>
        <source>Takes it back</source>
        <translation>Takes it back</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>What the person agrees to, in plain words.</source>
        <translation>What the person agrees to, in plain words.</translation>
    </message>
    <message>
        <source>Address of the whole notice</source>
        <translation>Address of the whole notice</translation>
    </message>
    <message>
        <source>Version of the notice</source>
        <translation>Version of the notice</translation>
    </message>
    <message>
        <source>Kept with the proof, such as 2026-11.</source>
        <translation>Kept with the proof, such as 2026-11.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Button that agrees</source>
        <translation>Button that agrees</translation>
    </message>
    <message>
        <source>Button that declines</source>
        <translation>Button that declines</translation>
    </message>
    <message>
        <source>Keep the decision in</source>
        <translation>Keep the decision in</translation>
    </message>
    <message>
        <source>True or false. A variable of the person is still known next time.</source>
        <translation>True or false. A variable of the person is still known next time.</translation>
    </message>
    <message>
        <source>Do not ask who has agreed before</source>
        <translation>Do not ask who has agreed before</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>No notice yet</source>
        <translation>No notice yet</translation>
    </message>
    <message>
        <source>User Data</source>
        <translation>User Data</translation>
    </message>
    <message>
        <source>Lets people see, take along, correct or erase what the bot knows of them.</source>
        <translation>Lets people see, take along, correct or erase what the bot knows of them.</translation>
    </message>
    <message>
        <source>Shows what is known</source>
        <translation>Shows what is known</translation>
    </message>
    <message>
        <source>Hands it out as a file</source>
        <translation>Hands it out as a file</translation>
    </message>
    <message>
        <source>Has it corrected</source>
        <translation>Has it corrected</translation>
    </message>
    <message>
        <source>Erases everything</source>
        <translation>Erases everything</translation>
    </message>
    <message>
        <source>Forgets some variables</source>
        <translation>Forgets some variables</translation>
    </message>
    <message>
        <source>Stops recording the talk</source>
        <translation>Stops recording the talk</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>None chosen means all that the person gave.</source>
        <translation>None chosen means all that the person gave.</translation>
    </message>
    <message>
        <source>Question, or words before it</source>
        <translation>Question, or words before it</translation>
    </message>
    <message>
        <source>Before erasing, the person is asked whether they mean it.</source>
        <translation>Before erasing, the person is asked whether they mean it.</translation>
    </message>
    <message>
        <source>When nothing is known</source>
        <translation>When nothing is known</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Buttons</translation>
    </message>
    <message>
        <source>Says it</source>
        <translation>Says it</translation>
    </message>
    <message>
        <source>Opens an address</source>
        <translation>Opens an address</translation>
    </message>
    <message>
        <source>Calls a number</source>
        <translation>Calls a number</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Address or number</translation>
    </message>
    <message>
        <source>Add button</source>
        <translation>Add button</translation>
    </message>
    <message>
        <source>What it shows, for those who cannot see it</source>
        <translation>What it shows, for those who cannot see it</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>Add card</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Only on</translation>
    </message>
    <message>
        <source>None = on all channels.</source>
        <translation>None = on all channels.</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Web chat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source>What the bot says</source>
        <translation>What the bot says</translation>
    </message>
    <message>
        <source>The bot picks one of the wordings each time.</source>
        <translation>The bot picks one of the wordings each time.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Carousel of cards</source>
        <translation>Carousel of cards</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Place on the map</translation>
    </message>
    <message>
        <source>Link with preview</source>
        <translation>Link with preview</translation>
    </message>
    <message>
        <source>Address, https://…</source>
        <translation>Address, https://…</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Words beside it</source>
        <translation>Words beside it</translation>
    </message>
    <message>
        <source>Pause before it</source>
        <translation>Pause before it</translation>
    </message>
    <message>
        <source>Milliseconds for which the bot seems to be writing.</source>
        <translation>Milliseconds for which the bot seems to be writing.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of bubble, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Says something: texts, pictures, files, cards, places.</source>
        <translation>Says something: texts, pictures, files, cards, places.</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Quick replies</translation>
    </message>
    <message>
        <source>Suggestions below the last bubble; the person may as well write something else.</source>
        <translation>Suggestions below the last bubble; the person may as well write something else.</translation>
    </message>
    <message>
        <source>Add suggestion</source>
        <translation>Add suggestion</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Web address</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Time of day</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date and time</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Amount of money</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>Length of time</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Entity of the bot</source>
        <translation>Entity of the bot</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>What fits</translation>
    </message>
    <message>
        <source>When it does not fit</source>
        <translation>When it does not fit</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entity</translation>
    </message>
    <message>
        <source>Best rating</source>
        <translation>Best rating</translation>
    </message>
    <message>
        <source>The largest number, the longest text, or the largest file in MB.</source>
        <translation>The largest number, the longest text, or the largest file in MB.</translation>
    </message>
    <message>
        <source>Said first</source>
        <translation>Said first</translation>
    </message>
    <message>
        <source>Said after that</source>
        <translation>Said after that</translation>
    </message>
    <message>
        <source>One for each further time; the last one stays.</source>
        <translation>One for each further time; the last one stays.</translation>
    </message>
    <message>
        <source>Then take</source>
        <translation>Then take</translation>
    </message>
    <message>
        <source>The value when nothing fitted; empty = go on at “did not fit”.</source>
        <translation>The value when nothing fitted; empty = go on at “did not fit”.</translation>
    </message>
    <message>
        <source>Silence and digressions</source>
        <translation>Silence and digressions</translation>
    </message>
    <message>
        <source>Silence after</source>
        <translation>Silence after</translation>
    </message>
    <message>
        <source>Seconds; 0 = it waits for ever.</source>
        <translation>Seconds; 0 = it waits for ever.</translation>
    </message>
    <message>
        <source>Said to silence</source>
        <translation>Said to silence</translation>
    </message>
    <message>
        <source>One each time; after the last it goes on at “no reply”.</source>
        <translation>One each time; after the last it goes on at “no reply”.</translation>
    </message>
    <message>
        <source>Something else comes up</source>
        <translation>Something else comes up</translation>
    </message>
    <message>
        <source>Is followed when it is no answer</source>
        <translation>Is followed when it is no answer</translation>
    </message>
    <message>
        <source>Is always followed</source>
        <translation>Is always followed</translation>
    </message>
    <message>
        <source>Is never followed</source>
        <translation>Is never followed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>No reply</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Other words, with commas</source>
        <translation>Other words, with commas</translation>
    </message>
    <message>
        <source>Small print</source>
        <translation>Small print</translation>
    </message>
    <message>
        <source>Typed words choose too: the label, its number, or a synonym, slips of the pen forgiven.</source>
        <translation>Typed words choose too: the label, its number, or a synonym, slips of the pen forgiven.</translation>
    </message>
    <message>
        <source>Options come from a list</source>
        <translation>Options come from a list</translation>
    </message>
    <message>
        <source>Button of an item</source>
        <translation>Button of an item</translation>
    </message>
    <message>
        <source>Such as item.name; empty = the item itself.</source>
        <translation>Such as item.name; empty = the item itself.</translation>
    </message>
    <message>
        <source>What is kept of it</source>
        <translation>What is kept of it</translation>
    </message>
    <message>
        <source>Such as item.id; empty = the item itself.</source>
        <translation>Such as item.id; empty = the item itself.</translation>
    </message>
    <message>
        <source>Several may be chosen</source>
        <translation>Several may be chosen</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>0 = all of them.</source>
        <translation>0 = all of them.</translation>
    </message>
    <message>
        <source>Any choice</source>
        <translation>Any choice</translation>
    </message>
    <message>
        <source>Yes or no: options with the ids yes and no are understood in people&apos;s own words, and kept as true or false.</source>
        <translation>Yes or no: options with the ids yes and no are understood in people&apos;s own words, and kept as true or false.</translation>
    </message>
    <message>
        <source>Asks for several things, in any order, and has them confirmed.</source>
        <translation>Asks for several things, in any order, and has them confirmed.</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name of the field</translation>
    </message>
    <message>
        <source>Keep it in</source>
        <translation>Keep it in</translation>
    </message>
    <message>
        <source>The whole form</source>
        <translation>The whole form</translation>
    </message>
    <message>
        <source>Said before it</source>
        <translation>Said before it</translation>
    </message>
    <message>
        <source>Fill in what the person said already</source>
        <translation>Fill in what the person said already</translation>
    </message>
    <message>
        <source>Do not ask what is known</source>
        <translation>Do not ask what is known</translation>
    </message>
    <message>
        <source>Have it confirmed</source>
        <translation>Have it confirmed</translation>
    </message>
    <message>
        <source>Without it, a confirmation lists the fields.</source>
        <translation>Without it, a confirmation lists the fields.</translation>
    </message>
    <message>
        <source>What should be changed?</source>
        <translation>What should be changed?</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>No fields yet</source>
        <translation>No fields yet</translation>
    </message>
    <message>
        <source>Asks for %1</source>
        <translation>Asks for %1</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Answers with the passages</source>
        <translation>Answers with the passages</translation>
    </message>
    <message>
        <source>Only keeps them</source>
        <translation>Only keeps them</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Only from</translation>
    </message>
    <message>
        <source>Words of titles or addresses, one per line; none = from all documents.</source>
        <translation>Words of titles or addresses, one per line; none = from all documents.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Listed below</source>
        <translation>Listed below</translation>
    </message>
    <message>
        <source>Numbered in the text, and listed</source>
        <translation>Numbered in the text, and listed</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Not named</translation>
    </message>
    <message>
        <source>The text; when only searching, a list of passages with title, text, url and place.</source>
        <translation>The text; when only searching, a list of passages with title, text, url and place.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>None of these</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Goes on by what the person means.</source>
        <translation>Goes on by what the person means.</translation>
    </message>
    <message>
        <source>With commas between them; one of them in the message is enough.</source>
        <translation>With commas between them; one of them in the message is enough.</translation>
    </message>
    <message>
        <source>Described for the model</source>
        <translation>Described for the model</translation>
    </message>
    <message>
        <source>Understood by</source>
        <translation>Understood by</translation>
    </message>
    <message>
        <source>The bot&apos;s intents</source>
        <translation>The bot&apos;s intents</translation>
    </message>
    <message>
        <source>Words and patterns</source>
        <translation>Words and patterns</translation>
    </message>
    <message>
        <source>A language model</source>
        <translation>A language model</translation>
    </message>
    <message>
        <source>From 0 to 1; 0 = as the bot&apos;s settings say.</source>
        <translation>From 0 to 1; 0 = as the bot&apos;s settings say.</translation>
    </message>
    <message>
        <source>When several may be meant</source>
        <translation>When several may be meant</translation>
    </message>
    <message>
        <source>Asked with a button for each of them.</source>
        <translation>Asked with a button for each of them.</translation>
    </message>
    <message>
        <source>An object: class, confidence and entities.</source>
        <translation>An object: class, confidence and entities.</translation>
    </message>
    <message>
        <source>in a stack</source>
        <translation>in a stack</translation>
    </message>
    <message>
        <source>A step that begins a talk cannot move to another flow. Select the steps after it.</source>
        <translation>A step that begins a talk cannot move to another flow. Select the steps after it.</translation>
    </message>
    <message>
        <source>Nothing leads to these steps. Select steps that a talk comes to.</source>
        <translation>Nothing leads to these steps. Select steps that a talk comes to.</translation>
    </message>
    <message numerus="yes">
        <source>The selection is entered at %n different step(s), but a flow begins at one. Select steps that are all reached through one of them.</source>
        <translation>
            <numerusform>The selection is entered at %n different step, but a flow begins at one. Select steps that are all reached through one of them.</numerusform>
            <numerusform>The selection is entered at %n different steps, but a flow begins at one. Select steps that are all reached through one of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the steps that shall become a flow of their own.</source>
        <translation>Select the steps that shall become a flow of their own.</translation>
    </message>
    <message>
        <source>%1 leads to %2</source>
        <translation>%1 leads to %2</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 is not connected</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Add a Start</source>
        <translation>Add a Start</translation>
    </message>
    <message>
        <source>Start where talks begin now</source>
        <translation>Start where talks begin now</translation>
    </message>
    <message>
        <source>Delete the unused Starts</source>
        <translation>Delete the unused Starts</translation>
    </message>
    <message>
        <source>Add an Exit</source>
        <translation>Add an Exit</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>Delete the connection</translation>
    </message>
    <message>
        <source>Delete the step</source>
        <translation>Delete the step</translation>
    </message>
    <message>
        <source>Delete the flow</source>
        <translation>Delete the flow</translation>
    </message>
    <message>
        <source>Add an Event for errors</source>
        <translation>Add an Event for errors</translation>
    </message>
    <message>
        <source>Use the most similar variable</source>
        <translation>Use the most similar variable</translation>
    </message>
    <message>
        <source>Add the variable</source>
        <translation>Add the variable</translation>
    </message>
    <message>
        <source>Delete the variable</source>
        <translation>Delete the variable</translation>
    </message>
    <message>
        <source>Begin without a value</source>
        <translation>Begin without a value</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Hand it over</translation>
    </message>
    <message>
        <source>Do not hand it over</source>
        <translation>Do not hand it over</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Take it out</translation>
    </message>
    <message>
        <source>Change the variable&apos;s type</source>
        <translation>Change the variable&apos;s type</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation>Delete the case</translation>
    </message>
    <message>
        <source>Let the code read it</source>
        <translation>Let the code read it</translation>
    </message>
    <message>
        <source>Take the nearest number</source>
        <translation>Take the nearest number</translation>
    </message>
    <message>
        <source>Take the usual choice</source>
        <translation>Take the usual choice</translation>
    </message>
    <message>
        <source>Tell them apart</source>
        <translation>Tell them apart</translation>
    </message>
    <message>
        <source>Add a variable for it</source>
        <translation>Add a variable for it</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Swap them</translation>
    </message>
    <message>
        <source>Delete what is incomplete</source>
        <translation>Delete what is incomplete</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>Do without it</translation>
    </message>
    <message>
        <source>Give all the same weight</source>
        <translation>Give all the same weight</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation>Use https://</translation>
    </message>
    <message>
        <source>Send no content</source>
        <translation>Send no content</translation>
    </message>
    <message>
        <source>The translation still fits</source>
        <translation>The translation still fits</translation>
    </message>
    <message>
        <source>Delete these texts</source>
        <translation>Delete these texts</translation>
    </message>
    <message>
        <source>Delete the repetition</source>
        <translation>Delete the repetition</translation>
    </message>
    <message>
        <source>Add an Event for it</source>
        <translation>Add an Event for it</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Delete it</translation>
    </message>
    <message>
        <source>Add the entity</source>
        <translation>Add the entity</translation>
    </message>
    <message>
        <source>A condition of “%1” is always true. Compare a variable, or do without the condition.</source>
        <translation>A condition of “%1” is always true. Compare a variable, or do without the condition.</translation>
    </message>
    <message>
        <source>A condition of “%1” is never true. Compare a variable, or remove it.</source>
        <translation>A condition of “%1” is never true. Compare a variable, or remove it.</translation>
    </message>
    <message>
        <source>“%1” asks for the language “%2”, which the bot does not speak. Add the language, or remove the case.</source>
        <translation>“%1” asks for the language “%2”, which the bot does not speak. Add the language, or remove the case.</translation>
    </message>
    <message>
        <source>A case of “%1” stands below one that is always true, so it is never reached. Move it up, or remove it.</source>
        <translation>A case of “%1” stands below one that is always true, so it is never reached. Move it up, or remove it.</translation>
    </message>
    <message>
        <source>Two cases of “%1” are the same, so the lower one is never reached. Change one, or remove it.</source>
        <translation>Two cases of “%1” are the same, so the lower one is never reached. Change one, or remove it.</translation>
    </message>
    <message>
        <source>“%1” has two options that read “%2”. Give one of them another label.</source>
        <translation>“%1” has two options that read “%2”. Give one of them another label.</translation>
    </message>
    <message>
        <source>“%2” fits two options of “%1”, so the first one is always taken. Take it out of one.</source>
        <translation>“%2” fits two options of “%1”, so the first one is always taken. Take it out of one.</translation>
    </message>
    <message>
        <source>“%2” of “%1” is also a word that calls an Event. Give the option or the Event another word.</source>
        <translation>“%2” of “%1” is also a word that calls an Event. Give the option or the Event another word.</translation>
    </message>
    <message>
        <source>The button “%2” of “%1” is longer than %3 characters; some channels cut it. Shorten it.</source>
        <translation>The button “%2” of “%1” is longer than %3 characters; some channels cut it. Shorten it.</translation>
    </message>
    <message>
        <source>“%1” offers %2 options, more than most channels show at once. Ask in two steps, or let people write.</source>
        <translation>“%1” offers %2 options, more than most channels show at once. Ask in two steps, or let people write.</translation>
    </message>
    <message>
        <source>The code of “%1” cannot be read: “%2” in line %3 has no counterpart.</source>
        <translation>The code of “%1” cannot be read: “%2” in line %3 has no counterpart.</translation>
    </message>
    <message>
        <source>The code of “%1” uses “%2”, which the step neither reads nor sets. Add it to what it reads.</source>
        <translation>The code of “%1” uses “%2”, which the step neither reads nor sets. Add it to what it reads.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is empty, and it cannot work without. Fill it in.</source>
        <translation>“%1” of “%2” is empty, and it cannot work without. Fill it in.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is no number. Correct it.</source>
        <translation>“%1” of “%2” is no number. Correct it.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is %3, but can be %4 to %5 only. Correct it.</source>
        <translation>“%1” of “%2” is %3, but can be %4 to %5 only. Correct it.</translation>
    </message>
    <message>
        <source>“%1” names an intent that is not in this bot. Choose another.</source>
        <translation>“%1” names an intent that is not in this bot. Choose another.</translation>
    </message>
    <message>
        <source>“%1” names an entity that is not in this bot. Choose another.</source>
        <translation>“%1” names an entity that is not in this bot. Choose another.</translation>
    </message>
    <message>
        <source>“%1” names instructions that are not in this bot. Choose others.</source>
        <translation>“%1” names instructions that are not in this bot. Choose others.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is “%3”, which is none of its choices. Choose one.</source>
        <translation>“%1” of “%2” is “%3”, which is none of its choices. Choose one.</translation>
    </message>
    <message>
        <source>Nothing leads into the flow “%1”. Run it from another flow, give it an Event, or delete it.</source>
        <translation>Nothing leads into the flow “%1”. Run it from another flow, give it an Event, or delete it.</translation>
    </message>
    <message>
        <source>“%1” takes the word, and then nothing follows. Connect it, or delete it.</source>
        <translation>“%1” takes the word, and then nothing follows. Connect it, or delete it.</translation>
    </message>
    <message>
        <source>“%1” has no way for answers that fit none of its options: “%2” leads nowhere. Connect it.</source>
        <translation>“%1” has no way for answers that fit none of its options: “%2” leads nowhere. Connect it.</translation>
    </message>
    <message>
        <source>“%1” is about a loop, but stands in none. Put it behind “Each time” of a Loop, or let it end otherwise.</source>
        <translation>“%1” is about a loop, but stands in none. Put it behind “Each time” of a Loop, or let it end otherwise.</translation>
    </message>
    <message>
        <source>“%1” waits for the same as another Event that always comes first. Delete one, or tell them apart.</source>
        <translation>“%1” waits for the same as another Event that always comes first. Delete one, or tell them apart.</translation>
    </message>
    <message>
        <source>When “%1” fails, people get a bare apology and the talk ends. Connect its error port, or add an Event for errors.</source>
        <translation>When “%1” fails, people get a bare apology and the talk ends. Connect its error port, or add an Event for errors.</translation>
    </message>
    <message>
        <source>“%1” reads “%2”, but nothing on the way there has given it a value. Set it before, or give it an initial value.</source>
        <translation>“%1” reads “%2”, but nothing on the way there has given it a value. Set it before, or give it an initial value.</translation>
    </message>
    <message>
        <source>When an answer does not fit, “%1” asks again in the same words. Say what would fit.</source>
        <translation>When an answer does not fit, “%1” asks again in the same words. Say what would fit.</translation>
    </message>
    <message>
        <source>A field of “%1” keeps its answer nowhere. Choose a variable for it.</source>
        <translation>A field of “%1” keeps its answer nowhere. Choose a variable for it.</translation>
    </message>
    <message>
        <source>“%1” cannot choose: fewer than two of its ways have a weight above 0. Give them weights.</source>
        <translation>“%1” cannot choose: fewer than two of its ways have a weight above 0. Give them weights.</translation>
    </message>
    <message>
        <source>“%1” asks a language model without saying what it shall do. Choose instructions, or write some.</source>
        <translation>“%1” asks a language model without saying what it shall do. Choose instructions, or write some.</translation>
    </message>
    <message>
        <source>“%1” has no end that it could reach, so it talks until its limit. Add one.</source>
        <translation>“%1” has no end that it could reach, so it talks until its limit. Add one.</translation>
    </message>
    <message>
        <source>“%1” does not say what it waits for, so it never comes. Fill it in, or delete it.</source>
        <translation>“%1” does not say what it waits for, so it never comes. Fill it in, or delete it.</translation>
    </message>
    <message>
        <source>“%1” does not hand over “%2”, which the flow must be given. Add it.</source>
        <translation>“%1” does not hand over “%2”, which the flow must be given. Add it.</translation>
    </message>
    <message>
        <source>“%1” hands over “%2”, which the flow does not take. Take it out, or add it to the flow&apos;s Start.</source>
        <translation>“%1” hands over “%2”, which the flow does not take. Take it out, or add it to the flow&apos;s Start.</translation>
    </message>
    <message>
        <source>“%1” waits longer than talks are kept, so it never goes on. Shorten it, or keep talks longer.</source>
        <translation>“%1” waits longer than talks are kept, so it never goes on. Shorten it, or keep talks longer.</translation>
    </message>
    <message>
        <source>“%1” goes by opening hours, but the bot has none and counts as always open. Set them in the bot&apos;s settings.</source>
        <translation>“%1” goes by opening hours, but the bot has none and counts as always open. Set them in the bot&apos;s settings.</translation>
    </message>
    <message>
        <source>“%1” reads the secret “%2”, which is always empty there: only requests can use it. Take it out.</source>
        <translation>“%1” reads the secret “%2”, which is always empty there: only requests can use it. Take it out.</translation>
    </message>
    <message>
        <source>“%1” gives a value to “%2”, which cannot change in a talk. Choose another variable, or change its scope.</source>
        <translation>“%1” gives a value to “%2”, which cannot change in a talk. Choose another variable, or change its scope.</translation>
    </message>
    <message>
        <source>No Event and no Route waits for the intent “%1”. Add an Event for it, or delete it.</source>
        <translation>No Event and no Route waits for the intent “%1”. Add an Event for it, or delete it.</translation>
    </message>
    <message>
        <source>The intent “%1” has %2 phrases in the bot&apos;s first language; from %3 on it is recognised well. Add some.</source>
        <translation>The intent “%1” has %2 phrases in the bot&apos;s first language; from %3 on it is recognised well. Add some.</translation>
    </message>
    <message>
        <source>The intent “%1” has no phrases in %2, so it is hardly recognised there. Add some.</source>
        <translation>The intent “%1” has no phrases in %2, so it is hardly recognised there. Add some.</translation>
    </message>
    <message>
        <source>A phrase of “%1” marks “%2”, which is no entity of this bot. Add the entity, or correct the name.</source>
        <translation>A phrase of “%1” marks “%2”, which is no entity of this bot. Add the entity, or correct the name.</translation>
    </message>
    <message>
        <source>“%3” is a phrase of “%1” and of “%2”, so the bot cannot tell them apart. Delete it in one.</source>
        <translation>“%3” is a phrase of “%1” and of “%2”, so the bot cannot tell them apart. Delete it in one.</translation>
    </message>
    <message>
        <source>The intent “%1” has a phrase twice. Delete the repetition.</source>
        <translation>The intent “%1” has a phrase twice. Delete the repetition.</translation>
    </message>
    <message>
        <source>No question, phrase or expression uses the entity “%1”. Use it, or delete it.</source>
        <translation>No question, phrase or expression uses the entity “%1”. Use it, or delete it.</translation>
    </message>
    <message>
        <source>The entity “%1” has nothing that could be found. Add values or patterns.</source>
        <translation>The entity “%1” has nothing that could be found. Add values or patterns.</translation>
    </message>
    <message>
        <source>The pattern “%2” of the entity “%1” is no regular expression. Correct it.</source>
        <translation>The pattern “%2” of the entity “%1” is no regular expression. Correct it.</translation>
    </message>
    <message>
        <source>“%2” means two values of the entity “%1”: “%3” and “%4”. Delete it in one.</source>
        <translation>“%2” means two values of the entity “%1”: “%3” and “%4”. Delete it in one.</translation>
    </message>
    <message>
        <source>No step uses the instructions “%1”. Use them, or delete them.</source>
        <translation>No step uses the instructions “%1”. Use them, or delete them.</translation>
    </message>
    <message>
        <source>“%2” of “%1” is no web address. Write it with https:// and a host.</source>
        <translation>“%2” of “%1” is no web address. Write it with https:// and a host.</translation>
    </message>
    <message>
        <source>“%1” uses http://%2 without encryption. Use https://.</source>
        <translation>“%1” uses http://%2 without encryption. Use https://.</translation>
    </message>
    <message>
        <source>“%1” sends content with GET, which services ignore or refuse. Use POST, or send none.</source>
        <translation>“%1” sends content with GET, which services ignore or refuse. Use POST, or send none.</translation>
    </message>
    <message>
        <source>The content of “%1” is no JSON, so nothing is sent. Check its brackets, commas and quotes.</source>
        <translation>The content of “%1” is no JSON, so nothing is sent. Check its brackets, commas and quotes.</translation>
    </message>
    <message>
        <source>“%1” asks a service and keeps nothing of the answer. Choose a variable for it.</source>
        <translation>“%1” asks a service and keeps nothing of the answer. Choose a variable for it.</translation>
    </message>
    <message>
        <source>“%1” runs its own flow again before that has ended; at most 64 flows can wait for each other. Let it go there instead.</source>
        <translation>“%1” runs its own flow again before that has ended; at most 64 flows can wait for each other. Let it go there instead.</translation>
    </message>
    <message>
        <source>“%1” says that its flow gives back “%2”, but no step of the flow sets it. Set it, or take it out.</source>
        <translation>“%1” says that its flow gives back “%2”, but no step of the flow sets it. Set it, or take it out.</translation>
    </message>
    <message>
        <source>The test “%1” names what is not in the bot: %2. Correct the names.</source>
        <translation>The test “%1” names what is not in the bot: %2. Correct the names.</translation>
    </message>
    <message>
        <source>“%1” says the same in two variants, so nothing varies. Reword one, or remove it.</source>
        <translation>“%1” says the same in two variants, so nothing varies. Reword one, or remove it.</translation>
    </message>
    <message>
        <source>“%1” sends a file that is not chosen yet. Choose one, or remove it.</source>
        <translation>“%1” sends a file that is not chosen yet. Choose one, or remove it.</translation>
    </message>
    <message>
        <source>“%1” was changed after it had been translated (%2). Look at the translation again.</source>
        <translation>“%1” was changed after it had been translated (%2). Look at the translation again.</translation>
    </message>
    <message>
        <source>“%1” has texts in languages that the bot does not speak (%2). Add the language to the bot, or remove them.</source>
        <translation>“%1” has texts in languages that the bot does not speak (%2). Add the language to the bot, or remove them.</translation>
    </message>
    <message>
        <source>A text of “%1” is longer than %2 characters; some channels cut it. Shorten it, or say it in several bubbles.</source>
        <translation>A text of “%1” is longer than %2 characters; some channels cut it. Shorten it, or say it in several bubbles.</translation>
    </message>
    <message>
        <source>“%2” in “%1” puts values together that are never alike, so its result never changes. Compare like with like.</source>
        <translation>“%2” in “%1” puts values together that are never alike, so its result never changes. Compare like with like.</translation>
    </message>
    <message>
        <source>“%1” gives “%2” a value that does not fit its type, so it is not kept. Change the value, or the variable&apos;s type.</source>
        <translation>“%1” gives “%2” a value that does not fit its type, so it is not kept. Change the value, or the variable&apos;s type.</translation>
    </message>
    <message>
        <source>The answer that “%1” asks for does not fit “%2”, so it is not kept. Change the kind of answer, or the variable&apos;s type.</source>
        <translation>The answer that “%1” asks for does not fit “%2”, so it is not kept. Change the kind of answer, or the variable&apos;s type.</translation>
    </message>
    <message>
        <source>“%1” is read, but nothing gives it a value. Set it, or give it an initial value.</source>
        <translation>“%1” is read, but nothing gives it a value. Set it, or give it an initial value.</translation>
    </message>
    <message>
        <source>“%1” is given values that nothing reads. Use it, or do without.</source>
        <translation>“%1” is given values that nothing reads. Use it, or do without.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a variable. Use letters, digits and _, and no word that expressions know already.</source>
        <translation>“%1” cannot be the name of a variable. Use letters, digits and _, and no word that expressions know already.</translation>
    </message>
    <message>
        <source>There are two variables “%1” and “%2”. Rename one, so that nobody takes one for the other.</source>
        <translation>There are two variables “%1” and “%2”. Rename one, so that nobody takes one for the other.</translation>
    </message>
    <message>
        <source>The initial value of “%1” does not fit its type. Correct one of them.</source>
        <translation>The initial value of “%1” does not fit its type. Correct one of them.</translation>
    </message>
    <message>
        <source>Something failed</source>
        <translation>Something failed</translation>
    </message>
    <message>
        <source>The bot has no Start, so no talk can begin.</source>
        <translation>The bot has no Start, so no talk can begin.</translation>
    </message>
    <message>
        <source>The flow that talks begin with is not in the bot.</source>
        <translation>The flow that talks begin with is not in the bot.</translation>
    </message>
    <message>
        <source>A flow has more than one Start; only the oldest is used.</source>
        <translation>A flow has more than one Start; only the oldest is used.</translation>
    </message>
    <message>
        <source>A way out of a step leads nowhere; when the bot has said nothing yet, publishing is blocked.</source>
        <translation>A way out of a step leads nowhere; when the bot has said nothing yet, publishing is blocked.</translation>
    </message>
    <message>
        <source>Choice without default</source>
        <translation>Choice without default</translation>
    </message>
    <message>
        <source>A Choice has no way for answers that fit none of its options.</source>
        <translation>A Choice has no way for answers that fit none of its options.</translation>
    </message>
    <message>
        <source>The talk stops after a step without a word.</source>
        <translation>The talk stops after a step without a word.</translation>
    </message>
    <message>
        <source>A connection leaves a step at a port that is no longer there.</source>
        <translation>A connection leaves a step at a port that is no longer there.</translation>
    </message>
    <message>
        <source>No way leads from the start or from an event to the step.</source>
        <translation>No way leads from the start or from an event to the step.</translation>
    </message>
    <message>
        <source>Flow is never run</source>
        <translation>Flow is never run</translation>
    </message>
    <message>
        <source>Nothing leads into the flow: it is not the start flow, has no event, and is not run or gone to.</source>
        <translation>Nothing leads into the flow: it is not the start flow, has no event, and is not run or gone to.</translation>
    </message>
    <message>
        <source>Event does nothing</source>
        <translation>Event does nothing</translation>
    </message>
    <message>
        <source>An Event takes the word, and then nothing follows.</source>
        <translation>An Event takes the word, and then nothing follows.</translation>
    </message>
    <message>
        <source>Event is never used</source>
        <translation>Event is never used</translation>
    </message>
    <message>
        <source>Another Event waits for the same thing at the same place and always comes first.</source>
        <translation>Another Event waits for the same thing at the same place and always comes first.</translation>
    </message>
    <message>
        <source>A Go To names no place, or one that is gone.</source>
        <translation>A Go To names no place, or one that is gone.</translation>
    </message>
    <message>
        <source>A Run Flow names no flow, or one without a Start.</source>
        <translation>A Run Flow names no flow, or one without a Start.</translation>
    </message>
    <message>
        <source>No loop to leave</source>
        <translation>No loop to leave</translation>
    </message>
    <message>
        <source>An Exit leaves a loop or begins its next round, but stands in none.</source>
        <translation>An Exit leaves a loop or begins its next round, but stands in none.</translation>
    </message>
    <message>
        <source>Steps lead round in a ring without a way out and without asking the person anything.</source>
        <translation>Steps lead round in a ring without a way out and without asking the person anything.</translation>
    </message>
    <message>
        <source>Steps lead round in a ring that only a condition can end; the person is asked nothing on the way.</source>
        <translation>Steps lead round in a ring that only a condition can end; the person is asked nothing on the way.</translation>
    </message>
    <message>
        <source>Flow runs itself</source>
        <translation>Flow runs itself</translation>
    </message>
    <message>
        <source>A flow runs itself again before it has ended; 64 flows upon each other are an error.</source>
        <translation>A flow runs itself again before it has ended; 64 flows upon each other are an error.</translation>
    </message>
    <message>
        <source>Failure is not handled</source>
        <translation>Failure is not handled</translation>
    </message>
    <message>
        <source>A step that may fail has no way for it, and the bot has no Event for errors: people get a bare apology and the talk ends.</source>
        <translation>A step that may fail has no way for it, and the bot has no Event for errors: people get a bare apology and the talk ends.</translation>
    </message>
    <message>
        <source>A name is used that is no variable of the bot.</source>
        <translation>A name is used that is no variable of the bot.</translation>
    </message>
    <message>
        <source>No step uses the variable.</source>
        <translation>No step uses the variable.</translation>
    </message>
    <message>
        <source>Never given a value</source>
        <translation>Never given a value</translation>
    </message>
    <message>
        <source>A variable is read, but nothing gives it a value.</source>
        <translation>A variable is read, but nothing gives it a value.</translation>
    </message>
    <message>
        <source>Set, never read</source>
        <translation>Set, never read</translation>
    </message>
    <message>
        <source>A variable is given values that nothing reads.</source>
        <translation>A variable is given values that nothing reads.</translation>
    </message>
    <message>
        <source>Read before it is set</source>
        <translation>Read before it is set</translation>
    </message>
    <message>
        <source>A variable is read at a place where no way could have given it a value yet.</source>
        <translation>A variable is read at a place where no way could have given it a value yet.</translation>
    </message>
    <message>
        <source>Value cannot change</source>
        <translation>Value cannot change</translation>
    </message>
    <message>
        <source>A step gives a value to a constant of the bot or to a secret.</source>
        <translation>A step gives a value to a constant of the bot or to a secret.</translation>
    </message>
    <message>
        <source>Secrets cannot be read</source>
        <translation>Secrets cannot be read</translation>
    </message>
    <message>
        <source>An expression or a text reads a secret, which only requests can use; it is always empty there.</source>
        <translation>An expression or a text reads a secret, which only requests can use; it is always empty there.</translation>
    </message>
    <message>
        <source>Name cannot be used</source>
        <translation>Name cannot be used</translation>
    </message>
    <message>
        <source>The name of a variable is no name in expressions.</source>
        <translation>The name of a variable is no name in expressions.</translation>
    </message>
    <message>
        <source>Two variables are one</source>
        <translation>Two variables are one</translation>
    </message>
    <message>
        <source>Two variables have the same name, or differ only in capitals.</source>
        <translation>Two variables have the same name, or differ only in capitals.</translation>
    </message>
    <message>
        <source>Initial value does not fit</source>
        <translation>Initial value does not fit</translation>
    </message>
    <message>
        <source>The initial value of a variable is not of its type.</source>
        <translation>The initial value of a variable is not of its type.</translation>
    </message>
    <message>
        <source>Input is not handed over</source>
        <translation>Input is not handed over</translation>
    </message>
    <message>
        <source>A Run Flow does not hand over what the flow says it must be given.</source>
        <translation>A Run Flow does not hand over what the flow says it must be given.</translation>
    </message>
    <message>
        <source>Input that nobody takes</source>
        <translation>Input that nobody takes</translation>
    </message>
    <message>
        <source>A Run Flow hands over something that the flow does not take.</source>
        <translation>A Run Flow hands over something that the flow does not take.</translation>
    </message>
    <message>
        <source>Output is never set</source>
        <translation>Output is never set</translation>
    </message>
    <message>
        <source>A flow says that it gives back a variable, but never sets it.</source>
        <translation>A flow says that it gives back a variable, but never sets it.</translation>
    </message>
    <message>
        <source>An expression or a {{ placeholder }} has a mistake: something is missing, or a function is not known.</source>
        <translation>An expression or a {{ placeholder }} has a mistake: something is missing, or a function is not known.</translation>
    </message>
    <message>
        <source>Types do not go together</source>
        <translation>Types do not go together</translation>
    </message>
    <message>
        <source>Values of different types are compared or calculated with, so the result never changes.</source>
        <translation>Values of different types are compared or calculated with, so the result never changes.</translation>
    </message>
    <message>
        <source>Value does not fit</source>
        <translation>Value does not fit</translation>
    </message>
    <message>
        <source>A variable is given a value that is not of its type; it is not stored.</source>
        <translation>A variable is given a value that is not of its type; it is not stored.</translation>
    </message>
    <message>
        <source>Answer does not fit the variable</source>
        <translation>Answer does not fit the variable</translation>
    </message>
    <message>
        <source>A question asks for something that its variable cannot keep.</source>
        <translation>A question asks for something that its variable cannot keep.</translation>
    </message>
    <message>
        <source>A case has no condition, so it is never true.</source>
        <translation>A case has no condition, so it is never true.</translation>
    </message>
    <message>
        <source>Condition never changes</source>
        <translation>Condition never changes</translation>
    </message>
    <message>
        <source>A condition reads nothing that could change, so it is always true or always false.</source>
        <translation>A condition reads nothing that could change, so it is always true or always false.</translation>
    </message>
    <message>
        <source>Case stands twice</source>
        <translation>Case stands twice</translation>
    </message>
    <message>
        <source>A case has the same condition as one above it, so it is never reached.</source>
        <translation>A case has the same condition as one above it, so it is never reached.</translation>
    </message>
    <message>
        <source>Case is never reached</source>
        <translation>Case is never reached</translation>
    </message>
    <message>
        <source>A case stands below one that is always true.</source>
        <translation>A case stands below one that is always true.</translation>
    </message>
    <message>
        <source>Code cannot be read</source>
        <translation>Code cannot be read</translation>
    </message>
    <message>
        <source>Brackets, quotes or comments in the code are not closed.</source>
        <translation>Brackets, quotes or comments in the code are not closed.</translation>
    </message>
    <message>
        <source>Code does not see the variable</source>
        <translation>Code does not see the variable</translation>
    </message>
    <message>
        <source>The code uses a variable that the step neither reads nor sets.</source>
        <translation>The code uses a variable that the step neither reads nor sets.</translation>
    </message>
    <message>
        <source>This program does not know the type of the step.</source>
        <translation>This program does not know the type of the step.</translation>
    </message>
    <message>
        <source>A step was taken over from another program and cannot run here.</source>
        <translation>A step was taken over from another program and cannot run here.</translation>
    </message>
    <message>
        <source>Something is not filled in</source>
        <translation>Something is not filled in</translation>
    </message>
    <message>
        <source>A step lacks a value that it cannot work without, such as an address, a list or a name.</source>
        <translation>A step lacks a value that it cannot work without, such as an address, a list or a name.</translation>
    </message>
    <message>
        <source>Number out of range</source>
        <translation>Number out of range</translation>
    </message>
    <message>
        <source>A number is no number, or outside of what the step allows.</source>
        <translation>A number is no number, or outside of what the step allows.</translation>
    </message>
    <message>
        <source>Choice is not known</source>
        <translation>Choice is not known</translation>
    </message>
    <message>
        <source>A setting has a value that is none of those to choose from.</source>
        <translation>A setting has a value that is none of those to choose from.</translation>
    </message>
    <message>
        <source>Two rows of a step share an id, or one has none.</source>
        <translation>Two rows of a step share an id, or one has none.</translation>
    </message>
    <message>
        <source>A Choice offers nothing to choose.</source>
        <translation>A Choice offers nothing to choose.</translation>
    </message>
    <message>
        <source>A Branch has no case, so it always goes on at “Else”.</source>
        <translation>A Branch has no case, so it always goes on at “Else”.</translation>
    </message>
    <message>
        <source>Two options read the same</source>
        <translation>Two options read the same</translation>
    </message>
    <message>
        <source>People cannot tell two options of a Choice apart.</source>
        <translation>People cannot tell two options of a Choice apart.</translation>
    </message>
    <message>
        <source>Word fits two options</source>
        <translation>Word fits two options</translation>
    </message>
    <message>
        <source>A word that people may say fits two options of a Choice; the first one wins.</source>
        <translation>A word that people may say fits two options of a Choice; the first one wins.</translation>
    </message>
    <message>
        <source>Option is a command</source>
        <translation>Option is a command</translation>
    </message>
    <message>
        <source>An option reads like a word by which people cancel, ask for help or call an Event.</source>
        <translation>An option reads like a word by which people cancel, ask for help or call an Event.</translation>
    </message>
    <message>
        <source>Many options</source>
        <translation>Many options</translation>
    </message>
    <message>
        <source>More than ten options: most channels cannot show them all, and people do not read them.</source>
        <translation>More than ten options: most channels cannot show them all, and people do not read them.</translation>
    </message>
    <message>
        <source>A question keeps its answer nowhere.</source>
        <translation>A question keeps its answer nowhere.</translation>
    </message>
    <message>
        <source>Same question again</source>
        <translation>Same question again</translation>
    </message>
    <message>
        <source>When an answer does not fit, the same question is asked in the same words, without help.</source>
        <translation>When an answer does not fit, the same question is asked in the same words, without help.</translation>
    </message>
    <message>
        <source>A pattern is no regular expression.</source>
        <translation>A pattern is no regular expression.</translation>
    </message>
    <message>
        <source>A minimum is above its maximum.</source>
        <translation>A minimum is above its maximum.</translation>
    </message>
    <message>
        <source>An assignment lacks its variable or its value.</source>
        <translation>An assignment lacks its variable or its value.</translation>
    </message>
    <message>
        <source>A Knowledge step has nothing to answer from.</source>
        <translation>A Knowledge step has nothing to answer from.</translation>
    </message>
    <message>
        <source>A step names a knowledge base that is not in the project.</source>
        <translation>A step names a knowledge base that is not in the project.</translation>
    </message>
    <message>
        <source>A knowledge base that a step answers from has no text yet.</source>
        <translation>A knowledge base that a step answers from has no text yet.</translation>
    </message>
    <message>
        <source>Intent is missing</source>
        <translation>Intent is missing</translation>
    </message>
    <message>
        <source>A step names an intent that is not in the bot.</source>
        <translation>A step names an intent that is not in the bot.</translation>
    </message>
    <message>
        <source>Entity is missing</source>
        <translation>Entity is missing</translation>
    </message>
    <message>
        <source>A question names an entity that is not in the bot.</source>
        <translation>A question names an entity that is not in the bot.</translation>
    </message>
    <message>
        <source>Instructions are missing</source>
        <translation>Instructions are missing</translation>
    </message>
    <message>
        <source>A step names instructions that are not in the bot.</source>
        <translation>A step names instructions that are not in the bot.</translation>
    </message>
    <message>
        <source>No instructions</source>
        <translation>No instructions</translation>
    </message>
    <message>
        <source>A language model is asked without any words on what to do.</source>
        <translation>A language model is asked without any words on what to do.</translation>
    </message>
    <message>
        <source>Agent without an end</source>
        <translation>Agent without an end</translation>
    </message>
    <message>
        <source>An agent has no end that it could reach.</source>
        <translation>An agent has no end that it could reach.</translation>
    </message>
    <message>
        <source>Event waits for nothing</source>
        <translation>Event waits for nothing</translation>
    </message>
    <message>
        <source>An Event does not say which intent, words, command or name it waits for.</source>
        <translation>An Event does not say which intent, words, command or name it waits for.</translation>
    </message>
    <message>
        <source>Language is not the bot’s</source>
        <translation>Language is not the bot’s</translation>
    </message>
    <message>
        <source>No opening hours</source>
        <translation>No opening hours</translation>
    </message>
    <message>
        <source>A step goes by opening hours, but the bot has none: it is always open.</source>
        <translation>A step goes by opening hours, but the bot has none: it is always open.</translation>
    </message>
    <message>
        <source>Split has one way only</source>
        <translation>Split has one way only</translation>
    </message>
    <message>
        <source>At most one way of a Split has a weight, so nothing is compared.</source>
        <translation>At most one way of a Split has a weight, so nothing is compared.</translation>
    </message>
    <message>
        <source>Waits longer than the talk is kept</source>
        <translation>Waits longer than the talk is kept</translation>
    </message>
    <message>
        <source>A wait ends after the talk has been erased by the bot’s own privacy settings.</source>
        <translation>A wait ends after the talk has been erased by the bot’s own privacy settings.</translation>
    </message>
    <message>
        <source>No web address</source>
        <translation>No web address</translation>
    </message>
    <message>
        <source>An address is none that a request could go to.</source>
        <translation>An address is none that a request could go to.</translation>
    </message>
    <message>
        <source>Address is not encrypted</source>
        <translation>Address is not encrypted</translation>
    </message>
    <message>
        <source>What goes to an http:// address can be read on the way.</source>
        <translation>What goes to an http:// address can be read on the way.</translation>
    </message>
    <message>
        <source>GET with content</source>
        <translation>GET with content</translation>
    </message>
    <message>
        <source>A GET request carries content, which services ignore or refuse.</source>
        <translation>A GET request carries content, which services ignore or refuse.</translation>
    </message>
    <message>
        <source>Content is no JSON</source>
        <translation>Content is no JSON</translation>
    </message>
    <message>
        <source>The content of a request is said to be JSON, but is none.</source>
        <translation>The content of a request is said to be JSON, but is none.</translation>
    </message>
    <message>
        <source>Answer is not kept</source>
        <translation>Answer is not kept</translation>
    </message>
    <message>
        <source>A service is asked for something and its answer kept nowhere.</source>
        <translation>A service is asked for something and its answer kept nowhere.</translation>
    </message>
    <message>
        <source>A text has no words in the bot’s first language.</source>
        <translation>A text has no words in the bot’s first language.</translation>
    </message>
    <message>
        <source>An image, a sound, a video or a file is not chosen yet.</source>
        <translation>An image, a sound, a video or a file is not chosen yet.</translation>
    </message>
    <message>
        <source>An image has no description for people who cannot see it.</source>
        <translation>An image has no description for people who cannot see it.</translation>
    </message>
    <message>
        <source>A text is not translated into every language of the bot.</source>
        <translation>A text is not translated into every language of the bot.</translation>
    </message>
    <message>
        <source>Translation is out of date</source>
        <translation>Translation is out of date</translation>
    </message>
    <message>
        <source>The first language was changed after the text had been translated.</source>
        <translation>The first language was changed after the text had been translated.</translation>
    </message>
    <message>
        <source>A translation lacks a {{ placeholder }} of the first language, or has one more.</source>
        <translation>A translation lacks a {{ placeholder }} of the first language, or has one more.</translation>
    </message>
    <message>
        <source>Text in a language too many</source>
        <translation>Text in a language too many</translation>
    </message>
    <message>
        <source>A text stands in a language that the bot does not speak.</source>
        <translation>A text stands in a language that the bot does not speak.</translation>
    </message>
    <message>
        <source>Same wording twice</source>
        <translation>Same wording twice</translation>
    </message>
    <message>
        <source>Two variants of a message are the same, so nothing varies.</source>
        <translation>Two variants of a message are the same, so nothing varies.</translation>
    </message>
    <message>
        <source>Long message</source>
        <translation>Long message</translation>
    </message>
    <message>
        <source>A text is longer than 2,000 characters: some channels cut it, and few people read it.</source>
        <translation>A text is longer than 2,000 characters: some channels cut it, and few people read it.</translation>
    </message>
    <message>
        <source>Long button</source>
        <translation>Long button</translation>
    </message>
    <message>
        <source>A button is longer than 20 characters, which some channels cut.</source>
        <translation>A button is longer than 20 characters, which some channels cut.</translation>
    </message>
    <message>
        <source>Intent is never handled</source>
        <translation>Intent is never handled</translation>
    </message>
    <message>
        <source>No Event and no Route waits for the intent.</source>
        <translation>No Event and no Route waits for the intent.</translation>
    </message>
    <message>
        <source>Few phrases</source>
        <translation>Few phrases</translation>
    </message>
    <message>
        <source>An intent has fewer than five phrases in the first language, so it is hard to recognise.</source>
        <translation>An intent has fewer than five phrases in the first language, so it is hard to recognise.</translation>
    </message>
    <message>
        <source>Intent in one language only</source>
        <translation>Intent in one language only</translation>
    </message>
    <message>
        <source>An intent has no phrases in one of the bot’s languages.</source>
        <translation>An intent has no phrases in one of the bot’s languages.</translation>
    </message>
    <message>
        <source>Phrase of two intents</source>
        <translation>Phrase of two intents</translation>
    </message>
    <message>
        <source>Two intents have the same phrase, so the bot cannot tell them apart.</source>
        <translation>Two intents have the same phrase, so the bot cannot tell them apart.</translation>
    </message>
    <message>
        <source>Phrase stands twice</source>
        <translation>Phrase stands twice</translation>
    </message>
    <message>
        <source>An intent has the same phrase twice.</source>
        <translation>An intent has the same phrase twice.</translation>
    </message>
    <message>
        <source>Phrase marks an unknown entity</source>
        <translation>Phrase marks an unknown entity</translation>
    </message>
    <message>
        <source>A phrase marks a word as an entity that the bot does not have.</source>
        <translation>A phrase marks a word as an entity that the bot does not have.</translation>
    </message>
    <message>
        <source>Entity is never used</source>
        <translation>Entity is never used</translation>
    </message>
    <message>
        <source>No question, phrase or expression uses the entity.</source>
        <translation>No question, phrase or expression uses the entity.</translation>
    </message>
    <message>
        <source>Entity without values</source>
        <translation>Entity without values</translation>
    </message>
    <message>
        <source>An entity has no values or patterns, so it is never found.</source>
        <translation>An entity has no values or patterns, so it is never found.</translation>
    </message>
    <message>
        <source>Pattern of an entity cannot be read</source>
        <translation>Pattern of an entity cannot be read</translation>
    </message>
    <message>
        <source>A pattern of an entity is no regular expression.</source>
        <translation>A pattern of an entity is no regular expression.</translation>
    </message>
    <message>
        <source>Word of two values</source>
        <translation>Word of two values</translation>
    </message>
    <message>
        <source>Two values of an entity share a word, so the first one always wins.</source>
        <translation>Two values of an entity share a word, so the first one always wins.</translation>
    </message>
    <message>
        <source>Instructions are never used</source>
        <translation>Instructions are never used</translation>
    </message>
    <message>
        <source>No step uses the instructions.</source>
        <translation>No step uses the instructions.</translation>
    </message>
    <message>
        <source>Test names something missing</source>
        <translation>Test names something missing</translation>
    </message>
    <message>
        <source>A conversation test names a step, flow, variable or intent that is not in the bot.</source>
        <translation>A conversation test names a step, flow, variable or intent that is not in the bot.</translation>
    </message>
    <message>
        <source>Test asks for nothing</source>
        <translation>Test asks for nothing</translation>
    </message>
    <message>
        <source>The model&apos;s words as a text in quotation marks, or what it finds as an object; used where no model is asked.</source>
        <translation>The model&apos;s words as a text in quotation marks, or what it finds as an object; used where no model is asked.</translation>
    </message>
    <message>
        <source>May be in a private network</source>
        <translation>May be in a private network</translation>
    </message>
    <message>
        <source>For a service of your own. Without it, addresses of the bot&apos;s own computer and its network are refused.</source>
        <translation>For a service of your own. Without it, addresses of the bot&apos;s own computer and its network are refused.</translation>
    </message>
    <message>
        <source>Go To</source>
        <translation>Go To</translation>
    </message>
    <message>
        <source>Run Flow</source>
        <translation>Run Flow</translation>
    </message>
    <message>
        <source>Offered as</source>
        <translation>Offered as</translation>
    </message>
    <message>
        <source>What people read when they are asked which of several things they mean. Without it, the name.</source>
        <translation>What people read when they are asked which of several things they mean. Without it, the name.</translation>
    </message>
    <message>
        <source>What people read when they are asked which of several things they mean. Without it, the label.</source>
        <translation>What people read when they are asked which of several things they mean. Without it, the label.</translation>
    </message>
    <message>
        <source>This text is longer than %1 characters. Shorten it.</source>
        <translation>This text is longer than %1 characters. Shorten it.</translation>
    </message>
    <message>
        <source>This text has more than %1 expressions. Split it.</source>
        <translation>This text has more than %1 expressions. Split it.</translation>
    </message>
    <message>
        <source>This text grows longer than %1 characters.</source>
        <translation>This text grows longer than %1 characters.</translation>
    </message>
    <message>
        <source>The expressions of one turn take too many steps together.</source>
        <translation>The expressions of one turn take too many steps together.</translation>
    </message>
    <message>
        <source>comes after %1</source>
        <translation>comes after %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) that the web chat and the program itself say are not there in “%1”, so that people read them in another language. Write them in the texts.</source>
        <translation>
            <numerusform>%n sentence that the web chat and the program itself say is not there in “%1”, so that people read it in another language. Write it in the texts.</numerusform>
            <numerusform>%n sentences that the web chat and the program itself say are not there in “%1”, so that people read them in another language. Write them in the texts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentences of the program in another language</source>
        <translation>Sentences of the program in another language</translation>
    </message>
    <message>
        <source>What the web chat and the program itself say is not there in a language of the bot.</source>
        <translation>What the web chat and the program itself say is not there in a language of the bot.</translation>
    </message>
    <message>
        <source>Documents in</source>
        <translation>Documents in</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>All languages</translation>
    </message>
    <message>
        <source>The language of the talk</source>
        <translation>The language of the talk</translation>
    </message>
    <message>
        <source>Give it a knowledge base</source>
        <translation>Give it a knowledge base</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>“%1” is only ever computed from itself, and has no value to begin with. Give it an initial value.</source>
        <translation>“%1” is only ever computed from itself, and has no value to begin with. Give it an initial value.</translation>
    </message>
    <message>
        <source>No value to begin with</source>
        <translation>No value to begin with</translation>
    </message>
    <message>
        <source>A variable is only computed from itself, with no value to begin with.</source>
        <translation>A variable is only computed from itself, with no value to begin with.</translation>
    </message>
    <message>
        <source>An object cannot be put into a text. Name the field that is meant, such as “order.total”.</source>
        <translation>An object cannot be put into a text. Name the field that is meant, such as “order.total”.</translation>
    </message>
    <message>
        <source>Days are not added to a date with “+”. Write addDays(date, days).</source>
        <translation>Days are not added to a date with “+”. Write addDays(date, days).</translation>
    </message>
    <message>
        <source>Write what was probably meant</source>
        <translation>Write what was probably meant</translation>
    </message>
    <message>
        <source>“%2” in “%1” compares the outcome of another comparison, which is only ever true or false. Join two comparisons with &amp;&amp;.</source>
        <translation>“%2” in “%1” compares the outcome of another comparison, which is only ever true or false. Join two comparisons with &amp;&amp;.</translation>
    </message>
    <message>
        <source>“%2” in “%1” compares the outcome of another comparison, which is only ever true or false. Write “%3”.</source>
        <translation>“%2” in “%1” compares the outcome of another comparison, which is only ever true or false. Write “%3”.</translation>
    </message>
    <message>
        <source>“%1” asks for the language “%2”, which the bot does not speak. Add the language, or correct the comparison.</source>
        <translation>“%1” asks for the language “%2”, which the bot does not speak. Add the language, or correct the comparison.</translation>
    </message>
    <message>
        <source>“%1” compares “%2” with “%3”, but the question keeps true or false there. Compare it with true or false.</source>
        <translation>“%1” compares “%2” with “%3”, but the question keeps true or false there. Compare it with true or false.</translation>
    </message>
    <message>
        <source>“%1” compares “%2” with “%3”, which is none of the options that are kept there (%4), so they are never alike. Correct the word.</source>
        <translation>“%1” compares “%2” with “%3”, which is none of the options that are kept there (%4), so they are never alike. Correct the word.</translation>
    </message>
    <message>
        <source>“%2” in “%1” does not count with dates and times, which are texts. Use functions such as addDays() and daysBetween().</source>
        <translation>“%2” in “%1” does not count with dates and times, which are texts. Use functions such as addDays() and daysBetween().</translation>
    </message>
    <message>
        <source>“%2” in “%1” does not count with dates, which are texts. Write “%3”.</source>
        <translation>“%2” in “%1” does not count with dates, which are texts. Write “%3”.</translation>
    </message>
    <message>
        <source>“%2” in “%1” divides by zero, which gives no number that could be used. Divide by something else.</source>
        <translation>“%2” in “%1” divides by zero, which gives no number that could be used. Divide by something else.</translation>
    </message>
    <message>
        <source>“%2” in “%1” puts the object “%3” into a text, which cannot hold it. Take one of its fields.</source>
        <translation>“%2” in “%1” puts the object “%3” into a text, which cannot hold it. Take one of its fields.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>a list</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>an object</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>“%2” in “%1” reads “%3” of %4, which has none, so there is never a value. Correct the name, or take another variable.</source>
        <translation>“%2” in “%1” reads “%3” of %4, which has none, so there is never a value. Correct the name, or take another variable.</translation>
    </message>
    <message>
        <source>“%2” in “%1” reads “%3” of %4, which has none, so there is never a value. Write “%5” instead.</source>
        <translation>“%2” in “%1” reads “%3” of %4, which has none, so there is never a value. Write “%5” instead.</translation>
    </message>
    <message>
        <source>“%2” in “%1” cannot be worked out: %4 has no method “%3”. Take another method, or another variable.</source>
        <translation>“%2” in “%1” cannot be worked out: %4 has no method “%3”. Take another method, or another variable.</translation>
    </message>
    <message>
        <source>“%2” in “%1” cannot be worked out: %4 has no method “%3”. Write “%5” instead.</source>
        <translation>“%2” in “%1” cannot be worked out: %4 has no method “%3”. Write “%5” instead.</translation>
    </message>
    <message>
        <source>The pattern “%2” in “%1” is no regular expression, so the expression fails. Correct it.</source>
        <translation>The pattern “%2” in “%1” is no regular expression, so the expression fails. Correct it.</translation>
    </message>
    <message>
        <source>The flow “%1” has several Starts; only the oldest is used. Delete the others.</source>
        <translation>The flow “%1” has several Starts; only the oldest is used. Delete the others.</translation>
    </message>
    <message>
        <source>A connection leaves “%1” at “%2”, a port that is no longer there. Delete it, or draw it anew.</source>
        <translation>A connection leaves “%1” at “%2”, a port that is no longer there. Delete it, or draw it anew.</translation>
    </message>
    <message>
        <source>“%1” shows “%2”, but not every way there has given it a value; people then read nothing or “undefined” in its place. Set it before, give it an initial value, or write “%3”.</source>
        <translation>“%1” shows “%2”, but not every way there has given it a value; people then read nothing or “undefined” in its place. Set it before, give it an initial value, or write “%3”.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>Nothing behind “Each time” of “%1” changes what its condition reads, and no step leaves the loop: once it runs, it is broken off as an error after %2 rounds. Change a variable of the condition there, or leave the loop with an Exit.</source>
        <translation>Nothing behind “Each time” of “%1” changes what its condition reads, and no step leaves the loop: once it runs, it is broken off as an error after %2 rounds. Change a variable of the condition there, or leave the loop with an Exit.</translation>
    </message>
    <message>
        <source>Loop does not end</source>
        <translation>Loop does not end</translation>
    </message>
    <message>
        <source>A Loop goes on while a condition is true that nothing within it can change, and no step leaves it: it is broken off as an error.</source>
        <translation>A Loop goes on while a condition is true that nothing within it can change, and no step leaves it: it is broken off as an error.</translation>
    </message>
    <message>
        <source>Not set on every way</source>
        <translation>Not set on every way</translation>
    </message>
    <message>
        <source>A text shows a variable that only some of the ways there have given a value; people read nothing or “undefined” in its place.</source>
        <translation>A text shows a variable that only some of the ways there have given a value; people read nothing or “undefined” in its place.</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>Nothing of that name</translation>
    </message>
    <message>
        <source>An expression uses a property or a method that no value of the type has, such as “trim” of a number.</source>
        <translation>An expression uses a property or a method that no value of the type has, such as “trim” of a number.</translation>
    </message>
    <message>
        <source>Comparison of a comparison</source>
        <translation>Comparison of a comparison</translation>
    </message>
    <message>
        <source>“1 &lt; n &lt; 5” compares true or false with 5; two comparisons are joined with &amp;&amp;.</source>
        <translation>“1 &lt; n &lt; 5” compares true or false with 5; two comparisons are joined with &amp;&amp;.</translation>
    </message>
    <message>
        <source>None of the options</source>
        <translation>None of the options</translation>
    </message>
    <message>
        <source>A variable that only Choices set is compared with a word that is none of their options.</source>
        <translation>A variable that only Choices set is compared with a word that is none of their options.</translation>
    </message>
    <message>
        <source>Calculating with a date</source>
        <translation>Calculating with a date</translation>
    </message>
    <message>
        <source>Dates and times are texts, with which “+” and “-” do not count; addDays() and daysBetween() do.</source>
        <translation>Dates and times are texts, with which “+” and “-” do not count; addDays() and daysBetween() do.</translation>
    </message>
    <message>
        <source>Object in a text</source>
        <translation>Object in a text</translation>
    </message>
    <message>
        <source>An object is joined with a text, which cannot hold it; one of its fields is meant.</source>
        <translation>An object is joined with a text, which cannot hold it; one of its fields is meant.</translation>
    </message>
    <message>
        <source>Division by zero</source>
        <translation>Division by zero</translation>
    </message>
    <message>
        <source>An expression divides by 0, which gives no number.</source>
        <translation>An expression divides by 0, which gives no number.</translation>
    </message>
    <message>
        <source>A case or a condition asks for a language that the bot does not speak.</source>
        <translation>A case or a condition asks for a language that the bot does not speak.</translation>
    </message>
    <message>
        <source>What is calculated here is no number: a value is missing, is no number, or something is divided by 0.</source>
        <translation>What is calculated here is no number: a value is missing, is no number, or something is divided by 0.</translation>
    </message>
    <message>
        <source>A connection leaves “%1” at a port that is no longer there. Delete it, or draw it anew.</source>
        <translation>A connection leaves “%1” at a port that is no longer there. Delete it, or draw it anew.</translation>
    </message>
    <message>
        <source>There is no function “%1”, and “)” is missing at the end.</source>
        <translation>There is no function “%1”, and “)” is missing at the end.</translation>
    </message>
    <message>
        <source>“%1” uses “%2”, which is no variable of this bot. Write “%3”, which is most similar, or add the variable.</source>
        <translation>“%1” uses “%2”, which is no variable of this bot. Write “%3”, which is most similar, or add the variable.</translation>
    </message>
    <message>
        <source>“%1” is a variable and no function.</source>
        <translation>“%1” is a variable and no function.</translation>
    </message>
    <message>
        <source>The test “%1” has no steps, so it checks nothing. Add some, or delete it.</source>
        <translation>The test “%1” has no steps, so it checks nothing. Add some, or delete it.</translation>
    </message>
    <message>
        <source>“%2” in “%1” takes “%3” for a number, which it never is by its type. Compare or calculate with a number.</source>
        <translation>“%2” in “%1” takes “%3” for a number, which it never is by its type. Compare or calculate with a number.</translation>
    </message>
    <message>
        <source>A conversation test has no steps, so it checks nothing.</source>
        <translation>A conversation test has no steps, so it checks nothing.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Use “%1”</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Write “%1”</translation>
    </message>
    <message>
        <source>Add the variable “%1”</source>
        <translation>Add the variable “%1”</translation>
    </message>
    <message>
        <source>Add the entity “%1”</source>
        <translation>Add the entity “%1”</translation>
    </message>
    <message>
        <source>formatDate() knows no style “%1”. Take &quot;long&quot;, &quot;short&quot;, &quot;weekday&quot;, &quot;month&quot; or a pattern such as &quot;dd.MM.yyyy&quot;.</source>
        <translation>formatDate() knows no style “%1”. Take &quot;long&quot;, &quot;short&quot;, &quot;weekday&quot;, &quot;month&quot; or a pattern such as &quot;dd.MM.yyyy&quot;.</translation>
    </message>
    <message>
        <source>Rounds a number, halves away from zero; without digits to a whole number.</source>
        <translation>Rounds a number, halves away from zero; without digits to a whole number.</translation>
    </message>
    <message>
        <source>Keeps a number between the lowest and the highest.</source>
        <translation>Keeps a number between the lowest and the highest.</translation>
    </message>
    <message>
        <source>Writes a number as people of the talk&apos;s language do.</source>
        <translation>Writes a number as people of the talk&apos;s language do.</translation>
    </message>
    <message>
        <source>Writes an amount with the code of its currency.</source>
        <translation>Writes an amount with the code of its currency.</translation>
    </message>
    <message>
        <source>Writes an amount of money as people of the talk&apos;s language do.</source>
        <translation>Writes an amount of money as people of the talk&apos;s language do.</translation>
    </message>
    <message>
        <source>Writes a share as percent.</source>
        <translation>Writes a share as percent.</translation>
    </message>
    <message>
        <source>Gives the number without its minus.</source>
        <translation>Gives the number without its minus.</translation>
    </message>
    <message>
        <source>Rounds up to a whole number.</source>
        <translation>Rounds up to a whole number.</translation>
    </message>
    <message>
        <source>Rounds down to a whole number.</source>
        <translation>Rounds down to a whole number.</translation>
    </message>
    <message>
        <source>Rounds to the nearest whole number, halves upwards.</source>
        <translation>Rounds to the nearest whole number, halves upwards.</translation>
    </message>
    <message>
        <source>Leaves out what stands behind the decimal point.</source>
        <translation>Leaves out what stands behind the decimal point.</translation>
    </message>
    <message>
        <source>Gives 1 for numbers above zero, -1 for those below, else 0.</source>
        <translation>Gives 1 for numbers above zero, -1 for those below, else 0.</translation>
    </message>
    <message>
        <source>Gives the square root.</source>
        <translation>Gives the square root.</translation>
    </message>
    <message>
        <source>Gives the base to the power of the exponent.</source>
        <translation>Gives the base to the power of the exponent.</translation>
    </message>
    <message>
        <source>Gives the largest of the numbers.</source>
        <translation>Gives the largest of the numbers.</translation>
    </message>
    <message>
        <source>Gives the smallest of the numbers.</source>
        <translation>Gives the smallest of the numbers.</translation>
    </message>
    <message>
        <source>Makes a number of a value; NaN when it is none.</source>
        <translation>Makes a number of a value; NaN when it is none.</translation>
    </message>
    <message>
        <source>Reads the whole number that a text begins with.</source>
        <translation>Reads the whole number that a text begins with.</translation>
    </message>
    <message>
        <source>Reads the number that a text begins with.</source>
        <translation>Reads the number that a text begins with.</translation>
    </message>
    <message>
        <source>Tells whether the value is no number.</source>
        <translation>Tells whether the value is no number.</translation>
    </message>
    <message>
        <source>Tells whether the value is a whole number.</source>
        <translation>Tells whether the value is a whole number.</translation>
    </message>
    <message>
        <source>Writes the number with exactly so many digits behind the point.</source>
        <translation>Writes the number with exactly so many digits behind the point.</translation>
    </message>
    <message>
        <source>Gives the text a capital first letter.</source>
        <translation>Gives the text a capital first letter.</translation>
    </message>
    <message>
        <source>Tells whether the part is in the text, whatever the case and accents.</source>
        <translation>Tells whether the part is in the text, whatever the case and accents.</translation>
    </message>
    <message>
        <source>Gives the list of the text&apos;s words.</source>
        <translation>Gives the list of the text&apos;s words.</translation>
    </message>
    <message>
        <source>Tells whether the regular expression is found in the text.</source>
        <translation>Tells whether the regular expression is found in the text.</translation>
    </message>
    <message>
        <source>Tells whether the value is nothing, blank, or an empty list or object.</source>
        <translation>Tells whether the value is nothing, blank, or an empty list or object.</translation>
    </message>
    <message>
        <source>Makes a text of a value.</source>
        <translation>Makes a text of a value.</translation>
    </message>
    <message>
        <source>Gives the text in capital letters.</source>
        <translation>Gives the text in capital letters.</translation>
    </message>
    <message>
        <source>Gives the text in small letters.</source>
        <translation>Gives the text in small letters.</translation>
    </message>
    <message>
        <source>Leaves out the blanks at both ends.</source>
        <translation>Leaves out the blanks at both ends.</translation>
    </message>
    <message>
        <source>Leaves out the blanks at the start.</source>
        <translation>Leaves out the blanks at the start.</translation>
    </message>
    <message>
        <source>Leaves out the blanks at the end.</source>
        <translation>Leaves out the blanks at the end.</translation>
    </message>
    <message>
        <source>Puts a text in the place of the part where it first stands.</source>
        <translation>Puts a text in the place of the part where it first stands.</translation>
    </message>
    <message>
        <source>Puts a text in the place of the part wherever it stands.</source>
        <translation>Puts a text in the place of the part wherever it stands.</translation>
    </message>
    <message>
        <source>Cuts the text at each separator into a list.</source>
        <translation>Cuts the text at each separator into a list.</translation>
    </message>
    <message>
        <source>Tells whether the text starts with the part.</source>
        <translation>Tells whether the text starts with the part.</translation>
    </message>
    <message>
        <source>Tells whether the text ends with the part.</source>
        <translation>Tells whether the text ends with the part.</translation>
    </message>
    <message>
        <source>Tells whether the part is in the text, or the value in the list.</source>
        <translation>Tells whether the part is in the text, or the value in the list.</translation>
    </message>
    <message>
        <source>Gives the place, from 0, where it is first found; -1 when it is not.</source>
        <translation>Gives the place, from 0, where it is first found; -1 when it is not.</translation>
    </message>
    <message>
        <source>Gives the place, from 0, where the part is last found; -1 when it is not.</source>
        <translation>Gives the place, from 0, where the part is last found; -1 when it is not.</translation>
    </message>
    <message>
        <source>Gives a piece, from one place up to another; negative places count from the end.</source>
        <translation>Gives a piece, from one place up to another; negative places count from the end.</translation>
    </message>
    <message>
        <source>Gives the piece between two places.</source>
        <translation>Gives the piece between two places.</translation>
    </message>
    <message>
        <source>Gives what stands at a place; -1 is the last.</source>
        <translation>Gives what stands at a place; -1 is the last.</translation>
    </message>
    <message>
        <source>Joins two of them into one.</source>
        <translation>Joins two of them into one.</translation>
    </message>
    <message>
        <source>Fills the text up at the start until it is so long.</source>
        <translation>Fills the text up at the start until it is so long.</translation>
    </message>
    <message>
        <source>Fills the text up at the end until it is so long.</source>
        <translation>Fills the text up at the end until it is so long.</translation>
    </message>
    <message>
        <source>Gives the text so many times over.</source>
        <translation>Gives the text so many times over.</translation>
    </message>
    <message>
        <source>Gives the value as text.</source>
        <translation>Gives the value as text.</translation>
    </message>
    <message>
        <source>Gives the day of the talk, in the bot&apos;s time zone.</source>
        <translation>Gives the day of the talk, in the bot&apos;s time zone.</translation>
    </message>
    <message>
        <source>Gives the time of the talk, in the bot&apos;s time zone.</source>
        <translation>Gives the time of the talk, in the bot&apos;s time zone.</translation>
    </message>
    <message>
        <source>Gives the day that a text means, such as “tomorrow”.</source>
        <translation>Gives the day that a text means, such as “tomorrow”.</translation>
    </message>
    <message>
        <source>Gives the day so many days later.</source>
        <translation>Gives the day so many days later.</translation>
    </message>
    <message>
        <source>Gives the day so many months later, at the latest the month&apos;s last.</source>
        <translation>Gives the day so many months later, at the latest the month&apos;s last.</translation>
    </message>
    <message>
        <source>Counts the days from one day to another.</source>
        <translation>Counts the days from one day to another.</translation>
    </message>
    <message>
        <source>Gives the year of a day.</source>
        <translation>Gives the year of a day.</translation>
    </message>
    <message>
        <source>Gives the month of a day, 1 to 12.</source>
        <translation>Gives the month of a day, 1 to 12.</translation>
    </message>
    <message>
        <source>Gives the day of the month.</source>
        <translation>Gives the day of the month.</translation>
    </message>
    <message>
        <source>Gives 1 for Monday to 7 for Sunday.</source>
        <translation>Gives 1 for Monday to 7 for Sunday.</translation>
    </message>
    <message>
        <source>Writes a day in the talk&apos;s language.</source>
        <translation>Writes a day in the talk&apos;s language.</translation>
    </message>
    <message>
        <source>Writes a time of day in the talk&apos;s language.</source>
        <translation>Writes a time of day in the talk&apos;s language.</translation>
    </message>
    <message>
        <source>Writes a length of time in the talk&apos;s language.</source>
        <translation>Writes a length of time in the talk&apos;s language.</translation>
    </message>
    <message>
        <source>Gives the first of a list.</source>
        <translation>Gives the first of a list.</translation>
    </message>
    <message>
        <source>Gives the last of a list.</source>
        <translation>Gives the last of a list.</translation>
    </message>
    <message>
        <source>Counts what is in a list.</source>
        <translation>Counts what is in a list.</translation>
    </message>
    <message>
        <source>Adds up the numbers of a list.</source>
        <translation>Adds up the numbers of a list.</translation>
    </message>
    <message>
        <source>Sorts a list: numbers ascending, then texts.</source>
        <translation>Sorts a list: numbers ascending, then texts.</translation>
    </message>
    <message>
        <source>Gives each value of a list once.</source>
        <translation>Gives each value of a list once.</translation>
    </message>
    <message>
        <source>Writes a list in the talk&apos;s language, with “and” before the last.</source>
        <translation>Writes a list in the talk&apos;s language, with “and” before the last.</translation>
    </message>
    <message>
        <source>Makes one text of a list, with a separator between.</source>
        <translation>Makes one text of a list, with a separator between.</translation>
    </message>
    <message>
        <source>Gives a copy of the list the other way round.</source>
        <translation>Gives a copy of the list the other way round.</translation>
    </message>
    <message>
        <source>Tells whether the value is a list.</source>
        <translation>Tells whether the value is a list.</translation>
    </message>
    <message>
        <source>Gives the names of an object&apos;s fields, in alphabetical order.</source>
        <translation>Gives the names of an object&apos;s fields, in alphabetical order.</translation>
    </message>
    <message>
        <source>Gives the values of an object&apos;s fields.</source>
        <translation>Gives the values of an object&apos;s fields.</translation>
    </message>
    <message>
        <source>Makes yes or no of a value.</source>
        <translation>Makes yes or no of a value.</translation>
    </message>
    <message>
        <source>An expression does nothing item by item; use a Code step or a Loop.</source>
        <translation>An expression does nothing item by item; use a Code step or a Loop.</translation>
    </message>
    <message>
        <source>Perhaps “%1” is meant.</source>
        <translation>Perhaps “%1” is meant.</translation>
    </message>
    <message>
        <source>The code of “%1” cannot be read. Line %2: %3</source>
        <translation>The code of “%1” cannot be read. Line %2: %3</translation>
    </message>
    <message>
        <source>In “%1” formatDate() is given the style “%2”, which there is not, so the expression fails. Take &quot;long&quot;, &quot;short&quot;, &quot;weekday&quot;, &quot;month&quot; or a pattern such as &quot;dd.MM.yyyy&quot;.</source>
        <translation>In “%1” formatDate() is given the style “%2”, which there is not, so the expression fails. Take &quot;long&quot;, &quot;short&quot;, &quot;weekday&quot;, &quot;month&quot; or a pattern such as &quot;dd.MM.yyyy&quot;.</translation>
    </message>
    <message>
        <source>“%2” of “%1” leads nowhere, so the talk ends there. Where the bot has not answered by then, that is an error: its Event for errors takes it, or people are told that something went wrong. Connect it.</source>
        <translation>“%2” of “%1” leads nowhere, so the talk ends there. Where the bot has not answered by then, that is an error: its Event for errors takes it, or people are told that something went wrong. Connect it.</translation>
    </message>
    <message>
        <source>%1 could not be worked out: %2</source>
        <translation>%1 could not be worked out: %2</translation>
    </message>
    <message>
        <source>The loop at “%1” runs without the person saying anything, and what it counts never gets to where its condition ends it. Count the other way, change the condition, or put a question into it.</source>
        <translation>The loop at “%1” runs without the person saying anything, and what it counts never gets to where its condition ends it. Count the other way, change the condition, or put a question into it.</translation>
    </message>
    <message>
        <source>A text of “%1” is longer than the %2 characters that a bot says in one step: it is not said, and the talk fails there. Shorten it.</source>
        <translation>A text of “%1” is longer than the %2 characters that a bot says in one step: it is not said, and the talk fails there. Shorten it.</translation>
    </message>
    <message>
        <source>Text is too long to be said</source>
        <translation>Text is too long to be said</translation>
    </message>
    <message>
        <source>A text is longer than the 1,000,000 characters that a bot says in one step: it is not said, and the talk fails there.</source>
        <translation>A text is longer than the 1,000,000 characters that a bot says in one step: it is not said, and the talk fails there.</translation>
    </message>
    <message>
        <source>%1 (line %2 of the code)</source>
        <translation>%1 (line %2 of the code)</translation>
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
    <message>
        <source>Too many requests to web services wait already.</source>
        <translation>Too many requests to web services wait already.</translation>
    </message>
    <message>
        <source>The host stopped while the request was on its way. It may have arrived, so it was not sent again.</source>
        <translation>The host stopped while the request was on its way. It may have arrived, so it was not sent again.</translation>
    </message>
    <message>
        <source>The bot asked web services too often in one turn.</source>
        <translation>The bot asked web services too often in one turn.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written. Check free space and permissions, or choose another folder with --data.</source>
        <translation>The folder “%1” cannot be written. Check free space and permissions, or choose another folder with --data.</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2. Another program is using it; choose another port.</source>
        <translation>Cannot listen on %1, port %2. Another program is using it; choose another port.</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2. It is no address of this computer; choose 127.0.0.1, or 0.0.0.0 for all of them.</source>
        <translation>Cannot listen on %1, port %2. It is no address of this computer; choose 127.0.0.1, or 0.0.0.0 for all of them.</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2. Another program may be using it, or you may not; choose another port.</source>
        <translation>Cannot listen on %1, port %2. Another program may be using it, or you may not; choose another port.</translation>
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
    <message>
        <source>One per line</source>
        <translation>One per line</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>This is no regular expression: %1.</translation>
    </message>
    <message>
        <source>This is no JSON yet, so it is not kept.</source>
        <translation>This is no JSON yet, so it is not kept.</translation>
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
        <source>This file holds no text that a person could read.</source>
        <translation>This file holds no text that a person could read.</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and import the documents in it.</source>
        <translation>This is an archive. Unpack it and import the documents in it.</translation>
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
        <source>The site&apos;s rules for robots (robots.txt) could not be read, so it was left alone. Try again later.</source>
        <translation>The site&apos;s rules for robots (robots.txt) could not be read, so it was left alone. Try again later.</translation>
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
        <source>The address is on this computer or a private network. Allow this host if you trust it.</source>
        <translation>The address is on this computer or a private network. Allow this host if you trust it.</translation>
    </message>
    <message>
        <source>The site has more pages than the limit of this crawl. Raise the limit to read on.</source>
        <translation>The site has more pages than the limit of this crawl. Raise the limit to read on.</translation>
    </message>
    <message>
        <source>The server asks to be visited less often (429). Set a longer delay.</source>
        <translation>The server asks to be visited less often (429). Set a longer delay.</translation>
    </message>
    <message>
        <source>The server answered with error %1.</source>
        <translation>The server answered with error %1.</translation>
    </message>
    <message>
        <source>The folder cannot be opened, so nothing in it was read. Check that you may read it.</source>
        <translation>The folder cannot be opened, so nothing in it was read. Check that you may read it.</translation>
    </message>
    <message>
        <source>The name of this file is no valid text, so it cannot be opened safely. Rename the file and import it again.</source>
        <translation>The name of this file is no valid text, so it cannot be opened safely. Rename the file and import it again.</translation>
    </message>
    <message>
        <source>This is no file but a pipe, a socket or a device. Only files can be read.</source>
        <translation>This is no file but a pipe, a socket or a device. Only files can be read.</translation>
    </message>
    <message>
        <source>This link leads to a file that is not there. Correct the link, or import the file itself.</source>
        <translation>This link leads to a file that is not there. Correct the link, or import the file itself.</translation>
    </message>
    <message>
        <source>This is a link to another folder and was not followed. Import that folder itself if you want what it holds.</source>
        <translation>This is a link to another folder and was not followed. Import that folder itself if you want what it holds.</translation>
    </message>
    <message>
        <source>There is no room left on the drive that holds the project. Free some space and import the file again.</source>
        <translation>There is no room left on the drive that holds the project. Free some space and import the file again.</translation>
    </message>
    <message>
        <source>Its name leads out of the archive, it is only a link, or there is another of the same name, so it was not read. Unpack the archive and import what you need.</source>
        <translation>Its name leads out of the archive, it is only a link, or there is another of the same name, so it was not read. Unpack the archive and import what you need.</translation>
    </message>
    <message>
        <source>The archive holds too much, or unpacks to far more than its size; the rest of it was not read. Unpack it and import the documents in it.</source>
        <translation>The archive holds too much, or unpacks to far more than its size; the rest of it was not read. Unpack it and import the documents in it.</translation>
    </message>
    <message>
        <source>This is an archive within archives, too deep to be unpacked here. Unpack it and import the documents in it.</source>
        <translation>This is an archive within archives, too deep to be unpacked here. Unpack it and import the documents in it.</translation>
    </message>
    <message>
        <source>The address is not among those this crawl is to read; only its links were used.</source>
        <translation>The address is not among those this crawl is to read; only its links were used.</translation>
    </message>
    <message>
        <source>This should be a sitemap, but holds none that can be read.</source>
        <translation>This should be a sitemap, but holds none that can be read.</translation>
    </message>
    <message>
        <source>This sitemap or feed names no pages.</source>
        <translation>This sitemap or feed names no pages.</translation>
    </message>
    <message>
        <source>This sitemap names more than 50,000 pages; the rest of it was not read.</source>
        <translation>This sitemap names more than 50,000 pages; the rest of it was not read.</translation>
    </message>
    <message>
        <source>The server sends the request on again and again. Exclude the address, or tell whoever runs the site.</source>
        <translation>The server sends the request on again and again. Exclude the address, or tell whoever runs the site.</translation>
    </message>
    <message>
        <source>The page could not be fetched: the connection broke off. Read the website again later.</source>
        <translation>The page could not be fetched: the connection broke off. Read the website again later.</translation>
    </message>
    <message>
        <source>The server did not send the page in time. Allow more time for a page, or read the website again later.</source>
        <translation>The server did not send the page in time. Allow more time for a page, or read the website again later.</translation>
    </message>
    <message>
        <source>The page asks for a login (401). Save it from a browser and import the file.</source>
        <translation>The page asks for a login (401). Save it from a browser and import the file.</translation>
    </message>
    <message>
        <source>The server does not let us read the page (403). Save it from a browser and import the file.</source>
        <translation>The server does not let us read the page (403). Save it from a browser and import the file.</translation>
    </message>
    <message>
        <source>The server is in trouble (error %1). Read the website again later.</source>
        <translation>The server is in trouble (error %1). Read the website again later.</translation>
    </message>
    <message>
        <source>The document holds no text, only pictures: it was probably scanned. Install Tesseract, and Dialogist recognises the text (OCR) when you import it again.</source>
        <translation>The document holds no text, only pictures: it was probably scanned. Install Tesseract, and Dialogist recognises the text (OCR) when you import it again.</translation>
    </message>
    <message>
        <source>The document holds no text, and none was recognised in its pictures.</source>
        <translation>The document holds no text, and none was recognised in its pictures.</translation>
    </message>
    <message>
        <source>This is a file of an old office program (DOC, XLS, PPT and the like). Install LibreOffice, and Dialogist reads it with its help; or save it as DOCX, XLSX, PPTX or PDF and import that.</source>
        <translation>This is a file of an old office program (DOC, XLS, PPT and the like). Install LibreOffice, and Dialogist reads it with its help; or save it as DOCX, XLSX, PPTX or PDF and import that.</translation>
    </message>
    <message>
        <source>This is a picture, sound or film in which no text was found. Only text can become knowledge; text in pictures is recognised when Tesseract is installed.</source>
        <translation>This is a picture, sound or film in which no text was found. Only text can become knowledge; text in pictures is recognised when Tesseract is installed.</translation>
    </message>
    <message>
        <source>The text of pictures was recognised (OCR): read over what was understood before you rely on it.</source>
        <translation>The text of pictures was recognised (OCR): read over what was understood before you rely on it.</translation>
    </message>
    <message>
        <source>The text of this document is not in the project any more. Read the document again.</source>
        <translation>The text of this document is not in the project any more. Read the document again.</translation>
    </message>
    <message>
        <source>The embedding model “%1” gave an answer that is no list of vectors. Try again, or choose another model.</source>
        <translation>The embedding model “%1” gave an answer that is no list of vectors. Try again, or choose another model.</translation>
    </message>
    <message>
        <source>the question is missing.</source>
        <translation>the question is missing.</translation>
    </message>
    <message numerus="yes">
        <source>a text is longer than %n character(s).</source>
        <translation>
            <numerusform>a text is longer than %n character.</numerusform>
            <numerusform>a text is longer than %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no language tag such as en or pt-BR.</source>
        <translation>“%1” is no language tag such as en or pt-BR.</translation>
    </message>
    <message>
        <source>the page “%1” is no whole number from 1 on.</source>
        <translation>the page “%1” is no whole number from 1 on.</translation>
    </message>
    <message>
        <source>no expected source; the question counts in no figure until it has one.</source>
        <translation>no expected source; the question counts in no figure until it has one.</translation>
    </message>
    <message>
        <source>this base has no source “%1”.</source>
        <translation>this base has no source “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <translation>%1, p. %2</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>The file holds no text. Save the table as CSV.</source>
        <translation>The file holds no text. Save the table as CSV.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is opened and never closed.</source>
        <translation>Line %1: a quotation mark is opened and never closed.</translation>
    </message>
    <message numerus="yes">
        <source>The table has more than %n row(s).</source>
        <translation>
            <numerusform>The table has more than %n row.</numerusform>
            <numerusform>The table has more than %n rows.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row must name the columns “question” and “expected”; “language”, “heading”, “page”, “phrase” and “note” may follow.</source>
        <translation>The first row must name the columns “question” and “expected”; “language”, “heading”, “page”, “phrase” and “note” may follow.</translation>
    </message>
    <message>
        <source>This document has no columns with names. Name the columns of the table in its first row, and import it again.</source>
        <translation>This document has no columns with names. Name the columns of the table in its first row, and import it again.</translation>
    </message>
    <message>
        <source>%1: recognising the text of page %2 of %3</source>
        <translation>%1: recognising the text of page %2 of %3</translation>
    </message>
    <message>
        <source>The slides hold no text, only pictures. Save the presentation as PDF and import that: text in the pictures of a PDF is recognised (OCR) when Tesseract is installed.</source>
        <translation>The slides hold no text, only pictures. Save the presentation as PDF and import that: text in the pictures of a PDF is recognised (OCR) when Tesseract is installed.</translation>
    </message>
    <message>
        <source>Some slides hold no text, only pictures. The others were imported.</source>
        <translation>Some slides hold no text, only pictures. The others were imported.</translation>
    </message>
    <message>
        <source>There is no file or folder of this name. Check the name; perhaps it was moved, renamed or deleted.</source>
        <translation>There is no file or folder of this name. Check the name; perhaps it was moved, renamed or deleted.</translation>
    </message>
    <message>
        <source>The file itself is neither in the project nor where it was imported from. Import it again to see its pages.</source>
        <translation>The file itself is neither in the project nor where it was imported from. Import it again to see its pages.</translation>
    </message>
    <message>
        <source>The file has changed since it was read, so its pages may say something else. Read the files again, and text and pages are the same.</source>
        <translation>The file has changed since it was read, so its pages may say something else. Read the files again, and text and pages are the same.</translation>
    </message>
    <message>
        <source>Some pages of the site lie more links away from the start than this crawl follows. Raise the depth to read them.</source>
        <translation>Some pages of the site lie more links away from the start than this crawl follows. Raise the depth to read them.</translation>
    </message>
    <message>
        <source>The page does not exist (404). Check the address, or the link or sitemap that names it.</source>
        <translation>The page does not exist (404). Check the address, or the link or sitemap that names it.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer, left out: line %1.</source>
        <translation>
            <numerusform>%n question without an answer, left out: line %1.</numerusform>
            <numerusform>%n questions without an answer, left out: lines %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) without a question, found only by their own words: line %1.</source>
        <translation>
            <numerusform>%n answer without a question, found only by its own words: line %1.</numerusform>
            <numerusform>%n answers without a question, found only by their own words: lines %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) that stand there already with another answer: line %1.</source>
        <translation>
            <numerusform>%n question that stands there already with another answer: line %1.</numerusform>
            <numerusform>%n questions that stand there already with another answer: lines %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is too much text to be searched on this computer: it would take about %1 of memory, and %2 are there for it. Take documents out of the knowledge base, or spread them over several bases that are not searched together.</source>
        <translation>There is too much text to be searched on this computer: it would take about %1 of memory, and %2 are there for it. Take documents out of the knowledge base, or spread them over several bases that are not searched together.</translation>
    </message>
    <message>
        <source>pp. %1–%2</source>
        <comment>first and last page</comment>
        <translation>pp. %1–%2</translation>
    </message>
    <message>
        <source>The document holds no text, only pictures, and recognising text in pictures (OCR) was switched off. Switch it on and import the document again.</source>
        <translation>The document holds no text, only pictures, and recognising text in pictures (OCR) was switched off. Switch it on and import the document again.</translation>
    </message>
    <message>
        <source>This is a picture, and recognising text in pictures (OCR) was switched off. Switch it on and import the picture again if it holds text.</source>
        <translation>This is a picture, and recognising text in pictures (OCR) was switched off. Switch it on and import the picture again if it holds text.</translation>
    </message>
    <message>
        <source>The file was changed while it was being read, so nothing of it was imported. Import it again when no program writes to it any more.</source>
        <translation>The file was changed while it was being read, so nothing of it was imported. Import it again when no program writes to it any more.</translation>
    </message>
    <message>
        <source>This is a link to a file outside of the folder and was not read. Import that file itself if you want what it holds.</source>
        <translation>This is a link to a file outside of the folder and was not read. Import that file itself if you want what it holds.</translation>
    </message>
    <message>
        <source>Not found where it was, so it was not read again. Import it again from where it lies now.</source>
        <translation>Not found where it was, so it was not read again. Import it again from where it lies now.</translation>
    </message>
    <message>
        <source>Some pages hold no text, only pictures: they were probably scanned. The other pages were imported. Their text is recognised (OCR) when Tesseract is installed and recognition is switched on.</source>
        <translation>Some pages hold no text, only pictures: they were probably scanned. The other pages were imported. Their text is recognised (OCR) when Tesseract is installed and recognition is switched on.</translation>
    </message>
    <message>
        <source>Headers and footers that are the same on most pages were left out.</source>
        <translation>Headers and footers that are the same on most pages were left out.</translation>
    </message>
    <message>
        <source>The server sent the page packed in a way that cannot be undone (Content-Encoding). Tell whoever runs the site.</source>
        <translation>The server sent the page packed in a way that cannot be undone (Content-Encoding). Tell whoever runs the site.</translation>
    </message>
    <message>
        <source>The site asks for more than 30 seconds between two requests (Crawl-delay in robots.txt). They were 30 seconds apart.</source>
        <translation>The site asks for more than 30 seconds between two requests (Crawl-delay in robots.txt). They were 30 seconds apart.</translation>
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
    <message>
        <source>%1 sent an answer packed in a way that cannot be undone (Content-Encoding). Tell whoever runs it.</source>
        <translation>%1 sent an answer packed in a way that cannot be undone (Content-Encoding). Tell whoever runs it.</translation>
    </message>
    <message>
        <source>The host “%1” has a dot with nothing before it. Check the address.</source>
        <translation>The host “%1” has a dot with nothing before it. Check the address.</translation>
    </message>
    <message>
        <source>There is no port “%1”: ports are numbers from 1 to 65535. Check the address.</source>
        <translation>There is no port “%1”: ports are numbers from 1 to 65535. Check the address.</translation>
    </message>
    <message>
        <source>This is no web address. Check how it is written.</source>
        <translation>This is no web address. Check how it is written.</translation>
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
    <message>
        <source>“%1” cannot be the name of an entity. Use letters, digits and _, and begin with a letter.</source>
        <translation>“%1” cannot be the name of an entity. Use letters, digits and _, and begin with a letter.</translation>
    </message>
    <message>
        <source>There is already an entity “%1”. Choose another name.</source>
        <translation>There is already an entity “%1”. Choose another name.</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>New test</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Intents</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entities</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s)</source>
        <translation>
            <numerusform>%n pattern</numerusform>
            <numerusform>%n patterns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Suite: %1</source>
        <translation>Suite: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) have no translation yet, or one of an older text.</source>
        <translation>
            <numerusform>%n text has no translation yet, or one of an older text.</numerusform>
            <numerusform>%n texts have no translation yet, or one of an older text.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a reserved word of expressions. Choose another name.</source>
        <translation>“%1” is a reserved word of expressions. Choose another name.</translation>
    </message>
</context>
<context>
    <name>panels/simulator</name>
    <message>
        <source>Turn</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>Saved talk, played now</source>
        <translation>Saved talk, played now</translation>
    </message>
    <message>
        <source>This talk</source>
        <translation>This talk</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Turn %1</translation>
    </message>
    <message>
        <source>The bot says</source>
        <translation>The bot says</translation>
    </message>
    <message>
        <source>The talk then waits elsewhere</source>
        <translation>The talk then waits elsewhere</translation>
    </message>
    <message>
        <source>Two talks compared</source>
        <translation>Two talks compared</translation>
    </message>
    <message>
        <source>The two talks are alike in every turn.</source>
        <translation>The two talks are alike in every turn.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>the opening</source>
        <translation>the opening</translation>
    </message>
    <message>
        <source>the answer to a request</source>
        <translation>the answer to a request</translation>
    </message>
    <message>
        <source>a step was let go</source>
        <translation>a step was let go</translation>
    </message>
    <message>
        <source>time passed</source>
        <translation>time passed</translation>
    </message>
    <message>
        <source>the event “%1”</source>
        <translation>the event “%1”</translation>
    </message>
    <message>
        <source>%1 (differs)</source>
        <translation>%1 (differs)</translation>
    </message>
    <message>
        <source>a step that is gone</source>
        <translation>a step that is gone</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>The person</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>The two talks, turn by turn</source>
        <translation>The two talks, turn by turn</translation>
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
        <source>Not counted: it concerns only visitors of the service&apos;s own web site.</source>
        <translation>Not counted: it concerns only visitors of the service&apos;s own web site.</translation>
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
    <message>
        <source>Web service</source>
        <translation>Web service</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Language model</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>People who take over</source>
        <translation>People who take over</translation>
    </message>
    <message>
        <source>People who decide</source>
        <translation>People who decide</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>The page around the chat</source>
        <translation>The page around the chat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of receiver, its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>named by the designer; the profile of the service does not know it</source>
        <translation>named by the designer; the profile of the service does not know it</translation>
    </message>
    <message>
        <source>A step of the bot sends it there.</source>
        <translation>A step of the bot sends it there.</translation>
    </message>
    <message>
        <source>named by the designer; may be in the host&apos;s own network</source>
        <translation>named by the designer; may be in the host&apos;s own network</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language you translate into: en, ms, id, hi, de. Countries are named in it.</extracomment>
        <translation>en</translation>
    </message>
    <message>
        <source>%1 (address)</source>
        <translation>%1 (address)</translation>
    </message>
    <message>
        <source>%1 does not state: %2.</source>
        <translation>%1 does not state: %2.</translation>
    </message>
    <message>
        <source>A step of the bot sends it there. Like every web service, it also sees the IP address of the host.</source>
        <translation>A step of the bot sends it there. Like every web service, it also sees the IP address of the host.</translation>
    </message>
    <message>
        <source>Named by the designer; not known to the profile. It gets: %1.</source>
        <translation>Named by the designer; not known to the profile. It gets: %1.</translation>
    </message>
    <message>
        <source>nothing about the person</source>
        <translation>nothing about the person</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>partly</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>retention lengths</source>
        <translation>retention lengths</translation>
    </message>
    <message>
        <source>location of any subprocessor</source>
        <translation>location of any subprocessor</translation>
    </message>
    <message>
        <source>list of selectable regions</source>
        <translation>list of selectable regions</translation>
    </message>
    <message>
        <source>breach notification</source>
        <translation>breach notification</translation>
    </message>
    <message>
        <source>notice of subprocessor changes</source>
        <translation>notice of subprocessor changes</translation>
    </message>
    <message>
        <source>choice of model</source>
        <translation>choice of model</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>encryption</translation>
    </message>
    <message>
        <source>As long as the purpose lasts or a law asks for it.</source>
        <translation>As long as the purpose lasts or a law asks for it.</translation>
    </message>
    <message>
        <source>Or until the person or the customer asks for erasure.</source>
        <translation>Or until the person or the customer asks for erasure.</translation>
    </message>
    <message>
        <source>Listed for the web site, yet the software platform uses it as well.</source>
        <translation>Listed for the web site, yet the software platform uses it as well.</translation>
    </message>
    <message>
        <source>Runs the cloud service and holds all data of customers.</source>
        <translation>Runs the cloud service and holds all data of customers.</translation>
    </message>
    <message>
        <source>Takes what the person wrote and gives back generated text.</source>
        <translation>Takes what the person wrote and gives back generated text.</translation>
    </message>
    <message>
        <source>Looks things up on web sites and helps with answers; the data is inferred from that use.</source>
        <translation>Looks things up on web sites and helps with answers; the data is inferred from that use.</translation>
    </message>
    <message>
        <source>legal entity and address</source>
        <translation>legal entity and address</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>roles</translation>
    </message>
    <message>
        <source>legal bases</source>
        <translation>legal bases</translation>
    </message>
    <message>
        <source>regions and transfers</source>
        <translation>regions and transfers</translation>
    </message>
    <message>
        <source>model providers</source>
        <translation>model providers</translation>
    </message>
    <message>
        <source>minimum age</source>
        <translation>minimum age</translation>
    </message>
    <message>
        <source>cookies</source>
        <translation>cookies</translation>
    </message>
    <message>
        <source>security measures</source>
        <translation>security measures</translation>
    </message>
    <message>
        <source>breach, complaint and dispute routes</source>
        <translation>breach, complaint and dispute routes</translation>
    </message>
    <message>
        <source>change notice</source>
        <translation>change notice</translation>
    </message>
    <message>
        <source>rights other than erasure</source>
        <translation>rights other than erasure</translation>
    </message>
    <message>
        <source>end-user erasure</source>
        <translation>end-user erasure</translation>
    </message>
    <message>
        <source>The purpose is not stated; hosting is assumed.</source>
        <translation>The purpose is not stated; hosting is assumed.</translation>
    </message>
    <message>
        <source>The purpose is not stated; hosting is assumed. The document announces that it will comply, in the future.</source>
        <translation>The purpose is not stated; hosting is assumed. The document announces that it will comply, in the future.</translation>
    </message>
    <message>
        <source>named subprocessors</source>
        <translation>named subprocessors</translation>
    </message>
    <message>
        <source>share of US and EEA</source>
        <translation>share of US and EEA</translation>
    </message>
    <message>
        <source>customer choice of place</source>
        <translation>customer choice of place</translation>
    </message>
    <message>
        <source>named transfer clauses</source>
        <translation>named transfer clauses</translation>
    </message>
    <message>
        <source>AI use</source>
        <translation>AI use</translation>
    </message>
    <message>
        <source>certifications</source>
        <translation>certifications</translation>
    </message>
    <message>
        <source>deadline for rights in days</source>
        <translation>deadline for rights in days</translation>
    </message>
    <message>
        <source>Counted from the end of the account; a law may ask for longer.</source>
        <translation>Counted from the end of the account; a law may ask for longer.</translation>
    </message>
    <message>
        <source>May neither store nor reuse the data.</source>
        <translation>May neither store nor reuse the data.</translation>
    </message>
    <message>
        <source>hosting region</source>
        <translation>hosting region</translation>
    </message>
    <message>
        <source>named transfer mechanism</source>
        <translation>named transfer mechanism</translation>
    </message>
    <message>
        <source>names of hosts and carriers</source>
        <translation>names of hosts and carriers</translation>
    </message>
    <message>
        <source>AI model use</source>
        <translation>AI model use</translation>
    </message>
    <message>
        <source>breach notification deadline</source>
        <translation>breach notification deadline</translation>
    </message>
    <message>
        <source>end-user erasure time per channel</source>
        <translation>end-user erasure time per channel</translation>
    </message>
    <message>
        <source>While the contract lasts, or a time agreed with the customer.</source>
        <translation>While the contract lasts, or a time agreed with the customer.</translation>
    </message>
    <message>
        <source>Only carry the content; controllers of their own for billing, filtering and statutory storage.</source>
        <translation>Only carry the content; controllers of their own for billing, filtering and statutory storage.</translation>
    </message>
    <message>
        <source>name of the hosting provider</source>
        <translation>name of the hosting provider</translation>
    </message>
    <message>
        <source>DPO</source>
        <translation>DPO</translation>
    </message>
    <message>
        <source>DPA with customers</source>
        <translation>DPA with customers</translation>
    </message>
    <message>
        <source>DPF</source>
        <translation>DPF</translation>
    </message>
    <message>
        <source>While the service or a legitimate interest needs them, then erased or made anonymous.</source>
        <translation>While the service or a legitimate interest needs them, then erased or made anonymous.</translation>
    </message>
    <message>
        <source>The only receiver of calendar data.</source>
        <translation>The only receiver of calendar data.</translation>
    </message>
    <message>
        <source>Telecom carriers too, where needed.</source>
        <translation>Telecom carriers too, where needed.</translation>
    </message>
    <message>
        <source>For retrieved passages, where possible.</source>
        <translation>For retrieved passages, where possible.</translation>
    </message>
    <message>
        <source>As long as the privacy settings of the bot say.</source>
        <translation>As long as the privacy settings of the bot say.</translation>
    </message>
    <message>
        <source>No language model is asked.</source>
        <translation>No language model is asked.</translation>
    </message>
    <message>
        <source>IP addresses are not stored at all.</source>
        <translation>IP addresses are not stored at all.</translation>
    </message>
    <message>
        <source>The chat states it; nobody&apos;s age is checked.</source>
        <translation>The chat states it; nobody&apos;s age is checked.</translation>
    </message>
    <message>
        <source>Customer bot in production</source>
        <translation>Customer bot in production</translation>
    </message>
    <message>
        <source>Chatbot attached to a web site</source>
        <translation>Chatbot attached to a web site</translation>
    </message>
    <message>
        <source>Live chat form</source>
        <translation>Live chat form</translation>
    </message>
    <message>
        <source>Embedded widget</source>
        <translation>Embedded widget</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Web chat</translation>
    </message>
    <message>
        <source>servers controlled by Google</source>
        <translation>servers controlled by Google</translation>
    </message>
    <message>
        <source>Google Analytics data</source>
        <translation>Google Analytics data</translation>
    </message>
    <message>
        <source>other countries of providers and affiliates</source>
        <translation>other countries of providers and affiliates</translation>
    </message>
    <message>
        <source>usage and site data, e-mail automation, support, payment</source>
        <translation>usage and site data, e-mail automation, support, payment</translation>
    </message>
    <message>
        <source>LinkedIn Corporation (tag)</source>
        <translation>LinkedIn Corporation (tag)</translation>
    </message>
    <message>
        <source>telecom carriers and aggregators (not named)</source>
        <translation>telecom carriers and aggregators (not named)</translation>
    </message>
    <message>
        <source>worldwide network</source>
        <translation>worldwide network</translation>
    </message>
    <message>
        <source>cloud hosts (not named)</source>
        <translation>cloud hosts (not named)</translation>
    </message>
    <message>
        <source>analytics, data science, fraud prevention vendors (not named)</source>
        <translation>analytics, data science, fraud prevention vendors (not named)</translation>
    </message>
    <message>
        <source>Google Adwords, LinkedIn, Facebook (marketing technology)</source>
        <translation>Google Adwords, LinkedIn, Facebook (marketing technology)</translation>
    </message>
    <message>
        <source>browser of the end user</source>
        <translation>browser of the end user</translation>
    </message>
    <message>
        <source>session id in localStorage</source>
        <translation>session id in localStorage</translation>
    </message>
    <message>
        <source>US or other third countries</source>
        <translation>US or other third countries</translation>
    </message>
    <message>
        <source>model providers, Google, Meta, Stripe, Mailchimp</source>
        <translation>model providers, Google, Meta, Stripe, Mailchimp</translation>
    </message>
    <message>
        <source>Google Ireland Limited (OAuth login)</source>
        <translation>Google Ireland Limited (OAuth login)</translation>
    </message>
    <message>
        <source>IE, also US</source>
        <translation>IE, also US</translation>
    </message>
    <message>
        <source>US or other third country possible</source>
        <translation>US or other third country possible</translation>
    </message>
    <message>
        <source>IE, third countries incl. US possible</source>
        <translation>IE, third countries incl. US possible</translation>
    </message>
    <message>
        <source>IE; US for some activities</source>
        <translation>IE; US for some activities</translation>
    </message>
    <message>
        <source>Meta Platforms Ireland (Facebook pixel)</source>
        <translation>Meta Platforms Ireland (Facebook pixel)</translation>
    </message>
    <message>
        <source>Hosting provider (not named)</source>
        <translation>Hosting provider (not named)</translation>
    </message>
    <message>
        <source>other countries</source>
        <translation>other countries</translation>
    </message>
    <message>
        <source>by third parties that run the service</source>
        <translation>by third parties that run the service</translation>
    </message>
    <message>
        <source>sub-contractors (not named)</source>
        <translation>sub-contractors (not named)</translation>
    </message>
    <message>
        <source>group companies</source>
        <translation>group companies</translation>
    </message>
    <message>
        <source>payment processor (not named; PayPal mentioned)</source>
        <translation>payment processor (not named; PayPal mentioned)</translation>
    </message>
    <message>
        <source>map provider (not named)</source>
        <translation>map provider (not named)</translation>
    </message>
    <message>
        <source>advertising networks (not named)</source>
        <translation>advertising networks (not named)</translation>
    </message>
    <message>
        <source>Google, Facebook, LinkedIn, Twitter (login and social features)</source>
        <translation>Google, Facebook, LinkedIn, Twitter (login and social features)</translation>
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
        <source>%n step(s) were added to “%1”.</source>
        <translation>
            <numerusform>%n step was added to “%1”.</numerusform>
            <numerusform>%n steps were added to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were removed from “%1”.</source>
        <translation>
            <numerusform>%n step was removed from “%1”.</numerusform>
            <numerusform>%n steps were removed from “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) work differently in “%1”.</source>
        <translation>
            <numerusform>%n step works differently in “%1”.</numerusform>
            <numerusform>%n steps work differently in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts of %n step(s) changed in “%1”.</source>
        <translation>
            <numerusform>The texts of %n step changed in “%1”.</numerusform>
            <numerusform>The texts of %n steps changed in “%1”.</numerusform>
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
        <source>This is the first release here, with %n step(s).</source>
        <translation>
            <numerusform>This is the first release here, with %n step.</numerusform>
            <numerusform>This is the first release here, with %n steps.</numerusform>
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
        <source>The host&apos;s answer was not understood.</source>
        <translation>The host&apos;s answer was not understood.</translation>
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
    <message>
        <source>What the web chat and the program itself say to people changed.</source>
        <translation>What the web chat and the program itself say to people changed.</translation>
    </message>
    <message>
        <source>The host on this computer does not end. End its process, number %1, yourself.</source>
        <translation>The host on this computer does not end. End its process, number %1, yourself.</translation>
    </message>
    <message>
        <source>Another bot, “%1”, lives at “%2” on this host. Give this bot another web name.</source>
        <translation>Another bot, “%1”, lives at “%2” on this host. Give this bot another web name.</translation>
    </message>
    <message>
        <source>The entity “%1” is new.</source>
        <translation>The entity “%1” is new.</translation>
    </message>
    <message>
        <source>The entity “%1” is gone.</source>
        <translation>The entity “%1” is gone.</translation>
    </message>
    <message>
        <source>The entity “%1” changed.</source>
        <translation>The entity “%1” changed.</translation>
    </message>
    <message>
        <source>Other settings of the bot changed, such as its opening hours.</source>
        <translation>Other settings of the bot changed, such as its opening hours.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>The expression would no longer be complete.</source>
        <translation>The expression would no longer be complete.</translation>
    </message>
    <message>
        <source>There is no variable “%1”.</source>
        <translation>There is no variable “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a variable, or there is one already.</source>
        <translation>“%1” cannot be the name of a variable, or there is one already.</translation>
    </message>
    <message>
        <source>This cannot be replaced here.</source>
        <translation>This cannot be replaced here.</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>A name cannot be empty.</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>Say what to look for.</translation>
    </message>
    <message>
        <source>What to look for is too long.</source>
        <translation>What to look for is too long.</translation>
    </message>
    <message>
        <source>The regular expression is not complete at character %1: %2.</source>
        <translation>The regular expression is not complete at character %1: %2.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Expressions</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Training phrases</source>
        <translation>Training phrases</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entities</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Ids</translation>
    </message>
    <message>
        <source>passage %1</source>
        <translation>passage %1</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an entity, or there is one already.</source>
        <translation>“%1” cannot be the name of an entity, or there is one already.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
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
        <source>At most so many pages.</source>
        <translation>At most so many pages.</translation>
    </message>
    <message>
        <source>At most so many links away from the start.</source>
        <translation>At most so many links away from the start.</translation>
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
        <source>The bot&apos;s name; the file&apos;s name if not given.</source>
        <translation>The bot&apos;s name; the file&apos;s name if not given.</translation>
    </message>
    <message>
        <source>The bot&apos;s main language, such as en, ms, id, hi or de.</source>
        <translation>The bot&apos;s main language, such as en, ms, id, hi or de.</translation>
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
        <source>Where the data shall stay; the bot&apos;s choice if not given.</source>
        <translation>Where the data shall stay; the bot&apos;s choice if not given.</translation>
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
        <source>  Data stays in: %1 (the service&apos;s default; nothing was chosen)</source>
        <translation>  Data stays in: %1 (the service&apos;s default; nothing was chosen)</translation>
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
        <source>“%1” cannot be written. Check the folder&apos;s permissions and the space on the disk.</source>
        <translation>“%1” cannot be written. Check the folder&apos;s permissions and the space on the disk.</translation>
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
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n file written</numerusform>
            <numerusform>%n files written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n as before</numerusform>
            <numerusform>%n as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is made.</source>
        <translation>“%1” is made.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) changed in “%1”, as one step that can be undone.</source>
        <translation>
            <numerusform>%n thing changed in “%1”, as one step that can be undone.</numerusform>
            <numerusform>%n things changed in “%1”, as one step that can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are not in the folder. Import them anew to answer from them.</source>
        <translation>
            <numerusform>%n document is not in the folder. Import it anew to answer from it.</numerusform>
            <numerusform>%n documents are not in the folder. Import them anew to answer from them.</numerusform>
        </translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>mine: %1</source>
        <translation>mine: %1</translation>
    </message>
    <message>
        <source>theirs: %1</source>
        <translation>theirs: %1</translation>
    </message>
    <message>
        <source>Merged: “%1”</source>
        <translation>Merged: “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s). Repeat with --ours or --theirs, or merge in the window and choose one by one.</source>
        <translation>
            <numerusform>%n conflict. Repeat with --ours or --theirs, or merge in the window and choose one by one.</numerusform>
            <numerusform>%n conflicts. Repeat with --ours or --theirs, or merge in the window and choose one by one.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its name and that you may read it.</source>
        <translation>“%1” cannot be read. Check its name and that you may read it.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1” cannot be written.</translation>
    </message>
    <message>
        <source>“%1” holds another project. Choose another file.</source>
        <translation>“%1” holds another project. Choose another file.</translation>
    </message>
    <message>
        <source>Say with -o where the result shall go.</source>
        <translation>Say with -o where the result shall go.</translation>
    </message>
    <message>
        <source>Choose --ours or --theirs, not both.</source>
        <translation>Choose --ours or --theirs, not both.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were moved on the canvas only (--layout shows them).</source>
        <translation>
            <numerusform>%n thing was moved on the canvas only (--layout shows it).</numerusform>
            <numerusform>%n things were moved on the canvas only (--layout shows them).</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>No difference.</translation>
    </message>
    <message>
        <source>Writes a project as a folder of text files, for git.</source>
        <translation>Writes a project as a folder of text files, for git.</translation>
    </message>
    <message>
        <source>Leaves out the documents of the knowledge and their passages.</source>
        <translation>Leaves out the documents of the knowledge and their passages.</translation>
    </message>
    <message>
        <source>Makes a project of such a folder, or brings one up to date.</source>
        <translation>Makes a project of such a folder, or brings one up to date.</translation>
    </message>
    <message>
        <source>Shows what differs between two projects or folders.</source>
        <translation>Shows what differs between two projects or folders.</translation>
    </message>
    <message>
        <source>Shows also what was moved on the canvas.</source>
        <translation>Shows also what was moved on the canvas.</translation>
    </message>
    <message>
        <source>Brings two versions of a project, a folder or one of its files together.</source>
        <translation>Brings two versions of a project, a folder or one of its files together.</translation>
    </message>
    <message>
        <source>Where the result goes.</source>
        <translation>Where the result goes.</translation>
    </message>
    <message>
        <source>Takes mine where both sides changed the same.</source>
        <translation>Takes mine where both sides changed the same.</translation>
    </message>
    <message>
        <source>Takes theirs where both sides changed the same.</source>
        <translation>Takes theirs where both sides changed the same.</translation>
    </message>
    <message>
        <source>The name of the file in the folder, which git gives as %P.</source>
        <translation>The name of the file in the folder, which git gives as %P.</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more; look for something rarer.</source>
        <translation>There are more; look for something rarer.</translation>
    </message>
    <message>
        <source>The regular expression gave up on some texts; write it more simply.</source>
        <translation>The regular expression gave up on some texts; write it more simply.</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n match replaced</numerusform>
            <numerusform>%n matches replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) would be replaced</source>
        <translation>
            <numerusform>%n match would be replaced</numerusform>
            <numerusform>%n matches would be replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) left alone</source>
        <translation>
            <numerusform>%n match left alone</numerusform>
            <numerusform>%n matches left alone</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no “%1” to look in. There are: %2.</source>
        <translation>There is no “%1” to look in. There are: %2.</translation>
    </message>
    <message>
        <source>The regular expression takes too long; write it more simply.</source>
        <translation>The regular expression takes too long; write it more simply.</translation>
    </message>
    <message>
        <source>Finds a text everywhere in a project, and replaces it.</source>
        <translation>Finds a text everywhere in a project, and replaces it.</translation>
    </message>
    <message>
        <source>What to put in its place; \1 is a group of a regular expression.</source>
        <translation>What to put in its place; \1 is a group of a regular expression.</translation>
    </message>
    <message>
        <source>The text is a regular expression.</source>
        <translation>The text is a regular expression.</translation>
    </message>
    <message>
        <source>Capital and small letters differ.</source>
        <translation>Capital and small letters differ.</translation>
    </message>
    <message>
        <source>Only whole words.</source>
        <translation>Only whole words.</translation>
    </message>
    <message>
        <source>Where to look, with commas: %1.</source>
        <translation>Where to look, with commas: %1.</translation>
    </message>
    <message>
        <source>Only tells what would be replaced.</source>
        <translation>Only tells what would be replaced.</translation>
    </message>
    <message>
        <source>Replaces even what breaks an expression.</source>
        <translation>Replaces even what breaks an expression.</translation>
    </message>
    <message>
        <source>To make it, say --new-knowledge instead of --knowledge.</source>
        <translation>To make it, say --new-knowledge instead of --knowledge.</translation>
    </message>
    <message>
        <source>A knowledge base that is made if there is none of that name.</source>
        <translation>A knowledge base that is made if there is none of that name.</translation>
    </message>
    <message>
        <source>The project is trusted as it is now. If it is changed elsewhere, it asks again.</source>
        <translation>The project is trusted as it is now. If it is changed elsewhere, it asks again.</translation>
    </message>
    <message>
        <source>The project is trusted already.</source>
        <translation>The project is trusted already.</translation>
    </message>
    <message>
        <source>Turns on what is off in a project made or changed on another computer.</source>
        <translation>Turns on what is off in a project made or changed on another computer.</translation>
    </message>
    <message>
        <source>This project was made or changed on another computer, and a published bot may run code and call other services. Look through it, say “dialogist trust FILE”, then publish.</source>
        <translation>This project was made or changed on another computer, and a published bot may run code and call other services. Look through it, say “dialogist trust FILE”, then publish.</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) imported.</source>
        <translation>
            <numerusform>%n test imported.</numerusform>
            <numerusform>%n tests imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) written.</source>
        <translation>
            <numerusform>%n test written.</numerusform>
            <numerusform>%n tests written.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2.</source>
        <translation>“%1” cannot be used: %2.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Stale</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>--format is one of %1.</source>
        <translation>--format is one of %1.</translation>
    </message>
    <message>
        <source>Say with --language which one to translate into (%1).</source>
        <translation>Say with --language which one to translate into (%1).</translation>
    </message>
    <message>
        <source>--delimiter takes one character, or “tab”.</source>
        <translation>--delimiter takes one character, or “tab”.</translation>
    </message>
    <message>
        <source>The texts are in %1.</source>
        <translation>The texts are in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) changed</source>
        <translation>
            <numerusform>%n text changed</numerusform>
            <numerusform>%n texts changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken that need another look</source>
        <translation>
            <numerusform>%n text taken that need another look</numerusform>
            <numerusform>%n texts taken that need another look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) as they were</source>
        <translation>
            <numerusform>%n text as it was</numerusform>
            <numerusform>%n texts as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not translated in the file</source>
        <translation>
            <numerusform>%n text not translated in the file</numerusform>
            <numerusform>%n texts not translated in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged text(s) not taken</source>
        <translation>
            <numerusform>%n damaged text not taken</numerusform>
            <numerusform>%n damaged texts not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown text(s) not taken</source>
        <translation>
            <numerusform>%n unknown text not taken</numerusform>
            <numerusform>%n unknown texts not taken</numerusform>
        </translation>
    </message>
    <message>
        <source>--export and --import do not go together.</source>
        <translation>--export and --import do not go together.</translation>
    </message>
    <message>
        <source>Tells how far the translations are; writes and reads files for translators.</source>
        <translation>Tells how far the translations are; writes and reads files for translators.</translation>
    </message>
    <message>
        <source>Writes the texts of one language to this file.</source>
        <translation>Writes the texts of one language to this file.</translation>
    </message>
    <message>
        <source>Takes translations from this file: XLIFF 1.2, XLIFF 2.0 or CSV.</source>
        <translation>Takes translations from this file: XLIFF 1.2, XLIFF 2.0 or CSV.</translation>
    </message>
    <message>
        <source>The language to translate into, such as de.</source>
        <translation>The language to translate into, such as de.</translation>
    </message>
    <message>
        <source>xliff2 (the default), xliff1 or csv.</source>
        <translation>xliff2 (the default), xliff1 or csv.</translation>
    </message>
    <message>
        <source>What separates the cells of CSV; “tab” for a tabulator.</source>
        <translation>What separates the cells of CSV; “tab” for a tabulator.</translation>
    </message>
    <message>
        <source>Marks CSV as UTF-8, for table programs that ask for it.</source>
        <translation>Marks CSV as UTF-8, for table programs that ask for it.</translation>
    </message>
    <message>
        <source>Writes only what is missing or stale.</source>
        <translation>Writes only what is missing or stale.</translation>
    </message>
    <message>
        <source>Only tells what an import would do.</source>
        <translation>Only tells what an import would do.</translation>
    </message>
    <message>
        <source>There is no version “%1”. “dialogist version FILE list” shows all.</source>
        <translation>There is no version “%1”. “dialogist version FILE list” shows all.</translation>
    </message>
    <message>
        <source>There is no version yet. “dialogist version FILE add NAME” makes one.</source>
        <translation>There is no version yet. “dialogist version FILE add NAME” makes one.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Version “%1” is kept (%2).</source>
        <translation>Version “%1” is kept (%2).</translation>
    </message>
    <message numerus="yes">
        <source>The project is as in “%1”: %n thing(s) changed, as one step that can be undone.</source>
        <translation>
            <numerusform>The project is as in “%1”: %n thing changed, as one step that can be undone.</numerusform>
            <numerusform>The project is as in “%1”: %n things changed, as one step that can be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the version “%1” for good?</source>
        <translation>Remove the version “%1” for good?</translation>
    </message>
    <message>
        <source>Nothing was removed. --yes removes it without asking.</source>
        <translation>Nothing was removed. --yes removes it without asking.</translation>
    </message>
    <message>
        <source>Version “%1” is removed.</source>
        <translation>Version “%1” is removed.</translation>
    </message>
    <message>
        <source>A version can be: list, add NAME, restore ID, remove ID, diff A B.</source>
        <translation>A version can be: list, add NAME, restore ID, remove ID, diff A B.</translation>
    </message>
    <message>
        <source>Keeps, shows, compares and restores versions of a project; “now” is the project as it is.</source>
        <translation>Keeps, shows, compares and restores versions of a project; “now” is the project as it is.</translation>
    </message>
    <message>
        <source>What the version is for.</source>
        <translation>What the version is for.</translation>
    </message>
    <message>
        <source>Removes without asking.</source>
        <translation>Removes without asking.</translation>
    </message>
    <message>
        <source>This project was made or changed on another computer: steps that run code or call other services are off. “dialogist trust FILE” turns them on.</source>
        <translation>This project was made or changed on another computer: steps that run code or call other services are off. “dialogist trust FILE” turns them on.</translation>
    </message>
    <message>
        <source>There is no knowledge base “%1” in this project. It holds: %2.</source>
        <translation>There is no knowledge base “%1” in this project. It holds: %2.</translation>
    </message>
    <message>
        <source>Release %1 of “%2”</source>
        <translation>Release %1 of “%2”</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>by itself</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>on request</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixed</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Looks for</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which project file to check.</source>
        <translation>Say which project file to check.</translation>
    </message>
    <message>
        <source>There was nothing that can be fixed without asking.</source>
        <translation>There was nothing that can be fixed without asking.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) fixed; one undo takes it back.</source>
        <translation>
            <numerusform>%n problem fixed; one undo takes it back.</numerusform>
            <numerusform>%n problems fixed; one undo takes it back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mends what can be mended without asking, as one edit, and says what it did.</source>
        <translation>Mends what can be mended without asking, as one edit, and says what it did.</translation>
    </message>
    <message>
        <source>Lists what is looked for; needs no file.</source>
        <translation>Lists what is looked for; needs no file.</translation>
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
        <source>gone</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>not read</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 gone, %4 as before.</source>
        <translation>%1 new, %2 changed, %3 gone, %4 as before.</translation>
    </message>
    <message>
        <source>Also removes sources whose files are not in these folders and archives any more.</source>
        <translation>Also removes sources whose files are not in these folders and archives any more.</translation>
    </message>
    <message>
        <source>Only says what --sync would change.</source>
        <translation>Only says what --sync would change.</translation>
    </message>
    <message numerus="yes">
        <source>(%n second(s) pass)</source>
        <translation>
            <numerusform>(%n second passes)</numerusform>
            <numerusform>(%n seconds pass)</numerusform>
        </translation>
    </message>
    <message>
        <source>Really sends HTTP requests. Without it, steps get their answers to pretend, or fail.</source>
        <translation>Really sends HTTP requests. Without it, steps get their answers to pretend, or fail.</translation>
    </message>
    <message>
        <source>The list “%1” cannot be read.</source>
        <translation>The list “%1” cannot be read.</translation>
    </message>
    <message>
        <source>Name an address, or a file of addresses with --list.</source>
        <translation>Name an address, or a file of addresses with --list.</translation>
    </message>
    <message>
        <source>Reads websites, sitemaps and feeds into a knowledge base.</source>
        <translation>Reads websites, sitemaps and feeds into a knowledge base.</translation>
    </message>
    <message>
        <source>A file with an address on each line, - for standard input; only these pages are read.</source>
        <translation>A file with an address on each line, - for standard input; only these pages are read.</translation>
    </message>
    <message>
        <source>Only this path and what is below it.</source>
        <translation>Only this path and what is below it.</translation>
    </message>
    <message>
        <source>Only pages whose path matches; * stands for anything, $ for the end. May be given more than once.</source>
        <translation>Only pages whose path matches; * stands for anything, $ for the end. May be given more than once.</translation>
    </message>
    <message>
        <source>No pages whose path matches. May be given more than once.</source>
        <translation>No pages whose path matches. May be given more than once.</translation>
    </message>
    <message>
        <source>Follows no links: reads the pages given, and those that a sitemap or feed given names.</source>
        <translation>Follows no links: reads the pages given, and those that a sitemap or feed given names.</translation>
    </message>
    <message>
        <source>Does not read the sitemaps that robots.txt names.</source>
        <translation>Does not read the sitemaps that robots.txt names.</translation>
    </message>
    <message>
        <source>Milliseconds between two requests to a host.</source>
        <translation>Milliseconds between two requests to a host.</translation>
    </message>
    <message>
        <source>So many pages at a time.</source>
        <translation>So many pages at a time.</translation>
    </message>
    <message>
        <source>At most so many seconds for a page.</source>
        <translation>At most so many seconds for a page.</translation>
    </message>
    <message>
        <source>At most so many megabytes for a page.</source>
        <translation>At most so many megabytes for a page.</translation>
    </message>
    <message>
        <source>Also removes pages that are not there any more.</source>
        <translation>Also removes pages that are not there any more.</translation>
    </message>
    <message>
        <source>Does not go on where a crawl that was stopped ended.</source>
        <translation>Does not go on where a crawl that was stopped ended.</translation>
    </message>
    <message>
        <source>Allows these hosts although they are on this computer or a private network.</source>
        <translation>Allows these hosts although they are on this computer or a private network.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>“%1” cannot be written: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” cannot be read: %2</translation>
    </message>
    <message>
        <source>  ok      %1</source>
        <translation>  ok      %1</translation>
    </message>
    <message>
        <source>  skipped %1</source>
        <translation>  skipped %1</translation>
    </message>
    <message>
        <source>  BROKEN  %1</source>
        <translation>  BROKEN  %1</translation>
    </message>
    <message>
        <source>  FAILED  %1</source>
        <translation>  FAILED  %1</translation>
    </message>
    <message>
        <source>There are no tests to run. Save a talk as a test, or name a YAML file with tests.</source>
        <translation>There are no tests to run. Save a talk as a test, or name a YAML file with tests.</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed. Steps covered: %3 of %4; ways out: %5 of %6.</source>
        <translation>%1 passed, %2 failed. Steps covered: %3 of %4; ways out: %5 of %6.</translation>
    </message>
    <message>
        <source>What happened is now what is expected.</source>
        <translation>What happened is now what is expected.</translation>
    </message>
    <message>
        <source>Plays the conversation tests of a bot.</source>
        <translation>Plays the conversation tests of a bot.</translation>
    </message>
    <message>
        <source>Only the tests of this suite.</source>
        <translation>Only the tests of this suite.</translation>
    </message>
    <message>
        <source>Only tests with this in their name.</source>
        <translation>Only tests with this in their name.</translation>
    </message>
    <message>
        <source>Writes the results as JUnit XML.</source>
        <translation>Writes the results as JUnit XML.</translation>
    </message>
    <message>
        <source>Takes the tests of a YAML file into the project.</source>
        <translation>Takes the tests of a YAML file into the project.</translation>
    </message>
    <message>
        <source>Writes the tests as YAML.</source>
        <translation>Writes the tests as YAML.</translation>
    </message>
    <message>
        <source>Makes what happens the new expectation of tests that fail.</source>
        <translation>Makes what happens the new expectation of tests that fail.</translation>
    </message>
    <message>
        <source>Tests played at once; 0 = as many as there are cores.</source>
        <translation>Tests played at once; 0 = as many as there are cores.</translation>
    </message>
    <message>
        <source>No document has “%1” in its title or address.</source>
        <translation>No document has “%1” in its title or address.</translation>
    </message>
    <message>
        <source>Does not recognise text in pictures and scanned pages, which takes seconds a page.</source>
        <translation>Does not recognise text in pictures and scanned pages, which takes seconds a page.</translation>
    </message>
    <message>
        <source>Only from documents with this word in their title or address; may be given again.</source>
        <translation>Only from documents with this word in their title or address; may be given again.</translation>
    </message>
    <message>
        <source>%1 stays as it was: %2</source>
        <translation>%1 stays as it was: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) have been cut anew.</source>
        <translation>
            <numerusform>%n source has been cut anew.</numerusform>
            <numerusform>%n sources have been cut anew.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Shortest</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Longest</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>then</source>
        <translation>then</translation>
    </message>
    <message>
        <source>Sets how long the passages of a knowledge base are, and cuts its documents anew.</source>
        <translation>Sets how long the passages of a knowledge base are, and cuts its documents anew.</translation>
    </message>
    <message>
        <source>At most so many characters in a passage; as it is set if not given.</source>
        <translation>At most so many characters in a passage; as it is set if not given.</translation>
    </message>
    <message>
        <source>So many characters are repeated from the passage before, in whole sentences.</source>
        <translation>So many characters are repeated from the passage before, in whole sentences.</translation>
    </message>
    <message>
        <source>Only says how many passages there would be, and how long.</source>
        <translation>Only says how many passages there would be, and how long.</translation>
    </message>
    <message>
        <source>--at-least takes a figure and a number from 0 to 1, such as recall@5=0.9. Figures: %1.</source>
        <translation>--at-least takes a figure and a number from 0 to 1, such as recall@5=0.9. Figures: %1.</translation>
    </message>
    <message>
        <source>This project has several knowledge bases: %1. Name one with --base.</source>
        <translation>This project has several knowledge bases: %1. Name one with --base.</translation>
    </message>
    <message>
        <source>“%1” is too large for a table of questions.</source>
        <translation>“%1” is too large for a table of questions.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before.</source>
        <translation>%1 new, %2 changed, %3 as before.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) written.</source>
        <translation>
            <numerusform>%n question written.</numerusform>
            <numerusform>%n questions written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not among the first %n passage(s)</source>
        <translation>
            <numerusform>not among the first %n passage</numerusform>
            <numerusform>not among the first %n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>no passage of the source is there any more that fits</source>
        <translation>no passage of the source is there any more that fits</translation>
    </message>
    <message>
        <source>the source is not in this base any more</source>
        <translation>the source is not in this base any more</translation>
    </message>
    <message>
        <source>nobody has said what is to be found</source>
        <translation>nobody has said what is to be found</translation>
    </message>
    <message>
        <source>  Since %1: %2 better, %3 worse, %4 new.</source>
        <translation>  Since %1: %2 better, %3 worse, %4 new.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>There are no questions to ask. “dialogist questions FILE --add-from CSV” adds some.</source>
        <translation>There are no questions to ask. “dialogist questions FILE --add-from CSV” adds some.</translation>
    </message>
    <message>
        <source>%1: %2 is %3, less than %4.</source>
        <translation>%1: %2 is %3, less than %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n question(s) fare worse.</source>
        <translation>
            <numerusform>%1: %n question fares worse.</numerusform>
            <numerusform>%1: %n questions fare worse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures were not kept: %1</source>
        <translation>The figures were not kept: %1</translation>
    </message>
    <message>
        <source>Asks the test set of a knowledge base and shows how good search is.</source>
        <translation>Asks the test set of a knowledge base and shows how good search is.</translation>
    </message>
    <message>
        <source>The knowledge base; all that have questions if not given.</source>
        <translation>The knowledge base; all that have questions if not given.</translation>
    </message>
    <message>
        <source>Takes questions from a CSV table with the columns question, expected (file name, address or title of the source) and, if wanted, language, heading, page, phrase, note; - reads it from standard input.</source>
        <translation>Takes questions from a CSV table with the columns question, expected (file name, address or title of the source) and, if wanted, language, heading, page, phrase, note; - reads it from standard input.</translation>
    </message>
    <message>
        <source>Writes the questions as such a table.</source>
        <translation>Writes the questions as such a table.</translation>
    </message>
    <message>
        <source>Exit code 1 when a figure is lower, such as recall@5=0.9; may be given again. Figures: %1.</source>
        <translation>Exit code 1 when a figure is lower, such as recall@5=0.9; may be given again. Figures: %1.</translation>
    </message>
    <message>
        <source>Exit code 1 when a question fares worse than before the last change.</source>
        <translation>Exit code 1 when a question fares worse than before the last change.</translation>
    </message>
    <message>
        <source>Lists all questions, not only those that moved or are not found among the first five passages.</source>
        <translation>Lists all questions, not only those that moved or are not found among the first five passages.</translation>
    </message>
    <message>
        <source>Several sources are called “%1”. Name it with its folders.</source>
        <translation>Several sources are called “%1”. Name it with its folders.</translation>
    </message>
    <message>
        <source>There is no source “%1” in this project, and no table.</source>
        <translation>There is no source “%1” in this project, and no table.</translation>
    </message>
    <message>
        <source>There is no source “%1” in this project. Its tables: %2.</source>
        <translation>There is no source “%1” in this project. Its tables: %2.</translation>
    </message>
    <message>
        <source>The table has no column “%1”. It has: %2.</source>
        <translation>The table has no column “%1”. It has: %2.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message numerus="yes">
        <source>The table was read anew: %n passage(s).</source>
        <translation>
            <numerusform>The table was read anew: %n passage.</numerusform>
            <numerusform>The table was read anew: %n passages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give at least one --search and one --answer, or --by-names alone.</source>
        <translation>Give at least one --search and one --answer, or --by-names alone.</translation>
    </message>
    <message>
        <source>Says what the columns of a table are for, or sets it: each row is then a record that is found and answered with.</source>
        <translation>Says what the columns of a table are for, or sets it: each row is then a record that is found and answered with.</translation>
    </message>
    <message>
        <source>Questions are matched with this column. May be given several times.</source>
        <translation>Questions are matched with this column. May be given several times.</translation>
    </message>
    <message>
        <source>The answer shows this column. May be given several times.</source>
        <translation>The answer shows this column. May be given several times.</translation>
    </message>
    <message>
        <source>The names of the columns decide: questions and answers where they are called so, else text.</source>
        <translation>The names of the columns decide: questions and answers where they are called so, else text.</translation>
    </message>
    <message>
        <source>There is nothing to read in “%1”.</source>
        <translation>There is nothing to read in “%1”.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first, or name another one.</source>
        <translation>There is no folder “%1”. Make it first, or name another one.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder “%1”. Check that you may write there, or name another one.</source>
        <translation>Nothing can be written in the folder “%1”. Check that you may write there, or name another one.</translation>
    </message>
    <message>
        <source>The exit code is 1 only when something blocks publishing.</source>
        <translation>The exit code is 1 only when something blocks publishing.</translation>
    </message>
    <message>
        <source>6 What changes</source>
        <translation>6 What changes</translation>
    </message>
    <message>
        <source>  Nothing has changed since the last release there.</source>
        <translation>  Nothing has changed since the last release there.</translation>
    </message>
    <message>
        <source>“%1” cannot be the region of “%2”. It offers: %3.</source>
        <translation>“%1” cannot be the region of “%2”. It offers: %3.</translation>
    </message>
    <message>
        <source>“%1” is no code of a region. “%2” offers: %3. Other places are named by the code of the country, such as DE or SG, or by EEA.</source>
        <translation>“%1” is no code of a region. “%2” offers: %3. Other places are named by the code of the country, such as DE or SG, or by EEA.</translation>
    </message>
    <message>
        <source>Dialogist cannot open its window: there is no display here.</source>
        <translation>Dialogist cannot open its window: there is no display here.</translation>
    </message>
    <message>
        <source>Dialogist cannot open its window: the display “%1” does not answer, or does not let you in.</source>
        <translation>Dialogist cannot open its window: the display “%1” does not answer, or does not let you in.</translation>
    </message>
    <message>
        <source>All else works without a window: “dialogist --help” lists the commands.</source>
        <translation>All else works without a window: “dialogist --help” lists the commands.</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>edited</translation>
    </message>
    <message>
        <source>(a step failed, and the bot went on where that leads: %1)</source>
        <translation>(a step failed, and the bot went on where that leads: %1)</translation>
    </message>
    <message>
        <source>Steps that no test reached:</source>
        <translation>Steps that no test reached:</translation>
    </message>
    <message>
        <source>Ways out that no test took:</source>
        <translation>Ways out that no test took:</translation>
    </message>
    <message>
        <source>Lists the steps that no test reached and the ways out that none took.</source>
        <translation>Lists the steps that no test reached and the ways out that none took.</translation>
    </message>
    <message>
        <source>Plays a talk that was saved in the simulator; what it comes by is covered, too.</source>
        <translation>Plays a talk that was saved in the simulator; what it comes by is covered, too.</translation>
    </message>
    <message>
        <source>The bot does not speak “%1”. Its languages are: %2.</source>
        <translation>The bot does not speak “%1”. Its languages are: %2.</translation>
    </message>
    <message>
        <source>The host has stopped. Its bots and talks are kept.</source>
        <translation>The host has stopped. Its bots and talks are kept.</translation>
    </message>
    <message>
        <source>Ends the host that runs on that folder, instead of starting one.</source>
        <translation>Ends the host that runs on that folder, instead of starting one.</translation>
    </message>
    <message>
        <source>  You want data to stay in: %1</source>
        <translation>  You want data to stay in: %1</translation>
    </message>
    <message>
        <source>  It is kept in: %1</source>
        <translation>  It is kept in: %1</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>Stopped. What was done is kept, and the same command goes on with the rest.</source>
        <translation>Stopped. What was done is kept, and the same command goes on with the rest.</translation>
    </message>
    <message>
        <source>Or put this one in its place with --replace.</source>
        <translation>Or put this one in its place with --replace.</translation>
    </message>
    <message>
        <source>Puts the bot in the place of another one that has its web name there.</source>
        <translation>Puts the bot in the place of another one that has its web name there.</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p. %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more match(es)</source>
        <translation>
            <numerusform>and %n more match</numerusform>
            <numerusform>and %n more matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expectation(s) say now what happened.</source>
        <translation>
            <numerusform>%n expectation now says what happened.</numerusform>
            <numerusform>%n expectations now say what happened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expectation(s) could not be accepted and still fail: nothing happened that they could say.</source>
        <translation>
            <numerusform>%n expectation could not be accepted and still fails: nothing happened that it could say.</numerusform>
            <numerusform>%n expectations could not be accepted and still fail: nothing happened that they could say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) cannot be played and stay as they are.</source>
        <translation>
            <numerusform>%n test cannot be played and stays as it is.</numerusform>
            <numerusform>%n tests cannot be played and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions are called “%1”. Name one by its id: %2.</source>
        <translation>
            <numerusform>%n version is called “%1”. Name it by its id: %2.</numerusform>
            <numerusform>%n versions are called “%1”. Name one by its id: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>  fixed: %1 (%2) [%3]</source>
        <translation>  fixed: %1 (%2) [%3]</translation>
    </message>
    <message>
        <source>partly enforced by this host</source>
        <translation>partly enforced by this host</translation>
    </message>
    <message>
        <source>Said by the program itself</source>
        <translation>Said by the program itself</translation>
    </message>
    <message>
        <source>No function is like that.</source>
        <translation>No function is like that.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Lists what expressions can call, or what of it has these words.</source>
        <translation>Lists what expressions can call, or what of it has these words.</translation>
    </message>
    <message>
        <source>the same text as “%1”</source>
        <translation>the same text as “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold(s) the same text as another and was not added twice.</source>
        <translation>
            <numerusform>%n of them holds the same text as another and was not added twice.</numerusform>
            <numerusform>%n of them hold the same text as another and were not added twice.</numerusform>
        </translation>
    </message>
    <message>
        <source>moved</source>
        <translation>moved</translation>
    </message>
    <message>
        <source>was “%1”</source>
        <translation>was “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved or renamed.</source>
        <translation>
            <numerusform>%n file moved or renamed.</numerusform>
            <numerusform>%n files moved or renamed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the knowledge is in the language “%1”.</source>
        <translation>Nothing in the knowledge is in the language “%1”.</translation>
    </message>
    <message>
        <source>Nothing in the knowledge is in the language “%1”. The languages there are: %2.</source>
        <translation>Nothing in the knowledge is in the language “%1”. The languages there are: %2.</translation>
    </message>
    <message>
        <source>Only what is in this language, such as de.</source>
        <translation>Only what is in this language, such as de.</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation>not read: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>The bot could not go on: %1. “dialogist check” may tell why.</source>
        <translation>The bot could not go on: %1. “dialogist check” may tell why.</translation>
    </message>
    <message>
        <source>Something went wrong, and the bot went on: %1. “dialogist check” may tell why.</source>
        <translation>Something went wrong, and the bot went on: %1. “dialogist check” may tell why.</translation>
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
    <message>
        <source>There is no room left on the drive that holds “%1”, so it is open for reading only. Free some space, then open it again.</source>
        <translation>There is no room left on the drive that holds “%1”, so it is open for reading only. Free some space, then open it again.</translation>
    </message>
    <message>
        <source>The version is no longer in the project.</source>
        <translation>The version is no longer in the project.</translation>
    </message>
    <message>
        <source>Looking “%1” through took too long and was stopped. It may be damaged; restore an earlier copy.</source>
        <translation>Looking “%1” through took too long and was stopped. It may be damaged; restore an earlier copy.</translation>
    </message>
    <message>
        <source>The embedding model “%1” did not give one vector for each passage. Choose another model.</source>
        <translation>The embedding model “%1” did not give one vector for each passage. Choose another model.</translation>
    </message>
    <message>
        <source>“%1” is open here and cannot be replaced by a copy. Choose another name.</source>
        <translation>“%1” is open here and cannot be replaced by a copy. Choose another name.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file in it, such as bot.dialogist.</source>
        <translation>“%1” is a folder. Give the name of a file in it, such as bot.dialogist.</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>The file is no complete table: a quotation mark is never closed, or it holds no text.</source>
        <translation>The file is no complete table: a quotation mark is never closed, or it holds no text.</translation>
    </message>
    <message>
        <source>The table lacks the columns “key”, “source:…” and “target:…” in its first row. Keep them as they were exported.</source>
        <translation>The table lacks the columns “key”, “source:…” and “target:…” in its first row. Keep them as they were exported.</translation>
    </message>
    <message>
        <source>The row has too few cells.</source>
        <translation>The row has too few cells.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>The text is too long.</translation>
    </message>
    <message>
        <source>What people write, one phrase a line. Write what they would say in your language; the number of lines is free.</source>
        <translation>What people write, one phrase a line. Write what they would say in your language; the number of lines is free.</translation>
    </message>
    <message>
        <source>Other words for the same thing, with commas between them.</source>
        <translation>Other words for the same thing, with commas between them.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) fit on a button.</source>
        <translation>
            <numerusform>At most %n character fit on a button.</numerusform>
            <numerusform>At most %n characters fit on a button.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %n variants that are said in turn.</source>
        <translation>
            <numerusform>One of %n variants that are said in turn.</numerusform>
            <numerusform>One of %n variants that are said in turn.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not translated into “%2”. Its languages are: %3; the first is translated from.</source>
        <translation>“%1” is not translated into “%2”. Its languages are: %3; the first is translated from.</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %n MB. Export and translate one flow&apos;s texts at a time.</source>
        <translation>
            <numerusform>The file is larger than %n MB. Export and translate one flow&apos;s texts at a time.</numerusform>
            <numerusform>The file is larger than %n MB. Export and translate one flow&apos;s texts at a time.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>The translation lost %1.</source>
        <translation>The translation lost %1.</translation>
    </message>
    <message>
        <source>The translation has %1, which the text does not have.</source>
        <translation>The translation has %1, which the text does not have.</translation>
    </message>
    <message>
        <source>A placeholder of the translation is broken.</source>
        <translation>A placeholder of the translation is broken.</translation>
    </message>
    <message>
        <source>The source text has changed since the export.</source>
        <translation>The source text has changed since the export.</translation>
    </message>
    <message>
        <source>The file says that this still needs work.</source>
        <translation>The file says that this still needs work.</translation>
    </message>
    <message>
        <source>The file does not say which language it holds. Say it when importing.</source>
        <translation>The file does not say which language it holds. Say it when importing.</translation>
    </message>
    <message>
        <source>The file translates from “%1”, but “%2” is written in “%3”. Export it anew from this bot.</source>
        <translation>The file translates from “%1”, but “%2” is written in “%3”. Export it anew from this bot.</translation>
    </message>
    <message>
        <source>The file holds “%1”, which “%2” does not speak (%3). Add the language first.</source>
        <translation>The file holds “%1”, which “%2” does not speak (%3). Add the language first.</translation>
    </message>
    <message>
        <source>“%1” is the language that “%2” is translated from. Import a translation.</source>
        <translation>“%1” is the language that “%2” is translated from. Import a translation.</translation>
    </message>
    <message>
        <source>The bot no longer has this text.</source>
        <translation>The bot no longer has this text.</translation>
    </message>
    <message>
        <source>It stands more than once in the file, with different words.</source>
        <translation>It stands more than once in the file, with different words.</translation>
    </message>
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
    <message>
        <source>Intents</source>
        <translation>Intents</translation>
    </message>
    <message>
        <source>Training phrases</source>
        <translation>Training phrases</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entities</translation>
    </message>
    <message>
        <source>Other words for “%1”</source>
        <translation>Other words for “%1”</translation>
    </message>
    <message>
        <source>The file declares a document type or entities, which can hide anything. Ask for a file without a DOCTYPE.</source>
        <translation>The file declares a document type or entities, which can hide anything. Ask for a file without a DOCTYPE.</translation>
    </message>
    <message>
        <source>The file is no complete XML: %1 (line %2). Ask for it again.</source>
        <translation>The file is no complete XML: %1 (line %2). Ask for it again.</translation>
    </message>
    <message>
        <source>The file is nested more than 100 elements deep.</source>
        <translation>The file is nested more than 100 elements deep.</translation>
    </message>
    <message>
        <source>This is XML, but no XLIFF: it begins with &lt;%1&gt;.</source>
        <translation>This is XML, but no XLIFF: it begins with &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>XLIFF %1 is not known. Ask for version 1.2 or 2.0.</source>
        <translation>XLIFF %1 is not known. Ask for version 1.2 or 2.0.</translation>
    </message>
    <message>
        <source>The file holds several languages. Ask for one file for each.</source>
        <translation>The file holds several languages. Ask for one file for each.</translation>
    </message>
    <message numerus="yes">
        <source>The file holds more than %n text(s).</source>
        <translation>
            <numerusform>The file holds more than %n text.</numerusform>
            <numerusform>The file holds more than %n texts.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds &lt;%1&gt;, which was not in the exported text.</source>
        <translation>It holds &lt;%1&gt;, which was not in the exported text.</translation>
    </message>
    <message>
        <source>It holds a placeholder “%1” that the exported text did not have.</source>
        <translation>It holds a placeholder “%1” that the exported text did not have.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n text(s)</source>
        <translation>
            <numerusform>%1 of %n text</numerusform>
            <numerusform>%1 of %n texts</numerusform>
        </translation>
    </message>
    <message>
        <source>The mark of an entity is broken. Write it like [Berlin](city).</source>
        <translation>The mark of an entity is broken. Write it like [Berlin](city).</translation>
    </message>
    <message>
        <source>No phrase of the translation marks “%1” any more.</source>
        <translation>No phrase of the translation marks “%1” any more.</translation>
    </message>
    <message>
        <source>The translation marks “%1”, which the text does not.</source>
        <translation>The translation marks “%1”, which the text does not.</translation>
    </message>
    <message>
        <source>People who speak %1 will be answered in another language.</source>
        <translation>People who speak %1 will be answered in another language.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in it will be removed.</source>
        <translation>
            <numerusform>%n text in it will be removed.</numerusform>
            <numerusform>%n texts in it will be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training phrase(s) in it will be removed.</source>
        <translation>
            <numerusform>%n training phrase in it will be removed.</numerusform>
            <numerusform>%n training phrases in it will be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation test(s) talk in it and will fail.</source>
        <translation>
            <numerusform>%n conversation test talks in it and will fail.</numerusform>
            <numerusform>%n conversation tests talk in it and will fail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>Undo brings everything back.</translation>
    </message>
    <message>
        <source>Quick reply %1</source>
        <translation>Quick reply %1</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Button %1</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Card %1</translation>
    </message>
    <message>
        <source>Bubble %1</source>
        <translation>Bubble %1</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>Field %1</translation>
    </message>
    <message>
        <source>Way %1</source>
        <translation>Way %1</translation>
    </message>
    <message>
        <source>It holds a mark “%1” that the exported text did not have.</source>
        <translation>It holds a mark “%1” that the exported text did not have.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Greeting</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Web chat</translation>
    </message>
    <message>
        <source>Said by the program</source>
        <translation>Said by the program</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) read</source>
        <translation>
            <numerusform>%n text read</numerusform>
            <numerusform>%n texts read</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is called .%1 but is no XLIFF: XLIFF is XML, which begins with “&lt;”. Export the texts again, and have the translation saved as XLIFF.</source>
        <translation>The file is called .%1 but is no XLIFF: XLIFF is XML, which begins with “&lt;”. Export the texts again, and have the translation saved as XLIFF.</translation>
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
    <message>
        <source>Add %1</source>
        <translation>Add %1</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) and training phrase(s) in this language are in the bot already.</source>
        <translation>
            <numerusform>%n text or training phrase in this language is in the bot already.</numerusform>
            <numerusform>%n texts and training phrases in this language are in the bot already.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use Them</source>
        <translation>Use Them</translation>
    </message>
    <message>
        <source>Start Without Them</source>
        <translation>Start Without Them</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Picture: %1</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>Sound: %1</translation>
    </message>
    <message>
        <source>Video: %1</source>
        <translation>Video: %1</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Place on the map</translation>
    </message>
    <message>
        <source>Counted by the page around the chat: %1</source>
        <translation>Counted by the page around the chat: %1</translation>
    </message>
    <message>
        <source>Told to the page around the chat: %1</source>
        <translation>Told to the page around the chat: %1</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Content of the kind “%1”</source>
        <translation>Content of the kind “%1”</translation>
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
    <message>
        <source>Fixed length</source>
        <translation>Fixed length</translation>
    </message>
    <message>
        <source>Not longer than</source>
        <translation>Not longer than</translation>
    </message>
    <message>
        <source>Until an event, plus an optional length</source>
        <translation>Until an event, plus an optional length</translation>
    </message>
    <message>
        <source>Criteria only</source>
        <translation>Criteria only</translation>
    </message>
    <message>
        <source>As long as a law says</source>
        <translation>As long as a law says</translation>
    </message>
    <message>
        <source>Until the person acts</source>
        <translation>Until the person acts</translation>
    </message>
    <message>
        <source>Until the browser session ends</source>
        <translation>Until the browser session ends</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>Account or bot settings</source>
        <translation>Account or bot settings</translation>
    </message>
    <message>
        <source>Social network profile data</source>
        <translation>Social network profile data</translation>
    </message>
    <message>
        <source>Profile picture or its address</source>
        <translation>Profile picture or its address</translation>
    </message>
    <message>
        <source>Demographic data or segment</source>
        <translation>Demographic data or segment</translation>
    </message>
    <message>
        <source>Browser type, version or user agent</source>
        <translation>Browser type, version or user agent</translation>
    </message>
    <message>
        <source>Device type or device information</source>
        <translation>Device type or device information</translation>
    </message>
    <message>
        <source>Device identifier</source>
        <translation>Device identifier</translation>
    </message>
    <message>
        <source>Host name of the calling device</source>
        <translation>Host name of the calling device</translation>
    </message>
    <message>
        <source>Internet provider</source>
        <translation>Internet provider</translation>
    </message>
    <message>
        <source>Cookie or pixel data</source>
        <translation>Cookie or pixel data</translation>
    </message>
    <message>
        <source>Position of network equipment or provider</source>
        <translation>Position of network equipment or provider</translation>
    </message>
    <message>
        <source>Referring or exit page</source>
        <translation>Referring or exit page</translation>
    </message>
    <message>
        <source>Products viewed or searched</source>
        <translation>Products viewed or searched</translation>
    </message>
    <message>
        <source>Links clicked, mails opened</source>
        <translation>Links clicked, mails opened</translation>
    </message>
    <message>
        <source>Interest in products</source>
        <translation>Interest in products</translation>
    </message>
    <message>
        <source>Response times and errors</source>
        <translation>Response times and errors</translation>
    </message>
    <message>
        <source>Request time and server log line</source>
        <translation>Request time and server log line</translation>
    </message>
    <message>
        <source>Earlier turns of a conversation</source>
        <translation>Earlier turns of a conversation</translation>
    </message>
    <message>
        <source>Recorded voice</source>
        <translation>Recorded voice</translation>
    </message>
    <message>
        <source>Recorded video</source>
        <translation>Recorded video</translation>
    </message>
    <message>
        <source>Publicly posted content</source>
        <translation>Publicly posted content</translation>
    </message>
    <message>
        <source>Testimonial with name</source>
        <translation>Testimonial with name</translation>
    </message>
    <message>
        <source>Bot text responses</source>
        <translation>Bot text responses</translation>
    </message>
    <message>
        <source>Bot images</source>
        <translation>Bot images</translation>
    </message>
    <message>
        <source>Bot prompts and instructions</source>
        <translation>Bot prompts and instructions</translation>
    </message>
    <message>
        <source>Bot training phrases</source>
        <translation>Bot training phrases</translation>
    </message>
    <message>
        <source>Text passages retrieved as model context</source>
        <translation>Text passages retrieved as model context</translation>
    </message>
    <message>
        <source>Chosen AI model</source>
        <translation>Chosen AI model</translation>
    </message>
    <message>
        <source>Model parameters such as temperature and token limit</source>
        <translation>Model parameters such as temperature and token limit</translation>
    </message>
    <message>
        <source>Meeting date, description, review, closure</source>
        <translation>Meeting date, description, review, closure</translation>
    </message>
    <message>
        <source>Calendar id and settings</source>
        <translation>Calendar id and settings</translation>
    </message>
    <message>
        <source>Busy and free time ranges</source>
        <translation>Busy and free time ranges</translation>
    </message>
    <message>
        <source>Company size, kind, revenue, industry, web site</source>
        <translation>Company size, kind, revenue, industry, web site</translation>
    </message>
    <message>
        <source>Data about the human agents of a customer</source>
        <translation>Data about the human agents of a customer</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Tokenised payment method</source>
        <translation>Tokenised payment method</translation>
    </message>
    <message>
        <source>Card brand and last four digits</source>
        <translation>Card brand and last four digits</translation>
    </message>
    <message>
        <source>Card expiry</source>
        <translation>Card expiry</translation>
    </message>
    <message>
        <source>Card or account holder name</source>
        <translation>Card or account holder name</translation>
    </message>
    <message>
        <source>E-mail of a payment account</source>
        <translation>E-mail of a payment account</translation>
    </message>
    <message>
        <source>Billing name and details</source>
        <translation>Billing name and details</translation>
    </message>
    <message>
        <source>Fraud and risk signals</source>
        <translation>Fraud and risk signals</translation>
    </message>
    <message>
        <source>Subscription time and double opt-in proof</source>
        <translation>Subscription time and double opt-in proof</translation>
    </message>
    <message>
        <source>Official id number</source>
        <translation>Official id number</translation>
    </message>
    <message>
        <source>Driving licence number</source>
        <translation>Driving licence number</translation>
    </message>
    <message>
        <source>Biometric data</source>
        <translation>Biometric data</translation>
    </message>
    <message>
        <source>Genetic data</source>
        <translation>Genetic data</translation>
    </message>
    <message>
        <source>Racial or ethnic origin</source>
        <translation>Racial or ethnic origin</translation>
    </message>
    <message>
        <source>Religious or philosophical belief</source>
        <translation>Religious or philosophical belief</translation>
    </message>
    <message>
        <source>Political opinion</source>
        <translation>Political opinion</translation>
    </message>
    <message>
        <source>Trade union membership</source>
        <translation>Trade union membership</translation>
    </message>
    <message>
        <source>Sex life or orientation</source>
        <translation>Sex life or orientation</translation>
    </message>
    <message>
        <source>Criminal offences and convictions (Art. 10)</source>
        <translation>Criminal offences and convictions (Art. 10)</translation>
    </message>
    <message>
        <source>Inferred emotion or mood</source>
        <translation>Inferred emotion or mood</translation>
    </message>
    <message>
        <source>Billing, tax and book keeping</source>
        <translation>Billing, tax and book keeping</translation>
    </message>
    <message>
        <source>Service messages by e-mail</source>
        <translation>Service messages by e-mail</translation>
    </message>
    <message>
        <source>Personalised advertising</source>
        <translation>Personalised advertising</translation>
    </message>
    <message>
        <source>Measure advertising</source>
        <translation>Measure advertising</translation>
    </message>
    <message>
        <source>Promote events</source>
        <translation>Promote events</translation>
    </message>
    <message>
        <source>Enrich customer records from other sources</source>
        <translation>Enrich customer records from other sources</translation>
    </message>
    <message>
        <source>Suggest fitting products</source>
        <translation>Suggest fitting products</translation>
    </message>
    <message>
        <source>Enforce terms and protect rights</source>
        <translation>Enforce terms and protect rights</translation>
    </message>
    <message>
        <source>Handle requests of data subjects</source>
        <translation>Handle requests of data subjects</translation>
    </message>
    <message>
        <source>Staff training and quality</source>
        <translation>Staff training and quality</translation>
    </message>
    <message>
        <source>Find places near the user</source>
        <translation>Find places near the user</translation>
    </message>
    <message>
        <source>Publish a testimonial or post</source>
        <translation>Publish a testimonial or post</translation>
    </message>
    <message>
        <source>Train or tune AI models</source>
        <translation>Train or tune AI models</translation>
    </message>
    <message>
        <source>Sell or share data</source>
        <translation>Sell or share data</translation>
    </message>
    <message>
        <source>SCC module 1 controller to controller</source>
        <translation>SCC module 1 controller to controller</translation>
    </message>
    <message>
        <source>SCC module 2 controller to processor</source>
        <translation>SCC module 2 controller to processor</translation>
    </message>
    <message>
        <source>SCC module 3 processor to processor</source>
        <translation>SCC module 3 processor to processor</translation>
    </message>
    <message>
        <source>SCC module 4 processor to controller</source>
        <translation>SCC module 4 processor to controller</translation>
    </message>
    <message>
        <source>Binding corporate rules</source>
        <translation>Binding corporate rules</translation>
    </message>
    <message>
        <source>Approved code of conduct</source>
        <translation>Approved code of conduct</translation>
    </message>
    <message>
        <source>Approved certification</source>
        <translation>Approved certification</translation>
    </message>
    <message>
        <source>Explicit consent to the transfer (derogation)</source>
        <translation>Explicit consent to the transfer (derogation)</translation>
    </message>
    <message>
        <source>Needed for a contract (derogation)</source>
        <translation>Needed for a contract (derogation)</translation>
    </message>
    <message>
        <source>Joint controllers</source>
        <translation>Joint controllers</translation>
    </message>
    <message>
        <source>Public authority</source>
        <translation>Public authority</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Data protection officer</translation>
    </message>
</context>
</TS>
