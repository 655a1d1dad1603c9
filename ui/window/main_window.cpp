#include "ui/window/main_window.h"

#include <QtWidgets>

#include "core/data/source.h"
#include "ui/draw/canvas.h"
#include "ui/draw/draw_dock.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/inside/inside_page.h"
#include "ui/pages/model/model_page.h"
#include "ui/pages/results/results_page.h"
#include "ui/pages/train/train_page.h"
#include "ui/resources.h"
#include "ui/session/second_network.h"
#include "ui/session/session.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/named.h"
#include "ui/window/nav_button.h"
#include "ui/window/shortcuts_dialog.h"
#include "ui/window/status_line.h"
#include "ui/words.h"

namespace inkling {

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent),
      session_(new Session(this)),
      second_(new SecondNetwork(session_, this)),
      pages_(named(new QStackedWidget, "pages")),
      pageActions_(new QActionGroup(this)),
      appearances_(new QActionGroup(this)),
      message_(named(new MessageBar, "windowMessage")),
      dock_(new DrawDock(session_)) {
    setObjectName("mainWindow");
    setWindowTitle(tr("Inkling"));
    setWindowIcon(QIcon(resourcePath("inkling.svg")));

    auto* bar = named(new QWidget, "navigation", tr("Pages"));
    navigation_ = new QVBoxLayout(bar);
    navigation_->setContentsMargins(spacing::small, spacing::medium, 0, spacing::medium);
    navigation_->setSpacing(spacing::tight);

    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    auto* messagePlace = new QVBoxLayout;
    messagePlace->setContentsMargins(spacing::large, 0, spacing::large, 0);
    messagePlace->addWidget(message_);
    middle->addLayout(messagePlace);
    middle->addWidget(pages_, 1);

    auto* centre = new QWidget;
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(bar);
    row->addLayout(middle, 1);
    setCentralWidget(centre);
    addDockWidget(Qt::RightDockWidgetArea, dock_);
    setStatusBar(new StatusLine(session_, this));

    makePages();
    makeMenus();
    connect(session_, &Session::failed, this, &MainWindow::showFailure);
    connect(session_, &Session::networkSaved, this, [this](const QString& file) {
        message_->show(MessageBar::Kind::Good, tr("Saved as %1.").arg(QDir::toNativeSeparators(file)));
        if (leaveWhenSaved_) close();
    });
    connect(dock_, &DrawDock::trainingWanted, this, [this] { showPage("train"); });
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::openDefaults() {
    session_->openShippedNetwork(resourcePath("model.keras"));
    session_->openData(fromCore(defaultSource()));
}

// Pages

void MainWindow::makePages() {
    auto* train = new TrainPage(session_);
    auto* results = new ResultsPage(session_);
    auto* inside = new InsidePage(session_);
    addPage("data", tr("Data"), "data", new DataPage(session_));
    addPage("model", tr("Model"), "model", new ModelPage(session_));
    addPage("train", tr("Train"), "train", train);
    addPage("results", tr("Results"), "results", results);
    addPage("inside", tr("Inside"), "inside", inside);
    navigation_->addStretch();
    connect(train, &TrainPage::dataWanted, this, [this] { showPage("data"); });
    connect(train, &TrainPage::modelWanted, this, [this] { showPage("model"); });
    connect(results, &ResultsPage::trainWanted, this, [this] { showPage("train"); });
    connect(results, &ResultsPage::dataWanted, this, [this] { showPage("data"); });
    connect(dock_, &DrawDock::drawingRead, inside,
            [inside](const auto& reading) { inside->setDrawing(reading->image, reading->shape); });
    connect(pageActions_, &QActionGroup::triggered, this,
            [this](QAction* action) { pages_->setCurrentIndex(action->data().toInt()); });
    pageActions_->actions().constFirst()->setChecked(true);
}

void MainWindow::addPage(const QString& name, const QString& title, const QString& iconName, QWidget* page) {
    const int index = pages_->addWidget(page);
    auto* action = new QAction(title, pageActions_);
    action->setObjectName(name);
    action->setCheckable(true);
    action->setData(index);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + index)));
    QMainWindow::addAction(action);
    auto* button = new NavButton(action, iconName);
    button->setObjectName(name + "Button");
    navigation_->addWidget(button);
}

void MainWindow::showPage(const QString& name) {
    for (QAction* action : pageActions_->actions())
        if (action->objectName() == name) action->trigger();
}

QString MainWindow::page() const {
    return pageActions_->checkedAction()->objectName();
}

// Menus

QAction* MainWindow::addAction(QMenu* menu, const QString& name, const QString& text,
                               const QKeySequence& keys, const std::function<void()>& does) {
    QAction* action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, does);
    return action;
}

void MainWindow::makeMenus() {
    makeFileMenu();
    QMenu* draw = menuBar()->addMenu(tr("&Draw"));
    draw->addActions({dock_->pictureAction(), dock_->pasteAction()});
    draw->addSeparator();
    draw->addActions({dock_->clearAction(), dock_->undoAction(), dock_->redoAction()});
    draw->addSeparator();
    addAction(draw, "goToCanvas", tr("Go to the canvas"), QKeySequence(Qt::CTRL | Qt::Key_D),
              [this] { dock_->canvas()->setFocus(Qt::ShortcutFocusReason); });
    makeTrainMenu();
    makeViewMenu();
    makeHelpMenu();
}

void MainWindow::makeFileMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    addAction(menu, "openModel", tr("&Open model…"), QKeySequence::Open, [this] { openModel(); });
    save_ = addAction(menu, "saveModel", tr("&Save model as…"), QKeySequence::Save, [this] { saveModel(); });
    menu->addSeparator();
    QMenu* data = menu->addMenu(tr("Open &data"));
    connect(data, &QMenu::aboutToShow, this, [this, data] { fillDataMenu(data); });
    menu->addSeparator();
    addAction(menu, "quit", tr("&Quit"), QKeySequence::Quit, [this] { close(); });

    const auto follow = [this] { save_->setEnabled(session_->network() != nullptr); };
    connect(session_, &Session::networkChanged, save_, follow);
    follow();
}

void MainWindow::fillDataMenu(QMenu* menu) {
    menu->clear();
    for (const FoundSource& source : findSources())
        addAction(menu, {}, fromCore(source.title), {},
                  [this, name = fromCore(source.name)] { session_->openData(name); });
    menu->addSeparator();
    addAction(menu, {}, tr("Folder with MNIST's four files…"), {}, [this] { chooseData(true); });
    addAction(menu, {}, tr("NumPy file (.npz)…"), {}, [this] { chooseData(false); });
}

void MainWindow::makeTrainMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&Train"));
    start_ =
        addAction(menu, "startTraining", tr("&Start"), QKeySequence(Qt::Key_F5), [this] { startTraining(); });
    stop_ = addAction(menu, "stopTraining", tr("S&top"), QKeySequence(Qt::SHIFT | Qt::Key_F5),
                      [this] { session_->stopTraining(); });
    const auto follow = [this] {
        start_->setEnabled(session_->data() && !session_->isTraining());
        stop_->setEnabled(session_->isTraining());
    };
    connect(session_, &Session::dataChanged, start_, follow);
    connect(session_, &Session::trainingStarted, start_, follow);
    connect(session_, &Session::trainingEnded, start_, follow);
    follow();
}

void MainWindow::makeViewMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    menu->addActions(pageActions_->actions());
    menu->addSeparator();
    const std::pair<Appearance, QString> choices[] = {{Appearance::System, tr("Colours of the &system")},
                                                      {Appearance::Light, tr("&Light")},
                                                      {Appearance::Dark, tr("&Dark")}};
    for (const auto& [appearance, text] : choices) {
        QAction* action = addAction(menu, appearanceName(appearance), text, {},
                                    [this, which = appearance] { setAppearance(which); });
        action->setCheckable(true);
        action->setActionGroup(appearances_);
    }
}

void MainWindow::makeHelpMenu() {
    QMenu* menu = menuBar()->addMenu(tr("&Help"));
    addAction(menu, "shortcuts", tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1),
              [this] { showShortcuts(); });
    addAction(menu, "about", tr("&About Inkling"), {}, [this] { showAbout(); });
}

void MainWindow::setAppearance(Appearance appearance) {
    applyTheme(appearance);
    for (QAction* action : appearances_->actions())
        if (action->objectName() == QLatin1String(appearanceName(appearance))) action->setChecked(true);
    QSettings().setValue("appearance", appearanceName(appearance));
}

// What the menus do. Dialogs are not waited for: the training's pictures go on behind them.

void MainWindow::openModel() {
    auto* dialog = new QFileDialog(this, tr("Open a model"), {},
                                   tr("Keras models (*.keras *.h5 *.hdf5);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, session_,
            [this](const QString& file) { session_->openNetwork(file); });
    dialog->open();
}

void MainWindow::saveModel() {
    auto* dialog = new QFileDialog(this, tr("Save the model"), {},
                                   tr("Keras 3 models (*.keras);;Keras 2 models (*.h5)"));
    dialog->setObjectName("saveDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix("keras");
    dialog->selectFile(QFileInfo(session_->networkTitle()).completeBaseName().replace(' ', '-') + ".keras");
    connect(dialog, &QFileDialog::fileSelected, session_, &Session::saveNetwork);
    connect(dialog, &QDialog::rejected, this, [this] { leaveWhenSaved_ = false; });
    dialog->open();
}

void MainWindow::chooseData(bool folder) {
    auto* dialog = new QFileDialog(this, tr("Open data"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    if (!folder) dialog->setNameFilter(tr("NumPy files (*.npz);;All files (*)"));
    connect(dialog, &QFileDialog::fileSelected, session_, &Session::openData);
    dialog->open();
}

void MainWindow::startTraining() {
    showPage("train");
    session_->startTraining();
}

void MainWindow::showFailure(const QString& message) {
    leaveWhenSaved_ = false;
    message_->show(MessageBar::Kind::Bad, message);
}

void MainWindow::showAbout() {
    auto* box = named(new QMessageBox(this), "aboutBox");
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Inkling"));
    box->setIconPixmap(windowIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    box->setText(tr("<h3>Inkling %1</h3>").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        tr("Teach a computer to read handwritten digits: look at the data, choose a network, "
           "watch it learn, and draw for it.<br><br>Free software under the GNU General Public "
           "License, version 3 or later."));
    box->open();
}

void MainWindow::showShortcuts() {
    auto* dialog = new ShortcutsDialog(findChildren<QAction*>(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// Leaving

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!leaving_ && (session_->isTraining() || session_->hasUnsavedNetwork())) {
        event->ignore();
        askBeforeLeaving();
        return;
    }
    remember();
    session_->stopTraining();
    event->accept();
}

void MainWindow::askBeforeLeaving() {
    auto* box = named(new QMessageBox(this), "leaveBox");
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    QAbstractButton* leave = nullptr;
    QAbstractButton* save = nullptr;
    if (session_->isTraining()) {
        box->setText(tr("A network is being trained. When you quit now, what it has learned is lost."));
        leave = box->addButton(tr("Stop and quit"), QMessageBox::DestructiveRole);
        box->setDefaultButton(box->addButton(tr("Keep training"), QMessageBox::RejectRole));
    } else {
        box->setText(tr("The trained network has not been saved."));
        save = box->addButton(tr("Save…"), QMessageBox::AcceptRole);
        leave = box->addButton(tr("Quit without saving"), QMessageBox::DestructiveRole);
        box->addButton(QMessageBox::Cancel);
    }
    connect(box, &QMessageBox::buttonClicked, this, [this, leave, save](QAbstractButton* button) {
        if (button == leave) {
            leaving_ = true;
            close();
        } else if (button == save) {
            leaveWhenSaved_ = true;
            saveModel();
        }
    });
    box->open();
}

void MainWindow::restore() {
    const QSettings settings;
    setAppearance(appearanceFromName(settings.value("appearance").toString()));
    if (!restoreGeometry(settings.value("geometry").toByteArray())) resize(1280, 820);
}

void MainWindow::remember() const {
    QSettings().setValue("geometry", saveGeometry());
}

}  // namespace inkling
