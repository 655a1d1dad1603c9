// Sources of data by name, and the places where MNIST is looked for.
#include "core/data/source.h"

#include <QCryptographicHash>

#include "tests/support/files.h"

using namespace inkling;
using test::Folder;

namespace {

QByteArray number(quint32 value) {
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// Four files of `count` images of side x side, all of whose pixels are `pixel` and labels `label`.
void writeIdx(const Folder& folder, int count, int side, char pixel, char label) {
    for (const char* part : {"train", "t10k"}) {
        folder.write(QString("%1-images-idx3-ubyte").arg(part),
                     number(0x0803) + number(quint32(count)) + number(quint32(side)) + number(quint32(side)) +
                         QByteArray(count * side * side, pixel));
        folder.write(QString("%1-labels-idx1-ubyte").arg(part),
                     number(0x0801) + number(quint32(count)) + QByteArray(count, label));
    }
}

}  // namespace

class SourceTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void opensAFolder();
    void joinsSources();
    void opensPathsWithAPlus();
    void refusesImagesOfOtherSizes();
    void saysWhatMayBeGiven();
    void saysWhichFileAFolderLacks();
    void findsMnistWhereTheEnvironmentSays();
    void findsMnistInTheDataFolder();
    void findsKerasArchive();
    void syntheticIsAlwaysThere();
    void syntheticTakesACount();
    void scribblesAreJoined();
    void readsMnist();

private:
    Folder elsewhere_;  // no MNIST here
    const QByteArray home_ = qgetenv("HOME"), mnist_ = qgetenv("INKLING_MNIST");
};

void SourceTest::init() {
    for (const char* variable : {"INKLING_MNIST", "XDG_DATA_HOME", "KERAS_HOME"}) qunsetenv(variable);
    qputenv("HOME", elsewhere_.path().c_str());
    const auto deep = elsewhere_.path() / "checkout";  // ../shared is looked for too
    std::filesystem::create_directories(deep);
    QDir::setCurrent(QString::fromStdString(deep.string()));
}

void SourceTest::opensAFolder() {
    const Folder folder;
    writeIdx(folder, 3, 5, 9, 4);
    std::vector<double> told;
    const DataSource source =
        openSource(folder.path().string() + "/", [&](double share) { told.push_back(share); });
    QCOMPARE(source.train->count(), 3);
    QVERIFY(source.test->shape == Shape::image(5, 5, 1));
    QCOMPARE(int(source.test->labels[2]), 4);
    QCOMPARE(source.title, folder.path().filename().string());
    QCOMPARE(told, (std::vector<double>{6.0 / 7, 1}));
    QCOMPARE(openSource(source.name).train->pixels, source.train->pixels);
}

void SourceTest::joinsSources() {
    const Folder one, two;
    writeIdx(one, 2, 3, 10, 1);
    writeIdx(two, 3, 3, 20, 2);
    const DataSource source = openSource(one.path().string() + "+" + two.path().string());
    QCOMPARE(source.train->labels, (std::vector<std::uint8_t>{1, 1, 2, 2, 2}));
    QCOMPARE(source.test->count(), 5);
    QCOMPARE(int(source.train->image(1)[8]), 10);
    QCOMPARE(int(source.train->image(2)[0]), 20);
    QCOMPARE(source.title, one.path().filename().string() + " + " + two.path().filename().string());
    QCOMPARE(openSource(source.name).train->count(), 5);
}

void SourceTest::opensPathsWithAPlus() {
    const Folder folder;
    writeIdx(folder, 1, 2, 1, 1);
    QDir().mkdir(QString::fromStdString(folder.path("c++").string()));
    for (const QString& name : folder.names())
        QFile::copy(QString::fromStdString(folder.path(name).string()),
                    QString::fromStdString(folder.path("c++/" + name).string()));
    QCOMPARE(openSource(folder.path("c++").string()).train->count(), 1);
}

void SourceTest::refusesImagesOfOtherSizes() {
    const Folder one, two;
    writeIdx(one, 2, 3, 10, 1);
    writeIdx(two, 2, 4, 10, 1);
    VERIFY_ERROR(openSource(one.path().string() + "+" + two.path().string()),
                 "expected images of 3 x 3 in 10 classes", "found images of 4 x 4 in 10 classes");
}

void SourceTest::saysWhatMayBeGiven() {
    VERIFY_ERROR(openSource("mnits"), "no data named mnits", "synthetic, mnist, a folder");
    VERIFY_ERROR(openSource(""), "no data named", "synthetic");
    VERIFY_ERROR(openSource("mnist"), "INKLING_MNIST", ".local/share/inkling/mnist");
    try {
        openSource("mnits");
    } catch (const SettingError& error) {
        QCOMPARE(error.field(), std::string("data"));
    }
}

void SourceTest::saysWhichFileAFolderLacks() {
    const Folder folder;
    writeIdx(folder, 1, 2, 1, 1);
    QFile::remove(QString::fromStdString(folder.path("t10k-labels-idx1-ubyte").string()));
    VERIFY_ERROR(openSource(folder.path().string()), "four IDX files", "found no t10k-labels-idx1-ubyte");
}

void SourceTest::findsMnistWhereTheEnvironmentSays() {
    QVERIFY(!findMnist());
    QCOMPARE(defaultSource(), std::string("synthetic"));
    const Folder folder;
    writeIdx(folder, 2, 28, 1, 5);
    qputenv("INKLING_MNIST", folder.path().c_str());
    QCOMPARE(*findMnist(), folder.path());
    QCOMPARE(defaultSource(), std::string("mnist"));
    QCOMPARE(findSources().front().title, std::string("MNIST"));
    QCOMPARE(findSources().front().where, folder.path());
    const DataSource source = openSource("mnist");
    QCOMPARE(source.name, std::string("mnist"));
    QCOMPARE(source.train->count(), 2);
}

void SourceTest::findsMnistInTheDataFolder() {
    const Folder folder;
    QDir().mkpath(QString::fromStdString(folder.path("inkling/mnist").string()));
    QVERIFY(!findMnist());
    qputenv("XDG_DATA_HOME", folder.path().c_str());
    QVERIFY(!findMnist());  // the folder alone is not MNIST
    for (const char* name :
         {"train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images.idx3-ubyte.gz"})
        folder.write(QString("inkling/mnist/") + name, "");
    QVERIFY(!findMnist());
    folder.write("inkling/mnist/t10k-labels.idx1-ubyte", "");
    QCOMPARE(*findMnist(), folder.path("inkling/mnist"));
}

void SourceTest::findsKerasArchive() {
    const Folder folder;
    QDir().mkpath(QString::fromStdString(folder.path(".keras/datasets").string()));
    folder.write(".keras/datasets/mnist.npz", "no zip");
    qputenv("HOME", folder.path().c_str());
    QCOMPARE(*findMnist(), folder.path(".keras/datasets"));
    VERIFY_ERROR(openSource("mnist"), "mnist.npz", "a whole zip file");  // so that is what it opens
}

void SourceTest::syntheticIsAlwaysThere() {
    const auto sources = findSources();
    QCOMPARE(sources.size(), std::size_t(1));
    QCOMPARE(sources[0].name, std::string("synthetic"));
    QVERIFY(sources[0].where.empty());
}

/// The MD5 sums are those that are published for the unpacked files, their headers included.
void SourceTest::syntheticTakesACount() {
    const DataSource source = openSource("synthetic:250");
    QCOMPARE(source.train->count(), 250);
    QCOMPARE(source.name, std::string("synthetic:250"));
    for (const char* name :
         {"synthetic:", "synthetic:0", "synthetic:-3", "synthetic:5x", "synthetic:9000000000"})
        QVERIFY_EXCEPTION_THROWN(openSource(name), SettingError);
}

void SourceTest::scribblesAreJoined() {
    const DataSource digits = openSource("synthetic:250"), source = openSource("synthetic:250+scribbles");
    QCOMPARE(int(std::ranges::count(source.train->labels, noClass)), source.train->count() - 250);
    QCOMPARE(source.test->labels, digits.test->labels);
    QVERIFY_EXCEPTION_THROWN(openSource("scribbles"), SettingError);
}

void SourceTest::readsMnist() {
    QDir::setCurrent(QFileInfo(QFINDTESTDATA("source_test.cpp")).path() + "/../../..");
    qputenv("HOME", home_);
    if (!mnist_.isEmpty()) qputenv("INKLING_MNIST", mnist_);
    if (!findMnist()) QSKIP("MNIST is not on this computer");
    const DataSource source = openSource("mnist");
    QCOMPARE(source.train->count(), 60000);
    QCOMPARE(source.test->count(), 10000);
    QVERIFY(source.train->shape == Shape::image(28, 28, 1));
    const auto md5 = [](const QByteArray& header, const std::vector<std::uint8_t>& bytes) {
        const auto data =
            QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
        return QCryptographicHash::hash(header + data, QCryptographicHash::Md5).toHex();
    };
    const auto images = [](quint32 count) {
        return number(0x0803) + number(count) + number(28) + number(28);
    };
    QCOMPARE(md5(images(60000), source.train->pixels), QByteArray("6bbc9ace898e44ae57da46a324031adb"));
    QCOMPARE(md5(images(10000), source.test->pixels), QByteArray("2646ac647ad5339dbf082846283269ea"));
    QCOMPARE(md5(number(0x0801) + number(60000), source.train->labels),
             QByteArray("a25bea736e30d166cdddb491f175f624"));
    QCOMPARE(md5(number(0x0801) + number(10000), source.test->labels),
             QByteArray("27ae3e4e09519cfbb04c329615203637"));
}

QTEST_GUILESS_MAIN(SourceTest)
#include "source_test.moc"
