#include "ui/window/recent_files.h"

#include <QFileInfo>
#include <QSettings>

namespace inkling {

RecentFiles::RecentFiles(const QString& key, QObject* parent) : QObject(parent), key_(key) {}

QStringList RecentFiles::files() const {
    QStringList files = QSettings().value(key_).toStringList();
    files.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
    return files;
}

void RecentFiles::add(const QString& file) {
    const QString path = QFileInfo(file).absoluteFilePath();
    QStringList files = QSettings().value(key_).toStringList();
    files.removeAll(path);
    files.prepend(path);
    QSettings().setValue(key_, QStringList(files.first(std::min<qsizetype>(files.size(), most))));
    emit changed();
}

void RecentFiles::clear() {
    QSettings().remove(key_);
    emit changed();
}

}  // namespace inkling
