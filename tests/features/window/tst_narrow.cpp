// SPDX-FileCopyrightText: 2026 Dialogist contributors
// SPDX-License-Identifier: MIT
#include "studio/flow/templates.h"
#include "studio/commands/document.h"
#include "studio/shell/mainwindow.h"
#include "studio/shell/translations.h"
#include "tests/support/studiowindow.h"

#include <QDockWidget>
#include <QTranslator>

using namespace dialogist;
using namespace Qt::StringLiterals;

/// The window on a small screen.
class TestNarrow : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    /// The widgets that need most, for whoever has to mend it.
    static QString widest(QWidget &window)
    {
        QStringList lines;
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (widget->isVisible() && std::max(widget->minimumSizeHint().width(), widget->minimumWidth()) > 150)
                lines.append(u"%1 %2: %3, %4"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName()).arg(widget->minimumSizeHint().width()).arg(widget->minimumWidth()));
        }
        return lines.join(u'\n');
    }

private slots:
    void shouldFitAScreenOf1024_inEveryLanguage_data()
    {
        QTest::addColumn<QByteArray>("language");
        for (const char *language : {"en", "ms", "id", "hi", "de"})
            QTest::newRow(language) << QByteArray(language);
    }

    void shouldFitAScreenOf1024_inEveryLanguage()
    {
        QFETCH(QByteArray, language);
        qputenv("DIALOGIST_LANGUAGE", language);
        shell::installTranslations(*qApp);
        const QString path = m_folder.filePath(QString::fromLatin1(language) + u".dialogist"_s);
        QVERIFY(commands::Document::create(path, *flow::makeProject(u"lead"_s, u"Lead"_s, u"en"_s)).ok());
        {
            shell::MainWindow window;
            window.resize(1400, 800);
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            window.openFile(path);
            QTest::qWait(500);
            window.resize(1024, 700);
            QTest::qWait(200);
            const int width = window.width();
            QVERIFY2(width <= 1024, qPrintable(QString::number(width) + u'\n' + widest(window)));
            window.close();
        }
        qDeleteAll(qApp->findChildren<QTranslator *>());
    }
};

WINDOW_TEST_MAIN(TestNarrow)
#include "tst_narrow.moc"
