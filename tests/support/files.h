// Files for tests: written into a folder that goes away, and what readers say of them.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>
#include <string>

#include "core/base/error.h"

namespace inkling::test {

/// A folder of the test's own.
class Folder {
public:
    std::filesystem::path path(const QString& name = {}) const {
        return folder_.filePath(name).toStdString();
    }
    std::filesystem::path write(const QString& name, const QByteArray& content) const {
        QFile file(folder_.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no temporary file");
        return path(name);
    }
    /// Names of all that is in it.
    QStringList names() const {
        return QDir(folder_.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private:
    QTemporaryDir folder_;
};

inline QByteArray content(const std::filesystem::path& path) {
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the Error that `action` throws says; empty where it throws none.
template <class Action>
QString errorOf(Action action) {
    try {
        action();
    } catch (const Error& error) {
        return QString::fromStdString(error.what());
    }
    return {};
}

}  // namespace inkling::test

/// The action throws an Error whose words have both parts in them.
#define VERIFY_ERROR(action, part1, part2)                                                            \
    do {                                                                                              \
        const QString said = inkling::test::errorOf([&] { action; });                                 \
        QVERIFY2(said.contains(part1) && said.contains(part2), qPrintable("said: \"" + said + "\"")); \
    } while (false)
