#include "ui/window/welcome_strip.h"

#include <QtWidgets>

#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/widgets/primary_button.h"

namespace inkling {

namespace {
constexpr auto seenKey = "welcomeSeen";
constexpr int markSide = 24;
}  // namespace

WelcomeStrip::WelcomeStrip(QWidget* parent) : QFrame(parent) {
    named(this, "welcomeStrip", tr("First steps"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::medium, spacing::tight, spacing::small, spacing::tight);
    row->setSpacing(spacing::large);
    row->addWidget(makeStep(Draw, {}));
    row->addWidget(makeStep(Train, tr("&Train")));
    row->addWidget(makeStep(Mistakes, tr("Sho&w")));
    row->addStretch(1);
    connect(buttons_[Train], &QPushButton::clicked, this, &WelcomeStrip::trainWanted);
    connect(buttons_[Mistakes], &QPushButton::clicked, this, &WelcomeStrip::mistakesWanted);
    auto* close = named(new QToolButton, "welcomeClose", tr("Close the first steps"));
    close->setAutoRaise(true);
    close->setIcon(icon("close"));
    close->setToolTip(close->accessibleName());
    connect(close, &QToolButton::clicked, this, [this] {
        QSettings().setValue(seenKey, true);
        hide();
    });
    row->addWidget(close);
    refresh();
}

QWidget* WelcomeStrip::makeStep(Step step, const QString& button) {
    marks_[step] = new QLabel;
    texts_[step] = new QLabel;
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(spacing::small);
    row->addWidget(marks_[step]);
    row->addWidget(texts_[step]);
    if (!button.isEmpty()) {
        buttons_[step] = named(new PrimaryButton(button), step == Train ? "welcomeTrain" : "welcomeMistakes");
        widget->setMinimumHeight(buttons_[step]->sizeHint().height());  // also while the button is hidden
        row->addWidget(buttons_[step]);
    }
    return widget;
}

bool WelcomeStrip::isNew() {
    return !QSettings().value(seenKey).toBool();
}

void WelcomeStrip::setDone(Step step) {
    if (done_[step]) return;
    done_[step] = true;
    if (std::ranges::all_of(done_, std::identity())) QSettings().setValue(seenKey, true);
    refresh();
}

void WelcomeStrip::setTraining(bool training) {
    training_ = training;
    refresh();
}

/// The first step that is not done.
int WelcomeStrip::current() const {
    return int(std::ranges::find(done_, false) - done_);
}

QString WelcomeStrip::text(Step step) const {
    switch (step) {
        case Draw:
            return done_[Draw] ? tr("It reads what you draw") : tr("Draw a digit on the pad");
        case Train:
            return training_      ? tr("Your network is learning…")
                   : done_[Train] ? tr("Your network reads the pad now")
                                  : tr("Train a network of your own");
        default:
            return done_[Mistakes] ? tr("That is all there is to it") : tr("See what it gets wrong");
    }
}

void WelcomeStrip::refresh() {
    for (const Step step : {Draw, Train, Mistakes}) {
        marks_[step]->setPixmap(mark(step));
        marks_[step]->setAccessibleName(done_[step] ? tr("Step %1, done").arg(step + 1)
                                                    : tr("Step %1").arg(step + 1));
        texts_[step]->setText(text(step));
        QFont weight = font();
        weight.setWeight(step == current() ? QFont::DemiBold : QFont::Normal);
        texts_[step]->setFont(weight);
        texts_[step]->setEnabled(step <= current());
    }
    buttons_[Train]->setVisible(!done_[Train] && !training_);
    buttons_[Mistakes]->setVisible(done_[Train] && !done_[Mistakes]);
}

/// A number in a circle, or a tick.
QPixmap WelcomeStrip::mark(Step step) const {
    const Colours colours = coloursOf(palette());
    QPixmap pixmap(QSize(markSide, markSide) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle(1, 1, markSide - 2, markSide - 2);
    if (done_[step]) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.good);
        painter.drawEllipse(circle);
        painter.setPen(
            QPen(palette().color(QPalette::Base), 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{QPointF(7.3, 12.4), QPointF(10.7, 15.9), QPointF(16.7, 8.6)});
        return pixmap;
    }
    const bool now = step == current();
    painter.setPen(now ? QPen(Qt::NoPen) : QPen(colours.muted, 1.5));
    painter.setBrush(now ? QBrush(colours.accent) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(now ? colours.onAccent : colours.muted);
    painter.drawText(circle, Qt::AlignCenter, QString::number(step + 1));
    return pixmap;
}

void WelcomeStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawCard(painter, rect(), coloursOf(palette()));
}

void WelcomeStrip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) refresh();
    QFrame::changeEvent(event);
}

}  // namespace inkling
