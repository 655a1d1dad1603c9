// The File menu: models and data, opened and saved.
#pragma once

#include <QMenu>

namespace inkling {

class Session;

class FileMenu : public QMenu {
    Q_OBJECT

public:
    /// `session` outlives the menu.
    FileMenu(Session* session, QWidget* window);

    /// Asks for a file and saves the network in it. The dialog is not waited for.
    void saveModel();

signals:
    void savingCancelled();
    void shippedModelWanted();
    void quitWanted();

private:
    void openModel();
    void chooseData(bool folder);
    void fillDataMenu(QMenu* menu);

    Session* session_;
    QWidget* window_;
};

}  // namespace inkling
