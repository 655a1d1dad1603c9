// The window: pages at the left, the page in the middle, the draw dock at the right.
#pragma once

#include <QMainWindow>

#include "ui/theme/theme.h"

class QActionGroup;
class QStackedWidget;
class QVBoxLayout;

namespace inkling {

class DataPage;
class DrawDock;
class DrawingsPage;
class EditMenu;
class FileMenu;
class MessageBar;
class ModelPage;
class RunsPage;
class SecondNetwork;
class Session;
class ViewMenu;
class WelcomeStrip;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    Session& session() { return *session_; }
    /// Opens what was open the last time, else the network that ships with the program and the default data.
    void openDefaults();

    /// The name that addPage was given: "data", "model", ...
    void showPage(const QString& name);
    QString page() const;
    void setAppearance(Appearance appearance);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void addPage(const QString& name, const QString& title, const QString& iconName, QWidget* page);
    void makePages();
    void makeMenus();

    void startTraining();
    void showFailure(const QString& message);
    void askBeforeLeaving();
    void lead(WelcomeStrip* strip);
    void followSession();
    void restore();
    void remember() const;

    Session* session_;
    SecondNetwork* second_;  // what the pages compare with
    QStackedWidget* pages_;
    QVBoxLayout* navigation_;
    QActionGroup* pageActions_;
    MessageBar* message_ = nullptr;
    DrawDock* dock_;
    DrawingsPage* drawings_;
    DataPage* data_;
    ModelPage* model_;
    RunsPage* runs_ = nullptr;
    FileMenu* file_;
    EditMenu* edit_;
    ViewMenu* view_;
    Appearance appearance_ = Appearance::System;
    bool leaving_ = false;  // the person has been asked
    bool leaveWhenSaved_ = false;
};

}  // namespace inkling
