// Files that were opened lately, kept across starts.
#pragma once

#include <QObject>
#include <QStringList>

namespace inkling {

class RecentFiles : public QObject {
    Q_OBJECT

public:
    /// Kept in the settings under `key`.
    explicit RecentFiles(const QString& key, QObject* parent = nullptr);

    static constexpr int most = 8;
    /// The newest first; those that are still there.
    QStringList files() const;
    void add(const QString& file);
    void clear();

signals:
    void changed();

private:
    QString key_;
};

}  // namespace inkling
