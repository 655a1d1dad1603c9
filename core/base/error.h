// Failures that a person can mend, in words that can still be translated.
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

/// Marks a string of the core for translation; lupdate is told to take it for QT_TR_NOOP (the core includes
/// no Qt).
#define CORE_TR(text) text

namespace inkling {

/// A sentence whose arguments are still apart, so that whoever shows it can translate it first.
/// `pattern` has places %1 to %9, as QString::arg takes them; without arguments it stands as it is, for it
/// may be a file's name. Arguments may be sentences with arguments in turn.
struct Text {
    std::string pattern;
    std::vector<Text> arguments = {};

    /// The English sentence.
    std::string str() const;
};

/// The shortest decimal that reads back as the same number: "0.25".
std::string shortest(double number);

template <class... Arguments>
Text text(const char* pattern, const Arguments&... arguments) {
    [[maybe_unused]] auto word = [](const auto& a) {
        if constexpr (std::is_same_v<std::decay_t<decltype(a)>, Text>)
            return a;
        else if constexpr (std::is_floating_point_v<std::decay_t<decltype(a)>>)
            return Text{shortest(a)};
        else if constexpr (std::is_integral_v<std::decay_t<decltype(a)>>)
            return Text{std::to_string(a)};
        else
            return Text{std::string(a)};
    };
    return {pattern, {word(arguments)...}};
}

/// Something could not be done. `what()` is the English sentence, `text()` the translatable one.
class Error : public std::runtime_error {
public:
    explicit Error(Text text) : std::runtime_error(text.str()), text_(std::move(text)) {}
    const Text& text() const { return text_; }

private:
    Text text_;
};

/// A file is not what it should be, or could not be read or written.
class FileError : public Error {
public:
    FileError(const std::filesystem::path& file, const Text& expected, const Text& found);
    FileError(const std::filesystem::path& file, const Text& problem);
    const std::filesystem::path& file() const { return file_; }

private:
    std::filesystem::path file_;
};

/// A setting has a value that it may not have. `field()` is its name in the code and on the command line,
/// for example "learning-rate", so that a window can show the message beside the field.
class SettingError : public Error {
public:
    SettingError(std::string field, Text problem) : Error(std::move(problem)), field_(std::move(field)) {}
    const std::string& field() const { return field_; }

private:
    std::string field_;
};

}  // namespace inkling
