#include "ui/session/kept_drawings.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QUndoCommand>
#include <algorithm>
#include <chrono>
#include <optional>
#include <set>

#include "core/file/file_lock.h"
#include "ui/session/background.h"
#include "ui/words.h"

namespace inkling {

namespace fs = std::filesystem;

namespace {

constexpr int mostUndos = 100;
constexpr int quietMilliseconds = 50;
constexpr std::chrono::seconds lockPatience{10};

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

/// What a damaged file is kept as.
fs::path nameForDamaged(const fs::path& file) {
    const std::string time =
        QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")).toStdString();
    return file.parent_path() / (file.stem().string() + "-damaged-" + time + file.extension().string());
}

/// Another one whenever the file is; empty where it is missing.
std::string stampOf(const fs::path& file) {
    std::error_code error;
    const auto time = fs::last_write_time(file, error);
    const auto size = error ? 0 : fs::file_size(file, error);
    return error ? std::string()
                 : std::to_string(time.time_since_epoch().count()) + ' ' + std::to_string(size);
}

struct FileContent {
    Drawings drawings;
    std::optional<FileError> damage;  ///< the first
};

/// `known` is what was in it before. Where the file is gone or damaged, nobody has taken that away.
FileContent readFile(const fs::path& file, const Drawings& known, const Drawings& ours) {
    FileContent content;
    if (!fs::exists(file)) return {known, {}};
    const auto tell = [&](const FileError& error) {
        if (!content.damage) content.damage = error;
    };
    Drawings objects = ours;
    const std::set<Drawings::value_type> have(ours.begin(), ours.end());
    std::ranges::copy_if(known, std::back_inserter(objects),
                         [&](const auto& d) { return !have.contains(d); });
    try {
        content.drawings = interned(labelled(readStrokes(file, tell)), objects);
    } catch (const FileError& error) {
        tell(error);
    }
    if (content.damage) {
        const std::set<Drawings::value_type> read(content.drawings.begin(), content.drawings.end());
        std::ranges::copy_if(known, std::back_inserter(content.drawings),
                             [&](const auto& d) { return !read.contains(d); });
    }
    return content;
}

struct Synchronised {
    Drawings drawings;  ///< now in the file
    QString problem;    ///< in words; empty for none
    std::string stamp;  ///< of the file with them
};

/// Does to the file what was done to `known` to make `ours` of it. Throws Error.
Synchronised synchroniseFile(const fs::path& file, const Drawings& known, const Drawings& ours) {
    std::string stamp = stampOf(file);
    FileContent content = readFile(file, known, ours);
    const bool same = merged(known, ours, content.drawings) == content.drawings;
    if (!content.damage && same && (content.drawings.empty() || fs::exists(file)))
        return {std::move(content.drawings),
                {},
                std::move(stamp)};  // nothing to be written, so nobody has to wait
    fs::create_directories(file.parent_path());
    const auto lock = FileLock::take(file.string() + ".lock", FileLock::Kind::Alone, lockPatience);
    if (!lock) throw FileError(file, text(CORE_TR("another program does not let go of it")));
    content = readFile(file, known, ours);
    QString problem;
    if (content.damage) {
        const fs::path kept = nameForDamaged(file);
        fs::copy_file(file, kept);
        problem = KeptDrawings::tr("Not all kept drawings could be read. %1. The damaged file stays as %2.")
                      .arg(words(*content.damage), native(kept));
    }
    Drawings drawings = merged(known, ours, content.drawings);
    writeStrokes(valuesOf(drawings), file);
    return {std::move(drawings), problem, stampOf(file)};
}

}  // namespace

/// From one list to another, or the same done to a list that is neither.
class DrawingsCommand : public QUndoCommand {
public:
    DrawingsCommand(KeptDrawings& kept, Drawings after, const QString& text)
        : QUndoCommand(text), kept_(kept), before_(kept.all_), after_(std::move(after)) {}
    void undo() override { kept_.apply(after_, before_); }
    void redo() override { kept_.apply(before_, after_); }

private:
    KeptDrawings& kept_;
    Drawings before_, after_;
};

KeptDrawings::KeptDrawings(const QString& file, QObject* parent)
    : QObject(parent),
      file_(toPath(file)),
      fileTask_(std::make_unique<Background>()),
      importTask_(std::make_unique<Background>()),
      exportTask_(std::make_unique<Background>()) {
    undo_.setUndoLimit(mostUndos);
    connect(fileTask_.get(), &Background::failed, this, [this](const std::exception_ptr& failure) {
        emit failed(tr("%1. Drawings kept now are lost when the program ends, unless you export them.")
                        .arg(words(failure)));
    });
    connect(fileTask_.get(), &Background::ended, this, [this] {
        if (again_) synchronise();
    });
    for (Background* task : {importTask_.get(), exportTask_.get()})
        connect(task, &Background::failed, this,
                [this](const std::exception_ptr& failure) { emit failed(words(failure)); });
    // The folder, for the file is another one each time that it is written.
    const QString folder = QFileInfo(file).absolutePath();
    if (QDir().mkpath(folder)) watcher_.addPath(folder);
    quiet_.setSingleShot(true);
    quiet_.setInterval(quietMilliseconds);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, &quiet_, qOverload<>(&QTimer::start));
    connect(&quiet_, &QTimer::timeout, this, &KeptDrawings::lookAtFile);
    synchronise();
}

KeptDrawings::~KeptDrawings() {
    fileTask_.reset();  // waits for it
    if (all_ == inFile_) return;
    try {
        synchroniseFile(file_, inFile_, all_);
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

void KeptDrawings::relabel(const Drawings& drawings, int label) {
    Drawings now = all_;
    const std::set<Drawings::value_type> chosen(drawings.begin(), drawings.end());
    for (auto& drawing : now) {
        if (drawing->label == label || !chosen.contains(drawing)) continue;
        auto other = std::make_shared<LabelledStrokes>(*drawing);
        other->label = label;
        drawing = std::move(other);
    }
    change(std::move(now), tr("Change what it is"));
}

void KeptDrawings::remove(const Drawings& drawings) {
    Drawings now = all_;
    const std::set<Drawings::value_type> gone(drawings.begin(), drawings.end());
    std::erase_if(now, [&](const auto& drawing) { return gone.contains(drawing); });
    change(std::move(now), tr("Delete"));
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
    if (drawings != all_) undo_.push(new DrawingsCommand(*this, std::move(drawings), text));
}

void KeptDrawings::apply(const Drawings& from, const Drawings& to) {
    all_ = merged(from, to, all_);
    emit changed();
    synchronise();
}

// The file

void KeptDrawings::synchronise() {
    again_ = fileTask_->isRunning();
    if (again_) return;
    fileTask_->start([this, known = inFile_, ours = all_, file = file_](const auto&, const auto&) {
        Synchronised now = synchroniseFile(file, known, ours);
        return [this, ours, now = std::move(now)] {
            seen_ = now.stamp;
            inFile_ = now.drawings;
            Drawings all = merged(ours, all_, now.drawings);
            if (all != all_) {
                all_ = std::move(all);
                emit changed();
            }
            if (!now.problem.isEmpty()) emit failed(now.problem);
        };
    });
}

/// Another window may have written it.
void KeptDrawings::lookAtFile() {
    if (stampOf(file_) != seen_) synchronise();
}

}  // namespace inkling
