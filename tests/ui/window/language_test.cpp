// The window in other languages.
#include <QApplication>
#include <QFont>
#include <QMenu>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>

#include "tests/ui/support.h"
#include "ui/window/language.h"
#include "ui/window/menus/language_menu.h"
#include "ui/words.h"

using namespace inkling;

namespace {

struct Message {
    QString source;
    QStringList translations;  // several where there are plurals
    bool finished = true;
};

QVector<Message> readTranslations(const QString& language) {
    QFile file(QFINDTESTDATA("../../../resources/translations/inkling_" + language + ".ts"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no translations for %s", qPrintable(language));
    QXmlStreamReader reader(&file);
    QVector<Message> messages;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) continue;
        if (reader.name() == u"message") {
            messages.append(Message{});
        } else if (reader.name() == u"source") {
            messages.last().source = reader.readElementText();
        } else if (reader.name() == u"translation") {
            messages.last().finished = reader.attributes().value("type").isEmpty();
            const QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements);
            messages.last().translations << text;
        }
    }
    if (reader.hasError()) qFatal("%s: %s", qPrintable(language), qPrintable(reader.errorString()));
    return messages;
}

/// "%1", "%n" and the like, each once and sorted.
QStringList places(const QString& text) {
    QStringList found;
    static const QRegularExpression place("%(L?n|L?[1-9])");
    for (auto match = place.globalMatch(text); match.hasNext();) found << match.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

}  // namespace

class LanguageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { test::isolate(); }

    void cleanup() {
        for (QTranslator* translator : qApp->findChildren<QTranslator*>()) delete translator;
        QLocale::setDefault(QLocale::c());
    }

    void englishHasItsPlurals() {
        applyLanguage("en");
        const auto epochs = [](int n) {
            return QCoreApplication::translate("inkling::TrainHeader", "%n epochs", nullptr, n);
        };
        QCOMPARE(epochs(1), "1 epoch");
        QCOMPARE(epochs(3), "3 epochs");
        QCOMPARE(QLocale().language(), QLocale::English);
    }

    /// Which of them are installed, and so what is drawn, is the machine's.
    /// Taiwan writes the part of the day before the time, which Qt's format has as a "B" that it cannot read.
    void theTimeOfDay_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("time");
        QTest::newRow("America") << "en_US"
                                 << "3:47 PM";
        QTest::newRow("China") << "zh_CN"
                               << "15:47";
        QTest::newRow("Taiwan") << "zh_TW"
                                << "下午3:47";
    }
    void theTimeOfDay() {
        QFETCH(QString, language);
        QFETCH(QString, time);
        QLocale::setDefault(QLocale(language));
        const QString text = momentText(QDateTime({2026, 11, 22}, {15, 47, 9}));
        QLocale::setDefault(QLocale::c());
        QVERIFY2(text.endsWith(' ' + time) && text.contains("22"), qPrintable(text));
    }

    void chineseAsksForItsCountrysFonts() {
        const QFont before = QApplication::font();
        applyLanguage("zh_TW");
        QVERIFY(QApplication::font().families().contains("Noto Sans CJK TC"));
        QVERIFY(!QApplication::font().families().contains("Noto Sans CJK SC"));
        applyLanguage("zh_CN");
        QVERIFY(QApplication::font().families().contains("Noto Sans CJK SC"));
        QVERIFY(!QApplication::font().families().contains("Noto Sans CJK TC"));
        QApplication::setFont(before);
    }

    void anUnknownLanguageIsEnglish() {
        applyLanguage("sv");
        QCOMPARE(QCoreApplication::translate("inkling::MainWindow", "Results"), "Results");
    }

    void chineseIsWrittenInTwoWays_data() {
        QTest::addColumn<QString>("results");
        for (const char* traditional : {"zh_TW", "zh_HK"})
            QTest::newRow(traditional) << QStringLiteral("結果");
        for (const char* simplified : {"zh_CN", "zh_SG"}) QTest::newRow(simplified) << QStringLiteral("结果");
    }
    void chineseIsWrittenInTwoWays() {
        QFETCH(QString, results);
        applyLanguage(QTest::currentDataTag());
        QCOMPARE(QCoreApplication::translate("inkling::MainWindow", "Results"), results);
    }

    void theChoiceIsKeptForTheNextStart() {
        QCOMPARE(chosenLanguage(), QString());
        QWidget window;
        LanguageMenu menu(&window);
        QSignalSpy chosen(&menu, &LanguageMenu::chosen);
        menu.popup({});
        QVERIFY(QTest::qWaitForWindowExposed(&menu));
        QTest::mouseClick(&menu, Qt::LeftButton, {},
                          menu.actionGeometry(menu.findChild<QAction*>("language-zh_TW")).center());
        QCOMPARE(chosenLanguage(), "zh_TW");
        QCOMPARE(chosen.count(), 1);
        QVERIFY(LanguageMenu(&window).findChild<QAction*>("language-zh_TW")->isChecked());
    }

    void everyTextIsTranslatedWithItsPlaces_data() {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "zh_CN", "zh_TW"}) QTest::newRow(language) << language;
    }
    void everyTextIsTranslatedWithItsPlaces() {
        QFETCH(QString, language);
        const auto messages = readTranslations(language);
        QVERIFY(!messages.isEmpty());
        for (const Message& message : messages) {
            if (!message.finished) continue;  // shown in English
            for (const QString& text : message.translations) {
                QVERIFY2(!text.trimmed().isEmpty(), qPrintable(message.source));
                QVERIFY2(places(text) == places(message.source), qPrintable(message.source + " -> " + text));
            }
        }
    }
};

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
