<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Erhöhen</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Verringern</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Zeigt Hilfe zu den Optionen an.</translation>
    </message>
    <message>
        <source>Displays help, including generic Qt options.</source>
        <translation>Zeigt Hilfe an, auch zu den allgemeinen Optionen von Qt.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Unbekannte Option „%1“.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Unbekannte Optionen: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Nach „%1“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Nach „%1“ steht ein unerwarteter Wert.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[Optionen]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Zeigt Hilfe an, auch zu den allgemeinen Optionen von Qt.</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation>Ablösen</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Löst das Fenster ab oder dockt es wieder an</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Schließt das Fenster</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Suchen in:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Vorwärtsgehen</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Übergeordneter Ordner</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Zum übergeordneten Ordner</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Neuen Ordner anlegen</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Einen neuen Ordner anlegen</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Als Liste anzeigen</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Mit Details anzeigen</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Liste der Orte und Lesezeichen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Dateien des Typs:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Datei&amp;name:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Ordner suchen</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Anzeigen </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Versteckte Dateien anzeigen</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Neuer Ordner</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Zuletzt besucht</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Ordner nicht gefunden.
Bitte prüfen Sie den Namen des Ordners.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 gibt es schon.
Möchten Sie es ersetzen?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Datei nicht gefunden.
Bitte prüfen Sie den Namen der Datei.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>„%1“ ist schreibgeschützt.
Trotzdem löschen?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>„%1“ wirklich löschen?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Der Ordner konnte nicht gelöscht werden.</translation>
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
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Änderungsdatum</translation>
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
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Einzelheiten zeigen...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Einzelheiten verbergen...</translation>
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
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja, &amp;alle</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ein, keine</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Linkadresse kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>The work ended unexpectedly. Try it again.</source>
        <translation>Der Vorgang wurde unerwartet beendet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, then try again.</source>
        <translation>Dafür ist nicht genug Arbeitsspeicher vorhanden. Schließen Sie andere Programme und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Line %1 of the YAML text: %2</source>
        <translation>Zeile %1 des YAML-Texts: %2</translation>
    </message>
    <message>
        <source>nested too deeply.</source>
        <translation>zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>more values than can be read.</source>
        <translation>mehr Werte, als gelesen werden können.</translation>
    </message>
    <message>
        <source>a key that is no text.</source>
        <translation>ein Schlüssel, der kein Text ist.</translation>
    </message>
    <message>
        <source>The YAML text is larger than 32 MB.</source>
        <translation>Der YAML-Text ist größer als 32 MB.</translation>
    </message>
    <message>
        <source>The YAML text is nested too deeply.</source>
        <translation>Der YAML-Text ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The YAML text holds several documents; one is expected.</source>
        <translation>Der YAML-Text enthält mehrere Dokumente; erwartet wird eines.</translation>
    </message>
    <message>
        <source>The YAML text cannot be read.</source>
        <translation>Der YAML-Text kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Add flow “%1”</source>
        <translation>Ablauf „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add flow</source>
        <translation>Ablauf hinzufügen</translation>
    </message>
    <message>
        <source>Add bot “%1”</source>
        <translation>Bot „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add bot</source>
        <translation>Bot hinzufügen</translation>
    </message>
    <message>
        <source>Add intent “%1”</source>
        <translation>Absicht „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add intent</source>
        <translation>Absicht hinzufügen</translation>
    </message>
    <message>
        <source>Add knowledge base “%1”</source>
        <translation>Wissensbasis „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add knowledge base</source>
        <translation>Wissensbasis hinzufügen</translation>
    </message>
    <message>
        <source>Add step “%1”</source>
        <translation>Schritt „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add steps</source>
        <translation>Schritte hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n step(s)</source>
        <translation>
            <numerusform>%n Schritt hinzufügen</numerusform>
            <numerusform>%n Schritte hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add prompt “%1”</source>
        <translation>Prompt „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add prompt</source>
        <translation>Prompt hinzufügen</translation>
    </message>
    <message>
        <source>Add variable “%1”</source>
        <translation>Variable „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Variable hinzufügen</translation>
    </message>
    <message>
        <source>Approve a finding of “%1”</source>
        <translation>Befund von „%1“ akzeptieren</translation>
    </message>
    <message>
        <source>Approve a finding</source>
        <translation>Befund akzeptieren</translation>
    </message>
    <message>
        <source>Answer from “%1”</source>
        <translation>Aus „%1“ antworten</translation>
    </message>
    <message>
        <source>Choose the knowledge</source>
        <translation>Wissen wählen</translation>
    </message>
    <message>
        <source>Choose the region of “%1”</source>
        <translation>Region von „%1“ wählen</translation>
    </message>
    <message>
        <source>Choose the region</source>
        <translation>Region wählen</translation>
    </message>
    <message>
        <source>Start with “%1”</source>
        <translation>Mit „%1“ beginnen</translation>
    </message>
    <message>
        <source>Choose the first flow</source>
        <translation>Ersten Ablauf wählen</translation>
    </message>
    <message>
        <source>Connect “%1”</source>
        <translation>„%1“ verbinden</translation>
    </message>
    <message>
        <source>Connect steps</source>
        <translation>Schritte verbinden</translation>
    </message>
    <message>
        <source>Read the website “%1”</source>
        <translation>Website „%1“ lesen</translation>
    </message>
    <message>
        <source>Read a website</source>
        <translation>Website lesen</translation>
    </message>
    <message numerus="yes">
        <source>Read %n page(s) of a website</source>
        <translation>
            <numerusform>%n Seite einer Website lesen</numerusform>
            <numerusform>%n Seiten einer Website lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut step “%1”</source>
        <translation>Schritt „%1“ ausschneiden</translation>
    </message>
    <message>
        <source>Cut steps</source>
        <translation>Schritte ausschneiden</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n step(s)</source>
        <translation>
            <numerusform>%n Schritt ausschneiden</numerusform>
            <numerusform>%n Schritte ausschneiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect “%1”</source>
        <translation>„%1“ trennen</translation>
    </message>
    <message>
        <source>Disconnect steps</source>
        <translation>Schritte trennen</translation>
    </message>
    <message>
        <source>Duplicate flow “%1”</source>
        <translation>Ablauf „%1“ duplizieren</translation>
    </message>
    <message>
        <source>Duplicate flow</source>
        <translation>Ablauf duplizieren</translation>
    </message>
    <message>
        <source>Duplicate step “%1”</source>
        <translation>Schritt „%1“ duplizieren</translation>
    </message>
    <message>
        <source>Duplicate steps</source>
        <translation>Schritte duplizieren</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n step(s)</source>
        <translation>
            <numerusform>%n Schritt duplizieren</numerusform>
            <numerusform>%n Schritte duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit bot “%1”</source>
        <translation>Bot „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Edit bot</source>
        <translation>Bot bearbeiten</translation>
    </message>
    <message>
        <source>Edit intent “%1”</source>
        <translation>Absicht „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Edit intent</source>
        <translation>Absicht bearbeiten</translation>
    </message>
    <message>
        <source>Edit knowledge base “%1”</source>
        <translation>Wissensbasis „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Edit knowledge base</source>
        <translation>Wissensbasis bearbeiten</translation>
    </message>
    <message>
        <source>Edit the languages of “%1”</source>
        <translation>Sprachen von „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Edit the languages</source>
        <translation>Sprachen bearbeiten</translation>
    </message>
    <message>
        <source>Edit step “%1”</source>
        <translation>Schritt „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Edit step</source>
        <translation>Schritt bearbeiten</translation>
    </message>
    <message>
        <source>Edit the privacy settings of “%1”</source>
        <translation>Datenschutzeinstellungen von „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Edit the privacy settings</source>
        <translation>Datenschutzeinstellungen bearbeiten</translation>
    </message>
    <message>
        <source>Edit prompt “%1”</source>
        <translation>Prompt „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Prompt bearbeiten</translation>
    </message>
    <message>
        <source>Edit document “%1”</source>
        <translation>Dokument „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Edit documents</source>
        <translation>Dokumente bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n document(s)</source>
        <translation>
            <numerusform>%n Dokument bearbeiten</numerusform>
            <numerusform>%n Dokumente bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit variable “%1”</source>
        <translation>Variable „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Edit variable</source>
        <translation>Variable bearbeiten</translation>
    </message>
    <message>
        <source>Edit the web chat of “%1”</source>
        <translation>Webchat von „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Edit the web chat</source>
        <translation>Webchat bearbeiten</translation>
    </message>
    <message>
        <source>Fix a finding in “%1”</source>
        <translation>Befund in „%1“ beheben</translation>
    </message>
    <message>
        <source>Fix a finding</source>
        <translation>Befund beheben</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>„%1“ importieren</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>Dokumente importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n document(s)</source>
        <translation>
            <numerusform>%n Dokument importieren</numerusform>
            <numerusform>%n Dokumente importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Move flow “%1”</source>
        <translation>Ablauf „%1“ verschieben</translation>
    </message>
    <message>
        <source>Move flow</source>
        <translation>Ablauf verschieben</translation>
    </message>
    <message>
        <source>Move step “%1”</source>
        <translation>Schritt „%1“ verschieben</translation>
    </message>
    <message>
        <source>Move steps</source>
        <translation>Schritte verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>%n Schritt verschieben</numerusform>
            <numerusform>%n Schritte verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste step “%1”</source>
        <translation>Schritt „%1“ einfügen</translation>
    </message>
    <message>
        <source>Paste steps</source>
        <translation>Schritte einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n step(s)</source>
        <translation>
            <numerusform>%n Schritt einfügen</numerusform>
            <numerusform>%n Schritte einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>„%1“ veröffentlichen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Remove bot “%1”</source>
        <translation>Bot „%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove bot</source>
        <translation>Bot entfernen</translation>
    </message>
    <message>
        <source>Remove flow “%1”</source>
        <translation>Ablauf „%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove flow</source>
        <translation>Ablauf entfernen</translation>
    </message>
    <message>
        <source>Remove intent “%1”</source>
        <translation>Absicht „%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove intent</source>
        <translation>Absicht entfernen</translation>
    </message>
    <message>
        <source>Remove knowledge base “%1”</source>
        <translation>Wissensbasis „%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove knowledge base</source>
        <translation>Wissensbasis entfernen</translation>
    </message>
    <message>
        <source>Remove step “%1”</source>
        <translation>Schritt „%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove steps</source>
        <translation>Schritte entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n step(s)</source>
        <translation>
            <numerusform>%n Schritt entfernen</numerusform>
            <numerusform>%n Schritte entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove prompt “%1”</source>
        <translation>Prompt „%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove prompt</source>
        <translation>Prompt entfernen</translation>
    </message>
    <message>
        <source>Remove document “%1”</source>
        <translation>Dokument „%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove documents</source>
        <translation>Dokumente entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n document(s)</source>
        <translation>
            <numerusform>%n Dokument entfernen</numerusform>
            <numerusform>%n Dokumente entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove variable “%1”</source>
        <translation>Variable „%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove variable</source>
        <translation>Variable entfernen</translation>
    </message>
    <message>
        <source>Rename bot “%1”</source>
        <translation>Bot „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Rename bot</source>
        <translation>Bot umbenennen</translation>
    </message>
    <message>
        <source>Rename flow “%1”</source>
        <translation>Ablauf „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Rename flow</source>
        <translation>Ablauf umbenennen</translation>
    </message>
    <message>
        <source>Rename step “%1”</source>
        <translation>Schritt „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Rename step</source>
        <translation>Schritt umbenennen</translation>
    </message>
    <message>
        <source>Rename project “%1”</source>
        <translation>Projekt „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Projekt umbenennen</translation>
    </message>
    <message>
        <source>Rename variable “%1”</source>
        <translation>Variable „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Rename variable</source>
        <translation>Variable umbenennen</translation>
    </message>
    <message>
        <source>Tidy up flow “%1”</source>
        <translation>Ablauf „%1“ aufräumen</translation>
    </message>
    <message>
        <source>Tidy up flow</source>
        <translation>Ablauf aufräumen</translation>
    </message>
    <message>
        <source>This was changed in the meantime. Look at it again, then repeat the edit.</source>
        <translation>Dies wurde inzwischen geändert. Sehen Sie es sich noch einmal an und wiederholen Sie dann die Bearbeitung.</translation>
    </message>
    <message>
        <source>Accept what the tests of “%1” found</source>
        <translation>Ergebnis der Tests von „%1“ übernehmen</translation>
    </message>
    <message>
        <source>Accept what the tests found</source>
        <translation>Ergebnis der Tests übernehmen</translation>
    </message>
    <message>
        <source>Add entity “%1”</source>
        <translation>Entität „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add entity</source>
        <translation>Entität hinzufügen</translation>
    </message>
    <message>
        <source>Add test “%1”</source>
        <translation>Test „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add test</source>
        <translation>Test hinzufügen</translation>
    </message>
    <message>
        <source>Bend a wire of “%1”</source>
        <translation>Verbindung von „%1“ knicken</translation>
    </message>
    <message>
        <source>Bend a wire</source>
        <translation>Verbindung knicken</translation>
    </message>
    <message>
        <source>Confirm translations of “%1”</source>
        <translation>Übersetzungen von „%1“ bestätigen</translation>
    </message>
    <message>
        <source>Confirm translations</source>
        <translation>Übersetzungen bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>Confirm translations of %n object(s)</source>
        <translation>
            <numerusform>Übersetzungen von %n Objekt bestätigen</numerusform>
            <numerusform>Übersetzungen von %n Objekten bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit entity “%1”</source>
        <translation>Entität „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Edit entity</source>
        <translation>Entität bearbeiten</translation>
    </message>
    <message>
        <source>Edit test “%1”</source>
        <translation>Test „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Edit test</source>
        <translation>Test bearbeiten</translation>
    </message>
    <message>
        <source>Extract “%1” to a flow of its own</source>
        <translation>„%1“ in einen eigenen Ablauf auslagern</translation>
    </message>
    <message>
        <source>Extract steps to a flow of their own</source>
        <translation>Schritte in einen eigenen Ablauf auslagern</translation>
    </message>
    <message>
        <source>Import translations (%1)</source>
        <translation>Übersetzungen importieren (%1)</translation>
    </message>
    <message>
        <source>Import translations</source>
        <translation>Übersetzungen importieren</translation>
    </message>
    <message>
        <source>Import test “%1”</source>
        <translation>Test „%1“ importieren</translation>
    </message>
    <message>
        <source>Import tests</source>
        <translation>Tests importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n test(s)</source>
        <translation>
            <numerusform>%n Test importieren</numerusform>
            <numerusform>%n Tests importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste texts of “%1”</source>
        <translation>Texte von „%1“ einfügen</translation>
    </message>
    <message>
        <source>Paste texts</source>
        <translation>Texte einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Paste texts of %n object(s)</source>
        <translation>
            <numerusform>Texte von %n Objekt einfügen</numerusform>
            <numerusform>Texte von %n Objekten einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove entity “%1”</source>
        <translation>Entität „%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove entity</source>
        <translation>Entität entfernen</translation>
    </message>
    <message>
        <source>Remove test “%1”</source>
        <translation>Test „%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove test</source>
        <translation>Test entfernen</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>„%1“ ersetzen</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Text ersetzen</translation>
    </message>
    <message>
        <source>Merge “%1”</source>
        <translation>„%1“ zusammenführen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Take over the folder “%1”</source>
        <translation>Ordner „%1“ übernehmen</translation>
    </message>
    <message>
        <source>Take over a folder</source>
        <translation>Ordner übernehmen</translation>
    </message>
    <message>
        <source>Go back to “%1”</source>
        <translation>Zu „%1“ zurückkehren</translation>
    </message>
    <message>
        <source>Go back to an earlier version</source>
        <translation>Zu einer früheren Version zurückkehren</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>„%1“ wiederherstellen</translation>
    </message>
    <message>
        <source>Restore something</source>
        <translation>Etwas wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n thing(s)</source>
        <translation>
            <numerusform>%n Element wiederherstellen</numerusform>
            <numerusform>%n Elemente wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit texts of “%1”</source>
        <translation>Texte von „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Edit texts</source>
        <translation>Texte bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Edit texts of %n object(s)</source>
        <translation>
            <numerusform>Texte von %n Objekt bearbeiten</numerusform>
            <numerusform>Texte von %n Objekten bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Resize frame “%1”</source>
        <translation>Größe des Rahmens „%1“ ändern</translation>
    </message>
    <message>
        <source>Resize a frame</source>
        <translation>Größe eines Rahmens ändern</translation>
    </message>
    <message>
        <source>Stack step “%1”</source>
        <translation>Schritt „%1“ stapeln</translation>
    </message>
    <message>
        <source>Stack steps</source>
        <translation>Schritte stapeln</translation>
    </message>
    <message>
        <source>Change how much “%1” counts</source>
        <translation>Ändern, wie viel „%1“ zählt</translation>
    </message>
    <message>
        <source>Change how much sources count</source>
        <translation>Ändern, wie viel Quellen zählen</translation>
    </message>
    <message>
        <source>Add test question “%1”</source>
        <translation>Testfrage „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add test questions</source>
        <translation>Testfragen hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n test question(s)</source>
        <translation>
            <numerusform>%n Testfrage hinzufügen</numerusform>
            <numerusform>%n Testfragen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit test question “%1”</source>
        <translation>Testfrage „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Edit test questions</source>
        <translation>Testfragen bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n test question(s)</source>
        <translation>
            <numerusform>%n Testfrage bearbeiten</numerusform>
            <numerusform>%n Testfragen bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove test question “%1”</source>
        <translation>Testfrage „%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove test questions</source>
        <translation>Testfragen entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n test question(s)</source>
        <translation>
            <numerusform>%n Testfrage entfernen</numerusform>
            <numerusform>%n Testfragen entfernen</numerusform>
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
        <translation>// Lesen, was hineingeht; setzen, was herauskommt:
// total = price * count
// return &quot;paid&quot;</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Runs the code with the values to try (Ctrl+Return)</source>
        <translation>Führt den Code mit den Werten zum Ausprobieren aus (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find and replace in the code (%1)</source>
        <translation>Im Code suchen und ersetzen (%1)</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Variables that the code uses</source>
        <translation>Variablen, die der Code verwendet</translation>
    </message>
    <message>
        <source>Outputs the code can choose</source>
        <translation>Ausgänge, die der Code wählen kann</translation>
    </message>
    <message>
        <source>Names of the outputs, with commas between them</source>
        <translation>Namen der Ausgänge, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>paid, open</source>
        <translation>paid, open</translation>
    </message>
    <message>
        <source>return &quot;paid&quot; goes on at the output of that name; without return it goes on at “next”.</source>
        <translation>return &quot;paid&quot; geht beim Ausgang dieses Namens weiter; ohne return geht es bei „next“ weiter.</translation>
    </message>
    <message>
        <source>Run the code to see here what it sets, writes and chooses.</source>
        <translation>Führen Sie den Code aus, um hier zu sehen, was er setzt, schreibt und wählt.</translation>
    </message>
    <message>
        <source>What the run gave</source>
        <translation>Was der Lauf ergeben hat</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>This project is not trusted on this computer: its code can be read and changed, but does not run.</source>
        <translation>Diesem Projekt wird auf diesem Computer nicht vertraut: Sein Code kann gelesen und geändert werden, wird aber nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Wird ausgeführt…</translation>
    </message>
    <message>
        <source>Done in %1 ms. It goes on at “%2”.</source>
        <translation>Fertig in %1 ms. Es geht bei „%2“ weiter.</translation>
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
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the code</source>
        <translation>Im Code suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Find previous (Shift+Return)</source>
        <translation>Vorheriges suchen (Shift+Return)</translation>
    </message>
    <message>
        <source>Find next (Return)</source>
        <translation>Nächstes suchen (Return)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Escape)</translation>
    </message>
    <message>
        <source>From the other end</source>
        <translation>Vom anderen Ende aus</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::code::VariableUseModel</name>
    <message>
        <source>The bot has no variable of this name.</source>
        <translation>Der Bot hat keine Variable dieses Namens.</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Typ: %1</translation>
    </message>
    <message>
        <source>%1 goes in</source>
        <translation>%1 geht hinein</translation>
    </message>
    <message>
        <source>%1 comes out</source>
        <translation>%1 kommt heraus</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Hinein</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Heraus</translation>
    </message>
    <message>
        <source>Try with</source>
        <translation>Ausprobieren mit</translation>
    </message>
    <message>
        <source>The code can read it</source>
        <translation>Der Code kann sie lesen</translation>
    </message>
    <message>
        <source>The code can set it</source>
        <translation>Der Code kann sie setzen</translation>
    </message>
    <message>
        <source>A value to try the code with: a number, a text, or JSON. It is not stored.</source>
        <translation>Ein Wert, mit dem der Code ausprobiert wird: eine Zahl, ein Text oder JSON. Er wird nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::ContentEditor</name>
    <message>
        <source>The texts of this bot will be listed here, one column for each language.</source>
        <translation>Hier werden die Texte dieses Bots aufgelistet, eine Spalte je Sprache.</translation>
    </message>
    <message>
        <source>Texts of %1</source>
        <translation>Texte von %1</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the texts</source>
        <translation>Texte filtern</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n Text</numerusform>
            <numerusform>%n Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Which texts to show</source>
        <translation>Welche Texte angezeigt werden</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Alle Texte</translation>
    </message>
    <message>
        <source>Missing or stale</source>
        <translation>Fehlend oder veraltet</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>In welcher Sprache</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Languages, and files for translators</source>
        <translation>Sprachen und Dateien für die Übersetzung</translation>
    </message>
    <message>
        <source>Export XLIFF 2.0…</source>
        <translation>XLIFF 2.0 exportieren…</translation>
    </message>
    <message>
        <source>Export XLIFF 1.2…</source>
        <translation>XLIFF 1.2 exportieren…</translation>
    </message>
    <message>
        <source>Export a Table (CSV)…</source>
        <translation>Tabelle (CSV) exportieren…</translation>
    </message>
    <message>
        <source>Import Translations…</source>
        <translation>Übersetzungen importieren…</translation>
    </message>
    <message>
        <source>Import Translations</source>
        <translation>Übersetzungen importieren</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Übersetzungen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Mark as Current</source>
        <translation>Als aktuell markieren</translation>
    </message>
    <message>
        <source>Add a Language…</source>
        <translation>Sprache hinzufügen…</translation>
    </message>
    <message>
        <source>Remove a Language</source>
        <translation>Sprache entfernen</translation>
    </message>
    <message>
        <source>In any language</source>
        <translation>In beliebiger Sprache</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n text(s)</source>
        <translation>
            <numerusform>%1 von %n Text</numerusform>
            <numerusform>%1 von %n Texten</numerusform>
        </translation>
    </message>
    <message>
        <source>Export for Translation</source>
        <translation>Für die Übersetzung exportieren</translation>
    </message>
    <message>
        <source>Which language shall be translated into?</source>
        <translation>In welche Sprache soll übersetzt werden?</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Add a Language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Language tag, such as “sv” or “pt-BR”:</source>
        <translation>Sprachkürzel, etwa „sv“ oder „pt-BR“:</translation>
    </message>
    <message>
        <source>“%1” is not the tag of a language. Write it like “sv” or “pt-BR”.</source>
        <translation>„%1“ ist kein Sprachkürzel. Schreiben Sie es wie „sv“ oder „pt-BR“.</translation>
    </message>
    <message>
        <source>The Texts Cannot Be Exchanged</source>
        <translation>Die Texte können nicht ausgetauscht werden</translation>
    </message>
    <message>
        <source>Update the Test Texts</source>
        <translation>Testtexte aktualisieren</translation>
    </message>
    <message>
        <source>Add Test Texts (Longer, With Accents)</source>
        <translation>Testtexte hinzufügen (länger, mit Akzenten)</translation>
    </message>
    <message>
        <source>A language to try the bot with before it is translated: every text is longer and has accents.</source>
        <translation>Eine Sprache, um den Bot auszuprobieren, bevor er übersetzt ist: Jeder Text ist länger und hat Akzente.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The texts are in “%1”.</source>
        <translation>Die Texte sind in „%1“.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) imported</source>
        <translation>
            <numerusform>%n Text importiert</numerusform>
            <numerusform>%n Texte importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Alle Orte</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::ImportModel</name>
    <message>
        <source>Not taken</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::ImportPreview</name>
    <message>
        <source>Import Translations</source>
        <translation>Übersetzungen importieren</translation>
    </message>
    <message>
        <source>%1 from “%2”</source>
        <translation>%1 aus „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) will change</source>
        <translation>
            <numerusform>%n Text ändert sich</numerusform>
            <numerusform>%n Texte ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will need another look</source>
        <translation>
            <numerusform>%n ist noch einmal zu prüfen</numerusform>
            <numerusform>%n sind noch einmal zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as they were</source>
        <translation>
            <numerusform>%n ist unverändert</numerusform>
            <numerusform>%n sind unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not translated in the file</source>
        <translation>
            <numerusform>%n ist in der Datei nicht übersetzt</numerusform>
            <numerusform>%n sind in der Datei nicht übersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are damaged and are not taken</source>
        <translation>
            <numerusform>%n ist beschädigt und wird nicht übernommen</numerusform>
            <numerusform>%n sind beschädigt und werden nicht übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are no longer in the bot</source>
        <translation>
            <numerusform>%n ist nicht mehr im Bot</numerusform>
            <numerusform>%n sind nicht mehr im Bot</numerusform>
        </translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>Was der Import ändert</translation>
    </message>
    <message numerus="yes">
        <source>Import %n Text(s)</source>
        <translation>
            <numerusform>%n Text importieren</numerusform>
            <numerusform>%n Texte importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::IntentEditor</name>
    <message>
        <source>Language of the phrases</source>
        <translation>Sprache der Sätze</translation>
    </message>
    <message>
        <source>Training phrases</source>
        <translation>Trainingssätze</translation>
    </message>
    <message>
        <source>One phrase a line, as people would write it.</source>
        <translation>Ein Satz pro Zeile, so wie man ihn schreiben würde.</translation>
    </message>
    <message>
        <source>What people write when they want this, one phrase a line.</source>
        <translation>Was jemand schreibt, der dies möchte, ein Satz pro Zeile.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::PromptEditor</name>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>You are the helper of our shop. Answer briefly and kindly…</source>
        <translation>Du bist der Helfer unseres Shops. Antworte kurz und freundlich…</translation>
    </message>
    <message>
        <source>Words for a language model. Nothing is sent anywhere until a step of a flow uses them.</source>
        <translation>Text für ein Sprachmodell. Es wird nichts gesendet, bis ein Schritt eines Ablaufs ihn verwendet.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::TextsModel</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Not translated yet. Press F2 to write it.</source>
        <translation>Noch nicht übersetzt. Drücken Sie F2, um den Text zu schreiben.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The source text has changed since this was translated. Translate it anew, or mark it as current.</source>
        <translation>Der Ausgangstext wurde seit dieser Übersetzung geändert. Übersetzen Sie ihn neu oder markieren Sie die Übersetzung als aktuell.</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters that fit on a button everywhere.</source>
        <translation>%1 von höchstens %2 Zeichen, die überall auf eine Schaltfläche passen.</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n veraltet</numerusform>
            <numerusform>%n veraltet</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n text(s) current</source>
        <translation>
            <numerusform>%1: %2 von %n Text aktuell</numerusform>
            <numerusform>%1: %2 von %n Texten aktuell</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::TextsView</name>
    <message>
        <source>Texts by language</source>
        <translation>Texte nach Sprache</translation>
    </message>
    <message>
        <source>F2 edits a text, Ctrl+Enter keeps it</source>
        <translation>F2 bearbeitet einen Text, Ctrl+Enter behält ihn</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Mark as Current</source>
        <translation>Als aktuell markieren</translation>
    </message>
    <message>
        <source>Go to the Place</source>
        <translation>Zum Ort gehen</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: abgebrochen</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::BreadcrumbBar</name>
    <message>
        <source>Flows that lead here</source>
        <translation>Abläufe, die hierher führen</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n step(s)</source>
        <translation>
            <numerusform>Von %n Schritt verwendet</numerusform>
            <numerusform>Von %n Schritten verwendet</numerusform>
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
        <translation>Gespräche im Simulator halten hier an.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::Chooser</name>
    <message numerus="yes">
        <source>… and %n more: type a word of their name</source>
        <translation>
            <numerusform>… und %n weiterer: Geben Sie ein Wort des Namens ein</numerusform>
            <numerusform>… und %n weitere: Geben Sie ein Wort des Namens ein</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Nichts heißt so</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::FindBar</name>
    <message>
        <source>Find in this flow</source>
        <translation>In diesem Ablauf suchen</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Vorheriges (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Nächstes (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) found</source>
        <translation>
            <numerusform>%n Schritt gefunden</numerusform>
            <numerusform>%n Schritte gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::FlowEditor</name>
    <message>
        <source>Removed flow</source>
        <translation>Entfernter Ablauf</translation>
    </message>
    <message>
        <source>This flow has no steps yet. Add the first one.</source>
        <translation>Dieser Ablauf hat noch keine Schritte. Fügen Sie den ersten hinzu.</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Name des Schritts</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>Flow %1, %n step(s)</source>
        <translation>
            <numerusform>Ablauf %1, %n Schritt</numerusform>
            <numerusform>Ablauf %1, %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; selected: %2</source>
        <translation>%1; ausgewählt: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n selected</source>
        <translation>
            <numerusform>%1; %n ausgewählt</numerusform>
            <numerusform>%1; %n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;Step…</source>
        <translation>Schritt &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>&amp;Verbinden…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Properties</source>
        <translation>&amp;Eigenschaften</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ein&amp;fügen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Alles aus&amp;wählen</translation>
    </message>
    <message>
        <source>Tidy &amp;Up</source>
        <translation>Aufräu&amp;men</translation>
    </message>
    <message>
        <source>Put all steps in columns from left to right, in the order they have.</source>
        <translation>Alle Schritte in ihrer Reihenfolge von links nach rechts in Spalten anordnen.</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ve&amp;rgrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Verklei&amp;nern</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>N&amp;ormale Größe</translation>
    </message>
    <message>
        <source>&amp;Fit Flow in Window</source>
        <translation>Ablauf ins Fenster e&amp;inpassen</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>&amp;Gliederung</translation>
    </message>
    <message>
        <source>Add Step Here…</source>
        <translation>Schritt hier hinzufügen…</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Which way on?</source>
        <translation>Welcher Weg soll weiterführen?</translation>
    </message>
    <message>
        <source>New step…</source>
        <translation>Neuer Schritt…</translation>
    </message>
    <message>
        <source>Add a step and lead there.</source>
        <translation>Einen Schritt hinzufügen und dorthin führen.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Lead nowhere.</source>
        <translation>Nirgendwohin führen.</translation>
    </message>
    <message>
        <source>Lead to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Where does it lead?</source>
        <translation>Wohin soll es führen?</translation>
    </message>
    <message>
        <source>Tal&amp;k from Here</source>
        <translation>Von hier aus s&amp;prechen</translation>
    </message>
    <message>
        <source>&amp;Find in Flow</source>
        <translation>Im Ablauf &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Back to Caller</source>
        <translation>&amp;Zurück zum aufrufenden Ablauf</translation>
    </message>
    <message>
        <source>&amp;Keys of the Canvas</source>
        <translation>&amp;Tasten der Arbeitsfläche</translation>
    </message>
    <message>
        <source>Open Its F&amp;low</source>
        <translation>Zugehörigen Ab&amp;lauf öffnen</translation>
    </message>
    <message>
        <source>&amp;Breakpoint</source>
        <translation>&amp;Haltepunkt</translation>
    </message>
    <message>
        <source>Breakpoint Con&amp;dition…</source>
        <translation>Bedin&amp;gung des Haltepunkts…</translation>
    </message>
    <message>
        <source>Remove All Breakpoints</source>
        <translation>Alle Haltepunkte entfernen</translation>
    </message>
    <message>
        <source>&amp;Stack Below Previous Step</source>
        <translation>&amp;Unter vorherigen Schritt stapeln</translation>
    </message>
    <message>
        <source>Ta&amp;ke Out of Stack</source>
        <translation>Aus dem Stapel &amp;herausnehmen</translation>
    </message>
    <message>
        <source>Move Up in Stack</source>
        <translation>Im Stapel nach oben</translation>
    </message>
    <message>
        <source>Move Down in Stack</source>
        <translation>Im Stapel nach unten</translation>
    </message>
    <message>
        <source>&amp;Frame</source>
        <translation>&amp;Rahmen</translation>
    </message>
    <message>
        <source>E&amp;xtract to a Flow…</source>
        <translation>In einen Ablauf &amp;auslagern…</translation>
    </message>
    <message>
        <source>Next &amp;Wire</source>
        <translation>Nächste &amp;Verbindung</translation>
    </message>
    <message>
        <source>Add &amp;Bend to Wire</source>
        <translation>&amp;Knick in Verbindung einfügen</translation>
    </message>
    <message>
        <source>&amp;Straighten Wire</source>
        <translation>Verbindung &amp;begradigen</translation>
    </message>
    <message>
        <source>Tidy Up Selection</source>
        <translation>Auswahl aufräumen</translation>
    </message>
    <message>
        <source>Align &amp;Left Edges</source>
        <translation>&amp;Linksbündig ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;Centres</source>
        <translation>Horizontal &amp;zentrieren</translation>
    </message>
    <message>
        <source>Align &amp;Right Edges</source>
        <translation>&amp;Rechtsbündig ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;Top Edges</source>
        <translation>&amp;Oben bündig ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;Middles</source>
        <translation>Vertikal z&amp;entrieren</translation>
    </message>
    <message>
        <source>Align &amp;Bottom Edges</source>
        <translation>&amp;Unten bündig ausrichten</translation>
    </message>
    <message>
        <source>Distribute &amp;Horizontally</source>
        <translation>&amp;Horizontal verteilen</translation>
    </message>
    <message>
        <source>Distribute &amp;Vertically</source>
        <translation>&amp;Vertikal verteilen</translation>
    </message>
    <message>
        <source>&amp;Snap While Dragging</source>
        <translation>Beim Ziehen einra&amp;sten</translation>
    </message>
    <message>
        <source>Dragged steps snap to the grid and to their neighbours. Hold Alt to do the opposite for a moment.</source>
        <translation>Gezogene Schritte rasten am Raster und an ihren Nachbarn ein. Halten Sie Alt gedrückt, um vorübergehend das Gegenteil zu bewirken.</translation>
    </message>
    <message>
        <source>Arra&amp;nge</source>
        <translation>A&amp;nordnen</translation>
    </message>
    <message>
        <source>S&amp;tack</source>
        <translation>S&amp;tapel</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Breakpoint</source>
        <translation>Haltepunkt</translation>
    </message>
    <message>
        <source>Stop at “%1” when this is true; empty = always</source>
        <translation>Bei „%1“ anhalten, wenn dies wahr ist; leer = immer</translation>
    </message>
    <message>
        <source>Extract to a Flow</source>
        <translation>In einen Ablauf auslagern</translation>
    </message>
    <message>
        <source>Name of the new flow</source>
        <translation>Name des neuen Ablaufs</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Neuer Ablauf</translation>
    </message>
    <message>
        <source>&amp;Wire</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;Breakpoints</source>
        <translation>&amp;Haltepunkte</translation>
    </message>
    <message>
        <source>&amp;Zoom and View</source>
        <translation>&amp;Zoom und Ansicht</translation>
    </message>
    <message>
        <source>This project can only be looked at.</source>
        <translation>Dieses Projekt kann nur angesehen werden.</translation>
    </message>
    <message>
        <source>%1 removes the wire, %2 bends it</source>
        <translation>%1 entfernt die Verbindung, %2 knickt sie</translation>
    </message>
    <message>
        <source>Double-click or press %1 to add a step, drag from a port to connect</source>
        <translation>Doppelklicken oder %1 drücken, um einen Schritt hinzuzufügen; von einem Anschluss ziehen, um zu verbinden</translation>
    </message>
    <message>
        <source>%1 connects, %2 renames, %3 talks from here, F1 lists all keys</source>
        <translation>%1 verbindet, %2 benennt um, %3 beginnt hier ein Gespräch, F1 zeigt alle Tasten</translation>
    </message>
    <message>
        <source>Drag or Alt+Arrows move, %1 frames, %2 makes a flow of them</source>
        <translation>Ziehen oder Alt+Pfeiltasten verschieben, %1 setzt einen Rahmen, %2 macht daraus einen Ablauf</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>Pro&amp;bleme</translation>
    </message>
    <message>
        <source>Tidy Up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>This cannot be read: %1</source>
        <extracomment>under the question for a condition; %1 is what is wrong with what was typed</extracomment>
        <translation>Das lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Remove what is selected. What led to a removed step leads to the one after it, where there is one way on.</source>
        <translation>Ausgewähltes entfernen. Was zu einem entfernten Schritt führte, führt zum Schritt danach, wenn es genau einen Weg weiter gibt.</translation>
    </message>
    <message>
        <source>Delete Without &amp;Joining</source>
        <translation>Löschen &amp;ohne Verknüpfen</translation>
    </message>
    <message>
        <source>Remove the selected steps with all their wires. The steps around them are not connected.</source>
        <translation>Ausgewählte Schritte mit allen ihren Verbindungen entfernen. Die Schritte davor und danach werden nicht verbunden.</translation>
    </message>
    <message>
        <source>The copied Start was left out: this flow has one.</source>
        <translation>Der kopierte Start wurde ausgelassen: Dieser Ablauf hat schon einen.</translation>
    </message>
    <message>
        <source>The copied Start was left out: this flow has one. It led to “%1”, which is selected.</source>
        <translation>Der kopierte Start wurde ausgelassen: Dieser Ablauf hat schon einen. Er führte zu „%1“; dieser Schritt ist ausgewählt.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::HeatLegendView</name>
    <message>
        <source>Hide the heat map</source>
        <translation>Heatmap ausblenden</translation>
    </message>
    <message>
        <source>Heat map: %1, up to %2</source>
        <translation>Heatmap: %1, bis zu %2</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::KeyHelp</name>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Walk along the wires and to neighbours</source>
        <translation>Entlang der Verbindungen und zu Nachbarn gehen</translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <translation>Shift+Pfeile</translation>
    </message>
    <message>
        <source>Walk and select more</source>
        <translation>Gehen und mehr auswählen</translation>
    </message>
    <message>
        <source>Alt+Arrows</source>
        <translation>Alt+Pfeile</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Next step in reading order</source>
        <translation>Nächster Schritt in Lesereihenfolge</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>First and last step</source>
        <translation>Erster und letzter Schritt</translation>
    </message>
    <message>
        <source>Hold and drag to move the view</source>
        <translation>Halten und ziehen, um die Ansicht zu verschieben</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+Mausrad</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Mauszeiger zoomen</translation>
    </message>
    <message>
        <source>Menu of what is selected</source>
        <translation>Menü der Auswahl</translation>
    </message>
    <message>
        <source>Give up what you do; then select nothing</source>
        <translation>Aktuelle Aktion abbrechen; danach nichts auswählen</translation>
    </message>
    <message>
        <source>Keys of the canvas</source>
        <translation>Tasten der Arbeitsfläche</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move what is selected; a frame takes along what lies in it</source>
        <translation>Auswahl verschieben; ein Rahmen nimmt mit, was in ihm liegt</translation>
    </message>
    <message>
        <source>Alt+Shift+Arrows</source>
        <translation>Alt+Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Make the selected frame larger or smaller</source>
        <translation>Ausgewählten Rahmen vergrößern oder verkleinern</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::MiniMap</name>
    <message>
        <source>Map of the flow</source>
        <translation>Übersicht des Ablaufs</translation>
    </message>
    <message>
        <source>Hide the map</source>
        <translation>Übersicht ausblenden</translation>
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
        <translation>%1 führt zu %2</translation>
    </message>
    <message>
        <source>Leads to %1, which stands elsewhere</source>
        <translation>Führt zu %1 an anderer Stelle</translation>
    </message>
    <message>
        <source>%1 leads to %2, which stands elsewhere</source>
        <translation>%1 führt zu %2 an anderer Stelle</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::OutlineView</name>
    <message>
        <source>Steps of this flow</source>
        <translation>Schritte dieses Ablaufs</translation>
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
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Absicht</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Paste Steps</source>
        <translation>Schritte einfügen</translation>
    </message>
    <message numerus="yes">
        <source>The steps refer to %n thing(s) that this bot does not have. What shall they use?</source>
        <translation>
            <numerusform>Die Schritte verweisen auf %n Element, das dieser Bot nicht hat. Was sollen sie verwenden?</numerusform>
            <numerusform>Die Schritte verweisen auf %n Elemente, die dieser Bot nicht hat. Was sollen sie verwenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n step(s)</source>
        <translation>
            <numerusform>Von %n Schritt verwendet</numerusform>
            <numerusform>Von %n Schritten verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: what to use</source>
        <translation>%1 %2: was verwendet wird</translation>
    </message>
    <message>
        <source>Create it</source>
        <translation>Neu erstellen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Leave it: the checks will name the steps</source>
        <translation>So lassen: Die Prüfungen nennen die Schritte</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Bring it along with its %n step(s)</source>
        <translation>
            <numerusform>Mit %n Schritt mitbringen</numerusform>
            <numerusform>Mit %n Schritten mitbringen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::ColumnsDialog</name>
    <message>
        <source>Columns of “%1”</source>
        <translation>Spalten von „%1“</translation>
    </message>
    <message>
        <source>The first rows as they are read</source>
        <translation>Die ersten Zeilen, wie sie gelesen werden</translation>
    </message>
    <message>
        <source>The table is being read…</source>
        <translation>Die Tabelle wird gelesen …</translation>
    </message>
    <message>
        <source>Apply and read anew</source>
        <translation>Anwenden und neu lesen</translation>
    </message>
    <message>
        <source>Each row is a &amp;record with these columns:</source>
        <translation>Jede Zeile ist ein &amp;Datensatz mit diesen Spalten:</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Questions are matched with this column</source>
        <translation>Mit dieser Spalte werden Fragen verglichen</translation>
    </message>
    <message>
        <source>The answer shows this column</source>
        <translation>Die Antwort zeigt diese Spalte</translation>
    </message>
    <message>
        <source>Read the columns of a table</source>
        <translation>Die Spalten einer Tabelle lesen</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>In %1 suchen</translation>
    </message>
    <message>
        <source>Answer with %1</source>
        <translation>Mit %1 antworten</translation>
    </message>
    <message>
        <source>On the right: the first rows, long cells shortened. Applying reads the table anew from the copy in the project.</source>
        <translation>Rechts: die ersten Zeilen, lange Zellen gekürzt. Beim Anwenden wird die Tabelle aus der Kopie im Projekt neu gelesen.</translation>
    </message>
    <message>
        <source>Tick at least one column to search in and one to answer with.</source>
        <translation>Wählen Sie mindestens eine Spalte zum Suchen und eine zum Antworten.</translation>
    </message>
    <message>
        <source>As the columns are &amp;named</source>
        <translation>Nach den &amp;Namen der Spalten</translation>
    </message>
    <message>
        <source>Columns named like “Question” and “Answer” make questions with answers; other tables are read as text.</source>
        <translation>Spalten mit Namen wie „Frage“ und „Antwort“ werden Fragen mit Antworten; andere Tabellen werden als Text gelesen.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::CutDialog</name>
    <message>
        <source>How Documents Are Cut</source>
        <translation>Wie Dokumente zerlegt werden</translation>
    </message>
    <message>
        <source>The document as it would be cut</source>
        <translation>Das Dokument, wie es zerlegt würde</translation>
    </message>
    <message>
        <source>Apply and cut anew</source>
        <translation>Übernehmen und neu zerlegen</translation>
    </message>
    <message>
        <source>&amp;Try it on:</source>
        <translation>&amp;Ausprobieren an:</translation>
    </message>
    <message>
        <source>&amp;Length of a passage:</source>
        <translation>&amp;Länge einer Textstelle:</translation>
    </message>
    <message>
        <source>At most so many characters; passages end with a sentence where they can</source>
        <translation>Höchstens so viele Zeichen; Textstellen enden mit einem Satz, wo es geht</translation>
    </message>
    <message>
        <source>&amp;Overlap:</source>
        <translation>Ü&amp;berlappung:</translation>
    </message>
    <message>
        <source>So many characters, in whole sentences, are repeated from the passage before</source>
        <translation>So viele Zeichen der vorigen Textstelle werden in ganzen Sätzen wiederholt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kürzeste</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>passages in turn</source>
        <translation>Textstellen im Wechsel</translation>
    </message>
    <message>
        <source>in both passages</source>
        <translation>in beiden Textstellen</translation>
    </message>
    <message numerus="yes">
        <source>Applying cuts %n source(s) anew, from their text as it was read. Nothing is read or loaded again.</source>
        <translation>
            <numerusform>Beim Übernehmen wird %n Quelle neu zerlegt, aus ihrem Text, wie er gelesen wurde. Nichts wird erneut gelesen oder geladen.</numerusform>
            <numerusform>Beim Übernehmen werden %n Quellen neu zerlegt, aus ihrem Text, wie er gelesen wurde. Nichts wird erneut gelesen oder geladen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::CutPreview</name>
    <message>
        <source>Try how a document is cut</source>
        <translation>Ausprobieren, wie ein Dokument zerlegt wird</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::DocumentPage</name>
    <message>
        <source>Back to the sources</source>
        <translation>Zurück zu den Quellen</translation>
    </message>
    <message>
        <source>Back to the sources (Esc)</source>
        <translation>Zurück zu den Quellen (Esc)</translation>
    </message>
    <message>
        <source>Open in the browser…</source>
        <translation>Im Browser öffnen…</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>Original speichern…</translation>
    </message>
    <message>
        <source>Save the file as it was imported</source>
        <translation>Die Datei speichern, wie sie importiert wurde</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Vorige Textstelle</translation>
    </message>
    <message>
        <source>Previous passage (%1)</source>
        <translation>Vorige Textstelle (%1)</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Nächste Textstelle</translation>
    </message>
    <message>
        <source>Next passage (%1)</source>
        <translation>Nächste Textstelle (%1)</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Headings of the document</source>
        <translation>Überschriften des Dokuments</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Ein Dokument öffnen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 von mehr als %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Reading the document…</source>
        <translation>Das Dokument wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Textstelle</numerusform>
            <numerusform>%n Textstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>A passage as it was cut before</source>
        <translation>Eine Textstelle, wie sie früher zerlegt war</translation>
    </message>
    <message>
        <source>Passage %1 of %2</source>
        <translation>Textstelle %1 von %2</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>This opens in your browser:
%1</source>
        <translation>Dies wird in Ihrem Browser geöffnet:
%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save the Original</source>
        <translation>Original speichern</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2</source>
        <translation>Die Datei „%1“ kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Original speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Den Text zeigen</translation>
    </message>
    <message>
        <source>Show page %1 in the PDF</source>
        <translation>Seite %1 im PDF zeigen</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>This opens in your mail or telephone program:
%1</source>
        <translation>Das öffnet sich in Ihrem Mail- oder Telefonprogramm:
%1</translation>
    </message>
    <message>
        <source>No program could be opened for %1.</source>
        <translation>Für %1 konnte kein Programm geöffnet werden.</translation>
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
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::FigureStrip</name>
    <message>
        <source>Mean reciprocal rank: 1 when the expected passage is always the first, 0.5 when it is the second</source>
        <translation>Mittlerer Kehrwert des Rangs: 1, wenn die erwartete Textstelle immer die erste ist, 0,5, wenn sie die zweite ist</translation>
    </message>
    <message>
        <source>How near to the top of the first ten passages the expected ones stand; 1 is the best order</source>
        <translation>Wie weit oben unter den ersten zehn Textstellen die erwarteten stehen; 1 ist die beste Reihenfolge</translation>
    </message>
    <message numerus="yes">
        <source>The share of the expected places among the first %n passage(s)</source>
        <translation>
            <numerusform>Der Anteil der erwarteten Stellen, der in der ersten %n Textstelle steht</numerusform>
            <numerusform>Der Anteil der erwarteten Stellen unter den ersten %n Textstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, up by %2</source>
        <translation>%1, gestiegen um %2</translation>
    </message>
    <message>
        <source>%1, down by %2</source>
        <translation>%1, gesunken um %2</translation>
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
        <translation>Von 0 bis 1: wie sicher es ist, dass die Textstelle zur Frage passt</translation>
    </message>
    <message>
        <source>The weight of the matching words: rare words and short passages count more</source>
        <translation>Das Gewicht der übereinstimmenden Wörter: seltene Wörter und kurze Textstellen zählen mehr</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>BM25</source>
        <translation>BM25</translation>
    </message>
    <message>
        <source>Matched words</source>
        <translation>Gefundene Wörter</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::KnowledgeEditor</name>
    <message>
        <source>Add what your bot should answer from: drop files here, or add a website or a question.</source>
        <translation>Fügen Sie hinzu, woraus Ihr Bot antworten soll: Legen Sie Dateien hier ab oder fügen Sie eine Website oder eine Frage hinzu.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add a website…</source>
        <translation>Website hinzufügen…</translation>
    </message>
    <message>
        <source>Add a question and answer…</source>
        <translation>Frage und Antwort hinzufügen…</translation>
    </message>
    <message>
        <source>Read the website again</source>
        <translation>Website erneut lesen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Dateien…</translation>
    </message>
    <message>
        <source>Website…</source>
        <translation>Website…</translation>
    </message>
    <message>
        <source>Question…</source>
        <translation>Frage…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the sources</source>
        <translation>Quellen filtern</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Try a question</source>
        <translation>Frage ausprobieren</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Textstelle</numerusform>
            <numerusform>%n Textstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents (%1);;All files (*)</source>
        <translation>Dokumente (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>Dateien erneut lesen</translation>
    </message>
    <message>
        <source>Read all websites again</source>
        <translation>Alle Websites neu lesen</translation>
    </message>
    <message>
        <source>Settings of the website…</source>
        <translation>Einstellungen der Website…</translation>
    </message>
    <message>
        <source>Read the document</source>
        <translation>Dokument lesen</translation>
    </message>
    <message>
        <source>How documents are cut…</source>
        <translation>Wie Dokumente zerlegt werden…</translation>
    </message>
    <message>
        <source>Cut anew</source>
        <translation>Neu zerlegen</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are cut into passages otherwise than the settings say.</source>
        <translation>
            <numerusform>%n Quelle ist anders in Textstellen zerlegt, als die Einstellungen sagen.</numerusform>
            <numerusform>%n Quellen sind anders in Textstellen zerlegt, als die Einstellungen sagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch the files and folders</source>
        <translation>Dateien und Ordner beobachten</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit the question and answer…</source>
        <translation>Frage und Antwort bearbeiten …</translation>
    </message>
    <message>
        <source>Edit the note…</source>
        <translation>Notiz bearbeiten …</translation>
    </message>
    <message>
        <source>Columns of the table…</source>
        <translation>Spalten der Tabelle …</translation>
    </message>
    <message>
        <source>Recognise text in pictures (OCR)</source>
        <translation>Text in Bildern erkennen (OCR)</translation>
    </message>
    <message>
        <source>Scanned pages and pictures are read with Tesseract, where it is installed. Many pages take a while.</source>
        <translation>Gescannte Seiten und Bilder werden mit Tesseract gelesen, wo es installiert ist. Viele Seiten dauern eine Weile.</translation>
    </message>
    <message>
        <source>What this question expects is not in the knowledge base any more.</source>
        <translation>Was diese Frage erwartet, steht nicht mehr in der Wissensbasis.</translation>
    </message>
    <message>
        <source>Look for a place in a document</source>
        <translation>Eine Stelle in einem Dokument suchen</translation>
    </message>
    <message>
        <source>Try again to read it</source>
        <translation>Erneut zu lesen versuchen</translation>
    </message>
    <message>
        <source>Forget what could not be read</source>
        <translation>Vergessen, was nicht gelesen werden konnte</translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n nicht gelesen</numerusform>
            <numerusform>%n nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) were removed.</source>
        <translation>
            <numerusform>%n Quelle wurde entfernt.</numerusform>
            <numerusform>%n Quellen wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cutting…</source>
        <translation>Zerlegung…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::PageViewer</name>
    <message>
        <source>Page of the PDF</source>
        <translation>Seite des PDF</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>So breit wie das Fenster</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of the PDF</source>
        <translation>Passwort des PDF</translation>
    </message>
    <message>
        <source>Show a page</source>
        <translation>Eine Seite zeigen</translation>
    </message>
    <message>
        <source>Page of the PDF: %1</source>
        <translation>Seite des PDF: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The PDF is protected by a password. Enter it to see its pages; it is kept nowhere.</source>
        <translation>Das PDF ist mit einem Passwort geschützt. Geben Sie es ein, um die Seiten zu sehen; es wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>That password does not open the PDF.</source>
        <translation>Dieses Passwort öffnet das PDF nicht.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The page is being drawn…</source>
        <translation>Die Seite wird gezeichnet…</translation>
    </message>
    <message>
        <source>The words cannot be marked on this page.</source>
        <translation>Auf dieser Seite können die Wörter nicht markiert werden.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::PassageBrowser</name>
    <message>
        <source>Passages of the selected source</source>
        <translation>Textstellen der ausgewählten Quelle</translation>
    </message>
    <message>
        <source>Text of the passage</source>
        <translation>Text der Textstelle</translation>
    </message>
    <message>
        <source>Select a source to see its passages.</source>
        <translation>Wählen Sie eine Quelle aus, um ihre Textstellen zu sehen.</translation>
    </message>
    <message>
        <source>“%1” has no passages.</source>
        <translation>„%1“ hat keine Textstellen.</translation>
    </message>
    <message>
        <source>Reading the passages of “%1”…</source>
        <translation>Textstellen von „%1“ werden gelesen…</translation>
    </message>
    <message>
        <source>Read passages</source>
        <translation>Textstellen lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of “%1”</source>
        <translation>
            <numerusform>%n Textstelle von „%1“</numerusform>
            <numerusform>%n Textstellen von „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the document</source>
        <translation>Im Dokument zeigen</translation>
    </message>
    <message>
        <source>Show this passage in its document (double click)</source>
        <translation>Diese Textstelle in ihrem Dokument zeigen (Doppelklick)</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::PassagesModel</name>
    <message>
        <source>Passage %1</source>
        <translation>Textstelle %1</translation>
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
        <translation>Dokumente mit Passwort</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>That password does not open these documents:</source>
        <translation>Dieses Passwort öffnet die folgenden Dokumente nicht:</translation>
    </message>
    <message>
        <source>These documents are protected by a password:</source>
        <translation>Diese Dokumente sind durch ein Passwort geschützt:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>It is used once and kept nowhere.</source>
        <translation>Es wird einmal verwendet und nirgends gespeichert.</translation>
    </message>
    <message>
        <source>Read Them</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Leave Them Out</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::QuestionDialog</name>
    <message>
        <source>Add a test question</source>
        <translation>Testfrage hinzufügen</translation>
    </message>
    <message>
        <source>Edit the test question</source>
        <translation>Testfrage bearbeiten</translation>
    </message>
    <message>
        <source>As a customer would ask</source>
        <translation>Wie ein Kunde fragen würde</translation>
    </message>
    <message>
        <source>For example en or pt-BR; may stay empty</source>
        <translation>Zum Beispiel en oder pt-BR; darf leer bleiben</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Question:</source>
        <translation>&amp;Frage:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>S&amp;prache:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Notiz:</translation>
    </message>
    <message>
        <source>Expected sources</source>
        <translation>Erwartete Quellen</translation>
    </message>
    <message>
        <source>Expect another source too</source>
        <translation>Noch eine Quelle erwarten</translation>
    </message>
    <message>
        <source>Do not expect this source</source>
        <translation>Diese Quelle nicht erwarten</translation>
    </message>
    <message>
        <source>Title, file name or address</source>
        <translation>Titel, Dateiname oder Adresse</translation>
    </message>
    <message>
        <source>Any heading</source>
        <translation>Jede Überschrift</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Jede</translation>
    </message>
    <message>
        <source>Any words</source>
        <translation>Beliebige Wörter</translation>
    </message>
    <message>
        <source>&amp;Expected, each of these:</source>
        <translation>&amp;Erwartet, jede davon:</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Quelle:</translation>
    </message>
    <message>
        <source>Below the &amp;heading:</source>
        <translation>Unter der &amp;Überschrift:</translation>
    </message>
    <message>
        <source>On the &amp;page:</source>
        <translation>Auf der &amp;Seite:</translation>
    </message>
    <message>
        <source>With the &amp;words:</source>
        <translation>Mit den &amp;Wörtern:</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Noch keine Quelle</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::QuestionsModel</name>
    <message>
        <source>Say what is to be found</source>
        <translation>Sagen Sie, was gefunden werden soll</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gestellt</translation>
    </message>
    <message numerus="yes">
        <source>Not among the first %n passage(s)</source>
        <translation>
            <numerusform>Nicht unter der ersten %n Textstelle</numerusform>
            <numerusform>Nicht unter den ersten %n Textstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>The source has no such passage any more</source>
        <translation>Die Quelle hat keine solche Textstelle mehr</translation>
    </message>
    <message>
        <source>The source is not in this base any more</source>
        <translation>Die Quelle ist nicht mehr in dieser Wissensbasis</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Before: not found</source>
        <translation>Vorher: nicht gefunden</translation>
    </message>
    <message>
        <source>Better than before the last change</source>
        <translation>Besser als vor der letzten Änderung</translation>
    </message>
    <message>
        <source>Worse than before the last change</source>
        <translation>Schlechter als vor der letzten Änderung</translation>
    </message>
    <message>
        <source>%1, better</source>
        <translation>%1, besser</translation>
    </message>
    <message>
        <source>%1, worse</source>
        <translation>%1, schlechter</translation>
    </message>
    <message>
        <source>Where among the passages found the first expected one stands</source>
        <translation>Wo unter den gefundenen Textstellen die erste erwartete steht</translation>
    </message>
    <message>
        <source>Where it stood before the last change of the sources or of the settings</source>
        <translation>Wo sie vor der letzten Änderung der Quellen oder Einstellungen stand</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Expected source</source>
        <translation>Erwartete Quelle</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::RemovedNotice</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Bring back what was just removed</source>
        <translation>Zurückholen, was gerade entfernt wurde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::SourcesModel</name>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>Frage und Antwort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) without text: scanned.</source>
        <translation>
            <numerusform>%n Seite ohne Text: gescannt.</numerusform>
            <numerusform>%n Seiten ohne Text: gescannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Gelesen am</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::SyncDialog</name>
    <message>
        <source>What Has Changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there any more</source>
        <translation>
            <numerusform>%n nicht mehr vorhanden</numerusform>
            <numerusform>%n nicht mehr vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n wie zuvor</numerusform>
            <numerusform>%n wie zuvor</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were read again: %1. Nothing counts until you say so.</source>
        <translation>Die Dateien wurden erneut gelesen: %1. Nichts davon gilt, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Could not be read; what is known of them stays</source>
        <translation>Nicht lesbar; was davon bekannt ist, bleibt</translation>
    </message>
    <message>
        <source>&amp;Remove what is not there any more, with all its passages</source>
        <translation>Nicht mehr Vorhandenes mit allen Textstellen &amp;entfernen</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The website was read again: %1. Nothing counts until you say so.</source>
        <translation>Die Website wurde neu gelesen: %1. Nichts gilt, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved or renamed</source>
        <translation>Verschoben oder umbenannt</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::TestSetPage</name>
    <message>
        <source>Add a question…</source>
        <translation>Frage hinzufügen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Ask all again</source>
        <translation>Alle noch einmal fragen</translation>
    </message>
    <message>
        <source>Import questions…</source>
        <translation>Fragen importieren…</translation>
    </message>
    <message>
        <source>Export the questions…</source>
        <translation>Fragen exportieren…</translation>
    </message>
    <message>
        <source>Write down questions with the source that answers them, and see after every change how good search is. Add one here, import a table, or try a question and add it from there.</source>
        <translation>Schreiben Sie Fragen mit der Quelle auf, die sie beantwortet, und sehen Sie nach jeder Änderung, wie gut die Suche ist. Fügen Sie hier eine hinzu, importieren Sie eine Tabelle, oder probieren Sie eine Frage aus und übernehmen Sie sie von dort.</translation>
    </message>
    <message>
        <source>Test set (%1)</source>
        <translation>Testfragen (%1)</translation>
    </message>
    <message>
        <source>Test set</source>
        <translation>Testfragen</translation>
    </message>
    <message>
        <source>Test questions</source>
        <translation>Testfragen</translation>
    </message>
    <message>
        <source>Asking the questions…</source>
        <translation>Die Fragen werden gestellt…</translation>
    </message>
    <message>
        <source>Ask the test set</source>
        <translation>Testfragen stellen</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) asked</source>
        <translation>
            <numerusform>%n Frage gestellt</numerusform>
            <numerusform>%n Fragen gestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>none better or worse than on %1</source>
        <translation>keine besser oder schlechter als am %1</translation>
    </message>
    <message>
        <source>%1 and %2 than on %3</source>
        <translation>%1 und %2 als am %3</translation>
    </message>
    <message numerus="yes">
        <source>%n better</source>
        <translation>
            <numerusform>%n besser</numerusform>
            <numerusform>%n besser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worse</source>
        <translation>
            <numerusform>%n schlechter</numerusform>
            <numerusform>%n schlechter</numerusform>
        </translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>Fragen importieren</translation>
    </message>
    <message>
        <source>Tables (%1);;All files (*)</source>
        <translation>Tabellen (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The file is too large for a table of questions.</source>
        <translation>Die Datei ist zu groß für eine Tabelle mit Fragen.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before.</source>
        <translation>%1 neu, %2 geändert, %3 wie zuvor.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions imported</source>
        <translation>Fragen importiert</translation>
    </message>
    <message>
        <source>Export the questions</source>
        <translation>Fragen exportieren</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tabellen (%1)</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>„%1“ kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Show where the answer stands</source>
        <translation>Zeigen, wo die Antwort steht</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::TextDialog</name>
    <message>
        <source>A &amp;question and its answer</source>
        <translation>Eine &amp;Frage mit Antwort</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Text hinzufügen</translation>
    </message>
    <message>
        <source>A &amp;note</source>
        <translation>Eine &amp;Notiz</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Q&amp;uestion:</source>
        <translation>F&amp;rage:</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation>&amp;Antwort:</translation>
    </message>
    <message>
        <source>T&amp;ext:</source>
        <translation>T&amp;ext:</translation>
    </message>
    <message>
        <source>&amp;Other ways to ask it, one in a line:</source>
        <translation>&amp;Andere Arten, danach zu fragen, eine je Zeile:</translation>
    </message>
    <message>
        <source>Question and Answer</source>
        <translation>Frage und Antwort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save What You Typed?</source>
        <translation>Das Geschriebene speichern?</translation>
    </message>
    <message>
        <source>What you typed here is not saved yet.</source>
        <translation>Was Sie hier geschrieben haben, ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::TryBench</name>
    <message>
        <source>Ask as a customer would</source>
        <translation>Fragen Sie wie ein Kunde</translation>
    </message>
    <message>
        <source>Question to try</source>
        <translation>Frage zum Ausprobieren</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Passages need a score of at least %1 to be an answer.</source>
        <translation>Textstellen brauchen eine Bewertung von mindestens %1, um als Antwort zu gelten.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The answer, in the words of your documents, with its source.</source>
        <translation>Die Antwort in den Worten Ihrer Dokumente, mit Quelle.</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Gefundene Textstellen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Try a question</source>
        <translation>Frage ausprobieren</translation>
    </message>
    <message>
        <source>“%1”
— %2</source>
        <translation>„%1“
— %2</translation>
    </message>
    <message>
        <source>Answered: confidence %1, threshold %2, %3 ms.</source>
        <translation>Beantwortet: Sicherheit %1, Schwelle %2, %3 ms.</translation>
    </message>
    <message>
        <source>No answer: no passage has any of these words. %1 ms.</source>
        <translation>Keine Antwort: Keine Textstelle enthält eines dieser Wörter. %1 ms.</translation>
    </message>
    <message>
        <source>No answer: the best passage reaches %1, the threshold is %2. %3 ms.</source>
        <translation>Keine Antwort: Die beste Textstelle erreicht %1, die Schwelle liegt bei %2. %3 ms.</translation>
    </message>
    <message>
        <source>Show in the document</source>
        <translation>Im Dokument zeigen</translation>
    </message>
    <message>
        <source>Show the selected passage in its document (double click)</source>
        <translation>Die ausgewählte Textstelle in ihrem Dokument zeigen (Doppelklick)</translation>
    </message>
    <message>
        <source>Add to the test set</source>
        <translation>Zu den Testfragen</translation>
    </message>
    <message>
        <source>Expects the selected passage for this question from now on; without a selection, the first one</source>
        <translation>Erwartet von nun an die ausgewählte Textstelle für diese Frage; ohne Auswahl die erste</translation>
    </message>
    <message>
        <source>Added to the test set: “%1” finds %2.</source>
        <translation>Zu den Testfragen hinzugefügt: „%1“ findet %2.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::WebsiteDialog</name>
    <message>
        <source>Add a website</source>
        <translation>Website hinzufügen</translation>
    </message>
    <message>
        <source>Read the website</source>
        <translation>Website lesen</translation>
    </message>
    <message>
        <source>Pages of the same host are read, as far as its robots.txt allows.</source>
        <translation>Gelesen werden Seiten desselben Hosts, soweit dessen robots.txt es erlaubt.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message numerus="yes">
        <source> page(s)</source>
        <translation>
            <numerusform> Seite</numerusform>
            <numerusform> Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Write an address that begins with https:// or http://, without a user name.</source>
        <translation>Geben Sie eine Adresse ein, die mit https:// oder http:// beginnt, ohne Benutzernamen.</translation>
    </message>
    <message>
        <source>A page, a sitemap or a feed</source>
        <translation>Eine Seite, eine Sitemap oder ein Feed</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Nur wenn ich es sage</translation>
    </message>
    <message>
        <source>Every hour while the studio runs</source>
        <translation>Jede Stunde, solange das Studio läuft</translation>
    </message>
    <message>
        <source>Every day while the studio runs</source>
        <translation>Jeden Tag, solange das Studio läuft</translation>
    </message>
    <message>
        <source>Every week while the studio runs</source>
        <translation>Jede Woche, solange das Studio läuft</translation>
    </message>
    <message>
        <source>M&amp;ore settings</source>
        <translation>&amp;Weitere Einstellungen</translation>
    </message>
    <message>
        <source>At &amp;most:</source>
        <translation>&amp;Höchstens:</translation>
    </message>
    <message>
        <source>Read a&amp;gain:</source>
        <translation>&amp;Neu lesen:</translation>
    </message>
    <message>
        <source>Pages of these hosts are read too.</source>
        <translation>Seiten dieser Hosts werden auch gelesen.</translation>
    </message>
    <message>
        <source>* stands for any run of characters, $ at the end for the end of the address.</source>
        <translation>* steht für beliebig viele Zeichen, $ am Ende für das Ende der Adresse.</translation>
    </message>
    <message>
        <source>&amp;Follow links</source>
        <translation>Links &amp;folgen</translation>
    </message>
    <message>
        <source>Otherwise only the addresses above are read, and those that sitemaps and feeds among them name.</source>
        <translation>Sonst werden nur die Adressen oben gelesen und die, die Sitemaps und Feeds unter ihnen nennen.</translation>
    </message>
    <message>
        <source>Read the &amp;sitemaps that robots.txt names</source>
        <translation>Die &amp;Sitemaps lesen, die robots.txt nennt</translation>
    </message>
    <message>
        <source>Links away from the address</source>
        <translation>Links entfernt von der Adresse</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Between two requests to a host; what robots.txt asks for counts when it is longer.</source>
        <translation>Zwischen zwei Anfragen an einen Host; was robots.txt verlangt, gilt, wenn es länger ist.</translation>
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
        <translation>A&amp;uch von:</translation>
    </message>
    <message>
        <source>Only &amp;below:</source>
        <translation>Nur &amp;unterhalb:</translation>
    </message>
    <message>
        <source>Only addresses &amp;like:</source>
        <translation>Nur &amp;Adressen wie:</translation>
    </message>
    <message>
        <source>&amp;Not addresses like:</source>
        <translation>&amp;Keine Adressen wie:</translation>
    </message>
    <message>
        <source>&amp;Depth of links:</source>
        <translation>&amp;Tiefe der Links:</translation>
    </message>
    <message>
        <source>&amp;Wait between requests:</source>
        <translation>&amp;Pause zwischen Anfragen:</translation>
    </message>
    <message>
        <source>Requests at the same &amp;time:</source>
        <translation>Anfragen &amp;gleichzeitig:</translation>
    </message>
    <message>
        <source>Time for a page:</source>
        <translation>Zeit für eine Seite:</translation>
    </message>
    <message>
        <source>Size of a page:</source>
        <translation>Größe einer Seite:</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>Settings of the website</source>
        <translation>Einstellungen der Website</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>“%1” is no address that begins with https:// or http://.</source>
        <translation>„%1“ ist keine Adresse, die mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <source>“Only below” takes a path that begins with a slash, such as /help.</source>
        <translation>„Nur unterhalb“ braucht einen Pfad, der mit einem Schrägstrich beginnt, etwa /hilfe.</translation>
    </message>
    <message>
        <source>This address is on this computer or a &amp;private network: allow it</source>
        <translation>Diese Adresse liegt auf diesem Computer oder in einem &amp;privaten Netz: erlauben</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::CoverageView</name>
    <message>
        <source>Steps and ways that no test came by</source>
        <translation>Schritte und Wege, an denen kein Test vorbeikam</translation>
    </message>
    <message>
        <source>Run the tests to see which steps none of them reaches, and which ways out none takes.</source>
        <translation>Lassen Sie die Tests laufen, um zu sehen, welche Schritte keiner erreicht und welche Ausgänge keiner nimmt.</translation>
    </message>
    <message>
        <source>The tests of the last run reached every step and took every way out.</source>
        <translation>Die Tests des letzten Laufs haben jeden Schritt erreicht und jeden Ausgang genommen.</translation>
    </message>
    <message>
        <source>The last run reached %1 of %2 steps and took %3 of %4 ways out of them. Here is what it left out.</source>
        <translation>Der letzte Lauf hat %1 von %2 Schritten erreicht und %3 von %4 Ausgängen genommen. Hier steht, was er ausließ.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) not reached</source>
        <translation>
            <numerusform>%n Schritt nicht erreicht</numerusform>
            <numerusform>%n Schritte nicht erreicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) out not taken</source>
        <translation>
            <numerusform>%n Ausgang nicht genommen</numerusform>
            <numerusform>%n Ausgänge nicht genommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::ExpectationForm</name>
    <message>
        <source>What must be true</source>
        <translation>Was stimmen muss</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a label and the number of the thing</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Kind of expectation</source>
        <translation>Art der Erwartung</translation>
    </message>
    <message>
        <source>Least share of its words, in percent</source>
        <translation>Kleinster Anteil seiner Wörter, in Prozent</translation>
    </message>
    <message>
        <source>Or on this text</source>
        <translation>Oder auf diesem Text</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>The talk has ended</source>
        <translation>Das Gespräch ist zu Ende</translation>
    </message>
    <message>
        <source>The talk goes on</source>
        <translation>Das Gespräch geht weiter</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>This is written in a way that there are no fields for. It stays as it is written.</source>
        <translation>Dafür gibt es keine Felder. Es bleibt, wie es geschrieben ist.</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>Add Variable</source>
        <translation>Variable hinzufügen</translation>
    </message>
    <message>
        <source>Add Flow</source>
        <translation>Ablauf hinzufügen</translation>
    </message>
    <message>
        <source>Add Offer</source>
        <translation>Angebot hinzufügen</translation>
    </message>
    <message>
        <source>Add Intent</source>
        <translation>Absicht hinzufügen</translation>
    </message>
    <message>
        <source>Add Step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Add Call</source>
        <translation>Aufruf hinzufügen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Labels that are offered, one per line; empty = whatever</source>
        <translation>Angebotene Beschriftungen, eine je Zeile; leer = gleich welche</translation>
    </message>
    <message>
        <source>Buttons, one per line</source>
        <translation>Schaltflächen, eine je Zeile</translation>
    </message>
    <message>
        <source>In the step</source>
        <translation>Im Schritt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Does not matter</source>
        <translation>Gleichgültig</translation>
    </message>
    <message>
        <source>Names a source</source>
        <translation>Nennt eine Quelle</translation>
    </message>
    <message>
        <source>Names none</source>
        <translation>Nennt keine</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>At the step</source>
        <translation>Am Schritt</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Request or step</source>
        <translation>Anfrage oder Schritt</translation>
    </message>
    <message>
        <source>at least once</source>
        <translation>mindestens einmal</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Absicht</translation>
    </message>
    <message>
        <source>body.items.0.city</source>
        <translation>body.items.0.city</translation>
    </message>
    <message>
        <source>Place in the request</source>
        <translation>Stelle in der Anfrage</translation>
    </message>
    <message>
        <source>Remove this place</source>
        <translation>Diese Stelle entfernen</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>Add Place in the Request</source>
        <translation>Stelle in der Anfrage hinzufügen</translation>
    </message>
    <message>
        <source>Add Value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Add Condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Condition for “%1”</source>
        <translation>Bedingung für „%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is compared, and how</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How much alike, in percent</source>
        <translation>Wie ähnlich, in Prozent</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>Each by itself</source>
        <translation>Jedes für sich</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Alle diese</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Eines davon</translation>
    </message>
    <message>
        <source>Where each is written by itself, all of them are meant, and a step can be named at which a flow stood.</source>
        <translation>Wo jeder für sich geschrieben ist, sind alle gemeint, und es kann ein Schritt genannt werden, bei dem ein Ablauf stand.</translation>
    </message>
    <message>
        <source>With “All of these” the bot may offer nothing else. Where each is written by itself it may.</source>
        <translation>Bei „Alle diese“ darf der Bot nichts anderes anbieten. Wo jedes für sich geschrieben ist, darf er es.</translation>
    </message>
    <message>
        <source>Which flows</source>
        <translation>Welche Abläufe</translation>
    </message>
    <message>
        <source>Which offers</source>
        <translation>Welche Angebote</translation>
    </message>
    <message>
        <source>Which intents</source>
        <translation>Welche Absichten</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Absichten</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::HappeningForm</name>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>This is written in a way that there are no fields for. It stays as it is written.</source>
        <translation>Dies ist auf eine Weise geschrieben, für die es keine Felder gibt. Es bleibt, wie es geschrieben ist.</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Art der Anfrage</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Sie wird beantwortet</translation>
    </message>
    <message>
        <source>It fails</source>
        <translation>Sie scheitert</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Code of the failure</source>
        <translation>Code des Fehlers</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Add Field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Name of field %1</source>
        <translation>Name von Feld %1</translation>
    </message>
    <message>
        <source>Value of field %1</source>
        <translation>Wert von Feld %1</translation>
    </message>
    <message>
        <source>A text, a number, true or false, or a list or object in JSON. In quotes it is a text in any case.</source>
        <translation>Ein Text, eine Zahl, true oder false oder eine Liste oder ein Objekt in JSON. In Anführungszeichen ist es auf jeden Fall ein Text.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Bringt mit</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Dieses Feld entfernen</translation>
    </message>
    <message>
        <source>Another field has this name already: that one counts.</source>
        <translation>Ein anderes Feld heißt schon so: jenes zählt.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::NameEdit</name>
    <message>
        <source>Show all (Down)</source>
        <translation>Alle zeigen (Pfeil ab)</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::NamesPick</name>
    <message>
        <source>The bot has nothing of this name.</source>
        <translation>Der Bot hat nichts, das so heißt.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::PinForm</name>
    <message>
        <source>Pinned answer</source>
        <translation>Festgelegte Antwort</translation>
    </message>
    <message>
        <source>The step whose request gets this answer; empty: any step that asks this</source>
        <translation>Der Schritt, dessen Anfrage diese Antwort erhält; leer: jeder Schritt, der dies anfragt</translation>
    </message>
    <message>
        <source>Answers the step</source>
        <translation>Antwortet dem Schritt</translation>
    </message>
    <message>
        <source>Every time, not only once</source>
        <translation>Jedes Mal, nicht nur einmal</translation>
    </message>
    <message>
        <source>Places in the request with what must stand there, as JSON. Empty: whatever is asked.</source>
        <translation>Stellen in der Anfrage und was dort stehen muss, als JSON. Leer: gleich, was angefragt wird.</translation>
    </message>
    <message>
        <source>This is no JSON yet, so it is not kept.</source>
        <translation>Das ist noch kein JSON und wird daher nicht gespeichert.</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>Nur wenn</translation>
    </message>
    <message>
        <source>And when</source>
        <translation>Und wenn</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>Only When…</source>
        <translation>Nur wenn…</translation>
    </message>
    <message>
        <source>And When…</source>
        <translation>Und wenn…</translation>
    </message>
    <message>
        <source>Place in the request</source>
        <translation>Stelle in der Anfrage</translation>
    </message>
    <message>
        <source>Place in the request, such as body.city</source>
        <translation>Stelle in der Anfrage, etwa body.city</translation>
    </message>
    <message>
        <source>Another condition is about this place already: that one counts.</source>
        <translation>Eine andere Bedingung betrifft diese Stelle schon: jene zählt.</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Wie verglichen wird</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>Womit verglichen wird</translation>
    </message>
    <message>
        <source>Remove the conditions</source>
        <translation>Bedingungen entfernen</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::PinsModel</name>
    <message>
        <source>Any step</source>
        <translation>Beliebiger Schritt</translation>
    </message>
    <message>
        <source>The bot has no step “%1”: what is pinned for it is never used.</source>
        <translation>Der Bot hat keinen Schritt „%1“: Was für ihn festgelegt ist, wird nie verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned answer(s) were used by no step in the last run: %1</source>
        <translation>
            <numerusform>%n festgelegte Antwort wurde im letzten Lauf von keinem Schritt verwendet: %1</numerusform>
            <numerusform>%n festgelegte Antworten wurden im letzten Lauf von keinem Schritt verwendet: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No such step</source>
        <translation>Kein solcher Schritt</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>Was geantwortet wird</translation>
    </message>
    <message>
        <source>In the last run</source>
        <translation>Im letzten Lauf</translation>
    </message>
    <message>
        <source>In the last run no pinned answer fitted, so these steps gave their own answer to pretend: %1</source>
        <translation>Im letzten Lauf passte keine festgelegte Antwort, daher gaben diese Schritte ihre eigene vorgetäuschte Antwort: %1</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Nur wenn</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::PinsView</name>
    <message>
        <source>Pinned answers: what models, services and actions answer in this test, in this order</source>
        <translation>Festgelegte Antworten: was Modelle, Dienste und Aktionen in diesem Test antworten, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Pinned answers</source>
        <translation>Festgelegte Antworten</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::StepsModel</name>
    <message>
        <source>The person says</source>
        <translation>Die Person sagt</translation>
    </message>
    <message>
        <source>The person presses</source>
        <translation>Die Person drückt</translation>
    </message>
    <message>
        <source>Time passes</source>
        <translation>Zeit vergeht</translation>
    </message>
    <message>
        <source>It happens</source>
        <translation>Es geschieht</translation>
    </message>
    <message>
        <source>A request is answered</source>
        <translation>Eine Anfrage wird beantwortet</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>the bot says</source>
        <translation>der Bot sagt</translation>
    </message>
    <message>
        <source>the bot does not say</source>
        <translation>der Bot sagt nicht</translation>
    </message>
    <message>
        <source>the variable is</source>
        <translation>die Variable ist</translation>
    </message>
    <message>
        <source>the variable is not</source>
        <translation>die Variable ist nicht</translation>
    </message>
    <message>
        <source>the flow starts</source>
        <translation>der Ablauf beginnt</translation>
    </message>
    <message>
        <source>the flow ends</source>
        <translation>der Ablauf endet</translation>
    </message>
    <message>
        <source>the flow is cancelled</source>
        <translation>der Ablauf wird abgebrochen</translation>
    </message>
    <message>
        <source>is called</source>
        <translation>wird aufgerufen</translation>
    </message>
    <message>
        <source>is not called</source>
        <translation>wird nicht aufgerufen</translation>
    </message>
    <message>
        <source>the bot asks what is meant</source>
        <translation>der Bot fragt, was gemeint ist</translation>
    </message>
    <message>
        <source>the answer rests on its sources</source>
        <translation>die Antwort stützt sich auf ihre Quellen</translation>
    </message>
    <message>
        <source>the intent is</source>
        <translation>die Absicht ist</translation>
    </message>
    <message>
        <source>the talk passes</source>
        <translation>das Gespräch durchläuft</translation>
    </message>
    <message>
        <source>the talk does not pass</source>
        <translation>das Gespräch durchläuft nicht</translation>
    </message>
    <message>
        <source>the talk waits at</source>
        <translation>das Gespräch wartet bei</translation>
    </message>
    <message>
        <source>the talk has ended</source>
        <translation>das Gespräch ist beendet</translation>
    </message>
    <message>
        <source>nothing fails</source>
        <translation>nichts schlägt fehl</translation>
    </message>
    <message>
        <source>is true</source>
        <translation>ist wahr</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What happened instead</source>
        <translation>Was stattdessen geschah</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>a comparison and what with</comment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>with the buttons %1</source>
        <translation>mit den Schaltflächen %1</translation>
    </message>
    <message>
        <source>in the step “%1”</source>
        <translation>im Schritt „%1“</translation>
    </message>
    <message>
        <source>with a source</source>
        <translation>mit einer Quelle</translation>
    </message>
    <message>
        <source>without a source</source>
        <translation>ohne Quelle</translation>
    </message>
    <message>
        <source>at the step “%1”</source>
        <translation>am Schritt „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a place in a request and what stands there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>to %1 %</source>
        <translation>zu mindestens %1 %</translation>
    </message>
    <message>
        <source>%1, or on “%2”</source>
        <comment>a share of the answer, and a text it may rest on</comment>
        <translation>%1, oder auf „%2“</translation>
    </message>
    <message>
        <source>no, it goes on</source>
        <translation>nein, es geht weiter</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>ist genau</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>passt zum Muster</translation>
    </message>
    <message>
        <source>is much like</source>
        <translation>ist ähnlich wie</translation>
    </message>
    <message>
        <source>to %1 % is like</source>
        <translation>ist zu mindestens %1 % wie</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>has the length</source>
        <translation>hat die Länge</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>hat einen Wert</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>hat keinen Wert</translation>
    </message>
    <message>
        <source>%1: fails</source>
        <comment>kind of a request</comment>
        <translation>%1: scheitert</translation>
    </message>
    <message>
        <source>%1: fails with “%2”</source>
        <comment>kind of a request, why</comment>
        <translation>%1: scheitert mit „%2“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>any of: %1</source>
        <comment>a list of flows</comment>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>all of: %1</source>
        <comment>a list of flows</comment>
        <translation>alle von: %1</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::TestEditor</name>
    <message>
        <source>A conversation test is a talk that must go as written down. Save a talk of the simulator as a test, or write one.</source>
        <translation>Ein Gesprächstest ist ein Gespräch, das wie aufgeschrieben verlaufen muss. Speichern Sie ein Gespräch des Simulators als Test oder schreiben Sie einen.</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>Neuer Test</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Tests of %1</source>
        <translation>Tests von %1</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Conversation tests</source>
        <translation>Gesprächstests</translation>
    </message>
    <message>
        <source>Name of the test</source>
        <translation>Name des Tests</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Testreihe</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>Schritte des Tests</translation>
    </message>
    <message>
        <source>Choose a test to see its steps.</source>
        <translation>Wählen Sie einen Test aus, um seine Schritte zu sehen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Accept what happened</source>
        <translation>Übernehmen, was geschah</translation>
    </message>
    <message>
        <source>Progress of the tests</source>
        <translation>Fortschritt der Tests</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Wird ausgeführt…</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) passed</source>
        <translation>
            <numerusform>%n Test bestanden</numerusform>
            <numerusform>%n Tests bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 passed, %2 failed</source>
        <translation>%1 bestanden, %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Import tests</source>
        <translation>Tests importieren</translation>
    </message>
    <message>
        <source>Tests (*.yml *.yaml);;All files (*)</source>
        <translation>Tests (*.yml *.yaml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Export tests</source>
        <translation>Tests exportieren</translation>
    </message>
    <message>
        <source>Tests (*.yml *.yaml)</source>
        <translation>Tests (*.yml *.yaml)</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>„%1“ kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>What “%1” expects will be replaced by what happened in the last run. Undo brings it back.</source>
        <translation>Was „%1“ erwartet, wird durch das ersetzt, was im letzten Lauf geschah. „Rückgängig“ stellt es wieder her.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Run All</source>
        <translation>Alle ausführen</translation>
    </message>
    <message>
        <source>Run What Is Selected</source>
        <translation>Ausgewählte ausführen</translation>
    </message>
    <message>
        <source>New Test</source>
        <translation>Neuer Test</translation>
    </message>
    <message>
        <source>Duplicate Test</source>
        <translation>Test duplizieren</translation>
    </message>
    <message>
        <source>Switch Test On or Off</source>
        <translation>Test ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Add Step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Add What Must Be True</source>
        <translation>Erwartung hinzufügen</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Accept What Happened</source>
        <translation>Ergebnis übernehmen</translation>
    </message>
    <message>
        <source>Import Tests…</source>
        <translation>Tests importieren…</translation>
    </message>
    <message>
        <source>Export Tests…</source>
        <translation>Tests exportieren…</translation>
    </message>
    <message>
        <source>What No Test Came By</source>
        <translation>Woran kein Test vorbeikam</translation>
    </message>
    <message numerus="yes">
        <source>%n expectation(s) could not be accepted and still fail: nothing happened that they could say.</source>
        <translation>
            <numerusform>%n Erwartung konnte nicht übernommen werden und schlägt weiterhin fehl: Es geschah nichts, was sie aussagen könnte.</numerusform>
            <numerusform>%n Erwartungen konnten nicht übernommen werden und schlagen weiterhin fehl: Es geschah nichts, was sie aussagen könnten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add Pinned Answer</source>
        <translation>Festgelegte Antwort hinzufügen</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::TestsModel</name>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cannot be played</source>
        <translation>Kann nicht abgespielt werden</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Test without a name</source>
        <translation>Test ohne Namen</translation>
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
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::WordDelegate</name>
    <message>
        <source>Kind of step</source>
        <translation>Art des Schritts</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::DataMapView</name>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Zeitpunkte</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>Sitzungs-ID</translation>
    </message>
    <message>
        <source>country or town</source>
        <translation>Land oder Ort</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>channel id</source>
        <translation>Kanal-ID</translation>
    </message>
    <message>
        <source> +%1</source>
        <translation> +%1</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>Was wohin geht</translation>
    </message>
    <message>
        <source> Outside the region.</source>
        <translation> Außerhalb der Region.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. Place: %3.</source>
        <translation>%1: %2. Ort: %3.</translation>
    </message>
    <message>
        <source>%1 to %2: %3.</source>
        <translation>%1 an %2: %3.</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Aufbewahrt: %1.</translation>
    </message>
    <message>
        <source>Transfer tool: %1.</source>
        <translation>Übermittlungsinstrument: %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no personal data</source>
        <translation>keine personenbezogenen Daten</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::DeployPanel</name>
    <message>
        <source>Open a project to see where its data would go.</source>
        <translation>Öffnen Sie ein Projekt, um zu sehen, wohin seine Daten gehen würden.</translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>„%1“ veröffentlichen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Whole review (PDF)…</source>
        <translation>Gesamte Prüfung (PDF)…</translation>
    </message>
    <message>
        <source>Privacy notice (HTML)…</source>
        <translation>Datenschutzhinweis (HTML)…</translation>
    </message>
    <message>
        <source>Privacy notice (Markdown)…</source>
        <translation>Datenschutzhinweis (Markdown)…</translation>
    </message>
    <message>
        <source>Record of processing (CSV)…</source>
        <translation>Verarbeitungsverzeichnis (CSV)…</translation>
    </message>
    <message>
        <source>Subprocessors (CSV)…</source>
        <translation>Unterauftragsverarbeiter (CSV)…</translation>
    </message>
    <message>
        <source>Subprocessors (JSON)…</source>
        <translation>Unterauftragsverarbeiter (JSON)…</translation>
    </message>
    <message>
        <source>Data map (SVG)…</source>
        <translation>Datenkarte (SVG)…</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Anderes Land</translation>
    </message>
    <message>
        <source>Two-letter code of the country (for example FR):</source>
        <translation>Zweistelliger Ländercode (zum Beispiel FR):</translation>
    </message>
    <message>
        <source>“%1” is no country code. Use two letters, such as FR for France.</source>
        <translation>„%1“ ist kein Ländercode. Verwenden Sie zwei Buchstaben, etwa FR für Frankreich.</translation>
    </message>
    <message>
        <source>The last edit has changed the review. Read it again, then publish.</source>
        <translation>Die letzte Bearbeitung hat die Prüfung geändert. Lesen Sie sie erneut und veröffentlichen Sie dann.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::FindingSection</name>
    <message>
        <source>Blocker</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>5  Findings</source>
        <translation>5  Befunde</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Es wurde nichts gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weiteren anzeigen</numerusform>
            <numerusform>%n weitere anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>insgesamt %n</numerusform>
            <numerusform>insgesamt %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Accepted with a reason</source>
        <translation>Mit Begründung akzeptiert</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Mit Begründung akzeptieren…</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Akzeptiert: %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::OutcomeSection</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>6  What changes</source>
        <translation>6  Was sich ändert</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>Sprache des Hinweises</translation>
    </message>
    <message>
        <source>What people will read</source>
        <translation>Was Nutzer lesen werden</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>For your web site</source>
        <translation>Für Ihre Website</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Nothing has changed since the release that is live.</source>
        <translation>Seit dem Release, das live ist, hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing is live yet: everything is new.</source>
        <translation>Es ist noch nichts live: Alles ist neu.</translation>
    </message>
    <message>
        <source>Release %1 is live</source>
        <translation>Release %1 ist live</translation>
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
        <translation>Zurück zu Release %1</translation>
    </message>
    <message>
        <source>No host runs on this computer, so nobody reaches it. The release is kept and can go on at the same address.</source>
        <translation>Auf diesem Computer läuft kein Host, also erreicht ihn niemand. Das Release ist aufbewahrt und kann an derselben Adresse weiterlaufen.</translation>
    </message>
    <message>
        <source>Put Online Again</source>
        <translation>Wieder online stellen</translation>
    </message>
    <message>
        <source>Nothing has changed since release %1.</source>
        <translation>Seit Release %1 hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Release %1 is offline</source>
        <translation>Release %1 ist offline</translation>
    </message>
    <message>
        <source>Take Offline…</source>
        <translation>Offline nehmen …</translation>
    </message>
    <message>
        <source>Nothing is published at %1: everything would be new.</source>
        <translation>Bei %1 ist nichts veröffentlicht: Alles wäre neu.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::PublishHeader</name>
    <message>
        <source>Publish Again</source>
        <translation>Erneut veröffentlichen</translation>
    </message>
    <message>
        <source>release %1, offline</source>
        <translation>Release %1, offline</translation>
    </message>
    <message>
        <source>release %1</source>
        <translation>Release %1</translation>
    </message>
    <message>
        <source>Reviewing…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Review only</source>
        <translation>Nur Prüfung</translation>
    </message>
    <message numerus="yes">
        <source>%n blockers to fix</source>
        <translation>
            <numerusform>%n Hindernis zu beheben</numerusform>
            <numerusform>%n Hindernisse zu beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since it was published</source>
        <translation>Seit der Veröffentlichung hat sich nichts geändert</translation>
    </message>
    <message>
        <source>Ready to publish</source>
        <translation>Bereit zum Veröffentlichen</translation>
    </message>
    <message numerus="yes">
        <source>Publish with %n open warnings…</source>
        <translation>
            <numerusform>Mit %n offenen Warnung veröffentlichen…</numerusform>
            <numerusform>Mit %n offenen Warnungen veröffentlichen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Publishing there is not available.</source>
        <translation>Die Veröffentlichung dort ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>Fix the blockers first.</source>
        <translation>Beheben Sie zuerst die Hindernisse.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::ReasonDialog</name>
    <message>
        <source>Accept a finding</source>
        <translation>Befund akzeptieren</translation>
    </message>
    <message>
        <source>&amp;Why is this acceptable? The reason is kept with every release.</source>
        <translation>&amp;Warum ist das akzeptabel? Der Grund wird mit jedem Release aufbewahrt.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Akzeptieren</translation>
    </message>
    <message>
        <source>Accept findings</source>
        <translation>Befunde akzeptieren</translation>
    </message>
    <message numerus="yes">
        <source>%n findings are accepted for one reason.</source>
        <translation>
            <numerusform>%n Befund wird mit einer Begründung akzeptiert.</numerusform>
            <numerusform>%n Befunde werden mit einer gemeinsamen Begründung akzeptiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::ReceiverModel</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>keines nötig</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Welche Daten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übermittlung</translation>
    </message>
    <message>
        <source>Since you approved</source>
        <translation>Seit Ihrer Freigabe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::ReceiverSection</name>
    <message>
        <source>3  Subprocessors this bot uses</source>
        <translation>3  Unterauftragsverarbeiter, die dieser Bot nutzt</translation>
    </message>
    <message>
        <source>Subprocessors</source>
        <translation>Unterauftragsverarbeiter</translation>
    </message>
    <message>
        <source>%1 of %2 receivers of this service</source>
        <translation>%1 von %2 Empfängern dieses Dienstes</translation>
    </message>
    <message>
        <source>Show only those used</source>
        <translation>Nur genutzte anzeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>%1 passes data on to nobody.</source>
        <translation>%1 gibt keine Daten weiter.</translation>
    </message>
    <message>
        <source>None of the receivers of this service gets data of this bot.</source>
        <translation>Keiner der Empfänger dieses Dienstes erhält Daten dieses Bots.</translation>
    </message>
    <message numerus="yes">
        <source>%n named by this bot</source>
        <translation>
            <numerusform>%n von diesem Bot genannt</numerusform>
            <numerusform>%n von diesem Bot genannt</numerusform>
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
        <translation>Wählen Sie ein Feld oder einen Pfeil, um zu lesen, wofür es steht.</translation>
    </message>
    <message>
        <source>2  What goes where</source>
        <translation>2  Was wohin geht</translation>
    </message>
    <message>
        <source>Review before publishing</source>
        <translation>Prüfung vor der Veröffentlichung</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::ReviewRunner</name>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::SettingSection</name>
    <message>
        <source>4  Privacy settings</source>
        <translation>4  Datenschutzeinstellungen</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Wer verantwortlich ist</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Name und Anschrift</translation>
    </message>
    <message>
        <source>Contact for requests</source>
        <translation>Kontakt für Anfragen</translation>
    </message>
    <message>
        <source>E-mail address or page</source>
        <translation>E-Mail-Adresse oder Seite</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Datenschutzhinweis</translation>
    </message>
    <message>
        <source>Address of your own; else one is generated</source>
        <translation>Eigene Adresse; sonst wird einer erzeugt</translation>
    </message>
    <message>
        <source>Erase conversations after</source>
        <translation>Gespräche löschen nach</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tagen</translation>
    </message>
    <message>
        <source>Erase contact data after</source>
        <translation>Kontaktdaten löschen nach</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Mindestalter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source> years</source>
        <translation> Jahre</translation>
    </message>
    <message>
        <source>Keep what was said</source>
        <translation>Gesagtes aufbewahren</translation>
    </message>
    <message>
        <source>Say that it is an automated assistant</source>
        <translation>Sagen, dass es ein automatischer Assistent ist</translation>
    </message>
    <message>
        <source>Ask for consent before the chat starts</source>
        <translation>Vor dem Start des Chats um Einwilligung bitten</translation>
    </message>
    <message>
        <source>Closing the chat erases it</source>
        <translation>Schließen des Chats löscht ihn</translation>
    </message>
    <message>
        <source>Shorten IP addresses</source>
        <translation>IP-Adressen kürzen</translation>
    </message>
    <message>
        <source>Mask personal data before a language model</source>
        <translation>Personenbezogene Daten vor einem Sprachmodell maskieren</translation>
    </message>
    <message>
        <source>Offered to people in</source>
        <translation>Angeboten für Menschen in</translation>
    </message>
    <message>
        <source>✓ enforced</source>
        <translation>✓ durchgesetzt</translation>
    </message>
    <message>
        <source>✗ not enforced</source>
        <translation>✗ nicht durchgesetzt</translation>
    </message>
    <message>
        <source>? not stated</source>
        <translation>? nicht angegeben</translation>
    </message>
    <message>
        <source>%1 of %2 enforced by this host</source>
        <translation>%1 von %2 von diesem Host durchgesetzt</translation>
    </message>
    <message>
        <source>You state this; the host has nothing to enforce.</source>
        <translation>Dies geben Sie an; der Host hat nichts durchzusetzen.</translation>
    </message>
    <message>
        <source>As it is set, the host is asked for nothing here.</source>
        <translation>So wie es eingestellt ist, wird hier nichts vom Host verlangt.</translation>
    </message>
    <message>
        <source>partly enforced: %1</source>
        <translation>teilweise durchgesetzt: %1</translation>
    </message>
    <message>
        <source>cannot be enforced: %1</source>
        <translation>nicht durchsetzbar: %1</translation>
    </message>
    <message>
        <source>not stated: %1</source>
        <translation>nicht angegeben: %1</translation>
    </message>
    <message>
        <source>can be enforced</source>
        <translation>durchsetzbar</translation>
    </message>
    <message>
        <source>~ partly enforced</source>
        <translation>~ teilweise durchgesetzt</translation>
    </message>
    <message>
        <source>can be partly enforced</source>
        <translation>teilweise durchsetzbar</translation>
    </message>
    <message>
        <source>cannot be enforced</source>
        <translation>nicht durchsetzbar</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::WarningsDialog</name>
    <message>
        <source>Publish with Open Warnings</source>
        <translation>Mit offenen Warnungen veröffentlichen</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Open warnings</source>
        <translation>Offene Warnungen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Mit Begründung akzeptieren…</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has fixed or accepted these %n warnings:</source>
        <translation>
            <numerusform>%n Warnung ist weder behoben noch akzeptiert:</numerusform>
            <numerusform>%n Warnungen sind weder behoben noch akzeptiert:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::WhereSection</name>
    <message>
        <source>1  Where</source>
        <translation>1  Wo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Keep data in</source>
        <translation>Daten aufbewahren in</translation>
    </message>
    <message>
        <source>%1 – try the review only</source>
        <translation>%1 – nur die Prüfung ausprobieren</translation>
    </message>
    <message>
        <source>The review shows what publishing at %1 would mean. Publishing there is not available.</source>
        <translation>Die Prüfung zeigt, was eine Veröffentlichung bei %1 bedeuten würde. Die Veröffentlichung dort ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>Another country…</source>
        <translation>Anderes Land…</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Nobody has chosen a region: the default of the service is used.</source>
        <translation>Es wurde keine Region gewählt: Der Standard des Dienstes wird verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n receivers are outside this region.</source>
        <translation>
            <numerusform>%n Empfänger ist außerhalb dieser Region.</numerusform>
            <numerusform>%n Empfänger sind außerhalb dieser Region.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Whatever you choose, some data goes to: %1.</source>
        <translation>Was immer Sie wählen, einige Daten gehen nach: %1.</translation>
    </message>
    <message>
        <source>%1 does not state: %2.</source>
        <translation>%1 macht keine Angaben zu: %2.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::explorer::ExplorerPanel</name>
    <message>
        <source>No project is open. Make a new bot or open one.</source>
        <translation>Es ist kein Projekt geöffnet. Erstellen Sie einen neuen Bot oder öffnen Sie ein Projekt.</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the project</source>
        <translation>Projekt filtern</translation>
    </message>
    <message>
        <source>Add a flow, knowledge, a variable…</source>
        <translation>Ablauf, Wissen, Variable hinzufügen…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Other language…</source>
        <translation>Andere Sprache…</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Language tag, such as “sv” or “pt-BR”:</source>
        <translation>Sprachkürzel, etwa „sv“ oder „pt-BR“:</translation>
    </message>
    <message>
        <source>“%1” is not the tag of a language. Write it like “sv” or “pt-BR”.</source>
        <translation>„%1“ ist kein Sprachkürzel. Schreiben Sie es wie „sv“ oder „pt-BR“.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Absicht</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::find::FindModel</name>
    <message numerus="yes">
        <source>%1, %n match(es)</source>
        <translation>
            <numerusform>%1, %n Treffer</numerusform>
            <numerusform>%1, %n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be replaced here.</source>
        <translation>Dies kann hier nicht ersetzt werden.</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>S. %1</translation>
    </message>
    <message>
        <source>Passage %1</source>
        <translation>Textstelle %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::find::FindPanel</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>Suchen %1</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n Art</numerusform>
            <numerusform>%n Arten</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the whole project</source>
        <translation>Im ganzen Projekt suchen</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Was gesucht wird</translation>
    </message>
    <message>
        <source>Match capital and small letters</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Only whole words</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>What to put in its place</source>
        <translation>Was an die Stelle tritt</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>“%1” is nowhere in this project.</source>
        <translation>„%1“ kommt in diesem Projekt nirgends vor.</translation>
    </message>
    <message numerus="yes">
        <source>more than %n match(es)</source>
        <translation>
            <numerusform>mehr als %n Treffer</numerusform>
            <numerusform>mehr als %n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n Objekt</numerusform>
            <numerusform>%n Objekte</numerusform>
        </translation>
    </message>
    <message>
        <source>some texts were too hard for the expression</source>
        <translation>einige Texte waren zu schwierig für den Ausdruck</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be replaced safely</source>
        <translation>
            <numerusform>%n kann nicht sicher ersetzt werden</numerusform>
            <numerusform>%n können nicht sicher ersetzt werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n</source>
        <translation>
            <numerusform>%n ersetzen</numerusform>
            <numerusform>%n ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Some Expressions Would Break</source>
        <translation>Einige Ausdrücke würden nicht mehr funktionieren</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) or expression(s) would no longer work after the replacement.</source>
        <translation>
            <numerusform>%n Text oder Ausdruck würde nach dem Ersetzen nicht mehr funktionieren.</numerusform>
            <numerusform>%n Texte oder Ausdrücke würden nach dem Ersetzen nicht mehr funktionieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave Those Alone</source>
        <translation>Diese unverändert lassen</translation>
    </message>
    <message>
        <source>Replace Them Too</source>
        <translation>Auch diese ersetzen</translation>
    </message>
    <message>
        <source>Finds texts, names, variables, expressions, code, prompts, phrases, settings, ids, and what documents say.</source>
        <translation>Findet Texte, Namen, Variablen, Ausdrücke, Code, Prompts, Übungssätze, Einstellungen, Kennungen und was Dokumente sagen.</translation>
    </message>
    <message>
        <source>Looking through the documents…</source>
        <translation>Die Dokumente werden durchsucht…</translation>
    </message>
    <message>
        <source>looking through the documents…</source>
        <translation>die Dokumente werden durchsucht…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back what was just replaced</source>
        <translation>Die letzte Ersetzung zurücknehmen</translation>
    </message>
    <message>
        <source>%1 %2. Undo takes that back.</source>
        <extracomment>%1 is &quot;12 matches replaced&quot;, %2 is &quot;in 5 objects&quot;</extracomment>
        <translation>%1 %2. „Rückgängig“ nimmt das zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n Treffer ersetzt</numerusform>
            <numerusform>%n Treffer ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n object(s)</source>
        <translation>
            <numerusform>in %n Objekt</numerusform>
            <numerusform>in %n Objekten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::panels::history::ComparisonModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
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
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved on the canvas</source>
        <translation>
            <numerusform>%n auf der Arbeitsfläche verschoben</numerusform>
            <numerusform>%n auf der Arbeitsfläche verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>From &lt;b&gt;%1&lt;/b&gt; to &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>Von &lt;b&gt;%1&lt;/b&gt; zu &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>Alt und neu</translation>
    </message>
    <message>
        <source>Show what was only &amp;moved on the canvas</source>
        <translation>Anzeigen, was nur auf der Arbeitsfläche &amp;verschoben wurde</translation>
    </message>
    <message>
        <source>&amp;Restore Selected</source>
        <translation>Auswahl &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Brings what is selected back as it is in “%1”; undo takes it back</source>
        <translation>Stellt die Auswahl so wieder her, wie sie in „%1“ ist; „Rückgängig“ nimmt es zurück</translation>
    </message>
    <message>
        <source>Restore &amp;Everything</source>
        <translation>&amp;Alles wiederherstellen</translation>
    </message>
    <message>
        <source>Brings the whole project back as it is in “%1”; undo takes it back</source>
        <translation>Stellt das ganze Projekt so wieder her, wie es in „%1“ ist; „Rückgängig“ nimmt es zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::history::HistoryModel</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first change</source>
        <translation>Vor der ersten Änderung</translation>
    </message>
    <message>
        <source>The project as it was when it was made</source>
        <translation>Das Projekt, wie es bei seiner Erstellung war</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>present state</source>
        <translation>aktueller Stand</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>version kept at a publication</source>
        <translation>bei einer Veröffentlichung aufbewahrte Version</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Undone. Double-click to redo up to here. %1</source>
        <translation>Rückgängig gemacht. Doppelklicken, um bis hierher zu wiederholen. %1</translation>
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
        <translation>Verlauf filtern</translation>
    </message>
    <message>
        <source>Show older changes</source>
        <translation>Ältere Änderungen anzeigen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Every change will be listed here, and you can go back to any of them.</source>
        <translation>Hier wird jede Änderung aufgelistet, und Sie können zu jeder davon zurückkehren.</translation>
    </message>
    <message>
        <source>Read the history</source>
        <translation>Verlauf lesen</translation>
    </message>
    <message>
        <source>&amp;Compare the Two</source>
        <translation>Beide &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Compare with Now</source>
        <translation>Mit jetzt &amp;vergleichen</translation>
    </message>
    <message>
        <source>Name This Version</source>
        <translation>Diese Version benennen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Rename Version</source>
        <translation>Version umbenennen</translation>
    </message>
    <message>
        <source>Delete Version</source>
        <translation>Version löschen</translation>
    </message>
    <message>
        <source>Delete the version “%1”? This cannot be undone. The project itself stays as it is.</source>
        <translation>Die Version „%1“ löschen? Das kann nicht rückgängig gemacht werden. Das Projekt selbst bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Read a version</source>
        <translation>Version lesen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Merge With Another Copy</source>
        <translation>Mit anderer Kopie zusammenführen</translation>
    </message>
    <message>
        <source>Dialogist projects (*.dialogist)</source>
        <translation>Dialogist-Projekte (*.dialogist)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>“%1” holds nothing that is not here already.</source>
        <translation>„%1“ enthält nichts, was nicht schon hier ist.</translation>
    </message>
    <message>
        <source>&amp;Name This Version…</source>
        <translation>Diese Version be&amp;nennen…</translation>
    </message>
    <message>
        <source>Keeps the project as it is now under a name</source>
        <translation>Bewahrt das Projekt in seinem jetzigen Stand unter einem Namen auf</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Go Back to This</source>
        <translation>Dorthin &amp;zurückkehren</translation>
    </message>
    <message>
        <source>&amp;Rename Version…</source>
        <translation>Version &amp;umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete Version…</source>
        <translation>Version &amp;löschen…</translation>
    </message>
    <message>
        <source>&amp;Merge With Another Copy…</source>
        <translation>Mit anderer Kopie zusammen&amp;führen…</translation>
    </message>
    <message>
        <source>Brings in what was edited in another copy of this project file</source>
        <translation>Übernimmt, was in einer anderen Kopie dieser Projektdatei bearbeitet wurde</translation>
    </message>
    <message>
        <source>Double-click a change to go to the state right after it; select two to compare them</source>
        <translation>Doppelklicken Sie auf eine Änderung, um zum Stand direkt danach zu gehen; wählen Sie zwei aus, um sie zu vergleichen</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::history::MergeDialog</name>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>The edits of both sides go together.</source>
        <translation>Die Änderungen beider Seiten passen zusammen.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were changed on both sides. Choose for each which one to keep.</source>
        <translation>
            <numerusform>%n Element wurde auf beiden Seiten geändert. Wählen Sie, welcher Stand erhalten bleibt.</numerusform>
            <numerusform>%n Elemente wurden auf beiden Seiten geändert. Wählen Sie für jedes, welcher Stand erhalten bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What both sides changed</source>
        <translation>Was beide Seiten geändert haben</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mein Stand</translation>
    </message>
    <message>
        <source>The two values</source>
        <translation>Die beiden Werte</translation>
    </message>
    <message>
        <source>Take &amp;Mine</source>
        <translation>&amp;Meinen Stand übernehmen</translation>
    </message>
    <message>
        <source>Take &amp;Theirs</source>
        <translation>&amp;Anderen Stand übernehmen</translation>
    </message>
    <message>
        <source>For the selected rows; for all when none is selected</source>
        <translation>Für die ausgewählten Zeilen; für alle, wenn keine ausgewählt ist</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Anderer Stand</translation>
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
        <translation>Wert, etwa count + 1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
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
        <translation>Webname</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and &apos;-&apos;: the bot&apos;s place in web addresses.</source>
        <translation>Kleinbuchstaben, Ziffern und &apos;-&apos;: der Platz des Bots in Webadressen.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Whom the bot belongs to.</source>
        <translation>Wem der Bot gehört.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Language tags with commas, such as en, de, pt-BR. The first one is the source of translations.</source>
        <translation>Sprachkürzel mit Kommas, etwa en, de, pt-BR. Die erste Sprache ist die Quelle der Übersetzungen.</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Webchat</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Sites that may embed it, one per line</source>
        <translation>Websites, die ihn einbetten dürfen, eine pro Zeile</translation>
    </message>
    <message>
        <source>Any site. Or one per line: https://shop.example</source>
        <translation>Jede Website. Oder eine pro Zeile: https://shop.example</translation>
    </message>
    <message>
        <source>May be embedded by</source>
        <translation>Darf eingebettet werden von</translation>
    </message>
    <message>
        <source>Bot – %1</source>
        <translation>Bot – %1</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Farbe auswählen</translation>
    </message>
    <message>
        <source>Colour of the web chat</source>
        <translation>Farbe des Webchats</translation>
    </message>
    <message>
        <source>The web name takes lower-case letters, digits and single &apos;-&apos; between them.</source>
        <translation>Der Webname besteht aus Kleinbuchstaben, Ziffern und einzelnen &apos;-&apos; dazwischen.</translation>
    </message>
    <message>
        <source>Write language tags with commas, such as en, de, pt-BR.</source>
        <translation>Schreiben Sie Sprachkürzel mit Kommas, etwa en, de, pt-BR.</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>Verstehen</translation>
    </message>
    <message>
        <source>Surety needed</source>
        <translation>Nötige Sicherheit</translation>
    </message>
    <message>
        <source>From 0 to 1: below it, a message is of no intent.</source>
        <translation>Von 0 bis 1: Darunter gehört eine Nachricht zu keiner Absicht.</translation>
    </message>
    <message>
        <source>Asks back below</source>
        <translation>Fragt nach unter</translation>
    </message>
    <message>
        <source>Two intents closer to each other than this are ambiguous: the bot asks which one is meant.</source>
        <translation>Zwei Absichten, die näher beieinander liegen, sind mehrdeutig: Der Bot fragt, welche gemeint ist.</translation>
    </message>
    <message>
        <source>Time and opening hours</source>
        <translation>Zeit und Öffnungszeiten</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Such as Europe/Berlin; empty is UTC. “Tomorrow” and opening hours are meant there.</source>
        <translation>Etwa Europe/Berlin; leer bedeutet UTC. Darauf beziehen sich „morgen“ und die Öffnungszeiten.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>When people are there to answer. Without any, they always are.</source>
        <translation>Wann Personen da sind, um zu antworten. Ohne Angabe sind sie es immer.</translation>
    </message>
    <message>
        <source>No time zone has this name. Write it like Asia/Kuala_Lumpur.</source>
        <translation>Keine Zeitzone hat diesen Namen. Schreiben Sie ihn wie Asia/Kuala_Lumpur.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Privacy Settings and Review…</source>
        <translation>Datenschutz und Prüfung…</translation>
    </message>
    <message>
        <source>How long talks are kept, who is responsible, what is masked: the review shows it beside where the data goes.</source>
        <translation>Wie lange Gespräche aufbewahrt werden, wer verantwortlich ist, was maskiert wird: Die Prüfung zeigt es neben den Zielen der Daten.</translation>
    </message>
    <message>
        <source>Write a colour like #1d5fd1, or choose one below.</source>
        <translation>Geben Sie eine Farbe wie #1d5fd1 ein oder wählen Sie unten eine aus.</translation>
    </message>
    <message>
        <source>To remove %1, use Delete in the explorer: it tells what goes with it.</source>
        <translation>Um %1 zu entfernen, verwenden Sie „Löschen“ im Explorer: Dort erfahren Sie, was damit verloren geht.</translation>
    </message>
    <message>
        <source>The bot still has texts in %1. Add it in the explorer, which asks what to do with them.</source>
        <translation>Der Bot hat noch Texte in %1. Fügen Sie die Sprache im Explorer hinzu; dort werden Sie gefragt, was mit ihnen geschehen soll.</translation>
    </message>
    <message>
        <source>In the bot&apos;s first language. The other languages, the greeting and all else that the chat says are in the texts.</source>
        <translation>In der ersten Sprache des Bots. Die anderen Sprachen, die Begrüßung und alles andere, was der Chat sagt, stehen in den Texten.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::BoxField</name>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::CaseRow</name>
    <message>
        <source>Name of this way</source>
        <translation>Name dieses Wegs</translation>
    </message>
    <message>
        <source>Condition, such as age &gt;= 18</source>
        <translation>Bedingung, etwa age &gt;= 18</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::ChecksField</name>
    <message>
        <source>There is no variable yet.</source>
        <translation>Es gibt noch keine Variable.</translation>
    </message>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1 (nicht vorhanden)</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::EntityPage</name>
    <message>
        <source>Forgives slips of the pen</source>
        <translation>Verzeiht Schreibfehler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Is known by</source>
        <translation>Wird erkannt durch</translation>
    </message>
    <message>
        <source>A list of values</source>
        <translation>Eine Liste von Werten</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Not personal</source>
        <translation>Nicht personenbezogen</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Art der Daten</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>What a person might write</source>
        <translation>Was eine Person schreiben könnte</translation>
    </message>
    <message>
        <source>A message to try</source>
        <translation>Eine Nachricht zum Ausprobieren</translation>
    </message>
    <message>
        <source>Entity – %1</source>
        <translation>Entität – %1</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Values and their other words</source>
        <translation>Werte und ihre anderen Wörter</translation>
    </message>
    <message>
        <source>Paste values</source>
        <translation>Werte einfügen</translation>
    </message>
    <message>
        <source>One value per line; other words after a tab or a colon, with commas. As a spreadsheet copies them.</source>
        <translation>Ein Wert pro Zeile; andere Wörter nach einem Tabulator oder Doppelpunkt, durch Kommas getrennt. So, wie eine Tabellenkalkulation sie kopiert.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>“Berlni” counts as “Berlin”.</source>
        <translation>„Berlni“ gilt als „Berlin“.</translation>
    </message>
    <message>
        <source>Regular expressions, one per line</source>
        <translation>Reguläre Ausdrücke, einer pro Zeile</translation>
    </message>
    <message>
        <source>One regular expression per line, such as [A-Z]{2}-\d{5}</source>
        <translation>Ein regulärer Ausdruck pro Zeile, etwa [A-Z]{2}-\d{5}</translation>
    </message>
    <message>
        <source>Use letters, digits and _, and begin with a letter.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern und _ und beginnen Sie mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>There is an entity of this name already.</source>
        <translation>Es gibt bereits eine Entität dieses Namens.</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>„%1“ ist kein regulärer Ausdruck: %2.</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>„%1“ ist %2</translation>
    </message>
    <message>
        <source>Nothing of it found.</source>
        <translation>Nichts davon gefunden.</translation>
    </message>
    <message>
        <source>“%1” is a reserved word of expressions. Choose another name.</source>
        <translation>„%1“ ist in Ausdrücken ein reserviertes Wort. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::EntityValuesModel</name>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Other words (%1)</source>
        <translation>Andere Wörter (%1)</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::ExitsField</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The talk does not come back here, so there are no exits.</source>
        <translation>Das Gespräch kehrt nicht hierher zurück, daher gibt es keine Ausgänge.</translation>
    </message>
    <message>
        <source>That flow is not in this bot. Its named exits, as far as they are known:</source>
        <translation>Dieser Ablauf ist nicht in diesem Bot. Seine benannten Ausgänge, soweit bekannt:</translation>
    </message>
    <message>
        <source>Choose a flow. Its named exits become exits of this step.</source>
        <translation>Wählen Sie einen Ablauf. Seine benannten Ausgänge werden zu Ausgängen dieses Schritts.</translation>
    </message>
    <message>
        <source>“%1” has no named exits: the talk goes on at “Next”.</source>
        <translation>„%1“ hat keine benannten Ausgänge: Das Gespräch geht bei „Weiter“ weiter.</translation>
    </message>
    <message>
        <source>Exits of “%1”: %2.</source>
        <extracomment>%2 is a list of names</extracomment>
        <translation>Ausgänge von „%1“: %2.</translation>
    </message>
    <message>
        <source>A connection leaves from “%1”, which is no exit any more. The bot never takes it.</source>
        <translation>Eine Verbindung geht von „%1“ aus, das kein Ausgang mehr ist. Der Bot nimmt sie nie.</translation>
    </message>
    <message>
        <source>Move it to “%1”</source>
        <translation>Nach „%1“ verschieben</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Verbindung entfernen</translation>
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
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Flow – %1</source>
        <translation>Ablauf – %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::InspectorPanel</name>
    <message>
        <source>Language of texts</source>
        <translation>Sprache der Texte</translation>
    </message>
    <message>
        <source>The language in which texts are shown and written.</source>
        <translation>Die Sprache, in der Texte angezeigt und geschrieben werden.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Select a step, a variable or a document to see and change it here.</source>
        <translation>Wählen Sie einen Schritt, eine Variable oder ein Dokument aus, um es hier zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
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
        <translation>Sätze, einer pro Zeile</translation>
    </message>
    <message>
        <source>One phrase per line: what a person may write.</source>
        <translation>Ein Satz pro Zeile: was eine Person schreiben könnte.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Intent – %1</source>
        <translation>Absicht – %1</translation>
    </message>
    <message>
        <source>Mark as entity</source>
        <translation>Als Entität markieren</translation>
    </message>
    <message>
        <source>Select what fills the entity, such as “Berlin”, then say which entity it is (Ctrl+E).</source>
        <translation>Wählen Sie aus, was die Entität füllt, etwa „Berlin“, und geben Sie dann an, welche Entität es ist (Ctrl+E).</translation>
    </message>
    <message>
        <source>Select the words first</source>
        <translation>Wählen Sie zuerst die Wörter aus</translation>
    </message>
    <message>
        <source>Is no entity</source>
        <translation>Ist keine Entität</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) in this language</source>
        <translation>
            <numerusform>%n Satz in dieser Sprache</numerusform>
            <numerusform>%n Sätze in dieser Sprache</numerusform>
        </translation>
    </message>
    <message>
        <source>Five or more different phrases make it surer.</source>
        <translation>Fünf oder mehr verschiedene Sätze machen es sicherer.</translation>
    </message>
    <message>
        <source>No entity of this name: %1</source>
        <translation>Keine Entität dieses Namens: %1</translation>
    </message>
    <message>
        <source>Written twice: %1</source>
        <translation>Doppelt geschrieben: %1</translation>
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
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Aimed length of a passage, in characters.</source>
        <translation>Angestrebte Länge einer Textstelle in Zeichen.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Knowledge – %1</source>
        <translation>Wissen – %1</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>Halbwertszeit</translation>
    </message>
    <message>
        <source>A source that is so much older than the newest one counts half as much. Its date is that of its file or web page.</source>
        <translation>Eine Quelle, die um so viel älter ist als die neueste, zählt halb so viel. Ihr Datum ist das ihrer Datei oder Webseite.</translation>
    </message>
    <message>
        <source>Age does not count</source>
        <translation>Alter zählt nicht</translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>See how documents are cut…</source>
        <translation>Ansehen, wie Dokumente zerlegt werden…</translation>
    </message>
    <message>
        <source>Characters repeated from the passage before, at most half the length.</source>
        <translation>Zeichen, die aus der vorigen Textstelle wiederholt werden, höchstens die halbe Länge.</translation>
    </message>
    <message>
        <source>At most half the length: %1. It becomes %2 again when the length allows.</source>
        <translation>Höchstens die halbe Länge: %1. Es werden wieder %2, sobald die Länge es zulässt.</translation>
    </message>
    <message>
        <source>At most half the length: %1.</source>
        <translation>Höchstens die halbe Länge: %1.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::KnowledgeField</name>
    <message>
        <source>This project has no knowledge base yet.</source>
        <translation>Dieses Projekt hat noch keine Wissensbasis.</translation>
    </message>
    <message>
        <source>Removed knowledge base</source>
        <translation>Entfernte Wissensbasis</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::MediaField</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Choose image…</source>
        <translation>Bild auswählen…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>Take the file away</source>
        <translation>Datei entfernen</translation>
    </message>
    <message>
        <source>or an address: https://…</source>
        <translation>oder eine Adresse: https://…</translation>
    </message>
    <message>
        <source>Address of the file</source>
        <translation>Adresse der Datei</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// are shown to people.</source>
        <translation>Nur Adressen, die mit https:// beginnen, werden Personen gezeigt.</translation>
    </message>
    <message>
        <source>The image cannot be shown.</source>
        <translation>Das Bild kann nicht angezeigt werden.</translation>
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
        <translation>Entfernter Schritt</translation>
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
        <translation>Verarbeitete Daten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Collects: %1</source>
        <translation>Erhebt: %1</translation>
    </message>
    <message>
        <source>Uses: %1</source>
        <translation>Verwendet: %1</translation>
    </message>
    <message>
        <source>Shows to the person: %1</source>
        <translation>Zeigt der Person: %1</translation>
    </message>
    <message>
        <source>Looks up what the person wrote in the knowledge.</source>
        <translation>Schlägt im Wissen nach, was die Person geschrieben hat.</translation>
    </message>
    <message>
        <source>No data about people.</source>
        <translation>Keine Daten über Personen.</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>Edit the Code</source>
        <translation>Code bearbeiten</translation>
    </message>
    <message>
        <source>a web service</source>
        <translation>einen Webdienst</translation>
    </message>
    <message>
        <source>a language model</source>
        <translation>ein Sprachmodell</translation>
    </message>
    <message>
        <source>a tool</source>
        <translation>ein Werkzeug</translation>
    </message>
    <message>
        <source>a person of the team</source>
        <translation>eine Person des Teams</translation>
    </message>
    <message>
        <source>the statistics</source>
        <translation>die Statistik</translation>
    </message>
    <message>
        <source>the page around the chat</source>
        <translation>die Seite um den Chat</translation>
    </message>
    <message>
        <source>what the person wrote</source>
        <translation>was die Person geschrieben hat</translation>
    </message>
    <message>
        <source>the talk so far</source>
        <translation>das bisherige Gespräch</translation>
    </message>
    <message>
        <source>Leaves for %1: %2</source>
        <translation>Geht an %1: %2</translation>
    </message>
    <message>
        <source>Keeps a proof of what the person decided.</source>
        <translation>Bewahrt einen Nachweis der Entscheidung der Person auf.</translation>
    </message>
    <message>
        <source>An expression has a mistake, so what it uses is not known.</source>
        <translation>Ein Ausdruck enthält einen Fehler, daher ist nicht bekannt, was er verwendet.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::NodesPage</name>
    <message>
        <source>Align left edges</source>
        <translation>Linksbündig ausrichten</translation>
    </message>
    <message>
        <source>Align top edges</source>
        <translation>Oben bündig ausrichten</translation>
    </message>
    <message>
        <source>Delete these steps</source>
        <translation>Diese Schritte löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
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
        <translation>Abschnitt %1</translation>
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
        <translation>Art</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Textbaustein</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Instructions – %1</source>
        <translation>Anweisungen – %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::PropertyField</name>
    <message>
        <source>Choose an Image</source>
        <translation>Bild auswählen</translation>
    </message>
    <message>
        <source>Choose a Sound</source>
        <translation>Ton auswählen</translation>
    </message>
    <message>
        <source>Choose a Video</source>
        <translation>Video auswählen</translation>
    </message>
    <message>
        <source>Choose a File</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Sounds (*.mp3 *.ogg *.opus *.wav *.m4a *.flac)</source>
        <translation>Töne (*.mp3 *.ogg *.opus *.wav *.m4a *.flac)</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.webm)</source>
        <translation>Videos (*.mp4 *.webm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” is no PNG, JPEG, GIF or WebP image.</source>
        <translation>„%1“ ist kein PNG-, JPEG-, GIF- oder WebP-Bild.</translation>
    </message>
    <message>
        <source>“%1” is no MP3, Ogg, WAV, M4A or FLAC sound.</source>
        <translation>„%1“ ist kein MP3-, Ogg-, WAV-, M4A- oder FLAC-Ton.</translation>
    </message>
    <message>
        <source>“%1” is no MP4 or WebM video.</source>
        <translation>„%1“ ist kein MP4- oder WebM-Video.</translation>
    </message>
    <message>
        <source>“%1” is a program or a page, which a chat does not hand out. Put it into an archive, or link to it.</source>
        <translation>„%1“ ist ein Programm oder eine Seite; so etwas gibt ein Chat nicht heraus. Legen Sie es in ein Archiv oder verlinken Sie es.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is still there and that you may open it.</source>
        <translation>„%1“ kann nicht gelesen werden. Prüfen Sie, ob die Datei noch da ist und Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Make it smaller and choose it again.</source>
        <translation>„%1“ ist größer als %2 MB. Verkleinern Sie die Datei und wählen Sie sie erneut aus.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::RecordRow</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::ReferenceField</name>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1 (nicht vorhanden)</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Neues Geheimnis…</translation>
    </message>
    <message>
        <source>New Secret</source>
        <translation>Neues Geheimnis</translation>
    </message>
    <message>
        <source>Name of the secret; its value is entered where the bot runs:</source>
        <translation>Name des Geheimnisses; sein Wert wird dort eingegeben, wo der Bot läuft:</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a new secret. Use letters, digits and _, begin with a letter, and take a name that is free.</source>
        <translation>„%1“ kann nicht der Name eines neuen Geheimnisses sein. Verwenden Sie Buchstaben, Ziffern und _, beginnen Sie mit einem Buchstaben und nehmen Sie einen freien Namen.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::RowsField</name>
    <message>
        <source>Add text</source>
        <translation>Text hinzufügen</translation>
    </message>
    <message>
        <source>Add image…</source>
        <translation>Bild hinzufügen…</translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Add case</source>
        <translation>Fall hinzufügen</translation>
    </message>
    <message>
        <source>Add assignment</source>
        <translation>Zuweisung hinzufügen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Image from an address</source>
        <translation>Bild von einer Adresse</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Carousel of cards</source>
        <translation>Karussell aus Karten</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Ort auf der Landkarte</translation>
    </message>
    <message>
        <source>Link with preview</source>
        <translation>Link mit Vorschau</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Zeiten hinzufügen</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Montag bis Freitag</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Drag to move it</source>
        <translation>Zum Verschieben ziehen</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::SourcePage</name>
    <message>
        <source>Remove this source…</source>
        <translation>Diese Quelle entfernen…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Remove Source</source>
        <translation>Quelle entfernen</translation>
    </message>
    <message>
        <source>The bot will no longer answer from “%1”. You can undo this.</source>
        <translation>Der Bot antwortet nicht mehr aus „%1“. Sie können dies rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The format has none.</source>
        <translation>Das Format hat keine.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without text</source>
        <translation>
            <numerusform>%1, %n ohne Text</numerusform>
            <numerusform>%1, %n ohne Text</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Read in part</source>
        <translation>Teilweise gelesen</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Ein Viertel</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Halb</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Half more</source>
        <translation>Anderthalbfach</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Of two passages that fit a question equally, the one that counts more comes first.</source>
        <translation>Von zwei Abschnitten, die gleich gut zu einer Frage passen, kommt der zuerst, der mehr zählt.</translation>
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
        <translation>Endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>00:00 is the end of the day.</source>
        <translation>00:00 ist das Ende des Tages.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::TestPage</name>
    <message>
        <source>Is run with the others</source>
        <translation>Wird mit den anderen ausgeführt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Testreihe</translation>
    </message>
    <message>
        <source>Tests of one suite stand together.</source>
        <translation>Tests einer Testreihe stehen beieinander.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Test – %1</source>
        <translation>Test – %1</translation>
    </message>
    <message>
        <source>The bot&apos;s first</source>
        <translation>Die erste des Bots</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::TextsField</name>
    <message>
        <source>Another wording</source>
        <translation>Andere Formulierung</translation>
    </message>
    <message>
        <source>Wording %1</source>
        <translation>Formulierung %1</translation>
    </message>
    <message>
        <source>Remove this wording</source>
        <translation>Diese Formulierung entfernen</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::VariableField</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1 (nicht vorhanden)</translation>
    </message>
    <message>
        <source>New variable…</source>
        <translation>Neue Variable…</translation>
    </message>
    <message>
        <source>New Variable</source>
        <translation>Neue Variable</translation>
    </message>
    <message>
        <source>Name of the variable:</source>
        <translation>Name der Variable:</translation>
    </message>
    <message>
        <source>“%1” cannot be a name. Use letters, digits and _, and begin with a letter.</source>
        <translation>„%1“ kann kein Name sein. Verwenden Sie Buchstaben, Ziffern und _ und beginnen Sie mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>language (of the talk)</source>
        <translation>Sprache (des Gesprächs)</translation>
    </message>
    <message>
        <source>“%1” is a reserved word of expressions. Choose another name.</source>
        <translation>„%1“ ist in Ausdrücken ein reserviertes Wort. Wählen Sie einen anderen Namen.</translation>
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
        <translation>Typ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Aufbewahrt für</translation>
    </message>
    <message>
        <source>One turn</source>
        <translation>Eine Runde</translation>
    </message>
    <message>
        <source>The flow</source>
        <translation>Den Ablauf</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>Das Gespräch</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Die Person</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Art der Daten</translation>
    </message>
    <message>
        <source>Not personal</source>
        <translation>Nicht personenbezogen</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Zwecke</translation>
    </message>
    <message>
        <source>Variable – %1</source>
        <translation>Variable – %1</translation>
    </message>
    <message>
        <source>Use letters, digits and _, and begin with a letter.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern und _ und beginnen Sie mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>There is a variable of this name already.</source>
        <translation>Es gibt bereits eine Variable mit diesem Namen.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>Zeitdauer</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Ort auf der Landkarte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The whole bot (a constant)</source>
        <translation>Der ganze Bot (eine Konstante)</translation>
    </message>
    <message>
        <source>Nobody: a secret of the host</source>
        <translation>Niemand: ein Geheimnis des Hosts</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Erster Wert</translation>
    </message>
    <message>
        <source>What it holds before anything is stored; empty = nothing. Lists and objects are written as JSON.</source>
        <translation>Was sie enthält, bevor etwas gespeichert wird; leer = nichts. Listen und Objekte werden als JSON geschrieben.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Schreiben Sie true oder false.</translation>
    </message>
    <message>
        <source>This is no JSON of that type yet, so it is not kept.</source>
        <translation>Das ist noch kein JSON dieses Typs und wird daher nicht behalten.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is a reserved word of expressions. Choose another name.</source>
        <translation>„%1“ ist in Ausdrücken ein reserviertes Wort. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::jobs::JobRow</name>
    <message>
        <source>Progress of “%1”</source>
        <translation>Fortschritt von „%1“</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show what became of every file</source>
        <translation>Anzeigen, was aus jeder Datei geworden ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>„%1“ abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or page(s) read</source>
        <translation>
            <numerusform>%n Datei oder Seite gelesen</numerusform>
            <numerusform>%n Dateien oder Seiten gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis die Reihe daran ist</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Abgebrochen: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Review changes…</source>
        <translation>Änderungen prüfen…</translation>
    </message>
    <message>
        <source>See what has changed; nothing counts until you say so</source>
        <translation>Ansehen, was sich geändert hat; nichts gilt, bevor Sie es sagen</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was read, %n left out</source>
        <translation>
            <numerusform>Nichts wurde gelesen, %n ausgelassen</numerusform>
            <numerusform>Nichts wurde gelesen, %n ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold(s) the same text as another and was not added twice</source>
        <translation>
            <numerusform>%n davon enthält denselben Text wie ein anderes und wurde nicht doppelt hinzugefügt</numerusform>
            <numerusform>%n davon enthalten denselben Text wie ein anderes und wurden nicht doppelt hinzugefügt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::panels::jobs::JobsPanel</name>
    <message>
        <source>Imports, crawls and publications show up here while they run.</source>
        <translation>Importe, Crawls und Veröffentlichungen erscheinen hier, während sie laufen.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Jobs %1</source>
        <translation>Vorgänge %1</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Abgeschlossene entfernen</translation>
    </message>
    <message>
        <source>Take finished jobs off the list</source>
        <translation>Abgeschlossene Vorgänge aus der Liste entfernen</translation>
    </message>
    <message>
        <source>List of jobs</source>
        <translation>Liste der Vorgänge</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::jobs::ReportModel</name>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Read in part</source>
        <translation>Teilweise gelesen</translation>
    </message>
    <message>
        <source>File or page</source>
        <translation>Datei oder Seite</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Same text</source>
        <translation>Gleicher Text</translation>
    </message>
    <message>
        <source>Holds the same text as “%1” and was not added twice.</source>
        <translation>Enthält denselben Text wie „%1“ und wurde nicht doppelt hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::jobs::ReportPage</name>
    <message>
        <source>What became of every file</source>
        <translation>Was aus jeder Datei wurde</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Alle Vorgänge</translation>
    </message>
    <message>
        <source>Back to the list of jobs</source>
        <translation>Zurück zur Liste der Vorgänge</translation>
    </message>
    <message>
        <source>Show rows of one outcome</source>
        <translation>Zeilen mit einem Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the rows by name or reason</source>
        <translation>Die Zeilen nach Name oder Grund filtern</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop here; what was read is kept</source>
        <translation>Hier anhalten; was gelesen ist, bleibt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all of them</source>
        <translation>Die ausgewählten Zeilen kopieren, sonst alle</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Alle (%1)</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation>Ausgelassen (%1)</translation>
    </message>
    <message>
        <source>Read in part (%1)</source>
        <translation>Teilweise gelesen (%1)</translation>
    </message>
    <message>
        <source>Read (%1)</source>
        <translation>Gelesen (%1)</translation>
    </message>
    <message>
        <source>Unchanged (%1)</source>
        <translation>Unverändert (%1)</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::problems::ProblemsModel</name>
    <message>
        <source>Blocker</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>Schnelle Behebung</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::problems::ProblemsPanel</name>
    <message>
        <source>No problems found.</source>
        <translation>Keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Probleme %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>Probleme filtern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>Schnelle Behebung</translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s)</source>
        <translation>
            <numerusform>%n Hindernis</numerusform>
            <numerusform>%n Hindernisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what must be fixed before publishing</source>
        <translation>Anzeigen, was vor der Veröffentlichung behoben werden muss</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation>Warnungen anzeigen</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Hinweise anzeigen</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>Zur Stelle gehen</translation>
    </message>
    <message>
        <source>Go to the next passage (%1 of %2)</source>
        <translation>Zur nächsten Textstelle (%1 von %2)</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::AnswerForm</name>
    <message>
        <source>A text, a number, true or false, or a list or object in JSON. In quotes it is a text in any case.</source>
        <translation>Ein Text, eine Zahl, true oder false oder eine Liste oder ein Objekt in JSON. In Anführungszeichen ist es auf jeden Fall ein Text.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt der Anfrage</translation>
    </message>
    <message>
        <source>What the service sends: JSON, or any other text</source>
        <translation>Was der Dienst sendet: JSON oder beliebiger anderer Text</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Leaves through</source>
        <translation>Verlässt den Schritt durch</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keines davon</translation>
    </message>
    <message>
        <source>The model chooses</source>
        <translation>Das Modell wählt</translation>
    </message>
    <message>
        <source>How sure it is, in percent</source>
        <translation>Wie sicher es ist, in Prozent</translation>
    </message>
    <message>
        <source>Empty: not found</source>
        <translation>Leer: nicht gefunden</translation>
    </message>
    <message>
        <source>%1 (empty: not found)</source>
        <translation>%1 (leer: nicht gefunden)</translation>
    </message>
    <message>
        <source>The model gives</source>
        <translation>Das Modell liefert</translation>
    </message>
    <message>
        <source>The model says</source>
        <translation>Das Modell sagt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Sie wird beantwortet</translation>
    </message>
    <message>
        <source>It refuses to answer</source>
        <translation>Es verweigert die Antwort</translation>
    </message>
    <message>
        <source>It goes on talking</source>
        <translation>Es spricht weiter</translation>
    </message>
    <message>
        <source>Leaves through “%1”</source>
        <translation>Verlässt den Schritt durch „%1“</translation>
    </message>
    <message>
        <source>Hands over to a person</source>
        <translation>Übergibt an einen Menschen</translation>
    </message>
    <message>
        <source>Comes to its limit</source>
        <translation>Erreicht seine Grenze</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Das muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>This must be a list in JSON, like [&quot;red&quot;, &quot;blue&quot;].</source>
        <translation>Das muss eine Liste in JSON sein, etwa [&quot;red&quot;, &quot;blue&quot;].</translation>
    </message>
    <message>
        <source>This must be an object in JSON, like {&quot;city&quot;: &quot;Ipoh&quot;}.</source>
        <translation>Das muss ein Objekt in JSON sein, etwa {&quot;city&quot;: &quot;Ipoh&quot;}.</translation>
    </message>
    <message>
        <source>This is no JSON yet: %1</source>
        <translation>Das ist noch kein JSON: %1</translation>
    </message>
    <message>
        <source>There is nothing to fill in: the step names no values at “%1”. Answer, and the talk goes on.</source>
        <translation>Es gibt nichts auszufüllen: Der Schritt nennt bei „%1“ keine Werte. Antworten Sie, und das Gespräch geht weiter.</translation>
    </message>
    <message>
        <source>Empty: the model does not change it</source>
        <translation>Leer: Das Modell ändert es nicht</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::Bubble</name>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Colleague: %1</source>
        <translation>Kollege: %1</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kollege</translation>
    </message>
    <message>
        <source>Only you see this</source>
        <translation>Nur Sie sehen dies</translation>
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
        <translation>Sie: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::DebugBar</name>
    <message>
        <source>Steps of the talk</source>
        <translation>Schritte des Gesprächs</translation>
    </message>
    <message>
        <source>Leave this step through a port of your choice</source>
        <translation>Diesen Schritt über einen Anschluss Ihrer Wahl verlassen</translation>
    </message>
    <message>
        <source>Simulate, save and play talks</source>
        <translation>Gespräche simulieren, speichern und abspielen</translation>
    </message>
    <message>
        <source>Name of the event; what it brings may follow as JSON: order.shipped {&quot;id&quot;: 7}</source>
        <translation>Name des Ereignisses; was es mitbringt, kann als JSON folgen: order.shipped {&quot;id&quot;: 7}</translation>
    </message>
    <message>
        <source>What the event brings must be a JSON object.</source>
        <translation>Was das Ereignis mitbringt, muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>What the test shows:</source>
        <translation>Was der Test zeigt:</translation>
    </message>
    <message>
        <source>Talk of %1</source>
        <translation>Gespräch von %1</translation>
    </message>
    <message>
        <source>Talks (*.json)</source>
        <translation>Gespräche (*.json)</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>„%1“ kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Talks (*.json);;All files (*)</source>
        <translation>Gespräche (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The bot is gone.</source>
        <translation>Der Bot ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Back One Exchange</source>
        <translation>Einen Austausch zurück</translation>
    </message>
    <message>
        <source>Forward Again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>Hold Before Every Step</source>
        <translation>Vor jedem Schritt anhalten</translation>
    </message>
    <message>
        <source>Run One Step</source>
        <translation>Einen Schritt ausführen</translation>
    </message>
    <message>
        <source>Go On to the Next Breakpoint</source>
        <translation>Bis zum nächsten Haltepunkt fortfahren</translation>
    </message>
    <message>
        <source>Leave Through</source>
        <translation>Verlassen durch</translation>
    </message>
    <message>
        <source>Stay Silent Until Something Happens</source>
        <translation>Schweigen, bis etwas geschieht</translation>
    </message>
    <message>
        <source>Opening Hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>As the Clock Says</source>
        <translation>Nach der Uhr</translation>
    </message>
    <message>
        <source>Open: People Are There</source>
        <translation>Geöffnet: Es ist jemand da</translation>
    </message>
    <message>
        <source>Closed: Nobody Is There</source>
        <translation>Geschlossen: Niemand ist da</translation>
    </message>
    <message>
        <source>Something Happens…</source>
        <translation>Etwas geschieht…</translation>
    </message>
    <message>
        <source>New Talk with a New Person</source>
        <translation>Neues Gespräch mit einer neuen Person</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Ask Me</source>
        <translation>Mich fragen</translation>
    </message>
    <message>
        <source>Use the Answers to Pretend</source>
        <translation>Vorgetäuschte Antworten verwenden</translation>
    </message>
    <message>
        <source>Really Send to Web Services</source>
        <translation>Wirklich an Webdienste senden</translation>
    </message>
    <message>
        <source>Keep Answers and Reuse Them</source>
        <translation>Antworten behalten und wiederverwenden</translation>
    </message>
    <message>
        <source>Forget Remembered Answers</source>
        <translation>Gemerkte Antworten vergessen</translation>
    </message>
    <message>
        <source>Save as Test…</source>
        <translation>Als Test speichern…</translation>
    </message>
    <message>
        <source>Save Talk…</source>
        <translation>Gespräch speichern…</translation>
    </message>
    <message>
        <source>Play a Saved Talk…</source>
        <translation>Gespeichertes Gespräch abspielen…</translation>
    </message>
    <message>
        <source>Compare with a Saved Talk…</source>
        <translation>Mit gespeichertem Gespräch vergleichen…</translation>
    </message>
    <message>
        <source>Trust the project first: it was made or changed on another computer.</source>
        <translation>Vertrauen Sie zuerst dem Projekt: Es wurde auf einem anderen Computer erstellt oder geändert.</translation>
    </message>
    <message>
        <source>Before “%1”</source>
        <translation>Vor „%1“</translation>
    </message>
    <message>
        <source>Before the answer to a request</source>
        <translation>Vor der Antwort auf eine Anfrage</translation>
    </message>
    <message>
        <source>Before time passed</source>
        <translation>Bevor Zeit verging</translation>
    </message>
    <message>
        <source>Before the step was let go</source>
        <translation>Bevor der Schritt freigegeben wurde</translation>
    </message>
    <message>
        <source>Before the event “%1”</source>
        <translation>Vor dem Ereignis „%1“</translation>
    </message>
    <message>
        <source>Let Time Pass</source>
        <translation>Zeit vergehen lassen</translation>
    </message>
    <message>
        <source>Something Happens</source>
        <translation>Etwas geschieht</translation>
    </message>
    <message>
        <source>Save as Test</source>
        <translation>Als Test speichern</translation>
    </message>
    <message>
        <source>Save Talk</source>
        <translation>Gespräch speichern</translation>
    </message>
    <message>
        <source>Play a Saved Talk</source>
        <translation>Gespeichertes Gespräch abspielen</translation>
    </message>
    <message>
        <source>Compare with a Saved Talk</source>
        <translation>Mit gespeichertem Gespräch vergleichen</translation>
    </message>
    <message>
        <source>In this talk values were changed or ways were forced by hand. A test plays it without that, so it may fail until you adapt it.</source>
        <translation>In diesem Gespräch wurden Werte von Hand geändert oder Wege erzwungen. Ein Test spielt es ohne das, er kann also fehlschlagen, bis Sie ihn anpassen.</translation>
    </message>
    <message>
        <source>Start a talk first.</source>
        <translation>Beginnen Sie zuerst ein Gespräch.</translation>
    </message>
    <message>
        <source>The talk has ended.</source>
        <translation>Das Gespräch ist beendet.</translation>
    </message>
    <message>
        <source>The talk is held: let it go on first.</source>
        <translation>Das Gespräch ist angehalten: Lassen Sie es zuerst weiterlaufen.</translation>
    </message>
    <message>
        <source>Nothing happens here by itself: the step that waits does not say what to do when the person is silent.</source>
        <translation>Hier geschieht von selbst nichts: Der wartende Schritt sagt nicht, was zu tun ist, wenn die Person schweigt.</translation>
    </message>
    <message>
        <source>“%1” waits as long as it takes: its “Silence after” is 0 seconds, so that its way “%2” is never taken.</source>
        <translation>„%1“ wartet, solange es dauert: „Schweigen nach“ steht auf 0 Sekunden, sodass der Weg „%2“ nie genommen wird.</translation>
    </message>
    <message>
        <source>The talk is at its opening: there is nothing before it.</source>
        <translation>Das Gespräch ist am Anfang: Davor gibt es nichts.</translation>
    </message>
    <message>
        <source>1 Minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>5 Minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>1 Hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 Day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>Another Time…</source>
        <translation>Andere Zeit…</translation>
    </message>
    <message>
        <source>Channel of the Next Talk</source>
        <translation>Kanal des nächsten Gesprächs</translation>
    </message>
    <message>
        <source>%1 (named in the bot)</source>
        <translation>%1 (im Bot genannt)</translation>
    </message>
    <message>
        <source>Another Channel…</source>
        <translation>Anderer Kanal…</translation>
    </message>
    <message>
        <source>The word for the channel, as conditions write it:</source>
        <translation>Das Wort für den Kanal, wie Bedingungen es schreiben:</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::PassagesModel</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>%1
Matched: %2
Double-click to read it in its document.</source>
        <translation>%1
Übereinstimmend: %2
Ein Doppelklick zeigt sie in ihrem Dokument.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::RequestBar</name>
    <message>
        <source>Answer like this from now on</source>
        <translation>Ab jetzt so antworten</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Fehlschlagen</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Answers with an error</source>
        <translation>Antwortet mit einem Fehler</translation>
    </message>
    <message>
        <source>“%1” hands the talk over to a person</source>
        <translation>„%1“ übergibt das Gespräch an eine Person</translation>
    </message>
    <message>
        <source>“%1” asks for an answer (%2)</source>
        <translation>„%1“ bittet um eine Antwort (%2)</translation>
    </message>
    <message>
        <source>The answer must be a JSON object: %1</source>
        <translation>Die Antwort muss ein JSON-Objekt sein: %1</translation>
    </message>
    <message>
        <source>Failed by hand</source>
        <translation>Von Hand fehlgeschlagen</translation>
    </message>
    <message>
        <source>Write as the colleague…</source>
        <translation>Als Kollege schreiben…</translation>
    </message>
    <message>
        <source>Write as the colleague</source>
        <translation>Als Kollege schreiben</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Give Back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Nobody There</source>
        <translation>Niemand da</translation>
    </message>
    <message>
        <source>“%1” asks the team to decide</source>
        <translation>„%1“ bittet das Team um eine Entscheidung</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Als JSON</translation>
    </message>
    <message>
        <source>Write the whole answer as a JSON object</source>
        <translation>Die ganze Antwort als JSON-Objekt schreiben</translation>
    </message>
    <message>
        <source>There are no fields for an answer like this.</source>
        <translation>Für eine solche Antwort gibt es keine Felder.</translation>
    </message>
    <message>
        <source>Signs in with the secret “%1”</source>
        <translation>Meldet sich mit dem Geheimnis „%1“ an</translation>
    </message>
    <message>
        <source>Sends: %1</source>
        <translation>Sendet: %1</translation>
    </message>
    <message>
        <source>“%1” asks for an answer</source>
        <translation>„%1“ bittet um eine Antwort</translation>
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
        <translation>Bot, mit dem gesprochen wird</translation>
    </message>
    <message>
        <source>Language of the talk</source>
        <translation>Sprache des Gesprächs</translation>
    </message>
    <message>
        <source>Language of the talk. Changing it starts a new one.</source>
        <translation>Sprache des Gesprächs. Eine Änderung beginnt ein neues.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Start a new talk</source>
        <translation>Neues Gespräch beginnen</translation>
    </message>
    <message>
        <source>Talk to your bot as a customer would.</source>
        <translation>Sprechen Sie mit Ihrem Bot wie ein Kunde.</translation>
    </message>
    <message>
        <source>Start a talk</source>
        <translation>Gespräch beginnen</translation>
    </message>
    <message>
        <source>Write as the customer…</source>
        <translation>Als Kunde schreiben…</translation>
    </message>
    <message>
        <source>Write as the customer</source>
        <translation>Als Kunde schreiben</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Senden (Enter)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Variables of the talk</source>
        <translation>Variablen des Gesprächs</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Passages of the last turn</source>
        <translation>Textstellen der letzten Runde</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>Variables %1</source>
        <translation>Variablen %1</translation>
    </message>
    <message>
        <source>Passages %1</source>
        <translation>Textstellen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s), best %1</source>
        <translation>
            <numerusform>%n Textstelle, beste %1</numerusform>
            <numerusform>%n Textstellen, beste %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>the talk has ended</source>
        <translation>das Gespräch ist beendet</translation>
    </message>
    <message>
        <source>The steps of the last turn show up here.</source>
        <translation>Hier erscheinen die Schritte der letzten Runde.</translation>
    </message>
    <message>
        <source>The talk has ended. Restart to begin a new one.</source>
        <translation>Das Gespräch ist beendet. Starten Sie neu, um ein neues zu beginnen.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>This opens in your browser:
%1</source>
        <translation>Dies wird in Ihrem Browser geöffnet:
%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>held before “%1”</source>
        <translation>angehalten vor „%1“</translation>
    </message>
    <message>
        <source>The talk has ended.</source>
        <translation>Das Gespräch ist beendet.</translation>
    </message>
    <message>
        <source>Start a New Talk</source>
        <translation>Neues Gespräch beginnen</translation>
    </message>
    <message>
        <source>Requests are not sent: the project is not trusted</source>
        <translation>Anfragen werden nicht gesendet: Dem Projekt wird nicht vertraut</translation>
    </message>
    <message>
        <source>Requests to web services are really sent</source>
        <translation>Anfragen an Webdienste werden wirklich gesendet</translation>
    </message>
    <message>
        <source>Requests get the answers to pretend</source>
        <translation>Anfragen erhalten die vorgetäuschten Antworten</translation>
    </message>
    <message>
        <source>Open, whatever the clock says</source>
        <translation>Geöffnet, unabhängig von der Uhr</translation>
    </message>
    <message>
        <source>Closed, whatever the clock says</source>
        <translation>Geschlossen, unabhängig von der Uhr</translation>
    </message>
    <message>
        <source>Next talk over “%1”</source>
        <translation>Nächstes Gespräch über „%1“</translation>
    </message>
    <message>
        <source>Held before every step</source>
        <translation>Vor jedem Schritt angehalten</translation>
    </message>
    <message>
        <source>Go Back to Before This Step</source>
        <translation>Vor diesen Schritt zurückgehen</translation>
    </message>
    <message>
        <source>Show on the Canvas</source>
        <translation>Auf der Arbeitsfläche anzeigen</translation>
    </message>
    <message>
        <source>Show in the Document</source>
        <translation>Im Dokument zeigen</translation>
    </message>
    <message>
        <source>Steps of the last turn, and below them of those before</source>
        <translation>Schritte der letzten Runde und darunter die der früheren</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Früher: %1</translation>
    </message>
    <message>
        <source>Next talk over “%1”, which the bot does not name: it talks as anywhere</source>
        <translation>Nächstes Gespräch über „%1“; diesen Kanal nennt der Bot nicht: Er spricht wie überall</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::StepsModel</name>
    <message>
        <source>a step that is gone</source>
        <translation>ein nicht mehr vorhandener Schritt</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Came to %1</source>
        <translation>Angekommen bei %1</translation>
    </message>
    <message>
        <source>Said something</source>
        <translation>Etwas gesagt</translation>
    </message>
    <message>
        <source>Said: %1</source>
        <translation>Gesagt: %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Gefragt: %1</translation>
    </message>
    <message>
        <source>Stored the answer</source>
        <translation>Antwort gespeichert</translation>
    </message>
    <message>
        <source>Stored %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Chose a way</source>
        <translation>Einen Weg gewählt</translation>
    </message>
    <message>
        <source>Took the way “%1”</source>
        <translation>Den Weg „%1“ genommen</translation>
    </message>
    <message>
        <source>Looked it up in the knowledge</source>
        <translation>Im Wissen nachgeschlagen</translation>
    </message>
    <message>
        <source>Found no answer</source>
        <translation>Keine Antwort gefunden</translation>
    </message>
    <message>
        <source>Found an answer</source>
        <translation>Eine Antwort gefunden</translation>
    </message>
    <message>
        <source>Got an answer</source>
        <translation>Eine Antwort erhalten</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>The answer did not fit</source>
        <translation>Die Antwort passte nicht</translation>
    </message>
    <message>
        <source>The answer did not fit: %1</source>
        <translation>Die Antwort passte nicht: %1</translation>
    </message>
    <message>
        <source>Went on elsewhere</source>
        <translation>Anderswo weitergemacht</translation>
    </message>
    <message>
        <source>The talk ended</source>
        <translation>Das Gespräch wurde beendet</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Called a tool</source>
        <translation>Werkzeug aufgerufen</translation>
    </message>
    <message>
        <source>Called the tool “%1”</source>
        <translation>Werkzeug „%1“ aufgerufen</translation>
    </message>
    <message>
        <source>Waits for the event “%1”</source>
        <translation>Wartet auf das Ereignis „%1“</translation>
    </message>
    <message>
        <source>Asked a web service</source>
        <translation>Webdienst gefragt</translation>
    </message>
    <message>
        <source>Asked a language model for an answer</source>
        <translation>Sprachmodell um eine Antwort gebeten</translation>
    </message>
    <message>
        <source>Let a language model talk</source>
        <translation>Sprachmodell sprechen lassen</translation>
    </message>
    <message>
        <source>Had a language model read values out</source>
        <translation>Werte von einem Sprachmodell auslesen lassen</translation>
    </message>
    <message>
        <source>Asked a language model what is meant</source>
        <translation>Sprachmodell gefragt, was gemeint ist</translation>
    </message>
    <message>
        <source>Ran its code</source>
        <translation>Code ausgeführt</translation>
    </message>
    <message>
        <source>Looked for what must not go on</source>
        <translation>Nach dem gesucht, was nicht weitergegeben werden darf</translation>
    </message>
    <message>
        <source>Asked for what is known of the person</source>
        <translation>Gefragt, was über die Person bekannt ist</translation>
    </message>
    <message>
        <source>Waits until the person has done it</source>
        <translation>Wartet, bis die Person es getan hat</translation>
    </message>
    <message>
        <source>Handed the talk over to a person</source>
        <translation>Gespräch an einen Menschen übergeben</translation>
    </message>
    <message>
        <source>Asked the team to decide</source>
        <translation>Team um eine Entscheidung gebeten</translation>
    </message>
    <message>
        <source>Waits for some time</source>
        <translation>Wartet einige Zeit</translation>
    </message>
    <message>
        <source>The wait was over</source>
        <translation>Die Wartezeit war vorbei</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Keine Antwort kam rechtzeitig</translation>
    </message>
    <message>
        <source>The service answered with status %1</source>
        <translation>Der Dienst antwortete mit dem Status %1</translation>
    </message>
    <message>
        <source>Found something that must not go on</source>
        <translation>Etwas gefunden, das nicht weitergegeben werden darf</translation>
    </message>
    <message>
        <source>Found nothing that must not go on</source>
        <translation>Nichts gefunden, das nicht weitergegeben werden darf</translation>
    </message>
    <message>
        <source>Found all values</source>
        <translation>Alle Werte gefunden</translation>
    </message>
    <message>
        <source>Did not find %1</source>
        <translation>%1 nicht gefunden</translation>
    </message>
    <message>
        <source>The model refused to answer</source>
        <translation>Das Modell verweigerte die Antwort</translation>
    </message>
    <message>
        <source>The model answered</source>
        <translation>Das Modell antwortete</translation>
    </message>
    <message>
        <source>The model ended its part: %1</source>
        <translation>Das Modell beendete seinen Teil: %1</translation>
    </message>
    <message>
        <source>It is outside the opening hours</source>
        <translation>Es ist außerhalb der Öffnungszeiten</translation>
    </message>
    <message>
        <source>A person took over</source>
        <translation>Ein Mensch hat übernommen</translation>
    </message>
    <message>
        <source>The person gave the talk back</source>
        <translation>Der Mensch hat das Gespräch zurückgegeben</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation>Niemand war da</translation>
    </message>
    <message>
        <source>The team decided: %1</source>
        <translation>Das Team hat entschieden: %1</translation>
    </message>
    <message>
        <source>The person had agreed before</source>
        <translation>Die Person hatte bereits zugestimmt</translation>
    </message>
    <message>
        <source>The person agreed</source>
        <translation>Die Person hat zugestimmt</translation>
    </message>
    <message>
        <source>The person did not agree</source>
        <translation>Die Person hat nicht zugestimmt</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>Noted that a goal was reached</source>
        <translation>Vermerkt, dass ein Ziel erreicht wurde</translation>
    </message>
    <message>
        <source>Wrote a line in the log</source>
        <translation>Zeile ins Protokoll geschrieben</translation>
    </message>
    <message>
        <source>Counted an event</source>
        <translation>Ereignis gezählt</translation>
    </message>
    <message>
        <source>Came back from the other flow</source>
        <translation>Aus dem anderen Ablauf zurückgekehrt</translation>
    </message>
    <message>
        <source>Came back from the other flow: %1</source>
        <translation>Aus dem anderen Ablauf zurückgekehrt: %1</translation>
    </message>
    <message>
        <source>Asked which is meant: %1</source>
        <translation>Gefragt, was gemeint ist: %1</translation>
    </message>
    <message>
        <source>Left through “%1”</source>
        <translation>Durch „%1“ verlassen</translation>
    </message>
    <message>
        <source>Ran another flow: %1</source>
        <translation>Anderen Ablauf ausgeführt: %1</translation>
    </message>
    <message>
        <source>Put %1 aside for it</source>
        <translation>%1 dafür zurückgestellt</translation>
    </message>
    <message>
        <source>Came back to %1</source>
        <translation>Zu %1 zurückgekehrt</translation>
    </message>
    <message>
        <source>The person corrected an answer</source>
        <translation>Die Person hat eine Antwort korrigiert</translation>
    </message>
    <message>
        <source>The person corrected an answer: %1</source>
        <translation>Die Person hat eine Antwort korrigiert: %1</translation>
    </message>
    <message>
        <source>Was cancelled: %1</source>
        <translation>Wurde abgebrochen: %1</translation>
    </message>
    <message>
        <source>Everything was cancelled</source>
        <translation>Alles wurde abgebrochen</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>Verstanden: %1</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Ereignis: %1</translation>
    </message>
    <message>
        <source>Passed the words on to the person who has taken over</source>
        <translation>Worte an den Menschen weitergegeben, der übernommen hat</translation>
    </message>
    <message>
        <source>Held before %1</source>
        <translation>Vor %1 angehalten</translation>
    </message>
    <message>
        <source>Nothing is connected to “%1” of %2</source>
        <translation>Mit „%1“ von %2 ist nichts verbunden</translation>
    </message>
    <message>
        <source>%1 (handled)</source>
        <comment>a failure that the bot takes care of</comment>
        <translation>%1 (behandelt)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::StepsModel::StepsModel</name>
    <message>
        <source>Asked for something: %1</source>
        <translation>Um etwas gebeten: %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::TalkSession</name>
    <message>
        <source>Answer in the simulator</source>
        <translation>Im Simulator antworten</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::TalkView</name>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Buttons: %1</source>
        <translation>Schaltflächen: %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::TimeDialog</name>
    <message>
        <source>Let Time Pass</source>
        <translation>Zeit vergehen lassen</translation>
    </message>
    <message>
        <source>So much time passes in the talk:</source>
        <translation>So viel Zeit vergeht im Gespräch:</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Let It Pass</source>
        <translation>Vergehen lassen</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::VariablesModel</name>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
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
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Step in %1</source>
        <translation>Schritt in %1</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Find or Run a Command</source>
        <translation>Befehl suchen oder ausführen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Absicht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing has this name. Try another word.</source>
        <translation>Nichts hat diesen Namen. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>A command, flow, step, variable, test or document</source>
        <translation>Ein Befehl, Ablauf, Schritt, Test, Dokument oder eine Variable</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::EditorArea</name>
    <message>
        <source>Open editors</source>
        <translation>Offene Editoren</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::FilesWatch</name>
    <message>
        <source>Where Are the Files of This Knowledge Base?</source>
        <translation>Wo sind die Dateien dieser Wissensbasis?</translation>
    </message>
    <message>
        <source>The files and folders of this knowledge base are watched while Dialogist runs. What changes is shown before it counts.</source>
        <translation>Die Dateien und Ordner dieser Wissensbasis werden beobachtet, solange Dialogist läuft. Was sich ändert, wird gezeigt, bevor es zählt.</translation>
    </message>
    <message>
        <source>The files and folders of this knowledge base are not watched any more.</source>
        <translation>Die Dateien und Ordner dieser Wissensbasis werden nicht mehr beobachtet.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed: %n source(s) as before.</source>
        <translation>
            <numerusform>Nichts hat sich geändert: %n Quelle wie zuvor.</numerusform>
            <numerusform>Nichts hat sich geändert: %n Quellen wie zuvor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read again. The list of jobs says why.</source>
        <translation>
            <numerusform>%n Datei konnte nicht noch einmal gelesen werden. Die Liste der Vorgänge sagt, warum.</numerusform>
            <numerusform>%n Dateien konnten nicht noch einmal gelesen werden. Die Liste der Vorgänge sagt, warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files have changed: %n source(s). Review it in the list of jobs.</source>
        <translation>
            <numerusform>Dateien haben sich geändert: %n Quelle. Prüfen Sie es in der Liste der Vorgänge.</numerusform>
            <numerusform>Dateien haben sich geändert: %n Quellen. Prüfen Sie es in der Liste der Vorgänge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::shell::FunctionsDialog</name>
    <message>
        <source>Expression Functions</source>
        <translation>Funktionen für Ausdrücke</translation>
    </message>
    <message>
        <source>Search by name or by what it does</source>
        <translation>Nach Name oder Zweck suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Copy Example</source>
        <translation>Beispiel kopieren</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::HeatWatch</name>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Aus</translation>
    </message>
    <message>
        <source>Last Run of the &amp;Tests</source>
        <translation>Letzter Lauf der &amp;Tests</translation>
    </message>
    <message>
        <source>Talk in the &amp;Simulator</source>
        <translation>Gespräch im &amp;Simulator</translation>
    </message>
    <message>
        <source>Sa&amp;ved Talks…</source>
        <translation>&amp;Gespeicherte Gespräche…</translation>
    </message>
    <message>
        <source>Talks that were saved in the simulator. Of talks with a published bot nobody keeps which steps they passed.</source>
        <translation>Gespräche, die im Simulator gespeichert wurden. Durch welche Schritte Gespräche mit einem veröffentlichten Bot gingen, hält niemand fest.</translation>
    </message>
    <message>
        <source>No tests have been run yet. Run them to see which steps they pass.</source>
        <translation>Noch liefen keine Tests. Lassen Sie sie laufen, um zu sehen, durch welche Schritte sie gehen.</translation>
    </message>
    <message>
        <source>There is no talk yet. What it passes shows as soon as one begins.</source>
        <translation>Es gibt noch kein Gespräch. Sobald eines beginnt, zeigt sich, wo es entlangkommt.</translation>
    </message>
    <message>
        <source>Saved Talks</source>
        <translation>Gespeicherte Gespräche</translation>
    </message>
    <message>
        <source>Talks (*.json);;All files (*)</source>
        <translation>Gespräche (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Times that the talk passed a step</source>
        <translation>Wie oft das Gespräch durch einen Schritt ging</translation>
    </message>
    <message numerus="yes">
        <source>Times that %n saved talk(s) passed a step</source>
        <translation>
            <numerusform>Wie oft %n gespeichertes Gespräch durch einen Schritt ging</numerusform>
            <numerusform>Wie oft %n gespeicherte Gespräche durch einen Schritt gingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Times that tests passed a step</source>
        <translation>Wie oft Tests durch einen Schritt gingen</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::KnowledgeJobs</name>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>%n Datei importieren</numerusform>
            <numerusform>%n Dateien importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the website %1</source>
        <translation>Website %1 lesen</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n file(s) and folder(s)</source>
        <translation>
            <numerusform>%n Datei oder Ordner vergleichen</numerusform>
            <numerusform>%n Dateien und Ordner vergleichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the website %1 again</source>
        <translation>Die Website %1 neu lesen</translation>
    </message>
    <message numerus="yes">
        <source>Read %n website(s) again</source>
        <translation>
            <numerusform>%n Website neu lesen</numerusform>
            <numerusform>%n Websites neu lesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n source(s) anew</source>
        <translation>
            <numerusform>%n Quelle neu zerlegen</numerusform>
            <numerusform>%n Quellen neu zerlegen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::shell::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New Bot</source>
        <translation>&amp;Neuer Bot</translation>
    </message>
    <message>
        <source>Support with Knowledge</source>
        <translation>Support mit Wissen</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Bot</source>
        <translation>&amp;Beispielbot öffnen</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>C&amp;lose Project</source>
        <translation>Projekt s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find or Run a Command…</source>
        <translation>Befehl &amp;suchen oder ausführen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>&amp;Tab schließen</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>&amp;Layout zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>Like the System</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>The language changes the next time Dialogist starts.</source>
        <translation>Die Sprache ändert sich beim nächsten Start von Dialogist.</translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation>Bo&amp;t</translation>
    </message>
    <message>
        <source>Add Documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>&amp;Review and Publish…</source>
        <translation>Prüfen und &amp;veröffentlichen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Ask the &amp;Sample Bot</source>
        <translation>&amp;Beispielbot fragen</translation>
    </message>
    <message>
        <source>&amp;About Dialogist</source>
        <translation>Ü&amp;ber Dialogist</translation>
    </message>
    <message>
        <source>About Dialogist</source>
        <translation>Über Dialogist</translation>
    </message>
    <message>
        <source>Dialogist %1

Write chatbots offline, see where their data goes, publish them.

Free software under the MIT licence. It uses Qt, Boost, libarchive, gumbo, ICU, uchardet and libseccomp.</source>
        <translation>Dialogist %1

Chatbots offline schreiben, sehen, wohin ihre Daten gehen, und sie veröffentlichen.

Freie Software unter der MIT-Lizenz. Verwendet Qt, Boost, libarchive, gumbo, ICU, uchardet und libseccomp.</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptleiste</translation>
    </message>
    <message>
        <source>Find or run a command   Ctrl+K</source>
        <translation>Befehl suchen oder ausführen   Ctrl+K</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation>Keine zuletzt geöffneten Projekte</translation>
    </message>
    <message>
        <source>Work Is Still Going On</source>
        <translation>Es wird noch gearbeitet</translation>
    </message>
    <message>
        <source>Closing Dialogist now cancels it. What was read so far is kept.</source>
        <translation>Wenn Sie Dialogist jetzt schließen, wird der Vorgang abgebrochen. Was bisher gelesen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find and &amp;Replace Everywhere…</source>
        <translation>Überall suchen und &amp;ersetzen…</translation>
    </message>
    <message>
        <source>&amp;Next Match</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>&amp;Previous Match</source>
        <translation>&amp;Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Writing to the project file…</source>
        <translation>Projektdatei wird geschrieben…</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation>Ein- oder ausblenden: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Next Tab</source>
        <translation>&amp;Nächste Registerkarte</translation>
    </message>
    <message>
        <source>&amp;Previous Tab</source>
        <translation>&amp;Vorherige Registerkarte</translation>
    </message>
    <message>
        <source>&amp;Go To</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Editor</source>
        <translation>&amp;Editor</translation>
    </message>
    <message>
        <source>&amp;Next Part of the Window</source>
        <translation>&amp;Nächster Bereich des Fensters</translation>
    </message>
    <message>
        <source>&amp;Previous Part of the Window</source>
        <translation>&amp;Vorheriger Bereich des Fensters</translation>
    </message>
    <message>
        <source>&amp;Settings of the Bot</source>
        <translation>&amp;Einstellungen des Bots</translation>
    </message>
    <message>
        <source>&amp;Texts and Languages</source>
        <translation>&amp;Texte und Sprachen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;Documents…</source>
        <translation>&amp;Dokumente hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>Conversation &amp;Tests</source>
        <translation>Gesprächs&amp;tests</translation>
    </message>
    <message>
        <source>&amp;Run All Tests</source>
        <translation>&amp;Alle Tests ausführen</translation>
    </message>
    <message>
        <source>&amp;Heat Map</source>
        <translation>&amp;Heatmap</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (nur lesen)</translation>
    </message>
    <message>
        <source>new create make</source>
        <extracomment>other words for “Add”, separated by blanks, that people may look for: add a flow, new flow</extracomment>
        <translation>neu erstellen anlegen</translation>
    </message>
    <message>
        <source>&amp;Expression Functions</source>
        <translation>&amp;Funktionen für Ausdrücke</translation>
    </message>
    <message>
        <source>Add a &amp;Folder of Documents…</source>
        <translation>&amp;Ordner mit Dokumenten hinzufügen…</translation>
    </message>
    <message>
        <source>Add a Folder of Documents</source>
        <translation>Ordner mit Dokumenten hinzufügen</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::Publisher</name>
    <message>
        <source>Publish “%1”</source>
        <translation>„%1“ veröffentlichen</translation>
    </message>
    <message>
        <source>Go back to an earlier release of “%1”</source>
        <translation>Zu einem früheren Release von „%1“ zurückkehren</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Noch nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Release %1 on this computer</source>
        <translation>Release %1 auf diesem Computer</translation>
    </message>
    <message>
        <source>Release %1 on this computer · changed since</source>
        <translation>Release %1 auf diesem Computer · seitdem geändert</translation>
    </message>
    <message>
        <source>Put “%1” online again</source>
        <translation>„%1“ wieder online stellen</translation>
    </message>
    <message>
        <source>This computer does not keep that release any more. Publish the bot again.</source>
        <translation>Dieser Computer bewahrt dieses Release nicht mehr auf. Veröffentlichen Sie den Bot erneut.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 runs on this computer. Once Dialogist is closed, people cannot reach it any more, unless you keep it running.</source>
        <translation>%1 läuft auf diesem Computer. Ist Dialogist geschlossen, kann ihn niemand mehr erreichen, es sei denn, Sie lassen ihn weiterlaufen.</translation>
    </message>
    <message>
        <source>%1 run on this computer. Once Dialogist is closed, people cannot reach them any more, unless you keep them running.</source>
        <translation>%1 laufen auf diesem Computer. Ist Dialogist geschlossen, kann sie niemand mehr erreichen, es sei denn, Sie lassen sie weiterlaufen.</translation>
    </message>
    <message>
        <source>Published Bots Are Online</source>
        <translation>Veröffentlichte Bots sind online</translation>
    </message>
    <message>
        <source>Keep Running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Take Offline and Quit</source>
        <translation>Offline nehmen und beenden</translation>
    </message>
    <message>
        <source>The Host Cannot Be Kept Running</source>
        <translation>Der Host kann nicht weiterlaufen</translation>
    </message>
    <message>
        <source>Release %1, offline</source>
        <translation>Release %1, offline</translation>
    </message>
    <message>
        <source>People cannot reach the bot until it is put online again. The release and the talks are kept.</source>
        <translation>Niemand erreicht den Bot, bis er wieder online gestellt wird. Das Release und die Gespräche bleiben erhalten.</translation>
    </message>
    <message>
        <source>All bots on this computer go offline, until one of them is put online again: %1. Their releases and talks are kept.</source>
        <translation>Alle Bots auf diesem Computer gehen offline, bis einer von ihnen wieder online gestellt wird: %1. Ihre Releases und Gespräche bleiben erhalten.</translation>
    </message>
    <message>
        <source>Take Offline</source>
        <translation>Offline nehmen</translation>
    </message>
    <message>
        <source>Take the bots on this computer offline</source>
        <translation>Die Bots auf diesem Computer offline nehmen</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>„%1“ exportieren</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::TrustBar</name>
    <message>
        <source>This bot was made or changed on another computer. Until you trust it, code and calls to other services are off.</source>
        <translation>Dieser Bot wurde auf einem anderen Computer erstellt oder geändert. Bis Sie ihm vertrauen, sind Code und Aufrufe anderer Dienste ausgeschaltet.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::WebsiteWatch</name>
    <message>
        <source>Allow This Address?</source>
        <translation>Diese Adresse erlauben?</translation>
    </message>
    <message>
        <source>%1 is on this computer or a private network. Read it only if you trust it.</source>
        <translation>%1 liegt auf diesem Computer oder in einem privaten Netz. Lesen Sie sie nur, wenn Sie ihr vertrauen.</translation>
    </message>
    <message>
        <source>Allow and Read</source>
        <translation>Erlauben und lesen</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed: %n page(s) as before.</source>
        <translation>
            <numerusform>Nichts hat sich geändert: %n Seite wie zuvor.</numerusform>
            <numerusform>Nichts hat sich geändert: %n Seiten wie zuvor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read again. The list of jobs says why.</source>
        <translation>
            <numerusform>%n Seite ließ sich nicht neu lesen. Die Liste der Vorgänge sagt, warum.</numerusform>
            <numerusform>%n Seiten ließen sich nicht neu lesen. Die Liste der Vorgänge sagt, warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A website has changed: %n page(s). Review it in the list of jobs.</source>
        <translation>
            <numerusform>Eine Website hat sich geändert: %n Seite. Prüfen Sie sie in der Liste der Vorgänge.</numerusform>
            <numerusform>Eine Website hat sich geändert: %n Seiten. Prüfen Sie sie in der Liste der Vorgänge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::shell::WelcomePage</name>
    <message>
        <source>Write a chatbot. See where its data goes. Then publish.</source>
        <translation>Schreiben Sie einen Chatbot. Sehen Sie, wohin seine Daten gehen. Veröffentlichen Sie ihn dann.</translation>
    </message>
    <message>
        <source>Everything here works without a network. Nothing leaves this computer until you publish.</source>
        <translation>Hier funktioniert alles ohne Netzwerk. Nichts verlässt diesen Computer, bis Sie veröffentlichen.</translation>
    </message>
    <message>
        <source>Start a new bot</source>
        <translation>Neuen Bot beginnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>A .dialogist file on this computer</source>
        <translation>Eine .dialogist-Datei auf diesem Computer</translation>
    </message>
    <message>
        <source>Open the sample bot</source>
        <translation>Beispielbot öffnen</translation>
    </message>
    <message>
        <source>A helper for Dialogist itself, with its help pages as knowledge</source>
        <translation>Ein Helfer für Dialogist selbst, mit den Hilfeseiten als Wissen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::Workbench</name>
    <message>
        <source>Choose a flow or a knowledge base on the left to work on it.</source>
        <translation>Wählen Sie links einen Ablauf oder eine Wissensbasis, um daran zu arbeiten.</translation>
    </message>
    <message>
        <source>%1 of %2 documents were read.</source>
        <translation>%1 von %2 Dokumenten wurden gelesen.</translation>
    </message>
    <message>
        <source>The Project Cannot Be Opened</source>
        <translation>Das Projekt kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The Sample Cannot Be Made</source>
        <translation>Das Beispiel kann nicht erstellt werden</translation>
    </message>
    <message>
        <source>Where to Keep the New Bot</source>
        <translation>Speicherort des neuen Bots</translation>
    </message>
    <message>
        <source>My bot</source>
        <translation>Mein Bot</translation>
    </message>
    <message>
        <source>Dialogist projects</source>
        <translation>Dialogist-Projekte</translation>
    </message>
    <message>
        <source>The Bot Cannot Be Made</source>
        <translation>Der Bot kann nicht erstellt werden</translation>
    </message>
    <message>
        <source>The file “%1” is in the way and cannot be moved to the trash. Choose another name.</source>
        <translation>Die Datei „%1“ ist im Weg und kann nicht in den Papierkorb verschoben werden. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>The Copy Cannot Be Written</source>
        <translation>Die Kopie kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The copy is %1.</source>
        <translation>Die Kopie ist %1.</translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>„%1“ veröffentlichen</translation>
    </message>
    <message>
        <source>That Did Not Work</source>
        <translation>Das hat nicht funktioniert</translation>
    </message>
    <message>
        <source>Trust and Publish This Bot?</source>
        <translation>Diesem Bot vertrauen und ihn veröffentlichen?</translation>
    </message>
    <message>
        <source>It was made or changed on another computer. Once published, its code and its calls to other services run.</source>
        <translation>Er wurde auf einem anderen Computer erstellt oder geändert. Nach der Veröffentlichung werden sein Code und seine Aufrufe anderer Dienste ausgeführt.</translation>
    </message>
    <message>
        <source>Trust and Publish</source>
        <translation>Vertrauen und veröffentlichen</translation>
    </message>
    <message>
        <source>No step of this project runs code or calls another service. Publishing it asks you first.</source>
        <translation>Kein Schritt dieses Projekts führt Code aus oder ruft einen anderen Dienst auf. Vor der Veröffentlichung werden Sie gefragt.</translation>
    </message>
    <message>
        <source>These steps run code or call another service, and are off:</source>
        <translation>Diese Schritte führen Code aus oder rufen einen anderen Dienst auf und sind ausgeschaltet:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them before you trust the project. Publishing it asks you first, too.</source>
        <translation>Sehen Sie sich diese an, bevor Sie dem Projekt vertrauen. Auch vor der Veröffentlichung werden Sie gefragt.</translation>
    </message>
    <message>
        <source>You can read, edit and talk to the bot all the same. If the project is changed elsewhere again, you are asked again.</source>
        <translation>Sie können den Bot trotzdem lesen, bearbeiten und mit ihm sprechen. Wird das Projekt anderswo erneut geändert, werden Sie wieder gefragt.</translation>
    </message>
    <message>
        <source>Made or Changed on Another Computer</source>
        <translation>Auf einem anderen Computer erstellt oder geändert</translation>
    </message>
    <message>
        <source>This fix has nothing to change here. Mend it at its place.</source>
        <translation>Diese Behebung hat hier nichts zu ändern. Beheben Sie es an Ort und Stelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) have been cut anew.</source>
        <translation>
            <numerusform>%n Quelle wurde neu zerlegt.</numerusform>
            <numerusform>%n Quellen wurden neu zerlegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This source is not in the project any more.</source>
        <translation>Diese Quelle ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>Ask the Sample Bot</source>
        <translation>Den Beispiel-Bot fragen</translation>
    </message>
    <message>
        <source>The sample bot answers questions about Dialogist. “%1” is closed for it; everything in it is saved.</source>
        <translation>Der Beispiel-Bot beantwortet Fragen zu Dialogist. „%1“ wird dafür geschlossen; alles darin ist gespeichert.</translation>
    </message>
    <message>
        <source>Open the Sample Bot</source>
        <translation>Beispiel-Bot öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold(s) the same text as another and was not added twice.</source>
        <translation>
            <numerusform>%n davon enthält denselben Text wie ein anderes und wurde nicht doppelt hinzugefügt.</numerusform>
            <numerusform>%n davon enthalten denselben Text wie ein anderes und wurden nicht doppelt hinzugefügt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::ui::ExpressionMarks</name>
    <message>
        <source>“%1” is no variable of this bot. Add the variable, or correct the name.</source>
        <translation>„%1“ ist keine Variable dieses Bots. Fügen Sie die Variable hinzu oder korrigieren Sie den Namen.</translation>
    </message>
</context>
<context>
    <name>dialogist::ui::FileDialog</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>dialogist::ui::GrowingTextEdit</name>
    <message>
        <source>Not pasted: the text has %1 characters, and a field takes up to %2.</source>
        <translation>Nicht eingefügt: Der Text hat %1 Zeichen, ein Feld nimmt bis zu %2 auf.</translation>
    </message>
    <message>
        <source>This text has %1 characters. Up to %2 can be edited here. Select all and press Delete to empty the field.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Dieser Text hat %1 Zeichen. Hier lassen sich bis zu %2 bearbeiten. Wählen Sie alles aus und drücken Sie Entf, um das Feld zu leeren.</translation>
    </message>
</context>
<context>
    <name>dialogist::ui::LocalizedTextEdit</name>
    <message>
        <source>Language of this text</source>
        <translation>Sprache dieses Textes</translation>
    </message>
    <message>
        <source>Text in %1</source>
        <translation>Text auf %1</translation>
    </message>
    <message>
        <source>Not translated yet.</source>
        <extracomment>%1 is a list of language tags</extracomment>
        <translation>Noch nicht übersetzt.</translation>
    </message>
    <message>
        <source>Not translated yet: %1.</source>
        <translation>Noch nicht übersetzt: %1.</translation>
    </message>
    <message>
        <source>Test texts (%1)</source>
        <translation>Testtexte (%1)</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>There is no knowledge to look up the question in. Choose a knowledge base for this step.</source>
        <translation>Es gibt kein Wissen, in dem die Frage nachgeschlagen werden kann. Wählen Sie eine Wissensbasis für diesen Schritt.</translation>
    </message>
    <message>
        <source>The bot looked things up too often in one turn.</source>
        <translation>Der Bot hat in einer Runde zu oft nachgeschlagen.</translation>
    </message>
    <message>
        <source>Code runs in a process of its own that can open no file, start no program and reach no network, with limits on time and memory.</source>
        <translation>Code läuft in einem eigenen Prozess, der keine Datei öffnen, kein Programm starten und kein Netzwerk erreichen kann, mit Grenzen für Zeit und Speicher.</translation>
    </message>
    <message>
        <source>Code runs in a process of its own that can make no system call to open a file, start a program or reach a network, with limits on time and memory.</source>
        <translation>Code läuft in einem eigenen Prozess, der keinen Systemaufruf machen kann, um eine Datei zu öffnen, ein Programm zu starten oder ein Netzwerk zu erreichen, mit Grenzen für Zeit und Speicher.</translation>
    </message>
    <message>
        <source>Code runs in a process of its own with a limit on time. On this system that process is not cut off from files and network.</source>
        <translation>Code läuft in einem eigenen Prozess mit einer Zeitgrenze. Auf diesem System ist der Prozess nicht von Dateien und Netzwerk abgeschnitten.</translation>
    </message>
    <message>
        <source>The code cannot be read: %1</source>
        <translation>Der Code kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The code took too long and was stopped. Look for a loop that does not end, or do less at once.</source>
        <translation>Der Code hat zu lange gebraucht und wurde angehalten. Suchen Sie nach einer Schleife, die nicht endet, oder tun Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>The code used too much memory and was stopped. Work on smaller pieces of data.</source>
        <translation>Der Code hat zu viel Speicher benötigt und wurde angehalten. Arbeiten Sie mit kleineren Datenmengen.</translation>
    </message>
    <message>
        <source>The code was stopped because it broke its process: it may have nested something too deeply or used too much memory.</source>
        <translation>Der Code wurde angehalten, weil er seinen Prozess zum Absturz gebracht hat: Vielleicht hat er etwas zu tief verschachtelt oder zu viel Speicher benötigt.</translation>
    </message>
    <message>
        <source>The values handed to the code are larger than 1 MB together. Hand over less.</source>
        <translation>Die an den Code übergebenen Werte sind zusammen größer als 1 MB. Übergeben Sie weniger.</translation>
    </message>
    <message>
        <source>What the code gives back is larger than 1 MB. Give back less.</source>
        <translation>Was der Code zurückgibt, ist größer als 1 MB. Geben Sie weniger zurück.</translation>
    </message>
    <message>
        <source>What the code gives back is nested too deeply to be kept in a variable.</source>
        <translation>Was der Code zurückgibt, ist zu tief verschachtelt, um in einer Variable gespeichert zu werden.</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be kept in a variable: %2</source>
        <translation>Der Wert von „%1“ kann nicht in einer Variable gespeichert werden: %2</translation>
    </message>
    <message>
        <source>The code returned “%1”, but the step has no output of that name. Add it, or return another one.</source>
        <translation>Der Code hat „%1“ zurückgegeben, aber der Schritt hat keinen Ausgang dieses Namens. Fügen Sie ihn hinzu oder geben Sie einen anderen zurück.</translation>
    </message>
    <message>
        <source>The code returned a value of type %1. Return the name of an output as text, or nothing; values go into variables.</source>
        <translation>Der Code hat einen Wert vom Typ %1 zurückgegeben. Geben Sie den Namen eines Ausgangs als Text zurück oder nichts; Werte kommen in Variablen.</translation>
    </message>
    <message>
        <source>The code waits for something that never comes: a promise is never resolved.</source>
        <translation>Der Code wartet auf etwas, das nie kommt: Ein Promise wird nie erfüllt.</translation>
    </message>
    <message>
        <source>The code did not get its turn because other code was running. Try again.</source>
        <translation>Der Code kam nicht an die Reihe, weil anderer Code lief. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>Der Lauf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The code was not run, because this project is not trusted on this computer.</source>
        <translation>Der Code wurde nicht ausgeführt, weil diesem Projekt auf diesem Computer nicht vertraut wird.</translation>
    </message>
    <message>
        <source>The process that runs code could not be started. Install Dialogist anew.</source>
        <translation>Der Prozess, der Code ausführt, konnte nicht gestartet werden. Installieren Sie Dialogist neu.</translation>
    </message>
    <message>
        <source>“%1” is already a variable of this step. Write %1 = … without let, const or var.</source>
        <translation>„%1“ ist bereits eine Variable dieses Schritts. Schreiben Sie %1 = … ohne let, const oder var.</translation>
    </message>
    <message>
        <source>BigInt numbers such as 10n are not available. Use ordinary numbers.</source>
        <translation>BigInt-Zahlen wie 10n sind nicht verfügbar. Verwenden Sie gewöhnliche Zahlen.</translation>
    </message>
    <message>
        <source>Lookbehind, (?&lt;=…) and (?&lt;!…), is not available in regular expressions. Match what stands before and use a group.</source>
        <translation>Lookbehind, (?&lt;=…) und (?&lt;!…), ist in regulären Ausdrücken nicht verfügbar. Erfassen Sie, was davor steht, und verwenden Sie eine Gruppe.</translation>
    </message>
    <message>
        <source>The flag d is not available in regular expressions.</source>
        <translation>Das Flag d ist in regulären Ausdrücken nicht verfügbar.</translation>
    </message>
    <message>
        <source>Modifiers such as (?i:…) are not available in regular expressions. Use a flag for the whole expression.</source>
        <translation>Modifikatoren wie (?i:…) sind in regulären Ausdrücken nicht verfügbar. Verwenden Sie ein Flag für den ganzen Ausdruck.</translation>
    </message>
    <message>
        <source>Only general categories such as \p{L}, \p{Lu} or \p{Nd} are available in regular expressions.</source>
        <translation>In regulären Ausdrücken sind nur allgemeine Kategorien wie \p{L}, \p{Lu} oder \p{Nd} verfügbar.</translation>
    </message>
    <message>
        <source>Nothing can be imported: the code must stand by itself.</source>
        <translation>Es kann nichts importiert werden: Der Code muss für sich allein stehen.</translation>
    </message>
    <message>
        <source>Nothing can be exported. Set a variable of the step instead.</source>
        <translation>Es kann nichts exportiert werden. Setzen Sie stattdessen eine Variable des Schritts.</translation>
    </message>
    <message>
        <source>%1 is not available in code.</source>
        <translation>%1 ist in Code nicht verfügbar.</translation>
    </message>
    <message>
        <source>%1 is not available: code reaches no network, no files and no timers. Use a step of the flow for that.</source>
        <translation>%1 ist nicht verfügbar: Code erreicht kein Netzwerk, keine Dateien und keine Timer. Verwenden Sie dafür einen Schritt des Ablaufs.</translation>
    </message>
    <message>
        <source>“%1” is not declared. Add it to the step&apos;s variables, or write let %1 = …</source>
        <translation>„%1“ ist nicht deklariert. Fügen Sie es den Variablen des Schritts hinzu oder schreiben Sie let %1 = …</translation>
    </message>
    <message>
        <source>“%1” is not known here. Add it to what goes in if it is a variable of the bot.</source>
        <translation>„%1“ ist hier nicht bekannt. Fügen Sie es zu dem hinzu, was hineingeht, wenn es eine Variable des Bots ist.</translation>
    </message>
    <message>
        <source>The variable “%1” cannot be used in code, because JavaScript does not allow this name. Rename it.</source>
        <translation>Die Variable „%1“ kann in Code nicht verwendet werden, weil JavaScript diesen Namen nicht erlaubt. Benennen Sie sie um.</translation>
    </message>
    <message>
        <source>The code is longer than 100,000 characters. Divide it into several steps.</source>
        <translation>Der Code ist länger als 100.000 Zeichen. Teilen Sie ihn auf mehrere Schritte auf.</translation>
    </message>
    <message>
        <source>The code cannot be read.</source>
        <translation>Der Code kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This file holds no talk.</source>
        <translation>Diese Datei enthält kein Gespräch.</translation>
    </message>
    <message>
        <source>This talk was saved by a newer version of Dialogist.</source>
        <translation>Dieses Gespräch wurde mit einer neueren Version von Dialogist gespeichert.</translation>
    </message>
    <message>
        <source>This file holds no talk that can be played.</source>
        <translation>Diese Datei enthält kein Gespräch, das abgespielt werden kann.</translation>
    </message>
    <message>
        <source>The value of the secret “%1” is not known here. Enter it where the bot runs.</source>
        <translation>Der Wert des Geheimnisses „%1“ ist hier nicht bekannt. Geben Sie ihn dort ein, wo der Bot läuft.</translation>
    </message>
    <message>
        <source>The service answered with more than a megabyte.</source>
        <translation>Der Dienst hat mit mehr als einem Megabyte geantwortet.</translation>
    </message>
    <message>
        <source>This step runs code or calls another service, and the bot was made or changed on another computer. Look at the step, then trust the project.</source>
        <translation>Dieser Schritt führt Code aus oder ruft einen anderen Dienst auf, und der Bot wurde auf einem anderen Computer erstellt oder geändert. Sehen Sie sich den Schritt an und vertrauen Sie dann dem Projekt.</translation>
    </message>
    <message>
        <source>Nothing here answers requests of the kind “%1”.</source>
        <translation>Nichts hier beantwortet Anfragen der Art „%1“.</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>Step %1, after “%2”: %3</source>
        <translation>Schritt %1, nach „%2“: %3</translation>
    </message>
    <message>
        <source>is “%1”</source>
        <translation>ist „%1“</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>enthält „%1“</translation>
    </message>
    <message>
        <source>matches “%1”</source>
        <translation>passt auf „%1“</translation>
    </message>
    <message>
        <source>is much like “%1”</source>
        <translation>ist „%1“ sehr ähnlich</translation>
    </message>
    <message>
        <source>is at least %1</source>
        <translation>ist mindestens %1</translation>
    </message>
    <message>
        <source>is at most %1</source>
        <translation>ist höchstens %1</translation>
    </message>
    <message>
        <source>has the length %1</source>
        <translation>hat die Länge %1</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>hat einen Wert</translation>
    </message>
    <message>
        <source>“%1” is no comparison. There are: %2.</source>
        <translation>„%1“ ist kein Vergleich. Es gibt: %2.</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>„%1“ ist kein regulärer Ausdruck: %2.</translation>
    </message>
    <message>
        <source>No people are set up here to take over or to decide.</source>
        <translation>Hier ist niemand eingerichtet, der übernehmen oder entscheiden könnte.</translation>
    </message>
    <message>
        <source>“%1” is a secret, and the texts of a request cannot hold one. Put it in with “Signs in with”.</source>
        <translation>„%1“ ist ein Geheimnis, und die Texte einer Anfrage können keines enthalten. Geben Sie es unter „Meldet sich an mit“ an.</translation>
    </message>
    <message>
        <source>No language model is set up where this bot runs.</source>
        <translation>Wo dieser Bot läuft, ist kein Sprachmodell eingerichtet.</translation>
    </message>
    <message>
        <source>The tool “%1” is not set up where this bot runs.</source>
        <translation>Das Werkzeug „%1“ ist dort, wo dieser Bot läuft, nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Requests to web services are not sent here.</source>
        <translation>Anfragen an Webdienste werden hier nicht gesendet.</translation>
    </message>
    <message>
        <source>“%1” is no state of the opening hours. Write open, closed or clock.</source>
        <translation>„%1“ ist kein Zustand der Öffnungszeiten. Schreiben Sie open, closed oder clock.</translation>
    </message>
    <message>
        <source>The bot is gone. Choose another one.</source>
        <translation>Der Bot ist nicht mehr da. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>is of the step “%1”</source>
        <translation>zum Schritt „%1“ gehört</translation>
    </message>
    <message>
        <source>offers %1</source>
        <translation>%1 anbietet</translation>
    </message>
    <message>
        <source>names a source</source>
        <translation>eine Quelle nennt</translation>
    </message>
    <message>
        <source>names no source</source>
        <translation>keine Quelle nennt</translation>
    </message>
    <message>
        <source>The bot was to say something that %1; it said %2.</source>
        <translation>Der Bot sollte etwas sagen, das %1; er sagte %2.</translation>
    </message>
    <message>
        <source>The bot was not to say something that %1; it said “%2”.</source>
        <translation>Der Bot sollte nichts sagen, das %1; er sagte „%2“.</translation>
    </message>
    <message>
        <source>“%1” was to get a value; it has none.</source>
        <translation>„%1“ sollte einen Wert bekommen; es hat keinen.</translation>
    </message>
    <message>
        <source>“%1” was to be a value that %2; it is %3.</source>
        <translation>„%1“ sollte ein Wert sein, der %2; es ist %3.</translation>
    </message>
    <message>
        <source>“%1” was not to be “%2”.</source>
        <translation>„%1“ sollte nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>The flow “%1” was to start; started: %2.</source>
        <translation>Der Ablauf „%1“ sollte beginnen; begonnen: %2.</translation>
    </message>
    <message>
        <source>The flow “%1” was to come to its end; ended: %2.</source>
        <translation>Der Ablauf „%1“ sollte zu Ende kommen; beendet: %2.</translation>
    </message>
    <message>
        <source>The flow “%1” was to be cancelled; cancelled: %2.</source>
        <translation>Der Ablauf „%1“ sollte abgebrochen werden; abgebrochen: %2.</translation>
    </message>
    <message>
        <source>The intent was to be “%1”; found: %2.</source>
        <translation>Die Absicht sollte „%1“ sein; gefunden: %2.</translation>
    </message>
    <message>
        <source>“%1” was to be called as described; called: %2.</source>
        <translation>„%1“ sollte wie beschrieben aufgerufen werden; aufgerufen: %2.</translation>
    </message>
    <message>
        <source>“%1” was not to be called.</source>
        <translation>„%1“ sollte nicht aufgerufen werden.</translation>
    </message>
    <message>
        <source>The bot was to ask whether “%1” is meant; it offered %2.</source>
        <translation>Der Bot sollte fragen, ob „%1“ gemeint ist; er bot %2 an.</translation>
    </message>
    <message>
        <source>The bot was to ask what is meant.</source>
        <translation>Der Bot sollte fragen, was gemeint ist.</translation>
    </message>
    <message>
        <source>No answer of this turn names a source.</source>
        <translation>Keine Antwort dieser Runde nennt eine Quelle.</translation>
    </message>
    <message>
        <source>Only %1 % of the answer&apos;s words stand in its sources; %2 % were asked for.</source>
        <translation>Nur %1 % der Wörter der Antwort stehen in ihren Quellen; verlangt waren %2 %.</translation>
    </message>
    <message>
        <source>The talk was to pass “%1”; it passed %2.</source>
        <translation>Das Gespräch sollte „%1“ durchlaufen; es durchlief %2.</translation>
    </message>
    <message>
        <source>The talk was not to pass “%1”; it passed %2.</source>
        <translation>Das Gespräch sollte „%1“ nicht durchlaufen; es durchlief %2.</translation>
    </message>
    <message>
        <source>The talk was to wait at “%1”; it waits at “%2”.</source>
        <translation>Das Gespräch sollte bei „%1“ warten; es wartet bei „%2“.</translation>
    </message>
    <message>
        <source>The talk was to end; it goes on.</source>
        <translation>Das Gespräch sollte enden; es geht weiter.</translation>
    </message>
    <message>
        <source>The talk was to go on; it ended.</source>
        <translation>Das Gespräch sollte weitergehen; es endete.</translation>
    </message>
    <message>
        <source>Nothing was to fail; “%1” did: %2.</source>
        <translation>Nichts sollte scheitern; „%1“ scheiterte: %2.</translation>
    </message>
    <message>
        <source>The expression “%1” cannot be read: %2</source>
        <translation>Der Ausdruck „%1“ lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>“%1” was to be true; it is %2.</source>
        <translation>„%1“ sollte wahr sein; es ist %2.</translation>
    </message>
    <message>
        <source>An assertion is one word with what it asks, such as “bot_uttered: Hello”.</source>
        <translation>Eine Prüfung ist ein Wort mit dem, was sie verlangt, etwa „bot_uttered: Hello“.</translation>
    </message>
    <message>
        <source>“%1” is no duration. Write it like PT5M (five minutes) or P1D (a day).</source>
        <translation>„%1“ ist keine Dauer. Schreiben Sie sie wie PT5M (fünf Minuten) oder P1D (ein Tag).</translation>
    </message>
    <message>
        <source>“%1” says nothing.</source>
        <translation>„%1“ sagt nichts.</translation>
    </message>
    <message>
        <source>does two things at once.</source>
        <translation>tut zwei Dinge zugleich.</translation>
    </message>
    <message>
        <source>“%1” is nothing a step can do. There are: %2.</source>
        <translation>„%1“ kann ein Schritt nicht tun. Es gibt: %2.</translation>
    </message>
    <message>
        <source>The test begins at “%1”, which is not there.</source>
        <translation>Der Test beginnt bei „%1“, das es nicht gibt.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it like 2026-12-24T10:00:00Z.</source>
        <translation>„%1“ ist keine Zeit. Schreiben Sie sie wie 2026-12-24T10:00:00Z.</translation>
    </message>
    <message>
        <source>A test has at most %1 steps.</source>
        <translation>Ein Test hat höchstens %1 Schritte.</translation>
    </message>
    <message>
        <source>There is no button “%1” to press.</source>
        <translation>Es gibt keine Schaltfläche „%1“ zum Drücken.</translation>
    </message>
    <message>
        <source>(waits %1)</source>
        <translation>(wartet %1)</translation>
    </message>
    <message>
        <source>“%1”: there is no fixture “%2”.</source>
        <translation>„%1“: Es gibt keine Vorgabe „%2“.</translation>
    </message>
    <message>
        <source>There are no tests in this file: it should hold a list “test_cases”.</source>
        <translation>In dieser Datei sind keine Tests: Sie sollte eine Liste „test_cases“ enthalten.</translation>
    </message>
    <message>
        <source>There are more than %1 tests in this file.</source>
        <translation>In dieser Datei sind mehr als %1 Tests.</translation>
    </message>
    <message>
        <source>Entry %1 is no test.</source>
        <translation>Eintrag %1 ist kein Test.</translation>
    </message>
    <message>
        <source>“%1” was left out: pin answers to requests instead.</source>
        <translation>„%1“ wurde ausgelassen: Legen Sie stattdessen Antworten auf Anfragen fest.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1: the bot has no “%2”, so this would always hold. Correct the name.</source>
        <translation>%1: Der Bot hat kein „%2“, daher würde dies immer zutreffen. Berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>“%1” is not known here. There are: %2.</source>
        <translation>„%1“ ist hier nicht bekannt. Es gibt: %2.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
    <message>
        <source>It is not said what the bot is to say.</source>
        <translation>Es ist nicht angegeben, was der Bot sagen soll.</translation>
    </message>
    <message>
        <source>The test has no steps, so it checks nothing.</source>
        <translation>Der Test hat keine Schritte, daher prüft er nichts.</translation>
    </message>
    <message>
        <source>“%1”: a test has no “%2”. There are: %3.</source>
        <translation>„%1“: Ein Test hat kein „%2“. Es gibt: %3.</translation>
    </message>
    <message>
        <source>Write all or any as the “operator” of “flow_ids”.</source>
        <translation>Schreiben Sie all oder any als „operator“ von „flow_ids“.</translation>
    </message>
    <message>
        <source>“%1” was to get a value here; it got none.</source>
        <translation>„%1“ sollte hier einen Wert bekommen; es bekam keinen.</translation>
    </message>
    <message>
        <source>” or “</source>
        <translation>“ oder „</translation>
    </message>
    <message>
        <source>The bot was to offer nothing else; it offered %1.</source>
        <translation>Der Bot sollte nichts anderes anbieten; er bot %1 an.</translation>
    </message>
    <message>
        <source>“%1” is no comparison. Did you mean “%2”? An object that is to be just that stands behind “equals”.</source>
        <translation>„%1“ ist kein Vergleich. Meinten Sie „%2“? Ein Objekt, das genau so sein soll, steht hinter „equals“.</translation>
    </message>
    <message>
        <source>Pin %1: %2</source>
        <translation>Festgelegte Antwort %1: %2</translation>
    </message>
    <message>
        <source>The assertions of this step are checked in their order.</source>
        <translation>Die Prüfungen dieses Schritts werden in ihrer Reihenfolge geprüft.</translation>
    </message>
    <message>
        <source>A button has no label. Write it as a text, or with a “title”.</source>
        <translation>Eine Schaltfläche hat keine Beschriftung. Schreiben Sie sie als Text oder mit einem „title“.</translation>
    </message>
    <message>
        <source>“%1” is no assertion.</source>
        <translation>„%1“ ist keine Prüfung.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>There are: %1. As in Rasa also: %2.</source>
        <translation>Es gibt: %1. Wie in Rasa auch: %2.</translation>
    </message>
    <message>
        <source>An answer to “%1” says one or more of: %2.</source>
        <translation>Eine Antwort auf „%1“ nennt eines oder mehrere von: %2.</translation>
    </message>
    <message>
        <source>It is not said for which request it is: “kind” or “node” is missing.</source>
        <translation>Es ist nicht gesagt, für welche Anfrage es gilt: „kind“ oder „node“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” is no kind of request. There are: %2.</source>
        <translation>„%1“ ist keine Art von Anfrage. Es gibt: %2.</translation>
    </message>
    <message>
        <source>It is not said what comes back: “answer” or “error” is missing.</source>
        <translation>Es ist nicht gesagt, was zurückkommt: „answer“ oder „error“ fehlt.</translation>
    </message>
    <message>
        <source>Either an “answer” comes back or an “error”, not both.</source>
        <translation>Entweder kommt „answer“ zurück oder „error“, nicht beides.</translation>
    </message>
    <message>
        <source>Write it like %1</source>
        <translation>Schreiben Sie es wie %1</translation>
    </message>
    <message>
        <source>is no step. A step says what is done or checked, such as “user: Hello”.</source>
        <translation>ist kein Schritt. Ein Schritt sagt, was getan oder geprüft wird, etwa „user: Hello“.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number, 0 or more</source>
        <translation>eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list (a dash before each entry)</source>
        <translation>eine Liste (ein Strich vor jedem Eintrag)</translation>
    </message>
    <message>
        <source>an object (lines of “key: value”)</source>
        <translation>ein Objekt (Zeilen wie „key: value“)</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between the things that a value may be</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>“%1” is to be %2.</source>
        <translation>„%1“ muss %2 sein.</translation>
    </message>
    <message>
        <source>“%1” cannot be false.</source>
        <translation>„%1“ kann nicht false sein.</translation>
    </message>
    <message>
        <source>The step&apos;s own answer to pretend, as no pinned one fits</source>
        <translation>Die eigene vorgetäuschte Antwort des Schritts, da keine festgelegte passt</translation>
    </message>
    <message>
        <source>The step “%1” asks for “%2”, and the test has no answer. Pin one, such as %3</source>
        <translation>Der Schritt „%1“ fragt „%2“ an, und der Test hat keine Antwort. Legen Sie eine fest, etwa %3</translation>
    </message>
    <message>
        <source>In the step “%1”: %2</source>
        <translation>Im Schritt „%1“: %2</translation>
    </message>
    <message>
        <source>A file of tests has no “%1”. There are: %2.</source>
        <translation>Eine Datei mit Tests hat kein „%1“. Es gibt: %2.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>something that is gone</source>
        <translation>etwas, das nicht mehr da ist</translation>
    </message>
    <message>
        <source>%1 no longer leads to %2</source>
        <translation>%1 führt nicht mehr zu %2</translation>
    </message>
    <message>
        <source>%1 now leads to %2</source>
        <translation>%1 führt jetzt zu %2</translation>
    </message>
    <message>
        <source>%1 leads to %2</source>
        <translation>%1 führt zu %2</translation>
    </message>
    <message>
        <source>%1 now leads to %2 instead of %3</source>
        <translation>%1 führt jetzt zu %2 statt zu %3</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Absicht</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation>Wissensbasis</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
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
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonyme</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Gültigkeitsbereich</translation>
    </message>
    <message>
        <source>Data category</source>
        <translation>Datenkategorie</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Zwecke</translation>
    </message>
    <message>
        <source>Initial value</source>
        <translation>Anfangswert</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>First flow</source>
        <translation>Erster Ablauf</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Webchat</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>“%1” and “%2” have no state in common, so nobody can tell who changed what. Merge copies of one file.</source>
        <translation>„%1“ und „%2“ haben keinen gemeinsamen Stand, daher lässt sich nicht sagen, wer was geändert hat. Führen Sie Kopien derselben Datei zusammen.</translation>
    </message>
    <message>
        <source>%1 was dropped: what it belongs to is gone.</source>
        <translation>%1 wurde weggelassen: Das, wozu es gehört, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 now starts with another flow: the one it started with is gone.</source>
        <translation>%1 beginnt jetzt mit einem anderen Ablauf: Der bisherige ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The connection between %1 and %2 was dropped: %2 is gone.</source>
        <translation>Die Verbindung zwischen %1 und %2 wurde weggelassen: %2 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>These are two different projects. Only versions of one project can be merged.</source>
        <translation>Dies sind zwei verschiedene Projekte. Nur Fassungen desselben Projekts können zusammengeführt werden.</translation>
    </message>
    <message>
        <source>“%1” holds different things on the two sides. Rename one of them.</source>
        <translation>„%1“ enthält auf den beiden Seiten Verschiedenes. Benennen Sie eines davon um.</translation>
    </message>
    <message>
        <source>“%1” is a link to somewhere else. Put the file itself there; links are not followed.</source>
        <translation>„%1“ ist ein Link, der woandershin führt. Legen Sie die Datei selbst dort ab; Links werden nicht verfolgt.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is a file that you may read.</source>
        <translation>„%1“ kann nicht gelesen werden. Prüfen Sie, ob es eine Datei ist, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>“%1” is too big for a project in text form. Remove it from the folder.</source>
        <translation>„%1“ ist zu groß für ein Projekt in Textform. Entfernen Sie die Datei aus dem Ordner.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check that you may write it and that there is room on the drive.</source>
        <translation>„%1“ kann nicht geschrieben werden. Prüfen Sie, ob Sie dort schreiben dürfen und ob auf dem Laufwerk Platz ist.</translation>
    </message>
    <message>
        <source>“%1” is not in the folder.</source>
        <translation>„%1“ ist nicht im Ordner.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Check its name.</source>
        <translation>Es gibt keinen Ordner „%1“. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>“%1” is a file. Choose a folder.</source>
        <translation>„%1“ ist eine Datei. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>“%1” is a folder where a file must be. Remove it.</source>
        <translation>„%1“ ist ein Ordner, wo eine Datei sein muss. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>There is a file “%1” that is no part of a project. Move it, or choose another folder.</source>
        <translation>Es gibt eine Datei „%1“, die zu keinem Projekt gehört. Verschieben Sie sie oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>a merge was not finished here. Choose one of the two sides, remove the marks, then try again.</source>
        <translation>Hier wurde eine Zusammenführung nicht abgeschlossen. Wählen Sie eine der beiden Seiten, entfernen Sie die Markierungen und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>this is no JSON (%1).</source>
        <translation>Das ist kein JSON (%1).</translation>
    </message>
    <message>
        <source>an object in braces is expected here.</source>
        <translation>Hier wird ein Objekt in geschweiften Klammern erwartet.</translation>
    </message>
    <message>
        <source>this is not the document that its name promises. Unpack the project again.</source>
        <translation>Das ist nicht das Dokument, das der Name verspricht. Entpacken Sie das Projekt erneut.</translation>
    </message>
    <message>
        <source>“%1” holds another project than the folder. Choose another file.</source>
        <translation>„%1“ enthält ein anderes Projekt als der Ordner. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” is no id. Take the id from the other version of the file.</source>
        <translation>„%1“ ist keine ID. Übernehmen Sie die ID aus der anderen Fassung der Datei.</translation>
    </message>
    <message>
        <source>the text must begin with its properties between two lines “---”.</source>
        <translation>Der Text muss mit seinen Eigenschaften zwischen zwei Zeilen „---“ beginnen.</translation>
    </message>
    <message>
        <source>a name, a colon and a JSON value are expected here.</source>
        <translation>Hier werden ein Name, ein Doppelpunkt und ein JSON-Wert erwartet.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>„%1“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>this is not written in UTF-8. Save it as UTF-8.</source>
        <translation>Dies ist nicht in UTF-8 geschrieben. Speichern Sie es als UTF-8.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>„%1“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>“%1” holds something that is no object.</source>
        <translation>„%1“ enthält etwas, das kein Objekt ist.</translation>
    </message>
    <message>
        <source>this program does not know what “%1” is. Update Dialogist, or remove the file.</source>
        <translation>Dieses Programm weiß nicht, was „%1“ ist. Aktualisieren Sie Dialogist oder entfernen Sie die Datei.</translation>
    </message>
    <message>
        <source>this id is in “%1” already (line %2). Keep one of the two.</source>
        <translation>Diese ID steht bereits in „%1“ (Zeile %2). Behalten Sie eine der beiden.</translation>
    </message>
    <message>
        <source>what this belongs to (%1 “%2”) is not in the folder. Bring it back, or remove this too.</source>
        <translation>Das, wozu dies gehört (%1 „%2“), ist nicht im Ordner. Holen Sie es zurück oder entfernen Sie auch dies.</translation>
    </message>
    <message>
        <source>The folder holds no project: it must have one file “project.json” as “dialogist unpack” writes it.</source>
        <translation>Der Ordner enthält kein Projekt: Er muss eine Datei „project.json“ haben, wie „dialogist unpack“ sie schreibt.</translation>
    </message>
    <message>
        <source>something is missing or of the wrong kind here (%1).</source>
        <translation>Hier fehlt etwas oder ist von der falschen Art (%1).</translation>
    </message>
    <message>
        <source>Sentences of the program</source>
        <translation>Sätze des Programms</translation>
    </message>
    <message>
        <source>Test question</source>
        <translation>Testfrage</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Expected source</source>
        <translation>Erwartete Quelle</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>Datei oder Adresse</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Words of the passage</source>
        <translation>Wörter der Textstelle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Angenommene Befunde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>Number of passages</source>
        <translation>Zahl der Textstellen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages without text</source>
        <translation>Seiten ohne Text</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Gelesen am</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Datum des Dokuments</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Testreihe</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Pinned answers</source>
        <translation>Festgelegte Antworten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>as read on %1</source>
        <translation>wie am %1 gelesen</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>made from the text as it is</source>
        <translation>aus dem jetzigen Text gemacht</translation>
    </message>
    <message>
        <source>made from an older text</source>
        <translation>aus einem älteren Text gemacht</translation>
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
        <translation>Wo das Gespräch beginnt.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>Sprechblasen</translation>
    </message>
    <message>
        <source>Of several variants of a text, one is chosen each time.</source>
        <translation>Von mehreren Varianten eines Textes wird jedes Mal eine gewählt.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Datenschutzhinweis</translation>
    </message>
    <message>
        <source>Tells that this is a bot</source>
        <translation>Sagt, dass dies ein Bot ist</translation>
    </message>
    <message>
        <source>Announces a person</source>
        <translation>Kündigt eine Person an</translation>
    </message>
    <message>
        <source>What the message is for in the eyes of the privacy review.</source>
        <translation>Wozu die Nachricht aus Sicht der Datenschutzprüfung dient.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Asks a question and keeps the answer.</source>
        <translation>Stellt eine Frage und behält die Antwort.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Art der Antwort</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Numbers and dates are understood as people write them in their language.</source>
        <translation>Zahlen und Daten werden so verstanden, wie man sie in der jeweiligen Sprache schreibt.</translation>
    </message>
    <message>
        <source>Keep the answer in</source>
        <translation>Antwort speichern in</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>The smallest number, or the shortest text.</source>
        <translation>Die kleinste Zahl oder der kürzeste Text.</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>A regular expression that the whole answer must match.</source>
        <translation>Ein regulärer Ausdruck, dem die ganze Antwort entsprechen muss.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Must be true for the answer, which it calls “value”.</source>
        <translation>Muss für die Antwort wahr sein, die hier „value“ heißt.</translation>
    </message>
    <message>
        <source>Without it, the question is asked again.</source>
        <translation>Ohne diesen Text wird die Frage erneut gestellt.</translation>
    </message>
    <message>
        <source>Ask again at most</source>
        <translation>Höchstens erneut fragen</translation>
    </message>
    <message>
        <source>May be skipped</source>
        <translation>Darf übersprungen werden</translation>
    </message>
    <message>
        <source>“Skip” counts as an answer without a value.</source>
        <translation>„Überspringen“ gilt als Antwort ohne Wert.</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Offers buttons and goes on by the one chosen.</source>
        <translation>Bietet Schaltflächen an und geht mit der gewählten weiter.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Keep the choice in</source>
        <translation>Auswahl speichern in</translation>
    </message>
    <message>
        <source>Keeps the label in the bot&apos;s first language; may stay empty.</source>
        <translation>Speichert die Beschriftung in der ersten Sprache des Bots; darf leer bleiben.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Verzweigung</translation>
    </message>
    <message>
        <source>Goes on by the first condition that is true.</source>
        <translation>Geht mit der ersten wahren Bedingung weiter.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Tried from top to bottom.</source>
        <translation>Werden von oben nach unten geprüft.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Gives variables a value.</source>
        <translation>Gibt Variablen einen Wert.</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Zuweisungen</translation>
    </message>
    <message>
        <source>Done from top to bottom.</source>
        <translation>Werden von oben nach unten ausgeführt.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Answers with passages of your documents, and says where they stand.</source>
        <translation>Antwortet mit Textstellen aus Ihren Dokumenten und sagt, wo sie stehen.</translation>
    </message>
    <message>
        <source>Without it, the person&apos;s last message is looked up.</source>
        <translation>Ohne Angabe wird die letzte Nachricht der Person nachgeschlagen.</translation>
    </message>
    <message>
        <source>Passages at most</source>
        <translation>Textstellen höchstens</translation>
    </message>
    <message>
        <source>Surety needed</source>
        <translation>Nötige Sicherheit</translation>
    </message>
    <message>
        <source>From 0 to 1; below it, the talk goes on at “no answer”.</source>
        <translation>Von 0 bis 1; darunter geht das Gespräch bei „Keine Antwort“ weiter.</translation>
    </message>
    <message>
        <source>Said before the answer</source>
        <translation>Vor der Antwort gesagt</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Goes on at another step or at the start of another flow.</source>
        <translation>Geht bei einem anderen Schritt oder am Start eines anderen Ablaufs weiter.</translation>
    </message>
    <message>
        <source>A step of any flow of this bot.</source>
        <translation>Ein Schritt eines beliebigen Ablaufs dieses Bots.</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Ends the talk, or starts it again.</source>
        <translation>Beendet das Gespräch oder beginnt es von vorn.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>Gespräch beenden</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Last words</source>
        <translation>Letzte Worte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>A note for those who build the bot. The bot does not read it.</source>
        <translation>Ein Hinweis für alle, die den Bot bauen. Der Bot liest ihn nicht.</translation>
    </message>
    <message>
        <source>Two lists or objects cannot be compared; compare what is in them.</source>
        <translation>Zwei Listen oder Objekte können nicht verglichen werden; vergleichen Sie ihren Inhalt.</translation>
    </message>
    <message>
        <source>There is no “%1”, because what stands before it has no value. Write “?.” where a value may be missing.</source>
        <translation>Es gibt kein „%1“, weil das, was davor steht, keinen Wert hat. Schreiben Sie „?.“, wo ein Wert fehlen kann.</translation>
    </message>
    <message>
        <source>A value of the type %1 has no method “%2”.</source>
        <translation>Ein Wert des Typs %1 hat keine Methode „%2“.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>This escape is not known. Write \\ for a backslash.</source>
        <translation>Diese Escape-Sequenz ist nicht bekannt. Schreiben Sie \\ für einen Backslash.</translation>
    </message>
    <message>
        <source>The closing %1 is missing.</source>
        <translation>Das schließende %1 fehlt.</translation>
    </message>
    <message>
        <source>“%1” cannot stand here.</source>
        <translation>„%1“ kann hier nicht stehen.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Else</source>
        <translation>Sonst</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>No knowledge chosen yet</source>
        <translation>Noch kein Wissen gewählt</translation>
    </message>
    <message>
        <source>Looks up what the person said</source>
        <translation>Schlägt nach, was die Person gesagt hat</translation>
    </message>
    <message>
        <source>Looks up %1</source>
        <translation>Schlägt %1 nach</translation>
    </message>
    <message>
        <source>To the start of %1</source>
        <translation>Zum Start von %1</translation>
    </message>
    <message>
        <source>No place chosen yet</source>
        <translation>Noch kein Ziel gewählt</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>Starts the talk again</source>
        <translation>Beginnt das Gespräch von vorn</translation>
    </message>
    <message>
        <source>Ends the talk</source>
        <translation>Beendet das Gespräch</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Did not fit</source>
        <translation>Passte nicht</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>This program does not know the step type “%1”.</source>
        <translation>Dieses Programm kennt den Schritttyp „%1“ nicht.</translation>
    </message>
    <message>
        <source>toFixed() takes 0 to 100 digits.</source>
        <translation>toFixed() nimmt 0 bis 100 Stellen.</translation>
    </message>
    <message>
        <source>This expression is longer than %1 characters.</source>
        <translation>Dieser Ausdruck ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The expression is empty.</source>
        <translation>Der Ausdruck ist leer.</translation>
    </message>
    <message>
        <source>“%1” is missing at the end.</source>
        <translation>Am Ende fehlt „%1“.</translation>
    </message>
    <message>
        <source>The expression ends too early.</source>
        <translation>Der Ausdruck endet zu früh.</translation>
    </message>
    <message>
        <source>“=” would assign. To compare, write “===”.</source>
        <translation>„=“ würde zuweisen. Schreiben Sie zum Vergleichen „===“.</translation>
    </message>
    <message>
        <source>Functions of your own cannot be written here.</source>
        <translation>Eigene Funktionen können hier nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>This expression is nested too deeply.</source>
        <translation>Dieser Ausdruck ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Put parentheses around “??” or around “&amp;&amp;” and “||”.</source>
        <translation>Setzen Sie „??“ oder „&amp;&amp;“ und „||“ in Klammern.</translation>
    </message>
    <message>
        <source>Put parentheses around what stands before “**”.</source>
        <translation>Setzen Sie das, was vor „**“ steht, in Klammern.</translation>
    </message>
    <message>
        <source>Only functions of the library and methods can be called.</source>
        <translation>Es können nur Funktionen der Bibliothek und Methoden aufgerufen werden.</translation>
    </message>
    <message>
        <source>There is no method “%1”.</source>
        <translation>Es gibt keine Methode „%1“.</translation>
    </message>
    <message>
        <source>There is no function “%1”.</source>
        <translation>Es gibt keine Funktion „%1“.</translation>
    </message>
    <message>
        <source>Something is missing in the parentheses: %1.</source>
        <translation>In den Klammern fehlt etwas: %1.</translation>
    </message>
    <message>
        <source>No start</source>
        <translation>Kein Start</translation>
    </message>
    <message>
        <source>The bot has no Start, so no talk can begin. Add one and connect it.</source>
        <translation>Der Bot hat keinen Start, daher kann kein Gespräch beginnen. Fügen Sie einen hinzu und verbinden Sie ihn.</translation>
    </message>
    <message>
        <source>Several starts</source>
        <translation>Mehrere Starts</translation>
    </message>
    <message>
        <source>The talk ends in silence</source>
        <translation>Das Gespräch endet stumm</translation>
    </message>
    <message>
        <source>“%2” of “%1” leads nowhere, so the talk ends before the bot has said anything. Connect it.</source>
        <translation>„%2“ von „%1“ führt nirgendwohin, daher endet das Gespräch, bevor der Bot etwas gesagt hat. Verbinden Sie es.</translation>
    </message>
    <message>
        <source>Dead end</source>
        <translation>Sackgasse</translation>
    </message>
    <message>
        <source>The talk ends after “%1” without a word. Connect it, or let it lead to an Exit.</source>
        <translation>Das Gespräch endet nach „%1“ ohne ein Wort. Verbinden Sie den Schritt oder führen Sie ihn zu einem Ende.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connection without a port</source>
        <translation>Verbindung ohne Anschluss</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>Nie erreicht</translation>
    </message>
    <message>
        <source>No way leads from the start to “%1”. Connect it, or delete it.</source>
        <translation>Vom Start führt kein Weg zu „%1“. Verbinden oder löschen Sie den Schritt.</translation>
    </message>
    <message>
        <source>Loop without input</source>
        <translation>Schleife ohne Eingabe</translation>
    </message>
    <message>
        <source>The loop at “%1” runs without the person saying anything. Make sure that its condition ends it, or put a question into it.</source>
        <translation>Die Schleife bei „%1“ läuft, ohne dass die Person etwas sagt. Stellen Sie sicher, dass ihre Bedingung sie beendet, oder setzen Sie eine Frage hinein.</translation>
    </message>
    <message>
        <source>Endless loop</source>
        <translation>Endlosschleife</translation>
    </message>
    <message>
        <source>The loop at “%1” never ends and never asks the person anything. Put a question into it, or a way out.</source>
        <translation>Die Schleife bei „%1“ endet nie und fragt die Person nie etwas. Setzen Sie eine Frage oder einen Ausweg hinein.</translation>
    </message>
    <message>
        <source>Two options are one</source>
        <translation>Zwei Optionen sind eine</translation>
    </message>
    <message>
        <source>Two entries of “%1” share an id, or one has none, so they cannot lead to different places. Delete one and add it anew.</source>
        <translation>Zwei Einträge von „%1“ haben dieselbe ID, oder einer hat keine, daher können sie nicht an verschiedene Stellen führen. Löschen Sie einen und fügen Sie ihn neu hinzu.</translation>
    </message>
    <message>
        <source>Choice without options</source>
        <translation>Auswahl ohne Optionen</translation>
    </message>
    <message>
        <source>“%1” offers nothing to choose. Add an option.</source>
        <translation>„%1“ bietet nichts zur Auswahl. Fügen Sie eine Option hinzu.</translation>
    </message>
    <message>
        <source>Branch without cases</source>
        <translation>Verzweigung ohne Fälle</translation>
    </message>
    <message>
        <source>“%1” has no case, so it always goes on at “Else”. Add a case, or delete it.</source>
        <translation>„%1“ hat keinen Fall und geht daher immer bei „Sonst“ weiter. Fügen Sie einen Fall hinzu oder löschen Sie den Schritt.</translation>
    </message>
    <message>
        <source>The answer is lost</source>
        <translation>Die Antwort geht verloren</translation>
    </message>
    <message>
        <source>“%1” asks, but keeps the answer nowhere. Choose a variable for it.</source>
        <translation>„%1“ fragt, speichert die Antwort aber nirgends. Wählen Sie eine Variable dafür.</translation>
    </message>
    <message>
        <source>Pattern cannot be read</source>
        <translation>Muster nicht lesbar</translation>
    </message>
    <message>
        <source>The pattern of “%1” is no regular expression. Correct it, or clear it.</source>
        <translation>Das Muster von „%1“ ist kein regulärer Ausdruck. Korrigieren oder leeren Sie es.</translation>
    </message>
    <message>
        <source>No answer can fit</source>
        <translation>Keine Antwort kann passen</translation>
    </message>
    <message>
        <source>The minimum of “%1” is above its maximum. Correct one of them.</source>
        <translation>Das Minimum von „%1“ liegt über dem Maximum. Korrigieren Sie eines von beiden.</translation>
    </message>
    <message>
        <source>No knowledge chosen</source>
        <translation>Kein Wissen gewählt</translation>
    </message>
    <message>
        <source>“%1” has nothing to answer from. Choose a knowledge base.</source>
        <translation>„%1“ hat nichts, woraus es antworten kann. Wählen Sie eine Wissensbasis.</translation>
    </message>
    <message>
        <source>Knowledge is missing</source>
        <translation>Wissen fehlt</translation>
    </message>
    <message>
        <source>“%1” names a knowledge base that is not in this project. Choose another.</source>
        <translation>„%1“ nennt eine Wissensbasis, die nicht in diesem Projekt ist. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Knowledge is empty</source>
        <translation>Wissen ist leer</translation>
    </message>
    <message>
        <source>“%2”, from which “%1” answers, has no text yet. Import documents or pages into it.</source>
        <translation>„%2“, woraus „%1“ antwortet, hat noch keinen Text. Importieren Sie Dokumente oder Seiten.</translation>
    </message>
    <message>
        <source>Nothing is set</source>
        <translation>Nichts wird gesetzt</translation>
    </message>
    <message>
        <source>“%1” lacks a variable or its value. Fill in both, or delete it.</source>
        <translation>„%1“ fehlt eine Variable oder ihr Wert. Geben Sie beides an oder löschen Sie den Schritt.</translation>
    </message>
    <message>
        <source>Unknown step</source>
        <translation>Unbekannter Schritt</translation>
    </message>
    <message>
        <source>This program does not know the step type “%1”. Replace the step, or open the project with the program that made it.</source>
        <translation>Dieses Programm kennt den Schritttyp „%1“ nicht. Ersetzen Sie den Schritt oder öffnen Sie das Projekt mit dem Programm, das es erstellt hat.</translation>
    </message>
    <message>
        <source>Leads nowhere</source>
        <translation>Führt nirgendwohin</translation>
    </message>
    <message>
        <source>“%1” names no place to go to, or one that is gone. Choose a step.</source>
        <translation>„%1“ nennt kein Ziel oder eines, das es nicht mehr gibt. Wählen Sie einen Schritt.</translation>
    </message>
    <message>
        <source>Text is missing</source>
        <translation>Text fehlt</translation>
    </message>
    <message>
        <source>“%1” has a text without words in the bot&apos;s first language. Write it, or remove it.</source>
        <translation>„%1“ hat einen Text ohne Wörter in der ersten Sprache des Bots. Schreiben oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Image is missing</source>
        <translation>Bild fehlt</translation>
    </message>
    <message>
        <source>“%1” shows an image that is not chosen yet. Choose one, or remove it.</source>
        <translation>„%1“ zeigt ein Bild, das noch nicht gewählt ist. Wählen Sie eines oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>Image without words</source>
        <translation>Bild ohne Beschreibung</translation>
    </message>
    <message>
        <source>Say in words what the image of “%1” shows, for people who cannot see it.</source>
        <translation>Beschreiben Sie in Worten, was das Bild von „%1“ zeigt, für alle, die es nicht sehen können.</translation>
    </message>
    <message>
        <source>Translation is missing</source>
        <translation>Übersetzung fehlt</translation>
    </message>
    <message>
        <source>“%1” is not translated yet (%2); people see another language instead. Translate it.</source>
        <translation>„%1“ ist noch nicht übersetzt (%2); stattdessen wird eine andere Sprache angezeigt. Übersetzen Sie den Text.</translation>
    </message>
    <message>
        <source>Expression cannot be read</source>
        <translation>Ausdruck nicht lesbar</translation>
    </message>
    <message>
        <source>An expression of “%1” cannot be read. %2</source>
        <translation>Ein Ausdruck von „%1“ kann nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>Condition is missing</source>
        <translation>Bedingung fehlt</translation>
    </message>
    <message>
        <source>A case of “%1” has no condition, so it is never true. Write one, or remove the case.</source>
        <translation>Ein Fall von „%1“ hat keine Bedingung und ist daher nie wahr. Schreiben Sie eine oder entfernen Sie den Fall.</translation>
    </message>
    <message>
        <source>Unknown variable</source>
        <translation>Unbekannte Variable</translation>
    </message>
    <message>
        <source>“%1” uses “%2”, which is no variable of this bot. Add the variable, or correct the name.</source>
        <translation>„%1“ verwendet „%2“, das keine Variable dieses Bots ist. Fügen Sie die Variable hinzu oder korrigieren Sie den Namen.</translation>
    </message>
    <message>
        <source>Unused variable</source>
        <translation>Ungenutzte Variable</translation>
    </message>
    <message>
        <source>No step uses the variable “%1”. Use it, or delete it.</source>
        <translation>Kein Schritt verwendet die Variable „%1“. Verwenden oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>The stored state of this talk cannot be read. Start the talk anew.</source>
        <translation>Der gespeicherte Stand dieses Gesprächs kann nicht gelesen werden. Beginnen Sie das Gespräch neu.</translation>
    </message>
    <message>
        <source>This talk was stored by a newer version of the program. Update the program.</source>
        <translation>Dieses Gespräch wurde von einer neueren Version des Programms gespeichert. Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>This is no input of a talk: its kind is not known.</source>
        <translation>Das ist keine Eingabe eines Gesprächs: Die Art ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation>Fragen beantworten</translation>
    </message>
    <message>
        <source>Answers from your documents and pages, and takes an e-mail address when it finds nothing.</source>
        <translation>Antwortet aus Ihren Dokumenten und Seiten und nimmt eine E-Mail-Adresse auf, wenn nichts gefunden wird.</translation>
    </message>
    <message>
        <source>Take enquiries</source>
        <translation>Anfragen aufnehmen</translation>
    </message>
    <message>
        <source>Asks for consent, name, e-mail address and what the person is looking for.</source>
        <translation>Fragt nach Einwilligung, Name, E-Mail-Adresse und dem Anliegen der Person.</translation>
    </message>
    <message>
        <source>Arrange appointments</source>
        <translation>Termine vereinbaren</translation>
    </message>
    <message>
        <source>Asks for day, time, name and e-mail address, and has the person confirm them.</source>
        <translation>Fragt nach Tag, Uhrzeit, Name und E-Mail-Adresse und lässt die Person sie bestätigen.</translation>
    </message>
    <message>
        <source>Empty bot</source>
        <translation>Leerer Bot</translation>
    </message>
    <message>
        <source>A start and a greeting, nothing more.</source>
        <translation>Ein Start und eine Begrüßung, sonst nichts.</translation>
    </message>
    <message>
        <source>There is no template “%1”. Choose one of the list.</source>
        <translation>Es gibt keine Vorlage „%1“. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>The template “%1” is missing in this program. Install it anew.</source>
        <translation>Die Vorlage „%1“ fehlt in diesem Programm. Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>This template cannot be read.</source>
        <translation>Diese Vorlage kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>New bot</source>
        <translation>Neuer Bot</translation>
    </message>
    <message>
        <source>repeat() needs a count that is not below zero.</source>
        <translation>repeat() braucht eine Anzahl, die nicht unter null liegt.</translation>
    </message>
    <message>
        <source>matches() takes texts of up to %1 characters.</source>
        <translation>matches() nimmt Texte mit bis zu %1 Zeichen.</translation>
    </message>
    <message>
        <source>The pattern of matches() is not a regular expression.</source>
        <translation>Das Muster von matches() ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>The closing “}}” is missing.</source>
        <translation>Das schließende „}}“ fehlt.</translation>
    </message>
    <message>
        <source>Lists are nested too deeply here.</source>
        <translation>Listen sind hier zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The result of this expression grows too large.</source>
        <translation>Das Ergebnis dieses Ausdrucks wird zu groß.</translation>
    </message>
    <message>
        <source>This expression takes too many steps.</source>
        <translation>Dieser Ausdruck braucht zu viele Rechenschritte.</translation>
    </message>
    <message>
        <source>handles personal data</source>
        <translation>verarbeitet personenbezogene Daten</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty note.</source>
        <translation>Ein leerer Hinweis.</translation>
    </message>
    <message>
        <source>Start flow missing</source>
        <translation>Start-Ablauf fehlt</translation>
    </message>
    <message>
        <source>The flow that talks begin with is not in this bot. Choose one of its flows as the start flow.</source>
        <translation>Der Ablauf, mit dem Gespräche beginnen, ist nicht in diesem Bot. Wählen Sie einen seiner Abläufe als Start-Ablauf.</translation>
    </message>
    <message>
        <source>Step of another program</source>
        <translation>Schritt eines anderen Programms</translation>
    </message>
    <message>
        <source>“%1” was taken over from another program and cannot run here. Replace it.</source>
        <translation>„%1“ wurde aus einem anderen Programm übernommen und kann hier nicht laufen. Ersetzen Sie ihn.</translation>
    </message>
    <message>
        <source>No flow to run</source>
        <translation>Kein Ablauf zum Ausführen</translation>
    </message>
    <message>
        <source>“%1” names no flow, or one without a Start. Choose a flow.</source>
        <translation>„%1“ nennt keinen Ablauf oder einen ohne Start. Wählen Sie einen Ablauf.</translation>
    </message>
    <message>
        <source>“%1” in %2 has %3, which the first language does not have. Take it out, or add it there.</source>
        <translation>„%1“ auf %2 enthält %3, was in der ersten Sprache nicht vorkommt. Nehmen Sie es heraus oder fügen Sie es dort hinzu.</translation>
    </message>
    <message>
        <source>“%1” in %2 lacks %3, which the first language has. Put it in.</source>
        <translation>„%1“ auf %2 fehlt %3, was in der ersten Sprache vorkommt. Fügen Sie es ein.</translation>
    </message>
    <message>
        <source>Placeholder differs in a translation</source>
        <translation>Platzhalter weicht in einer Übersetzung ab</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model profile</source>
        <translation>Modellprofil</translation>
    </message>
    <message>
        <source>Which model answers; its name in the project. Without it, the project&apos;s usual one.</source>
        <translation>Welches Modell antwortet; sein Name im Projekt. Ohne Angabe das übliche des Projekts.</translation>
    </message>
    <message>
        <source>Messages it sees</source>
        <translation>Nachrichten, die es sieht</translation>
    </message>
    <message>
        <source>How many of the last messages of the talk go along; 0 = none.</source>
        <translation>Wie viele der letzten Nachrichten des Gesprächs mitgehen; 0 = keine.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>0 is steady, 1 is inventive; empty is the profile&apos;s own.</source>
        <translation>0 ist gleichmäßig, 1 ist einfallsreich; leer gilt die des Profils.</translation>
    </message>
    <message>
        <source>Tokens at most</source>
        <translation>Tokens höchstens</translation>
    </message>
    <message>
        <source>Of the answer; empty is the profile&apos;s own.</source>
        <translation>Für die Antwort; leer gilt der Wert des Profils.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>One of the bot&apos;s instructions.</source>
        <translation>Eine der Anweisungen des Bots.</translation>
    </message>
    <message>
        <source>And for this step</source>
        <translation>Und für diesen Schritt</translation>
    </message>
    <message>
        <source>Words for the model; {{ }} puts in values, which then leave for the model.</source>
        <translation>Worte für das Modell; {{ }} fügt Werte ein, die dann an das Modell gehen.</translation>
    </message>
    <message>
        <source>No instructions yet</source>
        <translation>Noch keine Anweisungen</translation>
    </message>
    <message>
        <source>AI Generate</source>
        <translation>KI-Antwort</translation>
    </message>
    <message>
        <source>Has a language model write an answer.</source>
        <translation>Lässt ein Sprachmodell eine Antwort schreiben.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>Without it, the person&apos;s last message.</source>
        <translation>Ohne Angabe die letzte Nachricht der Person.</translation>
    </message>
    <message>
        <source>With knowledge</source>
        <translation>Mit Wissen</translation>
    </message>
    <message>
        <source>Answers with</source>
        <translation>Antwortet mit</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>JSON-Schema</translation>
    </message>
    <message>
        <source>Say the answer</source>
        <translation>Antwort sagen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>AI Agent</source>
        <translation>KI-Agent</translation>
    </message>
    <message>
        <source>Has a language model talk with the person until something is reached.</source>
        <translation>Lässt ein Sprachmodell mit der Person sprechen, bis etwas erreicht ist.</translation>
    </message>
    <message>
        <source>What it may use</source>
        <translation>Was er nutzen darf</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Ends when</source>
        <translation>Endet, wenn</translation>
    </message>
    <message>
        <source>Name of this end</source>
        <translation>Name dieses Endes</translation>
    </message>
    <message>
        <source>In words: when the person has …</source>
        <translation>In Worten: wenn die Person …</translation>
    </message>
    <message>
        <source>The model judges by these words whether it is done.</source>
        <translation>Das Modell beurteilt anhand dieser Worte, ob es so weit ist.</translation>
    </message>
    <message>
        <source>Add an end</source>
        <translation>Ende hinzufügen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Variables it may read</source>
        <translation>Variablen, die er lesen darf</translation>
    </message>
    <message>
        <source>Variables it may set</source>
        <translation>Variablen, die er setzen darf</translation>
    </message>
    <message>
        <source>May ask for a person</source>
        <translation>Darf um einen Menschen bitten</translation>
    </message>
    <message>
        <source>Turns at most</source>
        <translation>Runden höchstens</translation>
    </message>
    <message>
        <source>Steps in a turn</source>
        <translation>Schritte pro Runde</translation>
    </message>
    <message>
        <source>How often it may call tools before it answers.</source>
        <translation>Wie oft er Werkzeuge aufrufen darf, bevor er antwortet.</translation>
    </message>
    <message>
        <source>Cost at most</source>
        <translation>Kosten höchstens</translation>
    </message>
    <message>
        <source>Of this step in one talk, in the currency of the model&apos;s prices; empty = no limit.</source>
        <translation>Für diesen Schritt in einem Gespräch, in der Währung der Preise des Modells; leer = keine Grenze.</translation>
    </message>
    <message>
        <source>Wants a person</source>
        <translation>Möchte einen Menschen</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Grenze erreicht</translation>
    </message>
    <message>
        <source>AI Extract</source>
        <translation>KI-Extraktion</translation>
    </message>
    <message>
        <source>Has a language model read values out of a text.</source>
        <translation>Lässt ein Sprachmodell Werte aus einem Text herauslesen.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>What it is, in words</source>
        <translation>Was es ist, in Worten</translation>
    </message>
    <message>
        <source>Must be there</source>
        <translation>Muss vorhanden sein</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Es fehlt etwas</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Noch keine Werte</translation>
    </message>
    <message>
        <source>Reads %1</source>
        <translation>Liest %1</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Finds personal data, secrets and unwanted words in a text, on this computer or the host.</source>
        <translation>Findet personenbezogene Daten, Geheimnisse und unerwünschte Wörter in einem Text, auf diesem Computer oder dem Host.</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Sucht nach</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Kartennummern</translation>
    </message>
    <message>
        <source>Bank accounts (IBAN)</source>
        <translation>Bankkonten (IBAN)</translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation>Schlüssel und Passwörter</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>comes from the person</source>
        <translation>kommt von der Person</translation>
    </message>
    <message>
        <source>goes to the person or a model</source>
        <translation>geht an die Person oder ein Modell</translation>
    </message>
    <message>
        <source>Unwanted words</source>
        <translation>Unerwünschte Wörter</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>Und dann</translation>
    </message>
    <message>
        <source>Goes on at “flagged”</source>
        <translation>Macht bei „Auffällig“ weiter</translation>
    </message>
    <message>
        <source>Blots it out</source>
        <translation>Macht es unkenntlich</translation>
    </message>
    <message>
        <source>Keep the clean text in</source>
        <translation>Bereinigten Text speichern in</translation>
    </message>
    <message>
        <source>Without it, what comes from the person is cleaned in place.</source>
        <translation>Ohne Angabe wird das, was von der Person kommt, an Ort und Stelle bereinigt.</translation>
    </message>
    <message>
        <source>Keep what was found in</source>
        <translation>Gefundenes speichern in</translation>
    </message>
    <message>
        <source>A list of kinds, such as email; never the data itself.</source>
        <translation>Eine Liste von Arten, etwa email; nie die Daten selbst.</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Unbedenklich</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Auffällig</translation>
    </message>
    <message>
        <source>Blots out what must not go on</source>
        <translation>Macht unkenntlich, was nicht weitergehen darf</translation>
    </message>
    <message>
        <source>Looks for what must not go on</source>
        <translation>Sucht nach dem, was nicht weitergehen darf</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>A region of the canvas with a title. The bot does not read it.</source>
        <translation>Ein Bereich der Arbeitsfläche mit einem Titel. Der Bot liest ihn nicht.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>Fremd</translation>
    </message>
    <message>
        <source>A step of another program that has no counterpart here. Replace it before publishing.</source>
        <translation>Ein Schritt eines anderen Programms, der hier keine Entsprechung hat. Ersetzen Sie ihn vor dem Veröffentlichen.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Art des Schritts</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Anschlüsse</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie er war</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value, {{ }} puts in variables</source>
        <translation>Wert, {{ }} fügt Variablen ein</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Keep of the answer</source>
        <translation>Aus der Antwort speichern</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Path, such as $.items[0].name</source>
        <translation>Pfad, etwa $.items[0].name</translation>
    </message>
    <message>
        <source>Refused (4xx)</source>
        <translation>Abgewiesen (4xx)</translation>
    </message>
    <message>
        <source>Broken (5xx)</source>
        <translation>Gestört (5xx)</translation>
    </message>
    <message>
        <source>HTTP Request</source>
        <translation>HTTP-Anfrage</translation>
    </message>
    <message>
        <source>Asks a web service, and keeps what it answers.</source>
        <translation>Fragt einen Webdienst und speichert, was er antwortet.</translation>
    </message>
    <message>
        <source>Headers and body</source>
        <translation>Header und Inhalt</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>In the simulator</source>
        <translation>Im Simulator</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>https://…; values from {{ }} are encoded so that they cannot change the address.</source>
        <translation>https://…; Werte aus {{ }} werden so kodiert, dass sie die Adresse nicht verändern können.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Add parameter</source>
        <translation>Parameter hinzufügen</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt der Anfrage</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>In JSON, {{ name }} becomes a JSON value, and “{{ name }}” a part of a text.</source>
        <translation>In JSON wird {{ name }} zu einem JSON-Wert und „{{ name }}“ zu einem Teil eines Textes.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Meldet sich an mit</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>A header of its own</source>
        <translation>Eigenem Header</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Only its name is in the project; the value is kept where the bot runs.</source>
        <translation>Nur sein Name steht im Projekt; der Wert wird dort aufbewahrt, wo der Bot läuft.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Keep the whole answer in</source>
        <translation>Ganze Antwort speichern in</translation>
    </message>
    <message>
        <source>An object with status, headers and body.</source>
        <translation>Ein Objekt mit status, headers und body.</translation>
    </message>
    <message>
        <source>Seconds at most</source>
        <translation>Sekunden höchstens</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Versucht es erneut</translation>
    </message>
    <message>
        <source>When the service cannot be reached or is overloaded.</source>
        <translation>Wenn der Dienst nicht erreichbar oder überlastet ist.</translation>
    </message>
    <message>
        <source>Answer to pretend</source>
        <translation>Vorgetäuschte Antwort</translation>
    </message>
    <message>
        <source>Such as {&quot;status&quot;: 200, &quot;json&quot;: {&quot;price&quot;: 12}}; used where no real call may be made.</source>
        <translation>Etwa {&quot;status&quot;: 200, &quot;json&quot;: {&quot;price&quot;: 12}}; wird verwendet, wo kein echter Aufruf erfolgen darf.</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Noch keine Adresse</translation>
    </message>
    <message>
        <source>Call Tool</source>
        <translation>Werkzeug aufrufen</translation>
    </message>
    <message>
        <source>Has a tool do something: a plug-in, a table, an e-mail, an MCP server.</source>
        <translation>Lässt ein Werkzeug etwas tun: ein Plug-in, eine Tabelle, eine E-Mail, einen MCP-Server.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Its name, such as calendar.book.</source>
        <translation>Sein Name, etwa calendar.book.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Add argument</source>
        <translation>Argument hinzufügen</translation>
    </message>
    <message>
        <source>Ask the person first</source>
        <translation>Zuerst die Person fragen</translation>
    </message>
    <message>
        <source>Used where the tool may not really be called.</source>
        <translation>Wird verwendet, wo das Werkzeug nicht wirklich aufgerufen werden darf.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No tool chosen yet</source>
        <translation>Noch kein Werkzeug gewählt</translation>
    </message>
    <message>
        <source>Calls %1</source>
        <translation>Ruft %1 auf</translation>
    </message>
    <message>
        <source>Client Action</source>
        <translation>Aktion bei der Person</translation>
    </message>
    <message>
        <source>Does something where the person is: opens a page, tells the page around the chat, asks for a payment.</source>
        <translation>Tut etwas dort, wo die Person ist: öffnet eine Seite, benachrichtigt die Seite um den Chat, bittet um eine Zahlung.</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Tut</translation>
    </message>
    <message>
        <source>Offers a page to open</source>
        <translation>Bietet eine Seite zum Öffnen an</translation>
    </message>
    <message>
        <source>Tells the page around the chat</source>
        <translation>Benachrichtigt die Seite um den Chat</translation>
    </message>
    <message>
        <source>Offers a payment page</source>
        <translation>Bietet eine Zahlungsseite an</translation>
    </message>
    <message>
        <source>Tells the page&apos;s counter</source>
        <translation>Benachrichtigt den Zähler der Seite</translation>
    </message>
    <message>
        <source>What the button says</source>
        <translation>Was auf der Schaltfläche steht</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Name des Ereignisses</translation>
    </message>
    <message>
        <source>With these values</source>
        <translation>Mit diesen Werten</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Wait until it is done</source>
        <translation>Warten, bis es erledigt ist</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>Counts that the talk came this far.</source>
        <translation>Zählt, dass das Gespräch bis hierher gekommen ist.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Ziel erreicht</translation>
    </message>
    <message>
        <source>Line in the log</source>
        <translation>Zeile im Protokoll</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Until “%1” happens</source>
        <translation>Bis „%1“ geschieht</translation>
    </message>
    <message>
        <source>Until the person says something</source>
        <translation>Bis die Person etwas sagt</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Goes on later: after a while, at a time, or when something happens.</source>
        <translation>Macht später weiter: nach einer Weile, zu einer bestimmten Zeit oder wenn etwas geschieht.</translation>
    </message>
    <message>
        <source>A while</source>
        <translation>Eine Weile</translation>
    </message>
    <message>
        <source>Until a time</source>
        <translation>Bis zu einer Zeit</translation>
    </message>
    <message>
        <source>For an event</source>
        <translation>Auf ein Ereignis</translation>
    </message>
    <message>
        <source>For a message of the person</source>
        <translation>Auf eine Nachricht der Person</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>“&apos;09:00&apos;”, “&apos;2026-12-24T18:00&apos;”, or milliseconds as of now.</source>
        <translation>„&apos;09:00&apos;“, „&apos;2026-12-24T18:00&apos;“ oder Millisekunden ab jetzt.</translation>
    </message>
    <message>
        <source>Keep what it brings in</source>
        <translation>Mitgebrachtes speichern in</translation>
    </message>
    <message>
        <source>At most seconds</source>
        <translation>Höchstens Sekunden</translation>
    </message>
    <message>
        <source>0 = as long as it takes.</source>
        <translation>0 = so lange es dauert.</translation>
    </message>
    <message>
        <source>No flow chosen yet</source>
        <translation>Noch kein Ablauf gewählt</translation>
    </message>
    <message>
        <source>Runs another flow and goes on when that has ended.</source>
        <translation>Führt einen anderen Ablauf aus und macht weiter, wenn dieser geendet hat.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Come back here</source>
        <translation>Hierher zurückkehren</translation>
    </message>
    <message>
        <source>Do not come back</source>
        <translation>Nicht zurückkehren</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Variables of that flow, with values as they are here.</source>
        <translation>Variablen jenes Ablaufs, mit Werten, wie sie hier sind.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Variables of this flow, with values as they are there at its end.</source>
        <translation>Variablen dieses Ablaufs, mit Werten, wie sie dort am Ende sind.</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>By which that flow may end; known by itself while the flow is in this bot.</source>
        <translation>Durch die jener Ablauf enden kann; von selbst bekannt, solange der Ablauf in diesem Bot ist.</translation>
    </message>
    <message>
        <source>End this flow</source>
        <translation>Diesen Ablauf beenden</translation>
    </message>
    <message>
        <source>Wait for whatever comes next</source>
        <translation>Auf das warten, was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Leave the loop</source>
        <translation>Die Schleife verlassen</translation>
    </message>
    <message>
        <source>Go on with the next round of the loop</source>
        <translation>Mit der nächsten Runde der Schleife weitermachen</translation>
    </message>
    <message>
        <source>Give up everything that runs</source>
        <translation>Alles aufgeben, was läuft</translation>
    </message>
    <message>
        <source>Ends this flow: %1</source>
        <translation>Beendet diesen Ablauf: %1</translation>
    </message>
    <message>
        <source>Name of the exit</source>
        <translation>Name des Ausgangs</translation>
    </message>
    <message>
        <source>A Run Flow has a port for each of them.</source>
        <translation>„Ablauf ausführen“ hat für jeden von ihnen einen Anschluss.</translation>
    </message>
    <message>
        <source>Set before</source>
        <translation>Vorher setzen</translation>
    </message>
    <message>
        <source>What this flow gives back.</source>
        <translation>Was dieser Ablauf zurückgibt.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Runs JavaScript that reads and sets variables.</source>
        <translation>Führt JavaScript aus, das Variablen liest und setzt.</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Setzt</translation>
    </message>
    <message>
        <source>Names that the code may return to say where to go on.</source>
        <translation>Namen, die der Code zurückgeben kann, um zu sagen, wo es weitergeht.</translation>
    </message>
    <message>
        <source>At most milliseconds</source>
        <translation>Höchstens Millisekunden</translation>
    </message>
    <message>
        <source>Takes %1</source>
        <translation>Nimmt %1 entgegen</translation>
    </message>
    <message>
        <source>Must be given</source>
        <translation>Muss angegeben werden</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Nimmt entgegen</translation>
    </message>
    <message>
        <source>What a Run Flow hands to this flow.</source>
        <translation>Was „Ablauf ausführen“ an diesen Ablauf übergibt.</translation>
    </message>
    <message>
        <source>Gives back</source>
        <translation>Gibt zurück</translation>
    </message>
    <message>
        <source>What a Run Flow may take over when this flow has ended.</source>
        <translation>Was „Ablauf ausführen“ übernehmen kann, wenn dieser Ablauf geendet hat.</translation>
    </message>
    <message>
        <source>The person wants something (intent)</source>
        <translation>Die Person möchte etwas (Absicht)</translation>
    </message>
    <message>
        <source>The person uses a keyword</source>
        <translation>Die Person verwendet ein Stichwort</translation>
    </message>
    <message>
        <source>The person gives a command</source>
        <translation>Die Person gibt einen Befehl</translation>
    </message>
    <message>
        <source>A talk begins</source>
        <translation>Ein Gespräch beginnt</translation>
    </message>
    <message>
        <source>The person wants to cancel</source>
        <translation>Die Person möchte abbrechen</translation>
    </message>
    <message>
        <source>The person wants help</source>
        <translation>Die Person möchte Hilfe</translation>
    </message>
    <message>
        <source>The person corrects an answer</source>
        <translation>Die Person berichtigt eine Antwort</translation>
    </message>
    <message>
        <source>Several things may be meant</source>
        <translation>Mehreres kann gemeint sein</translation>
    </message>
    <message>
        <source>Nothing fits what the person says</source>
        <translation>Nichts passt zu dem, was die Person sagt</translation>
    </message>
    <message>
        <source>The person does not reply</source>
        <translation>Die Person antwortet nicht</translation>
    </message>
    <message>
        <source>The person is gone</source>
        <translation>Die Person ist weg</translation>
    </message>
    <message>
        <source>Something fails</source>
        <translation>Etwas schlägt fehl</translation>
    </message>
    <message>
        <source>A person hands back to the bot</source>
        <translation>Ein Mensch gibt an den Bot zurück</translation>
    </message>
    <message>
        <source>The person sends a file</source>
        <translation>Die Person sendet eine Datei</translation>
    </message>
    <message>
        <source>A point in time comes</source>
        <translation>Ein Zeitpunkt ist gekommen</translation>
    </message>
    <message>
        <source>Another service calls</source>
        <translation>Ein anderer Dienst ruft auf</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Ein anderes Ereignis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Takes the word when something happens, whatever the talk is at.</source>
        <translation>Ergreift das Wort, wenn etwas geschieht, wo auch immer das Gespräch gerade ist.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Absicht</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>The command without “/”, or the name of the event.</source>
        <translation>Der Befehl ohne „/“ oder der Name des Ereignisses.</translation>
    </message>
    <message>
        <source>How often in a row</source>
        <translation>Wie oft hintereinander</translation>
    </message>
    <message>
        <source>0 = each time.</source>
        <translation>0 = jedes Mal.</translation>
    </message>
    <message>
        <source>After minutes</source>
        <translation>Nach Minuten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Anywhere in the bot</source>
        <translation>Überall im Bot</translation>
    </message>
    <message>
        <source>While this flow runs</source>
        <translation>Während dieser Ablauf läuft</translation>
    </message>
    <message>
        <source>Only while nothing is asked</source>
        <translation>Nur solange nichts gefragt ist</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Go back to what was asked</source>
        <translation>Zum Gefragten zurückkehren</translation>
    </message>
    <message>
        <source>Give that up</source>
        <translation>Dieses aufgeben</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Nur wenn</translation>
    </message>
    <message>
        <source>An object: the text, the entities, or the data of the event.</source>
        <translation>Ein Objekt: der Text, die Entitäten oder die Daten des Ereignisses.</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>A condition is true</source>
        <translation>Eine Bedingung ist wahr</translation>
    </message>
    <message>
        <source>The value is</source>
        <translation>Der Wert ist</translation>
    </message>
    <message>
        <source>Within opening hours</source>
        <translation>Innerhalb der Öffnungszeiten</translation>
    </message>
    <message>
        <source>Outside opening hours</source>
        <translation>Außerhalb der Öffnungszeiten</translation>
    </message>
    <message>
        <source>The channel is</source>
        <translation>Der Kanal ist</translation>
    </message>
    <message>
        <source>The language is</source>
        <translation>Die Sprache ist</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>The channel (“web”) or the language (“de”).</source>
        <translation>Der Kanal („web“) oder die Sprache („de“).</translation>
    </message>
    <message>
        <source>What cases of the kind “the value is” are compared with.</source>
        <translation>Womit Fälle der Art „Der Wert ist“ verglichen werden.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>List: add at the end</source>
        <translation>Liste: am Ende hinzufügen</translation>
    </message>
    <message>
        <source>List: add in front</source>
        <translation>Liste: vorn hinzufügen</translation>
    </message>
    <message>
        <source>List: take out</source>
        <translation>Liste: herausnehmen</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Dazuzählen</translation>
    </message>
    <message>
        <source>Becomes, if it has no value</source>
        <translation>Wird zu, falls ohne Wert</translation>
    </message>
    <message>
        <source>Becomes a text</source>
        <translation>Wird zu einem Text</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>List: sort</source>
        <translation>Liste: sortieren</translation>
    </message>
    <message>
        <source>List: turn round</source>
        <translation>Liste: umkehren</translation>
    </message>
    <message>
        <source>List: each once</source>
        <translation>Liste: jedes nur einmal</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>Jedes Mal</translation>
    </message>
    <message>
        <source>While %1</source>
        <translation>Solange %1</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>For each of %1</source>
        <translation>Für jedes von %1</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Repeats the steps behind it: for each of a list, so many times, or while a condition is true.</source>
        <translation>Wiederholt die Schritte dahinter: für jedes Element einer Liste, so viele Male oder solange eine Bedingung wahr ist.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>For each of a list</source>
        <translation>Für jedes Element einer Liste</translation>
    </message>
    <message>
        <source>So many times</source>
        <translation>So viele Male</translation>
    </message>
    <message>
        <source>While a condition is true</source>
        <translation>Solange eine Bedingung wahr ist</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Keep the item in</source>
        <translation>Element speichern in</translation>
    </message>
    <message>
        <source>Keep the number in</source>
        <translation>Nummer speichern in</translation>
    </message>
    <message>
        <source>0 the first time.</source>
        <translation>0 beim ersten Mal.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Goes one of several ways by chance, to compare them.</source>
        <translation>Geht zufällig einen von mehreren Wegen, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>The same way for the same person</source>
        <translation>Derselbe Weg für dieselbe Person</translation>
    </message>
    <message>
        <source>Name of the experiment</source>
        <translation>Name des Experiments</translation>
    </message>
    <message>
        <source>Splits of one experiment send a person the same way.</source>
        <translation>Aufteilungen desselben Experiments schicken eine Person denselben Weg.</translation>
    </message>
    <message>
        <source>Human Handoff</source>
        <translation>Übergabe an Menschen</translation>
    </message>
    <message>
        <source>Hands the talk to a person; the bot is silent while they talk.</source>
        <translation>Übergibt das Gespräch an einen Menschen; der Bot schweigt, während sie sprechen.</translation>
    </message>
    <message>
        <source>What the person of the team gets</source>
        <translation>Was der Mensch aus dem Team erhält</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Who takes it, such as support-de.</source>
        <translation>Wer es übernimmt, etwa support-de.</translation>
    </message>
    <message>
        <source>Only within opening hours</source>
        <translation>Nur innerhalb der Öffnungszeiten</translation>
    </message>
    <message>
        <source>Outside of the bot&apos;s opening hours it goes on at “unavailable” at once.</source>
        <translation>Außerhalb der Öffnungszeiten des Bots geht es sofort bei „Niemand da“ weiter.</translation>
    </message>
    <message>
        <source>Minutes to wait</source>
        <translation>Minuten Wartezeit</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>The talk so far</source>
        <translation>Das bisherige Gespräch</translation>
    </message>
    <message>
        <source>If the one who chats agrees</source>
        <translation>Wenn die Person im Chat zustimmt</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Question about it</source>
        <translation>Frage dazu</translation>
    </message>
    <message>
        <source>While somebody is looked for</source>
        <translation>Während jemand gesucht wird</translation>
    </message>
    <message>
        <source>When somebody is there</source>
        <translation>Wenn jemand da ist</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>Niemand da</translation>
    </message>
    <message>
        <source>Nobody in time</source>
        <translation>Niemand rechtzeitig</translation>
    </message>
    <message>
        <source>Back to the bot</source>
        <translation>Zurück zum Bot</translation>
    </message>
    <message>
        <source>Looks for somebody who takes over</source>
        <translation>Sucht jemanden, der übernimmt</translation>
    </message>
    <message>
        <source>Human Approval</source>
        <translation>Freigabe durch Menschen</translation>
    </message>
    <message>
        <source>Asks somebody of the team, and goes on by what they decide.</source>
        <translation>Fragt jemanden aus dem Team und macht je nach Entscheidung weiter.</translation>
    </message>
    <message>
        <source>They can</source>
        <translation>Zur Wahl steht</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Aktion hinzufügen</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>Was zu entscheiden ist</translation>
    </message>
    <message>
        <source>What they should know</source>
        <translation>Was sie wissen sollten</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Wer gefragt wird</translation>
    </message>
    <message>
        <source>Said to the one who chats</source>
        <translation>Zur Person im Chat gesagt</translation>
    </message>
    <message>
        <source>Keep their comment in</source>
        <translation>Kommentar speichern in</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Nothing to decide yet</source>
        <translation>Noch nichts zu entscheiden</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Asks for an agreement and keeps the proof, or takes it back.</source>
        <translation>Bittet um eine Zustimmung und bewahrt den Nachweis auf, oder nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Asks for it</source>
        <translation>Bittet darum</translation>
    </message>
    <message>
        <source>Takes it back</source>
        <translation>Nimmt sie zurück</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>What the person agrees to, in plain words.</source>
        <translation>Wozu die Person zustimmt, in einfachen Worten.</translation>
    </message>
    <message>
        <source>Address of the whole notice</source>
        <translation>Adresse des ganzen Hinweises</translation>
    </message>
    <message>
        <source>Version of the notice</source>
        <translation>Version des Hinweises</translation>
    </message>
    <message>
        <source>Kept with the proof, such as 2026-11.</source>
        <translation>Wird mit dem Nachweis aufbewahrt, etwa 2026-11.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Button that agrees</source>
        <translation>Schaltfläche zum Zustimmen</translation>
    </message>
    <message>
        <source>Button that declines</source>
        <translation>Schaltfläche zum Ablehnen</translation>
    </message>
    <message>
        <source>Keep the decision in</source>
        <translation>Entscheidung speichern in</translation>
    </message>
    <message>
        <source>True or false. A variable of the person is still known next time.</source>
        <translation>True oder false. Eine Variable der Person ist beim nächsten Mal noch bekannt.</translation>
    </message>
    <message>
        <source>Do not ask who has agreed before</source>
        <translation>Nicht fragen, wer schon zugestimmt hat</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Zugestimmt</translation>
    </message>
    <message>
        <source>No notice yet</source>
        <translation>Noch kein Hinweis</translation>
    </message>
    <message>
        <source>User Data</source>
        <translation>Nutzerdaten</translation>
    </message>
    <message>
        <source>Lets people see, take along, correct or erase what the bot knows of them.</source>
        <translation>Lässt Menschen sehen, mitnehmen, berichtigen oder löschen, was der Bot über sie weiß.</translation>
    </message>
    <message>
        <source>Shows what is known</source>
        <translation>Zeigt, was bekannt ist</translation>
    </message>
    <message>
        <source>Hands it out as a file</source>
        <translation>Gibt es als Datei heraus</translation>
    </message>
    <message>
        <source>Has it corrected</source>
        <translation>Lässt es berichtigen</translation>
    </message>
    <message>
        <source>Erases everything</source>
        <translation>Löscht alles</translation>
    </message>
    <message>
        <source>Forgets some variables</source>
        <translation>Vergisst einige Variablen</translation>
    </message>
    <message>
        <source>Stops recording the talk</source>
        <translation>Beendet die Aufzeichnung des Gesprächs</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>None chosen means all that the person gave.</source>
        <translation>Keine gewählt heißt: alles, was die Person angegeben hat.</translation>
    </message>
    <message>
        <source>Question, or words before it</source>
        <translation>Frage oder Worte davor</translation>
    </message>
    <message>
        <source>Before erasing, the person is asked whether they mean it.</source>
        <translation>Vor dem Löschen wird die Person gefragt, ob sie das wirklich möchte.</translation>
    </message>
    <message>
        <source>When nothing is known</source>
        <translation>Wenn nichts bekannt ist</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Schaltflächen</translation>
    </message>
    <message>
        <source>Says it</source>
        <translation>Sagt es</translation>
    </message>
    <message>
        <source>Opens an address</source>
        <translation>Öffnet eine Adresse</translation>
    </message>
    <message>
        <source>Calls a number</source>
        <translation>Ruft eine Nummer an</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Adresse oder Nummer</translation>
    </message>
    <message>
        <source>Add button</source>
        <translation>Schaltfläche hinzufügen</translation>
    </message>
    <message>
        <source>What it shows, for those who cannot see it</source>
        <translation>Was es zeigt, für alle, die es nicht sehen können</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>Karte hinzufügen</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Nur auf</translation>
    </message>
    <message>
        <source>None = on all channels.</source>
        <translation>Keiner = auf allen Kanälen.</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Webchat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Sprachkanal</translation>
    </message>
    <message>
        <source>What the bot says</source>
        <translation>Was der Bot sagt</translation>
    </message>
    <message>
        <source>The bot picks one of the wordings each time.</source>
        <translation>Der Bot wählt jedes Mal eine der Formulierungen.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Carousel of cards</source>
        <translation>Karussell aus Karten</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Ort auf der Landkarte</translation>
    </message>
    <message>
        <source>Link with preview</source>
        <translation>Link mit Vorschau</translation>
    </message>
    <message>
        <source>Address, https://…</source>
        <translation>Adresse, https://…</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>Words beside it</source>
        <translation>Worte daneben</translation>
    </message>
    <message>
        <source>Pause before it</source>
        <translation>Pause davor</translation>
    </message>
    <message>
        <source>Milliseconds for which the bot seems to be writing.</source>
        <translation>Millisekunden, in denen der Bot zu schreiben scheint.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of bubble, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Says something: texts, pictures, files, cards, places.</source>
        <translation>Sagt etwas: Texte, Bilder, Dateien, Karten, Orte.</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Schnellantworten</translation>
    </message>
    <message>
        <source>Suggestions below the last bubble; the person may as well write something else.</source>
        <translation>Vorschläge unter der letzten Sprechblase; die Person kann auch etwas anderes schreiben.</translation>
    </message>
    <message>
        <source>Add suggestion</source>
        <translation>Vorschlag hinzufügen</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>Zeitdauer</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Entity of the bot</source>
        <translation>Entität des Bots</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>When it does not fit</source>
        <translation>Wenn es nicht passt</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entität</translation>
    </message>
    <message>
        <source>Best rating</source>
        <translation>Beste Bewertung</translation>
    </message>
    <message>
        <source>The largest number, the longest text, or the largest file in MB.</source>
        <translation>Die größte Zahl, der längste Text oder die größte Datei in MB.</translation>
    </message>
    <message>
        <source>Said first</source>
        <translation>Zuerst gesagt</translation>
    </message>
    <message>
        <source>Said after that</source>
        <translation>Danach gesagt</translation>
    </message>
    <message>
        <source>One for each further time; the last one stays.</source>
        <translation>Eines für jedes weitere Mal; das letzte bleibt.</translation>
    </message>
    <message>
        <source>Then take</source>
        <translation>Dann nehmen</translation>
    </message>
    <message>
        <source>The value when nothing fitted; empty = go on at “did not fit”.</source>
        <translation>Der Wert, wenn nichts gepasst hat; leer = bei „Passte nicht“ weitermachen.</translation>
    </message>
    <message>
        <source>Silence and digressions</source>
        <translation>Schweigen und Abschweifungen</translation>
    </message>
    <message>
        <source>Silence after</source>
        <translation>Schweigen nach</translation>
    </message>
    <message>
        <source>Seconds; 0 = it waits for ever.</source>
        <translation>Sekunden; 0 = es wird unbegrenzt gewartet.</translation>
    </message>
    <message>
        <source>Said to silence</source>
        <translation>Bei Schweigen gesagt</translation>
    </message>
    <message>
        <source>One each time; after the last it goes on at “no reply”.</source>
        <translation>Jedes Mal eines; nach dem letzten geht es bei „Keine Rückmeldung“ weiter.</translation>
    </message>
    <message>
        <source>Something else comes up</source>
        <translation>Etwas anderes kommt zur Sprache</translation>
    </message>
    <message>
        <source>Is followed when it is no answer</source>
        <translation>Wird verfolgt, wenn es keine Antwort ist</translation>
    </message>
    <message>
        <source>Is always followed</source>
        <translation>Wird immer verfolgt</translation>
    </message>
    <message>
        <source>Is never followed</source>
        <translation>Wird nie verfolgt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Keine Rückmeldung</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Other words, with commas</source>
        <translation>Andere Wörter, mit Kommas</translation>
    </message>
    <message>
        <source>Small print</source>
        <translation>Kleingedrucktes</translation>
    </message>
    <message>
        <source>Typed words choose too: the label, its number, or a synonym, slips of the pen forgiven.</source>
        <translation>Auch geschriebene Worte wählen aus: die Beschriftung, ihre Nummer oder ein Synonym; Tippfehler werden verziehen.</translation>
    </message>
    <message>
        <source>Options come from a list</source>
        <translation>Optionen kommen aus einer Liste</translation>
    </message>
    <message>
        <source>Button of an item</source>
        <translation>Schaltfläche eines Elements</translation>
    </message>
    <message>
        <source>Such as item.name; empty = the item itself.</source>
        <translation>Etwa item.name; leer = das Element selbst.</translation>
    </message>
    <message>
        <source>What is kept of it</source>
        <translation>Was davon gespeichert wird</translation>
    </message>
    <message>
        <source>Such as item.id; empty = the item itself.</source>
        <translation>Etwa item.id; leer = das Element selbst.</translation>
    </message>
    <message>
        <source>Several may be chosen</source>
        <translation>Mehrere dürfen gewählt werden</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>0 = all of them.</source>
        <translation>0 = alle.</translation>
    </message>
    <message>
        <source>Any choice</source>
        <translation>Beliebige Auswahl</translation>
    </message>
    <message>
        <source>Yes or no: options with the ids yes and no are understood in people&apos;s own words, and kept as true or false.</source>
        <translation>Ja oder nein: Optionen mit den IDs yes und no werden in den eigenen Worten der Menschen verstanden und als true oder false gespeichert.</translation>
    </message>
    <message>
        <source>Asks for several things, in any order, and has them confirmed.</source>
        <translation>Fragt nach mehreren Dingen, in beliebiger Reihenfolge, und lässt sie bestätigen.</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name des Felds</translation>
    </message>
    <message>
        <source>Keep it in</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>The whole form</source>
        <translation>Das ganze Formular</translation>
    </message>
    <message>
        <source>Said before it</source>
        <translation>Davor gesagt</translation>
    </message>
    <message>
        <source>Fill in what the person said already</source>
        <translation>Ausfüllen, was die Person schon gesagt hat</translation>
    </message>
    <message>
        <source>Do not ask what is known</source>
        <translation>Nicht fragen, was bekannt ist</translation>
    </message>
    <message>
        <source>Have it confirmed</source>
        <translation>Bestätigen lassen</translation>
    </message>
    <message>
        <source>Without it, a confirmation lists the fields.</source>
        <translation>Ohne Angabe zählt eine Bestätigung die Felder auf.</translation>
    </message>
    <message>
        <source>What should be changed?</source>
        <translation>Was soll geändert werden?</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>No fields yet</source>
        <translation>Noch keine Felder</translation>
    </message>
    <message>
        <source>Asks for %1</source>
        <translation>Fragt nach %1</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Answers with the passages</source>
        <translation>Antwortet mit den Textstellen</translation>
    </message>
    <message>
        <source>Only keeps them</source>
        <translation>Speichert sie nur</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Nur aus</translation>
    </message>
    <message>
        <source>Words of titles or addresses, one per line; none = from all documents.</source>
        <translation>Wörter aus Titeln oder Adressen, eines pro Zeile; keine = aus allen Dokumenten.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Listed below</source>
        <translation>Darunter aufgelistet</translation>
    </message>
    <message>
        <source>Numbered in the text, and listed</source>
        <translation>Im Text nummeriert und aufgelistet</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>The text; when only searching, a list of passages with title, text, url and place.</source>
        <translation>Der Text; wenn nur gesucht wird, eine Liste von Textstellen mit title, text, url und place.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keines davon</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Weiche</translation>
    </message>
    <message>
        <source>Goes on by what the person means.</source>
        <translation>Macht je nachdem weiter, was die Person meint.</translation>
    </message>
    <message>
        <source>With commas between them; one of them in the message is enough.</source>
        <translation>Mit Kommas dazwischen; eines davon in der Nachricht genügt.</translation>
    </message>
    <message>
        <source>Described for the model</source>
        <translation>Für das Modell beschrieben</translation>
    </message>
    <message>
        <source>Understood by</source>
        <translation>Verstanden durch</translation>
    </message>
    <message>
        <source>The bot&apos;s intents</source>
        <translation>Die Absichten des Bots</translation>
    </message>
    <message>
        <source>Words and patterns</source>
        <translation>Wörter und Muster</translation>
    </message>
    <message>
        <source>A language model</source>
        <translation>Ein Sprachmodell</translation>
    </message>
    <message>
        <source>From 0 to 1; 0 = as the bot&apos;s settings say.</source>
        <translation>Von 0 bis 1; 0 = wie in den Einstellungen des Bots.</translation>
    </message>
    <message>
        <source>When several may be meant</source>
        <translation>Wenn mehrere gemeint sein können</translation>
    </message>
    <message>
        <source>Asked with a button for each of them.</source>
        <translation>Wird mit einer Schaltfläche für jedes davon gefragt.</translation>
    </message>
    <message>
        <source>An object: class, confidence and entities.</source>
        <translation>Ein Objekt: class, confidence und entities.</translation>
    </message>
    <message>
        <source>in a stack</source>
        <translation>in einem Stapel</translation>
    </message>
    <message>
        <source>A step that begins a talk cannot move to another flow. Select the steps after it.</source>
        <translation>Ein Schritt, mit dem ein Gespräch beginnt, kann nicht in einen anderen Ablauf verschoben werden. Wählen Sie die Schritte danach aus.</translation>
    </message>
    <message>
        <source>Nothing leads to these steps. Select steps that a talk comes to.</source>
        <translation>Nichts führt zu diesen Schritten. Wählen Sie Schritte aus, zu denen ein Gespräch kommt.</translation>
    </message>
    <message numerus="yes">
        <source>The selection is entered at %n different step(s), but a flow begins at one. Select steps that are all reached through one of them.</source>
        <translation>
            <numerusform>Die Auswahl wird bei %n Schritt betreten, ein Ablauf beginnt aber bei einem. Wählen Sie Schritte aus, die alle über einen davon erreicht werden.</numerusform>
            <numerusform>Die Auswahl wird bei %n verschiedenen Schritten betreten, ein Ablauf beginnt aber bei einem. Wählen Sie Schritte aus, die alle über einen davon erreicht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the steps that shall become a flow of their own.</source>
        <translation>Wählen Sie die Schritte aus, die ein eigener Ablauf werden sollen.</translation>
    </message>
    <message>
        <source>%1 leads to %2</source>
        <translation>%1 führt zu %2</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 ist nicht verbunden</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Add a Start</source>
        <translation>Start hinzufügen</translation>
    </message>
    <message>
        <source>Start where talks begin now</source>
        <translation>Dort starten, wo Gespräche jetzt beginnen</translation>
    </message>
    <message>
        <source>Delete the unused Starts</source>
        <translation>Unbenutzte Starts löschen</translation>
    </message>
    <message>
        <source>Add an Exit</source>
        <translation>Ende hinzufügen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>Verbindung löschen</translation>
    </message>
    <message>
        <source>Delete the step</source>
        <translation>Schritt löschen</translation>
    </message>
    <message>
        <source>Delete the flow</source>
        <translation>Ablauf löschen</translation>
    </message>
    <message>
        <source>Add an Event for errors</source>
        <translation>Ereignis für Fehler hinzufügen</translation>
    </message>
    <message>
        <source>Use the most similar variable</source>
        <translation>Ähnlichste Variable verwenden</translation>
    </message>
    <message>
        <source>Add the variable</source>
        <translation>Variable hinzufügen</translation>
    </message>
    <message>
        <source>Delete the variable</source>
        <translation>Variable löschen</translation>
    </message>
    <message>
        <source>Begin without a value</source>
        <translation>Ohne Wert beginnen</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Do not hand it over</source>
        <translation>Nicht übergeben</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Change the variable&apos;s type</source>
        <translation>Typ der Variablen ändern</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation>Fall löschen</translation>
    </message>
    <message>
        <source>Let the code read it</source>
        <translation>Code lesen lassen</translation>
    </message>
    <message>
        <source>Take the nearest number</source>
        <translation>Nächstliegende Zahl nehmen</translation>
    </message>
    <message>
        <source>Take the usual choice</source>
        <translation>Übliche Auswahl nehmen</translation>
    </message>
    <message>
        <source>Tell them apart</source>
        <translation>Unterscheidbar machen</translation>
    </message>
    <message>
        <source>Add a variable for it</source>
        <translation>Variable dafür hinzufügen</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Vertauschen</translation>
    </message>
    <message>
        <source>Delete what is incomplete</source>
        <translation>Unvollständiges löschen</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>Darauf verzichten</translation>
    </message>
    <message>
        <source>Give all the same weight</source>
        <translation>Allen dasselbe Gewicht geben</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation>https:// verwenden</translation>
    </message>
    <message>
        <source>Send no content</source>
        <translation>Keinen Inhalt senden</translation>
    </message>
    <message>
        <source>The translation still fits</source>
        <translation>Die Übersetzung passt noch</translation>
    </message>
    <message>
        <source>Delete these texts</source>
        <translation>Diese Texte löschen</translation>
    </message>
    <message>
        <source>Delete the repetition</source>
        <translation>Wiederholung löschen</translation>
    </message>
    <message>
        <source>Add an Event for it</source>
        <translation>Ereignis dafür hinzufügen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add the entity</source>
        <translation>Entität hinzufügen</translation>
    </message>
    <message>
        <source>A condition of “%1” is always true. Compare a variable, or do without the condition.</source>
        <translation>Eine Bedingung von „%1“ ist immer wahr. Vergleichen Sie eine Variable oder verzichten Sie auf die Bedingung.</translation>
    </message>
    <message>
        <source>A condition of “%1” is never true. Compare a variable, or remove it.</source>
        <translation>Eine Bedingung von „%1“ ist nie wahr. Vergleichen Sie eine Variable oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>“%1” asks for the language “%2”, which the bot does not speak. Add the language, or remove the case.</source>
        <translation>„%1“ fragt nach der Sprache „%2“, die der Bot nicht spricht. Fügen Sie die Sprache hinzu oder entfernen Sie den Fall.</translation>
    </message>
    <message>
        <source>A case of “%1” stands below one that is always true, so it is never reached. Move it up, or remove it.</source>
        <translation>Ein Fall von „%1“ steht unter einem, der immer wahr ist, und wird daher nie erreicht. Schieben Sie ihn nach oben oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Two cases of “%1” are the same, so the lower one is never reached. Change one, or remove it.</source>
        <translation>Zwei Fälle von „%1“ sind gleich, der untere wird daher nie erreicht. Ändern oder entfernen Sie einen davon.</translation>
    </message>
    <message>
        <source>“%1” has two options that read “%2”. Give one of them another label.</source>
        <translation>„%1“ hat zwei Optionen mit dem Wortlaut „%2“. Geben Sie einer davon eine andere Beschriftung.</translation>
    </message>
    <message>
        <source>“%2” fits two options of “%1”, so the first one is always taken. Take it out of one.</source>
        <translation>„%2“ passt zu zwei Optionen von „%1“, daher wird immer die erste genommen. Nehmen Sie es aus einer heraus.</translation>
    </message>
    <message>
        <source>“%2” of “%1” is also a word that calls an Event. Give the option or the Event another word.</source>
        <translation>„%2“ von „%1“ ist auch ein Wort, das ein Ereignis aufruft. Geben Sie der Option oder dem Ereignis ein anderes Wort.</translation>
    </message>
    <message>
        <source>The button “%2” of “%1” is longer than %3 characters; some channels cut it. Shorten it.</source>
        <translation>Die Schaltfläche „%2“ von „%1“ ist länger als %3 Zeichen; manche Kanäle schneiden sie ab. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>“%1” offers %2 options, more than most channels show at once. Ask in two steps, or let people write.</source>
        <translation>„%1“ bietet %2 Optionen, mehr als die meisten Kanäle auf einmal zeigen. Fragen Sie in zwei Schritten oder lassen Sie frei schreiben.</translation>
    </message>
    <message>
        <source>The code of “%1” cannot be read: “%2” in line %3 has no counterpart.</source>
        <translation>Der Code von „%1“ kann nicht gelesen werden: „%2“ in Zeile %3 hat kein Gegenstück.</translation>
    </message>
    <message>
        <source>The code of “%1” uses “%2”, which the step neither reads nor sets. Add it to what it reads.</source>
        <translation>Der Code von „%1“ verwendet „%2“, das der Schritt weder liest noch setzt. Fügen Sie es dem hinzu, was er liest.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is empty, and it cannot work without. Fill it in.</source>
        <translation>„%1“ von „%2“ ist leer, doch ohne diese Angabe geht es nicht. Füllen Sie sie aus.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is no number. Correct it.</source>
        <translation>„%1“ von „%2“ ist keine Zahl. Berichtigen Sie die Angabe.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is %3, but can be %4 to %5 only. Correct it.</source>
        <translation>„%1“ von „%2“ ist %3, kann aber nur %4 bis %5 sein. Berichtigen Sie die Angabe.</translation>
    </message>
    <message>
        <source>“%1” names an intent that is not in this bot. Choose another.</source>
        <translation>„%1“ nennt eine Absicht, die es in diesem Bot nicht gibt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>“%1” names an entity that is not in this bot. Choose another.</source>
        <translation>„%1“ nennt eine Entität, die es in diesem Bot nicht gibt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>“%1” names instructions that are not in this bot. Choose others.</source>
        <translation>„%1“ nennt Anweisungen, die es in diesem Bot nicht gibt. Wählen Sie andere.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is “%3”, which is none of its choices. Choose one.</source>
        <translation>„%1“ von „%2“ ist „%3“, was nicht zur Auswahl steht. Wählen Sie einen der möglichen Werte.</translation>
    </message>
    <message>
        <source>Nothing leads into the flow “%1”. Run it from another flow, give it an Event, or delete it.</source>
        <translation>Nichts führt in den Ablauf „%1“. Führen Sie ihn aus einem anderen Ablauf aus, geben Sie ihm ein Ereignis oder löschen Sie ihn.</translation>
    </message>
    <message>
        <source>“%1” takes the word, and then nothing follows. Connect it, or delete it.</source>
        <translation>„%1“ nimmt das Wort, und dann folgt nichts. Verbinden oder löschen Sie es.</translation>
    </message>
    <message>
        <source>“%1” has no way for answers that fit none of its options: “%2” leads nowhere. Connect it.</source>
        <translation>„%1“ hat keinen Weg für Antworten, die zu keiner der Optionen passen: „%2“ führt nirgendwohin. Verbinden Sie den Anschluss.</translation>
    </message>
    <message>
        <source>“%1” is about a loop, but stands in none. Put it behind “Each time” of a Loop, or let it end otherwise.</source>
        <translation>„%1“ bezieht sich auf eine Schleife, steht aber in keiner. Setzen Sie den Schritt hinter „Jedes Mal“ einer Schleife oder lassen Sie ihn anders enden.</translation>
    </message>
    <message>
        <source>“%1” waits for the same as another Event that always comes first. Delete one, or tell them apart.</source>
        <translation>„%1“ wartet auf dasselbe wie ein anderes Ereignis, das immer zuerst kommt. Löschen Sie eines oder machen Sie beide unterscheidbar.</translation>
    </message>
    <message>
        <source>When “%1” fails, people get a bare apology and the talk ends. Connect its error port, or add an Event for errors.</source>
        <translation>Wenn „%1“ fehlschlägt, folgt nur eine knappe Entschuldigung, und das Gespräch endet. Verbinden Sie den Fehleranschluss oder fügen Sie ein Ereignis für Fehler hinzu.</translation>
    </message>
    <message>
        <source>“%1” reads “%2”, but nothing on the way there has given it a value. Set it before, or give it an initial value.</source>
        <translation>„%1“ liest „%2“, aber nichts auf dem Weg dorthin hat einen Wert gesetzt. Setzen Sie vorher einen Wert oder geben Sie einen Anfangswert an.</translation>
    </message>
    <message>
        <source>When an answer does not fit, “%1” asks again in the same words. Say what would fit.</source>
        <translation>Wenn eine Antwort nicht passt, fragt „%1“ mit denselben Worten erneut. Sagen Sie, was passen würde.</translation>
    </message>
    <message>
        <source>A field of “%1” keeps its answer nowhere. Choose a variable for it.</source>
        <translation>Ein Feld von „%1“ speichert seine Antwort nirgends. Wählen Sie eine Variable dafür.</translation>
    </message>
    <message>
        <source>“%1” cannot choose: fewer than two of its ways have a weight above 0. Give them weights.</source>
        <translation>„%1“ kann nicht wählen: Weniger als zwei der Wege haben ein Gewicht über 0. Geben Sie ihnen Gewichte.</translation>
    </message>
    <message>
        <source>“%1” asks a language model without saying what it shall do. Choose instructions, or write some.</source>
        <translation>„%1“ fragt ein Sprachmodell, ohne zu sagen, was es tun soll. Wählen oder schreiben Sie Anweisungen.</translation>
    </message>
    <message>
        <source>“%1” has no end that it could reach, so it talks until its limit. Add one.</source>
        <translation>„%1“ hat kein erreichbares Ende und spricht daher bis zum Limit. Fügen Sie eines hinzu.</translation>
    </message>
    <message>
        <source>“%1” does not say what it waits for, so it never comes. Fill it in, or delete it.</source>
        <translation>„%1“ sagt nicht, worauf es wartet, und kommt daher nie. Füllen Sie es aus oder löschen Sie es.</translation>
    </message>
    <message>
        <source>“%1” does not hand over “%2”, which the flow must be given. Add it.</source>
        <translation>„%1“ übergibt „%2“ nicht, das der Ablauf erhalten muss. Fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>“%1” hands over “%2”, which the flow does not take. Take it out, or add it to the flow&apos;s Start.</source>
        <translation>„%1“ übergibt „%2“, das der Ablauf nicht annimmt. Nehmen Sie es heraus oder fügen Sie es dem Start des Ablaufs hinzu.</translation>
    </message>
    <message>
        <source>“%1” waits longer than talks are kept, so it never goes on. Shorten it, or keep talks longer.</source>
        <translation>„%1“ wartet länger, als Gespräche aufbewahrt werden, und geht daher nie weiter. Verkürzen Sie die Wartezeit oder bewahren Sie Gespräche länger auf.</translation>
    </message>
    <message>
        <source>“%1” goes by opening hours, but the bot has none and counts as always open. Set them in the bot&apos;s settings.</source>
        <translation>„%1“ richtet sich nach Öffnungszeiten, aber der Bot hat keine und gilt als immer geöffnet. Legen Sie sie in den Einstellungen des Bots fest.</translation>
    </message>
    <message>
        <source>“%1” reads the secret “%2”, which is always empty there: only requests can use it. Take it out.</source>
        <translation>„%1“ liest das Geheimnis „%2“, das dort immer leer ist: Nur Anfragen können es verwenden. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>“%1” gives a value to “%2”, which cannot change in a talk. Choose another variable, or change its scope.</source>
        <translation>„%1“ gibt „%2“ einen Wert, obwohl sich die Variable in einem Gespräch nicht ändern kann. Wählen Sie eine andere Variable oder ändern Sie ihren Gültigkeitsbereich.</translation>
    </message>
    <message>
        <source>No Event and no Route waits for the intent “%1”. Add an Event for it, or delete it.</source>
        <translation>Kein Ereignis und keine Weiche wartet auf die Absicht „%1“. Fügen Sie ein Ereignis dafür hinzu oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>The intent “%1” has %2 phrases in the bot&apos;s first language; from %3 on it is recognised well. Add some.</source>
        <translation>Die Absicht „%1“ hat %2 Sätze in der ersten Sprache des Bots; ab %3 wird sie gut erkannt. Fügen Sie weitere hinzu.</translation>
    </message>
    <message>
        <source>The intent “%1” has no phrases in %2, so it is hardly recognised there. Add some.</source>
        <translation>Die Absicht „%1“ hat keine Sätze in %2 und wird dort daher kaum erkannt. Fügen Sie welche hinzu.</translation>
    </message>
    <message>
        <source>A phrase of “%1” marks “%2”, which is no entity of this bot. Add the entity, or correct the name.</source>
        <translation>Ein Satz von „%1“ markiert „%2“, das keine Entität dieses Bots ist. Fügen Sie die Entität hinzu oder berichtigen Sie den Namen.</translation>
    </message>
    <message>
        <source>“%3” is a phrase of “%1” and of “%2”, so the bot cannot tell them apart. Delete it in one.</source>
        <translation>„%3“ ist ein Satz von „%1“ und von „%2“, daher kann der Bot sie nicht unterscheiden. Löschen Sie ihn in einer der beiden.</translation>
    </message>
    <message>
        <source>The intent “%1” has a phrase twice. Delete the repetition.</source>
        <translation>Die Absicht „%1“ enthält einen Satz zweimal. Löschen Sie die Wiederholung.</translation>
    </message>
    <message>
        <source>No question, phrase or expression uses the entity “%1”. Use it, or delete it.</source>
        <translation>Keine Frage, kein Satz und kein Ausdruck verwendet die Entität „%1“. Verwenden oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>The entity “%1” has nothing that could be found. Add values or patterns.</source>
        <translation>Die Entität „%1“ hat nichts, was gefunden werden könnte. Fügen Sie Werte oder Muster hinzu.</translation>
    </message>
    <message>
        <source>The pattern “%2” of the entity “%1” is no regular expression. Correct it.</source>
        <translation>Das Muster „%2“ der Entität „%1“ ist kein regulärer Ausdruck. Berichtigen Sie es.</translation>
    </message>
    <message>
        <source>“%2” means two values of the entity “%1”: “%3” and “%4”. Delete it in one.</source>
        <translation>„%2“ bezeichnet zwei Werte der Entität „%1“: „%3“ und „%4“. Löschen Sie es bei einem.</translation>
    </message>
    <message>
        <source>No step uses the instructions “%1”. Use them, or delete them.</source>
        <translation>Kein Schritt verwendet die Anweisungen „%1“. Verwenden oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>“%2” of “%1” is no web address. Write it with https:// and a host.</source>
        <translation>„%2“ von „%1“ ist keine Webadresse. Schreiben Sie sie mit https:// und einem Host.</translation>
    </message>
    <message>
        <source>“%1” uses http://%2 without encryption. Use https://.</source>
        <translation>„%1“ verwendet http://%2 ohne Verschlüsselung. Verwenden Sie https://.</translation>
    </message>
    <message>
        <source>“%1” sends content with GET, which services ignore or refuse. Use POST, or send none.</source>
        <translation>„%1“ sendet mit GET einen Inhalt, den Dienste ignorieren oder ablehnen. Verwenden Sie POST oder senden Sie keinen.</translation>
    </message>
    <message>
        <source>The content of “%1” is no JSON, so nothing is sent. Check its brackets, commas and quotes.</source>
        <translation>Der Inhalt von „%1“ ist kein JSON, daher wird nichts gesendet. Prüfen Sie Klammern, Kommas und Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” asks a service and keeps nothing of the answer. Choose a variable for it.</source>
        <translation>„%1“ fragt einen Dienst und speichert nichts von der Antwort. Wählen Sie eine Variable dafür.</translation>
    </message>
    <message>
        <source>“%1” runs its own flow again before that has ended; at most 64 flows can wait for each other. Let it go there instead.</source>
        <translation>„%1“ führt den eigenen Ablauf erneut aus, bevor dieser geendet hat; höchstens 64 Abläufe können aufeinander warten. Lassen Sie das Gespräch stattdessen dorthin gehen.</translation>
    </message>
    <message>
        <source>“%1” says that its flow gives back “%2”, but no step of the flow sets it. Set it, or take it out.</source>
        <translation>„%1“ gibt an, dass der Ablauf „%2“ zurückgibt, aber kein Schritt des Ablaufs setzt es. Setzen Sie es oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>The test “%1” names what is not in the bot: %2. Correct the names.</source>
        <translation>Der Test „%1“ nennt etwas, das es im Bot nicht gibt: %2. Berichtigen Sie die Namen.</translation>
    </message>
    <message>
        <source>“%1” says the same in two variants, so nothing varies. Reword one, or remove it.</source>
        <translation>„%1“ sagt in zwei Varianten dasselbe, daher variiert nichts. Formulieren Sie eine um oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>“%1” sends a file that is not chosen yet. Choose one, or remove it.</source>
        <translation>„%1“ sendet eine Datei, die noch nicht gewählt ist. Wählen Sie eine oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>“%1” was changed after it had been translated (%2). Look at the translation again.</source>
        <translation>„%1“ wurde nach der Übersetzung (%2) geändert. Sehen Sie sich die Übersetzung noch einmal an.</translation>
    </message>
    <message>
        <source>“%1” has texts in languages that the bot does not speak (%2). Add the language to the bot, or remove them.</source>
        <translation>„%1“ hat Texte in Sprachen, die der Bot nicht spricht (%2). Fügen Sie die Sprache dem Bot hinzu oder entfernen Sie die Texte.</translation>
    </message>
    <message>
        <source>A text of “%1” is longer than %2 characters; some channels cut it. Shorten it, or say it in several bubbles.</source>
        <translation>Ein Text von „%1“ ist länger als %2 Zeichen; manche Kanäle schneiden ihn ab. Kürzen Sie ihn oder verteilen Sie ihn auf mehrere Sprechblasen.</translation>
    </message>
    <message>
        <source>“%2” in “%1” puts values together that are never alike, so its result never changes. Compare like with like.</source>
        <translation>„%2“ in „%1“ stellt Werte zusammen, die nie gleich sind, daher ändert sich das Ergebnis nie. Vergleichen Sie Gleichartiges.</translation>
    </message>
    <message>
        <source>“%1” gives “%2” a value that does not fit its type, so it is not kept. Change the value, or the variable&apos;s type.</source>
        <translation>„%1“ gibt „%2“ einen Wert, der nicht zum Typ passt, daher wird er nicht gespeichert. Ändern Sie den Wert oder den Typ der Variablen.</translation>
    </message>
    <message>
        <source>The answer that “%1” asks for does not fit “%2”, so it is not kept. Change the kind of answer, or the variable&apos;s type.</source>
        <translation>Die Antwort, nach der „%1“ fragt, passt nicht zu „%2“ und wird daher nicht gespeichert. Ändern Sie die Art der Antwort oder den Typ der Variablen.</translation>
    </message>
    <message>
        <source>“%1” is read, but nothing gives it a value. Set it, or give it an initial value.</source>
        <translation>„%1“ wird gelesen, erhält aber nirgends einen Wert. Setzen Sie die Variable oder geben Sie ihr einen Anfangswert.</translation>
    </message>
    <message>
        <source>“%1” is given values that nothing reads. Use it, or do without.</source>
        <translation>„%1“ erhält Werte, die nichts liest. Verwenden Sie die Variable oder verzichten Sie darauf.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a variable. Use letters, digits and _, and no word that expressions know already.</source>
        <translation>„%1“ kann nicht der Name einer Variablen sein. Verwenden Sie Buchstaben, Ziffern und _ und kein Wort, das Ausdrücke bereits kennen.</translation>
    </message>
    <message>
        <source>There are two variables “%1” and “%2”. Rename one, so that nobody takes one for the other.</source>
        <translation>Es gibt zwei Variablen „%1“ und „%2“. Benennen Sie eine um, damit sie niemand verwechselt.</translation>
    </message>
    <message>
        <source>The initial value of “%1” does not fit its type. Correct one of them.</source>
        <translation>Der Anfangswert von „%1“ passt nicht zum Typ. Berichtigen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>Something failed</source>
        <translation>Etwas ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The bot has no Start, so no talk can begin.</source>
        <translation>Der Bot hat keinen Start, daher kann kein Gespräch beginnen.</translation>
    </message>
    <message>
        <source>The flow that talks begin with is not in the bot.</source>
        <translation>Den Ablauf, mit dem Gespräche beginnen, gibt es im Bot nicht.</translation>
    </message>
    <message>
        <source>A flow has more than one Start; only the oldest is used.</source>
        <translation>Ein Ablauf hat mehr als einen Start; nur der älteste wird verwendet.</translation>
    </message>
    <message>
        <source>A way out of a step leads nowhere; when the bot has said nothing yet, publishing is blocked.</source>
        <translation>Ein Weg aus einem Schritt führt nirgendwohin; wenn der Bot noch nichts gesagt hat, ist das Veröffentlichen gesperrt.</translation>
    </message>
    <message>
        <source>Choice without default</source>
        <translation>Auswahl ohne Standardweg</translation>
    </message>
    <message>
        <source>A Choice has no way for answers that fit none of its options.</source>
        <translation>Eine Auswahl hat keinen Weg für Antworten, die zu keiner ihrer Optionen passen.</translation>
    </message>
    <message>
        <source>The talk stops after a step without a word.</source>
        <translation>Das Gespräch endet nach einem Schritt ohne ein Wort.</translation>
    </message>
    <message>
        <source>A connection leaves a step at a port that is no longer there.</source>
        <translation>Eine Verbindung verlässt einen Schritt an einem Anschluss, den es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>No way leads from the start or from an event to the step.</source>
        <translation>Kein Weg führt vom Start oder von einem Ereignis zu dem Schritt.</translation>
    </message>
    <message>
        <source>Flow is never run</source>
        <translation>Ablauf wird nie ausgeführt</translation>
    </message>
    <message>
        <source>Nothing leads into the flow: it is not the start flow, has no event, and is not run or gone to.</source>
        <translation>Nichts führt in den Ablauf: Er ist nicht der Startablauf, hat kein Ereignis und wird weder ausgeführt noch angesprungen.</translation>
    </message>
    <message>
        <source>Event does nothing</source>
        <translation>Ereignis tut nichts</translation>
    </message>
    <message>
        <source>An Event takes the word, and then nothing follows.</source>
        <translation>Ein Ereignis nimmt das Wort, und dann folgt nichts.</translation>
    </message>
    <message>
        <source>Event is never used</source>
        <translation>Ereignis wird nie verwendet</translation>
    </message>
    <message>
        <source>Another Event waits for the same thing at the same place and always comes first.</source>
        <translation>Ein anderes Ereignis wartet an derselben Stelle auf dasselbe und kommt immer zuerst.</translation>
    </message>
    <message>
        <source>A Go To names no place, or one that is gone.</source>
        <translation>Ein „Gehe zu“ nennt kein Ziel oder eines, das es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>A Run Flow names no flow, or one without a Start.</source>
        <translation>Ein „Ablauf ausführen“ nennt keinen Ablauf oder einen ohne Start.</translation>
    </message>
    <message>
        <source>No loop to leave</source>
        <translation>Keine Schleife zum Verlassen</translation>
    </message>
    <message>
        <source>An Exit leaves a loop or begins its next round, but stands in none.</source>
        <translation>Ein „Ende“ verlässt eine Schleife oder beginnt deren nächsten Durchlauf, steht aber in keiner.</translation>
    </message>
    <message>
        <source>Steps lead round in a ring without a way out and without asking the person anything.</source>
        <translation>Schritte führen im Kreis, ohne Ausweg und ohne die Person etwas zu fragen.</translation>
    </message>
    <message>
        <source>Steps lead round in a ring that only a condition can end; the person is asked nothing on the way.</source>
        <translation>Schritte führen im Kreis, den nur eine Bedingung beenden kann; die Person wird unterwegs nichts gefragt.</translation>
    </message>
    <message>
        <source>Flow runs itself</source>
        <translation>Ablauf führt sich selbst aus</translation>
    </message>
    <message>
        <source>A flow runs itself again before it has ended; 64 flows upon each other are an error.</source>
        <translation>Ein Ablauf führt sich selbst erneut aus, bevor er geendet hat; 64 Abläufe übereinander sind ein Fehler.</translation>
    </message>
    <message>
        <source>Failure is not handled</source>
        <translation>Fehlschlag wird nicht behandelt</translation>
    </message>
    <message>
        <source>A step that may fail has no way for it, and the bot has no Event for errors: people get a bare apology and the talk ends.</source>
        <translation>Ein Schritt, der fehlschlagen kann, hat keinen Weg dafür, und der Bot hat kein Ereignis für Fehler: Es folgt nur eine knappe Entschuldigung, und das Gespräch endet.</translation>
    </message>
    <message>
        <source>A name is used that is no variable of the bot.</source>
        <translation>Es wird ein Name verwendet, der keine Variable des Bots ist.</translation>
    </message>
    <message>
        <source>No step uses the variable.</source>
        <translation>Kein Schritt verwendet die Variable.</translation>
    </message>
    <message>
        <source>Never given a value</source>
        <translation>Erhält nie einen Wert</translation>
    </message>
    <message>
        <source>A variable is read, but nothing gives it a value.</source>
        <translation>Eine Variable wird gelesen, aber nichts gibt ihr einen Wert.</translation>
    </message>
    <message>
        <source>Set, never read</source>
        <translation>Gesetzt, nie gelesen</translation>
    </message>
    <message>
        <source>A variable is given values that nothing reads.</source>
        <translation>Eine Variable erhält Werte, die nichts liest.</translation>
    </message>
    <message>
        <source>Read before it is set</source>
        <translation>Gelesen, bevor gesetzt</translation>
    </message>
    <message>
        <source>A variable is read at a place where no way could have given it a value yet.</source>
        <translation>Eine Variable wird an einer Stelle gelesen, an der ihr noch kein Weg einen Wert gegeben haben kann.</translation>
    </message>
    <message>
        <source>Value cannot change</source>
        <translation>Wert kann sich nicht ändern</translation>
    </message>
    <message>
        <source>A step gives a value to a constant of the bot or to a secret.</source>
        <translation>Ein Schritt gibt einer Konstante des Bots oder einem Geheimnis einen Wert.</translation>
    </message>
    <message>
        <source>Secrets cannot be read</source>
        <translation>Geheimnisse können nicht gelesen werden</translation>
    </message>
    <message>
        <source>An expression or a text reads a secret, which only requests can use; it is always empty there.</source>
        <translation>Ein Ausdruck oder ein Text liest ein Geheimnis, das nur Anfragen verwenden können; es ist dort immer leer.</translation>
    </message>
    <message>
        <source>Name cannot be used</source>
        <translation>Name kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The name of a variable is no name in expressions.</source>
        <translation>Der Name einer Variablen ist in Ausdrücken kein gültiger Name.</translation>
    </message>
    <message>
        <source>Two variables are one</source>
        <translation>Zwei Variablen sind eine</translation>
    </message>
    <message>
        <source>Two variables have the same name, or differ only in capitals.</source>
        <translation>Zwei Variablen haben denselben Namen oder unterscheiden sich nur in der Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Initial value does not fit</source>
        <translation>Anfangswert passt nicht</translation>
    </message>
    <message>
        <source>The initial value of a variable is not of its type.</source>
        <translation>Der Anfangswert einer Variablen entspricht nicht ihrem Typ.</translation>
    </message>
    <message>
        <source>Input is not handed over</source>
        <translation>Eingabe wird nicht übergeben</translation>
    </message>
    <message>
        <source>A Run Flow does not hand over what the flow says it must be given.</source>
        <translation>Ein „Ablauf ausführen“ übergibt nicht, was der Ablauf laut Angabe erhalten muss.</translation>
    </message>
    <message>
        <source>Input that nobody takes</source>
        <translation>Eingabe, die niemand annimmt</translation>
    </message>
    <message>
        <source>A Run Flow hands over something that the flow does not take.</source>
        <translation>Ein „Ablauf ausführen“ übergibt etwas, das der Ablauf nicht annimmt.</translation>
    </message>
    <message>
        <source>Output is never set</source>
        <translation>Ausgabe wird nie gesetzt</translation>
    </message>
    <message>
        <source>A flow says that it gives back a variable, but never sets it.</source>
        <translation>Ein Ablauf gibt an, eine Variable zurückzugeben, setzt sie aber nie.</translation>
    </message>
    <message>
        <source>An expression or a {{ placeholder }} has a mistake: something is missing, or a function is not known.</source>
        <translation>Ein Ausdruck oder ein {{ placeholder }} enthält einen Fehler: Etwas fehlt oder eine Funktion ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Types do not go together</source>
        <translation>Typen passen nicht zusammen</translation>
    </message>
    <message>
        <source>Values of different types are compared or calculated with, so the result never changes.</source>
        <translation>Werte verschiedener Typen werden verglichen oder verrechnet, daher ändert sich das Ergebnis nie.</translation>
    </message>
    <message>
        <source>Value does not fit</source>
        <translation>Wert passt nicht</translation>
    </message>
    <message>
        <source>A variable is given a value that is not of its type; it is not stored.</source>
        <translation>Eine Variable erhält einen Wert, der nicht ihrem Typ entspricht; er wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Answer does not fit the variable</source>
        <translation>Antwort passt nicht zur Variablen</translation>
    </message>
    <message>
        <source>A question asks for something that its variable cannot keep.</source>
        <translation>Eine Frage fragt nach etwas, das ihre Variable nicht aufnehmen kann.</translation>
    </message>
    <message>
        <source>A case has no condition, so it is never true.</source>
        <translation>Ein Fall hat keine Bedingung und ist daher nie wahr.</translation>
    </message>
    <message>
        <source>Condition never changes</source>
        <translation>Bedingung ändert sich nie</translation>
    </message>
    <message>
        <source>A condition reads nothing that could change, so it is always true or always false.</source>
        <translation>Eine Bedingung liest nichts, was sich ändern könnte, und ist daher immer wahr oder immer falsch.</translation>
    </message>
    <message>
        <source>Case stands twice</source>
        <translation>Fall kommt zweimal vor</translation>
    </message>
    <message>
        <source>A case has the same condition as one above it, so it is never reached.</source>
        <translation>Ein Fall hat dieselbe Bedingung wie einer darüber und wird daher nie erreicht.</translation>
    </message>
    <message>
        <source>Case is never reached</source>
        <translation>Fall wird nie erreicht</translation>
    </message>
    <message>
        <source>A case stands below one that is always true.</source>
        <translation>Ein Fall steht unter einem, der immer wahr ist.</translation>
    </message>
    <message>
        <source>Code cannot be read</source>
        <translation>Code kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Brackets, quotes or comments in the code are not closed.</source>
        <translation>Klammern, Anführungszeichen oder Kommentare im Code sind nicht geschlossen.</translation>
    </message>
    <message>
        <source>Code does not see the variable</source>
        <translation>Code sieht die Variable nicht</translation>
    </message>
    <message>
        <source>The code uses a variable that the step neither reads nor sets.</source>
        <translation>Der Code verwendet eine Variable, die der Schritt weder liest noch setzt.</translation>
    </message>
    <message>
        <source>This program does not know the type of the step.</source>
        <translation>Dieses Programm kennt den Typ des Schritts nicht.</translation>
    </message>
    <message>
        <source>A step was taken over from another program and cannot run here.</source>
        <translation>Ein Schritt wurde aus einem anderen Programm übernommen und kann hier nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>Something is not filled in</source>
        <translation>Etwas ist nicht ausgefüllt</translation>
    </message>
    <message>
        <source>A step lacks a value that it cannot work without, such as an address, a list or a name.</source>
        <translation>Einem Schritt fehlt ein Wert, ohne den er nicht arbeiten kann, etwa eine Adresse, eine Liste oder ein Name.</translation>
    </message>
    <message>
        <source>Number out of range</source>
        <translation>Zahl außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>A number is no number, or outside of what the step allows.</source>
        <translation>Eine Zahl ist keine Zahl oder liegt außerhalb dessen, was der Schritt zulässt.</translation>
    </message>
    <message>
        <source>Choice is not known</source>
        <translation>Auswahl ist nicht bekannt</translation>
    </message>
    <message>
        <source>A setting has a value that is none of those to choose from.</source>
        <translation>Eine Einstellung hat einen Wert, der nicht zur Auswahl steht.</translation>
    </message>
    <message>
        <source>Two rows of a step share an id, or one has none.</source>
        <translation>Zwei Zeilen eines Schritts haben dieselbe ID, oder eine hat keine.</translation>
    </message>
    <message>
        <source>A Choice offers nothing to choose.</source>
        <translation>Eine Auswahl bietet nichts zum Auswählen.</translation>
    </message>
    <message>
        <source>A Branch has no case, so it always goes on at “Else”.</source>
        <translation>Eine Verzweigung hat keinen Fall und geht daher immer bei „Sonst“ weiter.</translation>
    </message>
    <message>
        <source>Two options read the same</source>
        <translation>Zwei Optionen haben denselben Wortlaut</translation>
    </message>
    <message>
        <source>People cannot tell two options of a Choice apart.</source>
        <translation>Zwei Optionen einer Auswahl lassen sich nicht voneinander unterscheiden.</translation>
    </message>
    <message>
        <source>Word fits two options</source>
        <translation>Wort passt zu zwei Optionen</translation>
    </message>
    <message>
        <source>A word that people may say fits two options of a Choice; the first one wins.</source>
        <translation>Ein Wort, das jemand sagen kann, passt zu zwei Optionen einer Auswahl; die erste gewinnt.</translation>
    </message>
    <message>
        <source>Option is a command</source>
        <translation>Option ist ein Befehl</translation>
    </message>
    <message>
        <source>An option reads like a word by which people cancel, ask for help or call an Event.</source>
        <translation>Eine Option liest sich wie ein Wort, mit dem man abbricht, um Hilfe bittet oder ein Ereignis aufruft.</translation>
    </message>
    <message>
        <source>Many options</source>
        <translation>Viele Optionen</translation>
    </message>
    <message>
        <source>More than ten options: most channels cannot show them all, and people do not read them.</source>
        <translation>Mehr als zehn Optionen: Die meisten Kanäle können sie nicht alle zeigen, und kaum jemand liest sie.</translation>
    </message>
    <message>
        <source>A question keeps its answer nowhere.</source>
        <translation>Eine Frage speichert ihre Antwort nirgends.</translation>
    </message>
    <message>
        <source>Same question again</source>
        <translation>Dieselbe Frage noch einmal</translation>
    </message>
    <message>
        <source>When an answer does not fit, the same question is asked in the same words, without help.</source>
        <translation>Wenn eine Antwort nicht passt, wird dieselbe Frage mit denselben Worten gestellt, ohne Hilfe.</translation>
    </message>
    <message>
        <source>A pattern is no regular expression.</source>
        <translation>Ein Muster ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>A minimum is above its maximum.</source>
        <translation>Ein Mindestwert liegt über seinem Höchstwert.</translation>
    </message>
    <message>
        <source>An assignment lacks its variable or its value.</source>
        <translation>Einer Zuweisung fehlt die Variable oder der Wert.</translation>
    </message>
    <message>
        <source>A Knowledge step has nothing to answer from.</source>
        <translation>Ein Schritt „Wissen“ hat nichts, woraus er antworten könnte.</translation>
    </message>
    <message>
        <source>A step names a knowledge base that is not in the project.</source>
        <translation>Ein Schritt nennt eine Wissensbasis, die es im Projekt nicht gibt.</translation>
    </message>
    <message>
        <source>A knowledge base that a step answers from has no text yet.</source>
        <translation>Eine Wissensbasis, aus der ein Schritt antwortet, hat noch keinen Text.</translation>
    </message>
    <message>
        <source>Intent is missing</source>
        <translation>Absicht fehlt</translation>
    </message>
    <message>
        <source>A step names an intent that is not in the bot.</source>
        <translation>Ein Schritt nennt eine Absicht, die es im Bot nicht gibt.</translation>
    </message>
    <message>
        <source>Entity is missing</source>
        <translation>Entität fehlt</translation>
    </message>
    <message>
        <source>A question names an entity that is not in the bot.</source>
        <translation>Eine Frage nennt eine Entität, die es im Bot nicht gibt.</translation>
    </message>
    <message>
        <source>Instructions are missing</source>
        <translation>Anweisungen fehlen</translation>
    </message>
    <message>
        <source>A step names instructions that are not in the bot.</source>
        <translation>Ein Schritt nennt Anweisungen, die es im Bot nicht gibt.</translation>
    </message>
    <message>
        <source>No instructions</source>
        <translation>Keine Anweisungen</translation>
    </message>
    <message>
        <source>A language model is asked without any words on what to do.</source>
        <translation>Ein Sprachmodell wird ohne ein Wort dazu gefragt, was es tun soll.</translation>
    </message>
    <message>
        <source>Agent without an end</source>
        <translation>Agent ohne Ende</translation>
    </message>
    <message>
        <source>An agent has no end that it could reach.</source>
        <translation>Ein Agent hat kein Ende, das er erreichen könnte.</translation>
    </message>
    <message>
        <source>Event waits for nothing</source>
        <translation>Ereignis wartet auf nichts</translation>
    </message>
    <message>
        <source>An Event does not say which intent, words, command or name it waits for.</source>
        <translation>Ein Ereignis sagt nicht, auf welche Absicht, welche Worte, welchen Befehl oder welchen Namen es wartet.</translation>
    </message>
    <message>
        <source>Language is not the bot’s</source>
        <translation>Sprache gehört nicht zum Bot</translation>
    </message>
    <message>
        <source>No opening hours</source>
        <translation>Keine Öffnungszeiten</translation>
    </message>
    <message>
        <source>A step goes by opening hours, but the bot has none: it is always open.</source>
        <translation>Ein Schritt richtet sich nach Öffnungszeiten, aber der Bot hat keine: Er ist immer geöffnet.</translation>
    </message>
    <message>
        <source>Split has one way only</source>
        <translation>Aufteilung hat nur einen Weg</translation>
    </message>
    <message>
        <source>At most one way of a Split has a weight, so nothing is compared.</source>
        <translation>Höchstens ein Weg einer Aufteilung hat ein Gewicht, daher wird nichts verglichen.</translation>
    </message>
    <message>
        <source>Waits longer than the talk is kept</source>
        <translation>Wartet länger, als das Gespräch aufbewahrt wird</translation>
    </message>
    <message>
        <source>A wait ends after the talk has been erased by the bot’s own privacy settings.</source>
        <translation>Eine Wartezeit endet erst, nachdem das Gespräch durch die Datenschutzeinstellungen des Bots gelöscht wurde.</translation>
    </message>
    <message>
        <source>No web address</source>
        <translation>Keine Webadresse</translation>
    </message>
    <message>
        <source>An address is none that a request could go to.</source>
        <translation>An eine Adresse könnte keine Anfrage gehen.</translation>
    </message>
    <message>
        <source>Address is not encrypted</source>
        <translation>Adresse ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>What goes to an http:// address can be read on the way.</source>
        <translation>Was an eine http://-Adresse geht, kann unterwegs gelesen werden.</translation>
    </message>
    <message>
        <source>GET with content</source>
        <translation>GET mit Inhalt</translation>
    </message>
    <message>
        <source>A GET request carries content, which services ignore or refuse.</source>
        <translation>Eine GET-Anfrage enthält einen Inhalt, den Dienste ignorieren oder ablehnen.</translation>
    </message>
    <message>
        <source>Content is no JSON</source>
        <translation>Inhalt ist kein JSON</translation>
    </message>
    <message>
        <source>The content of a request is said to be JSON, but is none.</source>
        <translation>Der Inhalt einer Anfrage soll JSON sein, ist aber keines.</translation>
    </message>
    <message>
        <source>Answer is not kept</source>
        <translation>Antwort wird nicht gespeichert</translation>
    </message>
    <message>
        <source>A service is asked for something and its answer kept nowhere.</source>
        <translation>Ein Dienst wird nach etwas gefragt und seine Antwort nirgends gespeichert.</translation>
    </message>
    <message>
        <source>A text has no words in the bot’s first language.</source>
        <translation>Ein Text hat keine Worte in der ersten Sprache des Bots.</translation>
    </message>
    <message>
        <source>An image, a sound, a video or a file is not chosen yet.</source>
        <translation>Ein Bild, ein Ton, ein Video oder eine Datei ist noch nicht gewählt.</translation>
    </message>
    <message>
        <source>An image has no description for people who cannot see it.</source>
        <translation>Ein Bild hat keine Beschreibung für Menschen, die es nicht sehen können.</translation>
    </message>
    <message>
        <source>A text is not translated into every language of the bot.</source>
        <translation>Ein Text ist nicht in jede Sprache des Bots übersetzt.</translation>
    </message>
    <message>
        <source>Translation is out of date</source>
        <translation>Übersetzung ist veraltet</translation>
    </message>
    <message>
        <source>The first language was changed after the text had been translated.</source>
        <translation>Die erste Sprache wurde geändert, nachdem der Text übersetzt worden war.</translation>
    </message>
    <message>
        <source>A translation lacks a {{ placeholder }} of the first language, or has one more.</source>
        <translation>Einer Übersetzung fehlt ein {{ placeholder }} der ersten Sprache, oder sie hat einen mehr.</translation>
    </message>
    <message>
        <source>Text in a language too many</source>
        <translation>Text in einer Sprache zu viel</translation>
    </message>
    <message>
        <source>A text stands in a language that the bot does not speak.</source>
        <translation>Ein Text steht in einer Sprache, die der Bot nicht spricht.</translation>
    </message>
    <message>
        <source>Same wording twice</source>
        <translation>Derselbe Wortlaut zweimal</translation>
    </message>
    <message>
        <source>Two variants of a message are the same, so nothing varies.</source>
        <translation>Zwei Varianten einer Nachricht sind gleich, daher variiert nichts.</translation>
    </message>
    <message>
        <source>Long message</source>
        <translation>Lange Nachricht</translation>
    </message>
    <message>
        <source>A text is longer than 2,000 characters: some channels cut it, and few people read it.</source>
        <translation>Ein Text ist länger als 2.000 Zeichen: Manche Kanäle schneiden ihn ab, und kaum jemand liest ihn.</translation>
    </message>
    <message>
        <source>Long button</source>
        <translation>Lange Schaltfläche</translation>
    </message>
    <message>
        <source>A button is longer than 20 characters, which some channels cut.</source>
        <translation>Eine Schaltfläche ist länger als 20 Zeichen; manche Kanäle schneiden sie ab.</translation>
    </message>
    <message>
        <source>Intent is never handled</source>
        <translation>Absicht wird nie behandelt</translation>
    </message>
    <message>
        <source>No Event and no Route waits for the intent.</source>
        <translation>Kein Ereignis und keine Weiche wartet auf die Absicht.</translation>
    </message>
    <message>
        <source>Few phrases</source>
        <translation>Wenige Sätze</translation>
    </message>
    <message>
        <source>An intent has fewer than five phrases in the first language, so it is hard to recognise.</source>
        <translation>Eine Absicht hat weniger als fünf Sätze in der ersten Sprache und ist daher schwer zu erkennen.</translation>
    </message>
    <message>
        <source>Intent in one language only</source>
        <translation>Absicht nur in einer Sprache</translation>
    </message>
    <message>
        <source>An intent has no phrases in one of the bot’s languages.</source>
        <translation>Eine Absicht hat in einer der Sprachen des Bots keine Sätze.</translation>
    </message>
    <message>
        <source>Phrase of two intents</source>
        <translation>Satz zweier Absichten</translation>
    </message>
    <message>
        <source>Two intents have the same phrase, so the bot cannot tell them apart.</source>
        <translation>Zwei Absichten haben denselben Satz, daher kann der Bot sie nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Phrase stands twice</source>
        <translation>Satz kommt zweimal vor</translation>
    </message>
    <message>
        <source>An intent has the same phrase twice.</source>
        <translation>Eine Absicht enthält denselben Satz zweimal.</translation>
    </message>
    <message>
        <source>Phrase marks an unknown entity</source>
        <translation>Satz markiert eine unbekannte Entität</translation>
    </message>
    <message>
        <source>A phrase marks a word as an entity that the bot does not have.</source>
        <translation>Ein Satz markiert ein Wort als eine Entität, die der Bot nicht hat.</translation>
    </message>
    <message>
        <source>Entity is never used</source>
        <translation>Entität wird nie verwendet</translation>
    </message>
    <message>
        <source>No question, phrase or expression uses the entity.</source>
        <translation>Keine Frage, kein Satz und kein Ausdruck verwendet die Entität.</translation>
    </message>
    <message>
        <source>Entity without values</source>
        <translation>Entität ohne Werte</translation>
    </message>
    <message>
        <source>An entity has no values or patterns, so it is never found.</source>
        <translation>Eine Entität hat keine Werte oder Muster und wird daher nie gefunden.</translation>
    </message>
    <message>
        <source>Pattern of an entity cannot be read</source>
        <translation>Muster einer Entität kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>A pattern of an entity is no regular expression.</source>
        <translation>Ein Muster einer Entität ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>Word of two values</source>
        <translation>Wort zweier Werte</translation>
    </message>
    <message>
        <source>Two values of an entity share a word, so the first one always wins.</source>
        <translation>Zwei Werte einer Entität teilen sich ein Wort, daher gewinnt immer der erste.</translation>
    </message>
    <message>
        <source>Instructions are never used</source>
        <translation>Anweisungen werden nie verwendet</translation>
    </message>
    <message>
        <source>No step uses the instructions.</source>
        <translation>Kein Schritt verwendet die Anweisungen.</translation>
    </message>
    <message>
        <source>Test names something missing</source>
        <translation>Test nennt etwas, das fehlt</translation>
    </message>
    <message>
        <source>A conversation test names a step, flow, variable or intent that is not in the bot.</source>
        <translation>Ein Gesprächstest nennt einen Schritt, einen Ablauf, eine Variable oder eine Absicht, die es im Bot nicht gibt.</translation>
    </message>
    <message>
        <source>Test asks for nothing</source>
        <translation>Test verlangt nichts</translation>
    </message>
    <message>
        <source>The model&apos;s words as a text in quotation marks, or what it finds as an object; used where no model is asked.</source>
        <translation>Die Worte des Modells als Text in Anführungszeichen, oder was es findet als Objekt; verwendet, wo kein Modell gefragt wird.</translation>
    </message>
    <message>
        <source>May be in a private network</source>
        <translation>Darf in einem privaten Netzwerk sein</translation>
    </message>
    <message>
        <source>For a service of your own. Without it, addresses of the bot&apos;s own computer and its network are refused.</source>
        <translation>Für einen eigenen Dienst. Ohne diese Angabe werden Adressen des Computers, auf dem der Bot läuft, und seines Netzwerks abgelehnt.</translation>
    </message>
    <message>
        <source>Go To</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Run Flow</source>
        <translation>Ablauf ausführen</translation>
    </message>
    <message>
        <source>Offered as</source>
        <translation>Angeboten als</translation>
    </message>
    <message>
        <source>What people read when they are asked which of several things they mean. Without it, the name.</source>
        <translation>Was zu lesen ist, wenn gefragt wird, welche von mehreren Möglichkeiten gemeint ist. Ohne Angabe der Name.</translation>
    </message>
    <message>
        <source>What people read when they are asked which of several things they mean. Without it, the label.</source>
        <translation>Was zu lesen ist, wenn gefragt wird, welche von mehreren Möglichkeiten gemeint ist. Ohne Angabe die Beschriftung.</translation>
    </message>
    <message>
        <source>This text is longer than %1 characters. Shorten it.</source>
        <translation>Dieser Text ist länger als %1 Zeichen. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>This text has more than %1 expressions. Split it.</source>
        <translation>Dieser Text hat mehr als %1 Ausdrücke. Teilen Sie ihn auf.</translation>
    </message>
    <message>
        <source>This text grows longer than %1 characters.</source>
        <translation>Dieser Text wird länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The expressions of one turn take too many steps together.</source>
        <translation>Die Ausdrücke einer Runde benötigen zusammen zu viele Rechenschritte.</translation>
    </message>
    <message>
        <source>comes after %1</source>
        <translation>kommt nach %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) that the web chat and the program itself say are not there in “%1”, so that people read them in another language. Write them in the texts.</source>
        <translation>
            <numerusform>%n Satz, den der Webchat und das Programm selbst sagen, gibt es nicht in „%1“, sodass Menschen ihn in einer anderen Sprache lesen. Schreiben Sie ihn in den Texten.</numerusform>
            <numerusform>%n Sätze, die der Webchat und das Programm selbst sagen, gibt es nicht in „%1“, sodass Menschen sie in einer anderen Sprache lesen. Schreiben Sie sie in den Texten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentences of the program in another language</source>
        <translation>Sätze des Programms in einer anderen Sprache</translation>
    </message>
    <message>
        <source>What the web chat and the program itself say is not there in a language of the bot.</source>
        <translation>Was der Webchat und das Programm selbst sagen, gibt es in einer Sprache des Bots nicht.</translation>
    </message>
    <message>
        <source>Documents in</source>
        <translation>Dokumente in</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Allen Sprachen</translation>
    </message>
    <message>
        <source>The language of the talk</source>
        <translation>Der Sprache des Gesprächs</translation>
    </message>
    <message>
        <source>Give it a knowledge base</source>
        <translation>Eine Wissensbasis zuweisen</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>“%1” is only ever computed from itself, and has no value to begin with. Give it an initial value.</source>
        <translation>„%1“ wird immer nur aus sich selbst berechnet und hat anfangs keinen Wert. Geben Sie ihr einen Anfangswert.</translation>
    </message>
    <message>
        <source>No value to begin with</source>
        <translation>Kein Anfangswert</translation>
    </message>
    <message>
        <source>A variable is only computed from itself, with no value to begin with.</source>
        <translation>Eine Variable wird nur aus sich selbst berechnet und hat anfangs keinen Wert.</translation>
    </message>
    <message>
        <source>An object cannot be put into a text. Name the field that is meant, such as “order.total”.</source>
        <translation>Ein Objekt kann nicht in einen Text eingesetzt werden. Nennen Sie das gemeinte Feld, etwa „order.total“.</translation>
    </message>
    <message>
        <source>Days are not added to a date with “+”. Write addDays(date, days).</source>
        <translation>Tage werden nicht mit „+“ zu einem Datum addiert. Schreiben Sie addDays(date, days).</translation>
    </message>
    <message>
        <source>Write what was probably meant</source>
        <translation>Schreiben, was wohl gemeint war</translation>
    </message>
    <message>
        <source>“%2” in “%1” compares the outcome of another comparison, which is only ever true or false. Join two comparisons with &amp;&amp;.</source>
        <translation>„%2“ in „%1“ vergleicht das Ergebnis eines anderen Vergleichs, das immer nur true oder false ist. Verknüpfen Sie zwei Vergleiche mit &amp;&amp;.</translation>
    </message>
    <message>
        <source>“%2” in “%1” compares the outcome of another comparison, which is only ever true or false. Write “%3”.</source>
        <translation>„%2“ in „%1“ vergleicht das Ergebnis eines anderen Vergleichs, das immer nur true oder false ist. Schreiben Sie „%3“.</translation>
    </message>
    <message>
        <source>“%1” asks for the language “%2”, which the bot does not speak. Add the language, or correct the comparison.</source>
        <translation>„%1“ fragt nach der Sprache „%2“, die der Bot nicht spricht. Fügen Sie die Sprache hinzu oder berichtigen Sie den Vergleich.</translation>
    </message>
    <message>
        <source>“%1” compares “%2” with “%3”, but the question keeps true or false there. Compare it with true or false.</source>
        <translation>„%1“ vergleicht „%2“ mit „%3“, aber die Frage speichert dort true oder false. Vergleichen Sie mit true oder false.</translation>
    </message>
    <message>
        <source>“%1” compares “%2” with “%3”, which is none of the options that are kept there (%4), so they are never alike. Correct the word.</source>
        <translation>„%1“ vergleicht „%2“ mit „%3“; das ist keine der Optionen, die dort gespeichert werden (%4), daher sind beide nie gleich. Berichtigen Sie das Wort.</translation>
    </message>
    <message>
        <source>“%2” in “%1” does not count with dates and times, which are texts. Use functions such as addDays() and daysBetween().</source>
        <translation>„%2“ in „%1“ rechnet nicht mit Datums- und Zeitangaben, denn sie sind Texte. Verwenden Sie Funktionen wie addDays() und daysBetween().</translation>
    </message>
    <message>
        <source>“%2” in “%1” does not count with dates, which are texts. Write “%3”.</source>
        <translation>„%2“ in „%1“ rechnet nicht mit Datumsangaben, denn sie sind Texte. Schreiben Sie „%3“.</translation>
    </message>
    <message>
        <source>“%2” in “%1” divides by zero, which gives no number that could be used. Divide by something else.</source>
        <translation>„%2“ in „%1“ teilt durch null, was keine brauchbare Zahl ergibt. Teilen Sie durch etwas anderes.</translation>
    </message>
    <message>
        <source>“%2” in “%1” puts the object “%3” into a text, which cannot hold it. Take one of its fields.</source>
        <translation>„%2“ in „%1“ setzt das Objekt „%3“ in einen Text ein, der es nicht aufnehmen kann. Nehmen Sie eines seiner Felder.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>“%2” in “%1” reads “%3” of %4, which has none, so there is never a value. Correct the name, or take another variable.</source>
        <translation>„%2“ in „%1“ liest „%3“, aber %4 hat so etwas nicht, daher gibt es nie einen Wert. Berichtigen Sie den Namen oder nehmen Sie eine andere Variable.</translation>
    </message>
    <message>
        <source>“%2” in “%1” reads “%3” of %4, which has none, so there is never a value. Write “%5” instead.</source>
        <translation>„%2“ in „%1“ liest „%3“, aber %4 hat so etwas nicht, daher gibt es nie einen Wert. Schreiben Sie stattdessen „%5“.</translation>
    </message>
    <message>
        <source>“%2” in “%1” cannot be worked out: %4 has no method “%3”. Take another method, or another variable.</source>
        <translation>„%2“ in „%1“ lässt sich nicht auswerten, denn %4 hat keine Methode „%3“. Nehmen Sie eine andere Methode oder eine andere Variable.</translation>
    </message>
    <message>
        <source>“%2” in “%1” cannot be worked out: %4 has no method “%3”. Write “%5” instead.</source>
        <translation>„%2“ in „%1“ lässt sich nicht auswerten, denn %4 hat keine Methode „%3“. Schreiben Sie stattdessen „%5“.</translation>
    </message>
    <message>
        <source>The pattern “%2” in “%1” is no regular expression, so the expression fails. Correct it.</source>
        <translation>Das Muster „%2“ in „%1“ ist kein regulärer Ausdruck, daher schlägt der Ausdruck fehl. Berichtigen Sie es.</translation>
    </message>
    <message>
        <source>The flow “%1” has several Starts; only the oldest is used. Delete the others.</source>
        <translation>Der Ablauf „%1“ hat mehrere Starts; nur der älteste wird verwendet. Löschen Sie die anderen.</translation>
    </message>
    <message>
        <source>A connection leaves “%1” at “%2”, a port that is no longer there. Delete it, or draw it anew.</source>
        <translation>Eine Verbindung verlässt „%1“ bei „%2“, einem Anschluss, den es nicht mehr gibt. Löschen Sie die Verbindung oder ziehen Sie sie neu.</translation>
    </message>
    <message>
        <source>“%1” shows “%2”, but not every way there has given it a value; people then read nothing or “undefined” in its place. Set it before, give it an initial value, or write “%3”.</source>
        <translation>„%1“ zeigt „%2“, aber nicht jeder Weg dorthin hat einen Wert gesetzt; an dieser Stelle steht dann nichts oder „undefined“. Setzen Sie vorher einen Wert, geben Sie einen Anfangswert an oder schreiben Sie „%3“.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>Nothing behind “Each time” of “%1” changes what its condition reads, and no step leaves the loop: once it runs, it is broken off as an error after %2 rounds. Change a variable of the condition there, or leave the loop with an Exit.</source>
        <translation>Nichts hinter „Jedes Mal“ von „%1“ ändert, was die Bedingung liest, und kein Schritt verlässt die Schleife: Sobald sie läuft, wird sie nach %2 Durchläufen als Fehler abgebrochen. Ändern Sie dort eine Variable der Bedingung oder verlassen Sie die Schleife mit einem „Ende“.</translation>
    </message>
    <message>
        <source>Loop does not end</source>
        <translation>Schleife endet nicht</translation>
    </message>
    <message>
        <source>A Loop goes on while a condition is true that nothing within it can change, and no step leaves it: it is broken off as an error.</source>
        <translation>Eine Schleife läuft, solange eine Bedingung wahr ist, die nichts in ihr ändern kann, und kein Schritt verlässt sie: Sie wird als Fehler abgebrochen.</translation>
    </message>
    <message>
        <source>Not set on every way</source>
        <translation>Nicht auf jedem Weg gesetzt</translation>
    </message>
    <message>
        <source>A text shows a variable that only some of the ways there have given a value; people read nothing or “undefined” in its place.</source>
        <translation>Ein Text zeigt eine Variable, der nur manche Wege dorthin einen Wert gegeben haben; an ihrer Stelle steht nichts oder „undefined“.</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>Nichts dieses Namens</translation>
    </message>
    <message>
        <source>An expression uses a property or a method that no value of the type has, such as “trim” of a number.</source>
        <translation>Ein Ausdruck verwendet eine Eigenschaft oder eine Methode, die kein Wert dieses Typs hat, etwa „trim“ bei einer Zahl.</translation>
    </message>
    <message>
        <source>Comparison of a comparison</source>
        <translation>Vergleich eines Vergleichs</translation>
    </message>
    <message>
        <source>“1 &lt; n &lt; 5” compares true or false with 5; two comparisons are joined with &amp;&amp;.</source>
        <translation>„1 &lt; n &lt; 5“ vergleicht true oder false mit 5; zwei Vergleiche werden mit &amp;&amp; verknüpft.</translation>
    </message>
    <message>
        <source>None of the options</source>
        <translation>Keine der Optionen</translation>
    </message>
    <message>
        <source>A variable that only Choices set is compared with a word that is none of their options.</source>
        <translation>Eine Variable, die nur Schritte vom Typ „Auswahl“ setzen, wird mit einem Wort verglichen, das keine von deren Optionen ist.</translation>
    </message>
    <message>
        <source>Calculating with a date</source>
        <translation>Rechnen mit einem Datum</translation>
    </message>
    <message>
        <source>Dates and times are texts, with which “+” and “-” do not count; addDays() and daysBetween() do.</source>
        <translation>Datums- und Zeitangaben sind Texte, mit denen „+“ und „-“ nicht rechnen; addDays() und daysBetween() tun es.</translation>
    </message>
    <message>
        <source>Object in a text</source>
        <translation>Objekt in einem Text</translation>
    </message>
    <message>
        <source>An object is joined with a text, which cannot hold it; one of its fields is meant.</source>
        <translation>Ein Objekt wird mit einem Text verbunden, der es nicht aufnehmen kann; gemeint ist eines seiner Felder.</translation>
    </message>
    <message>
        <source>Division by zero</source>
        <translation>Division durch null</translation>
    </message>
    <message>
        <source>An expression divides by 0, which gives no number.</source>
        <translation>Ein Ausdruck teilt durch 0, was keine Zahl ergibt.</translation>
    </message>
    <message>
        <source>A case or a condition asks for a language that the bot does not speak.</source>
        <translation>Ein Fall oder eine Bedingung fragt nach einer Sprache, die der Bot nicht spricht.</translation>
    </message>
    <message>
        <source>What is calculated here is no number: a value is missing, is no number, or something is divided by 0.</source>
        <translation>Was hier berechnet wird, ist keine Zahl: Ein Wert fehlt oder ist keine Zahl, oder etwas wird durch 0 geteilt.</translation>
    </message>
    <message>
        <source>A connection leaves “%1” at a port that is no longer there. Delete it, or draw it anew.</source>
        <translation>Eine Verbindung verlässt „%1“ an einem Anschluss, den es nicht mehr gibt. Löschen Sie sie oder ziehen Sie sie neu.</translation>
    </message>
    <message>
        <source>There is no function “%1”, and “)” is missing at the end.</source>
        <translation>Es gibt keine Funktion „%1“, und am Ende fehlt „)“.</translation>
    </message>
    <message>
        <source>“%1” uses “%2”, which is no variable of this bot. Write “%3”, which is most similar, or add the variable.</source>
        <translation>„%1“ verwendet „%2“, das keine Variable dieses Bots ist. Schreiben Sie „%3“, das am ähnlichsten ist, oder fügen Sie die Variable hinzu.</translation>
    </message>
    <message>
        <source>“%1” is a variable and no function.</source>
        <translation>„%1“ ist eine Variable und keine Funktion.</translation>
    </message>
    <message>
        <source>The test “%1” has no steps, so it checks nothing. Add some, or delete it.</source>
        <translation>Der Test „%1“ hat keine Schritte, daher prüft er nichts. Fügen Sie welche hinzu oder löschen Sie ihn.</translation>
    </message>
    <message>
        <source>“%2” in “%1” takes “%3” for a number, which it never is by its type. Compare or calculate with a number.</source>
        <translation>„%2“ in „%1“ behandelt „%3“ als Zahl, was es seinem Typ nach nie ist. Vergleichen oder rechnen Sie mit einer Zahl.</translation>
    </message>
    <message>
        <source>A conversation test has no steps, so it checks nothing.</source>
        <translation>Ein Gesprächstest hat keine Schritte, daher prüft er nichts.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>„%1“ verwenden</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>Add the variable “%1”</source>
        <translation>Variable „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add the entity “%1”</source>
        <translation>Entität „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>formatDate() knows no style “%1”. Take &quot;long&quot;, &quot;short&quot;, &quot;weekday&quot;, &quot;month&quot; or a pattern such as &quot;dd.MM.yyyy&quot;.</source>
        <translation>formatDate() kennt keinen Stil „%1“. Nehmen Sie &quot;long&quot;, &quot;short&quot;, &quot;weekday&quot;, &quot;month&quot; oder ein Muster wie &quot;dd.MM.yyyy&quot;.</translation>
    </message>
    <message>
        <source>Rounds a number, halves away from zero; without digits to a whole number.</source>
        <translation>Rundet eine Zahl, Hälften von null weg; ohne Stellen auf eine ganze Zahl.</translation>
    </message>
    <message>
        <source>Keeps a number between the lowest and the highest.</source>
        <translation>Hält eine Zahl zwischen der kleinsten und der größten.</translation>
    </message>
    <message>
        <source>Writes a number as people of the talk&apos;s language do.</source>
        <translation>Schreibt eine Zahl so, wie es in der Sprache des Gesprächs üblich ist.</translation>
    </message>
    <message>
        <source>Writes an amount with the code of its currency.</source>
        <translation>Schreibt einen Betrag mit dem Code seiner Währung.</translation>
    </message>
    <message>
        <source>Writes an amount of money as people of the talk&apos;s language do.</source>
        <translation>Schreibt einen Geldbetrag so, wie es in der Sprache des Gesprächs üblich ist.</translation>
    </message>
    <message>
        <source>Writes a share as percent.</source>
        <translation>Schreibt einen Anteil als Prozent.</translation>
    </message>
    <message>
        <source>Gives the number without its minus.</source>
        <translation>Gibt die Zahl ohne ihr Minus.</translation>
    </message>
    <message>
        <source>Rounds up to a whole number.</source>
        <translation>Rundet auf eine ganze Zahl auf.</translation>
    </message>
    <message>
        <source>Rounds down to a whole number.</source>
        <translation>Rundet auf eine ganze Zahl ab.</translation>
    </message>
    <message>
        <source>Rounds to the nearest whole number, halves upwards.</source>
        <translation>Rundet auf die nächste ganze Zahl, Halbe nach oben.</translation>
    </message>
    <message>
        <source>Leaves out what stands behind the decimal point.</source>
        <translation>Lässt weg, was hinter dem Komma steht.</translation>
    </message>
    <message>
        <source>Gives 1 for numbers above zero, -1 for those below, else 0.</source>
        <translation>Gibt 1 für Zahlen über null, -1 für solche darunter, sonst 0.</translation>
    </message>
    <message>
        <source>Gives the square root.</source>
        <translation>Gibt die Quadratwurzel.</translation>
    </message>
    <message>
        <source>Gives the base to the power of the exponent.</source>
        <translation>Gibt die Basis hoch den Exponenten.</translation>
    </message>
    <message>
        <source>Gives the largest of the numbers.</source>
        <translation>Gibt die größte der Zahlen.</translation>
    </message>
    <message>
        <source>Gives the smallest of the numbers.</source>
        <translation>Gibt die kleinste der Zahlen.</translation>
    </message>
    <message>
        <source>Makes a number of a value; NaN when it is none.</source>
        <translation>Macht aus einem Wert eine Zahl; NaN, wenn er keine ist.</translation>
    </message>
    <message>
        <source>Reads the whole number that a text begins with.</source>
        <translation>Liest die ganze Zahl, mit der ein Text beginnt.</translation>
    </message>
    <message>
        <source>Reads the number that a text begins with.</source>
        <translation>Liest die Zahl, mit der ein Text beginnt.</translation>
    </message>
    <message>
        <source>Tells whether the value is no number.</source>
        <translation>Sagt, ob der Wert keine Zahl ist.</translation>
    </message>
    <message>
        <source>Tells whether the value is a whole number.</source>
        <translation>Sagt, ob der Wert eine ganze Zahl ist.</translation>
    </message>
    <message>
        <source>Writes the number with exactly so many digits behind the point.</source>
        <translation>Schreibt die Zahl mit genau so vielen Stellen hinter dem Punkt.</translation>
    </message>
    <message>
        <source>Gives the text a capital first letter.</source>
        <translation>Gibt dem Text einen großen Anfangsbuchstaben.</translation>
    </message>
    <message>
        <source>Tells whether the part is in the text, whatever the case and accents.</source>
        <translation>Sagt, ob der Teil im Text vorkommt, gleich welche Groß-/Kleinschreibung und Akzente.</translation>
    </message>
    <message>
        <source>Gives the list of the text&apos;s words.</source>
        <translation>Gibt die Liste der Wörter des Textes.</translation>
    </message>
    <message>
        <source>Tells whether the regular expression is found in the text.</source>
        <translation>Sagt, ob der reguläre Ausdruck im Text gefunden wird.</translation>
    </message>
    <message>
        <source>Tells whether the value is nothing, blank, or an empty list or object.</source>
        <translation>Sagt, ob der Wert nichts, leer oder eine leere Liste oder ein leeres Objekt ist.</translation>
    </message>
    <message>
        <source>Makes a text of a value.</source>
        <translation>Macht aus einem Wert einen Text.</translation>
    </message>
    <message>
        <source>Gives the text in capital letters.</source>
        <translation>Gibt den Text in Großbuchstaben.</translation>
    </message>
    <message>
        <source>Gives the text in small letters.</source>
        <translation>Gibt den Text in Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>Leaves out the blanks at both ends.</source>
        <translation>Lässt die Leerzeichen an beiden Enden weg.</translation>
    </message>
    <message>
        <source>Leaves out the blanks at the start.</source>
        <translation>Lässt die Leerzeichen am Anfang weg.</translation>
    </message>
    <message>
        <source>Leaves out the blanks at the end.</source>
        <translation>Lässt die Leerzeichen am Ende weg.</translation>
    </message>
    <message>
        <source>Puts a text in the place of the part where it first stands.</source>
        <translation>Setzt einen Text an die Stelle des Teils, wo er zuerst steht.</translation>
    </message>
    <message>
        <source>Puts a text in the place of the part wherever it stands.</source>
        <translation>Setzt einen Text an die Stelle des Teils, wo immer er steht.</translation>
    </message>
    <message>
        <source>Cuts the text at each separator into a list.</source>
        <translation>Zerlegt den Text an jedem Trennzeichen in eine Liste.</translation>
    </message>
    <message>
        <source>Tells whether the text starts with the part.</source>
        <translation>Sagt, ob der Text mit dem Teil beginnt.</translation>
    </message>
    <message>
        <source>Tells whether the text ends with the part.</source>
        <translation>Sagt, ob der Text mit dem Teil endet.</translation>
    </message>
    <message>
        <source>Tells whether the part is in the text, or the value in the list.</source>
        <translation>Sagt, ob der Teil im Text oder der Wert in der Liste vorkommt.</translation>
    </message>
    <message>
        <source>Gives the place, from 0, where it is first found; -1 when it is not.</source>
        <translation>Gibt die Stelle, ab 0, an der es zuerst gefunden wird; -1, wenn es nicht vorkommt.</translation>
    </message>
    <message>
        <source>Gives the place, from 0, where the part is last found; -1 when it is not.</source>
        <translation>Gibt die Stelle, ab 0, an der der Teil zuletzt gefunden wird; -1, wenn er nicht vorkommt.</translation>
    </message>
    <message>
        <source>Gives a piece, from one place up to another; negative places count from the end.</source>
        <translation>Gibt ein Stück, von einer Stelle bis vor eine andere; negative Stellen zählen vom Ende.</translation>
    </message>
    <message>
        <source>Gives the piece between two places.</source>
        <translation>Gibt das Stück zwischen zwei Stellen.</translation>
    </message>
    <message>
        <source>Gives what stands at a place; -1 is the last.</source>
        <translation>Gibt, was an einer Stelle steht; -1 ist die letzte.</translation>
    </message>
    <message>
        <source>Joins two of them into one.</source>
        <translation>Fügt zwei davon zu einem zusammen.</translation>
    </message>
    <message>
        <source>Fills the text up at the start until it is so long.</source>
        <translation>Füllt den Text am Anfang auf, bis er so lang ist.</translation>
    </message>
    <message>
        <source>Fills the text up at the end until it is so long.</source>
        <translation>Füllt den Text am Ende auf, bis er so lang ist.</translation>
    </message>
    <message>
        <source>Gives the text so many times over.</source>
        <translation>Gibt den Text so viele Male hintereinander.</translation>
    </message>
    <message>
        <source>Gives the value as text.</source>
        <translation>Gibt den Wert als Text.</translation>
    </message>
    <message>
        <source>Gives the day of the talk, in the bot&apos;s time zone.</source>
        <translation>Gibt den Tag des Gesprächs, in der Zeitzone des Bots.</translation>
    </message>
    <message>
        <source>Gives the time of the talk, in the bot&apos;s time zone.</source>
        <translation>Gibt die Uhrzeit des Gesprächs, in der Zeitzone des Bots.</translation>
    </message>
    <message>
        <source>Gives the day that a text means, such as “tomorrow”.</source>
        <translation>Gibt den Tag, den ein Text meint, etwa „morgen“.</translation>
    </message>
    <message>
        <source>Gives the day so many days later.</source>
        <translation>Gibt den Tag so viele Tage später.</translation>
    </message>
    <message>
        <source>Gives the day so many months later, at the latest the month&apos;s last.</source>
        <translation>Gibt den Tag so viele Monate später, höchstens den letzten des Monats.</translation>
    </message>
    <message>
        <source>Counts the days from one day to another.</source>
        <translation>Zählt die Tage von einem Tag bis zu einem anderen.</translation>
    </message>
    <message>
        <source>Gives the year of a day.</source>
        <translation>Gibt das Jahr eines Tages.</translation>
    </message>
    <message>
        <source>Gives the month of a day, 1 to 12.</source>
        <translation>Gibt den Monat eines Tages, 1 bis 12.</translation>
    </message>
    <message>
        <source>Gives the day of the month.</source>
        <translation>Gibt den Tag des Monats.</translation>
    </message>
    <message>
        <source>Gives 1 for Monday to 7 for Sunday.</source>
        <translation>Gibt 1 für Montag bis 7 für Sonntag.</translation>
    </message>
    <message>
        <source>Writes a day in the talk&apos;s language.</source>
        <translation>Schreibt einen Tag in der Sprache des Gesprächs.</translation>
    </message>
    <message>
        <source>Writes a time of day in the talk&apos;s language.</source>
        <translation>Schreibt eine Uhrzeit in der Sprache des Gesprächs.</translation>
    </message>
    <message>
        <source>Writes a length of time in the talk&apos;s language.</source>
        <translation>Schreibt eine Dauer in der Sprache des Gesprächs.</translation>
    </message>
    <message>
        <source>Gives the first of a list.</source>
        <translation>Gibt das Erste einer Liste.</translation>
    </message>
    <message>
        <source>Gives the last of a list.</source>
        <translation>Gibt das Letzte einer Liste.</translation>
    </message>
    <message>
        <source>Counts what is in a list.</source>
        <translation>Zählt, was in einer Liste ist.</translation>
    </message>
    <message>
        <source>Adds up the numbers of a list.</source>
        <translation>Zählt die Zahlen einer Liste zusammen.</translation>
    </message>
    <message>
        <source>Sorts a list: numbers ascending, then texts.</source>
        <translation>Sortiert eine Liste: Zahlen aufsteigend, dann Texte.</translation>
    </message>
    <message>
        <source>Gives each value of a list once.</source>
        <translation>Gibt jeden Wert einer Liste einmal.</translation>
    </message>
    <message>
        <source>Writes a list in the talk&apos;s language, with “and” before the last.</source>
        <translation>Schreibt eine Liste in der Sprache des Gesprächs, mit „und“ vor dem Letzten.</translation>
    </message>
    <message>
        <source>Makes one text of a list, with a separator between.</source>
        <translation>Macht aus einer Liste einen Text, mit einem Trennzeichen dazwischen.</translation>
    </message>
    <message>
        <source>Gives a copy of the list the other way round.</source>
        <translation>Gibt eine Kopie der Liste in umgekehrter Reihenfolge.</translation>
    </message>
    <message>
        <source>Tells whether the value is a list.</source>
        <translation>Sagt, ob der Wert eine Liste ist.</translation>
    </message>
    <message>
        <source>Gives the names of an object&apos;s fields, in alphabetical order.</source>
        <translation>Gibt die Namen der Felder eines Objekts, in alphabetischer Reihenfolge.</translation>
    </message>
    <message>
        <source>Gives the values of an object&apos;s fields.</source>
        <translation>Gibt die Werte der Felder eines Objekts.</translation>
    </message>
    <message>
        <source>Makes yes or no of a value.</source>
        <translation>Macht aus einem Wert Ja oder Nein.</translation>
    </message>
    <message>
        <source>An expression does nothing item by item; use a Code step or a Loop.</source>
        <translation>Ein Ausdruck tut nichts Element für Element; verwenden Sie einen Code-Schritt oder eine Schleife.</translation>
    </message>
    <message>
        <source>Perhaps “%1” is meant.</source>
        <translation>Vielleicht ist „%1“ gemeint.</translation>
    </message>
    <message>
        <source>The code of “%1” cannot be read. Line %2: %3</source>
        <translation>Der Code von „%1“ kann nicht gelesen werden. Zeile %2: %3</translation>
    </message>
    <message>
        <source>In “%1” formatDate() is given the style “%2”, which there is not, so the expression fails. Take &quot;long&quot;, &quot;short&quot;, &quot;weekday&quot;, &quot;month&quot; or a pattern such as &quot;dd.MM.yyyy&quot;.</source>
        <translation>In „%1“ erhält formatDate() den Stil „%2“, den es nicht gibt, daher schlägt der Ausdruck fehl. Nehmen Sie &quot;long&quot;, &quot;short&quot;, &quot;weekday&quot;, &quot;month&quot; oder ein Muster wie &quot;dd.MM.yyyy&quot;.</translation>
    </message>
    <message>
        <source>“%2” of “%1” leads nowhere, so the talk ends there. Where the bot has not answered by then, that is an error: its Event for errors takes it, or people are told that something went wrong. Connect it.</source>
        <translation>„%2“ von „%1“ führt nirgendwohin, daher endet das Gespräch dort. Hat der Bot bis dahin nicht geantwortet, ist das ein Fehler: Sein Ereignis für Fehler übernimmt, oder es wird gemeldet, dass etwas schiefgegangen ist. Verbinden Sie es.</translation>
    </message>
    <message>
        <source>%1 could not be worked out: %2</source>
        <translation>%1 ließ sich nicht auswerten: %2</translation>
    </message>
    <message>
        <source>The loop at “%1” runs without the person saying anything, and what it counts never gets to where its condition ends it. Count the other way, change the condition, or put a question into it.</source>
        <translation>Die Schleife bei „%1“ läuft, ohne dass die Person etwas sagt, und was sie zählt, kommt nie dahin, wo ihre Bedingung sie beendet. Zählen Sie in die andere Richtung, ändern Sie die Bedingung oder fügen Sie eine Frage ein.</translation>
    </message>
    <message>
        <source>A text of “%1” is longer than the %2 characters that a bot says in one step: it is not said, and the talk fails there. Shorten it.</source>
        <translation>Ein Text von „%1“ ist länger als die %2 Zeichen, die ein Bot in einem Schritt sagt: Er wird nicht gesagt, und das Gespräch scheitert dort. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Text is too long to be said</source>
        <translation>Text ist zu lang, um gesagt zu werden</translation>
    </message>
    <message>
        <source>A text is longer than the 1,000,000 characters that a bot says in one step: it is not said, and the talk fails there.</source>
        <translation>Ein Text ist länger als die 1.000.000 Zeichen, die ein Bot in einem Schritt sagt: Er wird nicht gesagt, und das Gespräch scheitert dort.</translation>
    </message>
    <message>
        <source>%1 (line %2 of the code)</source>
        <translation>%1 (Zeile %2 des Codes)</translation>
    </message>
</context>
<context>
    <name>host</name>
    <message>
        <source>Publishing asks for the token of this host.</source>
        <translation>Zum Veröffentlichen wird das Token dieses Hosts benötigt.</translation>
    </message>
    <message>
        <source>Activating a release asks for an Idempotency-Key header.</source>
        <translation>Zum Aktivieren eines Releases wird ein Idempotency-Key-Header benötigt.</translation>
    </message>
    <message>
        <source>A part of a file asks for its offset and the size of the whole.</source>
        <translation>Zu einem Teil einer Datei gehören sein Offset und die Gesamtgröße.</translation>
    </message>
    <message>
        <source>The request names no conversation. Start a new one.</source>
        <translation>Die Anfrage nennt kein Gespräch. Beginnen Sie ein neues.</translation>
    </message>
    <message numerus="yes">
        <source>The message is too long. Send it in parts of at most %n characters.</source>
        <translation>
            <numerusform>Die Nachricht ist zu lang. Senden Sie sie in Teilen von höchstens %n Zeichen.</numerusform>
            <numerusform>Die Nachricht ist zu lang. Senden Sie sie in Teilen von höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Die Nachricht ist leer.</translation>
    </message>
    <message>
        <source>The id of the message is not valid.</source>
        <translation>Die ID der Nachricht ist ungültig.</translation>
    </message>
    <message>
        <source>There is no bot at this address.</source>
        <translation>Unter dieser Adresse gibt es keinen Bot.</translation>
    </message>
    <message>
        <source>This host does not answer under that name.</source>
        <translation>Dieser Host antwortet nicht unter diesem Namen.</translation>
    </message>
    <message>
        <source>Other web sites may not talk to this host.</source>
        <translation>Andere Websites dürfen nicht mit diesem Host kommunizieren.</translation>
    </message>
    <message>
        <source>This is a Dialogist host.</source>
        <translation>Dies ist ein Dialogist-Host.</translation>
    </message>
    <message>
        <source>This address does not take such requests.</source>
        <translation>Diese Adresse nimmt solche Anfragen nicht an.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Unter dieser Adresse gibt es nichts.</translation>
    </message>
    <message>
        <source>Send JSON, with the content type application/json.</source>
        <translation>Senden Sie JSON mit dem Inhaltstyp application/json.</translation>
    </message>
    <message>
        <source>The request is no valid JSON object.</source>
        <translation>Die Anfrage ist kein gültiges JSON-Objekt.</translation>
    </message>
    <message>
        <source>Other programs could not be told about this host.</source>
        <translation>Andere Programme konnten nicht über diesen Host informiert werden.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Choose another one with --data.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden. Wählen Sie mit --data einen anderen.</translation>
    </message>
    <message>
        <source>A host already runs on the folder “%1”. Stop it, or choose another folder with --data.</source>
        <translation>Im Ordner „%1“ läuft bereits ein Host. Beenden Sie ihn oder wählen Sie mit --data einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Dialogist host at %1. Stop it with Ctrl-C.</source>
        <translation>Dialogist-Host unter %1. Beenden Sie ihn mit Ctrl-C.</translation>
    </message>
    <message>
        <source>The release of “%1” is damaged and not live. Publish the bot again.</source>
        <translation>Das Release von „%1“ ist beschädigt und nicht live. Veröffentlichen Sie den Bot erneut.</translation>
    </message>
    <message>
        <source>The host has stopped.</source>
        <translation>Der Host wurde beendet.</translation>
    </message>
    <message>
        <source>This part of a file does not fit into the file.</source>
        <translation>Dieser Teil einer Datei passt nicht in die Datei.</translation>
    </message>
    <message>
        <source>The host cannot write to its folder. Check free space and permissions.</source>
        <translation>Der Host kann nicht in seinen Ordner schreiben. Prüfen Sie freien Speicherplatz und Berechtigungen.</translation>
    </message>
    <message>
        <source>A part of the file before this one is missing.</source>
        <translation>Ein Teil der Datei vor diesem fehlt.</translation>
    </message>
    <message>
        <source>A file arrived damaged. It has to be sent again.</source>
        <translation>Eine Datei ist beschädigt angekommen. Sie muss erneut gesendet werden.</translation>
    </message>
    <message>
        <source>A file of a release is damaged. Publish the bot again.</source>
        <translation>Eine Datei eines Releases ist beschädigt. Veröffentlichen Sie den Bot erneut.</translation>
    </message>
    <message>
        <source>A file of a release is missing.</source>
        <translation>Eine Datei eines Releases fehlt.</translation>
    </message>
    <message>
        <source>A file of a release is too large.</source>
        <translation>Eine Datei eines Releases ist zu groß.</translation>
    </message>
    <message>
        <source>Another release of this bot went live in the meantime. Look at what changed and publish again.</source>
        <translation>Inzwischen ging ein anderes Release dieses Bots live. Sehen Sie sich die Änderungen an und veröffentlichen Sie erneut.</translation>
    </message>
    <message>
        <source>The bot could not start a conversation, so what is live stays live. Try it in the simulator.</source>
        <translation>Der Bot konnte kein Gespräch beginnen, daher bleibt live, was live ist. Probieren Sie ihn im Simulator aus.</translation>
    </message>
    <message>
        <source>This release belongs to another bot.</source>
        <translation>Dieses Release gehört zu einem anderen Bot.</translation>
    </message>
    <message>
        <source>The host does not have this release. Publish it again.</source>
        <translation>Der Host hat dieses Release nicht. Veröffentlichen Sie es erneut.</translation>
    </message>
    <message>
        <source>This release is damaged. Publish the bot again.</source>
        <translation>Dieses Release ist beschädigt. Veröffentlichen Sie den Bot erneut.</translation>
    </message>
    <message>
        <source>Files of this release are missing or damaged. Publish the bot again.</source>
        <translation>Dateien dieses Releases fehlen oder sind beschädigt. Veröffentlichen Sie den Bot erneut.</translation>
    </message>
    <message>
        <source>This request was already used for something else.</source>
        <translation>Diese Anfrage wurde bereits für etwas anderes verwendet.</translation>
    </message>
    <message>
        <source>There is no such image.</source>
        <translation>Ein solches Bild gibt es nicht.</translation>
    </message>
    <message>
        <source>Too much is going on at the moment. Try again in a few seconds.</source>
        <translation>Im Moment ist zu viel los. Versuchen Sie es in einigen Sekunden erneut.</translation>
    </message>
    <message>
        <source>The conversations in this folder were stored by a newer version of Dialogist. Update this program.</source>
        <translation>Die Gespräche in diesem Ordner wurden von einer neueren Version von Dialogist gespeichert. Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>This conversation is not known here. Start a new one.</source>
        <translation>Dieses Gespräch ist hier nicht bekannt. Beginnen Sie ein neues.</translation>
    </message>
    <message>
        <source>That was a lot at once. Wait a moment and send it again.</source>
        <translation>Das war viel auf einmal. Warten Sie einen Moment und senden Sie es erneut.</translation>
    </message>
    <message>
        <source>The conversation could not be stored. Try again.</source>
        <translation>Das Gespräch konnte nicht gespeichert werden. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This conversation has ended. Start a new one.</source>
        <translation>Dieses Gespräch ist beendet. Beginnen Sie ein neues.</translation>
    </message>
    <message>
        <source>Too many requests to web services wait already.</source>
        <translation>Es warten bereits zu viele Anfragen an Webdienste.</translation>
    </message>
    <message>
        <source>The host stopped while the request was on its way. It may have arrived, so it was not sent again.</source>
        <translation>Der Host wurde beendet, während die Anfrage unterwegs war. Sie kann angekommen sein und wurde daher nicht erneut gesendet.</translation>
    </message>
    <message>
        <source>The bot asked web services too often in one turn.</source>
        <translation>Der Bot hat in einer Runde zu oft Webdienste gefragt.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written. Check free space and permissions, or choose another folder with --data.</source>
        <translation>In den Ordner „%1“ kann nicht geschrieben werden. Prüfen Sie freien Platz und Rechte oder wählen Sie mit --data einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2. Another program is using it; choose another port.</source>
        <translation>%1, Port %2 kann nicht geöffnet werden. Ein anderes Programm verwendet ihn; wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2. It is no address of this computer; choose 127.0.0.1, or 0.0.0.0 for all of them.</source>
        <translation>%1, Port %2 kann nicht geöffnet werden. Das ist keine Adresse dieses Computers; wählen Sie 127.0.0.1 oder 0.0.0.0 für alle.</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2. Another program may be using it, or you may not; choose another port.</source>
        <translation>%1, Port %2 kann nicht geöffnet werden. Vielleicht verwendet ihn ein anderes Programm, oder Sie dürfen ihn nicht verwenden; wählen Sie einen anderen Port.</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>Eines pro Zeile</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Das ist kein regulärer Ausdruck: %1.</translation>
    </message>
    <message>
        <source>This is no JSON yet, so it is not kept.</source>
        <translation>Das ist noch kein JSON und wird daher nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>There is no text to keep. Type something first.</source>
        <translation>Es gibt keinen Text zum Speichern. Geben Sie zuerst etwas ein.</translation>
    </message>
    <message>
        <source>The document is protected by a password. Import it again with its password, or save a copy without one.</source>
        <translation>Das Dokument ist durch ein Passwort geschützt. Importieren Sie es erneut mit dem Passwort oder speichern Sie eine Kopie ohne Passwort.</translation>
    </message>
    <message>
        <source>The password does not open this document. Check the password and import it again.</source>
        <translation>Das Passwort öffnet dieses Dokument nicht. Prüfen Sie das Passwort und importieren Sie das Dokument erneut.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Das Dokument ist leer.</translation>
    </message>
    <message>
        <source>The document is damaged or incomplete. Open it in the program that made it, save it again and import the new copy.</source>
        <translation>Das Dokument ist beschädigt oder unvollständig. Öffnen Sie es in dem Programm, mit dem es erstellt wurde, speichern Sie es erneut und importieren Sie die neue Kopie.</translation>
    </message>
    <message>
        <source>The document is too large, or unpacks to far more than its size. Split it into smaller documents.</source>
        <translation>Das Dokument ist zu groß oder wird entpackt weit größer als angegeben. Teilen Sie es in kleinere Dokumente auf.</translation>
    </message>
    <message>
        <source>The document is built in a way that is too deep or too intricate to be read safely. Save it anew, or as plain text, and import that.</source>
        <translation>Das Dokument ist zu tief oder zu verwickelt aufgebaut, um sicher gelesen zu werden. Speichern Sie es neu oder als reinen Text und importieren Sie das.</translation>
    </message>
    <message>
        <source>Reading the document took more memory than a document may. Split it into smaller documents.</source>
        <translation>Das Lesen des Dokuments brauchte mehr Arbeitsspeicher, als einem Dokument zusteht. Teilen Sie es in kleinere Dokumente auf.</translation>
    </message>
    <message>
        <source>Reading the document took too long and was stopped. Split it into smaller documents, or save it in another format.</source>
        <translation>Das Lesen des Dokuments dauerte zu lange und wurde abgebrochen. Teilen Sie es in kleinere Dokumente auf oder speichern Sie es in einem anderen Format.</translation>
    </message>
    <message>
        <source>The document could not be read: its reader stopped unexpectedly. It is probably damaged; save it again and import the new copy.</source>
        <translation>Das Dokument konnte nicht gelesen werden: Das Leseprogramm wurde unerwartet beendet. Wahrscheinlich ist es beschädigt; speichern Sie es erneut und importieren Sie die neue Kopie.</translation>
    </message>
    <message>
        <source>The document holds parts that a harmless document does not need (such as file paths that leave it, or entity declarations), so it was not read.</source>
        <translation>Das Dokument enthält Teile, die ein harmloses Dokument nicht braucht (etwa Dateipfade, die aus ihm hinausführen, oder Entity-Deklarationen), und wurde daher nicht gelesen.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read. Save it as PDF, DOCX, ODT, HTML, Markdown, text or CSV and import that.</source>
        <translation>Dateien dieser Art können nicht gelesen werden. Speichern Sie sie als PDF, DOCX, ODT, HTML, Markdown, Text oder CSV und importieren Sie das.</translation>
    </message>
    <message>
        <source>This file holds no text that a person could read.</source>
        <translation>Diese Datei enthält keinen für Menschen lesbaren Text.</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and import the documents in it.</source>
        <translation>Dies ist ein Archiv. Entpacken Sie es und importieren Sie die Dokumente darin.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you may read it and that no other program has locked it.</source>
        <translation>Die Datei kann nicht geöffnet werden. Prüfen Sie, ob Sie sie lesen dürfen und kein anderes Programm sie gesperrt hat.</translation>
    </message>
    <message>
        <source>The document reader could not be started. Reinstall Dialogist.</source>
        <translation>Der Dokumentleser konnte nicht gestartet werden. Installieren Sie Dialogist neu.</translation>
    </message>
    <message>
        <source>The document was read, but its text could not be written to the project file. Check the free space of the disk and try again.</source>
        <translation>Das Dokument wurde gelesen, aber sein Text konnte nicht in die Projektdatei geschrieben werden. Prüfen Sie den freien Speicherplatz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Some parts of the document are damaged and were left out. The rest was imported.</source>
        <translation>Einige Teile des Dokuments sind beschädigt und wurden ausgelassen. Der Rest wurde importiert.</translation>
    </message>
    <message>
        <source>The document is very long: only its first part was imported. Split it into smaller documents.</source>
        <translation>Das Dokument ist sehr lang: Nur der erste Teil wurde importiert. Teilen Sie es in kleinere Dokumente auf.</translation>
    </message>
    <message>
        <source>Tables within tables were imported as plain text.</source>
        <translation>Tabellen in Tabellen wurden als reiner Text importiert.</translation>
    </message>
    <message>
        <source>Stopped before this file was read.</source>
        <translation>Abgebrochen, bevor diese Datei gelesen wurde.</translation>
    </message>
    <message>
        <source>The document could not be read.</source>
        <translation>Das Dokument konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>S. %1</translation>
    </message>
    <message>
        <source>Each document is read in a process of its own that can open no file, start no program and reach no network, with limits on time and memory.</source>
        <translation>Jedes Dokument wird in einem eigenen Prozess gelesen, der keine Datei öffnen, kein Programm starten und kein Netzwerk erreichen kann, mit Grenzen für Zeit und Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Each document is read in a process of its own that can make no system call to open a file, start a program or reach a network, with limits on time and memory. This system has no Landlock as a second wall.</source>
        <translation>Jedes Dokument wird in einem eigenen Prozess gelesen, der keinen Systemaufruf zum Öffnen einer Datei, Starten eines Programms oder Erreichen eines Netzwerks machen kann, mit Grenzen für Zeit und Arbeitsspeicher. Dieses System hat kein Landlock als zweite Schutzwand.</translation>
    </message>
    <message>
        <source>Each document is read in a process of its own with limits on time and memory. On this system that process is not cut off from files and network.</source>
        <translation>Jedes Dokument wird in einem eigenen Prozess mit Grenzen für Zeit und Arbeitsspeicher gelesen. Auf diesem System ist dieser Prozess nicht von Dateien und Netzwerk abgeschnitten.</translation>
    </message>
    <message>
        <source>Each document is read in a process of its own with a limit on time. On this system that process is not cut off from files and network.</source>
        <translation>Jedes Dokument wird in einem eigenen Prozess mit einer Zeitgrenze gelesen. Auf diesem System ist dieser Prozess nicht von Dateien und Netzwerk abgeschnitten.</translation>
    </message>
    <message>
        <source>The site asks robots to stay away from this page (robots.txt).</source>
        <translation>Die Website bittet Robots, dieser Seite fernzubleiben (robots.txt).</translation>
    </message>
    <message>
        <source>The site&apos;s rules for robots (robots.txt) could not be read, so it was left alone. Try again later.</source>
        <translation>Die Regeln der Website für Robots (robots.txt) konnten nicht gelesen werden, daher wurde sie nicht gelesen. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>This is neither a web page nor a document that can be read.</source>
        <translation>Dies ist weder eine Webseite noch ein lesbares Dokument.</translation>
    </message>
    <message>
        <source>The same text was found at another address.</source>
        <translation>Derselbe Text wurde unter einer anderen Adresse gefunden.</translation>
    </message>
    <message>
        <source>The page names another address as its own; that one is used.</source>
        <translation>Die Seite nennt eine andere Adresse als ihre eigene; diese wird verwendet.</translation>
    </message>
    <message>
        <source>The page asks not to be indexed.</source>
        <translation>Die Seite bittet, nicht indexiert zu werden.</translation>
    </message>
    <message>
        <source>The page shows its text only with JavaScript, so there was nothing to read. Save it from a browser and import the file.</source>
        <translation>Die Seite zeigt ihren Text nur mit JavaScript, daher gab es nichts zu lesen. Speichern Sie sie in einem Browser und importieren Sie die Datei.</translation>
    </message>
    <message>
        <source>The address leads to another host, which is not part of this crawl.</source>
        <translation>Die Adresse führt zu einem anderen Host, der nicht zu diesem Crawl gehört.</translation>
    </message>
    <message>
        <source>The address is on this computer or a private network. Allow this host if you trust it.</source>
        <translation>Die Adresse liegt auf diesem Computer oder in einem privaten Netzwerk. Lassen Sie diesen Host zu, wenn Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>The site has more pages than the limit of this crawl. Raise the limit to read on.</source>
        <translation>Die Website hat mehr Seiten, als die Grenze dieses Crawls zulässt. Erhöhen Sie die Grenze, um weiterzulesen.</translation>
    </message>
    <message>
        <source>The server asks to be visited less often (429). Set a longer delay.</source>
        <translation>Der Server bittet um seltenere Zugriffe (429). Stellen Sie eine längere Wartezeit ein.</translation>
    </message>
    <message>
        <source>The server answered with error %1.</source>
        <translation>Der Server antwortete mit Fehler %1.</translation>
    </message>
    <message>
        <source>The folder cannot be opened, so nothing in it was read. Check that you may read it.</source>
        <translation>Der Ordner kann nicht geöffnet werden, daher wurde nichts darin gelesen. Prüfen Sie, ob Sie ihn lesen dürfen.</translation>
    </message>
    <message>
        <source>The name of this file is no valid text, so it cannot be opened safely. Rename the file and import it again.</source>
        <translation>Der Name dieser Datei ist kein gültiger Text, daher kann sie nicht sicher geöffnet werden. Benennen Sie die Datei um und importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>This is no file but a pipe, a socket or a device. Only files can be read.</source>
        <translation>Das ist keine Datei, sondern eine Pipe, ein Socket oder ein Gerät. Nur Dateien können gelesen werden.</translation>
    </message>
    <message>
        <source>This link leads to a file that is not there. Correct the link, or import the file itself.</source>
        <translation>Dieser Link führt zu einer Datei, die nicht da ist. Berichtigen Sie den Link oder importieren Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>This is a link to another folder and was not followed. Import that folder itself if you want what it holds.</source>
        <translation>Dies ist ein Link zu einem anderen Ordner und wurde nicht verfolgt. Importieren Sie jenen Ordner selbst, wenn Sie seinen Inhalt möchten.</translation>
    </message>
    <message>
        <source>There is no room left on the drive that holds the project. Free some space and import the file again.</source>
        <translation>Auf dem Laufwerk mit dem Projekt ist kein Platz mehr. Geben Sie Speicherplatz frei und importieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Its name leads out of the archive, it is only a link, or there is another of the same name, so it was not read. Unpack the archive and import what you need.</source>
        <translation>Der Name führt aus dem Archiv hinaus, es ist nur eine Verknüpfung, oder es gibt noch eine Datei desselben Namens; daher wurde sie nicht gelesen. Entpacken Sie das Archiv und importieren Sie, was Sie benötigen.</translation>
    </message>
    <message>
        <source>The archive holds too much, or unpacks to far more than its size; the rest of it was not read. Unpack it and import the documents in it.</source>
        <translation>Das Archiv enthält zu viel oder wird beim Entpacken weit größer als seine Dateigröße; der Rest wurde nicht gelesen. Entpacken Sie es und importieren Sie die Dokumente darin.</translation>
    </message>
    <message>
        <source>This is an archive within archives, too deep to be unpacked here. Unpack it and import the documents in it.</source>
        <translation>Dies ist ein Archiv in Archiven, zu tief verschachtelt, um hier entpackt zu werden. Entpacken Sie es und importieren Sie die Dokumente darin.</translation>
    </message>
    <message>
        <source>The address is not among those this crawl is to read; only its links were used.</source>
        <translation>Die Adresse gehört nicht zu denen, die dieser Crawl lesen soll; nur ihre Links wurden verwendet.</translation>
    </message>
    <message>
        <source>This should be a sitemap, but holds none that can be read.</source>
        <translation>Das soll eine Sitemap sein, enthält aber keine, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>This sitemap or feed names no pages.</source>
        <translation>Diese Sitemap oder dieser Feed nennt keine Seiten.</translation>
    </message>
    <message>
        <source>This sitemap names more than 50,000 pages; the rest of it was not read.</source>
        <translation>Diese Sitemap nennt mehr als 50.000 Seiten; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The server sends the request on again and again. Exclude the address, or tell whoever runs the site.</source>
        <translation>Der Server leitet die Anfrage immer wieder weiter. Schließen Sie die Adresse aus oder sagen Sie es dem Betreiber der Website.</translation>
    </message>
    <message>
        <source>The page could not be fetched: the connection broke off. Read the website again later.</source>
        <translation>Die Seite ließ sich nicht holen: Die Verbindung brach ab. Lesen Sie die Website später neu.</translation>
    </message>
    <message>
        <source>The server did not send the page in time. Allow more time for a page, or read the website again later.</source>
        <translation>Der Server schickte die Seite nicht rechtzeitig. Erlauben Sie mehr Zeit für eine Seite oder lesen Sie die Website später neu.</translation>
    </message>
    <message>
        <source>The page asks for a login (401). Save it from a browser and import the file.</source>
        <translation>Die Seite verlangt eine Anmeldung (401). Speichern Sie sie im Browser und importieren Sie die Datei.</translation>
    </message>
    <message>
        <source>The server does not let us read the page (403). Save it from a browser and import the file.</source>
        <translation>Der Server lässt uns die Seite nicht lesen (403). Speichern Sie sie im Browser und importieren Sie die Datei.</translation>
    </message>
    <message>
        <source>The server is in trouble (error %1). Read the website again later.</source>
        <translation>Der Server hat Schwierigkeiten (Fehler %1). Lesen Sie die Website später neu.</translation>
    </message>
    <message>
        <source>The document holds no text, only pictures: it was probably scanned. Install Tesseract, and Dialogist recognises the text (OCR) when you import it again.</source>
        <translation>Das Dokument enthält keinen Text, nur Bilder: Es wurde wohl gescannt. Installieren Sie Tesseract, dann erkennt Dialogist den Text (OCR), wenn Sie es erneut importieren.</translation>
    </message>
    <message>
        <source>The document holds no text, and none was recognised in its pictures.</source>
        <translation>Das Dokument enthält keinen Text, und in seinen Bildern wurde keiner erkannt.</translation>
    </message>
    <message>
        <source>This is a file of an old office program (DOC, XLS, PPT and the like). Install LibreOffice, and Dialogist reads it with its help; or save it as DOCX, XLSX, PPTX or PDF and import that.</source>
        <translation>Dies ist eine Datei eines alten Büroprogramms (DOC, XLS, PPT und dergleichen). Installieren Sie LibreOffice, dann liest Dialogist sie mit dessen Hilfe; oder speichern Sie sie als DOCX, XLSX, PPTX oder PDF und importieren Sie diese.</translation>
    </message>
    <message>
        <source>This is a picture, sound or film in which no text was found. Only text can become knowledge; text in pictures is recognised when Tesseract is installed.</source>
        <translation>Dies ist ein Bild, Ton oder Film, in dem kein Text gefunden wurde. Nur Text kann Wissen werden; Text in Bildern wird erkannt, wenn Tesseract installiert ist.</translation>
    </message>
    <message>
        <source>The text of pictures was recognised (OCR): read over what was understood before you rely on it.</source>
        <translation>Der Text von Bildern wurde erkannt (OCR): Lesen Sie nach, was verstanden wurde, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>The text of this document is not in the project any more. Read the document again.</source>
        <translation>Der Text dieses Dokuments ist nicht mehr im Projekt. Lesen Sie das Dokument erneut.</translation>
    </message>
    <message>
        <source>The embedding model “%1” gave an answer that is no list of vectors. Try again, or choose another model.</source>
        <translation>Das Embedding-Modell „%1“ gab eine Antwort, die keine Liste von Vektoren ist. Versuchen Sie es erneut oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>the question is missing.</source>
        <translation>die Frage fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>a text is longer than %n character(s).</source>
        <translation>
            <numerusform>ein Text ist länger als %n Zeichen.</numerusform>
            <numerusform>ein Text ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no language tag such as en or pt-BR.</source>
        <translation>„%1“ ist kein Sprachkürzel wie en oder pt-BR.</translation>
    </message>
    <message>
        <source>the page “%1” is no whole number from 1 on.</source>
        <translation>die Seite „%1“ ist keine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>no expected source; the question counts in no figure until it has one.</source>
        <translation>keine erwartete Quelle; die Frage zählt in keiner Kennzahl, bis sie eine hat.</translation>
    </message>
    <message>
        <source>this base has no source “%1”.</source>
        <translation>diese Wissensbasis hat keine Quelle „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <translation>%1, S. %2</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>The file holds no text. Save the table as CSV.</source>
        <translation>Die Datei enthält keinen Text. Speichern Sie die Tabelle als CSV.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is opened and never closed.</source>
        <translation>Zeile %1: Ein Anführungszeichen wird geöffnet und nie geschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>The table has more than %n row(s).</source>
        <translation>
            <numerusform>Die Tabelle hat mehr als %n Zeile.</numerusform>
            <numerusform>Die Tabelle hat mehr als %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row must name the columns “question” and “expected”; “language”, “heading”, “page”, “phrase” and “note” may follow.</source>
        <translation>Die erste Zeile muss die Spalten „question“ und „expected“ nennen; „language“, „heading“, „page“, „phrase“ und „note“ dürfen folgen.</translation>
    </message>
    <message>
        <source>This document has no columns with names. Name the columns of the table in its first row, and import it again.</source>
        <translation>Dieses Dokument hat keine Spalten mit Namen. Benennen Sie die Spalten der Tabelle in ihrer ersten Zeile und importieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1: recognising the text of page %2 of %3</source>
        <translation>%1: Text von Seite %2 von %3 wird erkannt</translation>
    </message>
    <message>
        <source>The slides hold no text, only pictures. Save the presentation as PDF and import that: text in the pictures of a PDF is recognised (OCR) when Tesseract is installed.</source>
        <translation>Die Folien enthalten keinen Text, nur Bilder. Speichern Sie die Präsentation als PDF und importieren Sie dieses: Text in den Bildern eines PDF wird erkannt (OCR), wenn Tesseract installiert ist.</translation>
    </message>
    <message>
        <source>Some slides hold no text, only pictures. The others were imported.</source>
        <translation>Einige Folien enthalten keinen Text, nur Bilder. Die anderen wurden importiert.</translation>
    </message>
    <message>
        <source>There is no file or folder of this name. Check the name; perhaps it was moved, renamed or deleted.</source>
        <translation>Es gibt keine Datei und keinen Ordner dieses Namens. Prüfen Sie den Namen; vielleicht wurde etwas verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>The file itself is neither in the project nor where it was imported from. Import it again to see its pages.</source>
        <translation>Die Datei selbst ist weder im Projekt noch dort, woher sie importiert wurde. Importieren Sie sie noch einmal, um ihre Seiten zu sehen.</translation>
    </message>
    <message>
        <source>The file has changed since it was read, so its pages may say something else. Read the files again, and text and pages are the same.</source>
        <translation>Die Datei hat sich geändert, seit sie gelesen wurde; ihre Seiten sagen vielleicht etwas anderes. Lesen Sie die Dateien neu, dann stimmen Text und Seiten überein.</translation>
    </message>
    <message>
        <source>Some pages of the site lie more links away from the start than this crawl follows. Raise the depth to read them.</source>
        <translation>Einige Seiten der Website liegen mehr Links vom Start entfernt, als dieser Crawl verfolgt. Erhöhen Sie die Tiefe, um sie zu lesen.</translation>
    </message>
    <message>
        <source>The page does not exist (404). Check the address, or the link or sitemap that names it.</source>
        <translation>Die Seite gibt es nicht (404). Prüfen Sie die Adresse oder den Link oder die Sitemap, die sie nennt.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer, left out: line %1.</source>
        <translation>
            <numerusform>%n Frage ohne Antwort, ausgelassen: Zeile %1.</numerusform>
            <numerusform>%n Fragen ohne Antwort, ausgelassen: Zeilen %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) without a question, found only by their own words: line %1.</source>
        <translation>
            <numerusform>%n Antwort ohne Frage, nur über ihre eigenen Wörter zu finden: Zeile %1.</numerusform>
            <numerusform>%n Antworten ohne Frage, nur über ihre eigenen Wörter zu finden: Zeilen %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) that stand there already with another answer: line %1.</source>
        <translation>
            <numerusform>%n Frage, die dort schon mit einer anderen Antwort steht: Zeile %1.</numerusform>
            <numerusform>%n Fragen, die dort schon mit einer anderen Antwort stehen: Zeilen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is too much text to be searched on this computer: it would take about %1 of memory, and %2 are there for it. Take documents out of the knowledge base, or spread them over several bases that are not searched together.</source>
        <translation>Es ist zu viel Text, um ihn auf diesem Computer zu durchsuchen: Er bräuchte etwa %1 Arbeitsspeicher, und %2 stehen dafür bereit. Nehmen Sie Dokumente aus der Wissensbasis heraus, oder verteilen Sie sie auf mehrere, die nicht zusammen durchsucht werden.</translation>
    </message>
    <message>
        <source>pp. %1–%2</source>
        <comment>first and last page</comment>
        <translation>S. %1–%2</translation>
    </message>
    <message>
        <source>The document holds no text, only pictures, and recognising text in pictures (OCR) was switched off. Switch it on and import the document again.</source>
        <translation>Das Dokument enthält keinen Text, nur Bilder, und die Texterkennung in Bildern (OCR) war ausgeschaltet. Schalten Sie sie ein und importieren Sie das Dokument erneut.</translation>
    </message>
    <message>
        <source>This is a picture, and recognising text in pictures (OCR) was switched off. Switch it on and import the picture again if it holds text.</source>
        <translation>Dies ist ein Bild, und die Texterkennung in Bildern (OCR) war ausgeschaltet. Schalten Sie sie ein und importieren Sie das Bild erneut, wenn es Text enthält.</translation>
    </message>
    <message>
        <source>The file was changed while it was being read, so nothing of it was imported. Import it again when no program writes to it any more.</source>
        <translation>Die Datei wurde geändert, während sie gelesen wurde, daher wurde nichts von ihr importiert. Importieren Sie sie erneut, wenn kein Programm mehr in sie schreibt.</translation>
    </message>
    <message>
        <source>This is a link to a file outside of the folder and was not read. Import that file itself if you want what it holds.</source>
        <translation>Dies ist ein Link zu einer Datei außerhalb des Ordners und wurde nicht gelesen. Importieren Sie jene Datei selbst, wenn Sie ihren Inhalt möchten.</translation>
    </message>
    <message>
        <source>Not found where it was, so it was not read again. Import it again from where it lies now.</source>
        <translation>Nicht am bisherigen Ort gefunden, daher nicht noch einmal gelesen. Importieren Sie die Quelle erneut von dort, wo sie jetzt liegt.</translation>
    </message>
    <message>
        <source>Some pages hold no text, only pictures: they were probably scanned. The other pages were imported. Their text is recognised (OCR) when Tesseract is installed and recognition is switched on.</source>
        <translation>Einige Seiten enthalten keinen Text, nur Bilder: Sie wurden wohl gescannt. Die anderen Seiten wurden importiert. Der Text der gescannten Seiten wird erkannt (OCR), wenn Tesseract installiert und die Erkennung eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Headers and footers that are the same on most pages were left out.</source>
        <translation>Kopf- und Fußzeilen, die auf den meisten Seiten gleich sind, wurden weggelassen.</translation>
    </message>
    <message>
        <source>The server sent the page packed in a way that cannot be undone (Content-Encoding). Tell whoever runs the site.</source>
        <translation>Der Server hat die Seite so gepackt gesendet, dass sie sich nicht entpacken lässt (Content-Encoding). Sagen Sie es dem Betreiber der Website.</translation>
    </message>
    <message>
        <source>The site asks for more than 30 seconds between two requests (Crawl-delay in robots.txt). They were 30 seconds apart.</source>
        <translation>Die Website verlangt mehr als 30 Sekunden zwischen zwei Anfragen (Crawl-delay in robots.txt). Der Abstand betrug 30 Sekunden.</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>The project holds a damaged object (%1: %2). Restore a backup or an earlier copy.</source>
        <translation>Das Projekt enthält ein beschädigtes Objekt (%1: %2). Stellen Sie eine Sicherung oder eine frühere Kopie wieder her.</translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 did not answer completely in time. Try again later.</source>
        <translation>%1 hat nicht rechtzeitig vollständig geantwortet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 is on this computer or a private network. Allow this host if you trust it.</source>
        <translation>%1 liegt auf diesem Computer oder in einem privaten Netzwerk. Lassen Sie diesen Host zu, wenn Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>The host %1 was not found. Check the address and your connection.</source>
        <translation>Der Host %1 wurde nicht gefunden. Prüfen Sie die Adresse und Ihre Verbindung.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time. Try again later.</source>
        <translation>%1 war nicht rechtzeitig erreichbar. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 sent more than is accepted.</source>
        <translation>%1 hat mehr gesendet, als angenommen wird.</translation>
    </message>
    <message>
        <source>%1 refused the connection. Check address and port.</source>
        <translation>%1 hat die Verbindung abgelehnt. Prüfen Sie Adresse und Port.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: its certificate is not accepted.</source>
        <translation>Es konnte keine sichere Verbindung zu %1 hergestellt werden: Das Zertifikat wird nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off. Try again.</source>
        <translation>Die Verbindung zu %1 brach ab. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 sends the request on again and again.</source>
        <translation>%1 leitet die Anfrage immer wieder weiter.</translation>
    </message>
    <message>
        <source>This is not a complete web address. Check it for missing parts.</source>
        <translation>Dies ist keine vollständige Webadresse. Prüfen Sie, ob Teile fehlen.</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// can be opened.</source>
        <translation>Nur Adressen, die mit http:// oder https:// beginnen, können geöffnet werden.</translation>
    </message>
    <message>
        <source>The address holds a user name or password. Remove it from the address.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort. Entfernen Sie dies aus der Adresse.</translation>
    </message>
    <message>
        <source>The address names port 0, which does not exist.</source>
        <translation>Die Adresse nennt Port 0, den es nicht gibt.</translation>
    </message>
    <message>
        <source>This kind of request is not supported.</source>
        <translation>Diese Art von Anfrage wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>A header of the request has characters or a name that are not allowed.</source>
        <translation>Ein Header der Anfrage hat unzulässige Zeichen oder einen unzulässigen Namen.</translation>
    </message>
    <message>
        <source>The server answered with an address that is not encrypted, which is not followed.</source>
        <translation>Der Server antwortete mit einer unverschlüsselten Adresse, der nicht gefolgt wird.</translation>
    </message>
    <message>
        <source>The server wants the data sent to another host (%1), which is not done.</source>
        <translation>Der Server möchte, dass die Daten an einen anderen Host (%1) gesendet werden; das geschieht nicht.</translation>
    </message>
    <message>
        <source>%1 sent an answer packed in a way that cannot be undone (Content-Encoding). Tell whoever runs it.</source>
        <translation>%1 hat eine Antwort so gepackt gesendet, dass sie sich nicht entpacken lässt (Content-Encoding). Sagen Sie es dem Betreiber.</translation>
    </message>
    <message>
        <source>The host “%1” has a dot with nothing before it. Check the address.</source>
        <translation>Der Host „%1“ hat einen Punkt, vor dem nichts steht. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>There is no port “%1”: ports are numbers from 1 to 65535. Check the address.</source>
        <translation>Es gibt keinen Port „%1“: Ports sind Zahlen von 1 bis 65535. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>This is no web address. Check how it is written.</source>
        <translation>Dies ist keine Webadresse. Prüfen Sie die Schreibweise.</translation>
    </message>
</context>
<context>
    <name>panels/explorer</name>
    <message>
        <source>“%1” cannot be the name of a variable. Use letters, digits and _, and begin with a letter.</source>
        <translation>„%1“ kann kein Variablenname sein. Verwenden Sie Buchstaben, Ziffern und _ und beginnen Sie mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>There is already a variable “%1”. Choose another name.</source>
        <translation>Es gibt bereits eine Variable „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Ein Name darf nicht leer sein.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>New knowledge</source>
        <translation>Neues Wissen</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Neuer Ablauf</translation>
    </message>
    <message>
        <source>New instructions</source>
        <translation>Neue Anweisungen</translation>
    </message>
    <message>
        <source>New intent</source>
        <translation>Neue Absicht</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Abläufe</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Textstelle</numerusform>
            <numerusform>%n Textstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s)</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>%1 (source)</source>
        <translation>%1 (Quelle)</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Releases</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an entity. Use letters, digits and _, and begin with a letter.</source>
        <translation>„%1“ kann nicht der Name einer Entität sein. Verwenden Sie Buchstaben, Ziffern und _, und beginnen Sie mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>There is already an entity “%1”. Choose another name.</source>
        <translation>Es gibt bereits eine Entität „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>Neuer Test</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Absichten</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s)</source>
        <translation>
            <numerusform>%n Muster</numerusform>
            <numerusform>%n Muster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>Suite: %1</source>
        <translation>Testreihe: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) have no translation yet, or one of an older text.</source>
        <translation>
            <numerusform>%n Text hat noch keine Übersetzung oder nur die eines älteren Textes.</numerusform>
            <numerusform>%n Texte haben noch keine Übersetzung oder nur die eines älteren Textes.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a reserved word of expressions. Choose another name.</source>
        <translation>„%1“ ist in Ausdrücken ein reserviertes Wort. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>panels/simulator</name>
    <message>
        <source>Turn</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Saved talk, played now</source>
        <translation>Gespeichertes Gespräch, jetzt abgespielt</translation>
    </message>
    <message>
        <source>This talk</source>
        <translation>Dieses Gespräch</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>The bot says</source>
        <translation>Der Bot sagt</translation>
    </message>
    <message>
        <source>The talk then waits elsewhere</source>
        <translation>Das Gespräch wartet danach woanders</translation>
    </message>
    <message>
        <source>Two talks compared</source>
        <translation>Zwei Gespräche verglichen</translation>
    </message>
    <message>
        <source>The two talks are alike in every turn.</source>
        <translation>Die beiden Gespräche stimmen in jeder Runde überein.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>the opening</source>
        <translation>die Eröffnung</translation>
    </message>
    <message>
        <source>the answer to a request</source>
        <translation>die Antwort auf eine Anfrage</translation>
    </message>
    <message>
        <source>a step was let go</source>
        <translation>ein Schritt wurde freigegeben</translation>
    </message>
    <message>
        <source>time passed</source>
        <translation>Zeit verging</translation>
    </message>
    <message>
        <source>the event “%1”</source>
        <translation>das Ereignis „%1“</translation>
    </message>
    <message>
        <source>%1 (differs)</source>
        <translation>%1 (unterscheidet sich)</translation>
    </message>
    <message>
        <source>a step that is gone</source>
        <translation>ein nicht mehr vorhandener Schritt</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Die Person</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The two talks, turn by turn</source>
        <translation>Die beiden Gespräche, Runde für Runde</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages of “%1” contain %2; anyone who chats can get them. Remove them from the document and import it again.</source>
        <translation>
            <numerusform>%n Textstelle von „%1“ enthält %2; jeder im Chat kann an diese Daten gelangen. Entfernen Sie sie aus dem Dokument und importieren Sie es erneut.</numerusform>
            <numerusform>%n Textstellen von „%1“ enthalten %2; jeder im Chat kann an diese Daten gelangen. Entfernen Sie sie aus dem Dokument und importieren Sie es erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages of “%1” contain %2; anyone who chats can get them. Remove them, or accept it with a reason.</source>
        <translation>
            <numerusform>%n Textstelle von „%1“ enthält %2; jeder im Chat kann an diese Daten gelangen. Entfernen Sie sie oder akzeptieren Sie dies mit Begründung.</numerusform>
            <numerusform>%n Textstellen von „%1“ enthalten %2; jeder im Chat kann an diese Daten gelangen. Entfernen Sie sie oder akzeptieren Sie dies mit Begründung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal data or secrets in the knowledge</source>
        <translation>Personenbezogene Daten oder Geheimnisse im Wissen</translation>
    </message>
    <message>
        <source>Personal data in an address</source>
        <translation>Personenbezogene Daten in einer Adresse</translation>
    </message>
    <message>
        <source>“%1” puts %2 into the address of a link, where logs and other sites can read it. Leave it out of the address.</source>
        <translation>„%1“ setzt %2 in die Adresse eines Links, wo Protokolle und andere Websites es lesen können. Lassen Sie es aus der Adresse weg.</translation>
    </message>
    <message>
        <source>Secret stored in the bot</source>
        <translation>Geheimnis im Bot gespeichert</translation>
    </message>
    <message>
        <source>“%1” contains what looks like %2. Remove it, and revoke it where it came from.</source>
        <translation>„%1“ enthält anscheinend %2. Entfernen Sie es und widerrufen Sie es dort, woher es stammt.</translation>
    </message>
    <message>
        <source>“%1” is stored, but it has neither a purpose nor a legal basis. Choose both for the variable.</source>
        <translation>„%1“ wird gespeichert, hat aber weder Zweck noch Rechtsgrundlage. Wählen Sie beides für die Variable.</translation>
    </message>
    <message>
        <source>“%1” is stored, but it has no purpose. Choose one for the variable.</source>
        <translation>„%1“ wird gespeichert, hat aber keinen Zweck. Wählen Sie einen für die Variable.</translation>
    </message>
    <message>
        <source>“%1” is stored, but it has no legal basis. Choose one for the variable.</source>
        <translation>„%1“ wird gespeichert, hat aber keine Rechtsgrundlage. Wählen Sie eine für die Variable.</translation>
    </message>
    <message>
        <source>No purpose or no legal basis</source>
        <translation>Kein Zweck oder keine Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Collected, never used</source>
        <translation>Erhoben, nie verwendet</translation>
    </message>
    <message>
        <source>“%1” is asked for, but nothing reads it. Remove the question, or give the variable a purpose that people of your team use it for.</source>
        <translation>Nach „%1“ wird gefragt, aber nichts liest es. Entfernen Sie die Frage oder geben Sie der Variable einen Zweck, für den Ihr Team sie verwendet.</translation>
    </message>
    <message>
        <source>Question invites a secret</source>
        <translation>Frage lädt zu einem Geheimnis ein</translation>
    </message>
    <message>
        <source>“%1” stores what must never be typed into a chat: %2. Use a link for signing in or paying, or ask for the last four digits.</source>
        <translation>„%1“ speichert etwas, das nie in einen Chat getippt werden darf: %2. Verwenden Sie einen Link zum Anmelden oder Bezahlen oder fragen Sie nach den letzten vier Ziffern.</translation>
    </message>
    <message>
        <source>The question at “%1” will make people type %2 into a plain text answer. Ask for less, or use a link.</source>
        <translation>Die Frage bei „%1“ verleitet dazu, %2 als einfachen Text einzugeben. Fragen Sie nach weniger oder verwenden Sie einen Link.</translation>
    </message>
    <message>
        <source>Looks personal, has no category</source>
        <translation>Wirkt personenbezogen, hat keine Kategorie</translation>
    </message>
    <message>
        <source>“%1” looks like “%2”, but is marked as not personal. Set its category.</source>
        <translation>„%1“ sieht aus wie „%2“, ist aber als nicht personenbezogen markiert. Legen Sie die Kategorie fest.</translation>
    </message>
    <message>
        <source>European Economic Area</source>
        <translation>Europäischer Wirtschaftsraum</translation>
    </message>
    <message>
        <source>You chose %1; %2 also go to %3 (%4). Choose another region or service, or accept the exception with a reason.</source>
        <translation>Sie haben %1 gewählt; %2 gehen auch an %4 (%3). Wählen Sie eine andere Region oder einen anderen Dienst oder akzeptieren Sie die Ausnahme mit Begründung.</translation>
    </message>
    <message>
        <source>By default data is kept in %1; %2 also go to %3 (%4).</source>
        <translation>Standardmäßig werden Daten hier aufbewahrt: %1; %2 gehen auch an %4 (%3).</translation>
    </message>
    <message>
        <source>Outside your residency choice</source>
        <translation>Außerhalb des gewählten Speicherorts</translation>
    </message>
    <message>
        <source>Cannot be shown to be inside your choice</source>
        <translation>Nicht nachweisbar innerhalb Ihrer Wahl</translation>
    </message>
    <message>
        <source>You chose %1; where %2 keeps %3 is not stated. Ask %2, or accept it with a reason.</source>
        <translation>Sie haben %1 gewählt; wo %2 %3 aufbewahrt, ist nicht angegeben. Fragen Sie %2 oder akzeptieren Sie dies mit Begründung.</translation>
    </message>
    <message>
        <source>%1 leave the region “%2” for %3 (%4); no transfer tool is named. Choose another service, or ask %4 for one.</source>
        <translation>%1 verlassen die Region „%2“ und gehen an %4 (%3); es ist kein Übermittlungsinstrument genannt. Wählen Sie einen anderen Dienst oder bitten Sie %4 um eines.</translation>
    </message>
    <message>
        <source>%1 go to %2; neither the place nor a transfer tool is stated. Ask %2 for both.</source>
        <translation>%1 gehen an %2; weder der Ort noch ein Übermittlungsinstrument ist angegeben. Fragen Sie %2 nach beidem.</translation>
    </message>
    <message>
        <source>Transfer without a tool</source>
        <translation>Übermittlung ohne Instrument</translation>
    </message>
    <message>
        <source>Retention missing or contradicted</source>
        <translation>Aufbewahrung fehlt oder ist widersprüchlich</translation>
    </message>
    <message>
        <source>Conversations are kept without a limit. Set one in the privacy settings.</source>
        <translation>Gespräche werden unbegrenzt aufbewahrt. Legen Sie in den Datenschutzeinstellungen eine Grenze fest.</translation>
    </message>
    <message>
        <source>Contact data is kept without a limit. Set one in the privacy settings.</source>
        <translation>Kontaktdaten werden unbegrenzt aufbewahrt. Legen Sie in den Datenschutzeinstellungen eine Grenze fest.</translation>
    </message>
    <message>
        <source>How long %1 keeps conversations is not stated. Ask for a time, or accept it with a reason.</source>
        <translation>Wie lange %1 Gespräche aufbewahrt, ist nicht angegeben. Fragen Sie nach einer Frist oder akzeptieren Sie dies mit Begründung.</translation>
    </message>
    <message>
        <source>%1 keeps conversations as follows: %2. It is not stated that your own limit is kept to.</source>
        <translation>%1 bewahrt Gespräche wie folgt auf: %2. Es ist nicht angegeben, dass Ihre eigene Grenze eingehalten wird.</translation>
    </message>
    <message>
        <source>Profile incomplete or old</source>
        <translation>Profil unvollständig oder alt</translation>
    </message>
    <message>
        <source>What is known about %1 comes from a document without a date. Check that it still holds.</source>
        <translation>Was über %1 bekannt ist, stammt aus einem Dokument ohne Datum. Prüfen Sie, ob es noch gilt.</translation>
    </message>
    <message>
        <source>What is known about %1 is of %2. Check that it still holds.</source>
        <translation>Was über %1 bekannt ist, hat den Stand %2. Prüfen Sie, ob es noch gilt.</translation>
    </message>
    <message>
        <source>People reach the answer of a language model at “%1”. Whether %2 tells them so is not stated; say it in a message before.</source>
        <translation>Bei „%1“ erhalten Personen die Antwort eines Sprachmodells. Ob %2 sie darauf hinweist, ist nicht angegeben; sagen Sie es vorher in einer Nachricht.</translation>
    </message>
    <message>
        <source>People reach the answer of a language model at “%1” without being told that they talk to an AI. Say it in a message before.</source>
        <translation>Bei „%1“ erhalten Personen die Antwort eines Sprachmodells, ohne zu erfahren, dass sie mit einer KI sprechen. Sagen Sie es vorher in einer Nachricht.</translation>
    </message>
    <message>
        <source>No AI disclosure</source>
        <translation>Kein KI-Hinweis</translation>
    </message>
    <message>
        <source>The bot asks for “%1” at “%2”. Whether the chat of %3 shows your privacy notice before is not stated; put a notice before the question.</source>
        <translation>Der Bot fragt bei „%2“ nach „%1“. Ob der Chat von %3 vorher Ihren Datenschutzhinweis zeigt, ist nicht angegeben; setzen Sie einen Hinweis vor die Frage.</translation>
    </message>
    <message>
        <source>The bot asks for “%1” at “%2” before it shows where the privacy notice is. Put a notice before the question.</source>
        <translation>Der Bot fragt bei „%2“ nach „%1“, bevor er zeigt, wo der Datenschutzhinweis steht. Setzen Sie einen Hinweis vor die Frage.</translation>
    </message>
    <message>
        <source>No privacy notice before the first question</source>
        <translation>Kein Datenschutzhinweis vor der ersten Frage</translation>
    </message>
    <message>
        <source>who is responsible</source>
        <translation>wer verantwortlich ist</translation>
    </message>
    <message>
        <source>a contact for requests</source>
        <translation>ein Kontakt für Anfragen</translation>
    </message>
    <message>
        <source>the purpose of some data</source>
        <translation>der Zweck einiger Daten</translation>
    </message>
    <message>
        <source>the legal basis of some data</source>
        <translation>die Rechtsgrundlage einiger Daten</translation>
    </message>
    <message>
        <source>the names of some receivers</source>
        <translation>die Namen einiger Empfänger</translation>
    </message>
    <message>
        <source>how data is protected in other countries</source>
        <translation>wie Daten in anderen Ländern geschützt werden</translation>
    </message>
    <message>
        <source>how long conversations are kept</source>
        <translation>wie lange Gespräche aufbewahrt werden</translation>
    </message>
    <message>
        <source>Notice has gaps</source>
        <translation>Hinweis hat Lücken</translation>
    </message>
    <message>
        <source>The privacy notice of this bot lacks: %1. Fill in what is yours in the privacy settings.</source>
        <translation>Im Datenschutzhinweis dieses Bots fehlt: %1. Ergänzen Sie in den Datenschutzeinstellungen, was bei Ihnen liegt.</translation>
    </message>
    <message>
        <source>No route for rights</source>
        <translation>Kein Weg für Betroffenenrechte</translation>
    </message>
    <message>
        <source>People cannot ask this bot to show, correct or erase their data. Give a contact for requests in the privacy settings.</source>
        <translation>Niemand kann diesen Bot bitten, eigene Daten zu zeigen, zu berichtigen oder zu löschen. Geben Sie in den Datenschutzeinstellungen einen Kontakt für Anfragen an.</translation>
    </message>
    <message>
        <source>People who chat</source>
        <translation>Personen im Chat</translation>
    </message>
    <message>
        <source>any country</source>
        <translation>jedes Land</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Webchat</translation>
    </message>
    <message>
        <source>The profile names no web chat.</source>
        <translation>Das Profil nennt keinen Webchat.</translation>
    </message>
    <message>
        <source>in the browser of the person</source>
        <translation>im Browser der Person</translation>
    </message>
    <message>
        <source>conversations: %1</source>
        <translation>Gespräche: %1</translation>
    </message>
    <message>
        <source>What people type or choose in the chat.</source>
        <translation>Was im Chat eingegeben oder gewählt wird.</translation>
    </message>
    <message>
        <source>The service runs the bot and keeps its conversations.</source>
        <translation>Der Dienst betreibt den Bot und bewahrt seine Gespräche auf.</translation>
    </message>
    <message>
        <source>searched on the host, without a language model</source>
        <translation>auf dem Host durchsucht, ohne Sprachmodell</translation>
    </message>
    <message>
        <source>not kept by the search</source>
        <translation>von der Suche nicht aufbewahrt</translation>
    </message>
    <message>
        <source>The question is compared with your documents.</source>
        <translation>Die Frage wird mit Ihren Dokumenten verglichen.</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Ihr Team</translation>
    </message>
    <message>
        <source>decides about the data, can read conversations</source>
        <translation>entscheidet über die Daten, kann Gespräche lesen</translation>
    </message>
    <message>
        <source>Stored conversations can be read by those who answer for the bot.</source>
        <translation>Gespeicherte Gespräche können von den Verantwortlichen des Bots gelesen werden.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1 The profile does not itemise the data, so all of it is shown.</source>
        <translation>%1 Das Profil schlüsselt die Daten nicht auf, daher werden alle angezeigt.</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>card numbers</source>
        <translation>Kartennummern</translation>
    </message>
    <message>
        <source>bank account numbers</source>
        <translation>Bankkontonummern</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>einen privaten Schlüssel</translation>
    </message>
    <message>
        <source>a sign-in token</source>
        <translation>ein Anmelde-Token</translation>
    </message>
    <message>
        <source>an API key</source>
        <translation>einen API-Schlüssel</translation>
    </message>
    <message>
        <source>a key or token</source>
        <translation>einen Schlüssel oder ein Token</translation>
    </message>
    <message>
        <source>people who chat</source>
        <translation>Personen im Chat</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>die Person</translation>
    </message>
    <message>
        <source>not itemised</source>
        <translation>nicht aufgeschlüsselt</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>keines nötig</translation>
    </message>
    <message>
        <source>The bot answers from documents, which this company helps to index or search.</source>
        <translation>Der Bot antwortet aus Dokumenten, bei deren Indexierung oder Durchsuchung dieses Unternehmen hilft.</translation>
    </message>
    <message>
        <source>A step of the bot lets a language model answer.</source>
        <translation>Ein Schritt des Bots lässt ein Sprachmodell antworten.</translation>
    </message>
    <message>
        <source>The profile does not say for what, so it is counted.</source>
        <translation>Das Profil sagt nicht, wofür, daher wird es mitgezählt.</translation>
    </message>
    <message>
        <source>Every bot needs it: the service runs on it.</source>
        <translation>Jeder Bot braucht es: Der Dienst läuft darauf.</translation>
    </message>
    <message>
        <source>Not used: no step of this bot lets a language model answer.</source>
        <translation>Nicht genutzt: Kein Schritt dieses Bots lässt ein Sprachmodell antworten.</translation>
    </message>
    <message>
        <source>Not used: this bot looks nothing up on web sites while it talks.</source>
        <translation>Nicht genutzt: Dieser Bot schlägt während des Gesprächs nichts auf Websites nach.</translation>
    </message>
    <message>
        <source>Not used: this bot answers from no documents.</source>
        <translation>Nicht genutzt: Dieser Bot antwortet aus keinen Dokumenten.</translation>
    </message>
    <message>
        <source>Not used: this bot is reached by web chat, not by a messenger or telephone.</source>
        <translation>Nicht genutzt: Dieser Bot wird per Webchat erreicht, nicht per Messenger oder Telefon.</translation>
    </message>
    <message>
        <source>Not used: this bot hands nobody over to a person.</source>
        <translation>Nicht genutzt: Dieser Bot übergibt niemanden an einen Menschen.</translation>
    </message>
    <message>
        <source>Not used: this bot books nothing in a calendar.</source>
        <translation>Nicht genutzt: Dieser Bot bucht nichts in einem Kalender.</translation>
    </message>
    <message>
        <source>Not used for people who chat: it concerns your own payments.</source>
        <translation>Nicht für Personen im Chat genutzt: Es betrifft Ihre eigenen Zahlungen.</translation>
    </message>
    <message>
        <source>Not used for people who chat: it concerns your own account.</source>
        <translation>Nicht für Personen im Chat genutzt: Es betrifft Ihr eigenes Konto.</translation>
    </message>
    <message>
        <source>Not used for people who chat: it concerns how you use the service.</source>
        <translation>Nicht für Personen im Chat genutzt: Es betrifft, wie Sie den Dienst nutzen.</translation>
    </message>
    <message>
        <source>Not used for people who chat: it concerns the marketing of the service.</source>
        <translation>Nicht für Personen im Chat genutzt: Es betrifft das Marketing des Dienstes.</translation>
    </message>
    <message>
        <source>Not used: this bot does nothing that needs it.</source>
        <translation>Nicht genutzt: Dieser Bot tut nichts, wofür es gebraucht wird.</translation>
    </message>
    <message>
        <source>Not counted: it concerns only visitors of the service&apos;s own web site.</source>
        <translation>Nicht mitgezählt: Es betrifft nur Besucher der Website des Dienstes selbst.</translation>
    </message>
    <message>
        <source>This is a bot</source>
        <translation>Dies ist ein Bot</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Datenschutzhinweis</translation>
    </message>
    <message>
        <source>Insert a message</source>
        <translation>Nachricht einfügen</translation>
    </message>
    <message>
        <source>Let the chat say so</source>
        <translation>Den Chat darauf hinweisen lassen</translation>
    </message>
    <message>
        <source>Insert notice</source>
        <translation>Hinweis einfügen</translation>
    </message>
    <message>
        <source>Purpose: answer requests</source>
        <translation>Zweck: Anfragen beantworten</translation>
    </message>
    <message>
        <source>Purpose: get back to people</source>
        <translation>Zweck: sich bei Personen zurückmelden</translation>
    </message>
    <message>
        <source>Basis: contract</source>
        <translation>Grundlage: Vertrag</translation>
    </message>
    <message>
        <source>Basis: consent</source>
        <translation>Grundlage: Einwilligung</translation>
    </message>
    <message>
        <source>Basis: legitimate interests</source>
        <translation>Grundlage: berechtigte Interessen</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>Frage entfernen</translation>
    </message>
    <message>
        <source>Our team reads it</source>
        <translation>Unser Team liest es</translation>
    </message>
    <message>
        <source>Set the category</source>
        <translation>Kategorie festlegen</translation>
    </message>
    <message>
        <source>Remove the document</source>
        <translation>Dokument entfernen</translation>
    </message>
    <message>
        <source>Set a limit</source>
        <translation>Grenze festlegen</translation>
    </message>
    <message>
        <source>Texts the bot says</source>
        <translation>Texte, die der Bot sagt</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Instructions for a model</source>
        <translation>Anweisungen für ein Modell</translation>
    </message>
    <message>
        <source>Questions with answers</source>
        <translation>Fragen mit Antworten</translation>
    </message>
    <message>
        <source>Training phrases</source>
        <translation>Trainingssätze</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>Variables with personal data</source>
        <translation>Variablen mit personenbezogenen Daten</translation>
    </message>
    <message>
        <source>the security code of a card</source>
        <translation>den Sicherheitscode einer Karte</translation>
    </message>
    <message>
        <source>a card number</source>
        <translation>eine Kartennummer</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>ein Passwort</translation>
    </message>
    <message>
        <source>a PIN</source>
        <translation>eine PIN</translation>
    </message>
    <message>
        <source>a passport number</source>
        <translation>eine Passnummer</translation>
    </message>
    <message>
        <source>an identity number</source>
        <translation>eine Ausweisnummer</translation>
    </message>
    <message>
        <source>a diagnosis</source>
        <translation>eine Diagnose</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>other countries, not named</source>
        <translation>andere Länder, nicht genannt</translation>
    </message>
    <message>
        <source>Data stays on this computer; nobody else receives it.</source>
        <translation>Die Daten bleiben auf diesem Computer; niemand sonst erhält sie.</translation>
    </message>
    <message>
        <source>The GDPR applies; no transfer tool is needed for people in the EEA.</source>
        <translation>Die DSGVO gilt; für Personen im EWR ist kein Übermittlungsinstrument nötig.</translation>
    </message>
    <message>
        <source>No general privacy law; for people in the EEA, the UK or Switzerland the importer must be certified under the Data Privacy Framework, or use standard clauses.</source>
        <translation>Kein allgemeines Datenschutzgesetz; für Personen im EWR, im Vereinigten Königreich oder in der Schweiz muss der Datenimporteur unter dem Data Privacy Framework zertifiziert sein oder Standardvertragsklauseln verwenden.</translation>
    </message>
    <message>
        <source>The UK GDPR applies; an adequacy decision covers data from the EEA.</source>
        <translation>Die UK GDPR gilt; ein Angemessenheitsbeschluss deckt Daten aus dem EWR ab.</translation>
    </message>
    <message>
        <source>An adequacy decision covers data from the EEA.</source>
        <translation>Ein Angemessenheitsbeschluss deckt Daten aus dem EWR ab.</translation>
    </message>
    <message>
        <source>Data from the EEA or the UK needs a transfer tool, such as standard clauses.</source>
        <translation>Daten aus dem EWR oder dem Vereinigten Königreich brauchen ein Übermittlungsinstrument, etwa Standardvertragsklauseln.</translation>
    </message>
    <message>
        <source>There is no hosting service “%1”. Choose one of: %2.</source>
        <translation>Es gibt keinen Hosting-Dienst „%1“. Wählen Sie einen von: %2.</translation>
    </message>
    <message>
        <source>The facts about “%1” are missing from this program. Install it anew.</source>
        <translation>Die Angaben zu „%1“ fehlen in diesem Programm. Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>it is no JSON (at byte %1)</source>
        <translation>es ist kein JSON (bei Byte %1)</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>eine Liste von Objekten</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>“%1” must be %2</source>
        <translation>„%1“ muss %2 sein</translation>
    </message>
    <message>
        <source>a text in it contains invisible control characters</source>
        <translation>ein Text darin enthält unsichtbare Steuerzeichen</translation>
    </message>
    <message>
        <source>“enforces.%1.state” must be one of: %2</source>
        <translation>„enforces.%1.state“ muss eines sein von: %2</translation>
    </message>
    <message>
        <source>This hosting profile cannot be used: %1.</source>
        <translation>Dieses Hosting-Profil kann nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>it is not of format dialogist-hosting-profile, version 1</source>
        <translation>es hat nicht das Format dialogist-hosting-profile, Version 1</translation>
    </message>
    <message>
        <source>“document.dated” is no date like 2026-01-31</source>
        <translation>„document.dated“ ist kein Datum wie 2026-01-31</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Standard)</translation>
    </message>
    <message>
        <source>%1 (to be agreed with %2)</source>
        <translation>%1 (mit %2 zu vereinbaren)</translation>
    </message>
    <message>
        <source>Data stays on this computer, so there is nothing to choose.</source>
        <translation>Die Daten bleiben auf diesem Computer, es gibt also nichts zu wählen.</translation>
    </message>
    <message>
        <source>%1 does not state where data is kept, so no region can be chosen.</source>
        <translation>%1 gibt nicht an, wo Daten aufbewahrt werden, daher kann keine Region gewählt werden.</translation>
    </message>
    <message>
        <source>%1 keeps data in %2 together and states no choice.</source>
        <translation>%1 bewahrt Daten gemeinsam in %2 auf und nennt keine Wahlmöglichkeit.</translation>
    </message>
    <message>
        <source>%1 keeps data in %2 and states no choice.</source>
        <translation>%1 bewahrt Daten in %2 auf und nennt keine Wahlmöglichkeit.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
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
        <translation>nicht aufbewahrt</translation>
    </message>
    <message>
        <source>until erased by hand</source>
        <translation>bis zur Löschung von Hand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Service: %1. Its facts are of: %2.</source>
        <translation>Dienst: %1. Stand der Angaben: %2.</translation>
    </message>
    <message>
        <source>Region: %1.</source>
        <translation>Region: %1.</translation>
    </message>
    <message>
        <source>Whatever region is chosen: %1 – %2.</source>
        <translation>Welche Region auch gewählt wird: %1 – %2.</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>Was wohin geht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übermittlung</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Subprocessors this bot uses</source>
        <translation>Unterauftragsverarbeiter, die dieser Bot nutzt</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Welche Daten</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Privacy settings</source>
        <translation>Datenschutzeinstellungen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Enforced by this host</source>
        <translation>Von diesem Host durchgesetzt</translation>
    </message>
    <message>
        <source>blocker</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Accepted because</source>
        <translation>Akzeptiert, weil</translation>
    </message>
    <message>
        <source>Review of “%1” for %2</source>
        <translation>Prüfung von „%1“ für %2</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Erase conversations after</source>
        <translation>Gespräche löschen nach</translation>
    </message>
    <message>
        <source>Erase contact data after</source>
        <translation>Kontaktdaten löschen nach</translation>
    </message>
    <message>
        <source>Keep what was said</source>
        <translation>Gesagtes aufbewahren</translation>
    </message>
    <message>
        <source>Mask personal data before a language model</source>
        <translation>Personenbezogene Daten vor einem Sprachmodell maskieren</translation>
    </message>
    <message>
        <source>Shorten IP addresses</source>
        <translation>IP-Adressen kürzen</translation>
    </message>
    <message>
        <source>Closing the chat erases it</source>
        <translation>Schließen des Chats löscht ihn</translation>
    </message>
    <message>
        <source>Ask for consent before the chat starts</source>
        <translation>Vor dem Start des Chats um Einwilligung bitten</translation>
    </message>
    <message>
        <source>Say that it is an automated assistant</source>
        <translation>Sagen, dass es ein automatischer Assistent ist</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Mindestalter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Wer verantwortlich ist</translation>
    </message>
    <message>
        <source>Contact for requests</source>
        <translation>Kontakt für Anfragen</translation>
    </message>
    <message>
        <source>Address of the privacy notice</source>
        <translation>Adresse des Datenschutzhinweises</translation>
    </message>
    <message>
        <source>the generated one</source>
        <translation>der erzeugte</translation>
    </message>
    <message>
        <source>Offered to people in</source>
        <translation>Angeboten für Menschen in</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>Web service</source>
        <translation>Webdienst</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>People who take over</source>
        <translation>Menschen, die übernehmen</translation>
    </message>
    <message>
        <source>People who decide</source>
        <translation>Menschen, die entscheiden</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>The page around the chat</source>
        <translation>Die Seite um den Chat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of receiver, its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>named by the designer; the profile of the service does not know it</source>
        <translation>vom Gestalter genannt; das Profil des Dienstes kennt es nicht</translation>
    </message>
    <message>
        <source>A step of the bot sends it there.</source>
        <translation>Ein Schritt des Bots sendet es dorthin.</translation>
    </message>
    <message>
        <source>named by the designer; may be in the host&apos;s own network</source>
        <translation>vom Designer angegeben; kann im eigenen Netzwerk des Hosts liegen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language you translate into: en, ms, id, hi, de. Countries are named in it.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>%1 (address)</source>
        <translation>%1 (Anschrift)</translation>
    </message>
    <message>
        <source>%1 does not state: %2.</source>
        <translation>%1 macht keine Angaben zu: %2.</translation>
    </message>
    <message>
        <source>A step of the bot sends it there. Like every web service, it also sees the IP address of the host.</source>
        <translation>Ein Schritt des Bots sendet es dorthin. Wie jeder Webdienst sieht auch dieser die IP-Adresse des Hosts.</translation>
    </message>
    <message>
        <source>Named by the designer; not known to the profile. It gets: %1.</source>
        <translation>Vom Designer angegeben; dem Profil nicht bekannt. Erhält: %1.</translation>
    </message>
    <message>
        <source>nothing about the person</source>
        <translation>nichts über die Person</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>retention lengths</source>
        <translation>Speicherdauern</translation>
    </message>
    <message>
        <source>location of any subprocessor</source>
        <translation>Standort der Unterauftragsverarbeiter</translation>
    </message>
    <message>
        <source>list of selectable regions</source>
        <translation>Liste der wählbaren Regionen</translation>
    </message>
    <message>
        <source>breach notification</source>
        <translation>Meldung von Datenschutzverletzungen</translation>
    </message>
    <message>
        <source>notice of subprocessor changes</source>
        <translation>Mitteilung über Änderungen bei Unterauftragsverarbeitern</translation>
    </message>
    <message>
        <source>choice of model</source>
        <translation>Wahl des Modells</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>As long as the purpose lasts or a law asks for it.</source>
        <translation>Solange der Zweck besteht oder ein Gesetz es verlangt.</translation>
    </message>
    <message>
        <source>Or until the person or the customer asks for erasure.</source>
        <translation>Oder bis die Person oder der Kunde die Löschung verlangt.</translation>
    </message>
    <message>
        <source>Listed for the web site, yet the software platform uses it as well.</source>
        <translation>Für die Website aufgeführt, doch auch die Softwareplattform nutzt ihn.</translation>
    </message>
    <message>
        <source>Runs the cloud service and holds all data of customers.</source>
        <translation>Betreibt den Cloud-Dienst und hält alle Daten der Kunden.</translation>
    </message>
    <message>
        <source>Takes what the person wrote and gives back generated text.</source>
        <translation>Nimmt, was die Person geschrieben hat, und gibt erzeugten Text zurück.</translation>
    </message>
    <message>
        <source>Looks things up on web sites and helps with answers; the data is inferred from that use.</source>
        <translation>Schlägt auf Websites nach und hilft bei Antworten; die Daten sind aus dieser Nutzung geschlossen.</translation>
    </message>
    <message>
        <source>legal entity and address</source>
        <translation>Rechtsträger und Anschrift</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>legal bases</source>
        <translation>Rechtsgrundlagen</translation>
    </message>
    <message>
        <source>regions and transfers</source>
        <translation>Regionen und Übermittlungen</translation>
    </message>
    <message>
        <source>model providers</source>
        <translation>Modellanbieter</translation>
    </message>
    <message>
        <source>minimum age</source>
        <translation>Mindestalter</translation>
    </message>
    <message>
        <source>cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>security measures</source>
        <translation>Sicherheitsmaßnahmen</translation>
    </message>
    <message>
        <source>breach, complaint and dispute routes</source>
        <translation>Wege bei Verletzungen, Beschwerden und Streitfällen</translation>
    </message>
    <message>
        <source>change notice</source>
        <translation>Mitteilung über Änderungen</translation>
    </message>
    <message>
        <source>rights other than erasure</source>
        <translation>andere Rechte als die Löschung</translation>
    </message>
    <message>
        <source>end-user erasure</source>
        <translation>Löschung von Endnutzerdaten</translation>
    </message>
    <message>
        <source>The purpose is not stated; hosting is assumed.</source>
        <translation>Der Zweck ist nicht angegeben; Hosting wird angenommen.</translation>
    </message>
    <message>
        <source>The purpose is not stated; hosting is assumed. The document announces that it will comply, in the future.</source>
        <translation>Der Zweck ist nicht angegeben; Hosting wird angenommen. Das Dokument kündigt an, dass die Vorgaben künftig eingehalten werden.</translation>
    </message>
    <message>
        <source>named subprocessors</source>
        <translation>namentlich genannte Unterauftragsverarbeiter</translation>
    </message>
    <message>
        <source>share of US and EEA</source>
        <translation>Anteil von USA und EWR</translation>
    </message>
    <message>
        <source>customer choice of place</source>
        <translation>Wahl des Ortes durch den Kunden</translation>
    </message>
    <message>
        <source>named transfer clauses</source>
        <translation>benannte Übermittlungsklauseln</translation>
    </message>
    <message>
        <source>AI use</source>
        <translation>Einsatz von KI</translation>
    </message>
    <message>
        <source>certifications</source>
        <translation>Zertifizierungen</translation>
    </message>
    <message>
        <source>deadline for rights in days</source>
        <translation>Frist für Rechte in Tagen</translation>
    </message>
    <message>
        <source>Counted from the end of the account; a law may ask for longer.</source>
        <translation>Gerechnet ab dem Ende des Kontos; ein Gesetz kann mehr verlangen.</translation>
    </message>
    <message>
        <source>May neither store nor reuse the data.</source>
        <translation>Darf die Daten weder speichern noch weiterverwenden.</translation>
    </message>
    <message>
        <source>hosting region</source>
        <translation>Region des Hostings</translation>
    </message>
    <message>
        <source>named transfer mechanism</source>
        <translation>benanntes Übermittlungsinstrument</translation>
    </message>
    <message>
        <source>names of hosts and carriers</source>
        <translation>Namen der Hosts und Netzbetreiber</translation>
    </message>
    <message>
        <source>AI model use</source>
        <translation>Einsatz von KI-Modellen</translation>
    </message>
    <message>
        <source>breach notification deadline</source>
        <translation>Frist für die Meldung von Datenschutzverletzungen</translation>
    </message>
    <message>
        <source>end-user erasure time per channel</source>
        <translation>Löschfrist für Endnutzerdaten je Kanal</translation>
    </message>
    <message>
        <source>While the contract lasts, or a time agreed with the customer.</source>
        <translation>Solange der Vertrag läuft, oder eine mit dem Kunden vereinbarte Zeit.</translation>
    </message>
    <message>
        <source>Only carry the content; controllers of their own for billing, filtering and statutory storage.</source>
        <translation>Leiten nur den Inhalt weiter; eigene Verantwortliche für Abrechnung, Filterung und gesetzliche Speicherung.</translation>
    </message>
    <message>
        <source>name of the hosting provider</source>
        <translation>Name des Hosting-Anbieters</translation>
    </message>
    <message>
        <source>DPO</source>
        <translation>Datenschutzbeauftragter</translation>
    </message>
    <message>
        <source>DPA with customers</source>
        <translation>Auftragsverarbeitungsvertrag mit Kunden</translation>
    </message>
    <message>
        <source>DPF</source>
        <translation>Data Privacy Framework</translation>
    </message>
    <message>
        <source>While the service or a legitimate interest needs them, then erased or made anonymous.</source>
        <translation>Solange der Dienst oder ein berechtigtes Interesse sie braucht, dann gelöscht oder anonymisiert.</translation>
    </message>
    <message>
        <source>The only receiver of calendar data.</source>
        <translation>Der einzige Empfänger von Kalenderdaten.</translation>
    </message>
    <message>
        <source>Telecom carriers too, where needed.</source>
        <translation>Wo nötig, auch Telekommunikationsanbieter.</translation>
    </message>
    <message>
        <source>For retrieved passages, where possible.</source>
        <translation>Für gefundene Textstellen, wo möglich.</translation>
    </message>
    <message>
        <source>As long as the privacy settings of the bot say.</source>
        <translation>So lange, wie es die Datenschutzeinstellungen des Bots sagen.</translation>
    </message>
    <message>
        <source>No language model is asked.</source>
        <translation>Es wird kein Sprachmodell gefragt.</translation>
    </message>
    <message>
        <source>IP addresses are not stored at all.</source>
        <translation>IP-Adressen werden gar nicht gespeichert.</translation>
    </message>
    <message>
        <source>The chat states it; nobody&apos;s age is checked.</source>
        <translation>Der Chat sagt es; niemandes Alter wird geprüft.</translation>
    </message>
    <message>
        <source>Customer bot in production</source>
        <translation>Bot des Kunden im Betrieb</translation>
    </message>
    <message>
        <source>Chatbot attached to a web site</source>
        <translation>Chatbot auf einer Website</translation>
    </message>
    <message>
        <source>Live chat form</source>
        <translation>Live-Chat-Formular</translation>
    </message>
    <message>
        <source>Embedded widget</source>
        <translation>Eingebettetes Widget</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Webchat</translation>
    </message>
    <message>
        <source>servers controlled by Google</source>
        <translation>von Google kontrollierte Server</translation>
    </message>
    <message>
        <source>Google Analytics data</source>
        <translation>Google-Analytics-Daten</translation>
    </message>
    <message>
        <source>other countries of providers and affiliates</source>
        <translation>andere Länder, in denen Anbieter und verbundene Unternehmen sitzen</translation>
    </message>
    <message>
        <source>usage and site data, e-mail automation, support, payment</source>
        <translation>Nutzungs- und Websitedaten, E-Mail-Automatisierung, Support, Zahlung</translation>
    </message>
    <message>
        <source>LinkedIn Corporation (tag)</source>
        <translation>LinkedIn Corporation (Tag)</translation>
    </message>
    <message>
        <source>telecom carriers and aggregators (not named)</source>
        <translation>Telekommunikationsanbieter und Aggregatoren (nicht genannt)</translation>
    </message>
    <message>
        <source>worldwide network</source>
        <translation>weltweites Netz</translation>
    </message>
    <message>
        <source>cloud hosts (not named)</source>
        <translation>Cloud-Hosts (nicht genannt)</translation>
    </message>
    <message>
        <source>analytics, data science, fraud prevention vendors (not named)</source>
        <translation>Anbieter für Analyse, Data Science und Betrugsprävention (nicht genannt)</translation>
    </message>
    <message>
        <source>Google Adwords, LinkedIn, Facebook (marketing technology)</source>
        <translation>Google Adwords, LinkedIn, Facebook (Marketingtechnologie)</translation>
    </message>
    <message>
        <source>browser of the end user</source>
        <translation>Browser des Endnutzers</translation>
    </message>
    <message>
        <source>session id in localStorage</source>
        <translation>Sitzungs-ID in localStorage</translation>
    </message>
    <message>
        <source>US or other third countries</source>
        <translation>USA oder andere Drittländer</translation>
    </message>
    <message>
        <source>model providers, Google, Meta, Stripe, Mailchimp</source>
        <translation>Modellanbieter, Google, Meta, Stripe, Mailchimp</translation>
    </message>
    <message>
        <source>Google Ireland Limited (OAuth login)</source>
        <translation>Google Ireland Limited (OAuth-Anmeldung)</translation>
    </message>
    <message>
        <source>IE, also US</source>
        <translation>Irland, auch USA</translation>
    </message>
    <message>
        <source>US or other third country possible</source>
        <translation>USA oder anderes Drittland möglich</translation>
    </message>
    <message>
        <source>IE, third countries incl. US possible</source>
        <translation>Irland; Drittländer einschließlich USA möglich</translation>
    </message>
    <message>
        <source>IE; US for some activities</source>
        <translation>Irland; USA für einige Tätigkeiten</translation>
    </message>
    <message>
        <source>Meta Platforms Ireland (Facebook pixel)</source>
        <translation>Meta Platforms Ireland (Facebook-Pixel)</translation>
    </message>
    <message>
        <source>Hosting provider (not named)</source>
        <translation>Hosting-Anbieter (nicht genannt)</translation>
    </message>
    <message>
        <source>other countries</source>
        <translation>andere Länder</translation>
    </message>
    <message>
        <source>by third parties that run the service</source>
        <translation>durch Dritte, die den Dienst betreiben</translation>
    </message>
    <message>
        <source>sub-contractors (not named)</source>
        <translation>Unterauftragnehmer (nicht genannt)</translation>
    </message>
    <message>
        <source>group companies</source>
        <translation>Konzernunternehmen</translation>
    </message>
    <message>
        <source>payment processor (not named; PayPal mentioned)</source>
        <translation>Zahlungsdienstleister (nicht genannt; PayPal erwähnt)</translation>
    </message>
    <message>
        <source>map provider (not named)</source>
        <translation>Kartenanbieter (nicht genannt)</translation>
    </message>
    <message>
        <source>advertising networks (not named)</source>
        <translation>Werbenetzwerke (nicht genannt)</translation>
    </message>
    <message>
        <source>Google, Facebook, LinkedIn, Twitter (login and social features)</source>
        <translation>Google, Facebook, LinkedIn, Twitter (Anmeldung und soziale Funktionen)</translation>
    </message>
</context>
<context>
    <name>publish</name>
    <message>
        <source>The bot “%1” has no web address that can be used. Give it a short name of lower-case letters, digits and hyphens.</source>
        <translation>Der Bot „%1“ hat keine verwendbare Webadresse. Geben Sie ihm einen kurzen Namen aus Kleinbuchstaben, Ziffern und Bindestrichen.</translation>
    </message>
    <message>
        <source>This release is damaged. Publish the bot again.</source>
        <translation>Dieses Release ist beschädigt. Veröffentlichen Sie den Bot erneut.</translation>
    </message>
    <message>
        <source>The flow “%1” is new.</source>
        <translation>Der Ablauf „%1“ ist neu.</translation>
    </message>
    <message>
        <source>The flow “%1” is gone.</source>
        <translation>Der Ablauf „%1“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The flow “%1” is now called “%2”.</source>
        <translation>Der Ablauf „%1“ heißt jetzt „%2“.</translation>
    </message>
    <message>
        <source>The connections in “%1” changed.</source>
        <translation>Die Verbindungen in „%1“ wurden geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were added to “%1”.</source>
        <translation>
            <numerusform>%n Schritt wurde zu „%1“ hinzugefügt.</numerusform>
            <numerusform>%n Schritte wurden zu „%1“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were removed from “%1”.</source>
        <translation>
            <numerusform>%n Schritt wurde aus „%1“ entfernt.</numerusform>
            <numerusform>%n Schritte wurden aus „%1“ entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) work differently in “%1”.</source>
        <translation>
            <numerusform>%n Schritt in „%1“ arbeitet anders.</numerusform>
            <numerusform>%n Schritte in „%1“ arbeiten anders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts of %n step(s) changed in “%1”.</source>
        <translation>
            <numerusform>Die Texte von %n Schritt in „%1“ wurden geändert.</numerusform>
            <numerusform>Die Texte von %n Schritten in „%1“ wurden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were added to “%1”.</source>
        <translation>
            <numerusform>%n Dokument wurde zu „%1“ hinzugefügt.</numerusform>
            <numerusform>%n Dokumente wurden zu „%1“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to “%1”: %2.</source>
        <translation>Zu „%1“ hinzugefügt: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were removed from “%1”.</source>
        <translation>
            <numerusform>%n Dokument wurde aus „%1“ entfernt.</numerusform>
            <numerusform>%n Dokumente wurden aus „%1“ entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from “%1”: %2.</source>
        <translation>Aus „%1“ entfernt: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) changed in “%1”.</source>
        <translation>
            <numerusform>%n Dokument in „%1“ wurde geändert.</numerusform>
            <numerusform>%n Dokumente in „%1“ wurden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed in “%1”: %2.</source>
        <translation>In „%1“ geändert: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The bot now answers from “%1” (%n document(s)).</source>
        <translation>
            <numerusform>Der Bot antwortet jetzt aus „%1“ (%n Dokument).</numerusform>
            <numerusform>Der Bot antwortet jetzt aus „%1“ (%n Dokumente).</numerusform>
        </translation>
    </message>
    <message>
        <source>The bot no longer answers from “%1”.</source>
        <translation>Der Bot antwortet nicht mehr aus „%1“.</translation>
    </message>
    <message>
        <source>The variable “%1” is new.</source>
        <translation>Die Variable „%1“ ist neu.</translation>
    </message>
    <message>
        <source>The variable “%1” is gone.</source>
        <translation>Die Variable „%1“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The variable “%1” changed.</source>
        <translation>Die Variable „%1“ wurde geändert.</translation>
    </message>
    <message>
        <source>The intent “%1” is new.</source>
        <translation>Die Absicht „%1“ ist neu.</translation>
    </message>
    <message>
        <source>The intent “%1” is gone.</source>
        <translation>Die Absicht „%1“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The intent “%1” changed.</source>
        <translation>Die Absicht „%1“ wurde geändert.</translation>
    </message>
    <message>
        <source>The prompt “%1” is new.</source>
        <translation>Der Prompt „%1“ ist neu.</translation>
    </message>
    <message>
        <source>The prompt “%1” is gone.</source>
        <translation>Der Prompt „%1“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The prompt “%1” changed.</source>
        <translation>Der Prompt „%1“ wurde geändert.</translation>
    </message>
    <message>
        <source>how long conversations are kept</source>
        <translation>wie lange Gespräche aufbewahrt werden</translation>
    </message>
    <message>
        <source>how long contact data is kept</source>
        <translation>wie lange Kontaktdaten aufbewahrt werden</translation>
    </message>
    <message>
        <source>storing what was said</source>
        <translation>Speichern des Gesagten</translation>
    </message>
    <message>
        <source>pseudonyms before a model</source>
        <translation>Pseudonyme vor einem Modell</translation>
    </message>
    <message>
        <source>shortening IP addresses</source>
        <translation>Kürzen von IP-Adressen</translation>
    </message>
    <message>
        <source>erasing when the chat ends</source>
        <translation>Löschen beim Ende des Chats</translation>
    </message>
    <message>
        <source>consent before the start</source>
        <translation>Einwilligung vor dem Start</translation>
    </message>
    <message>
        <source>saying that it is an automated assistant</source>
        <translation>Angabe, dass es ein automatischer Assistent ist</translation>
    </message>
    <message>
        <source>the minimum age</source>
        <translation>das Mindestalter</translation>
    </message>
    <message>
        <source>who is responsible for the data</source>
        <translation>wer für die Daten verantwortlich ist</translation>
    </message>
    <message>
        <source>the contact for requests</source>
        <translation>der Kontakt für Anfragen</translation>
    </message>
    <message>
        <source>the address of the privacy notice</source>
        <translation>die Adresse des Datenschutzhinweises</translation>
    </message>
    <message>
        <source>where the bot is offered</source>
        <translation>wo der Bot angeboten wird</translation>
    </message>
    <message>
        <source>the title of the web chat</source>
        <translation>der Titel des Webchats</translation>
    </message>
    <message>
        <source>the colour of the web chat</source>
        <translation>die Farbe des Webchats</translation>
    </message>
    <message>
        <source>the web sites that may show the chat</source>
        <translation>die Websites, die den Chat zeigen dürfen</translation>
    </message>
    <message>
        <source>clearing local data on close</source>
        <translation>Löschen lokaler Daten beim Schließen</translation>
    </message>
    <message>
        <source>The bot is now called “%1”.</source>
        <translation>Der Bot heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>The languages of the bot changed.</source>
        <translation>Die Sprachen des Bots wurden geändert.</translation>
    </message>
    <message>
        <source>The bot starts with another flow.</source>
        <translation>Der Bot beginnt mit einem anderen Ablauf.</translation>
    </message>
    <message>
        <source>The region changed from “%1” to “%2”.</source>
        <translation>Die Region wurde von „%1“ zu „%2“ geändert.</translation>
    </message>
    <message>
        <source>Privacy settings changed: %1.</source>
        <translation>Geänderte Datenschutzeinstellungen: %1.</translation>
    </message>
    <message>
        <source>Settings of the web chat changed: %1.</source>
        <translation>Geänderte Einstellungen des Webchats: %1.</translation>
    </message>
    <message numerus="yes">
        <source>This is the first release here, with %n step(s).</source>
        <translation>
            <numerusform>Dies ist das erste Release hier, mit %n Schritt.</numerusform>
            <numerusform>Dies ist das erste Release hier, mit %n Schritten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publishing was stopped. What is live stays live.</source>
        <translation>Die Veröffentlichung wurde abgebrochen. Was live ist, bleibt live.</translation>
    </message>
    <message>
        <source>The host answered with status %1.</source>
        <translation>Der Host antwortete mit Status %1.</translation>
    </message>
    <message>
        <source>The host&apos;s answer was not understood.</source>
        <translation>Die Antwort des Hosts wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>The upload did not fit together. Publish again.</source>
        <translation>Der Upload passte nicht zusammen. Veröffentlichen Sie erneut.</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Wird hochgeladen</translation>
    </message>
    <message>
        <source>Comparing with the host</source>
        <translation>Wird mit dem Host verglichen</translation>
    </message>
    <message>
        <source>The host asks for a file that this release does not have.</source>
        <translation>Der Host verlangt eine Datei, die dieses Release nicht hat.</translation>
    </message>
    <message>
        <source>Trying the bot, then making it live</source>
        <translation>Bot wird ausprobiert und dann live geschaltet</translation>
    </message>
    <message>
        <source>No host runs on this computer. Start it with “dialogist host”.</source>
        <translation>Auf diesem Computer läuft kein Host. Starten Sie ihn mit „dialogist host“.</translation>
    </message>
    <message>
        <source>The host on this computer did not start. Run “dialogist host” to see why.</source>
        <translation>Der Host auf diesem Computer ist nicht gestartet. Führen Sie „dialogist host“ aus, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>The list of files of this release is not valid. Publish the bot again.</source>
        <translation>Die Dateiliste dieses Releases ist ungültig. Veröffentlichen Sie den Bot erneut.</translation>
    </message>
    <message>
        <source>This release was made by a newer version of Dialogist. Update this program.</source>
        <translation>Dieses Release wurde mit einer neueren Version von Dialogist erstellt. Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>The knowledge of this release is damaged. Publish the bot again.</source>
        <translation>Das Wissen dieses Releases ist beschädigt. Veröffentlichen Sie den Bot erneut.</translation>
    </message>
    <message>
        <source>What the web chat and the program itself say to people changed.</source>
        <translation>Was der Webchat und das Programm selbst zu Menschen sagen, hat sich geändert.</translation>
    </message>
    <message>
        <source>The host on this computer does not end. End its process, number %1, yourself.</source>
        <translation>Der Host auf diesem Computer endet nicht. Beenden Sie seinen Prozess mit der Nummer %1 selbst.</translation>
    </message>
    <message>
        <source>Another bot, “%1”, lives at “%2” on this host. Give this bot another web name.</source>
        <translation>Ein anderer Bot, „%1“, läuft auf diesem Host unter „%2“. Geben Sie diesem Bot einen anderen Webnamen.</translation>
    </message>
    <message>
        <source>The entity “%1” is new.</source>
        <translation>Die Entität „%1“ ist neu.</translation>
    </message>
    <message>
        <source>The entity “%1” is gone.</source>
        <translation>Die Entität „%1“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The entity “%1” changed.</source>
        <translation>Die Entität „%1“ wurde geändert.</translation>
    </message>
    <message>
        <source>Other settings of the bot changed, such as its opening hours.</source>
        <translation>Andere Einstellungen des Bots wurden geändert, etwa seine Öffnungszeiten.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>The expression would no longer be complete.</source>
        <translation>Der Ausdruck wäre nicht mehr vollständig.</translation>
    </message>
    <message>
        <source>There is no variable “%1”.</source>
        <translation>Es gibt keine Variable „%1“.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a variable, or there is one already.</source>
        <translation>„%1“ kann nicht der Name einer Variable sein, oder es gibt schon eine.</translation>
    </message>
    <message>
        <source>This cannot be replaced here.</source>
        <translation>Dies kann hier nicht ersetzt werden.</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Ein Name darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>Geben Sie an, wonach gesucht werden soll.</translation>
    </message>
    <message>
        <source>What to look for is too long.</source>
        <translation>Der Suchbegriff ist zu lang.</translation>
    </message>
    <message>
        <source>The regular expression is not complete at character %1: %2.</source>
        <translation>Der reguläre Ausdruck ist bei Zeichen %1 nicht vollständig: %2.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Ausdrücke</translation>
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
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Training phrases</source>
        <translation>Trainingssätze</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>IDs</translation>
    </message>
    <message>
        <source>passage %1</source>
        <translation>Textstelle %1</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an entity, or there is one already.</source>
        <translation>„%1“ kann keine Entität heißen, oder es gibt schon eine.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Dialogist %1: write chatbots offline, see where their data goes, publish them.</source>
        <translation>Dialogist %1: Chatbots offline schreiben, sehen, wohin ihre Daten gehen, und sie veröffentlichen.</translation>
    </message>
    <message>
        <source>Usage: dialogist [studio] [FILE]      opens the window</source>
        <translation>Aufruf: dialogist [studio] [DATEI]    öffnet das Fenster</translation>
    </message>
    <message>
        <source>       dialogist COMMAND …            works without a window</source>
        <translation>       dialogist BEFEHL …             arbeitet ohne Fenster</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Every command knows --help and --json. Exit codes: 0 fine, 1 findings or no answer, 2 wrong usage, 3 a problem with input, network or system.</source>
        <translation>Jeder Befehl kennt --help und --json. Exit-Codes: 0 in Ordnung, 1 Befunde oder keine Antwort, 2 falscher Aufruf, 3 ein Problem mit Eingabe, Netzwerk oder System.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Prints JSON for scripts.</source>
        <translation>Gibt JSON für Skripte aus.</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>Aufruf: %1 [Optionen]</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “dialogist --help” lists them.</source>
        <translation>Es gibt keinen Befehl „%1“. „dialogist --help“ listet alle auf.</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <translation>[ja/N]</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Make a bot from the template “support”</source>
        <translation>Einen Bot aus der Vorlage „support“ erstellen</translation>
    </message>
    <message>
        <source>   %1 with %2, all in one file</source>
        <translation>   %1 mit %2, alles in einer Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it documents, each read in a locked-down process</source>
        <translation>Ihm Dokumente geben, jedes in einem abgeschotteten Prozess gelesen</translation>
    </message>
    <message>
        <source>Start the hosting service on this computer</source>
        <translation>Den Hosting-Dienst auf diesem Computer starten</translation>
    </message>
    <message>
        <source>Give it a website, keeping to robots.txt</source>
        <translation>Ihm eine Website geben, unter Beachtung von robots.txt</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Textstelle</numerusform>
            <numerusform>%n Textstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be read.</source>
        <translation>Es konnte nichts gelesen werden.</translation>
    </message>
    <message>
        <source>Look for mistakes</source>
        <translation>Nach Fehlern suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Talk to it, without any language model</source>
        <translation>Mit ihm sprechen, ganz ohne Sprachmodell</translation>
    </message>
    <message>
        <source>Review where its data goes</source>
        <translation>Prüfen, wohin seine Daten gehen</translation>
    </message>
    <message>
        <source>Publish it</source>
        <translation>Ihn veröffentlichen</translation>
    </message>
    <message>
        <source>A stranger talks to it, as a browser would</source>
        <translation>Ein Fremder spricht mit ihm, wie es ein Browser täte</translation>
    </message>
    <message>
        <source>The host answered %1.</source>
        <translation>Der Host antwortete %1.</translation>
    </message>
    <message>
        <source>The bot is at %1 until you press Ctrl-C.</source>
        <translation>Der Bot ist unter %1 erreichbar, bis Sie Ctrl-C drücken.</translation>
    </message>
    <message>
        <source>A page with the widget is at %1/demo.</source>
        <translation>Eine Seite mit dem Widget finden Sie unter %1/demo.</translation>
    </message>
    <message>
        <source>Shows the main job from beginning to end, then serves the bot.</source>
        <translation>Zeigt die Hauptaufgabe von Anfang bis Ende und stellt dann den Bot bereit.</translation>
    </message>
    <message>
        <source>Ends after the last answer.</source>
        <translation>Endet nach der letzten Antwort.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1 of %2 read, %3.</source>
        <translation>%1 von %2 gelesen, %3.</translation>
    </message>
    <message>
        <source>The password file “%1” cannot be read.</source>
        <translation>Die Passwortdatei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” is no http or https address.</source>
        <translation>„%1“ ist keine http- oder https-Adresse.</translation>
    </message>
    <message>
        <source>There is no knowledge base “%1” in this project.</source>
        <translation>In diesem Projekt gibt es keine Wissensbasis „%1“.</translation>
    </message>
    <message>
        <source>This project has no knowledge yet. “dialogist import FILE PATH…” adds documents.</source>
        <translation>Dieses Projekt hat noch kein Wissen. „dialogist import DATEI PFAD…“ fügt Dokumente hinzu.</translation>
    </message>
    <message>
        <source>Nothing in the knowledge answers this surely enough. The nearest passages:</source>
        <translation>Nichts im Wissen beantwortet dies sicher genug. Die nächstliegenden Textstellen:</translation>
    </message>
    <message>
        <source>    — %1 (score %2)</source>
        <translation>    — %1 (Bewertung %2)</translation>
    </message>
    <message>
        <source>The knowledge base; the first one if not given.</source>
        <translation>Die Wissensbasis; ohne Angabe die erste.</translation>
    </message>
    <message>
        <source>Reads documents and folders into a knowledge base.</source>
        <translation>Liest Dokumente und Ordner in eine Wissensbasis ein.</translation>
    </message>
    <message>
        <source>A file with the password of encrypted documents; - reads it from standard input.</source>
        <translation>Eine Datei mit dem Passwort verschlüsselter Dokumente; - liest es von der Standardeingabe.</translation>
    </message>
    <message>
        <source>At most so many pages.</source>
        <translation>Höchstens so viele Seiten.</translation>
    </message>
    <message>
        <source>At most so many links away from the start.</source>
        <translation>Höchstens so viele Links vom Start entfernt.</translation>
    </message>
    <message>
        <source>Answers a question from the knowledge, quoting the sources.</source>
        <translation>Beantwortet eine Frage aus dem Wissen und nennt die Quellen.</translation>
    </message>
    <message>
        <source>At most so many passages.</source>
        <translation>Höchstens so viele Textstellen.</translation>
    </message>
    <message>
        <source>How sure an answer must be, 0 to 1.</source>
        <translation>Wie sicher eine Antwort sein muss, 0 bis 1.</translation>
    </message>
    <message>
        <source>There is no template “%1”. There are: %2.</source>
        <translation>Es gibt keine Vorlage „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>“%1” is ready: %2</source>
        <translation>„%1“ ist fertig: %2</translation>
    </message>
    <message>
        <source>  Bot “%1” (%2): %3, %4, languages %5</source>
        <translation>  Bot „%1“ (%2): %3, %4, Sprachen %5</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n Ablauf</numerusform>
            <numerusform>%n Abläufe</numerusform>
        </translation>
    </message>
    <message>
        <source>  Knowledge: %1, %2</source>
        <translation>  Wissen: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>  Release %1 on “%2”, %3: %4</source>
        <translation>  Release %1 auf „%2“, %3: %4</translation>
    </message>
    <message>
        <source>Makes a project with a bot from a template.</source>
        <translation>Erstellt ein Projekt mit einem Bot aus einer Vorlage.</translation>
    </message>
    <message>
        <source>The template: %1.</source>
        <translation>Die Vorlage: %1.</translation>
    </message>
    <message>
        <source>The bot&apos;s name; the file&apos;s name if not given.</source>
        <translation>Der Name des Bots; ohne Angabe der Dateiname.</translation>
    </message>
    <message>
        <source>The bot&apos;s main language, such as en, ms, id, hi or de.</source>
        <translation>Die Hauptsprache des Bots, etwa en, ms, id, hi oder de.</translation>
    </message>
    <message>
        <source>Shows what a project holds.</source>
        <translation>Zeigt, was ein Projekt enthält.</translation>
    </message>
    <message>
        <source>Publish “%1” now?</source>
        <translation>„%1“ jetzt veröffentlichen?</translation>
    </message>
    <message>
        <source>Nothing was published. --yes publishes without asking.</source>
        <translation>Es wurde nichts veröffentlicht. --yes veröffentlicht ohne Rückfrage.</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Veröffentlicht: %1</translation>
    </message>
    <message>
        <source>“%1” is no address and port, such as 127.0.0.1:8460.</source>
        <translation>„%1“ ist keine Adresse mit Port, etwa 127.0.0.1:8460.</translation>
    </message>
    <message>
        <source>Publishes a bot after the review.</source>
        <translation>Veröffentlicht einen Bot nach der Prüfung.</translation>
    </message>
    <message>
        <source>The hosting service; “here” is this computer.</source>
        <translation>Der Hosting-Dienst; „here“ ist dieser Computer.</translation>
    </message>
    <message>
        <source>Where the data shall stay; the bot&apos;s choice if not given.</source>
        <translation>Wo die Daten bleiben sollen; ohne Angabe die Wahl des Bots.</translation>
    </message>
    <message>
        <source>The bot; the first one if not given.</source>
        <translation>Der Bot; ohne Angabe der erste.</translation>
    </message>
    <message>
        <source>Publishes without asking.</source>
        <translation>Veröffentlicht ohne Rückfrage.</translation>
    </message>
    <message>
        <source>The folder of the host on this computer.</source>
        <translation>Der Ordner des Hosts auf diesem Computer.</translation>
    </message>
    <message>
        <source>Runs the hosting service until it is stopped.</source>
        <translation>Betreibt den Hosting-Dienst, bis er beendet wird.</translation>
    </message>
    <message>
        <source>Address and port; port 0 takes 8460 if it is free, else any.</source>
        <translation>Adresse und Port; Port 0 nimmt 8460, wenn frei, sonst einen beliebigen.</translation>
    </message>
    <message>
        <source>The folder for bots and conversations.</source>
        <translation>Der Ordner für Bots und Gespräche.</translation>
    </message>
    <message>
        <source>Further host names to answer to, separated by commas.</source>
        <translation>Weitere Hostnamen, unter denen geantwortet wird, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>Looks for mistakes in the flows.</source>
        <translation>Sucht nach Fehlern in den Abläufen.</translation>
    </message>
    <message>
        <source>Shows what data would go where if the bot were published.</source>
        <translation>Zeigt, welche Daten wohin gingen, wenn der Bot veröffentlicht würde.</translation>
    </message>
    <message>
        <source>The hosting service: %1.</source>
        <translation>Der Hosting-Dienst: %1.</translation>
    </message>
    <message>
        <source>BLOCKER</source>
        <translation>HINDERNIS</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>1 Where</source>
        <translation>1 Wo</translation>
    </message>
    <message>
        <source>  Service: %1 (facts of %2)</source>
        <translation>  Dienst: %1 (Stand der Angaben: %2)</translation>
    </message>
    <message>
        <source>  Data stays in: %1</source>
        <translation>  Daten bleiben in: %1</translation>
    </message>
    <message>
        <source>  Data stays in: %1 (the service&apos;s default; nothing was chosen)</source>
        <translation>  Daten bleiben in: %1 (Standard des Dienstes; es wurde nichts gewählt)</translation>
    </message>
    <message>
        <source>2 What goes where</source>
        <translation>2 Was wohin geht</translation>
    </message>
    <message>
        <source>OUTSIDE YOUR CHOICE</source>
        <translation>AUSSERHALB IHRER WAHL</translation>
    </message>
    <message>
        <source>3 Subprocessors this bot uses (%1 of %2)</source>
        <translation>3 Unterauftragsverarbeiter, die dieser Bot nutzt (%1 von %2)</translation>
    </message>
    <message>
        <source>  None.</source>
        <translation>  Keine.</translation>
    </message>
    <message>
        <source>(approved)</source>
        <translation>(freigegeben)</translation>
    </message>
    <message>
        <source>4 Privacy settings</source>
        <translation>4 Datenschutzeinstellungen</translation>
    </message>
    <message>
        <source>enforced by this host</source>
        <translation>von diesem Host durchgesetzt</translation>
    </message>
    <message>
        <source>NOT enforced by this host</source>
        <translation>NICHT von diesem Host durchgesetzt</translation>
    </message>
    <message>
        <source>enforcement not stated</source>
        <translation>Durchsetzung nicht angegeben</translation>
    </message>
    <message>
        <source>5 Findings</source>
        <translation>5 Befunde</translation>
    </message>
    <message>
        <source>  No problems found.</source>
        <translation>  Keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>Not stated by this service</source>
        <translation>Von diesem Dienst nicht angegeben</translation>
    </message>
    <message>
        <source>  [image: %1]</source>
        <translation>  [Bild: %1]</translation>
    </message>
    <message>
        <source>The script “%1” cannot be read.</source>
        <translation>Das Skript „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>(write, and press Enter; Ctrl-D ends)</source>
        <translation>(schreiben und Enter drücken; Ctrl-D beendet)</translation>
    </message>
    <message>
        <source>Talks to the bot in the terminal.</source>
        <translation>Spricht im Terminal mit dem Bot.</translation>
    </message>
    <message>
        <source>Reads what the person says from a file, one line each.</source>
        <translation>Liest aus einer Datei, was die Person sagt, eine Zeile je Äußerung.</translation>
    </message>
    <message>
        <source>The language the person speaks.</source>
        <translation>Die Sprache, die die Person spricht.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>This project holds no bot yet.</source>
        <translation>Dieses Projekt enthält noch keinen Bot.</translation>
    </message>
    <message>
        <source>There is no bot “%1” in this project. It holds: %2.</source>
        <translation>In diesem Projekt gibt es keinen Bot „%1“. Es enthält: %2.</translation>
    </message>
    <message>
        <source>The bot is no longer there.</source>
        <translation>Der Bot ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Publishing to %1 is not available; the review can be tried. Choose this computer to publish.</source>
        <translation>Die Veröffentlichung bei %1 ist nicht verfügbar; die Prüfung kann ausprobiert werden. Wählen Sie zum Veröffentlichen diesen Computer.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) must be fixed before this bot can be published.</source>
        <translation>
            <numerusform>%n Befund muss behoben werden, bevor dieser Bot veröffentlicht werden kann.</numerusform>
            <numerusform>%n Befunde müssen behoben werden, bevor dieser Bot veröffentlicht werden kann.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review before publishing</source>
        <translation>Prüfung vor der Veröffentlichung</translation>
    </message>
    <message>
        <source>This cannot be written as a file.</source>
        <translation>Dies kann nicht als Datei geschrieben werden.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the folder&apos;s permissions and the space on the disk.</source>
        <translation>„%1“ kann nicht geschrieben werden. Prüfen Sie die Berechtigungen des Ordners und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>Dialogist helper</source>
        <translation>Dialogist-Helfer</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Check its permissions.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden. Prüfen Sie seine Berechtigungen.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Check the space on the disk.</source>
        <translation>Die Datei „%1“ kann nicht geschrieben werden. Prüfen Sie den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>The window in which chatbots are written.</source>
        <translation>Das Fenster, in dem Chatbots geschrieben werden.</translation>
    </message>
    <message>
        <source>Opens the sample bot.</source>
        <translation>Öffnet den Beispielbot.</translation>
    </message>
    <message>
        <source>Ends once the window answers.</source>
        <translation>Endet, sobald das Fenster antwortet.</translation>
    </message>
    <message>
        <source>The project to open.</source>
        <translation>Das zu öffnende Projekt.</translation>
    </message>
    <message>
        <source>How many messages one person may send in a minute; 0 sets no limit.</source>
        <translation>Wie viele Nachrichten eine Person pro Minute senden darf; 0 setzt keine Grenze.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 verlangt eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>--threshold takes a number from 0 to 1, such as 0.35.</source>
        <translation>--threshold verlangt eine Zahl von 0 bis 1, etwa 0.35.</translation>
    </message>
    <message>
        <source>Nothing in the knowledge is near this question.</source>
        <translation>Im Wissen steht nichts, was dieser Frage nahekommt.</translation>
    </message>
    <message>
        <source>The templates speak %1. Further languages can be added to the bot afterwards.</source>
        <translation>Die Vorlagen sprechen %1. Weitere Sprachen können dem Bot danach hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Published. No host is running now: start one with “dialogist host”, then the bot is at %1.</source>
        <translation>Veröffentlicht. Zurzeit läuft kein Host: Starten Sie einen mit „dialogist host“, dann ist der Bot unter %1 erreichbar.</translation>
    </message>
    <message>
        <source>Published. No host is running now: start one with “dialogist host --data %2”, then the bot is at %1.</source>
        <translation>Veröffentlicht. Zurzeit läuft kein Host: Starten Sie einen mit „dialogist host --data %2“, dann ist der Bot unter %1 erreichbar.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n Datei geschrieben</numerusform>
            <numerusform>%n Dateien geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n wie zuvor</numerusform>
            <numerusform>%n wie zuvor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is made.</source>
        <translation>„%1“ ist erstellt.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) changed in “%1”, as one step that can be undone.</source>
        <translation>
            <numerusform>%n Änderung in „%1“, als ein Schritt, der sich rückgängig machen lässt.</numerusform>
            <numerusform>%n Änderungen in „%1“, als ein Schritt, der sich rückgängig machen lässt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are not in the folder. Import them anew to answer from them.</source>
        <translation>
            <numerusform>%n Dokument ist nicht im Ordner. Importieren Sie es neu, um daraus zu antworten.</numerusform>
            <numerusform>%n Dokumente sind nicht im Ordner. Importieren Sie sie neu, um daraus zu antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>mine: %1</source>
        <translation>meine Seite: %1</translation>
    </message>
    <message>
        <source>theirs: %1</source>
        <translation>andere Seite: %1</translation>
    </message>
    <message>
        <source>Merged: “%1”</source>
        <translation>Zusammengeführt: „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s). Repeat with --ours or --theirs, or merge in the window and choose one by one.</source>
        <translation>
            <numerusform>%n Konflikt. Wiederholen Sie mit --ours oder --theirs, oder führen Sie im Fenster zusammen und wählen Sie einzeln.</numerusform>
            <numerusform>%n Konflikte. Wiederholen Sie mit --ours oder --theirs, oder führen Sie im Fenster zusammen und wählen Sie einzeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its name and that you may read it.</source>
        <translation>„%1“ kann nicht gelesen werden. Prüfen Sie den Namen und ob Sie es lesen dürfen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” holds another project. Choose another file.</source>
        <translation>„%1“ enthält ein anderes Projekt. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Say with -o where the result shall go.</source>
        <translation>Geben Sie mit -o an, wohin das Ergebnis gehen soll.</translation>
    </message>
    <message>
        <source>Choose --ours or --theirs, not both.</source>
        <translation>Wählen Sie --ours oder --theirs, nicht beides.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were moved on the canvas only (--layout shows them).</source>
        <translation>
            <numerusform>%n Element wurde nur auf der Arbeitsfläche verschoben (--layout zeigt es).</numerusform>
            <numerusform>%n Elemente wurden nur auf der Arbeitsfläche verschoben (--layout zeigt sie).</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Kein Unterschied.</translation>
    </message>
    <message>
        <source>Writes a project as a folder of text files, for git.</source>
        <translation>Schreibt ein Projekt als Ordner mit Textdateien, für git.</translation>
    </message>
    <message>
        <source>Leaves out the documents of the knowledge and their passages.</source>
        <translation>Lässt die Dokumente des Wissens und ihre Textstellen aus.</translation>
    </message>
    <message>
        <source>Makes a project of such a folder, or brings one up to date.</source>
        <translation>Macht aus einem solchen Ordner ein Projekt oder bringt eines auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>Shows what differs between two projects or folders.</source>
        <translation>Zeigt, worin sich zwei Projekte oder Ordner unterscheiden.</translation>
    </message>
    <message>
        <source>Shows also what was moved on the canvas.</source>
        <translation>Zeigt auch, was auf der Arbeitsfläche verschoben wurde.</translation>
    </message>
    <message>
        <source>Brings two versions of a project, a folder or one of its files together.</source>
        <translation>Führt zwei Fassungen eines Projekts, eines Ordners oder einer seiner Dateien zusammen.</translation>
    </message>
    <message>
        <source>Where the result goes.</source>
        <translation>Wohin das Ergebnis geht.</translation>
    </message>
    <message>
        <source>Takes mine where both sides changed the same.</source>
        <translation>Nimmt meine Seite, wo beide Seiten dasselbe geändert haben.</translation>
    </message>
    <message>
        <source>Takes theirs where both sides changed the same.</source>
        <translation>Nimmt die andere Seite, wo beide Seiten dasselbe geändert haben.</translation>
    </message>
    <message>
        <source>The name of the file in the folder, which git gives as %P.</source>
        <translation>Der Name der Datei im Ordner, den git als %P angibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more; look for something rarer.</source>
        <translation>Es gibt weitere; suchen Sie nach etwas Seltenerem.</translation>
    </message>
    <message>
        <source>The regular expression gave up on some texts; write it more simply.</source>
        <translation>Der reguläre Ausdruck hat bei einigen Texten aufgegeben; schreiben Sie ihn einfacher.</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n Treffer ersetzt</numerusform>
            <numerusform>%n Treffer ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) would be replaced</source>
        <translation>
            <numerusform>%n Treffer würde ersetzt</numerusform>
            <numerusform>%n Treffer würden ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) left alone</source>
        <translation>
            <numerusform>%n Treffer unverändert gelassen</numerusform>
            <numerusform>%n Treffer unverändert gelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no “%1” to look in. There are: %2.</source>
        <translation>Es gibt kein „%1“, in dem gesucht werden kann. Es gibt: %2.</translation>
    </message>
    <message>
        <source>The regular expression takes too long; write it more simply.</source>
        <translation>Der reguläre Ausdruck braucht zu lange; schreiben Sie ihn einfacher.</translation>
    </message>
    <message>
        <source>Finds a text everywhere in a project, and replaces it.</source>
        <translation>Findet einen Text überall in einem Projekt und ersetzt ihn.</translation>
    </message>
    <message>
        <source>What to put in its place; \1 is a group of a regular expression.</source>
        <translation>Was an seine Stelle tritt; \1 ist eine Gruppe eines regulären Ausdrucks.</translation>
    </message>
    <message>
        <source>The text is a regular expression.</source>
        <translation>Der Text ist ein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>Capital and small letters differ.</source>
        <translation>Groß- und Kleinbuchstaben werden unterschieden.</translation>
    </message>
    <message>
        <source>Only whole words.</source>
        <translation>Nur ganze Wörter.</translation>
    </message>
    <message>
        <source>Where to look, with commas: %1.</source>
        <translation>Wo gesucht wird, mit Kommas: %1.</translation>
    </message>
    <message>
        <source>Only tells what would be replaced.</source>
        <translation>Sagt nur, was ersetzt würde.</translation>
    </message>
    <message>
        <source>Replaces even what breaks an expression.</source>
        <translation>Ersetzt auch das, was einen Ausdruck beschädigt.</translation>
    </message>
    <message>
        <source>To make it, say --new-knowledge instead of --knowledge.</source>
        <translation>Um sie zu erstellen, geben Sie --new-knowledge statt --knowledge an.</translation>
    </message>
    <message>
        <source>A knowledge base that is made if there is none of that name.</source>
        <translation>Eine Wissensbasis, die erstellt wird, wenn es keine dieses Namens gibt.</translation>
    </message>
    <message>
        <source>The project is trusted as it is now. If it is changed elsewhere, it asks again.</source>
        <translation>Dem Projekt wird vertraut, wie es jetzt ist. Wird es anderswo geändert, fragt es erneut.</translation>
    </message>
    <message>
        <source>The project is trusted already.</source>
        <translation>Dem Projekt wird bereits vertraut.</translation>
    </message>
    <message>
        <source>Turns on what is off in a project made or changed on another computer.</source>
        <translation>Schaltet ein, was in einem Projekt aus ist, das auf einem anderen Computer erstellt oder geändert wurde.</translation>
    </message>
    <message>
        <source>This project was made or changed on another computer, and a published bot may run code and call other services. Look through it, say “dialogist trust FILE”, then publish.</source>
        <translation>Dieses Projekt wurde auf einem anderen Computer erstellt oder geändert, und ein veröffentlichter Bot kann Code ausführen und andere Dienste aufrufen. Sehen Sie es durch, geben Sie „dialogist trust FILE“ ein und veröffentlichen Sie dann.</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) imported.</source>
        <translation>
            <numerusform>%n Test importiert.</numerusform>
            <numerusform>%n Tests importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) written.</source>
        <translation>
            <numerusform>%n Test geschrieben.</numerusform>
            <numerusform>%n Tests geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2.</source>
        <translation>„%1“ kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>--format is one of %1.</source>
        <translation>--format ist eines von %1.</translation>
    </message>
    <message>
        <source>Say with --language which one to translate into (%1).</source>
        <translation>Geben Sie mit --language an, in welche Sprache übersetzt wird (%1).</translation>
    </message>
    <message>
        <source>--delimiter takes one character, or “tab”.</source>
        <translation>--delimiter nimmt ein Zeichen oder „tab“.</translation>
    </message>
    <message>
        <source>The texts are in %1.</source>
        <translation>Die Texte sind in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) changed</source>
        <translation>
            <numerusform>%n Text geändert</numerusform>
            <numerusform>%n Texte geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken that need another look</source>
        <translation>
            <numerusform>%n Text übernommen, der noch einmal angesehen werden muss</numerusform>
            <numerusform>%n Texte übernommen, die noch einmal angesehen werden müssen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) as they were</source>
        <translation>
            <numerusform>%n Text wie zuvor</numerusform>
            <numerusform>%n Texte wie zuvor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not translated in the file</source>
        <translation>
            <numerusform>%n Text in der Datei nicht übersetzt</numerusform>
            <numerusform>%n Texte in der Datei nicht übersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged text(s) not taken</source>
        <translation>
            <numerusform>%n beschädigter Text nicht übernommen</numerusform>
            <numerusform>%n beschädigte Texte nicht übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown text(s) not taken</source>
        <translation>
            <numerusform>%n unbekannter Text nicht übernommen</numerusform>
            <numerusform>%n unbekannte Texte nicht übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>--export and --import do not go together.</source>
        <translation>--export und --import passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Tells how far the translations are; writes and reads files for translators.</source>
        <translation>Sagt, wie weit die Übersetzungen sind; schreibt und liest Dateien für Übersetzer.</translation>
    </message>
    <message>
        <source>Writes the texts of one language to this file.</source>
        <translation>Schreibt die Texte einer Sprache in diese Datei.</translation>
    </message>
    <message>
        <source>Takes translations from this file: XLIFF 1.2, XLIFF 2.0 or CSV.</source>
        <translation>Übernimmt Übersetzungen aus dieser Datei: XLIFF 1.2, XLIFF 2.0 oder CSV.</translation>
    </message>
    <message>
        <source>The language to translate into, such as de.</source>
        <translation>Die Sprache, in die übersetzt wird, etwa de.</translation>
    </message>
    <message>
        <source>xliff2 (the default), xliff1 or csv.</source>
        <translation>xliff2 (Standard), xliff1 oder csv.</translation>
    </message>
    <message>
        <source>What separates the cells of CSV; “tab” for a tabulator.</source>
        <translation>Was die Zellen der CSV trennt; „tab“ für einen Tabulator.</translation>
    </message>
    <message>
        <source>Marks CSV as UTF-8, for table programs that ask for it.</source>
        <translation>Kennzeichnet CSV als UTF-8, für Tabellenprogramme, die das verlangen.</translation>
    </message>
    <message>
        <source>Writes only what is missing or stale.</source>
        <translation>Schreibt nur, was fehlt oder veraltet ist.</translation>
    </message>
    <message>
        <source>Only tells what an import would do.</source>
        <translation>Sagt nur, was ein Import tun würde.</translation>
    </message>
    <message>
        <source>There is no version “%1”. “dialogist version FILE list” shows all.</source>
        <translation>Es gibt keine Version „%1“. „dialogist version FILE list“ zeigt alle.</translation>
    </message>
    <message>
        <source>There is no version yet. “dialogist version FILE add NAME” makes one.</source>
        <translation>Es gibt noch keine Version. „dialogist version FILE add NAME“ erstellt eine.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Version “%1” is kept (%2).</source>
        <translation>Version „%1“ ist aufbewahrt (%2).</translation>
    </message>
    <message numerus="yes">
        <source>The project is as in “%1”: %n thing(s) changed, as one step that can be undone.</source>
        <translation>
            <numerusform>Das Projekt ist wie in „%1“: %n Änderung, als ein Schritt, der sich rückgängig machen lässt.</numerusform>
            <numerusform>Das Projekt ist wie in „%1“: %n Änderungen, als ein Schritt, der sich rückgängig machen lässt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the version “%1” for good?</source>
        <translation>Die Version „%1“ endgültig entfernen?</translation>
    </message>
    <message>
        <source>Nothing was removed. --yes removes it without asking.</source>
        <translation>Es wurde nichts entfernt. --yes entfernt sie ohne Rückfrage.</translation>
    </message>
    <message>
        <source>Version “%1” is removed.</source>
        <translation>Version „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>A version can be: list, add NAME, restore ID, remove ID, diff A B.</source>
        <translation>Für Versionen gibt es: list, add NAME, restore ID, remove ID, diff A B.</translation>
    </message>
    <message>
        <source>Keeps, shows, compares and restores versions of a project; “now” is the project as it is.</source>
        <translation>Bewahrt Versionen eines Projekts auf, zeigt, vergleicht und stellt sie wieder her; „now“ ist das Projekt, wie es ist.</translation>
    </message>
    <message>
        <source>What the version is for.</source>
        <translation>Wofür die Version ist.</translation>
    </message>
    <message>
        <source>Removes without asking.</source>
        <translation>Entfernt ohne Rückfrage.</translation>
    </message>
    <message>
        <source>This project was made or changed on another computer: steps that run code or call other services are off. “dialogist trust FILE” turns them on.</source>
        <translation>Dieses Projekt wurde auf einem anderen Computer erstellt oder geändert: Schritte, die Code ausführen oder andere Dienste aufrufen, sind aus. „dialogist trust FILE“ schaltet sie ein.</translation>
    </message>
    <message>
        <source>There is no knowledge base “%1” in this project. It holds: %2.</source>
        <translation>Es gibt keine Wissensbasis „%1“ in diesem Projekt. Es enthält: %2.</translation>
    </message>
    <message>
        <source>Release %1 of “%2”</source>
        <translation>Release %1 von „%2“</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>auf Wunsch</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Sucht nach</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which project file to check.</source>
        <translation>Geben Sie an, welche Projektdatei geprüft werden soll.</translation>
    </message>
    <message>
        <source>There was nothing that can be fixed without asking.</source>
        <translation>Es gab nichts, was sich ohne Rückfrage beheben lässt.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) fixed; one undo takes it back.</source>
        <translation>
            <numerusform>%n Problem behoben; einmal Rückgängig nimmt es zurück.</numerusform>
            <numerusform>%n Probleme behoben; einmal Rückgängig nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mends what can be mended without asking, as one edit, and says what it did.</source>
        <translation>Behebt als eine einzige Bearbeitung, was sich ohne Rückfrage beheben lässt, und gibt aus, was getan wurde.</translation>
    </message>
    <message>
        <source>Lists what is looked for; needs no file.</source>
        <translation>Listet auf, wonach gesucht wird; benötigt keine Datei.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 gone, %4 as before.</source>
        <translation>%1 neu, %2 geändert, %3 nicht mehr vorhanden, %4 wie zuvor.</translation>
    </message>
    <message>
        <source>Also removes sources whose files are not in these folders and archives any more.</source>
        <translation>Entfernt auch Quellen, deren Dateien in diesen Ordnern und Archiven nicht mehr vorhanden sind.</translation>
    </message>
    <message>
        <source>Only says what --sync would change.</source>
        <translation>Gibt nur aus, was --sync ändern würde.</translation>
    </message>
    <message numerus="yes">
        <source>(%n second(s) pass)</source>
        <translation>
            <numerusform>(%n Sekunde vergeht)</numerusform>
            <numerusform>(%n Sekunden vergehen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Really sends HTTP requests. Without it, steps get their answers to pretend, or fail.</source>
        <translation>Sendet wirklich HTTP-Anfragen. Ohne diese Option erhalten Schritte ihre vorgetäuschten Antworten oder schlagen fehl.</translation>
    </message>
    <message>
        <source>The list “%1” cannot be read.</source>
        <translation>Die Liste „%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Name an address, or a file of addresses with --list.</source>
        <translation>Nennen Sie eine Adresse oder mit --list eine Datei mit Adressen.</translation>
    </message>
    <message>
        <source>Reads websites, sitemaps and feeds into a knowledge base.</source>
        <translation>Liest Websites, Sitemaps und Feeds in eine Wissensbasis ein.</translation>
    </message>
    <message>
        <source>A file with an address on each line, - for standard input; only these pages are read.</source>
        <translation>Eine Datei mit einer Adresse je Zeile, - für die Standardeingabe; nur diese Seiten werden gelesen.</translation>
    </message>
    <message>
        <source>Only this path and what is below it.</source>
        <translation>Nur dieser Pfad und was darunter liegt.</translation>
    </message>
    <message>
        <source>Only pages whose path matches; * stands for anything, $ for the end. May be given more than once.</source>
        <translation>Nur Seiten, deren Pfad passt; * steht für beliebigen Text, $ für das Ende. Darf mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>No pages whose path matches. May be given more than once.</source>
        <translation>Keine Seiten, deren Pfad passt. Darf mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>Follows no links: reads the pages given, and those that a sitemap or feed given names.</source>
        <translation>Folgt keinen Links: liest die angegebenen Seiten und die, die eine angegebene Sitemap oder ein Feed nennt.</translation>
    </message>
    <message>
        <source>Does not read the sitemaps that robots.txt names.</source>
        <translation>Liest die Sitemaps nicht, die robots.txt nennt.</translation>
    </message>
    <message>
        <source>Milliseconds between two requests to a host.</source>
        <translation>Millisekunden zwischen zwei Anfragen an einen Host.</translation>
    </message>
    <message>
        <source>So many pages at a time.</source>
        <translation>So viele Seiten gleichzeitig.</translation>
    </message>
    <message>
        <source>At most so many seconds for a page.</source>
        <translation>Höchstens so viele Sekunden für eine Seite.</translation>
    </message>
    <message>
        <source>At most so many megabytes for a page.</source>
        <translation>Höchstens so viele Megabyte für eine Seite.</translation>
    </message>
    <message>
        <source>Also removes pages that are not there any more.</source>
        <translation>Entfernt auch Seiten, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>Does not go on where a crawl that was stopped ended.</source>
        <translation>Setzt nicht dort fort, wo ein angehaltener Crawl endete.</translation>
    </message>
    <message>
        <source>Allows these hosts although they are on this computer or a private network.</source>
        <translation>Erlaubt diese Hosts, obwohl sie auf diesem Computer oder in einem privaten Netz liegen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>„%1“ lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>  ok      %1</source>
        <translation>  gut        %1</translation>
    </message>
    <message>
        <source>  skipped %1</source>
        <translation>  übergangen %1</translation>
    </message>
    <message>
        <source>  BROKEN  %1</source>
        <translation>  DEFEKT     %1</translation>
    </message>
    <message>
        <source>  FAILED  %1</source>
        <translation>  FALSCH     %1</translation>
    </message>
    <message>
        <source>There are no tests to run. Save a talk as a test, or name a YAML file with tests.</source>
        <translation>Es gibt keine Tests. Sichern Sie ein Gespräch als Test oder nennen Sie eine YAML-Datei mit Tests.</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed. Steps covered: %3 of %4; ways out: %5 of %6.</source>
        <translation>%1 bestanden, %2 nicht. Durchlaufene Schritte: %3 von %4; Ausgänge: %5 von %6.</translation>
    </message>
    <message>
        <source>What happened is now what is expected.</source>
        <translation>Was geschah, wird jetzt erwartet.</translation>
    </message>
    <message>
        <source>Plays the conversation tests of a bot.</source>
        <translation>Spielt die Gesprächstests eines Bots.</translation>
    </message>
    <message>
        <source>Only the tests of this suite.</source>
        <translation>Nur die Tests dieser Gruppe.</translation>
    </message>
    <message>
        <source>Only tests with this in their name.</source>
        <translation>Nur Tests, deren Name dies enthält.</translation>
    </message>
    <message>
        <source>Writes the results as JUnit XML.</source>
        <translation>Schreibt die Ergebnisse als JUnit-XML.</translation>
    </message>
    <message>
        <source>Takes the tests of a YAML file into the project.</source>
        <translation>Übernimmt die Tests einer YAML-Datei ins Projekt.</translation>
    </message>
    <message>
        <source>Writes the tests as YAML.</source>
        <translation>Schreibt die Tests als YAML.</translation>
    </message>
    <message>
        <source>Makes what happens the new expectation of tests that fail.</source>
        <translation>Macht, was geschieht, zur neuen Erwartung der Tests, die nicht bestehen.</translation>
    </message>
    <message>
        <source>Tests played at once; 0 = as many as there are cores.</source>
        <translation>Tests, die gleichzeitig gespielt werden; 0 = so viele, wie es Kerne gibt.</translation>
    </message>
    <message>
        <source>No document has “%1” in its title or address.</source>
        <translation>Kein Dokument hat „%1“ im Titel oder in der Adresse.</translation>
    </message>
    <message>
        <source>Does not recognise text in pictures and scanned pages, which takes seconds a page.</source>
        <translation>Erkennt keinen Text in Bildern und gescannten Seiten, was Sekunden je Seite dauert.</translation>
    </message>
    <message>
        <source>Only from documents with this word in their title or address; may be given again.</source>
        <translation>Nur aus Dokumenten mit diesem Wort im Titel oder in der Adresse; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>%1 stays as it was: %2</source>
        <translation>%1 bleibt, wie es war: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) have been cut anew.</source>
        <translation>
            <numerusform>%n Quelle wurde neu zerlegt.</numerusform>
            <numerusform>%n Quellen wurden neu zerlegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kürzeste</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>Sets how long the passages of a knowledge base are, and cuts its documents anew.</source>
        <translation>Legt fest, wie lang die Textstellen einer Wissensbasis sind, und zerlegt ihre Dokumente neu.</translation>
    </message>
    <message>
        <source>At most so many characters in a passage; as it is set if not given.</source>
        <translation>Höchstens so viele Zeichen je Textstelle; ohne Angabe wie eingestellt.</translation>
    </message>
    <message>
        <source>So many characters are repeated from the passage before, in whole sentences.</source>
        <translation>So viele Zeichen der vorigen Textstelle werden in ganzen Sätzen wiederholt.</translation>
    </message>
    <message>
        <source>Only says how many passages there would be, and how long.</source>
        <translation>Sagt nur, wie viele Textstellen es gäbe und wie lang sie wären.</translation>
    </message>
    <message>
        <source>--at-least takes a figure and a number from 0 to 1, such as recall@5=0.9. Figures: %1.</source>
        <translation>--at-least erwartet eine Kennzahl und eine Zahl von 0 bis 1, etwa recall@5=0.9. Kennzahlen: %1.</translation>
    </message>
    <message>
        <source>This project has several knowledge bases: %1. Name one with --base.</source>
        <translation>Dieses Projekt hat mehrere Wissensbasen: %1. Nennen Sie eine mit --base.</translation>
    </message>
    <message>
        <source>“%1” is too large for a table of questions.</source>
        <translation>„%1“ ist zu groß für eine Tabelle mit Fragen.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before.</source>
        <translation>%1 neu, %2 geändert, %3 wie zuvor.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) written.</source>
        <translation>
            <numerusform>%n Frage geschrieben.</numerusform>
            <numerusform>%n Fragen geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not among the first %n passage(s)</source>
        <translation>
            <numerusform>nicht unter der ersten %n Textstelle</numerusform>
            <numerusform>nicht unter den ersten %n Textstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>no passage of the source is there any more that fits</source>
        <translation>keine Textstelle der Quelle passt noch</translation>
    </message>
    <message>
        <source>the source is not in this base any more</source>
        <translation>die Quelle ist nicht mehr in dieser Wissensbasis</translation>
    </message>
    <message>
        <source>nobody has said what is to be found</source>
        <translation>es ist nicht gesagt, was gefunden werden soll</translation>
    </message>
    <message>
        <source>  Since %1: %2 better, %3 worse, %4 new.</source>
        <translation>  Seit %1: %2 besser, %3 schlechter, %4 neu.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>There are no questions to ask. “dialogist questions FILE --add-from CSV” adds some.</source>
        <translation>Es gibt keine Fragen zu stellen. „dialogist questions FILE --add-from CSV“ fügt welche hinzu.</translation>
    </message>
    <message>
        <source>%1: %2 is %3, less than %4.</source>
        <translation>%1: %2 ist %3, weniger als %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n question(s) fare worse.</source>
        <translation>
            <numerusform>%1: %n Frage schneidet schlechter ab.</numerusform>
            <numerusform>%1: %n Fragen schneiden schlechter ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures were not kept: %1</source>
        <translation>Die Kennzahlen wurden nicht aufbewahrt: %1</translation>
    </message>
    <message>
        <source>Asks the test set of a knowledge base and shows how good search is.</source>
        <translation>Stellt die Testfragen einer Wissensbasis und zeigt, wie gut die Suche ist.</translation>
    </message>
    <message>
        <source>The knowledge base; all that have questions if not given.</source>
        <translation>Die Wissensbasis; ohne Angabe alle, die Fragen haben.</translation>
    </message>
    <message>
        <source>Takes questions from a CSV table with the columns question, expected (file name, address or title of the source) and, if wanted, language, heading, page, phrase, note; - reads it from standard input.</source>
        <translation>Übernimmt Fragen aus einer CSV-Tabelle mit den Spalten question, expected (Dateiname, Adresse oder Titel der Quelle) und, wenn gewünscht, language, heading, page, phrase, note; - liest sie von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Writes the questions as such a table.</source>
        <translation>Schreibt die Fragen als solche Tabelle.</translation>
    </message>
    <message>
        <source>Exit code 1 when a figure is lower, such as recall@5=0.9; may be given again. Figures: %1.</source>
        <translation>Rückgabewert 1, wenn eine Kennzahl niedriger ist, etwa recall@5=0.9; darf mehrmals angegeben werden. Kennzahlen: %1.</translation>
    </message>
    <message>
        <source>Exit code 1 when a question fares worse than before the last change.</source>
        <translation>Rückgabewert 1, wenn eine Frage schlechter abschneidet als vor der letzten Änderung.</translation>
    </message>
    <message>
        <source>Lists all questions, not only those that moved or are not found among the first five passages.</source>
        <translation>Listet alle Fragen auf, nicht nur die, die sich bewegt haben oder nicht unter den ersten fünf Textstellen gefunden werden.</translation>
    </message>
    <message>
        <source>Several sources are called “%1”. Name it with its folders.</source>
        <translation>Mehrere Quellen heißen „%1“. Nennen Sie sie mit ihren Ordnern.</translation>
    </message>
    <message>
        <source>There is no source “%1” in this project, and no table.</source>
        <translation>In diesem Projekt gibt es keine Quelle „%1“ und keine Tabelle.</translation>
    </message>
    <message>
        <source>There is no source “%1” in this project. Its tables: %2.</source>
        <translation>In diesem Projekt gibt es keine Quelle „%1“. Seine Tabellen: %2.</translation>
    </message>
    <message>
        <source>The table has no column “%1”. It has: %2.</source>
        <translation>Die Tabelle hat keine Spalte „%1“. Sie hat: %2.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message numerus="yes">
        <source>The table was read anew: %n passage(s).</source>
        <translation>
            <numerusform>Die Tabelle wurde neu gelesen: %n Abschnitt.</numerusform>
            <numerusform>Die Tabelle wurde neu gelesen: %n Abschnitte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give at least one --search and one --answer, or --by-names alone.</source>
        <translation>Geben Sie mindestens ein --search und ein --answer an, oder --by-names allein.</translation>
    </message>
    <message>
        <source>Says what the columns of a table are for, or sets it: each row is then a record that is found and answered with.</source>
        <translation>Sagt, wozu die Spalten einer Tabelle da sind, oder legt es fest: jede Zeile ist dann ein Datensatz, der gefunden und mit dem geantwortet wird.</translation>
    </message>
    <message>
        <source>Questions are matched with this column. May be given several times.</source>
        <translation>Mit dieser Spalte werden Fragen verglichen. Kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>The answer shows this column. May be given several times.</source>
        <translation>Die Antwort zeigt diese Spalte. Kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>The names of the columns decide: questions and answers where they are called so, else text.</source>
        <translation>Die Namen der Spalten entscheiden: Fragen und Antworten, wo sie so heißen, sonst Text.</translation>
    </message>
    <message>
        <source>There is nothing to read in “%1”.</source>
        <translation>In „%1“ gibt es nichts zu lesen.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first, or name another one.</source>
        <translation>Es gibt keinen Ordner „%1“. Legen Sie ihn erst an oder nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder “%1”. Check that you may write there, or name another one.</source>
        <translation>Im Ordner „%1“ lässt sich nichts schreiben. Prüfen Sie, ob Sie dort schreiben dürfen, oder nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The exit code is 1 only when something blocks publishing.</source>
        <translation>Der Rückgabewert ist nur dann 1, wenn etwas das Veröffentlichen verhindert.</translation>
    </message>
    <message>
        <source>6 What changes</source>
        <translation>6 Was sich ändert</translation>
    </message>
    <message>
        <source>  Nothing has changed since the last release there.</source>
        <translation>  Seit dem letzten Release dort hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” cannot be the region of “%2”. It offers: %3.</source>
        <translation>„%1“ kann nicht die Region von „%2“ sein. Angeboten werden: %3.</translation>
    </message>
    <message>
        <source>“%1” is no code of a region. “%2” offers: %3. Other places are named by the code of the country, such as DE or SG, or by EEA.</source>
        <translation>„%1“ ist kein Code einer Region. „%2“ bietet: %3. Andere Orte werden mit dem Code des Landes genannt, etwa DE oder SG, oder mit EEA.</translation>
    </message>
    <message>
        <source>Dialogist cannot open its window: there is no display here.</source>
        <translation>Dialogist kann sein Fenster nicht öffnen: hier gibt es keine Anzeige.</translation>
    </message>
    <message>
        <source>Dialogist cannot open its window: the display “%1” does not answer, or does not let you in.</source>
        <translation>Dialogist kann sein Fenster nicht öffnen: die Anzeige „%1“ antwortet nicht oder lässt Sie nicht zu.</translation>
    </message>
    <message>
        <source>All else works without a window: “dialogist --help” lists the commands.</source>
        <translation>Alles andere geht ohne Fenster: „dialogist --help“ zählt die Befehle auf.</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>(a step failed, and the bot went on where that leads: %1)</source>
        <translation>(ein Schritt schlug fehl, und der Bot ging dort weiter, wohin das führt: %1)</translation>
    </message>
    <message>
        <source>Steps that no test reached:</source>
        <translation>Schritte, die kein Test erreicht hat:</translation>
    </message>
    <message>
        <source>Ways out that no test took:</source>
        <translation>Ausgänge, die kein Test genommen hat:</translation>
    </message>
    <message>
        <source>Lists the steps that no test reached and the ways out that none took.</source>
        <translation>Nennt die Schritte, die kein Test erreicht, und die Ausgänge, die keiner genommen hat.</translation>
    </message>
    <message>
        <source>Plays a talk that was saved in the simulator; what it comes by is covered, too.</source>
        <translation>Spielt ein Gespräch, das im Simulator gespeichert wurde; woran es vorbeikommt, zählt mit.</translation>
    </message>
    <message>
        <source>The bot does not speak “%1”. Its languages are: %2.</source>
        <translation>Der Bot spricht „%1“ nicht. Seine Sprachen sind: %2.</translation>
    </message>
    <message>
        <source>The host has stopped. Its bots and talks are kept.</source>
        <translation>Der Host ist beendet. Seine Bots und Gespräche bleiben erhalten.</translation>
    </message>
    <message>
        <source>Ends the host that runs on that folder, instead of starting one.</source>
        <translation>Beendet den Host, der auf diesem Ordner läuft, statt einen zu starten.</translation>
    </message>
    <message>
        <source>  You want data to stay in: %1</source>
        <translation>  Daten sollen bleiben in: %1</translation>
    </message>
    <message>
        <source>  It is kept in: %1</source>
        <translation>  Sie liegen in: %1</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>Stopped. What was done is kept, and the same command goes on with the rest.</source>
        <translation>Angehalten. Was getan wurde, bleibt, und derselbe Befehl macht mit dem Rest weiter.</translation>
    </message>
    <message>
        <source>Or put this one in its place with --replace.</source>
        <translation>Oder setzen Sie diesen mit --replace an seine Stelle.</translation>
    </message>
    <message>
        <source>Puts the bot in the place of another one that has its web name there.</source>
        <translation>Setzt den Bot an die Stelle eines anderen, der dort seinen Webnamen hat.</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>S. %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more match(es)</source>
        <translation>
            <numerusform>und %n weiterer Treffer</numerusform>
            <numerusform>und %n weitere Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expectation(s) say now what happened.</source>
        <translation>
            <numerusform>%n Erwartung sagt jetzt, was geschah.</numerusform>
            <numerusform>%n Erwartungen sagen jetzt, was geschah.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expectation(s) could not be accepted and still fail: nothing happened that they could say.</source>
        <translation>
            <numerusform>%n Erwartung konnte nicht übernommen werden und schlägt weiterhin fehl: Es geschah nichts, was sie aussagen könnte.</numerusform>
            <numerusform>%n Erwartungen konnten nicht übernommen werden und schlagen weiterhin fehl: Es geschah nichts, was sie aussagen könnten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) cannot be played and stay as they are.</source>
        <translation>
            <numerusform>%n Test kann nicht abgespielt werden und bleibt, wie er ist.</numerusform>
            <numerusform>%n Tests können nicht abgespielt werden und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions are called “%1”. Name one by its id: %2.</source>
        <translation>
            <numerusform>%n Version heißt „%1“. Nennen Sie sie mit ihrer ID: %2.</numerusform>
            <numerusform>%n Versionen heißen „%1“. Nennen Sie eine mit ihrer ID: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>  fixed: %1 (%2) [%3]</source>
        <translation>  behoben: %1 (%2) [%3]</translation>
    </message>
    <message>
        <source>partly enforced by this host</source>
        <translation>teilweise von diesem Host durchgesetzt</translation>
    </message>
    <message>
        <source>Said by the program itself</source>
        <translation>Sagt das Programm selbst</translation>
    </message>
    <message>
        <source>No function is like that.</source>
        <translation>Keine Funktion passt dazu.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Lists what expressions can call, or what of it has these words.</source>
        <translation>Listet auf, was Ausdrücke aufrufen können, oder was davon diese Wörter enthält.</translation>
    </message>
    <message>
        <source>the same text as “%1”</source>
        <translation>derselbe Text wie „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold(s) the same text as another and was not added twice.</source>
        <translation>
            <numerusform>%n davon enthält denselben Text wie ein anderes und wurde nicht doppelt hinzugefügt.</numerusform>
            <numerusform>%n davon enthalten denselben Text wie ein anderes und wurden nicht doppelt hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>was “%1”</source>
        <translation>war „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved or renamed.</source>
        <translation>
            <numerusform>%n Datei verschoben oder umbenannt.</numerusform>
            <numerusform>%n Dateien verschoben oder umbenannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the knowledge is in the language “%1”.</source>
        <translation>Im Wissen ist nichts in der Sprache „%1“.</translation>
    </message>
    <message>
        <source>Nothing in the knowledge is in the language “%1”. The languages there are: %2.</source>
        <translation>Im Wissen ist nichts in der Sprache „%1“. Vorhandene Sprachen: %2.</translation>
    </message>
    <message>
        <source>Only what is in this language, such as de.</source>
        <translation>Nur was in dieser Sprache ist, etwa de.</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation>nicht gelesen: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The bot could not go on: %1. “dialogist check” may tell why.</source>
        <translation>Der Bot konnte nicht fortfahren: %1. „dialogist check“ sagt vielleicht, warum.</translation>
    </message>
    <message>
        <source>Something went wrong, and the bot went on: %1. “dialogist check” may tell why.</source>
        <translation>Etwas ging schief, und der Bot machte weiter: %1. „dialogist check“ sagt vielleicht, warum.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>“%1” is cut short: its end is missing. Copy it again, or restore a backup.</source>
        <translation>„%1“ ist abgeschnitten: Das Ende fehlt. Kopieren Sie die Datei erneut oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>“%1” is empty. Copy it again, or restore a backup.</source>
        <translation>„%1“ ist leer. Kopieren Sie die Datei erneut oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>“%1” holds nothing but zeros, as after a drive failure. Restore a backup.</source>
        <translation>„%1“ enthält nur Nullen, wie nach einem Laufwerksfehler. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>“%1” is a text file, not a Dialogist project. Import it as a document instead.</source>
        <translation>„%1“ ist eine Textdatei, kein Dialogist-Projekt. Importieren Sie sie stattdessen als Dokument.</translation>
    </message>
    <message>
        <source>“%1” is not there. Check the name and the folder.</source>
        <translation>„%1“ ist nicht vorhanden. Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose a Dialogist project.</source>
        <translation>„%1“ ist keine Datei. Wählen Sie ein Dialogist-Projekt.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may read it.</source>
        <translation>„%1“ kann nicht gelesen werden. Prüfen Sie, ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Dialogist project.</source>
        <translation>„%1“ ist eine Datenbank eines anderen Programms, kein Dialogist-Projekt.</translation>
    </message>
    <message>
        <source>“%1” is not a Dialogist project.</source>
        <translation>„%1“ ist kein Dialogist-Projekt.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore a backup or an earlier copy.</source>
        <translation>„%1“ ist beschädigt. Stellen Sie eine Sicherung oder eine frühere Kopie wieder her.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check that you may write in its folder.</source>
        <translation>„%1“ kann nicht geschrieben werden. Prüfen Sie, ob Sie in diesen Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name.</source>
        <translation>Es gibt bereits eine Datei „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” was not closed properly, and its folder cannot be written. Copy it, together with the file “%1-wal”, to a folder you can write to, and open it there.</source>
        <translation>„%1“ wurde nicht ordnungsgemäß geschlossen, und in den Ordner kann nicht geschrieben werden. Kopieren Sie die Datei zusammen mit der Datei „%1-wal“ in einen Ordner, in den Sie schreiben können, und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>“%1” was made by an older Dialogist and must be brought up to date first. Open it once where it can be written.</source>
        <translation>„%1“ wurde mit einem älteren Dialogist erstellt und muss zuerst aktualisiert werden. Öffnen Sie die Datei einmal dort, wo sie geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The document is no longer in the project. Import it again.</source>
        <translation>Das Dokument ist nicht mehr im Projekt. Importieren Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only.</source>
        <translation>„%1“ ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Dialogist, so it is open for reading only. Update Dialogist to edit it.</source>
        <translation>„%1“ wurde mit einem neueren Dialogist erstellt und ist daher nur zum Lesen geöffnet. Aktualisieren Sie Dialogist, um die Datei zu bearbeiten.</translation>
    </message>
    <message>
        <source>“%1” is being edited in another window on %2, so it is open for reading only here. Close it there, then open it again.</source>
        <translation>„%1“ wird in einem anderen Fenster auf %2 bearbeitet und ist daher hier nur zum Lesen geöffnet. Schließen Sie die Datei dort und öffnen Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>“%1” is being edited in another window, so it is open for reading only here. Close it there, then open it again.</source>
        <translation>„%1“ wird in einem anderen Fenster bearbeitet und ist daher hier nur zum Lesen geöffnet. Schließen Sie die Datei dort und öffnen Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>You may not write “%1” or its folder, so it is open for reading only. Save a copy elsewhere to edit it.</source>
        <translation>Sie dürfen „%1“ oder den zugehörigen Ordner nicht schreiben, daher ist die Datei nur zum Lesen geöffnet. Speichern Sie anderswo eine Kopie, um sie zu bearbeiten.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only. Save a copy elsewhere to edit it.</source>
        <translation>„%1“ ist nur zum Lesen geöffnet. Speichern Sie anderswo eine Kopie, um sie zu bearbeiten.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there, then try again.</source>
        <translation>„%1“ wird von einem anderen Programm verwendet. Schließen Sie die Datei dort und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>“%1” was changed in the meantime. Open the project again, then repeat the edit.</source>
        <translation>„%1“ wurde inzwischen geändert. Öffnen Sie das Projekt erneut und wiederholen Sie dann die Bearbeitung.</translation>
    </message>
    <message>
        <source>There is no room left on the drive that holds “%1”. Free some space, then try again.</source>
        <translation>Auf dem Laufwerk mit „%1“ ist kein Platz mehr. Geben Sie Speicherplatz frei und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>“%1” cannot be read or written: the drive reports an error. Check the drive, then try again.</source>
        <translation>„%1“ kann nicht gelesen oder geschrieben werden: Das Laufwerk meldet einen Fehler. Prüfen Sie das Laufwerk und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>“%1” can only be read. Save a copy in a folder you can write to.</source>
        <translation>„%1“ kann nur gelesen werden. Speichern Sie eine Kopie in einem Ordner, in den Sie schreiben können.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that you may read and write it and its folder.</source>
        <translation>„%1“ kann nicht geöffnet werden. Prüfen Sie, ob Sie die Datei und ihren Ordner lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>There is not enough memory for “%1”. Close other programs, then try again.</source>
        <translation>Für „%1“ ist nicht genug Arbeitsspeicher vorhanden. Schließen Sie andere Programme und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This is too big for “%1”. Split it into smaller parts.</source>
        <translation>Dies ist zu groß für „%1“. Teilen Sie es in kleinere Teile auf.</translation>
    </message>
    <message>
        <source>“%1” does not fit this change any more. Open the project again, then repeat it.</source>
        <translation>„%1“ passt nicht mehr zu dieser Änderung. Öffnen Sie das Projekt erneut und wiederholen Sie sie dann.</translation>
    </message>
    <message>
        <source>“%1” cannot hold this value.</source>
        <translation>„%1“ kann diesen Wert nicht aufnehmen.</translation>
    </message>
    <message>
        <source>Dialogist made a mistake with “%1”. Nothing was changed.</source>
        <translation>Dialogist ist bei „%1“ ein Fehler unterlaufen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be stored. Remove it, or type the text anew.</source>
        <translation>Der Text enthält ein Zeichen, das nicht gespeichert werden kann. Entfernen Sie es oder geben Sie den Text neu ein.</translation>
    </message>
    <message>
        <source>The value is nested too deeply to be stored. Make it flatter.</source>
        <translation>Der Wert ist zu tief verschachtelt, um gespeichert zu werden. Machen Sie ihn flacher.</translation>
    </message>
    <message>
        <source>The value is not a number that can be stored.</source>
        <translation>Der Wert ist keine Zahl, die gespeichert werden kann.</translation>
    </message>
    <message>
        <source>There is no room left on the drive that holds “%1”, so it is open for reading only. Free some space, then open it again.</source>
        <translation>Auf dem Laufwerk mit „%1“ ist kein Platz mehr, daher ist es nur zum Lesen geöffnet. Geben Sie Speicherplatz frei und öffnen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The version is no longer in the project.</source>
        <translation>Die Version ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>Looking “%1” through took too long and was stopped. It may be damaged; restore an earlier copy.</source>
        <translation>Das Durchsehen von „%1“ dauerte zu lange und wurde abgebrochen. Es ist vielleicht beschädigt; stellen Sie eine frühere Kopie wieder her.</translation>
    </message>
    <message>
        <source>The embedding model “%1” did not give one vector for each passage. Choose another model.</source>
        <translation>Das Embedding-Modell „%1“ gab nicht zu jedem Abschnitt einen Vektor. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>“%1” is open here and cannot be replaced by a copy. Choose another name.</source>
        <translation>„%1“ ist hier geöffnet und kann nicht durch eine Kopie ersetzt werden. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file in it, such as bot.dialogist.</source>
        <translation>„%1“ ist ein Ordner. Nennen Sie eine Datei darin, etwa bot.dialogist.</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>The file is no complete table: a quotation mark is never closed, or it holds no text.</source>
        <translation>Die Datei ist keine vollständige Tabelle: Ein Anführungszeichen wird nie geschlossen, oder sie enthält keinen Text.</translation>
    </message>
    <message>
        <source>The table lacks the columns “key”, “source:…” and “target:…” in its first row. Keep them as they were exported.</source>
        <translation>Der Tabelle fehlen in der ersten Zeile die Spalten „key“, „source:…“ und „target:…“. Lassen Sie sie so, wie sie exportiert wurden.</translation>
    </message>
    <message>
        <source>The row has too few cells.</source>
        <translation>Die Zeile hat zu wenige Zellen.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Der Text ist zu lang.</translation>
    </message>
    <message>
        <source>What people write, one phrase a line. Write what they would say in your language; the number of lines is free.</source>
        <translation>Was Menschen schreiben, ein Satz pro Zeile. Schreiben Sie, was man in Ihrer Sprache sagen würde; die Zahl der Zeilen ist frei.</translation>
    </message>
    <message>
        <source>Other words for the same thing, with commas between them.</source>
        <translation>Andere Wörter für dasselbe, mit Kommas dazwischen.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) fit on a button.</source>
        <translation>
            <numerusform>Höchstens %n Zeichen passt auf eine Schaltfläche.</numerusform>
            <numerusform>Höchstens %n Zeichen passen auf eine Schaltfläche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %n variants that are said in turn.</source>
        <translation>
            <numerusform>Eine von %n Variante, die abwechselnd gesagt wird.</numerusform>
            <numerusform>Eine von %n Varianten, die abwechselnd gesagt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not translated into “%2”. Its languages are: %3; the first is translated from.</source>
        <translation>„%1“ wird nicht in „%2“ übersetzt. Seine Sprachen sind: %3; aus der ersten wird übersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %n MB. Export and translate one flow&apos;s texts at a time.</source>
        <translation>
            <numerusform>Die Datei ist größer als %n MB. Exportieren und übersetzen Sie die Texte eines Ablaufs nach dem anderen.</numerusform>
            <numerusform>Die Datei ist größer als %n MB. Exportieren und übersetzen Sie die Texte eines Ablaufs nach dem anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The translation lost %1.</source>
        <translation>Der Übersetzung fehlt %1.</translation>
    </message>
    <message>
        <source>The translation has %1, which the text does not have.</source>
        <translation>Die Übersetzung enthält %1, was der Text nicht enthält.</translation>
    </message>
    <message>
        <source>A placeholder of the translation is broken.</source>
        <translation>Ein Platzhalter der Übersetzung ist beschädigt.</translation>
    </message>
    <message>
        <source>The source text has changed since the export.</source>
        <translation>Der Ausgangstext wurde seit dem Export geändert.</translation>
    </message>
    <message>
        <source>The file says that this still needs work.</source>
        <translation>Laut der Datei ist hier noch Arbeit nötig.</translation>
    </message>
    <message>
        <source>The file does not say which language it holds. Say it when importing.</source>
        <translation>Die Datei sagt nicht, welche Sprache sie enthält. Geben Sie sie beim Importieren an.</translation>
    </message>
    <message>
        <source>The file translates from “%1”, but “%2” is written in “%3”. Export it anew from this bot.</source>
        <translation>Die Datei übersetzt aus „%1“, aber „%2“ ist in „%3“ geschrieben. Exportieren Sie sie neu aus diesem Bot.</translation>
    </message>
    <message>
        <source>The file holds “%1”, which “%2” does not speak (%3). Add the language first.</source>
        <translation>Die Datei enthält „%1“, was „%2“ nicht spricht (%3). Fügen Sie zuerst die Sprache hinzu.</translation>
    </message>
    <message>
        <source>“%1” is the language that “%2” is translated from. Import a translation.</source>
        <translation>„%1“ ist die Sprache, aus der „%2“ übersetzt wird. Importieren Sie eine Übersetzung.</translation>
    </message>
    <message>
        <source>The bot no longer has this text.</source>
        <translation>Der Bot hat diesen Text nicht mehr.</translation>
    </message>
    <message>
        <source>It stands more than once in the file, with different words.</source>
        <translation>Er steht mehr als einmal in der Datei, mit verschiedenen Worten.</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>Other words for option %1</source>
        <translation>Andere Wörter für Option %1</translation>
    </message>
    <message>
        <source>Description of picture %1</source>
        <translation>Beschreibung von Bild %1</translation>
    </message>
    <message>
        <source>Text %1, variant %2</source>
        <translation>Text %1, Variante %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Absichten</translation>
    </message>
    <message>
        <source>Training phrases</source>
        <translation>Trainingssätze</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitäten</translation>
    </message>
    <message>
        <source>Other words for “%1”</source>
        <translation>Andere Wörter für „%1“</translation>
    </message>
    <message>
        <source>The file declares a document type or entities, which can hide anything. Ask for a file without a DOCTYPE.</source>
        <translation>Die Datei deklariert einen Dokumenttyp oder Entitäten, die alles Mögliche verbergen können. Bitten Sie um eine Datei ohne DOCTYPE.</translation>
    </message>
    <message>
        <source>The file is no complete XML: %1 (line %2). Ask for it again.</source>
        <translation>Die Datei ist kein vollständiges XML: %1 (Zeile %2). Bitten Sie erneut um sie.</translation>
    </message>
    <message>
        <source>The file is nested more than 100 elements deep.</source>
        <translation>Die Datei ist mehr als 100 Elemente tief verschachtelt.</translation>
    </message>
    <message>
        <source>This is XML, but no XLIFF: it begins with &lt;%1&gt;.</source>
        <translation>Das ist XML, aber kein XLIFF: Es beginnt mit &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>XLIFF %1 is not known. Ask for version 1.2 or 2.0.</source>
        <translation>XLIFF %1 ist nicht bekannt. Bitten Sie um Version 1.2 oder 2.0.</translation>
    </message>
    <message>
        <source>The file holds several languages. Ask for one file for each.</source>
        <translation>Die Datei enthält mehrere Sprachen. Bitten Sie um eine Datei für jede.</translation>
    </message>
    <message numerus="yes">
        <source>The file holds more than %n text(s).</source>
        <translation>
            <numerusform>Die Datei enthält mehr als %n Text.</numerusform>
            <numerusform>Die Datei enthält mehr als %n Texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds &lt;%1&gt;, which was not in the exported text.</source>
        <translation>Er enthält &lt;%1&gt;, was im exportierten Text nicht vorkam.</translation>
    </message>
    <message>
        <source>It holds a placeholder “%1” that the exported text did not have.</source>
        <translation>Er enthält einen Platzhalter „%1“, den der exportierte Text nicht hatte.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n text(s)</source>
        <translation>
            <numerusform>%1 von %n Text</numerusform>
            <numerusform>%1 von %n Texten</numerusform>
        </translation>
    </message>
    <message>
        <source>The mark of an entity is broken. Write it like [Berlin](city).</source>
        <translation>Die Markierung einer Entität ist beschädigt. Schreiben Sie sie wie [Berlin](city).</translation>
    </message>
    <message>
        <source>No phrase of the translation marks “%1” any more.</source>
        <translation>Kein Satz der Übersetzung markiert noch „%1“.</translation>
    </message>
    <message>
        <source>The translation marks “%1”, which the text does not.</source>
        <translation>Die Übersetzung markiert „%1“, der Text dagegen nicht.</translation>
    </message>
    <message>
        <source>People who speak %1 will be answered in another language.</source>
        <translation>Wer %1 spricht, erhält Antworten in einer anderen Sprache.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in it will be removed.</source>
        <translation>
            <numerusform>%n Text darin wird entfernt.</numerusform>
            <numerusform>%n Texte darin werden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training phrase(s) in it will be removed.</source>
        <translation>
            <numerusform>%n Trainingssatz darin wird entfernt.</numerusform>
            <numerusform>%n Trainingssätze darin werden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation test(s) talk in it and will fail.</source>
        <translation>
            <numerusform>%n Gesprächstest spricht darin und wird fehlschlagen.</numerusform>
            <numerusform>%n Gesprächstests sprechen darin und werden fehlschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
        <source>Quick reply %1</source>
        <translation>Schnellantwort %1</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Schaltfläche %1</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Karte %1</translation>
    </message>
    <message>
        <source>Bubble %1</source>
        <translation>Sprechblase %1</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>Feld %1</translation>
    </message>
    <message>
        <source>Way %1</source>
        <translation>Weg %1</translation>
    </message>
    <message>
        <source>It holds a mark “%1” that the exported text did not have.</source>
        <translation>Er enthält eine Markierung „%1“, die der exportierte Text nicht hatte.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Webchat</translation>
    </message>
    <message>
        <source>Said by the program</source>
        <translation>Sagt das Programm</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) read</source>
        <translation>
            <numerusform>%n Text gelesen</numerusform>
            <numerusform>%n Texte gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is called .%1 but is no XLIFF: XLIFF is XML, which begins with “&lt;”. Export the texts again, and have the translation saved as XLIFF.</source>
        <translation>Die Datei heißt .%1, ist aber kein XLIFF: XLIFF ist XML, das mit „&lt;“ beginnt. Exportieren Sie die Texte erneut und lassen Sie die Übersetzung als XLIFF speichern.</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>Entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>Verstehen</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Logic</source>
        <translation>Logik</translation>
    </message>
    <message>
        <source>Answers and AI</source>
        <translation>Antworten und KI</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>Auf der Arbeitsfläche</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) and training phrase(s) in this language are in the bot already.</source>
        <translation>
            <numerusform>%n Text oder Trainingssatz in dieser Sprache ist bereits im Bot.</numerusform>
            <numerusform>%n Texte und Trainingssätze in dieser Sprache sind bereits im Bot.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use Them</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Start Without Them</source>
        <translation>Ohne sie beginnen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>Ton: %1</translation>
    </message>
    <message>
        <source>Video: %1</source>
        <translation>Video: %1</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Ort auf der Karte</translation>
    </message>
    <message>
        <source>Counted by the page around the chat: %1</source>
        <translation>Von der Seite um den Chat gezählt: %1</translation>
    </message>
    <message>
        <source>Told to the page around the chat: %1</source>
        <translation>Der Seite um den Chat mitgeteilt: %1</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bezahlen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Content of the kind “%1”</source>
        <translation>Inhalt der Art „%1“</translation>
    </message>
</context>
<context>
    <name>vocab</name>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Postal or business address</source>
        <translation>Post- oder Geschäftsanschrift</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Rechnungsanschrift</translation>
    </message>
    <message>
        <source>Profile or web address</source>
        <translation>Profil- oder Webadresse</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>API key, token or other secret</source>
        <translation>API-Schlüssel, Token oder anderes Geheimnis</translation>
    </message>
    <message>
        <source>Identifier of an external login account</source>
        <translation>Kennung eines externen Anmeldekontos</translation>
    </message>
    <message>
        <source>Channel or platform scoped user id</source>
        <translation>Nutzer-ID eines Kanals oder einer Plattform</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Bevorzugter Kanal</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Age or age range</source>
        <translation>Alter oder Altersgruppe</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Language or locale</source>
        <translation>Sprache oder Gebietsschema</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Device language</source>
        <translation>Gerätesprache</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Random session id</source>
        <translation>Zufällige Sitzungs-ID</translation>
    </message>
    <message>
        <source>Country, region, city or post code</source>
        <translation>Land, Region, Stadt oder Postleitzahl</translation>
    </message>
    <message>
        <source>Position of a device</source>
        <translation>Standort eines Geräts</translation>
    </message>
    <message>
        <source>Pages seen, visits, session length and dates</source>
        <translation>Gesehene Seiten, Besuche, Sitzungsdauer und Zeitpunkte</translation>
    </message>
    <message>
        <source>Service usage or usage statistics</source>
        <translation>Dienstnutzung oder Nutzungsstatistik</translation>
    </message>
    <message>
        <source>Online presence</source>
        <translation>Online-Präsenz</translation>
    </message>
    <message>
        <source>Chat messages in both directions</source>
        <translation>Chatnachrichten in beide Richtungen</translation>
    </message>
    <message>
        <source>Content of messages</source>
        <translation>Inhalt von Nachrichten</translation>
    </message>
    <message>
        <source>Media or file attachment</source>
        <translation>Medien oder Dateianhang</translation>
    </message>
    <message>
        <source>Prompt sent to a language model</source>
        <translation>An ein Sprachmodell gesendeter Prompt</translation>
    </message>
    <message>
        <source>Traffic data: routing, time, duration, delivery and read state</source>
        <translation>Verkehrsdaten: Weg, Zeit, Dauer, Zustell- und Lesestatus</translation>
    </message>
    <message>
        <source>Content sent to the operator, for instance a support request</source>
        <translation>An den Betreiber gesendete Inhalte, zum Beispiel eine Supportanfrage</translation>
    </message>
    <message>
        <source>Answers to a survey</source>
        <translation>Antworten auf eine Umfrage</translation>
    </message>
    <message>
        <source>Knowledge base entries</source>
        <translation>Einträge der Wissensbasis</translation>
    </message>
    <message>
        <source>Uploaded documents</source>
        <translation>Hochgeladene Dokumente</translation>
    </message>
    <message>
        <source>Linked or crawled web pages</source>
        <translation>Verlinkte oder gecrawlte Webseiten</translation>
    </message>
    <message>
        <source>Appointment: start, end, attendee, description</source>
        <translation>Termin: Beginn, Ende, Teilnehmer, Beschreibung</translation>
    </message>
    <message>
        <source>Job title, role or seniority</source>
        <translation>Berufsbezeichnung, Funktion oder Rang</translation>
    </message>
    <message>
        <source>Employer or company</source>
        <translation>Arbeitgeber oder Unternehmen</translation>
    </message>
    <message>
        <source>Full card number</source>
        <translation>Vollständige Kartennummer</translation>
    </message>
    <message>
        <source>IBAN, BIC or bank account</source>
        <translation>IBAN, BIC oder Bankkonto</translation>
    </message>
    <message>
        <source>Transaction id, authorisation or invoice</source>
        <translation>Transaktions-ID, Autorisierung oder Rechnung</translation>
    </message>
    <message>
        <source>National identification number</source>
        <translation>Nationale Identifikationsnummer</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Passnummer</translation>
    </message>
    <message>
        <source>Vehicle registration</source>
        <translation>Kfz-Kennzeichen</translation>
    </message>
    <message>
        <source>Health data</source>
        <translation>Gesundheitsdaten</translation>
    </message>
    <message>
        <source>Data about a child</source>
        <translation>Daten über ein Kind</translation>
    </message>
    <message>
        <source>Anything else a person chooses to send</source>
        <translation>Alles andere, was eine Person senden möchte</translation>
    </message>
    <message>
        <source>Provide the service asked for</source>
        <translation>Den gewünschten Dienst erbringen</translation>
    </message>
    <message>
        <source>Keep the context of a conversation</source>
        <translation>Den Kontext eines Gesprächs behalten</translation>
    </message>
    <message>
        <source>Generate answers with a language model</source>
        <translation>Antworten mit einem Sprachmodell erzeugen</translation>
    </message>
    <message>
        <source>Index customer content for retrieval</source>
        <translation>Kundeninhalte für die Suche indexieren</translation>
    </message>
    <message>
        <source>Route and deliver messages</source>
        <translation>Nachrichten weiterleiten und zustellen</translation>
    </message>
    <message>
        <source>Offer, create and cancel appointments</source>
        <translation>Termine anbieten, anlegen und absagen</translation>
    </message>
    <message>
        <source>Answer requests and give support</source>
        <translation>Anfragen beantworten und Support leisten</translation>
    </message>
    <message>
        <source>Show people in a live chat and hand over to a human</source>
        <translation>Personen in einem Live-Chat anzeigen und an einen Menschen übergeben</translation>
    </message>
    <message>
        <source>Set up and run accounts</source>
        <translation>Konten einrichten und führen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Verify identity</source>
        <translation>Identität prüfen</translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation>Zahlungen annehmen</translation>
    </message>
    <message>
        <source>Service messages</source>
        <translation>Servicenachrichten</translation>
    </message>
    <message>
        <source>Own marketing messages</source>
        <translation>Eigene Marketingnachrichten</translation>
    </message>
    <message>
        <source>Newsletter by e-mail</source>
        <translation>Newsletter per E-Mail</translation>
    </message>
    <message>
        <source>Advertising to an audience at a third party</source>
        <translation>Werbung an eine Zielgruppe bei einem Dritten</translation>
    </message>
    <message>
        <source>Sales, leads and customer records</source>
        <translation>Vertrieb, Leads und Kundendaten</translation>
    </message>
    <message>
        <source>Improve products from usage</source>
        <translation>Produkte anhand der Nutzung verbessern</translation>
    </message>
    <message>
        <source>Usage analytics</source>
        <translation>Nutzungsanalyse</translation>
    </message>
    <message>
        <source>Personalise service or site</source>
        <translation>Dienst oder Website personalisieren</translation>
    </message>
    <message>
        <source>Keep systems and accounts safe</source>
        <translation>Systeme und Konten schützen</translation>
    </message>
    <message>
        <source>Detect and stop misuse</source>
        <translation>Missbrauch erkennen und unterbinden</translation>
    </message>
    <message>
        <source>Detect and stop fraud</source>
        <translation>Betrug erkennen und unterbinden</translation>
    </message>
    <message>
        <source>Find and repair faults</source>
        <translation>Fehler finden und beheben</translation>
    </message>
    <message>
        <source>Meet legal duties</source>
        <translation>Rechtliche Pflichten erfüllen</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>Capture leads in a chat</source>
        <translation>Leads in einem Chat erfassen</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Explicit consent (Art. 9)</source>
        <translation>Ausdrückliche Einwilligung (Art. 9)</translation>
    </message>
    <message>
        <source>Contract or steps before it</source>
        <translation>Vertrag oder vorvertragliche Maßnahmen</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Rechtliche Verpflichtung</translation>
    </message>
    <message>
        <source>Vital interests</source>
        <translation>Lebenswichtige Interessen</translation>
    </message>
    <message>
        <source>Public interest</source>
        <translation>Öffentliches Interesse</translation>
    </message>
    <message>
        <source>Legitimate interests</source>
        <translation>Berechtigte Interessen</translation>
    </message>
    <message>
        <source>Adequacy decision</source>
        <translation>Angemessenheitsbeschluss</translation>
    </message>
    <message>
        <source>EU-US Data Privacy Framework (adequacy for certified importers)</source>
        <translation>EU-US Data Privacy Framework (Angemessenheit für zertifizierte Importeure)</translation>
    </message>
    <message>
        <source>UK Extension to the EU-US DPF</source>
        <translation>UK Extension zum EU-US DPF</translation>
    </message>
    <message>
        <source>Swiss-US DPF</source>
        <translation>Swiss-US DPF</translation>
    </message>
    <message>
        <source>Commission standard clauses 2021/914, module not stated</source>
        <translation>Standardvertragsklauseln der Kommission 2021/914, Modul nicht angegeben</translation>
    </message>
    <message>
        <source>Other mechanism approved by an authority</source>
        <translation>Anderes von einer Behörde genehmigtes Instrument</translation>
    </message>
    <message>
        <source>Decides purposes and means</source>
        <translation>Entscheidet über Zwecke und Mittel</translation>
    </message>
    <message>
        <source>Acts on the instructions of the controller</source>
        <translation>Handelt auf Weisung des Verantwortlichen</translation>
    </message>
    <message>
        <source>Processor engaged by a processor</source>
        <translation>Von einem Auftragsverarbeiter beauftragter Verarbeiter</translation>
    </message>
    <message>
        <source>Recipient that is a controller of its own</source>
        <translation>Empfänger, der selbst Verantwortlicher ist</translation>
    </message>
    <message>
        <source>Only transmits content, neither controller nor processor for it</source>
        <translation>Übermittelt Inhalte nur, dafür weder Verantwortlicher noch Auftragsverarbeiter</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Dritter</translation>
    </message>
    <message>
        <source>Fixed length</source>
        <translation>Feste Dauer</translation>
    </message>
    <message>
        <source>Not longer than</source>
        <translation>Nicht länger als</translation>
    </message>
    <message>
        <source>Until an event, plus an optional length</source>
        <translation>Bis zu einem Ereignis, gegebenenfalls zuzüglich einer Dauer</translation>
    </message>
    <message>
        <source>Criteria only</source>
        <translation>Nur Kriterien</translation>
    </message>
    <message>
        <source>As long as a law says</source>
        <translation>So lange, wie ein Gesetz es verlangt</translation>
    </message>
    <message>
        <source>Until the person acts</source>
        <translation>Bis die Person etwas unternimmt</translation>
    </message>
    <message>
        <source>Until the browser session ends</source>
        <translation>Bis die Browsersitzung endet</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Account or bot settings</source>
        <translation>Konto- oder Bot-Einstellungen</translation>
    </message>
    <message>
        <source>Social network profile data</source>
        <translation>Profildaten aus sozialen Netzwerken</translation>
    </message>
    <message>
        <source>Profile picture or its address</source>
        <translation>Profilbild oder dessen Adresse</translation>
    </message>
    <message>
        <source>Demographic data or segment</source>
        <translation>Demografische Daten oder Zielgruppe</translation>
    </message>
    <message>
        <source>Browser type, version or user agent</source>
        <translation>Browsertyp, Version oder User-Agent</translation>
    </message>
    <message>
        <source>Device type or device information</source>
        <translation>Gerätetyp oder Geräteinformationen</translation>
    </message>
    <message>
        <source>Device identifier</source>
        <translation>Gerätekennung</translation>
    </message>
    <message>
        <source>Host name of the calling device</source>
        <translation>Hostname des aufrufenden Geräts</translation>
    </message>
    <message>
        <source>Internet provider</source>
        <translation>Internetanbieter</translation>
    </message>
    <message>
        <source>Cookie or pixel data</source>
        <translation>Cookie- oder Pixeldaten</translation>
    </message>
    <message>
        <source>Position of network equipment or provider</source>
        <translation>Standort von Netztechnik oder Anbieter</translation>
    </message>
    <message>
        <source>Referring or exit page</source>
        <translation>Verweisende oder zuletzt besuchte Seite</translation>
    </message>
    <message>
        <source>Products viewed or searched</source>
        <translation>Angesehene oder gesuchte Produkte</translation>
    </message>
    <message>
        <source>Links clicked, mails opened</source>
        <translation>Angeklickte Links, geöffnete E-Mails</translation>
    </message>
    <message>
        <source>Interest in products</source>
        <translation>Interesse an Produkten</translation>
    </message>
    <message>
        <source>Response times and errors</source>
        <translation>Antwortzeiten und Fehler</translation>
    </message>
    <message>
        <source>Request time and server log line</source>
        <translation>Zeit der Anfrage und Zeile im Serverprotokoll</translation>
    </message>
    <message>
        <source>Earlier turns of a conversation</source>
        <translation>Frühere Teile eines Gesprächs</translation>
    </message>
    <message>
        <source>Recorded voice</source>
        <translation>Aufgezeichnete Stimme</translation>
    </message>
    <message>
        <source>Recorded video</source>
        <translation>Aufgezeichnetes Video</translation>
    </message>
    <message>
        <source>Publicly posted content</source>
        <translation>Öffentlich geposteter Inhalt</translation>
    </message>
    <message>
        <source>Testimonial with name</source>
        <translation>Kundenstimme mit Namen</translation>
    </message>
    <message>
        <source>Bot text responses</source>
        <translation>Textantworten des Bots</translation>
    </message>
    <message>
        <source>Bot images</source>
        <translation>Bilder des Bots</translation>
    </message>
    <message>
        <source>Bot prompts and instructions</source>
        <translation>Prompts und Anweisungen des Bots</translation>
    </message>
    <message>
        <source>Bot training phrases</source>
        <translation>Trainingssätze des Bots</translation>
    </message>
    <message>
        <source>Text passages retrieved as model context</source>
        <translation>Als Modellkontext abgerufene Textpassagen</translation>
    </message>
    <message>
        <source>Chosen AI model</source>
        <translation>Gewähltes KI-Modell</translation>
    </message>
    <message>
        <source>Model parameters such as temperature and token limit</source>
        <translation>Modellparameter wie Temperatur und Tokenlimit</translation>
    </message>
    <message>
        <source>Meeting date, description, review, closure</source>
        <translation>Datum, Beschreibung, Rückblick und Abschluss von Besprechungen</translation>
    </message>
    <message>
        <source>Calendar id and settings</source>
        <translation>Kalender-ID und -Einstellungen</translation>
    </message>
    <message>
        <source>Busy and free time ranges</source>
        <translation>Belegte und freie Zeiträume</translation>
    </message>
    <message>
        <source>Company size, kind, revenue, industry, web site</source>
        <translation>Größe, Art, Umsatz, Branche und Website eines Unternehmens</translation>
    </message>
    <message>
        <source>Data about the human agents of a customer</source>
        <translation>Daten über die Mitarbeitenden eines Kunden, die im Chat antworten</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Tokenised payment method</source>
        <translation>Tokenisiertes Zahlungsmittel</translation>
    </message>
    <message>
        <source>Card brand and last four digits</source>
        <translation>Kartenmarke und letzte vier Ziffern</translation>
    </message>
    <message>
        <source>Card expiry</source>
        <translation>Ablaufdatum der Karte</translation>
    </message>
    <message>
        <source>Card or account holder name</source>
        <translation>Name der Person, der Karte oder Konto gehört</translation>
    </message>
    <message>
        <source>E-mail of a payment account</source>
        <translation>E-Mail-Adresse eines Zahlungskontos</translation>
    </message>
    <message>
        <source>Billing name and details</source>
        <translation>Rechnungsname und -angaben</translation>
    </message>
    <message>
        <source>Fraud and risk signals</source>
        <translation>Betrugs- und Risikosignale</translation>
    </message>
    <message>
        <source>Subscription time and double opt-in proof</source>
        <translation>Zeitpunkt der Anmeldung und Nachweis des Double-Opt-in</translation>
    </message>
    <message>
        <source>Official id number</source>
        <translation>Amtliche Ausweisnummer</translation>
    </message>
    <message>
        <source>Driving licence number</source>
        <translation>Führerscheinnummer</translation>
    </message>
    <message>
        <source>Biometric data</source>
        <translation>Biometrische Daten</translation>
    </message>
    <message>
        <source>Genetic data</source>
        <translation>Genetische Daten</translation>
    </message>
    <message>
        <source>Racial or ethnic origin</source>
        <translation>Rassische oder ethnische Herkunft</translation>
    </message>
    <message>
        <source>Religious or philosophical belief</source>
        <translation>Religiöse oder weltanschauliche Überzeugung</translation>
    </message>
    <message>
        <source>Political opinion</source>
        <translation>Politische Meinung</translation>
    </message>
    <message>
        <source>Trade union membership</source>
        <translation>Gewerkschaftszugehörigkeit</translation>
    </message>
    <message>
        <source>Sex life or orientation</source>
        <translation>Sexualleben oder sexuelle Orientierung</translation>
    </message>
    <message>
        <source>Criminal offences and convictions (Art. 10)</source>
        <translation>Straftaten und Verurteilungen (Art. 10)</translation>
    </message>
    <message>
        <source>Inferred emotion or mood</source>
        <translation>Abgeleitete Gefühle oder Stimmung</translation>
    </message>
    <message>
        <source>Billing, tax and book keeping</source>
        <translation>Abrechnung, Steuern und Buchhaltung</translation>
    </message>
    <message>
        <source>Service messages by e-mail</source>
        <translation>Servicenachrichten per E-Mail</translation>
    </message>
    <message>
        <source>Personalised advertising</source>
        <translation>Personalisierte Werbung</translation>
    </message>
    <message>
        <source>Measure advertising</source>
        <translation>Werbung messen</translation>
    </message>
    <message>
        <source>Promote events</source>
        <translation>Veranstaltungen bewerben</translation>
    </message>
    <message>
        <source>Enrich customer records from other sources</source>
        <translation>Kundendaten aus anderen Quellen anreichern</translation>
    </message>
    <message>
        <source>Suggest fitting products</source>
        <translation>Passende Produkte vorschlagen</translation>
    </message>
    <message>
        <source>Enforce terms and protect rights</source>
        <translation>Bedingungen durchsetzen und Rechte schützen</translation>
    </message>
    <message>
        <source>Handle requests of data subjects</source>
        <translation>Anfragen betroffener Personen bearbeiten</translation>
    </message>
    <message>
        <source>Staff training and quality</source>
        <translation>Schulung des Personals und Qualität</translation>
    </message>
    <message>
        <source>Find places near the user</source>
        <translation>Orte in der Nähe des Nutzers finden</translation>
    </message>
    <message>
        <source>Publish a testimonial or post</source>
        <translation>Kundenstimme oder Beitrag veröffentlichen</translation>
    </message>
    <message>
        <source>Train or tune AI models</source>
        <translation>KI-Modelle trainieren oder anpassen</translation>
    </message>
    <message>
        <source>Sell or share data</source>
        <translation>Daten verkaufen oder weitergeben</translation>
    </message>
    <message>
        <source>SCC module 1 controller to controller</source>
        <translation>Standardklauseln Modul 1: Verantwortliche an Verantwortliche</translation>
    </message>
    <message>
        <source>SCC module 2 controller to processor</source>
        <translation>Standardklauseln Modul 2: Verantwortliche an Auftragsverarbeiter</translation>
    </message>
    <message>
        <source>SCC module 3 processor to processor</source>
        <translation>Standardklauseln Modul 3: Auftragsverarbeiter an Auftragsverarbeiter</translation>
    </message>
    <message>
        <source>SCC module 4 processor to controller</source>
        <translation>Standardklauseln Modul 4: Auftragsverarbeiter an Verantwortliche</translation>
    </message>
    <message>
        <source>Binding corporate rules</source>
        <translation>Verbindliche interne Datenschutzvorschriften</translation>
    </message>
    <message>
        <source>Approved code of conduct</source>
        <translation>Genehmigte Verhaltensregeln</translation>
    </message>
    <message>
        <source>Approved certification</source>
        <translation>Genehmigte Zertifizierung</translation>
    </message>
    <message>
        <source>Explicit consent to the transfer (derogation)</source>
        <translation>Ausdrückliche Einwilligung in die Übermittlung (Ausnahme)</translation>
    </message>
    <message>
        <source>Needed for a contract (derogation)</source>
        <translation>Für einen Vertrag erforderlich (Ausnahme)</translation>
    </message>
    <message>
        <source>Joint controllers</source>
        <translation>Gemeinsam Verantwortliche</translation>
    </message>
    <message>
        <source>Public authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Datenschutzbeauftragte</translation>
    </message>
</context>
</TS>
