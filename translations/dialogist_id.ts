<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>base</name>
    <message>
        <source>The work ended unexpectedly. Try it again.</source>
        <translation>Pekerjaan berakhir secara tak terduga. Coba lagi.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, then try again.</source>
        <translation>Memori tidak cukup untuk ini. Tutup program lain, lalu coba lagi.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Add flow “%1”</source>
        <translation>Tambah alur “%1”</translation>
    </message>
    <message>
        <source>Add flow</source>
        <translation>Tambah alur</translation>
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
        <translation>Tambah maksud “%1”</translation>
    </message>
    <message>
        <source>Add intent</source>
        <translation>Tambah maksud</translation>
    </message>
    <message>
        <source>Add knowledge base “%1”</source>
        <translation>Tambah basis pengetahuan “%1”</translation>
    </message>
    <message>
        <source>Add knowledge base</source>
        <translation>Tambah basis pengetahuan</translation>
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
        <translation>Tambah prompt “%1”</translation>
    </message>
    <message>
        <source>Add prompt</source>
        <translation>Tambah prompt</translation>
    </message>
    <message>
        <source>Add variable “%1”</source>
        <translation>Tambah variabel “%1”</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Tambah variabel</translation>
    </message>
    <message>
        <source>Approve a finding of “%1”</source>
        <translation>Setujui temuan “%1”</translation>
    </message>
    <message>
        <source>Approve a finding</source>
        <translation>Setujui temuan</translation>
    </message>
    <message>
        <source>Answer from “%1”</source>
        <translation>Jawab dari “%1”</translation>
    </message>
    <message>
        <source>Choose the knowledge</source>
        <translation>Pilih pengetahuan</translation>
    </message>
    <message>
        <source>Choose the region of “%1”</source>
        <translation>Pilih wilayah “%1”</translation>
    </message>
    <message>
        <source>Choose the region</source>
        <translation>Pilih wilayah</translation>
    </message>
    <message>
        <source>Start with “%1”</source>
        <translation>Mulai dengan “%1”</translation>
    </message>
    <message>
        <source>Choose the first flow</source>
        <translation>Pilih alur pertama</translation>
    </message>
    <message>
        <source>Connect “%1”</source>
        <translation>Hubungkan “%1”</translation>
    </message>
    <message>
        <source>Connect nodes</source>
        <translation>Hubungkan langkah</translation>
    </message>
    <message>
        <source>Read the website “%1”</source>
        <translation>Baca situs web “%1”</translation>
    </message>
    <message>
        <source>Read a website</source>
        <translation>Baca situs web</translation>
    </message>
    <message numerus="yes">
        <source>Read %n page(s) of a website</source>
        <translation>
            <numerusform>Baca %n halaman situs web</numerusform>
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
        <translation>Putuskan “%1”</translation>
    </message>
    <message>
        <source>Disconnect nodes</source>
        <translation>Putuskan langkah</translation>
    </message>
    <message>
        <source>Duplicate flow “%1”</source>
        <translation>Duplikat alur “%1”</translation>
    </message>
    <message>
        <source>Duplicate flow</source>
        <translation>Duplikat alur</translation>
    </message>
    <message>
        <source>Duplicate node “%1”</source>
        <translation>Duplikat langkah “%1”</translation>
    </message>
    <message>
        <source>Duplicate nodes</source>
        <translation>Duplikat langkah</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n node(s)</source>
        <translation>
            <numerusform>Duplikat %n langkah</numerusform>
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
        <translation>Edit maksud “%1”</translation>
    </message>
    <message>
        <source>Edit intent</source>
        <translation>Edit maksud</translation>
    </message>
    <message>
        <source>Edit knowledge base “%1”</source>
        <translation>Edit basis pengetahuan “%1”</translation>
    </message>
    <message>
        <source>Edit knowledge base</source>
        <translation>Edit basis pengetahuan</translation>
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
        <translation>Edit setelan privasi “%1”</translation>
    </message>
    <message>
        <source>Edit the privacy settings</source>
        <translation>Edit setelan privasi</translation>
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
        <translation>Edit variabel “%1”</translation>
    </message>
    <message>
        <source>Edit variable</source>
        <translation>Edit variabel</translation>
    </message>
    <message>
        <source>Edit the web chat of “%1”</source>
        <translation>Edit obrolan web “%1”</translation>
    </message>
    <message>
        <source>Edit the web chat</source>
        <translation>Edit obrolan web</translation>
    </message>
    <message>
        <source>Fix a finding in “%1”</source>
        <translation>Perbaiki temuan di “%1”</translation>
    </message>
    <message>
        <source>Fix a finding</source>
        <translation>Perbaiki temuan</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Impor “%1”</translation>
    </message>
    <message>
        <source>Import documents</source>
        <translation>Impor dokumen</translation>
    </message>
    <message numerus="yes">
        <source>Import %n document(s)</source>
        <translation>
            <numerusform>Impor %n dokumen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move flow “%1”</source>
        <translation>Pindahkan alur “%1”</translation>
    </message>
    <message>
        <source>Move flow</source>
        <translation>Pindahkan alur</translation>
    </message>
    <message>
        <source>Move node “%1”</source>
        <translation>Pindahkan langkah “%1”</translation>
    </message>
    <message>
        <source>Move nodes</source>
        <translation>Pindahkan langkah</translation>
    </message>
    <message numerus="yes">
        <source>Move %n node(s)</source>
        <translation>
            <numerusform>Pindahkan %n langkah</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste node “%1”</source>
        <translation>Tempel langkah “%1”</translation>
    </message>
    <message>
        <source>Paste nodes</source>
        <translation>Tempel langkah</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n node(s)</source>
        <translation>
            <numerusform>Tempel %n langkah</numerusform>
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
        <translation>Hapus bot “%1”</translation>
    </message>
    <message>
        <source>Remove bot</source>
        <translation>Hapus bot</translation>
    </message>
    <message>
        <source>Remove flow “%1”</source>
        <translation>Hapus alur “%1”</translation>
    </message>
    <message>
        <source>Remove flow</source>
        <translation>Hapus alur</translation>
    </message>
    <message>
        <source>Remove intent “%1”</source>
        <translation>Hapus maksud “%1”</translation>
    </message>
    <message>
        <source>Remove intent</source>
        <translation>Hapus maksud</translation>
    </message>
    <message>
        <source>Remove knowledge base “%1”</source>
        <translation>Hapus basis pengetahuan “%1”</translation>
    </message>
    <message>
        <source>Remove knowledge base</source>
        <translation>Hapus basis pengetahuan</translation>
    </message>
    <message>
        <source>Remove node “%1”</source>
        <translation>Hapus langkah “%1”</translation>
    </message>
    <message>
        <source>Remove nodes</source>
        <translation>Hapus langkah</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n node(s)</source>
        <translation>
            <numerusform>Hapus %n langkah</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove prompt “%1”</source>
        <translation>Hapus prompt “%1”</translation>
    </message>
    <message>
        <source>Remove prompt</source>
        <translation>Hapus prompt</translation>
    </message>
    <message>
        <source>Remove document “%1”</source>
        <translation>Hapus dokumen “%1”</translation>
    </message>
    <message>
        <source>Remove documents</source>
        <translation>Hapus dokumen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n document(s)</source>
        <translation>
            <numerusform>Hapus %n dokumen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove variable “%1”</source>
        <translation>Hapus variabel “%1”</translation>
    </message>
    <message>
        <source>Remove variable</source>
        <translation>Hapus variabel</translation>
    </message>
    <message>
        <source>Rename bot “%1”</source>
        <translation>Ganti nama bot “%1”</translation>
    </message>
    <message>
        <source>Rename bot</source>
        <translation>Ganti nama bot</translation>
    </message>
    <message>
        <source>Rename flow “%1”</source>
        <translation>Ganti nama alur “%1”</translation>
    </message>
    <message>
        <source>Rename flow</source>
        <translation>Ganti nama alur</translation>
    </message>
    <message>
        <source>Rename node “%1”</source>
        <translation>Ganti nama langkah “%1”</translation>
    </message>
    <message>
        <source>Rename node</source>
        <translation>Ganti nama langkah</translation>
    </message>
    <message>
        <source>Rename project “%1”</source>
        <translation>Ganti nama proyek “%1”</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Ganti nama proyek</translation>
    </message>
    <message>
        <source>Rename variable “%1”</source>
        <translation>Ganti nama variabel “%1”</translation>
    </message>
    <message>
        <source>Rename variable</source>
        <translation>Ganti nama variabel</translation>
    </message>
    <message>
        <source>Tidy up flow “%1”</source>
        <translation>Rapikan alur “%1”</translation>
    </message>
    <message>
        <source>Tidy up flow</source>
        <translation>Rapikan alur</translation>
    </message>
    <message>
        <source>This was changed in the meantime. Look at it again, then repeat the edit.</source>
        <translation>Ini telah berubah sementara itu. Lihat kembali, lalu ulangi pengeditan.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::ContentEditor</name>
    <message>
        <source>The texts of this bot will be listed here, one column for each language.</source>
        <translation>Teks bot ini akan tercantum di sini, satu kolom untuk setiap bahasa.</translation>
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
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the texts</source>
        <translation>Filter teks</translation>
    </message>
    <message>
        <source>Texts by language</source>
        <translation>Teks menurut bahasa</translation>
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
        <translation>Satu frasa per baris, seperti yang akan ditulis orang.</translation>
    </message>
    <message>
        <source>What people write when they want this, one phrase a line.</source>
        <translation>Apa yang ditulis orang ketika menginginkan ini, satu frasa per baris.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::PromptEditor</name>
    <message>
        <source>Instructions</source>
        <translation>Instruksi</translation>
    </message>
    <message>
        <source>You are the helper of our shop. Answer briefly and kindly…</source>
        <translation>Anda adalah asisten toko kami. Jawablah dengan singkat dan ramah…</translation>
    </message>
    <message>
        <source>Words for a language model. Nothing is sent anywhere until a step of a flow uses them.</source>
        <translation>Kata-kata untuk model bahasa. Tidak ada yang dikirim ke mana pun sampai langkah dalam alur menggunakannya.</translation>
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
        <translation>Alur yang dihapus</translation>
    </message>
    <message>
        <source>This flow has no steps yet. Add the first one.</source>
        <translation>Alur ini belum memiliki langkah. Tambahkan langkah pertama.</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Tambah langkah</translation>
    </message>
    <message>
        <source>Steps of this flow</source>
        <translation>Langkah alur ini</translation>
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
            <numerusform>Alur %1, %n langkah</numerusform>
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
        <translation>Hu&amp;bungkan…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Ganti &amp;Nama</translation>
    </message>
    <message>
        <source>&amp;Properties</source>
        <translation>P&amp;roperti</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Te&amp;mpel</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplikat</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Pilih Semu&amp;a</translation>
    </message>
    <message>
        <source>Tidy &amp;Up</source>
        <translation>Rapi&amp;kan</translation>
    </message>
    <message>
        <source>Put all steps in columns from left to right, in the order they have.</source>
        <translation>Susun semua langkah dalam kolom dari kiri ke kanan sesuai urutannya.</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>P&amp;erbesar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Perke&amp;cil</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Ukuran N&amp;ormal</translation>
    </message>
    <message>
        <source>&amp;Fit Flow in Window</source>
        <translation>Paskan Alur &amp;di Jendela</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Peta</translation>
    </message>
    <message>
        <source>Out&amp;line</source>
        <translation>Keran&amp;gka</translation>
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
        <translation>Lanjut lewat jalur mana?</translation>
    </message>
    <message>
        <source>New step…</source>
        <translation>Langkah baru…</translation>
    </message>
    <message>
        <source>Add a step and lead there.</source>
        <translation>Tambahkan langkah dan lanjutkan ke sana.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Putuskan</translation>
    </message>
    <message>
        <source>Lead nowhere.</source>
        <translation>Tidak berlanjut ke mana pun.</translation>
    </message>
    <message>
        <source>Lead to</source>
        <translation>Lanjut ke</translation>
    </message>
    <message>
        <source>Where does it lead?</source>
        <translation>Lanjut ke mana?</translation>
    </message>
    <message>
        <source>Paste Steps</source>
        <translation>Tempel Langkah</translation>
    </message>
    <message numerus="yes">
        <source>This bot does not have these variables yet: %1.</source>
        <translation>
            <numerusform>Bot ini belum memiliki variabel berikut: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create Them</source>
        <translation>Buat Variabelnya</translation>
    </message>
    <message>
        <source>Paste Without</source>
        <translation>Tempel Tanpa Variabel</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to knowledge or steps of the other project could not be kept. The steps are marked: choose anew what they use.</source>
        <translation>
            <numerusform>%n rujukan ke pengetahuan atau langkah di proyek lain tidak dapat dipertahankan. Langkahnya telah ditandai: pilih kembali apa yang digunakan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::MiniMap</name>
    <message>
        <source>Map of the flow</source>
        <translation>Peta alur</translation>
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
        <translation>%1 berlanjut ke %2</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 tidak terhubung</translation>
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
        <translation>Dari 0 sampai 1: seberapa yakin bahwa petikan membahas pertanyaan tersebut</translation>
    </message>
    <message>
        <source>The weight of the matching words: rare words and short passages count more</source>
        <translation>Bobot kata yang cocok: kata yang jarang dan petikan yang pendek bernilai lebih tinggi</translation>
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
        <translation>Kata yang cocok</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::KnowledgeEditor</name>
    <message>
        <source>Add what your bot should answer from: drop files here, or add a website or a question.</source>
        <translation>Tambahkan sumber jawaban bot Anda: letakkan berkas di sini, atau tambahkan situs web atau pertanyaan.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Pengetahuan</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Tambah berkas…</translation>
    </message>
    <message>
        <source>Add a website…</source>
        <translation>Tambah situs web…</translation>
    </message>
    <message>
        <source>Add a question and answer…</source>
        <translation>Tambah pertanyaan dan jawaban…</translation>
    </message>
    <message>
        <source>Read the website again</source>
        <translation>Baca ulang situs web</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Berkas…</translation>
    </message>
    <message>
        <source>Website…</source>
        <translation>Situs web…</translation>
    </message>
    <message>
        <source>Question…</source>
        <translation>Pertanyaan…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the sources</source>
        <translation>Filter sumber</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Try a question</source>
        <translation>Coba pertanyaan</translation>
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
        <translation>Dokumen (%1);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Tambah Berkas</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::PassageBrowser</name>
    <message>
        <source>Passages of the selected source</source>
        <translation>Petikan dari sumber yang dipilih</translation>
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
        <translation>“%1” tidak memiliki petikan.</translation>
    </message>
    <message>
        <source>Reading the passages of “%1”…</source>
        <translation>Membaca petikan “%1”…</translation>
    </message>
    <message>
        <source>Read passages</source>
        <translation>Baca petikan</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of “%1”</source>
        <translation>
            <numerusform>%n petikan dari “%1”</numerusform>
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
        <translation>Pertanyaan dan jawaban</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) without text: scanned.</source>
        <translation>
            <numerusform>%n halaman tanpa teks: hasil pindaian.</numerusform>
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
        <translation>Judul</translation>
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
        <translation>Ukuran</translation>
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
        <translation>&amp;Pertanyaan dan jawabannya</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Tambah Teks</translation>
    </message>
    <message>
        <source>A &amp;note</source>
        <translation>&amp;Catatan</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Q&amp;uestion:</source>
        <translation>P&amp;ertanyaan:</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>J&amp;udul:</translation>
    </message>
    <message>
        <source>&amp;Answer:</source>
        <translation>&amp;Jawaban:</translation>
    </message>
    <message>
        <source>T&amp;ext:</source>
        <translation>Te&amp;ks:</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::TryBench</name>
    <message>
        <source>Ask as a customer would</source>
        <translation>Bertanyalah seperti pelanggan</translation>
    </message>
    <message>
        <source>Question to try</source>
        <translation>Pertanyaan untuk dicoba</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Coba</translation>
    </message>
    <message>
        <source>Passages need a score of at least %1 to be an answer.</source>
        <translation>Petikan memerlukan skor minimal %1 agar menjadi jawaban.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>The answer, in the words of your documents, with its source.</source>
        <translation>Jawaban, dalam kata-kata dokumen Anda, beserta sumbernya.</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Petikan yang ditemukan</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Mencari…</translation>
    </message>
    <message>
        <source>Try a question</source>
        <translation>Coba pertanyaan</translation>
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
        <translation>Tidak ada jawaban: tidak ada petikan yang memuat kata-kata ini. %1 ms.</translation>
    </message>
    <message>
        <source>No answer: the best passage reaches %1, the threshold is %2. %3 ms.</source>
        <translation>Tidak ada jawaban: petikan terbaik mencapai %1, ambangnya %2. %3 ms.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::WebsiteDialog</name>
    <message>
        <source>This address is on this computer or a private network: allow it</source>
        <translation>Alamat ini berada di komputer ini atau di jaringan privat: izinkan</translation>
    </message>
    <message>
        <source>Add a website</source>
        <translation>Tambah Situs Web</translation>
    </message>
    <message>
        <source>Read the website</source>
        <translation>Baca Situs Web</translation>
    </message>
    <message>
        <source>Pages of the same host are read, as far as its robots.txt allows.</source>
        <translation>Halaman dari host yang sama dibaca, sejauh diizinkan robots.txt-nya.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Alamat:</translation>
    </message>
    <message>
        <source>At most:</source>
        <translation>Paling banyak:</translation>
    </message>
    <message numerus="yes">
        <source> page(s)</source>
        <translation>
            <numerusform> halaman</numerusform>
        </translation>
    </message>
    <message>
        <source>Write an address that begins with https:// or http://, without a user name.</source>
        <translation>Tulis alamat yang diawali dengan https:// atau http://, tanpa nama pengguna.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::DataMapView</name>
    <message>
        <source>messages</source>
        <translation>pesan</translation>
    </message>
    <message>
        <source>times</source>
        <translation>waktu</translation>
    </message>
    <message>
        <source>session id</source>
        <translation>id sesi</translation>
    </message>
    <message>
        <source>country or town</source>
        <translation>negara atau kota</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>kunjungan</translation>
    </message>
    <message>
        <source>channel id</source>
        <translation>id kanal</translation>
    </message>
    <message>
        <source> +%1</source>
        <translation> +%1</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>Apa dikirim ke mana</translation>
    </message>
    <message>
        <source> Outside the region.</source>
        <translation> Di luar wilayah.</translation>
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
        <translation>%1 ke %2: %3.</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Disimpan: %1.</translation>
    </message>
    <message>
        <source>Transfer tool: %1.</source>
        <translation>Instrumen transfer: %1.</translation>
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
        <translation>Buka proyek untuk melihat ke mana datanya akan dikirim.</translation>
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
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Whole review (PDF)…</source>
        <translation>Seluruh tinjauan (PDF)…</translation>
    </message>
    <message>
        <source>Privacy notice (HTML)…</source>
        <translation>Pemberitahuan privasi (HTML)…</translation>
    </message>
    <message>
        <source>Privacy notice (Markdown)…</source>
        <translation>Pemberitahuan privasi (Markdown)…</translation>
    </message>
    <message>
        <source>Record of processing (CSV)…</source>
        <translation>Rekaman kegiatan pemrosesan (CSV)…</translation>
    </message>
    <message>
        <source>Subprocessors (CSV)…</source>
        <translation>Subpemroses (CSV)…</translation>
    </message>
    <message>
        <source>Subprocessors (JSON)…</source>
        <translation>Subpemroses (JSON)…</translation>
    </message>
    <message>
        <source>Data map (SVG)…</source>
        <translation>Peta data (SVG)…</translation>
    </message>
    <message>
        <source>Choose a box or an arrow to read what it stands for.</source>
        <translation>Pilih kotak atau panah untuk membaca artinya.</translation>
    </message>
    <message>
        <source>2  What goes where</source>
        <translation>2  Apa dikirim ke mana</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Negara lain</translation>
    </message>
    <message>
        <source>Two-letter code of the country (for example FR):</source>
        <translation>Kode negara dua huruf (misalnya FR):</translation>
    </message>
    <message>
        <source>“%1” is no country code. Use two letters, such as FR for France.</source>
        <translation>“%1” bukan kode negara. Gunakan dua huruf, misalnya FR untuk Prancis.</translation>
    </message>
    <message>
        <source>release %1</source>
        <translation>rilis %1</translation>
    </message>
    <message>
        <source>Reviewing…</source>
        <translation>Meninjau…</translation>
    </message>
    <message numerus="yes">
        <source>%n blockers to fix</source>
        <translation>
            <numerusform>%n penghalang harus diperbaiki</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to publish</source>
        <translation>Siap diterbitkan</translation>
    </message>
    <message>
        <source>Review only</source>
        <translation>Hanya tinjauan</translation>
    </message>
    <message>
        <source>Fix the blockers first.</source>
        <translation>Perbaiki penghalang terlebih dahulu.</translation>
    </message>
    <message>
        <source>Publishing there is not available.</source>
        <translation>Penerbitan di sana tidak tersedia.</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Terima Temuan</translation>
    </message>
    <message>
        <source>Why is this acceptable? The reason is kept with every release.</source>
        <translation>Mengapa ini dapat diterima? Alasannya disimpan bersama setiap rilis.</translation>
    </message>
    <message>
        <source>A finding is accepted only with a reason.</source>
        <translation>Temuan hanya dapat diterima dengan alasan.</translation>
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
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>5  Findings</source>
        <translation>5  Temuan</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Tidak ada temuan.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Tampilkan %n lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n seluruhnya</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Accepted with a reason</source>
        <translation>Diterima dengan alasan</translation>
    </message>
    <message>
        <source>%1 · accepted: %2</source>
        <translation>%1 · diterima: %2</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Perbaiki</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Cabut</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Terima dengan alasan…</translation>
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
        <translation>Bahasa pemberitahuan</translation>
    </message>
    <message>
        <source>What people will read</source>
        <translation>Yang akan dibaca orang</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>For your web site</source>
        <translation>Untuk situs web Anda</translation>
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
        <translation>Tidak ada yang berubah sejak rilis yang sedang aktif.</translation>
    </message>
    <message>
        <source>Nothing is live yet: everything is new.</source>
        <translation>Belum ada yang aktif: semuanya baru.</translation>
    </message>
    <message>
        <source>Release %1 is live</source>
        <translation>Rilis %1 sedang aktif</translation>
    </message>
    <message>
        <source>Release %1, %2</source>
        <translation>Rilis %1, %2</translation>
    </message>
    <message>
        <source>Release %1</source>
        <translation>Rilis %1</translation>
    </message>
    <message>
        <source>Go back to release %1</source>
        <translation>Kembali ke rilis %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::ReceiverModel</name>
    <message>
        <source>not itemised</source>
        <translation>tidak dirinci</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>tidak disebutkan</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>tidak diperlukan</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>berubah</translation>
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
        <translation>Data apa</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Since you approved</source>
        <translation>Sejak Anda setujui</translation>
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
        <translation>3  Subpemroses yang digunakan bot ini</translation>
    </message>
    <message>
        <source>Subprocessors</source>
        <translation>Subpemroses</translation>
    </message>
    <message>
        <source>%1 of %2 receivers of this service</source>
        <translation>%1 dari %2 penerima layanan ini</translation>
    </message>
    <message>
        <source>Show only those used</source>
        <translation>Tampilkan hanya yang digunakan</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>%1 passes data on to nobody.</source>
        <translation>%1 tidak meneruskan data kepada siapa pun.</translation>
    </message>
    <message>
        <source>None of the receivers of this service gets data of this bot.</source>
        <translation>Tidak satu pun penerima layanan ini mendapatkan data bot ini.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::ReviewRunner</name>
    <message>
        <source>Review</source>
        <translation>Tinjauan</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::SettingSection</name>
    <message>
        <source>4  Privacy settings</source>
        <translation>4  Setelan privasi</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Siapa yang bertanggung jawab</translation>
    </message>
    <message>
        <source>Name and address</source>
        <translation>Nama dan alamat</translation>
    </message>
    <message>
        <source>Contact for requests</source>
        <translation>Kontak untuk permintaan</translation>
    </message>
    <message>
        <source>E-mail address or page</source>
        <translation>Alamat email atau halaman</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Pemberitahuan privasi</translation>
    </message>
    <message>
        <source>Address of your own; else one is generated</source>
        <translation>Alamat pemberitahuan Anda sendiri; jika kosong, dibuat otomatis</translation>
    </message>
    <message>
        <source>Erase conversations after</source>
        <translation>Hapus percakapan setelah</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>tanpa batas</translation>
    </message>
    <message>
        <source> days</source>
        <translation> hari</translation>
    </message>
    <message>
        <source>Erase contact data after</source>
        <translation>Hapus data kontak setelah</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Usia minimum</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source> years</source>
        <translation> tahun</translation>
    </message>
    <message>
        <source>Keep what was said</source>
        <translation>Simpan isi percakapan</translation>
    </message>
    <message>
        <source>Say that it is an automated assistant</source>
        <translation>Beri tahu bahwa ini asisten otomatis</translation>
    </message>
    <message>
        <source>Ask for consent before the chat starts</source>
        <translation>Minta persetujuan sebelum obrolan dimulai</translation>
    </message>
    <message>
        <source>Closing the chat erases it</source>
        <translation>Menutup obrolan menghapusnya</translation>
    </message>
    <message>
        <source>Shorten IP addresses</source>
        <translation>Persingkat alamat IP</translation>
    </message>
    <message>
        <source>Mask personal data before a language model</source>
        <translation>Samarkan data pribadi sebelum ke model bahasa</translation>
    </message>
    <message>
        <source>Offered to people in</source>
        <translation>Ditawarkan kepada orang di</translation>
    </message>
    <message>
        <source>✓ enforced</source>
        <translation>✓ diterapkan</translation>
    </message>
    <message>
        <source>✗ not enforced</source>
        <translation>✗ tidak diterapkan</translation>
    </message>
    <message>
        <source>? not stated</source>
        <translation>? tidak disebutkan</translation>
    </message>
    <message>
        <source>%1 of %2 enforced by this host</source>
        <translation>%1 dari %2 diterapkan oleh host ini</translation>
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
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Keep data in</source>
        <translation>Simpan data di</translation>
    </message>
    <message>
        <source>%1 – try the review only</source>
        <translation>%1 – hanya coba tinjauannya</translation>
    </message>
    <message>
        <source>The review shows what publishing at %1 would mean. Publishing there is not available.</source>
        <translation>Tinjauan menunjukkan apa artinya menerbitkan di %1. Penerbitan di sana tidak tersedia.</translation>
    </message>
    <message>
        <source>Another country…</source>
        <translation>Negara lain…</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>tidak disebutkan</translation>
    </message>
    <message>
        <source>Nobody has chosen a region: the default of the service is used.</source>
        <translation>Belum ada yang memilih wilayah: wilayah bawaan layanan digunakan.</translation>
    </message>
    <message numerus="yes">
        <source>%n receivers are outside this region.</source>
        <translation>
            <numerusform>%n penerima berada di luar wilayah ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Whatever you choose, some data goes to: %1.</source>
        <translation>Apa pun pilihan Anda, sebagian data dikirim ke: %1.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::explorer::ExplorerPanel</name>
    <message>
        <source>No project is open. Make a new bot or open one.</source>
        <translation>Tidak ada proyek yang terbuka. Buat bot baru atau buka proyek.</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Penjelajah</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyek</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the project</source>
        <translation>Filter proyek</translation>
    </message>
    <message>
        <source>Add a flow, knowledge, a variable…</source>
        <translation>Tambahkan alur, pengetahuan, variabel…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Alur</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Pengetahuan</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruksi</translation>
    </message>
    <message>
        <source>Training phrases</source>
        <translation>Frasa latihan</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabel</translation>
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
        <translation>Tambah Bahasa</translation>
    </message>
    <message>
        <source>Language tag, such as “sv” or “pt-BR”:</source>
        <translation>Tag bahasa, misalnya “sv” atau “pt-BR”:</translation>
    </message>
    <message>
        <source>“%1” is not the tag of a language. Write it like “sv” or “pt-BR”.</source>
        <translation>“%1” bukan tag bahasa. Tuliskan seperti “sv” atau “pt-BR”.</translation>
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
        <translation>baru saja</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n menit yang lalu</numerusform>
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
        <translation>kemarin, %1</translation>
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
        <translation>Proyek seperti saat dibuat</translation>
    </message>
    <message>
        <source>Undone. Click to redo up to here. %1</source>
        <translation>Diurungkan. Klik untuk mengulangi sampai di sini. %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>diurungkan</translation>
    </message>
    <message>
        <source>present state</source>
        <translation>keadaan saat ini</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
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
        <translation>Filter riwayat</translation>
    </message>
    <message>
        <source>Show older changes</source>
        <translation>Tampilkan perubahan yang lebih lama</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Click a change to go to the state right after it</source>
        <translation>Klik perubahan untuk menuju keadaan tepat setelahnya</translation>
    </message>
    <message>
        <source>Every change will be listed here, and you can go back to any of them.</source>
        <translation>Setiap perubahan akan tercantum di sini, dan Anda dapat kembali ke perubahan mana pun.</translation>
    </message>
    <message>
        <source>Read the history</source>
        <translation>Membaca riwayat</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::AssignmentRow</name>
    <message>
        <source>Variable</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>Value, such as count + 1</source>
        <translation>Nilai, misalnya count + 1</translation>
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
        <translation>Huruf kecil, angka, dan '-': tempat bot dalam alamat web.</translation>
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
        <translation>Tag bahasa dipisahkan koma, misalnya en, de, pt-BR. Yang pertama menjadi sumber terjemahan.</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Mulai dengan</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Obrolan web</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Sites that may embed it, one per line</source>
        <translation>Situs yang boleh menyematkannya, satu per baris</translation>
    </message>
    <message>
        <source>Any site. Or one per line: https://shop.example</source>
        <translation>Situs mana pun. Atau satu per baris: https://shop.example</translation>
    </message>
    <message>
        <source>May be embedded by</source>
        <translation>Boleh disematkan oleh</translation>
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
        <translation>Pilih Warna</translation>
    </message>
    <message>
        <source>Colour of the web chat</source>
        <translation>Warna obrolan web</translation>
    </message>
    <message>
        <source>The web name takes lower-case letters, digits and single '-' between them.</source>
        <translation>Nama web hanya boleh berisi huruf kecil, angka, dan satu '-' di antaranya.</translation>
    </message>
    <message>
        <source>Write language tags with commas, such as en, de, pt-BR.</source>
        <translation>Tulis tag bahasa dipisahkan koma, misalnya en, de, pt-BR.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::CaseRow</name>
    <message>
        <source>Name of this way</source>
        <translation>Nama jalur ini</translation>
    </message>
    <message>
        <source>Condition, such as age &gt;= 18</source>
        <translation>Syarat, misalnya age &gt;= 18</translation>
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
        <translation>Alur – %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::ImageBubble</name>
    <message>
        <source>Image</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>What the image shows</source>
        <translation>Apa yang ditampilkan gambar</translation>
    </message>
    <message>
        <source>What the image shows, for those who cannot see it</source>
        <translation>Apa yang ditampilkan gambar, bagi yang tidak dapat melihatnya</translation>
    </message>
    <message>
        <source>The image cannot be shown.</source>
        <translation>Gambar tidak dapat ditampilkan.</translation>
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
        <translation>Bahasa yang digunakan untuk menampilkan dan menulis teks.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektur</translation>
    </message>
    <message>
        <source>Select a step, a variable or a document to see and change it here.</source>
        <translation>Pilih langkah, variabel, atau dokumen untuk melihat dan mengubahnya di sini.</translation>
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
        <translation>Frasa, satu per baris</translation>
    </message>
    <message>
        <source>One phrase per line: what a person may write.</source>
        <translation>Satu frasa per baris: apa yang mungkin ditulis orang.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frasa</translation>
    </message>
    <message>
        <source>Intent – %1</source>
        <translation>Maksud – %1</translation>
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
        <translation>Panjang petikan yang dituju, dalam karakter.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Tumpang tindih</translation>
    </message>
    <message>
        <source>Characters repeated from the passage before.</source>
        <translation>Karakter yang diulang dari petikan sebelumnya.</translation>
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
        <translation>Proyek ini belum memiliki basis pengetahuan.</translation>
    </message>
    <message>
        <source>Removed knowledge base</source>
        <translation>Basis pengetahuan yang dihapus</translation>
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
        <translation>Langkah yang dihapus</translation>
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
        <translation>Data yang ditangani</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Collects: %1</source>
        <translation>Mengumpulkan: %1</translation>
    </message>
    <message>
        <source>Uses: %1</source>
        <translation>Menggunakan: %1</translation>
    </message>
    <message>
        <source>Shows to the person: %1</source>
        <translation>Menampilkan kepada orang tersebut: %1</translation>
    </message>
    <message>
        <source>Looks up what the person wrote in the knowledge.</source>
        <translation>Mencari tulisan orang tersebut di pengetahuan.</translation>
    </message>
    <message>
        <source>No data about people.</source>
        <translation>Tidak ada data tentang orang.</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Data pribadi</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::NodesPage</name>
    <message>
        <source>Align left edges</source>
        <translation>Ratakan tepi kiri</translation>
    </message>
    <message>
        <source>Align top edges</source>
        <translation>Ratakan tepi atas</translation>
    </message>
    <message>
        <source>Delete these steps</source>
        <translation>Hapus langkah-langkah ini</translation>
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
        <translation>Tulisan pada tombol</translation>
    </message>
    <message>
        <source>Other words, with commas</source>
        <translation>Kata lain, dipisahkan koma</translation>
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
        <translation>Instruksi</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>Cuplikan</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
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
        <translation>Pilih Gambar</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Gambar (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is still there and that you may open it.</source>
        <translation>“%1” tidak dapat dibaca. Periksa apakah berkasnya masih ada dan Anda boleh membukanya.</translation>
    </message>
    <message>
        <source>“%1” is larger than 4 MB. Make it smaller and choose it again.</source>
        <translation>“%1” lebih besar dari 4 MB. Perkecil ukurannya, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>“%1” is no PNG, JPEG, GIF or WebP image.</source>
        <translation>“%1” bukan gambar PNG, JPEG, GIF, atau WebP.</translation>
    </message>
    <message>
        <source>Add text</source>
        <translation>Tambah teks</translation>
    </message>
    <message>
        <source>Add image…</source>
        <translation>Tambah gambar…</translation>
    </message>
    <message>
        <source>Add answer</source>
        <translation>Tambah jawaban</translation>
    </message>
    <message>
        <source>Add case</source>
        <translation>Tambah kasus</translation>
    </message>
    <message>
        <source>Add assignment</source>
        <translation>Tambah penetapan</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Pindah ke atas</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Pindah ke bawah</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Row %1 of %2</source>
        <translation>Baris %1 dari %2</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::SourcePage</name>
    <message>
        <source>Remove this source…</source>
        <translation>Hapus sumber ini…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
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
        <translation>Hapus Sumber</translation>
    </message>
    <message>
        <source>The bot will no longer answer from “%1”. You can undo this.</source>
        <translation>Bot tidak akan lagi menjawab dari “%1”. Anda dapat mengurungkannya.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>The format has none.</source>
        <translation>Format ini tidak memilikinya.</translation>
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
        <translation>Dibaca sebagian</translation>
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
        <translation>Rumusan lain</translation>
    </message>
    <message>
        <source>The bot picks one of the wordings each time.</source>
        <translation>Bot memilih salah satu rumusan setiap kali.</translation>
    </message>
    <message>
        <source>Wording %1</source>
        <translation>Rumusan %1</translation>
    </message>
    <message>
        <source>What the bot says</source>
        <translation>Apa yang dikatakan bot</translation>
    </message>
    <message>
        <source>Remove this wording</source>
        <translation>Hapus rumusan ini</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::VariableField</name>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1 (tidak ada)</translation>
    </message>
    <message>
        <source>New variable…</source>
        <translation>Variabel baru…</translation>
    </message>
    <message>
        <source>New Variable</source>
        <translation>Variabel Baru</translation>
    </message>
    <message>
        <source>Name of the variable:</source>
        <translation>Nama variabel:</translation>
    </message>
    <message>
        <source>“%1” cannot be a name. Use letters, digits and _, and begin with a letter.</source>
        <translation>“%1” tidak dapat dijadikan nama. Gunakan huruf, angka, dan _, serta awali dengan huruf.</translation>
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
        <translation>Tipe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ya atau tidak</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Alamat email</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objek</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Disimpan selama</translation>
    </message>
    <message>
        <source>One turn</source>
        <translation>Satu giliran</translation>
    </message>
    <message>
        <source>The flow</source>
        <translation>Alur</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>Percakapan</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Orang tersebut</translation>
    </message>
    <message>
        <source>The whole bot</source>
        <translation>Seluruh bot</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Deskripsi</translation>
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
        <translation>Bukan data pribadi</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Dasar hukum</translation>
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
        <translation>Variabel – %1</translation>
    </message>
    <message>
        <source>Use letters, digits and _, and begin with a letter.</source>
        <translation>Gunakan huruf, angka, dan _, serta awali dengan huruf.</translation>
    </message>
    <message>
        <source>There is a variable of this name already.</source>
        <translation>Sudah ada variabel dengan nama ini.</translation>
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
        <translation>Detail</translation>
    </message>
    <message>
        <source>Show what became of every file</source>
        <translation>Tampilkan hasil untuk setiap berkas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>Batalkan “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or page(s) read</source>
        <translation>
            <numerusform>%n berkas atau halaman dibaca</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n dilewati</numerusform>
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
        <translation>%1 dari %2</translation>
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
        <translation>Impor, perayapan situs, dan penerbitan muncul di sini selama berjalan.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Jobs %1</source>
        <translation>Pekerjaan %1</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Bersihkan yang selesai</translation>
    </message>
    <message>
        <source>Take finished jobs off the list</source>
        <translation>Hapus pekerjaan yang selesai dari daftar</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Semua pekerjaan</translation>
    </message>
    <message>
        <source>Back to the list of jobs</source>
        <translation>Kembali ke daftar pekerjaan</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all of them</source>
        <translation>Salin baris yang dipilih, atau semuanya</translation>
    </message>
    <message>
        <source>What became of every file</source>
        <translation>Hasil untuk setiap berkas</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::jobs::ReportModel</name>
    <message>
        <source>Left out</source>
        <translation>Dilewati</translation>
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
        <translation>Dibaca sebagian</translation>
    </message>
    <message>
        <source>File or page</source>
        <translation>Berkas atau halaman</translation>
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
        <translation>Alasan</translation>
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
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Tingkat</translation>
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
        <translation>Perbaikan cepat</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::problems::ProblemsPanel</name>
    <message>
        <source>No problems found.</source>
        <translation>Tidak ditemukan masalah.</translation>
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
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>Filter masalah</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>Perbaikan cepat</translation>
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
            <numerusform>%n peringatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n catatan</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what must be fixed before publishing</source>
        <translation>Tampilkan yang harus diperbaiki sebelum menerbitkan</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation>Tampilkan peringatan</translation>
    </message>
    <message>
        <source>Show notes</source>
        <translation>Tampilkan catatan</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>Buka tempatnya</translation>
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
Cocok: %2</translation>
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
        <translation>Cocok</translation>
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
        <translation>Bot lawan bicara</translation>
    </message>
    <message>
        <source>Language of the talk</source>
        <translation>Bahasa percakapan</translation>
    </message>
    <message>
        <source>Language of the talk. Changing it starts a new one.</source>
        <translation>Bahasa percakapan. Mengubahnya akan memulai percakapan baru.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Mulai ulang</translation>
    </message>
    <message>
        <source>Start a new talk</source>
        <translation>Mulai percakapan baru</translation>
    </message>
    <message>
        <source>Talk to your bot as a customer would.</source>
        <translation>Bicaralah dengan bot Anda seperti seorang pelanggan.</translation>
    </message>
    <message>
        <source>Start a talk</source>
        <translation>Mulai percakapan</translation>
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
        <translation>Kirim (Enter)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Steps of the last turn</source>
        <translation>Langkah pada giliran terakhir</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Variables of the talk</source>
        <translation>Variabel percakapan</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>Passages of the last turn</source>
        <translation>Petikan pada giliran terakhir</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Petikan</translation>
    </message>
    <message>
        <source>Variables %1</source>
        <translation>Variabel %1</translation>
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
        <translation>percakapan telah berakhir</translation>
    </message>
    <message>
        <source>The steps of the last turn show up here.</source>
        <translation>Langkah pada giliran terakhir muncul di sini.</translation>
    </message>
    <message>
        <source>The talk has ended. Restart to begin a new one.</source>
        <translation>Percakapan telah berakhir. Mulai ulang untuk memulai percakapan baru.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Buka Tautan</translation>
    </message>
    <message>
        <source>This opens in your browser:
%1</source>
        <translation>Ini akan dibuka di peramban Anda:
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
        <translation>langkah yang sudah tidak ada</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>Came to %1</source>
        <translation>Sampai di %1</translation>
    </message>
    <message>
        <source>Said something</source>
        <translation>Mengatakan sesuatu</translation>
    </message>
    <message>
        <source>Said: %1</source>
        <translation>Mengatakan: %1</translation>
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
        <translation>Menyimpan jawaban</translation>
    </message>
    <message>
        <source>Stored %1</source>
        <translation>Menyimpan %1</translation>
    </message>
    <message>
        <source>Chose a way</source>
        <translation>Memilih jalur</translation>
    </message>
    <message>
        <source>Took the way “%1”</source>
        <translation>Mengambil jalur “%1”</translation>
    </message>
    <message>
        <source>Set a variable</source>
        <translation>Menetapkan variabel</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Menetapkan %1</translation>
    </message>
    <message>
        <source>Looked it up in the knowledge</source>
        <translation>Mencari di pengetahuan</translation>
    </message>
    <message>
        <source>Looked up: %1</source>
        <translation>Mencari: %1</translation>
    </message>
    <message>
        <source>Found no answer</source>
        <translation>Tidak menemukan jawaban</translation>
    </message>
    <message>
        <source>Found an answer</source>
        <translation>Menemukan jawaban</translation>
    </message>
    <message>
        <source>Got an answer</source>
        <translation>Menerima jawaban</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Jawaban: %1</translation>
    </message>
    <message>
        <source>The answer did not fit</source>
        <translation>Jawaban tidak sesuai</translation>
    </message>
    <message>
        <source>The answer did not fit: %1</source>
        <translation>Jawaban tidak sesuai: %1</translation>
    </message>
    <message>
        <source>Went on elsewhere</source>
        <translation>Lanjut ke tempat lain</translation>
    </message>
    <message>
        <source>Went to %1</source>
        <translation>Lanjut ke %1</translation>
    </message>
    <message>
        <source>The talk ended</source>
        <translation>Percakapan berakhir</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Terjadi kesalahan</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Kesalahan: %1</translation>
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
        <translation>Menjawab di simulator</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::TalkView</name>
    <message>
        <source>Talk</source>
        <translation>Percakapan</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::VariablesModel</name>
    <message>
        <source>Personal data</source>
        <translation>Data pribadi</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabel</translation>
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
        <translation>Alur</translation>
    </message>
    <message>
        <source>Step in %1</source>
        <translation>Langkah di %1</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>Training phrases</source>
        <translation>Frasa latihan</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruksi</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Pengetahuan</translation>
    </message>
    <message>
        <source>Find or Run a Command</source>
        <translation>Temukan atau Jalankan Perintah</translation>
    </message>
    <message>
        <source>A command, flow, step, variable or knowledge base</source>
        <translation>Perintah, alur, langkah, variabel, atau basis pengetahuan</translation>
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
        <translation>Editor yang terbuka</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::KnowledgeJobs</name>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Impor %n berkas</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the website %1</source>
        <translation>Baca situs web %1</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;New Bot</source>
        <translation>Bot &amp;Baru</translation>
    </message>
    <message>
        <source>Support with Knowledge</source>
        <translation>Dukungan dengan Pengetahuan</translation>
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
        <translation>Buka yang &amp;Terbaru</translation>
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
        <translation>Tutup &amp;Proyek</translation>
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
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ul&amp;angi</translation>
    </message>
    <message>
        <source>&amp;Find or Run a Command…</source>
        <translation>&amp;Temukan atau Jalankan Perintah…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>&amp;Tutup Tab</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>&amp;Atur Ulang Tata Letak</translation>
    </message>
    <message>
        <source>The layout is back to normal the next time Dialogist starts.</source>
        <translation>Tata letak kembali seperti semula saat Dialogist dimulai berikutnya.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>Like the System</source>
        <translation>Sesuai Sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
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
        <translation>Bahasa berubah saat Dialogist dimulai berikutnya.</translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation>B&amp;ot</translation>
    </message>
    <message>
        <source>&amp;Add Documents…</source>
        <translation>T&amp;ambah Dokumen…</translation>
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
        <translation>Semua berkas</translation>
    </message>
    <message>
        <source>&amp;Review and Publish…</source>
        <translation>Tin&amp;jau dan Terbitkan…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>Ask the &amp;Sample Bot</source>
        <translation>&amp;Tanya Bot Contoh</translation>
    </message>
    <message>
        <source>&amp;About Dialogist</source>
        <translation>Tent&amp;ang Dialogist</translation>
    </message>
    <message>
        <source>About Dialogist</source>
        <translation>Tentang Dialogist</translation>
    </message>
    <message>
        <source>Dialogist %1

Write chatbots offline, see where their data goes, publish them.

Free software under the MIT licence. It uses Qt, Boost, libarchive, gumbo, ICU, uchardet and libseccomp.</source>
        <translation>Dialogist %1

Tulis chatbot secara luring, lihat ke mana datanya dikirim, lalu terbitkan.

Perangkat lunak bebas di bawah lisensi MIT. Menggunakan Qt, Boost, libarchive, gumbo, ICU, uchardet, dan libseccomp.</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Utama</translation>
    </message>
    <message>
        <source>Find or run a command   Ctrl+K</source>
        <translation>Temukan atau jalankan perintah   Ctrl+K</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Terbitkan…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Urungkan: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ulangi: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation>Tidak ada proyek terbaru</translation>
    </message>
    <message>
        <source>Work Is Still Going On</source>
        <translation>Pekerjaan Masih Berlangsung</translation>
    </message>
    <message>
        <source>Closing Dialogist now cancels it. What was read so far is kept.</source>
        <translation>Menutup Dialogist sekarang akan membatalkannya. Yang sudah dibaca sejauh ini tetap disimpan.</translation>
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
        <translation>Kembali ke rilis “%1” sebelumnya</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Belum diterbitkan</translation>
    </message>
    <message>
        <source>Release %1 on this computer</source>
        <translation>Rilis %1 di komputer ini</translation>
    </message>
    <message>
        <source>Release %1 on this computer · changed since</source>
        <translation>Rilis %1 di komputer ini · berubah sejak itu</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::WelcomePage</name>
    <message>
        <source>Write a chatbot. See where its data goes. Then publish.</source>
        <translation>Tulis chatbot. Lihat ke mana datanya dikirim. Lalu terbitkan.</translation>
    </message>
    <message>
        <source>Everything here works without a network. Nothing leaves this computer until you publish.</source>
        <translation>Semua yang ada di sini berfungsi tanpa jaringan. Tidak ada yang keluar dari komputer ini sampai Anda menerbitkan.</translation>
    </message>
    <message>
        <source>Start a new bot</source>
        <translation>Mulai bot baru</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Buka proyek…</translation>
    </message>
    <message>
        <source>A .dialogist file on this computer</source>
        <translation>Berkas .dialogist di komputer ini</translation>
    </message>
    <message>
        <source>Open the sample bot</source>
        <translation>Buka bot contoh</translation>
    </message>
    <message>
        <source>A helper for Dialogist itself, with its help pages as knowledge</source>
        <translation>Asisten untuk Dialogist sendiri, dengan halaman bantuannya sebagai pengetahuan</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::Workbench</name>
    <message>
        <source>Choose a flow or a knowledge base on the left to work on it.</source>
        <translation>Pilih alur atau basis pengetahuan di sebelah kiri untuk mengerjakannya.</translation>
    </message>
    <message>
        <source>%1 of %2 documents were read.</source>
        <translation>%1 dari %2 dokumen telah dibaca.</translation>
    </message>
    <message>
        <source>The Project Cannot Be Opened</source>
        <translation>Proyek Tidak Dapat Dibuka</translation>
    </message>
    <message>
        <source>The Sample Cannot Be Made</source>
        <translation>Bot Contoh Tidak Dapat Dibuat</translation>
    </message>
    <message>
        <source>Where to Keep the New Bot</source>
        <translation>Tempat Menyimpan Bot Baru</translation>
    </message>
    <message>
        <source>My bot</source>
        <translation>Bot saya</translation>
    </message>
    <message>
        <source>Dialogist projects</source>
        <translation>Proyek Dialogist</translation>
    </message>
    <message>
        <source>The Bot Cannot Be Made</source>
        <translation>Bot Tidak Dapat Dibuat</translation>
    </message>
    <message>
        <source>The file “%1” is in the way and cannot be moved to the trash. Choose another name.</source>
        <translation>Berkas “%1” menghalangi dan tidak dapat dipindahkan ke tempat sampah. Pilih nama lain.</translation>
    </message>
    <message>
        <source>Open a Project</source>
        <translation>Buka Proyek</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Semua berkas</translation>
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
        <translation>Salinannya adalah %1.</translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <translation>Terbitkan “%1”</translation>
    </message>
    <message>
        <source>That Did Not Work</source>
        <translation>Tindakan Tidak Berhasil</translation>
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
        <translation>Opsi %1</translation>
    </message>
    <message>
        <source>Other words for option %1</source>
        <translation>Kata lain untuk opsi %1</translation>
    </message>
    <message>
        <source>Description of picture %1</source>
        <translation>Deskripsi gambar %1</translation>
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
        <translation>Tidak ada pengetahuan untuk mencari jawaban pertanyaan ini. Pilih basis pengetahuan untuk langkah ini.</translation>
    </message>
    <message>
        <source>The bot looked things up too often in one turn.</source>
        <translation>Bot terlalu sering melakukan pencarian dalam satu giliran.</translation>
    </message>
</context>
<context>
    <name>flow</name>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Where the talk begins.</source>
        <translation>Tempat percakapan dimulai.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Says something: texts and images.</source>
        <translation>Mengatakan sesuatu: teks dan gambar.</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>Gelembung</translation>
    </message>
    <message>
        <source>Of several variants of a text, one is chosen each time.</source>
        <translation>Dari beberapa varian teks, satu dipilih setiap kali.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Pemberitahuan privasi</translation>
    </message>
    <message>
        <source>Tells that this is a bot</source>
        <translation>Memberi tahu bahwa ini bot</translation>
    </message>
    <message>
        <source>Announces a person</source>
        <translation>Mengumumkan bahwa seseorang akan mengambil alih</translation>
    </message>
    <message>
        <source>What the message is for in the eyes of the privacy review.</source>
        <translation>Kegunaan pesan ini dari sudut pandang tinjauan privasi.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Tanya</translation>
    </message>
    <message>
        <source>Asks a question and keeps the answer.</source>
        <translation>Mengajukan pertanyaan dan menyimpan jawabannya.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Jenis jawaban</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Alamat email</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Numbers and dates are understood as people write them in their language.</source>
        <translation>Angka dan tanggal dipahami seperti yang ditulis orang dalam bahasanya.</translation>
    </message>
    <message>
        <source>Keep the answer in</source>
        <translation>Simpan jawaban di</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>The smallest number, or the shortest text.</source>
        <translation>Angka terkecil, atau teks terpendek.</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maksimum</translation>
    </message>
    <message>
        <source>The largest number, or the longest text.</source>
        <translation>Angka terbesar, atau teks terpanjang.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>A regular expression that the whole answer must match.</source>
        <translation>Ekspresi reguler yang harus cocok dengan seluruh jawaban.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Syarat</translation>
    </message>
    <message>
        <source>Must be true for the answer, which it calls “value”.</source>
        <translation>Harus benar untuk jawaban, yang di sini disebut “value”.</translation>
    </message>
    <message>
        <source>When the answer does not fit</source>
        <translation>Jika jawaban tidak sesuai</translation>
    </message>
    <message>
        <source>Without it, the question is asked again.</source>
        <translation>Jika kosong, pertanyaan diajukan lagi.</translation>
    </message>
    <message>
        <source>Ask again at most</source>
        <translation>Tanya lagi paling banyak</translation>
    </message>
    <message>
        <source>May be skipped</source>
        <translation>Boleh dilewati</translation>
    </message>
    <message>
        <source>“Skip” counts as an answer without a value.</source>
        <translation>“Lewati” dihitung sebagai jawaban tanpa nilai.</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Pilihan</translation>
    </message>
    <message>
        <source>Offers buttons and goes on by the one chosen.</source>
        <translation>Menawarkan tombol dan berlanjut sesuai yang dipilih.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opsi</translation>
    </message>
    <message>
        <source>Typed words choose too: the label, its number, or a synonym.</source>
        <translation>Kata yang diketik juga dapat memilih: label, nomornya, atau sinonim.</translation>
    </message>
    <message>
        <source>Keep the choice in</source>
        <translation>Simpan pilihan di</translation>
    </message>
    <message>
        <source>Keeps the label in the bot's first language; may stay empty.</source>
        <translation>Menyimpan label dalam bahasa pertama bot; boleh dikosongkan.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Cabang</translation>
    </message>
    <message>
        <source>Goes on by the first condition that is true.</source>
        <translation>Berlanjut sesuai syarat pertama yang benar.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Kasus</translation>
    </message>
    <message>
        <source>Tried from top to bottom.</source>
        <translation>Dicoba dari atas ke bawah.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Tetapkan</translation>
    </message>
    <message>
        <source>Gives variables a value.</source>
        <translation>Memberi nilai pada variabel.</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Penetapan</translation>
    </message>
    <message>
        <source>Done from top to bottom.</source>
        <translation>Dijalankan dari atas ke bawah.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Pengetahuan</translation>
    </message>
    <message>
        <source>Answers with passages of your documents, and says where they stand.</source>
        <translation>Menjawab dengan petikan dari dokumen Anda, dan menyebutkan letaknya.</translation>
    </message>
    <message>
        <source>Without it, the person's last message is looked up.</source>
        <translation>Jika kosong, pesan terakhir orang tersebut yang dicari.</translation>
    </message>
    <message>
        <source>Passages at most</source>
        <translation>Jumlah petikan paling banyak</translation>
    </message>
    <message>
        <source>Surety needed</source>
        <translation>Keyakinan yang diperlukan</translation>
    </message>
    <message>
        <source>From 0 to 1; below it, the talk goes on at “no answer”.</source>
        <translation>Dari 0 sampai 1; di bawahnya, percakapan berlanjut di “tidak ada jawaban”.</translation>
    </message>
    <message>
        <source>Said before the answer</source>
        <translation>Diucapkan sebelum jawaban</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Lanjut ke</translation>
    </message>
    <message>
        <source>Goes on at another node or at the start of another flow.</source>
        <translation>Berlanjut di langkah lain atau di awal alur lain.</translation>
    </message>
    <message>
        <source>A node of any flow of this bot.</source>
        <translation>Langkah dari alur mana pun dalam bot ini.</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Ends the talk, or starts it again.</source>
        <translation>Mengakhiri percakapan, atau memulainya lagi.</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Lalu</translation>
    </message>
    <message>
        <source>End the talk</source>
        <translation>Akhiri percakapan</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Mulai lagi</translation>
    </message>
    <message>
        <source>Last words</source>
        <translation>Kata penutup</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>A note for those who build the bot. The bot does not read it.</source>
        <translation>Catatan untuk para pembuat bot. Bot tidak membacanya.</translation>
    </message>
    <message>
        <source>Two lists or objects cannot be compared; compare what is in them.</source>
        <translation>Dua daftar atau objek tidak dapat dibandingkan; bandingkan isinya.</translation>
    </message>
    <message>
        <source>There is no “%1”, because what stands before it has no value. Write “?.” where a value may be missing.</source>
        <translation>Tidak ada “%1”, karena yang ada di depannya tidak bernilai. Tulis “?.” jika suatu nilai mungkin kosong.</translation>
    </message>
    <message>
        <source>A value of the type %1 has no method “%2”.</source>
        <translation>Nilai bertipe %1 tidak memiliki metode “%2”.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ini bukan angka.</translation>
    </message>
    <message>
        <source>This escape is not known. Write \\ for a backslash.</source>
        <translation>Karakter escape ini tidak dikenal. Tulis \\ untuk garis miring terbalik.</translation>
    </message>
    <message>
        <source>The closing %1 is missing.</source>
        <translation>%1 penutup tidak ada.</translation>
    </message>
    <message>
        <source>“%1” cannot stand here.</source>
        <translation>“%1” tidak boleh ada di sini.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Yang lain</translation>
    </message>
    <message>
        <source>Else</source>
        <translation>Selain itu</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Image: %1</source>
        <translation>Gambar: %1</translation>
    </message>
    <message>
        <source>No knowledge chosen yet</source>
        <translation>Belum ada pengetahuan yang dipilih</translation>
    </message>
    <message>
        <source>Looks up what the person said</source>
        <translation>Mencari hal yang dikatakan pengguna</translation>
    </message>
    <message>
        <source>Looks up %1</source>
        <translation>Mencari %1</translation>
    </message>
    <message>
        <source>To the start of %1</source>
        <translation>Ke awal %1</translation>
    </message>
    <message>
        <source>No place chosen yet</source>
        <translation>Belum ada tujuan yang dipilih</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Ke %1</translation>
    </message>
    <message>
        <source>Starts the talk again</source>
        <translation>Memulai percakapan lagi</translation>
    </message>
    <message>
        <source>Ends the talk</source>
        <translation>Mengakhiri percakapan</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Kesalahan</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Terjawab</translation>
    </message>
    <message>
        <source>Did not fit</source>
        <translation>Tidak cocok</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Tidak ada jawaban</translation>
    </message>
    <message>
        <source>This program does not know the node type “%1”.</source>
        <translation>Program ini tidak mengenal jenis langkah “%1”.</translation>
    </message>
    <message>
        <source>toFixed() takes 0 to 100 digits.</source>
        <translation>toFixed() menerima 0 hingga 100 digit.</translation>
    </message>
    <message>
        <source>This expression is longer than %1 characters.</source>
        <translation>Ekspresi ini lebih panjang dari %1 karakter.</translation>
    </message>
    <message>
        <source>The expression is empty.</source>
        <translation>Ekspresi kosong.</translation>
    </message>
    <message>
        <source>“%1” is missing at the end.</source>
        <translation>“%1” tidak ada di bagian akhir.</translation>
    </message>
    <message>
        <source>The expression ends too early.</source>
        <translation>Ekspresi berakhir terlalu cepat.</translation>
    </message>
    <message>
        <source>“=” would assign. To compare, write “===”.</source>
        <translation>“=” berarti menetapkan nilai. Untuk membandingkan, tulis “===”.</translation>
    </message>
    <message>
        <source>Functions of your own cannot be written here.</source>
        <translation>Anda tidak dapat menulis fungsi sendiri di sini.</translation>
    </message>
    <message>
        <source>This expression is nested too deeply.</source>
        <translation>Ekspresi ini bersarang terlalu dalam.</translation>
    </message>
    <message>
        <source>Put parentheses around “??” or around “&amp;&amp;” and “||”.</source>
        <translation>Tambahkan tanda kurung di sekitar “??” atau di sekitar “&amp;&amp;” dan “||”.</translation>
    </message>
    <message>
        <source>Put parentheses around what stands before “**”.</source>
        <translation>Tambahkan tanda kurung pada bagian di depan “**”.</translation>
    </message>
    <message>
        <source>Only functions of the library and methods can be called.</source>
        <translation>Hanya fungsi dari pustaka dan metode yang dapat dipanggil.</translation>
    </message>
    <message>
        <source>There is no method “%1”.</source>
        <translation>Tidak ada metode “%1”.</translation>
    </message>
    <message>
        <source>There is no function “%1”.</source>
        <translation>Tidak ada fungsi “%1”.</translation>
    </message>
    <message>
        <source>Something is missing in the parentheses: %1.</source>
        <translation>Ada yang kurang di dalam tanda kurung: %1.</translation>
    </message>
    <message>
        <source>No start</source>
        <translation>Tidak ada awal</translation>
    </message>
    <message>
        <source>The bot has no Start, so no talk can begin. Add one and connect it.</source>
        <translation>Bot tidak memiliki Mulai, sehingga percakapan tidak dapat dimulai. Tambahkan dan hubungkan.</translation>
    </message>
    <message>
        <source>Several starts</source>
        <translation>Beberapa awal</translation>
    </message>
    <message>
        <source>This flow has several Starts; only the oldest is used. Delete the others.</source>
        <translation>Alur ini memiliki beberapa Mulai; hanya yang paling lama yang digunakan. Hapus yang lain.</translation>
    </message>
    <message>
        <source>The talk ends in silence</source>
        <translation>Percakapan berakhir tanpa kata</translation>
    </message>
    <message>
        <source>“%2” of “%1” leads nowhere, so the talk ends before the bot has said anything. Connect it.</source>
        <translation>“%2” dari “%1” tidak mengarah ke mana pun, sehingga percakapan berakhir sebelum bot mengatakan apa pun. Hubungkan.</translation>
    </message>
    <message>
        <source>Dead end</source>
        <translation>Jalan buntu</translation>
    </message>
    <message>
        <source>The talk ends after “%1” without a word. Connect it, or let it lead to an Exit.</source>
        <translation>Percakapan berakhir setelah “%1” tanpa sepatah kata pun. Hubungkan, atau arahkan ke Keluar.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Tidak terhubung</translation>
    </message>
    <message>
        <source>“%2” of “%1” leads nowhere, so the talk ends there. Connect it.</source>
        <translation>“%2” dari “%1” tidak mengarah ke mana pun, sehingga percakapan berakhir di sana. Hubungkan.</translation>
    </message>
    <message>
        <source>Connection without a port</source>
        <translation>Koneksi tanpa port</translation>
    </message>
    <message>
        <source>A connection leaves “%1” at a port that is no longer there. Delete it, or draw it anew.</source>
        <translation>Sebuah koneksi keluar dari “%1” pada port yang sudah tidak ada. Hapus, atau tarik ulang.</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>Tidak pernah tercapai</translation>
    </message>
    <message>
        <source>No way leads from the start to “%1”. Connect it, or delete it.</source>
        <translation>Tidak ada jalan dari awal ke “%1”. Hubungkan, atau hapus.</translation>
    </message>
    <message>
        <source>Loop without input</source>
        <translation>Perulangan tanpa masukan</translation>
    </message>
    <message>
        <source>The loop at “%1” runs without the person saying anything. Make sure that its condition ends it, or put a question into it.</source>
        <translation>Perulangan di “%1” berjalan tanpa pengguna mengatakan apa pun. Pastikan syaratnya mengakhirinya, atau sisipkan pertanyaan di dalamnya.</translation>
    </message>
    <message>
        <source>Endless loop</source>
        <translation>Perulangan tanpa akhir</translation>
    </message>
    <message>
        <source>The loop at “%1” never ends and never asks the person anything. Put a question into it, or a way out.</source>
        <translation>Perulangan di “%1” tidak pernah berakhir dan tidak pernah bertanya kepada pengguna. Sisipkan pertanyaan atau jalan keluar di dalamnya.</translation>
    </message>
    <message>
        <source>Two options are one</source>
        <translation>Dua opsi menjadi satu</translation>
    </message>
    <message>
        <source>Two entries of “%1” share an id, or one has none, so they cannot lead to different places. Delete one and add it anew.</source>
        <translation>Dua entri dari “%1” memiliki id yang sama, atau salah satunya tidak memiliki id, sehingga tidak dapat mengarah ke tempat berbeda. Hapus salah satu dan tambahkan lagi.</translation>
    </message>
    <message>
        <source>Choice without options</source>
        <translation>Pilihan tanpa opsi</translation>
    </message>
    <message>
        <source>“%1” offers nothing to choose. Add an option.</source>
        <translation>“%1” tidak menawarkan apa pun untuk dipilih. Tambahkan opsi.</translation>
    </message>
    <message>
        <source>Branch without cases</source>
        <translation>Cabang tanpa kasus</translation>
    </message>
    <message>
        <source>“%1” has no case, so it always goes on at “Else”. Add a case, or delete it.</source>
        <translation>“%1” tidak memiliki kasus, sehingga selalu berlanjut di “Selain itu”. Tambahkan kasus, atau hapus langkah ini.</translation>
    </message>
    <message>
        <source>The answer is lost</source>
        <translation>Jawaban hilang</translation>
    </message>
    <message>
        <source>“%1” asks, but keeps the answer nowhere. Choose a variable for it.</source>
        <translation>“%1” bertanya, tetapi tidak menyimpan jawabannya di mana pun. Pilih variabel untuk jawaban itu.</translation>
    </message>
    <message>
        <source>Pattern cannot be read</source>
        <translation>Pola tidak dapat dibaca</translation>
    </message>
    <message>
        <source>The pattern of “%1” is no regular expression. Correct it, or clear it.</source>
        <translation>Pola “%1” bukan ekspresi reguler. Perbaiki, atau kosongkan.</translation>
    </message>
    <message>
        <source>No answer can fit</source>
        <translation>Tidak ada jawaban yang bisa cocok</translation>
    </message>
    <message>
        <source>The minimum of “%1” is above its maximum. Correct one of them.</source>
        <translation>Nilai minimum “%1” melebihi nilai maksimumnya. Perbaiki salah satunya.</translation>
    </message>
    <message>
        <source>No knowledge chosen</source>
        <translation>Tidak ada pengetahuan yang dipilih</translation>
    </message>
    <message>
        <source>“%1” has nothing to answer from. Choose a knowledge base.</source>
        <translation>“%1” tidak memiliki sumber untuk menjawab. Pilih basis pengetahuan.</translation>
    </message>
    <message>
        <source>Knowledge is missing</source>
        <translation>Pengetahuan tidak ada</translation>
    </message>
    <message>
        <source>“%1” names a knowledge base that is not in this project. Choose another.</source>
        <translation>“%1” menyebut basis pengetahuan yang tidak ada dalam proyek ini. Pilih yang lain.</translation>
    </message>
    <message>
        <source>Knowledge is empty</source>
        <translation>Pengetahuan kosong</translation>
    </message>
    <message>
        <source>“%2”, from which “%1” answers, has no text yet. Import documents or pages into it.</source>
        <translation>“%2”, sumber jawaban “%1”, belum berisi teks. Impor dokumen atau halaman ke dalamnya.</translation>
    </message>
    <message>
        <source>Nothing is set</source>
        <translation>Tidak ada yang ditetapkan</translation>
    </message>
    <message>
        <source>“%1” lacks a variable or its value. Fill in both, or delete it.</source>
        <translation>“%1” tidak memiliki variabel atau nilainya. Isi keduanya, atau hapus.</translation>
    </message>
    <message>
        <source>Unknown node</source>
        <translation>Langkah tidak dikenal</translation>
    </message>
    <message>
        <source>This program does not know the node type “%1”. Replace the node, or open the project with the program that made it.</source>
        <translation>Program ini tidak mengenal jenis langkah “%1”. Ganti langkah tersebut, atau buka proyek dengan program pembuatnya.</translation>
    </message>
    <message>
        <source>Leads nowhere</source>
        <translation>Tidak mengarah ke mana pun</translation>
    </message>
    <message>
        <source>“%1” names no place to go to, or one that is gone. Choose a node.</source>
        <translation>“%1” tidak menyebut tujuan, atau tujuannya sudah tidak ada. Pilih langkah.</translation>
    </message>
    <message>
        <source>Text is missing</source>
        <translation>Teks tidak ada</translation>
    </message>
    <message>
        <source>“%1” has a text without words in the bot's first language. Write it, or remove it.</source>
        <translation>“%1” memiliki teks tanpa kata dalam bahasa pertama bot. Tulis teksnya, atau hapus.</translation>
    </message>
    <message>
        <source>Image is missing</source>
        <translation>Gambar tidak ada</translation>
    </message>
    <message>
        <source>“%1” shows an image that is not chosen yet. Choose one, or remove it.</source>
        <translation>“%1” menampilkan gambar yang belum dipilih. Pilih gambar, atau hapus.</translation>
    </message>
    <message>
        <source>Image without words</source>
        <translation>Gambar tanpa deskripsi</translation>
    </message>
    <message>
        <source>Say in words what the image of “%1” shows, for people who cannot see it.</source>
        <translation>Jelaskan dengan kata-kata apa yang ditampilkan gambar “%1”, bagi orang yang tidak dapat melihatnya.</translation>
    </message>
    <message>
        <source>Translation is missing</source>
        <translation>Terjemahan tidak ada</translation>
    </message>
    <message>
        <source>“%1” is not translated yet (%2); people see another language instead. Translate it.</source>
        <translation>“%1” belum diterjemahkan (%2); pengguna melihat bahasa lain sebagai gantinya. Terjemahkan.</translation>
    </message>
    <message>
        <source>Expression cannot be read</source>
        <translation>Ekspresi tidak dapat dibaca</translation>
    </message>
    <message>
        <source>An expression of “%1” cannot be read. %2</source>
        <translation>Ekspresi dari “%1” tidak dapat dibaca. %2</translation>
    </message>
    <message>
        <source>Condition is missing</source>
        <translation>Syarat tidak ada</translation>
    </message>
    <message>
        <source>A case of “%1” has no condition, so it is never true. Write one, or remove the case.</source>
        <translation>Satu kasus dari “%1” tidak memiliki syarat, sehingga tidak pernah benar. Tulis syaratnya, atau hapus kasus itu.</translation>
    </message>
    <message>
        <source>Unknown variable</source>
        <translation>Variabel tidak dikenal</translation>
    </message>
    <message>
        <source>“%1” uses “%2”, which is no variable of this bot. Add the variable, or correct the name.</source>
        <translation>“%1” memakai “%2”, yang bukan variabel bot ini. Tambahkan variabel itu, atau perbaiki namanya.</translation>
    </message>
    <message>
        <source>Unused variable</source>
        <translation>Variabel tidak digunakan</translation>
    </message>
    <message>
        <source>No node uses the variable “%1”. Use it, or delete it.</source>
        <translation>Tidak ada langkah yang memakai variabel “%1”. Pakai, atau hapus.</translation>
    </message>
    <message>
        <source>The stored state of this talk cannot be read. Start the talk anew.</source>
        <translation>Status percakapan yang tersimpan tidak dapat dibaca. Mulai percakapan dari awal.</translation>
    </message>
    <message>
        <source>This talk was stored by a newer version of the program. Update the program.</source>
        <translation>Percakapan ini disimpan oleh versi program yang lebih baru. Perbarui program.</translation>
    </message>
    <message>
        <source>This is no input of a talk: its kind is not known.</source>
        <translation>Ini bukan masukan percakapan: jenisnya tidak dikenal.</translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation>Menjawab pertanyaan</translation>
    </message>
    <message>
        <source>Answers from your documents and pages, and takes an e-mail address when it finds nothing.</source>
        <translation>Menjawab dari dokumen dan halaman Anda, dan meminta alamat email jika tidak menemukan apa pun.</translation>
    </message>
    <message>
        <source>Take enquiries</source>
        <translation>Menerima permintaan informasi</translation>
    </message>
    <message>
        <source>Asks for consent, name, e-mail address and what the person is looking for.</source>
        <translation>Meminta persetujuan, nama, alamat email, dan hal yang dicari pengguna.</translation>
    </message>
    <message>
        <source>Arrange appointments</source>
        <translation>Mengatur janji temu</translation>
    </message>
    <message>
        <source>Asks for day, time, name and e-mail address, and has the person confirm them.</source>
        <translation>Meminta hari, jam, nama, dan alamat email, lalu meminta pengguna mengonfirmasinya.</translation>
    </message>
    <message>
        <source>Empty bot</source>
        <translation>Bot kosong</translation>
    </message>
    <message>
        <source>A start and a greeting, nothing more.</source>
        <translation>Awal dan sapaan, tidak lebih.</translation>
    </message>
    <message>
        <source>There is no template “%1”. Choose one of the list.</source>
        <translation>Tidak ada templat “%1”. Pilih salah satu dari daftar.</translation>
    </message>
    <message>
        <source>The template “%1” is missing in this program. Install it anew.</source>
        <translation>Templat “%1” tidak ada dalam program ini. Instal ulang program.</translation>
    </message>
    <message>
        <source>This template cannot be read.</source>
        <translation>Templat ini tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>New bot</source>
        <translation>Bot baru</translation>
    </message>
    <message>
        <source>repeat() needs a count that is not below zero.</source>
        <translation>repeat() memerlukan jumlah yang tidak kurang dari nol.</translation>
    </message>
    <message>
        <source>matches() takes texts of up to %1 characters.</source>
        <translation>matches() menerima teks hingga %1 karakter.</translation>
    </message>
    <message>
        <source>The pattern of matches() is not a regular expression.</source>
        <translation>Pola matches() bukan ekspresi reguler.</translation>
    </message>
    <message>
        <source>The closing “}}” is missing.</source>
        <translation>Tanda penutup “}}” tidak ada.</translation>
    </message>
    <message>
        <source>Lists are nested too deeply here.</source>
        <translation>Daftar di sini bersarang terlalu dalam.</translation>
    </message>
    <message>
        <source>The result of this expression grows too large.</source>
        <translation>Hasil ekspresi ini menjadi terlalu besar.</translation>
    </message>
    <message>
        <source>This expression takes too many steps.</source>
        <translation>Ekspresi ini memerlukan terlalu banyak langkah.</translation>
    </message>
    <message>
        <source>handles personal data</source>
        <translation>menangani data pribadi</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n temuan</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty note.</source>
        <translation>Catatan kosong.</translation>
    </message>
</context>
<context>
    <name>host</name>
    <message>
        <source>Publishing asks for the token of this host.</source>
        <translation>Penerbitan memerlukan token host ini.</translation>
    </message>
    <message>
        <source>Activating a release asks for an Idempotency-Key header.</source>
        <translation>Mengaktifkan rilis memerlukan header Idempotency-Key.</translation>
    </message>
    <message>
        <source>A part of a file asks for its offset and the size of the whole.</source>
        <translation>Bagian berkas memerlukan offset dan ukuran keseluruhan berkas.</translation>
    </message>
    <message>
        <source>The request names no conversation. Start a new one.</source>
        <translation>Permintaan tidak menyebut percakapan. Mulai percakapan baru.</translation>
    </message>
    <message numerus="yes">
        <source>The message is too long. Send it in parts of at most %n characters.</source>
        <translation>
            <numerusform>Pesan terlalu panjang. Kirim dalam beberapa bagian, masing-masing paling banyak %n karakter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Pesan kosong.</translation>
    </message>
    <message>
        <source>The id of the message is not valid.</source>
        <translation>Id pesan tidak valid.</translation>
    </message>
    <message>
        <source>There is no bot at this address.</source>
        <translation>Tidak ada bot di alamat ini.</translation>
    </message>
    <message>
        <source>This host does not answer under that name.</source>
        <translation>Host ini tidak menjawab dengan nama tersebut.</translation>
    </message>
    <message>
        <source>Other web sites may not talk to this host.</source>
        <translation>Situs web lain tidak boleh berkomunikasi dengan host ini.</translation>
    </message>
    <message>
        <source>This is a Dialogist host.</source>
        <translation>Ini adalah host Dialogist.</translation>
    </message>
    <message>
        <source>This address does not take such requests.</source>
        <translation>Alamat ini tidak menerima permintaan semacam itu.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Tidak ada apa pun di alamat ini.</translation>
    </message>
    <message>
        <source>Send JSON, with the content type application/json.</source>
        <translation>Kirim JSON, dengan jenis konten application/json.</translation>
    </message>
    <message>
        <source>The request is no valid JSON object.</source>
        <translation>Permintaan bukan objek JSON yang valid.</translation>
    </message>
    <message>
        <source>Other programs could not be told about this host.</source>
        <translation>Program lain tidak dapat diberi tahu tentang host ini.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Choose another one with --data.</source>
        <translation>Folder “%1” tidak dapat dibuat. Pilih folder lain dengan --data.</translation>
    </message>
    <message>
        <source>A host already runs on the folder “%1”. Stop it, or choose another folder with --data.</source>
        <translation>Sebuah host sudah berjalan pada folder “%1”. Hentikan, atau pilih folder lain dengan --data.</translation>
    </message>
    <message>
        <source>Dialogist host at %1. Stop it with Ctrl-C.</source>
        <translation>Host Dialogist di %1. Hentikan dengan Ctrl-C.</translation>
    </message>
    <message>
        <source>The release of “%1” is damaged and not live. Publish the bot again.</source>
        <translation>Rilis “%1” rusak dan tidak aktif. Terbitkan bot lagi.</translation>
    </message>
    <message>
        <source>The host has stopped.</source>
        <translation>Host telah berhenti.</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2. Another program may be using it; choose another port.</source>
        <translation>Tidak dapat menerima koneksi di %1, port %2. Mungkin digunakan program lain; pilih port lain.</translation>
    </message>
    <message>
        <source>This part of a file does not fit into the file.</source>
        <translation>Bagian berkas ini tidak cocok dengan berkasnya.</translation>
    </message>
    <message>
        <source>The host cannot write to its folder. Check free space and permissions.</source>
        <translation>Host tidak dapat menulis ke foldernya. Periksa ruang kosong dan izin.</translation>
    </message>
    <message>
        <source>A part of the file before this one is missing.</source>
        <translation>Bagian berkas sebelum bagian ini tidak ada.</translation>
    </message>
    <message>
        <source>A file arrived damaged. It has to be sent again.</source>
        <translation>Sebuah berkas tiba dalam keadaan rusak. Berkas itu harus dikirim lagi.</translation>
    </message>
    <message>
        <source>A file of a release is damaged. Publish the bot again.</source>
        <translation>Sebuah berkas rilis rusak. Terbitkan bot lagi.</translation>
    </message>
    <message>
        <source>A file of a release is missing.</source>
        <translation>Sebuah berkas rilis tidak ada.</translation>
    </message>
    <message>
        <source>A file of a release is too large.</source>
        <translation>Sebuah berkas rilis terlalu besar.</translation>
    </message>
    <message>
        <source>Another release of this bot went live in the meantime. Look at what changed and publish again.</source>
        <translation>Sementara itu rilis lain dari bot ini telah diaktifkan. Lihat apa yang berubah, lalu terbitkan lagi.</translation>
    </message>
    <message>
        <source>The bot could not start a conversation, so what is live stays live. Try it in the simulator.</source>
        <translation>Bot tidak dapat memulai percakapan, jadi yang sedang aktif tetap aktif. Coba bot di simulator.</translation>
    </message>
    <message>
        <source>This release belongs to another bot.</source>
        <translation>Rilis ini milik bot lain.</translation>
    </message>
    <message>
        <source>The host does not have this release. Publish it again.</source>
        <translation>Host tidak memiliki rilis ini. Terbitkan lagi.</translation>
    </message>
    <message>
        <source>This release is damaged. Publish the bot again.</source>
        <translation>Rilis ini rusak. Terbitkan bot lagi.</translation>
    </message>
    <message>
        <source>Files of this release are missing or damaged. Publish the bot again.</source>
        <translation>Berkas rilis ini tidak ada atau rusak. Terbitkan bot lagi.</translation>
    </message>
    <message>
        <source>This request was already used for something else.</source>
        <translation>Permintaan ini sudah digunakan untuk hal lain.</translation>
    </message>
    <message>
        <source>There is no such image.</source>
        <translation>Gambar itu tidak ada.</translation>
    </message>
    <message>
        <source>Too much is going on at the moment. Try again in a few seconds.</source>
        <translation>Terlalu banyak yang sedang berlangsung. Coba lagi dalam beberapa detik.</translation>
    </message>
    <message>
        <source>The conversations in this folder were stored by a newer version of Dialogist. Update this program.</source>
        <translation>Percakapan dalam folder ini disimpan oleh versi Dialogist yang lebih baru. Perbarui program ini.</translation>
    </message>
    <message>
        <source>This conversation is not known here. Start a new one.</source>
        <translation>Percakapan ini tidak dikenal di sini. Mulai percakapan baru.</translation>
    </message>
    <message>
        <source>That was a lot at once. Wait a moment and send it again.</source>
        <translation>Terlalu banyak sekaligus. Tunggu sebentar, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>The conversation could not be stored. Try again.</source>
        <translation>Percakapan tidak dapat disimpan. Coba lagi.</translation>
    </message>
    <message>
        <source>This conversation has ended. Start a new one.</source>
        <translation>Percakapan ini telah berakhir. Mulai percakapan baru.</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Ini bukan angka.</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>There is no text to keep. Type something first.</source>
        <translation>Tidak ada teks untuk disimpan. Ketik sesuatu terlebih dahulu.</translation>
    </message>
    <message>
        <source>The document is protected by a password. Import it again with its password, or save a copy without one.</source>
        <translation>Dokumen dilindungi kata sandi. Impor lagi dengan kata sandinya, atau simpan salinan tanpa kata sandi.</translation>
    </message>
    <message>
        <source>The password does not open this document. Check the password and import it again.</source>
        <translation>Kata sandi tidak dapat membuka dokumen ini. Periksa kata sandi, lalu impor lagi.</translation>
    </message>
    <message>
        <source>The document holds no text, only pictures: it was probably scanned. Run text recognition (OCR) over it and import the result.</source>
        <translation>Dokumen tidak berisi teks, hanya gambar: mungkin hasil pindaian. Jalankan pengenalan teks (OCR) padanya, lalu impor hasilnya.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Dokumen kosong.</translation>
    </message>
    <message>
        <source>The document is damaged or incomplete. Open it in the program that made it, save it again and import the new copy.</source>
        <translation>Dokumen rusak atau tidak lengkap. Buka di program pembuatnya, simpan lagi, lalu impor salinan barunya.</translation>
    </message>
    <message>
        <source>The document is too large, or unpacks to far more than its size. Split it into smaller documents.</source>
        <translation>Dokumen terlalu besar, atau hasil ekstraknya jauh melebihi ukurannya. Pecah menjadi dokumen yang lebih kecil.</translation>
    </message>
    <message>
        <source>The document is built in a way that is too deep or too intricate to be read safely. Save it anew, or as plain text, and import that.</source>
        <translation>Susunan dokumen terlalu dalam atau terlalu rumit untuk dibaca dengan aman. Simpan ulang, atau simpan sebagai teks biasa, lalu impor hasilnya.</translation>
    </message>
    <message>
        <source>Reading the document took more memory than a document may. Split it into smaller documents.</source>
        <translation>Membaca dokumen memerlukan memori melebihi batas per dokumen. Pecah menjadi dokumen yang lebih kecil.</translation>
    </message>
    <message>
        <source>Reading the document took too long and was stopped. Split it into smaller documents, or save it in another format.</source>
        <translation>Membaca dokumen terlalu lama, sehingga dihentikan. Pecah menjadi dokumen yang lebih kecil, atau simpan dalam format lain.</translation>
    </message>
    <message>
        <source>The document could not be read: its reader stopped unexpectedly. It is probably damaged; save it again and import the new copy.</source>
        <translation>Dokumen tidak dapat dibaca: pembacanya berhenti tiba-tiba. Dokumen mungkin rusak; simpan lagi, lalu impor salinan barunya.</translation>
    </message>
    <message>
        <source>The document holds parts that a harmless document does not need (such as file paths that leave it, or entity declarations), so it was not read.</source>
        <translation>Dokumen berisi bagian yang tidak diperlukan dokumen yang aman (seperti jalur berkas yang mengarah ke luar dokumen, atau deklarasi entitas), sehingga tidak dibaca.</translation>
    </message>
    <message>
        <source>This kind of file cannot be read. Save it as PDF, DOCX, ODT, HTML, Markdown, text or CSV and import that.</source>
        <translation>Jenis berkas ini tidak dapat dibaca. Simpan sebagai PDF, DOCX, ODT, HTML, Markdown, teks, atau CSV, lalu impor hasilnya.</translation>
    </message>
    <message>
        <source>This is a file of an old office program (DOC, XLS, PPT and the like). Open it in a current one, save it as DOCX, XLSX, PPTX or PDF, and import that.</source>
        <translation>Ini berkas dari program perkantoran lama (DOC, XLS, PPT, dan sejenisnya). Buka di program yang baru, simpan sebagai DOCX, XLSX, PPTX, atau PDF, lalu impor hasilnya.</translation>
    </message>
    <message>
        <source>This file holds no text that a person could read.</source>
        <translation>Berkas ini tidak berisi teks yang dapat dibaca manusia.</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and import the documents in it.</source>
        <translation>Ini adalah arsip. Ekstrak, lalu impor dokumen di dalamnya.</translation>
    </message>
    <message>
        <source>This is a picture, sound or film. Only text can become knowledge.</source>
        <translation>Ini adalah gambar, suara, atau film. Hanya teks yang dapat menjadi pengetahuan.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Berkas sudah tidak ada.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you may read it and that no other program has locked it.</source>
        <translation>Berkas tidak dapat dibuka. Pastikan Anda boleh membacanya dan tidak ada program lain yang menguncinya.</translation>
    </message>
    <message>
        <source>The document reader could not be started. Reinstall Dialogist.</source>
        <translation>Pembaca dokumen tidak dapat dijalankan. Instal ulang Dialogist.</translation>
    </message>
    <message>
        <source>The document was read, but its text could not be written to the project file. Check the free space of the disk and try again.</source>
        <translation>Dokumen telah dibaca, tetapi teksnya tidak dapat ditulis ke berkas proyek. Periksa ruang kosong pada disk, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Some pages hold no text, only pictures: they were probably scanned. The other pages were imported.</source>
        <translation>Beberapa halaman tidak berisi teks, hanya gambar: mungkin hasil pindaian. Halaman lainnya telah diimpor.</translation>
    </message>
    <message>
        <source>Some parts of the document are damaged and were left out. The rest was imported.</source>
        <translation>Beberapa bagian dokumen rusak dan dilewati. Sisanya telah diimpor.</translation>
    </message>
    <message>
        <source>The document is very long: only its first part was imported. Split it into smaller documents.</source>
        <translation>Dokumen sangat panjang: hanya bagian pertamanya yang diimpor. Pecah menjadi dokumen yang lebih kecil.</translation>
    </message>
    <message>
        <source>Tables within tables were imported as plain text.</source>
        <translation>Tabel di dalam tabel diimpor sebagai teks biasa.</translation>
    </message>
    <message>
        <source>Stopped before this file was read.</source>
        <translation>Dihentikan sebelum berkas ini dibaca.</translation>
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
        <translation>Setiap dokumen dibaca dalam proses tersendiri yang tidak dapat membuka berkas, menjalankan program, atau mengakses jaringan, dengan batas waktu dan memori.</translation>
    </message>
    <message>
        <source>Each document is read in a process of its own that can make no system call to open a file, start a program or reach a network, with limits on time and memory. This system has no Landlock as a second wall.</source>
        <translation>Setiap dokumen dibaca dalam proses tersendiri yang tidak dapat melakukan panggilan sistem untuk membuka berkas, menjalankan program, atau mengakses jaringan, dengan batas waktu dan memori. Sistem ini tidak memiliki Landlock sebagai lapisan pelindung kedua.</translation>
    </message>
    <message>
        <source>Each document is read in a process of its own with limits on time and memory. On this system that process is not cut off from files and network.</source>
        <translation>Setiap dokumen dibaca dalam proses tersendiri dengan batas waktu dan memori. Pada sistem ini, proses tersebut tidak diputus dari berkas dan jaringan.</translation>
    </message>
    <message>
        <source>Each document is read in a process of its own with a limit on time. On this system that process is not cut off from files and network.</source>
        <translation>Setiap dokumen dibaca dalam proses tersendiri dengan batas waktu. Pada sistem ini, proses tersebut tidak diputus dari berkas dan jaringan.</translation>
    </message>
    <message>
        <source>The site asks robots to stay away from this page (robots.txt).</source>
        <translation>Situs meminta robot menjauhi halaman ini (robots.txt).</translation>
    </message>
    <message>
        <source>The site's rules for robots (robots.txt) could not be read, so it was left alone. Try again later.</source>
        <translation>Aturan situs untuk robot (robots.txt) tidak dapat dibaca, sehingga halaman ini dilewati. Coba lagi nanti.</translation>
    </message>
    <message>
        <source>This is neither a web page nor a document that can be read.</source>
        <translation>Ini bukan halaman web maupun dokumen yang dapat dibaca.</translation>
    </message>
    <message>
        <source>The same text was found at another address.</source>
        <translation>Teks yang sama ditemukan di alamat lain.</translation>
    </message>
    <message>
        <source>The page names another address as its own; that one is used.</source>
        <translation>Halaman menyebut alamat lain sebagai alamatnya; alamat itulah yang digunakan.</translation>
    </message>
    <message>
        <source>The page asks not to be indexed.</source>
        <translation>Halaman meminta agar tidak diindeks.</translation>
    </message>
    <message>
        <source>The page shows its text only with JavaScript, so there was nothing to read. Save it from a browser and import the file.</source>
        <translation>Halaman hanya menampilkan teksnya dengan JavaScript, sehingga tidak ada yang dapat dibaca. Simpan dari peramban, lalu impor berkasnya.</translation>
    </message>
    <message>
        <source>The address leads to another host, which is not part of this crawl.</source>
        <translation>Alamat mengarah ke host lain, yang tidak termasuk dalam perayapan ini.</translation>
    </message>
    <message>
        <source>The server sends the request on again and again.</source>
        <translation>Server terus-menerus mengalihkan permintaan.</translation>
    </message>
    <message>
        <source>The page could not be fetched: the connection broke off.</source>
        <translation>Halaman tidak dapat diambil: koneksi terputus.</translation>
    </message>
    <message>
        <source>The address is on this computer or a private network. Allow this host if you trust it.</source>
        <translation>Alamat berada di komputer ini atau jaringan pribadi. Izinkan host ini jika Anda memercayainya.</translation>
    </message>
    <message>
        <source>The server did not send the page in time.</source>
        <translation>Server tidak mengirim halaman tepat waktu.</translation>
    </message>
    <message>
        <source>The site has more pages than the limit of this crawl. Raise the limit to read on.</source>
        <translation>Situs memiliki lebih banyak halaman daripada batas perayapan ini. Naikkan batas untuk membaca lebih lanjut.</translation>
    </message>
    <message>
        <source>The page does not exist (404).</source>
        <translation>Halaman tidak ada (404).</translation>
    </message>
    <message>
        <source>The page asks for a login (401).</source>
        <translation>Halaman meminta login (401).</translation>
    </message>
    <message>
        <source>The server does not let us read the page (403).</source>
        <translation>Server tidak mengizinkan halaman ini dibaca (403).</translation>
    </message>
    <message>
        <source>The server asks to be visited less often (429). Set a longer delay.</source>
        <translation>Server meminta agar lebih jarang dikunjungi (429). Tetapkan jeda yang lebih lama.</translation>
    </message>
    <message>
        <source>The server answered with error %1.</source>
        <translation>Server menjawab dengan kesalahan %1.</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>The project holds a damaged object (%1: %2). Restore a backup or an earlier copy.</source>
        <translation>Proyek berisi objek yang rusak (%1: %2). Pulihkan cadangan atau salinan sebelumnya.</translation>
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
        <translation>%1 tidak menjawab secara lengkap tepat waktu. Coba lagi nanti.</translation>
    </message>
    <message>
        <source>%1 is on this computer or a private network. Allow this host if you trust it.</source>
        <translation>%1 berada di komputer ini atau jaringan pribadi. Izinkan host ini jika Anda memercayainya.</translation>
    </message>
    <message>
        <source>The host %1 was not found. Check the address and your connection.</source>
        <translation>Host %1 tidak ditemukan. Periksa alamat dan koneksi Anda.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time. Try again later.</source>
        <translation>%1 tidak dapat dihubungi tepat waktu. Coba lagi nanti.</translation>
    </message>
    <message>
        <source>%1 sent more than is accepted.</source>
        <translation>%1 mengirim lebih banyak data daripada yang diterima.</translation>
    </message>
    <message>
        <source>%1 refused the connection. Check address and port.</source>
        <translation>%1 menolak koneksi. Periksa alamat dan port.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: its certificate is not accepted.</source>
        <translation>Koneksi aman ke %1 tidak dapat dibuat: sertifikatnya tidak diterima.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off. Try again.</source>
        <translation>Koneksi ke %1 terputus. Coba lagi.</translation>
    </message>
    <message>
        <source>No connection can be made from this computer.</source>
        <translation>Komputer ini tidak dapat membuat koneksi.</translation>
    </message>
    <message>
        <source>%1 sends the request on again and again.</source>
        <translation>%1 terus-menerus mengalihkan permintaan.</translation>
    </message>
    <message>
        <source>This is not a complete web address. Check it for missing parts.</source>
        <translation>Ini bukan alamat web yang lengkap. Periksa bagian yang kurang.</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// can be opened.</source>
        <translation>Hanya alamat yang diawali http:// atau https:// yang dapat dibuka.</translation>
    </message>
    <message>
        <source>The address holds a user name or password. Remove it from the address.</source>
        <translation>Alamat berisi nama pengguna atau kata sandi. Hapus dari alamat.</translation>
    </message>
    <message>
        <source>The address names port 0, which does not exist.</source>
        <translation>Alamat menyebut port 0, yang tidak ada.</translation>
    </message>
    <message>
        <source>This kind of request is not supported.</source>
        <translation>Jenis permintaan ini tidak didukung.</translation>
    </message>
    <message>
        <source>A header of the request has characters or a name that are not allowed.</source>
        <translation>Header permintaan memiliki karakter atau nama yang tidak diizinkan.</translation>
    </message>
    <message>
        <source>The server answered with an address that is not encrypted, which is not followed.</source>
        <translation>Server menjawab dengan alamat yang tidak terenkripsi, sehingga tidak diikuti.</translation>
    </message>
    <message>
        <source>The server wants the data sent to another host (%1), which is not done.</source>
        <translation>Server meminta data dikirim ke host lain (%1); hal itu tidak dilakukan.</translation>
    </message>
</context>
<context>
    <name>panels/explorer</name>
    <message>
        <source>“%1” cannot be the name of a variable. Use letters, digits and _, and begin with a letter.</source>
        <translation>“%1” tidak dapat menjadi nama variabel. Gunakan huruf, angka, dan _, serta awali dengan huruf.</translation>
    </message>
    <message>
        <source>There is already a variable “%1”. Choose another name.</source>
        <translation>Variabel “%1” sudah ada. Pilih nama lain.</translation>
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
        <translation>Pengetahuan baru</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Alur baru</translation>
    </message>
    <message>
        <source>New instructions</source>
        <translation>Instruksi baru</translation>
    </message>
    <message>
        <source>New intent</source>
        <translation>Maksud baru</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Alur</translation>
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
        <translation>Instruksi</translation>
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
        <translation>Variabel</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Data pribadi</translation>
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
        <translation>Rilis</translation>
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
            <numerusform>%1 dan %n lainnya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages of “%1” contain %2; anyone who chats can get them. Remove them from the document and import it again.</source>
        <translation>
            <numerusform>%n petikan dari “%1” berisi %2; siapa pun yang mengobrol bisa mendapatkannya. Hapus dari dokumen, lalu impor lagi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages of “%1” contain %2; anyone who chats can get them. Remove them, or accept it with a reason.</source>
        <translation>
            <numerusform>%n petikan dari “%1” berisi %2; siapa pun yang mengobrol bisa mendapatkannya. Hapus, atau terima dengan alasan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal data or secrets in the knowledge</source>
        <translation>Data pribadi atau rahasia dalam pengetahuan</translation>
    </message>
    <message>
        <source>Personal data in an address</source>
        <translation>Data pribadi dalam alamat</translation>
    </message>
    <message>
        <source>“%1” puts %2 into the address of a link, where logs and other sites can read it. Leave it out of the address.</source>
        <translation>“%1” menaruh %2 ke dalam alamat tautan, yang dapat dibaca oleh log dan situs lain. Hilangkan dari alamat.</translation>
    </message>
    <message>
        <source>Secret stored in the bot</source>
        <translation>Rahasia tersimpan dalam bot</translation>
    </message>
    <message>
        <source>“%1” contains what looks like %2. Remove it, and revoke it where it came from.</source>
        <translation>“%1” berisi sesuatu yang tampak seperti %2. Hapus, lalu cabut di tempat asalnya.</translation>
    </message>
    <message>
        <source>“%1” is stored, but it has neither a purpose nor a legal basis. Choose both for the variable.</source>
        <translation>“%1” disimpan, tetapi tidak memiliki tujuan maupun dasar hukum. Pilih keduanya untuk variabel ini.</translation>
    </message>
    <message>
        <source>“%1” is stored, but it has no purpose. Choose one for the variable.</source>
        <translation>“%1” disimpan, tetapi tidak memiliki tujuan. Pilih tujuan untuk variabel ini.</translation>
    </message>
    <message>
        <source>“%1” is stored, but it has no legal basis. Choose one for the variable.</source>
        <translation>“%1” disimpan, tetapi tidak memiliki dasar hukum. Pilih dasar hukum untuk variabel ini.</translation>
    </message>
    <message>
        <source>No purpose or no legal basis</source>
        <translation>Tanpa tujuan atau tanpa dasar hukum</translation>
    </message>
    <message>
        <source>Collected, never used</source>
        <translation>Dikumpulkan, tidak pernah digunakan</translation>
    </message>
    <message>
        <source>“%1” is asked for, but nothing reads it. Remove the question, or give the variable a purpose that people of your team use it for.</source>
        <translation>“%1” ditanyakan, tetapi tidak ada yang membacanya. Hapus pertanyaannya, atau beri variabel itu tujuan yang digunakan oleh orang di tim Anda.</translation>
    </message>
    <message>
        <source>Question invites a secret</source>
        <translation>Pertanyaan mengundang rahasia</translation>
    </message>
    <message>
        <source>“%1” stores what must never be typed into a chat: %2. Use a link for signing in or paying, or ask for the last four digits.</source>
        <translation>“%1” menyimpan sesuatu yang tidak boleh diketik dalam obrolan: %2. Gunakan tautan untuk login atau membayar, atau minta empat digit terakhir.</translation>
    </message>
    <message>
        <source>The question at “%1” will make people type %2 into a plain text answer. Ask for less, or use a link.</source>
        <translation>Pertanyaan di “%1” akan membuat orang mengetik %2 ke dalam jawaban teks biasa. Minta lebih sedikit, atau gunakan tautan.</translation>
    </message>
    <message>
        <source>Looks personal, has no category</source>
        <translation>Tampak pribadi, tanpa kategori</translation>
    </message>
    <message>
        <source>“%1” looks like “%2”, but is marked as not personal. Set its category.</source>
        <translation>“%1” tampak seperti “%2”, tetapi ditandai sebagai bukan data pribadi. Tetapkan kategorinya.</translation>
    </message>
    <message>
        <source>European Economic Area</source>
        <translation>Wilayah Ekonomi Eropa</translation>
    </message>
    <message>
        <source>You chose %1; %2 also go to %3 (%4). Choose another region or service, or accept the exception with a reason.</source>
        <translation>Anda memilih %1; %2 juga dikirim ke %3 (%4). Pilih wilayah atau layanan lain, atau terima pengecualian ini dengan alasan.</translation>
    </message>
    <message>
        <source>By default data is kept in %1; %2 also go to %3 (%4).</source>
        <translation>Secara bawaan data disimpan di %1; %2 juga dikirim ke %3 (%4).</translation>
    </message>
    <message>
        <source>Outside your residency choice</source>
        <translation>Di luar pilihan lokasi data Anda</translation>
    </message>
    <message>
        <source>Cannot be shown to be inside your choice</source>
        <translation>Tidak dapat dibuktikan berada dalam pilihan Anda</translation>
    </message>
    <message>
        <source>You chose %1; where %2 keeps %3 is not stated. Ask %2, or accept it with a reason.</source>
        <translation>Anda memilih %1; tempat %2 menyimpan %3 tidak disebutkan. Tanyakan kepada %2, atau terima dengan alasan.</translation>
    </message>
    <message>
        <source>%1 leave the region “%2” for %3 (%4); no transfer tool is named. Choose another service, or ask %4 for one.</source>
        <translation>%1 keluar dari wilayah “%2” menuju %3 (%4); tidak ada instrumen transfer yang disebutkan. Pilih layanan lain, atau mintalah kepada %4.</translation>
    </message>
    <message>
        <source>%1 go to %2; neither the place nor a transfer tool is stated. Ask %2 for both.</source>
        <translation>%1 dikirim ke %2; tempat maupun instrumen transfernya tidak disebutkan. Tanyakan keduanya kepada %2.</translation>
    </message>
    <message>
        <source>Transfer without a tool</source>
        <translation>Transfer tanpa instrumen</translation>
    </message>
    <message>
        <source>Retention missing or contradicted</source>
        <translation>Retensi tidak ada atau bertentangan</translation>
    </message>
    <message>
        <source>Conversations are kept without a limit. Set one in the privacy settings.</source>
        <translation>Percakapan disimpan tanpa batas waktu. Tetapkan batas di pengaturan privasi.</translation>
    </message>
    <message>
        <source>Contact data is kept without a limit. Set one in the privacy settings.</source>
        <translation>Data kontak disimpan tanpa batas waktu. Tetapkan batas di pengaturan privasi.</translation>
    </message>
    <message>
        <source>How long %1 keeps conversations is not stated. Ask for a time, or accept it with a reason.</source>
        <translation>Berapa lama %1 menyimpan percakapan tidak disebutkan. Tanyakan jangka waktunya, atau terima dengan alasan.</translation>
    </message>
    <message>
        <source>%1 keeps conversations as follows: %2. It is not stated that your own limit is kept to.</source>
        <translation>%1 menyimpan percakapan sebagai berikut: %2. Tidak disebutkan bahwa batas Anda sendiri dipatuhi.</translation>
    </message>
    <message>
        <source>Profile incomplete or old</source>
        <translation>Profil tidak lengkap atau lama</translation>
    </message>
    <message>
        <source>What is known about %1 comes from a document without a date. Check that it still holds.</source>
        <translation>Informasi tentang %1 berasal dari dokumen tanpa tanggal. Periksa apakah masih berlaku.</translation>
    </message>
    <message>
        <source>What is known about %1 is of %2. Check that it still holds.</source>
        <translation>Informasi tentang %1 berasal dari %2. Periksa apakah masih berlaku.</translation>
    </message>
    <message>
        <source>People reach the answer of a language model at “%1”. Whether %2 tells them so is not stated; say it in a message before.</source>
        <translation>Pengguna menerima jawaban model bahasa di “%1”. Tidak disebutkan apakah %2 memberi tahu mereka; sampaikan dalam pesan sebelumnya.</translation>
    </message>
    <message>
        <source>People reach the answer of a language model at “%1” without being told that they talk to an AI. Say it in a message before.</source>
        <translation>Pengguna menerima jawaban model bahasa di “%1” tanpa diberi tahu bahwa mereka berbicara dengan AI. Sampaikan dalam pesan sebelumnya.</translation>
    </message>
    <message>
        <source>No AI disclosure</source>
        <translation>Tidak ada pemberitahuan AI</translation>
    </message>
    <message>
        <source>The bot asks for “%1” at “%2”. Whether the chat of %3 shows your privacy notice before is not stated; put a notice before the question.</source>
        <translation>Bot meminta “%1” di “%2”. Tidak disebutkan apakah obrolan %3 menampilkan pemberitahuan privasi Anda sebelumnya; letakkan pemberitahuan sebelum pertanyaan.</translation>
    </message>
    <message>
        <source>The bot asks for “%1” at “%2” before it shows where the privacy notice is. Put a notice before the question.</source>
        <translation>Bot meminta “%1” di “%2” sebelum menunjukkan letak pemberitahuan privasi. Letakkan pemberitahuan sebelum pertanyaan.</translation>
    </message>
    <message>
        <source>No privacy notice before the first question</source>
        <translation>Tidak ada pemberitahuan privasi sebelum pertanyaan pertama</translation>
    </message>
    <message>
        <source>who is responsible</source>
        <translation>siapa yang bertanggung jawab</translation>
    </message>
    <message>
        <source>a contact for requests</source>
        <translation>kontak untuk permintaan</translation>
    </message>
    <message>
        <source>the purpose of some data</source>
        <translation>tujuan sebagian data</translation>
    </message>
    <message>
        <source>the legal basis of some data</source>
        <translation>dasar hukum sebagian data</translation>
    </message>
    <message>
        <source>the names of some receivers</source>
        <translation>nama sebagian penerima</translation>
    </message>
    <message>
        <source>how data is protected in other countries</source>
        <translation>cara data dilindungi di negara lain</translation>
    </message>
    <message>
        <source>how long conversations are kept</source>
        <translation>berapa lama percakapan disimpan</translation>
    </message>
    <message>
        <source>Notice has gaps</source>
        <translation>Pemberitahuan tidak lengkap</translation>
    </message>
    <message>
        <source>The privacy notice of this bot lacks: %1. Fill in what is yours in the privacy settings.</source>
        <translation>Pemberitahuan privasi bot ini belum memuat: %1. Isi bagian Anda di pengaturan privasi.</translation>
    </message>
    <message>
        <source>No route for rights</source>
        <translation>Tidak ada jalur untuk hak pengguna</translation>
    </message>
    <message>
        <source>People cannot ask this bot to show, correct or erase their data. Give a contact for requests in the privacy settings.</source>
        <translation>Pengguna tidak dapat meminta bot ini menampilkan, memperbaiki, atau menghapus data mereka. Berikan kontak untuk permintaan di pengaturan privasi.</translation>
    </message>
    <message>
        <source>People who chat</source>
        <translation>Orang yang mengobrol</translation>
    </message>
    <message>
        <source>any country</source>
        <translation>negara mana pun</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Obrolan web</translation>
    </message>
    <message>
        <source>The profile names no web chat.</source>
        <translation>Profil tidak menyebut obrolan web.</translation>
    </message>
    <message>
        <source>in the browser of the person</source>
        <translation>di peramban pengguna</translation>
    </message>
    <message>
        <source>conversations: %1</source>
        <translation>percakapan: %1</translation>
    </message>
    <message>
        <source>What people type or choose in the chat.</source>
        <translation>Hal yang diketik atau dipilih orang dalam obrolan.</translation>
    </message>
    <message>
        <source>The service runs the bot and keeps its conversations.</source>
        <translation>Layanan menjalankan bot dan menyimpan percakapannya.</translation>
    </message>
    <message>
        <source>searched on the host, without a language model</source>
        <translation>dicari di host, tanpa model bahasa</translation>
    </message>
    <message>
        <source>not kept by the search</source>
        <translation>tidak disimpan oleh pencarian</translation>
    </message>
    <message>
        <source>The question is compared with your documents.</source>
        <translation>Pertanyaan dibandingkan dengan dokumen Anda.</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Tim Anda</translation>
    </message>
    <message>
        <source>decides about the data, can read conversations</source>
        <translation>memutuskan tentang data, dapat membaca percakapan</translation>
    </message>
    <message>
        <source>Stored conversations can be read by those who answer for the bot.</source>
        <translation>Percakapan yang disimpan dapat dibaca oleh penanggung jawab bot.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>tidak disebutkan</translation>
    </message>
    <message>
        <source>%1 The profile does not itemise the data, so all of it is shown.</source>
        <translation>%1 Profil tidak merinci datanya, jadi semuanya ditampilkan.</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>alamat email</translation>
    </message>
    <message>
        <source>telephone numbers</source>
        <translation>nomor telepon</translation>
    </message>
    <message>
        <source>card numbers</source>
        <translation>nomor kartu</translation>
    </message>
    <message>
        <source>bank account numbers</source>
        <translation>nomor rekening bank</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>kunci pribadi</translation>
    </message>
    <message>
        <source>a sign-in token</source>
        <translation>token login</translation>
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
        <translation>orang yang mengobrol</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>orang tersebut</translation>
    </message>
    <message>
        <source>not itemised</source>
        <translation>tidak dirinci</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>tidak diperlukan</translation>
    </message>
    <message>
        <source>The bot answers from documents, which this company helps to index or search.</source>
        <translation>Bot menjawab dari dokumen, yang pengindeksan atau pencariannya dibantu oleh perusahaan ini.</translation>
    </message>
    <message>
        <source>A step of the bot lets a language model answer.</source>
        <translation>Sebuah langkah bot membiarkan model bahasa menjawab.</translation>
    </message>
    <message>
        <source>The profile does not say for what, so it is counted.</source>
        <translation>Profil tidak menyebutkan untuk apa, jadi tetap dihitung.</translation>
    </message>
    <message>
        <source>Every bot needs it: the service runs on it.</source>
        <translation>Setiap bot memerlukannya: layanan berjalan di atasnya.</translation>
    </message>
    <message>
        <source>Not used: no step of this bot lets a language model answer.</source>
        <translation>Tidak digunakan: tidak ada langkah bot ini yang membiarkan model bahasa menjawab.</translation>
    </message>
    <message>
        <source>Not used: this bot looks nothing up on web sites while it talks.</source>
        <translation>Tidak digunakan: bot ini tidak mencari apa pun di situs web selama percakapan.</translation>
    </message>
    <message>
        <source>Not used: this bot answers from no documents.</source>
        <translation>Tidak digunakan: bot ini tidak menjawab dari dokumen.</translation>
    </message>
    <message>
        <source>Not used: this bot is reached by web chat, not by a messenger or telephone.</source>
        <translation>Tidak digunakan: bot ini diakses melalui obrolan web, bukan melalui aplikasi perpesanan atau telepon.</translation>
    </message>
    <message>
        <source>Not used: this bot hands nobody over to a person.</source>
        <translation>Tidak digunakan: bot ini tidak mengalihkan siapa pun ke petugas.</translation>
    </message>
    <message>
        <source>Not used: this bot books nothing in a calendar.</source>
        <translation>Tidak digunakan: bot ini tidak memesan apa pun dalam kalender.</translation>
    </message>
    <message>
        <source>Not used for people who chat: it concerns your own payments.</source>
        <translation>Tidak digunakan untuk orang yang mengobrol: ini menyangkut pembayaran Anda sendiri.</translation>
    </message>
    <message>
        <source>Not used for people who chat: it concerns your own account.</source>
        <translation>Tidak digunakan untuk orang yang mengobrol: ini menyangkut akun Anda sendiri.</translation>
    </message>
    <message>
        <source>Not used for people who chat: it concerns how you use the service.</source>
        <translation>Tidak digunakan untuk orang yang mengobrol: ini menyangkut cara Anda memakai layanan.</translation>
    </message>
    <message>
        <source>Not used for people who chat: it concerns the marketing of the service.</source>
        <translation>Tidak digunakan untuk orang yang mengobrol: ini menyangkut pemasaran layanan.</translation>
    </message>
    <message>
        <source>Not used: this bot does nothing that needs it.</source>
        <translation>Tidak digunakan: bot ini tidak melakukan apa pun yang memerlukannya.</translation>
    </message>
    <message>
        <source>Not counted: it concerns only visitors of the service's own web site.</source>
        <translation>Tidak dihitung: ini hanya menyangkut pengunjung situs web layanan itu sendiri.</translation>
    </message>
    <message>
        <source>This is a bot</source>
        <translation>Ini adalah bot</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Pemberitahuan privasi</translation>
    </message>
    <message>
        <source>Insert a message</source>
        <translation>Sisipkan pesan</translation>
    </message>
    <message>
        <source>Let the chat say so</source>
        <translation>Biarkan obrolan menyampaikannya</translation>
    </message>
    <message>
        <source>Insert notice</source>
        <translation>Sisipkan pemberitahuan</translation>
    </message>
    <message>
        <source>Purpose: answer requests</source>
        <translation>Tujuan: menjawab permintaan</translation>
    </message>
    <message>
        <source>Purpose: get back to people</source>
        <translation>Tujuan: menghubungi kembali</translation>
    </message>
    <message>
        <source>Basis: contract</source>
        <translation>Dasar: kontrak</translation>
    </message>
    <message>
        <source>Basis: consent</source>
        <translation>Dasar: persetujuan</translation>
    </message>
    <message>
        <source>Basis: legitimate interests</source>
        <translation>Dasar: kepentingan yang sah</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>Hapus pertanyaan</translation>
    </message>
    <message>
        <source>Our team reads it</source>
        <translation>Tim kami membacanya</translation>
    </message>
    <message>
        <source>Set the category</source>
        <translation>Tetapkan kategori</translation>
    </message>
    <message>
        <source>Remove the document</source>
        <translation>Hapus dokumen</translation>
    </message>
    <message>
        <source>Set a limit</source>
        <translation>Tetapkan batas</translation>
    </message>
    <message>
        <source>Texts the bot says</source>
        <translation>Teks yang diucapkan bot</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Instructions for a model</source>
        <translation>Instruksi untuk model</translation>
    </message>
    <message>
        <source>Questions with answers</source>
        <translation>Pertanyaan beserta jawaban</translation>
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
        <translation>Variabel dengan data pribadi</translation>
    </message>
    <message>
        <source>the security code of a card</source>
        <translation>kode keamanan kartu</translation>
    </message>
    <message>
        <source>a card number</source>
        <translation>nomor kartu</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>kata sandi</translation>
    </message>
    <message>
        <source>a PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>a passport number</source>
        <translation>nomor paspor</translation>
    </message>
    <message>
        <source>an identity number</source>
        <translation>nomor identitas</translation>
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
        <translation>negara lain, tidak disebutkan</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Jerman</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Amerika Serikat</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Britania Raya</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlandia</translation>
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
        <translation>Data tetap di komputer ini; tidak ada pihak lain yang menerimanya.</translation>
    </message>
    <message>
        <source>The GDPR applies; no transfer tool is needed for people in the EEA.</source>
        <translation>GDPR berlaku; tidak diperlukan instrumen transfer untuk orang di EEA.</translation>
    </message>
    <message>
        <source>No general privacy law; for people in the EEA, the UK or Switzerland the importer must be certified under the Data Privacy Framework, or use standard clauses.</source>
        <translation>Tidak ada undang-undang privasi umum; untuk orang di EEA, Britania Raya, atau Swiss, pengimpor harus tersertifikasi dalam Data Privacy Framework, atau menggunakan klausul standar.</translation>
    </message>
    <message>
        <source>The UK GDPR applies; an adequacy decision covers data from the EEA.</source>
        <translation>GDPR Britania Raya berlaku; keputusan kecukupan mencakup data dari EEA.</translation>
    </message>
    <message>
        <source>An adequacy decision covers data from the EEA.</source>
        <translation>Keputusan kecukupan mencakup data dari EEA.</translation>
    </message>
    <message>
        <source>Data from the EEA or the UK needs a transfer tool, such as standard clauses.</source>
        <translation>Data dari EEA atau Britania Raya memerlukan instrumen transfer, seperti klausul standar.</translation>
    </message>
    <message>
        <source>There is no hosting service “%1”. Choose one of: %2.</source>
        <translation>Tidak ada layanan hosting “%1”. Pilih salah satu dari: %2.</translation>
    </message>
    <message>
        <source>The facts about “%1” are missing from this program. Install it anew.</source>
        <translation>Fakta tentang “%1” tidak ada dalam program ini. Instal ulang program.</translation>
    </message>
    <message>
        <source>it is no JSON (at byte %1)</source>
        <translation>ini bukan JSON (pada bita %1)</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>ini bukan objek JSON</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true atau false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>angka</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>daftar teks</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>objek</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>daftar objek</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>“%1” tidak ada</translation>
    </message>
    <message>
        <source>“%1” must be %2</source>
        <translation>“%1” harus berupa %2</translation>
    </message>
    <message>
        <source>a text in it contains invisible control characters</source>
        <translation>teks di dalamnya berisi karakter kontrol yang tidak terlihat</translation>
    </message>
    <message>
        <source>“enforces.%1.state” must be one of: %2</source>
        <translation>“enforces.%1.state” harus salah satu dari: %2</translation>
    </message>
    <message>
        <source>This hosting profile cannot be used: %1.</source>
        <translation>Profil hosting ini tidak dapat digunakan: %1.</translation>
    </message>
    <message>
        <source>it is not of format dialogist-hosting-profile, version 1</source>
        <translation>formatnya bukan dialogist-hosting-profile, versi 1</translation>
    </message>
    <message>
        <source>“document.dated” is no date like 2026-01-31</source>
        <translation>“document.dated” bukan tanggal seperti 2026-01-31</translation>
    </message>
    <message>
        <source> and </source>
        <translation> dan </translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (bawaan)</translation>
    </message>
    <message>
        <source>%1 (to be agreed with %2)</source>
        <translation>%1 (perlu disepakati dengan %2)</translation>
    </message>
    <message>
        <source>Data stays on this computer, so there is nothing to choose.</source>
        <translation>Data tetap di komputer ini, jadi tidak ada yang perlu dipilih.</translation>
    </message>
    <message>
        <source>%1 does not state where data is kept, so no region can be chosen.</source>
        <translation>%1 tidak menyebutkan tempat data disimpan, jadi wilayah tidak dapat dipilih.</translation>
    </message>
    <message>
        <source>%1 keeps data in %2 together and states no choice.</source>
        <translation>%1 menyimpan data di %2 sekaligus dan tidak menyebutkan pilihan.</translation>
    </message>
    <message>
        <source>%1 keeps data in %2 and states no choice.</source>
        <translation>%1 menyimpan data di %2 dan tidak menyebutkan pilihan.</translation>
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
        <translation>hingga dihapus secara manual</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>Service: %1. Its facts are of: %2.</source>
        <translation>Layanan: %1. Faktanya berasal dari: %2.</translation>
    </message>
    <message>
        <source>Region: %1.</source>
        <translation>Wilayah: %1.</translation>
    </message>
    <message>
        <source>Whatever region is chosen: %1 – %2.</source>
        <translation>Apa pun wilayah yang dipilih: %1 – %2.</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>Apa dikirim ke mana</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ke</translation>
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
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Disimpan</translation>
    </message>
    <message>
        <source>Subprocessors this bot uses</source>
        <translation>Subpemroses yang digunakan bot ini</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Tidak ada.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Data apa</translation>
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
        <translation>Pengaturan privasi</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Enforced by this host</source>
        <translation>Diterapkan oleh host ini</translation>
    </message>
    <message>
        <source>blocker</source>
        <translation>penghalang</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>peringatan</translation>
    </message>
    <message>
        <source>note</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Temuan</translation>
    </message>
    <message>
        <source>Accepted because</source>
        <translation>Diterima karena</translation>
    </message>
    <message>
        <source>Review of “%1” for %2</source>
        <translation>Tinjauan “%1” untuk %2</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Pemberitahuan</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>tanpa batas</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>tidak diberikan</translation>
    </message>
    <message>
        <source>Erase conversations after</source>
        <translation>Hapus percakapan setelah</translation>
    </message>
    <message>
        <source>Erase contact data after</source>
        <translation>Hapus data kontak setelah</translation>
    </message>
    <message>
        <source>Keep what was said</source>
        <translation>Simpan isi percakapan</translation>
    </message>
    <message>
        <source>Mask personal data before a language model</source>
        <translation>Samarkan data pribadi sebelum ke model bahasa</translation>
    </message>
    <message>
        <source>Shorten IP addresses</source>
        <translation>Persingkat alamat IP</translation>
    </message>
    <message>
        <source>Closing the chat erases it</source>
        <translation>Menutup obrolan menghapusnya</translation>
    </message>
    <message>
        <source>Ask for consent before the chat starts</source>
        <translation>Minta persetujuan sebelum obrolan dimulai</translation>
    </message>
    <message>
        <source>Say that it is an automated assistant</source>
        <translation>Beri tahu bahwa ini asisten otomatis</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Usia minimum</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Siapa yang bertanggung jawab</translation>
    </message>
    <message>
        <source>Contact for requests</source>
        <translation>Kontak untuk permintaan</translation>
    </message>
    <message>
        <source>Address of the privacy notice</source>
        <translation>Alamat pemberitahuan privasi</translation>
    </message>
    <message>
        <source>the generated one</source>
        <translation>yang dihasilkan otomatis</translation>
    </message>
    <message>
        <source>Offered to people in</source>
        <translation>Ditawarkan kepada orang di</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>belum dipilih</translation>
    </message>
</context>
<context>
    <name>publish</name>
    <message>
        <source>The bot “%1” has no web address that can be used. Give it a short name of lower-case letters, digits and hyphens.</source>
        <translation>Bot “%1” tidak memiliki alamat web yang dapat digunakan. Beri nama pendek dari huruf kecil, angka, dan tanda hubung.</translation>
    </message>
    <message>
        <source>This release is damaged. Publish the bot again.</source>
        <translation>Rilis ini rusak. Terbitkan bot lagi.</translation>
    </message>
    <message>
        <source>The flow “%1” is new.</source>
        <translation>Alur “%1” baru.</translation>
    </message>
    <message>
        <source>The flow “%1” is gone.</source>
        <translation>Alur “%1” sudah tidak ada.</translation>
    </message>
    <message>
        <source>The flow “%1” is now called “%2”.</source>
        <translation>Alur “%1” kini bernama “%2”.</translation>
    </message>
    <message>
        <source>The connections in “%1” changed.</source>
        <translation>Koneksi dalam “%1” berubah.</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) were added to “%1”.</source>
        <translation>
            <numerusform>%n langkah ditambahkan ke “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) were removed from “%1”.</source>
        <translation>
            <numerusform>%n langkah dihapus dari “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) work differently in “%1”.</source>
        <translation>
            <numerusform>%n langkah bekerja secara berbeda dalam “%1”.</numerusform>
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
            <numerusform>%n dokumen ditambahkan ke “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to “%1”: %2.</source>
        <translation>Ditambahkan ke “%1”: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were removed from “%1”.</source>
        <translation>
            <numerusform>%n dokumen dihapus dari “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from “%1”: %2.</source>
        <translation>Dihapus dari “%1”: %2.</translation>
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
            <numerusform>Bot kini menjawab dari “%1” (%n dokumen).</numerusform>
        </translation>
    </message>
    <message>
        <source>The bot no longer answers from “%1”.</source>
        <translation>Bot tidak lagi menjawab dari “%1”.</translation>
    </message>
    <message>
        <source>The variable “%1” is new.</source>
        <translation>Variabel “%1” baru.</translation>
    </message>
    <message>
        <source>The variable “%1” is gone.</source>
        <translation>Variabel “%1” sudah tidak ada.</translation>
    </message>
    <message>
        <source>The variable “%1” changed.</source>
        <translation>Variabel “%1” berubah.</translation>
    </message>
    <message>
        <source>The intent “%1” is new.</source>
        <translation>Maksud “%1” baru.</translation>
    </message>
    <message>
        <source>The intent “%1” is gone.</source>
        <translation>Maksud “%1” sudah tidak ada.</translation>
    </message>
    <message>
        <source>The intent “%1” changed.</source>
        <translation>Maksud “%1” berubah.</translation>
    </message>
    <message>
        <source>The prompt “%1” is new.</source>
        <translation>Prompt “%1” baru.</translation>
    </message>
    <message>
        <source>The prompt “%1” is gone.</source>
        <translation>Prompt “%1” sudah tidak ada.</translation>
    </message>
    <message>
        <source>The prompt “%1” changed.</source>
        <translation>Prompt “%1” berubah.</translation>
    </message>
    <message>
        <source>how long conversations are kept</source>
        <translation>berapa lama percakapan disimpan</translation>
    </message>
    <message>
        <source>how long contact data is kept</source>
        <translation>berapa lama data kontak disimpan</translation>
    </message>
    <message>
        <source>storing what was said</source>
        <translation>penyimpanan hal yang dikatakan</translation>
    </message>
    <message>
        <source>pseudonyms before a model</source>
        <translation>pseudonim sebelum model</translation>
    </message>
    <message>
        <source>shortening IP addresses</source>
        <translation>pemendekan alamat IP</translation>
    </message>
    <message>
        <source>erasing when the chat ends</source>
        <translation>penghapusan saat obrolan berakhir</translation>
    </message>
    <message>
        <source>consent before the start</source>
        <translation>persetujuan sebelum dimulai</translation>
    </message>
    <message>
        <source>saying that it is an automated assistant</source>
        <translation>pemberitahuan bahwa ini asisten otomatis</translation>
    </message>
    <message>
        <source>the minimum age</source>
        <translation>usia minimum</translation>
    </message>
    <message>
        <source>who is responsible for the data</source>
        <translation>siapa yang bertanggung jawab atas data</translation>
    </message>
    <message>
        <source>the contact for requests</source>
        <translation>kontak untuk permintaan</translation>
    </message>
    <message>
        <source>the address of the privacy notice</source>
        <translation>alamat pemberitahuan privasi</translation>
    </message>
    <message>
        <source>where the bot is offered</source>
        <translation>tempat bot ditawarkan</translation>
    </message>
    <message>
        <source>the title of the web chat</source>
        <translation>judul obrolan web</translation>
    </message>
    <message>
        <source>the colour of the web chat</source>
        <translation>warna obrolan web</translation>
    </message>
    <message>
        <source>the web sites that may show the chat</source>
        <translation>situs web yang boleh menampilkan obrolan</translation>
    </message>
    <message>
        <source>clearing local data on close</source>
        <translation>pembersihan data lokal saat ditutup</translation>
    </message>
    <message>
        <source>The bot is now called “%1”.</source>
        <translation>Bot kini bernama “%1”.</translation>
    </message>
    <message>
        <source>The languages of the bot changed.</source>
        <translation>Bahasa bot berubah.</translation>
    </message>
    <message>
        <source>The bot starts with another flow.</source>
        <translation>Bot dimulai dengan alur lain.</translation>
    </message>
    <message>
        <source>The region changed from “%1” to “%2”.</source>
        <translation>Wilayah berubah dari “%1” menjadi “%2”.</translation>
    </message>
    <message>
        <source>Privacy settings changed: %1.</source>
        <translation>Pengaturan privasi berubah: %1.</translation>
    </message>
    <message>
        <source>Settings of the web chat changed: %1.</source>
        <translation>Pengaturan obrolan web berubah: %1.</translation>
    </message>
    <message numerus="yes">
        <source>This is the first release here, with %n node(s).</source>
        <translation>
            <numerusform>Ini rilis pertama di sini, dengan %n langkah.</numerusform>
        </translation>
    </message>
    <message>
        <source>Publishing was stopped. What is live stays live.</source>
        <translation>Penerbitan dihentikan. Yang sedang aktif tetap aktif.</translation>
    </message>
    <message>
        <source>The host answered with status %1.</source>
        <translation>Host menjawab dengan status %1.</translation>
    </message>
    <message>
        <source>The host's answer was not understood.</source>
        <translation>Jawaban host tidak dipahami.</translation>
    </message>
    <message>
        <source>The upload did not fit together. Publish again.</source>
        <translation>Unggahan tidak cocok. Terbitkan lagi.</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Mengunggah</translation>
    </message>
    <message>
        <source>Comparing with the host</source>
        <translation>Membandingkan dengan host</translation>
    </message>
    <message>
        <source>The host asks for a file that this release does not have.</source>
        <translation>Host meminta berkas yang tidak dimiliki rilis ini.</translation>
    </message>
    <message>
        <source>Trying the bot, then making it live</source>
        <translation>Mencoba bot, lalu mengaktifkannya</translation>
    </message>
    <message>
        <source>No host runs on this computer. Start it with “dialogist host”.</source>
        <translation>Tidak ada host yang berjalan di komputer ini. Jalankan dengan “dialogist host”.</translation>
    </message>
    <message>
        <source>The host on this computer did not start. Run “dialogist host” to see why.</source>
        <translation>Host di komputer ini tidak dapat dijalankan. Jalankan “dialogist host” untuk melihat penyebabnya.</translation>
    </message>
    <message>
        <source>The list of files of this release is not valid. Publish the bot again.</source>
        <translation>Daftar berkas rilis ini tidak valid. Terbitkan bot lagi.</translation>
    </message>
    <message>
        <source>This release was made by a newer version of Dialogist. Update this program.</source>
        <translation>Rilis ini dibuat oleh versi Dialogist yang lebih baru. Perbarui program ini.</translation>
    </message>
    <message>
        <source>The knowledge of this release is damaged. Publish the bot again.</source>
        <translation>Pengetahuan rilis ini rusak. Terbitkan bot lagi.</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Dialogist %1: write chatbots offline, see where their data goes, publish them.</source>
        <translation>Dialogist %1: tulis chatbot secara luring, lihat ke mana datanya dikirim, terbitkan.</translation>
    </message>
    <message>
        <source>Usage: dialogist [studio] [FILE]      opens the window</source>
        <translation>Pakai: dialogist [studio] [FILE]      membuka jendela</translation>
    </message>
    <message>
        <source>       dialogist COMMAND …            works without a window</source>
        <translation>       dialogist COMMAND …            bekerja tanpa jendela</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
    <message>
        <source>Every command knows --help and --json. Exit codes: 0 fine, 1 findings or no answer, 2 wrong usage, 3 a problem with input, network or system.</source>
        <translation>Setiap perintah mengenal --help dan --json. Kode keluar: 0 baik, 1 ada temuan atau tidak ada jawaban, 2 penggunaan salah, 3 masalah pada masukan, jaringan, atau sistem.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Menampilkan bantuan ini.</translation>
    </message>
    <message>
        <source>Prints JSON for scripts.</source>
        <translation>Mencetak JSON untuk skrip.</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>Pakai: %1 [opsi]</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Ada yang kurang.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1” adalah argumen yang berlebih.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “dialogist --help” lists them.</source>
        <translation>Tidak ada perintah “%1”. “dialogist --help” menampilkan daftarnya.</translation>
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
        <translation>Membuat bot dari templat “support”</translation>
    </message>
    <message>
        <source>   %1 with %2, all in one file</source>
        <translation>   %1 dengan %2, semuanya dalam satu berkas</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n langkah</numerusform>
        </translation>
    </message>
    <message>
        <source>Give it documents, each read in a locked-down process</source>
        <translation>Memberinya dokumen, masing-masing dibaca dalam proses yang terkunci</translation>
    </message>
    <message>
        <source>Start the hosting service on this computer</source>
        <translation>Menjalankan layanan hosting di komputer ini</translation>
    </message>
    <message>
        <source>Give it a website, keeping to robots.txt</source>
        <translation>Memberinya situs web, dengan mematuhi robots.txt</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n petikan</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be read.</source>
        <translation>Tidak ada yang dapat dibaca.</translation>
    </message>
    <message>
        <source>Look for mistakes</source>
        <translation>Mencari kesalahan</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n temuan</numerusform>
        </translation>
    </message>
    <message>
        <source>Talk to it, without any language model</source>
        <translation>Bercakap dengannya, tanpa model bahasa apa pun</translation>
    </message>
    <message>
        <source>Review where its data goes</source>
        <translation>Meninjau ke mana datanya dikirim</translation>
    </message>
    <message>
        <source>Publish it</source>
        <translation>Menerbitkannya</translation>
    </message>
    <message>
        <source>A stranger talks to it, as a browser would</source>
        <translation>Orang asing bercakap dengannya, seperti yang dilakukan peramban</translation>
    </message>
    <message>
        <source>The host answered %1.</source>
        <translation>Host menjawab %1.</translation>
    </message>
    <message>
        <source>The bot is at %1 until you press Ctrl-C.</source>
        <translation>Bot tersedia di %1 hingga Anda menekan Ctrl-C.</translation>
    </message>
    <message>
        <source>A page with the widget is at %1/demo.</source>
        <translation>Halaman dengan widget tersedia di %1/demo.</translation>
    </message>
    <message>
        <source>Shows the main job from beginning to end, then serves the bot.</source>
        <translation>Menunjukkan pekerjaan utama dari awal hingga akhir, lalu menyajikan bot.</translation>
    </message>
    <message>
        <source>Ends after the last answer.</source>
        <translation>Berakhir setelah jawaban terakhir.</translation>
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
        <translation>%1 dari %2 dibaca, %3.</translation>
    </message>
    <message>
        <source>The password file “%1” cannot be read.</source>
        <translation>Berkas kata sandi “%1” tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>“%1” is no http or https address.</source>
        <translation>“%1” bukan alamat http atau https.</translation>
    </message>
    <message>
        <source>There is no knowledge base “%1” in this project.</source>
        <translation>Tidak ada basis pengetahuan “%1” dalam proyek ini.</translation>
    </message>
    <message>
        <source>This project has no knowledge yet. “dialogist import FILE PATH…” adds documents.</source>
        <translation>Proyek ini belum memiliki pengetahuan. “dialogist import FILE PATH…” menambahkan dokumen.</translation>
    </message>
    <message>
        <source>Nothing in the knowledge answers this surely enough. The nearest passages:</source>
        <translation>Tidak ada dalam pengetahuan yang menjawab ini dengan cukup yakin. Petikan terdekat:</translation>
    </message>
    <message>
        <source>    — %1 (score %2)</source>
        <translation>    — %1 (skor %2)</translation>
    </message>
    <message>
        <source>The knowledge base; the first one if not given.</source>
        <translation>Basis pengetahuan; yang pertama jika tidak diberikan.</translation>
    </message>
    <message>
        <source>Reads documents and folders into a knowledge base.</source>
        <translation>Membaca dokumen dan folder ke dalam basis pengetahuan.</translation>
    </message>
    <message>
        <source>A file with the password of encrypted documents; - reads it from standard input.</source>
        <translation>Berkas berisi kata sandi dokumen terenkripsi; - membacanya dari masukan standar.</translation>
    </message>
    <message>
        <source>Reads a website into a knowledge base.</source>
        <translation>Membaca situs web ke dalam basis pengetahuan.</translation>
    </message>
    <message>
        <source>At most so many pages.</source>
        <translation>Jumlah halaman paling banyak.</translation>
    </message>
    <message>
        <source>At most so many links away from the start.</source>
        <translation>Jarak tautan paling jauh dari awal.</translation>
    </message>
    <message>
        <source>Milliseconds between two requests.</source>
        <translation>Milidetik di antara dua permintaan.</translation>
    </message>
    <message>
        <source>Allows this host although it is on this computer or a private network.</source>
        <translation>Mengizinkan host ini meskipun berada di komputer ini atau jaringan pribadi.</translation>
    </message>
    <message>
        <source>Answers a question from the knowledge, quoting the sources.</source>
        <translation>Menjawab pertanyaan dari pengetahuan, dengan mengutip sumbernya.</translation>
    </message>
    <message>
        <source>At most so many passages.</source>
        <translation>Jumlah petikan paling banyak.</translation>
    </message>
    <message>
        <source>How sure an answer must be, 0 to 1.</source>
        <translation>Seberapa yakin jawaban harus, 0 hingga 1.</translation>
    </message>
    <message>
        <source>There is no template “%1”. There are: %2.</source>
        <translation>Tidak ada templat “%1”. Yang tersedia: %2.</translation>
    </message>
    <message>
        <source>“%1” is ready: %2</source>
        <translation>“%1” siap: %2</translation>
    </message>
    <message>
        <source>  Bot “%1” (%2): %3, %4, languages %5</source>
        <translation>  Bot “%1” (%2): %3, %4, bahasa %5</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s)</source>
        <translation>
            <numerusform>%n alur</numerusform>
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
        <translation>  Rilis %1 di “%2”, %3: %4</translation>
    </message>
    <message>
        <source>Makes a project with a bot from a template.</source>
        <translation>Membuat proyek berisi bot dari templat.</translation>
    </message>
    <message>
        <source>The template: %1.</source>
        <translation>Templat: %1.</translation>
    </message>
    <message>
        <source>The bot's name; the file's name if not given.</source>
        <translation>Nama bot; nama berkas jika tidak diberikan.</translation>
    </message>
    <message>
        <source>The bot's main language, such as en, ms, id, hi or de.</source>
        <translation>Bahasa utama bot, seperti en, ms, id, hi, atau de.</translation>
    </message>
    <message>
        <source>Shows what a project holds.</source>
        <translation>Menampilkan isi proyek.</translation>
    </message>
    <message>
        <source>Publish “%1” now?</source>
        <translation>Terbitkan “%1” sekarang?</translation>
    </message>
    <message>
        <source>Nothing was published. --yes publishes without asking.</source>
        <translation>Tidak ada yang diterbitkan. --yes menerbitkan tanpa bertanya.</translation>
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
        <translation>Menerbitkan bot setelah tinjauan.</translation>
    </message>
    <message>
        <source>The hosting service; “here” is this computer.</source>
        <translation>Layanan hosting; “here” adalah komputer ini.</translation>
    </message>
    <message>
        <source>Where the data shall stay; the bot's choice if not given.</source>
        <translation>Tempat data harus disimpan; pilihan bot jika tidak diberikan.</translation>
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
        <translation>Folder host di komputer ini.</translation>
    </message>
    <message>
        <source>Runs the hosting service until it is stopped.</source>
        <translation>Menjalankan layanan hosting hingga dihentikan.</translation>
    </message>
    <message>
        <source>Address and port; port 0 takes 8460 if it is free, else any.</source>
        <translation>Alamat dan port; port 0 memakai 8460 jika kosong, jika tidak port mana pun.</translation>
    </message>
    <message>
        <source>The folder for bots and conversations.</source>
        <translation>Folder untuk bot dan percakapan.</translation>
    </message>
    <message>
        <source>Further host names to answer to, separated by commas.</source>
        <translation>Nama host lain yang juga dijawab, dipisahkan dengan koma.</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Tidak ditemukan masalah.</translation>
    </message>
    <message>
        <source>Looks for mistakes in the flows.</source>
        <translation>Mencari kesalahan dalam alur.</translation>
    </message>
    <message>
        <source>Shows what data would go where if the bot were published.</source>
        <translation>Menampilkan data apa akan dikirim ke mana jika bot diterbitkan.</translation>
    </message>
    <message>
        <source>The hosting service: %1.</source>
        <translation>Layanan hosting: %1.</translation>
    </message>
    <message>
        <source>BLOCKER</source>
        <translation>PENGHALANG</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>peringatan</translation>
    </message>
    <message>
        <source>note</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>tidak disebutkan</translation>
    </message>
    <message>
        <source>1 Where</source>
        <translation>1 Tempat</translation>
    </message>
    <message>
        <source>  Service: %1 (facts of %2)</source>
        <translation>  Layanan: %1 (fakta dari %2)</translation>
    </message>
    <message>
        <source>  Data stays in: %1</source>
        <translation>  Data tetap di: %1</translation>
    </message>
    <message>
        <source>  Data stays in: %1 (the service's default; nothing was chosen)</source>
        <translation>  Data tetap di: %1 (bawaan layanan; tidak ada yang dipilih)</translation>
    </message>
    <message>
        <source>2 What goes where</source>
        <translation>2 Data apa ke mana</translation>
    </message>
    <message>
        <source>OUTSIDE YOUR CHOICE</source>
        <translation>DI LUAR PILIHAN ANDA</translation>
    </message>
    <message>
        <source>3 Subprocessors this bot uses (%1 of %2)</source>
        <translation>3 Subpemroses yang digunakan bot ini (%1 dari %2)</translation>
    </message>
    <message>
        <source>  None.</source>
        <translation>  Tidak ada.</translation>
    </message>
    <message>
        <source>(approved)</source>
        <translation>(disetujui)</translation>
    </message>
    <message>
        <source>4 Privacy settings</source>
        <translation>4 Pengaturan privasi</translation>
    </message>
    <message>
        <source>enforced by this host</source>
        <translation>diterapkan oleh host ini</translation>
    </message>
    <message>
        <source>NOT enforced by this host</source>
        <translation>TIDAK diterapkan oleh host ini</translation>
    </message>
    <message>
        <source>enforcement not stated</source>
        <translation>penerapan tidak disebutkan</translation>
    </message>
    <message>
        <source>5 Findings</source>
        <translation>5 Temuan</translation>
    </message>
    <message>
        <source>  No problems found.</source>
        <translation>  Tidak ada masalah yang ditemukan.</translation>
    </message>
    <message>
        <source>Not stated by this service</source>
        <translation>Tidak disebutkan oleh layanan ini</translation>
    </message>
    <message>
        <source>  [image: %1]</source>
        <translation>  [gambar: %1]</translation>
    </message>
    <message>
        <source>The script “%1” cannot be read.</source>
        <translation>Skrip “%1” tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>(write, and press Enter; Ctrl-D ends)</source>
        <translation>(tulis, lalu tekan Enter; Ctrl-D mengakhiri)</translation>
    </message>
    <message>
        <source>Talks to the bot in the terminal.</source>
        <translation>Bercakap dengan bot di terminal.</translation>
    </message>
    <message>
        <source>Reads what the person says from a file, one line each.</source>
        <translation>Membaca ucapan pengguna dari berkas, satu per baris.</translation>
    </message>
    <message>
        <source>The language the person speaks.</source>
        <translation>Bahasa yang digunakan pengguna.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Pengetahuan</translation>
    </message>
    <message>
        <source>This project holds no bot yet.</source>
        <translation>Proyek ini belum berisi bot.</translation>
    </message>
    <message>
        <source>There is no bot “%1” in this project. It holds: %2.</source>
        <translation>Tidak ada bot “%1” dalam proyek ini. Isinya: %2.</translation>
    </message>
    <message>
        <source>The bot is no longer there.</source>
        <translation>Bot sudah tidak ada.</translation>
    </message>
    <message>
        <source>Publishing to %1 is not available; the review can be tried. Choose this computer to publish.</source>
        <translation>Penerbitan ke %1 tidak tersedia; tinjauannya dapat dicoba. Pilih komputer ini untuk menerbitkan.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) must be fixed before this bot can be published.</source>
        <translation>
            <numerusform>%n temuan harus diperbaiki sebelum bot ini dapat diterbitkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review before publishing</source>
        <translation>Tinjauan sebelum penerbitan</translation>
    </message>
    <message>
        <source>This cannot be written as a file.</source>
        <translation>Ini tidak dapat ditulis sebagai berkas.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check the folder's permissions and the space on the disk.</source>
        <translation>“%1” tidak dapat ditulis. Periksa izin folder dan ruang pada disk.</translation>
    </message>
    <message>
        <source>Dialogist helper</source>
        <translation>Pembantu Dialogist</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Check its permissions.</source>
        <translation>Folder “%1” tidak dapat dibuat. Periksa izinnya.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Check the space on the disk.</source>
        <translation>Berkas “%1” tidak dapat ditulis. Periksa ruang pada disk.</translation>
    </message>
    <message>
        <source>The window in which chatbots are written.</source>
        <translation>Jendela tempat chatbot ditulis.</translation>
    </message>
    <message>
        <source>Opens the sample bot.</source>
        <translation>Membuka bot contoh.</translation>
    </message>
    <message>
        <source>Ends once the window answers.</source>
        <translation>Berakhir setelah jendela merespons.</translation>
    </message>
    <message>
        <source>The project to open.</source>
        <translation>Proyek yang akan dibuka.</translation>
    </message>
    <message>
        <source>How many messages one person may send in a minute; 0 sets no limit.</source>
        <translation>Jumlah pesan yang boleh dikirim satu orang dalam semenit; 0 berarti tanpa batas.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 memerlukan bilangan bulat dari %2 sampai %3.</translation>
    </message>
    <message>
        <source>--threshold takes a number from 0 to 1, such as 0.35.</source>
        <translation>--threshold memerlukan angka dari 0 sampai 1, misalnya 0.35.</translation>
    </message>
    <message>
        <source>Nothing in the knowledge is near this question.</source>
        <translation>Tidak ada yang mendekati pertanyaan ini dalam pengetahuan.</translation>
    </message>
    <message>
        <source>The templates speak %1. Further languages can be added to the bot afterwards.</source>
        <translation>Templat tersedia dalam %1. Bahasa lain dapat ditambahkan ke bot setelahnya.</translation>
    </message>
    <message>
        <source>Published. No host is running now: start one with “dialogist host”, then the bot is at %1.</source>
        <translation>Diterbitkan. Saat ini tidak ada host yang berjalan: jalankan dengan “dialogist host”, lalu bot berada di %1.</translation>
    </message>
    <message>
        <source>Published. No host is running now: start one with “dialogist host --data %2”, then the bot is at %1.</source>
        <translation>Diterbitkan. Saat ini tidak ada host yang berjalan: jalankan dengan “dialogist host --data %2”, lalu bot berada di %1.</translation>
    </message>
    <message>
        <source>The bot could not go on: %1. “dialogist check” tells more.</source>
        <translation>Bot tidak dapat melanjutkan: %1. “dialogist check” menjelaskan lebih lanjut.</translation>
    </message>
    <message>
        <source>“%1” is no region that this program knows. Name a country such as DE or SG, EEA, or one of: %2.</source>
        <translation>“%1” bukan wilayah yang dikenal program ini. Sebutkan negara seperti DE atau SG, EEA, atau salah satu dari: %2.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>“%1” is cut short: its end is missing. Copy it again, or restore a backup.</source>
        <translation>“%1” terpotong: bagian akhirnya tidak ada. Salin lagi, atau pulihkan cadangan.</translation>
    </message>
    <message>
        <source>“%1” is empty. Copy it again, or restore a backup.</source>
        <translation>“%1” kosong. Salin lagi, atau pulihkan cadangan.</translation>
    </message>
    <message>
        <source>“%1” holds nothing but zeros, as after a drive failure. Restore a backup.</source>
        <translation>“%1” hanya berisi nol, seperti setelah kegagalan drive. Pulihkan cadangan.</translation>
    </message>
    <message>
        <source>“%1” is a text file, not a Dialogist project. Import it as a document instead.</source>
        <translation>“%1” adalah berkas teks, bukan proyek Dialogist. Impor saja sebagai dokumen.</translation>
    </message>
    <message>
        <source>“%1” is not there. Check the name and the folder.</source>
        <translation>“%1” tidak ada. Periksa nama dan foldernya.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose a Dialogist project.</source>
        <translation>“%1” bukan berkas. Pilih proyek Dialogist.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may read it.</source>
        <translation>“%1” tidak dapat dibaca. Pastikan Anda boleh membacanya.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a Dialogist project.</source>
        <translation>“%1” adalah basis data program lain, bukan proyek Dialogist.</translation>
    </message>
    <message>
        <source>“%1” is not a Dialogist project.</source>
        <translation>“%1” bukan proyek Dialogist.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore a backup or an earlier copy.</source>
        <translation>“%1” rusak. Pulihkan cadangan atau salinan sebelumnya.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check that you may write in its folder.</source>
        <translation>“%1” tidak dapat ditulis. Pastikan Anda boleh menulis di foldernya.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name.</source>
        <translation>Berkas “%1” sudah ada. Pilih nama lain.</translation>
    </message>
    <message>
        <source>“%1” was not closed properly, and its folder cannot be written. Copy it, together with the file “%1-wal”, to a folder you can write to, and open it there.</source>
        <translation>“%1” tidak ditutup dengan benar, dan foldernya tidak dapat ditulis. Salin bersama berkas “%1-wal” ke folder yang dapat Anda tulisi, lalu buka di sana.</translation>
    </message>
    <message>
        <source>“%1” was made by an older Dialogist and must be brought up to date first. Open it once where it can be written.</source>
        <translation>“%1” dibuat oleh Dialogist yang lebih lama dan harus dimutakhirkan dahulu. Buka sekali di tempat yang dapat ditulisi.</translation>
    </message>
    <message>
        <source>The document is no longer in the project. Import it again.</source>
        <translation>Dokumen sudah tidak ada dalam proyek. Impor lagi.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only.</source>
        <translation>“%1” dibuka hanya untuk dibaca.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Dialogist, so it is open for reading only. Update Dialogist to edit it.</source>
        <translation>“%1” dibuat oleh Dialogist yang lebih baru, jadi dibuka hanya untuk dibaca. Perbarui Dialogist untuk mengeditnya.</translation>
    </message>
    <message>
        <source>“%1” is being edited in another window on %2, so it is open for reading only here. Close it there, then open it again.</source>
        <translation>“%1” sedang diedit di jendela lain pada %2, jadi di sini dibuka hanya untuk dibaca. Tutup di sana, lalu buka lagi.</translation>
    </message>
    <message>
        <source>“%1” is being edited in another window, so it is open for reading only here. Close it there, then open it again.</source>
        <translation>“%1” sedang diedit di jendela lain, jadi di sini dibuka hanya untuk dibaca. Tutup di sana, lalu buka lagi.</translation>
    </message>
    <message>
        <source>You may not write “%1” or its folder, so it is open for reading only. Save a copy elsewhere to edit it.</source>
        <translation>Anda tidak boleh menulis “%1” atau foldernya, jadi dibuka hanya untuk dibaca. Simpan salinan di tempat lain untuk mengeditnya.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only. Save a copy elsewhere to edit it.</source>
        <translation>“%1” dibuka hanya untuk dibaca. Simpan salinan di tempat lain untuk mengeditnya.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there, then try again.</source>
        <translation>“%1” sedang digunakan program lain. Tutup di sana, lalu coba lagi.</translation>
    </message>
    <message>
        <source>“%1” was changed in the meantime. Open the project again, then repeat the edit.</source>
        <translation>“%1” telah berubah sementara itu. Buka lagi proyek, lalu ulangi pengeditan.</translation>
    </message>
    <message>
        <source>There is no room left on the drive that holds “%1”. Free some space, then try again.</source>
        <translation>Tidak ada ruang tersisa pada drive tempat “%1”. Kosongkan sebagian ruang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>“%1” cannot be read or written: the drive reports an error. Check the drive, then try again.</source>
        <translation>“%1” tidak dapat dibaca atau ditulis: drive melaporkan kesalahan. Periksa drive, lalu coba lagi.</translation>
    </message>
    <message>
        <source>“%1” can only be read. Save a copy in a folder you can write to.</source>
        <translation>“%1” hanya dapat dibaca. Simpan salinan di folder yang dapat Anda tulisi.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that you may read and write it and its folder.</source>
        <translation>“%1” tidak dapat dibuka. Pastikan Anda boleh membaca dan menulis berkas itu beserta foldernya.</translation>
    </message>
    <message>
        <source>There is not enough memory for “%1”. Close other programs, then try again.</source>
        <translation>Memori tidak cukup untuk “%1”. Tutup program lain, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This is too big for “%1”. Split it into smaller parts.</source>
        <translation>Ini terlalu besar untuk “%1”. Pecah menjadi bagian yang lebih kecil.</translation>
    </message>
    <message>
        <source>“%1” does not fit this change any more. Open the project again, then repeat it.</source>
        <translation>“%1” tidak lagi cocok dengan perubahan ini. Buka lagi proyek, lalu ulangi perubahan.</translation>
    </message>
    <message>
        <source>“%1” cannot hold this value.</source>
        <translation>“%1” tidak dapat menampung nilai ini.</translation>
    </message>
    <message>
        <source>Dialogist made a mistake with “%1”. Nothing was changed.</source>
        <translation>Dialogist membuat kesalahan pada “%1”. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be stored. Remove it, or type the text anew.</source>
        <translation>Teks berisi karakter yang tidak dapat disimpan. Hapus karakter itu, atau ketik ulang teksnya.</translation>
    </message>
    <message>
        <source>The value is nested too deeply to be stored. Make it flatter.</source>
        <translation>Nilai bersarang terlalu dalam untuk disimpan. Kurangi tingkat sarangnya.</translation>
    </message>
    <message>
        <source>The value is not a number that can be stored.</source>
        <translation>Nilai bukan angka yang dapat disimpan.</translation>
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
        <translation>Pahami</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Percakapan</translation>
    </message>
    <message>
        <source>Logic</source>
        <translation>Logika</translation>
    </message>
    <message>
        <source>Answers and AI</source>
        <translation>Jawaban dan AI</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Hubungkan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
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
        <translation>Nama lengkap</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nama depan</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nama belakang</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Alamat email</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Nomor telepon</translation>
    </message>
    <message>
        <source>Postal or business address</source>
        <translation>Alamat pos atau bisnis</translation>
    </message>
    <message>
        <source>Billing address</source>
        <translation>Alamat penagihan</translation>
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
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>API key, token or other secret</source>
        <translation>Kunci API, token, atau rahasia lain</translation>
    </message>
    <message>
        <source>Identifier of an external login account</source>
        <translation>Pengidentifikasi akun login eksternal</translation>
    </message>
    <message>
        <source>Channel or platform scoped user id</source>
        <translation>Id pengguna khusus saluran atau platform</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Saluran pilihan</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Age or age range</source>
        <translation>Usia atau rentang usia</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Language or locale</source>
        <translation>Bahasa atau lokal</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Minat</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Sistem operasi</translation>
    </message>
    <message>
        <source>Device language</source>
        <translation>Bahasa perangkat</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Alamat IP</translation>
    </message>
    <message>
        <source>Random session id</source>
        <translation>Id sesi acak</translation>
    </message>
    <message>
        <source>Country, region, city or post code</source>
        <translation>Negara, wilayah, kota, atau kode pos</translation>
    </message>
    <message>
        <source>Position of a device</source>
        <translation>Posisi perangkat</translation>
    </message>
    <message>
        <source>Pages seen, visits, session length and dates</source>
        <translation>Halaman yang dilihat, kunjungan, lama sesi, dan tanggal</translation>
    </message>
    <message>
        <source>Service usage or usage statistics</source>
        <translation>Penggunaan layanan atau statistik penggunaan</translation>
    </message>
    <message>
        <source>Online presence</source>
        <translation>Status daring</translation>
    </message>
    <message>
        <source>Chat messages in both directions</source>
        <translation>Pesan obrolan dari kedua arah</translation>
    </message>
    <message>
        <source>Content of messages</source>
        <translation>Isi pesan</translation>
    </message>
    <message>
        <source>Media or file attachment</source>
        <translation>Lampiran media atau berkas</translation>
    </message>
    <message>
        <source>Prompt sent to a language model</source>
        <translation>Prompt yang dikirim ke model bahasa</translation>
    </message>
    <message>
        <source>Traffic data: routing, time, duration, delivery and read state</source>
        <translation>Data lalu lintas: perutean, waktu, durasi, status pengiriman dan pembacaan</translation>
    </message>
    <message>
        <source>Content sent to the operator, for instance a support request</source>
        <translation>Konten yang dikirim ke operator, misalnya permintaan dukungan</translation>
    </message>
    <message>
        <source>Answers to a survey</source>
        <translation>Jawaban survei</translation>
    </message>
    <message>
        <source>Knowledge base entries</source>
        <translation>Entri basis pengetahuan</translation>
    </message>
    <message>
        <source>Uploaded documents</source>
        <translation>Dokumen yang diunggah</translation>
    </message>
    <message>
        <source>Linked or crawled web pages</source>
        <translation>Halaman web yang ditautkan atau dirayapi</translation>
    </message>
    <message>
        <source>Appointment: start, end, attendee, description</source>
        <translation>Janji temu: awal, akhir, peserta, deskripsi</translation>
    </message>
    <message>
        <source>Job title, role or seniority</source>
        <translation>Jabatan, peran, atau tingkat senioritas</translation>
    </message>
    <message>
        <source>Employer or company</source>
        <translation>Pemberi kerja atau perusahaan</translation>
    </message>
    <message>
        <source>Full card number</source>
        <translation>Nomor kartu lengkap</translation>
    </message>
    <message>
        <source>IBAN, BIC or bank account</source>
        <translation>IBAN, BIC, atau rekening bank</translation>
    </message>
    <message>
        <source>Transaction id, authorisation or invoice</source>
        <translation>Id transaksi, otorisasi, atau faktur</translation>
    </message>
    <message>
        <source>National identification number</source>
        <translation>Nomor identitas nasional</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>Nomor paspor</translation>
    </message>
    <message>
        <source>Vehicle registration</source>
        <translation>Nomor registrasi kendaraan</translation>
    </message>
    <message>
        <source>Health data</source>
        <translation>Data kesehatan</translation>
    </message>
    <message>
        <source>Data about a child</source>
        <translation>Data tentang anak</translation>
    </message>
    <message>
        <source>Anything else a person chooses to send</source>
        <translation>Hal lain apa pun yang dikirim seseorang atas pilihannya</translation>
    </message>
    <message>
        <source>Provide the service asked for</source>
        <translation>Memberikan layanan yang diminta</translation>
    </message>
    <message>
        <source>Keep the context of a conversation</source>
        <translation>Menyimpan konteks percakapan</translation>
    </message>
    <message>
        <source>Generate answers with a language model</source>
        <translation>Menghasilkan jawaban dengan model bahasa</translation>
    </message>
    <message>
        <source>Index customer content for retrieval</source>
        <translation>Mengindeks konten pelanggan untuk pencarian</translation>
    </message>
    <message>
        <source>Route and deliver messages</source>
        <translation>Merutekan dan mengirimkan pesan</translation>
    </message>
    <message>
        <source>Offer, create and cancel appointments</source>
        <translation>Menawarkan, membuat, dan membatalkan janji temu</translation>
    </message>
    <message>
        <source>Answer requests and give support</source>
        <translation>Menjawab permintaan dan memberi dukungan</translation>
    </message>
    <message>
        <source>Show people in a live chat and hand over to a human</source>
        <translation>Menampilkan orang dalam obrolan langsung dan mengalihkan ke petugas</translation>
    </message>
    <message>
        <source>Set up and run accounts</source>
        <translation>Menyiapkan dan mengelola akun</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Verify identity</source>
        <translation>Memverifikasi identitas</translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation>Menerima pembayaran</translation>
    </message>
    <message>
        <source>Service messages</source>
        <translation>Pesan layanan</translation>
    </message>
    <message>
        <source>Own marketing messages</source>
        <translation>Pesan pemasaran sendiri</translation>
    </message>
    <message>
        <source>Newsletter by e-mail</source>
        <translation>Buletin melalui email</translation>
    </message>
    <message>
        <source>Advertising to an audience at a third party</source>
        <translation>Beriklan kepada audiens di pihak ketiga</translation>
    </message>
    <message>
        <source>Sales, leads and customer records</source>
        <translation>Penjualan, prospek, dan data pelanggan</translation>
    </message>
    <message>
        <source>Improve products from usage</source>
        <translation>Meningkatkan produk berdasarkan penggunaan</translation>
    </message>
    <message>
        <source>Usage analytics</source>
        <translation>Analitik penggunaan</translation>
    </message>
    <message>
        <source>Personalise service or site</source>
        <translation>Mempersonalisasi layanan atau situs</translation>
    </message>
    <message>
        <source>Keep systems and accounts safe</source>
        <translation>Menjaga keamanan sistem dan akun</translation>
    </message>
    <message>
        <source>Detect and stop misuse</source>
        <translation>Mendeteksi dan menghentikan penyalahgunaan</translation>
    </message>
    <message>
        <source>Detect and stop fraud</source>
        <translation>Mendeteksi dan menghentikan penipuan</translation>
    </message>
    <message>
        <source>Find and repair faults</source>
        <translation>Menemukan dan memperbaiki gangguan</translation>
    </message>
    <message>
        <source>Meet legal duties</source>
        <translation>Memenuhi kewajiban hukum</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Survei</translation>
    </message>
    <message>
        <source>Capture leads in a chat</source>
        <translation>Menjaring prospek dalam obrolan</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Explicit consent (Art. 9)</source>
        <translation>Persetujuan eksplisit (Pasal 9)</translation>
    </message>
    <message>
        <source>Contract or steps before it</source>
        <translation>Kontrak atau langkah sebelum kontrak</translation>
    </message>
    <message>
        <source>Legal obligation</source>
        <translation>Kewajiban hukum</translation>
    </message>
    <message>
        <source>Vital interests</source>
        <translation>Kepentingan vital</translation>
    </message>
    <message>
        <source>Public interest</source>
        <translation>Kepentingan umum</translation>
    </message>
    <message>
        <source>Legitimate interests</source>
        <translation>Kepentingan yang sah</translation>
    </message>
    <message>
        <source>Adequacy decision</source>
        <translation>Keputusan kecukupan</translation>
    </message>
    <message>
        <source>EU-US Data Privacy Framework (adequacy for certified importers)</source>
        <translation>EU-US Data Privacy Framework (kecukupan bagi pengimpor tersertifikasi)</translation>
    </message>
    <message>
        <source>UK Extension to the EU-US DPF</source>
        <translation>Perluasan Britania Raya atas EU-US DPF</translation>
    </message>
    <message>
        <source>Swiss-US DPF</source>
        <translation>Swiss-US DPF</translation>
    </message>
    <message>
        <source>Commission standard clauses 2021/914, module not stated</source>
        <translation>Klausul standar Komisi 2021/914, modul tidak disebutkan</translation>
    </message>
    <message>
        <source>Other mechanism approved by an authority</source>
        <translation>Mekanisme lain yang disetujui otoritas</translation>
    </message>
    <message>
        <source>Decides purposes and means</source>
        <translation>Menentukan tujuan dan cara</translation>
    </message>
    <message>
        <source>Acts on the instructions of the controller</source>
        <translation>Bertindak atas instruksi pengendali</translation>
    </message>
    <message>
        <source>Processor engaged by a processor</source>
        <translation>Pemroses yang ditugaskan oleh pemroses</translation>
    </message>
    <message>
        <source>Recipient that is a controller of its own</source>
        <translation>Penerima yang merupakan pengendali tersendiri</translation>
    </message>
    <message>
        <source>Only transmits content, neither controller nor processor for it</source>
        <translation>Hanya meneruskan konten, bukan pengendali maupun pemrosesnya</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Pihak ketiga</translation>
    </message>
</context>
</TS>
