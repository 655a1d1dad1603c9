// One row with which to choose the images that are looked at.
#pragma once

#include <QWidget>

#include "ui/pages/data/image_filter.h"

class QComboBox;
class QSpinBox;
class QToolButton;

namespace inkling {

/// Split, digit, how it is read, how surely, and a box that goes to an image by its number.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    void setClasses(const std::vector<std::string>& names);
    void setImageCount(int count);
    /// The image whose number is shown. Tells nobody.
    void setPlace(int index);
    void focusPlace();

    bool isTraining() const;  ///< the training images are chosen, not the test images
    ImageFilter filter() const;
    /// All digits, however they are read.
    void clear();

signals:
    void splitChanged();
    void filterChanged();
    void placeWanted(int index);

private:
    QSpinBox* percentBox(const char* name, const QString& accessible, int value);

    QToolButton *train_, *test_;
    QComboBox *digit_, *reading_;
    QSpinBox *least_, *most_, *place_;
};

}  // namespace inkling
