#include "ui/window/welcome_strip.h"

#include <QtWidgets>

#include "ui/theme/theme.h"
#include "ui/widgets/named.h"
#include "ui/widgets/primary_button.h"

namespace inkling {

namespace {
constexpr auto seenKey = "welcomeSeen";
constexpr int markSide = 28;
}  // namespace

WelcomeStrip::WelcomeStrip(QWidget* parent) : QFrame(parent) {
    named(this, "welcomeStrip", tr("First steps"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::medium, spacing::small + 4, spacing::small, spacing::small + 4);
    row->setSpacing(spacing::medium);
    row->addWidget(makeStep(Draw, tr("Draw a digit on the pad"), tr("It is read at once."), {}), 1);
    row->addWidget(makeStep(Train, tr("Train a network of your own"), tr("Watch it learn."), tr("&Train")),
                   1);
    row->addWidget(makeStep(Mistakes, tr("See what it gets wrong"), tr("And how sure it was."), tr("Sho&w")),
                   1);
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
    row->addWidget(close, 0, Qt::AlignTop);
    refresh();
}

QWidget* WelcomeStrip::makeStep(Step step, const QString& title, const QString& sentence,
                                const QString& button) {
    marks_[step] = new QLabel;
    auto* heading = new QLabel(title);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    texts_[step] = sentence;
    sentences_[step] = new QLabel(sentence);
    sentences_[step]->setWordWrap(true);
    setMuted(*sentences_[step]);

    auto* widget = new QWidget;
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(spacing::small);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(marks_[step], 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(heading, 0, 1);
    grid->addWidget(sentences_[step], 1, 1, Qt::AlignTop);
    if (!button.isEmpty()) {
        buttons_[step] = named(new PrimaryButton(button), step == Train ? "welcomeTrain" : "welcomeMistakes");
        grid->addWidget(buttons_[step], 0, 2, 2, 1, Qt::AlignVCenter);
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

void WelcomeStrip::refresh() {
    for (const Step step : {Draw, Train, Mistakes}) {
        marks_[step]->setPixmap(mark(step));
        marks_[step]->setAccessibleName(done_[step] ? tr("Step %1, done").arg(step + 1)
                                                    : tr("Step %1").arg(step + 1));
    }
    buttons_[Train]->setVisible(!done_[Train] && !training_);
    buttons_[Mistakes]->setVisible(done_[Train] && !done_[Mistakes]);
    sentences_[Train]->setText(training_      ? tr("It is learning.")
                               : done_[Train] ? tr("Now it reads the pad.")
                                              : texts_[Train]);
    sentences_[Mistakes]->setText(current() == stepCount ? tr("That is all there is to it.")
                                                         : texts_[Mistakes]);
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
        painter.drawPolyline(QPolygonF{QPointF(8.5, 14.5), QPointF(12.5, 18.5), QPointF(19.5, 10)});
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
