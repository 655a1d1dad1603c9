// The batches of a training, kept within bounds.
#pragma once

#include <QVector>
#include <span>

#include "core/train/trainer.h"

namespace inkling {

/// All batches in order, up to `limit` of them. Then two and two are put together: loss and accuracy are
/// their means, the rest is the later one's, and from then on each record stands for twice as many batches.
class BatchLog {
public:
    static constexpr int limit = 1 << 15;  ///< some 2 MiB; a plot is a few thousand pixels wide

    void clear() { *this = BatchLog(); }
    /// Returns the first record that is new: 0 where older ones were put together, the number of records
    /// where none is complete yet.
    int add(std::span<const BatchRecord> batches);
    /// No batches follow: those that make no whole record are one all the same. Returns as add.
    int finish();

    const QVector<BatchRecord>& records() const { return records_; }

private:
    void halve();

    QVector<BatchRecord> records_;
    int stride_ = 1;     // batches a record
    BatchRecord open_;   // with sums
    int openCount_ = 0;  // batches in it
};

}  // namespace inkling
