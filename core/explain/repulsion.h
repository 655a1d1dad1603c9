// How the points of a t-SNE map push each other apart.
#pragma once

#include <Eigen/Core>
#include <cstdint>
#include <vector>

namespace inkling {

using MapPositions = Eigen::Matrix<float, Eigen::Dynamic, 2>;

/// Barnes and Hut's way (1986; van der Maaten 2014 for t-SNE): points are sorted into squares within squares,
/// and a square that is far for its size counts as so many points in its centre of mass. Here points that lie
/// close to each other decide together what is far for all of them (Barnes 1990), so that what acts on them
/// is the same for all and goes through vectors.
class RepulsionTree {
public:
    /// Of positions [count, 2], finite. Takes memory by the count.
    void build(const MapPositions& positions);

    /// Of points near each other; other groups may be asked for in other threads.
    int groups() const { return int(groups_.size()); }
    /// For each point i of the group, over all others j with q = 1 / (1 + |y_i - y_j|^2):
    /// push.row(i) = sum of q^2 (y_i - y_j). Returns the sum of q of the group's points. A square is far when
    /// its side is less than `angle` times its distance; 0 takes every pair by itself.
    double push(int group, float angle, MapPositions& push) const;

private:
    struct Mass {
        float x, y, count;
    };
    struct Node {
        Mass mass;                       // centre
        float left, right, top, bottom;  // around its points
        int begin, end;                  // of points_
        int next;                        // the node behind its children
        bool leaf;
    };
    struct Range {
        int begin, end;
    };
    struct Sums;
    int addNode(int begin, int end, int level);
    void addGroups(int node);

    std::vector<std::uint64_t> keys_;  // the square's number along Morton's curve above the point's
    std::vector<Mass> points_;         // as sorted by keys_
    std::vector<Node> nodes_;          // before their children
    std::vector<Range> groups_;
};

}  // namespace inkling
