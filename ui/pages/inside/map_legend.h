// Which colour is which digit on the map, how many there are, and which of them to show.
#pragma once

#include <QStringList>
#include <QWidget>
#include <vector>

class QCheckBox;
class QTreeWidget;

namespace inkling {

/// A row for all and one for each class. A click (or the space bar) picks a class; several can be picked, and
/// with none all are shown. Below, whether only the wrongly read ones are shown.
class MapLegend : public QWidget {
    Q_OBJECT

public:
    explicit MapLegend(QWidget* parent = nullptr);

    /// Of each image its class (-1 for none) and whether it is read wrongly. What is picked stays so where
    /// the classes are the same.
    void setImages(std::vector<int> labels, std::vector<bool> wrong, const QStringList& classNames);
    /// [images]: those of the picked classes; empty for all.
    std::vector<bool> shown() const;

signals:
    void shownChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void pick();
    void count();
    void colour();

    QTreeWidget* classes_;  // all, then each class
    QCheckBox* onlyWrong_;
    QStringList names_;
    std::vector<int> labels_;
    std::vector<bool> wrong_;
    bool allPicked_ = true;
};

}  // namespace inkling
