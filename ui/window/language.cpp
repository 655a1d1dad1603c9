#include "ui/window/language.h"

#include <QApplication>
#include <QFontInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace inkling {

namespace {

/// Nothing where there are no such translations: Qt's own are another package on some systems.
void install(const QLocale& locale, const QString& program, const QString& folder) {
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, program, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

/// What is written as the locale's Chinese is: Hong Kong reads what Taiwan does, Singapore what Beijing does.
QLocale written(const QLocale& locale) {
    if (locale.language() != QLocale::Chinese) return locale;
    return QLocale(locale.script() == QLocale::TraditionalHanScript ? "zh_TW" : "zh_CN");
}

/// Taiwan and mainland China write some characters in other shapes. Unless it is told which are meant, the
/// system takes those of any font that has them, often the Japanese ones.
void chooseFont(const QLocale& locale) {
    if (locale.language() != QLocale::Chinese) return;
    QFont font = QGuiApplication::font();
    QStringList families{QFontInfo(font).family()};  // for all that it has itself
    if (locale.territory() == QLocale::Taiwan)
        families << "Noto Sans CJK TC"
                 << "Noto Sans TC"
                 << "Source Han Sans TC"
                 << "PingFang TC"
                 << "Microsoft JhengHei UI";
    else
        families << "Noto Sans CJK SC"
                 << "Noto Sans SC"
                 << "Source Han Sans SC"
                 << "PingFang SC"
                 << "Microsoft YaHei UI";
    font.setFamilies(families);
    QApplication::setFont(font);
}

}  // namespace

QVector<Language> languages() {
    return {{"en", "English"},
            {"zh_CN", QString::fromUtf8("简体中文")},
            {"zh_TW", QString::fromUtf8("繁體中文")}};
}

QString chosenLanguage() {
    return QSettings().value("language").toString();
}

void chooseLanguage(const QString& name) {
    QSettings().setValue("language", name);
}

void applyLanguage(const QString& name) {
    const QLocale locale = name.isEmpty() ? QLocale::system() : QLocale(name);
    if (!name.isEmpty()) QLocale::setDefault(locale);
    const QString program = QStringLiteral("inkling"), folder = QStringLiteral(":/translations");
    install(QLocale(QLocale::English), program, folder);  // its plurals, also where there is no other
    if (locale.language() == QLocale::English) return;
    chooseFont(written(locale));
    install(written(locale), QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(written(locale), program, folder);
}

}  // namespace inkling
