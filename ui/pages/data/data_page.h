// The Data page: where the images come from, and all of them to look through.
#pragma once

#include <QWidget>
#include <memory>

#include "core/data/dataset.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QSlider;
class QSpinBox;
class QStackedWidget;
class QToolButton;

namespace inkling {

class BarList;
class EmptyPage;
class ImageDetail;
class ImageGrid;
class ImageListModel;
class Session;

class DataPage : public QWidget {
    Q_OBJECT

public:
    /// `session` outlives the page.
    explicit DataPage(Session* session, QWidget* parent = nullptr);

private:
    QWidget* makeHeader();
    QWidget* makeTools();
    QWidget* makeSide();
    void fillSources();
    void connectAll();

    void open(const QString& name);
    void openFolder();
    void openFile();
    void showOpening(double progress);
    void showOpened();
    void showSession();  ///< all of the page, after the session's data changed
    void showImages();   ///< the chosen part and digit
    void showImage(int row);
    void goTo(int index);
    std::shared_ptr<const Dataset> chosen() const;

    Session* session_;
    ImageListModel* images_;
    QStackedWidget* pages_;
    EmptyPage* empty_;
    QLabel *title_, *counts_, *arrays_;
    QComboBox* sources_;
    QToolButton* open_;
    QProgressBar* progress_;
    QToolButton *train_, *test_;
    QComboBox* digit_;
    QSpinBox* place_;
    QSlider* zoom_;
    ImageGrid* grid_;
    ImageDetail* detail_;
    QLabel* chartTitle_;
    BarList* chart_;
};

}  // namespace inkling
