<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>सब चुनें(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>बढ़ाएँ(&amp;U)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>घटाएँ(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>कमांड लाइन के विकल्पों की मदद दिखाता है।</translation>
    </message>
    <message>
        <source>Displays help, including generic Qt options.</source>
        <translation>Qt के सामान्य विकल्पों सहित मदद दिखाता है।</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>अज्ञात विकल्प “%1”।</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>अज्ञात विकल्प: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>“%1” के बाद मान नहीं है।</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>“%1” के बाद अनपेक्षित मान।</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[विकल्प]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>प्रयोग: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>विकल्प:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>तर्क:</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Qt के सामान्य विकल्पों सहित मदद दिखाता है।</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation>अलग करें</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>पैनल को अलग करता या फिर जोड़ता है</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>पैनल बंद करता है</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>यहाँ देखें:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>पीछे जाएँ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>आगे जाएँ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ऊपर का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ऊपर के फ़ोल्डर में जाएँ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>सूची दृश्य</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>सूची दृश्य पर जाएँ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>विवरण दृश्य</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>विवरण दृश्य पर जाएँ</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>साइडबार</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>स्थानों और बुकमार्क की सूची</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>फ़ाइल का प्रकार:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>फ़ोल्डर:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>फ़ाइल का नाम (&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>चुनें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>इस रूप में सहेजें</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>फ़ोल्डर खोजें</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>दिखाएँ </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>छिपी फ़ाइलें दिखाएँ (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>नया फ़ोल्डर (&amp;N)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>नाम बदलें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>मिटाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>हाल के स्थान</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
फ़ोल्डर नहीं मिला।
कृपया फ़ोल्डर का नाम जाँचें।</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 पहले से है।
क्या आप उसे बदलना चाहते हैं?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
फ़ाइल नहीं मिली।
कृपया फ़ाइल का नाम जाँचें।</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” लेखन से सुरक्षित है।
क्या फिर भी मिटाएँ?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>क्या “%1” मिटाएँ?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>फ़ोल्डर नहीं मिटाया जा सका।</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>बदलने की तारीख</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>कंप्यूटर</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>विवरण दिखाएँ...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>विवरण छिपाएँ...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हाँ(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>नहीं(&amp;N)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>अनदेखा करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट करें</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>सभी के लिए हाँ (&amp;A)</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>डिफ़ॉल्ट लौटाएँ</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>सभी सहेजें</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>सभी के लिए नहीं (&amp;O)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>रोकें</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>लिंक का पता कॉपी करें(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>The work ended unexpectedly. Try it again.</source>
        <translation>काम अचानक रुक गया। फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, then try again.</source>
        <translation>इसके लिए पर्याप्त मेमोरी नहीं है। दूसरे प्रोग्राम बंद करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Line %1 of the YAML text: %2</source>
        <translation>YAML टेक्स्ट की पंक्ति %1: %2</translation>
    </message>
    <message>
        <source>nested too deeply.</source>
        <translation>नेस्टिंग बहुत गहरी है।</translation>
    </message>
    <message>
        <source>more values than can be read.</source>
        <translation>पढ़े जा सकने से अधिक मान।</translation>
    </message>
    <message>
        <source>a key that is no text.</source>
        <translation>एक कुंजी जो टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>The YAML text is larger than 32 MB.</source>
        <translation>YAML टेक्स्ट 32 MB से बड़ा है।</translation>
    </message>
    <message>
        <source>The YAML text is nested too deeply.</source>
        <translation>YAML टेक्स्ट में नेस्टिंग बहुत गहरी है।</translation>
    </message>
    <message>
        <source>The YAML text holds several documents; one is expected.</source>
        <translation>YAML टेक्स्ट में कई दस्तावेज़ हैं; एक ही अपेक्षित है।</translation>
    </message>
    <message>
        <source>The YAML text cannot be read.</source>
        <translation>YAML टेक्स्ट पढ़ा नहीं जा सकता।</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Add flow “%1”</source>
        <translation>फ़्लो “%1” जोड़ना</translation>
    </message>
    <message>
        <source>Add flow</source>
        <translation>फ़्लो जोड़ना</translation>
    </message>
    <message>
        <source>Add bot “%1”</source>
        <translation>बॉट “%1” जोड़ना</translation>
    </message>
    <message>
        <source>Add bot</source>
        <translation>बॉट जोड़ना</translation>
    </message>
    <message>
        <source>Add intent “%1”</source>
        <translation>इंटेंट “%1” जोड़ना</translation>
    </message>
    <message>
        <source>Add intent</source>
        <translation>इंटेंट जोड़ना</translation>
    </message>
    <message>
        <source>Add knowledge base “%1”</source>
        <translation>ज्ञान-आधार “%1” जोड़ना</translation>
    </message>
    <message>
        <source>Add knowledge base</source>
        <translation>ज्ञान-आधार जोड़ना</translation>
    </message>
    <message>
        <source>Add step “%1”</source>
        <translation>चरण “%1” जोड़ना</translation>
    </message>
    <message>
        <source>Add steps</source>
        <translation>चरण जोड़ना</translation>
    </message>
    <message numerus="yes">
        <source>Add %n step(s)</source>
        <translation>
            <numerusform>%n चरण जोड़ना</numerusform>
            <numerusform>%n चरण जोड़ना</numerusform>
        </translation>
    </message>
    <message>
        <source>Add prompt “%1”</source>
        <translation>प्रॉम्प्ट “%1” जोड़ना</translation>
    </message>
    <message>
        <source>Add prompt</source>
        <translation>प्रॉम्प्ट जोड़ना</translation>
    </message>
    <message>
        <source>Add variable “%1”</source>
        <translation>वेरिएबल “%1” जोड़ना</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>वेरिएबल जोड़ना</translation>
    </message>
    <message>
        <source>Approve a finding of “%1”</source>
        <translation>“%1” का निष्कर्ष स्वीकार करना</translation>
    </message>
    <message>
        <source>Approve a finding</source>
        <translation>निष्कर्ष स्वीकार करना</translation>
    </message>
    <message>
        <source>Answer from “%1”</source>
        <translation>“%1” से उत्तर देना</translation>
    </message>
    <message>
        <source>Choose the knowledge</source>
        <translation>ज्ञान चुनना</translation>
    </message>
    <message>
        <source>Choose the region of “%1”</source>
        <translation>“%1” का क्षेत्र चुनना</translation>
    </message>
    <message>
        <source>Choose the region</source>
        <translation>क्षेत्र चुनना</translation>
    </message>
    <message>
        <source>Start with “%1”</source>
        <translation>“%1” से शुरू करना</translation>
    </message>
    <message>
        <source>Choose the first flow</source>
        <translation>पहला फ़्लो चुनना</translation>
    </message>
    <message>
        <source>Connect “%1”</source>
        <translation>“%1” कनेक्ट करना</translation>
    </message>
    <message>
        <source>Connect steps</source>
        <translation>चरण कनेक्ट करना</translation>
    </message>
    <message>
        <source>Read the website “%1”</source>
        <translation>वेबसाइट “%1” पढ़ना</translation>
    </message>
    <message>
        <source>Read a website</source>
        <translation>वेबसाइट पढ़ना</translation>
    </message>
    <message numerus="yes">
        <source>Read %n page(s) of a website</source>
        <translation>
            <numerusform>वेबसाइट का %n पेज पढ़ना</numerusform>
            <numerusform>वेबसाइट के %n पेज पढ़ना</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut step “%1”</source>
        <translation>चरण “%1” काटना</translation>
    </message>
    <message>
        <source>Cut steps</source>
        <translation>चरण काटना</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n step(s)</source>
        <translation>
            <numerusform>%n चरण काटना</numerusform>
            <numerusform>%n चरण काटना</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect “%1”</source>
        <translation>“%1” डिस्कनेक्ट करना</translation>
    </message>
    <message>
        <source>Disconnect steps</source>
        <translation>चरण डिस्कनेक्ट करना</translation>
    </message>
    <message>
        <source>Duplicate flow “%1”</source>
        <translation>फ़्लो “%1” डुप्लिकेट करना</translation>
    </message>
    <message>
        <source>Duplicate flow</source>
        <translation>फ़्लो डुप्लिकेट करना</translation>
    </message>
    <message>
        <source>Duplicate step “%1”</source>
        <translation>चरण “%1” डुप्लिकेट करना</translation>
    </message>
    <message>
        <source>Duplicate steps</source>
        <translation>चरण डुप्लिकेट करना</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n step(s)</source>
        <translation>
            <numerusform>%n चरण डुप्लिकेट करना</numerusform>
            <numerusform>%n चरण डुप्लिकेट करना</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit bot “%1”</source>
        <translation>बॉट “%1” संपादित करना</translation>
    </message>
    <message>
        <source>Edit bot</source>
        <translation>बॉट संपादित करना</translation>
    </message>
    <message>
        <source>Edit intent “%1”</source>
        <translation>इंटेंट “%1” संपादित करना</translation>
    </message>
    <message>
        <source>Edit intent</source>
        <translation>इंटेंट संपादित करना</translation>
    </message>
    <message>
        <source>Edit knowledge base “%1”</source>
        <translation>ज्ञान-आधार “%1” संपादित करना</translation>
    </message>
    <message>
        <source>Edit knowledge base</source>
        <translation>ज्ञान-आधार संपादित करना</translation>
    </message>
    <message>
        <source>Edit the languages of “%1”</source>
        <translation>“%1” की भाषाएँ संपादित करना</translation>
    </message>
    <message>
        <source>Edit the languages</source>
        <translation>भाषाएँ संपादित करना</translation>
    </message>
    <message>
        <source>Edit step “%1”</source>
        <translation>चरण “%1” संपादित करना</translation>
    </message>
    <message>
        <source>Edit step</source>
        <translation>चरण संपादित करना</translation>
    </message>
    <message>
        <source>Edit the privacy settings of “%1”</source>
        <translation>“%1” की गोपनीयता सेटिंग संपादित करना</translation>
    </message>
    <message>
        <source>Edit the privacy settings</source>
        <translation>गोपनीयता सेटिंग संपादित करना</translation>
    </message>
    <message>
        <source>Edit prompt “%1”</source>
        <translation>प्रॉम्प्ट “%1” संपादित करना</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>प्रॉम्प्ट संपादित करना</translation>
    </message>
    <message>
        <source>Edit document “%1”</source>
        <translation>दस्तावेज़ “%1” संपादित करना</translation>
    </message>
    <message>
        <source>Edit documents</source>
        <translation>दस्तावेज़ संपादित करना</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n document(s)</source>
        <translation>
            <numerusform>%n दस्तावेज़ संपादित करना</numerusform>
            <numerusform>%n दस्तावेज़ संपादित करना</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit variable “%1”</source>
        <translation>वेरिएबल “%1” संपादित करना</translation>
    </message>
    <message>
        <source>Edit variable</source>
        <translation>वेरिएबल संपादित करना</translation>
    </message>
    <message>
        <source>Edit the web chat of “%1”</source>
        <translation>“%1” की वेब चैट संपादित करना</translation>
    </message>
    <message>
        <source>Edit the web chat</source>
        <translation>वेब चैट संपादित करना</translation>
    </message>
    <message>
        <source>Fix a finding in “%1”</source>
        <translation>“%1” में निष्कर्ष ठीक करना</translation>
    </message>
    <message>
        <source>Fix a finding</source>
        <translation>निष्कर्ष ठीक करना</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>“%1” आयात करना</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>दस्तावेज़ आयात करना</translation>
    </message>
    <message numerus="yes">
        <source>Import %n document(s)</source>
        <translation>
            <numerusform>%n दस्तावेज़ आयात करना</numerusform>
            <numerusform>%n दस्तावेज़ आयात करना</numerusform>
        </translation>
    </message>
    <message>
        <source>Move flow “%1”</source>
        <translation>फ़्लो “%1” ले जाना</translation>
    </message>
    <message>
        <source>Move flow</source>
        <translation>फ़्लो ले जाना</translation>
    </message>
    <message>
        <source>Move step “%1”</source>
        <translation>चरण “%1” ले जाना</translation>
    </message>
    <message>
        <source>Move steps</source>
        <translation>चरण ले जाना</translation>
    </message>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>%n चरण ले जाना</numerusform>
            <numerusform>%n चरण ले जाना</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste step “%1”</source>
        <translation>चरण “%1” चिपकाना</translation>
    </message>
    <message>
        <source>Paste steps</source>
        <translation>चरण चिपकाना</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n step(s)</source>
        <translation>
            <numerusform>%n चरण चिपकाना</numerusform>
            <numerusform>%n चरण चिपकाना</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>“%1” प्रकाशित करें</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>प्रकाशित करें</translation>
    </message>
    <message>
        <source>Remove bot “%1”</source>
        <translation>बॉट “%1” हटाना</translation>
    </message>
    <message>
        <source>Remove bot</source>
        <translation>बॉट हटाना</translation>
    </message>
    <message>
        <source>Remove flow “%1”</source>
        <translation>फ़्लो “%1” हटाना</translation>
    </message>
    <message>
        <source>Remove flow</source>
        <translation>फ़्लो हटाना</translation>
    </message>
    <message>
        <source>Remove intent “%1”</source>
        <translation>इंटेंट “%1” हटाना</translation>
    </message>
    <message>
        <source>Remove intent</source>
        <translation>इंटेंट हटाना</translation>
    </message>
    <message>
        <source>Remove knowledge base “%1”</source>
        <translation>ज्ञान-आधार “%1” हटाना</translation>
    </message>
    <message>
        <source>Remove knowledge base</source>
        <translation>ज्ञान-आधार हटाना</translation>
    </message>
    <message>
        <source>Remove step “%1”</source>
        <translation>चरण “%1” हटाना</translation>
    </message>
    <message>
        <source>Remove steps</source>
        <translation>चरण हटाना</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n step(s)</source>
        <translation>
            <numerusform>%n चरण हटाना</numerusform>
            <numerusform>%n चरण हटाना</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove prompt “%1”</source>
        <translation>प्रॉम्प्ट “%1” हटाना</translation>
    </message>
    <message>
        <source>Remove prompt</source>
        <translation>प्रॉम्प्ट हटाना</translation>
    </message>
    <message>
        <source>Remove document “%1”</source>
        <translation>दस्तावेज़ “%1” हटाना</translation>
    </message>
    <message>
        <source>Remove documents</source>
        <translation>दस्तावेज़ हटाना</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n document(s)</source>
        <translation>
            <numerusform>%n दस्तावेज़ हटाना</numerusform>
            <numerusform>%n दस्तावेज़ हटाना</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove variable “%1”</source>
        <translation>वेरिएबल “%1” हटाना</translation>
    </message>
    <message>
        <source>Remove variable</source>
        <translation>वेरिएबल हटाना</translation>
    </message>
    <message>
        <source>Rename bot “%1”</source>
        <translation>बॉट “%1” का नाम बदलना</translation>
    </message>
    <message>
        <source>Rename bot</source>
        <translation>बॉट का नाम बदलना</translation>
    </message>
    <message>
        <source>Rename flow “%1”</source>
        <translation>फ़्लो “%1” का नाम बदलना</translation>
    </message>
    <message>
        <source>Rename flow</source>
        <translation>फ़्लो का नाम बदलना</translation>
    </message>
    <message>
        <source>Rename step “%1”</source>
        <translation>चरण “%1” का नाम बदलना</translation>
    </message>
    <message>
        <source>Rename step</source>
        <translation>चरण का नाम बदलना</translation>
    </message>
    <message>
        <source>Rename project “%1”</source>
        <translation>प्रोजेक्ट “%1” का नाम बदलना</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>प्रोजेक्ट का नाम बदलना</translation>
    </message>
    <message>
        <source>Rename variable “%1”</source>
        <translation>वेरिएबल “%1” का नाम बदलना</translation>
    </message>
    <message>
        <source>Rename variable</source>
        <translation>वेरिएबल का नाम बदलना</translation>
    </message>
    <message>
        <source>Tidy up flow “%1”</source>
        <translation>फ़्लो “%1” व्यवस्थित करना</translation>
    </message>
    <message>
        <source>Tidy up flow</source>
        <translation>फ़्लो व्यवस्थित करना</translation>
    </message>
    <message>
        <source>This was changed in the meantime. Look at it again, then repeat the edit.</source>
        <translation>इस बीच इसे बदल दिया गया है। इसे फिर से देखें, फिर संपादन दोहराएँ।</translation>
    </message>
    <message>
        <source>Accept what the tests of “%1” found</source>
        <translation>“%1” के परीक्षणों में जो मिला उसे स्वीकार करना</translation>
    </message>
    <message>
        <source>Accept what the tests found</source>
        <translation>परीक्षणों में जो मिला उसे स्वीकार करना</translation>
    </message>
    <message>
        <source>Add entity “%1”</source>
        <translation>एंटिटी “%1” जोड़ना</translation>
    </message>
    <message>
        <source>Add entity</source>
        <translation>एंटिटी जोड़ना</translation>
    </message>
    <message>
        <source>Add test “%1”</source>
        <translation>परीक्षण “%1” जोड़ना</translation>
    </message>
    <message>
        <source>Add test</source>
        <translation>परीक्षण जोड़ना</translation>
    </message>
    <message>
        <source>Bend a wire of “%1”</source>
        <translation>“%1” का तार मोड़ना</translation>
    </message>
    <message>
        <source>Bend a wire</source>
        <translation>तार मोड़ना</translation>
    </message>
    <message>
        <source>Confirm translations of “%1”</source>
        <translation>“%1” के अनुवादों की पुष्टि करना</translation>
    </message>
    <message>
        <source>Confirm translations</source>
        <translation>अनुवादों की पुष्टि करना</translation>
    </message>
    <message numerus="yes">
        <source>Confirm translations of %n object(s)</source>
        <translation>
            <numerusform>%n ऑब्जेक्ट के अनुवादों की पुष्टि करना</numerusform>
            <numerusform>%n ऑब्जेक्ट के अनुवादों की पुष्टि करना</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit entity “%1”</source>
        <translation>एंटिटी “%1” संपादित करना</translation>
    </message>
    <message>
        <source>Edit entity</source>
        <translation>एंटिटी संपादित करना</translation>
    </message>
    <message>
        <source>Edit test “%1”</source>
        <translation>परीक्षण “%1” संपादित करना</translation>
    </message>
    <message>
        <source>Edit test</source>
        <translation>परीक्षण संपादित करना</translation>
    </message>
    <message>
        <source>Extract “%1” to a flow of its own</source>
        <translation>“%1” को अलग फ़्लो में निकालना</translation>
    </message>
    <message>
        <source>Extract steps to a flow of their own</source>
        <translation>चरणों को अलग फ़्लो में निकालना</translation>
    </message>
    <message>
        <source>Import translations (%1)</source>
        <translation>अनुवाद आयात करना (%1)</translation>
    </message>
    <message>
        <source>Import translations</source>
        <translation>अनुवाद आयात करना</translation>
    </message>
    <message>
        <source>Import test “%1”</source>
        <translation>परीक्षण “%1” आयात करना</translation>
    </message>
    <message>
        <source>Import tests</source>
        <translation>परीक्षण आयात करना</translation>
    </message>
    <message numerus="yes">
        <source>Import %n test(s)</source>
        <translation>
            <numerusform>%n परीक्षण आयात करना</numerusform>
            <numerusform>%n परीक्षण आयात करना</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste texts of “%1”</source>
        <translation>“%1” के टेक्स्ट चिपकाना</translation>
    </message>
    <message>
        <source>Paste texts</source>
        <translation>टेक्स्ट चिपकाना</translation>
    </message>
    <message numerus="yes">
        <source>Paste texts of %n object(s)</source>
        <translation>
            <numerusform>%n ऑब्जेक्ट के टेक्स्ट चिपकाना</numerusform>
            <numerusform>%n ऑब्जेक्ट के टेक्स्ट चिपकाना</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove entity “%1”</source>
        <translation>एंटिटी “%1” हटाना</translation>
    </message>
    <message>
        <source>Remove entity</source>
        <translation>एंटिटी हटाना</translation>
    </message>
    <message>
        <source>Remove test “%1”</source>
        <translation>परीक्षण “%1” हटाना</translation>
    </message>
    <message>
        <source>Remove test</source>
        <translation>परीक्षण हटाना</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>“%1” को बदलना</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>टेक्स्ट बदलना</translation>
    </message>
    <message>
        <source>Merge “%1”</source>
        <translation>“%1” को मिलाना</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>मिलाना</translation>
    </message>
    <message>
        <source>Take over the folder “%1”</source>
        <translation>फ़ोल्डर “%1” को अपनाना</translation>
    </message>
    <message>
        <source>Take over a folder</source>
        <translation>फ़ोल्डर को अपनाना</translation>
    </message>
    <message>
        <source>Go back to “%1”</source>
        <translation>“%1” पर वापस जाना</translation>
    </message>
    <message>
        <source>Go back to an earlier version</source>
        <translation>पिछले संस्करण पर वापस जाना</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>“%1” को पुनर्स्थापित करना</translation>
    </message>
    <message>
        <source>Restore something</source>
        <translation>कुछ पुनर्स्थापित करना</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n thing(s)</source>
        <translation>
            <numerusform>%n चीज़ पुनर्स्थापित करना</numerusform>
            <numerusform>%n चीज़ें पुनर्स्थापित करना</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit texts of “%1”</source>
        <translation>“%1” के टेक्स्ट संपादित करना</translation>
    </message>
    <message>
        <source>Edit texts</source>
        <translation>टेक्स्ट संपादित करना</translation>
    </message>
    <message numerus="yes">
        <source>Edit texts of %n object(s)</source>
        <translation>
            <numerusform>%n ऑब्जेक्ट के टेक्स्ट संपादित करना</numerusform>
            <numerusform>%n ऑब्जेक्ट के टेक्स्ट संपादित करना</numerusform>
        </translation>
    </message>
    <message>
        <source>Resize frame “%1”</source>
        <translation>फ़्रेम “%1” का आकार बदलना</translation>
    </message>
    <message>
        <source>Resize a frame</source>
        <translation>फ़्रेम का आकार बदलना</translation>
    </message>
    <message>
        <source>Stack step “%1”</source>
        <translation>चरण “%1” को स्टैक करना</translation>
    </message>
    <message>
        <source>Stack steps</source>
        <translation>चरणों को स्टैक करना</translation>
    </message>
    <message>
        <source>Change how much “%1” counts</source>
        <translation>“%1” का महत्व बदलें</translation>
    </message>
    <message>
        <source>Change how much sources count</source>
        <translation>स्रोतों का महत्व बदलें</translation>
    </message>
    <message>
        <source>Add test question “%1”</source>
        <translation>परीक्षण-प्रश्न “%1” जोड़ना</translation>
    </message>
    <message>
        <source>Add test questions</source>
        <translation>परीक्षण-प्रश्न जोड़ना</translation>
    </message>
    <message numerus="yes">
        <source>Add %n test question(s)</source>
        <translation>
            <numerusform>%n परीक्षण-प्रश्न जोड़ना</numerusform>
            <numerusform>%n परीक्षण-प्रश्न जोड़ना</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit test question “%1”</source>
        <translation>परीक्षण-प्रश्न “%1” संपादित करना</translation>
    </message>
    <message>
        <source>Edit test questions</source>
        <translation>परीक्षण-प्रश्न संपादित करना</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n test question(s)</source>
        <translation>
            <numerusform>%n परीक्षण-प्रश्न संपादित करना</numerusform>
            <numerusform>%n परीक्षण-प्रश्न संपादित करना</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove test question “%1”</source>
        <translation>परीक्षण-प्रश्न “%1” हटाना</translation>
    </message>
    <message>
        <source>Remove test questions</source>
        <translation>परीक्षण-प्रश्न हटाना</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n test question(s)</source>
        <translation>
            <numerusform>%n परीक्षण-प्रश्न हटाना</numerusform>
            <numerusform>%n परीक्षण-प्रश्न हटाना</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::code::CodeEditor</name>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>// Read what goes in, set what comes out:
// total = price * count
// return &quot;paid&quot;</source>
        <translation>// जो भीतर आता है उसे पढ़ें, जो बाहर जाता है उसे सेट करें:
// total = price * count
// return &quot;paid&quot;</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Runs the code with the values to try (Ctrl+Return)</source>
        <translation>आज़माने के मानों के साथ कोड चलाता है (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ढूँढें</translation>
    </message>
    <message>
        <source>Find and replace in the code (%1)</source>
        <translation>कोड में ढूँढें और बदलें (%1)</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>वेरिएबल</translation>
    </message>
    <message>
        <source>Variables that the code uses</source>
        <translation>कोड में उपयोग होने वाले वेरिएबल</translation>
    </message>
    <message>
        <source>Outputs the code can choose</source>
        <translation>आउटपुट जिन्हें कोड चुन सकता है</translation>
    </message>
    <message>
        <source>Names of the outputs, with commas between them</source>
        <translation>आउटपुट के नाम, अल्पविराम से अलग किए हुए</translation>
    </message>
    <message>
        <source>paid, open</source>
        <translation>paid, open</translation>
    </message>
    <message>
        <source>return &quot;paid&quot; goes on at the output of that name; without return it goes on at “next”.</source>
        <translation>return &quot;paid&quot; उस नाम के आउटपुट से आगे बढ़ता है; return के बिना यह “next” से आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>Run the code to see here what it sets, writes and chooses.</source>
        <translation>कोड क्या सेट करता, लिखता और चुनता है, यह यहाँ देखने के लिए कोड चलाएँ।</translation>
    </message>
    <message>
        <source>What the run gave</source>
        <translation>चलाने पर क्या मिला</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>वेरिएबल</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>पंक्ति %1: %2</translation>
    </message>
    <message>
        <source>This project is not trusted on this computer: its code can be read and changed, but does not run.</source>
        <translation>इस कंप्यूटर पर इस प्रोजेक्ट पर भरोसा नहीं किया गया है: इसका कोड पढ़ा और बदला जा सकता है, पर चलता नहीं।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>चल रहा है…</translation>
    </message>
    <message>
        <source>Done in %1 ms. It goes on at “%2”.</source>
        <translation>%1 ms में पूर्ण। यह “%2” से आगे बढ़ता है।</translation>
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
        <translation>छोटे-बड़े अक्षर मिलाएँ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ढूँढें</translation>
    </message>
    <message>
        <source>Find in the code</source>
        <translation>कोड में ढूँढें</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>इससे बदलें</translation>
    </message>
    <message>
        <source>Find previous (Shift+Return)</source>
        <translation>पिछला ढूँढें (Shift+Return)</translation>
    </message>
    <message>
        <source>Find next (Return)</source>
        <translation>अगला ढूँढें (Return)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>सभी बदलें</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>बंद करें (Escape)</translation>
    </message>
    <message>
        <source>From the other end</source>
        <translation>दूसरे सिरे से</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>नहीं मिला</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n बदला गया</numerusform>
            <numerusform>%n बदले गए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::code::VariableUseModel</name>
    <message>
        <source>The bot has no variable of this name.</source>
        <translation>बॉट में इस नाम का कोई वेरिएबल नहीं है।</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>प्रकार: %1</translation>
    </message>
    <message>
        <source>%1 goes in</source>
        <translation>%1 भीतर आता है</translation>
    </message>
    <message>
        <source>%1 comes out</source>
        <translation>%1 बाहर जाता है</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>वेरिएबल</translation>
    </message>
    <message>
        <source>In</source>
        <translation>भीतर</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>बाहर</translation>
    </message>
    <message>
        <source>Try with</source>
        <translation>इससे आज़माएँ</translation>
    </message>
    <message>
        <source>The code can read it</source>
        <translation>कोड इसे पढ़ सकता है</translation>
    </message>
    <message>
        <source>The code can set it</source>
        <translation>कोड इसे सेट कर सकता है</translation>
    </message>
    <message>
        <source>A value to try the code with: a number, a text, or JSON. It is not stored.</source>
        <translation>कोड को आज़माने के लिए एक मान: संख्या, टेक्स्ट या JSON। इसे सहेजा नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::ContentEditor</name>
    <message>
        <source>The texts of this bot will be listed here, one column for each language.</source>
        <translation>इस बॉट के टेक्स्ट यहाँ दिखेंगे, हर भाषा के लिए एक कॉलम में।</translation>
    </message>
    <message>
        <source>Texts of %1</source>
        <translation>%1 के टेक्स्ट</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Filter the texts</source>
        <translation>टेक्स्ट फ़िल्टर करें</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n टेक्स्ट</numerusform>
            <numerusform>%n टेक्स्ट</numerusform>
        </translation>
    </message>
    <message>
        <source>Which texts to show</source>
        <translation>कौन-से टेक्स्ट दिखाएँ</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>सभी टेक्स्ट</translation>
    </message>
    <message>
        <source>Missing or stale</source>
        <translation>बाकी या पुराने</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>पुराने</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>अद्यतन</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>किस भाषा में</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>अनुवाद करें</translation>
    </message>
    <message>
        <source>Languages, and files for translators</source>
        <translation>भाषाएँ, और अनुवादकों के लिए फ़ाइलें</translation>
    </message>
    <message>
        <source>Export XLIFF 2.0…</source>
        <translation>XLIFF 2.0 निर्यात करें…</translation>
    </message>
    <message>
        <source>Export XLIFF 1.2…</source>
        <translation>XLIFF 1.2 निर्यात करें…</translation>
    </message>
    <message>
        <source>Export a Table (CSV)…</source>
        <translation>तालिका (CSV) निर्यात करें…</translation>
    </message>
    <message>
        <source>Import Translations…</source>
        <translation>अनुवाद आयात करें…</translation>
    </message>
    <message>
        <source>Import Translations</source>
        <translation>अनुवाद आयात करें</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>सभी फ़ाइलें</translation>
    </message>
    <message>
        <source>Mark as Current</source>
        <translation>अद्यतन चिह्नित करें</translation>
    </message>
    <message>
        <source>Add a Language…</source>
        <translation>भाषा जोड़ें…</translation>
    </message>
    <message>
        <source>Remove a Language</source>
        <translation>भाषा हटाएँ</translation>
    </message>
    <message>
        <source>In any language</source>
        <translation>किसी भी भाषा में</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n text(s)</source>
        <translation>
            <numerusform>%n टेक्स्ट में से %1</numerusform>
            <numerusform>%n टेक्स्ट में से %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export for Translation</source>
        <translation>अनुवाद के लिए निर्यात करें</translation>
    </message>
    <message>
        <source>Which language shall be translated into?</source>
        <translation>किस भाषा में अनुवाद किया जाए?</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>तालिकाएँ</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>“%1” लिखी नहीं जा सकती: %2।</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” पढ़ी नहीं जा सकती: %2।</translation>
    </message>
    <message>
        <source>Add a Language</source>
        <translation>भाषा जोड़ें</translation>
    </message>
    <message>
        <source>Language tag, such as “sv” or “pt-BR”:</source>
        <translation>भाषा टैग, जैसे “sv” या “pt-BR”:</translation>
    </message>
    <message>
        <source>“%1” is not the tag of a language. Write it like “sv” or “pt-BR”.</source>
        <translation>“%1” किसी भाषा का टैग नहीं है। इसे “sv” या “pt-BR” की तरह लिखें।</translation>
    </message>
    <message>
        <source>The Texts Cannot Be Exchanged</source>
        <translation>टेक्स्ट का आदान-प्रदान नहीं हो सकता</translation>
    </message>
    <message>
        <source>Update the Test Texts</source>
        <translation>परीक्षण टेक्स्ट अपडेट करें</translation>
    </message>
    <message>
        <source>Add Test Texts (Longer, With Accents)</source>
        <translation>परीक्षण टेक्स्ट जोड़ें (लंबे, उच्चारण-चिह्नों के साथ)</translation>
    </message>
    <message>
        <source>A language to try the bot with before it is translated: every text is longer and has accents.</source>
        <translation>अनुवाद से पहले बॉट को आज़माने के लिए एक भाषा: हर टेक्स्ट लंबा होता है और उसमें उच्चारण-चिह्न होते हैं।</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message>
        <source>The texts are in “%1”.</source>
        <translation>टेक्स्ट “%1” में हैं।</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात करें</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) imported</source>
        <translation>
            <numerusform>%n टेक्स्ट आयात किया गया</numerusform>
            <numerusform>%n टेक्स्ट आयात किए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>From where</source>
        <translation>कहाँ से</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>सभी जगहें</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::ImportModel</name>
    <message>
        <source>Not taken</source>
        <translation>नहीं लिया गया</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>पुराना</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>पुष्टि की गई</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदला हुआ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::ImportPreview</name>
    <message>
        <source>Import Translations</source>
        <translation>अनुवाद आयात करें</translation>
    </message>
    <message>
        <source>%1 from “%2”</source>
        <translation>“%2” से %1</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) will change</source>
        <translation>
            <numerusform>%n टेक्स्ट बदलेगा</numerusform>
            <numerusform>%n टेक्स्ट बदलेंगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will need another look</source>
        <translation>
            <numerusform>%n को फिर से देखना होगा</numerusform>
            <numerusform>%n को फिर से देखना होगा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as they were</source>
        <translation>
            <numerusform>%n पहले जैसा है</numerusform>
            <numerusform>%n पहले जैसे हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not translated in the file</source>
        <translation>
            <numerusform>%n का फ़ाइल में अनुवाद नहीं है</numerusform>
            <numerusform>%n का फ़ाइल में अनुवाद नहीं है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are damaged and are not taken</source>
        <translation>
            <numerusform>%n क्षतिग्रस्त है और नहीं लिया जाएगा</numerusform>
            <numerusform>%n क्षतिग्रस्त हैं और नहीं लिए जाएँगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are no longer in the bot</source>
        <translation>
            <numerusform>%n अब बॉट में नहीं है</numerusform>
            <numerusform>%n अब बॉट में नहीं हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>आयात से क्या बदलता है</translation>
    </message>
    <message numerus="yes">
        <source>Import %n Text(s)</source>
        <translation>
            <numerusform>%n टेक्स्ट आयात करें</numerusform>
            <numerusform>%n टेक्स्ट आयात करें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::IntentEditor</name>
    <message>
        <source>Language of the phrases</source>
        <translation>वाक्यों की भाषा</translation>
    </message>
    <message>
        <source>Training phrases</source>
        <translation>प्रशिक्षण वाक्य</translation>
    </message>
    <message>
        <source>One phrase a line, as people would write it.</source>
        <translation>हर पंक्ति में एक वाक्य, जैसे लोग लिखते हैं।</translation>
    </message>
    <message>
        <source>What people write when they want this, one phrase a line.</source>
        <translation>लोग यह चाहने पर क्या लिखते हैं, हर पंक्ति में एक वाक्य।</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::PromptEditor</name>
    <message>
        <source>Instructions</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>You are the helper of our shop. Answer briefly and kindly…</source>
        <translation>आप हमारी दुकान के सहायक हैं। संक्षेप में और विनम्रता से उत्तर दें…</translation>
    </message>
    <message>
        <source>Words for a language model. Nothing is sent anywhere until a step of a flow uses them.</source>
        <translation>भाषा मॉडल के लिए निर्देश। जब तक फ़्लो का कोई चरण इनका उपयोग नहीं करता, कुछ भी कहीं नहीं भेजा जाता।</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::TextsModel</name>
    <message>
        <source>missing</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>Not translated yet. Press F2 to write it.</source>
        <translation>अभी अनुवाद नहीं हुआ। लिखने के लिए F2 दबाएँ।</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>The source text has changed since this was translated. Translate it anew, or mark it as current.</source>
        <translation>इसके अनुवाद के बाद स्रोत टेक्स्ट बदल गया है। इसका नए सिरे से अनुवाद करें या इसे अद्यतन चिह्नित करें।</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters that fit on a button everywhere.</source>
        <translation>%1 वर्ण; हर जगह बटन पर अधिकतम %2 वर्ण आते हैं।</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>पुराना</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n बाकी</numerusform>
            <numerusform>%n बाकी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n पुराना</numerusform>
            <numerusform>%n पुराने</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>पूर्ण</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n text(s) current</source>
        <translation>
            <numerusform>%1: %n टेक्स्ट में से %2 अद्यतन</numerusform>
            <numerusform>%1: %n टेक्स्ट में से %2 अद्यतन</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::TextsView</name>
    <message>
        <source>Texts by language</source>
        <translation>भाषा के अनुसार टेक्स्ट</translation>
    </message>
    <message>
        <source>F2 edits a text, Ctrl+Enter keeps it</source>
        <translation>F2 से टेक्स्ट संपादित होता है, Ctrl+Enter से रखा जाता है</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>खाली करें</translation>
    </message>
    <message>
        <source>Mark as Current</source>
        <translation>अद्यतन चिह्नित करें</translation>
    </message>
    <message>
        <source>Go to the Place</source>
        <translation>उस जगह पर जाएँ</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: रद्द किया गया</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::BreadcrumbBar</name>
    <message>
        <source>Flows that lead here</source>
        <translation>यहाँ ले जाने वाले फ़्लो</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n step(s)</source>
        <translation>
            <numerusform>%n चरण में उपयोग होता है</numerusform>
            <numerusform>%n चरणों में उपयोग होता है</numerusform>
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
        <translation>सिम्युलेटर में बातचीत यहाँ रुकती है।</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::Chooser</name>
    <message numerus="yes">
        <source>… and %n more: type a word of their name</source>
        <translation>
            <numerusform>… और %n अन्य: उसके नाम का कोई शब्द लिखें</numerusform>
            <numerusform>… और %n अन्य: उनके नाम का कोई शब्द लिखें</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>इस नाम का कुछ नहीं</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::FindBar</name>
    <message>
        <source>Find in this flow</source>
        <translation>इस फ़्लो में ढूँढें</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>पिछला (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>अगला (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>बंद करें (Esc)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) found</source>
        <translation>
            <numerusform>%n चरण मिला</numerusform>
            <numerusform>%n चरण मिले</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::FlowEditor</name>
    <message>
        <source>Removed flow</source>
        <translation>हटाया गया फ़्लो</translation>
    </message>
    <message>
        <source>This flow has no steps yet. Add the first one.</source>
        <translation>इस फ़्लो में अभी कोई चरण नहीं है। पहला चरण जोड़ें।</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>चरण जोड़ें</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>चरण का नाम</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>Flow %1, %n step(s)</source>
        <translation>
            <numerusform>फ़्लो %1, %n चरण</numerusform>
            <numerusform>फ़्लो %1, %n चरण</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; selected: %2</source>
        <translation>%1; चयनित: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n selected</source>
        <translation>
            <numerusform>%1; %n चयनित</numerusform>
            <numerusform>%1; %n चयनित</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;Step…</source>
        <translation>चरण जोड़ें (&amp;S)…</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>कनेक्ट करें (&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>नाम बदलें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Properties</source>
        <translation>गुण (&amp;P)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>डुप्लिकेट करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>मिटाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>सभी चुनें (&amp;A)</translation>
    </message>
    <message>
        <source>Tidy &amp;Up</source>
        <translation>व्यवस्थित करें (&amp;U)</translation>
    </message>
    <message>
        <source>Put all steps in columns from left to right, in the order they have.</source>
        <translation>सभी चरणों को उनके क्रम में, बाएँ से दाएँ कॉलमों में रखें।</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>ज़ूम इन करें (&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>ज़ूम आउट करें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>सामान्य आकार (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Fit Flow in Window</source>
        <translation>फ़्लो को विंडो में फ़िट करें (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>मानचित्र (&amp;M)</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>रूपरेखा (&amp;L)</translation>
    </message>
    <message>
        <source>Add Step Here…</source>
        <translation>यहाँ चरण जोड़ें…</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>चरण जोड़ें</translation>
    </message>
    <message>
        <source>Which way on?</source>
        <translation>आगे किस रास्ते से?</translation>
    </message>
    <message>
        <source>New step…</source>
        <translation>नया चरण…</translation>
    </message>
    <message>
        <source>Add a step and lead there.</source>
        <translation>एक चरण जोड़ें और उस पर ले जाएँ।</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>डिस्कनेक्ट करें</translation>
    </message>
    <message>
        <source>Lead nowhere.</source>
        <translation>कहीं न ले जाएँ।</translation>
    </message>
    <message>
        <source>Lead to</source>
        <translation>यहाँ ले जाएँ</translation>
    </message>
    <message>
        <source>Where does it lead?</source>
        <translation>यह कहाँ ले जाता है?</translation>
    </message>
    <message>
        <source>Tal&amp;k from Here</source>
        <translation>यहाँ से बात करें (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Find in Flow</source>
        <translation>फ़्लो में ढूँढें (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Back to Caller</source>
        <translation>कॉल करने वाले पर वापस जाएँ (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Keys of the Canvas</source>
        <translation>कैनवास की कुंजियाँ (&amp;K)</translation>
    </message>
    <message>
        <source>Open Its F&amp;low</source>
        <translation>इसका फ़्लो खोलें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Breakpoint</source>
        <translation>ब्रेकपॉइंट (&amp;B)</translation>
    </message>
    <message>
        <source>Breakpoint Con&amp;dition…</source>
        <translation>ब्रेकपॉइंट की शर्त (&amp;D)…</translation>
    </message>
    <message>
        <source>Remove All Breakpoints</source>
        <translation>सभी ब्रेकपॉइंट हटाएँ</translation>
    </message>
    <message>
        <source>&amp;Stack Below Previous Step</source>
        <translation>पिछले चरण के नीचे स्टैक करें (&amp;S)</translation>
    </message>
    <message>
        <source>Ta&amp;ke Out of Stack</source>
        <translation>स्टैक से बाहर निकालें (&amp;K)</translation>
    </message>
    <message>
        <source>Move Up in Stack</source>
        <translation>स्टैक में ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move Down in Stack</source>
        <translation>स्टैक में नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>&amp;Frame</source>
        <translation>फ़्रेम (&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;xtract to a Flow…</source>
        <translation>फ़्लो में निकालें (&amp;X)…</translation>
    </message>
    <message>
        <source>Next &amp;Wire</source>
        <translation>अगला तार (&amp;W)</translation>
    </message>
    <message>
        <source>Add &amp;Bend to Wire</source>
        <translation>तार में मोड़ जोड़ें (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Straighten Wire</source>
        <translation>तार सीधा करें (&amp;S)</translation>
    </message>
    <message>
        <source>Tidy Up Selection</source>
        <translation>चयन व्यवस्थित करें</translation>
    </message>
    <message>
        <source>Align &amp;Left Edges</source>
        <translation>बाएँ किनारे संरेखित करें (&amp;L)</translation>
    </message>
    <message>
        <source>Align &amp;Centres</source>
        <translation>केंद्र संरेखित करें (&amp;C)</translation>
    </message>
    <message>
        <source>Align &amp;Right Edges</source>
        <translation>दाएँ किनारे संरेखित करें (&amp;R)</translation>
    </message>
    <message>
        <source>Align &amp;Top Edges</source>
        <translation>ऊपरी किनारे संरेखित करें (&amp;T)</translation>
    </message>
    <message>
        <source>Align &amp;Middles</source>
        <translation>मध्य संरेखित करें (&amp;M)</translation>
    </message>
    <message>
        <source>Align &amp;Bottom Edges</source>
        <translation>निचले किनारे संरेखित करें (&amp;B)</translation>
    </message>
    <message>
        <source>Distribute &amp;Horizontally</source>
        <translation>क्षैतिज रूप से वितरित करें (&amp;H)</translation>
    </message>
    <message>
        <source>Distribute &amp;Vertically</source>
        <translation>लंबवत रूप से वितरित करें (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Snap While Dragging</source>
        <translation>खींचते समय स्नैप करें (&amp;S)</translation>
    </message>
    <message>
        <source>Dragged steps snap to the grid and to their neighbours. Hold Alt to do the opposite for a moment.</source>
        <translation>खींचे गए चरण ग्रिड और पड़ोसी चरणों पर स्नैप होते हैं। कुछ पल के लिए उल्टा करने को Alt दबाए रखें।</translation>
    </message>
    <message>
        <source>Arra&amp;nge</source>
        <translation>क्रम में लगाएँ (&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;tack</source>
        <translation>स्टैक (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>रंग (&amp;C)</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>स्लेटी</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>नीला</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>बैंगनी</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>टील</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>हरा</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>ऐंबर</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>नारंगी</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>गुलाबी</translation>
    </message>
    <message>
        <source>Breakpoint</source>
        <translation>ब्रेकपॉइंट</translation>
    </message>
    <message>
        <source>Stop at “%1” when this is true; empty = always</source>
        <translation>जब यह सत्य हो तब “%1” पर रुकें; खाली = हमेशा</translation>
    </message>
    <message>
        <source>Extract to a Flow</source>
        <translation>फ़्लो में निकालें</translation>
    </message>
    <message>
        <source>Name of the new flow</source>
        <translation>नए फ़्लो का नाम</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>नया फ़्लो</translation>
    </message>
    <message>
        <source>&amp;Wire</source>
        <translation>तार (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Breakpoints</source>
        <translation>ब्रेकपॉइंट (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Zoom and View</source>
        <translation>ज़ूम और दृश्य (&amp;Z)</translation>
    </message>
    <message>
        <source>This project can only be looked at.</source>
        <translation>इस प्रोजेक्ट को केवल देखा जा सकता है।</translation>
    </message>
    <message>
        <source>%1 removes the wire, %2 bends it</source>
        <translation>%1 तार हटाता है, %2 उसे मोड़ता है</translation>
    </message>
    <message>
        <source>Double-click or press %1 to add a step, drag from a port to connect</source>
        <translation>चरण जोड़ने के लिए डबल-क्लिक करें या %1 दबाएँ, कनेक्ट करने के लिए पोर्ट से खींचें</translation>
    </message>
    <message>
        <source>%1 connects, %2 renames, %3 talks from here, F1 lists all keys</source>
        <translation>%1 कनेक्ट करता है, %2 नाम बदलता है, %3 यहाँ से बात करता है, F1 सभी कुंजियाँ दिखाता है</translation>
    </message>
    <message>
        <source>Drag or Alt+Arrows move, %1 frames, %2 makes a flow of them</source>
        <translation>खींचने या Alt+तीर कुंजियों से खिसकाएँ, %1 फ़्रेम बनाता है, %2 उनसे एक फ़्लो बनाता है</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>समस्याएँ (&amp;B)</translation>
    </message>
    <message>
        <source>Tidy Up</source>
        <translation>व्यवस्थित करें</translation>
    </message>
    <message>
        <source>This cannot be read: %1</source>
        <extracomment>under the question for a condition; %1 is what is wrong with what was typed</extracomment>
        <translation>इसे पढ़ा नहीं जा सकता: %1</translation>
    </message>
    <message>
        <source>Remove what is selected. What led to a removed step leads to the one after it, where there is one way on.</source>
        <translation>चुनी हुई चीज़ें हटाएँ। जो हटाए गए चरण तक जाता था, वह उसके बाद वाले चरण तक जाएगा, यदि आगे एक ही रास्ता हो।</translation>
    </message>
    <message>
        <source>Delete Without &amp;Joining</source>
        <translation>जोड़े बिना मिटाएँ (&amp;J)</translation>
    </message>
    <message>
        <source>Remove the selected steps with all their wires. The steps around them are not connected.</source>
        <translation>चुने हुए चरण उनके सभी तारों सहित हटाएँ। उनके आस-पास के चरण आपस में नहीं जोड़े जाते।</translation>
    </message>
    <message>
        <source>The copied Start was left out: this flow has one.</source>
        <translation>कॉपी की गई शुरुआत छोड़ दी गई: इस फ़्लो में एक पहले से है।</translation>
    </message>
    <message>
        <source>The copied Start was left out: this flow has one. It led to “%1”, which is selected.</source>
        <translation>कॉपी की गई शुरुआत छोड़ दी गई: इस फ़्लो में एक पहले से है। वह “%1” तक जाती थी, जो चुना हुआ है।</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::HeatLegendView</name>
    <message>
        <source>Hide the heat map</source>
        <translation>हीट मैप छिपाएँ</translation>
    </message>
    <message>
        <source>Heat map: %1, up to %2</source>
        <translation>हीट मैप: %1, अधिकतम %2</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::KeyHelp</name>
    <message>
        <source>Arrows</source>
        <translation>तीर कुंजियाँ</translation>
    </message>
    <message>
        <source>Walk along the wires and to neighbours</source>
        <translation>तारों के साथ और पड़ोसी चरणों तक चलें</translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <translation>Shift+तीर कुंजियाँ</translation>
    </message>
    <message>
        <source>Walk and select more</source>
        <translation>चलें और अधिक चुनें</translation>
    </message>
    <message>
        <source>Alt+Arrows</source>
        <translation>Alt+तीर कुंजियाँ</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Next step in reading order</source>
        <translation>पढ़ने के क्रम में अगला चरण</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>First and last step</source>
        <translation>पहला और अंतिम चरण</translation>
    </message>
    <message>
        <source>Hold and drag to move the view</source>
        <translation>दृश्य खिसकाने के लिए दबाकर खींचें</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+पहिया</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>पॉइंटर पर ज़ूम करें</translation>
    </message>
    <message>
        <source>Menu of what is selected</source>
        <translation>चयनित का मेन्यू</translation>
    </message>
    <message>
        <source>Give up what you do; then select nothing</source>
        <translation>चल रही क्रिया छोड़ें; फिर चयन हटाएँ</translation>
    </message>
    <message>
        <source>Keys of the canvas</source>
        <translation>कैनवास की कुंजियाँ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move what is selected; a frame takes along what lies in it</source>
        <translation>चयनित को खिसकाएँ; फ़्रेम अपने भीतर की चीज़ें साथ ले जाता है</translation>
    </message>
    <message>
        <source>Alt+Shift+Arrows</source>
        <translation>Alt+Shift+तीर कुंजियाँ</translation>
    </message>
    <message>
        <source>Make the selected frame larger or smaller</source>
        <translation>चयनित फ़्रेम को बड़ा या छोटा करें</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::MiniMap</name>
    <message>
        <source>Map of the flow</source>
        <translation>फ़्लो का मानचित्र</translation>
    </message>
    <message>
        <source>Hide the map</source>
        <translation>मानचित्र छिपाएँ</translation>
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
        <translation>%1, %2 पर ले जाता है</translation>
    </message>
    <message>
        <source>Leads to %1, which stands elsewhere</source>
        <translation>%1 तक जाता है, जो कहीं और है</translation>
    </message>
    <message>
        <source>%1 leads to %2, which stands elsewhere</source>
        <translation>%1 से रास्ता %2 तक जाता है, जो कहीं और है</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::OutlineView</name>
    <message>
        <source>Steps of this flow</source>
        <translation>इस फ़्लो के चरण</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::RepairDialog</name>
    <message>
        <source>Variable</source>
        <translation>वेरिएबल</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>फ़्लो</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>इंटेंट</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>एंटिटी</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>ज्ञान</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Paste Steps</source>
        <translation>चरण चिपकाएँ</translation>
    </message>
    <message numerus="yes">
        <source>The steps refer to %n thing(s) that this bot does not have. What shall they use?</source>
        <translation>
            <numerusform>ये चरण %n ऐसी चीज़ का उल्लेख करते हैं जो इस बॉट में नहीं है। वे किसका उपयोग करें?</numerusform>
            <numerusform>ये चरण %n ऐसी चीज़ों का उल्लेख करते हैं जो इस बॉट में नहीं हैं। वे किसका उपयोग करें?</numerusform>
        </translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(बिना नाम)</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n step(s)</source>
        <translation>
            <numerusform>%n चरण में उपयोग होता है</numerusform>
            <numerusform>%n चरणों में उपयोग होता है</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: what to use</source>
        <translation>%1 %2: किसका उपयोग करें</translation>
    </message>
    <message>
        <source>Create it</source>
        <translation>इसे बनाएँ</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 का उपयोग करें</translation>
    </message>
    <message>
        <source>Leave it: the checks will name the steps</source>
        <translation>रहने दें: जाँच इन चरणों के नाम बताएगी</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Bring it along with its %n step(s)</source>
        <translation>
            <numerusform>इसे इसके %n चरण के साथ लाएँ</numerusform>
            <numerusform>इसे इसके %n चरणों के साथ लाएँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::ColumnsDialog</name>
    <message>
        <source>Columns of “%1”</source>
        <translation>“%1” के स्तंभ</translation>
    </message>
    <message>
        <source>The first rows as they are read</source>
        <translation>पहली पंक्तियाँ, जैसी वे पढ़ी जाती हैं</translation>
    </message>
    <message>
        <source>The table is being read…</source>
        <translation>तालिका पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Apply and read anew</source>
        <translation>लागू करें और फिर से पढ़ें</translation>
    </message>
    <message>
        <source>Each row is a &amp;record with these columns:</source>
        <translation>हर पंक्ति इन स्तंभों वाला एक रिकॉर्ड है (&amp;R):</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Questions are matched with this column</source>
        <translation>प्रश्न इस स्तंभ से मिलाए जाते हैं</translation>
    </message>
    <message>
        <source>The answer shows this column</source>
        <translation>उत्तर में यह स्तंभ दिखता है</translation>
    </message>
    <message>
        <source>Read the columns of a table</source>
        <translation>तालिका के स्तंभ पढ़ें</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>%1 में खोजें</translation>
    </message>
    <message>
        <source>Answer with %1</source>
        <translation>%1 से उत्तर दें</translation>
    </message>
    <message>
        <source>On the right: the first rows, long cells shortened. Applying reads the table anew from the copy in the project.</source>
        <translation>दाईं ओर: पहली पंक्तियाँ, लंबे सेल छोटे किए हुए। लागू करने पर तालिका प्रोजेक्ट में रखी प्रति से फिर पढ़ी जाती है।</translation>
    </message>
    <message>
        <source>Tick at least one column to search in and one to answer with.</source>
        <translation>कम से कम एक स्तंभ खोज के लिए और एक उत्तर के लिए चुनें।</translation>
    </message>
    <message>
        <source>As the columns are &amp;named</source>
        <translation>स्तंभों के नाम के अनुसार (&amp;N)</translation>
    </message>
    <message>
        <source>Columns named like “Question” and “Answer” make questions with answers; other tables are read as text.</source>
        <translation>“प्रश्न” और “उत्तर” जैसे नाम वाले स्तंभ उत्तर सहित प्रश्न बनते हैं; अन्य तालिकाएँ पाठ की तरह पढ़ी जाती हैं।</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::CutDialog</name>
    <message>
        <source>How Documents Are Cut</source>
        <translation>दस्तावेज़ कैसे बाँटे जाते हैं</translation>
    </message>
    <message>
        <source>The document as it would be cut</source>
        <translation>दस्तावेज़, जैसा वह बाँटा जाएगा</translation>
    </message>
    <message>
        <source>Apply and cut anew</source>
        <translation>लागू करें और फिर से बाँटें</translation>
    </message>
    <message>
        <source>&amp;Try it on:</source>
        <translation>इस पर आज़माएँ (&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Length of a passage:</source>
        <translation>अंश की लंबाई (&amp;L):</translation>
    </message>
    <message>
        <source>At most so many characters; passages end with a sentence where they can</source>
        <translation>अधिक से अधिक इतने वर्ण; जहाँ हो सके, अंश वाक्य के साथ समाप्त होते हैं</translation>
    </message>
    <message>
        <source>&amp;Overlap:</source>
        <translation>ओवरलैप (&amp;O):</translation>
    </message>
    <message>
        <source>So many characters, in whole sentences, are repeated from the passage before</source>
        <translation>पिछले अंश के इतने वर्ण, पूरे वाक्यों में, दोहराए जाते हैं</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>तब</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>अंश</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>सबसे छोटा</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>मध्यिका</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>सबसे लंबा</translation>
    </message>
    <message>
        <source>passages in turn</source>
        <translation>बारी-बारी से अंश</translation>
    </message>
    <message>
        <source>in both passages</source>
        <translation>दोनों अंशों में</translation>
    </message>
    <message numerus="yes">
        <source>Applying cuts %n source(s) anew, from their text as it was read. Nothing is read or loaded again.</source>
        <translation>
            <numerusform>लागू करने पर %n स्रोत अपने पढ़े हुए टेक्स्ट से फिर बाँटा जाएगा। कुछ भी दोबारा पढ़ा या लोड नहीं होगा।</numerusform>
            <numerusform>लागू करने पर %n स्रोत अपने पढ़े हुए टेक्स्ट से फिर बाँटे जाएँगे। कुछ भी दोबारा पढ़ा या लोड नहीं होगा।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::CutPreview</name>
    <message>
        <source>Try how a document is cut</source>
        <translation>आज़माना कि दस्तावेज़ कैसे बँटता है</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::DocumentPage</name>
    <message>
        <source>Back to the sources</source>
        <translation>स्रोतों पर वापस</translation>
    </message>
    <message>
        <source>Back to the sources (Esc)</source>
        <translation>स्रोतों पर वापस (Esc)</translation>
    </message>
    <message>
        <source>Open in the browser…</source>
        <translation>ब्राउज़र में खोलें…</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>मूल फ़ाइल सहेजें…</translation>
    </message>
    <message>
        <source>Save the file as it was imported</source>
        <translation>फ़ाइल को वैसे ही सहेजें जैसी आयात हुई थी</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>पिछला अंश</translation>
    </message>
    <message>
        <source>Previous passage (%1)</source>
        <translation>पिछला अंश (%1)</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>अगला अंश</translation>
    </message>
    <message>
        <source>Next passage (%1)</source>
        <translation>अगला अंश (%1)</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>इस दस्तावेज़ में खोजें</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>पिछला परिणाम</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>अगला परिणाम</translation>
    </message>
    <message>
        <source>Headings of the document</source>
        <translation>दस्तावेज़ के शीर्षक</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>दस्तावेज़ का टेक्स्ट</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>दस्तावेज़ खोलना</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%2 से अधिक में से %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Reading the document…</source>
        <translation>दस्तावेज़ पढ़ा जा रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n अंश</numerusform>
            <numerusform>%n अंश</numerusform>
        </translation>
    </message>
    <message>
        <source>A passage as it was cut before</source>
        <translation>अंश, जैसा पहले बाँटा गया था</translation>
    </message>
    <message>
        <source>Passage %1 of %2</source>
        <translation>%2 में से अंश %1</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>पेज खोलें</translation>
    </message>
    <message>
        <source>This opens in your browser:
%1</source>
        <translation>यह आपके ब्राउज़र में खुलेगा:
%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Save the Original</source>
        <translation>मूल फ़ाइल सहेजें</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>सभी फ़ाइलें</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2</source>
        <translation>फ़ाइल “%1” लिखी नहीं जा सकती: %2</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>मूल फ़ाइल सहेजना</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 के रूप में सहेजा गया</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>पाठ दिखाएँ</translation>
    </message>
    <message>
        <source>Show page %1 in the PDF</source>
        <translation>PDF में पृष्ठ %1 दिखाएँ</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>लिंक खोलें</translation>
    </message>
    <message>
        <source>This opens in your mail or telephone program:
%1</source>
        <translation>यह आपके मेल या टेलीफ़ोन प्रोग्राम में खुलता है:
%1</translation>
    </message>
    <message>
        <source>No program could be opened for %1.</source>
        <translation>%1 के लिए कोई प्रोग्राम नहीं खोला जा सका।</translation>
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
        <translation>पृष्ठ %1</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::FigureStrip</name>
    <message>
        <source>Mean reciprocal rank: 1 when the expected passage is always the first, 0.5 when it is the second</source>
        <translation>क्रम के व्युत्क्रम का औसत: अपेक्षित अंश हमेशा पहला हो तो 1, दूसरा हो तो 0.5</translation>
    </message>
    <message>
        <source>How near to the top of the first ten passages the expected ones stand; 1 is the best order</source>
        <translation>पहले दस अंशों में अपेक्षित अंश कितने ऊपर हैं; 1 सबसे अच्छा क्रम है</translation>
    </message>
    <message numerus="yes">
        <source>The share of the expected places among the first %n passage(s)</source>
        <translation>
            <numerusform>पहले %n अंश में अपेक्षित स्थानों का हिस्सा</numerusform>
            <numerusform>पहले %n अंशों में अपेक्षित स्थानों का हिस्सा</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, up by %2</source>
        <translation>%1, %2 बढ़ा</translation>
    </message>
    <message>
        <source>%1, down by %2</source>
        <translation>%1, %2 घटा</translation>
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
        <translation>0 से 1: अंश के प्रश्न से संबंधित होने की निश्चितता</translation>
    </message>
    <message>
        <source>The weight of the matching words: rare words and short passages count more</source>
        <translation>मेल खाते शब्दों का भार: दुर्लभ शब्द और छोटे अंश ज़्यादा गिने जाते हैं</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>अंश</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>BM25</source>
        <translation>BM25</translation>
    </message>
    <message>
        <source>Matched words</source>
        <translation>मेल खाते शब्द</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::KnowledgeEditor</name>
    <message>
        <source>Add what your bot should answer from: drop files here, or add a website or a question.</source>
        <translation>वह जोड़ें जिससे आपका बॉट उत्तर दे: फ़ाइलें यहाँ छोड़ें, या कोई वेबसाइट या प्रश्न जोड़ें।</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>ज्ञान</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>फ़ाइलें जोड़ें…</translation>
    </message>
    <message>
        <source>Add a website…</source>
        <translation>वेबसाइट जोड़ें…</translation>
    </message>
    <message>
        <source>Add a question and answer…</source>
        <translation>प्रश्न और उत्तर जोड़ें…</translation>
    </message>
    <message>
        <source>Read the website again</source>
        <translation>वेबसाइट फिर से पढ़ें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>फ़ाइलें…</translation>
    </message>
    <message>
        <source>Website…</source>
        <translation>वेबसाइट…</translation>
    </message>
    <message>
        <source>Question…</source>
        <translation>प्रश्न…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Filter the sources</source>
        <translation>स्रोत फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Try a question</source>
        <translation>प्रश्न आज़माएँ</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>अंश</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n स्रोत</numerusform>
            <numerusform>%n स्रोत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n अंश</numerusform>
            <numerusform>%n अंश</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents (%1);;All files (*)</source>
        <translation>दस्तावेज़ (%1);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>फ़ाइलें जोड़ें</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>फ़ाइलें फिर से पढ़ें</translation>
    </message>
    <message>
        <source>Read all websites again</source>
        <translation>सभी वेबसाइटें फिर पढ़ें</translation>
    </message>
    <message>
        <source>Settings of the website…</source>
        <translation>वेबसाइट की सेटिंग…</translation>
    </message>
    <message>
        <source>Read the document</source>
        <translation>दस्तावेज़ पढ़ें</translation>
    </message>
    <message>
        <source>How documents are cut…</source>
        <translation>दस्तावेज़ कैसे बाँटे जाते हैं…</translation>
    </message>
    <message>
        <source>Cut anew</source>
        <translation>फिर से बाँटें</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are cut into passages otherwise than the settings say.</source>
        <translation>
            <numerusform>%n स्रोत सेटिंग से अलग ढंग से अंशों में बँटा है।</numerusform>
            <numerusform>%n स्रोत सेटिंग से अलग ढंग से अंशों में बँटे हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch the files and folders</source>
        <translation>फ़ाइलों और फ़ोल्डरों पर नज़र रखें</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>संपादित करें…</translation>
    </message>
    <message>
        <source>Edit the question and answer…</source>
        <translation>प्रश्न और उत्तर संपादित करें…</translation>
    </message>
    <message>
        <source>Edit the note…</source>
        <translation>टिप्पणी संपादित करें…</translation>
    </message>
    <message>
        <source>Columns of the table…</source>
        <translation>तालिका के स्तंभ…</translation>
    </message>
    <message>
        <source>Recognise text in pictures (OCR)</source>
        <translation>चित्रों में पाठ पहचानें (OCR)</translation>
    </message>
    <message>
        <source>Scanned pages and pictures are read with Tesseract, where it is installed. Many pages take a while.</source>
        <translation>स्कैन किए पन्ने और चित्र Tesseract से पढ़े जाते हैं, जहाँ वह स्थापित हो। बहुत से पन्नों में समय लगता है।</translation>
    </message>
    <message>
        <source>What this question expects is not in the knowledge base any more.</source>
        <translation>यह प्रश्न जिसकी अपेक्षा करता है, वह अब ज्ञान आधार में नहीं है।</translation>
    </message>
    <message>
        <source>Look for a place in a document</source>
        <translation>दस्तावेज़ में जगह खोजें</translation>
    </message>
    <message>
        <source>Try again to read it</source>
        <translation>फिर से पढ़ने की कोशिश करें</translation>
    </message>
    <message>
        <source>Forget what could not be read</source>
        <translation>जो पढ़ा नहीं जा सका उसे भूल जाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n नहीं पढ़ा गया</numerusform>
            <numerusform>%n नहीं पढ़े गए</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1” हटाया गया।</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) were removed.</source>
        <translation>
            <numerusform>%n स्रोत हटाया गया।</numerusform>
            <numerusform>%n स्रोत हटाए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Cutting…</source>
        <translation>बँटवारा…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>फ़ोल्डर जोड़ें</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>फ़ोल्डर…</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::PageViewer</name>
    <message>
        <source>Page of the PDF</source>
        <translation>PDF का पृष्ठ</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>पिछला पृष्ठ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>अगला पृष्ठ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>छोटा</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>बड़ा</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>विंडो जितना चौड़ा</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Password of the PDF</source>
        <translation>PDF का पासवर्ड</translation>
    </message>
    <message>
        <source>Show a page</source>
        <translation>पृष्ठ दिखाएँ</translation>
    </message>
    <message>
        <source>Page of the PDF: %1</source>
        <translation>PDF का पृष्ठ: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The PDF is protected by a password. Enter it to see its pages; it is kept nowhere.</source>
        <translation>PDF पासवर्ड से सुरक्षित है। पृष्ठ देखने के लिए उसे दर्ज करें; वह कहीं नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>That password does not open the PDF.</source>
        <translation>उस पासवर्ड से PDF नहीं खुलता।</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2 में से पृष्ठ %1</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The page is being drawn…</source>
        <translation>पृष्ठ बनाया जा रहा है…</translation>
    </message>
    <message>
        <source>The words cannot be marked on this page.</source>
        <translation>इस पृष्ठ पर शब्दों को चिह्नित नहीं किया जा सकता।</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::PassageBrowser</name>
    <message>
        <source>Passages of the selected source</source>
        <translation>चयनित स्रोत के अंश</translation>
    </message>
    <message>
        <source>Text of the passage</source>
        <translation>अंश का टेक्स्ट</translation>
    </message>
    <message>
        <source>Select a source to see its passages.</source>
        <translation>किसी स्रोत के अंश देखने के लिए उसे चुनें।</translation>
    </message>
    <message>
        <source>“%1” has no passages.</source>
        <translation>“%1” में कोई अंश नहीं है।</translation>
    </message>
    <message>
        <source>Reading the passages of “%1”…</source>
        <translation>“%1” के अंश पढ़े जा रहे हैं…</translation>
    </message>
    <message>
        <source>Read passages</source>
        <translation>अंश पढ़ना</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of “%1”</source>
        <translation>
            <numerusform>“%1” का %n अंश</numerusform>
            <numerusform>“%1” के %n अंश</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the document</source>
        <translation>दस्तावेज़ में दिखाएँ</translation>
    </message>
    <message>
        <source>Show this passage in its document (double click)</source>
        <translation>इस अंश को उसके दस्तावेज़ में दिखाएँ (डबल-क्लिक)</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::PassagesModel</name>
    <message>
        <source>Passage %1</source>
        <translation>अंश %1</translation>
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
        <translation>पासवर्ड वाले दस्तावेज़</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n अन्य</numerusform>
            <numerusform>और %n अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>That password does not open these documents:</source>
        <translation>यह पासवर्ड इन दस्तावेज़ों को नहीं खोलता:</translation>
    </message>
    <message>
        <source>These documents are protected by a password:</source>
        <translation>ये दस्तावेज़ पासवर्ड से सुरक्षित हैं:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>पासवर्ड (&amp;P):</translation>
    </message>
    <message>
        <source>It is used once and kept nowhere.</source>
        <translation>इसका उपयोग एक बार होता है और इसे कहीं नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>Read Them</source>
        <translation>इन्हें पढ़ें</translation>
    </message>
    <message>
        <source>Leave Them Out</source>
        <translation>इन्हें छोड़ दें</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::QuestionDialog</name>
    <message>
        <source>Add a test question</source>
        <translation>परीक्षण-प्रश्न जोड़ें</translation>
    </message>
    <message>
        <source>Edit the test question</source>
        <translation>परीक्षण-प्रश्न संपादित करें</translation>
    </message>
    <message>
        <source>As a customer would ask</source>
        <translation>जैसे कोई ग्राहक पूछेगा</translation>
    </message>
    <message>
        <source>For example en or pt-BR; may stay empty</source>
        <translation>जैसे en या pt-BR; खाली रह सकता है</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>&amp;Question:</source>
        <translation>प्रश्न (&amp;Q):</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>भाषा (&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>टिप्पणी (&amp;N):</translation>
    </message>
    <message>
        <source>Expected sources</source>
        <translation>अपेक्षित स्रोत</translation>
    </message>
    <message>
        <source>Expect another source too</source>
        <translation>एक और स्रोत की अपेक्षा करें</translation>
    </message>
    <message>
        <source>Do not expect this source</source>
        <translation>इस स्रोत की अपेक्षा न करें</translation>
    </message>
    <message>
        <source>Title, file name or address</source>
        <translation>शीर्षक, फ़ाइल का नाम या पता</translation>
    </message>
    <message>
        <source>Any heading</source>
        <translation>कोई भी शीर्षक</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>Any words</source>
        <translation>कोई भी शब्द</translation>
    </message>
    <message>
        <source>&amp;Expected, each of these:</source>
        <translation>अपेक्षित, इनमें से हर एक (&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>स्रोत (&amp;S):</translation>
    </message>
    <message>
        <source>Below the &amp;heading:</source>
        <translation>इस शीर्षक के नीचे (&amp;H):</translation>
    </message>
    <message>
        <source>On the &amp;page:</source>
        <translation>इस पृष्ठ पर (&amp;P):</translation>
    </message>
    <message>
        <source>With the &amp;words:</source>
        <translation>इन शब्दों के साथ (&amp;W):</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>अभी कोई स्रोत नहीं</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::QuestionsModel</name>
    <message>
        <source>Say what is to be found</source>
        <translation>बताएँ कि क्या मिलना चाहिए</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>नहीं पूछा जाता</translation>
    </message>
    <message numerus="yes">
        <source>Not among the first %n passage(s)</source>
        <translation>
            <numerusform>पहले %n अंश में नहीं</numerusform>
            <numerusform>पहले %n अंशों में नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>The source has no such passage any more</source>
        <translation>स्रोत में ऐसा कोई अंश अब नहीं है</translation>
    </message>
    <message>
        <source>The source is not in this base any more</source>
        <translation>स्रोत अब इस ज्ञान-आधार में नहीं है</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>पहले: %1</translation>
    </message>
    <message>
        <source>Before: not found</source>
        <translation>पहले: नहीं मिला</translation>
    </message>
    <message>
        <source>Better than before the last change</source>
        <translation>पिछले बदलाव से पहले की तुलना में बेहतर</translation>
    </message>
    <message>
        <source>Worse than before the last change</source>
        <translation>पिछले बदलाव से पहले की तुलना में बदतर</translation>
    </message>
    <message>
        <source>%1, better</source>
        <translation>%1, बेहतर</translation>
    </message>
    <message>
        <source>%1, worse</source>
        <translation>%1, बदतर</translation>
    </message>
    <message>
        <source>Where among the passages found the first expected one stands</source>
        <translation>मिले अंशों में पहला अपेक्षित अंश किस स्थान पर है</translation>
    </message>
    <message>
        <source>Where it stood before the last change of the sources or of the settings</source>
        <translation>स्रोतों या सेटिंग के पिछले बदलाव से पहले वह कहाँ था</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Expected source</source>
        <translation>अपेक्षित स्रोत</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>टिप्पणी</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::RemovedNotice</name>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Bring back what was just removed</source>
        <translation>जो अभी हटाया गया उसे वापस लाएँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>यह सूचना बंद करें</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::SourcesModel</name>
    <message>
        <source>Web page</source>
        <translation>वेब पेज</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>प्रश्न और उत्तर</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) without text: scanned.</source>
        <translation>
            <numerusform>%n पेज में टेक्स्ट नहीं है: स्कैन किया हुआ।</numerusform>
            <numerusform>%n पेजों में टेक्स्ट नहीं है: स्कैन किए हुए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ा गया</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पेज</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>अंश</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>पढ़ने की तारीख</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::SyncDialog</name>
    <message>
        <source>What Has Changed</source>
        <translation>क्या बदला है</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n नया</numerusform>
            <numerusform>%n नए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n बदला हुआ</numerusform>
            <numerusform>%n बदले हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there any more</source>
        <translation>
            <numerusform>%n अब मौजूद नहीं</numerusform>
            <numerusform>%n अब मौजूद नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n पहले जैसा</numerusform>
            <numerusform>%n पहले जैसे</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were read again: %1. Nothing counts until you say so.</source>
        <translation>फ़ाइलें फिर से पढ़ी गईं: %1। जब तक आप न कहें, कुछ भी लागू नहीं होगा।</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदला हुआ</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>अब मौजूद नहीं</translation>
    </message>
    <message>
        <source>Could not be read; what is known of them stays</source>
        <translation>पढ़ा नहीं जा सका; उनके बारे में जो ज्ञात है वह बना रहता है</translation>
    </message>
    <message>
        <source>&amp;Remove what is not there any more, with all its passages</source>
        <translation>जो अब मौजूद नहीं है, उसे उसके सभी अंशों सहित हटाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>अपनाएँ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The website was read again: %1. Nothing counts until you say so.</source>
        <translation>वेबसाइट फिर पढ़ी गई: %1। आपके कहने तक कुछ लागू नहीं होता।</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n ले जाया गया</numerusform>
            <numerusform>%n ले जाए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved or renamed</source>
        <translation>ले जाए गए या नाम बदले गए</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::TestSetPage</name>
    <message>
        <source>Add a question…</source>
        <translation>प्रश्न जोड़ें…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>संपादित करें…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Ask all again</source>
        <translation>सभी फिर से पूछें</translation>
    </message>
    <message>
        <source>Import questions…</source>
        <translation>प्रश्न आयात करें…</translation>
    </message>
    <message>
        <source>Export the questions…</source>
        <translation>प्रश्न निर्यात करें…</translation>
    </message>
    <message>
        <source>Write down questions with the source that answers them, and see after every change how good search is. Add one here, import a table, or try a question and add it from there.</source>
        <translation>प्रश्न और उनका उत्तर देने वाला स्रोत लिखें, और हर बदलाव के बाद देखें कि खोज कितनी अच्छी है। यहाँ एक जोड़ें, तालिका आयात करें, या कोई प्रश्न आज़माकर वहाँ से जोड़ें।</translation>
    </message>
    <message>
        <source>Test set (%1)</source>
        <translation>परीक्षण-प्रश्न (%1)</translation>
    </message>
    <message>
        <source>Test set</source>
        <translation>परीक्षण-प्रश्न</translation>
    </message>
    <message>
        <source>Test questions</source>
        <translation>परीक्षण-प्रश्न</translation>
    </message>
    <message>
        <source>Asking the questions…</source>
        <translation>प्रश्न पूछे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Ask the test set</source>
        <translation>परीक्षण-प्रश्न पूछना</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) asked</source>
        <translation>
            <numerusform>%n प्रश्न पूछा गया</numerusform>
            <numerusform>%n प्रश्न पूछे गए</numerusform>
        </translation>
    </message>
    <message>
        <source>none better or worse than on %1</source>
        <translation>%1 की तुलना में कोई बेहतर या बदतर नहीं</translation>
    </message>
    <message>
        <source>%1 and %2 than on %3</source>
        <translation>%3 की तुलना में %1 और %2</translation>
    </message>
    <message numerus="yes">
        <source>%n better</source>
        <translation>
            <numerusform>%n बेहतर</numerusform>
            <numerusform>%n बेहतर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worse</source>
        <translation>
            <numerusform>%n बदतर</numerusform>
            <numerusform>%n बदतर</numerusform>
        </translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>प्रश्न आयात करें</translation>
    </message>
    <message>
        <source>Tables (%1);;All files (*)</source>
        <translation>तालिकाएँ (%1);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” पढ़ी नहीं जा सकती: %2</translation>
    </message>
    <message>
        <source>The file is too large for a table of questions.</source>
        <translation>फ़ाइल प्रश्नों की तालिका के लिए बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before.</source>
        <translation>%1 नए, %2 बदले, %3 पहले जैसे।</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>और %n अन्य।</numerusform>
            <numerusform>और %n अन्य।</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions imported</source>
        <translation>प्रश्न आयात हुए</translation>
    </message>
    <message>
        <source>Export the questions</source>
        <translation>प्रश्न निर्यात करें</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>तालिकाएँ (%1)</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>“%1” लिखी नहीं जा सकती: %2</translation>
    </message>
    <message>
        <source>Show where the answer stands</source>
        <translation>दिखाएँ कि उत्तर कहाँ है</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::TextDialog</name>
    <message>
        <source>A &amp;question and its answer</source>
        <translation>प्रश्न और उसका उत्तर (&amp;Q)</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>टेक्स्ट जोड़ें</translation>
    </message>
    <message>
        <source>A &amp;note</source>
        <translation>नोट (&amp;N)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Q&amp;uestion:</source>
        <translation>प्रश्न (&amp;U):</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>शीर्षक (&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation>उत्तर (&amp;A):</translation>
    </message>
    <message>
        <source>T&amp;ext:</source>
        <translation>टेक्स्ट (&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Other ways to ask it, one in a line:</source>
        <translation>पूछने के अन्य तरीके, हर पंक्ति में एक (&amp;O):</translation>
    </message>
    <message>
        <source>Question and Answer</source>
        <translation>प्रश्न और उत्तर</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Save What You Typed?</source>
        <translation>जो आपने लिखा, उसे सहेजें?</translation>
    </message>
    <message>
        <source>What you typed here is not saved yet.</source>
        <translation>जो आपने यहाँ लिखा है, वह अभी सहेजा नहीं गया है।</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::TryBench</name>
    <message>
        <source>Ask as a customer would</source>
        <translation>ग्राहक की तरह पूछें</translation>
    </message>
    <message>
        <source>Question to try</source>
        <translation>आज़माने के लिए प्रश्न</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>Passages need a score of at least %1 to be an answer.</source>
        <translation>उत्तर बनने के लिए अंश का स्कोर कम से कम %1 होना चाहिए।</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>The answer, in the words of your documents, with its source.</source>
        <translation>आपके दस्तावेज़ों के शब्दों में उत्तर, उसके स्रोत सहित।</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>मिले अंश</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>Try a question</source>
        <translation>प्रश्न आज़माएँ</translation>
    </message>
    <message>
        <source>“%1”
— %2</source>
        <translation>“%1”
— %2</translation>
    </message>
    <message>
        <source>Answered: confidence %1, threshold %2, %3 ms.</source>
        <translation>उत्तर मिला: विश्वसनीयता %1, सीमा %2, %3 ms।</translation>
    </message>
    <message>
        <source>No answer: no passage has any of these words. %1 ms.</source>
        <translation>कोई उत्तर नहीं: किसी अंश में इनमें से कोई शब्द नहीं है। %1 ms।</translation>
    </message>
    <message>
        <source>No answer: the best passage reaches %1, the threshold is %2. %3 ms.</source>
        <translation>कोई उत्तर नहीं: सबसे अच्छे अंश का स्कोर %1 है, सीमा %2 है। %3 ms।</translation>
    </message>
    <message>
        <source>Show in the document</source>
        <translation>दस्तावेज़ में दिखाएँ</translation>
    </message>
    <message>
        <source>Show the selected passage in its document (double click)</source>
        <translation>चुने हुए अंश को उसके दस्तावेज़ में दिखाएँ (डबल-क्लिक)</translation>
    </message>
    <message>
        <source>Add to the test set</source>
        <translation>परीक्षण-प्रश्नों में जोड़ें</translation>
    </message>
    <message>
        <source>Expects the selected passage for this question from now on; without a selection, the first one</source>
        <translation>अब से इस प्रश्न के लिए चुने हुए अंश की अपेक्षा होगी; चयन न हो तो पहले की</translation>
    </message>
    <message>
        <source>Added to the test set: “%1” finds %2.</source>
        <translation>परीक्षण-प्रश्नों में जोड़ा गया: “%1” से %2 मिलता है।</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::WebsiteDialog</name>
    <message>
        <source>Add a website</source>
        <translation>वेबसाइट जोड़ें</translation>
    </message>
    <message>
        <source>Read the website</source>
        <translation>वेबसाइट पढ़ें</translation>
    </message>
    <message>
        <source>Pages of the same host are read, as far as its robots.txt allows.</source>
        <translation>उसी होस्ट के पेज पढ़े जाते हैं, जहाँ तक उसकी robots.txt अनुमति देती है।</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>पता (&amp;A):</translation>
    </message>
    <message numerus="yes">
        <source> page(s)</source>
        <translation>
            <numerusform> पेज</numerusform>
            <numerusform> पेज</numerusform>
        </translation>
    </message>
    <message>
        <source>Write an address that begins with https:// or http://, without a user name.</source>
        <translation>https:// या http:// से शुरू होने वाला पता लिखें, उपयोगकर्ता नाम के बिना।</translation>
    </message>
    <message>
        <source>A page, a sitemap or a feed</source>
        <translation>कोई पेज, साइटमैप या फ़ीड</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>केवल मेरे कहने पर</translation>
    </message>
    <message>
        <source>Every hour while the studio runs</source>
        <translation>स्टूडियो चलने तक हर घंटे</translation>
    </message>
    <message>
        <source>Every day while the studio runs</source>
        <translation>स्टूडियो चलने तक हर दिन</translation>
    </message>
    <message>
        <source>Every week while the studio runs</source>
        <translation>स्टूडियो चलने तक हर सप्ताह</translation>
    </message>
    <message>
        <source>M&amp;ore settings</source>
        <translation>और सेटिंग(&amp;M)</translation>
    </message>
    <message>
        <source>At &amp;most:</source>
        <translation>अधिक से अधिक(&amp;O):</translation>
    </message>
    <message>
        <source>Read a&amp;gain:</source>
        <translation>फिर पढ़ें(&amp;A):</translation>
    </message>
    <message>
        <source>Pages of these hosts are read too.</source>
        <translation>इन होस्टों के पेज भी पढ़े जाते हैं।</translation>
    </message>
    <message>
        <source>* stands for any run of characters, $ at the end for the end of the address.</source>
        <translation>* का अर्थ कोई भी अक्षर-समूह, अंत में $ का अर्थ पते का अंत।</translation>
    </message>
    <message>
        <source>&amp;Follow links</source>
        <translation>लिंक का पीछा करें(&amp;F)</translation>
    </message>
    <message>
        <source>Otherwise only the addresses above are read, and those that sitemaps and feeds among them name.</source>
        <translation>नहीं तो केवल ऊपर के पते पढ़े जाते हैं, और वे जो उनमें के साइटमैप और फ़ीड बताते हैं।</translation>
    </message>
    <message>
        <source>Read the &amp;sitemaps that robots.txt names</source>
        <translation>robots.txt में बताए साइटमैप पढ़ें(&amp;S)</translation>
    </message>
    <message>
        <source>Links away from the address</source>
        <translation>पते से लिंकों की दूरी</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> मि.से.</translation>
    </message>
    <message>
        <source>Between two requests to a host; what robots.txt asks for counts when it is longer.</source>
        <translation>एक होस्ट से दो अनुरोधों के बीच; robots.txt की माँग लंबी हो तो वही मान्य है।</translation>
    </message>
    <message>
        <source> s</source>
        <translation> से.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>A&amp;lso from:</source>
        <translation>इनसे भी(&amp;L):</translation>
    </message>
    <message>
        <source>Only &amp;below:</source>
        <translation>केवल इसके नीचे(&amp;B):</translation>
    </message>
    <message>
        <source>Only addresses &amp;like:</source>
        <translation>केवल ऐसे पते(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Not addresses like:</source>
        <translation>ऐसे पते नहीं(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Depth of links:</source>
        <translation>लिंकों की गहराई(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Wait between requests:</source>
        <translation>अनुरोधों के बीच रुकें(&amp;W):</translation>
    </message>
    <message>
        <source>Requests at the same &amp;time:</source>
        <translation>एक साथ अनुरोध(&amp;T):</translation>
    </message>
    <message>
        <source>Time for a page:</source>
        <translation>एक पेज का समय:</translation>
    </message>
    <message>
        <source>Size of a page:</source>
        <translation>एक पेज का आकार:</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>और सेटिंग</translation>
    </message>
    <message>
        <source>Settings of the website</source>
        <translation>वेबसाइट की सेटिंग</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>फिर पढ़ें</translation>
    </message>
    <message>
        <source>“%1” is no address that begins with https:// or http://.</source>
        <translation>“%1” ऐसा पता नहीं है जो https:// या http:// से शुरू हो।</translation>
    </message>
    <message>
        <source>“Only below” takes a path that begins with a slash, such as /help.</source>
        <translation>“केवल इसके नीचे” को स्लैश से शुरू होने वाला पथ चाहिए, जैसे /help।</translation>
    </message>
    <message>
        <source>This address is on this computer or a &amp;private network: allow it</source>
        <translation>यह पता इस कंप्यूटर या निजी नेटवर्क पर है: इसे अनुमति दें (&amp;P)</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::CoverageView</name>
    <message>
        <source>Steps and ways that no test came by</source>
        <translation>वे चरण और रास्ते जिन पर कोई परीक्षण नहीं आया</translation>
    </message>
    <message>
        <source>Run the tests to see which steps none of them reaches, and which ways out none takes.</source>
        <translation>यह देखने के लिए परीक्षण चलाएँ कि कौन-से चरण छूटते हैं और कौन-से रास्ते कोई नहीं लेता।</translation>
    </message>
    <message>
        <source>The tests of the last run reached every step and took every way out.</source>
        <translation>पिछली बार के परीक्षण हर चरण पर पहुँचे और हर रास्ते से निकले।</translation>
    </message>
    <message>
        <source>The last run reached %1 of %2 steps and took %3 of %4 ways out of them. Here is what it left out.</source>
        <translation>पिछली बार %2 में से %1 चरण और %4 में से %3 रास्ते लिए गए। जो छूटा, वह यहाँ है।</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) not reached</source>
        <translation>
            <numerusform>%n चरण तक नहीं पहुँचा गया</numerusform>
            <numerusform>%n चरणों तक नहीं पहुँचा गया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) out not taken</source>
        <translation>
            <numerusform>%n रास्ता नहीं लिया गया</numerusform>
            <numerusform>%n रास्ते नहीं लिए गए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::ExpectationForm</name>
    <message>
        <source>What must be true</source>
        <translation>क्या सच होना चाहिए</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a label and the number of the thing</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Kind of expectation</source>
        <translation>अपेक्षा का प्रकार</translation>
    </message>
    <message>
        <source>Least share of its words, in percent</source>
        <translation>इसके शब्दों का न्यूनतम भाग, प्रतिशत में</translation>
    </message>
    <message>
        <source>Or on this text</source>
        <translation>या इस पाठ पर</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>फिर</translation>
    </message>
    <message>
        <source>The talk has ended</source>
        <translation>बातचीत समाप्त हो गई है</translation>
    </message>
    <message>
        <source>The talk goes on</source>
        <translation>बातचीत जारी है</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>एक्सप्रेशन</translation>
    </message>
    <message>
        <source>This is written in a way that there are no fields for. It stays as it is written.</source>
        <translation>यह ऐसे लिखा है जिसके लिए कोई फ़ील्ड नहीं हैं। यह जैसा लिखा है वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>जैसा लिखा है</translation>
    </message>
    <message>
        <source>Add Variable</source>
        <translation>वेरिएबल जोड़ें</translation>
    </message>
    <message>
        <source>Add Flow</source>
        <translation>फ़्लो जोड़ें</translation>
    </message>
    <message>
        <source>Add Offer</source>
        <translation>प्रस्ताव जोड़ें</translation>
    </message>
    <message>
        <source>Add Intent</source>
        <translation>इंटेंट जोड़ें</translation>
    </message>
    <message>
        <source>Add Step</source>
        <translation>चरण जोड़ें</translation>
    </message>
    <message>
        <source>Add Call</source>
        <translation>कॉल जोड़ें</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Labels that are offered, one per line; empty = whatever</source>
        <translation>प्रस्तावित लेबल, प्रति पंक्ति एक; खाली = कुछ भी</translation>
    </message>
    <message>
        <source>Buttons, one per line</source>
        <translation>बटन, प्रति पंक्ति एक</translation>
    </message>
    <message>
        <source>In the step</source>
        <translation>चरण में</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Does not matter</source>
        <translation>कोई फ़र्क नहीं पड़ता</translation>
    </message>
    <message>
        <source>Names a source</source>
        <translation>स्रोत बताता है</translation>
    </message>
    <message>
        <source>Names none</source>
        <translation>कोई स्रोत नहीं बताता</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>“%1” हटाएँ</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>वेरिएबल</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>फ़्लो</translation>
    </message>
    <message>
        <source>At the step</source>
        <translation>चरण पर</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>प्रस्ताव</translation>
    </message>
    <message>
        <source>Request or step</source>
        <translation>अनुरोध या चरण</translation>
    </message>
    <message>
        <source>at least once</source>
        <translation>कम से कम एक बार</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>कितनी बार</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>इंटेंट</translation>
    </message>
    <message>
        <source>body.items.0.city</source>
        <translation>body.items.0.city</translation>
    </message>
    <message>
        <source>Place in the request</source>
        <translation>अनुरोध में जगह</translation>
    </message>
    <message>
        <source>Remove this place</source>
        <translation>यह जगह हटाएँ</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>वहाँ क्या है</translation>
    </message>
    <message>
        <source>Add Place in the Request</source>
        <translation>अनुरोध में जगह जोड़ें</translation>
    </message>
    <message>
        <source>Add Value</source>
        <translation>मान जोड़ें</translation>
    </message>
    <message>
        <source>Add Condition</source>
        <translation>शर्त जोड़ें</translation>
    </message>
    <message>
        <source>Condition for “%1”</source>
        <translation>“%1” के लिए शर्त</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is compared, and how</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How much alike, in percent</source>
        <translation>कितना समान, प्रतिशत में</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>यह शर्त हटाएँ</translation>
    </message>
    <message>
        <source>Each by itself</source>
        <translation>हर एक अलग से</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>ये सभी</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>इनमें से कोई</translation>
    </message>
    <message>
        <source>Where each is written by itself, all of them are meant, and a step can be named at which a flow stood.</source>
        <translation>जहाँ हर एक अलग से लिखा हो, वहाँ सभी से मतलब है, और वह चरण बताया जा सकता है जिस पर फ़्लो था।</translation>
    </message>
    <message>
        <source>With “All of these” the bot may offer nothing else. Where each is written by itself it may.</source>
        <translation>“ये सभी” में बॉट और कुछ पेश नहीं कर सकता। जहाँ हर एक अलग से लिखा हो, वहाँ कर सकता है।</translation>
    </message>
    <message>
        <source>Which flows</source>
        <translation>कौन-से फ़्लो</translation>
    </message>
    <message>
        <source>Which offers</source>
        <translation>कौन-से प्रस्ताव</translation>
    </message>
    <message>
        <source>Which intents</source>
        <translation>कौन-से इंटेंट</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>फ़्लो</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>इंटेंट</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::HappeningForm</name>
    <message>
        <source>What happens</source>
        <translation>क्या होता है</translation>
    </message>
    <message>
        <source>This is written in a way that there are no fields for. It stays as it is written.</source>
        <translation>यह ऐसे लिखा है जिसके लिए फ़ील्ड नहीं हैं। यह जैसा लिखा है वैसा ही रहेगा।</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>जैसा लिखा है</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>घटना</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>अनुरोध का प्रकार</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>इसका जवाब आता है</translation>
    </message>
    <message>
        <source>It fails</source>
        <translation>यह विफल होता है</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Code of the failure</source>
        <translation>विफलता का कोड</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Add Field</source>
        <translation>फ़ील्ड जोड़ें</translation>
    </message>
    <message>
        <source>Name of field %1</source>
        <translation>फ़ील्ड %1 का नाम</translation>
    </message>
    <message>
        <source>Value of field %1</source>
        <translation>फ़ील्ड %1 का मान</translation>
    </message>
    <message>
        <source>A text, a number, true or false, or a list or object in JSON. In quotes it is a text in any case.</source>
        <translation>टेक्स्ट, संख्या, true या false, या JSON में सूची या ऑब्जेक्ट। उद्धरण चिह्नों में यह हमेशा टेक्स्ट होता है।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>साथ लाता है</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>यह फ़ील्ड हटाएँ</translation>
    </message>
    <message>
        <source>Another field has this name already: that one counts.</source>
        <translation>किसी और फ़ील्ड का यह नाम पहले से है: वही गिना जाएगा।</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::NameEdit</name>
    <message>
        <source>Show all (Down)</source>
        <translation>सभी दिखाएँ (नीचे)</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::NamesPick</name>
    <message>
        <source>The bot has nothing of this name.</source>
        <translation>बॉट में इस नाम का कुछ नहीं है।</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::PinForm</name>
    <message>
        <source>Pinned answer</source>
        <translation>तय किया गया उत्तर</translation>
    </message>
    <message>
        <source>The step whose request gets this answer; empty: any step that asks this</source>
        <translation>वह चरण जिसके अनुरोध को यह उत्तर मिलता है; खाली: यह माँगने वाला कोई भी चरण</translation>
    </message>
    <message>
        <source>Answers the step</source>
        <translation>इस चरण को उत्तर</translation>
    </message>
    <message>
        <source>Every time, not only once</source>
        <translation>हर बार, केवल एक बार नहीं</translation>
    </message>
    <message>
        <source>Places in the request with what must stand there, as JSON. Empty: whatever is asked.</source>
        <translation>अनुरोध में स्थान और वहाँ क्या होना चाहिए, JSON में। खाली: जो भी माँगा जाए।</translation>
    </message>
    <message>
        <source>This is no JSON yet, so it is not kept.</source>
        <translation>यह अभी JSON नहीं है, इसलिए इसे रखा नहीं गया।</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>केवल जब</translation>
    </message>
    <message>
        <source>And when</source>
        <translation>और जब</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>यह शर्त हटाएँ</translation>
    </message>
    <message>
        <source>Only When…</source>
        <translation>केवल जब…</translation>
    </message>
    <message>
        <source>And When…</source>
        <translation>और जब…</translation>
    </message>
    <message>
        <source>Place in the request</source>
        <translation>अनुरोध में जगह</translation>
    </message>
    <message>
        <source>Place in the request, such as body.city</source>
        <translation>अनुरोध में जगह, जैसे body.city</translation>
    </message>
    <message>
        <source>Another condition is about this place already: that one counts.</source>
        <translation>एक और शर्त पहले से इसी जगह के बारे में है: वही गिनी जाएगी।</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>तुलना कैसे होती है</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>किससे तुलना होती है</translation>
    </message>
    <message>
        <source>Remove the conditions</source>
        <translation>शर्तें हटाएँ</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::PinsModel</name>
    <message>
        <source>Any step</source>
        <translation>कोई भी चरण</translation>
    </message>
    <message>
        <source>The bot has no step “%1”: what is pinned for it is never used.</source>
        <translation>बॉट में कोई चरण “%1” नहीं है: उसके लिए जो तय किया गया है, उसका कभी उपयोग नहीं होता।</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned answer(s) were used by no step in the last run: %1</source>
        <translation>
            <numerusform>%n तय किए गए उत्तर का पिछली बार चलाने पर किसी चरण ने उपयोग नहीं किया: %1</numerusform>
            <numerusform>%n तय किए गए उत्तरों का पिछली बार चलाने पर किसी चरण ने उपयोग नहीं किया: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No such step</source>
        <translation>ऐसा कोई चरण नहीं</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>उपयोग हुआ</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>उपयोग नहीं हुआ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>क्या उत्तर मिलता है</translation>
    </message>
    <message>
        <source>In the last run</source>
        <translation>पिछली बार चलाने पर</translation>
    </message>
    <message>
        <source>In the last run no pinned answer fitted, so these steps gave their own answer to pretend: %1</source>
        <translation>पिछली बार चलाने पर कोई तय किया गया उत्तर मेल नहीं खाया, इसलिए इन चरणों ने अपना नकली उत्तर दिया: %1</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>केवल यदि</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::PinsView</name>
    <message>
        <source>Pinned answers: what models, services and actions answer in this test, in this order</source>
        <translation>तय किए गए उत्तर: इस परीक्षण में मॉडल, सेवाएँ और क्रियाएँ क्या उत्तर देती हैं, इसी क्रम में</translation>
    </message>
    <message>
        <source>Pinned answers</source>
        <translation>तय किए गए उत्तर</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::StepsModel</name>
    <message>
        <source>The person says</source>
        <translation>व्यक्ति कहता है</translation>
    </message>
    <message>
        <source>The person presses</source>
        <translation>व्यक्ति दबाता है</translation>
    </message>
    <message>
        <source>Time passes</source>
        <translation>समय बीतता है</translation>
    </message>
    <message>
        <source>It happens</source>
        <translation>यह होता है</translation>
    </message>
    <message>
        <source>A request is answered</source>
        <translation>अनुरोध का उत्तर मिलता है</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>फिर</translation>
    </message>
    <message>
        <source>the bot says</source>
        <translation>बॉट कहता है</translation>
    </message>
    <message>
        <source>the bot does not say</source>
        <translation>बॉट नहीं कहता</translation>
    </message>
    <message>
        <source>the variable is</source>
        <translation>वेरिएबल का मान है</translation>
    </message>
    <message>
        <source>the variable is not</source>
        <translation>वेरिएबल का मान नहीं है</translation>
    </message>
    <message>
        <source>the flow starts</source>
        <translation>फ़्लो शुरू होता है</translation>
    </message>
    <message>
        <source>the flow ends</source>
        <translation>फ़्लो समाप्त होता है</translation>
    </message>
    <message>
        <source>the flow is cancelled</source>
        <translation>फ़्लो रद्द होता है</translation>
    </message>
    <message>
        <source>is called</source>
        <translation>कॉल होता है</translation>
    </message>
    <message>
        <source>is not called</source>
        <translation>कॉल नहीं होता</translation>
    </message>
    <message>
        <source>the bot asks what is meant</source>
        <translation>बॉट पूछता है कि क्या अर्थ है</translation>
    </message>
    <message>
        <source>the answer rests on its sources</source>
        <translation>उत्तर अपने स्रोतों पर आधारित है</translation>
    </message>
    <message>
        <source>the intent is</source>
        <translation>इंटेंट है</translation>
    </message>
    <message>
        <source>the talk passes</source>
        <translation>बातचीत यहाँ से गुज़रती है</translation>
    </message>
    <message>
        <source>the talk does not pass</source>
        <translation>बातचीत यहाँ से नहीं गुज़रती</translation>
    </message>
    <message>
        <source>the talk waits at</source>
        <translation>बातचीत यहाँ प्रतीक्षा करती है</translation>
    </message>
    <message>
        <source>the talk has ended</source>
        <translation>बातचीत समाप्त हो गई है</translation>
    </message>
    <message>
        <source>nothing fails</source>
        <translation>कुछ भी विफल नहीं होता</translation>
    </message>
    <message>
        <source>is true</source>
        <translation>सत्य है</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>What happened instead</source>
        <translation>इसके बजाय क्या हुआ</translation>
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
        <translation>इन बटनों के साथ: %1</translation>
    </message>
    <message>
        <source>in the step “%1”</source>
        <translation>चरण “%1” में</translation>
    </message>
    <message>
        <source>with a source</source>
        <translation>स्रोत के साथ</translation>
    </message>
    <message>
        <source>without a source</source>
        <translation>बिना स्रोत</translation>
    </message>
    <message>
        <source>at the step “%1”</source>
        <translation>चरण “%1” पर</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n बार</numerusform>
            <numerusform>%n बार</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a place in a request and what stands there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>to %1 %</source>
        <translation>कम से कम %1 %</translation>
    </message>
    <message>
        <source>%1, or on “%2”</source>
        <comment>a share of the answer, and a text it may rest on</comment>
        <translation>%1, या “%2” पर</translation>
    </message>
    <message>
        <source>no, it goes on</source>
        <translation>नहीं, यह जारी है</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>में शामिल है</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>बिल्कुल यह है</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>पैटर्न से मेल खाता है</translation>
    </message>
    <message>
        <source>is much like</source>
        <translation>के बहुत समान है</translation>
    </message>
    <message>
        <source>to %1 % is like</source>
        <translation>कम से कम %1 % समान है</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>कम से कम</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>अधिक से अधिक</translation>
    </message>
    <message>
        <source>has the length</source>
        <translation>की लंबाई है</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>मान है</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>का कोई मान नहीं है</translation>
    </message>
    <message>
        <source>%1: fails</source>
        <comment>kind of a request</comment>
        <translation>%1: विफल होता है</translation>
    </message>
    <message>
        <source>%1: fails with “%2”</source>
        <comment>kind of a request, why</comment>
        <translation>%1: “%2” के साथ विफल होता है</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>any of: %1</source>
        <comment>a list of flows</comment>
        <translation>इनमें से कोई: %1</translation>
    </message>
    <message>
        <source>all of: %1</source>
        <comment>a list of flows</comment>
        <translation>ये सभी: %1</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::TestEditor</name>
    <message>
        <source>A conversation test is a talk that must go as written down. Save a talk of the simulator as a test, or write one.</source>
        <translation>बातचीत परीक्षण ऐसी बातचीत है जो लिखे अनुसार ही चलनी चाहिए। सिम्युलेटर की किसी बातचीत को परीक्षण के रूप में सहेजें या नया लिखें।</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>नया परीक्षण</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>आयात करें…</translation>
    </message>
    <message>
        <source>Tests of %1</source>
        <translation>%1 के परीक्षण</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>परीक्षण</translation>
    </message>
    <message>
        <source>Conversation tests</source>
        <translation>बातचीत परीक्षण</translation>
    </message>
    <message>
        <source>Name of the test</source>
        <translation>परीक्षण का नाम</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>परीक्षण के चरण</translation>
    </message>
    <message>
        <source>Choose a test to see its steps.</source>
        <translation>किसी परीक्षण के चरण देखने के लिए उसे चुनें।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Accept what happened</source>
        <translation>जो हुआ उसे स्वीकार करें</translation>
    </message>
    <message>
        <source>Progress of the tests</source>
        <translation>परीक्षणों की प्रगति</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>चल रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) passed</source>
        <translation>
            <numerusform>%n परीक्षण सफल रहा</numerusform>
            <numerusform>%n परीक्षण सफल रहे</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 passed, %2 failed</source>
        <translation>%1 सफल, %2 विफल</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 की प्रति</translation>
    </message>
    <message>
        <source>Import tests</source>
        <translation>परीक्षण आयात करें</translation>
    </message>
    <message>
        <source>Tests (*.yml *.yaml);;All files (*)</source>
        <translation>परीक्षण (*.yml *.yaml);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” पढ़ी नहीं जा सकती: %2</translation>
    </message>
    <message>
        <source>Export tests</source>
        <translation>परीक्षण निर्यात करें</translation>
    </message>
    <message>
        <source>Tests (*.yml *.yaml)</source>
        <translation>परीक्षण (*.yml *.yaml)</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>“%1” लिखी नहीं जा सकती: %2</translation>
    </message>
    <message>
        <source>What “%1” expects will be replaced by what happened in the last run. Undo brings it back.</source>
        <translation>“%1” की अपेक्षाओं की जगह पिछली बार चलाने पर जो हुआ वह रखा जाएगा। पूर्ववत करने पर वे वापस आ जाती हैं।</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>स्वीकार करें</translation>
    </message>
    <message>
        <source>Run All</source>
        <translation>सभी चलाएँ</translation>
    </message>
    <message>
        <source>Run What Is Selected</source>
        <translation>चयनित चलाएँ</translation>
    </message>
    <message>
        <source>New Test</source>
        <translation>नया परीक्षण</translation>
    </message>
    <message>
        <source>Duplicate Test</source>
        <translation>परीक्षण डुप्लिकेट करें</translation>
    </message>
    <message>
        <source>Switch Test On or Off</source>
        <translation>परीक्षण चालू या बंद करें</translation>
    </message>
    <message>
        <source>Add Step</source>
        <translation>चरण जोड़ें</translation>
    </message>
    <message>
        <source>Add What Must Be True</source>
        <translation>अपेक्षा जोड़ें</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Accept What Happened</source>
        <translation>जो हुआ उसे स्वीकार करें</translation>
    </message>
    <message>
        <source>Import Tests…</source>
        <translation>परीक्षण आयात करें…</translation>
    </message>
    <message>
        <source>Export Tests…</source>
        <translation>परीक्षण निर्यात करें…</translation>
    </message>
    <message>
        <source>What No Test Came By</source>
        <translation>जिन पर कोई परीक्षण नहीं आया</translation>
    </message>
    <message numerus="yes">
        <source>%n expectation(s) could not be accepted and still fail: nothing happened that they could say.</source>
        <translation>
            <numerusform>%n अपेक्षा स्वीकार नहीं की जा सकी और अब भी विफल होती है: ऐसा कुछ नहीं हुआ जो वह बता सके।</numerusform>
            <numerusform>%n अपेक्षाएँ स्वीकार नहीं की जा सकीं और अब भी विफल होती हैं: ऐसा कुछ नहीं हुआ जो वे बता सकें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Add Pinned Answer</source>
        <translation>तय किया गया उत्तर जोड़ें</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::TestsModel</name>
    <message>
        <source>Passed</source>
        <translation>सफल</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Cannot be played</source>
        <translation>चलाया नहीं जा सकता</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>बंद किया गया</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>परीक्षण</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Test without a name</source>
        <translation>बिना नाम का परीक्षण</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>परीक्षण</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::WordDelegate</name>
    <message>
        <source>Kind of step</source>
        <translation>चरण का प्रकार</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::DataMapView</name>
    <message>
        <source>messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>times</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>सत्र आईडी</translation>
    </message>
    <message>
        <source>country or town</source>
        <translation>देश या शहर</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>विज़िट</translation>
    </message>
    <message>
        <source>channel id</source>
        <translation>चैनल आईडी</translation>
    </message>
    <message>
        <source> +%1</source>
        <translation> +%1</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>क्या कहाँ जाता है</translation>
    </message>
    <message>
        <source> Outside the region.</source>
        <translation> क्षेत्र के बाहर।</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2।</translation>
    </message>
    <message>
        <source>%1: %2. Place: %3.</source>
        <translation>%1: %2। स्थान: %3।</translation>
    </message>
    <message>
        <source>%1 to %2: %3.</source>
        <translation>%1 से %2 को: %3।</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>रखने की अवधि: %1।</translation>
    </message>
    <message>
        <source>Transfer tool: %1.</source>
        <translation>स्थानांतरण का साधन: %1।</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>no personal data</source>
        <translation>कोई व्यक्तिगत डेटा नहीं</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::DeployPanel</name>
    <message>
        <source>Open a project to see where its data would go.</source>
        <translation>प्रोजेक्ट का डेटा कहाँ जाएगा, यह देखने के लिए कोई प्रोजेक्ट खोलें।</translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>“%1” प्रकाशित करें</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>प्रकाशित करें</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message>
        <source>Whole review (PDF)…</source>
        <translation>पूरी समीक्षा (PDF)…</translation>
    </message>
    <message>
        <source>Privacy notice (HTML)…</source>
        <translation>गोपनीयता सूचना (HTML)…</translation>
    </message>
    <message>
        <source>Privacy notice (Markdown)…</source>
        <translation>गोपनीयता सूचना (Markdown)…</translation>
    </message>
    <message>
        <source>Record of processing (CSV)…</source>
        <translation>प्रोसेसिंग का रिकॉर्ड (CSV)…</translation>
    </message>
    <message>
        <source>Subprocessors (CSV)…</source>
        <translation>उप-प्रोसेसर (CSV)…</translation>
    </message>
    <message>
        <source>Subprocessors (JSON)…</source>
        <translation>उप-प्रोसेसर (JSON)…</translation>
    </message>
    <message>
        <source>Data map (SVG)…</source>
        <translation>डेटा मानचित्र (SVG)…</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>दूसरा देश</translation>
    </message>
    <message>
        <source>Two-letter code of the country (for example FR):</source>
        <translation>देश का दो अक्षरों वाला कोड (जैसे FR):</translation>
    </message>
    <message>
        <source>“%1” is no country code. Use two letters, such as FR for France.</source>
        <translation>“%1” किसी देश का कोड नहीं है। दो अक्षर लिखें, जैसे फ़्रांस के लिए FR।</translation>
    </message>
    <message>
        <source>The last edit has changed the review. Read it again, then publish.</source>
        <translation>पिछले संपादन से समीक्षा बदल गई है। उसे फिर से पढ़ें, फिर प्रकाशित करें।</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::FindingSection</name>
    <message>
        <source>Blocker</source>
        <translation>अवरोधक</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>5  Findings</source>
        <translation>5  निष्कर्ष</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>कुछ नहीं मिला।</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n और दिखाएँ</numerusform>
            <numerusform>%n और दिखाएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>कुल %n</numerusform>
            <numerusform>कुल %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Accepted with a reason</source>
        <translation>कारण सहित स्वीकृत</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>ठीक करें</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>कारण बताकर स्वीकार करें…</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>नियम %1</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>स्वीकृत: %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::OutcomeSection</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>6  What changes</source>
        <translation>6  क्या बदलता है</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>सूचना की भाषा</translation>
    </message>
    <message>
        <source>What people will read</source>
        <translation>लोग क्या पढ़ेंगे</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>For your web site</source>
        <translation>आपकी वेबसाइट के लिए</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Nothing has changed since the release that is live.</source>
        <translation>लाइव रिलीज़ के बाद से कुछ नहीं बदला है।</translation>
    </message>
    <message>
        <source>Nothing is live yet: everything is new.</source>
        <translation>अभी कुछ भी लाइव नहीं है: सब कुछ नया है।</translation>
    </message>
    <message>
        <source>Release %1 is live</source>
        <translation>रिलीज़ %1 लाइव है</translation>
    </message>
    <message>
        <source>Release %1, %2</source>
        <translation>रिलीज़ %1, %2</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>रिलीज़ %1</translation>
    </message>
    <message>
        <source>Go back to release %1</source>
        <translation>रिलीज़ %1 पर वापस जाएँ</translation>
    </message>
    <message>
        <source>No host runs on this computer, so nobody reaches it. The release is kept and can go on at the same address.</source>
        <translation>इस कंप्यूटर पर कोई होस्ट नहीं चल रहा, इसलिए कोई उस तक नहीं पहुँचता। रिलीज़ सुरक्षित है और उसी पते पर फिर चल सकती है।</translation>
    </message>
    <message>
        <source>Put Online Again</source>
        <translation>फिर से ऑनलाइन करें</translation>
    </message>
    <message>
        <source>Nothing has changed since release %1.</source>
        <translation>रिलीज़ %1 के बाद कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Release %1 is offline</source>
        <translation>रिलीज़ %1 ऑफ़लाइन है</translation>
    </message>
    <message>
        <source>Take Offline…</source>
        <translation>ऑफ़लाइन करें…</translation>
    </message>
    <message>
        <source>Nothing is published at %1: everything would be new.</source>
        <translation>%1 पर कुछ भी प्रकाशित नहीं है: सब कुछ नया होगा।</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::PublishHeader</name>
    <message>
        <source>Publish Again</source>
        <translation>फिर से प्रकाशित करें</translation>
    </message>
    <message>
        <source>release %1, offline</source>
        <translation>रिलीज़ %1, ऑफ़लाइन</translation>
    </message>
    <message>
        <source>release %1</source>
        <translation>रिलीज़ %1</translation>
    </message>
    <message>
        <source>Reviewing…</source>
        <translation>समीक्षा हो रही है…</translation>
    </message>
    <message>
        <source>Review only</source>
        <translation>केवल समीक्षा</translation>
    </message>
    <message numerus="yes">
        <source>%n blockers to fix</source>
        <translation>
            <numerusform>%n अवरोधक ठीक करना है</numerusform>
            <numerusform>%n अवरोधक ठीक करने हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since it was published</source>
        <translation>प्रकाशित होने के बाद से कुछ नहीं बदला है</translation>
    </message>
    <message>
        <source>Ready to publish</source>
        <translation>प्रकाशित करने के लिए तैयार</translation>
    </message>
    <message numerus="yes">
        <source>Publish with %n open warnings…</source>
        <translation>
            <numerusform>%n खुली चेतावनी के साथ प्रकाशित करें…</numerusform>
            <numerusform>%n खुली चेतावनियों के साथ प्रकाशित करें…</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>प्रकाशित करें</translation>
    </message>
    <message>
        <source>Publishing there is not available.</source>
        <translation>वहाँ प्रकाशित करना उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>Fix the blockers first.</source>
        <translation>पहले अवरोधक ठीक करें।</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::ReasonDialog</name>
    <message>
        <source>Accept a finding</source>
        <translation>निष्कर्ष स्वीकार करें</translation>
    </message>
    <message>
        <source>&amp;Why is this acceptable? The reason is kept with every release.</source>
        <translation>यह स्वीकार्य क्यों है (&amp;W)? कारण हर रिलीज़ के साथ रखा जाता है।</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>स्वीकार करें</translation>
    </message>
    <message>
        <source>Accept findings</source>
        <translation>निष्कर्ष स्वीकार करें</translation>
    </message>
    <message numerus="yes">
        <source>%n findings are accepted for one reason.</source>
        <translation>
            <numerusform>%n निष्कर्ष एक कारण से स्वीकार किया जाता है।</numerusform>
            <numerusform>%n निष्कर्ष एक ही कारण से स्वीकार किए जाते हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::ReceiverModel</name>
    <message>
        <source>not stated</source>
        <translation>नहीं बताया गया</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>ज़रूरी नहीं</translation>
    </message>
    <message>
        <source>new</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>बदला हुआ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>किसलिए</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>कौन-सा डेटा</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>स्थानांतरण</translation>
    </message>
    <message>
        <source>Since you approved</source>
        <translation>आपकी स्वीकृति के बाद</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::ReceiverSection</name>
    <message>
        <source>3  Subprocessors this bot uses</source>
        <translation>3  यह बॉट जिन उप-प्रोसेसर का उपयोग करता है</translation>
    </message>
    <message>
        <source>Subprocessors</source>
        <translation>उप-प्रोसेसर</translation>
    </message>
    <message>
        <source>%1 of %2 receivers of this service</source>
        <translation>इस सेवा के %2 प्राप्तकर्ताओं में से %1</translation>
    </message>
    <message>
        <source>Show only those used</source>
        <translation>केवल उपयोग होने वाले दिखाएँ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सभी दिखाएँ</translation>
    </message>
    <message>
        <source>%1 passes data on to nobody.</source>
        <translation>%1 किसी को डेटा नहीं देता।</translation>
    </message>
    <message>
        <source>None of the receivers of this service gets data of this bot.</source>
        <translation>इस सेवा के किसी प्राप्तकर्ता को इस बॉट का डेटा नहीं मिलता।</translation>
    </message>
    <message numerus="yes">
        <source>%n named by this bot</source>
        <translation>
            <numerusform>%n इस बॉट द्वारा बताया गया</numerusform>
            <numerusform>%n इस बॉट द्वारा बताए गए</numerusform>
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
        <translation>किसी बॉक्स या तीर का अर्थ पढ़ने के लिए उसे चुनें।</translation>
    </message>
    <message>
        <source>2  What goes where</source>
        <translation>2  क्या कहाँ जाता है</translation>
    </message>
    <message>
        <source>Review before publishing</source>
        <translation>प्रकाशित करने से पहले समीक्षा करें</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::ReviewRunner</name>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::SettingSection</name>
    <message>
        <source>4  Privacy settings</source>
        <translation>4  गोपनीयता सेटिंग</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>कौन ज़िम्मेदार है</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>नाम और पता</translation>
    </message>
    <message>
        <source>Contact for requests</source>
        <translation>अनुरोधों के लिए संपर्क</translation>
    </message>
    <message>
        <source>E-mail address or page</source>
        <translation>ई-मेल पता या पेज</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>गोपनीयता सूचना</translation>
    </message>
    <message>
        <source>Address of your own; else one is generated</source>
        <translation>आपका अपना पता; नहीं तो एक बनाया जाएगा</translation>
    </message>
    <message>
        <source>Erase conversations after</source>
        <translation>बातचीत मिटाने की अवधि</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source> days</source>
        <translation> दिन</translation>
    </message>
    <message>
        <source>Erase contact data after</source>
        <translation>संपर्क डेटा मिटाने की अवधि</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>न्यूनतम आयु</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source> years</source>
        <translation> वर्ष</translation>
    </message>
    <message>
        <source>Keep what was said</source>
        <translation>कही गई बातें रखें</translation>
    </message>
    <message>
        <source>Say that it is an automated assistant</source>
        <translation>बताएँ कि यह एक स्वचालित सहायक है</translation>
    </message>
    <message>
        <source>Ask for consent before the chat starts</source>
        <translation>चैट शुरू होने से पहले सहमति माँगें</translation>
    </message>
    <message>
        <source>Closing the chat erases it</source>
        <translation>चैट बंद करने पर वह मिट जाए</translation>
    </message>
    <message>
        <source>Shorten IP addresses</source>
        <translation>IP पते छोटे करें</translation>
    </message>
    <message>
        <source>Mask personal data before a language model</source>
        <translation>भाषा मॉडल से पहले व्यक्तिगत डेटा छिपाएँ</translation>
    </message>
    <message>
        <source>Offered to people in</source>
        <translation>इन जगहों के लोगों के लिए</translation>
    </message>
    <message>
        <source>✓ enforced</source>
        <translation>✓ लागू</translation>
    </message>
    <message>
        <source>✗ not enforced</source>
        <translation>✗ लागू नहीं</translation>
    </message>
    <message>
        <source>? not stated</source>
        <translation>? नहीं बताया गया</translation>
    </message>
    <message>
        <source>%1 of %2 enforced by this host</source>
        <translation>यह होस्ट %2 में से %1 लागू करता है</translation>
    </message>
    <message>
        <source>You state this; the host has nothing to enforce.</source>
        <translation>यह आप बताते हैं; होस्ट को कुछ लागू नहीं करना होता।</translation>
    </message>
    <message>
        <source>As it is set, the host is asked for nothing here.</source>
        <translation>इस सेटिंग के साथ यहाँ होस्ट से कुछ नहीं माँगा जाता।</translation>
    </message>
    <message>
        <source>partly enforced: %1</source>
        <translation>आंशिक रूप से लागू: %1</translation>
    </message>
    <message>
        <source>cannot be enforced: %1</source>
        <translation>लागू नहीं हो सकता: %1</translation>
    </message>
    <message>
        <source>not stated: %1</source>
        <translation>नहीं बताया गया: %1</translation>
    </message>
    <message>
        <source>can be enforced</source>
        <translation>लागू हो सकता है</translation>
    </message>
    <message>
        <source>~ partly enforced</source>
        <translation>~ आंशिक रूप से लागू</translation>
    </message>
    <message>
        <source>can be partly enforced</source>
        <translation>आंशिक रूप से लागू हो सकता है</translation>
    </message>
    <message>
        <source>cannot be enforced</source>
        <translation>लागू नहीं हो सकता</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::WarningsDialog</name>
    <message>
        <source>Publish with Open Warnings</source>
        <translation>खुली चेतावनियों के साथ प्रकाशित करें</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Open warnings</source>
        <translation>खुली चेतावनियाँ</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>प्रकाशित करें</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>कारण बताकर स्वीकार करें…</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has fixed or accepted these %n warnings:</source>
        <translation>
            <numerusform>%n चेतावनी को किसी ने न ठीक किया है, न स्वीकार किया है:</numerusform>
            <numerusform>इन %n चेतावनियों को किसी ने न ठीक किया है, न स्वीकार किया है:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::WhereSection</name>
    <message>
        <source>1  Where</source>
        <translation>1  कहाँ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Keep data in</source>
        <translation>डेटा यहाँ रखें</translation>
    </message>
    <message>
        <source>%1 – try the review only</source>
        <translation>%1 – केवल समीक्षा आज़माएँ</translation>
    </message>
    <message>
        <source>The review shows what publishing at %1 would mean. Publishing there is not available.</source>
        <translation>समीक्षा दिखाती है कि %1 पर प्रकाशित करने का क्या अर्थ होगा। वहाँ प्रकाशित करना उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>Another country…</source>
        <translation>दूसरा देश…</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>नहीं बताया गया</translation>
    </message>
    <message>
        <source>Nobody has chosen a region: the default of the service is used.</source>
        <translation>किसी ने क्षेत्र नहीं चुना है: सेवा का डिफ़ॉल्ट क्षेत्र उपयोग होता है।</translation>
    </message>
    <message numerus="yes">
        <source>%n receivers are outside this region.</source>
        <translation>
            <numerusform>%n प्राप्तकर्ता इस क्षेत्र के बाहर है।</numerusform>
            <numerusform>%n प्राप्तकर्ता इस क्षेत्र के बाहर हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Whatever you choose, some data goes to: %1.</source>
        <translation>आप कुछ भी चुनें, कुछ डेटा यहाँ जाता है: %1।</translation>
    </message>
    <message>
        <source>%1 does not state: %2.</source>
        <translation>%1 ने यह नहीं बताया है: %2।</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::explorer::ExplorerPanel</name>
    <message>
        <source>No project is open. Make a new bot or open one.</source>
        <translation>कोई प्रोजेक्ट खुला नहीं है। नया बॉट बनाएँ या कोई प्रोजेक्ट खोलें।</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>एक्सप्लोरर</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>डुप्लिकेट करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Filter the project</source>
        <translation>प्रोजेक्ट फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Add a flow, knowledge, a variable…</source>
        <translation>फ़्लो, ज्ञान, वेरिएबल आदि जोड़ें…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>फ़्लो</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>ज्ञान</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>वेरिएबल</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Other language…</source>
        <translation>अन्य भाषा…</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>भाषा जोड़ें</translation>
    </message>
    <message>
        <source>Language tag, such as “sv” or “pt-BR”:</source>
        <translation>भाषा टैग, जैसे “sv” या “pt-BR”:</translation>
    </message>
    <message>
        <source>“%1” is not the tag of a language. Write it like “sv” or “pt-BR”.</source>
        <translation>“%1” किसी भाषा का टैग नहीं है। इसे “sv” या “pt-BR” की तरह लिखें।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>इंटेंट</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>एंटिटी</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>परीक्षण</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 जोड़ें</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::find::FindModel</name>
    <message numerus="yes">
        <source>%1, %n match(es)</source>
        <translation>
            <numerusform>%1, %n मिलान</numerusform>
            <numerusform>%1, %n मिलान</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be replaced here.</source>
        <translation>इसे यहाँ बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>पृ. %1</translation>
    </message>
    <message>
        <source>Passage %1</source>
        <translation>अंश %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::find::FindPanel</name>
    <message>
        <source>Find</source>
        <translation>ढूँढें</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>ढूँढें %1</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>कहाँ ढूँढें</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n प्रकार</numerusform>
            <numerusform>%n प्रकार</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the whole project</source>
        <translation>पूरे प्रोजेक्ट में ढूँढें</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>क्या ढूँढें</translation>
    </message>
    <message>
        <source>Match capital and small letters</source>
        <translation>छोटे और बड़े अक्षरों का मिलान करें</translation>
    </message>
    <message>
        <source>Only whole words</source>
        <translation>केवल पूरे शब्द</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>रेगुलर एक्सप्रेशन</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>इससे बदलें</translation>
    </message>
    <message>
        <source>What to put in its place</source>
        <translation>इसके स्थान पर क्या रखें</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>मिलान</translation>
    </message>
    <message>
        <source>“%1” is nowhere in this project.</source>
        <translation>“%1” इस प्रोजेक्ट में कहीं नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>more than %n match(es)</source>
        <translation>
            <numerusform>%n से अधिक मिलान</numerusform>
            <numerusform>%n से अधिक मिलान</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n मिलान</numerusform>
            <numerusform>%n मिलान</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n ऑब्जेक्ट</numerusform>
            <numerusform>%n ऑब्जेक्ट</numerusform>
        </translation>
    </message>
    <message>
        <source>some texts were too hard for the expression</source>
        <translation>कुछ टेक्स्ट इस एक्सप्रेशन के लिए बहुत कठिन थे</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be replaced safely</source>
        <translation>
            <numerusform>%n को सुरक्षित रूप से बदला नहीं जा सकता</numerusform>
            <numerusform>%n को सुरक्षित रूप से बदला नहीं जा सकता</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n</source>
        <translation>
            <numerusform>%n बदलें</numerusform>
            <numerusform>%n बदलें</numerusform>
        </translation>
    </message>
    <message>
        <source>Some Expressions Would Break</source>
        <translation>कुछ एक्सप्रेशन टूट जाएँगे</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) or expression(s) would no longer work after the replacement.</source>
        <translation>
            <numerusform>बदलने के बाद %n टेक्स्ट या एक्सप्रेशन काम नहीं करेगा।</numerusform>
            <numerusform>बदलने के बाद %n टेक्स्ट या एक्सप्रेशन काम नहीं करेंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave Those Alone</source>
        <translation>उन्हें रहने दें</translation>
    </message>
    <message>
        <source>Replace Them Too</source>
        <translation>उन्हें भी बदलें</translation>
    </message>
    <message>
        <source>Finds texts, names, variables, expressions, code, prompts, phrases, settings, ids, and what documents say.</source>
        <translation>पाठ, नाम, वेरिएबल, एक्सप्रेशन, कोड, प्रॉम्प्ट, वाक्यांश, सेटिंग, आईडी और दस्तावेज़ों में लिखा हुआ खोजता है।</translation>
    </message>
    <message>
        <source>Looking through the documents…</source>
        <translation>दस्तावेज़ों में खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>looking through the documents…</source>
        <translation>दस्तावेज़ों में खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Take back what was just replaced</source>
        <translation>अभी जो बदला गया, उसे वापस लें</translation>
    </message>
    <message>
        <source>%1 %2. Undo takes that back.</source>
        <extracomment>%1 is &quot;12 matches replaced&quot;, %2 is &quot;in 5 objects&quot;</extracomment>
        <translation>%2 %1। पूर्ववत करने पर यह वापस हो जाता है।</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n मिलान बदला गया</numerusform>
            <numerusform>%n मिलान बदले गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n object(s)</source>
        <translation>
            <numerusform>%n ऑब्जेक्ट में</numerusform>
            <numerusform>%n ऑब्जेक्ट में</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::panels::history::ComparisonModel</name>
    <message>
        <source>new</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>ले जाया गया</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>बदला हुआ</translation>
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
            <numerusform>%n नया</numerusform>
            <numerusform>%n नए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n हटाया गया</numerusform>
            <numerusform>%n हटाए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n बदला हुआ</numerusform>
            <numerusform>%n बदले हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved on the canvas</source>
        <translation>
            <numerusform>%n कैनवास पर खिसकाया गया</numerusform>
            <numerusform>%n कैनवास पर खिसकाए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>कोई अंतर नहीं</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना करें</translation>
    </message>
    <message>
        <source>From &lt;b&gt;%1&lt;/b&gt; to &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; से &lt;b&gt;%2&lt;/b&gt; तक</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>क्या अलग है</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>पुराना और नया</translation>
    </message>
    <message>
        <source>Show what was only &amp;moved on the canvas</source>
        <translation>जो केवल कैनवास पर खिसकाया गया, उसे दिखाएँ (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Restore Selected</source>
        <translation>चयनित पुनर्स्थापित करें (&amp;R)</translation>
    </message>
    <message>
        <source>Brings what is selected back as it is in “%1”; undo takes it back</source>
        <translation>चयनित को वैसा ही वापस लाता है जैसा वह “%1” में है; पूर्ववत करने पर यह वापस हो जाता है</translation>
    </message>
    <message>
        <source>Restore &amp;Everything</source>
        <translation>सब कुछ पुनर्स्थापित करें (&amp;E)</translation>
    </message>
    <message>
        <source>Brings the whole project back as it is in “%1”; undo takes it back</source>
        <translation>पूरे प्रोजेक्ट को वैसा ही वापस लाता है जैसा वह “%1” में है; पूर्ववत करने पर यह वापस हो जाता है</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>दोनों एक जैसे हैं।</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::history::HistoryModel</name>
    <message>
        <source>just now</source>
        <translation>अभी-अभी</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n मिनट पहले</numerusform>
            <numerusform>%n मिनट पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n घंटा पहले</numerusform>
            <numerusform>%n घंटे पहले</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>कल, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n दिन पहले</numerusform>
            <numerusform>%n दिन पहले</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first change</source>
        <translation>पहले बदलाव से पूर्व</translation>
    </message>
    <message>
        <source>The project as it was when it was made</source>
        <translation>प्रोजेक्ट जैसा बनाते समय था</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>पूर्ववत किया गया</translation>
    </message>
    <message>
        <source>present state</source>
        <translation>वर्तमान स्थिति</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>version kept at a publication</source>
        <translation>प्रकाशन के समय रखा गया संस्करण</translation>
    </message>
    <message>
        <source>version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Undone. Double-click to redo up to here. %1</source>
        <translation>पूर्ववत किया गया। यहाँ तक फिर से करने के लिए डबल-क्लिक करें। %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::history::HistoryPanel</name>
    <message>
        <source>Filter</source>
        <translation>फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>इतिहास फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Show older changes</source>
        <translation>पुराने बदलाव दिखाएँ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Every change will be listed here, and you can go back to any of them.</source>
        <translation>हर बदलाव यहाँ दिखेगा और आप उनमें से किसी पर भी वापस जा सकेंगे।</translation>
    </message>
    <message>
        <source>Read the history</source>
        <translation>इतिहास पढ़ना</translation>
    </message>
    <message>
        <source>&amp;Compare the Two</source>
        <translation>दोनों की तुलना करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare with Now</source>
        <translation>अभी से तुलना करें (&amp;C)</translation>
    </message>
    <message>
        <source>Name This Version</source>
        <translation>इस संस्करण को नाम दें</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>नाम (&amp;N):</translation>
    </message>
    <message>
        <source>Rename Version</source>
        <translation>संस्करण का नाम बदलें</translation>
    </message>
    <message>
        <source>Delete Version</source>
        <translation>संस्करण मिटाएँ</translation>
    </message>
    <message>
        <source>Delete the version “%1”? This cannot be undone. The project itself stays as it is.</source>
        <translation>संस्करण “%1” मिटाएँ? इसे पूर्ववत नहीं किया जा सकता। प्रोजेक्ट स्वयं जैसा है वैसा ही रहेगा।</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Read a version</source>
        <translation>संस्करण पढ़ना</translation>
    </message>
    <message>
        <source>now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना करें</translation>
    </message>
    <message>
        <source>Merge With Another Copy</source>
        <translation>दूसरी प्रति के साथ मिलाएँ</translation>
    </message>
    <message>
        <source>Dialogist projects (*.dialogist)</source>
        <translation>Dialogist प्रोजेक्ट (*.dialogist)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>मिलाएँ</translation>
    </message>
    <message>
        <source>“%1” holds nothing that is not here already.</source>
        <translation>“%1” में ऐसा कुछ नहीं है जो यहाँ पहले से न हो।</translation>
    </message>
    <message>
        <source>&amp;Name This Version…</source>
        <translation>इस संस्करण को नाम दें (&amp;N)…</translation>
    </message>
    <message>
        <source>Keeps the project as it is now under a name</source>
        <translation>प्रोजेक्ट की वर्तमान स्थिति को एक नाम से रखता है</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>तुलना करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go Back to This</source>
        <translation>इस पर वापस जाएँ (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Rename Version…</source>
        <translation>संस्करण का नाम बदलें (&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete Version…</source>
        <translation>संस्करण मिटाएँ (&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Merge With Another Copy…</source>
        <translation>दूसरी प्रति के साथ मिलाएँ (&amp;M)…</translation>
    </message>
    <message>
        <source>Brings in what was edited in another copy of this project file</source>
        <translation>इस प्रोजेक्ट फ़ाइल की दूसरी प्रति में जो संपादित हुआ, उसे यहाँ लाता है</translation>
    </message>
    <message>
        <source>Double-click a change to go to the state right after it; select two to compare them</source>
        <translation>किसी बदलाव के ठीक बाद की स्थिति पर जाने के लिए उस पर डबल-क्लिक करें; तुलना के लिए दो चुनें</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::history::MergeDialog</name>
    <message>
        <source>removed</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>संपादित</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>मिलाएँ</translation>
    </message>
    <message>
        <source>The edits of both sides go together.</source>
        <translation>दोनों ओर के संपादन साथ में आ जाते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were changed on both sides. Choose for each which one to keep.</source>
        <translation>
            <numerusform>%n चीज़ दोनों ओर बदली गई। चुनें कि कौन-सी रखनी है।</numerusform>
            <numerusform>%n चीज़ें दोनों ओर बदली गईं। हर एक के लिए चुनें कि कौन-सी रखनी है।</numerusform>
        </translation>
    </message>
    <message>
        <source>What both sides changed</source>
        <translation>जो दोनों ओर बदला गया</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>मेरा</translation>
    </message>
    <message>
        <source>The two values</source>
        <translation>दोनों मान</translation>
    </message>
    <message>
        <source>Take &amp;Mine</source>
        <translation>मेरा लें (&amp;M)</translation>
    </message>
    <message>
        <source>Take &amp;Theirs</source>
        <translation>उनका लें (&amp;T)</translation>
    </message>
    <message>
        <source>For the selected rows; for all when none is selected</source>
        <translation>चयनित पंक्तियों के लिए; कोई चयनित न हो तो सभी के लिए</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>लिया गया</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>उनका</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::AssignmentRow</name>
    <message>
        <source>Variable</source>
        <translation>वेरिएबल</translation>
    </message>
    <message>
        <source>Value, such as count + 1</source>
        <translation>मान, जैसे count + 1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::BotPage</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Web name</source>
        <translation>वेब नाम</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and &apos;-&apos;: the bot&apos;s place in web addresses.</source>
        <translation>छोटे लैटिन अक्षर, अंक और &apos;-&apos;: वेब पतों में बॉट का स्थान।</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ग्राहक</translation>
    </message>
    <message>
        <source>Whom the bot belongs to.</source>
        <translation>बॉट किसका है।</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Language tags with commas, such as en, de, pt-BR. The first one is the source of translations.</source>
        <translation>अल्पविराम से अलग किए गए भाषा टैग, जैसे en, de, pt-BR। पहली भाषा अनुवादों का स्रोत होती है।</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>इससे शुरू होता है</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>वेब चैट</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Sites that may embed it, one per line</source>
        <translation>साइटें जो इसे एम्बेड कर सकती हैं, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>Any site. Or one per line: https://shop.example</source>
        <translation>कोई भी साइट। या हर पंक्ति में एक: https://shop.example</translation>
    </message>
    <message>
        <source>May be embedded by</source>
        <translation>कौन एम्बेड कर सकता है</translation>
    </message>
    <message>
        <source>Bot – %1</source>
        <translation>बॉट – %1</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>रंग चुनें</translation>
    </message>
    <message>
        <source>Colour of the web chat</source>
        <translation>वेब चैट का रंग</translation>
    </message>
    <message>
        <source>The web name takes lower-case letters, digits and single &apos;-&apos; between them.</source>
        <translation>वेब नाम में छोटे लैटिन अक्षर, अंक और उनके बीच एक-एक &apos;-&apos; हो सकते हैं।</translation>
    </message>
    <message>
        <source>Write language tags with commas, such as en, de, pt-BR.</source>
        <translation>भाषा टैग अल्पविराम से अलग करके लिखें, जैसे en, de, pt-BR।</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>समझ</translation>
    </message>
    <message>
        <source>Surety needed</source>
        <translation>आवश्यक निश्चितता</translation>
    </message>
    <message>
        <source>From 0 to 1: below it, a message is of no intent.</source>
        <translation>0 से 1 तक: इससे कम होने पर संदेश किसी इंटेंट का नहीं माना जाता।</translation>
    </message>
    <message>
        <source>Asks back below</source>
        <translation>इससे कम पर वापस पूछता है</translation>
    </message>
    <message>
        <source>Two intents closer to each other than this are ambiguous: the bot asks which one is meant.</source>
        <translation>जिन दो इंटेंट का अंतर इससे कम हो, वे अस्पष्ट हैं: बॉट पूछता है कि कौन-सा अभिप्रेत है।</translation>
    </message>
    <message>
        <source>Time and opening hours</source>
        <translation>समय और खुलने का समय</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>Such as Europe/Berlin; empty is UTC. “Tomorrow” and opening hours are meant there.</source>
        <translation>जैसे Europe/Berlin; खाली का अर्थ UTC है। “कल” और खुलने का समय वहीं के अनुसार माने जाते हैं।</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>खुलने का समय</translation>
    </message>
    <message>
        <source>When people are there to answer. Without any, they always are.</source>
        <translation>जब उत्तर देने के लिए लोग मौजूद होते हैं। कुछ न होने पर वे हमेशा मौजूद माने जाते हैं।</translation>
    </message>
    <message>
        <source>No time zone has this name. Write it like Asia/Kuala_Lumpur.</source>
        <translation>इस नाम का कोई समय क्षेत्र नहीं है। इसे Asia/Kuala_Lumpur की तरह लिखें।</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>गोपनीयता</translation>
    </message>
    <message>
        <source>Privacy Settings and Review…</source>
        <translation>गोपनीयता सेटिंग और समीक्षा…</translation>
    </message>
    <message>
        <source>How long talks are kept, who is responsible, what is masked: the review shows it beside where the data goes.</source>
        <translation>बातचीत कितने समय तक रखी जाती है, कौन ज़िम्मेदार है, क्या छिपाया जाता है: समीक्षा इसे डेटा कहाँ जाता है, इसके साथ दिखाती है।</translation>
    </message>
    <message>
        <source>Write a colour like #1d5fd1, or choose one below.</source>
        <translation>#1d5fd1 जैसा रंग लिखें, या नीचे से कोई चुनें।</translation>
    </message>
    <message>
        <source>To remove %1, use Delete in the explorer: it tells what goes with it.</source>
        <translation>%1 को हटाने के लिए एक्सप्लोरर में “मिटाएँ” का उपयोग करें: वह बताता है कि उसके साथ क्या-क्या हटेगा।</translation>
    </message>
    <message>
        <source>The bot still has texts in %1. Add it in the explorer, which asks what to do with them.</source>
        <translation>बॉट में अब भी %1 में टेक्स्ट हैं। इसे एक्सप्लोरर में जोड़ें, जो पूछता है कि उनका क्या करना है।</translation>
    </message>
    <message>
        <source>In the bot&apos;s first language. The other languages, the greeting and all else that the chat says are in the texts.</source>
        <translation>बॉट की पहली भाषा में। बाकी भाषाएँ, अभिवादन और चैट जो कुछ कहती है, वह सब टेक्स्ट में है।</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::BoxField</name>
    <message>
        <source>Not chosen</source>
        <translation>नहीं चुना गया</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>हटाया गया</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::CaseRow</name>
    <message>
        <source>Name of this way</source>
        <translation>इस रास्ते का नाम</translation>
    </message>
    <message>
        <source>Condition, such as age &gt;= 18</source>
        <translation>शर्त, जैसे age &gt;= 18</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>शर्त</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::ChecksField</name>
    <message>
        <source>There is no variable yet.</source>
        <translation>अभी कोई वेरिएबल नहीं है।</translation>
    </message>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1 (मौजूद नहीं)</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::EntityPage</name>
    <message>
        <source>Forgives slips of the pen</source>
        <translation>लिखने की छोटी भूलें माफ़ करता है</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Is known by</source>
        <translation>पहचान का तरीका</translation>
    </message>
    <message>
        <source>A list of values</source>
        <translation>मानों की सूची</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>पैटर्न</translation>
    </message>
    <message>
        <source>Not personal</source>
        <translation>व्यक्तिगत नहीं</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>डेटा का प्रकार</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>What a person might write</source>
        <translation>व्यक्ति क्या लिख सकता है</translation>
    </message>
    <message>
        <source>A message to try</source>
        <translation>आज़माने के लिए संदेश</translation>
    </message>
    <message>
        <source>Entity – %1</source>
        <translation>एंटिटी – %1</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Values and their other words</source>
        <translation>मान और उनके अन्य शब्द</translation>
    </message>
    <message>
        <source>Paste values</source>
        <translation>मान चिपकाएँ</translation>
    </message>
    <message>
        <source>One value per line; other words after a tab or a colon, with commas. As a spreadsheet copies them.</source>
        <translation>हर पंक्ति में एक मान; टैब या कोलन के बाद अन्य शब्द, अल्पविराम से अलग किए हुए। जैसे स्प्रेडशीट से कॉपी होते हैं।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>“Berlni” counts as “Berlin”.</source>
        <translation>“Berlni” को “Berlin” माना जाता है।</translation>
    </message>
    <message>
        <source>Regular expressions, one per line</source>
        <translation>रेगुलर एक्सप्रेशन, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>One regular expression per line, such as [A-Z]{2}-\d{5}</source>
        <translation>हर पंक्ति में एक रेगुलर एक्सप्रेशन, जैसे [A-Z]{2}-\d{5}</translation>
    </message>
    <message>
        <source>Use letters, digits and _, and begin with a letter.</source>
        <translation>अक्षरों, अंकों और _ का उपयोग करें, और अक्षर से शुरू करें।</translation>
    </message>
    <message>
        <source>There is an entity of this name already.</source>
        <translation>इस नाम की एक एंटिटी पहले से है।</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>“%1” रेगुलर एक्सप्रेशन नहीं है: %2।</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>“%1” यह है: %2</translation>
    </message>
    <message>
        <source>Nothing of it found.</source>
        <translation>इसमें से कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>“%1” is a reserved word of expressions. Choose another name.</source>
        <translation>“%1” व्यंजकों का आरक्षित शब्द है। कोई दूसरा नाम चुनें।</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::EntityValuesModel</name>
    <message>
        <source>New value</source>
        <translation>नया मान</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Other words (%1)</source>
        <translation>अन्य शब्द (%1)</translation>
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
        <translation>बातचीत यहाँ वापस नहीं आती, इसलिए कोई निकास नहीं है।</translation>
    </message>
    <message>
        <source>That flow is not in this bot. Its named exits, as far as they are known:</source>
        <translation>वह फ़्लो इस बॉट में नहीं है। उसके नाम वाले निकास, जहाँ तक ज्ञात हैं:</translation>
    </message>
    <message>
        <source>Choose a flow. Its named exits become exits of this step.</source>
        <translation>कोई फ़्लो चुनें। उसके नाम वाले निकास इस चरण के निकास बन जाते हैं।</translation>
    </message>
    <message>
        <source>“%1” has no named exits: the talk goes on at “Next”.</source>
        <translation>“%1” में नाम वाले निकास नहीं हैं: बातचीत “आगे” पर जारी रहती है।</translation>
    </message>
    <message>
        <source>Exits of “%1”: %2.</source>
        <extracomment>%2 is a list of names</extracomment>
        <translation>“%1” के निकास: %2।</translation>
    </message>
    <message>
        <source>A connection leaves from “%1”, which is no exit any more. The bot never takes it.</source>
        <translation>एक कनेक्शन “%1” से निकलता है, जो अब निकास नहीं है। बॉट उससे कभी नहीं जाता।</translation>
    </message>
    <message>
        <source>Move it to “%1”</source>
        <translation>इसे “%1” पर ले जाएँ</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>कनेक्शन हटाएँ</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::FlowPage</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Flow – %1</source>
        <translation>फ़्लो – %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::InspectorPanel</name>
    <message>
        <source>Language of texts</source>
        <translation>टेक्स्ट की भाषा</translation>
    </message>
    <message>
        <source>The language in which texts are shown and written.</source>
        <translation>वह भाषा जिसमें टेक्स्ट दिखाए और लिखे जाते हैं।</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>इंस्पेक्टर</translation>
    </message>
    <message>
        <source>Select a step, a variable or a document to see and change it here.</source>
        <translation>किसी चरण, वेरिएबल या दस्तावेज़ को यहाँ देखने और बदलने के लिए उसे चुनें।</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>गुण</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::IntentPage</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Phrases, one per line</source>
        <translation>वाक्य, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>One phrase per line: what a person may write.</source>
        <translation>हर पंक्ति में एक वाक्य: कोई व्यक्ति क्या लिख सकता है।</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>वाक्य</translation>
    </message>
    <message>
        <source>Intent – %1</source>
        <translation>इंटेंट – %1</translation>
    </message>
    <message>
        <source>Mark as entity</source>
        <translation>एंटिटी के रूप में चिह्नित करें</translation>
    </message>
    <message>
        <source>Select what fills the entity, such as “Berlin”, then say which entity it is (Ctrl+E).</source>
        <translation>जो एंटिटी को भरता है उसे चुनें, जैसे “Berlin”, फिर बताएँ कि वह कौन-सी एंटिटी है (Ctrl+E)।</translation>
    </message>
    <message>
        <source>Select the words first</source>
        <translation>पहले शब्द चुनें</translation>
    </message>
    <message>
        <source>Is no entity</source>
        <translation>एंटिटी नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) in this language</source>
        <translation>
            <numerusform>इस भाषा में %n वाक्य</numerusform>
            <numerusform>इस भाषा में %n वाक्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Five or more different phrases make it surer.</source>
        <translation>पाँच या अधिक अलग-अलग वाक्य इसे अधिक निश्चित बनाते हैं।</translation>
    </message>
    <message>
        <source>No entity of this name: %1</source>
        <translation>इस नाम की कोई एंटिटी नहीं: %1</translation>
    </message>
    <message>
        <source>Written twice: %1</source>
        <translation>दो बार लिखा गया: %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::KnowledgeBasePage</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>अंश</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>लंबाई</translation>
    </message>
    <message>
        <source>Aimed length of a passage, in characters.</source>
        <translation>अंश की लक्षित लंबाई, वर्णों में।</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>ओवरलैप</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Knowledge – %1</source>
        <translation>ज्ञान – %1</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>अर्ध-आयु</translation>
    </message>
    <message>
        <source>A source that is so much older than the newest one counts half as much. Its date is that of its file or web page.</source>
        <translation>जो स्रोत सबसे नए स्रोत से इतना पुराना है, वह आधा गिना जाता है। उसकी तारीख उसकी फ़ाइल या वेब पेज की तारीख है।</translation>
    </message>
    <message>
        <source>Age does not count</source>
        <translation>उम्र नहीं गिनी जाती</translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <translation>
            <numerusform> दिन</numerusform>
            <numerusform> दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>See how documents are cut…</source>
        <translation>देखें कि दस्तावेज़ कैसे बाँटे जाते हैं…</translation>
    </message>
    <message>
        <source>Characters repeated from the passage before, at most half the length.</source>
        <translation>पिछले अंश से दोहराए गए वर्ण, अधिक से अधिक लंबाई के आधे।</translation>
    </message>
    <message>
        <source>At most half the length: %1. It becomes %2 again when the length allows.</source>
        <translation>अधिक से अधिक लंबाई का आधा: %1। लंबाई अनुमति दे तो यह फिर से %2 हो जाएगा।</translation>
    </message>
    <message>
        <source>At most half the length: %1.</source>
        <translation>अधिक से अधिक लंबाई का आधा: %1।</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::KnowledgeField</name>
    <message>
        <source>This project has no knowledge base yet.</source>
        <translation>इस प्रोजेक्ट में अभी कोई ज्ञान-आधार नहीं है।</translation>
    </message>
    <message>
        <source>Removed knowledge base</source>
        <translation>हटाया गया ज्ञान-आधार</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::MediaField</name>
    <message>
        <source>Image</source>
        <translation>छवि</translation>
    </message>
    <message>
        <source>Choose image…</source>
        <translation>छवि चुनें…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Take the file away</source>
        <translation>फ़ाइल हटाएँ</translation>
    </message>
    <message>
        <source>or an address: https://…</source>
        <translation>या कोई पता: https://…</translation>
    </message>
    <message>
        <source>Address of the file</source>
        <translation>फ़ाइल का पता</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// are shown to people.</source>
        <translation>लोगों को केवल https:// से शुरू होने वाले पते दिखाए जाते हैं।</translation>
    </message>
    <message>
        <source>The image cannot be shown.</source>
        <translation>छवि दिखाई नहीं जा सकती।</translation>
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
        <translation>हटाया गया चरण</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::NodePage</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Data it handles</source>
        <translation>यह कौन-सा डेटा संभालता है</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Collects: %1</source>
        <translation>एकत्र करता है: %1</translation>
    </message>
    <message>
        <source>Uses: %1</source>
        <translation>उपयोग करता है: %1</translation>
    </message>
    <message>
        <source>Shows to the person: %1</source>
        <translation>व्यक्ति को दिखाता है: %1</translation>
    </message>
    <message>
        <source>Looks up what the person wrote in the knowledge.</source>
        <translation>व्यक्ति ने जो लिखा, उसे ज्ञान में खोजता है।</translation>
    </message>
    <message>
        <source>No data about people.</source>
        <translation>लोगों के बारे में कोई डेटा नहीं।</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>व्यक्तिगत डेटा</translation>
    </message>
    <message>
        <source>Edit the Code</source>
        <translation>कोड संपादित करें</translation>
    </message>
    <message>
        <source>a web service</source>
        <translation>एक वेब सेवा</translation>
    </message>
    <message>
        <source>a language model</source>
        <translation>एक भाषा मॉडल</translation>
    </message>
    <message>
        <source>a tool</source>
        <translation>एक टूल</translation>
    </message>
    <message>
        <source>a person of the team</source>
        <translation>टीम का कोई व्यक्ति</translation>
    </message>
    <message>
        <source>the statistics</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>the page around the chat</source>
        <translation>चैट के आसपास का पेज</translation>
    </message>
    <message>
        <source>what the person wrote</source>
        <translation>व्यक्ति ने जो लिखा</translation>
    </message>
    <message>
        <source>the talk so far</source>
        <translation>अब तक की बातचीत</translation>
    </message>
    <message>
        <source>Leaves for %1: %2</source>
        <translation>%1 के लिए बाहर जाता है: %2</translation>
    </message>
    <message>
        <source>Keeps a proof of what the person decided.</source>
        <translation>व्यक्ति के निर्णय का प्रमाण रखता है।</translation>
    </message>
    <message>
        <source>An expression has a mistake, so what it uses is not known.</source>
        <translation>किसी एक्सप्रेशन में गलती है, इसलिए यह ज्ञात नहीं कि वह किसका उपयोग करता है।</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::NodesPage</name>
    <message>
        <source>Align left edges</source>
        <translation>बाएँ किनारे संरेखित करें</translation>
    </message>
    <message>
        <source>Align top edges</source>
        <translation>ऊपरी किनारे संरेखित करें</translation>
    </message>
    <message>
        <source>Delete these steps</source>
        <translation>ये चरण मिटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n चरण</numerusform>
            <numerusform>%n चरण</numerusform>
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
        <translation>अनुभाग %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::PromptPage</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>स्निपेट</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Instructions – %1</source>
        <translation>निर्देश – %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::PropertyField</name>
    <message>
        <source>Choose an Image</source>
        <translation>छवि चुनें</translation>
    </message>
    <message>
        <source>Choose a Sound</source>
        <translation>ध्वनि चुनें</translation>
    </message>
    <message>
        <source>Choose a Video</source>
        <translation>वीडियो चुनें</translation>
    </message>
    <message>
        <source>Choose a File</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>छवियाँ (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Sounds (*.mp3 *.ogg *.opus *.wav *.m4a *.flac)</source>
        <translation>ध्वनियाँ (*.mp3 *.ogg *.opus *.wav *.m4a *.flac)</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.webm)</source>
        <translation>वीडियो (*.mp4 *.webm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>“%1” is no PNG, JPEG, GIF or WebP image.</source>
        <translation>“%1” PNG, JPEG, GIF या WebP छवि नहीं है।</translation>
    </message>
    <message>
        <source>“%1” is no MP3, Ogg, WAV, M4A or FLAC sound.</source>
        <translation>“%1” MP3, Ogg, WAV, M4A या FLAC ध्वनि नहीं है।</translation>
    </message>
    <message>
        <source>“%1” is no MP4 or WebM video.</source>
        <translation>“%1” MP4 या WebM वीडियो नहीं है।</translation>
    </message>
    <message>
        <source>“%1” is a program or a page, which a chat does not hand out. Put it into an archive, or link to it.</source>
        <translation>“%1” एक प्रोग्राम या पेज है, जिसे चैट में नहीं दिया जाता। इसे आर्काइव में रखें या इसका लिंक दें।</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is still there and that you may open it.</source>
        <translation>“%1” पढ़ी नहीं जा सकती। जाँचें कि वह अब भी वहाँ है और आपको उसे खोलने की अनुमति है।</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Make it smaller and choose it again.</source>
        <translation>“%1” %2 MB से बड़ी है। इसे छोटा करें और फिर से चुनें।</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::RecordRow</name>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::ReferenceField</name>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1 (मौजूद नहीं)</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>नई गुप्त जानकारी…</translation>
    </message>
    <message>
        <source>New Secret</source>
        <translation>नई गुप्त जानकारी</translation>
    </message>
    <message>
        <source>Name of the secret; its value is entered where the bot runs:</source>
        <translation>गुप्त जानकारी का नाम; इसका मान वहाँ दर्ज किया जाता है जहाँ बॉट चलता है:</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a new secret. Use letters, digits and _, begin with a letter, and take a name that is free.</source>
        <translation>“%1” नई गुप्त जानकारी का नाम नहीं हो सकता। अक्षरों, अंकों और _ का उपयोग करें, अक्षर से शुरू करें और ऐसा नाम लें जो पहले से न लिया गया हो।</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::RowsField</name>
    <message>
        <source>Add text</source>
        <translation>टेक्स्ट जोड़ें</translation>
    </message>
    <message>
        <source>Add image…</source>
        <translation>छवि जोड़ें…</translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation>उत्तर जोड़ें</translation>
    </message>
    <message>
        <source>Add case</source>
        <translation>केस जोड़ें</translation>
    </message>
    <message>
        <source>Add assignment</source>
        <translation>असाइनमेंट जोड़ें</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>%2 में से पंक्ति %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Image from an address</source>
        <translation>पते से छवि</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>छवि</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>ध्वनि</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Carousel of cards</source>
        <translation>कार्डों का कैरोसेल</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>मानचित्र पर स्थान</translation>
    </message>
    <message>
        <source>Link with preview</source>
        <translation>पूर्वावलोकन सहित लिंक</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>समय जोड़ें</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>सोमवार से शुक्रवार</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Drag to move it</source>
        <translation>ले जाने के लिए खींचें</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::SourcePage</name>
    <message>
        <source>Remove this source…</source>
        <translation>यह स्रोत हटाएँ…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कहाँ से</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पेज</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>अंश</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Remove Source</source>
        <translation>स्रोत हटाएँ</translation>
    </message>
    <message>
        <source>The bot will no longer answer from “%1”. You can undo this.</source>
        <translation>बॉट अब “%1” से उत्तर नहीं देगा। आप इसे पूर्ववत कर सकते हैं।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>The format has none.</source>
        <translation>इस फ़ॉर्मैट में नहीं होते।</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without text</source>
        <translation>
            <numerusform>%1, %n बिना टेक्स्ट के</numerusform>
            <numerusform>%1, %n बिना टेक्स्ट के</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ा गया</translation>
    </message>
    <message>
        <source>Read in part</source>
        <translation>आंशिक रूप से पढ़ा गया</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>पहचाना नहीं गया</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>महत्व</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>एक चौथाई</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>आधा</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Half more</source>
        <translation>डेढ़ गुना</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>दोगुना</translation>
    </message>
    <message>
        <source>Of two passages that fit a question equally, the one that counts more comes first.</source>
        <translation>किसी प्रश्न से समान रूप से मेल खाने वाले दो अंशों में से अधिक महत्व वाला पहले आता है।</translation>
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
        <translation>शुरू होने से पहले समाप्त होता है।</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>सप्ताह का दिन</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
    <message>
        <source>00:00 is the end of the day.</source>
        <translation>00:00 दिन का अंत है।</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::TestPage</name>
    <message>
        <source>Is run with the others</source>
        <translation>बाकी के साथ चलाया जाता है</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Tests of one suite stand together.</source>
        <translation>एक समूह के परीक्षण साथ दिखते हैं।</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Test – %1</source>
        <translation>परीक्षण – %1</translation>
    </message>
    <message>
        <source>The bot&apos;s first</source>
        <translation>बॉट की पहली</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::TextsField</name>
    <message>
        <source>Another wording</source>
        <translation>दूसरे शब्दों में</translation>
    </message>
    <message>
        <source>Wording %1</source>
        <translation>शब्द-रूप %1</translation>
    </message>
    <message>
        <source>Remove this wording</source>
        <translation>यह शब्द-रूप हटाएँ</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::VariableField</name>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1 (मौजूद नहीं)</translation>
    </message>
    <message>
        <source>New variable…</source>
        <translation>नया वेरिएबल…</translation>
    </message>
    <message>
        <source>New Variable</source>
        <translation>नया वेरिएबल</translation>
    </message>
    <message>
        <source>Name of the variable:</source>
        <translation>वेरिएबल का नाम:</translation>
    </message>
    <message>
        <source>“%1” cannot be a name. Use letters, digits and _, and begin with a letter.</source>
        <translation>“%1” नाम नहीं हो सकता। अक्षर, अंक और _ का उपयोग करें और अक्षर से शुरू करें।</translation>
    </message>
    <message>
        <source>language (of the talk)</source>
        <translation>भाषा (बातचीत की)</translation>
    </message>
    <message>
        <source>“%1” is a reserved word of expressions. Choose another name.</source>
        <translation>“%1” व्यंजकों का आरक्षित शब्द है। कोई दूसरा नाम चुनें।</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::VariablePage</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>हाँ या नहीं</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>ई-मेल पता</translation>
    </message>
    <message>
        <source>List</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>कब तक रखा जाए</translation>
    </message>
    <message>
        <source>One turn</source>
        <translation>एक बारी</translation>
    </message>
    <message>
        <source>The flow</source>
        <translation>फ़्लो</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>गोपनीयता</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>डेटा का प्रकार</translation>
    </message>
    <message>
        <source>Not personal</source>
        <translation>व्यक्तिगत नहीं</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>कानूनी आधार</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>नहीं चुना गया</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>उद्देश्य</translation>
    </message>
    <message>
        <source>Variable – %1</source>
        <translation>वेरिएबल – %1</translation>
    </message>
    <message>
        <source>Use letters, digits and _, and begin with a letter.</source>
        <translation>अक्षर, अंक और _ का उपयोग करें और अक्षर से शुरू करें।</translation>
    </message>
    <message>
        <source>There is a variable of this name already.</source>
        <translation>इस नाम का वेरिएबल पहले से है।</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>दिन का समय</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>तारीख और समय</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>समय अवधि</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>धनराशि</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>वेब पता</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>मानचित्र पर स्थान</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>The whole bot (a constant)</source>
        <translation>पूरा बॉट (स्थिरांक)</translation>
    </message>
    <message>
        <source>Nobody: a secret of the host</source>
        <translation>कोई नहीं: होस्ट की गुप्त जानकारी</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>पहला मान</translation>
    </message>
    <message>
        <source>What it holds before anything is stored; empty = nothing. Lists and objects are written as JSON.</source>
        <translation>कुछ भी सहेजे जाने से पहले इसमें क्या होता है; खाली = कुछ नहीं। सूचियाँ और ऑब्जेक्ट JSON के रूप में लिखे जाते हैं।</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>true या false लिखें।</translation>
    </message>
    <message>
        <source>This is no JSON of that type yet, so it is not kept.</source>
        <translation>यह अभी उस प्रकार का JSON नहीं है, इसलिए इसे रखा नहीं जाता।</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>यह कोई संख्या नहीं है।</translation>
    </message>
    <message>
        <source>“%1” is a reserved word of expressions. Choose another name.</source>
        <translation>“%1” व्यंजकों का आरक्षित शब्द है। कोई दूसरा नाम चुनें।</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::jobs::JobRow</name>
    <message>
        <source>Progress of “%1”</source>
        <translation>“%1” की प्रगति</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Show what became of every file</source>
        <translation>देखें कि हर फ़ाइल का क्या हुआ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>“%1” रद्द करें</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or page(s) read</source>
        <translation>
            <numerusform>%n फ़ाइल या पेज पढ़ा गया</numerusform>
            <numerusform>%n फ़ाइलें या पेज पढ़े गए</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n छोड़ा गया</numerusform>
            <numerusform>%n छोड़े गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>बारी की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द किया गया</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>रद्द किया गया: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Review changes…</source>
        <translation>बदलाव देखें…</translation>
    </message>
    <message>
        <source>See what has changed; nothing counts until you say so</source>
        <translation>देखें क्या बदला; आपके कहने तक कुछ लागू नहीं होता</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was read, %n left out</source>
        <translation>
            <numerusform>कुछ नहीं पढ़ा गया, %n छोड़ा गया</numerusform>
            <numerusform>कुछ नहीं पढ़ा गया, %n छोड़े गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold(s) the same text as another and was not added twice</source>
        <translation>
            <numerusform>उनमें से %n में किसी दूसरे जैसा ही टेक्स्ट है और वह दो बार नहीं जोड़ा गया</numerusform>
            <numerusform>उनमें से %n में किसी दूसरे जैसा ही टेक्स्ट है और वे दो बार नहीं जोड़े गए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::panels::jobs::JobsPanel</name>
    <message>
        <source>Imports, crawls and publications show up here while they run.</source>
        <translation>आयात, वेबसाइट पढ़ने और प्रकाशन के काम चलते समय यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Jobs %1</source>
        <translation>काम %1</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>पूर्ण काम हटाएँ</translation>
    </message>
    <message>
        <source>Take finished jobs off the list</source>
        <translation>पूर्ण हो चुके काम सूची से हटाएँ</translation>
    </message>
    <message>
        <source>List of jobs</source>
        <translation>कामों की सूची</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::jobs::ReportModel</name>
    <message>
        <source>Left out</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>अपरिवर्तित</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ा गया</translation>
    </message>
    <message>
        <source>Read in part</source>
        <translation>आंशिक रूप से पढ़ा गया</translation>
    </message>
    <message>
        <source>File or page</source>
        <translation>फ़ाइल या पेज</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>अंश</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Same text</source>
        <translation>वही टेक्स्ट</translation>
    </message>
    <message>
        <source>Holds the same text as “%1” and was not added twice.</source>
        <translation>इसमें “%1” जैसा ही टेक्स्ट है और इसे दो बार नहीं जोड़ा गया।</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::jobs::ReportPage</name>
    <message>
        <source>What became of every file</source>
        <translation>हर फ़ाइल का क्या हुआ</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>सभी काम</translation>
    </message>
    <message>
        <source>Back to the list of jobs</source>
        <translation>कामों की सूची पर लौटें</translation>
    </message>
    <message>
        <source>Show rows of one outcome</source>
        <translation>एक नतीजे वाली पंक्तियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>छाँटें</translation>
    </message>
    <message>
        <source>Filter the rows by name or reason</source>
        <translation>नाम या कारण से पंक्तियाँ छाँटें</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stop here; what was read is kept</source>
        <translation>यहीं रोकें; जो पढ़ा गया वह रखा जाता है</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all of them</source>
        <translation>चुनी हुई पंक्तियाँ कॉपी करें, नहीं तो सभी</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %3 में से %2</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>सभी (%1)</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation>छोड़े गए (%1)</translation>
    </message>
    <message>
        <source>Read in part (%1)</source>
        <translation>आंशिक पढ़े गए (%1)</translation>
    </message>
    <message>
        <source>Read (%1)</source>
        <translation>पढ़े गए (%1)</translation>
    </message>
    <message>
        <source>Unchanged (%1)</source>
        <translation>अपरिवर्तित (%1)</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::problems::ProblemsModel</name>
    <message>
        <source>Blocker</source>
        <translation>अवरोधक</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>गंभीरता</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>समस्या</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>त्वरित सुधार</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>नियम %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::problems::ProblemsPanel</name>
    <message>
        <source>No problems found.</source>
        <translation>कोई समस्या नहीं मिली।</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>समस्याएँ</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>समस्याएँ %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>समस्याएँ फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>त्वरित सुधार</translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s)</source>
        <translation>
            <numerusform>%n अवरोधक</numerusform>
            <numerusform>%n अवरोधक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n चेतावनी</numerusform>
            <numerusform>%n चेतावनियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n नोट</numerusform>
            <numerusform>%n नोट</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what must be fixed before publishing</source>
        <translation>प्रकाशित करने से पहले जो ठीक करना ज़रूरी है, वह दिखाएँ</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation>चेतावनियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>नोट दिखाएँ</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>उस स्थान पर जाएँ</translation>
    </message>
    <message>
        <source>Go to the next passage (%1 of %2)</source>
        <translation>अगले अंश पर जाएँ (%2 में से %1)</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::AnswerForm</name>
    <message>
        <source>A text, a number, true or false, or a list or object in JSON. In quotes it is a text in any case.</source>
        <translation>टेक्स्ट, संख्या, true या false, या JSON में सूची या ऑब्जेक्ट। उद्धरण चिह्नों में यह हमेशा टेक्स्ट होता है।</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>बॉडी</translation>
    </message>
    <message>
        <source>What the service sends: JSON, or any other text</source>
        <translation>सेवा जो भेजती है: JSON, या कोई भी दूसरा टेक्स्ट</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Leaves through</source>
        <translation>यहाँ से निकलता है</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>इनमें से कोई नहीं</translation>
    </message>
    <message>
        <source>The model chooses</source>
        <translation>मॉडल चुनता है</translation>
    </message>
    <message>
        <source>How sure it is, in percent</source>
        <translation>वह कितना निश्चित है, प्रतिशत में</translation>
    </message>
    <message>
        <source>Empty: not found</source>
        <translation>खाली: नहीं मिला</translation>
    </message>
    <message>
        <source>%1 (empty: not found)</source>
        <translation>%1 (खाली: नहीं मिला)</translation>
    </message>
    <message>
        <source>The model gives</source>
        <translation>मॉडल देता है</translation>
    </message>
    <message>
        <source>The model says</source>
        <translation>मॉडल कहता है</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>तब</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>इसका जवाब आता है</translation>
    </message>
    <message>
        <source>It refuses to answer</source>
        <translation>वह उत्तर देने से मना करता है</translation>
    </message>
    <message>
        <source>It goes on talking</source>
        <translation>वह बात जारी रखता है</translation>
    </message>
    <message>
        <source>Leaves through “%1”</source>
        <translation>“%1” से निकलता है</translation>
    </message>
    <message>
        <source>Hands over to a person</source>
        <translation>किसी व्यक्ति को सौंपता है</translation>
    </message>
    <message>
        <source>Comes to its limit</source>
        <translation>अपनी सीमा तक पहुँचता है</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>नहीं दिया गया</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>यह संख्या होनी चाहिए।</translation>
    </message>
    <message>
        <source>This must be a list in JSON, like [&quot;red&quot;, &quot;blue&quot;].</source>
        <translation>यह JSON में सूची होनी चाहिए, जैसे [&quot;red&quot;, &quot;blue&quot;]।</translation>
    </message>
    <message>
        <source>This must be an object in JSON, like {&quot;city&quot;: &quot;Ipoh&quot;}.</source>
        <translation>यह JSON में ऑब्जेक्ट होना चाहिए, जैसे {&quot;city&quot;: &quot;Ipoh&quot;}।</translation>
    </message>
    <message>
        <source>This is no JSON yet: %1</source>
        <translation>यह अभी JSON नहीं है: %1</translation>
    </message>
    <message>
        <source>There is nothing to fill in: the step names no values at “%1”. Answer, and the talk goes on.</source>
        <translation>भरने के लिए कुछ नहीं है: चरण “%1” पर कोई मान नहीं बताता। उत्तर दें, और बातचीत आगे बढ़ेगी।</translation>
    </message>
    <message>
        <source>Empty: the model does not change it</source>
        <translation>खाली: मॉडल इसे नहीं बदलता</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::Bubble</name>
    <message>
        <source>Picture: %1</source>
        <translation>चित्र: %1</translation>
    </message>
    <message>
        <source>Colleague: %1</source>
        <translation>सहकर्मी: %1</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>सहकर्मी</translation>
    </message>
    <message>
        <source>Only you see this</source>
        <translation>यह केवल आपको दिखता है</translation>
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
        <translation>बॉट: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>आप: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>चेतावनी: %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::DebugBar</name>
    <message>
        <source>Steps of the talk</source>
        <translation>बातचीत के चरण</translation>
    </message>
    <message>
        <source>Leave this step through a port of your choice</source>
        <translation>अपनी पसंद के पोर्ट से इस चरण से निकलें</translation>
    </message>
    <message>
        <source>Simulate, save and play talks</source>
        <translation>बातचीत सिम्युलेट करें, सहेजें और चलाएँ</translation>
    </message>
    <message>
        <source>Name of the event; what it brings may follow as JSON: order.shipped {&quot;id&quot;: 7}</source>
        <translation>घटना का नाम; वह जो लाती है उसे आगे JSON के रूप में दे सकते हैं: order.shipped {&quot;id&quot;: 7}</translation>
    </message>
    <message>
        <source>What the event brings must be a JSON object.</source>
        <translation>घटना जो लाती है वह JSON ऑब्जेक्ट होना चाहिए।</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>What the test shows:</source>
        <translation>परीक्षण क्या दिखाता है:</translation>
    </message>
    <message>
        <source>Talk of %1</source>
        <translation>%1 की बातचीत</translation>
    </message>
    <message>
        <source>Talks (*.json)</source>
        <translation>बातचीत (*.json)</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>“%1” लिखी नहीं जा सकती: %2</translation>
    </message>
    <message>
        <source>Talks (*.json);;All files (*)</source>
        <translation>बातचीत (*.json);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>The bot is gone.</source>
        <translation>बॉट अब नहीं है।</translation>
    </message>
    <message>
        <source>Back One Exchange</source>
        <translation>एक आदान-प्रदान पीछे जाएँ</translation>
    </message>
    <message>
        <source>Forward Again</source>
        <translation>फिर से आगे जाएँ</translation>
    </message>
    <message>
        <source>Hold Before Every Step</source>
        <translation>हर चरण से पहले रोकें</translation>
    </message>
    <message>
        <source>Run One Step</source>
        <translation>एक चरण चलाएँ</translation>
    </message>
    <message>
        <source>Go On to the Next Breakpoint</source>
        <translation>अगले ब्रेकपॉइंट तक आगे बढ़ें</translation>
    </message>
    <message>
        <source>Leave Through</source>
        <translation>इस पोर्ट से निकलें</translation>
    </message>
    <message>
        <source>Stay Silent Until Something Happens</source>
        <translation>कुछ होने तक चुप रहें</translation>
    </message>
    <message>
        <source>Opening Hours</source>
        <translation>खुले रहने का समय</translation>
    </message>
    <message>
        <source>As the Clock Says</source>
        <translation>घड़ी के अनुसार</translation>
    </message>
    <message>
        <source>Open: People Are There</source>
        <translation>खुला: लोग मौजूद हैं</translation>
    </message>
    <message>
        <source>Closed: Nobody Is There</source>
        <translation>बंद: कोई मौजूद नहीं</translation>
    </message>
    <message>
        <source>Something Happens…</source>
        <translation>कुछ होता है…</translation>
    </message>
    <message>
        <source>New Talk with a New Person</source>
        <translation>नए व्यक्ति के साथ नई बातचीत</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Ask Me</source>
        <translation>मुझसे पूछें</translation>
    </message>
    <message>
        <source>Use the Answers to Pretend</source>
        <translation>नकली उत्तरों का उपयोग करें</translation>
    </message>
    <message>
        <source>Really Send to Web Services</source>
        <translation>वेब सेवाओं को सचमुच भेजें</translation>
    </message>
    <message>
        <source>Keep Answers and Reuse Them</source>
        <translation>उत्तर रखें और फिर से उपयोग करें</translation>
    </message>
    <message>
        <source>Forget Remembered Answers</source>
        <translation>याद रखे गए उत्तर भूल जाएँ</translation>
    </message>
    <message>
        <source>Save as Test…</source>
        <translation>परीक्षण के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Save Talk…</source>
        <translation>बातचीत सहेजें…</translation>
    </message>
    <message>
        <source>Play a Saved Talk…</source>
        <translation>सहेजी गई बातचीत चलाएँ…</translation>
    </message>
    <message>
        <source>Compare with a Saved Talk…</source>
        <translation>सहेजी गई बातचीत से तुलना करें…</translation>
    </message>
    <message>
        <source>Trust the project first: it was made or changed on another computer.</source>
        <translation>पहले प्रोजेक्ट पर भरोसा करें: इसे किसी दूसरे कंप्यूटर पर बनाया या बदला गया था।</translation>
    </message>
    <message>
        <source>Before “%1”</source>
        <translation>“%1” से पहले</translation>
    </message>
    <message>
        <source>Before the answer to a request</source>
        <translation>अनुरोध के उत्तर से पहले</translation>
    </message>
    <message>
        <source>Before time passed</source>
        <translation>समय बीतने से पहले</translation>
    </message>
    <message>
        <source>Before the step was let go</source>
        <translation>चरण को आगे बढ़ने देने से पहले</translation>
    </message>
    <message>
        <source>Before the event “%1”</source>
        <translation>ईवेंट “%1” से पहले</translation>
    </message>
    <message>
        <source>Let Time Pass</source>
        <translation>समय बीतने दें</translation>
    </message>
    <message>
        <source>Something Happens</source>
        <translation>कुछ होता है</translation>
    </message>
    <message>
        <source>Save as Test</source>
        <translation>परीक्षण के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Save Talk</source>
        <translation>बातचीत सहेजें</translation>
    </message>
    <message>
        <source>Play a Saved Talk</source>
        <translation>सहेजी गई बातचीत चलाएँ</translation>
    </message>
    <message>
        <source>Compare with a Saved Talk</source>
        <translation>सहेजी गई बातचीत से तुलना करें</translation>
    </message>
    <message>
        <source>In this talk values were changed or ways were forced by hand. A test plays it without that, so it may fail until you adapt it.</source>
        <translation>इस बातचीत में मान हाथ से बदले गए या रास्ते थोपे गए। परीक्षण इसे उसके बिना चलाता है, इसलिए जब तक आप उसे ठीक न करें वह असफल हो सकता है।</translation>
    </message>
    <message>
        <source>Start a talk first.</source>
        <translation>पहले बातचीत शुरू करें।</translation>
    </message>
    <message>
        <source>The talk has ended.</source>
        <translation>बातचीत समाप्त हो गई है।</translation>
    </message>
    <message>
        <source>The talk is held: let it go on first.</source>
        <translation>बातचीत रोकी गई है: पहले उसे आगे बढ़ने दें।</translation>
    </message>
    <message>
        <source>Nothing happens here by itself: the step that waits does not say what to do when the person is silent.</source>
        <translation>यहाँ अपने आप कुछ नहीं होता: प्रतीक्षा करने वाला चरण नहीं बताता कि व्यक्ति के चुप रहने पर क्या करना है।</translation>
    </message>
    <message>
        <source>“%1” waits as long as it takes: its “Silence after” is 0 seconds, so that its way “%2” is never taken.</source>
        <translation>“%1” जितना समय लगे उतनी प्रतीक्षा करता है: इसका “कितनी देर बाद चुप्पी” 0 सेकंड है, इसलिए इसका रास्ता “%2” कभी नहीं लिया जाता।</translation>
    </message>
    <message>
        <source>The talk is at its opening: there is nothing before it.</source>
        <translation>बातचीत अपनी शुरुआत पर है: इससे पहले कुछ नहीं है।</translation>
    </message>
    <message>
        <source>1 Minute</source>
        <translation>1 मिनट</translation>
    </message>
    <message>
        <source>5 Minutes</source>
        <translation>5 मिनट</translation>
    </message>
    <message>
        <source>1 Hour</source>
        <translation>1 घंटा</translation>
    </message>
    <message>
        <source>1 Day</source>
        <translation>1 दिन</translation>
    </message>
    <message>
        <source>Another Time…</source>
        <translation>दूसरा समय…</translation>
    </message>
    <message>
        <source>Channel of the Next Talk</source>
        <translation>अगली बातचीत का चैनल</translation>
    </message>
    <message>
        <source>%1 (named in the bot)</source>
        <translation>%1 (बॉट में नामित)</translation>
    </message>
    <message>
        <source>Another Channel…</source>
        <translation>दूसरा चैनल…</translation>
    </message>
    <message>
        <source>The word for the channel, as conditions write it:</source>
        <translation>चैनल का शब्द, जैसा शर्तों में लिखा जाता है:</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::PassagesModel</name>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>मेल खाते शब्द</translation>
    </message>
    <message>
        <source>%1
Matched: %2
Double-click to read it in its document.</source>
        <translation>%1
मेल: %2
उसके दस्तावेज़ में पढ़ने के लिए डबल-क्लिक करें।</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::RequestBar</name>
    <message>
        <source>Answer like this from now on</source>
        <translation>अब से ऐसे ही उत्तर दें</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर दें</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>विफल करें</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Answers with an error</source>
        <translation>त्रुटि के साथ उत्तर देता है</translation>
    </message>
    <message>
        <source>“%1” hands the talk over to a person</source>
        <translation>“%1” बातचीत किसी व्यक्ति को सौंपता है</translation>
    </message>
    <message>
        <source>“%1” asks for an answer (%2)</source>
        <translation>“%1” उत्तर माँगता है (%2)</translation>
    </message>
    <message>
        <source>The answer must be a JSON object: %1</source>
        <translation>उत्तर JSON ऑब्जेक्ट होना चाहिए: %1</translation>
    </message>
    <message>
        <source>Failed by hand</source>
        <translation>मैन्युअल रूप से विफल किया गया</translation>
    </message>
    <message>
        <source>Write as the colleague…</source>
        <translation>सहकर्मी के रूप में लिखें…</translation>
    </message>
    <message>
        <source>Write as the colleague</source>
        <translation>सहकर्मी के रूप में लिखें</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>कहें</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>सँभालें</translation>
    </message>
    <message>
        <source>Give Back</source>
        <translation>वापस सौंपें</translation>
    </message>
    <message>
        <source>Nobody There</source>
        <translation>कोई मौजूद नहीं</translation>
    </message>
    <message>
        <source>“%1” asks the team to decide</source>
        <translation>“%1” टीम से निर्णय माँगता है</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>JSON के रूप में</translation>
    </message>
    <message>
        <source>Write the whole answer as a JSON object</source>
        <translation>पूरा उत्तर JSON ऑब्जेक्ट के रूप में लिखें</translation>
    </message>
    <message>
        <source>There are no fields for an answer like this.</source>
        <translation>ऐसे उत्तर के लिए कोई फ़ील्ड नहीं हैं।</translation>
    </message>
    <message>
        <source>Signs in with the secret “%1”</source>
        <translation>गुप्त जानकारी “%1” से साइन इन करता है</translation>
    </message>
    <message>
        <source>Sends: %1</source>
        <translation>भेजता है: %1</translation>
    </message>
    <message>
        <source>“%1” asks for an answer</source>
        <translation>“%1” उत्तर माँगता है</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::SimulatorPanel</name>
    <message>
        <source>Simulator</source>
        <translation>सिम्युलेटर</translation>
    </message>
    <message>
        <source>Bot to talk to</source>
        <translation>जिस बॉट से बात करनी है</translation>
    </message>
    <message>
        <source>Language of the talk</source>
        <translation>बातचीत की भाषा</translation>
    </message>
    <message>
        <source>Language of the talk. Changing it starts a new one.</source>
        <translation>बातचीत की भाषा। इसे बदलने पर नई बातचीत शुरू होती है।</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>फिर से शुरू करें</translation>
    </message>
    <message>
        <source>Start a new talk</source>
        <translation>नई बातचीत शुरू करें</translation>
    </message>
    <message>
        <source>Talk to your bot as a customer would.</source>
        <translation>अपने बॉट से ग्राहक की तरह बात करें।</translation>
    </message>
    <message>
        <source>Start a talk</source>
        <translation>बातचीत शुरू करें</translation>
    </message>
    <message>
        <source>Write as the customer…</source>
        <translation>ग्राहक के रूप में लिखें…</translation>
    </message>
    <message>
        <source>Write as the customer</source>
        <translation>ग्राहक के रूप में लिखें</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>भेजें (Enter)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Variables of the talk</source>
        <translation>बातचीत के वेरिएबल</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>वेरिएबल</translation>
    </message>
    <message>
        <source>Passages of the last turn</source>
        <translation>पिछली बारी के अंश</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>अंश</translation>
    </message>
    <message>
        <source>Variables %1</source>
        <translation>वेरिएबल %1</translation>
    </message>
    <message>
        <source>Passages %1</source>
        <translation>अंश %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n चरण</numerusform>
            <numerusform>%n चरण</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s), best %1</source>
        <translation>
            <numerusform>%n अंश, सर्वश्रेष्ठ %1</numerusform>
            <numerusform>%n अंश, सर्वश्रेष्ठ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>the talk has ended</source>
        <translation>बातचीत समाप्त हो गई है</translation>
    </message>
    <message>
        <source>The steps of the last turn show up here.</source>
        <translation>पिछली बारी के चरण यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>The talk has ended. Restart to begin a new one.</source>
        <translation>बातचीत समाप्त हो गई है। नई बातचीत के लिए फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>लिंक खोलें</translation>
    </message>
    <message>
        <source>This opens in your browser:
%1</source>
        <translation>यह आपके ब्राउज़र में खुलेगा:
%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>held before “%1”</source>
        <translation>“%1” से पहले रोका गया</translation>
    </message>
    <message>
        <source>The talk has ended.</source>
        <translation>बातचीत समाप्त हो गई है।</translation>
    </message>
    <message>
        <source>Start a New Talk</source>
        <translation>नई बातचीत शुरू करें</translation>
    </message>
    <message>
        <source>Requests are not sent: the project is not trusted</source>
        <translation>अनुरोध नहीं भेजे जाते: प्रोजेक्ट पर भरोसा नहीं किया गया है</translation>
    </message>
    <message>
        <source>Requests to web services are really sent</source>
        <translation>वेब सेवाओं को अनुरोध सचमुच भेजे जाते हैं</translation>
    </message>
    <message>
        <source>Requests get the answers to pretend</source>
        <translation>अनुरोधों को नकली उत्तर मिलते हैं</translation>
    </message>
    <message>
        <source>Open, whatever the clock says</source>
        <translation>खुला, घड़ी चाहे जो कहे</translation>
    </message>
    <message>
        <source>Closed, whatever the clock says</source>
        <translation>बंद, घड़ी चाहे जो कहे</translation>
    </message>
    <message>
        <source>Next talk over “%1”</source>
        <translation>अगली बातचीत “%1” पर</translation>
    </message>
    <message>
        <source>Held before every step</source>
        <translation>हर चरण से पहले रोका गया</translation>
    </message>
    <message>
        <source>Go Back to Before This Step</source>
        <translation>इस चरण से पहले पर वापस जाएँ</translation>
    </message>
    <message>
        <source>Show on the Canvas</source>
        <translation>कैनवास पर दिखाएँ</translation>
    </message>
    <message>
        <source>Show in the Document</source>
        <translation>दस्तावेज़ में दिखाएँ</translation>
    </message>
    <message>
        <source>Steps of the last turn, and below them of those before</source>
        <translation>पिछली बारी के चरण, और उनके नीचे उससे पहले की बारियों के</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>पहले: %1</translation>
    </message>
    <message>
        <source>Next talk over “%1”, which the bot does not name: it talks as anywhere</source>
        <translation>अगली बातचीत “%1” पर, जिसका नाम बॉट में नहीं है: वह हर जगह की तरह बात करता है</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::StepsModel</name>
    <message>
        <source>a step that is gone</source>
        <translation>एक चरण जो अब नहीं है</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>Came to %1</source>
        <translation>%1 पर पहुँचा</translation>
    </message>
    <message>
        <source>Said something</source>
        <translation>कुछ कहा</translation>
    </message>
    <message>
        <source>Said: %1</source>
        <translation>कहा: %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>पूछा</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>पूछा: %1</translation>
    </message>
    <message>
        <source>Stored the answer</source>
        <translation>उत्तर सहेजा</translation>
    </message>
    <message>
        <source>Stored %1</source>
        <translation>%1 सहेजा</translation>
    </message>
    <message>
        <source>Chose a way</source>
        <translation>रास्ता चुना</translation>
    </message>
    <message>
        <source>Took the way “%1”</source>
        <translation>“%1” वाला रास्ता लिया</translation>
    </message>
    <message>
        <source>Looked it up in the knowledge</source>
        <translation>ज्ञान में खोजा</translation>
    </message>
    <message>
        <source>Found no answer</source>
        <translation>कोई उत्तर नहीं मिला</translation>
    </message>
    <message>
        <source>Found an answer</source>
        <translation>उत्तर मिल गया</translation>
    </message>
    <message>
        <source>Got an answer</source>
        <translation>जवाब मिला</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>उत्तर: %1</translation>
    </message>
    <message>
        <source>The answer did not fit</source>
        <translation>उत्तर उपयुक्त नहीं था</translation>
    </message>
    <message>
        <source>The answer did not fit: %1</source>
        <translation>उत्तर उपयुक्त नहीं था: %1</translation>
    </message>
    <message>
        <source>Went on elsewhere</source>
        <translation>कहीं और आगे बढ़ा</translation>
    </message>
    <message>
        <source>The talk ended</source>
        <translation>बातचीत समाप्त हुई</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>कुछ गड़बड़ हुई</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>त्रुटि: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Called a tool</source>
        <translation>एक टूल को कॉल किया</translation>
    </message>
    <message>
        <source>Called the tool “%1”</source>
        <translation>टूल “%1” को कॉल किया</translation>
    </message>
    <message>
        <source>Waits for the event “%1”</source>
        <translation>ईवेंट “%1” की प्रतीक्षा करता है</translation>
    </message>
    <message>
        <source>Asked a web service</source>
        <translation>वेब सेवा से पूछा</translation>
    </message>
    <message>
        <source>Asked a language model for an answer</source>
        <translation>भाषा मॉडल से उत्तर माँगा</translation>
    </message>
    <message>
        <source>Let a language model talk</source>
        <translation>भाषा मॉडल को बात करने दी</translation>
    </message>
    <message>
        <source>Had a language model read values out</source>
        <translation>भाषा मॉडल से मान निकलवाए</translation>
    </message>
    <message>
        <source>Asked a language model what is meant</source>
        <translation>भाषा मॉडल से पूछा कि क्या अर्थ है</translation>
    </message>
    <message>
        <source>Ran its code</source>
        <translation>अपना कोड चलाया</translation>
    </message>
    <message>
        <source>Looked for what must not go on</source>
        <translation>जो आगे नहीं जाना चाहिए, उसे खोजा</translation>
    </message>
    <message>
        <source>Asked for what is known of the person</source>
        <translation>व्यक्ति के बारे में जो ज्ञात है, वह माँगा</translation>
    </message>
    <message>
        <source>Waits until the person has done it</source>
        <translation>व्यक्ति के इसे करने तक प्रतीक्षा करता है</translation>
    </message>
    <message>
        <source>Handed the talk over to a person</source>
        <translation>बातचीत किसी व्यक्ति को सौंपी</translation>
    </message>
    <message>
        <source>Asked the team to decide</source>
        <translation>टीम से निर्णय माँगा</translation>
    </message>
    <message>
        <source>Waits for some time</source>
        <translation>कुछ समय प्रतीक्षा करता है</translation>
    </message>
    <message>
        <source>The wait was over</source>
        <translation>प्रतीक्षा समाप्त हुई</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>समय पर कोई उत्तर नहीं आया</translation>
    </message>
    <message>
        <source>The service answered with status %1</source>
        <translation>सेवा ने स्थिति %1 के साथ उत्तर दिया</translation>
    </message>
    <message>
        <source>Found something that must not go on</source>
        <translation>कुछ ऐसा मिला जो आगे नहीं जाना चाहिए</translation>
    </message>
    <message>
        <source>Found nothing that must not go on</source>
        <translation>ऐसा कुछ नहीं मिला जो आगे नहीं जाना चाहिए</translation>
    </message>
    <message>
        <source>Found all values</source>
        <translation>सभी मान मिल गए</translation>
    </message>
    <message>
        <source>Did not find %1</source>
        <translation>%1 नहीं मिला</translation>
    </message>
    <message>
        <source>The model refused to answer</source>
        <translation>मॉडल ने उत्तर देने से मना किया</translation>
    </message>
    <message>
        <source>The model answered</source>
        <translation>मॉडल ने उत्तर दिया</translation>
    </message>
    <message>
        <source>The model ended its part: %1</source>
        <translation>मॉडल ने अपना हिस्सा समाप्त किया: %1</translation>
    </message>
    <message>
        <source>It is outside the opening hours</source>
        <translation>यह खुले रहने के समय के बाहर है</translation>
    </message>
    <message>
        <source>A person took over</source>
        <translation>किसी व्यक्ति ने बातचीत सँभाली</translation>
    </message>
    <message>
        <source>The person gave the talk back</source>
        <translation>व्यक्ति ने बातचीत वापस सौंपी</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation>कोई मौजूद नहीं था</translation>
    </message>
    <message>
        <source>The team decided: %1</source>
        <translation>टीम ने निर्णय लिया: %1</translation>
    </message>
    <message>
        <source>The person had agreed before</source>
        <translation>व्यक्ति पहले ही सहमत हो चुका था</translation>
    </message>
    <message>
        <source>The person agreed</source>
        <translation>व्यक्ति सहमत हुआ</translation>
    </message>
    <message>
        <source>The person did not agree</source>
        <translation>व्यक्ति सहमत नहीं हुआ</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>पूरा हुआ: %1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>चुना गया: %1</translation>
    </message>
    <message>
        <source>Noted that a goal was reached</source>
        <translation>दर्ज किया कि एक लक्ष्य पूरा हुआ</translation>
    </message>
    <message>
        <source>Wrote a line in the log</source>
        <translation>लॉग में एक पंक्ति लिखी</translation>
    </message>
    <message>
        <source>Counted an event</source>
        <translation>एक ईवेंट गिना</translation>
    </message>
    <message>
        <source>Came back from the other flow</source>
        <translation>दूसरे फ़्लो से वापस आया</translation>
    </message>
    <message>
        <source>Came back from the other flow: %1</source>
        <translation>दूसरे फ़्लो से वापस आया: %1</translation>
    </message>
    <message>
        <source>Asked which is meant: %1</source>
        <translation>पूछा कि किससे आशय है: %1</translation>
    </message>
    <message>
        <source>Left through “%1”</source>
        <translation>“%1” से होकर निकला</translation>
    </message>
    <message>
        <source>Ran another flow: %1</source>
        <translation>दूसरा फ़्लो चलाया: %1</translation>
    </message>
    <message>
        <source>Put %1 aside for it</source>
        <translation>इसके लिए %1 को अलग रखा</translation>
    </message>
    <message>
        <source>Came back to %1</source>
        <translation>%1 पर वापस आया</translation>
    </message>
    <message>
        <source>The person corrected an answer</source>
        <translation>व्यक्ति ने एक उत्तर सुधारा</translation>
    </message>
    <message>
        <source>The person corrected an answer: %1</source>
        <translation>व्यक्ति ने एक उत्तर सुधारा: %1</translation>
    </message>
    <message>
        <source>Was cancelled: %1</source>
        <translation>रद्द किया गया: %1</translation>
    </message>
    <message>
        <source>Everything was cancelled</source>
        <translation>सब कुछ रद्द किया गया</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>समझा: %1</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>ईवेंट: %1</translation>
    </message>
    <message>
        <source>Passed the words on to the person who has taken over</source>
        <translation>शब्द उस व्यक्ति तक पहुँचाए जिसने बातचीत सँभाली है</translation>
    </message>
    <message>
        <source>Held before %1</source>
        <translation>%1 से पहले रोका गया</translation>
    </message>
    <message>
        <source>Nothing is connected to “%1” of %2</source>
        <translation>%2 के “%1” से कुछ भी कनेक्ट नहीं है</translation>
    </message>
    <message>
        <source>%1 (handled)</source>
        <comment>a failure that the bot takes care of</comment>
        <translation>%1 (संभाला गया)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>खाली</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::StepsModel::StepsModel</name>
    <message>
        <source>Asked for something: %1</source>
        <translation>कुछ माँगा: %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::TalkSession</name>
    <message>
        <source>Answer in the simulator</source>
        <translation>सिम्युलेटर में उत्तर देना</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::TalkView</name>
    <message>
        <source>Talk</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Buttons: %1</source>
        <translation>बटन: %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::TimeDialog</name>
    <message>
        <source>Let Time Pass</source>
        <translation>समय बीतने दें</translation>
    </message>
    <message>
        <source>So much time passes in the talk:</source>
        <translation>बातचीत में इतना समय बीतता है:</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>इकाई</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>सेकंड</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>घंटे</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Let It Pass</source>
        <translation>बीतने दें</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::VariablesModel</name>
    <message>
        <source>Personal data</source>
        <translation>व्यक्तिगत डेटा</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>वेरिएबल</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::CommandPalette</name>
    <message>
        <source>Bot</source>
        <translation>बॉट</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>फ़्लो</translation>
    </message>
    <message>
        <source>Step in %1</source>
        <translation>%1 में चरण</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>वेरिएबल</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>ज्ञान</translation>
    </message>
    <message>
        <source>Find or Run a Command</source>
        <translation>कमांड ढूँढें या चलाएँ</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>इंटेंट</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing has this name. Try another word.</source>
        <translation>इस नाम का कुछ नहीं है। कोई दूसरा शब्द आज़माएँ।</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>एंटिटी</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>परीक्षण</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>A command, flow, step, variable, test or document</source>
        <translation>कोई कमांड, फ़्लो, चरण, वेरिएबल, परीक्षण या दस्तावेज़</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::EditorArea</name>
    <message>
        <source>Open editors</source>
        <translation>खुले संपादक</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::FilesWatch</name>
    <message>
        <source>Where Are the Files of This Knowledge Base?</source>
        <translation>इस ज्ञान-आधार की फ़ाइलें कहाँ हैं?</translation>
    </message>
    <message>
        <source>The files and folders of this knowledge base are watched while Dialogist runs. What changes is shown before it counts.</source>
        <translation>Dialogist के चलते रहने तक इस ज्ञान-आधार की फ़ाइलों और फ़ोल्डरों पर नज़र रखी जाती है। जो बदलता है, वह लागू होने से पहले दिखाया जाता है।</translation>
    </message>
    <message>
        <source>The files and folders of this knowledge base are not watched any more.</source>
        <translation>इस ज्ञान-आधार की फ़ाइलों और फ़ोल्डरों पर अब नज़र नहीं रखी जाती।</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed: %n source(s) as before.</source>
        <translation>
            <numerusform>कुछ नहीं बदला है: %n स्रोत पहले जैसा।</numerusform>
            <numerusform>कुछ नहीं बदला है: %n स्रोत पहले जैसे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read again. The list of jobs says why.</source>
        <translation>
            <numerusform>%n फ़ाइल दोबारा नहीं पढ़ी जा सकी। कामों की सूची कारण बताती है।</numerusform>
            <numerusform>%n फ़ाइलें दोबारा नहीं पढ़ी जा सकीं। कामों की सूची कारण बताती है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files have changed: %n source(s). Review it in the list of jobs.</source>
        <translation>
            <numerusform>फ़ाइलें बदल गई हैं: %n स्रोत। कामों की सूची में इसकी समीक्षा करें।</numerusform>
            <numerusform>फ़ाइलें बदल गई हैं: %n स्रोत। कामों की सूची में इनकी समीक्षा करें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::shell::FunctionsDialog</name>
    <message>
        <source>Expression Functions</source>
        <translation>एक्सप्रेशन के फ़ंक्शन</translation>
    </message>
    <message>
        <source>Search by name or by what it does</source>
        <translation>नाम या काम से खोजें</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>फ़ंक्शन</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>ऐसे लिखें</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>यह क्या करता है</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>Copy Example</source>
        <translation>उदाहरण कॉपी करें</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::HeatWatch</name>
    <message>
        <source>&amp;Off</source>
        <translation>बंद (&amp;O)</translation>
    </message>
    <message>
        <source>Last Run of the &amp;Tests</source>
        <translation>परीक्षणों की पिछली बार (&amp;T)</translation>
    </message>
    <message>
        <source>Talk in the &amp;Simulator</source>
        <translation>सिम्युलेटर की बातचीत (&amp;S)</translation>
    </message>
    <message>
        <source>Sa&amp;ved Talks…</source>
        <translation>सहेजी गई बातचीतें… (&amp;V)</translation>
    </message>
    <message>
        <source>Talks that were saved in the simulator. Of talks with a published bot nobody keeps which steps they passed.</source>
        <translation>सिम्युलेटर में सहेजी गई बातचीतें। प्रकाशित बॉट के साथ हुई बातचीतें किन चरणों से गुज़रीं, यह कोई नहीं रखता।</translation>
    </message>
    <message>
        <source>No tests have been run yet. Run them to see which steps they pass.</source>
        <translation>अभी तक कोई परीक्षण नहीं चला। वे किन चरणों से गुज़रते हैं, यह देखने के लिए उन्हें चलाएँ।</translation>
    </message>
    <message>
        <source>There is no talk yet. What it passes shows as soon as one begins.</source>
        <translation>अभी कोई बातचीत नहीं है। शुरू होते ही दिखेगा कि वह कहाँ से गुज़रती है।</translation>
    </message>
    <message>
        <source>Saved Talks</source>
        <translation>सहेजी गई बातचीतें</translation>
    </message>
    <message>
        <source>Talks (*.json);;All files (*)</source>
        <translation>बातचीत (*.json);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Times that the talk passed a step</source>
        <translation>बातचीत कितनी बार चरण से गुज़री</translation>
    </message>
    <message numerus="yes">
        <source>Times that %n saved talk(s) passed a step</source>
        <translation>
            <numerusform>%n सहेजी गई बातचीत कितनी बार चरण से गुज़री</numerusform>
            <numerusform>%n सहेजी गई बातचीतें कितनी बार चरण से गुज़रीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Times that tests passed a step</source>
        <translation>परीक्षण कितनी बार चरण से गुज़रे</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::KnowledgeJobs</name>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>%n फ़ाइल आयात करना</numerusform>
            <numerusform>%n फ़ाइलें आयात करना</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the website %1</source>
        <translation>वेबसाइट %1 पढ़ना</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n file(s) and folder(s)</source>
        <translation>
            <numerusform>%n फ़ाइल या फ़ोल्डर की तुलना करना</numerusform>
            <numerusform>%n फ़ाइलों और फ़ोल्डरों की तुलना करना</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the website %1 again</source>
        <translation>वेबसाइट %1 फिर पढ़ें</translation>
    </message>
    <message numerus="yes">
        <source>Read %n website(s) again</source>
        <translation>
            <numerusform>%n वेबसाइट फिर पढ़ें</numerusform>
            <numerusform>%n वेबसाइटें फिर पढ़ें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n source(s) anew</source>
        <translation>
            <numerusform>%n स्रोत फिर से बाँटना</numerusform>
            <numerusform>%n स्रोत फिर से बाँटना</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::shell::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New Bot</source>
        <translation>नया बॉट (&amp;N)</translation>
    </message>
    <message>
        <source>Support with Knowledge</source>
        <translation>ज्ञान के साथ सहायता</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>लीड</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>अपॉइंटमेंट</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>खोलें (&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>हाल के खोलें (&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Bot</source>
        <translation>नमूना बॉट खोलें (&amp;S)</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>प्रति सहेजें (&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;lose Project</source>
        <translation>प्रोजेक्ट बंद करें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find or Run a Command…</source>
        <translation>कमांड ढूँढें या चलाएँ (&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>टैब बंद करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>लेआउट रीसेट करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>दिखावट (&amp;A)</translation>
    </message>
    <message>
        <source>Like the System</source>
        <translation>सिस्टम जैसी</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्की</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरी</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा (&amp;L)</translation>
    </message>
    <message>
        <source>The language changes the next time Dialogist starts.</source>
        <translation>भाषा Dialogist के अगली बार शुरू होने पर बदलेगी।</translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation>बॉट (&amp;B)</translation>
    </message>
    <message>
        <source>Add Documents</source>
        <translation>दस्तावेज़ जोड़ें</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>सभी फ़ाइलें</translation>
    </message>
    <message>
        <source>&amp;Review and Publish…</source>
        <translation>समीक्षा करें और प्रकाशित करें (&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता (&amp;H)</translation>
    </message>
    <message>
        <source>Ask the &amp;Sample Bot</source>
        <translation>नमूना बॉट से पूछें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Dialogist</source>
        <translation>Dialogist के बारे में (&amp;A)</translation>
    </message>
    <message>
        <source>About Dialogist</source>
        <translation>Dialogist के बारे में</translation>
    </message>
    <message>
        <source>Dialogist %1

Write chatbots offline, see where their data goes, publish them.

Free software under the MIT licence. It uses Qt, Boost, libarchive, gumbo, ICU, uchardet and libseccomp.</source>
        <translation>Dialogist %1

ऑफ़लाइन चैटबॉट लिखें, देखें कि उनका डेटा कहाँ जाता है, और उन्हें प्रकाशित करें।

MIT लाइसेंस के तहत मुक्त सॉफ़्टवेयर। इसमें Qt, Boost, libarchive, gumbo, ICU, uchardet और libseccomp का उपयोग होता है।</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>मुख्य</translation>
    </message>
    <message>
        <source>Find or run a command   Ctrl+K</source>
        <translation>कमांड ढूँढें या चलाएँ   Ctrl+K</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>प्रकाशित करें…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>पूर्ववत करें: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>फिर से करें: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सहेजा गया</translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation>कोई हालिया प्रोजेक्ट नहीं</translation>
    </message>
    <message>
        <source>Work Is Still Going On</source>
        <translation>काम अभी चल रहा है</translation>
    </message>
    <message>
        <source>Closing Dialogist now cancels it. What was read so far is kept.</source>
        <translation>Dialogist को अभी बंद करने पर यह रद्द हो जाएगा। अब तक जो पढ़ा गया है, वह रखा जाएगा।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Find and &amp;Replace Everywhere…</source>
        <translation>हर जगह ढूँढें और बदलें (&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Next Match</source>
        <translation>अगला मिलान (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Match</source>
        <translation>पिछला मिलान (&amp;P)</translation>
    </message>
    <message>
        <source>Writing to the project file…</source>
        <translation>प्रोजेक्ट फ़ाइल में लिखा जा रहा है…</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation>दिखाएँ या छिपाएँ: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Next Tab</source>
        <translation>अगला टैब (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Tab</source>
        <translation>पिछला टैब (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go To</source>
        <translation>यहाँ जाएँ (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Editor</source>
        <translation>संपादक (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Next Part of the Window</source>
        <translation>विंडो का अगला भाग (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Part of the Window</source>
        <translation>विंडो का पिछला भाग (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Settings of the Bot</source>
        <translation>बॉट की सेटिंग (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Texts and Languages</source>
        <translation>टेक्स्ट और भाषाएँ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>जोड़ें (&amp;A)</translation>
    </message>
    <message>
        <source>Add &amp;Documents…</source>
        <translation>दस्तावेज़ जोड़ें (&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>परीक्षण (&amp;T)</translation>
    </message>
    <message>
        <source>Conversation &amp;Tests</source>
        <translation>बातचीत परीक्षण (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Run All Tests</source>
        <translation>सभी परीक्षण चलाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Heat Map</source>
        <translation>हीट मैप (&amp;H)</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (केवल पढ़ने के लिए)</translation>
    </message>
    <message>
        <source>new create make</source>
        <extracomment>other words for “Add”, separated by blanks, that people may look for: add a flow, new flow</extracomment>
        <translation>नया बनाएँ</translation>
    </message>
    <message>
        <source>&amp;Expression Functions</source>
        <translation>एक्सप्रेशन के फ़ंक्शन (&amp;E)</translation>
    </message>
    <message>
        <source>Add a &amp;Folder of Documents…</source>
        <translation>दस्तावेज़ों का &amp;फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Add a Folder of Documents</source>
        <translation>दस्तावेज़ों का फ़ोल्डर जोड़ें</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::Publisher</name>
    <message>
        <source>Publish “%1”</source>
        <translation>“%1” प्रकाशित करें</translation>
    </message>
    <message>
        <source>Go back to an earlier release of “%1”</source>
        <translation>“%1” की पिछली रिलीज़ पर वापस जाना</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>अभी प्रकाशित नहीं</translation>
    </message>
    <message>
        <source>Release %1 on this computer</source>
        <translation>इस कंप्यूटर पर रिलीज़ %1</translation>
    </message>
    <message>
        <source>Release %1 on this computer · changed since</source>
        <translation>इस कंप्यूटर पर रिलीज़ %1 · उसके बाद बदला गया</translation>
    </message>
    <message>
        <source>Put “%1” online again</source>
        <translation>“%1” को फिर से ऑनलाइन करें</translation>
    </message>
    <message>
        <source>This computer does not keep that release any more. Publish the bot again.</source>
        <translation>यह कंप्यूटर अब वह रिलीज़ नहीं रखता। बॉट फिर से प्रकाशित करें।</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 runs on this computer. Once Dialogist is closed, people cannot reach it any more, unless you keep it running.</source>
        <translation>%1 इस कंप्यूटर पर चलता है। Dialogist बंद होने पर लोग उस तक नहीं पहुँच सकते, जब तक आप उसे चलता न रखें।</translation>
    </message>
    <message>
        <source>%1 run on this computer. Once Dialogist is closed, people cannot reach them any more, unless you keep them running.</source>
        <translation>%1 इस कंप्यूटर पर चलते हैं। Dialogist बंद होने पर लोग उन तक नहीं पहुँच सकते, जब तक आप उन्हें चलता न रखें।</translation>
    </message>
    <message>
        <source>Published Bots Are Online</source>
        <translation>प्रकाशित बॉट ऑनलाइन हैं</translation>
    </message>
    <message>
        <source>Keep Running</source>
        <translation>चलता रखें</translation>
    </message>
    <message>
        <source>Take Offline and Quit</source>
        <translation>ऑफ़लाइन करें और बंद करें</translation>
    </message>
    <message>
        <source>The Host Cannot Be Kept Running</source>
        <translation>होस्ट चलता नहीं रखा जा सकता</translation>
    </message>
    <message>
        <source>Release %1, offline</source>
        <translation>रिलीज़ %1, ऑफ़लाइन</translation>
    </message>
    <message>
        <source>People cannot reach the bot until it is put online again. The release and the talks are kept.</source>
        <translation>जब तक बॉट फिर से ऑनलाइन नहीं किया जाता, लोग उस तक नहीं पहुँच सकते। रिलीज़ और बातचीत सुरक्षित रहती हैं।</translation>
    </message>
    <message>
        <source>All bots on this computer go offline, until one of them is put online again: %1. Their releases and talks are kept.</source>
        <translation>इस कंप्यूटर के सभी बॉट ऑफ़लाइन हो जाएँगे, जब तक उनमें से एक फिर से ऑनलाइन नहीं किया जाता: %1। उनकी रिलीज़ और बातचीत सुरक्षित रहती हैं।</translation>
    </message>
    <message>
        <source>Take Offline</source>
        <translation>ऑफ़लाइन करें</translation>
    </message>
    <message>
        <source>Take the bots on this computer offline</source>
        <translation>इस कंप्यूटर के बॉट ऑफ़लाइन करें</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>“%1” निर्यात करें</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::TrustBar</name>
    <message>
        <source>This bot was made or changed on another computer. Until you trust it, code and calls to other services are off.</source>
        <translation>यह बॉट किसी दूसरे कंप्यूटर पर बनाया या बदला गया था। जब तक आप इस पर भरोसा नहीं करते, कोड और अन्य सेवाओं को कॉल बंद रहेंगे।</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>विवरण…</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>भरोसा करें</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::WebsiteWatch</name>
    <message>
        <source>Allow This Address?</source>
        <translation>इस पते की अनुमति दें?</translation>
    </message>
    <message>
        <source>%1 is on this computer or a private network. Read it only if you trust it.</source>
        <translation>%1 इस कंप्यूटर पर या निजी नेटवर्क पर है। तभी पढ़ें जब आप इस पर भरोसा करते हों।</translation>
    </message>
    <message>
        <source>Allow and Read</source>
        <translation>अनुमति दें और पढ़ें</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed: %n page(s) as before.</source>
        <translation>
            <numerusform>कुछ नहीं बदला: %n पेज पहले जैसा।</numerusform>
            <numerusform>कुछ नहीं बदला: %n पेज पहले जैसे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read again. The list of jobs says why.</source>
        <translation>
            <numerusform>%n पेज फिर नहीं पढ़ा जा सका। कामों की सूची कारण बताती है।</numerusform>
            <numerusform>%n पेज फिर नहीं पढ़े जा सके। कामों की सूची कारण बताती है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A website has changed: %n page(s). Review it in the list of jobs.</source>
        <translation>
            <numerusform>एक वेबसाइट बदली है: %n पेज। कामों की सूची में देखें।</numerusform>
            <numerusform>एक वेबसाइट बदली है: %n पेज। कामों की सूची में देखें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::shell::WelcomePage</name>
    <message>
        <source>Write a chatbot. See where its data goes. Then publish.</source>
        <translation>चैटबॉट लिखें। देखें कि उसका डेटा कहाँ जाता है। फिर प्रकाशित करें।</translation>
    </message>
    <message>
        <source>Everything here works without a network. Nothing leaves this computer until you publish.</source>
        <translation>यहाँ सब कुछ बिना नेटवर्क के काम करता है। जब तक आप प्रकाशित नहीं करते, कुछ भी इस कंप्यूटर से बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>Start a new bot</source>
        <translation>नया बॉट शुरू करें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>प्रोजेक्ट खोलें…</translation>
    </message>
    <message>
        <source>A .dialogist file on this computer</source>
        <translation>इस कंप्यूटर पर कोई .dialogist फ़ाइल</translation>
    </message>
    <message>
        <source>Open the sample bot</source>
        <translation>नमूना बॉट खोलें</translation>
    </message>
    <message>
        <source>A helper for Dialogist itself, with its help pages as knowledge</source>
        <translation>Dialogist का ही सहायक, जिसका ज्ञान इसके सहायता पेज हैं</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>स्वागत है</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::Workbench</name>
    <message>
        <source>Choose a flow or a knowledge base on the left to work on it.</source>
        <translation>काम करने के लिए बाईं ओर कोई फ़्लो या ज्ञान-आधार चुनें।</translation>
    </message>
    <message>
        <source>%1 of %2 documents were read.</source>
        <translation>%2 में से %1 दस्तावेज़ पढ़े गए।</translation>
    </message>
    <message>
        <source>The Project Cannot Be Opened</source>
        <translation>प्रोजेक्ट खोला नहीं जा सका</translation>
    </message>
    <message>
        <source>The Sample Cannot Be Made</source>
        <translation>नमूना बनाया नहीं जा सका</translation>
    </message>
    <message>
        <source>Where to Keep the New Bot</source>
        <translation>नया बॉट कहाँ रखें</translation>
    </message>
    <message>
        <source>My bot</source>
        <translation>मेरा बॉट</translation>
    </message>
    <message>
        <source>Dialogist projects</source>
        <translation>Dialogist प्रोजेक्ट</translation>
    </message>
    <message>
        <source>The Bot Cannot Be Made</source>
        <translation>बॉट बनाया नहीं जा सका</translation>
    </message>
    <message>
        <source>The file “%1” is in the way and cannot be moved to the trash. Choose another name.</source>
        <translation>इस नाम की फ़ाइल “%1” पहले से है और उसे ट्रैश में नहीं ले जाया जा सका। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>प्रोजेक्ट खोलें</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>सभी फ़ाइलें</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>प्रति सहेजें</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 की प्रति</translation>
    </message>
    <message>
        <source>The Copy Cannot Be Written</source>
        <translation>प्रति लिखी नहीं जा सकी</translation>
    </message>
    <message>
        <source>The copy is %1.</source>
        <translation>प्रति यह है: %1।</translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>“%1” प्रकाशित करें</translation>
    </message>
    <message>
        <source>That Did Not Work</source>
        <translation>यह नहीं हो सका</translation>
    </message>
    <message>
        <source>Trust and Publish This Bot?</source>
        <translation>इस बॉट पर भरोसा करके इसे प्रकाशित करें?</translation>
    </message>
    <message>
        <source>It was made or changed on another computer. Once published, its code and its calls to other services run.</source>
        <translation>यह किसी दूसरे कंप्यूटर पर बनाया या बदला गया था। प्रकाशित होने के बाद इसका कोड और अन्य सेवाओं को इसके कॉल चलेंगे।</translation>
    </message>
    <message>
        <source>Trust and Publish</source>
        <translation>भरोसा करें और प्रकाशित करें</translation>
    </message>
    <message>
        <source>No step of this project runs code or calls another service. Publishing it asks you first.</source>
        <translation>इस प्रोजेक्ट का कोई चरण कोड नहीं चलाता और न ही किसी अन्य सेवा को कॉल करता है। प्रकाशित करते समय पहले आपसे पूछा जाएगा।</translation>
    </message>
    <message>
        <source>These steps run code or call another service, and are off:</source>
        <translation>ये चरण कोड चलाते हैं या किसी अन्य सेवा को कॉल करते हैं, और बंद हैं:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… और %n अन्य</numerusform>
            <numerusform>… और %n अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them before you trust the project. Publishing it asks you first, too.</source>
        <translation>प्रोजेक्ट पर भरोसा करने से पहले इन्हें देख लें। प्रकाशित करते समय भी पहले आपसे पूछा जाएगा।</translation>
    </message>
    <message>
        <source>You can read, edit and talk to the bot all the same. If the project is changed elsewhere again, you are asked again.</source>
        <translation>फिर भी आप बॉट को पढ़ सकते हैं, संपादित कर सकते हैं और उससे बात कर सकते हैं। यदि प्रोजेक्ट कहीं और फिर बदला जाता है, तो आपसे फिर पूछा जाएगा।</translation>
    </message>
    <message>
        <source>Made or Changed on Another Computer</source>
        <translation>दूसरे कंप्यूटर पर बनाया या बदला गया</translation>
    </message>
    <message>
        <source>This fix has nothing to change here. Mend it at its place.</source>
        <translation>इस सुधार से यहाँ कुछ नहीं बदलना है। इसे इसकी जगह पर ठीक करें।</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) have been cut anew.</source>
        <translation>
            <numerusform>%n स्रोत फिर से बाँटा गया।</numerusform>
            <numerusform>%n स्रोत फिर से बाँटे गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>This source is not in the project any more.</source>
        <translation>यह स्रोत अब प्रोजेक्ट में नहीं है।</translation>
    </message>
    <message>
        <source>Ask the Sample Bot</source>
        <translation>नमूना बॉट से पूछें</translation>
    </message>
    <message>
        <source>The sample bot answers questions about Dialogist. “%1” is closed for it; everything in it is saved.</source>
        <translation>नमूना बॉट Dialogist के बारे में सवालों के जवाब देता है। इसके लिए “%1” बंद होगा; उसमें सब कुछ सहेजा हुआ है।</translation>
    </message>
    <message>
        <source>Open the Sample Bot</source>
        <translation>नमूना बॉट खोलें</translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold(s) the same text as another and was not added twice.</source>
        <translation>
            <numerusform>उनमें से %n में किसी दूसरे जैसा ही टेक्स्ट है और वह दो बार नहीं जोड़ा गया।</numerusform>
            <numerusform>उनमें से %n में किसी दूसरे जैसा ही टेक्स्ट है और वे दो बार नहीं जोड़े गए।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::ui::ExpressionMarks</name>
    <message>
        <source>“%1” is no variable of this bot. Add the variable, or correct the name.</source>
        <translation>“%1” इस बॉट का वेरिएबल नहीं है। वेरिएबल जोड़ें या नाम ठीक करें।</translation>
    </message>
</context>
<context>
    <name>dialogist::ui::FileDialog</name>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>dialogist::ui::GrowingTextEdit</name>
    <message>
        <source>Not pasted: the text has %1 characters, and a field takes up to %2.</source>
        <translation>चिपकाया नहीं गया: पाठ में %1 वर्ण हैं, और एक फ़ील्ड में %2 तक आते हैं।</translation>
    </message>
    <message>
        <source>This text has %1 characters. Up to %2 can be edited here. Select all and press Delete to empty the field.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>इस पाठ में %1 वर्ण हैं। यहाँ %2 तक संपादित हो सकते हैं। फ़ील्ड खाली करने के लिए सब चुनें और Delete दबाएँ।</translation>
    </message>
</context>
<context>
    <name>dialogist::ui::LocalizedTextEdit</name>
    <message>
        <source>Language of this text</source>
        <translation>इस टेक्स्ट की भाषा</translation>
    </message>
    <message>
        <source>Text in %1</source>
        <translation>%1 में टेक्स्ट</translation>
    </message>
    <message>
        <source>Not translated yet.</source>
        <extracomment>%1 is a list of language tags</extracomment>
        <translation>अभी अनुवाद नहीं हुआ।</translation>
    </message>
    <message>
        <source>Not translated yet: %1.</source>
        <translation>अभी अनुवाद नहीं हुआ: %1।</translation>
    </message>
    <message>
        <source>Test texts (%1)</source>
        <translation>परीक्षण टेक्स्ट (%1)</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>There is no knowledge to look up the question in. Choose a knowledge base for this step.</source>
        <translation>प्रश्न खोजने के लिए कोई ज्ञान नहीं है। इस चरण के लिए ज्ञान-आधार चुनें।</translation>
    </message>
    <message>
        <source>The bot looked things up too often in one turn.</source>
        <translation>बॉट ने एक ही बारी में बहुत बार खोज की।</translation>
    </message>
    <message>
        <source>Code runs in a process of its own that can open no file, start no program and reach no network, with limits on time and memory.</source>
        <translation>कोड अपनी अलग प्रक्रिया में चलता है जो न कोई फ़ाइल खोल सकती है, न कोई प्रोग्राम शुरू कर सकती है और न किसी नेटवर्क तक पहुँच सकती है; समय और मेमोरी की सीमाएँ हैं।</translation>
    </message>
    <message>
        <source>Code runs in a process of its own that can make no system call to open a file, start a program or reach a network, with limits on time and memory.</source>
        <translation>कोड अपनी अलग प्रक्रिया में चलता है जो फ़ाइल खोलने, प्रोग्राम शुरू करने या नेटवर्क तक पहुँचने के लिए कोई सिस्टम कॉल नहीं कर सकती; समय और मेमोरी की सीमाएँ हैं।</translation>
    </message>
    <message>
        <source>Code runs in a process of its own with a limit on time. On this system that process is not cut off from files and network.</source>
        <translation>कोड समय की सीमा के साथ अपनी अलग प्रक्रिया में चलता है। इस सिस्टम पर वह प्रक्रिया फ़ाइलों और नेटवर्क से अलग नहीं की गई है।</translation>
    </message>
    <message>
        <source>The code cannot be read: %1</source>
        <translation>कोड पढ़ा नहीं जा सकता: %1</translation>
    </message>
    <message>
        <source>The code took too long and was stopped. Look for a loop that does not end, or do less at once.</source>
        <translation>कोड ने बहुत अधिक समय लिया और उसे रोक दिया गया। ऐसा लूप खोजें जो समाप्त नहीं होता, या एक बार में कम काम करें।</translation>
    </message>
    <message>
        <source>The code used too much memory and was stopped. Work on smaller pieces of data.</source>
        <translation>कोड ने बहुत अधिक मेमोरी का उपयोग किया और उसे रोक दिया गया। डेटा के छोटे हिस्सों पर काम करें।</translation>
    </message>
    <message>
        <source>The code was stopped because it broke its process: it may have nested something too deeply or used too much memory.</source>
        <translation>कोड को रोक दिया गया क्योंकि उसने अपनी प्रक्रिया तोड़ दी: हो सकता है कि उसमें नेस्टिंग बहुत गहरी हो या उसने बहुत अधिक मेमोरी का उपयोग किया हो।</translation>
    </message>
    <message>
        <source>The values handed to the code are larger than 1 MB together. Hand over less.</source>
        <translation>कोड को दिए गए मान मिलाकर 1 MB से बड़े हैं। कम दें।</translation>
    </message>
    <message>
        <source>What the code gives back is larger than 1 MB. Give back less.</source>
        <translation>कोड जो लौटाता है वह 1 MB से बड़ा है। कम लौटाएँ।</translation>
    </message>
    <message>
        <source>What the code gives back is nested too deeply to be kept in a variable.</source>
        <translation>कोड जो लौटाता है उसमें नेस्टिंग इतनी गहरी है कि उसे वेरिएबल में नहीं रखा जा सकता।</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be kept in a variable: %2</source>
        <translation>“%1” का मान वेरिएबल में नहीं रखा जा सकता: %2</translation>
    </message>
    <message>
        <source>The code returned “%1”, but the step has no output of that name. Add it, or return another one.</source>
        <translation>कोड ने “%1” लौटाया, पर चरण में उस नाम का कोई आउटपुट नहीं है। उसे जोड़ें या कोई दूसरा लौटाएँ।</translation>
    </message>
    <message>
        <source>The code returned a value of type %1. Return the name of an output as text, or nothing; values go into variables.</source>
        <translation>कोड ने %1 प्रकार का मान लौटाया। आउटपुट का नाम टेक्स्ट के रूप में लौटाएँ, या कुछ नहीं; मान वेरिएबल में जाते हैं।</translation>
    </message>
    <message>
        <source>The code waits for something that never comes: a promise is never resolved.</source>
        <translation>कोड ऐसी चीज़ की प्रतीक्षा करता है जो कभी नहीं आती: कोई promise कभी पूरा नहीं होता।</translation>
    </message>
    <message>
        <source>The code did not get its turn because other code was running. Try again.</source>
        <translation>कोड की बारी नहीं आई क्योंकि दूसरा कोड चल रहा था। फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>चलाना रद्द किया गया।</translation>
    </message>
    <message>
        <source>The code was not run, because this project is not trusted on this computer.</source>
        <translation>कोड नहीं चलाया गया, क्योंकि इस कंप्यूटर पर इस प्रोजेक्ट पर भरोसा नहीं किया गया है।</translation>
    </message>
    <message>
        <source>The process that runs code could not be started. Install Dialogist anew.</source>
        <translation>कोड चलाने वाली प्रक्रिया शुरू नहीं की जा सकी। Dialogist को फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>“%1” is already a variable of this step. Write %1 = … without let, const or var.</source>
        <translation>“%1” पहले से इस चरण का वेरिएबल है। let, const या var के बिना %1 = … लिखें।</translation>
    </message>
    <message>
        <source>BigInt numbers such as 10n are not available. Use ordinary numbers.</source>
        <translation>10n जैसी BigInt संख्याएँ उपलब्ध नहीं हैं। सामान्य संख्याओं का उपयोग करें।</translation>
    </message>
    <message>
        <source>Lookbehind, (?&lt;=…) and (?&lt;!…), is not available in regular expressions. Match what stands before and use a group.</source>
        <translation>रेगुलर एक्सप्रेशन में लुकबिहाइंड, (?&lt;=…) और (?&lt;!…), उपलब्ध नहीं है। जो पहले आता है उसका मिलान करें और समूह का उपयोग करें।</translation>
    </message>
    <message>
        <source>The flag d is not available in regular expressions.</source>
        <translation>रेगुलर एक्सप्रेशन में फ़्लैग d उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>Modifiers such as (?i:…) are not available in regular expressions. Use a flag for the whole expression.</source>
        <translation>रेगुलर एक्सप्रेशन में (?i:…) जैसे मॉडिफ़ायर उपलब्ध नहीं हैं। पूरे एक्सप्रेशन के लिए फ़्लैग का उपयोग करें।</translation>
    </message>
    <message>
        <source>Only general categories such as \p{L}, \p{Lu} or \p{Nd} are available in regular expressions.</source>
        <translation>रेगुलर एक्सप्रेशन में केवल \p{L}, \p{Lu} या \p{Nd} जैसी सामान्य श्रेणियाँ उपलब्ध हैं।</translation>
    </message>
    <message>
        <source>Nothing can be imported: the code must stand by itself.</source>
        <translation>कुछ भी आयात नहीं किया जा सकता: कोड को अपने आप में पूरा होना चाहिए।</translation>
    </message>
    <message>
        <source>Nothing can be exported. Set a variable of the step instead.</source>
        <translation>कुछ भी निर्यात नहीं किया जा सकता। इसके बजाय चरण का कोई वेरिएबल सेट करें।</translation>
    </message>
    <message>
        <source>%1 is not available in code.</source>
        <translation>%1 कोड में उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>%1 is not available: code reaches no network, no files and no timers. Use a step of the flow for that.</source>
        <translation>%1 उपलब्ध नहीं है: कोड नेटवर्क, फ़ाइलों और टाइमर तक नहीं पहुँचता। इसके लिए फ़्लो के किसी चरण का उपयोग करें।</translation>
    </message>
    <message>
        <source>“%1” is not declared. Add it to the step&apos;s variables, or write let %1 = …</source>
        <translation>“%1” घोषित नहीं है। इसे चरण के वेरिएबल में जोड़ें, या let %1 = … लिखें</translation>
    </message>
    <message>
        <source>“%1” is not known here. Add it to what goes in if it is a variable of the bot.</source>
        <translation>“%1” यहाँ ज्ञात नहीं है। यदि यह बॉट का वेरिएबल है, तो इसे भीतर आने वालों में जोड़ें।</translation>
    </message>
    <message>
        <source>The variable “%1” cannot be used in code, because JavaScript does not allow this name. Rename it.</source>
        <translation>वेरिएबल “%1” का कोड में उपयोग नहीं किया जा सकता, क्योंकि JavaScript इस नाम की अनुमति नहीं देता। इसका नाम बदलें।</translation>
    </message>
    <message>
        <source>The code is longer than 100,000 characters. Divide it into several steps.</source>
        <translation>कोड 1,00,000 वर्णों से लंबा है। इसे कई चरणों में बाँटें।</translation>
    </message>
    <message>
        <source>The code cannot be read.</source>
        <translation>कोड पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>This file holds no talk.</source>
        <translation>इस फ़ाइल में कोई बातचीत नहीं है।</translation>
    </message>
    <message>
        <source>This talk was saved by a newer version of Dialogist.</source>
        <translation>यह बातचीत Dialogist के नए संस्करण से सहेजी गई थी।</translation>
    </message>
    <message>
        <source>This file holds no talk that can be played.</source>
        <translation>इस फ़ाइल में ऐसी कोई बातचीत नहीं है जो चलाई जा सके।</translation>
    </message>
    <message>
        <source>The value of the secret “%1” is not known here. Enter it where the bot runs.</source>
        <translation>गुप्त जानकारी “%1” का मान यहाँ ज्ञात नहीं है। इसे वहाँ दर्ज करें जहाँ बॉट चलता है।</translation>
    </message>
    <message>
        <source>The service answered with more than a megabyte.</source>
        <translation>सेवा ने एक मेगाबाइट से बड़ा उत्तर दिया।</translation>
    </message>
    <message>
        <source>This step runs code or calls another service, and the bot was made or changed on another computer. Look at the step, then trust the project.</source>
        <translation>यह चरण कोड चलाता है या किसी अन्य सेवा को कॉल करता है, और बॉट किसी दूसरे कंप्यूटर पर बनाया या बदला गया था। चरण को देखें, फिर प्रोजेक्ट पर भरोसा करें।</translation>
    </message>
    <message>
        <source>Nothing here answers requests of the kind “%1”.</source>
        <translation>यहाँ कुछ भी “%1” प्रकार के अनुरोधों का उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>चरण %1: %2</translation>
    </message>
    <message>
        <source>Step %1, after “%2”: %3</source>
        <translation>चरण %1, “%2” के बाद: %3</translation>
    </message>
    <message>
        <source>is “%1”</source>
        <translation>“%1” है</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>“%1” शामिल है</translation>
    </message>
    <message>
        <source>matches “%1”</source>
        <translation>“%1” से मेल खाता है</translation>
    </message>
    <message>
        <source>is much like “%1”</source>
        <translation>“%1” जैसा ही है</translation>
    </message>
    <message>
        <source>is at least %1</source>
        <translation>कम से कम %1 है</translation>
    </message>
    <message>
        <source>is at most %1</source>
        <translation>अधिकतम %1 है</translation>
    </message>
    <message>
        <source>has the length %1</source>
        <translation>लंबाई %1 है</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>मान है</translation>
    </message>
    <message>
        <source>“%1” is no comparison. There are: %2.</source>
        <translation>“%1” कोई तुलना नहीं है। ये उपलब्ध हैं: %2।</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>“%1” रेगुलर एक्सप्रेशन नहीं है: %2।</translation>
    </message>
    <message>
        <source>No people are set up here to take over or to decide.</source>
        <translation>यहाँ बातचीत सँभालने या निर्णय लेने के लिए कोई व्यक्ति सेट नहीं है।</translation>
    </message>
    <message>
        <source>“%1” is a secret, and the texts of a request cannot hold one. Put it in with “Signs in with”.</source>
        <translation>“%1” गुप्त जानकारी है, और अनुरोध के टेक्स्ट में ऐसी जानकारी नहीं हो सकती। इसे “किससे साइन इन करता है” से डालें।</translation>
    </message>
    <message>
        <source>No language model is set up where this bot runs.</source>
        <translation>जहाँ यह बॉट चलता है, वहाँ कोई भाषा मॉडल सेट नहीं है।</translation>
    </message>
    <message>
        <source>The tool “%1” is not set up where this bot runs.</source>
        <translation>जहाँ यह बॉट चलता है, वहाँ टूल “%1” सेट नहीं है।</translation>
    </message>
    <message>
        <source>Requests to web services are not sent here.</source>
        <translation>यहाँ से वेब सेवाओं को अनुरोध नहीं भेजे जाते।</translation>
    </message>
    <message>
        <source>“%1” is no state of the opening hours. Write open, closed or clock.</source>
        <translation>“%1” खुले रहने के समय की कोई स्थिति नहीं है। open, closed या clock लिखें।</translation>
    </message>
    <message>
        <source>The bot is gone. Choose another one.</source>
        <translation>बॉट अब नहीं है। कोई दूसरा चुनें।</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>is of the step “%1”</source>
        <translation>चरण “%1” का है</translation>
    </message>
    <message>
        <source>offers %1</source>
        <translation>%1 देता है</translation>
    </message>
    <message>
        <source>names a source</source>
        <translation>स्रोत बताता है</translation>
    </message>
    <message>
        <source>names no source</source>
        <translation>स्रोत नहीं बताता</translation>
    </message>
    <message>
        <source>The bot was to say something that %1; it said %2.</source>
        <translation>बॉट को कुछ ऐसा कहना था जो %1; उसने कहा %2।</translation>
    </message>
    <message>
        <source>The bot was not to say something that %1; it said “%2”.</source>
        <translation>बॉट को ऐसा कुछ नहीं कहना था जो %1; उसने कहा “%2”।</translation>
    </message>
    <message>
        <source>“%1” was to get a value; it has none.</source>
        <translation>“%1” को मान मिलना था; उसके पास नहीं है।</translation>
    </message>
    <message>
        <source>“%1” was to be a value that %2; it is %3.</source>
        <translation>“%1” को ऐसा मान होना था जो %2; वह %3 है।</translation>
    </message>
    <message>
        <source>“%1” was not to be “%2”.</source>
        <translation>“%1” को “%2” नहीं होना था।</translation>
    </message>
    <message>
        <source>The flow “%1” was to start; started: %2.</source>
        <translation>प्रवाह “%1” को शुरू होना था; शुरू हुए: %2।</translation>
    </message>
    <message>
        <source>The flow “%1” was to come to its end; ended: %2.</source>
        <translation>प्रवाह “%1” को अंत तक आना था; समाप्त हुए: %2।</translation>
    </message>
    <message>
        <source>The flow “%1” was to be cancelled; cancelled: %2.</source>
        <translation>प्रवाह “%1” को रद्द होना था; रद्द हुए: %2।</translation>
    </message>
    <message>
        <source>The intent was to be “%1”; found: %2.</source>
        <translation>आशय “%1” होना था; मिला: %2।</translation>
    </message>
    <message>
        <source>“%1” was to be called as described; called: %2.</source>
        <translation>“%1” को बताए अनुसार बुलाया जाना था; बुलाए गए: %2।</translation>
    </message>
    <message>
        <source>“%1” was not to be called.</source>
        <translation>“%1” को नहीं बुलाया जाना था।</translation>
    </message>
    <message>
        <source>The bot was to ask whether “%1” is meant; it offered %2.</source>
        <translation>बॉट को पूछना था कि क्या “%1” का मतलब है; उसने %2 दिए।</translation>
    </message>
    <message>
        <source>The bot was to ask what is meant.</source>
        <translation>बॉट को पूछना था कि मतलब क्या है।</translation>
    </message>
    <message>
        <source>No answer of this turn names a source.</source>
        <translation>इस बारी का कोई उत्तर स्रोत नहीं बताता।</translation>
    </message>
    <message>
        <source>Only %1 % of the answer&apos;s words stand in its sources; %2 % were asked for.</source>
        <translation>उत्तर के केवल %1 % शब्द उसके स्रोतों में हैं; %2 % माँगे गए थे।</translation>
    </message>
    <message>
        <source>The talk was to pass “%1”; it passed %2.</source>
        <translation>बातचीत को “%1” से गुज़रना था; वह %2 से गुज़री।</translation>
    </message>
    <message>
        <source>The talk was not to pass “%1”; it passed %2.</source>
        <translation>बातचीत को “%1” से नहीं गुज़रना था; वह %2 से गुज़री।</translation>
    </message>
    <message>
        <source>The talk was to wait at “%1”; it waits at “%2”.</source>
        <translation>बातचीत को “%1” पर रुकना था; वह “%2” पर रुकी है।</translation>
    </message>
    <message>
        <source>The talk was to end; it goes on.</source>
        <translation>बातचीत को समाप्त होना था; वह जारी है।</translation>
    </message>
    <message>
        <source>The talk was to go on; it ended.</source>
        <translation>बातचीत को जारी रहना था; वह समाप्त हुई।</translation>
    </message>
    <message>
        <source>Nothing was to fail; “%1” did: %2.</source>
        <translation>कुछ विफल नहीं होना था; “%1” विफल हुआ: %2।</translation>
    </message>
    <message>
        <source>The expression “%1” cannot be read: %2</source>
        <translation>अभिव्यक्ति “%1” पढ़ी नहीं जा सकती: %2</translation>
    </message>
    <message>
        <source>“%1” was to be true; it is %2.</source>
        <translation>“%1” को सत्य होना था; वह %2 है।</translation>
    </message>
    <message>
        <source>An assertion is one word with what it asks, such as “bot_uttered: Hello”.</source>
        <translation>जाँच एक शब्द है जिसके साथ उसकी माँग होती है, जैसे “bot_uttered: Hello”।</translation>
    </message>
    <message>
        <source>“%1” is no duration. Write it like PT5M (five minutes) or P1D (a day).</source>
        <translation>“%1” कोई अवधि नहीं है। PT5M (पाँच मिनट) या P1D (एक दिन) की तरह लिखें।</translation>
    </message>
    <message>
        <source>“%1” says nothing.</source>
        <translation>“%1” कुछ नहीं कहता।</translation>
    </message>
    <message>
        <source>does two things at once.</source>
        <translation>एक साथ दो काम करता है।</translation>
    </message>
    <message>
        <source>“%1” is nothing a step can do. There are: %2.</source>
        <translation>“%1” ऐसा नहीं जो चरण कर सके। ये हैं: %2।</translation>
    </message>
    <message>
        <source>The test begins at “%1”, which is not there.</source>
        <translation>परीक्षण “%1” पर शुरू होता है, जो है ही नहीं।</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it like 2026-12-24T10:00:00Z.</source>
        <translation>“%1” कोई समय नहीं है। 2026-12-24T10:00:00Z की तरह लिखें।</translation>
    </message>
    <message>
        <source>A test has at most %1 steps.</source>
        <translation>एक परीक्षण में अधिक से अधिक %1 चरण होते हैं।</translation>
    </message>
    <message>
        <source>There is no button “%1” to press.</source>
        <translation>दबाने के लिए बटन “%1” नहीं है।</translation>
    </message>
    <message>
        <source>(waits %1)</source>
        <translation>(%1 प्रतीक्षा)</translation>
    </message>
    <message>
        <source>“%1”: there is no fixture “%2”.</source>
        <translation>“%1”: तैयारी “%2” नहीं है।</translation>
    </message>
    <message>
        <source>There are no tests in this file: it should hold a list “test_cases”.</source>
        <translation>इस फ़ाइल में परीक्षण नहीं हैं: इसमें “test_cases” सूची होनी चाहिए।</translation>
    </message>
    <message>
        <source>There are more than %1 tests in this file.</source>
        <translation>इस फ़ाइल में %1 से अधिक परीक्षण हैं।</translation>
    </message>
    <message>
        <source>Entry %1 is no test.</source>
        <translation>प्रविष्टि %1 परीक्षण नहीं है।</translation>
    </message>
    <message>
        <source>“%1” was left out: pin answers to requests instead.</source>
        <translation>“%1” छोड़ दिया गया: इसके बजाय अनुरोधों के उत्तर तय करें।</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>%1: the bot has no “%2”, so this would always hold. Correct the name.</source>
        <translation>%1: बॉट में “%2” नहीं है, इसलिए यह हमेशा सत्य होगा। नाम ठीक करें।</translation>
    </message>
    <message>
        <source>“%1” is not known here. There are: %2.</source>
        <translation>“%1” यहाँ ज्ञात नहीं है। ये हैं: %2।</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>कोई नाम नहीं दिया गया है।</translation>
    </message>
    <message>
        <source>It is not said what the bot is to say.</source>
        <translation>यह नहीं बताया गया है कि बॉट को क्या कहना है।</translation>
    </message>
    <message>
        <source>The test has no steps, so it checks nothing.</source>
        <translation>परीक्षण में कोई चरण नहीं है, इसलिए वह कुछ नहीं जाँचता।</translation>
    </message>
    <message>
        <source>“%1”: a test has no “%2”. There are: %3.</source>
        <translation>“%1”: परीक्षण में “%2” नहीं होता। ये हैं: %3।</translation>
    </message>
    <message>
        <source>Write all or any as the “operator” of “flow_ids”.</source>
        <translation>“flow_ids” के “operator” में all या any लिखें।</translation>
    </message>
    <message>
        <source>“%1” was to get a value here; it got none.</source>
        <translation>“%1” को यहाँ मान मिलना था; उसे कोई नहीं मिला।</translation>
    </message>
    <message>
        <source>” or “</source>
        <translation>” या “</translation>
    </message>
    <message>
        <source>The bot was to offer nothing else; it offered %1.</source>
        <translation>बॉट को और कुछ पेश नहीं करना था; उसने %1 पेश किया।</translation>
    </message>
    <message>
        <source>“%1” is no comparison. Did you mean “%2”? An object that is to be just that stands behind “equals”.</source>
        <translation>“%1” कोई तुलना नहीं है। क्या आपका मतलब “%2” था? जिस ऑब्जेक्ट को ठीक वैसा ही होना है, उसे “equals” के बाद लिखें।</translation>
    </message>
    <message>
        <source>Pin %1: %2</source>
        <translation>तय किया गया उत्तर %1: %2</translation>
    </message>
    <message>
        <source>The assertions of this step are checked in their order.</source>
        <translation>इस चरण की जाँचें अपने क्रम में परखी जाती हैं।</translation>
    </message>
    <message>
        <source>A button has no label. Write it as a text, or with a “title”.</source>
        <translation>एक बटन का लेबल नहीं है। इसे टेक्स्ट के रूप में या “title” के साथ लिखें।</translation>
    </message>
    <message>
        <source>“%1” is no assertion.</source>
        <translation>“%1” कोई जाँच नहीं है।</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>क्या आपका मतलब “%1” था?</translation>
    </message>
    <message>
        <source>There are: %1. As in Rasa also: %2.</source>
        <translation>ये हैं: %1। Rasa की तरह ये भी: %2।</translation>
    </message>
    <message>
        <source>An answer to “%1” says one or more of: %2.</source>
        <translation>“%1” का उत्तर इनमें से एक या अधिक बताता है: %2।</translation>
    </message>
    <message>
        <source>It is not said for which request it is: “kind” or “node” is missing.</source>
        <translation>यह नहीं बताया गया कि यह किस अनुरोध के लिए है: “kind” या “node” नहीं है।</translation>
    </message>
    <message>
        <source>“%1” is no kind of request. There are: %2.</source>
        <translation>“%1” अनुरोध का कोई प्रकार नहीं है। ये हैं: %2।</translation>
    </message>
    <message>
        <source>It is not said what comes back: “answer” or “error” is missing.</source>
        <translation>यह नहीं बताया गया कि क्या वापस आता है: “answer” या “error” नहीं है।</translation>
    </message>
    <message>
        <source>Either an “answer” comes back or an “error”, not both.</source>
        <translation>या तो “answer” वापस आता है या “error”, दोनों नहीं।</translation>
    </message>
    <message>
        <source>Write it like %1</source>
        <translation>इसे ऐसे लिखें: %1</translation>
    </message>
    <message>
        <source>is no step. A step says what is done or checked, such as “user: Hello”.</source>
        <translation>कोई चरण नहीं है। चरण बताता है कि क्या किया या जाँचा जाता है, जैसे “user: Hello”।</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>a whole number, 0 or more</source>
        <translation>पूर्ण संख्या, 0 या अधिक</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true या false</translation>
    </message>
    <message>
        <source>a list (a dash before each entry)</source>
        <translation>सूची (हर प्रविष्टि से पहले डैश)</translation>
    </message>
    <message>
        <source>an object (lines of “key: value”)</source>
        <translation>ऑब्जेक्ट (“key: value” वाली पंक्तियाँ)</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between the things that a value may be</comment>
        <translation> या </translation>
    </message>
    <message>
        <source>“%1” is to be %2.</source>
        <translation>“%1” यह होना चाहिए: %2।</translation>
    </message>
    <message>
        <source>“%1” cannot be false.</source>
        <translation>“%1” का मान false नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The step&apos;s own answer to pretend, as no pinned one fits</source>
        <translation>चरण का अपना नकली उत्तर, क्योंकि कोई तय किया गया उत्तर मेल नहीं खाता</translation>
    </message>
    <message>
        <source>The step “%1” asks for “%2”, and the test has no answer. Pin one, such as %3</source>
        <translation>चरण “%1” “%2” माँगता है, और परीक्षण में कोई उत्तर नहीं है। एक उत्तर तय करें, जैसे %3</translation>
    </message>
    <message>
        <source>In the step “%1”: %2</source>
        <translation>चरण “%1” में: %2</translation>
    </message>
    <message>
        <source>A file of tests has no “%1”. There are: %2.</source>
        <translation>परीक्षणों की फ़ाइल में “%1” नहीं होता। ये हैं: %2।</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>something that is gone</source>
        <translation>कुछ जो अब नहीं है</translation>
    </message>
    <message>
        <source>%1 no longer leads to %2</source>
        <translation>%1 अब %2 पर नहीं ले जाता</translation>
    </message>
    <message>
        <source>%1 now leads to %2</source>
        <translation>%1 अब %2 पर ले जाता है</translation>
    </message>
    <message>
        <source>%1 leads to %2</source>
        <translation>%1, %2 पर ले जाता है</translation>
    </message>
    <message>
        <source>%1 now leads to %2 instead of %3</source>
        <translation>%1 अब %3 के बजाय %2 पर ले जाता है</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>बॉट</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>फ़्लो</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>वेरिएबल</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>इंटेंट</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>एंटिटी</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>परीक्षण</translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation>ज्ञान-आधार</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>रिलीज़</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>समानार्थी</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>वाक्य</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>दायरा</translation>
    </message>
    <message>
        <source>Data category</source>
        <translation>डेटा श्रेणी</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>उद्देश्य</translation>
    </message>
    <message>
        <source>Initial value</source>
        <translation>प्रारंभिक मान</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>First flow</source>
        <translation>पहला फ़्लो</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>गोपनीयता</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>वेब चैट</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>रूपांतर</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>शर्त</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>एक्सप्रेशन</translation>
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
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>“%1” and “%2” have no state in common, so nobody can tell who changed what. Merge copies of one file.</source>
        <translation>“%1” और “%2” की कोई साझा स्थिति नहीं है, इसलिए यह बताया नहीं जा सकता कि किसने क्या बदला। एक ही फ़ाइल की प्रतियाँ मिलाएँ।</translation>
    </message>
    <message>
        <source>%1 was dropped: what it belongs to is gone.</source>
        <translation>%1 छोड़ दिया गया: यह जिसका था, वह अब नहीं है।</translation>
    </message>
    <message>
        <source>%1 now starts with another flow: the one it started with is gone.</source>
        <translation>%1 अब किसी दूसरे फ़्लो से शुरू होता है: जिससे शुरू होता था, वह अब नहीं है।</translation>
    </message>
    <message>
        <source>The connection between %1 and %2 was dropped: %2 is gone.</source>
        <translation>%1 और %2 के बीच का कनेक्शन छोड़ दिया गया: %2 अब नहीं है।</translation>
    </message>
    <message>
        <source>These are two different projects. Only versions of one project can be merged.</source>
        <translation>ये दो अलग प्रोजेक्ट हैं। केवल एक ही प्रोजेक्ट के संस्करण मिलाए जा सकते हैं।</translation>
    </message>
    <message>
        <source>“%1” holds different things on the two sides. Rename one of them.</source>
        <translation>“%1” में दोनों पक्षों में अलग-अलग चीज़ें हैं। उनमें से एक का नाम बदलें।</translation>
    </message>
    <message>
        <source>“%1” is a link to somewhere else. Put the file itself there; links are not followed.</source>
        <translation>“%1” किसी और स्थान का लिंक है। वहाँ फ़ाइल ही रखें; लिंक का अनुसरण नहीं किया जाता।</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is a file that you may read.</source>
        <translation>“%1” पढ़ी नहीं जा सकती। जाँचें कि यह ऐसी फ़ाइल है जिसे आप पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>“%1” is too big for a project in text form. Remove it from the folder.</source>
        <translation>“%1” टेक्स्ट रूप वाले प्रोजेक्ट के लिए बहुत बड़ी है। इसे फ़ोल्डर से हटाएँ।</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check that you may write it and that there is room on the drive.</source>
        <translation>“%1” लिखी नहीं जा सकती। जाँचें कि आपको इसे लिखने की अनुमति है और ड्राइव पर जगह है।</translation>
    </message>
    <message>
        <source>“%1” is not in the folder.</source>
        <translation>“%1” फ़ोल्डर में नहीं है।</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Check its name.</source>
        <translation>“%1” नाम का कोई फ़ोल्डर नहीं है। उसका नाम जाँचें।</translation>
    </message>
    <message>
        <source>“%1” is a file. Choose a folder.</source>
        <translation>“%1” एक फ़ाइल है। कोई फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>“%1” is a folder where a file must be. Remove it.</source>
        <translation>“%1” एक फ़ोल्डर है, जबकि यहाँ फ़ाइल होनी चाहिए। इसे हटाएँ।</translation>
    </message>
    <message>
        <source>There is a file “%1” that is no part of a project. Move it, or choose another folder.</source>
        <translation>यहाँ “%1” फ़ाइल है जो किसी प्रोजेक्ट का हिस्सा नहीं है। उसे कहीं और ले जाएँ या दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, पंक्ति %2</translation>
    </message>
    <message>
        <source>a merge was not finished here. Choose one of the two sides, remove the marks, then try again.</source>
        <translation>यहाँ एक विलय पूरा नहीं हुआ। दोनों पक्षों में से एक चुनें, चिह्न हटाएँ, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>this is no JSON (%1).</source>
        <translation>यह JSON नहीं है (%1)।</translation>
    </message>
    <message>
        <source>an object in braces is expected here.</source>
        <translation>यहाँ धनु-कोष्ठकों में एक ऑब्जेक्ट होना चाहिए।</translation>
    </message>
    <message>
        <source>this is not the document that its name promises. Unpack the project again.</source>
        <translation>यह वह दस्तावेज़ नहीं है जो इसका नाम बताता है। प्रोजेक्ट को फिर से अनपैक करें।</translation>
    </message>
    <message>
        <source>“%1” holds another project than the folder. Choose another file.</source>
        <translation>“%1” में फ़ोल्डर से अलग प्रोजेक्ट है। दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>“%1” is no id. Take the id from the other version of the file.</source>
        <translation>“%1” आईडी नहीं है। फ़ाइल के दूसरे संस्करण से आईडी लें।</translation>
    </message>
    <message>
        <source>the text must begin with its properties between two lines “---”.</source>
        <translation>टेक्स्ट की शुरुआत “---” वाली दो पंक्तियों के बीच उसके गुणों से होनी चाहिए।</translation>
    </message>
    <message>
        <source>a name, a colon and a JSON value are expected here.</source>
        <translation>यहाँ एक नाम, एक कोलन और एक JSON मान होना चाहिए।</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>“%1” दो बार है।</translation>
    </message>
    <message>
        <source>this is not written in UTF-8. Save it as UTF-8.</source>
        <translation>यह UTF-8 में नहीं लिखा है। इसे UTF-8 के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>“%1” एक सूची होनी चाहिए।</translation>
    </message>
    <message>
        <source>“%1” holds something that is no object.</source>
        <translation>“%1” में कुछ ऐसा है जो ऑब्जेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>this program does not know what “%1” is. Update Dialogist, or remove the file.</source>
        <translation>यह प्रोग्राम नहीं जानता कि “%1” क्या है। Dialogist को अपडेट करें या फ़ाइल हटाएँ।</translation>
    </message>
    <message>
        <source>this id is in “%1” already (line %2). Keep one of the two.</source>
        <translation>यह आईडी पहले से “%1” (पंक्ति %2) में है। दोनों में से एक रखें।</translation>
    </message>
    <message>
        <source>what this belongs to (%1 “%2”) is not in the folder. Bring it back, or remove this too.</source>
        <translation>यह जिसका है (%1 “%2”), वह फ़ोल्डर में नहीं है। उसे वापस लाएँ या इसे भी हटाएँ।</translation>
    </message>
    <message>
        <source>The folder holds no project: it must have one file “project.json” as “dialogist unpack” writes it.</source>
        <translation>फ़ोल्डर में कोई प्रोजेक्ट नहीं है: उसमें “project.json” फ़ाइल होनी चाहिए, जैसी “dialogist unpack” लिखता है।</translation>
    </message>
    <message>
        <source>something is missing or of the wrong kind here (%1).</source>
        <translation>यहाँ कुछ छूट गया है या गलत प्रकार का है (%1)।</translation>
    </message>
    <message>
        <source>Sentences of the program</source>
        <translation>प्रोग्राम के वाक्य</translation>
    </message>
    <message>
        <source>Test question</source>
        <translation>परीक्षण-प्रश्न</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Expected source</source>
        <translation>अपेक्षित स्रोत</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>फ़ाइल या पता</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>Words of the passage</source>
        <translation>अंश के शब्द</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (बदला हुआ)</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>कानूनी आधार</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>खुलने का समय</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>स्वीकृत निष्कर्ष</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>सामग्री</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>अंश</translation>
    </message>
    <message>
        <source>Number of passages</source>
        <translation>अंशों की संख्या</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पेज</translation>
    </message>
    <message>
        <source>Pages without text</source>
        <translation>बिना पाठ के पृष्ठ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>पढ़ने की तारीख</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>दस्तावेज़ की तारीख</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>भार</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>पैटर्न</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>Pinned answers</source>
        <translation>तय किए गए उत्तर</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>as read on %1</source>
        <translation>%1 को पढ़े अनुसार</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>एक फ़ाइल</translation>
    </message>
    <message>
        <source>made from the text as it is</source>
        <translation>वर्तमान पाठ से बनाया गया</translation>
    </message>
    <message>
        <source>made from an older text</source>
        <translation>पुराने पाठ से बनाया गया</translation>
    </message>
</context>
<context>
    <name>flow</name>
    <message>
        <source>Start</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>Where the talk begins.</source>
        <translation>जहाँ बातचीत शुरू होती है।</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>बबल</translation>
    </message>
    <message>
        <source>Of several variants of a text, one is chosen each time.</source>
        <translation>किसी टेक्स्ट के कई वेरिएंट में से हर बार एक चुना जाता है।</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>गोपनीयता सूचना</translation>
    </message>
    <message>
        <source>Tells that this is a bot</source>
        <translation>बताता है कि यह एक बॉट है</translation>
    </message>
    <message>
        <source>Announces a person</source>
        <translation>किसी व्यक्ति के आने की सूचना देता है</translation>
    </message>
    <message>
        <source>What the message is for in the eyes of the privacy review.</source>
        <translation>गोपनीयता समीक्षा की नज़र में यह संदेश किसलिए है।</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>पूछें</translation>
    </message>
    <message>
        <source>Asks a question and keeps the answer.</source>
        <translation>प्रश्न पूछता है और उत्तर रखता है।</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>उत्तर का प्रकार</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>ई-मेल पता</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Numbers and dates are understood as people write them in their language.</source>
        <translation>संख्याएँ और तारीखें वैसे ही समझी जाती हैं जैसे लोग उन्हें अपनी भाषा में लिखते हैं।</translation>
    </message>
    <message>
        <source>Keep the answer in</source>
        <translation>उत्तर यहाँ रखें</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>न्यूनतम</translation>
    </message>
    <message>
        <source>The smallest number, or the shortest text.</source>
        <translation>सबसे छोटी संख्या या सबसे छोटा टेक्स्ट।</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>अधिकतम</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>पैटर्न</translation>
    </message>
    <message>
        <source>A regular expression that the whole answer must match.</source>
        <translation>रेगुलर एक्सप्रेशन जिससे पूरा उत्तर मेल खाना चाहिए।</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>शर्त</translation>
    </message>
    <message>
        <source>Must be true for the answer, which it calls “value”.</source>
        <translation>उत्तर के लिए सत्य होना चाहिए; शर्त में उत्तर का नाम “value” है।</translation>
    </message>
    <message>
        <source>Without it, the question is asked again.</source>
        <translation>इसके बिना प्रश्न फिर से पूछा जाता है।</translation>
    </message>
    <message>
        <source>Ask again at most</source>
        <translation>अधिकतम कितनी बार फिर पूछें</translation>
    </message>
    <message>
        <source>May be skipped</source>
        <translation>छोड़ा जा सकता है</translation>
    </message>
    <message>
        <source>“Skip” counts as an answer without a value.</source>
        <translation>“छोड़ें” को बिना मान वाला उत्तर माना जाता है।</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>चयन</translation>
    </message>
    <message>
        <source>Offers buttons and goes on by the one chosen.</source>
        <translation>बटन दिखाता है और चुने गए बटन के अनुसार आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>Keep the choice in</source>
        <translation>चयन यहाँ रखें</translation>
    </message>
    <message>
        <source>Keeps the label in the bot&apos;s first language; may stay empty.</source>
        <translation>लेबल को बॉट की पहली भाषा में रखता है; खाली रह सकता है।</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>शाखा</translation>
    </message>
    <message>
        <source>Goes on by the first condition that is true.</source>
        <translation>पहली सत्य शर्त के अनुसार आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>केस</translation>
    </message>
    <message>
        <source>Tried from top to bottom.</source>
        <translation>ऊपर से नीचे के क्रम में जाँचे जाते हैं।</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>सेट करें</translation>
    </message>
    <message>
        <source>Gives variables a value.</source>
        <translation>वेरिएबल को मान देता है।</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>असाइनमेंट</translation>
    </message>
    <message>
        <source>Done from top to bottom.</source>
        <translation>ऊपर से नीचे के क्रम में किए जाते हैं।</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>ज्ञान</translation>
    </message>
    <message>
        <source>Answers with passages of your documents, and says where they stand.</source>
        <translation>आपके दस्तावेज़ों के अंशों से उत्तर देता है और बताता है कि वे कहाँ हैं।</translation>
    </message>
    <message>
        <source>Without it, the person&apos;s last message is looked up.</source>
        <translation>इसके बिना व्यक्ति का पिछला संदेश खोजा जाता है।</translation>
    </message>
    <message>
        <source>Passages at most</source>
        <translation>अधिकतम अंश</translation>
    </message>
    <message>
        <source>Surety needed</source>
        <translation>आवश्यक निश्चितता</translation>
    </message>
    <message>
        <source>From 0 to 1; below it, the talk goes on at “no answer”.</source>
        <translation>0 से 1 तक; इससे कम होने पर बातचीत “कोई उत्तर नहीं” पर आगे बढ़ती है।</translation>
    </message>
    <message>
        <source>Said before the answer</source>
        <translation>उत्तर से पहले कहा जाता है</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>यहाँ जाएँ</translation>
    </message>
    <message>
        <source>Goes on at another step or at the start of another flow.</source>
        <translation>किसी अन्य चरण पर या किसी अन्य फ़्लो की शुरुआत से आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>A step of any flow of this bot.</source>
        <translation>इस बॉट के किसी भी फ़्लो का कोई चरण।</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>निकास</translation>
    </message>
    <message>
        <source>Ends the talk, or starts it again.</source>
        <translation>बातचीत समाप्त करता है या उसे फिर से शुरू करता है।</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>फिर</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>बातचीत समाप्त करें</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>फिर से शुरू करें</translation>
    </message>
    <message>
        <source>Last words</source>
        <translation>अंतिम शब्द</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>A note for those who build the bot. The bot does not read it.</source>
        <translation>बॉट बनाने वालों के लिए एक नोट। बॉट इसे नहीं पढ़ता।</translation>
    </message>
    <message>
        <source>Two lists or objects cannot be compared; compare what is in them.</source>
        <translation>दो सूचियों या ऑब्जेक्ट की तुलना नहीं की जा सकती; उनके भीतर के मानों की तुलना करें।</translation>
    </message>
    <message>
        <source>There is no “%1”, because what stands before it has no value. Write “?.” where a value may be missing.</source>
        <translation>“%1” उपलब्ध नहीं है, क्योंकि उससे पहले वाले का कोई मान नहीं है। जहाँ मान न होने की संभावना हो, वहाँ “?.” लिखें।</translation>
    </message>
    <message>
        <source>A value of the type %1 has no method “%2”.</source>
        <translation>%1 प्रकार के मान में “%2” नाम की कोई मेथड नहीं है।</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>यह कोई संख्या नहीं है।</translation>
    </message>
    <message>
        <source>This escape is not known. Write \\ for a backslash.</source>
        <translation>यह एस्केप मान्य नहीं है। बैकस्लैश के लिए \\ लिखें।</translation>
    </message>
    <message>
        <source>The closing %1 is missing.</source>
        <translation>बंद करने वाला %1 नहीं है।</translation>
    </message>
    <message>
        <source>“%1” cannot stand here.</source>
        <translation>“%1” यहाँ नहीं आ सकता।</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>कुछ और</translation>
    </message>
    <message>
        <source>Else</source>
        <translation>अन्यथा</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>छवि</translation>
    </message>
    <message>
        <source>No knowledge chosen yet</source>
        <translation>अभी कोई ज्ञान नहीं चुना गया</translation>
    </message>
    <message>
        <source>Looks up what the person said</source>
        <translation>व्यक्ति ने जो कहा, उसे खोजता है</translation>
    </message>
    <message>
        <source>Looks up %1</source>
        <translation>%1 खोजता है</translation>
    </message>
    <message>
        <source>To the start of %1</source>
        <translation>%1 की शुरुआत पर</translation>
    </message>
    <message>
        <source>No place chosen yet</source>
        <translation>अभी कोई स्थान नहीं चुना गया</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>%1 पर</translation>
    </message>
    <message>
        <source>Starts the talk again</source>
        <translation>बातचीत फिर से शुरू करता है</translation>
    </message>
    <message>
        <source>Ends the talk</source>
        <translation>बातचीत समाप्त करता है</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>त्रुटि</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>उत्तर मिला</translation>
    </message>
    <message>
        <source>Did not fit</source>
        <translation>मेल नहीं खाया</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>कोई उत्तर नहीं</translation>
    </message>
    <message>
        <source>This program does not know the step type “%1”.</source>
        <translation>यह प्रोग्राम चरण प्रकार “%1” को नहीं जानता।</translation>
    </message>
    <message>
        <source>toFixed() takes 0 to 100 digits.</source>
        <translation>toFixed() में 0 से 100 तक अंक दिए जा सकते हैं।</translation>
    </message>
    <message>
        <source>This expression is longer than %1 characters.</source>
        <translation>यह एक्सप्रेशन %1 वर्णों से लंबा है।</translation>
    </message>
    <message>
        <source>The expression is empty.</source>
        <translation>एक्सप्रेशन खाली है।</translation>
    </message>
    <message>
        <source>“%1” is missing at the end.</source>
        <translation>अंत में “%1” नहीं है।</translation>
    </message>
    <message>
        <source>The expression ends too early.</source>
        <translation>एक्सप्रेशन समय से पहले समाप्त हो जाता है।</translation>
    </message>
    <message>
        <source>“=” would assign. To compare, write “===”.</source>
        <translation>“=” से मान असाइन होगा। तुलना करने के लिए “===” लिखें।</translation>
    </message>
    <message>
        <source>Functions of your own cannot be written here.</source>
        <translation>यहाँ अपने फ़ंक्शन नहीं लिखे जा सकते।</translation>
    </message>
    <message>
        <source>This expression is nested too deeply.</source>
        <translation>इस एक्सप्रेशन में नेस्टिंग बहुत गहरी है।</translation>
    </message>
    <message>
        <source>Put parentheses around “??” or around “&amp;&amp;” and “||”.</source>
        <translation>“??” के चारों ओर या “&amp;&amp;” और “||” के चारों ओर कोष्ठक लगाएँ।</translation>
    </message>
    <message>
        <source>Put parentheses around what stands before “**”.</source>
        <translation>“**” से पहले वाले भाग के चारों ओर कोष्ठक लगाएँ।</translation>
    </message>
    <message>
        <source>Only functions of the library and methods can be called.</source>
        <translation>केवल लाइब्रेरी के फ़ंक्शन और मेथड ही कॉल किए जा सकते हैं।</translation>
    </message>
    <message>
        <source>There is no method “%1”.</source>
        <translation>“%1” नाम की कोई मेथड नहीं है।</translation>
    </message>
    <message>
        <source>There is no function “%1”.</source>
        <translation>“%1” नाम का कोई फ़ंक्शन नहीं है।</translation>
    </message>
    <message>
        <source>Something is missing in the parentheses: %1.</source>
        <translation>कोष्ठकों में कुछ छूट गया है: %1।</translation>
    </message>
    <message>
        <source>No start</source>
        <translation>प्रारंभ नहीं है</translation>
    </message>
    <message>
        <source>The bot has no Start, so no talk can begin. Add one and connect it.</source>
        <translation>बॉट में कोई प्रारंभ नहीं है, इसलिए कोई बातचीत शुरू नहीं हो सकती। एक प्रारंभ जोड़ें और उसे कनेक्ट करें।</translation>
    </message>
    <message>
        <source>Several starts</source>
        <translation>एक से अधिक प्रारंभ</translation>
    </message>
    <message>
        <source>The talk ends in silence</source>
        <translation>बातचीत बिना कुछ कहे समाप्त होती है</translation>
    </message>
    <message>
        <source>“%2” of “%1” leads nowhere, so the talk ends before the bot has said anything. Connect it.</source>
        <translation>“%1” का “%2” कहीं नहीं जाता, इसलिए बॉट के कुछ कहने से पहले ही बातचीत समाप्त हो जाती है। इसे कनेक्ट करें।</translation>
    </message>
    <message>
        <source>Dead end</source>
        <translation>आगे रास्ता नहीं</translation>
    </message>
    <message>
        <source>The talk ends after “%1” without a word. Connect it, or let it lead to an Exit.</source>
        <translation>“%1” के बाद बातचीत बिना कुछ कहे समाप्त हो जाती है। इसे कनेक्ट करें या इसे किसी निकास तक ले जाएँ।</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>कनेक्ट नहीं है</translation>
    </message>
    <message>
        <source>Connection without a port</source>
        <translation>बिना पोर्ट का कनेक्शन</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>कभी नहीं पहुँचा जाता</translation>
    </message>
    <message>
        <source>No way leads from the start to “%1”. Connect it, or delete it.</source>
        <translation>प्रारंभ से “%1” तक कोई रास्ता नहीं जाता। इसे कनेक्ट करें या हटा दें।</translation>
    </message>
    <message>
        <source>Loop without input</source>
        <translation>बिना इनपुट का लूप</translation>
    </message>
    <message>
        <source>The loop at “%1” runs without the person saying anything. Make sure that its condition ends it, or put a question into it.</source>
        <translation>“%1” वाला लूप व्यक्ति के कुछ कहे बिना ही चलता है। सुनिश्चित करें कि उसकी शर्त उसे समाप्त करे, या उसमें कोई प्रश्न रखें।</translation>
    </message>
    <message>
        <source>Endless loop</source>
        <translation>अंतहीन लूप</translation>
    </message>
    <message>
        <source>The loop at “%1” never ends and never asks the person anything. Put a question into it, or a way out.</source>
        <translation>“%1” वाला लूप कभी समाप्त नहीं होता और व्यक्ति से कभी कुछ नहीं पूछता। उसमें कोई प्रश्न या बाहर निकलने का रास्ता रखें।</translation>
    </message>
    <message>
        <source>Two options are one</source>
        <translation>दो विकल्प एक ही हैं</translation>
    </message>
    <message>
        <source>Two entries of “%1” share an id, or one has none, so they cannot lead to different places. Delete one and add it anew.</source>
        <translation>“%1” की दो प्रविष्टियों की आईडी एक ही है, या किसी की आईडी नहीं है, इसलिए वे अलग-अलग स्थानों पर नहीं जा सकतीं। एक को हटाकर नए सिरे से जोड़ें।</translation>
    </message>
    <message>
        <source>Choice without options</source>
        <translation>बिना विकल्पों का चयन</translation>
    </message>
    <message>
        <source>“%1” offers nothing to choose. Add an option.</source>
        <translation>“%1” में चुनने के लिए कुछ नहीं है। कोई विकल्प जोड़ें।</translation>
    </message>
    <message>
        <source>Branch without cases</source>
        <translation>बिना मामलों की शाखा</translation>
    </message>
    <message>
        <source>“%1” has no case, so it always goes on at “Else”. Add a case, or delete it.</source>
        <translation>“%1” में कोई मामला नहीं है, इसलिए यह हमेशा “अन्यथा” पर आगे बढ़ता है। कोई मामला जोड़ें या इसे हटा दें।</translation>
    </message>
    <message>
        <source>The answer is lost</source>
        <translation>उत्तर खो जाता है</translation>
    </message>
    <message>
        <source>“%1” asks, but keeps the answer nowhere. Choose a variable for it.</source>
        <translation>“%1” प्रश्न पूछता है, पर उत्तर कहीं नहीं रखता। इसके लिए कोई वेरिएबल चुनें।</translation>
    </message>
    <message>
        <source>Pattern cannot be read</source>
        <translation>पैटर्न पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>The pattern of “%1” is no regular expression. Correct it, or clear it.</source>
        <translation>“%1” का पैटर्न मान्य रेगुलर एक्सप्रेशन नहीं है। इसे ठीक करें या खाली कर दें।</translation>
    </message>
    <message>
        <source>No answer can fit</source>
        <translation>कोई उत्तर मान्य नहीं हो सकता</translation>
    </message>
    <message>
        <source>The minimum of “%1” is above its maximum. Correct one of them.</source>
        <translation>“%1” का न्यूनतम मान उसके अधिकतम मान से बड़ा है। इनमें से एक को ठीक करें।</translation>
    </message>
    <message>
        <source>No knowledge chosen</source>
        <translation>कोई ज्ञान नहीं चुना गया</translation>
    </message>
    <message>
        <source>“%1” has nothing to answer from. Choose a knowledge base.</source>
        <translation>“%1” के पास उत्तर देने का कोई स्रोत नहीं है। कोई ज्ञान-आधार चुनें।</translation>
    </message>
    <message>
        <source>Knowledge is missing</source>
        <translation>ज्ञान मौजूद नहीं है</translation>
    </message>
    <message>
        <source>“%1” names a knowledge base that is not in this project. Choose another.</source>
        <translation>“%1” ऐसे ज्ञान-आधार का नाम देता है जो इस प्रोजेक्ट में नहीं है। कोई दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Knowledge is empty</source>
        <translation>ज्ञान खाली है</translation>
    </message>
    <message>
        <source>“%2”, from which “%1” answers, has no text yet. Import documents or pages into it.</source>
        <translation>“%2”, जिससे “%1” उत्तर देता है, उसमें अभी कोई टेक्स्ट नहीं है। उसमें दस्तावेज़ या पेज आयात करें।</translation>
    </message>
    <message>
        <source>Nothing is set</source>
        <translation>कुछ भी सेट नहीं होता</translation>
    </message>
    <message>
        <source>“%1” lacks a variable or its value. Fill in both, or delete it.</source>
        <translation>“%1” में वेरिएबल या उसका मान नहीं है। दोनों भरें या इसे हटा दें।</translation>
    </message>
    <message>
        <source>Unknown step</source>
        <translation>अज्ञात चरण</translation>
    </message>
    <message>
        <source>This program does not know the step type “%1”. Replace the step, or open the project with the program that made it.</source>
        <translation>यह प्रोग्राम चरण प्रकार “%1” को नहीं जानता। चरण को बदलें, या प्रोजेक्ट को उसी प्रोग्राम से खोलें जिसने इसे बनाया था।</translation>
    </message>
    <message>
        <source>Leads nowhere</source>
        <translation>कहीं नहीं जाता</translation>
    </message>
    <message>
        <source>“%1” names no place to go to, or one that is gone. Choose a step.</source>
        <translation>“%1” में जाने का कोई स्थान नहीं दिया गया है, या वह स्थान अब नहीं है। कोई चरण चुनें।</translation>
    </message>
    <message>
        <source>Text is missing</source>
        <translation>टेक्स्ट नहीं है</translation>
    </message>
    <message>
        <source>“%1” has a text without words in the bot&apos;s first language. Write it, or remove it.</source>
        <translation>“%1” में बॉट की पहली भाषा का एक टेक्स्ट खाली है। उसे लिखें या हटा दें।</translation>
    </message>
    <message>
        <source>Image is missing</source>
        <translation>छवि नहीं है</translation>
    </message>
    <message>
        <source>“%1” shows an image that is not chosen yet. Choose one, or remove it.</source>
        <translation>“%1” ऐसी छवि दिखाता है जो अभी चुनी नहीं गई है। कोई छवि चुनें या इसे हटा दें।</translation>
    </message>
    <message>
        <source>Image without words</source>
        <translation>बिना विवरण की छवि</translation>
    </message>
    <message>
        <source>Say in words what the image of “%1” shows, for people who cannot see it.</source>
        <translation>जो लोग छवि नहीं देख सकते, उनके लिए शब्दों में बताएँ कि “%1” की छवि क्या दिखाती है।</translation>
    </message>
    <message>
        <source>Translation is missing</source>
        <translation>अनुवाद नहीं है</translation>
    </message>
    <message>
        <source>“%1” is not translated yet (%2); people see another language instead. Translate it.</source>
        <translation>“%1” का अनुवाद अभी नहीं हुआ है (%2); लोगों को इसके बजाय दूसरी भाषा दिखती है। इसका अनुवाद करें।</translation>
    </message>
    <message>
        <source>Expression cannot be read</source>
        <translation>एक्सप्रेशन पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>An expression of “%1” cannot be read. %2</source>
        <translation>“%1” का एक एक्सप्रेशन पढ़ा नहीं जा सकता। %2</translation>
    </message>
    <message>
        <source>Condition is missing</source>
        <translation>शर्त नहीं है</translation>
    </message>
    <message>
        <source>A case of “%1” has no condition, so it is never true. Write one, or remove the case.</source>
        <translation>“%1” के एक मामले में कोई शर्त नहीं है, इसलिए वह कभी सत्य नहीं होता। शर्त लिखें या मामला हटा दें।</translation>
    </message>
    <message>
        <source>Unknown variable</source>
        <translation>अज्ञात वेरिएबल</translation>
    </message>
    <message>
        <source>“%1” uses “%2”, which is no variable of this bot. Add the variable, or correct the name.</source>
        <translation>“%1” में “%2” का उपयोग है, जो इस बॉट का वेरिएबल नहीं है। वेरिएबल जोड़ें या नाम ठीक करें।</translation>
    </message>
    <message>
        <source>Unused variable</source>
        <translation>अप्रयुक्त वेरिएबल</translation>
    </message>
    <message>
        <source>No step uses the variable “%1”. Use it, or delete it.</source>
        <translation>कोई भी चरण वेरिएबल “%1” का उपयोग नहीं करता। इसका उपयोग करें या इसे हटा दें।</translation>
    </message>
    <message>
        <source>The stored state of this talk cannot be read. Start the talk anew.</source>
        <translation>इस बातचीत की सहेजी गई स्थिति पढ़ी नहीं जा सकती। बातचीत नए सिरे से शुरू करें।</translation>
    </message>
    <message>
        <source>This talk was stored by a newer version of the program. Update the program.</source>
        <translation>यह बातचीत प्रोग्राम के किसी नए संस्करण ने सहेजी थी। प्रोग्राम अपडेट करें।</translation>
    </message>
    <message>
        <source>This is no input of a talk: its kind is not known.</source>
        <translation>यह बातचीत का इनपुट नहीं है: इसका प्रकार अज्ञात है।</translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation>प्रश्नों के उत्तर देना</translation>
    </message>
    <message>
        <source>Answers from your documents and pages, and takes an e-mail address when it finds nothing.</source>
        <translation>आपके दस्तावेज़ों और पेजों से उत्तर देता है, और कुछ न मिलने पर ई-मेल पता लेता है।</translation>
    </message>
    <message>
        <source>Take enquiries</source>
        <translation>पूछताछ लेना</translation>
    </message>
    <message>
        <source>Asks for consent, name, e-mail address and what the person is looking for.</source>
        <translation>सहमति, नाम, ई-मेल पता और व्यक्ति की आवश्यकता पूछता है।</translation>
    </message>
    <message>
        <source>Arrange appointments</source>
        <translation>अपॉइंटमेंट तय करना</translation>
    </message>
    <message>
        <source>Asks for day, time, name and e-mail address, and has the person confirm them.</source>
        <translation>दिन, समय, नाम और ई-मेल पता पूछता है और व्यक्ति से उनकी पुष्टि करवाता है।</translation>
    </message>
    <message>
        <source>Empty bot</source>
        <translation>खाली बॉट</translation>
    </message>
    <message>
        <source>A start and a greeting, nothing more.</source>
        <translation>एक प्रारंभ और एक अभिवादन, और कुछ नहीं।</translation>
    </message>
    <message>
        <source>There is no template “%1”. Choose one of the list.</source>
        <translation>“%1” नाम का कोई टेम्पलेट नहीं है। सूची में से कोई चुनें।</translation>
    </message>
    <message>
        <source>The template “%1” is missing in this program. Install it anew.</source>
        <translation>टेम्पलेट “%1” इस प्रोग्राम में मौजूद नहीं है। प्रोग्राम फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>This template cannot be read.</source>
        <translation>यह टेम्पलेट पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>New bot</source>
        <translation>नया बॉट</translation>
    </message>
    <message>
        <source>repeat() needs a count that is not below zero.</source>
        <translation>repeat() में गिनती शून्य से कम नहीं होनी चाहिए।</translation>
    </message>
    <message>
        <source>matches() takes texts of up to %1 characters.</source>
        <translation>matches() में अधिकतम %1 वर्णों के टेक्स्ट दिए जा सकते हैं।</translation>
    </message>
    <message>
        <source>The pattern of matches() is not a regular expression.</source>
        <translation>matches() का पैटर्न रेगुलर एक्सप्रेशन नहीं है।</translation>
    </message>
    <message>
        <source>The closing “}}” is missing.</source>
        <translation>बंद करने वाला “}}” नहीं है।</translation>
    </message>
    <message>
        <source>Lists are nested too deeply here.</source>
        <translation>यहाँ सूचियों की नेस्टिंग बहुत गहरी है।</translation>
    </message>
    <message>
        <source>The result of this expression grows too large.</source>
        <translation>इस एक्सप्रेशन का परिणाम बहुत बड़ा हो जाता है।</translation>
    </message>
    <message>
        <source>This expression takes too many steps.</source>
        <translation>इस एक्सप्रेशन में बहुत अधिक गणना-क्रम लगते हैं।</translation>
    </message>
    <message>
        <source>handles personal data</source>
        <translation>व्यक्तिगत डेटा संभालता है</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n निष्कर्ष</numerusform>
            <numerusform>%n निष्कर्ष</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty note.</source>
        <translation>एक खाली नोट।</translation>
    </message>
    <message>
        <source>Start flow missing</source>
        <translation>प्रारंभिक फ़्लो नहीं है</translation>
    </message>
    <message>
        <source>The flow that talks begin with is not in this bot. Choose one of its flows as the start flow.</source>
        <translation>जिस फ़्लो से बातचीत शुरू होती है, वह इस बॉट में नहीं है। इसके किसी फ़्लो को प्रारंभिक फ़्लो के रूप में चुनें।</translation>
    </message>
    <message>
        <source>Step of another program</source>
        <translation>दूसरे प्रोग्राम का चरण</translation>
    </message>
    <message>
        <source>“%1” was taken over from another program and cannot run here. Replace it.</source>
        <translation>“%1” किसी दूसरे प्रोग्राम से लिया गया है और यहाँ नहीं चल सकता। इसे बदलें।</translation>
    </message>
    <message>
        <source>No flow to run</source>
        <translation>चलाने के लिए कोई फ़्लो नहीं</translation>
    </message>
    <message>
        <source>“%1” names no flow, or one without a Start. Choose a flow.</source>
        <translation>“%1” में कोई फ़्लो नहीं बताया गया, या ऐसा फ़्लो है जिसमें शुरुआत नहीं है। कोई फ़्लो चुनें।</translation>
    </message>
    <message>
        <source>“%1” in %2 has %3, which the first language does not have. Take it out, or add it there.</source>
        <translation>%2 में “%1” में %3 है, जो पहली भाषा में नहीं है। उसे निकालें या वहाँ जोड़ें।</translation>
    </message>
    <message>
        <source>“%1” in %2 lacks %3, which the first language has. Put it in.</source>
        <translation>%2 में “%1” में %3 नहीं है, जो पहली भाषा में है। उसे डालें।</translation>
    </message>
    <message>
        <source>Placeholder differs in a translation</source>
        <translation>अनुवाद में प्लेसहोल्डर अलग है</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Model profile</source>
        <translation>मॉडल प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Which model answers; its name in the project. Without it, the project&apos;s usual one.</source>
        <translation>कौन-सा मॉडल उत्तर देता है; प्रोजेक्ट में उसका नाम। न देने पर प्रोजेक्ट का सामान्य मॉडल।</translation>
    </message>
    <message>
        <source>Messages it sees</source>
        <translation>वह जो संदेश देखता है</translation>
    </message>
    <message>
        <source>How many of the last messages of the talk go along; 0 = none.</source>
        <translation>बातचीत के कितने अंतिम संदेश साथ भेजे जाएँ; 0 = एक भी नहीं।</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>टेम्परेचर</translation>
    </message>
    <message>
        <source>0 is steady, 1 is inventive; empty is the profile&apos;s own.</source>
        <translation>0 स्थिर है, 1 कल्पनाशील; खाली होने पर प्रोफ़ाइल का अपना मान।</translation>
    </message>
    <message>
        <source>Tokens at most</source>
        <translation>अधिकतम टोकन</translation>
    </message>
    <message>
        <source>Of the answer; empty is the profile&apos;s own.</source>
        <translation>उत्तर के; खाली होने पर प्रोफ़ाइल का अपना मान।</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>One of the bot&apos;s instructions.</source>
        <translation>बॉट के निर्देशों में से एक।</translation>
    </message>
    <message>
        <source>And for this step</source>
        <translation>और इस चरण के लिए</translation>
    </message>
    <message>
        <source>Words for the model; {{ }} puts in values, which then leave for the model.</source>
        <translation>मॉडल के लिए शब्द; {{ }} मान डालता है, जो फिर मॉडल को भेजे जाते हैं।</translation>
    </message>
    <message>
        <source>No instructions yet</source>
        <translation>अभी कोई निर्देश नहीं</translation>
    </message>
    <message>
        <source>AI Generate</source>
        <translation>AI से जनरेट करें</translation>
    </message>
    <message>
        <source>Has a language model write an answer.</source>
        <translation>भाषा मॉडल से उत्तर लिखवाता है।</translation>
    </message>
    <message>
        <source>About</source>
        <translation>किस बारे में</translation>
    </message>
    <message>
        <source>Without it, the person&apos;s last message.</source>
        <translation>न देने पर, व्यक्ति का अंतिम संदेश।</translation>
    </message>
    <message>
        <source>With knowledge</source>
        <translation>ज्ञान के साथ</translation>
    </message>
    <message>
        <source>Answers with</source>
        <translation>उत्तर का रूप</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>JSON स्कीमा</translation>
    </message>
    <message>
        <source>Say the answer</source>
        <translation>उत्तर कहें</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>AI Agent</source>
        <translation>AI एजेंट</translation>
    </message>
    <message>
        <source>Has a language model talk with the person until something is reached.</source>
        <translation>भाषा मॉडल को व्यक्ति से तब तक बात करने देता है जब तक कोई लक्ष्य पूरा न हो।</translation>
    </message>
    <message>
        <source>What it may use</source>
        <translation>वह किसका उपयोग कर सकता है</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>सीमाएँ</translation>
    </message>
    <message>
        <source>Ends when</source>
        <translation>कब समाप्त होता है</translation>
    </message>
    <message>
        <source>Name of this end</source>
        <translation>इस समाप्ति का नाम</translation>
    </message>
    <message>
        <source>In words: when the person has …</source>
        <translation>शब्दों में: जब व्यक्ति ने …</translation>
    </message>
    <message>
        <source>The model judges by these words whether it is done.</source>
        <translation>मॉडल इन शब्दों के आधार पर तय करता है कि काम पूरा हुआ या नहीं।</translation>
    </message>
    <message>
        <source>Add an end</source>
        <translation>समाप्ति जोड़ें</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>टूल</translation>
    </message>
    <message>
        <source>Variables it may read</source>
        <translation>वेरिएबल जिन्हें वह पढ़ सकता है</translation>
    </message>
    <message>
        <source>Variables it may set</source>
        <translation>वेरिएबल जिन्हें वह सेट कर सकता है</translation>
    </message>
    <message>
        <source>May ask for a person</source>
        <translation>किसी व्यक्ति को बुला सकता है</translation>
    </message>
    <message>
        <source>Turns at most</source>
        <translation>अधिकतम बारियाँ</translation>
    </message>
    <message>
        <source>Steps in a turn</source>
        <translation>एक बारी में चरण</translation>
    </message>
    <message>
        <source>How often it may call tools before it answers.</source>
        <translation>उत्तर देने से पहले वह कितनी बार टूल को कॉल कर सकता है।</translation>
    </message>
    <message>
        <source>Cost at most</source>
        <translation>अधिकतम लागत</translation>
    </message>
    <message>
        <source>Of this step in one talk, in the currency of the model&apos;s prices; empty = no limit.</source>
        <translation>एक बातचीत में इस चरण की, मॉडल की कीमतों की मुद्रा में; खाली = कोई सीमा नहीं।</translation>
    </message>
    <message>
        <source>Wants a person</source>
        <translation>व्यक्ति से बात करना चाहता है</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>सीमा पूरी हुई</translation>
    </message>
    <message>
        <source>AI Extract</source>
        <translation>AI से निकालें</translation>
    </message>
    <message>
        <source>Has a language model read values out of a text.</source>
        <translation>भाषा मॉडल से किसी टेक्स्ट में से मान पढ़वाता है।</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>किसमें</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>हाँ या नहीं</translation>
    </message>
    <message>
        <source>List</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>What it is, in words</source>
        <translation>यह क्या है, शब्दों में</translation>
    </message>
    <message>
        <source>Must be there</source>
        <translation>होना ज़रूरी है</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>मान जोड़ें</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कहाँ से</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>कुछ बाकी है</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>अभी कोई मान नहीं</translation>
    </message>
    <message>
        <source>Reads %1</source>
        <translation>%1 पढ़ता है</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>सुरक्षा जाँच</translation>
    </message>
    <message>
        <source>Finds personal data, secrets and unwanted words in a text, on this computer or the host.</source>
        <translation>इस कंप्यूटर या होस्ट पर, किसी टेक्स्ट में व्यक्तिगत डेटा, गुप्त जानकारी और अवांछित शब्द ढूँढता है।</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>क्या ढूँढता है</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>ई-मेल पते</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>कार्ड नंबर</translation>
    </message>
    <message>
        <source>Bank accounts (IBAN)</source>
        <translation>बैंक खाते (IBAN)</translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation>कुंजियाँ और पासवर्ड</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>comes from the person</source>
        <translation>व्यक्ति से आता है</translation>
    </message>
    <message>
        <source>goes to the person or a model</source>
        <translation>व्यक्ति या मॉडल को जाता है</translation>
    </message>
    <message>
        <source>Unwanted words</source>
        <translation>अवांछित शब्द</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>और फिर</translation>
    </message>
    <message>
        <source>Goes on at “flagged”</source>
        <translation>“चिह्नित” पर आगे बढ़ता है</translation>
    </message>
    <message>
        <source>Blots it out</source>
        <translation>उसे छिपा देता है</translation>
    </message>
    <message>
        <source>Keep the clean text in</source>
        <translation>साफ़ टेक्स्ट यहाँ रखें</translation>
    </message>
    <message>
        <source>Without it, what comes from the person is cleaned in place.</source>
        <translation>न देने पर, व्यक्ति से आया टेक्स्ट वहीं साफ़ किया जाता है।</translation>
    </message>
    <message>
        <source>Keep what was found in</source>
        <translation>जो मिला उसे यहाँ रखें</translation>
    </message>
    <message>
        <source>A list of kinds, such as email; never the data itself.</source>
        <translation>प्रकारों की सूची, जैसे email; स्वयं डेटा कभी नहीं।</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>चिह्नित</translation>
    </message>
    <message>
        <source>Blots out what must not go on</source>
        <translation>जो आगे नहीं जाना चाहिए, उसे छिपा देता है</translation>
    </message>
    <message>
        <source>Looks for what must not go on</source>
        <translation>जो आगे नहीं जाना चाहिए, उसे ढूँढता है</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>फ़्रेम</translation>
    </message>
    <message>
        <source>A region of the canvas with a title. The bot does not read it.</source>
        <translation>शीर्षक वाला कैनवास का एक हिस्सा। बॉट इसे नहीं पढ़ता।</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>चौड़ाई</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>ऊँचाई</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>बाहरी</translation>
    </message>
    <message>
        <source>A step of another program that has no counterpart here. Replace it before publishing.</source>
        <translation>किसी दूसरे प्रोग्राम का चरण जिसके समान यहाँ कुछ नहीं है। प्रकाशित करने से पहले इसे बदलें।</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>प्रोग्राम</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>चरण का प्रकार</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>जैसा था</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Value, {{ }} puts in variables</source>
        <translation>मान, {{ }} वेरिएबल डालता है</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Keep of the answer</source>
        <translation>उत्तर में से रखें</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>वेरिएबल</translation>
    </message>
    <message>
        <source>Path, such as $.items[0].name</source>
        <translation>पथ, जैसे $.items[0].name</translation>
    </message>
    <message>
        <source>Refused (4xx)</source>
        <translation>अस्वीकृत (4xx)</translation>
    </message>
    <message>
        <source>Broken (5xx)</source>
        <translation>खराबी (5xx)</translation>
    </message>
    <message>
        <source>HTTP Request</source>
        <translation>HTTP अनुरोध</translation>
    </message>
    <message>
        <source>Asks a web service, and keeps what it answers.</source>
        <translation>किसी वेब सेवा से पूछता है और उसका उत्तर रखता है।</translation>
    </message>
    <message>
        <source>Headers and body</source>
        <translation>हेडर और बॉडी</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>पहुँच</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>प्रतीक्षा</translation>
    </message>
    <message>
        <source>In the simulator</source>
        <translation>सिम्युलेटर में</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>मेथड</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>https://…; values from {{ }} are encoded so that they cannot change the address.</source>
        <translation>https://…; {{ }} के मान इस तरह एन्कोड किए जाते हैं कि वे पता न बदल सकें।</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>क्वेरी</translation>
    </message>
    <message>
        <source>Add parameter</source>
        <translation>पैरामीटर जोड़ें</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>हेडर</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>हेडर जोड़ें</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>बॉडी</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>सामग्री</translation>
    </message>
    <message>
        <source>In JSON, {{ name }} becomes a JSON value, and “{{ name }}” a part of a text.</source>
        <translation>JSON में {{ name }} एक JSON मान बनता है और “{{ name }}” टेक्स्ट का हिस्सा।</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>फ़ील्ड जोड़ें</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>किससे साइन इन करता है</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>बेयरर टोकन</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>उपयोगकर्ता और पासवर्ड</translation>
    </message>
    <message>
        <source>A header of its own</source>
        <translation>अपना अलग हेडर</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>गुप्त जानकारी</translation>
    </message>
    <message>
        <source>Only its name is in the project; the value is kept where the bot runs.</source>
        <translation>प्रोजेक्ट में केवल उसका नाम है; मान वहाँ रखा जाता है जहाँ बॉट चलता है।</translation>
    </message>
    <message>
        <source>User</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>हेडर</translation>
    </message>
    <message>
        <source>Keep the whole answer in</source>
        <translation>पूरा उत्तर यहाँ रखें</translation>
    </message>
    <message>
        <source>An object with status, headers and body.</source>
        <translation>status, headers और body वाला ऑब्जेक्ट।</translation>
    </message>
    <message>
        <source>Seconds at most</source>
        <translation>अधिकतम सेकंड</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>फिर कोशिश करता है</translation>
    </message>
    <message>
        <source>When the service cannot be reached or is overloaded.</source>
        <translation>जब सेवा तक पहुँचा न जा सके या उस पर बहुत अधिक भार हो।</translation>
    </message>
    <message>
        <source>Answer to pretend</source>
        <translation>नकली उत्तर</translation>
    </message>
    <message>
        <source>Such as {&quot;status&quot;: 200, &quot;json&quot;: {&quot;price&quot;: 12}}; used where no real call may be made.</source>
        <translation>जैसे {&quot;status&quot;: 200, &quot;json&quot;: {&quot;price&quot;: 12}}; वहाँ उपयोग होता है जहाँ असली कॉल नहीं की जा सकती।</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>अभी कोई पता नहीं</translation>
    </message>
    <message>
        <source>Call Tool</source>
        <translation>टूल कॉल करें</translation>
    </message>
    <message>
        <source>Has a tool do something: a plug-in, a table, an e-mail, an MCP server.</source>
        <translation>किसी टूल से काम करवाता है: प्लग-इन, तालिका, ई-मेल, MCP सर्वर।</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>टूल</translation>
    </message>
    <message>
        <source>Its name, such as calendar.book.</source>
        <translation>उसका नाम, जैसे calendar.book।</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>आर्ग्युमेंट</translation>
    </message>
    <message>
        <source>Add argument</source>
        <translation>आर्ग्युमेंट जोड़ें</translation>
    </message>
    <message>
        <source>Ask the person first</source>
        <translation>पहले व्यक्ति से पूछें</translation>
    </message>
    <message>
        <source>Used where the tool may not really be called.</source>
        <translation>वहाँ उपयोग होता है जहाँ टूल को सचमुच कॉल नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>मना किया गया</translation>
    </message>
    <message>
        <source>No tool chosen yet</source>
        <translation>अभी कोई टूल नहीं चुना गया</translation>
    </message>
    <message>
        <source>Calls %1</source>
        <translation>%1 को कॉल करता है</translation>
    </message>
    <message>
        <source>Client Action</source>
        <translation>क्लाइंट कार्रवाई</translation>
    </message>
    <message>
        <source>Does something where the person is: opens a page, tells the page around the chat, asks for a payment.</source>
        <translation>जहाँ व्यक्ति है, वहाँ कुछ करता है: पेज खोलता है, चैट वाले पेज को बताता है, भुगतान माँगता है।</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>क्या करता है</translation>
    </message>
    <message>
        <source>Offers a page to open</source>
        <translation>खोलने के लिए पेज प्रस्तुत करता है</translation>
    </message>
    <message>
        <source>Tells the page around the chat</source>
        <translation>चैट वाले पेज को बताता है</translation>
    </message>
    <message>
        <source>Offers a payment page</source>
        <translation>भुगतान पेज प्रस्तुत करता है</translation>
    </message>
    <message>
        <source>Tells the page&apos;s counter</source>
        <translation>पेज के काउंटर को बताता है</translation>
    </message>
    <message>
        <source>What the button says</source>
        <translation>बटन पर क्या लिखा हो</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>ईवेंट का नाम</translation>
    </message>
    <message>
        <source>With these values</source>
        <translation>इन मानों के साथ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Wait until it is done</source>
        <translation>पूरा होने तक प्रतीक्षा करें</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>बहुत देर हुई</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>ट्रैक करें</translation>
    </message>
    <message>
        <source>Counts that the talk came this far.</source>
        <translation>गिनता है कि बातचीत यहाँ तक पहुँची।</translation>
    </message>
    <message>
        <source>As</source>
        <translation>किस रूप में</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>ईवेंट</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>लक्ष्य पूरा हुआ</translation>
    </message>
    <message>
        <source>Line in the log</source>
        <translation>लॉग में पंक्ति</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>Until “%1” happens</source>
        <translation>“%1” होने तक</translation>
    </message>
    <message>
        <source>Until the person says something</source>
        <translation>व्यक्ति के कुछ कहने तक</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 सेकंड</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>प्रतीक्षा करें</translation>
    </message>
    <message>
        <source>Goes on later: after a while, at a time, or when something happens.</source>
        <translation>बाद में आगे बढ़ता है: कुछ देर बाद, किसी समय पर, या कुछ होने पर।</translation>
    </message>
    <message>
        <source>A while</source>
        <translation>कुछ देर</translation>
    </message>
    <message>
        <source>Until a time</source>
        <translation>किसी समय तक</translation>
    </message>
    <message>
        <source>For an event</source>
        <translation>किसी ईवेंट की</translation>
    </message>
    <message>
        <source>For a message of the person</source>
        <translation>व्यक्ति के संदेश की</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>सेकंड</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>“&apos;09:00&apos;”, “&apos;2026-12-24T18:00&apos;”, or milliseconds as of now.</source>
        <translation>“&apos;09:00&apos;”, “&apos;2026-12-24T18:00&apos;”, या अभी से मिलीसेकंड।</translation>
    </message>
    <message>
        <source>Keep what it brings in</source>
        <translation>उससे मिला डेटा यहाँ रखें</translation>
    </message>
    <message>
        <source>At most seconds</source>
        <translation>अधिकतम सेकंड</translation>
    </message>
    <message>
        <source>0 = as long as it takes.</source>
        <translation>0 = जितना समय लगे।</translation>
    </message>
    <message>
        <source>No flow chosen yet</source>
        <translation>अभी कोई फ़्लो नहीं चुना गया</translation>
    </message>
    <message>
        <source>Runs another flow and goes on when that has ended.</source>
        <translation>दूसरा फ़्लो चलाता है और उसके समाप्त होने पर आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>फ़्लो</translation>
    </message>
    <message>
        <source>Come back here</source>
        <translation>यहाँ वापस आएँ</translation>
    </message>
    <message>
        <source>Do not come back</source>
        <translation>वापस न आएँ</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>Variables of that flow, with values as they are here.</source>
        <translation>उस फ़्लो के वेरिएबल, यहाँ के मानों के साथ।</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Variables of this flow, with values as they are there at its end.</source>
        <translation>इस फ़्लो के वेरिएबल, उस फ़्लो के अंत के मानों के साथ।</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>निकास</translation>
    </message>
    <message>
        <source>By which that flow may end; known by itself while the flow is in this bot.</source>
        <translation>जिनसे वह फ़्लो समाप्त हो सकता है; फ़्लो इस बॉट में हो तो अपने आप पता रहते हैं।</translation>
    </message>
    <message>
        <source>End this flow</source>
        <translation>यह फ़्लो समाप्त करें</translation>
    </message>
    <message>
        <source>Wait for whatever comes next</source>
        <translation>जो भी आगे आए, उसकी प्रतीक्षा करें</translation>
    </message>
    <message>
        <source>Leave the loop</source>
        <translation>लूप छोड़ें</translation>
    </message>
    <message>
        <source>Go on with the next round of the loop</source>
        <translation>लूप के अगले दौर से आगे बढ़ें</translation>
    </message>
    <message>
        <source>Give up everything that runs</source>
        <translation>जो कुछ चल रहा है, सब छोड़ दें</translation>
    </message>
    <message>
        <source>Ends this flow: %1</source>
        <translation>यह फ़्लो समाप्त करता है: %1</translation>
    </message>
    <message>
        <source>Name of the exit</source>
        <translation>निकास का नाम</translation>
    </message>
    <message>
        <source>A Run Flow has a port for each of them.</source>
        <translation>“फ़्लो चलाएँ” चरण में इनमें से हर एक के लिए एक पोर्ट होता है।</translation>
    </message>
    <message>
        <source>Set before</source>
        <translation>पहले सेट करें</translation>
    </message>
    <message>
        <source>What this flow gives back.</source>
        <translation>यह फ़्लो क्या लौटाता है।</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Runs JavaScript that reads and sets variables.</source>
        <translation>JavaScript चलाता है जो वेरिएबल पढ़ता और सेट करता है।</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>पढ़ता है</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>सेट करता है</translation>
    </message>
    <message>
        <source>Names that the code may return to say where to go on.</source>
        <translation>वे नाम जिन्हें लौटाकर कोड बता सकता है कि आगे कहाँ बढ़ना है।</translation>
    </message>
    <message>
        <source>At most milliseconds</source>
        <translation>अधिकतम मिलीसेकंड</translation>
    </message>
    <message>
        <source>Takes %1</source>
        <translation>%1 लेता है</translation>
    </message>
    <message>
        <source>Must be given</source>
        <translation>देना ज़रूरी है</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>लेता है</translation>
    </message>
    <message>
        <source>What a Run Flow hands to this flow.</source>
        <translation>“फ़्लो चलाएँ” चरण इस फ़्लो को क्या सौंपता है।</translation>
    </message>
    <message>
        <source>Gives back</source>
        <translation>लौटाता है</translation>
    </message>
    <message>
        <source>What a Run Flow may take over when this flow has ended.</source>
        <translation>इस फ़्लो के समाप्त होने पर “फ़्लो चलाएँ” चरण क्या ले सकता है।</translation>
    </message>
    <message>
        <source>The person wants something (intent)</source>
        <translation>व्यक्ति कुछ चाहता है (इंटेंट)</translation>
    </message>
    <message>
        <source>The person uses a keyword</source>
        <translation>व्यक्ति किसी कीवर्ड का उपयोग करता है</translation>
    </message>
    <message>
        <source>The person gives a command</source>
        <translation>व्यक्ति कमांड देता है</translation>
    </message>
    <message>
        <source>A talk begins</source>
        <translation>बातचीत शुरू होती है</translation>
    </message>
    <message>
        <source>The person wants to cancel</source>
        <translation>व्यक्ति रद्द करना चाहता है</translation>
    </message>
    <message>
        <source>The person wants help</source>
        <translation>व्यक्ति सहायता चाहता है</translation>
    </message>
    <message>
        <source>The person corrects an answer</source>
        <translation>व्यक्ति उत्तर सुधारता है</translation>
    </message>
    <message>
        <source>Several things may be meant</source>
        <translation>कई अर्थ हो सकते हैं</translation>
    </message>
    <message>
        <source>Nothing fits what the person says</source>
        <translation>व्यक्ति की बात से कुछ मेल नहीं खाता</translation>
    </message>
    <message>
        <source>The person does not reply</source>
        <translation>व्यक्ति जवाब नहीं देता</translation>
    </message>
    <message>
        <source>The person is gone</source>
        <translation>व्यक्ति चला गया</translation>
    </message>
    <message>
        <source>Something fails</source>
        <translation>कुछ विफल होता है</translation>
    </message>
    <message>
        <source>A person hands back to the bot</source>
        <translation>टीम का व्यक्ति बातचीत बॉट को वापस सौंपता है</translation>
    </message>
    <message>
        <source>The person sends a file</source>
        <translation>व्यक्ति फ़ाइल भेजता है</translation>
    </message>
    <message>
        <source>A point in time comes</source>
        <translation>कोई निश्चित समय आता है</translation>
    </message>
    <message>
        <source>Another service calls</source>
        <translation>कोई दूसरी सेवा कॉल करती है</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>कोई अन्य ईवेंट</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Takes the word when something happens, whatever the talk is at.</source>
        <translation>कुछ होने पर बातचीत सँभाल लेता है, चाहे वह कहीं भी हो।</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>इंटेंट</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>बीच में अल्पविराम लगाएँ।</translation>
    </message>
    <message>
        <source>The command without “/”, or the name of the event.</source>
        <translation>बिना “/” के कमांड, या ईवेंट का नाम।</translation>
    </message>
    <message>
        <source>How often in a row</source>
        <translation>लगातार कितनी बार</translation>
    </message>
    <message>
        <source>0 = each time.</source>
        <translation>0 = हर बार।</translation>
    </message>
    <message>
        <source>After minutes</source>
        <translation>कितने मिनट बाद</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Anywhere in the bot</source>
        <translation>बॉट में कहीं भी</translation>
    </message>
    <message>
        <source>While this flow runs</source>
        <translation>जब यह फ़्लो चल रहा हो</translation>
    </message>
    <message>
        <source>Only while nothing is asked</source>
        <translation>केवल जब कुछ पूछा न जा रहा हो</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>उसके बाद</translation>
    </message>
    <message>
        <source>Go back to what was asked</source>
        <translation>जो पूछा गया था, उस पर वापस जाएँ</translation>
    </message>
    <message>
        <source>Give that up</source>
        <translation>उसे छोड़ दें</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>केवल यदि</translation>
    </message>
    <message>
        <source>An object: the text, the entities, or the data of the event.</source>
        <translation>एक ऑब्जेक्ट: टेक्स्ट, एंटिटी, या ईवेंट का डेटा।</translation>
    </message>
    <message>
        <source>If</source>
        <translation>यदि</translation>
    </message>
    <message>
        <source>A condition is true</source>
        <translation>कोई शर्त सत्य हो</translation>
    </message>
    <message>
        <source>The value is</source>
        <translation>मान यह हो</translation>
    </message>
    <message>
        <source>Within opening hours</source>
        <translation>खुले रहने के समय में</translation>
    </message>
    <message>
        <source>Outside opening hours</source>
        <translation>खुले रहने के समय के बाहर</translation>
    </message>
    <message>
        <source>The channel is</source>
        <translation>चैनल यह हो</translation>
    </message>
    <message>
        <source>The language is</source>
        <translation>भाषा यह हो</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>The channel (“web”) or the language (“de”).</source>
        <translation>चैनल (“web”) या भाषा (“de”)।</translation>
    </message>
    <message>
        <source>What cases of the kind “the value is” are compared with.</source>
        <translation>“मान यह हो” प्रकार के केस की तुलना किससे की जाती है।</translation>
    </message>
    <message>
        <source>How</source>
        <translation>कैसे</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>बनता है</translation>
    </message>
    <message>
        <source>List: add at the end</source>
        <translation>सूची: अंत में जोड़ें</translation>
    </message>
    <message>
        <source>List: add in front</source>
        <translation>सूची: आरंभ में जोड़ें</translation>
    </message>
    <message>
        <source>List: take out</source>
        <translation>सूची: निकालें</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>इसमें जोड़ें</translation>
    </message>
    <message>
        <source>Becomes, if it has no value</source>
        <translation>बनता है, यदि कोई मान नहीं है</translation>
    </message>
    <message>
        <source>Becomes a text</source>
        <translation>टेक्स्ट बनता है</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>भूल जाएँ</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>खाली करें</translation>
    </message>
    <message>
        <source>List: sort</source>
        <translation>सूची: क्रमबद्ध करें</translation>
    </message>
    <message>
        <source>List: turn round</source>
        <translation>सूची: उलटें</translation>
    </message>
    <message>
        <source>List: each once</source>
        <translation>सूची: हर एक केवल एक बार</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>हर बार</translation>
    </message>
    <message>
        <source>While %1</source>
        <translation>जब तक %1</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 बार</translation>
    </message>
    <message>
        <source>For each of %1</source>
        <translation>%1 में से हर एक के लिए</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>लूप</translation>
    </message>
    <message>
        <source>Repeats the steps behind it: for each of a list, so many times, or while a condition is true.</source>
        <translation>अपने बाद के चरण दोहराता है: सूची के हर आइटम के लिए, निश्चित बार, या जब तक कोई शर्त सत्य हो।</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>दोहराएँ</translation>
    </message>
    <message>
        <source>For each of a list</source>
        <translation>सूची के हर आइटम के लिए</translation>
    </message>
    <message>
        <source>So many times</source>
        <translation>निश्चित बार</translation>
    </message>
    <message>
        <source>While a condition is true</source>
        <translation>जब तक कोई शर्त सत्य हो</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>कितनी बार</translation>
    </message>
    <message>
        <source>Keep the item in</source>
        <translation>आइटम यहाँ रखें</translation>
    </message>
    <message>
        <source>Keep the number in</source>
        <translation>संख्या यहाँ रखें</translation>
    </message>
    <message>
        <source>0 the first time.</source>
        <translation>पहली बार 0।</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>अधिकतम</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>विभाजन</translation>
    </message>
    <message>
        <source>Goes one of several ways by chance, to compare them.</source>
        <translation>तुलना के लिए, कई रास्तों में से एक पर संयोग से जाता है।</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>भार</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>रास्ते</translation>
    </message>
    <message>
        <source>The same way for the same person</source>
        <translation>एक ही व्यक्ति के लिए एक ही रास्ता</translation>
    </message>
    <message>
        <source>Name of the experiment</source>
        <translation>प्रयोग का नाम</translation>
    </message>
    <message>
        <source>Splits of one experiment send a person the same way.</source>
        <translation>एक ही प्रयोग के विभाजन किसी व्यक्ति को एक ही रास्ते भेजते हैं।</translation>
    </message>
    <message>
        <source>Human Handoff</source>
        <translation>व्यक्ति को सौंपें</translation>
    </message>
    <message>
        <source>Hands the talk to a person; the bot is silent while they talk.</source>
        <translation>बातचीत किसी व्यक्ति को सौंपता है; जब तक वे बात करते हैं, बॉट चुप रहता है।</translation>
    </message>
    <message>
        <source>What the person of the team gets</source>
        <translation>टीम के व्यक्ति को क्या मिलता है</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>क्या कहा जाता है</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>कतार</translation>
    </message>
    <message>
        <source>Who takes it, such as support-de.</source>
        <translation>कौन सँभालेगा, जैसे support-de।</translation>
    </message>
    <message>
        <source>Only within opening hours</source>
        <translation>केवल खुले रहने के समय में</translation>
    </message>
    <message>
        <source>Outside of the bot&apos;s opening hours it goes on at “unavailable” at once.</source>
        <translation>बॉट के खुले रहने के समय के बाहर यह तुरंत “उपलब्ध नहीं” पर आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>Minutes to wait</source>
        <translation>प्रतीक्षा के मिनट</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>The talk so far</source>
        <translation>अब तक की बातचीत</translation>
    </message>
    <message>
        <source>If the one who chats agrees</source>
        <translation>यदि चैट करने वाला सहमत हो</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>हमेशा</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Question about it</source>
        <translation>इसके बारे में प्रश्न</translation>
    </message>
    <message>
        <source>While somebody is looked for</source>
        <translation>जब तक किसी को ढूँढा जा रहा हो</translation>
    </message>
    <message>
        <source>When somebody is there</source>
        <translation>जब कोई मिल जाए</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>कनेक्ट हुआ</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>कोई मौजूद नहीं</translation>
    </message>
    <message>
        <source>Nobody in time</source>
        <translation>समय पर कोई नहीं मिला</translation>
    </message>
    <message>
        <source>Back to the bot</source>
        <translation>वापस बॉट पर</translation>
    </message>
    <message>
        <source>Looks for somebody who takes over</source>
        <translation>सँभालने के लिए किसी व्यक्ति को ढूँढता है</translation>
    </message>
    <message>
        <source>Human Approval</source>
        <translation>व्यक्ति की स्वीकृति</translation>
    </message>
    <message>
        <source>Asks somebody of the team, and goes on by what they decide.</source>
        <translation>टीम के किसी व्यक्ति से पूछता है और उसके निर्णय के अनुसार आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>They can</source>
        <translation>वे क्या कर सकते हैं</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>कार्रवाई जोड़ें</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>क्या निर्णय लेना है</translation>
    </message>
    <message>
        <source>What they should know</source>
        <translation>उन्हें क्या पता होना चाहिए</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>किससे पूछा जाता है</translation>
    </message>
    <message>
        <source>Said to the one who chats</source>
        <translation>चैट करने वाले से कहा जाता है</translation>
    </message>
    <message>
        <source>Keep their comment in</source>
        <translation>उनकी टिप्पणी यहाँ रखें</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>स्वीकृति दें</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>मना करें</translation>
    </message>
    <message>
        <source>Nothing to decide yet</source>
        <translation>अभी निर्णय लेने के लिए कुछ नहीं</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>Asks for an agreement and keeps the proof, or takes it back.</source>
        <translation>सहमति माँगता है और उसका प्रमाण रखता है, या उसे वापस लेता है।</translation>
    </message>
    <message>
        <source>Asks for it</source>
        <translation>सहमति माँगता है</translation>
    </message>
    <message>
        <source>Takes it back</source>
        <translation>सहमति वापस लेता है</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>What the person agrees to, in plain words.</source>
        <translation>व्यक्ति किस बात पर सहमत होता है, सरल शब्दों में।</translation>
    </message>
    <message>
        <source>Address of the whole notice</source>
        <translation>पूरी सूचना का पता</translation>
    </message>
    <message>
        <source>Version of the notice</source>
        <translation>सूचना का संस्करण</translation>
    </message>
    <message>
        <source>Kept with the proof, such as 2026-11.</source>
        <translation>प्रमाण के साथ रखा जाता है, जैसे 2026-11।</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसलिए</translation>
    </message>
    <message>
        <source>Button that agrees</source>
        <translation>सहमति देने का बटन</translation>
    </message>
    <message>
        <source>Button that declines</source>
        <translation>मना करने का बटन</translation>
    </message>
    <message>
        <source>Keep the decision in</source>
        <translation>निर्णय यहाँ रखें</translation>
    </message>
    <message>
        <source>True or false. A variable of the person is still known next time.</source>
        <translation>true या false। व्यक्ति का वेरिएबल अगली बार भी पता रहता है।</translation>
    </message>
    <message>
        <source>Do not ask who has agreed before</source>
        <translation>जो पहले सहमत हो चुके हैं, उनसे न पूछें</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>सहमत</translation>
    </message>
    <message>
        <source>No notice yet</source>
        <translation>अभी कोई सूचना नहीं</translation>
    </message>
    <message>
        <source>User Data</source>
        <translation>उपयोगकर्ता का डेटा</translation>
    </message>
    <message>
        <source>Lets people see, take along, correct or erase what the bot knows of them.</source>
        <translation>लोगों को यह देखने, साथ ले जाने, सुधारने या मिटाने देता है कि बॉट उनके बारे में क्या जानता है।</translation>
    </message>
    <message>
        <source>Shows what is known</source>
        <translation>जो ज्ञात है, दिखाता है</translation>
    </message>
    <message>
        <source>Hands it out as a file</source>
        <translation>उसे फ़ाइल के रूप में देता है</translation>
    </message>
    <message>
        <source>Has it corrected</source>
        <translation>उसे सुधरवाता है</translation>
    </message>
    <message>
        <source>Erases everything</source>
        <translation>सब कुछ मिटाता है</translation>
    </message>
    <message>
        <source>Forgets some variables</source>
        <translation>कुछ वेरिएबल भूल जाता है</translation>
    </message>
    <message>
        <source>Stops recording the talk</source>
        <translation>बातचीत रिकॉर्ड करना बंद करता है</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>वेरिएबल</translation>
    </message>
    <message>
        <source>None chosen means all that the person gave.</source>
        <translation>कोई न चुनने का अर्थ है वह सब जो व्यक्ति ने दिया।</translation>
    </message>
    <message>
        <source>Question, or words before it</source>
        <translation>प्रश्न, या उससे पहले के शब्द</translation>
    </message>
    <message>
        <source>Before erasing, the person is asked whether they mean it.</source>
        <translation>मिटाने से पहले व्यक्ति से पूछा जाता है कि क्या वह सचमुच ऐसा चाहता है।</translation>
    </message>
    <message>
        <source>When nothing is known</source>
        <translation>जब कुछ भी ज्ञात न हो</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>बटन</translation>
    </message>
    <message>
        <source>Says it</source>
        <translation>वही कहता है</translation>
    </message>
    <message>
        <source>Opens an address</source>
        <translation>पता खोलता है</translation>
    </message>
    <message>
        <source>Calls a number</source>
        <translation>नंबर पर कॉल करता है</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>पता या नंबर</translation>
    </message>
    <message>
        <source>Add button</source>
        <translation>बटन जोड़ें</translation>
    </message>
    <message>
        <source>What it shows, for those who cannot see it</source>
        <translation>इसमें क्या दिखता है, उनके लिए जो इसे देख नहीं सकते</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>कार्ड जोड़ें</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>केवल इन पर</translation>
    </message>
    <message>
        <source>None = on all channels.</source>
        <translation>कोई नहीं = सभी चैनलों पर।</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>वेब चैट</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ई-मेल</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>What the bot says</source>
        <translation>बॉट क्या कहता है</translation>
    </message>
    <message>
        <source>The bot picks one of the wordings each time.</source>
        <translation>बॉट हर बार इनमें से एक रूप चुनता है।</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>ध्वनि</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>वीडियो</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Carousel of cards</source>
        <translation>कार्ड का कैरोसेल</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>मानचित्र पर स्थान</translation>
    </message>
    <message>
        <source>Link with preview</source>
        <translation>पूर्वावलोकन वाला लिंक</translation>
    </message>
    <message>
        <source>Address, https://…</source>
        <translation>पता, https://…</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>अक्षांश</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>देशांतर</translation>
    </message>
    <message>
        <source>Words beside it</source>
        <translation>साथ के शब्द</translation>
    </message>
    <message>
        <source>Pause before it</source>
        <translation>उससे पहले विराम</translation>
    </message>
    <message>
        <source>Milliseconds for which the bot seems to be writing.</source>
        <translation>जितने मिलीसेकंड तक बॉट लिखता हुआ दिखता है।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of bubble, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Says something: texts, pictures, files, cards, places.</source>
        <translation>कुछ कहता है: टेक्स्ट, चित्र, फ़ाइलें, कार्ड, स्थान।</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>त्वरित जवाब</translation>
    </message>
    <message>
        <source>Suggestions below the last bubble; the person may as well write something else.</source>
        <translation>अंतिम बबल के नीचे सुझाव; व्यक्ति कुछ और भी लिख सकता है।</translation>
    </message>
    <message>
        <source>Add suggestion</source>
        <translation>सुझाव जोड़ें</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>अर्थ</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>वेब पता</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>दिन का समय</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>तारीख और समय</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>धनराशि</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>समयावधि</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>रेटिंग</translation>
    </message>
    <message>
        <source>Entity of the bot</source>
        <translation>बॉट की एंटिटी</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>क्या मेल खाता है</translation>
    </message>
    <message>
        <source>When it does not fit</source>
        <translation>जब मेल न खाए</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>एंटिटी</translation>
    </message>
    <message>
        <source>Best rating</source>
        <translation>सर्वोत्तम रेटिंग</translation>
    </message>
    <message>
        <source>The largest number, the longest text, or the largest file in MB.</source>
        <translation>सबसे बड़ी संख्या, सबसे लंबा टेक्स्ट, या MB में सबसे बड़ी फ़ाइल।</translation>
    </message>
    <message>
        <source>Said first</source>
        <translation>पहले कहा जाता है</translation>
    </message>
    <message>
        <source>Said after that</source>
        <translation>उसके बाद कहा जाता है</translation>
    </message>
    <message>
        <source>One for each further time; the last one stays.</source>
        <translation>हर अगली बार के लिए एक; अंतिम बना रहता है।</translation>
    </message>
    <message>
        <source>Then take</source>
        <translation>फिर यह लें</translation>
    </message>
    <message>
        <source>The value when nothing fitted; empty = go on at “did not fit”.</source>
        <translation>कुछ भी मेल न खाने पर मान; खाली = “मेल नहीं खाया” पर आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>Silence and digressions</source>
        <translation>चुप्पी और विषयांतर</translation>
    </message>
    <message>
        <source>Silence after</source>
        <translation>कितनी देर बाद चुप्पी</translation>
    </message>
    <message>
        <source>Seconds; 0 = it waits for ever.</source>
        <translation>सेकंड; 0 = हमेशा प्रतीक्षा करता है।</translation>
    </message>
    <message>
        <source>Said to silence</source>
        <translation>चुप्पी पर कहा जाता है</translation>
    </message>
    <message>
        <source>One each time; after the last it goes on at “no reply”.</source>
        <translation>हर बार एक; अंतिम के बाद “कोई जवाब नहीं” पर आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>Something else comes up</source>
        <translation>कोई और बात आने पर</translation>
    </message>
    <message>
        <source>Is followed when it is no answer</source>
        <translation>उत्तर न होने पर उसका अनुसरण होता है</translation>
    </message>
    <message>
        <source>Is always followed</source>
        <translation>हमेशा उसका अनुसरण होता है</translation>
    </message>
    <message>
        <source>Is never followed</source>
        <translation>कभी उसका अनुसरण नहीं होता</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द किया गया</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>कोई जवाब नहीं</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Other words, with commas</source>
        <translation>अन्य शब्द, अल्पविराम के साथ</translation>
    </message>
    <message>
        <source>Small print</source>
        <translation>छोटे अक्षरों का टेक्स्ट</translation>
    </message>
    <message>
        <source>Typed words choose too: the label, its number, or a synonym, slips of the pen forgiven.</source>
        <translation>टाइप किए गए शब्दों से भी चयन होता है: लेबल, उसकी संख्या या समानार्थी शब्द; टाइपिंग की छोटी गलतियाँ चलती हैं।</translation>
    </message>
    <message>
        <source>Options come from a list</source>
        <translation>विकल्प किसी सूची से आते हैं</translation>
    </message>
    <message>
        <source>Button of an item</source>
        <translation>आइटम का बटन</translation>
    </message>
    <message>
        <source>Such as item.name; empty = the item itself.</source>
        <translation>जैसे item.name; खाली = स्वयं आइटम।</translation>
    </message>
    <message>
        <source>What is kept of it</source>
        <translation>उसमें से क्या रखा जाता है</translation>
    </message>
    <message>
        <source>Such as item.id; empty = the item itself.</source>
        <translation>जैसे item.id; खाली = स्वयं आइटम।</translation>
    </message>
    <message>
        <source>Several may be chosen</source>
        <translation>एक से अधिक चुने जा सकते हैं</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>कम से कम</translation>
    </message>
    <message>
        <source>0 = all of them.</source>
        <translation>0 = सभी।</translation>
    </message>
    <message>
        <source>Any choice</source>
        <translation>कोई भी चयन</translation>
    </message>
    <message>
        <source>Yes or no: options with the ids yes and no are understood in people&apos;s own words, and kept as true or false.</source>
        <translation>हाँ या नहीं: yes और no आईडी वाले विकल्प लोगों के अपने शब्दों में समझे जाते हैं और true या false के रूप में रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Asks for several things, in any order, and has them confirmed.</source>
        <translation>कई चीज़ें किसी भी क्रम में पूछता है और उनकी पुष्टि करवाता है।</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>फ़ील्ड का नाम</translation>
    </message>
    <message>
        <source>Keep it in</source>
        <translation>इसे यहाँ रखें</translation>
    </message>
    <message>
        <source>The whole form</source>
        <translation>पूरा फ़ॉर्म</translation>
    </message>
    <message>
        <source>Said before it</source>
        <translation>उससे पहले कहा जाता है</translation>
    </message>
    <message>
        <source>Fill in what the person said already</source>
        <translation>व्यक्ति जो पहले कह चुका है, उसे भरें</translation>
    </message>
    <message>
        <source>Do not ask what is known</source>
        <translation>जो ज्ञात है, वह न पूछें</translation>
    </message>
    <message>
        <source>Have it confirmed</source>
        <translation>पुष्टि करवाएँ</translation>
    </message>
    <message>
        <source>Without it, a confirmation lists the fields.</source>
        <translation>न देने पर, पुष्टि में फ़ील्ड की सूची होती है।</translation>
    </message>
    <message>
        <source>What should be changed?</source>
        <translation>क्या बदलना है?</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>छोड़ दिया गया</translation>
    </message>
    <message>
        <source>No fields yet</source>
        <translation>अभी कोई फ़ील्ड नहीं</translation>
    </message>
    <message>
        <source>Asks for %1</source>
        <translation>%1 पूछता है</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Answers with the passages</source>
        <translation>अंशों के साथ उत्तर देता है</translation>
    </message>
    <message>
        <source>Only keeps them</source>
        <translation>केवल उन्हें रखता है</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>केवल इनसे</translation>
    </message>
    <message>
        <source>Words of titles or addresses, one per line; none = from all documents.</source>
        <translation>शीर्षकों या पतों के शब्द, हर पंक्ति में एक; कोई नहीं = सभी दस्तावेज़ों से।</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Listed below</source>
        <translation>नीचे सूची में</translation>
    </message>
    <message>
        <source>Numbered in the text, and listed</source>
        <translation>टेक्स्ट में क्रमांकित और सूची में</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>नाम नहीं बताए जाते</translation>
    </message>
    <message>
        <source>The text; when only searching, a list of passages with title, text, url and place.</source>
        <translation>टेक्स्ट; केवल खोजने पर title, text, url और place वाले अंशों की सूची।</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>इनमें से कोई नहीं</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>रूट करें</translation>
    </message>
    <message>
        <source>Goes on by what the person means.</source>
        <translation>व्यक्ति के आशय के अनुसार आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>With commas between them; one of them in the message is enough.</source>
        <translation>बीच में अल्पविराम लगाएँ; संदेश में इनमें से एक होना काफ़ी है।</translation>
    </message>
    <message>
        <source>Described for the model</source>
        <translation>मॉडल के लिए विवरण</translation>
    </message>
    <message>
        <source>Understood by</source>
        <translation>किससे समझा जाता है</translation>
    </message>
    <message>
        <source>The bot&apos;s intents</source>
        <translation>बॉट के इंटेंट</translation>
    </message>
    <message>
        <source>Words and patterns</source>
        <translation>शब्द और पैटर्न</translation>
    </message>
    <message>
        <source>A language model</source>
        <translation>भाषा मॉडल</translation>
    </message>
    <message>
        <source>From 0 to 1; 0 = as the bot&apos;s settings say.</source>
        <translation>0 से 1 तक; 0 = जैसा बॉट की सेटिंग में है।</translation>
    </message>
    <message>
        <source>When several may be meant</source>
        <translation>जब कई अर्थ हो सकते हों</translation>
    </message>
    <message>
        <source>Asked with a button for each of them.</source>
        <translation>हर एक के लिए बटन के साथ पूछा जाता है।</translation>
    </message>
    <message>
        <source>An object: class, confidence and entities.</source>
        <translation>एक ऑब्जेक्ट: class, confidence और entities।</translation>
    </message>
    <message>
        <source>in a stack</source>
        <translation>समूह में</translation>
    </message>
    <message>
        <source>A step that begins a talk cannot move to another flow. Select the steps after it.</source>
        <translation>जिस चरण से बातचीत शुरू होती है, वह दूसरे फ़्लो में नहीं जा सकता। उसके बाद के चरण चुनें।</translation>
    </message>
    <message>
        <source>Nothing leads to these steps. Select steps that a talk comes to.</source>
        <translation>इन चरणों तक कुछ नहीं ले जाता। ऐसे चरण चुनें जिन पर बातचीत पहुँचती हो।</translation>
    </message>
    <message numerus="yes">
        <source>The selection is entered at %n different step(s), but a flow begins at one. Select steps that are all reached through one of them.</source>
        <translation>
            <numerusform>चयन में %n चरण से प्रवेश होता है, जबकि फ़्लो एक ही चरण से शुरू होता है। ऐसे चरण चुनें जिन तक उनमें से एक ही से होकर पहुँचा जाता हो।</numerusform>
            <numerusform>चयन में %n अलग-अलग चरणों से प्रवेश होता है, जबकि फ़्लो एक ही चरण से शुरू होता है। ऐसे चरण चुनें जिन तक उनमें से एक ही से होकर पहुँचा जाता हो।</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the steps that shall become a flow of their own.</source>
        <translation>वे चरण चुनें जिनसे एक अलग फ़्लो बनाना है।</translation>
    </message>
    <message>
        <source>%1 leads to %2</source>
        <translation>%1 से %2 पर जाता है</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 कनेक्ट नहीं है</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Add a Start</source>
        <translation>शुरुआत जोड़ें</translation>
    </message>
    <message>
        <source>Start where talks begin now</source>
        <translation>वहाँ से शुरू करें जहाँ बातचीत अभी शुरू होती है</translation>
    </message>
    <message>
        <source>Delete the unused Starts</source>
        <translation>अनुपयोगी शुरुआतें मिटाएँ</translation>
    </message>
    <message>
        <source>Add an Exit</source>
        <translation>निकास जोड़ें</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>फिर से पूछें</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>कनेक्शन मिटाएँ</translation>
    </message>
    <message>
        <source>Delete the step</source>
        <translation>चरण मिटाएँ</translation>
    </message>
    <message>
        <source>Delete the flow</source>
        <translation>फ़्लो मिटाएँ</translation>
    </message>
    <message>
        <source>Add an Event for errors</source>
        <translation>त्रुटियों के लिए ईवेंट जोड़ें</translation>
    </message>
    <message>
        <source>Use the most similar variable</source>
        <translation>सबसे मिलते-जुलते वेरिएबल का उपयोग करें</translation>
    </message>
    <message>
        <source>Add the variable</source>
        <translation>वेरिएबल जोड़ें</translation>
    </message>
    <message>
        <source>Delete the variable</source>
        <translation>वेरिएबल मिटाएँ</translation>
    </message>
    <message>
        <source>Begin without a value</source>
        <translation>बिना मान के शुरू करें</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>इसे सौंपें</translation>
    </message>
    <message>
        <source>Do not hand it over</source>
        <translation>इसे न सौंपें</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>इसे निकालें</translation>
    </message>
    <message>
        <source>Change the variable&apos;s type</source>
        <translation>वेरिएबल का प्रकार बदलें</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation>केस मिटाएँ</translation>
    </message>
    <message>
        <source>Let the code read it</source>
        <translation>कोड को इसे पढ़ने दें</translation>
    </message>
    <message>
        <source>Take the nearest number</source>
        <translation>सबसे नज़दीकी संख्या लें</translation>
    </message>
    <message>
        <source>Take the usual choice</source>
        <translation>सामान्य विकल्प लें</translation>
    </message>
    <message>
        <source>Tell them apart</source>
        <translation>उन्हें अलग-अलग करें</translation>
    </message>
    <message>
        <source>Add a variable for it</source>
        <translation>इसके लिए वेरिएबल जोड़ें</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>इनकी अदला-बदली करें</translation>
    </message>
    <message>
        <source>Delete what is incomplete</source>
        <translation>जो अधूरा है उसे मिटाएँ</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>इसके बिना काम चलाएँ</translation>
    </message>
    <message>
        <source>Give all the same weight</source>
        <translation>सभी को समान भार दें</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation>https:// का उपयोग करें</translation>
    </message>
    <message>
        <source>Send no content</source>
        <translation>कोई सामग्री न भेजें</translation>
    </message>
    <message>
        <source>The translation still fits</source>
        <translation>अनुवाद अब भी सही है</translation>
    </message>
    <message>
        <source>Delete these texts</source>
        <translation>ये टेक्स्ट मिटाएँ</translation>
    </message>
    <message>
        <source>Delete the repetition</source>
        <translation>दोहराव मिटाएँ</translation>
    </message>
    <message>
        <source>Add an Event for it</source>
        <translation>इसके लिए ईवेंट जोड़ें</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>इसे मिटाएँ</translation>
    </message>
    <message>
        <source>Add the entity</source>
        <translation>एंटिटी जोड़ें</translation>
    </message>
    <message>
        <source>A condition of “%1” is always true. Compare a variable, or do without the condition.</source>
        <translation>“%1” की एक शर्त हमेशा सत्य है। किसी वेरिएबल की तुलना करें, या शर्त के बिना काम चलाएँ।</translation>
    </message>
    <message>
        <source>A condition of “%1” is never true. Compare a variable, or remove it.</source>
        <translation>“%1” की एक शर्त कभी सत्य नहीं होती। किसी वेरिएबल की तुलना करें, या उसे हटाएँ।</translation>
    </message>
    <message>
        <source>“%1” asks for the language “%2”, which the bot does not speak. Add the language, or remove the case.</source>
        <translation>“%1” भाषा “%2” के बारे में पूछता है, जो बॉट नहीं बोलता। भाषा जोड़ें, या केस हटाएँ।</translation>
    </message>
    <message>
        <source>A case of “%1” stands below one that is always true, so it is never reached. Move it up, or remove it.</source>
        <translation>“%1” का एक केस हमेशा सत्य रहने वाले केस के नीचे है, इसलिए उस तक कभी नहीं पहुँचा जाता। उसे ऊपर ले जाएँ, या हटाएँ।</translation>
    </message>
    <message>
        <source>Two cases of “%1” are the same, so the lower one is never reached. Change one, or remove it.</source>
        <translation>“%1” के दो केस एक जैसे हैं, इसलिए नीचे वाले तक कभी नहीं पहुँचा जाता। एक को बदलें, या हटाएँ।</translation>
    </message>
    <message>
        <source>“%1” has two options that read “%2”. Give one of them another label.</source>
        <translation>“%1” में दो विकल्पों पर “%2” लिखा है। उनमें से एक को दूसरा लेबल दें।</translation>
    </message>
    <message>
        <source>“%2” fits two options of “%1”, so the first one is always taken. Take it out of one.</source>
        <translation>“%2” “%1” के दो विकल्पों से मेल खाता है, इसलिए हमेशा पहला ही लिया जाता है। इसे एक में से निकालें।</translation>
    </message>
    <message>
        <source>“%2” of “%1” is also a word that calls an Event. Give the option or the Event another word.</source>
        <translation>“%1” का “%2” ऐसा शब्द भी है जो किसी ईवेंट को बुलाता है। विकल्प या ईवेंट को दूसरा शब्द दें।</translation>
    </message>
    <message>
        <source>The button “%2” of “%1” is longer than %3 characters; some channels cut it. Shorten it.</source>
        <translation>“%1” का बटन “%2” %3 वर्णों से लंबा है; कुछ चैनल उसे काट देते हैं। उसे छोटा करें।</translation>
    </message>
    <message>
        <source>“%1” offers %2 options, more than most channels show at once. Ask in two steps, or let people write.</source>
        <translation>“%1” %2 विकल्प देता है, जो अधिकतर चैनल एक साथ जितने दिखाते हैं उससे ज़्यादा हैं। दो चरणों में पूछें, या लोगों को लिखने दें।</translation>
    </message>
    <message>
        <source>The code of “%1” cannot be read: “%2” in line %3 has no counterpart.</source>
        <translation>“%1” का कोड पढ़ा नहीं जा सकता: पंक्ति %3 में “%2” का जोड़ीदार नहीं है।</translation>
    </message>
    <message>
        <source>The code of “%1” uses “%2”, which the step neither reads nor sets. Add it to what it reads.</source>
        <translation>“%1” का कोड “%2” का उपयोग करता है, जिसे चरण न पढ़ता है न सेट करता है। जो वह पढ़ता है, उसमें इसे जोड़ें।</translation>
    </message>
    <message>
        <source>“%1” of “%2” is empty, and it cannot work without. Fill it in.</source>
        <translation>“%2” का “%1” खाली है, और वह इसके बिना काम नहीं कर सकता। इसे भरें।</translation>
    </message>
    <message>
        <source>“%1” of “%2” is no number. Correct it.</source>
        <translation>“%2” का “%1” संख्या नहीं है। इसे ठीक करें।</translation>
    </message>
    <message>
        <source>“%1” of “%2” is %3, but can be %4 to %5 only. Correct it.</source>
        <translation>“%2” का “%1” %3 है, पर केवल %4 से %5 तक हो सकता है। इसे ठीक करें।</translation>
    </message>
    <message>
        <source>“%1” names an intent that is not in this bot. Choose another.</source>
        <translation>“%1” ऐसा इंटेंट बताता है जो इस बॉट में नहीं है। कोई दूसरा चुनें।</translation>
    </message>
    <message>
        <source>“%1” names an entity that is not in this bot. Choose another.</source>
        <translation>“%1” ऐसी एंटिटी बताता है जो इस बॉट में नहीं है। कोई दूसरी चुनें।</translation>
    </message>
    <message>
        <source>“%1” names instructions that are not in this bot. Choose others.</source>
        <translation>“%1” ऐसे निर्देश बताता है जो इस बॉट में नहीं हैं। कोई दूसरे चुनें।</translation>
    </message>
    <message>
        <source>“%1” of “%2” is “%3”, which is none of its choices. Choose one.</source>
        <translation>“%2” का “%1” “%3” है, जो उसके विकल्पों में से नहीं है। कोई एक चुनें।</translation>
    </message>
    <message>
        <source>Nothing leads into the flow “%1”. Run it from another flow, give it an Event, or delete it.</source>
        <translation>फ़्लो “%1” में कुछ भी नहीं ले जाता। उसे दूसरे फ़्लो से चलाएँ, उसमें ईवेंट जोड़ें, या उसे मिटाएँ।</translation>
    </message>
    <message>
        <source>“%1” takes the word, and then nothing follows. Connect it, or delete it.</source>
        <translation>“%1” बातचीत सँभालता है, और फिर आगे कुछ नहीं है। इसे कनेक्ट करें, या मिटाएँ।</translation>
    </message>
    <message>
        <source>“%1” has no way for answers that fit none of its options: “%2” leads nowhere. Connect it.</source>
        <translation>“%1” में उन उत्तरों के लिए कोई रास्ता नहीं है जो उसके किसी विकल्प से मेल नहीं खाते: “%2” कहीं नहीं ले जाता। इसे कनेक्ट करें।</translation>
    </message>
    <message>
        <source>“%1” is about a loop, but stands in none. Put it behind “Each time” of a Loop, or let it end otherwise.</source>
        <translation>“%1” लूप से जुड़ा है, पर किसी लूप में नहीं है। इसे किसी लूप के “हर बार” के बाद रखें, या इसे किसी और तरह समाप्त होने दें।</translation>
    </message>
    <message>
        <source>“%1” waits for the same as another Event that always comes first. Delete one, or tell them apart.</source>
        <translation>“%1” उसी की प्रतीक्षा करता है जिसकी एक दूसरा ईवेंट, जो हमेशा पहले आता है। एक को मिटाएँ, या उन्हें अलग-अलग करें।</translation>
    </message>
    <message>
        <source>When “%1” fails, people get a bare apology and the talk ends. Connect its error port, or add an Event for errors.</source>
        <translation>“%1” के विफल होने पर लोगों को केवल एक क्षमा-याचना मिलती है और बातचीत समाप्त हो जाती है। उसका त्रुटि पोर्ट कनेक्ट करें, या त्रुटियों के लिए ईवेंट जोड़ें।</translation>
    </message>
    <message>
        <source>“%1” reads “%2”, but nothing on the way there has given it a value. Set it before, or give it an initial value.</source>
        <translation>“%1” “%2” को पढ़ता है, पर वहाँ तक के रास्ते में किसी ने उसे मान नहीं दिया। उसे पहले सेट करें, या आरंभिक मान दें।</translation>
    </message>
    <message>
        <source>When an answer does not fit, “%1” asks again in the same words. Say what would fit.</source>
        <translation>जब उत्तर मेल नहीं खाता, तो “%1” उन्हीं शब्दों में फिर से पूछता है। बताएँ कि क्या मेल खाएगा।</translation>
    </message>
    <message>
        <source>A field of “%1” keeps its answer nowhere. Choose a variable for it.</source>
        <translation>“%1” का एक फ़ील्ड अपना उत्तर कहीं नहीं रखता। उसके लिए वेरिएबल चुनें।</translation>
    </message>
    <message>
        <source>“%1” cannot choose: fewer than two of its ways have a weight above 0. Give them weights.</source>
        <translation>“%1” चुन नहीं सकता: उसके दो से कम रास्तों का भार 0 से ऊपर है। उन्हें भार दें।</translation>
    </message>
    <message>
        <source>“%1” asks a language model without saying what it shall do. Choose instructions, or write some.</source>
        <translation>“%1” भाषा मॉडल से यह बताए बिना पूछता है कि उसे क्या करना है। निर्देश चुनें, या कुछ लिखें।</translation>
    </message>
    <message>
        <source>“%1” has no end that it could reach, so it talks until its limit. Add one.</source>
        <translation>“%1” का ऐसा कोई अंत नहीं है जिस तक वह पहुँच सके, इसलिए वह अपनी सीमा तक बात करता है। एक जोड़ें।</translation>
    </message>
    <message>
        <source>“%1” does not say what it waits for, so it never comes. Fill it in, or delete it.</source>
        <translation>“%1” यह नहीं बताता कि वह किसकी प्रतीक्षा करता है, इसलिए वह कभी नहीं आता। उसे भरें, या मिटाएँ।</translation>
    </message>
    <message>
        <source>“%1” does not hand over “%2”, which the flow must be given. Add it.</source>
        <translation>“%1” “%2” नहीं सौंपता, जबकि फ़्लो को यह देना ज़रूरी है। इसे जोड़ें।</translation>
    </message>
    <message>
        <source>“%1” hands over “%2”, which the flow does not take. Take it out, or add it to the flow&apos;s Start.</source>
        <translation>“%1” “%2” सौंपता है, जिसे फ़्लो नहीं लेता। इसे हटाएँ या फ़्लो की शुरुआत में जोड़ें।</translation>
    </message>
    <message>
        <source>“%1” waits longer than talks are kept, so it never goes on. Shorten it, or keep talks longer.</source>
        <translation>“%1” उससे ज़्यादा समय तक प्रतीक्षा करता है जितने समय तक बातचीतें रखी जाती हैं, इसलिए यह कभी आगे नहीं बढ़ता। प्रतीक्षा घटाएँ या बातचीतें ज़्यादा समय तक रखें।</translation>
    </message>
    <message>
        <source>“%1” goes by opening hours, but the bot has none and counts as always open. Set them in the bot&apos;s settings.</source>
        <translation>“%1” खुलने के समय के अनुसार चलता है, लेकिन बॉट में कोई समय तय नहीं है और वह हमेशा खुला माना जाता है। बॉट की सेटिंग में समय तय करें।</translation>
    </message>
    <message>
        <source>“%1” reads the secret “%2”, which is always empty there: only requests can use it. Take it out.</source>
        <translation>“%1” गुप्त जानकारी “%2” पढ़ता है, जो वहाँ हमेशा खाली रहती है: केवल अनुरोध ही इसका उपयोग कर सकते हैं। इसे हटाएँ।</translation>
    </message>
    <message>
        <source>“%1” gives a value to “%2”, which cannot change in a talk. Choose another variable, or change its scope.</source>
        <translation>“%1” “%2” को मान देता है, जो बातचीत के दौरान बदल नहीं सकता। कोई दूसरा वेरिएबल चुनें या इसका दायरा बदलें।</translation>
    </message>
    <message>
        <source>No Event and no Route waits for the intent “%1”. Add an Event for it, or delete it.</source>
        <translation>कोई ईवेंट या रूट इंटेंट “%1” की प्रतीक्षा नहीं करता। इसके लिए ईवेंट जोड़ें या इसे मिटाएँ।</translation>
    </message>
    <message>
        <source>The intent “%1” has %2 phrases in the bot&apos;s first language; from %3 on it is recognised well. Add some.</source>
        <translation>इंटेंट “%1” में बॉट की पहली भाषा के वाक्यों की संख्या %2 है; %3 या अधिक होने पर इसे अच्छी तरह पहचाना जाता है। कुछ और जोड़ें।</translation>
    </message>
    <message>
        <source>The intent “%1” has no phrases in %2, so it is hardly recognised there. Add some.</source>
        <translation>इंटेंट “%1” का %2 में कोई वाक्य नहीं है, इसलिए वहाँ इसे मुश्किल से पहचाना जाता है। कुछ वाक्य जोड़ें।</translation>
    </message>
    <message>
        <source>A phrase of “%1” marks “%2”, which is no entity of this bot. Add the entity, or correct the name.</source>
        <translation>“%1” का एक वाक्य “%2” को चिह्नित करता है, जो इस बॉट की एंटिटी नहीं है। एंटिटी जोड़ें या नाम ठीक करें।</translation>
    </message>
    <message>
        <source>“%3” is a phrase of “%1” and of “%2”, so the bot cannot tell them apart. Delete it in one.</source>
        <translation>“%3” “%1” और “%2” दोनों का वाक्य है, इसलिए बॉट उनमें अंतर नहीं कर सकता। इसे किसी एक से मिटाएँ।</translation>
    </message>
    <message>
        <source>The intent “%1” has a phrase twice. Delete the repetition.</source>
        <translation>इंटेंट “%1” में एक वाक्य दो बार है। दोहराया गया वाक्य मिटाएँ।</translation>
    </message>
    <message>
        <source>No question, phrase or expression uses the entity “%1”. Use it, or delete it.</source>
        <translation>कोई प्रश्न, वाक्य या एक्सप्रेशन एंटिटी “%1” का उपयोग नहीं करता। इसका उपयोग करें या इसे मिटाएँ।</translation>
    </message>
    <message>
        <source>The entity “%1” has nothing that could be found. Add values or patterns.</source>
        <translation>एंटिटी “%1” में ऐसा कुछ नहीं है जो पहचाना जा सके। मान या पैटर्न जोड़ें।</translation>
    </message>
    <message>
        <source>The pattern “%2” of the entity “%1” is no regular expression. Correct it.</source>
        <translation>एंटिटी “%1” का पैटर्न “%2” रेगुलर एक्सप्रेशन नहीं है। इसे ठीक करें।</translation>
    </message>
    <message>
        <source>“%2” means two values of the entity “%1”: “%3” and “%4”. Delete it in one.</source>
        <translation>“%2” का अर्थ एंटिटी “%1” के दो मान हैं: “%3” और “%4”। इसे किसी एक से मिटाएँ।</translation>
    </message>
    <message>
        <source>No step uses the instructions “%1”. Use them, or delete them.</source>
        <translation>कोई चरण निर्देश “%1” का उपयोग नहीं करता। इनका उपयोग करें या इन्हें मिटाएँ।</translation>
    </message>
    <message>
        <source>“%2” of “%1” is no web address. Write it with https:// and a host.</source>
        <translation>“%1” का “%2” वेब पता नहीं है। इसे https:// और होस्ट के साथ लिखें।</translation>
    </message>
    <message>
        <source>“%1” uses http://%2 without encryption. Use https://.</source>
        <translation>“%1” बिना एन्क्रिप्शन के http://%2 का उपयोग करता है। https:// का उपयोग करें।</translation>
    </message>
    <message>
        <source>“%1” sends content with GET, which services ignore or refuse. Use POST, or send none.</source>
        <translation>“%1” GET के साथ सामग्री भेजता है, जिसे सेवाएँ अनदेखा या अस्वीकार करती हैं। POST का उपयोग करें या कोई सामग्री न भेजें।</translation>
    </message>
    <message>
        <source>The content of “%1” is no JSON, so nothing is sent. Check its brackets, commas and quotes.</source>
        <translation>“%1” की सामग्री JSON नहीं है, इसलिए कुछ नहीं भेजा जाता। इसके कोष्ठक, अल्पविराम और उद्धरण चिह्न जाँचें।</translation>
    </message>
    <message>
        <source>“%1” asks a service and keeps nothing of the answer. Choose a variable for it.</source>
        <translation>“%1” किसी सेवा से पूछता है और उसके उत्तर का कुछ भी नहीं रखता। उसके लिए वेरिएबल चुनें।</translation>
    </message>
    <message>
        <source>“%1” runs its own flow again before that has ended; at most 64 flows can wait for each other. Let it go there instead.</source>
        <translation>“%1” अपने ही फ़्लो को उसके समाप्त होने से पहले फिर चलाता है; अधिकतम 64 फ़्लो एक-दूसरे की प्रतीक्षा कर सकते हैं। इसके बजाय उसे वहाँ जाने दें।</translation>
    </message>
    <message>
        <source>“%1” says that its flow gives back “%2”, but no step of the flow sets it. Set it, or take it out.</source>
        <translation>“%1” के अनुसार उसका फ़्लो “%2” लौटाता है, लेकिन फ़्लो का कोई चरण इसे सेट नहीं करता। इसे सेट करें या हटाएँ।</translation>
    </message>
    <message>
        <source>The test “%1” names what is not in the bot: %2. Correct the names.</source>
        <translation>परीक्षण “%1” में ऐसे नाम हैं जो बॉट में नहीं हैं: %2। नाम ठीक करें।</translation>
    </message>
    <message>
        <source>“%1” says the same in two variants, so nothing varies. Reword one, or remove it.</source>
        <translation>“%1” दो रूपों में एक ही बात कहता है, इसलिए कुछ नहीं बदलता। एक के शब्द बदलें या उसे हटाएँ।</translation>
    </message>
    <message>
        <source>“%1” sends a file that is not chosen yet. Choose one, or remove it.</source>
        <translation>“%1” ऐसी फ़ाइल भेजता है जो अभी चुनी नहीं गई है। फ़ाइल चुनें या इसे हटाएँ।</translation>
    </message>
    <message>
        <source>“%1” was changed after it had been translated (%2). Look at the translation again.</source>
        <translation>अनुवाद होने के बाद “%1” को बदला गया (%2)। अनुवाद फिर से देखें।</translation>
    </message>
    <message>
        <source>“%1” has texts in languages that the bot does not speak (%2). Add the language to the bot, or remove them.</source>
        <translation>“%1” में ऐसी भाषाओं के टेक्स्ट हैं जो बॉट नहीं बोलता (%2)। बॉट में भाषा जोड़ें या इन्हें हटाएँ।</translation>
    </message>
    <message>
        <source>A text of “%1” is longer than %2 characters; some channels cut it. Shorten it, or say it in several bubbles.</source>
        <translation>“%1” का एक टेक्स्ट %2 वर्णों से लंबा है; कुछ चैनल इसे काट देते हैं। इसे छोटा करें या कई बबल में कहें।</translation>
    </message>
    <message>
        <source>“%2” in “%1” puts values together that are never alike, so its result never changes. Compare like with like.</source>
        <translation>“%1” में “%2” ऐसे मानों को साथ रखता है जो कभी समान नहीं होते, इसलिए इसका परिणाम कभी नहीं बदलता। एक ही प्रकार के मानों की तुलना करें।</translation>
    </message>
    <message>
        <source>“%1” gives “%2” a value that does not fit its type, so it is not kept. Change the value, or the variable&apos;s type.</source>
        <translation>“%1” “%2” को ऐसा मान देता है जो उसके प्रकार से मेल नहीं खाता, इसलिए वह रखा नहीं जाता। मान बदलें या वेरिएबल का प्रकार बदलें।</translation>
    </message>
    <message>
        <source>The answer that “%1” asks for does not fit “%2”, so it is not kept. Change the kind of answer, or the variable&apos;s type.</source>
        <translation>“%1” जो उत्तर माँगता है वह “%2” से मेल नहीं खाता, इसलिए वह रखा नहीं जाता। उत्तर का प्रकार या वेरिएबल का प्रकार बदलें।</translation>
    </message>
    <message>
        <source>“%1” is read, but nothing gives it a value. Set it, or give it an initial value.</source>
        <translation>“%1” को पढ़ा जाता है, लेकिन कुछ भी उसे मान नहीं देता। इसे सेट करें या इसे आरंभिक मान दें।</translation>
    </message>
    <message>
        <source>“%1” is given values that nothing reads. Use it, or do without.</source>
        <translation>“%1” को ऐसे मान दिए जाते हैं जिन्हें कुछ भी नहीं पढ़ता। इसका उपयोग करें या इसे छोड़ दें।</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a variable. Use letters, digits and _, and no word that expressions know already.</source>
        <translation>“%1” वेरिएबल का नाम नहीं हो सकता। अक्षरों, अंकों और _ का उपयोग करें, और ऐसा कोई शब्द न लें जिसे एक्सप्रेशन पहले से जानते हैं।</translation>
    </message>
    <message>
        <source>There are two variables “%1” and “%2”. Rename one, so that nobody takes one for the other.</source>
        <translation>“%1” और “%2” दो वेरिएबल हैं। एक का नाम बदलें, ताकि कोई एक को दूसरा न समझे।</translation>
    </message>
    <message>
        <source>The initial value of “%1” does not fit its type. Correct one of them.</source>
        <translation>“%1” का आरंभिक मान उसके प्रकार से मेल नहीं खाता। दोनों में से एक ठीक करें।</translation>
    </message>
    <message>
        <source>Something failed</source>
        <translation>कुछ विफल हुआ</translation>
    </message>
    <message>
        <source>The bot has no Start, so no talk can begin.</source>
        <translation>बॉट में कोई शुरुआत नहीं है, इसलिए कोई बातचीत शुरू नहीं हो सकती।</translation>
    </message>
    <message>
        <source>The flow that talks begin with is not in the bot.</source>
        <translation>जिस फ़्लो से बातचीत शुरू होती है वह बॉट में नहीं है।</translation>
    </message>
    <message>
        <source>A flow has more than one Start; only the oldest is used.</source>
        <translation>एक फ़्लो में एक से अधिक शुरुआत हैं; केवल सबसे पुरानी का उपयोग होता है।</translation>
    </message>
    <message>
        <source>A way out of a step leads nowhere; when the bot has said nothing yet, publishing is blocked.</source>
        <translation>चरण से निकलने वाला एक रास्ता कहीं नहीं जाता; यदि बॉट ने तब तक कुछ नहीं कहा हो, तो प्रकाशन रोक दिया जाता है।</translation>
    </message>
    <message>
        <source>Choice without default</source>
        <translation>बिना डिफ़ॉल्ट का चयन</translation>
    </message>
    <message>
        <source>A Choice has no way for answers that fit none of its options.</source>
        <translation>एक चयन में उन उत्तरों के लिए कोई रास्ता नहीं है जो उसके किसी विकल्प से मेल नहीं खाते।</translation>
    </message>
    <message>
        <source>The talk stops after a step without a word.</source>
        <translation>एक चरण के बाद बातचीत बिना कुछ कहे रुक जाती है।</translation>
    </message>
    <message>
        <source>A connection leaves a step at a port that is no longer there.</source>
        <translation>एक कनेक्शन चरण के ऐसे पोर्ट से निकलता है जो अब वहाँ नहीं है।</translation>
    </message>
    <message>
        <source>No way leads from the start or from an event to the step.</source>
        <translation>शुरुआत या किसी ईवेंट से इस चरण तक कोई रास्ता नहीं जाता।</translation>
    </message>
    <message>
        <source>Flow is never run</source>
        <translation>फ़्लो कभी नहीं चलता</translation>
    </message>
    <message>
        <source>Nothing leads into the flow: it is not the start flow, has no event, and is not run or gone to.</source>
        <translation>इस फ़्लो तक कुछ नहीं ले जाता: यह शुरुआती फ़्लो नहीं है, इसमें कोई ईवेंट नहीं है, और न इसे चलाया जाता है, न इस पर जाया जाता है।</translation>
    </message>
    <message>
        <source>Event does nothing</source>
        <translation>ईवेंट कुछ नहीं करता</translation>
    </message>
    <message>
        <source>An Event takes the word, and then nothing follows.</source>
        <translation>एक ईवेंट बातचीत अपने हाथ में लेता है और फिर उसके बाद कुछ नहीं होता।</translation>
    </message>
    <message>
        <source>Event is never used</source>
        <translation>ईवेंट का कभी उपयोग नहीं होता</translation>
    </message>
    <message>
        <source>Another Event waits for the same thing at the same place and always comes first.</source>
        <translation>कोई दूसरा ईवेंट उसी जगह उसी चीज़ की प्रतीक्षा करता है और हमेशा पहले आता है।</translation>
    </message>
    <message>
        <source>A Go To names no place, or one that is gone.</source>
        <translation>एक “यहाँ जाएँ” में कोई जगह नहीं दी गई है, या ऐसी जगह दी गई है जो अब नहीं है।</translation>
    </message>
    <message>
        <source>A Run Flow names no flow, or one without a Start.</source>
        <translation>एक “फ़्लो चलाएँ” में कोई फ़्लो नहीं दिया गया है, या बिना शुरुआत वाला फ़्लो दिया गया है।</translation>
    </message>
    <message>
        <source>No loop to leave</source>
        <translation>निकलने के लिए कोई लूप नहीं</translation>
    </message>
    <message>
        <source>An Exit leaves a loop or begins its next round, but stands in none.</source>
        <translation>एक निकास किसी लूप से निकलता है या उसका अगला दौर शुरू करता है, लेकिन वह किसी लूप में नहीं है।</translation>
    </message>
    <message>
        <source>Steps lead round in a ring without a way out and without asking the person anything.</source>
        <translation>चरण एक घेरे में घूमते हैं, जिससे बाहर जाने का कोई रास्ता नहीं है और व्यक्ति से कुछ पूछा भी नहीं जाता।</translation>
    </message>
    <message>
        <source>Steps lead round in a ring that only a condition can end; the person is asked nothing on the way.</source>
        <translation>चरण एक घेरे में घूमते हैं जिसे केवल कोई शर्त समाप्त कर सकती है; रास्ते में व्यक्ति से कुछ नहीं पूछा जाता।</translation>
    </message>
    <message>
        <source>Flow runs itself</source>
        <translation>फ़्लो खुद को चलाता है</translation>
    </message>
    <message>
        <source>A flow runs itself again before it has ended; 64 flows upon each other are an error.</source>
        <translation>एक फ़्लो समाप्त होने से पहले खुद को फिर चलाता है; एक के ऊपर एक 64 फ़्लो होना त्रुटि है।</translation>
    </message>
    <message>
        <source>Failure is not handled</source>
        <translation>विफलता सँभाली नहीं गई</translation>
    </message>
    <message>
        <source>A step that may fail has no way for it, and the bot has no Event for errors: people get a bare apology and the talk ends.</source>
        <translation>जो चरण विफल हो सकता है उसमें विफलता के लिए कोई रास्ता नहीं है, और बॉट में त्रुटियों के लिए कोई ईवेंट नहीं है: लोगों को केवल क्षमा-संदेश मिलता है और बातचीत समाप्त हो जाती है।</translation>
    </message>
    <message>
        <source>A name is used that is no variable of the bot.</source>
        <translation>ऐसे नाम का उपयोग हुआ है जो बॉट का वेरिएबल नहीं है।</translation>
    </message>
    <message>
        <source>No step uses the variable.</source>
        <translation>कोई चरण इस वेरिएबल का उपयोग नहीं करता।</translation>
    </message>
    <message>
        <source>Never given a value</source>
        <translation>कभी मान नहीं दिया गया</translation>
    </message>
    <message>
        <source>A variable is read, but nothing gives it a value.</source>
        <translation>एक वेरिएबल पढ़ा जाता है, लेकिन कुछ भी उसे मान नहीं देता।</translation>
    </message>
    <message>
        <source>Set, never read</source>
        <translation>सेट किया गया, कभी पढ़ा नहीं गया</translation>
    </message>
    <message>
        <source>A variable is given values that nothing reads.</source>
        <translation>एक वेरिएबल को ऐसे मान दिए जाते हैं जिन्हें कुछ भी नहीं पढ़ता।</translation>
    </message>
    <message>
        <source>Read before it is set</source>
        <translation>सेट होने से पहले पढ़ा गया</translation>
    </message>
    <message>
        <source>A variable is read at a place where no way could have given it a value yet.</source>
        <translation>एक वेरिएबल ऐसी जगह पढ़ा जाता है जहाँ तक किसी भी रास्ते से उसे मान नहीं मिल सकता था।</translation>
    </message>
    <message>
        <source>Value cannot change</source>
        <translation>मान बदल नहीं सकता</translation>
    </message>
    <message>
        <source>A step gives a value to a constant of the bot or to a secret.</source>
        <translation>एक चरण बॉट के किसी स्थिरांक या किसी गुप्त जानकारी को मान देता है।</translation>
    </message>
    <message>
        <source>Secrets cannot be read</source>
        <translation>गुप्त जानकारी पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>An expression or a text reads a secret, which only requests can use; it is always empty there.</source>
        <translation>कोई एक्सप्रेशन या टेक्स्ट ऐसी गुप्त जानकारी पढ़ता है जिसका उपयोग केवल अनुरोध कर सकते हैं; वहाँ वह हमेशा खाली रहती है।</translation>
    </message>
    <message>
        <source>Name cannot be used</source>
        <translation>नाम का उपयोग नहीं हो सकता</translation>
    </message>
    <message>
        <source>The name of a variable is no name in expressions.</source>
        <translation>वेरिएबल का नाम एक्सप्रेशन में नाम के रूप में मान्य नहीं है।</translation>
    </message>
    <message>
        <source>Two variables are one</source>
        <translation>दो वेरिएबल एक ही हैं</translation>
    </message>
    <message>
        <source>Two variables have the same name, or differ only in capitals.</source>
        <translation>दो वेरिएबल का नाम एक ही है, या उनमें केवल बड़े-छोटे अक्षरों का अंतर है।</translation>
    </message>
    <message>
        <source>Initial value does not fit</source>
        <translation>आरंभिक मान मेल नहीं खाता</translation>
    </message>
    <message>
        <source>The initial value of a variable is not of its type.</source>
        <translation>एक वेरिएबल का आरंभिक मान उसके प्रकार का नहीं है।</translation>
    </message>
    <message>
        <source>Input is not handed over</source>
        <translation>इनपुट सौंपा नहीं गया</translation>
    </message>
    <message>
        <source>A Run Flow does not hand over what the flow says it must be given.</source>
        <translation>एक “फ़्लो चलाएँ” वह नहीं सौंपता जो फ़्लो के अनुसार उसे देना ज़रूरी है।</translation>
    </message>
    <message>
        <source>Input that nobody takes</source>
        <translation>इनपुट जिसे कोई नहीं लेता</translation>
    </message>
    <message>
        <source>A Run Flow hands over something that the flow does not take.</source>
        <translation>एक “फ़्लो चलाएँ” ऐसा कुछ सौंपता है जिसे फ़्लो नहीं लेता।</translation>
    </message>
    <message>
        <source>Output is never set</source>
        <translation>आउटपुट कभी सेट नहीं होता</translation>
    </message>
    <message>
        <source>A flow says that it gives back a variable, but never sets it.</source>
        <translation>एक फ़्लो के अनुसार वह कोई वेरिएबल लौटाता है, लेकिन उसे कभी सेट नहीं करता।</translation>
    </message>
    <message>
        <source>An expression or a {{ placeholder }} has a mistake: something is missing, or a function is not known.</source>
        <translation>किसी एक्सप्रेशन या {{ placeholder }} में गलती है: कुछ छूटा हुआ है, या कोई फ़ंक्शन ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>Types do not go together</source>
        <translation>प्रकार आपस में मेल नहीं खाते</translation>
    </message>
    <message>
        <source>Values of different types are compared or calculated with, so the result never changes.</source>
        <translation>अलग-अलग प्रकार के मानों की तुलना या गणना की जाती है, इसलिए परिणाम कभी नहीं बदलता।</translation>
    </message>
    <message>
        <source>Value does not fit</source>
        <translation>मान मेल नहीं खाता</translation>
    </message>
    <message>
        <source>A variable is given a value that is not of its type; it is not stored.</source>
        <translation>एक वेरिएबल को ऐसा मान दिया जाता है जो उसके प्रकार का नहीं है; वह सहेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>Answer does not fit the variable</source>
        <translation>उत्तर वेरिएबल से मेल नहीं खाता</translation>
    </message>
    <message>
        <source>A question asks for something that its variable cannot keep.</source>
        <translation>एक प्रश्न ऐसा कुछ पूछता है जिसे उसका वेरिएबल रख नहीं सकता।</translation>
    </message>
    <message>
        <source>A case has no condition, so it is never true.</source>
        <translation>एक केस में कोई शर्त नहीं है, इसलिए वह कभी सही नहीं होता।</translation>
    </message>
    <message>
        <source>Condition never changes</source>
        <translation>शर्त कभी नहीं बदलती</translation>
    </message>
    <message>
        <source>A condition reads nothing that could change, so it is always true or always false.</source>
        <translation>एक शर्त ऐसा कुछ नहीं पढ़ती जो बदल सके, इसलिए वह हमेशा सही या हमेशा गलत होती है।</translation>
    </message>
    <message>
        <source>Case stands twice</source>
        <translation>केस दो बार है</translation>
    </message>
    <message>
        <source>A case has the same condition as one above it, so it is never reached.</source>
        <translation>एक केस की शर्त उसके ऊपर के किसी केस जैसी ही है, इसलिए उस तक कभी नहीं पहुँचा जाता।</translation>
    </message>
    <message>
        <source>Case is never reached</source>
        <translation>केस तक कभी नहीं पहुँचा जाता</translation>
    </message>
    <message>
        <source>A case stands below one that is always true.</source>
        <translation>एक केस ऐसे केस के नीचे है जो हमेशा सही होता है।</translation>
    </message>
    <message>
        <source>Code cannot be read</source>
        <translation>कोड पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Brackets, quotes or comments in the code are not closed.</source>
        <translation>कोड में कोष्ठक, उद्धरण चिह्न या टिप्पणियाँ बंद नहीं की गई हैं।</translation>
    </message>
    <message>
        <source>Code does not see the variable</source>
        <translation>कोड को वेरिएबल नहीं दिखता</translation>
    </message>
    <message>
        <source>The code uses a variable that the step neither reads nor sets.</source>
        <translation>कोड ऐसे वेरिएबल का उपयोग करता है जिसे चरण न पढ़ता है, न सेट करता है।</translation>
    </message>
    <message>
        <source>This program does not know the type of the step.</source>
        <translation>यह प्रोग्राम इस चरण का प्रकार नहीं जानता।</translation>
    </message>
    <message>
        <source>A step was taken over from another program and cannot run here.</source>
        <translation>एक चरण किसी दूसरे प्रोग्राम से लिया गया है और यहाँ नहीं चल सकता।</translation>
    </message>
    <message>
        <source>Something is not filled in</source>
        <translation>कुछ भरा नहीं गया है</translation>
    </message>
    <message>
        <source>A step lacks a value that it cannot work without, such as an address, a list or a name.</source>
        <translation>एक चरण में ऐसा मान नहीं है जिसके बिना वह काम नहीं कर सकता, जैसे पता, सूची या नाम।</translation>
    </message>
    <message>
        <source>Number out of range</source>
        <translation>संख्या सीमा से बाहर</translation>
    </message>
    <message>
        <source>A number is no number, or outside of what the step allows.</source>
        <translation>कोई संख्या वास्तव में संख्या नहीं है, या चरण की अनुमत सीमा से बाहर है।</translation>
    </message>
    <message>
        <source>Choice is not known</source>
        <translation>चुना गया मान ज्ञात नहीं है</translation>
    </message>
    <message>
        <source>A setting has a value that is none of those to choose from.</source>
        <translation>एक सेटिंग का मान ऐसा है जो चुने जा सकने वाले मानों में से नहीं है।</translation>
    </message>
    <message>
        <source>Two rows of a step share an id, or one has none.</source>
        <translation>एक चरण की दो पंक्तियों की आईडी एक ही है, या किसी पंक्ति की आईडी नहीं है।</translation>
    </message>
    <message>
        <source>A Choice offers nothing to choose.</source>
        <translation>एक चयन में चुनने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>A Branch has no case, so it always goes on at “Else”.</source>
        <translation>एक शाखा में कोई केस नहीं है, इसलिए वह हमेशा “अन्यथा” पर आगे बढ़ती है।</translation>
    </message>
    <message>
        <source>Two options read the same</source>
        <translation>दो विकल्प एक जैसे हैं</translation>
    </message>
    <message>
        <source>People cannot tell two options of a Choice apart.</source>
        <translation>लोग एक चयन के दो विकल्पों में अंतर नहीं कर सकते।</translation>
    </message>
    <message>
        <source>Word fits two options</source>
        <translation>शब्द दो विकल्पों से मेल खाता है</translation>
    </message>
    <message>
        <source>A word that people may say fits two options of a Choice; the first one wins.</source>
        <translation>लोग जो शब्द कह सकते हैं वह एक चयन के दो विकल्पों से मेल खाता है; पहला विकल्प चुना जाता है।</translation>
    </message>
    <message>
        <source>Option is a command</source>
        <translation>विकल्प एक कमांड है</translation>
    </message>
    <message>
        <source>An option reads like a word by which people cancel, ask for help or call an Event.</source>
        <translation>एक विकल्प ऐसे शब्द जैसा है जिससे लोग रद्द करते हैं, सहायता माँगते हैं या कोई ईवेंट बुलाते हैं।</translation>
    </message>
    <message>
        <source>Many options</source>
        <translation>बहुत सारे विकल्प</translation>
    </message>
    <message>
        <source>More than ten options: most channels cannot show them all, and people do not read them.</source>
        <translation>दस से अधिक विकल्प: ज़्यादातर चैनल इन सबको नहीं दिखा सकते, और लोग इन्हें नहीं पढ़ते।</translation>
    </message>
    <message>
        <source>A question keeps its answer nowhere.</source>
        <translation>एक प्रश्न अपना उत्तर कहीं नहीं रखता।</translation>
    </message>
    <message>
        <source>Same question again</source>
        <translation>वही प्रश्न फिर से</translation>
    </message>
    <message>
        <source>When an answer does not fit, the same question is asked in the same words, without help.</source>
        <translation>जब उत्तर मेल नहीं खाता, तो वही प्रश्न उन्हीं शब्दों में, बिना किसी सहायता के फिर पूछा जाता है।</translation>
    </message>
    <message>
        <source>A pattern is no regular expression.</source>
        <translation>एक पैटर्न रेगुलर एक्सप्रेशन नहीं है।</translation>
    </message>
    <message>
        <source>A minimum is above its maximum.</source>
        <translation>एक न्यूनतम मान अपने अधिकतम मान से ज़्यादा है।</translation>
    </message>
    <message>
        <source>An assignment lacks its variable or its value.</source>
        <translation>एक असाइनमेंट में वेरिएबल या मान नहीं है।</translation>
    </message>
    <message>
        <source>A Knowledge step has nothing to answer from.</source>
        <translation>एक ज्ञान चरण के पास उत्तर देने के लिए कोई स्रोत नहीं है।</translation>
    </message>
    <message>
        <source>A step names a knowledge base that is not in the project.</source>
        <translation>एक चरण में ऐसे ज्ञान-आधार का नाम है जो प्रोजेक्ट में नहीं है।</translation>
    </message>
    <message>
        <source>A knowledge base that a step answers from has no text yet.</source>
        <translation>जिस ज्ञान-आधार से एक चरण उत्तर देता है उसमें अभी कोई टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>Intent is missing</source>
        <translation>इंटेंट मौजूद नहीं है</translation>
    </message>
    <message>
        <source>A step names an intent that is not in the bot.</source>
        <translation>एक चरण में ऐसे इंटेंट का नाम है जो बॉट में नहीं है।</translation>
    </message>
    <message>
        <source>Entity is missing</source>
        <translation>एंटिटी मौजूद नहीं है</translation>
    </message>
    <message>
        <source>A question names an entity that is not in the bot.</source>
        <translation>एक प्रश्न में ऐसी एंटिटी का नाम है जो बॉट में नहीं है।</translation>
    </message>
    <message>
        <source>Instructions are missing</source>
        <translation>निर्देश मौजूद नहीं हैं</translation>
    </message>
    <message>
        <source>A step names instructions that are not in the bot.</source>
        <translation>एक चरण में ऐसे निर्देशों का नाम है जो बॉट में नहीं हैं।</translation>
    </message>
    <message>
        <source>No instructions</source>
        <translation>कोई निर्देश नहीं</translation>
    </message>
    <message>
        <source>A language model is asked without any words on what to do.</source>
        <translation>भाषा मॉडल से यह बताए बिना पूछा जाता है कि क्या करना है।</translation>
    </message>
    <message>
        <source>Agent without an end</source>
        <translation>बिना समाप्ति वाला एजेंट</translation>
    </message>
    <message>
        <source>An agent has no end that it could reach.</source>
        <translation>एजेंट के पास ऐसी कोई समाप्ति नहीं है, जिस तक वह पहुँच सके।</translation>
    </message>
    <message>
        <source>Event waits for nothing</source>
        <translation>ईवेंट किसी चीज़ की प्रतीक्षा नहीं करता</translation>
    </message>
    <message>
        <source>An Event does not say which intent, words, command or name it waits for.</source>
        <translation>ईवेंट यह नहीं बताता कि वह किस इंटेंट, शब्दों, कमांड या नाम की प्रतीक्षा करता है।</translation>
    </message>
    <message>
        <source>Language is not the bot’s</source>
        <translation>भाषा बॉट की नहीं है</translation>
    </message>
    <message>
        <source>No opening hours</source>
        <translation>खुलने का समय नहीं है</translation>
    </message>
    <message>
        <source>A step goes by opening hours, but the bot has none: it is always open.</source>
        <translation>एक चरण खुलने के समय के अनुसार चलता है, लेकिन बॉट में कोई समय तय नहीं है: वह हमेशा खुला रहता है।</translation>
    </message>
    <message>
        <source>Split has one way only</source>
        <translation>विभाजन में केवल एक रास्ता है</translation>
    </message>
    <message>
        <source>At most one way of a Split has a weight, so nothing is compared.</source>
        <translation>विभाजन के अधिक से अधिक एक रास्ते का भार है, इसलिए किसी चीज़ की तुलना नहीं होती।</translation>
    </message>
    <message>
        <source>Waits longer than the talk is kept</source>
        <translation>बातचीत रखे जाने की अवधि से लंबी प्रतीक्षा</translation>
    </message>
    <message>
        <source>A wait ends after the talk has been erased by the bot’s own privacy settings.</source>
        <translation>प्रतीक्षा तब पूरी होती है, जब बॉट की अपनी गोपनीयता सेटिंग के अनुसार बातचीत मिटाई जा चुकी होती है।</translation>
    </message>
    <message>
        <source>No web address</source>
        <translation>वेब पता नहीं है</translation>
    </message>
    <message>
        <source>An address is none that a request could go to.</source>
        <translation>पता ऐसा नहीं है, जिस पर कोई अनुरोध भेजा जा सके।</translation>
    </message>
    <message>
        <source>Address is not encrypted</source>
        <translation>पता एन्क्रिप्ट नहीं है</translation>
    </message>
    <message>
        <source>What goes to an http:// address can be read on the way.</source>
        <translation>http:// पते पर जो भेजा जाता है, उसे रास्ते में पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>GET with content</source>
        <translation>सामग्री वाला GET</translation>
    </message>
    <message>
        <source>A GET request carries content, which services ignore or refuse.</source>
        <translation>GET अनुरोध में सामग्री है, जिसे सेवाएँ अनदेखा करती हैं या अस्वीकार करती हैं।</translation>
    </message>
    <message>
        <source>Content is no JSON</source>
        <translation>सामग्री JSON नहीं है</translation>
    </message>
    <message>
        <source>The content of a request is said to be JSON, but is none.</source>
        <translation>अनुरोध की सामग्री को JSON बताया गया है, लेकिन वह JSON नहीं है।</translation>
    </message>
    <message>
        <source>Answer is not kept</source>
        <translation>उत्तर रखा नहीं जाता</translation>
    </message>
    <message>
        <source>A service is asked for something and its answer kept nowhere.</source>
        <translation>किसी सेवा से कुछ पूछा जाता है, पर उसका उत्तर कहीं नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>A text has no words in the bot’s first language.</source>
        <translation>एक टेक्स्ट में बॉट की पहली भाषा के शब्द नहीं हैं।</translation>
    </message>
    <message>
        <source>An image, a sound, a video or a file is not chosen yet.</source>
        <translation>कोई चित्र, ध्वनि, वीडियो या फ़ाइल अभी चुनी नहीं गई है।</translation>
    </message>
    <message>
        <source>An image has no description for people who cannot see it.</source>
        <translation>एक चित्र का उन लोगों के लिए विवरण नहीं है, जो उसे देख नहीं सकते।</translation>
    </message>
    <message>
        <source>A text is not translated into every language of the bot.</source>
        <translation>एक टेक्स्ट का अनुवाद बॉट की हर भाषा में नहीं है।</translation>
    </message>
    <message>
        <source>Translation is out of date</source>
        <translation>अनुवाद पुराना हो गया है</translation>
    </message>
    <message>
        <source>The first language was changed after the text had been translated.</source>
        <translation>टेक्स्ट का अनुवाद होने के बाद पहली भाषा बदली गई।</translation>
    </message>
    <message>
        <source>A translation lacks a {{ placeholder }} of the first language, or has one more.</source>
        <translation>अनुवाद में पहली भाषा का कोई {{ placeholder }} नहीं है, या एक अधिक है।</translation>
    </message>
    <message>
        <source>Text in a language too many</source>
        <translation>एक अतिरिक्त भाषा में टेक्स्ट</translation>
    </message>
    <message>
        <source>A text stands in a language that the bot does not speak.</source>
        <translation>एक टेक्स्ट ऐसी भाषा में है, जो बॉट नहीं बोलता।</translation>
    </message>
    <message>
        <source>Same wording twice</source>
        <translation>एक ही शब्दावली दो बार</translation>
    </message>
    <message>
        <source>Two variants of a message are the same, so nothing varies.</source>
        <translation>संदेश के दो रूप एक जैसे हैं, इसलिए कुछ भी नहीं बदलता।</translation>
    </message>
    <message>
        <source>Long message</source>
        <translation>लंबा संदेश</translation>
    </message>
    <message>
        <source>A text is longer than 2,000 characters: some channels cut it, and few people read it.</source>
        <translation>एक टेक्स्ट 2,000 वर्णों से लंबा है: कुछ चैनल उसे काट देते हैं, और कम लोग उसे पढ़ते हैं।</translation>
    </message>
    <message>
        <source>Long button</source>
        <translation>लंबा बटन</translation>
    </message>
    <message>
        <source>A button is longer than 20 characters, which some channels cut.</source>
        <translation>एक बटन 20 वर्णों से लंबा है, जिसे कुछ चैनल काट देते हैं।</translation>
    </message>
    <message>
        <source>Intent is never handled</source>
        <translation>इंटेंट कभी सँभाला नहीं जाता</translation>
    </message>
    <message>
        <source>No Event and no Route waits for the intent.</source>
        <translation>कोई ईवेंट और कोई रूट इस इंटेंट की प्रतीक्षा नहीं करता।</translation>
    </message>
    <message>
        <source>Few phrases</source>
        <translation>कम वाक्य</translation>
    </message>
    <message>
        <source>An intent has fewer than five phrases in the first language, so it is hard to recognise.</source>
        <translation>एक इंटेंट में पहली भाषा के पाँच से कम वाक्य हैं, इसलिए उसे पहचानना कठिन है।</translation>
    </message>
    <message>
        <source>Intent in one language only</source>
        <translation>इंटेंट केवल एक भाषा में</translation>
    </message>
    <message>
        <source>An intent has no phrases in one of the bot’s languages.</source>
        <translation>एक इंटेंट में बॉट की किसी एक भाषा के वाक्य नहीं हैं।</translation>
    </message>
    <message>
        <source>Phrase of two intents</source>
        <translation>दो इंटेंट का एक ही वाक्य</translation>
    </message>
    <message>
        <source>Two intents have the same phrase, so the bot cannot tell them apart.</source>
        <translation>दो इंटेंट में एक ही वाक्य है, इसलिए बॉट उनमें अंतर नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Phrase stands twice</source>
        <translation>वाक्य दो बार है</translation>
    </message>
    <message>
        <source>An intent has the same phrase twice.</source>
        <translation>एक इंटेंट में एक ही वाक्य दो बार है।</translation>
    </message>
    <message>
        <source>Phrase marks an unknown entity</source>
        <translation>वाक्य अज्ञात एंटिटी चिह्नित करता है</translation>
    </message>
    <message>
        <source>A phrase marks a word as an entity that the bot does not have.</source>
        <translation>एक वाक्य किसी शब्द को ऐसी एंटिटी के रूप में चिह्नित करता है, जो बॉट में नहीं है।</translation>
    </message>
    <message>
        <source>Entity is never used</source>
        <translation>एंटिटी का कभी उपयोग नहीं होता</translation>
    </message>
    <message>
        <source>No question, phrase or expression uses the entity.</source>
        <translation>कोई प्रश्न, वाक्य या एक्सप्रेशन इस एंटिटी का उपयोग नहीं करता।</translation>
    </message>
    <message>
        <source>Entity without values</source>
        <translation>बिना मानों वाली एंटिटी</translation>
    </message>
    <message>
        <source>An entity has no values or patterns, so it is never found.</source>
        <translation>एक एंटिटी में कोई मान या पैटर्न नहीं है, इसलिए वह कभी नहीं मिलती।</translation>
    </message>
    <message>
        <source>Pattern of an entity cannot be read</source>
        <translation>एंटिटी का पैटर्न पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>A pattern of an entity is no regular expression.</source>
        <translation>एंटिटी का एक पैटर्न रेगुलर एक्सप्रेशन नहीं है।</translation>
    </message>
    <message>
        <source>Word of two values</source>
        <translation>दो मानों का एक ही शब्द</translation>
    </message>
    <message>
        <source>Two values of an entity share a word, so the first one always wins.</source>
        <translation>एंटिटी के दो मानों में एक ही शब्द है, इसलिए हमेशा पहला मान चुना जाता है।</translation>
    </message>
    <message>
        <source>Instructions are never used</source>
        <translation>निर्देशों का कभी उपयोग नहीं होता</translation>
    </message>
    <message>
        <source>No step uses the instructions.</source>
        <translation>कोई चरण इन निर्देशों का उपयोग नहीं करता।</translation>
    </message>
    <message>
        <source>Test names something missing</source>
        <translation>परीक्षण में किसी ऐसी चीज़ का नाम है, जो मौजूद नहीं</translation>
    </message>
    <message>
        <source>A conversation test names a step, flow, variable or intent that is not in the bot.</source>
        <translation>एक बातचीत परीक्षण में ऐसे चरण, फ़्लो, वेरिएबल या इंटेंट का नाम है, जो बॉट में नहीं है।</translation>
    </message>
    <message>
        <source>Test asks for nothing</source>
        <translation>परीक्षण कुछ नहीं जाँचता</translation>
    </message>
    <message>
        <source>The model&apos;s words as a text in quotation marks, or what it finds as an object; used where no model is asked.</source>
        <translation>मॉडल के शब्द उद्धरण चिह्नों में टेक्स्ट के रूप में, या उसे जो मिलता है वह ऑब्जेक्ट के रूप में; इसका उपयोग वहाँ होता है, जहाँ किसी मॉडल से नहीं पूछा जाता।</translation>
    </message>
    <message>
        <source>May be in a private network</source>
        <translation>निजी नेटवर्क में हो सकता है</translation>
    </message>
    <message>
        <source>For a service of your own. Without it, addresses of the bot&apos;s own computer and its network are refused.</source>
        <translation>आपकी अपनी सेवा के लिए। इसके बिना बॉट के अपने कंप्यूटर और उसके नेटवर्क के पते अस्वीकार किए जाते हैं।</translation>
    </message>
    <message>
        <source>Go To</source>
        <translation>यहाँ जाएँ</translation>
    </message>
    <message>
        <source>Run Flow</source>
        <translation>फ़्लो चलाएँ</translation>
    </message>
    <message>
        <source>Offered as</source>
        <translation>इस रूप में प्रस्तुत</translation>
    </message>
    <message>
        <source>What people read when they are asked which of several things they mean. Without it, the name.</source>
        <translation>लोग यह तब पढ़ते हैं, जब उनसे पूछा जाता है कि कई चीज़ों में से उनका आशय किससे है। इसके बिना नाम दिखता है।</translation>
    </message>
    <message>
        <source>What people read when they are asked which of several things they mean. Without it, the label.</source>
        <translation>लोग यह तब पढ़ते हैं, जब उनसे पूछा जाता है कि कई चीज़ों में से उनका आशय किससे है। इसके बिना लेबल दिखता है।</translation>
    </message>
    <message>
        <source>This text is longer than %1 characters. Shorten it.</source>
        <translation>यह टेक्स्ट %1 वर्णों से लंबा है। इसे छोटा करें।</translation>
    </message>
    <message>
        <source>This text has more than %1 expressions. Split it.</source>
        <translation>इस टेक्स्ट में %1 से अधिक एक्सप्रेशन हैं। इसे बाँटें।</translation>
    </message>
    <message>
        <source>This text grows longer than %1 characters.</source>
        <translation>यह टेक्स्ट %1 वर्णों से लंबा हो जाता है।</translation>
    </message>
    <message>
        <source>The expressions of one turn take too many steps together.</source>
        <translation>एक बारी के एक्सप्रेशन मिलकर बहुत अधिक चरण लेते हैं।</translation>
    </message>
    <message>
        <source>comes after %1</source>
        <translation>%1 के बाद आता है</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) that the web chat and the program itself say are not there in “%1”, so that people read them in another language. Write them in the texts.</source>
        <translation>
            <numerusform>%n वाक्य, जो वेब चैट और प्रोग्राम स्वयं कहते हैं, “%1” में नहीं है, इसलिए लोग उसे दूसरी भाषा में पढ़ते हैं। उसे टेक्स्ट में लिखें।</numerusform>
            <numerusform>%n वाक्य, जो वेब चैट और प्रोग्राम स्वयं कहते हैं, “%1” में नहीं हैं, इसलिए लोग उन्हें दूसरी भाषा में पढ़ते हैं। उन्हें टेक्स्ट में लिखें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentences of the program in another language</source>
        <translation>प्रोग्राम के वाक्य दूसरी भाषा में</translation>
    </message>
    <message>
        <source>What the web chat and the program itself say is not there in a language of the bot.</source>
        <translation>वेब चैट और प्रोग्राम स्वयं जो कहते हैं, वह बॉट की एक भाषा में नहीं है।</translation>
    </message>
    <message>
        <source>Documents in</source>
        <translation>दस्तावेज़ की भाषा</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>सभी भाषाएँ</translation>
    </message>
    <message>
        <source>The language of the talk</source>
        <translation>बातचीत की भाषा</translation>
    </message>
    <message>
        <source>Give it a knowledge base</source>
        <translation>इसे ज्ञान-आधार दें</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>विकल्प %1</translation>
    </message>
    <message>
        <source>“%1” is only ever computed from itself, and has no value to begin with. Give it an initial value.</source>
        <translation>“%1” की गणना केवल उसी से होती है, और शुरू में उसका कोई मान नहीं है। उसे प्रारंभिक मान दें।</translation>
    </message>
    <message>
        <source>No value to begin with</source>
        <translation>शुरू में कोई मान नहीं</translation>
    </message>
    <message>
        <source>A variable is only computed from itself, with no value to begin with.</source>
        <translation>एक वेरिएबल की गणना केवल उसी से होती है, और शुरू में उसका कोई मान नहीं है।</translation>
    </message>
    <message>
        <source>An object cannot be put into a text. Name the field that is meant, such as “order.total”.</source>
        <translation>ऑब्जेक्ट को टेक्स्ट में नहीं रखा जा सकता। जिस फ़ील्ड से आशय है उसका नाम दें, जैसे “order.total”।</translation>
    </message>
    <message>
        <source>Days are not added to a date with “+”. Write addDays(date, days).</source>
        <translation>तारीख में दिन “+” से नहीं जोड़े जाते। addDays(date, days) लिखें।</translation>
    </message>
    <message>
        <source>Write what was probably meant</source>
        <translation>जो संभवतः आशय था, वह लिखें</translation>
    </message>
    <message>
        <source>“%2” in “%1” compares the outcome of another comparison, which is only ever true or false. Join two comparisons with &amp;&amp;.</source>
        <translation>“%1” में “%2” किसी दूसरी तुलना के परिणाम की तुलना करता है, जो केवल true या false होता है। दो तुलनाओं को &amp;&amp; से जोड़ें।</translation>
    </message>
    <message>
        <source>“%2” in “%1” compares the outcome of another comparison, which is only ever true or false. Write “%3”.</source>
        <translation>“%1” में “%2” किसी दूसरी तुलना के परिणाम की तुलना करता है, जो केवल true या false होता है। “%3” लिखें।</translation>
    </message>
    <message>
        <source>“%1” asks for the language “%2”, which the bot does not speak. Add the language, or correct the comparison.</source>
        <translation>“%1” भाषा “%2” के बारे में पूछता है, जो बॉट नहीं बोलता। भाषा जोड़ें, या तुलना ठीक करें।</translation>
    </message>
    <message>
        <source>“%1” compares “%2” with “%3”, but the question keeps true or false there. Compare it with true or false.</source>
        <translation>“%1” “%2” की तुलना “%3” से करता है, पर प्रश्न वहाँ true या false रखता है। इसकी तुलना true या false से करें।</translation>
    </message>
    <message>
        <source>“%1” compares “%2” with “%3”, which is none of the options that are kept there (%4), so they are never alike. Correct the word.</source>
        <translation>“%1” “%2” की तुलना “%3” से करता है, जो वहाँ रखे जाने वाले विकल्पों (%4) में से कोई नहीं है, इसलिए वे कभी समान नहीं होते। शब्द ठीक करें।</translation>
    </message>
    <message>
        <source>“%2” in “%1” does not count with dates and times, which are texts. Use functions such as addDays() and daysBetween().</source>
        <translation>“%1” में “%2” तारीखों और समय की गणना नहीं करता, क्योंकि वे टेक्स्ट हैं। addDays() और daysBetween() जैसे फ़ंक्शन का उपयोग करें।</translation>
    </message>
    <message>
        <source>“%2” in “%1” does not count with dates, which are texts. Write “%3”.</source>
        <translation>“%1” में “%2” तारीखों की गणना नहीं करता, क्योंकि वे टेक्स्ट हैं। “%3” लिखें।</translation>
    </message>
    <message>
        <source>“%2” in “%1” divides by zero, which gives no number that could be used. Divide by something else.</source>
        <translation>“%1” में “%2” शून्य से भाग देता है, जिससे उपयोग योग्य संख्या नहीं मिलती। किसी और मान से भाग दें।</translation>
    </message>
    <message>
        <source>“%2” in “%1” puts the object “%3” into a text, which cannot hold it. Take one of its fields.</source>
        <translation>“%1” में “%2” ऑब्जेक्ट “%3” को टेक्स्ट में रखता है, जिसमें वह नहीं आ सकता। उसका कोई फ़ील्ड लें।</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true या false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>“%2” in “%1” reads “%3” of %4, which has none, so there is never a value. Correct the name, or take another variable.</source>
        <translation>“%1” में “%2” “%3” को पढ़ता है, पर %4 में ऐसा कुछ नहीं होता, इसलिए कभी कोई मान नहीं मिलता। नाम ठीक करें, या कोई दूसरा वेरिएबल लें।</translation>
    </message>
    <message>
        <source>“%2” in “%1” reads “%3” of %4, which has none, so there is never a value. Write “%5” instead.</source>
        <translation>“%1” में “%2” “%3” को पढ़ता है, पर %4 में ऐसा कुछ नहीं होता, इसलिए कभी कोई मान नहीं मिलता। इसके बजाय “%5” लिखें।</translation>
    </message>
    <message>
        <source>“%2” in “%1” cannot be worked out: %4 has no method “%3”. Take another method, or another variable.</source>
        <translation>“%1” में “%2” का मान नहीं निकाला जा सकता: %4 में “%3” नाम की कोई मेथड नहीं है। कोई दूसरी मेथड या दूसरा वेरिएबल लें।</translation>
    </message>
    <message>
        <source>“%2” in “%1” cannot be worked out: %4 has no method “%3”. Write “%5” instead.</source>
        <translation>“%1” में “%2” का मान नहीं निकाला जा सकता: %4 में “%3” नाम की कोई मेथड नहीं है। इसके बजाय “%5” लिखें।</translation>
    </message>
    <message>
        <source>The pattern “%2” in “%1” is no regular expression, so the expression fails. Correct it.</source>
        <translation>“%1” का पैटर्न “%2” रेगुलर एक्सप्रेशन नहीं है, इसलिए एक्सप्रेशन विफल होता है। इसे ठीक करें।</translation>
    </message>
    <message>
        <source>The flow “%1” has several Starts; only the oldest is used. Delete the others.</source>
        <translation>फ़्लो “%1” में एक से अधिक शुरुआत हैं; केवल सबसे पुरानी का उपयोग होता है। बाकी मिटाएँ।</translation>
    </message>
    <message>
        <source>A connection leaves “%1” at “%2”, a port that is no longer there. Delete it, or draw it anew.</source>
        <translation>एक कनेक्शन “%1” से “%2” पर निकलता है, पर यह पोर्ट अब नहीं है। कनेक्शन मिटाएँ, या उसे फिर से खींचें।</translation>
    </message>
    <message>
        <source>“%1” shows “%2”, but not every way there has given it a value; people then read nothing or “undefined” in its place. Set it before, give it an initial value, or write “%3”.</source>
        <translation>“%1” “%2” को दिखाता है, पर वहाँ तक का हर रास्ता उसे मान नहीं देता; तब लोगों को उसकी जगह कुछ नहीं या “undefined” दिखता है। उसे पहले सेट करें, आरंभिक मान दें, या “%3” लिखें।</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>क्र. %1</translation>
    </message>
    <message>
        <source>Nothing behind “Each time” of “%1” changes what its condition reads, and no step leaves the loop: once it runs, it is broken off as an error after %2 rounds. Change a variable of the condition there, or leave the loop with an Exit.</source>
        <translation>“%1” के “हर बार” के बाद ऐसा कुछ नहीं है जो उसकी शर्त द्वारा पढ़े जाने वाले मान को बदले, और कोई चरण लूप से नहीं निकलता: चलने पर इसे %2 दौर के बाद त्रुटि मानकर रोक दिया जाता है। वहाँ शर्त का कोई वेरिएबल बदलें, या निकास से लूप छोड़ें।</translation>
    </message>
    <message>
        <source>Loop does not end</source>
        <translation>लूप समाप्त नहीं होता</translation>
    </message>
    <message>
        <source>A Loop goes on while a condition is true that nothing within it can change, and no step leaves it: it is broken off as an error.</source>
        <translation>कोई लूप तब तक चलता है जब तक एक शर्त सत्य है, पर उसके भीतर कुछ भी उस शर्त को बदल नहीं सकता और कोई चरण उससे नहीं निकलता: उसे त्रुटि मानकर रोक दिया जाता है।</translation>
    </message>
    <message>
        <source>Not set on every way</source>
        <translation>हर रास्ते पर सेट नहीं</translation>
    </message>
    <message>
        <source>A text shows a variable that only some of the ways there have given a value; people read nothing or “undefined” in its place.</source>
        <translation>एक टेक्स्ट ऐसा वेरिएबल दिखाता है जिसे वहाँ तक के केवल कुछ रास्तों ने मान दिया है; लोगों को उसकी जगह कुछ नहीं या “undefined” दिखता है।</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>इस नाम का कुछ नहीं</translation>
    </message>
    <message>
        <source>An expression uses a property or a method that no value of the type has, such as “trim” of a number.</source>
        <translation>कोई एक्सप्रेशन ऐसे गुण या मेथड का उपयोग करता है जो उस प्रकार के किसी मान में नहीं होता, जैसे संख्या का “trim”।</translation>
    </message>
    <message>
        <source>Comparison of a comparison</source>
        <translation>तुलना की तुलना</translation>
    </message>
    <message>
        <source>“1 &lt; n &lt; 5” compares true or false with 5; two comparisons are joined with &amp;&amp;.</source>
        <translation>“1 &lt; n &lt; 5” true या false की तुलना 5 से करता है; दो तुलनाओं को &amp;&amp; से जोड़ा जाता है।</translation>
    </message>
    <message>
        <source>None of the options</source>
        <translation>विकल्पों में से कोई नहीं</translation>
    </message>
    <message>
        <source>A variable that only Choices set is compared with a word that is none of their options.</source>
        <translation>जिस वेरिएबल को केवल चयन चरण सेट करते हैं, उसकी तुलना ऐसे शब्द से की जाती है जो उनके विकल्पों में से कोई नहीं है।</translation>
    </message>
    <message>
        <source>Calculating with a date</source>
        <translation>तारीख से गणना</translation>
    </message>
    <message>
        <source>Dates and times are texts, with which “+” and “-” do not count; addDays() and daysBetween() do.</source>
        <translation>तारीखें और समय टेक्स्ट हैं, जिनकी गणना “+” और “-” नहीं करते; addDays() और daysBetween() करते हैं।</translation>
    </message>
    <message>
        <source>Object in a text</source>
        <translation>टेक्स्ट में ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>An object is joined with a text, which cannot hold it; one of its fields is meant.</source>
        <translation>किसी ऑब्जेक्ट को टेक्स्ट से जोड़ा जाता है, जिसमें वह नहीं आ सकता; आशय उसके किसी फ़ील्ड से है।</translation>
    </message>
    <message>
        <source>Division by zero</source>
        <translation>शून्य से भाग</translation>
    </message>
    <message>
        <source>An expression divides by 0, which gives no number.</source>
        <translation>कोई एक्सप्रेशन 0 से भाग देता है, जिससे कोई संख्या नहीं मिलती।</translation>
    </message>
    <message>
        <source>A case or a condition asks for a language that the bot does not speak.</source>
        <translation>कोई केस या शर्त ऐसी भाषा के बारे में पूछती है जो बॉट नहीं बोलता।</translation>
    </message>
    <message>
        <source>What is calculated here is no number: a value is missing, is no number, or something is divided by 0.</source>
        <translation>यहाँ जिसकी गणना होती है वह संख्या नहीं है: कोई मान नहीं है, संख्या नहीं है, या किसी को 0 से भाग दिया गया है।</translation>
    </message>
    <message>
        <source>A connection leaves “%1” at a port that is no longer there. Delete it, or draw it anew.</source>
        <translation>“%1” से एक कनेक्शन ऐसे पोर्ट से निकलता है जो अब मौजूद नहीं है। इसे हटाएँ या नए सिरे से बनाएँ।</translation>
    </message>
    <message>
        <source>There is no function “%1”, and “)” is missing at the end.</source>
        <translation>“%1” नाम का कोई फ़ंक्शन नहीं है, और अंत में “)” नहीं है।</translation>
    </message>
    <message>
        <source>“%1” uses “%2”, which is no variable of this bot. Write “%3”, which is most similar, or add the variable.</source>
        <translation>“%1” में “%2” का उपयोग है, जो इस बॉट का वेरिएबल नहीं है। “%3” लिखें, जो सबसे मिलता-जुलता है, या वेरिएबल जोड़ें।</translation>
    </message>
    <message>
        <source>“%1” is a variable and no function.</source>
        <translation>“%1” वेरिएबल है, फ़ंक्शन नहीं।</translation>
    </message>
    <message>
        <source>The test “%1” has no steps, so it checks nothing. Add some, or delete it.</source>
        <translation>परीक्षण “%1” में कोई चरण नहीं है, इसलिए वह कुछ नहीं जाँचता। चरण जोड़ें, या उसे मिटाएँ।</translation>
    </message>
    <message>
        <source>“%2” in “%1” takes “%3” for a number, which it never is by its type. Compare or calculate with a number.</source>
        <translation>“%1” में “%2” “%3” को संख्या मानता है, जो वह अपने प्रकार के अनुसार कभी नहीं होता। किसी संख्या से तुलना या गणना करें।</translation>
    </message>
    <message>
        <source>A conversation test has no steps, so it checks nothing.</source>
        <translation>किसी बातचीत परीक्षण में कोई चरण नहीं है, इसलिए वह कुछ नहीं जाँचता।</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>“%1” का उपयोग करें</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>“%1” लिखें</translation>
    </message>
    <message>
        <source>Add the variable “%1”</source>
        <translation>वेरिएबल “%1” जोड़ें</translation>
    </message>
    <message>
        <source>Add the entity “%1”</source>
        <translation>एंटिटी “%1” जोड़ें</translation>
    </message>
    <message>
        <source>formatDate() knows no style “%1”. Take &quot;long&quot;, &quot;short&quot;, &quot;weekday&quot;, &quot;month&quot; or a pattern such as &quot;dd.MM.yyyy&quot;.</source>
        <translation>formatDate() शैली “%1” नहीं जानता। &quot;long&quot;, &quot;short&quot;, &quot;weekday&quot;, &quot;month&quot; या कोई पैटर्न लें, जैसे &quot;dd.MM.yyyy&quot;।</translation>
    </message>
    <message>
        <source>Rounds a number, halves away from zero; without digits to a whole number.</source>
        <translation>संख्या को पूर्णांकित करता है, आधे को शून्य से दूर; अंक न बताने पर पूर्ण संख्या तक।</translation>
    </message>
    <message>
        <source>Keeps a number between the lowest and the highest.</source>
        <translation>संख्या को न्यूनतम और अधिकतम के बीच रखता है।</translation>
    </message>
    <message>
        <source>Writes a number as people of the talk&apos;s language do.</source>
        <translation>संख्या को वैसे लिखता है जैसे बातचीत की भाषा के लोग लिखते हैं।</translation>
    </message>
    <message>
        <source>Writes an amount with the code of its currency.</source>
        <translation>राशि को उसकी मुद्रा के कोड के साथ लिखता है।</translation>
    </message>
    <message>
        <source>Writes an amount of money as people of the talk&apos;s language do.</source>
        <translation>धनराशि को वैसे लिखता है जैसे बातचीत की भाषा के लोग लिखते हैं।</translation>
    </message>
    <message>
        <source>Writes a share as percent.</source>
        <translation>किसी हिस्से को प्रतिशत में लिखता है।</translation>
    </message>
    <message>
        <source>Gives the number without its minus.</source>
        <translation>संख्या को ऋण चिह्न के बिना देता है।</translation>
    </message>
    <message>
        <source>Rounds up to a whole number.</source>
        <translation>ऊपर की पूर्ण संख्या तक पूर्णांकित करता है।</translation>
    </message>
    <message>
        <source>Rounds down to a whole number.</source>
        <translation>नीचे की पूर्ण संख्या तक पूर्णांकित करता है।</translation>
    </message>
    <message>
        <source>Rounds to the nearest whole number, halves upwards.</source>
        <translation>निकटतम पूर्ण संख्या तक पूर्णांकित करता है, आधे को ऊपर की ओर।</translation>
    </message>
    <message>
        <source>Leaves out what stands behind the decimal point.</source>
        <translation>दशमलव बिंदु के बाद का भाग छोड़ देता है।</translation>
    </message>
    <message>
        <source>Gives 1 for numbers above zero, -1 for those below, else 0.</source>
        <translation>शून्य से बड़ी संख्याओं के लिए 1, छोटी के लिए -1, अन्यथा 0 देता है।</translation>
    </message>
    <message>
        <source>Gives the square root.</source>
        <translation>वर्गमूल देता है।</translation>
    </message>
    <message>
        <source>Gives the base to the power of the exponent.</source>
        <translation>आधार की घातांक जितनी घात देता है।</translation>
    </message>
    <message>
        <source>Gives the largest of the numbers.</source>
        <translation>संख्याओं में सबसे बड़ी देता है।</translation>
    </message>
    <message>
        <source>Gives the smallest of the numbers.</source>
        <translation>संख्याओं में सबसे छोटी देता है।</translation>
    </message>
    <message>
        <source>Makes a number of a value; NaN when it is none.</source>
        <translation>मान को संख्या बनाता है; संख्या न हो तो NaN।</translation>
    </message>
    <message>
        <source>Reads the whole number that a text begins with.</source>
        <translation>वह पूर्ण संख्या पढ़ता है जिससे टेक्स्ट शुरू होता है।</translation>
    </message>
    <message>
        <source>Reads the number that a text begins with.</source>
        <translation>वह संख्या पढ़ता है जिससे टेक्स्ट शुरू होता है।</translation>
    </message>
    <message>
        <source>Tells whether the value is no number.</source>
        <translation>बताता है कि क्या मान संख्या नहीं है।</translation>
    </message>
    <message>
        <source>Tells whether the value is a whole number.</source>
        <translation>बताता है कि क्या मान पूर्ण संख्या है।</translation>
    </message>
    <message>
        <source>Writes the number with exactly so many digits behind the point.</source>
        <translation>संख्या को बिंदु के बाद ठीक इतने अंकों के साथ लिखता है।</translation>
    </message>
    <message>
        <source>Gives the text a capital first letter.</source>
        <translation>टेक्स्ट का पहला अक्षर बड़ा कर देता है।</translation>
    </message>
    <message>
        <source>Tells whether the part is in the text, whatever the case and accents.</source>
        <translation>बताता है कि क्या वह भाग टेक्स्ट में है, चाहे अक्षर छोटे-बड़े हों या उच्चारण-चिह्न अलग हों।</translation>
    </message>
    <message>
        <source>Gives the list of the text&apos;s words.</source>
        <translation>टेक्स्ट के शब्दों की सूची देता है।</translation>
    </message>
    <message>
        <source>Tells whether the regular expression is found in the text.</source>
        <translation>बताता है कि क्या रेगुलर एक्सप्रेशन टेक्स्ट में मिलता है।</translation>
    </message>
    <message>
        <source>Tells whether the value is nothing, blank, or an empty list or object.</source>
        <translation>बताता है कि क्या मान कुछ नहीं, रिक्त, या खाली सूची या ऑब्जेक्ट है।</translation>
    </message>
    <message>
        <source>Makes a text of a value.</source>
        <translation>मान को टेक्स्ट बनाता है।</translation>
    </message>
    <message>
        <source>Gives the text in capital letters.</source>
        <translation>टेक्स्ट को बड़े अक्षरों में देता है।</translation>
    </message>
    <message>
        <source>Gives the text in small letters.</source>
        <translation>टेक्स्ट को छोटे अक्षरों में देता है।</translation>
    </message>
    <message>
        <source>Leaves out the blanks at both ends.</source>
        <translation>दोनों सिरों के खाली स्थान हटा देता है।</translation>
    </message>
    <message>
        <source>Leaves out the blanks at the start.</source>
        <translation>शुरुआत के खाली स्थान हटा देता है।</translation>
    </message>
    <message>
        <source>Leaves out the blanks at the end.</source>
        <translation>अंत के खाली स्थान हटा देता है।</translation>
    </message>
    <message>
        <source>Puts a text in the place of the part where it first stands.</source>
        <translation>भाग जहाँ पहली बार आता है, वहाँ उसकी जगह टेक्स्ट रखता है।</translation>
    </message>
    <message>
        <source>Puts a text in the place of the part wherever it stands.</source>
        <translation>भाग जहाँ-जहाँ आता है, वहाँ उसकी जगह टेक्स्ट रखता है।</translation>
    </message>
    <message>
        <source>Cuts the text at each separator into a list.</source>
        <translation>टेक्स्ट को हर विभाजक पर काटकर सूची बनाता है।</translation>
    </message>
    <message>
        <source>Tells whether the text starts with the part.</source>
        <translation>बताता है कि क्या टेक्स्ट उस भाग से शुरू होता है।</translation>
    </message>
    <message>
        <source>Tells whether the text ends with the part.</source>
        <translation>बताता है कि क्या टेक्स्ट उस भाग पर समाप्त होता है।</translation>
    </message>
    <message>
        <source>Tells whether the part is in the text, or the value in the list.</source>
        <translation>बताता है कि क्या वह भाग टेक्स्ट में, या वह मान सूची में है।</translation>
    </message>
    <message>
        <source>Gives the place, from 0, where it is first found; -1 when it is not.</source>
        <translation>वह स्थान देता है, 0 से गिनकर, जहाँ वह पहली बार मिलता है; न मिले तो -1।</translation>
    </message>
    <message>
        <source>Gives the place, from 0, where the part is last found; -1 when it is not.</source>
        <translation>वह स्थान देता है, 0 से गिनकर, जहाँ भाग आख़िरी बार मिलता है; न मिले तो -1।</translation>
    </message>
    <message>
        <source>Gives a piece, from one place up to another; negative places count from the end.</source>
        <translation>एक स्थान से दूसरे से पहले तक का टुकड़ा देता है; ऋणात्मक स्थान अंत से गिने जाते हैं।</translation>
    </message>
    <message>
        <source>Gives the piece between two places.</source>
        <translation>दो स्थानों के बीच का टुकड़ा देता है।</translation>
    </message>
    <message>
        <source>Gives what stands at a place; -1 is the last.</source>
        <translation>किसी स्थान पर जो है वह देता है; -1 आख़िरी है।</translation>
    </message>
    <message>
        <source>Joins two of them into one.</source>
        <translation>दो को जोड़कर एक बनाता है।</translation>
    </message>
    <message>
        <source>Fills the text up at the start until it is so long.</source>
        <translation>टेक्स्ट को शुरुआत में भरता है, जब तक वह इतना लंबा न हो जाए।</translation>
    </message>
    <message>
        <source>Fills the text up at the end until it is so long.</source>
        <translation>टेक्स्ट को अंत में भरता है, जब तक वह इतना लंबा न हो जाए।</translation>
    </message>
    <message>
        <source>Gives the text so many times over.</source>
        <translation>टेक्स्ट को इतनी बार दोहराकर देता है।</translation>
    </message>
    <message>
        <source>Gives the value as text.</source>
        <translation>मान को टेक्स्ट के रूप में देता है।</translation>
    </message>
    <message>
        <source>Gives the day of the talk, in the bot&apos;s time zone.</source>
        <translation>बातचीत का दिन देता है, बॉट के समय क्षेत्र में।</translation>
    </message>
    <message>
        <source>Gives the time of the talk, in the bot&apos;s time zone.</source>
        <translation>बातचीत का समय देता है, बॉट के समय क्षेत्र में।</translation>
    </message>
    <message>
        <source>Gives the day that a text means, such as “tomorrow”.</source>
        <translation>वह दिन देता है जो टेक्स्ट का अर्थ है, जैसे “कल”।</translation>
    </message>
    <message>
        <source>Gives the day so many days later.</source>
        <translation>इतने दिन बाद का दिन देता है।</translation>
    </message>
    <message>
        <source>Gives the day so many months later, at the latest the month&apos;s last.</source>
        <translation>इतने महीने बाद का दिन देता है, अधिक से अधिक महीने का आख़िरी दिन।</translation>
    </message>
    <message>
        <source>Counts the days from one day to another.</source>
        <translation>एक दिन से दूसरे दिन तक के दिन गिनता है।</translation>
    </message>
    <message>
        <source>Gives the year of a day.</source>
        <translation>किसी दिन का वर्ष देता है।</translation>
    </message>
    <message>
        <source>Gives the month of a day, 1 to 12.</source>
        <translation>किसी दिन का महीना देता है, 1 से 12।</translation>
    </message>
    <message>
        <source>Gives the day of the month.</source>
        <translation>महीने का दिन देता है।</translation>
    </message>
    <message>
        <source>Gives 1 for Monday to 7 for Sunday.</source>
        <translation>सोमवार के लिए 1 से रविवार के लिए 7 तक देता है।</translation>
    </message>
    <message>
        <source>Writes a day in the talk&apos;s language.</source>
        <translation>दिन को बातचीत की भाषा में लिखता है।</translation>
    </message>
    <message>
        <source>Writes a time of day in the talk&apos;s language.</source>
        <translation>समय को बातचीत की भाषा में लिखता है।</translation>
    </message>
    <message>
        <source>Writes a length of time in the talk&apos;s language.</source>
        <translation>अवधि को बातचीत की भाषा में लिखता है।</translation>
    </message>
    <message>
        <source>Gives the first of a list.</source>
        <translation>सूची का पहला मान देता है।</translation>
    </message>
    <message>
        <source>Gives the last of a list.</source>
        <translation>सूची का आख़िरी मान देता है।</translation>
    </message>
    <message>
        <source>Counts what is in a list.</source>
        <translation>सूची में जो है उसे गिनता है।</translation>
    </message>
    <message>
        <source>Adds up the numbers of a list.</source>
        <translation>सूची की संख्याओं का योग करता है।</translation>
    </message>
    <message>
        <source>Sorts a list: numbers ascending, then texts.</source>
        <translation>सूची को क्रम में लगाता है: संख्याएँ बढ़ते क्रम में, फिर टेक्स्ट।</translation>
    </message>
    <message>
        <source>Gives each value of a list once.</source>
        <translation>सूची का हर मान एक बार देता है।</translation>
    </message>
    <message>
        <source>Writes a list in the talk&apos;s language, with “and” before the last.</source>
        <translation>सूची को बातचीत की भाषा में लिखता है, आख़िरी से पहले “और” के साथ।</translation>
    </message>
    <message>
        <source>Makes one text of a list, with a separator between.</source>
        <translation>सूची से एक टेक्स्ट बनाता है, बीच में विभाजक के साथ।</translation>
    </message>
    <message>
        <source>Gives a copy of the list the other way round.</source>
        <translation>सूची की उलटे क्रम वाली प्रति देता है।</translation>
    </message>
    <message>
        <source>Tells whether the value is a list.</source>
        <translation>बताता है कि क्या मान सूची है।</translation>
    </message>
    <message>
        <source>Gives the names of an object&apos;s fields, in alphabetical order.</source>
        <translation>ऑब्जेक्ट के फ़ील्ड के नाम वर्णक्रम में देता है।</translation>
    </message>
    <message>
        <source>Gives the values of an object&apos;s fields.</source>
        <translation>ऑब्जेक्ट के फ़ील्ड के मान देता है।</translation>
    </message>
    <message>
        <source>Makes yes or no of a value.</source>
        <translation>मान को हाँ या नहीं बनाता है।</translation>
    </message>
    <message>
        <source>An expression does nothing item by item; use a Code step or a Loop.</source>
        <translation>एक्सप्रेशन एक-एक आइटम पर कुछ नहीं करता; कोड चरण या लूप का उपयोग करें।</translation>
    </message>
    <message>
        <source>Perhaps “%1” is meant.</source>
        <translation>शायद “%1” से आशय है।</translation>
    </message>
    <message>
        <source>The code of “%1” cannot be read. Line %2: %3</source>
        <translation>“%1” का कोड पढ़ा नहीं जा सकता। पंक्ति %2: %3</translation>
    </message>
    <message>
        <source>In “%1” formatDate() is given the style “%2”, which there is not, so the expression fails. Take &quot;long&quot;, &quot;short&quot;, &quot;weekday&quot;, &quot;month&quot; or a pattern such as &quot;dd.MM.yyyy&quot;.</source>
        <translation>“%1” में formatDate() को शैली “%2” दी गई है, जो है ही नहीं, इसलिए एक्सप्रेशन विफल होता है। &quot;long&quot;, &quot;short&quot;, &quot;weekday&quot;, &quot;month&quot; या &quot;dd.MM.yyyy&quot; जैसा पैटर्न लें।</translation>
    </message>
    <message>
        <source>“%2” of “%1” leads nowhere, so the talk ends there. Where the bot has not answered by then, that is an error: its Event for errors takes it, or people are told that something went wrong. Connect it.</source>
        <translation>“%1” का “%2” कहीं नहीं जाता, इसलिए बातचीत वहीं समाप्त हो जाती है। यदि बॉट ने तब तक उत्तर न दिया हो, तो यह त्रुटि है: त्रुटियों के लिए उसका ईवेंट इसे सँभालता है, या लोगों को बताया जाता है कि कुछ गड़बड़ हुई। इसे कनेक्ट करें।</translation>
    </message>
    <message>
        <source>%1 could not be worked out: %2</source>
        <translation>%1 का मान नहीं निकाला जा सका: %2</translation>
    </message>
    <message>
        <source>The loop at “%1” runs without the person saying anything, and what it counts never gets to where its condition ends it. Count the other way, change the condition, or put a question into it.</source>
        <translation>“%1” पर लूप व्यक्ति के कुछ कहे बिना चलता है, और जो वह गिनता है वह कभी वहाँ नहीं पहुँचता जहाँ उसकी शर्त उसे समाप्त करे। उल्टी दिशा में गिनें, शर्त बदलें या उसमें एक प्रश्न रखें।</translation>
    </message>
    <message>
        <source>A text of “%1” is longer than the %2 characters that a bot says in one step: it is not said, and the talk fails there. Shorten it.</source>
        <translation>“%1” का एक पाठ उन %2 वर्णों से लंबा है जो बॉट एक चरण में कहता है: वह नहीं कहा जाता और बातचीत वहीं विफल हो जाती है। उसे छोटा करें।</translation>
    </message>
    <message>
        <source>Text is too long to be said</source>
        <translation>पाठ कहे जाने के लिए बहुत लंबा है</translation>
    </message>
    <message>
        <source>A text is longer than the 1,000,000 characters that a bot says in one step: it is not said, and the talk fails there.</source>
        <translation>एक पाठ उन 10,00,000 वर्णों से लंबा है जो बॉट एक चरण में कहता है: वह नहीं कहा जाता और बातचीत वहीं विफल हो जाती है।</translation>
    </message>
    <message>
        <source>%1 (line %2 of the code)</source>
        <translation>%1 (कोड की पंक्ति %2)</translation>
    </message>
</context>
<context>
    <name>host</name>
    <message>
        <source>Publishing asks for the token of this host.</source>
        <translation>प्रकाशित करने के लिए इस होस्ट का टोकन चाहिए।</translation>
    </message>
    <message>
        <source>Activating a release asks for an Idempotency-Key header.</source>
        <translation>रिलीज़ सक्रिय करने के लिए Idempotency-Key हेडर चाहिए।</translation>
    </message>
    <message>
        <source>A part of a file asks for its offset and the size of the whole.</source>
        <translation>फ़ाइल के किसी भाग के लिए उसका ऑफ़सेट और पूरी फ़ाइल का आकार चाहिए।</translation>
    </message>
    <message>
        <source>The request names no conversation. Start a new one.</source>
        <translation>अनुरोध में किसी बातचीत का नाम नहीं है। नई बातचीत शुरू करें।</translation>
    </message>
    <message numerus="yes">
        <source>The message is too long. Send it in parts of at most %n characters.</source>
        <translation>
            <numerusform>संदेश बहुत लंबा है। इसे अधिकतम %n वर्ण के भागों में भेजें।</numerusform>
            <numerusform>संदेश बहुत लंबा है। इसे अधिकतम %n वर्णों के भागों में भेजें।</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>संदेश खाली है।</translation>
    </message>
    <message>
        <source>The id of the message is not valid.</source>
        <translation>संदेश की आईडी मान्य नहीं है।</translation>
    </message>
    <message>
        <source>There is no bot at this address.</source>
        <translation>इस पते पर कोई बॉट नहीं है।</translation>
    </message>
    <message>
        <source>This host does not answer under that name.</source>
        <translation>यह होस्ट इस नाम से उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>Other web sites may not talk to this host.</source>
        <translation>अन्य वेबसाइटें इस होस्ट से संपर्क नहीं कर सकतीं।</translation>
    </message>
    <message>
        <source>This is a Dialogist host.</source>
        <translation>यह एक Dialogist होस्ट है।</translation>
    </message>
    <message>
        <source>This address does not take such requests.</source>
        <translation>यह पता ऐसे अनुरोध नहीं लेता।</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>इस पते पर कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Send JSON, with the content type application/json.</source>
        <translation>JSON भेजें, जिसका कॉन्टेंट टाइप application/json हो।</translation>
    </message>
    <message>
        <source>The request is no valid JSON object.</source>
        <translation>अनुरोध मान्य JSON ऑब्जेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>Other programs could not be told about this host.</source>
        <translation>अन्य प्रोग्रामों को इस होस्ट के बारे में नहीं बताया जा सका।</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Choose another one with --data.</source>
        <translation>फ़ोल्डर “%1” नहीं बनाया जा सकता। --data से कोई दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>A host already runs on the folder “%1”. Stop it, or choose another folder with --data.</source>
        <translation>फ़ोल्डर “%1” पर एक होस्ट पहले से चल रहा है। उसे रोकें, या --data से कोई दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Dialogist host at %1. Stop it with Ctrl-C.</source>
        <translation>Dialogist होस्ट %1 पर है। इसे Ctrl-C से रोकें।</translation>
    </message>
    <message>
        <source>The release of “%1” is damaged and not live. Publish the bot again.</source>
        <translation>“%1” की रिलीज़ क्षतिग्रस्त है और लाइव नहीं है। बॉट फिर से प्रकाशित करें।</translation>
    </message>
    <message>
        <source>The host has stopped.</source>
        <translation>होस्ट रुक गया है।</translation>
    </message>
    <message>
        <source>This part of a file does not fit into the file.</source>
        <translation>फ़ाइल का यह भाग फ़ाइल में फ़िट नहीं होता।</translation>
    </message>
    <message>
        <source>The host cannot write to its folder. Check free space and permissions.</source>
        <translation>होस्ट अपने फ़ोल्डर में नहीं लिख सकता। खाली जगह और अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>A part of the file before this one is missing.</source>
        <translation>फ़ाइल का इससे पहले का भाग मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>A file arrived damaged. It has to be sent again.</source>
        <translation>एक फ़ाइल क्षतिग्रस्त पहुँची। उसे फिर से भेजना होगा।</translation>
    </message>
    <message>
        <source>A file of a release is damaged. Publish the bot again.</source>
        <translation>रिलीज़ की एक फ़ाइल क्षतिग्रस्त है। बॉट फिर से प्रकाशित करें।</translation>
    </message>
    <message>
        <source>A file of a release is missing.</source>
        <translation>रिलीज़ की एक फ़ाइल मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>A file of a release is too large.</source>
        <translation>रिलीज़ की एक फ़ाइल बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>Another release of this bot went live in the meantime. Look at what changed and publish again.</source>
        <translation>इस बीच इस बॉट की कोई दूसरी रिलीज़ लाइव हो गई है। देखें कि क्या बदला है और फिर से प्रकाशित करें।</translation>
    </message>
    <message>
        <source>The bot could not start a conversation, so what is live stays live. Try it in the simulator.</source>
        <translation>बॉट बातचीत शुरू नहीं कर सका, इसलिए जो लाइव है वही लाइव रहेगा। इसे सिम्युलेटर में आज़माएँ।</translation>
    </message>
    <message>
        <source>This release belongs to another bot.</source>
        <translation>यह रिलीज़ किसी दूसरे बॉट की है।</translation>
    </message>
    <message>
        <source>The host does not have this release. Publish it again.</source>
        <translation>होस्ट के पास यह रिलीज़ नहीं है। इसे फिर से प्रकाशित करें।</translation>
    </message>
    <message>
        <source>This release is damaged. Publish the bot again.</source>
        <translation>यह रिलीज़ क्षतिग्रस्त है। बॉट फिर से प्रकाशित करें।</translation>
    </message>
    <message>
        <source>Files of this release are missing or damaged. Publish the bot again.</source>
        <translation>इस रिलीज़ की फ़ाइलें मौजूद नहीं हैं या क्षतिग्रस्त हैं। बॉट फिर से प्रकाशित करें।</translation>
    </message>
    <message>
        <source>This request was already used for something else.</source>
        <translation>इस अनुरोध का उपयोग पहले ही किसी और काम के लिए हो चुका है।</translation>
    </message>
    <message>
        <source>There is no such image.</source>
        <translation>ऐसी कोई छवि नहीं है।</translation>
    </message>
    <message>
        <source>Too much is going on at the moment. Try again in a few seconds.</source>
        <translation>इस समय बहुत अधिक काम चल रहा है। कुछ सेकंड बाद फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The conversations in this folder were stored by a newer version of Dialogist. Update this program.</source>
        <translation>इस फ़ोल्डर की बातचीत Dialogist के किसी नए संस्करण ने सहेजी थीं। यह प्रोग्राम अपडेट करें।</translation>
    </message>
    <message>
        <source>This conversation is not known here. Start a new one.</source>
        <translation>यह बातचीत यहाँ ज्ञात नहीं है। नई बातचीत शुरू करें।</translation>
    </message>
    <message>
        <source>That was a lot at once. Wait a moment and send it again.</source>
        <translation>एक साथ बहुत कुछ भेजा गया। थोड़ा रुकें और फिर से भेजें।</translation>
    </message>
    <message>
        <source>The conversation could not be stored. Try again.</source>
        <translation>बातचीत सहेजी नहीं जा सकी। फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>This conversation has ended. Start a new one.</source>
        <translation>यह बातचीत समाप्त हो गई है। नई बातचीत शुरू करें।</translation>
    </message>
    <message>
        <source>Too many requests to web services wait already.</source>
        <translation>वेब सेवाओं के लिए बहुत अधिक अनुरोध पहले से प्रतीक्षा में हैं।</translation>
    </message>
    <message>
        <source>The host stopped while the request was on its way. It may have arrived, so it was not sent again.</source>
        <translation>अनुरोध के रास्ते में रहते हुए होस्ट रुक गया। हो सकता है कि अनुरोध पहुँच गया हो, इसलिए उसे दोबारा नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The bot asked web services too often in one turn.</source>
        <translation>बॉट ने एक बारी में वेब सेवाओं से बहुत अधिक बार पूछा।</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written. Check free space and permissions, or choose another folder with --data.</source>
        <translation>फ़ोल्डर “%1” में लिखा नहीं जा सकता। खाली जगह और अनुमतियाँ जाँचें, या --data से कोई दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2. Another program is using it; choose another port.</source>
        <translation>%1, पोर्ट %2 पर नहीं सुना जा सकता। कोई दूसरा प्रोग्राम इसका उपयोग कर रहा है; दूसरा पोर्ट चुनें।</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2. It is no address of this computer; choose 127.0.0.1, or 0.0.0.0 for all of them.</source>
        <translation>%1, पोर्ट %2 पर नहीं सुना जा सकता। यह इस कंप्यूटर का पता नहीं है; 127.0.0.1 चुनें, या सबके लिए 0.0.0.0।</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2. Another program may be using it, or you may not; choose another port.</source>
        <translation>%1, पोर्ट %2 पर नहीं सुना जा सकता। शायद कोई दूसरा प्रोग्राम इसका उपयोग कर रहा है, या आपको अनुमति नहीं है; दूसरा पोर्ट चुनें।</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>यह कोई संख्या नहीं है।</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>यह रेगुलर एक्सप्रेशन नहीं है: %1।</translation>
    </message>
    <message>
        <source>This is no JSON yet, so it is not kept.</source>
        <translation>यह अभी JSON नहीं है, इसलिए इसे रखा नहीं गया।</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>There is no text to keep. Type something first.</source>
        <translation>रखने के लिए कोई टेक्स्ट नहीं है। पहले कुछ टाइप करें।</translation>
    </message>
    <message>
        <source>The document is protected by a password. Import it again with its password, or save a copy without one.</source>
        <translation>दस्तावेज़ पासवर्ड से सुरक्षित है। इसे पासवर्ड के साथ फिर से आयात करें, या बिना पासवर्ड की प्रति सहेजें।</translation>
    </message>
    <message>
        <source>The password does not open this document. Check the password and import it again.</source>
        <translation>इस पासवर्ड से यह दस्तावेज़ नहीं खुलता। पासवर्ड जाँचें और फिर से आयात करें।</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>दस्तावेज़ खाली है।</translation>
    </message>
    <message>
        <source>The document is damaged or incomplete. Open it in the program that made it, save it again and import the new copy.</source>
        <translation>दस्तावेज़ क्षतिग्रस्त या अधूरा है। इसे उसी प्रोग्राम में खोलें जिसमें यह बना था, फिर से सहेजें और नई प्रति आयात करें।</translation>
    </message>
    <message>
        <source>The document is too large, or unpacks to far more than its size. Split it into smaller documents.</source>
        <translation>दस्तावेज़ बहुत बड़ा है, या अनपैक होने पर अपने आकार से कहीं अधिक बड़ा हो जाता है। इसे छोटे दस्तावेज़ों में बाँटें।</translation>
    </message>
    <message>
        <source>The document is built in a way that is too deep or too intricate to be read safely. Save it anew, or as plain text, and import that.</source>
        <translation>दस्तावेज़ की संरचना इतनी गहरी या जटिल है कि इसे सुरक्षित रूप से नहीं पढ़ा जा सकता। इसे नए सिरे से या सादे टेक्स्ट के रूप में सहेजें और उसे आयात करें।</translation>
    </message>
    <message>
        <source>Reading the document took more memory than a document may. Split it into smaller documents.</source>
        <translation>दस्तावेज़ पढ़ने में अनुमत सीमा से अधिक मेमोरी लगी। इसे छोटे दस्तावेज़ों में बाँटें।</translation>
    </message>
    <message>
        <source>Reading the document took too long and was stopped. Split it into smaller documents, or save it in another format.</source>
        <translation>दस्तावेज़ पढ़ने में बहुत समय लगा और पढ़ना रोक दिया गया। इसे छोटे दस्तावेज़ों में बाँटें, या किसी दूसरे फ़ॉर्मेट में सहेजें।</translation>
    </message>
    <message>
        <source>The document could not be read: its reader stopped unexpectedly. It is probably damaged; save it again and import the new copy.</source>
        <translation>दस्तावेज़ पढ़ा नहीं जा सका: इसे पढ़ने वाली प्रक्रिया अचानक रुक गई। यह शायद क्षतिग्रस्त है; इसे फिर से सहेजें और नई प्रति आयात करें।</translation>
    </message>
    <message>
        <source>The document holds parts that a harmless document does not need (such as file paths that leave it, or entity declarations), so it was not read.</source>
        <translation>दस्तावेज़ में ऐसे भाग हैं जिनकी किसी हानिरहित दस्तावेज़ को ज़रूरत नहीं होती (जैसे उससे बाहर जाने वाले फ़ाइल पथ या एंटिटी घोषणाएँ), इसलिए इसे नहीं पढ़ा गया।</translation>
    </message>
    <message>
        <source>This kind of file cannot be read. Save it as PDF, DOCX, ODT, HTML, Markdown, text or CSV and import that.</source>
        <translation>इस प्रकार की फ़ाइल पढ़ी नहीं जा सकती। इसे PDF, DOCX, ODT, HTML, Markdown, टेक्स्ट या CSV के रूप में सहेजें और उसे आयात करें।</translation>
    </message>
    <message>
        <source>This file holds no text that a person could read.</source>
        <translation>इस फ़ाइल में ऐसा कोई टेक्स्ट नहीं है जिसे कोई व्यक्ति पढ़ सके।</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and import the documents in it.</source>
        <translation>यह एक आर्काइव है। इसे अनपैक करें और इसके भीतर के दस्तावेज़ आयात करें।</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you may read it and that no other program has locked it.</source>
        <translation>फ़ाइल खोली नहीं जा सकती। जाँचें कि आपको इसे पढ़ने की अनुमति है और किसी दूसरे प्रोग्राम ने इसे लॉक नहीं किया है।</translation>
    </message>
    <message>
        <source>The document reader could not be started. Reinstall Dialogist.</source>
        <translation>दस्तावेज़ रीडर शुरू नहीं हो सका। Dialogist फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The document was read, but its text could not be written to the project file. Check the free space of the disk and try again.</source>
        <translation>दस्तावेज़ पढ़ लिया गया, पर उसका टेक्स्ट प्रोजेक्ट फ़ाइल में नहीं लिखा जा सका। डिस्क पर खाली जगह जाँचें और फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>Some parts of the document are damaged and were left out. The rest was imported.</source>
        <translation>दस्तावेज़ के कुछ भाग क्षतिग्रस्त हैं और छोड़ दिए गए। बाकी आयात किया गया।</translation>
    </message>
    <message>
        <source>The document is very long: only its first part was imported. Split it into smaller documents.</source>
        <translation>दस्तावेज़ बहुत लंबा है: केवल उसका पहला भाग आयात किया गया। इसे छोटे दस्तावेज़ों में बाँटें।</translation>
    </message>
    <message>
        <source>Tables within tables were imported as plain text.</source>
        <translation>तालिकाओं के भीतर की तालिकाएँ सादे टेक्स्ट के रूप में आयात की गईं।</translation>
    </message>
    <message>
        <source>Stopped before this file was read.</source>
        <translation>यह फ़ाइल पढ़े जाने से पहले ही रोक दिया गया।</translation>
    </message>
    <message>
        <source>The document could not be read.</source>
        <translation>दस्तावेज़ पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>पृ. %1</translation>
    </message>
    <message>
        <source>Each document is read in a process of its own that can open no file, start no program and reach no network, with limits on time and memory.</source>
        <translation>हर दस्तावेज़ एक अलग प्रक्रिया में पढ़ा जाता है, जो न कोई फ़ाइल खोल सकती है, न कोई प्रोग्राम चला सकती है, न नेटवर्क तक पहुँच सकती है; समय और मेमोरी की सीमाएँ भी हैं।</translation>
    </message>
    <message>
        <source>Each document is read in a process of its own that can make no system call to open a file, start a program or reach a network, with limits on time and memory. This system has no Landlock as a second wall.</source>
        <translation>हर दस्तावेज़ एक अलग प्रक्रिया में पढ़ा जाता है, जो फ़ाइल खोलने, प्रोग्राम चलाने या नेटवर्क तक पहुँचने की कोई सिस्टम कॉल नहीं कर सकती; समय और मेमोरी की सीमाएँ भी हैं। इस सिस्टम में दूसरी सुरक्षा दीवार के रूप में Landlock नहीं है।</translation>
    </message>
    <message>
        <source>Each document is read in a process of its own with limits on time and memory. On this system that process is not cut off from files and network.</source>
        <translation>हर दस्तावेज़ एक अलग प्रक्रिया में पढ़ा जाता है, जिस पर समय और मेमोरी की सीमाएँ हैं। इस सिस्टम पर वह प्रक्रिया फ़ाइलों और नेटवर्क से अलग नहीं की गई है।</translation>
    </message>
    <message>
        <source>Each document is read in a process of its own with a limit on time. On this system that process is not cut off from files and network.</source>
        <translation>हर दस्तावेज़ एक अलग प्रक्रिया में पढ़ा जाता है, जिस पर समय की सीमा है। इस सिस्टम पर वह प्रक्रिया फ़ाइलों और नेटवर्क से अलग नहीं की गई है।</translation>
    </message>
    <message>
        <source>The site asks robots to stay away from this page (robots.txt).</source>
        <translation>साइट रोबोट से इस पेज से दूर रहने को कहती है (robots.txt)।</translation>
    </message>
    <message>
        <source>The site&apos;s rules for robots (robots.txt) could not be read, so it was left alone. Try again later.</source>
        <translation>रोबोट के लिए साइट के नियम (robots.txt) पढ़े नहीं जा सके, इसलिए साइट को छोड़ दिया गया। बाद में फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>This is neither a web page nor a document that can be read.</source>
        <translation>यह न तो कोई वेब पेज है और न ऐसा दस्तावेज़ जिसे पढ़ा जा सके।</translation>
    </message>
    <message>
        <source>The same text was found at another address.</source>
        <translation>यही टेक्स्ट किसी दूसरे पते पर मिला।</translation>
    </message>
    <message>
        <source>The page names another address as its own; that one is used.</source>
        <translation>पेज किसी दूसरे पते को अपना पता बताता है; उसी का उपयोग किया जाता है।</translation>
    </message>
    <message>
        <source>The page asks not to be indexed.</source>
        <translation>पेज इंडेक्स न किए जाने को कहता है।</translation>
    </message>
    <message>
        <source>The page shows its text only with JavaScript, so there was nothing to read. Save it from a browser and import the file.</source>
        <translation>पेज अपना टेक्स्ट केवल JavaScript से दिखाता है, इसलिए पढ़ने को कुछ नहीं था। इसे ब्राउज़र से सहेजें और फ़ाइल आयात करें।</translation>
    </message>
    <message>
        <source>The address leads to another host, which is not part of this crawl.</source>
        <translation>यह पता किसी दूसरे होस्ट पर ले जाता है, जो इस क्रॉल का हिस्सा नहीं है।</translation>
    </message>
    <message>
        <source>The address is on this computer or a private network. Allow this host if you trust it.</source>
        <translation>यह पता इस कंप्यूटर या किसी निजी नेटवर्क पर है। यदि आपको इस होस्ट पर भरोसा है, तो इसे अनुमति दें।</translation>
    </message>
    <message>
        <source>The site has more pages than the limit of this crawl. Raise the limit to read on.</source>
        <translation>साइट में इस क्रॉल की सीमा से अधिक पेज हैं। आगे पढ़ने के लिए सीमा बढ़ाएँ।</translation>
    </message>
    <message>
        <source>The server asks to be visited less often (429). Set a longer delay.</source>
        <translation>सर्वर कम बार आने को कहता है (429)। विलंब का समय बढ़ाएँ।</translation>
    </message>
    <message>
        <source>The server answered with error %1.</source>
        <translation>सर्वर ने त्रुटि %1 के साथ उत्तर दिया।</translation>
    </message>
    <message>
        <source>The folder cannot be opened, so nothing in it was read. Check that you may read it.</source>
        <translation>फ़ोल्डर खोला नहीं जा सकता, इसलिए उसमें से कुछ भी नहीं पढ़ा गया। जाँचें कि आपको उसे पढ़ने की अनुमति है।</translation>
    </message>
    <message>
        <source>The name of this file is no valid text, so it cannot be opened safely. Rename the file and import it again.</source>
        <translation>इस फ़ाइल का नाम मान्य टेक्स्ट नहीं है, इसलिए इसे सुरक्षित रूप से खोला नहीं जा सकता। फ़ाइल का नाम बदलें और उसे फिर से आयात करें।</translation>
    </message>
    <message>
        <source>This is no file but a pipe, a socket or a device. Only files can be read.</source>
        <translation>यह फ़ाइल नहीं, बल्कि पाइप, सॉकेट या डिवाइस है। केवल फ़ाइलें पढ़ी जा सकती हैं।</translation>
    </message>
    <message>
        <source>This link leads to a file that is not there. Correct the link, or import the file itself.</source>
        <translation>यह लिंक ऐसी फ़ाइल पर ले जाता है जो मौजूद नहीं है। लिंक ठीक करें या फ़ाइल को ही आयात करें।</translation>
    </message>
    <message>
        <source>This is a link to another folder and was not followed. Import that folder itself if you want what it holds.</source>
        <translation>यह किसी दूसरे फ़ोल्डर का लिंक है और इसका अनुसरण नहीं किया गया। यदि आपको उसकी सामग्री चाहिए, तो उसी फ़ोल्डर को आयात करें।</translation>
    </message>
    <message>
        <source>There is no room left on the drive that holds the project. Free some space and import the file again.</source>
        <translation>जिस ड्राइव पर प्रोजेक्ट है, उस पर जगह नहीं बची। कुछ जगह खाली करें और फ़ाइल को फिर से आयात करें।</translation>
    </message>
    <message>
        <source>Its name leads out of the archive, it is only a link, or there is another of the same name, so it was not read. Unpack the archive and import what you need.</source>
        <translation>इसका नाम आर्काइव के बाहर ले जाता है, यह केवल एक लिंक है, या इसी नाम की दूसरी फ़ाइल है, इसलिए इसे पढ़ा नहीं गया। आर्काइव खोलकर निकालें और जो चाहिए उसे आयात करें।</translation>
    </message>
    <message>
        <source>The archive holds too much, or unpacks to far more than its size; the rest of it was not read. Unpack it and import the documents in it.</source>
        <translation>आर्काइव में बहुत अधिक सामग्री है, या निकालने पर वह अपने आकार से कहीं बड़ा हो जाता है; उसका बाकी भाग पढ़ा नहीं गया। उसे खोलकर निकालें और उसके दस्तावेज़ आयात करें।</translation>
    </message>
    <message>
        <source>This is an archive within archives, too deep to be unpacked here. Unpack it and import the documents in it.</source>
        <translation>यह आर्काइव के भीतर का आर्काइव है, जो यहाँ निकाले जाने के लिए बहुत गहरा है। इसे खोलकर निकालें और इसके दस्तावेज़ आयात करें।</translation>
    </message>
    <message>
        <source>The address is not among those this crawl is to read; only its links were used.</source>
        <translation>यह पता उनमें नहीं है जिन्हें यह क्रॉल पढ़ेगा; केवल इसके लिंक काम में लिए गए।</translation>
    </message>
    <message>
        <source>This should be a sitemap, but holds none that can be read.</source>
        <translation>यह साइटमैप होना चाहिए, पर इसमें पढ़ने लायक कोई साइटमैप नहीं है।</translation>
    </message>
    <message>
        <source>This sitemap or feed names no pages.</source>
        <translation>यह साइटमैप या फ़ीड किसी पेज का नाम नहीं देता।</translation>
    </message>
    <message>
        <source>This sitemap names more than 50,000 pages; the rest of it was not read.</source>
        <translation>यह साइटमैप 50,000 से अधिक पेज बताता है; बाकी नहीं पढ़े गए।</translation>
    </message>
    <message>
        <source>The server sends the request on again and again. Exclude the address, or tell whoever runs the site.</source>
        <translation>सर्वर अनुरोध को बार-बार आगे भेजता है। पता बाहर रखें, या साइट चलाने वाले को बताएँ।</translation>
    </message>
    <message>
        <source>The page could not be fetched: the connection broke off. Read the website again later.</source>
        <translation>पेज नहीं लाया जा सका: कनेक्शन टूट गया। वेबसाइट बाद में फिर पढ़ें।</translation>
    </message>
    <message>
        <source>The server did not send the page in time. Allow more time for a page, or read the website again later.</source>
        <translation>सर्वर ने पेज समय पर नहीं भेजा। एक पेज को और समय दें, या वेबसाइट बाद में फिर पढ़ें।</translation>
    </message>
    <message>
        <source>The page asks for a login (401). Save it from a browser and import the file.</source>
        <translation>पेज लॉगिन माँगता है (401)। उसे ब्राउज़र से सहेजें और फ़ाइल आयात करें।</translation>
    </message>
    <message>
        <source>The server does not let us read the page (403). Save it from a browser and import the file.</source>
        <translation>सर्वर हमें पेज पढ़ने नहीं देता (403)। उसे ब्राउज़र से सहेजें और फ़ाइल आयात करें।</translation>
    </message>
    <message>
        <source>The server is in trouble (error %1). Read the website again later.</source>
        <translation>सर्वर में समस्या है (त्रुटि %1)। वेबसाइट बाद में फिर पढ़ें।</translation>
    </message>
    <message>
        <source>The document holds no text, only pictures: it was probably scanned. Install Tesseract, and Dialogist recognises the text (OCR) when you import it again.</source>
        <translation>दस्तावेज़ में कोई पाठ नहीं, केवल चित्र हैं: शायद इसे स्कैन किया गया है। Tesseract इंस्टॉल करें, फिर दोबारा आयात करने पर Dialogist पाठ पहचान लेगा (OCR)।</translation>
    </message>
    <message>
        <source>The document holds no text, and none was recognised in its pictures.</source>
        <translation>दस्तावेज़ में कोई पाठ नहीं है, और उसके चित्रों में भी कोई पाठ नहीं पहचाना गया।</translation>
    </message>
    <message>
        <source>This is a file of an old office program (DOC, XLS, PPT and the like). Install LibreOffice, and Dialogist reads it with its help; or save it as DOCX, XLSX, PPTX or PDF and import that.</source>
        <translation>यह पुराने ऑफ़िस प्रोग्राम की फ़ाइल है (DOC, XLS, PPT आदि)। LibreOffice इंस्टॉल करें, फिर Dialogist उसकी मदद से इसे पढ़ेगा; या इसे DOCX, XLSX, PPTX या PDF के रूप में सहेजकर आयात करें।</translation>
    </message>
    <message>
        <source>This is a picture, sound or film in which no text was found. Only text can become knowledge; text in pictures is recognised when Tesseract is installed.</source>
        <translation>यह चित्र, ध्वनि या फ़िल्म है जिसमें कोई पाठ नहीं मिला। केवल पाठ ही ज्ञान बन सकता है; Tesseract इंस्टॉल होने पर चित्रों का पाठ पहचाना जाता है।</translation>
    </message>
    <message>
        <source>The text of pictures was recognised (OCR): read over what was understood before you rely on it.</source>
        <translation>चित्रों का पाठ पहचाना गया (OCR): उस पर भरोसा करने से पहले जाँच लें कि क्या समझा गया।</translation>
    </message>
    <message>
        <source>The text of this document is not in the project any more. Read the document again.</source>
        <translation>इस दस्तावेज़ का टेक्स्ट अब प्रोजेक्ट में नहीं है। दस्तावेज़ फिर से पढ़ें।</translation>
    </message>
    <message>
        <source>The embedding model “%1” gave an answer that is no list of vectors. Try again, or choose another model.</source>
        <translation>एम्बेडिंग मॉडल “%1” ने ऐसा उत्तर दिया जो वेक्टरों की सूची नहीं है। फिर से प्रयास करें, या कोई दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>the question is missing.</source>
        <translation>प्रश्न नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>a text is longer than %n character(s).</source>
        <translation>
            <numerusform>कोई पाठ %n वर्ण से लंबा है।</numerusform>
            <numerusform>कोई पाठ %n वर्णों से लंबा है।</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no language tag such as en or pt-BR.</source>
        <translation>“%1” en या pt-BR जैसा कोई भाषा-टैग नहीं है।</translation>
    </message>
    <message>
        <source>the page “%1” is no whole number from 1 on.</source>
        <translation>पृष्ठ “%1” 1 या उससे बड़ी पूर्ण संख्या नहीं है।</translation>
    </message>
    <message>
        <source>no expected source; the question counts in no figure until it has one.</source>
        <translation>कोई अपेक्षित स्रोत नहीं; जब तक स्रोत न हो, यह प्रश्न किसी आँकड़े में नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>this base has no source “%1”.</source>
        <translation>इस ज्ञान-आधार में “%1” नाम का कोई स्रोत नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>और %n अन्य।</numerusform>
            <numerusform>और %n अन्य।</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>पंक्ति %1: %2</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <translation>%1, पृ. %2</translation>
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
        <translation>फ़ाइल में कोई पाठ नहीं है। तालिका को CSV के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is opened and never closed.</source>
        <translation>पंक्ति %1: उद्धरण-चिह्न खुला है और कभी बंद नहीं हुआ।</translation>
    </message>
    <message numerus="yes">
        <source>The table has more than %n row(s).</source>
        <translation>
            <numerusform>तालिका में %n से अधिक पंक्ति है।</numerusform>
            <numerusform>तालिका में %n से अधिक पंक्तियाँ हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row must name the columns “question” and “expected”; “language”, “heading”, “page”, “phrase” and “note” may follow.</source>
        <translation>पहली पंक्ति में “question” और “expected” स्तंभ होने चाहिए; “language”, “heading”, “page”, “phrase” और “note” भी हो सकते हैं।</translation>
    </message>
    <message>
        <source>This document has no columns with names. Name the columns of the table in its first row, and import it again.</source>
        <translation>इस दस्तावेज़ में नाम वाले स्तंभ नहीं हैं। तालिका की पहली पंक्ति में स्तंभों के नाम दें और फिर से आयात करें।</translation>
    </message>
    <message>
        <source>%1: recognising the text of page %2 of %3</source>
        <translation>%1: पन्ना %2 / %3 का पाठ पहचाना जा रहा है</translation>
    </message>
    <message>
        <source>The slides hold no text, only pictures. Save the presentation as PDF and import that: text in the pictures of a PDF is recognised (OCR) when Tesseract is installed.</source>
        <translation>स्लाइडों में पाठ नहीं, केवल चित्र हैं। प्रस्तुति को PDF के रूप में सहेजें और उसे आयात करें: PDF के चित्रों का पाठ Tesseract स्थापित होने पर पहचाना जाता है (OCR)।</translation>
    </message>
    <message>
        <source>Some slides hold no text, only pictures. The others were imported.</source>
        <translation>कुछ स्लाइडों में पाठ नहीं, केवल चित्र हैं। बाकी आयात हो गईं।</translation>
    </message>
    <message>
        <source>There is no file or folder of this name. Check the name; perhaps it was moved, renamed or deleted.</source>
        <translation>इस नाम की कोई फ़ाइल या फ़ोल्डर नहीं है। नाम जाँचें; शायद इसे हटाया, बदला या मिटाया गया है।</translation>
    </message>
    <message>
        <source>The file itself is neither in the project nor where it was imported from. Import it again to see its pages.</source>
        <translation>फ़ाइल न परियोजना में है, न वहाँ जहाँ से आयात की गई थी। उसके पृष्ठ देखने के लिए उसे फिर आयात करें।</translation>
    </message>
    <message>
        <source>The file has changed since it was read, so its pages may say something else. Read the files again, and text and pages are the same.</source>
        <translation>पढ़े जाने के बाद फ़ाइल बदल गई है, इसलिए उसके पृष्ठों में कुछ और हो सकता है। फ़ाइलें फिर पढ़ें, तब पाठ और पृष्ठ एक-से होंगे।</translation>
    </message>
    <message>
        <source>Some pages of the site lie more links away from the start than this crawl follows. Raise the depth to read them.</source>
        <translation>साइट के कुछ पेज शुरुआत से उससे अधिक लिंक दूर हैं जितने लिंक यह क्रॉल मानता है। उन्हें पढ़ने के लिए गहराई बढ़ाएँ।</translation>
    </message>
    <message>
        <source>The page does not exist (404). Check the address, or the link or sitemap that names it.</source>
        <translation>पेज नहीं है (404)। पता जाँचें, या वह लिंक या साइटमैप जो उसे बताता है।</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer, left out: line %1.</source>
        <translation>
            <numerusform>%n प्रश्न बिना उत्तर के, छोड़ा गया: पंक्ति %1।</numerusform>
            <numerusform>%n प्रश्न बिना उत्तर के, छोड़े गए: पंक्तियाँ %1।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) without a question, found only by their own words: line %1.</source>
        <translation>
            <numerusform>%n उत्तर बिना प्रश्न के, केवल अपने ही शब्दों से मिलेगा: पंक्ति %1।</numerusform>
            <numerusform>%n उत्तर बिना प्रश्न के, केवल अपने ही शब्दों से मिलेंगे: पंक्तियाँ %1।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) that stand there already with another answer: line %1.</source>
        <translation>
            <numerusform>%n प्रश्न, जो वहाँ पहले से किसी दूसरे उत्तर के साथ है: पंक्ति %1।</numerusform>
            <numerusform>%n प्रश्न, जो वहाँ पहले से किसी दूसरे उत्तर के साथ हैं: पंक्तियाँ %1।</numerusform>
        </translation>
    </message>
    <message>
        <source>There is too much text to be searched on this computer: it would take about %1 of memory, and %2 are there for it. Take documents out of the knowledge base, or spread them over several bases that are not searched together.</source>
        <translation>इस कंप्यूटर पर खोजने के लिए पाठ बहुत अधिक है: इसमें लगभग %1 मेमोरी लगेगी, और इसके लिए %2 उपलब्ध है। ज्ञान-आधार से दस्तावेज़ निकालें, या उन्हें कई ज्ञान-आधारों में बाँटें जिनमें साथ-साथ खोज नहीं होती।</translation>
    </message>
    <message>
        <source>pp. %1–%2</source>
        <comment>first and last page</comment>
        <translation>पृ. %1–%2</translation>
    </message>
    <message>
        <source>The document holds no text, only pictures, and recognising text in pictures (OCR) was switched off. Switch it on and import the document again.</source>
        <translation>दस्तावेज़ में कोई पाठ नहीं, केवल चित्र हैं, और चित्रों में पाठ की पहचान (OCR) बंद थी। इसे चालू करें और दस्तावेज़ को फिर से आयात करें।</translation>
    </message>
    <message>
        <source>This is a picture, and recognising text in pictures (OCR) was switched off. Switch it on and import the picture again if it holds text.</source>
        <translation>यह चित्र है, और चित्रों में पाठ की पहचान (OCR) बंद थी। यदि चित्र में पाठ है, तो इसे चालू करें और चित्र को फिर से आयात करें।</translation>
    </message>
    <message>
        <source>The file was changed while it was being read, so nothing of it was imported. Import it again when no program writes to it any more.</source>
        <translation>पढ़े जाते समय फ़ाइल बदल गई, इसलिए उसका कुछ भी आयात नहीं हुआ। जब कोई प्रोग्राम उसमें न लिख रहा हो, तब उसे फिर से आयात करें।</translation>
    </message>
    <message>
        <source>This is a link to a file outside of the folder and was not read. Import that file itself if you want what it holds.</source>
        <translation>यह फ़ोल्डर के बाहर की किसी फ़ाइल का लिंक है और इसे पढ़ा नहीं गया। यदि आपको उसकी सामग्री चाहिए, तो उसी फ़ाइल को आयात करें।</translation>
    </message>
    <message>
        <source>Not found where it was, so it was not read again. Import it again from where it lies now.</source>
        <translation>जहाँ था वहाँ नहीं मिला, इसलिए दोबारा पढ़ा नहीं गया। अब जहाँ है, वहाँ से फिर आयात करें।</translation>
    </message>
    <message>
        <source>Some pages hold no text, only pictures: they were probably scanned. The other pages were imported. Their text is recognised (OCR) when Tesseract is installed and recognition is switched on.</source>
        <translation>कुछ पन्नों में पाठ नहीं, केवल चित्र हैं: शायद उन्हें स्कैन किया गया है। बाकी पन्ने आयात हो गए। स्कैन किए पन्नों का पाठ तब पहचाना जाता है (OCR) जब Tesseract इंस्टॉल हो और पहचान चालू हो।</translation>
    </message>
    <message>
        <source>Headers and footers that are the same on most pages were left out.</source>
        <translation>अधिकतर पन्नों पर एक जैसे शीर्षलेख और पादलेख छोड़ दिए गए।</translation>
    </message>
    <message>
        <source>The server sent the page packed in a way that cannot be undone (Content-Encoding). Tell whoever runs the site.</source>
        <translation>सर्वर ने पेज ऐसे पैक करके भेजा जिसे खोला नहीं जा सकता (Content-Encoding)। साइट चलाने वाले को बताएँ।</translation>
    </message>
    <message>
        <source>The site asks for more than 30 seconds between two requests (Crawl-delay in robots.txt). They were 30 seconds apart.</source>
        <translation>साइट दो अनुरोधों के बीच 30 सेकंड से अधिक माँगती है (robots.txt में Crawl-delay)। उनके बीच 30 सेकंड रखे गए।</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>The project holds a damaged object (%1: %2). Restore a backup or an earlier copy.</source>
        <translation>प्रोजेक्ट में एक क्षतिग्रस्त ऑब्जेक्ट है (%1: %2)। बैकअप या पुरानी प्रति पुनर्स्थापित करें।</translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>Cancelled.</source>
        <translation>रद्द किया गया।</translation>
    </message>
    <message>
        <source>%1 did not answer completely in time. Try again later.</source>
        <translation>%1 ने समय पर पूरा उत्तर नहीं दिया। बाद में फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 is on this computer or a private network. Allow this host if you trust it.</source>
        <translation>%1 इस कंप्यूटर या किसी निजी नेटवर्क पर है। यदि आपको इस होस्ट पर भरोसा है, तो इसे अनुमति दें।</translation>
    </message>
    <message>
        <source>The host %1 was not found. Check the address and your connection.</source>
        <translation>होस्ट %1 नहीं मिला। पता और अपना कनेक्शन जाँचें।</translation>
    </message>
    <message>
        <source>%1 could not be reached in time. Try again later.</source>
        <translation>समय पर %1 तक नहीं पहुँचा जा सका। बाद में फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 sent more than is accepted.</source>
        <translation>%1 ने स्वीकार्य सीमा से अधिक डेटा भेजा।</translation>
    </message>
    <message>
        <source>%1 refused the connection. Check address and port.</source>
        <translation>%1 ने कनेक्शन अस्वीकार कर दिया। पता और पोर्ट जाँचें।</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: its certificate is not accepted.</source>
        <translation>%1 से सुरक्षित कनेक्शन नहीं बन सका: उसका प्रमाणपत्र स्वीकार्य नहीं है।</translation>
    </message>
    <message>
        <source>The connection to %1 broke off. Try again.</source>
        <translation>%1 से कनेक्शन टूट गया। फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 sends the request on again and again.</source>
        <translation>%1 अनुरोध को बार-बार आगे भेजता रहता है।</translation>
    </message>
    <message>
        <source>This is not a complete web address. Check it for missing parts.</source>
        <translation>यह पूरा वेब पता नहीं है। जाँचें कि कोई भाग छूटा तो नहीं है।</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// can be opened.</source>
        <translation>केवल http:// या https:// से शुरू होने वाले पते खोले जा सकते हैं।</translation>
    </message>
    <message>
        <source>The address holds a user name or password. Remove it from the address.</source>
        <translation>पते में उपयोगकर्ता नाम या पासवर्ड है। उसे पते से हटा दें।</translation>
    </message>
    <message>
        <source>The address names port 0, which does not exist.</source>
        <translation>पते में पोर्ट 0 दिया गया है, जो मौजूद नहीं होता।</translation>
    </message>
    <message>
        <source>This kind of request is not supported.</source>
        <translation>इस प्रकार का अनुरोध समर्थित नहीं है।</translation>
    </message>
    <message>
        <source>A header of the request has characters or a name that are not allowed.</source>
        <translation>अनुरोध के एक हेडर में ऐसे वर्ण या नाम हैं जिनकी अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>The server answered with an address that is not encrypted, which is not followed.</source>
        <translation>सर्वर ने उत्तर में ऐसा पता दिया जो एन्क्रिप्टेड नहीं है; उस पर नहीं जाया जाता।</translation>
    </message>
    <message>
        <source>The server wants the data sent to another host (%1), which is not done.</source>
        <translation>सर्वर चाहता है कि डेटा किसी दूसरे होस्ट (%1) को भेजा जाए; ऐसा नहीं किया जाता।</translation>
    </message>
    <message>
        <source>%1 sent an answer packed in a way that cannot be undone (Content-Encoding). Tell whoever runs it.</source>
        <translation>%1 ने उत्तर ऐसे पैक करके भेजा जिसे खोला नहीं जा सकता (Content-Encoding)। उसे चलाने वाले को बताएँ।</translation>
    </message>
    <message>
        <source>The host “%1” has a dot with nothing before it. Check the address.</source>
        <translation>होस्ट “%1” में एक बिंदु है जिसके पहले कुछ नहीं है। पता जाँचें।</translation>
    </message>
    <message>
        <source>There is no port “%1”: ports are numbers from 1 to 65535. Check the address.</source>
        <translation>“%1” कोई पोर्ट नहीं है: पोर्ट 1 से 65535 तक की संख्याएँ होते हैं। पता जाँचें।</translation>
    </message>
    <message>
        <source>This is no web address. Check how it is written.</source>
        <translation>यह वेब पता नहीं है। जाँचें कि यह कैसे लिखा गया है।</translation>
    </message>
</context>
<context>
    <name>panels/explorer</name>
    <message>
        <source>“%1” cannot be the name of a variable. Use letters, digits and _, and begin with a letter.</source>
        <translation>“%1” वेरिएबल का नाम नहीं हो सकता। अक्षरों, अंकों और _ का उपयोग करें और अक्षर से शुरू करें।</translation>
    </message>
    <message>
        <source>There is already a variable “%1”. Choose another name.</source>
        <translation>“%1” नाम का वेरिएबल पहले से है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>नाम खाली नहीं हो सकता।</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (प्रति)</translation>
    </message>
    <message>
        <source>New knowledge</source>
        <translation>नया ज्ञान</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>नया फ़्लो</translation>
    </message>
    <message>
        <source>New instructions</source>
        <translation>नए निर्देश</translation>
    </message>
    <message>
        <source>New intent</source>
        <translation>नया इंटेंट</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>फ़्लो</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n चरण</numerusform>
            <numerusform>%n चरण</numerusform>
        </translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>ज्ञान</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n अंश</numerusform>
            <numerusform>%n अंश</numerusform>
        </translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>निर्देश</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s)</source>
        <translation>
            <numerusform>%n वाक्य</numerusform>
            <numerusform>%n वाक्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>वेरिएबल</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>व्यक्तिगत डेटा</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>%1 (source)</source>
        <translation>%1 (स्रोत)</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>रिलीज़</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 पर %1</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an entity. Use letters, digits and _, and begin with a letter.</source>
        <translation>“%1” किसी एंटिटी का नाम नहीं हो सकता। अक्षर, अंक और _ का उपयोग करें और किसी अक्षर से शुरू करें।</translation>
    </message>
    <message>
        <source>There is already an entity “%1”. Choose another name.</source>
        <translation>“%1” नाम की एंटिटी पहले से है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>नया परीक्षण</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>इंटेंट</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>एंटिटी</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s)</source>
        <translation>
            <numerusform>%n पैटर्न</numerusform>
            <numerusform>%n पैटर्न</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n मान</numerusform>
            <numerusform>%n मान</numerusform>
        </translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>परीक्षण</translation>
    </message>
    <message>
        <source>Suite: %1</source>
        <translation>परीक्षण-समूह: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) have no translation yet, or one of an older text.</source>
        <translation>
            <numerusform>%n टेक्स्ट का अभी अनुवाद नहीं है, या अनुवाद किसी पुराने टेक्स्ट का है।</numerusform>
            <numerusform>%n टेक्स्ट का अभी अनुवाद नहीं है, या अनुवाद किसी पुराने टेक्स्ट का है।</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a reserved word of expressions. Choose another name.</source>
        <translation>“%1” व्यंजकों का आरक्षित शब्द है। कोई दूसरा नाम चुनें।</translation>
    </message>
</context>
<context>
    <name>panels/simulator</name>
    <message>
        <source>Turn</source>
        <translation>बारी</translation>
    </message>
    <message>
        <source>Saved talk, played now</source>
        <translation>सहेजी गई बातचीत, अभी चलाई गई</translation>
    </message>
    <message>
        <source>This talk</source>
        <translation>यह बातचीत</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>बारी %1</translation>
    </message>
    <message>
        <source>The bot says</source>
        <translation>बॉट कहता है</translation>
    </message>
    <message>
        <source>The talk then waits elsewhere</source>
        <translation>इसके बाद बातचीत कहीं और प्रतीक्षा करती है</translation>
    </message>
    <message>
        <source>Two talks compared</source>
        <translation>दो बातचीत की तुलना</translation>
    </message>
    <message>
        <source>The two talks are alike in every turn.</source>
        <translation>दोनों बातचीत हर बारी में एक जैसी हैं।</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>the opening</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>the answer to a request</source>
        <translation>अनुरोध का उत्तर</translation>
    </message>
    <message>
        <source>a step was let go</source>
        <translation>किसी चरण को आगे बढ़ने दिया गया</translation>
    </message>
    <message>
        <source>time passed</source>
        <translation>समय बीता</translation>
    </message>
    <message>
        <source>the event “%1”</source>
        <translation>ईवेंट “%1”</translation>
    </message>
    <message>
        <source>%1 (differs)</source>
        <translation>%1 (अलग है)</translation>
    </message>
    <message>
        <source>a step that is gone</source>
        <translation>एक चरण जो अब नहीं है</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>चरण</translation>
    </message>
    <message>
        <source>The two talks, turn by turn</source>
        <translation>दोनों बातचीत, बारी-बारी से</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 और %n अन्य</numerusform>
            <numerusform>%1 और %n अन्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages of “%1” contain %2; anyone who chats can get them. Remove them from the document and import it again.</source>
        <translation>
            <numerusform>“%1” के %n अंश में %2 हैं; चैट करने वाला कोई भी इन्हें पा सकता है। इन्हें दस्तावेज़ से हटाएँ और उसे फिर से आयात करें।</numerusform>
            <numerusform>“%1” के %n अंशों में %2 हैं; चैट करने वाला कोई भी इन्हें पा सकता है। इन्हें दस्तावेज़ से हटाएँ और उसे फिर से आयात करें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages of “%1” contain %2; anyone who chats can get them. Remove them, or accept it with a reason.</source>
        <translation>
            <numerusform>“%1” के %n अंश में %2 हैं; चैट करने वाला कोई भी इन्हें पा सकता है। इन्हें हटाएँ, या कारण देकर स्वीकार करें।</numerusform>
            <numerusform>“%1” के %n अंशों में %2 हैं; चैट करने वाला कोई भी इन्हें पा सकता है। इन्हें हटाएँ, या कारण देकर स्वीकार करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal data or secrets in the knowledge</source>
        <translation>ज्ञान में व्यक्तिगत डेटा या गुप्त जानकारी</translation>
    </message>
    <message>
        <source>Personal data in an address</source>
        <translation>पते में व्यक्तिगत डेटा</translation>
    </message>
    <message>
        <source>“%1” puts %2 into the address of a link, where logs and other sites can read it. Leave it out of the address.</source>
        <translation>“%1” लिंक के पते में %2 डालता है, जहाँ लॉग और दूसरी साइटें इसे पढ़ सकती हैं। इसे पते में न रखें।</translation>
    </message>
    <message>
        <source>Secret stored in the bot</source>
        <translation>बॉट में सहेजी गई गुप्त जानकारी</translation>
    </message>
    <message>
        <source>“%1” contains what looks like %2. Remove it, and revoke it where it came from.</source>
        <translation>“%1” में कुछ ऐसा है जो %2 जैसा दिखता है। इसे हटाएँ, और जहाँ से यह आया है वहाँ इसे निरस्त करें।</translation>
    </message>
    <message>
        <source>“%1” is stored, but it has neither a purpose nor a legal basis. Choose both for the variable.</source>
        <translation>“%1” सहेजा जाता है, पर इसका न कोई उद्देश्य है और न कोई कानूनी आधार। वेरिएबल के लिए दोनों चुनें।</translation>
    </message>
    <message>
        <source>“%1” is stored, but it has no purpose. Choose one for the variable.</source>
        <translation>“%1” सहेजा जाता है, पर इसका कोई उद्देश्य नहीं है। वेरिएबल के लिए उद्देश्य चुनें।</translation>
    </message>
    <message>
        <source>“%1” is stored, but it has no legal basis. Choose one for the variable.</source>
        <translation>“%1” सहेजा जाता है, पर इसका कोई कानूनी आधार नहीं है। वेरिएबल के लिए कानूनी आधार चुनें।</translation>
    </message>
    <message>
        <source>No purpose or no legal basis</source>
        <translation>उद्देश्य या कानूनी आधार नहीं है</translation>
    </message>
    <message>
        <source>Collected, never used</source>
        <translation>एकत्र किया गया, पर कभी उपयोग नहीं हुआ</translation>
    </message>
    <message>
        <source>“%1” is asked for, but nothing reads it. Remove the question, or give the variable a purpose that people of your team use it for.</source>
        <translation>“%1” पूछा जाता है, पर इसे कोई नहीं पढ़ता। प्रश्न हटाएँ, या वेरिएबल को वह उद्देश्य दें जिसके लिए आपकी टीम के लोग इसका उपयोग करते हैं।</translation>
    </message>
    <message>
        <source>Question invites a secret</source>
        <translation>प्रश्न गुप्त जानकारी माँगता है</translation>
    </message>
    <message>
        <source>“%1” stores what must never be typed into a chat: %2. Use a link for signing in or paying, or ask for the last four digits.</source>
        <translation>“%1” वह सहेजता है जो चैट में कभी टाइप नहीं किया जाना चाहिए: %2। साइन इन या भुगतान के लिए लिंक का उपयोग करें, या अंतिम चार अंक पूछें।</translation>
    </message>
    <message>
        <source>The question at “%1” will make people type %2 into a plain text answer. Ask for less, or use a link.</source>
        <translation>“%1” के प्रश्न पर लोग सादे टेक्स्ट उत्तर में %2 टाइप करेंगे। कम जानकारी पूछें, या लिंक का उपयोग करें।</translation>
    </message>
    <message>
        <source>Looks personal, has no category</source>
        <translation>व्यक्तिगत लगता है, श्रेणी नहीं है</translation>
    </message>
    <message>
        <source>“%1” looks like “%2”, but is marked as not personal. Set its category.</source>
        <translation>“%1” “%2” जैसा लगता है, पर इसे व्यक्तिगत नहीं चिह्नित किया गया है। इसकी श्रेणी सेट करें।</translation>
    </message>
    <message>
        <source>European Economic Area</source>
        <translation>यूरोपीय आर्थिक क्षेत्र</translation>
    </message>
    <message>
        <source>You chose %1; %2 also go to %3 (%4). Choose another region or service, or accept the exception with a reason.</source>
        <translation>आपने %1 चुना है; डेटा (%2) %3 (%4) में भी जाता है। कोई दूसरा क्षेत्र या सेवा चुनें, या कारण देकर अपवाद स्वीकार करें।</translation>
    </message>
    <message>
        <source>By default data is kept in %1; %2 also go to %3 (%4).</source>
        <translation>डिफ़ॉल्ट रूप से डेटा %1 में रखा जाता है; डेटा (%2) %3 (%4) में भी जाता है।</translation>
    </message>
    <message>
        <source>Outside your residency choice</source>
        <translation>डेटा स्थान के आपके चयन से बाहर</translation>
    </message>
    <message>
        <source>Cannot be shown to be inside your choice</source>
        <translation>आपके चयन के भीतर होना दिखाया नहीं जा सकता</translation>
    </message>
    <message>
        <source>You chose %1; where %2 keeps %3 is not stated. Ask %2, or accept it with a reason.</source>
        <translation>आपने %1 चुना है; %2 डेटा (%3) कहाँ रखता है, यह नहीं बताया गया। %2 से पूछें, या कारण देकर स्वीकार करें।</translation>
    </message>
    <message>
        <source>%1 leave the region “%2” for %3 (%4); no transfer tool is named. Choose another service, or ask %4 for one.</source>
        <translation>डेटा (%1) क्षेत्र “%2” से बाहर %3 (%4) में जाता है; किसी स्थानांतरण साधन का नाम नहीं दिया गया है। कोई दूसरी सेवा चुनें, या %4 से स्थानांतरण साधन माँगें।</translation>
    </message>
    <message>
        <source>%1 go to %2; neither the place nor a transfer tool is stated. Ask %2 for both.</source>
        <translation>डेटा (%1) %2 को जाता है; न स्थान बताया गया है, न स्थानांतरण साधन। %2 से दोनों के बारे में पूछें।</translation>
    </message>
    <message>
        <source>Transfer without a tool</source>
        <translation>बिना साधन का स्थानांतरण</translation>
    </message>
    <message>
        <source>Retention missing or contradicted</source>
        <translation>प्रतिधारण नहीं है या विरोधाभासी है</translation>
    </message>
    <message>
        <source>Conversations are kept without a limit. Set one in the privacy settings.</source>
        <translation>बातचीत बिना किसी सीमा के रखी जाती हैं। गोपनीयता सेटिंग में सीमा सेट करें।</translation>
    </message>
    <message>
        <source>Contact data is kept without a limit. Set one in the privacy settings.</source>
        <translation>संपर्क डेटा बिना किसी सीमा के रखा जाता है। गोपनीयता सेटिंग में सीमा सेट करें।</translation>
    </message>
    <message>
        <source>How long %1 keeps conversations is not stated. Ask for a time, or accept it with a reason.</source>
        <translation>%1 बातचीत कितने समय तक रखता है, यह नहीं बताया गया। अवधि पूछें, या कारण देकर स्वीकार करें।</translation>
    </message>
    <message>
        <source>%1 keeps conversations as follows: %2. It is not stated that your own limit is kept to.</source>
        <translation>%1 बातचीत इस प्रकार रखता है: %2। आपकी अपनी सीमा का पालन होता है या नहीं, यह नहीं बताया गया।</translation>
    </message>
    <message>
        <source>Profile incomplete or old</source>
        <translation>प्रोफ़ाइल अधूरी या पुरानी</translation>
    </message>
    <message>
        <source>What is known about %1 comes from a document without a date. Check that it still holds.</source>
        <translation>%1 के बारे में जानकारी एक ऐसे दस्तावेज़ से है जिस पर तारीख नहीं है। जाँचें कि यह अब भी सही है।</translation>
    </message>
    <message>
        <source>What is known about %1 is of %2. Check that it still holds.</source>
        <translation>%1 के बारे में जानकारी %2 की है। जाँचें कि यह अब भी सही है।</translation>
    </message>
    <message>
        <source>People reach the answer of a language model at “%1”. Whether %2 tells them so is not stated; say it in a message before.</source>
        <translation>“%1” पर लोगों को भाषा मॉडल का उत्तर मिलता है। %2 उन्हें यह बताता है या नहीं, यह नहीं बताया गया; इससे पहले किसी संदेश में यह बता दें।</translation>
    </message>
    <message>
        <source>People reach the answer of a language model at “%1” without being told that they talk to an AI. Say it in a message before.</source>
        <translation>“%1” पर लोगों को भाषा मॉडल का उत्तर मिलता है, पर उन्हें यह नहीं बताया जाता कि वे AI से बात कर रहे हैं। इससे पहले किसी संदेश में यह बता दें।</translation>
    </message>
    <message>
        <source>No AI disclosure</source>
        <translation>AI की जानकारी नहीं दी गई</translation>
    </message>
    <message>
        <source>The bot asks for “%1” at “%2”. Whether the chat of %3 shows your privacy notice before is not stated; put a notice before the question.</source>
        <translation>बॉट “%2” पर “%1” पूछता है। %3 की चैट इससे पहले आपकी गोपनीयता सूचना दिखाती है या नहीं, यह नहीं बताया गया; प्रश्न से पहले सूचना रखें।</translation>
    </message>
    <message>
        <source>The bot asks for “%1” at “%2” before it shows where the privacy notice is. Put a notice before the question.</source>
        <translation>बॉट “%2” पर “%1” पूछता है, इससे पहले कि वह दिखाए कि गोपनीयता सूचना कहाँ है। प्रश्न से पहले सूचना रखें।</translation>
    </message>
    <message>
        <source>No privacy notice before the first question</source>
        <translation>पहले प्रश्न से पहले गोपनीयता सूचना नहीं</translation>
    </message>
    <message>
        <source>who is responsible</source>
        <translation>कौन ज़िम्मेदार है</translation>
    </message>
    <message>
        <source>a contact for requests</source>
        <translation>अनुरोधों के लिए संपर्क</translation>
    </message>
    <message>
        <source>the purpose of some data</source>
        <translation>कुछ डेटा का उद्देश्य</translation>
    </message>
    <message>
        <source>the legal basis of some data</source>
        <translation>कुछ डेटा का कानूनी आधार</translation>
    </message>
    <message>
        <source>the names of some receivers</source>
        <translation>कुछ प्राप्तकर्ताओं के नाम</translation>
    </message>
    <message>
        <source>how data is protected in other countries</source>
        <translation>अन्य देशों में डेटा कैसे सुरक्षित रखा जाता है</translation>
    </message>
    <message>
        <source>how long conversations are kept</source>
        <translation>बातचीत कितने समय तक रखी जाती हैं</translation>
    </message>
    <message>
        <source>Notice has gaps</source>
        <translation>सूचना अधूरी है</translation>
    </message>
    <message>
        <source>The privacy notice of this bot lacks: %1. Fill in what is yours in the privacy settings.</source>
        <translation>इस बॉट की गोपनीयता सूचना में यह नहीं है: %1। जो आपसे संबंधित है, उसे गोपनीयता सेटिंग में भरें।</translation>
    </message>
    <message>
        <source>No route for rights</source>
        <translation>अधिकारों के लिए कोई रास्ता नहीं</translation>
    </message>
    <message>
        <source>People cannot ask this bot to show, correct or erase their data. Give a contact for requests in the privacy settings.</source>
        <translation>लोग इस बॉट से अपना डेटा दिखाने, सुधारने या मिटाने को नहीं कह सकते। गोपनीयता सेटिंग में अनुरोधों के लिए संपर्क दें।</translation>
    </message>
    <message>
        <source>People who chat</source>
        <translation>चैट करने वाले लोग</translation>
    </message>
    <message>
        <source>any country</source>
        <translation>कोई भी देश</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>वेब चैट</translation>
    </message>
    <message>
        <source>The profile names no web chat.</source>
        <translation>प्रोफ़ाइल में किसी वेब चैट का नाम नहीं है।</translation>
    </message>
    <message>
        <source>in the browser of the person</source>
        <translation>व्यक्ति के ब्राउज़र में</translation>
    </message>
    <message>
        <source>conversations: %1</source>
        <translation>बातचीत: %1</translation>
    </message>
    <message>
        <source>What people type or choose in the chat.</source>
        <translation>लोग चैट में जो टाइप करते या चुनते हैं।</translation>
    </message>
    <message>
        <source>The service runs the bot and keeps its conversations.</source>
        <translation>सेवा बॉट चलाती है और उसकी बातचीत रखती है।</translation>
    </message>
    <message>
        <source>searched on the host, without a language model</source>
        <translation>होस्ट पर खोजा जाता है, बिना भाषा मॉडल के</translation>
    </message>
    <message>
        <source>not kept by the search</source>
        <translation>खोज इसे नहीं रखती</translation>
    </message>
    <message>
        <source>The question is compared with your documents.</source>
        <translation>प्रश्न की तुलना आपके दस्तावेज़ों से की जाती है।</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>आपकी टीम</translation>
    </message>
    <message>
        <source>decides about the data, can read conversations</source>
        <translation>डेटा के बारे में निर्णय लेती है, बातचीत पढ़ सकती है</translation>
    </message>
    <message>
        <source>Stored conversations can be read by those who answer for the bot.</source>
        <translation>सहेजी गई बातचीत वे लोग पढ़ सकते हैं जो बॉट के लिए ज़िम्मेदार हैं।</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>नहीं बताया गया</translation>
    </message>
    <message>
        <source>%1 The profile does not itemise the data, so all of it is shown.</source>
        <translation>%1 प्रोफ़ाइल डेटा को अलग-अलग नहीं बताती, इसलिए सारा डेटा दिखाया गया है।</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>ई-मेल पते</translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation>टेलीफ़ोन नंबर</translation>
    </message>
    <message>
        <source>card numbers</source>
        <translation>कार्ड नंबर</translation>
    </message>
    <message>
        <source>bank account numbers</source>
        <translation>बैंक खाता नंबर</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>निजी कुंजी</translation>
    </message>
    <message>
        <source>a sign-in token</source>
        <translation>साइन-इन टोकन</translation>
    </message>
    <message>
        <source>an API key</source>
        <translation>API कुंजी</translation>
    </message>
    <message>
        <source>a key or token</source>
        <translation>कुंजी या टोकन</translation>
    </message>
    <message>
        <source>people who chat</source>
        <translation>चैट करने वाले लोग</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>not itemised</source>
        <translation>अलग-अलग नहीं बताया गया</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>ज़रूरी नहीं</translation>
    </message>
    <message>
        <source>The bot answers from documents, which this company helps to index or search.</source>
        <translation>बॉट दस्तावेज़ों से उत्तर देता है, जिन्हें इंडेक्स करने या खोजने में यह कंपनी मदद करती है।</translation>
    </message>
    <message>
        <source>A step of the bot lets a language model answer.</source>
        <translation>बॉट का एक चरण भाषा मॉडल से उत्तर दिलवाता है।</translation>
    </message>
    <message>
        <source>The profile does not say for what, so it is counted.</source>
        <translation>प्रोफ़ाइल यह नहीं बताती कि किसलिए, इसलिए इसे गिना गया है।</translation>
    </message>
    <message>
        <source>Every bot needs it: the service runs on it.</source>
        <translation>हर बॉट को इसकी ज़रूरत है: सेवा इसी पर चलती है।</translation>
    </message>
    <message>
        <source>Not used: no step of this bot lets a language model answer.</source>
        <translation>उपयोग नहीं होता: इस बॉट का कोई चरण भाषा मॉडल से उत्तर नहीं दिलवाता।</translation>
    </message>
    <message>
        <source>Not used: this bot looks nothing up on web sites while it talks.</source>
        <translation>उपयोग नहीं होता: यह बॉट बातचीत के दौरान वेबसाइटों पर कुछ नहीं खोजता।</translation>
    </message>
    <message>
        <source>Not used: this bot answers from no documents.</source>
        <translation>उपयोग नहीं होता: यह बॉट किसी दस्तावेज़ से उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>Not used: this bot is reached by web chat, not by a messenger or telephone.</source>
        <translation>उपयोग नहीं होता: इस बॉट तक वेब चैट से पहुँचा जाता है, मैसेंजर या टेलीफ़ोन से नहीं।</translation>
    </message>
    <message>
        <source>Not used: this bot hands nobody over to a person.</source>
        <translation>उपयोग नहीं होता: यह बॉट बातचीत किसी व्यक्ति को नहीं सौंपता।</translation>
    </message>
    <message>
        <source>Not used: this bot books nothing in a calendar.</source>
        <translation>उपयोग नहीं होता: यह बॉट कैलेंडर में कुछ बुक नहीं करता।</translation>
    </message>
    <message>
        <source>Not used for people who chat: it concerns your own payments.</source>
        <translation>चैट करने वाले लोगों के लिए उपयोग नहीं होता: यह आपके अपने भुगतानों से संबंधित है।</translation>
    </message>
    <message>
        <source>Not used for people who chat: it concerns your own account.</source>
        <translation>चैट करने वाले लोगों के लिए उपयोग नहीं होता: यह आपके अपने खाते से संबंधित है।</translation>
    </message>
    <message>
        <source>Not used for people who chat: it concerns how you use the service.</source>
        <translation>चैट करने वाले लोगों के लिए उपयोग नहीं होता: यह इससे संबंधित है कि आप सेवा का उपयोग कैसे करते हैं।</translation>
    </message>
    <message>
        <source>Not used for people who chat: it concerns the marketing of the service.</source>
        <translation>चैट करने वाले लोगों के लिए उपयोग नहीं होता: यह सेवा की मार्केटिंग से संबंधित है।</translation>
    </message>
    <message>
        <source>Not used: this bot does nothing that needs it.</source>
        <translation>उपयोग नहीं होता: यह बॉट ऐसा कुछ नहीं करता जिसमें इसकी ज़रूरत हो।</translation>
    </message>
    <message>
        <source>Not counted: it concerns only visitors of the service&apos;s own web site.</source>
        <translation>नहीं गिना गया: यह केवल सेवा की अपनी वेबसाइट के आगंतुकों से संबंधित है।</translation>
    </message>
    <message>
        <source>This is a bot</source>
        <translation>यह एक बॉट है</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>गोपनीयता सूचना</translation>
    </message>
    <message>
        <source>Insert a message</source>
        <translation>संदेश डालें</translation>
    </message>
    <message>
        <source>Let the chat say so</source>
        <translation>चैट से यह कहलवाएँ</translation>
    </message>
    <message>
        <source>Insert notice</source>
        <translation>सूचना डालें</translation>
    </message>
    <message>
        <source>Purpose: answer requests</source>
        <translation>उद्देश्य: अनुरोधों का उत्तर देना</translation>
    </message>
    <message>
        <source>Purpose: get back to people</source>
        <translation>उद्देश्य: लोगों से दोबारा संपर्क करना</translation>
    </message>
    <message>
        <source>Basis: contract</source>
        <translation>आधार: अनुबंध</translation>
    </message>
    <message>
        <source>Basis: consent</source>
        <translation>आधार: सहमति</translation>
    </message>
    <message>
        <source>Basis: legitimate interests</source>
        <translation>आधार: वैध हित</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>प्रश्न हटाएँ</translation>
    </message>
    <message>
        <source>Our team reads it</source>
        <translation>हमारी टीम इसे पढ़ती है</translation>
    </message>
    <message>
        <source>Set the category</source>
        <translation>श्रेणी सेट करें</translation>
    </message>
    <message>
        <source>Remove the document</source>
        <translation>दस्तावेज़ हटाएँ</translation>
    </message>
    <message>
        <source>Set a limit</source>
        <translation>सीमा सेट करें</translation>
    </message>
    <message>
        <source>Texts the bot says</source>
        <translation>बॉट द्वारा कहे जाने वाले टेक्स्ट</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>छवियाँ</translation>
    </message>
    <message>
        <source>Instructions for a model</source>
        <translation>मॉडल के लिए निर्देश</translation>
    </message>
    <message>
        <source>Questions with answers</source>
        <translation>उत्तरों सहित प्रश्न</translation>
    </message>
    <message>
        <source>Training phrases</source>
        <translation>प्रशिक्षण वाक्य</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>वेब पेज</translation>
    </message>
    <message>
        <source>Variables with personal data</source>
        <translation>व्यक्तिगत डेटा वाले वेरिएबल</translation>
    </message>
    <message>
        <source>the security code of a card</source>
        <translation>कार्ड का सुरक्षा कोड</translation>
    </message>
    <message>
        <source>a card number</source>
        <translation>कार्ड नंबर</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>a PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>a passport number</source>
        <translation>पासपोर्ट नंबर</translation>
    </message>
    <message>
        <source>an identity number</source>
        <translation>पहचान संख्या</translation>
    </message>
    <message>
        <source>a diagnosis</source>
        <translation>रोग निदान</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>other countries, not named</source>
        <translation>अन्य देश, जिनके नाम नहीं दिए गए</translation>
    </message>
    <message>
        <source>Data stays on this computer; nobody else receives it.</source>
        <translation>डेटा इसी कंप्यूटर पर रहता है; यह किसी और को नहीं मिलता।</translation>
    </message>
    <message>
        <source>The GDPR applies; no transfer tool is needed for people in the EEA.</source>
        <translation>GDPR लागू होता है; EEA के लोगों के लिए किसी स्थानांतरण साधन की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>No general privacy law; for people in the EEA, the UK or Switzerland the importer must be certified under the Data Privacy Framework, or use standard clauses.</source>
        <translation>कोई सामान्य गोपनीयता कानून नहीं है; EEA, यूके या स्विट्ज़रलैंड के लोगों के लिए डेटा आयातक का Data Privacy Framework के तहत प्रमाणित होना या मानक खंडों का उपयोग करना ज़रूरी है।</translation>
    </message>
    <message>
        <source>The UK GDPR applies; an adequacy decision covers data from the EEA.</source>
        <translation>UK GDPR लागू होता है; EEA का डेटा एक पर्याप्तता निर्णय के दायरे में आता है।</translation>
    </message>
    <message>
        <source>An adequacy decision covers data from the EEA.</source>
        <translation>EEA का डेटा एक पर्याप्तता निर्णय के दायरे में आता है।</translation>
    </message>
    <message>
        <source>Data from the EEA or the UK needs a transfer tool, such as standard clauses.</source>
        <translation>EEA या यूके के डेटा के लिए स्थानांतरण साधन चाहिए, जैसे मानक खंड।</translation>
    </message>
    <message>
        <source>There is no hosting service “%1”. Choose one of: %2.</source>
        <translation>“%1” नाम की कोई होस्टिंग सेवा नहीं है। इनमें से कोई चुनें: %2।</translation>
    </message>
    <message>
        <source>The facts about “%1” are missing from this program. Install it anew.</source>
        <translation>“%1” के बारे में तथ्य इस प्रोग्राम में मौजूद नहीं हैं। प्रोग्राम फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>it is no JSON (at byte %1)</source>
        <translation>यह JSON नहीं है (बाइट %1 पर)</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>यह JSON ऑब्जेक्ट नहीं है</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true या false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>टेक्स्ट की सूची</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ऑब्जेक्ट</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>ऑब्जेक्ट की सूची</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>“%1” मौजूद नहीं है</translation>
    </message>
    <message>
        <source>“%1” must be %2</source>
        <translation>“%1” का मान यह होना चाहिए: %2</translation>
    </message>
    <message>
        <source>a text in it contains invisible control characters</source>
        <translation>इसके एक टेक्स्ट में अदृश्य नियंत्रण वर्ण हैं</translation>
    </message>
    <message>
        <source>“enforces.%1.state” must be one of: %2</source>
        <translation>“enforces.%1.state” का मान इनमें से एक होना चाहिए: %2</translation>
    </message>
    <message>
        <source>This hosting profile cannot be used: %1.</source>
        <translation>इस होस्टिंग प्रोफ़ाइल का उपयोग नहीं किया जा सकता: %1।</translation>
    </message>
    <message>
        <source>it is not of format dialogist-hosting-profile, version 1</source>
        <translation>यह dialogist-hosting-profile फ़ॉर्मेट, संस्करण 1 में नहीं है</translation>
    </message>
    <message>
        <source>“document.dated” is no date like 2026-01-31</source>
        <translation>“document.dated” में 2026-01-31 जैसी तारीख नहीं है</translation>
    </message>
    <message>
        <source> and </source>
        <translation> और </translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (डिफ़ॉल्ट)</translation>
    </message>
    <message>
        <source>%1 (to be agreed with %2)</source>
        <translation>%1 (%2 से सहमति आवश्यक)</translation>
    </message>
    <message>
        <source>Data stays on this computer, so there is nothing to choose.</source>
        <translation>डेटा इसी कंप्यूटर पर रहता है, इसलिए चुनने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>%1 does not state where data is kept, so no region can be chosen.</source>
        <translation>%1 ने नहीं बताया है कि डेटा कहाँ रखा जाता है, इसलिए कोई क्षेत्र नहीं चुना जा सकता।</translation>
    </message>
    <message>
        <source>%1 keeps data in %2 together and states no choice.</source>
        <translation>%1 डेटा को %2 में एक साथ रखता है और कोई विकल्प नहीं बताता।</translation>
    </message>
    <message>
        <source>%1 keeps data in %2 and states no choice.</source>
        <translation>%1 डेटा को %2 में रखता है और कोई विकल्प नहीं बताता।</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n सप्ताह</numerusform>
            <numerusform>%n सप्ताह</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n महीना</numerusform>
            <numerusform>%n महीने</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n वर्ष</numerusform>
            <numerusform>%n वर्ष</numerusform>
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
        <translation>नहीं रखा जाता</translation>
    </message>
    <message>
        <source>until erased by hand</source>
        <translation>मैन्युअल रूप से मिटाए जाने तक</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>कहाँ</translation>
    </message>
    <message>
        <source>Service: %1. Its facts are of: %2.</source>
        <translation>सेवा: %1। इसके तथ्य इस समय के हैं: %2।</translation>
    </message>
    <message>
        <source>Region: %1.</source>
        <translation>क्षेत्र: %1।</translation>
    </message>
    <message>
        <source>Whatever region is chosen: %1 – %2.</source>
        <translation>चाहे कोई भी क्षेत्र चुना जाए: %1 – %2।</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>क्या कहाँ जाता है</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कहाँ से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>प्राप्तकर्ता</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>किसलिए</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>स्थानांतरण</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>रखने की अवधि</translation>
    </message>
    <message>
        <source>Subprocessors this bot uses</source>
        <translation>इस बॉट द्वारा उपयोग किए जाने वाले उप-प्रोसेसर</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>कोई नहीं।</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>कौन-सा डेटा</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Privacy settings</source>
        <translation>गोपनीयता सेटिंग</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Enforced by this host</source>
        <translation>इस होस्ट द्वारा लागू</translation>
    </message>
    <message>
        <source>blocker</source>
        <translation>अवरोधक</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>निष्कर्ष</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>गंभीरता</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>निष्कर्ष</translation>
    </message>
    <message>
        <source>Accepted because</source>
        <translation>स्वीकार करने का कारण</translation>
    </message>
    <message>
        <source>Review of “%1” for %2</source>
        <translation>%2 के लिए “%1” की समीक्षा</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>सूचनाएँ</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>नहीं दिया गया</translation>
    </message>
    <message>
        <source>Erase conversations after</source>
        <translation>बातचीत मिटाने की अवधि</translation>
    </message>
    <message>
        <source>Erase contact data after</source>
        <translation>संपर्क डेटा मिटाने की अवधि</translation>
    </message>
    <message>
        <source>Keep what was said</source>
        <translation>कही गई बातें रखें</translation>
    </message>
    <message>
        <source>Mask personal data before a language model</source>
        <translation>भाषा मॉडल से पहले व्यक्तिगत डेटा छिपाएँ</translation>
    </message>
    <message>
        <source>Shorten IP addresses</source>
        <translation>IP पते छोटे करें</translation>
    </message>
    <message>
        <source>Closing the chat erases it</source>
        <translation>चैट बंद करने पर वह मिट जाए</translation>
    </message>
    <message>
        <source>Ask for consent before the chat starts</source>
        <translation>चैट शुरू होने से पहले सहमति माँगें</translation>
    </message>
    <message>
        <source>Say that it is an automated assistant</source>
        <translation>बताएँ कि यह एक स्वचालित सहायक है</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>न्यूनतम आयु</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>कौन ज़िम्मेदार है</translation>
    </message>
    <message>
        <source>Contact for requests</source>
        <translation>अनुरोधों के लिए संपर्क</translation>
    </message>
    <message>
        <source>Address of the privacy notice</source>
        <translation>गोपनीयता सूचना का पता</translation>
    </message>
    <message>
        <source>the generated one</source>
        <translation>जनरेट की गई सूचना</translation>
    </message>
    <message>
        <source>Offered to people in</source>
        <translation>इन जगहों के लोगों के लिए</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>नहीं चुना गया</translation>
    </message>
    <message>
        <source>Web service</source>
        <translation>वेब सेवा</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>भाषा मॉडल</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>टूल</translation>
    </message>
    <message>
        <source>People who take over</source>
        <translation>बातचीत सँभालने वाले लोग</translation>
    </message>
    <message>
        <source>People who decide</source>
        <translation>निर्णय लेने वाले लोग</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>The page around the chat</source>
        <translation>चैट वाला पेज</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of receiver, its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>named by the designer; the profile of the service does not know it</source>
        <translation>डिज़ाइनर द्वारा बताया गया; सेवा की प्रोफ़ाइल में यह नहीं है</translation>
    </message>
    <message>
        <source>A step of the bot sends it there.</source>
        <translation>बॉट का एक चरण इसे वहाँ भेजता है।</translation>
    </message>
    <message>
        <source>named by the designer; may be in the host&apos;s own network</source>
        <translation>डिज़ाइनर द्वारा बताया गया; होस्ट के अपने नेटवर्क में हो सकता है</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language you translate into: en, ms, id, hi, de. Countries are named in it.</extracomment>
        <translation>hi</translation>
    </message>
    <message>
        <source>%1 (address)</source>
        <translation>%1 (पता)</translation>
    </message>
    <message>
        <source>%1 does not state: %2.</source>
        <translation>%1 ने यह नहीं बताया है: %2।</translation>
    </message>
    <message>
        <source>A step of the bot sends it there. Like every web service, it also sees the IP address of the host.</source>
        <translation>बॉट का एक चरण इसे वहाँ भेजता है। हर वेब सेवा की तरह इसे भी होस्ट का IP पता दिखता है।</translation>
    </message>
    <message>
        <source>Named by the designer; not known to the profile. It gets: %1.</source>
        <translation>डिज़ाइनर द्वारा बताया गया; प्रोफ़ाइल में यह नहीं है। इसे मिलता है: %1।</translation>
    </message>
    <message>
        <source>nothing about the person</source>
        <translation>व्यक्ति के बारे में कुछ नहीं</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>आंशिक रूप से</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>retention lengths</source>
        <translation>संग्रह की अवधियाँ</translation>
    </message>
    <message>
        <source>location of any subprocessor</source>
        <translation>किसी भी उप-प्रोसेसर का स्थान</translation>
    </message>
    <message>
        <source>list of selectable regions</source>
        <translation>चुने जा सकने वाले क्षेत्रों की सूची</translation>
    </message>
    <message>
        <source>breach notification</source>
        <translation>डेटा उल्लंघन की सूचना</translation>
    </message>
    <message>
        <source>notice of subprocessor changes</source>
        <translation>उप-प्रोसेसर बदलने की सूचना</translation>
    </message>
    <message>
        <source>choice of model</source>
        <translation>मॉडल का चुनाव</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>एन्क्रिप्शन</translation>
    </message>
    <message>
        <source>As long as the purpose lasts or a law asks for it.</source>
        <translation>जब तक उद्देश्य बना रहे या कानून इसकी माँग करे।</translation>
    </message>
    <message>
        <source>Or until the person or the customer asks for erasure.</source>
        <translation>या जब तक व्यक्ति या ग्राहक मिटाने को न कहे।</translation>
    </message>
    <message>
        <source>Listed for the web site, yet the software platform uses it as well.</source>
        <translation>वेबसाइट के लिए सूचीबद्ध, पर सॉफ़्टवेयर प्लेटफ़ॉर्म भी इसका उपयोग करता है।</translation>
    </message>
    <message>
        <source>Runs the cloud service and holds all data of customers.</source>
        <translation>क्लाउड सेवा चलाता है और ग्राहकों का सारा डेटा रखता है।</translation>
    </message>
    <message>
        <source>Takes what the person wrote and gives back generated text.</source>
        <translation>व्यक्ति का लिखा हुआ लेता है और बनाया गया पाठ लौटाता है।</translation>
    </message>
    <message>
        <source>Looks things up on web sites and helps with answers; the data is inferred from that use.</source>
        <translation>वेबसाइटों पर जानकारी खोजता है और उत्तरों में मदद करता है; डेटा इसी उपयोग से अनुमानित है।</translation>
    </message>
    <message>
        <source>legal entity and address</source>
        <translation>कानूनी इकाई और पता</translation>
    </message>
    <message>
        <source>date</source>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>भूमिकाएँ</translation>
    </message>
    <message>
        <source>legal bases</source>
        <translation>कानूनी आधार</translation>
    </message>
    <message>
        <source>regions and transfers</source>
        <translation>क्षेत्र और अंतरण</translation>
    </message>
    <message>
        <source>model providers</source>
        <translation>मॉडल प्रदाता</translation>
    </message>
    <message>
        <source>minimum age</source>
        <translation>न्यूनतम आयु</translation>
    </message>
    <message>
        <source>cookies</source>
        <translation>कुकी</translation>
    </message>
    <message>
        <source>security measures</source>
        <translation>सुरक्षा उपाय</translation>
    </message>
    <message>
        <source>breach, complaint and dispute routes</source>
        <translation>उल्लंघन, शिकायत और विवाद के रास्ते</translation>
    </message>
    <message>
        <source>change notice</source>
        <translation>बदलाव की सूचना</translation>
    </message>
    <message>
        <source>rights other than erasure</source>
        <translation>मिटाने के अलावा अन्य अधिकार</translation>
    </message>
    <message>
        <source>end-user erasure</source>
        <translation>अंतिम उपयोगकर्ताओं का डेटा मिटाना</translation>
    </message>
    <message>
        <source>The purpose is not stated; hosting is assumed.</source>
        <translation>उद्देश्य नहीं बताया गया; होस्टिंग मान ली गई है।</translation>
    </message>
    <message>
        <source>The purpose is not stated; hosting is assumed. The document announces that it will comply, in the future.</source>
        <translation>उद्देश्य नहीं बताया गया; होस्टिंग मान ली गई है। दस्तावेज़ कहता है कि भविष्य में अनुपालन होगा।</translation>
    </message>
    <message>
        <source>named subprocessors</source>
        <translation>नामित उप-प्रोसेसर</translation>
    </message>
    <message>
        <source>share of US and EEA</source>
        <translation>अमेरिका और EEA का हिस्सा</translation>
    </message>
    <message>
        <source>customer choice of place</source>
        <translation>ग्राहक द्वारा स्थान का चुनाव</translation>
    </message>
    <message>
        <source>named transfer clauses</source>
        <translation>नामित अंतरण शर्तें</translation>
    </message>
    <message>
        <source>AI use</source>
        <translation>AI का उपयोग</translation>
    </message>
    <message>
        <source>certifications</source>
        <translation>प्रमाणन</translation>
    </message>
    <message>
        <source>deadline for rights in days</source>
        <translation>अधिकारों के लिए दिनों में समय-सीमा</translation>
    </message>
    <message>
        <source>Counted from the end of the account; a law may ask for longer.</source>
        <translation>खाते की समाप्ति से गिना जाता है; कानून अधिक समय माँग सकता है।</translation>
    </message>
    <message>
        <source>May neither store nor reuse the data.</source>
        <translation>डेटा न संग्रहित कर सकता है, न दोबारा उपयोग कर सकता है।</translation>
    </message>
    <message>
        <source>hosting region</source>
        <translation>होस्टिंग क्षेत्र</translation>
    </message>
    <message>
        <source>named transfer mechanism</source>
        <translation>नामित अंतरण तंत्र</translation>
    </message>
    <message>
        <source>names of hosts and carriers</source>
        <translation>होस्ट और वाहकों के नाम</translation>
    </message>
    <message>
        <source>AI model use</source>
        <translation>AI मॉडल का उपयोग</translation>
    </message>
    <message>
        <source>breach notification deadline</source>
        <translation>डेटा उल्लंघन की सूचना की समय-सीमा</translation>
    </message>
    <message>
        <source>end-user erasure time per channel</source>
        <translation>हर चैनल में अंतिम उपयोगकर्ताओं का डेटा मिटाने का समय</translation>
    </message>
    <message>
        <source>While the contract lasts, or a time agreed with the customer.</source>
        <translation>जब तक अनुबंध चले, या ग्राहक के साथ तय समय तक।</translation>
    </message>
    <message>
        <source>Only carry the content; controllers of their own for billing, filtering and statutory storage.</source>
        <translation>केवल सामग्री पहुँचाते हैं; बिलिंग, छँटाई और वैधानिक संग्रह के लिए स्वयं नियंत्रक हैं।</translation>
    </message>
    <message>
        <source>name of the hosting provider</source>
        <translation>होस्टिंग प्रदाता का नाम</translation>
    </message>
    <message>
        <source>DPO</source>
        <translation>डेटा संरक्षण अधिकारी</translation>
    </message>
    <message>
        <source>DPA with customers</source>
        <translation>ग्राहकों के साथ डेटा प्रोसेसिंग अनुबंध</translation>
    </message>
    <message>
        <source>DPF</source>
        <translation>Data Privacy Framework</translation>
    </message>
    <message>
        <source>While the service or a legitimate interest needs them, then erased or made anonymous.</source>
        <translation>जब तक सेवा या किसी वैध हित को ज़रूरत हो, फिर मिटाया या गुमनाम किया जाता है।</translation>
    </message>
    <message>
        <source>The only receiver of calendar data.</source>
        <translation>कैलेंडर डेटा का एकमात्र प्राप्तकर्ता।</translation>
    </message>
    <message>
        <source>Telecom carriers too, where needed.</source>
        <translation>जहाँ ज़रूरी हो, दूरसंचार वाहक भी।</translation>
    </message>
    <message>
        <source>For retrieved passages, where possible.</source>
        <translation>मिले हुए अंशों के लिए, जहाँ संभव हो।</translation>
    </message>
    <message>
        <source>As long as the privacy settings of the bot say.</source>
        <translation>जितना बॉट की गोपनीयता सेटिंग कहती हैं।</translation>
    </message>
    <message>
        <source>No language model is asked.</source>
        <translation>किसी भाषा मॉडल से नहीं पूछा जाता।</translation>
    </message>
    <message>
        <source>IP addresses are not stored at all.</source>
        <translation>IP पते बिल्कुल संग्रहित नहीं किए जाते।</translation>
    </message>
    <message>
        <source>The chat states it; nobody&apos;s age is checked.</source>
        <translation>चैट इसे बताती है; किसी की आयु जाँची नहीं जाती।</translation>
    </message>
    <message>
        <source>Customer bot in production</source>
        <translation>उपयोग में ग्राहक का बॉट</translation>
    </message>
    <message>
        <source>Chatbot attached to a web site</source>
        <translation>वेबसाइट से जुड़ा चैटबॉट</translation>
    </message>
    <message>
        <source>Live chat form</source>
        <translation>लाइव चैट फ़ॉर्म</translation>
    </message>
    <message>
        <source>Embedded widget</source>
        <translation>एम्बेड किया गया विजेट</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>वेब चैट</translation>
    </message>
    <message>
        <source>servers controlled by Google</source>
        <translation>Google के नियंत्रण वाले सर्वर</translation>
    </message>
    <message>
        <source>Google Analytics data</source>
        <translation>Google Analytics का डेटा</translation>
    </message>
    <message>
        <source>other countries of providers and affiliates</source>
        <translation>प्रदाताओं और संबद्ध कंपनियों के अन्य देश</translation>
    </message>
    <message>
        <source>usage and site data, e-mail automation, support, payment</source>
        <translation>उपयोग और साइट का डेटा, ई-मेल स्वचालन, सहायता, भुगतान</translation>
    </message>
    <message>
        <source>LinkedIn Corporation (tag)</source>
        <translation>LinkedIn Corporation (टैग)</translation>
    </message>
    <message>
        <source>telecom carriers and aggregators (not named)</source>
        <translation>दूरसंचार वाहक और एग्रीगेटर (नाम नहीं बताए गए)</translation>
    </message>
    <message>
        <source>worldwide network</source>
        <translation>विश्वव्यापी नेटवर्क</translation>
    </message>
    <message>
        <source>cloud hosts (not named)</source>
        <translation>क्लाउड होस्ट (नाम नहीं बताए गए)</translation>
    </message>
    <message>
        <source>analytics, data science, fraud prevention vendors (not named)</source>
        <translation>विश्लेषण, डेटा विज्ञान और धोखाधड़ी रोकथाम के विक्रेता (नाम नहीं बताए गए)</translation>
    </message>
    <message>
        <source>Google Adwords, LinkedIn, Facebook (marketing technology)</source>
        <translation>Google Adwords, LinkedIn, Facebook (मार्केटिंग तकनीक)</translation>
    </message>
    <message>
        <source>browser of the end user</source>
        <translation>अंतिम उपयोगकर्ता का ब्राउज़र</translation>
    </message>
    <message>
        <source>session id in localStorage</source>
        <translation>localStorage में सत्र आईडी</translation>
    </message>
    <message>
        <source>US or other third countries</source>
        <translation>संयुक्त राज्य अमेरिका या अन्य तृतीय देश</translation>
    </message>
    <message>
        <source>model providers, Google, Meta, Stripe, Mailchimp</source>
        <translation>मॉडल प्रदाता, Google, Meta, Stripe, Mailchimp</translation>
    </message>
    <message>
        <source>Google Ireland Limited (OAuth login)</source>
        <translation>Google Ireland Limited (OAuth लॉगिन)</translation>
    </message>
    <message>
        <source>IE, also US</source>
        <translation>आयरलैंड, संयुक्त राज्य अमेरिका भी</translation>
    </message>
    <message>
        <source>US or other third country possible</source>
        <translation>संयुक्त राज्य अमेरिका या कोई अन्य तृतीय देश संभव</translation>
    </message>
    <message>
        <source>IE, third countries incl. US possible</source>
        <translation>आयरलैंड; संयुक्त राज्य अमेरिका सहित तृतीय देश संभव</translation>
    </message>
    <message>
        <source>IE; US for some activities</source>
        <translation>आयरलैंड; कुछ गतिविधियों के लिए संयुक्त राज्य अमेरिका</translation>
    </message>
    <message>
        <source>Meta Platforms Ireland (Facebook pixel)</source>
        <translation>Meta Platforms Ireland (Facebook पिक्सेल)</translation>
    </message>
    <message>
        <source>Hosting provider (not named)</source>
        <translation>होस्टिंग प्रदाता (नाम नहीं बताया गया)</translation>
    </message>
    <message>
        <source>other countries</source>
        <translation>अन्य देश</translation>
    </message>
    <message>
        <source>by third parties that run the service</source>
        <translation>सेवा चलाने वाले तृतीय पक्षों द्वारा</translation>
    </message>
    <message>
        <source>sub-contractors (not named)</source>
        <translation>उप-ठेकेदार (नाम नहीं बताए गए)</translation>
    </message>
    <message>
        <source>group companies</source>
        <translation>समूह की कंपनियाँ</translation>
    </message>
    <message>
        <source>payment processor (not named; PayPal mentioned)</source>
        <translation>भुगतान प्रोसेसर (नाम नहीं बताया गया; PayPal का उल्लेख है)</translation>
    </message>
    <message>
        <source>map provider (not named)</source>
        <translation>मानचित्र प्रदाता (नाम नहीं बताया गया)</translation>
    </message>
    <message>
        <source>advertising networks (not named)</source>
        <translation>विज्ञापन नेटवर्क (नाम नहीं बताए गए)</translation>
    </message>
    <message>
        <source>Google, Facebook, LinkedIn, Twitter (login and social features)</source>
        <translation>Google, Facebook, LinkedIn, Twitter (लॉगिन और सोशल सुविधाएँ)</translation>
    </message>
</context>
<context>
    <name>publish</name>
    <message>
        <source>The bot “%1” has no web address that can be used. Give it a short name of lower-case letters, digits and hyphens.</source>
        <translation>बॉट “%1” का कोई उपयोग योग्य वेब पता नहीं है। इसे छोटे अंग्रेज़ी अक्षरों (a–z), अंकों और हाइफ़न से बना छोटा नाम दें।</translation>
    </message>
    <message>
        <source>This release is damaged. Publish the bot again.</source>
        <translation>यह रिलीज़ क्षतिग्रस्त है। बॉट फिर से प्रकाशित करें।</translation>
    </message>
    <message>
        <source>The flow “%1” is new.</source>
        <translation>फ़्लो “%1” नया है।</translation>
    </message>
    <message>
        <source>The flow “%1” is gone.</source>
        <translation>फ़्लो “%1” अब नहीं है।</translation>
    </message>
    <message>
        <source>The flow “%1” is now called “%2”.</source>
        <translation>फ़्लो “%1” का नाम अब “%2” है।</translation>
    </message>
    <message>
        <source>The connections in “%1” changed.</source>
        <translation>“%1” के कनेक्शन बदल गए।</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were added to “%1”.</source>
        <translation>
            <numerusform>“%1” में %n चरण जोड़ा गया।</numerusform>
            <numerusform>“%1” में %n चरण जोड़े गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were removed from “%1”.</source>
        <translation>
            <numerusform>“%1” से %n चरण हटाया गया।</numerusform>
            <numerusform>“%1” से %n चरण हटाए गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) work differently in “%1”.</source>
        <translation>
            <numerusform>“%1” में %n चरण अब अलग तरह से काम करता है।</numerusform>
            <numerusform>“%1” में %n चरण अब अलग तरह से काम करते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts of %n step(s) changed in “%1”.</source>
        <translation>
            <numerusform>“%1” में %n चरण के टेक्स्ट बदल गए।</numerusform>
            <numerusform>“%1” में %n चरणों के टेक्स्ट बदल गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were added to “%1”.</source>
        <translation>
            <numerusform>“%1” में %n दस्तावेज़ जोड़ा गया।</numerusform>
            <numerusform>“%1” में %n दस्तावेज़ जोड़े गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to “%1”: %2.</source>
        <translation>“%1” में जोड़ा गया: %2।</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were removed from “%1”.</source>
        <translation>
            <numerusform>“%1” से %n दस्तावेज़ हटाया गया।</numerusform>
            <numerusform>“%1” से %n दस्तावेज़ हटाए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from “%1”: %2.</source>
        <translation>“%1” से हटाया गया: %2।</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) changed in “%1”.</source>
        <translation>
            <numerusform>“%1” में %n दस्तावेज़ बदला।</numerusform>
            <numerusform>“%1” में %n दस्तावेज़ बदले।</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed in “%1”: %2.</source>
        <translation>“%1” में बदला गया: %2।</translation>
    </message>
    <message numerus="yes">
        <source>The bot now answers from “%1” (%n document(s)).</source>
        <translation>
            <numerusform>बॉट अब “%1” से उत्तर देता है (%n दस्तावेज़)।</numerusform>
            <numerusform>बॉट अब “%1” से उत्तर देता है (%n दस्तावेज़)।</numerusform>
        </translation>
    </message>
    <message>
        <source>The bot no longer answers from “%1”.</source>
        <translation>बॉट अब “%1” से उत्तर नहीं देता।</translation>
    </message>
    <message>
        <source>The variable “%1” is new.</source>
        <translation>वेरिएबल “%1” नया है।</translation>
    </message>
    <message>
        <source>The variable “%1” is gone.</source>
        <translation>वेरिएबल “%1” अब नहीं है।</translation>
    </message>
    <message>
        <source>The variable “%1” changed.</source>
        <translation>वेरिएबल “%1” बदल गया।</translation>
    </message>
    <message>
        <source>The intent “%1” is new.</source>
        <translation>इंटेंट “%1” नया है।</translation>
    </message>
    <message>
        <source>The intent “%1” is gone.</source>
        <translation>इंटेंट “%1” अब नहीं है।</translation>
    </message>
    <message>
        <source>The intent “%1” changed.</source>
        <translation>इंटेंट “%1” बदल गया।</translation>
    </message>
    <message>
        <source>The prompt “%1” is new.</source>
        <translation>प्रॉम्प्ट “%1” नया है।</translation>
    </message>
    <message>
        <source>The prompt “%1” is gone.</source>
        <translation>प्रॉम्प्ट “%1” अब नहीं है।</translation>
    </message>
    <message>
        <source>The prompt “%1” changed.</source>
        <translation>प्रॉम्प्ट “%1” बदल गया।</translation>
    </message>
    <message>
        <source>how long conversations are kept</source>
        <translation>बातचीत कितने समय तक रखी जाती हैं</translation>
    </message>
    <message>
        <source>how long contact data is kept</source>
        <translation>संपर्क डेटा कितने समय तक रखा जाता है</translation>
    </message>
    <message>
        <source>storing what was said</source>
        <translation>कही गई बातों को सहेजना</translation>
    </message>
    <message>
        <source>pseudonyms before a model</source>
        <translation>मॉडल को भेजने से पहले छद्मनाम</translation>
    </message>
    <message>
        <source>shortening IP addresses</source>
        <translation>IP पतों को छोटा करना</translation>
    </message>
    <message>
        <source>erasing when the chat ends</source>
        <translation>चैट समाप्त होने पर मिटाना</translation>
    </message>
    <message>
        <source>consent before the start</source>
        <translation>शुरू करने से पहले सहमति</translation>
    </message>
    <message>
        <source>saying that it is an automated assistant</source>
        <translation>यह बताना कि यह एक स्वचालित सहायक है</translation>
    </message>
    <message>
        <source>the minimum age</source>
        <translation>न्यूनतम आयु</translation>
    </message>
    <message>
        <source>who is responsible for the data</source>
        <translation>डेटा के लिए कौन ज़िम्मेदार है</translation>
    </message>
    <message>
        <source>the contact for requests</source>
        <translation>अनुरोधों के लिए संपर्क</translation>
    </message>
    <message>
        <source>the address of the privacy notice</source>
        <translation>गोपनीयता सूचना का पता</translation>
    </message>
    <message>
        <source>where the bot is offered</source>
        <translation>बॉट कहाँ उपलब्ध कराया जाता है</translation>
    </message>
    <message>
        <source>the title of the web chat</source>
        <translation>वेब चैट का शीर्षक</translation>
    </message>
    <message>
        <source>the colour of the web chat</source>
        <translation>वेब चैट का रंग</translation>
    </message>
    <message>
        <source>the web sites that may show the chat</source>
        <translation>वे वेबसाइटें जो चैट दिखा सकती हैं</translation>
    </message>
    <message>
        <source>clearing local data on close</source>
        <translation>बंद करने पर स्थानीय डेटा मिटाना</translation>
    </message>
    <message>
        <source>The bot is now called “%1”.</source>
        <translation>बॉट का नाम अब “%1” है।</translation>
    </message>
    <message>
        <source>The languages of the bot changed.</source>
        <translation>बॉट की भाषाएँ बदल गईं।</translation>
    </message>
    <message>
        <source>The bot starts with another flow.</source>
        <translation>बॉट अब किसी दूसरे फ़्लो से शुरू होता है।</translation>
    </message>
    <message>
        <source>The region changed from “%1” to “%2”.</source>
        <translation>क्षेत्र “%1” से बदलकर “%2” हो गया।</translation>
    </message>
    <message>
        <source>Privacy settings changed: %1.</source>
        <translation>गोपनीयता सेटिंग बदलीं: %1।</translation>
    </message>
    <message>
        <source>Settings of the web chat changed: %1.</source>
        <translation>वेब चैट की सेटिंग बदलीं: %1।</translation>
    </message>
    <message numerus="yes">
        <source>This is the first release here, with %n step(s).</source>
        <translation>
            <numerusform>यह यहाँ की पहली रिलीज़ है, जिसमें %n चरण है।</numerusform>
            <numerusform>यह यहाँ की पहली रिलीज़ है, जिसमें %n चरण हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Publishing was stopped. What is live stays live.</source>
        <translation>प्रकाशन रोक दिया गया। जो लाइव है वही लाइव रहेगा।</translation>
    </message>
    <message>
        <source>The host answered with status %1.</source>
        <translation>होस्ट ने स्थिति %1 के साथ उत्तर दिया।</translation>
    </message>
    <message>
        <source>The host&apos;s answer was not understood.</source>
        <translation>होस्ट का उत्तर समझ में नहीं आया।</translation>
    </message>
    <message>
        <source>The upload did not fit together. Publish again.</source>
        <translation>अपलोड के भाग आपस में मेल नहीं खाए। फिर से प्रकाशित करें।</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>अपलोड हो रहा है</translation>
    </message>
    <message>
        <source>Comparing with the host</source>
        <translation>होस्ट से तुलना हो रही है</translation>
    </message>
    <message>
        <source>The host asks for a file that this release does not have.</source>
        <translation>होस्ट ऐसी फ़ाइल माँग रहा है जो इस रिलीज़ में नहीं है।</translation>
    </message>
    <message>
        <source>Trying the bot, then making it live</source>
        <translation>बॉट को आज़माया जा रहा है, फिर लाइव किया जाएगा</translation>
    </message>
    <message>
        <source>No host runs on this computer. Start it with “dialogist host”.</source>
        <translation>इस कंप्यूटर पर कोई होस्ट नहीं चल रहा है। इसे “dialogist host” से शुरू करें।</translation>
    </message>
    <message>
        <source>The host on this computer did not start. Run “dialogist host” to see why.</source>
        <translation>इस कंप्यूटर का होस्ट शुरू नहीं हुआ। कारण देखने के लिए “dialogist host” चलाएँ।</translation>
    </message>
    <message>
        <source>The list of files of this release is not valid. Publish the bot again.</source>
        <translation>इस रिलीज़ की फ़ाइल सूची मान्य नहीं है। बॉट फिर से प्रकाशित करें।</translation>
    </message>
    <message>
        <source>This release was made by a newer version of Dialogist. Update this program.</source>
        <translation>यह रिलीज़ Dialogist के किसी नए संस्करण से बनी है। यह प्रोग्राम अपडेट करें।</translation>
    </message>
    <message>
        <source>The knowledge of this release is damaged. Publish the bot again.</source>
        <translation>इस रिलीज़ का ज्ञान क्षतिग्रस्त है। बॉट फिर से प्रकाशित करें।</translation>
    </message>
    <message>
        <source>What the web chat and the program itself say to people changed.</source>
        <translation>वेब चैट और प्रोग्राम स्वयं लोगों से जो कहते हैं, वह बदला।</translation>
    </message>
    <message>
        <source>The host on this computer does not end. End its process, number %1, yourself.</source>
        <translation>इस कंप्यूटर का होस्ट बंद नहीं हो रहा। उसकी प्रक्रिया, संख्या %1, स्वयं बंद करें।</translation>
    </message>
    <message>
        <source>Another bot, “%1”, lives at “%2” on this host. Give this bot another web name.</source>
        <translation>इस होस्ट पर “%2” पर कोई दूसरा बॉट, “%1”, है। इस बॉट को दूसरा वेब नाम दें।</translation>
    </message>
    <message>
        <source>The entity “%1” is new.</source>
        <translation>एंटिटी “%1” नई है।</translation>
    </message>
    <message>
        <source>The entity “%1” is gone.</source>
        <translation>एंटिटी “%1” अब नहीं है।</translation>
    </message>
    <message>
        <source>The entity “%1” changed.</source>
        <translation>एंटिटी “%1” बदल गई।</translation>
    </message>
    <message>
        <source>Other settings of the bot changed, such as its opening hours.</source>
        <translation>बॉट की अन्य सेटिंग बदलीं, जैसे उसके खुलने का समय।</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>The expression would no longer be complete.</source>
        <translation>एक्सप्रेशन फिर पूरा नहीं रहेगा।</translation>
    </message>
    <message>
        <source>There is no variable “%1”.</source>
        <translation>“%1” नाम का कोई वेरिएबल नहीं है।</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a variable, or there is one already.</source>
        <translation>“%1” किसी वेरिएबल का नाम नहीं हो सकता, या इस नाम का वेरिएबल पहले से है।</translation>
    </message>
    <message>
        <source>This cannot be replaced here.</source>
        <translation>इसे यहाँ बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>नाम खाली नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>बताएँ कि क्या खोजना है।</translation>
    </message>
    <message>
        <source>What to look for is too long.</source>
        <translation>जो खोजना है, वह बहुत लंबा है।</translation>
    </message>
    <message>
        <source>The regular expression is not complete at character %1: %2.</source>
        <translation>रेगुलर एक्सप्रेशन वर्ण %1 पर पूरा नहीं है: %2।</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>एक्सप्रेशन</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>वेरिएबल</translation>
    </message>
    <message>
        <source>Training phrases</source>
        <translation>प्रशिक्षण वाक्य</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>एंटिटी</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>passage %1</source>
        <translation>अंश %1</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an entity, or there is one already.</source>
        <translation>“%1” किसी एंटिटी का नाम नहीं हो सकता, या वह पहले से है।</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>दस्तावेज़</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Dialogist %1: write chatbots offline, see where their data goes, publish them.</source>
        <translation>Dialogist %1: चैटबॉट ऑफ़लाइन लिखें, देखें कि उनका डेटा कहाँ जाता है, उन्हें प्रकाशित करें।</translation>
    </message>
    <message>
        <source>Usage: dialogist [studio] [FILE]      opens the window</source>
        <translation>उपयोग: dialogist [studio] [FILE]      विंडो खोलता है</translation>
    </message>
    <message>
        <source>       dialogist COMMAND …            works without a window</source>
        <translation>       dialogist COMMAND …            बिना विंडो के काम करता है</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>Every command knows --help and --json. Exit codes: 0 fine, 1 findings or no answer, 2 wrong usage, 3 a problem with input, network or system.</source>
        <translation>हर कमांड --help और --json समझती है। एग्ज़िट कोड: 0 सब ठीक, 1 निष्कर्ष मिले या कोई उत्तर नहीं, 2 गलत उपयोग, 3 इनपुट, नेटवर्क या सिस्टम की समस्या।</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>यह सहायता दिखाता है।</translation>
    </message>
    <message>
        <source>Prints JSON for scripts.</source>
        <translation>स्क्रिप्ट के लिए JSON आउटपुट देता है।</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>उपयोग: %1 [options]</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1” एक अतिरिक्त आर्ग्युमेंट है।</translation>
    </message>
    <message>
        <source>There is no command “%1”. “dialogist --help” lists them.</source>
        <translation>“%1” नाम की कोई कमांड नहीं है। “dialogist --help” से सूची देखें।</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <translation>[y/N]</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Make a bot from the template “support”</source>
        <translation>टेम्पलेट “support” से एक बॉट बनाएँ</translation>
    </message>
    <message>
        <source>   %1 with %2, all in one file</source>
        <translation>   %1, %2 के साथ, सब एक ही फ़ाइल में</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n चरण</numerusform>
            <numerusform>%n चरण</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it documents, each read in a locked-down process</source>
        <translation>उसे दस्तावेज़ दें; हर दस्तावेज़ एक प्रतिबंधित प्रक्रिया में पढ़ा जाता है</translation>
    </message>
    <message>
        <source>Start the hosting service on this computer</source>
        <translation>इस कंप्यूटर पर होस्टिंग सेवा शुरू करें</translation>
    </message>
    <message>
        <source>Give it a website, keeping to robots.txt</source>
        <translation>उसे एक वेबसाइट दें, robots.txt का पालन करते हुए</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n अंश</numerusform>
            <numerusform>%n अंश</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be read.</source>
        <translation>कुछ भी पढ़ा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Look for mistakes</source>
        <translation>गलतियाँ खोजें</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n निष्कर्ष</numerusform>
            <numerusform>%n निष्कर्ष</numerusform>
        </translation>
    </message>
    <message>
        <source>Talk to it, without any language model</source>
        <translation>उससे बात करें, बिना किसी भाषा मॉडल के</translation>
    </message>
    <message>
        <source>Review where its data goes</source>
        <translation>समीक्षा करें कि उसका डेटा कहाँ जाता है</translation>
    </message>
    <message>
        <source>Publish it</source>
        <translation>उसे प्रकाशित करें</translation>
    </message>
    <message>
        <source>A stranger talks to it, as a browser would</source>
        <translation>एक अजनबी उससे बात करता है, जैसे ब्राउज़र करता</translation>
    </message>
    <message>
        <source>The host answered %1.</source>
        <translation>होस्ट ने उत्तर दिया: %1।</translation>
    </message>
    <message>
        <source>The bot is at %1 until you press Ctrl-C.</source>
        <translation>जब तक आप Ctrl-C नहीं दबाते, बॉट %1 पर है।</translation>
    </message>
    <message>
        <source>A page with the widget is at %1/demo.</source>
        <translation>विजेट वाला एक पेज %1/demo पर है।</translation>
    </message>
    <message>
        <source>Shows the main job from beginning to end, then serves the bot.</source>
        <translation>मुख्य काम शुरू से अंत तक दिखाता है, फिर बॉट उपलब्ध कराता है।</translation>
    </message>
    <message>
        <source>Ends after the last answer.</source>
        <translation>अंतिम उत्तर के बाद समाप्त होता है।</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>अपरिवर्तित</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>अंश</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>%1 of %2 read, %3.</source>
        <translation>%2 में से %1 पढ़े गए, %3।</translation>
    </message>
    <message>
        <source>The password file “%1” cannot be read.</source>
        <translation>पासवर्ड फ़ाइल “%1” पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>“%1” is no http or https address.</source>
        <translation>“%1” http या https पता नहीं है।</translation>
    </message>
    <message>
        <source>There is no knowledge base “%1” in this project.</source>
        <translation>इस प्रोजेक्ट में “%1” नाम का कोई ज्ञान-आधार नहीं है।</translation>
    </message>
    <message>
        <source>This project has no knowledge yet. “dialogist import FILE PATH…” adds documents.</source>
        <translation>इस प्रोजेक्ट में अभी कोई ज्ञान नहीं है। “dialogist import FILE PATH…” से दस्तावेज़ जोड़ें।</translation>
    </message>
    <message>
        <source>Nothing in the knowledge answers this surely enough. The nearest passages:</source>
        <translation>ज्ञान में ऐसा कुछ नहीं है जो इसका पर्याप्त निश्चितता से उत्तर दे। सबसे निकट के अंश:</translation>
    </message>
    <message>
        <source>    — %1 (score %2)</source>
        <translation>    — %1 (स्कोर %2)</translation>
    </message>
    <message>
        <source>The knowledge base; the first one if not given.</source>
        <translation>ज्ञान-आधार; न दिए जाने पर पहला।</translation>
    </message>
    <message>
        <source>Reads documents and folders into a knowledge base.</source>
        <translation>दस्तावेज़ों और फ़ोल्डरों को ज्ञान-आधार में पढ़ता है।</translation>
    </message>
    <message>
        <source>A file with the password of encrypted documents; - reads it from standard input.</source>
        <translation>एन्क्रिप्टेड दस्तावेज़ों के पासवर्ड वाली फ़ाइल; - से पासवर्ड मानक इनपुट से पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>At most so many pages.</source>
        <translation>पेजों की अधिकतम संख्या।</translation>
    </message>
    <message>
        <source>At most so many links away from the start.</source>
        <translation>शुरुआत से अधिकतम कितने लिंक दूर तक।</translation>
    </message>
    <message>
        <source>Answers a question from the knowledge, quoting the sources.</source>
        <translation>ज्ञान से किसी प्रश्न का उत्तर स्रोतों के उद्धरण सहित देता है।</translation>
    </message>
    <message>
        <source>At most so many passages.</source>
        <translation>अंशों की अधिकतम संख्या।</translation>
    </message>
    <message>
        <source>How sure an answer must be, 0 to 1.</source>
        <translation>उत्तर कितना निश्चित होना चाहिए, 0 से 1।</translation>
    </message>
    <message>
        <source>There is no template “%1”. There are: %2.</source>
        <translation>“%1” नाम का कोई टेम्पलेट नहीं है। उपलब्ध हैं: %2।</translation>
    </message>
    <message>
        <source>“%1” is ready: %2</source>
        <translation>“%1” तैयार है: %2</translation>
    </message>
    <message>
        <source>  Bot “%1” (%2): %3, %4, languages %5</source>
        <translation>  बॉट “%1” (%2): %3, %4, भाषाएँ %5</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n फ़्लो</numerusform>
            <numerusform>%n फ़्लो</numerusform>
        </translation>
    </message>
    <message>
        <source>  Knowledge: %1, %2</source>
        <translation>  ज्ञान: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n स्रोत</numerusform>
            <numerusform>%n स्रोत</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>  Release %1 on “%2”, %3: %4</source>
        <translation>  “%2” पर रिलीज़ %1, %3: %4</translation>
    </message>
    <message>
        <source>Makes a project with a bot from a template.</source>
        <translation>टेम्पलेट से एक बॉट वाला प्रोजेक्ट बनाता है।</translation>
    </message>
    <message>
        <source>The template: %1.</source>
        <translation>टेम्पलेट: %1।</translation>
    </message>
    <message>
        <source>The bot&apos;s name; the file&apos;s name if not given.</source>
        <translation>बॉट का नाम; न दिए जाने पर फ़ाइल का नाम।</translation>
    </message>
    <message>
        <source>The bot&apos;s main language, such as en, ms, id, hi or de.</source>
        <translation>बॉट की मुख्य भाषा, जैसे en, ms, id, hi या de।</translation>
    </message>
    <message>
        <source>Shows what a project holds.</source>
        <translation>दिखाता है कि प्रोजेक्ट में क्या है।</translation>
    </message>
    <message>
        <source>Publish “%1” now?</source>
        <translation>“%1” अभी प्रकाशित करें?</translation>
    </message>
    <message>
        <source>Nothing was published. --yes publishes without asking.</source>
        <translation>कुछ भी प्रकाशित नहीं हुआ। --yes बिना पूछे प्रकाशित करता है।</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>प्रकाशित: %1</translation>
    </message>
    <message>
        <source>“%1” is no address and port, such as 127.0.0.1:8460.</source>
        <translation>“%1” पता और पोर्ट नहीं है, जैसे 127.0.0.1:8460।</translation>
    </message>
    <message>
        <source>Publishes a bot after the review.</source>
        <translation>समीक्षा के बाद बॉट प्रकाशित करता है।</translation>
    </message>
    <message>
        <source>The hosting service; “here” is this computer.</source>
        <translation>होस्टिंग सेवा; “here” यह कंप्यूटर है।</translation>
    </message>
    <message>
        <source>Where the data shall stay; the bot&apos;s choice if not given.</source>
        <translation>डेटा कहाँ रहे; न दिए जाने पर बॉट का चयन।</translation>
    </message>
    <message>
        <source>The bot; the first one if not given.</source>
        <translation>बॉट; न दिए जाने पर पहला।</translation>
    </message>
    <message>
        <source>Publishes without asking.</source>
        <translation>बिना पूछे प्रकाशित करता है।</translation>
    </message>
    <message>
        <source>The folder of the host on this computer.</source>
        <translation>इस कंप्यूटर के होस्ट का फ़ोल्डर।</translation>
    </message>
    <message>
        <source>Runs the hosting service until it is stopped.</source>
        <translation>रोके जाने तक होस्टिंग सेवा चलाता है।</translation>
    </message>
    <message>
        <source>Address and port; port 0 takes 8460 if it is free, else any.</source>
        <translation>पता और पोर्ट; पोर्ट 0 देने पर 8460 खाली हो तो वही, नहीं तो कोई भी लिया जाता है।</translation>
    </message>
    <message>
        <source>The folder for bots and conversations.</source>
        <translation>बॉट और बातचीत का फ़ोल्डर।</translation>
    </message>
    <message>
        <source>Further host names to answer to, separated by commas.</source>
        <translation>अन्य होस्ट नाम जिन पर उत्तर देना है, अल्पविराम से अलग किए हुए।</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>कोई समस्या नहीं मिली।</translation>
    </message>
    <message>
        <source>Looks for mistakes in the flows.</source>
        <translation>फ़्लो में गलतियाँ खोजता है।</translation>
    </message>
    <message>
        <source>Shows what data would go where if the bot were published.</source>
        <translation>दिखाता है कि बॉट प्रकाशित होने पर कौन-सा डेटा कहाँ जाएगा।</translation>
    </message>
    <message>
        <source>The hosting service: %1.</source>
        <translation>होस्टिंग सेवा: %1।</translation>
    </message>
    <message>
        <source>BLOCKER</source>
        <translation>अवरोधक</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>नहीं बताया गया</translation>
    </message>
    <message>
        <source>1 Where</source>
        <translation>1 कहाँ</translation>
    </message>
    <message>
        <source>  Service: %1 (facts of %2)</source>
        <translation>  सेवा: %1 (तथ्य %2 के)</translation>
    </message>
    <message>
        <source>  Data stays in: %1</source>
        <translation>  डेटा यहाँ रहता है: %1</translation>
    </message>
    <message>
        <source>  Data stays in: %1 (the service&apos;s default; nothing was chosen)</source>
        <translation>  डेटा यहाँ रहता है: %1 (सेवा का डिफ़ॉल्ट; कुछ नहीं चुना गया)</translation>
    </message>
    <message>
        <source>2 What goes where</source>
        <translation>2 क्या कहाँ जाता है</translation>
    </message>
    <message>
        <source>OUTSIDE YOUR CHOICE</source>
        <translation>आपके चयन से बाहर</translation>
    </message>
    <message>
        <source>3 Subprocessors this bot uses (%1 of %2)</source>
        <translation>3 इस बॉट द्वारा उपयोग किए जाने वाले उप-प्रोसेसर (%2 में से %1)</translation>
    </message>
    <message>
        <source>  None.</source>
        <translation>  कोई नहीं।</translation>
    </message>
    <message>
        <source>(approved)</source>
        <translation>(अनुमोदित)</translation>
    </message>
    <message>
        <source>4 Privacy settings</source>
        <translation>4 गोपनीयता सेटिंग</translation>
    </message>
    <message>
        <source>enforced by this host</source>
        <translation>इस होस्ट द्वारा लागू</translation>
    </message>
    <message>
        <source>NOT enforced by this host</source>
        <translation>इस होस्ट द्वारा लागू नहीं</translation>
    </message>
    <message>
        <source>enforcement not stated</source>
        <translation>लागू होना नहीं बताया गया</translation>
    </message>
    <message>
        <source>5 Findings</source>
        <translation>5 निष्कर्ष</translation>
    </message>
    <message>
        <source>  No problems found.</source>
        <translation>  कोई समस्या नहीं मिली।</translation>
    </message>
    <message>
        <source>Not stated by this service</source>
        <translation>इस सेवा द्वारा नहीं बताया गया</translation>
    </message>
    <message>
        <source>  [image: %1]</source>
        <translation>  [छवि: %1]</translation>
    </message>
    <message>
        <source>The script “%1” cannot be read.</source>
        <translation>स्क्रिप्ट “%1” पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>(write, and press Enter; Ctrl-D ends)</source>
        <translation>(लिखें और Enter दबाएँ; Ctrl-D से समाप्त होता है)</translation>
    </message>
    <message>
        <source>Talks to the bot in the terminal.</source>
        <translation>टर्मिनल में बॉट से बात करता है।</translation>
    </message>
    <message>
        <source>Reads what the person says from a file, one line each.</source>
        <translation>व्यक्ति जो कहता है उसे फ़ाइल से पढ़ता है, हर पंक्ति में एक बात।</translation>
    </message>
    <message>
        <source>The language the person speaks.</source>
        <translation>व्यक्ति की भाषा।</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>ज्ञान</translation>
    </message>
    <message>
        <source>This project holds no bot yet.</source>
        <translation>इस प्रोजेक्ट में अभी कोई बॉट नहीं है।</translation>
    </message>
    <message>
        <source>There is no bot “%1” in this project. It holds: %2.</source>
        <translation>इस प्रोजेक्ट में “%1” नाम का कोई बॉट नहीं है। इसमें ये हैं: %2।</translation>
    </message>
    <message>
        <source>The bot is no longer there.</source>
        <translation>बॉट अब मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>Publishing to %1 is not available; the review can be tried. Choose this computer to publish.</source>
        <translation>%1 पर प्रकाशित करना उपलब्ध नहीं है; समीक्षा आज़माई जा सकती है। प्रकाशित करने के लिए यह कंप्यूटर चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) must be fixed before this bot can be published.</source>
        <translation>
            <numerusform>इस बॉट को प्रकाशित करने से पहले %n निष्कर्ष ठीक करना होगा।</numerusform>
            <numerusform>इस बॉट को प्रकाशित करने से पहले %n निष्कर्ष ठीक करने होंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Review before publishing</source>
        <translation>प्रकाशित करने से पहले समीक्षा करें</translation>
    </message>
    <message>
        <source>This cannot be written as a file.</source>
        <translation>इसे फ़ाइल के रूप में नहीं लिखा जा सकता।</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the folder&apos;s permissions and the space on the disk.</source>
        <translation>“%1” लिखा नहीं जा सकता। फ़ोल्डर की अनुमतियाँ और डिस्क पर जगह जाँचें।</translation>
    </message>
    <message>
        <source>Dialogist helper</source>
        <translation>Dialogist सहायक</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Check its permissions.</source>
        <translation>फ़ोल्डर “%1” नहीं बनाया जा सकता। उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Check the space on the disk.</source>
        <translation>फ़ाइल “%1” नहीं लिखी जा सकती। डिस्क पर जगह जाँचें।</translation>
    </message>
    <message>
        <source>The window in which chatbots are written.</source>
        <translation>वह विंडो जिसमें चैटबॉट लिखे जाते हैं।</translation>
    </message>
    <message>
        <source>Opens the sample bot.</source>
        <translation>नमूना बॉट खोलता है।</translation>
    </message>
    <message>
        <source>Ends once the window answers.</source>
        <translation>विंडो के उत्तर देते ही समाप्त होता है।</translation>
    </message>
    <message>
        <source>The project to open.</source>
        <translation>खोला जाने वाला प्रोजेक्ट।</translation>
    </message>
    <message>
        <source>How many messages one person may send in a minute; 0 sets no limit.</source>
        <translation>एक व्यक्ति एक मिनट में कितने संदेश भेज सकता है; 0 का अर्थ है कोई सीमा नहीं।</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 के लिए %2 से %3 तक की पूर्ण संख्या चाहिए।</translation>
    </message>
    <message>
        <source>--threshold takes a number from 0 to 1, such as 0.35.</source>
        <translation>--threshold के लिए 0 से 1 तक की संख्या चाहिए, जैसे 0.35।</translation>
    </message>
    <message>
        <source>Nothing in the knowledge is near this question.</source>
        <translation>ज्ञान में इस प्रश्न के निकट कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The templates speak %1. Further languages can be added to the bot afterwards.</source>
        <translation>टेम्पलेट इन भाषाओं में हैं: %1। बाद में बॉट में और भाषाएँ जोड़ी जा सकती हैं।</translation>
    </message>
    <message>
        <source>Published. No host is running now: start one with “dialogist host”, then the bot is at %1.</source>
        <translation>प्रकाशित हो गया। अभी कोई होस्ट नहीं चल रहा है: “dialogist host” से उसे शुरू करें, फिर बॉट %1 पर मिलेगा।</translation>
    </message>
    <message>
        <source>Published. No host is running now: start one with “dialogist host --data %2”, then the bot is at %1.</source>
        <translation>प्रकाशित हो गया। अभी कोई होस्ट नहीं चल रहा है: “dialogist host --data %2” से उसे शुरू करें, फिर बॉट %1 पर मिलेगा।</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n फ़ाइल लिखी गई</numerusform>
            <numerusform>%n फ़ाइलें लिखी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n पहले जैसी</numerusform>
            <numerusform>%n पहले जैसी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n हटाई गई</numerusform>
            <numerusform>%n हटाई गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is made.</source>
        <translation>“%1” बन गया है।</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) changed in “%1”, as one step that can be undone.</source>
        <translation>
            <numerusform>“%1” में %n चीज़ बदली, एक ऐसे कदम के रूप में जिसे पूर्ववत किया जा सकता है।</numerusform>
            <numerusform>“%1” में %n चीज़ें बदलीं, एक ऐसे कदम के रूप में जिसे पूर्ववत किया जा सकता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are not in the folder. Import them anew to answer from them.</source>
        <translation>
            <numerusform>%n दस्तावेज़ फ़ोल्डर में नहीं है। उससे उत्तर देने के लिए उसे नए सिरे से आयात करें।</numerusform>
            <numerusform>%n दस्तावेज़ फ़ोल्डर में नहीं हैं। उनसे उत्तर देने के लिए उन्हें नए सिरे से आयात करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>removed</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>mine: %1</source>
        <translation>मेरा: %1</translation>
    </message>
    <message>
        <source>theirs: %1</source>
        <translation>उनका: %1</translation>
    </message>
    <message>
        <source>Merged: “%1”</source>
        <translation>विलय हुआ: “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s). Repeat with --ours or --theirs, or merge in the window and choose one by one.</source>
        <translation>
            <numerusform>%n टकराव। --ours या --theirs के साथ दोहराएँ, या विंडो में मिलाएँ और एक-एक करके चुनें।</numerusform>
            <numerusform>%n टकराव। --ours या --theirs के साथ दोहराएँ, या विंडो में मिलाएँ और एक-एक करके चुनें।</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its name and that you may read it.</source>
        <translation>“%1” पढ़ी नहीं जा सकती। उसका नाम जाँचें और यह भी कि आपको उसे पढ़ने की अनुमति है।</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1” लिखी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>“%1” holds another project. Choose another file.</source>
        <translation>“%1” में कोई दूसरा प्रोजेक्ट है। दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Say with -o where the result shall go.</source>
        <translation>-o से बताएँ कि परिणाम कहाँ जाए।</translation>
    </message>
    <message>
        <source>Choose --ours or --theirs, not both.</source>
        <translation>--ours या --theirs में से एक चुनें, दोनों नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were moved on the canvas only (--layout shows them).</source>
        <translation>
            <numerusform>%n चीज़ केवल कैनवास पर खिसकाई गई (--layout उसे दिखाता है)।</numerusform>
            <numerusform>%n चीज़ें केवल कैनवास पर खिसकाई गईं (--layout उन्हें दिखाता है)।</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>कोई अंतर नहीं।</translation>
    </message>
    <message>
        <source>Writes a project as a folder of text files, for git.</source>
        <translation>प्रोजेक्ट को git के लिए टेक्स्ट फ़ाइलों के फ़ोल्डर के रूप में लिखता है।</translation>
    </message>
    <message>
        <source>Leaves out the documents of the knowledge and their passages.</source>
        <translation>ज्ञान के दस्तावेज़ और उनके अंश छोड़ देता है।</translation>
    </message>
    <message>
        <source>Makes a project of such a folder, or brings one up to date.</source>
        <translation>ऐसे फ़ोल्डर से प्रोजेक्ट बनाता है, या किसी मौजूदा प्रोजेक्ट को अद्यतन करता है।</translation>
    </message>
    <message>
        <source>Shows what differs between two projects or folders.</source>
        <translation>दिखाता है कि दो प्रोजेक्ट या फ़ोल्डरों में क्या अंतर है।</translation>
    </message>
    <message>
        <source>Shows also what was moved on the canvas.</source>
        <translation>यह भी दिखाता है कि कैनवास पर क्या खिसकाया गया।</translation>
    </message>
    <message>
        <source>Brings two versions of a project, a folder or one of its files together.</source>
        <translation>किसी प्रोजेक्ट, फ़ोल्डर या उसकी किसी फ़ाइल के दो संस्करणों को मिलाता है।</translation>
    </message>
    <message>
        <source>Where the result goes.</source>
        <translation>परिणाम कहाँ जाए।</translation>
    </message>
    <message>
        <source>Takes mine where both sides changed the same.</source>
        <translation>जहाँ दोनों पक्षों ने एक ही चीज़ बदली, वहाँ मेरा लेता है।</translation>
    </message>
    <message>
        <source>Takes theirs where both sides changed the same.</source>
        <translation>जहाँ दोनों पक्षों ने एक ही चीज़ बदली, वहाँ उनका लेता है।</translation>
    </message>
    <message>
        <source>The name of the file in the folder, which git gives as %P.</source>
        <translation>फ़ोल्डर में फ़ाइल का नाम, जिसे git %P के रूप में देता है।</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n मिलान</numerusform>
            <numerusform>%n मिलान</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more; look for something rarer.</source>
        <translation>और भी हैं; कुछ ऐसा खोजें जो कम मिलता हो।</translation>
    </message>
    <message>
        <source>The regular expression gave up on some texts; write it more simply.</source>
        <translation>रेगुलर एक्सप्रेशन कुछ टेक्स्ट पर पूरा नहीं हो सका; उसे सरल लिखें।</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n मिलान बदला गया</numerusform>
            <numerusform>%n मिलान बदले गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) would be replaced</source>
        <translation>
            <numerusform>%n मिलान बदला जाएगा</numerusform>
            <numerusform>%n मिलान बदले जाएँगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) left alone</source>
        <translation>
            <numerusform>%n मिलान वैसा ही छोड़ा गया</numerusform>
            <numerusform>%n मिलान वैसे ही छोड़े गए</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no “%1” to look in. There are: %2.</source>
        <translation>खोजने के लिए “%1” नहीं है। ये हैं: %2।</translation>
    </message>
    <message>
        <source>The regular expression takes too long; write it more simply.</source>
        <translation>रेगुलर एक्सप्रेशन बहुत समय लेता है; उसे सरल लिखें।</translation>
    </message>
    <message>
        <source>Finds a text everywhere in a project, and replaces it.</source>
        <translation>प्रोजेक्ट में हर जगह टेक्स्ट खोजता है और उसे बदलता है।</translation>
    </message>
    <message>
        <source>What to put in its place; \1 is a group of a regular expression.</source>
        <translation>उसकी जगह क्या रखा जाए; \1 रेगुलर एक्सप्रेशन का एक समूह है।</translation>
    </message>
    <message>
        <source>The text is a regular expression.</source>
        <translation>टेक्स्ट एक रेगुलर एक्सप्रेशन है।</translation>
    </message>
    <message>
        <source>Capital and small letters differ.</source>
        <translation>बड़े और छोटे अक्षरों में भेद करता है।</translation>
    </message>
    <message>
        <source>Only whole words.</source>
        <translation>केवल पूरे शब्द।</translation>
    </message>
    <message>
        <source>Where to look, with commas: %1.</source>
        <translation>कहाँ खोजना है, अल्पविराम के साथ: %1।</translation>
    </message>
    <message>
        <source>Only tells what would be replaced.</source>
        <translation>केवल बताता है कि क्या बदला जाएगा।</translation>
    </message>
    <message>
        <source>Replaces even what breaks an expression.</source>
        <translation>वह भी बदलता है जिससे एक्सप्रेशन टूट जाए।</translation>
    </message>
    <message>
        <source>To make it, say --new-knowledge instead of --knowledge.</source>
        <translation>इसे बनाने के लिए --knowledge की जगह --new-knowledge लिखें।</translation>
    </message>
    <message>
        <source>A knowledge base that is made if there is none of that name.</source>
        <translation>ज्ञान-आधार जो इस नाम का न होने पर बनाया जाता है।</translation>
    </message>
    <message>
        <source>The project is trusted as it is now. If it is changed elsewhere, it asks again.</source>
        <translation>प्रोजेक्ट जैसा अभी है, उस पर भरोसा किया गया है। यदि इसे कहीं और बदला गया, तो फिर से पूछा जाएगा।</translation>
    </message>
    <message>
        <source>The project is trusted already.</source>
        <translation>प्रोजेक्ट पर पहले से भरोसा है।</translation>
    </message>
    <message>
        <source>Turns on what is off in a project made or changed on another computer.</source>
        <translation>दूसरे कंप्यूटर पर बनाए या बदले गए प्रोजेक्ट में जो बंद है, उसे चालू करता है।</translation>
    </message>
    <message>
        <source>This project was made or changed on another computer, and a published bot may run code and call other services. Look through it, say “dialogist trust FILE”, then publish.</source>
        <translation>यह प्रोजेक्ट किसी दूसरे कंप्यूटर पर बनाया या बदला गया है, और प्रकाशित बॉट कोड चला सकता है और अन्य सेवाओं को कॉल कर सकता है। इसे जाँच लें, “dialogist trust FILE” लिखें, फिर प्रकाशित करें।</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) imported.</source>
        <translation>
            <numerusform>%n परीक्षण आयात हुआ।</numerusform>
            <numerusform>%n परीक्षण आयात हुए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) written.</source>
        <translation>
            <numerusform>%n परीक्षण लिखा गया।</numerusform>
            <numerusform>%n परीक्षण लिखे गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2.</source>
        <translation>“%1” का उपयोग नहीं किया जा सकता: %2।</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>अद्यतन</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>पुराना</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>--format is one of %1.</source>
        <translation>--format इनमें से एक है: %1।</translation>
    </message>
    <message>
        <source>Say with --language which one to translate into (%1).</source>
        <translation>--language से बताएँ कि किस भाषा में अनुवाद करना है (%1)।</translation>
    </message>
    <message>
        <source>--delimiter takes one character, or “tab”.</source>
        <translation>--delimiter में एक वर्ण या “tab” दिया जाता है।</translation>
    </message>
    <message>
        <source>The texts are in %1.</source>
        <translation>टेक्स्ट %1 में हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) changed</source>
        <translation>
            <numerusform>%n टेक्स्ट बदला</numerusform>
            <numerusform>%n टेक्स्ट बदले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken that need another look</source>
        <translation>
            <numerusform>%n टेक्स्ट लिया गया जिसे दोबारा देखना होगा</numerusform>
            <numerusform>%n टेक्स्ट लिए गए जिन्हें दोबारा देखना होगा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) as they were</source>
        <translation>
            <numerusform>%n टेक्स्ट पहले जैसा</numerusform>
            <numerusform>%n टेक्स्ट पहले जैसे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not translated in the file</source>
        <translation>
            <numerusform>%n टेक्स्ट का फ़ाइल में अनुवाद नहीं है</numerusform>
            <numerusform>%n टेक्स्ट का फ़ाइल में अनुवाद नहीं है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged text(s) not taken</source>
        <translation>
            <numerusform>%n क्षतिग्रस्त टेक्स्ट नहीं लिया गया</numerusform>
            <numerusform>%n क्षतिग्रस्त टेक्स्ट नहीं लिए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown text(s) not taken</source>
        <translation>
            <numerusform>%n अज्ञात टेक्स्ट नहीं लिया गया</numerusform>
            <numerusform>%n अज्ञात टेक्स्ट नहीं लिए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>--export and --import do not go together.</source>
        <translation>--export और --import साथ में नहीं चलते।</translation>
    </message>
    <message>
        <source>Tells how far the translations are; writes and reads files for translators.</source>
        <translation>बताता है कि अनुवाद कहाँ तक पहुँचे हैं; अनुवादकों के लिए फ़ाइलें लिखता और पढ़ता है।</translation>
    </message>
    <message>
        <source>Writes the texts of one language to this file.</source>
        <translation>एक भाषा के टेक्स्ट इस फ़ाइल में लिखता है।</translation>
    </message>
    <message>
        <source>Takes translations from this file: XLIFF 1.2, XLIFF 2.0 or CSV.</source>
        <translation>इस फ़ाइल से अनुवाद लेता है: XLIFF 1.2, XLIFF 2.0 या CSV।</translation>
    </message>
    <message>
        <source>The language to translate into, such as de.</source>
        <translation>जिस भाषा में अनुवाद करना है, जैसे de।</translation>
    </message>
    <message>
        <source>xliff2 (the default), xliff1 or csv.</source>
        <translation>xliff2 (डिफ़ॉल्ट), xliff1 या csv।</translation>
    </message>
    <message>
        <source>What separates the cells of CSV; “tab” for a tabulator.</source>
        <translation>CSV के सेल किससे अलग होते हैं; टैब के लिए “tab”।</translation>
    </message>
    <message>
        <source>Marks CSV as UTF-8, for table programs that ask for it.</source>
        <translation>CSV को UTF-8 के रूप में चिह्नित करता है, उन स्प्रेडशीट प्रोग्राम के लिए जिन्हें इसकी ज़रूरत होती है।</translation>
    </message>
    <message>
        <source>Writes only what is missing or stale.</source>
        <translation>केवल वही लिखता है जो बाकी या पुराना है।</translation>
    </message>
    <message>
        <source>Only tells what an import would do.</source>
        <translation>केवल बताता है कि आयात से क्या होगा।</translation>
    </message>
    <message>
        <source>There is no version “%1”. “dialogist version FILE list” shows all.</source>
        <translation>“%1” नाम का कोई संस्करण नहीं है। “dialogist version FILE list” सभी दिखाता है।</translation>
    </message>
    <message>
        <source>There is no version yet. “dialogist version FILE add NAME” makes one.</source>
        <translation>अभी कोई संस्करण नहीं है। “dialogist version FILE add NAME” एक बनाता है।</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Version “%1” is kept (%2).</source>
        <translation>संस्करण “%1” रखा गया है (%2)।</translation>
    </message>
    <message numerus="yes">
        <source>The project is as in “%1”: %n thing(s) changed, as one step that can be undone.</source>
        <translation>
            <numerusform>प्रोजेक्ट अब वैसा है जैसा “%1” में था: %n चीज़ बदली, एक ऐसे कदम के रूप में जिसे पूर्ववत किया जा सकता है।</numerusform>
            <numerusform>प्रोजेक्ट अब वैसा है जैसा “%1” में था: %n चीज़ें बदलीं, एक ऐसे कदम के रूप में जिसे पूर्ववत किया जा सकता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the version “%1” for good?</source>
        <translation>संस्करण “%1” हमेशा के लिए हटाएँ?</translation>
    </message>
    <message>
        <source>Nothing was removed. --yes removes it without asking.</source>
        <translation>कुछ भी नहीं हटाया गया। --yes बिना पूछे हटाता है।</translation>
    </message>
    <message>
        <source>Version “%1” is removed.</source>
        <translation>संस्करण “%1” हटा दिया गया है।</translation>
    </message>
    <message>
        <source>A version can be: list, add NAME, restore ID, remove ID, diff A B.</source>
        <translation>संस्करण के साथ यह हो सकता है: list, add NAME, restore ID, remove ID, diff A B।</translation>
    </message>
    <message>
        <source>Keeps, shows, compares and restores versions of a project; “now” is the project as it is.</source>
        <translation>प्रोजेक्ट के संस्करण रखता, दिखाता, उनकी तुलना करता और उन्हें बहाल करता है; “now” प्रोजेक्ट का वर्तमान रूप है।</translation>
    </message>
    <message>
        <source>What the version is for.</source>
        <translation>संस्करण किसलिए है।</translation>
    </message>
    <message>
        <source>Removes without asking.</source>
        <translation>बिना पूछे हटाता है।</translation>
    </message>
    <message>
        <source>This project was made or changed on another computer: steps that run code or call other services are off. “dialogist trust FILE” turns them on.</source>
        <translation>यह प्रोजेक्ट किसी दूसरे कंप्यूटर पर बनाया या बदला गया है: कोड चलाने वाले या अन्य सेवाओं को कॉल करने वाले चरण बंद हैं। “dialogist trust FILE” उन्हें चालू करता है।</translation>
    </message>
    <message>
        <source>There is no knowledge base “%1” in this project. It holds: %2.</source>
        <translation>इस प्रोजेक्ट में “%1” नाम का कोई ज्ञान-आधार नहीं है। इसमें ये हैं: %2।</translation>
    </message>
    <message>
        <source>Release %1 of “%2”</source>
        <translation>“%2” की रिलीज़ %1</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>अपने आप</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>माँगने पर</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>गंभीरता</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>ठीक होता है</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>क्या खोजता है</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n नियम</numerusform>
            <numerusform>%n नियम</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which project file to check.</source>
        <translation>बताएँ कि किस प्रोजेक्ट फ़ाइल की जाँच करनी है।</translation>
    </message>
    <message>
        <source>There was nothing that can be fixed without asking.</source>
        <translation>ऐसा कुछ नहीं था, जिसे बिना पूछे ठीक किया जा सके।</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) fixed; one undo takes it back.</source>
        <translation>
            <numerusform>%n समस्या ठीक की गई; एक बार पूर्ववत करने से यह वापस हो जाता है।</numerusform>
            <numerusform>%n समस्याएँ ठीक की गईं; एक बार पूर्ववत करने से यह वापस हो जाता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Mends what can be mended without asking, as one edit, and says what it did.</source>
        <translation>जो बिना पूछे ठीक किया जा सकता है, उसे एक ही संपादन के रूप में ठीक करता है और बताता है कि क्या किया।</translation>
    </message>
    <message>
        <source>Lists what is looked for; needs no file.</source>
        <translation>क्या-क्या खोजा जाता है, इसकी सूची देता है; किसी फ़ाइल की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>new</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>बदला हुआ</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>अब नहीं है</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>पढ़ा नहीं गया</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 gone, %4 as before.</source>
        <translation>%1 नए, %2 बदले हुए, %3 अब नहीं हैं, %4 पहले जैसे।</translation>
    </message>
    <message>
        <source>Also removes sources whose files are not in these folders and archives any more.</source>
        <translation>उन स्रोतों को भी हटाता है, जिनकी फ़ाइलें अब इन फ़ोल्डरों और आर्काइव में नहीं हैं।</translation>
    </message>
    <message>
        <source>Only says what --sync would change.</source>
        <translation>केवल बताता है कि --sync क्या बदलेगा।</translation>
    </message>
    <message numerus="yes">
        <source>(%n second(s) pass)</source>
        <translation>
            <numerusform>(%n सेकंड बीतता है)</numerusform>
            <numerusform>(%n सेकंड बीतते हैं)</numerusform>
        </translation>
    </message>
    <message>
        <source>Really sends HTTP requests. Without it, steps get their answers to pretend, or fail.</source>
        <translation>HTTP अनुरोध सचमुच भेजता है। इसके बिना चरणों को उनके दिखावटी उत्तर मिलते हैं, या वे विफल होते हैं।</translation>
    </message>
    <message>
        <source>The list “%1” cannot be read.</source>
        <translation>सूची “%1” पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Name an address, or a file of addresses with --list.</source>
        <translation>कोई पता दें, या --list से पतों की फ़ाइल दें।</translation>
    </message>
    <message>
        <source>Reads websites, sitemaps and feeds into a knowledge base.</source>
        <translation>वेबसाइटों, साइटमैप और फ़ीड को ज्ञान आधार में पढ़ता है।</translation>
    </message>
    <message>
        <source>A file with an address on each line, - for standard input; only these pages are read.</source>
        <translation>ऐसी फ़ाइल जिसकी हर पंक्ति में एक पता हो, मानक इनपुट के लिए -; केवल ये पेज पढ़े जाते हैं।</translation>
    </message>
    <message>
        <source>Only this path and what is below it.</source>
        <translation>केवल यह पथ और जो उसके नीचे है।</translation>
    </message>
    <message>
        <source>Only pages whose path matches; * stands for anything, $ for the end. May be given more than once.</source>
        <translation>केवल वे पेज जिनका पथ मेल खाता है; * का अर्थ कुछ भी, $ का अर्थ अंत। एक से अधिक बार दिया जा सकता है।</translation>
    </message>
    <message>
        <source>No pages whose path matches. May be given more than once.</source>
        <translation>वे पेज नहीं जिनका पथ मेल खाता है। एक से अधिक बार दिया जा सकता है।</translation>
    </message>
    <message>
        <source>Follows no links: reads the pages given, and those that a sitemap or feed given names.</source>
        <translation>लिंक का पीछा नहीं करता: दिए गए पेज और वे पेज पढ़ता है जो दिया गया साइटमैप या फ़ीड बताता है।</translation>
    </message>
    <message>
        <source>Does not read the sitemaps that robots.txt names.</source>
        <translation>robots.txt में बताए गए साइटमैप नहीं पढ़ता।</translation>
    </message>
    <message>
        <source>Milliseconds between two requests to a host.</source>
        <translation>एक होस्ट से दो अनुरोधों के बीच मिलीसेकंड।</translation>
    </message>
    <message>
        <source>So many pages at a time.</source>
        <translation>एक साथ इतने पेज।</translation>
    </message>
    <message>
        <source>At most so many seconds for a page.</source>
        <translation>एक पेज के लिए अधिक से अधिक इतने सेकंड।</translation>
    </message>
    <message>
        <source>At most so many megabytes for a page.</source>
        <translation>एक पेज के लिए अधिक से अधिक इतने मेगाबाइट।</translation>
    </message>
    <message>
        <source>Also removes pages that are not there any more.</source>
        <translation>उन पेजों को भी हटाता है जो अब नहीं हैं।</translation>
    </message>
    <message>
        <source>Does not go on where a crawl that was stopped ended.</source>
        <translation>जहाँ रोका गया क्रॉल समाप्त हुआ था, वहाँ से आगे नहीं बढ़ता।</translation>
    </message>
    <message>
        <source>Allows these hosts although they are on this computer or a private network.</source>
        <translation>इन होस्टों की अनुमति देता है, भले ही वे इस कंप्यूटर पर या निजी नेटवर्क पर हों।</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>“%1” लिखा नहीं जा सकता: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” पढ़ा नहीं जा सकता: %2</translation>
    </message>
    <message>
        <source>  ok      %1</source>
        <translation>  ठीक      %1</translation>
    </message>
    <message>
        <source>  skipped %1</source>
        <translation>  छोड़ा     %1</translation>
    </message>
    <message>
        <source>  BROKEN  %1</source>
        <translation>  टूटा     %1</translation>
    </message>
    <message>
        <source>  FAILED  %1</source>
        <translation>  विफल     %1</translation>
    </message>
    <message>
        <source>There are no tests to run. Save a talk as a test, or name a YAML file with tests.</source>
        <translation>चलाने के लिए कोई परीक्षण नहीं। किसी बातचीत को परीक्षण के रूप में सहेजें, या परीक्षणों वाली YAML फ़ाइल बताएँ।</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed. Steps covered: %3 of %4; ways out: %5 of %6.</source>
        <translation>%1 सफल, %2 विफल। चरण: %4 में से %3; निकास: %6 में से %5।</translation>
    </message>
    <message>
        <source>What happened is now what is expected.</source>
        <translation>जो हुआ वही अब अपेक्षित है।</translation>
    </message>
    <message>
        <source>Plays the conversation tests of a bot.</source>
        <translation>बॉट के बातचीत-परीक्षण चलाता है।</translation>
    </message>
    <message>
        <source>Only the tests of this suite.</source>
        <translation>केवल इस समूह के परीक्षण।</translation>
    </message>
    <message>
        <source>Only tests with this in their name.</source>
        <translation>केवल वे परीक्षण जिनके नाम में यह है।</translation>
    </message>
    <message>
        <source>Writes the results as JUnit XML.</source>
        <translation>नतीजे JUnit XML के रूप में लिखता है।</translation>
    </message>
    <message>
        <source>Takes the tests of a YAML file into the project.</source>
        <translation>YAML फ़ाइल के परीक्षण प्रोजेक्ट में लेता है।</translation>
    </message>
    <message>
        <source>Writes the tests as YAML.</source>
        <translation>परीक्षण YAML के रूप में लिखता है।</translation>
    </message>
    <message>
        <source>Makes what happens the new expectation of tests that fail.</source>
        <translation>जो होता है उसे विफल परीक्षणों की नई अपेक्षा बनाता है।</translation>
    </message>
    <message>
        <source>Tests played at once; 0 = as many as there are cores.</source>
        <translation>एक साथ चलाए जाने वाले परीक्षण; 0 = जितने कोर हैं।</translation>
    </message>
    <message>
        <source>No document has “%1” in its title or address.</source>
        <translation>किसी दस्तावेज़ के शीर्षक या पते में “%1” नहीं है।</translation>
    </message>
    <message>
        <source>Does not recognise text in pictures and scanned pages, which takes seconds a page.</source>
        <translation>चित्रों और स्कैन किए गए पृष्ठों का पाठ नहीं पहचानता, जिसमें हर पृष्ठ पर कुछ सेकंड लगते हैं।</translation>
    </message>
    <message>
        <source>Only from documents with this word in their title or address; may be given again.</source>
        <translation>केवल उन दस्तावेज़ों से जिनके शीर्षक या पते में यह शब्द है; बार-बार दिया जा सकता है।</translation>
    </message>
    <message>
        <source>%1 stays as it was: %2</source>
        <translation>%1 जैसा था वैसा ही है: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) have been cut anew.</source>
        <translation>
            <numerusform>%n स्रोत फिर से बाँटा गया।</numerusform>
            <numerusform>%n स्रोत फिर से बाँटे गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>सबसे छोटा</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>मध्यिका</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>सबसे लंबा</translation>
    </message>
    <message>
        <source>now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>then</source>
        <translation>तब</translation>
    </message>
    <message>
        <source>Sets how long the passages of a knowledge base are, and cuts its documents anew.</source>
        <translation>तय करता है कि ज्ञान-आधार के अंश कितने लंबे हों, और उसके दस्तावेज़ फिर से बाँटता है।</translation>
    </message>
    <message>
        <source>At most so many characters in a passage; as it is set if not given.</source>
        <translation>एक अंश में अधिक से अधिक इतने वर्ण; न दिए जाने पर सेटिंग के अनुसार।</translation>
    </message>
    <message>
        <source>So many characters are repeated from the passage before, in whole sentences.</source>
        <translation>पिछले अंश के इतने वर्ण, पूरे वाक्यों में, दोहराए जाते हैं।</translation>
    </message>
    <message>
        <source>Only says how many passages there would be, and how long.</source>
        <translation>केवल बताता है कि कितने अंश होंगे और कितने लंबे।</translation>
    </message>
    <message>
        <source>--at-least takes a figure and a number from 0 to 1, such as recall@5=0.9. Figures: %1.</source>
        <translation>--at-least के साथ एक माप और 0 से 1 तक की संख्या चाहिए, जैसे recall@5=0.9। माप: %1।</translation>
    </message>
    <message>
        <source>This project has several knowledge bases: %1. Name one with --base.</source>
        <translation>इस प्रोजेक्ट में कई ज्ञान-आधार हैं: %1। --base से एक का नाम दें।</translation>
    </message>
    <message>
        <source>“%1” is too large for a table of questions.</source>
        <translation>“%1” प्रश्नों की तालिका के लिए बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before.</source>
        <translation>%1 नए, %2 बदले, %3 पहले जैसे।</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) written.</source>
        <translation>
            <numerusform>%n प्रश्न लिखा गया।</numerusform>
            <numerusform>%n प्रश्न लिखे गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not among the first %n passage(s)</source>
        <translation>
            <numerusform>पहले %n अंश में नहीं</numerusform>
            <numerusform>पहले %n अंशों में नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>no passage of the source is there any more that fits</source>
        <translation>स्रोत का कोई मेल खाता अंश अब नहीं है</translation>
    </message>
    <message>
        <source>the source is not in this base any more</source>
        <translation>स्रोत अब इस ज्ञान-आधार में नहीं है</translation>
    </message>
    <message>
        <source>nobody has said what is to be found</source>
        <translation>अभी नहीं बताया गया कि क्या मिलना चाहिए</translation>
    </message>
    <message>
        <source>  Since %1: %2 better, %3 worse, %4 new.</source>
        <translation>  %1 के बाद: %2 बेहतर, %3 बदतर, %4 नए।</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n प्रश्न</numerusform>
            <numerusform>%n प्रश्न</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>अपेक्षित</translation>
    </message>
    <message>
        <source>There are no questions to ask. “dialogist questions FILE --add-from CSV” adds some.</source>
        <translation>पूछने के लिए कोई प्रश्न नहीं है। “dialogist questions FILE --add-from CSV” प्रश्न जोड़ता है।</translation>
    </message>
    <message>
        <source>%1: %2 is %3, less than %4.</source>
        <translation>%1: %2 %3 है, %4 से कम।</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n question(s) fare worse.</source>
        <translation>
            <numerusform>%1: %n प्रश्न का परिणाम बदतर है।</numerusform>
            <numerusform>%1: %n प्रश्नों के परिणाम बदतर हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures were not kept: %1</source>
        <translation>आँकड़े सहेजे नहीं गए: %1</translation>
    </message>
    <message>
        <source>Asks the test set of a knowledge base and shows how good search is.</source>
        <translation>ज्ञान-आधार के परीक्षण-प्रश्न पूछता है और दिखाता है कि खोज कितनी अच्छी है।</translation>
    </message>
    <message>
        <source>The knowledge base; all that have questions if not given.</source>
        <translation>ज्ञान-आधार; न देने पर वे सभी जिनमें प्रश्न हैं।</translation>
    </message>
    <message>
        <source>Takes questions from a CSV table with the columns question, expected (file name, address or title of the source) and, if wanted, language, heading, page, phrase, note; - reads it from standard input.</source>
        <translation>CSV तालिका से प्रश्न लेता है जिसमें question, expected (स्रोत की फ़ाइल का नाम, पता या शीर्षक) और चाहें तो language, heading, page, phrase, note स्तंभ हों; - मानक इनपुट से पढ़ता है।</translation>
    </message>
    <message>
        <source>Writes the questions as such a table.</source>
        <translation>प्रश्नों को ऐसी तालिका के रूप में लिखता है।</translation>
    </message>
    <message>
        <source>Exit code 1 when a figure is lower, such as recall@5=0.9; may be given again. Figures: %1.</source>
        <translation>कोई माप कम हो तो निकास-कोड 1, जैसे recall@5=0.9; फिर से दिया जा सकता है। माप: %1।</translation>
    </message>
    <message>
        <source>Exit code 1 when a question fares worse than before the last change.</source>
        <translation>किसी प्रश्न का परिणाम पिछले बदलाव से पहले की तुलना में बदतर हो तो निकास-कोड 1।</translation>
    </message>
    <message>
        <source>Lists all questions, not only those that moved or are not found among the first five passages.</source>
        <translation>सभी प्रश्न दिखाता है, केवल वे नहीं जो बदले या पहले पाँच अंशों में नहीं मिले।</translation>
    </message>
    <message>
        <source>Several sources are called “%1”. Name it with its folders.</source>
        <translation>कई स्रोतों का नाम “%1” है। फ़ोल्डर सहित नाम दें।</translation>
    </message>
    <message>
        <source>There is no source “%1” in this project, and no table.</source>
        <translation>इस प्रोजेक्ट में “%1” स्रोत नहीं है, और कोई तालिका भी नहीं।</translation>
    </message>
    <message>
        <source>There is no source “%1” in this project. Its tables: %2.</source>
        <translation>इस प्रोजेक्ट में “%1” स्रोत नहीं है। इसकी तालिकाएँ: %2.</translation>
    </message>
    <message>
        <source>The table has no column “%1”. It has: %2.</source>
        <translation>तालिका में “%1” स्तंभ नहीं है। इसमें हैं: %2.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message numerus="yes">
        <source>The table was read anew: %n passage(s).</source>
        <translation>
            <numerusform>तालिका फिर से पढ़ी गई: %n अंश।</numerusform>
            <numerusform>तालिका फिर से पढ़ी गई: %n अंश।</numerusform>
        </translation>
    </message>
    <message>
        <source>Give at least one --search and one --answer, or --by-names alone.</source>
        <translation>कम से कम एक --search और एक --answer दें, या केवल --by-names।</translation>
    </message>
    <message>
        <source>Says what the columns of a table are for, or sets it: each row is then a record that is found and answered with.</source>
        <translation>बताता है कि तालिका के स्तंभ किसलिए हैं, या तय करता है: तब हर पंक्ति एक रिकॉर्ड है जो मिलता है और जिससे उत्तर दिया जाता है।</translation>
    </message>
    <message>
        <source>Questions are matched with this column. May be given several times.</source>
        <translation>प्रश्न इस स्तंभ से मिलाए जाते हैं। कई बार दिया जा सकता है।</translation>
    </message>
    <message>
        <source>The answer shows this column. May be given several times.</source>
        <translation>उत्तर में यह स्तंभ दिखता है। कई बार दिया जा सकता है।</translation>
    </message>
    <message>
        <source>The names of the columns decide: questions and answers where they are called so, else text.</source>
        <translation>स्तंभों के नाम तय करते हैं: जहाँ वे ऐसे नाम के हों वहाँ प्रश्न और उत्तर, नहीं तो पाठ।</translation>
    </message>
    <message>
        <source>There is nothing to read in “%1”.</source>
        <translation>“%1” में पढ़ने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first, or name another one.</source>
        <translation>“%1” फ़ोल्डर नहीं है। पहले उसे बनाएँ, या दूसरा नाम दें।</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder “%1”. Check that you may write there, or name another one.</source>
        <translation>“%1” फ़ोल्डर में कुछ नहीं लिखा जा सकता। जाँचें कि आप वहाँ लिख सकते हैं, या दूसरा नाम दें।</translation>
    </message>
    <message>
        <source>The exit code is 1 only when something blocks publishing.</source>
        <translation>निकास कोड 1 तभी होता है जब कुछ प्रकाशन को रोकता है।</translation>
    </message>
    <message>
        <source>6 What changes</source>
        <translation>6 क्या बदलता है</translation>
    </message>
    <message>
        <source>  Nothing has changed since the last release there.</source>
        <translation>  वहाँ की पिछली रिलीज़ के बाद कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>“%1” cannot be the region of “%2”. It offers: %3.</source>
        <translation>“%1” “%2” का क्षेत्र नहीं हो सकता। यह देता है: %3.</translation>
    </message>
    <message>
        <source>“%1” is no code of a region. “%2” offers: %3. Other places are named by the code of the country, such as DE or SG, or by EEA.</source>
        <translation>“%1” किसी क्षेत्र का कोड नहीं है। “%2” देता है: %3. अन्य स्थान देश के कोड से, जैसे DE या SG, या EEA से बताए जाते हैं।</translation>
    </message>
    <message>
        <source>Dialogist cannot open its window: there is no display here.</source>
        <translation>Dialogist अपनी खिड़की नहीं खोल सकता: यहाँ कोई डिस्प्ले नहीं है।</translation>
    </message>
    <message>
        <source>Dialogist cannot open its window: the display “%1” does not answer, or does not let you in.</source>
        <translation>Dialogist अपनी खिड़की नहीं खोल सकता: डिस्प्ले “%1” उत्तर नहीं देता, या आपको अनुमति नहीं देता।</translation>
    </message>
    <message>
        <source>All else works without a window: “dialogist --help” lists the commands.</source>
        <translation>बाकी सब बिना खिड़की के चलता है: “dialogist --help” आदेशों की सूची देता है।</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>संपादित</translation>
    </message>
    <message>
        <source>(a step failed, and the bot went on where that leads: %1)</source>
        <translation>(एक चरण विफल रहा, और बॉट उसके त्रुटि-मार्ग से आगे बढ़ा: %1)</translation>
    </message>
    <message>
        <source>Steps that no test reached:</source>
        <translation>वे चरण जिन तक कोई परीक्षण नहीं पहुँचा:</translation>
    </message>
    <message>
        <source>Ways out that no test took:</source>
        <translation>वे रास्ते जिनसे कोई परीक्षण नहीं निकला:</translation>
    </message>
    <message>
        <source>Lists the steps that no test reached and the ways out that none took.</source>
        <translation>उन चरणों और रास्तों की सूची देता है जिन तक कोई परीक्षण नहीं पहुँचा।</translation>
    </message>
    <message>
        <source>Plays a talk that was saved in the simulator; what it comes by is covered, too.</source>
        <translation>सिम्युलेटर में सहेजी गई बातचीत चलाता है; वह जहाँ से गुज़रे, वह भी गिना जाता है।</translation>
    </message>
    <message>
        <source>The bot does not speak “%1”. Its languages are: %2.</source>
        <translation>यह बॉट “%1” नहीं बोलता। इसकी भाषाएँ: %2.</translation>
    </message>
    <message>
        <source>The host has stopped. Its bots and talks are kept.</source>
        <translation>होस्ट बंद हो गया। उसके बॉट और बातचीत सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>Ends the host that runs on that folder, instead of starting one.</source>
        <translation>नया होस्ट शुरू करने के बजाय उस फ़ोल्डर पर चल रहे होस्ट को बंद करता है।</translation>
    </message>
    <message>
        <source>  You want data to stay in: %1</source>
        <translation>  आप चाहते हैं कि डेटा यहाँ रहे: %1</translation>
    </message>
    <message>
        <source>  It is kept in: %1</source>
        <translation>  डेटा यहाँ रखा जाता है: %1</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 नहीं दिया गया है।</translation>
    </message>
    <message>
        <source>Stopped. What was done is kept, and the same command goes on with the rest.</source>
        <translation>रोका गया। जो हुआ वह रखा है, और वही कमांड बाकी से आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>Or put this one in its place with --replace.</source>
        <translation>या --replace से इसे उसकी जगह रखें।</translation>
    </message>
    <message>
        <source>Puts the bot in the place of another one that has its web name there.</source>
        <translation>बॉट को उस दूसरे बॉट की जगह रखता है जिसका वहाँ यही वेब नाम है।</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>पृ. %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more match(es)</source>
        <translation>
            <numerusform>और %n अन्य मिलान</numerusform>
            <numerusform>और %n अन्य मिलान</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expectation(s) say now what happened.</source>
        <translation>
            <numerusform>%n अपेक्षा अब वही बताती है जो हुआ।</numerusform>
            <numerusform>%n अपेक्षाएँ अब वही बताती हैं जो हुआ।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expectation(s) could not be accepted and still fail: nothing happened that they could say.</source>
        <translation>
            <numerusform>%n अपेक्षा स्वीकार नहीं की जा सकी और अब भी विफल होती है: ऐसा कुछ नहीं हुआ जो वह बता सके।</numerusform>
            <numerusform>%n अपेक्षाएँ स्वीकार नहीं की जा सकीं और अब भी विफल होती हैं: ऐसा कुछ नहीं हुआ जो वे बता सकें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) cannot be played and stay as they are.</source>
        <translation>
            <numerusform>%n परीक्षण चलाया नहीं जा सकता और जैसा है वैसा ही रहेगा।</numerusform>
            <numerusform>%n परीक्षण चलाए नहीं जा सकते और जैसे हैं वैसे ही रहेंगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions are called “%1”. Name one by its id: %2.</source>
        <translation>
            <numerusform>%n संस्करण का नाम “%1” है। उसे उसकी आईडी से बताएँ: %2।</numerusform>
            <numerusform>%n संस्करणों का नाम “%1” है। किसी एक को उसकी आईडी से बताएँ: %2।</numerusform>
        </translation>
    </message>
    <message>
        <source>  fixed: %1 (%2) [%3]</source>
        <translation>  ठीक किया गया: %1 (%2) [%3]</translation>
    </message>
    <message>
        <source>partly enforced by this host</source>
        <translation>इस होस्ट द्वारा आंशिक रूप से लागू</translation>
    </message>
    <message>
        <source>Said by the program itself</source>
        <translation>प्रोग्राम स्वयं कहता है</translation>
    </message>
    <message>
        <source>No function is like that.</source>
        <translation>ऐसा कोई फ़ंक्शन नहीं है।</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>फ़ंक्शन</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>यह क्या करता है</translation>
    </message>
    <message>
        <source>Lists what expressions can call, or what of it has these words.</source>
        <translation>एक्सप्रेशन जो कॉल कर सकते हैं उसकी सूची देता है, या उनमें से जिनमें ये शब्द हैं।</translation>
    </message>
    <message>
        <source>the same text as “%1”</source>
        <translation>“%1” जैसा ही पाठ</translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold(s) the same text as another and was not added twice.</source>
        <translation>
            <numerusform>उनमें से %n में किसी दूसरे जैसा ही टेक्स्ट है और वह दो बार नहीं जोड़ा गया।</numerusform>
            <numerusform>उनमें से %n में किसी दूसरे जैसा ही टेक्स्ट है और वे दो बार नहीं जोड़े गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>moved</source>
        <translation>ले जाया गया</translation>
    </message>
    <message>
        <source>was “%1”</source>
        <translation>पहले “%1” था</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved or renamed.</source>
        <translation>
            <numerusform>%n फ़ाइल ले जाई गई या उसका नाम बदला गया।</numerusform>
            <numerusform>%n फ़ाइलें ले जाई गईं या उनके नाम बदले गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the knowledge is in the language “%1”.</source>
        <translation>ज्ञान में भाषा “%1” में कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Nothing in the knowledge is in the language “%1”. The languages there are: %2.</source>
        <translation>ज्ञान में भाषा “%1” में कुछ नहीं है। उपलब्ध भाषाएँ: %2।</translation>
    </message>
    <message>
        <source>Only what is in this language, such as de.</source>
        <translation>केवल वही जो इस भाषा में है, जैसे de।</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation>पढ़ा नहीं गया: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>पंक्ति %1: %2</translation>
    </message>
    <message>
        <source>The bot could not go on: %1. “dialogist check” may tell why.</source>
        <translation>बॉट आगे नहीं बढ़ सका: %1. “dialogist check” शायद बताए कि क्यों।</translation>
    </message>
    <message>
        <source>Something went wrong, and the bot went on: %1. “dialogist check” may tell why.</source>
        <translation>कुछ गड़बड़ हुई और बॉट आगे बढ़ा: %1. “dialogist check” शायद बताए कि क्यों।</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>“%1” is cut short: its end is missing. Copy it again, or restore a backup.</source>
        <translation>“%1” बीच में कटी हुई है: उसका अंत नहीं है। उसे फिर से कॉपी करें, या बैकअप पुनर्स्थापित करें।</translation>
    </message>
    <message>
        <source>“%1” is empty. Copy it again, or restore a backup.</source>
        <translation>“%1” खाली है। उसे फिर से कॉपी करें, या बैकअप पुनर्स्थापित करें।</translation>
    </message>
    <message>
        <source>“%1” holds nothing but zeros, as after a drive failure. Restore a backup.</source>
        <translation>“%1” में केवल शून्य हैं, जैसा ड्राइव ख़राब होने के बाद होता है। बैकअप पुनर्स्थापित करें।</translation>
    </message>
    <message>
        <source>“%1” is a text file, not a Dialogist project. Import it as a document instead.</source>
        <translation>“%1” एक टेक्स्ट फ़ाइल है, Dialogist प्रोजेक्ट नहीं। इसके बजाय इसे दस्तावेज़ के रूप में आयात करें।</translation>
    </message>
    <message>
        <source>“%1” is not there. Check the name and the folder.</source>
        <translation>“%1” वहाँ नहीं है। नाम और फ़ोल्डर जाँचें।</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose a Dialogist project.</source>
        <translation>“%1” फ़ाइल नहीं है। कोई Dialogist प्रोजेक्ट चुनें।</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may read it.</source>
        <translation>“%1” पढ़ी नहीं जा सकती। जाँचें कि आपको इसे पढ़ने की अनुमति है।</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Dialogist project.</source>
        <translation>“%1” किसी दूसरे प्रोग्राम का डेटाबेस है, Dialogist प्रोजेक्ट नहीं।</translation>
    </message>
    <message>
        <source>“%1” is not a Dialogist project.</source>
        <translation>“%1” Dialogist प्रोजेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore a backup or an earlier copy.</source>
        <translation>“%1” क्षतिग्रस्त है। बैकअप या पुरानी प्रति पुनर्स्थापित करें।</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check that you may write in its folder.</source>
        <translation>“%1” लिखी नहीं जा सकती। जाँचें कि आपको इसके फ़ोल्डर में लिखने की अनुमति है।</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name.</source>
        <translation>“%1” नाम की फ़ाइल पहले से है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>“%1” was not closed properly, and its folder cannot be written. Copy it, together with the file “%1-wal”, to a folder you can write to, and open it there.</source>
        <translation>“%1” ठीक से बंद नहीं की गई थी, और उसके फ़ोल्डर में लिखा नहीं जा सकता। उसे “%1-wal” फ़ाइल के साथ ऐसे फ़ोल्डर में कॉपी करें जिसमें आप लिख सकते हों, और वहाँ खोलें।</translation>
    </message>
    <message>
        <source>“%1” was made by an older Dialogist and must be brought up to date first. Open it once where it can be written.</source>
        <translation>“%1” किसी पुराने Dialogist से बनी थी और पहले इसे अद्यतन करना होगा। इसे एक बार ऐसी जगह खोलें जहाँ इसमें लिखा जा सके।</translation>
    </message>
    <message>
        <source>The document is no longer in the project. Import it again.</source>
        <translation>दस्तावेज़ अब प्रोजेक्ट में नहीं है। उसे फिर से आयात करें।</translation>
    </message>
    <message>
        <source>“%1” is open for reading only.</source>
        <translation>“%1” केवल पढ़ने के लिए खुली है।</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Dialogist, so it is open for reading only. Update Dialogist to edit it.</source>
        <translation>“%1” किसी नए Dialogist से बनी थी, इसलिए केवल पढ़ने के लिए खुली है। इसे संपादित करने के लिए Dialogist अपडेट करें।</translation>
    </message>
    <message>
        <source>“%1” is being edited in another window on %2, so it is open for reading only here. Close it there, then open it again.</source>
        <translation>“%1” को %2 पर किसी दूसरी विंडो में संपादित किया जा रहा है, इसलिए यहाँ यह केवल पढ़ने के लिए खुली है। इसे वहाँ बंद करें, फिर यहाँ दोबारा खोलें।</translation>
    </message>
    <message>
        <source>“%1” is being edited in another window, so it is open for reading only here. Close it there, then open it again.</source>
        <translation>“%1” को किसी दूसरी विंडो में संपादित किया जा रहा है, इसलिए यहाँ यह केवल पढ़ने के लिए खुली है। इसे वहाँ बंद करें, फिर यहाँ दोबारा खोलें।</translation>
    </message>
    <message>
        <source>You may not write “%1” or its folder, so it is open for reading only. Save a copy elsewhere to edit it.</source>
        <translation>आपको “%1” या उसके फ़ोल्डर में लिखने की अनुमति नहीं है, इसलिए यह केवल पढ़ने के लिए खुली है। संपादित करने के लिए इसकी प्रति कहीं और सहेजें।</translation>
    </message>
    <message>
        <source>“%1” is open for reading only. Save a copy elsewhere to edit it.</source>
        <translation>“%1” केवल पढ़ने के लिए खुली है। संपादित करने के लिए इसकी प्रति कहीं और सहेजें।</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there, then try again.</source>
        <translation>“%1” का उपयोग कोई दूसरा प्रोग्राम कर रहा है। इसे वहाँ बंद करें, फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>“%1” was changed in the meantime. Open the project again, then repeat the edit.</source>
        <translation>“%1” में इस बीच बदलाव हुआ। प्रोजेक्ट फिर से खोलें, फिर संपादन दोहराएँ।</translation>
    </message>
    <message>
        <source>There is no room left on the drive that holds “%1”. Free some space, then try again.</source>
        <translation>जिस ड्राइव पर “%1” है, उसमें जगह नहीं बची है। कुछ जगह खाली करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>“%1” cannot be read or written: the drive reports an error. Check the drive, then try again.</source>
        <translation>“%1” को पढ़ा या लिखा नहीं जा सकता: ड्राइव त्रुटि बता रही है। ड्राइव जाँचें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>“%1” can only be read. Save a copy in a folder you can write to.</source>
        <translation>“%1” को केवल पढ़ा जा सकता है। इसकी प्रति ऐसे फ़ोल्डर में सहेजें जिसमें आप लिख सकते हों।</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that you may read and write it and its folder.</source>
        <translation>“%1” खोली नहीं जा सकती। जाँचें कि आपको इसे और इसके फ़ोल्डर को पढ़ने और उनमें लिखने की अनुमति है।</translation>
    </message>
    <message>
        <source>There is not enough memory for “%1”. Close other programs, then try again.</source>
        <translation>“%1” के लिए पर्याप्त मेमोरी नहीं है। दूसरे प्रोग्राम बंद करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>This is too big for “%1”. Split it into smaller parts.</source>
        <translation>यह “%1” के लिए बहुत बड़ा है। इसे छोटे भागों में बाँटें।</translation>
    </message>
    <message>
        <source>“%1” does not fit this change any more. Open the project again, then repeat it.</source>
        <translation>“%1” अब इस बदलाव के अनुरूप नहीं है। प्रोजेक्ट फिर से खोलें, फिर बदलाव दोहराएँ।</translation>
    </message>
    <message>
        <source>“%1” cannot hold this value.</source>
        <translation>“%1” में यह मान नहीं रखा जा सकता।</translation>
    </message>
    <message>
        <source>Dialogist made a mistake with “%1”. Nothing was changed.</source>
        <translation>Dialogist से “%1” में गलती हुई। कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be stored. Remove it, or type the text anew.</source>
        <translation>टेक्स्ट में ऐसा वर्ण है जो सहेजा नहीं जा सकता। उसे हटाएँ, या टेक्स्ट नए सिरे से टाइप करें।</translation>
    </message>
    <message>
        <source>The value is nested too deeply to be stored. Make it flatter.</source>
        <translation>मान की नेस्टिंग इतनी गहरी है कि उसे सहेजा नहीं जा सकता। नेस्टिंग कम करें।</translation>
    </message>
    <message>
        <source>The value is not a number that can be stored.</source>
        <translation>यह मान ऐसी संख्या नहीं है जिसे सहेजा जा सके।</translation>
    </message>
    <message>
        <source>There is no room left on the drive that holds “%1”, so it is open for reading only. Free some space, then open it again.</source>
        <translation>जिस ड्राइव पर “%1” है, उस पर जगह नहीं बची, इसलिए यह केवल पढ़ने के लिए खुली है। कुछ जगह खाली करें, फिर इसे दोबारा खोलें।</translation>
    </message>
    <message>
        <source>The version is no longer in the project.</source>
        <translation>संस्करण अब प्रोजेक्ट में नहीं है।</translation>
    </message>
    <message>
        <source>Looking “%1” through took too long and was stopped. It may be damaged; restore an earlier copy.</source>
        <translation>“%1” की जाँच में बहुत समय लगा, इसलिए उसे रोक दिया गया। फ़ाइल क्षतिग्रस्त हो सकती है; कोई पुरानी प्रति बहाल करें।</translation>
    </message>
    <message>
        <source>The embedding model “%1” did not give one vector for each passage. Choose another model.</source>
        <translation>एम्बेडिंग मॉडल “%1” ने हर अंश के लिए एक वेक्टर नहीं दिया। कोई दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>“%1” is open here and cannot be replaced by a copy. Choose another name.</source>
        <translation>“%1” यहाँ खुला है और उसे किसी प्रति से बदला नहीं जा सकता। कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file in it, such as bot.dialogist.</source>
        <translation>“%1” एक फ़ोल्डर है। उसमें किसी फ़ाइल का नाम दें, जैसे bot.dialogist।</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>The file is no complete table: a quotation mark is never closed, or it holds no text.</source>
        <translation>फ़ाइल पूरी तालिका नहीं है: कोई उद्धरण चिह्न बंद नहीं हुआ है, या उसमें टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>The table lacks the columns “key”, “source:…” and “target:…” in its first row. Keep them as they were exported.</source>
        <translation>तालिका की पहली पंक्ति में “key”, “source:…” और “target:…” कॉलम नहीं हैं। उन्हें वैसा ही रखें जैसा वे निर्यात में थे।</translation>
    </message>
    <message>
        <source>The row has too few cells.</source>
        <translation>पंक्ति में बहुत कम सेल हैं।</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>टेक्स्ट बहुत लंबा है।</translation>
    </message>
    <message>
        <source>What people write, one phrase a line. Write what they would say in your language; the number of lines is free.</source>
        <translation>लोग क्या लिखते हैं, हर पंक्ति में एक वाक्य। वह लिखें जो लोग आपकी भाषा में कहेंगे; पंक्तियों की संख्या पर कोई रोक नहीं।</translation>
    </message>
    <message>
        <source>Other words for the same thing, with commas between them.</source>
        <translation>उसी चीज़ के लिए अन्य शब्द, बीच में अल्पविराम के साथ।</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) fit on a button.</source>
        <translation>
            <numerusform>बटन पर अधिकतम %n वर्ण आता है।</numerusform>
            <numerusform>बटन पर अधिकतम %n वर्ण आते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %n variants that are said in turn.</source>
        <translation>
            <numerusform>%n रूप, जो बारी आने पर कहा जाता है।</numerusform>
            <numerusform>बारी-बारी से कहे जाने वाले %n रूपों में से एक।</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not translated into “%2”. Its languages are: %3; the first is translated from.</source>
        <translation>“%1” का अनुवाद “%2” में नहीं होता। उसकी भाषाएँ हैं: %3; अनुवाद पहली भाषा से होता है।</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %n MB. Export and translate one flow&apos;s texts at a time.</source>
        <translation>
            <numerusform>फ़ाइल %n MB से बड़ी है। एक बार में एक ही फ़्लो के टेक्स्ट निर्यात करें और उनका अनुवाद करें।</numerusform>
            <numerusform>फ़ाइल %n MB से बड़ी है। एक बार में एक ही फ़्लो के टेक्स्ट निर्यात करें और उनका अनुवाद करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>फ़ाइल खाली है।</translation>
    </message>
    <message>
        <source>The translation lost %1.</source>
        <translation>अनुवाद में %1 छूट गया।</translation>
    </message>
    <message>
        <source>The translation has %1, which the text does not have.</source>
        <translation>अनुवाद में %1 है, जो टेक्स्ट में नहीं है।</translation>
    </message>
    <message>
        <source>A placeholder of the translation is broken.</source>
        <translation>अनुवाद का एक प्लेसहोल्डर टूटा हुआ है।</translation>
    </message>
    <message>
        <source>The source text has changed since the export.</source>
        <translation>निर्यात के बाद स्रोत टेक्स्ट बदल गया है।</translation>
    </message>
    <message>
        <source>The file says that this still needs work.</source>
        <translation>फ़ाइल के अनुसार इस पर अभी काम बाकी है।</translation>
    </message>
    <message>
        <source>The file does not say which language it holds. Say it when importing.</source>
        <translation>फ़ाइल में नहीं बताया गया कि उसमें कौन-सी भाषा है। आयात करते समय बताएँ।</translation>
    </message>
    <message>
        <source>The file translates from “%1”, but “%2” is written in “%3”. Export it anew from this bot.</source>
        <translation>फ़ाइल “%1” से अनुवाद करती है, लेकिन “%2” की भाषा “%3” है। इसे इस बॉट से नए सिरे से निर्यात करें।</translation>
    </message>
    <message>
        <source>The file holds “%1”, which “%2” does not speak (%3). Add the language first.</source>
        <translation>फ़ाइल में “%1” है, जो “%2” नहीं बोलता (%3)। पहले वह भाषा जोड़ें।</translation>
    </message>
    <message>
        <source>“%1” is the language that “%2” is translated from. Import a translation.</source>
        <translation>“%1” वह भाषा है जिससे “%2” का अनुवाद होता है। कोई अनुवाद आयात करें।</translation>
    </message>
    <message>
        <source>The bot no longer has this text.</source>
        <translation>बॉट में अब यह टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>It stands more than once in the file, with different words.</source>
        <translation>यह फ़ाइल में एक से अधिक बार है, अलग-अलग शब्दों के साथ।</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>विकल्प %1</translation>
    </message>
    <message>
        <source>Other words for option %1</source>
        <translation>विकल्प %1 के लिए अन्य शब्द</translation>
    </message>
    <message>
        <source>Description of picture %1</source>
        <translation>चित्र %1 का विवरण</translation>
    </message>
    <message>
        <source>Text %1, variant %2</source>
        <translation>टेक्स्ट %1, रूप %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>इंटेंट</translation>
    </message>
    <message>
        <source>Training phrases</source>
        <translation>प्रशिक्षण वाक्य</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>एंटिटी</translation>
    </message>
    <message>
        <source>Other words for “%1”</source>
        <translation>“%1” के लिए अन्य शब्द</translation>
    </message>
    <message>
        <source>The file declares a document type or entities, which can hide anything. Ask for a file without a DOCTYPE.</source>
        <translation>फ़ाइल में दस्तावेज़ प्रकार या एंटिटी घोषित हैं, जिनमें कुछ भी छिपा हो सकता है। बिना DOCTYPE वाली फ़ाइल माँगें।</translation>
    </message>
    <message>
        <source>The file is no complete XML: %1 (line %2). Ask for it again.</source>
        <translation>फ़ाइल पूरी XML नहीं है: %1 (पंक्ति %2)। उसे फिर से माँगें।</translation>
    </message>
    <message>
        <source>The file is nested more than 100 elements deep.</source>
        <translation>फ़ाइल में नेस्टिंग 100 एलिमेंट से अधिक गहरी है।</translation>
    </message>
    <message>
        <source>This is XML, but no XLIFF: it begins with &lt;%1&gt;.</source>
        <translation>यह XML है, पर XLIFF नहीं: यह &lt;%1&gt; से शुरू होती है।</translation>
    </message>
    <message>
        <source>XLIFF %1 is not known. Ask for version 1.2 or 2.0.</source>
        <translation>XLIFF %1 ज्ञात नहीं है। संस्करण 1.2 या 2.0 माँगें।</translation>
    </message>
    <message>
        <source>The file holds several languages. Ask for one file for each.</source>
        <translation>फ़ाइल में कई भाषाएँ हैं। हर भाषा के लिए एक फ़ाइल माँगें।</translation>
    </message>
    <message numerus="yes">
        <source>The file holds more than %n text(s).</source>
        <translation>
            <numerusform>फ़ाइल में %n से अधिक टेक्स्ट है।</numerusform>
            <numerusform>फ़ाइल में %n से अधिक टेक्स्ट हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds &lt;%1&gt;, which was not in the exported text.</source>
        <translation>इसमें &lt;%1&gt; है, जो निर्यात किए गए टेक्स्ट में नहीं था।</translation>
    </message>
    <message>
        <source>It holds a placeholder “%1” that the exported text did not have.</source>
        <translation>इसमें “%1” प्लेसहोल्डर है, जो निर्यात किए गए टेक्स्ट में नहीं था।</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n text(s)</source>
        <translation>
            <numerusform>%n टेक्स्ट में से %1</numerusform>
            <numerusform>%n टेक्स्ट में से %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The mark of an entity is broken. Write it like [Berlin](city).</source>
        <translation>एंटिटी का चिह्न टूटा हुआ है। इसे [Berlin](city) की तरह लिखें।</translation>
    </message>
    <message>
        <source>No phrase of the translation marks “%1” any more.</source>
        <translation>अनुवाद का कोई वाक्य अब “%1” को चिह्नित नहीं करता।</translation>
    </message>
    <message>
        <source>The translation marks “%1”, which the text does not.</source>
        <translation>अनुवाद “%1” को चिह्नित करता है, जबकि टेक्स्ट ऐसा नहीं करता।</translation>
    </message>
    <message>
        <source>People who speak %1 will be answered in another language.</source>
        <translation>%1 बोलने वाले लोगों को किसी दूसरी भाषा में उत्तर मिलेगा।</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in it will be removed.</source>
        <translation>
            <numerusform>इस भाषा का %n टेक्स्ट हटाया जाएगा।</numerusform>
            <numerusform>इस भाषा के %n टेक्स्ट हटाए जाएँगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training phrase(s) in it will be removed.</source>
        <translation>
            <numerusform>इस भाषा का %n प्रशिक्षण वाक्य हटाया जाएगा।</numerusform>
            <numerusform>इस भाषा के %n प्रशिक्षण वाक्य हटाए जाएँगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation test(s) talk in it and will fail.</source>
        <translation>
            <numerusform>%n बातचीत परीक्षण इस भाषा में बात करता है और विफल होगा।</numerusform>
            <numerusform>%n बातचीत परीक्षण इस भाषा में बात करते हैं और विफल होंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>पूर्ववत करने से सब कुछ वापस आ जाता है।</translation>
    </message>
    <message>
        <source>Quick reply %1</source>
        <translation>त्वरित जवाब %1</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>बटन %1</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>कार्ड %1</translation>
    </message>
    <message>
        <source>Bubble %1</source>
        <translation>बबल %1</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>फ़ील्ड %1</translation>
    </message>
    <message>
        <source>Way %1</source>
        <translation>रास्ता %1</translation>
    </message>
    <message>
        <source>It holds a mark “%1” that the exported text did not have.</source>
        <translation>इसमें “%1” चिह्न है, जो निर्यात किए गए टेक्स्ट में नहीं था।</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>अभिवादन</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>वेब चैट</translation>
    </message>
    <message>
        <source>Said by the program</source>
        <translation>प्रोग्राम कहता है</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) read</source>
        <translation>
            <numerusform>%n टेक्स्ट पढ़ा गया</numerusform>
            <numerusform>%n टेक्स्ट पढ़े गए</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is called .%1 but is no XLIFF: XLIFF is XML, which begins with “&lt;”. Export the texts again, and have the translation saved as XLIFF.</source>
        <translation>फ़ाइल का नाम .%1 है पर वह XLIFF नहीं है: XLIFF, XML है, जो “&lt;” से शुरू होता है। पाठ फिर से निर्यात करें और अनुवाद को XLIFF के रूप में सहेजवाएँ।</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>Entry</source>
        <translation>प्रवेश</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>समझना</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Logic</source>
        <translation>तर्क</translation>
    </message>
    <message>
        <source>Answers and AI</source>
        <translation>उत्तर और AI</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>कनेक्ट करना</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>गोपनीयता</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>कैनवास पर</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 जोड़ें</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) and training phrase(s) in this language are in the bot already.</source>
        <translation>
            <numerusform>इस भाषा का %n टेक्स्ट या प्रशिक्षण वाक्य बॉट में पहले से है।</numerusform>
            <numerusform>इस भाषा के %n टेक्स्ट और प्रशिक्षण वाक्य बॉट में पहले से हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Use Them</source>
        <translation>इनका उपयोग करें</translation>
    </message>
    <message>
        <source>Start Without Them</source>
        <translation>इनके बिना शुरू करें</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 हटाएँ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>फ़ाइल: %1</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>चित्र: %1</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>ध्वनि: %1</translation>
    </message>
    <message>
        <source>Video: %1</source>
        <translation>वीडियो: %1</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>नक्शे पर स्थान</translation>
    </message>
    <message>
        <source>Counted by the page around the chat: %1</source>
        <translation>चैट के आसपास के पृष्ठ द्वारा गिना गया: %1</translation>
    </message>
    <message>
        <source>Told to the page around the chat: %1</source>
        <translation>चैट के आसपास के पृष्ठ को बताया गया: %1</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>भुगतान करें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Content of the kind “%1”</source>
        <translation>“%1” प्रकार की सामग्री</translation>
    </message>
</context>
<context>
    <name>vocab</name>
    <message>
        <source>Full name</source>
        <translation>पूरा नाम</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>पहला नाम</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>उपनाम</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>ई-मेल पता</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>टेलीफ़ोन नंबर</translation>
    </message>
    <message>
        <source>Postal or business address</source>
        <translation>डाक या व्यावसायिक पता</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>बिलिंग पता</translation>
    </message>
    <message>
        <source>Profile or web address</source>
        <translation>प्रोफ़ाइल या वेब पता</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>API key, token or other secret</source>
        <translation>API कुंजी, टोकन या अन्य गुप्त जानकारी</translation>
    </message>
    <message>
        <source>Identifier of an external login account</source>
        <translation>बाहरी लॉगिन खाते का पहचानकर्ता</translation>
    </message>
    <message>
        <source>Channel or platform scoped user id</source>
        <translation>चैनल या प्लेटफ़ॉर्म तक सीमित उपयोगकर्ता आईडी</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>पसंदीदा चैनल</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>लिंग</translation>
    </message>
    <message>
        <source>Age or age range</source>
        <translation>आयु या आयु वर्ग</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>जन्म तिथि</translation>
    </message>
    <message>
        <source>Language or locale</source>
        <translation>भाषा या लोकेल</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>रुचियाँ</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>ऑपरेटिंग सिस्टम</translation>
    </message>
    <message>
        <source>Device language</source>
        <translation>डिवाइस की भाषा</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP पता</translation>
    </message>
    <message>
        <source>Random session id</source>
        <translation>रैंडम सत्र आईडी</translation>
    </message>
    <message>
        <source>Country, region, city or post code</source>
        <translation>देश, क्षेत्र, शहर या पिन कोड</translation>
    </message>
    <message>
        <source>Position of a device</source>
        <translation>डिवाइस की स्थिति</translation>
    </message>
    <message>
        <source>Pages seen, visits, session length and dates</source>
        <translation>देखे गए पेज, विज़िट, सत्र की अवधि और तारीखें</translation>
    </message>
    <message>
        <source>Service usage or usage statistics</source>
        <translation>सेवा का उपयोग या उपयोग के आँकड़े</translation>
    </message>
    <message>
        <source>Online presence</source>
        <translation>ऑनलाइन उपस्थिति</translation>
    </message>
    <message>
        <source>Chat messages in both directions</source>
        <translation>दोनों दिशाओं के चैट संदेश</translation>
    </message>
    <message>
        <source>Content of messages</source>
        <translation>संदेशों की सामग्री</translation>
    </message>
    <message>
        <source>Media or file attachment</source>
        <translation>मीडिया या फ़ाइल अनुलग्नक</translation>
    </message>
    <message>
        <source>Prompt sent to a language model</source>
        <translation>भाषा मॉडल को भेजा गया प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Traffic data: routing, time, duration, delivery and read state</source>
        <translation>ट्रैफ़िक डेटा: रूटिंग, समय, अवधि, डिलीवरी और पढ़े जाने की स्थिति</translation>
    </message>
    <message>
        <source>Content sent to the operator, for instance a support request</source>
        <translation>संचालक को भेजी गई सामग्री, जैसे सहायता अनुरोध</translation>
    </message>
    <message>
        <source>Answers to a survey</source>
        <translation>सर्वेक्षण के उत्तर</translation>
    </message>
    <message>
        <source>Knowledge base entries</source>
        <translation>ज्ञान-आधार की प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Uploaded documents</source>
        <translation>अपलोड किए गए दस्तावेज़</translation>
    </message>
    <message>
        <source>Linked or crawled web pages</source>
        <translation>लिंक किए गए या क्रॉल किए गए वेब पेज</translation>
    </message>
    <message>
        <source>Appointment: start, end, attendee, description</source>
        <translation>अपॉइंटमेंट: आरंभ, अंत, प्रतिभागी, विवरण</translation>
    </message>
    <message>
        <source>Job title, role or seniority</source>
        <translation>पदनाम, भूमिका या वरिष्ठता</translation>
    </message>
    <message>
        <source>Employer or company</source>
        <translation>नियोक्ता या कंपनी</translation>
    </message>
    <message>
        <source>Full card number</source>
        <translation>पूरा कार्ड नंबर</translation>
    </message>
    <message>
        <source>IBAN, BIC or bank account</source>
        <translation>IBAN, BIC या बैंक खाता</translation>
    </message>
    <message>
        <source>Transaction id, authorisation or invoice</source>
        <translation>लेन-देन आईडी, प्राधिकरण या चालान</translation>
    </message>
    <message>
        <source>National identification number</source>
        <translation>राष्ट्रीय पहचान संख्या</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>पासपोर्ट नंबर</translation>
    </message>
    <message>
        <source>Vehicle registration</source>
        <translation>वाहन पंजीकरण</translation>
    </message>
    <message>
        <source>Health data</source>
        <translation>स्वास्थ्य डेटा</translation>
    </message>
    <message>
        <source>Data about a child</source>
        <translation>बच्चे के बारे में डेटा</translation>
    </message>
    <message>
        <source>Anything else a person chooses to send</source>
        <translation>कुछ भी और जो व्यक्ति भेजना चाहे</translation>
    </message>
    <message>
        <source>Provide the service asked for</source>
        <translation>माँगी गई सेवा प्रदान करना</translation>
    </message>
    <message>
        <source>Keep the context of a conversation</source>
        <translation>बातचीत का संदर्भ बनाए रखना</translation>
    </message>
    <message>
        <source>Generate answers with a language model</source>
        <translation>भाषा मॉडल से उत्तर जनरेट करना</translation>
    </message>
    <message>
        <source>Index customer content for retrieval</source>
        <translation>खोज के लिए ग्राहक सामग्री को इंडेक्स करना</translation>
    </message>
    <message>
        <source>Route and deliver messages</source>
        <translation>संदेशों को रूट और डिलीवर करना</translation>
    </message>
    <message>
        <source>Offer, create and cancel appointments</source>
        <translation>अपॉइंटमेंट की पेशकश करना, बनाना और रद्द करना</translation>
    </message>
    <message>
        <source>Answer requests and give support</source>
        <translation>अनुरोधों का उत्तर और सहायता देना</translation>
    </message>
    <message>
        <source>Show people in a live chat and hand over to a human</source>
        <translation>लाइव चैट में लोगों को दिखाना और किसी व्यक्ति को सौंपना</translation>
    </message>
    <message>
        <source>Set up and run accounts</source>
        <translation>खाते सेट अप करना और चलाना</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करना</translation>
    </message>
    <message>
        <source>Verify identity</source>
        <translation>पहचान सत्यापित करना</translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation>भुगतान लेना</translation>
    </message>
    <message>
        <source>Service messages</source>
        <translation>सेवा संदेश</translation>
    </message>
    <message>
        <source>Own marketing messages</source>
        <translation>अपने मार्केटिंग संदेश</translation>
    </message>
    <message>
        <source>Newsletter by e-mail</source>
        <translation>ई-मेल से न्यूज़लेटर</translation>
    </message>
    <message>
        <source>Advertising to an audience at a third party</source>
        <translation>किसी तृतीय पक्ष के यहाँ दर्शक समूह को विज्ञापन</translation>
    </message>
    <message>
        <source>Sales, leads and customer records</source>
        <translation>बिक्री, लीड और ग्राहक रिकॉर्ड</translation>
    </message>
    <message>
        <source>Improve products from usage</source>
        <translation>उपयोग के आधार पर उत्पाद बेहतर बनाना</translation>
    </message>
    <message>
        <source>Usage analytics</source>
        <translation>उपयोग का विश्लेषण</translation>
    </message>
    <message>
        <source>Personalise service or site</source>
        <translation>सेवा या साइट को वैयक्तिकृत करना</translation>
    </message>
    <message>
        <source>Keep systems and accounts safe</source>
        <translation>सिस्टम और खातों को सुरक्षित रखना</translation>
    </message>
    <message>
        <source>Detect and stop misuse</source>
        <translation>दुरुपयोग का पता लगाना और उसे रोकना</translation>
    </message>
    <message>
        <source>Detect and stop fraud</source>
        <translation>धोखाधड़ी का पता लगाना और उसे रोकना</translation>
    </message>
    <message>
        <source>Find and repair faults</source>
        <translation>खराबियाँ ढूँढना और ठीक करना</translation>
    </message>
    <message>
        <source>Meet legal duties</source>
        <translation>कानूनी दायित्व पूरे करना</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>सर्वेक्षण</translation>
    </message>
    <message>
        <source>Capture leads in a chat</source>
        <translation>चैट में लीड एकत्र करना</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>Explicit consent (Art. 9)</source>
        <translation>स्पष्ट सहमति (अनु. 9)</translation>
    </message>
    <message>
        <source>Contract or steps before it</source>
        <translation>अनुबंध या उससे पहले के कदम</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>कानूनी दायित्व</translation>
    </message>
    <message>
        <source>Vital interests</source>
        <translation>महत्वपूर्ण हित</translation>
    </message>
    <message>
        <source>Public interest</source>
        <translation>सार्वजनिक हित</translation>
    </message>
    <message>
        <source>Legitimate interests</source>
        <translation>वैध हित</translation>
    </message>
    <message>
        <source>Adequacy decision</source>
        <translation>पर्याप्तता निर्णय</translation>
    </message>
    <message>
        <source>EU-US Data Privacy Framework (adequacy for certified importers)</source>
        <translation>EU-US Data Privacy Framework (प्रमाणित आयातकों के लिए पर्याप्तता)</translation>
    </message>
    <message>
        <source>UK Extension to the EU-US DPF</source>
        <translation>EU-US DPF का यूके विस्तार</translation>
    </message>
    <message>
        <source>Swiss-US DPF</source>
        <translation>स्विस-यूएस DPF</translation>
    </message>
    <message>
        <source>Commission standard clauses 2021/914, module not stated</source>
        <translation>आयोग के मानक खंड 2021/914, मॉड्यूल नहीं बताया गया</translation>
    </message>
    <message>
        <source>Other mechanism approved by an authority</source>
        <translation>किसी प्राधिकरण द्वारा अनुमोदित अन्य व्यवस्था</translation>
    </message>
    <message>
        <source>Decides purposes and means</source>
        <translation>उद्देश्य और साधन तय करता है</translation>
    </message>
    <message>
        <source>Acts on the instructions of the controller</source>
        <translation>नियंत्रक के निर्देशों पर काम करता है</translation>
    </message>
    <message>
        <source>Processor engaged by a processor</source>
        <translation>प्रोसेसर द्वारा नियुक्त प्रोसेसर</translation>
    </message>
    <message>
        <source>Recipient that is a controller of its own</source>
        <translation>प्राप्तकर्ता जो स्वयं नियंत्रक है</translation>
    </message>
    <message>
        <source>Only transmits content, neither controller nor processor for it</source>
        <translation>केवल सामग्री पहुँचाता है; उसके लिए न नियंत्रक है, न प्रोसेसर</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>तृतीय पक्ष</translation>
    </message>
    <message>
        <source>Fixed length</source>
        <translation>निश्चित अवधि</translation>
    </message>
    <message>
        <source>Not longer than</source>
        <translation>इससे अधिक नहीं</translation>
    </message>
    <message>
        <source>Until an event, plus an optional length</source>
        <translation>किसी घटना तक, संभवतः कुछ अतिरिक्त अवधि</translation>
    </message>
    <message>
        <source>Criteria only</source>
        <translation>केवल मानदंड</translation>
    </message>
    <message>
        <source>As long as a law says</source>
        <translation>जब तक कानून कहता है</translation>
    </message>
    <message>
        <source>Until the person acts</source>
        <translation>जब तक व्यक्ति कुछ नहीं करता</translation>
    </message>
    <message>
        <source>Until the browser session ends</source>
        <translation>ब्राउज़र सत्र समाप्त होने तक</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>नहीं बताया गया</translation>
    </message>
    <message>
        <source>Account or bot settings</source>
        <translation>खाते या बॉट की सेटिंग</translation>
    </message>
    <message>
        <source>Social network profile data</source>
        <translation>सोशल नेटवर्क की प्रोफ़ाइल का डेटा</translation>
    </message>
    <message>
        <source>Profile picture or its address</source>
        <translation>प्रोफ़ाइल चित्र या उसका पता</translation>
    </message>
    <message>
        <source>Demographic data or segment</source>
        <translation>जनसांख्यिकीय डेटा या वर्ग</translation>
    </message>
    <message>
        <source>Browser type, version or user agent</source>
        <translation>ब्राउज़र का प्रकार, संस्करण या यूज़र एजेंट</translation>
    </message>
    <message>
        <source>Device type or device information</source>
        <translation>डिवाइस का प्रकार या जानकारी</translation>
    </message>
    <message>
        <source>Device identifier</source>
        <translation>डिवाइस की पहचान</translation>
    </message>
    <message>
        <source>Host name of the calling device</source>
        <translation>कॉल करने वाले डिवाइस का होस्ट नाम</translation>
    </message>
    <message>
        <source>Internet provider</source>
        <translation>इंटरनेट प्रदाता</translation>
    </message>
    <message>
        <source>Cookie or pixel data</source>
        <translation>कुकी या पिक्सेल डेटा</translation>
    </message>
    <message>
        <source>Position of network equipment or provider</source>
        <translation>नेटवर्क उपकरण या प्रदाता का स्थान</translation>
    </message>
    <message>
        <source>Referring or exit page</source>
        <translation>पिछला या निकास पेज</translation>
    </message>
    <message>
        <source>Products viewed or searched</source>
        <translation>देखे या खोजे गए उत्पाद</translation>
    </message>
    <message>
        <source>Links clicked, mails opened</source>
        <translation>क्लिक किए गए लिंक, खोले गए ई-मेल</translation>
    </message>
    <message>
        <source>Interest in products</source>
        <translation>उत्पादों में रुचि</translation>
    </message>
    <message>
        <source>Response times and errors</source>
        <translation>प्रतिक्रिया का समय और त्रुटियाँ</translation>
    </message>
    <message>
        <source>Request time and server log line</source>
        <translation>अनुरोध का समय और सर्वर लॉग की पंक्ति</translation>
    </message>
    <message>
        <source>Earlier turns of a conversation</source>
        <translation>बातचीत के पहले के हिस्से</translation>
    </message>
    <message>
        <source>Recorded voice</source>
        <translation>रिकॉर्ड की गई आवाज़</translation>
    </message>
    <message>
        <source>Recorded video</source>
        <translation>रिकॉर्ड किया गया वीडियो</translation>
    </message>
    <message>
        <source>Publicly posted content</source>
        <translation>सार्वजनिक रूप से पोस्ट की गई सामग्री</translation>
    </message>
    <message>
        <source>Testimonial with name</source>
        <translation>नाम सहित प्रशंसापत्र</translation>
    </message>
    <message>
        <source>Bot text responses</source>
        <translation>बॉट के टेक्स्ट जवाब</translation>
    </message>
    <message>
        <source>Bot images</source>
        <translation>बॉट के चित्र</translation>
    </message>
    <message>
        <source>Bot prompts and instructions</source>
        <translation>बॉट के प्रॉम्प्ट और निर्देश</translation>
    </message>
    <message>
        <source>Bot training phrases</source>
        <translation>बॉट के प्रशिक्षण वाक्यांश</translation>
    </message>
    <message>
        <source>Text passages retrieved as model context</source>
        <translation>मॉडल के संदर्भ के लिए निकाले गए टेक्स्ट अंश</translation>
    </message>
    <message>
        <source>Chosen AI model</source>
        <translation>चुना गया एआई मॉडल</translation>
    </message>
    <message>
        <source>Model parameters such as temperature and token limit</source>
        <translation>मॉडल पैरामीटर, जैसे तापमान और टोकन सीमा</translation>
    </message>
    <message>
        <source>Meeting date, description, review, closure</source>
        <translation>बैठक की तारीख, विवरण, समीक्षा और समापन</translation>
    </message>
    <message>
        <source>Calendar id and settings</source>
        <translation>कैलेंडर आईडी और सेटिंग</translation>
    </message>
    <message>
        <source>Busy and free time ranges</source>
        <translation>व्यस्त और खाली समय की अवधियाँ</translation>
    </message>
    <message>
        <source>Company size, kind, revenue, industry, web site</source>
        <translation>कंपनी का आकार, प्रकार, आय, उद्योग और वेबसाइट</translation>
    </message>
    <message>
        <source>Data about the human agents of a customer</source>
        <translation>ग्राहक के मानव एजेंटों का डेटा</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>हस्ताक्षर</translation>
    </message>
    <message>
        <source>Tokenised payment method</source>
        <translation>टोकन में बदली गई भुगतान विधि</translation>
    </message>
    <message>
        <source>Card brand and last four digits</source>
        <translation>कार्ड ब्रांड और अंतिम चार अंक</translation>
    </message>
    <message>
        <source>Card expiry</source>
        <translation>कार्ड की समाप्ति तिथि</translation>
    </message>
    <message>
        <source>Card or account holder name</source>
        <translation>कार्ड या खाताधारक का नाम</translation>
    </message>
    <message>
        <source>E-mail of a payment account</source>
        <translation>भुगतान खाते का ई-मेल</translation>
    </message>
    <message>
        <source>Billing name and details</source>
        <translation>बिलिंग का नाम और विवरण</translation>
    </message>
    <message>
        <source>Fraud and risk signals</source>
        <translation>धोखाधड़ी और जोखिम के संकेत</translation>
    </message>
    <message>
        <source>Subscription time and double opt-in proof</source>
        <translation>सदस्यता का समय और दोहरी सहमति का प्रमाण</translation>
    </message>
    <message>
        <source>Official id number</source>
        <translation>आधिकारिक पहचान संख्या</translation>
    </message>
    <message>
        <source>Driving licence number</source>
        <translation>ड्राइविंग लाइसेंस संख्या</translation>
    </message>
    <message>
        <source>Biometric data</source>
        <translation>बायोमेट्रिक डेटा</translation>
    </message>
    <message>
        <source>Genetic data</source>
        <translation>आनुवंशिक डेटा</translation>
    </message>
    <message>
        <source>Racial or ethnic origin</source>
        <translation>नस्लीय या जातीय मूल</translation>
    </message>
    <message>
        <source>Religious or philosophical belief</source>
        <translation>धार्मिक या दार्शनिक विश्वास</translation>
    </message>
    <message>
        <source>Political opinion</source>
        <translation>राजनीतिक राय</translation>
    </message>
    <message>
        <source>Trade union membership</source>
        <translation>ट्रेड यूनियन की सदस्यता</translation>
    </message>
    <message>
        <source>Sex life or orientation</source>
        <translation>यौन जीवन या रुझान</translation>
    </message>
    <message>
        <source>Criminal offences and convictions (Art. 10)</source>
        <translation>आपराधिक अपराध और दोषसिद्धि (अनु. 10)</translation>
    </message>
    <message>
        <source>Inferred emotion or mood</source>
        <translation>अनुमानित भावना या मनोदशा</translation>
    </message>
    <message>
        <source>Billing, tax and book keeping</source>
        <translation>बिलिंग, कर और बहीखाता</translation>
    </message>
    <message>
        <source>Service messages by e-mail</source>
        <translation>ई-मेल से सेवा संदेश</translation>
    </message>
    <message>
        <source>Personalised advertising</source>
        <translation>वैयक्तिकृत विज्ञापन</translation>
    </message>
    <message>
        <source>Measure advertising</source>
        <translation>विज्ञापन का मापन करना</translation>
    </message>
    <message>
        <source>Promote events</source>
        <translation>कार्यक्रमों का प्रचार</translation>
    </message>
    <message>
        <source>Enrich customer records from other sources</source>
        <translation>अन्य स्रोतों से ग्राहक रिकॉर्ड पूरे करना</translation>
    </message>
    <message>
        <source>Suggest fitting products</source>
        <translation>उपयुक्त उत्पाद सुझाना</translation>
    </message>
    <message>
        <source>Enforce terms and protect rights</source>
        <translation>शर्तें लागू करना और अधिकारों की रक्षा करना</translation>
    </message>
    <message>
        <source>Handle requests of data subjects</source>
        <translation>डेटा विषयों के अनुरोध निपटाना</translation>
    </message>
    <message>
        <source>Staff training and quality</source>
        <translation>कर्मचारियों का प्रशिक्षण और गुणवत्ता</translation>
    </message>
    <message>
        <source>Find places near the user</source>
        <translation>उपयोगकर्ता के आस-पास की जगहें ढूँढना</translation>
    </message>
    <message>
        <source>Publish a testimonial or post</source>
        <translation>प्रशंसापत्र या पोस्ट प्रकाशित करना</translation>
    </message>
    <message>
        <source>Train or tune AI models</source>
        <translation>एआई मॉडल को प्रशिक्षित या अनुकूलित करना</translation>
    </message>
    <message>
        <source>Sell or share data</source>
        <translation>डेटा बेचना या साझा करना</translation>
    </message>
    <message>
        <source>SCC module 1 controller to controller</source>
        <translation>मानक खंड मॉड्यूल 1: नियंत्रक से नियंत्रक</translation>
    </message>
    <message>
        <source>SCC module 2 controller to processor</source>
        <translation>मानक खंड मॉड्यूल 2: नियंत्रक से प्रोसेसर</translation>
    </message>
    <message>
        <source>SCC module 3 processor to processor</source>
        <translation>मानक खंड मॉड्यूल 3: प्रोसेसर से प्रोसेसर</translation>
    </message>
    <message>
        <source>SCC module 4 processor to controller</source>
        <translation>मानक खंड मॉड्यूल 4: प्रोसेसर से नियंत्रक</translation>
    </message>
    <message>
        <source>Binding corporate rules</source>
        <translation>बाध्यकारी कॉर्पोरेट नियम</translation>
    </message>
    <message>
        <source>Approved code of conduct</source>
        <translation>स्वीकृत आचार संहिता</translation>
    </message>
    <message>
        <source>Approved certification</source>
        <translation>स्वीकृत प्रमाणन</translation>
    </message>
    <message>
        <source>Explicit consent to the transfer (derogation)</source>
        <translation>स्थानांतरण के लिए स्पष्ट सहमति (अपवाद)</translation>
    </message>
    <message>
        <source>Needed for a contract (derogation)</source>
        <translation>अनुबंध के लिए आवश्यक (अपवाद)</translation>
    </message>
    <message>
        <source>Joint controllers</source>
        <translation>संयुक्त नियंत्रक</translation>
    </message>
    <message>
        <source>Public authority</source>
        <translation>सार्वजनिक प्राधिकरण</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>प्रतिनिधि</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>डेटा संरक्षण अधिकारी</translation>
    </message>
</context>
</TS>
