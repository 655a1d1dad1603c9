#include "ui/window/menus/file_menu.h"

#include <QtWidgets>

#include "core/data/source.h"
#include "ui/session/session.h"
#include "ui/widgets/named.h"
#include "ui/widgets/save_dialog.h"
#include "ui/window/menus/menu_action.h"
#include "ui/window/menus/recent_menu.h"
#include "ui/words.h"

namespace inkling {

FileMenu::FileMenu(Session* session, QWidget* window)
    : QMenu(tr("&File"), window), session_(session), window_(window) {
    addMenuAction(*this, "openModel", tr("&Open model…"), QKeySequence::Open, this, [this] { openModel(); });
    QAction* save = addMenuAction(*this, "saveModel", tr("&Save model as…"), QKeySequence::Save, this,
                                  [this] { saveModel(); });
    addMenuAction(*this, "openShipped", tr("Open Inkling's o&wn model"), {}, this,
                  [this] { emit shippedModelWanted(); });
    addSeparator();
    QMenu* data = addMenu(tr("Open &data"));
    connect(data, &QMenu::aboutToShow, this, [this, data] { fillDataMenu(data); });
    fillDataMenu(data);
    addMenu(new RecentMenu(session_, this));
    addSeparator();
    addMenuAction(*this, "quit", tr("&Quit"), QKeySequence::Quit, this, [this] { emit quitWanted(); });

    const auto follow = [this, save] { save->setEnabled(session_->network() != nullptr); };
    connect(session_, &Session::networkChanged, save, follow);
    follow();
}

void FileMenu::fillDataMenu(QMenu* menu) {
    menu->clear();
    for (const FoundSource& source : findSources())
        addMenuAction(*menu, {}, dataTitle(source.title), {}, this,
                      [this, name = fromCore(source.name)] { session_->openData(name); });
    menu->addSeparator();
    addMenuAction(*menu, {}, tr("Folder with MNIST's four files…"), {}, this, [this] { chooseData(true); });
    addMenuAction(*menu, {}, tr("NumPy file (.npz)…"), {}, this, [this] { chooseData(false); });
}

// Dialogs are not waited for: the training's pictures go on behind them.

void FileMenu::openModel() {
    auto* dialog = new QFileDialog(window_, tr("Open a model"), {},
                                   tr("Keras models (*.keras *.h5 *.hdf5);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, session_,
            [session = session_](const QString& file) { session->openNetwork(file); });
    dialog->open();
}

void FileMenu::saveModel() {
    const QString name = QFileInfo(session_->networkTitle()).completeBaseName().replace(' ', '-');
    auto* dialog =
        named(makeSaveDialog(window_, tr("Save the model"),
                             tr("Keras 3 models (*.keras);;Keras 2 models (*.h5)"), name + ".keras"),
              "saveDialog");
    connect(dialog, &QFileDialog::fileSelected, session_, &Session::saveNetwork);
    connect(dialog, &QDialog::rejected, this, &FileMenu::savingCancelled);
    dialog->open();
}

void FileMenu::chooseData(bool folder) {
    auto* dialog = new QFileDialog(window_, tr("Open data"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    if (!folder) dialog->setNameFilter(tr("NumPy files (*.npz);;All files (*)"));
    connect(dialog, &QFileDialog::fileSelected, session_, &Session::openData);
    dialog->open();
}

}  // namespace inkling
