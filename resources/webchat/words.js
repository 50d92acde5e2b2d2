// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT

/* What the chat itself says, by language. The program reads these words too, for the table of texts: what stands between the
 * braces is JSON. Where a bot says something otherwise, the host hands it over with the description. */
const all = {
  "en": {
    "placeholder": "Write a message", "send": "Send", "close": "Close the chat", "restart": "Start again", "typing": "Writing …",
    "log": "Conversation", "you": "You", "bot": "Answer", "sources": "Sources", "privacy": "Privacy", "again": "Try again",
    "ai": "You are talking to an automated assistant.", "offline": "You are offline. Your messages are sent when you are back.",
    "trouble": "That did not arrive. It is being tried again.", "failed": "Not sent", "ended": "This conversation has ended.",
    "gone": "This chat is not available at the moment.", "hello": "Start the conversation", "agree": "I agree, start",
    "consent": "Before we start", "age": "This chat is for people aged {{n}} or older.", "responsible": "Responsible: {{name}}",
    "requests": "Questions about your data: {{name}}", "tooLong": "The message is too long.", "newMessages": "New messages", "back": "Back to the chat",
    "restartAsk": "Start again? The messages here will disappear from your screen.", "cancel": "Cancel", "notice": "Privacy notice",
    "stored": "This chat keeps a random number in your browser so that you can go on later. It uses no cookies.",
    "file": "Save file", "audio": "Sound", "video": "Video", "cards": "Cards", "previous": "Back", "next": "Next", "place": "Place on the map",
    "open": "Open page", "pay": "Go to payment", "done": "Done", "several": "Choose one or more", "none": "None"
  },
  "ms": {
    "placeholder": "Tulis mesej", "send": "Hantar", "close": "Tutup sembang", "restart": "Mula semula", "typing": "Sedang menulis …",
    "log": "Perbualan", "you": "Anda", "bot": "Jawapan", "sources": "Sumber", "privacy": "Privasi", "again": "Cuba lagi",
    "ai": "Anda sedang berbual dengan pembantu automatik.", "offline": "Anda di luar talian. Mesej anda akan dihantar apabila talian kembali.",
    "trouble": "Mesej itu tidak sampai. Ia sedang dicuba lagi.", "failed": "Tidak dihantar", "ended": "Perbualan ini telah tamat.",
    "gone": "Sembang ini tidak tersedia buat masa ini.", "hello": "Mulakan perbualan", "agree": "Saya setuju, mulakan",
    "consent": "Sebelum kita mula", "age": "Sembang ini untuk orang berumur {{n}} tahun ke atas.", "responsible": "Bertanggungjawab: {{name}}",
    "requests": "Soalan tentang data anda: {{name}}", "tooLong": "Mesej terlalu panjang.", "newMessages": "Mesej baharu", "back": "Kembali ke sembang",
    "restartAsk": "Mula semula? Mesej di sini akan hilang daripada skrin anda.", "cancel": "Batal", "notice": "Notis privasi",
    "stored": "Sembang ini menyimpan satu nombor rawak dalam pelayar anda supaya anda boleh menyambung kemudian. Ia tidak menggunakan kuki.",
    "file": "Simpan fail", "audio": "Bunyi", "video": "Video", "cards": "Kad", "previous": "Kembali", "next": "Seterusnya", "place": "Tempat di peta",
    "open": "Buka halaman", "pay": "Ke pembayaran", "done": "Selesai", "several": "Pilih satu atau lebih", "none": "Tiada"
  },
  "id": {
    "placeholder": "Tulis pesan", "send": "Kirim", "close": "Tutup obrolan", "restart": "Mulai lagi", "typing": "Sedang menulis …",
    "log": "Percakapan", "you": "Anda", "bot": "Jawaban", "sources": "Sumber", "privacy": "Privasi", "again": "Coba lagi",
    "ai": "Anda sedang berbicara dengan asisten otomatis.", "offline": "Anda sedang luring. Pesan Anda dikirim saat tersambung kembali.",
    "trouble": "Pesan itu tidak sampai. Sedang dicoba lagi.", "failed": "Tidak terkirim", "ended": "Percakapan ini telah berakhir.",
    "gone": "Obrolan ini sedang tidak tersedia.", "hello": "Mulai percakapan", "agree": "Saya setuju, mulai",
    "consent": "Sebelum kita mulai", "age": "Obrolan ini untuk orang berusia {{n}} tahun ke atas.", "responsible": "Penanggung jawab: {{name}}",
    "requests": "Pertanyaan tentang data Anda: {{name}}", "tooLong": "Pesan terlalu panjang.", "newMessages": "Pesan baru", "back": "Kembali ke obrolan",
    "restartAsk": "Mulai lagi? Pesan di sini akan hilang dari layar Anda.", "cancel": "Batal", "notice": "Pemberitahuan privasi",
    "stored": "Obrolan ini menyimpan nomor acak di peramban Anda agar Anda dapat melanjutkannya nanti. Tidak ada kuki.",
    "file": "Simpan berkas", "audio": "Suara", "video": "Video", "cards": "Kartu", "previous": "Kembali", "next": "Berikutnya", "place": "Tempat di peta",
    "open": "Buka halaman", "pay": "Ke pembayaran", "done": "Selesai", "several": "Pilih satu atau lebih", "none": "Tidak ada"
  },
  "hi": {
    "placeholder": "संदेश लिखें", "send": "भेजें", "close": "चैट बंद करें", "restart": "फिर से शुरू करें", "typing": "लिख रहा है …",
    "log": "बातचीत", "you": "आप", "bot": "उत्तर", "sources": "स्रोत", "privacy": "गोपनीयता", "again": "फिर कोशिश करें",
    "ai": "आप एक स्वचालित सहायक से बात कर रहे हैं।", "offline": "आप ऑफ़लाइन हैं। जुड़ते ही आपके संदेश भेज दिए जाएँगे।",
    "trouble": "संदेश नहीं पहुँचा। फिर से कोशिश की जा रही है।", "failed": "नहीं भेजा गया", "ended": "यह बातचीत समाप्त हो गई है।",
    "gone": "यह चैट अभी उपलब्ध नहीं है।", "hello": "बातचीत शुरू करें", "agree": "मैं सहमत हूँ, शुरू करें",
    "consent": "शुरू करने से पहले", "age": "यह चैट {{n}} वर्ष या उससे अधिक उम्र के लोगों के लिए है।", "responsible": "ज़िम्मेदार: {{name}}",
    "requests": "आपके डेटा के बारे में प्रश्न: {{name}}", "tooLong": "संदेश बहुत लंबा है।", "newMessages": "नए संदेश", "back": "चैट पर वापस जाएँ",
    "restartAsk": "फिर से शुरू करें? यहाँ के संदेश आपकी स्क्रीन से हट जाएँगे।", "cancel": "रद्द करें", "notice": "गोपनीयता सूचना",
    "stored": "यह चैट आपके ब्राउज़र में एक यादृच्छिक संख्या रखती है ताकि आप बाद में जारी रख सकें। यह कुकी का उपयोग नहीं करती।",
    "file": "फ़ाइल सहेजें", "audio": "ध्वनि", "video": "वीडियो", "cards": "कार्ड", "previous": "पीछे", "next": "आगे", "place": "नक्शे पर जगह",
    "open": "पेज खोलें", "pay": "भुगतान पर जाएँ", "done": "हो गया", "several": "एक या अधिक चुनें", "none": "कोई नहीं"
  },
  "de": {
    "placeholder": "Nachricht schreiben", "send": "Senden", "close": "Chat schließen", "restart": "Neu beginnen", "typing": "Schreibt …",
    "log": "Gespräch", "you": "Sie", "bot": "Antwort", "sources": "Quellen", "privacy": "Datenschutz", "again": "Erneut versuchen",
    "ai": "Sie sprechen mit einem automatischen Assistenten.", "offline": "Sie sind offline. Ihre Nachrichten werden gesendet, sobald Sie wieder verbunden sind.",
    "trouble": "Das ist nicht angekommen. Es wird noch einmal versucht.", "failed": "Nicht gesendet", "ended": "Dieses Gespräch ist beendet.",
    "gone": "Dieser Chat ist gerade nicht erreichbar.", "hello": "Gespräch beginnen", "agree": "Einverstanden, los geht’s",
    "consent": "Bevor es losgeht", "age": "Dieser Chat ist für Personen ab {{n}} Jahren.", "responsible": "Verantwortlich: {{name}}",
    "requests": "Fragen zu Ihren Daten: {{name}}", "tooLong": "Die Nachricht ist zu lang.", "newMessages": "Neue Nachrichten", "back": "Zurück zum Chat",
    "restartAsk": "Neu beginnen? Die Nachrichten verschwinden dann von Ihrem Bildschirm.", "cancel": "Abbrechen", "notice": "Datenschutzhinweis",
    "stored": "Dieser Chat merkt sich in Ihrem Browser eine zufällige Nummer, damit Sie später weitermachen können. Er verwendet keine Cookies.",
    "file": "Datei speichern", "audio": "Ton", "video": "Video", "cards": "Karten", "previous": "Zurück", "next": "Weiter", "place": "Ort auf der Karte",
    "open": "Seite öffnen", "pay": "Zur Zahlung", "done": "Fertig", "several": "Eines oder mehrere wählen", "none": "Nichts davon"
  },
  "ar": {
    "placeholder": "اكتب رسالة", "send": "إرسال", "close": "إغلاق المحادثة", "restart": "البدء من جديد", "typing": "يكتب …",
    "log": "المحادثة", "you": "أنت", "bot": "الرد", "sources": "المصادر", "privacy": "الخصوصية", "again": "إعادة المحاولة",
    "ai": "أنت تتحدث مع مساعد آلي.", "offline": "أنت غير متصل. ستُرسل رسائلك عند عودة الاتصال.",
    "trouble": "لم تصل الرسالة. تجري المحاولة مرة أخرى.", "failed": "لم تُرسل", "ended": "انتهت هذه المحادثة.",
    "gone": "هذه المحادثة غير متاحة حاليًا.", "hello": "ابدأ المحادثة", "agree": "أوافق، لنبدأ",
    "consent": "قبل أن نبدأ", "age": "هذه المحادثة لمن هم في سن {{n}} عامًا أو أكثر.", "responsible": "المسؤول: {{name}}",
    "requests": "أسئلة حول بياناتك: {{name}}", "tooLong": "الرسالة طويلة جدًا.", "newMessages": "رسائل جديدة", "back": "العودة إلى المحادثة",
    "restartAsk": "هل تريد البدء من جديد؟ ستختفي الرسائل من شاشتك.", "cancel": "إلغاء", "notice": "إشعار الخصوصية",
    "stored": "تحفظ هذه المحادثة رقمًا عشوائيًا في متصفحك لتتمكن من المتابعة لاحقًا. وهي لا تستخدم ملفات تعريف الارتباط.",
    "file": "حفظ الملف", "audio": "صوت", "video": "فيديو", "cards": "بطاقات", "previous": "السابق", "next": "التالي", "place": "مكان على الخريطة",
    "open": "فتح الصفحة", "pay": "الانتقال إلى الدفع", "done": "تم", "several": "اختر واحدًا أو أكثر", "none": "لا شيء"
  }
};

const rightToLeft = /^(ar|he|fa|ur|yi|ps|sd|ckb|dv)\b/i;
export const directionOf = (language) => (rightToLeft.test(language) ? "rtl" : "ltr");

/** The bot's language that fits the reader best. */
export function chooseLanguage(offered, wanted) {
  for (const language of wanted) {
    const base = language.split("-")[0].toLowerCase();
    const match = offered.find((o) => o.toLowerCase() === language.toLowerCase()) || offered.find((o) => !o.endsWith("-XA") && o.split("-")[0].toLowerCase() === base);
    if (match) return match;
  }
  return offered[0] || "en";
}

/**
 * A function that gives the words of that language. own: what the bot says otherwise, by language and key; first: its first language.
 * Where neither the bot nor the program knows the language, the bot's first language is better than English.
 */
export function wordsOf(language, own = {}, first = "") {
  const base = language.split("-")[0].toLowerCase();
  const sources = [own[language], own[base], all[base], own[first], all.en];
  return (key, values = {}) => {
    const words = sources.find((source) => source && Object.hasOwn(source, key))?.[key] || "";
    return words.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name) => values[name] ?? "");
  };
}
