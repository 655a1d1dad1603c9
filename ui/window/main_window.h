// The window: pages at the left, the page in the middle, the draw dock at the right.
#pragma once

#include <QMainWindow>

#include "ui/theme/theme.h"

class QActionGroup;
class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace inkling {

class DrawDock;
class MessageBar;
class SecondNetwork;
class Session;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    Session& session() { return *session_; }
    /// Opens what is there at the first start: the network that ships with the program and the default data.
    void openDefaults();

    /// "data", "model", "train" or "results".
    void showPage(const QString& name);
    QString page() const;
    void setAppearance(Appearance appearance);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void addPage(const QString& name, const QString& title, const QString& iconName, QWidget* page);
    void makePages();
    void makeMenus();
    void makeFileMenu();
    void makeTrainMenu();
    void makeViewMenu();
    void makeHelpMenu();
    void fillDataMenu(QMenu* menu);
    QAction* addAction(QMenu* menu, const QString& name, const QString& text, const QKeySequence& keys,
                       const std::function<void()>& does);

    void openModel();
    void saveModel();
    void chooseData(bool folder);
    void startTraining();
    void showFailure(const QString& message);
    void showAbout();
    void showShortcuts();
    void askBeforeLeaving();
    void restore();
    void remember() const;

    Session* session_;
    SecondNetwork* second_;  // what the pages compare with
    QStackedWidget* pages_;
    QVBoxLayout* navigation_;
    QActionGroup* pageActions_;
    QActionGroup* appearances_;
    MessageBar* message_;
    DrawDock* dock_;
    QAction *start_ = nullptr, *stop_ = nullptr, *save_ = nullptr;
    bool leaving_ = false;  // the person has been asked
    bool leaveWhenSaved_ = false;
};

}  // namespace inkling
