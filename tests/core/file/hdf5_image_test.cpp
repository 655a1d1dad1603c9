// HDF5 in memory: what is written is read, and what h5py wrote in other ways.
#include "core/file/hdf5_image.h"

#include "core/file/hdf5_check.h"

#include "tests/support/files.h"

using namespace inkling;

namespace {

/// Made by make_fixtures.py with h5py.
Hdf5Reader fixture() {
    static const QByteArray content = test::content(QFINDTESTDATA("fixtures/kinds.h5").toStdString());
    return {"kinds.h5",
            std::span(reinterpret_cast<const std::uint8_t*>(content.data()), std::size_t(content.size()))};
}

}  // namespace

class Hdf5ImageTest : public QObject {
    Q_OBJECT

private slots:
    void readsWhatItWrote();
    void readsOtherKindsOfFloats_data();
    void readsOtherKindsOfFloats();
    void refuses_data();
    void refuses();
    void moreTextsThanThereIsRoomFor();
};

/// An attribute without a message's header, as they lie where there are many: its name "a", its texts of
/// variable length, and how many of them, which no file could hold.
void Hdf5ImageTest::moreTextsThanThereIsRoomFor() {
    for (const bool lying : {false, true}) {
        std::vector<std::uint8_t> file{2, 0, 2, 0,  8, 0, 12, 0, 'a', 0, 0x19,
                                       1, 0, 0, 16, 0, 0, 0,  2, 1,   0, 1};
        for (int byte = 0; byte < 8; ++byte) file.push_back(lying ? byte == 7 : byte == 0);
        file.resize(64);
        QCOMPARE(attributesAreSound(file), !lying);
    }
}

void Hdf5ImageTest::readsWhatItWrote() {
    const std::vector<float> values{1.5f, -0.0f, 3e38f, 1e-45f, 5, 6};
    std::vector<std::uint8_t> bytes;
    {
        Hdf5Writer writer;
        writer.addFloats("a/b/c", {2, 3}, values);
        writer.addFloats("a/b/single", {}, std::span(values).first(1));
        writer.addInteger("a/count", -5'000'000'000);
        writer.addGroup("empty/group");
        bytes = writer.finish();
    }
    const Hdf5Reader reader("x", bytes);
    std::vector<float> read(6);
    reader.readFloats("a/b/c", {2, 3}, read);
    QCOMPARE(std::memcmp(read.data(), values.data(), sizeof(float) * 6), 0);
    reader.readFloats("a/b/single", {}, std::span(read).first(1));
    QCOMPARE(reader.readInteger("a/count"), -5'000'000'000);
    QVERIFY(reader.has("empty/group"));
    QVERIFY(!reader.has("empty/group/more"));
}

void Hdf5ImageTest::readsOtherKindsOfFloats_data() {
    QTest::addColumn<QString>("path");
    for (const char* path : {"floats", "doubles", "halves", "big_endian", "compressed", "group/nested"})
        QTest::newRow(path) << path;
}

void Hdf5ImageTest::readsOtherKindsOfFloats() {
    QFETCH(QString, path);
    std::vector<float> values(4);
    fixture().readFloats(path.toStdString(), {2, 2}, values);
    QCOMPARE(values, (std::vector<float>{1, 2.5f, -3, 0.25f}));
}

void Hdf5ImageTest::refuses_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("found");
    QTest::newRow("missing") << "gone"
                             << "found none";
    QTest::newRow("below a dataset") << "floats/more"
                                     << "found none";
    QTest::newRow("a group") << "group"
                             << "found none";
    QTest::newRow("soft link") << "soft"
                               << "found none";
    QTest::newRow("link to another file") << "external_link"
                                          << "found none";
    QTest::newRow("values in another file") << "external_values"
                                            << "values kept in another file";
    QTest::newRow("virtual") << "virtual"
                             << "values kept in another file";
    QTest::newRow("integers") << "integers"
                              << "another kind of value";
    QTest::newRow("words") << "words"
                           << "another kind of value";
    QTest::newRow("other shape") << "row"
                                 << "found 4";
    QTest::newRow("single") << "single"
                            << "a single number";
    QTest::newRow("no values") << "null"
                               << "found ";
    QTest::newRow("promises a terabyte") << "huge"
                                         << "found 1099511627776 x 1";
    QTest::newRow("not a number") << "nan"
                                  << "infinite or not numbers";
    QTest::newRow("beyond float") << "beyond_float"
                                  << "infinite or not numbers";
}

void Hdf5ImageTest::refuses() {
    QFETCH(QString, path);
    QFETCH(QString, found);
    std::vector<float> values(4);
    VERIFY_ERROR(fixture().readFloats(path.toStdString(), {2, 2}, values), "kinds.h5: expected", found);
    VERIFY_ERROR(fixture().readInteger(path.toStdString()), "kinds.h5: expected an integer in", "found");
}

QTEST_GUILESS_MAIN(Hdf5ImageTest)
#include "hdf5_image_test.moc"
