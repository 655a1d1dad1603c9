#include "ui/resources.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace inkling {

QString resourcePath(const QString& name) {
    // Relative to the program first, so that an installed program never looks at a source folder.
    const QDir program(QCoreApplication::applicationDirPath());
    const QString installed = program.absoluteFilePath("../share/inkling/" + name);
    if (QFileInfo::exists(installed)) return QDir::cleanPath(installed);
    return QDir(INKLING_RESOURCE_DIR).absoluteFilePath(name);
}

}  // namespace inkling
