// Horizontal bars under each other, each with a name before and a value behind.
#pragma once

#include <QVector>
#include <QWidget>

namespace inkling {

/// The drawing half of bars for classes; what they mean is said by who sets them. One bar may be strong
/// (accent colour, bold), one may be marked with a tick.
class BarList : public QWidget {
    Q_OBJECT

public:
    struct Bar {
        QString name;
        QString value;      ///< as it stands behind the bar; may be empty
        double length = 0;  ///< 0 to 1; 0 leaves the track empty
        QString toolTip;
    };

    explicit BarList(QWidget* parent = nullptr);

    void setBars(const QVector<Bar>& bars);
    void setStrongBar(int bar);  ///< -1 for none
    void setMarkedBar(int bar);  ///< -1 for none
    /// The column of values is never narrower than this text, so that it stands still while values change.
    void setWidestValue(const QString& text);

    const QVector<Bar>& bars() const { return bars_; }
    int strongBar() const { return strong_; }
    int markedBar() const { return marked_; }
    /// Where bar i's full length is.
    QRectF trackRect(int bar) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void measure();
    QRectF rowRect(int bar) const;

    QVector<Bar> bars_;
    QString widestValue_;
    int strong_ = -1;
    int marked_ = -1;
    qreal tickWidth_ = 0, nameWidth_ = 0, valueWidth_ = 0;  // the columns, from the font
};

}  // namespace inkling
