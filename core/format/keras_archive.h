// The parts of a .keras archive, for the files that are made of them.
#pragma once

#include "core/file/zip_archive.h"
#include "core/nn/network.h"
#include "core/train/optimizer.h"

namespace inkling {

/// Adds metadata.json, config.json and model.weights.h5: the network and, if there is one, its optimizer with
/// its variables where Keras keeps them. Throws Error where a value is not finite, for no such file can be
/// opened again.
void addKerasEntries(ZipWriter& archive, const Network& network, const Optimizer* optimizer = nullptr);

/// Throws FileError.
Network readKerasNetwork(const ZipReader& archive);

/// Fills steps and moments of an optimizer that was made for the archive's network. Throws FileError.
void readKerasOptimizer(const ZipReader& archive, const Network& network, Optimizer& optimizer);

/// Other weights of the same network, in an entry of their own: a file like Keras's model.weights.h5.
void addWeights(ZipWriter& archive, const char* entry, const Network& network);
/// Throws FileError.
void readWeights(const ZipReader& archive, const char* entry, Network& network);

}  // namespace inkling
