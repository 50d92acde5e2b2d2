<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ms" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Pilih Semua</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Naik</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Turun</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Memaparkan bantuan tentang pilihan baris arahan.</translation>
    </message>
    <message>
        <source>Displays help, including generic Qt options.</source>
        <translation>Memaparkan bantuan, termasuk pilihan umum Qt.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Pilihan tidak dikenali “%1”.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Pilihan tidak dikenali: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Tiada nilai selepas “%1”.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Nilai tidak dijangka selepas “%1”.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[pilihan]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Penggunaan: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Pilihan:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumen:</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Memaparkan bantuan, termasuk pilihan umum Qt.</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation>Apungkan</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Menanggalkan atau memasang semula panel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Menutup panel</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Cari dalam:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ke hadapan</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Ke hadapan</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folder Induk</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Pergi ke folder induk</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Buat Folder Baharu</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Buat Folder Baharu</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Paparan Senarai</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Tukar ke paparan senarai</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Paparan Butiran</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Tukar ke paparan butiran</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bar sisi</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Senarai tempat dan penanda</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Jenis fail:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nama fail:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Pilih</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Simpan Sebagai</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Cari Folder</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Tunjukkan </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Tunjukkan fail &amp;tersembunyi</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Folder &amp;Baharu</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Folder Baharu</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Namakan Semula</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Padam</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Tempat Terkini</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Semua Fail (*)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Folder tidak ditemui.
Sila semak nama folder.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 sudah wujud.
Adakah anda mahu menggantikannya?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fail tidak ditemui.
Sila semak nama fail.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” dilindungi daripada penulisan.
Padam juga?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Padam “%1”?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Folder tidak dapat dipadam.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Saiz</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Tarikh Diubah</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Buat Asal</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Buat &amp;Semula</translation>
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
        <translation>&amp;Tampal</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih Semua</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Tunjukkan Butiran...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Sembunyikan Butiran...</translation>
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
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ya</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Tidak</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Cuba Lagi</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Abaikan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Guna</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Set Semula</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ya untuk &amp;Semua</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Pulihkan Lalai</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Simpan Semua</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>&amp;Tidak untuk Semua</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Henti</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Buat Asal</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Buat &amp;Semula</translation>
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
        <source>Copy &amp;Link Location</source>
        <translation>Salin Alamat &amp;Pautan</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tampal</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Pilih Semua</translation>
    </message>
</context>
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
    <message>
        <source>Line %1 of the YAML text: %2</source>
        <translation>Baris %1 teks YAML: %2</translation>
    </message>
    <message>
        <source>nested too deeply.</source>
        <translation>bersarang terlalu dalam.</translation>
    </message>
    <message>
        <source>more values than can be read.</source>
        <translation>lebih banyak nilai daripada yang dapat dibaca.</translation>
    </message>
    <message>
        <source>a key that is no text.</source>
        <translation>kunci yang bukan teks.</translation>
    </message>
    <message>
        <source>The YAML text is larger than 32 MB.</source>
        <translation>Teks YAML lebih besar daripada 32 MB.</translation>
    </message>
    <message>
        <source>The YAML text is nested too deeply.</source>
        <translation>Teks YAML bersarang terlalu dalam.</translation>
    </message>
    <message>
        <source>The YAML text holds several documents; one is expected.</source>
        <translation>Teks YAML mengandungi beberapa dokumen; hanya satu dijangka.</translation>
    </message>
    <message>
        <source>The YAML text cannot be read.</source>
        <translation>Teks YAML tidak dapat dibaca.</translation>
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
        <source>Add step “%1”</source>
        <translation>Tambah langkah “%1”</translation>
    </message>
    <message>
        <source>Add steps</source>
        <translation>Tambah langkah</translation>
    </message>
    <message numerus="yes">
        <source>Add %n step(s)</source>
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
        <source>Connect steps</source>
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
        <source>Cut step “%1”</source>
        <translation>Potong langkah “%1”</translation>
    </message>
    <message>
        <source>Cut steps</source>
        <translation>Potong langkah</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n step(s)</source>
        <translation>
            <numerusform>Potong %n langkah</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect “%1”</source>
        <translation>Putuskan sambungan “%1”</translation>
    </message>
    <message>
        <source>Disconnect steps</source>
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
        <source>Duplicate step “%1”</source>
        <translation>Duplikasi langkah “%1”</translation>
    </message>
    <message>
        <source>Duplicate steps</source>
        <translation>Duplikasi langkah</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n step(s)</source>
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
        <source>Edit step “%1”</source>
        <translation>Edit langkah “%1”</translation>
    </message>
    <message>
        <source>Edit step</source>
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
        <source>Move step “%1”</source>
        <translation>Alih langkah “%1”</translation>
    </message>
    <message>
        <source>Move steps</source>
        <translation>Alih langkah</translation>
    </message>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>Alih %n langkah</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste step “%1”</source>
        <translation>Tampal langkah “%1”</translation>
    </message>
    <message>
        <source>Paste steps</source>
        <translation>Tampal langkah</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n step(s)</source>
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
        <source>Remove step “%1”</source>
        <translation>Alih keluar langkah “%1”</translation>
    </message>
    <message>
        <source>Remove steps</source>
        <translation>Alih keluar langkah</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n step(s)</source>
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
        <source>Rename step “%1”</source>
        <translation>Namakan semula langkah “%1”</translation>
    </message>
    <message>
        <source>Rename step</source>
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
    <message>
        <source>Accept what the tests of “%1” found</source>
        <translation>Terima hasil yang ditemukan oleh ujian “%1”</translation>
    </message>
    <message>
        <source>Accept what the tests found</source>
        <translation>Terima hasil yang ditemukan oleh ujian</translation>
    </message>
    <message>
        <source>Add entity “%1”</source>
        <translation>Tambah entiti “%1”</translation>
    </message>
    <message>
        <source>Add entity</source>
        <translation>Tambah entiti</translation>
    </message>
    <message>
        <source>Add test “%1”</source>
        <translation>Tambah ujian “%1”</translation>
    </message>
    <message>
        <source>Add test</source>
        <translation>Tambah ujian</translation>
    </message>
    <message>
        <source>Bend a wire of “%1”</source>
        <translation>Bengkokkan wayar “%1”</translation>
    </message>
    <message>
        <source>Bend a wire</source>
        <translation>Bengkokkan wayar</translation>
    </message>
    <message>
        <source>Confirm translations of “%1”</source>
        <translation>Sahkan terjemahan “%1”</translation>
    </message>
    <message>
        <source>Confirm translations</source>
        <translation>Sahkan terjemahan</translation>
    </message>
    <message numerus="yes">
        <source>Confirm translations of %n object(s)</source>
        <translation>
            <numerusform>Sahkan terjemahan %n objek</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit entity “%1”</source>
        <translation>Edit entiti “%1”</translation>
    </message>
    <message>
        <source>Edit entity</source>
        <translation>Edit entiti</translation>
    </message>
    <message>
        <source>Edit test “%1”</source>
        <translation>Edit ujian “%1”</translation>
    </message>
    <message>
        <source>Edit test</source>
        <translation>Edit ujian</translation>
    </message>
    <message>
        <source>Extract “%1” to a flow of its own</source>
        <translation>Ekstrak “%1” ke aliran tersendiri</translation>
    </message>
    <message>
        <source>Extract steps to a flow of their own</source>
        <translation>Ekstrak langkah ke aliran tersendiri</translation>
    </message>
    <message>
        <source>Import translations (%1)</source>
        <translation>Import terjemahan (%1)</translation>
    </message>
    <message>
        <source>Import translations</source>
        <translation>Import terjemahan</translation>
    </message>
    <message>
        <source>Import test “%1”</source>
        <translation>Import ujian “%1”</translation>
    </message>
    <message>
        <source>Import tests</source>
        <translation>Import ujian</translation>
    </message>
    <message numerus="yes">
        <source>Import %n test(s)</source>
        <translation>
            <numerusform>Import %n ujian</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste texts of “%1”</source>
        <translation>Tampal teks “%1”</translation>
    </message>
    <message>
        <source>Paste texts</source>
        <translation>Tampal teks</translation>
    </message>
    <message numerus="yes">
        <source>Paste texts of %n object(s)</source>
        <translation>
            <numerusform>Tampal teks %n objek</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove entity “%1”</source>
        <translation>Alih keluar entiti “%1”</translation>
    </message>
    <message>
        <source>Remove entity</source>
        <translation>Alih keluar entiti</translation>
    </message>
    <message>
        <source>Remove test “%1”</source>
        <translation>Alih keluar ujian “%1”</translation>
    </message>
    <message>
        <source>Remove test</source>
        <translation>Alih keluar ujian</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>Gantikan “%1”</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Gantikan teks</translation>
    </message>
    <message>
        <source>Merge “%1”</source>
        <translation>Gabungkan “%1”</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>Take over the folder “%1”</source>
        <translation>Ambil alih folder “%1”</translation>
    </message>
    <message>
        <source>Take over a folder</source>
        <translation>Ambil alih folder</translation>
    </message>
    <message>
        <source>Go back to “%1”</source>
        <translation>Kembali ke “%1”</translation>
    </message>
    <message>
        <source>Go back to an earlier version</source>
        <translation>Kembali ke versi terdahulu</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Pulihkan “%1”</translation>
    </message>
    <message>
        <source>Restore something</source>
        <translation>Pulihkan sesuatu</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n thing(s)</source>
        <translation>
            <numerusform>Pulihkan %n perkara</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit texts of “%1”</source>
        <translation>Edit teks “%1”</translation>
    </message>
    <message>
        <source>Edit texts</source>
        <translation>Edit teks</translation>
    </message>
    <message numerus="yes">
        <source>Edit texts of %n object(s)</source>
        <translation>
            <numerusform>Edit teks %n objek</numerusform>
        </translation>
    </message>
    <message>
        <source>Resize frame “%1”</source>
        <translation>Ubah saiz bingkai “%1”</translation>
    </message>
    <message>
        <source>Resize a frame</source>
        <translation>Ubah saiz bingkai</translation>
    </message>
    <message>
        <source>Stack step “%1”</source>
        <translation>Tindankan langkah “%1”</translation>
    </message>
    <message>
        <source>Stack steps</source>
        <translation>Tindankan langkah</translation>
    </message>
    <message>
        <source>Change how much “%1” counts</source>
        <translation>Ubah berapa banyak “%1” dikira</translation>
    </message>
    <message>
        <source>Change how much sources count</source>
        <translation>Ubah berapa banyak sumber dikira</translation>
    </message>
    <message>
        <source>Add test question “%1”</source>
        <translation>Tambah soalan ujian “%1”</translation>
    </message>
    <message>
        <source>Add test questions</source>
        <translation>Tambah soalan ujian</translation>
    </message>
    <message numerus="yes">
        <source>Add %n test question(s)</source>
        <translation>
            <numerusform>Tambah %n soalan ujian</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit test question “%1”</source>
        <translation>Sunting soalan ujian “%1”</translation>
    </message>
    <message>
        <source>Edit test questions</source>
        <translation>Sunting soalan ujian</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n test question(s)</source>
        <translation>
            <numerusform>Sunting %n soalan ujian</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove test question “%1”</source>
        <translation>Alih keluar soalan ujian “%1”</translation>
    </message>
    <message>
        <source>Remove test questions</source>
        <translation>Alih keluar soalan ujian</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n test question(s)</source>
        <translation>
            <numerusform>Alih keluar %n soalan ujian</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::code::CodeEditor</name>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>// Read what goes in, set what comes out:
// total = price * count
// return &quot;paid&quot;</source>
        <translation>// Baca apa yang masuk, tetapkan apa yang keluar:
// total = price * count
// return &quot;paid&quot;</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Jalankan</translation>
    </message>
    <message>
        <source>Runs the code with the values to try (Ctrl+Return)</source>
        <translation>Menjalankan kod dengan nilai cubaan (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Find and replace in the code (%1)</source>
        <translation>Cari dan gantikan dalam kod (%1)</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Pemboleh ubah</translation>
    </message>
    <message>
        <source>Variables that the code uses</source>
        <translation>Pemboleh ubah yang digunakan oleh kod</translation>
    </message>
    <message>
        <source>Outputs the code can choose</source>
        <translation>Output yang boleh dipilih oleh kod</translation>
    </message>
    <message>
        <source>Names of the outputs, with commas between them</source>
        <translation>Nama output, dipisahkan dengan koma</translation>
    </message>
    <message>
        <source>paid, open</source>
        <translation>paid, open</translation>
    </message>
    <message>
        <source>return &quot;paid&quot; goes on at the output of that name; without return it goes on at “next”.</source>
        <translation>return &quot;paid&quot; meneruskan di output dengan nama itu; tanpa return, ia diteruskan di “next”.</translation>
    </message>
    <message>
        <source>Run the code to see here what it sets, writes and chooses.</source>
        <translation>Jalankan kod untuk melihat di sini apa yang ditetapkan, ditulis dan dipilihnya.</translation>
    </message>
    <message>
        <source>What the run gave</source>
        <translation>Hasil larian</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>pemboleh ubah</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Baris %1: %2</translation>
    </message>
    <message>
        <source>This project is not trusted on this computer: its code can be read and changed, but does not run.</source>
        <translation>Projek ini tidak dipercayai pada komputer ini: kodnya boleh dibaca dan diubah, tetapi tidak dijalankan.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Henti</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Sedang berjalan…</translation>
    </message>
    <message>
        <source>Done in %1 ms. It goes on at “%2”.</source>
        <translation>Selesai dalam %1 ms. Diteruskan di “%2”.</translation>
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
        <translation>Padankan huruf besar/kecil</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Find in the code</source>
        <translation>Cari dalam kod</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Gantikan dengan</translation>
    </message>
    <message>
        <source>Find previous (Shift+Return)</source>
        <translation>Cari sebelumnya (Shift+Return)</translation>
    </message>
    <message>
        <source>Find next (Return)</source>
        <translation>Cari seterusnya (Return)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Gantikan</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Gantikan Semua</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Tutup (Escape)</translation>
    </message>
    <message>
        <source>From the other end</source>
        <translation>Dari hujung yang satu lagi</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n digantikan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::code::VariableUseModel</name>
    <message>
        <source>The bot has no variable of this name.</source>
        <translation>Bot tidak mempunyai pemboleh ubah dengan nama ini.</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Jenis: %1</translation>
    </message>
    <message>
        <source>%1 goes in</source>
        <translation>%1 masuk</translation>
    </message>
    <message>
        <source>%1 comes out</source>
        <translation>%1 keluar</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Pemboleh ubah</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Try with</source>
        <translation>Cuba dengan</translation>
    </message>
    <message>
        <source>The code can read it</source>
        <translation>Kod boleh membacanya</translation>
    </message>
    <message>
        <source>The code can set it</source>
        <translation>Kod boleh menetapkannya</translation>
    </message>
    <message>
        <source>A value to try the code with: a number, a text, or JSON. It is not stored.</source>
        <translation>Nilai untuk mencuba kod: nombor, teks atau JSON. Ia tidak disimpan.</translation>
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
        <source>Filter</source>
        <translation>Tapis</translation>
    </message>
    <message>
        <source>Filter the texts</source>
        <translation>Tapis teks</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n teks</numerusform>
        </translation>
    </message>
    <message>
        <source>Which texts to show</source>
        <translation>Teks yang hendak ditunjukkan</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Semua teks</translation>
    </message>
    <message>
        <source>Missing or stale</source>
        <translation>Belum ada atau lapuk</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Lapuk</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Terkini</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>Dalam bahasa yang mana</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Terjemah</translation>
    </message>
    <message>
        <source>Languages, and files for translators</source>
        <translation>Bahasa, dan fail untuk penterjemah</translation>
    </message>
    <message>
        <source>Export XLIFF 2.0…</source>
        <translation>Eksport XLIFF 2.0…</translation>
    </message>
    <message>
        <source>Export XLIFF 1.2…</source>
        <translation>Eksport XLIFF 1.2…</translation>
    </message>
    <message>
        <source>Export a Table (CSV)…</source>
        <translation>Eksport Jadual (CSV)…</translation>
    </message>
    <message>
        <source>Import Translations…</source>
        <translation>Import Terjemahan…</translation>
    </message>
    <message>
        <source>Import Translations</source>
        <translation>Import Terjemahan</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Terjemahan</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Semua fail</translation>
    </message>
    <message>
        <source>Mark as Current</source>
        <translation>Tandai sebagai Terkini</translation>
    </message>
    <message>
        <source>Add a Language…</source>
        <translation>Tambah Bahasa…</translation>
    </message>
    <message>
        <source>Remove a Language</source>
        <translation>Alih Keluar Bahasa</translation>
    </message>
    <message>
        <source>In any language</source>
        <translation>Dalam mana-mana bahasa</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n text(s)</source>
        <translation>
            <numerusform>%1 daripada %n teks</numerusform>
        </translation>
    </message>
    <message>
        <source>Export for Translation</source>
        <translation>Eksport untuk Terjemahan</translation>
    </message>
    <message>
        <source>Which language shall be translated into?</source>
        <translation>Ke bahasa manakah hendak diterjemahkan?</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Jadual</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>“%1” tidak dapat ditulis: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” tidak dapat dibaca: %2.</translation>
    </message>
    <message>
        <source>Add a Language</source>
        <translation>Tambah Bahasa</translation>
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
        <source>The Texts Cannot Be Exchanged</source>
        <translation>Teks Tidak Dapat Ditukar</translation>
    </message>
    <message>
        <source>Update the Test Texts</source>
        <translation>Kemas Kini Teks Ujian</translation>
    </message>
    <message>
        <source>Add Test Texts (Longer, With Accents)</source>
        <translation>Tambah Teks Ujian (Lebih Panjang, dengan Aksen)</translation>
    </message>
    <message>
        <source>A language to try the bot with before it is translated: every text is longer and has accents.</source>
        <translation>Bahasa untuk mencuba bot sebelum diterjemahkan: setiap teks lebih panjang dan beraksen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>The texts are in “%1”.</source>
        <translation>Teks berada dalam “%1”.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) imported</source>
        <translation>
            <numerusform>%n teks diimport</numerusform>
        </translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Dari mana</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Semua tempat</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::ImportModel</name>
    <message>
        <source>Not taken</source>
        <translation>Tidak diambil</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Lapuk</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Disahkan</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baharu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Selepas</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::ImportPreview</name>
    <message>
        <source>Import Translations</source>
        <translation>Import Terjemahan</translation>
    </message>
    <message>
        <source>%1 from “%2”</source>
        <translation>%1 daripada “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) will change</source>
        <translation>
            <numerusform>%n teks akan berubah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will need another look</source>
        <translation>
            <numerusform>%n perlu dilihat sekali lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as they were</source>
        <translation>
            <numerusform>%n kekal seperti sedia ada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not translated in the file</source>
        <translation>
            <numerusform>%n tidak diterjemahkan dalam fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are damaged and are not taken</source>
        <translation>
            <numerusform>%n rosak dan tidak diambil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are no longer in the bot</source>
        <translation>
            <numerusform>%n sudah tiada dalam bot</numerusform>
        </translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>Apa yang diubah oleh import</translation>
    </message>
    <message numerus="yes">
        <source>Import %n Text(s)</source>
        <translation>
            <numerusform>Import %n Teks</numerusform>
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
    <message>
        <source>The source text has changed since this was translated. Translate it anew, or mark it as current.</source>
        <translation>Teks sumber telah berubah sejak ini diterjemahkan. Terjemahkan semula, atau tandai sebagai terkini.</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters that fit on a button everywhere.</source>
        <translation>%1 daripada maksimum %2 aksara yang muat pada butang di mana-mana.</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>lapuk</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n belum ada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n lapuk</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>lengkap</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n text(s) current</source>
        <translation>
            <numerusform>%1: %2 daripada %n teks terkini</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::TextsView</name>
    <message>
        <source>Texts by language</source>
        <translation>Teks mengikut bahasa</translation>
    </message>
    <message>
        <source>F2 edits a text, Ctrl+Enter keeps it</source>
        <translation>F2 mengedit teks, Ctrl+Enter menyimpannya</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tampal</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>Mark as Current</source>
        <translation>Tandai sebagai Terkini</translation>
    </message>
    <message>
        <source>Go to the Place</source>
        <translation>Pergi ke Tempatnya</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: dibatalkan</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::BreadcrumbBar</name>
    <message>
        <source>Flows that lead here</source>
        <translation>Aliran yang menuju ke sini</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n step(s)</source>
        <translation>
            <numerusform>Digunakan oleh %n langkah</numerusform>
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
        <translation>Perbualan dalam simulator berhenti di sini.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::Chooser</name>
    <message numerus="yes">
        <source>… and %n more: type a word of their name</source>
        <translation>
            <numerusform>… dan %n lagi: taip satu perkataan daripada namanya</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Tiada apa-apa dengan nama itu</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::FindBar</name>
    <message>
        <source>Find in this flow</source>
        <translation>Cari dalam aliran ini</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Sebelumnya (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Seterusnya (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Tutup (Esc)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tiada</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) found</source>
        <translation>
            <numerusform>%n langkah ditemukan</numerusform>
        </translation>
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
        <source>Tal&amp;k from Here</source>
        <translation>Ber&amp;bual dari Sini</translation>
    </message>
    <message>
        <source>&amp;Find in Flow</source>
        <translation>&amp;Cari dalam Aliran</translation>
    </message>
    <message>
        <source>&amp;Back to Caller</source>
        <translation>&amp;Kembali ke Pemanggil</translation>
    </message>
    <message>
        <source>&amp;Keys of the Canvas</source>
        <translation>Kek&amp;unci Kanvas</translation>
    </message>
    <message>
        <source>Open Its F&amp;low</source>
        <translation>Buka A&amp;lirannya</translation>
    </message>
    <message>
        <source>&amp;Breakpoint</source>
        <translation>&amp;Titik Henti</translation>
    </message>
    <message>
        <source>Breakpoint Con&amp;dition…</source>
        <translation>&amp;Syarat Titik Henti…</translation>
    </message>
    <message>
        <source>Remove All Breakpoints</source>
        <translation>Alih Keluar Semua Titik Henti</translation>
    </message>
    <message>
        <source>&amp;Stack Below Previous Step</source>
        <translation>&amp;Tindankan di Bawah Langkah Sebelumnya</translation>
    </message>
    <message>
        <source>Ta&amp;ke Out of Stack</source>
        <translation>&amp;Keluarkan daripada Tindanan</translation>
    </message>
    <message>
        <source>Move Up in Stack</source>
        <translation>Alih ke Atas dalam Tindanan</translation>
    </message>
    <message>
        <source>Move Down in Stack</source>
        <translation>Alih ke Bawah dalam Tindanan</translation>
    </message>
    <message>
        <source>&amp;Frame</source>
        <translation>B&amp;ingkai</translation>
    </message>
    <message>
        <source>E&amp;xtract to a Flow…</source>
        <translation>&amp;Ekstrak ke Aliran…</translation>
    </message>
    <message>
        <source>Next &amp;Wire</source>
        <translation>&amp;Wayar Seterusnya</translation>
    </message>
    <message>
        <source>Add &amp;Bend to Wire</source>
        <translation>Tambah &amp;Bengkokan pada Wayar</translation>
    </message>
    <message>
        <source>&amp;Straighten Wire</source>
        <translation>&amp;Luruskan Wayar</translation>
    </message>
    <message>
        <source>Tidy Up Selection</source>
        <translation>Kemaskan Pilihan</translation>
    </message>
    <message>
        <source>Align &amp;Left Edges</source>
        <translation>Jajarkan Tepi &amp;Kiri</translation>
    </message>
    <message>
        <source>Align &amp;Centres</source>
        <translation>Jajarkan &amp;Pusat</translation>
    </message>
    <message>
        <source>Align &amp;Right Edges</source>
        <translation>Jajarkan Tepi K&amp;anan</translation>
    </message>
    <message>
        <source>Align &amp;Top Edges</source>
        <translation>Jajarkan Tepi A&amp;tas</translation>
    </message>
    <message>
        <source>Align &amp;Middles</source>
        <translation>Jajarkan &amp;Tengah</translation>
    </message>
    <message>
        <source>Align &amp;Bottom Edges</source>
        <translation>Jajarkan Tepi &amp;Bawah</translation>
    </message>
    <message>
        <source>Distribute &amp;Horizontally</source>
        <translation>Agihkan Secara &amp;Mendatar</translation>
    </message>
    <message>
        <source>Distribute &amp;Vertically</source>
        <translation>Agihkan Secara M&amp;enegak</translation>
    </message>
    <message>
        <source>&amp;Snap While Dragging</source>
        <translation>Lekap &amp;Semasa Menyeret</translation>
    </message>
    <message>
        <source>Dragged steps snap to the grid and to their neighbours. Hold Alt to do the opposite for a moment.</source>
        <translation>Langkah yang diseret melekap pada grid dan pada langkah berjiran. Tahan Alt untuk melakukan sebaliknya seketika.</translation>
    </message>
    <message>
        <source>Arra&amp;nge</source>
        <translation>Sus&amp;un</translation>
    </message>
    <message>
        <source>S&amp;tack</source>
        <translation>Ti&amp;ndanan</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Warna</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Kelabu</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Biru</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Ungu</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Hijau kebiruan</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Hijau</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambar</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Jingga</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Merah jambu</translation>
    </message>
    <message>
        <source>Breakpoint</source>
        <translation>Titik Henti</translation>
    </message>
    <message>
        <source>Stop at “%1” when this is true; empty = always</source>
        <translation>Berhenti di “%1” apabila ini benar; kosong = sentiasa</translation>
    </message>
    <message>
        <source>Extract to a Flow</source>
        <translation>Ekstrak ke Aliran</translation>
    </message>
    <message>
        <source>Name of the new flow</source>
        <translation>Nama aliran baharu</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Aliran baharu</translation>
    </message>
    <message>
        <source>&amp;Wire</source>
        <translation>&amp;Wayar</translation>
    </message>
    <message>
        <source>&amp;Breakpoints</source>
        <translation>&amp;Titik Henti</translation>
    </message>
    <message>
        <source>&amp;Zoom and View</source>
        <translation>&amp;Zum dan Paparan</translation>
    </message>
    <message>
        <source>This project can only be looked at.</source>
        <translation>Projek ini hanya boleh dilihat.</translation>
    </message>
    <message>
        <source>%1 removes the wire, %2 bends it</source>
        <translation>%1 mengalih keluar wayar, %2 membengkokkannya</translation>
    </message>
    <message>
        <source>Double-click or press %1 to add a step, drag from a port to connect</source>
        <translation>Klik dua kali atau tekan %1 untuk menambah langkah, seret dari port untuk menyambung</translation>
    </message>
    <message>
        <source>%1 connects, %2 renames, %3 talks from here, F1 lists all keys</source>
        <translation>%1 menyambung, %2 menamakan semula, %3 berbual dari sini, F1 menyenaraikan semua kekunci</translation>
    </message>
    <message>
        <source>Drag or Alt+Arrows move, %1 frames, %2 makes a flow of them</source>
        <translation>Seret atau Alt+Anak panah mengalih, %1 membingkaikan, %2 menjadikannya aliran</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tampal</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>&amp;Masalah</translation>
    </message>
    <message>
        <source>Tidy Up</source>
        <translation>Kemaskan</translation>
    </message>
    <message>
        <source>This cannot be read: %1</source>
        <extracomment>under the question for a condition; %1 is what is wrong with what was typed</extracomment>
        <translation>Ini tidak dapat dibaca: %1</translation>
    </message>
    <message>
        <source>Remove what is selected. What led to a removed step leads to the one after it, where there is one way on.</source>
        <translation>Alih keluar apa yang dipilih. Apa yang menuju ke langkah yang dialih keluar akan menuju ke langkah selepasnya, jika hanya ada satu laluan seterusnya.</translation>
    </message>
    <message>
        <source>Delete Without &amp;Joining</source>
        <translation>Padam Tanpa Men&amp;yambung</translation>
    </message>
    <message>
        <source>Remove the selected steps with all their wires. The steps around them are not connected.</source>
        <translation>Alih keluar langkah yang dipilih bersama semua wayarnya. Langkah di sekelilingnya tidak disambungkan.</translation>
    </message>
    <message>
        <source>The copied Start was left out: this flow has one.</source>
        <translation>Mula yang disalin ditinggalkan: aliran ini sudah ada satu.</translation>
    </message>
    <message>
        <source>The copied Start was left out: this flow has one. It led to “%1”, which is selected.</source>
        <translation>Mula yang disalin ditinggalkan: aliran ini sudah ada satu. Ia menuju ke “%1”, yang kini dipilih.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::HeatLegendView</name>
    <message>
        <source>Hide the heat map</source>
        <translation>Sembunyikan peta haba</translation>
    </message>
    <message>
        <source>Heat map: %1, up to %2</source>
        <translation>Peta haba: %1, sehingga %2</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::KeyHelp</name>
    <message>
        <source>Arrows</source>
        <translation>Anak panah</translation>
    </message>
    <message>
        <source>Walk along the wires and to neighbours</source>
        <translation>Bergerak di sepanjang wayar dan ke langkah berjiran</translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <translation>Shift+Anak panah</translation>
    </message>
    <message>
        <source>Walk and select more</source>
        <translation>Bergerak dan pilih lebih banyak</translation>
    </message>
    <message>
        <source>Alt+Arrows</source>
        <translation>Alt+Anak panah</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Next step in reading order</source>
        <translation>Langkah seterusnya mengikut tertib bacaan</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>First and last step</source>
        <translation>Langkah pertama dan terakhir</translation>
    </message>
    <message>
        <source>Hold and drag to move the view</source>
        <translation>Tahan dan seret untuk mengalihkan paparan</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+Roda</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zum pada penuding</translation>
    </message>
    <message>
        <source>Menu of what is selected</source>
        <translation>Menu bagi apa yang dipilih</translation>
    </message>
    <message>
        <source>Give up what you do; then select nothing</source>
        <translation>Tinggalkan apa yang sedang dilakukan; kemudian nyahpilih semuanya</translation>
    </message>
    <message>
        <source>Keys of the canvas</source>
        <translation>Kekunci kanvas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move what is selected; a frame takes along what lies in it</source>
        <translation>Alih apa yang dipilih; bingkai membawa bersama apa yang terletak di dalamnya</translation>
    </message>
    <message>
        <source>Alt+Shift+Arrows</source>
        <translation>Alt+Shift+Anak panah</translation>
    </message>
    <message>
        <source>Make the selected frame larger or smaller</source>
        <translation>Besarkan atau kecilkan bingkai yang dipilih</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::MiniMap</name>
    <message>
        <source>Map of the flow</source>
        <translation>Peta aliran</translation>
    </message>
    <message>
        <source>Hide the map</source>
        <translation>Sembunyikan peta</translation>
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
        <translation>%1 menuju ke %2</translation>
    </message>
    <message>
        <source>Leads to %1, which stands elsewhere</source>
        <translation>Menuju ke %1, yang berada di tempat lain</translation>
    </message>
    <message>
        <source>%1 leads to %2, which stands elsewhere</source>
        <translation>%1 menuju ke %2, yang berada di tempat lain</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::OutlineView</name>
    <message>
        <source>Steps of this flow</source>
        <translation>Langkah dalam aliran ini</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::RepairDialog</name>
    <message>
        <source>Variable</source>
        <translation>Pemboleh ubah</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Aliran</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Niat</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entiti</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Gesaan</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Pengetahuan</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Paste Steps</source>
        <translation>Tampal Langkah</translation>
    </message>
    <message numerus="yes">
        <source>The steps refer to %n thing(s) that this bot does not have. What shall they use?</source>
        <translation>
            <numerusform>Langkah ini merujuk kepada %n perkara yang tidak ada pada bot ini. Apakah yang patut digunakan?</numerusform>
        </translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(tanpa nama)</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n step(s)</source>
        <translation>
            <numerusform>Digunakan oleh %n langkah</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: what to use</source>
        <translation>%1 %2: apa yang hendak digunakan</translation>
    </message>
    <message>
        <source>Create it</source>
        <translation>Cipta</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Gunakan %1</translation>
    </message>
    <message>
        <source>Leave it: the checks will name the steps</source>
        <translation>Biarkan: pemeriksaan akan menamakan langkah berkenaan</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tampal</translation>
    </message>
    <message numerus="yes">
        <source>Bring it along with its %n step(s)</source>
        <translation>
            <numerusform>Bawa bersama %n langkahnya</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::ColumnsDialog</name>
    <message>
        <source>Columns of “%1”</source>
        <translation>Lajur “%1”</translation>
    </message>
    <message>
        <source>The first rows as they are read</source>
        <translation>Baris pertama seperti yang dibaca</translation>
    </message>
    <message>
        <source>The table is being read…</source>
        <translation>Jadual sedang dibaca…</translation>
    </message>
    <message>
        <source>Apply and read anew</source>
        <translation>Gunakan dan baca semula</translation>
    </message>
    <message>
        <source>Each row is a &amp;record with these columns:</source>
        <translation>Setiap baris ialah &amp;rekod dengan lajur ini:</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Lajur</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Lajur</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Contoh</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawapan</translation>
    </message>
    <message>
        <source>Questions are matched with this column</source>
        <translation>Soalan dipadankan dengan lajur ini</translation>
    </message>
    <message>
        <source>The answer shows this column</source>
        <translation>Jawapan menunjukkan lajur ini</translation>
    </message>
    <message>
        <source>Read the columns of a table</source>
        <translation>Baca lajur sebuah jadual</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Cari dalam %1</translation>
    </message>
    <message>
        <source>Answer with %1</source>
        <translation>Jawab dengan %1</translation>
    </message>
    <message>
        <source>On the right: the first rows, long cells shortened. Applying reads the table anew from the copy in the project.</source>
        <translation>Di sebelah kanan: baris pertama, sel panjang dipendekkan. Jika digunakan, jadual dibaca semula daripada salinan dalam projek.</translation>
    </message>
    <message>
        <source>Tick at least one column to search in and one to answer with.</source>
        <translation>Tandakan sekurang-kurangnya satu lajur untuk dicari dan satu untuk dijawab.</translation>
    </message>
    <message>
        <source>As the columns are &amp;named</source>
        <translation>Mengikut &amp;nama lajur</translation>
    </message>
    <message>
        <source>Columns named like “Question” and “Answer” make questions with answers; other tables are read as text.</source>
        <translation>Lajur bernama seperti “Soalan” dan “Jawapan” menjadi soalan dengan jawapan; jadual lain dibaca sebagai teks.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::CutDialog</name>
    <message>
        <source>How Documents Are Cut</source>
        <translation>Cara Dokumen Dipotong</translation>
    </message>
    <message>
        <source>The document as it would be cut</source>
        <translation>Dokumen seperti yang akan dipotong</translation>
    </message>
    <message>
        <source>Apply and cut anew</source>
        <translation>Guna dan potong semula</translation>
    </message>
    <message>
        <source>&amp;Try it on:</source>
        <translation>&amp;Cuba pada:</translation>
    </message>
    <message>
        <source>&amp;Length of a passage:</source>
        <translation>&amp;Panjang petikan:</translation>
    </message>
    <message>
        <source>At most so many characters; passages end with a sentence where they can</source>
        <translation>Paling banyak sekian aksara; petikan berakhir pada hujung ayat jika boleh</translation>
    </message>
    <message>
        <source>&amp;Overlap:</source>
        <translation>Per&amp;tindihan:</translation>
    </message>
    <message>
        <source>So many characters, in whole sentences, are repeated from the passage before</source>
        <translation>Sekian aksara, dalam ayat penuh, diulang daripada petikan sebelumnya</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Kemudian</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Petikan</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Terpendek</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Terpanjang</translation>
    </message>
    <message>
        <source>passages in turn</source>
        <translation>petikan silih berganti</translation>
    </message>
    <message>
        <source>in both passages</source>
        <translation>dalam kedua-dua petikan</translation>
    </message>
    <message numerus="yes">
        <source>Applying cuts %n source(s) anew, from their text as it was read. Nothing is read or loaded again.</source>
        <translation>
            <numerusform>%n sumber akan dipotong semula daripada teksnya seperti yang telah dibaca. Tiada apa-apa yang dibaca atau dimuat lagi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::CutPreview</name>
    <message>
        <source>Try how a document is cut</source>
        <translation>Cuba cara dokumen dipotong</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::DocumentPage</name>
    <message>
        <source>Back to the sources</source>
        <translation>Kembali ke sumber</translation>
    </message>
    <message>
        <source>Back to the sources (Esc)</source>
        <translation>Kembali ke sumber (Esc)</translation>
    </message>
    <message>
        <source>Open in the browser…</source>
        <translation>Buka dalam pelayar…</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>Simpan fail asal…</translation>
    </message>
    <message>
        <source>Save the file as it was imported</source>
        <translation>Simpan fail seperti yang diimport</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Petikan sebelumnya</translation>
    </message>
    <message>
        <source>Previous passage (%1)</source>
        <translation>Petikan sebelumnya (%1)</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Petikan seterusnya</translation>
    </message>
    <message>
        <source>Next passage (%1)</source>
        <translation>Petikan seterusnya (%1)</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Cari dalam dokumen ini</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Padanan sebelumnya</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Padanan seterusnya</translation>
    </message>
    <message>
        <source>Headings of the document</source>
        <translation>Tajuk dalam dokumen</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Teks dokumen</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Buka dokumen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sedang mencari…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Tidak ditemui</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 daripada lebih %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 daripada %2</translation>
    </message>
    <message>
        <source>Reading the document…</source>
        <translation>Sedang membaca dokumen…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n petikan</numerusform>
        </translation>
    </message>
    <message>
        <source>A passage as it was cut before</source>
        <translation>Petikan seperti yang dipotong dahulu</translation>
    </message>
    <message>
        <source>Passage %1 of %2</source>
        <translation>Petikan %1 daripada %2</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Buka halaman</translation>
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
    <message>
        <source>Save the Original</source>
        <translation>Simpan Fail Asal</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Semua fail</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2</source>
        <translation>Fail “%1” tidak dapat ditulis: %2</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Simpan fail asal</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Disimpan sebagai %1</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Tunjukkan teks</translation>
    </message>
    <message>
        <source>Show page %1 in the PDF</source>
        <translation>Tunjukkan halaman %1 dalam PDF</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Buka pautan</translation>
    </message>
    <message>
        <source>This opens in your mail or telephone program:
%1</source>
        <translation>Ini dibuka dalam program mel atau telefon anda:
%1</translation>
    </message>
    <message>
        <source>No program could be opened for %1.</source>
        <translation>Tiada program dapat dibuka untuk %1.</translation>
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
        <translation>Halaman %1</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::FigureStrip</name>
    <message>
        <source>Mean reciprocal rank: 1 when the expected passage is always the first, 0.5 when it is the second</source>
        <translation>Purata salingan kedudukan: 1 apabila petikan yang dijangka sentiasa yang pertama, 0.5 apabila yang kedua</translation>
    </message>
    <message>
        <source>How near to the top of the first ten passages the expected ones stand; 1 is the best order</source>
        <translation>Sejauh mana petikan yang dijangka berada di atas antara sepuluh petikan pertama; 1 ialah susunan terbaik</translation>
    </message>
    <message numerus="yes">
        <source>The share of the expected places among the first %n passage(s)</source>
        <translation>
            <numerusform>Bahagian tempat yang dijangka antara %n petikan pertama</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, up by %2</source>
        <translation>%1, naik %2</translation>
    </message>
    <message>
        <source>%1, down by %2</source>
        <translation>%1, turun %2</translation>
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
    <message>
        <source>Read the files again</source>
        <translation>Baca semula fail</translation>
    </message>
    <message>
        <source>Read all websites again</source>
        <translation>Baca semua laman web semula</translation>
    </message>
    <message>
        <source>Settings of the website…</source>
        <translation>Tetapan laman web…</translation>
    </message>
    <message>
        <source>Read the document</source>
        <translation>Baca dokumen</translation>
    </message>
    <message>
        <source>How documents are cut…</source>
        <translation>Cara dokumen dipotong…</translation>
    </message>
    <message>
        <source>Cut anew</source>
        <translation>Potong semula</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are cut into passages otherwise than the settings say.</source>
        <translation>
            <numerusform>%n sumber dipotong menjadi petikan secara berbeza daripada tetapan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch the files and folders</source>
        <translation>Pantau fail dan folder</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sunting…</translation>
    </message>
    <message>
        <source>Edit the question and answer…</source>
        <translation>Sunting soalan dan jawapan…</translation>
    </message>
    <message>
        <source>Edit the note…</source>
        <translation>Sunting nota…</translation>
    </message>
    <message>
        <source>Columns of the table…</source>
        <translation>Lajur jadual…</translation>
    </message>
    <message>
        <source>Recognise text in pictures (OCR)</source>
        <translation>Kecam teks dalam gambar (OCR)</translation>
    </message>
    <message>
        <source>Scanned pages and pictures are read with Tesseract, where it is installed. Many pages take a while.</source>
        <translation>Halaman imbasan dan gambar dibaca dengan Tesseract, jika dipasang. Banyak halaman mengambil masa.</translation>
    </message>
    <message>
        <source>What this question expects is not in the knowledge base any more.</source>
        <translation>Apa yang dijangka oleh soalan ini tidak lagi ada dalam pangkalan pengetahuan.</translation>
    </message>
    <message>
        <source>Look for a place in a document</source>
        <translation>Cari tempat dalam dokumen</translation>
    </message>
    <message>
        <source>Try again to read it</source>
        <translation>Cuba baca semula</translation>
    </message>
    <message>
        <source>Forget what could not be read</source>
        <translation>Lupakan apa yang tidak dapat dibaca</translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n tidak dibaca</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1” telah dialih keluar.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) were removed.</source>
        <translation>
            <numerusform>%n sumber telah dialih keluar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cutting…</source>
        <translation>Pemotongan…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Tambah folder…</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Tambah folder</translation>
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
        <translation>Halaman PDF</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Halaman seterusnya</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Lebih kecil</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Lebih besar</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Selebar tetingkap</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata laluan</translation>
    </message>
    <message>
        <source>Password of the PDF</source>
        <translation>Kata laluan PDF</translation>
    </message>
    <message>
        <source>Show a page</source>
        <translation>Tunjukkan halaman</translation>
    </message>
    <message>
        <source>Page of the PDF: %1</source>
        <translation>Halaman PDF: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The PDF is protected by a password. Enter it to see its pages; it is kept nowhere.</source>
        <translation>PDF ini dilindungi kata laluan. Masukkannya untuk melihat halamannya; ia tidak disimpan di mana-mana.</translation>
    </message>
    <message>
        <source>That password does not open the PDF.</source>
        <translation>Kata laluan itu tidak membuka PDF.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 daripada %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The page is being drawn…</source>
        <translation>Halaman sedang dilukis…</translation>
    </message>
    <message>
        <source>The words cannot be marked on this page.</source>
        <translation>Perkataan tidak dapat ditandakan pada halaman ini.</translation>
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
    <message>
        <source>Show in the document</source>
        <translation>Tunjukkan dalam dokumen</translation>
    </message>
    <message>
        <source>Show this passage in its document (double click)</source>
        <translation>Tunjukkan petikan ini dalam dokumennya (klik dua kali)</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::PassagesModel</name>
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
    <name>dialogist::editors::knowledge::PasswordDialog</name>
    <message>
        <source>Documents with a Password</source>
        <translation>Dokumen dengan Kata Laluan</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>That password does not open these documents:</source>
        <translation>Kata laluan itu tidak membuka dokumen ini:</translation>
    </message>
    <message>
        <source>These documents are protected by a password:</source>
        <translation>Dokumen ini dilindungi kata laluan:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Kata laluan:</translation>
    </message>
    <message>
        <source>It is used once and kept nowhere.</source>
        <translation>Kata laluan digunakan sekali sahaja dan tidak disimpan di mana-mana.</translation>
    </message>
    <message>
        <source>Read Them</source>
        <translation>Baca Dokumen</translation>
    </message>
    <message>
        <source>Leave Them Out</source>
        <translation>Tinggalkan Dokumen</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::QuestionDialog</name>
    <message>
        <source>Add a test question</source>
        <translation>Tambah soalan ujian</translation>
    </message>
    <message>
        <source>Edit the test question</source>
        <translation>Sunting soalan ujian</translation>
    </message>
    <message>
        <source>As a customer would ask</source>
        <translation>Seperti pelanggan bertanya</translation>
    </message>
    <message>
        <source>For example en or pt-BR; may stay empty</source>
        <translation>Contohnya en atau pt-BR; boleh dibiarkan kosong</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>&amp;Question:</source>
        <translation>&amp;Soalan:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>B&amp;ahasa:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Nota:</translation>
    </message>
    <message>
        <source>Expected sources</source>
        <translation>Sumber yang dijangka</translation>
    </message>
    <message>
        <source>Expect another source too</source>
        <translation>Jangkakan satu sumber lagi</translation>
    </message>
    <message>
        <source>Do not expect this source</source>
        <translation>Jangan jangkakan sumber ini</translation>
    </message>
    <message>
        <source>Title, file name or address</source>
        <translation>Tajuk, nama fail atau alamat</translation>
    </message>
    <message>
        <source>Any heading</source>
        <translation>Sebarang tajuk</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Sebarang</translation>
    </message>
    <message>
        <source>Any words</source>
        <translation>Sebarang perkataan</translation>
    </message>
    <message>
        <source>&amp;Expected, each of these:</source>
        <translation>&amp;Dijangka, setiap satu:</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>Sum&amp;ber:</translation>
    </message>
    <message>
        <source>Below the &amp;heading:</source>
        <translation>Di bawah &amp;tajuk:</translation>
    </message>
    <message>
        <source>On the &amp;page:</source>
        <translation>Pada &amp;halaman:</translation>
    </message>
    <message>
        <source>With the &amp;words:</source>
        <translation>Dengan &amp;perkataan:</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Belum ada sumber</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::QuestionsModel</name>
    <message>
        <source>Say what is to be found</source>
        <translation>Nyatakan apa yang perlu ditemui</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Tidak ditanya</translation>
    </message>
    <message numerus="yes">
        <source>Not among the first %n passage(s)</source>
        <translation>
            <numerusform>Bukan antara %n petikan pertama</numerusform>
        </translation>
    </message>
    <message>
        <source>The source has no such passage any more</source>
        <translation>Sumber tiada lagi petikan sedemikian</translation>
    </message>
    <message>
        <source>The source is not in this base any more</source>
        <translation>Sumber ini tiada lagi dalam pangkalan ini</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Sebelum: %1</translation>
    </message>
    <message>
        <source>Before: not found</source>
        <translation>Sebelum: tidak ditemui</translation>
    </message>
    <message>
        <source>Better than before the last change</source>
        <translation>Lebih baik daripada sebelum perubahan terakhir</translation>
    </message>
    <message>
        <source>Worse than before the last change</source>
        <translation>Lebih teruk daripada sebelum perubahan terakhir</translation>
    </message>
    <message>
        <source>%1, better</source>
        <translation>%1, lebih baik</translation>
    </message>
    <message>
        <source>%1, worse</source>
        <translation>%1, lebih teruk</translation>
    </message>
    <message>
        <source>Where among the passages found the first expected one stands</source>
        <translation>Kedudukan petikan dijangka yang pertama antara petikan yang ditemui</translation>
    </message>
    <message>
        <source>Where it stood before the last change of the sources or of the settings</source>
        <translation>Kedudukannya sebelum perubahan terakhir pada sumber atau tetapan</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soalan</translation>
    </message>
    <message>
        <source>Expected source</source>
        <translation>Sumber yang dijangka</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Kedudukan</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Catatan</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::RemovedNotice</name>
    <message>
        <source>Undo</source>
        <translation>Buat asal</translation>
    </message>
    <message>
        <source>Bring back what was just removed</source>
        <translation>Kembalikan apa yang baru dialih keluar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Tutup notis ini</translation>
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
    <name>dialogist::editors::knowledge::SyncDialog</name>
    <message>
        <source>What Has Changed</source>
        <translation>Apa yang Telah Berubah</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n baharu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n diubah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there any more</source>
        <translation>
            <numerusform>%n tidak ada lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n seperti sebelumnya</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were read again: %1. Nothing counts until you say so.</source>
        <translation>Fail telah dibaca semula: %1. Tiada apa-apa yang dikira sehingga anda mengesahkannya.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baharu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Tidak ada lagi</translation>
    </message>
    <message>
        <source>Could not be read; what is known of them stays</source>
        <translation>Tidak dapat dibaca; apa yang diketahui tentangnya dikekalkan</translation>
    </message>
    <message>
        <source>&amp;Remove what is not there any more, with all its passages</source>
        <translation>&amp;Alih keluar apa yang tidak ada lagi, bersama semua petikannya</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Ambil Alih</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The website was read again: %1. Nothing counts until you say so.</source>
        <translation>Laman web dibaca semula: %1. Tiada apa-apa dikira sehingga anda mengatakannya.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n dialih</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved or renamed</source>
        <translation>Dialih atau dinamakan semula</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::TestSetPage</name>
    <message>
        <source>Add a question…</source>
        <translation>Tambah soalan…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sunting…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Alih keluar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Ask all again</source>
        <translation>Tanya semua sekali lagi</translation>
    </message>
    <message>
        <source>Import questions…</source>
        <translation>Import soalan…</translation>
    </message>
    <message>
        <source>Export the questions…</source>
        <translation>Eksport soalan…</translation>
    </message>
    <message>
        <source>Write down questions with the source that answers them, and see after every change how good search is. Add one here, import a table, or try a question and add it from there.</source>
        <translation>Tulis soalan bersama sumber yang menjawabnya, dan lihat mutu carian selepas setiap perubahan. Tambah satu di sini, import jadual, atau cuba satu soalan dan tambah dari sana.</translation>
    </message>
    <message>
        <source>Test set (%1)</source>
        <translation>Set ujian (%1)</translation>
    </message>
    <message>
        <source>Test set</source>
        <translation>Set ujian</translation>
    </message>
    <message>
        <source>Test questions</source>
        <translation>Soalan ujian</translation>
    </message>
    <message>
        <source>Asking the questions…</source>
        <translation>Bertanyakan soalan…</translation>
    </message>
    <message>
        <source>Ask the test set</source>
        <translation>Tanya set ujian</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) asked</source>
        <translation>
            <numerusform>%n soalan ditanya</numerusform>
        </translation>
    </message>
    <message>
        <source>none better or worse than on %1</source>
        <translation>tiada yang lebih baik atau lebih teruk daripada %1</translation>
    </message>
    <message>
        <source>%1 and %2 than on %3</source>
        <translation>%1 dan %2 daripada %3</translation>
    </message>
    <message numerus="yes">
        <source>%n better</source>
        <translation>
            <numerusform>%n lebih baik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worse</source>
        <translation>
            <numerusform>%n lebih teruk</numerusform>
        </translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>Import soalan</translation>
    </message>
    <message>
        <source>Tables (%1);;All files (*)</source>
        <translation>Jadual (%1);;Semua fail (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” tidak dapat dibaca: %2</translation>
    </message>
    <message>
        <source>The file is too large for a table of questions.</source>
        <translation>Fail ini terlalu besar untuk jadual soalan.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before.</source>
        <translation>%1 baharu, %2 diubah, %3 seperti sebelumnya.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Dan %n lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions imported</source>
        <translation>Soalan diimport</translation>
    </message>
    <message>
        <source>Export the questions</source>
        <translation>Eksport soalan</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Jadual (%1)</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>“%1” tidak dapat ditulis: %2</translation>
    </message>
    <message>
        <source>Show where the answer stands</source>
        <translation>Tunjukkan di mana jawapannya</translation>
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
    <message>
        <source>&amp;Other ways to ask it, one in a line:</source>
        <translation>Cara &amp;lain untuk bertanya, satu setiap baris:</translation>
    </message>
    <message>
        <source>Question and Answer</source>
        <translation>Soalan dan Jawapan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Save What You Typed?</source>
        <translation>Simpan apa yang anda taip?</translation>
    </message>
    <message>
        <source>What you typed here is not saved yet.</source>
        <translation>Apa yang anda taip di sini belum disimpan.</translation>
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
    <message>
        <source>Show in the document</source>
        <translation>Tunjukkan dalam dokumen</translation>
    </message>
    <message>
        <source>Show the selected passage in its document (double click)</source>
        <translation>Tunjukkan petikan yang dipilih dalam dokumennya (klik dua kali)</translation>
    </message>
    <message>
        <source>Add to the test set</source>
        <translation>Tambah ke set ujian</translation>
    </message>
    <message>
        <source>Expects the selected passage for this question from now on; without a selection, the first one</source>
        <translation>Mulai sekarang menjangkakan petikan yang dipilih bagi soalan ini; tanpa pilihan, yang pertama</translation>
    </message>
    <message>
        <source>Added to the test set: “%1” finds %2.</source>
        <translation>Ditambah ke set ujian: “%1” menemui %2.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::WebsiteDialog</name>
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
    <message>
        <source>A page, a sitemap or a feed</source>
        <translation>Satu halaman, peta laman atau suapan</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Hanya apabila saya minta</translation>
    </message>
    <message>
        <source>Every hour while the studio runs</source>
        <translation>Setiap jam selagi studio berjalan</translation>
    </message>
    <message>
        <source>Every day while the studio runs</source>
        <translation>Setiap hari selagi studio berjalan</translation>
    </message>
    <message>
        <source>Every week while the studio runs</source>
        <translation>Setiap minggu selagi studio berjalan</translation>
    </message>
    <message>
        <source>M&amp;ore settings</source>
        <translation>&amp;Tetapan lain</translation>
    </message>
    <message>
        <source>At &amp;most:</source>
        <translation>Paling &amp;banyak:</translation>
    </message>
    <message>
        <source>Read a&amp;gain:</source>
        <translation>Baca se&amp;mula:</translation>
    </message>
    <message>
        <source>Pages of these hosts are read too.</source>
        <translation>Halaman hos ini turut dibaca.</translation>
    </message>
    <message>
        <source>* stands for any run of characters, $ at the end for the end of the address.</source>
        <translation>* bermaksud sebarang rentetan aksara, $ di hujung bermaksud hujung alamat.</translation>
    </message>
    <message>
        <source>&amp;Follow links</source>
        <translation>&amp;Ikut pautan</translation>
    </message>
    <message>
        <source>Otherwise only the addresses above are read, and those that sitemaps and feeds among them name.</source>
        <translation>Jika tidak, hanya alamat di atas dibaca, dan yang dinamakan oleh peta laman dan suapan antaranya.</translation>
    </message>
    <message>
        <source>Read the &amp;sitemaps that robots.txt names</source>
        <translation>Baca &amp;peta laman yang dinamakan oleh robots.txt</translation>
    </message>
    <message>
        <source>Links away from the address</source>
        <translation>Pautan dari alamat itu</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Between two requests to a host; what robots.txt asks for counts when it is longer.</source>
        <translation>Antara dua permintaan kepada satu hos; permintaan robots.txt dikira apabila lebih lama.</translation>
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
        <translation>&amp;Juga dari:</translation>
    </message>
    <message>
        <source>Only &amp;below:</source>
        <translation>Hanya di &amp;bawah:</translation>
    </message>
    <message>
        <source>Only addresses &amp;like:</source>
        <translation>Hanya &amp;alamat seperti:</translation>
    </message>
    <message>
        <source>&amp;Not addresses like:</source>
        <translation>B&amp;ukan alamat seperti:</translation>
    </message>
    <message>
        <source>&amp;Depth of links:</source>
        <translation>&amp;Kedalaman pautan:</translation>
    </message>
    <message>
        <source>&amp;Wait between requests:</source>
        <translation>Tunggu antara permintaan:</translation>
    </message>
    <message>
        <source>Requests at the same &amp;time:</source>
        <translation>Permintaan &amp;serentak:</translation>
    </message>
    <message>
        <source>Time for a page:</source>
        <translation>Masa untuk satu halaman:</translation>
    </message>
    <message>
        <source>Size of a page:</source>
        <translation>Saiz satu halaman:</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Tetapan lain</translation>
    </message>
    <message>
        <source>Settings of the website</source>
        <translation>Tetapan laman web</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Baca semula</translation>
    </message>
    <message>
        <source>“%1” is no address that begins with https:// or http://.</source>
        <translation>“%1” bukan alamat yang bermula dengan https:// atau http://.</translation>
    </message>
    <message>
        <source>“Only below” takes a path that begins with a slash, such as /help.</source>
        <translation>“Hanya di bawah” memerlukan laluan yang bermula dengan garis miring, seperti /bantuan.</translation>
    </message>
    <message>
        <source>This address is on this computer or a &amp;private network: allow it</source>
        <translation>Alamat ini berada pada komputer ini atau rangkaian &amp;peribadi: benarkan</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::CoverageView</name>
    <message>
        <source>Steps and ways that no test came by</source>
        <translation>Langkah dan jalan yang tidak dilalui mana-mana ujian</translation>
    </message>
    <message>
        <source>Run the tests to see which steps none of them reaches, and which ways out none takes.</source>
        <translation>Jalankan ujian untuk melihat langkah yang tidak dicapai dan jalan keluar yang tidak diambil.</translation>
    </message>
    <message>
        <source>The tests of the last run reached every step and took every way out.</source>
        <translation>Ujian dalam larian terakhir mencapai setiap langkah dan mengambil setiap jalan keluar.</translation>
    </message>
    <message>
        <source>The last run reached %1 of %2 steps and took %3 of %4 ways out of them. Here is what it left out.</source>
        <translation>Larian terakhir mencapai %1 daripada %2 langkah dan mengambil %3 daripada %4 jalan keluar. Inilah yang tertinggal.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) not reached</source>
        <translation>
            <numerusform>%n langkah tidak dicapai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) out not taken</source>
        <translation>
            <numerusform>%n jalan keluar tidak diambil</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::ExpectationForm</name>
    <message>
        <source>What must be true</source>
        <translation>Apa yang mesti benar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a label and the number of the thing</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Kind of expectation</source>
        <translation>Jenis jangkaan</translation>
    </message>
    <message>
        <source>Least share of its words, in percent</source>
        <translation>Bahagian minimum perkataannya, dalam peratus</translation>
    </message>
    <message>
        <source>Or on this text</source>
        <translation>Atau pada teks ini</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Kemudian</translation>
    </message>
    <message>
        <source>The talk has ended</source>
        <translation>Perbualan telah tamat</translation>
    </message>
    <message>
        <source>The talk goes on</source>
        <translation>Perbualan diteruskan</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ungkapan</translation>
    </message>
    <message>
        <source>This is written in a way that there are no fields for. It stays as it is written.</source>
        <translation>Ini ditulis dengan cara yang tiada medan untuknya. Ia kekal seperti yang ditulis.</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Seperti yang ditulis</translation>
    </message>
    <message>
        <source>Add Variable</source>
        <translation>Tambah Pemboleh Ubah</translation>
    </message>
    <message>
        <source>Add Flow</source>
        <translation>Tambah Aliran</translation>
    </message>
    <message>
        <source>Add Offer</source>
        <translation>Tambah Tawaran</translation>
    </message>
    <message>
        <source>Add Intent</source>
        <translation>Tambah Niat</translation>
    </message>
    <message>
        <source>Add Step</source>
        <translation>Tambah Langkah</translation>
    </message>
    <message>
        <source>Add Call</source>
        <translation>Tambah Panggilan</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Perkataan</translation>
    </message>
    <message>
        <source>Labels that are offered, one per line; empty = whatever</source>
        <translation>Label yang ditawarkan, satu setiap baris; kosong = apa-apa sahaja</translation>
    </message>
    <message>
        <source>Buttons, one per line</source>
        <translation>Butang, satu setiap baris</translation>
    </message>
    <message>
        <source>In the step</source>
        <translation>Dalam langkah</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Does not matter</source>
        <translation>Tidak penting</translation>
    </message>
    <message>
        <source>Names a source</source>
        <translation>Menamakan sumber</translation>
    </message>
    <message>
        <source>Names none</source>
        <translation>Tidak menamakan sumber</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Buang “%1”</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Pemboleh ubah</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Aliran</translation>
    </message>
    <message>
        <source>At the step</source>
        <translation>Pada langkah</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Tawaran</translation>
    </message>
    <message>
        <source>Request or step</source>
        <translation>Permintaan atau langkah</translation>
    </message>
    <message>
        <source>at least once</source>
        <translation>sekurang-kurangnya sekali</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Berapa kali</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Niat</translation>
    </message>
    <message>
        <source>body.items.0.city</source>
        <translation>body.items.0.city</translation>
    </message>
    <message>
        <source>Place in the request</source>
        <translation>Tempat dalam permintaan</translation>
    </message>
    <message>
        <source>Remove this place</source>
        <translation>Buang tempat ini</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Apa yang ada di situ</translation>
    </message>
    <message>
        <source>Add Place in the Request</source>
        <translation>Tambah Tempat dalam Permintaan</translation>
    </message>
    <message>
        <source>Add Value</source>
        <translation>Tambah Nilai</translation>
    </message>
    <message>
        <source>Add Condition</source>
        <translation>Tambah Syarat</translation>
    </message>
    <message>
        <source>Condition for “%1”</source>
        <translation>Syarat untuk “%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is compared, and how</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How much alike, in percent</source>
        <translation>Sejauh mana serupa, dalam peratus</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Buang syarat ini</translation>
    </message>
    <message>
        <source>Each by itself</source>
        <translation>Setiap satu berasingan</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Semua ini</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Mana-mana satu daripada ini</translation>
    </message>
    <message>
        <source>Where each is written by itself, all of them are meant, and a step can be named at which a flow stood.</source>
        <translation>Apabila setiap satu ditulis berasingan, semuanya dimaksudkan, dan langkah tempat aliran berada boleh dinamakan.</translation>
    </message>
    <message>
        <source>With “All of these” the bot may offer nothing else. Where each is written by itself it may.</source>
        <translation>Dengan “Semua ini” bot tidak boleh menawarkan yang lain. Apabila setiap satu ditulis berasingan, bot boleh.</translation>
    </message>
    <message>
        <source>Which flows</source>
        <translation>Aliran yang mana</translation>
    </message>
    <message>
        <source>Which offers</source>
        <translation>Tawaran yang mana</translation>
    </message>
    <message>
        <source>Which intents</source>
        <translation>Niat yang mana</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Aliran</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Niat</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::HappeningForm</name>
    <message>
        <source>What happens</source>
        <translation>Apa yang berlaku</translation>
    </message>
    <message>
        <source>This is written in a way that there are no fields for. It stays as it is written.</source>
        <translation>Ini ditulis dengan cara yang tiada medan untuknya. Ia kekal seperti ditulis.</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Seperti ditulis</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Kind of request</source>
        <translation>Jenis permintaan</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Ia dijawab</translation>
    </message>
    <message>
        <source>It fails</source>
        <translation>Ia gagal</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Code of the failure</source>
        <translation>Kod kegagalan</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesej</translation>
    </message>
    <message>
        <source>Add Field</source>
        <translation>Tambah Medan</translation>
    </message>
    <message>
        <source>Name of field %1</source>
        <translation>Nama medan %1</translation>
    </message>
    <message>
        <source>Value of field %1</source>
        <translation>Nilai medan %1</translation>
    </message>
    <message>
        <source>A text, a number, true or false, or a list or object in JSON. In quotes it is a text in any case.</source>
        <translation>Teks, nombor, true atau false, atau senarai atau objek dalam JSON. Dalam tanda petikan, ia tetap teks.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Membawa</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Buang medan ini</translation>
    </message>
    <message>
        <source>Another field has this name already: that one counts.</source>
        <translation>Medan lain sudah bernama begini: medan itu yang dikira.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::NameEdit</name>
    <message>
        <source>Show all (Down)</source>
        <translation>Tunjukkan semua (Bawah)</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::NamesPick</name>
    <message>
        <source>The bot has nothing of this name.</source>
        <translation>Bot tiada apa-apa dengan nama ini.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::PinForm</name>
    <message>
        <source>Pinned answer</source>
        <translation>Jawapan yang ditetapkan</translation>
    </message>
    <message>
        <source>The step whose request gets this answer; empty: any step that asks this</source>
        <translation>Langkah yang permintaannya mendapat jawapan ini; kosong: mana-mana langkah yang meminta perkara ini</translation>
    </message>
    <message>
        <source>Answers the step</source>
        <translation>Menjawab langkah</translation>
    </message>
    <message>
        <source>Every time, not only once</source>
        <translation>Setiap kali, bukan sekali sahaja</translation>
    </message>
    <message>
        <source>Places in the request with what must stand there, as JSON. Empty: whatever is asked.</source>
        <translation>Tempat dalam permintaan dengan apa yang mesti ada di situ, sebagai JSON. Kosong: apa-apa sahaja yang diminta.</translation>
    </message>
    <message>
        <source>This is no JSON yet, so it is not kept.</source>
        <translation>Ini belum JSON, jadi ia tidak disimpan.</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>Hanya apabila</translation>
    </message>
    <message>
        <source>And when</source>
        <translation>Dan apabila</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Buang syarat ini</translation>
    </message>
    <message>
        <source>Only When…</source>
        <translation>Hanya Apabila…</translation>
    </message>
    <message>
        <source>And When…</source>
        <translation>Dan Apabila…</translation>
    </message>
    <message>
        <source>Place in the request</source>
        <translation>Tempat dalam permintaan</translation>
    </message>
    <message>
        <source>Place in the request, such as body.city</source>
        <translation>Tempat dalam permintaan, seperti body.city</translation>
    </message>
    <message>
        <source>Another condition is about this place already: that one counts.</source>
        <translation>Syarat lain sudah merujuk tempat ini: syarat itu yang dikira.</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Cara perbandingan</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>Dibandingkan dengan apa</translation>
    </message>
    <message>
        <source>Remove the conditions</source>
        <translation>Buang syarat</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::PinsModel</name>
    <message>
        <source>Any step</source>
        <translation>Mana-mana langkah</translation>
    </message>
    <message>
        <source>The bot has no step “%1”: what is pinned for it is never used.</source>
        <translation>Bot tiada langkah “%1”: apa yang ditetapkan untuknya tidak pernah digunakan.</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned answer(s) were used by no step in the last run: %1</source>
        <translation>
            <numerusform>%n jawapan yang ditetapkan tidak digunakan oleh mana-mana langkah dalam larian terakhir: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No such step</source>
        <translation>Tiada langkah sedemikian</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Digunakan</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Tidak digunakan</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>Apa yang dijawab</translation>
    </message>
    <message>
        <source>In the last run</source>
        <translation>Dalam larian terakhir</translation>
    </message>
    <message>
        <source>In the last run no pinned answer fitted, so these steps gave their own answer to pretend: %1</source>
        <translation>Dalam larian terakhir tiada jawapan yang ditetapkan sesuai, jadi langkah ini memberi jawapan olok-oloknya sendiri: %1</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Hanya jika</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::PinsView</name>
    <message>
        <source>Pinned answers: what models, services and actions answer in this test, in this order</source>
        <translation>Jawapan yang ditetapkan: apa yang dijawab oleh model, perkhidmatan dan tindakan dalam ujian ini, mengikut tertib ini</translation>
    </message>
    <message>
        <source>Pinned answers</source>
        <translation>Jawapan yang ditetapkan</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::StepsModel</name>
    <message>
        <source>The person says</source>
        <translation>Pengguna berkata</translation>
    </message>
    <message>
        <source>The person presses</source>
        <translation>Pengguna menekan</translation>
    </message>
    <message>
        <source>Time passes</source>
        <translation>Masa berlalu</translation>
    </message>
    <message>
        <source>It happens</source>
        <translation>Sesuatu berlaku</translation>
    </message>
    <message>
        <source>A request is answered</source>
        <translation>Permintaan dijawab</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Kemudian</translation>
    </message>
    <message>
        <source>the bot says</source>
        <translation>bot berkata</translation>
    </message>
    <message>
        <source>the bot does not say</source>
        <translation>bot tidak berkata</translation>
    </message>
    <message>
        <source>the variable is</source>
        <translation>pemboleh ubah ialah</translation>
    </message>
    <message>
        <source>the variable is not</source>
        <translation>pemboleh ubah bukan</translation>
    </message>
    <message>
        <source>the flow starts</source>
        <translation>aliran bermula</translation>
    </message>
    <message>
        <source>the flow ends</source>
        <translation>aliran tamat</translation>
    </message>
    <message>
        <source>the flow is cancelled</source>
        <translation>aliran dibatalkan</translation>
    </message>
    <message>
        <source>is called</source>
        <translation>dipanggil</translation>
    </message>
    <message>
        <source>is not called</source>
        <translation>tidak dipanggil</translation>
    </message>
    <message>
        <source>the bot asks what is meant</source>
        <translation>bot bertanya apa yang dimaksudkan</translation>
    </message>
    <message>
        <source>the answer rests on its sources</source>
        <translation>jawapan bersandarkan sumbernya</translation>
    </message>
    <message>
        <source>the intent is</source>
        <translation>niat ialah</translation>
    </message>
    <message>
        <source>the talk passes</source>
        <translation>perbualan melalui</translation>
    </message>
    <message>
        <source>the talk does not pass</source>
        <translation>perbualan tidak melalui</translation>
    </message>
    <message>
        <source>the talk waits at</source>
        <translation>perbualan menunggu di</translation>
    </message>
    <message>
        <source>the talk has ended</source>
        <translation>perbualan telah tamat</translation>
    </message>
    <message>
        <source>nothing fails</source>
        <translation>tiada yang gagal</translation>
    </message>
    <message>
        <source>is true</source>
        <translation>adalah benar</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>What happened instead</source>
        <translation>Apa yang sebaliknya berlaku</translation>
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
        <translation>dengan butang %1</translation>
    </message>
    <message>
        <source>in the step “%1”</source>
        <translation>dalam langkah “%1”</translation>
    </message>
    <message>
        <source>with a source</source>
        <translation>dengan sumber</translation>
    </message>
    <message>
        <source>without a source</source>
        <translation>tanpa sumber</translation>
    </message>
    <message>
        <source>at the step “%1”</source>
        <translation>pada langkah “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n kali</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a place in a request and what stands there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>to %1 %</source>
        <translation>sekurang-kurangnya %1 %</translation>
    </message>
    <message>
        <source>%1, or on “%2”</source>
        <comment>a share of the answer, and a text it may rest on</comment>
        <translation>%1, atau pada “%2”</translation>
    </message>
    <message>
        <source>no, it goes on</source>
        <translation>tidak, ia diteruskan</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>mengandungi</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>tepat sama dengan</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>sepadan dengan corak</translation>
    </message>
    <message>
        <source>is much like</source>
        <translation>sangat serupa dengan</translation>
    </message>
    <message>
        <source>to %1 % is like</source>
        <translation>sekurang-kurangnya %1 % serupa dengan</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>sekurang-kurangnya</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>selebih-lebihnya</translation>
    </message>
    <message>
        <source>has the length</source>
        <translation>mempunyai panjang</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>mempunyai nilai</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>tiada nilai</translation>
    </message>
    <message>
        <source>%1: fails</source>
        <comment>kind of a request</comment>
        <translation>%1: gagal</translation>
    </message>
    <message>
        <source>%1: fails with “%2”</source>
        <comment>kind of a request, why</comment>
        <translation>%1: gagal dengan “%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Tiada</translation>
    </message>
    <message>
        <source>any of: %1</source>
        <comment>a list of flows</comment>
        <translation>mana-mana satu daripada: %1</translation>
    </message>
    <message>
        <source>all of: %1</source>
        <comment>a list of flows</comment>
        <translation>semua daripada: %1</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::TestEditor</name>
    <message>
        <source>A conversation test is a talk that must go as written down. Save a talk of the simulator as a test, or write one.</source>
        <translation>Ujian perbualan ialah perbualan yang mesti berjalan seperti yang ditulis. Simpan perbualan daripada simulator sebagai ujian, atau tulis satu.</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>Ujian baharu</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Tests of %1</source>
        <translation>Ujian %1</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Ujian</translation>
    </message>
    <message>
        <source>Conversation tests</source>
        <translation>Ujian perbualan</translation>
    </message>
    <message>
        <source>Name of the test</source>
        <translation>Nama ujian</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Kumpulan</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>Langkah ujian</translation>
    </message>
    <message>
        <source>Choose a test to see its steps.</source>
        <translation>Pilih ujian untuk melihat langkahnya.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Henti</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Alih keluar</translation>
    </message>
    <message>
        <source>Accept what happened</source>
        <translation>Terima apa yang berlaku</translation>
    </message>
    <message>
        <source>Progress of the tests</source>
        <translation>Kemajuan ujian</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Sedang berjalan…</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) passed</source>
        <translation>
            <numerusform>%n ujian lulus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 passed, %2 failed</source>
        <translation>%1 lulus, %2 gagal</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Salinan %1</translation>
    </message>
    <message>
        <source>Import tests</source>
        <translation>Import ujian</translation>
    </message>
    <message>
        <source>Tests (*.yml *.yaml);;All files (*)</source>
        <translation>Ujian (*.yml *.yaml);;Semua fail (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” tidak dapat dibaca: %2</translation>
    </message>
    <message>
        <source>Export tests</source>
        <translation>Eksport ujian</translation>
    </message>
    <message>
        <source>Tests (*.yml *.yaml)</source>
        <translation>Ujian (*.yml *.yaml)</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>“%1” tidak dapat ditulis: %2</translation>
    </message>
    <message>
        <source>What “%1” expects will be replaced by what happened in the last run. Undo brings it back.</source>
        <translation>Apa yang dijangka oleh “%1” akan digantikan dengan apa yang berlaku dalam larian terakhir. Buat asal akan mengembalikannya.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Run All</source>
        <translation>Jalankan Semua</translation>
    </message>
    <message>
        <source>Run What Is Selected</source>
        <translation>Jalankan yang Dipilih</translation>
    </message>
    <message>
        <source>New Test</source>
        <translation>Ujian Baharu</translation>
    </message>
    <message>
        <source>Duplicate Test</source>
        <translation>Duplikasi Ujian</translation>
    </message>
    <message>
        <source>Switch Test On or Off</source>
        <translation>Hidupkan atau Matikan Ujian</translation>
    </message>
    <message>
        <source>Add Step</source>
        <translation>Tambah Langkah</translation>
    </message>
    <message>
        <source>Add What Must Be True</source>
        <translation>Tambah Apa yang Mesti Benar</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Alih ke Atas</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Alih ke Bawah</translation>
    </message>
    <message>
        <source>Accept What Happened</source>
        <translation>Terima Apa yang Berlaku</translation>
    </message>
    <message>
        <source>Import Tests…</source>
        <translation>Import Ujian…</translation>
    </message>
    <message>
        <source>Export Tests…</source>
        <translation>Eksport Ujian…</translation>
    </message>
    <message>
        <source>What No Test Came By</source>
        <translation>Yang Tidak Dilalui Ujian</translation>
    </message>
    <message numerus="yes">
        <source>%n expectation(s) could not be accepted and still fail: nothing happened that they could say.</source>
        <translation>
            <numerusform>%n jangkaan tidak dapat diterima dan masih gagal: tiada apa-apa berlaku yang dapat dinyatakan olehnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add Pinned Answer</source>
        <translation>Tambah Jawapan yang Ditetapkan</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::TestsModel</name>
    <message>
        <source>Passed</source>
        <translation>Lulus</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Cannot be played</source>
        <translation>Tidak dapat dimainkan</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Dimatikan</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Ujian</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 daripada %2</translation>
    </message>
    <message>
        <source>Test without a name</source>
        <translation>Ujian tanpa nama</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Ujian</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Masa</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::WordDelegate</name>
    <message>
        <source>Kind of step</source>
        <translation>Jenis langkah</translation>
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
    <message>
        <source>no personal data</source>
        <translation>tiada data peribadi</translation>
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
        <source>The last edit has changed the review. Read it again, then publish.</source>
        <translation>Suntingan terakhir telah mengubah semakan. Baca semula, kemudian terbitkan.</translation>
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
    <message>
        <source>Rule %1</source>
        <translation>Peraturan %1</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Diterima: %1</translation>
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
    <message>
        <source>No host runs on this computer, so nobody reaches it. The release is kept and can go on at the same address.</source>
        <translation>Tiada hos berjalan pada komputer ini, jadi tiada sesiapa dapat mencapainya. Keluaran disimpan dan boleh diteruskan pada alamat yang sama.</translation>
    </message>
    <message>
        <source>Put Online Again</source>
        <translation>Letakkan Dalam Talian Semula</translation>
    </message>
    <message>
        <source>Nothing has changed since release %1.</source>
        <translation>Tiada apa yang berubah sejak keluaran %1.</translation>
    </message>
    <message>
        <source>Release %1 is offline</source>
        <translation>Keluaran %1 berada di luar talian</translation>
    </message>
    <message>
        <source>Take Offline…</source>
        <translation>Letakkan di Luar Talian…</translation>
    </message>
    <message>
        <source>Nothing is published at %1: everything would be new.</source>
        <translation>Tiada apa-apa diterbitkan di %1: semuanya baharu.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::PublishHeader</name>
    <message>
        <source>Publish Again</source>
        <translation>Terbitkan Semula</translation>
    </message>
    <message>
        <source>release %1, offline</source>
        <translation>keluaran %1, luar talian</translation>
    </message>
    <message>
        <source>release %1</source>
        <translation>keluaran %1</translation>
    </message>
    <message>
        <source>Reviewing…</source>
        <translation>Sedang menyemak…</translation>
    </message>
    <message>
        <source>Review only</source>
        <translation>Semakan sahaja</translation>
    </message>
    <message numerus="yes">
        <source>%n blockers to fix</source>
        <translation>
            <numerusform>%n penghalang perlu dibetulkan</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since it was published</source>
        <translation>Tiada apa-apa yang berubah sejak diterbitkan</translation>
    </message>
    <message>
        <source>Ready to publish</source>
        <translation>Sedia untuk diterbitkan</translation>
    </message>
    <message numerus="yes">
        <source>Publish with %n open warnings…</source>
        <translation>
            <numerusform>Terbitkan dengan %n amaran terbuka…</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Terbitkan</translation>
    </message>
    <message>
        <source>Publishing there is not available.</source>
        <translation>Penerbitan di sana tidak tersedia.</translation>
    </message>
    <message>
        <source>Fix the blockers first.</source>
        <translation>Betulkan penghalang dahulu.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::ReasonDialog</name>
    <message>
        <source>Accept a finding</source>
        <translation>Terima penemuan</translation>
    </message>
    <message>
        <source>&amp;Why is this acceptable? The reason is kept with every release.</source>
        <translation>&amp;Mengapakah ini boleh diterima? Sebabnya disimpan bersama setiap keluaran.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Accept findings</source>
        <translation>Terima penemuan</translation>
    </message>
    <message numerus="yes">
        <source>%n findings are accepted for one reason.</source>
        <translation>
            <numerusform>%n penemuan diterima dengan satu sebab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::ReceiverModel</name>
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
    <message numerus="yes">
        <source>%n named by this bot</source>
        <translation>
            <numerusform>%n dinamakan oleh bot ini</numerusform>
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
        <translation>Pilih kotak atau anak panah untuk membaca maksudnya.</translation>
    </message>
    <message>
        <source>2  What goes where</source>
        <translation>2  Apa pergi ke mana</translation>
    </message>
    <message>
        <source>Review before publishing</source>
        <translation>Semakan sebelum menerbitkan</translation>
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
    <message>
        <source>You state this; the host has nothing to enforce.</source>
        <translation>Anda yang menyatakan ini; tiada apa-apa untuk dikuatkuasakan oleh hos.</translation>
    </message>
    <message>
        <source>As it is set, the host is asked for nothing here.</source>
        <translation>Dengan tetapan ini, tiada apa-apa diminta daripada hos di sini.</translation>
    </message>
    <message>
        <source>partly enforced: %1</source>
        <translation>dikuatkuasakan sebahagiannya: %1</translation>
    </message>
    <message>
        <source>cannot be enforced: %1</source>
        <translation>tidak boleh dikuatkuasakan: %1</translation>
    </message>
    <message>
        <source>not stated: %1</source>
        <translation>tidak dinyatakan: %1</translation>
    </message>
    <message>
        <source>can be enforced</source>
        <translation>boleh dikuatkuasakan</translation>
    </message>
    <message>
        <source>~ partly enforced</source>
        <translation>~ dikuatkuasakan sebahagiannya</translation>
    </message>
    <message>
        <source>can be partly enforced</source>
        <translation>boleh dikuatkuasakan sebahagiannya</translation>
    </message>
    <message>
        <source>cannot be enforced</source>
        <translation>tidak boleh dikuatkuasakan</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::WarningsDialog</name>
    <message>
        <source>Publish with Open Warnings</source>
        <translation>Terbitkan dengan Amaran Terbuka</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Open warnings</source>
        <translation>Amaran terbuka</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Terbitkan</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Terima dengan sebab…</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has fixed or accepted these %n warnings:</source>
        <translation>
            <numerusform>%n amaran ini belum dibetulkan atau diterima oleh sesiapa:</numerusform>
        </translation>
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
    <message>
        <source>%1 does not state: %2.</source>
        <translation>%1 tidak menyatakan: %2.</translation>
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
    <message>
        <source>Intent</source>
        <translation>Niat</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entiti</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Ujian</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Tambah %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::find::FindModel</name>
    <message numerus="yes">
        <source>%1, %n match(es)</source>
        <translation>
            <numerusform>%1, %n padanan</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be replaced here.</source>
        <translation>Ini tidak dapat digantikan di sini.</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>hlm. %1</translation>
    </message>
    <message>
        <source>Passage %1</source>
        <translation>Petikan %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::find::FindPanel</name>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>Cari %1</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Di semua tempat</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Tempat untuk mencari</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n jenis</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the whole project</source>
        <translation>Cari dalam seluruh projek</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Apa yang hendak dicari</translation>
    </message>
    <message>
        <source>Match capital and small letters</source>
        <translation>Padankan huruf besar dan huruf kecil</translation>
    </message>
    <message>
        <source>Only whole words</source>
        <translation>Perkataan penuh sahaja</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Ungkapan nalar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Gantikan</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Gantikan dengan</translation>
    </message>
    <message>
        <source>What to put in its place</source>
        <translation>Apa yang hendak diletakkan di tempatnya</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Padanan</translation>
    </message>
    <message>
        <source>“%1” is nowhere in this project.</source>
        <translation>“%1” tiada di mana-mana dalam projek ini.</translation>
    </message>
    <message numerus="yes">
        <source>more than %n match(es)</source>
        <translation>
            <numerusform>lebih daripada %n padanan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n padanan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n objek</numerusform>
        </translation>
    </message>
    <message>
        <source>some texts were too hard for the expression</source>
        <translation>sesetengah teks terlalu sukar bagi ungkapan ini</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be replaced safely</source>
        <translation>
            <numerusform>%n tidak dapat digantikan dengan selamat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n</source>
        <translation>
            <numerusform>Gantikan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Some Expressions Would Break</source>
        <translation>Sesetengah Ungkapan Akan Rosak</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) or expression(s) would no longer work after the replacement.</source>
        <translation>
            <numerusform>%n teks atau ungkapan tidak akan berfungsi lagi selepas penggantian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave Those Alone</source>
        <translation>Biarkan yang Itu</translation>
    </message>
    <message>
        <source>Replace Them Too</source>
        <translation>Gantikan Juga</translation>
    </message>
    <message>
        <source>Finds texts, names, variables, expressions, code, prompts, phrases, settings, ids, and what documents say.</source>
        <translation>Mencari teks, nama, pemboleh ubah, ungkapan, kod, gesaan, frasa, tetapan, id dan isi dokumen.</translation>
    </message>
    <message>
        <source>Looking through the documents…</source>
        <translation>Mencari dalam dokumen…</translation>
    </message>
    <message>
        <source>looking through the documents…</source>
        <translation>mencari dalam dokumen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Buat asal</translation>
    </message>
    <message>
        <source>Take back what was just replaced</source>
        <translation>Batalkan apa yang baru digantikan</translation>
    </message>
    <message>
        <source>%1 %2. Undo takes that back.</source>
        <extracomment>%1 is &quot;12 matches replaced&quot;, %2 is &quot;in 5 objects&quot;</extracomment>
        <translation>%1 %2. Buat asal akan membatalkannya.</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n padanan digantikan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n object(s)</source>
        <translation>
            <numerusform>dalam %n objek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::panels::history::ComparisonModel</name>
    <message>
        <source>new</source>
        <translation>baharu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>dialih keluar</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>dialih</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>diubah</translation>
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
            <numerusform>%n baharu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n dialih keluar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n diubah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved on the canvas</source>
        <translation>
            <numerusform>%n dialih di kanvas</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Tiada perbezaan</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>From &lt;b&gt;%1&lt;/b&gt; to &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>Daripada &lt;b&gt;%1&lt;/b&gt; kepada &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Apa yang berbeza</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>Lama dan baharu</translation>
    </message>
    <message>
        <source>Show what was only &amp;moved on the canvas</source>
        <translation>Tunjukkan apa yang hanya di&amp;alih di kanvas</translation>
    </message>
    <message>
        <source>&amp;Restore Selected</source>
        <translation>&amp;Pulihkan yang Dipilih</translation>
    </message>
    <message>
        <source>Brings what is selected back as it is in “%1”; undo takes it back</source>
        <translation>Mengembalikan apa yang dipilih seperti dalam “%1”; buat asal akan membatalkannya</translation>
    </message>
    <message>
        <source>Restore &amp;Everything</source>
        <translation>Pulihkan &amp;Semuanya</translation>
    </message>
    <message>
        <source>Brings the whole project back as it is in “%1”; undo takes it back</source>
        <translation>Mengembalikan seluruh projek seperti dalam “%1”; buat asal akan membatalkannya</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>Kedua-duanya sama.</translation>
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
    <message>
        <source>Versions</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Semalam</translation>
    </message>
    <message>
        <source>version kept at a publication</source>
        <translation>versi yang disimpan semasa penerbitan</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versi</translation>
    </message>
    <message>
        <source>Undone. Double-click to redo up to here. %1</source>
        <translation>Dibuat asal. Dwiklik untuk membuat semula sehingga ke sini. %1</translation>
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
        <source>Every change will be listed here, and you can go back to any of them.</source>
        <translation>Setiap perubahan akan disenaraikan di sini, dan anda boleh kembali kepada mana-mana satu.</translation>
    </message>
    <message>
        <source>Read the history</source>
        <translation>Baca sejarah</translation>
    </message>
    <message>
        <source>&amp;Compare the Two</source>
        <translation>&amp;Bandingkan Kedua-duanya</translation>
    </message>
    <message>
        <source>&amp;Compare with Now</source>
        <translation>&amp;Bandingkan dengan Sekarang</translation>
    </message>
    <message>
        <source>Name This Version</source>
        <translation>Namakan Versi Ini</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nama:</translation>
    </message>
    <message>
        <source>Rename Version</source>
        <translation>Namakan Semula Versi</translation>
    </message>
    <message>
        <source>Delete Version</source>
        <translation>Padam Versi</translation>
    </message>
    <message>
        <source>Delete the version “%1”? This cannot be undone. The project itself stays as it is.</source>
        <translation>Padam versi “%1”? Tindakan ini tidak boleh dibuat asal. Projek itu sendiri kekal seperti sedia ada.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>Read a version</source>
        <translation>Baca versi</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Merge With Another Copy</source>
        <translation>Gabungkan dengan Salinan Lain</translation>
    </message>
    <message>
        <source>Dialogist projects (*.dialogist)</source>
        <translation>Projek Dialogist (*.dialogist)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>“%1” holds nothing that is not here already.</source>
        <translation>“%1” tidak mengandungi apa-apa yang belum ada di sini.</translation>
    </message>
    <message>
        <source>&amp;Name This Version…</source>
        <translation>&amp;Namakan Versi Ini…</translation>
    </message>
    <message>
        <source>Keeps the project as it is now under a name</source>
        <translation>Menyimpan projek dalam keadaannya sekarang di bawah satu nama</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Bandingkan</translation>
    </message>
    <message>
        <source>&amp;Go Back to This</source>
        <translation>&amp;Kembali ke Sini</translation>
    </message>
    <message>
        <source>&amp;Rename Version…</source>
        <translation>Namakan &amp;Semula Versi…</translation>
    </message>
    <message>
        <source>&amp;Delete Version…</source>
        <translation>&amp;Padam Versi…</translation>
    </message>
    <message>
        <source>&amp;Merge With Another Copy…</source>
        <translation>&amp;Gabungkan dengan Salinan Lain…</translation>
    </message>
    <message>
        <source>Brings in what was edited in another copy of this project file</source>
        <translation>Membawa masuk apa yang diedit dalam salinan lain fail projek ini</translation>
    </message>
    <message>
        <source>Double-click a change to go to the state right after it; select two to compare them</source>
        <translation>Dwiklik perubahan untuk pergi ke keadaan sejurus selepasnya; pilih dua untuk membandingkannya</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::history::MergeDialog</name>
    <message>
        <source>removed</source>
        <translation>dialih keluar</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>diedit</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>The edits of both sides go together.</source>
        <translation>Suntingan kedua-dua pihak boleh digabungkan.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were changed on both sides. Choose for each which one to keep.</source>
        <translation>
            <numerusform>%n perkara diubah oleh kedua-dua pihak. Pilih yang mana hendak disimpan bagi setiap satu.</numerusform>
        </translation>
    </message>
    <message>
        <source>What both sides changed</source>
        <translation>Apa yang diubah oleh kedua-dua pihak</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Milik saya</translation>
    </message>
    <message>
        <source>The two values</source>
        <translation>Kedua-dua nilai</translation>
    </message>
    <message>
        <source>Take &amp;Mine</source>
        <translation>Ambil Milik &amp;Saya</translation>
    </message>
    <message>
        <source>Take &amp;Theirs</source>
        <translation>Ambil Milik &amp;Mereka</translation>
    </message>
    <message>
        <source>For the selected rows; for all when none is selected</source>
        <translation>Untuk baris yang dipilih; untuk semua jika tiada yang dipilih</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>diambil</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Milik mereka</translation>
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
        <source>Lower-case letters, digits and &apos;-&apos;: the bot&apos;s place in web addresses.</source>
        <translation>Huruf kecil, digit dan &apos;-&apos;: tempat bot dalam alamat web.</translation>
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
        <source>The web name takes lower-case letters, digits and single &apos;-&apos; between them.</source>
        <translation>Nama web menerima huruf kecil, digit dan satu &apos;-&apos; di antaranya.</translation>
    </message>
    <message>
        <source>Write language tags with commas, such as en, de, pt-BR.</source>
        <translation>Tulis tag bahasa dipisahkan dengan koma, seperti en, de, pt-BR.</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>Pemahaman</translation>
    </message>
    <message>
        <source>Surety needed</source>
        <translation>Keyakinan diperlukan</translation>
    </message>
    <message>
        <source>From 0 to 1: below it, a message is of no intent.</source>
        <translation>Dari 0 hingga 1: di bawahnya, mesej tidak mempunyai niat.</translation>
    </message>
    <message>
        <source>Asks back below</source>
        <translation>Tanya semula di bawah</translation>
    </message>
    <message>
        <source>Two intents closer to each other than this are ambiguous: the bot asks which one is meant.</source>
        <translation>Dua niat yang lebih hampir antara satu sama lain daripada nilai ini adalah kabur: bot bertanya yang mana satu dimaksudkan.</translation>
    </message>
    <message>
        <source>Time and opening hours</source>
        <translation>Masa dan waktu operasi</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zon waktu</translation>
    </message>
    <message>
        <source>Such as Europe/Berlin; empty is UTC. “Tomorrow” and opening hours are meant there.</source>
        <translation>Seperti Europe/Berlin; kosong bermaksud UTC. “Esok” dan waktu operasi merujuk kepada zon ini.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Waktu operasi</translation>
    </message>
    <message>
        <source>When people are there to answer. Without any, they always are.</source>
        <translation>Masa apabila ada orang untuk menjawab. Jika tiada ditetapkan, mereka sentiasa ada.</translation>
    </message>
    <message>
        <source>No time zone has this name. Write it like Asia/Kuala_Lumpur.</source>
        <translation>Tiada zon waktu dengan nama ini. Tulis seperti Asia/Kuala_Lumpur.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privasi</translation>
    </message>
    <message>
        <source>Privacy Settings and Review…</source>
        <translation>Tetapan dan Semakan Privasi…</translation>
    </message>
    <message>
        <source>How long talks are kept, who is responsible, what is masked: the review shows it beside where the data goes.</source>
        <translation>Tempoh perbualan disimpan, siapa yang bertanggungjawab, apa yang ditopengkan: semakan menunjukkannya di sebelah tempat data dihantar.</translation>
    </message>
    <message>
        <source>Write a colour like #1d5fd1, or choose one below.</source>
        <translation>Tulis warna seperti #1d5fd1, atau pilih satu di bawah.</translation>
    </message>
    <message>
        <source>To remove %1, use Delete in the explorer: it tells what goes with it.</source>
        <translation>Untuk mengalih keluar %1, gunakan Padam dalam penjelajah: ia memberitahu apa yang turut dialih keluar.</translation>
    </message>
    <message>
        <source>The bot still has texts in %1. Add it in the explorer, which asks what to do with them.</source>
        <translation>Bot masih mempunyai teks dalam %1. Tambahkannya dalam penjelajah, yang akan bertanya apa yang perlu dilakukan dengan teks itu.</translation>
    </message>
    <message>
        <source>In the bot&apos;s first language. The other languages, the greeting and all else that the chat says are in the texts.</source>
        <translation>Dalam bahasa pertama bot. Bahasa lain, ucapan alu-aluan dan semua yang dikatakan oleh sembang ada dalam teks.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::BoxField</name>
    <message>
        <source>Not chosen</source>
        <translation>Belum dipilih</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Dialih keluar</translation>
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
    <name>dialogist::panels::inspector::ChecksField</name>
    <message>
        <source>There is no variable yet.</source>
        <translation>Belum ada pemboleh ubah.</translation>
    </message>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1 (tidak wujud)</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::EntityPage</name>
    <message>
        <source>Forgives slips of the pen</source>
        <translation>Memaafkan salah tulis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Is known by</source>
        <translation>Dikenali melalui</translation>
    </message>
    <message>
        <source>A list of values</source>
        <translation>Senarai nilai</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Corak</translation>
    </message>
    <message>
        <source>Not personal</source>
        <translation>Bukan peribadi</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Jenis data</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>What a person might write</source>
        <translation>Apa yang mungkin ditulis oleh seseorang</translation>
    </message>
    <message>
        <source>A message to try</source>
        <translation>Mesej untuk dicuba</translation>
    </message>
    <message>
        <source>Entity – %1</source>
        <translation>Entiti – %1</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Values and their other words</source>
        <translation>Nilai dan perkataan lainnya</translation>
    </message>
    <message>
        <source>Paste values</source>
        <translation>Tampal nilai</translation>
    </message>
    <message>
        <source>One value per line; other words after a tab or a colon, with commas. As a spreadsheet copies them.</source>
        <translation>Satu nilai setiap baris; perkataan lain selepas tab atau titik bertindih, dipisahkan dengan koma. Seperti yang disalin oleh hamparan.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Alih keluar</translation>
    </message>
    <message>
        <source>“Berlni” counts as “Berlin”.</source>
        <translation>“Berlni” dikira sebagai “Berlin”.</translation>
    </message>
    <message>
        <source>Regular expressions, one per line</source>
        <translation>Ungkapan nalar, satu setiap baris</translation>
    </message>
    <message>
        <source>One regular expression per line, such as [A-Z]{2}-\d{5}</source>
        <translation>Satu ungkapan nalar setiap baris, seperti [A-Z]{2}-\d{5}</translation>
    </message>
    <message>
        <source>Use letters, digits and _, and begin with a letter.</source>
        <translation>Gunakan huruf, digit dan _, dan mulakan dengan huruf.</translation>
    </message>
    <message>
        <source>There is an entity of this name already.</source>
        <translation>Sudah ada entiti dengan nama ini.</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>“%1” bukan ungkapan nalar: %2.</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>“%1” ialah %2</translation>
    </message>
    <message>
        <source>Nothing of it found.</source>
        <translation>Tiada apa-apa daripadanya ditemukan.</translation>
    </message>
    <message>
        <source>“%1” is a reserved word of expressions. Choose another name.</source>
        <translation>“%1” ialah kata terpelihara dalam ungkapan. Pilih nama lain.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::EntityValuesModel</name>
    <message>
        <source>New value</source>
        <translation>Nilai baharu</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Other words (%1)</source>
        <translation>Perkataan lain (%1)</translation>
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
        <translation>Perbualan tidak kembali ke sini, jadi tiada jalan keluar.</translation>
    </message>
    <message>
        <source>That flow is not in this bot. Its named exits, as far as they are known:</source>
        <translation>Aliran itu tiada dalam bot ini. Jalan keluar bernamanya, setakat yang diketahui:</translation>
    </message>
    <message>
        <source>Choose a flow. Its named exits become exits of this step.</source>
        <translation>Pilih aliran. Jalan keluar bernamanya menjadi jalan keluar langkah ini.</translation>
    </message>
    <message>
        <source>“%1” has no named exits: the talk goes on at “Next”.</source>
        <translation>“%1” tiada jalan keluar bernama: perbualan diteruskan di “Seterusnya”.</translation>
    </message>
    <message>
        <source>Exits of “%1”: %2.</source>
        <extracomment>%2 is a list of names</extracomment>
        <translation>Jalan keluar “%1”: %2.</translation>
    </message>
    <message>
        <source>A connection leaves from “%1”, which is no exit any more. The bot never takes it.</source>
        <translation>Satu sambungan bermula dari “%1”, yang bukan lagi jalan keluar. Bot tidak pernah melaluinya.</translation>
    </message>
    <message>
        <source>Move it to “%1”</source>
        <translation>Alihkannya ke “%1”</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Alih keluar sambungan</translation>
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
    <message>
        <source>Properties</source>
        <translation>Sifat</translation>
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
    <message>
        <source>Mark as entity</source>
        <translation>Tandai sebagai entiti</translation>
    </message>
    <message>
        <source>Select what fills the entity, such as “Berlin”, then say which entity it is (Ctrl+E).</source>
        <translation>Pilih apa yang mengisi entiti, seperti “Berlin”, kemudian nyatakan entiti yang mana (Ctrl+E).</translation>
    </message>
    <message>
        <source>Select the words first</source>
        <translation>Pilih perkataan dahulu</translation>
    </message>
    <message>
        <source>Is no entity</source>
        <translation>Bukan entiti</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) in this language</source>
        <translation>
            <numerusform>%n frasa dalam bahasa ini</numerusform>
        </translation>
    </message>
    <message>
        <source>Five or more different phrases make it surer.</source>
        <translation>Lima atau lebih frasa yang berbeza menjadikannya lebih yakin.</translation>
    </message>
    <message>
        <source>No entity of this name: %1</source>
        <translation>Tiada entiti dengan nama ini: %1</translation>
    </message>
    <message>
        <source>Written twice: %1</source>
        <translation>Ditulis dua kali: %1</translation>
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
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Knowledge – %1</source>
        <translation>Pengetahuan – %1</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Susunan hasil</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>Separuh hayat</translation>
    </message>
    <message>
        <source>A source that is so much older than the newest one counts half as much. Its date is that of its file or web page.</source>
        <translation>Sumber yang lebih lama sebanyak ini daripada yang terbaharu dikira separuh sahaja. Tarikhnya ialah tarikh fail atau halaman webnya.</translation>
    </message>
    <message>
        <source>Age does not count</source>
        <translation>Usia tidak dikira</translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <translation>
            <numerusform> hari</numerusform>
        </translation>
    </message>
    <message>
        <source>See how documents are cut…</source>
        <translation>Lihat cara dokumen dipotong…</translation>
    </message>
    <message>
        <source>Characters repeated from the passage before, at most half the length.</source>
        <translation>Aksara yang diulang daripada petikan sebelumnya, paling banyak separuh panjangnya.</translation>
    </message>
    <message>
        <source>At most half the length: %1. It becomes %2 again when the length allows.</source>
        <translation>Paling banyak separuh panjangnya: %1. Ia menjadi %2 semula apabila panjangnya mengizinkan.</translation>
    </message>
    <message>
        <source>At most half the length: %1.</source>
        <translation>Paling banyak separuh panjangnya: %1.</translation>
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
    <name>dialogist::panels::inspector::MediaField</name>
    <message>
        <source>Image</source>
        <translation>Imej</translation>
    </message>
    <message>
        <source>Choose image…</source>
        <translation>Pilih imej…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Pilih fail…</translation>
    </message>
    <message>
        <source>Take the file away</source>
        <translation>Buang fail ini</translation>
    </message>
    <message>
        <source>or an address: https://…</source>
        <translation>atau alamat: https://…</translation>
    </message>
    <message>
        <source>Address of the file</source>
        <translation>Alamat fail</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// are shown to people.</source>
        <translation>Hanya alamat yang bermula dengan https:// ditunjukkan kepada orang.</translation>
    </message>
    <message>
        <source>The image cannot be shown.</source>
        <translation>Imej tidak dapat ditunjukkan.</translation>
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
    <message>
        <source>Edit the Code</source>
        <translation>Edit Kod</translation>
    </message>
    <message>
        <source>a web service</source>
        <translation>perkhidmatan web</translation>
    </message>
    <message>
        <source>a language model</source>
        <translation>model bahasa</translation>
    </message>
    <message>
        <source>a tool</source>
        <translation>alat</translation>
    </message>
    <message>
        <source>a person of the team</source>
        <translation>seorang ahli pasukan</translation>
    </message>
    <message>
        <source>the statistics</source>
        <translation>statistik</translation>
    </message>
    <message>
        <source>the page around the chat</source>
        <translation>halaman di sekeliling sembang</translation>
    </message>
    <message>
        <source>what the person wrote</source>
        <translation>apa yang ditulis oleh pengguna</translation>
    </message>
    <message>
        <source>the talk so far</source>
        <translation>perbualan setakat ini</translation>
    </message>
    <message>
        <source>Leaves for %1: %2</source>
        <translation>Dihantar keluar kepada %1: %2</translation>
    </message>
    <message>
        <source>Keeps a proof of what the person decided.</source>
        <translation>Menyimpan bukti keputusan pengguna.</translation>
    </message>
    <message>
        <source>An expression has a mistake, so what it uses is not known.</source>
        <translation>Satu ungkapan mempunyai kesilapan, jadi apa yang digunakannya tidak diketahui.</translation>
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
    <name>dialogist::panels::inspector::Page</name>
    <message>
        <source>Section %1</source>
        <translation>Bahagian %1</translation>
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
        <source>Instructions – %1</source>
        <translation>Arahan – %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::PropertyField</name>
    <message>
        <source>Choose an Image</source>
        <translation>Pilih Imej</translation>
    </message>
    <message>
        <source>Choose a Sound</source>
        <translation>Pilih Bunyi</translation>
    </message>
    <message>
        <source>Choose a Video</source>
        <translation>Pilih Video</translation>
    </message>
    <message>
        <source>Choose a File</source>
        <translation>Pilih Fail</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Imej (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Sounds (*.mp3 *.ogg *.opus *.wav *.m4a *.flac)</source>
        <translation>Bunyi (*.mp3 *.ogg *.opus *.wav *.m4a *.flac)</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.webm)</source>
        <translation>Video (*.mp4 *.webm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua fail (*)</translation>
    </message>
    <message>
        <source>“%1” is no PNG, JPEG, GIF or WebP image.</source>
        <translation>“%1” bukan imej PNG, JPEG, GIF atau WebP.</translation>
    </message>
    <message>
        <source>“%1” is no MP3, Ogg, WAV, M4A or FLAC sound.</source>
        <translation>“%1” bukan bunyi MP3, Ogg, WAV, M4A atau FLAC.</translation>
    </message>
    <message>
        <source>“%1” is no MP4 or WebM video.</source>
        <translation>“%1” bukan video MP4 atau WebM.</translation>
    </message>
    <message>
        <source>“%1” is a program or a page, which a chat does not hand out. Put it into an archive, or link to it.</source>
        <translation>“%1” ialah program atau halaman, yang tidak diedarkan oleh sembang. Masukkannya ke dalam arkib, atau buat pautan kepadanya.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is still there and that you may open it.</source>
        <translation>“%1” tidak dapat dibaca. Periksa sama ada ia masih ada dan anda dibenarkan membukanya.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Make it smaller and choose it again.</source>
        <translation>“%1” lebih besar daripada %2 MB. Kecilkan dan pilih semula.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::RecordRow</name>
    <message>
        <source>More</source>
        <translation>Lagi</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::ReferenceField</name>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1 (tidak wujud)</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Dialih keluar</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Rahsia baharu…</translation>
    </message>
    <message>
        <source>New Secret</source>
        <translation>Rahsia Baharu</translation>
    </message>
    <message>
        <source>Name of the secret; its value is entered where the bot runs:</source>
        <translation>Nama rahsia; nilainya dimasukkan di tempat bot dijalankan:</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a new secret. Use letters, digits and _, begin with a letter, and take a name that is free.</source>
        <translation>“%1” tidak boleh menjadi nama rahsia baharu. Gunakan huruf, digit dan _, mulakan dengan huruf, dan pilih nama yang belum digunakan.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::RowsField</name>
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
    <message>
        <source>More</source>
        <translation>Lagi</translation>
    </message>
    <message>
        <source>Image from an address</source>
        <translation>Imej daripada alamat</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imej</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Bunyi</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kad</translation>
    </message>
    <message>
        <source>Carousel of cards</source>
        <translation>Karusel kad</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Tempat pada peta</translation>
    </message>
    <message>
        <source>Link with preview</source>
        <translation>Pautan dengan pratonton</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Tambah waktu</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Isnin hingga Jumaat</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Drag to move it</source>
        <translation>Seret untuk mengalihkannya</translation>
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
    <message>
        <source>Counts</source>
        <translation>Dikira</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Suku</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Separuh</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Seperti biasa</translation>
    </message>
    <message>
        <source>Half more</source>
        <translation>Separuh lagi</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Dua kali ganda</translation>
    </message>
    <message>
        <source>Of two passages that fit a question equally, the one that counts more comes first.</source>
        <translation>Daripada dua petikan yang sama sesuai dengan soalan, yang lebih dikira didahulukan.</translation>
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
        <translation>Tamat sebelum bermula.</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Hari dalam minggu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hingga</translation>
    </message>
    <message>
        <source>00:00 is the end of the day.</source>
        <translation>00:00 ialah penghujung hari.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::TestPage</name>
    <message>
        <source>Is run with the others</source>
        <translation>Dijalankan bersama yang lain</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Kumpulan</translation>
    </message>
    <message>
        <source>Tests of one suite stand together.</source>
        <translation>Ujian dalam satu kumpulan diletakkan bersama.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Penerangan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Test – %1</source>
        <translation>Ujian – %1</translation>
    </message>
    <message>
        <source>The bot&apos;s first</source>
        <translation>Bahasa pertama bot</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::TextsField</name>
    <message>
        <source>Another wording</source>
        <translation>Susunan kata lain</translation>
    </message>
    <message>
        <source>Wording %1</source>
        <translation>Susunan kata %1</translation>
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
    <message>
        <source>language (of the talk)</source>
        <translation>bahasa (perbualan)</translation>
    </message>
    <message>
        <source>“%1” is a reserved word of expressions. Choose another name.</source>
        <translation>“%1” ialah kata terpelihara dalam ungkapan. Pilih nama lain.</translation>
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
    <message>
        <source>Time of day</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Tarikh dan masa</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>Tempoh masa</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Jumlah wang</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Nombor telefon</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Alamat web</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Tempat pada peta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>The whole bot (a constant)</source>
        <translation>Seluruh bot (pemalar)</translation>
    </message>
    <message>
        <source>Nobody: a secret of the host</source>
        <translation>Tiada sesiapa: rahsia hos</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Nilai pertama</translation>
    </message>
    <message>
        <source>What it holds before anything is stored; empty = nothing. Lists and objects are written as JSON.</source>
        <translation>Kandungannya sebelum apa-apa disimpan; kosong = tiada apa-apa. Senarai dan objek ditulis sebagai JSON.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Tulis true atau false.</translation>
    </message>
    <message>
        <source>This is no JSON of that type yet, so it is not kept.</source>
        <translation>Ini belum lagi JSON jenis tersebut, jadi ia tidak disimpan.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Ini bukan nombor.</translation>
    </message>
    <message>
        <source>“%1” is a reserved word of expressions. Choose another name.</source>
        <translation>“%1” ialah kata terpelihara dalam ungkapan. Pilih nama lain.</translation>
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
    <message>
        <source>Review changes…</source>
        <translation>Semak perubahan…</translation>
    </message>
    <message>
        <source>See what has changed; nothing counts until you say so</source>
        <translation>Lihat apa yang berubah; tiada apa-apa dikira sehingga anda mengatakannya</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was read, %n left out</source>
        <translation>
            <numerusform>Tiada apa-apa yang dibaca, %n ditinggalkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold(s) the same text as another and was not added twice</source>
        <translation>
            <numerusform>%n daripadanya mengandungi teks yang sama dengan yang lain dan tidak ditambah dua kali</numerusform>
        </translation>
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
        <source>List of jobs</source>
        <translation>Senarai tugas</translation>
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
    <message>
        <source>Same text</source>
        <translation>Teks sama</translation>
    </message>
    <message>
        <source>Holds the same text as “%1” and was not added twice.</source>
        <translation>Mengandungi teks yang sama dengan “%1” dan tidak ditambah dua kali.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::jobs::ReportPage</name>
    <message>
        <source>What became of every file</source>
        <translation>Apa yang terjadi pada setiap fail</translation>
    </message>
    <message>
        <source>All jobs</source>
        <translation>Semua kerja</translation>
    </message>
    <message>
        <source>Back to the list of jobs</source>
        <translation>Kembali ke senarai kerja</translation>
    </message>
    <message>
        <source>Show rows of one outcome</source>
        <translation>Tunjukkan baris dengan satu hasil</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Tapis</translation>
    </message>
    <message>
        <source>Filter the rows by name or reason</source>
        <translation>Tapis baris mengikut nama atau sebab</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Stop here; what was read is kept</source>
        <translation>Berhenti di sini; yang telah dibaca disimpan</translation>
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
        <source>%1: %2 of %3</source>
        <translation>%1: %2 daripada %3</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Semua (%1)</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation>Ditinggalkan (%1)</translation>
    </message>
    <message>
        <source>Read in part (%1)</source>
        <translation>Dibaca sebahagian (%1)</translation>
    </message>
    <message>
        <source>Read (%1)</source>
        <translation>Dibaca (%1)</translation>
    </message>
    <message>
        <source>Unchanged (%1)</source>
        <translation>Tidak berubah (%1)</translation>
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
    <message>
        <source>Rule %1</source>
        <translation>Peraturan %1</translation>
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
    <message>
        <source>Go to the next passage (%1 of %2)</source>
        <translation>Pergi ke petikan seterusnya (%1 daripada %2)</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::AnswerForm</name>
    <message>
        <source>A text, a number, true or false, or a list or object in JSON. In quotes it is a text in any case.</source>
        <translation>Teks, nombor, true atau false, atau senarai atau objek dalam JSON. Dalam tanda petikan, ia tetap teks.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Jawapan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>What the service sends: JSON, or any other text</source>
        <translation>Apa yang dihantar oleh perkhidmatan: JSON, atau sebarang teks lain</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seterusnya</translation>
    </message>
    <message>
        <source>Leaves through</source>
        <translation>Keluar melalui</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Tiada satu pun daripadanya</translation>
    </message>
    <message>
        <source>The model chooses</source>
        <translation>Model memilih</translation>
    </message>
    <message>
        <source>How sure it is, in percent</source>
        <translation>Sejauh mana ia pasti, dalam peratus</translation>
    </message>
    <message>
        <source>Empty: not found</source>
        <translation>Kosong: tidak ditemui</translation>
    </message>
    <message>
        <source>%1 (empty: not found)</source>
        <translation>%1 (kosong: tidak ditemui)</translation>
    </message>
    <message>
        <source>The model gives</source>
        <translation>Model memberikan</translation>
    </message>
    <message>
        <source>The model says</source>
        <translation>Model berkata</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Kemudian</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Ia dijawab</translation>
    </message>
    <message>
        <source>It refuses to answer</source>
        <translation>Ia enggan menjawab</translation>
    </message>
    <message>
        <source>It goes on talking</source>
        <translation>Ia terus berbual</translation>
    </message>
    <message>
        <source>Leaves through “%1”</source>
        <translation>Keluar melalui “%1”</translation>
    </message>
    <message>
        <source>Hands over to a person</source>
        <translation>Menyerahkan kepada manusia</translation>
    </message>
    <message>
        <source>Comes to its limit</source>
        <translation>Mencapai hadnya</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Tidak diberikan</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Ini mestilah nombor.</translation>
    </message>
    <message>
        <source>This must be a list in JSON, like [&quot;red&quot;, &quot;blue&quot;].</source>
        <translation>Ini mestilah senarai dalam JSON, seperti [&quot;red&quot;, &quot;blue&quot;].</translation>
    </message>
    <message>
        <source>This must be an object in JSON, like {&quot;city&quot;: &quot;Ipoh&quot;}.</source>
        <translation>Ini mestilah objek dalam JSON, seperti {&quot;city&quot;: &quot;Ipoh&quot;}.</translation>
    </message>
    <message>
        <source>This is no JSON yet: %1</source>
        <translation>Ini belum lagi JSON: %1</translation>
    </message>
    <message>
        <source>There is nothing to fill in: the step names no values at “%1”. Answer, and the talk goes on.</source>
        <translation>Tiada apa-apa untuk diisi: langkah ini tidak menamakan nilai di “%1”. Jawab, dan perbualan diteruskan.</translation>
    </message>
    <message>
        <source>Empty: the model does not change it</source>
        <translation>Kosong: model tidak mengubahnya</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::Bubble</name>
    <message>
        <source>Picture: %1</source>
        <translation>Gambar: %1</translation>
    </message>
    <message>
        <source>Colleague: %1</source>
        <translation>Rakan sekerja: %1</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Rakan sekerja</translation>
    </message>
    <message>
        <source>Only you see this</source>
        <translation>Hanya anda melihat ini</translation>
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
    <message>
        <source>Warning: %1</source>
        <translation>Amaran: %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::DebugBar</name>
    <message>
        <source>Steps of the talk</source>
        <translation>Langkah perbualan</translation>
    </message>
    <message>
        <source>Leave this step through a port of your choice</source>
        <translation>Tinggalkan langkah ini melalui port pilihan anda</translation>
    </message>
    <message>
        <source>Simulate, save and play talks</source>
        <translation>Simulasikan, simpan dan mainkan perbualan</translation>
    </message>
    <message>
        <source>Name of the event; what it brings may follow as JSON: order.shipped {&quot;id&quot;: 7}</source>
        <translation>Nama peristiwa; apa yang dibawanya boleh menyusul sebagai JSON: order.shipped {&quot;id&quot;: 7}</translation>
    </message>
    <message>
        <source>What the event brings must be a JSON object.</source>
        <translation>Apa yang dibawa oleh peristiwa mestilah objek JSON.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>What the test shows:</source>
        <translation>Apa yang ditunjukkan oleh ujian:</translation>
    </message>
    <message>
        <source>Talk of %1</source>
        <translation>Perbualan %1</translation>
    </message>
    <message>
        <source>Talks (*.json)</source>
        <translation>Perbualan (*.json)</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>“%1” tidak dapat ditulis: %2</translation>
    </message>
    <message>
        <source>Talks (*.json);;All files (*)</source>
        <translation>Perbualan (*.json);;Semua fail (*)</translation>
    </message>
    <message>
        <source>The bot is gone.</source>
        <translation>Bot sudah tiada.</translation>
    </message>
    <message>
        <source>Back One Exchange</source>
        <translation>Undur Satu Pertukaran</translation>
    </message>
    <message>
        <source>Forward Again</source>
        <translation>Maju Semula</translation>
    </message>
    <message>
        <source>Hold Before Every Step</source>
        <translation>Tahan Sebelum Setiap Langkah</translation>
    </message>
    <message>
        <source>Run One Step</source>
        <translation>Jalankan Satu Langkah</translation>
    </message>
    <message>
        <source>Go On to the Next Breakpoint</source>
        <translation>Teruskan ke Titik Henti Seterusnya</translation>
    </message>
    <message>
        <source>Leave Through</source>
        <translation>Keluar Melalui</translation>
    </message>
    <message>
        <source>Stay Silent Until Something Happens</source>
        <translation>Diam Sehingga Sesuatu Berlaku</translation>
    </message>
    <message>
        <source>Opening Hours</source>
        <translation>Waktu Operasi</translation>
    </message>
    <message>
        <source>As the Clock Says</source>
        <translation>Mengikut Jam</translation>
    </message>
    <message>
        <source>Open: People Are There</source>
        <translation>Buka: Ada Orang</translation>
    </message>
    <message>
        <source>Closed: Nobody Is There</source>
        <translation>Tutup: Tiada Sesiapa</translation>
    </message>
    <message>
        <source>Something Happens…</source>
        <translation>Sesuatu Berlaku…</translation>
    </message>
    <message>
        <source>New Talk with a New Person</source>
        <translation>Perbualan Baharu dengan Orang Baharu</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Permintaan</translation>
    </message>
    <message>
        <source>Ask Me</source>
        <translation>Tanya Saya</translation>
    </message>
    <message>
        <source>Use the Answers to Pretend</source>
        <translation>Gunakan Jawapan Olok-olok</translation>
    </message>
    <message>
        <source>Really Send to Web Services</source>
        <translation>Benar-benar Hantar ke Perkhidmatan Web</translation>
    </message>
    <message>
        <source>Keep Answers and Reuse Them</source>
        <translation>Simpan Jawapan dan Gunakannya Semula</translation>
    </message>
    <message>
        <source>Forget Remembered Answers</source>
        <translation>Lupakan Jawapan yang Diingati</translation>
    </message>
    <message>
        <source>Save as Test…</source>
        <translation>Simpan sebagai Ujian…</translation>
    </message>
    <message>
        <source>Save Talk…</source>
        <translation>Simpan Perbualan…</translation>
    </message>
    <message>
        <source>Play a Saved Talk…</source>
        <translation>Mainkan Perbualan yang Disimpan…</translation>
    </message>
    <message>
        <source>Compare with a Saved Talk…</source>
        <translation>Bandingkan dengan Perbualan yang Disimpan…</translation>
    </message>
    <message>
        <source>Trust the project first: it was made or changed on another computer.</source>
        <translation>Percayai projek ini dahulu: ia dibuat atau diubah pada komputer lain.</translation>
    </message>
    <message>
        <source>Before “%1”</source>
        <translation>Sebelum “%1”</translation>
    </message>
    <message>
        <source>Before the answer to a request</source>
        <translation>Sebelum jawapan kepada permintaan</translation>
    </message>
    <message>
        <source>Before time passed</source>
        <translation>Sebelum masa berlalu</translation>
    </message>
    <message>
        <source>Before the step was let go</source>
        <translation>Sebelum langkah dilepaskan</translation>
    </message>
    <message>
        <source>Before the event “%1”</source>
        <translation>Sebelum peristiwa “%1”</translation>
    </message>
    <message>
        <source>Let Time Pass</source>
        <translation>Biarkan Masa Berlalu</translation>
    </message>
    <message>
        <source>Something Happens</source>
        <translation>Sesuatu Berlaku</translation>
    </message>
    <message>
        <source>Save as Test</source>
        <translation>Simpan sebagai Ujian</translation>
    </message>
    <message>
        <source>Save Talk</source>
        <translation>Simpan Perbualan</translation>
    </message>
    <message>
        <source>Play a Saved Talk</source>
        <translation>Mainkan Perbualan yang Disimpan</translation>
    </message>
    <message>
        <source>Compare with a Saved Talk</source>
        <translation>Bandingkan dengan Perbualan yang Disimpan</translation>
    </message>
    <message>
        <source>In this talk values were changed or ways were forced by hand. A test plays it without that, so it may fail until you adapt it.</source>
        <translation>Dalam perbualan ini nilai diubah atau jalan dipaksa secara manual. Ujian memainkannya tanpa itu, jadi ia mungkin gagal sehingga anda menyesuaikannya.</translation>
    </message>
    <message>
        <source>Start a talk first.</source>
        <translation>Mulakan perbualan dahulu.</translation>
    </message>
    <message>
        <source>The talk has ended.</source>
        <translation>Perbualan telah tamat.</translation>
    </message>
    <message>
        <source>The talk is held: let it go on first.</source>
        <translation>Perbualan ditahan: biarkannya diteruskan dahulu.</translation>
    </message>
    <message>
        <source>Nothing happens here by itself: the step that waits does not say what to do when the person is silent.</source>
        <translation>Tiada apa-apa berlaku dengan sendirinya di sini: langkah yang menunggu tidak menyatakan apa yang perlu dibuat apabila pengguna diam.</translation>
    </message>
    <message>
        <source>“%1” waits as long as it takes: its “Silence after” is 0 seconds, so that its way “%2” is never taken.</source>
        <translation>“%1” menunggu selama yang perlu: “Senyap selepas” ialah 0 saat, jadi laluan “%2” tidak pernah diambil.</translation>
    </message>
    <message>
        <source>The talk is at its opening: there is nothing before it.</source>
        <translation>Perbualan berada di permulaannya: tiada apa-apa sebelumnya.</translation>
    </message>
    <message>
        <source>1 Minute</source>
        <translation>1 Minit</translation>
    </message>
    <message>
        <source>5 Minutes</source>
        <translation>5 Minit</translation>
    </message>
    <message>
        <source>1 Hour</source>
        <translation>1 Jam</translation>
    </message>
    <message>
        <source>1 Day</source>
        <translation>1 Hari</translation>
    </message>
    <message>
        <source>Another Time…</source>
        <translation>Masa Lain…</translation>
    </message>
    <message>
        <source>Channel of the Next Talk</source>
        <translation>Saluran Perbualan Seterusnya</translation>
    </message>
    <message>
        <source>%1 (named in the bot)</source>
        <translation>%1 (dinamakan dalam bot)</translation>
    </message>
    <message>
        <source>Another Channel…</source>
        <translation>Saluran Lain…</translation>
    </message>
    <message>
        <source>The word for the channel, as conditions write it:</source>
        <translation>Perkataan bagi saluran, seperti yang ditulis dalam syarat:</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::PassagesModel</name>
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
    <message>
        <source>%1
Matched: %2
Double-click to read it in its document.</source>
        <translation>%1
Sepadan: %2
Klik dua kali untuk membacanya dalam dokumennya.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::RequestBar</name>
    <message>
        <source>Answer like this from now on</source>
        <translation>Jawab seperti ini mulai sekarang</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawab</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Gagalkan</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Jawapan</translation>
    </message>
    <message>
        <source>Answers with an error</source>
        <translation>Menjawab dengan ralat</translation>
    </message>
    <message>
        <source>“%1” hands the talk over to a person</source>
        <translation>“%1” menyerahkan perbualan kepada manusia</translation>
    </message>
    <message>
        <source>“%1” asks for an answer (%2)</source>
        <translation>“%1” meminta jawapan (%2)</translation>
    </message>
    <message>
        <source>The answer must be a JSON object: %1</source>
        <translation>Jawapan mestilah objek JSON: %1</translation>
    </message>
    <message>
        <source>Failed by hand</source>
        <translation>Digagalkan secara manual</translation>
    </message>
    <message>
        <source>Write as the colleague…</source>
        <translation>Tulis sebagai rakan sekerja…</translation>
    </message>
    <message>
        <source>Write as the colleague</source>
        <translation>Tulis sebagai rakan sekerja</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Katakan</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Ambil Alih</translation>
    </message>
    <message>
        <source>Give Back</source>
        <translation>Serahkan Kembali</translation>
    </message>
    <message>
        <source>Nobody There</source>
        <translation>Tiada Sesiapa</translation>
    </message>
    <message>
        <source>“%1” asks the team to decide</source>
        <translation>“%1” meminta pasukan membuat keputusan</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Sebagai JSON</translation>
    </message>
    <message>
        <source>Write the whole answer as a JSON object</source>
        <translation>Tulis seluruh jawapan sebagai objek JSON</translation>
    </message>
    <message>
        <source>There are no fields for an answer like this.</source>
        <translation>Tiada medan untuk jawapan seperti ini.</translation>
    </message>
    <message>
        <source>Signs in with the secret “%1”</source>
        <translation>Log masuk dengan rahsia “%1”</translation>
    </message>
    <message>
        <source>Sends: %1</source>
        <translation>Menghantar: %1</translation>
    </message>
    <message>
        <source>“%1” asks for an answer</source>
        <translation>“%1” meminta jawapan</translation>
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
    <message>
        <source>held before “%1”</source>
        <translation>ditahan sebelum “%1”</translation>
    </message>
    <message>
        <source>The talk has ended.</source>
        <translation>Perbualan telah tamat.</translation>
    </message>
    <message>
        <source>Start a New Talk</source>
        <translation>Mulakan Perbualan Baharu</translation>
    </message>
    <message>
        <source>Requests are not sent: the project is not trusted</source>
        <translation>Permintaan tidak dihantar: projek tidak dipercayai</translation>
    </message>
    <message>
        <source>Requests to web services are really sent</source>
        <translation>Permintaan kepada perkhidmatan web benar-benar dihantar</translation>
    </message>
    <message>
        <source>Requests get the answers to pretend</source>
        <translation>Permintaan mendapat jawapan olok-olok</translation>
    </message>
    <message>
        <source>Open, whatever the clock says</source>
        <translation>Buka, tidak kira waktu jam</translation>
    </message>
    <message>
        <source>Closed, whatever the clock says</source>
        <translation>Tutup, tidak kira waktu jam</translation>
    </message>
    <message>
        <source>Next talk over “%1”</source>
        <translation>Perbualan seterusnya melalui “%1”</translation>
    </message>
    <message>
        <source>Held before every step</source>
        <translation>Ditahan sebelum setiap langkah</translation>
    </message>
    <message>
        <source>Go Back to Before This Step</source>
        <translation>Kembali ke Sebelum Langkah Ini</translation>
    </message>
    <message>
        <source>Show on the Canvas</source>
        <translation>Tunjukkan pada Kanvas</translation>
    </message>
    <message>
        <source>Show in the Document</source>
        <translation>Tunjukkan dalam Dokumen</translation>
    </message>
    <message>
        <source>Steps of the last turn, and below them of those before</source>
        <translation>Langkah dalam giliran terakhir, dan di bawahnya giliran sebelumnya</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Terdahulu: %1</translation>
    </message>
    <message>
        <source>Next talk over “%1”, which the bot does not name: it talks as anywhere</source>
        <translation>Perbualan seterusnya melalui “%1”, yang tidak dinamakan oleh bot: ia berbual seperti di mana-mana</translation>
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
        <source>Looked it up in the knowledge</source>
        <translation>Mencari dalam pengetahuan</translation>
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
    <message>
        <source>Called a tool</source>
        <translation>Memanggil alat</translation>
    </message>
    <message>
        <source>Called the tool “%1”</source>
        <translation>Memanggil alat “%1”</translation>
    </message>
    <message>
        <source>Waits for the event “%1”</source>
        <translation>Menunggu peristiwa “%1”</translation>
    </message>
    <message>
        <source>Asked a web service</source>
        <translation>Bertanya kepada perkhidmatan web</translation>
    </message>
    <message>
        <source>Asked a language model for an answer</source>
        <translation>Meminta jawapan daripada model bahasa</translation>
    </message>
    <message>
        <source>Let a language model talk</source>
        <translation>Membiarkan model bahasa berbual</translation>
    </message>
    <message>
        <source>Had a language model read values out</source>
        <translation>Meminta model bahasa mengekstrak nilai</translation>
    </message>
    <message>
        <source>Asked a language model what is meant</source>
        <translation>Bertanya kepada model bahasa apa yang dimaksudkan</translation>
    </message>
    <message>
        <source>Ran its code</source>
        <translation>Menjalankan kodnya</translation>
    </message>
    <message>
        <source>Looked for what must not go on</source>
        <translation>Mencari apa yang tidak boleh diteruskan</translation>
    </message>
    <message>
        <source>Asked for what is known of the person</source>
        <translation>Meminta apa yang diketahui tentang orang itu</translation>
    </message>
    <message>
        <source>Waits until the person has done it</source>
        <translation>Menunggu sehingga orang itu melakukannya</translation>
    </message>
    <message>
        <source>Handed the talk over to a person</source>
        <translation>Menyerahkan perbualan kepada manusia</translation>
    </message>
    <message>
        <source>Asked the team to decide</source>
        <translation>Meminta pasukan membuat keputusan</translation>
    </message>
    <message>
        <source>Waits for some time</source>
        <translation>Menunggu seketika</translation>
    </message>
    <message>
        <source>The wait was over</source>
        <translation>Masa menunggu telah tamat</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Tiada jawapan diterima dalam masanya</translation>
    </message>
    <message>
        <source>The service answered with status %1</source>
        <translation>Perkhidmatan menjawab dengan status %1</translation>
    </message>
    <message>
        <source>Found something that must not go on</source>
        <translation>Menemukan sesuatu yang tidak boleh diteruskan</translation>
    </message>
    <message>
        <source>Found nothing that must not go on</source>
        <translation>Tidak menemukan apa-apa yang tidak boleh diteruskan</translation>
    </message>
    <message>
        <source>Found all values</source>
        <translation>Menemukan semua nilai</translation>
    </message>
    <message>
        <source>Did not find %1</source>
        <translation>Tidak menemukan %1</translation>
    </message>
    <message>
        <source>The model refused to answer</source>
        <translation>Model enggan menjawab</translation>
    </message>
    <message>
        <source>The model answered</source>
        <translation>Model menjawab</translation>
    </message>
    <message>
        <source>The model ended its part: %1</source>
        <translation>Model menamatkan bahagiannya: %1</translation>
    </message>
    <message>
        <source>It is outside the opening hours</source>
        <translation>Sekarang di luar waktu operasi</translation>
    </message>
    <message>
        <source>A person took over</source>
        <translation>Seorang manusia mengambil alih</translation>
    </message>
    <message>
        <source>The person gave the talk back</source>
        <translation>Manusia itu menyerahkan kembali perbualan</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation>Tiada sesiapa di sana</translation>
    </message>
    <message>
        <source>The team decided: %1</source>
        <translation>Pasukan memutuskan: %1</translation>
    </message>
    <message>
        <source>The person had agreed before</source>
        <translation>Orang itu telah bersetuju sebelum ini</translation>
    </message>
    <message>
        <source>The person agreed</source>
        <translation>Orang itu bersetuju</translation>
    </message>
    <message>
        <source>The person did not agree</source>
        <translation>Orang itu tidak bersetuju</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Selesai: %1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Dipilih: %1</translation>
    </message>
    <message>
        <source>Noted that a goal was reached</source>
        <translation>Mencatat bahawa matlamat telah dicapai</translation>
    </message>
    <message>
        <source>Wrote a line in the log</source>
        <translation>Menulis satu baris dalam log</translation>
    </message>
    <message>
        <source>Counted an event</source>
        <translation>Mengira satu peristiwa</translation>
    </message>
    <message>
        <source>Came back from the other flow</source>
        <translation>Kembali dari aliran lain</translation>
    </message>
    <message>
        <source>Came back from the other flow: %1</source>
        <translation>Kembali dari aliran lain: %1</translation>
    </message>
    <message>
        <source>Asked which is meant: %1</source>
        <translation>Bertanya yang mana dimaksudkan: %1</translation>
    </message>
    <message>
        <source>Left through “%1”</source>
        <translation>Keluar melalui “%1”</translation>
    </message>
    <message>
        <source>Ran another flow: %1</source>
        <translation>Menjalankan aliran lain: %1</translation>
    </message>
    <message>
        <source>Put %1 aside for it</source>
        <translation>Mengetepikan %1 untuknya</translation>
    </message>
    <message>
        <source>Came back to %1</source>
        <translation>Kembali ke %1</translation>
    </message>
    <message>
        <source>The person corrected an answer</source>
        <translation>Orang itu membetulkan jawapan</translation>
    </message>
    <message>
        <source>The person corrected an answer: %1</source>
        <translation>Orang itu membetulkan jawapan: %1</translation>
    </message>
    <message>
        <source>Was cancelled: %1</source>
        <translation>Dibatalkan: %1</translation>
    </message>
    <message>
        <source>Everything was cancelled</source>
        <translation>Semuanya dibatalkan</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <translation>Difahami: %1</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Peristiwa: %1</translation>
    </message>
    <message>
        <source>Passed the words on to the person who has taken over</source>
        <translation>Menyampaikan kata-kata itu kepada orang yang telah mengambil alih</translation>
    </message>
    <message>
        <source>Held before %1</source>
        <translation>Ditahan sebelum %1</translation>
    </message>
    <message>
        <source>Nothing is connected to “%1” of %2</source>
        <translation>Tiada apa-apa disambungkan ke “%1” pada %2</translation>
    </message>
    <message>
        <source>%1 (handled)</source>
        <comment>a failure that the bot takes care of</comment>
        <translation>%1 (dikendalikan)</translation>
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
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::StepsModel::StepsModel</name>
    <message>
        <source>Asked for something: %1</source>
        <translation>Meminta sesuatu: %1</translation>
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
    <message>
        <source>Buttons: %1</source>
        <translation>Butang: %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::TimeDialog</name>
    <message>
        <source>Let Time Pass</source>
        <translation>Biarkan Masa Berlalu</translation>
    </message>
    <message>
        <source>So much time passes in the talk:</source>
        <translation>Sekian masa berlalu dalam perbualan:</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>saat</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minit</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>jam</translation>
    </message>
    <message>
        <source>days</source>
        <translation>hari</translation>
    </message>
    <message>
        <source>Let It Pass</source>
        <translation>Biarkan Berlalu</translation>
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
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Niat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing has this name. Try another word.</source>
        <translation>Tiada apa-apa dengan nama ini. Cuba perkataan lain.</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entiti</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Ujian</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>A command, flow, step, variable, test or document</source>
        <translation>Perintah, aliran, langkah, pemboleh ubah, ujian atau dokumen</translation>
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
    <name>dialogist::shell::FilesWatch</name>
    <message>
        <source>Where Are the Files of This Knowledge Base?</source>
        <translation>Di Manakah Fail Pangkalan Pengetahuan Ini?</translation>
    </message>
    <message>
        <source>The files and folders of this knowledge base are watched while Dialogist runs. What changes is shown before it counts.</source>
        <translation>Fail dan folder pangkalan pengetahuan ini dipantau semasa Dialogist berjalan. Perubahan ditunjukkan sebelum ia dikira.</translation>
    </message>
    <message>
        <source>The files and folders of this knowledge base are not watched any more.</source>
        <translation>Fail dan folder pangkalan pengetahuan ini tidak dipantau lagi.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed: %n source(s) as before.</source>
        <translation>
            <numerusform>Tiada apa-apa yang berubah: %n sumber seperti sebelumnya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read again. The list of jobs says why.</source>
        <translation>
            <numerusform>%n fail tidak dapat dibaca semula. Senarai kerja menyatakan sebabnya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files have changed: %n source(s). Review it in the list of jobs.</source>
        <translation>
            <numerusform>Fail telah berubah: %n sumber. Semaknya dalam senarai kerja.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::shell::FunctionsDialog</name>
    <message>
        <source>Expression Functions</source>
        <translation>Fungsi Ungkapan</translation>
    </message>
    <message>
        <source>Search by name or by what it does</source>
        <translation>Cari mengikut nama atau kegunaannya</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Fungsi</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Cara menulis</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Kegunaannya</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Contoh</translation>
    </message>
    <message>
        <source>Copy Example</source>
        <translation>Salin Contoh</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::HeatWatch</name>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Matikan</translation>
    </message>
    <message>
        <source>Last Run of the &amp;Tests</source>
        <translation>&amp;Larian Ujian Terakhir</translation>
    </message>
    <message>
        <source>Talk in the &amp;Simulator</source>
        <translation>Perbualan dalam &amp;Simulator</translation>
    </message>
    <message>
        <source>Sa&amp;ved Talks…</source>
        <translation>&amp;Perbualan Tersimpan…</translation>
    </message>
    <message>
        <source>Talks that were saved in the simulator. Of talks with a published bot nobody keeps which steps they passed.</source>
        <translation>Perbualan yang disimpan dalam simulator. Langkah yang dilalui perbualan dengan bot yang diterbitkan tidak disimpan oleh sesiapa.</translation>
    </message>
    <message>
        <source>No tests have been run yet. Run them to see which steps they pass.</source>
        <translation>Belum ada ujian yang dijalankan. Jalankannya untuk melihat langkah yang dilalui.</translation>
    </message>
    <message>
        <source>There is no talk yet. What it passes shows as soon as one begins.</source>
        <translation>Belum ada perbualan. Apa yang dilaluinya ditunjukkan sebaik sahaja ia bermula.</translation>
    </message>
    <message>
        <source>Saved Talks</source>
        <translation>Perbualan Tersimpan</translation>
    </message>
    <message>
        <source>Talks (*.json);;All files (*)</source>
        <translation>Perbualan (*.json);;Semua fail (*)</translation>
    </message>
    <message>
        <source>Times that the talk passed a step</source>
        <translation>Berapa kali perbualan melalui langkah</translation>
    </message>
    <message numerus="yes">
        <source>Times that %n saved talk(s) passed a step</source>
        <translation>
            <numerusform>Berapa kali %n perbualan tersimpan melalui langkah</numerusform>
        </translation>
    </message>
    <message>
        <source>Times that tests passed a step</source>
        <translation>Berapa kali ujian melalui langkah</translation>
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
    <message numerus="yes">
        <source>Compare %n file(s) and folder(s)</source>
        <translation>
            <numerusform>Bandingkan %n fail dan folder</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the website %1 again</source>
        <translation>Baca laman web %1 semula</translation>
    </message>
    <message numerus="yes">
        <source>Read %n website(s) again</source>
        <translation>
            <numerusform>Baca %n laman web semula</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n source(s) anew</source>
        <translation>
            <numerusform>Potong semula %n sumber</numerusform>
        </translation>
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
    <message>
        <source>Find and &amp;Replace Everywhere…</source>
        <translation>Cari dan &amp;Gantikan di Semua Tempat…</translation>
    </message>
    <message>
        <source>&amp;Next Match</source>
        <translation>Padanan &amp;Seterusnya</translation>
    </message>
    <message>
        <source>&amp;Previous Match</source>
        <translation>Padanan Se&amp;belumnya</translation>
    </message>
    <message>
        <source>Writing to the project file…</source>
        <translation>Sedang menulis ke fail projek…</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation>Tunjukkan atau sembunyikan: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Next Tab</source>
        <translation>Tab &amp;Seterusnya</translation>
    </message>
    <message>
        <source>&amp;Previous Tab</source>
        <translation>Tab Se&amp;belumnya</translation>
    </message>
    <message>
        <source>&amp;Go To</source>
        <translation>&amp;Pergi Ke</translation>
    </message>
    <message>
        <source>&amp;Editor</source>
        <translation>&amp;Editor</translation>
    </message>
    <message>
        <source>&amp;Next Part of the Window</source>
        <translation>Bahagian Tetingkap S&amp;eterusnya</translation>
    </message>
    <message>
        <source>&amp;Previous Part of the Window</source>
        <translation>Bahagian Tetingkap Sebe&amp;lumnya</translation>
    </message>
    <message>
        <source>&amp;Settings of the Bot</source>
        <translation>&amp;Tetapan Bot</translation>
    </message>
    <message>
        <source>&amp;Texts and Languages</source>
        <translation>Teks dan &amp;Bahasa</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Tambah</translation>
    </message>
    <message>
        <source>Add &amp;Documents…</source>
        <translation>Tambah &amp;Dokumen…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Ujian</translation>
    </message>
    <message>
        <source>Conversation &amp;Tests</source>
        <translation>&amp;Ujian Perbualan</translation>
    </message>
    <message>
        <source>&amp;Run All Tests</source>
        <translation>&amp;Jalankan Semua Ujian</translation>
    </message>
    <message>
        <source>&amp;Heat Map</source>
        <translation>Peta &amp;Haba</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (baca sahaja)</translation>
    </message>
    <message>
        <source>new create make</source>
        <extracomment>other words for “Add”, separated by blanks, that people may look for: add a flow, new flow</extracomment>
        <translation>baharu baru cipta buat</translation>
    </message>
    <message>
        <source>&amp;Expression Functions</source>
        <translation>&amp;Fungsi Ungkapan</translation>
    </message>
    <message>
        <source>Add a &amp;Folder of Documents…</source>
        <translation>Tambah &amp;Folder Dokumen…</translation>
    </message>
    <message>
        <source>Add a Folder of Documents</source>
        <translation>Tambah Folder Dokumen</translation>
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
    <message>
        <source>Put “%1” online again</source>
        <translation>Letakkan “%1” dalam talian semula</translation>
    </message>
    <message>
        <source>This computer does not keep that release any more. Publish the bot again.</source>
        <translation>Komputer ini tidak lagi menyimpan keluaran itu. Terbitkan bot semula.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 runs on this computer. Once Dialogist is closed, people cannot reach it any more, unless you keep it running.</source>
        <translation>%1 berjalan pada komputer ini. Setelah Dialogist ditutup, orang tidak dapat mencapainya lagi, melainkan anda mengekalkannya berjalan.</translation>
    </message>
    <message>
        <source>%1 run on this computer. Once Dialogist is closed, people cannot reach them any more, unless you keep them running.</source>
        <translation>%1 berjalan pada komputer ini. Setelah Dialogist ditutup, orang tidak dapat mencapainya lagi, melainkan anda mengekalkannya berjalan.</translation>
    </message>
    <message>
        <source>Published Bots Are Online</source>
        <translation>Bot yang Diterbitkan Berada Dalam Talian</translation>
    </message>
    <message>
        <source>Keep Running</source>
        <translation>Kekalkan Berjalan</translation>
    </message>
    <message>
        <source>Take Offline and Quit</source>
        <translation>Luar Talian dan Keluar</translation>
    </message>
    <message>
        <source>The Host Cannot Be Kept Running</source>
        <translation>Hos Tidak Dapat Dikekalkan Berjalan</translation>
    </message>
    <message>
        <source>Release %1, offline</source>
        <translation>Keluaran %1, luar talian</translation>
    </message>
    <message>
        <source>People cannot reach the bot until it is put online again. The release and the talks are kept.</source>
        <translation>Bot tidak dapat dihubungi sehingga ia diletakkan dalam talian semula. Keluaran dan perbualan disimpan.</translation>
    </message>
    <message>
        <source>All bots on this computer go offline, until one of them is put online again: %1. Their releases and talks are kept.</source>
        <translation>Semua bot pada komputer ini diletakkan di luar talian, sehingga salah satunya diletakkan dalam talian semula: %1. Keluaran dan perbualannya disimpan.</translation>
    </message>
    <message>
        <source>Take Offline</source>
        <translation>Letakkan di Luar Talian</translation>
    </message>
    <message>
        <source>Take the bots on this computer offline</source>
        <translation>Letakkan bot pada komputer ini di luar talian</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Eksport “%1”</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::TrustBar</name>
    <message>
        <source>This bot was made or changed on another computer. Until you trust it, code and calls to other services are off.</source>
        <translation>Bot ini dibuat atau diubah pada komputer lain. Selagi anda belum mempercayainya, kod dan panggilan ke perkhidmatan lain dimatikan.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Butiran…</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Percayai</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::WebsiteWatch</name>
    <message>
        <source>Allow This Address?</source>
        <translation>Benarkan Alamat Ini?</translation>
    </message>
    <message>
        <source>%1 is on this computer or a private network. Read it only if you trust it.</source>
        <translation>%1 berada pada komputer ini atau rangkaian peribadi. Baca hanya jika anda mempercayainya.</translation>
    </message>
    <message>
        <source>Allow and Read</source>
        <translation>Benarkan dan Baca</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed: %n page(s) as before.</source>
        <translation>
            <numerusform>Tiada yang berubah: %n halaman seperti sebelumnya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read again. The list of jobs says why.</source>
        <translation>
            <numerusform>%n halaman tidak dapat dibaca semula. Senarai kerja menyatakan sebabnya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A website has changed: %n page(s). Review it in the list of jobs.</source>
        <translation>
            <numerusform>Sebuah laman web telah berubah: %n halaman. Semak dalam senarai kerja.</numerusform>
        </translation>
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
    <message>
        <source>Welcome</source>
        <translation>Selamat datang</translation>
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
    <message>
        <source>Trust and Publish This Bot?</source>
        <translation>Percayai dan Terbitkan Bot Ini?</translation>
    </message>
    <message>
        <source>It was made or changed on another computer. Once published, its code and its calls to other services run.</source>
        <translation>Ia dibuat atau diubah pada komputer lain. Setelah diterbitkan, kodnya dan panggilannya ke perkhidmatan lain akan dijalankan.</translation>
    </message>
    <message>
        <source>Trust and Publish</source>
        <translation>Percayai dan Terbitkan</translation>
    </message>
    <message>
        <source>No step of this project runs code or calls another service. Publishing it asks you first.</source>
        <translation>Tiada langkah dalam projek ini yang menjalankan kod atau memanggil perkhidmatan lain. Anda akan ditanya dahulu sebelum ia diterbitkan.</translation>
    </message>
    <message>
        <source>These steps run code or call another service, and are off:</source>
        <translation>Langkah ini menjalankan kod atau memanggil perkhidmatan lain, dan dimatikan:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them before you trust the project. Publishing it asks you first, too.</source>
        <translation>Lihat langkah ini sebelum anda mempercayai projek. Anda juga akan ditanya dahulu sebelum ia diterbitkan.</translation>
    </message>
    <message>
        <source>You can read, edit and talk to the bot all the same. If the project is changed elsewhere again, you are asked again.</source>
        <translation>Anda tetap boleh membaca, mengedit dan berbual dengan bot. Jika projek diubah lagi di tempat lain, anda akan ditanya semula.</translation>
    </message>
    <message>
        <source>Made or Changed on Another Computer</source>
        <translation>Dibuat atau Diubah pada Komputer Lain</translation>
    </message>
    <message>
        <source>This fix has nothing to change here. Mend it at its place.</source>
        <translation>Pembetulan ini tiada apa-apa untuk diubah di sini. Betulkannya di tempatnya.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) have been cut anew.</source>
        <translation>
            <numerusform>%n sumber telah dipotong semula.</numerusform>
        </translation>
    </message>
    <message>
        <source>This source is not in the project any more.</source>
        <translation>Sumber ini tiada lagi dalam projek.</translation>
    </message>
    <message>
        <source>Ask the Sample Bot</source>
        <translation>Tanya Bot Contoh</translation>
    </message>
    <message>
        <source>The sample bot answers questions about Dialogist. “%1” is closed for it; everything in it is saved.</source>
        <translation>Bot contoh menjawab soalan tentang Dialogist. “%1” ditutup untuknya; semua di dalamnya telah disimpan.</translation>
    </message>
    <message>
        <source>Open the Sample Bot</source>
        <translation>Buka Bot Contoh</translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold(s) the same text as another and was not added twice.</source>
        <translation>
            <numerusform>%n daripadanya mengandungi teks yang sama dengan yang lain dan tidak ditambah dua kali.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::ui::ExpressionMarks</name>
    <message>
        <source>“%1” is no variable of this bot. Add the variable, or correct the name.</source>
        <translation>“%1” bukan pemboleh ubah bot ini. Tambah pemboleh ubah itu, atau betulkan namanya.</translation>
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
        <translation>Tidak ditampal: teks ini mempunyai %1 aksara, sedangkan medan menerima sehingga %2.</translation>
    </message>
    <message>
        <source>This text has %1 characters. Up to %2 can be edited here. Select all and press Delete to empty the field.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Teks ini mempunyai %1 aksara. Sehingga %2 boleh diedit di sini. Pilih semua dan tekan Delete untuk mengosongkan medan.</translation>
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
        <extracomment>%1 is a list of language tags</extracomment>
        <translation>Belum diterjemahkan.</translation>
    </message>
    <message>
        <source>Not translated yet: %1.</source>
        <translation>Belum diterjemahkan: %1.</translation>
    </message>
    <message>
        <source>Test texts (%1)</source>
        <translation>Teks ujian (%1)</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>There is no knowledge to look up the question in. Choose a knowledge base for this step.</source>
        <translation>Tiada pengetahuan untuk mencari jawapan bagi soalan ini. Pilih pangkalan pengetahuan untuk langkah ini.</translation>
    </message>
    <message>
        <source>The bot looked things up too often in one turn.</source>
        <translation>Bot membuat terlalu banyak carian dalam satu giliran.</translation>
    </message>
    <message>
        <source>Code runs in a process of its own that can open no file, start no program and reach no network, with limits on time and memory.</source>
        <translation>Kod dijalankan dalam proses tersendiri yang tidak boleh membuka fail, memulakan program atau mencapai rangkaian, dengan had masa dan memori.</translation>
    </message>
    <message>
        <source>Code runs in a process of its own that can make no system call to open a file, start a program or reach a network, with limits on time and memory.</source>
        <translation>Kod dijalankan dalam proses tersendiri yang tidak boleh membuat panggilan sistem untuk membuka fail, memulakan program atau mencapai rangkaian, dengan had masa dan memori.</translation>
    </message>
    <message>
        <source>Code runs in a process of its own with a limit on time. On this system that process is not cut off from files and network.</source>
        <translation>Kod dijalankan dalam proses tersendiri dengan had masa. Pada sistem ini, proses itu tidak diasingkan daripada fail dan rangkaian.</translation>
    </message>
    <message>
        <source>The code cannot be read: %1</source>
        <translation>Kod tidak dapat dibaca: %1</translation>
    </message>
    <message>
        <source>The code took too long and was stopped. Look for a loop that does not end, or do less at once.</source>
        <translation>Kod mengambil masa terlalu lama dan dihentikan. Cari gelung yang tidak berakhir, atau lakukan lebih sedikit pada satu masa.</translation>
    </message>
    <message>
        <source>The code used too much memory and was stopped. Work on smaller pieces of data.</source>
        <translation>Kod menggunakan terlalu banyak memori dan dihentikan. Gunakan cebisan data yang lebih kecil.</translation>
    </message>
    <message>
        <source>The code was stopped because it broke its process: it may have nested something too deeply or used too much memory.</source>
        <translation>Kod dihentikan kerana ia merosakkan prosesnya: mungkin ada yang bersarang terlalu dalam atau memori yang digunakan terlalu banyak.</translation>
    </message>
    <message>
        <source>The values handed to the code are larger than 1 MB together. Hand over less.</source>
        <translation>Nilai yang diserahkan kepada kod melebihi 1 MB secara keseluruhan. Serahkan lebih sedikit.</translation>
    </message>
    <message>
        <source>What the code gives back is larger than 1 MB. Give back less.</source>
        <translation>Apa yang dipulangkan oleh kod melebihi 1 MB. Pulangkan lebih sedikit.</translation>
    </message>
    <message>
        <source>What the code gives back is nested too deeply to be kept in a variable.</source>
        <translation>Apa yang dipulangkan oleh kod bersarang terlalu dalam untuk disimpan dalam pemboleh ubah.</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be kept in a variable: %2</source>
        <translation>Nilai “%1” tidak dapat disimpan dalam pemboleh ubah: %2</translation>
    </message>
    <message>
        <source>The code returned “%1”, but the step has no output of that name. Add it, or return another one.</source>
        <translation>Kod memulangkan “%1”, tetapi langkah ini tidak mempunyai output dengan nama itu. Tambahkannya, atau pulangkan yang lain.</translation>
    </message>
    <message>
        <source>The code returned a value of type %1. Return the name of an output as text, or nothing; values go into variables.</source>
        <translation>Kod memulangkan nilai jenis %1. Pulangkan nama output sebagai teks, atau tiada apa-apa; nilai disimpan dalam pemboleh ubah.</translation>
    </message>
    <message>
        <source>The code waits for something that never comes: a promise is never resolved.</source>
        <translation>Kod menunggu sesuatu yang tidak akan tiba: promise tidak pernah diselesaikan.</translation>
    </message>
    <message>
        <source>The code did not get its turn because other code was running. Try again.</source>
        <translation>Kod tidak mendapat giliran kerana kod lain sedang berjalan. Cuba lagi.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>Larian dibatalkan.</translation>
    </message>
    <message>
        <source>The code was not run, because this project is not trusted on this computer.</source>
        <translation>Kod tidak dijalankan kerana projek ini tidak dipercayai pada komputer ini.</translation>
    </message>
    <message>
        <source>The process that runs code could not be started. Install Dialogist anew.</source>
        <translation>Proses yang menjalankan kod tidak dapat dimulakan. Pasang semula Dialogist.</translation>
    </message>
    <message>
        <source>“%1” is already a variable of this step. Write %1 = … without let, const or var.</source>
        <translation>“%1” sudah menjadi pemboleh ubah langkah ini. Tulis %1 = … tanpa let, const atau var.</translation>
    </message>
    <message>
        <source>BigInt numbers such as 10n are not available. Use ordinary numbers.</source>
        <translation>Nombor BigInt seperti 10n tidak tersedia. Gunakan nombor biasa.</translation>
    </message>
    <message>
        <source>Lookbehind, (?&lt;=…) and (?&lt;!…), is not available in regular expressions. Match what stands before and use a group.</source>
        <translation>Lookbehind, (?&lt;=…) dan (?&lt;!…), tidak tersedia dalam ungkapan nalar. Padankan apa yang ada sebelumnya dan gunakan kumpulan.</translation>
    </message>
    <message>
        <source>The flag d is not available in regular expressions.</source>
        <translation>Flag d tidak tersedia dalam ungkapan nalar.</translation>
    </message>
    <message>
        <source>Modifiers such as (?i:…) are not available in regular expressions. Use a flag for the whole expression.</source>
        <translation>Pengubah suai seperti (?i:…) tidak tersedia dalam ungkapan nalar. Gunakan flag untuk keseluruhan ungkapan.</translation>
    </message>
    <message>
        <source>Only general categories such as \p{L}, \p{Lu} or \p{Nd} are available in regular expressions.</source>
        <translation>Hanya kategori umum seperti \p{L}, \p{Lu} atau \p{Nd} tersedia dalam ungkapan nalar.</translation>
    </message>
    <message>
        <source>Nothing can be imported: the code must stand by itself.</source>
        <translation>Tiada apa-apa boleh diimport: kod mesti berdiri sendiri.</translation>
    </message>
    <message>
        <source>Nothing can be exported. Set a variable of the step instead.</source>
        <translation>Tiada apa-apa boleh dieksport. Sebaliknya, tetapkan pemboleh ubah langkah.</translation>
    </message>
    <message>
        <source>%1 is not available in code.</source>
        <translation>%1 tidak tersedia dalam kod.</translation>
    </message>
    <message>
        <source>%1 is not available: code reaches no network, no files and no timers. Use a step of the flow for that.</source>
        <translation>%1 tidak tersedia: kod tidak mencapai rangkaian, fail atau pemasa. Gunakan langkah dalam aliran untuk itu.</translation>
    </message>
    <message>
        <source>“%1” is not declared. Add it to the step&apos;s variables, or write let %1 = …</source>
        <translation>“%1” tidak diisytiharkan. Tambahkannya pada pemboleh ubah langkah, atau tulis let %1 = …</translation>
    </message>
    <message>
        <source>“%1” is not known here. Add it to what goes in if it is a variable of the bot.</source>
        <translation>“%1” tidak dikenali di sini. Tambahkannya pada apa yang masuk jika ia pemboleh ubah bot.</translation>
    </message>
    <message>
        <source>The variable “%1” cannot be used in code, because JavaScript does not allow this name. Rename it.</source>
        <translation>Pemboleh ubah “%1” tidak boleh digunakan dalam kod kerana JavaScript tidak membenarkan nama ini. Namakan semula.</translation>
    </message>
    <message>
        <source>The code is longer than 100,000 characters. Divide it into several steps.</source>
        <translation>Kod lebih panjang daripada 100,000 aksara. Bahagikannya kepada beberapa langkah.</translation>
    </message>
    <message>
        <source>The code cannot be read.</source>
        <translation>Kod tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>This file holds no talk.</source>
        <translation>Fail ini tidak mengandungi perbualan.</translation>
    </message>
    <message>
        <source>This talk was saved by a newer version of Dialogist.</source>
        <translation>Perbualan ini disimpan oleh versi Dialogist yang lebih baharu.</translation>
    </message>
    <message>
        <source>This file holds no talk that can be played.</source>
        <translation>Fail ini tidak mengandungi perbualan yang boleh dimainkan.</translation>
    </message>
    <message>
        <source>The value of the secret “%1” is not known here. Enter it where the bot runs.</source>
        <translation>Nilai rahsia “%1” tidak diketahui di sini. Masukkannya di tempat bot dijalankan.</translation>
    </message>
    <message>
        <source>The service answered with more than a megabyte.</source>
        <translation>Perkhidmatan menjawab dengan lebih daripada satu megabait.</translation>
    </message>
    <message>
        <source>This step runs code or calls another service, and the bot was made or changed on another computer. Look at the step, then trust the project.</source>
        <translation>Langkah ini menjalankan kod atau memanggil perkhidmatan lain, dan bot ini dibuat atau diubah pada komputer lain. Lihat langkah ini, kemudian percayai projek.</translation>
    </message>
    <message>
        <source>Nothing here answers requests of the kind “%1”.</source>
        <translation>Tiada apa-apa di sini yang menjawab permintaan jenis “%1”.</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Langkah %1: %2</translation>
    </message>
    <message>
        <source>Step %1, after “%2”: %3</source>
        <translation>Langkah %1, selepas “%2”: %3</translation>
    </message>
    <message>
        <source>is “%1”</source>
        <translation>ialah “%1”</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>mengandungi “%1”</translation>
    </message>
    <message>
        <source>matches “%1”</source>
        <translation>sepadan dengan “%1”</translation>
    </message>
    <message>
        <source>is much like “%1”</source>
        <translation>sangat serupa dengan “%1”</translation>
    </message>
    <message>
        <source>is at least %1</source>
        <translation>sekurang-kurangnya %1</translation>
    </message>
    <message>
        <source>is at most %1</source>
        <translation>selebih-lebihnya %1</translation>
    </message>
    <message>
        <source>has the length %1</source>
        <translation>mempunyai panjang %1</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>mempunyai nilai</translation>
    </message>
    <message>
        <source>“%1” is no comparison. There are: %2.</source>
        <translation>“%1” bukan perbandingan. Yang ada: %2.</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>“%1” bukan ungkapan nalar: %2.</translation>
    </message>
    <message>
        <source>No people are set up here to take over or to decide.</source>
        <translation>Tiada orang yang disediakan di sini untuk mengambil alih atau membuat keputusan.</translation>
    </message>
    <message>
        <source>“%1” is a secret, and the texts of a request cannot hold one. Put it in with “Signs in with”.</source>
        <translation>“%1” ialah rahsia, dan teks permintaan tidak boleh mengandunginya. Masukkannya melalui “Log masuk dengan”.</translation>
    </message>
    <message>
        <source>No language model is set up where this bot runs.</source>
        <translation>Tiada model bahasa yang disediakan di tempat bot ini dijalankan.</translation>
    </message>
    <message>
        <source>The tool “%1” is not set up where this bot runs.</source>
        <translation>Alat “%1” tidak disediakan di tempat bot ini dijalankan.</translation>
    </message>
    <message>
        <source>Requests to web services are not sent here.</source>
        <translation>Permintaan kepada perkhidmatan web tidak dihantar di sini.</translation>
    </message>
    <message>
        <source>“%1” is no state of the opening hours. Write open, closed or clock.</source>
        <translation>“%1” bukan status waktu operasi. Tulis open, closed atau clock.</translation>
    </message>
    <message>
        <source>The bot is gone. Choose another one.</source>
        <translation>Bot sudah tiada. Pilih yang lain.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tiada</translation>
    </message>
    <message>
        <source>is of the step “%1”</source>
        <translation>daripada langkah “%1”</translation>
    </message>
    <message>
        <source>offers %1</source>
        <translation>menawarkan %1</translation>
    </message>
    <message>
        <source>names a source</source>
        <translation>menamakan sumber</translation>
    </message>
    <message>
        <source>names no source</source>
        <translation>tidak menamakan sumber</translation>
    </message>
    <message>
        <source>The bot was to say something that %1; it said %2.</source>
        <translation>Bot sepatutnya mengatakan sesuatu yang %1; ia mengatakan %2.</translation>
    </message>
    <message>
        <source>The bot was not to say something that %1; it said “%2”.</source>
        <translation>Bot sepatutnya tidak mengatakan sesuatu yang %1; ia mengatakan “%2”.</translation>
    </message>
    <message>
        <source>“%1” was to get a value; it has none.</source>
        <translation>“%1” sepatutnya mendapat nilai; ia tiada nilai.</translation>
    </message>
    <message>
        <source>“%1” was to be a value that %2; it is %3.</source>
        <translation>“%1” sepatutnya nilai yang %2; ia %3.</translation>
    </message>
    <message>
        <source>“%1” was not to be “%2”.</source>
        <translation>“%1” sepatutnya bukan “%2”.</translation>
    </message>
    <message>
        <source>The flow “%1” was to start; started: %2.</source>
        <translation>Aliran “%1” sepatutnya bermula; yang bermula: %2.</translation>
    </message>
    <message>
        <source>The flow “%1” was to come to its end; ended: %2.</source>
        <translation>Aliran “%1” sepatutnya sampai ke penghujung; yang tamat: %2.</translation>
    </message>
    <message>
        <source>The flow “%1” was to be cancelled; cancelled: %2.</source>
        <translation>Aliran “%1” sepatutnya dibatalkan; yang dibatalkan: %2.</translation>
    </message>
    <message>
        <source>The intent was to be “%1”; found: %2.</source>
        <translation>Niat sepatutnya “%1”; ditemui: %2.</translation>
    </message>
    <message>
        <source>“%1” was to be called as described; called: %2.</source>
        <translation>“%1” sepatutnya dipanggil seperti diterangkan; yang dipanggil: %2.</translation>
    </message>
    <message>
        <source>“%1” was not to be called.</source>
        <translation>“%1” sepatutnya tidak dipanggil.</translation>
    </message>
    <message>
        <source>The bot was to ask whether “%1” is meant; it offered %2.</source>
        <translation>Bot sepatutnya bertanya sama ada “%1” dimaksudkan; ia menawarkan %2.</translation>
    </message>
    <message>
        <source>The bot was to ask what is meant.</source>
        <translation>Bot sepatutnya bertanya apa yang dimaksudkan.</translation>
    </message>
    <message>
        <source>No answer of this turn names a source.</source>
        <translation>Tiada jawapan pusingan ini yang menamakan sumber.</translation>
    </message>
    <message>
        <source>Only %1 % of the answer&apos;s words stand in its sources; %2 % were asked for.</source>
        <translation>Hanya %1 % perkataan jawapan terdapat dalam sumbernya; %2 % diminta.</translation>
    </message>
    <message>
        <source>The talk was to pass “%1”; it passed %2.</source>
        <translation>Perbualan sepatutnya melalui “%1”; ia melalui %2.</translation>
    </message>
    <message>
        <source>The talk was not to pass “%1”; it passed %2.</source>
        <translation>Perbualan sepatutnya tidak melalui “%1”; ia melalui %2.</translation>
    </message>
    <message>
        <source>The talk was to wait at “%1”; it waits at “%2”.</source>
        <translation>Perbualan sepatutnya menunggu di “%1”; ia menunggu di “%2”.</translation>
    </message>
    <message>
        <source>The talk was to end; it goes on.</source>
        <translation>Perbualan sepatutnya tamat; ia diteruskan.</translation>
    </message>
    <message>
        <source>The talk was to go on; it ended.</source>
        <translation>Perbualan sepatutnya diteruskan; ia tamat.</translation>
    </message>
    <message>
        <source>Nothing was to fail; “%1” did: %2.</source>
        <translation>Sepatutnya tiada yang gagal; “%1” gagal: %2.</translation>
    </message>
    <message>
        <source>The expression “%1” cannot be read: %2</source>
        <translation>Ungkapan “%1” tidak dapat dibaca: %2</translation>
    </message>
    <message>
        <source>“%1” was to be true; it is %2.</source>
        <translation>“%1” sepatutnya benar; ia %2.</translation>
    </message>
    <message>
        <source>An assertion is one word with what it asks, such as “bot_uttered: Hello”.</source>
        <translation>Satu penegasan ialah satu kata dengan apa yang diminta, seperti “bot_uttered: Hello”.</translation>
    </message>
    <message>
        <source>“%1” is no duration. Write it like PT5M (five minutes) or P1D (a day).</source>
        <translation>“%1” bukan tempoh. Tulis seperti PT5M (lima minit) atau P1D (sehari).</translation>
    </message>
    <message>
        <source>“%1” says nothing.</source>
        <translation>“%1” tidak mengatakan apa-apa.</translation>
    </message>
    <message>
        <source>does two things at once.</source>
        <translation>melakukan dua perkara serentak.</translation>
    </message>
    <message>
        <source>“%1” is nothing a step can do. There are: %2.</source>
        <translation>“%1” bukan sesuatu yang dapat dilakukan oleh langkah. Yang ada: %2.</translation>
    </message>
    <message>
        <source>The test begins at “%1”, which is not there.</source>
        <translation>Ujian bermula di “%1”, yang tiada.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it like 2026-12-24T10:00:00Z.</source>
        <translation>“%1” bukan masa. Tulis seperti 2026-12-24T10:00:00Z.</translation>
    </message>
    <message>
        <source>A test has at most %1 steps.</source>
        <translation>Satu ujian mempunyai paling banyak %1 langkah.</translation>
    </message>
    <message>
        <source>There is no button “%1” to press.</source>
        <translation>Tiada butang “%1” untuk ditekan.</translation>
    </message>
    <message>
        <source>(waits %1)</source>
        <translation>(menunggu %1)</translation>
    </message>
    <message>
        <source>“%1”: there is no fixture “%2”.</source>
        <translation>“%1”: tiada persediaan “%2”.</translation>
    </message>
    <message>
        <source>There are no tests in this file: it should hold a list “test_cases”.</source>
        <translation>Tiada ujian dalam fail ini: ia sepatutnya mengandungi senarai “test_cases”.</translation>
    </message>
    <message>
        <source>There are more than %1 tests in this file.</source>
        <translation>Terdapat lebih daripada %1 ujian dalam fail ini.</translation>
    </message>
    <message>
        <source>Entry %1 is no test.</source>
        <translation>Entri %1 bukan ujian.</translation>
    </message>
    <message>
        <source>“%1” was left out: pin answers to requests instead.</source>
        <translation>“%1” ditinggalkan: tetapkan jawapan kepada permintaan sebagai ganti.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>%1: the bot has no “%2”, so this would always hold. Correct the name.</source>
        <translation>%1: bot tidak mempunyai “%2”, jadi ini akan sentiasa benar. Betulkan nama itu.</translation>
    </message>
    <message>
        <source>“%1” is not known here. There are: %2.</source>
        <translation>“%1” tidak dikenali di sini. Yang ada: %2.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Satu nama tiada.</translation>
    </message>
    <message>
        <source>It is not said what the bot is to say.</source>
        <translation>Tidak dinyatakan apa yang perlu dikatakan oleh bot.</translation>
    </message>
    <message>
        <source>The test has no steps, so it checks nothing.</source>
        <translation>Ujian ini tiada langkah, jadi ia tidak menyemak apa-apa.</translation>
    </message>
    <message>
        <source>“%1”: a test has no “%2”. There are: %3.</source>
        <translation>“%1”: ujian tidak mempunyai “%2”. Yang ada: %3.</translation>
    </message>
    <message>
        <source>Write all or any as the “operator” of “flow_ids”.</source>
        <translation>Tulis all atau any sebagai “operator” bagi “flow_ids”.</translation>
    </message>
    <message>
        <source>“%1” was to get a value here; it got none.</source>
        <translation>“%1” sepatutnya mendapat nilai di sini; ia tidak mendapatnya.</translation>
    </message>
    <message>
        <source>” or “</source>
        <translation>” atau “</translation>
    </message>
    <message>
        <source>The bot was to offer nothing else; it offered %1.</source>
        <translation>Bot sepatutnya tidak menawarkan yang lain; ia menawarkan %1.</translation>
    </message>
    <message>
        <source>“%1” is no comparison. Did you mean “%2”? An object that is to be just that stands behind “equals”.</source>
        <translation>“%1” bukan perbandingan. Adakah anda maksudkan “%2”? Objek yang mesti tepat sama diletakkan selepas “equals”.</translation>
    </message>
    <message>
        <source>Pin %1: %2</source>
        <translation>Jawapan yang ditetapkan %1: %2</translation>
    </message>
    <message>
        <source>The assertions of this step are checked in their order.</source>
        <translation>Penegasan langkah ini disemak mengikut tertibnya.</translation>
    </message>
    <message>
        <source>A button has no label. Write it as a text, or with a “title”.</source>
        <translation>Satu butang tiada label. Tulis sebagai teks, atau dengan “title”.</translation>
    </message>
    <message>
        <source>“%1” is no assertion.</source>
        <translation>“%1” bukan penegasan.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Adakah anda maksudkan “%1”?</translation>
    </message>
    <message>
        <source>There are: %1. As in Rasa also: %2.</source>
        <translation>Yang ada: %1. Seperti dalam Rasa juga: %2.</translation>
    </message>
    <message>
        <source>An answer to “%1” says one or more of: %2.</source>
        <translation>Jawapan kepada “%1” menyatakan satu atau lebih daripada: %2.</translation>
    </message>
    <message>
        <source>It is not said for which request it is: “kind” or “node” is missing.</source>
        <translation>Tidak dinyatakan untuk permintaan yang mana: “kind” atau “node” tiada.</translation>
    </message>
    <message>
        <source>“%1” is no kind of request. There are: %2.</source>
        <translation>“%1” bukan jenis permintaan. Yang ada: %2.</translation>
    </message>
    <message>
        <source>It is not said what comes back: “answer” or “error” is missing.</source>
        <translation>Tidak dinyatakan apa yang dipulangkan: “answer” atau “error” tiada.</translation>
    </message>
    <message>
        <source>Either an “answer” comes back or an “error”, not both.</source>
        <translation>Sama ada “answer” atau “error” dipulangkan, bukan kedua-duanya.</translation>
    </message>
    <message>
        <source>Write it like %1</source>
        <translation>Tulis seperti %1</translation>
    </message>
    <message>
        <source>is no step. A step says what is done or checked, such as “user: Hello”.</source>
        <translation>bukan langkah. Langkah menyatakan apa yang dilakukan atau disemak, seperti “user: Hello”.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>nombor</translation>
    </message>
    <message>
        <source>a whole number, 0 or more</source>
        <translation>nombor bulat, 0 atau lebih</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>benar atau palsu</translation>
    </message>
    <message>
        <source>a list (a dash before each entry)</source>
        <translation>senarai (sengkang sebelum setiap entri)</translation>
    </message>
    <message>
        <source>an object (lines of “key: value”)</source>
        <translation>objek (baris “key: value”)</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between the things that a value may be</comment>
        <translation> atau </translation>
    </message>
    <message>
        <source>“%1” is to be %2.</source>
        <translation>“%1” mestilah %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be false.</source>
        <translation>“%1” tidak boleh false.</translation>
    </message>
    <message>
        <source>The step&apos;s own answer to pretend, as no pinned one fits</source>
        <translation>Jawapan olok-olok langkah itu sendiri, kerana tiada jawapan yang ditetapkan sesuai</translation>
    </message>
    <message>
        <source>The step “%1” asks for “%2”, and the test has no answer. Pin one, such as %3</source>
        <translation>Langkah “%1” meminta “%2”, dan ujian ini tiada jawapan. Tetapkan satu, seperti %3</translation>
    </message>
    <message>
        <source>In the step “%1”: %2</source>
        <translation>Dalam langkah “%1”: %2</translation>
    </message>
    <message>
        <source>A file of tests has no “%1”. There are: %2.</source>
        <translation>Fail ujian tiada “%1”. Yang ada: %2.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>something that is gone</source>
        <translation>sesuatu yang sudah tiada</translation>
    </message>
    <message>
        <source>%1 no longer leads to %2</source>
        <translation>%1 tidak lagi menuju ke %2</translation>
    </message>
    <message>
        <source>%1 now leads to %2</source>
        <translation>%1 kini menuju ke %2</translation>
    </message>
    <message>
        <source>%1 leads to %2</source>
        <translation>%1 menuju ke %2</translation>
    </message>
    <message>
        <source>%1 now leads to %2 instead of %3</source>
        <translation>%1 kini menuju ke %2 dan bukan %3</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projek</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Aliran</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Sambungan</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Pemboleh ubah</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Niat</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Gesaan</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entiti</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Ujian</translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation>Pangkalan pengetahuan</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Keluaran</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Sinonim</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frasa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Skop</translation>
    </message>
    <message>
        <source>Data category</source>
        <translation>Kategori data</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Tujuan</translation>
    </message>
    <message>
        <source>Initial value</source>
        <translation>Nilai awal</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Penerangan</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>First flow</source>
        <translation>Aliran pertama</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privasi</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Sembang web</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Tertib</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tajuk</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varian</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Syarat</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ungkapan</translation>
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
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>“%1” and “%2” have no state in common, so nobody can tell who changed what. Merge copies of one file.</source>
        <translation>“%1” dan “%2” tidak mempunyai keadaan yang sama, jadi tiada siapa dapat mengetahui siapa yang mengubah apa. Gabungkan salinan daripada satu fail.</translation>
    </message>
    <message>
        <source>%1 was dropped: what it belongs to is gone.</source>
        <translation>%1 digugurkan: tempat asalnya sudah tiada.</translation>
    </message>
    <message>
        <source>%1 now starts with another flow: the one it started with is gone.</source>
        <translation>%1 kini bermula dengan aliran lain: aliran permulaannya yang dahulu sudah tiada.</translation>
    </message>
    <message>
        <source>The connection between %1 and %2 was dropped: %2 is gone.</source>
        <translation>Sambungan antara %1 dengan %2 digugurkan: %2 sudah tiada.</translation>
    </message>
    <message>
        <source>These are two different projects. Only versions of one project can be merged.</source>
        <translation>Ini dua projek yang berbeza. Hanya versi daripada satu projek boleh digabungkan.</translation>
    </message>
    <message>
        <source>“%1” holds different things on the two sides. Rename one of them.</source>
        <translation>“%1” mengandungi perkara yang berbeza pada kedua-dua belah pihak. Namakan semula salah satunya.</translation>
    </message>
    <message>
        <source>“%1” is a link to somewhere else. Put the file itself there; links are not followed.</source>
        <translation>“%1” ialah pautan ke tempat lain. Letakkan fail itu sendiri di sana; pautan tidak diikuti.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is a file that you may read.</source>
        <translation>“%1” tidak dapat dibaca. Pastikan ia fail yang boleh anda baca.</translation>
    </message>
    <message>
        <source>“%1” is too big for a project in text form. Remove it from the folder.</source>
        <translation>“%1” terlalu besar untuk projek dalam bentuk teks. Alih keluarnya daripada folder.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check that you may write it and that there is room on the drive.</source>
        <translation>“%1” tidak dapat ditulis. Pastikan anda boleh menulisnya dan terdapat ruang pada pemacu.</translation>
    </message>
    <message>
        <source>“%1” is not in the folder.</source>
        <translation>“%1” tiada dalam folder.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Check its name.</source>
        <translation>Tiada folder “%1”. Semak namanya.</translation>
    </message>
    <message>
        <source>“%1” is a file. Choose a folder.</source>
        <translation>“%1” ialah fail. Pilih folder.</translation>
    </message>
    <message>
        <source>“%1” is a folder where a file must be. Remove it.</source>
        <translation>“%1” ialah folder di tempat yang sepatutnya fail. Alih keluarnya.</translation>
    </message>
    <message>
        <source>There is a file “%1” that is no part of a project. Move it, or choose another folder.</source>
        <translation>Terdapat fail “%1” yang bukan sebahagian daripada projek. Alihkannya, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, baris %2</translation>
    </message>
    <message>
        <source>a merge was not finished here. Choose one of the two sides, remove the marks, then try again.</source>
        <translation>penggabungan di sini belum selesai. Pilih salah satu pihak, alih keluar tandanya, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>this is no JSON (%1).</source>
        <translation>ini bukan JSON (%1).</translation>
    </message>
    <message>
        <source>an object in braces is expected here.</source>
        <translation>objek dalam kurungan dakap dijangkakan di sini.</translation>
    </message>
    <message>
        <source>this is not the document that its name promises. Unpack the project again.</source>
        <translation>ini bukan dokumen seperti yang dinyatakan oleh namanya. Bongkar projek itu semula.</translation>
    </message>
    <message>
        <source>“%1” holds another project than the folder. Choose another file.</source>
        <translation>“%1” mengandungi projek yang lain daripada projek dalam folder. Pilih fail lain.</translation>
    </message>
    <message>
        <source>“%1” is no id. Take the id from the other version of the file.</source>
        <translation>“%1” bukan id. Ambil id daripada versi lain fail itu.</translation>
    </message>
    <message>
        <source>the text must begin with its properties between two lines “---”.</source>
        <translation>teks mesti bermula dengan sifatnya antara dua baris “---”.</translation>
    </message>
    <message>
        <source>a name, a colon and a JSON value are expected here.</source>
        <translation>nama, titik bertindih dan nilai JSON dijangkakan di sini.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>“%1” ada dua kali.</translation>
    </message>
    <message>
        <source>this is not written in UTF-8. Save it as UTF-8.</source>
        <translation>ini tidak ditulis dalam UTF-8. Simpannya sebagai UTF-8.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>“%1” mestilah senarai.</translation>
    </message>
    <message>
        <source>“%1” holds something that is no object.</source>
        <translation>“%1” mengandungi sesuatu yang bukan objek.</translation>
    </message>
    <message>
        <source>this program does not know what “%1” is. Update Dialogist, or remove the file.</source>
        <translation>program ini tidak mengenali “%1”. Kemas kini Dialogist, atau alih keluar fail itu.</translation>
    </message>
    <message>
        <source>this id is in “%1” already (line %2). Keep one of the two.</source>
        <translation>id ini sudah ada dalam “%1” (baris %2). Kekalkan salah satu daripadanya.</translation>
    </message>
    <message>
        <source>what this belongs to (%1 “%2”) is not in the folder. Bring it back, or remove this too.</source>
        <translation>tempat asalnya (%1 “%2”) tiada dalam folder. Kembalikannya, atau alih keluar ini juga.</translation>
    </message>
    <message>
        <source>The folder holds no project: it must have one file “project.json” as “dialogist unpack” writes it.</source>
        <translation>Folder ini tidak mengandungi projek: ia mesti mempunyai satu fail “project.json” seperti yang ditulis oleh “dialogist unpack”.</translation>
    </message>
    <message>
        <source>something is missing or of the wrong kind here (%1).</source>
        <translation>ada sesuatu yang tiada atau salah jenis di sini (%1).</translation>
    </message>
    <message>
        <source>Sentences of the program</source>
        <translation>Ayat program</translation>
    </message>
    <message>
        <source>Test question</source>
        <translation>Soalan ujian</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soalan</translation>
    </message>
    <message>
        <source>Expected source</source>
        <translation>Sumber yang dijangka</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>Fail atau alamat</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Tajuk</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Words of the passage</source>
        <translation>Perkataan dalam petikan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Dihidupkan</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (diubah)</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Asas undang-undang</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Waktu operasi</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zon waktu</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Rantau</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Penemuan yang diterima</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Peraturan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Kandungan</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Petikan</translation>
    </message>
    <message>
        <source>Number of passages</source>
        <translation>Bilangan petikan</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Pages without text</source>
        <translation>Halaman tanpa teks</translation>
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
        <source>Date of the document</source>
        <translation>Tarikh dokumen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Pemberat</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Corak</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Kumpulan</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Pinned answers</source>
        <translation>Jawapan yang ditetapkan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>as read on %1</source>
        <translation>seperti dibaca pada %1</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>sebuah fail</translation>
    </message>
    <message>
        <source>made from the text as it is</source>
        <translation>dibuat daripada teks semasa</translation>
    </message>
    <message>
        <source>made from an older text</source>
        <translation>dibuat daripada teks yang lebih lama</translation>
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
        <source>Keep the choice in</source>
        <translation>Simpan pilihan dalam</translation>
    </message>
    <message>
        <source>Keeps the label in the bot&apos;s first language; may stay empty.</source>
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
        <source>Without it, the person&apos;s last message is looked up.</source>
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
        <source>Goes on at another step or at the start of another flow.</source>
        <translation>Bersambung di langkah lain atau di permulaan aliran lain.</translation>
    </message>
    <message>
        <source>A step of any flow of this bot.</source>
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
        <source>This program does not know the step type “%1”.</source>
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
        <source>Connection without a port</source>
        <translation>Sambungan tanpa port</translation>
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
        <source>Unknown step</source>
        <translation>Langkah tidak dikenali</translation>
    </message>
    <message>
        <source>This program does not know the step type “%1”. Replace the step, or open the project with the program that made it.</source>
        <translation>Program ini tidak mengenali jenis langkah “%1”. Gantikan langkah itu, atau buka projek dengan program yang membuatnya.</translation>
    </message>
    <message>
        <source>Leads nowhere</source>
        <translation>Tidak menuju ke mana-mana</translation>
    </message>
    <message>
        <source>“%1” names no place to go to, or one that is gone. Choose a step.</source>
        <translation>“%1” tidak menyatakan tempat yang dituju, atau tempat itu sudah tiada. Pilih satu langkah.</translation>
    </message>
    <message>
        <source>Text is missing</source>
        <translation>Teks tiada</translation>
    </message>
    <message>
        <source>“%1” has a text without words in the bot&apos;s first language. Write it, or remove it.</source>
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
        <source>No step uses the variable “%1”. Use it, or delete it.</source>
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
    <message>
        <source>Start flow missing</source>
        <translation>Aliran permulaan tiada</translation>
    </message>
    <message>
        <source>The flow that talks begin with is not in this bot. Choose one of its flows as the start flow.</source>
        <translation>Aliran yang memulakan perbualan tiada dalam bot ini. Pilih salah satu alirannya sebagai aliran permulaan.</translation>
    </message>
    <message>
        <source>Step of another program</source>
        <translation>Langkah daripada program lain</translation>
    </message>
    <message>
        <source>“%1” was taken over from another program and cannot run here. Replace it.</source>
        <translation>“%1” diambil daripada program lain dan tidak dapat dijalankan di sini. Gantikannya.</translation>
    </message>
    <message>
        <source>No flow to run</source>
        <translation>Tiada aliran untuk dijalankan</translation>
    </message>
    <message>
        <source>“%1” names no flow, or one without a Start. Choose a flow.</source>
        <translation>“%1” tidak menyatakan aliran, atau menyatakan aliran tanpa Mula. Pilih aliran.</translation>
    </message>
    <message>
        <source>“%1” in %2 has %3, which the first language does not have. Take it out, or add it there.</source>
        <translation>“%1” dalam %2 mempunyai %3, yang tiada dalam bahasa pertama. Keluarkannya, atau tambahkannya di sana.</translation>
    </message>
    <message>
        <source>“%1” in %2 lacks %3, which the first language has. Put it in.</source>
        <translation>“%1” dalam %2 tidak mempunyai %3, yang ada dalam bahasa pertama. Masukkannya.</translation>
    </message>
    <message>
        <source>Placeholder differs in a translation</source>
        <translation>Pemegang tempat berbeza dalam terjemahan</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Model profile</source>
        <translation>Profil model</translation>
    </message>
    <message>
        <source>Which model answers; its name in the project. Without it, the project&apos;s usual one.</source>
        <translation>Model yang menjawab; namanya dalam projek. Tanpanya, model lazim projek.</translation>
    </message>
    <message>
        <source>Messages it sees</source>
        <translation>Mesej yang dilihatnya</translation>
    </message>
    <message>
        <source>How many of the last messages of the talk go along; 0 = none.</source>
        <translation>Bilangan mesej terakhir perbualan yang disertakan; 0 = tiada.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Suhu</translation>
    </message>
    <message>
        <source>0 is steady, 1 is inventive; empty is the profile&apos;s own.</source>
        <translation>0 stabil, 1 kreatif; kosong bermaksud nilai profil sendiri.</translation>
    </message>
    <message>
        <source>Tokens at most</source>
        <translation>Token maksimum</translation>
    </message>
    <message>
        <source>Of the answer; empty is the profile&apos;s own.</source>
        <translation>Bagi jawapan; kosong bermaksud nilai profil sendiri.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Arahan</translation>
    </message>
    <message>
        <source>One of the bot&apos;s instructions.</source>
        <translation>Salah satu arahan bot.</translation>
    </message>
    <message>
        <source>And for this step</source>
        <translation>Dan untuk langkah ini</translation>
    </message>
    <message>
        <source>Words for the model; {{ }} puts in values, which then leave for the model.</source>
        <translation>Kata-kata untuk model; {{ }} memasukkan nilai, yang kemudian dihantar kepada model.</translation>
    </message>
    <message>
        <source>No instructions yet</source>
        <translation>Belum ada arahan</translation>
    </message>
    <message>
        <source>AI Generate</source>
        <translation>Penjanaan AI</translation>
    </message>
    <message>
        <source>Has a language model write an answer.</source>
        <translation>Meminta model bahasa menulis jawapan.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Without it, the person&apos;s last message.</source>
        <translation>Tanpanya, mesej terakhir pengguna.</translation>
    </message>
    <message>
        <source>With knowledge</source>
        <translation>Dengan pengetahuan</translation>
    </message>
    <message>
        <source>Answers with</source>
        <translation>Menjawab dengan</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON schema</source>
        <translation>Skema JSON</translation>
    </message>
    <message>
        <source>Say the answer</source>
        <translation>Nyatakan jawapan</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>AI Agent</source>
        <translation>Ejen AI</translation>
    </message>
    <message>
        <source>Has a language model talk with the person until something is reached.</source>
        <translation>Meminta model bahasa berbual dengan pengguna sehingga sesuatu tercapai.</translation>
    </message>
    <message>
        <source>What it may use</source>
        <translation>Apa yang boleh digunakannya</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Had</translation>
    </message>
    <message>
        <source>Ends when</source>
        <translation>Tamat apabila</translation>
    </message>
    <message>
        <source>Name of this end</source>
        <translation>Nama penamat ini</translation>
    </message>
    <message>
        <source>In words: when the person has …</source>
        <translation>Dengan kata-kata: apabila pengguna telah …</translation>
    </message>
    <message>
        <source>The model judges by these words whether it is done.</source>
        <translation>Model menilai sama ada ia selesai berdasarkan kata-kata ini.</translation>
    </message>
    <message>
        <source>Add an end</source>
        <translation>Tambah penamat</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Alat</translation>
    </message>
    <message>
        <source>Variables it may read</source>
        <translation>Pemboleh ubah yang boleh dibacanya</translation>
    </message>
    <message>
        <source>Variables it may set</source>
        <translation>Pemboleh ubah yang boleh ditetapkannya</translation>
    </message>
    <message>
        <source>May ask for a person</source>
        <translation>Boleh meminta seorang manusia</translation>
    </message>
    <message>
        <source>Turns at most</source>
        <translation>Giliran maksimum</translation>
    </message>
    <message>
        <source>Steps in a turn</source>
        <translation>Langkah dalam satu giliran</translation>
    </message>
    <message>
        <source>How often it may call tools before it answers.</source>
        <translation>Berapa kali ia boleh memanggil alat sebelum menjawab.</translation>
    </message>
    <message>
        <source>Cost at most</source>
        <translation>Kos maksimum</translation>
    </message>
    <message>
        <source>Of this step in one talk, in the currency of the model&apos;s prices; empty = no limit.</source>
        <translation>Bagi langkah ini dalam satu perbualan, dalam mata wang harga model; kosong = tiada had.</translation>
    </message>
    <message>
        <source>Wants a person</source>
        <translation>Mahukan seorang manusia</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Had dicapai</translation>
    </message>
    <message>
        <source>AI Extract</source>
        <translation>Pengekstrakan AI</translation>
    </message>
    <message>
        <source>Has a language model read values out of a text.</source>
        <translation>Meminta model bahasa membaca nilai daripada teks.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Ke dalam</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ya atau tidak</translation>
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
        <source>What it is, in words</source>
        <translation>Apa maksudnya, dengan kata-kata</translation>
    </message>
    <message>
        <source>Must be there</source>
        <translation>Mesti ada</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>Tambah nilai</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Daripada</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Lengkap</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Ada yang kurang</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Belum ada nilai</translation>
    </message>
    <message>
        <source>Reads %1</source>
        <translation>Membaca %1</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>Pengawal</translation>
    </message>
    <message>
        <source>Finds personal data, secrets and unwanted words in a text, on this computer or the host.</source>
        <translation>Mencari data peribadi, rahsia dan perkataan yang tidak diingini dalam teks, pada komputer ini atau hos.</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Mencari</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Alamat e-mel</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Nombor telefon</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Nombor kad</translation>
    </message>
    <message>
        <source>Bank accounts (IBAN)</source>
        <translation>Akaun bank (IBAN)</translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation>Kunci dan kata laluan</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>comes from the person</source>
        <translation>datang daripada pengguna</translation>
    </message>
    <message>
        <source>goes to the person or a model</source>
        <translation>pergi kepada pengguna atau model</translation>
    </message>
    <message>
        <source>Unwanted words</source>
        <translation>Perkataan tidak diingini</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>Dan kemudian</translation>
    </message>
    <message>
        <source>Goes on at “flagged”</source>
        <translation>Diteruskan di “ditandai”</translation>
    </message>
    <message>
        <source>Blots it out</source>
        <translation>Menghitamkannya</translation>
    </message>
    <message>
        <source>Keep the clean text in</source>
        <translation>Simpan teks bersih dalam</translation>
    </message>
    <message>
        <source>Without it, what comes from the person is cleaned in place.</source>
        <translation>Tanpanya, apa yang datang daripada pengguna dibersihkan di tempatnya.</translation>
    </message>
    <message>
        <source>Keep what was found in</source>
        <translation>Simpan apa yang ditemukan dalam</translation>
    </message>
    <message>
        <source>A list of kinds, such as email; never the data itself.</source>
        <translation>Senarai jenis, seperti email; tidak sekali-kali datanya sendiri.</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Lulus</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Ditandai</translation>
    </message>
    <message>
        <source>Blots out what must not go on</source>
        <translation>Menghitamkan apa yang tidak boleh diteruskan</translation>
    </message>
    <message>
        <source>Looks for what must not go on</source>
        <translation>Mencari apa yang tidak boleh diteruskan</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Bingkai</translation>
    </message>
    <message>
        <source>A region of the canvas with a title. The bot does not read it.</source>
        <translation>Kawasan kanvas dengan tajuk. Bot tidak membacanya.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tajuk</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Lebar</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Tinggi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 daripada %2</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>Asing</translation>
    </message>
    <message>
        <source>A step of another program that has no counterpart here. Replace it before publishing.</source>
        <translation>Langkah daripada program lain yang tiada padanannya di sini. Gantikannya sebelum menerbitkan.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Jenis langkah</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Seperti asalnya</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Value, {{ }} puts in variables</source>
        <translation>Nilai, {{ }} memasukkan pemboleh ubah</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Keep of the answer</source>
        <translation>Simpan daripada jawapan</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Pemboleh ubah</translation>
    </message>
    <message>
        <source>Path, such as $.items[0].name</source>
        <translation>Laluan, seperti $.items[0].name</translation>
    </message>
    <message>
        <source>Refused (4xx)</source>
        <translation>Ditolak (4xx)</translation>
    </message>
    <message>
        <source>Broken (5xx)</source>
        <translation>Rosak (5xx)</translation>
    </message>
    <message>
        <source>HTTP Request</source>
        <translation>Permintaan HTTP</translation>
    </message>
    <message>
        <source>Asks a web service, and keeps what it answers.</source>
        <translation>Bertanya kepada perkhidmatan web dan menyimpan jawapannya.</translation>
    </message>
    <message>
        <source>Headers and body</source>
        <translation>Pengepala dan isi</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Akses</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Kesabaran</translation>
    </message>
    <message>
        <source>In the simulator</source>
        <translation>Dalam simulator</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Kaedah</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>https://…; values from {{ }} are encoded so that they cannot change the address.</source>
        <translation>https://…; nilai daripada {{ }} dikodkan supaya tidak dapat mengubah alamat.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Add parameter</source>
        <translation>Tambah parameter</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Pengepala</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Tambah pengepala</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Borang</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Kandungan</translation>
    </message>
    <message>
        <source>In JSON, {{ name }} becomes a JSON value, and “{{ name }}” a part of a text.</source>
        <translation>Dalam JSON, {{ name }} menjadi nilai JSON, dan “{{ name }}” menjadi sebahagian daripada teks.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Medan</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Tambah medan</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Log masuk dengan</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Tiada</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token pembawa</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Pengguna dan kata laluan</translation>
    </message>
    <message>
        <source>A header of its own</source>
        <translation>Pengepala tersendiri</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Rahsia</translation>
    </message>
    <message>
        <source>Only its name is in the project; the value is kept where the bot runs.</source>
        <translation>Hanya namanya ada dalam projek; nilainya disimpan di tempat bot dijalankan.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Pengepala</translation>
    </message>
    <message>
        <source>Keep the whole answer in</source>
        <translation>Simpan seluruh jawapan dalam</translation>
    </message>
    <message>
        <source>An object with status, headers and body.</source>
        <translation>Objek dengan status, pengepala (headers) dan isi (body).</translation>
    </message>
    <message>
        <source>Seconds at most</source>
        <translation>Saat maksimum</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Mencuba lagi</translation>
    </message>
    <message>
        <source>When the service cannot be reached or is overloaded.</source>
        <translation>Apabila perkhidmatan tidak dapat dihubungi atau terlebih beban.</translation>
    </message>
    <message>
        <source>Answer to pretend</source>
        <translation>Jawapan olok-olok</translation>
    </message>
    <message>
        <source>Such as {&quot;status&quot;: 200, &quot;json&quot;: {&quot;price&quot;: 12}}; used where no real call may be made.</source>
        <translation>Seperti {&quot;status&quot;: 200, &quot;json&quot;: {&quot;price&quot;: 12}}; digunakan apabila panggilan sebenar tidak boleh dibuat.</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Belum ada alamat</translation>
    </message>
    <message>
        <source>Call Tool</source>
        <translation>Panggil Alat</translation>
    </message>
    <message>
        <source>Has a tool do something: a plug-in, a table, an e-mail, an MCP server.</source>
        <translation>Meminta alat melakukan sesuatu: pemalam, jadual, e-mel, pelayan MCP.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Alat</translation>
    </message>
    <message>
        <source>Its name, such as calendar.book.</source>
        <translation>Namanya, seperti calendar.book.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumen</translation>
    </message>
    <message>
        <source>Add argument</source>
        <translation>Tambah argumen</translation>
    </message>
    <message>
        <source>Ask the person first</source>
        <translation>Tanya pengguna dahulu</translation>
    </message>
    <message>
        <source>Used where the tool may not really be called.</source>
        <translation>Digunakan apabila alat tidak boleh benar-benar dipanggil.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>No tool chosen yet</source>
        <translation>Alat belum dipilih</translation>
    </message>
    <message>
        <source>Calls %1</source>
        <translation>Memanggil %1</translation>
    </message>
    <message>
        <source>Client Action</source>
        <translation>Tindakan Klien</translation>
    </message>
    <message>
        <source>Does something where the person is: opens a page, tells the page around the chat, asks for a payment.</source>
        <translation>Melakukan sesuatu di tempat pengguna berada: membuka halaman, memberitahu halaman di sekeliling sembang, meminta pembayaran.</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Melakukan</translation>
    </message>
    <message>
        <source>Offers a page to open</source>
        <translation>Menawarkan halaman untuk dibuka</translation>
    </message>
    <message>
        <source>Tells the page around the chat</source>
        <translation>Memberitahu halaman di sekeliling sembang</translation>
    </message>
    <message>
        <source>Offers a payment page</source>
        <translation>Menawarkan halaman pembayaran</translation>
    </message>
    <message>
        <source>Tells the page&apos;s counter</source>
        <translation>Memberitahu pembilang halaman</translation>
    </message>
    <message>
        <source>What the button says</source>
        <translation>Teks pada butang</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nama peristiwa</translation>
    </message>
    <message>
        <source>With these values</source>
        <translation>Dengan nilai ini</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amaun</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata wang</translation>
    </message>
    <message>
        <source>Wait until it is done</source>
        <translation>Tunggu sehingga selesai</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Terlalu lewat</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Jejak</translation>
    </message>
    <message>
        <source>Counts that the talk came this far.</source>
        <translation>Mengira bahawa perbualan sampai ke tahap ini.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Sebagai</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>Matlamat dicapai</translation>
    </message>
    <message>
        <source>Line in the log</source>
        <translation>Baris dalam log</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Sehingga %1</translation>
    </message>
    <message>
        <source>Until “%1” happens</source>
        <translation>Sehingga “%1” berlaku</translation>
    </message>
    <message>
        <source>Until the person says something</source>
        <translation>Sehingga pengguna menyatakan sesuatu</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 saat</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Tunggu</translation>
    </message>
    <message>
        <source>Goes on later: after a while, at a time, or when something happens.</source>
        <translation>Diteruskan kemudian: selepas seketika, pada satu masa, atau apabila sesuatu berlaku.</translation>
    </message>
    <message>
        <source>A while</source>
        <translation>Seketika</translation>
    </message>
    <message>
        <source>Until a time</source>
        <translation>Sehingga satu masa</translation>
    </message>
    <message>
        <source>For an event</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>For a message of the person</source>
        <translation>Mesej daripada pengguna</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>“&apos;09:00&apos;”, “&apos;2026-12-24T18:00&apos;”, or milliseconds as of now.</source>
        <translation>“&apos;09:00&apos;”, “&apos;2026-12-24T18:00&apos;”, atau milisaat seperti now.</translation>
    </message>
    <message>
        <source>Keep what it brings in</source>
        <translation>Simpan apa yang dibawanya dalam</translation>
    </message>
    <message>
        <source>At most seconds</source>
        <translation>Saat maksimum</translation>
    </message>
    <message>
        <source>0 = as long as it takes.</source>
        <translation>0 = selama yang diperlukan.</translation>
    </message>
    <message>
        <source>No flow chosen yet</source>
        <translation>Aliran belum dipilih</translation>
    </message>
    <message>
        <source>Runs another flow and goes on when that has ended.</source>
        <translation>Menjalankan aliran lain dan diteruskan apabila aliran itu tamat.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Aliran</translation>
    </message>
    <message>
        <source>Come back here</source>
        <translation>Kembali ke sini</translation>
    </message>
    <message>
        <source>Do not come back</source>
        <translation>Jangan kembali</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Serahkan</translation>
    </message>
    <message>
        <source>Variables of that flow, with values as they are here.</source>
        <translation>Pemboleh ubah aliran itu, dengan nilai seperti di sini.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ambil alih</translation>
    </message>
    <message>
        <source>Variables of this flow, with values as they are there at its end.</source>
        <translation>Pemboleh ubah aliran ini, dengan nilai seperti di sana pada penghujungnya.</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Jalan keluar</translation>
    </message>
    <message>
        <source>By which that flow may end; known by itself while the flow is in this bot.</source>
        <translation>Cara aliran itu boleh tamat; diketahui dengan sendirinya selagi aliran itu ada dalam bot ini.</translation>
    </message>
    <message>
        <source>End this flow</source>
        <translation>Tamatkan aliran ini</translation>
    </message>
    <message>
        <source>Wait for whatever comes next</source>
        <translation>Tunggu apa sahaja yang datang seterusnya</translation>
    </message>
    <message>
        <source>Leave the loop</source>
        <translation>Tinggalkan gelung</translation>
    </message>
    <message>
        <source>Go on with the next round of the loop</source>
        <translation>Teruskan dengan pusingan gelung yang seterusnya</translation>
    </message>
    <message>
        <source>Give up everything that runs</source>
        <translation>Hentikan semua yang sedang berjalan</translation>
    </message>
    <message>
        <source>Ends this flow: %1</source>
        <translation>Menamatkan aliran ini: %1</translation>
    </message>
    <message>
        <source>Name of the exit</source>
        <translation>Nama jalan keluar</translation>
    </message>
    <message>
        <source>A Run Flow has a port for each of them.</source>
        <translation>Jalankan Aliran mempunyai port bagi setiap satunya.</translation>
    </message>
    <message>
        <source>Set before</source>
        <translation>Tetapkan sebelumnya</translation>
    </message>
    <message>
        <source>What this flow gives back.</source>
        <translation>Apa yang dipulangkan oleh aliran ini.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Runs JavaScript that reads and sets variables.</source>
        <translation>Menjalankan JavaScript yang membaca dan menetapkan pemboleh ubah.</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Membaca</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Menetapkan</translation>
    </message>
    <message>
        <source>Names that the code may return to say where to go on.</source>
        <translation>Nama yang boleh dipulangkan oleh kod untuk menyatakan tempat meneruskan.</translation>
    </message>
    <message>
        <source>At most milliseconds</source>
        <translation>Milisaat maksimum</translation>
    </message>
    <message>
        <source>Takes %1</source>
        <translation>Menerima %1</translation>
    </message>
    <message>
        <source>Must be given</source>
        <translation>Mesti diberikan</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Menerima</translation>
    </message>
    <message>
        <source>What a Run Flow hands to this flow.</source>
        <translation>Apa yang diserahkan oleh Jalankan Aliran kepada aliran ini.</translation>
    </message>
    <message>
        <source>Gives back</source>
        <translation>Memulangkan</translation>
    </message>
    <message>
        <source>What a Run Flow may take over when this flow has ended.</source>
        <translation>Apa yang boleh diambil alih oleh Jalankan Aliran apabila aliran ini tamat.</translation>
    </message>
    <message>
        <source>The person wants something (intent)</source>
        <translation>Pengguna mahukan sesuatu (niat)</translation>
    </message>
    <message>
        <source>The person uses a keyword</source>
        <translation>Pengguna menggunakan kata kunci</translation>
    </message>
    <message>
        <source>The person gives a command</source>
        <translation>Pengguna memberikan perintah</translation>
    </message>
    <message>
        <source>A talk begins</source>
        <translation>Perbualan bermula</translation>
    </message>
    <message>
        <source>The person wants to cancel</source>
        <translation>Pengguna mahu membatalkan</translation>
    </message>
    <message>
        <source>The person wants help</source>
        <translation>Pengguna mahukan bantuan</translation>
    </message>
    <message>
        <source>The person corrects an answer</source>
        <translation>Pengguna membetulkan jawapan</translation>
    </message>
    <message>
        <source>Several things may be meant</source>
        <translation>Mungkin beberapa perkara dimaksudkan</translation>
    </message>
    <message>
        <source>Nothing fits what the person says</source>
        <translation>Tiada yang sepadan dengan kata-kata pengguna</translation>
    </message>
    <message>
        <source>The person does not reply</source>
        <translation>Pengguna tidak membalas</translation>
    </message>
    <message>
        <source>The person is gone</source>
        <translation>Pengguna sudah tiada</translation>
    </message>
    <message>
        <source>Something fails</source>
        <translation>Sesuatu gagal</translation>
    </message>
    <message>
        <source>A person hands back to the bot</source>
        <translation>Seorang manusia menyerahkan kembali kepada bot</translation>
    </message>
    <message>
        <source>The person sends a file</source>
        <translation>Pengguna menghantar fail</translation>
    </message>
    <message>
        <source>A point in time comes</source>
        <translation>Satu titik masa tiba</translation>
    </message>
    <message>
        <source>Another service calls</source>
        <translation>Perkhidmatan lain memanggil</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Peristiwa lain</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Takes the word when something happens, whatever the talk is at.</source>
        <translation>Mencelah apabila sesuatu berlaku, di mana pun perbualan sedang berada.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Apabila</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Niat</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Perkataan</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Dengan koma di antaranya.</translation>
    </message>
    <message>
        <source>The command without “/”, or the name of the event.</source>
        <translation>Perintah tanpa “/”, atau nama peristiwa.</translation>
    </message>
    <message>
        <source>How often in a row</source>
        <translation>Berapa kali berturut-turut</translation>
    </message>
    <message>
        <source>0 = each time.</source>
        <translation>0 = setiap kali.</translation>
    </message>
    <message>
        <source>After minutes</source>
        <translation>Selepas minit</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>Anywhere in the bot</source>
        <translation>Di mana-mana dalam bot</translation>
    </message>
    <message>
        <source>While this flow runs</source>
        <translation>Semasa aliran ini berjalan</translation>
    </message>
    <message>
        <source>Only while nothing is asked</source>
        <translation>Hanya semasa tiada apa-apa ditanya</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Selepas itu</translation>
    </message>
    <message>
        <source>Go back to what was asked</source>
        <translation>Kembali kepada apa yang ditanya</translation>
    </message>
    <message>
        <source>Give that up</source>
        <translation>Tinggalkannya</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Hanya jika</translation>
    </message>
    <message>
        <source>An object: the text, the entities, or the data of the event.</source>
        <translation>Objek: teks, entiti, atau data peristiwa.</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Jika</translation>
    </message>
    <message>
        <source>A condition is true</source>
        <translation>Syarat adalah benar</translation>
    </message>
    <message>
        <source>The value is</source>
        <translation>Nilainya ialah</translation>
    </message>
    <message>
        <source>Within opening hours</source>
        <translation>Dalam waktu buka</translation>
    </message>
    <message>
        <source>Outside opening hours</source>
        <translation>Di luar waktu buka</translation>
    </message>
    <message>
        <source>The channel is</source>
        <translation>Salurannya ialah</translation>
    </message>
    <message>
        <source>The language is</source>
        <translation>Bahasanya ialah</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Perkataan</translation>
    </message>
    <message>
        <source>The channel (“web”) or the language (“de”).</source>
        <translation>Saluran (“web”) atau bahasa (“de”).</translation>
    </message>
    <message>
        <source>What cases of the kind “the value is” are compared with.</source>
        <translation>Bandingan bagi kes jenis “nilainya ialah”.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Menjadi</translation>
    </message>
    <message>
        <source>List: add at the end</source>
        <translation>Senarai: tambah di hujung</translation>
    </message>
    <message>
        <source>List: add in front</source>
        <translation>Senarai: tambah di hadapan</translation>
    </message>
    <message>
        <source>List: take out</source>
        <translation>Senarai: keluarkan</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Tambah kepadanya</translation>
    </message>
    <message>
        <source>Becomes, if it has no value</source>
        <translation>Menjadi, jika tiada nilai</translation>
    </message>
    <message>
        <source>Becomes a text</source>
        <translation>Menjadi teks</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Lupakan</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>List: sort</source>
        <translation>Senarai: isih</translation>
    </message>
    <message>
        <source>List: turn round</source>
        <translation>Senarai: terbalikkan</translation>
    </message>
    <message>
        <source>List: each once</source>
        <translation>Senarai: setiap satu sekali</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>Setiap kali</translation>
    </message>
    <message>
        <source>While %1</source>
        <translation>Selagi %1</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 kali</translation>
    </message>
    <message>
        <source>For each of %1</source>
        <translation>Bagi setiap satu dalam %1</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Gelung</translation>
    </message>
    <message>
        <source>Repeats the steps behind it: for each of a list, so many times, or while a condition is true.</source>
        <translation>Mengulang langkah di belakangnya: bagi setiap satu dalam senarai, sebanyak bilangan tertentu, atau selagi syarat adalah benar.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Ulang</translation>
    </message>
    <message>
        <source>For each of a list</source>
        <translation>Bagi setiap satu dalam senarai</translation>
    </message>
    <message>
        <source>So many times</source>
        <translation>Sebanyak bilangan tertentu</translation>
    </message>
    <message>
        <source>While a condition is true</source>
        <translation>Selagi syarat adalah benar</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Bilangan kali</translation>
    </message>
    <message>
        <source>Keep the item in</source>
        <translation>Simpan item dalam</translation>
    </message>
    <message>
        <source>Keep the number in</source>
        <translation>Simpan nombor dalam</translation>
    </message>
    <message>
        <source>0 the first time.</source>
        <translation>0 pada kali pertama.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Maksimum</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Pecahan</translation>
    </message>
    <message>
        <source>Goes one of several ways by chance, to compare them.</source>
        <translation>Mengikut salah satu daripada beberapa laluan secara rawak, untuk membandingkannya.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Pemberat</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Laluan</translation>
    </message>
    <message>
        <source>The same way for the same person</source>
        <translation>Laluan yang sama untuk pengguna yang sama</translation>
    </message>
    <message>
        <source>Name of the experiment</source>
        <translation>Nama eksperimen</translation>
    </message>
    <message>
        <source>Splits of one experiment send a person the same way.</source>
        <translation>Pecahan dalam satu eksperimen menghantar pengguna melalui laluan yang sama.</translation>
    </message>
    <message>
        <source>Human Handoff</source>
        <translation>Serahan kepada Manusia</translation>
    </message>
    <message>
        <source>Hands the talk to a person; the bot is silent while they talk.</source>
        <translation>Menyerahkan perbualan kepada seorang manusia; bot senyap semasa mereka berbual.</translation>
    </message>
    <message>
        <source>What the person of the team gets</source>
        <translation>Apa yang diterima oleh ahli pasukan</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Apa yang dinyatakan</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Baris gilir</translation>
    </message>
    <message>
        <source>Who takes it, such as support-de.</source>
        <translation>Siapa yang mengambilnya, seperti support-de.</translation>
    </message>
    <message>
        <source>Only within opening hours</source>
        <translation>Hanya dalam waktu buka</translation>
    </message>
    <message>
        <source>Outside of the bot&apos;s opening hours it goes on at “unavailable” at once.</source>
        <translation>Di luar waktu buka bot, ia terus diteruskan di “tidak tersedia”.</translation>
    </message>
    <message>
        <source>Minutes to wait</source>
        <translation>Minit menunggu</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>The talk so far</source>
        <translation>Perbualan setakat ini</translation>
    </message>
    <message>
        <source>If the one who chats agrees</source>
        <translation>Jika orang yang berbual bersetuju</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sentiasa</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Tidak sekali-kali</translation>
    </message>
    <message>
        <source>Question about it</source>
        <translation>Soalan tentangnya</translation>
    </message>
    <message>
        <source>While somebody is looked for</source>
        <translation>Semasa seseorang dicari</translation>
    </message>
    <message>
        <source>When somebody is there</source>
        <translation>Apabila seseorang ada</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Disambungkan</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>Tiada sesiapa</translation>
    </message>
    <message>
        <source>Nobody in time</source>
        <translation>Tiada sesiapa tepat pada masanya</translation>
    </message>
    <message>
        <source>Back to the bot</source>
        <translation>Kembali kepada bot</translation>
    </message>
    <message>
        <source>Looks for somebody who takes over</source>
        <translation>Mencari seseorang yang mengambil alih</translation>
    </message>
    <message>
        <source>Human Approval</source>
        <translation>Kelulusan Manusia</translation>
    </message>
    <message>
        <source>Asks somebody of the team, and goes on by what they decide.</source>
        <translation>Bertanya kepada seseorang dalam pasukan, dan diteruskan mengikut keputusannya.</translation>
    </message>
    <message>
        <source>They can</source>
        <translation>Mereka boleh</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Tambah tindakan</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>Apa yang perlu diputuskan</translation>
    </message>
    <message>
        <source>What they should know</source>
        <translation>Apa yang patut mereka tahu</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Siapa yang ditanya</translation>
    </message>
    <message>
        <source>Said to the one who chats</source>
        <translation>Dinyatakan kepada orang yang berbual</translation>
    </message>
    <message>
        <source>Keep their comment in</source>
        <translation>Simpan ulasan mereka dalam</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Luluskan</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Nothing to decide yet</source>
        <translation>Belum ada yang perlu diputuskan</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Asks for an agreement and keeps the proof, or takes it back.</source>
        <translation>Meminta persetujuan dan menyimpan buktinya, atau menariknya balik.</translation>
    </message>
    <message>
        <source>Asks for it</source>
        <translation>Memintanya</translation>
    </message>
    <message>
        <source>Takes it back</source>
        <translation>Menariknya balik</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notis</translation>
    </message>
    <message>
        <source>What the person agrees to, in plain words.</source>
        <translation>Apa yang dipersetujui oleh pengguna, dengan kata-kata mudah.</translation>
    </message>
    <message>
        <source>Address of the whole notice</source>
        <translation>Alamat notis penuh</translation>
    </message>
    <message>
        <source>Version of the notice</source>
        <translation>Versi notis</translation>
    </message>
    <message>
        <source>Kept with the proof, such as 2026-11.</source>
        <translation>Disimpan bersama bukti, seperti 2026-11.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Button that agrees</source>
        <translation>Butang untuk bersetuju</translation>
    </message>
    <message>
        <source>Button that declines</source>
        <translation>Butang untuk menolak</translation>
    </message>
    <message>
        <source>Keep the decision in</source>
        <translation>Simpan keputusan dalam</translation>
    </message>
    <message>
        <source>True or false. A variable of the person is still known next time.</source>
        <translation>Benar atau palsu. Pemboleh ubah pengguna masih diketahui pada kali seterusnya.</translation>
    </message>
    <message>
        <source>Do not ask who has agreed before</source>
        <translation>Jangan tanya orang yang telah bersetuju</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Bersetuju</translation>
    </message>
    <message>
        <source>No notice yet</source>
        <translation>Belum ada notis</translation>
    </message>
    <message>
        <source>User Data</source>
        <translation>Data Pengguna</translation>
    </message>
    <message>
        <source>Lets people see, take along, correct or erase what the bot knows of them.</source>
        <translation>Membolehkan orang melihat, membawa, membetulkan atau menghapuskan apa yang diketahui oleh bot tentang mereka.</translation>
    </message>
    <message>
        <source>Shows what is known</source>
        <translation>Menunjukkan apa yang diketahui</translation>
    </message>
    <message>
        <source>Hands it out as a file</source>
        <translation>Memberikannya sebagai fail</translation>
    </message>
    <message>
        <source>Has it corrected</source>
        <translation>Membolehkannya dibetulkan</translation>
    </message>
    <message>
        <source>Erases everything</source>
        <translation>Menghapuskan semuanya</translation>
    </message>
    <message>
        <source>Forgets some variables</source>
        <translation>Melupakan sesetengah pemboleh ubah</translation>
    </message>
    <message>
        <source>Stops recording the talk</source>
        <translation>Berhenti merekodkan perbualan</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Pemboleh ubah</translation>
    </message>
    <message>
        <source>None chosen means all that the person gave.</source>
        <translation>Jika tiada yang dipilih, semua yang diberikan oleh pengguna.</translation>
    </message>
    <message>
        <source>Question, or words before it</source>
        <translation>Soalan, atau kata-kata sebelumnya</translation>
    </message>
    <message>
        <source>Before erasing, the person is asked whether they mean it.</source>
        <translation>Sebelum menghapuskan, pengguna ditanya sama ada mereka benar-benar mahu.</translation>
    </message>
    <message>
        <source>When nothing is known</source>
        <translation>Apabila tiada apa-apa diketahui</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Butang</translation>
    </message>
    <message>
        <source>Says it</source>
        <translation>Menyatakannya</translation>
    </message>
    <message>
        <source>Opens an address</source>
        <translation>Membuka alamat</translation>
    </message>
    <message>
        <source>Calls a number</source>
        <translation>Menelefon nombor</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Alamat atau nombor</translation>
    </message>
    <message>
        <source>Add button</source>
        <translation>Tambah butang</translation>
    </message>
    <message>
        <source>What it shows, for those who cannot see it</source>
        <translation>Apa yang ditunjukkannya, untuk orang yang tidak dapat melihatnya</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kad</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>Tambah kad</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Hanya di</translation>
    </message>
    <message>
        <source>None = on all channels.</source>
        <translation>Tiada = di semua saluran.</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Sembang web</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mel</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Suara</translation>
    </message>
    <message>
        <source>What the bot says</source>
        <translation>Apa yang dikatakan oleh bot</translation>
    </message>
    <message>
        <source>The bot picks one of the wordings each time.</source>
        <translation>Bot memilih salah satu susunan kata setiap kali.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Bunyi</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kad</translation>
    </message>
    <message>
        <source>Carousel of cards</source>
        <translation>Karusel kad</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Tempat pada peta</translation>
    </message>
    <message>
        <source>Link with preview</source>
        <translation>Pautan dengan pratonton</translation>
    </message>
    <message>
        <source>Address, https://…</source>
        <translation>Alamat, https://…</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Words beside it</source>
        <translation>Kata-kata di sebelahnya</translation>
    </message>
    <message>
        <source>Pause before it</source>
        <translation>Jeda sebelumnya</translation>
    </message>
    <message>
        <source>Milliseconds for which the bot seems to be writing.</source>
        <translation>Tempoh dalam milisaat bot kelihatan sedang menulis.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of bubble, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Says something: texts, pictures, files, cards, places.</source>
        <translation>Menyatakan sesuatu: teks, gambar, fail, kad, tempat.</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Balasan pantas</translation>
    </message>
    <message>
        <source>Suggestions below the last bubble; the person may as well write something else.</source>
        <translation>Cadangan di bawah gelembung terakhir; pengguna juga boleh menulis perkara lain.</translation>
    </message>
    <message>
        <source>Add suggestion</source>
        <translation>Tambah cadangan</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Maksud</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Nombor telefon</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Alamat web</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Tarikh dan waktu</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Jumlah wang</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>Tempoh masa</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>Entity of the bot</source>
        <translation>Entiti bot</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Apa yang sesuai</translation>
    </message>
    <message>
        <source>When it does not fit</source>
        <translation>Apabila tidak sesuai</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entiti</translation>
    </message>
    <message>
        <source>Best rating</source>
        <translation>Penilaian terbaik</translation>
    </message>
    <message>
        <source>The largest number, the longest text, or the largest file in MB.</source>
        <translation>Nombor terbesar, teks terpanjang, atau fail terbesar dalam MB.</translation>
    </message>
    <message>
        <source>Said first</source>
        <translation>Dinyatakan dahulu</translation>
    </message>
    <message>
        <source>Said after that</source>
        <translation>Dinyatakan selepas itu</translation>
    </message>
    <message>
        <source>One for each further time; the last one stays.</source>
        <translation>Satu bagi setiap kali seterusnya; yang terakhir kekal.</translation>
    </message>
    <message>
        <source>Then take</source>
        <translation>Kemudian ambil</translation>
    </message>
    <message>
        <source>The value when nothing fitted; empty = go on at “did not fit”.</source>
        <translation>Nilai apabila tiada yang sesuai; kosong = teruskan di “tidak sepadan”.</translation>
    </message>
    <message>
        <source>Silence and digressions</source>
        <translation>Senyap dan lencongan</translation>
    </message>
    <message>
        <source>Silence after</source>
        <translation>Senyap selepas</translation>
    </message>
    <message>
        <source>Seconds; 0 = it waits for ever.</source>
        <translation>Saat; 0 = ia menunggu selama-lamanya.</translation>
    </message>
    <message>
        <source>Said to silence</source>
        <translation>Dinyatakan apabila senyap</translation>
    </message>
    <message>
        <source>One each time; after the last it goes on at “no reply”.</source>
        <translation>Satu setiap kali; selepas yang terakhir, diteruskan di “tiada balasan”.</translation>
    </message>
    <message>
        <source>Something else comes up</source>
        <translation>Perkara lain timbul</translation>
    </message>
    <message>
        <source>Is followed when it is no answer</source>
        <translation>Diikuti apabila ia bukan jawapan</translation>
    </message>
    <message>
        <source>Is always followed</source>
        <translation>Sentiasa diikuti</translation>
    </message>
    <message>
        <source>Is never followed</source>
        <translation>Tidak pernah diikuti</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Tiada balasan</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Other words, with commas</source>
        <translation>Perkataan lain, dengan koma</translation>
    </message>
    <message>
        <source>Small print</source>
        <translation>Tulisan kecil</translation>
    </message>
    <message>
        <source>Typed words choose too: the label, its number, or a synonym, slips of the pen forgiven.</source>
        <translation>Perkataan yang ditaip juga boleh memilih: label, nombornya, atau sinonim; salah taip kecil dimaafkan.</translation>
    </message>
    <message>
        <source>Options come from a list</source>
        <translation>Opsyen datang daripada senarai</translation>
    </message>
    <message>
        <source>Button of an item</source>
        <translation>Butang bagi item</translation>
    </message>
    <message>
        <source>Such as item.name; empty = the item itself.</source>
        <translation>Seperti item.name; kosong = item itu sendiri.</translation>
    </message>
    <message>
        <source>What is kept of it</source>
        <translation>Apa yang disimpan daripadanya</translation>
    </message>
    <message>
        <source>Such as item.id; empty = the item itself.</source>
        <translation>Seperti item.id; kosong = item itu sendiri.</translation>
    </message>
    <message>
        <source>Several may be chosen</source>
        <translation>Beberapa boleh dipilih</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Sekurang-kurangnya</translation>
    </message>
    <message>
        <source>0 = all of them.</source>
        <translation>0 = kesemuanya.</translation>
    </message>
    <message>
        <source>Any choice</source>
        <translation>Mana-mana pilihan</translation>
    </message>
    <message>
        <source>Yes or no: options with the ids yes and no are understood in people&apos;s own words, and kept as true or false.</source>
        <translation>Ya atau tidak: opsyen dengan id yes dan no difahami dalam kata-kata orang sendiri, dan disimpan sebagai benar atau palsu.</translation>
    </message>
    <message>
        <source>Asks for several things, in any order, and has them confirmed.</source>
        <translation>Bertanya beberapa perkara, dalam sebarang susunan, dan meminta pengesahannya.</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nama medan</translation>
    </message>
    <message>
        <source>Keep it in</source>
        <translation>Simpannya dalam</translation>
    </message>
    <message>
        <source>The whole form</source>
        <translation>Seluruh borang</translation>
    </message>
    <message>
        <source>Said before it</source>
        <translation>Dinyatakan sebelumnya</translation>
    </message>
    <message>
        <source>Fill in what the person said already</source>
        <translation>Isi apa yang sudah dinyatakan oleh pengguna</translation>
    </message>
    <message>
        <source>Do not ask what is known</source>
        <translation>Jangan tanya apa yang diketahui</translation>
    </message>
    <message>
        <source>Have it confirmed</source>
        <translation>Minta pengesahan</translation>
    </message>
    <message>
        <source>Without it, a confirmation lists the fields.</source>
        <translation>Tanpanya, pengesahan menyenaraikan medan.</translation>
    </message>
    <message>
        <source>What should be changed?</source>
        <translation>Apa yang patut diubah?</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Ditinggalkan</translation>
    </message>
    <message>
        <source>No fields yet</source>
        <translation>Belum ada medan</translation>
    </message>
    <message>
        <source>Asks for %1</source>
        <translation>Meminta %1</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>Answers with the passages</source>
        <translation>Menjawab dengan petikan</translation>
    </message>
    <message>
        <source>Only keeps them</source>
        <translation>Hanya menyimpannya</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Hanya daripada</translation>
    </message>
    <message>
        <source>Words of titles or addresses, one per line; none = from all documents.</source>
        <translation>Perkataan dalam tajuk atau alamat, satu setiap baris; tiada = daripada semua dokumen.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Listed below</source>
        <translation>Disenaraikan di bawah</translation>
    </message>
    <message>
        <source>Numbered in the text, and listed</source>
        <translation>Dinomborkan dalam teks, dan disenaraikan</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Tidak dinamakan</translation>
    </message>
    <message>
        <source>The text; when only searching, a list of passages with title, text, url and place.</source>
        <translation>Teks; apabila hanya mencari, senarai petikan dengan title, text, url dan place.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Tiada satu pun daripadanya</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Hala</translation>
    </message>
    <message>
        <source>Goes on by what the person means.</source>
        <translation>Diteruskan mengikut maksud pengguna.</translation>
    </message>
    <message>
        <source>With commas between them; one of them in the message is enough.</source>
        <translation>Dengan koma di antaranya; salah satunya dalam mesej sudah memadai.</translation>
    </message>
    <message>
        <source>Described for the model</source>
        <translation>Diterangkan untuk model</translation>
    </message>
    <message>
        <source>Understood by</source>
        <translation>Difahami melalui</translation>
    </message>
    <message>
        <source>The bot&apos;s intents</source>
        <translation>Niat bot</translation>
    </message>
    <message>
        <source>Words and patterns</source>
        <translation>Perkataan dan corak</translation>
    </message>
    <message>
        <source>A language model</source>
        <translation>Model bahasa</translation>
    </message>
    <message>
        <source>From 0 to 1; 0 = as the bot&apos;s settings say.</source>
        <translation>Daripada 0 hingga 1; 0 = seperti dalam tetapan bot.</translation>
    </message>
    <message>
        <source>When several may be meant</source>
        <translation>Apabila mungkin beberapa dimaksudkan</translation>
    </message>
    <message>
        <source>Asked with a button for each of them.</source>
        <translation>Ditanya dengan butang bagi setiap satunya.</translation>
    </message>
    <message>
        <source>An object: class, confidence and entities.</source>
        <translation>Objek: class, confidence dan entities.</translation>
    </message>
    <message>
        <source>in a stack</source>
        <translation>dalam tindanan</translation>
    </message>
    <message>
        <source>A step that begins a talk cannot move to another flow. Select the steps after it.</source>
        <translation>Langkah yang memulakan perbualan tidak boleh dialihkan ke aliran lain. Pilih langkah selepasnya.</translation>
    </message>
    <message>
        <source>Nothing leads to these steps. Select steps that a talk comes to.</source>
        <translation>Tiada apa-apa yang menuju ke langkah ini. Pilih langkah yang dicapai oleh perbualan.</translation>
    </message>
    <message numerus="yes">
        <source>The selection is entered at %n different step(s), but a flow begins at one. Select steps that are all reached through one of them.</source>
        <translation>
            <numerusform>Pilihan ini dimasuki di %n langkah berbeza, tetapi aliran bermula di satu langkah sahaja. Pilih langkah yang semuanya dicapai melalui satu daripadanya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the steps that shall become a flow of their own.</source>
        <translation>Pilih langkah yang akan menjadi aliran tersendiri.</translation>
    </message>
    <message>
        <source>%1 leads to %2</source>
        <translation>%1 menuju ke %2</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 tidak bersambung</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Add a Start</source>
        <translation>Tambah Mula</translation>
    </message>
    <message>
        <source>Start where talks begin now</source>
        <translation>Mula di tempat perbualan bermula sekarang</translation>
    </message>
    <message>
        <source>Delete the unused Starts</source>
        <translation>Padam Mula yang tidak digunakan</translation>
    </message>
    <message>
        <source>Add an Exit</source>
        <translation>Tambah Keluar</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Tanya lagi</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>Padam sambungan</translation>
    </message>
    <message>
        <source>Delete the step</source>
        <translation>Padam langkah</translation>
    </message>
    <message>
        <source>Delete the flow</source>
        <translation>Padam aliran</translation>
    </message>
    <message>
        <source>Add an Event for errors</source>
        <translation>Tambah Peristiwa untuk ralat</translation>
    </message>
    <message>
        <source>Use the most similar variable</source>
        <translation>Gunakan pemboleh ubah yang paling serupa</translation>
    </message>
    <message>
        <source>Add the variable</source>
        <translation>Tambah pemboleh ubah</translation>
    </message>
    <message>
        <source>Delete the variable</source>
        <translation>Padam pemboleh ubah</translation>
    </message>
    <message>
        <source>Begin without a value</source>
        <translation>Mula tanpa nilai</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Serahkannya</translation>
    </message>
    <message>
        <source>Do not hand it over</source>
        <translation>Jangan serahkannya</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Keluarkannya</translation>
    </message>
    <message>
        <source>Change the variable&apos;s type</source>
        <translation>Tukar jenis pemboleh ubah</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation>Padam kes</translation>
    </message>
    <message>
        <source>Let the code read it</source>
        <translation>Benarkan kod membacanya</translation>
    </message>
    <message>
        <source>Take the nearest number</source>
        <translation>Ambil nombor terdekat</translation>
    </message>
    <message>
        <source>Take the usual choice</source>
        <translation>Ambil pilihan biasa</translation>
    </message>
    <message>
        <source>Tell them apart</source>
        <translation>Bezakan antara keduanya</translation>
    </message>
    <message>
        <source>Add a variable for it</source>
        <translation>Tambah pemboleh ubah untuknya</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Tukar tempat keduanya</translation>
    </message>
    <message>
        <source>Delete what is incomplete</source>
        <translation>Padam apa yang tidak lengkap</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>Teruskan tanpanya</translation>
    </message>
    <message>
        <source>Give all the same weight</source>
        <translation>Beri semua pemberat yang sama</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation>Gunakan https://</translation>
    </message>
    <message>
        <source>Send no content</source>
        <translation>Jangan hantar kandungan</translation>
    </message>
    <message>
        <source>The translation still fits</source>
        <translation>Terjemahan masih sesuai</translation>
    </message>
    <message>
        <source>Delete these texts</source>
        <translation>Padam teks ini</translation>
    </message>
    <message>
        <source>Delete the repetition</source>
        <translation>Padam ulangan</translation>
    </message>
    <message>
        <source>Add an Event for it</source>
        <translation>Tambah Peristiwa untuknya</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Padamkannya</translation>
    </message>
    <message>
        <source>Add the entity</source>
        <translation>Tambah entiti</translation>
    </message>
    <message>
        <source>A condition of “%1” is always true. Compare a variable, or do without the condition.</source>
        <translation>Satu syarat “%1” sentiasa benar. Bandingkan pemboleh ubah, atau teruskan tanpa syarat.</translation>
    </message>
    <message>
        <source>A condition of “%1” is never true. Compare a variable, or remove it.</source>
        <translation>Satu syarat “%1” tidak pernah benar. Bandingkan pemboleh ubah, atau alih keluar syarat itu.</translation>
    </message>
    <message>
        <source>“%1” asks for the language “%2”, which the bot does not speak. Add the language, or remove the case.</source>
        <translation>“%1” meminta bahasa “%2”, yang tidak dituturkan oleh bot. Tambah bahasa itu, atau alih keluar kes.</translation>
    </message>
    <message>
        <source>A case of “%1” stands below one that is always true, so it is never reached. Move it up, or remove it.</source>
        <translation>Satu kes “%1” berada di bawah kes yang sentiasa benar, maka ia tidak pernah dicapai. Alihkannya ke atas, atau alih keluar.</translation>
    </message>
    <message>
        <source>Two cases of “%1” are the same, so the lower one is never reached. Change one, or remove it.</source>
        <translation>Dua kes “%1” adalah sama, maka kes yang di bawah tidak pernah dicapai. Ubah satu, atau alih keluar.</translation>
    </message>
    <message>
        <source>“%1” has two options that read “%2”. Give one of them another label.</source>
        <translation>“%1” mempunyai dua opsyen yang berbunyi “%2”. Beri salah satunya label lain.</translation>
    </message>
    <message>
        <source>“%2” fits two options of “%1”, so the first one is always taken. Take it out of one.</source>
        <translation>“%2” sesuai dengan dua opsyen “%1”, maka yang pertama sentiasa diambil. Keluarkannya daripada salah satu.</translation>
    </message>
    <message>
        <source>“%2” of “%1” is also a word that calls an Event. Give the option or the Event another word.</source>
        <translation>“%2” pada “%1” juga ialah perkataan yang memanggil Peristiwa. Beri opsyen atau Peristiwa itu perkataan lain.</translation>
    </message>
    <message>
        <source>The button “%2” of “%1” is longer than %3 characters; some channels cut it. Shorten it.</source>
        <translation>Butang “%2” pada “%1” lebih panjang daripada %3 aksara; sesetengah saluran memotongnya. Pendekkannya.</translation>
    </message>
    <message>
        <source>“%1” offers %2 options, more than most channels show at once. Ask in two steps, or let people write.</source>
        <translation>“%1” menawarkan %2 opsyen, lebih daripada yang ditunjukkan sekali gus oleh kebanyakan saluran. Tanya dalam dua langkah, atau biarkan orang menulis.</translation>
    </message>
    <message>
        <source>The code of “%1” cannot be read: “%2” in line %3 has no counterpart.</source>
        <translation>Kod “%1” tidak dapat dibaca: “%2” dalam baris %3 tiada pasangan.</translation>
    </message>
    <message>
        <source>The code of “%1” uses “%2”, which the step neither reads nor sets. Add it to what it reads.</source>
        <translation>Kod “%1” menggunakan “%2”, yang tidak dibaca atau ditetapkan oleh langkah itu. Tambahkannya pada apa yang dibaca.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is empty, and it cannot work without. Fill it in.</source>
        <translation>“%1” pada “%2” kosong, dan langkah itu tidak dapat berfungsi tanpanya. Isikannya.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is no number. Correct it.</source>
        <translation>“%1” pada “%2” bukan nombor. Betulkannya.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is %3, but can be %4 to %5 only. Correct it.</source>
        <translation>“%1” pada “%2” ialah %3, tetapi hanya boleh %4 hingga %5. Betulkannya.</translation>
    </message>
    <message>
        <source>“%1” names an intent that is not in this bot. Choose another.</source>
        <translation>“%1” menamakan niat yang tiada dalam bot ini. Pilih yang lain.</translation>
    </message>
    <message>
        <source>“%1” names an entity that is not in this bot. Choose another.</source>
        <translation>“%1” menamakan entiti yang tiada dalam bot ini. Pilih yang lain.</translation>
    </message>
    <message>
        <source>“%1” names instructions that are not in this bot. Choose others.</source>
        <translation>“%1” menamakan arahan yang tiada dalam bot ini. Pilih yang lain.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is “%3”, which is none of its choices. Choose one.</source>
        <translation>“%1” pada “%2” ialah “%3”, yang bukan salah satu pilihannya. Pilih satu.</translation>
    </message>
    <message>
        <source>Nothing leads into the flow “%1”. Run it from another flow, give it an Event, or delete it.</source>
        <translation>Tiada apa-apa yang menuju ke aliran “%1”. Jalankannya dari aliran lain, beri Peristiwa, atau padamkannya.</translation>
    </message>
    <message>
        <source>“%1” takes the word, and then nothing follows. Connect it, or delete it.</source>
        <translation>“%1” mengambil giliran, kemudian tiada apa-apa yang menyusul. Sambungkannya, atau padamkannya.</translation>
    </message>
    <message>
        <source>“%1” has no way for answers that fit none of its options: “%2” leads nowhere. Connect it.</source>
        <translation>“%1” tiada laluan untuk jawapan yang tidak sesuai dengan mana-mana opsyennya: “%2” tidak menuju ke mana-mana. Sambungkannya.</translation>
    </message>
    <message>
        <source>“%1” is about a loop, but stands in none. Put it behind “Each time” of a Loop, or let it end otherwise.</source>
        <translation>“%1” berkaitan dengan gelung, tetapi tidak berada dalam mana-mana gelung. Letakkannya selepas “Setiap kali” pada Gelung, atau biarkannya tamat dengan cara lain.</translation>
    </message>
    <message>
        <source>“%1” waits for the same as another Event that always comes first. Delete one, or tell them apart.</source>
        <translation>“%1” menunggu perkara yang sama seperti Peristiwa lain yang sentiasa didahulukan. Padam satu, atau bezakan antara keduanya.</translation>
    </message>
    <message>
        <source>When “%1” fails, people get a bare apology and the talk ends. Connect its error port, or add an Event for errors.</source>
        <translation>Apabila “%1” gagal, orang hanya mendapat permohonan maaf dan perbualan tamat. Sambungkan port ralatnya, atau tambah Peristiwa untuk ralat.</translation>
    </message>
    <message>
        <source>“%1” reads “%2”, but nothing on the way there has given it a value. Set it before, or give it an initial value.</source>
        <translation>“%1” membaca “%2”, tetapi tiada apa-apa di sepanjang laluan ke situ yang memberinya nilai. Tetapkannya terlebih dahulu, atau beri nilai awal.</translation>
    </message>
    <message>
        <source>When an answer does not fit, “%1” asks again in the same words. Say what would fit.</source>
        <translation>Apabila jawapan tidak sesuai, “%1” bertanya lagi dengan perkataan yang sama. Nyatakan apa yang sesuai.</translation>
    </message>
    <message>
        <source>A field of “%1” keeps its answer nowhere. Choose a variable for it.</source>
        <translation>Satu medan “%1” tidak menyimpan jawapannya di mana-mana. Pilih pemboleh ubah untuknya.</translation>
    </message>
    <message>
        <source>“%1” cannot choose: fewer than two of its ways have a weight above 0. Give them weights.</source>
        <translation>“%1” tidak dapat memilih: kurang daripada dua laluannya mempunyai pemberat melebihi 0. Beri laluannya pemberat.</translation>
    </message>
    <message>
        <source>“%1” asks a language model without saying what it shall do. Choose instructions, or write some.</source>
        <translation>“%1” bertanya kepada model bahasa tanpa menyatakan apa yang perlu dilakukan. Pilih arahan, atau tulis arahan.</translation>
    </message>
    <message>
        <source>“%1” has no end that it could reach, so it talks until its limit. Add one.</source>
        <translation>“%1” tiada penamat yang boleh dicapai, maka ia berbual sehingga hadnya. Tambah satu.</translation>
    </message>
    <message>
        <source>“%1” does not say what it waits for, so it never comes. Fill it in, or delete it.</source>
        <translation>“%1” tidak menyatakan apa yang ditunggu, maka ia tidak pernah berlaku. Isikannya, atau padamkannya.</translation>
    </message>
    <message>
        <source>“%1” does not hand over “%2”, which the flow must be given. Add it.</source>
        <translation>“%1” tidak menyerahkan “%2”, yang mesti diberikan kepada aliran. Tambahkannya.</translation>
    </message>
    <message>
        <source>“%1” hands over “%2”, which the flow does not take. Take it out, or add it to the flow&apos;s Start.</source>
        <translation>“%1” menyerahkan “%2”, yang tidak diterima oleh aliran. Keluarkannya, atau tambahkannya pada Mula aliran itu.</translation>
    </message>
    <message>
        <source>“%1” waits longer than talks are kept, so it never goes on. Shorten it, or keep talks longer.</source>
        <translation>“%1” menunggu lebih lama daripada tempoh perbualan disimpan, maka ia tidak pernah diteruskan. Pendekkannya, atau simpan perbualan lebih lama.</translation>
    </message>
    <message>
        <source>“%1” goes by opening hours, but the bot has none and counts as always open. Set them in the bot&apos;s settings.</source>
        <translation>“%1” mengikut waktu operasi, tetapi bot tiada waktu operasi dan dianggap sentiasa buka. Tetapkannya dalam tetapan bot.</translation>
    </message>
    <message>
        <source>“%1” reads the secret “%2”, which is always empty there: only requests can use it. Take it out.</source>
        <translation>“%1” membaca rahsia “%2”, yang sentiasa kosong di situ: hanya permintaan boleh menggunakannya. Keluarkannya.</translation>
    </message>
    <message>
        <source>“%1” gives a value to “%2”, which cannot change in a talk. Choose another variable, or change its scope.</source>
        <translation>“%1” memberi nilai kepada “%2”, yang tidak boleh berubah dalam perbualan. Pilih pemboleh ubah lain, atau ubah skopnya.</translation>
    </message>
    <message>
        <source>No Event and no Route waits for the intent “%1”. Add an Event for it, or delete it.</source>
        <translation>Tiada Peristiwa dan tiada Hala yang menunggu niat “%1”. Tambah Peristiwa untuknya, atau padamkannya.</translation>
    </message>
    <message>
        <source>The intent “%1” has %2 phrases in the bot&apos;s first language; from %3 on it is recognised well. Add some.</source>
        <translation>Niat “%1” mempunyai %2 frasa dalam bahasa pertama bot; mulai %3 ia dikenali dengan baik. Tambah frasa.</translation>
    </message>
    <message>
        <source>The intent “%1” has no phrases in %2, so it is hardly recognised there. Add some.</source>
        <translation>Niat “%1” tiada frasa dalam %2, maka ia sukar dikenali di situ. Tambah frasa.</translation>
    </message>
    <message>
        <source>A phrase of “%1” marks “%2”, which is no entity of this bot. Add the entity, or correct the name.</source>
        <translation>Satu frasa “%1” menandakan “%2”, yang bukan entiti bot ini. Tambah entiti itu, atau betulkan namanya.</translation>
    </message>
    <message>
        <source>“%3” is a phrase of “%1” and of “%2”, so the bot cannot tell them apart. Delete it in one.</source>
        <translation>“%3” ialah frasa “%1” dan “%2”, maka bot tidak dapat membezakan antara keduanya. Padamkannya daripada salah satu.</translation>
    </message>
    <message>
        <source>The intent “%1” has a phrase twice. Delete the repetition.</source>
        <translation>Niat “%1” mempunyai frasa yang sama dua kali. Padam ulangan itu.</translation>
    </message>
    <message>
        <source>No question, phrase or expression uses the entity “%1”. Use it, or delete it.</source>
        <translation>Tiada soalan, frasa atau ungkapan yang menggunakan entiti “%1”. Gunakannya, atau padamkannya.</translation>
    </message>
    <message>
        <source>The entity “%1” has nothing that could be found. Add values or patterns.</source>
        <translation>Entiti “%1” tiada apa-apa yang boleh ditemukan. Tambah nilai atau corak.</translation>
    </message>
    <message>
        <source>The pattern “%2” of the entity “%1” is no regular expression. Correct it.</source>
        <translation>Corak “%2” bagi entiti “%1” bukan ungkapan nalar. Betulkannya.</translation>
    </message>
    <message>
        <source>“%2” means two values of the entity “%1”: “%3” and “%4”. Delete it in one.</source>
        <translation>“%2” bermaksud dua nilai entiti “%1”: “%3” dan “%4”. Padamkannya daripada salah satu.</translation>
    </message>
    <message>
        <source>No step uses the instructions “%1”. Use them, or delete them.</source>
        <translation>Tiada langkah yang menggunakan arahan “%1”. Gunakannya, atau padamkannya.</translation>
    </message>
    <message>
        <source>“%2” of “%1” is no web address. Write it with https:// and a host.</source>
        <translation>“%2” pada “%1” bukan alamat web. Tulisnya dengan https:// dan hos.</translation>
    </message>
    <message>
        <source>“%1” uses http://%2 without encryption. Use https://.</source>
        <translation>“%1” menggunakan http://%2 tanpa penyulitan. Gunakan https://.</translation>
    </message>
    <message>
        <source>“%1” sends content with GET, which services ignore or refuse. Use POST, or send none.</source>
        <translation>“%1” menghantar kandungan dengan GET, yang diabaikan atau ditolak oleh perkhidmatan. Gunakan POST, atau jangan hantar kandungan.</translation>
    </message>
    <message>
        <source>The content of “%1” is no JSON, so nothing is sent. Check its brackets, commas and quotes.</source>
        <translation>Kandungan “%1” bukan JSON, maka tiada apa-apa yang dihantar. Semak kurungan, koma dan tanda petiknya.</translation>
    </message>
    <message>
        <source>“%1” asks a service and keeps nothing of the answer. Choose a variable for it.</source>
        <translation>“%1” bertanya kepada perkhidmatan dan tidak menyimpan apa-apa daripada jawapannya. Pilih pemboleh ubah untuknya.</translation>
    </message>
    <message>
        <source>“%1” runs its own flow again before that has ended; at most 64 flows can wait for each other. Let it go there instead.</source>
        <translation>“%1” menjalankan alirannya sendiri lagi sebelum aliran itu tamat; paling banyak 64 aliran boleh menunggu satu sama lain. Sebaliknya, biarkannya pergi ke situ.</translation>
    </message>
    <message>
        <source>“%1” says that its flow gives back “%2”, but no step of the flow sets it. Set it, or take it out.</source>
        <translation>“%1” menyatakan bahawa alirannya memulangkan “%2”, tetapi tiada langkah dalam aliran yang menetapkannya. Tetapkannya, atau keluarkannya.</translation>
    </message>
    <message>
        <source>The test “%1” names what is not in the bot: %2. Correct the names.</source>
        <translation>Ujian “%1” menamakan apa yang tiada dalam bot: %2. Betulkan nama itu.</translation>
    </message>
    <message>
        <source>“%1” says the same in two variants, so nothing varies. Reword one, or remove it.</source>
        <translation>“%1” menyatakan perkara yang sama dalam dua varian, maka tiada apa-apa yang berbeza. Ubah susunan kata salah satu, atau alih keluar.</translation>
    </message>
    <message>
        <source>“%1” sends a file that is not chosen yet. Choose one, or remove it.</source>
        <translation>“%1” menghantar fail yang belum dipilih. Pilih satu, atau alih keluar.</translation>
    </message>
    <message>
        <source>“%1” was changed after it had been translated (%2). Look at the translation again.</source>
        <translation>“%1” diubah selepas diterjemahkan (%2). Lihat semula terjemahannya.</translation>
    </message>
    <message>
        <source>“%1” has texts in languages that the bot does not speak (%2). Add the language to the bot, or remove them.</source>
        <translation>“%1” mempunyai teks dalam bahasa yang tidak dituturkan oleh bot (%2). Tambah bahasa itu pada bot, atau alih keluar teks itu.</translation>
    </message>
    <message>
        <source>A text of “%1” is longer than %2 characters; some channels cut it. Shorten it, or say it in several bubbles.</source>
        <translation>Satu teks “%1” lebih panjang daripada %2 aksara; sesetengah saluran memotongnya. Pendekkannya, atau nyatakannya dalam beberapa gelembung.</translation>
    </message>
    <message>
        <source>“%2” in “%1” puts values together that are never alike, so its result never changes. Compare like with like.</source>
        <translation>“%2” dalam “%1” menggabungkan nilai yang tidak pernah serupa, maka hasilnya tidak pernah berubah. Bandingkan nilai yang sejenis.</translation>
    </message>
    <message>
        <source>“%1” gives “%2” a value that does not fit its type, so it is not kept. Change the value, or the variable&apos;s type.</source>
        <translation>“%1” memberi “%2” nilai yang tidak sesuai dengan jenisnya, maka nilai itu tidak disimpan. Ubah nilai, atau jenis pemboleh ubah.</translation>
    </message>
    <message>
        <source>The answer that “%1” asks for does not fit “%2”, so it is not kept. Change the kind of answer, or the variable&apos;s type.</source>
        <translation>Jawapan yang diminta oleh “%1” tidak sesuai dengan “%2”, maka ia tidak disimpan. Ubah jenis jawapan, atau jenis pemboleh ubah.</translation>
    </message>
    <message>
        <source>“%1” is read, but nothing gives it a value. Set it, or give it an initial value.</source>
        <translation>“%1” dibaca, tetapi tiada apa-apa yang memberinya nilai. Tetapkannya, atau beri nilai awal.</translation>
    </message>
    <message>
        <source>“%1” is given values that nothing reads. Use it, or do without.</source>
        <translation>“%1” diberi nilai yang tidak dibaca oleh apa-apa. Gunakannya, atau teruskan tanpanya.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a variable. Use letters, digits and _, and no word that expressions know already.</source>
        <translation>“%1” tidak boleh menjadi nama pemboleh ubah. Gunakan huruf, digit dan _, dan bukan perkataan yang sudah dikenali oleh ungkapan.</translation>
    </message>
    <message>
        <source>There are two variables “%1” and “%2”. Rename one, so that nobody takes one for the other.</source>
        <translation>Terdapat dua pemboleh ubah “%1” dan “%2”. Namakan semula satu supaya tiada sesiapa yang terkeliru antara keduanya.</translation>
    </message>
    <message>
        <source>The initial value of “%1” does not fit its type. Correct one of them.</source>
        <translation>Nilai awal “%1” tidak sesuai dengan jenisnya. Betulkan salah satunya.</translation>
    </message>
    <message>
        <source>Something failed</source>
        <translation>Sesuatu telah gagal</translation>
    </message>
    <message>
        <source>The bot has no Start, so no talk can begin.</source>
        <translation>Bot tiada Mula, maka tiada perbualan boleh bermula.</translation>
    </message>
    <message>
        <source>The flow that talks begin with is not in the bot.</source>
        <translation>Aliran tempat perbualan bermula tiada dalam bot.</translation>
    </message>
    <message>
        <source>A flow has more than one Start; only the oldest is used.</source>
        <translation>Aliran mempunyai lebih daripada satu Mula; hanya yang tertua digunakan.</translation>
    </message>
    <message>
        <source>A way out of a step leads nowhere; when the bot has said nothing yet, publishing is blocked.</source>
        <translation>Laluan keluar daripada langkah tidak menuju ke mana-mana; jika bot belum menyatakan apa-apa, penerbitan disekat.</translation>
    </message>
    <message>
        <source>Choice without default</source>
        <translation>Pilihan tanpa lalai</translation>
    </message>
    <message>
        <source>A Choice has no way for answers that fit none of its options.</source>
        <translation>Pilihan tiada laluan untuk jawapan yang tidak sesuai dengan mana-mana opsyennya.</translation>
    </message>
    <message>
        <source>The talk stops after a step without a word.</source>
        <translation>Perbualan berhenti selepas langkah tanpa sepatah kata.</translation>
    </message>
    <message>
        <source>A connection leaves a step at a port that is no longer there.</source>
        <translation>Sambungan keluar daripada langkah pada port yang sudah tiada.</translation>
    </message>
    <message>
        <source>No way leads from the start or from an event to the step.</source>
        <translation>Tiada laluan dari permulaan atau dari peristiwa yang menuju ke langkah itu.</translation>
    </message>
    <message>
        <source>Flow is never run</source>
        <translation>Aliran tidak pernah dijalankan</translation>
    </message>
    <message>
        <source>Nothing leads into the flow: it is not the start flow, has no event, and is not run or gone to.</source>
        <translation>Tiada apa-apa yang menuju ke aliran itu: ia bukan aliran permulaan, tiada peristiwa, dan tidak dijalankan atau dituju.</translation>
    </message>
    <message>
        <source>Event does nothing</source>
        <translation>Peristiwa tidak melakukan apa-apa</translation>
    </message>
    <message>
        <source>An Event takes the word, and then nothing follows.</source>
        <translation>Peristiwa mengambil giliran, kemudian tiada apa-apa yang menyusul.</translation>
    </message>
    <message>
        <source>Event is never used</source>
        <translation>Peristiwa tidak pernah digunakan</translation>
    </message>
    <message>
        <source>Another Event waits for the same thing at the same place and always comes first.</source>
        <translation>Peristiwa lain menunggu perkara yang sama di tempat yang sama dan sentiasa didahulukan.</translation>
    </message>
    <message>
        <source>A Go To names no place, or one that is gone.</source>
        <translation>Pergi Ke tidak menamakan tempat, atau menamakan tempat yang sudah tiada.</translation>
    </message>
    <message>
        <source>A Run Flow names no flow, or one without a Start.</source>
        <translation>Jalankan Aliran tidak menamakan aliran, atau menamakan aliran tanpa Mula.</translation>
    </message>
    <message>
        <source>No loop to leave</source>
        <translation>Tiada gelung untuk ditinggalkan</translation>
    </message>
    <message>
        <source>An Exit leaves a loop or begins its next round, but stands in none.</source>
        <translation>Keluar meninggalkan gelung atau memulakan pusingan seterusnya, tetapi tidak berada dalam mana-mana gelung.</translation>
    </message>
    <message>
        <source>Steps lead round in a ring without a way out and without asking the person anything.</source>
        <translation>Langkah membentuk lingkaran tanpa jalan keluar dan tanpa bertanya apa-apa kepada orang itu.</translation>
    </message>
    <message>
        <source>Steps lead round in a ring that only a condition can end; the person is asked nothing on the way.</source>
        <translation>Langkah membentuk lingkaran yang hanya boleh ditamatkan oleh syarat; orang itu tidak ditanya apa-apa di sepanjang laluan.</translation>
    </message>
    <message>
        <source>Flow runs itself</source>
        <translation>Aliran menjalankan dirinya sendiri</translation>
    </message>
    <message>
        <source>A flow runs itself again before it has ended; 64 flows upon each other are an error.</source>
        <translation>Aliran menjalankan dirinya lagi sebelum tamat; 64 aliran bertindan adalah ralat.</translation>
    </message>
    <message>
        <source>Failure is not handled</source>
        <translation>Kegagalan tidak dikendalikan</translation>
    </message>
    <message>
        <source>A step that may fail has no way for it, and the bot has no Event for errors: people get a bare apology and the talk ends.</source>
        <translation>Langkah yang mungkin gagal tiada laluan untuknya, dan bot tiada Peristiwa untuk ralat: orang hanya mendapat permohonan maaf dan perbualan tamat.</translation>
    </message>
    <message>
        <source>A name is used that is no variable of the bot.</source>
        <translation>Nama yang digunakan bukan pemboleh ubah bot.</translation>
    </message>
    <message>
        <source>No step uses the variable.</source>
        <translation>Tiada langkah yang menggunakan pemboleh ubah itu.</translation>
    </message>
    <message>
        <source>Never given a value</source>
        <translation>Tidak pernah diberi nilai</translation>
    </message>
    <message>
        <source>A variable is read, but nothing gives it a value.</source>
        <translation>Pemboleh ubah dibaca, tetapi tiada apa-apa yang memberinya nilai.</translation>
    </message>
    <message>
        <source>Set, never read</source>
        <translation>Ditetapkan, tidak pernah dibaca</translation>
    </message>
    <message>
        <source>A variable is given values that nothing reads.</source>
        <translation>Pemboleh ubah diberi nilai yang tidak dibaca oleh apa-apa.</translation>
    </message>
    <message>
        <source>Read before it is set</source>
        <translation>Dibaca sebelum ditetapkan</translation>
    </message>
    <message>
        <source>A variable is read at a place where no way could have given it a value yet.</source>
        <translation>Pemboleh ubah dibaca di tempat yang tiada laluan sempat memberinya nilai.</translation>
    </message>
    <message>
        <source>Value cannot change</source>
        <translation>Nilai tidak boleh berubah</translation>
    </message>
    <message>
        <source>A step gives a value to a constant of the bot or to a secret.</source>
        <translation>Langkah memberi nilai kepada pemalar bot atau kepada rahsia.</translation>
    </message>
    <message>
        <source>Secrets cannot be read</source>
        <translation>Rahsia tidak boleh dibaca</translation>
    </message>
    <message>
        <source>An expression or a text reads a secret, which only requests can use; it is always empty there.</source>
        <translation>Ungkapan atau teks membaca rahsia, yang hanya boleh digunakan oleh permintaan; ia sentiasa kosong di situ.</translation>
    </message>
    <message>
        <source>Name cannot be used</source>
        <translation>Nama tidak boleh digunakan</translation>
    </message>
    <message>
        <source>The name of a variable is no name in expressions.</source>
        <translation>Nama pemboleh ubah bukan nama yang sah dalam ungkapan.</translation>
    </message>
    <message>
        <source>Two variables are one</source>
        <translation>Dua pemboleh ubah adalah satu</translation>
    </message>
    <message>
        <source>Two variables have the same name, or differ only in capitals.</source>
        <translation>Dua pemboleh ubah mempunyai nama yang sama, atau berbeza hanya pada huruf besar.</translation>
    </message>
    <message>
        <source>Initial value does not fit</source>
        <translation>Nilai awal tidak sesuai</translation>
    </message>
    <message>
        <source>The initial value of a variable is not of its type.</source>
        <translation>Nilai awal pemboleh ubah tidak mengikut jenisnya.</translation>
    </message>
    <message>
        <source>Input is not handed over</source>
        <translation>Input tidak diserahkan</translation>
    </message>
    <message>
        <source>A Run Flow does not hand over what the flow says it must be given.</source>
        <translation>Jalankan Aliran tidak menyerahkan apa yang mesti diberikan kepada aliran.</translation>
    </message>
    <message>
        <source>Input that nobody takes</source>
        <translation>Input yang tidak diterima</translation>
    </message>
    <message>
        <source>A Run Flow hands over something that the flow does not take.</source>
        <translation>Jalankan Aliran menyerahkan sesuatu yang tidak diterima oleh aliran.</translation>
    </message>
    <message>
        <source>Output is never set</source>
        <translation>Output tidak pernah ditetapkan</translation>
    </message>
    <message>
        <source>A flow says that it gives back a variable, but never sets it.</source>
        <translation>Aliran menyatakan bahawa ia memulangkan pemboleh ubah, tetapi tidak pernah menetapkannya.</translation>
    </message>
    <message>
        <source>An expression or a {{ placeholder }} has a mistake: something is missing, or a function is not known.</source>
        <translation>Ungkapan atau {{ placeholder }} mempunyai kesilapan: ada sesuatu yang kurang, atau fungsi tidak dikenali.</translation>
    </message>
    <message>
        <source>Types do not go together</source>
        <translation>Jenis tidak serasi</translation>
    </message>
    <message>
        <source>Values of different types are compared or calculated with, so the result never changes.</source>
        <translation>Nilai daripada jenis berbeza dibandingkan atau dikira bersama, maka hasilnya tidak pernah berubah.</translation>
    </message>
    <message>
        <source>Value does not fit</source>
        <translation>Nilai tidak sesuai</translation>
    </message>
    <message>
        <source>A variable is given a value that is not of its type; it is not stored.</source>
        <translation>Pemboleh ubah diberi nilai yang bukan jenisnya; nilai itu tidak disimpan.</translation>
    </message>
    <message>
        <source>Answer does not fit the variable</source>
        <translation>Jawapan tidak sesuai dengan pemboleh ubah</translation>
    </message>
    <message>
        <source>A question asks for something that its variable cannot keep.</source>
        <translation>Soalan meminta sesuatu yang tidak dapat disimpan oleh pemboleh ubahnya.</translation>
    </message>
    <message>
        <source>A case has no condition, so it is never true.</source>
        <translation>Kes tiada syarat, maka ia tidak pernah benar.</translation>
    </message>
    <message>
        <source>Condition never changes</source>
        <translation>Syarat tidak pernah berubah</translation>
    </message>
    <message>
        <source>A condition reads nothing that could change, so it is always true or always false.</source>
        <translation>Syarat tidak membaca apa-apa yang boleh berubah, maka ia sentiasa benar atau sentiasa palsu.</translation>
    </message>
    <message>
        <source>Case stands twice</source>
        <translation>Kes muncul dua kali</translation>
    </message>
    <message>
        <source>A case has the same condition as one above it, so it is never reached.</source>
        <translation>Kes mempunyai syarat yang sama dengan kes di atasnya, maka ia tidak pernah dicapai.</translation>
    </message>
    <message>
        <source>Case is never reached</source>
        <translation>Kes tidak pernah dicapai</translation>
    </message>
    <message>
        <source>A case stands below one that is always true.</source>
        <translation>Kes berada di bawah kes yang sentiasa benar.</translation>
    </message>
    <message>
        <source>Code cannot be read</source>
        <translation>Kod tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Brackets, quotes or comments in the code are not closed.</source>
        <translation>Kurungan, tanda petik atau komen dalam kod tidak ditutup.</translation>
    </message>
    <message>
        <source>Code does not see the variable</source>
        <translation>Kod tidak nampak pemboleh ubah</translation>
    </message>
    <message>
        <source>The code uses a variable that the step neither reads nor sets.</source>
        <translation>Kod menggunakan pemboleh ubah yang tidak dibaca atau ditetapkan oleh langkah.</translation>
    </message>
    <message>
        <source>This program does not know the type of the step.</source>
        <translation>Program ini tidak mengenali jenis langkah itu.</translation>
    </message>
    <message>
        <source>A step was taken over from another program and cannot run here.</source>
        <translation>Langkah diambil alih daripada program lain dan tidak dapat dijalankan di sini.</translation>
    </message>
    <message>
        <source>Something is not filled in</source>
        <translation>Ada sesuatu yang belum diisi</translation>
    </message>
    <message>
        <source>A step lacks a value that it cannot work without, such as an address, a list or a name.</source>
        <translation>Langkah kekurangan nilai yang diperlukan untuk berfungsi, seperti alamat, senarai atau nama.</translation>
    </message>
    <message>
        <source>Number out of range</source>
        <translation>Nombor di luar julat</translation>
    </message>
    <message>
        <source>A number is no number, or outside of what the step allows.</source>
        <translation>Nombor bukan nombor, atau di luar julat yang dibenarkan oleh langkah.</translation>
    </message>
    <message>
        <source>Choice is not known</source>
        <translation>Pilihan tidak dikenali</translation>
    </message>
    <message>
        <source>A setting has a value that is none of those to choose from.</source>
        <translation>Tetapan mempunyai nilai yang bukan salah satu pilihannya.</translation>
    </message>
    <message>
        <source>Two rows of a step share an id, or one has none.</source>
        <translation>Dua baris dalam langkah berkongsi id, atau satu baris tiada id.</translation>
    </message>
    <message>
        <source>A Choice offers nothing to choose.</source>
        <translation>Pilihan tidak menawarkan apa-apa untuk dipilih.</translation>
    </message>
    <message>
        <source>A Branch has no case, so it always goes on at “Else”.</source>
        <translation>Cabang tiada kes, maka ia sentiasa diteruskan di “Jika tidak”.</translation>
    </message>
    <message>
        <source>Two options read the same</source>
        <translation>Dua opsyen berbunyi sama</translation>
    </message>
    <message>
        <source>People cannot tell two options of a Choice apart.</source>
        <translation>Orang tidak dapat membezakan dua opsyen Pilihan.</translation>
    </message>
    <message>
        <source>Word fits two options</source>
        <translation>Perkataan sesuai dengan dua opsyen</translation>
    </message>
    <message>
        <source>A word that people may say fits two options of a Choice; the first one wins.</source>
        <translation>Perkataan yang mungkin disebut orang sesuai dengan dua opsyen Pilihan; yang pertama diutamakan.</translation>
    </message>
    <message>
        <source>Option is a command</source>
        <translation>Opsyen ialah perintah</translation>
    </message>
    <message>
        <source>An option reads like a word by which people cancel, ask for help or call an Event.</source>
        <translation>Opsyen berbunyi seperti perkataan yang digunakan orang untuk membatalkan, meminta bantuan atau memanggil Peristiwa.</translation>
    </message>
    <message>
        <source>Many options</source>
        <translation>Banyak opsyen</translation>
    </message>
    <message>
        <source>More than ten options: most channels cannot show them all, and people do not read them.</source>
        <translation>Lebih daripada sepuluh opsyen: kebanyakan saluran tidak dapat menunjukkan semuanya, dan orang tidak membacanya.</translation>
    </message>
    <message>
        <source>A question keeps its answer nowhere.</source>
        <translation>Soalan tidak menyimpan jawapannya di mana-mana.</translation>
    </message>
    <message>
        <source>Same question again</source>
        <translation>Soalan yang sama lagi</translation>
    </message>
    <message>
        <source>When an answer does not fit, the same question is asked in the same words, without help.</source>
        <translation>Apabila jawapan tidak sesuai, soalan yang sama ditanya dengan perkataan yang sama, tanpa bantuan.</translation>
    </message>
    <message>
        <source>A pattern is no regular expression.</source>
        <translation>Corak bukan ungkapan nalar.</translation>
    </message>
    <message>
        <source>A minimum is above its maximum.</source>
        <translation>Minimum melebihi maksimumnya.</translation>
    </message>
    <message>
        <source>An assignment lacks its variable or its value.</source>
        <translation>Umpukan kekurangan pemboleh ubah atau nilainya.</translation>
    </message>
    <message>
        <source>A Knowledge step has nothing to answer from.</source>
        <translation>Langkah Pengetahuan tiada sumber untuk menjawab.</translation>
    </message>
    <message>
        <source>A step names a knowledge base that is not in the project.</source>
        <translation>Langkah menamakan pangkalan pengetahuan yang tiada dalam projek.</translation>
    </message>
    <message>
        <source>A knowledge base that a step answers from has no text yet.</source>
        <translation>Pangkalan pengetahuan yang digunakan oleh langkah untuk menjawab belum mempunyai teks.</translation>
    </message>
    <message>
        <source>Intent is missing</source>
        <translation>Niat tiada</translation>
    </message>
    <message>
        <source>A step names an intent that is not in the bot.</source>
        <translation>Langkah menamakan niat yang tiada dalam bot.</translation>
    </message>
    <message>
        <source>Entity is missing</source>
        <translation>Entiti tiada</translation>
    </message>
    <message>
        <source>A question names an entity that is not in the bot.</source>
        <translation>Soalan menamakan entiti yang tiada dalam bot.</translation>
    </message>
    <message>
        <source>Instructions are missing</source>
        <translation>Arahan yang dinamakan tiada</translation>
    </message>
    <message>
        <source>A step names instructions that are not in the bot.</source>
        <translation>Langkah menamakan arahan yang tiada dalam bot.</translation>
    </message>
    <message>
        <source>No instructions</source>
        <translation>Tanpa arahan</translation>
    </message>
    <message>
        <source>A language model is asked without any words on what to do.</source>
        <translation>Model bahasa ditanya tanpa sebarang kata tentang apa yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>Agent without an end</source>
        <translation>Ejen tanpa penamat</translation>
    </message>
    <message>
        <source>An agent has no end that it could reach.</source>
        <translation>Ejen tiada penamat yang boleh dicapai.</translation>
    </message>
    <message>
        <source>Event waits for nothing</source>
        <translation>Peristiwa tidak menunggu apa-apa</translation>
    </message>
    <message>
        <source>An Event does not say which intent, words, command or name it waits for.</source>
        <translation>Peristiwa tidak menyatakan niat, perkataan, perintah atau nama yang ditunggu.</translation>
    </message>
    <message>
        <source>Language is not the bot’s</source>
        <translation>Bahasa bukan milik bot</translation>
    </message>
    <message>
        <source>No opening hours</source>
        <translation>Tiada waktu operasi</translation>
    </message>
    <message>
        <source>A step goes by opening hours, but the bot has none: it is always open.</source>
        <translation>Langkah mengikut waktu operasi, tetapi bot tiada waktu operasi: ia sentiasa buka.</translation>
    </message>
    <message>
        <source>Split has one way only</source>
        <translation>Pecahan mempunyai satu laluan sahaja</translation>
    </message>
    <message>
        <source>At most one way of a Split has a weight, so nothing is compared.</source>
        <translation>Paling banyak satu laluan Pecahan mempunyai pemberat, maka tiada apa-apa yang dibandingkan.</translation>
    </message>
    <message>
        <source>Waits longer than the talk is kept</source>
        <translation>Menunggu lebih lama daripada tempoh perbualan disimpan</translation>
    </message>
    <message>
        <source>A wait ends after the talk has been erased by the bot’s own privacy settings.</source>
        <translation>Masa menunggu tamat selepas perbualan dihapuskan oleh tetapan privasi bot sendiri.</translation>
    </message>
    <message>
        <source>No web address</source>
        <translation>Bukan alamat web</translation>
    </message>
    <message>
        <source>An address is none that a request could go to.</source>
        <translation>Alamat bukan alamat yang boleh dituju oleh permintaan.</translation>
    </message>
    <message>
        <source>Address is not encrypted</source>
        <translation>Alamat tidak disulitkan</translation>
    </message>
    <message>
        <source>What goes to an http:// address can be read on the way.</source>
        <translation>Apa yang dihantar ke alamat http:// boleh dibaca di tengah jalan.</translation>
    </message>
    <message>
        <source>GET with content</source>
        <translation>GET dengan kandungan</translation>
    </message>
    <message>
        <source>A GET request carries content, which services ignore or refuse.</source>
        <translation>Permintaan GET membawa kandungan, yang diabaikan atau ditolak oleh perkhidmatan.</translation>
    </message>
    <message>
        <source>Content is no JSON</source>
        <translation>Kandungan bukan JSON</translation>
    </message>
    <message>
        <source>The content of a request is said to be JSON, but is none.</source>
        <translation>Kandungan permintaan dinyatakan sebagai JSON, tetapi bukan JSON.</translation>
    </message>
    <message>
        <source>Answer is not kept</source>
        <translation>Jawapan tidak disimpan</translation>
    </message>
    <message>
        <source>A service is asked for something and its answer kept nowhere.</source>
        <translation>Perkhidmatan diminta sesuatu dan jawapannya tidak disimpan di mana-mana.</translation>
    </message>
    <message>
        <source>A text has no words in the bot’s first language.</source>
        <translation>Teks tiada perkataan dalam bahasa pertama bot.</translation>
    </message>
    <message>
        <source>An image, a sound, a video or a file is not chosen yet.</source>
        <translation>Imej, bunyi, video atau fail belum dipilih.</translation>
    </message>
    <message>
        <source>An image has no description for people who cannot see it.</source>
        <translation>Imej tiada penerangan untuk orang yang tidak dapat melihatnya.</translation>
    </message>
    <message>
        <source>A text is not translated into every language of the bot.</source>
        <translation>Teks tidak diterjemahkan ke dalam setiap bahasa bot.</translation>
    </message>
    <message>
        <source>Translation is out of date</source>
        <translation>Terjemahan sudah lapuk</translation>
    </message>
    <message>
        <source>The first language was changed after the text had been translated.</source>
        <translation>Bahasa pertama diubah selepas teks diterjemahkan.</translation>
    </message>
    <message>
        <source>A translation lacks a {{ placeholder }} of the first language, or has one more.</source>
        <translation>Terjemahan kekurangan {{ placeholder }} bahasa pertama, atau mempunyai satu lebihan.</translation>
    </message>
    <message>
        <source>Text in a language too many</source>
        <translation>Teks dalam bahasa yang berlebihan</translation>
    </message>
    <message>
        <source>A text stands in a language that the bot does not speak.</source>
        <translation>Terdapat teks dalam bahasa yang tidak dituturkan oleh bot.</translation>
    </message>
    <message>
        <source>Same wording twice</source>
        <translation>Susunan kata yang sama dua kali</translation>
    </message>
    <message>
        <source>Two variants of a message are the same, so nothing varies.</source>
        <translation>Dua varian mesej adalah sama, maka tiada apa-apa yang berbeza.</translation>
    </message>
    <message>
        <source>Long message</source>
        <translation>Mesej panjang</translation>
    </message>
    <message>
        <source>A text is longer than 2,000 characters: some channels cut it, and few people read it.</source>
        <translation>Teks lebih panjang daripada 2,000 aksara: sesetengah saluran memotongnya, dan tidak ramai orang membacanya.</translation>
    </message>
    <message>
        <source>Long button</source>
        <translation>Butang panjang</translation>
    </message>
    <message>
        <source>A button is longer than 20 characters, which some channels cut.</source>
        <translation>Butang lebih panjang daripada 20 aksara, yang dipotong oleh sesetengah saluran.</translation>
    </message>
    <message>
        <source>Intent is never handled</source>
        <translation>Niat tidak pernah dikendalikan</translation>
    </message>
    <message>
        <source>No Event and no Route waits for the intent.</source>
        <translation>Tiada Peristiwa dan tiada Hala yang menunggu niat itu.</translation>
    </message>
    <message>
        <source>Few phrases</source>
        <translation>Frasa terlalu sedikit</translation>
    </message>
    <message>
        <source>An intent has fewer than five phrases in the first language, so it is hard to recognise.</source>
        <translation>Niat mempunyai kurang daripada lima frasa dalam bahasa pertama, maka ia sukar dikenali.</translation>
    </message>
    <message>
        <source>Intent in one language only</source>
        <translation>Niat dalam satu bahasa sahaja</translation>
    </message>
    <message>
        <source>An intent has no phrases in one of the bot’s languages.</source>
        <translation>Niat tiada frasa dalam salah satu bahasa bot.</translation>
    </message>
    <message>
        <source>Phrase of two intents</source>
        <translation>Frasa bagi dua niat</translation>
    </message>
    <message>
        <source>Two intents have the same phrase, so the bot cannot tell them apart.</source>
        <translation>Dua niat mempunyai frasa yang sama, maka bot tidak dapat membezakan antara keduanya.</translation>
    </message>
    <message>
        <source>Phrase stands twice</source>
        <translation>Frasa muncul dua kali</translation>
    </message>
    <message>
        <source>An intent has the same phrase twice.</source>
        <translation>Niat mempunyai frasa yang sama dua kali.</translation>
    </message>
    <message>
        <source>Phrase marks an unknown entity</source>
        <translation>Frasa menandakan entiti yang tidak dikenali</translation>
    </message>
    <message>
        <source>A phrase marks a word as an entity that the bot does not have.</source>
        <translation>Frasa menandakan perkataan sebagai entiti yang tiada pada bot.</translation>
    </message>
    <message>
        <source>Entity is never used</source>
        <translation>Entiti tidak pernah digunakan</translation>
    </message>
    <message>
        <source>No question, phrase or expression uses the entity.</source>
        <translation>Tiada soalan, frasa atau ungkapan yang menggunakan entiti itu.</translation>
    </message>
    <message>
        <source>Entity without values</source>
        <translation>Entiti tanpa nilai</translation>
    </message>
    <message>
        <source>An entity has no values or patterns, so it is never found.</source>
        <translation>Entiti tiada nilai atau corak, maka ia tidak pernah ditemukan.</translation>
    </message>
    <message>
        <source>Pattern of an entity cannot be read</source>
        <translation>Corak entiti tidak dapat dibaca</translation>
    </message>
    <message>
        <source>A pattern of an entity is no regular expression.</source>
        <translation>Corak entiti bukan ungkapan nalar.</translation>
    </message>
    <message>
        <source>Word of two values</source>
        <translation>Perkataan bagi dua nilai</translation>
    </message>
    <message>
        <source>Two values of an entity share a word, so the first one always wins.</source>
        <translation>Dua nilai entiti berkongsi perkataan, maka yang pertama sentiasa diutamakan.</translation>
    </message>
    <message>
        <source>Instructions are never used</source>
        <translation>Arahan tidak pernah digunakan</translation>
    </message>
    <message>
        <source>No step uses the instructions.</source>
        <translation>Tiada langkah yang menggunakan arahan itu.</translation>
    </message>
    <message>
        <source>Test names something missing</source>
        <translation>Ujian menamakan sesuatu yang tiada</translation>
    </message>
    <message>
        <source>A conversation test names a step, flow, variable or intent that is not in the bot.</source>
        <translation>Ujian perbualan menamakan langkah, aliran, pemboleh ubah atau niat yang tiada dalam bot.</translation>
    </message>
    <message>
        <source>Test asks for nothing</source>
        <translation>Ujian tidak meminta apa-apa</translation>
    </message>
    <message>
        <source>The model&apos;s words as a text in quotation marks, or what it finds as an object; used where no model is asked.</source>
        <translation>Kata-kata model sebagai teks dalam tanda petik, atau apa yang ditemukannya sebagai objek; digunakan apabila tiada model ditanya.</translation>
    </message>
    <message>
        <source>May be in a private network</source>
        <translation>Boleh berada dalam rangkaian peribadi</translation>
    </message>
    <message>
        <source>For a service of your own. Without it, addresses of the bot&apos;s own computer and its network are refused.</source>
        <translation>Untuk perkhidmatan anda sendiri. Tanpanya, alamat komputer bot sendiri dan rangkaiannya ditolak.</translation>
    </message>
    <message>
        <source>Go To</source>
        <translation>Pergi Ke</translation>
    </message>
    <message>
        <source>Run Flow</source>
        <translation>Jalankan Aliran</translation>
    </message>
    <message>
        <source>Offered as</source>
        <translation>Ditawarkan sebagai</translation>
    </message>
    <message>
        <source>What people read when they are asked which of several things they mean. Without it, the name.</source>
        <translation>Apa yang dibaca orang apabila ditanya yang mana antara beberapa perkara yang dimaksudkan. Tanpanya, nama digunakan.</translation>
    </message>
    <message>
        <source>What people read when they are asked which of several things they mean. Without it, the label.</source>
        <translation>Apa yang dibaca orang apabila ditanya yang mana antara beberapa perkara yang dimaksudkan. Tanpanya, label digunakan.</translation>
    </message>
    <message>
        <source>This text is longer than %1 characters. Shorten it.</source>
        <translation>Teks ini lebih panjang daripada %1 aksara. Pendekkannya.</translation>
    </message>
    <message>
        <source>This text has more than %1 expressions. Split it.</source>
        <translation>Teks ini mempunyai lebih daripada %1 ungkapan. Pecahkannya.</translation>
    </message>
    <message>
        <source>This text grows longer than %1 characters.</source>
        <translation>Teks ini menjadi lebih panjang daripada %1 aksara.</translation>
    </message>
    <message>
        <source>The expressions of one turn take too many steps together.</source>
        <translation>Ungkapan dalam satu giliran mengambil terlalu banyak langkah secara keseluruhan.</translation>
    </message>
    <message>
        <source>comes after %1</source>
        <translation>datang selepas %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) that the web chat and the program itself say are not there in “%1”, so that people read them in another language. Write them in the texts.</source>
        <translation>
            <numerusform>%n ayat yang dikatakan oleh sembang web dan program sendiri tiada dalam “%1”, jadi orang membacanya dalam bahasa lain. Tulis dalam teks.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentences of the program in another language</source>
        <translation>Ayat program dalam bahasa lain</translation>
    </message>
    <message>
        <source>What the web chat and the program itself say is not there in a language of the bot.</source>
        <translation>Apa yang dikatakan oleh sembang web dan program sendiri tiada dalam satu bahasa bot.</translation>
    </message>
    <message>
        <source>Documents in</source>
        <translation>Dokumen dalam</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Semua bahasa</translation>
    </message>
    <message>
        <source>The language of the talk</source>
        <translation>Bahasa perbualan</translation>
    </message>
    <message>
        <source>Give it a knowledge base</source>
        <translation>Beri pangkalan pengetahuan</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Pilihan %1</translation>
    </message>
    <message>
        <source>“%1” is only ever computed from itself, and has no value to begin with. Give it an initial value.</source>
        <translation>“%1” hanya dikira daripada dirinya sendiri, dan tiada nilai pada mulanya. Beri nilai permulaan.</translation>
    </message>
    <message>
        <source>No value to begin with</source>
        <translation>Tiada nilai permulaan</translation>
    </message>
    <message>
        <source>A variable is only computed from itself, with no value to begin with.</source>
        <translation>Pemboleh ubah hanya dikira daripada dirinya sendiri, tanpa nilai permulaan.</translation>
    </message>
    <message>
        <source>An object cannot be put into a text. Name the field that is meant, such as “order.total”.</source>
        <translation>Objek tidak boleh dimasukkan ke dalam teks. Namakan medan yang dimaksudkan, seperti “order.total”.</translation>
    </message>
    <message>
        <source>Days are not added to a date with “+”. Write addDays(date, days).</source>
        <translation>Hari tidak ditambahkan pada tarikh dengan “+”. Tulis addDays(date, days).</translation>
    </message>
    <message>
        <source>Write what was probably meant</source>
        <translation>Tulis apa yang mungkin dimaksudkan</translation>
    </message>
    <message>
        <source>“%2” in “%1” compares the outcome of another comparison, which is only ever true or false. Join two comparisons with &amp;&amp;.</source>
        <translation>“%2” dalam “%1” membandingkan hasil perbandingan lain, yang hanya benar atau palsu. Gabungkan dua perbandingan dengan &amp;&amp;.</translation>
    </message>
    <message>
        <source>“%2” in “%1” compares the outcome of another comparison, which is only ever true or false. Write “%3”.</source>
        <translation>“%2” dalam “%1” membandingkan hasil perbandingan lain, yang hanya benar atau palsu. Tulis “%3”.</translation>
    </message>
    <message>
        <source>“%1” asks for the language “%2”, which the bot does not speak. Add the language, or correct the comparison.</source>
        <translation>“%1” meminta bahasa “%2”, yang tidak dituturkan oleh bot. Tambah bahasa itu, atau betulkan perbandingannya.</translation>
    </message>
    <message>
        <source>“%1” compares “%2” with “%3”, but the question keeps true or false there. Compare it with true or false.</source>
        <translation>“%1” membandingkan “%2” dengan “%3”, tetapi soalan itu menyimpan true atau false di situ. Bandingkannya dengan true atau false.</translation>
    </message>
    <message>
        <source>“%1” compares “%2” with “%3”, which is none of the options that are kept there (%4), so they are never alike. Correct the word.</source>
        <translation>“%1” membandingkan “%2” dengan “%3”, yang bukan salah satu opsyen yang disimpan di situ (%4), jadi kedua-duanya tidak pernah sama. Betulkan perkataan itu.</translation>
    </message>
    <message>
        <source>“%2” in “%1” does not count with dates and times, which are texts. Use functions such as addDays() and daysBetween().</source>
        <translation>“%2” dalam “%1” tidak mengira dengan tarikh dan masa, kerana ia teks. Gunakan fungsi seperti addDays() dan daysBetween().</translation>
    </message>
    <message>
        <source>“%2” in “%1” does not count with dates, which are texts. Write “%3”.</source>
        <translation>“%2” dalam “%1” tidak mengira dengan tarikh, kerana ia teks. Tulis “%3”.</translation>
    </message>
    <message>
        <source>“%2” in “%1” divides by zero, which gives no number that could be used. Divide by something else.</source>
        <translation>“%2” dalam “%1” membahagi dengan sifar, yang tidak memberikan nombor yang boleh digunakan. Bahagikan dengan nilai lain.</translation>
    </message>
    <message>
        <source>“%2” in “%1” puts the object “%3” into a text, which cannot hold it. Take one of its fields.</source>
        <translation>“%2” dalam “%1” memasukkan objek “%3” ke dalam teks, yang tidak dapat memuatkannya. Ambil salah satu medannya.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>nombor</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>benar atau palsu</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>senarai</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>objek</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>“%2” in “%1” reads “%3” of %4, which has none, so there is never a value. Correct the name, or take another variable.</source>
        <translation>“%2” dalam “%1” membaca “%3”, tetapi %4 tidak mempunyainya, jadi nilainya tidak pernah ada. Betulkan nama itu, atau gunakan pemboleh ubah lain.</translation>
    </message>
    <message>
        <source>“%2” in “%1” reads “%3” of %4, which has none, so there is never a value. Write “%5” instead.</source>
        <translation>“%2” dalam “%1” membaca “%3”, tetapi %4 tidak mempunyainya, jadi nilainya tidak pernah ada. Sebaliknya, tulis “%5”.</translation>
    </message>
    <message>
        <source>“%2” in “%1” cannot be worked out: %4 has no method “%3”. Take another method, or another variable.</source>
        <translation>“%2” dalam “%1” tidak dapat dinilai: %4 tidak mempunyai kaedah “%3”. Gunakan kaedah lain, atau pemboleh ubah lain.</translation>
    </message>
    <message>
        <source>“%2” in “%1” cannot be worked out: %4 has no method “%3”. Write “%5” instead.</source>
        <translation>“%2” dalam “%1” tidak dapat dinilai: %4 tidak mempunyai kaedah “%3”. Sebaliknya, tulis “%5”.</translation>
    </message>
    <message>
        <source>The pattern “%2” in “%1” is no regular expression, so the expression fails. Correct it.</source>
        <translation>Corak “%2” dalam “%1” bukan ungkapan nalar, jadi ungkapan itu gagal. Betulkannya.</translation>
    </message>
    <message>
        <source>The flow “%1” has several Starts; only the oldest is used. Delete the others.</source>
        <translation>Aliran “%1” mempunyai beberapa Mula; hanya yang tertua digunakan. Padamkan yang lain.</translation>
    </message>
    <message>
        <source>A connection leaves “%1” at “%2”, a port that is no longer there. Delete it, or draw it anew.</source>
        <translation>Sambungan keluar daripada “%1” di “%2”, port yang sudah tiada. Padamkannya, atau lukis semula.</translation>
    </message>
    <message>
        <source>“%1” shows “%2”, but not every way there has given it a value; people then read nothing or “undefined” in its place. Set it before, give it an initial value, or write “%3”.</source>
        <translation>“%1” menunjukkan “%2”, tetapi bukan setiap laluan ke situ memberinya nilai; orang kemudian tidak membaca apa-apa atau membaca “undefined” di tempatnya. Tetapkannya terlebih dahulu, beri nilai awal, atau tulis “%3”.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>Nothing behind “Each time” of “%1” changes what its condition reads, and no step leaves the loop: once it runs, it is broken off as an error after %2 rounds. Change a variable of the condition there, or leave the loop with an Exit.</source>
        <translation>Tiada apa-apa selepas “Setiap kali” pada “%1” yang mengubah apa yang dibaca oleh syaratnya, dan tiada langkah yang meninggalkan gelung itu: sebaik sahaja berjalan, ia dihentikan sebagai ralat selepas %2 pusingan. Ubah pemboleh ubah syarat di situ, atau tinggalkan gelung dengan Keluar.</translation>
    </message>
    <message>
        <source>Loop does not end</source>
        <translation>Gelung tidak tamat</translation>
    </message>
    <message>
        <source>A Loop goes on while a condition is true that nothing within it can change, and no step leaves it: it is broken off as an error.</source>
        <translation>Gelung berterusan selagi syarat adalah benar, sedangkan tiada apa-apa di dalamnya dapat mengubah syarat itu dan tiada langkah yang meninggalkannya: ia dihentikan sebagai ralat.</translation>
    </message>
    <message>
        <source>Not set on every way</source>
        <translation>Tidak ditetapkan pada semua laluan</translation>
    </message>
    <message>
        <source>A text shows a variable that only some of the ways there have given a value; people read nothing or “undefined” in its place.</source>
        <translation>Teks menunjukkan pemboleh ubah yang diberi nilai oleh sesetengah laluan ke situ sahaja; orang tidak membaca apa-apa atau membaca “undefined” di tempatnya.</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>Tiada apa-apa dengan nama itu</translation>
    </message>
    <message>
        <source>An expression uses a property or a method that no value of the type has, such as “trim” of a number.</source>
        <translation>Ungkapan menggunakan sifat atau kaedah yang tidak ada pada mana-mana nilai jenis itu, seperti “trim” pada nombor.</translation>
    </message>
    <message>
        <source>Comparison of a comparison</source>
        <translation>Perbandingan bagi perbandingan</translation>
    </message>
    <message>
        <source>“1 &lt; n &lt; 5” compares true or false with 5; two comparisons are joined with &amp;&amp;.</source>
        <translation>“1 &lt; n &lt; 5” membandingkan benar atau palsu dengan 5; dua perbandingan digabungkan dengan &amp;&amp;.</translation>
    </message>
    <message>
        <source>None of the options</source>
        <translation>Bukan salah satu opsyen</translation>
    </message>
    <message>
        <source>A variable that only Choices set is compared with a word that is none of their options.</source>
        <translation>Pemboleh ubah yang ditetapkan oleh Pilihan sahaja dibandingkan dengan perkataan yang bukan salah satu opsyennya.</translation>
    </message>
    <message>
        <source>Calculating with a date</source>
        <translation>Pengiraan dengan tarikh</translation>
    </message>
    <message>
        <source>Dates and times are texts, with which “+” and “-” do not count; addDays() and daysBetween() do.</source>
        <translation>Tarikh dan masa ialah teks; “+” dan “-” tidak mengira dengannya, tetapi addDays() dan daysBetween() boleh.</translation>
    </message>
    <message>
        <source>Object in a text</source>
        <translation>Objek dalam teks</translation>
    </message>
    <message>
        <source>An object is joined with a text, which cannot hold it; one of its fields is meant.</source>
        <translation>Objek digabungkan dengan teks, yang tidak dapat memuatkannya; yang dimaksudkan ialah salah satu medannya.</translation>
    </message>
    <message>
        <source>Division by zero</source>
        <translation>Pembahagian dengan sifar</translation>
    </message>
    <message>
        <source>An expression divides by 0, which gives no number.</source>
        <translation>Ungkapan membahagi dengan 0, yang tidak memberikan nombor.</translation>
    </message>
    <message>
        <source>A case or a condition asks for a language that the bot does not speak.</source>
        <translation>Kes atau syarat meminta bahasa yang tidak dituturkan oleh bot.</translation>
    </message>
    <message>
        <source>What is calculated here is no number: a value is missing, is no number, or something is divided by 0.</source>
        <translation>Apa yang dikira di sini bukan nombor: suatu nilai tiada, bukan nombor, atau sesuatu dibahagi dengan 0.</translation>
    </message>
    <message>
        <source>A connection leaves “%1” at a port that is no longer there. Delete it, or draw it anew.</source>
        <translation>Satu sambungan keluar dari “%1” pada port yang sudah tiada. Padamkannya, atau lukis semula.</translation>
    </message>
    <message>
        <source>There is no function “%1”, and “)” is missing at the end.</source>
        <translation>Tiada fungsi “%1”, dan “)” tiada di bahagian akhir.</translation>
    </message>
    <message>
        <source>“%1” uses “%2”, which is no variable of this bot. Write “%3”, which is most similar, or add the variable.</source>
        <translation>“%1” menggunakan “%2”, yang bukan pemboleh ubah bot ini. Tulis “%3”, yang paling serupa, atau tambah pemboleh ubah itu.</translation>
    </message>
    <message>
        <source>“%1” is a variable and no function.</source>
        <translation>“%1” ialah pemboleh ubah dan bukan fungsi.</translation>
    </message>
    <message>
        <source>The test “%1” has no steps, so it checks nothing. Add some, or delete it.</source>
        <translation>Ujian “%1” tiada langkah, jadi ia tidak menyemak apa-apa. Tambah langkah, atau padamkannya.</translation>
    </message>
    <message>
        <source>“%2” in “%1” takes “%3” for a number, which it never is by its type. Compare or calculate with a number.</source>
        <translation>“%2” dalam “%1” menganggap “%3” sebagai nombor, sedangkan mengikut jenisnya ia tidak pernah nombor. Bandingkan atau kira dengan nombor.</translation>
    </message>
    <message>
        <source>A conversation test has no steps, so it checks nothing.</source>
        <translation>Satu ujian perbualan tiada langkah, jadi ia tidak menyemak apa-apa.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Gunakan “%1”</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Tulis “%1”</translation>
    </message>
    <message>
        <source>Add the variable “%1”</source>
        <translation>Tambah pemboleh ubah “%1”</translation>
    </message>
    <message>
        <source>Add the entity “%1”</source>
        <translation>Tambah entiti “%1”</translation>
    </message>
    <message>
        <source>formatDate() knows no style “%1”. Take &quot;long&quot;, &quot;short&quot;, &quot;weekday&quot;, &quot;month&quot; or a pattern such as &quot;dd.MM.yyyy&quot;.</source>
        <translation>formatDate() tidak mengenali gaya “%1”. Gunakan &quot;long&quot;, &quot;short&quot;, &quot;weekday&quot;, &quot;month&quot; atau corak seperti &quot;dd.MM.yyyy&quot;.</translation>
    </message>
    <message>
        <source>Rounds a number, halves away from zero; without digits to a whole number.</source>
        <translation>Membundarkan nombor, separuh menjauhi sifar; tanpa digit kepada nombor bulat.</translation>
    </message>
    <message>
        <source>Keeps a number between the lowest and the highest.</source>
        <translation>Mengekalkan nombor antara yang terendah dan yang tertinggi.</translation>
    </message>
    <message>
        <source>Writes a number as people of the talk&apos;s language do.</source>
        <translation>Menulis nombor mengikut kelaziman bahasa perbualan.</translation>
    </message>
    <message>
        <source>Writes an amount with the code of its currency.</source>
        <translation>Menulis jumlah dengan kod mata wangnya.</translation>
    </message>
    <message>
        <source>Writes an amount of money as people of the talk&apos;s language do.</source>
        <translation>Menulis jumlah wang mengikut kelaziman bahasa perbualan.</translation>
    </message>
    <message>
        <source>Writes a share as percent.</source>
        <translation>Menulis bahagian sebagai peratus.</translation>
    </message>
    <message>
        <source>Gives the number without its minus.</source>
        <translation>Memberikan nombor tanpa tanda tolaknya.</translation>
    </message>
    <message>
        <source>Rounds up to a whole number.</source>
        <translation>Membundarkan ke atas kepada nombor bulat.</translation>
    </message>
    <message>
        <source>Rounds down to a whole number.</source>
        <translation>Membundarkan ke bawah kepada nombor bulat.</translation>
    </message>
    <message>
        <source>Rounds to the nearest whole number, halves upwards.</source>
        <translation>Membundarkan kepada nombor bulat terdekat, separuh ke atas.</translation>
    </message>
    <message>
        <source>Leaves out what stands behind the decimal point.</source>
        <translation>Membuang apa yang berada selepas titik perpuluhan.</translation>
    </message>
    <message>
        <source>Gives 1 for numbers above zero, -1 for those below, else 0.</source>
        <translation>Memberikan 1 bagi nombor melebihi sifar, -1 bagi yang kurang, jika tidak 0.</translation>
    </message>
    <message>
        <source>Gives the square root.</source>
        <translation>Memberikan punca kuasa dua.</translation>
    </message>
    <message>
        <source>Gives the base to the power of the exponent.</source>
        <translation>Memberikan asas dikuasakan dengan eksponen.</translation>
    </message>
    <message>
        <source>Gives the largest of the numbers.</source>
        <translation>Memberikan nombor yang terbesar.</translation>
    </message>
    <message>
        <source>Gives the smallest of the numbers.</source>
        <translation>Memberikan nombor yang terkecil.</translation>
    </message>
    <message>
        <source>Makes a number of a value; NaN when it is none.</source>
        <translation>Menjadikan nilai sebagai nombor; NaN jika bukan nombor.</translation>
    </message>
    <message>
        <source>Reads the whole number that a text begins with.</source>
        <translation>Membaca nombor bulat di permulaan teks.</translation>
    </message>
    <message>
        <source>Reads the number that a text begins with.</source>
        <translation>Membaca nombor di permulaan teks.</translation>
    </message>
    <message>
        <source>Tells whether the value is no number.</source>
        <translation>Memberitahu sama ada nilai bukan nombor.</translation>
    </message>
    <message>
        <source>Tells whether the value is a whole number.</source>
        <translation>Memberitahu sama ada nilai ialah nombor bulat.</translation>
    </message>
    <message>
        <source>Writes the number with exactly so many digits behind the point.</source>
        <translation>Menulis nombor dengan tepat sebanyak itu digit selepas titik.</translation>
    </message>
    <message>
        <source>Gives the text a capital first letter.</source>
        <translation>Menjadikan huruf pertama teks huruf besar.</translation>
    </message>
    <message>
        <source>Tells whether the part is in the text, whatever the case and accents.</source>
        <translation>Memberitahu sama ada bahagian itu ada dalam teks, tanpa mengira huruf besar atau kecil dan aksen.</translation>
    </message>
    <message>
        <source>Gives the list of the text&apos;s words.</source>
        <translation>Memberikan senarai perkataan dalam teks.</translation>
    </message>
    <message>
        <source>Tells whether the regular expression is found in the text.</source>
        <translation>Memberitahu sama ada ungkapan nalar ditemui dalam teks.</translation>
    </message>
    <message>
        <source>Tells whether the value is nothing, blank, or an empty list or object.</source>
        <translation>Memberitahu sama ada nilai itu tiada, kosong, atau senarai atau objek kosong.</translation>
    </message>
    <message>
        <source>Makes a text of a value.</source>
        <translation>Menjadikan nilai sebagai teks.</translation>
    </message>
    <message>
        <source>Gives the text in capital letters.</source>
        <translation>Memberikan teks dalam huruf besar.</translation>
    </message>
    <message>
        <source>Gives the text in small letters.</source>
        <translation>Memberikan teks dalam huruf kecil.</translation>
    </message>
    <message>
        <source>Leaves out the blanks at both ends.</source>
        <translation>Membuang ruang kosong di kedua-dua hujung.</translation>
    </message>
    <message>
        <source>Leaves out the blanks at the start.</source>
        <translation>Membuang ruang kosong di permulaan.</translation>
    </message>
    <message>
        <source>Leaves out the blanks at the end.</source>
        <translation>Membuang ruang kosong di penghujung.</translation>
    </message>
    <message>
        <source>Puts a text in the place of the part where it first stands.</source>
        <translation>Menggantikan bahagian itu dengan teks di tempat ia mula-mula muncul.</translation>
    </message>
    <message>
        <source>Puts a text in the place of the part wherever it stands.</source>
        <translation>Menggantikan bahagian itu dengan teks di mana-mana ia muncul.</translation>
    </message>
    <message>
        <source>Cuts the text at each separator into a list.</source>
        <translation>Memotong teks pada setiap pemisah menjadi senarai.</translation>
    </message>
    <message>
        <source>Tells whether the text starts with the part.</source>
        <translation>Memberitahu sama ada teks bermula dengan bahagian itu.</translation>
    </message>
    <message>
        <source>Tells whether the text ends with the part.</source>
        <translation>Memberitahu sama ada teks berakhir dengan bahagian itu.</translation>
    </message>
    <message>
        <source>Tells whether the part is in the text, or the value in the list.</source>
        <translation>Memberitahu sama ada bahagian itu ada dalam teks, atau nilai itu dalam senarai.</translation>
    </message>
    <message>
        <source>Gives the place, from 0, where it is first found; -1 when it is not.</source>
        <translation>Memberikan kedudukan, mulai 0, tempat ia mula-mula ditemui; -1 jika tidak ditemui.</translation>
    </message>
    <message>
        <source>Gives the place, from 0, where the part is last found; -1 when it is not.</source>
        <translation>Memberikan kedudukan, mulai 0, tempat bahagian itu terakhir ditemui; -1 jika tidak ditemui.</translation>
    </message>
    <message>
        <source>Gives a piece, from one place up to another; negative places count from the end.</source>
        <translation>Memberikan sebahagian, dari satu kedudukan hingga sebelum kedudukan lain; kedudukan negatif dikira dari hujung.</translation>
    </message>
    <message>
        <source>Gives the piece between two places.</source>
        <translation>Memberikan bahagian antara dua kedudukan.</translation>
    </message>
    <message>
        <source>Gives what stands at a place; -1 is the last.</source>
        <translation>Memberikan apa yang ada pada kedudukan; -1 ialah yang terakhir.</translation>
    </message>
    <message>
        <source>Joins two of them into one.</source>
        <translation>Mencantumkan dua daripadanya menjadi satu.</translation>
    </message>
    <message>
        <source>Fills the text up at the start until it is so long.</source>
        <translation>Mengisi permulaan teks sehingga mencapai panjang itu.</translation>
    </message>
    <message>
        <source>Fills the text up at the end until it is so long.</source>
        <translation>Mengisi penghujung teks sehingga mencapai panjang itu.</translation>
    </message>
    <message>
        <source>Gives the text so many times over.</source>
        <translation>Memberikan teks diulang sebanyak itu.</translation>
    </message>
    <message>
        <source>Gives the value as text.</source>
        <translation>Memberikan nilai sebagai teks.</translation>
    </message>
    <message>
        <source>Gives the day of the talk, in the bot&apos;s time zone.</source>
        <translation>Memberikan hari perbualan, dalam zon waktu bot.</translation>
    </message>
    <message>
        <source>Gives the time of the talk, in the bot&apos;s time zone.</source>
        <translation>Memberikan waktu perbualan, dalam zon waktu bot.</translation>
    </message>
    <message>
        <source>Gives the day that a text means, such as “tomorrow”.</source>
        <translation>Memberikan hari yang dimaksudkan oleh teks, seperti “esok”.</translation>
    </message>
    <message>
        <source>Gives the day so many days later.</source>
        <translation>Memberikan hari sekian banyak hari kemudian.</translation>
    </message>
    <message>
        <source>Gives the day so many months later, at the latest the month&apos;s last.</source>
        <translation>Memberikan hari sekian banyak bulan kemudian, selewat-lewatnya hari terakhir bulan itu.</translation>
    </message>
    <message>
        <source>Counts the days from one day to another.</source>
        <translation>Mengira bilangan hari dari satu hari ke hari lain.</translation>
    </message>
    <message>
        <source>Gives the year of a day.</source>
        <translation>Memberikan tahun bagi suatu hari.</translation>
    </message>
    <message>
        <source>Gives the month of a day, 1 to 12.</source>
        <translation>Memberikan bulan bagi suatu hari, 1 hingga 12.</translation>
    </message>
    <message>
        <source>Gives the day of the month.</source>
        <translation>Memberikan hari dalam bulan.</translation>
    </message>
    <message>
        <source>Gives 1 for Monday to 7 for Sunday.</source>
        <translation>Memberikan 1 bagi Isnin hingga 7 bagi Ahad.</translation>
    </message>
    <message>
        <source>Writes a day in the talk&apos;s language.</source>
        <translation>Menulis hari dalam bahasa perbualan.</translation>
    </message>
    <message>
        <source>Writes a time of day in the talk&apos;s language.</source>
        <translation>Menulis waktu dalam bahasa perbualan.</translation>
    </message>
    <message>
        <source>Writes a length of time in the talk&apos;s language.</source>
        <translation>Menulis tempoh dalam bahasa perbualan.</translation>
    </message>
    <message>
        <source>Gives the first of a list.</source>
        <translation>Memberikan yang pertama dalam senarai.</translation>
    </message>
    <message>
        <source>Gives the last of a list.</source>
        <translation>Memberikan yang terakhir dalam senarai.</translation>
    </message>
    <message>
        <source>Counts what is in a list.</source>
        <translation>Mengira apa yang ada dalam senarai.</translation>
    </message>
    <message>
        <source>Adds up the numbers of a list.</source>
        <translation>Menjumlahkan nombor dalam senarai.</translation>
    </message>
    <message>
        <source>Sorts a list: numbers ascending, then texts.</source>
        <translation>Mengisih senarai: nombor menaik, kemudian teks.</translation>
    </message>
    <message>
        <source>Gives each value of a list once.</source>
        <translation>Memberikan setiap nilai dalam senarai sekali sahaja.</translation>
    </message>
    <message>
        <source>Writes a list in the talk&apos;s language, with “and” before the last.</source>
        <translation>Menulis senarai dalam bahasa perbualan, dengan “dan” sebelum yang terakhir.</translation>
    </message>
    <message>
        <source>Makes one text of a list, with a separator between.</source>
        <translation>Menjadikan senarai satu teks, dengan pemisah di antaranya.</translation>
    </message>
    <message>
        <source>Gives a copy of the list the other way round.</source>
        <translation>Memberikan salinan senarai dalam tertib terbalik.</translation>
    </message>
    <message>
        <source>Tells whether the value is a list.</source>
        <translation>Memberitahu sama ada nilai ialah senarai.</translation>
    </message>
    <message>
        <source>Gives the names of an object&apos;s fields, in alphabetical order.</source>
        <translation>Memberikan nama medan objek, mengikut tertib abjad.</translation>
    </message>
    <message>
        <source>Gives the values of an object&apos;s fields.</source>
        <translation>Memberikan nilai medan objek.</translation>
    </message>
    <message>
        <source>Makes yes or no of a value.</source>
        <translation>Menjadikan nilai sebagai ya atau tidak.</translation>
    </message>
    <message>
        <source>An expression does nothing item by item; use a Code step or a Loop.</source>
        <translation>Ungkapan tidak melakukan apa-apa item demi item; gunakan langkah Kod atau Gelung.</translation>
    </message>
    <message>
        <source>Perhaps “%1” is meant.</source>
        <translation>Mungkin “%1” yang dimaksudkan.</translation>
    </message>
    <message>
        <source>The code of “%1” cannot be read. Line %2: %3</source>
        <translation>Kod “%1” tidak dapat dibaca. Baris %2: %3</translation>
    </message>
    <message>
        <source>In “%1” formatDate() is given the style “%2”, which there is not, so the expression fails. Take &quot;long&quot;, &quot;short&quot;, &quot;weekday&quot;, &quot;month&quot; or a pattern such as &quot;dd.MM.yyyy&quot;.</source>
        <translation>Dalam “%1”, formatDate() diberi gaya “%2” yang tidak wujud, jadi ungkapan gagal. Gunakan &quot;long&quot;, &quot;short&quot;, &quot;weekday&quot;, &quot;month&quot; atau corak seperti &quot;dd.MM.yyyy&quot;.</translation>
    </message>
    <message>
        <source>“%2” of “%1” leads nowhere, so the talk ends there. Where the bot has not answered by then, that is an error: its Event for errors takes it, or people are told that something went wrong. Connect it.</source>
        <translation>“%2” bagi “%1” tidak menuju ke mana-mana, jadi perbualan tamat di situ. Jika bot belum menjawab ketika itu, ia satu ralat: Peristiwa untuk ralat mengambil alih, atau orang diberitahu bahawa ada sesuatu yang tidak kena. Sambungkannya.</translation>
    </message>
    <message>
        <source>%1 could not be worked out: %2</source>
        <translation>%1 tidak dapat dinilai: %2</translation>
    </message>
    <message>
        <source>The loop at “%1” runs without the person saying anything, and what it counts never gets to where its condition ends it. Count the other way, change the condition, or put a question into it.</source>
        <translation>Gelung di “%1” berjalan tanpa orang itu berkata apa-apa, dan apa yang dikiranya tidak pernah sampai ke tempat syaratnya menamatkannya. Kira ke arah sebaliknya, ubah syaratnya, atau letakkan satu soalan di dalamnya.</translation>
    </message>
    <message>
        <source>A text of “%1” is longer than the %2 characters that a bot says in one step: it is not said, and the talk fails there. Shorten it.</source>
        <translation>Satu teks “%1” lebih panjang daripada %2 aksara yang dikatakan bot dalam satu langkah: teks itu tidak dikatakan, dan perbualan gagal di situ. Pendekkan teks itu.</translation>
    </message>
    <message>
        <source>Text is too long to be said</source>
        <translation>Teks terlalu panjang untuk dikatakan</translation>
    </message>
    <message>
        <source>A text is longer than the 1,000,000 characters that a bot says in one step: it is not said, and the talk fails there.</source>
        <translation>Satu teks lebih panjang daripada 1,000,000 aksara yang dikatakan bot dalam satu langkah: teks itu tidak dikatakan, dan perbualan gagal di situ.</translation>
    </message>
    <message>
        <source>%1 (line %2 of the code)</source>
        <translation>%1 (baris %2 kod)</translation>
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
    <message>
        <source>Too many requests to web services wait already.</source>
        <translation>Terlalu banyak permintaan kepada perkhidmatan web sudah menunggu.</translation>
    </message>
    <message>
        <source>The host stopped while the request was on its way. It may have arrived, so it was not sent again.</source>
        <translation>Hos berhenti semasa permintaan dalam perjalanan. Permintaan itu mungkin telah sampai, maka ia tidak dihantar lagi.</translation>
    </message>
    <message>
        <source>The bot asked web services too often in one turn.</source>
        <translation>Bot bertanya kepada perkhidmatan web terlalu kerap dalam satu giliran.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written. Check free space and permissions, or choose another folder with --data.</source>
        <translation>Folder “%1” tidak dapat ditulis. Semak ruang kosong dan kebenaran, atau pilih folder lain dengan --data.</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2. Another program is using it; choose another port.</source>
        <translation>Tidak dapat mendengar di %1, port %2. Program lain sedang menggunakannya; pilih port lain.</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2. It is no address of this computer; choose 127.0.0.1, or 0.0.0.0 for all of them.</source>
        <translation>Tidak dapat mendengar di %1, port %2. Itu bukan alamat komputer ini; pilih 127.0.0.1, atau 0.0.0.0 untuk semuanya.</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2. Another program may be using it, or you may not; choose another port.</source>
        <translation>Tidak dapat mendengar di %1, port %2. Program lain mungkin menggunakannya, atau anda tidak dibenarkan; pilih port lain.</translation>
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
    <message>
        <source>One per line</source>
        <translation>Satu setiap baris</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Ini bukan ungkapan nalar: %1.</translation>
    </message>
    <message>
        <source>This is no JSON yet, so it is not kept.</source>
        <translation>Ini belum JSON, jadi ia tidak disimpan.</translation>
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
        <source>This file holds no text that a person could read.</source>
        <translation>Fail ini tidak mengandungi teks yang boleh dibaca oleh manusia.</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and import the documents in it.</source>
        <translation>Ini ialah arkib. Nyahmampatkannya dan import dokumen di dalamnya.</translation>
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
        <source>The site&apos;s rules for robots (robots.txt) could not be read, so it was left alone. Try again later.</source>
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
        <source>The address is on this computer or a private network. Allow this host if you trust it.</source>
        <translation>Alamat ini berada pada komputer ini atau rangkaian persendirian. Benarkan hos ini jika anda mempercayainya.</translation>
    </message>
    <message>
        <source>The site has more pages than the limit of this crawl. Raise the limit to read on.</source>
        <translation>Laman ini mempunyai lebih banyak halaman daripada had perangkakan ini. Naikkan had untuk terus membaca.</translation>
    </message>
    <message>
        <source>The server asks to be visited less often (429). Set a longer delay.</source>
        <translation>Pelayan meminta supaya tidak dilawati terlalu kerap (429). Tetapkan kelewatan yang lebih lama.</translation>
    </message>
    <message>
        <source>The server answered with error %1.</source>
        <translation>Pelayan menjawab dengan ralat %1.</translation>
    </message>
    <message>
        <source>The folder cannot be opened, so nothing in it was read. Check that you may read it.</source>
        <translation>Folder tidak dapat dibuka, jadi tiada apa-apa di dalamnya dibaca. Pastikan anda boleh membacanya.</translation>
    </message>
    <message>
        <source>The name of this file is no valid text, so it cannot be opened safely. Rename the file and import it again.</source>
        <translation>Nama fail ini bukan teks yang sah, jadi ia tidak dapat dibuka dengan selamat. Namakan semula fail itu dan import sekali lagi.</translation>
    </message>
    <message>
        <source>This is no file but a pipe, a socket or a device. Only files can be read.</source>
        <translation>Ini bukan fail tetapi paip, soket atau peranti. Hanya fail boleh dibaca.</translation>
    </message>
    <message>
        <source>This link leads to a file that is not there. Correct the link, or import the file itself.</source>
        <translation>Pautan ini menuju ke fail yang tidak wujud. Betulkan pautan, atau import fail itu sendiri.</translation>
    </message>
    <message>
        <source>This is a link to another folder and was not followed. Import that folder itself if you want what it holds.</source>
        <translation>Ini pautan ke folder lain dan tidak diikuti. Import folder itu sendiri jika anda mahukan kandungannya.</translation>
    </message>
    <message>
        <source>There is no room left on the drive that holds the project. Free some space and import the file again.</source>
        <translation>Tiada ruang lagi pada pemacu yang menyimpan projek. Kosongkan sedikit ruang dan import fail itu sekali lagi.</translation>
    </message>
    <message>
        <source>Its name leads out of the archive, it is only a link, or there is another of the same name, so it was not read. Unpack the archive and import what you need.</source>
        <translation>Namanya menuju ke luar arkib, ia hanya pautan, atau ada yang lain dengan nama yang sama, maka ia tidak dibaca. Nyahpek arkib dan import apa yang anda perlukan.</translation>
    </message>
    <message>
        <source>The archive holds too much, or unpacks to far more than its size; the rest of it was not read. Unpack it and import the documents in it.</source>
        <translation>Arkib mengandungi terlalu banyak, atau dinyahpek menjadi jauh lebih besar daripada saiznya; selebihnya tidak dibaca. Nyahpek arkib dan import dokumen di dalamnya.</translation>
    </message>
    <message>
        <source>This is an archive within archives, too deep to be unpacked here. Unpack it and import the documents in it.</source>
        <translation>Ini ialah arkib dalam arkib, terlalu dalam untuk dinyahpek di sini. Nyahpek arkib dan import dokumen di dalamnya.</translation>
    </message>
    <message>
        <source>The address is not among those this crawl is to read; only its links were used.</source>
        <translation>Alamat itu bukan antara yang perlu dibaca oleh perangkakan ini; hanya pautannya digunakan.</translation>
    </message>
    <message>
        <source>This should be a sitemap, but holds none that can be read.</source>
        <translation>Ini sepatutnya peta laman, tetapi tiada yang dapat dibaca di dalamnya.</translation>
    </message>
    <message>
        <source>This sitemap or feed names no pages.</source>
        <translation>Peta laman atau suapan ini tidak menamakan sebarang halaman.</translation>
    </message>
    <message>
        <source>This sitemap names more than 50,000 pages; the rest of it was not read.</source>
        <translation>Peta laman ini menamakan lebih daripada 50,000 halaman; selebihnya tidak dibaca.</translation>
    </message>
    <message>
        <source>The server sends the request on again and again. Exclude the address, or tell whoever runs the site.</source>
        <translation>Pelayan menghantar permintaan ke tempat lain berulang-ulang. Kecualikan alamat itu, atau beritahu pengendali laman.</translation>
    </message>
    <message>
        <source>The page could not be fetched: the connection broke off. Read the website again later.</source>
        <translation>Halaman tidak dapat diambil: sambungan terputus. Baca laman web semula nanti.</translation>
    </message>
    <message>
        <source>The server did not send the page in time. Allow more time for a page, or read the website again later.</source>
        <translation>Pelayan tidak menghantar halaman tepat pada masanya. Benarkan lebih masa untuk satu halaman, atau baca laman web semula nanti.</translation>
    </message>
    <message>
        <source>The page asks for a login (401). Save it from a browser and import the file.</source>
        <translation>Halaman meminta log masuk (401). Simpan dari pelayar dan import fail itu.</translation>
    </message>
    <message>
        <source>The server does not let us read the page (403). Save it from a browser and import the file.</source>
        <translation>Pelayan tidak membenarkan kami membaca halaman itu (403). Simpan dari pelayar dan import fail itu.</translation>
    </message>
    <message>
        <source>The server is in trouble (error %1). Read the website again later.</source>
        <translation>Pelayan bermasalah (ralat %1). Baca laman web semula nanti.</translation>
    </message>
    <message>
        <source>The document holds no text, only pictures: it was probably scanned. Install Tesseract, and Dialogist recognises the text (OCR) when you import it again.</source>
        <translation>Dokumen ini tiada teks, hanya gambar: mungkin ia diimbas. Pasang Tesseract, dan Dialogist akan mengecam teksnya (OCR) apabila anda mengimportnya semula.</translation>
    </message>
    <message>
        <source>The document holds no text, and none was recognised in its pictures.</source>
        <translation>Dokumen ini tiada teks, dan tiada teks dikecam dalam gambarnya.</translation>
    </message>
    <message>
        <source>This is a file of an old office program (DOC, XLS, PPT and the like). Install LibreOffice, and Dialogist reads it with its help; or save it as DOCX, XLSX, PPTX or PDF and import that.</source>
        <translation>Ini ialah fail program pejabat lama (DOC, XLS, PPT dan seumpamanya). Pasang LibreOffice, dan Dialogist membacanya dengan bantuannya; atau simpan sebagai DOCX, XLSX, PPTX atau PDF dan import fail itu.</translation>
    </message>
    <message>
        <source>This is a picture, sound or film in which no text was found. Only text can become knowledge; text in pictures is recognised when Tesseract is installed.</source>
        <translation>Ini ialah gambar, bunyi atau filem yang tiada teks ditemui di dalamnya. Hanya teks boleh menjadi pengetahuan; teks dalam gambar dikecam apabila Tesseract dipasang.</translation>
    </message>
    <message>
        <source>The text of pictures was recognised (OCR): read over what was understood before you rely on it.</source>
        <translation>Teks dalam gambar telah dikecam (OCR): semak apa yang difahami sebelum anda bergantung padanya.</translation>
    </message>
    <message>
        <source>The text of this document is not in the project any more. Read the document again.</source>
        <translation>Teks dokumen ini tiada lagi dalam projek. Baca semula dokumen itu.</translation>
    </message>
    <message>
        <source>The embedding model “%1” gave an answer that is no list of vectors. Try again, or choose another model.</source>
        <translation>Model pembenaman “%1” memberi jawapan yang bukan senarai vektor. Cuba lagi, atau pilih model lain.</translation>
    </message>
    <message>
        <source>the question is missing.</source>
        <translation>soalan tiada.</translation>
    </message>
    <message numerus="yes">
        <source>a text is longer than %n character(s).</source>
        <translation>
            <numerusform>satu teks lebih panjang daripada %n aksara.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no language tag such as en or pt-BR.</source>
        <translation>“%1” bukan tag bahasa seperti en atau pt-BR.</translation>
    </message>
    <message>
        <source>the page “%1” is no whole number from 1 on.</source>
        <translation>halaman “%1” bukan nombor bulat mulai 1.</translation>
    </message>
    <message>
        <source>no expected source; the question counts in no figure until it has one.</source>
        <translation>tiada sumber yang dijangka; soalan ini tidak dikira dalam mana-mana angka sehingga ada sumber.</translation>
    </message>
    <message>
        <source>this base has no source “%1”.</source>
        <translation>pangkalan ini tiada sumber “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Dan %n lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Baris %1: %2</translation>
    </message>
    <message>
        <source>%1, p. %2</source>
        <translation>%1, hlm. %2</translation>
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
        <translation>Fail ini tidak mengandungi teks. Simpan jadual sebagai CSV.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is opened and never closed.</source>
        <translation>Baris %1: tanda petik dibuka dan tidak pernah ditutup.</translation>
    </message>
    <message numerus="yes">
        <source>The table has more than %n row(s).</source>
        <translation>
            <numerusform>Jadual ini mempunyai lebih daripada %n baris.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row must name the columns “question” and “expected”; “language”, “heading”, “page”, “phrase” and “note” may follow.</source>
        <translation>Baris pertama mesti menamakan lajur “question” dan “expected”; “language”, “heading”, “page”, “phrase” dan “note” boleh menyusul.</translation>
    </message>
    <message>
        <source>This document has no columns with names. Name the columns of the table in its first row, and import it again.</source>
        <translation>Dokumen ini tidak mempunyai lajur bernama. Namakan lajur jadual dalam baris pertamanya, dan import semula.</translation>
    </message>
    <message>
        <source>%1: recognising the text of page %2 of %3</source>
        <translation>%1: mengecam teks halaman %2 daripada %3</translation>
    </message>
    <message>
        <source>The slides hold no text, only pictures. Save the presentation as PDF and import that: text in the pictures of a PDF is recognised (OCR) when Tesseract is installed.</source>
        <translation>Slaid tidak mengandungi teks, hanya gambar. Simpan persembahan sebagai PDF dan import: teks dalam gambar PDF dikecam (OCR) jika Tesseract dipasang.</translation>
    </message>
    <message>
        <source>Some slides hold no text, only pictures. The others were imported.</source>
        <translation>Sesetengah slaid tidak mengandungi teks, hanya gambar. Yang lain telah diimport.</translation>
    </message>
    <message>
        <source>There is no file or folder of this name. Check the name; perhaps it was moved, renamed or deleted.</source>
        <translation>Tiada fail atau folder dengan nama ini. Semak namanya; mungkin ia telah dipindahkan, dinamakan semula atau dipadam.</translation>
    </message>
    <message>
        <source>The file itself is neither in the project nor where it was imported from. Import it again to see its pages.</source>
        <translation>Fail itu tiada dalam projek dan tiada di tempat asal importnya. Import semula untuk melihat halamannya.</translation>
    </message>
    <message>
        <source>The file has changed since it was read, so its pages may say something else. Read the files again, and text and pages are the same.</source>
        <translation>Fail telah berubah sejak dibaca, jadi halamannya mungkin menyatakan perkara lain. Baca fail semula supaya teks dan halaman sama.</translation>
    </message>
    <message>
        <source>Some pages of the site lie more links away from the start than this crawl follows. Raise the depth to read them.</source>
        <translation>Sesetengah halaman laman ini terletak lebih banyak pautan dari permulaan daripada yang diikuti. Tingkatkan kedalaman untuk membacanya.</translation>
    </message>
    <message>
        <source>The page does not exist (404). Check the address, or the link or sitemap that names it.</source>
        <translation>Halaman tidak wujud (404). Semak alamatnya, atau pautan atau peta laman yang menamakannya.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer, left out: line %1.</source>
        <translation>
            <numerusform>%n soalan tanpa jawapan, ditinggalkan: baris %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) without a question, found only by their own words: line %1.</source>
        <translation>
            <numerusform>%n jawapan tanpa soalan, hanya ditemui melalui perkataannya sendiri: baris %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) that stand there already with another answer: line %1.</source>
        <translation>
            <numerusform>%n soalan yang sudah ada di situ dengan jawapan lain: baris %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is too much text to be searched on this computer: it would take about %1 of memory, and %2 are there for it. Take documents out of the knowledge base, or spread them over several bases that are not searched together.</source>
        <translation>Terlalu banyak teks untuk dicari pada komputer ini: ia memerlukan kira-kira %1 memori, sedangkan yang ada untuknya ialah %2. Keluarkan dokumen daripada pangkalan pengetahuan, atau agihkannya kepada beberapa pangkalan yang tidak dicari bersama.</translation>
    </message>
    <message>
        <source>pp. %1–%2</source>
        <comment>first and last page</comment>
        <translation>hlm. %1–%2</translation>
    </message>
    <message>
        <source>The document holds no text, only pictures, and recognising text in pictures (OCR) was switched off. Switch it on and import the document again.</source>
        <translation>Dokumen ini tiada teks, hanya gambar, dan pengecaman teks dalam gambar (OCR) dimatikan. Hidupkannya dan import dokumen itu semula.</translation>
    </message>
    <message>
        <source>This is a picture, and recognising text in pictures (OCR) was switched off. Switch it on and import the picture again if it holds text.</source>
        <translation>Ini ialah gambar, dan pengecaman teks dalam gambar (OCR) dimatikan. Hidupkannya dan import gambar itu semula jika ia mengandungi teks.</translation>
    </message>
    <message>
        <source>The file was changed while it was being read, so nothing of it was imported. Import it again when no program writes to it any more.</source>
        <translation>Fail diubah semasa sedang dibaca, jadi tiada apa-apa daripadanya diimport. Import semula apabila tiada lagi program yang menulis kepadanya.</translation>
    </message>
    <message>
        <source>This is a link to a file outside of the folder and was not read. Import that file itself if you want what it holds.</source>
        <translation>Ini pautan ke fail di luar folder dan tidak dibaca. Import fail itu sendiri jika anda mahukan kandungannya.</translation>
    </message>
    <message>
        <source>Not found where it was, so it was not read again. Import it again from where it lies now.</source>
        <translation>Tidak ditemui di tempat asalnya, jadi tidak dibaca semula. Import semula dari tempatnya sekarang.</translation>
    </message>
    <message>
        <source>Some pages hold no text, only pictures: they were probably scanned. The other pages were imported. Their text is recognised (OCR) when Tesseract is installed and recognition is switched on.</source>
        <translation>Sesetengah halaman tiada teks, hanya gambar: mungkin diimbas. Halaman lain telah diimport. Teks halaman imbasan dikecam (OCR) apabila Tesseract dipasang dan pengecaman dihidupkan.</translation>
    </message>
    <message>
        <source>Headers and footers that are the same on most pages were left out.</source>
        <translation>Pengepala dan pengaki yang sama pada kebanyakan halaman telah diketepikan.</translation>
    </message>
    <message>
        <source>The server sent the page packed in a way that cannot be undone (Content-Encoding). Tell whoever runs the site.</source>
        <translation>Pelayan menghantar halaman yang dimampatkan dengan cara yang tidak dapat dinyahmampat (Content-Encoding). Beritahu pengendali laman.</translation>
    </message>
    <message>
        <source>The site asks for more than 30 seconds between two requests (Crawl-delay in robots.txt). They were 30 seconds apart.</source>
        <translation>Laman itu meminta lebih daripada 30 saat antara dua permintaan (Crawl-delay dalam robots.txt). Jaraknya ialah 30 saat.</translation>
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
    <message>
        <source>%1 sent an answer packed in a way that cannot be undone (Content-Encoding). Tell whoever runs it.</source>
        <translation>%1 menghantar jawapan yang dimampatkan dengan cara yang tidak dapat dinyahmampat (Content-Encoding). Beritahu pengendalinya.</translation>
    </message>
    <message>
        <source>The host “%1” has a dot with nothing before it. Check the address.</source>
        <translation>Hos “%1” mempunyai titik tanpa apa-apa di hadapannya. Semak alamat.</translation>
    </message>
    <message>
        <source>There is no port “%1”: ports are numbers from 1 to 65535. Check the address.</source>
        <translation>Tiada port “%1”: port ialah nombor dari 1 hingga 65535. Semak alamat.</translation>
    </message>
    <message>
        <source>This is no web address. Check how it is written.</source>
        <translation>Ini bukan alamat web. Semak cara ia ditulis.</translation>
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
    <message>
        <source>“%1” cannot be the name of an entity. Use letters, digits and _, and begin with a letter.</source>
        <translation>“%1” tidak boleh menjadi nama entiti. Gunakan huruf, digit dan _, dan mulakan dengan huruf.</translation>
    </message>
    <message>
        <source>There is already an entity “%1”. Choose another name.</source>
        <translation>Sudah ada entiti “%1”. Pilih nama lain.</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>Ujian baharu</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Niat</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entiti</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s)</source>
        <translation>
            <numerusform>%n corak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n nilai</numerusform>
        </translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Ujian</translation>
    </message>
    <message>
        <source>Suite: %1</source>
        <translation>Set ujian: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) have no translation yet, or one of an older text.</source>
        <translation>
            <numerusform>%n teks belum mempunyai terjemahan, atau terjemahannya daripada teks yang lebih lama.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a reserved word of expressions. Choose another name.</source>
        <translation>“%1” ialah kata terpelihara dalam ungkapan. Pilih nama lain.</translation>
    </message>
</context>
<context>
    <name>panels/simulator</name>
    <message>
        <source>Turn</source>
        <translation>Giliran</translation>
    </message>
    <message>
        <source>Saved talk, played now</source>
        <translation>Perbualan yang disimpan, dimainkan sekarang</translation>
    </message>
    <message>
        <source>This talk</source>
        <translation>Perbualan ini</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Pembukaan</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Giliran %1</translation>
    </message>
    <message>
        <source>The bot says</source>
        <translation>Bot berkata</translation>
    </message>
    <message>
        <source>The talk then waits elsewhere</source>
        <translation>Perbualan kemudian menunggu di tempat lain</translation>
    </message>
    <message>
        <source>Two talks compared</source>
        <translation>Dua perbualan dibandingkan</translation>
    </message>
    <message>
        <source>The two talks are alike in every turn.</source>
        <translation>Kedua-dua perbualan adalah serupa dalam setiap giliran.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>the opening</source>
        <translation>pembukaan</translation>
    </message>
    <message>
        <source>the answer to a request</source>
        <translation>jawapan kepada permintaan</translation>
    </message>
    <message>
        <source>a step was let go</source>
        <translation>langkah dilepaskan</translation>
    </message>
    <message>
        <source>time passed</source>
        <translation>masa berlalu</translation>
    </message>
    <message>
        <source>the event “%1”</source>
        <translation>peristiwa “%1”</translation>
    </message>
    <message>
        <source>%1 (differs)</source>
        <translation>%1 (berbeza)</translation>
    </message>
    <message>
        <source>a step that is gone</source>
        <translation>langkah yang sudah tiada</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Orang itu</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>The two talks, turn by turn</source>
        <translation>Kedua-dua perbualan, giliran demi giliran</translation>
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
        <source>Not counted: it concerns only visitors of the service&apos;s own web site.</source>
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
    <message>
        <source>Web service</source>
        <translation>Perkhidmatan web</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Model bahasa</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Alat</translation>
    </message>
    <message>
        <source>People who take over</source>
        <translation>Orang yang mengambil alih</translation>
    </message>
    <message>
        <source>People who decide</source>
        <translation>Orang yang membuat keputusan</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>The page around the chat</source>
        <translation>Halaman di sekeliling sembang</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of receiver, its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>named by the designer; the profile of the service does not know it</source>
        <translation>dinamakan oleh pereka; profil perkhidmatan tidak mengenalinya</translation>
    </message>
    <message>
        <source>A step of the bot sends it there.</source>
        <translation>Satu langkah bot menghantarnya ke sana.</translation>
    </message>
    <message>
        <source>named by the designer; may be in the host&apos;s own network</source>
        <translation>dinamakan oleh pereka; mungkin berada dalam rangkaian hos sendiri</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Komputer ini</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language you translate into: en, ms, id, hi, de. Countries are named in it.</extracomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>%1 (address)</source>
        <translation>%1 (alamat)</translation>
    </message>
    <message>
        <source>%1 does not state: %2.</source>
        <translation>%1 tidak menyatakan: %2.</translation>
    </message>
    <message>
        <source>A step of the bot sends it there. Like every web service, it also sees the IP address of the host.</source>
        <translation>Satu langkah bot menghantarnya ke sana. Seperti setiap perkhidmatan web, ia juga melihat alamat IP hos.</translation>
    </message>
    <message>
        <source>Named by the designer; not known to the profile. It gets: %1.</source>
        <translation>Dinamakan oleh pereka; tidak dikenali oleh profil. Yang diterimanya: %1.</translation>
    </message>
    <message>
        <source>nothing about the person</source>
        <translation>tiada apa-apa tentang pengguna</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>sebahagiannya</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>retention lengths</source>
        <translation>tempoh penyimpanan</translation>
    </message>
    <message>
        <source>location of any subprocessor</source>
        <translation>lokasi mana-mana subpemproses</translation>
    </message>
    <message>
        <source>list of selectable regions</source>
        <translation>senarai rantau yang boleh dipilih</translation>
    </message>
    <message>
        <source>breach notification</source>
        <translation>pemberitahuan pelanggaran data</translation>
    </message>
    <message>
        <source>notice of subprocessor changes</source>
        <translation>notis perubahan subpemproses</translation>
    </message>
    <message>
        <source>choice of model</source>
        <translation>pilihan model</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>penyulitan</translation>
    </message>
    <message>
        <source>As long as the purpose lasts or a law asks for it.</source>
        <translation>Selagi tujuannya berterusan atau undang-undang menghendakinya.</translation>
    </message>
    <message>
        <source>Or until the person or the customer asks for erasure.</source>
        <translation>Atau sehingga orang itu atau pelanggan meminta pemadaman.</translation>
    </message>
    <message>
        <source>Listed for the web site, yet the software platform uses it as well.</source>
        <translation>Disenaraikan untuk tapak web, namun platform perisian juga menggunakannya.</translation>
    </message>
    <message>
        <source>Runs the cloud service and holds all data of customers.</source>
        <translation>Menjalankan perkhidmatan awan dan menyimpan semua data pelanggan.</translation>
    </message>
    <message>
        <source>Takes what the person wrote and gives back generated text.</source>
        <translation>Menerima apa yang ditulis orang itu dan memulangkan teks yang dijana.</translation>
    </message>
    <message>
        <source>Looks things up on web sites and helps with answers; the data is inferred from that use.</source>
        <translation>Mencari maklumat di tapak web dan membantu memberi jawapan; datanya disimpulkan daripada kegunaan itu.</translation>
    </message>
    <message>
        <source>legal entity and address</source>
        <translation>entiti undang-undang dan alamat</translation>
    </message>
    <message>
        <source>date</source>
        <translation>tarikh</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>peranan</translation>
    </message>
    <message>
        <source>legal bases</source>
        <translation>asas undang-undang</translation>
    </message>
    <message>
        <source>regions and transfers</source>
        <translation>rantau dan pemindahan</translation>
    </message>
    <message>
        <source>model providers</source>
        <translation>penyedia model</translation>
    </message>
    <message>
        <source>minimum age</source>
        <translation>umur minimum</translation>
    </message>
    <message>
        <source>cookies</source>
        <translation>kuki</translation>
    </message>
    <message>
        <source>security measures</source>
        <translation>langkah keselamatan</translation>
    </message>
    <message>
        <source>breach, complaint and dispute routes</source>
        <translation>saluran untuk pelanggaran, aduan dan pertikaian</translation>
    </message>
    <message>
        <source>change notice</source>
        <translation>notis perubahan</translation>
    </message>
    <message>
        <source>rights other than erasure</source>
        <translation>hak selain pemadaman</translation>
    </message>
    <message>
        <source>end-user erasure</source>
        <translation>pemadaman data pengguna akhir</translation>
    </message>
    <message>
        <source>The purpose is not stated; hosting is assumed.</source>
        <translation>Tujuannya tidak dinyatakan; pengehosan diandaikan.</translation>
    </message>
    <message>
        <source>The purpose is not stated; hosting is assumed. The document announces that it will comply, in the future.</source>
        <translation>Tujuannya tidak dinyatakan; pengehosan diandaikan. Dokumen itu mengumumkan bahawa ia akan mematuhi, pada masa hadapan.</translation>
    </message>
    <message>
        <source>named subprocessors</source>
        <translation>subpemproses yang dinamakan</translation>
    </message>
    <message>
        <source>share of US and EEA</source>
        <translation>bahagian AS dan EEA</translation>
    </message>
    <message>
        <source>customer choice of place</source>
        <translation>pilihan tempat oleh pelanggan</translation>
    </message>
    <message>
        <source>named transfer clauses</source>
        <translation>fasal pemindahan yang dinamakan</translation>
    </message>
    <message>
        <source>AI use</source>
        <translation>penggunaan AI</translation>
    </message>
    <message>
        <source>certifications</source>
        <translation>pensijilan</translation>
    </message>
    <message>
        <source>deadline for rights in days</source>
        <translation>tarikh akhir bagi hak dalam hari</translation>
    </message>
    <message>
        <source>Counted from the end of the account; a law may ask for longer.</source>
        <translation>Dikira dari tamatnya akaun; undang-undang mungkin menghendaki lebih lama.</translation>
    </message>
    <message>
        <source>May neither store nor reuse the data.</source>
        <translation>Tidak boleh menyimpan atau menggunakan semula data.</translation>
    </message>
    <message>
        <source>hosting region</source>
        <translation>rantau pengehosan</translation>
    </message>
    <message>
        <source>named transfer mechanism</source>
        <translation>mekanisme pemindahan yang dinamakan</translation>
    </message>
    <message>
        <source>names of hosts and carriers</source>
        <translation>nama hos dan pembawa</translation>
    </message>
    <message>
        <source>AI model use</source>
        <translation>penggunaan model AI</translation>
    </message>
    <message>
        <source>breach notification deadline</source>
        <translation>tarikh akhir pemberitahuan pelanggaran data</translation>
    </message>
    <message>
        <source>end-user erasure time per channel</source>
        <translation>tempoh pemadaman data pengguna akhir bagi setiap saluran</translation>
    </message>
    <message>
        <source>While the contract lasts, or a time agreed with the customer.</source>
        <translation>Selagi kontrak berkuat kuasa, atau tempoh yang dipersetujui dengan pelanggan.</translation>
    </message>
    <message>
        <source>Only carry the content; controllers of their own for billing, filtering and statutory storage.</source>
        <translation>Hanya membawa kandungan; pengawal tersendiri untuk pengebilan, penapisan dan penyimpanan berkanun.</translation>
    </message>
    <message>
        <source>name of the hosting provider</source>
        <translation>nama penyedia pengehosan</translation>
    </message>
    <message>
        <source>DPO</source>
        <translation>pegawai perlindungan data</translation>
    </message>
    <message>
        <source>DPA with customers</source>
        <translation>perjanjian pemprosesan data dengan pelanggan</translation>
    </message>
    <message>
        <source>DPF</source>
        <translation>Data Privacy Framework</translation>
    </message>
    <message>
        <source>While the service or a legitimate interest needs them, then erased or made anonymous.</source>
        <translation>Selagi diperlukan oleh perkhidmatan atau kepentingan sah, kemudian dipadamkan atau dianonimkan.</translation>
    </message>
    <message>
        <source>The only receiver of calendar data.</source>
        <translation>Satu-satunya penerima data kalendar.</translation>
    </message>
    <message>
        <source>Telecom carriers too, where needed.</source>
        <translation>Pembawa telekomunikasi juga, jika perlu.</translation>
    </message>
    <message>
        <source>For retrieved passages, where possible.</source>
        <translation>Bagi petikan yang ditemui, jika mungkin.</translation>
    </message>
    <message>
        <source>As long as the privacy settings of the bot say.</source>
        <translation>Selama yang dinyatakan dalam tetapan privasi bot.</translation>
    </message>
    <message>
        <source>No language model is asked.</source>
        <translation>Tiada model bahasa ditanya.</translation>
    </message>
    <message>
        <source>IP addresses are not stored at all.</source>
        <translation>Alamat IP tidak disimpan sama sekali.</translation>
    </message>
    <message>
        <source>The chat states it; nobody&apos;s age is checked.</source>
        <translation>Sembang menyatakannya; umur sesiapa pun tidak disemak.</translation>
    </message>
    <message>
        <source>Customer bot in production</source>
        <translation>Bot pelanggan dalam pengeluaran</translation>
    </message>
    <message>
        <source>Chatbot attached to a web site</source>
        <translation>Bot sembang pada tapak web</translation>
    </message>
    <message>
        <source>Live chat form</source>
        <translation>Borang sembang langsung</translation>
    </message>
    <message>
        <source>Embedded widget</source>
        <translation>Widget terbenam</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Sembang web</translation>
    </message>
    <message>
        <source>servers controlled by Google</source>
        <translation>pelayan yang dikawal oleh Google</translation>
    </message>
    <message>
        <source>Google Analytics data</source>
        <translation>data Google Analytics</translation>
    </message>
    <message>
        <source>other countries of providers and affiliates</source>
        <translation>negara lain tempat penyedia dan syarikat sekutu berada</translation>
    </message>
    <message>
        <source>usage and site data, e-mail automation, support, payment</source>
        <translation>data penggunaan dan laman, automasi e-mel, sokongan, pembayaran</translation>
    </message>
    <message>
        <source>LinkedIn Corporation (tag)</source>
        <translation>LinkedIn Corporation (tag)</translation>
    </message>
    <message>
        <source>telecom carriers and aggregators (not named)</source>
        <translation>pembawa telekomunikasi dan pengagregat (tidak dinamakan)</translation>
    </message>
    <message>
        <source>worldwide network</source>
        <translation>rangkaian seluruh dunia</translation>
    </message>
    <message>
        <source>cloud hosts (not named)</source>
        <translation>hos awan (tidak dinamakan)</translation>
    </message>
    <message>
        <source>analytics, data science, fraud prevention vendors (not named)</source>
        <translation>vendor analitis, sains data dan pencegahan penipuan (tidak dinamakan)</translation>
    </message>
    <message>
        <source>Google Adwords, LinkedIn, Facebook (marketing technology)</source>
        <translation>Google Adwords, LinkedIn, Facebook (teknologi pemasaran)</translation>
    </message>
    <message>
        <source>browser of the end user</source>
        <translation>pelayar pengguna akhir</translation>
    </message>
    <message>
        <source>session id in localStorage</source>
        <translation>ID sesi dalam localStorage</translation>
    </message>
    <message>
        <source>US or other third countries</source>
        <translation>Amerika Syarikat atau negara ketiga yang lain</translation>
    </message>
    <message>
        <source>model providers, Google, Meta, Stripe, Mailchimp</source>
        <translation>penyedia model, Google, Meta, Stripe, Mailchimp</translation>
    </message>
    <message>
        <source>Google Ireland Limited (OAuth login)</source>
        <translation>Google Ireland Limited (log masuk OAuth)</translation>
    </message>
    <message>
        <source>IE, also US</source>
        <translation>Ireland, juga Amerika Syarikat</translation>
    </message>
    <message>
        <source>US or other third country possible</source>
        <translation>mungkin Amerika Syarikat atau negara ketiga yang lain</translation>
    </message>
    <message>
        <source>IE, third countries incl. US possible</source>
        <translation>Ireland; mungkin juga negara ketiga termasuk Amerika Syarikat</translation>
    </message>
    <message>
        <source>IE; US for some activities</source>
        <translation>Ireland; Amerika Syarikat untuk sesetengah aktiviti</translation>
    </message>
    <message>
        <source>Meta Platforms Ireland (Facebook pixel)</source>
        <translation>Meta Platforms Ireland (piksel Facebook)</translation>
    </message>
    <message>
        <source>Hosting provider (not named)</source>
        <translation>Penyedia pengehosan (tidak dinamakan)</translation>
    </message>
    <message>
        <source>other countries</source>
        <translation>negara lain</translation>
    </message>
    <message>
        <source>by third parties that run the service</source>
        <translation>oleh pihak ketiga yang menjalankan perkhidmatan</translation>
    </message>
    <message>
        <source>sub-contractors (not named)</source>
        <translation>subkontraktor (tidak dinamakan)</translation>
    </message>
    <message>
        <source>group companies</source>
        <translation>syarikat dalam kumpulan yang sama</translation>
    </message>
    <message>
        <source>payment processor (not named; PayPal mentioned)</source>
        <translation>pemproses pembayaran (tidak dinamakan; PayPal disebut)</translation>
    </message>
    <message>
        <source>map provider (not named)</source>
        <translation>penyedia peta (tidak dinamakan)</translation>
    </message>
    <message>
        <source>advertising networks (not named)</source>
        <translation>rangkaian pengiklanan (tidak dinamakan)</translation>
    </message>
    <message>
        <source>Google, Facebook, LinkedIn, Twitter (login and social features)</source>
        <translation>Google, Facebook, LinkedIn, Twitter (log masuk dan ciri sosial)</translation>
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
        <source>%n step(s) were added to “%1”.</source>
        <translation>
            <numerusform>%n langkah ditambahkan pada “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were removed from “%1”.</source>
        <translation>
            <numerusform>%n langkah dialih keluar daripada “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) work differently in “%1”.</source>
        <translation>
            <numerusform>%n langkah berfungsi secara berbeza dalam “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts of %n step(s) changed in “%1”.</source>
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
        <source>This is the first release here, with %n step(s).</source>
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
        <source>The host&apos;s answer was not understood.</source>
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
    <message>
        <source>What the web chat and the program itself say to people changed.</source>
        <translation>Apa yang dikatakan oleh sembang web dan program sendiri kepada orang telah berubah.</translation>
    </message>
    <message>
        <source>The host on this computer does not end. End its process, number %1, yourself.</source>
        <translation>Hos pada komputer ini tidak berhenti. Tamatkan sendiri prosesnya, nombor %1.</translation>
    </message>
    <message>
        <source>Another bot, “%1”, lives at “%2” on this host. Give this bot another web name.</source>
        <translation>Bot lain, “%1”, berada di “%2” pada hos ini. Beri bot ini nama web lain.</translation>
    </message>
    <message>
        <source>The entity “%1” is new.</source>
        <translation>Entiti “%1” baharu.</translation>
    </message>
    <message>
        <source>The entity “%1” is gone.</source>
        <translation>Entiti “%1” sudah tiada.</translation>
    </message>
    <message>
        <source>The entity “%1” changed.</source>
        <translation>Entiti “%1” berubah.</translation>
    </message>
    <message>
        <source>Other settings of the bot changed, such as its opening hours.</source>
        <translation>Tetapan lain bot berubah, seperti waktu operasinya.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>The expression would no longer be complete.</source>
        <translation>Ungkapan tidak akan lengkap lagi.</translation>
    </message>
    <message>
        <source>There is no variable “%1”.</source>
        <translation>Tiada pemboleh ubah “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a variable, or there is one already.</source>
        <translation>“%1” tidak boleh menjadi nama pemboleh ubah, atau nama itu sudah ada.</translation>
    </message>
    <message>
        <source>This cannot be replaced here.</source>
        <translation>Ini tidak boleh digantikan di sini.</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Nama tidak boleh kosong.</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>Nyatakan apa yang perlu dicari.</translation>
    </message>
    <message>
        <source>What to look for is too long.</source>
        <translation>Teks yang dicari terlalu panjang.</translation>
    </message>
    <message>
        <source>The regular expression is not complete at character %1: %2.</source>
        <translation>Ungkapan nalar tidak lengkap pada aksara %1: %2.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Ungkapan</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Gesaan</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Pemboleh ubah</translation>
    </message>
    <message>
        <source>Training phrases</source>
        <translation>Frasa latihan</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entiti</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Tetapan</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>passage %1</source>
        <translation>petikan %1</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an entity, or there is one already.</source>
        <translation>“%1” tidak boleh menjadi nama entiti, atau nama itu sudah ada.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
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
        <source>At most so many pages.</source>
        <translation>Bilangan maksimum halaman.</translation>
    </message>
    <message>
        <source>At most so many links away from the start.</source>
        <translation>Bilangan maksimum pautan dari permulaan.</translation>
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
        <source>The bot&apos;s name; the file&apos;s name if not given.</source>
        <translation>Nama bot; nama fail jika tidak diberikan.</translation>
    </message>
    <message>
        <source>The bot&apos;s main language, such as en, ms, id, hi or de.</source>
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
        <source>Where the data shall stay; the bot&apos;s choice if not given.</source>
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
        <source>  Data stays in: %1 (the service&apos;s default; nothing was chosen)</source>
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
        <source>“%1” cannot be written. Check the folder&apos;s permissions and the space on the disk.</source>
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
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n fail ditulis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n seperti sebelumnya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n dialih keluar</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is made.</source>
        <translation>“%1” telah dibuat.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) changed in “%1”, as one step that can be undone.</source>
        <translation>
            <numerusform>%n perkara diubah dalam “%1”, sebagai satu langkah yang boleh dibuat asal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are not in the folder. Import them anew to answer from them.</source>
        <translation>
            <numerusform>%n dokumen tiada dalam folder. Import semula untuk menjawab daripadanya.</numerusform>
        </translation>
    </message>
    <message>
        <source>removed</source>
        <translation>dialih keluar</translation>
    </message>
    <message>
        <source>mine: %1</source>
        <translation>saya: %1</translation>
    </message>
    <message>
        <source>theirs: %1</source>
        <translation>mereka: %1</translation>
    </message>
    <message>
        <source>Merged: “%1”</source>
        <translation>Digabungkan: “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s). Repeat with --ours or --theirs, or merge in the window and choose one by one.</source>
        <translation>
            <numerusform>%n konflik. Ulang dengan --ours atau --theirs, atau gabungkan dalam tetingkap dan pilih satu demi satu.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its name and that you may read it.</source>
        <translation>“%1” tidak dapat dibaca. Semak namanya dan pastikan anda boleh membacanya.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1” tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>“%1” holds another project. Choose another file.</source>
        <translation>“%1” mengandungi projek lain. Pilih fail lain.</translation>
    </message>
    <message>
        <source>Say with -o where the result shall go.</source>
        <translation>Nyatakan dengan -o ke mana hasil perlu pergi.</translation>
    </message>
    <message>
        <source>Choose --ours or --theirs, not both.</source>
        <translation>Pilih --ours atau --theirs, bukan kedua-duanya.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were moved on the canvas only (--layout shows them).</source>
        <translation>
            <numerusform>%n perkara hanya dialihkan pada kanvas (--layout menunjukkannya).</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Tiada perbezaan.</translation>
    </message>
    <message>
        <source>Writes a project as a folder of text files, for git.</source>
        <translation>Menulis projek sebagai folder fail teks, untuk git.</translation>
    </message>
    <message>
        <source>Leaves out the documents of the knowledge and their passages.</source>
        <translation>Meninggalkan dokumen pengetahuan dan petikannya.</translation>
    </message>
    <message>
        <source>Makes a project of such a folder, or brings one up to date.</source>
        <translation>Membuat projek daripada folder sedemikian, atau mengemas kini projek sedia ada.</translation>
    </message>
    <message>
        <source>Shows what differs between two projects or folders.</source>
        <translation>Menunjukkan perbezaan antara dua projek atau folder.</translation>
    </message>
    <message>
        <source>Shows also what was moved on the canvas.</source>
        <translation>Menunjukkan juga apa yang dialihkan pada kanvas.</translation>
    </message>
    <message>
        <source>Brings two versions of a project, a folder or one of its files together.</source>
        <translation>Menggabungkan dua versi projek, folder atau salah satu failnya.</translation>
    </message>
    <message>
        <source>Where the result goes.</source>
        <translation>Ke mana hasil pergi.</translation>
    </message>
    <message>
        <source>Takes mine where both sides changed the same.</source>
        <translation>Mengambil versi saya apabila kedua-dua pihak mengubah perkara yang sama.</translation>
    </message>
    <message>
        <source>Takes theirs where both sides changed the same.</source>
        <translation>Mengambil versi mereka apabila kedua-dua pihak mengubah perkara yang sama.</translation>
    </message>
    <message>
        <source>The name of the file in the folder, which git gives as %P.</source>
        <translation>Nama fail dalam folder, yang diberikan oleh git sebagai %P.</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n padanan</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more; look for something rarer.</source>
        <translation>Ada lagi; cari sesuatu yang lebih jarang.</translation>
    </message>
    <message>
        <source>The regular expression gave up on some texts; write it more simply.</source>
        <translation>Ungkapan nalar gagal diselesaikan pada sesetengah teks; tulisnya dengan lebih ringkas.</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n padanan digantikan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) would be replaced</source>
        <translation>
            <numerusform>%n padanan akan digantikan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) left alone</source>
        <translation>
            <numerusform>%n padanan dibiarkan</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no “%1” to look in. There are: %2.</source>
        <translation>Tiada “%1” untuk dicari di dalamnya. Yang ada: %2.</translation>
    </message>
    <message>
        <source>The regular expression takes too long; write it more simply.</source>
        <translation>Ungkapan nalar mengambil masa terlalu lama; tulisnya dengan lebih ringkas.</translation>
    </message>
    <message>
        <source>Finds a text everywhere in a project, and replaces it.</source>
        <translation>Mencari teks di mana-mana dalam projek, dan menggantikannya.</translation>
    </message>
    <message>
        <source>What to put in its place; \1 is a group of a regular expression.</source>
        <translation>Apa yang diletakkan di tempatnya; \1 ialah kumpulan dalam ungkapan nalar.</translation>
    </message>
    <message>
        <source>The text is a regular expression.</source>
        <translation>Teks ialah ungkapan nalar.</translation>
    </message>
    <message>
        <source>Capital and small letters differ.</source>
        <translation>Huruf besar dan huruf kecil dibezakan.</translation>
    </message>
    <message>
        <source>Only whole words.</source>
        <translation>Hanya perkataan penuh.</translation>
    </message>
    <message>
        <source>Where to look, with commas: %1.</source>
        <translation>Di mana hendak dicari, dengan koma: %1.</translation>
    </message>
    <message>
        <source>Only tells what would be replaced.</source>
        <translation>Hanya memberitahu apa yang akan digantikan.</translation>
    </message>
    <message>
        <source>Replaces even what breaks an expression.</source>
        <translation>Menggantikan juga apa yang merosakkan ungkapan.</translation>
    </message>
    <message>
        <source>To make it, say --new-knowledge instead of --knowledge.</source>
        <translation>Untuk membuatnya, nyatakan --new-knowledge sebagai ganti --knowledge.</translation>
    </message>
    <message>
        <source>A knowledge base that is made if there is none of that name.</source>
        <translation>Pangkalan pengetahuan yang dibuat jika tiada yang bernama demikian.</translation>
    </message>
    <message>
        <source>The project is trusted as it is now. If it is changed elsewhere, it asks again.</source>
        <translation>Projek dipercayai seperti keadaannya sekarang. Jika ia diubah di tempat lain, ia akan bertanya lagi.</translation>
    </message>
    <message>
        <source>The project is trusted already.</source>
        <translation>Projek sudah dipercayai.</translation>
    </message>
    <message>
        <source>Turns on what is off in a project made or changed on another computer.</source>
        <translation>Menghidupkan apa yang dimatikan dalam projek yang dibuat atau diubah pada komputer lain.</translation>
    </message>
    <message>
        <source>This project was made or changed on another computer, and a published bot may run code and call other services. Look through it, say “dialogist trust FILE”, then publish.</source>
        <translation>Projek ini dibuat atau diubah pada komputer lain, dan bot yang diterbitkan boleh menjalankan kod serta memanggil perkhidmatan lain. Telitinya, nyatakan “dialogist trust FILE”, kemudian terbitkan.</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) imported.</source>
        <translation>
            <numerusform>%n ujian diimport.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) written.</source>
        <translation>
            <numerusform>%n ujian ditulis.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2.</source>
        <translation>“%1” tidak dapat digunakan: %2.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Semasa</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Lapuk</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Tiada</translation>
    </message>
    <message>
        <source>--format is one of %1.</source>
        <translation>--format ialah salah satu daripada %1.</translation>
    </message>
    <message>
        <source>Say with --language which one to translate into (%1).</source>
        <translation>Nyatakan dengan --language bahasa sasaran terjemahan (%1).</translation>
    </message>
    <message>
        <source>--delimiter takes one character, or “tab”.</source>
        <translation>--delimiter menerima satu aksara, atau “tab”.</translation>
    </message>
    <message>
        <source>The texts are in %1.</source>
        <translation>Teks berada dalam %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) changed</source>
        <translation>
            <numerusform>%n teks diubah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken that need another look</source>
        <translation>
            <numerusform>%n teks diambil tetapi perlu disemak lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) as they were</source>
        <translation>
            <numerusform>%n teks seperti sedia ada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not translated in the file</source>
        <translation>
            <numerusform>%n teks tidak diterjemahkan dalam fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged text(s) not taken</source>
        <translation>
            <numerusform>%n teks rosak tidak diambil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown text(s) not taken</source>
        <translation>
            <numerusform>%n teks tidak dikenali tidak diambil</numerusform>
        </translation>
    </message>
    <message>
        <source>--export and --import do not go together.</source>
        <translation>--export dan --import tidak boleh digunakan bersama.</translation>
    </message>
    <message>
        <source>Tells how far the translations are; writes and reads files for translators.</source>
        <translation>Memberitahu kemajuan terjemahan; menulis dan membaca fail untuk penterjemah.</translation>
    </message>
    <message>
        <source>Writes the texts of one language to this file.</source>
        <translation>Menulis teks satu bahasa ke fail ini.</translation>
    </message>
    <message>
        <source>Takes translations from this file: XLIFF 1.2, XLIFF 2.0 or CSV.</source>
        <translation>Mengambil terjemahan daripada fail ini: XLIFF 1.2, XLIFF 2.0 atau CSV.</translation>
    </message>
    <message>
        <source>The language to translate into, such as de.</source>
        <translation>Bahasa sasaran terjemahan, seperti de.</translation>
    </message>
    <message>
        <source>xliff2 (the default), xliff1 or csv.</source>
        <translation>xliff2 (lalai), xliff1 atau csv.</translation>
    </message>
    <message>
        <source>What separates the cells of CSV; “tab” for a tabulator.</source>
        <translation>Apa yang memisahkan sel CSV; “tab” untuk aksara tab.</translation>
    </message>
    <message>
        <source>Marks CSV as UTF-8, for table programs that ask for it.</source>
        <translation>Menandakan CSV sebagai UTF-8, untuk program jadual yang memerlukannya.</translation>
    </message>
    <message>
        <source>Writes only what is missing or stale.</source>
        <translation>Menulis hanya apa yang tiada atau lapuk.</translation>
    </message>
    <message>
        <source>Only tells what an import would do.</source>
        <translation>Hanya memberitahu apa yang akan dilakukan oleh import.</translation>
    </message>
    <message>
        <source>There is no version “%1”. “dialogist version FILE list” shows all.</source>
        <translation>Tiada versi “%1”. “dialogist version FILE list” menunjukkan semuanya.</translation>
    </message>
    <message>
        <source>There is no version yet. “dialogist version FILE add NAME” makes one.</source>
        <translation>Belum ada versi. “dialogist version FILE add NAME” membuat satu versi.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Version “%1” is kept (%2).</source>
        <translation>Versi “%1” disimpan (%2).</translation>
    </message>
    <message numerus="yes">
        <source>The project is as in “%1”: %n thing(s) changed, as one step that can be undone.</source>
        <translation>
            <numerusform>Projek adalah seperti dalam “%1”: %n perkara diubah, sebagai satu langkah yang boleh dibuat asal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the version “%1” for good?</source>
        <translation>Alih keluar versi “%1” buat selama-lamanya?</translation>
    </message>
    <message>
        <source>Nothing was removed. --yes removes it without asking.</source>
        <translation>Tiada apa-apa dialih keluar. --yes mengalih keluarnya tanpa bertanya.</translation>
    </message>
    <message>
        <source>Version “%1” is removed.</source>
        <translation>Versi “%1” telah dialih keluar.</translation>
    </message>
    <message>
        <source>A version can be: list, add NAME, restore ID, remove ID, diff A B.</source>
        <translation>Perintah untuk versi: list, add NAME, restore ID, remove ID, diff A B.</translation>
    </message>
    <message>
        <source>Keeps, shows, compares and restores versions of a project; “now” is the project as it is.</source>
        <translation>Menyimpan, menunjukkan, membandingkan dan memulihkan versi projek; “now” ialah projek seperti keadaannya sekarang.</translation>
    </message>
    <message>
        <source>What the version is for.</source>
        <translation>Tujuan versi ini.</translation>
    </message>
    <message>
        <source>Removes without asking.</source>
        <translation>Mengalih keluar tanpa bertanya.</translation>
    </message>
    <message>
        <source>This project was made or changed on another computer: steps that run code or call other services are off. “dialogist trust FILE” turns them on.</source>
        <translation>Projek ini dibuat atau diubah pada komputer lain: langkah yang menjalankan kod atau memanggil perkhidmatan lain dimatikan. “dialogist trust FILE” menghidupkannya.</translation>
    </message>
    <message>
        <source>There is no knowledge base “%1” in this project. It holds: %2.</source>
        <translation>Tiada pangkalan pengetahuan “%1” dalam projek ini. Yang ada: %2.</translation>
    </message>
    <message>
        <source>Release %1 of “%2”</source>
        <translation>Keluaran %1 bagi “%2”</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>dengan sendirinya</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>atas permintaan</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Peraturan</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Keterukan</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Dibetulkan</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Mencari</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n peraturan</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which project file to check.</source>
        <translation>Nyatakan fail projek yang hendak diperiksa.</translation>
    </message>
    <message>
        <source>There was nothing that can be fixed without asking.</source>
        <translation>Tiada apa-apa yang boleh dibetulkan tanpa bertanya.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) fixed; one undo takes it back.</source>
        <translation>
            <numerusform>%n masalah dibetulkan; satu buat asal mengembalikannya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mends what can be mended without asking, as one edit, and says what it did.</source>
        <translation>Membetulkan apa yang boleh dibetulkan tanpa bertanya, sebagai satu suntingan, dan menyatakan apa yang dilakukan.</translation>
    </message>
    <message>
        <source>Lists what is looked for; needs no file.</source>
        <translation>Menyenaraikan apa yang dicari; tidak memerlukan fail.</translation>
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
        <source>gone</source>
        <translation>tiada lagi</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>tidak dibaca</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 gone, %4 as before.</source>
        <translation>%1 baharu, %2 diubah, %3 tiada lagi, %4 seperti sebelumnya.</translation>
    </message>
    <message>
        <source>Also removes sources whose files are not in these folders and archives any more.</source>
        <translation>Turut mengalih keluar sumber yang failnya tiada lagi dalam folder dan arkib ini.</translation>
    </message>
    <message>
        <source>Only says what --sync would change.</source>
        <translation>Hanya menyatakan apa yang akan diubah oleh --sync.</translation>
    </message>
    <message numerus="yes">
        <source>(%n second(s) pass)</source>
        <translation>
            <numerusform>(%n saat berlalu)</numerusform>
        </translation>
    </message>
    <message>
        <source>Really sends HTTP requests. Without it, steps get their answers to pretend, or fail.</source>
        <translation>Benar-benar menghantar permintaan HTTP. Tanpanya, langkah mendapat jawapan olok-oloknya, atau gagal.</translation>
    </message>
    <message>
        <source>The list “%1” cannot be read.</source>
        <translation>Senarai “%1” tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Name an address, or a file of addresses with --list.</source>
        <translation>Namakan satu alamat, atau fail alamat dengan --list.</translation>
    </message>
    <message>
        <source>Reads websites, sitemaps and feeds into a knowledge base.</source>
        <translation>Membaca laman web, peta laman dan suapan ke dalam pangkalan pengetahuan.</translation>
    </message>
    <message>
        <source>A file with an address on each line, - for standard input; only these pages are read.</source>
        <translation>Fail dengan satu alamat setiap baris, - untuk input standard; hanya halaman ini dibaca.</translation>
    </message>
    <message>
        <source>Only this path and what is below it.</source>
        <translation>Hanya laluan ini dan apa-apa di bawahnya.</translation>
    </message>
    <message>
        <source>Only pages whose path matches; * stands for anything, $ for the end. May be given more than once.</source>
        <translation>Hanya halaman yang laluannya sepadan; * bermaksud apa-apa sahaja, $ bermaksud hujung. Boleh diberi lebih daripada sekali.</translation>
    </message>
    <message>
        <source>No pages whose path matches. May be given more than once.</source>
        <translation>Bukan halaman yang laluannya sepadan. Boleh diberi lebih daripada sekali.</translation>
    </message>
    <message>
        <source>Follows no links: reads the pages given, and those that a sitemap or feed given names.</source>
        <translation>Tidak mengikut pautan: membaca halaman yang diberi dan yang dinamakan oleh peta laman atau suapan yang diberi.</translation>
    </message>
    <message>
        <source>Does not read the sitemaps that robots.txt names.</source>
        <translation>Tidak membaca peta laman yang dinamakan oleh robots.txt.</translation>
    </message>
    <message>
        <source>Milliseconds between two requests to a host.</source>
        <translation>Milisaat antara dua permintaan kepada satu hos.</translation>
    </message>
    <message>
        <source>So many pages at a time.</source>
        <translation>Sebanyak ini halaman serentak.</translation>
    </message>
    <message>
        <source>At most so many seconds for a page.</source>
        <translation>Paling lama sekian saat untuk satu halaman.</translation>
    </message>
    <message>
        <source>At most so many megabytes for a page.</source>
        <translation>Paling banyak sekian megabait untuk satu halaman.</translation>
    </message>
    <message>
        <source>Also removes pages that are not there any more.</source>
        <translation>Juga membuang halaman yang sudah tiada.</translation>
    </message>
    <message>
        <source>Does not go on where a crawl that was stopped ended.</source>
        <translation>Tidak menyambung di tempat perangkakan yang dihentikan berakhir.</translation>
    </message>
    <message>
        <source>Allows these hosts although they are on this computer or a private network.</source>
        <translation>Membenarkan hos ini walaupun ia berada pada komputer ini atau rangkaian peribadi.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>“%1” tidak dapat ditulis: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” tidak dapat dibaca: %2</translation>
    </message>
    <message>
        <source>  ok      %1</source>
        <translation>  ok       %1</translation>
    </message>
    <message>
        <source>  skipped %1</source>
        <translation>  dilangkau %1</translation>
    </message>
    <message>
        <source>  BROKEN  %1</source>
        <translation>  ROSAK    %1</translation>
    </message>
    <message>
        <source>  FAILED  %1</source>
        <translation>  GAGAL    %1</translation>
    </message>
    <message>
        <source>There are no tests to run. Save a talk as a test, or name a YAML file with tests.</source>
        <translation>Tiada ujian untuk dijalankan. Simpan perbualan sebagai ujian, atau namakan fail YAML dengan ujian.</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed. Steps covered: %3 of %4; ways out: %5 of %6.</source>
        <translation>%1 lulus, %2 gagal. Langkah diliputi: %3 daripada %4; jalan keluar: %5 daripada %6.</translation>
    </message>
    <message>
        <source>What happened is now what is expected.</source>
        <translation>Apa yang berlaku kini menjadi jangkaan.</translation>
    </message>
    <message>
        <source>Plays the conversation tests of a bot.</source>
        <translation>Memainkan ujian perbualan sebuah bot.</translation>
    </message>
    <message>
        <source>Only the tests of this suite.</source>
        <translation>Hanya ujian dalam set ini.</translation>
    </message>
    <message>
        <source>Only tests with this in their name.</source>
        <translation>Hanya ujian yang namanya mengandungi ini.</translation>
    </message>
    <message>
        <source>Writes the results as JUnit XML.</source>
        <translation>Menulis keputusan sebagai JUnit XML.</translation>
    </message>
    <message>
        <source>Takes the tests of a YAML file into the project.</source>
        <translation>Membawa ujian daripada fail YAML ke dalam projek.</translation>
    </message>
    <message>
        <source>Writes the tests as YAML.</source>
        <translation>Menulis ujian sebagai YAML.</translation>
    </message>
    <message>
        <source>Makes what happens the new expectation of tests that fail.</source>
        <translation>Menjadikan apa yang berlaku sebagai jangkaan baharu bagi ujian yang gagal.</translation>
    </message>
    <message>
        <source>Tests played at once; 0 = as many as there are cores.</source>
        <translation>Ujian yang dimainkan serentak; 0 = sebanyak bilangan teras.</translation>
    </message>
    <message>
        <source>No document has “%1” in its title or address.</source>
        <translation>Tiada dokumen mempunyai “%1” dalam tajuk atau alamatnya.</translation>
    </message>
    <message>
        <source>Does not recognise text in pictures and scanned pages, which takes seconds a page.</source>
        <translation>Tidak mengecam teks dalam gambar dan halaman yang diimbas, yang mengambil beberapa saat setiap halaman.</translation>
    </message>
    <message>
        <source>Only from documents with this word in their title or address; may be given again.</source>
        <translation>Hanya daripada dokumen dengan perkataan ini dalam tajuk atau alamatnya; boleh diberi berulang kali.</translation>
    </message>
    <message>
        <source>%1 stays as it was: %2</source>
        <translation>%1 kekal seperti sedia ada: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) have been cut anew.</source>
        <translation>
            <numerusform>%n sumber telah dipotong semula.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Terpendek</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Terpanjang</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>then</source>
        <translation>kemudian</translation>
    </message>
    <message>
        <source>Sets how long the passages of a knowledge base are, and cuts its documents anew.</source>
        <translation>Menetapkan panjang petikan pangkalan pengetahuan dan memotong semula dokumennya.</translation>
    </message>
    <message>
        <source>At most so many characters in a passage; as it is set if not given.</source>
        <translation>Paling banyak sekian aksara bagi satu petikan; seperti tetapan jika tidak diberikan.</translation>
    </message>
    <message>
        <source>So many characters are repeated from the passage before, in whole sentences.</source>
        <translation>Sekian aksara diulang daripada petikan sebelumnya, dalam ayat penuh.</translation>
    </message>
    <message>
        <source>Only says how many passages there would be, and how long.</source>
        <translation>Hanya menyatakan bilangan petikan yang akan ada dan panjangnya.</translation>
    </message>
    <message>
        <source>--at-least takes a figure and a number from 0 to 1, such as recall@5=0.9. Figures: %1.</source>
        <translation>--at-least memerlukan satu angka prestasi dan nombor dari 0 hingga 1, seperti recall@5=0.9. Angka: %1.</translation>
    </message>
    <message>
        <source>This project has several knowledge bases: %1. Name one with --base.</source>
        <translation>Projek ini mempunyai beberapa pangkalan pengetahuan: %1. Namakan satu dengan --base.</translation>
    </message>
    <message>
        <source>“%1” is too large for a table of questions.</source>
        <translation>“%1” terlalu besar untuk jadual soalan.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before.</source>
        <translation>%1 baharu, %2 diubah, %3 seperti sebelumnya.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) written.</source>
        <translation>
            <numerusform>%n soalan ditulis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not among the first %n passage(s)</source>
        <translation>
            <numerusform>bukan antara %n petikan pertama</numerusform>
        </translation>
    </message>
    <message>
        <source>no passage of the source is there any more that fits</source>
        <translation>tiada lagi petikan sumber yang sepadan</translation>
    </message>
    <message>
        <source>the source is not in this base any more</source>
        <translation>sumber ini tiada lagi dalam pangkalan ini</translation>
    </message>
    <message>
        <source>nobody has said what is to be found</source>
        <translation>belum dinyatakan apa yang perlu ditemui</translation>
    </message>
    <message>
        <source>  Since %1: %2 better, %3 worse, %4 new.</source>
        <translation>  Sejak %1: %2 lebih baik, %3 lebih teruk, %4 baharu.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n soalan</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Kedudukan</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soalan</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Dijangka</translation>
    </message>
    <message>
        <source>There are no questions to ask. “dialogist questions FILE --add-from CSV” adds some.</source>
        <translation>Tiada soalan untuk ditanya. “dialogist questions FILE --add-from CSV” menambah beberapa.</translation>
    </message>
    <message>
        <source>%1: %2 is %3, less than %4.</source>
        <translation>%1: %2 ialah %3, kurang daripada %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n question(s) fare worse.</source>
        <translation>
            <numerusform>%1: %n soalan menjadi lebih teruk.</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures were not kept: %1</source>
        <translation>Angka tidak disimpan: %1</translation>
    </message>
    <message>
        <source>Asks the test set of a knowledge base and shows how good search is.</source>
        <translation>Bertanyakan set ujian pangkalan pengetahuan dan menunjukkan mutu carian.</translation>
    </message>
    <message>
        <source>The knowledge base; all that have questions if not given.</source>
        <translation>Pangkalan pengetahuan; semua yang ada soalan jika tidak diberikan.</translation>
    </message>
    <message>
        <source>Takes questions from a CSV table with the columns question, expected (file name, address or title of the source) and, if wanted, language, heading, page, phrase, note; - reads it from standard input.</source>
        <translation>Mengambil soalan daripada jadual CSV dengan lajur question, expected (nama fail, alamat atau tajuk sumber) dan, jika mahu, language, heading, page, phrase, note; - membacanya daripada input standard.</translation>
    </message>
    <message>
        <source>Writes the questions as such a table.</source>
        <translation>Menulis soalan sebagai jadual sedemikian.</translation>
    </message>
    <message>
        <source>Exit code 1 when a figure is lower, such as recall@5=0.9; may be given again. Figures: %1.</source>
        <translation>Kod keluar 1 apabila suatu angka lebih rendah, seperti recall@5=0.9; boleh diberikan lagi. Angka: %1.</translation>
    </message>
    <message>
        <source>Exit code 1 when a question fares worse than before the last change.</source>
        <translation>Kod keluar 1 apabila suatu soalan menjadi lebih teruk berbanding sebelum perubahan terakhir.</translation>
    </message>
    <message>
        <source>Lists all questions, not only those that moved or are not found among the first five passages.</source>
        <translation>Menyenaraikan semua soalan, bukan hanya yang berubah atau tidak ditemui antara lima petikan pertama.</translation>
    </message>
    <message>
        <source>Several sources are called “%1”. Name it with its folders.</source>
        <translation>Beberapa sumber bernama “%1”. Sebutkan dengan foldernya.</translation>
    </message>
    <message>
        <source>There is no source “%1” in this project, and no table.</source>
        <translation>Tiada sumber “%1” dalam projek ini, dan tiada jadual.</translation>
    </message>
    <message>
        <source>There is no source “%1” in this project. Its tables: %2.</source>
        <translation>Tiada sumber “%1” dalam projek ini. Jadualnya: %2.</translation>
    </message>
    <message>
        <source>The table has no column “%1”. It has: %2.</source>
        <translation>Jadual ini tiada lajur “%1”. Ia mempunyai: %2.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Lajur</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Contoh</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawapan</translation>
    </message>
    <message numerus="yes">
        <source>The table was read anew: %n passage(s).</source>
        <translation>
            <numerusform>Jadual telah dibaca semula: %n petikan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give at least one --search and one --answer, or --by-names alone.</source>
        <translation>Beri sekurang-kurangnya satu --search dan satu --answer, atau --by-names sahaja.</translation>
    </message>
    <message>
        <source>Says what the columns of a table are for, or sets it: each row is then a record that is found and answered with.</source>
        <translation>Menyatakan kegunaan lajur jadual, atau menetapkannya: setiap baris kemudian ialah rekod yang ditemui dan dijawab.</translation>
    </message>
    <message>
        <source>Questions are matched with this column. May be given several times.</source>
        <translation>Soalan dipadankan dengan lajur ini. Boleh diberi beberapa kali.</translation>
    </message>
    <message>
        <source>The answer shows this column. May be given several times.</source>
        <translation>Jawapan menunjukkan lajur ini. Boleh diberi beberapa kali.</translation>
    </message>
    <message>
        <source>The names of the columns decide: questions and answers where they are called so, else text.</source>
        <translation>Nama lajur menentukan: soalan dan jawapan jika dinamakan begitu, jika tidak teks.</translation>
    </message>
    <message>
        <source>There is nothing to read in “%1”.</source>
        <translation>Tiada apa untuk dibaca dalam “%1”.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first, or name another one.</source>
        <translation>Tiada folder “%1”. Buat dahulu, atau namakan yang lain.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder “%1”. Check that you may write there, or name another one.</source>
        <translation>Tiada apa yang dapat ditulis dalam folder “%1”. Semak sama ada anda boleh menulis di situ, atau namakan yang lain.</translation>
    </message>
    <message>
        <source>The exit code is 1 only when something blocks publishing.</source>
        <translation>Kod keluar ialah 1 hanya apabila sesuatu menghalang penerbitan.</translation>
    </message>
    <message>
        <source>6 What changes</source>
        <translation>6 Apa yang berubah</translation>
    </message>
    <message>
        <source>  Nothing has changed since the last release there.</source>
        <translation>  Tiada apa yang berubah sejak keluaran terakhir di situ.</translation>
    </message>
    <message>
        <source>“%1” cannot be the region of “%2”. It offers: %3.</source>
        <translation>“%1” tidak boleh menjadi rantau “%2”. Ia menawarkan: %3.</translation>
    </message>
    <message>
        <source>“%1” is no code of a region. “%2” offers: %3. Other places are named by the code of the country, such as DE or SG, or by EEA.</source>
        <translation>“%1” bukan kod rantau. “%2” menawarkan: %3. Tempat lain dinamakan dengan kod negara, seperti DE atau SG, atau dengan EEA.</translation>
    </message>
    <message>
        <source>Dialogist cannot open its window: there is no display here.</source>
        <translation>Dialogist tidak dapat membuka tetingkapnya: tiada paparan di sini.</translation>
    </message>
    <message>
        <source>Dialogist cannot open its window: the display “%1” does not answer, or does not let you in.</source>
        <translation>Dialogist tidak dapat membuka tetingkapnya: paparan “%1” tidak menjawab, atau tidak membenarkan anda masuk.</translation>
    </message>
    <message>
        <source>All else works without a window: “dialogist --help” lists the commands.</source>
        <translation>Yang lain berfungsi tanpa tetingkap: “dialogist --help” menyenaraikan arahan.</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>diedit</translation>
    </message>
    <message>
        <source>(a step failed, and the bot went on where that leads: %1)</source>
        <translation>(satu langkah gagal, dan bot meneruskan melalui jalan ralatnya: %1)</translation>
    </message>
    <message>
        <source>Steps that no test reached:</source>
        <translation>Langkah yang tidak dicapai mana-mana ujian:</translation>
    </message>
    <message>
        <source>Ways out that no test took:</source>
        <translation>Jalan keluar yang tidak diambil mana-mana ujian:</translation>
    </message>
    <message>
        <source>Lists the steps that no test reached and the ways out that none took.</source>
        <translation>Menyenaraikan langkah yang tidak dicapai ujian dan jalan keluar yang tidak diambil.</translation>
    </message>
    <message>
        <source>Plays a talk that was saved in the simulator; what it comes by is covered, too.</source>
        <translation>Memainkan perbualan yang disimpan dalam simulator; apa yang dilaluinya turut dikira.</translation>
    </message>
    <message>
        <source>The bot does not speak “%1”. Its languages are: %2.</source>
        <translation>Bot ini tidak bertutur dalam “%1”. Bahasanya: %2.</translation>
    </message>
    <message>
        <source>The host has stopped. Its bots and talks are kept.</source>
        <translation>Hos telah berhenti. Bot dan perbualannya disimpan.</translation>
    </message>
    <message>
        <source>Ends the host that runs on that folder, instead of starting one.</source>
        <translation>Menamatkan hos yang berjalan pada folder itu, dan bukan memulakan yang baharu.</translation>
    </message>
    <message>
        <source>  You want data to stay in: %1</source>
        <translation>  Anda mahu data kekal di: %1</translation>
    </message>
    <message>
        <source>  It is kept in: %1</source>
        <translation>  Data disimpan di: %1</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 tiada.</translation>
    </message>
    <message>
        <source>Stopped. What was done is kept, and the same command goes on with the rest.</source>
        <translation>Dihentikan. Apa yang telah dibuat disimpan, dan perintah yang sama meneruskan selebihnya.</translation>
    </message>
    <message>
        <source>Or put this one in its place with --replace.</source>
        <translation>Atau letakkan bot ini di tempatnya dengan --replace.</translation>
    </message>
    <message>
        <source>Puts the bot in the place of another one that has its web name there.</source>
        <translation>Meletakkan bot di tempat bot lain yang memakai nama webnya di situ.</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>hlm. %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more match(es)</source>
        <translation>
            <numerusform>dan %n padanan lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expectation(s) say now what happened.</source>
        <translation>
            <numerusform>%n jangkaan kini menyatakan apa yang berlaku.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expectation(s) could not be accepted and still fail: nothing happened that they could say.</source>
        <translation>
            <numerusform>%n jangkaan tidak dapat diterima dan masih gagal: tiada apa-apa berlaku yang dapat dinyatakan olehnya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) cannot be played and stay as they are.</source>
        <translation>
            <numerusform>%n ujian tidak dapat dimainkan dan kekal seperti sedia ada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions are called “%1”. Name one by its id: %2.</source>
        <translation>
            <numerusform>%n versi bernama “%1”. Namakan satu dengan id: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>  fixed: %1 (%2) [%3]</source>
        <translation>  dibetulkan: %1 (%2) [%3]</translation>
    </message>
    <message>
        <source>partly enforced by this host</source>
        <translation>dikuatkuasakan sebahagiannya oleh hos ini</translation>
    </message>
    <message>
        <source>Said by the program itself</source>
        <translation>Dikatakan oleh program sendiri</translation>
    </message>
    <message>
        <source>No function is like that.</source>
        <translation>Tiada fungsi yang sepadan.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fungsi</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Kegunaannya</translation>
    </message>
    <message>
        <source>Lists what expressions can call, or what of it has these words.</source>
        <translation>Menyenaraikan apa yang boleh dipanggil oleh ungkapan, atau yang mengandungi perkataan ini.</translation>
    </message>
    <message>
        <source>the same text as “%1”</source>
        <translation>teks yang sama seperti “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold(s) the same text as another and was not added twice.</source>
        <translation>
            <numerusform>%n daripadanya mengandungi teks yang sama dengan yang lain dan tidak ditambah dua kali.</numerusform>
        </translation>
    </message>
    <message>
        <source>moved</source>
        <translation>dialih</translation>
    </message>
    <message>
        <source>was “%1”</source>
        <translation>dahulunya “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved or renamed.</source>
        <translation>
            <numerusform>%n fail dialih atau dinamakan semula.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the knowledge is in the language “%1”.</source>
        <translation>Tiada apa-apa dalam pengetahuan dalam bahasa “%1”.</translation>
    </message>
    <message>
        <source>Nothing in the knowledge is in the language “%1”. The languages there are: %2.</source>
        <translation>Tiada apa-apa dalam pengetahuan dalam bahasa “%1”. Bahasa yang ada: %2.</translation>
    </message>
    <message>
        <source>Only what is in this language, such as de.</source>
        <translation>Hanya yang dalam bahasa ini, seperti de.</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation>tidak dibaca: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Baris %1: %2</translation>
    </message>
    <message>
        <source>The bot could not go on: %1. “dialogist check” may tell why.</source>
        <translation>Bot tidak dapat meneruskan: %1. “dialogist check” mungkin memberitahu sebabnya.</translation>
    </message>
    <message>
        <source>Something went wrong, and the bot went on: %1. “dialogist check” may tell why.</source>
        <translation>Ada yang tidak kena, dan bot meneruskan: %1. “dialogist check” mungkin memberitahu sebabnya.</translation>
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
    <message>
        <source>There is no room left on the drive that holds “%1”, so it is open for reading only. Free some space, then open it again.</source>
        <translation>Tiada ruang lagi pada pemacu yang menyimpan “%1”, jadi ia dibuka untuk dibaca sahaja. Kosongkan sedikit ruang, kemudian bukanya semula.</translation>
    </message>
    <message>
        <source>The version is no longer in the project.</source>
        <translation>Versi itu sudah tiada dalam projek.</translation>
    </message>
    <message>
        <source>Looking “%1” through took too long and was stopped. It may be damaged; restore an earlier copy.</source>
        <translation>Penelitian “%1” mengambil masa terlalu lama dan dihentikan. Ia mungkin rosak; pulihkan salinan terdahulu.</translation>
    </message>
    <message>
        <source>The embedding model “%1” did not give one vector for each passage. Choose another model.</source>
        <translation>Model pembenaman “%1” tidak memberi satu vektor bagi setiap petikan. Pilih model lain.</translation>
    </message>
    <message>
        <source>“%1” is open here and cannot be replaced by a copy. Choose another name.</source>
        <translation>“%1” sedang dibuka di sini dan tidak dapat diganti dengan salinan. Pilih nama lain.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file in it, such as bot.dialogist.</source>
        <translation>“%1” ialah folder. Beri nama fail di dalamnya, seperti bot.dialogist.</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>The file is no complete table: a quotation mark is never closed, or it holds no text.</source>
        <translation>Fail ini bukan jadual yang lengkap: tanda petikan tidak ditutup, atau ia tidak mengandungi teks.</translation>
    </message>
    <message>
        <source>The table lacks the columns “key”, “source:…” and “target:…” in its first row. Keep them as they were exported.</source>
        <translation>Jadual tidak mempunyai lajur “key”, “source:…” dan “target:…” dalam baris pertamanya. Kekalkannya seperti semasa dieksport.</translation>
    </message>
    <message>
        <source>The row has too few cells.</source>
        <translation>Baris mempunyai terlalu sedikit sel.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Teks terlalu panjang.</translation>
    </message>
    <message>
        <source>What people write, one phrase a line. Write what they would say in your language; the number of lines is free.</source>
        <translation>Apa yang ditulis orang, satu frasa setiap baris. Tulis apa yang akan mereka katakan dalam bahasa anda; bilangan baris bebas.</translation>
    </message>
    <message>
        <source>Other words for the same thing, with commas between them.</source>
        <translation>Perkataan lain untuk perkara yang sama, dengan koma di antaranya.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) fit on a button.</source>
        <translation>
            <numerusform>Paling banyak %n aksara muat pada butang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %n variants that are said in turn.</source>
        <translation>
            <numerusform>Salah satu daripada %n varian yang dinyatakan secara bergilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not translated into “%2”. Its languages are: %3; the first is translated from.</source>
        <translation>“%1” tidak diterjemahkan ke dalam “%2”. Bahasanya ialah: %3; terjemahan dibuat daripada yang pertama.</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %n MB. Export and translate one flow&apos;s texts at a time.</source>
        <translation>
            <numerusform>Fail lebih besar daripada %n MB. Eksport dan terjemahkan teks satu aliran pada satu masa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Fail ini kosong.</translation>
    </message>
    <message>
        <source>The translation lost %1.</source>
        <translation>Terjemahan kehilangan %1.</translation>
    </message>
    <message>
        <source>The translation has %1, which the text does not have.</source>
        <translation>Terjemahan mempunyai %1, yang tiada dalam teks.</translation>
    </message>
    <message>
        <source>A placeholder of the translation is broken.</source>
        <translation>Satu pemegang tempat dalam terjemahan rosak.</translation>
    </message>
    <message>
        <source>The source text has changed since the export.</source>
        <translation>Teks sumber telah berubah sejak dieksport.</translation>
    </message>
    <message>
        <source>The file says that this still needs work.</source>
        <translation>Fail menyatakan bahawa ini masih perlu dikerjakan.</translation>
    </message>
    <message>
        <source>The file does not say which language it holds. Say it when importing.</source>
        <translation>Fail tidak menyatakan bahasa kandungannya. Nyatakannya semasa mengimport.</translation>
    </message>
    <message>
        <source>The file translates from “%1”, but “%2” is written in “%3”. Export it anew from this bot.</source>
        <translation>Fail menterjemah daripada “%1”, tetapi “%2” ditulis dalam “%3”. Eksport semula daripada bot ini.</translation>
    </message>
    <message>
        <source>The file holds “%1”, which “%2” does not speak (%3). Add the language first.</source>
        <translation>Fail mengandungi “%1”, yang tidak dituturkan oleh “%2” (%3). Tambah bahasa itu dahulu.</translation>
    </message>
    <message>
        <source>“%1” is the language that “%2” is translated from. Import a translation.</source>
        <translation>“%1” ialah bahasa asal terjemahan “%2”. Import satu terjemahan.</translation>
    </message>
    <message>
        <source>The bot no longer has this text.</source>
        <translation>Bot tidak lagi mempunyai teks ini.</translation>
    </message>
    <message>
        <source>It stands more than once in the file, with different words.</source>
        <translation>Ia muncul lebih daripada sekali dalam fail, dengan kata-kata yang berbeza.</translation>
    </message>
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
    <message>
        <source>Intents</source>
        <translation>Niat</translation>
    </message>
    <message>
        <source>Training phrases</source>
        <translation>Frasa latihan</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entiti</translation>
    </message>
    <message>
        <source>Other words for “%1”</source>
        <translation>Perkataan lain untuk “%1”</translation>
    </message>
    <message>
        <source>The file declares a document type or entities, which can hide anything. Ask for a file without a DOCTYPE.</source>
        <translation>Fail mengisytiharkan jenis dokumen atau entiti, yang boleh menyembunyikan apa-apa sahaja. Minta fail tanpa DOCTYPE.</translation>
    </message>
    <message>
        <source>The file is no complete XML: %1 (line %2). Ask for it again.</source>
        <translation>Fail ini bukan XML yang lengkap: %1 (baris %2). Mintanya sekali lagi.</translation>
    </message>
    <message>
        <source>The file is nested more than 100 elements deep.</source>
        <translation>Fail bersarang lebih daripada 100 elemen dalamnya.</translation>
    </message>
    <message>
        <source>This is XML, but no XLIFF: it begins with &lt;%1&gt;.</source>
        <translation>Ini XML, tetapi bukan XLIFF: ia bermula dengan &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>XLIFF %1 is not known. Ask for version 1.2 or 2.0.</source>
        <translation>XLIFF %1 tidak dikenali. Minta versi 1.2 atau 2.0.</translation>
    </message>
    <message>
        <source>The file holds several languages. Ask for one file for each.</source>
        <translation>Fail mengandungi beberapa bahasa. Minta satu fail bagi setiap bahasa.</translation>
    </message>
    <message numerus="yes">
        <source>The file holds more than %n text(s).</source>
        <translation>
            <numerusform>Fail mengandungi lebih daripada %n teks.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds &lt;%1&gt;, which was not in the exported text.</source>
        <translation>Ia mengandungi &lt;%1&gt;, yang tiada dalam teks yang dieksport.</translation>
    </message>
    <message>
        <source>It holds a placeholder “%1” that the exported text did not have.</source>
        <translation>Ia mengandungi pemegang tempat “%1” yang tiada dalam teks yang dieksport.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n text(s)</source>
        <translation>
            <numerusform>%1 daripada %n teks</numerusform>
        </translation>
    </message>
    <message>
        <source>The mark of an entity is broken. Write it like [Berlin](city).</source>
        <translation>Tanda entiti rosak. Tulisnya seperti [Berlin](city).</translation>
    </message>
    <message>
        <source>No phrase of the translation marks “%1” any more.</source>
        <translation>Tiada frasa terjemahan yang menandakan “%1” lagi.</translation>
    </message>
    <message>
        <source>The translation marks “%1”, which the text does not.</source>
        <translation>Terjemahan menandakan “%1”, yang tidak ditandakan oleh teks.</translation>
    </message>
    <message>
        <source>People who speak %1 will be answered in another language.</source>
        <translation>Orang yang bertutur dalam %1 akan dijawab dalam bahasa lain.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in it will be removed.</source>
        <translation>
            <numerusform>%n teks di dalamnya akan dialih keluar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training phrase(s) in it will be removed.</source>
        <translation>
            <numerusform>%n frasa latihan di dalamnya akan dialih keluar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation test(s) talk in it and will fail.</source>
        <translation>
            <numerusform>%n ujian perbualan menggunakan bahasa ini dan akan gagal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>Buat asal mengembalikan semuanya.</translation>
    </message>
    <message>
        <source>Quick reply %1</source>
        <translation>Balasan pantas %1</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Butang %1</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Kad %1</translation>
    </message>
    <message>
        <source>Bubble %1</source>
        <translation>Gelembung %1</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>Medan %1</translation>
    </message>
    <message>
        <source>Way %1</source>
        <translation>Laluan %1</translation>
    </message>
    <message>
        <source>It holds a mark “%1” that the exported text did not have.</source>
        <translation>Ia mengandungi tanda “%1” yang tiada pada teks yang dieksport.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tajuk</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Ucapan alu-aluan</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Sembang web</translation>
    </message>
    <message>
        <source>Said by the program</source>
        <translation>Dikatakan oleh program</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) read</source>
        <translation>
            <numerusform>%n teks dibaca</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is called .%1 but is no XLIFF: XLIFF is XML, which begins with “&lt;”. Export the texts again, and have the translation saved as XLIFF.</source>
        <translation>Fail itu bernama .%1 tetapi bukan XLIFF: XLIFF ialah XML, yang bermula dengan “&lt;”. Eksport teks semula, dan minta terjemahan disimpan sebagai XLIFF.</translation>
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
    <message>
        <source>Add %1</source>
        <translation>Tambah %1</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) and training phrase(s) in this language are in the bot already.</source>
        <translation>
            <numerusform>%n teks dan frasa latihan dalam bahasa ini sudah ada dalam bot.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use Them</source>
        <translation>Gunakannya</translation>
    </message>
    <message>
        <source>Start Without Them</source>
        <translation>Mula Tanpanya</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Alih Keluar %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Alih keluar</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fail: %1</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Gambar: %1</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>Bunyi: %1</translation>
    </message>
    <message>
        <source>Video: %1</source>
        <translation>Video: %1</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Tempat pada peta</translation>
    </message>
    <message>
        <source>Counted by the page around the chat: %1</source>
        <translation>Dikira oleh halaman di sekeliling sembang: %1</translation>
    </message>
    <message>
        <source>Told to the page around the chat: %1</source>
        <translation>Diberitahu kepada halaman di sekeliling sembang: %1</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bayar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Content of the kind “%1”</source>
        <translation>Kandungan jenis “%1”</translation>
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
    <message>
        <source>Fixed length</source>
        <translation>Tempoh tetap</translation>
    </message>
    <message>
        <source>Not longer than</source>
        <translation>Tidak lebih lama daripada</translation>
    </message>
    <message>
        <source>Until an event, plus an optional length</source>
        <translation>Sehingga sesuatu peristiwa, mungkin ditambah suatu tempoh</translation>
    </message>
    <message>
        <source>Criteria only</source>
        <translation>Hanya kriteria</translation>
    </message>
    <message>
        <source>As long as a law says</source>
        <translation>Selama ditetapkan undang-undang</translation>
    </message>
    <message>
        <source>Until the person acts</source>
        <translation>Sehingga orang itu bertindak</translation>
    </message>
    <message>
        <source>Until the browser session ends</source>
        <translation>Sehingga sesi pelayar tamat</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Tidak dinyatakan</translation>
    </message>
    <message>
        <source>Account or bot settings</source>
        <translation>Tetapan akaun atau bot</translation>
    </message>
    <message>
        <source>Social network profile data</source>
        <translation>Data profil rangkaian sosial</translation>
    </message>
    <message>
        <source>Profile picture or its address</source>
        <translation>Gambar profil atau alamatnya</translation>
    </message>
    <message>
        <source>Demographic data or segment</source>
        <translation>Data demografi atau segmen</translation>
    </message>
    <message>
        <source>Browser type, version or user agent</source>
        <translation>Jenis atau versi pelayar, atau ejen pengguna</translation>
    </message>
    <message>
        <source>Device type or device information</source>
        <translation>Jenis peranti atau maklumat peranti</translation>
    </message>
    <message>
        <source>Device identifier</source>
        <translation>Pengecam peranti</translation>
    </message>
    <message>
        <source>Host name of the calling device</source>
        <translation>Nama hos peranti yang memanggil</translation>
    </message>
    <message>
        <source>Internet provider</source>
        <translation>Penyedia Internet</translation>
    </message>
    <message>
        <source>Cookie or pixel data</source>
        <translation>Data kuki atau piksel</translation>
    </message>
    <message>
        <source>Position of network equipment or provider</source>
        <translation>Kedudukan peralatan rangkaian atau penyedia</translation>
    </message>
    <message>
        <source>Referring or exit page</source>
        <translation>Halaman perujuk atau halaman keluar</translation>
    </message>
    <message>
        <source>Products viewed or searched</source>
        <translation>Produk yang dilihat atau dicari</translation>
    </message>
    <message>
        <source>Links clicked, mails opened</source>
        <translation>Pautan yang diklik, e-mel yang dibuka</translation>
    </message>
    <message>
        <source>Interest in products</source>
        <translation>Minat terhadap produk</translation>
    </message>
    <message>
        <source>Response times and errors</source>
        <translation>Masa respons dan ralat</translation>
    </message>
    <message>
        <source>Request time and server log line</source>
        <translation>Masa permintaan dan baris log pelayan</translation>
    </message>
    <message>
        <source>Earlier turns of a conversation</source>
        <translation>Giliran terdahulu dalam perbualan</translation>
    </message>
    <message>
        <source>Recorded voice</source>
        <translation>Suara yang dirakam</translation>
    </message>
    <message>
        <source>Recorded video</source>
        <translation>Video yang dirakam</translation>
    </message>
    <message>
        <source>Publicly posted content</source>
        <translation>Kandungan yang disiarkan secara umum</translation>
    </message>
    <message>
        <source>Testimonial with name</source>
        <translation>Testimoni dengan nama</translation>
    </message>
    <message>
        <source>Bot text responses</source>
        <translation>Respons teks bot</translation>
    </message>
    <message>
        <source>Bot images</source>
        <translation>Imej bot</translation>
    </message>
    <message>
        <source>Bot prompts and instructions</source>
        <translation>Prom dan arahan bot</translation>
    </message>
    <message>
        <source>Bot training phrases</source>
        <translation>Frasa latihan bot</translation>
    </message>
    <message>
        <source>Text passages retrieved as model context</source>
        <translation>Petikan teks yang didapatkan semula sebagai konteks model</translation>
    </message>
    <message>
        <source>Chosen AI model</source>
        <translation>Model AI yang dipilih</translation>
    </message>
    <message>
        <source>Model parameters such as temperature and token limit</source>
        <translation>Parameter model seperti suhu dan had token</translation>
    </message>
    <message>
        <source>Meeting date, description, review, closure</source>
        <translation>Tarikh, huraian, ulasan dan penutupan mesyuarat</translation>
    </message>
    <message>
        <source>Calendar id and settings</source>
        <translation>ID dan tetapan kalendar</translation>
    </message>
    <message>
        <source>Busy and free time ranges</source>
        <translation>Tempoh masa sibuk dan lapang</translation>
    </message>
    <message>
        <source>Company size, kind, revenue, industry, web site</source>
        <translation>Saiz, jenis, hasil, industri dan laman web syarikat</translation>
    </message>
    <message>
        <source>Data about the human agents of a customer</source>
        <translation>Data tentang ejen manusia pelanggan</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Tandatangan</translation>
    </message>
    <message>
        <source>Tokenised payment method</source>
        <translation>Kaedah pembayaran yang ditokenkan</translation>
    </message>
    <message>
        <source>Card brand and last four digits</source>
        <translation>Jenama kad dan empat digit terakhir</translation>
    </message>
    <message>
        <source>Card expiry</source>
        <translation>Tarikh luput kad</translation>
    </message>
    <message>
        <source>Card or account holder name</source>
        <translation>Nama pemegang kad atau akaun</translation>
    </message>
    <message>
        <source>E-mail of a payment account</source>
        <translation>E-mel akaun pembayaran</translation>
    </message>
    <message>
        <source>Billing name and details</source>
        <translation>Nama dan butiran pengebilan</translation>
    </message>
    <message>
        <source>Fraud and risk signals</source>
        <translation>Isyarat penipuan dan risiko</translation>
    </message>
    <message>
        <source>Subscription time and double opt-in proof</source>
        <translation>Masa langganan dan bukti pengesahan dua kali</translation>
    </message>
    <message>
        <source>Official id number</source>
        <translation>Nombor pengenalan rasmi</translation>
    </message>
    <message>
        <source>Driving licence number</source>
        <translation>Nombor lesen memandu</translation>
    </message>
    <message>
        <source>Biometric data</source>
        <translation>Data biometrik</translation>
    </message>
    <message>
        <source>Genetic data</source>
        <translation>Data genetik</translation>
    </message>
    <message>
        <source>Racial or ethnic origin</source>
        <translation>Asal-usul kaum atau etnik</translation>
    </message>
    <message>
        <source>Religious or philosophical belief</source>
        <translation>Kepercayaan agama atau falsafah</translation>
    </message>
    <message>
        <source>Political opinion</source>
        <translation>Pendapat politik</translation>
    </message>
    <message>
        <source>Trade union membership</source>
        <translation>Keahlian kesatuan sekerja</translation>
    </message>
    <message>
        <source>Sex life or orientation</source>
        <translation>Kehidupan atau orientasi seksual</translation>
    </message>
    <message>
        <source>Criminal offences and convictions (Art. 10)</source>
        <translation>Kesalahan jenayah dan sabitan (Per. 10)</translation>
    </message>
    <message>
        <source>Inferred emotion or mood</source>
        <translation>Emosi atau suasana hati yang disimpulkan</translation>
    </message>
    <message>
        <source>Billing, tax and book keeping</source>
        <translation>Pengebilan, cukai dan simpan kira</translation>
    </message>
    <message>
        <source>Service messages by e-mail</source>
        <translation>Mesej perkhidmatan melalui e-mel</translation>
    </message>
    <message>
        <source>Personalised advertising</source>
        <translation>Pengiklanan diperibadikan</translation>
    </message>
    <message>
        <source>Measure advertising</source>
        <translation>Mengukur pengiklanan</translation>
    </message>
    <message>
        <source>Promote events</source>
        <translation>Mempromosikan acara</translation>
    </message>
    <message>
        <source>Enrich customer records from other sources</source>
        <translation>Melengkapkan rekod pelanggan daripada sumber lain</translation>
    </message>
    <message>
        <source>Suggest fitting products</source>
        <translation>Mencadangkan produk yang sesuai</translation>
    </message>
    <message>
        <source>Enforce terms and protect rights</source>
        <translation>Menguatkuasakan terma dan melindungi hak</translation>
    </message>
    <message>
        <source>Handle requests of data subjects</source>
        <translation>Mengendalikan permintaan subjek data</translation>
    </message>
    <message>
        <source>Staff training and quality</source>
        <translation>Latihan kakitangan dan kualiti</translation>
    </message>
    <message>
        <source>Find places near the user</source>
        <translation>Mencari tempat berhampiran pengguna</translation>
    </message>
    <message>
        <source>Publish a testimonial or post</source>
        <translation>Menerbitkan testimoni atau siaran</translation>
    </message>
    <message>
        <source>Train or tune AI models</source>
        <translation>Melatih atau menala model AI</translation>
    </message>
    <message>
        <source>Sell or share data</source>
        <translation>Menjual atau berkongsi data</translation>
    </message>
    <message>
        <source>SCC module 1 controller to controller</source>
        <translation>Klausa standard modul 1: pengawal kepada pengawal</translation>
    </message>
    <message>
        <source>SCC module 2 controller to processor</source>
        <translation>Klausa standard modul 2: pengawal kepada pemproses</translation>
    </message>
    <message>
        <source>SCC module 3 processor to processor</source>
        <translation>Klausa standard modul 3: pemproses kepada pemproses</translation>
    </message>
    <message>
        <source>SCC module 4 processor to controller</source>
        <translation>Klausa standard modul 4: pemproses kepada pengawal</translation>
    </message>
    <message>
        <source>Binding corporate rules</source>
        <translation>Peraturan korporat yang mengikat</translation>
    </message>
    <message>
        <source>Approved code of conduct</source>
        <translation>Kod tingkah laku yang diluluskan</translation>
    </message>
    <message>
        <source>Approved certification</source>
        <translation>Pensijilan yang diluluskan</translation>
    </message>
    <message>
        <source>Explicit consent to the transfer (derogation)</source>
        <translation>Persetujuan jelas terhadap pemindahan (pengecualian)</translation>
    </message>
    <message>
        <source>Needed for a contract (derogation)</source>
        <translation>Diperlukan untuk kontrak (pengecualian)</translation>
    </message>
    <message>
        <source>Joint controllers</source>
        <translation>Pengawal bersama</translation>
    </message>
    <message>
        <source>Public authority</source>
        <translation>Pihak berkuasa awam</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Wakil</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Pegawai perlindungan data</translation>
    </message>
</context>
</TS>
