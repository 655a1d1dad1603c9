#include "ui/draw/picture_file.h"

#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

#include "core/base/error.h"

namespace inkling {

Picture toPicture(const QImage& image) {
    QImage grey = image;
    if (image.hasAlphaChannel()) {
        grey = QImage(image.size(), QImage::Format_RGB32);
        grey.fill(Qt::white);
        QPainter(&grey).drawImage(QRect(QPoint(), image.size()), image);
    }
    grey = grey.convertToFormat(QImage::Format_Grayscale8);
    Picture picture{grey.width(), grey.height(), {}};
    picture.grey.reserve(std::size_t(grey.width()) * std::size_t(grey.height()));
    for (int y = 0; y < grey.height(); ++y)
        picture.grey.insert(picture.grey.end(), grey.constScanLine(y), grey.constScanLine(y) + grey.width());
    return picture;
}

Picture readPicture(const QString& file) {
    constexpr int most = 16384, kept = 4096;
    const std::filesystem::path path(file.toStdU16String());
    if (!QFileInfo::exists(file)) throw FileError(path, text(CORE_TR("there is no such file")));
    QImageReader reader(file);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    // Lines need no more pixels. Most formats are read whole before they are made smaller, so what a header
    // says is not believed beyond what a camera makes.
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > most)
        throw FileError(path, text(CORE_TR("an image of at most %1 x %1 pixels"), most),
                        text(CORE_TR("%1 x %2"), size.width(), size.height()));
    if (size.isValid() && std::max(size.width(), size.height()) > kept)
        reader.setScaledSize(size.scaled(kept, kept, Qt::KeepAspectRatio));
    const QImage image = reader.read();  // of an animated one the first frame
    if (image.isNull())
        throw FileError(path, text(CORE_TR("an image (PNG, JPEG ...)")),
                        text(reader.errorString().toStdString().c_str()));
    return toPicture(image);
}

bool holdsPicture(const QMimeData& data) {
    return data.hasImage() || !pictureFile(data).isEmpty();
}

QString pictureFile(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    const QString file = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    // Models and data are the window's to open.
    static const QStringList others{"keras", "h5", "hdf5", "npz"};
    const QFileInfo info(file);
    return info.isDir() || others.contains(info.suffix().toLower()) ? QString() : file;
}

}  // namespace inkling
