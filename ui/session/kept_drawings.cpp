#include "ui/session/kept_drawings.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QUndoCommand>

#include "core/ink/stroke_images.h"
#include "ui/session/background.h"
#include "ui/words.h"

namespace inkling {

namespace fs = std::filesystem;

namespace {

constexpr int mostUndos = 100;

fs::path toPath(const QString& file) {
    return fs::path(file.toStdU16String());
}

QString native(const fs::path& file) {
    return QDir::toNativeSeparators(QString::fromStdU16String(file.u16string()));
}

std::vector<LabelledStrokes> valuesOf(const Drawings& drawings) {
    std::vector<LabelledStrokes> values;
    values.reserve(drawings.size());
    for (const auto& drawing : drawings) values.push_back(*drawing);
    return values;
}

/// Those that say what they are.
Drawings labelled(std::vector<LabelledStrokes> lines) {
    Drawings drawings;
    for (LabelledStrokes& line : lines)
        if (line.label >= 0 && !line.strokes.empty())
            drawings.push_back(std::make_shared<const LabelledStrokes>(std::move(line)));
    return drawings;
}

/// Leaves no half-written file, and no file where there are no drawings.
void writeAll(const Drawings& drawings, const fs::path& file) {
    if (drawings.empty()) {
        fs::remove(file);
        return;
    }
    fs::create_directories(file.parent_path());
    writeStrokes(valuesOf(drawings), file);
}

/// What a damaged file is kept as.
fs::path nameForDamaged(const fs::path& file) {
    const std::string time =
        QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")).toStdString();
    return file.parent_path() / (file.stem().string() + "-damaged-" + time + file.extension().string());
}

}  // namespace

std::shared_ptr<const Dataset> drawingImages(const Drawings& drawings, const Shape& shape) {
    auto data = std::make_shared<Dataset>();
    data->shape = shape;
    data->classNames = digitNames();
    for (const auto& drawing : drawings) {
        data->labels.push_back(std::uint8_t(drawing->label));
        const auto image = strokeImage(drawing->strokes, shape);
        data->pixels.insert(data->pixels.end(), image.begin(), image.end());
    }
    return data;
}

/// From one list to another.
class DrawingsCommand : public QUndoCommand {
public:
    DrawingsCommand(KeptDrawings& kept, Drawings after, const QString& text)
        : QUndoCommand(text), kept_(kept), before_(kept.all_), after_(std::move(after)) {}
    void undo() override { kept_.set(before_); }
    void redo() override { kept_.set(after_); }

private:
    KeptDrawings& kept_;
    Drawings before_, after_;
};

KeptDrawings::KeptDrawings(const QString& file, QObject* parent)
    : QObject(parent),
      file_(toPath(file)),
      readTask_(std::make_unique<Background>()),
      writeTask_(std::make_unique<Background>()),
      importTask_(std::make_unique<Background>()),
      exportTask_(std::make_unique<Background>()) {
    undo_.setUndoLimit(mostUndos);
    for (Background* task : {writeTask_.get(), importTask_.get(), exportTask_.get()})
        connect(task, &Background::failed, this,
                [this](const std::exception_ptr& failure) { emit failed(words(failure)); });
    read();
}

KeptDrawings::~KeptDrawings() {
    writeTask_.reset();  // waits for it
    if (!unwritten_ || !isRead_ || isDamaged_) return;
    try {
        writeAll(all_, file_);
    } catch (const std::exception&) {  // told when it was tried before
    }
}

QString KeptDrawings::defaultFile() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath("drawings.jsonl");
}

void KeptDrawings::keep(int label, std::vector<Stroke> strokes) {
    Drawings drawings = all_;
    drawings.push_back(std::make_shared<const LabelledStrokes>(
        LabelledStrokes{.label = label,
                        .strokes = std::move(strokes),
                        .time = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString()}));
    change(std::move(drawings), tr("Keep a drawing"));
}

void KeptDrawings::relabel(const std::vector<int>& places, int label) {
    Drawings drawings = all_;
    for (int place : places) {
        auto drawing = std::make_shared<LabelledStrokes>(*drawings[std::size_t(place)]);
        drawing->label = label;
        drawings[std::size_t(place)] = std::move(drawing);
    }
    change(std::move(drawings), tr("Change what it is"));
}

void KeptDrawings::remove(const std::vector<int>& places) {
    Drawings drawings = all_;
    for (int place : places) drawings[std::size_t(place)] = nullptr;
    std::erase(drawings, nullptr);
    change(std::move(drawings), tr("Delete"));
}

void KeptDrawings::importFrom(const QString& file) {
    importTask_->start([this, path = toPath(file), name = QFileInfo(file).fileName()](const auto&,
                                                                                      const auto&) {
        std::vector<LabelledStrokes> lines = readStrokes(path);
        const int all = int(lines.size());
        return [this, name, all, drawings = labelled(std::move(lines))] {
            const int left = all - int(drawings.size());
            if (drawings.empty())
                return emit failed(
                    tr("No drawing in %1 says what digit it is, so none was taken.").arg(name));
            Drawings together = all_;
            together.insert(together.end(), drawings.begin(), drawings.end());
            change(std::move(together), tr("Import"));
            QString message =
                tr("Drawings taken from %1: %2.").arg(name, QLocale().toString(int(drawings.size())));
            if (left > 0)
                message +=
                    ' ' + tr("Left out, for they have no label or no ink: %1.").arg(QLocale().toString(left));
            emit told(message);
        };
    });
}

void KeptDrawings::exportTo(const QString& file) {
    exportTask_->start([this, path = toPath(file), drawings = all_](const auto&, const auto&) {
        writeStrokes(valuesOf(drawings), path);
        return [this, path] { emit exported(native(path)); };
    });
}

void KeptDrawings::change(Drawings drawings, const QString& text) {
    undo_.push(new DrawingsCommand(*this, std::move(drawings), text));
}

void KeptDrawings::set(const Drawings& drawings) {
    all_ = drawings;
    unwritten_ = true;
    emit changed();
    write();
}

void KeptDrawings::read() {
    connect(readTask_.get(), &Background::failed, this, [this](const std::exception_ptr& failure) {
        isDamaged_ = true;
        emit failed(tr("%1. Drawings kept now are lost when the program ends, unless you export them.")
                        .arg(words(failure)));
    });
    readTask_->start([this, file = file_](const auto&, const auto&) {
        Drawings drawings;
        QString problem;
        if (fs::exists(file)) {
            int damaged = 0;
            const auto tell = [&](const FileError& error) {
                if (damaged++ == 0) problem = words(error);
            };
            try {
                drawings = labelled(readStrokes(file, tell));
            } catch (const FileError& error) {
                tell(error);
            }
            if (damaged > 0) {
                const fs::path kept = nameForDamaged(file);
                fs::copy_file(file, kept);
                problem = tr("Not all kept drawings could be read. %1. The damaged file stays as %2.")
                              .arg(problem, native(kept));
            }
        }
        return [this, drawings = std::move(drawings), problem]() mutable {
            isRead_ = true;
            drawings.insert(drawings.end(), all_.begin(), all_.end());  // kept in the meantime
            all_ = std::move(drawings);
            undo_.clear();
            emit changed();
            if (!problem.isEmpty()) emit failed(problem);
            if (unwritten_ || !problem.isEmpty()) write();
        };
    });
}

void KeptDrawings::write() {
    if (!isRead_ || isDamaged_) return;
    writeTask_->start([this, drawings = all_, file = file_](const auto&, const auto&) {
        writeAll(drawings, file);
        return [this, drawings] {
            if (drawings == all_) unwritten_ = false;
        };
    });
}

}  // namespace inkling
