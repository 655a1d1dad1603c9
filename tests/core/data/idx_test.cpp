// IDX files, sound and not.
#include "core/data/idx.h"

#include <zlib.h>

#include "tests/support/files.h"

using namespace inkling;
using test::Folder;

namespace {

QByteArray number(quint32 value) {
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// Images of an IDX file whose header promises `promised`; pixel i of the file is i modulo 256.
QByteArray images(quint32 count, quint32 promised, quint32 height = 3, quint32 width = 2) {
    QByteArray bytes = number(0x0803) + number(promised) + number(height) + number(width);
    for (quint32 i = 0; i < count * height * width; ++i) bytes += char(i);
    return bytes;
}
QByteArray labels(const QByteArray& values, quint32 promised) {
    return number(0x0801) + number(promised) + values;
}

QByteArray gzip(const QByteArray& content) {
    QByteArray packed(content.size() + 1000, '\0');
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.data()));
    stream.avail_in = uInt(content.size());
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

const QByteArray threeLabels("\x07\x00\x09", 3);

}  // namespace

class IdxTest : public QObject {
    Q_OBJECT

private slots:
    void readsPlainAndGzipByContent();
    void refusesImages_data();
    void refusesImages();
    void refusesLabels_data();
    void refusesLabels();
    void refusesMissingFilesAndFolders();
    void tellsProgress();
    void findsTheFourFiles();
};

void IdxTest::readsPlainAndGzipByContent() {
    const Folder folder;
    // The names say the opposite of what is in the files.
    const auto image = folder.write("images.gz", images(3, 3)),
               label = folder.write("labels", gzip(labels(threeLabels, 3)));
    const Dataset data = readIdx(image, label);
    QCOMPARE(data.count(), 3);
    QVERIFY(data.shape == Shape::image(3, 2, 1));
    QCOMPARE(data.labels, (std::vector<std::uint8_t>{7, 0, 9}));
    QCOMPARE(int(data.image(2)[5]), 17);
    QCOMPARE(data.classes(), 10);
    QCOMPARE(data.classNames.back(), std::string("9"));

    const auto packed = folder.write("packed", gzip(images(3, 3)));
    QVERIFY(readIdx(packed, label).pixels == data.pixels);
}

void IdxTest::refusesImages_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("found");
    const QString idx = "expected an IDX file of images";
    QTest::newRow("empty") << QByteArray() << idx << "an empty file";
    QTest::newRow("three bytes") << QByteArray("\0\0\x08", 3) << idx << "a file of 3 bytes";
    QTest::newRow("header broken off") << images(3, 3).left(10) << idx << "breaks off after 10 bytes";
    QTest::newRow("text") << QByteArray("<html>not found</html>") << idx << "begins with 3c 68 74 6d";
    QTest::newRow("labels instead") << labels(threeLabels, 3) << idx << "begins with 00 00 08 01";
    QTest::newRow("floats") << images(3, 3).replace(2, 1, "\x0d") << idx << "begins with 00 00 0d 03";
    QTest::newRow("none") << images(0, 0) << "at least one image"
                          << "none";
    QTest::newRow("broken off") << images(3, 3).chopped(1) << "3 images of 3 x 2"
                                << "only 17 bytes";
    QTest::newRow("says 60000, has 10") << images(10, 60000) << "60000 images of 3 x 2"
                                        << "only 60 bytes";
    QTest::newRow("says 4 billion") << images(3, 0xffffffff) << "at most 357913941 images"
                                    << "promises 4294967295";
    QTest::newRow("further bytes") << images(3, 3) + "x"
                                   << "3 images of 3 x 2"
                                   << "further bytes";
    QTest::newRow("no pixels") << images(3, 3, 0, 2) << "1 x 1 to 1024 x 1024"
                               << "images of 0 x 2";
    QTest::newRow("too large") << images(0, 3, 65536, 65536) << "1 x 1 to 1024 x 1024"
                               << "images of 65536 x 65536";
    QTest::newRow("gzip broken off") << gzip(images(3, 3)).chopped(9) << "a whole gzip file"
                                     << "breaks off";
    QByteArray damaged = gzip(images(3, 3));
    damaged[damaged.size() - 6] = char(~damaged[damaged.size() - 6]);  // in the checksum
    QTest::newRow("gzip damaged") << damaged << "sound gzip data"
                                  << "damage";
}

void IdxTest::refusesImages() {
    QFETCH(QByteArray, file);
    QFETCH(QString, expected);
    QFETCH(QString, found);
    const Folder folder;
    const auto image = folder.write("some-images", file),
               label = folder.write("labels", labels(threeLabels, 3));
    VERIFY_ERROR(readIdx(image, label), expected, found);
    VERIFY_ERROR(readIdx(image, label), "some-images", ": expected");
}

void IdxTest::refusesLabels_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("found");
    QTest::newRow("empty") << QByteArray() << "an IDX file of labels"
                           << "an empty file";
    QTest::newRow("fewer") << labels(threeLabels.left(2), 2) << "3 labels, one for each image"
                           << "2 labels";
    QTest::newRow("more") << labels(threeLabels + '\1', 4) << "3 labels, one for each image"
                          << "4 labels";
    QTest::newRow("broken off") << labels(threeLabels, 60000) << "60000 labels"
                                << "only 3 bytes";
    QTest::newRow("says 4 billion") << labels(threeLabels, 0xffffffff) << "at most"
                                    << "promises 4294967295";
    QTest::newRow("over 9") << labels("\x07\x0a\x09", 3) << "labels from 0 to 9"
                            << "10 for image 1";
    QTest::newRow("further bytes") << labels(threeLabels + '\1', 3) << "3 labels"
                                   << "further bytes";
}

void IdxTest::refusesLabels() {
    QFETCH(QByteArray, file);
    QFETCH(QString, expected);
    QFETCH(QString, found);
    const Folder folder;
    const auto image = folder.write("images", images(3, 3)), label = folder.write("some-labels", file);
    VERIFY_ERROR(readIdx(image, label), expected, found);
    VERIFY_ERROR(readIdx(image, label), "some-labels", ": expected");
}

void IdxTest::refusesMissingFilesAndFolders() {
    const Folder folder;
    VERIFY_ERROR(readIdx(folder.path("gone"), folder.path("gone")), "gone", "there is no such file");
    VERIFY_ERROR(readIdx(folder.path(), folder.path("gone")), "expected a file", "found a folder");
}

void IdxTest::tellsProgress() {
    const Folder folder;  // two megabytes, for progress comes with each
    const auto image = folder.write("images", images(2048, 2048, 32, 32));
    const auto label = folder.write("labels", labels(QByteArray(2048, '\1'), 2048));
    std::vector<double> told;
    readIdx(image, label, [&](double share) { told.push_back(share); });
    QCOMPARE(told, (std::vector<double>{0.5, 1}));
}

void IdxTest::findsTheFourFiles() {
    const Folder folder;
    folder.write("train-images-idx3-ubyte", "");
    folder.write("train-labels.idx1-ubyte", "");
    folder.write("t10k-images.idx3-ubyte.gz", "");
    std::string missing;
    QVERIFY(!findIdxFiles(folder.path(), &missing));
    QCOMPARE(missing, std::string("t10k-labels-idx1-ubyte"));

    folder.write("t10k-labels-idx1-ubyte.gz", "");
    const auto files = findIdxFiles(folder.path());
    QVERIFY(files);
    QCOMPARE(files->testImages, folder.path("t10k-images.idx3-ubyte.gz"));
    QCOMPARE(files->trainLabels, folder.path("train-labels.idx1-ubyte"));
}

QTEST_GUILESS_MAIN(IdxTest)
#include "idx_test.moc"
