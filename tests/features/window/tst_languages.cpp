// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/shell/translations.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

using namespace dialogist;
using namespace Qt::StringLiterals;

/// What Qt itself says in our windows, in our languages.
class TestLanguages : public QObject
{
    Q_OBJECT
private slots:
    void shouldSayCancelInTheLanguageOfTheRest_data()
    {
        QTest::addColumn<QByteArray>("language");
        QTest::addColumn<QString>("cancel");
        QTest::newRow("English") << QByteArray("en") << u"Cancel"_s;
        QTest::newRow("Malay") << QByteArray("ms") << u"Batal"_s;
        QTest::newRow("Indonesian") << QByteArray("id") << u"Batal"_s;
        QTest::newRow("Hindi") << QByteArray("hi") << u"रद्द करें"_s;
        QTest::newRow("German") << QByteArray("de") << u"Abbrechen"_s;
    }

    void shouldSayCancelInTheLanguageOfTheRest()
    {
        QFETCH(QByteArray, language);
        QFETCH(QString, cancel);
        qputenv("DIALOGIST_LANGUAGE", language);
        shell::installTranslations(*qApp);
        const QDialogButtonBox box(QDialogButtonBox::Cancel);
        QCOMPARE(box.button(QDialogButtonBox::Cancel)->text().remove(u'&'), cancel);
        qDeleteAll(qApp->findChildren<QTranslator *>());
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
