// Files are replaced whole or not at all.
#include "core/file/atomic_file.h"

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

#include "tests/support/files.h"

using namespace inkling;
using test::Folder;

namespace {

std::span<const std::uint8_t> bytes(const QByteArray& content) {
    return {reinterpret_cast<const std::uint8_t*>(content.data()), std::size_t(content.size())};
}

}  // namespace

class AtomicFileTest : public QObject {
    Q_OBJECT

private slots:
    void writesAndReplaces();
    void passesByWhatAKilledProcessLeft();
    void followsLinks();
    void saysWhereItCannotWrite();
    void leavesTheOldFileWhenTheDiskIsFull();
};

void AtomicFileTest::writesAndReplaces() {
    const Folder folder;
    const QByteArray large(3 << 20, 'x');
    writeFile(folder.path("a"), bytes("old"));
    QCOMPARE(test::content(folder.path("a")), QByteArray("old"));
    writeFile(folder.path("a"), bytes(large));
    QCOMPARE(test::content(folder.path("a")), large);
    writeFile(folder.path("a"), bytes({}));
    QCOMPARE(test::content(folder.path("a")), QByteArray());
    QCOMPARE(folder.names(), QStringList{"a"});
}

/// A process with our number that was killed while it wrote.
void AtomicFileTest::passesByWhatAKilledProcessLeft() {
    const Folder folder;
    for (int call = 0; call < 50; ++call)
        folder.write(QString("a.%1.%2.part").arg(::getpid()).arg(call).toLatin1(), "half");
    writeFile(folder.path("a"), bytes("whole"));
    QCOMPARE(test::content(folder.path("a")), QByteArray("whole"));
    QCOMPARE(folder.names().size(), 51);
}

void AtomicFileTest::followsLinks() {
    const Folder folder;
    folder.write("target", "old");
    std::filesystem::create_symlink("target", folder.path("link"));
    writeFile(folder.path("link"), bytes("new"));
    QVERIFY(std::filesystem::is_symlink(folder.path("link")));
    QCOMPARE(test::content(folder.path("target")), QByteArray("new"));
}

void AtomicFileTest::saysWhereItCannotWrite() {
    const Folder folder;
    VERIFY_ERROR(writeFile(folder.path("none/a"), bytes("x")), "none/a", "cannot be written: No such file");
    VERIFY_ERROR(writeFile(folder.path(), bytes("x")), folder.path().c_str(), "cannot be written");
    if (::geteuid() == 0) QSKIP("the superuser may write everywhere");
    std::filesystem::permissions(folder.path(), std::filesystem::perms(0500));
    VERIFY_ERROR(writeFile(folder.path("a"), bytes("x")), "a: cannot be written", "Permission denied");
    std::filesystem::permissions(folder.path(), std::filesystem::perms(0700));
}

/// A limit on the size of files fails in the middle of writing, as a full disk does.
void AtomicFileTest::leavesTheOldFileWhenTheDiskIsFull() {
    const Folder folder;
    folder.write("a", "old");
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4096, before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
    const QString said = test::errorOf([&] { writeFile(folder.path("a"), bytes(QByteArray(100000, 'x'))); });
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY2(said.contains("a: cannot be written: File too large"), qPrintable(said));
    QCOMPARE(test::content(folder.path("a")), QByteArray("old"));
    QCOMPARE(folder.names(), QStringList{"a"});
}

QTEST_GUILESS_MAIN(AtomicFileTest)
#include "atomic_file_test.moc"
