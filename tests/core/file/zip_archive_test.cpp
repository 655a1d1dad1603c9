// Archives in memory and on disk, their limits.
#include "core/file/zip_archive.h"

#include <zip.h>

#include "tests/support/files.h"

using namespace inkling;
using test::Folder;

namespace {

std::filesystem::path write(const Folder& folder, ZipWriter& archive) {
    const auto bytes = archive.finish();
    return folder.write("a.zip",
                        QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())));
}

}  // namespace

class ZipArchiveTest : public QObject {
    Q_OBJECT

private slots:
    void keepsEntries();
    void holdsToTheLimit();
    void refusesWhatUnpacksToFarMoreThanItIs();
};

void ZipArchiveTest::keepsEntries() {
    const Folder folder;
    std::vector<std::uint8_t> large(1 << 21);
    for (std::size_t i = 0; i < large.size(); ++i) large[i] = std::uint8_t(i * 7 >> 3);
    ZipWriter writer;
    writer.add("words", std::string("a\0b", 3));
    writer.add("nothing", std::string());
    writer.add("folder/large", large);
    const ZipReader reader(write(folder, writer));
    QVERIFY(reader.has("folder/large"));
    QVERIFY(!reader.has("large"));
    QVERIFY(reader.read("folder/large", large.size()) == large);
    QVERIFY((reader.read("words", 10) == std::vector<std::uint8_t>{'a', 0, 'b'}));
    QVERIFY(reader.read("nothing", 10).empty());
    VERIFY_ERROR(reader.read("gone", 10), "a.zip: expected an entry gone", "without it");
}

void ZipArchiveTest::holdsToTheLimit() {
    const Folder folder;
    ZipWriter writer;
    writer.add("ten", std::string(10, 'x'));
    const ZipReader reader(write(folder, writer));
    QCOMPARE(reader.read("ten", 10).size(), std::size_t(10));
    VERIFY_ERROR(reader.read("ten", 9), "a.zip/ten: expected at most 9 bytes", "more");
}

/// 128 MiB of zeros, which deflate makes a thousand times smaller.
void ZipArchiveTest::refusesWhatUnpacksToFarMoreThanItIs() {
    const Folder folder;
    const QByteArray zeros(128 << 20, '\0');
    zip_t* archive = zip_open(folder.path("bomb.zip").c_str(), ZIP_CREATE, nullptr);
    zip_file_add(archive, "zeros", zip_source_buffer(archive, zeros.data(), zip_uint64_t(zeros.size()), 0),
                 0);
    QCOMPARE(zip_close(archive), 0);
    const ZipReader reader(folder.path("bomb.zip"));
    VERIFY_ERROR(reader.read("zeros", std::size_t(1) << 40), "bomb.zip/zeros: expected at most", "more");
}

QTEST_GUILESS_MAIN(ZipArchiveTest)
#include "zip_archive_test.moc"
