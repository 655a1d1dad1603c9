#include "ui/session/batch_log.h"

namespace inkling {

int BatchLog::add(std::span<const BatchRecord> batches) {
    int first = int(records_.size());
    for (const BatchRecord& batch : batches) {
        const double loss = open_.loss, accuracy = open_.accuracy;
        open_ = batch;
        open_.loss += loss;
        open_.accuracy += accuracy;
        if (++openCount_ < stride_) continue;
        finish();
        if (records_.size() >= limit) {
            halve();
            first = 0;
        }
    }
    return first;
}

int BatchLog::finish() {
    const int first = int(records_.size());
    if (openCount_ == 0) return first;
    open_.loss /= openCount_;
    open_.accuracy /= openCount_;
    records_.push_back(open_);
    open_ = {};
    openCount_ = 0;
    return first;
}

void BatchLog::halve() {
    const qsizetype half = records_.size() / 2;
    for (qsizetype i = 0; i < half; ++i) {
        const BatchRecord& earlier = records_[2 * i];
        BatchRecord merged = records_[2 * i + 1];
        merged.loss = (earlier.loss + merged.loss) / 2;
        merged.accuracy = (earlier.accuracy + merged.accuracy) / 2;
        records_[i] = merged;
    }
    records_.resize(half);
    stride_ *= 2;
}

}  // namespace inkling
