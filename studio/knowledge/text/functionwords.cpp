// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/knowledge/text/functionwords.h"

#include "studio/knowledge/text/words.h"

#include <QHash>

namespace dialogist::knowledge {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    const char *language;
    const char *words; ///< UTF-8, separated by blanks
};

constexpr Words table[] = {
    {"en", "a about above after again all also am an and any are as at be been before being below between both but by can could "
           "did do does doing done down during each for from further get had has have having he her here hers him his how i if in "
           "into is it its itself just may me might more most must my no nor not of off on once only or other our out over own "
           "same shall she should so some such than that the their them then there these they this those through to too under "
           "until up upon us very was we were what when where which while who whom whose why will with would you your yours s t "
           "don ll re ve please"},
    {"de", "aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei beim bin bis bist da damit dann "
           "das dass dein deine dem den denn der des dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine "
           "einem einen einer eines er es etwas euch euer fur gegen gewesen hab habe haben hat hatte hatten hier hin ich ihm ihn "
           "ihnen ihr ihre ihrem ihren ihrer im in indem ins ist ja jede jedem jeden jeder jedes jene kann kein keine keinem keinen "
           "keiner konnen konnte machen man manche mein meine mich mir mit muss nach nicht nichts noch nun nur ob oder ohne sehr "
           "sein seine seinem seinen seiner selbst sich sie sind so solche soll sollte sondern sonst uber um und uns unser unter "
           "viel vom von vor wahrend war waren warum was weil welche welchem welchen welcher welches wenn wer werde werden wessen "
           "wie wieder will wir wird wirst wo wollen wurde wurden zu zum zur zwar zwischen"},
    {"es", "a al algo algun alguna algunas algunos ante antes aquel aquella asi aun aunque bajo bien cada como con contra cual "
           "cuales cualquier cuando cuanto cuantos cuantas de del desde donde dos durante e el ella ellas ellos en entre era eran "
           "es esa esas ese eso esos esta estaba estan estas este esto estos fue fueron ha habia han hasta hay hacer hace la las "
           "le les lo los mas me mi mientras muy nada ni no nos o os otra otro otros para pero poco por porque puede que quien "
           "quienes se segun ser si sido sin sobre solo son su sus tal tambien tan tanto te tiene tienen todo todos tras tu tus un "
           "una unas uno unos y ya yo"},
    {"fr", "a afin ai ainsi alors apres au aucun aucune aussi autre autres aux avait avant avec avez avoir c ce ceci cela celle "
           "celui ces cet cette ceux chaque chez combien comme comment d dans de depuis des dont du elle elles en encore entre est "
           "et etaient etait ete etes etre eux fait faire fut il ils j je l la laquelle le lequel les leur leurs lors lui m ma mais "
           "me meme mes moi moins mon n ne ni nos notre nous on ont ou par parce pas pendant peu peut plus pour pourquoi qu quand "
           "que quel quelle quelles quels qui quoi s sa sans se selon ses si soit son sont sous sur t ta te tes toi ton tous tout "
           "toute toutes tres tu un une vers vos votre vous y"},
    {"it", "a abbiamo agli ai al alla alle allo anche ancora avere aveva c che chi ci come con contro cosa cui da dagli dai dal "
           "dalla dalle dallo degli dei del dell della delle dello di dopo dove e ed era erano essere fa fino fra gli ha hanno ho i "
           "il in io l la le lei lo loro lui ma mi mia mio molto ne negli nei nel nell nella nelle nello noi non nostro o ogni per "
           "perche piu poi quale quali quando quanto quanti quanta quella quelle quelli quello questa queste questi questo qui se "
           "sei si sia sono sta stata stati stato su sua sue sugli sui sul sulla sulle suo suoi ti tra tu tutti tutto un una uno vi "
           "voi"},
    {"pt", "a ao aos aquela aquele as ate com como da das de dela dele delas deles depois do dos e ela elas ele eles em entre era "
           "eram essa essas esse esses esta estao estas estava este estes eu foi foram ha isso isto ja la lhe mais mas me mesmo meu "
           "minha muito na nao nas nem no nos nossa nosso num numa o onde os ou para pela pelas pelo pelos por porque qual quais "
           "quando quanto quantos quantas que quem sao se sem ser seu seus so sobre sua suas tambem te tem tinha toda todo todos um "
           "uma umas uns voce voces"},
    {"nl", "aan al alle als altijd andere ben bij daar dan dat de der deze die dit doch doen door dus een eens en er ge geen haar "
           "had heb hebben heeft hem het hier hij hoe hoeveel hun iemand iets ik in is ja je kan kon kunnen maar me meer men met "
           "mij mijn moet na naar niet niets nog nu of om omdat ook op over reeds te tegen toch toen tot u uit uw van veel voor "
           "waar waarom wanneer want waren was wat we wel welke werd wezen wie wij wil worden wordt zal ze zei zelf zich zij zijn "
           "zo zonder zou"},
    {"id", "ada adalah agar akan aku anda antara apa apakah apabila atas atau bagaimana bagaimanakah bagi bahwa banyak beberapa "
           "belum berapa berapakah bisa boleh bukan dalam dan dapat dari daripada dengan dia di dimana hanya harus hingga ia ialah "
           "ini itu itulah jika juga kah kalau kami kamu kapan kapankah karena ke kemudian kenapa kepada kita lagi lah lain lalu "
           "lebih maka mana manakah masih mengapa mereka merupakan milik namun nya oleh pada para pernah pun saat saja sampai "
           "sangat saya sebagai sebelum sebuah secara sedang sehingga sejak sekarang selama seluruh semua seorang seperti serta "
           "sering siapa siapakah sini suatu sudah tahun telah tentang tersebut terhadap tetapi tidak untuk walaupun yaitu yang"},
    {"ms", "ada adakah adalah agar akan aku anda antara apa apakah apabila atas atau awak bagaimana bagaimanakah bagi bahawa banyak "
           "beberapa belum berapa berapakah boleh bolehkah bukan dalam dan dapat dari daripada dengan di dia hanya harus hendak "
           "hingga ia ialah ini itu jika juga kah kalau kami kamu ke kemudian kenapa kepada kerana kita lagi lah lain lalu lebih "
           "maka mana manakah mahu masih mengapa mereka merupakan milik namun nya oleh pada para perlu pernah pihak pula pun sahaja "
           "saja sampai sangat saya sebagai sebarang sebelum sebuah secara sedang sehingga sejak sekarang selama selepas semasa "
           "semua seorang seperti serta setiap siapa siapakah sini suatu sudah supaya telah tentang tersebut terhadap tetapi tiada "
           "tidak untuk walaupun yang"},
    {"hi", "अपना अपनी अपने अब आदि आप इतना इन इनका इनकी इनके इस इसका इसकी इसके इसमें इसलिए इसे इन्हें उन उनका उनकी उनके उस उसका "
           "उसकी उसके उसे उन्हें उन्होंने एक एवं और कब कर करता करती करते करना करने करें कहा कहाँ का काफी कि किया किस किसका किसी "
           "किसने किसे की कुछ कुल के को कोई कौन कौनसा क्या क्यों क्योंकि गई गए गया जब जहाँ जा जाता जाती जाते जाना जिन जिस जिसका जिसके "
           "जिसमें जिसे जो तक तब तथा तो था थी थे दिया दो द्वारा नहीं ना ने पर पहले फिर बहुत बाद भी मुझे मेरा मेरी मेरे मैं में यदि यह "
           "यहाँ या ये रहा रही रहे लिए लिया ले व वह वहाँ वाला वाली वाले वे सकता सकती सकते सब सभी साथ से हम हमारे ही हुआ हुई हुए है हैं "
           "हो होता होती होते होना होने कैसे कितना कितनी कितने कौन सा"},
    {"sv", "alla allt att av bara blev bli da dar de dem den denna deras det detta dig din du efter ej eller en er ett fran for ha "
           "hade han hans har henne hon hur i icke inte jag kan kunde man med mellan men mig min mot mycket ni nu nar nagon nagot "
           "och om oss pa sa sedan sig sin ska skall som till under upp ut utan vad var vara varfor vem vi vid vilka vilken vilket "
           "ar at"},
    {"da", "af alle andet at blev bliver da de dem den denne der deres det dette dig din disse du efter eller en end er et for fra "
           "ham han hans har havde hende her hos hun hvad hvem hvilken hvis hvor hvordan i ikke ind jeg jer kan man med men mig min "
           "mod nar ned noget nogle nu og ogsa om op os over pa sa sig sin skal som til ud under var ved vi vil vaere"},
    {"pl", "a aby ale bez bo by byc byl byla bylo co czy dla do gdy gdzie go i ich ile im ja jak jako jaki jakie jego jej jest jeszcze "
           "juz kiedy kto ktora ktore ktory lub ma mi mnie moze na nad nie nim o od on ona one oni oraz po pod przed przez przy sa sie "
           "sobie ta tak takze tam te tego tej ten to tu tych tylko tym w we wszystko z za ze"},
    {"tr", "acaba ama ancak bazi belki ben beni bir biz bu bunu bunun cok cunku da daha de degil diye en gibi hangi hem her hic icin "
           "ile ise kac kadar ki kim mi mu ne neden nasil nerede o olan olarak oldu olduğu onlar onun sen siz su tum var ve veya ya "
           "yani yok zaman"},
    {"vi", "ai bao bạn các cái chỉ chính cho chúng có của cùng cũng do đã đang đây đến để đều được gì hay hoặc khi không là lại lên "
           "mà một này nào nên nếu như những ở qua ra rất sẽ tại thế thì theo trên trong từ và vào vẫn về vì với"},
    {"ru", "а без более был была были было быть в вам вас весь во вот все всего вы где да для до его ее если есть еще же за и из или "
           "им их к как какая какие какой когда кто ли либо между меня мне может мы на над надо не него нет ни них но о об однако он "
           "она они оно от очень по под при про с сам свою себя со так также такой там те тем то того тоже той только том ты у уже "
           "хотя чего чей чем что чтобы чье эта эти это этого этой этом я почему сколько который которая которые"},
};

QHash<QString, QSet<QString>> readTable()
{
    QHash<QString, QSet<QString>> sets;
    for (const Words &row : table) {
        QSet<QString> set;
        const QString words = QString::fromUtf8(row.words);
        for (WordScanner each(words); each.next();)
            set.insert(each.word().toString());
        sets.insert(QString::fromLatin1(row.language), set);
    }
    return sets;
}

const QHash<QString, QSet<QString>> &allSets()
{
    static const QHash<QString, QSet<QString>> sets = readTable();
    return sets;
}

} // namespace

QStringList languagesWithFunctionWords()
{
    return allSets().keys();
}

const QSet<QString> &functionWords(const QString &language)
{
    static const QSet<QString> none;
    const auto found = allSets().constFind(language.section(u'-', 0, 0));
    return found == allSets().constEnd() ? none : *found;
}

} // namespace dialogist::knowledge
