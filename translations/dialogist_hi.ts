<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
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
        <source>Add node “%1”</source>
        <translation>चरण “%1” जोड़ना</translation>
    </message>
    <message>
        <source>Add nodes</source>
        <translation>चरण जोड़ना</translation>
    </message>
    <message numerus="yes">
        <source>Add %n node(s)</source>
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
        <source>Connect nodes</source>
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
        <source>Cut node “%1”</source>
        <translation>चरण “%1” काटना</translation>
    </message>
    <message>
        <source>Cut nodes</source>
        <translation>चरण काटना</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n node(s)</source>
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
        <source>Disconnect nodes</source>
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
        <source>Duplicate node “%1”</source>
        <translation>चरण “%1” डुप्लिकेट करना</translation>
    </message>
    <message>
        <source>Duplicate nodes</source>
        <translation>चरण डुप्लिकेट करना</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n node(s)</source>
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
        <source>Edit node “%1”</source>
        <translation>चरण “%1” संपादित करना</translation>
    </message>
    <message>
        <source>Edit node</source>
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
        <source>Move node “%1”</source>
        <translation>चरण “%1” ले जाना</translation>
    </message>
    <message>
        <source>Move nodes</source>
        <translation>चरण ले जाना</translation>
    </message>
    <message numerus="yes">
        <source>Move %n node(s)</source>
        <translation>
            <numerusform>%n चरण ले जाना</numerusform>
            <numerusform>%n चरण ले जाना</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste node “%1”</source>
        <translation>चरण “%1” चिपकाना</translation>
    </message>
    <message>
        <source>Paste nodes</source>
        <translation>चरण चिपकाना</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n node(s)</source>
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
        <source>Remove node “%1”</source>
        <translation>चरण “%1” हटाना</translation>
    </message>
    <message>
        <source>Remove nodes</source>
        <translation>चरण हटाना</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n node(s)</source>
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
        <source>Rename node “%1”</source>
        <translation>चरण “%1” का नाम बदलना</translation>
    </message>
    <message>
        <source>Rename node</source>
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
        <source>Only what is missing</source>
        <translation>केवल जो बाकी है</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Filter the texts</source>
        <translation>टेक्स्ट फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Texts by language</source>
        <translation>भाषा के अनुसार टेक्स्ट</translation>
    </message>
    <message>
        <source>F2 edits a text, Ctrl+Enter keeps it</source>
        <translation>F2 से टेक्स्ट संपादित करें, Ctrl+Enter से रखें</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n टेक्स्ट</numerusform>
            <numerusform>%n टेक्स्ट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n missing</source>
        <translation>
            <numerusform>%1: %n बाकी</numerusform>
            <numerusform>%1: %n बाकी</numerusform>
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
        <source>Steps of this flow</source>
        <translation>इस फ़्लो के चरण</translation>
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
        <source>Paste Steps</source>
        <translation>चरण चिपकाएँ</translation>
    </message>
    <message numerus="yes">
        <source>This bot does not have these variables yet: %1.</source>
        <translation>
            <numerusform>इस बॉट में यह वेरिएबल अभी नहीं है: %1।</numerusform>
            <numerusform>इस बॉट में ये वेरिएबल अभी नहीं हैं: %1।</numerusform>
        </translation>
    </message>
    <message>
        <source>Create Them</source>
        <translation>इन्हें बनाएँ</translation>
    </message>
    <message>
        <source>Paste Without</source>
        <translation>इनके बिना चिपकाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to knowledge or steps of the other project could not be kept. The steps are marked: choose anew what they use.</source>
        <translation>
            <numerusform>दूसरे प्रोजेक्ट के ज्ञान या चरणों का %n संदर्भ रखा नहीं जा सका। संबंधित चरण चिह्नित हैं: वे क्या उपयोग करें, यह फिर से चुनें।</numerusform>
            <numerusform>दूसरे प्रोजेक्ट के ज्ञान या चरणों के %n संदर्भ रखे नहीं जा सके। संबंधित चरण चिह्नित हैं: वे क्या उपयोग करें, यह फिर से चुनें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::MiniMap</name>
    <message>
        <source>Map of the flow</source>
        <translation>फ़्लो का मानचित्र</translation>
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
        <translation>%1 से %2 पर जाता है</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 कनेक्ट नहीं है</translation>
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
</context>
<context>
    <name>dialogist::editors::knowledge::PassagesModel</name>
    <message>
        <source>p. %1</source>
        <translation>पृ. %1</translation>
    </message>
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
</context>
<context>
    <name>dialogist::editors::knowledge::WebsiteDialog</name>
    <message>
        <source>This address is on this computer or a private network: allow it</source>
        <translation>यह पता इस कंप्यूटर या किसी निजी नेटवर्क पर है: अनुमति दें</translation>
    </message>
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
    <message>
        <source>At most:</source>
        <translation>अधिकतम:</translation>
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
        <source>Choose a box or an arrow to read what it stands for.</source>
        <translation>किसी बॉक्स या तीर का अर्थ पढ़ने के लिए उसे चुनें।</translation>
    </message>
    <message>
        <source>2  What goes where</source>
        <translation>2  क्या कहाँ जाता है</translation>
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
        <source>release %1</source>
        <translation>रिलीज़ %1</translation>
    </message>
    <message>
        <source>Reviewing…</source>
        <translation>समीक्षा हो रही है…</translation>
    </message>
    <message numerus="yes">
        <source>%n blockers to fix</source>
        <translation>
            <numerusform>%n अवरोधक ठीक करना है</numerusform>
            <numerusform>%n अवरोधक ठीक करने हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to publish</source>
        <translation>प्रकाशित करने के लिए तैयार</translation>
    </message>
    <message>
        <source>Review only</source>
        <translation>केवल समीक्षा</translation>
    </message>
    <message>
        <source>Fix the blockers first.</source>
        <translation>पहले अवरोधक ठीक करें।</translation>
    </message>
    <message>
        <source>Publishing there is not available.</source>
        <translation>वहाँ प्रकाशित करना उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>निष्कर्ष स्वीकार करें</translation>
    </message>
    <message>
        <source>Why is this acceptable? The reason is kept with every release.</source>
        <translation>यह स्वीकार्य क्यों है? कारण हर रिलीज़ के साथ रखा जाता है।</translation>
    </message>
    <message>
        <source>A finding is accepted only with a reason.</source>
        <translation>निष्कर्ष केवल कारण बताने पर स्वीकार होता है।</translation>
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
        <source>%1 · accepted: %2</source>
        <translation>%1 · स्वीकृत: %2</translation>
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
</context>
<context>
    <name>dialogist::panels::deploy::ReceiverModel</name>
    <message>
        <source>not itemised</source>
        <translation>अलग-अलग नहीं बताया गया</translation>
    </message>
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
        <source>Training phrases</source>
        <translation>प्रशिक्षण वाक्य</translation>
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
        <source>Undone. Click to redo up to here. %1</source>
        <translation>पूर्ववत किया गया। यहाँ तक फिर से करने के लिए क्लिक करें। %1</translation>
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
        <source>Click a change to go to the state right after it</source>
        <translation>किसी बदलाव के ठीक बाद की स्थिति पर जाने के लिए उस पर क्लिक करें</translation>
    </message>
    <message>
        <source>Every change will be listed here, and you can go back to any of them.</source>
        <translation>हर बदलाव यहाँ दिखेगा और आप उनमें से किसी पर भी वापस जा सकेंगे।</translation>
    </message>
    <message>
        <source>Read the history</source>
        <translation>इतिहास पढ़ना</translation>
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
        <source>Lower-case letters, digits and '-': the bot's place in web addresses.</source>
        <translation>छोटे लैटिन अक्षर, अंक और '-': वेब पतों में बॉट का स्थान।</translation>
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
        <source>The web name takes lower-case letters, digits and single '-' between them.</source>
        <translation>वेब नाम में छोटे लैटिन अक्षर, अंक और उनके बीच एक-एक '-' हो सकते हैं।</translation>
    </message>
    <message>
        <source>Write language tags with commas, such as en, de, pt-BR.</source>
        <translation>भाषा टैग अल्पविराम से अलग करके लिखें, जैसे en, de, pt-BR।</translation>
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
    <name>dialogist::panels::inspector::ImageBubble</name>
    <message>
        <source>Image</source>
        <translation>छवि</translation>
    </message>
    <message>
        <source>What the image shows</source>
        <translation>छवि में क्या दिखता है</translation>
    </message>
    <message>
        <source>What the image shows, for those who cannot see it</source>
        <translation>छवि में क्या दिखता है, उन लोगों के लिए जो उसे देख नहीं सकते</translation>
    </message>
    <message>
        <source>The image cannot be shown.</source>
        <translation>छवि दिखाई नहीं जा सकती।</translation>
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
        <source>Characters repeated from the passage before.</source>
        <translation>पिछले अंश से दोहराए गए वर्ण।</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Knowledge – %1</source>
        <translation>ज्ञान – %1</translation>
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
    <name>dialogist::panels::inspector::NodeField</name>
    <message>
        <source>Not chosen</source>
        <translation>नहीं चुना गया</translation>
    </message>
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
    <name>dialogist::panels::inspector::OptionRow</name>
    <message>
        <source>What the button says</source>
        <translation>बटन पर लिखा टेक्स्ट</translation>
    </message>
    <message>
        <source>Other words, with commas</source>
        <translation>अन्य शब्द, अल्पविराम से अलग</translation>
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
        <source>Prompt – %1</source>
        <translation>प्रॉम्प्ट – %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::RowsField</name>
    <message>
        <source>Choose an Image</source>
        <translation>छवि चुनें</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>छवियाँ (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is still there and that you may open it.</source>
        <translation>“%1” को पढ़ा नहीं जा सका। जाँचें कि फ़ाइल अब भी वहाँ है और आपको उसे खोलने की अनुमति है।</translation>
    </message>
    <message>
        <source>“%1” is larger than 4 MB. Make it smaller and choose it again.</source>
        <translation>“%1” 4 MB से बड़ी है। इसे छोटा करके फिर से चुनें।</translation>
    </message>
    <message>
        <source>“%1” is no PNG, JPEG, GIF or WebP image.</source>
        <translation>“%1” PNG, JPEG, GIF या WebP छवि नहीं है।</translation>
    </message>
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
</context>
<context>
    <name>dialogist::panels::inspector::TextBubble</name>
    <message>
        <source>Another wording</source>
        <translation>एक और शब्दांकन</translation>
    </message>
    <message>
        <source>The bot picks one of the wordings each time.</source>
        <translation>बॉट हर बार इनमें से एक शब्दांकन चुनता है।</translation>
    </message>
    <message>
        <source>Wording %1</source>
        <translation>शब्दांकन %1</translation>
    </message>
    <message>
        <source>What the bot says</source>
        <translation>बॉट क्या कहता है</translation>
    </message>
    <message>
        <source>Remove this wording</source>
        <translation>यह शब्दांकन हटाएँ</translation>
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
        <source>The whole bot</source>
        <translation>पूरा बॉट</translation>
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
        <source>All jobs</source>
        <translation>सभी काम</translation>
    </message>
    <message>
        <source>Back to the list of jobs</source>
        <translation>कामों की सूची पर वापस जाएँ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all of them</source>
        <translation>चयनित पंक्तियाँ या सभी पंक्तियाँ कॉपी करें</translation>
    </message>
    <message>
        <source>What became of every file</source>
        <translation>हर फ़ाइल का क्या हुआ</translation>
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
</context>
<context>
    <name>dialogist::panels::simulator::Bubble</name>
    <message>
        <source>Picture: %1</source>
        <translation>चित्र: %1</translation>
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
</context>
<context>
    <name>dialogist::panels::simulator::PassagesModel</name>
    <message>
        <source>%1
Matched: %2</source>
        <translation>%1
मेल खाते शब्द: %2</translation>
    </message>
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
        <source>Steps of the last turn</source>
        <translation>पिछली बारी के चरण</translation>
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
        <source>Set a variable</source>
        <translation>वेरिएबल सेट किया</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 सेट किया</translation>
    </message>
    <message>
        <source>Looked it up in the knowledge</source>
        <translation>ज्ञान में खोजा</translation>
    </message>
    <message>
        <source>Looked up: %1</source>
        <translation>खोजा: %1</translation>
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
        <source>Went to %1</source>
        <translation>%1 पर गया</translation>
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
        <source>Training phrases</source>
        <translation>प्रशिक्षण वाक्य</translation>
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
        <source>A command, flow, step, variable or knowledge base</source>
        <translation>कोई कमांड, फ़्लो, चरण, वेरिएबल या ज्ञान-आधार</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>परिणाम</translation>
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
        <source>The layout is back to normal the next time Dialogist starts.</source>
        <translation>Dialogist के अगली बार शुरू होने पर लेआउट फिर सामान्य हो जाएगा।</translation>
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
        <source>&amp;Add Documents…</source>
        <translation>दस्तावेज़ जोड़ें (&amp;A)…</translation>
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
        <translation>अभी अनुवाद नहीं हुआ।</translation>
    </message>
    <message>
        <source>Not translated yet: %1.</source>
        <translation>अभी अनुवाद नहीं हुआ: %1।</translation>
    </message>
</context>
<context>
    <name>editors/content</name>
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
        <translation>टेक्स्ट %1, वेरिएंट %2</translation>
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
        <translation>प्रश्न खोजने के लिए कोई ज्ञान नहीं है। इस चरण के लिए ज्ञान-आधार चुनें।</translation>
    </message>
    <message>
        <source>The bot looked things up too often in one turn.</source>
        <translation>बॉट ने एक ही बारी में बहुत बार खोज की।</translation>
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
        <source>Says something: texts and images.</source>
        <translation>कुछ कहता है: टेक्स्ट और छवियाँ।</translation>
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
        <source>The largest number, or the longest text.</source>
        <translation>सबसे बड़ी संख्या या सबसे लंबा टेक्स्ट।</translation>
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
        <source>When the answer does not fit</source>
        <translation>जब उत्तर उपयुक्त न हो</translation>
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
        <source>Typed words choose too: the label, its number, or a synonym.</source>
        <translation>लिखे हुए शब्दों से भी चुना जा सकता है: लेबल, उसकी संख्या या पर्यायवाची।</translation>
    </message>
    <message>
        <source>Keep the choice in</source>
        <translation>चयन यहाँ रखें</translation>
    </message>
    <message>
        <source>Keeps the label in the bot's first language; may stay empty.</source>
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
        <source>Without it, the person's last message is looked up.</source>
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
        <source>Goes on at another node or at the start of another flow.</source>
        <translation>किसी अन्य चरण पर या किसी अन्य फ़्लो की शुरुआत से आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>A node of any flow of this bot.</source>
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
        <source>Image: %1</source>
        <translation>छवि: %1</translation>
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
        <source>This program does not know the node type “%1”.</source>
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
        <source>This flow has several Starts; only the oldest is used. Delete the others.</source>
        <translation>इस फ़्लो में एक से अधिक प्रारंभ हैं; केवल सबसे पुराने का उपयोग होता है। बाकी हटा दें।</translation>
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
        <source>“%2” of “%1” leads nowhere, so the talk ends there. Connect it.</source>
        <translation>“%1” का “%2” कहीं नहीं जाता, इसलिए बातचीत वहीं समाप्त हो जाती है। इसे कनेक्ट करें।</translation>
    </message>
    <message>
        <source>Connection without a port</source>
        <translation>बिना पोर्ट का कनेक्शन</translation>
    </message>
    <message>
        <source>A connection leaves “%1” at a port that is no longer there. Delete it, or draw it anew.</source>
        <translation>“%1” से एक कनेक्शन ऐसे पोर्ट से निकलता है जो अब मौजूद नहीं है। इसे हटाएँ या नए सिरे से बनाएँ।</translation>
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
        <source>Unknown node</source>
        <translation>अज्ञात चरण</translation>
    </message>
    <message>
        <source>This program does not know the node type “%1”. Replace the node, or open the project with the program that made it.</source>
        <translation>यह प्रोग्राम चरण प्रकार “%1” को नहीं जानता। चरण को बदलें, या प्रोजेक्ट को उसी प्रोग्राम से खोलें जिसने इसे बनाया था।</translation>
    </message>
    <message>
        <source>Leads nowhere</source>
        <translation>कहीं नहीं जाता</translation>
    </message>
    <message>
        <source>“%1” names no place to go to, or one that is gone. Choose a node.</source>
        <translation>“%1” में जाने का कोई स्थान नहीं दिया गया है, या वह स्थान अब नहीं है। कोई चरण चुनें।</translation>
    </message>
    <message>
        <source>Text is missing</source>
        <translation>टेक्स्ट नहीं है</translation>
    </message>
    <message>
        <source>“%1” has a text without words in the bot's first language. Write it, or remove it.</source>
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
        <source>No node uses the variable “%1”. Use it, or delete it.</source>
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
        <source>Cannot listen on %1, port %2. Another program may be using it; choose another port.</source>
        <translation>%1, पोर्ट %2 पर नहीं सुना जा सकता। हो सकता है कोई दूसरा प्रोग्राम इसका उपयोग कर रहा हो; दूसरा पोर्ट चुनें।</translation>
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
        <source>The document holds no text, only pictures: it was probably scanned. Run text recognition (OCR) over it and import the result.</source>
        <translation>दस्तावेज़ में कोई टेक्स्ट नहीं, केवल चित्र हैं: शायद इसे स्कैन किया गया था। इस पर टेक्स्ट पहचान (OCR) चलाएँ और परिणाम आयात करें।</translation>
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
        <source>This is a file of an old office program (DOC, XLS, PPT and the like). Open it in a current one, save it as DOCX, XLSX, PPTX or PDF, and import that.</source>
        <translation>यह किसी पुराने ऑफ़िस प्रोग्राम की फ़ाइल है (DOC, XLS, PPT आदि)। इसे किसी मौजूदा प्रोग्राम में खोलें, DOCX, XLSX, PPTX या PDF के रूप में सहेजें और उसे आयात करें।</translation>
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
        <source>This is a picture, sound or film. Only text can become knowledge.</source>
        <translation>यह चित्र, ध्वनि या फ़िल्म है। केवल टेक्स्ट ही ज्ञान बन सकता है।</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>फ़ाइल अब वहाँ नहीं है।</translation>
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
        <source>Some pages hold no text, only pictures: they were probably scanned. The other pages were imported.</source>
        <translation>कुछ पेजों में कोई टेक्स्ट नहीं, केवल चित्र हैं: शायद उन्हें स्कैन किया गया था। बाकी पेज आयात किए गए।</translation>
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
        <source>The site's rules for robots (robots.txt) could not be read, so it was left alone. Try again later.</source>
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
        <source>The server sends the request on again and again.</source>
        <translation>सर्वर अनुरोध को बार-बार आगे भेजता रहता है।</translation>
    </message>
    <message>
        <source>The page could not be fetched: the connection broke off.</source>
        <translation>पेज प्राप्त नहीं किया जा सका: कनेक्शन टूट गया।</translation>
    </message>
    <message>
        <source>The address is on this computer or a private network. Allow this host if you trust it.</source>
        <translation>यह पता इस कंप्यूटर या किसी निजी नेटवर्क पर है। यदि आपको इस होस्ट पर भरोसा है, तो इसे अनुमति दें।</translation>
    </message>
    <message>
        <source>The server did not send the page in time.</source>
        <translation>सर्वर ने समय पर पेज नहीं भेजा।</translation>
    </message>
    <message>
        <source>The site has more pages than the limit of this crawl. Raise the limit to read on.</source>
        <translation>साइट में इस क्रॉल की सीमा से अधिक पेज हैं। आगे पढ़ने के लिए सीमा बढ़ाएँ।</translation>
    </message>
    <message>
        <source>The page does not exist (404).</source>
        <translation>पेज मौजूद नहीं है (404)।</translation>
    </message>
    <message>
        <source>The page asks for a login (401).</source>
        <translation>पेज लॉगिन माँगता है (401)।</translation>
    </message>
    <message>
        <source>The server does not let us read the page (403).</source>
        <translation>सर्वर हमें यह पेज पढ़ने नहीं देता (403)।</translation>
    </message>
    <message>
        <source>The server asks to be visited less often (429). Set a longer delay.</source>
        <translation>सर्वर कम बार आने को कहता है (429)। विलंब का समय बढ़ाएँ।</translation>
    </message>
    <message>
        <source>The server answered with error %1.</source>
        <translation>सर्वर ने त्रुटि %1 के साथ उत्तर दिया।</translation>
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
        <source>No connection can be made from this computer.</source>
        <translation>इस कंप्यूटर से कोई कनेक्शन नहीं बनाया जा सकता।</translation>
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
    <message>
        <source>Training phrases</source>
        <translation>प्रशिक्षण वाक्य</translation>
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
    <message numerus="yes">
        <source>%n text(s) have no translation yet.</source>
        <translation>
            <numerusform>%n टेक्स्ट का अनुवाद अभी नहीं हुआ है।</numerusform>
            <numerusform>%n टेक्स्ट के अनुवाद अभी नहीं हुए हैं।</numerusform>
        </translation>
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
        <source>Not counted: it concerns only visitors of the service's own web site.</source>
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
        <source>Germany</source>
        <translation>जर्मनी</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>संयुक्त राज्य अमेरिका</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>यूनाइटेड किंगडम</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>आयरलैंड</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>सिंगापुर</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>मलेशिया</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>इंडोनेशिया</translation>
    </message>
    <message>
        <source>India</source>
        <translation>भारत</translation>
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
        <source>%n node(s) were added to “%1”.</source>
        <translation>
            <numerusform>“%1” में %n चरण जोड़ा गया।</numerusform>
            <numerusform>“%1” में %n चरण जोड़े गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) were removed from “%1”.</source>
        <translation>
            <numerusform>“%1” से %n चरण हटाया गया।</numerusform>
            <numerusform>“%1” से %n चरण हटाए गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) work differently in “%1”.</source>
        <translation>
            <numerusform>“%1” में %n चरण अब अलग तरह से काम करता है।</numerusform>
            <numerusform>“%1” में %n चरण अब अलग तरह से काम करते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts of %n node(s) changed in “%1”.</source>
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
        <source>This is the first release here, with %n node(s).</source>
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
        <source>The host's answer was not understood.</source>
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
        <source>Something is missing.</source>
        <translation>कुछ छूट गया है।</translation>
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
        <source>Reads a website into a knowledge base.</source>
        <translation>किसी वेबसाइट को ज्ञान-आधार में पढ़ता है।</translation>
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
        <source>Milliseconds between two requests.</source>
        <translation>दो अनुरोधों के बीच मिलीसेकंड।</translation>
    </message>
    <message>
        <source>Allows this host although it is on this computer or a private network.</source>
        <translation>इस होस्ट को अनुमति देता है, भले ही यह इस कंप्यूटर या किसी निजी नेटवर्क पर हो।</translation>
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
        <source>The bot's name; the file's name if not given.</source>
        <translation>बॉट का नाम; न दिए जाने पर फ़ाइल का नाम।</translation>
    </message>
    <message>
        <source>The bot's main language, such as en, ms, id, hi or de.</source>
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
        <source>Where the data shall stay; the bot's choice if not given.</source>
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
        <source>  Data stays in: %1 (the service's default; nothing was chosen)</source>
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
        <source>“%1” cannot be written. Check the folder's permissions and the space on the disk.</source>
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
        <source>The bot could not go on: %1. “dialogist check” tells more.</source>
        <translation>बॉट आगे नहीं बढ़ सका: %1। “dialogist check” और बताता है।</translation>
    </message>
    <message>
        <source>“%1” is no region that this program knows. Name a country such as DE or SG, EEA, or one of: %2.</source>
        <translation>“%1” ऐसा क्षेत्र नहीं है जिसे यह प्रोग्राम जानता हो। DE या SG जैसा कोई देश, EEA, या इनमें से कोई एक बताएँ: %2।</translation>
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
</context>
</TS>
