// The language that the window speaks.
#pragma once

#include <QString>
#include <QVector>

namespace inkling {

struct Language {
    QString name;   ///< as kept in the settings and as QLocale has it: "en", "zh_TW", "zh_CN"
    QString title;  ///< in the language itself
};

/// All that the window can speak.
QVector<Language> languages();

/// What a person has chosen; empty where the system's language counts.
QString chosenLanguage();
/// Keeps the choice for the next start; what stands in the window is not written anew.
void chooseLanguage(const QString& name);

/// Installs the translations of the program and of Qt's own words, and makes the language QLocale's default.
/// `name` as in Language, empty for the system's; English where there is no translation. To be called before
/// the first widget is made.
void applyLanguage(const QString& name);

}  // namespace inkling
