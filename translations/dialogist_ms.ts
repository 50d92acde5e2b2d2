<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ms" sourcelanguage="en">
<context>
    <name>base</name>
    <message>
        <source>The work ended unexpectedly. Try it again.</source>
        <translation>Kerja itu tamat tanpa diduga. Cuba sekali lagi.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, then try again.</source>
        <translation>Memori tidak mencukupi untuk ini. Tutup program lain, kemudian cuba lagi.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Add flow “%1”</source>
        <translation>Tambah aliran “%1”</translation>
    </message>
    <message>
        <source>Add flow</source>
        <translation>Tambah aliran</translation>
    </message>
    <message>
        <source>Add bot “%1”</source>
        <translation>Tambah bot “%1”</translation>
    </message>
    <message>
        <source>Add bot</source>
        <translation>Tambah bot</translation>
    </message>
    <message>
        <source>Add intent “%1”</source>
        <translation>Tambah niat “%1”</translation>
    </message>
    <message>
        <source>Add intent</source>
        <translation>Tambah niat</translation>
    </message>
    <message>
        <source>Add knowledge base “%1”</source>
        <translation>Tambah pangkalan pengetahuan “%1”</translation>
    </message>
    <message>
        <source>Add knowledge base</source>
        <translation>Tambah pangkalan pengetahuan</translation>
    </message>
    <message>
        <source>Add node “%1”</source>
        <translation>Tambah langkah “%1”</translation>
    </message>
    <message>
        <source>Add nodes</source>
        <translation>Tambah langkah</translation>
    </message>
    <message numerus="yes">
        <source>Add %n node(s)</source>
        <translation>
            <numerusform>Tambah %n langkah</numerusform>
        </translation>
    </message>
    <message>
        <source>Add prompt “%1”</source>
        <translation>Tambah gesaan “%1”</translation>
    </message>
    <message>
        <source>Add prompt</source>
        <translation>Tambah gesaan</translation>
    </message>
    <message>
        <source>Add variable “%1”</source>
        <translation>Tambah pemboleh ubah “%1”</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Tambah pemboleh ubah</translation>
    </message>
    <message>
        <source>Approve a finding of “%1”</source>
        <translation>Luluskan penemuan bagi “%1”</translation>
    </message>
    <message>
        <source>Approve a finding</source>
        <translation>Luluskan penemuan</translation>
    </message>
    <message>
        <source>Answer from “%1”</source>
        <translation>Jawab daripada “%1”</translation>
    </message>
    <message>
        <source>Choose the knowledge</source>
        <translation>Pilih pengetahuan</translation>
    </message>
    <message>
        <source>Choose the region of “%1”</source>
        <translation>Pilih rantau “%1”</translation>
    </message>
    <message>
        <source>Choose the region</source>
        <translation>Pilih rantau</translation>
    </message>
    <message>
        <source>Start with “%1”</source>
        <translation>Mulakan dengan “%1”</translation>
    </message>
    <message>
        <source>Choose the first flow</source>
        <translation>Pilih aliran pertama</translation>
    </message>
    <message>
        <source>Connect “%1”</source>
        <translation>Sambungkan “%1”</translation>
    </message>
    <message>
        <source>Connect nodes</source>
        <translation>Sambungkan langkah</translation>
    </message>
    <message>
        <source>Read the website “%1”</source>
        <translation>Baca laman web “%1”</translation>
    </message>
    <message>
        <source>Read a website</source>
        <translation>Baca laman web</translation>
    </message>
    <message numerus="yes">
        <source>Read %n page(s) of a website</source>
        <translation>
            <numerusform>Baca %n halaman laman web</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut node “%1”</source>
        <translation>Potong langkah “%1”</translation>
    </message>
    <message>
        <source>Cut nodes</source>
        <translation>Potong langkah</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n node(s)</source>
        <translation>
            <numerusform>Potong %n langkah</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect “%1”</source>
        <translation>Putuskan sambungan “%1”</translation>
    </message>
    <message>
        <source>Disconnect nodes</source>
        <translation>Putuskan sambungan langkah</translation>
    </message>
    <message>
        <source>Duplicate flow “%1”</source>
        <translation>Duplikasi aliran “%1”</translation>
    </message>
    <message>
        <source>Duplicate flow</source>
        <translation>Duplikasi aliran</translation>
    </message>
    <message>
        <source>Duplicate node “%1”</source>
        <translation>Duplikasi langkah “%1”</translation>
    </message>
    <message>
        <source>Duplicate nodes</source>
        <translation>Duplikasi langkah</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n node(s)</source>
        <translation>
            <numerusform>Duplikasi %n langkah</numerusform>
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
        <translation>Edit niat “%1”</translation>
    </message>
    <message>
        <source>Edit intent</source>
        <translation>Edit niat</translation>
    </message>
    <message>
        <source>Edit knowledge base “%1”</source>
        <translation>Edit pangkalan pengetahuan “%1”</translation>
    </message>
    <message>
        <source>Edit knowledge base</source>
        <translation>Edit pangkalan pengetahuan</translation>
    </message>
    <message>
        <source>Edit the languages of “%1”</source>
        <translation>Edit bahasa “%1”</translation>
    </message>
    <message>
        <source>Edit the languages</source>
        <translation>Edit bahasa</translation>
    </message>
    <message>
        <source>Edit node “%1”</source>
        <translation>Edit langkah “%1”</translation>
    </message>
    <message>
        <source>Edit node</source>
        <translation>Edit langkah</translation>
    </message>
    <message>
        <source>Edit the privacy settings of “%1”</source>
        <translation>Edit tetapan privasi “%1”</translation>
    </message>
    <message>
        <source>Edit the privacy settings</source>
        <translation>Edit tetapan privasi</translation>
    </message>
    <message>
        <source>Edit prompt “%1”</source>
        <translation>Edit gesaan “%1”</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Edit gesaan</translation>
    </message>
    <message>
        <source>Edit document “%1”</source>
        <translation>Edit dokumen “%1”</translation>
    </message>
    <message>
        <source>Edit documents</source>
        <translation>Edit dokumen</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n document(s)</source>
        <translation>
            <numerusform>Edit %n dokumen</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit variable “%1”</source>
        <translation>Edit pemboleh ubah “%1”</translation>
    </message>
    <message>
        <source>Edit variable</source>
        <translation>Edit pemboleh ubah</translation>
    </message>
    <message>
        <source>Edit the web chat of “%1”</source>
        <translation>Edit sembang web “%1”</translation>
    </message>
    <message>
        <source>Edit the web chat</source>
        <translation>Edit sembang web</translation>
    </message>
    <message>
        <source>Fix a finding in “%1”</source>
        <translation>Betulkan penemuan dalam “%1”</translation>
    </message>
    <message>
        <source>Fix a finding</source>
        <translation>Betulkan penemuan</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Import “%1”</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>Import dokumen</translation>
    </message>
    <message numerus="yes">
        <source>Import %n document(s)</source>
        <translation>
            <numerusform>Import %n dokumen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move flow “%1”</source>
        <translation>Alih aliran “%1”</translation>
    </message>
    <message>
        <source>Move flow</source>
        <translation>Alih aliran</translation>
    </message>
    <message>
        <source>Move node “%1”</source>
        <translation>Alih langkah “%1”</translation>
    </message>
    <message>
        <source>Move nodes</source>
        <translation>Alih langkah</translation>
    </message>
    <message numerus="yes">
        <source>Move %n node(s)</source>
        <translation>
            <numerusform>Alih %n langkah</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste node “%1”</source>
        <translation>Tampal langkah “%1”</translation>
    </message>
    <message>
        <source>Paste nodes</source>
        <translation>Tampal langkah</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n node(s)</source>
        <translation>
            <numerusform>Tampal %n langkah</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>Terbitkan “%1”</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Terbitkan</translation>
    </message>
    <message>
        <source>Remove bot “%1”</source>
        <translation>Alih keluar bot “%1”</translation>
    </message>
    <message>
        <source>Remove bot</source>
        <translation>Alih keluar bot</translation>
    </message>
    <message>
        <source>Remove flow “%1”</source>
        <translation>Alih keluar aliran “%1”</translation>
    </message>
    <message>
        <source>Remove flow</source>
        <translation>Alih keluar aliran</translation>
    </message>
    <message>
        <source>Remove intent “%1”</source>
        <translation>Alih keluar niat “%1”</translation>
    </message>
    <message>
        <source>Remove intent</source>
        <translation>Alih keluar niat</translation>
    </message>
    <message>
        <source>Remove knowledge base “%1”</source>
        <translation>Alih keluar pangkalan pengetahuan “%1”</translation>
    </message>
    <message>
        <source>Remove knowledge base</source>
        <translation>Alih keluar pangkalan pengetahuan</translation>
    </message>
    <message>
        <source>Remove node “%1”</source>
        <translation>Alih keluar langkah “%1”</translation>
    </message>
    <message>
        <source>Remove nodes</source>
        <translation>Alih keluar langkah</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n node(s)</source>
        <translation>
            <numerusform>Alih keluar %n langkah</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove prompt “%1”</source>
        <translation>Alih keluar gesaan “%1”</translation>
    </message>
    <message>
        <source>Remove prompt</source>
        <translation>Alih keluar gesaan</translation>
    </message>
    <message>
        <source>Remove document “%1”</source>
        <translation>Alih keluar dokumen “%1”</translation>
    </message>
    <message>
        <source>Remove documents</source>
        <translation>Alih keluar dokumen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n document(s)</source>
        <translation>
            <numerusform>Alih keluar %n dokumen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove variable “%1”</source>
        <translation>Alih keluar pemboleh ubah “%1”</translation>
    </message>
    <message>
        <source>Remove variable</source>
        <translation>Alih keluar pemboleh ubah</translation>
    </message>
    <message>
        <source>Rename bot “%1”</source>
        <translation>Namakan semula bot “%1”</translation>
    </message>
    <message>
        <source>Rename bot</source>
        <translation>Namakan semula bot</translation>
    </message>
    <message>
        <source>Rename flow “%1”</source>
        <translation>Namakan semula aliran “%1”</translation>
    </message>
    <message>
        <source>Rename flow</source>
        <translation>Namakan semula aliran</translation>
    </message>
    <message>
        <source>Rename node “%1”</source>
        <translation>Namakan semula langkah “%1”</translation>
    </message>
    <message>
        <source>Rename node</source>
        <translation>Namakan semula langkah</translation>
    </message>
    <message>
        <source>Rename project “%1”</source>
        <translation>Namakan semula projek “%1”</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Namakan semula projek</translation>
    </message>
    <message>
        <source>Rename variable “%1”</source>
        <translation>Namakan semula pemboleh ubah “%1”</translation>
    </message>
    <message>
        <source>Rename variable</source>
        <translation>Namakan semula pemboleh ubah</translation>
    </message>
    <message>
        <source>Tidy up flow “%1”</source>
        <translation>Kemaskan aliran “%1”</translation>
    </message>
    <message>
        <source>Tidy up flow</source>
        <translation>Kemaskan aliran</translation>
    </message>
    <message>
        <source>This was changed in the meantime. Look at it again, then repeat the edit.</source>
        <translation>Ini telah diubah sementara itu. Lihat sekali lagi, kemudian ulangi suntingan.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::ContentEditor</name>
    <message>
        <source>The texts of this bot will be listed here, one column for each language.</source>
        <translation>Teks bot ini akan disenaraikan di sini, satu lajur bagi setiap bahasa.</translation>
    </message>
    <message>
        <source>Texts of %1</source>
        <translation>Teks %1</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Only what is missing</source>
        <translation>Hanya yang belum ada</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Tapis</translation>
    </message>
    <message>
        <source>Filter the texts</source>
        <translation>Tapis teks</translation>
    </message>
    <message>
        <source>Texts by language</source>
        <translation>Teks mengikut bahasa</translation>
    </message>
    <message>
        <source>F2 edits a text, Ctrl+Enter keeps it</source>
        <translation>F2 untuk mengedit teks, Ctrl+Enter untuk menyimpannya</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n teks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n missing</source>
        <translation>
            <numerusform>%1: %n belum ada</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::IntentEditor</name>
    <message>
        <source>Language of the phrases</source>
        <translation>Bahasa frasa</translation>
    </message>
    <message>
        <source>Training phrases</source>
        <translation>Frasa latihan</translation>
    </message>
    <message>
        <source>One phrase a line, as people would write it.</source>
        <translation>Satu frasa setiap baris, seperti yang akan ditulis orang.</translation>
    </message>
    <message>
        <source>What people write when they want this, one phrase a line.</source>
        <translation>Apa yang ditulis orang apabila mereka mahukan ini, satu frasa setiap baris.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::PromptEditor</name>
    <message>
        <source>Instructions</source>
        <translation>Arahan</translation>
    </message>
    <message>
        <source>You are the helper of our shop. Answer briefly and kindly…</source>
        <translation>Anda pembantu kedai kami. Jawab dengan ringkas dan mesra…</translation>
    </message>
    <message>
        <source>Words for a language model. Nothing is sent anywhere until a step of a flow uses them.</source>
        <translation>Teks untuk model bahasa. Tiada apa-apa dihantar ke mana-mana sehingga langkah dalam aliran menggunakannya.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::TextsModel</name>
    <message>
        <source>missing</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>Not translated yet. Press F2 to write it.</source>
        <translation>Belum diterjemahkan. Tekan F2 untuk menulisnya.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::FlowEditor</name>
    <message>
        <source>Removed flow</source>
        <translation>Aliran yang dialih keluar</translation>
    </message>
    <message>
        <source>This flow has no steps yet. Add the first one.</source>
        <translation>Aliran ini belum mempunyai langkah. Tambah langkah pertama.</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Tambah langkah</translation>
    </message>
    <message>
        <source>Steps of this flow</source>
        <translation>Langkah dalam aliran ini</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Nama langkah</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>Flow %1, %n step(s)</source>
        <translation>
            <numerusform>Aliran %1, %n langkah</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; selected: %2</source>
        <translation>%1; dipilih: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n selected</source>
        <translation>
            <numerusform>%1; %n dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;Step…</source>
        <translation>Tambah &amp;Langkah…</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <translation>Sam&amp;bungkan…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Namakan Semula</translation>
    </message>
    <message>
        <source>&amp;Properties</source>
        <translation>&amp;Sifat</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Potong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Sal&amp;in</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tampal</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplikasi</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Pada&amp;m</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Pili&amp;h Semua</translation>
    </message>
    <message>
        <source>Tidy &amp;Up</source>
        <translation>&amp;Kemaskan</translation>
    </message>
    <message>
        <source>Put all steps in columns from left to right, in the order they have.</source>
        <translation>Susun semua langkah dalam lajur dari kiri ke kanan, mengikut urutannya.</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zum M&amp;asuk</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zum Kel&amp;uar</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Saiz N&amp;ormal</translation>
    </message>
    <message>
        <source>&amp;Fit Flow in Window</source>
        <translation>Muatkan Ali&amp;ran dalam Tetingkap</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>P&amp;eta</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>Ran&amp;gka</translation>
    </message>
    <message>
        <source>Add Step Here…</source>
        <translation>Tambah Langkah di Sini…</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Tambah langkah</translation>
    </message>
    <message>
        <source>Which way on?</source>
        <translation>Teruskan melalui laluan mana?</translation>
    </message>
    <message>
        <source>New step…</source>
        <translation>Langkah baharu…</translation>
    </message>
    <message>
        <source>Add a step and lead there.</source>
        <translation>Tambah langkah dan sambungkan ke sana.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Putuskan sambungan</translation>
    </message>
    <message>
        <source>Lead nowhere.</source>
        <translation>Tidak menuju ke mana-mana.</translation>
    </message>
    <message>
        <source>Lead to</source>
        <translation>Menuju ke</translation>
    </message>
    <message>
        <source>Where does it lead?</source>
        <translation>Ke manakah tujuannya?</translation>
    </message>
    <message>
        <source>Paste Steps</source>
        <translation>Tampal Langkah</translation>
    </message>
    <message numerus="yes">
        <source>This bot does not have these variables yet: %1.</source>
        <translation>
            <numerusform>Bot ini belum mempunyai pemboleh ubah berikut: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create Them</source>
        <translation>Cipta Pemboleh Ubah</translation>
    </message>
    <message>
        <source>Paste Without</source>
        <translation>Tampal Tanpanya</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to knowledge or steps of the other project could not be kept. The steps are marked: choose anew what they use.</source>
        <translation>
            <numerusform>%n rujukan kepada pengetahuan atau langkah projek lain tidak dapat dikekalkan. Langkah yang terlibat telah ditandai: pilih semula apa yang digunakannya.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::MiniMap</name>
    <message>
        <source>Map of the flow</source>
        <translation>Peta aliran</translation>
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
        <translation>%1 menuju ke %2</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 tidak bersambung</translation>
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
        <translation>Dari 0 hingga 1: sejauh mana petikan ini pasti berkaitan dengan soalan</translation>
    </message>
    <message>
        <source>The weight of the matching words: rare words and short passages count more</source>
        <translation>Pemberat perkataan yang sepadan: perkataan jarang dan petikan pendek lebih diutamakan</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Petikan</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Skor</translation>
    </message>
    <message>
        <source>BM25</source>
        <translation>BM25</translation>
    </message>
    <message>
        <source>Matched words</source>
        <translation>Perkataan sepadan</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::KnowledgeEditor</name>
    <message>
        <source>Add what your bot should answer from: drop files here, or add a website or a question.</source>
        <translation>Tambah sumber jawapan bot anda: lepaskan fail di sini, atau tambah laman web atau soalan.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Pengetahuan</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Tambah fail…</translation>
    </message>
    <message>
        <source>Add a website…</source>
        <translation>Tambah laman web…</translation>
    </message>
    <message>
        <source>Add a question and answer…</source>
        <translation>Tambah soalan dan jawapan…</translation>
    </message>
    <message>
        <source>Read the website again</source>
        <translation>Baca semula laman web</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Alih keluar</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Fail…</translation>
    </message>
    <message>
        <source>Website…</source>
        <translation>Laman web…</translation>
    </message>
    <message>
        <source>Question…</source>
        <translation>Soalan…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Tapis</translation>
    </message>
    <message>
        <source>Filter the sources</source>
        <translation>Tapis sumber</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Try a question</source>
        <translation>Cuba satu soalan</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Petikan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n sumber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n petikan</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents (%1);;All files (*)</source>
        <translation>Dokumen (%1);;Semua fail (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Tambah fail</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::PassageBrowser</name>
    <message>
        <source>Passages of the selected source</source>
        <translation>Petikan sumber yang dipilih</translation>
    </message>
    <message>
        <source>Text of the passage</source>
        <translation>Teks petikan</translation>
    </message>
    <message>
        <source>Select a source to see its passages.</source>
        <translation>Pilih sumber untuk melihat petikannya.</translation>
    </message>
    <message>
        <source>“%1” has no passages.</source>
        <translation>“%1” tidak mempunyai petikan.</translation>
    </message>
    <message>
        <source>Reading the passages of “%1”…</source>
        <translation>Sedang membaca petikan “%1”…</translation>
    </message>
    <message>
        <source>Read passages</source>
        <translation>Baca petikan</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of “%1”</source>
        <translation>
            <numerusform>%n petikan daripada “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::PassagesModel</name>
    <message>
        <source>p. %1</source>
        <translation>hlm. %1</translation>
    </message>
    <message>
        <source>Passage %1</source>
        <translation>Petikan %1</translation>
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
        <translation>Halaman web</translation>
    </message>
    <message>
        <source>Question and answer</source>
        <translation>Soalan dan jawapan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) without text: scanned.</source>
        <translation>
            <numerusform>%n halaman tanpa teks: hasil imbasan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Dibaca</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tajuk</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Petikan</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Saiz</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Dibaca pada</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::TextDialog</name>
    <message>
        <source>A &amp;question and its answer</source>
        <translation>&amp;Soalan dan jawapannya</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Tambah teks</translation>
    </message>
    <message>
        <source>A &amp;note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Q&amp;uestion:</source>
        <translation>S&amp;oalan:</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>&amp;Tajuk:</translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation>&amp;Jawapan:</translation>
    </message>
    <message>
        <source>T&amp;ext:</source>
        <translation>T&amp;eks:</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::TryBench</name>
    <message>
        <source>Ask as a customer would</source>
        <translation>Tanya seperti seorang pelanggan</translation>
    </message>
    <message>
        <source>Question to try</source>
        <translation>Soalan untuk dicuba</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Passages need a score of at least %1 to be an answer.</source>
        <translation>Petikan memerlukan skor sekurang-kurangnya %1 untuk menjadi jawapan.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawapan</translation>
    </message>
    <message>
        <source>The answer, in the words of your documents, with its source.</source>
        <translation>Jawapan, dalam kata-kata dokumen anda, berserta sumbernya.</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Petikan yang ditemukan</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sedang mencari…</translation>
    </message>
    <message>
        <source>Try a question</source>
        <translation>Cuba satu soalan</translation>
    </message>
    <message>
        <source>“%1”
— %2</source>
        <translation>“%1”
— %2</translation>
    </message>
    <message>
        <source>Answered: confidence %1, threshold %2, %3 ms.</source>
        <translation>Dijawab: keyakinan %1, ambang %2, %3 ms.</translation>
    </message>
    <message>
        <source>No answer: no passage has any of these words. %1 ms.</source>
        <translation>Tiada jawapan: tiada petikan yang mengandungi mana-mana perkataan ini. %1 ms.</translation>
    </message>
    <message>
        <source>No answer: the best passage reaches %1, the threshold is %2. %3 ms.</source>
        <translation>Tiada jawapan: petikan terbaik mencapai %1, ambang ialah %2. %3 ms.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::WebsiteDialog</name>
    <message>
        <source>This address is on this computer or a private network: allow it</source>
        <translation>Alamat ini berada pada komputer ini atau rangkaian peribadi: benarkan</translation>
    </message>
    <message>
        <source>Add a website</source>
        <translation>Tambah laman web</translation>
    </message>
    <message>
        <source>Read the website</source>
        <translation>Baca laman web</translation>
    </message>
    <message>
        <source>Pages of the same host are read, as far as its robots.txt allows.</source>
        <translation>Halaman pada hos yang sama dibaca, setakat yang dibenarkan oleh robots.txt hos itu.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Alamat:</translation>
    </message>
    <message>
        <source>At most:</source>
        <translation>Maksimum:</translation>
    </message>
    <message numerus="yes">
        <source> page(s)</source>
        <translation>
            <numerusform> halaman</numerusform>
        </translation>
    </message>
    <message>
        <source>Write an address that begins with https:// or http://, without a user name.</source>
        <translation>Tulis alamat yang bermula dengan https:// atau http://, tanpa nama pengguna.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::DataMapView</name>
    <message>
        <source>messages</source>
        <translation>mesej</translation>
    </message>
    <message>
        <source>times</source>
        <translation>masa</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>id sesi</translation>
    </message>
    <message>
        <source>country or town</source>
        <translation>negara atau bandar</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>lawatan</translation>
    </message>
    <message>
        <source>channel id</source>
        <translation>id saluran</translation>
    </message>
    <message>
        <source> +%1</source>
        <translation> +%1</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>Apa pergi ke mana</translation>
    </message>
    <message>
        <source> Outside the region.</source>
        <translation> Di luar rantau.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. Place: %3.</source>
        <translation>%1: %2. Tempat: %3.</translation>
    </message>
    <message>
        <source>%1 to %2: %3.</source>
        <translation>%1 kepada %2: %3.</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Tempoh simpanan: %1.</translation>
    </message>
    <message>
        <source>Transfer tool: %1.</source>
        <translation>Instrumen pemindahan: %1.</translation>
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
        <translation>Buka projek untuk melihat ke mana datanya akan pergi.</translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>Terbitkan “%1”</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Terbitkan</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Whole review (PDF)…</source>
        <translation>Semakan penuh (PDF)…</translation>
    </message>
    <message>
        <source>Privacy notice (HTML)…</source>
        <translation>Notis privasi (HTML)…</translation>
    </message>
    <message>
        <source>Privacy notice (Markdown)…</source>
        <translation>Notis privasi (Markdown)…</translation>
    </message>
    <message>
        <source>Record of processing (CSV)…</source>
        <translation>Rekod pemprosesan (CSV)…</translation>
    </message>
    <message>
        <source>Subprocessors (CSV)…</source>
        <translation>Subpemproses (CSV)…</translation>
    </message>
    <message>
        <source>Subprocessors (JSON)…</source>
        <translation>Subpemproses (JSON)…</translation>
    </message>
    <message>
        <source>Data map (SVG)…</source>
        <translation>Peta data (SVG)…</translation>
    </message>
    <message>
        <source>Choose a box or an arrow to read what it stands for.</source>
        <translation>Pilih kotak atau anak panah untuk membaca maksudnya.</translation>
    </message>
    <message>
        <source>2  What goes where</source>
        <translation>2  Apa pergi ke mana</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Negara lain</translation>
    </message>
    <message>
        <source>Two-letter code of the country (for example FR):</source>
        <translation>Kod dua huruf negara (contohnya FR):</translation>
    </message>
    <message>
        <source>“%1” is no country code. Use two letters, such as FR for France.</source>
        <translation>“%1” bukan kod negara. Gunakan dua huruf, seperti FR untuk Perancis.</translation>
    </message>
    <message>
        <source>release %1</source>
        <translation>keluaran %1</translation>
    </message>
    <message>
        <source>Reviewing…</source>
        <translation>Sedang menyemak…</translation>
    </message>
    <message numerus="yes">
        <source>%n blockers to fix</source>
        <translation>
            <numerusform>%n penghalang perlu dibetulkan</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to publish</source>
        <translation>Sedia untuk diterbitkan</translation>
    </message>
    <message>
        <source>Review only</source>
        <translation>Semakan sahaja</translation>
    </message>
    <message>
        <source>Fix the blockers first.</source>
        <translation>Betulkan penghalang dahulu.</translation>
    </message>
    <message>
        <source>Publishing there is not available.</source>
        <translation>Penerbitan di sana tidak tersedia.</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Terima penemuan</translation>
    </message>
    <message>
        <source>Why is this acceptable? The reason is kept with every release.</source>
        <translation>Mengapakah ini boleh diterima? Sebabnya disimpan bersama setiap keluaran.</translation>
    </message>
    <message>
        <source>A finding is accepted only with a reason.</source>
        <translation>Penemuan hanya diterima jika ada sebab.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::FindingSection</name>
    <message>
        <source>Blocker</source>
        <translation>Penghalang</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Amaran</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>5  Findings</source>
        <translation>5  Penemuan</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Tiada apa-apa ditemukan.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Tunjukkan %n lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n kesemuanya</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Accepted with a reason</source>
        <translation>Diterima dengan sebab</translation>
    </message>
    <message>
        <source>%1 · accepted: %2</source>
        <translation>%1 · diterima: %2</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Betulkan</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tunjukkan</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tarik balik</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Terima dengan sebab…</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::OutcomeSection</name>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>6  What changes</source>
        <translation>6  Apa yang berubah</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>Bahasa notis</translation>
    </message>
    <message>
        <source>What people will read</source>
        <translation>Apa yang akan dibaca orang</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>For your web site</source>
        <translation>Untuk laman web anda</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Nothing has changed since the release that is live.</source>
        <translation>Tiada apa-apa yang berubah sejak keluaran yang sedang aktif.</translation>
    </message>
    <message>
        <source>Nothing is live yet: everything is new.</source>
        <translation>Belum ada yang aktif: semuanya baharu.</translation>
    </message>
    <message>
        <source>Release %1 is live</source>
        <translation>Keluaran %1 sedang aktif</translation>
    </message>
    <message>
        <source>Release %1, %2</source>
        <translation>Keluaran %1, %2</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Keluaran %1</translation>
    </message>
    <message>
        <source>Go back to release %1</source>
        <translation>Kembali ke keluaran %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::ReceiverModel</name>
    <message>
        <source>not itemised</source>
        <translation>tidak diperincikan</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>tidak dinyatakan</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>tidak diperlukan</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baharu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>diubah</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Untuk apa</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Data yang mana</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Pemindahan</translation>
    </message>
    <message>
        <source>Since you approved</source>
        <translation>Sejak anda luluskan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::ReceiverSection</name>
    <message>
        <source>3  Subprocessors this bot uses</source>
        <translation>3  Subpemproses yang digunakan bot ini</translation>
    </message>
    <message>
        <source>Subprocessors</source>
        <translation>Subpemproses</translation>
    </message>
    <message>
        <source>%1 of %2 receivers of this service</source>
        <translation>%1 daripada %2 penerima perkhidmatan ini</translation>
    </message>
    <message>
        <source>Show only those used</source>
        <translation>Tunjukkan yang digunakan sahaja</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tunjukkan semua</translation>
    </message>
    <message>
        <source>%1 passes data on to nobody.</source>
        <translation>%1 tidak menyerahkan data kepada sesiapa.</translation>
    </message>
    <message>
        <source>None of the receivers of this service gets data of this bot.</source>
        <translation>Tiada penerima perkhidmatan ini yang mendapat data bot ini.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::ReviewRunner</name>
    <message>
        <source>Review</source>
        <translation>Semakan</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::SettingSection</name>
    <message>
        <source>4  Privacy settings</source>
        <translation>4  Tetapan privasi</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Siapa yang bertanggungjawab</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Nama dan alamat</translation>
    </message>
    <message>
        <source>Contact for requests</source>
        <translation>Hubungan untuk permintaan</translation>
    </message>
    <message>
        <source>E-mail address or page</source>
        <translation>Alamat e-mel atau halaman</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Notis privasi</translation>
    </message>
    <message>
        <source>Address of your own; else one is generated</source>
        <translation>Alamat anda sendiri; jika tiada, notis akan dijana</translation>
    </message>
    <message>
        <source>Erase conversations after</source>
        <translation>Hapuskan perbualan selepas</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>tiada had</translation>
    </message>
    <message>
        <source> days</source>
        <translation> hari</translation>
    </message>
    <message>
        <source>Erase contact data after</source>
        <translation>Hapuskan data hubungan selepas</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Umur minimum</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tiada</translation>
    </message>
    <message>
        <source> years</source>
        <translation> tahun</translation>
    </message>
    <message>
        <source>Keep what was said</source>
        <translation>Simpan isi perbualan</translation>
    </message>
    <message>
        <source>Say that it is an automated assistant</source>
        <translation>Nyatakan bahawa ini pembantu automatik</translation>
    </message>
    <message>
        <source>Ask for consent before the chat starts</source>
        <translation>Minta persetujuan sebelum sembang bermula</translation>
    </message>
    <message>
        <source>Closing the chat erases it</source>
        <translation>Menutup sembang akan menghapuskannya</translation>
    </message>
    <message>
        <source>Shorten IP addresses</source>
        <translation>Pendekkan alamat IP</translation>
    </message>
    <message>
        <source>Mask personal data before a language model</source>
        <translation>Selindungkan data peribadi sebelum sampai kepada model bahasa</translation>
    </message>
    <message>
        <source>Offered to people in</source>
        <translation>Ditawarkan kepada orang di</translation>
    </message>
    <message>
        <source>✓ enforced</source>
        <translation>✓ dikuatkuasakan</translation>
    </message>
    <message>
        <source>✗ not enforced</source>
        <translation>✗ tidak dikuatkuasakan</translation>
    </message>
    <message>
        <source>? not stated</source>
        <translation>? tidak dinyatakan</translation>
    </message>
    <message>
        <source>%1 of %2 enforced by this host</source>
        <translation>%1 daripada %2 dikuatkuasakan oleh hos ini</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::WhereSection</name>
    <message>
        <source>1  Where</source>
        <translation>1  Di mana</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Perkhidmatan</translation>
    </message>
    <message>
        <source>Keep data in</source>
        <translation>Simpan data di</translation>
    </message>
    <message>
        <source>%1 – try the review only</source>
        <translation>%1 – cuba semakan sahaja</translation>
    </message>
    <message>
        <source>The review shows what publishing at %1 would mean. Publishing there is not available.</source>
        <translation>Semakan menunjukkan kesan penerbitan di %1. Penerbitan di sana tidak tersedia.</translation>
    </message>
    <message>
        <source>Another country…</source>
        <translation>Negara lain…</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>tidak dinyatakan</translation>
    </message>
    <message>
        <source>Nobody has chosen a region: the default of the service is used.</source>
        <translation>Belum ada rantau yang dipilih: rantau lalai perkhidmatan digunakan.</translation>
    </message>
    <message numerus="yes">
        <source>%n receivers are outside this region.</source>
        <translation>
            <numerusform>%n penerima berada di luar rantau ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Whatever you choose, some data goes to: %1.</source>
        <translation>Apa-apa pun pilihan anda, sesetengah data pergi ke: %1.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::explorer::ExplorerPanel</name>
    <message>
        <source>No project is open. Make a new bot or open one.</source>
        <translation>Tiada projek dibuka. Buat bot baharu atau buka projek sedia ada.</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Penjelajah</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projek</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Namakan semula</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikasi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Tapis</translation>
    </message>
    <message>
        <source>Filter the project</source>
        <translation>Tapis projek</translation>
    </message>
    <message>
        <source>Add a flow, knowledge, a variable…</source>
        <translation>Tambah aliran, pengetahuan, pemboleh ubah…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Aliran</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Pengetahuan</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Arahan</translation>
    </message>
    <message>
        <source>Training phrases</source>
        <translation>Frasa latihan</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Pemboleh ubah</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Other language…</source>
        <translation>Bahasa lain…</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Tambah bahasa</translation>
    </message>
    <message>
        <source>Language tag, such as “sv” or “pt-BR”:</source>
        <translation>Tag bahasa, seperti “sv” atau “pt-BR”:</translation>
    </message>
    <message>
        <source>“%1” is not the tag of a language. Write it like “sv” or “pt-BR”.</source>
        <translation>“%1” bukan tag bahasa. Tulis seperti “sv” atau “pt-BR”.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::history::HistoryModel</name>
    <message>
        <source>just now</source>
        <translation>baru sahaja</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minit yang lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n jam yang lalu</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>semalam, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n hari yang lalu</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first change</source>
        <translation>Sebelum perubahan pertama</translation>
    </message>
    <message>
        <source>The project as it was when it was made</source>
        <translation>Keadaan projek semasa ia dibuat</translation>
    </message>
    <message>
        <source>Undone. Click to redo up to here. %1</source>
        <translation>Telah dibuat asal. Klik untuk buat semula hingga ke sini. %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>dibuat asal</translation>
    </message>
    <message>
        <source>present state</source>
        <translation>keadaan semasa</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Masa</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::history::HistoryPanel</name>
    <message>
        <source>Filter</source>
        <translation>Tapis</translation>
    </message>
    <message>
        <source>Filter the history</source>
        <translation>Tapis sejarah</translation>
    </message>
    <message>
        <source>Show older changes</source>
        <translation>Tunjukkan perubahan lebih lama</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Sejarah</translation>
    </message>
    <message>
        <source>Click a change to go to the state right after it</source>
        <translation>Klik perubahan untuk pergi ke keadaan sejurus selepasnya</translation>
    </message>
    <message>
        <source>Every change will be listed here, and you can go back to any of them.</source>
        <translation>Setiap perubahan akan disenaraikan di sini, dan anda boleh kembali kepada mana-mana satu.</translation>
    </message>
    <message>
        <source>Read the history</source>
        <translation>Baca sejarah</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::AssignmentRow</name>
    <message>
        <source>Variable</source>
        <translation>Pemboleh ubah</translation>
    </message>
    <message>
        <source>Value, such as count + 1</source>
        <translation>Nilai, seperti count + 1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::BotPage</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Web name</source>
        <translation>Nama web</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and '-': the bot's place in web addresses.</source>
        <translation>Huruf kecil, digit dan '-': tempat bot dalam alamat web.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Whom the bot belongs to.</source>
        <translation>Pemilik bot ini.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Language tags with commas, such as en, de, pt-BR. The first one is the source of translations.</source>
        <translation>Tag bahasa dipisahkan dengan koma, seperti en, de, pt-BR. Yang pertama ialah sumber terjemahan.</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Bermula dengan</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Sembang web</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tajuk</translation>
    </message>
    <message>
        <source>Sites that may embed it, one per line</source>
        <translation>Laman yang boleh membenamkannya, satu setiap baris</translation>
    </message>
    <message>
        <source>Any site. Or one per line: https://shop.example</source>
        <translation>Mana-mana laman. Atau satu setiap baris: https://shop.example</translation>
    </message>
    <message>
        <source>May be embedded by</source>
        <translation>Boleh dibenamkan oleh</translation>
    </message>
    <message>
        <source>Bot – %1</source>
        <translation>Bot – %1</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Warna</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Pilih warna</translation>
    </message>
    <message>
        <source>Colour of the web chat</source>
        <translation>Warna sembang web</translation>
    </message>
    <message>
        <source>The web name takes lower-case letters, digits and single '-' between them.</source>
        <translation>Nama web menerima huruf kecil, digit dan satu '-' di antaranya.</translation>
    </message>
    <message>
        <source>Write language tags with commas, such as en, de, pt-BR.</source>
        <translation>Tulis tag bahasa dipisahkan dengan koma, seperti en, de, pt-BR.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::CaseRow</name>
    <message>
        <source>Name of this way</source>
        <translation>Nama laluan ini</translation>
    </message>
    <message>
        <source>Condition, such as age &gt;= 18</source>
        <translation>Syarat, seperti age &gt;= 18</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Syarat</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::FlowPage</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Flow – %1</source>
        <translation>Aliran – %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::ImageBubble</name>
    <message>
        <source>Image</source>
        <translation>Imej</translation>
    </message>
    <message>
        <source>What the image shows</source>
        <translation>Apa yang ditunjukkan imej</translation>
    </message>
    <message>
        <source>What the image shows, for those who cannot see it</source>
        <translation>Apa yang ditunjukkan imej, untuk mereka yang tidak dapat melihatnya</translation>
    </message>
    <message>
        <source>The image cannot be shown.</source>
        <translation>Imej tidak dapat dipaparkan.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::InspectorPanel</name>
    <message>
        <source>Language of texts</source>
        <translation>Bahasa teks</translation>
    </message>
    <message>
        <source>The language in which texts are shown and written.</source>
        <translation>Bahasa untuk memaparkan dan menulis teks.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Pemeriksa</translation>
    </message>
    <message>
        <source>Select a step, a variable or a document to see and change it here.</source>
        <translation>Pilih langkah, pemboleh ubah atau dokumen untuk melihat dan mengubahnya di sini.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::IntentPage</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Phrases, one per line</source>
        <translation>Frasa, satu setiap baris</translation>
    </message>
    <message>
        <source>One phrase per line: what a person may write.</source>
        <translation>Satu frasa setiap baris: apa yang mungkin ditulis seseorang.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frasa</translation>
    </message>
    <message>
        <source>Intent – %1</source>
        <translation>Niat – %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::KnowledgeBasePage</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Petikan</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Panjang</translation>
    </message>
    <message>
        <source>Aimed length of a passage, in characters.</source>
        <translation>Sasaran panjang petikan, dalam aksara.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Pertindihan</translation>
    </message>
    <message>
        <source>Characters repeated from the passage before.</source>
        <translation>Bilangan aksara yang diulang daripada petikan sebelumnya.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Knowledge – %1</source>
        <translation>Pengetahuan – %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::KnowledgeField</name>
    <message>
        <source>This project has no knowledge base yet.</source>
        <translation>Projek ini belum mempunyai pangkalan pengetahuan.</translation>
    </message>
    <message>
        <source>Removed knowledge base</source>
        <translation>Pangkalan pengetahuan yang dialih keluar</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::NodeField</name>
    <message>
        <source>Not chosen</source>
        <translation>Belum dipilih</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Removed step</source>
        <translation>Langkah yang dialih keluar</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::NodePage</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Data it handles</source>
        <translation>Data yang dikendalikannya</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Collects: %1</source>
        <translation>Mengumpul: %1</translation>
    </message>
    <message>
        <source>Uses: %1</source>
        <translation>Menggunakan: %1</translation>
    </message>
    <message>
        <source>Shows to the person: %1</source>
        <translation>Menunjukkan kepada orang itu: %1</translation>
    </message>
    <message>
        <source>Looks up what the person wrote in the knowledge.</source>
        <translation>Mencari apa yang ditulis orang itu dalam pengetahuan.</translation>
    </message>
    <message>
        <source>No data about people.</source>
        <translation>Tiada data tentang orang.</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Data peribadi</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::NodesPage</name>
    <message>
        <source>Align left edges</source>
        <translation>Jajarkan tepi kiri</translation>
    </message>
    <message>
        <source>Align top edges</source>
        <translation>Jajarkan tepi atas</translation>
    </message>
    <message>
        <source>Delete these steps</source>
        <translation>Padam langkah ini</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n langkah</numerusform>
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
        <translation>Teks pada butang</translation>
    </message>
    <message>
        <source>Other words, with commas</source>
        <translation>Perkataan lain, dipisahkan dengan koma</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::PromptPage</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Arahan</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tugasan</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Cebisan</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Prompt – %1</source>
        <translation>Gesaan – %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::RowsField</name>
    <message>
        <source>Choose an Image</source>
        <translation>Pilih Imej</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Imej (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is still there and that you may open it.</source>
        <translation>“%1” tidak dapat dibaca. Pastikan fail itu masih ada dan anda dibenarkan membukanya.</translation>
    </message>
    <message>
        <source>“%1” is larger than 4 MB. Make it smaller and choose it again.</source>
        <translation>“%1” lebih besar daripada 4 MB. Kecilkan saiznya dan pilih semula.</translation>
    </message>
    <message>
        <source>“%1” is no PNG, JPEG, GIF or WebP image.</source>
        <translation>“%1” bukan imej PNG, JPEG, GIF atau WebP.</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Tambah teks</translation>
    </message>
    <message>
        <source>Add image…</source>
        <translation>Tambah imej…</translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation>Tambah jawapan</translation>
    </message>
    <message>
        <source>Add case</source>
        <translation>Tambah kes</translation>
    </message>
    <message>
        <source>Add assignment</source>
        <translation>Tambah umpukan</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Alih ke atas</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Alih ke bawah</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Alih keluar</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Baris %1 daripada %2</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::SourcePage</name>
    <message>
        <source>Remove this source…</source>
        <translation>Alih keluar sumber ini…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tajuk</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Daripada</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Saiz</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Petikan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Remove Source</source>
        <translation>Alih Keluar Sumber</translation>
    </message>
    <message>
        <source>The bot will no longer answer from “%1”. You can undo this.</source>
        <translation>Bot tidak lagi akan menjawab daripada “%1”. Anda boleh membuat asal tindakan ini.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Alih keluar</translation>
    </message>
    <message>
        <source>The format has none.</source>
        <translation>Format ini tidak mempunyainya.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without text</source>
        <translation>
            <numerusform>%1, %n tanpa teks</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Dibaca</translation>
    </message>
    <message>
        <source>Read in part</source>
        <translation>Dibaca sebahagian</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Tidak dikenali</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::TextBubble</name>
    <message>
        <source>Another wording</source>
        <translation>Susunan kata lain</translation>
    </message>
    <message>
        <source>The bot picks one of the wordings each time.</source>
        <translation>Bot memilih salah satu susunan kata setiap kali.</translation>
    </message>
    <message>
        <source>Wording %1</source>
        <translation>Susunan kata %1</translation>
    </message>
    <message>
        <source>What the bot says</source>
        <translation>Apa yang dikatakan bot</translation>
    </message>
    <message>
        <source>Remove this wording</source>
        <translation>Alih keluar susunan kata ini</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::VariableField</name>
    <message>
        <source>None</source>
        <translation>Tiada</translation>
    </message>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1 (tidak wujud)</translation>
    </message>
    <message>
        <source>New variable…</source>
        <translation>Pemboleh ubah baharu…</translation>
    </message>
    <message>
        <source>New Variable</source>
        <translation>Pemboleh Ubah Baharu</translation>
    </message>
    <message>
        <source>Name of the variable:</source>
        <translation>Nama pemboleh ubah:</translation>
    </message>
    <message>
        <source>“%1” cannot be a name. Use letters, digits and _, and begin with a letter.</source>
        <translation>“%1” tidak boleh dijadikan nama. Gunakan huruf, digit dan _, serta mulakan dengan huruf.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::VariablePage</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombor</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ya atau tidak</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Alamat e-mel</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Senarai</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objek</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Disimpan untuk</translation>
    </message>
    <message>
        <source>One turn</source>
        <translation>Satu giliran</translation>
    </message>
    <message>
        <source>The flow</source>
        <translation>Aliran</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>Perbualan</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Orang itu</translation>
    </message>
    <message>
        <source>The whole bot</source>
        <translation>Seluruh bot</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Penerangan</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privasi</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Jenis data</translation>
    </message>
    <message>
        <source>Not personal</source>
        <translation>Bukan peribadi</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Asas undang-undang</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Belum dipilih</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Variable – %1</source>
        <translation>Pemboleh ubah – %1</translation>
    </message>
    <message>
        <source>Use letters, digits and _, and begin with a letter.</source>
        <translation>Gunakan huruf, digit dan _, serta mulakan dengan huruf.</translation>
    </message>
    <message>
        <source>There is a variable of this name already.</source>
        <translation>Pemboleh ubah dengan nama ini sudah ada.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::jobs::JobRow</name>
    <message>
        <source>Progress of “%1”</source>
        <translation>Kemajuan “%1”</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Butiran</translation>
    </message>
    <message>
        <source>Show what became of every file</source>
        <translation>Tunjukkan hasil bagi setiap fail</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>Batalkan “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or page(s) read</source>
        <translation>
            <numerusform>%n fail atau halaman dibaca</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ditinggalkan</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Menunggu giliran</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Dibatalkan: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 daripada %2</translation>
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
        <translation>Import, perayapan laman web dan penerbitan dipaparkan di sini semasa berjalan.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Jobs %1</source>
        <translation>Tugas %1</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Kosongkan yang selesai</translation>
    </message>
    <message>
        <source>Take finished jobs off the list</source>
        <translation>Alih keluar tugas yang selesai daripada senarai</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Semua tugas</translation>
    </message>
    <message>
        <source>Back to the list of jobs</source>
        <translation>Kembali ke senarai tugas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all of them</source>
        <translation>Salin baris yang dipilih, atau kesemuanya</translation>
    </message>
    <message>
        <source>What became of every file</source>
        <translation>Hasil bagi setiap fail</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::jobs::ReportModel</name>
    <message>
        <source>Left out</source>
        <translation>Ditinggalkan</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Tidak berubah</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Dibaca</translation>
    </message>
    <message>
        <source>Read in part</source>
        <translation>Dibaca sebahagian</translation>
    </message>
    <message>
        <source>File or page</source>
        <translation>Fail atau halaman</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Petikan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sebab</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::problems::ProblemsModel</name>
    <message>
        <source>Blocker</source>
        <translation>Penghalang</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Amaran</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Keterukan</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>Pembetulan pantas</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::problems::ProblemsPanel</name>
    <message>
        <source>No problems found.</source>
        <translation>Tiada masalah ditemukan.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Masalah %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Tapis</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>Tapis masalah</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>Pembetulan pantas</translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s)</source>
        <translation>
            <numerusform>%n penghalang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n amaran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what must be fixed before publishing</source>
        <translation>Tunjukkan perkara yang mesti dibetulkan sebelum penerbitan</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation>Tunjukkan amaran</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Tunjukkan nota</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>Pergi ke tempat itu</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::Bubble</name>
    <message>
        <source>Picture: %1</source>
        <translation>Gambar: %1</translation>
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
        <translation>Anda: %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::PassagesModel</name>
    <message>
        <source>%1
Matched: %2</source>
        <translation>%1
Sepadan: %2</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Skor</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Sepadan</translation>
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
        <translation>Bot untuk berbual</translation>
    </message>
    <message>
        <source>Language of the talk</source>
        <translation>Bahasa perbualan</translation>
    </message>
    <message>
        <source>Language of the talk. Changing it starts a new one.</source>
        <translation>Bahasa perbualan. Menukarnya akan memulakan perbualan baharu.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Mula semula</translation>
    </message>
    <message>
        <source>Start a new talk</source>
        <translation>Mulakan perbualan baharu</translation>
    </message>
    <message>
        <source>Talk to your bot as a customer would.</source>
        <translation>Berbual dengan bot anda seperti seorang pelanggan.</translation>
    </message>
    <message>
        <source>Start a talk</source>
        <translation>Mulakan perbualan</translation>
    </message>
    <message>
        <source>Write as the customer…</source>
        <translation>Tulis sebagai pelanggan…</translation>
    </message>
    <message>
        <source>Write as the customer</source>
        <translation>Tulis sebagai pelanggan</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Hantar (Enter)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Hantar</translation>
    </message>
    <message>
        <source>Steps of the last turn</source>
        <translation>Langkah dalam giliran terakhir</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Variables of the talk</source>
        <translation>Pemboleh ubah perbualan</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Pemboleh ubah</translation>
    </message>
    <message>
        <source>Passages of the last turn</source>
        <translation>Petikan dalam giliran terakhir</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Petikan</translation>
    </message>
    <message>
        <source>Variables %1</source>
        <translation>Pemboleh ubah %1</translation>
    </message>
    <message>
        <source>Passages %1</source>
        <translation>Petikan %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n langkah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s), best %1</source>
        <translation>
            <numerusform>%n petikan, terbaik %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>the talk has ended</source>
        <translation>perbualan telah tamat</translation>
    </message>
    <message>
        <source>The steps of the last turn show up here.</source>
        <translation>Langkah dalam giliran terakhir dipaparkan di sini.</translation>
    </message>
    <message>
        <source>The talk has ended. Restart to begin a new one.</source>
        <translation>Perbualan telah tamat. Mula semula untuk memulakan perbualan baharu.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Buka pautan</translation>
    </message>
    <message>
        <source>This opens in your browser:
%1</source>
        <translation>Ini akan dibuka dalam pelayar anda:
%1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::StepsModel</name>
    <message>
        <source>a step that is gone</source>
        <translation>langkah yang sudah tiada</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>Came to %1</source>
        <translation>Sampai ke %1</translation>
    </message>
    <message>
        <source>Said something</source>
        <translation>Menyatakan sesuatu</translation>
    </message>
    <message>
        <source>Said: %1</source>
        <translation>Menyatakan: %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Bertanya</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Bertanya: %1</translation>
    </message>
    <message>
        <source>Stored the answer</source>
        <translation>Menyimpan jawapan</translation>
    </message>
    <message>
        <source>Stored %1</source>
        <translation>Menyimpan %1</translation>
    </message>
    <message>
        <source>Chose a way</source>
        <translation>Memilih laluan</translation>
    </message>
    <message>
        <source>Took the way “%1”</source>
        <translation>Mengambil laluan “%1”</translation>
    </message>
    <message>
        <source>Set a variable</source>
        <translation>Menetapkan pemboleh ubah</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Menetapkan %1</translation>
    </message>
    <message>
        <source>Looked it up in the knowledge</source>
        <translation>Mencari dalam pengetahuan</translation>
    </message>
    <message>
        <source>Looked up: %1</source>
        <translation>Mencari: %1</translation>
    </message>
    <message>
        <source>Found no answer</source>
        <translation>Tidak menemukan jawapan</translation>
    </message>
    <message>
        <source>Found an answer</source>
        <translation>Menemukan jawapan</translation>
    </message>
    <message>
        <source>Got an answer</source>
        <translation>Menerima jawapan</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Jawapan: %1</translation>
    </message>
    <message>
        <source>The answer did not fit</source>
        <translation>Jawapan tidak sesuai</translation>
    </message>
    <message>
        <source>The answer did not fit: %1</source>
        <translation>Jawapan tidak sesuai: %1</translation>
    </message>
    <message>
        <source>Went on elsewhere</source>
        <translation>Diteruskan di tempat lain</translation>
    </message>
    <message>
        <source>Went to %1</source>
        <translation>Pergi ke %1</translation>
    </message>
    <message>
        <source>The talk ended</source>
        <translation>Perbualan tamat</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Ada sesuatu yang tidak kena</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Ralat: %1</translation>
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
        <translation>Jawapan dalam simulator</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::TalkView</name>
    <message>
        <source>Talk</source>
        <translation>Perbualan</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::VariablesModel</name>
    <message>
        <source>Personal data</source>
        <translation>Data peribadi</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Pemboleh ubah</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
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
        <translation>Aliran</translation>
    </message>
    <message>
        <source>Step in %1</source>
        <translation>Langkah dalam %1</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Pemboleh ubah</translation>
    </message>
    <message>
        <source>Training phrases</source>
        <translation>Frasa latihan</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Arahan</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Pengetahuan</translation>
    </message>
    <message>
        <source>Find or Run a Command</source>
        <translation>Cari atau Jalankan Perintah</translation>
    </message>
    <message>
        <source>A command, flow, step, variable or knowledge base</source>
        <translation>Perintah, aliran, langkah, pemboleh ubah atau pangkalan pengetahuan</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::EditorArea</name>
    <message>
        <source>Open editors</source>
        <translation>Editor terbuka</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::KnowledgeJobs</name>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Import %n fail</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the website %1</source>
        <translation>Baca laman web %1</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fail</translation>
    </message>
    <message>
        <source>&amp;New Bot</source>
        <translation>&amp;Bot Baharu</translation>
    </message>
    <message>
        <source>Support with Knowledge</source>
        <translation>Sokongan dengan Pengetahuan</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Prospek</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Janji Temu</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Kosong</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>B&amp;uka…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Buka &amp;Terkini</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Bot</source>
        <translation>Buka Bot &amp;Contoh</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>&amp;Simpan Salinan…</translation>
    </message>
    <message>
        <source>C&amp;lose Project</source>
        <translation>Tutup &amp;Projek</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Buat Asal</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Buat &amp;Semula</translation>
    </message>
    <message>
        <source>&amp;Find or Run a Command…</source>
        <translation>&amp;Cari atau Jalankan Perintah…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Paparan</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>&amp;Tutup Tab</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>Tetapkan &amp;Semula Reka Letak</translation>
    </message>
    <message>
        <source>The layout is back to normal the next time Dialogist starts.</source>
        <translation>Reka letak akan kembali seperti biasa apabila Dialogist dimulakan semula.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Penampilan</translation>
    </message>
    <message>
        <source>Like the System</source>
        <translation>Ikut Sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Cerah</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Bahasa</translation>
    </message>
    <message>
        <source>The language changes the next time Dialogist starts.</source>
        <translation>Bahasa akan berubah apabila Dialogist dimulakan semula.</translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation>&amp;Bot</translation>
    </message>
    <message>
        <source>&amp;Add Documents…</source>
        <translation>&amp;Tambah Dokumen…</translation>
    </message>
    <message>
        <source>Add Documents</source>
        <translation>Tambah Dokumen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Semua fail</translation>
    </message>
    <message>
        <source>&amp;Review and Publish…</source>
        <translation>&amp;Semak dan Terbitkan…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ban&amp;tuan</translation>
    </message>
    <message>
        <source>Ask the &amp;Sample Bot</source>
        <translation>Tanya Bot &amp;Contoh</translation>
    </message>
    <message>
        <source>&amp;About Dialogist</source>
        <translation>&amp;Perihal Dialogist</translation>
    </message>
    <message>
        <source>About Dialogist</source>
        <translation>Perihal Dialogist</translation>
    </message>
    <message>
        <source>Dialogist %1

Write chatbots offline, see where their data goes, publish them.

Free software under the MIT licence. It uses Qt, Boost, libarchive, gumbo, ICU, uchardet and libseccomp.</source>
        <translation>Dialogist %1

Tulis bot sembang di luar talian, lihat ke mana datanya pergi, kemudian terbitkan.

Perisian bebas di bawah lesen MIT. Ia menggunakan Qt, Boost, libarchive, gumbo, ICU, uchardet dan libseccomp.</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Utama</translation>
    </message>
    <message>
        <source>Find or run a command   Ctrl+K</source>
        <translation>Cari atau jalankan perintah   Ctrl+K</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Terbitkan…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Buat asal</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Buat asal: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Buat semula</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Buat semula: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Disimpan</translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation>Tiada projek terkini</translation>
    </message>
    <message>
        <source>Work Is Still Going On</source>
        <translation>Kerja Masih Berjalan</translation>
    </message>
    <message>
        <source>Closing Dialogist now cancels it. What was read so far is kept.</source>
        <translation>Menutup Dialogist sekarang akan membatalkannya. Apa yang telah dibaca setakat ini disimpan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::Publisher</name>
    <message>
        <source>Publish “%1”</source>
        <translation>Terbitkan “%1”</translation>
    </message>
    <message>
        <source>Go back to an earlier release of “%1”</source>
        <translation>Kembali ke keluaran terdahulu “%1”</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Belum diterbitkan</translation>
    </message>
    <message>
        <source>Release %1 on this computer</source>
        <translation>Keluaran %1 pada komputer ini</translation>
    </message>
    <message>
        <source>Release %1 on this computer · changed since</source>
        <translation>Keluaran %1 pada komputer ini · telah diubah sejak itu</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::WelcomePage</name>
    <message>
        <source>Write a chatbot. See where its data goes. Then publish.</source>
        <translation>Tulis bot sembang. Lihat ke mana datanya pergi. Kemudian terbitkan.</translation>
    </message>
    <message>
        <source>Everything here works without a network. Nothing leaves this computer until you publish.</source>
        <translation>Semua di sini berfungsi tanpa rangkaian. Tiada apa-apa keluar dari komputer ini sehingga anda menerbitkannya.</translation>
    </message>
    <message>
        <source>Start a new bot</source>
        <translation>Mulakan bot baharu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Buka projek…</translation>
    </message>
    <message>
        <source>A .dialogist file on this computer</source>
        <translation>Fail .dialogist pada komputer ini</translation>
    </message>
    <message>
        <source>Open the sample bot</source>
        <translation>Buka bot contoh</translation>
    </message>
    <message>
        <source>A helper for Dialogist itself, with its help pages as knowledge</source>
        <translation>Pembantu untuk Dialogist sendiri, dengan halaman bantuannya sebagai pengetahuan</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::Workbench</name>
    <message>
        <source>Choose a flow or a knowledge base on the left to work on it.</source>
        <translation>Pilih aliran atau pangkalan pengetahuan di sebelah kiri untuk mengerjakannya.</translation>
    </message>
    <message>
        <source>%1 of %2 documents were read.</source>
        <translation>%1 daripada %2 dokumen telah dibaca.</translation>
    </message>
    <message>
        <source>The Project Cannot Be Opened</source>
        <translation>Projek Tidak Dapat Dibuka</translation>
    </message>
    <message>
        <source>The Sample Cannot Be Made</source>
        <translation>Contoh Tidak Dapat Dibuat</translation>
    </message>
    <message>
        <source>Where to Keep the New Bot</source>
        <translation>Tempat Menyimpan Bot Baharu</translation>
    </message>
    <message>
        <source>My bot</source>
        <translation>Bot saya</translation>
    </message>
    <message>
        <source>Dialogist projects</source>
        <translation>Projek Dialogist</translation>
    </message>
    <message>
        <source>The Bot Cannot Be Made</source>
        <translation>Bot Tidak Dapat Dibuat</translation>
    </message>
    <message>
        <source>The file “%1” is in the way and cannot be moved to the trash. Choose another name.</source>
        <translation>Fail “%1” menghalang dan tidak dapat dialihkan ke tong sampah. Pilih nama lain.</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>Buka Projek</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Semua fail</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Simpan Salinan</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>Salinan %1</translation>
    </message>
    <message>
        <source>The Copy Cannot Be Written</source>
        <translation>Salinan Tidak Dapat Ditulis</translation>
    </message>
    <message>
        <source>The copy is %1.</source>
        <translation>Salinannya ialah %1.</translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>Terbitkan “%1”</translation>
    </message>
    <message>
        <source>That Did Not Work</source>
        <translation>Tindakan Tidak Berjaya</translation>
    </message>
</context>
<context>
    <name>dialogist::ui::LocalizedTextEdit</name>
    <message>
        <source>Language of this text</source>
        <translation>Bahasa teks ini</translation>
    </message>
    <message>
        <source>Text in %1</source>
        <translation>Teks dalam %1</translation>
    </message>
    <message>
        <source>Not translated yet.</source>
        <translation>Belum diterjemahkan.</translation>
    </message>
    <message>
        <source>Not translated yet: %1.</source>
        <translation>Belum diterjemahkan: %1.</translation>
    </message>
</context>
<context>
    <name>editors/content</name>
    <message>
        <source>Option %1</source>
        <translation>Opsyen %1</translation>
    </message>
    <message>
        <source>Other words for option %1</source>
        <translation>Perkataan lain untuk opsyen %1</translation>
    </message>
    <message>
        <source>Description of picture %1</source>
        <translation>Penerangan gambar %1</translation>
    </message>
    <message>
        <source>Text %1, variant %2</source>
        <translation>Teks %1, varian %2</translation>
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
        <translation>Tiada pengetahuan untuk mencari jawapan bagi soalan ini. Pilih pangkalan pengetahuan untuk langkah ini.</translation>
    </message>
    <message>
        <source>The bot looked things up too often in one turn.</source>
        <translation>Bot membuat terlalu banyak carian dalam satu giliran.</translation>
    </message>
</context>
<context>
    <name>flow</name>
    <message>
        <source>Start</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>Where the talk begins.</source>
        <translation>Tempat perbualan bermula.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesej</translation>
    </message>
    <message>
        <source>Says something: texts and images.</source>
        <translation>Menyatakan sesuatu: teks dan imej.</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>Gelembung</translation>
    </message>
    <message>
        <source>Of several variants of a text, one is chosen each time.</source>
        <translation>Daripada beberapa varian teks, satu dipilih setiap kali.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peranan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tiada</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Notis privasi</translation>
    </message>
    <message>
        <source>Tells that this is a bot</source>
        <translation>Memberitahu bahawa ini bot</translation>
    </message>
    <message>
        <source>Announces a person</source>
        <translation>Mengumumkan seorang manusia</translation>
    </message>
    <message>
        <source>What the message is for in the eyes of the privacy review.</source>
        <translation>Tujuan mesej ini dari sudut semakan privasi.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Tanya</translation>
    </message>
    <message>
        <source>Asks a question and keeps the answer.</source>
        <translation>Bertanya soalan dan menyimpan jawapannya.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soalan</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Jenis jawapan</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombor</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Alamat e-mel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Numbers and dates are understood as people write them in their language.</source>
        <translation>Nombor dan tarikh difahami seperti yang ditulis orang dalam bahasa mereka.</translation>
    </message>
    <message>
        <source>Keep the answer in</source>
        <translation>Simpan jawapan dalam</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>The smallest number, or the shortest text.</source>
        <translation>Nombor terkecil, atau teks terpendek.</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maksimum</translation>
    </message>
    <message>
        <source>The largest number, or the longest text.</source>
        <translation>Nombor terbesar, atau teks terpanjang.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Corak</translation>
    </message>
    <message>
        <source>A regular expression that the whole answer must match.</source>
        <translation>Ungkapan nalar yang mesti dipadankan oleh keseluruhan jawapan.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Syarat</translation>
    </message>
    <message>
        <source>Must be true for the answer, which it calls “value”.</source>
        <translation>Mesti benar bagi jawapan, yang dirujuk sebagai “value”.</translation>
    </message>
    <message>
        <source>When the answer does not fit</source>
        <translation>Apabila jawapan tidak sesuai</translation>
    </message>
    <message>
        <source>Without it, the question is asked again.</source>
        <translation>Tanpanya, soalan ditanya semula.</translation>
    </message>
    <message>
        <source>Ask again at most</source>
        <translation>Had tanya semula</translation>
    </message>
    <message>
        <source>May be skipped</source>
        <translation>Boleh dilangkau</translation>
    </message>
    <message>
        <source>“Skip” counts as an answer without a value.</source>
        <translation>“Langkau” dikira sebagai jawapan tanpa nilai.</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Pilihan</translation>
    </message>
    <message>
        <source>Offers buttons and goes on by the one chosen.</source>
        <translation>Menawarkan butang dan meneruskan mengikut butang yang dipilih.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opsyen</translation>
    </message>
    <message>
        <source>Typed words choose too: the label, its number, or a synonym.</source>
        <translation>Perkataan yang ditaip juga boleh memilih: label, nombornya atau sinonim.</translation>
    </message>
    <message>
        <source>Keep the choice in</source>
        <translation>Simpan pilihan dalam</translation>
    </message>
    <message>
        <source>Keeps the label in the bot's first language; may stay empty.</source>
        <translation>Menyimpan label dalam bahasa pertama bot; boleh dibiarkan kosong.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Cabang</translation>
    </message>
    <message>
        <source>Goes on by the first condition that is true.</source>
        <translation>Meneruskan mengikut syarat pertama yang benar.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>Tried from top to bottom.</source>
        <translation>Dicuba dari atas ke bawah.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Tetapkan</translation>
    </message>
    <message>
        <source>Gives variables a value.</source>
        <translation>Memberikan nilai kepada pemboleh ubah.</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Umpukan</translation>
    </message>
    <message>
        <source>Done from top to bottom.</source>
        <translation>Dilakukan dari atas ke bawah.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Pengetahuan</translation>
    </message>
    <message>
        <source>Answers with passages of your documents, and says where they stand.</source>
        <translation>Menjawab dengan petikan dokumen anda, dan menyatakan tempatnya.</translation>
    </message>
    <message>
        <source>Without it, the person's last message is looked up.</source>
        <translation>Tanpanya, mesej terakhir orang itu dicari.</translation>
    </message>
    <message>
        <source>Passages at most</source>
        <translation>Petikan maksimum</translation>
    </message>
    <message>
        <source>Surety needed</source>
        <translation>Keyakinan diperlukan</translation>
    </message>
    <message>
        <source>From 0 to 1; below it, the talk goes on at “no answer”.</source>
        <translation>Dari 0 hingga 1; di bawahnya, perbualan diteruskan di “tiada jawapan”.</translation>
    </message>
    <message>
        <source>Said before the answer</source>
        <translation>Dinyatakan sebelum jawapan</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Pergi ke</translation>
    </message>
    <message>
        <source>Goes on at another node or at the start of another flow.</source>
        <translation>Bersambung di langkah lain atau di permulaan aliran lain.</translation>
    </message>
    <message>
        <source>A node of any flow of this bot.</source>
        <translation>Langkah daripada mana-mana aliran bot ini.</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Ends the talk, or starts it again.</source>
        <translation>Menamatkan perbualan atau memulakannya semula.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Kemudian</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>Tamatkan perbualan</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Mula semula</translation>
    </message>
    <message>
        <source>Last words</source>
        <translation>Kata penutup</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A note for those who build the bot. The bot does not read it.</source>
        <translation>Nota untuk mereka yang membina bot. Bot tidak membacanya.</translation>
    </message>
    <message>
        <source>Two lists or objects cannot be compared; compare what is in them.</source>
        <translation>Dua senarai atau objek tidak boleh dibandingkan; bandingkan kandungannya.</translation>
    </message>
    <message>
        <source>There is no “%1”, because what stands before it has no value. Write “?.” where a value may be missing.</source>
        <translation>Tiada “%1”, kerana apa yang mendahuluinya tidak mempunyai nilai. Tulis “?.” di tempat yang nilainya mungkin tiada.</translation>
    </message>
    <message>
        <source>A value of the type %1 has no method “%2”.</source>
        <translation>Nilai jenis %1 tidak mempunyai kaedah “%2”.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ini bukan nombor.</translation>
    </message>
    <message>
        <source>This escape is not known. Write \\ for a backslash.</source>
        <translation>Jujukan escape ini tidak dikenali. Tulis \\ untuk garis miring terbalik.</translation>
    </message>
    <message>
        <source>The closing %1 is missing.</source>
        <translation>Penutup %1 tiada.</translation>
    </message>
    <message>
        <source>“%1” cannot stand here.</source>
        <translation>“%1” tidak boleh berada di sini.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Lain-lain</translation>
    </message>
    <message>
        <source>Else</source>
        <translation>Jika tidak</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imej</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Imej: %1</translation>
    </message>
    <message>
        <source>No knowledge chosen yet</source>
        <translation>Pengetahuan belum dipilih</translation>
    </message>
    <message>
        <source>Looks up what the person said</source>
        <translation>Mencari apa yang dikatakan oleh pengguna</translation>
    </message>
    <message>
        <source>Looks up %1</source>
        <translation>Mencari %1</translation>
    </message>
    <message>
        <source>To the start of %1</source>
        <translation>Ke permulaan %1</translation>
    </message>
    <message>
        <source>No place chosen yet</source>
        <translation>Tempat belum dipilih</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Ke %1</translation>
    </message>
    <message>
        <source>Starts the talk again</source>
        <translation>Memulakan semula perbualan</translation>
    </message>
    <message>
        <source>Ends the talk</source>
        <translation>Menamatkan perbualan</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seterusnya</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ralat</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Dijawab</translation>
    </message>
    <message>
        <source>Did not fit</source>
        <translation>Tidak sepadan</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Tiada jawapan</translation>
    </message>
    <message>
        <source>This program does not know the node type “%1”.</source>
        <translation>Program ini tidak mengenali jenis langkah “%1”.</translation>
    </message>
    <message>
        <source>toFixed() takes 0 to 100 digits.</source>
        <translation>toFixed() menerima 0 hingga 100 digit.</translation>
    </message>
    <message>
        <source>This expression is longer than %1 characters.</source>
        <translation>Ungkapan ini lebih panjang daripada %1 aksara.</translation>
    </message>
    <message>
        <source>The expression is empty.</source>
        <translation>Ungkapan ini kosong.</translation>
    </message>
    <message>
        <source>“%1” is missing at the end.</source>
        <translation>“%1” tiada di bahagian akhir.</translation>
    </message>
    <message>
        <source>The expression ends too early.</source>
        <translation>Ungkapan ini tamat terlalu awal.</translation>
    </message>
    <message>
        <source>“=” would assign. To compare, write “===”.</source>
        <translation>“=” akan mengumpukkan nilai. Untuk membandingkan, tulis “===”.</translation>
    </message>
    <message>
        <source>Functions of your own cannot be written here.</source>
        <translation>Fungsi anda sendiri tidak boleh ditulis di sini.</translation>
    </message>
    <message>
        <source>This expression is nested too deeply.</source>
        <translation>Ungkapan ini bersarang terlalu dalam.</translation>
    </message>
    <message>
        <source>Put parentheses around “??” or around “&amp;&amp;” and “||”.</source>
        <translation>Letakkan tanda kurung pada “??” atau pada “&amp;&amp;” dan “||”.</translation>
    </message>
    <message>
        <source>Put parentheses around what stands before “**”.</source>
        <translation>Letakkan tanda kurung pada bahagian sebelum “**”.</translation>
    </message>
    <message>
        <source>Only functions of the library and methods can be called.</source>
        <translation>Hanya fungsi pustaka dan kaedah boleh dipanggil.</translation>
    </message>
    <message>
        <source>There is no method “%1”.</source>
        <translation>Tiada kaedah “%1”.</translation>
    </message>
    <message>
        <source>There is no function “%1”.</source>
        <translation>Tiada fungsi “%1”.</translation>
    </message>
    <message>
        <source>Something is missing in the parentheses: %1.</source>
        <translation>Ada yang kurang dalam tanda kurung: %1.</translation>
    </message>
    <message>
        <source>No start</source>
        <translation>Tiada permulaan</translation>
    </message>
    <message>
        <source>The bot has no Start, so no talk can begin. Add one and connect it.</source>
        <translation>Bot ini tiada Mula, jadi perbualan tidak dapat dimulakan. Tambah satu dan sambungkannya.</translation>
    </message>
    <message>
        <source>Several starts</source>
        <translation>Beberapa permulaan</translation>
    </message>
    <message>
        <source>This flow has several Starts; only the oldest is used. Delete the others.</source>
        <translation>Aliran ini mempunyai beberapa Mula; hanya yang paling lama digunakan. Padamkan yang lain.</translation>
    </message>
    <message>
        <source>The talk ends in silence</source>
        <translation>Perbualan tamat tanpa sebarang kata</translation>
    </message>
    <message>
        <source>“%2” of “%1” leads nowhere, so the talk ends before the bot has said anything. Connect it.</source>
        <translation>“%2” bagi “%1” tidak menuju ke mana-mana, jadi perbualan tamat sebelum bot berkata apa-apa. Sambungkannya.</translation>
    </message>
    <message>
        <source>Dead end</source>
        <translation>Jalan mati</translation>
    </message>
    <message>
        <source>The talk ends after “%1” without a word. Connect it, or let it lead to an Exit.</source>
        <translation>Perbualan tamat selepas “%1” tanpa sebarang kata. Sambungkannya, atau halakannya ke Keluar.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Tidak bersambung</translation>
    </message>
    <message>
        <source>“%2” of “%1” leads nowhere, so the talk ends there. Connect it.</source>
        <translation>“%2” bagi “%1” tidak menuju ke mana-mana, jadi perbualan tamat di situ. Sambungkannya.</translation>
    </message>
    <message>
        <source>Connection without a port</source>
        <translation>Sambungan tanpa port</translation>
    </message>
    <message>
        <source>A connection leaves “%1” at a port that is no longer there. Delete it, or draw it anew.</source>
        <translation>Satu sambungan keluar dari “%1” pada port yang sudah tiada. Padamkannya, atau lukis semula.</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>Tidak pernah dicapai</translation>
    </message>
    <message>
        <source>No way leads from the start to “%1”. Connect it, or delete it.</source>
        <translation>Tiada laluan dari permulaan ke “%1”. Sambungkannya, atau padamkannya.</translation>
    </message>
    <message>
        <source>Loop without input</source>
        <translation>Gelung tanpa input</translation>
    </message>
    <message>
        <source>The loop at “%1” runs without the person saying anything. Make sure that its condition ends it, or put a question into it.</source>
        <translation>Gelung di “%1” berjalan tanpa pengguna berkata apa-apa. Pastikan syaratnya menamatkan gelung itu, atau masukkan soalan ke dalamnya.</translation>
    </message>
    <message>
        <source>Endless loop</source>
        <translation>Gelung tanpa henti</translation>
    </message>
    <message>
        <source>The loop at “%1” never ends and never asks the person anything. Put a question into it, or a way out.</source>
        <translation>Gelung di “%1” tidak pernah tamat dan tidak pernah bertanya kepada pengguna. Masukkan soalan atau jalan keluar ke dalamnya.</translation>
    </message>
    <message>
        <source>Two options are one</source>
        <translation>Dua opsyen menjadi satu</translation>
    </message>
    <message>
        <source>Two entries of “%1” share an id, or one has none, so they cannot lead to different places. Delete one and add it anew.</source>
        <translation>Dua entri “%1” berkongsi ID, atau satu tiada ID, jadi kedua-duanya tidak boleh menuju ke tempat berlainan. Padamkan satu dan tambah semula.</translation>
    </message>
    <message>
        <source>Choice without options</source>
        <translation>Pilihan tanpa opsyen</translation>
    </message>
    <message>
        <source>“%1” offers nothing to choose. Add an option.</source>
        <translation>“%1” tidak menawarkan apa-apa untuk dipilih. Tambah opsyen.</translation>
    </message>
    <message>
        <source>Branch without cases</source>
        <translation>Cabang tanpa kes</translation>
    </message>
    <message>
        <source>“%1” has no case, so it always goes on at “Else”. Add a case, or delete it.</source>
        <translation>“%1” tidak mempunyai kes, jadi ia sentiasa bersambung di “Jika tidak”. Tambah kes, atau padamkannya.</translation>
    </message>
    <message>
        <source>The answer is lost</source>
        <translation>Jawapan hilang</translation>
    </message>
    <message>
        <source>“%1” asks, but keeps the answer nowhere. Choose a variable for it.</source>
        <translation>“%1” bertanya tetapi tidak menyimpan jawapannya di mana-mana. Pilih pemboleh ubah untuknya.</translation>
    </message>
    <message>
        <source>Pattern cannot be read</source>
        <translation>Corak tidak dapat dibaca</translation>
    </message>
    <message>
        <source>The pattern of “%1” is no regular expression. Correct it, or clear it.</source>
        <translation>Corak “%1” bukan ungkapan nalar. Betulkannya, atau kosongkannya.</translation>
    </message>
    <message>
        <source>No answer can fit</source>
        <translation>Tiada jawapan yang boleh sepadan</translation>
    </message>
    <message>
        <source>The minimum of “%1” is above its maximum. Correct one of them.</source>
        <translation>Nilai minimum “%1” melebihi nilai maksimumnya. Betulkan salah satu.</translation>
    </message>
    <message>
        <source>No knowledge chosen</source>
        <translation>Tiada pengetahuan dipilih</translation>
    </message>
    <message>
        <source>“%1” has nothing to answer from. Choose a knowledge base.</source>
        <translation>“%1” tiada sumber untuk menjawab. Pilih pangkalan pengetahuan.</translation>
    </message>
    <message>
        <source>Knowledge is missing</source>
        <translation>Pengetahuan tiada</translation>
    </message>
    <message>
        <source>“%1” names a knowledge base that is not in this project. Choose another.</source>
        <translation>“%1” merujuk pangkalan pengetahuan yang tiada dalam projek ini. Pilih yang lain.</translation>
    </message>
    <message>
        <source>Knowledge is empty</source>
        <translation>Pengetahuan kosong</translation>
    </message>
    <message>
        <source>“%2”, from which “%1” answers, has no text yet. Import documents or pages into it.</source>
        <translation>“%2”, yang digunakan oleh “%1” untuk menjawab, belum mempunyai teks. Import dokumen atau halaman ke dalamnya.</translation>
    </message>
    <message>
        <source>Nothing is set</source>
        <translation>Tiada yang ditetapkan</translation>
    </message>
    <message>
        <source>“%1” lacks a variable or its value. Fill in both, or delete it.</source>
        <translation>“%1” tiada pemboleh ubah atau nilainya. Isikan kedua-duanya, atau padamkannya.</translation>
    </message>
    <message>
        <source>Unknown node</source>
        <translation>Langkah tidak dikenali</translation>
    </message>
    <message>
        <source>This program does not know the node type “%1”. Replace the node, or open the project with the program that made it.</source>
        <translation>Program ini tidak mengenali jenis langkah “%1”. Gantikan langkah itu, atau buka projek dengan program yang membuatnya.</translation>
    </message>
    <message>
        <source>Leads nowhere</source>
        <translation>Tidak menuju ke mana-mana</translation>
    </message>
    <message>
        <source>“%1” names no place to go to, or one that is gone. Choose a node.</source>
        <translation>“%1” tidak menyatakan tempat yang dituju, atau tempat itu sudah tiada. Pilih satu langkah.</translation>
    </message>
    <message>
        <source>Text is missing</source>
        <translation>Teks tiada</translation>
    </message>
    <message>
        <source>“%1” has a text without words in the bot's first language. Write it, or remove it.</source>
        <translation>“%1” mempunyai teks kosong dalam bahasa pertama bot. Tulis teksnya, atau alih keluar.</translation>
    </message>
    <message>
        <source>Image is missing</source>
        <translation>Imej tiada</translation>
    </message>
    <message>
        <source>“%1” shows an image that is not chosen yet. Choose one, or remove it.</source>
        <translation>“%1” memaparkan imej yang belum dipilih. Pilih satu, atau alih keluar.</translation>
    </message>
    <message>
        <source>Image without words</source>
        <translation>Imej tanpa perkataan</translation>
    </message>
    <message>
        <source>Say in words what the image of “%1” shows, for people who cannot see it.</source>
        <translation>Terangkan dengan perkataan apa yang ditunjukkan oleh imej “%1”, untuk orang yang tidak dapat melihatnya.</translation>
    </message>
    <message>
        <source>Translation is missing</source>
        <translation>Terjemahan tiada</translation>
    </message>
    <message>
        <source>“%1” is not translated yet (%2); people see another language instead. Translate it.</source>
        <translation>“%1” belum diterjemahkan (%2); pengguna melihat bahasa lain sebagai ganti. Terjemahkannya.</translation>
    </message>
    <message>
        <source>Expression cannot be read</source>
        <translation>Ungkapan tidak dapat dibaca</translation>
    </message>
    <message>
        <source>An expression of “%1” cannot be read. %2</source>
        <translation>Satu ungkapan dalam “%1” tidak dapat dibaca. %2</translation>
    </message>
    <message>
        <source>Condition is missing</source>
        <translation>Syarat tiada</translation>
    </message>
    <message>
        <source>A case of “%1” has no condition, so it is never true. Write one, or remove the case.</source>
        <translation>Satu kes “%1” tidak mempunyai syarat, jadi ia tidak pernah benar. Tulis syaratnya, atau alih keluar kes itu.</translation>
    </message>
    <message>
        <source>Unknown variable</source>
        <translation>Pemboleh ubah tidak dikenali</translation>
    </message>
    <message>
        <source>“%1” uses “%2”, which is no variable of this bot. Add the variable, or correct the name.</source>
        <translation>“%1” menggunakan “%2”, yang bukan pemboleh ubah bot ini. Tambah pemboleh ubah itu, atau betulkan namanya.</translation>
    </message>
    <message>
        <source>Unused variable</source>
        <translation>Pemboleh ubah tidak digunakan</translation>
    </message>
    <message>
        <source>No node uses the variable “%1”. Use it, or delete it.</source>
        <translation>Tiada langkah yang menggunakan pemboleh ubah “%1”. Gunakannya, atau padamkannya.</translation>
    </message>
    <message>
        <source>The stored state of this talk cannot be read. Start the talk anew.</source>
        <translation>Keadaan perbualan yang disimpan tidak dapat dibaca. Mulakan perbualan baharu.</translation>
    </message>
    <message>
        <source>This talk was stored by a newer version of the program. Update the program.</source>
        <translation>Perbualan ini disimpan oleh versi program yang lebih baharu. Kemas kini program.</translation>
    </message>
    <message>
        <source>This is no input of a talk: its kind is not known.</source>
        <translation>Ini bukan input perbualan: jenisnya tidak dikenali.</translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation>Jawab soalan</translation>
    </message>
    <message>
        <source>Answers from your documents and pages, and takes an e-mail address when it finds nothing.</source>
        <translation>Menjawab daripada dokumen dan halaman anda, dan meminta alamat e-mel apabila tiada jawapan ditemukan.</translation>
    </message>
    <message>
        <source>Take enquiries</source>
        <translation>Terima pertanyaan</translation>
    </message>
    <message>
        <source>Asks for consent, name, e-mail address and what the person is looking for.</source>
        <translation>Meminta persetujuan, nama, alamat e-mel dan apa yang dicari oleh pengguna.</translation>
    </message>
    <message>
        <source>Arrange appointments</source>
        <translation>Atur janji temu</translation>
    </message>
    <message>
        <source>Asks for day, time, name and e-mail address, and has the person confirm them.</source>
        <translation>Meminta hari, masa, nama dan alamat e-mel, lalu meminta pengguna mengesahkannya.</translation>
    </message>
    <message>
        <source>Empty bot</source>
        <translation>Bot kosong</translation>
    </message>
    <message>
        <source>A start and a greeting, nothing more.</source>
        <translation>Permulaan dan ucapan alu-aluan sahaja.</translation>
    </message>
    <message>
        <source>There is no template “%1”. Choose one of the list.</source>
        <translation>Tiada templat “%1”. Pilih satu daripada senarai.</translation>
    </message>
    <message>
        <source>The template “%1” is missing in this program. Install it anew.</source>
        <translation>Templat “%1” tiada dalam program ini. Pasang semula program.</translation>
    </message>
    <message>
        <source>This template cannot be read.</source>
        <translation>Templat ini tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>New bot</source>
        <translation>Bot baharu</translation>
    </message>
    <message>
        <source>repeat() needs a count that is not below zero.</source>
        <translation>repeat() memerlukan bilangan yang tidak kurang daripada sifar.</translation>
    </message>
    <message>
        <source>matches() takes texts of up to %1 characters.</source>
        <translation>matches() menerima teks sehingga %1 aksara.</translation>
    </message>
    <message>
        <source>The pattern of matches() is not a regular expression.</source>
        <translation>Corak matches() bukan ungkapan nalar.</translation>
    </message>
    <message>
        <source>The closing “}}” is missing.</source>
        <translation>Penutup “}}” tiada.</translation>
    </message>
    <message>
        <source>Lists are nested too deeply here.</source>
        <translation>Senarai bersarang terlalu dalam di sini.</translation>
    </message>
    <message>
        <source>The result of this expression grows too large.</source>
        <translation>Hasil ungkapan ini menjadi terlalu besar.</translation>
    </message>
    <message>
        <source>This expression takes too many steps.</source>
        <translation>Ungkapan ini memerlukan terlalu banyak langkah.</translation>
    </message>
    <message>
        <source>handles personal data</source>
        <translation>mengendalikan data peribadi</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n penemuan</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty note.</source>
        <translation>Nota kosong.</translation>
    </message>
</context>
<context>
    <name>host</name>
    <message>
        <source>Publishing asks for the token of this host.</source>
        <translation>Penerbitan memerlukan token hos ini.</translation>
    </message>
    <message>
        <source>Activating a release asks for an Idempotency-Key header.</source>
        <translation>Mengaktifkan keluaran memerlukan pengepala Idempotency-Key.</translation>
    </message>
    <message>
        <source>A part of a file asks for its offset and the size of the whole.</source>
        <translation>Bahagian fail memerlukan ofset dan saiz keseluruhan fail.</translation>
    </message>
    <message>
        <source>The request names no conversation. Start a new one.</source>
        <translation>Permintaan tidak menyatakan perbualan. Mulakan yang baharu.</translation>
    </message>
    <message numerus="yes">
        <source>The message is too long. Send it in parts of at most %n characters.</source>
        <translation>
            <numerusform>Mesej terlalu panjang. Hantarkannya dalam bahagian yang tidak melebihi %n aksara.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Mesej kosong.</translation>
    </message>
    <message>
        <source>The id of the message is not valid.</source>
        <translation>ID mesej tidak sah.</translation>
    </message>
    <message>
        <source>There is no bot at this address.</source>
        <translation>Tiada bot di alamat ini.</translation>
    </message>
    <message>
        <source>This host does not answer under that name.</source>
        <translation>Hos ini tidak menjawab dengan nama itu.</translation>
    </message>
    <message>
        <source>Other web sites may not talk to this host.</source>
        <translation>Laman web lain tidak dibenarkan berhubung dengan hos ini.</translation>
    </message>
    <message>
        <source>This is a Dialogist host.</source>
        <translation>Ini ialah hos Dialogist.</translation>
    </message>
    <message>
        <source>This address does not take such requests.</source>
        <translation>Alamat ini tidak menerima permintaan sedemikian.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Tiada apa-apa di alamat ini.</translation>
    </message>
    <message>
        <source>Send JSON, with the content type application/json.</source>
        <translation>Hantar JSON dengan jenis kandungan application/json.</translation>
    </message>
    <message>
        <source>The request is no valid JSON object.</source>
        <translation>Permintaan bukan objek JSON yang sah.</translation>
    </message>
    <message>
        <source>Other programs could not be told about this host.</source>
        <translation>Program lain tidak dapat dimaklumkan tentang hos ini.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Choose another one with --data.</source>
        <translation>Folder “%1” tidak dapat dibuat. Pilih yang lain dengan --data.</translation>
    </message>
    <message>
        <source>A host already runs on the folder “%1”. Stop it, or choose another folder with --data.</source>
        <translation>Satu hos sudah berjalan pada folder “%1”. Hentikannya, atau pilih folder lain dengan --data.</translation>
    </message>
    <message>
        <source>Dialogist host at %1. Stop it with Ctrl-C.</source>
        <translation>Hos Dialogist di %1. Hentikan dengan Ctrl-C.</translation>
    </message>
    <message>
        <source>The release of “%1” is damaged and not live. Publish the bot again.</source>
        <translation>Keluaran “%1” rosak dan tidak aktif. Terbitkan bot sekali lagi.</translation>
    </message>
    <message>
        <source>The host has stopped.</source>
        <translation>Hos telah berhenti.</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2. Another program may be using it; choose another port.</source>
        <translation>Tidak dapat mendengar di %1, port %2. Program lain mungkin menggunakannya; pilih port lain.</translation>
    </message>
    <message>
        <source>This part of a file does not fit into the file.</source>
        <translation>Bahagian fail ini tidak padan dengan fail.</translation>
    </message>
    <message>
        <source>The host cannot write to its folder. Check free space and permissions.</source>
        <translation>Hos tidak dapat menulis ke foldernya. Semak ruang kosong dan kebenaran.</translation>
    </message>
    <message>
        <source>A part of the file before this one is missing.</source>
        <translation>Bahagian fail sebelum bahagian ini tiada.</translation>
    </message>
    <message>
        <source>A file arrived damaged. It has to be sent again.</source>
        <translation>Satu fail diterima dalam keadaan rosak. Fail itu perlu dihantar semula.</translation>
    </message>
    <message>
        <source>A file of a release is damaged. Publish the bot again.</source>
        <translation>Satu fail keluaran rosak. Terbitkan bot sekali lagi.</translation>
    </message>
    <message>
        <source>A file of a release is missing.</source>
        <translation>Satu fail keluaran tiada.</translation>
    </message>
    <message>
        <source>A file of a release is too large.</source>
        <translation>Satu fail keluaran terlalu besar.</translation>
    </message>
    <message>
        <source>Another release of this bot went live in the meantime. Look at what changed and publish again.</source>
        <translation>Keluaran lain bagi bot ini telah diaktifkan sementara itu. Lihat apa yang berubah dan terbitkan sekali lagi.</translation>
    </message>
    <message>
        <source>The bot could not start a conversation, so what is live stays live. Try it in the simulator.</source>
        <translation>Bot tidak dapat memulakan perbualan, jadi keluaran yang aktif dikekalkan. Cuba bot dalam simulator.</translation>
    </message>
    <message>
        <source>This release belongs to another bot.</source>
        <translation>Keluaran ini milik bot lain.</translation>
    </message>
    <message>
        <source>The host does not have this release. Publish it again.</source>
        <translation>Hos tidak mempunyai keluaran ini. Terbitkannya sekali lagi.</translation>
    </message>
    <message>
        <source>This release is damaged. Publish the bot again.</source>
        <translation>Keluaran ini rosak. Terbitkan bot sekali lagi.</translation>
    </message>
    <message>
        <source>Files of this release are missing or damaged. Publish the bot again.</source>
        <translation>Fail keluaran ini tiada atau rosak. Terbitkan bot sekali lagi.</translation>
    </message>
    <message>
        <source>This request was already used for something else.</source>
        <translation>Permintaan ini sudah digunakan untuk perkara lain.</translation>
    </message>
    <message>
        <source>There is no such image.</source>
        <translation>Tiada imej sedemikian.</translation>
    </message>
    <message>
        <source>Too much is going on at the moment. Try again in a few seconds.</source>
        <translation>Terlalu sibuk pada masa ini. Cuba lagi dalam beberapa saat.</translation>
    </message>
    <message>
        <source>The conversations in this folder were stored by a newer version of Dialogist. Update this program.</source>
        <translation>Perbualan dalam folder ini disimpan oleh versi Dialogist yang lebih baharu. Kemas kini program ini.</translation>
    </message>
    <message>
        <source>This conversation is not known here. Start a new one.</source>
        <translation>Perbualan ini tidak dikenali di sini. Mulakan yang baharu.</translation>
    </message>
    <message>
        <source>That was a lot at once. Wait a moment and send it again.</source>
        <translation>Terlalu banyak sekali gus. Tunggu sebentar dan hantar lagi.</translation>
    </message>
    <message>
        <source>The conversation could not be stored. Try again.</source>
        <translation>Perbualan tidak dapat disimpan. Cuba lagi.</translation>
    </message>
    <message>
        <source>This conversation has ended. Start a new one.</source>
        <translation>Perbualan ini telah tamat. Mulakan yang baharu.</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>None</source>
        <translation>Tiada</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Ini bukan nombor.</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>There is no text to keep. Type something first.</source>
        <translation>Tiada teks untuk disimpan. Taip sesuatu dahulu.</translation>
    </message>
    <message>
        <source>The document is protected by a password. Import it again with its password, or save a copy without one.</source>
        <translation>Dokumen ini dilindungi kata laluan. Import semula dengan kata laluannya, atau simpan salinan tanpa kata laluan.</translation>
    </message>
    <message>
        <source>The password does not open this document. Check the password and import it again.</source>
        <translation>Kata laluan tidak dapat membuka dokumen ini. Semak kata laluan dan import semula.</translation>
    </message>
    <message>
        <source>The document holds no text, only pictures: it was probably scanned. Run text recognition (OCR) over it and import the result.</source>
        <translation>Dokumen ini tidak mengandungi teks, hanya gambar: mungkin ia diimbas. Jalankan pengecaman teks (OCR) padanya dan import hasilnya.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Dokumen ini kosong.</translation>
    </message>
    <message>
        <source>The document is damaged or incomplete. Open it in the program that made it, save it again and import the new copy.</source>
        <translation>Dokumen ini rosak atau tidak lengkap. Buka dalam program yang membuatnya, simpan semula dan import salinan baharu.</translation>
    </message>
    <message>
        <source>The document is too large, or unpacks to far more than its size. Split it into smaller documents.</source>
        <translation>Dokumen ini terlalu besar, atau menjadi jauh lebih besar daripada saiznya apabila dinyahmampat. Pecahkan kepada dokumen yang lebih kecil.</translation>
    </message>
    <message>
        <source>The document is built in a way that is too deep or too intricate to be read safely. Save it anew, or as plain text, and import that.</source>
        <translation>Struktur dokumen ini terlalu dalam atau terlalu rumit untuk dibaca dengan selamat. Simpan semula, atau simpan sebagai teks biasa, dan import fail itu.</translation>
    </message>
    <message>
        <source>Reading the document took more memory than a document may. Split it into smaller documents.</source>
        <translation>Membaca dokumen ini menggunakan lebih banyak memori daripada yang dibenarkan bagi satu dokumen. Pecahkan kepada dokumen yang lebih kecil.</translation>
    </message>
    <message>
        <source>Reading the document took too long and was stopped. Split it into smaller documents, or save it in another format.</source>
        <translation>Membaca dokumen ini mengambil masa terlalu lama dan telah dihentikan. Pecahkan kepada dokumen yang lebih kecil, atau simpan dalam format lain.</translation>
    </message>
    <message>
        <source>The document could not be read: its reader stopped unexpectedly. It is probably damaged; save it again and import the new copy.</source>
        <translation>Dokumen ini tidak dapat dibaca: pembacanya berhenti tanpa diduga. Mungkin dokumen rosak; simpan semula dan import salinan baharu.</translation>
    </message>
    <message>
        <source>The document holds parts that a harmless document does not need (such as file paths that leave it, or entity declarations), so it was not read.</source>
        <translation>Dokumen ini mengandungi bahagian yang tidak diperlukan oleh dokumen yang selamat (seperti laluan fail yang keluar daripadanya, atau pengisytiharan entiti), jadi ia tidak dibaca.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read. Save it as PDF, DOCX, ODT, HTML, Markdown, text or CSV and import that.</source>
        <translation>Fail jenis ini tidak dapat dibaca. Simpan sebagai PDF, DOCX, ODT, HTML, Markdown, teks atau CSV dan import fail itu.</translation>
    </message>
    <message>
        <source>This is a file of an old office program (DOC, XLS, PPT and the like). Open it in a current one, save it as DOCX, XLSX, PPTX or PDF, and import that.</source>
        <translation>Ini ialah fail program pejabat lama (DOC, XLS, PPT dan seumpamanya). Buka dalam program semasa, simpan sebagai DOCX, XLSX, PPTX atau PDF, dan import fail itu.</translation>
    </message>
    <message>
        <source>This file holds no text that a person could read.</source>
        <translation>Fail ini tidak mengandungi teks yang boleh dibaca oleh manusia.</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and import the documents in it.</source>
        <translation>Ini ialah arkib. Nyahmampatkannya dan import dokumen di dalamnya.</translation>
    </message>
    <message>
        <source>This is a picture, sound or film. Only text can become knowledge.</source>
        <translation>Ini ialah gambar, bunyi atau filem. Hanya teks boleh menjadi pengetahuan.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Fail ini sudah tiada.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you may read it and that no other program has locked it.</source>
        <translation>Fail tidak dapat dibuka. Pastikan anda boleh membacanya dan tiada program lain menguncinya.</translation>
    </message>
    <message>
        <source>The document reader could not be started. Reinstall Dialogist.</source>
        <translation>Pembaca dokumen tidak dapat dimulakan. Pasang semula Dialogist.</translation>
    </message>
    <message>
        <source>The document was read, but its text could not be written to the project file. Check the free space of the disk and try again.</source>
        <translation>Dokumen telah dibaca, tetapi teksnya tidak dapat ditulis ke fail projek. Semak ruang kosong cakera dan cuba lagi.</translation>
    </message>
    <message>
        <source>Some pages hold no text, only pictures: they were probably scanned. The other pages were imported.</source>
        <translation>Sesetengah halaman tidak mengandungi teks, hanya gambar: mungkin ia diimbas. Halaman lain telah diimport.</translation>
    </message>
    <message>
        <source>Some parts of the document are damaged and were left out. The rest was imported.</source>
        <translation>Sesetengah bahagian dokumen rosak dan diketepikan. Selebihnya telah diimport.</translation>
    </message>
    <message>
        <source>The document is very long: only its first part was imported. Split it into smaller documents.</source>
        <translation>Dokumen ini sangat panjang: hanya bahagian pertamanya diimport. Pecahkan kepada dokumen yang lebih kecil.</translation>
    </message>
    <message>
        <source>Tables within tables were imported as plain text.</source>
        <translation>Jadual dalam jadual diimport sebagai teks biasa.</translation>
    </message>
    <message>
        <source>Stopped before this file was read.</source>
        <translation>Dihentikan sebelum fail ini dibaca.</translation>
    </message>
    <message>
        <source>The document could not be read.</source>
        <translation>Dokumen tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>hlm. %1</translation>
    </message>
    <message>
        <source>Each document is read in a process of its own that can open no file, start no program and reach no network, with limits on time and memory.</source>
        <translation>Setiap dokumen dibaca dalam proses tersendiri yang tidak boleh membuka fail, memulakan program atau mencapai rangkaian, dengan had masa dan memori.</translation>
    </message>
    <message>
        <source>Each document is read in a process of its own that can make no system call to open a file, start a program or reach a network, with limits on time and memory. This system has no Landlock as a second wall.</source>
        <translation>Setiap dokumen dibaca dalam proses tersendiri yang tidak boleh membuat panggilan sistem untuk membuka fail, memulakan program atau mencapai rangkaian, dengan had masa dan memori. Sistem ini tiada Landlock sebagai lapisan perlindungan kedua.</translation>
    </message>
    <message>
        <source>Each document is read in a process of its own with limits on time and memory. On this system that process is not cut off from files and network.</source>
        <translation>Setiap dokumen dibaca dalam proses tersendiri dengan had masa dan memori. Pada sistem ini, proses itu tidak diasingkan daripada fail dan rangkaian.</translation>
    </message>
    <message>
        <source>Each document is read in a process of its own with a limit on time. On this system that process is not cut off from files and network.</source>
        <translation>Setiap dokumen dibaca dalam proses tersendiri dengan had masa. Pada sistem ini, proses itu tidak diasingkan daripada fail dan rangkaian.</translation>
    </message>
    <message>
        <source>The site asks robots to stay away from this page (robots.txt).</source>
        <translation>Laman ini meminta robot supaya tidak mengakses halaman ini (robots.txt).</translation>
    </message>
    <message>
        <source>The site's rules for robots (robots.txt) could not be read, so it was left alone. Try again later.</source>
        <translation>Peraturan laman untuk robot (robots.txt) tidak dapat dibaca, jadi laman ini tidak diakses. Cuba lagi kemudian.</translation>
    </message>
    <message>
        <source>This is neither a web page nor a document that can be read.</source>
        <translation>Ini bukan halaman web dan bukan dokumen yang boleh dibaca.</translation>
    </message>
    <message>
        <source>The same text was found at another address.</source>
        <translation>Teks yang sama ditemukan di alamat lain.</translation>
    </message>
    <message>
        <source>The page names another address as its own; that one is used.</source>
        <translation>Halaman ini menyatakan alamat lain sebagai alamatnya sendiri; alamat itu digunakan.</translation>
    </message>
    <message>
        <source>The page asks not to be indexed.</source>
        <translation>Halaman ini meminta supaya tidak diindeks.</translation>
    </message>
    <message>
        <source>The page shows its text only with JavaScript, so there was nothing to read. Save it from a browser and import the file.</source>
        <translation>Halaman ini memaparkan teksnya hanya dengan JavaScript, jadi tiada apa-apa untuk dibaca. Simpan dari pelayar dan import fail itu.</translation>
    </message>
    <message>
        <source>The address leads to another host, which is not part of this crawl.</source>
        <translation>Alamat ini menuju ke hos lain, yang bukan sebahagian daripada perangkakan ini.</translation>
    </message>
    <message>
        <source>The server sends the request on again and again.</source>
        <translation>Pelayan mengubah hala permintaan berulang kali.</translation>
    </message>
    <message>
        <source>The page could not be fetched: the connection broke off.</source>
        <translation>Halaman tidak dapat diambil: sambungan terputus.</translation>
    </message>
    <message>
        <source>The address is on this computer or a private network. Allow this host if you trust it.</source>
        <translation>Alamat ini berada pada komputer ini atau rangkaian persendirian. Benarkan hos ini jika anda mempercayainya.</translation>
    </message>
    <message>
        <source>The server did not send the page in time.</source>
        <translation>Pelayan tidak menghantar halaman dalam masa yang ditetapkan.</translation>
    </message>
    <message>
        <source>The site has more pages than the limit of this crawl. Raise the limit to read on.</source>
        <translation>Laman ini mempunyai lebih banyak halaman daripada had perangkakan ini. Naikkan had untuk terus membaca.</translation>
    </message>
    <message>
        <source>The page does not exist (404).</source>
        <translation>Halaman tidak wujud (404).</translation>
    </message>
    <message>
        <source>The page asks for a login (401).</source>
        <translation>Halaman memerlukan log masuk (401).</translation>
    </message>
    <message>
        <source>The server does not let us read the page (403).</source>
        <translation>Pelayan tidak membenarkan halaman ini dibaca (403).</translation>
    </message>
    <message>
        <source>The server asks to be visited less often (429). Set a longer delay.</source>
        <translation>Pelayan meminta supaya tidak dilawati terlalu kerap (429). Tetapkan kelewatan yang lebih lama.</translation>
    </message>
    <message>
        <source>The server answered with error %1.</source>
        <translation>Pelayan menjawab dengan ralat %1.</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>The project holds a damaged object (%1: %2). Restore a backup or an earlier copy.</source>
        <translation>Projek mengandungi objek rosak (%1: %2). Pulihkan sandaran atau salinan terdahulu.</translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>Cancelled.</source>
        <translation>Dibatalkan.</translation>
    </message>
    <message>
        <source>%1 did not answer completely in time. Try again later.</source>
        <translation>%1 tidak menjawab dengan lengkap dalam masa yang ditetapkan. Cuba lagi kemudian.</translation>
    </message>
    <message>
        <source>%1 is on this computer or a private network. Allow this host if you trust it.</source>
        <translation>%1 berada pada komputer ini atau rangkaian persendirian. Benarkan hos ini jika anda mempercayainya.</translation>
    </message>
    <message>
        <source>The host %1 was not found. Check the address and your connection.</source>
        <translation>Hos %1 tidak ditemukan. Semak alamat dan sambungan anda.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time. Try again later.</source>
        <translation>%1 tidak dapat dicapai dalam masa yang ditetapkan. Cuba lagi kemudian.</translation>
    </message>
    <message>
        <source>%1 sent more than is accepted.</source>
        <translation>%1 menghantar lebih daripada yang diterima.</translation>
    </message>
    <message>
        <source>%1 refused the connection. Check address and port.</source>
        <translation>%1 menolak sambungan. Semak alamat dan port.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: its certificate is not accepted.</source>
        <translation>Sambungan selamat ke %1 tidak dapat dibuat: sijilnya tidak diterima.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off. Try again.</source>
        <translation>Sambungan ke %1 terputus. Cuba lagi.</translation>
    </message>
    <message>
        <source>No connection can be made from this computer.</source>
        <translation>Sambungan tidak dapat dibuat dari komputer ini.</translation>
    </message>
    <message>
        <source>%1 sends the request on again and again.</source>
        <translation>%1 mengubah hala permintaan berulang kali.</translation>
    </message>
    <message>
        <source>This is not a complete web address. Check it for missing parts.</source>
        <translation>Ini bukan alamat web yang lengkap. Semak sama ada terdapat bahagian yang tertinggal.</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// can be opened.</source>
        <translation>Hanya alamat yang bermula dengan http:// atau https:// boleh dibuka.</translation>
    </message>
    <message>
        <source>The address holds a user name or password. Remove it from the address.</source>
        <translation>Alamat ini mengandungi nama pengguna atau kata laluan. Alih keluar daripada alamat.</translation>
    </message>
    <message>
        <source>The address names port 0, which does not exist.</source>
        <translation>Alamat ini menyatakan port 0, yang tidak wujud.</translation>
    </message>
    <message>
        <source>This kind of request is not supported.</source>
        <translation>Permintaan jenis ini tidak disokong.</translation>
    </message>
    <message>
        <source>A header of the request has characters or a name that are not allowed.</source>
        <translation>Satu pengepala permintaan mempunyai aksara atau nama yang tidak dibenarkan.</translation>
    </message>
    <message>
        <source>The server answered with an address that is not encrypted, which is not followed.</source>
        <translation>Pelayan menjawab dengan alamat yang tidak disulitkan, yang tidak diikuti.</translation>
    </message>
    <message>
        <source>The server wants the data sent to another host (%1), which is not done.</source>
        <translation>Pelayan mahu data dihantar ke hos lain (%1), dan ini tidak dilakukan.</translation>
    </message>
</context>
<context>
    <name>panels/explorer</name>
    <message>
        <source>“%1” cannot be the name of a variable. Use letters, digits and _, and begin with a letter.</source>
        <translation>“%1” tidak boleh menjadi nama pemboleh ubah. Gunakan huruf, digit dan _, dan mulakan dengan huruf.</translation>
    </message>
    <message>
        <source>There is already a variable “%1”. Choose another name.</source>
        <translation>Sudah ada pemboleh ubah “%1”. Pilih nama lain.</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Nama tidak boleh kosong.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (salinan)</translation>
    </message>
    <message>
        <source>New knowledge</source>
        <translation>Pengetahuan baharu</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Aliran baharu</translation>
    </message>
    <message>
        <source>New instructions</source>
        <translation>Arahan baharu</translation>
    </message>
    <message>
        <source>New intent</source>
        <translation>Niat baharu</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Aliran</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n langkah</numerusform>
        </translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Pengetahuan</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n petikan</numerusform>
        </translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Arahan</translation>
    </message>
    <message>
        <source>Training phrases</source>
        <translation>Frasa latihan</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s)</source>
        <translation>
            <numerusform>%n frasa</numerusform>
        </translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Pemboleh ubah</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Data peribadi</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>%1 (source)</source>
        <translation>%1 (sumber)</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) have no translation yet.</source>
        <translation>
            <numerusform>%n teks belum diterjemahkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Keluaran</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>komputer ini</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 dan %n lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages of “%1” contain %2; anyone who chats can get them. Remove them from the document and import it again.</source>
        <translation>
            <numerusform>%n petikan “%1” mengandungi %2; sesiapa yang berbual boleh mendapatkannya. Alih keluar daripada dokumen dan import semula.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages of “%1” contain %2; anyone who chats can get them. Remove them, or accept it with a reason.</source>
        <translation>
            <numerusform>%n petikan “%1” mengandungi %2; sesiapa yang berbual boleh mendapatkannya. Alih keluar, atau terima dengan alasan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal data or secrets in the knowledge</source>
        <translation>Data peribadi atau rahsia dalam pengetahuan</translation>
    </message>
    <message>
        <source>Personal data in an address</source>
        <translation>Data peribadi dalam alamat</translation>
    </message>
    <message>
        <source>“%1” puts %2 into the address of a link, where logs and other sites can read it. Leave it out of the address.</source>
        <translation>“%1” memasukkan %2 ke dalam alamat pautan, yang boleh dibaca oleh log dan laman lain. Jangan sertakannya dalam alamat.</translation>
    </message>
    <message>
        <source>Secret stored in the bot</source>
        <translation>Rahsia disimpan dalam bot</translation>
    </message>
    <message>
        <source>“%1” contains what looks like %2. Remove it, and revoke it where it came from.</source>
        <translation>“%1” mengandungi sesuatu yang kelihatan seperti %2. Alih keluar, dan batalkannya di tempat asalnya.</translation>
    </message>
    <message>
        <source>“%1” is stored, but it has neither a purpose nor a legal basis. Choose both for the variable.</source>
        <translation>“%1” disimpan, tetapi tiada tujuan dan tiada asas undang-undang. Pilih kedua-duanya untuk pemboleh ubah itu.</translation>
    </message>
    <message>
        <source>“%1” is stored, but it has no purpose. Choose one for the variable.</source>
        <translation>“%1” disimpan, tetapi tiada tujuan. Pilih satu untuk pemboleh ubah itu.</translation>
    </message>
    <message>
        <source>“%1” is stored, but it has no legal basis. Choose one for the variable.</source>
        <translation>“%1” disimpan, tetapi tiada asas undang-undang. Pilih satu untuk pemboleh ubah itu.</translation>
    </message>
    <message>
        <source>No purpose or no legal basis</source>
        <translation>Tiada tujuan atau tiada asas undang-undang</translation>
    </message>
    <message>
        <source>Collected, never used</source>
        <translation>Dikumpul, tidak pernah digunakan</translation>
    </message>
    <message>
        <source>“%1” is asked for, but nothing reads it. Remove the question, or give the variable a purpose that people of your team use it for.</source>
        <translation>“%1” ditanya, tetapi tiada apa-apa yang membacanya. Alih keluar soalan itu, atau berikan pemboleh ubah itu tujuan yang membolehkan pasukan anda menggunakannya.</translation>
    </message>
    <message>
        <source>Question invites a secret</source>
        <translation>Soalan mengundang rahsia</translation>
    </message>
    <message>
        <source>“%1” stores what must never be typed into a chat: %2. Use a link for signing in or paying, or ask for the last four digits.</source>
        <translation>“%1” menyimpan perkara yang tidak boleh sekali-kali ditaip dalam sembang: %2. Gunakan pautan untuk log masuk atau membayar, atau minta empat digit terakhir.</translation>
    </message>
    <message>
        <source>The question at “%1” will make people type %2 into a plain text answer. Ask for less, or use a link.</source>
        <translation>Soalan di “%1” akan membuat orang menaip %2 dalam jawapan teks biasa. Minta lebih sedikit, atau gunakan pautan.</translation>
    </message>
    <message>
        <source>Looks personal, has no category</source>
        <translation>Kelihatan peribadi, tiada kategori</translation>
    </message>
    <message>
        <source>“%1” looks like “%2”, but is marked as not personal. Set its category.</source>
        <translation>“%1” kelihatan seperti “%2”, tetapi ditandakan sebagai bukan peribadi. Tetapkan kategorinya.</translation>
    </message>
    <message>
        <source>European Economic Area</source>
        <translation>Kawasan Ekonomi Eropah</translation>
    </message>
    <message>
        <source>You chose %1; %2 also go to %3 (%4). Choose another region or service, or accept the exception with a reason.</source>
        <translation>Anda memilih %1; %2 juga dihantar ke %3 (%4). Pilih rantau atau perkhidmatan lain, atau terima pengecualian ini dengan alasan.</translation>
    </message>
    <message>
        <source>By default data is kept in %1; %2 also go to %3 (%4).</source>
        <translation>Secara lalai data disimpan di %1; %2 juga dihantar ke %3 (%4).</translation>
    </message>
    <message>
        <source>Outside your residency choice</source>
        <translation>Di luar pilihan lokasi data anda</translation>
    </message>
    <message>
        <source>Cannot be shown to be inside your choice</source>
        <translation>Tidak dapat dibuktikan berada dalam pilihan anda</translation>
    </message>
    <message>
        <source>You chose %1; where %2 keeps %3 is not stated. Ask %2, or accept it with a reason.</source>
        <translation>Anda memilih %1; tempat %2 menyimpan %3 tidak dinyatakan. Tanya %2, atau terima dengan alasan.</translation>
    </message>
    <message>
        <source>%1 leave the region “%2” for %3 (%4); no transfer tool is named. Choose another service, or ask %4 for one.</source>
        <translation>%1 meninggalkan rantau “%2” ke %3 (%4); tiada instrumen pemindahan dinyatakan. Pilih perkhidmatan lain, atau minta daripada %4.</translation>
    </message>
    <message>
        <source>%1 go to %2; neither the place nor a transfer tool is stated. Ask %2 for both.</source>
        <translation>%1 dihantar kepada %2; tempat dan instrumen pemindahan tidak dinyatakan. Tanya %2 tentang kedua-duanya.</translation>
    </message>
    <message>
        <source>Transfer without a tool</source>
        <translation>Pemindahan tanpa instrumen</translation>
    </message>
    <message>
        <source>Retention missing or contradicted</source>
        <translation>Pengekalan tiada atau bercanggah</translation>
    </message>
    <message>
        <source>Conversations are kept without a limit. Set one in the privacy settings.</source>
        <translation>Perbualan disimpan tanpa had. Tetapkan had dalam tetapan privasi.</translation>
    </message>
    <message>
        <source>Contact data is kept without a limit. Set one in the privacy settings.</source>
        <translation>Data hubungan disimpan tanpa had. Tetapkan had dalam tetapan privasi.</translation>
    </message>
    <message>
        <source>How long %1 keeps conversations is not stated. Ask for a time, or accept it with a reason.</source>
        <translation>Tempoh %1 menyimpan perbualan tidak dinyatakan. Minta tempohnya, atau terima dengan alasan.</translation>
    </message>
    <message>
        <source>%1 keeps conversations as follows: %2. It is not stated that your own limit is kept to.</source>
        <translation>%1 menyimpan perbualan seperti berikut: %2. Tidak dinyatakan bahawa had anda sendiri dipatuhi.</translation>
    </message>
    <message>
        <source>Profile incomplete or old</source>
        <translation>Profil tidak lengkap atau lapuk</translation>
    </message>
    <message>
        <source>What is known about %1 comes from a document without a date. Check that it still holds.</source>
        <translation>Maklumat tentang %1 datang daripada dokumen tanpa tarikh. Semak sama ada ia masih benar.</translation>
    </message>
    <message>
        <source>What is known about %1 is of %2. Check that it still holds.</source>
        <translation>Maklumat tentang %1 bertarikh %2. Semak sama ada ia masih benar.</translation>
    </message>
    <message>
        <source>People reach the answer of a language model at “%1”. Whether %2 tells them so is not stated; say it in a message before.</source>
        <translation>Orang menerima jawapan model bahasa di “%1”. Sama ada %2 memberitahu mereka tidak dinyatakan; nyatakannya dalam mesej sebelum itu.</translation>
    </message>
    <message>
        <source>People reach the answer of a language model at “%1” without being told that they talk to an AI. Say it in a message before.</source>
        <translation>Orang menerima jawapan model bahasa di “%1” tanpa diberitahu bahawa mereka berbual dengan AI. Nyatakannya dalam mesej sebelum itu.</translation>
    </message>
    <message>
        <source>No AI disclosure</source>
        <translation>Tiada pendedahan AI</translation>
    </message>
    <message>
        <source>The bot asks for “%1” at “%2”. Whether the chat of %3 shows your privacy notice before is not stated; put a notice before the question.</source>
        <translation>Bot meminta “%1” di “%2”. Sama ada sembang %3 memaparkan notis privasi anda sebelum itu tidak dinyatakan; letakkan notis sebelum soalan.</translation>
    </message>
    <message>
        <source>The bot asks for “%1” at “%2” before it shows where the privacy notice is. Put a notice before the question.</source>
        <translation>Bot meminta “%1” di “%2” sebelum menunjukkan tempat notis privasi. Letakkan notis sebelum soalan.</translation>
    </message>
    <message>
        <source>No privacy notice before the first question</source>
        <translation>Tiada notis privasi sebelum soalan pertama</translation>
    </message>
    <message>
        <source>who is responsible</source>
        <translation>siapa yang bertanggungjawab</translation>
    </message>
    <message>
        <source>a contact for requests</source>
        <translation>kenalan untuk permintaan</translation>
    </message>
    <message>
        <source>the purpose of some data</source>
        <translation>tujuan sesetengah data</translation>
    </message>
    <message>
        <source>the legal basis of some data</source>
        <translation>asas undang-undang sesetengah data</translation>
    </message>
    <message>
        <source>the names of some receivers</source>
        <translation>nama sesetengah penerima</translation>
    </message>
    <message>
        <source>how data is protected in other countries</source>
        <translation>cara data dilindungi di negara lain</translation>
    </message>
    <message>
        <source>how long conversations are kept</source>
        <translation>tempoh perbualan disimpan</translation>
    </message>
    <message>
        <source>Notice has gaps</source>
        <translation>Notis tidak lengkap</translation>
    </message>
    <message>
        <source>The privacy notice of this bot lacks: %1. Fill in what is yours in the privacy settings.</source>
        <translation>Notis privasi bot ini kekurangan: %1. Isikan bahagian anda dalam tetapan privasi.</translation>
    </message>
    <message>
        <source>No route for rights</source>
        <translation>Tiada saluran untuk hak</translation>
    </message>
    <message>
        <source>People cannot ask this bot to show, correct or erase their data. Give a contact for requests in the privacy settings.</source>
        <translation>Orang tidak boleh meminta bot ini menunjukkan, membetulkan atau memadamkan data mereka. Berikan kenalan untuk permintaan dalam tetapan privasi.</translation>
    </message>
    <message>
        <source>People who chat</source>
        <translation>Orang yang berbual</translation>
    </message>
    <message>
        <source>any country</source>
        <translation>mana-mana negara</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Sembang web</translation>
    </message>
    <message>
        <source>The profile names no web chat.</source>
        <translation>Profil tidak menyatakan sembang web.</translation>
    </message>
    <message>
        <source>in the browser of the person</source>
        <translation>dalam pelayar pengguna</translation>
    </message>
    <message>
        <source>conversations: %1</source>
        <translation>perbualan: %1</translation>
    </message>
    <message>
        <source>What people type or choose in the chat.</source>
        <translation>Apa yang ditaip atau dipilih dalam sembang.</translation>
    </message>
    <message>
        <source>The service runs the bot and keeps its conversations.</source>
        <translation>Perkhidmatan ini menjalankan bot dan menyimpan perbualannya.</translation>
    </message>
    <message>
        <source>searched on the host, without a language model</source>
        <translation>dicari pada hos, tanpa model bahasa</translation>
    </message>
    <message>
        <source>not kept by the search</source>
        <translation>tidak disimpan oleh carian</translation>
    </message>
    <message>
        <source>The question is compared with your documents.</source>
        <translation>Soalan dibandingkan dengan dokumen anda.</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Pasukan anda</translation>
    </message>
    <message>
        <source>decides about the data, can read conversations</source>
        <translation>menentukan penggunaan data, boleh membaca perbualan</translation>
    </message>
    <message>
        <source>Stored conversations can be read by those who answer for the bot.</source>
        <translation>Perbualan yang disimpan boleh dibaca oleh mereka yang bertanggungjawab terhadap bot.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>tidak dinyatakan</translation>
    </message>
    <message>
        <source>%1 The profile does not itemise the data, so all of it is shown.</source>
        <translation>%1 Profil tidak memperincikan data, jadi semuanya dipaparkan.</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>alamat e-mel</translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation>nombor telefon</translation>
    </message>
    <message>
        <source>card numbers</source>
        <translation>nombor kad</translation>
    </message>
    <message>
        <source>bank account numbers</source>
        <translation>nombor akaun bank</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>kunci peribadi</translation>
    </message>
    <message>
        <source>a sign-in token</source>
        <translation>token log masuk</translation>
    </message>
    <message>
        <source>an API key</source>
        <translation>kunci API</translation>
    </message>
    <message>
        <source>a key or token</source>
        <translation>kunci atau token</translation>
    </message>
    <message>
        <source>people who chat</source>
        <translation>orang yang berbual</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>pengguna</translation>
    </message>
    <message>
        <source>not itemised</source>
        <translation>tidak diperincikan</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>tidak diperlukan</translation>
    </message>
    <message>
        <source>The bot answers from documents, which this company helps to index or search.</source>
        <translation>Bot menjawab daripada dokumen, dan syarikat ini membantu mengindeks atau mencarinya.</translation>
    </message>
    <message>
        <source>A step of the bot lets a language model answer.</source>
        <translation>Satu langkah bot membiarkan model bahasa menjawab.</translation>
    </message>
    <message>
        <source>The profile does not say for what, so it is counted.</source>
        <translation>Profil tidak menyatakan tujuannya, jadi ia dikira.</translation>
    </message>
    <message>
        <source>Every bot needs it: the service runs on it.</source>
        <translation>Setiap bot memerlukannya: perkhidmatan berjalan di atasnya.</translation>
    </message>
    <message>
        <source>Not used: no step of this bot lets a language model answer.</source>
        <translation>Tidak digunakan: tiada langkah bot ini yang membiarkan model bahasa menjawab.</translation>
    </message>
    <message>
        <source>Not used: this bot looks nothing up on web sites while it talks.</source>
        <translation>Tidak digunakan: bot ini tidak mencari apa-apa di laman web semasa berbual.</translation>
    </message>
    <message>
        <source>Not used: this bot answers from no documents.</source>
        <translation>Tidak digunakan: bot ini tidak menjawab daripada dokumen.</translation>
    </message>
    <message>
        <source>Not used: this bot is reached by web chat, not by a messenger or telephone.</source>
        <translation>Tidak digunakan: bot ini dihubungi melalui sembang web, bukan melalui aplikasi pesanan atau telefon.</translation>
    </message>
    <message>
        <source>Not used: this bot hands nobody over to a person.</source>
        <translation>Tidak digunakan: bot ini tidak menyerahkan sesiapa kepada petugas manusia.</translation>
    </message>
    <message>
        <source>Not used: this bot books nothing in a calendar.</source>
        <translation>Tidak digunakan: bot ini tidak menempah apa-apa dalam kalendar.</translation>
    </message>
    <message>
        <source>Not used for people who chat: it concerns your own payments.</source>
        <translation>Tidak digunakan untuk orang yang berbual: ia berkenaan pembayaran anda sendiri.</translation>
    </message>
    <message>
        <source>Not used for people who chat: it concerns your own account.</source>
        <translation>Tidak digunakan untuk orang yang berbual: ia berkenaan akaun anda sendiri.</translation>
    </message>
    <message>
        <source>Not used for people who chat: it concerns how you use the service.</source>
        <translation>Tidak digunakan untuk orang yang berbual: ia berkenaan cara anda menggunakan perkhidmatan.</translation>
    </message>
    <message>
        <source>Not used for people who chat: it concerns the marketing of the service.</source>
        <translation>Tidak digunakan untuk orang yang berbual: ia berkenaan pemasaran perkhidmatan.</translation>
    </message>
    <message>
        <source>Not used: this bot does nothing that needs it.</source>
        <translation>Tidak digunakan: bot ini tidak melakukan apa-apa yang memerlukannya.</translation>
    </message>
    <message>
        <source>Not counted: it concerns only visitors of the service's own web site.</source>
        <translation>Tidak dikira: ia hanya berkenaan pelawat laman web perkhidmatan itu sendiri.</translation>
    </message>
    <message>
        <source>This is a bot</source>
        <translation>Ini ialah bot</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Notis privasi</translation>
    </message>
    <message>
        <source>Insert a message</source>
        <translation>Sisipkan mesej</translation>
    </message>
    <message>
        <source>Let the chat say so</source>
        <translation>Biar sembang menyatakannya</translation>
    </message>
    <message>
        <source>Insert notice</source>
        <translation>Sisipkan notis</translation>
    </message>
    <message>
        <source>Purpose: answer requests</source>
        <translation>Tujuan: menjawab permintaan</translation>
    </message>
    <message>
        <source>Purpose: get back to people</source>
        <translation>Tujuan: menghubungi semula orang</translation>
    </message>
    <message>
        <source>Basis: contract</source>
        <translation>Asas: kontrak</translation>
    </message>
    <message>
        <source>Basis: consent</source>
        <translation>Asas: persetujuan</translation>
    </message>
    <message>
        <source>Basis: legitimate interests</source>
        <translation>Asas: kepentingan sah</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>Alih keluar soalan</translation>
    </message>
    <message>
        <source>Our team reads it</source>
        <translation>Pasukan kami membacanya</translation>
    </message>
    <message>
        <source>Set the category</source>
        <translation>Tetapkan kategori</translation>
    </message>
    <message>
        <source>Remove the document</source>
        <translation>Alih keluar dokumen</translation>
    </message>
    <message>
        <source>Set a limit</source>
        <translation>Tetapkan had</translation>
    </message>
    <message>
        <source>Texts the bot says</source>
        <translation>Teks yang dikatakan oleh bot</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imej</translation>
    </message>
    <message>
        <source>Instructions for a model</source>
        <translation>Arahan untuk model</translation>
    </message>
    <message>
        <source>Questions with answers</source>
        <translation>Soalan dengan jawapan</translation>
    </message>
    <message>
        <source>Training phrases</source>
        <translation>Frasa latihan</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Halaman web</translation>
    </message>
    <message>
        <source>Variables with personal data</source>
        <translation>Pemboleh ubah dengan data peribadi</translation>
    </message>
    <message>
        <source>the security code of a card</source>
        <translation>kod keselamatan kad</translation>
    </message>
    <message>
        <source>a card number</source>
        <translation>nombor kad</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>kata laluan</translation>
    </message>
    <message>
        <source>a PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>a passport number</source>
        <translation>nombor pasport</translation>
    </message>
    <message>
        <source>an identity number</source>
        <translation>nombor pengenalan</translation>
    </message>
    <message>
        <source>a diagnosis</source>
        <translation>diagnosis</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>komputer ini</translation>
    </message>
    <message>
        <source>other countries, not named</source>
        <translation>negara lain, tidak dinamakan</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Jerman</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Amerika Syarikat</translation>
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
        <translation>Singapura</translation>
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
        <translation>Data kekal di komputer ini; tiada pihak lain menerimanya.</translation>
    </message>
    <message>
        <source>The GDPR applies; no transfer tool is needed for people in the EEA.</source>
        <translation>GDPR terpakai; tiada instrumen pemindahan diperlukan untuk orang di EEA.</translation>
    </message>
    <message>
        <source>No general privacy law; for people in the EEA, the UK or Switzerland the importer must be certified under the Data Privacy Framework, or use standard clauses.</source>
        <translation>Tiada undang-undang privasi umum; bagi orang di EEA, UK atau Switzerland, pengimport mesti diperakui di bawah Data Privacy Framework, atau menggunakan klausa standard.</translation>
    </message>
    <message>
        <source>The UK GDPR applies; an adequacy decision covers data from the EEA.</source>
        <translation>GDPR UK terpakai; keputusan kecukupan meliputi data dari EEA.</translation>
    </message>
    <message>
        <source>An adequacy decision covers data from the EEA.</source>
        <translation>Keputusan kecukupan meliputi data dari EEA.</translation>
    </message>
    <message>
        <source>Data from the EEA or the UK needs a transfer tool, such as standard clauses.</source>
        <translation>Data dari EEA atau UK memerlukan instrumen pemindahan, seperti klausa standard.</translation>
    </message>
    <message>
        <source>There is no hosting service “%1”. Choose one of: %2.</source>
        <translation>Tiada perkhidmatan pengehosan “%1”. Pilih satu daripada: %2.</translation>
    </message>
    <message>
        <source>The facts about “%1” are missing from this program. Install it anew.</source>
        <translation>Maklumat tentang “%1” tiada dalam program ini. Pasang semula program.</translation>
    </message>
    <message>
        <source>it is no JSON (at byte %1)</source>
        <translation>ia bukan JSON (pada bait %1)</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>ia bukan objek JSON</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>benar atau palsu</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>nombor</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>senarai teks</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>objek</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>senarai objek</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>“%1” tiada</translation>
    </message>
    <message>
        <source>“%1” must be %2</source>
        <translation>“%1” mestilah %2</translation>
    </message>
    <message>
        <source>a text in it contains invisible control characters</source>
        <translation>satu teks di dalamnya mengandungi aksara kawalan halimunan</translation>
    </message>
    <message>
        <source>“enforces.%1.state” must be one of: %2</source>
        <translation>“enforces.%1.state” mestilah salah satu daripada: %2</translation>
    </message>
    <message>
        <source>This hosting profile cannot be used: %1.</source>
        <translation>Profil pengehosan ini tidak boleh digunakan: %1.</translation>
    </message>
    <message>
        <source>it is not of format dialogist-hosting-profile, version 1</source>
        <translation>ia bukan dalam format dialogist-hosting-profile, versi 1</translation>
    </message>
    <message>
        <source>“document.dated” is no date like 2026-01-31</source>
        <translation>“document.dated” bukan tarikh seperti 2026-01-31</translation>
    </message>
    <message>
        <source> and </source>
        <translation> dan </translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (lalai)</translation>
    </message>
    <message>
        <source>%1 (to be agreed with %2)</source>
        <translation>%1 (perlu dipersetujui dengan %2)</translation>
    </message>
    <message>
        <source>Data stays on this computer, so there is nothing to choose.</source>
        <translation>Data kekal di komputer ini, jadi tiada apa-apa untuk dipilih.</translation>
    </message>
    <message>
        <source>%1 does not state where data is kept, so no region can be chosen.</source>
        <translation>%1 tidak menyatakan tempat data disimpan, jadi rantau tidak boleh dipilih.</translation>
    </message>
    <message>
        <source>%1 keeps data in %2 together and states no choice.</source>
        <translation>%1 menyimpan data di %2 bersama-sama dan tidak menyatakan sebarang pilihan.</translation>
    </message>
    <message>
        <source>%1 keeps data in %2 and states no choice.</source>
        <translation>%1 menyimpan data di %2 dan tidak menyatakan sebarang pilihan.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n minggu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n bulan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n tahun</numerusform>
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
        <translation>tidak disimpan</translation>
    </message>
    <message>
        <source>until erased by hand</source>
        <translation>sehingga dipadamkan secara manual</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>Service: %1. Its facts are of: %2.</source>
        <translation>Perkhidmatan: %1. Maklumatnya bertarikh: %2.</translation>
    </message>
    <message>
        <source>Region: %1.</source>
        <translation>Rantau: %1.</translation>
    </message>
    <message>
        <source>Whatever region is chosen: %1 – %2.</source>
        <translation>Tanpa mengira rantau yang dipilih: %1 – %2.</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>Apa pergi ke mana</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Daripada</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kepada</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Untuk apa</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Pemindahan</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Disimpan</translation>
    </message>
    <message>
        <source>Subprocessors this bot uses</source>
        <translation>Subpemproses yang digunakan oleh bot ini</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Tiada.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Data yang mana</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Privacy settings</source>
        <translation>Tetapan privasi</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Tetapan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Enforced by this host</source>
        <translation>Dikuatkuasakan oleh hos ini</translation>
    </message>
    <message>
        <source>blocker</source>
        <translation>penghalang</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>amaran</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Penemuan</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Keterukan</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Peraturan</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Penemuan</translation>
    </message>
    <message>
        <source>Accepted because</source>
        <translation>Diterima kerana</translation>
    </message>
    <message>
        <source>Review of “%1” for %2</source>
        <translation>Semakan “%1” untuk %2</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notis</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>tiada had</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>tidak diberikan</translation>
    </message>
    <message>
        <source>Erase conversations after</source>
        <translation>Hapuskan perbualan selepas</translation>
    </message>
    <message>
        <source>Erase contact data after</source>
        <translation>Hapuskan data hubungan selepas</translation>
    </message>
    <message>
        <source>Keep what was said</source>
        <translation>Simpan isi perbualan</translation>
    </message>
    <message>
        <source>Mask personal data before a language model</source>
        <translation>Selindungkan data peribadi sebelum sampai kepada model bahasa</translation>
    </message>
    <message>
        <source>Shorten IP addresses</source>
        <translation>Pendekkan alamat IP</translation>
    </message>
    <message>
        <source>Closing the chat erases it</source>
        <translation>Menutup sembang akan menghapuskannya</translation>
    </message>
    <message>
        <source>Ask for consent before the chat starts</source>
        <translation>Minta persetujuan sebelum sembang bermula</translation>
    </message>
    <message>
        <source>Say that it is an automated assistant</source>
        <translation>Nyatakan bahawa ini pembantu automatik</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Umur minimum</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tiada</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Siapa yang bertanggungjawab</translation>
    </message>
    <message>
        <source>Contact for requests</source>
        <translation>Hubungan untuk permintaan</translation>
    </message>
    <message>
        <source>Address of the privacy notice</source>
        <translation>Alamat notis privasi</translation>
    </message>
    <message>
        <source>the generated one</source>
        <translation>yang dijana</translation>
    </message>
    <message>
        <source>Offered to people in</source>
        <translation>Ditawarkan kepada orang di</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>tidak dipilih</translation>
    </message>
</context>
<context>
    <name>publish</name>
    <message>
        <source>The bot “%1” has no web address that can be used. Give it a short name of lower-case letters, digits and hyphens.</source>
        <translation>Bot “%1” tiada alamat web yang boleh digunakan. Berikan nama pendek daripada huruf kecil, digit dan tanda sempang.</translation>
    </message>
    <message>
        <source>This release is damaged. Publish the bot again.</source>
        <translation>Keluaran ini rosak. Terbitkan bot sekali lagi.</translation>
    </message>
    <message>
        <source>The flow “%1” is new.</source>
        <translation>Aliran “%1” baharu.</translation>
    </message>
    <message>
        <source>The flow “%1” is gone.</source>
        <translation>Aliran “%1” sudah tiada.</translation>
    </message>
    <message>
        <source>The flow “%1” is now called “%2”.</source>
        <translation>Aliran “%1” kini dinamakan “%2”.</translation>
    </message>
    <message>
        <source>The connections in “%1” changed.</source>
        <translation>Sambungan dalam “%1” berubah.</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) were added to “%1”.</source>
        <translation>
            <numerusform>%n langkah ditambahkan pada “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) were removed from “%1”.</source>
        <translation>
            <numerusform>%n langkah dialih keluar daripada “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) work differently in “%1”.</source>
        <translation>
            <numerusform>%n langkah berfungsi secara berbeza dalam “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts of %n node(s) changed in “%1”.</source>
        <translation>
            <numerusform>Teks %n langkah berubah dalam “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were added to “%1”.</source>
        <translation>
            <numerusform>%n dokumen ditambahkan pada “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to “%1”: %2.</source>
        <translation>Ditambahkan pada “%1”: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were removed from “%1”.</source>
        <translation>
            <numerusform>%n dokumen dialih keluar daripada “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from “%1”: %2.</source>
        <translation>Dialih keluar daripada “%1”: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) changed in “%1”.</source>
        <translation>
            <numerusform>%n dokumen berubah dalam “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed in “%1”: %2.</source>
        <translation>Berubah dalam “%1”: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The bot now answers from “%1” (%n document(s)).</source>
        <translation>
            <numerusform>Bot kini menjawab daripada “%1” (%n dokumen).</numerusform>
        </translation>
    </message>
    <message>
        <source>The bot no longer answers from “%1”.</source>
        <translation>Bot tidak lagi menjawab daripada “%1”.</translation>
    </message>
    <message>
        <source>The variable “%1” is new.</source>
        <translation>Pemboleh ubah “%1” baharu.</translation>
    </message>
    <message>
        <source>The variable “%1” is gone.</source>
        <translation>Pemboleh ubah “%1” sudah tiada.</translation>
    </message>
    <message>
        <source>The variable “%1” changed.</source>
        <translation>Pemboleh ubah “%1” berubah.</translation>
    </message>
    <message>
        <source>The intent “%1” is new.</source>
        <translation>Niat “%1” baharu.</translation>
    </message>
    <message>
        <source>The intent “%1” is gone.</source>
        <translation>Niat “%1” sudah tiada.</translation>
    </message>
    <message>
        <source>The intent “%1” changed.</source>
        <translation>Niat “%1” berubah.</translation>
    </message>
    <message>
        <source>The prompt “%1” is new.</source>
        <translation>Gesaan “%1” baharu.</translation>
    </message>
    <message>
        <source>The prompt “%1” is gone.</source>
        <translation>Gesaan “%1” sudah tiada.</translation>
    </message>
    <message>
        <source>The prompt “%1” changed.</source>
        <translation>Gesaan “%1” berubah.</translation>
    </message>
    <message>
        <source>how long conversations are kept</source>
        <translation>tempoh perbualan disimpan</translation>
    </message>
    <message>
        <source>how long contact data is kept</source>
        <translation>tempoh data hubungan disimpan</translation>
    </message>
    <message>
        <source>storing what was said</source>
        <translation>penyimpanan apa yang dikatakan</translation>
    </message>
    <message>
        <source>pseudonyms before a model</source>
        <translation>nama samaran sebelum model</translation>
    </message>
    <message>
        <source>shortening IP addresses</source>
        <translation>pemendekan alamat IP</translation>
    </message>
    <message>
        <source>erasing when the chat ends</source>
        <translation>pemadaman apabila sembang tamat</translation>
    </message>
    <message>
        <source>consent before the start</source>
        <translation>persetujuan sebelum permulaan</translation>
    </message>
    <message>
        <source>saying that it is an automated assistant</source>
        <translation>pemberitahuan bahawa ia pembantu automatik</translation>
    </message>
    <message>
        <source>the minimum age</source>
        <translation>umur minimum</translation>
    </message>
    <message>
        <source>who is responsible for the data</source>
        <translation>siapa yang bertanggungjawab terhadap data</translation>
    </message>
    <message>
        <source>the contact for requests</source>
        <translation>kenalan untuk permintaan</translation>
    </message>
    <message>
        <source>the address of the privacy notice</source>
        <translation>alamat notis privasi</translation>
    </message>
    <message>
        <source>where the bot is offered</source>
        <translation>tempat bot ditawarkan</translation>
    </message>
    <message>
        <source>the title of the web chat</source>
        <translation>tajuk sembang web</translation>
    </message>
    <message>
        <source>the colour of the web chat</source>
        <translation>warna sembang web</translation>
    </message>
    <message>
        <source>the web sites that may show the chat</source>
        <translation>laman web yang boleh memaparkan sembang</translation>
    </message>
    <message>
        <source>clearing local data on close</source>
        <translation>pengosongan data setempat semasa ditutup</translation>
    </message>
    <message>
        <source>The bot is now called “%1”.</source>
        <translation>Bot kini dinamakan “%1”.</translation>
    </message>
    <message>
        <source>The languages of the bot changed.</source>
        <translation>Bahasa bot berubah.</translation>
    </message>
    <message>
        <source>The bot starts with another flow.</source>
        <translation>Bot bermula dengan aliran lain.</translation>
    </message>
    <message>
        <source>The region changed from “%1” to “%2”.</source>
        <translation>Rantau berubah daripada “%1” kepada “%2”.</translation>
    </message>
    <message>
        <source>Privacy settings changed: %1.</source>
        <translation>Tetapan privasi berubah: %1.</translation>
    </message>
    <message>
        <source>Settings of the web chat changed: %1.</source>
        <translation>Tetapan sembang web berubah: %1.</translation>
    </message>
    <message numerus="yes">
        <source>This is the first release here, with %n node(s).</source>
        <translation>
            <numerusform>Ini ialah keluaran pertama di sini, dengan %n langkah.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publishing was stopped. What is live stays live.</source>
        <translation>Penerbitan dihentikan. Keluaran yang aktif dikekalkan.</translation>
    </message>
    <message>
        <source>The host answered with status %1.</source>
        <translation>Hos menjawab dengan status %1.</translation>
    </message>
    <message>
        <source>The host's answer was not understood.</source>
        <translation>Jawapan hos tidak difahami.</translation>
    </message>
    <message>
        <source>The upload did not fit together. Publish again.</source>
        <translation>Bahagian muat naik tidak sepadan. Terbitkan sekali lagi.</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Memuat naik</translation>
    </message>
    <message>
        <source>Comparing with the host</source>
        <translation>Membandingkan dengan hos</translation>
    </message>
    <message>
        <source>The host asks for a file that this release does not have.</source>
        <translation>Hos meminta fail yang tiada dalam keluaran ini.</translation>
    </message>
    <message>
        <source>Trying the bot, then making it live</source>
        <translation>Mencuba bot, kemudian mengaktifkannya</translation>
    </message>
    <message>
        <source>No host runs on this computer. Start it with “dialogist host”.</source>
        <translation>Tiada hos berjalan di komputer ini. Mulakan dengan “dialogist host”.</translation>
    </message>
    <message>
        <source>The host on this computer did not start. Run “dialogist host” to see why.</source>
        <translation>Hos di komputer ini tidak bermula. Jalankan “dialogist host” untuk melihat sebabnya.</translation>
    </message>
    <message>
        <source>The list of files of this release is not valid. Publish the bot again.</source>
        <translation>Senarai fail keluaran ini tidak sah. Terbitkan bot sekali lagi.</translation>
    </message>
    <message>
        <source>This release was made by a newer version of Dialogist. Update this program.</source>
        <translation>Keluaran ini dibuat oleh versi Dialogist yang lebih baharu. Kemas kini program ini.</translation>
    </message>
    <message>
        <source>The knowledge of this release is damaged. Publish the bot again.</source>
        <translation>Pengetahuan keluaran ini rosak. Terbitkan bot sekali lagi.</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Dialogist %1: write chatbots offline, see where their data goes, publish them.</source>
        <translation>Dialogist %1: tulis chatbot di luar talian, lihat ke mana datanya pergi, terbitkannya.</translation>
    </message>
    <message>
        <source>Usage: dialogist [studio] [FILE]      opens the window</source>
        <translation>Guna:  dialogist [studio] [FILE]      membuka tetingkap</translation>
    </message>
    <message>
        <source>       dialogist COMMAND …            works without a window</source>
        <translation>       dialogist COMMAND …            berfungsi tanpa tetingkap</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Every command knows --help and --json. Exit codes: 0 fine, 1 findings or no answer, 2 wrong usage, 3 a problem with input, network or system.</source>
        <translation>Setiap perintah menerima --help dan --json. Kod keluar: 0 baik, 1 penemuan atau tiada jawapan, 2 penggunaan salah, 3 masalah dengan input, rangkaian atau sistem.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Memaparkan bantuan ini.</translation>
    </message>
    <message>
        <source>Prints JSON for scripts.</source>
        <translation>Mencetak JSON untuk skrip.</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>Guna: %1 [opsyen]</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Ada yang kurang.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1” ialah argumen yang berlebihan.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “dialogist --help” lists them.</source>
        <translation>Tiada perintah “%1”. “dialogist --help” menyenaraikannya.</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <translation>[y/N]</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>Make a bot from the template “support”</source>
        <translation>Buat bot daripada templat “support”</translation>
    </message>
    <message>
        <source>   %1 with %2, all in one file</source>
        <translation>   %1 dengan %2, semuanya dalam satu fail</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n langkah</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it documents, each read in a locked-down process</source>
        <translation>Beri dokumen kepadanya, setiap satu dibaca dalam proses terkunci</translation>
    </message>
    <message>
        <source>Start the hosting service on this computer</source>
        <translation>Mulakan perkhidmatan pengehosan di komputer ini</translation>
    </message>
    <message>
        <source>Give it a website, keeping to robots.txt</source>
        <translation>Beri laman web kepadanya, dengan mematuhi robots.txt</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n petikan</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be read.</source>
        <translation>Tiada apa-apa dapat dibaca.</translation>
    </message>
    <message>
        <source>Look for mistakes</source>
        <translation>Cari kesilapan</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n penemuan</numerusform>
        </translation>
    </message>
    <message>
        <source>Talk to it, without any language model</source>
        <translation>Berbual dengannya, tanpa sebarang model bahasa</translation>
    </message>
    <message>
        <source>Review where its data goes</source>
        <translation>Semak ke mana datanya pergi</translation>
    </message>
    <message>
        <source>Publish it</source>
        <translation>Terbitkannya</translation>
    </message>
    <message>
        <source>A stranger talks to it, as a browser would</source>
        <translation>Orang luar berbual dengannya, seperti melalui pelayar</translation>
    </message>
    <message>
        <source>The host answered %1.</source>
        <translation>Hos menjawab %1.</translation>
    </message>
    <message>
        <source>The bot is at %1 until you press Ctrl-C.</source>
        <translation>Bot berada di %1 sehingga anda menekan Ctrl-C.</translation>
    </message>
    <message>
        <source>A page with the widget is at %1/demo.</source>
        <translation>Halaman dengan widget berada di %1/demo.</translation>
    </message>
    <message>
        <source>Shows the main job from beginning to end, then serves the bot.</source>
        <translation>Menunjukkan tugas utama dari awal hingga akhir, kemudian menyediakan bot.</translation>
    </message>
    <message>
        <source>Ends after the last answer.</source>
        <translation>Tamat selepas jawapan terakhir.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>tidak berubah</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Petikan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>%1 of %2 read, %3.</source>
        <translation>%1 daripada %2 dibaca, %3.</translation>
    </message>
    <message>
        <source>The password file “%1” cannot be read.</source>
        <translation>Fail kata laluan “%1” tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>“%1” is no http or https address.</source>
        <translation>“%1” bukan alamat http atau https.</translation>
    </message>
    <message>
        <source>There is no knowledge base “%1” in this project.</source>
        <translation>Tiada pangkalan pengetahuan “%1” dalam projek ini.</translation>
    </message>
    <message>
        <source>This project has no knowledge yet. “dialogist import FILE PATH…” adds documents.</source>
        <translation>Projek ini belum mempunyai pengetahuan. “dialogist import FILE PATH…” menambah dokumen.</translation>
    </message>
    <message>
        <source>Nothing in the knowledge answers this surely enough. The nearest passages:</source>
        <translation>Tiada apa-apa dalam pengetahuan yang menjawab soalan ini dengan cukup pasti. Petikan terdekat:</translation>
    </message>
    <message>
        <source>    — %1 (score %2)</source>
        <translation>    — %1 (skor %2)</translation>
    </message>
    <message>
        <source>The knowledge base; the first one if not given.</source>
        <translation>Pangkalan pengetahuan; yang pertama jika tidak diberikan.</translation>
    </message>
    <message>
        <source>Reads documents and folders into a knowledge base.</source>
        <translation>Membaca dokumen dan folder ke dalam pangkalan pengetahuan.</translation>
    </message>
    <message>
        <source>A file with the password of encrypted documents; - reads it from standard input.</source>
        <translation>Fail dengan kata laluan dokumen yang disulitkan; - membacanya daripada input standard.</translation>
    </message>
    <message>
        <source>Reads a website into a knowledge base.</source>
        <translation>Membaca laman web ke dalam pangkalan pengetahuan.</translation>
    </message>
    <message>
        <source>At most so many pages.</source>
        <translation>Bilangan maksimum halaman.</translation>
    </message>
    <message>
        <source>At most so many links away from the start.</source>
        <translation>Bilangan maksimum pautan dari permulaan.</translation>
    </message>
    <message>
        <source>Milliseconds between two requests.</source>
        <translation>Milisaat antara dua permintaan.</translation>
    </message>
    <message>
        <source>Allows this host although it is on this computer or a private network.</source>
        <translation>Membenarkan hos ini walaupun ia berada pada komputer ini atau rangkaian persendirian.</translation>
    </message>
    <message>
        <source>Answers a question from the knowledge, quoting the sources.</source>
        <translation>Menjawab soalan daripada pengetahuan, dengan memetik sumbernya.</translation>
    </message>
    <message>
        <source>At most so many passages.</source>
        <translation>Bilangan maksimum petikan.</translation>
    </message>
    <message>
        <source>How sure an answer must be, 0 to 1.</source>
        <translation>Tahap kepastian jawapan yang diperlukan, 0 hingga 1.</translation>
    </message>
    <message>
        <source>There is no template “%1”. There are: %2.</source>
        <translation>Tiada templat “%1”. Yang ada: %2.</translation>
    </message>
    <message>
        <source>“%1” is ready: %2</source>
        <translation>“%1” sedia: %2</translation>
    </message>
    <message>
        <source>  Bot “%1” (%2): %3, %4, languages %5</source>
        <translation>  Bot “%1” (%2): %3, %4, bahasa %5</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n aliran</numerusform>
        </translation>
    </message>
    <message>
        <source>  Knowledge: %1, %2</source>
        <translation>  Pengetahuan: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n sumber</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>  Release %1 on “%2”, %3: %4</source>
        <translation>  Keluaran %1 di “%2”, %3: %4</translation>
    </message>
    <message>
        <source>Makes a project with a bot from a template.</source>
        <translation>Membuat projek dengan bot daripada templat.</translation>
    </message>
    <message>
        <source>The template: %1.</source>
        <translation>Templat: %1.</translation>
    </message>
    <message>
        <source>The bot's name; the file's name if not given.</source>
        <translation>Nama bot; nama fail jika tidak diberikan.</translation>
    </message>
    <message>
        <source>The bot's main language, such as en, ms, id, hi or de.</source>
        <translation>Bahasa utama bot, seperti en, ms, id, hi atau de.</translation>
    </message>
    <message>
        <source>Shows what a project holds.</source>
        <translation>Memaparkan kandungan projek.</translation>
    </message>
    <message>
        <source>Publish “%1” now?</source>
        <translation>Terbitkan “%1” sekarang?</translation>
    </message>
    <message>
        <source>Nothing was published. --yes publishes without asking.</source>
        <translation>Tiada apa-apa diterbitkan. --yes menerbitkan tanpa bertanya.</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Diterbitkan: %1</translation>
    </message>
    <message>
        <source>“%1” is no address and port, such as 127.0.0.1:8460.</source>
        <translation>“%1” bukan alamat dan port, seperti 127.0.0.1:8460.</translation>
    </message>
    <message>
        <source>Publishes a bot after the review.</source>
        <translation>Menerbitkan bot selepas semakan.</translation>
    </message>
    <message>
        <source>The hosting service; “here” is this computer.</source>
        <translation>Perkhidmatan pengehosan; “here” ialah komputer ini.</translation>
    </message>
    <message>
        <source>Where the data shall stay; the bot's choice if not given.</source>
        <translation>Tempat data perlu kekal; pilihan bot jika tidak diberikan.</translation>
    </message>
    <message>
        <source>The bot; the first one if not given.</source>
        <translation>Bot; yang pertama jika tidak diberikan.</translation>
    </message>
    <message>
        <source>Publishes without asking.</source>
        <translation>Menerbitkan tanpa bertanya.</translation>
    </message>
    <message>
        <source>The folder of the host on this computer.</source>
        <translation>Folder hos di komputer ini.</translation>
    </message>
    <message>
        <source>Runs the hosting service until it is stopped.</source>
        <translation>Menjalankan perkhidmatan pengehosan sehingga dihentikan.</translation>
    </message>
    <message>
        <source>Address and port; port 0 takes 8460 if it is free, else any.</source>
        <translation>Alamat dan port; port 0 mengambil 8460 jika bebas, jika tidak mana-mana port.</translation>
    </message>
    <message>
        <source>The folder for bots and conversations.</source>
        <translation>Folder untuk bot dan perbualan.</translation>
    </message>
    <message>
        <source>Further host names to answer to, separated by commas.</source>
        <translation>Nama hos lain untuk dijawab, dipisahkan dengan koma.</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Tiada masalah ditemukan.</translation>
    </message>
    <message>
        <source>Looks for mistakes in the flows.</source>
        <translation>Mencari kesilapan dalam aliran.</translation>
    </message>
    <message>
        <source>Shows what data would go where if the bot were published.</source>
        <translation>Menunjukkan data apa akan pergi ke mana jika bot diterbitkan.</translation>
    </message>
    <message>
        <source>The hosting service: %1.</source>
        <translation>Perkhidmatan pengehosan: %1.</translation>
    </message>
    <message>
        <source>BLOCKER</source>
        <translation>PENGHALANG</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>amaran</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>tidak dinyatakan</translation>
    </message>
    <message>
        <source>1 Where</source>
        <translation>1 Tempat</translation>
    </message>
    <message>
        <source>  Service: %1 (facts of %2)</source>
        <translation>  Perkhidmatan: %1 (maklumat bertarikh %2)</translation>
    </message>
    <message>
        <source>  Data stays in: %1</source>
        <translation>  Data kekal di: %1</translation>
    </message>
    <message>
        <source>  Data stays in: %1 (the service's default; nothing was chosen)</source>
        <translation>  Data kekal di: %1 (lalai perkhidmatan; tiada yang dipilih)</translation>
    </message>
    <message>
        <source>2 What goes where</source>
        <translation>2 Apa pergi ke mana</translation>
    </message>
    <message>
        <source>OUTSIDE YOUR CHOICE</source>
        <translation>DI LUAR PILIHAN ANDA</translation>
    </message>
    <message>
        <source>3 Subprocessors this bot uses (%1 of %2)</source>
        <translation>3 Subpemproses yang digunakan oleh bot ini (%1 daripada %2)</translation>
    </message>
    <message>
        <source>  None.</source>
        <translation>  Tiada.</translation>
    </message>
    <message>
        <source>(approved)</source>
        <translation>(diluluskan)</translation>
    </message>
    <message>
        <source>4 Privacy settings</source>
        <translation>4 Tetapan privasi</translation>
    </message>
    <message>
        <source>enforced by this host</source>
        <translation>dikuatkuasakan oleh hos ini</translation>
    </message>
    <message>
        <source>NOT enforced by this host</source>
        <translation>TIDAK dikuatkuasakan oleh hos ini</translation>
    </message>
    <message>
        <source>enforcement not stated</source>
        <translation>penguatkuasaan tidak dinyatakan</translation>
    </message>
    <message>
        <source>5 Findings</source>
        <translation>5 Penemuan</translation>
    </message>
    <message>
        <source>  No problems found.</source>
        <translation>  Tiada masalah ditemukan.</translation>
    </message>
    <message>
        <source>Not stated by this service</source>
        <translation>Tidak dinyatakan oleh perkhidmatan ini</translation>
    </message>
    <message>
        <source>  [image: %1]</source>
        <translation>  [imej: %1]</translation>
    </message>
    <message>
        <source>The script “%1” cannot be read.</source>
        <translation>Skrip “%1” tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>(write, and press Enter; Ctrl-D ends)</source>
        <translation>(tulis, kemudian tekan Enter; Ctrl-D menamatkan)</translation>
    </message>
    <message>
        <source>Talks to the bot in the terminal.</source>
        <translation>Berbual dengan bot dalam terminal.</translation>
    </message>
    <message>
        <source>Reads what the person says from a file, one line each.</source>
        <translation>Membaca apa yang dikatakan oleh pengguna daripada fail, satu baris setiap satu.</translation>
    </message>
    <message>
        <source>The language the person speaks.</source>
        <translation>Bahasa yang digunakan oleh pengguna.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Pengetahuan</translation>
    </message>
    <message>
        <source>This project holds no bot yet.</source>
        <translation>Projek ini belum mempunyai bot.</translation>
    </message>
    <message>
        <source>There is no bot “%1” in this project. It holds: %2.</source>
        <translation>Tiada bot “%1” dalam projek ini. Projek ini mengandungi: %2.</translation>
    </message>
    <message>
        <source>The bot is no longer there.</source>
        <translation>Bot sudah tiada.</translation>
    </message>
    <message>
        <source>Publishing to %1 is not available; the review can be tried. Choose this computer to publish.</source>
        <translation>Penerbitan ke %1 tidak tersedia; semakannya boleh dicuba. Pilih komputer ini untuk menerbitkan.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) must be fixed before this bot can be published.</source>
        <translation>
            <numerusform>%n penemuan mesti dibetulkan sebelum bot ini boleh diterbitkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review before publishing</source>
        <translation>Semakan sebelum menerbitkan</translation>
    </message>
    <message>
        <source>This cannot be written as a file.</source>
        <translation>Ini tidak boleh ditulis sebagai fail.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the folder's permissions and the space on the disk.</source>
        <translation>“%1” tidak dapat ditulis. Semak kebenaran folder dan ruang pada cakera.</translation>
    </message>
    <message>
        <source>Dialogist helper</source>
        <translation>Pembantu Dialogist</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Check its permissions.</source>
        <translation>Folder “%1” tidak dapat dibuat. Semak kebenarannya.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Check the space on the disk.</source>
        <translation>Fail “%1” tidak dapat ditulis. Semak ruang pada cakera.</translation>
    </message>
    <message>
        <source>The window in which chatbots are written.</source>
        <translation>Tetingkap untuk menulis chatbot.</translation>
    </message>
    <message>
        <source>Opens the sample bot.</source>
        <translation>Membuka bot contoh.</translation>
    </message>
    <message>
        <source>Ends once the window answers.</source>
        <translation>Tamat sebaik sahaja tetingkap bertindak balas.</translation>
    </message>
    <message>
        <source>The project to open.</source>
        <translation>Projek untuk dibuka.</translation>
    </message>
    <message>
        <source>How many messages one person may send in a minute; 0 sets no limit.</source>
        <translation>Bilangan mesej yang boleh dihantar oleh seseorang dalam seminit; 0 bermakna tiada had.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 memerlukan nombor bulat dari %2 hingga %3.</translation>
    </message>
    <message>
        <source>--threshold takes a number from 0 to 1, such as 0.35.</source>
        <translation>--threshold memerlukan nombor dari 0 hingga 1, seperti 0.35.</translation>
    </message>
    <message>
        <source>Nothing in the knowledge is near this question.</source>
        <translation>Tiada apa-apa dalam pengetahuan yang hampir dengan soalan ini.</translation>
    </message>
    <message>
        <source>The templates speak %1. Further languages can be added to the bot afterwards.</source>
        <translation>Templat tersedia dalam %1. Bahasa lain boleh ditambah pada bot kemudian.</translation>
    </message>
    <message>
        <source>Published. No host is running now: start one with “dialogist host”, then the bot is at %1.</source>
        <translation>Diterbitkan. Tiada hos sedang berjalan: mulakan dengan “dialogist host”, kemudian bot berada di %1.</translation>
    </message>
    <message>
        <source>Published. No host is running now: start one with “dialogist host --data %2”, then the bot is at %1.</source>
        <translation>Diterbitkan. Tiada hos sedang berjalan: mulakan dengan “dialogist host --data %2”, kemudian bot berada di %1.</translation>
    </message>
    <message>
        <source>The bot could not go on: %1. “dialogist check” tells more.</source>
        <translation>Bot tidak dapat meneruskan: %1. “dialogist check” menerangkan lebih lanjut.</translation>
    </message>
    <message>
        <source>“%1” is no region that this program knows. Name a country such as DE or SG, EEA, or one of: %2.</source>
        <translation>“%1” bukan wilayah yang dikenali oleh program ini. Namakan negara seperti DE atau SG, EEA, atau salah satu daripada: %2.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>“%1” is cut short: its end is missing. Copy it again, or restore a backup.</source>
        <translation>“%1” terpotong: bahagian akhirnya tiada. Salin semula, atau pulihkan sandaran.</translation>
    </message>
    <message>
        <source>“%1” is empty. Copy it again, or restore a backup.</source>
        <translation>“%1” kosong. Salin semula, atau pulihkan sandaran.</translation>
    </message>
    <message>
        <source>“%1” holds nothing but zeros, as after a drive failure. Restore a backup.</source>
        <translation>“%1” hanya mengandungi sifar, seperti selepas kegagalan pemacu. Pulihkan sandaran.</translation>
    </message>
    <message>
        <source>“%1” is a text file, not a Dialogist project. Import it as a document instead.</source>
        <translation>“%1” ialah fail teks, bukan projek Dialogist. Import sebagai dokumen.</translation>
    </message>
    <message>
        <source>“%1” is not there. Check the name and the folder.</source>
        <translation>“%1” tiada di sana. Semak nama dan folder.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose a Dialogist project.</source>
        <translation>“%1” bukan fail. Pilih projek Dialogist.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may read it.</source>
        <translation>“%1” tidak dapat dibaca. Pastikan anda boleh membacanya.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Dialogist project.</source>
        <translation>“%1” ialah pangkalan data program lain, bukan projek Dialogist.</translation>
    </message>
    <message>
        <source>“%1” is not a Dialogist project.</source>
        <translation>“%1” bukan projek Dialogist.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore a backup or an earlier copy.</source>
        <translation>“%1” rosak. Pulihkan sandaran atau salinan terdahulu.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check that you may write in its folder.</source>
        <translation>“%1” tidak dapat ditulis. Pastikan anda boleh menulis dalam foldernya.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name.</source>
        <translation>Fail “%1” sudah ada. Pilih nama lain.</translation>
    </message>
    <message>
        <source>“%1” was not closed properly, and its folder cannot be written. Copy it, together with the file “%1-wal”, to a folder you can write to, and open it there.</source>
        <translation>“%1” tidak ditutup dengan betul, dan foldernya tidak boleh ditulis. Salin fail itu bersama-sama fail “%1-wal” ke folder yang anda boleh tulis, dan buka di situ.</translation>
    </message>
    <message>
        <source>“%1” was made by an older Dialogist and must be brought up to date first. Open it once where it can be written.</source>
        <translation>“%1” dibuat oleh Dialogist yang lebih lama dan mesti dikemas kini dahulu. Buka sekali di tempat yang ia boleh ditulis.</translation>
    </message>
    <message>
        <source>The document is no longer in the project. Import it again.</source>
        <translation>Dokumen sudah tiada dalam projek. Import semula.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only.</source>
        <translation>“%1” dibuka untuk dibaca sahaja.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Dialogist, so it is open for reading only. Update Dialogist to edit it.</source>
        <translation>“%1” dibuat oleh Dialogist yang lebih baharu, jadi ia dibuka untuk dibaca sahaja. Kemas kini Dialogist untuk mengeditnya.</translation>
    </message>
    <message>
        <source>“%1” is being edited in another window on %2, so it is open for reading only here. Close it there, then open it again.</source>
        <translation>“%1” sedang diedit dalam tetingkap lain di %2, jadi ia dibuka untuk dibaca sahaja di sini. Tutup di sana, kemudian buka semula.</translation>
    </message>
    <message>
        <source>“%1” is being edited in another window, so it is open for reading only here. Close it there, then open it again.</source>
        <translation>“%1” sedang diedit dalam tetingkap lain, jadi ia dibuka untuk dibaca sahaja di sini. Tutup di sana, kemudian buka semula.</translation>
    </message>
    <message>
        <source>You may not write “%1” or its folder, so it is open for reading only. Save a copy elsewhere to edit it.</source>
        <translation>Anda tidak dibenarkan menulis “%1” atau foldernya, jadi ia dibuka untuk dibaca sahaja. Simpan salinan di tempat lain untuk mengeditnya.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only. Save a copy elsewhere to edit it.</source>
        <translation>“%1” dibuka untuk dibaca sahaja. Simpan salinan di tempat lain untuk mengeditnya.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there, then try again.</source>
        <translation>“%1” sedang digunakan oleh program lain. Tutup di sana, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>“%1” was changed in the meantime. Open the project again, then repeat the edit.</source>
        <translation>“%1” telah diubah sementara itu. Buka projek semula, kemudian ulangi suntingan.</translation>
    </message>
    <message>
        <source>There is no room left on the drive that holds “%1”. Free some space, then try again.</source>
        <translation>Tiada lagi ruang pada pemacu yang menyimpan “%1”. Kosongkan sedikit ruang, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>“%1” cannot be read or written: the drive reports an error. Check the drive, then try again.</source>
        <translation>“%1” tidak dapat dibaca atau ditulis: pemacu melaporkan ralat. Semak pemacu, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>“%1” can only be read. Save a copy in a folder you can write to.</source>
        <translation>“%1” hanya boleh dibaca. Simpan salinan dalam folder yang anda boleh tulis.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that you may read and write it and its folder.</source>
        <translation>“%1” tidak dapat dibuka. Pastikan anda boleh membaca dan menulis fail ini dan foldernya.</translation>
    </message>
    <message>
        <source>There is not enough memory for “%1”. Close other programs, then try again.</source>
        <translation>Memori tidak mencukupi untuk “%1”. Tutup program lain, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>This is too big for “%1”. Split it into smaller parts.</source>
        <translation>Ini terlalu besar untuk “%1”. Pecahkan kepada bahagian yang lebih kecil.</translation>
    </message>
    <message>
        <source>“%1” does not fit this change any more. Open the project again, then repeat it.</source>
        <translation>“%1” tidak lagi sepadan dengan perubahan ini. Buka projek semula, kemudian ulangi perubahan.</translation>
    </message>
    <message>
        <source>“%1” cannot hold this value.</source>
        <translation>“%1” tidak boleh menyimpan nilai ini.</translation>
    </message>
    <message>
        <source>Dialogist made a mistake with “%1”. Nothing was changed.</source>
        <translation>Dialogist membuat kesilapan dengan “%1”. Tiada apa-apa diubah.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be stored. Remove it, or type the text anew.</source>
        <translation>Teks ini mengandungi aksara yang tidak boleh disimpan. Alih keluar aksara itu, atau taip semula teks.</translation>
    </message>
    <message>
        <source>The value is nested too deeply to be stored. Make it flatter.</source>
        <translation>Nilai ini bersarang terlalu dalam untuk disimpan. Kurangkan tahap sarangnya.</translation>
    </message>
    <message>
        <source>The value is not a number that can be stored.</source>
        <translation>Nilai ini bukan nombor yang boleh disimpan.</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>Entry</source>
        <translation>Titik masuk</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>Fahami</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Perbualan</translation>
    </message>
    <message>
        <source>Logic</source>
        <translation>Logik</translation>
    </message>
    <message>
        <source>Answers and AI</source>
        <translation>Jawapan dan AI</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Sambung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Manusia</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privasi</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>Di kanvas</translation>
    </message>
</context>
<context>
    <name>vocab</name>
    <message>
        <source>Full name</source>
        <translation>Nama penuh</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nama pertama</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nama keluarga</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Alamat e-mel</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Nombor telefon</translation>
    </message>
    <message>
        <source>Postal or business address</source>
        <translation>Alamat pos atau perniagaan</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Alamat pengebilan</translation>
    </message>
    <message>
        <source>Profile or web address</source>
        <translation>Profil atau alamat web</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata laluan</translation>
    </message>
    <message>
        <source>API key, token or other secret</source>
        <translation>Kunci API, token atau rahsia lain</translation>
    </message>
    <message>
        <source>Identifier of an external login account</source>
        <translation>Pengecam akaun log masuk luaran</translation>
    </message>
    <message>
        <source>Channel or platform scoped user id</source>
        <translation>ID pengguna khusus saluran atau platform</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Saluran pilihan</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Jantina</translation>
    </message>
    <message>
        <source>Age or age range</source>
        <translation>Umur atau julat umur</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Tarikh lahir</translation>
    </message>
    <message>
        <source>Language or locale</source>
        <translation>Bahasa atau tetapan setempat</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Minat</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zon waktu</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistem pengendalian</translation>
    </message>
    <message>
        <source>Device language</source>
        <translation>Bahasa peranti</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Alamat IP</translation>
    </message>
    <message>
        <source>Random session id</source>
        <translation>ID sesi rawak</translation>
    </message>
    <message>
        <source>Country, region, city or post code</source>
        <translation>Negara, wilayah, bandar atau poskod</translation>
    </message>
    <message>
        <source>Position of a device</source>
        <translation>Kedudukan peranti</translation>
    </message>
    <message>
        <source>Pages seen, visits, session length and dates</source>
        <translation>Halaman dilihat, lawatan, tempoh sesi dan tarikh</translation>
    </message>
    <message>
        <source>Service usage or usage statistics</source>
        <translation>Penggunaan perkhidmatan atau statistik penggunaan</translation>
    </message>
    <message>
        <source>Online presence</source>
        <translation>Kehadiran dalam talian</translation>
    </message>
    <message>
        <source>Chat messages in both directions</source>
        <translation>Mesej sembang dalam kedua-dua arah</translation>
    </message>
    <message>
        <source>Content of messages</source>
        <translation>Kandungan mesej</translation>
    </message>
    <message>
        <source>Media or file attachment</source>
        <translation>Lampiran media atau fail</translation>
    </message>
    <message>
        <source>Prompt sent to a language model</source>
        <translation>Gesaan yang dihantar kepada model bahasa</translation>
    </message>
    <message>
        <source>Traffic data: routing, time, duration, delivery and read state</source>
        <translation>Data trafik: penghalaan, masa, tempoh, keadaan penghantaran dan bacaan</translation>
    </message>
    <message>
        <source>Content sent to the operator, for instance a support request</source>
        <translation>Kandungan yang dihantar kepada pengendali, contohnya permintaan sokongan</translation>
    </message>
    <message>
        <source>Answers to a survey</source>
        <translation>Jawapan tinjauan</translation>
    </message>
    <message>
        <source>Knowledge base entries</source>
        <translation>Entri pangkalan pengetahuan</translation>
    </message>
    <message>
        <source>Uploaded documents</source>
        <translation>Dokumen yang dimuat naik</translation>
    </message>
    <message>
        <source>Linked or crawled web pages</source>
        <translation>Halaman web yang dipautkan atau dirangkak</translation>
    </message>
    <message>
        <source>Appointment: start, end, attendee, description</source>
        <translation>Janji temu: mula, tamat, hadirin, perihalan</translation>
    </message>
    <message>
        <source>Job title, role or seniority</source>
        <translation>Jawatan, peranan atau tahap kekananan</translation>
    </message>
    <message>
        <source>Employer or company</source>
        <translation>Majikan atau syarikat</translation>
    </message>
    <message>
        <source>Full card number</source>
        <translation>Nombor kad penuh</translation>
    </message>
    <message>
        <source>IBAN, BIC or bank account</source>
        <translation>IBAN, BIC atau akaun bank</translation>
    </message>
    <message>
        <source>Transaction id, authorisation or invoice</source>
        <translation>ID transaksi, kebenaran atau invois</translation>
    </message>
    <message>
        <source>National identification number</source>
        <translation>Nombor pengenalan negara</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Nombor pasport</translation>
    </message>
    <message>
        <source>Vehicle registration</source>
        <translation>Pendaftaran kenderaan</translation>
    </message>
    <message>
        <source>Health data</source>
        <translation>Data kesihatan</translation>
    </message>
    <message>
        <source>Data about a child</source>
        <translation>Data tentang kanak-kanak</translation>
    </message>
    <message>
        <source>Anything else a person chooses to send</source>
        <translation>Apa-apa lagi yang dihantar oleh pengguna</translation>
    </message>
    <message>
        <source>Provide the service asked for</source>
        <translation>Menyediakan perkhidmatan yang diminta</translation>
    </message>
    <message>
        <source>Keep the context of a conversation</source>
        <translation>Mengekalkan konteks perbualan</translation>
    </message>
    <message>
        <source>Generate answers with a language model</source>
        <translation>Menjana jawapan dengan model bahasa</translation>
    </message>
    <message>
        <source>Index customer content for retrieval</source>
        <translation>Mengindeks kandungan pelanggan untuk dapatan semula</translation>
    </message>
    <message>
        <source>Route and deliver messages</source>
        <translation>Menghala dan menghantar mesej</translation>
    </message>
    <message>
        <source>Offer, create and cancel appointments</source>
        <translation>Menawarkan, membuat dan membatalkan janji temu</translation>
    </message>
    <message>
        <source>Answer requests and give support</source>
        <translation>Menjawab permintaan dan memberi sokongan</translation>
    </message>
    <message>
        <source>Show people in a live chat and hand over to a human</source>
        <translation>Memaparkan pengguna dalam sembang langsung dan menyerahkan kepada manusia</translation>
    </message>
    <message>
        <source>Set up and run accounts</source>
        <translation>Menyediakan dan mengurus akaun</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Log masuk</translation>
    </message>
    <message>
        <source>Verify identity</source>
        <translation>Mengesahkan identiti</translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation>Menerima pembayaran</translation>
    </message>
    <message>
        <source>Service messages</source>
        <translation>Mesej perkhidmatan</translation>
    </message>
    <message>
        <source>Own marketing messages</source>
        <translation>Mesej pemasaran sendiri</translation>
    </message>
    <message>
        <source>Newsletter by e-mail</source>
        <translation>Surat berita melalui e-mel</translation>
    </message>
    <message>
        <source>Advertising to an audience at a third party</source>
        <translation>Pengiklanan kepada khalayak di pihak ketiga</translation>
    </message>
    <message>
        <source>Sales, leads and customer records</source>
        <translation>Jualan, prospek dan rekod pelanggan</translation>
    </message>
    <message>
        <source>Improve products from usage</source>
        <translation>Menambah baik produk daripada penggunaan</translation>
    </message>
    <message>
        <source>Usage analytics</source>
        <translation>Analitis penggunaan</translation>
    </message>
    <message>
        <source>Personalise service or site</source>
        <translation>Memperibadikan perkhidmatan atau laman</translation>
    </message>
    <message>
        <source>Keep systems and accounts safe</source>
        <translation>Memastikan keselamatan sistem dan akaun</translation>
    </message>
    <message>
        <source>Detect and stop misuse</source>
        <translation>Mengesan dan menghentikan penyalahgunaan</translation>
    </message>
    <message>
        <source>Detect and stop fraud</source>
        <translation>Mengesan dan menghentikan penipuan</translation>
    </message>
    <message>
        <source>Find and repair faults</source>
        <translation>Mencari dan membaiki kerosakan</translation>
    </message>
    <message>
        <source>Meet legal duties</source>
        <translation>Memenuhi kewajipan undang-undang</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Tinjauan</translation>
    </message>
    <message>
        <source>Capture leads in a chat</source>
        <translation>Mendapatkan prospek dalam sembang</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Explicit consent (Art. 9)</source>
        <translation>Persetujuan nyata (Perkara 9)</translation>
    </message>
    <message>
        <source>Contract or steps before it</source>
        <translation>Kontrak atau langkah sebelumnya</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Kewajipan undang-undang</translation>
    </message>
    <message>
        <source>Vital interests</source>
        <translation>Kepentingan vital</translation>
    </message>
    <message>
        <source>Public interest</source>
        <translation>Kepentingan awam</translation>
    </message>
    <message>
        <source>Legitimate interests</source>
        <translation>Kepentingan sah</translation>
    </message>
    <message>
        <source>Adequacy decision</source>
        <translation>Keputusan kecukupan</translation>
    </message>
    <message>
        <source>EU-US Data Privacy Framework (adequacy for certified importers)</source>
        <translation>EU-US Data Privacy Framework (kecukupan untuk pengimport yang diperakui)</translation>
    </message>
    <message>
        <source>UK Extension to the EU-US DPF</source>
        <translation>Lanjutan UK kepada EU-US DPF</translation>
    </message>
    <message>
        <source>Swiss-US DPF</source>
        <translation>Swiss-US DPF</translation>
    </message>
    <message>
        <source>Commission standard clauses 2021/914, module not stated</source>
        <translation>Klausa standard Suruhanjaya 2021/914, modul tidak dinyatakan</translation>
    </message>
    <message>
        <source>Other mechanism approved by an authority</source>
        <translation>Mekanisme lain yang diluluskan oleh pihak berkuasa</translation>
    </message>
    <message>
        <source>Decides purposes and means</source>
        <translation>Menentukan tujuan dan cara</translation>
    </message>
    <message>
        <source>Acts on the instructions of the controller</source>
        <translation>Bertindak atas arahan pengawal data</translation>
    </message>
    <message>
        <source>Processor engaged by a processor</source>
        <translation>Pemproses yang dilantik oleh pemproses</translation>
    </message>
    <message>
        <source>Recipient that is a controller of its own</source>
        <translation>Penerima yang merupakan pengawal data tersendiri</translation>
    </message>
    <message>
        <source>Only transmits content, neither controller nor processor for it</source>
        <translation>Hanya memindahkan kandungan, bukan pengawal data dan bukan pemproses baginya</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Pihak ketiga</translation>
    </message>
</context>
</TS>
