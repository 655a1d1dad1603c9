#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

#include "core/evaluate/metrics.h"

namespace inkling {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

// lupdate files the core's CORE_TR strings under this context.
QString translated(const std::string& text) {
    return QCoreApplication::translate("core", text.c_str());
}

}  // namespace

QString words(const Text& text) {
    // Not QString::arg one after the other: an argument may itself contain %1 (a file name, say).
    const QString pattern = translated(text.pattern);
    if (text.arguments.empty()) return pattern;
    QString out;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool place =
            pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1] >= u'1' && pattern[i + 1] <= u'9';
        if (!place) {
            out += pattern[i];
            continue;
        }
        const std::size_t which = std::size_t(pattern[++i].unicode() - u'1');
        if (which < text.arguments.size()) out += words(text.arguments[which]);
    }
    return out;
}

QString words(const Error& error) {
    return words(error.text());
}

QString words(const std::exception_ptr& failure) {
    try {
        std::rethrow_exception(failure);
    } catch (const Error& error) {
        return words(error);
    } catch (const std::bad_alloc&) {
        return Words::tr("There is not enough memory for this.");
    } catch (const std::exception& error) {
        return Words::tr("Unexpected: %1").arg(QString::fromUtf8(error.what()));
    } catch (...) {
        return Words::tr("Something unexpected went wrong.");
    }
}

QString dataTitle(const std::string& title) {
    const QString joint = QStringLiteral(" + ");
    QStringList parts = fromCore(title).split(joint);
    for (QString& part : parts) part = translated(part.toStdString());
    return parts.join(joint);
}

QString callbackTitle(const std::string& name) {
    if (name == "early-stopping") return Words::tr("early stopping");
    if (name == "reduce-on-plateau") return Words::tr("reduce on plateau");
    if (name == "save-best") return Words::tr("save the best");
    return fromCore(name);
}

QString figureTitle(const std::string& name) {
    if (name.starts_with("val_")) {
        const QString title = figureTitle(name.substr(4));
        const bool word = title.size() > 1 && title[1].isLower();
        return Words::tr("Val. %1").arg(word ? title[0].toLower() + title.mid(1) : title);
    }
    if (name == "loss") return Words::tr("Loss");
    if (name == "accuracy") return Words::tr("Accuracy");
    if (name == "learning_rate") return Words::tr("Learning rate");
    if (name == "precision") return Words::tr("Precision");
    if (name == "recall") return Words::tr("Recall");
    if (name == "f1") return Words::tr("F1");
    if (name == "mean_prediction") return Words::tr("Mean prediction");
    if (name == "mean_squared_error") return Words::tr("Mean squared error");
    if (name == "mean_absolute_error") return Words::tr("Mean absolute error");
    if (name.starts_with("top")) return Words::tr("Among the %1 surest").arg(fromCore(name.substr(3)));
    return fromCore(name);
}

bool isShare(const std::string& figure) {
    return figure != "learning_rate" && betterOf(figure) == Better::Higher;
}

QString figureText(const std::string& name, double value) {
    if (name == "learning_rate") return QLocale().toString(value, 'g', 3);
    return isShare(name) ? percentText(value) : lossText(value);
}

QString lossText(double loss) {
    if (!std::isfinite(loss)) return Words::tr("not a number");
    // A diverging loss has so many digits that no place is wide enough for them.
    return loss < 10000 ? QLocale().toString(loss, 'f', 4) : QLocale().toString(loss, 'e', 2);
}

QString percentText(double share) {
    return Words::tr("%1 %").arg(QLocale().toString(share * 100, 'f', 2));
}

QString countText(double count) {
    return QLocale().toString(std::llround(count));
}

double roundForReading(double value) {
    if (!(std::abs(value) >= 1)) return value;
    const double step = std::pow(10, std::floor(std::log10(std::abs(value))) - 2);
    return std::round(value / step) * step;
}

QString durationText(double seconds) {
    if (seconds < 9.95) return Words::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
    const long long whole = std::llround(seconds);
    if (whole < 60) return Words::tr("%1 s").arg(whole);
    if (whole < 3600) return Words::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return Words::tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
}

QString timeLeftText(double seconds) {
    const double step = seconds < 60 ? 1 : seconds < 600 ? 5 : 60;
    const double rounded = std::ceil(seconds / step) * step;
    return rounded < 10 ? Words::tr("%1 s").arg(rounded) : durationText(rounded);
}

QString clockText(const QTime& time) {
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss"));
    // Taiwan's has "B", the part of the day, which Qt would write as that letter; before and after noon are
    // the nearest that it knows.
    return locale.toString(time, format.replace(u'B', QStringLiteral("AP")));
}

QString momentText(const QDateTime& moment, QLocale::FormatType dayFormat) {
    return QLocale().toString(moment.date(), dayFormat) + u' ' + clockText(moment.time());
}

}  // namespace inkling
