#include "ui/images/image_list_model.h"

#include <QLocale>
#include <QMimeData>
#include <algorithm>

#include "ui/images/image_actions.h"
#include "ui/words.h"

namespace inkling {

void ImageListModel::setImages(std::shared_ptr<const Dataset> data, std::vector<int> indices,
                               std::shared_ptr<const Evaluation> evaluation) {
    beginResetModel();
    data_ = std::move(data);
    indices_ = std::move(indices);
    evaluation_ = std::move(evaluation);
    endResetModel();
}

int ImageListModel::rowOf(int index) const {
    const auto found = std::ranges::find(indices_, index);
    return found == indices_.end() ? -1 : int(found - indices_.begin());
}

int ImageListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(indices_.size());
}

int ImageListModel::predicted(int image) const {
    return evaluation_ && image < evaluation_->images() ? evaluation_->predicted[std::size_t(image)] : -1;
}

QString ImageListModel::className(int label) const {
    if (label == noClass) return QString(u'\u2013');
    return label < data_->classes() ? fromCore(data_->classNames[std::size_t(label)])
                                    : QString::number(label);
}

QString ImageListModel::sentence(int image) const {
    const int label = data_->labels[std::size_t(image)], read = predicted(image);
    const QString place = QLocale().toString(image);
    if (read < 0) return tr("Image %1: %2").arg(place, className(label));
    if (read == label) return tr("Image %1: %2, read as %2").arg(place, className(label));
    if (read == noClass)
        return tr("Image %1: %2, wrongly read as none of the classes").arg(place, className(label));
    const QString sureness =
        QLocale().toString(100.0 * double(evaluation_->probabilities(image, read)), 'f', 1);
    return tr("Image %1: %2, wrongly read as %3 (%4 % sure)")
        .arg(place, className(label), className(read), sureness);
}

QVariant ImageListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const int image = imageIndex(index.row());
    const int label = data_->labels[std::size_t(image)], read = predicted(image);
    const bool wrong = read >= 0 && read != label;
    switch (role) {
        case Qt::DisplayRole:
            return wrong ? tr("%1 → %2").arg(className(label), className(read)) : className(label);
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return sentence(image);
        case IndexRole:
            return image;
        case LabelRole:
            return label;
        case PredictedRole:
            return read;
        case WrongRole:
            return wrong;
        default:
            return {};
    }
}

Qt::ItemFlags ImageListModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QMimeData* ImageListModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty() || !data_) return nullptr;
    auto* mime = new QMimeData;
    mime->setImageData(pictureOf(*data_, imageIndex(indexes.first().row())));
    return mime;
}

std::vector<int> imageIndices(const Dataset& data, int label) {
    std::vector<int> indices;
    indices.reserve(std::size_t(data.count()) / (label < 0 ? 1 : 8));
    for (int i = 0; i < data.count(); ++i)
        if (label < 0 || data.labels[std::size_t(i)] == label) indices.push_back(i);
    return indices;
}

std::vector<int> classCounts(const Dataset& data) {
    std::vector<int> counts(std::size_t(data.classes()));
    for (std::uint8_t label : data.labels)
        if (label < counts.size()) ++counts[label];
    return counts;
}

}  // namespace inkling
