#include "core/file/hdf5_image.h"

#include <hdf5.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <new>

#include "core/base/error.h"
#include "core/file/hdf5_check.h"

namespace inkling {

static_assert(std::is_same_v<hid_t, std::int64_t> && std::is_same_v<herr_t, int>);

namespace {

Hdf5Handle fileAccess(std::span<const std::uint8_t> bytes) {
    Hdf5Handle access(H5Pcreate(H5P_FILE_ACCESS), H5Pclose);
    constexpr std::size_t growth = std::size_t(1) << 20;
    if (H5Pset_fapl_core(access, growth, false) < 0) throw std::bad_alloc();  // in memory, never on the disk
    // HDF5 takes a pointer to what may change, but copies.
    if (!bytes.empty() &&
        H5Pset_file_image(access, const_cast<std::uint8_t*>(bytes.data()), bytes.size()) < 0)
        throw std::bad_alloc();
    return access;
}

/// The library knows files by name, those in memory too, so each has one of its own. Called with the lock
/// held.
std::string newName() {
    static int number = 0;
    return "image" + std::to_string(++number);
}

/// Checks what the library returns while writing, where nothing but memory can fail.
template <class Result>
Result need(Result result) {
    if (result < 0) throw std::bad_alloc();
    return result;
}

Text describe(const Hdf5Shape& shape) {
    std::string words;
    for (const auto size : shape) words += (words.empty() ? "" : " x ") + std::to_string(size);
    return shape.empty() ? text(CORE_TR("a single number")) : text("%1", words);
}

}  // namespace

Hdf5Lock::Hdf5Lock() {
    static std::recursive_mutex mutex;
    lock_ = std::unique_lock(mutex);
    [[maybe_unused]] static const bool quiet = [] {
        H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);  // errors come as exceptions, not on standard error
        H5PLset_loading_state(0);                     // a file must not make us load code
        return true;
    }();
}

Hdf5Writer::Hdf5Writer()
    : file_(need(H5Fcreate(newName().c_str(), H5F_ACC_TRUNC, H5P_DEFAULT, fileAccess({}))), H5Fclose),
      groupsComeByThemselves_(need(H5Pcreate(H5P_LINK_CREATE)), H5Pclose) {
    need(H5Pset_create_intermediate_group(groupsComeByThemselves_, 1));
}

void Hdf5Writer::add(const std::string& path, const Hdf5Shape& shape, std::int64_t fileType,
                     std::int64_t memoryType, const void* values) {
    const std::vector<hsize_t> sizes(shape.begin(), shape.end());
    const Hdf5Handle space(need(sizes.empty() ? H5Screate(H5S_SCALAR)
                                              : H5Screate_simple(int(sizes.size()), sizes.data(), nullptr)),
                           H5Sclose);
    const Hdf5Handle set(need(H5Dcreate2(file_, path.c_str(), fileType, space, groupsComeByThemselves_,
                                         H5P_DEFAULT, H5P_DEFAULT)),
                         H5Dclose);
    need(H5Dwrite(set, memoryType, H5S_ALL, H5S_ALL, H5P_DEFAULT, values));
}

void Hdf5Writer::addFloats(const std::string& path, const Hdf5Shape& shape, std::span<const float> values) {
    add(path, shape, H5T_IEEE_F32LE, H5T_NATIVE_FLOAT, values.data());
}

void Hdf5Writer::addInteger(const std::string& path, std::int64_t value) {
    add(path, {}, H5T_STD_I64LE, H5T_NATIVE_INT64, &value);
}

void Hdf5Writer::addGroup(const std::string& path) {
    Hdf5Handle(need(H5Gcreate2(file_, path.c_str(), groupsComeByThemselves_, H5P_DEFAULT, H5P_DEFAULT)),
               H5Gclose);
}

void Hdf5Writer::addText(const std::string& path, const char* attribute, const std::string& value) {
    // Of variable length: one of fixed length may have 64 kB only.
    const Hdf5Handle type(need(H5Tcopy(H5T_C_S1)), H5Tclose), space(need(H5Screate(H5S_SCALAR)), H5Sclose);
    need(H5Tset_size(type, H5T_VARIABLE));
    need(H5Tset_cset(type, H5T_CSET_UTF8));
    const Hdf5Handle made(need(H5Acreate_by_name(file_, path.c_str(), attribute, type, space, H5P_DEFAULT,
                                                 H5P_DEFAULT, H5P_DEFAULT)),
                          H5Aclose);
    const char* text = value.c_str();
    need(H5Awrite(made, type, &text));
}

void Hdf5Writer::addTexts(const std::string& path, const char* attribute,
                          const std::vector<std::string>& values) {
    std::size_t longest = 1;
    for (const std::string& value : values) longest = std::max(longest, value.size());
    std::vector<char> all(std::max<std::size_t>(1, longest * values.size()));
    for (std::size_t i = 0; i < values.size(); ++i) std::ranges::copy(values[i], &all[i * longest]);
    const hsize_t count = values.size();
    const Hdf5Handle type(need(H5Tcopy(H5T_C_S1)), H5Tclose),
        space(need(H5Screate_simple(1, &count, nullptr)), H5Sclose);
    need(H5Tset_size(type, longest));
    need(H5Tset_strpad(type, H5T_STR_NULLPAD));
    const Hdf5Handle made(need(H5Acreate_by_name(file_, path.c_str(), attribute, type, space, H5P_DEFAULT,
                                                 H5P_DEFAULT, H5P_DEFAULT)),
                          H5Aclose);
    need(H5Awrite(made, type, all.data()));
}

std::vector<std::uint8_t> Hdf5Writer::finish() {
    need(H5Fflush(file_, H5F_SCOPE_GLOBAL));
    std::vector<std::uint8_t> bytes(std::size_t(need(H5Fget_file_image(file_, nullptr, 0))));
    need(H5Fget_file_image(file_, bytes.data(), bytes.size()));
    return bytes;
}

Hdf5Reader::Hdf5Reader(std::filesystem::path name, std::span<const std::uint8_t> bytes)
    : name_(std::move(name)),
      file_(bytes.empty() || !attributesAreSound(bytes)
                ? -1
                : H5Fopen(newName().c_str(), H5F_ACC_RDONLY, fileAccess(bytes)),
            H5Fclose) {
    if (file_ < 0)
        throw FileError(name_, text(CORE_TR("an HDF5 file")), text(CORE_TR("something else, or damage")));
}

bool Hdf5Reader::has(const std::string& path) const {
    for (std::size_t end = 0; end != path.npos;) {
        end = path.find('/', end + 1);
        const std::string part = path.substr(0, end);
        H5L_info_t link;
        const bool inThisFile = H5Lexists(file_, part.c_str(), H5P_DEFAULT) > 0 &&
                                H5Lget_info(file_, part.c_str(), &link, H5P_DEFAULT) >= 0 &&
                                link.type == H5L_TYPE_HARD;
        if (!inThisFile) return false;
    }
    return true;
}

Hdf5Handle Hdf5Reader::openDataset(const std::string& path, const Hdf5Shape& shape, bool floats) const {
    const Text expected = floats ? text(CORE_TR("floats in %1, %2"), path, describe(shape))
                                 : text(CORE_TR("an integer in %1"), path);
    Hdf5Handle set(has(path) ? H5Dopen2(file_, path.c_str(), H5P_DEFAULT) : -1, H5Dclose);
    if (set < 0) throw FileError(name_, expected, text(CORE_TR("none")));

    const Hdf5Handle space(H5Dget_space(set), H5Sclose), type(H5Dget_type(set), H5Tclose);
    if (H5Tget_class(type) != (floats ? H5T_FLOAT : H5T_INTEGER))
        throw FileError(name_, expected, text(CORE_TR("another kind of value")));
    std::array<hsize_t, H5S_MAX_RANK> sizes{};
    const int rank = H5Sget_simple_extent_ndims(space);
    if (rank >= 0) H5Sget_simple_extent_dims(space, sizes.data(), nullptr);
    const Hdf5Shape found(sizes.begin(), sizes.begin() + std::max(rank, 0));
    if (rank < 0 || found != shape) throw FileError(name_, expected, describe(found));

    const Hdf5Handle creation(H5Dget_create_plist(set), H5Pclose);
    if (H5Pget_external_count(creation) != 0 || H5Pget_layout(creation) == H5D_VIRTUAL)
        throw FileError(name_, expected, text(CORE_TR("values kept in another file")));
    return set;
}

void Hdf5Reader::readFloats(const std::string& path, const Hdf5Shape& shape, std::span<float> values) const {
    const Hdf5Handle set = openDataset(path, shape, true);
    if (H5Dread(set, H5T_NATIVE_FLOAT, H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data()) < 0)
        throw FileError(name_, text(CORE_TR("readable values in %1"), path), text(CORE_TR("damage")));
    if (!std::all_of(values.begin(), values.end(), [](float value) { return std::isfinite(value); }))
        throw FileError(name_, text(CORE_TR("finite numbers in %1"), path),
                        text(CORE_TR("values that are infinite or not numbers")));
}

std::optional<std::string> Hdf5Reader::readText(const std::string& path, const std::string& attribute) const {
    auto values = readStrings(path, attribute, false);
    if (!values) return {};
    return std::move(values->front());
}

std::optional<std::vector<std::string>> Hdf5Reader::readTexts(const std::string& path,
                                                              const std::string& attribute) const {
    return readStrings(path, attribute, true);
}

std::optional<std::vector<std::string>> Hdf5Reader::readStrings(const std::string& path,
                                                                const std::string& attribute,
                                                                bool list) const {
    if ((path != "/" && !has(path)) ||
        H5Aexists_by_name(file_, path.c_str(), attribute.c_str(), H5P_DEFAULT) <= 0)
        return {};
    const Text expected = text(CORE_TR("text in the attribute %1 of %2"), attribute, path);
    const auto refuse = [&]() {
        throw FileError(name_, expected, text(CORE_TR("something else, or damage")));
    };
    const Hdf5Handle found(H5Aopen_by_name(file_, path.c_str(), attribute.c_str(), H5P_DEFAULT, H5P_DEFAULT),
                           H5Aclose);
    if (found < 0) refuse();
    const Hdf5Handle space(H5Aget_space(found), H5Sclose), type(H5Aget_type(found), H5Tclose);
    const hssize_t count = H5Sget_simple_extent_npoints(space);
    if (list && count == 0) return std::vector<std::string>();
    constexpr hssize_t mostTexts = 100'000;
    if (H5Tget_class(type) != H5T_STRING || count < 1 || count > mostTexts || (!list && count != 1)) refuse();

    constexpr std::size_t mostBytes = std::size_t(1) << 24;  // the library takes as many as the file says
    const std::size_t size = H5Tget_size(type);
    if (size == 0 || size > mostBytes / std::size_t(count) || H5Aget_storage_size(found) > mostBytes)
        refuse();

    std::vector<std::string> values;
    if (H5Tis_variable_str(type) > 0) {
        // A text's characters have a size of their own, which is multiplied with its length.
        const Hdf5Handle character(H5Tget_super(type), H5Tclose);
        if (size != sizeof(char*) || character < 0 || H5Tget_size(character) != 1) refuse();
        const Hdf5Handle memory(H5Tcopy(H5T_C_S1), H5Tclose);
        H5Tset_size(memory, H5T_VARIABLE);
        H5Tset_cset(memory, H5Tget_cset(type));
        std::vector<char*> texts(std::size_t(count), nullptr);
        if (H5Aread(found, memory, texts.data()) < 0) refuse();
        for (const char* value : texts) values.emplace_back(value ? value : "");
        H5Dvlen_reclaim(memory, space, H5P_DEFAULT, texts.data());
    } else {
        std::vector<char> all(size * std::size_t(count));
        if (H5Aread(found, type, all.data()) < 0) refuse();
        for (std::size_t i = 0; i < std::size_t(count); ++i)
            values.emplace_back(&all[i * size], strnlen(&all[i * size], size));
    }
    return values;
}

std::int64_t Hdf5Reader::readInteger(const std::string& path) const {
    const Hdf5Handle set = openDataset(path, {}, false);
    std::int64_t value = 0;
    if (H5Dread(set, H5T_NATIVE_INT64, H5S_ALL, H5S_ALL, H5P_DEFAULT, &value) < 0)
        throw FileError(name_, text(CORE_TR("a readable value in %1"), path), text(CORE_TR("damage")));
    return value;
}

}  // namespace inkling
