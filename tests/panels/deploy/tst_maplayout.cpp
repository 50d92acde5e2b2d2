// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "panels/deploy/maplayout.h"

#include "panels/deploy/datamapview.h"
#include "studio/ui/theme.h"
#include "tests/studio/privacy/samplebot.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <algorithm>
#include <array>

using namespace dialogist;
using namespace dialogist::panels::deploy;
using namespace dialogist::test;
using namespace Qt::StringLiterals;

namespace {
QString nameOf(const privacy::Review &review, const MapLayout::Box &box)
{
    return review.parties[box.party].name;
}

/// The lines that a path is drawn with.
QList<QLineF> linesOf(const QPainterPath &path)
{
    QList<QLineF> lines;
    const QList<QPolygonF> polygons = path.toSubpathPolygons();
    for (const QPolygonF &polygon : polygons) {
        for (qsizetype i = 1; i < polygon.size(); ++i)
            lines.append({polygon[i - 1], polygon[i]});
    }
    return lines;
}

bool runsThrough(const QList<QLineF> &lines, const QRectF &rect)
{
    const std::array edges {QLineF(rect.topLeft(), rect.topRight()), QLineF(rect.topRight(), rect.bottomRight()),
                            QLineF(rect.bottomRight(), rect.bottomLeft()), QLineF(rect.bottomLeft(), rect.topLeft())};
    return std::any_of(lines.begin(), lines.end(), [&](const QLineF &line) {
        return rect.contains(line.p1()) || rect.contains(line.p2()) || std::any_of(edges.begin(), edges.end(), [&line](const QLineF &edge) {
                   return line.intersects(edge, nullptr) == QLineF::BoundedIntersection;
               });
    });
}

/// What a person would see wrong in the picture; empty = nothing.
QString faultIn(const MapLayout &layout, const privacy::Review &review)
{
    const QRectF picture(QPointF(), layout.size);
    if (layout.boxes.size() != review.parties.size() || layout.arrows.size() != review.flows.size())
        return u"something is missing"_s;
    for (qsizetype a = 0; a < layout.boxes.size(); ++a) {
        const MapLayout::Box &box = layout.boxes[a];
        if (!picture.contains(box.rect))
            return u"out of the picture: "_s + nameOf(review, box);
        const QRectF title(box.titleAt, box.title.size);
        const QRectF note(box.noteAt, box.note.size);
        if (!box.rect.contains(title) || (!box.note.lines.isEmpty() && !box.rect.contains(note)) || title.intersects(note))
            return u"words leave their box: "_s + nameOf(review, box);
        if (!box.sign.isEmpty() && (!box.rect.contains(box.sign) || box.sign.intersects(title)))
            return u"the sign lies over the name: "_s + nameOf(review, box);
        for (qsizetype b = a + 1; b < layout.boxes.size(); ++b) {
            if (box.rect.intersects(layout.boxes[b].rect))
                return u"boxes overlap: %1, %2"_s.arg(nameOf(review, box), nameOf(review, layout.boxes[b]));
        }
    }
    QList<QList<QLineF>> paths;
    for (const MapLayout::Arrow &arrow : layout.arrows)
        paths.append(linesOf(arrow.path));
    for (qsizetype a = 0; a < layout.arrows.size(); ++a) {
        const MapLayout::Arrow &arrow = layout.arrows[a];
        const QString to = review.flows[arrow.flow].to;
        if (arrow.label.isEmpty() || arrow.words.lines.isEmpty() || !picture.contains(arrow.label))
            return u"an arrow without words: "_s + to;
        if (arrow.words.size.width() > arrow.label.width() || arrow.words.size.height() > arrow.label.height())
            return u"words leave their plate: "_s + to;
        for (const MapLayout::Box &box : layout.boxes) {
            if (box.rect.intersects(arrow.label))
                return u"words to %1 lie over %2"_s.arg(to, nameOf(review, box));
            if (runsThrough(paths[a], box.rect.adjusted(1, 1, -1, -1)))
                return u"the arrow to %1 runs through %2"_s.arg(to, nameOf(review, box));
        }
        for (qsizetype b = 0; b < layout.arrows.size(); ++b) {
            if (b != a && layout.arrows[b].label.intersects(arrow.label))
                return u"words lie over words: "_s + to;
            if (runsThrough(paths[b], arrow.label))
                return u"an arrow runs through the words to "_s + to;
        }
    }
    return {};
}

privacy::Review mapOf(int receivers, const QString &name, const QString &note, const QStringList &categories)
{
    privacy::Review review;
    review.parties = {{u"person"_s, u"Personen, die chatten"_s, u"person"_s, {}, u"beliebiges Land"_s, false},
                      {u"channel"_s, u"Web-Chat"_s, u"channel"_s, {}, u"im Browser der Person"_s, false},
                      {u"host"_s, u"Dieser Computer"_s, u"host"_s, {u"DE"_s}, u"Unterhaltungen: 90 Tage"_s, false}};
    const auto add = [&](const QString &from, const QString &to) {
        privacy::DataFlow flow;
        flow.from = from;
        flow.to = to;
        flow.categories = categories;
        review.flows.append(flow);
    };
    add(u"person"_s, u"channel"_s);
    add(u"channel"_s, u"host"_s);
    for (int i = 0; i < receivers; ++i) {
        const QString id = u"to %1"_s.arg(i);
        review.parties.append({id, u"%1 %2"_s.arg(name).arg(i), u"subprocessor"_s, {u"US"_s}, note, i % 2 == 0});
        // The page around the chat gets its data from the channel, past the host.
        add(i == 1 ? u"channel"_s : u"host"_s, id);
    }
    return review;
}
} // namespace

class TestMapLayout : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QDir::setSearchPaths(u"profiles"_s, {QStringLiteral(DIALOGIST_SOURCE_DIR "/resources/profiles")});
        QDir::setSearchPaths(u"icons"_s, {QStringLiteral(DIALOGIST_SOURCE_DIR "/resources/icons")});
    }

    void shouldLayNothingOverAnythingElse_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QStringList>("categories");
        QTest::newRow("English") << u"Web service: orders.example"_s << u"named by the designer; the profile of the service does not know it"_s
                                 << QStringList {u"contact.email"_s, u"communication.chat"_s, u"device.session_id"_s};
        QTest::newRow("German") << u"Zahlungsdienstleistungsgesellschaft für Nachrichtenübermittlung"_s
                                << u"Telekommunikationsdienstleistungen, Datenverarbeitungsinfrastruktur, Kundenbetreuung"_s
                                << QStringList {u"Geburtsdatum"_s, u"Profiladressenübermittlungsangaben"_s, u"Rechnungsanschrift"_s, u"Sitzungskennung"_s, u"Land oder Ort"_s};
        QTest::newRow("Hindi") << u"वेब सेवा: ऑर्डर प्रबंधन"_s << u"डिज़ाइनर द्वारा नामित; सेवा की प्रोफ़ाइल इसे नहीं जानती"_s
                               << QStringList {u"ईमेल पता"_s, u"बातचीत के संदेश"_s, u"फ़ोन नंबर"_s};
        QTest::newRow("one word without end") << QString(120, u'w') << QString(300, u'x') << QStringList {QString(90, u'y'), u"Full name"_s};
        QTest::newRow("hardly any words") << u"A"_s << QString() << QStringList();
    }

    void shouldLayNothingOverAnythingElse()
    {
        QFETCH(QString, name);
        QFETCH(QString, note);
        QFETCH(QStringList, categories);
        const QFont usual = QApplication::font();
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * 2);
        for (const int receivers : {0, 1, 2, 7, 8, 16, 40}) {
            const privacy::Review review = mapOf(receivers, name, note, categories);
            for (const QFont &font : {usual, large}) {
                for (const qreal width : {520.0, 700.0, 940.0, 1216.0, 1900.0}) {
                    const MapLayout layout = MapLayout::of(review, width, font);
                    const QString fault = faultIn(layout, review);
                    QVERIFY2(fault.isEmpty(), qPrintable(u"%1 receivers, %2 px, %3 pt: %4"_s.arg(receivers).arg(width).arg(font.pointSizeF()).arg(fault)));
                    QVERIFY(layout.size.width() <= std::max(width, MapLayout::leastWidth(font)));
                }
            }
        }
    }

    void shouldShowWhatABotReallyDoes_withoutCuttingNames()
    {
        const Maker maker = Maker::askingForMail();
        for (const QString &target : {u"here"_s, u"botpress"_s, u"botsify"_s, u"messagebird"_s, u"webchatagent"_s, u"faveo"_s}) {
            const privacy::Review review = maker.review(target);
            for (const qreal width : {520.0, 900.0, 1216.0}) {
                const MapLayout layout = MapLayout::of(review, width, QApplication::font());
                const QString fault = faultIn(layout, review);
                QVERIFY2(fault.isEmpty(), qPrintable(u"%1, %2 px: %3"_s.arg(target).arg(width).arg(fault)));
                for (const MapLayout::Box &box : layout.boxes)
                    QVERIFY2(!box.title.isCut || nameOf(review, box).size() > 50, qPrintable(nameOf(review, box)));
                for (const MapLayout::Arrow &arrow : layout.arrows)
                    QVERIFY2(!arrow.words.isCut, qPrintable(review.flows[arrow.flow].to));
            }
        }
    }

    void shouldBecomeATree_whereColumnsWouldBeTooNarrow()
    {
        const privacy::Review review = mapOf(3, u"Web service"_s, u"named by the designer"_s, {u"contact.email"_s});
        const MapLayout narrow = MapLayout::of(review, 520, QApplication::font());
        const MapLayout wide = MapLayout::of(review, 1900, QApplication::font());
        QVERIFY(narrow.isTree && !wide.isTree);
        QCOMPARE(narrow.size.width(), 520.0);
        QVERIFY(narrow.size.height() > wide.size.height());
        // The page gets its data from the channel and stands below it, before the host.
        QStringList order;
        for (const MapLayout::Box &box : narrow.boxes)
            order.append(review.parties[box.party].id);
        QCOMPARE(order, (QStringList {u"person"_s, u"channel"_s, u"to 1"_s, u"host"_s, u"to 0"_s, u"to 2"_s}));
        QVERIFY(narrow.arrows[0].pointsDown && !narrow.arrows[2].pointsDown);
    }

    void shouldGrowWithItsWords_andCutThemOnlyBeyondSomeLines()
    {
        const QString word = u"Dienstleistung "_s;
        const auto lastBox = [](const QString &note) {
            return MapLayout::of(mapOf(1, u"Service"_s, note, {}), 520, QApplication::font()).boxes.constLast();
        };
        const MapLayout::Box little = lastBox(word);
        const MapLayout::Box more = lastBox(word.repeated(8));
        const MapLayout::Box endless = lastBox(word.repeated(200));
        QVERIFY(little.rect.height() < more.rect.height());
        QVERIFY(!little.note.isCut && !more.note.isCut);
        QVERIFY(endless.note.isCut);
        QVERIFY(endless.note.lines.constLast().text.endsWith(QChar(0x2026)));
        QVERIFY(endless.rect.height() < 2 * more.rect.height() + 20);
    }

    void shouldSayTheWholeText_whereItIsCut()
    {
        const QString note = u"Dienstleistung "_s.repeated(200).trimmed();
        DataMapView map;
        map.resize(520, 600);
        map.setReview(mapOf(1, u"Service"_s, note, {u"contact.email"_s}));
        QVERIFY(map.accessibleDescription().contains(note));
        QVERIFY(map.descriptionOf(3).contains(note));
    }

    void shouldPaintInLightAndDark_whateverTheWidth()
    {
        const privacy::Review review = mapOf(9, u"Service"_s, u"named by the designer"_s, {u"contact.email"_s});
        for (const QPalette &palette : {ui::lightPalette(), ui::darkPalette()}) {
            DataMapView map;
            map.setPalette(palette);
            map.setReview(review);
            for (const int width : {520, 1216}) {
                map.resize(width, 300);
                map.show();
                QVERIFY(QTest::qWaitForWindowExposed(&map));
                QVERIFY(map.minimumHeight() > 200);
                const QImage picture = map.grab().toImage();
                QVERIFY(!picture.isNull());
                QCOMPARE(picture.pixelColor(picture.width() / 2, 3).rgb(), ui::colour(ui::Token::Canvas, palette).rgb());
            }
        }
    }
};

QTEST_MAIN(TestMapLayout)
#include "tst_maplayout.moc"
