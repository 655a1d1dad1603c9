// NumPy archives, sound and not.
#include "core/data/npz.h"

#include "core/file/zip_archive.h"
#include "tests/support/files.h"

using namespace inkling;
using test::Folder;

namespace {

/// An .npy file; `version` 1 has a length of two bytes, later ones of four.
QByteArray npy(const QByteArray& type, const QByteArray& shape, const QByteArray& numbers, int version = 1,
               const QByteArray& fortran = "False") {
    const QByteArray dict =
        "{'descr': '" + type + "', 'fortran_order': " + fortran + ", 'shape': (" + shape + "), }\n";
    QByteArray length(version == 1 ? 2 : 4, '\0');
    length[0] = char(dict.size());
    return QByteArray("\x93NUMPY") + char(version) + '\0' + length + dict + numbers;
}

const QByteArray pixels("\x00\x01\x02\x03\x04\x05\x06\xff", 8);  // two images of 2 x 2

using Entries = QMap<QString, QByteArray>;

Entries soundEntries() {
    return {{"x_train.npy", npy("|u1", "2, 2, 2", pixels)},
            {"y_train.npy", npy("|u1", "2,", QByteArray("\x03\x09", 2))},
            {"x_test.npy", npy("|u1", "2, 2, 2, 1", pixels, 2)},
            {"y_test.npy", npy("<i8", "2,", QByteArray("\x04\0\0\0\0\0\0\0\x05\0\0\0\0\0\0\0", 16))}};
}

std::filesystem::path writeNpz(const Folder& folder, const Entries& entries) {
    ZipWriter archive;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry)
        archive.add(entry.key().toStdString(), entry.value().toStdString());
    const auto bytes = archive.finish();
    return folder.write("some.npz",
                        QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())));
}

}  // namespace

class NpzTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatKerasStores();
    void readsLabelsOfAllIntegerSizes();
    void refuses_data();
    void refuses();
    void refusesWhatIsNoZip();
};

void NpzTest::readsWhatKerasStores() {
    const Folder folder;
    const DataSource source = readNpz(writeNpz(folder, soundEntries()));
    QVERIFY(source.train->shape == Shape::image(2, 2, 1));
    QCOMPARE(source.train->labels, (std::vector<std::uint8_t>{3, 9}));
    QCOMPARE(int(source.train->image(1)[3]), 255);
    QCOMPARE(source.test->labels, (std::vector<std::uint8_t>{4, 5}));
    QVERIFY(source.test->pixels == source.train->pixels);
}

void NpzTest::readsLabelsOfAllIntegerSizes() {
    const std::vector<std::uint8_t> expected{3, 9};
    for (const char* type : {"|u1", "|i1", "<u2", "<i2", "<u4", "<i4", "<u8", "<i8"}) {
        const int size = type[2] - '0';
        QByteArray numbers(2 * size, '\0');
        numbers[0] = 3;
        numbers[size] = 9;
        Entries entries = soundEntries();
        entries["y_train.npy"] = npy(type, "2, 1", numbers);
        QCOMPARE(readNpz(writeNpz(Folder(), entries)).train->labels, expected);
    }
}

void NpzTest::refuses_data() {
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* name, const char* entry, const QByteArray& file, const char* found) {
        QTest::newRow(name) << entry << file << found;
    };
    row("no NumPy", "x_train.npy", "something else entirely", "something else");
    row("cut header", "x_train.npy", npy("|u1", "2, 2, 2", "").left(30), "a header that breaks off");
    row("version 9", "x_train.npy", npy("|u1", "2, 2, 2", pixels, 9), "version 9");
    row("huge header", "x_train.npy", QByteArray("\x93NUMPY\x02\0\xff\xff\xff\x7f", 12),
        "a header of 2147483647 bytes");
    row("no dict", "x_train.npy", QByteArray("\x93NUMPY\x01\0\x02\0{}", 12), "a header that is not NumPy's");
    row("floats", "x_train.npy", npy("<f4", "2, 2, 2", pixels), "<f4 [2, 2, 2]");
    row("Fortran order", "x_train.npy", npy("|u1", "2, 2, 2", pixels, 1, "True"),
        "|u1 [2, 2, 2], Fortran order");
    row("flat images", "x_train.npy", npy("|u1", "2, 4", pixels), "|u1 [2, 4]");
    row("colours", "x_train.npy", npy("|u1", "2, 2, 2, 3", pixels), "|u1 [2, 2, 2, 3]");
    row("negative size", "x_train.npy", npy("|u1", "-2, 2, 2", pixels), "a shape that is none");
    row("lying", "x_train.npy", npy("|u1", "60000, 2, 2", pixels), "only 8 bytes");
    row("huge", "x_train.npy", npy("|u1", "18446744073709551615, 2, 2", pixels),
        "promises 18446744073709551615");
    row("overflow", "x_train.npy", npy("|u1", "99999999999999999999999, 2, 2", pixels),
        "a shape that is none");
    row("further bytes", "x_train.npy", npy("|u1", "2, 2, 2", pixels + "x"), "further bytes");
    row("fewer labels", "y_train.npy", npy("|u1", "1,", "\1"), "1 labels");
    row("over 9", "y_train.npy", npy("|u1", "2,", "\x01\x0a"), "10 for image 1");
    row("below 0", "y_train.npy", npy("|i1", "2,", "\xff\x01"), "-1 for image 0");
    row("labels one-hot", "y_train.npy", npy("|u1", "2, 10", QByteArray(20, '\0')), "|u1 [2, 10]");
    row("labels big-endian", "y_train.npy", npy(">i4", "2,", QByteArray(8, '\0')), ">i4 [2]");
    row("labels huge", "y_train.npy", npy("<i8", "9223372036854775807,", "\1"),
        "promises 9223372036854775807");
}

void NpzTest::refuses() {
    QFETCH(QString, entry);
    QFETCH(QByteArray, file);
    QFETCH(QString, found);
    const Folder folder;
    Entries entries = soundEntries();
    entries[entry] = file;
    const auto archive = writeNpz(folder, entries);
    VERIFY_ERROR(readNpz(archive), found, "some.npz/" + entry);
    entries.remove(entry);
    VERIFY_ERROR(readNpz(writeNpz(folder, entries)), "an entry " + entry, "without it");
}

void NpzTest::refusesWhatIsNoZip() {
    const Folder folder;
    VERIFY_ERROR(readNpz(folder.write("a.npz", "no zip at all")), "a.npz", "a whole zip file");
    VERIFY_ERROR(readNpz(folder.write("a.npz", "")), "a.npz", "a whole zip file");
    VERIFY_ERROR(readNpz(folder.path("gone.npz")), "gone.npz", "there is no such file");
    const auto half = test::content(writeNpz(folder, soundEntries())).left(300);
    VERIFY_ERROR(readNpz(folder.write("a.npz", half)), "a.npz", "a whole zip file");

    QByteArray damaged = test::content(writeNpz(folder, soundEntries()));
    damaged[damaged.indexOf(pixels)] = 1;  // its checksum is no longer right
    VERIFY_ERROR(readNpz(folder.write("a.npz", damaged)), "a.npz/x_", "damage");
}

QTEST_GUILESS_MAIN(NpzTest)
#include "npz_test.moc"
