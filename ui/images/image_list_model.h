// The images of a data set, or some of them, as a list for a view.
#pragma once

#include <QAbstractListModel>
#include <memory>
#include <vector>

#include "core/data/dataset.h"
#include "core/evaluate/evaluation.h"

namespace inkling {

/// A row an image. Says the label, and what a network read once an evaluation of the same data set is given.
/// Holds no pixels of its own: 70,000 rows cost what their indices cost.
class ImageListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IndexRole = Qt::UserRole,  ///< int: the image's place in the data set, from 0
        LabelRole,                 ///< int: its class
        PredictedRole,  ///< int: the class that was read, noClass for none; -1 without an evaluation
        WrongRole,      ///< bool: read as another class than it is
    };

    using QAbstractListModel::QAbstractListModel;

    /// Shows the images at `indices`, in that order, each below data->count(). `evaluation` may be null; its
    /// images are those of `data`.
    void setImages(std::shared_ptr<const Dataset> data, std::vector<int> indices,
                   std::shared_ptr<const Evaluation> evaluation = nullptr);
    void clear() { setImages(nullptr, {}); }

    const std::shared_ptr<const Dataset>& dataset() const { return data_; }
    const std::shared_ptr<const Evaluation>& evaluation() const { return evaluation_; }
    /// The image's place in the data set.
    int imageIndex(int row) const { return indices_[std::size_t(row)]; }
    /// The row of the image at `index` of the data set, or -1 when it is not shown.
    int rowOf(int index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: "4", or "4 → 9" for a 4 read as 9. ToolTipRole and AccessibleTextRole say the same in
    /// words.
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// The first image as a picture, for the canvas and for other programs.
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    QString className(int label) const;
    QString sentence(int image) const;
    int predicted(int image) const;

    std::shared_ptr<const Dataset> data_;
    std::shared_ptr<const Evaluation> evaluation_;
    std::vector<int> indices_;
};

/// All images' indices, or with `label` >= 0 those of one class, in the data set's order.
std::vector<int> imageIndices(const Dataset& data, int label = -1);

/// How many images each class has.
std::vector<int> classCounts(const Dataset& data);

}  // namespace inkling
