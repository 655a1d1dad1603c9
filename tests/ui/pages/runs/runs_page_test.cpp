// The Runs page as a person uses it.
#include "ui/pages/runs/runs_page.h"
#include <QtWidgets>

QTEST_MAIN(QObject)
