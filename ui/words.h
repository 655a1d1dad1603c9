// The core's sentences for people: translated, and with a tip where one is known.
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <exception>

#include "core/base/error.h"

namespace inkling {

/// The sentence in the program's language; its arguments are translated too where they are sentences of the
/// core.
QString words(const Text& text);
QString words(const Error& error);
/// What any exception says; one that is no Error is a fault of ours and said to be so.
QString words(const std::exception_ptr& failure);

/// File names and other texts of the core are UTF-8.
inline QString fromCore(const std::string& text) {
    return QString::fromStdString(text);
}

/// What people call data: "MNIST + Scribbles". Files' and folders' names stay as they are.
QString dataTitle(const std::string& title);
/// A callback by its name: "early stopping".
QString callbackTitle(const std::string& name);
/// What people call a figure of a history: "val_loss": "Val. loss", "f1": "F1".
QString figureTitle(const std::string& name);
/// Its value: a share as percents, a loss, a learning rate.
QString figureText(const std::string& name, double value);
bool isShare(const std::string& figure);  ///< 0 to 1, the higher the better

/// Numbers, written as the person's language writes them.
QString lossText(double loss);      ///< "0.0412", "1.33e+08"
QString percentText(double share);  ///< 0.9912: "99.12 %"
QString countText(double count);    ///< "60,000"
/// Three digits of a number that would flicker with more.
double roundForReading(double value);
QString durationText(double seconds);  ///< "4.2 s", "41 s", "2 min 30 s", "1 h 5 min"
QString timeLeftText(double seconds);  ///< the same, rounded up so that it does not flicker
QString clockText(const QTime& time);  ///< "15:47", "3:47 PM"
/// A day and the time: "11/22/26 3:47 PM".
QString momentText(const QDateTime& moment, QLocale::FormatType dayFormat = QLocale::ShortFormat);

}  // namespace inkling
