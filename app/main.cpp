// Inkling: the window without arguments, the command line with them.
#include <QApplication>

#include "app/command_line.h"
#include "ui/theme/theme.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"

namespace {

/// Whether a window can be shown: a display is there, or the platform was chosen by hand.
bool hasDisplay() {
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(name)) return true;
    return false;
}

int runWindow(int argc, char** argv) {
    QApplication application(argc, argv);
    // A line is drawn through every place where the mouse was, however fast it goes. X11's part of Qt turns
    // this on as it begins.
    QCoreApplication::setAttribute(Qt::AA_CompressHighFrequencyEvents, false);
    QApplication::setOrganizationName(QStringLiteral("inkling"));
    QApplication::setApplicationName(QStringLiteral("inkling"));
    QApplication::setApplicationDisplayName(QStringLiteral("Inkling"));
    QApplication::setApplicationVersion(QStringLiteral(INKLING_VERSION));
    inkling::applyLanguage(inkling::chosenLanguage());
    inkling::applyTheme();
    inkling::MainWindow window;
    window.open();
    return QApplication::exec();
}

}  // namespace

int main(int argc, char** argv) {
    if (argc == 1 && hasDisplay()) return runWindow(argc, argv);
    return inkling::runCommandLine(argc, argv);
}
