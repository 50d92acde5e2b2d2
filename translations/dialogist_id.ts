<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Pilih Semua</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Naikkan</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Turunkan</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Menampilkan bantuan tentang opsi baris perintah.</translation>
    </message>
    <message>
        <source>Displays help, including generic Qt options.</source>
        <translation>Menampilkan bantuan, termasuk opsi umum Qt.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Opsi tidak dikenal “%1”.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Opsi tidak dikenal: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Tidak ada nilai setelah “%1”.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Nilai tak terduga setelah “%1”.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opsi]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Penggunaan: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opsi:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumen:</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Menampilkan bantuan, termasuk opsi umum Qt.</translation>
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
        <translation>Melepas atau memasang kembali panel</translation>
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
        <translation>Lihat di:</translation>
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
        <translation>Maju</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Maju</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folder Induk</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Ke folder induk</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Buat Folder Baru</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Buat Folder Baru</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Tampilan Daftar</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Ganti ke tampilan daftar</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Tampilan Rinci</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Ganti ke tampilan rinci</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bilah samping</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Daftar tempat dan penanda</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Jenis berkas:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nama berkas:</translation>
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
        <translation>Tampilkan </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Tampilkan berkas &amp;tersembunyi</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Folder &amp;Baru</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Folder Baru</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ganti Nama</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Tempat Terbaru</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Semua Berkas (*)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
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
Folder tidak ditemukan.
Periksa nama foldernya.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 sudah ada.
Apakah Anda ingin menggantinya?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Berkas tidak ditemukan.
Periksa nama berkasnya.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” terlindung dari penulisan.
Tetap hapus?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Hapus “%1”?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Folder tidak dapat dihapus.</translation>
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
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Tanggal Diubah</translation>
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
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ulangi</translation>
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
        <translation>&amp;Tempel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
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
        <translation>Tampilkan Rincian...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Sembunyikan Rincian...</translation>
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
        <translation>Coba Lagi</translation>
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
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Atur Ulang</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ya untuk &amp;Semua</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Kembalikan Bawaan</translation>
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
        <translation>Batalkan</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ulangi</translation>
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
        <translation>Salin Alamat Ta&amp;utan</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Tempel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
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
        <translation>Pekerjaan berakhir secara tak terduga. Coba lagi.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs, then try again.</source>
        <translation>Memori tidak cukup untuk ini. Tutup program lain, lalu coba lagi.</translation>
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
        <translation>nilai lebih banyak daripada yang dapat dibaca.</translation>
    </message>
    <message>
        <source>a key that is no text.</source>
        <translation>kunci yang bukan teks.</translation>
    </message>
    <message>
        <source>The YAML text is larger than 32 MB.</source>
        <translation>Teks YAML lebih besar dari 32 MB.</translation>
    </message>
    <message>
        <source>The YAML text is nested too deeply.</source>
        <translation>Teks YAML bersarang terlalu dalam.</translation>
    </message>
    <message>
        <source>The YAML text holds several documents; one is expected.</source>
        <translation>Teks YAML berisi beberapa dokumen; seharusnya satu.</translation>
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
        <source>Connect steps</source>
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
        <translation>Putuskan “%1”</translation>
    </message>
    <message>
        <source>Disconnect steps</source>
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
        <source>Duplicate step “%1”</source>
        <translation>Duplikat langkah “%1”</translation>
    </message>
    <message>
        <source>Duplicate steps</source>
        <translation>Duplikat langkah</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n step(s)</source>
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
        <source>Edit step “%1”</source>
        <translation>Edit langkah “%1”</translation>
    </message>
    <message>
        <source>Edit step</source>
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
        <source>Move step “%1”</source>
        <translation>Pindahkan langkah “%1”</translation>
    </message>
    <message>
        <source>Move steps</source>
        <translation>Pindahkan langkah</translation>
    </message>
    <message numerus="yes">
        <source>Move %n step(s)</source>
        <translation>
            <numerusform>Pindahkan %n langkah</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste step “%1”</source>
        <translation>Tempel langkah “%1”</translation>
    </message>
    <message>
        <source>Paste steps</source>
        <translation>Tempel langkah</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n step(s)</source>
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
        <source>Remove step “%1”</source>
        <translation>Hapus langkah “%1”</translation>
    </message>
    <message>
        <source>Remove steps</source>
        <translation>Hapus langkah</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n step(s)</source>
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
        <source>Rename step “%1”</source>
        <translation>Ganti nama langkah “%1”</translation>
    </message>
    <message>
        <source>Rename step</source>
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
    <message>
        <source>Accept what the tests of “%1” found</source>
        <translation>Terima temuan tes “%1”</translation>
    </message>
    <message>
        <source>Accept what the tests found</source>
        <translation>Terima temuan tes</translation>
    </message>
    <message>
        <source>Add entity “%1”</source>
        <translation>Tambah entitas “%1”</translation>
    </message>
    <message>
        <source>Add entity</source>
        <translation>Tambah entitas</translation>
    </message>
    <message>
        <source>Add test “%1”</source>
        <translation>Tambah tes “%1”</translation>
    </message>
    <message>
        <source>Add test</source>
        <translation>Tambah tes</translation>
    </message>
    <message>
        <source>Bend a wire of “%1”</source>
        <translation>Tekuk garis “%1”</translation>
    </message>
    <message>
        <source>Bend a wire</source>
        <translation>Tekuk garis</translation>
    </message>
    <message>
        <source>Confirm translations of “%1”</source>
        <translation>Konfirmasi terjemahan “%1”</translation>
    </message>
    <message>
        <source>Confirm translations</source>
        <translation>Konfirmasi terjemahan</translation>
    </message>
    <message numerus="yes">
        <source>Confirm translations of %n object(s)</source>
        <translation>
            <numerusform>Konfirmasi terjemahan %n objek</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit entity “%1”</source>
        <translation>Edit entitas “%1”</translation>
    </message>
    <message>
        <source>Edit entity</source>
        <translation>Edit entitas</translation>
    </message>
    <message>
        <source>Edit test “%1”</source>
        <translation>Edit tes “%1”</translation>
    </message>
    <message>
        <source>Edit test</source>
        <translation>Edit tes</translation>
    </message>
    <message>
        <source>Extract “%1” to a flow of its own</source>
        <translation>Ekstrak “%1” ke alur tersendiri</translation>
    </message>
    <message>
        <source>Extract steps to a flow of their own</source>
        <translation>Ekstrak langkah ke alur tersendiri</translation>
    </message>
    <message>
        <source>Import translations (%1)</source>
        <translation>Impor terjemahan (%1)</translation>
    </message>
    <message>
        <source>Import translations</source>
        <translation>Impor terjemahan</translation>
    </message>
    <message>
        <source>Import test “%1”</source>
        <translation>Impor tes “%1”</translation>
    </message>
    <message>
        <source>Import tests</source>
        <translation>Impor tes</translation>
    </message>
    <message numerus="yes">
        <source>Import %n test(s)</source>
        <translation>
            <numerusform>Impor %n tes</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste texts of “%1”</source>
        <translation>Tempel teks “%1”</translation>
    </message>
    <message>
        <source>Paste texts</source>
        <translation>Tempel teks</translation>
    </message>
    <message numerus="yes">
        <source>Paste texts of %n object(s)</source>
        <translation>
            <numerusform>Tempel teks %n objek</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove entity “%1”</source>
        <translation>Hapus entitas “%1”</translation>
    </message>
    <message>
        <source>Remove entity</source>
        <translation>Hapus entitas</translation>
    </message>
    <message>
        <source>Remove test “%1”</source>
        <translation>Hapus tes “%1”</translation>
    </message>
    <message>
        <source>Remove test</source>
        <translation>Hapus tes</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>Ganti “%1”</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Ganti teks</translation>
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
        <translation>Kembali ke versi sebelumnya</translation>
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
            <numerusform>Pulihkan %n hal</numerusform>
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
        <translation>Ubah ukuran bingkai “%1”</translation>
    </message>
    <message>
        <source>Resize a frame</source>
        <translation>Ubah ukuran bingkai</translation>
    </message>
    <message>
        <source>Stack step “%1”</source>
        <translation>Tumpuk langkah “%1”</translation>
    </message>
    <message>
        <source>Stack steps</source>
        <translation>Tumpuk langkah</translation>
    </message>
    <message>
        <source>Change how much “%1” counts</source>
        <translation>Ubah bobot “%1”</translation>
    </message>
    <message>
        <source>Change how much sources count</source>
        <translation>Ubah bobot sumber</translation>
    </message>
    <message>
        <source>Add test question “%1”</source>
        <translation>Tambah pertanyaan uji “%1”</translation>
    </message>
    <message>
        <source>Add test questions</source>
        <translation>Tambah pertanyaan uji</translation>
    </message>
    <message numerus="yes">
        <source>Add %n test question(s)</source>
        <translation>
            <numerusform>Tambah %n pertanyaan uji</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit test question “%1”</source>
        <translation>Sunting pertanyaan uji “%1”</translation>
    </message>
    <message>
        <source>Edit test questions</source>
        <translation>Sunting pertanyaan uji</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n test question(s)</source>
        <translation>
            <numerusform>Sunting %n pertanyaan uji</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove test question “%1”</source>
        <translation>Hapus pertanyaan uji “%1”</translation>
    </message>
    <message>
        <source>Remove test questions</source>
        <translation>Hapus pertanyaan uji</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n test question(s)</source>
        <translation>
            <numerusform>Hapus %n pertanyaan uji</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::code::CodeEditor</name>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>// Read what goes in, set what comes out:
// total = price * count
// return &quot;paid&quot;</source>
        <translation>// Baca yang masuk, tetapkan yang keluar:
// total = price * count
// return &quot;paid&quot;</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Jalankan</translation>
    </message>
    <message>
        <source>Runs the code with the values to try (Ctrl+Return)</source>
        <translation>Menjalankan kode dengan nilai percobaan (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Temukan</translation>
    </message>
    <message>
        <source>Find and replace in the code (%1)</source>
        <translation>Temukan dan ganti dalam kode (%1)</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>Variables that the code uses</source>
        <translation>Variabel yang digunakan kode</translation>
    </message>
    <message>
        <source>Outputs the code can choose</source>
        <translation>Keluaran yang dapat dipilih kode</translation>
    </message>
    <message>
        <source>Names of the outputs, with commas between them</source>
        <translation>Nama keluaran, dipisahkan dengan koma</translation>
    </message>
    <message>
        <source>paid, open</source>
        <translation>paid, open</translation>
    </message>
    <message>
        <source>return &quot;paid&quot; goes on at the output of that name; without return it goes on at “next”.</source>
        <translation>return &quot;paid&quot; melanjutkan ke keluaran dengan nama itu; tanpa return, berlanjut ke “next”.</translation>
    </message>
    <message>
        <source>Run the code to see here what it sets, writes and chooses.</source>
        <translation>Jalankan kode untuk melihat di sini apa yang ditetapkan, ditulis, dan dipilihnya.</translation>
    </message>
    <message>
        <source>What the run gave</source>
        <translation>Hasil dari proses ini</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variabel</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Baris %1: %2</translation>
    </message>
    <message>
        <source>This project is not trusted on this computer: its code can be read and changed, but does not run.</source>
        <translation>Proyek ini tidak dipercaya di komputer ini: kodenya dapat dibaca dan diubah, tetapi tidak dijalankan.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Menjalankan…</translation>
    </message>
    <message>
        <source>Done in %1 ms. It goes on at “%2”.</source>
        <translation>Selesai dalam %1 ms. Berlanjut ke “%2”.</translation>
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
        <translation>Cocokkan huruf besar/kecil</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Temukan</translation>
    </message>
    <message>
        <source>Find in the code</source>
        <translation>Temukan dalam kode</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ganti dengan</translation>
    </message>
    <message>
        <source>Find previous (Shift+Return)</source>
        <translation>Temukan sebelumnya (Shift+Return)</translation>
    </message>
    <message>
        <source>Find next (Return)</source>
        <translation>Temukan berikutnya (Return)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Ganti Semua</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Tutup (Escape)</translation>
    </message>
    <message>
        <source>From the other end</source>
        <translation>Dari ujung yang lain</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n diganti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::code::VariableUseModel</name>
    <message>
        <source>The bot has no variable of this name.</source>
        <translation>Bot tidak memiliki variabel dengan nama ini.</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Tipe: %1</translation>
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
        <translation>Variabel</translation>
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
        <translation>Coba dengan</translation>
    </message>
    <message>
        <source>The code can read it</source>
        <translation>Kode dapat membacanya</translation>
    </message>
    <message>
        <source>The code can set it</source>
        <translation>Kode dapat menetapkannya</translation>
    </message>
    <message>
        <source>A value to try the code with: a number, a text, or JSON. It is not stored.</source>
        <translation>Nilai untuk mencoba kode: angka, teks, atau JSON. Nilai ini tidak disimpan.</translation>
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
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the texts</source>
        <translation>Filter teks</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n teks</numerusform>
        </translation>
    </message>
    <message>
        <source>Which texts to show</source>
        <translation>Teks mana yang ditampilkan</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Semua teks</translation>
    </message>
    <message>
        <source>Missing or stale</source>
        <translation>Belum ada atau usang</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Usang</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Mutakhir</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>Dalam bahasa mana</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Terjemahkan</translation>
    </message>
    <message>
        <source>Languages, and files for translators</source>
        <translation>Bahasa, dan berkas untuk penerjemah</translation>
    </message>
    <message>
        <source>Export XLIFF 2.0…</source>
        <translation>Ekspor XLIFF 2.0…</translation>
    </message>
    <message>
        <source>Export XLIFF 1.2…</source>
        <translation>Ekspor XLIFF 1.2…</translation>
    </message>
    <message>
        <source>Export a Table (CSV)…</source>
        <translation>Ekspor Tabel (CSV)…</translation>
    </message>
    <message>
        <source>Import Translations…</source>
        <translation>Impor Terjemahan…</translation>
    </message>
    <message>
        <source>Import Translations</source>
        <translation>Impor Terjemahan</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Terjemahan</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Semua berkas</translation>
    </message>
    <message>
        <source>Mark as Current</source>
        <translation>Tandai sebagai Mutakhir</translation>
    </message>
    <message>
        <source>Add a Language…</source>
        <translation>Tambah Bahasa…</translation>
    </message>
    <message>
        <source>Remove a Language</source>
        <translation>Hapus Bahasa</translation>
    </message>
    <message>
        <source>In any language</source>
        <translation>Dalam bahasa apa pun</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n text(s)</source>
        <translation>
            <numerusform>%1 dari %n teks</numerusform>
        </translation>
    </message>
    <message>
        <source>Export for Translation</source>
        <translation>Ekspor untuk Diterjemahkan</translation>
    </message>
    <message>
        <source>Which language shall be translated into?</source>
        <translation>Akan diterjemahkan ke bahasa mana?</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabel</translation>
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
        <translation>Tag bahasa, misalnya “sv” atau “pt-BR”:</translation>
    </message>
    <message>
        <source>“%1” is not the tag of a language. Write it like “sv” or “pt-BR”.</source>
        <translation>“%1” bukan tag bahasa. Tulis seperti “sv” atau “pt-BR”.</translation>
    </message>
    <message>
        <source>The Texts Cannot Be Exchanged</source>
        <translation>Teks Tidak Dapat Dipertukarkan</translation>
    </message>
    <message>
        <source>Update the Test Texts</source>
        <translation>Perbarui Teks Tes</translation>
    </message>
    <message>
        <source>Add Test Texts (Longer, With Accents)</source>
        <translation>Tambahkan Teks Tes (Lebih Panjang, Beraksen)</translation>
    </message>
    <message>
        <source>A language to try the bot with before it is translated: every text is longer and has accents.</source>
        <translation>Bahasa untuk mencoba bot sebelum diterjemahkan: setiap teks lebih panjang dan beraksen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>The texts are in “%1”.</source>
        <translation>Teks ada di “%1”.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) imported</source>
        <translation>
            <numerusform>%n teks diimpor</numerusform>
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
        <translation>Usang</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Dikonfirmasi</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Berubah</translation>
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
        <translation>Sesudah</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::ImportPreview</name>
    <message>
        <source>Import Translations</source>
        <translation>Impor Terjemahan</translation>
    </message>
    <message>
        <source>%1 from “%2”</source>
        <translation>%1 dari “%2”</translation>
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
            <numerusform>%n perlu diperiksa lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as they were</source>
        <translation>
            <numerusform>%n tetap seperti semula</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not translated in the file</source>
        <translation>
            <numerusform>%n tidak diterjemahkan dalam berkas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are damaged and are not taken</source>
        <translation>
            <numerusform>%n rusak dan tidak diambil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are no longer in the bot</source>
        <translation>
            <numerusform>%n sudah tidak ada dalam bot</numerusform>
        </translation>
    </message>
    <message>
        <source>What the import changes</source>
        <translation>Yang diubah oleh impor</translation>
    </message>
    <message numerus="yes">
        <source>Import %n Text(s)</source>
        <translation>
            <numerusform>Impor %n Teks</numerusform>
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
    <message>
        <source>The source text has changed since this was translated. Translate it anew, or mark it as current.</source>
        <translation>Teks sumber telah berubah sejak ini diterjemahkan. Terjemahkan lagi, atau tandai sebagai mutakhir.</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters that fit on a button everywhere.</source>
        <translation>%1 dari paling banyak %2 karakter yang muat pada tombol di mana pun.</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>usang</translation>
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
            <numerusform>%n usang</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>lengkap</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n text(s) current</source>
        <translation>
            <numerusform>%1: %2 dari %n teks mutakhir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::content::TextsView</name>
    <message>
        <source>Texts by language</source>
        <translation>Teks menurut bahasa</translation>
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
        <translation>Tempel</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Kosongkan</translation>
    </message>
    <message>
        <source>Mark as Current</source>
        <translation>Tandai sebagai Mutakhir</translation>
    </message>
    <message>
        <source>Go to the Place</source>
        <translation>Buka Tempatnya</translation>
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
        <translation>Alur yang mengarah ke sini</translation>
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
        <translation>Percakapan di simulator berhenti di sini.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::Chooser</name>
    <message numerus="yes">
        <source>… and %n more: type a word of their name</source>
        <translation>
            <numerusform>… dan %n lagi: ketik satu kata dari namanya</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Tidak ada yang bernama itu</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::FindBar</name>
    <message>
        <source>Find in this flow</source>
        <translation>Temukan dalam alur ini</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Sebelumnya (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Berikutnya (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Tutup (Esc)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
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
        <source>Tal&amp;k from Here</source>
        <translation>Bercakap dari &amp;Sini</translation>
    </message>
    <message>
        <source>&amp;Find in Flow</source>
        <translation>&amp;Temukan dalam Alur</translation>
    </message>
    <message>
        <source>&amp;Back to Caller</source>
        <translation>Kem&amp;bali ke Pemanggil</translation>
    </message>
    <message>
        <source>&amp;Keys of the Canvas</source>
        <translation>Tombol &amp;Kanvas</translation>
    </message>
    <message>
        <source>Open Its F&amp;low</source>
        <translation>Buka A&amp;lurnya</translation>
    </message>
    <message>
        <source>&amp;Breakpoint</source>
        <translation>Titik &amp;Henti</translation>
    </message>
    <message>
        <source>Breakpoint Con&amp;dition…</source>
        <translation>S&amp;yarat Titik Henti…</translation>
    </message>
    <message>
        <source>Remove All Breakpoints</source>
        <translation>Hapus Semua Titik Henti</translation>
    </message>
    <message>
        <source>&amp;Stack Below Previous Step</source>
        <translation>Tum&amp;puk di Bawah Langkah Sebelumnya</translation>
    </message>
    <message>
        <source>Ta&amp;ke Out of Stack</source>
        <translation>&amp;Keluarkan dari Tumpukan</translation>
    </message>
    <message>
        <source>Move Up in Stack</source>
        <translation>Pindah ke Atas dalam Tumpukan</translation>
    </message>
    <message>
        <source>Move Down in Stack</source>
        <translation>Pindah ke Bawah dalam Tumpukan</translation>
    </message>
    <message>
        <source>&amp;Frame</source>
        <translation>Bin&amp;gkai</translation>
    </message>
    <message>
        <source>E&amp;xtract to a Flow…</source>
        <translation>E&amp;kstrak ke Alur…</translation>
    </message>
    <message>
        <source>Next &amp;Wire</source>
        <translation>Garis Beri&amp;kutnya</translation>
    </message>
    <message>
        <source>Add &amp;Bend to Wire</source>
        <translation>Tambah &amp;Tekukan pada Garis</translation>
    </message>
    <message>
        <source>&amp;Straighten Wire</source>
        <translation>&amp;Luruskan Garis</translation>
    </message>
    <message>
        <source>Tidy Up Selection</source>
        <translation>Rapikan Pilihan</translation>
    </message>
    <message>
        <source>Align &amp;Left Edges</source>
        <translation>Ratakan Tepi K&amp;iri</translation>
    </message>
    <message>
        <source>Align &amp;Centres</source>
        <translation>Ratakan Tengah &amp;Horizontal</translation>
    </message>
    <message>
        <source>Align &amp;Right Edges</source>
        <translation>Ratakan Tepi Ka&amp;nan</translation>
    </message>
    <message>
        <source>Align &amp;Top Edges</source>
        <translation>Ratakan Tepi &amp;Atas</translation>
    </message>
    <message>
        <source>Align &amp;Middles</source>
        <translation>Ratakan Tengah &amp;Vertikal</translation>
    </message>
    <message>
        <source>Align &amp;Bottom Edges</source>
        <translation>Ratakan Tepi &amp;Bawah</translation>
    </message>
    <message>
        <source>Distribute &amp;Horizontally</source>
        <translation>Sebarkan H&amp;orizontal</translation>
    </message>
    <message>
        <source>Distribute &amp;Vertically</source>
        <translation>Sebarkan V&amp;ertikal</translation>
    </message>
    <message>
        <source>&amp;Snap While Dragging</source>
        <translation>&amp;Lekatkan Saat Menyeret</translation>
    </message>
    <message>
        <source>Dragged steps snap to the grid and to their neighbours. Hold Alt to do the opposite for a moment.</source>
        <translation>Langkah yang diseret melekat pada kisi dan langkah di dekatnya. Tahan Alt untuk melakukan sebaliknya sesaat.</translation>
    </message>
    <message>
        <source>Arra&amp;nge</source>
        <translation>Atu&amp;r</translation>
    </message>
    <message>
        <source>S&amp;tack</source>
        <translation>T&amp;umpukan</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Warna</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Abu-abu</translation>
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
        <translation>Kuning sawo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Jingga</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Merah muda</translation>
    </message>
    <message>
        <source>Breakpoint</source>
        <translation>Titik Henti</translation>
    </message>
    <message>
        <source>Stop at “%1” when this is true; empty = always</source>
        <translation>Berhenti di “%1” bila ini benar; kosong = selalu</translation>
    </message>
    <message>
        <source>Extract to a Flow</source>
        <translation>Ekstrak ke Alur</translation>
    </message>
    <message>
        <source>Name of the new flow</source>
        <translation>Nama alur baru</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Alur baru</translation>
    </message>
    <message>
        <source>&amp;Wire</source>
        <translation>&amp;Kabel</translation>
    </message>
    <message>
        <source>&amp;Breakpoints</source>
        <translation>&amp;Titik Henti</translation>
    </message>
    <message>
        <source>&amp;Zoom and View</source>
        <translation>&amp;Zoom dan Tampilan</translation>
    </message>
    <message>
        <source>This project can only be looked at.</source>
        <translation>Proyek ini hanya dapat dilihat.</translation>
    </message>
    <message>
        <source>%1 removes the wire, %2 bends it</source>
        <translation>%1 menghapus kabel, %2 membengkokkannya</translation>
    </message>
    <message>
        <source>Double-click or press %1 to add a step, drag from a port to connect</source>
        <translation>Klik ganda atau tekan %1 untuk menambah langkah, seret dari port untuk menghubungkan</translation>
    </message>
    <message>
        <source>%1 connects, %2 renames, %3 talks from here, F1 lists all keys</source>
        <translation>%1 menghubungkan, %2 mengganti nama, %3 berbicara dari sini, F1 menampilkan semua tombol</translation>
    </message>
    <message>
        <source>Drag or Alt+Arrows move, %1 frames, %2 makes a flow of them</source>
        <translation>Seret atau Alt+Panah memindahkan, %1 membingkai, %2 membuat alur darinya</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>&amp;Masalah</translation>
    </message>
    <message>
        <source>Tidy Up</source>
        <translation>Rapikan</translation>
    </message>
    <message>
        <source>This cannot be read: %1</source>
        <extracomment>under the question for a condition; %1 is what is wrong with what was typed</extracomment>
        <translation>Ini tidak dapat dibaca: %1</translation>
    </message>
    <message>
        <source>Remove what is selected. What led to a removed step leads to the one after it, where there is one way on.</source>
        <translation>Hapus yang dipilih. Yang menuju ke langkah yang dihapus akan menuju ke langkah sesudahnya, bila hanya ada satu jalur lanjutan.</translation>
    </message>
    <message>
        <source>Delete Without &amp;Joining</source>
        <translation>Hapus Tanpa Men&amp;yambungkan</translation>
    </message>
    <message>
        <source>Remove the selected steps with all their wires. The steps around them are not connected.</source>
        <translation>Hapus langkah yang dipilih beserta semua garisnya. Langkah di sekitarnya tidak dihubungkan.</translation>
    </message>
    <message>
        <source>The copied Start was left out: this flow has one.</source>
        <translation>Mulai yang disalin dilewati: alur ini sudah punya satu.</translation>
    </message>
    <message>
        <source>The copied Start was left out: this flow has one. It led to “%1”, which is selected.</source>
        <translation>Mulai yang disalin dilewati: alur ini sudah punya satu. Mulai itu menuju ke “%1”, yang kini dipilih.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::HeatLegendView</name>
    <message>
        <source>Hide the heat map</source>
        <translation>Sembunyikan peta panas</translation>
    </message>
    <message>
        <source>Heat map: %1, up to %2</source>
        <translation>Peta panas: %1, hingga %2</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::KeyHelp</name>
    <message>
        <source>Arrows</source>
        <translation>Panah</translation>
    </message>
    <message>
        <source>Walk along the wires and to neighbours</source>
        <translation>Menyusuri garis dan ke langkah di dekatnya</translation>
    </message>
    <message>
        <source>Shift+Arrows</source>
        <translation>Shift+Panah</translation>
    </message>
    <message>
        <source>Walk and select more</source>
        <translation>Menyusuri dan memilih lebih banyak</translation>
    </message>
    <message>
        <source>Alt+Arrows</source>
        <translation>Alt+Panah</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Next step in reading order</source>
        <translation>Langkah berikutnya menurut urutan baca</translation>
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
        <translation>Tahan dan seret untuk menggeser tampilan</translation>
    </message>
    <message>
        <source>Ctrl+Wheel</source>
        <translation>Ctrl+Roda</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Memperbesar atau memperkecil di penunjuk</translation>
    </message>
    <message>
        <source>Menu of what is selected</source>
        <translation>Menu untuk yang dipilih</translation>
    </message>
    <message>
        <source>Give up what you do; then select nothing</source>
        <translation>Membatalkan yang sedang dilakukan; lalu tidak memilih apa pun</translation>
    </message>
    <message>
        <source>Keys of the canvas</source>
        <translation>Tombol kanvas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move what is selected; a frame takes along what lies in it</source>
        <translation>Pindahkan yang dipilih; bingkai membawa serta isinya</translation>
    </message>
    <message>
        <source>Alt+Shift+Arrows</source>
        <translation>Alt+Shift+Panah</translation>
    </message>
    <message>
        <source>Make the selected frame larger or smaller</source>
        <translation>Perbesar atau perkecil bingkai yang dipilih</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::MiniMap</name>
    <message>
        <source>Map of the flow</source>
        <translation>Peta alur</translation>
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
        <translation>%1 mengarah ke %2</translation>
    </message>
    <message>
        <source>Leads to %1, which stands elsewhere</source>
        <translation>Menuju ke %1, yang ada di tempat lain</translation>
    </message>
    <message>
        <source>%1 leads to %2, which stands elsewhere</source>
        <translation>%1 menuju ke %2, yang ada di tempat lain</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::OutlineView</name>
    <message>
        <source>Steps of this flow</source>
        <translation>Langkah alur ini</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::flow::RepairDialog</name>
    <message>
        <source>Variable</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Alur</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Maksud</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entitas</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
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
        <translation>Tempel Langkah</translation>
    </message>
    <message numerus="yes">
        <source>The steps refer to %n thing(s) that this bot does not have. What shall they use?</source>
        <translation>
            <numerusform>Langkah-langkah ini merujuk ke %n hal yang tidak dimiliki bot ini. Apa yang harus digunakan?</numerusform>
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
        <translation>%1 %2: apa yang digunakan</translation>
    </message>
    <message>
        <source>Create it</source>
        <translation>Buat baru</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Gunakan %1</translation>
    </message>
    <message>
        <source>Leave it: the checks will name the steps</source>
        <translation>Biarkan: pemeriksaan akan menyebutkan langkahnya</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
    <message numerus="yes">
        <source>Bring it along with its %n step(s)</source>
        <translation>
            <numerusform>Bawa serta dengan %n langkahnya</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::ColumnsDialog</name>
    <message>
        <source>Columns of “%1”</source>
        <translation>Kolom “%1”</translation>
    </message>
    <message>
        <source>The first rows as they are read</source>
        <translation>Baris pertama seperti yang dibaca</translation>
    </message>
    <message>
        <source>The table is being read…</source>
        <translation>Tabel sedang dibaca…</translation>
    </message>
    <message>
        <source>Apply and read anew</source>
        <translation>Terapkan dan baca ulang</translation>
    </message>
    <message>
        <source>Each row is a &amp;record with these columns:</source>
        <translation>Setiap baris adalah &amp;rekaman dengan kolom ini:</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
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
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Questions are matched with this column</source>
        <translation>Pertanyaan dicocokkan dengan kolom ini</translation>
    </message>
    <message>
        <source>The answer shows this column</source>
        <translation>Jawaban menampilkan kolom ini</translation>
    </message>
    <message>
        <source>Read the columns of a table</source>
        <translation>Baca kolom sebuah tabel</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Cari di %1</translation>
    </message>
    <message>
        <source>Answer with %1</source>
        <translation>Jawab dengan %1</translation>
    </message>
    <message>
        <source>On the right: the first rows, long cells shortened. Applying reads the table anew from the copy in the project.</source>
        <translation>Di kanan: baris pertama, sel panjang dipersingkat. Bila diterapkan, tabel dibaca ulang dari salinan di dalam proyek.</translation>
    </message>
    <message>
        <source>Tick at least one column to search in and one to answer with.</source>
        <translation>Centang setidaknya satu kolom untuk dicari dan satu untuk menjawab.</translation>
    </message>
    <message>
        <source>As the columns are &amp;named</source>
        <translation>Menurut &amp;nama kolom</translation>
    </message>
    <message>
        <source>Columns named like “Question” and “Answer” make questions with answers; other tables are read as text.</source>
        <translation>Kolom bernama seperti “Pertanyaan” dan “Jawaban” menjadi pertanyaan dengan jawaban; tabel lain dibaca sebagai teks.</translation>
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
        <translation>Terapkan dan potong ulang</translation>
    </message>
    <message>
        <source>&amp;Try it on:</source>
        <translation>&amp;Coba pada:</translation>
    </message>
    <message>
        <source>&amp;Length of a passage:</source>
        <translation>&amp;Panjang petikan:</translation>
    </message>
    <message>
        <source>At most so many characters; passages end with a sentence where they can</source>
        <translation>Paling banyak sekian karakter; petikan berakhir di akhir kalimat bila bisa</translation>
    </message>
    <message>
        <source>&amp;Overlap:</source>
        <translation>&amp;Tumpang tindih:</translation>
    </message>
    <message>
        <source>So many characters, in whole sentences, are repeated from the passage before</source>
        <translation>Sekian karakter, dalam kalimat utuh, diulang dari petikan sebelumnya</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Nanti</translation>
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
        <translation>petikan berselang-seling</translation>
    </message>
    <message>
        <source>in both passages</source>
        <translation>dalam kedua petikan</translation>
    </message>
    <message numerus="yes">
        <source>Applying cuts %n source(s) anew, from their text as it was read. Nothing is read or loaded again.</source>
        <translation>
            <numerusform>%n sumber akan dipotong ulang dari teksnya seperti saat dibaca. Tidak ada yang dibaca atau dimuat lagi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::CutPreview</name>
    <message>
        <source>Try how a document is cut</source>
        <translation>Coba cara dokumen dipotong</translation>
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
        <translation>Buka di peramban…</translation>
    </message>
    <message>
        <source>Save the original…</source>
        <translation>Simpan berkas asli…</translation>
    </message>
    <message>
        <source>Save the file as it was imported</source>
        <translation>Simpan berkas seperti saat diimpor</translation>
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
        <translation>Petikan berikutnya</translation>
    </message>
    <message>
        <source>Next passage (%1)</source>
        <translation>Petikan berikutnya (%1)</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Cari dalam dokumen ini</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Temuan sebelumnya</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Temuan berikutnya</translation>
    </message>
    <message>
        <source>Headings of the document</source>
        <translation>Judul dalam dokumen</translation>
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
        <translation>Mencari…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 dari lebih dari %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Reading the document…</source>
        <translation>Membaca dokumen…</translation>
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
        <translation>Petikan %1 dari %2</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Buka halaman</translation>
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
    <message>
        <source>Save the Original</source>
        <translation>Simpan Berkas Asli</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Semua berkas</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written: %2</source>
        <translation>Berkas “%1” tidak dapat ditulis: %2</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Simpan berkas asli</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Disimpan sebagai %1</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Tampilkan teks</translation>
    </message>
    <message>
        <source>Show page %1 in the PDF</source>
        <translation>Tampilkan halaman %1 dalam PDF</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Buka tautan</translation>
    </message>
    <message>
        <source>This opens in your mail or telephone program:
%1</source>
        <translation>Ini dibuka di program surel atau telepon Anda:
%1</translation>
    </message>
    <message>
        <source>No program could be opened for %1.</source>
        <translation>Tidak ada program yang dapat dibuka untuk %1.</translation>
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
        <translation>Rata-rata kebalikan peringkat: 1 bila petikan yang diharapkan selalu yang pertama, 0,5 bila yang kedua</translation>
    </message>
    <message>
        <source>How near to the top of the first ten passages the expected ones stand; 1 is the best order</source>
        <translation>Seberapa dekat petikan yang diharapkan ke puncak sepuluh petikan pertama; 1 adalah urutan terbaik</translation>
    </message>
    <message numerus="yes">
        <source>The share of the expected places among the first %n passage(s)</source>
        <translation>
            <numerusform>Bagian tempat yang diharapkan di antara %n petikan pertama</numerusform>
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
    <message>
        <source>Read the files again</source>
        <translation>Baca Ulang Berkas</translation>
    </message>
    <message>
        <source>Read all websites again</source>
        <translation>Baca ulang semua situs web</translation>
    </message>
    <message>
        <source>Settings of the website…</source>
        <translation>Pengaturan situs web…</translation>
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
        <translation>Potong ulang</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are cut into passages otherwise than the settings say.</source>
        <translation>
            <numerusform>%n sumber dipotong menjadi petikan secara berbeda dari pengaturan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch the files and folders</source>
        <translation>Pantau berkas dan folder</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sunting…</translation>
    </message>
    <message>
        <source>Edit the question and answer…</source>
        <translation>Sunting pertanyaan dan jawaban…</translation>
    </message>
    <message>
        <source>Edit the note…</source>
        <translation>Sunting catatan…</translation>
    </message>
    <message>
        <source>Columns of the table…</source>
        <translation>Kolom tabel…</translation>
    </message>
    <message>
        <source>Recognise text in pictures (OCR)</source>
        <translation>Kenali teks dalam gambar (OCR)</translation>
    </message>
    <message>
        <source>Scanned pages and pictures are read with Tesseract, where it is installed. Many pages take a while.</source>
        <translation>Halaman pindaian dan gambar dibaca dengan Tesseract, bila terpasang. Banyak halaman memakan waktu.</translation>
    </message>
    <message>
        <source>What this question expects is not in the knowledge base any more.</source>
        <translation>Yang diharapkan pertanyaan ini tidak ada lagi di basis pengetahuan.</translation>
    </message>
    <message>
        <source>Look for a place in a document</source>
        <translation>Cari tempat di dalam dokumen</translation>
    </message>
    <message>
        <source>Try again to read it</source>
        <translation>Coba baca lagi</translation>
    </message>
    <message>
        <source>Forget what could not be read</source>
        <translation>Lupakan yang tidak dapat dibaca</translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n tidak terbaca</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1” telah dihapus.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) were removed.</source>
        <translation>
            <numerusform>%n sumber telah dihapus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cutting…</source>
        <translation>Pemotongan…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Tambahkan folder…</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Tambahkan folder</translation>
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
        <translation>Halaman berikutnya</translation>
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
        <translation>Selebar jendela</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Password of the PDF</source>
        <translation>Kata sandi PDF</translation>
    </message>
    <message>
        <source>Show a page</source>
        <translation>Tampilkan halaman</translation>
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
        <translation>PDF ini dilindungi kata sandi. Masukkan untuk melihat halamannya; kata sandi tidak disimpan di mana pun.</translation>
    </message>
    <message>
        <source>That password does not open the PDF.</source>
        <translation>Kata sandi itu tidak membuka PDF.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The page is being drawn…</source>
        <translation>Halaman sedang digambar…</translation>
    </message>
    <message>
        <source>The words cannot be marked on this page.</source>
        <translation>Kata-kata tidak dapat ditandai di halaman ini.</translation>
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
    <message>
        <source>Show in the document</source>
        <translation>Tampilkan di dokumen</translation>
    </message>
    <message>
        <source>Show this passage in its document (double click)</source>
        <translation>Tampilkan petikan ini di dokumennya (klik ganda)</translation>
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
        <translation>Dokumen Berkata Sandi</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>That password does not open these documents:</source>
        <translation>Kata sandi itu tidak membuka dokumen-dokumen ini:</translation>
    </message>
    <message>
        <source>These documents are protected by a password:</source>
        <translation>Dokumen-dokumen ini dilindungi kata sandi:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Kata sandi:</translation>
    </message>
    <message>
        <source>It is used once and kept nowhere.</source>
        <translation>Dipakai sekali dan tidak disimpan di mana pun.</translation>
    </message>
    <message>
        <source>Read Them</source>
        <translation>Baca</translation>
    </message>
    <message>
        <source>Leave Them Out</source>
        <translation>Lewati</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::QuestionDialog</name>
    <message>
        <source>Add a test question</source>
        <translation>Tambah pertanyaan uji</translation>
    </message>
    <message>
        <source>Edit the test question</source>
        <translation>Sunting pertanyaan uji</translation>
    </message>
    <message>
        <source>As a customer would ask</source>
        <translation>Seperti pelanggan bertanya</translation>
    </message>
    <message>
        <source>For example en or pt-BR; may stay empty</source>
        <translation>Misalnya en atau pt-BR; boleh kosong</translation>
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
        <translation>&amp;Pertanyaan:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>B&amp;ahasa:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Catatan:</translation>
    </message>
    <message>
        <source>Expected sources</source>
        <translation>Sumber yang diharapkan</translation>
    </message>
    <message>
        <source>Expect another source too</source>
        <translation>Harapkan satu sumber lagi</translation>
    </message>
    <message>
        <source>Do not expect this source</source>
        <translation>Jangan harapkan sumber ini</translation>
    </message>
    <message>
        <source>Title, file name or address</source>
        <translation>Judul, nama berkas atau alamat</translation>
    </message>
    <message>
        <source>Any heading</source>
        <translation>Judul bagian apa pun</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Apa pun</translation>
    </message>
    <message>
        <source>Any words</source>
        <translation>Kata apa pun</translation>
    </message>
    <message>
        <source>&amp;Expected, each of these:</source>
        <translation>&amp;Diharapkan, masing-masing:</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Sumber:</translation>
    </message>
    <message>
        <source>Below the &amp;heading:</source>
        <translation>Di bawah &amp;judul:</translation>
    </message>
    <message>
        <source>On the &amp;page:</source>
        <translation>Di &amp;halaman:</translation>
    </message>
    <message>
        <source>With the &amp;words:</source>
        <translation>Dengan &amp;kata-kata:</translation>
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
        <translation>Tentukan apa yang harus ditemukan</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Tidak ditanyakan</translation>
    </message>
    <message numerus="yes">
        <source>Not among the first %n passage(s)</source>
        <translation>
            <numerusform>Bukan di antara %n petikan pertama</numerusform>
        </translation>
    </message>
    <message>
        <source>The source has no such passage any more</source>
        <translation>Sumber tidak lagi punya petikan seperti itu</translation>
    </message>
    <message>
        <source>The source is not in this base any more</source>
        <translation>Sumber ini tidak ada lagi di basis ini</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Sebelumnya: %1</translation>
    </message>
    <message>
        <source>Before: not found</source>
        <translation>Sebelumnya: tidak ditemukan</translation>
    </message>
    <message>
        <source>Better than before the last change</source>
        <translation>Lebih baik daripada sebelum perubahan terakhir</translation>
    </message>
    <message>
        <source>Worse than before the last change</source>
        <translation>Lebih buruk daripada sebelum perubahan terakhir</translation>
    </message>
    <message>
        <source>%1, better</source>
        <translation>%1, lebih baik</translation>
    </message>
    <message>
        <source>%1, worse</source>
        <translation>%1, lebih buruk</translation>
    </message>
    <message>
        <source>Where among the passages found the first expected one stands</source>
        <translation>Letak petikan pertama yang diharapkan di antara petikan yang ditemukan</translation>
    </message>
    <message>
        <source>Where it stood before the last change of the sources or of the settings</source>
        <translation>Letaknya sebelum perubahan terakhir pada sumber atau setelan</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Expected source</source>
        <translation>Sumber yang diharapkan</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Keterangan</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::RemovedNotice</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Bring back what was just removed</source>
        <translation>Kembalikan yang baru saja dihapus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Tutup pemberitahuan ini</translation>
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
    <name>dialogist::editors::knowledge::SyncDialog</name>
    <message>
        <source>What Has Changed</source>
        <translation>Apa yang Berubah</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n baru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n berubah</numerusform>
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
        <translation>Berkas telah dibaca ulang: %1. Belum ada yang berlaku sebelum Anda menyetujuinya.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Tidak ada lagi</translation>
    </message>
    <message>
        <source>Could not be read; what is known of them stays</source>
        <translation>Tidak dapat dibaca; yang sudah diketahui tetap ada</translation>
    </message>
    <message>
        <source>&amp;Remove what is not there any more, with all its passages</source>
        <translation>&amp;Hapus yang tidak ada lagi, beserta semua kutipannya</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>Terapkan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The website was read again: %1. Nothing counts until you say so.</source>
        <translation>Situs web dibaca ulang: %1. Tidak ada yang berlaku sampai Anda mengatakannya.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n dipindahkan</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved or renamed</source>
        <translation>Dipindahkan atau diganti nama</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::TestSetPage</name>
    <message>
        <source>Add a question…</source>
        <translation>Tambah pertanyaan…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sunting…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Ask all again</source>
        <translation>Ajukan semua lagi</translation>
    </message>
    <message>
        <source>Import questions…</source>
        <translation>Impor pertanyaan…</translation>
    </message>
    <message>
        <source>Export the questions…</source>
        <translation>Ekspor pertanyaan…</translation>
    </message>
    <message>
        <source>Write down questions with the source that answers them, and see after every change how good search is. Add one here, import a table, or try a question and add it from there.</source>
        <translation>Tulis pertanyaan beserta sumber yang menjawabnya, dan lihat mutu pencarian setelah setiap perubahan. Tambahkan di sini, impor tabel, atau coba sebuah pertanyaan lalu tambahkan dari sana.</translation>
    </message>
    <message>
        <source>Test set (%1)</source>
        <translation>Set uji (%1)</translation>
    </message>
    <message>
        <source>Test set</source>
        <translation>Set uji</translation>
    </message>
    <message>
        <source>Test questions</source>
        <translation>Pertanyaan uji</translation>
    </message>
    <message>
        <source>Asking the questions…</source>
        <translation>Mengajukan pertanyaan…</translation>
    </message>
    <message>
        <source>Ask the test set</source>
        <translation>Ajukan set uji</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) asked</source>
        <translation>
            <numerusform>%n pertanyaan diajukan</numerusform>
        </translation>
    </message>
    <message>
        <source>none better or worse than on %1</source>
        <translation>tidak ada yang lebih baik atau lebih buruk daripada %1</translation>
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
            <numerusform>%n lebih buruk</numerusform>
        </translation>
    </message>
    <message>
        <source>Import questions</source>
        <translation>Impor pertanyaan</translation>
    </message>
    <message>
        <source>Tables (%1);;All files (*)</source>
        <translation>Tabel (%1);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” tidak dapat dibaca: %2</translation>
    </message>
    <message>
        <source>The file is too large for a table of questions.</source>
        <translation>Berkas ini terlalu besar untuk tabel pertanyaan.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before.</source>
        <translation>%1 baru, %2 diubah, %3 seperti sebelumnya.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Dan %n lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions imported</source>
        <translation>Pertanyaan diimpor</translation>
    </message>
    <message>
        <source>Export the questions</source>
        <translation>Ekspor pertanyaan</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tabel (%1)</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>“%1” tidak dapat ditulis: %2</translation>
    </message>
    <message>
        <source>Show where the answer stands</source>
        <translation>Tampilkan tempat jawabannya</translation>
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
    <message>
        <source>&amp;Other ways to ask it, one in a line:</source>
        <translation>Cara &amp;lain menanyakannya, satu per baris:</translation>
    </message>
    <message>
        <source>Question and Answer</source>
        <translation>Pertanyaan dan Jawaban</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
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
        <translation>Simpan yang Anda ketik?</translation>
    </message>
    <message>
        <source>What you typed here is not saved yet.</source>
        <translation>Yang Anda ketik di sini belum disimpan.</translation>
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
    <message>
        <source>Show in the document</source>
        <translation>Tampilkan di dokumen</translation>
    </message>
    <message>
        <source>Show the selected passage in its document (double click)</source>
        <translation>Tampilkan petikan yang dipilih di dokumennya (klik ganda)</translation>
    </message>
    <message>
        <source>Add to the test set</source>
        <translation>Tambah ke set uji</translation>
    </message>
    <message>
        <source>Expects the selected passage for this question from now on; without a selection, the first one</source>
        <translation>Mulai sekarang mengharapkan petikan terpilih untuk pertanyaan ini; tanpa pilihan, yang pertama</translation>
    </message>
    <message>
        <source>Added to the test set: “%1” finds %2.</source>
        <translation>Ditambahkan ke set uji: “%1” menemukan %2.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::knowledge::WebsiteDialog</name>
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
    <message>
        <source>A page, a sitemap or a feed</source>
        <translation>Sebuah halaman, peta situs, atau umpan</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Hanya bila saya minta</translation>
    </message>
    <message>
        <source>Every hour while the studio runs</source>
        <translation>Setiap jam selama studio berjalan</translation>
    </message>
    <message>
        <source>Every day while the studio runs</source>
        <translation>Setiap hari selama studio berjalan</translation>
    </message>
    <message>
        <source>Every week while the studio runs</source>
        <translation>Setiap minggu selama studio berjalan</translation>
    </message>
    <message>
        <source>M&amp;ore settings</source>
        <translation>&amp;Pengaturan lain</translation>
    </message>
    <message>
        <source>At &amp;most:</source>
        <translation>Paling &amp;banyak:</translation>
    </message>
    <message>
        <source>Read a&amp;gain:</source>
        <translation>Baca &amp;ulang:</translation>
    </message>
    <message>
        <source>Pages of these hosts are read too.</source>
        <translation>Halaman host ini juga dibaca.</translation>
    </message>
    <message>
        <source>* stands for any run of characters, $ at the end for the end of the address.</source>
        <translation>* berarti deretan karakter apa pun, $ di akhir berarti akhir alamat.</translation>
    </message>
    <message>
        <source>&amp;Follow links</source>
        <translation>&amp;Ikuti tautan</translation>
    </message>
    <message>
        <source>Otherwise only the addresses above are read, and those that sitemaps and feeds among them name.</source>
        <translation>Jika tidak, hanya alamat di atas yang dibaca, dan yang disebut oleh peta situs dan umpan di antaranya.</translation>
    </message>
    <message>
        <source>Read the &amp;sitemaps that robots.txt names</source>
        <translation>Baca &amp;peta situs yang disebut robots.txt</translation>
    </message>
    <message>
        <source>Links away from the address</source>
        <translation>Tautan dari alamat itu</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> md</translation>
    </message>
    <message>
        <source>Between two requests to a host; what robots.txt asks for counts when it is longer.</source>
        <translation>Di antara dua permintaan ke satu host; permintaan robots.txt berlaku bila lebih lama.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> d</translation>
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
        <translation>&amp;Kedalaman tautan:</translation>
    </message>
    <message>
        <source>&amp;Wait between requests:</source>
        <translation>&amp;Tunggu di antara permintaan:</translation>
    </message>
    <message>
        <source>Requests at the same &amp;time:</source>
        <translation>Permintaan &amp;sekaligus:</translation>
    </message>
    <message>
        <source>Time for a page:</source>
        <translation>Waktu untuk satu halaman:</translation>
    </message>
    <message>
        <source>Size of a page:</source>
        <translation>Ukuran satu halaman:</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Pengaturan lain</translation>
    </message>
    <message>
        <source>Settings of the website</source>
        <translation>Pengaturan situs web</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Baca ulang</translation>
    </message>
    <message>
        <source>“%1” is no address that begins with https:// or http://.</source>
        <translation>“%1” bukan alamat yang diawali https:// atau http://.</translation>
    </message>
    <message>
        <source>“Only below” takes a path that begins with a slash, such as /help.</source>
        <translation>“Hanya di bawah” memerlukan jalur yang diawali garis miring, seperti /bantuan.</translation>
    </message>
    <message>
        <source>This address is on this computer or a &amp;private network: allow it</source>
        <translation>Alamat ini ada di komputer ini atau jaringan &amp;pribadi: izinkan</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::CoverageView</name>
    <message>
        <source>Steps and ways that no test came by</source>
        <translation>Langkah dan jalan yang tidak dilewati tes mana pun</translation>
    </message>
    <message>
        <source>Run the tests to see which steps none of them reaches, and which ways out none takes.</source>
        <translation>Jalankan tes untuk melihat langkah yang tidak dicapai dan jalan keluar yang tidak diambil.</translation>
    </message>
    <message>
        <source>The tests of the last run reached every step and took every way out.</source>
        <translation>Tes pada proses terakhir mencapai setiap langkah dan mengambil setiap jalan keluar.</translation>
    </message>
    <message>
        <source>The last run reached %1 of %2 steps and took %3 of %4 ways out of them. Here is what it left out.</source>
        <translation>Proses terakhir mencapai %1 dari %2 langkah dan mengambil %3 dari %4 jalan keluar. Inilah yang tertinggal.</translation>
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
        <translation>Yang harus benar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a label and the number of the thing</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Kind of expectation</source>
        <translation>Jenis harapan</translation>
    </message>
    <message>
        <source>Least share of its words, in percent</source>
        <translation>Bagian minimum kata-katanya, dalam persen</translation>
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
        <translation>Lalu</translation>
    </message>
    <message>
        <source>The talk has ended</source>
        <translation>Percakapan telah berakhir</translation>
    </message>
    <message>
        <source>The talk goes on</source>
        <translation>Percakapan berlanjut</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ekspresi</translation>
    </message>
    <message>
        <source>This is written in a way that there are no fields for. It stays as it is written.</source>
        <translation>Ini ditulis dengan cara yang tidak punya kolom isian. Tulisannya tetap seperti adanya.</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Seperti yang ditulis</translation>
    </message>
    <message>
        <source>Add Variable</source>
        <translation>Tambah Variabel</translation>
    </message>
    <message>
        <source>Add Flow</source>
        <translation>Tambah Alur</translation>
    </message>
    <message>
        <source>Add Offer</source>
        <translation>Tambah Tawaran</translation>
    </message>
    <message>
        <source>Add Intent</source>
        <translation>Tambah Maksud</translation>
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
        <translation>Kata</translation>
    </message>
    <message>
        <source>Labels that are offered, one per line; empty = whatever</source>
        <translation>Label yang ditawarkan, satu per baris; kosong = apa saja</translation>
    </message>
    <message>
        <source>Buttons, one per line</source>
        <translation>Tombol, satu per baris</translation>
    </message>
    <message>
        <source>In the step</source>
        <translation>Di langkah</translation>
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
        <translation>Menyebut sumber</translation>
    </message>
    <message>
        <source>Names none</source>
        <translation>Tidak menyebut sumber</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Hapus “%1”</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Alur</translation>
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
        <translation>setidaknya sekali</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Berapa kali</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Maksud</translation>
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
        <translation>Hapus tempat ini</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Yang ada di situ</translation>
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
        <translation>Seberapa mirip, dalam persen</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Hapus syarat ini</translation>
    </message>
    <message>
        <source>Each by itself</source>
        <translation>Masing-masing tersendiri</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Semua ini</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Salah satu dari ini</translation>
    </message>
    <message>
        <source>Where each is written by itself, all of them are meant, and a step can be named at which a flow stood.</source>
        <translation>Bila masing-masing ditulis tersendiri, semuanya dimaksud, dan langkah tempat alur berada dapat disebutkan.</translation>
    </message>
    <message>
        <source>With “All of these” the bot may offer nothing else. Where each is written by itself it may.</source>
        <translation>Dengan “Semua ini” bot tidak boleh menawarkan yang lain. Bila masing-masing ditulis tersendiri, boleh.</translation>
    </message>
    <message>
        <source>Which flows</source>
        <translation>Alur yang mana</translation>
    </message>
    <message>
        <source>Which offers</source>
        <translation>Tawaran yang mana</translation>
    </message>
    <message>
        <source>Which intents</source>
        <translation>Maksud yang mana</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Alur</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Maksud</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::HappeningForm</name>
    <message>
        <source>What happens</source>
        <translation>Apa yang terjadi</translation>
    </message>
    <message>
        <source>This is written in a way that there are no fields for. It stays as it is written.</source>
        <translation>Ini ditulis dengan cara yang tidak ada bidangnya. Ini tetap seperti yang ditulis.</translation>
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
        <translation>Dijawab</translation>
    </message>
    <message>
        <source>It fails</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Code of the failure</source>
        <translation>Kode kegagalan</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Add Field</source>
        <translation>Tambah Bidang</translation>
    </message>
    <message>
        <source>Name of field %1</source>
        <translation>Nama bidang %1</translation>
    </message>
    <message>
        <source>Value of field %1</source>
        <translation>Nilai bidang %1</translation>
    </message>
    <message>
        <source>A text, a number, true or false, or a list or object in JSON. In quotes it is a text in any case.</source>
        <translation>Teks, angka, true atau false, atau daftar atau objek dalam JSON. Di dalam tanda kutip, ini tetap teks.</translation>
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
        <translation>Hapus bidang ini</translation>
    </message>
    <message>
        <source>Another field has this name already: that one counts.</source>
        <translation>Bidang lain sudah bernama ini: bidang itu yang berlaku.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::NameEdit</name>
    <message>
        <source>Show all (Down)</source>
        <translation>Tampilkan semua (Bawah)</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::NamesPick</name>
    <message>
        <source>The bot has nothing of this name.</source>
        <translation>Bot tidak punya apa pun dengan nama ini.</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::PinForm</name>
    <message>
        <source>Pinned answer</source>
        <translation>Jawaban yang ditetapkan</translation>
    </message>
    <message>
        <source>The step whose request gets this answer; empty: any step that asks this</source>
        <translation>Langkah yang permintaannya mendapat jawaban ini; kosong: langkah mana pun yang meminta hal ini</translation>
    </message>
    <message>
        <source>Answers the step</source>
        <translation>Menjawab langkah</translation>
    </message>
    <message>
        <source>Every time, not only once</source>
        <translation>Setiap kali, tidak hanya sekali</translation>
    </message>
    <message>
        <source>Places in the request with what must stand there, as JSON. Empty: whatever is asked.</source>
        <translation>Tempat dalam permintaan dengan yang harus ada di situ, sebagai JSON. Kosong: apa pun yang diminta.</translation>
    </message>
    <message>
        <source>This is no JSON yet, so it is not kept.</source>
        <translation>Ini belum JSON, jadi tidak disimpan.</translation>
    </message>
    <message>
        <source>Only when</source>
        <translation>Hanya bila</translation>
    </message>
    <message>
        <source>And when</source>
        <translation>Dan bila</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Hapus syarat ini</translation>
    </message>
    <message>
        <source>Only When…</source>
        <translation>Hanya Bila…</translation>
    </message>
    <message>
        <source>And When…</source>
        <translation>Dan Bila…</translation>
    </message>
    <message>
        <source>Place in the request</source>
        <translation>Tempat dalam permintaan</translation>
    </message>
    <message>
        <source>Place in the request, such as body.city</source>
        <translation>Tempat dalam permintaan, misalnya body.city</translation>
    </message>
    <message>
        <source>Another condition is about this place already: that one counts.</source>
        <translation>Syarat lain sudah menyangkut tempat ini: syarat itu yang berlaku.</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Cara membandingkan</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>Dibandingkan dengan apa</translation>
    </message>
    <message>
        <source>Remove the conditions</source>
        <translation>Hapus semua syarat</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::PinsModel</name>
    <message>
        <source>Any step</source>
        <translation>Langkah apa pun</translation>
    </message>
    <message>
        <source>The bot has no step “%1”: what is pinned for it is never used.</source>
        <translation>Bot tidak punya langkah “%1”: yang ditetapkan untuknya tidak pernah digunakan.</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned answer(s) were used by no step in the last run: %1</source>
        <translation>
            <numerusform>%n jawaban yang ditetapkan tidak digunakan langkah mana pun pada proses terakhir: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No such step</source>
        <translation>Tidak ada langkah itu</translation>
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
        <translation>Yang dijawab</translation>
    </message>
    <message>
        <source>In the last run</source>
        <translation>Pada proses terakhir</translation>
    </message>
    <message>
        <source>In the last run no pinned answer fitted, so these steps gave their own answer to pretend: %1</source>
        <translation>Pada proses terakhir tidak ada jawaban yang ditetapkan yang cocok, jadi langkah ini memberi jawaban pura-puranya sendiri: %1</translation>
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
        <translation>Jawaban yang ditetapkan: yang dijawab model, layanan, dan tindakan dalam tes ini, dengan urutan ini</translation>
    </message>
    <message>
        <source>Pinned answers</source>
        <translation>Jawaban yang ditetapkan</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::StepsModel</name>
    <message>
        <source>The person says</source>
        <translation>Pengguna mengatakan</translation>
    </message>
    <message>
        <source>The person presses</source>
        <translation>Pengguna menekan</translation>
    </message>
    <message>
        <source>Time passes</source>
        <translation>Waktu berlalu</translation>
    </message>
    <message>
        <source>It happens</source>
        <translation>Terjadi</translation>
    </message>
    <message>
        <source>A request is answered</source>
        <translation>Permintaan dijawab</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Lalu</translation>
    </message>
    <message>
        <source>the bot says</source>
        <translation>bot mengatakan</translation>
    </message>
    <message>
        <source>the bot does not say</source>
        <translation>bot tidak mengatakan</translation>
    </message>
    <message>
        <source>the variable is</source>
        <translation>variabel adalah</translation>
    </message>
    <message>
        <source>the variable is not</source>
        <translation>variabel bukan</translation>
    </message>
    <message>
        <source>the flow starts</source>
        <translation>alur dimulai</translation>
    </message>
    <message>
        <source>the flow ends</source>
        <translation>alur berakhir</translation>
    </message>
    <message>
        <source>the flow is cancelled</source>
        <translation>alur dibatalkan</translation>
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
        <translation>bot bertanya apa yang dimaksud</translation>
    </message>
    <message>
        <source>the answer rests on its sources</source>
        <translation>jawaban didasarkan pada sumbernya</translation>
    </message>
    <message>
        <source>the intent is</source>
        <translation>maksudnya adalah</translation>
    </message>
    <message>
        <source>the talk passes</source>
        <translation>percakapan melewati</translation>
    </message>
    <message>
        <source>the talk does not pass</source>
        <translation>percakapan tidak melewati</translation>
    </message>
    <message>
        <source>the talk waits at</source>
        <translation>percakapan menunggu di</translation>
    </message>
    <message>
        <source>the talk has ended</source>
        <translation>percakapan telah berakhir</translation>
    </message>
    <message>
        <source>nothing fails</source>
        <translation>tidak ada yang gagal</translation>
    </message>
    <message>
        <source>is true</source>
        <translation>bernilai benar</translation>
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
        <translation>Yang terjadi sebagai gantinya</translation>
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
        <translation>dengan tombol %1</translation>
    </message>
    <message>
        <source>in the step “%1”</source>
        <translation>di langkah “%1”</translation>
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
        <translation>sedikitnya %1 %</translation>
    </message>
    <message>
        <source>%1, or on “%2”</source>
        <comment>a share of the answer, and a text it may rest on</comment>
        <translation>%1, atau pada “%2”</translation>
    </message>
    <message>
        <source>no, it goes on</source>
        <translation>tidak, berlanjut</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>berisi</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>persis sama dengan</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>cocok dengan pola</translation>
    </message>
    <message>
        <source>is much like</source>
        <translation>sangat mirip dengan</translation>
    </message>
    <message>
        <source>to %1 % is like</source>
        <translation>sedikitnya %1 % mirip dengan</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>sedikitnya</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>paling banyak</translation>
    </message>
    <message>
        <source>has the length</source>
        <translation>memiliki panjang</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>memiliki nilai</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>tidak memiliki nilai</translation>
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
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>any of: %1</source>
        <comment>a list of flows</comment>
        <translation>salah satu dari: %1</translation>
    </message>
    <message>
        <source>all of: %1</source>
        <comment>a list of flows</comment>
        <translation>semua dari: %1</translation>
    </message>
</context>
<context>
    <name>dialogist::editors::test::TestEditor</name>
    <message>
        <source>A conversation test is a talk that must go as written down. Save a talk of the simulator as a test, or write one.</source>
        <translation>Tes percakapan adalah percakapan yang harus berjalan seperti yang tertulis. Simpan percakapan dari simulator sebagai tes, atau tulis sendiri.</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>Tes baru</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Impor…</translation>
    </message>
    <message>
        <source>Tests of %1</source>
        <translation>Tes %1</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tes</translation>
    </message>
    <message>
        <source>Conversation tests</source>
        <translation>Tes percakapan</translation>
    </message>
    <message>
        <source>Name of the test</source>
        <translation>Nama tes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Rangkaian</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>Langkah tes</translation>
    </message>
    <message>
        <source>Choose a test to see its steps.</source>
        <translation>Pilih tes untuk melihat langkahnya.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Accept what happened</source>
        <translation>Terima yang terjadi</translation>
    </message>
    <message>
        <source>Progress of the tests</source>
        <translation>Kemajuan tes</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Menjalankan…</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) passed</source>
        <translation>
            <numerusform>%n tes lulus</numerusform>
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
        <translation>Impor tes</translation>
    </message>
    <message>
        <source>Tests (*.yml *.yaml);;All files (*)</source>
        <translation>Tes (*.yml *.yaml);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” tidak dapat dibaca: %2</translation>
    </message>
    <message>
        <source>Export tests</source>
        <translation>Ekspor tes</translation>
    </message>
    <message>
        <source>Tests (*.yml *.yaml)</source>
        <translation>Tes (*.yml *.yaml)</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>“%1” tidak dapat ditulis: %2</translation>
    </message>
    <message>
        <source>What “%1” expects will be replaced by what happened in the last run. Undo brings it back.</source>
        <translation>Yang diharapkan “%1” akan diganti dengan yang terjadi pada proses terakhir. Urungkan untuk mengembalikannya.</translation>
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
        <translation>Tes Baru</translation>
    </message>
    <message>
        <source>Duplicate Test</source>
        <translation>Gandakan Tes</translation>
    </message>
    <message>
        <source>Switch Test On or Off</source>
        <translation>Aktifkan atau Nonaktifkan Tes</translation>
    </message>
    <message>
        <source>Add Step</source>
        <translation>Tambah Langkah</translation>
    </message>
    <message>
        <source>Add What Must Be True</source>
        <translation>Tambah yang Harus Benar</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Pindahkan ke Atas</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Pindahkan ke Bawah</translation>
    </message>
    <message>
        <source>Accept What Happened</source>
        <translation>Terima yang Terjadi</translation>
    </message>
    <message>
        <source>Import Tests…</source>
        <translation>Impor Tes…</translation>
    </message>
    <message>
        <source>Export Tests…</source>
        <translation>Ekspor Tes…</translation>
    </message>
    <message>
        <source>What No Test Came By</source>
        <translation>Yang Tidak Dilewati Tes</translation>
    </message>
    <message numerus="yes">
        <source>%n expectation(s) could not be accepted and still fail: nothing happened that they could say.</source>
        <translation>
            <numerusform>%n harapan tidak dapat diterima dan masih gagal: tidak ada kejadian yang dapat dinyatakan olehnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add Pinned Answer</source>
        <translation>Tambahkan Jawaban yang Ditetapkan</translation>
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
        <translation>Dinonaktifkan</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Test without a name</source>
        <translation>Tes tanpa nama</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tes</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
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
    <message>
        <source>no personal data</source>
        <translation>tanpa data pribadi</translation>
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
        <source>The last edit has changed the review. Read it again, then publish.</source>
        <translation>Suntingan terakhir telah mengubah tinjauan. Baca ulang, lalu terbitkan.</translation>
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
    <message>
        <source>Rule %1</source>
        <translation>Aturan %1</translation>
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
    <message>
        <source>No host runs on this computer, so nobody reaches it. The release is kept and can go on at the same address.</source>
        <translation>Tidak ada host yang berjalan di komputer ini, jadi tidak ada yang dapat menjangkaunya. Rilis disimpan dan dapat dilanjutkan di alamat yang sama.</translation>
    </message>
    <message>
        <source>Put Online Again</source>
        <translation>Daringkan Lagi</translation>
    </message>
    <message>
        <source>Nothing has changed since release %1.</source>
        <translation>Tidak ada yang berubah sejak rilis %1.</translation>
    </message>
    <message>
        <source>Release %1 is offline</source>
        <translation>Rilis %1 luring</translation>
    </message>
    <message>
        <source>Take Offline…</source>
        <translation>Luringkan…</translation>
    </message>
    <message>
        <source>Nothing is published at %1: everything would be new.</source>
        <translation>Belum ada yang diterbitkan di %1: semuanya akan baru.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::PublishHeader</name>
    <message>
        <source>Publish Again</source>
        <translation>Terbitkan Lagi</translation>
    </message>
    <message>
        <source>release %1, offline</source>
        <translation>rilis %1, luring</translation>
    </message>
    <message>
        <source>release %1</source>
        <translation>rilis %1</translation>
    </message>
    <message>
        <source>Reviewing…</source>
        <translation>Meninjau…</translation>
    </message>
    <message>
        <source>Review only</source>
        <translation>Hanya tinjauan</translation>
    </message>
    <message numerus="yes">
        <source>%n blockers to fix</source>
        <translation>
            <numerusform>%n penghalang harus diperbaiki</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since it was published</source>
        <translation>Tidak ada yang berubah sejak diterbitkan</translation>
    </message>
    <message>
        <source>Ready to publish</source>
        <translation>Siap diterbitkan</translation>
    </message>
    <message numerus="yes">
        <source>Publish with %n open warnings…</source>
        <translation>
            <numerusform>Terbitkan dengan %n peringatan terbuka…</numerusform>
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
        <translation>Perbaiki penghalang terlebih dahulu.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::ReasonDialog</name>
    <message>
        <source>Accept a finding</source>
        <translation>Terima temuan</translation>
    </message>
    <message>
        <source>&amp;Why is this acceptable? The reason is kept with every release.</source>
        <translation>&amp;Mengapa ini dapat diterima? Alasannya disimpan bersama setiap rilis.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Accept findings</source>
        <translation>Terima temuan</translation>
    </message>
    <message numerus="yes">
        <source>%n findings are accepted for one reason.</source>
        <translation>
            <numerusform>%n temuan diterima dengan satu alasan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::ReceiverModel</name>
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
    <message numerus="yes">
        <source>%n named by this bot</source>
        <translation>
            <numerusform>%n disebutkan oleh bot ini</numerusform>
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
        <translation>Pilih kotak atau panah untuk membaca artinya.</translation>
    </message>
    <message>
        <source>2  What goes where</source>
        <translation>2  Apa dikirim ke mana</translation>
    </message>
    <message>
        <source>Review before publishing</source>
        <translation>Tinjauan sebelum penerbitan</translation>
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
    <message>
        <source>You state this; the host has nothing to enforce.</source>
        <translation>Anda yang menyatakan ini; tidak ada yang perlu diterapkan oleh host.</translation>
    </message>
    <message>
        <source>As it is set, the host is asked for nothing here.</source>
        <translation>Dengan pengaturan ini, tidak ada yang diminta dari host di sini.</translation>
    </message>
    <message>
        <source>partly enforced: %1</source>
        <translation>diterapkan sebagian: %1</translation>
    </message>
    <message>
        <source>cannot be enforced: %1</source>
        <translation>tidak dapat diterapkan: %1</translation>
    </message>
    <message>
        <source>not stated: %1</source>
        <translation>tidak disebutkan: %1</translation>
    </message>
    <message>
        <source>can be enforced</source>
        <translation>dapat diterapkan</translation>
    </message>
    <message>
        <source>~ partly enforced</source>
        <translation>~ diterapkan sebagian</translation>
    </message>
    <message>
        <source>can be partly enforced</source>
        <translation>dapat diterapkan sebagian</translation>
    </message>
    <message>
        <source>cannot be enforced</source>
        <translation>tidak dapat diterapkan</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::deploy::WarningsDialog</name>
    <message>
        <source>Publish with Open Warnings</source>
        <translation>Terbitkan dengan Peringatan Terbuka</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Open warnings</source>
        <translation>Peringatan terbuka</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Terbitkan</translation>
    </message>
    <message>
        <source>Accept with a reason…</source>
        <translation>Terima dengan alasan…</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has fixed or accepted these %n warnings:</source>
        <translation>
            <numerusform>%n peringatan ini belum diperbaiki atau diterima oleh siapa pun:</numerusform>
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
    <message>
        <source>%1 does not state: %2.</source>
        <translation>%1 tidak menyatakan: %2.</translation>
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
    <message>
        <source>Intent</source>
        <translation>Maksud</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entitas</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tes</translation>
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
            <numerusform>%1, %n kecocokan</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be replaced here.</source>
        <translation>Ini tidak dapat diganti di sini.</translation>
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
        <translation>Temukan</translation>
    </message>
    <message>
        <source>Find %1</source>
        <translation>Temukan %1</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Di mana saja</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Tempat mencari</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n jenis</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the whole project</source>
        <translation>Temukan di seluruh proyek</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Yang dicari</translation>
    </message>
    <message>
        <source>Match capital and small letters</source>
        <translation>Cocokkan huruf besar dan kecil</translation>
    </message>
    <message>
        <source>Only whole words</source>
        <translation>Hanya kata utuh</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Ekspresi reguler</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ganti dengan</translation>
    </message>
    <message>
        <source>What to put in its place</source>
        <translation>Penggantinya</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Kecocokan</translation>
    </message>
    <message>
        <source>“%1” is nowhere in this project.</source>
        <translation>“%1” tidak ada di mana pun dalam proyek ini.</translation>
    </message>
    <message numerus="yes">
        <source>more than %n match(es)</source>
        <translation>
            <numerusform>lebih dari %n kecocokan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n kecocokan</numerusform>
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
        <translation>beberapa teks terlalu sulit untuk ekspresi ini</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be replaced safely</source>
        <translation>
            <numerusform>%n tidak dapat diganti dengan aman</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n</source>
        <translation>
            <numerusform>Ganti %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Some Expressions Would Break</source>
        <translation>Beberapa Ekspresi Akan Rusak</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) or expression(s) would no longer work after the replacement.</source>
        <translation>
            <numerusform>%n teks atau ekspresi tidak akan berfungsi lagi setelah penggantian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave Those Alone</source>
        <translation>Biarkan yang Itu</translation>
    </message>
    <message>
        <source>Replace Them Too</source>
        <translation>Ganti Itu Juga</translation>
    </message>
    <message>
        <source>Finds texts, names, variables, expressions, code, prompts, phrases, settings, ids, and what documents say.</source>
        <translation>Mencari teks, nama, variabel, ekspresi, kode, prompt, frasa, pengaturan, id, dan isi dokumen.</translation>
    </message>
    <message>
        <source>Looking through the documents…</source>
        <translation>Mencari di dokumen…</translation>
    </message>
    <message>
        <source>looking through the documents…</source>
        <translation>mencari di dokumen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Take back what was just replaced</source>
        <translation>Batalkan yang baru saja diganti</translation>
    </message>
    <message>
        <source>%1 %2. Undo takes that back.</source>
        <extracomment>%1 is &quot;12 matches replaced&quot;, %2 is &quot;in 5 objects&quot;</extracomment>
        <translation>%1 %2. Urungkan untuk membatalkannya.</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n kecocokan diganti</numerusform>
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
        <translation>baru</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>dihapus</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>dipindahkan</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>berubah</translation>
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
            <numerusform>%n baru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n dihapus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n berubah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved on the canvas</source>
        <translation>
            <numerusform>%n dipindahkan di kanvas</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Tidak ada perbedaan</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>From &lt;b&gt;%1&lt;/b&gt; to &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>Dari &lt;b&gt;%1&lt;/b&gt; ke &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Yang berbeda</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>Lama dan baru</translation>
    </message>
    <message>
        <source>Show what was only &amp;moved on the canvas</source>
        <translation>Tampilkan yang hanya di&amp;pindahkan di kanvas</translation>
    </message>
    <message>
        <source>&amp;Restore Selected</source>
        <translation>Pulihkan yang &amp;Dipilih</translation>
    </message>
    <message>
        <source>Brings what is selected back as it is in “%1”; undo takes it back</source>
        <translation>Mengembalikan yang dipilih seperti dalam “%1”; urungkan untuk membatalkannya</translation>
    </message>
    <message>
        <source>Restore &amp;Everything</source>
        <translation>Pulihkan &amp;Semuanya</translation>
    </message>
    <message>
        <source>Brings the whole project back as it is in “%1”; undo takes it back</source>
        <translation>Mengembalikan seluruh proyek seperti dalam “%1”; urungkan untuk membatalkannya</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>The two are the same.</source>
        <translation>Keduanya sama.</translation>
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
        <translation>Kemarin</translation>
    </message>
    <message>
        <source>version kept at a publication</source>
        <translation>versi yang disimpan saat penerbitan</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versi</translation>
    </message>
    <message>
        <source>Undone. Double-click to redo up to here. %1</source>
        <translation>Diurungkan. Klik dua kali untuk mengulangi sampai di sini. %1</translation>
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
        <source>Every change will be listed here, and you can go back to any of them.</source>
        <translation>Setiap perubahan akan tercantum di sini, dan Anda dapat kembali ke perubahan mana pun.</translation>
    </message>
    <message>
        <source>Read the history</source>
        <translation>Membaca riwayat</translation>
    </message>
    <message>
        <source>&amp;Compare the Two</source>
        <translation>&amp;Bandingkan Keduanya</translation>
    </message>
    <message>
        <source>&amp;Compare with Now</source>
        <translation>&amp;Bandingkan dengan Sekarang</translation>
    </message>
    <message>
        <source>Name This Version</source>
        <translation>Namai Versi Ini</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nama:</translation>
    </message>
    <message>
        <source>Rename Version</source>
        <translation>Ganti Nama Versi</translation>
    </message>
    <message>
        <source>Delete Version</source>
        <translation>Hapus Versi</translation>
    </message>
    <message>
        <source>Delete the version “%1”? This cannot be undone. The project itself stays as it is.</source>
        <translation>Hapus versi “%1”? Ini tidak dapat diurungkan. Proyek itu sendiri tetap seperti adanya.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
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
        <translation>Proyek Dialogist (*.dialogist)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>“%1” holds nothing that is not here already.</source>
        <translation>“%1” tidak berisi apa pun yang belum ada di sini.</translation>
    </message>
    <message>
        <source>&amp;Name This Version…</source>
        <translation>&amp;Namai Versi Ini…</translation>
    </message>
    <message>
        <source>Keeps the project as it is now under a name</source>
        <translation>Menyimpan proyek seperti keadaannya sekarang dengan sebuah nama</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Bandingkan</translation>
    </message>
    <message>
        <source>&amp;Go Back to This</source>
        <translation>&amp;Kembali ke Ini</translation>
    </message>
    <message>
        <source>&amp;Rename Version…</source>
        <translation>&amp;Ganti Nama Versi…</translation>
    </message>
    <message>
        <source>&amp;Delete Version…</source>
        <translation>&amp;Hapus Versi…</translation>
    </message>
    <message>
        <source>&amp;Merge With Another Copy…</source>
        <translation>Gabungkan dengan &amp;Salinan Lain…</translation>
    </message>
    <message>
        <source>Brings in what was edited in another copy of this project file</source>
        <translation>Memasukkan hal yang diedit dalam salinan lain dari berkas proyek ini</translation>
    </message>
    <message>
        <source>Double-click a change to go to the state right after it; select two to compare them</source>
        <translation>Klik dua kali sebuah perubahan untuk membuka keadaan tepat setelahnya; pilih dua untuk membandingkannya</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::history::MergeDialog</name>
    <message>
        <source>removed</source>
        <translation>dihapus</translation>
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
        <translation>Editan dari kedua pihak digabungkan.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were changed on both sides. Choose for each which one to keep.</source>
        <translation>
            <numerusform>%n hal diubah di kedua pihak. Pilih mana yang dipertahankan untuk masing-masing.</numerusform>
        </translation>
    </message>
    <message>
        <source>What both sides changed</source>
        <translation>Yang diubah kedua pihak</translation>
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
        <translation>Kedua nilai</translation>
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
        <translation>Untuk baris yang dipilih; untuk semua bila tidak ada yang dipilih</translation>
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
        <source>Lower-case letters, digits and &apos;-&apos;: the bot&apos;s place in web addresses.</source>
        <translation>Huruf kecil, angka, dan &apos;-&apos;: tempat bot dalam alamat web.</translation>
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
        <source>The web name takes lower-case letters, digits and single &apos;-&apos; between them.</source>
        <translation>Nama web hanya boleh berisi huruf kecil, angka, dan satu &apos;-&apos; di antaranya.</translation>
    </message>
    <message>
        <source>Write language tags with commas, such as en, de, pt-BR.</source>
        <translation>Tulis tag bahasa dipisahkan koma, misalnya en, de, pt-BR.</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>Pemahaman</translation>
    </message>
    <message>
        <source>Surety needed</source>
        <translation>Keyakinan yang diperlukan</translation>
    </message>
    <message>
        <source>From 0 to 1: below it, a message is of no intent.</source>
        <translation>Dari 0 hingga 1: di bawahnya, pesan tidak termasuk maksud apa pun.</translation>
    </message>
    <message>
        <source>Asks back below</source>
        <translation>Bertanya balik di bawah</translation>
    </message>
    <message>
        <source>Two intents closer to each other than this are ambiguous: the bot asks which one is meant.</source>
        <translation>Dua maksud yang selisihnya lebih kecil dari ini bersifat ambigu: bot bertanya mana yang dimaksud.</translation>
    </message>
    <message>
        <source>Time and opening hours</source>
        <translation>Waktu dan jam buka</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Such as Europe/Berlin; empty is UTC. “Tomorrow” and opening hours are meant there.</source>
        <translation>Misalnya Europe/Berlin; kosong berarti UTC. “Besok” dan jam buka mengikuti zona ini.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Jam buka</translation>
    </message>
    <message>
        <source>When people are there to answer. Without any, they always are.</source>
        <translation>Waktu ketika ada orang untuk menjawab. Jika tidak diisi, selalu ada orang.</translation>
    </message>
    <message>
        <source>No time zone has this name. Write it like Asia/Kuala_Lumpur.</source>
        <translation>Tidak ada zona waktu dengan nama ini. Tulis seperti Asia/Kuala_Lumpur.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privasi</translation>
    </message>
    <message>
        <source>Privacy Settings and Review…</source>
        <translation>Pengaturan Privasi dan Tinjauan…</translation>
    </message>
    <message>
        <source>How long talks are kept, who is responsible, what is masked: the review shows it beside where the data goes.</source>
        <translation>Berapa lama percakapan disimpan, siapa yang bertanggung jawab, apa yang disamarkan: tinjauan menampilkannya di samping tujuan data.</translation>
    </message>
    <message>
        <source>Write a colour like #1d5fd1, or choose one below.</source>
        <translation>Tulis warna seperti #1d5fd1, atau pilih salah satu di bawah.</translation>
    </message>
    <message>
        <source>To remove %1, use Delete in the explorer: it tells what goes with it.</source>
        <translation>Untuk menghapus %1, gunakan Hapus di penjelajah: di sana dijelaskan apa yang ikut terhapus.</translation>
    </message>
    <message>
        <source>The bot still has texts in %1. Add it in the explorer, which asks what to do with them.</source>
        <translation>Bot masih memiliki teks dalam %1. Tambahkan di penjelajah, yang menanyakan apa yang harus dilakukan dengannya.</translation>
    </message>
    <message>
        <source>In the bot&apos;s first language. The other languages, the greeting and all else that the chat says are in the texts.</source>
        <translation>Dalam bahasa pertama bot. Bahasa lain, sapaan, dan semua yang dikatakan obrolan ada di teks.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::BoxField</name>
    <message>
        <source>Not chosen</source>
        <translation>Tidak dipilih</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Dihapus</translation>
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
    <name>dialogist::panels::inspector::ChecksField</name>
    <message>
        <source>There is no variable yet.</source>
        <translation>Belum ada variabel.</translation>
    </message>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1 (tidak ada)</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::EntityPage</name>
    <message>
        <source>Forgives slips of the pen</source>
        <translation>Memaklumi salah ketik</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Is known by</source>
        <translation>Dikenali dari</translation>
    </message>
    <message>
        <source>A list of values</source>
        <translation>Daftar nilai</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>Not personal</source>
        <translation>Bukan data pribadi</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Jenis data</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Coba</translation>
    </message>
    <message>
        <source>What a person might write</source>
        <translation>Yang mungkin ditulis seseorang</translation>
    </message>
    <message>
        <source>A message to try</source>
        <translation>Pesan untuk dicoba</translation>
    </message>
    <message>
        <source>Entity – %1</source>
        <translation>Entitas – %1</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Values and their other words</source>
        <translation>Nilai dan kata lainnya</translation>
    </message>
    <message>
        <source>Paste values</source>
        <translation>Tempel nilai</translation>
    </message>
    <message>
        <source>One value per line; other words after a tab or a colon, with commas. As a spreadsheet copies them.</source>
        <translation>Satu nilai per baris; kata lain setelah tab atau titik dua, dipisahkan koma. Seperti yang disalin dari lembar kerja.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>“Berlni” counts as “Berlin”.</source>
        <translation>“Berlni” dianggap sebagai “Berlin”.</translation>
    </message>
    <message>
        <source>Regular expressions, one per line</source>
        <translation>Ekspresi reguler, satu per baris</translation>
    </message>
    <message>
        <source>One regular expression per line, such as [A-Z]{2}-\d{5}</source>
        <translation>Satu ekspresi reguler per baris, misalnya [A-Z]{2}-\d{5}</translation>
    </message>
    <message>
        <source>Use letters, digits and _, and begin with a letter.</source>
        <translation>Gunakan huruf, angka, dan _, serta awali dengan huruf.</translation>
    </message>
    <message>
        <source>There is an entity of this name already.</source>
        <translation>Sudah ada entitas dengan nama ini.</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>“%1” bukan ekspresi reguler: %2.</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>“%1” adalah %2</translation>
    </message>
    <message>
        <source>Nothing of it found.</source>
        <translation>Tidak ada yang ditemukan.</translation>
    </message>
    <message>
        <source>“%1” is a reserved word of expressions. Choose another name.</source>
        <translation>“%1” adalah kata yang dicadangkan dalam ekspresi. Pilih nama lain.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::EntityValuesModel</name>
    <message>
        <source>New value</source>
        <translation>Nilai baru</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Other words (%1)</source>
        <translation>Kata lain (%1)</translation>
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
        <translation>Percakapan tidak kembali ke sini, jadi tidak ada jalan keluar.</translation>
    </message>
    <message>
        <source>That flow is not in this bot. Its named exits, as far as they are known:</source>
        <translation>Alur itu tidak ada dalam bot ini. Jalan keluar bernamanya, sejauh yang diketahui:</translation>
    </message>
    <message>
        <source>Choose a flow. Its named exits become exits of this step.</source>
        <translation>Pilih alur. Jalan keluar bernamanya menjadi jalan keluar langkah ini.</translation>
    </message>
    <message>
        <source>“%1” has no named exits: the talk goes on at “Next”.</source>
        <translation>“%1” tidak punya jalan keluar bernama: percakapan berlanjut di “Berikutnya”.</translation>
    </message>
    <message>
        <source>Exits of “%1”: %2.</source>
        <extracomment>%2 is a list of names</extracomment>
        <translation>Jalan keluar “%1”: %2.</translation>
    </message>
    <message>
        <source>A connection leaves from “%1”, which is no exit any more. The bot never takes it.</source>
        <translation>Sebuah koneksi berawal dari “%1”, yang bukan lagi jalan keluar. Bot tidak pernah melewatinya.</translation>
    </message>
    <message>
        <source>Move it to “%1”</source>
        <translation>Pindahkan ke “%1”</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Hapus koneksi</translation>
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
    <message>
        <source>Properties</source>
        <translation>Properti</translation>
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
    <message>
        <source>Mark as entity</source>
        <translation>Tandai sebagai entitas</translation>
    </message>
    <message>
        <source>Select what fills the entity, such as “Berlin”, then say which entity it is (Ctrl+E).</source>
        <translation>Pilih kata yang mengisi entitas, misalnya “Berlin”, lalu tentukan entitasnya (Ctrl+E).</translation>
    </message>
    <message>
        <source>Select the words first</source>
        <translation>Pilih kata-katanya terlebih dahulu</translation>
    </message>
    <message>
        <source>Is no entity</source>
        <translation>Bukan entitas</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) in this language</source>
        <translation>
            <numerusform>%n frasa dalam bahasa ini</numerusform>
        </translation>
    </message>
    <message>
        <source>Five or more different phrases make it surer.</source>
        <translation>Lima frasa berbeda atau lebih membuatnya lebih yakin.</translation>
    </message>
    <message>
        <source>No entity of this name: %1</source>
        <translation>Tidak ada entitas dengan nama ini: %1</translation>
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
        <translation>Panjang petikan yang dituju, dalam karakter.</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Tumpang tindih</translation>
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
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Half-life</source>
        <translation>Waktu paruh</translation>
    </message>
    <message>
        <source>A source that is so much older than the newest one counts half as much. Its date is that of its file or web page.</source>
        <translation>Sumber yang lebih lama sekian dari yang terbaru dihitung setengahnya. Tanggalnya adalah tanggal berkas atau halaman webnya.</translation>
    </message>
    <message>
        <source>Age does not count</source>
        <translation>Usia tidak dihitung</translation>
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
        <translation>Karakter yang diulang dari petikan sebelumnya, paling banyak setengah panjangnya.</translation>
    </message>
    <message>
        <source>At most half the length: %1. It becomes %2 again when the length allows.</source>
        <translation>Paling banyak setengah panjangnya: %1. Nilainya kembali menjadi %2 bila panjangnya memungkinkan.</translation>
    </message>
    <message>
        <source>At most half the length: %1.</source>
        <translation>Paling banyak setengah panjangnya: %1.</translation>
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
    <name>dialogist::panels::inspector::MediaField</name>
    <message>
        <source>Image</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Choose image…</source>
        <translation>Pilih gambar…</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Pilih berkas…</translation>
    </message>
    <message>
        <source>Take the file away</source>
        <translation>Lepaskan berkas</translation>
    </message>
    <message>
        <source>or an address: https://…</source>
        <translation>atau alamat: https://…</translation>
    </message>
    <message>
        <source>Address of the file</source>
        <translation>Alamat berkas</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// are shown to people.</source>
        <translation>Hanya alamat yang diawali https:// yang ditampilkan kepada orang.</translation>
    </message>
    <message>
        <source>The image cannot be shown.</source>
        <translation>Gambar tidak dapat ditampilkan.</translation>
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
    <message>
        <source>Edit the Code</source>
        <translation>Edit Kode</translation>
    </message>
    <message>
        <source>a web service</source>
        <translation>layanan web</translation>
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
        <translation>anggota tim</translation>
    </message>
    <message>
        <source>the statistics</source>
        <translation>statistik</translation>
    </message>
    <message>
        <source>the page around the chat</source>
        <translation>halaman di sekitar obrolan</translation>
    </message>
    <message>
        <source>what the person wrote</source>
        <translation>yang ditulis pengguna</translation>
    </message>
    <message>
        <source>the talk so far</source>
        <translation>percakapan sejauh ini</translation>
    </message>
    <message>
        <source>Leaves for %1: %2</source>
        <translation>Dikirim ke %1: %2</translation>
    </message>
    <message>
        <source>Keeps a proof of what the person decided.</source>
        <translation>Menyimpan bukti keputusan pengguna.</translation>
    </message>
    <message>
        <source>An expression has a mistake, so what it uses is not known.</source>
        <translation>Sebuah ekspresi mengandung kesalahan, jadi yang digunakannya tidak diketahui.</translation>
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
    <name>dialogist::panels::inspector::Page</name>
    <message>
        <source>Section %1</source>
        <translation>Bagian %1</translation>
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
        <source>Instructions – %1</source>
        <translation>Instruksi – %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::PropertyField</name>
    <message>
        <source>Choose an Image</source>
        <translation>Pilih Gambar</translation>
    </message>
    <message>
        <source>Choose a Sound</source>
        <translation>Pilih Suara</translation>
    </message>
    <message>
        <source>Choose a Video</source>
        <translation>Pilih Video</translation>
    </message>
    <message>
        <source>Choose a File</source>
        <translation>Pilih Berkas</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Gambar (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Sounds (*.mp3 *.ogg *.opus *.wav *.m4a *.flac)</source>
        <translation>Suara (*.mp3 *.ogg *.opus *.wav *.m4a *.flac)</translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.webm)</source>
        <translation>Video (*.mp4 *.webm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>“%1” is no PNG, JPEG, GIF or WebP image.</source>
        <translation>“%1” bukan gambar PNG, JPEG, GIF, atau WebP.</translation>
    </message>
    <message>
        <source>“%1” is no MP3, Ogg, WAV, M4A or FLAC sound.</source>
        <translation>“%1” bukan suara MP3, Ogg, WAV, M4A, atau FLAC.</translation>
    </message>
    <message>
        <source>“%1” is no MP4 or WebM video.</source>
        <translation>“%1” bukan video MP4 atau WebM.</translation>
    </message>
    <message>
        <source>“%1” is a program or a page, which a chat does not hand out. Put it into an archive, or link to it.</source>
        <translation>“%1” adalah program atau halaman, yang tidak dibagikan oleh obrolan. Masukkan ke dalam arsip, atau berikan tautannya.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is still there and that you may open it.</source>
        <translation>“%1” tidak dapat dibaca. Periksa apakah berkas itu masih ada dan Anda boleh membukanya.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Make it smaller and choose it again.</source>
        <translation>“%1” lebih besar dari %2 MB. Perkecil lalu pilih lagi.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::RecordRow</name>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::ReferenceField</name>
    <message>
        <source>%1 (does not exist)</source>
        <translation>%1 (tidak ada)</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Rahasia baru…</translation>
    </message>
    <message>
        <source>New Secret</source>
        <translation>Rahasia Baru</translation>
    </message>
    <message>
        <source>Name of the secret; its value is entered where the bot runs:</source>
        <translation>Nama rahasia; nilainya dimasukkan di tempat bot berjalan:</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a new secret. Use letters, digits and _, begin with a letter, and take a name that is free.</source>
        <translation>“%1” tidak dapat menjadi nama rahasia baru. Gunakan huruf, angka, dan _, awali dengan huruf, dan pilih nama yang belum dipakai.</translation>
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
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Image from an address</source>
        <translation>Gambar dari alamat</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Suara</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Carousel of cards</source>
        <translation>Korsel kartu</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Tempat di peta</translation>
    </message>
    <message>
        <source>Link with preview</source>
        <translation>Tautan dengan pratinjau</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>Tambah jam</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Senin sampai Jumat</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Drag to move it</source>
        <translation>Seret untuk memindahkannya</translation>
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
    <message>
        <source>Counts</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Seperempat</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Setengah</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Seperti biasa</translation>
    </message>
    <message>
        <source>Half more</source>
        <translation>Setengah lebih banyak</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Dua kali lipat</translation>
    </message>
    <message>
        <source>Of two passages that fit a question equally, the one that counts more comes first.</source>
        <translation>Dari dua petikan yang sama cocoknya dengan pertanyaan, yang bobotnya lebih besar didahulukan.</translation>
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
        <translation>Berakhir sebelum dimulai.</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>00:00 is the end of the day.</source>
        <translation>00:00 adalah akhir hari.</translation>
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
        <translation>Rangkaian</translation>
    </message>
    <message>
        <source>Tests of one suite stand together.</source>
        <translation>Tes dari satu rangkaian dikelompokkan bersama.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Deskripsi</translation>
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
        <translation>Tes – %1</translation>
    </message>
    <message>
        <source>The bot&apos;s first</source>
        <translation>Yang pertama dari bot</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::inspector::TextsField</name>
    <message>
        <source>Another wording</source>
        <translation>Rumusan lain</translation>
    </message>
    <message>
        <source>Wording %1</source>
        <translation>Rumusan %1</translation>
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
    <message>
        <source>language (of the talk)</source>
        <translation>bahasa (percakapan)</translation>
    </message>
    <message>
        <source>“%1” is a reserved word of expressions. Choose another name.</source>
        <translation>“%1” adalah kata yang dicadangkan dalam ekspresi. Pilih nama lain.</translation>
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
    <message>
        <source>Time of day</source>
        <translation>Waktu (jam)</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Tanggal dan waktu</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>Lama waktu</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Jumlah uang</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Nomor telepon</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Alamat web</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Tempat di peta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>The whole bot (a constant)</source>
        <translation>Seluruh bot (konstanta)</translation>
    </message>
    <message>
        <source>Nobody: a secret of the host</source>
        <translation>Tidak seorang pun: rahasia host</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Nilai awal</translation>
    </message>
    <message>
        <source>What it holds before anything is stored; empty = nothing. Lists and objects are written as JSON.</source>
        <translation>Isinya sebelum ada yang disimpan; kosong = tidak ada. Daftar dan objek ditulis sebagai JSON.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Tulis true atau false.</translation>
    </message>
    <message>
        <source>This is no JSON of that type yet, so it is not kept.</source>
        <translation>Ini belum berupa JSON dengan tipe tersebut, jadi tidak disimpan.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Ini bukan angka.</translation>
    </message>
    <message>
        <source>“%1” is a reserved word of expressions. Choose another name.</source>
        <translation>“%1” adalah kata yang dicadangkan dalam ekspresi. Pilih nama lain.</translation>
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
    <message>
        <source>Review changes…</source>
        <translation>Tinjau perubahan…</translation>
    </message>
    <message>
        <source>See what has changed; nothing counts until you say so</source>
        <translation>Lihat apa yang berubah; tidak ada yang berlaku sampai Anda mengatakannya</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was read, %n left out</source>
        <translation>
            <numerusform>Tidak ada yang dibaca, %n dilewati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold(s) the same text as another and was not added twice</source>
        <translation>
            <numerusform>%n di antaranya berisi teks yang sama dengan yang lain dan tidak ditambahkan dua kali</numerusform>
        </translation>
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
        <source>List of jobs</source>
        <translation>Daftar pekerjaan</translation>
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
    <message>
        <source>Same text</source>
        <translation>Teks sama</translation>
    </message>
    <message>
        <source>Holds the same text as “%1” and was not added twice.</source>
        <translation>Berisi teks yang sama dengan “%1” dan tidak ditambahkan dua kali.</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::jobs::ReportPage</name>
    <message>
        <source>What became of every file</source>
        <translation>Apa yang terjadi pada setiap berkas</translation>
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
        <source>Show rows of one outcome</source>
        <translation>Tampilkan baris dengan satu hasil</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
    <message>
        <source>Filter the rows by name or reason</source>
        <translation>Saring baris menurut nama atau alasan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Stop here; what was read is kept</source>
        <translation>Berhenti di sini; yang sudah dibaca disimpan</translation>
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
        <translation>%1: %2 dari %3</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Semua (%1)</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation>Dilewatkan (%1)</translation>
    </message>
    <message>
        <source>Read in part (%1)</source>
        <translation>Dibaca sebagian (%1)</translation>
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
    <message>
        <source>Rule %1</source>
        <translation>Aturan %1</translation>
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
    <message>
        <source>Go to the next passage (%1 of %2)</source>
        <translation>Ke petikan berikutnya (%1 dari %2)</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::AnswerForm</name>
    <message>
        <source>A text, a number, true or false, or a list or object in JSON. In quotes it is a text in any case.</source>
        <translation>Teks, angka, true atau false, atau daftar atau objek dalam JSON. Di dalam tanda kutip, ini tetap teks.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Jawabannya</translation>
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
        <translation>Yang dikirim layanan: JSON, atau teks lain apa pun</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Leaves through</source>
        <translation>Keluar lewat</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Bukan semua ini</translation>
    </message>
    <message>
        <source>The model chooses</source>
        <translation>Model memilih</translation>
    </message>
    <message>
        <source>How sure it is, in percent</source>
        <translation>Seberapa yakin, dalam persen</translation>
    </message>
    <message>
        <source>Empty: not found</source>
        <translation>Kosong: tidak ditemukan</translation>
    </message>
    <message>
        <source>%1 (empty: not found)</source>
        <translation>%1 (kosong: tidak ditemukan)</translation>
    </message>
    <message>
        <source>The model gives</source>
        <translation>Model memberikan</translation>
    </message>
    <message>
        <source>The model says</source>
        <translation>Model mengatakan</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Dijawab</translation>
    </message>
    <message>
        <source>It refuses to answer</source>
        <translation>Menolak menjawab</translation>
    </message>
    <message>
        <source>It goes on talking</source>
        <translation>Terus berbicara</translation>
    </message>
    <message>
        <source>Leaves through “%1”</source>
        <translation>Keluar lewat “%1”</translation>
    </message>
    <message>
        <source>Hands over to a person</source>
        <translation>Mengalihkan ke petugas</translation>
    </message>
    <message>
        <source>Comes to its limit</source>
        <translation>Mencapai batasnya</translation>
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
        <translation>Ini harus berupa angka.</translation>
    </message>
    <message>
        <source>This must be a list in JSON, like [&quot;red&quot;, &quot;blue&quot;].</source>
        <translation>Ini harus berupa daftar dalam JSON, misalnya [&quot;red&quot;, &quot;blue&quot;].</translation>
    </message>
    <message>
        <source>This must be an object in JSON, like {&quot;city&quot;: &quot;Ipoh&quot;}.</source>
        <translation>Ini harus berupa objek dalam JSON, misalnya {&quot;city&quot;: &quot;Ipoh&quot;}.</translation>
    </message>
    <message>
        <source>This is no JSON yet: %1</source>
        <translation>Ini belum berupa JSON: %1</translation>
    </message>
    <message>
        <source>There is nothing to fill in: the step names no values at “%1”. Answer, and the talk goes on.</source>
        <translation>Tidak ada yang perlu diisi: langkah ini tidak menyebut nilai di “%1”. Jawab, dan percakapan berlanjut.</translation>
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
        <translation>Rekan: %1</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Rekan</translation>
    </message>
    <message>
        <source>Only you see this</source>
        <translation>Hanya Anda yang melihat ini</translation>
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
        <translation>Peringatan: %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::DebugBar</name>
    <message>
        <source>Steps of the talk</source>
        <translation>Langkah percakapan</translation>
    </message>
    <message>
        <source>Leave this step through a port of your choice</source>
        <translation>Tinggalkan langkah ini melalui port pilihan Anda</translation>
    </message>
    <message>
        <source>Simulate, save and play talks</source>
        <translation>Simulasikan, simpan, dan mainkan percakapan</translation>
    </message>
    <message>
        <source>Name of the event; what it brings may follow as JSON: order.shipped {&quot;id&quot;: 7}</source>
        <translation>Nama peristiwa; data yang dibawanya dapat menyusul sebagai JSON: order.shipped {&quot;id&quot;: 7}</translation>
    </message>
    <message>
        <source>What the event brings must be a JSON object.</source>
        <translation>Data yang dibawa peristiwa harus berupa objek JSON.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Saluran</translation>
    </message>
    <message>
        <source>What the test shows:</source>
        <translation>Yang ditunjukkan tes:</translation>
    </message>
    <message>
        <source>Talk of %1</source>
        <translation>Percakapan %1</translation>
    </message>
    <message>
        <source>Talks (*.json)</source>
        <translation>Percakapan (*.json)</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>“%1” tidak dapat ditulis: %2</translation>
    </message>
    <message>
        <source>Talks (*.json);;All files (*)</source>
        <translation>Percakapan (*.json);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>The bot is gone.</source>
        <translation>Bot sudah tidak ada.</translation>
    </message>
    <message>
        <source>Back One Exchange</source>
        <translation>Mundur Satu Giliran</translation>
    </message>
    <message>
        <source>Forward Again</source>
        <translation>Maju Lagi</translation>
    </message>
    <message>
        <source>Hold Before Every Step</source>
        <translation>Berhenti Sebelum Setiap Langkah</translation>
    </message>
    <message>
        <source>Run One Step</source>
        <translation>Jalankan Satu Langkah</translation>
    </message>
    <message>
        <source>Go On to the Next Breakpoint</source>
        <translation>Lanjut ke Titik Henti Berikutnya</translation>
    </message>
    <message>
        <source>Leave Through</source>
        <translation>Keluar Melalui</translation>
    </message>
    <message>
        <source>Stay Silent Until Something Happens</source>
        <translation>Tetap Diam Sampai Sesuatu Terjadi</translation>
    </message>
    <message>
        <source>Opening Hours</source>
        <translation>Jam Buka</translation>
    </message>
    <message>
        <source>As the Clock Says</source>
        <translation>Sesuai Jam</translation>
    </message>
    <message>
        <source>Open: People Are There</source>
        <translation>Buka: Ada Orang</translation>
    </message>
    <message>
        <source>Closed: Nobody Is There</source>
        <translation>Tutup: Tidak Ada Orang</translation>
    </message>
    <message>
        <source>Something Happens…</source>
        <translation>Sesuatu Terjadi…</translation>
    </message>
    <message>
        <source>New Talk with a New Person</source>
        <translation>Percakapan Baru dengan Orang Baru</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Permintaan</translation>
    </message>
    <message>
        <source>Ask Me</source>
        <translation>Tanyakan kepada Saya</translation>
    </message>
    <message>
        <source>Use the Answers to Pretend</source>
        <translation>Gunakan Jawaban Tiruan</translation>
    </message>
    <message>
        <source>Really Send to Web Services</source>
        <translation>Sungguh Kirim ke Layanan Web</translation>
    </message>
    <message>
        <source>Keep Answers and Reuse Them</source>
        <translation>Simpan Jawaban dan Gunakan Lagi</translation>
    </message>
    <message>
        <source>Forget Remembered Answers</source>
        <translation>Lupakan Jawaban yang Disimpan</translation>
    </message>
    <message>
        <source>Save as Test…</source>
        <translation>Simpan sebagai Tes…</translation>
    </message>
    <message>
        <source>Save Talk…</source>
        <translation>Simpan Percakapan…</translation>
    </message>
    <message>
        <source>Play a Saved Talk…</source>
        <translation>Putar Percakapan Tersimpan…</translation>
    </message>
    <message>
        <source>Compare with a Saved Talk…</source>
        <translation>Bandingkan dengan Percakapan Tersimpan…</translation>
    </message>
    <message>
        <source>Trust the project first: it was made or changed on another computer.</source>
        <translation>Percayai proyek ini dahulu: proyek dibuat atau diubah di komputer lain.</translation>
    </message>
    <message>
        <source>Before “%1”</source>
        <translation>Sebelum “%1”</translation>
    </message>
    <message>
        <source>Before the answer to a request</source>
        <translation>Sebelum jawaban atas permintaan</translation>
    </message>
    <message>
        <source>Before time passed</source>
        <translation>Sebelum waktu berlalu</translation>
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
        <translation>Biarkan Waktu Berlalu</translation>
    </message>
    <message>
        <source>Something Happens</source>
        <translation>Sesuatu Terjadi</translation>
    </message>
    <message>
        <source>Save as Test</source>
        <translation>Simpan sebagai Tes</translation>
    </message>
    <message>
        <source>Save Talk</source>
        <translation>Simpan Percakapan</translation>
    </message>
    <message>
        <source>Play a Saved Talk</source>
        <translation>Putar Percakapan Tersimpan</translation>
    </message>
    <message>
        <source>Compare with a Saved Talk</source>
        <translation>Bandingkan dengan Percakapan Tersimpan</translation>
    </message>
    <message>
        <source>In this talk values were changed or ways were forced by hand. A test plays it without that, so it may fail until you adapt it.</source>
        <translation>Dalam percakapan ini nilai diubah atau jalan dipaksa secara manual. Tes memainkannya tanpa itu, jadi mungkin gagal sampai Anda menyesuaikannya.</translation>
    </message>
    <message>
        <source>Start a talk first.</source>
        <translation>Mulai percakapan terlebih dahulu.</translation>
    </message>
    <message>
        <source>The talk has ended.</source>
        <translation>Percakapan telah berakhir.</translation>
    </message>
    <message>
        <source>The talk is held: let it go on first.</source>
        <translation>Percakapan ditahan: biarkan berlanjut terlebih dahulu.</translation>
    </message>
    <message>
        <source>Nothing happens here by itself: the step that waits does not say what to do when the person is silent.</source>
        <translation>Tidak ada yang terjadi dengan sendirinya di sini: langkah yang menunggu tidak menyebutkan apa yang harus dilakukan ketika pengguna diam.</translation>
    </message>
    <message>
        <source>“%1” waits as long as it takes: its “Silence after” is 0 seconds, so that its way “%2” is never taken.</source>
        <translation>“%1” menunggu selama yang diperlukan: “Diam setelah” adalah 0 detik, sehingga jalur “%2” tidak pernah diambil.</translation>
    </message>
    <message>
        <source>The talk is at its opening: there is nothing before it.</source>
        <translation>Percakapan berada di awalnya: tidak ada apa pun sebelumnya.</translation>
    </message>
    <message>
        <source>1 Minute</source>
        <translation>1 Menit</translation>
    </message>
    <message>
        <source>5 Minutes</source>
        <translation>5 Menit</translation>
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
        <translation>Waktu Lain…</translation>
    </message>
    <message>
        <source>Channel of the Next Talk</source>
        <translation>Kanal Percakapan Berikutnya</translation>
    </message>
    <message>
        <source>%1 (named in the bot)</source>
        <translation>%1 (disebut dalam bot)</translation>
    </message>
    <message>
        <source>Another Channel…</source>
        <translation>Kanal Lain…</translation>
    </message>
    <message>
        <source>The word for the channel, as conditions write it:</source>
        <translation>Kata untuk kanal, seperti yang ditulis dalam syarat:</translation>
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
        <translation>Cocok</translation>
    </message>
    <message>
        <source>%1
Matched: %2
Double-click to read it in its document.</source>
        <translation>%1
Cocok: %2
Klik ganda untuk membacanya di dokumennya.</translation>
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
        <translation>Jawabannya</translation>
    </message>
    <message>
        <source>Answers with an error</source>
        <translation>Menjawab dengan kesalahan</translation>
    </message>
    <message>
        <source>“%1” hands the talk over to a person</source>
        <translation>“%1” menyerahkan percakapan kepada seseorang</translation>
    </message>
    <message>
        <source>“%1” asks for an answer (%2)</source>
        <translation>“%1” meminta jawaban (%2)</translation>
    </message>
    <message>
        <source>The answer must be a JSON object: %1</source>
        <translation>Jawaban harus berupa objek JSON: %1</translation>
    </message>
    <message>
        <source>Failed by hand</source>
        <translation>Digagalkan secara manual</translation>
    </message>
    <message>
        <source>Write as the colleague…</source>
        <translation>Tulis sebagai rekan…</translation>
    </message>
    <message>
        <source>Write as the colleague</source>
        <translation>Tulis sebagai rekan</translation>
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
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Nobody There</source>
        <translation>Tidak Ada Orang</translation>
    </message>
    <message>
        <source>“%1” asks the team to decide</source>
        <translation>“%1” meminta tim memutuskan</translation>
    </message>
    <message>
        <source>As JSON</source>
        <translation>Sebagai JSON</translation>
    </message>
    <message>
        <source>Write the whole answer as a JSON object</source>
        <translation>Tulis seluruh jawaban sebagai objek JSON</translation>
    </message>
    <message>
        <source>There are no fields for an answer like this.</source>
        <translation>Tidak ada kolom isian untuk jawaban seperti ini.</translation>
    </message>
    <message>
        <source>Signs in with the secret “%1”</source>
        <translation>Masuk dengan rahasia “%1”</translation>
    </message>
    <message>
        <source>Sends: %1</source>
        <translation>Mengirim: %1</translation>
    </message>
    <message>
        <source>“%1” asks for an answer</source>
        <translation>“%1” meminta jawaban</translation>
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
    <message>
        <source>held before “%1”</source>
        <translation>ditahan sebelum “%1”</translation>
    </message>
    <message>
        <source>The talk has ended.</source>
        <translation>Percakapan telah berakhir.</translation>
    </message>
    <message>
        <source>Start a New Talk</source>
        <translation>Mulai Percakapan Baru</translation>
    </message>
    <message>
        <source>Requests are not sent: the project is not trusted</source>
        <translation>Permintaan tidak dikirim: proyek tidak dipercaya</translation>
    </message>
    <message>
        <source>Requests to web services are really sent</source>
        <translation>Permintaan ke layanan web sungguh dikirim</translation>
    </message>
    <message>
        <source>Requests get the answers to pretend</source>
        <translation>Permintaan mendapat jawaban tiruan</translation>
    </message>
    <message>
        <source>Open, whatever the clock says</source>
        <translation>Buka, apa pun kata jam</translation>
    </message>
    <message>
        <source>Closed, whatever the clock says</source>
        <translation>Tutup, apa pun kata jam</translation>
    </message>
    <message>
        <source>Next talk over “%1”</source>
        <translation>Percakapan berikutnya melalui “%1”</translation>
    </message>
    <message>
        <source>Held before every step</source>
        <translation>Berhenti sebelum setiap langkah</translation>
    </message>
    <message>
        <source>Go Back to Before This Step</source>
        <translation>Kembali ke Sebelum Langkah Ini</translation>
    </message>
    <message>
        <source>Show on the Canvas</source>
        <translation>Tampilkan di Kanvas</translation>
    </message>
    <message>
        <source>Show in the Document</source>
        <translation>Tampilkan di Dokumen</translation>
    </message>
    <message>
        <source>Steps of the last turn, and below them of those before</source>
        <translation>Langkah pada giliran terakhir, dan di bawahnya giliran sebelumnya</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Sebelumnya: %1</translation>
    </message>
    <message>
        <source>Next talk over “%1”, which the bot does not name: it talks as anywhere</source>
        <translation>Percakapan berikutnya melalui “%1”, yang tidak disebut oleh bot: bot berbicara seperti di mana pun</translation>
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
        <source>Looked it up in the knowledge</source>
        <translation>Mencari di pengetahuan</translation>
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
        <translation>Bertanya kepada layanan web</translation>
    </message>
    <message>
        <source>Asked a language model for an answer</source>
        <translation>Meminta jawaban dari model bahasa</translation>
    </message>
    <message>
        <source>Let a language model talk</source>
        <translation>Membiarkan model bahasa berbicara</translation>
    </message>
    <message>
        <source>Had a language model read values out</source>
        <translation>Meminta model bahasa membaca nilai</translation>
    </message>
    <message>
        <source>Asked a language model what is meant</source>
        <translation>Menanyakan kepada model bahasa apa yang dimaksud</translation>
    </message>
    <message>
        <source>Ran its code</source>
        <translation>Menjalankan kodenya</translation>
    </message>
    <message>
        <source>Looked for what must not go on</source>
        <translation>Mencari apa yang tidak boleh diteruskan</translation>
    </message>
    <message>
        <source>Asked for what is known of the person</source>
        <translation>Menanyakan apa yang diketahui tentang orang itu</translation>
    </message>
    <message>
        <source>Waits until the person has done it</source>
        <translation>Menunggu sampai orang itu melakukannya</translation>
    </message>
    <message>
        <source>Handed the talk over to a person</source>
        <translation>Menyerahkan percakapan kepada seseorang</translation>
    </message>
    <message>
        <source>Asked the team to decide</source>
        <translation>Meminta tim memutuskan</translation>
    </message>
    <message>
        <source>Waits for some time</source>
        <translation>Menunggu beberapa waktu</translation>
    </message>
    <message>
        <source>The wait was over</source>
        <translation>Penantian berakhir</translation>
    </message>
    <message>
        <source>No answer came in time</source>
        <translation>Tidak ada jawaban tepat waktu</translation>
    </message>
    <message>
        <source>The service answered with status %1</source>
        <translation>Layanan menjawab dengan status %1</translation>
    </message>
    <message>
        <source>Found something that must not go on</source>
        <translation>Menemukan sesuatu yang tidak boleh diteruskan</translation>
    </message>
    <message>
        <source>Found nothing that must not go on</source>
        <translation>Tidak menemukan apa pun yang tidak boleh diteruskan</translation>
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
        <translation>Model menolak menjawab</translation>
    </message>
    <message>
        <source>The model answered</source>
        <translation>Model menjawab</translation>
    </message>
    <message>
        <source>The model ended its part: %1</source>
        <translation>Model mengakhiri bagiannya: %1</translation>
    </message>
    <message>
        <source>It is outside the opening hours</source>
        <translation>Sedang di luar jam buka</translation>
    </message>
    <message>
        <source>A person took over</source>
        <translation>Seseorang mengambil alih</translation>
    </message>
    <message>
        <source>The person gave the talk back</source>
        <translation>Orang itu mengembalikan percakapan</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation>Tidak ada orang</translation>
    </message>
    <message>
        <source>The team decided: %1</source>
        <translation>Tim memutuskan: %1</translation>
    </message>
    <message>
        <source>The person had agreed before</source>
        <translation>Orang itu sudah setuju sebelumnya</translation>
    </message>
    <message>
        <source>The person agreed</source>
        <translation>Orang itu setuju</translation>
    </message>
    <message>
        <source>The person did not agree</source>
        <translation>Orang itu tidak setuju</translation>
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
        <translation>Mencatat bahwa sasaran tercapai</translation>
    </message>
    <message>
        <source>Wrote a line in the log</source>
        <translation>Menulis satu baris di log</translation>
    </message>
    <message>
        <source>Counted an event</source>
        <translation>Menghitung satu peristiwa</translation>
    </message>
    <message>
        <source>Came back from the other flow</source>
        <translation>Kembali dari alur lain</translation>
    </message>
    <message>
        <source>Came back from the other flow: %1</source>
        <translation>Kembali dari alur lain: %1</translation>
    </message>
    <message>
        <source>Asked which is meant: %1</source>
        <translation>Menanyakan mana yang dimaksud: %1</translation>
    </message>
    <message>
        <source>Left through “%1”</source>
        <translation>Keluar melalui “%1”</translation>
    </message>
    <message>
        <source>Ran another flow: %1</source>
        <translation>Menjalankan alur lain: %1</translation>
    </message>
    <message>
        <source>Put %1 aside for it</source>
        <translation>Menyisihkan %1 untuk itu</translation>
    </message>
    <message>
        <source>Came back to %1</source>
        <translation>Kembali ke %1</translation>
    </message>
    <message>
        <source>The person corrected an answer</source>
        <translation>Orang itu membetulkan jawaban</translation>
    </message>
    <message>
        <source>The person corrected an answer: %1</source>
        <translation>Orang itu membetulkan jawaban: %1</translation>
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
        <translation>Dipahami: %1</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Peristiwa: %1</translation>
    </message>
    <message>
        <source>Passed the words on to the person who has taken over</source>
        <translation>Meneruskan perkataan kepada orang yang mengambil alih</translation>
    </message>
    <message>
        <source>Held before %1</source>
        <translation>Berhenti sebelum %1</translation>
    </message>
    <message>
        <source>Nothing is connected to “%1” of %2</source>
        <translation>Tidak ada yang terhubung ke “%1” dari %2</translation>
    </message>
    <message>
        <source>%1 (handled)</source>
        <comment>a failure that the bot takes care of</comment>
        <translation>%1 (ditangani)</translation>
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
        <translation>Menjawab di simulator</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::TalkView</name>
    <message>
        <source>Talk</source>
        <translation>Percakapan</translation>
    </message>
    <message>
        <source>Buttons: %1</source>
        <translation>Tombol: %1</translation>
    </message>
</context>
<context>
    <name>dialogist::panels::simulator::TimeDialog</name>
    <message>
        <source>Let Time Pass</source>
        <translation>Biarkan Waktu Berlalu</translation>
    </message>
    <message>
        <source>So much time passes in the talk:</source>
        <translation>Sekian waktu berlalu dalam percakapan:</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>detik</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>menit</translation>
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
        <source>Results</source>
        <translation>Hasil</translation>
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
        <translation>Tidak ada yang bernama ini. Coba kata lain.</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entitas</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tes</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>A command, flow, step, variable, test or document</source>
        <translation>Perintah, alur, langkah, variabel, tes, atau dokumen</translation>
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
    <name>dialogist::shell::FilesWatch</name>
    <message>
        <source>Where Are the Files of This Knowledge Base?</source>
        <translation>Di Mana Berkas Basis Pengetahuan Ini?</translation>
    </message>
    <message>
        <source>The files and folders of this knowledge base are watched while Dialogist runs. What changes is shown before it counts.</source>
        <translation>Berkas dan folder basis pengetahuan ini dipantau selama Dialogist berjalan. Perubahan ditampilkan sebelum berlaku.</translation>
    </message>
    <message>
        <source>The files and folders of this knowledge base are not watched any more.</source>
        <translation>Berkas dan folder basis pengetahuan ini tidak dipantau lagi.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed: %n source(s) as before.</source>
        <translation>
            <numerusform>Tidak ada yang berubah: %n sumber seperti sebelumnya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read again. The list of jobs says why.</source>
        <translation>
            <numerusform>%n berkas tidak dapat dibaca lagi. Daftar pekerjaan menyebutkan sebabnya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files have changed: %n source(s). Review it in the list of jobs.</source>
        <translation>
            <numerusform>Berkas telah berubah: %n sumber. Tinjau di daftar pekerjaan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::shell::FunctionsDialog</name>
    <message>
        <source>Expression Functions</source>
        <translation>Fungsi Ekspresi</translation>
    </message>
    <message>
        <source>Search by name or by what it does</source>
        <translation>Cari menurut nama atau kegunaannya</translation>
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
        <translation>&amp;Mati</translation>
    </message>
    <message>
        <source>Last Run of the &amp;Tests</source>
        <translation>Proses &amp;Tes Terakhir</translation>
    </message>
    <message>
        <source>Talk in the &amp;Simulator</source>
        <translation>Percakapan di &amp;Simulator</translation>
    </message>
    <message>
        <source>Sa&amp;ved Talks…</source>
        <translation>&amp;Percakapan Tersimpan…</translation>
    </message>
    <message>
        <source>Talks that were saved in the simulator. Of talks with a published bot nobody keeps which steps they passed.</source>
        <translation>Percakapan yang disimpan di simulator. Langkah yang dilewati percakapan dengan bot terbitan tidak disimpan siapa pun.</translation>
    </message>
    <message>
        <source>No tests have been run yet. Run them to see which steps they pass.</source>
        <translation>Belum ada tes yang dijalankan. Jalankan untuk melihat langkah yang dilewati.</translation>
    </message>
    <message>
        <source>There is no talk yet. What it passes shows as soon as one begins.</source>
        <translation>Belum ada percakapan. Yang dilewati tampil begitu dimulai.</translation>
    </message>
    <message>
        <source>Saved Talks</source>
        <translation>Percakapan Tersimpan</translation>
    </message>
    <message>
        <source>Talks (*.json);;All files (*)</source>
        <translation>Percakapan (*.json);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Times that the talk passed a step</source>
        <translation>Berapa kali percakapan melewati langkah</translation>
    </message>
    <message numerus="yes">
        <source>Times that %n saved talk(s) passed a step</source>
        <translation>
            <numerusform>Berapa kali %n percakapan tersimpan melewati langkah</numerusform>
        </translation>
    </message>
    <message>
        <source>Times that tests passed a step</source>
        <translation>Berapa kali tes melewati langkah</translation>
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
    <message numerus="yes">
        <source>Compare %n file(s) and folder(s)</source>
        <translation>
            <numerusform>Bandingkan %n berkas dan folder</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the website %1 again</source>
        <translation>Baca ulang situs web %1</translation>
    </message>
    <message numerus="yes">
        <source>Read %n website(s) again</source>
        <translation>
            <numerusform>Baca ulang %n situs web</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n source(s) anew</source>
        <translation>
            <numerusform>Potong ulang %n sumber</numerusform>
        </translation>
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
    <message>
        <source>Find and &amp;Replace Everywhere…</source>
        <translation>Temukan dan &amp;Ganti di Mana Saja…</translation>
    </message>
    <message>
        <source>&amp;Next Match</source>
        <translation>Kecocokan Beri&amp;kutnya</translation>
    </message>
    <message>
        <source>&amp;Previous Match</source>
        <translation>Kecocokan &amp;Sebelumnya</translation>
    </message>
    <message>
        <source>Writing to the project file…</source>
        <translation>Menulis ke berkas proyek…</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <translation>Tampilkan atau sembunyikan: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Next Tab</source>
        <translation>Tab &amp;Berikutnya</translation>
    </message>
    <message>
        <source>&amp;Previous Tab</source>
        <translation>Tab &amp;Sebelumnya</translation>
    </message>
    <message>
        <source>&amp;Go To</source>
        <translation>&amp;Lanjut ke</translation>
    </message>
    <message>
        <source>&amp;Editor</source>
        <translation>&amp;Editor</translation>
    </message>
    <message>
        <source>&amp;Next Part of the Window</source>
        <translation>Bagian Jendela &amp;Berikutnya</translation>
    </message>
    <message>
        <source>&amp;Previous Part of the Window</source>
        <translation>Bagian Jendela &amp;Sebelumnya</translation>
    </message>
    <message>
        <source>&amp;Settings of the Bot</source>
        <translation>&amp;Pengaturan Bot</translation>
    </message>
    <message>
        <source>&amp;Texts and Languages</source>
        <translation>&amp;Teks dan Bahasa</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>T&amp;ambah</translation>
    </message>
    <message>
        <source>Add &amp;Documents…</source>
        <translation>Tambah &amp;Dokumen…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tes</translation>
    </message>
    <message>
        <source>Conversation &amp;Tests</source>
        <translation>&amp;Tes Percakapan</translation>
    </message>
    <message>
        <source>&amp;Run All Tests</source>
        <translation>&amp;Jalankan Semua Tes</translation>
    </message>
    <message>
        <source>&amp;Heat Map</source>
        <translation>Peta &amp;Panas</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (hanya baca)</translation>
    </message>
    <message>
        <source>new create make</source>
        <extracomment>other words for “Add”, separated by blanks, that people may look for: add a flow, new flow</extracomment>
        <translation>baru buat</translation>
    </message>
    <message>
        <source>&amp;Expression Functions</source>
        <translation>&amp;Fungsi Ekspresi</translation>
    </message>
    <message>
        <source>Add a &amp;Folder of Documents…</source>
        <translation>Tambahkan &amp;Folder Dokumen…</translation>
    </message>
    <message>
        <source>Add a Folder of Documents</source>
        <translation>Tambahkan Folder Dokumen</translation>
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
    <message>
        <source>Put “%1” online again</source>
        <translation>Daringkan “%1” lagi</translation>
    </message>
    <message>
        <source>This computer does not keep that release any more. Publish the bot again.</source>
        <translation>Komputer ini tidak lagi menyimpan rilis itu. Terbitkan bot lagi.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 runs on this computer. Once Dialogist is closed, people cannot reach it any more, unless you keep it running.</source>
        <translation>%1 berjalan di komputer ini. Setelah Dialogist ditutup, orang tidak dapat menjangkaunya lagi, kecuali Anda membiarkannya tetap berjalan.</translation>
    </message>
    <message>
        <source>%1 run on this computer. Once Dialogist is closed, people cannot reach them any more, unless you keep them running.</source>
        <translation>%1 berjalan di komputer ini. Setelah Dialogist ditutup, orang tidak dapat menjangkaunya lagi, kecuali Anda membiarkannya tetap berjalan.</translation>
    </message>
    <message>
        <source>Published Bots Are Online</source>
        <translation>Bot yang Diterbitkan Sedang Daring</translation>
    </message>
    <message>
        <source>Keep Running</source>
        <translation>Tetap Jalankan</translation>
    </message>
    <message>
        <source>Take Offline and Quit</source>
        <translation>Luringkan dan Keluar</translation>
    </message>
    <message>
        <source>The Host Cannot Be Kept Running</source>
        <translation>Host Tidak Dapat Tetap Dijalankan</translation>
    </message>
    <message>
        <source>Release %1, offline</source>
        <translation>Rilis %1, luring</translation>
    </message>
    <message>
        <source>People cannot reach the bot until it is put online again. The release and the talks are kept.</source>
        <translation>Bot tidak dapat dihubungi sampai didaringkan lagi. Rilis dan percakapan tetap tersimpan.</translation>
    </message>
    <message>
        <source>All bots on this computer go offline, until one of them is put online again: %1. Their releases and talks are kept.</source>
        <translation>Semua bot di komputer ini menjadi luring sampai salah satunya didaringkan lagi: %1. Rilis dan percakapannya tetap tersimpan.</translation>
    </message>
    <message>
        <source>Take Offline</source>
        <translation>Luringkan</translation>
    </message>
    <message>
        <source>Take the bots on this computer offline</source>
        <translation>Luringkan bot di komputer ini</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Ekspor “%1”</translation>
    </message>
</context>
<context>
    <name>dialogist::shell::TrustBar</name>
    <message>
        <source>This bot was made or changed on another computer. Until you trust it, code and calls to other services are off.</source>
        <translation>Bot ini dibuat atau diubah di komputer lain. Sebelum Anda memercayainya, kode dan panggilan ke layanan lain dinonaktifkan.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detail…</translation>
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
        <translation>Izinkan Alamat Ini?</translation>
    </message>
    <message>
        <source>%1 is on this computer or a private network. Read it only if you trust it.</source>
        <translation>%1 ada di komputer ini atau jaringan pribadi. Baca hanya jika Anda memercayainya.</translation>
    </message>
    <message>
        <source>Allow and Read</source>
        <translation>Izinkan dan Baca</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed: %n page(s) as before.</source>
        <translation>
            <numerusform>Tidak ada yang berubah: %n halaman seperti sebelumnya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) could not be read again. The list of jobs says why.</source>
        <translation>
            <numerusform>%n halaman tidak dapat dibaca ulang. Daftar pekerjaan menyebut alasannya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A website has changed: %n page(s). Review it in the list of jobs.</source>
        <translation>
            <numerusform>Sebuah situs web berubah: %n halaman. Tinjau di daftar pekerjaan.</numerusform>
        </translation>
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
    <message>
        <source>Welcome</source>
        <translation>Selamat Datang</translation>
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
    <message>
        <source>Trust and Publish This Bot?</source>
        <translation>Percayai dan Terbitkan Bot Ini?</translation>
    </message>
    <message>
        <source>It was made or changed on another computer. Once published, its code and its calls to other services run.</source>
        <translation>Bot ini dibuat atau diubah di komputer lain. Setelah diterbitkan, kode dan panggilannya ke layanan lain akan berjalan.</translation>
    </message>
    <message>
        <source>Trust and Publish</source>
        <translation>Percayai dan Terbitkan</translation>
    </message>
    <message>
        <source>No step of this project runs code or calls another service. Publishing it asks you first.</source>
        <translation>Tidak ada langkah dalam proyek ini yang menjalankan kode atau memanggil layanan lain. Anda ditanya terlebih dahulu saat menerbitkannya.</translation>
    </message>
    <message>
        <source>These steps run code or call another service, and are off:</source>
        <translation>Langkah-langkah ini menjalankan kode atau memanggil layanan lain, dan dinonaktifkan:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them before you trust the project. Publishing it asks you first, too.</source>
        <translation>Periksa langkah-langkah itu sebelum Anda memercayai proyek ini. Anda juga ditanya terlebih dahulu saat menerbitkannya.</translation>
    </message>
    <message>
        <source>You can read, edit and talk to the bot all the same. If the project is changed elsewhere again, you are asked again.</source>
        <translation>Anda tetap dapat membaca, mengedit, dan bercakap dengan bot. Jika proyek diubah lagi di tempat lain, Anda akan ditanya lagi.</translation>
    </message>
    <message>
        <source>Made or Changed on Another Computer</source>
        <translation>Dibuat atau Diubah di Komputer Lain</translation>
    </message>
    <message>
        <source>This fix has nothing to change here. Mend it at its place.</source>
        <translation>Perbaikan ini tidak mengubah apa pun di sini. Perbaiki di tempatnya.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) have been cut anew.</source>
        <translation>
            <numerusform>%n sumber telah dipotong ulang.</numerusform>
        </translation>
    </message>
    <message>
        <source>This source is not in the project any more.</source>
        <translation>Sumber ini tidak ada lagi dalam proyek.</translation>
    </message>
    <message>
        <source>Ask the Sample Bot</source>
        <translation>Tanya Bot Contoh</translation>
    </message>
    <message>
        <source>The sample bot answers questions about Dialogist. “%1” is closed for it; everything in it is saved.</source>
        <translation>Bot contoh menjawab pertanyaan tentang Dialogist. “%1” ditutup untuk itu; semua di dalamnya sudah tersimpan.</translation>
    </message>
    <message>
        <source>Open the Sample Bot</source>
        <translation>Buka Bot Contoh</translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold(s) the same text as another and was not added twice.</source>
        <translation>
            <numerusform>%n di antaranya berisi teks yang sama dengan yang lain dan tidak ditambahkan dua kali.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogist::ui::ExpressionMarks</name>
    <message>
        <source>“%1” is no variable of this bot. Add the variable, or correct the name.</source>
        <translation>“%1” bukan variabel bot ini. Tambahkan variabel itu, atau perbaiki namanya.</translation>
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
        <translation>Tidak ditempel: teks ini punya %1 karakter, sedangkan kolom menerima sampai %2.</translation>
    </message>
    <message>
        <source>This text has %1 characters. Up to %2 can be edited here. Select all and press Delete to empty the field.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Teks ini punya %1 karakter. Di sini bisa diedit sampai %2. Pilih semua lalu tekan Delete untuk mengosongkan kolom.</translation>
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
        <translation>Teks tes (%1)</translation>
    </message>
</context>
<context>
    <name>engine</name>
    <message>
        <source>There is no knowledge to look up the question in. Choose a knowledge base for this step.</source>
        <translation>Tidak ada pengetahuan untuk mencari jawaban pertanyaan ini. Pilih basis pengetahuan untuk langkah ini.</translation>
    </message>
    <message>
        <source>The bot looked things up too often in one turn.</source>
        <translation>Bot terlalu sering melakukan pencarian dalam satu giliran.</translation>
    </message>
    <message>
        <source>Code runs in a process of its own that can open no file, start no program and reach no network, with limits on time and memory.</source>
        <translation>Kode berjalan dalam proses tersendiri yang tidak dapat membuka berkas, memulai program, atau menjangkau jaringan, dengan batas waktu dan memori.</translation>
    </message>
    <message>
        <source>Code runs in a process of its own that can make no system call to open a file, start a program or reach a network, with limits on time and memory.</source>
        <translation>Kode berjalan dalam proses tersendiri yang tidak dapat membuat panggilan sistem untuk membuka berkas, memulai program, atau menjangkau jaringan, dengan batas waktu dan memori.</translation>
    </message>
    <message>
        <source>Code runs in a process of its own with a limit on time. On this system that process is not cut off from files and network.</source>
        <translation>Kode berjalan dalam proses tersendiri dengan batas waktu. Pada sistem ini, proses tersebut tidak dipisahkan dari berkas dan jaringan.</translation>
    </message>
    <message>
        <source>The code cannot be read: %1</source>
        <translation>Kode tidak dapat dibaca: %1</translation>
    </message>
    <message>
        <source>The code took too long and was stopped. Look for a loop that does not end, or do less at once.</source>
        <translation>Kode berjalan terlalu lama dan dihentikan. Cari perulangan yang tidak berakhir, atau kerjakan lebih sedikit sekaligus.</translation>
    </message>
    <message>
        <source>The code used too much memory and was stopped. Work on smaller pieces of data.</source>
        <translation>Kode menggunakan terlalu banyak memori dan dihentikan. Olah data dalam bagian yang lebih kecil.</translation>
    </message>
    <message>
        <source>The code was stopped because it broke its process: it may have nested something too deeply or used too much memory.</source>
        <translation>Kode dihentikan karena merusak prosesnya: mungkin ada yang bersarang terlalu dalam atau terlalu banyak memori yang digunakan.</translation>
    </message>
    <message>
        <source>The values handed to the code are larger than 1 MB together. Hand over less.</source>
        <translation>Nilai yang diserahkan kepada kode secara keseluruhan lebih besar dari 1 MB. Serahkan lebih sedikit.</translation>
    </message>
    <message>
        <source>What the code gives back is larger than 1 MB. Give back less.</source>
        <translation>Yang dikembalikan kode lebih besar dari 1 MB. Kembalikan lebih sedikit.</translation>
    </message>
    <message>
        <source>What the code gives back is nested too deeply to be kept in a variable.</source>
        <translation>Yang dikembalikan kode bersarang terlalu dalam untuk disimpan dalam variabel.</translation>
    </message>
    <message>
        <source>The value of “%1” cannot be kept in a variable: %2</source>
        <translation>Nilai “%1” tidak dapat disimpan dalam variabel: %2</translation>
    </message>
    <message>
        <source>The code returned “%1”, but the step has no output of that name. Add it, or return another one.</source>
        <translation>Kode mengembalikan “%1”, tetapi langkah ini tidak memiliki keluaran dengan nama itu. Tambahkan, atau kembalikan yang lain.</translation>
    </message>
    <message>
        <source>The code returned a value of type %1. Return the name of an output as text, or nothing; values go into variables.</source>
        <translation>Kode mengembalikan nilai bertipe %1. Kembalikan nama keluaran sebagai teks, atau tidak sama sekali; nilai disimpan dalam variabel.</translation>
    </message>
    <message>
        <source>The code waits for something that never comes: a promise is never resolved.</source>
        <translation>Kode menunggu sesuatu yang tidak pernah datang: sebuah promise tidak pernah diselesaikan.</translation>
    </message>
    <message>
        <source>The code did not get its turn because other code was running. Try again.</source>
        <translation>Kode tidak mendapat giliran karena kode lain sedang berjalan. Coba lagi.</translation>
    </message>
    <message>
        <source>The run was cancelled.</source>
        <translation>Proses dibatalkan.</translation>
    </message>
    <message>
        <source>The code was not run, because this project is not trusted on this computer.</source>
        <translation>Kode tidak dijalankan karena proyek ini tidak dipercaya di komputer ini.</translation>
    </message>
    <message>
        <source>The process that runs code could not be started. Install Dialogist anew.</source>
        <translation>Proses yang menjalankan kode tidak dapat dimulai. Instal ulang Dialogist.</translation>
    </message>
    <message>
        <source>“%1” is already a variable of this step. Write %1 = … without let, const or var.</source>
        <translation>“%1” sudah menjadi variabel langkah ini. Tulis %1 = … tanpa let, const, atau var.</translation>
    </message>
    <message>
        <source>BigInt numbers such as 10n are not available. Use ordinary numbers.</source>
        <translation>Angka BigInt seperti 10n tidak tersedia. Gunakan angka biasa.</translation>
    </message>
    <message>
        <source>Lookbehind, (?&lt;=…) and (?&lt;!…), is not available in regular expressions. Match what stands before and use a group.</source>
        <translation>Lookbehind, (?&lt;=…) dan (?&lt;!…), tidak tersedia dalam ekspresi reguler. Cocokkan yang ada di depannya dan gunakan grup.</translation>
    </message>
    <message>
        <source>The flag d is not available in regular expressions.</source>
        <translation>Flag d tidak tersedia dalam ekspresi reguler.</translation>
    </message>
    <message>
        <source>Modifiers such as (?i:…) are not available in regular expressions. Use a flag for the whole expression.</source>
        <translation>Pengubah seperti (?i:…) tidak tersedia dalam ekspresi reguler. Gunakan flag untuk seluruh ekspresi.</translation>
    </message>
    <message>
        <source>Only general categories such as \p{L}, \p{Lu} or \p{Nd} are available in regular expressions.</source>
        <translation>Hanya kategori umum seperti \p{L}, \p{Lu}, atau \p{Nd} yang tersedia dalam ekspresi reguler.</translation>
    </message>
    <message>
        <source>Nothing can be imported: the code must stand by itself.</source>
        <translation>Tidak ada yang dapat diimpor: kode harus berdiri sendiri.</translation>
    </message>
    <message>
        <source>Nothing can be exported. Set a variable of the step instead.</source>
        <translation>Tidak ada yang dapat diekspor. Tetapkan variabel langkah sebagai gantinya.</translation>
    </message>
    <message>
        <source>%1 is not available in code.</source>
        <translation>%1 tidak tersedia dalam kode.</translation>
    </message>
    <message>
        <source>%1 is not available: code reaches no network, no files and no timers. Use a step of the flow for that.</source>
        <translation>%1 tidak tersedia: kode tidak menjangkau jaringan, berkas, atau pewaktu. Gunakan langkah alur untuk itu.</translation>
    </message>
    <message>
        <source>“%1” is not declared. Add it to the step&apos;s variables, or write let %1 = …</source>
        <translation>“%1” tidak dideklarasikan. Tambahkan ke variabel langkah, atau tulis let %1 = …</translation>
    </message>
    <message>
        <source>“%1” is not known here. Add it to what goes in if it is a variable of the bot.</source>
        <translation>“%1” tidak dikenal di sini. Tambahkan ke yang masuk jika itu variabel bot.</translation>
    </message>
    <message>
        <source>The variable “%1” cannot be used in code, because JavaScript does not allow this name. Rename it.</source>
        <translation>Variabel “%1” tidak dapat digunakan dalam kode karena JavaScript tidak mengizinkan nama ini. Ganti namanya.</translation>
    </message>
    <message>
        <source>The code is longer than 100,000 characters. Divide it into several steps.</source>
        <translation>Kode lebih panjang dari 100.000 karakter. Bagi menjadi beberapa langkah.</translation>
    </message>
    <message>
        <source>The code cannot be read.</source>
        <translation>Kode tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>This file holds no talk.</source>
        <translation>Berkas ini tidak berisi percakapan.</translation>
    </message>
    <message>
        <source>This talk was saved by a newer version of Dialogist.</source>
        <translation>Percakapan ini disimpan oleh versi Dialogist yang lebih baru.</translation>
    </message>
    <message>
        <source>This file holds no talk that can be played.</source>
        <translation>Berkas ini tidak berisi percakapan yang dapat dimainkan.</translation>
    </message>
    <message>
        <source>The value of the secret “%1” is not known here. Enter it where the bot runs.</source>
        <translation>Nilai rahasia “%1” tidak diketahui di sini. Masukkan di tempat bot berjalan.</translation>
    </message>
    <message>
        <source>The service answered with more than a megabyte.</source>
        <translation>Layanan menjawab dengan lebih dari satu megabita.</translation>
    </message>
    <message>
        <source>This step runs code or calls another service, and the bot was made or changed on another computer. Look at the step, then trust the project.</source>
        <translation>Langkah ini menjalankan kode atau memanggil layanan lain, dan bot ini dibuat atau diubah di komputer lain. Periksa langkahnya, lalu percayai proyek ini.</translation>
    </message>
    <message>
        <source>Nothing here answers requests of the kind “%1”.</source>
        <translation>Tidak ada yang menjawab permintaan jenis “%1” di sini.</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Langkah %1: %2</translation>
    </message>
    <message>
        <source>Step %1, after “%2”: %3</source>
        <translation>Langkah %1, setelah “%2”: %3</translation>
    </message>
    <message>
        <source>is “%1”</source>
        <translation>adalah “%1”</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>berisi “%1”</translation>
    </message>
    <message>
        <source>matches “%1”</source>
        <translation>cocok dengan “%1”</translation>
    </message>
    <message>
        <source>is much like “%1”</source>
        <translation>sangat mirip dengan “%1”</translation>
    </message>
    <message>
        <source>is at least %1</source>
        <translation>sedikitnya %1</translation>
    </message>
    <message>
        <source>is at most %1</source>
        <translation>paling banyak %1</translation>
    </message>
    <message>
        <source>has the length %1</source>
        <translation>memiliki panjang %1</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>memiliki nilai</translation>
    </message>
    <message>
        <source>“%1” is no comparison. There are: %2.</source>
        <translation>“%1” bukan perbandingan. Yang tersedia: %2.</translation>
    </message>
    <message>
        <source>“%1” is no regular expression: %2.</source>
        <translation>“%1” bukan ekspresi reguler: %2.</translation>
    </message>
    <message>
        <source>No people are set up here to take over or to decide.</source>
        <translation>Di sini tidak ada orang yang disiapkan untuk mengambil alih atau memutuskan.</translation>
    </message>
    <message>
        <source>“%1” is a secret, and the texts of a request cannot hold one. Put it in with “Signs in with”.</source>
        <translation>“%1” adalah rahasia, dan teks permintaan tidak dapat memuatnya. Masukkan dengan “Masuk dengan”.</translation>
    </message>
    <message>
        <source>No language model is set up where this bot runs.</source>
        <translation>Tidak ada model bahasa yang disiapkan di tempat bot ini berjalan.</translation>
    </message>
    <message>
        <source>The tool “%1” is not set up where this bot runs.</source>
        <translation>Alat “%1” tidak disiapkan di tempat bot ini berjalan.</translation>
    </message>
    <message>
        <source>Requests to web services are not sent here.</source>
        <translation>Permintaan ke layanan web tidak dikirim di sini.</translation>
    </message>
    <message>
        <source>“%1” is no state of the opening hours. Write open, closed or clock.</source>
        <translation>“%1” bukan keadaan jam buka. Tulis open, closed atau clock.</translation>
    </message>
    <message>
        <source>The bot is gone. Choose another one.</source>
        <translation>Bot sudah tidak ada. Pilih yang lain.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>is of the step “%1”</source>
        <translation>dari langkah “%1”</translation>
    </message>
    <message>
        <source>offers %1</source>
        <translation>menawarkan %1</translation>
    </message>
    <message>
        <source>names a source</source>
        <translation>menyebut sumber</translation>
    </message>
    <message>
        <source>names no source</source>
        <translation>tidak menyebut sumber</translation>
    </message>
    <message>
        <source>The bot was to say something that %1; it said %2.</source>
        <translation>Bot seharusnya mengatakan sesuatu yang %1; bot mengatakan %2.</translation>
    </message>
    <message>
        <source>The bot was not to say something that %1; it said “%2”.</source>
        <translation>Bot seharusnya tidak mengatakan sesuatu yang %1; bot mengatakan “%2”.</translation>
    </message>
    <message>
        <source>“%1” was to get a value; it has none.</source>
        <translation>“%1” seharusnya mendapat nilai; nilainya tidak ada.</translation>
    </message>
    <message>
        <source>“%1” was to be a value that %2; it is %3.</source>
        <translation>“%1” seharusnya nilai yang %2; nilainya %3.</translation>
    </message>
    <message>
        <source>“%1” was not to be “%2”.</source>
        <translation>“%1” seharusnya bukan “%2”.</translation>
    </message>
    <message>
        <source>The flow “%1” was to start; started: %2.</source>
        <translation>Alur “%1” seharusnya dimulai; yang dimulai: %2.</translation>
    </message>
    <message>
        <source>The flow “%1” was to come to its end; ended: %2.</source>
        <translation>Alur “%1” seharusnya sampai selesai; yang selesai: %2.</translation>
    </message>
    <message>
        <source>The flow “%1” was to be cancelled; cancelled: %2.</source>
        <translation>Alur “%1” seharusnya dibatalkan; yang dibatalkan: %2.</translation>
    </message>
    <message>
        <source>The intent was to be “%1”; found: %2.</source>
        <translation>Maksudnya seharusnya “%1”; ditemukan: %2.</translation>
    </message>
    <message>
        <source>“%1” was to be called as described; called: %2.</source>
        <translation>“%1” seharusnya dipanggil seperti dijelaskan; yang dipanggil: %2.</translation>
    </message>
    <message>
        <source>“%1” was not to be called.</source>
        <translation>“%1” seharusnya tidak dipanggil.</translation>
    </message>
    <message>
        <source>The bot was to ask whether “%1” is meant; it offered %2.</source>
        <translation>Bot seharusnya bertanya apakah “%1” yang dimaksud; bot menawarkan %2.</translation>
    </message>
    <message>
        <source>The bot was to ask what is meant.</source>
        <translation>Bot seharusnya bertanya apa yang dimaksud.</translation>
    </message>
    <message>
        <source>No answer of this turn names a source.</source>
        <translation>Tidak ada jawaban giliran ini yang menyebut sumber.</translation>
    </message>
    <message>
        <source>Only %1 % of the answer&apos;s words stand in its sources; %2 % were asked for.</source>
        <translation>Hanya %1 % kata jawaban ada di sumbernya; diminta %2 %.</translation>
    </message>
    <message>
        <source>The talk was to pass “%1”; it passed %2.</source>
        <translation>Percakapan seharusnya melewati “%1”; yang dilewati %2.</translation>
    </message>
    <message>
        <source>The talk was not to pass “%1”; it passed %2.</source>
        <translation>Percakapan seharusnya tidak melewati “%1”; yang dilewati %2.</translation>
    </message>
    <message>
        <source>The talk was to wait at “%1”; it waits at “%2”.</source>
        <translation>Percakapan seharusnya menunggu di “%1”; menunggu di “%2”.</translation>
    </message>
    <message>
        <source>The talk was to end; it goes on.</source>
        <translation>Percakapan seharusnya berakhir; ternyata berlanjut.</translation>
    </message>
    <message>
        <source>The talk was to go on; it ended.</source>
        <translation>Percakapan seharusnya berlanjut; ternyata berakhir.</translation>
    </message>
    <message>
        <source>Nothing was to fail; “%1” did: %2.</source>
        <translation>Seharusnya tidak ada yang gagal; “%1” gagal: %2.</translation>
    </message>
    <message>
        <source>The expression “%1” cannot be read: %2</source>
        <translation>Ekspresi “%1” tidak dapat dibaca: %2</translation>
    </message>
    <message>
        <source>“%1” was to be true; it is %2.</source>
        <translation>“%1” seharusnya benar; nilainya %2.</translation>
    </message>
    <message>
        <source>An assertion is one word with what it asks, such as “bot_uttered: Hello”.</source>
        <translation>Sebuah pernyataan uji adalah satu kata dengan yang dimintanya, seperti “bot_uttered: Hello”.</translation>
    </message>
    <message>
        <source>“%1” is no duration. Write it like PT5M (five minutes) or P1D (a day).</source>
        <translation>“%1” bukan durasi. Tulis seperti PT5M (lima menit) atau P1D (sehari).</translation>
    </message>
    <message>
        <source>“%1” says nothing.</source>
        <translation>“%1” tidak mengatakan apa pun.</translation>
    </message>
    <message>
        <source>does two things at once.</source>
        <translation>melakukan dua hal sekaligus.</translation>
    </message>
    <message>
        <source>“%1” is nothing a step can do. There are: %2.</source>
        <translation>“%1” bukan sesuatu yang dapat dilakukan langkah. Yang ada: %2.</translation>
    </message>
    <message>
        <source>The test begins at “%1”, which is not there.</source>
        <translation>Tes dimulai di “%1”, yang tidak ada.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it like 2026-12-24T10:00:00Z.</source>
        <translation>“%1” bukan waktu. Tulis seperti 2026-12-24T10:00:00Z.</translation>
    </message>
    <message>
        <source>A test has at most %1 steps.</source>
        <translation>Sebuah tes paling banyak berisi %1 langkah.</translation>
    </message>
    <message>
        <source>There is no button “%1” to press.</source>
        <translation>Tidak ada tombol “%1” untuk ditekan.</translation>
    </message>
    <message>
        <source>(waits %1)</source>
        <translation>(menunggu %1)</translation>
    </message>
    <message>
        <source>“%1”: there is no fixture “%2”.</source>
        <translation>“%1”: tidak ada persiapan “%2”.</translation>
    </message>
    <message>
        <source>There are no tests in this file: it should hold a list “test_cases”.</source>
        <translation>Tidak ada tes dalam berkas ini: seharusnya ada daftar “test_cases”.</translation>
    </message>
    <message>
        <source>There are more than %1 tests in this file.</source>
        <translation>Ada lebih dari %1 tes dalam berkas ini.</translation>
    </message>
    <message>
        <source>Entry %1 is no test.</source>
        <translation>Entri %1 bukan tes.</translation>
    </message>
    <message>
        <source>“%1” was left out: pin answers to requests instead.</source>
        <translation>“%1” dilewatkan: tetapkan jawaban atas permintaan sebagai gantinya.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>%1: the bot has no “%2”, so this would always hold. Correct the name.</source>
        <translation>%1: bot tidak memiliki “%2”, jadi ini akan selalu benar. Perbaiki namanya.</translation>
    </message>
    <message>
        <source>“%1” is not known here. There are: %2.</source>
        <translation>“%1” tidak dikenal di sini. Yang ada: %2.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Sebuah nama tidak ada.</translation>
    </message>
    <message>
        <source>It is not said what the bot is to say.</source>
        <translation>Tidak disebutkan apa yang harus dikatakan bot.</translation>
    </message>
    <message>
        <source>The test has no steps, so it checks nothing.</source>
        <translation>Tes ini tidak memiliki langkah, jadi tidak memeriksa apa pun.</translation>
    </message>
    <message>
        <source>“%1”: a test has no “%2”. There are: %3.</source>
        <translation>“%1”: tes tidak memiliki “%2”. Yang ada: %3.</translation>
    </message>
    <message>
        <source>Write all or any as the “operator” of “flow_ids”.</source>
        <translation>Tulis all atau any sebagai “operator” dari “flow_ids”.</translation>
    </message>
    <message>
        <source>“%1” was to get a value here; it got none.</source>
        <translation>“%1” seharusnya mendapat nilai di sini; ternyata tidak.</translation>
    </message>
    <message>
        <source>” or “</source>
        <translation>” atau “</translation>
    </message>
    <message>
        <source>The bot was to offer nothing else; it offered %1.</source>
        <translation>Bot seharusnya tidak menawarkan yang lain; bot menawarkan %1.</translation>
    </message>
    <message>
        <source>“%1” is no comparison. Did you mean “%2”? An object that is to be just that stands behind “equals”.</source>
        <translation>“%1” bukan perbandingan. Apakah maksud Anda “%2”? Objek yang harus persis sama ditulis setelah “equals”.</translation>
    </message>
    <message>
        <source>Pin %1: %2</source>
        <translation>Jawaban yang ditetapkan %1: %2</translation>
    </message>
    <message>
        <source>The assertions of this step are checked in their order.</source>
        <translation>Pernyataan uji langkah ini diperiksa sesuai urutannya.</translation>
    </message>
    <message>
        <source>A button has no label. Write it as a text, or with a “title”.</source>
        <translation>Sebuah tombol tidak punya label. Tulis sebagai teks, atau dengan “title”.</translation>
    </message>
    <message>
        <source>“%1” is no assertion.</source>
        <translation>“%1” bukan pernyataan uji.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Apakah maksud Anda “%1”?</translation>
    </message>
    <message>
        <source>There are: %1. As in Rasa also: %2.</source>
        <translation>Yang ada: %1. Seperti di Rasa juga: %2.</translation>
    </message>
    <message>
        <source>An answer to “%1” says one or more of: %2.</source>
        <translation>Jawaban atas “%1” menyebutkan satu atau lebih dari: %2.</translation>
    </message>
    <message>
        <source>It is not said for which request it is: “kind” or “node” is missing.</source>
        <translation>Tidak disebutkan untuk permintaan yang mana: “kind” atau “node” tidak ada.</translation>
    </message>
    <message>
        <source>“%1” is no kind of request. There are: %2.</source>
        <translation>“%1” bukan jenis permintaan. Yang ada: %2.</translation>
    </message>
    <message>
        <source>It is not said what comes back: “answer” or “error” is missing.</source>
        <translation>Tidak disebutkan apa yang dikembalikan: “answer” atau “error” tidak ada.</translation>
    </message>
    <message>
        <source>Either an “answer” comes back or an “error”, not both.</source>
        <translation>Yang dikembalikan “answer” atau “error”, bukan keduanya.</translation>
    </message>
    <message>
        <source>Write it like %1</source>
        <translation>Tulis seperti %1</translation>
    </message>
    <message>
        <source>is no step. A step says what is done or checked, such as “user: Hello”.</source>
        <translation>bukan langkah. Langkah menyebutkan apa yang dilakukan atau diperiksa, misalnya “user: Hello”.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>teks</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>angka</translation>
    </message>
    <message>
        <source>a whole number, 0 or more</source>
        <translation>bilangan bulat, 0 atau lebih</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true atau false</translation>
    </message>
    <message>
        <source>a list (a dash before each entry)</source>
        <translation>daftar (tanda hubung sebelum setiap entri)</translation>
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
        <translation>“%1” harus berupa %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be false.</source>
        <translation>“%1” tidak boleh false.</translation>
    </message>
    <message>
        <source>The step&apos;s own answer to pretend, as no pinned one fits</source>
        <translation>Jawaban pura-pura milik langkah itu sendiri, karena tidak ada jawaban yang ditetapkan yang cocok</translation>
    </message>
    <message>
        <source>The step “%1” asks for “%2”, and the test has no answer. Pin one, such as %3</source>
        <translation>Langkah “%1” meminta “%2”, dan tes ini tidak punya jawaban. Tetapkan satu, misalnya %3</translation>
    </message>
    <message>
        <source>In the step “%1”: %2</source>
        <translation>Di langkah “%1”: %2</translation>
    </message>
    <message>
        <source>A file of tests has no “%1”. There are: %2.</source>
        <translation>Berkas tes tidak punya “%1”. Yang ada: %2.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>something that is gone</source>
        <translation>sesuatu yang sudah tidak ada</translation>
    </message>
    <message>
        <source>%1 no longer leads to %2</source>
        <translation>%1 tidak lagi mengarah ke %2</translation>
    </message>
    <message>
        <source>%1 now leads to %2</source>
        <translation>%1 kini mengarah ke %2</translation>
    </message>
    <message>
        <source>%1 leads to %2</source>
        <translation>%1 mengarah ke %2</translation>
    </message>
    <message>
        <source>%1 now leads to %2 instead of %3</source>
        <translation>%1 kini mengarah ke %2, bukan %3</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyek</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Alur</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Koneksi</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Maksud</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entitas</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tes</translation>
    </message>
    <message>
        <source>Knowledge base</source>
        <translation>Basis pengetahuan</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Rilis</translation>
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
        <translation>Tipe</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Cakupan</translation>
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
        <translation>Deskripsi</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>First flow</source>
        <translation>Alur pertama</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privasi</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Obrolan web</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
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
        <translation>Ekspresi</translation>
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
        <translation>“%1” dan “%2” tidak memiliki keadaan yang sama, sehingga tidak dapat diketahui siapa mengubah apa. Gabungkan salinan dari satu berkas.</translation>
    </message>
    <message>
        <source>%1 was dropped: what it belongs to is gone.</source>
        <translation>%1 dibuang: yang menjadi induknya sudah tidak ada.</translation>
    </message>
    <message>
        <source>%1 now starts with another flow: the one it started with is gone.</source>
        <translation>%1 kini dimulai dengan alur lain: alur awalnya sudah tidak ada.</translation>
    </message>
    <message>
        <source>The connection between %1 and %2 was dropped: %2 is gone.</source>
        <translation>Koneksi antara %1 dan %2 dibuang: %2 sudah tidak ada.</translation>
    </message>
    <message>
        <source>These are two different projects. Only versions of one project can be merged.</source>
        <translation>Ini dua proyek yang berbeda. Hanya versi dari satu proyek yang dapat digabungkan.</translation>
    </message>
    <message>
        <source>“%1” holds different things on the two sides. Rename one of them.</source>
        <translation>“%1” berisi hal yang berbeda di kedua sisi. Ganti nama salah satunya.</translation>
    </message>
    <message>
        <source>“%1” is a link to somewhere else. Put the file itself there; links are not followed.</source>
        <translation>“%1” adalah tautan ke tempat lain. Letakkan berkasnya sendiri di sana; tautan tidak diikuti.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is a file that you may read.</source>
        <translation>“%1” tidak dapat dibaca. Periksa apakah itu berkas yang boleh Anda baca.</translation>
    </message>
    <message>
        <source>“%1” is too big for a project in text form. Remove it from the folder.</source>
        <translation>“%1” terlalu besar untuk proyek dalam bentuk teks. Hapus dari folder.</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check that you may write it and that there is room on the drive.</source>
        <translation>“%1” tidak dapat ditulis. Periksa apakah Anda boleh menulisnya dan masih ada ruang di drive.</translation>
    </message>
    <message>
        <source>“%1” is not in the folder.</source>
        <translation>“%1” tidak ada di folder.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Check its name.</source>
        <translation>Tidak ada folder “%1”. Periksa namanya.</translation>
    </message>
    <message>
        <source>“%1” is a file. Choose a folder.</source>
        <translation>“%1” adalah berkas. Pilih folder.</translation>
    </message>
    <message>
        <source>“%1” is a folder where a file must be. Remove it.</source>
        <translation>“%1” adalah folder di tempat yang seharusnya berisi berkas. Hapus folder itu.</translation>
    </message>
    <message>
        <source>There is a file “%1” that is no part of a project. Move it, or choose another folder.</source>
        <translation>Ada berkas “%1” yang bukan bagian dari proyek. Pindahkan berkas itu, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, baris %2</translation>
    </message>
    <message>
        <source>a merge was not finished here. Choose one of the two sides, remove the marks, then try again.</source>
        <translation>penggabungan belum diselesaikan di sini. Pilih salah satu dari kedua sisi, hapus tandanya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>this is no JSON (%1).</source>
        <translation>ini bukan JSON (%1).</translation>
    </message>
    <message>
        <source>an object in braces is expected here.</source>
        <translation>di sini diharapkan objek dalam kurung kurawal.</translation>
    </message>
    <message>
        <source>this is not the document that its name promises. Unpack the project again.</source>
        <translation>ini bukan dokumen yang dijanjikan namanya. Bongkar proyek sekali lagi.</translation>
    </message>
    <message>
        <source>“%1” holds another project than the folder. Choose another file.</source>
        <translation>“%1” berisi proyek yang berbeda dari folder. Pilih berkas lain.</translation>
    </message>
    <message>
        <source>“%1” is no id. Take the id from the other version of the file.</source>
        <translation>“%1” bukan id. Ambil id dari versi lain berkas ini.</translation>
    </message>
    <message>
        <source>the text must begin with its properties between two lines “---”.</source>
        <translation>teks harus diawali dengan propertinya di antara dua baris “---”.</translation>
    </message>
    <message>
        <source>a name, a colon and a JSON value are expected here.</source>
        <translation>di sini diharapkan nama, titik dua, dan nilai JSON.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>“%1” ada dua kali.</translation>
    </message>
    <message>
        <source>this is not written in UTF-8. Save it as UTF-8.</source>
        <translation>ini tidak ditulis dalam UTF-8. Simpan sebagai UTF-8.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>“%1” harus berupa daftar.</translation>
    </message>
    <message>
        <source>“%1” holds something that is no object.</source>
        <translation>“%1” berisi sesuatu yang bukan objek.</translation>
    </message>
    <message>
        <source>this program does not know what “%1” is. Update Dialogist, or remove the file.</source>
        <translation>program ini tidak mengenal “%1”. Perbarui Dialogist, atau hapus berkas itu.</translation>
    </message>
    <message>
        <source>this id is in “%1” already (line %2). Keep one of the two.</source>
        <translation>id ini sudah ada di “%1” (baris %2). Pertahankan salah satunya.</translation>
    </message>
    <message>
        <source>what this belongs to (%1 “%2”) is not in the folder. Bring it back, or remove this too.</source>
        <translation>yang menjadi induk dari ini (%1 “%2”) tidak ada di folder. Kembalikan, atau hapus ini juga.</translation>
    </message>
    <message>
        <source>The folder holds no project: it must have one file “project.json” as “dialogist unpack” writes it.</source>
        <translation>Folder tidak berisi proyek: harus ada satu berkas “project.json” seperti yang ditulis “dialogist unpack”.</translation>
    </message>
    <message>
        <source>something is missing or of the wrong kind here (%1).</source>
        <translation>ada yang kurang atau salah jenis di sini (%1).</translation>
    </message>
    <message>
        <source>Sentences of the program</source>
        <translation>Kalimat program</translation>
    </message>
    <message>
        <source>Test question</source>
        <translation>Pertanyaan uji</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Expected source</source>
        <translation>Sumber yang diharapkan</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>Berkas atau alamat</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Judul bagian</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Words of the passage</source>
        <translation>Kata-kata petikan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Diaktifkan</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (diubah)</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Dasar hukum</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Jam buka</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Wilayah</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>Temuan yang diterima</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Petikan</translation>
    </message>
    <message>
        <source>Number of passages</source>
        <translation>Jumlah petikan</translation>
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
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Dibaca pada</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Tanggal dokumen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Pola</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Rangkaian</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>Pinned answers</source>
        <translation>Jawaban yang ditetapkan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>as read on %1</source>
        <translation>seperti dibaca pada %1</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>sebuah berkas</translation>
    </message>
    <message>
        <source>made from the text as it is</source>
        <translation>dibuat dari teks saat ini</translation>
    </message>
    <message>
        <source>made from an older text</source>
        <translation>dibuat dari teks yang lebih lama</translation>
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
        <source>Keep the choice in</source>
        <translation>Simpan pilihan di</translation>
    </message>
    <message>
        <source>Keeps the label in the bot&apos;s first language; may stay empty.</source>
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
        <source>Without it, the person&apos;s last message is looked up.</source>
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
        <source>Goes on at another step or at the start of another flow.</source>
        <translation>Berlanjut di langkah lain atau di awal alur lain.</translation>
    </message>
    <message>
        <source>A step of any flow of this bot.</source>
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
        <source>This program does not know the step type “%1”.</source>
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
        <source>Connection without a port</source>
        <translation>Koneksi tanpa port</translation>
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
        <source>Unknown step</source>
        <translation>Langkah tidak dikenal</translation>
    </message>
    <message>
        <source>This program does not know the step type “%1”. Replace the step, or open the project with the program that made it.</source>
        <translation>Program ini tidak mengenal jenis langkah “%1”. Ganti langkah tersebut, atau buka proyek dengan program pembuatnya.</translation>
    </message>
    <message>
        <source>Leads nowhere</source>
        <translation>Tidak mengarah ke mana pun</translation>
    </message>
    <message>
        <source>“%1” names no place to go to, or one that is gone. Choose a step.</source>
        <translation>“%1” tidak menyebut tujuan, atau tujuannya sudah tidak ada. Pilih langkah.</translation>
    </message>
    <message>
        <source>Text is missing</source>
        <translation>Teks tidak ada</translation>
    </message>
    <message>
        <source>“%1” has a text without words in the bot&apos;s first language. Write it, or remove it.</source>
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
        <source>No step uses the variable “%1”. Use it, or delete it.</source>
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
    <message>
        <source>Start flow missing</source>
        <translation>Alur awal tidak ada</translation>
    </message>
    <message>
        <source>The flow that talks begin with is not in this bot. Choose one of its flows as the start flow.</source>
        <translation>Alur yang memulai percakapan tidak ada dalam bot ini. Pilih salah satu alurnya sebagai alur awal.</translation>
    </message>
    <message>
        <source>Step of another program</source>
        <translation>Langkah dari program lain</translation>
    </message>
    <message>
        <source>“%1” was taken over from another program and cannot run here. Replace it.</source>
        <translation>“%1” diambil dari program lain dan tidak dapat berjalan di sini. Gantilah.</translation>
    </message>
    <message>
        <source>No flow to run</source>
        <translation>Tidak ada alur untuk dijalankan</translation>
    </message>
    <message>
        <source>“%1” names no flow, or one without a Start. Choose a flow.</source>
        <translation>“%1” tidak menyebut alur, atau menyebut alur tanpa Mulai. Pilih alur.</translation>
    </message>
    <message>
        <source>“%1” in %2 has %3, which the first language does not have. Take it out, or add it there.</source>
        <translation>“%1” dalam %2 memiliki %3, yang tidak ada dalam bahasa pertama. Hapus dari sini, atau tambahkan di sana.</translation>
    </message>
    <message>
        <source>“%1” in %2 lacks %3, which the first language has. Put it in.</source>
        <translation>“%1” dalam %2 tidak memiliki %3, yang ada dalam bahasa pertama. Masukkan.</translation>
    </message>
    <message>
        <source>Placeholder differs in a translation</source>
        <translation>Placeholder berbeda dalam terjemahan</translation>
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
        <translation>Model mana yang menjawab; namanya dalam proyek. Jika kosong, model yang biasa digunakan proyek.</translation>
    </message>
    <message>
        <source>Messages it sees</source>
        <translation>Pesan yang dilihatnya</translation>
    </message>
    <message>
        <source>How many of the last messages of the talk go along; 0 = none.</source>
        <translation>Berapa banyak pesan terakhir percakapan yang disertakan; 0 = tidak ada.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>0 is steady, 1 is inventive; empty is the profile&apos;s own.</source>
        <translation>0 berarti konsisten, 1 berarti kreatif; kosong berarti sesuai profil.</translation>
    </message>
    <message>
        <source>Tokens at most</source>
        <translation>Token paling banyak</translation>
    </message>
    <message>
        <source>Of the answer; empty is the profile&apos;s own.</source>
        <translation>Untuk jawaban; kosong berarti sesuai profil.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruksi</translation>
    </message>
    <message>
        <source>One of the bot&apos;s instructions.</source>
        <translation>Salah satu instruksi bot.</translation>
    </message>
    <message>
        <source>And for this step</source>
        <translation>Dan untuk langkah ini</translation>
    </message>
    <message>
        <source>Words for the model; {{ }} puts in values, which then leave for the model.</source>
        <translation>Kata-kata untuk model; {{ }} menyisipkan nilai, yang kemudian dikirim ke model.</translation>
    </message>
    <message>
        <source>No instructions yet</source>
        <translation>Belum ada instruksi</translation>
    </message>
    <message>
        <source>AI Generate</source>
        <translation>Hasilkan dengan AI</translation>
    </message>
    <message>
        <source>Has a language model write an answer.</source>
        <translation>Meminta model bahasa menulis jawaban.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Without it, the person&apos;s last message.</source>
        <translation>Jika kosong, pesan terakhir pengguna.</translation>
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
        <translation>Ucapkan jawabannya</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>AI Agent</source>
        <translation>Agen AI</translation>
    </message>
    <message>
        <source>Has a language model talk with the person until something is reached.</source>
        <translation>Membiarkan model bahasa bercakap dengan pengguna hingga sesuatu tercapai.</translation>
    </message>
    <message>
        <source>What it may use</source>
        <translation>Yang boleh digunakannya</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>Ends when</source>
        <translation>Berakhir ketika</translation>
    </message>
    <message>
        <source>Name of this end</source>
        <translation>Nama akhir ini</translation>
    </message>
    <message>
        <source>In words: when the person has …</source>
        <translation>Dengan kata-kata: ketika pengguna telah …</translation>
    </message>
    <message>
        <source>The model judges by these words whether it is done.</source>
        <translation>Model menilai berdasarkan kata-kata ini apakah sudah selesai.</translation>
    </message>
    <message>
        <source>Add an end</source>
        <translation>Tambah akhir</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Alat</translation>
    </message>
    <message>
        <source>Variables it may read</source>
        <translation>Variabel yang boleh dibacanya</translation>
    </message>
    <message>
        <source>Variables it may set</source>
        <translation>Variabel yang boleh ditetapkannya</translation>
    </message>
    <message>
        <source>May ask for a person</source>
        <translation>Boleh meminta bantuan orang</translation>
    </message>
    <message>
        <source>Turns at most</source>
        <translation>Giliran paling banyak</translation>
    </message>
    <message>
        <source>Steps in a turn</source>
        <translation>Langkah dalam satu giliran</translation>
    </message>
    <message>
        <source>How often it may call tools before it answers.</source>
        <translation>Seberapa sering ia boleh memanggil alat sebelum menjawab.</translation>
    </message>
    <message>
        <source>Cost at most</source>
        <translation>Biaya paling banyak</translation>
    </message>
    <message>
        <source>Of this step in one talk, in the currency of the model&apos;s prices; empty = no limit.</source>
        <translation>Untuk langkah ini dalam satu percakapan, dalam mata uang harga model; kosong = tanpa batas.</translation>
    </message>
    <message>
        <source>Wants a person</source>
        <translation>Ingin bicara dengan orang</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Batas tercapai</translation>
    </message>
    <message>
        <source>AI Extract</source>
        <translation>Ekstrak dengan AI</translation>
    </message>
    <message>
        <source>Has a language model read values out of a text.</source>
        <translation>Meminta model bahasa membaca nilai dari teks.</translation>
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
        <translation>Tipe</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ya atau tidak</translation>
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
        <source>What it is, in words</source>
        <translation>Penjelasannya, dengan kata-kata</translation>
    </message>
    <message>
        <source>Must be there</source>
        <translation>Harus ada</translation>
    </message>
    <message>
        <source>Add value</source>
        <translation>Tambah nilai</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
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
        <translation>Penjaga</translation>
    </message>
    <message>
        <source>Finds personal data, secrets and unwanted words in a text, on this computer or the host.</source>
        <translation>Menemukan data pribadi, rahasia, dan kata yang tidak diinginkan dalam teks, di komputer ini atau di host.</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Mencari</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>Alamat email</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Nomor telepon</translation>
    </message>
    <message>
        <source>Card numbers</source>
        <translation>Nomor kartu</translation>
    </message>
    <message>
        <source>Bank accounts (IBAN)</source>
        <translation>Rekening bank (IBAN)</translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation>Kunci dan kata sandi</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Teks tersebut</translation>
    </message>
    <message>
        <source>comes from the person</source>
        <translation>berasal dari pengguna</translation>
    </message>
    <message>
        <source>goes to the person or a model</source>
        <translation>dikirim ke pengguna atau model</translation>
    </message>
    <message>
        <source>Unwanted words</source>
        <translation>Kata yang tidak diinginkan</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>Dan kemudian</translation>
    </message>
    <message>
        <source>Goes on at “flagged”</source>
        <translation>Lanjut di “ditandai”</translation>
    </message>
    <message>
        <source>Blots it out</source>
        <translation>Menyamarkannya</translation>
    </message>
    <message>
        <source>Keep the clean text in</source>
        <translation>Simpan teks bersih di</translation>
    </message>
    <message>
        <source>Without it, what comes from the person is cleaned in place.</source>
        <translation>Jika kosong, yang berasal dari pengguna dibersihkan di tempatnya.</translation>
    </message>
    <message>
        <source>Keep what was found in</source>
        <translation>Simpan yang ditemukan di</translation>
    </message>
    <message>
        <source>A list of kinds, such as email; never the data itself.</source>
        <translation>Daftar jenis, misalnya email; tidak pernah datanya sendiri.</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Lolos</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Ditandai</translation>
    </message>
    <message>
        <source>Blots out what must not go on</source>
        <translation>Menyamarkan yang tidak boleh diteruskan</translation>
    </message>
    <message>
        <source>Looks for what must not go on</source>
        <translation>Mencari yang tidak boleh diteruskan</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Bingkai</translation>
    </message>
    <message>
        <source>A region of the canvas with a title. The bot does not read it.</source>
        <translation>Area kanvas dengan judul. Bot tidak membacanya.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
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
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Foreign</source>
        <translation>Asing</translation>
    </message>
    <message>
        <source>A step of another program that has no counterpart here. Replace it before publishing.</source>
        <translation>Langkah dari program lain yang tidak ada padanannya di sini. Gantilah sebelum menerbitkan.</translation>
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
        <translation>Seperti semula</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Value, {{ }} puts in variables</source>
        <translation>Nilai, {{ }} menyisipkan variabel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Keep of the answer</source>
        <translation>Simpan dari jawaban</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>Path, such as $.items[0].name</source>
        <translation>Jalur, misalnya $.items[0].name</translation>
    </message>
    <message>
        <source>Refused (4xx)</source>
        <translation>Ditolak (4xx)</translation>
    </message>
    <message>
        <source>Broken (5xx)</source>
        <translation>Rusak (5xx)</translation>
    </message>
    <message>
        <source>HTTP Request</source>
        <translation>Permintaan HTTP</translation>
    </message>
    <message>
        <source>Asks a web service, and keeps what it answers.</source>
        <translation>Meminta data dari layanan web, dan menyimpan jawabannya.</translation>
    </message>
    <message>
        <source>Headers and body</source>
        <translation>Header dan isi</translation>
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
        <translation>Di simulator</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>https://…; values from {{ }} are encoded so that they cannot change the address.</source>
        <translation>https://…; nilai dari {{ }} dikodekan sehingga tidak dapat mengubah alamat.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Kueri</translation>
    </message>
    <message>
        <source>Add parameter</source>
        <translation>Tambah parameter</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>Tambah header</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulir</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>In JSON, {{ name }} becomes a JSON value, and “{{ name }}” a part of a text.</source>
        <translation>Dalam JSON, {{ name }} menjadi nilai JSON, dan “{{ name }}” menjadi bagian dari teks.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Kolom isian</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Tambah kolom isian</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Login dengan</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token bearer</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Pengguna dan kata sandi</translation>
    </message>
    <message>
        <source>A header of its own</source>
        <translation>Header tersendiri</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Rahasia</translation>
    </message>
    <message>
        <source>Only its name is in the project; the value is kept where the bot runs.</source>
        <translation>Hanya namanya yang ada dalam proyek; nilainya disimpan di tempat bot berjalan.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Keep the whole answer in</source>
        <translation>Simpan seluruh jawaban di</translation>
    </message>
    <message>
        <source>An object with status, headers and body.</source>
        <translation>Objek dengan status, headers, dan body.</translation>
    </message>
    <message>
        <source>Seconds at most</source>
        <translation>Detik paling lama</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Mencoba lagi</translation>
    </message>
    <message>
        <source>When the service cannot be reached or is overloaded.</source>
        <translation>Ketika layanan tidak dapat dihubungi atau kelebihan beban.</translation>
    </message>
    <message>
        <source>Answer to pretend</source>
        <translation>Jawaban pura-pura</translation>
    </message>
    <message>
        <source>Such as {&quot;status&quot;: 200, &quot;json&quot;: {&quot;price&quot;: 12}}; used where no real call may be made.</source>
        <translation>Misalnya {&quot;status&quot;: 200, &quot;json&quot;: {&quot;price&quot;: 12}}; digunakan di tempat yang tidak boleh melakukan panggilan sungguhan.</translation>
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
        <translation>Meminta alat melakukan sesuatu: plug-in, tabel, email, server MCP.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Alat</translation>
    </message>
    <message>
        <source>Its name, such as calendar.book.</source>
        <translation>Namanya, misalnya calendar.book.</translation>
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
        <translation>Tanya pengguna terlebih dahulu</translation>
    </message>
    <message>
        <source>Used where the tool may not really be called.</source>
        <translation>Digunakan di tempat yang tidak boleh memanggil alat sungguhan.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>No tool chosen yet</source>
        <translation>Belum ada alat yang dipilih</translation>
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
        <translation>Melakukan sesuatu di tempat pengguna berada: membuka halaman, memberi tahu halaman di sekitar obrolan, meminta pembayaran.</translation>
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
        <translation>Memberi tahu halaman di sekitar obrolan</translation>
    </message>
    <message>
        <source>Offers a payment page</source>
        <translation>Menawarkan halaman pembayaran</translation>
    </message>
    <message>
        <source>Tells the page&apos;s counter</source>
        <translation>Memberi tahu penghitung halaman</translation>
    </message>
    <message>
        <source>What the button says</source>
        <translation>Tulisan pada tombol</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nama peristiwa</translation>
    </message>
    <message>
        <source>With these values</source>
        <translation>Dengan nilai-nilai ini</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>Wait until it is done</source>
        <translation>Tunggu hingga selesai</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Lacak</translation>
    </message>
    <message>
        <source>Counts that the talk came this far.</source>
        <translation>Menghitung bahwa percakapan sampai di sini.</translation>
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
        <translation>Sasaran tercapai</translation>
    </message>
    <message>
        <source>Line in the log</source>
        <translation>Baris dalam log</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hingga %1</translation>
    </message>
    <message>
        <source>Until “%1” happens</source>
        <translation>Hingga “%1” terjadi</translation>
    </message>
    <message>
        <source>Until the person says something</source>
        <translation>Hingga pengguna mengatakan sesuatu</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 detik</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Tunggu</translation>
    </message>
    <message>
        <source>Goes on later: after a while, at a time, or when something happens.</source>
        <translation>Lanjut nanti: setelah beberapa saat, pada waktu tertentu, atau ketika sesuatu terjadi.</translation>
    </message>
    <message>
        <source>A while</source>
        <translation>Beberapa saat</translation>
    </message>
    <message>
        <source>Until a time</source>
        <translation>Hingga waktu tertentu</translation>
    </message>
    <message>
        <source>For an event</source>
        <translation>Hingga ada peristiwa</translation>
    </message>
    <message>
        <source>For a message of the person</source>
        <translation>Hingga ada pesan dari pengguna</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Detik</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>“&apos;09:00&apos;”, “&apos;2026-12-24T18:00&apos;”, or milliseconds as of now.</source>
        <translation>“&apos;09:00&apos;”, “&apos;2026-12-24T18:00&apos;”, atau milidetik terhitung dari sekarang.</translation>
    </message>
    <message>
        <source>Keep what it brings in</source>
        <translation>Simpan yang dibawanya di</translation>
    </message>
    <message>
        <source>At most seconds</source>
        <translation>Detik paling lama</translation>
    </message>
    <message>
        <source>0 = as long as it takes.</source>
        <translation>0 = selama yang diperlukan.</translation>
    </message>
    <message>
        <source>No flow chosen yet</source>
        <translation>Belum ada alur yang dipilih</translation>
    </message>
    <message>
        <source>Runs another flow and goes on when that has ended.</source>
        <translation>Menjalankan alur lain dan melanjutkan setelah alur itu berakhir.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Alur</translation>
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
        <translation>Variabel alur itu, dengan nilai seperti di sini.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ambil alih</translation>
    </message>
    <message>
        <source>Variables of this flow, with values as they are there at its end.</source>
        <translation>Variabel alur ini, dengan nilai seperti pada akhir alur itu.</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Jalan keluar</translation>
    </message>
    <message>
        <source>By which that flow may end; known by itself while the flow is in this bot.</source>
        <translation>Cara alur itu dapat berakhir; diketahui dengan sendirinya selama alur itu ada dalam bot ini.</translation>
    </message>
    <message>
        <source>End this flow</source>
        <translation>Akhiri alur ini</translation>
    </message>
    <message>
        <source>Wait for whatever comes next</source>
        <translation>Tunggu apa pun yang datang berikutnya</translation>
    </message>
    <message>
        <source>Leave the loop</source>
        <translation>Keluar dari perulangan</translation>
    </message>
    <message>
        <source>Go on with the next round of the loop</source>
        <translation>Lanjut ke putaran perulangan berikutnya</translation>
    </message>
    <message>
        <source>Give up everything that runs</source>
        <translation>Hentikan semua yang berjalan</translation>
    </message>
    <message>
        <source>Ends this flow: %1</source>
        <translation>Mengakhiri alur ini: %1</translation>
    </message>
    <message>
        <source>Name of the exit</source>
        <translation>Nama jalan keluar</translation>
    </message>
    <message>
        <source>A Run Flow has a port for each of them.</source>
        <translation>Jalankan Alur memiliki port untuk masing-masing.</translation>
    </message>
    <message>
        <source>Set before</source>
        <translation>Tetapkan sebelumnya</translation>
    </message>
    <message>
        <source>What this flow gives back.</source>
        <translation>Yang dikembalikan alur ini.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Runs JavaScript that reads and sets variables.</source>
        <translation>Menjalankan JavaScript yang membaca dan menetapkan variabel.</translation>
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
        <translation>Nama yang dapat dikembalikan kode untuk menyatakan lanjut ke mana.</translation>
    </message>
    <message>
        <source>At most milliseconds</source>
        <translation>Milidetik paling lama</translation>
    </message>
    <message>
        <source>Takes %1</source>
        <translation>Menerima %1</translation>
    </message>
    <message>
        <source>Must be given</source>
        <translation>Harus diberikan</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Menerima</translation>
    </message>
    <message>
        <source>What a Run Flow hands to this flow.</source>
        <translation>Yang diserahkan Jalankan Alur kepada alur ini.</translation>
    </message>
    <message>
        <source>Gives back</source>
        <translation>Mengembalikan</translation>
    </message>
    <message>
        <source>What a Run Flow may take over when this flow has ended.</source>
        <translation>Yang dapat diambil alih Jalankan Alur setelah alur ini berakhir.</translation>
    </message>
    <message>
        <source>The person wants something (intent)</source>
        <translation>Pengguna menginginkan sesuatu (maksud)</translation>
    </message>
    <message>
        <source>The person uses a keyword</source>
        <translation>Pengguna memakai kata kunci</translation>
    </message>
    <message>
        <source>The person gives a command</source>
        <translation>Pengguna memberi perintah</translation>
    </message>
    <message>
        <source>A talk begins</source>
        <translation>Percakapan dimulai</translation>
    </message>
    <message>
        <source>The person wants to cancel</source>
        <translation>Pengguna ingin membatalkan</translation>
    </message>
    <message>
        <source>The person wants help</source>
        <translation>Pengguna ingin bantuan</translation>
    </message>
    <message>
        <source>The person corrects an answer</source>
        <translation>Pengguna mengoreksi jawaban</translation>
    </message>
    <message>
        <source>Several things may be meant</source>
        <translation>Beberapa hal mungkin dimaksud</translation>
    </message>
    <message>
        <source>Nothing fits what the person says</source>
        <translation>Tidak ada yang cocok dengan perkataan pengguna</translation>
    </message>
    <message>
        <source>The person does not reply</source>
        <translation>Pengguna tidak membalas</translation>
    </message>
    <message>
        <source>The person is gone</source>
        <translation>Pengguna sudah pergi</translation>
    </message>
    <message>
        <source>Something fails</source>
        <translation>Sesuatu gagal</translation>
    </message>
    <message>
        <source>A person hands back to the bot</source>
        <translation>Petugas mengembalikan percakapan kepada bot</translation>
    </message>
    <message>
        <source>The person sends a file</source>
        <translation>Pengguna mengirim berkas</translation>
    </message>
    <message>
        <source>A point in time comes</source>
        <translation>Suatu waktu tiba</translation>
    </message>
    <message>
        <source>Another service calls</source>
        <translation>Layanan lain memanggil</translation>
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
        <translation>Mengambil giliran ketika sesuatu terjadi, di mana pun percakapan berada.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ketika</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Maksud</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Kata</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Dipisahkan dengan koma.</translation>
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
        <translation>Setelah menit</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>Anywhere in the bot</source>
        <translation>Di mana pun dalam bot</translation>
    </message>
    <message>
        <source>While this flow runs</source>
        <translation>Selama alur ini berjalan</translation>
    </message>
    <message>
        <source>Only while nothing is asked</source>
        <translation>Hanya selama tidak ada yang ditanyakan</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Setelahnya</translation>
    </message>
    <message>
        <source>Go back to what was asked</source>
        <translation>Kembali ke yang ditanyakan</translation>
    </message>
    <message>
        <source>Give that up</source>
        <translation>Tinggalkan itu</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Hanya jika</translation>
    </message>
    <message>
        <source>An object: the text, the entities, or the data of the event.</source>
        <translation>Objek: teks, entitas, atau data peristiwa.</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Jika</translation>
    </message>
    <message>
        <source>A condition is true</source>
        <translation>Syarat terpenuhi</translation>
    </message>
    <message>
        <source>The value is</source>
        <translation>Nilainya adalah</translation>
    </message>
    <message>
        <source>Within opening hours</source>
        <translation>Di dalam jam buka</translation>
    </message>
    <message>
        <source>Outside opening hours</source>
        <translation>Di luar jam buka</translation>
    </message>
    <message>
        <source>The channel is</source>
        <translation>Salurannya adalah</translation>
    </message>
    <message>
        <source>The language is</source>
        <translation>Bahasanya adalah</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Kata</translation>
    </message>
    <message>
        <source>The channel (“web”) or the language (“de”).</source>
        <translation>Saluran (“web”) atau bahasa (“de”).</translation>
    </message>
    <message>
        <source>What cases of the kind “the value is” are compared with.</source>
        <translation>Pembanding untuk kasus berjenis “nilainya adalah”.</translation>
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
        <translation>Daftar: tambahkan di akhir</translation>
    </message>
    <message>
        <source>List: add in front</source>
        <translation>Daftar: tambahkan di depan</translation>
    </message>
    <message>
        <source>List: take out</source>
        <translation>Daftar: keluarkan</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Tambahkan padanya</translation>
    </message>
    <message>
        <source>Becomes, if it has no value</source>
        <translation>Menjadi, jika belum memiliki nilai</translation>
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
        <translation>Daftar: urutkan</translation>
    </message>
    <message>
        <source>List: turn round</source>
        <translation>Daftar: balikkan</translation>
    </message>
    <message>
        <source>List: each once</source>
        <translation>Daftar: masing-masing sekali</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>Setiap kali</translation>
    </message>
    <message>
        <source>While %1</source>
        <translation>Selama %1</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 kali</translation>
    </message>
    <message>
        <source>For each of %1</source>
        <translation>Untuk setiap item dari %1</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Perulangan</translation>
    </message>
    <message>
        <source>Repeats the steps behind it: for each of a list, so many times, or while a condition is true.</source>
        <translation>Mengulang langkah di belakangnya: untuk setiap item daftar, sekian kali, atau selama syarat terpenuhi.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>For each of a list</source>
        <translation>Untuk setiap item daftar</translation>
    </message>
    <message>
        <source>So many times</source>
        <translation>Sekian kali</translation>
    </message>
    <message>
        <source>While a condition is true</source>
        <translation>Selama syarat terpenuhi</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Kali</translation>
    </message>
    <message>
        <source>Keep the item in</source>
        <translation>Simpan item di</translation>
    </message>
    <message>
        <source>Keep the number in</source>
        <translation>Simpan nomor di</translation>
    </message>
    <message>
        <source>0 the first time.</source>
        <translation>0 pada kali pertama.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Paling banyak</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Bagi</translation>
    </message>
    <message>
        <source>Goes one of several ways by chance, to compare them.</source>
        <translation>Mengambil salah satu dari beberapa jalur secara acak, untuk membandingkannya.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Jalur</translation>
    </message>
    <message>
        <source>The same way for the same person</source>
        <translation>Jalur yang sama untuk pengguna yang sama</translation>
    </message>
    <message>
        <source>Name of the experiment</source>
        <translation>Nama eksperimen</translation>
    </message>
    <message>
        <source>Splits of one experiment send a person the same way.</source>
        <translation>Pembagian dalam satu eksperimen mengarahkan pengguna ke jalur yang sama.</translation>
    </message>
    <message>
        <source>Human Handoff</source>
        <translation>Serahkan ke Petugas</translation>
    </message>
    <message>
        <source>Hands the talk to a person; the bot is silent while they talk.</source>
        <translation>Menyerahkan percakapan kepada petugas; bot diam selama mereka bercakap.</translation>
    </message>
    <message>
        <source>What the person of the team gets</source>
        <translation>Yang diterima petugas dari tim</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Yang diucapkan</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Antrean</translation>
    </message>
    <message>
        <source>Who takes it, such as support-de.</source>
        <translation>Siapa yang menanganinya, misalnya support-de.</translation>
    </message>
    <message>
        <source>Only within opening hours</source>
        <translation>Hanya di dalam jam buka</translation>
    </message>
    <message>
        <source>Outside of the bot&apos;s opening hours it goes on at “unavailable” at once.</source>
        <translation>Di luar jam buka bot, langsung lanjut di “tidak tersedia”.</translation>
    </message>
    <message>
        <source>Minutes to wait</source>
        <translation>Menit untuk menunggu</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>The talk so far</source>
        <translation>Percakapan sejauh ini</translation>
    </message>
    <message>
        <source>If the one who chats agrees</source>
        <translation>Jika orang yang mengobrol setuju</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Selalu</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Tidak pernah</translation>
    </message>
    <message>
        <source>Question about it</source>
        <translation>Pertanyaan tentang itu</translation>
    </message>
    <message>
        <source>While somebody is looked for</source>
        <translation>Selama seseorang dicari</translation>
    </message>
    <message>
        <source>When somebody is there</source>
        <translation>Ketika seseorang sudah ada</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Terhubung</translation>
    </message>
    <message>
        <source>Nobody there</source>
        <translation>Tidak ada orang</translation>
    </message>
    <message>
        <source>Nobody in time</source>
        <translation>Tidak ada orang tepat waktu</translation>
    </message>
    <message>
        <source>Back to the bot</source>
        <translation>Kembali ke bot</translation>
    </message>
    <message>
        <source>Looks for somebody who takes over</source>
        <translation>Mencari seseorang untuk mengambil alih</translation>
    </message>
    <message>
        <source>Human Approval</source>
        <translation>Persetujuan Petugas</translation>
    </message>
    <message>
        <source>Asks somebody of the team, and goes on by what they decide.</source>
        <translation>Bertanya kepada seseorang dari tim, dan melanjutkan sesuai keputusannya.</translation>
    </message>
    <message>
        <source>They can</source>
        <translation>Mereka dapat</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Tambah tindakan</translation>
    </message>
    <message>
        <source>What is to be decided</source>
        <translation>Yang harus diputuskan</translation>
    </message>
    <message>
        <source>What they should know</source>
        <translation>Yang perlu mereka ketahui</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Siapa yang ditanya</translation>
    </message>
    <message>
        <source>Said to the one who chats</source>
        <translation>Diucapkan kepada orang yang mengobrol</translation>
    </message>
    <message>
        <source>Keep their comment in</source>
        <translation>Simpan komentar mereka di</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Setujui</translation>
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
        <translation>Meminta persetujuan dan menyimpan buktinya, atau mencabutnya.</translation>
    </message>
    <message>
        <source>Asks for it</source>
        <translation>Memintanya</translation>
    </message>
    <message>
        <source>Takes it back</source>
        <translation>Mencabutnya</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Pemberitahuan</translation>
    </message>
    <message>
        <source>What the person agrees to, in plain words.</source>
        <translation>Yang disetujui pengguna, dengan kata-kata sederhana.</translation>
    </message>
    <message>
        <source>Address of the whole notice</source>
        <translation>Alamat pemberitahuan lengkap</translation>
    </message>
    <message>
        <source>Version of the notice</source>
        <translation>Versi pemberitahuan</translation>
    </message>
    <message>
        <source>Kept with the proof, such as 2026-11.</source>
        <translation>Disimpan bersama buktinya, misalnya 2026-11.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Button that agrees</source>
        <translation>Tombol yang menyetujui</translation>
    </message>
    <message>
        <source>Button that declines</source>
        <translation>Tombol yang menolak</translation>
    </message>
    <message>
        <source>Keep the decision in</source>
        <translation>Simpan keputusan di</translation>
    </message>
    <message>
        <source>True or false. A variable of the person is still known next time.</source>
        <translation>True atau false. Variabel pengguna masih diketahui pada kesempatan berikutnya.</translation>
    </message>
    <message>
        <source>Do not ask who has agreed before</source>
        <translation>Jangan tanya yang sudah pernah setuju</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>No notice yet</source>
        <translation>Belum ada pemberitahuan</translation>
    </message>
    <message>
        <source>User Data</source>
        <translation>Data Pengguna</translation>
    </message>
    <message>
        <source>Lets people see, take along, correct or erase what the bot knows of them.</source>
        <translation>Memungkinkan orang melihat, membawa, mengoreksi, atau menghapus hal yang diketahui bot tentang mereka.</translation>
    </message>
    <message>
        <source>Shows what is known</source>
        <translation>Menampilkan yang diketahui</translation>
    </message>
    <message>
        <source>Hands it out as a file</source>
        <translation>Menyerahkannya sebagai berkas</translation>
    </message>
    <message>
        <source>Has it corrected</source>
        <translation>Meminta koreksinya</translation>
    </message>
    <message>
        <source>Erases everything</source>
        <translation>Menghapus semuanya</translation>
    </message>
    <message>
        <source>Forgets some variables</source>
        <translation>Melupakan beberapa variabel</translation>
    </message>
    <message>
        <source>Stops recording the talk</source>
        <translation>Berhenti merekam percakapan</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>None chosen means all that the person gave.</source>
        <translation>Jika tidak ada yang dipilih, berarti semua yang diberikan pengguna.</translation>
    </message>
    <message>
        <source>Question, or words before it</source>
        <translation>Pertanyaan, atau kata-kata sebelumnya</translation>
    </message>
    <message>
        <source>Before erasing, the person is asked whether they mean it.</source>
        <translation>Sebelum menghapus, pengguna ditanya apakah ia sungguh menginginkannya.</translation>
    </message>
    <message>
        <source>When nothing is known</source>
        <translation>Ketika tidak ada yang diketahui</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Says it</source>
        <translation>Mengucapkannya</translation>
    </message>
    <message>
        <source>Opens an address</source>
        <translation>Membuka alamat</translation>
    </message>
    <message>
        <source>Calls a number</source>
        <translation>Menelepon nomor</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Alamat atau nomor</translation>
    </message>
    <message>
        <source>Add button</source>
        <translation>Tambah tombol</translation>
    </message>
    <message>
        <source>What it shows, for those who cannot see it</source>
        <translation>Isi gambarnya, bagi yang tidak dapat melihatnya</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Add card</source>
        <translation>Tambah kartu</translation>
    </message>
    <message>
        <source>Only on</source>
        <translation>Hanya di</translation>
    </message>
    <message>
        <source>None = on all channels.</source>
        <translation>Tidak ada = di semua saluran.</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Obrolan web</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Suara</translation>
    </message>
    <message>
        <source>What the bot says</source>
        <translation>Yang diucapkan bot</translation>
    </message>
    <message>
        <source>The bot picks one of the wordings each time.</source>
        <translation>Bot memilih salah satu rumusan setiap kali.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Carousel of cards</source>
        <translation>Korsel kartu</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Tempat di peta</translation>
    </message>
    <message>
        <source>Link with preview</source>
        <translation>Tautan dengan pratinjau</translation>
    </message>
    <message>
        <source>Address, https://…</source>
        <translation>Alamat, https://…</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Lintang</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Bujur</translation>
    </message>
    <message>
        <source>Words beside it</source>
        <translation>Kata-kata di sampingnya</translation>
    </message>
    <message>
        <source>Pause before it</source>
        <translation>Jeda sebelumnya</translation>
    </message>
    <message>
        <source>Milliseconds for which the bot seems to be writing.</source>
        <translation>Milidetik selama bot tampak sedang menulis.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of bubble, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Says something: texts, pictures, files, cards, places.</source>
        <translation>Mengatakan sesuatu: teks, gambar, berkas, kartu, tempat.</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>Balasan cepat</translation>
    </message>
    <message>
        <source>Suggestions below the last bubble; the person may as well write something else.</source>
        <translation>Saran di bawah gelembung terakhir; pengguna juga boleh menulis hal lain.</translation>
    </message>
    <message>
        <source>Add suggestion</source>
        <translation>Tambah saran</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Arti</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Nomor telepon</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Alamat web</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Tanggal dan jam</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Jumlah uang</translation>
    </message>
    <message>
        <source>Length of time</source>
        <translation>Lama waktu</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Penilaian</translation>
    </message>
    <message>
        <source>Entity of the bot</source>
        <translation>Entitas bot</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Yang cocok</translation>
    </message>
    <message>
        <source>When it does not fit</source>
        <translation>Ketika tidak cocok</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Entitas</translation>
    </message>
    <message>
        <source>Best rating</source>
        <translation>Nilai terbaik</translation>
    </message>
    <message>
        <source>The largest number, the longest text, or the largest file in MB.</source>
        <translation>Angka terbesar, teks terpanjang, atau berkas terbesar dalam MB.</translation>
    </message>
    <message>
        <source>Said first</source>
        <translation>Diucapkan pertama</translation>
    </message>
    <message>
        <source>Said after that</source>
        <translation>Diucapkan setelah itu</translation>
    </message>
    <message>
        <source>One for each further time; the last one stays.</source>
        <translation>Satu untuk setiap kali berikutnya; yang terakhir tetap dipakai.</translation>
    </message>
    <message>
        <source>Then take</source>
        <translation>Lalu ambil</translation>
    </message>
    <message>
        <source>The value when nothing fitted; empty = go on at “did not fit”.</source>
        <translation>Nilai ketika tidak ada yang cocok; kosong = lanjut di “tidak cocok”.</translation>
    </message>
    <message>
        <source>Silence and digressions</source>
        <translation>Diam dan penyimpangan topik</translation>
    </message>
    <message>
        <source>Silence after</source>
        <translation>Diam setelah</translation>
    </message>
    <message>
        <source>Seconds; 0 = it waits for ever.</source>
        <translation>Detik; 0 = menunggu selamanya.</translation>
    </message>
    <message>
        <source>Said to silence</source>
        <translation>Diucapkan saat diam</translation>
    </message>
    <message>
        <source>One each time; after the last it goes on at “no reply”.</source>
        <translation>Satu setiap kali; setelah yang terakhir, lanjut di “tidak ada balasan”.</translation>
    </message>
    <message>
        <source>Something else comes up</source>
        <translation>Hal lain muncul</translation>
    </message>
    <message>
        <source>Is followed when it is no answer</source>
        <translation>Diikuti jika bukan jawaban</translation>
    </message>
    <message>
        <source>Is always followed</source>
        <translation>Selalu diikuti</translation>
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
        <translation>Tidak ada balasan</translation>
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
        <translation>Kata lain, dengan koma</translation>
    </message>
    <message>
        <source>Small print</source>
        <translation>Keterangan kecil</translation>
    </message>
    <message>
        <source>Typed words choose too: the label, its number, or a synonym, slips of the pen forgiven.</source>
        <translation>Kata yang diketik juga memilih: label, nomornya, atau sinonim, salah ketik dimaafkan.</translation>
    </message>
    <message>
        <source>Options come from a list</source>
        <translation>Opsi berasal dari daftar</translation>
    </message>
    <message>
        <source>Button of an item</source>
        <translation>Tombol item</translation>
    </message>
    <message>
        <source>Such as item.name; empty = the item itself.</source>
        <translation>Misalnya item.name; kosong = item itu sendiri.</translation>
    </message>
    <message>
        <source>What is kept of it</source>
        <translation>Yang disimpan darinya</translation>
    </message>
    <message>
        <source>Such as item.id; empty = the item itself.</source>
        <translation>Misalnya item.id; kosong = item itu sendiri.</translation>
    </message>
    <message>
        <source>Several may be chosen</source>
        <translation>Beberapa boleh dipilih</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Paling sedikit</translation>
    </message>
    <message>
        <source>0 = all of them.</source>
        <translation>0 = semuanya.</translation>
    </message>
    <message>
        <source>Any choice</source>
        <translation>Pilihan apa pun</translation>
    </message>
    <message>
        <source>Yes or no: options with the ids yes and no are understood in people&apos;s own words, and kept as true or false.</source>
        <translation>Ya atau tidak: opsi dengan id yes dan no dipahami dalam kata-kata orang sendiri, dan disimpan sebagai true atau false.</translation>
    </message>
    <message>
        <source>Asks for several things, in any order, and has them confirmed.</source>
        <translation>Menanyakan beberapa hal, dalam urutan apa pun, dan meminta konfirmasinya.</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Nama kolom isian</translation>
    </message>
    <message>
        <source>Keep it in</source>
        <translation>Simpan di</translation>
    </message>
    <message>
        <source>The whole form</source>
        <translation>Seluruh formulir</translation>
    </message>
    <message>
        <source>Said before it</source>
        <translation>Diucapkan sebelumnya</translation>
    </message>
    <message>
        <source>Fill in what the person said already</source>
        <translation>Isi dengan yang sudah dikatakan pengguna</translation>
    </message>
    <message>
        <source>Do not ask what is known</source>
        <translation>Jangan tanyakan yang sudah diketahui</translation>
    </message>
    <message>
        <source>Have it confirmed</source>
        <translation>Minta konfirmasi</translation>
    </message>
    <message>
        <source>Without it, a confirmation lists the fields.</source>
        <translation>Jika kosong, konfirmasi mencantumkan kolom isian.</translation>
    </message>
    <message>
        <source>What should be changed?</source>
        <translation>Apa yang perlu diubah?</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Ditinggalkan</translation>
    </message>
    <message>
        <source>No fields yet</source>
        <translation>Belum ada kolom isian</translation>
    </message>
    <message>
        <source>Asks for %1</source>
        <translation>Menanyakan %1</translation>
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
        <translation>Hanya dari</translation>
    </message>
    <message>
        <source>Words of titles or addresses, one per line; none = from all documents.</source>
        <translation>Kata dari judul atau alamat, satu per baris; tidak ada = dari semua dokumen.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Listed below</source>
        <translation>Dicantumkan di bawah</translation>
    </message>
    <message>
        <source>Numbered in the text, and listed</source>
        <translation>Diberi nomor dalam teks, dan dicantumkan</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Tidak disebutkan</translation>
    </message>
    <message>
        <source>The text; when only searching, a list of passages with title, text, url and place.</source>
        <translation>Teksnya; jika hanya mencari, daftar petikan dengan title, text, url, dan place.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Bukan semua ini</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Rute</translation>
    </message>
    <message>
        <source>Goes on by what the person means.</source>
        <translation>Melanjutkan sesuai maksud pengguna.</translation>
    </message>
    <message>
        <source>With commas between them; one of them in the message is enough.</source>
        <translation>Dipisahkan dengan koma; salah satunya dalam pesan sudah cukup.</translation>
    </message>
    <message>
        <source>Described for the model</source>
        <translation>Dijelaskan untuk model</translation>
    </message>
    <message>
        <source>Understood by</source>
        <translation>Dipahami dengan</translation>
    </message>
    <message>
        <source>The bot&apos;s intents</source>
        <translation>Maksud bot</translation>
    </message>
    <message>
        <source>Words and patterns</source>
        <translation>Kata dan pola</translation>
    </message>
    <message>
        <source>A language model</source>
        <translation>Model bahasa</translation>
    </message>
    <message>
        <source>From 0 to 1; 0 = as the bot&apos;s settings say.</source>
        <translation>Dari 0 hingga 1; 0 = sesuai pengaturan bot.</translation>
    </message>
    <message>
        <source>When several may be meant</source>
        <translation>Ketika beberapa mungkin dimaksud</translation>
    </message>
    <message>
        <source>Asked with a button for each of them.</source>
        <translation>Ditanyakan dengan tombol untuk masing-masing.</translation>
    </message>
    <message>
        <source>An object: class, confidence and entities.</source>
        <translation>Objek: class, confidence, dan entities.</translation>
    </message>
    <message>
        <source>in a stack</source>
        <translation>dalam tumpukan</translation>
    </message>
    <message>
        <source>A step that begins a talk cannot move to another flow. Select the steps after it.</source>
        <translation>Langkah yang memulai percakapan tidak dapat dipindahkan ke alur lain. Pilih langkah setelahnya.</translation>
    </message>
    <message>
        <source>Nothing leads to these steps. Select steps that a talk comes to.</source>
        <translation>Tidak ada yang mengarah ke langkah-langkah ini. Pilih langkah yang didatangi percakapan.</translation>
    </message>
    <message numerus="yes">
        <source>The selection is entered at %n different step(s), but a flow begins at one. Select steps that are all reached through one of them.</source>
        <translation>
            <numerusform>Pilihan ini dimasuki di %n langkah berbeda, tetapi alur dimulai di satu langkah. Pilih langkah yang semuanya dicapai melalui salah satunya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the steps that shall become a flow of their own.</source>
        <translation>Pilih langkah yang akan menjadi alur tersendiri.</translation>
    </message>
    <message>
        <source>%1 leads to %2</source>
        <translation>%1 lanjut ke %2</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 tidak terhubung</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Add a Start</source>
        <translation>Tambahkan Mulai</translation>
    </message>
    <message>
        <source>Start where talks begin now</source>
        <translation>Mulai di tempat percakapan dimulai sekarang</translation>
    </message>
    <message>
        <source>Delete the unused Starts</source>
        <translation>Hapus Mulai yang tidak digunakan</translation>
    </message>
    <message>
        <source>Add an Exit</source>
        <translation>Tambahkan Keluar</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Tanya lagi</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>Hapus sambungan</translation>
    </message>
    <message>
        <source>Delete the step</source>
        <translation>Hapus langkah</translation>
    </message>
    <message>
        <source>Delete the flow</source>
        <translation>Hapus alur</translation>
    </message>
    <message>
        <source>Add an Event for errors</source>
        <translation>Tambahkan Peristiwa untuk kesalahan</translation>
    </message>
    <message>
        <source>Use the most similar variable</source>
        <translation>Gunakan variabel yang paling mirip</translation>
    </message>
    <message>
        <source>Add the variable</source>
        <translation>Tambahkan variabel</translation>
    </message>
    <message>
        <source>Delete the variable</source>
        <translation>Hapus variabel</translation>
    </message>
    <message>
        <source>Begin without a value</source>
        <translation>Mulai tanpa nilai</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Serahkan</translation>
    </message>
    <message>
        <source>Do not hand it over</source>
        <translation>Jangan serahkan</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Change the variable&apos;s type</source>
        <translation>Ubah jenis variabel</translation>
    </message>
    <message>
        <source>Delete the case</source>
        <translation>Hapus kasus</translation>
    </message>
    <message>
        <source>Let the code read it</source>
        <translation>Biarkan kode membacanya</translation>
    </message>
    <message>
        <source>Take the nearest number</source>
        <translation>Ambil angka terdekat</translation>
    </message>
    <message>
        <source>Take the usual choice</source>
        <translation>Ambil pilihan yang biasa</translation>
    </message>
    <message>
        <source>Tell them apart</source>
        <translation>Bedakan keduanya</translation>
    </message>
    <message>
        <source>Add a variable for it</source>
        <translation>Tambahkan variabel untuknya</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Tukar keduanya</translation>
    </message>
    <message>
        <source>Delete what is incomplete</source>
        <translation>Hapus yang tidak lengkap</translation>
    </message>
    <message>
        <source>Do without it</source>
        <translation>Tanpa itu</translation>
    </message>
    <message>
        <source>Give all the same weight</source>
        <translation>Beri semua bobot yang sama</translation>
    </message>
    <message>
        <source>Use https://</source>
        <translation>Gunakan https://</translation>
    </message>
    <message>
        <source>Send no content</source>
        <translation>Jangan kirim isi</translation>
    </message>
    <message>
        <source>The translation still fits</source>
        <translation>Terjemahannya masih cocok</translation>
    </message>
    <message>
        <source>Delete these texts</source>
        <translation>Hapus teks-teks ini</translation>
    </message>
    <message>
        <source>Delete the repetition</source>
        <translation>Hapus pengulangan</translation>
    </message>
    <message>
        <source>Add an Event for it</source>
        <translation>Tambahkan Peristiwa untuknya</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Add the entity</source>
        <translation>Tambahkan entitas</translation>
    </message>
    <message>
        <source>A condition of “%1” is always true. Compare a variable, or do without the condition.</source>
        <translation>Sebuah kondisi “%1” selalu benar. Bandingkan variabel, atau hilangkan kondisinya.</translation>
    </message>
    <message>
        <source>A condition of “%1” is never true. Compare a variable, or remove it.</source>
        <translation>Sebuah kondisi “%1” tidak pernah benar. Bandingkan variabel, atau hapus kondisinya.</translation>
    </message>
    <message>
        <source>“%1” asks for the language “%2”, which the bot does not speak. Add the language, or remove the case.</source>
        <translation>“%1” menanyakan bahasa “%2”, yang tidak dikuasai bot. Tambahkan bahasa itu, atau hapus kasusnya.</translation>
    </message>
    <message>
        <source>A case of “%1” stands below one that is always true, so it is never reached. Move it up, or remove it.</source>
        <translation>Sebuah kasus “%1” berada di bawah kasus yang selalu benar, jadi tidak pernah tercapai. Pindahkan ke atas, atau hapus.</translation>
    </message>
    <message>
        <source>Two cases of “%1” are the same, so the lower one is never reached. Change one, or remove it.</source>
        <translation>Dua kasus “%1” sama, jadi yang di bawah tidak pernah tercapai. Ubah salah satu, atau hapus.</translation>
    </message>
    <message>
        <source>“%1” has two options that read “%2”. Give one of them another label.</source>
        <translation>“%1” memiliki dua opsi yang berbunyi “%2”. Beri salah satunya label lain.</translation>
    </message>
    <message>
        <source>“%2” fits two options of “%1”, so the first one is always taken. Take it out of one.</source>
        <translation>“%2” cocok dengan dua opsi “%1”, jadi yang pertama selalu diambil. Hapus dari salah satunya.</translation>
    </message>
    <message>
        <source>“%2” of “%1” is also a word that calls an Event. Give the option or the Event another word.</source>
        <translation>“%2” dari “%1” juga kata yang memanggil Peristiwa. Beri opsi atau Peristiwa itu kata lain.</translation>
    </message>
    <message>
        <source>The button “%2” of “%1” is longer than %3 characters; some channels cut it. Shorten it.</source>
        <translation>Tombol “%2” dari “%1” lebih panjang dari %3 karakter; beberapa saluran memotongnya. Persingkat.</translation>
    </message>
    <message>
        <source>“%1” offers %2 options, more than most channels show at once. Ask in two steps, or let people write.</source>
        <translation>“%1” menawarkan %2 opsi, lebih banyak daripada yang ditampilkan kebanyakan saluran sekaligus. Tanyakan dalam dua langkah, atau biarkan orang menulis.</translation>
    </message>
    <message>
        <source>The code of “%1” cannot be read: “%2” in line %3 has no counterpart.</source>
        <translation>Kode “%1” tidak dapat dibaca: “%2” di baris %3 tidak memiliki pasangan.</translation>
    </message>
    <message>
        <source>The code of “%1” uses “%2”, which the step neither reads nor sets. Add it to what it reads.</source>
        <translation>Kode “%1” menggunakan “%2”, yang tidak dibaca maupun ditetapkan langkah itu. Tambahkan ke yang dibacanya.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is empty, and it cannot work without. Fill it in.</source>
        <translation>“%1” dari “%2” kosong, padahal diperlukan. Isilah.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is no number. Correct it.</source>
        <translation>“%1” dari “%2” bukan angka. Perbaiki.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is %3, but can be %4 to %5 only. Correct it.</source>
        <translation>“%1” dari “%2” adalah %3, tetapi hanya boleh %4 sampai %5. Perbaiki.</translation>
    </message>
    <message>
        <source>“%1” names an intent that is not in this bot. Choose another.</source>
        <translation>“%1” menyebut intent yang tidak ada dalam bot ini. Pilih yang lain.</translation>
    </message>
    <message>
        <source>“%1” names an entity that is not in this bot. Choose another.</source>
        <translation>“%1” menyebut entitas yang tidak ada dalam bot ini. Pilih yang lain.</translation>
    </message>
    <message>
        <source>“%1” names instructions that are not in this bot. Choose others.</source>
        <translation>“%1” menyebut instruksi yang tidak ada dalam bot ini. Pilih yang lain.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is “%3”, which is none of its choices. Choose one.</source>
        <translation>“%1” dari “%2” adalah “%3”, yang bukan salah satu pilihannya. Pilih salah satu.</translation>
    </message>
    <message>
        <source>Nothing leads into the flow “%1”. Run it from another flow, give it an Event, or delete it.</source>
        <translation>Tidak ada yang menuju alur “%1”. Jalankan dari alur lain, beri Peristiwa, atau hapus.</translation>
    </message>
    <message>
        <source>“%1” takes the word, and then nothing follows. Connect it, or delete it.</source>
        <translation>“%1” mengambil giliran, lalu tidak ada lanjutannya. Hubungkan, atau hapus.</translation>
    </message>
    <message>
        <source>“%1” has no way for answers that fit none of its options: “%2” leads nowhere. Connect it.</source>
        <translation>“%1” tidak memiliki jalan untuk jawaban yang tidak cocok dengan opsi mana pun: “%2” tidak menuju ke mana pun. Hubungkan.</translation>
    </message>
    <message>
        <source>“%1” is about a loop, but stands in none. Put it behind “Each time” of a Loop, or let it end otherwise.</source>
        <translation>“%1” menyangkut perulangan, tetapi tidak berada di dalamnya. Letakkan di belakang “Setiap kali” dari Perulangan, atau biarkan berakhir dengan cara lain.</translation>
    </message>
    <message>
        <source>“%1” waits for the same as another Event that always comes first. Delete one, or tell them apart.</source>
        <translation>“%1” menunggu hal yang sama dengan Peristiwa lain yang selalu lebih dahulu. Hapus salah satu, atau bedakan keduanya.</translation>
    </message>
    <message>
        <source>When “%1” fails, people get a bare apology and the talk ends. Connect its error port, or add an Event for errors.</source>
        <translation>Bila “%1” gagal, orang hanya mendapat permintaan maaf dan percakapan berakhir. Hubungkan port kesalahannya, atau tambahkan Peristiwa untuk kesalahan.</translation>
    </message>
    <message>
        <source>“%1” reads “%2”, but nothing on the way there has given it a value. Set it before, or give it an initial value.</source>
        <translation>“%1” membaca “%2”, tetapi tidak ada yang memberinya nilai di jalan ke sana. Tetapkan sebelumnya, atau beri nilai awal.</translation>
    </message>
    <message>
        <source>When an answer does not fit, “%1” asks again in the same words. Say what would fit.</source>
        <translation>Bila jawaban tidak cocok, “%1” bertanya lagi dengan kata yang sama. Katakan apa yang akan cocok.</translation>
    </message>
    <message>
        <source>A field of “%1” keeps its answer nowhere. Choose a variable for it.</source>
        <translation>Sebuah bidang “%1” tidak menyimpan jawabannya di mana pun. Pilih variabel untuknya.</translation>
    </message>
    <message>
        <source>“%1” cannot choose: fewer than two of its ways have a weight above 0. Give them weights.</source>
        <translation>“%1” tidak dapat memilih: kurang dari dua jalannya berbobot di atas 0. Beri bobot.</translation>
    </message>
    <message>
        <source>“%1” asks a language model without saying what it shall do. Choose instructions, or write some.</source>
        <translation>“%1” bertanya kepada model bahasa tanpa mengatakan apa yang harus dilakukannya. Pilih instruksi, atau tulislah.</translation>
    </message>
    <message>
        <source>“%1” has no end that it could reach, so it talks until its limit. Add one.</source>
        <translation>“%1” tidak memiliki akhir yang dapat dicapai, jadi berbicara sampai batasnya. Tambahkan satu.</translation>
    </message>
    <message>
        <source>“%1” does not say what it waits for, so it never comes. Fill it in, or delete it.</source>
        <translation>“%1” tidak mengatakan apa yang ditunggunya, jadi tidak pernah datang. Isilah, atau hapus.</translation>
    </message>
    <message>
        <source>“%1” does not hand over “%2”, which the flow must be given. Add it.</source>
        <translation>“%1” tidak menyerahkan “%2”, yang harus diberikan kepada alur itu. Tambahkan.</translation>
    </message>
    <message>
        <source>“%1” hands over “%2”, which the flow does not take. Take it out, or add it to the flow&apos;s Start.</source>
        <translation>“%1” menyerahkan “%2”, yang tidak diterima alur itu. Keluarkan, atau tambahkan ke Mulai alur itu.</translation>
    </message>
    <message>
        <source>“%1” waits longer than talks are kept, so it never goes on. Shorten it, or keep talks longer.</source>
        <translation>“%1” menunggu lebih lama daripada masa simpan percakapan, jadi tidak pernah berlanjut. Persingkat, atau simpan percakapan lebih lama.</translation>
    </message>
    <message>
        <source>“%1” goes by opening hours, but the bot has none and counts as always open. Set them in the bot&apos;s settings.</source>
        <translation>“%1” mengikuti jam buka, tetapi bot tidak memilikinya dan dianggap selalu buka. Tetapkan di pengaturan bot.</translation>
    </message>
    <message>
        <source>“%1” reads the secret “%2”, which is always empty there: only requests can use it. Take it out.</source>
        <translation>“%1” membaca rahasia “%2”, yang selalu kosong di sana: hanya permintaan yang dapat memakainya. Keluarkan.</translation>
    </message>
    <message>
        <source>“%1” gives a value to “%2”, which cannot change in a talk. Choose another variable, or change its scope.</source>
        <translation>“%1” memberi nilai kepada “%2”, yang tidak dapat berubah dalam percakapan. Pilih variabel lain, atau ubah cakupannya.</translation>
    </message>
    <message>
        <source>No Event and no Route waits for the intent “%1”. Add an Event for it, or delete it.</source>
        <translation>Tidak ada Peristiwa dan tidak ada Rute yang menunggu intent “%1”. Tambahkan Peristiwa untuknya, atau hapus.</translation>
    </message>
    <message>
        <source>The intent “%1” has %2 phrases in the bot&apos;s first language; from %3 on it is recognised well. Add some.</source>
        <translation>Intent “%1” memiliki %2 frasa dalam bahasa pertama bot; mulai %3 intent dikenali dengan baik. Tambahkan beberapa.</translation>
    </message>
    <message>
        <source>The intent “%1” has no phrases in %2, so it is hardly recognised there. Add some.</source>
        <translation>Intent “%1” tidak memiliki frasa dalam %2, jadi hampir tidak dikenali di sana. Tambahkan beberapa.</translation>
    </message>
    <message>
        <source>A phrase of “%1” marks “%2”, which is no entity of this bot. Add the entity, or correct the name.</source>
        <translation>Sebuah frasa “%1” menandai “%2”, yang bukan entitas bot ini. Tambahkan entitas itu, atau perbaiki namanya.</translation>
    </message>
    <message>
        <source>“%3” is a phrase of “%1” and of “%2”, so the bot cannot tell them apart. Delete it in one.</source>
        <translation>“%3” adalah frasa dari “%1” dan “%2”, jadi bot tidak dapat membedakannya. Hapus di salah satunya.</translation>
    </message>
    <message>
        <source>The intent “%1” has a phrase twice. Delete the repetition.</source>
        <translation>Intent “%1” memiliki sebuah frasa dua kali. Hapus pengulangannya.</translation>
    </message>
    <message>
        <source>No question, phrase or expression uses the entity “%1”. Use it, or delete it.</source>
        <translation>Tidak ada pertanyaan, frasa atau ekspresi yang memakai entitas “%1”. Gunakan, atau hapus.</translation>
    </message>
    <message>
        <source>The entity “%1” has nothing that could be found. Add values or patterns.</source>
        <translation>Entitas “%1” tidak memiliki apa pun yang dapat ditemukan. Tambahkan nilai atau pola.</translation>
    </message>
    <message>
        <source>The pattern “%2” of the entity “%1” is no regular expression. Correct it.</source>
        <translation>Pola “%2” dari entitas “%1” bukan ekspresi reguler. Perbaiki.</translation>
    </message>
    <message>
        <source>“%2” means two values of the entity “%1”: “%3” and “%4”. Delete it in one.</source>
        <translation>“%2” berarti dua nilai dari entitas “%1”: “%3” dan “%4”. Hapus di salah satunya.</translation>
    </message>
    <message>
        <source>No step uses the instructions “%1”. Use them, or delete them.</source>
        <translation>Tidak ada langkah yang memakai instruksi “%1”. Gunakan, atau hapus.</translation>
    </message>
    <message>
        <source>“%2” of “%1” is no web address. Write it with https:// and a host.</source>
        <translation>“%2” dari “%1” bukan alamat web. Tulis dengan https:// dan host.</translation>
    </message>
    <message>
        <source>“%1” uses http://%2 without encryption. Use https://.</source>
        <translation>“%1” memakai http://%2 tanpa enkripsi. Gunakan https://.</translation>
    </message>
    <message>
        <source>“%1” sends content with GET, which services ignore or refuse. Use POST, or send none.</source>
        <translation>“%1” mengirim isi dengan GET, yang diabaikan atau ditolak layanan. Gunakan POST, atau jangan kirim isi.</translation>
    </message>
    <message>
        <source>The content of “%1” is no JSON, so nothing is sent. Check its brackets, commas and quotes.</source>
        <translation>Isi “%1” bukan JSON, jadi tidak ada yang dikirim. Periksa kurung, koma dan tanda petiknya.</translation>
    </message>
    <message>
        <source>“%1” asks a service and keeps nothing of the answer. Choose a variable for it.</source>
        <translation>“%1” bertanya kepada layanan dan tidak menyimpan apa pun dari jawabannya. Pilih variabel untuknya.</translation>
    </message>
    <message>
        <source>“%1” runs its own flow again before that has ended; at most 64 flows can wait for each other. Let it go there instead.</source>
        <translation>“%1” menjalankan alurnya sendiri lagi sebelum berakhir; paling banyak 64 alur dapat saling menunggu. Lanjutkan ke sana saja.</translation>
    </message>
    <message>
        <source>“%1” says that its flow gives back “%2”, but no step of the flow sets it. Set it, or take it out.</source>
        <translation>“%1” mengatakan bahwa alurnya mengembalikan “%2”, tetapi tidak ada langkah alur yang menetapkannya. Tetapkan, atau keluarkan.</translation>
    </message>
    <message>
        <source>The test “%1” names what is not in the bot: %2. Correct the names.</source>
        <translation>Tes “%1” menyebut yang tidak ada dalam bot: %2. Perbaiki namanya.</translation>
    </message>
    <message>
        <source>“%1” says the same in two variants, so nothing varies. Reword one, or remove it.</source>
        <translation>“%1” mengatakan hal yang sama dalam dua varian, jadi tidak ada variasi. Ubah kata-kata salah satu, atau hapus.</translation>
    </message>
    <message>
        <source>“%1” sends a file that is not chosen yet. Choose one, or remove it.</source>
        <translation>“%1” mengirim berkas yang belum dipilih. Pilih satu, atau hapus.</translation>
    </message>
    <message>
        <source>“%1” was changed after it had been translated (%2). Look at the translation again.</source>
        <translation>“%1” diubah setelah diterjemahkan (%2). Periksa lagi terjemahannya.</translation>
    </message>
    <message>
        <source>“%1” has texts in languages that the bot does not speak (%2). Add the language to the bot, or remove them.</source>
        <translation>“%1” memiliki teks dalam bahasa yang tidak dikuasai bot (%2). Tambahkan bahasa itu ke bot, atau hapus teksnya.</translation>
    </message>
    <message>
        <source>A text of “%1” is longer than %2 characters; some channels cut it. Shorten it, or say it in several bubbles.</source>
        <translation>Sebuah teks “%1” lebih panjang dari %2 karakter; beberapa saluran memotongnya. Persingkat, atau bagi ke beberapa gelembung.</translation>
    </message>
    <message>
        <source>“%2” in “%1” puts values together that are never alike, so its result never changes. Compare like with like.</source>
        <translation>“%2” dalam “%1” menggabungkan nilai yang tidak pernah sejenis, jadi hasilnya tidak pernah berubah. Bandingkan yang sejenis.</translation>
    </message>
    <message>
        <source>“%1” gives “%2” a value that does not fit its type, so it is not kept. Change the value, or the variable&apos;s type.</source>
        <translation>“%1” memberi “%2” nilai yang tidak cocok dengan jenisnya, jadi tidak disimpan. Ubah nilainya, atau jenis variabelnya.</translation>
    </message>
    <message>
        <source>The answer that “%1” asks for does not fit “%2”, so it is not kept. Change the kind of answer, or the variable&apos;s type.</source>
        <translation>Jawaban yang diminta “%1” tidak cocok dengan “%2”, jadi tidak disimpan. Ubah jenis jawabannya, atau jenis variabelnya.</translation>
    </message>
    <message>
        <source>“%1” is read, but nothing gives it a value. Set it, or give it an initial value.</source>
        <translation>“%1” dibaca, tetapi tidak ada yang memberinya nilai. Tetapkan, atau beri nilai awal.</translation>
    </message>
    <message>
        <source>“%1” is given values that nothing reads. Use it, or do without.</source>
        <translation>“%1” diberi nilai yang tidak dibaca siapa pun. Gunakan, atau tanpa itu saja.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a variable. Use letters, digits and _, and no word that expressions know already.</source>
        <translation>“%1” tidak dapat menjadi nama variabel. Gunakan huruf, angka dan _, dan bukan kata yang sudah dikenal ekspresi.</translation>
    </message>
    <message>
        <source>There are two variables “%1” and “%2”. Rename one, so that nobody takes one for the other.</source>
        <translation>Ada dua variabel “%1” dan “%2”. Ganti nama salah satu, agar tidak tertukar.</translation>
    </message>
    <message>
        <source>The initial value of “%1” does not fit its type. Correct one of them.</source>
        <translation>Nilai awal “%1” tidak cocok dengan jenisnya. Perbaiki salah satunya.</translation>
    </message>
    <message>
        <source>Something failed</source>
        <translation>Sesuatu gagal</translation>
    </message>
    <message>
        <source>The bot has no Start, so no talk can begin.</source>
        <translation>Bot tidak memiliki Mulai, jadi percakapan tidak dapat dimulai.</translation>
    </message>
    <message>
        <source>The flow that talks begin with is not in the bot.</source>
        <translation>Alur tempat percakapan dimulai tidak ada dalam bot.</translation>
    </message>
    <message>
        <source>A flow has more than one Start; only the oldest is used.</source>
        <translation>Sebuah alur memiliki lebih dari satu Mulai; hanya yang tertua digunakan.</translation>
    </message>
    <message>
        <source>A way out of a step leads nowhere; when the bot has said nothing yet, publishing is blocked.</source>
        <translation>Sebuah jalan keluar dari langkah tidak menuju ke mana pun; bila bot belum mengatakan apa pun, penerbitan diblokir.</translation>
    </message>
    <message>
        <source>Choice without default</source>
        <translation>Pilihan tanpa bawaan</translation>
    </message>
    <message>
        <source>A Choice has no way for answers that fit none of its options.</source>
        <translation>Sebuah Pilihan tidak memiliki jalan untuk jawaban yang tidak cocok dengan opsi mana pun.</translation>
    </message>
    <message>
        <source>The talk stops after a step without a word.</source>
        <translation>Percakapan berhenti setelah sebuah langkah tanpa kata.</translation>
    </message>
    <message>
        <source>A connection leaves a step at a port that is no longer there.</source>
        <translation>Sebuah sambungan keluar dari langkah pada port yang sudah tidak ada.</translation>
    </message>
    <message>
        <source>No way leads from the start or from an event to the step.</source>
        <translation>Tidak ada jalan dari mulai atau dari peristiwa ke langkah itu.</translation>
    </message>
    <message>
        <source>Flow is never run</source>
        <translation>Alur tidak pernah dijalankan</translation>
    </message>
    <message>
        <source>Nothing leads into the flow: it is not the start flow, has no event, and is not run or gone to.</source>
        <translation>Tidak ada yang menuju alur itu: bukan alur mulai, tidak memiliki peristiwa, dan tidak dijalankan atau dituju.</translation>
    </message>
    <message>
        <source>Event does nothing</source>
        <translation>Peristiwa tidak melakukan apa pun</translation>
    </message>
    <message>
        <source>An Event takes the word, and then nothing follows.</source>
        <translation>Sebuah Peristiwa mengambil giliran, lalu tidak ada lanjutannya.</translation>
    </message>
    <message>
        <source>Event is never used</source>
        <translation>Peristiwa tidak pernah digunakan</translation>
    </message>
    <message>
        <source>Another Event waits for the same thing at the same place and always comes first.</source>
        <translation>Peristiwa lain menunggu hal yang sama di tempat yang sama dan selalu lebih dahulu.</translation>
    </message>
    <message>
        <source>A Go To names no place, or one that is gone.</source>
        <translation>Sebuah Lanjut ke tidak menyebut tempat, atau tempat yang sudah tidak ada.</translation>
    </message>
    <message>
        <source>A Run Flow names no flow, or one without a Start.</source>
        <translation>Sebuah Jalankan Alur tidak menyebut alur, atau alur tanpa Mulai.</translation>
    </message>
    <message>
        <source>No loop to leave</source>
        <translation>Tidak ada perulangan untuk ditinggalkan</translation>
    </message>
    <message>
        <source>An Exit leaves a loop or begins its next round, but stands in none.</source>
        <translation>Sebuah Keluar meninggalkan perulangan atau memulai putaran berikutnya, tetapi tidak berada di dalamnya.</translation>
    </message>
    <message>
        <source>Steps lead round in a ring without a way out and without asking the person anything.</source>
        <translation>Langkah-langkah berputar dalam lingkaran tanpa jalan keluar dan tanpa bertanya apa pun kepada orang.</translation>
    </message>
    <message>
        <source>Steps lead round in a ring that only a condition can end; the person is asked nothing on the way.</source>
        <translation>Langkah-langkah berputar dalam lingkaran yang hanya dapat diakhiri kondisi; orang tidak ditanya apa pun di jalan.</translation>
    </message>
    <message>
        <source>Flow runs itself</source>
        <translation>Alur menjalankan dirinya sendiri</translation>
    </message>
    <message>
        <source>A flow runs itself again before it has ended; 64 flows upon each other are an error.</source>
        <translation>Sebuah alur menjalankan dirinya lagi sebelum berakhir; 64 alur bertumpuk adalah kesalahan.</translation>
    </message>
    <message>
        <source>Failure is not handled</source>
        <translation>Kegagalan tidak ditangani</translation>
    </message>
    <message>
        <source>A step that may fail has no way for it, and the bot has no Event for errors: people get a bare apology and the talk ends.</source>
        <translation>Langkah yang mungkin gagal tidak memiliki jalan untuk itu, dan bot tidak memiliki Peristiwa untuk kesalahan: orang hanya mendapat permintaan maaf dan percakapan berakhir.</translation>
    </message>
    <message>
        <source>A name is used that is no variable of the bot.</source>
        <translation>Sebuah nama dipakai yang bukan variabel bot.</translation>
    </message>
    <message>
        <source>No step uses the variable.</source>
        <translation>Tidak ada langkah yang memakai variabel itu.</translation>
    </message>
    <message>
        <source>Never given a value</source>
        <translation>Tidak pernah diberi nilai</translation>
    </message>
    <message>
        <source>A variable is read, but nothing gives it a value.</source>
        <translation>Sebuah variabel dibaca, tetapi tidak ada yang memberinya nilai.</translation>
    </message>
    <message>
        <source>Set, never read</source>
        <translation>Ditetapkan, tidak pernah dibaca</translation>
    </message>
    <message>
        <source>A variable is given values that nothing reads.</source>
        <translation>Sebuah variabel diberi nilai yang tidak dibaca siapa pun.</translation>
    </message>
    <message>
        <source>Read before it is set</source>
        <translation>Dibaca sebelum ditetapkan</translation>
    </message>
    <message>
        <source>A variable is read at a place where no way could have given it a value yet.</source>
        <translation>Sebuah variabel dibaca di tempat yang belum ada jalan yang dapat memberinya nilai.</translation>
    </message>
    <message>
        <source>Value cannot change</source>
        <translation>Nilai tidak dapat berubah</translation>
    </message>
    <message>
        <source>A step gives a value to a constant of the bot or to a secret.</source>
        <translation>Sebuah langkah memberi nilai kepada konstanta bot atau rahasia.</translation>
    </message>
    <message>
        <source>Secrets cannot be read</source>
        <translation>Rahasia tidak dapat dibaca</translation>
    </message>
    <message>
        <source>An expression or a text reads a secret, which only requests can use; it is always empty there.</source>
        <translation>Sebuah ekspresi atau teks membaca rahasia, yang hanya dapat dipakai permintaan; di sana selalu kosong.</translation>
    </message>
    <message>
        <source>Name cannot be used</source>
        <translation>Nama tidak dapat digunakan</translation>
    </message>
    <message>
        <source>The name of a variable is no name in expressions.</source>
        <translation>Nama variabel itu bukan nama dalam ekspresi.</translation>
    </message>
    <message>
        <source>Two variables are one</source>
        <translation>Dua variabel adalah satu</translation>
    </message>
    <message>
        <source>Two variables have the same name, or differ only in capitals.</source>
        <translation>Dua variabel bernama sama, atau hanya berbeda huruf besarnya.</translation>
    </message>
    <message>
        <source>Initial value does not fit</source>
        <translation>Nilai awal tidak cocok</translation>
    </message>
    <message>
        <source>The initial value of a variable is not of its type.</source>
        <translation>Nilai awal variabel bukan dari jenisnya.</translation>
    </message>
    <message>
        <source>Input is not handed over</source>
        <translation>Masukan tidak diserahkan</translation>
    </message>
    <message>
        <source>A Run Flow does not hand over what the flow says it must be given.</source>
        <translation>Sebuah Jalankan Alur tidak menyerahkan apa yang menurut alur itu harus diberikan.</translation>
    </message>
    <message>
        <source>Input that nobody takes</source>
        <translation>Masukan yang tidak diterima siapa pun</translation>
    </message>
    <message>
        <source>A Run Flow hands over something that the flow does not take.</source>
        <translation>Sebuah Jalankan Alur menyerahkan sesuatu yang tidak diterima alur itu.</translation>
    </message>
    <message>
        <source>Output is never set</source>
        <translation>Keluaran tidak pernah ditetapkan</translation>
    </message>
    <message>
        <source>A flow says that it gives back a variable, but never sets it.</source>
        <translation>Sebuah alur mengatakan bahwa ia mengembalikan variabel, tetapi tidak pernah menetapkannya.</translation>
    </message>
    <message>
        <source>An expression or a {{ placeholder }} has a mistake: something is missing, or a function is not known.</source>
        <translation>Sebuah ekspresi atau {{ placeholder }} mengandung kesalahan: ada yang kurang, atau sebuah fungsi tidak dikenal.</translation>
    </message>
    <message>
        <source>Types do not go together</source>
        <translation>Jenis tidak cocok satu sama lain</translation>
    </message>
    <message>
        <source>Values of different types are compared or calculated with, so the result never changes.</source>
        <translation>Nilai berbeda jenis dibandingkan atau dihitung, jadi hasilnya tidak pernah berubah.</translation>
    </message>
    <message>
        <source>Value does not fit</source>
        <translation>Nilai tidak cocok</translation>
    </message>
    <message>
        <source>A variable is given a value that is not of its type; it is not stored.</source>
        <translation>Sebuah variabel diberi nilai yang bukan jenisnya; nilai itu tidak disimpan.</translation>
    </message>
    <message>
        <source>Answer does not fit the variable</source>
        <translation>Jawaban tidak cocok dengan variabel</translation>
    </message>
    <message>
        <source>A question asks for something that its variable cannot keep.</source>
        <translation>Sebuah pertanyaan meminta sesuatu yang tidak dapat disimpan variabelnya.</translation>
    </message>
    <message>
        <source>A case has no condition, so it is never true.</source>
        <translation>Sebuah kasus tidak memiliki kondisi, jadi tidak pernah benar.</translation>
    </message>
    <message>
        <source>Condition never changes</source>
        <translation>Kondisi tidak pernah berubah</translation>
    </message>
    <message>
        <source>A condition reads nothing that could change, so it is always true or always false.</source>
        <translation>Sebuah kondisi tidak membaca apa pun yang dapat berubah, jadi selalu benar atau selalu salah.</translation>
    </message>
    <message>
        <source>Case stands twice</source>
        <translation>Kasus ada dua kali</translation>
    </message>
    <message>
        <source>A case has the same condition as one above it, so it is never reached.</source>
        <translation>Sebuah kasus berkondisi sama dengan yang di atasnya, jadi tidak pernah tercapai.</translation>
    </message>
    <message>
        <source>Case is never reached</source>
        <translation>Kasus tidak pernah tercapai</translation>
    </message>
    <message>
        <source>A case stands below one that is always true.</source>
        <translation>Sebuah kasus berada di bawah kasus yang selalu benar.</translation>
    </message>
    <message>
        <source>Code cannot be read</source>
        <translation>Kode tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Brackets, quotes or comments in the code are not closed.</source>
        <translation>Kurung, tanda petik atau komentar dalam kode tidak ditutup.</translation>
    </message>
    <message>
        <source>Code does not see the variable</source>
        <translation>Kode tidak melihat variabel</translation>
    </message>
    <message>
        <source>The code uses a variable that the step neither reads nor sets.</source>
        <translation>Kode memakai variabel yang tidak dibaca maupun ditetapkan langkah itu.</translation>
    </message>
    <message>
        <source>This program does not know the type of the step.</source>
        <translation>Program ini tidak mengenal jenis langkah itu.</translation>
    </message>
    <message>
        <source>A step was taken over from another program and cannot run here.</source>
        <translation>Sebuah langkah diambil dari program lain dan tidak dapat berjalan di sini.</translation>
    </message>
    <message>
        <source>Something is not filled in</source>
        <translation>Ada yang belum diisi</translation>
    </message>
    <message>
        <source>A step lacks a value that it cannot work without, such as an address, a list or a name.</source>
        <translation>Sebuah langkah tidak memiliki nilai yang diperlukannya, misalnya alamat, daftar atau nama.</translation>
    </message>
    <message>
        <source>Number out of range</source>
        <translation>Angka di luar rentang</translation>
    </message>
    <message>
        <source>A number is no number, or outside of what the step allows.</source>
        <translation>Sebuah angka bukan angka, atau di luar yang diizinkan langkah itu.</translation>
    </message>
    <message>
        <source>Choice is not known</source>
        <translation>Pilihan tidak dikenal</translation>
    </message>
    <message>
        <source>A setting has a value that is none of those to choose from.</source>
        <translation>Sebuah pengaturan memiliki nilai yang bukan salah satu pilihan.</translation>
    </message>
    <message>
        <source>Two rows of a step share an id, or one has none.</source>
        <translation>Dua baris sebuah langkah memiliki id yang sama, atau ada yang tidak memilikinya.</translation>
    </message>
    <message>
        <source>A Choice offers nothing to choose.</source>
        <translation>Sebuah Pilihan tidak menawarkan apa pun untuk dipilih.</translation>
    </message>
    <message>
        <source>A Branch has no case, so it always goes on at “Else”.</source>
        <translation>Sebuah Cabang tidak memiliki kasus, jadi selalu berlanjut di “Lainnya”.</translation>
    </message>
    <message>
        <source>Two options read the same</source>
        <translation>Dua opsi berbunyi sama</translation>
    </message>
    <message>
        <source>People cannot tell two options of a Choice apart.</source>
        <translation>Orang tidak dapat membedakan dua opsi sebuah Pilihan.</translation>
    </message>
    <message>
        <source>Word fits two options</source>
        <translation>Kata cocok dengan dua opsi</translation>
    </message>
    <message>
        <source>A word that people may say fits two options of a Choice; the first one wins.</source>
        <translation>Kata yang mungkin diucapkan orang cocok dengan dua opsi sebuah Pilihan; yang pertama menang.</translation>
    </message>
    <message>
        <source>Option is a command</source>
        <translation>Opsi adalah perintah</translation>
    </message>
    <message>
        <source>An option reads like a word by which people cancel, ask for help or call an Event.</source>
        <translation>Sebuah opsi berbunyi seperti kata untuk membatalkan, meminta bantuan atau memanggil Peristiwa.</translation>
    </message>
    <message>
        <source>Many options</source>
        <translation>Banyak opsi</translation>
    </message>
    <message>
        <source>More than ten options: most channels cannot show them all, and people do not read them.</source>
        <translation>Lebih dari sepuluh opsi: kebanyakan saluran tidak dapat menampilkan semuanya, dan orang tidak membacanya.</translation>
    </message>
    <message>
        <source>A question keeps its answer nowhere.</source>
        <translation>Sebuah pertanyaan tidak menyimpan jawabannya di mana pun.</translation>
    </message>
    <message>
        <source>Same question again</source>
        <translation>Pertanyaan yang sama lagi</translation>
    </message>
    <message>
        <source>When an answer does not fit, the same question is asked in the same words, without help.</source>
        <translation>Bila jawaban tidak cocok, pertanyaan yang sama diajukan dengan kata yang sama, tanpa bantuan.</translation>
    </message>
    <message>
        <source>A pattern is no regular expression.</source>
        <translation>Sebuah pola bukan ekspresi reguler.</translation>
    </message>
    <message>
        <source>A minimum is above its maximum.</source>
        <translation>Sebuah minimum di atas maksimumnya.</translation>
    </message>
    <message>
        <source>An assignment lacks its variable or its value.</source>
        <translation>Sebuah penetapan tidak memiliki variabel atau nilainya.</translation>
    </message>
    <message>
        <source>A Knowledge step has nothing to answer from.</source>
        <translation>Sebuah langkah Pengetahuan tidak memiliki apa pun untuk menjawab.</translation>
    </message>
    <message>
        <source>A step names a knowledge base that is not in the project.</source>
        <translation>Sebuah langkah menyebut basis pengetahuan yang tidak ada dalam proyek.</translation>
    </message>
    <message>
        <source>A knowledge base that a step answers from has no text yet.</source>
        <translation>Basis pengetahuan yang dipakai sebuah langkah untuk menjawab belum memiliki teks.</translation>
    </message>
    <message>
        <source>Intent is missing</source>
        <translation>Intent tidak ada</translation>
    </message>
    <message>
        <source>A step names an intent that is not in the bot.</source>
        <translation>Sebuah langkah menyebut intent yang tidak ada dalam bot.</translation>
    </message>
    <message>
        <source>Entity is missing</source>
        <translation>Entitas tidak ada</translation>
    </message>
    <message>
        <source>A question names an entity that is not in the bot.</source>
        <translation>Sebuah pertanyaan menyebut entitas yang tidak ada dalam bot.</translation>
    </message>
    <message>
        <source>Instructions are missing</source>
        <translation>Instruksi tidak ada</translation>
    </message>
    <message>
        <source>A step names instructions that are not in the bot.</source>
        <translation>Sebuah langkah menyebut instruksi yang tidak ada dalam bot.</translation>
    </message>
    <message>
        <source>No instructions</source>
        <translation>Tanpa instruksi</translation>
    </message>
    <message>
        <source>A language model is asked without any words on what to do.</source>
        <translation>Model bahasa ditanya tanpa kata-kata tentang apa yang harus dilakukan.</translation>
    </message>
    <message>
        <source>Agent without an end</source>
        <translation>Agen tanpa akhir</translation>
    </message>
    <message>
        <source>An agent has no end that it could reach.</source>
        <translation>Sebuah agen tidak memiliki akhir yang dapat dicapainya.</translation>
    </message>
    <message>
        <source>Event waits for nothing</source>
        <translation>Peristiwa tidak menunggu apa pun</translation>
    </message>
    <message>
        <source>An Event does not say which intent, words, command or name it waits for.</source>
        <translation>Sebuah Peristiwa tidak menyebutkan intent, kata, perintah, atau nama yang ditunggunya.</translation>
    </message>
    <message>
        <source>Language is not the bot’s</source>
        <translation>Bahasa bukan milik bot</translation>
    </message>
    <message>
        <source>No opening hours</source>
        <translation>Tidak ada jam buka</translation>
    </message>
    <message>
        <source>A step goes by opening hours, but the bot has none: it is always open.</source>
        <translation>Sebuah langkah mengikuti jam buka, tetapi bot tidak memilikinya: bot selalu buka.</translation>
    </message>
    <message>
        <source>Split has one way only</source>
        <translation>Langkah Bagi hanya memiliki satu jalur</translation>
    </message>
    <message>
        <source>At most one way of a Split has a weight, so nothing is compared.</source>
        <translation>Paling banyak satu jalur langkah Bagi memiliki bobot, sehingga tidak ada yang dibandingkan.</translation>
    </message>
    <message>
        <source>Waits longer than the talk is kept</source>
        <translation>Menunggu lebih lama daripada percakapan disimpan</translation>
    </message>
    <message>
        <source>A wait ends after the talk has been erased by the bot’s own privacy settings.</source>
        <translation>Sebuah penantian berakhir setelah percakapan dihapus oleh pengaturan privasi bot sendiri.</translation>
    </message>
    <message>
        <source>No web address</source>
        <translation>Tidak ada alamat web</translation>
    </message>
    <message>
        <source>An address is none that a request could go to.</source>
        <translation>Sebuah alamat bukan alamat yang dapat dituju permintaan.</translation>
    </message>
    <message>
        <source>Address is not encrypted</source>
        <translation>Alamat tidak dienkripsi</translation>
    </message>
    <message>
        <source>What goes to an http:// address can be read on the way.</source>
        <translation>Apa yang dikirim ke alamat http:// dapat dibaca di perjalanan.</translation>
    </message>
    <message>
        <source>GET with content</source>
        <translation>GET dengan isi</translation>
    </message>
    <message>
        <source>A GET request carries content, which services ignore or refuse.</source>
        <translation>Permintaan GET membawa isi, yang diabaikan atau ditolak oleh layanan.</translation>
    </message>
    <message>
        <source>Content is no JSON</source>
        <translation>Isi bukan JSON</translation>
    </message>
    <message>
        <source>The content of a request is said to be JSON, but is none.</source>
        <translation>Isi permintaan dinyatakan sebagai JSON, padahal bukan.</translation>
    </message>
    <message>
        <source>Answer is not kept</source>
        <translation>Jawaban tidak disimpan</translation>
    </message>
    <message>
        <source>A service is asked for something and its answer kept nowhere.</source>
        <translation>Sebuah layanan dimintai sesuatu, tetapi jawabannya tidak disimpan di mana pun.</translation>
    </message>
    <message>
        <source>A text has no words in the bot’s first language.</source>
        <translation>Sebuah teks tidak memiliki kata-kata dalam bahasa pertama bot.</translation>
    </message>
    <message>
        <source>An image, a sound, a video or a file is not chosen yet.</source>
        <translation>Gambar, suara, video, atau berkas belum dipilih.</translation>
    </message>
    <message>
        <source>An image has no description for people who cannot see it.</source>
        <translation>Sebuah gambar tidak memiliki deskripsi bagi orang yang tidak dapat melihatnya.</translation>
    </message>
    <message>
        <source>A text is not translated into every language of the bot.</source>
        <translation>Sebuah teks tidak diterjemahkan ke semua bahasa bot.</translation>
    </message>
    <message>
        <source>Translation is out of date</source>
        <translation>Terjemahan sudah usang</translation>
    </message>
    <message>
        <source>The first language was changed after the text had been translated.</source>
        <translation>Bahasa pertama diubah setelah teks diterjemahkan.</translation>
    </message>
    <message>
        <source>A translation lacks a {{ placeholder }} of the first language, or has one more.</source>
        <translation>Sebuah terjemahan kekurangan {{ placeholder }} dari bahasa pertama, atau memiliki satu kelebihan.</translation>
    </message>
    <message>
        <source>Text in a language too many</source>
        <translation>Teks dalam bahasa yang berlebih</translation>
    </message>
    <message>
        <source>A text stands in a language that the bot does not speak.</source>
        <translation>Sebuah teks ada dalam bahasa yang tidak digunakan bot.</translation>
    </message>
    <message>
        <source>Same wording twice</source>
        <translation>Kata-kata yang sama dua kali</translation>
    </message>
    <message>
        <source>Two variants of a message are the same, so nothing varies.</source>
        <translation>Dua varian pesan sama, sehingga tidak ada variasi.</translation>
    </message>
    <message>
        <source>Long message</source>
        <translation>Pesan panjang</translation>
    </message>
    <message>
        <source>A text is longer than 2,000 characters: some channels cut it, and few people read it.</source>
        <translation>Sebuah teks lebih panjang dari 2.000 karakter: beberapa saluran memotongnya, dan sedikit orang membacanya.</translation>
    </message>
    <message>
        <source>Long button</source>
        <translation>Tombol panjang</translation>
    </message>
    <message>
        <source>A button is longer than 20 characters, which some channels cut.</source>
        <translation>Sebuah tombol lebih panjang dari 20 karakter, yang dipotong oleh beberapa saluran.</translation>
    </message>
    <message>
        <source>Intent is never handled</source>
        <translation>Intent tidak pernah ditangani</translation>
    </message>
    <message>
        <source>No Event and no Route waits for the intent.</source>
        <translation>Tidak ada Peristiwa dan Rute yang menunggu intent ini.</translation>
    </message>
    <message>
        <source>Few phrases</source>
        <translation>Sedikit frasa</translation>
    </message>
    <message>
        <source>An intent has fewer than five phrases in the first language, so it is hard to recognise.</source>
        <translation>Sebuah intent memiliki kurang dari lima frasa dalam bahasa pertama, sehingga sulit dikenali.</translation>
    </message>
    <message>
        <source>Intent in one language only</source>
        <translation>Intent hanya dalam satu bahasa</translation>
    </message>
    <message>
        <source>An intent has no phrases in one of the bot’s languages.</source>
        <translation>Sebuah intent tidak memiliki frasa dalam salah satu bahasa bot.</translation>
    </message>
    <message>
        <source>Phrase of two intents</source>
        <translation>Frasa dari dua intent</translation>
    </message>
    <message>
        <source>Two intents have the same phrase, so the bot cannot tell them apart.</source>
        <translation>Dua intent memiliki frasa yang sama, sehingga bot tidak dapat membedakannya.</translation>
    </message>
    <message>
        <source>Phrase stands twice</source>
        <translation>Frasa muncul dua kali</translation>
    </message>
    <message>
        <source>An intent has the same phrase twice.</source>
        <translation>Sebuah intent memiliki frasa yang sama dua kali.</translation>
    </message>
    <message>
        <source>Phrase marks an unknown entity</source>
        <translation>Frasa menandai entitas yang tidak dikenal</translation>
    </message>
    <message>
        <source>A phrase marks a word as an entity that the bot does not have.</source>
        <translation>Sebuah frasa menandai kata sebagai entitas yang tidak dimiliki bot.</translation>
    </message>
    <message>
        <source>Entity is never used</source>
        <translation>Entitas tidak pernah digunakan</translation>
    </message>
    <message>
        <source>No question, phrase or expression uses the entity.</source>
        <translation>Tidak ada pertanyaan, frasa, atau ekspresi yang menggunakan entitas ini.</translation>
    </message>
    <message>
        <source>Entity without values</source>
        <translation>Entitas tanpa nilai</translation>
    </message>
    <message>
        <source>An entity has no values or patterns, so it is never found.</source>
        <translation>Sebuah entitas tidak memiliki nilai atau pola, sehingga tidak pernah ditemukan.</translation>
    </message>
    <message>
        <source>Pattern of an entity cannot be read</source>
        <translation>Pola entitas tidak dapat dibaca</translation>
    </message>
    <message>
        <source>A pattern of an entity is no regular expression.</source>
        <translation>Sebuah pola entitas bukan ekspresi reguler.</translation>
    </message>
    <message>
        <source>Word of two values</source>
        <translation>Kata dari dua nilai</translation>
    </message>
    <message>
        <source>Two values of an entity share a word, so the first one always wins.</source>
        <translation>Dua nilai entitas berbagi satu kata, sehingga yang pertama selalu menang.</translation>
    </message>
    <message>
        <source>Instructions are never used</source>
        <translation>Instruksi tidak pernah digunakan</translation>
    </message>
    <message>
        <source>No step uses the instructions.</source>
        <translation>Tidak ada langkah yang menggunakan instruksi ini.</translation>
    </message>
    <message>
        <source>Test names something missing</source>
        <translation>Tes menyebut sesuatu yang tidak ada</translation>
    </message>
    <message>
        <source>A conversation test names a step, flow, variable or intent that is not in the bot.</source>
        <translation>Sebuah tes percakapan menyebut langkah, alur, variabel, atau intent yang tidak ada dalam bot.</translation>
    </message>
    <message>
        <source>Test asks for nothing</source>
        <translation>Tes tidak meminta apa pun</translation>
    </message>
    <message>
        <source>The model&apos;s words as a text in quotation marks, or what it finds as an object; used where no model is asked.</source>
        <translation>Kata-kata model sebagai teks dalam tanda kutip, atau yang ditemukannya sebagai objek; digunakan jika tidak ada model yang ditanya.</translation>
    </message>
    <message>
        <source>May be in a private network</source>
        <translation>Boleh berada di jaringan pribadi</translation>
    </message>
    <message>
        <source>For a service of your own. Without it, addresses of the bot&apos;s own computer and its network are refused.</source>
        <translation>Untuk layanan milik Anda sendiri. Tanpa ini, alamat komputer bot sendiri dan jaringannya ditolak.</translation>
    </message>
    <message>
        <source>Go To</source>
        <translation>Lanjut ke</translation>
    </message>
    <message>
        <source>Run Flow</source>
        <translation>Jalankan Alur</translation>
    </message>
    <message>
        <source>Offered as</source>
        <translation>Ditawarkan sebagai</translation>
    </message>
    <message>
        <source>What people read when they are asked which of several things they mean. Without it, the name.</source>
        <translation>Yang dibaca orang ketika ditanya mana dari beberapa hal yang mereka maksud. Jika kosong, nama yang digunakan.</translation>
    </message>
    <message>
        <source>What people read when they are asked which of several things they mean. Without it, the label.</source>
        <translation>Yang dibaca orang ketika ditanya mana dari beberapa hal yang mereka maksud. Jika kosong, label yang digunakan.</translation>
    </message>
    <message>
        <source>This text is longer than %1 characters. Shorten it.</source>
        <translation>Teks ini lebih panjang dari %1 karakter. Persingkat teks ini.</translation>
    </message>
    <message>
        <source>This text has more than %1 expressions. Split it.</source>
        <translation>Teks ini memiliki lebih dari %1 ekspresi. Bagilah teks ini.</translation>
    </message>
    <message>
        <source>This text grows longer than %1 characters.</source>
        <translation>Teks ini menjadi lebih panjang dari %1 karakter.</translation>
    </message>
    <message>
        <source>The expressions of one turn take too many steps together.</source>
        <translation>Ekspresi dalam satu giliran secara bersama-sama memerlukan terlalu banyak langkah.</translation>
    </message>
    <message>
        <source>comes after %1</source>
        <translation>muncul setelah %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) that the web chat and the program itself say are not there in “%1”, so that people read them in another language. Write them in the texts.</source>
        <translation>
            <numerusform>%n kalimat yang dikatakan obrolan web dan program sendiri tidak ada dalam “%1”, sehingga orang membacanya dalam bahasa lain. Tulis di teks.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentences of the program in another language</source>
        <translation>Kalimat program dalam bahasa lain</translation>
    </message>
    <message>
        <source>What the web chat and the program itself say is not there in a language of the bot.</source>
        <translation>Yang dikatakan obrolan web dan program sendiri tidak ada dalam satu bahasa bot.</translation>
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
        <translation>Bahasa percakapan</translation>
    </message>
    <message>
        <source>Give it a knowledge base</source>
        <translation>Beri basis pengetahuan</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Opsi %1</translation>
    </message>
    <message>
        <source>“%1” is only ever computed from itself, and has no value to begin with. Give it an initial value.</source>
        <translation>“%1” hanya dihitung dari dirinya sendiri, dan tidak punya nilai di awal. Beri nilai awal.</translation>
    </message>
    <message>
        <source>No value to begin with</source>
        <translation>Tanpa nilai awal</translation>
    </message>
    <message>
        <source>A variable is only computed from itself, with no value to begin with.</source>
        <translation>Variabel hanya dihitung dari dirinya sendiri, tanpa nilai awal.</translation>
    </message>
    <message>
        <source>An object cannot be put into a text. Name the field that is meant, such as “order.total”.</source>
        <translation>Objek tidak dapat dimasukkan ke dalam teks. Sebutkan bidang yang dimaksud, misalnya “order.total”.</translation>
    </message>
    <message>
        <source>Days are not added to a date with “+”. Write addDays(date, days).</source>
        <translation>Hari tidak ditambahkan ke tanggal dengan “+”. Tulis addDays(date, days).</translation>
    </message>
    <message>
        <source>Write what was probably meant</source>
        <translation>Tulis yang mungkin dimaksud</translation>
    </message>
    <message>
        <source>“%2” in “%1” compares the outcome of another comparison, which is only ever true or false. Join two comparisons with &amp;&amp;.</source>
        <translation>“%2” dalam “%1” membandingkan hasil perbandingan lain, yang hanya true atau false. Gabungkan dua perbandingan dengan &amp;&amp;.</translation>
    </message>
    <message>
        <source>“%2” in “%1” compares the outcome of another comparison, which is only ever true or false. Write “%3”.</source>
        <translation>“%2” dalam “%1” membandingkan hasil perbandingan lain, yang hanya true atau false. Tulis “%3”.</translation>
    </message>
    <message>
        <source>“%1” asks for the language “%2”, which the bot does not speak. Add the language, or correct the comparison.</source>
        <translation>“%1” menanyakan bahasa “%2”, yang tidak dikuasai bot. Tambahkan bahasa itu, atau perbaiki perbandingannya.</translation>
    </message>
    <message>
        <source>“%1” compares “%2” with “%3”, but the question keeps true or false there. Compare it with true or false.</source>
        <translation>“%1” membandingkan “%2” dengan “%3”, tetapi pertanyaannya menyimpan true atau false di sana. Bandingkan dengan true atau false.</translation>
    </message>
    <message>
        <source>“%1” compares “%2” with “%3”, which is none of the options that are kept there (%4), so they are never alike. Correct the word.</source>
        <translation>“%1” membandingkan “%2” dengan “%3”, yang bukan salah satu opsi yang disimpan di sana (%4), jadi keduanya tidak pernah sama. Perbaiki katanya.</translation>
    </message>
    <message>
        <source>“%2” in “%1” does not count with dates and times, which are texts. Use functions such as addDays() and daysBetween().</source>
        <translation>“%2” dalam “%1” tidak menghitung dengan tanggal dan waktu, karena itu teks. Gunakan fungsi seperti addDays() dan daysBetween().</translation>
    </message>
    <message>
        <source>“%2” in “%1” does not count with dates, which are texts. Write “%3”.</source>
        <translation>“%2” dalam “%1” tidak menghitung dengan tanggal, karena itu teks. Tulis “%3”.</translation>
    </message>
    <message>
        <source>“%2” in “%1” divides by zero, which gives no number that could be used. Divide by something else.</source>
        <translation>“%2” dalam “%1” membagi dengan nol, yang tidak menghasilkan angka yang dapat dipakai. Bagi dengan nilai lain.</translation>
    </message>
    <message>
        <source>“%2” in “%1” puts the object “%3” into a text, which cannot hold it. Take one of its fields.</source>
        <translation>“%2” dalam “%1” memasukkan objek “%3” ke dalam teks, yang tidak dapat memuatnya. Ambil salah satu bidangnya.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>angka</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true atau false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>daftar</translation>
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
        <translation>“%2” dalam “%1” membaca “%3”, tetapi %4 tidak memilikinya, jadi nilainya tidak pernah ada. Perbaiki namanya, atau pakai variabel lain.</translation>
    </message>
    <message>
        <source>“%2” in “%1” reads “%3” of %4, which has none, so there is never a value. Write “%5” instead.</source>
        <translation>“%2” dalam “%1” membaca “%3”, tetapi %4 tidak memilikinya, jadi nilainya tidak pernah ada. Tulis “%5” sebagai gantinya.</translation>
    </message>
    <message>
        <source>“%2” in “%1” cannot be worked out: %4 has no method “%3”. Take another method, or another variable.</source>
        <translation>“%2” dalam “%1” tidak dapat dievaluasi: %4 tidak memiliki metode “%3”. Pakai metode lain, atau variabel lain.</translation>
    </message>
    <message>
        <source>“%2” in “%1” cannot be worked out: %4 has no method “%3”. Write “%5” instead.</source>
        <translation>“%2” dalam “%1” tidak dapat dievaluasi: %4 tidak memiliki metode “%3”. Tulis “%5” sebagai gantinya.</translation>
    </message>
    <message>
        <source>The pattern “%2” in “%1” is no regular expression, so the expression fails. Correct it.</source>
        <translation>Pola “%2” dalam “%1” bukan ekspresi reguler, jadi ekspresinya gagal. Perbaiki.</translation>
    </message>
    <message>
        <source>The flow “%1” has several Starts; only the oldest is used. Delete the others.</source>
        <translation>Alur “%1” memiliki beberapa Mulai; hanya yang tertua digunakan. Hapus yang lain.</translation>
    </message>
    <message>
        <source>A connection leaves “%1” at “%2”, a port that is no longer there. Delete it, or draw it anew.</source>
        <translation>Sebuah koneksi keluar dari “%1” di “%2”, port yang sudah tidak ada. Hapus, atau tarik ulang.</translation>
    </message>
    <message>
        <source>“%1” shows “%2”, but not every way there has given it a value; people then read nothing or “undefined” in its place. Set it before, give it an initial value, or write “%3”.</source>
        <translation>“%1” menampilkan “%2”, tetapi tidak semua jalan ke sana memberinya nilai; orang lalu tidak membaca apa pun atau membaca “undefined” di tempatnya. Tetapkan sebelumnya, beri nilai awal, atau tulis “%3”.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>Nothing behind “Each time” of “%1” changes what its condition reads, and no step leaves the loop: once it runs, it is broken off as an error after %2 rounds. Change a variable of the condition there, or leave the loop with an Exit.</source>
        <translation>Tidak ada yang di belakang “Setiap kali” dari “%1” yang mengubah apa yang dibaca syaratnya, dan tidak ada langkah yang meninggalkan perulangan: begitu berjalan, perulangan dihentikan sebagai kesalahan setelah %2 putaran. Ubah variabel syarat itu di sana, atau tinggalkan perulangan dengan Keluar.</translation>
    </message>
    <message>
        <source>Loop does not end</source>
        <translation>Perulangan tidak berakhir</translation>
    </message>
    <message>
        <source>A Loop goes on while a condition is true that nothing within it can change, and no step leaves it: it is broken off as an error.</source>
        <translation>Sebuah Perulangan berlanjut selama suatu syarat terpenuhi, padahal tidak ada di dalamnya yang dapat mengubah syarat itu dan tidak ada langkah yang meninggalkannya: perulangan dihentikan sebagai kesalahan.</translation>
    </message>
    <message>
        <source>Not set on every way</source>
        <translation>Tidak ditetapkan di semua jalan</translation>
    </message>
    <message>
        <source>A text shows a variable that only some of the ways there have given a value; people read nothing or “undefined” in its place.</source>
        <translation>Sebuah teks menampilkan variabel yang hanya diberi nilai oleh sebagian jalan ke sana; orang tidak membaca apa pun atau membaca “undefined” di tempatnya.</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>Tidak ada yang bernama itu</translation>
    </message>
    <message>
        <source>An expression uses a property or a method that no value of the type has, such as “trim” of a number.</source>
        <translation>Sebuah ekspresi memakai properti atau metode yang tidak dimiliki nilai jenis itu, misalnya “trim” pada angka.</translation>
    </message>
    <message>
        <source>Comparison of a comparison</source>
        <translation>Perbandingan dari perbandingan</translation>
    </message>
    <message>
        <source>“1 &lt; n &lt; 5” compares true or false with 5; two comparisons are joined with &amp;&amp;.</source>
        <translation>“1 &lt; n &lt; 5” membandingkan true atau false dengan 5; dua perbandingan digabungkan dengan &amp;&amp;.</translation>
    </message>
    <message>
        <source>None of the options</source>
        <translation>Bukan salah satu opsi</translation>
    </message>
    <message>
        <source>A variable that only Choices set is compared with a word that is none of their options.</source>
        <translation>Variabel yang hanya ditetapkan oleh Pilihan dibandingkan dengan kata yang bukan salah satu opsinya.</translation>
    </message>
    <message>
        <source>Calculating with a date</source>
        <translation>Menghitung dengan tanggal</translation>
    </message>
    <message>
        <source>Dates and times are texts, with which “+” and “-” do not count; addDays() and daysBetween() do.</source>
        <translation>Tanggal dan waktu adalah teks; “+” dan “-” tidak menghitung dengannya, tetapi addDays() dan daysBetween() bisa.</translation>
    </message>
    <message>
        <source>Object in a text</source>
        <translation>Objek dalam teks</translation>
    </message>
    <message>
        <source>An object is joined with a text, which cannot hold it; one of its fields is meant.</source>
        <translation>Sebuah objek digabungkan dengan teks, yang tidak dapat memuatnya; yang dimaksud adalah salah satu bidangnya.</translation>
    </message>
    <message>
        <source>Division by zero</source>
        <translation>Pembagian dengan nol</translation>
    </message>
    <message>
        <source>An expression divides by 0, which gives no number.</source>
        <translation>Sebuah ekspresi membagi dengan 0, yang tidak menghasilkan angka.</translation>
    </message>
    <message>
        <source>A case or a condition asks for a language that the bot does not speak.</source>
        <translation>Sebuah kasus atau syarat menanyakan bahasa yang tidak dikuasai bot.</translation>
    </message>
    <message>
        <source>What is calculated here is no number: a value is missing, is no number, or something is divided by 0.</source>
        <translation>Yang dihitung di sini bukan angka: ada nilai yang kosong, bukan angka, atau sesuatu dibagi dengan 0.</translation>
    </message>
    <message>
        <source>A connection leaves “%1” at a port that is no longer there. Delete it, or draw it anew.</source>
        <translation>Sebuah koneksi keluar dari “%1” pada port yang sudah tidak ada. Hapus, atau tarik ulang.</translation>
    </message>
    <message>
        <source>There is no function “%1”, and “)” is missing at the end.</source>
        <translation>Tidak ada fungsi “%1”, dan “)” tidak ada di bagian akhir.</translation>
    </message>
    <message>
        <source>“%1” uses “%2”, which is no variable of this bot. Write “%3”, which is most similar, or add the variable.</source>
        <translation>“%1” memakai “%2”, yang bukan variabel bot ini. Tulis “%3”, yang paling mirip, atau tambahkan variabel itu.</translation>
    </message>
    <message>
        <source>“%1” is a variable and no function.</source>
        <translation>“%1” adalah variabel dan bukan fungsi.</translation>
    </message>
    <message>
        <source>The test “%1” has no steps, so it checks nothing. Add some, or delete it.</source>
        <translation>Tes “%1” tidak memiliki langkah, jadi tidak memeriksa apa pun. Tambahkan langkah, atau hapus tes itu.</translation>
    </message>
    <message>
        <source>“%2” in “%1” takes “%3” for a number, which it never is by its type. Compare or calculate with a number.</source>
        <translation>“%2” dalam “%1” menganggap “%3” sebagai angka, padahal menurut jenisnya tidak pernah berupa angka. Bandingkan atau hitung dengan angka.</translation>
    </message>
    <message>
        <source>A conversation test has no steps, so it checks nothing.</source>
        <translation>Sebuah tes percakapan tidak memiliki langkah, jadi tidak memeriksa apa pun.</translation>
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
        <translation>Tambahkan variabel “%1”</translation>
    </message>
    <message>
        <source>Add the entity “%1”</source>
        <translation>Tambahkan entitas “%1”</translation>
    </message>
    <message>
        <source>formatDate() knows no style “%1”. Take &quot;long&quot;, &quot;short&quot;, &quot;weekday&quot;, &quot;month&quot; or a pattern such as &quot;dd.MM.yyyy&quot;.</source>
        <translation>formatDate() tidak mengenal gaya “%1”. Gunakan &quot;long&quot;, &quot;short&quot;, &quot;weekday&quot;, &quot;month&quot; atau pola seperti &quot;dd.MM.yyyy&quot;.</translation>
    </message>
    <message>
        <source>Rounds a number, halves away from zero; without digits to a whole number.</source>
        <translation>Membulatkan angka, setengah menjauhi nol; tanpa jumlah digit ke bilangan bulat.</translation>
    </message>
    <message>
        <source>Keeps a number between the lowest and the highest.</source>
        <translation>Menjaga angka di antara yang terendah dan yang tertinggi.</translation>
    </message>
    <message>
        <source>Writes a number as people of the talk&apos;s language do.</source>
        <translation>Menulis angka menurut kelaziman bahasa percakapan.</translation>
    </message>
    <message>
        <source>Writes an amount with the code of its currency.</source>
        <translation>Menulis jumlah dengan kode mata uangnya.</translation>
    </message>
    <message>
        <source>Writes an amount of money as people of the talk&apos;s language do.</source>
        <translation>Menulis jumlah uang menurut kelaziman bahasa percakapan.</translation>
    </message>
    <message>
        <source>Writes a share as percent.</source>
        <translation>Menulis bagian sebagai persen.</translation>
    </message>
    <message>
        <source>Gives the number without its minus.</source>
        <translation>Memberikan bilangan tanpa tanda minusnya.</translation>
    </message>
    <message>
        <source>Rounds up to a whole number.</source>
        <translation>Membulatkan ke atas menjadi bilangan bulat.</translation>
    </message>
    <message>
        <source>Rounds down to a whole number.</source>
        <translation>Membulatkan ke bawah menjadi bilangan bulat.</translation>
    </message>
    <message>
        <source>Rounds to the nearest whole number, halves upwards.</source>
        <translation>Membulatkan ke bilangan bulat terdekat, setengah ke atas.</translation>
    </message>
    <message>
        <source>Leaves out what stands behind the decimal point.</source>
        <translation>Membuang yang ada di belakang koma desimal.</translation>
    </message>
    <message>
        <source>Gives 1 for numbers above zero, -1 for those below, else 0.</source>
        <translation>Memberikan 1 untuk bilangan di atas nol, -1 untuk yang di bawahnya, selain itu 0.</translation>
    </message>
    <message>
        <source>Gives the square root.</source>
        <translation>Memberikan akar kuadrat.</translation>
    </message>
    <message>
        <source>Gives the base to the power of the exponent.</source>
        <translation>Memberikan basis dipangkatkan eksponen.</translation>
    </message>
    <message>
        <source>Gives the largest of the numbers.</source>
        <translation>Memberikan bilangan yang terbesar.</translation>
    </message>
    <message>
        <source>Gives the smallest of the numbers.</source>
        <translation>Memberikan bilangan yang terkecil.</translation>
    </message>
    <message>
        <source>Makes a number of a value; NaN when it is none.</source>
        <translation>Mengubah nilai menjadi bilangan; NaN bila bukan bilangan.</translation>
    </message>
    <message>
        <source>Reads the whole number that a text begins with.</source>
        <translation>Membaca bilangan bulat di awal teks.</translation>
    </message>
    <message>
        <source>Reads the number that a text begins with.</source>
        <translation>Membaca bilangan di awal teks.</translation>
    </message>
    <message>
        <source>Tells whether the value is no number.</source>
        <translation>Memberi tahu apakah nilai bukan bilangan.</translation>
    </message>
    <message>
        <source>Tells whether the value is a whole number.</source>
        <translation>Memberi tahu apakah nilai adalah bilangan bulat.</translation>
    </message>
    <message>
        <source>Writes the number with exactly so many digits behind the point.</source>
        <translation>Menulis bilangan dengan tepat sekian digit di belakang titik.</translation>
    </message>
    <message>
        <source>Gives the text a capital first letter.</source>
        <translation>Menjadikan huruf pertama teks huruf besar.</translation>
    </message>
    <message>
        <source>Tells whether the part is in the text, whatever the case and accents.</source>
        <translation>Memberi tahu apakah bagian itu ada dalam teks, tanpa memandang huruf besar/kecil dan aksen.</translation>
    </message>
    <message>
        <source>Gives the list of the text&apos;s words.</source>
        <translation>Memberikan daftar kata dalam teks.</translation>
    </message>
    <message>
        <source>Tells whether the regular expression is found in the text.</source>
        <translation>Memberi tahu apakah ekspresi reguler ditemukan dalam teks.</translation>
    </message>
    <message>
        <source>Tells whether the value is nothing, blank, or an empty list or object.</source>
        <translation>Memberi tahu apakah nilai tidak ada, kosong, atau daftar atau objek kosong.</translation>
    </message>
    <message>
        <source>Makes a text of a value.</source>
        <translation>Mengubah nilai menjadi teks.</translation>
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
        <translation>Membuang spasi di kedua ujung.</translation>
    </message>
    <message>
        <source>Leaves out the blanks at the start.</source>
        <translation>Membuang spasi di awal.</translation>
    </message>
    <message>
        <source>Leaves out the blanks at the end.</source>
        <translation>Membuang spasi di akhir.</translation>
    </message>
    <message>
        <source>Puts a text in the place of the part where it first stands.</source>
        <translation>Mengganti bagian itu dengan teks di tempat pertama kemunculannya.</translation>
    </message>
    <message>
        <source>Puts a text in the place of the part wherever it stands.</source>
        <translation>Mengganti bagian itu dengan teks di mana pun ia muncul.</translation>
    </message>
    <message>
        <source>Cuts the text at each separator into a list.</source>
        <translation>Memotong teks pada setiap pemisah menjadi daftar.</translation>
    </message>
    <message>
        <source>Tells whether the text starts with the part.</source>
        <translation>Memberi tahu apakah teks diawali dengan bagian itu.</translation>
    </message>
    <message>
        <source>Tells whether the text ends with the part.</source>
        <translation>Memberi tahu apakah teks diakhiri dengan bagian itu.</translation>
    </message>
    <message>
        <source>Tells whether the part is in the text, or the value in the list.</source>
        <translation>Memberi tahu apakah bagian itu ada dalam teks, atau nilai itu dalam daftar.</translation>
    </message>
    <message>
        <source>Gives the place, from 0, where it is first found; -1 when it is not.</source>
        <translation>Memberikan posisi, mulai dari 0, tempat pertama kali ditemukan; -1 bila tidak ditemukan.</translation>
    </message>
    <message>
        <source>Gives the place, from 0, where the part is last found; -1 when it is not.</source>
        <translation>Memberikan posisi, mulai dari 0, tempat bagian itu terakhir ditemukan; -1 bila tidak ditemukan.</translation>
    </message>
    <message>
        <source>Gives a piece, from one place up to another; negative places count from the end.</source>
        <translation>Memberikan potongan, dari satu posisi sampai sebelum posisi lain; posisi negatif dihitung dari akhir.</translation>
    </message>
    <message>
        <source>Gives the piece between two places.</source>
        <translation>Memberikan potongan di antara dua posisi.</translation>
    </message>
    <message>
        <source>Gives what stands at a place; -1 is the last.</source>
        <translation>Memberikan yang ada di suatu posisi; -1 adalah yang terakhir.</translation>
    </message>
    <message>
        <source>Joins two of them into one.</source>
        <translation>Menggabungkan dua di antaranya menjadi satu.</translation>
    </message>
    <message>
        <source>Fills the text up at the start until it is so long.</source>
        <translation>Mengisi awal teks hingga mencapai panjang itu.</translation>
    </message>
    <message>
        <source>Fills the text up at the end until it is so long.</source>
        <translation>Mengisi akhir teks hingga mencapai panjang itu.</translation>
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
        <translation>Memberikan hari percakapan, dalam zona waktu bot.</translation>
    </message>
    <message>
        <source>Gives the time of the talk, in the bot&apos;s time zone.</source>
        <translation>Memberikan waktu percakapan, dalam zona waktu bot.</translation>
    </message>
    <message>
        <source>Gives the day that a text means, such as “tomorrow”.</source>
        <translation>Memberikan hari yang dimaksud teks, misalnya “besok”.</translation>
    </message>
    <message>
        <source>Gives the day so many days later.</source>
        <translation>Memberikan hari sekian hari kemudian.</translation>
    </message>
    <message>
        <source>Gives the day so many months later, at the latest the month&apos;s last.</source>
        <translation>Memberikan hari sekian bulan kemudian, paling lambat hari terakhir bulan itu.</translation>
    </message>
    <message>
        <source>Counts the days from one day to another.</source>
        <translation>Menghitung jumlah hari dari satu hari ke hari lain.</translation>
    </message>
    <message>
        <source>Gives the year of a day.</source>
        <translation>Memberikan tahun dari suatu hari.</translation>
    </message>
    <message>
        <source>Gives the month of a day, 1 to 12.</source>
        <translation>Memberikan bulan dari suatu hari, 1 sampai 12.</translation>
    </message>
    <message>
        <source>Gives the day of the month.</source>
        <translation>Memberikan tanggal dalam bulan.</translation>
    </message>
    <message>
        <source>Gives 1 for Monday to 7 for Sunday.</source>
        <translation>Memberikan 1 untuk Senin sampai 7 untuk Minggu.</translation>
    </message>
    <message>
        <source>Writes a day in the talk&apos;s language.</source>
        <translation>Menulis hari dalam bahasa percakapan.</translation>
    </message>
    <message>
        <source>Writes a time of day in the talk&apos;s language.</source>
        <translation>Menulis waktu dalam bahasa percakapan.</translation>
    </message>
    <message>
        <source>Writes a length of time in the talk&apos;s language.</source>
        <translation>Menulis durasi dalam bahasa percakapan.</translation>
    </message>
    <message>
        <source>Gives the first of a list.</source>
        <translation>Memberikan yang pertama dari daftar.</translation>
    </message>
    <message>
        <source>Gives the last of a list.</source>
        <translation>Memberikan yang terakhir dari daftar.</translation>
    </message>
    <message>
        <source>Counts what is in a list.</source>
        <translation>Menghitung isi daftar.</translation>
    </message>
    <message>
        <source>Adds up the numbers of a list.</source>
        <translation>Menjumlahkan bilangan dalam daftar.</translation>
    </message>
    <message>
        <source>Sorts a list: numbers ascending, then texts.</source>
        <translation>Mengurutkan daftar: bilangan menaik, lalu teks.</translation>
    </message>
    <message>
        <source>Gives each value of a list once.</source>
        <translation>Memberikan setiap nilai dalam daftar satu kali.</translation>
    </message>
    <message>
        <source>Writes a list in the talk&apos;s language, with “and” before the last.</source>
        <translation>Menulis daftar dalam bahasa percakapan, dengan “dan” sebelum yang terakhir.</translation>
    </message>
    <message>
        <source>Makes one text of a list, with a separator between.</source>
        <translation>Menjadikan daftar satu teks, dengan pemisah di antaranya.</translation>
    </message>
    <message>
        <source>Gives a copy of the list the other way round.</source>
        <translation>Memberikan salinan daftar dalam urutan terbalik.</translation>
    </message>
    <message>
        <source>Tells whether the value is a list.</source>
        <translation>Memberi tahu apakah nilai adalah daftar.</translation>
    </message>
    <message>
        <source>Gives the names of an object&apos;s fields, in alphabetical order.</source>
        <translation>Memberikan nama bidang objek, menurut abjad.</translation>
    </message>
    <message>
        <source>Gives the values of an object&apos;s fields.</source>
        <translation>Memberikan nilai bidang objek.</translation>
    </message>
    <message>
        <source>Makes yes or no of a value.</source>
        <translation>Mengubah nilai menjadi ya atau tidak.</translation>
    </message>
    <message>
        <source>An expression does nothing item by item; use a Code step or a Loop.</source>
        <translation>Ekspresi tidak melakukan apa pun item demi item; gunakan langkah Kode atau Perulangan.</translation>
    </message>
    <message>
        <source>Perhaps “%1” is meant.</source>
        <translation>Mungkin “%1” yang dimaksud.</translation>
    </message>
    <message>
        <source>The code of “%1” cannot be read. Line %2: %3</source>
        <translation>Kode “%1” tidak dapat dibaca. Baris %2: %3</translation>
    </message>
    <message>
        <source>In “%1” formatDate() is given the style “%2”, which there is not, so the expression fails. Take &quot;long&quot;, &quot;short&quot;, &quot;weekday&quot;, &quot;month&quot; or a pattern such as &quot;dd.MM.yyyy&quot;.</source>
        <translation>Dalam “%1”, formatDate() diberi gaya “%2” yang tidak ada, sehingga ekspresi gagal. Pakai &quot;long&quot;, &quot;short&quot;, &quot;weekday&quot;, &quot;month&quot;, atau pola seperti &quot;dd.MM.yyyy&quot;.</translation>
    </message>
    <message>
        <source>“%2” of “%1” leads nowhere, so the talk ends there. Where the bot has not answered by then, that is an error: its Event for errors takes it, or people are told that something went wrong. Connect it.</source>
        <translation>“%2” dari “%1” tidak mengarah ke mana pun, sehingga percakapan berakhir di situ. Bila bot belum menjawab saat itu, itu adalah kesalahan: Peristiwa untuk kesalahan mengambil alih, atau orang diberi tahu bahwa ada yang salah. Hubungkan.</translation>
    </message>
    <message>
        <source>%1 could not be worked out: %2</source>
        <translation>%1 tidak dapat dievaluasi: %2</translation>
    </message>
    <message>
        <source>The loop at “%1” runs without the person saying anything, and what it counts never gets to where its condition ends it. Count the other way, change the condition, or put a question into it.</source>
        <translation>Perulangan di “%1” berjalan tanpa orang itu mengatakan apa pun, dan yang dihitungnya tidak pernah sampai ke titik syaratnya mengakhirinya. Hitung ke arah sebaliknya, ubah syaratnya, atau sisipkan pertanyaan.</translation>
    </message>
    <message>
        <source>A text of “%1” is longer than the %2 characters that a bot says in one step: it is not said, and the talk fails there. Shorten it.</source>
        <translation>Satu teks “%1” lebih panjang dari %2 karakter yang diucapkan bot dalam satu langkah: teks itu tidak diucapkan, dan percakapan gagal di sana. Persingkat teks itu.</translation>
    </message>
    <message>
        <source>Text is too long to be said</source>
        <translation>Teks terlalu panjang untuk diucapkan</translation>
    </message>
    <message>
        <source>A text is longer than the 1,000,000 characters that a bot says in one step: it is not said, and the talk fails there.</source>
        <translation>Satu teks lebih panjang dari 1.000.000 karakter yang diucapkan bot dalam satu langkah: teks itu tidak diucapkan, dan percakapan gagal di sana.</translation>
    </message>
    <message>
        <source>%1 (line %2 of the code)</source>
        <translation>%1 (baris %2 kode)</translation>
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
    <message>
        <source>Too many requests to web services wait already.</source>
        <translation>Sudah terlalu banyak permintaan ke layanan web yang menunggu.</translation>
    </message>
    <message>
        <source>The host stopped while the request was on its way. It may have arrived, so it was not sent again.</source>
        <translation>Host berhenti saat permintaan sedang dalam perjalanan. Permintaan itu mungkin sudah sampai, jadi tidak dikirim lagi.</translation>
    </message>
    <message>
        <source>The bot asked web services too often in one turn.</source>
        <translation>Bot terlalu sering meminta layanan web dalam satu giliran.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be written. Check free space and permissions, or choose another folder with --data.</source>
        <translation>Folder “%1” tidak dapat ditulis. Periksa ruang kosong dan izin, atau pilih folder lain dengan --data.</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2. Another program is using it; choose another port.</source>
        <translation>Tidak dapat menerima koneksi di %1, port %2. Program lain sedang menggunakannya; pilih port lain.</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2. It is no address of this computer; choose 127.0.0.1, or 0.0.0.0 for all of them.</source>
        <translation>Tidak dapat menerima koneksi di %1, port %2. Itu bukan alamat komputer ini; pilih 127.0.0.1, atau 0.0.0.0 untuk semuanya.</translation>
    </message>
    <message>
        <source>Cannot listen on %1, port %2. Another program may be using it, or you may not; choose another port.</source>
        <translation>Tidak dapat menerima koneksi di %1, port %2. Mungkin digunakan program lain, atau Anda tidak boleh menggunakannya; pilih port lain.</translation>
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
    <message>
        <source>One per line</source>
        <translation>Satu per baris</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Ini bukan ekspresi reguler: %1.</translation>
    </message>
    <message>
        <source>This is no JSON yet, so it is not kept.</source>
        <translation>Ini belum JSON, jadi tidak disimpan.</translation>
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
        <source>This file holds no text that a person could read.</source>
        <translation>Berkas ini tidak berisi teks yang dapat dibaca manusia.</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and import the documents in it.</source>
        <translation>Ini adalah arsip. Ekstrak, lalu impor dokumen di dalamnya.</translation>
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
        <source>The site&apos;s rules for robots (robots.txt) could not be read, so it was left alone. Try again later.</source>
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
        <source>The address is on this computer or a private network. Allow this host if you trust it.</source>
        <translation>Alamat berada di komputer ini atau jaringan pribadi. Izinkan host ini jika Anda memercayainya.</translation>
    </message>
    <message>
        <source>The site has more pages than the limit of this crawl. Raise the limit to read on.</source>
        <translation>Situs memiliki lebih banyak halaman daripada batas perayapan ini. Naikkan batas untuk membaca lebih lanjut.</translation>
    </message>
    <message>
        <source>The server asks to be visited less often (429). Set a longer delay.</source>
        <translation>Server meminta agar lebih jarang dikunjungi (429). Tetapkan jeda yang lebih lama.</translation>
    </message>
    <message>
        <source>The server answered with error %1.</source>
        <translation>Server menjawab dengan kesalahan %1.</translation>
    </message>
    <message>
        <source>The folder cannot be opened, so nothing in it was read. Check that you may read it.</source>
        <translation>Folder tidak dapat dibuka, jadi tidak ada isinya yang dibaca. Periksa apakah Anda boleh membacanya.</translation>
    </message>
    <message>
        <source>The name of this file is no valid text, so it cannot be opened safely. Rename the file and import it again.</source>
        <translation>Nama berkas ini bukan teks yang valid, jadi tidak dapat dibuka dengan aman. Ganti nama berkas dan impor lagi.</translation>
    </message>
    <message>
        <source>This is no file but a pipe, a socket or a device. Only files can be read.</source>
        <translation>Ini bukan berkas, melainkan pipa, soket, atau perangkat. Hanya berkas yang dapat dibaca.</translation>
    </message>
    <message>
        <source>This link leads to a file that is not there. Correct the link, or import the file itself.</source>
        <translation>Tautan ini mengarah ke berkas yang tidak ada. Perbaiki tautannya, atau impor berkasnya sendiri.</translation>
    </message>
    <message>
        <source>This is a link to another folder and was not followed. Import that folder itself if you want what it holds.</source>
        <translation>Ini tautan ke folder lain dan tidak diikuti. Impor folder itu sendiri jika Anda menginginkan isinya.</translation>
    </message>
    <message>
        <source>There is no room left on the drive that holds the project. Free some space and import the file again.</source>
        <translation>Tidak ada ruang tersisa di drive yang memuat proyek. Kosongkan sebagian ruang dan impor berkas lagi.</translation>
    </message>
    <message>
        <source>Its name leads out of the archive, it is only a link, or there is another of the same name, so it was not read. Unpack the archive and import what you need.</source>
        <translation>Namanya mengarah ke luar arsip, ini hanya tautan, atau ada berkas lain dengan nama yang sama, sehingga tidak dibaca. Ekstrak arsip dan impor yang Anda perlukan.</translation>
    </message>
    <message>
        <source>The archive holds too much, or unpacks to far more than its size; the rest of it was not read. Unpack it and import the documents in it.</source>
        <translation>Arsip berisi terlalu banyak, atau hasil ekstraknya jauh melebihi ukurannya; sisanya tidak dibaca. Ekstrak arsip dan impor dokumen di dalamnya.</translation>
    </message>
    <message>
        <source>This is an archive within archives, too deep to be unpacked here. Unpack it and import the documents in it.</source>
        <translation>Ini adalah arsip di dalam arsip, terlalu dalam untuk diekstrak di sini. Ekstrak arsip dan impor dokumen di dalamnya.</translation>
    </message>
    <message>
        <source>The address is not among those this crawl is to read; only its links were used.</source>
        <translation>Alamat itu bukan termasuk yang harus dibaca perayapan ini; hanya tautannya yang dipakai.</translation>
    </message>
    <message>
        <source>This should be a sitemap, but holds none that can be read.</source>
        <translation>Ini seharusnya peta situs, tetapi tidak ada yang dapat dibaca di dalamnya.</translation>
    </message>
    <message>
        <source>This sitemap or feed names no pages.</source>
        <translation>Peta situs atau umpan ini tidak menyebut halaman apa pun.</translation>
    </message>
    <message>
        <source>This sitemap names more than 50,000 pages; the rest of it was not read.</source>
        <translation>Peta situs ini menyebut lebih dari 50.000 halaman; sisanya tidak dibaca.</translation>
    </message>
    <message>
        <source>The server sends the request on again and again. Exclude the address, or tell whoever runs the site.</source>
        <translation>Server terus mengalihkan permintaan. Kecualikan alamat itu, atau beri tahu pengelola situs.</translation>
    </message>
    <message>
        <source>The page could not be fetched: the connection broke off. Read the website again later.</source>
        <translation>Halaman tidak dapat diambil: sambungan terputus. Baca ulang situs web nanti.</translation>
    </message>
    <message>
        <source>The server did not send the page in time. Allow more time for a page, or read the website again later.</source>
        <translation>Server tidak mengirim halaman tepat waktu. Izinkan lebih banyak waktu untuk satu halaman, atau baca ulang situs web nanti.</translation>
    </message>
    <message>
        <source>The page asks for a login (401). Save it from a browser and import the file.</source>
        <translation>Halaman meminta masuk (401). Simpan dari peramban lalu impor berkasnya.</translation>
    </message>
    <message>
        <source>The server does not let us read the page (403). Save it from a browser and import the file.</source>
        <translation>Server tidak mengizinkan kami membaca halaman itu (403). Simpan dari peramban lalu impor berkasnya.</translation>
    </message>
    <message>
        <source>The server is in trouble (error %1). Read the website again later.</source>
        <translation>Server bermasalah (galat %1). Baca ulang situs web nanti.</translation>
    </message>
    <message>
        <source>The document holds no text, only pictures: it was probably scanned. Install Tesseract, and Dialogist recognises the text (OCR) when you import it again.</source>
        <translation>Dokumen ini tidak berisi teks, hanya gambar: mungkin hasil pindaian. Pasang Tesseract, dan Dialogist akan mengenali teksnya (OCR) saat Anda mengimpornya lagi.</translation>
    </message>
    <message>
        <source>The document holds no text, and none was recognised in its pictures.</source>
        <translation>Dokumen ini tidak berisi teks, dan tidak ada teks yang dikenali dalam gambarnya.</translation>
    </message>
    <message>
        <source>This is a file of an old office program (DOC, XLS, PPT and the like). Install LibreOffice, and Dialogist reads it with its help; or save it as DOCX, XLSX, PPTX or PDF and import that.</source>
        <translation>Ini berkas program perkantoran lama (DOC, XLS, PPT dan sejenisnya). Pasang LibreOffice, dan Dialogist membacanya dengan bantuannya; atau simpan sebagai DOCX, XLSX, PPTX atau PDF lalu impor berkas itu.</translation>
    </message>
    <message>
        <source>This is a picture, sound or film in which no text was found. Only text can become knowledge; text in pictures is recognised when Tesseract is installed.</source>
        <translation>Ini gambar, suara atau film yang di dalamnya tidak ditemukan teks. Hanya teks yang dapat menjadi pengetahuan; teks dalam gambar dikenali bila Tesseract terpasang.</translation>
    </message>
    <message>
        <source>The text of pictures was recognised (OCR): read over what was understood before you rely on it.</source>
        <translation>Teks dalam gambar telah dikenali (OCR): periksa hasilnya sebelum Anda mengandalkannya.</translation>
    </message>
    <message>
        <source>The text of this document is not in the project any more. Read the document again.</source>
        <translation>Teks dokumen ini tidak ada lagi dalam proyek. Baca ulang dokumennya.</translation>
    </message>
    <message>
        <source>The embedding model “%1” gave an answer that is no list of vectors. Try again, or choose another model.</source>
        <translation>Model embedding “%1” memberi jawaban yang bukan daftar vektor. Coba lagi, atau pilih model lain.</translation>
    </message>
    <message>
        <source>the question is missing.</source>
        <translation>pertanyaannya tidak ada.</translation>
    </message>
    <message numerus="yes">
        <source>a text is longer than %n character(s).</source>
        <translation>
            <numerusform>sebuah teks lebih panjang dari %n karakter.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no language tag such as en or pt-BR.</source>
        <translation>“%1” bukan tag bahasa seperti en atau pt-BR.</translation>
    </message>
    <message>
        <source>the page “%1” is no whole number from 1 on.</source>
        <translation>halaman “%1” bukan bilangan bulat mulai dari 1.</translation>
    </message>
    <message>
        <source>no expected source; the question counts in no figure until it has one.</source>
        <translation>tidak ada sumber yang diharapkan; pertanyaan ini tidak dihitung sampai punya sumber.</translation>
    </message>
    <message>
        <source>this base has no source “%1”.</source>
        <translation>basis ini tidak punya sumber “%1”.</translation>
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
        <translation>Berkas ini tidak berisi teks. Simpan tabel sebagai CSV.</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is opened and never closed.</source>
        <translation>Baris %1: tanda kutip dibuka dan tidak pernah ditutup.</translation>
    </message>
    <message numerus="yes">
        <source>The table has more than %n row(s).</source>
        <translation>
            <numerusform>Tabel ini punya lebih dari %n baris.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row must name the columns “question” and “expected”; “language”, “heading”, “page”, “phrase” and “note” may follow.</source>
        <translation>Baris pertama harus menyebut kolom “question” dan “expected”; “language”, “heading”, “page”, “phrase” dan “note” boleh menyusul.</translation>
    </message>
    <message>
        <source>This document has no columns with names. Name the columns of the table in its first row, and import it again.</source>
        <translation>Dokumen ini tidak memiliki kolom bernama. Beri nama kolom tabel di baris pertamanya, lalu impor lagi.</translation>
    </message>
    <message>
        <source>%1: recognising the text of page %2 of %3</source>
        <translation>%1: mengenali teks halaman %2 dari %3</translation>
    </message>
    <message>
        <source>The slides hold no text, only pictures. Save the presentation as PDF and import that: text in the pictures of a PDF is recognised (OCR) when Tesseract is installed.</source>
        <translation>Salindia tidak berisi teks, hanya gambar. Simpan presentasi sebagai PDF dan impor itu: teks dalam gambar PDF dikenali (OCR) bila Tesseract terpasang.</translation>
    </message>
    <message>
        <source>Some slides hold no text, only pictures. The others were imported.</source>
        <translation>Beberapa salindia tidak berisi teks, hanya gambar. Yang lain sudah diimpor.</translation>
    </message>
    <message>
        <source>There is no file or folder of this name. Check the name; perhaps it was moved, renamed or deleted.</source>
        <translation>Tidak ada berkas atau folder dengan nama ini. Periksa namanya; mungkin sudah dipindahkan, diganti nama, atau dihapus.</translation>
    </message>
    <message>
        <source>The file itself is neither in the project nor where it was imported from. Import it again to see its pages.</source>
        <translation>Berkas itu tidak ada dalam proyek maupun di tempat asal impornya. Impor lagi untuk melihat halamannya.</translation>
    </message>
    <message>
        <source>The file has changed since it was read, so its pages may say something else. Read the files again, and text and pages are the same.</source>
        <translation>Berkas telah berubah sejak dibaca, jadi isi halamannya mungkin berbeda. Baca ulang berkasnya agar teks dan halaman sama.</translation>
    </message>
    <message>
        <source>Some pages of the site lie more links away from the start than this crawl follows. Raise the depth to read them.</source>
        <translation>Beberapa halaman situs ini terletak lebih banyak tautan dari awal daripada yang diikuti. Naikkan kedalaman untuk membacanya.</translation>
    </message>
    <message>
        <source>The page does not exist (404). Check the address, or the link or sitemap that names it.</source>
        <translation>Halaman tidak ada (404). Periksa alamatnya, atau tautan atau peta situs yang menyebutnya.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer, left out: line %1.</source>
        <translation>
            <numerusform>%n pertanyaan tanpa jawaban, dilewati: baris %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) without a question, found only by their own words: line %1.</source>
        <translation>
            <numerusform>%n jawaban tanpa pertanyaan, hanya ditemukan lewat kata-katanya sendiri: baris %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) that stand there already with another answer: line %1.</source>
        <translation>
            <numerusform>%n pertanyaan yang sudah ada di situ dengan jawaban lain: baris %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is too much text to be searched on this computer: it would take about %1 of memory, and %2 are there for it. Take documents out of the knowledge base, or spread them over several bases that are not searched together.</source>
        <translation>Terlalu banyak teks untuk ditelusuri di komputer ini: perlu sekitar %1 memori, sedangkan yang tersedia %2. Keluarkan dokumen dari basis pengetahuan, atau bagi ke beberapa basis yang tidak ditelusuri bersama.</translation>
    </message>
    <message>
        <source>pp. %1–%2</source>
        <comment>first and last page</comment>
        <translation>hlm. %1–%2</translation>
    </message>
    <message>
        <source>The document holds no text, only pictures, and recognising text in pictures (OCR) was switched off. Switch it on and import the document again.</source>
        <translation>Dokumen ini tidak berisi teks, hanya gambar, dan pengenalan teks dalam gambar (OCR) dinonaktifkan. Aktifkan dan impor dokumen itu lagi.</translation>
    </message>
    <message>
        <source>This is a picture, and recognising text in pictures (OCR) was switched off. Switch it on and import the picture again if it holds text.</source>
        <translation>Ini gambar, dan pengenalan teks dalam gambar (OCR) dinonaktifkan. Aktifkan dan impor gambar itu lagi bila berisi teks.</translation>
    </message>
    <message>
        <source>The file was changed while it was being read, so nothing of it was imported. Import it again when no program writes to it any more.</source>
        <translation>Berkas diubah saat sedang dibaca, jadi tidak ada isinya yang diimpor. Impor lagi bila tidak ada lagi program yang menulis ke dalamnya.</translation>
    </message>
    <message>
        <source>This is a link to a file outside of the folder and was not read. Import that file itself if you want what it holds.</source>
        <translation>Ini tautan ke berkas di luar folder dan tidak dibaca. Impor berkas itu sendiri jika Anda menginginkan isinya.</translation>
    </message>
    <message>
        <source>Not found where it was, so it was not read again. Import it again from where it lies now.</source>
        <translation>Tidak ditemukan di tempat semula, jadi tidak dibaca lagi. Impor lagi dari tempatnya sekarang.</translation>
    </message>
    <message>
        <source>Some pages hold no text, only pictures: they were probably scanned. The other pages were imported. Their text is recognised (OCR) when Tesseract is installed and recognition is switched on.</source>
        <translation>Beberapa halaman tidak berisi teks, hanya gambar: mungkin hasil pindaian. Halaman lainnya telah diimpor. Teks halaman pindaian dikenali (OCR) bila Tesseract terpasang dan pengenalan diaktifkan.</translation>
    </message>
    <message>
        <source>Headers and footers that are the same on most pages were left out.</source>
        <translation>Kepala dan kaki halaman yang sama di sebagian besar halaman diabaikan.</translation>
    </message>
    <message>
        <source>The server sent the page packed in a way that cannot be undone (Content-Encoding). Tell whoever runs the site.</source>
        <translation>Server mengirim halaman yang dikemas dengan cara yang tidak dapat dibuka (Content-Encoding). Beri tahu pengelola situs.</translation>
    </message>
    <message>
        <source>The site asks for more than 30 seconds between two requests (Crawl-delay in robots.txt). They were 30 seconds apart.</source>
        <translation>Situs itu meminta lebih dari 30 detik di antara dua permintaan (Crawl-delay di robots.txt). Jaraknya 30 detik.</translation>
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
    <message>
        <source>%1 sent an answer packed in a way that cannot be undone (Content-Encoding). Tell whoever runs it.</source>
        <translation>%1 mengirim jawaban yang dikemas dengan cara yang tidak dapat dibuka (Content-Encoding). Beri tahu pengelolanya.</translation>
    </message>
    <message>
        <source>The host “%1” has a dot with nothing before it. Check the address.</source>
        <translation>Host “%1” memiliki titik tanpa apa pun di depannya. Periksa alamatnya.</translation>
    </message>
    <message>
        <source>There is no port “%1”: ports are numbers from 1 to 65535. Check the address.</source>
        <translation>Tidak ada port “%1”: port adalah angka dari 1 sampai 65535. Periksa alamatnya.</translation>
    </message>
    <message>
        <source>This is no web address. Check how it is written.</source>
        <translation>Ini bukan alamat web. Periksa penulisannya.</translation>
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
    <message>
        <source>“%1” cannot be the name of an entity. Use letters, digits and _, and begin with a letter.</source>
        <translation>“%1” tidak dapat menjadi nama entitas. Gunakan huruf, angka, dan _, serta awali dengan huruf.</translation>
    </message>
    <message>
        <source>There is already an entity “%1”. Choose another name.</source>
        <translation>Sudah ada entitas “%1”. Pilih nama lain.</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>Tes baru</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Maksud</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitas</translation>
    </message>
    <message numerus="yes">
        <source>%n pattern(s)</source>
        <translation>
            <numerusform>%n pola</numerusform>
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
        <translation>Tes</translation>
    </message>
    <message>
        <source>Suite: %1</source>
        <translation>Rangkaian: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) have no translation yet, or one of an older text.</source>
        <translation>
            <numerusform>%n teks belum memiliki terjemahan, atau terjemahannya dari teks yang lebih lama.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a reserved word of expressions. Choose another name.</source>
        <translation>“%1” adalah kata yang dicadangkan dalam ekspresi. Pilih nama lain.</translation>
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
        <translation>Percakapan tersimpan, dimainkan sekarang</translation>
    </message>
    <message>
        <source>This talk</source>
        <translation>Percakapan ini</translation>
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
        <translation>Percakapan kemudian menunggu di tempat lain</translation>
    </message>
    <message>
        <source>Two talks compared</source>
        <translation>Dua percakapan dibandingkan</translation>
    </message>
    <message>
        <source>The two talks are alike in every turn.</source>
        <translation>Kedua percakapan sama di setiap giliran.</translation>
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
        <translation>jawaban atas permintaan</translation>
    </message>
    <message>
        <source>a step was let go</source>
        <translation>langkah dilepaskan</translation>
    </message>
    <message>
        <source>time passed</source>
        <translation>waktu berlalu</translation>
    </message>
    <message>
        <source>the event “%1”</source>
        <translation>peristiwa “%1”</translation>
    </message>
    <message>
        <source>%1 (differs)</source>
        <translation>%1 (berbeda)</translation>
    </message>
    <message>
        <source>a step that is gone</source>
        <translation>langkah yang sudah tidak ada</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Orang tersebut</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Langkah</translation>
    </message>
    <message>
        <source>The two talks, turn by turn</source>
        <translation>Kedua percakapan, giliran demi giliran</translation>
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
        <source>Not counted: it concerns only visitors of the service&apos;s own web site.</source>
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
    <message>
        <source>Web service</source>
        <translation>Layanan web</translation>
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
        <translation>Orang yang memutuskan</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>The page around the chat</source>
        <translation>Halaman di sekitar obrolan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of receiver, its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>named by the designer; the profile of the service does not know it</source>
        <translation>disebutkan oleh perancang; profil layanan tidak mengenalnya</translation>
    </message>
    <message>
        <source>A step of the bot sends it there.</source>
        <translation>Suatu langkah bot mengirimkannya ke sana.</translation>
    </message>
    <message>
        <source>named by the designer; may be in the host&apos;s own network</source>
        <translation>disebut oleh perancang; boleh berada di jaringan host sendiri</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Komputer ini</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language you translate into: en, ms, id, hi, de. Countries are named in it.</extracomment>
        <translation>id</translation>
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
        <translation>Sebuah langkah bot mengirimnya ke sana. Seperti setiap layanan web, layanan ini juga melihat alamat IP host.</translation>
    </message>
    <message>
        <source>Named by the designer; not known to the profile. It gets: %1.</source>
        <translation>Disebutkan oleh perancang; tidak dikenal oleh profil. Yang diterimanya: %1.</translation>
    </message>
    <message>
        <source>nothing about the person</source>
        <translation>tidak ada tentang pengguna</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>sebagian</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>retention lengths</source>
        <translation>jangka waktu penyimpanan</translation>
    </message>
    <message>
        <source>location of any subprocessor</source>
        <translation>lokasi subprosesor mana pun</translation>
    </message>
    <message>
        <source>list of selectable regions</source>
        <translation>daftar wilayah yang dapat dipilih</translation>
    </message>
    <message>
        <source>breach notification</source>
        <translation>pemberitahuan pelanggaran data</translation>
    </message>
    <message>
        <source>notice of subprocessor changes</source>
        <translation>pemberitahuan perubahan subprosesor</translation>
    </message>
    <message>
        <source>choice of model</source>
        <translation>pilihan model</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>enkripsi</translation>
    </message>
    <message>
        <source>As long as the purpose lasts or a law asks for it.</source>
        <translation>Selama tujuannya berlaku atau undang-undang mengharuskannya.</translation>
    </message>
    <message>
        <source>Or until the person or the customer asks for erasure.</source>
        <translation>Atau sampai orang itu atau pelanggan meminta penghapusan.</translation>
    </message>
    <message>
        <source>Listed for the web site, yet the software platform uses it as well.</source>
        <translation>Tercantum untuk situs web, tetapi platform perangkat lunak juga memakainya.</translation>
    </message>
    <message>
        <source>Runs the cloud service and holds all data of customers.</source>
        <translation>Menjalankan layanan cloud dan menyimpan semua data pelanggan.</translation>
    </message>
    <message>
        <source>Takes what the person wrote and gives back generated text.</source>
        <translation>Menerima apa yang ditulis orang itu dan mengembalikan teks yang dihasilkan.</translation>
    </message>
    <message>
        <source>Looks things up on web sites and helps with answers; the data is inferred from that use.</source>
        <translation>Mencari informasi di situs web dan membantu menjawab; datanya disimpulkan dari pemakaian itu.</translation>
    </message>
    <message>
        <source>legal entity and address</source>
        <translation>badan hukum dan alamat</translation>
    </message>
    <message>
        <source>date</source>
        <translation>tanggal</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>peran</translation>
    </message>
    <message>
        <source>legal bases</source>
        <translation>dasar hukum</translation>
    </message>
    <message>
        <source>regions and transfers</source>
        <translation>wilayah dan transfer</translation>
    </message>
    <message>
        <source>model providers</source>
        <translation>penyedia model</translation>
    </message>
    <message>
        <source>minimum age</source>
        <translation>usia minimum</translation>
    </message>
    <message>
        <source>cookies</source>
        <translation>kuki</translation>
    </message>
    <message>
        <source>security measures</source>
        <translation>langkah keamanan</translation>
    </message>
    <message>
        <source>breach, complaint and dispute routes</source>
        <translation>jalur untuk pelanggaran, keluhan, dan sengketa</translation>
    </message>
    <message>
        <source>change notice</source>
        <translation>pemberitahuan perubahan</translation>
    </message>
    <message>
        <source>rights other than erasure</source>
        <translation>hak selain penghapusan</translation>
    </message>
    <message>
        <source>end-user erasure</source>
        <translation>penghapusan data pengguna akhir</translation>
    </message>
    <message>
        <source>The purpose is not stated; hosting is assumed.</source>
        <translation>Tujuannya tidak disebutkan; hosting diasumsikan.</translation>
    </message>
    <message>
        <source>The purpose is not stated; hosting is assumed. The document announces that it will comply, in the future.</source>
        <translation>Tujuannya tidak disebutkan; hosting diasumsikan. Dokumen itu mengumumkan bahwa kepatuhan akan dipenuhi di masa depan.</translation>
    </message>
    <message>
        <source>named subprocessors</source>
        <translation>subprosesor dengan nama</translation>
    </message>
    <message>
        <source>share of US and EEA</source>
        <translation>porsi AS dan EEA</translation>
    </message>
    <message>
        <source>customer choice of place</source>
        <translation>pilihan tempat oleh pelanggan</translation>
    </message>
    <message>
        <source>named transfer clauses</source>
        <translation>klausul transfer yang disebutkan</translation>
    </message>
    <message>
        <source>AI use</source>
        <translation>penggunaan AI</translation>
    </message>
    <message>
        <source>certifications</source>
        <translation>sertifikasi</translation>
    </message>
    <message>
        <source>deadline for rights in days</source>
        <translation>tenggat hak dalam hari</translation>
    </message>
    <message>
        <source>Counted from the end of the account; a law may ask for longer.</source>
        <translation>Dihitung sejak akun berakhir; undang-undang dapat meminta lebih lama.</translation>
    </message>
    <message>
        <source>May neither store nor reuse the data.</source>
        <translation>Tidak boleh menyimpan atau memakai ulang data.</translation>
    </message>
    <message>
        <source>hosting region</source>
        <translation>wilayah hosting</translation>
    </message>
    <message>
        <source>named transfer mechanism</source>
        <translation>mekanisme transfer yang disebutkan</translation>
    </message>
    <message>
        <source>names of hosts and carriers</source>
        <translation>nama host dan operator</translation>
    </message>
    <message>
        <source>AI model use</source>
        <translation>penggunaan model AI</translation>
    </message>
    <message>
        <source>breach notification deadline</source>
        <translation>tenggat pemberitahuan pelanggaran data</translation>
    </message>
    <message>
        <source>end-user erasure time per channel</source>
        <translation>waktu penghapusan data pengguna akhir per saluran</translation>
    </message>
    <message>
        <source>While the contract lasts, or a time agreed with the customer.</source>
        <translation>Selama kontrak berlaku, atau waktu yang disepakati dengan pelanggan.</translation>
    </message>
    <message>
        <source>Only carry the content; controllers of their own for billing, filtering and statutory storage.</source>
        <translation>Hanya meneruskan konten; pengendali tersendiri untuk penagihan, penyaringan, dan penyimpanan menurut hukum.</translation>
    </message>
    <message>
        <source>name of the hosting provider</source>
        <translation>nama penyedia hosting</translation>
    </message>
    <message>
        <source>DPO</source>
        <translation>petugas pelindungan data</translation>
    </message>
    <message>
        <source>DPA with customers</source>
        <translation>perjanjian pemrosesan data dengan pelanggan</translation>
    </message>
    <message>
        <source>DPF</source>
        <translation>Data Privacy Framework</translation>
    </message>
    <message>
        <source>While the service or a legitimate interest needs them, then erased or made anonymous.</source>
        <translation>Selama diperlukan layanan atau kepentingan yang sah, lalu dihapus atau dianonimkan.</translation>
    </message>
    <message>
        <source>The only receiver of calendar data.</source>
        <translation>Satu-satunya penerima data kalender.</translation>
    </message>
    <message>
        <source>Telecom carriers too, where needed.</source>
        <translation>Operator telekomunikasi juga, bila perlu.</translation>
    </message>
    <message>
        <source>For retrieved passages, where possible.</source>
        <translation>Untuk petikan yang ditemukan, bila mungkin.</translation>
    </message>
    <message>
        <source>As long as the privacy settings of the bot say.</source>
        <translation>Selama yang ditetapkan pengaturan privasi bot.</translation>
    </message>
    <message>
        <source>No language model is asked.</source>
        <translation>Tidak ada model bahasa yang ditanya.</translation>
    </message>
    <message>
        <source>IP addresses are not stored at all.</source>
        <translation>Alamat IP tidak disimpan sama sekali.</translation>
    </message>
    <message>
        <source>The chat states it; nobody&apos;s age is checked.</source>
        <translation>Obrolan menyatakannya; usia siapa pun tidak diperiksa.</translation>
    </message>
    <message>
        <source>Customer bot in production</source>
        <translation>Bot pelanggan yang aktif dipakai</translation>
    </message>
    <message>
        <source>Chatbot attached to a web site</source>
        <translation>Chatbot pada situs web</translation>
    </message>
    <message>
        <source>Live chat form</source>
        <translation>Formulir obrolan langsung</translation>
    </message>
    <message>
        <source>Embedded widget</source>
        <translation>Widget tertanam</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Obrolan web</translation>
    </message>
    <message>
        <source>servers controlled by Google</source>
        <translation>server yang dikendalikan Google</translation>
    </message>
    <message>
        <source>Google Analytics data</source>
        <translation>data Google Analytics</translation>
    </message>
    <message>
        <source>other countries of providers and affiliates</source>
        <translation>negara lain tempat penyedia dan perusahaan afiliasi berada</translation>
    </message>
    <message>
        <source>usage and site data, e-mail automation, support, payment</source>
        <translation>data penggunaan dan situs, otomatisasi email, dukungan, pembayaran</translation>
    </message>
    <message>
        <source>LinkedIn Corporation (tag)</source>
        <translation>LinkedIn Corporation (tag)</translation>
    </message>
    <message>
        <source>telecom carriers and aggregators (not named)</source>
        <translation>operator telekomunikasi dan agregator (tidak disebutkan)</translation>
    </message>
    <message>
        <source>worldwide network</source>
        <translation>jaringan di seluruh dunia</translation>
    </message>
    <message>
        <source>cloud hosts (not named)</source>
        <translation>host cloud (tidak disebutkan)</translation>
    </message>
    <message>
        <source>analytics, data science, fraud prevention vendors (not named)</source>
        <translation>vendor analitik, ilmu data, dan pencegahan penipuan (tidak disebutkan)</translation>
    </message>
    <message>
        <source>Google Adwords, LinkedIn, Facebook (marketing technology)</source>
        <translation>Google Adwords, LinkedIn, Facebook (teknologi pemasaran)</translation>
    </message>
    <message>
        <source>browser of the end user</source>
        <translation>peramban pengguna akhir</translation>
    </message>
    <message>
        <source>session id in localStorage</source>
        <translation>id sesi di localStorage</translation>
    </message>
    <message>
        <source>US or other third countries</source>
        <translation>Amerika Serikat atau negara ketiga lainnya</translation>
    </message>
    <message>
        <source>model providers, Google, Meta, Stripe, Mailchimp</source>
        <translation>penyedia model, Google, Meta, Stripe, Mailchimp</translation>
    </message>
    <message>
        <source>Google Ireland Limited (OAuth login)</source>
        <translation>Google Ireland Limited (login OAuth)</translation>
    </message>
    <message>
        <source>IE, also US</source>
        <translation>Irlandia, juga Amerika Serikat</translation>
    </message>
    <message>
        <source>US or other third country possible</source>
        <translation>mungkin Amerika Serikat atau negara ketiga lainnya</translation>
    </message>
    <message>
        <source>IE, third countries incl. US possible</source>
        <translation>Irlandia; mungkin juga negara ketiga termasuk Amerika Serikat</translation>
    </message>
    <message>
        <source>IE; US for some activities</source>
        <translation>Irlandia; Amerika Serikat untuk sebagian kegiatan</translation>
    </message>
    <message>
        <source>Meta Platforms Ireland (Facebook pixel)</source>
        <translation>Meta Platforms Ireland (piksel Facebook)</translation>
    </message>
    <message>
        <source>Hosting provider (not named)</source>
        <translation>Penyedia hosting (tidak disebutkan)</translation>
    </message>
    <message>
        <source>other countries</source>
        <translation>negara lain</translation>
    </message>
    <message>
        <source>by third parties that run the service</source>
        <translation>oleh pihak ketiga yang menjalankan layanan</translation>
    </message>
    <message>
        <source>sub-contractors (not named)</source>
        <translation>subkontraktor (tidak disebutkan)</translation>
    </message>
    <message>
        <source>group companies</source>
        <translation>perusahaan dalam satu grup</translation>
    </message>
    <message>
        <source>payment processor (not named; PayPal mentioned)</source>
        <translation>pemroses pembayaran (tidak disebutkan namanya; PayPal disinggung)</translation>
    </message>
    <message>
        <source>map provider (not named)</source>
        <translation>penyedia peta (tidak disebutkan)</translation>
    </message>
    <message>
        <source>advertising networks (not named)</source>
        <translation>jaringan periklanan (tidak disebutkan)</translation>
    </message>
    <message>
        <source>Google, Facebook, LinkedIn, Twitter (login and social features)</source>
        <translation>Google, Facebook, LinkedIn, Twitter (login dan fitur sosial)</translation>
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
        <source>%n step(s) were added to “%1”.</source>
        <translation>
            <numerusform>%n langkah ditambahkan ke “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were removed from “%1”.</source>
        <translation>
            <numerusform>%n langkah dihapus dari “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) work differently in “%1”.</source>
        <translation>
            <numerusform>%n langkah bekerja secara berbeda dalam “%1”.</numerusform>
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
        <source>This is the first release here, with %n step(s).</source>
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
        <source>The host&apos;s answer was not understood.</source>
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
    <message>
        <source>What the web chat and the program itself say to people changed.</source>
        <translation>Yang dikatakan obrolan web dan program sendiri kepada orang berubah.</translation>
    </message>
    <message>
        <source>The host on this computer does not end. End its process, number %1, yourself.</source>
        <translation>Host di komputer ini tidak berhenti. Akhiri sendiri prosesnya, nomor %1.</translation>
    </message>
    <message>
        <source>Another bot, “%1”, lives at “%2” on this host. Give this bot another web name.</source>
        <translation>Bot lain, “%1”, berada di “%2” pada host ini. Beri bot ini nama web lain.</translation>
    </message>
    <message>
        <source>The entity “%1” is new.</source>
        <translation>Entitas “%1” baru.</translation>
    </message>
    <message>
        <source>The entity “%1” is gone.</source>
        <translation>Entitas “%1” sudah tidak ada.</translation>
    </message>
    <message>
        <source>The entity “%1” changed.</source>
        <translation>Entitas “%1” berubah.</translation>
    </message>
    <message>
        <source>Other settings of the bot changed, such as its opening hours.</source>
        <translation>Pengaturan lain bot berubah, misalnya jam bukanya.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>The expression would no longer be complete.</source>
        <translation>Ekspresi tidak akan lengkap lagi.</translation>
    </message>
    <message>
        <source>There is no variable “%1”.</source>
        <translation>Tidak ada variabel “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a variable, or there is one already.</source>
        <translation>“%1” tidak dapat menjadi nama variabel, atau sudah ada.</translation>
    </message>
    <message>
        <source>This cannot be replaced here.</source>
        <translation>Ini tidak dapat diganti di sini.</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Nama tidak boleh kosong.</translation>
    </message>
    <message>
        <source>Say what to look for.</source>
        <translation>Tulis apa yang dicari.</translation>
    </message>
    <message>
        <source>What to look for is too long.</source>
        <translation>Teks yang dicari terlalu panjang.</translation>
    </message>
    <message>
        <source>The regular expression is not complete at character %1: %2.</source>
        <translation>Ekspresi reguler tidak lengkap pada karakter %1: %2.</translation>
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
        <translation>Ekspresi</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>Training phrases</source>
        <translation>Frasa latihan</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
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
        <translation>“%1” tidak bisa menjadi nama entitas, atau nama itu sudah ada.</translation>
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
        <source>At most so many pages.</source>
        <translation>Jumlah halaman paling banyak.</translation>
    </message>
    <message>
        <source>At most so many links away from the start.</source>
        <translation>Jarak tautan paling jauh dari awal.</translation>
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
        <source>The bot&apos;s name; the file&apos;s name if not given.</source>
        <translation>Nama bot; nama berkas jika tidak diberikan.</translation>
    </message>
    <message>
        <source>The bot&apos;s main language, such as en, ms, id, hi or de.</source>
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
        <source>Where the data shall stay; the bot&apos;s choice if not given.</source>
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
        <source>  Data stays in: %1 (the service&apos;s default; nothing was chosen)</source>
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
        <source>“%1” cannot be written. Check the folder&apos;s permissions and the space on the disk.</source>
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
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n berkas ditulis</numerusform>
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
            <numerusform>%n dihapus</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is made.</source>
        <translation>“%1” telah dibuat.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) changed in “%1”, as one step that can be undone.</source>
        <translation>
            <numerusform>%n hal berubah dalam “%1”, sebagai satu langkah yang dapat diurungkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are not in the folder. Import them anew to answer from them.</source>
        <translation>
            <numerusform>%n dokumen tidak ada di folder. Impor lagi agar bot dapat menjawab darinya.</numerusform>
        </translation>
    </message>
    <message>
        <source>removed</source>
        <translation>dihapus</translation>
    </message>
    <message>
        <source>mine: %1</source>
        <translation>milik saya: %1</translation>
    </message>
    <message>
        <source>theirs: %1</source>
        <translation>milik mereka: %1</translation>
    </message>
    <message>
        <source>Merged: “%1”</source>
        <translation>Digabungkan: “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s). Repeat with --ours or --theirs, or merge in the window and choose one by one.</source>
        <translation>
            <numerusform>%n konflik. Ulangi dengan --ours atau --theirs, atau gabungkan di jendela dan pilih satu per satu.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its name and that you may read it.</source>
        <translation>“%1” tidak dapat dibaca. Periksa namanya dan apakah Anda boleh membacanya.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1” tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>“%1” holds another project. Choose another file.</source>
        <translation>“%1” berisi proyek lain. Pilih berkas lain.</translation>
    </message>
    <message>
        <source>Say with -o where the result shall go.</source>
        <translation>Nyatakan dengan -o ke mana hasilnya ditulis.</translation>
    </message>
    <message>
        <source>Choose --ours or --theirs, not both.</source>
        <translation>Pilih --ours atau --theirs, jangan keduanya.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were moved on the canvas only (--layout shows them).</source>
        <translation>
            <numerusform>%n hal hanya dipindahkan di kanvas (--layout menampilkannya).</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Tidak ada perbedaan.</translation>
    </message>
    <message>
        <source>Writes a project as a folder of text files, for git.</source>
        <translation>Menulis proyek sebagai folder berisi berkas teks, untuk git.</translation>
    </message>
    <message>
        <source>Leaves out the documents of the knowledge and their passages.</source>
        <translation>Melewatkan dokumen pengetahuan beserta petikannya.</translation>
    </message>
    <message>
        <source>Makes a project of such a folder, or brings one up to date.</source>
        <translation>Membuat proyek dari folder semacam itu, atau memperbaruinya.</translation>
    </message>
    <message>
        <source>Shows what differs between two projects or folders.</source>
        <translation>Menampilkan perbedaan antara dua proyek atau folder.</translation>
    </message>
    <message>
        <source>Shows also what was moved on the canvas.</source>
        <translation>Menampilkan juga yang dipindahkan di kanvas.</translation>
    </message>
    <message>
        <source>Brings two versions of a project, a folder or one of its files together.</source>
        <translation>Menggabungkan dua versi proyek, folder, atau salah satu berkasnya.</translation>
    </message>
    <message>
        <source>Where the result goes.</source>
        <translation>Ke mana hasilnya ditulis.</translation>
    </message>
    <message>
        <source>Takes mine where both sides changed the same.</source>
        <translation>Mengambil milik saya jika kedua sisi mengubah hal yang sama.</translation>
    </message>
    <message>
        <source>Takes theirs where both sides changed the same.</source>
        <translation>Mengambil milik mereka jika kedua sisi mengubah hal yang sama.</translation>
    </message>
    <message>
        <source>The name of the file in the folder, which git gives as %P.</source>
        <translation>Nama berkas dalam folder, yang diberikan git sebagai %P.</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n kecocokan</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more; look for something rarer.</source>
        <translation>Masih ada lagi; cari sesuatu yang lebih jarang.</translation>
    </message>
    <message>
        <source>The regular expression gave up on some texts; write it more simply.</source>
        <translation>Ekspresi reguler menyerah pada sebagian teks; tulislah lebih sederhana.</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>%n kecocokan diganti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) would be replaced</source>
        <translation>
            <numerusform>%n kecocokan akan diganti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) left alone</source>
        <translation>
            <numerusform>%n kecocokan dibiarkan</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no “%1” to look in. There are: %2.</source>
        <translation>Tidak ada “%1” untuk dicari di dalamnya. Yang ada: %2.</translation>
    </message>
    <message>
        <source>The regular expression takes too long; write it more simply.</source>
        <translation>Ekspresi reguler memakan waktu terlalu lama; tulislah lebih sederhana.</translation>
    </message>
    <message>
        <source>Finds a text everywhere in a project, and replaces it.</source>
        <translation>Mencari teks di seluruh proyek, dan menggantinya.</translation>
    </message>
    <message>
        <source>What to put in its place; \1 is a group of a regular expression.</source>
        <translation>Teks penggantinya; \1 adalah grup dari ekspresi reguler.</translation>
    </message>
    <message>
        <source>The text is a regular expression.</source>
        <translation>Teksnya adalah ekspresi reguler.</translation>
    </message>
    <message>
        <source>Capital and small letters differ.</source>
        <translation>Huruf besar dan kecil dibedakan.</translation>
    </message>
    <message>
        <source>Only whole words.</source>
        <translation>Hanya kata utuh.</translation>
    </message>
    <message>
        <source>Where to look, with commas: %1.</source>
        <translation>Tempat mencari, dengan koma: %1.</translation>
    </message>
    <message>
        <source>Only tells what would be replaced.</source>
        <translation>Hanya memberi tahu yang akan diganti.</translation>
    </message>
    <message>
        <source>Replaces even what breaks an expression.</source>
        <translation>Mengganti bahkan yang merusak ekspresi.</translation>
    </message>
    <message>
        <source>To make it, say --new-knowledge instead of --knowledge.</source>
        <translation>Untuk membuatnya, gunakan --new-knowledge, bukan --knowledge.</translation>
    </message>
    <message>
        <source>A knowledge base that is made if there is none of that name.</source>
        <translation>Basis pengetahuan yang dibuat jika belum ada yang bernama itu.</translation>
    </message>
    <message>
        <source>The project is trusted as it is now. If it is changed elsewhere, it asks again.</source>
        <translation>Proyek dipercaya dalam keadaannya sekarang. Jika diubah di tempat lain, akan ditanyakan lagi.</translation>
    </message>
    <message>
        <source>The project is trusted already.</source>
        <translation>Proyek sudah dipercaya.</translation>
    </message>
    <message>
        <source>Turns on what is off in a project made or changed on another computer.</source>
        <translation>Mengaktifkan yang nonaktif dalam proyek yang dibuat atau diubah di komputer lain.</translation>
    </message>
    <message>
        <source>This project was made or changed on another computer, and a published bot may run code and call other services. Look through it, say “dialogist trust FILE”, then publish.</source>
        <translation>Proyek ini dibuat atau diubah di komputer lain, dan bot yang diterbitkan dapat menjalankan kode serta memanggil layanan lain. Periksalah, jalankan “dialogist trust FILE”, lalu terbitkan.</translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) imported.</source>
        <translation>
            <numerusform>%n tes diimpor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) written.</source>
        <translation>
            <numerusform>%n tes ditulis.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2.</source>
        <translation>“%1” tidak dapat digunakan: %2.</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Mutakhir</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Usang</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>--format is one of %1.</source>
        <translation>--format adalah salah satu dari %1.</translation>
    </message>
    <message>
        <source>Say with --language which one to translate into (%1).</source>
        <translation>Nyatakan dengan --language bahasa tujuan terjemahan (%1).</translation>
    </message>
    <message>
        <source>--delimiter takes one character, or “tab”.</source>
        <translation>--delimiter menerima satu karakter, atau “tab”.</translation>
    </message>
    <message>
        <source>The texts are in %1.</source>
        <translation>Teksnya ada di %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) changed</source>
        <translation>
            <numerusform>%n teks berubah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken that need another look</source>
        <translation>
            <numerusform>%n teks diambil yang perlu diperiksa lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) as they were</source>
        <translation>
            <numerusform>%n teks seperti semula</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not translated in the file</source>
        <translation>
            <numerusform>%n teks tidak diterjemahkan dalam berkas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged text(s) not taken</source>
        <translation>
            <numerusform>%n teks rusak tidak diambil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown text(s) not taken</source>
        <translation>
            <numerusform>%n teks tidak dikenal tidak diambil</numerusform>
        </translation>
    </message>
    <message>
        <source>--export and --import do not go together.</source>
        <translation>--export dan --import tidak dapat dipakai bersama.</translation>
    </message>
    <message>
        <source>Tells how far the translations are; writes and reads files for translators.</source>
        <translation>Memberi tahu sejauh mana terjemahannya; menulis dan membaca berkas untuk penerjemah.</translation>
    </message>
    <message>
        <source>Writes the texts of one language to this file.</source>
        <translation>Menulis teks satu bahasa ke berkas ini.</translation>
    </message>
    <message>
        <source>Takes translations from this file: XLIFF 1.2, XLIFF 2.0 or CSV.</source>
        <translation>Mengambil terjemahan dari berkas ini: XLIFF 1.2, XLIFF 2.0, atau CSV.</translation>
    </message>
    <message>
        <source>The language to translate into, such as de.</source>
        <translation>Bahasa tujuan terjemahan, misalnya de.</translation>
    </message>
    <message>
        <source>xliff2 (the default), xliff1 or csv.</source>
        <translation>xliff2 (bawaan), xliff1, atau csv.</translation>
    </message>
    <message>
        <source>What separates the cells of CSV; “tab” for a tabulator.</source>
        <translation>Pemisah sel CSV; “tab” untuk tabulator.</translation>
    </message>
    <message>
        <source>Marks CSV as UTF-8, for table programs that ask for it.</source>
        <translation>Menandai CSV sebagai UTF-8, untuk program tabel yang memintanya.</translation>
    </message>
    <message>
        <source>Writes only what is missing or stale.</source>
        <translation>Hanya menulis yang belum ada atau usang.</translation>
    </message>
    <message>
        <source>Only tells what an import would do.</source>
        <translation>Hanya memberi tahu yang akan dilakukan impor.</translation>
    </message>
    <message>
        <source>There is no version “%1”. “dialogist version FILE list” shows all.</source>
        <translation>Tidak ada versi “%1”. “dialogist version FILE list” menampilkan semuanya.</translation>
    </message>
    <message>
        <source>There is no version yet. “dialogist version FILE add NAME” makes one.</source>
        <translation>Belum ada versi. “dialogist version FILE add NAME” membuatnya.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Version “%1” is kept (%2).</source>
        <translation>Versi “%1” disimpan (%2).</translation>
    </message>
    <message numerus="yes">
        <source>The project is as in “%1”: %n thing(s) changed, as one step that can be undone.</source>
        <translation>
            <numerusform>Proyek kini seperti dalam “%1”: %n hal berubah, sebagai satu langkah yang dapat diurungkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the version “%1” for good?</source>
        <translation>Hapus versi “%1” untuk selamanya?</translation>
    </message>
    <message>
        <source>Nothing was removed. --yes removes it without asking.</source>
        <translation>Tidak ada yang dihapus. --yes menghapusnya tanpa bertanya.</translation>
    </message>
    <message>
        <source>Version “%1” is removed.</source>
        <translation>Versi “%1” telah dihapus.</translation>
    </message>
    <message>
        <source>A version can be: list, add NAME, restore ID, remove ID, diff A B.</source>
        <translation>Untuk versi tersedia: list, add NAME, restore ID, remove ID, diff A B.</translation>
    </message>
    <message>
        <source>Keeps, shows, compares and restores versions of a project; “now” is the project as it is.</source>
        <translation>Menyimpan, menampilkan, membandingkan, dan memulihkan versi proyek; “now” adalah proyek dalam keadaannya sekarang.</translation>
    </message>
    <message>
        <source>What the version is for.</source>
        <translation>Untuk apa versi ini.</translation>
    </message>
    <message>
        <source>Removes without asking.</source>
        <translation>Menghapus tanpa bertanya.</translation>
    </message>
    <message>
        <source>This project was made or changed on another computer: steps that run code or call other services are off. “dialogist trust FILE” turns them on.</source>
        <translation>Proyek ini dibuat atau diubah di komputer lain: langkah yang menjalankan kode atau memanggil layanan lain dinonaktifkan. “dialogist trust FILE” mengaktifkannya.</translation>
    </message>
    <message>
        <source>There is no knowledge base “%1” in this project. It holds: %2.</source>
        <translation>Tidak ada basis pengetahuan “%1” dalam proyek ini. Isinya: %2.</translation>
    </message>
    <message>
        <source>Release %1 of “%2”</source>
        <translation>Rilis %1 dari “%2”</translation>
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
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Diperbaiki</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Mencari</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n aturan</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which project file to check.</source>
        <translation>Sebutkan berkas proyek mana yang akan diperiksa.</translation>
    </message>
    <message>
        <source>There was nothing that can be fixed without asking.</source>
        <translation>Tidak ada yang dapat diperbaiki tanpa bertanya.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) fixed; one undo takes it back.</source>
        <translation>
            <numerusform>%n masalah diperbaiki; satu kali urungkan mengembalikannya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mends what can be mended without asking, as one edit, and says what it did.</source>
        <translation>Memperbaiki yang dapat diperbaiki tanpa bertanya, sebagai satu pengeditan, dan menyebutkan apa yang dilakukan.</translation>
    </message>
    <message>
        <source>Lists what is looked for; needs no file.</source>
        <translation>Menampilkan daftar apa yang dicari; tidak memerlukan berkas.</translation>
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
        <source>gone</source>
        <translation>hilang</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>tidak dibaca</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 gone, %4 as before.</source>
        <translation>%1 baru, %2 berubah, %3 hilang, %4 seperti sebelumnya.</translation>
    </message>
    <message>
        <source>Also removes sources whose files are not in these folders and archives any more.</source>
        <translation>Juga menghapus sumber yang berkasnya tidak lagi ada di folder dan arsip ini.</translation>
    </message>
    <message>
        <source>Only says what --sync would change.</source>
        <translation>Hanya menyebutkan apa yang akan diubah oleh --sync.</translation>
    </message>
    <message numerus="yes">
        <source>(%n second(s) pass)</source>
        <translation>
            <numerusform>(%n detik berlalu)</numerusform>
        </translation>
    </message>
    <message>
        <source>Really sends HTTP requests. Without it, steps get their answers to pretend, or fail.</source>
        <translation>Benar-benar mengirim permintaan HTTP. Tanpa ini, langkah mendapat jawaban pura-puranya, atau gagal.</translation>
    </message>
    <message>
        <source>The list “%1” cannot be read.</source>
        <translation>Daftar “%1” tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Name an address, or a file of addresses with --list.</source>
        <translation>Sebutkan sebuah alamat, atau berkas berisi alamat dengan --list.</translation>
    </message>
    <message>
        <source>Reads websites, sitemaps and feeds into a knowledge base.</source>
        <translation>Membaca situs web, peta situs, dan umpan ke dalam basis pengetahuan.</translation>
    </message>
    <message>
        <source>A file with an address on each line, - for standard input; only these pages are read.</source>
        <translation>Berkas dengan satu alamat per baris, - untuk masukan standar; hanya halaman ini yang dibaca.</translation>
    </message>
    <message>
        <source>Only this path and what is below it.</source>
        <translation>Hanya jalur ini dan yang ada di bawahnya.</translation>
    </message>
    <message>
        <source>Only pages whose path matches; * stands for anything, $ for the end. May be given more than once.</source>
        <translation>Hanya halaman yang jalurnya cocok; * berarti apa saja, $ berarti akhir. Boleh diberikan lebih dari sekali.</translation>
    </message>
    <message>
        <source>No pages whose path matches. May be given more than once.</source>
        <translation>Bukan halaman yang jalurnya cocok. Boleh diberikan lebih dari sekali.</translation>
    </message>
    <message>
        <source>Follows no links: reads the pages given, and those that a sitemap or feed given names.</source>
        <translation>Tidak mengikuti tautan: membaca halaman yang diberikan dan yang disebut oleh peta situs atau umpan yang diberikan.</translation>
    </message>
    <message>
        <source>Does not read the sitemaps that robots.txt names.</source>
        <translation>Tidak membaca peta situs yang disebut robots.txt.</translation>
    </message>
    <message>
        <source>Milliseconds between two requests to a host.</source>
        <translation>Milidetik antara dua permintaan ke satu host.</translation>
    </message>
    <message>
        <source>So many pages at a time.</source>
        <translation>Sebanyak ini halaman sekaligus.</translation>
    </message>
    <message>
        <source>At most so many seconds for a page.</source>
        <translation>Paling lama sekian detik untuk satu halaman.</translation>
    </message>
    <message>
        <source>At most so many megabytes for a page.</source>
        <translation>Paling banyak sekian megabita untuk satu halaman.</translation>
    </message>
    <message>
        <source>Also removes pages that are not there any more.</source>
        <translation>Juga menghapus halaman yang sudah tidak ada.</translation>
    </message>
    <message>
        <source>Does not go on where a crawl that was stopped ended.</source>
        <translation>Tidak melanjutkan dari tempat perayapan yang dihentikan berakhir.</translation>
    </message>
    <message>
        <source>Allows these hosts although they are on this computer or a private network.</source>
        <translation>Mengizinkan host ini meskipun berada di komputer ini atau jaringan pribadi.</translation>
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
        <translation>  dilewati %1</translation>
    </message>
    <message>
        <source>  BROKEN  %1</source>
        <translation>  RUSAK    %1</translation>
    </message>
    <message>
        <source>  FAILED  %1</source>
        <translation>  GAGAL    %1</translation>
    </message>
    <message>
        <source>There are no tests to run. Save a talk as a test, or name a YAML file with tests.</source>
        <translation>Tidak ada tes untuk dijalankan. Simpan percakapan sebagai tes, atau sebutkan berkas YAML berisi tes.</translation>
    </message>
    <message>
        <source>%1 passed, %2 failed. Steps covered: %3 of %4; ways out: %5 of %6.</source>
        <translation>%1 lulus, %2 gagal. Langkah tercakup: %3 dari %4; jalan keluar: %5 dari %6.</translation>
    </message>
    <message>
        <source>What happened is now what is expected.</source>
        <translation>Yang terjadi kini menjadi yang diharapkan.</translation>
    </message>
    <message>
        <source>Plays the conversation tests of a bot.</source>
        <translation>Memainkan tes percakapan sebuah bot.</translation>
    </message>
    <message>
        <source>Only the tests of this suite.</source>
        <translation>Hanya tes dari rangkaian ini.</translation>
    </message>
    <message>
        <source>Only tests with this in their name.</source>
        <translation>Hanya tes yang namanya memuat ini.</translation>
    </message>
    <message>
        <source>Writes the results as JUnit XML.</source>
        <translation>Menulis hasil sebagai JUnit XML.</translation>
    </message>
    <message>
        <source>Takes the tests of a YAML file into the project.</source>
        <translation>Membawa tes dari berkas YAML ke dalam proyek.</translation>
    </message>
    <message>
        <source>Writes the tests as YAML.</source>
        <translation>Menulis tes sebagai YAML.</translation>
    </message>
    <message>
        <source>Makes what happens the new expectation of tests that fail.</source>
        <translation>Menjadikan yang terjadi sebagai harapan baru tes yang gagal.</translation>
    </message>
    <message>
        <source>Tests played at once; 0 = as many as there are cores.</source>
        <translation>Tes yang dimainkan sekaligus; 0 = sebanyak inti prosesor.</translation>
    </message>
    <message>
        <source>No document has “%1” in its title or address.</source>
        <translation>Tidak ada dokumen dengan “%1” dalam judul atau alamatnya.</translation>
    </message>
    <message>
        <source>Does not recognise text in pictures and scanned pages, which takes seconds a page.</source>
        <translation>Tidak mengenali teks dalam gambar dan halaman hasil pindaian, yang memakan beberapa detik per halaman.</translation>
    </message>
    <message>
        <source>Only from documents with this word in their title or address; may be given again.</source>
        <translation>Hanya dari dokumen dengan kata ini dalam judul atau alamatnya; boleh diberikan lagi.</translation>
    </message>
    <message>
        <source>%1 stays as it was: %2</source>
        <translation>%1 tetap seperti semula: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) have been cut anew.</source>
        <translation>
            <numerusform>%n sumber telah dipotong ulang.</numerusform>
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
        <translation>nanti</translation>
    </message>
    <message>
        <source>Sets how long the passages of a knowledge base are, and cuts its documents anew.</source>
        <translation>Menetapkan panjang petikan basis pengetahuan dan memotong ulang dokumennya.</translation>
    </message>
    <message>
        <source>At most so many characters in a passage; as it is set if not given.</source>
        <translation>Paling banyak sekian karakter per petikan; sesuai pengaturan jika tidak diberikan.</translation>
    </message>
    <message>
        <source>So many characters are repeated from the passage before, in whole sentences.</source>
        <translation>Sekian karakter diulang dari petikan sebelumnya, dalam kalimat utuh.</translation>
    </message>
    <message>
        <source>Only says how many passages there would be, and how long.</source>
        <translation>Hanya menyebutkan berapa petikan yang akan ada dan seberapa panjang.</translation>
    </message>
    <message>
        <source>--at-least takes a figure and a number from 0 to 1, such as recall@5=0.9. Figures: %1.</source>
        <translation>--at-least memerlukan sebuah metrik dan bilangan dari 0 sampai 1, misalnya recall@5=0.9. Metrik: %1.</translation>
    </message>
    <message>
        <source>This project has several knowledge bases: %1. Name one with --base.</source>
        <translation>Proyek ini punya beberapa basis pengetahuan: %1. Sebutkan satu dengan --base.</translation>
    </message>
    <message>
        <source>“%1” is too large for a table of questions.</source>
        <translation>“%1” terlalu besar untuk tabel pertanyaan.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before.</source>
        <translation>%1 baru, %2 diubah, %3 seperti sebelumnya.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) written.</source>
        <translation>
            <numerusform>%n pertanyaan ditulis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not among the first %n passage(s)</source>
        <translation>
            <numerusform>bukan di antara %n petikan pertama</numerusform>
        </translation>
    </message>
    <message>
        <source>no passage of the source is there any more that fits</source>
        <translation>tidak ada lagi petikan sumber yang cocok</translation>
    </message>
    <message>
        <source>the source is not in this base any more</source>
        <translation>sumber ini tidak ada lagi di basis ini</translation>
    </message>
    <message>
        <source>nobody has said what is to be found</source>
        <translation>belum ditentukan apa yang harus ditemukan</translation>
    </message>
    <message>
        <source>  Since %1: %2 better, %3 worse, %4 new.</source>
        <translation>  Sejak %1: %2 lebih baik, %3 lebih buruk, %4 baru.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pertanyaan</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Diharapkan</translation>
    </message>
    <message>
        <source>There are no questions to ask. “dialogist questions FILE --add-from CSV” adds some.</source>
        <translation>Tidak ada pertanyaan untuk diajukan. “dialogist questions FILE --add-from CSV” menambahkannya.</translation>
    </message>
    <message>
        <source>%1: %2 is %3, less than %4.</source>
        <translation>%1: %2 adalah %3, kurang dari %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n question(s) fare worse.</source>
        <translation>
            <numerusform>%1: %n pertanyaan hasilnya lebih buruk.</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures were not kept: %1</source>
        <translation>Angka tidak disimpan: %1</translation>
    </message>
    <message>
        <source>Asks the test set of a knowledge base and shows how good search is.</source>
        <translation>Mengajukan set uji sebuah basis pengetahuan dan menunjukkan mutu pencarian.</translation>
    </message>
    <message>
        <source>The knowledge base; all that have questions if not given.</source>
        <translation>Basis pengetahuan; semua yang punya pertanyaan jika tidak disebut.</translation>
    </message>
    <message>
        <source>Takes questions from a CSV table with the columns question, expected (file name, address or title of the source) and, if wanted, language, heading, page, phrase, note; - reads it from standard input.</source>
        <translation>Mengambil pertanyaan dari tabel CSV dengan kolom question, expected (nama berkas, alamat atau judul sumber) dan, jika perlu, language, heading, page, phrase, note; - membacanya dari masukan standar.</translation>
    </message>
    <message>
        <source>Writes the questions as such a table.</source>
        <translation>Menulis pertanyaan sebagai tabel semacam itu.</translation>
    </message>
    <message>
        <source>Exit code 1 when a figure is lower, such as recall@5=0.9; may be given again. Figures: %1.</source>
        <translation>Kode keluar 1 bila sebuah metrik lebih rendah, misalnya recall@5=0.9; boleh diberikan lagi. Metrik: %1.</translation>
    </message>
    <message>
        <source>Exit code 1 when a question fares worse than before the last change.</source>
        <translation>Kode keluar 1 bila sebuah pertanyaan hasilnya lebih buruk daripada sebelum perubahan terakhir.</translation>
    </message>
    <message>
        <source>Lists all questions, not only those that moved or are not found among the first five passages.</source>
        <translation>Mencantumkan semua pertanyaan, bukan hanya yang berubah atau tidak ditemukan di antara lima petikan pertama.</translation>
    </message>
    <message>
        <source>Several sources are called “%1”. Name it with its folders.</source>
        <translation>Beberapa sumber bernama “%1”. Sebutkan dengan foldernya.</translation>
    </message>
    <message>
        <source>There is no source “%1” in this project, and no table.</source>
        <translation>Tidak ada sumber “%1” dalam proyek ini, dan tidak ada tabel.</translation>
    </message>
    <message>
        <source>There is no source “%1” in this project. Its tables: %2.</source>
        <translation>Tidak ada sumber “%1” dalam proyek ini. Tabelnya: %2.</translation>
    </message>
    <message>
        <source>The table has no column “%1”. It has: %2.</source>
        <translation>Tabel ini tidak memiliki kolom “%1”. Yang ada: %2.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
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
        <translation>Jawaban</translation>
    </message>
    <message numerus="yes">
        <source>The table was read anew: %n passage(s).</source>
        <translation>
            <numerusform>Tabel telah dibaca ulang: %n petikan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give at least one --search and one --answer, or --by-names alone.</source>
        <translation>Berikan setidaknya satu --search dan satu --answer, atau --by-names saja.</translation>
    </message>
    <message>
        <source>Says what the columns of a table are for, or sets it: each row is then a record that is found and answered with.</source>
        <translation>Menyebutkan kegunaan kolom tabel, atau menetapkannya: setiap baris lalu menjadi rekaman yang ditemukan dan dijawabkan.</translation>
    </message>
    <message>
        <source>Questions are matched with this column. May be given several times.</source>
        <translation>Pertanyaan dicocokkan dengan kolom ini. Boleh diberikan beberapa kali.</translation>
    </message>
    <message>
        <source>The answer shows this column. May be given several times.</source>
        <translation>Jawaban menampilkan kolom ini. Boleh diberikan beberapa kali.</translation>
    </message>
    <message>
        <source>The names of the columns decide: questions and answers where they are called so, else text.</source>
        <translation>Nama kolom menentukan: pertanyaan dan jawaban bila dinamai begitu, kalau tidak teks.</translation>
    </message>
    <message>
        <source>There is nothing to read in “%1”.</source>
        <translation>Tidak ada yang dapat dibaca di “%1”.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first, or name another one.</source>
        <translation>Tidak ada folder “%1”. Buat dulu, atau sebutkan yang lain.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder “%1”. Check that you may write there, or name another one.</source>
        <translation>Tidak ada yang dapat ditulis di folder “%1”. Periksa apakah Anda boleh menulis di sana, atau sebutkan yang lain.</translation>
    </message>
    <message>
        <source>The exit code is 1 only when something blocks publishing.</source>
        <translation>Kode keluar adalah 1 hanya bila ada yang menghalangi penerbitan.</translation>
    </message>
    <message>
        <source>6 What changes</source>
        <translation>6 Apa yang berubah</translation>
    </message>
    <message>
        <source>  Nothing has changed since the last release there.</source>
        <translation>  Tidak ada yang berubah sejak rilis terakhir di sana.</translation>
    </message>
    <message>
        <source>“%1” cannot be the region of “%2”. It offers: %3.</source>
        <translation>“%1” tidak dapat menjadi wilayah “%2”. Yang ditawarkan: %3.</translation>
    </message>
    <message>
        <source>“%1” is no code of a region. “%2” offers: %3. Other places are named by the code of the country, such as DE or SG, or by EEA.</source>
        <translation>“%1” bukan kode wilayah. “%2” menawarkan: %3. Tempat lain disebut dengan kode negara, seperti DE atau SG, atau dengan EEA.</translation>
    </message>
    <message>
        <source>Dialogist cannot open its window: there is no display here.</source>
        <translation>Dialogist tidak dapat membuka jendelanya: tidak ada tampilan di sini.</translation>
    </message>
    <message>
        <source>Dialogist cannot open its window: the display “%1” does not answer, or does not let you in.</source>
        <translation>Dialogist tidak dapat membuka jendelanya: tampilan “%1” tidak menjawab, atau tidak mengizinkan Anda masuk.</translation>
    </message>
    <message>
        <source>All else works without a window: “dialogist --help” lists the commands.</source>
        <translation>Yang lain berjalan tanpa jendela: “dialogist --help” menampilkan perintahnya.</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>diedit</translation>
    </message>
    <message>
        <source>(a step failed, and the bot went on where that leads: %1)</source>
        <translation>(satu langkah gagal, dan bot lanjut lewat jalan galatnya: %1)</translation>
    </message>
    <message>
        <source>Steps that no test reached:</source>
        <translation>Langkah yang tidak dicapai tes mana pun:</translation>
    </message>
    <message>
        <source>Ways out that no test took:</source>
        <translation>Jalan keluar yang tidak diambil tes mana pun:</translation>
    </message>
    <message>
        <source>Lists the steps that no test reached and the ways out that none took.</source>
        <translation>Mencantumkan langkah yang tidak dicapai tes dan jalan keluar yang tidak diambil.</translation>
    </message>
    <message>
        <source>Plays a talk that was saved in the simulator; what it comes by is covered, too.</source>
        <translation>Memutar percakapan yang disimpan di simulator; yang dilewatinya ikut dihitung.</translation>
    </message>
    <message>
        <source>The bot does not speak “%1”. Its languages are: %2.</source>
        <translation>Bot ini tidak berbahasa “%1”. Bahasanya: %2.</translation>
    </message>
    <message>
        <source>The host has stopped. Its bots and talks are kept.</source>
        <translation>Host telah berhenti. Bot dan percakapannya tetap tersimpan.</translation>
    </message>
    <message>
        <source>Ends the host that runs on that folder, instead of starting one.</source>
        <translation>Mengakhiri host yang berjalan di folder itu, bukan memulai yang baru.</translation>
    </message>
    <message>
        <source>  You want data to stay in: %1</source>
        <translation>  Anda ingin data tetap di: %1</translation>
    </message>
    <message>
        <source>  It is kept in: %1</source>
        <translation>  Data disimpan di: %1</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 tidak ada.</translation>
    </message>
    <message>
        <source>Stopped. What was done is kept, and the same command goes on with the rest.</source>
        <translation>Dihentikan. Yang sudah dikerjakan disimpan, dan perintah yang sama melanjutkan sisanya.</translation>
    </message>
    <message>
        <source>Or put this one in its place with --replace.</source>
        <translation>Atau tempatkan bot ini sebagai gantinya dengan --replace.</translation>
    </message>
    <message>
        <source>Puts the bot in the place of another one that has its web name there.</source>
        <translation>Menempatkan bot sebagai ganti bot lain yang memakai nama webnya di sana.</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>hlm. %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more match(es)</source>
        <translation>
            <numerusform>dan %n kecocokan lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expectation(s) say now what happened.</source>
        <translation>
            <numerusform>%n harapan kini menyatakan yang terjadi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expectation(s) could not be accepted and still fail: nothing happened that they could say.</source>
        <translation>
            <numerusform>%n harapan tidak dapat diterima dan masih gagal: tidak ada kejadian yang dapat dinyatakan olehnya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) cannot be played and stay as they are.</source>
        <translation>
            <numerusform>%n tes tidak dapat dimainkan dan tetap seperti semula.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions are called “%1”. Name one by its id: %2.</source>
        <translation>
            <numerusform>%n versi bernama “%1”. Sebutkan salah satu dengan id-nya: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>  fixed: %1 (%2) [%3]</source>
        <translation>  diperbaiki: %1 (%2) [%3]</translation>
    </message>
    <message>
        <source>partly enforced by this host</source>
        <translation>diterapkan sebagian oleh host ini</translation>
    </message>
    <message>
        <source>Said by the program itself</source>
        <translation>Dikatakan program sendiri</translation>
    </message>
    <message>
        <source>No function is like that.</source>
        <translation>Tidak ada fungsi yang cocok.</translation>
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
        <translation>Mencantumkan yang dapat dipanggil ekspresi, atau yang di antaranya memuat kata-kata ini.</translation>
    </message>
    <message>
        <source>the same text as “%1”</source>
        <translation>teks yang sama dengan “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n of them hold(s) the same text as another and was not added twice.</source>
        <translation>
            <numerusform>%n di antaranya berisi teks yang sama dengan yang lain dan tidak ditambahkan dua kali.</numerusform>
        </translation>
    </message>
    <message>
        <source>moved</source>
        <translation>dipindahkan</translation>
    </message>
    <message>
        <source>was “%1”</source>
        <translation>tadinya “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved or renamed.</source>
        <translation>
            <numerusform>%n berkas dipindahkan atau diganti nama.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the knowledge is in the language “%1”.</source>
        <translation>Tidak ada pengetahuan dalam bahasa “%1”.</translation>
    </message>
    <message>
        <source>Nothing in the knowledge is in the language “%1”. The languages there are: %2.</source>
        <translation>Tidak ada pengetahuan dalam bahasa “%1”. Bahasa yang ada: %2.</translation>
    </message>
    <message>
        <source>Only what is in this language, such as de.</source>
        <translation>Hanya yang dalam bahasa ini, misalnya de.</translation>
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
        <translation>Bot tidak dapat melanjutkan: %1. “dialogist check” mungkin memberi tahu sebabnya.</translation>
    </message>
    <message>
        <source>Something went wrong, and the bot went on: %1. “dialogist check” may tell why.</source>
        <translation>Ada yang salah, dan bot melanjutkan: %1. “dialogist check” mungkin memberi tahu sebabnya.</translation>
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
    <message>
        <source>There is no room left on the drive that holds “%1”, so it is open for reading only. Free some space, then open it again.</source>
        <translation>Tidak ada ruang tersisa di drive yang memuat “%1”, jadi dibuka hanya untuk dibaca. Kosongkan sebagian ruang, lalu buka lagi.</translation>
    </message>
    <message>
        <source>The version is no longer in the project.</source>
        <translation>Versi itu sudah tidak ada dalam proyek.</translation>
    </message>
    <message>
        <source>Looking “%1” through took too long and was stopped. It may be damaged; restore an earlier copy.</source>
        <translation>Pemeriksaan “%1” memakan waktu terlalu lama dan dihentikan. Berkas mungkin rusak; pulihkan salinan yang lebih lama.</translation>
    </message>
    <message>
        <source>The embedding model “%1” did not give one vector for each passage. Choose another model.</source>
        <translation>Model embedding “%1” tidak memberi satu vektor untuk setiap petikan. Pilih model lain.</translation>
    </message>
    <message>
        <source>“%1” is open here and cannot be replaced by a copy. Choose another name.</source>
        <translation>“%1” sedang dibuka di sini dan tidak dapat diganti dengan salinan. Pilih nama lain.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Give the name of a file in it, such as bot.dialogist.</source>
        <translation>“%1” adalah folder. Beri nama file di dalamnya, seperti bot.dialogist.</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>The file is no complete table: a quotation mark is never closed, or it holds no text.</source>
        <translation>Berkas bukan tabel yang lengkap: ada tanda kutip yang tidak pernah ditutup, atau berkas tidak berisi teks.</translation>
    </message>
    <message>
        <source>The table lacks the columns “key”, “source:…” and “target:…” in its first row. Keep them as they were exported.</source>
        <translation>Tabel tidak memiliki kolom “key”, “source:…”, dan “target:…” di baris pertamanya. Biarkan seperti saat diekspor.</translation>
    </message>
    <message>
        <source>The row has too few cells.</source>
        <translation>Jumlah sel pada baris ini kurang.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Teks terlalu panjang.</translation>
    </message>
    <message>
        <source>What people write, one phrase a line. Write what they would say in your language; the number of lines is free.</source>
        <translation>Yang ditulis orang, satu frasa per baris. Tulis yang akan mereka katakan dalam bahasa Anda; jumlah barisnya bebas.</translation>
    </message>
    <message>
        <source>Other words for the same thing, with commas between them.</source>
        <translation>Kata lain untuk hal yang sama, dipisahkan dengan koma.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s) fit on a button.</source>
        <translation>
            <numerusform>Paling banyak %n karakter muat pada tombol.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %n variants that are said in turn.</source>
        <translation>
            <numerusform>Salah satu dari %n varian yang diucapkan bergiliran.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not translated into “%2”. Its languages are: %3; the first is translated from.</source>
        <translation>“%1” tidak diterjemahkan ke “%2”. Bahasanya: %3; terjemahan dibuat dari yang pertama.</translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %n MB. Export and translate one flow&apos;s texts at a time.</source>
        <translation>
            <numerusform>Berkas lebih besar dari %n MB. Ekspor dan terjemahkan teks satu alur pada satu waktu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Berkas kosong.</translation>
    </message>
    <message>
        <source>The translation lost %1.</source>
        <translation>Terjemahan kehilangan %1.</translation>
    </message>
    <message>
        <source>The translation has %1, which the text does not have.</source>
        <translation>Terjemahan memiliki %1, yang tidak ada dalam teks.</translation>
    </message>
    <message>
        <source>A placeholder of the translation is broken.</source>
        <translation>Sebuah placeholder dalam terjemahan rusak.</translation>
    </message>
    <message>
        <source>The source text has changed since the export.</source>
        <translation>Teks sumber telah berubah sejak ekspor.</translation>
    </message>
    <message>
        <source>The file says that this still needs work.</source>
        <translation>Menurut berkas, ini masih perlu dikerjakan.</translation>
    </message>
    <message>
        <source>The file does not say which language it holds. Say it when importing.</source>
        <translation>Berkas tidak menyebutkan bahasa isinya. Sebutkan saat mengimpor.</translation>
    </message>
    <message>
        <source>The file translates from “%1”, but “%2” is written in “%3”. Export it anew from this bot.</source>
        <translation>Berkas menerjemahkan dari “%1”, tetapi “%2” ditulis dalam “%3”. Ekspor lagi dari bot ini.</translation>
    </message>
    <message>
        <source>The file holds “%1”, which “%2” does not speak (%3). Add the language first.</source>
        <translation>Berkas berisi “%1”, yang tidak digunakan “%2” (%3). Tambahkan bahasa itu terlebih dahulu.</translation>
    </message>
    <message>
        <source>“%1” is the language that “%2” is translated from. Import a translation.</source>
        <translation>“%1” adalah bahasa sumber terjemahan “%2”. Impor terjemahan.</translation>
    </message>
    <message>
        <source>The bot no longer has this text.</source>
        <translation>Bot sudah tidak memiliki teks ini.</translation>
    </message>
    <message>
        <source>It stands more than once in the file, with different words.</source>
        <translation>Ini ada lebih dari sekali dalam berkas, dengan kata-kata yang berbeda.</translation>
    </message>
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
    <message>
        <source>Intents</source>
        <translation>Maksud</translation>
    </message>
    <message>
        <source>Training phrases</source>
        <translation>Frasa latihan</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entitas</translation>
    </message>
    <message>
        <source>Other words for “%1”</source>
        <translation>Kata lain untuk “%1”</translation>
    </message>
    <message>
        <source>The file declares a document type or entities, which can hide anything. Ask for a file without a DOCTYPE.</source>
        <translation>Berkas mendeklarasikan tipe dokumen atau entitas, yang dapat menyembunyikan apa saja. Mintalah berkas tanpa DOCTYPE.</translation>
    </message>
    <message>
        <source>The file is no complete XML: %1 (line %2). Ask for it again.</source>
        <translation>Berkas bukan XML yang lengkap: %1 (baris %2). Mintalah lagi.</translation>
    </message>
    <message>
        <source>The file is nested more than 100 elements deep.</source>
        <translation>Berkas bersarang lebih dari 100 elemen.</translation>
    </message>
    <message>
        <source>This is XML, but no XLIFF: it begins with &lt;%1&gt;.</source>
        <translation>Ini XML, tetapi bukan XLIFF: diawali dengan &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>XLIFF %1 is not known. Ask for version 1.2 or 2.0.</source>
        <translation>XLIFF %1 tidak dikenal. Mintalah versi 1.2 atau 2.0.</translation>
    </message>
    <message>
        <source>The file holds several languages. Ask for one file for each.</source>
        <translation>Berkas berisi beberapa bahasa. Mintalah satu berkas untuk masing-masing.</translation>
    </message>
    <message numerus="yes">
        <source>The file holds more than %n text(s).</source>
        <translation>
            <numerusform>Berkas berisi lebih dari %n teks.</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds &lt;%1&gt;, which was not in the exported text.</source>
        <translation>Isinya memuat &lt;%1&gt;, yang tidak ada dalam teks yang diekspor.</translation>
    </message>
    <message>
        <source>It holds a placeholder “%1” that the exported text did not have.</source>
        <translation>Isinya memuat placeholder “%1” yang tidak ada dalam teks yang diekspor.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n text(s)</source>
        <translation>
            <numerusform>%1 dari %n teks</numerusform>
        </translation>
    </message>
    <message>
        <source>The mark of an entity is broken. Write it like [Berlin](city).</source>
        <translation>Tanda entitas rusak. Tulis seperti [Berlin](city).</translation>
    </message>
    <message>
        <source>No phrase of the translation marks “%1” any more.</source>
        <translation>Tidak ada lagi frasa terjemahan yang menandai “%1”.</translation>
    </message>
    <message>
        <source>The translation marks “%1”, which the text does not.</source>
        <translation>Terjemahan menandai “%1”, yang tidak ditandai dalam teks.</translation>
    </message>
    <message>
        <source>People who speak %1 will be answered in another language.</source>
        <translation>Orang yang berbahasa %1 akan dijawab dalam bahasa lain.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in it will be removed.</source>
        <translation>
            <numerusform>%n teks dalam bahasa ini akan dihapus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training phrase(s) in it will be removed.</source>
        <translation>
            <numerusform>%n frasa pelatihan dalam bahasa ini akan dihapus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation test(s) talk in it and will fail.</source>
        <translation>
            <numerusform>%n tes percakapan menggunakan bahasa ini dan akan gagal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>Urungkan mengembalikan semuanya.</translation>
    </message>
    <message>
        <source>Quick reply %1</source>
        <translation>Balasan cepat %1</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Tombol %1</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Kartu %1</translation>
    </message>
    <message>
        <source>Bubble %1</source>
        <translation>Gelembung %1</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>Bidang %1</translation>
    </message>
    <message>
        <source>Way %1</source>
        <translation>Jalur %1</translation>
    </message>
    <message>
        <source>It holds a mark “%1” that the exported text did not have.</source>
        <translation>Teks ini berisi tanda “%1” yang tidak ada dalam teks yang diekspor.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Sapaan</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>Obrolan web</translation>
    </message>
    <message>
        <source>Said by the program</source>
        <translation>Dikatakan program</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) read</source>
        <translation>
            <numerusform>%n teks dibaca</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is called .%1 but is no XLIFF: XLIFF is XML, which begins with “&lt;”. Export the texts again, and have the translation saved as XLIFF.</source>
        <translation>Berkas itu bernama .%1 tetapi bukan XLIFF: XLIFF adalah XML, yang diawali “&lt;”. Ekspor lagi teksnya, dan minta terjemahannya disimpan sebagai XLIFF.</translation>
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
    <message>
        <source>Add %1</source>
        <translation>Tambah %1</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) and training phrase(s) in this language are in the bot already.</source>
        <translation>
            <numerusform>%n teks dan frasa pelatihan dalam bahasa ini sudah ada dalam bot.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use Them</source>
        <translation>Gunakan</translation>
    </message>
    <message>
        <source>Start Without Them</source>
        <translation>Mulai Tanpa Itu</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Hapus %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Berkas: %1</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Gambar: %1</translation>
    </message>
    <message>
        <source>Sound: %1</source>
        <translation>Suara: %1</translation>
    </message>
    <message>
        <source>Video: %1</source>
        <translation>Video: %1</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Tempat di peta</translation>
    </message>
    <message>
        <source>Counted by the page around the chat: %1</source>
        <translation>Dihitung oleh halaman di sekitar obrolan: %1</translation>
    </message>
    <message>
        <source>Told to the page around the chat: %1</source>
        <translation>Diberitahukan ke halaman di sekitar obrolan: %1</translation>
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
        <translation>Konten jenis “%1”</translation>
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
    <message>
        <source>Fixed length</source>
        <translation>Jangka waktu tetap</translation>
    </message>
    <message>
        <source>Not longer than</source>
        <translation>Tidak lebih lama dari</translation>
    </message>
    <message>
        <source>Until an event, plus an optional length</source>
        <translation>Sampai suatu peristiwa, mungkin ditambah jangka waktu</translation>
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
        <translation>Sampai orang itu bertindak</translation>
    </message>
    <message>
        <source>Until the browser session ends</source>
        <translation>Sampai sesi peramban berakhir</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Tidak disebutkan</translation>
    </message>
    <message>
        <source>Account or bot settings</source>
        <translation>Pengaturan akun atau bot</translation>
    </message>
    <message>
        <source>Social network profile data</source>
        <translation>Data profil jejaring sosial</translation>
    </message>
    <message>
        <source>Profile picture or its address</source>
        <translation>Foto profil atau alamatnya</translation>
    </message>
    <message>
        <source>Demographic data or segment</source>
        <translation>Data demografis atau segmen</translation>
    </message>
    <message>
        <source>Browser type, version or user agent</source>
        <translation>Jenis atau versi peramban, atau user agent</translation>
    </message>
    <message>
        <source>Device type or device information</source>
        <translation>Jenis perangkat atau informasi perangkat</translation>
    </message>
    <message>
        <source>Device identifier</source>
        <translation>Pengenal perangkat</translation>
    </message>
    <message>
        <source>Host name of the calling device</source>
        <translation>Nama host perangkat yang memanggil</translation>
    </message>
    <message>
        <source>Internet provider</source>
        <translation>Penyedia internet</translation>
    </message>
    <message>
        <source>Cookie or pixel data</source>
        <translation>Data kuki atau piksel</translation>
    </message>
    <message>
        <source>Position of network equipment or provider</source>
        <translation>Lokasi peralatan jaringan atau penyedia</translation>
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
        <translation>Tautan yang diklik, email yang dibuka</translation>
    </message>
    <message>
        <source>Interest in products</source>
        <translation>Minat pada produk</translation>
    </message>
    <message>
        <source>Response times and errors</source>
        <translation>Waktu respons dan kesalahan</translation>
    </message>
    <message>
        <source>Request time and server log line</source>
        <translation>Waktu permintaan dan baris log server</translation>
    </message>
    <message>
        <source>Earlier turns of a conversation</source>
        <translation>Giliran percakapan sebelumnya</translation>
    </message>
    <message>
        <source>Recorded voice</source>
        <translation>Suara yang direkam</translation>
    </message>
    <message>
        <source>Recorded video</source>
        <translation>Video yang direkam</translation>
    </message>
    <message>
        <source>Publicly posted content</source>
        <translation>Konten yang diunggah secara publik</translation>
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
        <translation>Gambar bot</translation>
    </message>
    <message>
        <source>Bot prompts and instructions</source>
        <translation>Prompt dan instruksi bot</translation>
    </message>
    <message>
        <source>Bot training phrases</source>
        <translation>Frasa pelatihan bot</translation>
    </message>
    <message>
        <source>Text passages retrieved as model context</source>
        <translation>Bagian teks yang diambil sebagai konteks model</translation>
    </message>
    <message>
        <source>Chosen AI model</source>
        <translation>Model AI yang dipilih</translation>
    </message>
    <message>
        <source>Model parameters such as temperature and token limit</source>
        <translation>Parameter model seperti suhu dan batas token</translation>
    </message>
    <message>
        <source>Meeting date, description, review, closure</source>
        <translation>Tanggal, deskripsi, tinjauan, dan penutupan rapat</translation>
    </message>
    <message>
        <source>Calendar id and settings</source>
        <translation>Id dan pengaturan kalender</translation>
    </message>
    <message>
        <source>Busy and free time ranges</source>
        <translation>Rentang waktu sibuk dan luang</translation>
    </message>
    <message>
        <source>Company size, kind, revenue, industry, web site</source>
        <translation>Ukuran, jenis, pendapatan, industri, dan situs web perusahaan</translation>
    </message>
    <message>
        <source>Data about the human agents of a customer</source>
        <translation>Data tentang agen manusia milik pelanggan</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Tanda tangan</translation>
    </message>
    <message>
        <source>Tokenised payment method</source>
        <translation>Metode pembayaran yang ditokenisasi</translation>
    </message>
    <message>
        <source>Card brand and last four digits</source>
        <translation>Merek kartu dan empat digit terakhir</translation>
    </message>
    <message>
        <source>Card expiry</source>
        <translation>Masa berlaku kartu</translation>
    </message>
    <message>
        <source>Card or account holder name</source>
        <translation>Nama pemegang kartu atau rekening</translation>
    </message>
    <message>
        <source>E-mail of a payment account</source>
        <translation>Email akun pembayaran</translation>
    </message>
    <message>
        <source>Billing name and details</source>
        <translation>Nama dan rincian penagihan</translation>
    </message>
    <message>
        <source>Fraud and risk signals</source>
        <translation>Sinyal penipuan dan risiko</translation>
    </message>
    <message>
        <source>Subscription time and double opt-in proof</source>
        <translation>Waktu berlangganan dan bukti konfirmasi ganda</translation>
    </message>
    <message>
        <source>Official id number</source>
        <translation>Nomor identitas resmi</translation>
    </message>
    <message>
        <source>Driving licence number</source>
        <translation>Nomor surat izin mengemudi</translation>
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
        <translation>Asal-usul ras atau etnis</translation>
    </message>
    <message>
        <source>Religious or philosophical belief</source>
        <translation>Keyakinan agama atau filosofis</translation>
    </message>
    <message>
        <source>Political opinion</source>
        <translation>Pandangan politik</translation>
    </message>
    <message>
        <source>Trade union membership</source>
        <translation>Keanggotaan serikat pekerja</translation>
    </message>
    <message>
        <source>Sex life or orientation</source>
        <translation>Kehidupan atau orientasi seksual</translation>
    </message>
    <message>
        <source>Criminal offences and convictions (Art. 10)</source>
        <translation>Tindak pidana dan vonis (Ps. 10)</translation>
    </message>
    <message>
        <source>Inferred emotion or mood</source>
        <translation>Emosi atau suasana hati yang disimpulkan</translation>
    </message>
    <message>
        <source>Billing, tax and book keeping</source>
        <translation>Penagihan, pajak, dan pembukuan</translation>
    </message>
    <message>
        <source>Service messages by e-mail</source>
        <translation>Pesan layanan melalui email</translation>
    </message>
    <message>
        <source>Personalised advertising</source>
        <translation>Iklan yang dipersonalisasi</translation>
    </message>
    <message>
        <source>Measure advertising</source>
        <translation>Mengukur iklan</translation>
    </message>
    <message>
        <source>Promote events</source>
        <translation>Mempromosikan acara</translation>
    </message>
    <message>
        <source>Enrich customer records from other sources</source>
        <translation>Melengkapi data pelanggan dari sumber lain</translation>
    </message>
    <message>
        <source>Suggest fitting products</source>
        <translation>Menyarankan produk yang cocok</translation>
    </message>
    <message>
        <source>Enforce terms and protect rights</source>
        <translation>Menegakkan ketentuan dan melindungi hak</translation>
    </message>
    <message>
        <source>Handle requests of data subjects</source>
        <translation>Menangani permintaan subjek data</translation>
    </message>
    <message>
        <source>Staff training and quality</source>
        <translation>Pelatihan staf dan mutu</translation>
    </message>
    <message>
        <source>Find places near the user</source>
        <translation>Menemukan tempat di dekat pengguna</translation>
    </message>
    <message>
        <source>Publish a testimonial or post</source>
        <translation>Menerbitkan testimoni atau kiriman</translation>
    </message>
    <message>
        <source>Train or tune AI models</source>
        <translation>Melatih atau menyetel model AI</translation>
    </message>
    <message>
        <source>Sell or share data</source>
        <translation>Menjual atau membagikan data</translation>
    </message>
    <message>
        <source>SCC module 1 controller to controller</source>
        <translation>Klausul standar modul 1: pengendali ke pengendali</translation>
    </message>
    <message>
        <source>SCC module 2 controller to processor</source>
        <translation>Klausul standar modul 2: pengendali ke pemroses</translation>
    </message>
    <message>
        <source>SCC module 3 processor to processor</source>
        <translation>Klausul standar modul 3: pemroses ke pemroses</translation>
    </message>
    <message>
        <source>SCC module 4 processor to controller</source>
        <translation>Klausul standar modul 4: pemroses ke pengendali</translation>
    </message>
    <message>
        <source>Binding corporate rules</source>
        <translation>Aturan perusahaan yang mengikat</translation>
    </message>
    <message>
        <source>Approved code of conduct</source>
        <translation>Kode perilaku yang disetujui</translation>
    </message>
    <message>
        <source>Approved certification</source>
        <translation>Sertifikasi yang disetujui</translation>
    </message>
    <message>
        <source>Explicit consent to the transfer (derogation)</source>
        <translation>Persetujuan tegas atas transfer (pengecualian)</translation>
    </message>
    <message>
        <source>Needed for a contract (derogation)</source>
        <translation>Diperlukan untuk kontrak (pengecualian)</translation>
    </message>
    <message>
        <source>Joint controllers</source>
        <translation>Pengendali bersama</translation>
    </message>
    <message>
        <source>Public authority</source>
        <translation>Otoritas publik</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Perwakilan</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Pejabat pelindungan data</translation>
    </message>
</context>
</TS>
