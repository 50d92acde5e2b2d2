// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/codefields.h"

#include <QTest>

using namespace dialogist::flow;
using namespace Qt::StringLiterals;

class TestCodeFields : public QObject
{
    Q_OBJECT
private slots:
    void shouldRenameAField_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("behind dots") << u"x = order.entities.city;"_s << u"x = order.entities.town;"_s;
        QTest::newRow("if it is there") << u"order?.entities?.city"_s << u"order?.entities?.town"_s;
        QTest::newRow("in brackets") << u"order['entities'][\"city\"] + order.entities?.['city']"_s << u"order['entities'][\"town\"] + order.entities?.['town']"_s;
        QTest::newRow("further on") << u"order.entities.city.zip.city"_s << u"order.entities.town.zip.city"_s;
        QTest::newRow("spread") << u"[...order.entities.city]"_s << u"[...order.entities.town]"_s;
        QTest::newRow("over lines") << u"order\n  .entities\n  // city\n  .city"_s << u"order\n  .entities\n  // city\n  .town"_s;
        QTest::newRow("in a text with code") << u"`city ${order.entities.city} city ${ {a: order.entities.city}.a }`"_s << u"`city ${order.entities.town} city ${ {a: order.entities.town}.a }`"_s;
        QTest::newRow("taken apart") << u"const {city} = order.entities;\nreturn city;"_s << u"const {town: city} = order.entities;\nreturn city;"_s;
        QTest::newRow("taken apart, with a name of its own") << u"const {city: c, other} = order.entities"_s << u"const {town: c, other} = order.entities"_s;
        QTest::newRow("taken apart, or else") << u"let {city = 'city'} = order.entities;"_s << u"let {town: city = 'city'} = order.entities;"_s;
        QTest::newRow("taken apart deeper") << u"const {entities: {city, x}} = order; f(city)"_s << u"const {entities: {town: city, x}} = order; f(city)"_s;
        QTest::newRow("by another name") << u"const e = order.entities;\nreturn e.city + e['city'];"_s << u"const e = order.entities;\nreturn e.town + e['town'];"_s;
        QTest::newRow("by another name, in two steps") << u"const o = order\nconst {entities} = o\nentities.city"_s << u"const o = order\nconst {entities} = o\nentities.town"_s;
        const auto same = [](const char *name, const QString &code) { QTest::newRow(name) << code << code; };
        same("something else", u"city = city.entities.city + x.order.entities.city + order.city + orders.entities.city"_s);
        same("texts and remarks", u"'order.entities.city' + \"order.entities.city\" + `order.entities.city` // order.entities.city\n/* order.entities.city */"_s);
        same("a key", u"x = {city: 1, entities: {city: 2}}"_s);
        same("a comparison", u"if (e == order.entities) f(e.city)"_s);
        same("a part only", u"order.entities.cityhall"_s);
        same("what is not closed", u"order.entities['city"_s);
        same("an end in the middle", u"const {city = `${"_s);
        same("nothing", QString());
    }
    void shouldRenameAField()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const auto isOwner = [](const QStringList &path) { return path == QStringList {u"order"_s, u"entities"_s}; };
        QCOMPARE(withFieldRenamedInCode(before, isOwner, u"city"_s, u"town"_s), after);
        QCOMPARE(withFieldRenamedInCode(after, isOwner, u"nobody"_s, u"x"_s), after);
    }
};

QTEST_GUILESS_MAIN(TestCodeFields)
#include "tst_codefields.moc"
