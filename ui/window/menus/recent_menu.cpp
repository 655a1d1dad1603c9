#include "ui/window/menus/recent_menu.h"

#include <QDir>
#include <QFileInfo>

#include "ui/session/session.h"
#include "ui/window/menus/menu_action.h"
#include "ui/window/recent_files.h"
#include "ui/words.h"

namespace inkling {

namespace {

/// The name, and the folder by which it is told from others of that name.
QString entryText(const QString& file) {
    const QFileInfo info(file);
    QString folder = QDir::toNativeSeparators(info.absolutePath());
    if (folder.startsWith(QDir::homePath())) folder.replace(0, QDir::homePath().size(), u'~');
    return RecentMenu::tr("%1 in %2").arg(info.fileName(), folder).replace(u'&', QLatin1String("&&"));
}

}  // namespace

RecentMenu::RecentMenu(Session* session, QWidget* parent)
    : QMenu(tr("Open &recent"), parent),
      session_(session),
      models_(new RecentFiles("recentModels", this)),
      data_(new RecentFiles("recentData", this)) {
    setObjectName("recentMenu");
    connect(session_, &Session::networkOpened, models_, &RecentFiles::add);
    connect(session_, &Session::networkSaved, models_, &RecentFiles::add);
    connect(session_, &Session::dataChanged, this, [this] {
        const auto data = session_->data();
        if (data && QFileInfo::exists(fromCore(data->name))) data_->add(fromCore(data->name));
    });
    for (const RecentFiles* files : {models_, data_})
        connect(files, &RecentFiles::changed, this, &RecentMenu::fill);
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::fill);  // files come and go
    fill();
}

void RecentMenu::fill() {
    clear();
    const QStringList models = models_->files(), data = data_->files();
    if (!models.isEmpty()) addSection(tr("Models"));
    for (const QString& file : models)
        addMenuAction(*this, {}, entryText(file), {}, this, [this, file] { session_->openNetwork(file); });
    if (!data.isEmpty()) addSection(tr("Data"));
    for (const QString& file : data)
        addMenuAction(*this, {}, entryText(file), {}, this, [this, file] { session_->openData(file); });
    addSeparator();
    addMenuAction(*this, "clearRecent", tr("&Clear this list"), {}, this, [this] {
        models_->clear();
        data_->clear();
    });
    menuAction()->setEnabled(!models.isEmpty() || !data.isEmpty());
}

}  // namespace inkling
