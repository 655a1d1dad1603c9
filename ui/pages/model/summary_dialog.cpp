#include "ui/pages/model/summary_dialog.h"

#include <QtWidgets>

#include "ui/theme/theme.h"
#include "ui/widgets/named.h"

namespace inkling {

SummaryDialog::SummaryDialog(const QString& summary, QWidget* parent) : QDialog(parent) {
    setObjectName("summaryDialog");
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Summary as Keras prints it"));
    auto* text = named(new QPlainTextEdit(summary.trimmed()), "summaryText", tr("Summary"));
    text->setReadOnly(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // All columns, and the rows of a usual network.
    const QFontMetrics metrics(text->font());
    const QStringList lines = summary.split('\n');
    int widest = 0;
    for (const QString& line : lines) widest = std::max(widest, metrics.horizontalAdvance(line));
    const int rows = std::min(32, int(lines.size()) + 1);
    text->setMinimumSize(widest + 2 * spacing::large, rows * metrics.lineSpacing() + spacing::medium);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* copy = named(buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole), "summaryCopy");
    connect(copy, &QPushButton::clicked, this,
            [text] { QGuiApplication::clipboard()->setText(text->toPlainText() + '\n'); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(text, 1);
    column->addWidget(buttons);
}

}  // namespace inkling
