#include "core/evaluate/evaluation_csv.h"

#include <charconv>

#include "core/file/csv.h"

namespace inkling {

namespace {

/// In as few digits as read back as the same float.
std::string number(float value) {
    char out[32];
    return {out, std::to_chars(out, out + sizeof out, value).ptr};
}

}  // namespace

std::string confusionCsv(const ConfusionMatrix& confusion, const std::vector<std::string>& classNames) {
    std::string csv = "label";
    for (const auto& name : classNames) csv += "," + csvField(name);
    csv += "\n";
    for (Eigen::Index row = 0; row < confusion.rows(); ++row) {
        csv += csvField(classNames[std::size_t(row)]);
        for (int count : confusion.row(row)) csv += "," + std::to_string(count);
        csv += "\n";
    }
    return csv;
}

std::string predictionsCsv(const Evaluation& evaluation, const Dataset& data) {
    std::string csv = "index,label,predicted";
    for (const auto& name : data.classNames) csv += "," + csvField("p" + name);
    csv += "\n";
    for (int i = 0; i < evaluation.images(); ++i) {
        const std::uint8_t label = data.labels[std::size_t(i)];
        csv += std::to_string(i) + "," + (label == noClass ? "" : csvField(data.classNames[label])) + "," +
               csvField(data.classNames[evaluation.predicted[std::size_t(i)]]);
        for (float p : evaluation.probabilities.row(i)) csv += "," + number(p);
        csv += "\n";
    }
    return csv;
}

std::string mislabelsCsv(const std::vector<Mislabel>& mislabels, const Dataset& data) {
    std::string csv = "index,label,likely,p_label,p_likely\n";
    for (const Mislabel& m : mislabels)
        csv += std::to_string(m.image) + "," + csvField(data.classNames[std::size_t(m.label)]) + "," +
               csvField(data.classNames[std::size_t(m.likely)]) + "," + number(m.labelProbability) + "," +
               number(m.likelyProbability) + "\n";
    return csv;
}

}  // namespace inkling
